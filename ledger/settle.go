package ledger

import (
	"context"
	"errors"
	"fmt"
)

// errDone ends the loop of Settle.
var errDone = errors.New("nothing left to settle")

// Settle says that blocks up to confirmed are Confirmed and up to final are Final: payouts change state, final ones are entered in the
// journal, outbox rows written, one transaction per block that has payouts. Heights beyond the cursor are cut; it never goes backwards.
// It fails with ErrState while the chain is halted.
func (b *Book) Settle(ctx context.Context, chain, confirmed, final uint64) error {
	confirmed = max(confirmed, final)
	for _, pass := range []func(t tx, row chainRow, cursor uint64) error{
		func(t tx, row chainRow, cursor uint64) error { return t.settleFinal(row, min(final, cursor)) },
		func(t tx, row chainRow, cursor uint64) error { return t.settleConfirmed(row, min(confirmed, cursor)) },
	} {
		for done := false; !done; {
			err := b.settleOnce(ctx, chain, pass)
			if done = errors.Is(err, errDone); err != nil && !done {
				return fmt.Errorf("settle chain %d: %w", chain, err)
			}
		}
	}
	return nil
}

// settleOnce runs one transaction of Settle and returns errDone when there was nothing left for it.
func (b *Book) settleOnce(ctx context.Context, chain uint64, pass func(t tx, row chainRow, cursor uint64) error) error {
	done := false
	err := b.onChain(ctx, chain, func(t tx, row chainRow) error {
		if row.Halted != "" {
			return fmt.Errorf("%w: halted: %s", ErrState, row.Halted)
		}
		cursor, found, err := t.cursor(chain)
		if err != nil {
			return err
		}
		if !found {
			return fmt.Errorf("%w: the chain was not started", ErrState)
		}
		err = pass(t, row, cursor.Number)
		if done = errors.Is(err, errDone); done {
			return nil // what the pass wrote last stays
		}
		return err
	})
	if err == nil && done {
		return errDone
	}
	return err
}

// settleFinal makes the payouts of the lowest block up to height Final, or moves the chain's finality to height if there are none.
func (t tx) settleFinal(chain chainRow, height uint64) error {
	if int64(height) <= chain.Final {
		return errDone
	}
	rows, facts, err := t.lowestPayouts(chain.Chain, height, "'seen', 'confirmed'")
	if err != nil {
		return err
	}
	if len(rows) == 0 {
		err := t.change("UPDATE chains SET final = ?, confirmed = ?, updated_at = ? WHERE chain = ?", height, max(chain.Confirmed, int64(height)), t.clock(), chain.Chain)
		if err != nil {
			return err
		}
		_, err = t.exec("DELETE FROM blocks WHERE chain = ? AND number < ? AND number < (SELECT MAX(number) FROM blocks WHERE chain = ? AND number <= ?)",
			chain.Chain, int64(height)-keepBlocks, chain.Chain, height)
		if err != nil {
			return err
		}
		return errDone
	}
	if err := t.finalize(rows, facts); err != nil {
		return err
	}
	_, err = t.exec("UPDATE chains SET final = ?, confirmed = ?, updated_at = ? WHERE chain = ?", rows[0].BlockNumber,
		max(chain.Confirmed, int64(rows[0].BlockNumber)), t.clock(), chain.Chain)
	return err
}

// finalize credits payouts of one block: entries, income, balances, the chats.
func (t tx) finalize(rows []payoutRow, facts map[AssetID]assetFact) error {
	survivors, err := t.keepUsers(mapped(rows, func(r payoutRow) ID { return r.UserID }))
	if err != nil {
		return err
	}
	entries := make([]Entry, len(rows))
	for i := range rows {
		row := &rows[i]
		row.UserID = survivors[row.UserID]
		row.USD = facts[row.Asset].value(row.Amount)
		entries[i] = row.entry()
	}
	done, err := t.post(entries...)
	if err != nil {
		return err
	}
	for _, row := range rows {
		if err := t.finish(row); err != nil {
			return err
		}
	}
	return t.notifyPayouts(PayoutFinal, rows, facts, done.available)
}

