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
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/chainwatch/chaintest"
	"github.com/amasa-io/amasa/ledger"
)

const chainID = 4242

var (
	token   = common.HexToAddress("0x70ce000000000000000000000000000000000001")
	other   = common.HexToAddress("0x70ce000000000000000000000000000000000002")
	payer   = common.HexToAddress("0xfee0000000000000000000000000000000000001")
	anna    = common.HexToAddress("0xaaaa0000000000000000000000000000000000a1")
	ben     = common.HexToAddress("0xbbbb0000000000000000000000000000000000b2")
	nobody  = common.HexToAddress("0xcccc0000000000000000000000000000000000c3")
	tokenID = ledger.TokenAsset(chainID, token)
)

// options for a chain of the given nodes: 3 blocks make a payout final, 1 confirms it.
func options(b *book, nodes ...*chaintest.Node) chainwatch.Options {
	o := chainwatch.Options{
		Chain: chainwatch.ChainSpec{
			ID: chainID, Name: "test", Finality: chainwatch.Finality{Depth: 3}, Confirmations: 1,
			Poll: 5 * time.Millisecond, Start: 1, Native: true,
		},
		Assets:  []chainwatch.Watched{{Asset: tokenID, Contract: token}},
		Streams: []chainwatch.StreamRule{{Stream: "storj", Asset: tokenID}},
		Sink:    b,
	}
	for _, n := range nodes {
		o.Chain.RPC = append(o.Chain.RPC, n.URL)
	}
	return o
}

// follow runs a follower until the test ends.
func follow(t *testing.T, o chainwatch.Options) *chainwatch.Follower {
	t.Helper()
	f, err := chainwatch.New(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(run(t, f))
	return f
}

// run runs a follower until stop is called, which waits for its end.
func run(t *testing.T, f *chainwatch.Follower) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- f.Run(ctx) }()
	return func() {
		cancel()
		select {
		case err := <-done:
			if err != nil {
				t.Errorf("Run: %v", err)
			}
		case <-time.After(10 * time.Second):
			t.Error("Run did not end")
		}
	}
}

// eventually waits until ok, and fails with what describes if it takes too long.
func eventually(t *testing.T, what string, ok func() bool, describe func() any) {
	t.Helper()
	deadline := time.Now().Add(20 * time.Second)
	for !ok() {
		if time.Now().After(deadline) {
			t.Fatalf("%s: never happened: %+v", what, describe())
		}
		time.Sleep(2 * time.Millisecond)
	}
}

// wantPayouts waits until exactly these payouts are in the state.
func wantPayouts(t *testing.T, f *chainwatch.Follower, b *book, state ledger.PayoutState, want ...string) {
	t.Helper()
	slices.Sort(want)
	eventually(t, fmt.Sprintf("%s payouts %v", state, want),
		func() bool { return slices.Equal(b.in(state), want) },
		func() any { return fmt.Sprintf("have %v, health %+v", b.in(state), f.Health()) })
}

// wantTip waits until the book has the block as its tip.
func wantTip(t *testing.T, f *chainwatch.Follower, b *book, block *chaintest.Block) {
	t.Helper()
	eventually(t, fmt.Sprintf("tip %d", block.Number()), func() bool {
		st, _ := b.ChainState(context.Background(), chainID)
		return st.Cursor.Hash == block.Hash()
	}, func() any { return fmt.Sprintf("%+v", f.Health()) })
}

func node(t *testing.T, c *chaintest.Chain) *chaintest.Node {
	t.Helper()
	n := chaintest.NewNode(c)
	t.Cleanup(n.Close)
	return n
}

func pay(to common.Address, amount uint64) chaintest.Tx {
	return chaintest.Token(token, payer, to, amount)
}

func mine(c *chaintest.Chain, blocks int) *chaintest.Block {
	var last *chaintest.Block
	for range blocks {
		last = c.Mine()
	}
	return last
}

func TestPayoutBecomesFinal(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	f := follow(t, options(b, node(t, c)))
	c.Mine(pay(anna, 7))
	wantPayouts(t, f, b, ledger.Seen, "a1:7")
	c.Mine()
	wantPayouts(t, f, b, ledger.Confirmed, "a1:7")
	mine(c, 2)
	wantPayouts(t, f, b, ledger.Final, "a1:7")
	if h := f.Health(); h.Payouts != 1 || h.Proof != chainwatch.ProofReceipts || !h.HeadersProven || h.ProofFailures != 0 {
		t.Errorf("health %+v", h)
	}
}

