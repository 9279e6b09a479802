package ledger

import (
	"context"
	"fmt"
	"math/big"
)

// maxFaults is how many faults an AuditReport names; there may be more.
const maxFaults = 100

// AuditReport is what Audit found; the book is in order when Faults is empty.
type AuditReport struct {
	Entries, Postings, Accounts int
	Seals                       int    // of the chain that holds
	LastSeal                    string // hash of the last of them, "" = none
	Unsealed                    int    // entries that no seal covers yet
	Faults                      []string
}

// Audit proves the book on one consistent view of it: every entry's hash and the chain of seals, balances rebuilt from the postings, trial balance per asset,
// holds against held accounts and orders, payouts against the journal, income and deposit addresses.
func (b *Book) Audit(ctx context.Context) (AuditReport, error) {
	var report AuditReport
	err := b.snapshot(ctx, func(t tx) error {
		var err error
		report, err = t.audit()
		return err
	})
	if err != nil {
		return AuditReport{}, fmt.Errorf("audit: %w", err)
	}
	return report, nil
}

// audit is Audit inside a tx, which has to see one consistent view.
func (t tx) audit() (AuditReport, error) {
	a := auditor{t: t, rebuilt: map[accountKey]*accountRow{}, last: map[accountKey]*accountRow{}}
	for _, check := range []func() error{a.journal, a.seals, a.balances, a.holds, a.payouts, a.income, a.addresses, a.merged} {
		if err := check(); err != nil {
			return AuditReport{}, err
		}
	}
	return a.report, nil
}

type auditor struct {
	t       tx
	report  AuditReport
	rebuilt map[accountKey]*accountRow // counters added up from the postings
	last    map[accountKey]*accountRow // highest counters that postings say they led to
}

func (a *auditor) fault(format string, args ...any) {
	if len(a.report.Faults) < maxFaults {
		a.report.Faults = append(a.report.Faults, fmt.Sprintf(format, args...))
	}
}

// journal reads all entries, some at a time.
func (a *auditor) journal() error {
	const page = 2000
	for after := ID(""); ; {
		var entries []entryRow
		err := a.t.all(&entries, "SELECT "+entryColumns+" FROM entries WHERE id > ? ORDER BY id LIMIT ?", after, page)
		if err != nil || len(entries) == 0 {
			return err
		}
		last := entries[len(entries)-1].ID
		var postings []postingRow
		err = a.t.all(&postings, "SELECT "+postingColumns+" FROM postings WHERE entry_id > ? AND entry_id <= ? ORDER BY entry_id, seq", after, last)
		if err != nil {
			return err
		}
		byEntry := make(map[ID][]postingRow, len(entries))
		for _, p := range postings {
			byEntry[p.EntryID] = append(byEntry[p.EntryID], p)
		}
		for _, row := range entries {
			if err := a.entry(row, byEntry[row.ID]); err != nil {
				return err
			}
		}
		a.report.Entries += len(entries)
		a.report.Postings += len(postings)
		after = last
	}
}

func (a *auditor) entry(row entryRow, postings []postingRow) error {
	e, err := row.entry(postings)
	if err != nil {
		a.fault("entry %s: %v", row.ID, err)
		return nil
	}
	if e.contentHash(row.InputHash) != row.Hash {
		a.fault("entry %s (%s): its content does not have its hash", row.ID, row.Key)
	}
	if len(postings) == 0 {
		a.fault("entry %s (%s): no postings", row.ID, row.Key)
	}
	for i, p := range postings {
		if p.Seq != i {
			a.fault("entry %s (%s): posting %d is missing", row.ID, row.Key, i)
		}
		for _, side := range []struct {
			code            Account
			debit, credit   Amount
			debits, credit2 Amount
		}{{code: p.Debit, debit: p.Amount, debits: p.DebitTotal}, {code: p.Credit, credit: p.Amount, credit2: p.CreditTotal}} {
			sum, top := a.at(a.rebuilt, side.code, p.Asset), a.at(a.last, side.code, p.Asset)
			if sum.Debits, err = sum.Debits.Add(side.debit); err != nil {
				return err
			}
			if sum.Credits, err = sum.Credits.Add(side.credit); err != nil {
				return err
			}
			if top.Debits.Less(side.debits) {
				top.Debits = side.debits
			}
			if top.Credits.Less(side.credit2) {
				top.Credits = side.credit2
			}
		}
	}
	return nil
}

func (a *auditor) at(in map[accountKey]*accountRow, code Account, asset AssetID) *accountRow {
	key := accountKey{code, asset}
	if in[key] == nil {
		in[key] = &accountRow{Code: code, Asset: asset}
	}
	return in[key]
}

