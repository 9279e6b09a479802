package chainwatch_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/chainwatch/chaintest"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

const leaseLife = time.Minute

// clock is a clock that is set forward by hand.
type clock struct{ ahead atomic.Int64 }

func (c *clock) now() time.Time { return time.Now().Add(time.Duration(c.ahead.Load())) }

func (c *clock) pass(d time.Duration) { c.ahead.Add(int64(d)) }

// owns makes a user whose deposit address is the given one.
func owns(t *testing.T, book *ledger.Book, name string, address common.Address) ledger.ID {
	t.Helper()
	user, _, err := book.Meet(t.Context(), ledger.Caller{Platform: ledger.Telegram, ExternalID: name, Name: name, Chat: name})
	if err == nil {
		_, err = book.DepositAddress(t.Context(), user.ID, func(common.Hash) common.Address { return address })
	}
	if err != nil {
		t.Fatal(err)
	}
	return user.ID
}

// realBook is a ledger that knows the assets of the tests, as a process of that name has it.
func realBook(t *testing.T, url, process string, now func() time.Time) *ledger.Book {
	t.Helper()
	book, err := ledger.Open(t.Context(), ledger.Options{URL: url, Now: now, Process: process})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := book.Close(); err != nil {
			t.Error(err)
		}
	})
	err = book.PutAssets(t.Context(), []ledger.Asset{
		{ID: tokenID, Symbol: "STORJ", Name: "Storj", Decimals: 8},
		{ID: ledger.NativeAsset(chainID), Symbol: "ETH", Name: "Ether", Decimals: 18},
	})
	if err != nil {
		t.Fatal(err)
	}
	return book
}

// replica is the options of a follower in a process of its own: its own lease and its own node.
func replica(book *ledger.Book, c *clock, n *chaintest.Node) chainwatch.Options {
	o := options(nil, n)
	lease := book.Lease("watch", leaseLife)
	o.Sink, o.Lease, o.Now = lease.Book(), lease, c.now
	return o
}

// inState lists a user's payouts of a state as "state:amount".
func inState(t *testing.T, book *ledger.Book, state ledger.PayoutState, users ...ledger.ID) []string {
	t.Helper()
	out := []string{}
	for _, user := range users {
		list, err := book.Payouts(context.WithoutCancel(t.Context()), user, "", 10_000)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range list {
			if p.State == state {
				out = append(out, p.Amount.String())
			}
		}
	}
	slices.Sort(out)
	return out
}

func TestStandbyAsksNoNode(t *testing.T) {
	ledgertest.Each(t, func(t *testing.T, url string) {
		var now clock
		book, c := realBook(t, url, "one", now.now), chaintest.New(chainID)
		ann := owns(t, book, "ann", anna)
		first, second := node(t, c), node(t, c)
		o := replica(book, &now, first)
		leader := follow(t, o)
		eventually(t, "the first leads", func() bool { return first.Calls("eth_getBlockByNumber") > 0 }, func() any { return leader.Health() })
		o = replica(book, &now, second)
		waiting := follow(t, o)
		c.Mine(pay(anna, 7))
		mine(c, 3)
		eventually(t, "final", func() bool { return slices.Equal(inState(t, book, ledger.Final, ann), []string{"7"}) }, func() any { return leader.Health() })
		eventually(t, "the second knows what the first did", func() bool {
			h := waiting.Health()
			return h.Standby && h.Cursor == 4 && h.Final == 1 && h.LagBlocks == 0
		}, func() any { return waiting.Health() })
		for _, method := range []string{"eth_chainId", "eth_getBlockByNumber"} {
			if n := second.Calls(method); n > 0 {
				t.Errorf("the one that stands by called %s %d times", method, n)
			}
		}
		if leader.Health().Standby {
			t.Error("the leader lost its lease")
		}
	})
}

