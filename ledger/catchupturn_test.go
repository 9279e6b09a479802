package ledger_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// handedOver is a range that is handed to the ledger when its turn has not come yet.
type handedOver struct {
	after, end ledger.BlockRef
	found      []ledger.FoundAt
	asked      chan struct{} // closed when its turn is asked for first
	done       chan struct{} // closed when it is committed
}

// ranges are n of them after the tip, each with some payouts of 1 to these addresses.
func (w *world) ranges(n int, blocks uint64, to ...common.Address) (out []*handedOver) {
	for i := range n {
		var payouts []ledger.Found
		for k, a := range to {
			payouts = append(payouts, transfer(a, fmt.Sprint("tx", w.tip.Number, i, k), 1))
		}
		end, found := w.inOrder(blocks, payouts...)
		out = append(out, &handedOver{w.tip, end, found, make(chan struct{}), make(chan struct{})})
		w.tip = end
	}
	return out
}

// handOver hands a range over, to be committed when before is, if there is one.
func (r *handedOver) handOver(ctx context.Context, b *ledger.Book, before *handedOver) error {
	var once sync.Once
	defer close(r.done)
	return b.CatchUpInTurn(ctx, r.end, r.found, func(ctx context.Context) (ledger.BlockRef, error) {
		once.Do(func() { close(r.asked) })
		if before != nil {
			select {
			case <-before.done:
			case <-ctx.Done():
				return ledger.BlockRef{}, ctx.Err()
			}
		}
		return r.after, nil
	})
}

func (w *world) postgres() bool { return strings.HasPrefix(w.url, "postgres") }

// laidOut is how many transactions wait with payouts in them, on PostgreSQL.
func (w *world) laidOut() (n int) {
	w.t.Helper()
	if w.postgres() {
		w.ok(raw(w.t, w.url).QueryRow("SELECT COUNT(*) FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE l.relation = 'payouts'::regclass" +
			" AND l.mode = 'RowExclusiveLock' AND a.datname = current_database() AND a.state = 'idle in transaction'").Scan(&n))
	}
	return n
}

// More ranges than the book has connections, the last handed over first: they are committed in order, and nobody waits forever.
func TestCatchUpInTurn(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		const n, users = 30, 20
		var to []common.Address
		var ids []ledger.ID
		for i := range users {
			user, _ := w.meet(ledger.Telegram, fmt.Sprint(i))
			to, ids = append(to, w.address(user.ID)), append(ids, user.ID)
		}
		start := w.tip
		all := w.ranges(n, 10, to...)
		var wg sync.WaitGroup
		for i, r := range slices.Backward(all) {
			var before *handedOver
			if i > 0 {
				before = all[i-1]
			}
			wg.Go(func() {
				if err := r.handOver(w.ctx(), w.Book, before); err != nil {
					t.Error(err)
				}
			})
			select {
			case <-r.asked:
			case <-r.done:
				t.Fatal("ended without its turn")
			}
			if have, want := w.laidOut(), min(n-i, 4); i > 0 && w.postgres() && have != want {
				t.Fatalf("%d ranges are laid out, want %d", have, want)
			}
			if st, err := w.ChainState(w.ctx(), chain); i > 0 && (err != nil || st.Cursor.Hash != start.Hash) {
				t.Fatalf("before its turn: %+v, %v", st.Cursor, err)
			}
		}
		wg.Wait()
		stored, err := w.PayoutsBetween(w.ctx(), chain, start.Number, w.tip.Number)
		w.ok(err)
		if len(stored) != n*users {
			t.Fatalf("%d payouts, want %d", len(stored), n*users)
		}
		w.settle()
		for _, id := range ids {
			w.has(ledger.UserAvailable(id), storj, n)
		}
		w.sound()
	})
}

// A range whose turn does not come, or comes when another process leads, leaves nothing, and can be handed over again.
func TestCatchUpOutOfTurn(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		r := w.ranges(1, 50, w.address(ann.ID))[0]
		nothing := func() {
			t.Helper()
			stored, err := w.PayoutsBetween(w.ctx(), chain, 0, r.end.Number)
			st, stateErr := w.ChainState(w.ctx(), chain)
			if err := errors.Join(err, stateErr); err != nil || len(stored) != 0 || st.Cursor.Hash != r.after.Hash {
				t.Fatalf("stored %+v, the cursor is %+v, %v", stored, st.Cursor, err)
			}
		}
		refused := errors.New("the range before failed")
		w.fails(w.CatchUpInTurn(w.ctx(), r.end, r.found, func(context.Context) (ledger.BlockRef, error) { return ledger.BlockRef{}, refused }), refused)
		nothing()
		ctx, cancel := context.WithCancel(w.ctx())
		w.fails(w.CatchUpInTurn(ctx, r.end, r.found, func(ctx context.Context) (ledger.BlockRef, error) {
			cancel()
			<-ctx.Done()
			return ledger.BlockRef{}, ctx.Err()
		}), context.Canceled)
		nothing()
		asked := 0
		conflict := fmt.Errorf("the turn's own: %w", ledger.ErrConflict) // what might be taken for the database's
		w.fails(w.CatchUpInTurn(w.ctx(), r.end, r.found, func(context.Context) (ledger.BlockRef, error) { asked++; return ledger.BlockRef{}, conflict }), conflict)
		nothing()
		if asked != 1 {
			t.Errorf("asked %d times for a turn that is refused", asked)
		}

		one, two := w.Lease("job", time.Minute), w.Lease("job", time.Minute)
		held, err := one.Hold(w.ctx())
		if err != nil || !held {
			t.Fatal(held, err)
		}
		w.fails(one.Book().CatchUpInTurn(w.ctx(), r.end, r.found, func(ctx context.Context) (ledger.BlockRef, error) {
			w.pass(2 * time.Minute)
			held, err := two.Hold(ctx) // the first was stalled while its range lay there
			if err == nil && !held {
				err = errors.New("not held")
			}
			return r.after, err
		}), ledger.ErrLease)
		nothing()

		w.ok(r.handOver(w.ctx(), two.Book(), nil))
		w.settle()
		w.has(ledger.UserAvailable(ann.ID), storj, 1)
		w.sound()
	})
}

