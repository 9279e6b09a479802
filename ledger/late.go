package ledger

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
)

// ErrElsewhere: the ledger has a transfer of the same transaction in another block.
var ErrElsewhere = fmt.Errorf("%w: its transaction is in another block of the ledger", ErrConflict)

// AddFinal credits what arrived in a block at or below finality and is not in the ledger, as Settle would have: entry, income, outbox
// rows, and an act of the actor in the audit log, all or none. What is there already is left alone, so that the same call again does nothing. It
// returns what it added.
//
// It fails with ErrState while the chain is halted, with ErrInvalid above finality, with ErrConflict if the ledger has another block at that
// height, or the place of a transfer is taken by another one, with ErrElsewhere if the transfer was credited in another block.
func (b *Book) AddFinal(ctx context.Context, actor string, block BlockRef, found []Found) ([]Payout, error) {
	var added []Payout
	err := b.onChain(ctx, block.Chain, func(t tx, row chainRow) error {
		added = nil
		switch stored, ok, err := t.block(block.Chain, block.Number); {
		case err != nil:
			return err
		case row.Halted != "":
			return fmt.Errorf("%w: halted: %s", ErrState, row.Halted)
		case int64(block.Number) > row.Final:
			return fmt.Errorf("%w: block %d is above the final block %d", ErrInvalid, block.Number, row.Final)
		case ok && stored.Hash != block.Hash:
			return fmt.Errorf("%w: block %d is %s in the ledger", ErrConflict, block.Number, stored.Hash)
		}
		rows, err := t.addMissing(block, row.Final, found)
		if err != nil || len(rows) == 0 {
			return err
		}
		added = mapped(rows, payoutRow.payout)
		return t.recordLate(actor, block, rows)
	})
	if err != nil {
		return nil, fmt.Errorf("add to block %d of chain %d: %w", block.Number, block.Chain, err)
	}
	return added, nil
}

// addMissing adds those of a final block's payouts that are not there, and makes them final.
func (t tx) addMissing(block BlockRef, final int64, found []Found) ([]payoutRow, error) {
	found, err := t.notCounted(block, found)
	if err != nil {
		return nil, err
	}
	missing, err := t.missing(block, final, found)
	if err != nil || len(missing) == 0 {
		return nil, err
	}
	owners, err := t.owners(mapped(missing, func(f Found) common.Address { return f.To }))
	if err != nil {
		return nil, err
	}
	ids := mapped(missing, func(f Found) AssetID { return f.Asset })
	if err := t.requireAssets(ids); err != nil {
		return nil, err
	}
	facts, err := t.assetFacts(ids)
	if err != nil {
		return nil, err
	}
	rows := make([]payoutRow, len(missing))
	for i, f := range missing {
		if f.Asset.Chain() != block.Chain {
			return nil, fmt.Errorf("%w: asset %s is not on chain %d", ErrInvalid, f.Asset, block.Chain)
		}
		row := newPayoutRow(block, f)
		row.UserID, row.SeenAt = owners[f.To], t.clock()
		if row.Ordinal, err = t.freeOrdinal(row); err != nil {
			return nil, err
		}
		if rows[i], err = t.putPayout(row); err != nil {
			return nil, err
		}
	}
	if err := t.finalize(rows, facts); err != nil {
		return nil, err
	}
	for i := range rows {
		rows[i].State, rows[i].SettledAt = Final, t.clock()
	}
	return rows, nil
}

// putPayout stores a payout as Seen, and returns it as it is stored: one that was orphaned in this very block comes back.
func (t tx) putPayout(row payoutRow) (stored payoutRow, err error) {
	n, err := t.exec("INSERT INTO payouts ("+payoutColumns+") VALUES "+marks(1, 19)+
		" ON CONFLICT (chain, block_number, block_hash, log_index) DO UPDATE SET state = 'seen', settled_at = 0, user_id = excluded.user_id"+
		" WHERE payouts.state = 'orphaned'", row.values()...)
	if err == nil && n != 1 {
		err = fmt.Errorf("%w: two transfers at log %d of block %d", ErrConflict, row.LogIndex, row.BlockNumber)
	}
	if err != nil {
		return stored, err
	}
	err = t.must("payout", &stored, "SELECT "+payoutColumns+" FROM payouts WHERE chain = ? AND block_number = ? AND block_hash = ? AND log_index = ?",
		row.Chain, row.BlockNumber, row.BlockHash, row.LogIndex)
	return stored, err
}

