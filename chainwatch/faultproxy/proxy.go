// Package faultproxy stands between a watcher and a real node in tests, and spoils some of the answers as providers do in
// the field: over HTTP each fault has its chance per call, over WebSocket the stream of heads falls silent. It counts only
// what it did spoil.
package faultproxy

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// Fault is how an answer is spoiled.
type Fault string

// The faults.
const (
	Empty      Fault = "empty"       // a block's transactions, receipts or logs: none
	Partial    Fault = "partial"     // the last of them is missing
	Null       Fault = "null"        // null, as from a node that lacks it
	Stale      Fault = "stale"       // the newest block is three behind
	TooMany    Fault = "429"         // HTTP 429
	WrongChain Fault = "wrong chain" // the chain id is another one's
	Truncated  Fault = "truncated"   // receipts or logs are cut at a round number
	Slow       Fault = "slow"        // the answer takes a while
	OtherFork  Fault = "other fork"  // the answer is of another fork
	HalfOpen   Fault = "half-open"   // the WebSocket connection stays, and says nothing any more
)

// HTTPFaults are those of calls over HTTP.
var HTTPFaults = []Fault{Empty, Partial, Null, Stale, TooMany, WrongChain, Truncated, Slow, OtherFork}

// Options say what a proxy stands before and what it does.
type Options struct {
	Node    string            // host:port of the node, HTTP and WebSocket
	Fork    string            // host:port of a node of another fork; "" = OtherFork never happens
	Chances map[Fault]float64 // per call to which the fault applies; HalfOpen per message
	Seed    uint64
	Round   int           // list length that Truncated cuts at
	Delay   time.Duration // what Slow adds
}

// Proxy is a running proxy; Close it.
type Proxy struct {
	Host string // host:port that it listens on

	o      Options
	server *httptest.Server
	client *http.Client
	up     websocket.Upgrader

	mu      sync.Mutex
	rnd     *rand.Rand
	calm    bool
	calls   int
	counts  map[Fault]int
	sockets map[*websocket.Conn]struct{}
}

// New starts a proxy.
func New(o Options) *Proxy {
	p := &Proxy{
		o: o, client: &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 64}}, rnd: rand.New(rand.NewPCG(o.Seed, 1)),
		counts: map[Fault]int{}, sockets: map[*websocket.Conn]struct{}{},
	}
	p.server = httptest.NewServer(p)
	p.Host = strings.TrimPrefix(p.server.URL, "http://")
	return p
}

// Close stops the proxy.
func (p *Proxy) Close() {
	p.mu.Lock()
	for socket := range p.sockets {
		_ = socket.Close()
	}
	p.mu.Unlock()
	p.server.Close()
	p.client.CloseIdleConnections()
}

// Calm ends all faults.
func (p *Proxy) Calm() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.calm = true
}

// Counts tells how many calls there were, and how many answers were spoiled.
func (p *Proxy) Counts() (calls int, spoiled map[Fault]int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.calls, maps.Clone(p.counts)
}

// draw decides whether a fault happens now.
func (p *Proxy) draw(f Fault) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return !p.calm && p.rnd.Float64() < p.o.Chances[f]
}

func (p *Proxy) note(f Fault) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.counts[f]++
}

// call is a JSON-RPC request.
type call struct {
	Version string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method"`
	Params  []json.RawMessage `json:"params"`
}

// ServeHTTP implements http.Handler.
func (p *Proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if websocket.IsWebSocketUpgrade(r) {
		p.serveSocket(w, r)
		return
	}
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return // the client hung up
	}
	p.mu.Lock()
	p.calls++
	p.mu.Unlock()
	if p.draw(TooMany) {
		p.note(TooMany)
		http.Error(w, "too many requests", http.StatusTooManyRequests)
		return
	}
	if p.draw(Slow) {
		p.note(Slow)
		select {
		case <-time.After(p.o.Delay):
		case <-r.Context().Done():
			return
		}
	}
	var c call
	var answer []byte
	if json.Unmarshal(body, &c) != nil { // a batch goes through as it is
		answer, err = p.forward(p.o.Node, body)
	} else {
		answer, err = p.answer(c, body)
	}
	if err != nil {
		http.Error(w, "bad gateway", http.StatusBadGateway)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(answer) // the client hung up
}

func (p *Proxy) forward(host string, body []byte) ([]byte, error) {
	resp, err := p.client.Post("http://"+host, "application/json", bytes.NewReader(body)) //nolint:noctx // the node is in this process
	if err != nil {
		return nil, err
	}
	defer func() { _ = resp.Body.Close() }()
	return io.ReadAll(resp.Body)
}

// answer asks the node and spoils what it says.
func (p *Proxy) answer(c call, body []byte) ([]byte, error) {
	node := p.o.Node
	if p.o.Fork != "" && c.Method != "eth_chainId" && p.draw(OtherFork) {
		p.note(OtherFork)
		node = p.o.Fork
	}
	if c.Method == "eth_getBlockByNumber" && len(c.Params) > 0 && string(c.Params[0]) == `"latest"` && p.draw(Stale) {
		if old, err := p.stale(node, c); err == nil {
			p.note(Stale)
			return p.forward(node, old)
		}
	}
	answer, err := p.forward(node, body)
	if err != nil {
		return nil, err
	}
	var reply map[string]json.RawMessage
	if err := json.Unmarshal(answer, &reply); err != nil || len(reply["result"]) == 0 {
		return answer, err
	}
	for _, fault := range []Fault{Null, Empty, Partial, Truncated, WrongChain} {
		if spoiled := p.spoil(fault, c.Method, reply["result"]); spoiled != nil && p.draw(fault) {
			p.note(fault)
			reply["result"] = spoiled
			break
		}
	}
	return json.Marshal(reply)
}

// stale rewrites a call for the newest block to one for an older one.
func (p *Proxy) stale(node string, c call) ([]byte, error) {
	answer, err := p.forward(node, []byte(`{"jsonrpc":"2.0","id":1,"method":"eth_blockNumber","params":[]}`))
	if err != nil {
		return nil, err
	}
	var head struct {
		Result string `json:"result"`
	}
	var n uint64
	if err := json.Unmarshal(answer, &head); err != nil {
		return nil, err
	}
	if _, err := fmt.Sscanf(head.Result, "0x%x", &n); err != nil {
		return nil, err
	}
	c.Params[0] = json.RawMessage(fmt.Sprintf(`"0x%x"`, n-min(n, 3)))
	return json.Marshal(c)
}
