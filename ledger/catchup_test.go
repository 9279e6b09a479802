package ledger_test

import (
	"fmt"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// stretch is a range of n blocks after the tip with payouts in some of them; end is its last block.
func (w *world) stretch(n uint64, payouts ...ledger.Found) (end ledger.BlockRef, found []ledger.FoundAt) {
	at := func(number uint64) ledger.BlockRef {
		return ledger.BlockRef{Chain: chain, Number: number, Hash: hash("main", number), Parent: hash("main", number-1), Time: w.now()}
	}
	for i, f := range payouts {
		found = append(found, ledger.FoundAt{Found: f, Block: at(w.tip.Number + 1 + uint64(i)%n)})
	}
	return at(w.tip.Number + n), found
}

// A range becomes the cursor with all that was found in it, once; each payout is told once, when it is final.
func TestCatchUp(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		bob, _ := w.meet(ledger.Discord, "2")
		end, found := w.stretch(200, transfer(w.address(ann.ID), "a", 1), transfer(w.address(bob.ID), "b", 20), transfer(w.address(ann.ID), "c", 300),
			transfer(w.address(ann.ID), "nothing", 0))
		start := w.tip
		for range 2 { // the same range again is a no-op
			w.ok(w.CatchUp(t.Context(), start, end, found))
		}
		w.expectKinds()
		state, err := w.ChainState(t.Context(), chain)
		w.ok(err)
		if state.Cursor.Hash != end.Hash || state.Final.Hash != start.Hash {
			t.Fatalf("state %+v", state)
		}
		// A crash within Settle leaves the finality at a block that is not stored.
		w.ok(w.Settle(t.Context(), chain, start.Number+2, start.Number+2))
		if state, err = w.ChainState(t.Context(), chain); err != nil || state.Final.Hash != start.Hash {
			t.Fatalf("state %+v, %v", state, err)
		}
		w.ok(w.Settle(t.Context(), chain, end.Number, end.Number))
		w.expectKinds(ledger.PayoutFinal, ledger.PayoutFinal, ledger.PayoutFinal)
		w.has(ledger.UserAvailable(ann.ID), storj, 301)
		w.has(ledger.UserAvailable(bob.ID), storj, 20)
		payouts, err := w.Payouts(t.Context(), bob.ID, "", 10)
		w.ok(err)
		if len(payouts) != 1 || payouts[0].Block != found[1].Block {
			t.Fatalf("payouts %+v", payouts)
		}
		if _, err = w.BlockAt(t.Context(), chain, start.Number+7); !isError(err, ledger.ErrNotFound) {
			t.Fatalf("a block within the range: %v", err)
		}
		below, err := w.BlockBelow(t.Context(), chain, end.Number)
		w.ok(err)
		if below.Hash != start.Hash {
			t.Fatalf("below the range: %+v", below)
		}
		w.tip = end
		w.advance("main", transfer(w.address(ann.ID), "d", 4000))
		w.settle()
		w.has(ledger.UserAvailable(ann.ID), storj, 4301)
		w.sound()
	})
}

func TestCatchUpIsGuarded(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		to := w.address(ann.ID)
		end, found := w.stretch(50, transfer(to, "a", 1))
		elsewhere := w.tip
		elsewhere.Hash = hash("elsewhere", 1)
		w.fails(w.CatchUp(t.Context(), elsewhere, end, found), ledger.ErrCursorMoved)
		w.ok(w.CatchUp(t.Context(), w.tip, w.tip, nil))
		beyond := found[0]
		beyond.Block.Number = end.Number + 1
		double := []ledger.FoundAt{found[0], found[0]}
		for _, bad := range [][]ledger.FoundAt{{beyond}, double} {
			w.fails(w.CatchUp(t.Context(), w.tip, end, bad), ledger.ErrInvalid)
		}
		var wg sync.WaitGroup
		for range 6 {
			wg.Go(func() {
				if err := w.CatchUp(t.Context(), w.tip, end, found); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		w.ok(w.Settle(t.Context(), chain, end.Number, end.Number))
		w.has(ledger.UserAvailable(ann.ID), storj, 1)
		w.sound()
	})
}

// What was found at an address that is nobody's is never credited, holds up nobody, and the audit names it.
func TestCatchUpToStranger(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		end, found := w.inOrder(50, transfer(w.address(ann.ID), "a", 1), transfer(payee, "b", 1))
		w.ok(w.CatchUp(t.Context(), w.tip, end, found))
		w.ok(w.Settle(t.Context(), chain, end.Number, end.Number))
		w.has(ledger.UserAvailable(ann.ID), storj, 1)
		stored, err := w.PayoutsBetween(t.Context(), chain, 0, end.Number)
		if err != nil || len(stored) != 1 || stored[0].User != ann.ID {
			t.Errorf("%+v, %v", stored, err)
		}
		report, err := w.Audit(t.Context())
		if err != nil || len(report.Faults) != 1 {
			t.Errorf("%+v, %v", report, err)
		}

		w.tip = end
		next, alone := w.inOrder(50, transfer(payee, "c", 1))
		w.ok(w.CatchUp(t.Context(), end, next, alone))
		w.ok(w.Settle(t.Context(), chain, next.Number, next.Number))
		if st, err := w.ChainState(t.Context(), chain); err != nil || st.Final.Number != next.Number {
			t.Errorf("final %+v, %v", st.Final, err)
		}
	})
}

