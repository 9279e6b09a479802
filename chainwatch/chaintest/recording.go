package chaintest

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// Recording is the answers of a node about a chain, made beforehand and read from a file, so that a benchmark measures who asks and not who
// answers. It knows what a watcher of tokens asks for: blocks, receipts of blocks, Transfer logs of ranges of the one token that there is, and
// newHeads over WebSocket. Its head moves by SetHead.
type Recording struct {
	Logs    int // of all blocks
	answers *os.File
	blocks  []span // whole, by number
	bare    []span // with the hashes of their transactions
	receipt []span
	logs    []span // a block's logs with a comma behind each, so that those of a range are in one piece
	byHash  map[string]uint64
	bells   *rpc.Server

	mu    sync.Mutex
	head  uint64
	heard map[chan uint64]bool
}

type span struct{ at, end int64 }

// Record writes the answers about a chain to a file, which is removed with Close. The chain isn't held: it may be forgotten.
func Record(c *Chain, path string) (*Recording, error) {
	file, err := os.Create(path)
	if err != nil {
		return nil, err
	}
	r := &Recording{answers: file, byHash: map[string]uint64{}, heard: map[chan uint64]bool{}, bells: rpc.NewServer()}
	if err := r.bells.RegisterName("eth", &bell{r}); err != nil {
		return nil, errors.Join(err, r.Close())
	}
	state := State{Chain: c}
	all := c.Blocks()
	for _, b := range all {
		r.byHash[b.Hash().Hex()] = b.Number()
	}
	r.head = uint64(len(all) - 1)
	out := &writer{Writer: bufio.NewWriterSize(file, 1<<20)}
	for _, b := range all {
		for _, receipt := range b.Receipts {
			for _, l := range receipt.Logs {
				out.json(l)
				out.text(",")
				r.Logs++
			}
		}
		r.logs = append(r.logs, out.span())
	}
	for _, b := range all {
		at := hexutil.EncodeUint64(b.Number())
		for _, part := range []struct {
			spans *[]span
			make  func() (any, *rpcError)
		}{
			{&r.blocks, func() (any, *rpcError) { return state.block(at, true, None) }},
			{&r.bare, func() (any, *rpcError) { return state.block(at, false, None) }},
			{&r.receipt, func() (any, *rpcError) { return state.receipts(b.Hash().Hex(), None) }},
		} {
			answer, _ := part.make() // of a block that is there
			out.json(answer)
			*part.spans = append(*part.spans, out.span())
		}
	}
	if err := errors.Join(out.err, out.Flush()); err != nil {
		return nil, errors.Join(err, r.Close())
	}
	return r, nil
}

// writer notes where things lie, and the first error.
type writer struct {
	*bufio.Writer
	at, last int64
	err      error
}

func (w *writer) text(s string) {
	n, err := w.WriteString(s)
	w.at += int64(n)
	w.err = errors.Join(w.err, err)
}

func (w *writer) json(v any) {
	raw, err := json.Marshal(v)
	w.err = errors.Join(w.err, err)
	w.text(string(raw))
}

// span is what was written since it was asked for last.
func (w *writer) span() span {
	s := span{w.last, w.at}
	w.last = w.at
	return s
}

// Close removes the file.
func (r *Recording) Close() error { return errors.Join(r.answers.Close(), os.Remove(r.answers.Name())) }

// Blocks is how many blocks there are above the first one.
func (r *Recording) Blocks() uint64 { return uint64(len(r.blocks)) - 1 }

// SetHead makes a block the newest, and tells those who listen.
func (r *Recording) SetHead(number uint64) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.head = number
	for c := range r.heard {
		select {
		case c <- number:
		default: // it has one to hear of already
		}
	}
}

func (r *Recording) top() uint64 {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.head
}

// Serve starts a node that says that it is of a chain; Close it. Its URL speaks HTTP, and WebSocket to those who ask for it.
func (r *Recording) Serve(chain uint64) *httptest.Server {
	sockets := r.bells.WebsocketHandler([]string{"*"})
	return httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		if q.Header.Get("Upgrade") != "" {
			sockets.ServeHTTP(w, q)
			return
		}
		r.serve(w, q, chain)
	}))
}

