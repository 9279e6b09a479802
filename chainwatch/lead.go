package chainwatch

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"github.com/amasa-io/amasa/ledger"
)

// Lease is the right to follow a chain, which one process has at a time. *ledger.Lease satisfies it.
type Lease interface {
	// Lead reports whether this process is the one to work, and renews that.
	Lead(ctx context.Context) (bool, error)
	// Release lets another process take over at once.
	Release(ctx context.Context) error
}

const (
	// standbyPace is the time between two looks of a process that stands by.
	standbyPace = time.Second
	// patience is for how long a leader's turns may fail in a row until it lets another process try, which may have a better
	// network.
	patience = time.Minute
	// retreat is for how long it keeps out of that one's way.
	retreat = time.Minute
)

// leadership is what the loop knows of its right to work. Only the loop touches it.
type leadership struct {
	leading    bool
	stopBeside func()    // nil = nothing goes on beside the loop
	good       time.Time // the last turn that did not fail, or when this process began to lead
	back       time.Time // it stands by until then after it has stepped down
}

// lead reports whether this process is the one to work on the chain. A process that begins to lead starts from what the
// ledger says; one that does not asks no provider, and keeps its bell closed.
func (f *Follower) lead(ctx context.Context) (bool, error) {
	leading := f.lease == nil
	if !leading && !f.now().Before(f.role.back) {
		var err error
		if leading, err = f.lease.Lead(ctx); err != nil {
			return false, err
		}
	}
	switch {
	case leading && !f.role.leading:
		f.confirmed, f.role.good, f.back = 0, f.now(), backScan{}
		if f.lease != nil {
			f.log.Info("this process follows the chain now")
		}
		f.role.stopBeside = f.workBeside(ctx)
	case !leading && f.role.leading:
		f.log.Info("another process may follow the chain now, standing by")
		f.stopBeside()
	}
	f.role.leading = leading
	f.state.update(func(h *Health) { h.Standby = !leading })
	return leading, nil
}

// keepLead renews the lease within a turn that takes long. It fails with ledger.ErrLease when it is lost.
func (f *Follower) keepLead(ctx context.Context) error {
	if f.lease == nil {
		return nil
	}
	leading, err := f.lease.Lead(ctx)
	if err == nil && !leading {
		err = ledger.ErrLease
	}
	return err
}

// standby looks at what the leader has done.
func (f *Follower) standby(ctx context.Context) error {
	st, err := f.sink.ChainState(ctx, f.spec.ID)
	if err != nil {
		return err
	}
	f.state.setState(st)
	f.state.update(func(h *Health) { h.Progress, h.Error = st.Updated, "" })
	return nil
}

// tryOthers steps down when this process has failed for long: its nodes or its network may be what is broken.
func (f *Follower) tryOthers(ctx context.Context, failure error) {
	now := f.now()
	if f.lease == nil || !f.role.leading || now.Sub(f.role.good) < patience || errors.Is(failure, ledger.ErrLease) {
		return
	}
	if err := f.lease.Release(ctx); err != nil {
		f.failed(slog.LevelWarn, err)
		return
	}
	f.role.good, f.role.back = now, now.Add(retreat)
	f.log.Warn("stepping down for a while: another process may have better luck", "error", failure)
}

// workBeside does what goes on beside the loop of a process that leads, until the returned function is called, which waits for its end.
func (f *Follower) workBeside(ctx context.Context) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	var beside sync.WaitGroup
	beside.Go(func() { f.listen(ctx) })
	beside.Go(func() { f.keepCounting(ctx) })
	beside.Go(func() { f.keepLooking(ctx) })
	return func() {
		cancel()
		beside.Wait()
	}
}

func (f *Follower) stopBeside() {
	if f.role.stopBeside != nil {
		f.role.stopBeside()
		f.role.stopBeside = nil
		clear(f.short)
		f.state.update(func(h *Health) { h.CountError, h.LookError, h.CoinMissing = "", "", nil }) // another process's now
	}
}