// The leader's only node is broken, so after a while it lets the other process try, which has a better one.
func TestLeaderWithoutNodesStepsDown(t *testing.T) {
	var now clock
	book, c := realBook(t, ledgertest.SQLite(t), "one", now.now), chaintest.New(chainID)
	ann := owns(t, book, "ann", anna)
	broken := node(t, c)
	o := replica(book, &now, broken)
	first := follow(t, o)
	c.Mine(pay(anna, 7))
	eventually(t, "the first leads", func() bool { return first.Health().Cursor == 1 }, func() any { return first.Health() })
	o = replica(book, &now, node(t, c))
	second := follow(t, o)
	broken.Set(func(s *chaintest.State) { s.Faults = func(string) chaintest.Fault { return chaintest.Down } })
	eventually(t, "trouble", func() bool { return first.Health().Error != "" }, func() any { return first.Health() })
	mine(c, 3)
	for range 4 { // each time the leader renews its lease: it is not lost to the clock
		now.pass(leaseLife / 3)
		before := until(t, book)
		eventually(t, "the lease renewed or given up", func() bool { return until(t, book) != before || !second.Health().Standby },
			func() any { return []any{first.Health(), second.Health()} })
	}
	eventually(t, "final", func() bool { return slices.Equal(inState(t, book, ledger.Final, ann), []string{"7"}) },
		func() any { return []any{first.Health(), second.Health()} })
	if !first.Health().Standby || second.Health().Standby {
		t.Errorf("first %+v, second %+v", first.Health(), second.Health())
	}
}

// lease is the one that a book knows.
func lease(t *testing.T, book *ledger.Book) ledger.Leader {
	t.Helper()
	list, err := book.Leases(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if len(list) != 1 {
		return ledger.Leader{}
	}
	return list[0]
}

func until(t *testing.T, book *ledger.Book) time.Time { return lease(t, book).Until }

// TestStormOfTakeovers: three processes lose the lease to each other at any moment, in the middle of a turn too, while the chain reorgs.
// The clock of the one that leads stands still meanwhile, as if it had been paused: it works on in the belief that it leads. In
// the end the ledger holds what the chain holds.
func TestStormOfTakeovers(t *testing.T) {
	ledgertest.Each(t, func(t *testing.T, url string) {
		rnd := rand.New(rand.NewPCG(4, 2))
		c := chaintest.New(chainID)
		book := realBook(t, url, "observer", nil)
		users := []ledger.ID{owns(t, book, "ann", anna), owns(t, book, "ben", ben)}
		var clocks [3]clock
		var followers []*chainwatch.Follower
		for i := range clocks {
			o := replica(realBook(t, url, fmt.Sprint(i), clocks[i].now), &clocks[i], node(t, c))
			o.Chain.Finality.Depth = 12
			followers = append(followers, follow(t, o))
		}
		describe := func() any {
			return []any{lease(t, book), followers[0].Health(), followers[1].Health(), followers[2].Health()}
		}
		led := map[string]bool{}
		var ahead time.Duration
		takeover := func() {
			leader := lease(t, book).Who
			led[leader] = true
			ahead += 2 * leaseLife
			for i := range clocks {
				if fmt.Sprint(i) != leader {
					clocks[i].ahead.Store(int64(ahead))
				}
			}
			eventually(t, "another leader", func() bool { return lease(t, book).Who != leader }, describe)
		}
		var again []chaintest.Tx
		for step := range 120 {
			if head := c.Head().Number(); rnd.IntN(8) == 0 && head > 6 {
				depth := uint64(1 + rnd.IntN(5))
				for _, lost := range c.Blocks()[head-depth+1:] {
					again = append(again, lost.Again()...)
				}
				c.Fork(head - depth)
			}
			keep := rnd.IntN(len(again) + 1)
			c.Mine(append([]chaintest.Tx{pay(anna, uint64(1000+step)), chaintest.Coin(ben, int64(5000+step))}, again[:keep]...)...)
			again = again[keep:]
			if step%10 == 9 {
				takeover()
			}
			if step%4 == 0 {
				eventually(t, "ledger near the head", func() bool {
					st, err := book.ChainState(t.Context(), chainID)
					return err == nil && st.Cursor.Number+5 >= c.Head().Number()
				}, describe)
			}
		}
		mine(c, 12)
		want := paidOn(c)
		eventually(t, "the ledger to hold what the chain holds", func() bool { return slices.Equal(inState(t, book, ledger.Final, users...), want) }, describe)
		report, err := book.Audit(t.Context())
		if err != nil || len(report.Faults) > 0 {
			t.Errorf("audit: %v %q", err, report.Faults)
		}
		if len(led) < 2 {
			t.Errorf("only %d processes ever led", len(led))
		}
	})
}

// paidOn lists the amounts of all payouts of a chain.
func paidOn(c *chaintest.Chain) []string {
	var out []string
	for _, block := range c.Blocks() {
		for _, tx := range block.Again() {
			if tx.Value != nil {
				out = append(out, tx.Value.String())
			} else {
				out = append(out, common.BytesToHash(tx.Logs[0].Data).Big().String())
			}
		}
	}
	slices.Sort(out)
	return out
}
