package chainwatch_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/chainwatch/chaintest"
	"github.com/amasa-io/amasa/ledger"
)

// outage mines what happened while nobody looked: payouts of all kinds among what is none.
func outage(c *chaintest.Chain, blocks int) {
	for i := range blocks {
		n := uint64(i + 1)
		both := chaintest.Token(token, payer, anna, n)
		both.Logs = append(both.Logs, chaintest.TransferLog(other, payer, anna, 7), chaintest.TransferLog(token, payer, nobody, 8),
			chaintest.TransferLog(token, ben, ben, 9), chaintest.TransferLog(token, payer, ben, 1_000_000+n))
		switch {
		case i%7 == 0:
			c.Mine(pay(nobody, 1), both, pay(ben, 2_000_000+n))
		case i%11 == 0:
			c.Mine(pay(nobody, 1), chaintest.Token(token, anna, nobody, 5))
		case i%13 == 0:
			failed := pay(anna, 3_000_000+n)
			failed.Failed = true
			c.Mine(failed)
		default:
			c.Mine()
		}
	}
}

// longOutage is an outage of 500 blocks, made once: tests take a copy.
var longOutage = sync.OnceValue(func() *chaintest.Chain {
	c := chaintest.New(chainID)
	outage(c, 500)
	return c
})

// recorded is a payout with all that is stored of it, but for the parent of its block, which not every way to read tells.
type recorded struct {
	ledger.Found
	block common.Hash
	time  int64
}

// truth lists the payouts of blocks 1..to, as the chain has them.
func truth(c *chaintest.Chain, to uint64, native bool) []recorded {
	var out []recorded
	for _, b := range c.Blocks()[1 : to+1] {
		ordinals := map[common.Hash]int{}
		add := func(f ledger.Found) {
			f.Ordinal = ordinals[f.TxHash]
			ordinals[f.TxHash]++
			out = append(out, recorded{f, b.Hash(), int64(b.Header.Time)})
		}
		for i, tx := range b.Txs {
			if native && tx.To() != nil && *tx.To() == anna && tx.Value().Sign() > 0 && b.Receipts[i].Status == 1 {
				amount, _ := ledger.AmountFromBig(tx.Value())
				add(ledger.Found{TxHash: tx.Hash(), LogIndex: -1 - i, Asset: ledger.NativeAsset(chainID), From: c.Sender(), To: anna, Amount: amount})
			}
		}
		for _, r := range b.Receipts {
			for _, l := range r.Logs {
				from, to := common.Address(l.Topics[1][12:]), common.Address(l.Topics[2][12:])
				if l.Address == token && (to == anna || to == ben) && from != anna && from != ben {
					amount, _ := ledger.AmountFromBig(common.BytesToHash(l.Data).Big())
					add(ledger.Found{TxHash: l.TxHash, LogIndex: int(l.Index), Asset: tokenID, From: from, To: to, Amount: amount, Stream: "storj"})
				}
			}
		}
	}
	return out
}

// stored lists the final payouts of a book in the order in which they were stored.
func (b *book) stored() []recorded {
	b.mu.Lock()
	defer b.mu.Unlock()
	var out []recorded
	for _, p := range b.payouts {
		if p.state == ledger.Final {
			out = append(out, recorded{p.Found, p.block.Hash, p.block.Time.Unix()})
		}
	}
	return out
}

// wantTruth waits until the book has exactly what the chain has up to a height, all of it final.
func wantTruth(t *testing.T, f *chainwatch.Follower, b *book, c *chaintest.Chain, to uint64, native bool) {
	t.Helper()
	want := truth(c, to, native)
	eventually(t, fmt.Sprintf("%d payouts", len(want)), func() bool { return slices.Equal(b.stored(), want) },
		func() any { return fmt.Sprintf("have %d, health %+v", len(b.stored()), f.Health()) })
}

// tokensOnly are options for a chain whose coin is not watched, so that ranges of logs are all there is to read.
func tokensOnly(b *book, nodes ...*chaintest.Node) chainwatch.Options {
	o := options(b, nodes...)
	o.Chain.Native = false
	return o
}

func faulty(n *chaintest.Node, method string, fault chaintest.Fault) {
	n.Set(func(s *chaintest.State) {
		s.Faults = func(m string) chaintest.Fault {
			if m == method {
				return fault
			}
			return chaintest.None
		}
	})
}

const getLogs = "eth_getLogs"

