package ledger_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// hold keeps every post of the world's book from going on, until release is called.
func (w *world) hold() (release func()) {
	w.t.Helper()
	w.queued(0, false)
	conn, err := raw(w.t, w.url).Conn(w.ctx())
	w.ok(err)
	stmts := []string{"BEGIN IMMEDIATE"}
	if strings.HasPrefix(w.url, "postgres") {
		stmts = []string{"BEGIN", "LOCK TABLE users IN EXCLUSIVE MODE"}
	}
	for _, stmt := range stmts {
		_, err := conn.ExecContext(w.ctx(), stmt)
		w.ok(err)
	}
	return sync.OnceFunc(func() {
		if _, err := conn.ExecContext(context.Background(), "ROLLBACK"); err != nil {
			w.t.Error(err)
		}
		conn.Close()
	})
}

// queued returns when so many posts wait behind a batch that is being committed, or, with running false, when all are answered.
func (w *world) queued(want int, running bool) {
	w.t.Helper()
	for deadline := time.Now().Add(10 * time.Second); ; time.Sleep(time.Millisecond) {
		waiting, busy := w.Queue()
		if waiting == want && busy == running {
			return
		}
		if time.Now().After(deadline) {
			w.t.Fatalf("%d wait, running %t; want %d, %t", waiting, busy, want, running)
		}
	}
}

// later posts an entry in the background.
func (w *world) later(ctx context.Context, e ledger.Entry) (answer chan error) {
	answer = make(chan error, 1)
	go func() {
		_, err := w.Post(ctx, e)
		answer <- err
	}()
	return answer
}

// Posts of one batch are accepted and refused each on its own, as if they had come one after the other, even where one of them is refused
// only by an index of the database.
func TestPostsTogether(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		bob, _ := w.meet(ledger.Telegram, "2")
		w.give(ann.ID, usdc, 100)
		old, err := w.Post(w.ctx(), move("old", ann.ID, bob.ID, 10))
		w.ok(err)

		for _, poison := range []bool{false, true} {
			name := fmt.Sprint("poison ", poison, " ")
			release := w.hold()
			first := w.later(w.ctx(), move(name+"first", ann.ID, bob.ID, 1))
			w.queued(0, true)
			n := 0
			after := func(e ledger.Entry) chan error {
				answer := w.later(w.ctx(), e)
				n++
				w.queued(n, true)
				return answer
			}
			good := after(move(name+"good", ann.ID, bob.ID, 20))
			again := after(move(name+"good", ann.ID, bob.ID, 20))
			much := after(move(name+"much", ann.ID, bob.ID, 90))
			replay := after(move("old", ann.ID, bob.ID, 10))
			nobody := after(move(name+"nobody", ann.ID, "nobody", 1))
			var other, undo, undoTwice chan error
			if poison { // after which each is on its own, in any order
				undo, undoTwice = after(ledger.Reverse(old[0], "undo")), after(ledger.Reverse(old[0], "undo twice"))
			} else {
				other = after(move(name+"good", ann.ID, bob.ID, 21))
			}
			last := after(move(name+"last", ann.ID, bob.ID, 3))
			release()

			for _, answer := range []chan error{first, good, again, replay, last} {
				w.ok(<-answer)
			}
			w.fails(<-much, ledger.ErrInsufficient)
			w.fails(<-nobody, ledger.ErrInvalid)
			if poison {
				a, b := <-undo, <-undoTwice
				if (a == nil) == (b == nil) || !isError(errors.Join(a, b), ledger.ErrConflict) {
					t.Errorf("two reversals of one entry: %v and %v", a, b)
				}
			} else {
				w.fails(<-other, ledger.ErrConflict)
			}
			w.queued(0, false)
		}
		w.has(ledger.UserAvailable(ann.ID), usdc, 100-24-24)
		w.has(ledger.UserAvailable(bob.ID), usdc, 24+24)
		w.sound()
	})
}

// A caller who leaves before its batch has posted nothing; one who leaves during it can ask again.
func TestPostCanceled(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		bob, _ := w.meet(ledger.Telegram, "2")
		w.give(ann.ID, usdc, 100)
		release := w.hold()
		during, leaveDuring := context.WithCancel(w.ctx())
		before, leaveBefore := context.WithCancel(w.ctx())
		first := w.later(during, move("first", ann.ID, bob.ID, 1))
		w.queued(0, true)
		second := w.later(before, move("second", ann.ID, bob.ID, 2))
		w.queued(1, true)
		third := w.later(w.ctx(), move("third", ann.ID, bob.ID, 4))
		w.queued(2, true)
		leaveBefore()
		w.fails(<-second, context.Canceled)
		leaveDuring()
		w.fails(<-first, context.Canceled)
		release()
		w.ok(<-third)
		w.queued(0, false)

		_, err := w.Post(w.ctx(), move("first", ann.ID, bob.ID, 1))
		w.ok(err)
		w.has(ledger.UserAvailable(bob.ID), usdc, 5)
		_, err = w.Post(w.ctx(), move("second", ann.ID, bob.ID, 3)) // the key is free: other content is no conflict
		w.ok(err)
		_, err = w.Post(before, move("fourth", ann.ID, bob.ID, 1))
		w.fails(err, context.Canceled)
		w.sound()
	})
}

