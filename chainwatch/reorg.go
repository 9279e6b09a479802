package chainwatch

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum"

	"github.com/amasa-io/amasa/ledger"
)

// haltedByReorg begins the reason of a halt that this package may lift by itself.
const haltedByReorg = "reorg below finality"

// reorg is called when a provider's chain does not continue ours. If the providers that have the height of our tip do
// not support it, the blocks that they dropped are unwound. It reports whether to go on at once.
func (f *Follower) reorg(ctx context.Context, st ledger.ChainState, tip ledger.BlockRef) (more bool, err error) {
	with, against := split(f.pool.survey(ctx, tip.Number), tip.Hash)
	switch {
	case len(against) == 0:
		// Only one answer was off: the chain wavers at its tip, or a load balancer mixes nodes.
		return false, nil
	case f.outvoted(ctx, with, against):
		f.blameForks(against)
		return true, nil
	}
	stands, err := f.finalStands(ctx, st.Final)
	if err != nil {
		return false, err
	}
	if !stands {
		return false, f.halt(ctx, st)
	}
	common, err := f.commonAncestor(ctx, st.Final, tip)
	if errors.Is(err, errUnsupportedFork) {
		f.log.Warn("a deep fork is not followed", "error", err)
		f.blameForks(against)
		return false, nil // soon, while these are passed over: the others may go on with the chain that we have
	}
	if err != nil {
		return false, err
	}
	return true, f.unwind(ctx, tip, common)
}

// outvoted reports whether those who contradict our tip are too few to be believed: fewer than those who support it,
// or as many without a longer chain.
func (f *Follower) outvoted(ctx context.Context, with, against []*provider) bool {
	if len(with) != len(against) {
		return len(with) > len(against)
	}
	return tallest(ctx, with) >= tallest(ctx, against)
}

func tallest(ctx context.Context, providers []*provider) uint64 {
	var top uint64
	for _, p := range providers {
		if h, err := p.latest(ctx); err == nil {
			top = max(top, h.number())
		}
	}
	return top
}

func (f *Follower) blameForks(providers []*provider) {
	for _, p := range providers {
		f.pool.blame(p, errFork)
	}
}

// finalStands reports whether the providers still have the final block. One supporter for each contradiction is
// enough: what is final is not given up because of one node.
func (f *Follower) finalStands(ctx context.Context, final ledger.BlockRef) (bool, error) {
	with, against := split(f.pool.survey(ctx, final.Number), final.Hash)
	switch {
	case len(with)+len(against) == 0:
		return false, fmt.Errorf("final block %d: %w", final.Number, ethereum.NotFound)
	case len(with) < len(against):
		return false, nil
	}
	f.blameForks(against)
	return true, nil
}

// halt stops crediting. Nothing is unwound: it may be the nodes that are wrong.
func (f *Follower) halt(ctx context.Context, st ledger.ChainState) error {
	if st.Halted != "" {
		return nil
	}
	reason := fmt.Sprintf("%s: the providers no longer have final block %d (%s)", haltedByReorg, st.Final.Number, st.Final.Hash)
	f.log.Error("crediting halted", "reason", reason)
	f.state.update(func(h *Health) { h.Halted = reason })
	return f.sink.Halt(ctx, f.spec.ID, reason)
}

// recheck lifts a halt once the providers have the final block again.
func (f *Follower) recheck(ctx context.Context, st ledger.ChainState) (more bool, err error) {
	stands, err := f.finalStands(ctx, st.Final)
	if err != nil || !stands {
		return false, err
	}
	f.log.Warn("the providers agree with the ledger again, crediting resumes", "final", st.Final.Number)
	return true, f.sink.Halt(ctx, f.spec.ID, "")
}

func liftable(reason string) bool { return strings.HasPrefix(reason, haltedByReorg) }

// shallow is how many blocks may be unwound on the word of one provider whose chain is the longer. What lies deeper is unwound only if those who
// have dropped it are the majority, and of two hosts if there are two: anybody can make up a long chain of headers.
const shallow = 8

