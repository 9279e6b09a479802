package ledger

import (
	"context"
	"fmt"
	"math/big"
	"strings"
	"time"
)

// BalanceAt is the balance that an account had at a time, on its normal side in base units, by the running totals that every posting
// keeps: nothing is added up, and as many rows are read as the balance has bits, however long the journal is. Times are those of the
// processes that posted: with several, it is as exact as their clocks agree. It fails with ErrAmount for an account that was below zero.
func (b *Book) BalanceAt(ctx context.Context, a Account, asset AssetID, at time.Time) (Amount, error) {
	return b.balanceAt(ctx, a, asset, func(tx) (moment, error) { return moment{at: micros(at), all: true}, nil })
}

// BalanceAtEntry is the balance that an account had right after an entry, whether the entry touched it or not. It fails with ErrNotFound
// for an unknown entry, else like BalanceAt.
func (b *Book) BalanceAtEntry(ctx context.Context, a Account, asset AssetID, entry ID) (Amount, error) {
	return b.balanceAt(ctx, a, asset, func(t tx) (moment, error) {
		m := moment{id: entry}
		err := t.must("entry "+string(entry), &m.at, "SELECT at FROM entries WHERE id = ?", entry)
		return m, err
	})
}

// moment is a place in the journal: everything up to a time, or up to an entry.
type moment struct {
	at  int64
	id  ID
	all bool // every entry of that microsecond
}

// covers reports whether an entry was there already.
func (m moment) covers(at int64, id ID) bool {
	return at < m.at || at == m.at && (m.all || id <= m.id)
}

func (b *Book) balanceAt(ctx context.Context, a Account, asset AssetID, when func(tx) (moment, error)) (Amount, error) {
	row := accountRow{Asset: asset}
	err := b.snapshot(ctx, func(t tx) error {
		m, err := when(t)
		if err != nil {
			return err
		}
		row.Code = a
		if user, ok := a.user(); ok {
			survivor, err := t.survivor(user)
			if err != nil {
				return err
			}
			row.Code = a.withUser(survivor)
		}
		if row.Debits, err = t.totalAt("debit", row.Code, asset, m); err != nil {
			return err
		}
		row.Credits, err = t.totalAt("credit", row.Code, asset, m)
		return err
	})
	if err != nil {
		return Amount{}, fmt.Errorf("balance of %s: %w", a, err)
	}
	balance, below := row.balance()
	if below {
		return Amount{}, fmt.Errorf("balance of %s: %w: below zero", a, ErrAmount)
	}
	return balance, nil
}

// totalAt is the highest running total of one side of an account that a posting of the moment or before led to. Totals grow with time, so it
// is found by halving the range that it lies in.
func (t tx) totalAt(side string, code Account, asset AssetID, m moment) (Amount, error) {
	query := strings.ReplaceAll("SELECT p.side_total AS total, p.amount, e.at, e.id FROM postings p JOIN entries e ON e.id = p.entry_id"+
		" WHERE p.side = ? AND p.asset = ? AND p.side_total >= ? ORDER BY p.side_total LIMIT 1", "side", side)
	var top Amount
	found, err := t.one(&top, strings.ReplaceAll("SELECT side_total FROM postings WHERE side = ? AND asset = ? ORDER BY side_total DESC LIMIT 1", "side", side),
		code, asset)
	if err != nil || !found {
		return Amount{}, err
	}
	low, high := new(big.Int), top.Big() // covered; the highest that may be
	for first := true; low.Cmp(high) < 0; first = false {
		middle := new(big.Int).Add(low, high)
		middle.Add(middle, big.NewInt(1)).Rsh(middle, 1)
		if first {
			middle.Set(high) // now is what is asked for most
		}
		ask, err := AmountFromBig(middle)
		if err != nil {
			return Amount{}, err
		}
		var row struct {
			Total, Amount Amount
			At            int64
			ID            ID
		}
		if err := t.must("posting", &row, query, code, asset, ask); err != nil {
			return Amount{}, err
		}
		if m.covers(row.At, row.ID) {
			low = row.Total.Big()
		} else {
			high = row.Total.SubFloor(row.Amount).Big()
		}
	}
	return AmountFromBig(low)
}