// Close answers those who wait and refuses those who come.
func TestCloseWhilePostsWait(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		bob, _ := w.meet(ledger.Telegram, "2")
		w.give(ann.ID, usdc, 100)
		closing := &world{Book: must(ledger.Open(w.ctx(), ledger.Options{URL: w.url, Now: w.now})), t: t, url: w.url}
		_, err := closing.Balance(w.ctx(), ledger.UserAvailable(ann.ID), usdc)
		w.ok(err)
		release := w.hold()
		answers := []chan error{closing.later(w.ctx(), move("0", ann.ID, bob.ID, 1))}
		closing.queued(0, true)
		for i := 1; i <= 5; i++ {
			answers = append(answers, closing.later(w.ctx(), move(fmt.Sprint(i), ann.ID, bob.ID, 1)))
			closing.queued(i, true)
		}
		closed := make(chan error)
		go func() { closed <- closing.Close() }()
		release()
		w.ok(<-closed)
		won := uint64(0)
		for _, answer := range answers {
			if <-answer == nil {
				won++
			}
		}
		if won != 6 {
			t.Errorf("%d of 6 were posted", won)
		}
		w.has(ledger.UserAvailable(bob.ID), usdc, won)
		if _, err := closing.Post(w.ctx(), move("late", ann.ID, bob.ID, 1)); err == nil {
			t.Error("a closed book took a post")
		}
		w.sound()
	})
}

// A panic in a batch reaches the caller who brings it about, and nobody else.
func TestPostPanics(t *testing.T) {
	t.Parallel()
	ledgertest.Each(t, func(t *testing.T, url string) {
		w := newWorld(t, url)
		ann, _ := w.meet(ledger.Telegram, "1")
		bob, _ := w.meet(ledger.Telegram, "2")
		w.give(ann.ID, usdc, 100)
		var faults atomic.Int64
		book := ledgertest.Open(t, url, func() time.Time {
			if faults.Add(-1) >= 0 {
				panic("no time")
			}
			return w.now()
		})
		faults.Store(1) // the batch fails, its caller does not
		_, err := book.Post(w.ctx(), move("a", ann.ID, bob.ID, 1))
		w.ok(err)
		faults.Store(2)
		func() {
			defer func() {
				if recover() == nil {
					t.Error("the panic got lost")
				}
			}()
			_, _ = book.Post(w.ctx(), move("b", ann.ID, bob.ID, 1))
		}()
		_, err = book.Post(w.ctx(), move("c", ann.ID, bob.ID, 1))
		w.ok(err)
		w.has(ledger.UserAvailable(bob.ID), usdc, 2)
		w.sound()
	})
}

// What a process remembers of accounts is never believed: other processes move money and merge users between its posts, and each post of its is
// right all the same, be it accepted or refused.
func TestPostsFromMemory(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		_, annID := w.meet(ledger.Telegram, "1")
		_, bobID := w.meet(ledger.Discord, "2")
		ann, bob := annID.User, bobID.User
		carl, _ := w.meet(ledger.Telegram, "3")
		w.give(ann, usdc, 100)
		other := ledgertest.Open(t, w.url, w.now)
		post := func(book *ledger.Book, e ledger.Entry) error {
			_, err := book.Post(w.ctx(), e)
			return err
		}
		w.ok(post(w.Book, move("1", ann, carl.ID, 10))) // now it remembers 90 and 10
		w.ok(post(other, move("2", ann, carl.ID, 80)))
		w.fails(post(w.Book, move("3", ann, carl.ID, 20)), ledger.ErrInsufficient) // by its memory there would be enough
		w.ok(post(other, move("4", carl.ID, ann, 50)))
		w.ok(post(w.Book, move("5", ann, carl.ID, 55))) // and here too little
		w.ok(post(other, move("6", ann, carl.ID, 1)))
		w.ok(post(w.Book, move("6", ann, carl.ID, 1))) // a replay of what another posted moves nothing
		w.has(ledger.UserAvailable(ann), usdc, 4)

		// More posts than it is wary for, so that it works from memory again; the other one is always in between.
		for i := range 80 {
			w.ok(post(other, move(fmt.Sprint("to ", i), carl.ID, ann, 1)))
			w.ok(post(w.Book, move(fmt.Sprint("from ", i), ann, carl.ID, 1)))
		}
		w.has(ledger.UserAvailable(ann), usdc, 4)
		for i := range 80 { // and alone
			w.ok(post(w.Book, move(fmt.Sprint("alone ", i), carl.ID, bob, 1)))
		}
		elsewhere := &world{Book: other, t: t, url: w.url, clock: w.clock}
		elsewhere.link(annID, bobID)
		w.ok(post(w.Book, move("merged", carl.ID, bob, 1)))
		w.has(ledger.UserAvailable(ann), usdc, 4+80+1)
		w.has(ledger.UserAvailable(carl.ID), usdc, 100-85)
		w.sound()
	})
}
