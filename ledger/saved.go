package ledger

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// SavedAddress is an address of their own that a user gave a name.
type SavedAddress struct {
	Name    string
	Address common.Address
	Created time.Time
}

// SaveAddress keeps an address under a name, in the place of the one that had it.
func (b *Book) SaveAddress(ctx context.Context, user ID, name string, address common.Address) error {
	if name == "" || plain(name, 40) != name || address == (common.Address{}) {
		return fmt.Errorf("save address: %w: name %q, address %s", ErrInvalid, name, address)
	}
	err := b.onUser(ctx, user, func(t tx, user ID) error {
		_, err := t.exec("INSERT INTO saved_addresses (user_id, name, address, created_at) VALUES "+marks(1, 4)+
			" ON CONFLICT (user_id, name) DO UPDATE SET address = excluded.address, created_at = excluded.created_at", user, name, addressText(address), t.clock())
		return err
	})
	if err != nil {
		return fmt.Errorf("save address: %w", err)
	}
	return nil
}

// ForgetAddress removes a saved address; nothing happens if there is none of that name.
func (b *Book) ForgetAddress(ctx context.Context, user ID, name string) error {
	err := b.onUser(ctx, user, func(t tx, user ID) error {
		_, err := t.exec("DELETE FROM saved_addresses WHERE user_id = ? AND name = ?", user, name)
		return err
	})
	if err != nil {
		return fmt.Errorf("forget address: %w", err)
	}
	return nil
}

// SavedAddresses lists the user's, by name.
func (b *Book) SavedAddresses(ctx context.Context, user ID) ([]SavedAddress, error) {
	t := b.query(ctx)
	user, err := t.survivor(user)
	if err != nil {
		return nil, fmt.Errorf("saved addresses: %w", err)
	}
	var rows []struct {
		Name, Address string
		CreatedAt     int64
	}
	if err := t.all(&rows, "SELECT name, address, created_at FROM saved_addresses WHERE user_id = ? ORDER BY name", user); err != nil {
		return nil, fmt.Errorf("saved addresses: %w", err)
	}
	out := make([]SavedAddress, len(rows))
	for i, r := range rows {
		out[i] = SavedAddress{Name: r.Name, Address: common.HexToAddress(r.Address), Created: fromMicros(r.CreatedAt)}
	}
	return out, nil
}

// AdminAct is something that an operator or a community's admin did. Acts are only ever added: the database refuses to change them.
type AdminAct struct {
	ID     ID
	At     time.Time
	Actor  string          // who: "operator", "discord:<id>"
	Act    string          // what: "set", "close_fund" …
	Target string          // to what: the name of a setting, a fund, a community
	Data   json.RawMessage // the act's own
}

// RecordAct adds to the audit log. ID and At are set by it.
func (b *Book) RecordAct(ctx context.Context, a AdminAct) error {
	if err := b.write(ctx, func(t tx) error { return t.recordAct(a) }); err != nil {
		return fmt.Errorf("record act: %w", err)
	}
	return nil
}

func (t tx) recordAct(a AdminAct) error {
	if a.Actor == "" || a.Act == "" {
		return fmt.Errorf("%w: an act without who or what", ErrInvalid)
	}
	return t.insert("admin_acts", "id, at, actor, act, target, data",
		[][]any{{NewID(), t.clock(), plain(a.Actor, 200), plain(a.Act, 100), plain(a.Target, 200), jsonText(a.Data)}})
}

// Acts lists the acts on a target, or on any (""), the newest first, at most limit, those before the given one ("" = from the newest).
func (b *Book) Acts(ctx context.Context, target string, before ID, limit int) ([]AdminAct, error) {
	var rows []struct {
		ID                       ID
		At                       int64
		Actor, Act, Target, Data string
	}
	err := b.query(ctx).all(&rows, "SELECT id, at, actor, act, target, data FROM admin_acts WHERE (? = '' OR target = ?) AND (? = '' OR id < ?)"+
		" ORDER BY id DESC LIMIT ?", target, target, before, before, limit)
	if err != nil {
		return nil, fmt.Errorf("list acts: %w", err)
	}
	out := make([]AdminAct, len(rows))
	for i, r := range rows {
		out[i] = AdminAct{ID: r.ID, At: fromMicros(r.At), Actor: r.Actor, Act: r.Act, Target: r.Target, Data: fromJSONText(r.Data)}
	}
	return out, nil
}

// PutSetting stores a setting and, in the same transaction, that actor did.
func (b *Book) PutSetting(ctx context.Context, actor, name, value string) error {
	if name == "" || plain(name, 100) != name || plain(value, 10_000) != value {
		return fmt.Errorf("put setting: %w: %q", ErrInvalid, name)
	}
	data, err := json.Marshal(value)
	if err != nil {
		return fmt.Errorf("put setting: %w", err)
	}
	err = b.write(ctx, func(t tx) error {
		_, err := t.exec("INSERT INTO settings (name, value, updated_at) VALUES "+marks(1, 3)+
			" ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at", name, value, t.clock())
		if err != nil {
			return err
		}
		return t.recordAct(AdminAct{Actor: actor, Act: "set", Target: name, Data: data})
	})
	if err != nil {
		return fmt.Errorf("put setting: %w", err)
	}
	return nil
}

// Setting reads a setting. It fails with ErrNotFound if it was never put.
func (b *Book) Setting(ctx context.Context, name string) (string, error) {
	var value string
	if err := b.query(ctx).must("setting "+name, &value, "SELECT value FROM settings WHERE name = ?", name); err != nil {
		return "", err
	}
	return value, nil
}
