package chaintest

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// Fault is how an answer is spoiled.
type Fault int

// The faults. Those that do not apply to a method leave its answer as it is.
const (
	None        Fault = iota
	Null              // null, as from a node that lacks it
	Empty             // receipts or logs: none
	Partial           // block: the last transaction is missing; receipts or logs: the last log is missing
	Altered           // block: a transaction's value is another; receipts or logs: an amount is another
	Mismatched        // block: the hash is another's
	Failing           // receipts: every transaction succeeded, whatever it did
	TooMany           // HTTP 429
	Down              // HTTP 500
	Unsupported       // method not found
	OutOfGas          // eth_call: failed
	Garbage           // not JSON
	Invented          // logs of a range: one is there twice
	Dropped           // logs of a range: some in the middle are missing
)

// Node serves a chain over HTTP. Its fields are changed through Set.
type Node struct {
	URL string

	server *httptest.Server
	mu     sync.Mutex
	state  State
	calls  map[string]int
}

// State is how a node behaves.
type State struct {
	Chain  *Chain
	ID     uint64                    // chain id that it tells; 0 = the chain's
	Lag    uint64                    // blocks that it is behind
	Faults func(method string) Fault // nil = none; called for every request, never concurrently
	Range  Range                     // how it answers eth_getLogs over a range

	Traces   bool   // it has debug_traceBlockByHash
	Plain    bool   // eth_call takes no state override
	GasCap   int    // eth_call runs out of gas beyond so many addresses; 0 = never
	KeepLast uint64 // it knows balances after so many blocks only; 0 = all
}

// NewNode starts a node; Close it.
func NewNode(c *Chain) *Node {
	n := &Node{state: State{Chain: c}, calls: map[string]int{}}
	n.server = httptest.NewServer(http.HandlerFunc(n.serve))
	n.URL = n.server.URL
	return n
}

// Close stops the node.
func (n *Node) Close() { n.server.Close() }

// Set changes how the node behaves.
func (n *Node) Set(change func(*State)) {
	n.mu.Lock()
	defer n.mu.Unlock()
	change(&n.state)
}

// Calls is how often a method was asked for.
func (n *Node) Calls(method string) int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.calls[method]
}

type request struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

type rpcError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

func (n *Node) serve(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return // the client hung up
	}
	var batch []request
	single := json.Unmarshal(body, &batch) != nil
	if single {
		batch = make([]request, 1)
		if err := json.Unmarshal(body, &batch[0]); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
	}
	replies := make([]map[string]any, len(batch))
	for i, req := range batch {
		state, fault := n.count(req.Method)
		switch fault {
		case TooMany:
			http.Error(w, "too many requests", http.StatusTooManyRequests)
			return
		case Down:
			http.Error(w, "internal error", http.StatusInternalServerError)
			return
		case Garbage:
			fmt.Fprint(w, "<html>")
			return
		}
		replies[i] = map[string]any{"jsonrpc": "2.0", "id": req.ID}
		if result, err := state.answer(req, fault); err != nil {
			replies[i]["error"] = err
		} else {
			replies[i]["result"] = result
		}
	}
	w.Header().Set("Content-Type", "application/json")
	if single {
		_ = json.NewEncoder(w).Encode(replies[0]) // the client hung up
		return
	}
	_ = json.NewEncoder(w).Encode(replies)
}

// count notes a call and says how to answer it.
func (n *Node) count(method string) (State, Fault) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.calls[method]++
	if n.state.Faults == nil {
		return n.state, None
	}
	return n.state, n.state.Faults(method)
}

func (s *State) answer(req request, fault Fault) (any, *rpcError) {
	switch fault {
	case Unsupported:
		return nil, &rpcError{-32601, "the method " + req.Method + " does not exist/is not available"}
	case Null:
		return nil, nil
	}
	switch req.Method {
	case "eth_chainId":
		if s.ID != 0 {
			return hexutil.Uint64(s.ID), nil
		}
		return hexutil.Uint64(s.Chain.ID), nil
	case "eth_getBlockByNumber":
		return s.block(text(req, 0), text(req, 1) == "true", fault)
	case "eth_getBlockReceipts":
		return s.receipts(text(req, 0), fault)
	case "eth_getLogs":
		return s.logs(req, fault)
	case "eth_getTransactionReceipt":
		if b, i := s.Chain.mines(common.HexToHash(text(req, 0))); b != nil {
			return b.Receipts[i], nil
		}
		return nil, nil
	case "eth_getBalance":
		return s.balance(req, fault)
	case "eth_call":
		return s.call(req, fault)
	case "debug_traceBlockByHash":
		if s.Traces {
			return s.traces(text(req, 0), fault)
		}
	}
	return nil, &rpcError{-32601, "the method " + req.Method + " does not exist/is not available"}
}

