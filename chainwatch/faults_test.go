package chainwatch_test

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/chainwatch/chaintest"
	"github.com/amasa-io/amasa/ledger"
)

func TestFaultyFirstProvider(t *testing.T) {
	const blocks, receipts = "eth_getBlockByNumber", "eth_getBlockReceipts"
	for _, test := range []struct {
		name, method string
		fault        chaintest.Fault
		class        string
	}{
		{"receipts empty", receipts, chaintest.Empty, "lie"},
		{"receipts partial", receipts, chaintest.Partial, "lie"},
		{"receipts altered", receipts, chaintest.Altered, "lie"},
		{"receipts all successful", receipts, chaintest.Failing, "lie"},
		{"receipts null", receipts, chaintest.Null, "lag"},
		{"receipts unsupported", receipts, chaintest.Unsupported, ""},
		{"receipts rate limited", receipts, chaintest.TooMany, "rate_limit"},
		{"block partial", blocks, chaintest.Partial, "lie"},
		{"block altered", blocks, chaintest.Altered, "lie"},
		{"block of another hash", blocks, chaintest.Mismatched, "lie"},
		{"block null", blocks, chaintest.Null, "lag"},
		{"down", blocks, chaintest.Down, "down"},
		{"garbage", blocks, chaintest.Garbage, "down"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c, b := chaintest.New(chainID), newBook(chainID, anna)
			bad := node(t, c)
			o := options(b, bad, node(t, c), node(t, c))
			f := follow(t, o)
			wantTip(t, f, b, mine(c, 1))
			bad.Set(func(s *chaintest.State) {
				s.Faults = func(method string) chaintest.Fault {
					if method == test.method {
						return test.fault
					}
					return chaintest.None
				}
			})
			failed := chaintest.Coin(anna, 3)
			failed.Failed = true
			c.Mine(chaintest.Coin(anna, 1), failed, pay(anna, 2))
			mine(c, 3)
			wantPayouts(t, f, b, ledger.Final, "a1:1", "a1:2")
			if h := f.Health(); test.class != "" && h.Providers[0].Errors[test.class] == 0 {
				t.Errorf("not counted as %s: %+v", test.class, h.Providers[0])
			} else if len(h.Providers[1].Errors) > 0 {
				t.Errorf("an honest provider was blamed: %+v", h.Providers[1])
			}
		})
	}
}

// Everything goes wrong now and then, and there is no other node.
func TestOneProviderThatFailsOften(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	n := node(t, c)
	turn := 0
	n.Set(func(s *chaintest.State) {
		s.Faults = func(string) chaintest.Fault {
			if turn++; turn%5 == 0 {
				return chaintest.Fault(turn/5%int(chaintest.Unsupported-1) + 1) // all but Unsupported
			}
			return chaintest.None
		}
	})
	f := follow(t, options(b, n))
	var want []string
	for i := range 25 {
		wantTip(t, f, b, c.Mine(pay(anna, uint64(100+i)), chaintest.Coin(anna, int64(200+i))))
		want = append(want, fmt.Sprintf("a1:%d", 100+i), fmt.Sprintf("a1:%d", 200+i))
	}
	mine(c, 3)
	wantPayouts(t, f, b, ledger.Final, want...)
	if h := f.Health(); h.ProofFailures == 0 {
		t.Errorf("no lie was noticed: %+v", h)
	}
}

// without is a node that lacks these methods and answers eth_getLogs with a fault.
func without(logs chaintest.Fault, methods ...string) func(*chaintest.State) {
	return func(s *chaintest.State) {
		s.Faults = func(method string) chaintest.Fault {
			switch {
			case slices.Contains(methods, method):
				return chaintest.Unsupported
			case method == "eth_getLogs":
				return logs
			}
			return chaintest.None
		}
	}
}

// The same proof holds on a node that has no eth_getBlockReceipts: receipts are read one by one.
func TestNodeWithoutBlockReceipts(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	n := node(t, c)
	n.Set(without(chaintest.None, "eth_getBlockReceipts"))
	f := follow(t, options(b, n))
	failed := chaintest.Coin(anna, 3)
	failed.Failed = true
	c.Mine(pay(anna, 1), chaintest.Coin(anna, 2), failed)
	mine(c, 3)
	wantPayouts(t, f, b, ledger.Final, "a1:1", "a1:2")
	if h := f.Health(); h.Proof != chainwatch.ProofReceipts || n.Calls("eth_getLogs") > 0 {
		t.Errorf("health %+v", h)
	}
}

