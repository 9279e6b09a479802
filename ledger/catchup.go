package ledger

import (
	"context"
	"fmt"
)

// FoundAt is a transfer that was found in a block of a range.
type FoundAt struct {
	Found
	Block BlockRef
}

// CatchUp appends a range of blocks at once: end becomes the cursor, the blocks between it and after, which must be the cursor (else
// ErrCursorMoved), are not stored, and what was found in any of them is stored as Seen, all or none. It is for blocks that are final on the
// chain: chats are not told yet, for Settle will tell them the end of it, and until then most have no User. What left deposit addresses is put on
// record. Transfers of nothing are left out, those that are stored already are left alone. Unknown assets, blocks out of the range, and native coin that
// neither a log nor a transaction tells of are ErrInvalid; addresses are what AddressesAfter gave: what is at others, Settle takes back.
// The same range again is a no-op. On PostgreSQL a crash of the server may take the newest ranges back, with the cursor, until Settle has returned. What
// is found had better be in the order of the chain, which is far faster.
func (b *Book) CatchUp(ctx context.Context, after, end BlockRef, found []FoundAt) error {
	err := b.onChain(ctx, end.Chain, func(t tx, _ chainRow) error {
		stored, ok, err := t.block(end.Chain, end.Number)
		if err != nil {
			return err
		}
		if ok && stored.Hash == end.Hash {
			return nil
		}
		if err := t.commitLater(); err != nil {
			return err
		}
		cursor, ok, err := t.cursor(end.Chain)
		if err != nil {
			return err
		}
		if !ok || cursor.Number != after.Number || cursor.Hash != after.Hash || end.Number <= cursor.Number {
			return fmt.Errorf("%w: blocks %d to %d do not extend %d", ErrCursorMoved, after.Number+1, end.Number, cursor.Number)
		}
		for _, f := range found {
			if f.Block.Number <= after.Number || f.Block.Number > end.Number || f.Block.Number == end.Number && f.Block.Hash != end.Hash {
				return fmt.Errorf("%w: block %d is not of the range", ErrInvalid, f.Block.Number)
			}
			if f.LogIndex <= tracedLog {
				return fmt.Errorf("%w: coin of block %d in a range: neither a log nor a transaction tells of it", ErrInvalid, f.Block.Number)
			}
		}
		if err := t.insertBlock(end); err != nil {
			return err
		}
		arrived, err := t.splitRange(found)
		if err != nil {
			return err
		}
		return t.addRange(end.Chain, arrived)
	})
	if err != nil {
		return fmt.Errorf("catch chain %d up to block %d: %w", end.Chain, end.Number, err)
	}
	return nil
}
