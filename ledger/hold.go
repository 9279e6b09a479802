package ledger

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// HoldState: HoldOpen → HoldCaptured or HoldReleased.
type HoldState string

// Hold states.
const (
	HoldOpen     HoldState = "open"
	HoldCaptured HoldState = "captured" // all of it was taken
	HoldReleased HoldState = "released" // what was not taken went back
)

// Hold is money of a user that is reserved, without an order behind it: it is captured, in parts if need be, or released, or expires.
// An order has a hold of its own that follows the order alone.
type Hold struct {
	ID       ID
	Key      string
	User     ID
	Asset    AssetID
	Amount   Amount
	Captured Amount // the part that was taken
	State    HoldState
	Expires  time.Time // zero = never
	Placed   time.Time
}

// NewHold reserves Amount of Asset of User.
type NewHold struct {
	Key     string // idempotent: the same key returns the same hold
	User    ID
	Asset   AssetID
	Amount  Amount
	Expires time.Time // zero = never
}

type holdRow struct {
	OrderID, UserID     ID // OrderID is the hold's own ID
	Key                 string
	Asset               AssetID
	Amount, Captured    Amount
	State               HoldState
	ExpiresAt, PlacedAt int64
}

const holdColumns = "order_id, user_id, key, asset, amount, captured, state, expires_at, placed_at"

func (r holdRow) hold() Hold {
	return Hold{ID: r.OrderID, Key: r.Key, User: r.UserID, Asset: r.Asset, Amount: r.Amount, Captured: r.Captured, State: r.State,
		Expires: fromMicros(r.ExpiresAt), Placed: fromMicros(r.PlacedAt)}
}

// PlaceHold moves the amount Available → Held. The same key again returns the stored hold, whatever has become of it; with other content it
// is ErrConflict. It fails with ErrInsufficient, ErrInvalid.
func (b *Book) PlaceHold(ctx context.Context, h NewHold) (Hold, error) {
	if h.Key == "" || len(h.Key) > 200 || plain(h.Key, 200) != h.Key || h.Amount.IsZero() {
		return Hold{}, fmt.Errorf("place hold: %w: key %q, amount %s", ErrInvalid, h.Key, h.Amount)
	}
	var row holdRow
	err := b.write(ctx, func(t tx) error {
		survivors, err := t.keepUsers([]ID{h.User})
		if err != nil {
			return err
		}
		row = holdRow{OrderID: NewID(), UserID: survivors[h.User], Key: h.Key, Asset: h.Asset, Amount: h.Amount, State: HoldOpen,
			ExpiresAt: micros(h.Expires), PlacedAt: t.clock()}
		n, err := t.exec("INSERT INTO holds ("+holdColumns+", closed_at) VALUES "+marks(1, 10)+" ON CONFLICT (key) WHERE key <> '' DO NOTHING",
			row.OrderID, row.UserID, row.Key, row.Asset, row.Amount, row.Captured, row.State, row.ExpiresAt, row.PlacedAt, 0)
		if err != nil {
			return err
		}
		if n == 0 {
			return t.heldBefore(&row)
		}
		_, err = t.post(Entry{Key: "hold:" + string(row.OrderID), Kind: "hold", Meta: map[string]string{"hold": row.Key},
			Postings: []Posting{{Debit: UserAvailable(row.UserID), Credit: UserHeld(row.UserID), Asset: row.Asset, Amount: row.Amount}}})
		return err
	})
	if err != nil {
		return Hold{}, fmt.Errorf("place hold: %w", err)
	}
	return row.hold(), nil
}

// heldBefore replaces the row by the one that is stored under its key, if it is the same hold.
func (t tx) heldBefore(row *holdRow) error {
	var old holdRow
	if err := t.must("hold", &old, "SELECT "+holdColumns+" FROM holds WHERE key = ?", row.Key); err != nil {
		return err
	}
	if old.UserID != row.UserID || old.Asset != row.Asset || old.Amount != row.Amount || old.ExpiresAt != row.ExpiresAt {
		return fmt.Errorf("%w: hold %s", ErrConflict, row.Key)
	}
	*row = old
	return nil
}