// entry is the journal's record of a final payout: it lies on a deposit address, and its stream paid it to its user.
func (r payoutRow) entry() Entry {
	stream := StreamIncome(streamName(r.Stream))
	return Entry{Key: "payout:" + string(r.ID), Kind: "payout", Meta: map[string]string{"tx": r.TxHash, "address": r.Address}, Postings: []Posting{
		{Debit: PlaceDeposits(r.Chain), Credit: stream, Asset: r.Asset, Amount: r.Amount},
		{Debit: stream, Credit: UserAvailable(r.UserID), Asset: r.Asset, Amount: r.Amount},
	}}
}

// streamName is what the books call a stream: payouts of an unknown one have a name too.
func streamName(stream string) string {
	if stream == "" {
		return "unknown"
	}
	return stream
}

// finish makes a payout final whose entry is posted: its state, its address's balance, the user's income.
func (t tx) finish(row payoutRow) error {
	err := t.change("UPDATE payouts SET state = 'final', usd = ?, user_id = ?, settled_at = ? WHERE id = ? AND state = ?",
		row.USD, row.UserID, t.clock(), row.ID, row.State)
	if err != nil {
		return err
	}
	if err := t.addToAddress(row.Address, row.Asset, row.Amount, Amount{}); err != nil {
		return err
	}
	income := incomeRow{UserID: row.UserID, Stream: streamName(row.Stream), Asset: row.Asset, Month: month(row.BlockAt), Amount: row.Amount, USD: row.USD, Payouts: 1}
	if err := t.addIncome(income); err != nil {
		return err
	}
	for _, m := range []string{income.Month, ""} {
		if err := t.addIncomeTotal(row.UserID, m, row.USD); err != nil {
			return err
		}
	}
	return nil
}

// settleConfirmed makes the seen payouts of the lowest block up to height Confirmed.
func (t tx) settleConfirmed(chain chainRow, height uint64) error {
	rows, facts, err := t.lowestPayouts(chain.Chain, height, "'seen'")
	if err != nil {
		return err
	}
	for _, row := range rows {
		if err := t.change("UPDATE payouts SET state = 'confirmed' WHERE id = ? AND state = 'seen'", row.ID); err != nil {
			return err
		}
	}
	if len(rows) > 0 {
		return t.notifyPayouts(PayoutConfirmed, rows, facts, noBalance)
	}
	if int64(height) > chain.Confirmed {
		if err := t.change("UPDATE chains SET confirmed = ?, updated_at = ? WHERE chain = ?", height, t.clock(), chain.Chain); err != nil {
			return err
		}
	}
	return errDone
}

// lowestPayouts reads the payouts in the given states of the lowest block up to height that has any.
func (t tx) lowestPayouts(chain, height uint64, states string) ([]payoutRow, map[AssetID]assetFact, error) {
	var rows []payoutRow
	err := t.all(&rows, "SELECT "+payoutColumns+" FROM payouts WHERE chain = ? AND state IN ("+states+") AND block_number ="+
		" (SELECT MIN(block_number) FROM payouts WHERE chain = ? AND state IN ("+states+") AND block_number <= ?) ORDER BY log_index",
		chain, chain, height)
	if err != nil || len(rows) == 0 {
		return nil, nil, err
	}
	facts, err := t.assetFacts(mapped(rows, func(r payoutRow) AssetID { return r.Asset }))
	return rows, facts, err
}

// addToAddress moves the two growing counters of what a deposit address received and what was swept from it.
func (t tx) addToAddress(address string, asset AssetID, received, swept Amount) error {
	_, err := t.exec("INSERT INTO address_balances (address, asset, received, swept, unswept) VALUES "+marks(1, 5)+
		" ON CONFLICT (address, asset) DO NOTHING", address, asset, Amount{}, Amount{}, Amount{})
	if err != nil {
		return fmt.Errorf("address balance: %w", err)
	}
	var row struct{ Received, Swept Amount }
	const where = " WHERE address = ? AND asset = ?"
	err = t.must("address balance", &row, t.locking("SELECT received, swept FROM address_balances"+where, "UPDATE"), address, asset)
	if err != nil {
		return err
	}
	if row.Received, err = row.Received.Add(received); err != nil {
		return err
	}
	if row.Swept, err = row.Swept.Add(swept); err != nil {
		return err
	}
	return t.change("UPDATE address_balances SET received = ?, swept = ?, unswept = ?"+where,
		row.Received, row.Swept, row.Received.SubFloor(row.Swept), address, asset)
}
