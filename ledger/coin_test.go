package ledger_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

var coin = ledger.NativeAsset(chain)

// coins is native coin without a log.
func coins(to common.Address, tx string, index int, amount uint64) ledger.Found {
	return ledger.Found{TxHash: hash(tx, 0), LogIndex: index, Ordinal: index, Asset: coin, From: payee, To: to, Amount: ledger.NewAmount(amount)}
}

// left is coin that was swept.
func left(from common.Address, log int, amount uint64) ledger.Found {
	return ledger.Found{TxHash: hash("sweep", 0), LogIndex: log, Asset: coin, From: from, To: payee, Amount: ledger.NewAmount(amount), Left: true}
}

func (w *world) withCoin() {
	w.t.Helper()
	w.ok(w.PutAssets(w.ctx(), []ledger.Asset{{ID: coin, Symbol: "ETH", Name: "Ether", Decimals: 18}}))
}

// countFirst counts the balances that the chain's count starts from.
func (w *world) countFirst(balances map[common.Address]uint64) {
	w.t.Helper()
	w.ok(w.BeginCoinCount(w.ctx(), chain))
	w.settle()
	var counted []ledger.CountedCoin
	for a, n := range balances {
		counted = append(counted, ledger.CountedCoin{Address: a, Balance: ledger.NewAmount(n)})
	}
	w.ok(w.CountCoin(w.ctx(), chain, w.tip.Number, w.tip.Number, counted))
	w.ok(w.EndCoinCount(w.ctx(), chain, w.tip.Number, w.tip.Number))
}

// expects checks what an address must hold after a block.
func (w *world) expects(at common.Address, block uint64, want int64) ledger.ExpectedCoin {
	w.t.Helper()
	list, err := w.ExpectedCoin(w.ctx(), ledger.CoinQuery{Chain: chain, UpTo: block, Only: []common.Address{at}})
	w.ok(err)
	if len(list) != 1 || list[0].After(block).Cmp(big.NewInt(want)) != 0 {
		w.t.Fatalf("expected %+v, want %d", list, want)
	}
	return list[0]
}

func arrival(block ledger.BlockRef, tx common.Hash, amount uint64) ledger.Arrival {
	return ledger.Arrival{Block: block, TxHash: tx, From: payee, Amount: ledger.NewAmount(amount)}
}

// What a balance tells beyond the book is credited, at once and once; what was there before the count began is not.
func TestCountedCoinIsCreditedOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.withCoin()
		ann, _ := w.meet(ledger.Telegram, "1")
		to := w.address(ann.ID)
		w.countFirst(map[common.Address]uint64{to: 1000})
		base := w.tip.Number
		w.has(ledger.UserAvailable(ann.ID), coin, 0)

		w.advance("main", coins(to, "direct", -1, 30), coins(to, "traced", ledger.TracedLog(0), 4))
		unseen := w.advance("main")
		w.advance("main", left(to, 3, 1034))
		w.settle()
		w.drain()
		e := w.expects(to, w.tip.Number, 0)
		if e.Base != ledger.NewAmount(1000) || e.Since != base || len(e.Moves) != 3 {
			t.Fatalf("expected %+v", e)
		}

		counted := []ledger.CountedCoin{{Address: to, Balance: ledger.NewAmount(50), Expected: e.After(w.tip.Number),
			Arrivals: []ledger.Arrival{arrival(unseen, common.Hash{}, 50)}}}
		w.ok(w.CountCoin(t.Context(), chain, base, w.tip.Number, counted))
		w.expectKinds(ledger.PayoutFinal)
		w.has(ledger.UserAvailable(ann.ID), coin, 84)
		w.has(ledger.PlaceDeposits(chain), coin, 84)
		w.fails(w.CountCoin(t.Context(), chain, base, w.tip.Number, counted), ledger.ErrCursorMoved) // another process, or again after a crash
		w.expects(to, w.tip.Number, 50)
		w.ok(w.EndCoinCount(t.Context(), chain, base, w.tip.Number))
		w.fails(w.EndCoinCount(t.Context(), chain, base, w.tip.Number), ledger.ErrCursorMoved)
		w.expects(to, w.tip.Number, 50)
		w.has(ledger.UserAvailable(ann.ID), coin, 84)

		payouts, err := w.Payouts(t.Context(), ann.ID, "", 10)
		w.ok(err)
		if len(payouts) != 3 || payouts[0].TxHash != (common.Hash{}) || payouts[0].Block.Hash != unseen.Hash || payouts[0].State != ledger.Final {
			t.Fatalf("payouts %+v", payouts)
		}
		w.sound()
	})
}

