package evmtest

import (
	"fmt"
	"strings"
	"testing"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// A chain drops up to fifty of its newest blocks, which its node goes on serving by hash, with a payout in any state that
// is not final: one payout loses to a conflicting transaction, the other is mined again.
func TestReorgDepths(t *testing.T) {
	for _, deep := range []int{1, 2, 10, 50} {
		for _, state := range []ledger.PayoutState{ledger.Seen, ledger.Confirmed} {
			if deep == 1 && state == ledger.Confirmed {
				continue // a block on top confirms, so two are dropped
			}
			t.Run(fmt.Sprintf("%d %s", deep, state), func(t *testing.T) {
				w := newChain(t)
				w.openBook(ledgertest.SQLite(t))
				spec := w.spec(w.host)
				spec.Finality = chainwatch.Finality{Depth: 60}
				spec.Confirmations = 100 // Confirmed comes with Final
				if state == ledger.Confirmed {
					spec.Confirmations = 1
				}
				w.follow(spec)
				base := w.head()
				lost := w.payToken(500)
				w.payCoin(42)
				w.commit(deep)
				w.want(state, "42", "500")
				w.wantTip()

				w.branch(base)
				w.send(w.bump(lost))
				w.commit(deep + 2)
				w.wantTip()
				w.want(ledger.Orphaned, "42", "500")
				w.commit(61)
				w.want(ledger.Final, "42")
				w.wantTruth()
				if depths := w.follower.Health().ReorgDepths; depths[uint64(deep)] != 1 {
					t.Errorf("unwound %v", depths)
				}
			})
		}
	}
}

// Below finality nothing is unwound, however deep: crediting halts, and goes on when the chain agrees again.
func TestReorgBelowFinalityDepths(t *testing.T) {
	for _, deep := range []int{1, 10, 50} {
		t.Run(fmt.Sprint(deep), func(t *testing.T) {
			w := newWorld(t)
			base := w.head()
			paid := w.payToken(900)
			w.commit(depth + deep)
			w.want(ledger.Final, "900")
			trunk := w.head()
			w.wantTip()

			w.branch(base)
			w.send(w.bump(paid))
			w.commit(depth + deep + 2)
			if !w.wait(func() bool { return strings.Contains(w.follower.Health().Halted, "below finality") }) {
				t.Fatalf("not halted: %+v", w.follower.Health())
			}
			w.want(ledger.Final, "900")
			w.branch(trunk)
			w.commit(4)
			w.payToken(33)
			w.commit(depth + 2)
			w.want(ledger.Final, "33", "900")
			w.wantTruth()
		})
	}
}
