package ledger

import (
	"context"
	"encoding/json"
	"fmt"
	"time"
)

// Notification is a queued message for one identity. Kinds and their Data are listed in notice.go.
type Notification struct {
	ID       ID
	Identity Identity
	Language string // the user's
	Kind     string
	Subject  string // messages about one thing share it: a later one edits the earlier ("" = always a new message)
	Data     json.RawMessage
	Attempts int    // tries that came before this one
	Message  string // platform's id of the message of this Subject that is there already ("" = none)
	Maybe    bool   // an earlier try had an unknown outcome
	Created  time.Time
}

type outboxRow struct {
	ID         ID
	IdentityID ID
	Kind       string
	Subject    string
	Data       string
	State      string
	Attempts   int
	Maybe      bool
	CreatedAt  int64
}

// ClaimNotifications leases due notifications of these platforms, at most one per identity, the oldest unsent of each (order per
// chat). A lease that ran out is claimed again, with Maybe set: nobody knows what became of that try.
func (b *Book) ClaimNotifications(ctx context.Context, platforms []Platform, lease time.Duration, limit int) ([]Notification, error) {
	if len(platforms) == 0 || limit < 1 {
		return nil, nil
	}
	waiting, err := b.anyDue(ctx)
	if err != nil || !waiting {
		return nil, err
	}
	var out []Notification
	err = b.write(ctx, func(t tx) error {
		out = nil
		now := t.clock()
		query := "SELECT o.id, o.identity_id, o.kind, o.subject, o.data, o.state, o.attempts, o.maybe, o.created_at" +
			" FROM outbox o JOIN identities i ON i.id = o.identity_id" +
			" WHERE o.state IN ('queued', 'sending') AND o.due_at <= ? AND i.platform IN ? AND NOT i.gone AND NOT EXISTS (SELECT 1 FROM outbox e" +
			" WHERE e.identity_id = o.identity_id AND e.state IN ('queued', 'sending') AND e.seq < o.seq)" +
			" ORDER BY o.due_at, o.id LIMIT ?"
		var rows []outboxRow
		if err := t.all(&rows, t.locking(query, "NO KEY UPDATE OF o SKIP LOCKED"), now, platforms, limit); err != nil {
			return err
		}
		for _, row := range rows {
			n, err := t.lease(row, micros(t.book.now().Add(lease)))
			if err != nil {
				return err
			}
			out = append(out, n)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("claim notifications: %w", err)
	}
	return out, nil
}

// anyDue looks without a lock whether it is worth claiming: an idle notifier must not take SQLite's write lock.
func (b *Book) anyDue(ctx context.Context) (bool, error) {
	var ids []ID
	t := b.query(ctx)
	err := t.all(&ids, "SELECT id FROM outbox WHERE state IN ('queued', 'sending') AND due_at <= ? LIMIT 1", t.clock())
	return len(ids) > 0, err
}

func (t tx) lease(row outboxRow, until int64) (Notification, error) {
	maybe := row.Maybe || row.State == "sending"
	err := t.change("UPDATE outbox SET state = 'sending', due_at = ?, attempts = attempts + 1, maybe = ?, updated_at = ? WHERE id = ?",
		until, maybe, t.clock(), row.ID)
	if err != nil {
		return Notification{}, err
	}
	identity, err := t.identity(row.IdentityID)
	if err != nil {
		return Notification{}, err
	}
	user, err := t.user(identity.User)
	if err != nil {
		return Notification{}, err
	}
	n := Notification{ID: row.ID, Identity: identity, Language: user.Language, Kind: row.Kind, Subject: row.Subject,
		Data: fromJSONText(row.Data), Attempts: row.Attempts, Maybe: maybe, Created: fromMicros(row.CreatedAt)}
	if n.Language == "" {
		n.Language = identity.Language
	}
	_, err = t.one(&n.Message, "SELECT message FROM posts WHERE identity_id = ? AND subject = ?", identity.ID, row.Subject)
	return n, err
}

// Delivered ends a notification; message is the platform's id of what chat shows now ("" keeps the old one).
func (b *Book) Delivered(ctx context.Context, id ID, message string) error {
	err := b.write(ctx, func(t tx) error {
		var row outboxRow
		if err := t.must("notification", &row, "SELECT id, identity_id, subject, state FROM outbox WHERE id = ?", id); err != nil {
			return err
		}
		_, err := t.exec("UPDATE outbox SET state = 'sent', updated_at = ? WHERE id = ? AND state <> 'sent'", t.clock(), id)
		if err != nil || message == "" || row.Subject == "" {
			return err
		}
		_, err = t.exec("INSERT INTO posts (identity_id, subject, message, updated_at) VALUES "+marks(1, 4)+
			" ON CONFLICT (identity_id, subject) DO UPDATE SET message = excluded.message, updated_at = excluded.updated_at",
			row.IdentityID, row.Subject, message, t.clock())
		return err
	})
	if err != nil {
		return fmt.Errorf("notification delivered: %w", err)
	}
	return nil
}

// Retry returns a claimed notification to the queue, not before a time; maybe tells that the try may have reached the chat. It fails
// with ErrState if it is not being sent.
func (b *Book) Retry(ctx context.Context, id ID, at time.Time, reason string, maybe bool) error {
	err := b.write(ctx, func(t tx) error {
		return t.change("UPDATE outbox SET state = 'queued', due_at = ?, reason = ?, maybe = (maybe OR ?), updated_at = ? WHERE id = ? AND state = 'sending'",
			micros(at), plain(reason, 500), maybe, t.clock(), id)
	})
	if err != nil {
		return fmt.Errorf("retry notification: %w", err)
	}
	return nil
}

// Drop gives a notification up. It fails with ErrState if it was delivered or dropped already.
func (b *Book) Drop(ctx context.Context, id ID, reason string) error {
	err := b.write(ctx, func(t tx) error {
		return t.change("UPDATE outbox SET state = 'dropped', reason = ?, updated_at = ? WHERE id = ? AND state IN ('queued', 'sending')",
			plain(reason, 500), t.clock(), id)
	})
	if err != nil {
		return fmt.Errorf("drop notification: %w", err)
	}
	return nil
}

// OutboxDepth is the number of waiting notifications and the age of the oldest (metrics).
func (b *Book) OutboxDepth(ctx context.Context) (int, time.Duration, error) {
	var row struct {
		Waiting int
		Oldest  int64
	}
	err := b.query(ctx).must("outbox", &row, "SELECT COUNT(*) AS waiting, COALESCE(MIN(created_at), 0) AS oldest FROM outbox"+
		" WHERE state IN ('queued', 'sending')")
	if err != nil {
		return 0, 0, fmt.Errorf("outbox depth: %w", err)
	}
	if row.Waiting == 0 {
		return 0, 0, nil
	}
	return row.Waiting, b.now().Sub(fromMicros(row.Oldest)), nil
}
