package chainwatch

import (
	"context"
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
	common, err := f.commonAncestor(ctx, against[0], st.Final, tip)
	if err != nil {
		f.pool.blame(against[0], err)
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

// commonAncestor finds the newest stored block that the provider has too, between low, which it has, and high, which
// it does not have. Below a shared block all is shared, so halving the distance is enough.
func (f *Follower) commonAncestor(ctx context.Context, p *provider, low, high ledger.BlockRef) (uint64, error) {
	lo, hi := low.Number, high.Number
	for hi-lo > 1 {
		mid := lo + (hi-lo)/2
		ours, err := f.sink.BlockAt(ctx, f.spec.ID, mid)
		if err != nil {
			return 0, err
		}
		theirs, err := p.headerAt(ctx, mid)
		if err != nil {
			return 0, err
		}
		if theirs.claimed == ours.Hash {
			lo = mid
		} else {
			hi = mid
		}
	}
	return lo, nil
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
		if tip, err = f.sink.BlockAt(ctx, f.spec.ID, tip.Number-1); err != nil {
			return err
		}
		f.state.setTip(tip)
	}
	f.state.update(func(h *Health) { h.ReorgDepths[depth]++ })
	f.log.Warn("reorg unwound", "depth", depth, "ancestor", ancestor)
	return nil
}
