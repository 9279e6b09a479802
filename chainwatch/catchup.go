package chainwatch

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/amasa-io/amasa/ledger"
)

const (
	farBehind   = 300 // blocks below the final height from which on ranges are worth it
	rangesAhead = 3   // ranges that are read, or were, while another is being committed
	turnRanges  = 64  // ranges that one turn commits at most
)

// rangeError is a range that could not be read. Its blocks can be read one by one.
type rangeError struct{ err error }

func (e *rangeError) Error() string { return e.err.Error() }
func (e *rangeError) Unwrap() error { return e.err }

// goal is the highest block that the majority of the providers calls final, if it is so far above the cursor that ranges
// are worth it. It is asked for only when the head is.
func (f *Follower) goal(ctx context.Context, cursor ledger.BlockRef, head uint64) (goal ledger.BlockRef, far bool, err error) {
	number := below(head, f.spec.Finality.Depth)
	if number < cursor.Number+farBehind {
		return goal, false, nil
	}
	if f.spec.Finality.Tag != "" {
		tagged := each(ctx, f.pool, f.pool.voters(), func(ctx context.Context, p *provider) (uint64, error) {
			h, err := p.headerBy(ctx, f.spec.Finality.Tag)
			if err != nil {
				return 0, err
			}
			return h.number(), nil
		})
		if len(tagged) < f.pool.quorum() {
			return goal, false, nil
		}
		slices.Sort(tagged)
		number = min(number, tagged[(len(tagged)-1)/2]) // as in finalByTag
	}
	if number < cursor.Number+farBehind {
		return goal, false, nil
	}
	if with, against := split(f.pool.survey(ctx, cursor.Number), cursor.Hash); len(against) > 0 && len(against) >= len(with) {
		return goal, false, &forkError{cursor.Number, "was replaced"}
	} else if !f.agreed(with, against) {
		return goal, false, nil
	}
	end, err := f.endOf(ctx, number)
	if err != nil {
		return goal, false, err
	}
	with, against := split(f.pool.survey(ctx, number), end.claimed)
	return end.ref(f.spec.ID), f.agreed(with, against), nil
}

// forward commits what follows the cursor: ranges as long as it is far below the final height, else blocks. Where ranges
// fail, blocks go on.
func (f *Follower) forward(ctx context.Context, st ledger.ChainState, head header) (tip ledger.BlockRef, caught bool, err error) {
	goal, far, err := f.goal(ctx, st.Cursor, head.number())
	var read rangeReader
	if err == nil && far {
		read, err = f.byRanges(ctx, st.Cursor)
	}
	if err != nil || read == nil {
		if _, fork := errors.AsType[*forkError](err); fork {
			return st.Cursor, false, err
		}
		tip, err = f.advance(ctx, st.Cursor, head)
		return tip, false, err
	}
	tip, err = f.catchUpBy(ctx, st.Cursor, goal, read)
	if failed, ok := errors.AsType[*rangeError](err); ok && ctx.Err() == nil {
		f.log.Info("a range failed, going on block by block", "after", tip.Number, "error", failed)
		if tip.Number > st.Cursor.Number {
			return tip, true, nil
		}
		tip, err = f.advance(ctx, tip, head)
		return tip, false, err
	}
	return tip, true, err
}

// settleRange makes final what catching up committed: all of it is below the height that the providers call final, and
// its end is agreed on.
func (f *Follower) settleRange(ctx context.Context, st ledger.ChainState, tip ledger.BlockRef) error {
	if st.Halted != "" || tip.Number <= st.Final.Number {
		return nil
	}
	// What was there before this turn is read again first: blocks, or ranges whose end was never settled. That may take several turns.
	upTo := max(st.Final.Number, st.Cursor.Number)
	before, different, err := f.secondRead(ctx, st.Final.Number, upTo)
	switch {
	case err != nil:
		return err
	case different != "":
		return fmt.Errorf("blocks up to %d are not credited: %s", upTo, different)
	case before < upTo && before > st.Final.Number:
		return f.sink.Settle(ctx, f.spec.ID, before, before)
	case before < upTo:
		return nil
	}
	if err := f.sink.Settle(ctx, f.spec.ID, tip.Number, tip.Number); err != nil {
		return fmt.Errorf("settle up to %d: %w", tip.Number, err)
	}
	f.second.forget(tip.Number)
	f.confirmed = max(f.confirmed, tip.Number)
	f.state.update(func(h *Health) { h.Final = max(h.Final, tip.Number) })
	return nil
}

// endOf reads the header of a final block from as many providers as must agree about it.
func (f *Follower) endOf(ctx context.Context, number uint64) (header, error) {
	answers, err := askQuorum(ctx, f.pool, f.pool.order(), func(ctx context.Context, p *provider) (header, error) { return p.headerAt(ctx, number) })
	if err != nil {
		return header{}, err
	}
	for _, a := range answers[1:] {
		if a.answer.claimed != answers[0].answer.claimed {
			return header{}, fmt.Errorf("block %d is %s at %s and %s at %s", number, answers[0].answer.claimed, answers[0].from.name,
				a.answer.claimed, a.from.name)
		}
	}
	return answers[0].answer, nil
}

