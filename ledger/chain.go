package ledger

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// keepBlocks is how many blocks below the newest final one stay stored.
const keepBlocks = 10_000

// BlockRef is a block of a chain.
type BlockRef struct {
	Chain        uint64
	Number       uint64
	Hash, Parent common.Hash
	Time         time.Time
}

// ChainState is what the ledger knows of a chain.
type ChainState struct {
	Chain    uint64
	Cursor   BlockRef // newest stored block; zero Number+Hash = none
	Final    BlockRef // newest stored block that is final
	Head     uint64   // highest block a provider told
	HeadTime time.Time
	Halted   string // why crediting is stopped, "" = it is not
	Updated  time.Time
}

// chainRow is a chain as it is stored; its blocks are the cursor. confirmed and final are -1 until the chain is started.
type chainRow struct {
	Chain            uint64
	Confirmed, Final int64
	Head             uint64
	HeadAt           int64
	Halted           string
	UpdatedAt        int64
}

type blockRow struct {
	Chain, Number uint64
	Hash, Parent  string
	At            int64
}

const (
	chainColumns = "chain, confirmed, final, head, head_at, halted, updated_at"
	blockColumns = "chain, number, hash, parent, at"
)

func (r blockRow) ref() BlockRef {
	return BlockRef{Chain: r.Chain, Number: r.Number, Hash: common.HexToHash(r.Hash), Parent: common.HexToHash(r.Parent), Time: fromMicros(r.At)}
}

// ChainState returns the state of a chain; zero state when nothing is stored.
func (b *Book) ChainState(ctx context.Context, chain uint64) (ChainState, error) {
	states, err := b.query(ctx).chainStates("WHERE c.chain = ?", chain)
	if err != nil {
		return ChainState{}, fmt.Errorf("chain state: %w", err)
	}
	if len(states) == 0 {
		return ChainState{Chain: chain}, nil
	}
	return states[0], nil
}

// ChainStates lists all, by chain ID.
func (b *Book) ChainStates(ctx context.Context) ([]ChainState, error) {
	states, err := b.query(ctx).chainStates("")
	if err != nil {
		return nil, fmt.Errorf("chain states: %w", err)
	}
	return states, nil
}

// chainStates reads chains with their newest and their newest final block, in one statement.
func (t tx) chainStates(where string, args ...any) ([]ChainState, error) {
	var rows []struct {
		Chain               uint64
		Head                uint64
		HeadAt              int64
		Halted              string
		UpdatedAt           int64
		Number, FinalNumber *uint64
		Hash, FinalHash     string
		Parent, FinalParent string
		At, FinalAt         int64
	}
	err := t.all(&rows, "SELECT c.chain, c.head, c.head_at, c.halted, c.updated_at,"+
		" b.number, COALESCE(b.hash, '') AS hash, COALESCE(b.parent, '') AS parent, COALESCE(b.at, 0) AS at,"+
		" f.number AS final_number, COALESCE(f.hash, '') AS final_hash, COALESCE(f.parent, '') AS final_parent, COALESCE(f.at, 0) AS final_at"+
		" FROM chains c LEFT JOIN blocks b ON b.chain = c.chain AND b.number = (SELECT MAX(n.number) FROM blocks n WHERE n.chain = c.chain)"+
		" LEFT JOIN blocks f ON f.chain = c.chain AND f.number ="+
		" (SELECT MAX(n.number) FROM blocks n WHERE n.chain = c.chain AND n.number <= c.final) "+where+" ORDER BY c.chain", args...)
	if err != nil {
		return nil, err
	}
	states := make([]ChainState, len(rows))
	for i, r := range rows {
		states[i] = ChainState{Chain: r.Chain, Head: r.Head, HeadTime: fromMicros(r.HeadAt), Halted: r.Halted, Updated: fromMicros(r.UpdatedAt)}
		if r.Number != nil {
			states[i].Cursor = blockRow{r.Chain, *r.Number, r.Hash, r.Parent, r.At}.ref()
		}
		if r.FinalNumber != nil {
			states[i].Final = blockRow{r.Chain, *r.FinalNumber, r.FinalHash, r.FinalParent, r.FinalAt}.ref()
		}
	}
	return states, nil
}

