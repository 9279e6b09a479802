package ledger

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"
)

// Batch is orders that are executed together: frozen members and the steps that serve them.
type Batch struct {
	ID      ID
	Chain   uint64
	Kind    OrderKind
	Fund    FundID
	Asset   AssetID
	State   string          // open, settled, failed
	Plan    json.RawMessage // strategies' own
	Created time.Time
}

type batchRow struct {
	ID        ID
	Chain     uint64
	Kind      OrderKind
	Fund      FundID
	Asset     AssetID
	State     string
	Plan      string
	CreatedAt int64
}

const batchColumns = "id, chain, kind, fund, asset, state, plan, created_at"

func (r batchRow) batch() Batch {
	return Batch{ID: r.ID, Chain: r.Chain, Kind: r.Kind, Fund: r.Fund, Asset: r.Asset, State: r.State, Plan: fromJSONText(r.Plan),
		Created: fromMicros(r.CreatedAt)}
}

// FreezeBatch stores a batch with its members (Placed → Batched, all or none: ErrState) and its first planned steps, in one transaction.
// A batch may have no members: a fund that invests its idle cash. An ID that is taken is ErrConflict, one that is empty is made.
func (b *Book) FreezeBatch(ctx context.Context, batch Batch, orders []ID, steps []Step) (Batch, error) {
	if batch.ID == "" {
		batch.ID = NewID()
	}
	if batch.Chain == 0 {
		return Batch{}, fmt.Errorf("freeze batch: %w: chain 0", ErrInvalid)
	}
	members := slices.Compact(slices.Sorted(slices.Values(orders)))
	batch.State, batch.Created = "open", fromMicros(micros(b.now()))
	err := b.write(ctx, func(t tx) error {
		now := t.clock()
		err := t.insert("batches", batchColumns+", updated_at", [][]any{{batch.ID, batch.Chain, batch.Kind, batch.Fund, batch.Asset, batch.State,
			jsonText(batch.Plan), micros(batch.Created), now}})
		if err != nil {
			return err
		}
		if len(members) > 0 {
			n, err := t.exec("UPDATE orders SET state = 'batched', batch_id = ?, updated_at = ? WHERE id IN ? AND state = 'placed' AND chain = ?",
				batch.ID, now, members, batch.Chain)
			if err != nil {
				return err
			}
			if n != int64(len(members)) {
				return fmt.Errorf("%w: %d of %d orders are placed on chain %d", ErrState, n, len(members), batch.Chain)
			}
		}
		return t.addSteps(batch.ID, batch.Chain, steps)
	})
	if err != nil {
		return Batch{}, fmt.Errorf("freeze batch: %w", err)
	}
	return batch, nil
}

// OpenBatches lists the batches of a chain that are being executed, the oldest first.
func (b *Book) OpenBatches(ctx context.Context, chain uint64) ([]Batch, error) {
	var rows []batchRow
	err := b.query(ctx).all(&rows, "SELECT "+batchColumns+" FROM batches WHERE chain = ? AND state = 'open' ORDER BY id", chain)
	if err != nil {
		return nil, fmt.Errorf("open batches: %w", err)
	}
	return mapped(rows, batchRow.batch), nil
}

// BatchesSince lists the batches of a kind that were frozen on a chain at or after a time, whatever has become of them.
func (b *Book) BatchesSince(ctx context.Context, chain uint64, kind OrderKind, since time.Time) ([]Batch, error) {
	var rows []batchRow
	err := b.query(ctx).all(&rows, "SELECT "+batchColumns+" FROM batches WHERE chain = ? AND kind = ? AND created_at >= ? ORDER BY id", chain, kind, micros(since))
	if err != nil {
		return nil, fmt.Errorf("batches since %s: %w", since.Format(time.RFC3339), err)
	}
	return mapped(rows, batchRow.batch), nil
}

// closeBatch moves an open batch to its last state. Nothing may be left behind in it: no order waits for it any more, and no ChainTx
// of its is on its way. Steps that are only planned will not be done.
func (t tx) closeBatch(id ID, state string) error {
	if state != "settled" && state != "failed" {
		return fmt.Errorf("%w: batch state %q", ErrInvalid, state)
	}
	var left struct{ Orders, Steps int }
	err := t.must("batch", &left, "SELECT (SELECT COUNT(*) FROM orders WHERE batch_id = ? AND state = 'batched') AS orders,"+
		" (SELECT COUNT(*) FROM steps WHERE batch_id = ? AND state IN ('signed', 'mined')) AS steps", id, id)
	if err != nil {
		return err
	}
	if left.Orders+left.Steps > 0 {
		return fmt.Errorf("%w: batch %s still has %d orders and %d steps under way", ErrInvalid, id, left.Orders, left.Steps)
	}
	_, err = t.exec("UPDATE steps SET state = 'failed', reason = 'batch closed', updated_at = ? WHERE batch_id = ? AND state = 'planned'", t.clock(), id)
	if err != nil {
		return err
	}
	if err := t.change("UPDATE batches SET state = ?, updated_at = ? WHERE id = ? AND state = 'open'", state, t.clock(), id); err != nil {
		return fmt.Errorf("close batch: %w", err)
	}
	return nil
}