func TestWhatIsAPayout(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna, ben)
	f := follow(t, options(b, node(t, c)))
	nft := chaintest.TransferLog(token, payer, anna, 0)
	nft.Topics, nft.Data = append(nft.Topics, common.HexToHash("0x05")), nil
	c.Mine(
		chaintest.Tx{To: &token, Logs: []*types.Log{
			chaintest.TransferLog(token, payer, nobody, 1),
			chaintest.TransferLog(token, payer, anna, 2),
			nft,
			chaintest.TransferLog(other, payer, anna, 3),
			chaintest.TransferLog(token, payer, anna, 0),
			chaintest.TransferLog(token, ben, anna, 4),
			chaintest.TransferLog(token, payer, ben, 5),
		}},
		chaintest.Coin(ben, 6),
		chaintest.Tx{To: &anna, Value: chaintest.Coin(anna, 8).Value, Failed: true},
		chaintest.Coin(nobody, 9),
		chaintest.Tx{Value: chaintest.Coin(anna, 10).Value},
		chaintest.Tx{To: &anna, Value: chaintest.Coin(anna, 11).Value, Logs: []*types.Log{chaintest.TransferLog(token, payer, anna, 12)}},
	)
	wantPayouts(t, f, b, ledger.Seen, "a1:11", "a1:12", "a1:2", "b2:5", "b2:6")
	type key struct {
		amount       string
		asset        ledger.AssetID
		log, ordinal int
		stream       string
		from         common.Address
	}
	coin := ledger.NativeAsset(chainID)
	want := map[key]bool{
		{"2", tokenID, 1, 0, "storj", payer}: true, {"5", tokenID, 6, 1, "storj", payer}: true,
		{"6", coin, -2, 0, "", c.Sender()}: true, {"11", coin, -6, 0, "", c.Sender()}: true, {"12", tokenID, 7, 1, "storj", payer}: true,
	}
	for _, p := range b.payouts {
		if k := (key{p.Amount.String(), p.Asset, p.LogIndex, p.Ordinal, p.Stream, p.From}); !want[k] {
			t.Errorf("unexpected %+v", k)
		}
	}
}

func TestReorg(t *testing.T) {
	for _, depth := range []uint64{1, 2, 7, 40} {
		t.Run(fmt.Sprint(depth), func(t *testing.T) {
			c, b := chaintest.New(chainID), newBook(chainID, anna, ben)
			o := options(b, node(t, c))
			o.Chain.Finality.Depth = 60
			f := follow(t, o)
			base := mine(c, 2)
			kept := c.Mine(pay(anna, 1), pay(ben, 2))
			mine(c, int(depth)-1)
			wantTip(t, f, b, c.Head())
			wantPayouts(t, f, b, ledger.Orphaned)

			c.Fork(base.Number())
			c.Mine()
			c.Mine(kept.Again()[1])
			last := mine(c, int(depth))
			wantTip(t, f, b, last)
			wantPayouts(t, f, b, ledger.Orphaned, "a1:1", "b2:2")
			mine(c, 60)
			wantPayouts(t, f, b, ledger.Final, "b2:2")
			if h := f.Health(); h.ReorgDepths[depth] != 1 {
				t.Errorf("depths %v", h.ReorgDepths)
			}
		})
	}
}

func TestTipReplacedAtSameHeight(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	f := follow(t, options(b, node(t, c)))
	c.Mine()
	c.Mine(pay(anna, 1))
	wantPayouts(t, f, b, ledger.Seen, "a1:1")
	c.Fork(1)
	replaced := c.Mine()
	wantTip(t, f, b, replaced)
	wantPayouts(t, f, b, ledger.Orphaned, "a1:1")
}

func TestLaggingNodeIsNoReorg(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	n := node(t, c)
	f := follow(t, options(b, n))
	mine(c, 5)
	wantTip(t, f, b, c.Head())
	n.Set(func(s *chaintest.State) { s.Lag = 4 })
	eventually(t, "lag noticed", func() bool { return f.Health().Providers[0].Errors["lag"] > 0 }, func() any { return f.Health() })
	n.Set(func(s *chaintest.State) { s.Lag = 0 })
	c.Mine(pay(anna, 3))
	wantPayouts(t, f, b, ledger.Seen, "a1:3")
	if h := f.Health(); len(h.ReorgDepths) != 0 {
		t.Errorf("rewound: %v", h.ReorgDepths)
	}
}

