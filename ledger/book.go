package ledger

import (
	"context"
	"fmt"
)

// Post writes the entries, all or none, and returns them as stored; when it returns they are on disk. An entry whose key is known is a
// replay: the stored one is returned and nothing moves. It fails with ErrConflict if the key was used with other input, with
// ErrInsufficient if an account that may not would fall below zero, with ErrInvalid for an unknown asset, account or user. When
// ctx ends first, the entries may be posted all the same: the same call again tells.
//
// Posts that are asked for at the same time are committed together, each accepted or refused on its own.
func (b *Book) Post(ctx context.Context, entries ...Entry) ([]Entry, error) {
	if len(entries) == 0 {
		return nil, nil
	}
	r, err := b.query(ctx).newRequest(entries)
	if err == nil {
		err = b.posts.post(ctx, b, r)
	}
	if err != nil {
		return nil, fmt.Errorf("post: %w", err)
	}
	return r.out, nil
}

// Balance of one account in one asset, on the account's normal side, in base units. It fails with ErrAmount for an account that is
// below zero: see Turnover.
func (b *Book) Balance(ctx context.Context, a Account, asset AssetID) (Amount, error) {
	row, err := b.account(ctx, a, asset)
	if err != nil {
		return Amount{}, fmt.Errorf("balance of %s: %w", a, err)
	}
	balance, below := row.balance()
	if below {
		return Amount{}, fmt.Errorf("balance of %s: %w: below zero", a, ErrAmount)
	}
	return balance, nil
}

// Turnover returns all that was ever debited to an account and credited to it, in base units. The balance is their difference; of a
// place/<chain>/deposits account it may be negative.
func (b *Book) Turnover(ctx context.Context, a Account, asset AssetID) (debits, credits Amount, err error) {
	row, err := b.account(ctx, a, asset)
	if err != nil {
		return Amount{}, Amount{}, fmt.Errorf("turnover of %s: %w", a, err)
	}
	return row.Debits, row.Credits, nil
}

func (b *Book) account(ctx context.Context, a Account, asset AssetID) (accountRow, error) {
	t := b.query(ctx)
	if user, ok := a.user(); ok {
		survivor, err := t.survivor(user)
		if err != nil {
			return accountRow{}, err
		}
		a = a.withUser(survivor)
	}
	row := accountRow{Code: a, Asset: asset}
	_, err := t.one(&row, "SELECT code, asset, debits, credits, version FROM accounts WHERE code = ? AND asset = ?", a, asset)
	return row, err
}