// cursor is the newest stored block of a chain.
func (t tx) cursor(chain uint64) (BlockRef, bool, error) {
	var row blockRow
	found, err := t.one(&row, "SELECT "+blockColumns+" FROM blocks WHERE chain = ? ORDER BY number DESC LIMIT 1", chain)
	return row.ref(), found, err
}

func (t tx) block(chain, number uint64) (BlockRef, bool, error) {
	var row blockRow
	found, err := t.one(&row, "SELECT "+blockColumns+" FROM blocks WHERE chain = ? AND number = ?", chain, number)
	return row.ref(), found, err
}

// blockBelow is the newest stored block below a height: after a catch-up not every block is stored.
func (t tx) blockBelow(chain, number uint64) (BlockRef, bool, error) {
	var row blockRow
	found, err := t.one(&row, "SELECT "+blockColumns+" FROM blocks WHERE chain = ? AND number < ? ORDER BY number DESC LIMIT 1", chain, number)
	return row.ref(), found, err
}

// BlockBelow returns the newest stored block below a height. It fails with ErrNotFound if there is none.
func (b *Book) BlockBelow(ctx context.Context, chain, number uint64) (BlockRef, error) {
	ref, found, err := b.query(ctx).blockBelow(chain, number)
	if err == nil && !found {
		err = fmt.Errorf("%w: no block of chain %d below %d", ErrNotFound, chain, number)
	}
	if err != nil {
		return BlockRef{}, fmt.Errorf("block below: %w", err)
	}
	return ref, nil
}

// BlockAt returns the stored block of that height. It fails with ErrNotFound, also for final blocks that were caught up by ranges or
// forgotten: of those within 10,000 of the newest final one none is forgotten.
func (b *Book) BlockAt(ctx context.Context, chain, number uint64) (BlockRef, error) {
	ref, found, err := b.query(ctx).block(chain, number)
	if err == nil && !found {
		err = fmt.Errorf("%w: block %d of chain %d", ErrNotFound, number, chain)
	}
	if err != nil {
		return BlockRef{}, fmt.Errorf("block at: %w", err)
	}
	return ref, nil
}

// StartChain stores the first block, as final; no-op if the chain has a cursor.
func (b *Book) StartChain(ctx context.Context, at BlockRef) error {
	err := b.onChain(ctx, at.Chain, func(t tx, _ chainRow) error {
		_, found, err := t.cursor(at.Chain)
		if err != nil || found {
			return err
		}
		if err := t.insertBlock(at); err != nil {
			return err
		}
		_, err = t.exec("UPDATE chains SET confirmed = ?, final = ?, updated_at = ? WHERE chain = ?", at.Number, at.Number, t.clock(), at.Chain)
		return err
	})
	if err != nil {
		return fmt.Errorf("start chain %d: %w", at.Chain, err)
	}
	return nil
}

// SetHead records the head that providers report (as-of times, lag).
func (b *Book) SetHead(ctx context.Context, chain, head uint64, at time.Time) error {
	err := b.onChain(ctx, chain, func(t tx, _ chainRow) error {
		_, err := t.exec("UPDATE chains SET head = ?, head_at = ?, updated_at = ? WHERE chain = ?", head, micros(at), t.clock(), chain)
		return err
	})
	if err != nil {
		return fmt.Errorf("set head of chain %d: %w", chain, err)
	}
	return nil
}

// Halt stops (reason != "") or resumes ("") crediting on a chain.
func (b *Book) Halt(ctx context.Context, chain uint64, reason string) error {
	err := b.onChain(ctx, chain, func(t tx, _ chainRow) error {
		_, err := t.exec("UPDATE chains SET halted = ?, updated_at = ? WHERE chain = ?", plain(reason, 1000), t.clock(), chain)
		return err
	})
	if err != nil {
		return fmt.Errorf("halt chain %d: %w", chain, err)
	}
	return nil
}

