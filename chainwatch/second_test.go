package chainwatch_test

import (
	"context"
	"testing"

	"github.com/amasa-io/amasa/chainwatch/chaintest"
	"github.com/amasa-io/amasa/ledger"
)

// A payout that the ledger has and no other provider gives is not credited, and an alarm is raised.
func TestSecondReadingDiffers(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	f := follow(t, options(b, node(t, c), node(t, c)))
	c.Mine(pay(anna, 7))
	wantPayouts(t, f, b, ledger.Seen, "a1:7")
	b.mu.Lock()
	b.payouts[0].Amount = ledger.NewAmount(8)
	b.mu.Unlock()
	mine(c, 4)
	eventually(t, "alarm", func() bool { h := f.Health(); return h.SecondReadDiffers > 0 && h.FinalityStuck != "" }, func() any { return f.Health() })
	if st, err := b.ChainState(context.Background(), chainID); err != nil || st.Final.Number > 0 {
		t.Errorf("final %d (%v)", st.Final.Number, err)
	}
	b.mu.Lock()
	b.payouts[0].Amount = ledger.NewAmount(7)
	b.mu.Unlock()
	wantPayouts(t, f, b, ledger.Final, "a1:7")
}

// One chain whose only node is gone does not delay another.
func TestOneChainsTroubleIsNotAnothers(t *testing.T) {
	bad, good := chaintest.New(chainID), chaintest.New(chainID)
	broken := node(t, bad)
	broken.Set(func(s *chaintest.State) { s.Faults = func(string) chaintest.Fault { return chaintest.Down } })
	b, other := newBook(chainID, anna), newBook(chainID, anna)
	sick := follow(t, options(other, broken))
	f := follow(t, options(b, node(t, good)))
	eventually(t, "trouble", func() bool { return sick.Health().Error != "" }, func() any { return sick.Health() })
	good.Mine(pay(anna, 1))
	mine(good, 3)
	wantPayouts(t, f, b, ledger.Final, "a1:1")
}
