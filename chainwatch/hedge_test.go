package chainwatch_test

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sync/atomic"
	"testing"

	"github.com/amasa-io/amasa/chainwatch/chaintest"
	"github.com/amasa-io/amasa/ledger"
)

// stalling is a node's endpoint that takes questions and, while it stalls, answers none for the receipts of a block until the test ends. Votes are
// not stalled: they are waited for, and would hold up the turn.
func stalling(t *testing.T, n *chaintest.Node) (endpoint string, stall *atomic.Bool) {
	t.Helper()
	to, err := url.Parse(n.URL)
	if err != nil {
		t.Fatal(err)
	}
	stall = new(atomic.Bool)
	proxy, ended := httputil.NewSingleHostReverseProxy(to), make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		question, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		r.Body = io.NopCloser(bytes.NewReader(question))
		if stall.Load() && bytes.Contains(question, []byte("eth_getBlockReceipts")) {
			select {
			case <-ended:
			case <-r.Context().Done():
			}
			return
		}
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(func() { close(ended); server.Close() })
	return server.URL, stall
}

// When the preferred node takes longer than it ever did, the next one is asked too, long before the first has failed.
func TestHedge(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	o := options(b, node(t, c))
	slow, stall := stalling(t, node(t, c))
	o.Chain.RPC = append([]string{slow}, o.Chain.RPC...)
	f := follow(t, o)
	last := mine(c, 60) // questions enough to know how long answers take, and to have hedges saved up
	eventually(t, "all is final", func() bool { return f.Health().Final == last.Number()-3 }, func() any { return f.Health() })
	stall.Store(true)
	c.Mine(pay(anna, 1))
	wantPayouts(t, f, b, ledger.Seen, "a1:1")
	if h := f.Health(); h.Providers[1].Hedges == 0 || h.Providers[0].Errors["down"] > 0 {
		t.Errorf("%+v", h.Providers)
	}
}
