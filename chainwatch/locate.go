package chainwatch

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/amasa-io/amasa/ledger"
)

// unseenCoin is an address that holds more than is expected, while the blocks are searched in which it arrived.
type unseenCoin struct {
	expected ledger.ExpectedCoin
	index    int      // among what was counted
	total    *big.Int // what it holds beyond what is expected at the end, wei
	steps    []step
}

// step is a growth of what was not expected.
type step struct {
	block  uint64
	amount *big.Int
}

// span is an address in a range of blocks: what it held beyond what was expected at both ends.
type span struct {
	*unseenCoin
	low, high *big.Int
}

// find adds the arrivals of unseen coin to what was counted.
func (c *coinCount) find(ctx context.Context, unseen []*unseenCoin, counted []ledger.CountedCoin) error {
	if len(unseen) == 0 {
		return nil
	}
	spans := make([]span, len(unseen))
	low := c.upTo
	for i, u := range unseen {
		low = min(low, u.expected.Since)
		spans[i] = span{u, new(big.Int), u.total}
	}
	if err := c.locate(ctx, low, c.upTo, spans); err != nil {
		return err
	}
	type place struct {
		*unseenCoin
		step
	}
	in := map[uint64][]place{} // by block
	for _, u := range unseen {
		for _, s := range u.fitted() {
			in[s.block] = append(in[s.block], place{u, s})
		}
	}
	for some := range slices.Chunk(slices.Sorted(maps.Keys(in)), ahead) { // no more blocks than these are in memory
		blocks, err := c.blocksOf(ctx, some)
		if err != nil {
			return err
		}
		for i, n := range some {
			for _, p := range in[n] {
				list, err := c.arrivals(ctx, blocks[i], p.expected, p.amount)
				if err != nil {
					return err
				}
				counted[p.index].Arrivals = append(counted[p.index].Arrivals, list...)
			}
		}
	}
	return nil
}

// locate finds the blocks after low, up to high, in which the coin of some addresses arrived: by halving, for all of
// them at once. What is unexpected only grows, for what leaves is known.
func (c *coinCount) locate(ctx context.Context, low, high uint64, spans []span) error {
	halves, ctx := errgroup.WithContext(ctx)
	halves.SetLimit(ahead)
	halves.Go(func() error { return c.halve(ctx, halves, low, high, spans) })
	return halves.Wait()
}

// halve is locate; halves runs what can be searched at the same time.
func (c *coinCount) halve(ctx context.Context, halves *errgroup.Group, low, high uint64, spans []span) error {
	if len(spans) == 0 {
		return nil
	}
	if high-low == 1 {
		c.mu.Lock()
		defer c.mu.Unlock()
		for _, s := range spans {
			if grown := new(big.Int).Sub(s.high, s.low); grown.Sign() > 0 {
				s.steps = append(s.steps, step{high, grown})
			}
		}
		return nil
	}
	mid := low + (high-low)/2
	at, err := c.unexpected(ctx, mid, spans)
	if errors.Is(err, errNoState) {
		return c.halve(ctx, halves, mid, high, spans) // nobody can tell when it was: by mid at the latest is said of the block after
	}
	if err != nil {
		return err
	}
	var lower, upper []span
	for i, s := range spans {
		if at[i].Cmp(s.low) != 0 {
			lower = append(lower, span{s.unseenCoin, s.low, at[i]})
		}
		if at[i].Cmp(s.high) != 0 {
			upper = append(upper, span{s.unseenCoin, at[i], s.high})
		}
	}
	if len(lower) > 0 && !halves.TryGo(func() error { return c.halve(ctx, halves, low, mid, lower) }) {
		if err := c.halve(ctx, halves, low, mid, lower); err != nil {
			return err
		}
	}
	return c.halve(ctx, halves, mid, high, upper)
}

// unexpected is what addresses held beyond what was expected after a block, at least nothing.
func (c *coinCount) unexpected(ctx context.Context, block uint64, spans []span) ([]*big.Int, error) {
	addresses := make([]common.Address, len(spans))
	for i, s := range spans {
		addresses[i] = s.expected.Address.Address
	}
	balances, err := c.agreedCoin(ctx, atNumber(block), addresses)
	if err != nil {
		return nil, fmt.Errorf("balances after block %d: %w", block, err)
	}
	out := make([]*big.Int, len(spans))
	for i, s := range spans {
		out[i] = new(big.Int)
		if block <= s.expected.Since {
			continue
		}
		if diff := new(big.Int).Sub(balances[i].Big(), s.expected.After(block)); diff.Sign() > 0 {
			out[i] = diff
		}
	}
	return out, nil
}

// fitted are the steps, cut so that they add up to what there is in the end: the last ones stay whole. They add up to more only
// if something left that nobody told of.
func (u *unseenCoin) fitted() []step {
	left := new(big.Int).Set(u.total)
	slices.SortFunc(u.steps, func(a, b step) int { return cmp.Compare(a.block, b.block) })
	var out []step
	for _, s := range slices.Backward(u.steps) {
		if left.Sign() == 0 {
			break
		}
		if s.amount.Cmp(left) > 0 {
			s.amount = new(big.Int).Set(left)
		}
		left.Sub(left, s.amount)
		out = append(out, s)
	}
	slices.Reverse(out)
	return out
}
