package chainwatch

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/amasa-io/amasa/ledger"
)

// Coin without logs cannot be asked for by ranges. Behind them it is found in one of two ways:
//
//   - by the count of balances, which is exact whoever moved it and however many blocks lie between two counts, as long as all that left the
//     addresses is on record: that is in the factory's logs, which are read by ranges like those of tokens. The count halves its way to the blocks in
//     which coin arrived, reads only these whole, and credits their transactions one by one. It takes providers that keep old balances;
//   - else the transactions of every block are read, without its receipts. What contracts sent is left to the count, as always.

// byRanges is how to read the ranges after the cursor, nil if blocks must be read one by one because too few providers take ranges.
func (f *Follower) byRanges(ctx context.Context, cursor ledger.BlockRef) (rangeReader, error) {
	if _, enough := f.pool.takeRanges(); !enough {
		return nil, nil //nolint:nilnil // there is none, which is no failure
	}
	if f.match.native == "" || f.match.coinHasLogs(cursor.Number+1) {
		return f.readFinal, nil
	}
	reaches, err := f.countReaches(ctx, cursor)
	switch {
	case err != nil:
		return nil, err
	case reaches:
		return f.readFinal, nil
	}
	return f.readWithCoin, nil
}

// countReaches reports whether the count can tell all coin that arrives after the cursor. It must have begun for real, or else what
// arrives before that would be taken for what was there already, and the providers must keep balances from back there, or else it could not be
// told which transaction brought what.
func (f *Follower) countReaches(ctx context.Context, cursor ledger.BlockRef) (bool, error) {
	if !f.countsCoin() {
		return false, nil
	}
	last, err := f.coins.CoinCount(ctx, f.spec.ID)
	if err != nil || !last.Counted {
		return false, err
	}
	if _, err := f.agreedCoin(ctx, atNumber(cursor.Number), []common.Address{balancesAt}); err != nil {
		f.log.Debug("no balances to find coin by, so the transactions of every block are read", "block", cursor.Number, "error", err)
		return false, ctx.Err()
	}
	return true, nil
}

// readWithCoin is readFinal, and the coin that transactions sent.
func (f *Follower) readWithCoin(ctx context.Context, from, to uint64) (rangeResult, error) {
	r, err := f.readFinal(ctx, from, to)
	if err != nil || f.match.coinHasLogs(from) {
		return r, err
	}
	coins, err := f.sentBetween(ctx, from, r.end)
	r.found = append(coins, r.found...)
	slices.SortStableFunc(r.found, func(a, b ledger.FoundAt) int { return cmp.Compare(a.Block.Number, b.Block.Number) })
	return r, err
}

// sentBetween finds what transactions sent in the blocks from a height to an agreed end, to which they must be linked by their hashes.
func (f *Follower) sentBetween(ctx context.Context, from uint64, end header) ([]ledger.FoundAt, error) {
	numbers := heights(from, end.number())
	hashes, parents, lists := make([]common.Hash, len(numbers)), make([]common.Hash, len(numbers)), make([][]ledger.FoundAt, len(numbers))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(ahead)
	for i, n := range numbers {
		group.Go(func() error {
			b, err := first(ctx, f.pool, func(ctx context.Context, p *provider) (*block, error) { return p.blockAt(ctx, n) })
			if err != nil {
				return err
			}
			hashes[i], parents[i] = b.claimed, b.ParentHash
			coins, err := f.succeeded(ctx, b, f.match.coins(b, f.watch))
			if err != nil {
				return err
			}
			found, err := f.match.match(b, f.watch, coins, nil)
			for _, p := range found {
				lists[i] = append(lists[i], ledger.FoundAt{Found: p, Block: b.ref(f.spec.ID)})
			}
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	for i, n := range numbers {
		if i > 0 && parents[i] != hashes[i-1] || n == end.number() && hashes[i] != end.claimed {
			return nil, fmt.Errorf("block %d is of another chain than the end of its range", n)
		}
	}
	return slices.Concat(lists...), nil
}

// measureRange corrects what was found of tokens that take a fee: their blocks are read whole.
func (f *Follower) measureRange(ctx context.Context, found []ledger.FoundAt) error {
	for from := 0; from < len(found); {
		upTo, fee := from, false
		for ; upTo < len(found) && found[upTo].Block.Number == found[from].Block.Number; upTo++ {
			fee = fee || f.match.fees[found[upTo].Asset] != common.Address{}
		}
		if fee {
			if err := f.measureBlock(ctx, found[from:upTo]); err != nil {
				return err
			}
		}
		from = upTo
	}
	return nil
}

// measureBlock corrects what was found in one block.
func (f *Follower) measureBlock(ctx context.Context, found []ledger.FoundAt) error {
	at := found[0].Block
	b, err := f.fetch(ctx, at.Number)
	switch {
	case err != nil:
		return err
	case b.claimed != at.Hash:
		return fmt.Errorf("block %d is %s, and %s in its range: %w", at.Number, b.claimed, at.Hash, errFork)
	case b.receipts == nil:
		return lie("block %d has no logs by its bloom, and some in its range", at.Number)
	}
	list := make([]ledger.Found, len(found))
	for i := range found {
		list[i] = found[i].Found
	}
	if list, err = f.measured(ctx, b, list, b.receipts.logs); err != nil {
		return err
	}
	for i := range list {
		found[i].Found = list[i]
	}
	return nil
}
