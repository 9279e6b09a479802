package chaintest

import (
	"encoding/json"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Call is a call that a contract made.
type Call struct {
	Kind     string // "" = CALL
	From, To common.Address
	Wei      int64
	Failed   bool // what it and those below it did is undone
	Calls    []Call
}

// moves reports whether the call moves coin if nothing fails.
func (c Call) moves() bool { return c.Kind != "DELEGATECALL" && c.Kind != "CALLCODE" }

// Send is a transaction to a contract that sends coin on.
func Send(contract, to common.Address, wei int64) Tx {
	return Tx{To: &contract, Calls: []Call{{From: contract, To: to, Wei: wei}}}
}

// SweptTopic is the first topic of the factory's Swept.
var SweptTopic = crypto.Keccak256Hash([]byte("Swept(address,address,uint256)"))

// Sweep is a transaction to the factory that sweeps coin from addresses to the treasury, all that is there by the caller's word.
func Sweep(factory, treasury common.Address, wei map[common.Address]int64) Tx {
	tx := Tx{To: &factory}
	for from, n := range wei {
		tx.Calls = append(tx.Calls, Call{From: from, To: treasury, Wei: n})
		tx.Logs = append(tx.Logs, &types.Log{
			Address: factory, Topics: []common.Hash{SweptTopic, common.BytesToHash(from[:]), {}}, Data: common.BigToHash(big.NewInt(n)).Bytes(),
		})
	}
	return tx
}

// SetFee makes a token keep a part of each transfer.
func (c *Chain) SetFee(token common.Address, percent int64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.fees == nil {
		c.fees = map[common.Address]int64{}
	}
	c.fees[token] = percent
}

// holding is somebody's balance of a token; the zero address is coin.
type holding struct{ token, who common.Address }

type balances map[holding]*big.Int

func (b balances) add(token, who common.Address, n *big.Int) {
	key := holding{token, who}
	if b[key] == nil {
		b[key] = new(big.Int)
	}
	b[key].Add(b[key], n)
}

// after are all balances after a block.
func (c *Chain) after(b *Block) balances {
	c.mu.Lock()
	defer c.mu.Unlock()
	if known, ok := c.balances[b.Hash()]; ok {
		return known
	}
	var line []*Block
	for at := b; at != nil; at = c.byHash[at.Header.ParentHash] {
		line = append(line, at)
	}
	sums := balances{}
	for i := len(line) - 1; i >= 0; i-- {
		for _, tx := range line[i].script {
			c.apply(sums, tx)
		}
	}
	if c.balances == nil {
		c.balances = map[common.Hash]balances{}
	}
	c.balances[b.Hash()] = sums
	return sums
}

func (c *Chain) apply(sums balances, tx Tx) {
	if tx.Failed {
		return
	}
	if tx.Value != nil && tx.To != nil {
		sums.add(common.Address{}, *tx.To, tx.Value)
	}
	sums.applyCalls(tx.Calls)
	for _, l := range tx.Logs {
		if len(l.Topics) != 3 || l.Topics[0] != TransferTopic {
			continue
		}
		told := new(big.Int).SetBytes(l.Data)
		sums.add(l.Address, common.BytesToAddress(l.Topics[1][:]), new(big.Int).Neg(told))
		kept := new(big.Int).Div(new(big.Int).Mul(told, big.NewInt(c.fees[l.Address])), big.NewInt(100))
		sums.add(l.Address, common.BytesToAddress(l.Topics[2][:]), new(big.Int).Sub(told, kept))
	}
}

func (b balances) applyCalls(calls []Call) {
	for _, call := range calls {
		if call.Failed {
			continue
		}
		if call.moves() {
			b.add(common.Address{}, call.From, big.NewInt(-call.Wei))
			b.add(common.Address{}, call.To, big.NewInt(call.Wei))
		}
		b.applyCalls(call.Calls)
	}
}

// moment finds the balances after the block that a parameter names, by number or by hash.
func (s *State) moment(raw json.RawMessage) (balances, *rpcError) {
	var named struct {
		BlockHash *common.Hash `json:"blockHash"`
	}
	var b *Block
	var number hexutil.Uint64
	switch {
	case json.Unmarshal(raw, &named) == nil && named.BlockHash != nil:
		b = s.Chain.hashed(*named.BlockHash)
	case json.Unmarshal(raw, &number) == nil:
		b = s.Chain.at(uint64(number), s.top())
	}
	if b == nil {
		return nil, &rpcError{-32000, "header not found"}
	}
	if s.KeepLast > 0 && b.Number()+s.KeepLast <= s.top() {
		return nil, &rpcError{-32000, "missing trie node 0a0b (path ) state 0x0c0d is not available"}
	}
	return s.Chain.after(b), nil
}

func (s *State) balance(req request, fault Fault) (any, *rpcError) {
	if len(req.Params) != 2 {
		return nil, &rpcError{-32602, "invalid parameters"}
	}
	at, err := s.moment(req.Params[1])
	if err != nil {
		return nil, err
	}
	return (*hexutil.Big)(spoilBalance(at[holding{who: common.HexToAddress(text(req, 0))}], fault)), nil
}

// spoilBalance applies a fault to a balance.
func spoilBalance(n *big.Int, fault Fault) *big.Int {
	switch {
	case fault == Altered:
		return big.NewInt(0x29a)
	case n == nil || n.Sign() < 0:
		return new(big.Int)
	}
	return n
}

// call answers what a watcher calls: balanceOf of a token, and with code put somewhere the coin of many addresses.
func (s *State) call(req request, fault Fault) (any, *rpcError) {
	var msg struct {
		To   common.Address `json:"to"`
		Data hexutil.Bytes  `json:"data"`
	}
	if len(req.Params) < 2 || json.Unmarshal(req.Params[0], &msg) != nil {
		return nil, &rpcError{-32602, "invalid parameters"}
	}
	at, err := s.moment(req.Params[1])
	switch {
	case err != nil:
		return nil, err
	case fault == OutOfGas:
		return nil, &rpcError{-32000, "out of gas: gas required exceeds: 50000000"}
	case fault == Empty:
		return hexutil.Bytes{}, nil
	}
	if len(req.Params) == 2 {
		if len(msg.Data) != 36 {
			return hexutil.Bytes{}, nil // nothing is there
		}
		n := spoilBalance(at[holding{msg.To, common.BytesToAddress(msg.Data[4:])}], fault)
		return hexutil.Bytes(common.BigToHash(n).Bytes()), nil
	}
	return s.many(msg.To, msg.Data, req.Params[2], at, fault)
}

// many is the coin of many addresses.
func (s *State) many(to common.Address, packed []byte, override json.RawMessage, at balances, fault Fault) (any, *rpcError) {
	var code map[common.Address]struct {
		Code hexutil.Bytes `json:"code"`
	}
	if s.Plain {
		return nil, &rpcError{-32602, "too many arguments, want at most 2"}
	}
	if json.Unmarshal(override, &code) != nil || len(code[to].Code) == 0 || len(packed)%common.AddressLength != 0 {
		return nil, &rpcError{-32602, "invalid override"}
	}
	n := len(packed) / common.AddressLength
	if s.GasCap > 0 && n > s.GasCap {
		return nil, &rpcError{-32000, "out of gas: gas required exceeds: 50000000"}
	}
	var out hexutil.Bytes
	for i := range n {
		who := common.BytesToAddress(packed[i*common.AddressLength : (i+1)*common.AddressLength])
		out = append(out, common.BigToHash(spoilBalance(at[holding{who: who}], fault)).Bytes()...)
	}
	if fault == Partial && len(out) > 0 {
		out = out[:len(out)-common.HashLength]
	}
	return out, nil
}

// traces answers like the callTracer.
func (s *State) traces(hash string, fault Fault) (any, *rpcError) {
	b := s.Chain.hashed(common.HexToHash(hash))
	if b == nil {
		return nil, &rpcError{-32000, "block not found"}
	}
	list := make([]any, len(b.Txs))
	for i, tx := range b.Txs {
		calls := b.script[i].Calls
		if i == len(b.Txs)-1 && fault == Partial && len(calls) > 0 {
			calls = calls[:len(calls)-1]
		}
		result := map[string]any{"type": "CALL", "from": s.Chain.Sender(), "to": tx.To(), "value": (*hexutil.Big)(tx.Value()), "calls": frames(calls, fault)}
		if b.script[i].Failed {
			result["error"] = "execution reverted"
		}
		list[i] = map[string]any{"txHash": tx.Hash(), "result": result}
	}
	if fault == Empty {
		list = []any{}
	}
	return list, nil
}

func frames(calls []Call, fault Fault) []any {
	out := make([]any, len(calls))
	for i, c := range calls {
		f := map[string]any{"type": "CALL", "from": c.From, "to": c.To, "value": (*hexutil.Big)(big.NewInt(c.Wei)), "calls": frames(c.Calls, fault)}
		if c.Kind != "" {
			f["type"] = c.Kind
		}
		if fault == Altered {
			f["value"] = "0x29a"
		}
		if c.Failed && fault != Failing {
			f["error"] = "execution reverted"
		}
		out[i] = f
	}
	return out
}