func (r *Recording) serve(w http.ResponseWriter, q *http.Request, chain uint64) {
	body, err := io.ReadAll(q.Body)
	if err != nil {
		return // the client hung up
	}
	var batch []request
	var out reply
	if json.Unmarshal(body, &batch) == nil {
		for i, req := range batch {
			out.text(string("[,"[min(i, 1)]))
			r.answer(&out, req, chain)
		}
		out.text("]")
	} else {
		var single request
		if err := json.Unmarshal(body, &single); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		r.answer(&out, single, chain)
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Length", strconv.FormatInt(out.size, 10))
	_ = r.send(w, out) // the client hung up
}

// reply is what an answer consists of, in order: text, and what is in the file.
type reply struct {
	parts []part
	size  int64
}

type part struct {
	text string
	span // if there is no text
}

func (a *reply) text(s string) {
	a.parts = append(a.parts, part{text: s})
	a.size += int64(len(s))
}

func (a *reply) file(s span) {
	a.parts = append(a.parts, part{span: s})
	a.size += s.end - s.at
}

// bySystem is the size from which on what is in the file is sent by the system, without passing through this process: its time is the client's.
const bySystem = 64 << 10

func (r *Recording) send(w io.Writer, out reply) error {
	file, err := os.Open(r.answers.Name()) // with a position of its own
	if err != nil {
		return err
	}
	defer file.Close()
	buf := make([]byte, 0, bySystem)
	for _, p := range out.parts {
		switch n := p.end - p.at; {
		case p.text != "":
			_, err = io.WriteString(w, p.text)
		case n < bySystem:
			if _, err = file.ReadAt(buf[:n], p.at); err == nil {
				_, err = w.Write(buf[:n])
			}
		default:
			if _, err = file.Seek(p.at, io.SeekStart); err == nil {
				_, err = io.Copy(w, io.LimitReader(file, p.end-p.at))
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// answer adds the answer to one request.
func (r *Recording) answer(out *reply, req request, chain uint64) {
	out.text(fmt.Sprintf(`{"jsonrpc":"2.0","id":%s,`, req.ID))
	defer out.text("}")
	switch req.Method {
	case "eth_chainId":
		out.text(fmt.Sprintf(`"result":"%#x"`, chain))
		return
	case "eth_getBlockByNumber":
		list := r.bare
		if text(req, 1) == "true" {
			list = r.blocks
		}
		if n, ok := r.number(text(req, 0)); ok {
			out.text(`"result":`)
			out.file(list[n])
			return
		}
	case "eth_getBlockReceipts":
		if n, ok := r.byHash[text(req, 0)]; ok {
			out.text(`"result":`)
			out.file(r.receipt[n])
			return
		}
	case "eth_getLogs":
		var f filter
		if len(req.Params) == 1 && json.Unmarshal(req.Params[0], &f) == nil && f.BlockHash == nil && f.From <= f.To && uint64(f.To) <= r.top() {
			at, end := r.logs[f.From].at, r.logs[f.To].end
			out.text(`"result":[`)
			out.file(span{at, max(at, end-1)}) // without the last comma
			out.text("]")
			return
		}
	default:
		out.text(`"error":{"code":-32601,"message":"the method does not exist/is not available"}`)
		return
	}
	out.text(`"result":null`)
}

// number is the height that a tag or number means, if there is such a block.
func (r *Recording) number(at string) (uint64, bool) {
	top := r.top()
	if !strings.HasPrefix(at, "0x") {
		return top, true
	}
	n, err := hexutil.DecodeUint64(at)
	return n, err == nil && n <= top
}

// bell is the namespace eth of WebSocket connections.
type bell struct{ r *Recording }

// NewHeads announces heads.
func (b *bell) NewHeads(ctx context.Context) (*rpc.Subscription, error) {
	notifier, ok := rpc.NotifierFromContext(ctx)
	if !ok {
		return nil, rpc.ErrNotificationsUnsupported
	}
	sub := notifier.CreateSubscription()
	heads := make(chan uint64, 1)
	b.r.mu.Lock()
	b.r.heard[heads] = true
	b.r.mu.Unlock()
	go func() {
		defer func() {
			b.r.mu.Lock()
			defer b.r.mu.Unlock()
			delete(b.r.heard, heads)
		}()
		for {
			select {
			case n := <-heads:
				if notifier.Notify(sub.ID, map[string]any{"number": hexutil.Uint64(n), "hash": common.Hash{}}) != nil {
					return
				}
			case <-sub.Err():
				return
			}
		}
	}()
	return sub, nil
}
