package ledger

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// DepositAddress is a user's receiving address, equal on every chain. After a merge a user has several; the first stays the one shown.
type DepositAddress struct {
	ID      ID
	Seq     int64 // commit-safe order: a reader that saw Seq n has seen all up to n
	User    ID
	Salt    common.Hash
	Address common.Address
	Created time.Time
}

type addressRow struct {
	ID            ID
	Seq           int64
	UserID        ID
	Salt, Address string
	CreatedAt     int64
}

const addressColumns = "id, seq, user_id, salt, address, created_at"

func (r addressRow) address() DepositAddress {
	return DepositAddress{ID: r.ID, Seq: r.Seq, User: r.UserID, Salt: common.HexToHash(r.Salt), Address: common.HexToAddress(r.Address),
		Created: fromMicros(r.CreatedAt)}
}

// saltOf is the CREATE2 salt of a deposit address: it follows from the row's ID, so that the ids alone bring every address back.
func saltOf(id ID) common.Hash { return sha256.Sum256([]byte("amasa deposit address" + string(id))) }

// DepositAddress returns the user's address, made at the first call by derive(salt).
func (b *Book) DepositAddress(ctx context.Context, user ID, derive func(salt common.Hash) common.Address) (DepositAddress, error) {
	var out DepositAddress
	err := b.onUser(ctx, user, func(t tx, user ID) error {
		var row addressRow
		found, err := t.one(&row, "SELECT "+addressColumns+" FROM deposit_addresses WHERE user_id = ? AND shown", user)
		if err == nil && !found {
			row, err = t.newAddress(user, derive)
		}
		out = row.address()
		return err
	})
	if err != nil {
		return DepositAddress{}, fmt.Errorf("deposit address: %w", err)
	}
	return out, nil
}

// newAddress makes the user's address. Its number comes from a row that stays locked until the tx ends, so that numbers become
// visible in their order.
func (t tx) newAddress(user ID, derive func(common.Hash) common.Address) (addressRow, error) {
	if derive == nil {
		return addressRow{}, fmt.Errorf("%w: nothing to derive an address with", ErrInvalid)
	}
	id := NewID()
	salt := saltOf(id)
	row := addressRow{ID: id, UserID: user, Salt: hashText(salt), Address: addressText(derive(salt)), CreatedAt: t.clock()}
	if row.Address == "" {
		return addressRow{}, fmt.Errorf("%w: derived the zero address", ErrInvalid)
	}
	if err := t.must("counter", &row.Seq, "UPDATE counters SET value = value + 1 WHERE name = 'deposit_address' RETURNING value"); err != nil {
		return addressRow{}, err
	}
	return row, t.insert("deposit_addresses", addressColumns+", shown",
		[][]any{{row.ID, row.Seq, row.UserID, row.Salt, row.Address, row.CreatedAt, true}})
}

// DepositAddresses lists all of a user's addresses, the one that is shown first.
func (b *Book) DepositAddresses(ctx context.Context, user ID) ([]DepositAddress, error) {
	t := b.query(ctx)
	user, err := t.survivor(user)
	if err != nil {
		return nil, fmt.Errorf("list addresses: %w", err)
	}
	var rows []addressRow
	err = t.all(&rows, "SELECT "+addressColumns+" FROM deposit_addresses WHERE user_id = ? ORDER BY shown DESC, seq", user)
	if err != nil {
		return nil, fmt.Errorf("list addresses: %w", err)
	}
	return mapped(rows, addressRow.address), nil
}

// WatchAddress is what a watcher needs to know of a deposit address.
type WatchAddress struct {
	Seq     int64 // as of DepositAddress
	Address common.Address
}

// AddressesAfter lists addresses with Seq > after in order, at most limit. A watcher reads all of them at its start, so it gives nothing
// that takes longer to read.
func (b *Book) AddressesAfter(ctx context.Context, after int64, limit int) ([]WatchAddress, error) {
	var out []WatchAddress
	err := b.query(ctx).rows(func(rows *sql.Rows) error {
		var seq int64
		var address string
		err := rows.Scan(&seq, &address)
		out = append(out, WatchAddress{seq, common.HexToAddress(address)})
		return err
	}, "SELECT seq, address FROM deposit_addresses WHERE seq > ? ORDER BY seq LIMIT ?", after, limit)
	if err != nil {
		return nil, fmt.Errorf("list addresses: %w", err)
	}
	return out, nil
}