// A range gives what reading every block gives, and far from every block is read.
func TestCatchUpByRanges(t *testing.T) {
	for _, tag := range []string{"", "finalized"} {
		t.Run("tag "+tag, func(t *testing.T) {
			c, b := chaintest.New(chainID), newBook(chainID, anna, ben)
			outage(c, 1000)
			c.Finalize(990)
			nodes := []*chaintest.Node{node(t, c), node(t, c)}
			o := tokensOnly(b, nodes...)
			o.Chain.Finality = chainwatch.Finality{Tag: tag, Depth: 3}
			f := follow(t, o)
			last := uint64(997)
			if tag != "" {
				last = 990
			}
			wantTruth(t, f, b, c, last, false)
			if b.ranges < 5 || nodes[0].Calls(getLogs) == 0 || nodes[1].Calls(getLogs) == 0 || nodes[0].Calls("eth_getBlockReceipts") > 20 {
				t.Errorf("%d ranges, %d and %d calls, %d receipts", b.ranges, nodes[0].Calls(getLogs), nodes[1].Calls(getLogs), nodes[0].Calls("eth_getBlockReceipts"))
			}
			c.Mine(pay(anna, 42))
			mine(c, 3)
			c.Finalize(c.Head().Number())
			wantTruth(t, f, b, c, c.Head().Number()-3, false)
			if h := f.Health(); h.Blocks < 1000 || h.Error != "" || h.ProofFailures > 0 {
				t.Errorf("health %+v", h)
			}
		})
	}
}

// Times come from the logs where both nodes tell them, else from the headers: they are the blocks' either way.
func TestTimesOfRanges(t *testing.T) {
	for untimed := range 3 {
		t.Run(fmt.Sprint(untimed), func(t *testing.T) {
			c, b := chaintest.New(chainID), newBook(chainID, anna, ben)
			outage(c, 700)
			nodes := []*chaintest.Node{node(t, c), node(t, c)}
			for _, n := range nodes[:untimed] {
				n.Set(func(s *chaintest.State) { s.Range.Untimed = true })
			}
			f := follow(t, tokensOnly(b, nodes...))
			wantTruth(t, f, b, c, 697, false)
			b.mu.Lock()
			defer b.mu.Unlock()
			for _, p := range b.payouts {
				if told := p.block.Parent == (common.Hash{}); p.block.Number < 500 && told != (untimed == 0) {
					t.Fatalf("block %d was placed by a header: %v", p.block.Number, !told)
				}
			}
		})
	}
}

// The range follows what each provider says of its limit, in its own words, and nothing is skipped on the way.
func TestRangesAdapt(t *testing.T) {
	for name, wording := range chaintest.Wordings {
		for _, limit := range []uint64{1, 37} {
			t.Run(fmt.Sprintf("%s %d", name, limit), func(t *testing.T) {
				c, b := longOutage().Copy(), newBook(chainID, anna, ben)
				n := node(t, c)
				n.Set(func(s *chaintest.State) { s.Range = wording(limit) })
				f := follow(t, tokensOnly(b, node(t, c), n))
				wantTruth(t, f, b, c, 497, false)
				if calls := n.Calls(getLogs); b.ranges == 0 || limit > 1 && calls > 60 {
					t.Errorf("%d ranges, %d calls", b.ranges, calls)
				}
				if h := f.Health(); len(h.Providers[1].Errors) > 0 {
					t.Errorf("a limit was held against the provider: %+v", h.Providers[1])
				}
			})
		}
	}
}

// A block whose logs alone are refused is read whole.
func TestRangeOfOneRefused(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna, ben)
	outage(c, 400)
	n := node(t, c)
	n.Set(func(s *chaintest.State) {
		s.Range = chaintest.Range{Always: true, Code: -32000, Refusal: func(uint64, uint64) string { return "query returned more than 10000 results" }}
	})
	f := follow(t, tokensOnly(b, n))
	wantTruth(t, f, b, c, 397, false)
	if b.ranges == 0 {
		t.Error("no range was read")
	}
}

// A node that refuses every range, of a single block too, is passed over as long as the others are enough to agree; ranges stay wide.
func TestRangeRefuserIsPassedOver(t *testing.T) {
	for _, providers := range []int{2, 3} {
		t.Run(fmt.Sprint(providers), func(t *testing.T) {
			c, b := chaintest.New(chainID), newBook(chainID, anna, ben)
			outage(c, 900)
			nodes := []*chaintest.Node{node(t, c), node(t, c), node(t, c)}[:providers]
			nodes[0].Set(func(s *chaintest.State) {
				s.Range = chaintest.Range{Always: true, Code: -32005, Refusal: func(uint64, uint64) string { return "block range is too wide" }}
			})
			f := follow(t, tokensOnly(b, nodes...))
			wantTruth(t, f, b, c, 897, false)
			h := f.Health()
			if h.Providers[0].Errors["range"] == 0 {
				t.Errorf("it was not held against the provider: %+v", h.Providers[0])
			}
			if providers > 2 && (b.ranges == 0 || b.ranges > 100 || nodes[1].Calls("eth_getBlockReceipts")+nodes[2].Calls("eth_getBlockReceipts") > 60) {
				t.Errorf("%d ranges, %d receipts", b.ranges, nodes[1].Calls("eth_getBlockReceipts")+nodes[2].Calls("eth_getBlockReceipts"))
			}
			for _, p := range h.Providers[1:] {
				if len(p.Errors) > 0 {
					t.Errorf("an innocent provider was blamed: %+v", p)
				}
			}
		})
	}
}