// A count that does not fit the book is refused as a whole.
func TestCountMustAddUp(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.withCoin()
		ann, _ := w.meet(ledger.Telegram, "1")
		to := w.address(ann.ID)
		w.fails(w.CountCoin(t.Context(), chain, 100, 100, []ledger.CountedCoin{{Address: to}}), ledger.ErrCursorMoved) // not begun
		w.countFirst(nil)
		base := w.tip.Number
		block := w.advance("main", coins(to, "direct", -1, 30))
		count := func(upTo, balance uint64, expected int64, arrivals ...ledger.Arrival) error {
			return w.CountCoin(t.Context(), chain, base, upTo,
				[]ledger.CountedCoin{{Address: to, Balance: ledger.NewAmount(balance), Expected: big.NewInt(expected), Arrivals: arrivals}})
		}
		w.fails(count(block.Number, 30, 30), ledger.ErrState) // not final
		w.settle()
		early := block
		early.Number = base
		w.fails(count(block.Number, 37, 0, arrival(block, hash("x", 1), 37)), ledger.ErrCursorMoved)                               // forgot the payout
		w.fails(count(block.Number, 37, 30, arrival(block, hash("x", 1), 8)), ledger.ErrInvalid)                                   // too much
		w.fails(count(block.Number, 37, 30), ledger.ErrInvalid)                                                                    // nothing said of it
		w.fails(count(block.Number, 37, 30, arrival(early, hash("x", 1), 7)), ledger.ErrInvalid)                                   // before the count
		w.fails(count(block.Number, 44, 30, arrival(block, hash("x", 1), 7), arrival(block, hash("y", 1), 7)), ledger.ErrConflict) // one sum a block
		w.ok(w.Halt(t.Context(), chain, "test"))
		w.fails(count(block.Number, 37, 30, arrival(block, hash("x", 1), 7)), ledger.ErrState)
		w.ok(w.Halt(t.Context(), chain, ""))
		w.has(ledger.UserAvailable(ann.ID), coin, 30)
		w.expects(to, block.Number, 30)
		w.sound()
	})
}

// What is missing is set off against what is found later, so that a payout that never was is not paid for twice.
func TestMissingCoinIsSetOff(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.withCoin()
		ann, _ := w.meet(ledger.Telegram, "1")
		to := w.address(ann.ID)
		w.countFirst(nil)
		base := w.tip.Number
		w.advance("main", coins(to, "made up", -1, 30))
		w.settle()
		first := w.tip.Number
		w.ok(w.CountCoin(t.Context(), chain, base, first, []ledger.CountedCoin{{Address: to, Expected: big.NewInt(30)}}))
		w.ok(w.EndCoinCount(t.Context(), chain, base, first))
		later := w.advance("main")
		w.settle()
		w.expects(to, later.Number, 30)
		w.ok(w.CountCoin(t.Context(), chain, first, later.Number, []ledger.CountedCoin{{Address: to, Balance: ledger.NewAmount(32),
			Expected: big.NewInt(30), Arrivals: []ledger.Arrival{arrival(later, hash("real", 1), 2)}}}))
		w.has(ledger.UserAvailable(ann.ID), coin, 32)
		w.sound()
	})
}

// What a dropped block told of sweeps is forgotten; the same block again tells it again; and what was counted is not found once more.
func TestSweptCoinAndReorgs(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.withCoin()
		ann, _ := w.meet(ledger.Telegram, "1")
		to := w.address(ann.ID)
		w.countFirst(map[common.Address]uint64{to: 100})
		base := w.tip
		w.advance("old", left(to, 1, 60))
		w.rewind()
		w.advance("new", left(to, 1, 10))
		w.rewind()
		w.advance("old", left(to, 1, 60))
		w.settle()
		e := w.expects(to, w.tip.Number, 40)
		w.ok(w.CountCoin(t.Context(), chain, base.Number, w.tip.Number, []ledger.CountedCoin{{Address: to, Balance: ledger.NewAmount(40), Expected: e.After(w.tip.Number)}}))
		w.ok(w.EndCoinCount(t.Context(), chain, base.Number, w.tip.Number))
		w.expects(to, w.tip.Number, 40)
		bad := left(to, 5, 1)
		bad.Asset = storj
		w.fails(w.Advance(t.Context(), w.block("main"), []ledger.Found{bad}), ledger.ErrInvalid)
		w.sound()
	})
}

// One address is counted ahead of the others, on demand; the count of all leaves it alone.
func TestCountOneAhead(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.withCoin()
		ann, _ := w.meet(ledger.Telegram, "1")
		ben, _ := w.meet(ledger.Telegram, "2")
		a, b := w.address(ann.ID), w.address(ben.ID)
		w.countFirst(nil)
		base := w.tip.Number
		mid := w.advance("main", coins(b, "direct", -1, 5))
		last := w.advance("main", coins(a, "direct 2", -1, 7))
		w.settle()
		w.ok(w.CountCoin(t.Context(), chain, base, last.Number, []ledger.CountedCoin{{Address: a, Balance: ledger.NewAmount(10),
			Expected: big.NewInt(7), Arrivals: []ledger.Arrival{arrival(mid, hash("in", 1), 3)}}}))
		list, err := w.ExpectedCoin(t.Context(), ledger.CoinQuery{Chain: chain, UpTo: mid.Number, Limit: 10})
		w.ok(err)
		if len(list) != 2 || list[0].Since != last.Number || list[1].Since != base || list[1].After(mid.Number).Int64() != 5 {
			t.Fatalf("%+v", list)
		}
		w.fails(w.EndCoinCount(t.Context(), chain, base, mid.Number), ledger.ErrCursorMoved) // something moved at b
		w.ok(w.CountCoin(t.Context(), chain, base, mid.Number, []ledger.CountedCoin{{Address: b, Balance: ledger.NewAmount(5), Expected: big.NewInt(5)}}))
		w.ok(w.EndCoinCount(t.Context(), chain, base, mid.Number))
		w.expects(a, last.Number, 10)
		w.expects(b, last.Number, 5)
		later := w.advance("main")
		w.settle()
		w.ok(w.EndCoinCount(t.Context(), chain, mid.Number, later.Number)) // nothing moved at either since it was counted
		w.expects(a, later.Number, 10)
		w.expects(b, later.Number, 5)
		w.has(ledger.UserAvailable(ann.ID), coin, 10)
		w.sound()
	})
}
