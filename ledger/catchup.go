package ledger

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
)

// FoundAt is a transfer that was found in a block of a range.
type FoundAt struct {
	Found
	Block BlockRef
}

// Turn waits until a range may become the cursor's next one, and returns what it follows. It may be asked again. It is asked within a database transaction
// that keeps a connection and what the range brought, so it must not wait for more than the ranges before to be committed.
type Turn func(ctx context.Context) (after BlockRef, err error)

const (
	// mostAhead is how many ranges, whatever their chains, a Book lays out before their turn. Each has a connection until its turn has come: if all
	// connections waited, none would be left for the one whose turn it is.
	mostAhead = 4
	// stalledAfter is when the server drops what a process has laid out and does nothing about: another that catches up waits for it. It comes back in turn.
	stalledAfter = "10s"
)

// CatchUp appends a range of blocks at once: end becomes the cursor, the blocks between it and after, which must be the cursor (else
// ErrCursorMoved), are not stored, and what was found in any of them is stored as Seen, all or none. It is for blocks that are final on the
// chain: chats are not told yet, for Settle will tell them the end of it, and until then most have no User. What left deposit addresses is put on
// record. Transfers of nothing are left out, those that are stored already are left alone. Unknown assets, blocks out of the range, and native coin that
// neither a log nor a transaction tells of are ErrInvalid; addresses are what AddressesAfter gave: what is at others, Settle takes back.
// The same range again is a no-op. On PostgreSQL a crash of the server may take the newest ranges back, with the cursor, until Settle has returned. What
// is found had better be in the order of the chain, which is far faster.
func (b *Book) CatchUp(ctx context.Context, after, end BlockRef, found []FoundAt) error {
	return b.CatchUpInTurn(ctx, end, found, func(context.Context) (BlockRef, error) { return after, nil })
}

// CatchUpInTurn is CatchUp for ranges that are handed over side by side: on PostgreSQL most of the work is done before turn is asked. If turn fails,
// nothing is stored and that is the error.
func (b *Book) CatchUpInTurn(ctx context.Context, end BlockRef, found []FoundAt, turn Turn) error {
	done, err := b.catchUpAhead(ctx, end, found, turn)
	if err == nil && !done {
		var after BlockRef
		if after, err = turn(ctx); err == nil {
			err = b.onChain(ctx, end.Chain, func(t tx, _ chainRow) error {
				fresh, err := t.extend(after, end, found)
				if err != nil || !fresh {
					return err
				}
				arrived, err := t.splitRange(found)
				if err != nil {
					return err
				}
				return t.addRange(end.Chain, arrived)
			})
		}
	}
	if err != nil {
		return fmt.Errorf("catch chain %d up to block %d: %w", end.Chain, end.Number, err)
	}
	return nil
}

// errInTurn: a range has to wait for its turn before anything of it is stored.
var errInTurn = errors.New("only in turn")

// catchUpAhead stores what was found in a range before its turn, at the same time as the ranges before it, and makes it the cursor when its turn has come.
// It reports false, and has done nothing, where the range must be stored in its turn from the beginning: on SQLite, while enough ranges wait already, for
// what is not all new, and whenever anything came between, such as another process at the same blocks.
func (b *Book) catchUpAhead(ctx context.Context, end BlockRef, found []FoundAt, turn Turn) (bool, error) {
	if !b.postgres || end.Chain == 0 || len(found) == 0 || slices.ContainsFunc(found, func(f FoundAt) bool { return f.Left || f.LogIndex < 0 }) {
		return false, nil
	}
	if b.lease != nil {
		if free, err := b.lease.free(ctx); err != nil || !free {
			return false, nil // in turn it is looked at again, and told
		}
	}
	select {
	case b.ahead <- struct{}{}:
		defer func() { <-b.ahead }()
	default:
		return false, nil
	}
	var refused error // by turn
	err := b.begin(ctx, func(t tx) error {
		if _, err := t.exec("SET LOCAL idle_in_transaction_session_timeout TO '" + stalledAfter + "'"); err != nil {
			return err
		}
		if fresh, err := t.addFresh(end.Chain, found); err != nil || !fresh {
			return cmp.Or(err, errInTurn)
		}
		var after BlockRef
		if after, refused = turn(ctx); refused != nil {
			return refused
		}
		if err := t.lead(); err != nil {
			return err
		}
		if _, err := t.lockChain(end.Chain); err != nil {
			return err
		}
		fresh, err := t.extend(after, end, found)
		if err == nil && !fresh {
			err = errInTurn // with what was laid out: it is there
		}
		return err
	})
	switch {
	case err == nil:
		return true, nil
	case refused != nil:
		return false, refused
	case ctx.Err() != nil, errors.Is(err, ErrLease), errors.Is(err, ErrCursorMoved), errors.Is(err, ErrInvalid):
		return false, err
	case !errors.Is(err, errInTurn):
		b.log.Debug("a range could not be laid out before its turn", "chain", end.Chain, "block", end.Number, "error", err)
	}
	return false, nil
}

// extend makes end the cursor, if after is, and reports false if it was that already. What was found must lie between them.
func (t tx) extend(after, end BlockRef, found []FoundAt) (bool, error) {
	stored, ok, err := t.block(end.Chain, end.Number)
	if err != nil || ok && stored.Hash == end.Hash {
		return false, err
	}
	if err := t.commitLater(); err != nil {
		return false, err
	}
	cursor, ok, err := t.cursor(end.Chain)
	if err != nil {
		return false, err
	}
	if !ok || cursor.Number != after.Number || cursor.Hash != after.Hash || end.Number <= cursor.Number {
		return false, fmt.Errorf("%w: blocks %d to %d do not extend %d", ErrCursorMoved, after.Number+1, end.Number, cursor.Number)
	}
	for _, f := range found {
		if f.Block.Number <= after.Number || f.Block.Number > end.Number || f.Block.Number == end.Number && f.Block.Hash != end.Hash {
			return false, fmt.Errorf("%w: block %d is not of the range", ErrInvalid, f.Block.Number)
		}
		if f.LogIndex <= tracedLog {
			return false, fmt.Errorf("%w: coin of block %d in a range: neither a log nor a transaction tells of it", ErrInvalid, f.Block.Number)
		}
	}
	return true, t.insertBlock(end)
}
