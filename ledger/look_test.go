package ledger_test

import (
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/amasa-io/amasa/ledger"
)

const otherChain = chain + 1

// ask asks for what was sent on two chains, of which the second is not followed unless the test starts it.
func (w *world) ask(user, identity ledger.ID) ledger.LookRequest {
	w.t.Helper()
	r, err := w.AskLook(w.ctx(), user, identity, []uint64{otherChain, chain})
	w.ok(err)
	return r
}

// pending lists what is to be looked at on a chain.
func (w *world) pending(on uint64, want int) []ledger.Look {
	w.t.Helper()
	looks, err := w.PendingLooks(w.ctx(), on, 100)
	w.ok(err)
	if len(looks) != want {
		w.t.Fatalf("to look at on %d: %+v, want %d", on, looks, want)
	}
	return looks
}

// told is the only notification that is due, and what it says of a look.
func (w *world) told() (ledger.LookNotice, ledger.Notification) {
	w.t.Helper()
	list := w.drain()
	if len(list) != 1 || list[0].Kind != ledger.LookEnded {
		w.t.Fatalf("notified %+v", list)
	}
	return decode[ledger.LookNotice](w.t, list[0].Data), list[0]
}

func (w *world) startOther() ledger.BlockRef {
	w.t.Helper()
	at := ledger.BlockRef{Chain: otherChain, Number: 7, Hash: hash("other", 7), Time: w.now()}
	w.ok(w.StartChain(w.ctx(), at))
	return at
}

// A question is looked at as soon as it is asked, and again when the newest block of then is final; it ends on every chain, and is told once, to the
// one who asked. There is one at a time, and one in ten minutes.
func TestLookIsAnsweredOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, annID := w.meet(ledger.Telegram, "1")
		_, err := w.AskLook(t.Context(), ann.ID, annID.ID, []uint64{chain})
		w.fails(err, ledger.ErrNotFound) // no address yet
		to := w.address(ann.ID)
		began, other := w.tip, w.startOther()
		head := w.advance("main", transfer(to, "before", 1))
		w.drain()
		w.pass(time.Second)

		first := w.ask(ann.ID, annID.ID)
		if !first.Fresh || !first.Open() || len(first.Looks) != 2 || first.Looks[0].Head != head.Number || first.Looks[0].Address != to {
			t.Fatalf("asked %+v", first)
		}
		if again := w.ask(ann.ID, annID.ID); again.Fresh || again.Request != first.Request {
			t.Fatalf("asked again %+v", again)
		}
		w.ok(w.LookedAt(t.Context(), w.pending(chain, 1), began))
		w.pending(chain, 0) // until its block is final
		w.ok(w.LookedAt(t.Context(), w.pending(otherChain, 1), other))
		w.pending(otherChain, 0)
		w.pass(time.Second)
		w.advance("main", transfer(to, "since", 2))
		w.settle()
		w.drain() // both payouts, and nothing of the look
		due := w.pending(chain, 1)
		w.ok(w.LookedAt(t.Context(), due, w.tip))
		w.ok(w.LookedAt(t.Context(), due, w.tip)) // another process, or again after a crash
		w.ok(w.EndLooks(t.Context(), due, ledger.LookHalted))
		n, note := w.told()
		want := []ledger.LookedChain{{Chain: chain, State: ledger.LookDone, Block: w.tip.Number, BlockTime: w.tip.Time}, {Chain: otherChain, State: ledger.LookDone, Block: 7, BlockTime: other.Time}}
		if n.Request != first.Request || n.Found != 1 || !slices.Equal(n.Chains, want) || note.Identity.ID != annID.ID {
			t.Fatalf("told %+v, want %+v", n, want)
		}

		over := w.ask(ann.ID, annID.ID)
		if over.Fresh || over.Open() || over.Request != first.Request || over.Again.Sub(over.Asked) != 10*time.Minute {
			t.Fatalf("after it %+v", over)
		}
		w.pass(10 * time.Minute)
		if next := w.ask(ann.ID, annID.ID); !next.Fresh || next.Request == first.Request {
			t.Fatalf("ten minutes later %+v", next)
		}
		if rows := column(t, w, "SELECT chain FROM looks"); len(rows) != 2 { // a later question takes the place of the one before
			t.Errorf("%d rows", len(rows))
		}
		w.sound()
	})
}

