package ledger

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// OrderFill says what becomes of a batched order in a settlement. Filled: the entries of the settlement have moved its hold. Failed: the
// hold is released by the ledger itself. Placed: back to the queue, hold kept. State "": only annotates.
type OrderFill struct {
	Order     ID
	Joins     bool       // it was not frozen with the batch, but is Placed, in the batch's fund: it joins now
	State     OrderState // Filled, Failed, Placed or ""
	OutAsset  AssetID
	OutAmount Amount
	ChainTx   common.Hash
	Reason    string
	GasUSD    USD // its part of the network costs
	SlipUSD   USD // what its part of swaps and vaults cost, against the feeds
}

// Swept tells that a deposit address was emptied of an asset.
type Swept struct {
	Address common.Address
	Asset   AssetID
	Amount  Amount
}

// Settlement is everything that a final step changes, committed together and once.
type Settlement struct {
	Step    ID
	Local   bool // the step needed no ChainTx: it must be planned. Otherwise it must be mined
	Failed  bool // the chain reverted it, or it was given up: state failed
	Result  json.RawMessage
	Reason  string
	Entries []Entry
	Swept   []Swept
	Fills   []OrderFill
	Place   []NewOrder // e.g. the withdraw that follows a redeem; its hold is taken after Entries are posted
	Steps   []Step     // further planned steps of the batch
	Mark    *UnitPrice
	Batch   string // last state of the batch, settled or failed; "" = stays open
}

// SettleStep applies a settlement, all or none. Notifications for Filled and Failed orders are written in the same transaction; a Redeem
// that pays out leaves that to the Withdraw which follows it. It fails with ErrState if the step, an order or the batch is not in
// the state it starts from, and with ErrInvalid if afterwards a user's held balance were not what the user's open holds add up to, or if a
// batch were closed with orders or transactions under way.
func (b *Book) SettleStep(ctx context.Context, s Settlement) error {
	if err := b.write(ctx, func(t tx) error { return t.settleStep(s) }); err != nil {
		return fmt.Errorf("settle step %s: %w", s.Step, err)
	}
	return nil
}

func (t tx) settleStep(s Settlement) error {
	step, err := t.closeStep(s)
	if err != nil {
		return err
	}
	entries := append([]Entry(nil), s.Entries...)
	orders, err := t.fillOrders(step.Batch, s.Fills)
	if err != nil {
		return err
	}
	for _, row := range orders {
		if row.State == Failed {
			entries = append(entries, row.release())
		}
	}
	for _, o := range s.Place {
		row, fresh, err := t.placeOrder(o)
		if err != nil {
			return fmt.Errorf("place order: %w", err)
		}
		if fresh {
			entries = append(entries, row.hold())
		}
	}
	if _, err := t.post(entries...); err != nil {
		return err
	}
	if err := t.checkHeld(orders); err != nil {
		return err
	}
	if err := t.recordSwept(s.Swept); err != nil {
		return err
	}
	if err := t.addSteps(step.Batch, step.Chain, s.Steps); err != nil {
		return err
	}
	if s.Mark != nil {
		if err := t.putUnitPrice(*s.Mark); err != nil {
			return err
		}
	}
	if s.Batch != "" {
		if err := t.closeBatch(step.Batch, s.Batch); err != nil {
			return err
		}
	}
	return t.notifyFills(orders, s.Place)
}

// closeStep moves the step to its last state.
func (t tx) closeStep(s Settlement) (Step, error) {
	step, err := t.lockStep(s.Step)
	if err != nil {
		return Step{}, err
	}
	from, to := StepMined, StepSettled
	if s.Local {
		from = StepPlanned
	}
	if s.Failed {
		to = StepFailed
	}
	if step.State != from {
		return Step{}, fmt.Errorf("%w: the step is %s, not %s", ErrState, step.State, from)
	}
	err = t.change("UPDATE steps SET state = ?, result = ?, reason = ?, updated_at = ? WHERE id = ? AND state = ?",
		to, jsonText(s.Result), plain(s.Reason, 1000), t.clock(), s.Step, from)
	return step, err
}

// fillOrders applies the fills to the orders of a batch and their holds, and returns the orders as they are then.
func (t tx) fillOrders(batch ID, fills []OrderFill) ([]orderRow, error) {
	if len(fills) == 0 {
		return nil, nil
	}
	var users []ID
	err := t.all(&users, "SELECT user_id FROM orders WHERE id IN ?", mapped(fills, func(f OrderFill) ID { return f.Order }))
	if err != nil {
		return nil, err
	}
	if _, err := t.keepUsers(users); err != nil { // before the orders, in the order of locks that a merge follows
		return nil, err
	}
	rows := make([]orderRow, len(fills))
	for i, f := range fills {
		if rows[i], err = t.fillOrder(batch, f); err != nil {
			return nil, fmt.Errorf("fill order %s: %w", f.Order, err)
		}
	}
	return rows, nil
}