// The preferred node stands still without an error; the chain goes on elsewhere.
func TestStuckNodeIsLeft(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	stuck := node(t, c)
	f := follow(t, options(b, stuck, node(t, c)))
	wantTip(t, f, b, mine(c, 3))
	still := c.Copy()
	stuck.Set(func(s *chaintest.State) { s.Chain = still })
	c.Mine(pay(anna, 1))
	wantPayouts(t, f, b, ledger.Seen, "a1:1")
	if h := f.Health(); h.Providers[0].Errors["stale"] == 0 {
		t.Errorf("health %+v", h)
	}
}

// A node that serves another fork, even a longer one, is outvoted by two.
func TestForkOfOneProviderIsOutvoted(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	mine(c, 4)
	twin := c.Copy()
	bad := node(t, c)
	f := follow(t, options(b, bad, node(t, c), node(t, c)))
	c.Mine(pay(anna, 1))
	wantPayouts(t, f, b, ledger.Seen, "a1:1")
	twin.Mine(pay(anna, 666))
	mine(twin, 9)
	bad.Set(func(s *chaintest.State) { s.Chain = twin })
	eventually(t, "fork noticed", func() bool { return f.Health().Providers[0].Errors["fork"] > 0 }, func() any { return f.Health() })
	c.Mine(pay(anna, 2))
	mine(c, 3)
	wantPayouts(t, f, b, ledger.Final, "a1:1", "a1:2")
	wantPayouts(t, f, b, ledger.Orphaned)
}

func TestReorgBelowFinalityHaltsAndRecovers(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	f := follow(t, options(b, node(t, c)))
	base := mine(c, 2)
	c.Mine(pay(anna, 1))
	trunk := mine(c, 5)
	wantPayouts(t, f, b, ledger.Final, "a1:1")
	wantTip(t, f, b, trunk)

	c.Fork(base.Number())
	c.Mine(pay(anna, 666))
	mine(c, 9)
	eventually(t, "halt", func() bool { return f.Health().Halted != "" }, func() any { return f.Health() })
	c.Mine(pay(anna, 667))

	c.Restore(trunk)
	c.Mine(pay(anna, 2))
	mine(c, 3)
	wantPayouts(t, f, b, ledger.Final, "a1:1", "a1:2")
	wantPayouts(t, f, b, ledger.Orphaned)
	eventually(t, "resumed", func() bool { return f.Health().Halted == "" }, func() any { return f.Health() })
}

// A follower that starts on nodes which contradict the ledger halts too.
func TestRestartOnAnotherForkHalts(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	twin := c.Copy()
	mine(c, 6)
	mine(twin, 9)
	stored := c.Head()
	b.blocks = []ledger.BlockRef{{Chain: chainID, Number: stored.Number(), Hash: stored.Hash()}}
	b.final = b.blocks[0]
	n := node(t, twin)
	f := follow(t, options(b, n))
	eventually(t, "halt", func() bool { return f.Health().Halted != "" }, func() any { return f.Health() })
	n.Set(func(s *chaintest.State) { s.Chain = c })
	c.Mine(pay(anna, 1))
	wantPayouts(t, f, b, ledger.Seen, "a1:1")
}

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

func TestFinalityByTag(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	o := options(b, node(t, c), node(t, c))
	o.Chain.Finality = chainwatch.Finality{Tag: "finalized"}
	f := follow(t, o)
	paid := c.Mine(pay(anna, 1))
	mine(c, 20)
	wantTip(t, f, b, c.Head())
	wantPayouts(t, f, b, ledger.Final)
	c.Finalize(paid.Number() - 1)
	c.Mine(pay(anna, 2))
	wantPayouts(t, f, b, ledger.Seen, "a1:2")
	wantPayouts(t, f, b, ledger.Final)
	c.Finalize(paid.Number())
	wantPayouts(t, f, b, ledger.Final, "a1:1")
	c.Finalize(0) // steps back, as some nodes do
	c.Mine()
	wantTip(t, f, b, c.Head())
	wantPayouts(t, f, b, ledger.Final, "a1:1")
}