// What is laid out is gone when its turn comes, for the server has ended the session of a process that seemed to be stalled: it is stored in turn.
func TestCatchUpAheadIsDropped(t *testing.T) {
	url := ledgertest.Postgres(t)
	w := newWorld(t, url)
	ann, _ := w.meet(ledger.Telegram, "1")
	r := w.ranges(1, 50, w.address(ann.ID))[0]
	asked := 0
	w.ok(w.CatchUpInTurn(w.ctx(), r.end, r.found, func(context.Context) (ledger.BlockRef, error) {
		if asked++; asked == 1 {
			if w.laidOut() != 1 {
				t.Error("nothing is laid out")
			}
			_, err := raw(t, url).Exec("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'")
			w.ok(err)
		}
		return r.after, nil
	}))
	if asked != 2 {
		t.Errorf("asked %d times", asked)
	}
	w.settle()
	w.has(ledger.UserAvailable(ann.ID), storj, 1)
	w.sound()
}

// A process that is not the leader any more lays nothing out, which the new leader would wait for.
func TestCatchUpWithoutLead(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		r := w.ranges(1, 50, w.address(ann.ID))[0]
		one, two := w.Lease("job", time.Minute), w.Lease("job", time.Minute)
		held, err := two.Hold(w.ctx())
		if err != nil || !held {
			t.Fatal(held, err)
		}
		w.fails(one.Book().CatchUpInTurn(w.ctx(), r.end, r.found, func(context.Context) (ledger.BlockRef, error) {
			if n := w.laidOut(); n != 0 {
				t.Errorf("%d ranges are laid out", n)
			}
			return r.after, nil
		}), ledger.ErrLease)
	})
}

// Two processes hand over the same blocks at once, parted in other ways, each before their turn: each payout is there once.
func TestCatchUpInTurnByTwo(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		const n, users = 12, 30
		var to []common.Address
		for i := range users {
			user, _ := w.meet(ledger.Telegram, fmt.Sprint(i))
			to = append(to, w.address(user.ID))
		}
		start := w.tip
		narrow := w.ranges(n, 10, to...)
		var wide []*handedOver
		for some := range slices.Chunk(narrow, 3) {
			r := &handedOver{after: some[0].after, end: some[len(some)-1].end, asked: make(chan struct{}), done: make(chan struct{})}
			for _, s := range some {
				r.found = append(r.found, s.found...)
			}
			wide = append(wide, r)
		}
		other, err := ledger.Open(w.ctx(), ledger.Options{URL: w.url, Now: w.now})
		w.ok(err)
		defer func() { w.ok(other.Close()) }()
		var wg sync.WaitGroup
		for book, list := range map[*ledger.Book][]*handedOver{w.Book: narrow, other: wide} {
			for i, r := range list {
				var before *handedOver
				if i > 0 {
					before = list[i-1]
				}
				wg.Go(func() {
					err := r.handOver(w.ctx(), book, before)
					waited, _ := errors.AsType[*pgconn.PgError](err) // each may wait for what the other has laid out until it gives up
					if err != nil && !errors.Is(err, ledger.ErrCursorMoved) && (waited == nil || waited.Code != "55P03") {
						t.Error(err)
					}
				})
			}
		}
		wg.Wait()
		state, err := w.ChainState(w.ctx(), chain)
		w.ok(err)
		for _, r := range wide { // each stopped where the other was faster, and looks again where the ledger is
			if r.end.Number > state.Cursor.Number {
				r.after, r.found = state.Cursor, slices.DeleteFunc(r.found, func(f ledger.FoundAt) bool { return f.Block.Number <= state.Cursor.Number })
				w.ok(w.CatchUp(w.ctx(), r.after, r.end, r.found))
				state.Cursor = r.end
			}
		}
		stored, err := w.PayoutsBetween(w.ctx(), chain, start.Number, w.tip.Number)
		w.ok(err)
		if len(stored) != n*users {
			t.Fatalf("%d payouts, want %d", len(stored), n*users)
		}
		w.settle()
		w.has(ledger.StreamIncome("storj"), storj, 0)
		w.has(ledger.PlaceDeposits(chain), storj, n*users)
		w.sound()
	})
}