// balances compares the stored accounts with what the postings add up to, and draws the trial balance.
func (a *auditor) balances() error {
	var rows []struct {
		Code            Account
		Asset           AssetID
		Side            string
		MayOverdraw     bool
		Debits, Credits Amount
	}
	err := a.t.all(&rows, "SELECT code, asset, side, may_overdraw, debits, credits FROM accounts ORDER BY code, asset")
	if err != nil {
		return err
	}
	a.report.Accounts = len(rows)
	trial := map[AssetID]*big.Int{}
	for _, row := range rows {
		key := accountKey{row.Code, row.Asset}
		sum, top := a.at(a.rebuilt, row.Code, row.Asset), a.at(a.last, row.Code, row.Asset)
		delete(a.rebuilt, key)
		if sum.Debits != row.Debits || sum.Credits != row.Credits {
			a.fault("account %s of %s: stored %s debits and %s credits, the postings give %s and %s",
				row.Code, row.Asset, row.Debits, row.Credits, sum.Debits, sum.Credits)
		}
		if top.Debits != sum.Debits || top.Credits != sum.Credits {
			a.fault("account %s of %s: the running totals of its postings do not end at their sum", row.Code, row.Asset)
		}
		if row.Side != row.Code.side() || row.MayOverdraw != row.Code.mayOverdraw() {
			a.fault("account %s of %s: stored on the %s side, may overdraw: %t", row.Code, row.Asset, row.Side, row.MayOverdraw)
		}
		stored := accountRow{Code: row.Code, Asset: row.Asset, Debits: row.Debits, Credits: row.Credits}
		if balance, below := stored.balance(); below && !row.Code.mayOverdraw() {
			a.fault("account %s of %s: below zero (%s)", row.Code, row.Asset, balance)
		}
		if trial[row.Asset] == nil {
			trial[row.Asset] = new(big.Int)
		}
		trial[row.Asset].Add(trial[row.Asset], new(big.Int).Sub(row.Debits.Big(), row.Credits.Big()))
	}
	for key := range a.rebuilt {
		a.fault("account %s of %s: postings, but no stored balance", key.Code, key.Asset)
	}
	for asset, sum := range trial {
		if sum.Sign() != 0 {
			a.fault("trial balance of %s: debits exceed credits by %s", asset, sum)
		}
	}
	return nil
}

// holds compares open holds with held accounts and with the states of their orders.
func (a *auditor) holds() error {
	var users []ID
	err := a.t.all(&users, "SELECT DISTINCT user_id FROM holds WHERE state = 'open'")
	if err != nil {
		return err
	}
	want := map[accountKey]Amount{}
	if len(users) > 0 {
		if want, err = a.t.openHolds(users); err != nil {
			return err
		}
	}
	var rows []accountRow
	err = a.t.all(&rows, "SELECT code, asset, debits, credits, version FROM accounts WHERE code LIKE 'user/%/held' AND credits > debits")
	if err != nil {
		return err
	}
	for _, row := range rows {
		key := accountKey{row.Code, row.Asset}
		if balance, _ := row.balance(); balance != want[key] {
			a.fault("%s of %s: %s held, open holds of %s", row.Code, row.Asset, balance, want[key])
		}
		delete(want, key)
	}
	for key, amount := range want {
		a.fault("%s of %s: nothing held, open holds of %s", key.Code, key.Asset, amount)
	}
	return a.each("order %s and its hold do not agree",
		"SELECT o.id FROM orders o LEFT JOIN holds h ON h.order_id = o.id AND h.user_id = o.user_id AND h.asset = o.asset AND h.amount = o.amount"+
			" WHERE COALESCE(h.state, '') <> CASE o.state WHEN 'placed' THEN 'open' WHEN 'batched' THEN 'open' WHEN 'filled' THEN 'captured' ELSE 'released' END")
}

// payouts makes sure that payouts are of what is known, and exactly the final ones in the journal, each with its amount and its user's account.
func (a *auditor) payouts() error {
	err := a.each("payout %s is final but not in the journal as such",
		"SELECT p.id FROM payouts p LEFT JOIN entries e ON e.key = 'payout:' || p.id"+
			" LEFT JOIN postings g ON g.entry_id = e.id AND g.seq = 1 AND g.asset = p.asset AND g.amount = p.amount"+
			" WHERE p.state = 'final' AND g.entry_id IS NULL")
	if err != nil {
		return err
	}
	err = a.each("payout %s is of an asset, an address or a user that there is not",
		"SELECT p.id FROM payouts p LEFT JOIN assets s ON s.id = p.asset LEFT JOIN deposit_addresses d ON d.address = p.address"+
			" LEFT JOIN users u ON u.id = p.user_id WHERE s.id IS NULL OR d.id IS NULL"+
			" OR u.id IS NULL AND (p.user_id <> '' OR p.state IN ('confirmed', 'final'))")
	if err != nil {
		return err
	}
	err = a.each("payout %s is not settled, though its block is final",
		"SELECT p.id FROM payouts p JOIN chains c ON c.chain = p.chain AND p.block_number <= c.final WHERE p.state IN ('seen', 'confirmed')")
	if err != nil {
		return err
	}
	return a.each("entry %s credits a payout that is not final",
		"SELECT e.id FROM entries e LEFT JOIN payouts p ON e.key = 'payout:' || p.id AND p.state = 'final' WHERE e.kind = 'payout' AND p.id IS NULL")
}