// errUnsupportedFork: too few providers say how deep a fork goes.
var errUnsupportedFork = errors.New("the providers do not agree where the chain forked")

// commonAncestor finds the newest stored block that the providers still have, between low, which they have, and high, which they do not
// have. Below a shared block all is shared, so halving the distance is enough. Not every block is stored.
func (f *Follower) commonAncestor(ctx context.Context, low, high ledger.BlockRef) (uint64, error) {
	shared, lo, hi := low.Number, low.Number, high.Number // no stored block lies between shared and lo
	for hi-lo > 1 {
		mid := lo + (hi-lo)/2
		ours, err := f.sink.BlockBelow(ctx, f.spec.ID, mid+1)
		if err != nil {
			return 0, err
		}
		if ours.Number <= shared {
			lo = mid
			continue
		}
		dropped, err := f.dropped(ctx, ours, high.Number)
		if err != nil {
			return 0, err
		}
		if dropped {
			hi = ours.Number
		} else {
			shared, lo = ours.Number, mid
		}
	}
	ours, err := f.sink.BlockAt(ctx, f.spec.ID, shared)
	if err != nil {
		return 0, err
	}
	if with, against := split(f.pool.survey(ctx, shared), ours.Hash); len(with) <= len(against) {
		return 0, fmt.Errorf("%w: %d have our block %d, %d do not", errUnsupportedFork, len(with), shared, len(against))
	}
	if shared+shallow > high.Number {
		return shared, nil
	}
	return shared, f.forksAt(ctx, ours)
}

// forksAt makes sure that a deep fork begins with another block on top of ours, by as many providers as must agree. Answers about another chain, or wrong
// ones that happen to be the majority of a vote, don't add up to that.
func (f *Follower) forksAt(ctx context.Context, ours ledger.BlockRef) error {
	first, err := f.endOf(ctx, ours.Number+1)
	if err != nil {
		return fmt.Errorf("the first block of a fork: %w", err)
	}
	if first.ParentHash != ours.Hash {
		return fmt.Errorf("%w: block %d is not on top of our block %d", errUnsupportedFork, ours.Number+1, ours.Number)
	}
	stored, err := f.sink.BlockBelow(ctx, f.spec.ID, ours.Number+2)
	if err == nil && stored.Number == ours.Number+1 && stored.Hash == first.claimed {
		err = fmt.Errorf("%w: they have our block %d too", errUnsupportedFork, stored.Number)
	}
	return err
}

// dropped reports whether the chain no longer has a block of ours, by so many providers as its depth below the tip asks for.
func (f *Follower) dropped(ctx context.Context, ours ledger.BlockRef, tip uint64) (bool, error) {
	with, against := split(f.pool.survey(ctx, ours.Number), ours.Hash)
	switch {
	case len(with)+len(against) == 0:
		return false, fmt.Errorf("block %d: %w", ours.Number, ethereum.NotFound)
	case ours.Number+shallow > tip:
		return len(against) > 0 && !f.outvoted(ctx, with, against), nil
	}
	return f.agreed(against, with), nil
}

// unwind removes our blocks above the common ancestor, the newest first, each in one transaction with what it undoes.
func (f *Follower) unwind(ctx context.Context, tip ledger.BlockRef, ancestor uint64) error {
	f.confirmed = 0
	depth := tip.Number - ancestor
	for tip.Number > ancestor {
		if err := f.sink.Rewind(ctx, tip); err != nil {
			return fmt.Errorf("rewind block %d: %w", tip.Number, err)
		}
		delete(f.second, tip.Hash)
		var err error
		if tip, err = f.sink.BlockBelow(ctx, f.spec.ID, tip.Number); err != nil {
			return err
		}
		f.state.setTip(tip)
	}
	f.state.update(func(h *Health) { h.ReorgDepths[depth]++ })
	f.log.Warn("reorg unwound", "depth", depth, "ancestor", ancestor)
	return nil
}