func text(req request, i int) string {
	if i >= len(req.Params) {
		return ""
	}
	var s string
	if json.Unmarshal(req.Params[i], &s) == nil {
		return s
	}
	return string(req.Params[i])
}

// top is the newest block that this node has.
func (s *State) top() uint64 {
	head := s.Chain.Head().Number()
	return head - min(head, s.Lag)
}

func (s *State) block(at string, full bool, fault Fault) (any, *rpcError) {
	number := s.top()
	switch at {
	case "latest":
	case "finalized", "safe":
		number = min(number, s.Chain.finalNumber())
	default:
		n, err := hexutil.DecodeUint64(at)
		if err != nil {
			return nil, &rpcError{-32602, err.Error()}
		}
		number = n
	}
	b := s.Chain.at(number, s.top())
	if b == nil {
		return nil, nil
	}
	out := maps.Clone(b.header())
	if fault == Mismatched {
		out["hash"] = common.HexToHash("0x01")
	}
	if fault == Partial && len(b.Txs) > 0 {
		short := *b
		short.Txs = b.Txs[:len(b.Txs)-1]
		b = &short
	}
	txs := make([]any, len(b.Txs))
	for i, tx := range b.Txs {
		if txs[i] = tx.Hash(); full {
			txs[i] = s.transaction(b, i, fault)
		}
	}
	out["transactions"] = txs
	return out, nil
}

func (s *State) transaction(b *Block, i int, fault Fault) map[string]any {
	out := maps.Clone(b.txs()[i])
	out["from"], out["blockHash"], out["transactionIndex"] = s.Chain.Sender(), b.Hash(), hexutil.Uint(i)
	if fault == Altered {
		out["value"] = "0x29a"
	}
	if b.script[i].alien {
		out["type"] = "0x6a"
	}
	return out
}

func (s *State) receipts(hash string, fault Fault) (any, *rpcError) {
	b := s.Chain.hashed(common.HexToHash(hash))
	if b == nil {
		return nil, nil
	}
	if fault == Empty {
		return []any{}, nil
	}
	list := make([]types.Receipt, len(b.Receipts))
	for i, r := range b.Receipts {
		list[i] = *r
		if fault == Failing {
			list[i].Status = types.ReceiptStatusSuccessful
		}
		if i == len(list)-1 {
			list[i].Logs = spoil(r.Logs, fault)
		}
	}
	return list, nil
}

func (s *State) logs(req request, fault Fault) (any, *rpcError) {
	var query filter
	if len(req.Params) == 0 || json.Unmarshal(req.Params[0], &query) != nil {
		return nil, &rpcError{-32602, "invalid query"}
	}
	if query.BlockHash == nil {
		return s.rangeLogs(query, fault)
	}
	b := s.Chain.hashed(*query.BlockHash)
	if b == nil {
		return nil, &rpcError{-32000, "unknown block"}
	}
	logs := []*types.Log{}
	for _, r := range b.Receipts {
		logs = append(logs, r.Logs...)
	}
	if fault == Empty {
		logs = []*types.Log{}
	}
	return spoil(logs, fault), nil
}

// spoil applies a fault to a list of logs without changing it.
func spoil(logs []*types.Log, fault Fault) []*types.Log {
	if len(logs) == 0 {
		return logs
	}
	switch fault {
	case Partial:
		return logs[:len(logs)-1]
	case Altered:
		out := append([]*types.Log(nil), logs...)
		last := *out[len(out)-1]
		last.Data = common.HexToHash("0x29a").Bytes()
		out[len(out)-1] = &last
		return out
	}
	return logs
}

// fields turns what marshals to a JSON object into a map, to add to it.
func fields(v any) map[string]any {
	raw, err := json.Marshal(v)
	if err != nil {
		panic(err) // headers and transactions marshal
	}
	out := map[string]any{}
	if err := json.Unmarshal(raw, &out); err != nil {
		panic(err)
	}
	return out
}
