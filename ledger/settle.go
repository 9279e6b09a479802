package ledger

import (
	"context"
	"errors"
	"fmt"
	"slices"
)

// errDone ends the loop of Settle.
var errDone = errors.New("nothing left to settle")

// Settle says that blocks up to confirmed are Confirmed and up to final are Final: payouts change state, final ones are entered in the
// journal, outbox rows written, in transactions of whole blocks with some hundred payouts. Heights beyond the cursor are cut; it never goes backwards.
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

// settleFinal makes the payouts of the lowest blocks up to height Final, or moves the chain's finality to height if there are none.
func (t tx) settleFinal(chain chainRow, height uint64) error {
	if int64(height) <= chain.Final {
		return errDone
	}
	rows, facts, err := t.lowestPayouts(chain, height, "'seen', 'confirmed'")
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
	last := rows[len(rows)-1].BlockNumber
	if rows, err = t.orphanStrangers(rows); err != nil {
		return err
	}
	if err := t.finalize(rows, facts); err != nil {
		return err
	}
	_, err = t.exec("UPDATE chains SET final = ?, confirmed = ?, updated_at = ? WHERE chain = ?", last, max(chain.Confirmed, int64(last)), t.clock(), chain.Chain)
	return err
}

// orphanStrangers takes back what was found at addresses that are nobody's, and returns the rest. Only a watcher that knows more addresses than this
// database brings such payouts, as after a backup was restored under it. They hold up nobody, and the audit names them.
func (t tx) orphanStrangers(rows []payoutRow) ([]payoutRow, error) {
	owners, err := t.ownersOf(unowned(rows))
	if err != nil {
		return nil, err
	}
	var known []payoutRow
	for _, row := range rows {
		if _, ok := owners[row.Address]; ok || row.UserID != "" {
			known = append(known, row)
			continue
		}
		t.book.log.Error("a payout is to an address that is nobody's: it is not credited", "payout", row.ID, "chain", row.Chain, "block", row.BlockNumber)
		err := t.change("UPDATE payouts SET state = 'orphaned', settled_at = ? WHERE id = ? AND state = ?", t.clock(), row.ID, row.State)
		if err != nil {
			return nil, err
		}
	}
	return known, nil
}

// unowned is the addresses of payouts whose users are not known, each once.
func unowned(rows []payoutRow) []string {
	var of []string
	for _, r := range rows {
		if r.UserID == "" {
			of = append(of, r.Address)
		}
	}
	return distinct(of)
}

// finalize credits payouts: entries, income, balances, the chats.
func (t tx) finalize(rows []payoutRow, facts map[AssetID]assetFact) error {
	if err := t.keepOwners(rows); err != nil {
		return err
	}
	entries := make([]Entry, len(rows))
	for i := range rows {
		row := &rows[i]
		row.USD = facts[row.Asset].value(row.Amount)
		entries[i] = row.entry()
	}
	done, err := t.post(entries...)
	if err != nil {
		return err
	}
	if err := t.finish(rows); err != nil {
		return err
	}
	return t.notifyPayouts(PayoutFinal, rows, facts, done.available)
}

// keepOwners looks up whose payouts are, as far as that is not known, and keeps those users from being merged until the tx ends.
func (t tx) keepOwners(rows []payoutRow) error {
	owners, err := t.addressOwners(unowned(rows))
	if err != nil {
		return err
	}
	for i := range rows {
		if rows[i].UserID == "" {
			rows[i].UserID = owners[rows[i].Address]
		}
	}
	survivors, err := t.keepUsers(mapped(rows, func(r payoutRow) ID { return r.UserID }))
	if err != nil {
		return err
	}
	for i := range rows {
		rows[i].UserID = survivors[rows[i].UserID]
	}
	return nil
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

// finish makes payouts final whose entries are posted: their state, their addresses' balances, their users' income.
func (t tx) finish(rows []payoutRow) error {
	if err := t.settleRows(rows, Final, t.clock()); err != nil {
		return err
	}
	received := mapped(rows, func(r payoutRow) sum { return addressSum(r.Address, r.Asset, r.Amount, Amount{}) })
	if err := t.addUp(addressSums, received); err != nil {
		return err
	}
	income := mapped(rows, func(r payoutRow) incomeRow {
		return incomeRow{UserID: r.UserID, Stream: streamName(r.Stream), Asset: r.Asset, Month: month(r.BlockAt), Amount: r.Amount, USD: r.USD, Payouts: 1}
	})
	if err := t.addIncome(income...); err != nil {
		return err
	}
	ever := mapped(income, func(r incomeRow) incomeRow { return incomeRow{UserID: r.UserID, USD: r.USD} })
	return t.addIncomeTotals(append(income, ever...)...)
}

// settleRows stores a new state of payouts with what settling them found out, if the state is still what it was.
func (t tx) settleRows(rows []payoutRow, state PayoutState, at int64) error {
	for some := range slices.Chunk(rows, mostSummed) {
		list, args := t.tuples([]string{"id", "state", "user_id", "usd"}, mapped(some, func(r payoutRow) []string {
			return []string{string(r.ID), string(r.State), string(r.UserID), r.USD.text()}
		}))
		n, err := t.exec("UPDATE payouts SET state = ?, usd = "+t.whole("usd")+", user_id = k.user_id, settled_at = ? FROM "+list+
			" WHERE payouts.id = k.id AND payouts.state = k.state", append([]any{state, at}, args...)...)
		if err == nil && int(n) != len(some) {
			err = fmt.Errorf("%w: %d of %d payouts changed", ErrState, n, len(some))
		}
		if err != nil {
			return fmt.Errorf("make payouts %s: %w", state, err)
		}
	}
	return nil
}

// settleConfirmed makes the seen payouts of the lowest blocks up to height Confirmed.
func (t tx) settleConfirmed(chain chainRow, height uint64) error {
	rows, facts, err := t.lowestPayouts(chain, height, "'seen'")
	if err != nil {
		return err
	}
	if err := t.keepOwners(rows); err != nil {
		return err
	}
	if err := t.settleRows(rows, Confirmed, 0); err != nil {
		return err
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

// settledAtOnce is how many payouts one transaction settles, and what is left of the last one's block.
const settledAtOnce = 500

// lowestPayouts reads the payouts in the given states of the lowest blocks up to height that have any, in the order of the chain. They are all above
// what is final: there every payout is settled.
func (t tx) lowestPayouts(chain chainRow, height uint64, states string) ([]payoutRow, map[AssetID]assetFact, error) {
	open := " FROM payouts WHERE chain = ? AND state IN (" + states + ") AND block_number > ? AND block_number <= "
	var rows []payoutRow
	err := t.all(&rows, "SELECT "+payoutColumns+open+"COALESCE((SELECT block_number"+open+"? ORDER BY block_number LIMIT 1 OFFSET ?), ?) ORDER BY block_number, log_index",
		chain.Chain, chain.Final, chain.Chain, chain.Final, height, settledAtOnce-1, height)
	if err != nil || len(rows) == 0 {
		return nil, nil, err
	}
	facts, err := t.assetFacts(mapped(rows, func(r payoutRow) AssetID { return r.Asset }))
	return rows, facts, err
}

// addressSums is what deposit addresses received and what was swept from them.
var addressSums = sums{
	table: "address_balances", key: []string{"address", "asset"}, columns: []string{"received", "swept", "unswept"},
	derive: func(row []Amount) { row[2] = row[0].SubFloor(row[1]) },
}

func addressSum(address string, asset AssetID, received, swept Amount) sum {
	return sum{[]string{address, string(asset)}, []Amount{received, swept, {}}}
}