// Where receipts are out of reach, logs need their bloom and a second provider; a third outvotes a liar.
func TestProofByBloom(t *testing.T) {
	for _, fault := range []chaintest.Fault{chaintest.None, chaintest.Empty, chaintest.Partial, chaintest.Altered} {
		t.Run(fmt.Sprint(fault), func(t *testing.T) {
			c, b := chaintest.New(chainID), newBook(chainID, anna)
			nodes := []*chaintest.Node{node(t, c), node(t, c), node(t, c)}
			for i, n := range nodes {
				logs := chaintest.None
				if i == 0 {
					logs = fault
				}
				n.Set(without(logs, "eth_getBlockReceipts"))
			}
			// The receipts that are read one by one do not hash to the root, as with types that cannot be encoded.
			o := options(b, nodes...)
			o.Chain.Proof = chainwatch.ProofBloom
			f := follow(t, o)
			c.Mine(chaintest.Unknown(pay(anna, 1)), chaintest.Coin(anna, 2), chaintest.Tx{To: &anna, Value: big.NewInt(3), Failed: true})
			mine(c, 3)
			wantPayouts(t, f, b, ledger.Final, "a1:1", "a1:2")
			h := f.Health()
			caught := fault == chaintest.Empty || fault == chaintest.Partial
			if h.Proof != chainwatch.ProofBloom || caught != (h.Providers[0].Errors["lie"] > 0) {
				t.Errorf("health %+v", h)
			}
		})
	}
}

// A chain that is set to receipts never takes less.
func TestReceiptsRequired(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	f := follow(t, options(b, node(t, c)))
	c.Mine(chaintest.Unknown(pay(anna, 1)))
	eventually(t, "refusal", func() bool { return strings.Contains(f.Health().Error, "not supported") }, func() any { return f.Health() })
	if got := b.in(ledger.Seen); len(got) != 0 {
		t.Fatalf("committed %v unproven", got)
	}
}

func TestTwoProvidersMustAgree(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	first, second := node(t, c), node(t, c)
	lying := func(s *chaintest.State) {
		s.Faults = func(method string) chaintest.Fault {
			if method == "eth_getLogs" {
				return chaintest.Altered
			}
			return chaintest.None
		}
	}
	second.Set(lying)
	o := options(b, first, second)
	o.Chain.Proof = chainwatch.ProofTwo
	f := follow(t, o)
	c.Mine(pay(anna, 1))
	eventually(t, "refusal", func() bool { return strings.Contains(f.Health().Error, "agree") }, func() any { return f.Health() })
	second.Set(func(s *chaintest.State) { s.Faults = nil })
	wantPayouts(t, f, b, ledger.Seen, "a1:1")
}

func TestWrongChainIsNeverUsed(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	alien := chaintest.New(1)
	alien.Mine(pay(anna, 666))
	wrong := node(t, alien)
	f := follow(t, options(b, wrong, node(t, c), node(t, c)))
	c.Mine(pay(anna, 1))
	mine(c, 3)
	wantPayouts(t, f, b, ledger.Final, "a1:1")
	if h := f.Health(); h.Providers[0].Errors["wrong_chain"] == 0 || wrong.Calls("eth_getBlockByNumber") > 0 {
		t.Errorf("asked %d times: %+v", wrong.Calls("eth_getBlockByNumber"), h.Providers[0])
	}
}

func TestKeysStayOutOfLogs(t *testing.T) {
	var out lockedBuffer
	o := options(newBook(chainID))
	o.Chain.RPC = []string{"http://127.0.0.1:1/v2/sekrit"}
	o.Chain.WS = "ws://127.0.0.1:1/ws/sekrit"
	o.Logger = slog.New(slog.NewTextHandler(&out, &slog.HandlerOptions{Level: slog.LevelDebug}))
	f := follow(t, o)
	eventually(t, "failure", func() bool {
		return f.Health().Error != "" && strings.Contains(out.String(), "bell lost")
	}, func() any { return out.String() })
	if text := out.String() + fmt.Sprintf("%+v", f.Health()); strings.Contains(text, "sekrit") {
		t.Errorf("key leaked: %s", text)
	}
	for _, err := range chainwatch.Check(context.Background(), o.Chain) {
		if strings.Contains(err.Error(), "sekrit") {
			t.Errorf("key leaked: %v", err)
		}
	}
}

type lockedBuffer struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.Write(p)
}

func (b *lockedBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.String()
}
