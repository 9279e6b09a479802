package ledger

import (
	"cmp"
	"context"
	"fmt"
)

// Following is an asset that a process follows.
type Following struct {
	Asset AssetID
	Since uint64 // the first block that payouts in it count from; 0 = where the book's knowledge of the chain begins
}

// BackScan is the past of an asset that is still to be scanned, up to where it is followed.
type BackScan struct {
	Asset    AssetID
	From, To uint64 // blocks, both included
}

// followedRow is an asset of a chain as it is stored.
type followedRow struct {
	Asset                AssetID
	Since                uint64
	NextBlock, LastBlock uint64
	LeftAfter            int64
}

// rescan widens what is still to be scanned by some blocks. What lies between is scanned again, which does no harm.
func (r *followedRow) rescan(from, to uint64) {
	if from > to {
		return
	}
	if r.NextBlock > r.LastBlock {
		r.NextBlock, r.LastBlock = from, to
	}
	r.NextBlock, r.LastBlock = min(r.NextBlock, from), max(r.LastBlock, to)
}

// follow is the asset as it is followed after the cursor, and counts from the block since on, if that is earlier than before.
func (r followedRow) follow(since, cursor uint64) followedRow {
	if r.LeftAfter >= 0 {
		r.rescan(uint64(r.LeftAfter)+1, cursor)
		r.LeftAfter = -1
	}
	if since > 0 && since < r.Since {
		r.rescan(since, r.Since-1)
		r.Since = since
	}
	return r
}

// Follow says which assets of a chain are followed in the blocks after its cursor, and lists what is to be scanned of the blocks before: all of them
// for an asset that is new, those in which it was left out for one that comes back, and those from an earlier Since on. An asset that is no
// longer named is followed no more. It is called before a process adds its first block, and may be called again at any time. ErrState if
// the chain was not started.
func (b *Book) Follow(ctx context.Context, chain uint64, assets []Following) ([]BackScan, error) {
	var scans []BackScan
	err := b.onChain(ctx, chain, func(t tx, state chainRow) error {
		scans = nil
		cursor, found, err := t.cursor(chain)
		if err == nil && !found {
			err = fmt.Errorf("%w: the chain was not started", ErrState)
		}
		if err != nil {
			return err
		}
		known, began, err := t.followed(chain)
		if err != nil {
			return err
		}
		for _, a := range assets {
			if a.Asset.Chain() != chain {
				return fmt.Errorf("%w: asset %s is not on chain %d", ErrInvalid, a.Asset, chain)
			}
			before, ok := known[a.Asset]
			if !ok {
				before = followedRow{Asset: a.Asset, Since: cursor.Number + 1, NextBlock: 1, LeftAfter: -1}
				a.Since = cmp.Or(a.Since, began)
			}
			row := before.follow(a.Since, cursor.Number)
			if !ok || row != before {
				if err := t.putFollowed(chain, row); err != nil {
					return err
				}
			}
			if row.NextBlock <= row.LastBlock {
				scans = append(scans, BackScan{row.Asset, row.NextBlock, row.LastBlock})
			}
			delete(known, a.Asset)
		}
		return t.leaveOut(state, known)
	})
	if err != nil {
		return nil, fmt.Errorf("follow assets of chain %d: %w", chain, err)
	}
	return scans, nil
}

// leaveOut says that assets are followed no more.
func (t tx) leaveOut(chain chainRow, assets map[AssetID]followedRow) error {
	for _, row := range assets {
		if row.LeftAfter >= 0 {
			continue
		}
		row.LeftAfter = chain.Final // what lies above may yet be replaced
		if err := t.putFollowed(chain.Chain, row); err != nil {
			return err
		}
	}
	return nil
}

// followed reads what is stored of a chain's assets, and the first block that anything of the chain is known of.
func (t tx) followed(chain uint64) (map[AssetID]followedRow, uint64, error) {
	var rows []followedRow
	err := t.all(&rows, "SELECT asset, since, next_block, last_block, left_after FROM followed WHERE chain = ?", chain)
	if err != nil {
		return nil, 0, err
	}
	var began uint64
	err = t.must("chain", &began, "SELECT MIN(b.number) FROM (SELECT number + 1 AS number FROM blocks WHERE chain = ?"+
		" UNION ALL SELECT since FROM followed WHERE chain = ?) b", chain, chain)
	known := make(map[AssetID]followedRow, len(rows))
	for _, r := range rows {
		known[r.Asset] = r
	}
	return known, began, err
}

func (t tx) putFollowed(chain uint64, r followedRow) error {
	_, err := t.upsert("followed", "chain, asset, since, next_block, last_block, left_after", " ON CONFLICT (chain, asset) DO UPDATE SET"+
		" since = excluded.since, next_block = excluded.next_block, last_block = excluded.last_block, left_after = excluded.left_after",
		[][]any{{chain, r.Asset, r.Since, r.NextBlock, r.LastBlock, r.LeftAfter}})
	return err
}

// ScannedBack says that a back-scan is done up to a block, all of whose payouts are in the book by AddFinal. It fails with ErrCursorMoved if
// what is still to be scanned is something else by now.
func (b *Book) ScannedBack(ctx context.Context, chain uint64, scan BackScan, upTo uint64) error {
	err := b.onChain(ctx, chain, func(t tx, _ chainRow) error {
		n, err := t.exec("UPDATE followed SET next_block = ? WHERE chain = ? AND asset = ? AND next_block = ? AND last_block = ? AND ? <= last_block",
			upTo+1, chain, scan.Asset, scan.From, scan.To, upTo)
		if err == nil && n != 1 {
			err = fmt.Errorf("%w: blocks %d to %d are not what is to be scanned for %s", ErrCursorMoved, scan.From, upTo, scan.Asset)
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("scan chain %d back: %w", chain, err)
	}
	return nil
}