// catchUpBy commits the blocks after tip up to goal by ranges, at most a turn's worth, and returns the new tip. Ranges are read and handed to the ledger
// side by side, in a way that must be safe for concurrent use, and committed in order, each in one transaction.
//
// An address that its user saw before one of these blocks was mined is in the ledger by now, for they are final: the
// watchlist is loaded once.
func (f *Follower) catchUpBy(ctx context.Context, tip, goal ledger.BlockRef, read rangeReader) (ledger.BlockRef, error) {
	if err := f.watch.load(ctx, f.sink, f.log); err != nil {
		return tip, err
	}
	var working sync.WaitGroup
	defer working.Wait() // they read the watchlist, and commit
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	queue := make(chan *leg, rangesAhead)
	next, launched, last := tip.Number+1, 0, committed(tip)
	launch := func(most int) {
		for len(queue) < most && next <= goal.Number && launched < turnRanges {
			from, to := next, f.match.oneWay(next, min(goal.Number, next+f.ranges.next()-1))
			s := &leg{before: last, from: from, read: make(chan struct{}), done: make(chan struct{})}
			next, launched, last = to+1, launched+1, s
			working.Go(func() {
				defer close(s.done)
				s.rangeResult, s.unread = read(ctx, from, to)
				<-s.before.read // what lies in the database waits for commits only, never for a node
				s.unread = cmp.Or(s.before.unread, s.unread)
				close(s.read)
				s.err = f.commitRange(ctx, s, goal)
				s.before = nil // with all that was in it
			})
			queue <- s
		}
	}
	launch(1) // it tells how much there is in a range
	for len(queue) > 0 {
		s := <-queue
		<-s.read
		if s.unread == nil {
			f.ranges.held(s.end.number()-tip.Number, len(s.found))
			launch(rangesAhead)
		}
		<-s.done
		if s.err != nil {
			return tip, s.err
		}
		tip = s.tip
		f.report(tip, goal.Number)
	}
	return tip, nil
}

// rangeReader reads a range of final blocks with everything that is watched in it.
type rangeReader func(ctx context.Context, from, to uint64) (rangeResult, error)

// leg is a range on its way into the ledger.
type leg struct {
	from   uint64        // its first block
	before *leg          // nil when this one has ended
	read   chan struct{} // closed when the next two are known, of those before it too
	rangeResult
	unread error           // why this one or one before it could not be read
	done   chan struct{}   // closed when the next two are known
	tip    ledger.BlockRef // its end, if it is committed
	err    error
}

// committed is a leg that ends with the tip.
func committed(tip ledger.BlockRef) *leg {
	s := &leg{tip: tip, read: make(chan struct{}), done: make(chan struct{})}
	close(s.read)
	close(s.done)
	return s
}

// turn waits until the ranges before are committed, and returns the block that this one follows then.
func (s *leg) turn(ctx context.Context) (ledger.BlockRef, error) {
	select {
	case <-s.before.done:
		return s.before.tip, s.before.err
	case <-ctx.Done():
		return ledger.BlockRef{}, ctx.Err()
	}
}

// commitRange hands a range to the ledger.
func (f *Follower) commitRange(ctx context.Context, s *leg, goal ledger.BlockRef) error {
	if s.unread != nil {
		return &rangeError{s.unread}
	}
	end := s.end.ref(f.spec.ID)
	if end.Number == goal.Number && end.Hash != goal.Hash {
		return &rangeError{fmt.Errorf("block %d is %s in its range, and final as %s", end.Number, end.Hash, goal.Hash)}
	}
	err := f.sink.CatchUpInTurn(ctx, end, s.found, func(ctx context.Context) (ledger.BlockRef, error) {
		after, err := s.turn(ctx)
		if err == nil {
			err = f.keepLead(ctx)
		}
		return after, err
	})
	if err != nil {
		return fmt.Errorf("commit blocks %d to %d: %w", s.from, end.Number, err)
	}
	s.tip = end
	f.state.setTip(end)
	f.state.update(func(h *Health) {
		h.Progress, h.Addresses = f.now(), len(f.watch.set)
		h.Blocks += end.Number - s.from + 1
		h.Payouts += s.payouts()
	})
	return nil
}

// readFinal reads a range of final blocks with everything in it that logs tell of.
func (f *Follower) readFinal(ctx context.Context, from, to uint64) (r rangeResult, err error) {
	if len(f.match.emitters(to)) == 0 {
		r.end, err = f.endOf(ctx, to)
		return r, err
	}
	if r, err = f.readRange(ctx, from, to, f.watch.has); err == nil {
		err = f.measureRange(ctx, r.found)
	}
	return r, err
}
