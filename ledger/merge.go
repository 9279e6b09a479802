package ledger

import (
	"fmt"
)

// merge makes one User of a link's two: the issuer's survives and takes over everything of the claimer's. Whoever holds the old ID is
// led to the survivor by users.merged_into.
func (t tx) merge(l Link) error {
	if _, err := t.claimUsers(l.Issuer.User, l.Claimer.User); err != nil {
		return err
	}
	issuer, err := t.identity(l.Issuer.ID) // again, now that nobody can merge them
	if err != nil {
		return err
	}
	claimer, err := t.identity(l.Claimer.ID)
	if err != nil {
		return err
	}
	keep, gone := issuer.User, claimer.User
	if keep == gone {
		return fmt.Errorf("%w: both are one user already", ErrInvalid)
	}
	if keep != l.Issuer.User || gone != l.Claimer.User {
		return errRetry // one of them was merged before we had the lock
	}
	for _, part := range []func(keep, gone ID) error{
		t.coolDown,
		func(keep, gone ID) error { return t.mergeBalances(l.ID, keep, gone) },
		t.mergeRows, t.mergeAddresses, t.mergeIncome, t.mergeBoards, t.mergeSaved, t.mergeUsers,
	} {
		if err := part(keep, gone); err != nil {
			return fmt.Errorf("merge users: %w", err)
		}
	}
	return nil
}

// coolDown starts the wait before withdrawals anew for the survivor's own identities, if they get at something that was not theirs: the
// link would else be a way to take it at once, for a thief who talks somebody into claiming a code, and for an identity that is cooling
// down itself and claims the code of an accomplice.
func (t tx) coolDown(keep, gone ID) error {
	const brings = "EXISTS (SELECT 1 FROM accounts WHERE code IN ? AND credits > debits)" +
		" OR EXISTS (SELECT 1 FROM payouts WHERE user_id = ? AND user_id <> '' AND state <> 'orphaned') OR EXISTS (SELECT 1 FROM orders WHERE user_id = ?)" +
		" OR EXISTS (SELECT 1 FROM deposit_addresses WHERE user_id = ?) OR (SELECT COUNT(*) FROM identities WHERE user_id = ?) > 1"
	_, err := t.exec("UPDATE identities SET linked_at = ? WHERE user_id = ? AND ("+brings+")",
		t.clock(), keep, []Account{UserAvailable(gone), UserHeld(gone)}, gone, gone, gone, gone)
	return err
}

// mergeBalances moves every balance of the user, spendable and held, by one entry.
func (t tx) mergeBalances(link, keep, gone ID) error {
	var rows []accountRow
	err := t.all(&rows, "SELECT code, asset, debits, credits, version FROM accounts WHERE code IN ? AND credits > debits ORDER BY code, asset",
		[]Account{UserAvailable(gone), UserHeld(gone)})
	if err != nil {
		return err
	}
	e := Entry{Key: "merge:" + string(link), Kind: "merge", Meta: map[string]string{"from": string(gone), "to": string(keep)}}
	for _, row := range rows {
		amount, _ := row.balance()
		e.Postings = append(e.Postings, Posting{Debit: row.Code, Credit: row.Code.withUser(keep), Asset: row.Asset, Amount: amount})
	}
	if len(e.Postings) == 0 {
		return nil
	}
	_, err = t.post(e)
	return err
}

// mergeRows hands over what only names its user. Payouts that nobody has looked up the user of are found by their addresses.
func (t tx) mergeRows(keep, gone ID) error {
	for _, table := range []string{"holds", "orders", "payouts", "intents"} {
		if _, err := t.exec("UPDATE "+table+" SET user_id = ? WHERE user_id = ? AND user_id <> ''", keep, gone); err != nil {
			return err
		}
	}
	_, err := t.exec("UPDATE identities SET user_id = ?, linked_at = ? WHERE user_id = ?", keep, t.clock(), gone)
	return err
}

// mergeAddresses hands over the deposit addresses; the survivor goes on showing its own, if it has one.
func (t tx) mergeAddresses(keep, gone ID) error {
	var shown []ID
	if err := t.all(&shown, "SELECT id FROM deposit_addresses WHERE user_id = ? AND shown", keep); err != nil {
		return err
	}
	if len(shown) > 0 {
		if _, err := t.exec("UPDATE deposit_addresses SET shown = FALSE WHERE user_id = ?", gone); err != nil {
			return err
		}
	}
	_, err := t.exec("UPDATE deposit_addresses SET user_id = ? WHERE user_id = ?", keep, gone)
	return err
}

// mergeIncome adds up the income rows of both.
func (t tx) mergeIncome(keep, gone ID) error {
	var rows []incomeRow
	if err := t.all(&rows, "SELECT "+incomeColumns+" FROM income WHERE user_id = ?", gone); err != nil {
		return err
	}
	var totals []incomeRow
	if err := t.all(&totals, "SELECT user_id, month, usd FROM income_totals WHERE user_id = ?", gone); err != nil {
		return err
	}
	for _, list := range [][]incomeRow{rows, totals} {
		for i := range list {
			list[i].UserID = keep
		}
	}
	if err := t.addIncome(rows...); err != nil {
		return err
	}
	if err := t.addIncomeTotals(totals...); err != nil {
		return err
	}
	for _, table := range []string{"income", "income_totals"} {
		if _, err := t.exec("DELETE FROM "+table+" WHERE user_id = ?", gone); err != nil {
			return err
		}
	}
	return nil
}

// mergeBoards hands over the memberships, where the survivor has none of its own.
func (t tx) mergeBoards(keep, gone ID) error {
	_, err := t.exec("DELETE FROM board_members WHERE user_id = ? AND community IN (SELECT community FROM board_members WHERE user_id = ?)",
		gone, keep)
	if err != nil {
		return err
	}
	_, err = t.exec("UPDATE board_members SET user_id = ? WHERE user_id = ?", keep, gone)
	return err
}

// mergeSaved hands over the saved addresses whose names the survivor has not used.
func (t tx) mergeSaved(keep, gone ID) error {
	_, err := t.exec("DELETE FROM saved_addresses WHERE user_id = ? AND name IN (SELECT name FROM saved_addresses WHERE user_id = ?)", gone, keep)
	if err != nil {
		return err
	}
	_, err = t.exec("UPDATE saved_addresses SET user_id = ? WHERE user_id = ?", keep, gone)
	return err
}

// mergeUsers lets the survivor inherit what it has not chosen itself, and leads all old IDs to it.
func (t tx) mergeUsers(keep, gone ID) error {
	old, err := t.user(gone)
	if err != nil {
		return err
	}
	err = t.change("UPDATE users SET tier = CASE WHEN tier = '' THEN ? ELSE tier END, language = CASE WHEN language = '' THEN ? ELSE language END,"+
		" terms_at = CASE WHEN terms_at = 0 THEN ? ELSE terms_at END WHERE id = ?", old.Tier, old.Language, micros(old.TermsAt), keep)
	if err != nil {
		return err
	}
	_, err = t.exec("UPDATE users SET merged_into = ? WHERE id = ? OR merged_into = ?", keep, gone, gone)
	return err
}
