package chainwatch_test

import (
	"context"
	"strings"
	"testing"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/chainwatch/chaintest"
)

func TestCheck(t *testing.T) {
	c := chaintest.New(chainID)
	c.Mine(pay(anna, 1))
	fault := func(method string, f chaintest.Fault) func(*chaintest.State) {
		return func(s *chaintest.State) {
			s.Faults = func(m string) chaintest.Fault {
				if m == method {
					return f
				}
				return chaintest.None
			}
		}
	}
	for _, test := range []struct {
		name   string
		node   func(*chaintest.State)
		change func(*chainwatch.ChainSpec)
		want   []string
	}{
		{"old head only", nil, nil, []string{"not in sync"}},
		{"wrong chain", func(s *chaintest.State) { s.ID = 5 }, nil, []string{"5 instead of 4242"}},
		{"down", fault("eth_chainId", chaintest.Down), nil, []string{"500"}},
		{"lying receipts", fault("eth_getBlockReceipts", chaintest.Empty), nil, []string{"not in sync", "receipts"}},
		{"no receipts is fine", fault("eth_getBlockReceipts", chaintest.Unsupported), nil, []string{"not in sync"}},
		{
			"bloom with one endpoint", nil,
			func(s *chainwatch.ChainSpec) { s.Proof = chainwatch.ProofBloom }, []string{"two rpc endpoints"},
		},
		{"no balances after the final block", func(s *chaintest.State) { s.KeepLast = 1 }, nil, []string{"not in sync", "balances"}},
		{"balances are not needed", func(s *chaintest.State) { s.KeepLast = 1 }, func(s *chainwatch.ChainSpec) { s.NativeLogs = 1 }, []string{"not in sync"}},
		{"start ahead of the head", nil, func(s *chainwatch.ChainSpec) { s.Start = 99 }, []string{"not in sync", "start block"}},
		{
			"faults of the spec at once", nil,
			func(s *chainwatch.ChainSpec) { s.RPC, s.WS, s.Finality.Depth = []string{"ftp://x"}, "http://x", 0 },
			[]string{"rpc endpoint 1", "ws endpoint", "no finality rule"},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			n := node(t, c)
			if test.node != nil {
				n.Set(test.node)
			}
			spec := options(newBook(chainID), n).Chain
			if test.change != nil {
				test.change(&spec)
			}
			faults := chainwatch.Check(context.Background(), spec)
			if len(faults) != len(test.want) {
				t.Fatalf("got %v", faults)
			}
			for i, want := range test.want {
				if !strings.Contains(faults[i].Error(), want) {
					t.Errorf("fault %d: %v, want %q in it", i, faults[i], want)
				}
			}
		})
	}
}

// What is taken on one provider's word is said.
func TestNotes(t *testing.T) {
	c := chaintest.New(chainID)
	o := options(newBook(chainID), node(t, c))
	o.Assets[0].FeeOnTransfer = true
	if notes := chainwatch.Notes(o); len(notes) != 3 || !strings.Contains(notes[0], "proven by its receipts") || !strings.Contains(notes[2], string(tokenID)) {
		t.Errorf("one provider: %q", notes)
	}
	o.Chain.NativeLogs = 1
	if notes := chainwatch.Notes(o); len(notes) != 2 {
		t.Errorf("coin with logs: %q", notes)
	}
	o.Chain.RPC = append(o.Chain.RPC, o.Chain.RPC[0]+"/another-key")
	if notes := chainwatch.Notes(o); len(notes) != 2 || !strings.Contains(notes[0], "one witness") {
		t.Errorf("one host: %q", notes)
	}
	o.Chain.RPC = append(o.Chain.RPC, "http://another")
	if notes := chainwatch.Notes(o); len(notes) != 0 {
		t.Errorf("two providers: %q", notes)
	}
}