// What a range brought is taken back as a whole if its end is rewound before it is final. Nobody was told of it.
func TestCatchUpRewound(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		end, found := w.stretch(50, transfer(w.address(ann.ID), "a", 1), transfer(w.address(ann.ID), "b", 2))
		w.ok(w.CatchUp(t.Context(), w.tip, end, found))
		w.ok(w.Rewind(t.Context(), end))
		w.expectKinds()
		w.ok(w.CatchUp(t.Context(), w.tip, end, found))
		w.ok(w.Settle(t.Context(), chain, end.Number, end.Number))
		w.has(ledger.UserAvailable(ann.ID), storj, 3)
		w.sound()
	})
}

// Blocks are forgotten around ranges too, but never the one that finality rests on.
func TestCatchUpForgets(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for range 4 {
			end, _ := w.stretch(5_000)
			w.ok(w.CatchUp(t.Context(), w.tip, end, nil))
			w.ok(w.Settle(t.Context(), chain, end.Number-1, end.Number-1))
			state, err := w.ChainState(t.Context(), chain)
			w.ok(err)
			if state.Final.Hash != w.tip.Hash {
				t.Fatalf("final %+v", state.Final)
			}
			w.tip = end
		}
		_, err := w.BlockAt(t.Context(), chain, 100)
		w.fails(err, ledger.ErrNotFound)
	})
}

// Many payouts of many users in one block are stored and told like one.
func TestManyPayoutsAtOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		var to []common.Address // 50 users once, and one who is paid often
		for i := range 51 {
			u, _ := w.meet(ledger.Telegram, fmt.Sprint(i))
			to = append(to, w.address(u.ID))
		}
		var found []ledger.Found
		for i := range 700 {
			found = append(found, transfer(to[min(i%60, 50)], fmt.Sprint("tx", i), uint64(i+1)))
		}
		w.advance("main", found...)
		if got := w.drain(); len(got) != len(found) {
			t.Fatalf("%d notifications, want %d", len(got), len(found))
		}
		w.settle()
		w.has(ledger.StreamIncome("storj"), storj, 0)
		w.has(ledger.PlaceDeposits(chain), storj, 700*701/2)
		w.sound()
	})
}

// What was swept within a range is on record as if each block had been stored, and what a count finds in it is credited once: by the transaction
// that sent it where there is one, also if that had been seen in the same block before.
func TestCatchUpWithCoin(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.withCoin()
		ann, _ := w.meet(ledger.Telegram, "1")
		to := w.address(ann.ID)
		w.countFirst(map[common.Address]uint64{to: 100})
		start := w.tip
		seen := w.advance("main", coins(to, "direct", -1, 30))
		w.rewind()
		w.drain()
		logged := transfer(to, "logged", 7)
		logged.Asset = coin
		end, found := w.stretch(200, transfer(to, "a", 1), left(to, 3, 140), logged)
		if found[0].Block.Hash != seen.Hash {
			t.Fatal("the range does not begin with the block that was seen before")
		}
		unlogged := found[0]
		unlogged.Found = coins(to, "traced", ledger.TracedLog(0), 30)
		w.fails(w.CatchUp(t.Context(), start, end, []ledger.FoundAt{unlogged}), ledger.ErrInvalid)
		w.ok(w.CatchUp(t.Context(), start, end, found))
		w.ok(w.Rewind(t.Context(), end))
		w.drain()
		w.ok(w.CatchUp(t.Context(), start, end, found))
		w.ok(w.Settle(t.Context(), chain, end.Number, end.Number))
		w.drain()
		w.has(ledger.UserAvailable(ann.ID), coin, 7)
		e := w.expects(to, end.Number, -40)

		direct := arrival(found[0].Block, hash("direct", 0), 30)
		direct.LogIndex = -1
		counted := []ledger.CountedCoin{{Address: to, Balance: ledger.NewAmount(10), Expected: e.After(end.Number),
			Arrivals: []ledger.Arrival{direct, arrival(found[0].Block, common.Hash{}, 20)}}}
		bad := direct
		bad.TxHash = common.Hash{}
		w.fails(w.CountCoin(t.Context(), chain, start.Number, end.Number, []ledger.CountedCoin{{Address: to, Balance: ledger.NewAmount(10),
			Expected: e.After(end.Number), Arrivals: []ledger.Arrival{bad, counted[0].Arrivals[1]}}}), ledger.ErrInvalid)
		w.ok(w.CountCoin(t.Context(), chain, start.Number, end.Number, counted))
		w.fails(w.CountCoin(t.Context(), chain, start.Number, end.Number, counted), ledger.ErrCursorMoved)
		w.ok(w.EndCoinCount(t.Context(), chain, start.Number, end.Number))
		w.expectKinds(ledger.PayoutFinal, ledger.PayoutFinal)
		w.has(ledger.UserAvailable(ann.ID), coin, 57)
		added, err := w.AddFinal(t.Context(), "operator", found[0].Block, []ledger.Found{coins(to, "direct", -1, 30)})
		w.ok(err)
		list, err := w.Payouts(t.Context(), ann.ID, "", 10)
		w.ok(err)
		if len(added) != 0 || len(list) != 4 {
			t.Errorf("added %+v to %+v", added, list)
		}
		w.sound()
	})
}
