package ledger

import (
	"context"
	"encoding/json"
	"fmt"
	"time"
)

// Intent is what a preview promised; the chat button carries only its ID. It is used at most once, by its user, before Expires.
type Intent struct {
	ID       ID
	User     ID
	Identity ID
	Kind     string
	Data     json.RawMessage
	Expires  time.Time
	Done     bool
}

type intentRow struct {
	ID         ID
	UserID     ID
	IdentityID ID
	Kind, Data string
	ExpiresAt  int64
	Done       bool
}

const intentColumns = "id, user_id, identity_id, kind, data, expires_at, done"

func (r intentRow) intent() Intent {
	return Intent{ID: r.ID, User: r.UserID, Identity: r.IdentityID, Kind: r.Kind, Data: fromJSONText(r.Data),
		Expires: fromMicros(r.ExpiresAt), Done: r.Done}
}

// PutIntent stores an intent (ID and Expires set by the caller). An ID that is taken is ErrConflict.
func (b *Book) PutIntent(ctx context.Context, in Intent) error {
	if in.ID == "" || in.Expires.IsZero() {
		return fmt.Errorf("put intent: %w: no ID or no end", ErrInvalid)
	}
	err := b.onUser(ctx, in.User, func(t tx, user ID) error {
		return t.insert("intents", intentColumns+", created_at",
			[][]any{{in.ID, user, in.Identity, in.Kind, jsonText(in.Data), micros(in.Expires), in.Done, t.clock()}})
	})
	if err != nil {
		return fmt.Errorf("put intent: %w", err)
	}
	return nil
}

// Intent reads one of the user's intents. It fails with ErrNotFound (also for somebody else's) and, if it was not used in time, with
// ErrExpired; Done tells if it was used already.
func (b *Book) Intent(ctx context.Context, user, id ID) (Intent, error) {
	t := b.query(ctx)
	user, err := t.survivor(user)
	if err != nil {
		return Intent{}, fmt.Errorf("read intent: %w", err)
	}
	row, err := t.intent(user, id)
	if err == nil && !row.Done && row.ExpiresAt <= t.clock() {
		err = fmt.Errorf("%w: intent %s", ErrExpired, id)
	}
	if err != nil {
		return Intent{}, fmt.Errorf("read intent: %w", err)
	}
	return row.intent(), nil
}

// CancelIntent uses it up without effect. It fails with ErrState if it was used already.
func (b *Book) CancelIntent(ctx context.Context, user, id ID) error {
	err := b.onUser(ctx, user, func(t tx, user ID) error {
		n, err := t.exec("UPDATE intents SET done = TRUE WHERE id = ? AND user_id = ? AND NOT done", id, user)
		if err != nil || n == 1 {
			return err
		}
		if _, err := t.intent(user, id); err != nil {
			return err
		}
		return fmt.Errorf("%w: intent %s was used", ErrState, id)
	})
	if err != nil {
		return fmt.Errorf("cancel intent: %w", err)
	}
	return nil
}

func (t tx) intent(user, id ID) (intentRow, error) {
	var row intentRow
	err := t.must("intent", &row, "SELECT "+intentColumns+" FROM intents WHERE id = ? AND user_id = ?", id, user)
	return row, err
}

// useIntent marks an intent used: once, by its user, in time.
func (t tx) useIntent(user, id ID) error {
	n, err := t.exec("UPDATE intents SET done = TRUE WHERE id = ? AND user_id = ? AND NOT done AND expires_at > ?", id, user, t.clock())
	if err != nil || n == 1 {
		return err
	}
	row, err := t.intent(user, id)
	if err != nil {
		return err
	}
	if row.Done {
		return fmt.Errorf("%w: intent %s was used", ErrState, id)
	}
	return fmt.Errorf("%w: intent %s", ErrExpired, id)
}

// Dialog is the question that a chat (identity) is being asked: the next free text answers it.
type Dialog struct {
	Identity ID
	Action   string // where the answer goes
	Expires  time.Time
}

// SetDialog stores or (Action "") clears the dialog of an identity.
func (b *Book) SetDialog(ctx context.Context, d Dialog) error {
	err := b.write(ctx, func(t tx) error {
		if d.Action == "" {
			_, err := t.exec("DELETE FROM dialogs WHERE identity_id = ?", d.Identity)
			return err
		}
		_, err := t.exec("INSERT INTO dialogs (identity_id, action, expires_at) VALUES "+marks(1, 3)+
			" ON CONFLICT (identity_id) DO UPDATE SET action = excluded.action, expires_at = excluded.expires_at",
			d.Identity, d.Action, micros(d.Expires))
		return err
	})
	if err != nil {
		return fmt.Errorf("set dialog: %w", err)
	}
	return nil
}

// TakeDialog returns and clears the dialog; ErrNotFound when there is none or it expired.
func (b *Book) TakeDialog(ctx context.Context, identity ID) (Dialog, error) {
	var row struct {
		Action    string
		ExpiresAt int64
	}
	err := b.write(ctx, func(t tx) error {
		row.Action = ""
		found, err := t.one(&row, "DELETE FROM dialogs WHERE identity_id = ? RETURNING action, expires_at", identity)
		if err == nil && (!found || row.ExpiresAt <= t.clock()) {
			row.Action = ""
		}
		return err
	})
	if err == nil && row.Action == "" {
		err = fmt.Errorf("%w: dialog", ErrNotFound)
	}
	if err != nil {
		return Dialog{}, fmt.Errorf("take dialog: %w", err)
	}
	return Dialog{Identity: identity, Action: row.Action, Expires: fromMicros(row.ExpiresAt)}, nil
}