// missing are the transfers of a block that are not in the ledger, or are there as orphaned. What is not settled lies above the height final.
func (t tx) missing(block BlockRef, final int64, found []Found) ([]Found, error) {
	var out []Found
	for _, f := range found {
		if f.Amount.IsZero() {
			continue
		}
		var row payoutRow
		known, err := t.one(&row, "SELECT "+payoutColumns+" FROM payouts WHERE chain = ? AND block_number = ? AND block_hash = ? AND log_index = ?",
			block.Chain, block.Number, hashText(block.Hash), f.LogIndex)
		switch {
		case err != nil:
			return nil, err
		case known && !row.is(f):
			return nil, fmt.Errorf("%w: at log %d the ledger has %s of %s", ErrConflict, f.LogIndex, row.Amount, row.Asset)
		case known && row.State != Orphaned:
			continue
		}
		n := 0
		const elsewhere = "(SELECT COUNT(*) FROM payouts WHERE chain = ? AND tx_hash = ? AND block_hash <> ? AND "
		tx, here := hashText(f.TxHash), hashText(block.Hash)
		err = t.must("payouts", &n, "SELECT "+elsewhere+"state = 'final') + "+elsewhere+ // by its index, and above what is final
			"state IN ('seen', 'confirmed') AND block_number > ?)",
			block.Chain, tx, here, block.Chain, tx, here, final)
		if err != nil {
			return nil, err
		}
		if n > 0 {
			return nil, fmt.Errorf("%w: %s", ErrElsewhere, f.TxHash)
		}
		out = append(out, f)
	}
	return out, nil
}

// is reports whether the row is of this transfer.
func (r payoutRow) is(f Found) bool {
	return r.TxHash == hashText(f.TxHash) && r.Asset == f.Asset && r.Address == addressText(f.To) && r.Amount == f.Amount
}

// freeOrdinal is the payout's ordinal, or the next free one of its transaction: transfers of assets that were not watched when the others of
// it were numbered come late.
func (t tx) freeOrdinal(row payoutRow) (int, error) {
	var taken struct {
		Same int64
		Top  int
	}
	err := t.must("ordinals", &taken, "SELECT COALESCE(SUM(CASE WHEN ordinal = ? THEN 1 ELSE 0 END), 0) AS same, COALESCE(MAX(ordinal), -1) AS top"+
		" FROM payouts WHERE chain = ? AND block_number = ? AND block_hash = ? AND tx_hash = ? AND log_index <> ?",
		row.Ordinal, row.Chain, row.BlockNumber, row.BlockHash, row.TxHash, row.LogIndex)
	if taken.Same == 0 {
		return row.Ordinal, err
	}
	return taken.Top + 1, err
}

func (t tx) recordLate(actor string, block BlockRef, rows []payoutRow) error {
	data, err := json.Marshal(struct {
		Block   uint64
		Payouts []ID
	}{block.Number, mapped(rows, func(r payoutRow) ID { return r.ID })})
	if err != nil {
		return err
	}
	return t.recordAct(AdminAct{Actor: actor, Act: "add_payouts", Target: "chain " + strconv.FormatUint(block.Chain, 10), Data: data})
}

// PayoutsBetween lists the payouts in the blocks from..to of a chain that were not orphaned, in the order of the chain.
func (b *Book) PayoutsBetween(ctx context.Context, chain, from, to uint64) ([]Payout, error) {
	var rows []payoutRow
	err := b.query(ctx).all(&rows, "SELECT "+payoutColumns+" FROM payouts WHERE chain = ? AND block_number >= ? AND block_number <= ?"+
		" AND state <> 'orphaned' ORDER BY block_number, log_index", chain, from, to)
	if err != nil {
		return nil, fmt.Errorf("list payouts: %w", err)
	}
	return mapped(rows, payoutRow.payout), nil
}

// Same reports whether the payout is this transfer in this block.
func (p Payout) Same(block BlockRef, f Found) bool {
	return p.Block.Hash == block.Hash && p.LogIndex == f.LogIndex && p.TxHash == f.TxHash && p.Asset == f.Asset && p.To == f.To && p.Amount == f.Amount
}
