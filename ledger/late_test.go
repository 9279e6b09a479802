package ledger_test

import (
	"strings"
	"testing"

	"github.com/amasa-io/amasa/ledger"
)

// TestMissedPayoutIsAddedOnce: a transfer in a final block that the ledger lacks is credited as Settle would have, with a notice and an act,
// whatever number of times it is asked for; one that is there is left alone, and what contradicts the ledger is refused.
func TestMissedPayoutIsAddedOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		user, _ := w.meet(ledger.Telegram, "1")
		home := w.address(user.ID)
		transfer := func(tx string, log, ordinal int, amount uint64) ledger.Found {
			return ledger.Found{TxHash: hash(tx, 1), LogIndex: log, Ordinal: ordinal, Asset: storj, From: payee, To: home, Amount: ledger.NewAmount(amount), Stream: "storj"}
		}
		known, missed, sibling := transfer("known", 5, 0, 7), transfer("missed", 1, 0, 20), transfer("known", 3, 0, 300)
		block := w.advance("a", known)
		next := w.advance("a")
		const late = "operator"
		_, err := w.AddFinal(w.ctx(), late, block, []ledger.Found{missed})
		w.fails(err, ledger.ErrInvalid) // the block is not final
		w.ok(w.Settle(w.ctx(), chain, next.Number, next.Number))

		w.ok(w.Halt(w.ctx(), chain, "trouble"))
		_, err = w.AddFinal(w.ctx(), late, block, []ledger.Found{missed})
		w.fails(err, ledger.ErrState)
		w.ok(w.Halt(w.ctx(), chain, ""))

		for range 2 {
			added, err := w.AddFinal(w.ctx(), late, block, []ledger.Found{missed, sibling, known})
			w.ok(err)
			if len(added) > 0 && (len(added) != 2 || added[0].State != ledger.Final || added[1].Ordinal != 1) {
				t.Fatalf("added %+v", added)
			}
			w.has(ledger.UserAvailable(user.ID), storj, 327)
		}
		list, err := w.PayoutsBetween(w.ctx(), chain, block.Number, next.Number)
		w.ok(err)
		if len(list) != 3 || !list[0].Same(block, missed) || list[1].Same(block, known) {
			t.Errorf("payouts %+v", list)
		}
		acts, err := w.Acts(w.ctx(), "chain 31337", "", 10)
		w.ok(err)
		if len(acts) != 1 || acts[0].Actor != "operator" || !strings.Contains(string(acts[0].Data), string(list[0].ID)) {
			t.Errorf("acts %+v", acts)
		}

		again := known
		_, err = w.AddFinal(w.ctx(), late, next, []ledger.Found{again})
		w.fails(err, ledger.ErrElsewhere)
		again.Amount = ledger.NewAmount(8)
		_, err = w.AddFinal(w.ctx(), late, block, []ledger.Found{again})
		w.fails(err, ledger.ErrConflict)
		other := block
		other.Hash = hash("b", block.Number)
		_, err = w.AddFinal(w.ctx(), late, other, []ledger.Found{transfer("more", 9, 0, 1)})
		w.fails(err, ledger.ErrConflict)
		w.has(ledger.UserAvailable(user.ID), storj, 327)
		w.sound()
	})
}
