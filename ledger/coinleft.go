package ledger

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// splitCoin keeps what arrived, and puts on record what left deposit addresses. Native coin of blocks that its address was counted after is left
// out: all that arrived there is in the book by its balance.
func (t tx) splitCoin(block BlockRef, found []Found) ([]Found, error) {
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
	var arrived []Found
	var left [][]any
	for _, f := range found {
		known := countedAfter(f.holder()) >= int64(block.Number)
		switch {
		case f.Left && f.Asset != NativeAsset(block.Chain):
			return nil, fmt.Errorf("%w: %s is not the coin of chain %d", ErrInvalid, f.Asset, block.Chain)
		case f.Left && !known:
			left = append(left, []any{block.Chain, block.Number, hashText(block.Hash), f.LogIndex, addressText(f.From), f.Amount})
		case !f.Left && (f.LogIndex >= 0 || !known):
			arrived = append(arrived, f)
		}
	}
	if len(left) > 0 {
		_, err = t.upsert("coin_left", "chain, block_number, block_hash, log_index, address, amount", " ON CONFLICT DO NOTHING", left)
	}
	return arrived, err
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

// dropLeft forgets what left in a block that the chain dropped.
func (t tx) dropLeft(block BlockRef) error {
	_, err := t.exec("DELETE FROM coin_left WHERE chain = ? AND block_number = ? AND block_hash = ?", block.Chain, block.Number, hashText(block.Hash))
	return err
}
