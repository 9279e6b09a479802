package ledger

import (
	"context"
	"fmt"
	"time"
)

// Lease is the right to do a job that only one process may do at a time, such as signing for a chain. It lasts for a while and
// is renewed by holding it again; a process that stops or stalls loses it to another.
type Lease struct {
	book   *Book
	name   string
	holder ID
	life   time.Duration
}

// Lease names a job and how long a process keeps it without holding it again. It takes nothing yet.
func (b *Book) Lease(name string, life time.Duration) *Lease {
	return &Lease{book: b, name: name, holder: NewID(), life: life}
}

// Hold takes the lease if nobody has it, or renews it, and reports whether it is ours now.
func (l *Lease) Hold(ctx context.Context) (bool, error) {
	held := false
	err := l.book.write(ctx, func(t tx) error {
		n, err := t.exec("INSERT INTO leases (name, holder, until) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE"+
			" SET holder = excluded.holder, until = excluded.until WHERE leases.holder = excluded.holder OR leases.until < ?",
			l.name, l.holder, t.clock()+l.life.Microseconds(), t.clock())
		held = n == 1
		return err
	})
	if err != nil {
		return false, fmt.Errorf("lease %s: %w", l.name, err)
	}
	return held, nil
}

// Release gives the lease up, so that another process need not wait for its end.
func (l *Lease) Release(ctx context.Context) error {
	err := l.book.write(ctx, func(t tx) error {
		_, err := t.exec("DELETE FROM leases WHERE name = ? AND holder = ?", l.name, l.holder)
		return err
	})
	if err != nil {
		return fmt.Errorf("release lease %s: %w", l.name, err)
	}
	return nil
}

// Book is the same book for a process that works under the lease: whatever it writes fails with ErrState unless the lease is
// still its own at the commit. So a process that was stalled, and wakes after another has taken over, changes nothing.
// It is not closed on its own.
func (l *Lease) Book() *Book {
	b := l.book
	return &Book{writer: b.writer, reader: b.reader, postgres: b.postgres, now: b.now, log: b.log, lease: l}
}

// heldIn fails with ErrState unless the lease is ours, and keeps others from taking it until the tx ends.
func (l *Lease) heldIn(t tx) error {
	var until int64
	found, err := t.one(&until, t.locking("SELECT until FROM leases WHERE name = ? AND holder = ?", "SHARE"), l.name, l.holder)
	if err == nil && !found {
		err = fmt.Errorf("%w: lease %s is another's", ErrState, l.name)
	}
	return err
}