// Two of four providers call a block of another fork final: nothing is credited until more agree than disagree.
func TestFinalityNeedsAgreement(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	twin := c.Copy()
	others := []*chaintest.Node{node(t, c), node(t, c)}
	o := options(b, node(t, c), node(t, c), others[0], others[1])
	o.Chain.Finality = chainwatch.Finality{Tag: "finalized"}
	f := follow(t, o)
	c.Mine(pay(anna, 1))
	mine(c, 3)
	wantTip(t, f, b, c.Head())
	mine(twin, 3)
	twin.Finalize(2)
	for _, n := range others {
		n.Set(func(s *chaintest.State) { s.Chain = twin })
	}
	eventually(t, "alarm", func() bool { return f.Health().FinalityStuck != "" }, func() any { return f.Health() })
	c.Finalize(2)
	for range 5 {
		wantTip(t, f, b, c.Mine())
	}
	wantPayouts(t, f, b, ledger.Final)
	others[0].Set(func(s *chaintest.State) { s.Chain = c })
	wantPayouts(t, f, b, ledger.Final, "a1:1")
}

// Of two providers one is down: payouts are seen, but not credited on the word of the other alone.
func TestNoCreditOnOneWord(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	second := node(t, c)
	f := follow(t, options(b, node(t, c), second))
	wantTip(t, f, b, mine(c, 1))
	second.Set(func(s *chaintest.State) { s.Faults = func(string) chaintest.Fault { return chaintest.Down } })
	c.Mine(pay(anna, 1))
	wantTip(t, f, b, mine(c, 6))
	eventually(t, "alarm", func() bool { return f.Health().FinalityStuck != "" }, func() any { return f.Health() })
	wantPayouts(t, f, b, ledger.Final)
	second.Set(func(s *chaintest.State) { s.Faults = nil })
	wantPayouts(t, f, b, ledger.Final, "a1:1")
}

func TestStartsAtFinalBlock(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	c.Mine(pay(anna, 666))
	mine(c, 10)
	o := options(b, node(t, c))
	o.Chain.Start = 0
	f := follow(t, o)
	wantTip(t, f, b, c.Head())
	if first := b.blocks[0].Number; first != 8 {
		t.Errorf("began at %d", first)
	}
	wantPayouts(t, f, b, ledger.Seen)
}

func TestAddressMadeJustBeforeTheBlock(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID)
	f := follow(t, options(b, node(t, c)))
	var want []string
	for i := range 30 {
		a := common.BigToAddress(chaintest.Coin(nobody, int64(1000+i)).Value)
		b.watch(a)
		wantTip(t, f, b, c.Mine(pay(a, uint64(i+1))))
		want = append(want, fmt.Sprintf("%x:%d", a[19], i+1))
	}
	mine(c, 3)
	wantPayouts(t, f, b, ledger.Final, want...)
}

func TestCatchUp(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	var want []string
	for i := range 600 {
		if i%10 == 0 {
			c.Mine(pay(anna, uint64(i+1)))
			want = append(want, fmt.Sprintf("a1:%d", i+1))
		} else {
			c.Mine()
		}
	}
	mine(c, 3)
	n := node(t, c)
	f := follow(t, options(b, n))
	wantPayouts(t, f, b, ledger.Final, want...)
	if calls := n.Calls("eth_getBlockReceipts"); calls > 100 {
		t.Errorf("read receipts of %d blocks, 60 hold payouts", calls)
	}
}

// Two processes follow the same chain into the same ledger, through a reorg, and its database fails now and then.
func TestTwoFollowersShareALedger(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	var mu sync.Mutex
	writes := 0
	b.before = func(op string) error {
		mu.Lock()
		defer mu.Unlock()
		if writes++; writes%7 == 0 {
			return fmt.Errorf("%s: the database is away", op)
		}
		return nil
	}
	o := options(b, node(t, c))
	f := follow(t, o)
	follow(t, o)
	base := mine(c, 3)
	lost := c.Mine(pay(anna, 1))
	wantTip(t, f, b, lost)
	c.Fork(base.Number())
	c.Mine()
	for i := range 10 {
		c.Mine(pay(anna, uint64(10+i)))
	}
	mine(c, 3)
	wantPayouts(t, f, b, ledger.Final, "a1:10", "a1:11", "a1:12", "a1:13", "a1:14", "a1:15", "a1:16", "a1:17", "a1:18", "a1:19")
	wantPayouts(t, f, b, ledger.Orphaned, "a1:1")
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
