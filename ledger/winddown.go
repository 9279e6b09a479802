package ledger

import (
	"context"
	"errors"
	"fmt"
)

// Settings of a wind-down: whether it goes on, and up to which user it was told.
const (
	settingWindDown = "wind_down"
	settingTold     = "wind_down_told"
)

// SetWindDown begins or ends a wind-down: no new money, everything redeemed, withdrawals only. Everyone is told anew of one that begins.
func (b *Book) SetWindDown(ctx context.Context, actor string, on bool) error {
	value := "off"
	if on {
		value = "on"
	}
	was, err := b.WindingDown(ctx)
	if err != nil {
		return err
	}
	if on && !was {
		if err := b.PutSetting(ctx, actor, settingTold, ""); err != nil {
			return err
		}
	}
	return b.PutSetting(ctx, actor, settingWindDown, value)
}

// WindingDown tells whether a wind-down goes on.
func (b *Book) WindingDown(ctx context.Context) (bool, error) {
	value, err := b.Setting(ctx, settingWindDown)
	if errors.Is(err, ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("wind-down: %w", err)
	}
	return value == "on", nil
}

// AnnounceWindDown queues a notification (WindDown), a message of its own, for the next users that have none, at most limit, each once. more tells that others
// are left.
func (b *Book) AnnounceWindDown(ctx context.Context, limit int) (more bool, err error) {
	err = b.write(ctx, func(t tx) error {
		_, err := t.exec("INSERT INTO settings (name, value, updated_at) VALUES (?, '', ?) ON CONFLICT (name) DO NOTHING", settingTold, t.clock())
		if err != nil {
			return err
		}
		var told struct{ Value ID }
		if err := t.must("setting", &told, t.locking("SELECT value FROM settings WHERE name = ?", "UPDATE"), settingTold); err != nil {
			return err
		}
		var users []ID
		if err := t.all(&users, "SELECT id FROM users WHERE id > ? AND merged_into = '' ORDER BY id LIMIT ?", told.Value, limit); err != nil {
			return err
		}
		more = len(users) == limit
		if len(users) == 0 {
			return nil
		}
		for _, user := range users {
			if err := t.notifyUser(user, WindDown, WindDown+":"+string(NewID()), struct{}{}); err != nil {
				return err
			}
		}
		return t.change("UPDATE settings SET value = ?, updated_at = ? WHERE name = ?", users[len(users)-1], t.clock(), settingTold)
	})
	if err != nil {
		return false, fmt.Errorf("announce the wind-down: %w", err)
	}
	return more, nil
}

// WindDownOver forgets who was told of a wind-down that has ended, so that the next one is told to everybody anew. While one goes on by the
// book it does nothing.
func (b *Book) WindDownOver(ctx context.Context) error {
	err := b.write(ctx, func(t tx) error {
		_, err := t.exec("UPDATE settings SET value = '', updated_at = ? WHERE name = ? AND value <> ''"+
			" AND NOT EXISTS (SELECT 1 FROM settings s WHERE s.name = ? AND s.value = 'on')", t.clock(), settingTold, settingWindDown)
		return err
	})
	if err != nil {
		return fmt.Errorf("end of the wind-down: %w", err)
	}
	return nil
}

// wound refuses (ErrState) to cancel a redeem that a wind-down has placed, or what is left of one, while the fund is closed: the next round
// would only place it again.
func (t tx) wound(o orderRow) error {
	if o.Kind != Redeem || !o.Auto {
		return nil
	}
	fund, err := t.fund(o.Fund)
	if err == nil && !fund.Open {
		err = fmt.Errorf("%w: fund %s is closing, and all of it is redeemed", ErrState, fund.ID)
	}
	return err
}

// Holder is a user with an available balance of an asset.
type Holder struct {
	User   ID
	Amount Amount
}

// Holders lists users with an available balance of an asset, by ID, at most limit, those after the given one.
func (b *Book) Holders(ctx context.Context, asset AssetID, after ID, limit int) ([]Holder, error) {
	var rows []struct {
		ID              ID
		Debits, Credits Amount
	}
	err := b.query(ctx).all(&rows, "SELECT u.id, a.debits, a.credits FROM users u JOIN accounts a ON a.code = 'user/' || u.id || '/available'"+
		" WHERE u.id > ? AND u.merged_into = '' AND a.asset = ? AND a.credits > a.debits ORDER BY u.id LIMIT ?", after, asset, limit)
	if err != nil {
		return nil, fmt.Errorf("holders of %s: %w", asset, err)
	}
	out := make([]Holder, len(rows))
	for i, r := range rows {
		out[i] = Holder{User: r.ID, Amount: r.Credits.SubFloor(r.Debits)}
	}
	return out, nil
}
