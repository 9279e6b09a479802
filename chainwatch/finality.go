package chainwatch

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/amasa-io/amasa/ledger"
)

// settle tells the ledger how far the chain is confirmed and final, if that changed.
func (f *Follower) settle(ctx context.Context, st ledger.ChainState, tip ledger.BlockRef) error {
	if st.Halted != "" || time.Since(f.settledAt) < f.spec.Poll {
		return nil
	}
	final, stuck, err := f.finalHeight(ctx, st.Final, tip)
	if err != nil {
		return err
	}
	if stuck == "" && final > st.Final.Number {
		if final, stuck, err = f.secondRead(ctx, st.Final.Number, final); err != nil {
			return err
		}
	}
	f.settledAt = time.Now()
	if stuck != "" && f.stuck == "" {
		f.log.Warn("finality is not accepted", "reason", stuck)
	}
	f.stuck = stuck
	f.state.update(func(h *Health) { h.FinalityStuck = stuck })
	confirmed := final
	if f.spec.Confirmations > 0 {
		confirmed = max(final, below(tip.Number, f.spec.Confirmations))
	}
	if final <= st.Final.Number && confirmed <= f.confirmed {
		return nil
	}
	if err := f.sink.Settle(ctx, f.spec.ID, confirmed, final); err != nil {
		return fmt.Errorf("settle up to %d: %w", final, err)
	}
	f.confirmed = confirmed
	f.second.forget(final)
	f.state.update(func(h *Health) { h.Final = max(h.Final, final) })
	return nil
}

// below is n - d, or 0.
func below(n, d uint64) uint64 { return n - min(n, d) }

// finalHeight is the height that is final by the chain's rule, at least the present one, and why it does not move if
// the providers disagree.
func (f *Follower) finalHeight(ctx context.Context, now, tip ledger.BlockRef) (height uint64, stuck string, err error) {
	limit := below(tip.Number, f.spec.Finality.Depth)
	if limit <= now.Number {
		return now.Number, "", nil
	}
	if f.spec.Finality.Tag == "" {
		return f.finalByDepth(ctx, now, limit)
	}
	height, stuck = f.finalByTag(ctx, now, tip)
	return max(now.Number, min(height, limit)), stuck, nil
}

// agreed reports whether enough providers are for something: more than against it, and at least two unless there is
// only one.
func (f *Follower) agreed(with, against []*provider) bool {
	return len(with) > len(against) && len(with) >= f.pool.quorum()
}

// finalByDepth accepts the block at the limit when the majority of the providers has the one that the ledger has.
// Headers are chained by their hashes, so agreement about one block is agreement about all before it.
func (f *Follower) finalByDepth(ctx context.Context, now ledger.BlockRef, limit uint64) (uint64, string, error) {
	ours, err := f.sink.BlockBelow(ctx, f.spec.ID, limit+1)
	if err != nil {
		return 0, "", err
	}
	if limit = ours.Number; limit <= now.Number {
		return now.Number, "", nil // what lies between was caught up as one range
	}
	with, against := split(f.pool.survey(ctx, limit), ours.Hash)
	if !f.agreed(with, against) {
		return now.Number, disagreement(limit, with, against), nil
	}
	f.blameForks(against)
	return limit, "", nil
}

// finalVote is what one provider says under the tag.
type finalVote struct {
	from   *provider
	number uint64
	ours   bool // it is on our chain
}

// finalByTag is the height that the majority of the providers calls final, as far as they mean blocks that the ledger
// has: the hash under the tag must be one of ours, a height alone proves nothing.
func (f *Follower) finalByTag(ctx context.Context, now, tip ledger.BlockRef) (uint64, string) {
	votes := each(ctx, f.pool, f.pool.voters(), func(ctx context.Context, p *provider) (finalVote, error) {
		return f.finalVote(ctx, p, tip)
	})
	var heights []uint64
	var with, against []*provider
	for _, v := range votes {
		if v.ours {
			with, heights = append(with, v.from), append(heights, v.number)
		} else {
			against = append(against, v.from)
		}
	}
	switch {
	case len(votes) == 0:
		return now.Number, "" // all are ahead of our tip, or failed, which their own counters show
	case !f.agreed(with, against):
		return now.Number, disagreement(now.Number, with, against)
	}
	f.blameForks(against)
	slices.Sort(heights)
	return heights[(len(heights)-1)/2], "" // at least half, and never fewer than the quorum, say this height or a higher one
}

// finalVote reads one provider's block under the tag. While that lies above our tip it is kept until we get there.
func (f *Follower) finalVote(ctx context.Context, p *provider, tip ledger.BlockRef) (finalVote, error) {
	h := p.takePin(tip.Number)
	if h == nil {
		fresh, err := p.headerBy(ctx, f.spec.Finality.Tag)
		if err != nil {
			return finalVote{}, err
		}
		h = &fresh
	}
	if h.number() > tip.Number {
		p.setPin(h)
		return finalVote{}, errAbstain
	}
	vote := finalVote{from: p, number: h.number()}
	ours, err := f.sink.BlockAt(ctx, f.spec.ID, h.number())
	switch {
	case errors.Is(err, ledger.ErrNotFound):
		return finalVote{}, errAbstain // from before the ledger began, or within a range that was caught up
	case err != nil:
		f.log.Warn("cannot compare with the ledger", "block", h.number(), "error", err)
		return finalVote{}, errAbstain
	}
	vote.ours = ours.Hash == h.claimed
	return vote, nil
}

// takePin returns the kept header if our tip has reached it.
func (p *provider) takePin(tip uint64) *header {
	p.mu.Lock()
	defer p.mu.Unlock()
	h := p.pin
	if h != nil && h.number() <= tip {
		p.pin = nil
	}
	return h
}

func (p *provider) setPin(h *header) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.pin = h
}

func disagreement(number uint64, with, against []*provider) string {
	return fmt.Sprintf("after block %d: of the providers that answered, %d agree with the ledger and %d do not", number, len(with), len(against))
}
