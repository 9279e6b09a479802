package ledger

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// splitCoin keeps what arrived, and puts on record what left deposit addresses, both as far as they were not counted.
func (t tx) splitCoin(block BlockRef, found []Found) ([]Found, error) {
	found, err := t.notCounted(block, found)
	if err != nil {
		return nil, err
	}
	var arrived []Found
	var left [][]any
	for _, f := range found {
		switch {
		case !f.Left:
			arrived = append(arrived, f)
		case f.Asset != NativeAsset(block.Chain):
			return nil, fmt.Errorf("%w: %s is not the coin of chain %d", ErrInvalid, f.Asset, block.Chain)
		default:
			left = append(left, []any{block.Chain, block.Number, hashText(block.Hash), f.LogIndex, addressText(f.From), f.Amount})
		}
	}
	if len(left) > 0 {
		_, err = t.upsert("coin_left", "chain, block_number, block_hash, log_index, address, amount", " ON CONFLICT DO NOTHING", left)
	}
	return arrived, err
}

// splitRange is splitCoin for the blocks of a range, in their order.
func (t tx) splitRange(found []FoundAt) ([]FoundAt, error) {
	if !slices.ContainsFunc(found, func(f FoundAt) bool { return f.Left || f.LogIndex < 0 }) {
		return found, nil
	}
	var arrived []FoundAt
	for len(found) > 0 {
		block, n := found[0].Block, 1
		for n < len(found) && found[n].Block.Hash == block.Hash {
			n++
		}
		some, err := t.splitCoin(block, mapped(found[:n], func(f FoundAt) Found { return f.Found }))
		if err != nil {
			return nil, err
		}
		arrived = append(arrived, mapped(some, func(f Found) FoundAt { return FoundAt{f, block} })...)
		found = found[n:]
	}
	return arrived, nil
}

// NotCounted leaves out native coin of a block that its address was counted after: all that arrived there, and left, is in the book by its balance.
func (b *Book) NotCounted(ctx context.Context, block BlockRef, found []Found) ([]Found, error) {
	found, err := b.query(ctx).notCounted(block, found)
	if err != nil {
		return nil, fmt.Errorf("not counted: %w", err)
	}
	return found, nil
}

func (t tx) notCounted(block BlockRef, found []Found) ([]Found, error) {
	var addresses []string
	for _, f := range found {
		if f.Left || f.LogIndex < 0 {
			addresses = append(addresses, addressText(f.holder()))
		}
	}
	if len(addresses) == 0 {
		return found, nil
	}
	countedAfter, err := t.countedAfter(block.Chain, addresses)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(slices.Clone(found), func(f Found) bool {
		return (f.Left || f.LogIndex < 0) && countedAfter(f.holder()) >= int64(block.Number)
	}), nil
}

// holder is the deposit address that something arrived at or left from.
func (f Found) holder() common.Address {
	if f.Left {
		return f.From
	}
	return f.To
}

// countedAfter returns after which block each of the addresses was counted last, -1 for never.
func (t tx) countedAfter(chain uint64, addresses []string) (func(common.Address) int64, error) {
	count, err := t.coinCount(chain)
	if err != nil || !count.Counted {
		return func(common.Address) int64 { return -1 }, err
	}
	var rows []struct {
		Address string
		Height  int64
	}
	err = t.all(&rows, "SELECT address, height FROM coin_balances WHERE chain = ? AND address "+t.among(), chain, t.list(addresses))
	at := make(map[string]int64, len(rows))
	for _, r := range rows {
		at[r.Address] = r.Height
	}
	return func(a common.Address) int64 { return max(int64(count.Height), at[addressText(a)]) }, err
}

// dropLeft forgets what left in the blocks from..to, which the chain dropped.
func (t tx) dropLeft(chain, from, to uint64) error {
	_, err := t.exec("DELETE FROM coin_left WHERE chain = ? AND block_number BETWEEN ? AND ?", chain, from, to)
	return err
}