// Two endpoints of one host are one witness: what it tells of a range is proven as if it were alone.
func TestOneHostIsOneWitness(t *testing.T) {
	c, b := longOutage().Copy(), newBook(chainID, anna, ben)
	n := node(t, c)
	faulty(n, getLogs, chaintest.Dropped)
	o := tokensOnly(b, n)
	o.Chain.RPC = append(o.Chain.RPC, n.URL+"/another-key")
	o.Chain.Sample = 1
	f := follow(t, o)
	wantTruth(t, f, b, c, 497, false)
	if h := f.Health(); h.ProofFailures == 0 || b.ranges == 0 {
		t.Errorf("%d ranges, %+v", b.ranges, h.Providers)
	}
	o.Chain.Proof = chainwatch.ProofTwo
	if _, err := chainwatch.New(o); err == nil {
		t.Error("two endpoints of one host were taken for two witnesses")
	}
}

// However an endpoint is written, it is the same witness.
func TestWitnessHasOneName(t *testing.T) {
	for _, same := range [][]string{
		{"https://rpc.example.com/v1/key", "http://RPC.example.com.:8545", "wss://user:secret@rpc.example.com/other"},
		{"http://[2001:db8::1]", "http://[2001:0db8:0:0::1]:8545"},
		{"http://8.8.8.8", "http://[::ffff:8.8.8.8]"},
		{"http://localhost:8545", "http://127.0.0.1:8545", "http://[::1]:8545/key"},
		{"http://10.0.0.5:8545/a", "http://10.0.0.5:8545/b"},
	} {
		for _, other := range same[1:] {
			if chainwatch.Witness(other) != chainwatch.Witness(same[0]) {
				t.Errorf("%s is %s, %s is %s", same[0], chainwatch.Witness(same[0]), other, chainwatch.Witness(other))
			}
		}
	}
	if chainwatch.Witness("http://127.0.0.1:1") == chainwatch.Witness("http://127.0.0.1:2") {
		t.Error("two nodes of one machine are one witness")
	}
}

// A list with as many logs as a node is known to give at most is taken for cut, even if all nodes agree about it.
func TestRangeCutAtARoundNumber(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	for i := range 400 {
		var txs []chaintest.Tx
		for k := range 10 {
			txs = append(txs, pay(anna, uint64(i*10+k+1)))
		}
		c.Mine(txs...)
	}
	first, second := node(t, c), node(t, c)
	for _, n := range []*chaintest.Node{first, second} {
		n.Set(func(s *chaintest.State) { s.Range.Cut = 1000 })
	}
	f := follow(t, tokensOnly(b, first, second))
	wantTruth(t, f, b, c, 397, false)
	if b.ranges == 0 {
		t.Error("no range was read")
	}
}

// One of two, or three, providers lies about a range: what is proven of the blocks decides, and costs the liar its place.
func TestLiarInRange(t *testing.T) {
	for _, fault := range []chaintest.Fault{chaintest.Dropped, chaintest.Invented, chaintest.Altered, chaintest.Empty} {
		for _, providers := range []int{2, 3} {
			t.Run(fmt.Sprint(fault, " of ", providers), func(t *testing.T) {
				c, b := longOutage().Copy(), newBook(chainID, anna, ben)
				nodes := []*chaintest.Node{node(t, c), node(t, c), node(t, c)}[:providers]
				faulty(nodes[0], getLogs, fault)
				f := follow(t, tokensOnly(b, nodes...))
				wantTruth(t, f, b, c, 497, false)
				h := f.Health()
				if h.Providers[0].Errors["lie"] == 0 || b.ranges == 0 {
					t.Errorf("%d ranges, the liar %+v", b.ranges, h.Providers[0])
				}
				for _, p := range h.Providers[1:] {
					if p.Errors["lie"] > 0 {
						t.Errorf("an honest provider was blamed: %+v", p)
					}
				}
			})
		}
	}
}

