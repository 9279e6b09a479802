package ledger_test

import (
	"slices"
	"testing"

	"github.com/amasa-io/amasa/ledger"
)

// Each asset's past is to be scanned once: from where the chain begins, or its own first block, to where it is followed; and the blocks in which it
// was left out.
func TestFollow(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		follow := func(want []ledger.BackScan, assets ...ledger.Following) {
			t.Helper()
			for range 2 { // again, it is the same
				have, err := w.Follow(t.Context(), chain, assets)
				w.ok(err)
				if !slices.Equal(have, want) {
					t.Fatalf("to scan %v, want %v", have, want)
				}
			}
		}
		done := func(s ledger.BackScan, upTo uint64) {
			t.Helper()
			w.ok(w.ScannedBack(t.Context(), chain, s, upTo))
		}
		began := w.tip.Number + 1
		a, b := ledger.Following{Asset: storj}, ledger.Following{Asset: coin}
		_, err := w.Follow(t.Context(), 5, nil)
		w.fails(err, ledger.ErrState)
		_, err = w.Follow(t.Context(), chain, []ledger.Following{{Asset: ledger.NativeAsset(5)}})
		w.fails(err, ledger.ErrInvalid)

		follow(nil, a) // the chain has just begun
		for range 20 {
			w.advance("main")
		}
		w.settle()
		scan := ledger.BackScan{Asset: coin, From: began, To: w.tip.Number}
		follow([]ledger.BackScan{scan}, a, b)
		w.advance("main")
		follow([]ledger.BackScan{scan}, a, b)
		w.fails(w.ScannedBack(t.Context(), chain, ledger.BackScan{Asset: coin, From: scan.From + 1, To: scan.To}, scan.To), ledger.ErrCursorMoved)
		w.fails(w.ScannedBack(t.Context(), chain, scan, scan.To+1), ledger.ErrCursorMoved)
		done(scan, began+4)
		w.fails(w.ScannedBack(t.Context(), chain, scan, began+4), ledger.ErrCursorMoved)
		scan.From = began + 5
		follow([]ledger.BackScan{scan}, a, b)
		done(scan, scan.To)
		follow(nil, a, b)

		w.settle()
		left := w.tip.Number
		follow(nil, b) // a is left out
		w.advance("main")
		w.advance("main")
		back := ledger.BackScan{Asset: storj, From: left + 1, To: w.tip.Number}
		follow([]ledger.BackScan{back}, a, b)
		done(back, back.To)

		a.Since = began - 50 // from before the chain was followed
		early := ledger.BackScan{Asset: storj, From: began - 50, To: began - 1}
		follow([]ledger.BackScan{early}, a, b)
		done(early, early.To)
		follow(nil, a, b)
		a.Since = 0
		follow(nil, a, b)
	})
}
