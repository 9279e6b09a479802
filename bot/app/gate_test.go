package app_test

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync"
	"testing"
)

// JSON-RPC methods that the executor calls at one point only.
const (
	askTip       = "eth_maxPriorityFeePerGas" // before orders are frozen into a batch
	estimateGas  = "eth_estimateGas"          // before a planned step is signed
	sendRaw      = "eth_sendRawTransaction"   // after it was signed and saved
	readReceipts = "eth_getBlockReceipts"     // when the follower has read a block, before it commits it
)

// gate stands between the bot and the node. A call of a method that is shut out hangs until the gate opens or the caller
// gives up, so that a test can end the bot at exactly this point.
type gate struct {
	*httptest.Server

	mu     sync.Mutex
	closed map[string]chan struct{}
	held   int // calls that hung so far
	calls  int // requests so far, that for a WebSocket too
}

func newGate(t *testing.T, node string) *gate {
	t.Helper()
	target, err := url.Parse(strings.Replace(node, "ws://", "http://", 1))
	if err != nil {
		t.Fatal(err)
	}
	g := &gate{closed: map[string]chan struct{}{}}
	proxy := &httputil.ReverseProxy{
		Rewrite:      func(r *httputil.ProxyRequest) { r.SetURL(target) },
		ErrorHandler: func(w http.ResponseWriter, _ *http.Request, _ error) { w.WriteHeader(http.StatusBadGateway) },
	}
	g.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return // the caller went away
		}
		if !g.pass(r, string(body)) {
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(func() {
		g.open(askTip, estimateGas, sendRaw, readReceipts)
		g.CloseClientConnections()
		g.Close()
	})
	return g
}

// pass waits while a method of the request is shut out; false when the caller gave up.
func (g *gate) pass(r *http.Request, body string) bool {
	g.mu.Lock()
	g.calls++
	g.mu.Unlock()
	for {
		var wait chan struct{}
		g.mu.Lock()
		for method, opened := range g.closed {
			if strings.Contains(body, `"`+method+`"`) {
				wait = opened
				g.held++
			}
		}
		g.mu.Unlock()
		if wait == nil {
			return true
		}
		select {
		case <-wait:
		case <-r.Context().Done():
			return false
		}
	}
}

func (g *gate) shut(methods ...string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, m := range methods {
		if g.closed[m] == nil {
			g.closed[m] = make(chan struct{})
		}
	}
}

func (g *gate) open(methods ...string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, m := range methods {
		if opened := g.closed[m]; opened != nil {
			close(opened)
			delete(g.closed, m)
		}
	}
}

// seen is how many requests came, and how many of them hung.
func (g *gate) seen() (calls, held int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.calls, g.held
}
