package chainwatch

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// Coin without logs cannot be asked for by ranges. It is left to the count of balances, which is exact whoever moved it and however many blocks
// lie between two counts, as long as all that left the addresses is on record: that is in the factory's logs, which are read by ranges like those of
// tokens. The count halves its way to the blocks in which coin arrived, reads only these whole, and credits their transactions one by one.

// rangesTell reports whether ranges, and the count of coin behind them, tell all that is watched in the blocks after the cursor. The count
// must have begun for real, or else what arrives before that would be taken for what was there already, and the providers must keep balances
// from back there, or else it could not be told which transaction brought what. They must take ranges, of course.
func (f *Follower) rangesTell(ctx context.Context, cursor ledger.BlockRef) (bool, error) {
	if _, enough := f.pool.takeRanges(); !enough {
		return false, nil
	}
	if f.match.native == "" || f.match.coinHasLogs(cursor.Number+1) {
		return true, nil
	}
	if !f.countsCoin() {
		return false, nil
	}
	last, err := f.coins.CoinCount(ctx, f.spec.ID)
	if err != nil || !last.Counted {
		return false, err
	}
	if _, err := f.agreedCoin(ctx, atNumber(cursor.Number), []common.Address{balancesAt}); err != nil {
		f.log.Debug("no balances to find coin by, so every block is read", "block", cursor.Number, "error", err)
		return false, ctx.Err()
	}
	return true, nil
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
