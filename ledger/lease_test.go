package ledger_test

import (
	"testing"
	"time"

	"github.com/amasa-io/amasa/ledger"
)

func TestOneLeaderAtATimeAndAStalledOneChangesNothing(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		one, two := w.Lease("job", time.Minute), w.Lease("job", time.Minute)
		hold := func(l *ledger.Lease, want bool) {
			t.Helper()
			got, err := l.Hold(w.ctx())
			w.ok(err)
			if got != want {
				t.Fatalf("held: %v, want %v", got, want)
			}
		}
		write := func(l *ledger.Lease) error {
			return l.Book().PutPrices(w.ctx(), []ledger.Price{{Asset: storj, USD: ledger.NewAmount(1), Source: "test", At: w.now()}})
		}
		w.fails(write(one), ledger.ErrState) // nobody has it
		hold(one, true)
		hold(two, false)
		hold(one, true)
		w.ok(write(one))
		w.fails(write(two), ledger.ErrState)

		w.pass(2 * time.Minute)
		w.ok(write(one)) // nobody has taken over yet
		hold(two, true)
		hold(one, false)
		w.fails(write(one), ledger.ErrState) // it wakes too late

		w.ok(one.Release(w.ctx())) // gives up nothing: it isn't its own
		hold(one, false)
		w.ok(two.Release(w.ctx()))
		hold(one, true)
	})
}