// Chains that can't be looked at say so: at once where the ledger knows it, else when their watcher does. If there is no other, nothing is stored.
func TestLookThatCannotBe(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, annID := w.meet(ledger.Telegram, "1")
		w.address(ann.ID)
		w.ok(w.Halt(t.Context(), chain, "test"))
		none := w.ask(ann.ID, annID.ID)
		if none.Request != "" || none.Open() || none.Looks[0].State != ledger.LookHalted || none.Looks[1].State != ledger.LookUncounted {
			t.Fatalf("asked %+v", none)
		}
		w.ok(w.Halt(t.Context(), chain, ""))
		if r := w.ask(ann.ID, annID.ID); !r.Fresh { // what was not looked at costs no patience
			t.Fatalf("asked %+v", r)
		}
		w.advance("main")
		w.ok(w.LookedAt(t.Context(), w.pending(chain, 1), w.tip))
		n, _ := w.told()
		if n.Found != 0 || n.Chains[0].State != ledger.LookDone || n.Chains[1].State != ledger.LookUncounted {
			t.Fatalf("told %+v", n)
		}

		w.pass(10 * time.Minute)
		w.ask(ann.ID, annID.ID)
		w.ok(w.LookedAt(t.Context(), w.pending(chain, 1), ledger.BlockRef{Chain: chain, Number: 100, Time: w.now()}))
		w.ok(w.Halt(t.Context(), chain, "test"))
		w.ok(w.EndLooks(t.Context(), w.pending(chain, 1), ledger.LookHalted)) // it need not become final any more
		if n, _ := w.told(); n.Chains[0].State != ledger.LookHalted || n.Chains[0].Block != 100 {
			t.Fatalf("told %+v", n)
		}
	})
}

// What nobody answers is given up after an hour, and told; by the keeper, or by who asks again.
func TestLookExpires(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, annID := w.meet(ledger.Telegram, "1")
		w.address(ann.ID)
		other := w.startOther()
		w.ask(ann.ID, annID.ID)
		w.ok(w.LookedAt(t.Context(), w.pending(otherChain, 1), other))
		late := w.pending(chain, 1)
		w.pass(time.Hour - time.Second)
		w.ok(w.ExpireLooks(t.Context(), 10))
		w.expectKinds()
		w.pass(time.Second)
		w.pending(chain, 0)
		w.ok(w.ExpireLooks(t.Context(), 10))
		w.ok(w.ExpireLooks(t.Context(), 10))
		n, _ := w.told()
		if n.Chains[0].State != ledger.LookExpired || !n.Chains[0].BlockTime.IsZero() || n.Chains[1].State != ledger.LookDone {
			t.Fatalf("told %+v", n)
		}
		w.ok(w.LookedAt(t.Context(), late, w.tip)) // too late
		w.expectKinds()

		first := w.ask(ann.ID, annID.ID)
		w.pass(time.Hour)
		second := w.ask(ann.ID, annID.ID)
		if n, _ := w.told(); n.Request != first.Request || !second.Fresh || second.Request == first.Request {
			t.Fatalf("told of %s, asked %s and %+v", n.Request, first.Request, second)
		}
	})
}

// Two watchers that give the last two answers at the same moment tell it once, and so do presses at the same moment ask.
func TestLookIsContended(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		other := w.startOther()
		for i := range 6 {
			ann, annID := w.meet(ledger.Telegram, string(rune('a'+i)))
			w.address(ann.ID)
			var presses sync.WaitGroup
			var fresh atomic.Int64
			for range 4 {
				presses.Go(func() {
					r, err := w.AskLook(t.Context(), ann.ID, annID.ID, []uint64{chain, otherChain})
					if err != nil {
						t.Error(err)
					}
					if r.Fresh {
						fresh.Add(1)
					}
				})
			}
			presses.Wait()
			if n := fresh.Load(); n != 1 {
				t.Fatalf("%d presses asked", n)
			}
			var answers sync.WaitGroup
			for on, at := range map[uint64]ledger.BlockRef{chain: w.tip, otherChain: other} {
				due := w.pending(on, 1)
				for range 2 {
					answers.Go(func() {
						if err := w.LookedAt(t.Context(), due, at); err != nil {
							t.Error(err)
						}
					})
				}
			}
			answers.Wait()
			w.told()
		}
	})
}

// Users who join while both wait are told of both, each where it was asked, and everything that is theirs now is looked at by the next question.
func TestLookAndMerge(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, annID := w.meet(ledger.Telegram, "1")
		bob, bobID := w.meet(ledger.Discord, "2")
		w.address(ann.ID)
		w.address(bob.ID)
		w.ask(ann.ID, annID.ID)
		w.ask(bob.ID, bobID.ID)
		w.link(annID, bobID)
		w.drain()
		if r := w.ask(bob.ID, bobID.ID); r.Fresh || len(r.Looks) != 2 {
			t.Fatalf("asked %+v", r)
		}
		w.ok(w.LookedAt(t.Context(), w.pending(chain, 2), w.tip))
		told := map[ledger.ID]int{}
		for _, n := range w.drain() {
			told[n.Identity.ID]++
		}
		if len(told) != 2 || told[annID.ID] != 1 || told[bobID.ID] != 1 {
			t.Fatalf("told %v", told)
		}
		w.pass(10 * time.Minute)
		if r := w.ask(bob.ID, bobID.ID); !r.Fresh || len(r.Looks) != 4 {
			t.Fatalf("asked %+v", r)
		}
		w.ok(w.LookedAt(t.Context(), w.pending(chain, 2)[:1], w.tip))
		w.expectKinds() // the other address is not looked at
		w.ok(w.LookedAt(t.Context(), w.pending(chain, 1), w.tip))
		if n, note := w.told(); len(n.Chains) != 2 || note.Identity.ID != bobID.ID {
			t.Fatalf("told %+v", n)
		}
		w.sound()
	})
}