// income compares the income rows with the final payouts they were added up from.
func (a *auditor) income() error {
	var payouts []payoutRow
	if err := a.t.all(&payouts, "SELECT "+payoutColumns+" FROM payouts WHERE state = 'final'"); err != nil {
		return err
	}
	want := map[incomeRow]incomeRow{}
	totals := map[incomeRow]USD{}
	for _, p := range payouts {
		key := incomeRow{UserID: p.UserID, Stream: streamName(p.Stream), Asset: p.Asset, Month: month(p.BlockAt)}
		sum := want[key]
		var err error
		if sum.Amount, err = sum.Amount.Add(p.Amount); err != nil {
			return err
		}
		if sum.USD, err = sum.USD.Add(p.USD); err != nil {
			return err
		}
		sum.Payouts++
		want[key] = sum
		for _, m := range []string{key.Month, ""} {
			total := incomeRow{UserID: p.UserID, Month: m}
			if totals[total], err = totals[total].Add(p.USD); err != nil {
				return err
			}
		}
	}
	var rows []incomeRow
	if err := a.t.all(&rows, "SELECT "+incomeColumns+" FROM income"); err != nil {
		return err
	}
	for _, row := range rows {
		key := incomeRow{UserID: row.UserID, Stream: row.Stream, Asset: row.Asset, Month: row.Month}
		if sum := want[key]; sum.Amount != row.Amount || sum.USD != row.USD || sum.Payouts != row.Payouts {
			a.fault("income of user %s from %s in %s: stored %s of %s, the payouts give %s", row.UserID, row.Stream, row.Month, row.Amount, row.Asset, sum.Amount)
		}
		delete(want, key)
	}
	for key := range want {
		a.fault("income of user %s from %s in %s: no row", key.UserID, key.Stream, key.Month)
	}
	var stored []incomeRow
	if err := a.t.all(&stored, "SELECT user_id, month, usd FROM income_totals"); err != nil {
		return err
	}
	for _, row := range stored {
		key := incomeRow{UserID: row.UserID, Month: row.Month}
		if totals[key] != row.USD {
			a.fault("income total of user %s in %q: stored %s, the payouts give %s", row.UserID, row.Month, row.USD, totals[key])
		}
		delete(totals, key)
	}
	for key := range totals {
		a.fault("income total of user %s in %q: no row", key.UserID, key.Month)
	}
	return nil
}

// addresses compares what deposit addresses received with the final payouts.
func (a *auditor) addresses() error {
	var payouts []struct {
		Address string
		Asset   AssetID
		Amount  Amount
	}
	if err := a.t.all(&payouts, "SELECT address, asset, amount FROM payouts WHERE state = 'final'"); err != nil {
		return err
	}
	type place struct {
		address string
		asset   AssetID
	}
	want := map[place]Amount{}
	for _, p := range payouts {
		key := place{p.Address, p.Asset}
		var err error
		if want[key], err = want[key].Add(p.Amount); err != nil {
			return err
		}
	}
	var rows []struct {
		Address                  string
		Asset                    AssetID
		Received, Swept, Unswept Amount
	}
	if err := a.t.all(&rows, "SELECT address, asset, received, swept, unswept FROM address_balances"); err != nil {
		return err
	}
	for _, row := range rows {
		key := place{row.Address, row.Asset}
		if want[key] != row.Received || row.Unswept != row.Received.SubFloor(row.Swept) {
			a.fault("deposit address %s of %s: received %s, the payouts give %s; unswept %s", row.Address, row.Asset, row.Received, want[key], row.Unswept)
		}
		delete(want, key)
	}
	for key := range want {
		a.fault("deposit address %s of %s: payouts, but no balance", key.address, key.asset)
	}
	return nil
}

// merged makes sure that nothing was left with users who were merged into others.
func (a *auditor) merged() error {
	return a.each("user %s was merged but still has something",
		"SELECT u.id FROM users u WHERE u.merged_into <> '' AND ("+
			"EXISTS (SELECT 1 FROM accounts a WHERE a.code IN ('user/' || u.id || '/available', 'user/' || u.id || '/held') AND a.credits <> a.debits)"+
			" OR EXISTS (SELECT 1 FROM identities i WHERE i.user_id = u.id) OR EXISTS (SELECT 1 FROM deposit_addresses d WHERE d.user_id = u.id)"+
			" OR EXISTS (SELECT 1 FROM orders o WHERE o.user_id = u.id) OR EXISTS (SELECT 1 FROM holds h WHERE h.user_id = u.id)"+
			" OR EXISTS (SELECT 1 FROM payouts p WHERE p.user_id = u.id AND p.user_id <> ''))")
}

// each reports a fault for every ID that the query returns.
func (a *auditor) each(format, query string) error {
	var ids []ID
	if err := a.t.all(&ids, query); err != nil {
		return err
	}
	for _, id := range ids {
		a.fault(format, id)
	}
	return nil
}