func (t tx) fillOrder(batch ID, f OrderFill) (orderRow, error) {
	var row orderRow
	if f.Joins {
		if err := t.join(batch, f.Order); err != nil {
			return row, err
		}
	}
	query := t.locking("SELECT "+orderColumns+" FROM orders WHERE id = ? AND batch_id = ?", "UPDATE")
	if err := t.must("order of the batch", &row, query, f.Order, batch); err != nil {
		return orderRow{}, err
	}
	if row.State != Batched && f.State != "" {
		return orderRow{}, fmt.Errorf("%w: the order is %s", ErrState, row.State)
	}
	if f.OutAsset != "" {
		row.OutAsset, row.OutAmount = f.OutAsset, f.OutAmount
	}
	if f.ChainTx != (common.Hash{}) {
		row.ChainTx = hashText(f.ChainTx)
	}
	if f.Reason != "" || f.State == Filled { // why it waited is over then
		row.Reason = plain(f.Reason, 200)
	}
	if f.State == Filled {
		row.GasUSD, row.SlipUSD = f.GasUSD, f.SlipUSD
	}
	hold := ""
	switch f.State {
	case "":
	case Filled:
		hold = "captured"
	case Failed:
		hold = "released"
	case Placed:
		row.BatchID = ""
	default:
		return orderRow{}, fmt.Errorf("%w: fill state %q", ErrInvalid, f.State)
	}
	before := row.State
	if f.State != "" {
		row.State = f.State
	}
	row.UpdatedAt = t.clock()
	err := t.change("UPDATE orders SET state = ?, batch_id = ?, out_asset = ?, out_amount = ?, chain_tx = ?, reason = ?,"+
		" gas_usd = ?, slip_usd = ?, updated_at = ? WHERE id = ? AND state = ?", row.State, row.BatchID, row.OutAsset, row.OutAmount, row.ChainTx,
		row.Reason, row.GasUSD, row.SlipUSD, row.UpdatedAt, row.ID, before)
	if err == nil && hold != "" {
		err = t.closeHold(row.ID, hold)
	}
	if f.State == "" {
		row.State = "" // so that nobody is told
	}
	return row, err
}

// join freezes one more order into an open batch, of the same fund. One that was canceled or frozen meanwhile is ErrState.
func (t tx) join(batch, order ID) error {
	n, err := t.exec("UPDATE orders SET state = 'batched', batch_id = ?, updated_at = ? WHERE id = ? AND state = 'placed'"+
		" AND EXISTS (SELECT 1 FROM batches b WHERE b.id = ? AND b.state = 'open' AND b.chain = orders.chain AND b.fund <> '' AND b.fund = orders.fund)",
		batch, t.clock(), order, batch)
	if err == nil && n != 1 {
		err = fmt.Errorf("%w: it can't join batch %s any more", ErrState, batch)
	}
	return err
}

// checkHeld makes sure that what the users of the orders have held is what their open holds add up to: money must not drift.
func (t tx) checkHeld(orders []orderRow) error {
	if len(orders) == 0 {
		return nil
	}
	want, err := t.openHolds(mapped(orders, func(r orderRow) ID { return r.UserID }))
	if err != nil {
		return err
	}
	var accounts []accountRow
	err = t.all(&accounts, "SELECT code, asset, debits, credits, version FROM accounts WHERE code IN ?",
		mapped(orders, func(r orderRow) Account { return UserHeld(r.UserID) }))
	if err != nil {
		return err
	}
	have := make(map[accountKey]Amount, len(accounts))
	for _, row := range accounts {
		have[accountKey{row.Code, row.Asset}], _ = row.balance()
	}
	for _, o := range orders {
		key := accountKey{UserHeld(o.UserID), o.Asset}
		if have[key] != want[key] {
			return fmt.Errorf("%w: %s has %s of %s, but open holds of %s", ErrInvalid, key.Code, have[key], key.Asset, want[key])
		}
	}
	return nil
}

// openHolds adds up the open holds of users, by the held accounts they stand behind.
func (t tx) openHolds(users []ID) (map[accountKey]Amount, error) {
	var holds []struct {
		UserID           ID
		Asset            AssetID
		Amount, Captured Amount
	}
	if err := t.all(&holds, "SELECT user_id, asset, amount, captured FROM holds WHERE state = 'open' AND user_id IN ?", users); err != nil {
		return nil, err
	}
	sums := map[accountKey]Amount{}
	for _, h := range holds {
		key := accountKey{UserHeld(h.UserID), h.Asset}
		var err error
		if sums[key], err = sums[key].Add(h.Amount.SubFloor(h.Captured)); err != nil {
			return nil, err
		}
	}
	return sums, nil
}

// recordSwept counts what was taken from deposit addresses.
func (t tx) recordSwept(swept []Swept) error {
	return t.addUp(addressSums, mapped(swept, func(s Swept) sum { return addressSum(addressText(s.Address), s.Asset, Amount{}, s.Amount) }))
}

// RecordSwept posts the entries of sweeps that somebody else sent, and counts what they took from the addresses. It is idempotent by the
// entries' keys: when they are known nothing is counted again. Some known and some not is ErrConflict.
func (b *Book) RecordSwept(ctx context.Context, entries []Entry, swept []Swept) error {
	if len(entries) == 0 {
		return fmt.Errorf("record swept: %w: no entries", ErrInvalid)
	}
	err := b.write(ctx, func(t tx) error {
		done, err := t.post(entries...)
		if err != nil {
			return err
		}
		for _, fresh := range done.fresh {
			if fresh != done.fresh[0] {
				return fmt.Errorf("%w: some of the entries are known", ErrConflict)
			}
		}
		if !done.fresh[0] {
			return nil
		}
		return t.recordSwept(swept)
	})
	if err != nil {
		return fmt.Errorf("record swept: %w", err)
	}
	return nil
}

// notifyFills tells users what came of their orders.
func (t tx) notifyFills(orders []orderRow, placed []NewOrder) error {
	follows := map[ID]bool{}
	for _, o := range placed {
		if o.Kind == Withdraw {
			follows[o.Parent] = true
		}
	}
	for _, row := range orders {
		told := row.State == Failed || row.State == Filled && !follows[row.ID]
		if !told {
			continue
		}
		if err := t.notifyOrder(row); err != nil {
			return err
		}
	}
	return nil
}