// CaptureHold takes a part or all of an open hold to an account, once per key. What is left stays held until it is captured, released or
// expires. It fails with ErrInsufficient if less is left, ErrState if the hold is not open, ErrExpired past its time, and with ErrConflict
// if the key was used with other input.
func (b *Book) CaptureHold(ctx context.Context, hold ID, key string, to Account, amount Amount) (Hold, error) {
	var row holdRow
	err := b.onHold(ctx, hold, &row, func(t tx) error {
		e := Entry{Key: "capture:" + string(hold) + ":" + key, Kind: "capture", Meta: map[string]string{"hold": row.Key},
			Postings: []Posting{{Debit: UserHeld(row.UserID), Credit: to, Asset: row.Asset, Amount: amount}}}
		var known []ID
		if err := t.all(&known, "SELECT id FROM entries WHERE key = ?", e.Key); err != nil {
			return err
		}
		if len(known) == 0 {
			if err := row.take(t, amount); err != nil {
				return err
			}
		}
		_, err := t.post(e)
		return err
	})
	if err != nil {
		return Hold{}, fmt.Errorf("capture hold: %w", err)
	}
	return row.hold(), nil
}

// take counts what is captured.
func (r *holdRow) take(t tx, amount Amount) error {
	switch {
	case r.State != HoldOpen:
		return fmt.Errorf("%w: the hold is %s", ErrState, r.State)
	case r.ExpiresAt != 0 && r.ExpiresAt <= t.clock():
		return fmt.Errorf("%w: hold", ErrExpired)
	case r.Amount.SubFloor(r.Captured).Less(amount):
		return fmt.Errorf("%w: %s of the hold are left", ErrInsufficient, r.Amount.SubFloor(r.Captured))
	}
	var err error
	if r.Captured, err = r.Captured.Add(amount); err != nil {
		return err
	}
	closed := int64(0)
	if r.Captured == r.Amount {
		r.State, closed = HoldCaptured, t.clock()
	}
	return t.change("UPDATE holds SET captured = ?, state = ?, closed_at = ? WHERE order_id = ? AND state = 'open'", r.Captured, r.State, closed, r.OrderID)
}

// ReleaseHold gives back what is left of an open hold. It fails with ErrState if the hold is not open; released again changes nothing.
func (b *Book) ReleaseHold(ctx context.Context, hold ID) (Hold, error) {
	var row holdRow
	err := b.onHold(ctx, hold, &row, row.release)
	if err != nil {
		return Hold{}, fmt.Errorf("release hold: %w", err)
	}
	return row.hold(), nil
}

func (r *holdRow) release(t tx) error {
	if r.State == HoldReleased {
		return nil
	}
	if r.State != HoldOpen {
		return fmt.Errorf("%w: the hold is %s", ErrState, r.State)
	}
	r.State = HoldReleased
	if err := t.closeHold(r.OrderID, string(r.State)); err != nil {
		return err
	}
	_, err := t.post(Entry{Key: "release:" + string(r.OrderID), Kind: "release", Meta: map[string]string{"hold": r.Key},
		Postings: []Posting{{Debit: UserHeld(r.UserID), Credit: UserAvailable(r.UserID), Asset: r.Asset, Amount: r.Amount.SubFloor(r.Captured)}}})
	return err
}

// onHold runs fn in one tx with the hold, which nobody else changes until it ends. Orders' holds are not found.
func (b *Book) onHold(ctx context.Context, hold ID, row *holdRow, fn func(t tx) error) error {
	return b.write(ctx, func(t tx) error {
		*row = holdRow{}
		const query = "SELECT " + holdColumns + " FROM holds WHERE order_id = ? AND key <> ''"
		if err := t.must("hold", row, query, hold); err != nil {
			return err
		}
		if _, err := t.keepUsers([]ID{row.UserID}); err != nil { // before the hold, in the order of locks that a merge follows
			return err
		}
		*row = holdRow{}
		if err := t.must("hold", row, t.locking(query, "UPDATE"), hold); err != nil {
			return err
		}
		return fn(t)
	})
}

// ExpireHolds releases open holds whose time is past, at most limit, and returns how many it released.
func (b *Book) ExpireHolds(ctx context.Context, limit int) (int, error) {
	var ids []ID
	err := b.query(ctx).all(&ids, "SELECT order_id FROM holds WHERE state = 'open' AND expires_at > 0 AND expires_at <= ? ORDER BY expires_at LIMIT ?",
		micros(b.now()), limit)
	if err != nil {
		return 0, fmt.Errorf("expire holds: %w", err)
	}
	for n, id := range ids {
		if _, err := b.ReleaseHold(ctx, id); err != nil && !errors.Is(err, ErrState) { // captured by now is well too
			return n, fmt.Errorf("expire holds: %w", err)
		}
	}
	return len(ids), nil
}
