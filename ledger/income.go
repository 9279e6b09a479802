package ledger

import (
	"context"
	"fmt"
)

// incomeRow is a user's income from a stream in an asset and a month.
type incomeRow struct {
	UserID  ID
	Stream  string
	Asset   AssetID
	Month   string // "2026-11"
	Amount  Amount
	USD     USD
	Payouts int64
}

const incomeColumns = "user_id, stream, asset, month, amount, usd, payouts"

// month is the month that a payout counts for: that of its block.
func month(us int64) string { return fromMicros(us).UTC().Format("2006-01") }

// addIncome adds to the row that is stored for the same user, stream, asset and month.
func (t tx) addIncome(add incomeRow) error {
	row := add
	row.Amount, row.USD, row.Payouts = Amount{}, USD{}, 0
	key := []any{add.UserID, add.Stream, add.Asset, add.Month}
	_, err := t.exec("INSERT INTO income ("+incomeColumns+") VALUES "+marks(1, 7)+" ON CONFLICT (user_id, stream, asset, month) DO NOTHING",
		append(key, row.Amount, row.USD, row.Payouts)...)
	if err != nil {
		return fmt.Errorf("add income: %w", err)
	}
	const where = " WHERE user_id = ? AND stream = ? AND asset = ? AND month = ?"
	if err := t.must("income", &row, t.locking("SELECT "+incomeColumns+" FROM income"+where, "UPDATE"), key...); err != nil {
		return err
	}
	if row.Amount, err = row.Amount.Add(add.Amount); err != nil {
		return err
	}
	if row.USD, err = row.USD.Add(add.USD); err != nil {
		return err
	}
	return t.change("UPDATE income SET amount = ?, usd = ?, payouts = ?"+where, append([]any{row.Amount, row.USD, row.Payouts + add.Payouts}, key...)...)
}

// addIncomeTotal adds to what a board ranks by.
func (t tx) addIncomeTotal(user ID, month string, usd USD) error {
	var old struct{ USD USD }
	_, err := t.exec("INSERT INTO income_totals (user_id, month, usd) VALUES "+marks(1, 3)+" ON CONFLICT (user_id, month) DO NOTHING", user, month, old.USD)
	if err != nil {
		return fmt.Errorf("add income: %w", err)
	}
	const where = " WHERE user_id = ? AND month = ?"
	if err := t.must("income total", &old, t.locking("SELECT usd FROM income_totals"+where, "UPDATE"), user, month); err != nil {
		return err
	}
	sum, err := old.USD.Add(usd)
	if err != nil {
		return err
	}
	return t.change("UPDATE income_totals SET usd = ?"+where, sum, user, month)
}

// Income is what a user earned from a stream in an asset in a month.
type Income struct {
	Stream  string
	Asset   AssetID
	Month   string // "2026-11", by the time of the payouts' blocks, UTC
	Amount  Amount // base units
	USD     USD    // at the prices when the payouts became final
	Payouts int64
}

// Income lists what the user earned in a month, or ever (""), by month, stream and asset. It reads rows that are kept up to date with
// every payout, not the payouts.
func (b *Book) Income(ctx context.Context, user ID, month string) ([]Income, error) {
	t := b.query(ctx)
	user, err := t.survivor(user)
	if err != nil {
		return nil, fmt.Errorf("income: %w", err)
	}
	var rows []incomeRow
	err = t.all(&rows, "SELECT "+incomeColumns+" FROM income WHERE user_id = ? AND (? = '' OR month = ?) ORDER BY month, stream, asset", user, month, month)
	if err != nil {
		return nil, fmt.Errorf("income: %w", err)
	}
	return mapped(rows, func(r incomeRow) Income { return Income{r.Stream, r.Asset, r.Month, r.Amount, r.USD, r.Payouts} }), nil
}
