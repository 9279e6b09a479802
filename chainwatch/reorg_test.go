package chainwatch_test

import (
	"fmt"
	"testing"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/chainwatch/chaintest"
	"github.com/amasa-io/amasa/ledger"
)

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

// One provider whose longer chain has dropped more than a few of our blocks is not believed; two are, but not about more than they agree on.
func TestDeepReorgNeedsAgreement(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	mine(c, 5)
	bad := node(t, c)
	good := []*chaintest.Node{node(t, c), node(t, c)}
	o := options(b, bad, good[0])
	o.Chain.Finality.Depth = 64
	f, err := chainwatch.New(o)
	if err != nil {
		t.Fatal(err)
	}
	stop := run(t, f)
	base := mine(c, 5)
	kept := mine(c, 20)
	wantTip(t, f, b, kept)
	twin := c.Copy()
	twin.Fork(3)
	mine(twin, 40)
	bad.Set(func(s *chaintest.State) { s.Chain = twin })
	eventually(t, "fork noticed", func() bool { return f.Health().Providers[0].Errors["fork"] > 0 }, func() any { return f.Health() })
	c.Mine(pay(anna, 1))
	wantPayouts(t, f, b, ledger.Seen, "a1:1")
	if h := f.Health(); len(h.ReorgDepths) > 0 {
		t.Errorf("rewound %v on one word", h.ReorgDepths)
	}
	stop()

	o = options(b, bad, good[0], good[1])
	o.Chain.Finality.Depth = 64
	c.Fork(base.Number())
	c.Mine(pay(anna, 2))
	last := mine(c, 40)
	f = follow(t, o)
	wantTip(t, f, b, last)
	wantPayouts(t, f, b, ledger.Orphaned, "a1:1")
	if h := f.Health(); h.ReorgDepths[21] != 1 {
		t.Errorf("depths %v", h.ReorgDepths)
	}
}

// Another chain's blocks are no fork of ours, however many providers give them: they are not on top of a block that we have.
func TestOtherChainIsNoDeepReorg(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	bad := []*chaintest.Node{node(t, c), node(t, c)}
	o := options(b, bad[0], bad[1], node(t, c))
	o.Chain.Finality.Depth = 64
	f := follow(t, o)
	other := c.Copy()
	mine(other, 60)
	wantTip(t, f, b, mine(c, 30))
	mixed := c.Copy()
	mixed.Splice(8, other)
	for _, n := range bad {
		n.Set(func(s *chaintest.State) { s.Chain = mixed })
	}
	eventually(t, "noticed", func() bool {
		h := f.Health()
		return h.Providers[0].Errors["fork"]+h.Providers[1].Errors["fork"] > 0 || h.Error != ""
	}, func() any { return f.Health() })
	for _, n := range bad {
		n.Set(func(s *chaintest.State) { s.Chain = c })
	}
	c.Mine(pay(anna, 1))
	wantPayouts(t, f, b, ledger.Seen, "a1:1")
	if h := f.Health(); len(h.ReorgDepths) > 0 {
		t.Errorf("rewound %v", h.ReorgDepths)
	}
}
