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

var (
	incomeSums      = sums{table: "income", key: []string{"user_id", "stream", "asset", "month"}, columns: []string{"amount", "usd", "payouts"}}
	incomeTotalSums = sums{table: "income_totals", key: []string{"user_id", "month"}, columns: []string{"usd"}}
)

// addIncome adds to the rows that are stored for the same user, stream, asset and month.
func (t tx) addIncome(rows ...incomeRow) error {
	return t.addUp(incomeSums, mapped(rows, func(r incomeRow) sum {
		return sum{[]string{string(r.UserID), r.Stream, string(r.Asset), r.Month}, []Amount{r.Amount, r.USD, NewAmount(uint64(r.Payouts))}}
	}))
}

// addIncomeTotals adds to what a board ranks by: of each row what it was worth, to its user's month.
func (t tx) addIncomeTotals(rows ...incomeRow) error {
	return t.addUp(incomeTotalSums, mapped(rows, func(r incomeRow) sum { return sum{[]string{string(r.UserID), r.Month}, []Amount{r.USD}} }))
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
