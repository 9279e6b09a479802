package ledger

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// Lease is the right to do a job that only one process may do at a time, such as following a chain or signing for it. It lasts for a while
// and is renewed by holding it again; a process that stops or stalls loses it to another.
type Lease struct {
	book   *Book
	name   string
	holder ID
	life   time.Duration

	mu    sync.Mutex
	renew int64 // when Lead asks the database again, in its microseconds; 0 = at once
}

// Leader is who has a lease, for people.
type Leader struct {
	Name  string    // of the job
	Who   string    // Options.Process of the holder
	Since time.Time // when it took the lease
	Until time.Time // when it loses the lease unless it renews
}

// Lease names a job and how long a process keeps it without holding it again. It takes nothing yet.
func (b *Book) Lease(name string, life time.Duration) *Lease {
	return &Lease{book: b, name: name, holder: NewID(), life: life}
}

// Leases lists who holds which job now, by name.
func (b *Book) Leases(ctx context.Context) ([]Leader, error) {
	var rows []struct {
		Name, Who    string
		Since, Until int64
	}
	t := b.query(ctx)
	if err := t.all(&rows, "SELECT name, who, since, until FROM leases WHERE until >= ? ORDER BY name", t.clock()); err != nil {
		return nil, fmt.Errorf("list leases: %w", err)
	}
	out := make([]Leader, len(rows))
	for i, r := range rows {
		out[i] = Leader{Name: r.Name, Who: r.Who, Since: fromMicros(r.Since), Until: fromMicros(r.Until)}
	}
	return out, nil
}

// Hold takes the lease if nobody has it, or renews it, and reports whether it is ours now. It is refused, to the holder too, while
// another process has asked for the lease: see Want.
func (l *Lease) Hold(ctx context.Context) (bool, error) {
	held := false
	err := l.book.write(ctx, func(t tx) error {
		now := t.clock()
		n, err := t.exec("INSERT INTO leases (name, holder, who, since, until) VALUES "+marks(1, 5)+" ON CONFLICT (name) DO UPDATE"+
			" SET since = CASE WHEN leases.holder = excluded.holder THEN leases.since ELSE excluded.since END, holder = excluded.holder,"+
			" who = excluded.who, until = excluded.until, wanted = ''"+
			" WHERE (leases.holder = excluded.holder OR leases.until < ?)"+
			" AND (leases.wanted = '' OR leases.wanted = excluded.holder OR leases.wanted_until < ?)",
			l.name, l.holder, plain(l.book.process, 200), now, now+l.life.Microseconds(), now, now)
		held = n == 1
		return err
	})
	if err != nil {
		return false, fmt.Errorf("lease %s: %w", l.name, err)
	}
	return held, nil
}

// Lead is Hold for a process that asks all the time: while the lease is ours it is renewed when a third of its life is over, and while it
// is another's it is only looked at, which keeps nobody waiting. Between two renewals the answer may be out of date; what is written
// through Book is not.
func (l *Lease) Lead(ctx context.Context) (bool, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := micros(l.book.now())
	if now < l.renew && now >= l.renew-l.life.Microseconds()/3 {
		return true, nil
	}
	leading := l.renew != 0
	l.renew = 0
	if !leading {
		if free, err := l.free(ctx); err != nil || !free {
			return false, err
		}
	}
	held, err := l.Hold(ctx)
	switch {
	case err != nil:
		return false, err
	case held:
		l.renew = now + l.life.Microseconds()/3
	case leading:
		err = l.release(ctx) // so that whoever has asked for it need not wait
	}
	return held, err
}

// free looks, without a lock, whether it is worth trying to take the lease.
func (l *Lease) free(ctx context.Context) (bool, error) {
	t, taken := l.book.query(ctx), 0
	now := t.clock()
	err := t.must("lease", &taken, "SELECT COUNT(*) FROM leases WHERE name = ? AND holder <> ? AND (until >= ?"+
		" OR wanted NOT IN ('', ?) AND wanted_until >= ?)", l.name, l.holder, now, l.holder, now)
	if err != nil {
		return false, fmt.Errorf("lease %s: %w", l.name, err)
	}
	return taken == 0, nil
}

// Want asks the holder to give the lease up: it may not renew it, and nobody else may take it, for two lives of the lease. Hold then
// tells when it is ours.
func (l *Lease) Want(ctx context.Context) error {
	err := l.book.write(ctx, func(t tx) error {
		_, err := t.exec("UPDATE leases SET wanted = ?, wanted_until = ? WHERE name = ? AND (wanted IN ('', ?) OR wanted_until < ?)",
			l.holder, t.clock()+2*l.life.Microseconds(), l.name, l.holder, t.clock())
		return err
	})
	if err != nil {
		return fmt.Errorf("ask for lease %s: %w", l.name, err)
	}
	return nil
}

// Release gives the lease up, and what was asked for with Want, so that another process need not wait for its end.
func (l *Lease) Release(ctx context.Context) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.renew = 0
	return l.release(ctx)
}

func (l *Lease) release(ctx context.Context) error {
	err := l.book.write(ctx, func(t tx) error {
		if _, err := t.exec("UPDATE leases SET wanted = '' WHERE name = ? AND wanted = ?", l.name, l.holder); err != nil {
			return err
		}
		_, err := t.exec("UPDATE leases SET holder = '', until = 0 WHERE name = ? AND holder = ?", l.name, l.holder)
		return err
	})
	if err != nil {
		return fmt.Errorf("release lease %s: %w", l.name, err)
	}
	return nil
}

// Book is the same book for a process that works under the lease: whatever it writes fails with ErrLease unless the lease is
// still its own at the commit. So a process that was stalled, and wakes after another has taken over, changes nothing.
// It is not closed on its own.
func (l *Lease) Book() *Book {
	b := l.book
	return &Book{writer: b.writer, reader: b.reader, postgres: b.postgres, now: b.now, log: b.log, process: b.process, ahead: b.ahead, lease: l}
}

// heldIn fails with ErrLease unless the lease is ours, and keeps others from taking it until the tx ends.
func (l *Lease) heldIn(t tx) error {
	var until int64
	found, err := t.one(&until, t.locking("SELECT until FROM leases WHERE name = ? AND holder = ?", "SHARE"), l.name, l.holder)
	if err == nil && !found {
		err = fmt.Errorf("%w: %s", ErrLease, l.name)
	}
	return err
}
