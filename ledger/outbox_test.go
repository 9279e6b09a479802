package ledger_test

import (
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/amasa-io/amasa/ledger"
)

var both = []ledger.Platform{ledger.Telegram, ledger.Discord}

func (w *world) claim(platforms ...ledger.Platform) []ledger.Notification {
	w.t.Helper()
	out, err := w.ClaimNotifications(w.ctx(), platforms, time.Minute, 10)
	w.ok(err)
	return out
}

// One chat gets its messages one after the other in their order, whatever happens to one of them.
func TestOutboxOrder(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		bob, _ := w.meet(ledger.Discord, "2")
		w.advance("main", transfer(w.address(ann.ID), "a1", 1), transfer(w.address(ann.ID), "a2", 1), transfer(w.address(bob.ID), "b1", 1))

		if got := w.claim(ledger.Discord); len(got) != 1 || got[0].Identity.User != bob.ID || got[0].Identity.Chat != "chat 2" {
			t.Fatalf("claimed for Discord: %+v", got)
		}
		first := w.claim(both...)
		if len(first) != 1 || first[0].Maybe || first[0].Attempts != 0 || first[0].Language != "en" {
			t.Fatalf("claimed %+v", first)
		}
		if again := w.claim(both...); len(again) != 0 {
			t.Fatalf("claimed while the first is being sent: %+v", again)
		}
		w.ok(w.Retry(t.Context(), first[0].ID, w.now().Add(time.Minute), "flood", false))
		if got := w.claim(ledger.Telegram); len(got) != 0 {
			t.Fatalf("the second overtook the first: %+v", got)
		}
		w.pass(time.Minute)
		second := w.claim(ledger.Telegram)
		if len(second) != 1 || second[0].ID != first[0].ID || second[0].Attempts != 1 || second[0].Maybe {
			t.Fatalf("tried again: %+v", second)
		}
		w.ok(w.Delivered(t.Context(), second[0].ID, "m1"))
		w.ok(w.Delivered(t.Context(), second[0].ID, "m1"))
		w.fails(w.Retry(t.Context(), second[0].ID, w.now(), "late", true), ledger.ErrState)
		third := w.claim(ledger.Telegram)
		if len(third) != 1 || third[0].ID == first[0].ID {
			t.Fatalf("then %+v", third)
		}
		w.ok(w.Drop(t.Context(), third[0].ID, "refused"))
		if depth, age, err := w.OutboxDepth(t.Context()); err != nil || depth != 1 || age != time.Minute {
			t.Fatalf("depth %d, age %s, %v", depth, age, err)
		}
	})
}

// A notifier that died leaves a lease behind; who takes over knows that the message may be there.
func TestOutboxLease(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		w.advance("main", transfer(w.address(ann.ID), "a1", 1))
		first := w.claim(both...)
		w.pass(time.Minute)
		second := w.claim(both...)
		if len(first) != 1 || len(second) != 1 || second[0].ID != first[0].ID || !second[0].Maybe || second[0].Attempts != 1 {
			t.Fatalf("after the lease: %+v", second)
		}
		w.ok(w.Retry(t.Context(), second[0].ID, w.now(), "unknown", false))
		if third := w.claim(both...); len(third) != 1 || !third[0].Maybe {
			t.Fatalf("doubt was forgotten: %+v", third)
		}
	})
}

// Claimed by many at once, everything is claimed once.
func TestOutboxClaimedOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		const n = 30
		for i := range n {
			u, _ := w.meet(ledger.Telegram, string(rune('A'+i)))
			w.advance("main", transfer(w.address(u.ID), string(rune('A'+i)), 1))
		}
		other := mustOpen(t, w)
		var mu sync.Mutex
		var ids []ledger.ID
		var wg sync.WaitGroup
		for i := range 8 {
			book := w.Book
			if i%2 == 1 {
				book = other
			}
			wg.Go(func() {
				for range 3 {
					got, err := book.ClaimNotifications(t.Context(), both, time.Hour, 5)
					if err != nil {
						t.Error(err)
					}
					mu.Lock()
					for _, g := range got {
						ids = append(ids, g.ID)
					}
					mu.Unlock()
				}
			})
		}
		wg.Wait()
		for got := w.claim(both...); len(got) > 0; got = w.claim(both...) { // what locked rows made the others skip
			for _, g := range got {
				ids = append(ids, g.ID)
			}
		}
		slices.Sort(ids)
		if len(ids) != n || len(slices.Compact(ids)) != n {
			t.Fatalf("claimed %d, want %d different ones", len(ids), n)
		}
	})
}

// Who cannot be reached is not written to, and does not get old news on coming back.
func TestOutboxGone(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, id := w.meet(ledger.Telegram, "1")
		to := w.address(ann.ID)
		w.advance("main", transfer(to, "a1", 1))
		w.ok(w.SetGone(t.Context(), id.ID, true))
		w.advance("main", transfer(to, "a2", 1))
		w.expectKinds()
		w.ok(w.SetGone(t.Context(), id.ID, false))
		w.expectKinds()
		w.advance("main", transfer(to, "a3", 1))
		w.expectKinds(ledger.PayoutSeen)
	})
}
