package chainwatch_test

import (
	"testing"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/chainwatch/chaintest"
	"github.com/amasa-io/amasa/ledger"
)

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