// The only provider is believed nothing: what it names is proven, and so is a sample of what it does not name.
func TestOnlyProviderInRange(t *testing.T) {
	for _, fault := range []chaintest.Fault{chaintest.None, chaintest.Dropped, chaintest.Invented, chaintest.Altered, chaintest.Empty} {
		t.Run(fmt.Sprint(fault), func(t *testing.T) {
			c, b := longOutage().Copy(), newBook(chainID, anna, ben)
			n := node(t, c)
			faulty(n, getLogs, fault)
			o := tokensOnly(b, n)
			o.Chain.Sample = 1
			f := follow(t, o)
			wantTruth(t, f, b, c, 497, false)
			if h := f.Health(); (fault != chaintest.None) != (h.Providers[0].Errors["lie"] > 0) || b.ranges == 0 {
				t.Errorf("%d ranges, %+v", b.ranges, h.Providers[0])
			}
		})
	}
}

// While only one of several providers answers nobody can agree with it: blocks are read whole.
func TestRangeWithoutQuorum(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna, ben)
	outage(c, 700)
	down := node(t, c)
	faulty(down, getLogs, chaintest.Down)
	f := follow(t, tokensOnly(b, node(t, c), down))
	wantTruth(t, f, b, c, 697, false)
	if b.ranges > 0 {
		t.Errorf("%d ranges were taken on one word", b.ranges)
	}
}

// The process ends after any range, and goes on from the cursor.
func TestCrashBetweenRanges(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna, ben)
	outage(c, 1500)
	o := tokensOnly(b, node(t, c), node(t, c))
	var writes atomic.Int64
	ended := errors.New("the process ended")
	for round := range 12 {
		left := int64(round%4 + 1)
		writes.Store(0)
		b.mu.Lock()
		b.before = func(string) error {
			if writes.Add(1) > left {
				return ended
			}
			return nil
		}
		b.mu.Unlock()
		f, err := chainwatch.New(o)
		if err != nil {
			t.Fatal(err)
		}
		stop := run(t, f)
		eventually(t, "crash", func() bool { return writes.Load() > left }, func() any { return f.Health() })
		stop()
	}
	b.mu.Lock()
	b.before = nil
	b.mu.Unlock()
	f := follow(t, o)
	wantTruth(t, f, b, c, 1497, false)
}

// askedLease is a lease that nobody else wants, and knows how often it was asked for.
type askedLease struct{ asked atomic.Int64 }

func (l *askedLease) Lead(context.Context) (bool, error) { l.asked.Add(1); return true, nil }

func (l *askedLease) Release(context.Context) error { return nil }

// Catching up may take longer than a lease lasts: it is renewed with every range.
func TestCatchUpKeepsTheLead(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna, ben)
	outage(c, 4000)
	o := tokensOnly(b, node(t, c), node(t, c))
	lease := &askedLease{}
	o.Lease = lease
	turns := lease.asked.Load()
	b.before = func(op string) error {
		if op == "settle" && turns == 0 {
			turns = lease.asked.Load() // in the turn of the ranges
		}
		return nil
	}
	f := follow(t, o)
	wantTruth(t, f, b, c, 3997, false)
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.ranges < 10 || turns < int64(b.ranges) {
		t.Errorf("%d ranges, and the lease was asked for %d times", b.ranges, turns)
	}
}

// Two processes catch up at once: whoever is slower finds the cursor moved, and nothing is stored twice.
func TestTwoFollowersCatchUp(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna, ben)
	outage(c, 2000)
	o := tokensOnly(b, node(t, c), node(t, c))
	f := follow(t, o)
	follow(t, o)
	wantTruth(t, f, b, c, 1997, false)
}

// The chain left the block that we had seen last before the outage: it is unwound first, and what replaced it is found.
func TestOutageAcrossAReorg(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna, ben)
	outage(c, 700)
	o := tokensOnly(b, node(t, c), node(t, c))
	f, err := chainwatch.New(o)
	if err != nil {
		t.Fatal(err)
	}
	stop := run(t, f)
	wantTip(t, f, b, c.Mine(pay(anna, 666)))
	stop()
	c.Fork(699)
	outage(c, 800)
	f = follow(t, o)
	wantTruth(t, f, b, c, c.Head().Number()-3, false)
	if got := b.in(ledger.Orphaned); !slices.Contains(got, "a1:666") {
		t.Errorf("orphaned %v", got)
	}
	wantTip(t, f, b, c.Head())
}

// A fork that begins within what was caught up as one range is below finality: the chain is halted, as ever.
func TestForkWithinARange(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna, ben)
	outage(c, 600)
	o := tokensOnly(b, node(t, c), node(t, c))
	f := follow(t, o)
	wantTip(t, f, b, c.Head())
	wantTruth(t, f, b, c, 597, false)
	kept := c.Head()
	c.Fork(450)
	outage(c, 700)
	eventually(t, "halt", func() bool { return f.Health().Halted != "" }, func() any { return f.Health() })
	c.Restore(kept)
	outage(c, 400)
	wantTruth(t, f, b, c, 997, false)
}