// onChain runs fn in one tx with the chain's row, which it makes if need be and keeps locked: blocks of one chain come and go one at a
// time.
func (b *Book) onChain(ctx context.Context, chain uint64, fn func(t tx, row chainRow) error) error {
	if chain == 0 {
		return fmt.Errorf("%w: chain 0", ErrInvalid)
	}
	return b.write(ctx, func(t tx) error {
		row, err := t.lockChain(chain)
		if err != nil {
			return err
		}
		return fn(t, row)
	})
}

// lockChain keeps others from changing a chain until the tx ends.
func (t tx) lockChain(chain uint64) (row chainRow, err error) {
	_, err = t.exec("INSERT INTO chains ("+chainColumns+") VALUES "+marks(1, 7)+" ON CONFLICT (chain) DO NOTHING",
		chain, -1, -1, 0, 0, "", t.clock())
	if err != nil {
		return row, err
	}
	err = t.must("chain", &row, t.locking("SELECT "+chainColumns+" FROM chains WHERE chain = ?", "UPDATE"), chain)
	return row, err
}

func (t tx) insertBlock(at BlockRef) error {
	return t.insert("blocks", blockColumns, [][]any{{at.Chain, at.Number, hashText(at.Hash), hashText(at.Parent), micros(at.Time)}})
}

// Advance appends a block (its Parent must be the cursor, else ErrCursorMoved) with its payouts as Seen and their outbox rows, all or
// none. Transfers of nothing are left out. Unknown assets and addresses are ErrInvalid. The same block again is a no-op.
func (b *Book) Advance(ctx context.Context, block BlockRef, found []Found) error {
	err := b.onChain(ctx, block.Chain, func(t tx, _ chainRow) error {
		stored, ok, err := t.block(block.Chain, block.Number)
		if err != nil {
			return err
		}
		if ok && stored.Hash == block.Hash {
			return nil
		}
		cursor, ok, err := t.cursor(block.Chain)
		if err != nil {
			return err
		}
		if !ok || block.Number != cursor.Number+1 || block.Parent != cursor.Hash {
			return fmt.Errorf("%w: block %d does not extend %d", ErrCursorMoved, block.Number, cursor.Number)
		}
		if err := t.insertBlock(block); err != nil {
			return err
		}
		arrived, err := t.splitCoin(block, found)
		if err != nil {
			return err
		}
		rows, facts, err := t.addPayouts(block.Chain, mapped(arrived, func(f Found) FoundAt { return FoundAt{f, block} }))
		if err != nil {
			return err
		}
		return t.notifyPayouts(PayoutSeen, rows, facts, noBalance)
	})
	if err != nil {
		return fmt.Errorf("advance chain %d to block %d: %w", block.Chain, block.Number, err)
	}
	return nil
}

// Rewind removes the newest block: it must be tip, else ErrCursorMoved, and not be final, else ErrBelowFinality. Its payouts, and those of
// blocks that are not stored between it and the one before, become Orphaned, and chats are corrected.
func (b *Book) Rewind(ctx context.Context, tip BlockRef) error {
	err := b.onChain(ctx, tip.Chain, func(t tx, row chainRow) error {
		cursor, ok, err := t.cursor(tip.Chain)
		if err != nil {
			return err
		}
		if !ok || cursor.Number != tip.Number || cursor.Hash != tip.Hash {
			return fmt.Errorf("%w: block %d is not the newest", ErrCursorMoved, tip.Number)
		}
		if int64(tip.Number) <= row.Final {
			return fmt.Errorf("%w: block %d", ErrBelowFinality, tip.Number)
		}
		if err := t.change("DELETE FROM blocks WHERE chain = ? AND number = ?", tip.Chain, tip.Number); err != nil {
			return err
		}
		below, _, err := t.cursor(tip.Chain)
		if err != nil {
			return err
		}
		err = t.change("UPDATE chains SET confirmed = ?, updated_at = ? WHERE chain = ?", min(row.Confirmed, int64(below.Number)), t.clock(), tip.Chain)
		if err != nil {
			return err
		}
		if err := t.dropLeft(tip.Chain, below.Number+1, tip.Number); err != nil {
			return err
		}
		return t.orphanPayouts(tip.Chain, below.Number+1, tip.Number)
	})
	if err != nil {
		return fmt.Errorf("rewind block %d of chain %d: %w", tip.Number, tip.Chain, err)
	}
	return nil
}
