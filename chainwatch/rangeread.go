package chainwatch

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// rangeResult is what a range of final blocks brought.
type rangeResult struct {
	end   header           // of its last block
	found []ledger.FoundAt // in the order of the chain
}

// payouts is how many of what was found are payouts.
func (r rangeResult) payouts() (n uint64) {
	for _, f := range r.found {
		if !f.Left {
			n++
		}
	}
	return n
}

// readRange finds the transfers of tokens to watched addresses in the blocks from..to, which must be final by the word of the
// providers; if no tokens are given, those of all that the chain watches, and what was swept. watch is called concurrently.
//
// A list of logs that a node filtered proves nothing, so two providers must agree on every field of every transfer. Where
// they differ, and everywhere where there is only one provider, the blocks are read whole and proven. The range may have
// any size: it is read in pieces that the providers take.
func (f *Follower) readRange(ctx context.Context, from, to uint64, watch func(common.Address) bool, tokens ...common.Address) (rangeResult, error) {
	if len(tokens) == 0 {
		tokens = f.match.emitters(to)
	}
	q := f.match.query(from, to, watch, tokens)
	if from > to || len(q.tokens) == 0 && !q.sweeps() {
		return rangeResult{}, fmt.Errorf("blocks %d to %d of %d tokens: nothing to read", from, to, len(q.tokens))
	}
	s, err := f.readStretch(ctx, q)
	if err != nil {
		return rangeResult{}, fmt.Errorf("blocks %d to %d: %w", from, to, err)
	}
	found, err := f.place(ctx, s)
	return rangeResult{end: s.end, found: found}, err
}

// findings is what was found in a range, and the headers that were proven on the way.
type findings struct {
	end       header
	movements []movement
	headers   map[uint64]header
}

// readStretch reads a range, in pieces if a provider refuses it as a whole. A provider that refuses even a single block is passed over; if
// none is left, the blocks are read whole.
func (f *Follower) readStretch(ctx context.Context, q *logQuery) (*findings, error) {
	width := q.to - q.from + 1
	s, err := f.readAgreed(ctx, q)
	switch {
	case err == nil:
		f.ranges.succeeded(width)
		return s, nil
	case ctx.Err() == nil && errors.Is(err, context.DeadlineExceeded):
		f.ranges.refused(width / 2)
		return nil, err
	case errors.Is(err, errNarrowest):
		f.ranges.reset()
		return f.readWhole(ctx, q)
	case !tooWide(err):
		return nil, err
	}
	piece := narrower(width, err)
	f.log.Debug("range refused", "from", q.from, "to", q.to, "next", piece, "error", err)
	f.ranges.refused(piece)
	all := &findings{headers: map[uint64]header{}}
	for from := q.from; ; from += piece {
		part := *q
		part.from, part.to = from, min(q.to, from+piece-1)
		s, err := f.readStretch(ctx, &part)
		if err != nil {
			return nil, err
		}
		all.add(s)
		if part.to == q.to {
			return all, nil
		}
	}
}

// add appends what the next piece brought.
func (s *findings) add(next *findings) {
	s.end = next.end
	s.movements = append(s.movements, next.movements...)
	maps.Copy(s.headers, next.headers)
}

// telling is what a provider says of a range.
type telling struct {
	logAnswer
	end header
}

// readAgreed reads a range that is as wide as a provider takes, from as many providers as must agree.
func (f *Follower) readAgreed(ctx context.Context, q *logQuery) (*findings, error) {
	whom, enough := f.pool.takeRanges()
	if !enough {
		return nil, fmt.Errorf("too few providers take ranges: %w", errNarrowest)
	}
	var passed atomic.Bool
	answers, err := askQuorum(ctx, f.pool, whom, func(ctx context.Context, p *provider) (telling, error) {
		answer, end, err := p.logsIn(ctx, q)
		if err == nil && cutShort(answer.logs) {
			err = fmt.Errorf("%d: %w", answer.logs, errCut)
		}
		if q.from == q.to && tooWide(err) {
			passed.Store(true)
			err = fmt.Errorf("%w: %w", errNarrowest, err)
		}
		return telling{answer, end}, err
	})
	if err != nil {
		return nil, err
	}
	if passed.Load() {
		f.ranges.reset() // it was the refusals of one that made them so narrow
	}
	if len(answers) == 1 {
		return f.proveAlone(ctx, q, answers[0])
	}
	a, b := answers[0], answers[1]
	if a.answer.end.claimed != b.answer.end.claimed {
		return nil, f.disagreed(ctx, q.to, a, b)
	}
	disputed := differing(a.answer.found, b.answer.found)
	if len(disputed) == 0 {
		return &findings{end: a.answer.end, movements: a.answer.found}, nil
	}
	return f.decide(ctx, q, disputed, a, b)
}

// disagreed finds out who serves another chain below finality.
func (f *Follower) disagreed(ctx context.Context, number uint64, a, b told[telling]) error {
	votes := f.pool.survey(ctx, number)
	for _, t := range []told[telling]{a, b} {
		if with, against := split(votes, t.answer.end.claimed); f.agreed(with, against) {
			f.blameForks(against)
		}
	}
	return fmt.Errorf("block %d is %s at %s and %s at %s", number, a.answer.end.claimed, a.from.name, b.answer.end.claimed, b.from.name)
}

// differing lists the blocks of which two lists do not tell the same, in order. Of the others the first list keeps only times that both tell.
func differing(a, b []movement) []uint64 {
	var out []uint64
	for len(a) > 0 || len(b) > 0 {
		number := nextBlock(a, b)
		var x, y []movement
		x, a = cutBlock(a, number)
		y, b = cutBlock(b, number)
		if !sameMovements(x, y) {
			out = append(out, number)
			continue
		}
		for i := range x {
			x[i].time = min(x[i].time, y[i].time)
		}
	}
	return out
}

// nextBlock is the lowest block of two lists, of which one at least is not empty.
func nextBlock(a, b []movement) uint64 {
	switch {
	case len(a) == 0:
		return b[0].block
	case len(b) == 0:
		return a[0].block
	}
	return min(a[0].block, b[0].block)
}

// cutBlock parts the movements of a block from a list that begins with it, if it does.
func cutBlock(list []movement, number uint64) (block, rest []movement) {
	n := 0
	for n < len(list) && list[n].block == number {
		n++
	}
	return list[:n], list[n:]
}

func sameMovements(a, b []movement) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !a[i].same(b[i]) {
			return false
		}
	}
	return true
}
