package chainwatch

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// bodyBatch is how many whole blocks one request asks for.
const bodyBatch = 16

// readsBodies reports whether catching up has to read every block's transactions: native coin leaves no logs.
func (f *Follower) readsBodies() bool { return f.match.native != "" }

// addCoins reads the transactions of all blocks of a range, whose end is known, and adds the native coin that arrived.
// The blocks are bound to the end by their parents, each one's transactions to its header.
func (f *Follower) addCoins(ctx context.Context, from uint64, r rangeResult) (rangeResult, error) {
	want := r.end.claimed
	coins := []ledger.FoundAt{}
	for to := r.end.number(); ; to = to - bodyBatch { // backwards, from what is known
		first := max(from, to-min(to, bodyBatch-1))
		part, parent, err := f.readCoins(ctx, first, to, want)
		if err != nil {
			return r, err
		}
		coins = append(coins, part...)
		if want = parent; first == from {
			break
		}
	}
	r.parent = &want
	if len(coins) > 0 {
		r.found = mergeFound(coins, r.found)
	}
	return r, nil
}

// readCoins finds the coin that arrived in some blocks, of which the last must have the given hash, and returns the
// parent of the first.
func (f *Follower) readCoins(ctx context.Context, from, to uint64, last common.Hash) (found []ledger.FoundAt, parent common.Hash, err error) {
	var blocks []*block
	err = f.pool.ask(ctx, func(ctx context.Context, p *provider) error {
		raw, err := p.blocksAt(ctx, span(from, to), true)
		if err != nil {
			return err
		}
		blocks, parent, err = p.trust.bind(raw, last)
		return err
	})
	if err != nil {
		return nil, parent, err
	}
	for _, b := range blocks {
		coins, err := f.succeeded(ctx, b, f.match.coins(b, f.watch))
		if err != nil {
			return nil, parent, err
		}
		list, err := f.match.match(b, f.watch, coins, nil)
		if err != nil {
			return nil, parent, err
		}
		for _, c := range list {
			found = append(found, ledger.FoundAt{Found: c, Block: b.ref(f.spec.ID)})
		}
	}
	return found, parent, nil
}

// bind proves blocks that follow each other, of which the last must have the given hash, and returns the parent of the
// first.
func (t *trust) bind(raw []rawBlock, last common.Hash) ([]*block, common.Hash, error) {
	blocks := make([]*block, len(raw))
	for i, r := range slices.Backward(raw) {
		if r.claimed != last {
			return nil, last, fmt.Errorf("block %d is %s, not %s: %w", r.number(), r.claimed, last, errFork)
		}
		var err error
		if blocks[i], err = t.prove(r.header, r.body); err != nil {
			return nil, last, fmt.Errorf("block %d: %w", r.number(), err)
		}
		last = r.ParentHash
	}
	return blocks, last, nil
}

// mergeFound puts coin and tokens in the order in which a block read whole would have given them, and counts them anew.
func mergeFound(coins, tokens []ledger.FoundAt) []ledger.FoundAt {
	all := slices.Concat(coins, tokens) // within a block coin comes first
	slices.SortStableFunc(all, func(a, b ledger.FoundAt) int { return cmp.Compare(a.Block.Number, b.Block.Number) })
	ordinals := map[common.Hash]int{}
	for i := range all {
		f := &all[i]
		f.Ordinal = ordinals[f.TxHash]
		ordinals[f.TxHash]++
	}
	return all
}
