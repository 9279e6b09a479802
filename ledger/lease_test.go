package ledger_test

import (
	"context"
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

// TestLeaderIsAskedOnceAWhileAndMakesWay: a leader that asks all the time writes only to renew, whoever stands by only looks, and the lease
// passes at once to a process that has asked for it, and to nobody else.
func TestLeaderIsAskedOnceAWhileAndMakesWay(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		one, two, tool := w.Lease("job", time.Minute), w.Lease("job", time.Minute), w.Lease("job", time.Minute)
		ask := func(ask func(context.Context) (bool, error), want bool) {
			t.Helper()
			got, err := ask(w.ctx())
			w.ok(err)
			if got != want {
				t.Fatalf("leads: %v, want %v", got, want)
			}
		}
		until := func() time.Time {
			t.Helper()
			list, err := w.Leases(w.ctx())
			w.ok(err)
			if len(list) != 1 || list[0].Name != "job" {
				t.Fatalf("leases: %+v", list)
			}
			return list[0].Until
		}
		ask(one.Lead, true)
		first := until()
		w.pass(19 * time.Second)
		ask(one.Lead, true)
		ask(two.Lead, false)
		if until() != first {
			t.Error("renewed before a third of the lease was over")
		}
		w.pass(time.Second)
		ask(one.Lead, true)
		if !until().After(first) {
			t.Error("not renewed when a third of the lease was over")
		}

		w.ok(tool.Want(w.ctx()))
		ask(tool.Hold, false)
		ask(one.Lead, true) // it learns of it when it renews
		w.pass(20 * time.Second)
		ask(one.Lead, false)
		ask(two.Lead, false)
		ask(tool.Hold, true)
		ask(one.Lead, false)
		w.fails(one.Book().Halt(w.ctx(), chain, "too late"), ledger.ErrLease)
		w.ok(tool.Release(w.ctx()))
		ask(two.Lead, true)
		ask(one.Lead, false)

		w.ok(tool.Want(w.ctx())) // and dies
		w.pass(time.Minute + time.Second)
		ask(one.Lead, false)
		w.pass(time.Minute)
		ask(one.Lead, true)
		w.ok(one.Release(w.ctx()))
		ask(two.Lead, true)
	})
}
