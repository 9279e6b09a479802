package ledger_test

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// inOrder is a stretch whose payouts lie in the order of the chain, as a watcher finds them.
func (w *world) inOrder(n uint64, payouts ...ledger.Found) (end ledger.BlockRef, found []ledger.FoundAt) {
	end, found = w.stretch(n, payouts...)
	slices.SortFunc(found, func(a, b ledger.FoundAt) int {
		return cmp.Or(cmp.Compare(a.Block.Number, b.Block.Number), cmp.Compare(a.LogIndex, b.LogIndex))
	})
	return end, found
}

// Thousands of payouts of a range are stored as they are, text of any kind in them, once, and each is credited and told once.
func TestCatchUpMany(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		const users, per, odd = 40, 26, "a\tstream\\n\\.\nof \"odd\"\rnames"
		var to []common.Address
		var ids []ledger.ID
		for i := range users {
			user, _ := w.meet(ledger.Telegram, fmt.Sprint(i))
			to, ids = append(to, w.address(user.ID)), append(ids, user.ID)
		}
		var payouts []ledger.Found
		for i := range users * per {
			f := transfer(to[i%users], fmt.Sprint("tx", i), uint64(i+1))
			if i == 7 {
				f.Stream, f.Amount = odd, must(ledger.ParseAmount("1"+strings.Repeat("0", 77)))
			}
			payouts = append(payouts, f)
		}
		end, found := w.inOrder(90, payouts...)
		for range 2 {
			w.ok(w.CatchUp(t.Context(), w.tip, end, found))
		}
		stored, err := w.PayoutsBetween(t.Context(), chain, w.tip.Number, end.Number)
		w.ok(err)
		if len(stored) != users*per {
			t.Fatalf("%d payouts, want %d", len(stored), users*per)
		}
		for i, p := range stored {
			if p.Found != found[i].Found || p.Block != found[i].Block || p.State != ledger.Seen || p.User != "" {
				t.Fatalf("stored %+v, found %+v", p, found[i])
			}
		}
		w.ok(w.Settle(t.Context(), chain, end.Number, end.Number))
		state, err := w.ChainState(t.Context(), chain)
		w.ok(err)
		if state.Final.Hash != end.Hash {
			t.Fatalf("final %+v", state.Final)
		}
		told := 0
		w.ok(raw(t, w.url).QueryRow("SELECT COUNT(DISTINCT subject) FROM outbox WHERE kind = 'payout_final'").Scan(&told))
		if told != users*per {
			t.Fatalf("told of %d payouts", told)
		}
		for u, id := range ids {
			income, err := w.Income(t.Context(), id, "")
			w.ok(err)
			listed, err := w.Payouts(t.Context(), id, "", 2*per)
			w.ok(err)
			n := int64(0)
			for _, in := range income {
				n += in.Payouts
			}
			if n != per || len(listed) != per || len(income) != 1 && u != 7 {
				t.Fatalf("income of user %d: %+v", u, income)
			}
		}
		w.sound()
	})
}

// Users are merged while ranges bring them payouts: none is left with a user who is no more.
func TestCatchUpWhileMerging(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		const n = 8
		hub, hubID := w.meet(ledger.Telegram, "hub")
		var ids []ledger.Identity
		var to []common.Address
		for i := range n {
			user, id := w.meet(ledger.Discord, fmt.Sprint(i))
			ids, to = append(ids, id), append(to, w.address(user.ID))
		}
		var wg sync.WaitGroup
		wg.Go(func() { w.linkAll(hubID, ids) })
		wg.Go(func() {
			for round := range 2 * n {
				var payouts []ledger.Found
				for i, a := range to {
					payouts = append(payouts, transfer(a, fmt.Sprint("tx", round, ":", i), 1))
				}
				end, found := w.inOrder(5, payouts...)
				if err := w.CatchUp(t.Context(), w.tip, end, found); err != nil {
					t.Error(err)
					return
				}
				w.tip = end
			}
		})
		wg.Wait()
		w.sound() // nothing is left with anybody who was merged
		w.settle()
		w.has(ledger.UserAvailable(hub.ID), storj, 2*n*n)
		w.sound()
	})
}
