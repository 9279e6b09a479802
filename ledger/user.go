package ledger

import (
	"context"
	"fmt"
	"slices"
	"time"
)

// Platform is a chat platform.
type Platform string

// The platforms.
const (
	Telegram Platform = "telegram"
	Discord  Platform = "discord"
)

// User is a person. The ID of a user who was merged into another stays good: every method follows it to the one who survives.
type User struct {
	ID       ID
	Language string    // BCP 47, "" = the identity's own
	Tier     string    // tier that was picked, "" = none (income stays Available)
	TermsAt  time.Time // when custody terms were accepted; zero = not yet
	Created  time.Time
}

// Identity is one platform login of a User.
type Identity struct {
	ID         ID
	User       ID
	Platform   Platform
	ExternalID string    // the platform's id of the person
	Chat       string    // where to send notifications: Telegram chat id; "" on Discord until a DM channel is opened
	Name       string    // display name
	Language   string    // from the platform
	LinkedAt   time.Time // when it joined a User that others had made; zero = it made the User itself
	Gone       bool      // blocked the bot or closed its DMs
}

// Caller is who an update came from.
type Caller struct {
	Platform   Platform
	ExternalID string
	Name       string
	Language   string
	Chat       string // private chat, if this update came from one
}

type userRow struct {
	ID             ID
	Language, Tier string
	TermsAt        int64
	CreatedAt      int64
	MergedInto     ID
}

const userColumns = "id, language, tier, terms_at, created_at, merged_into"

func (r userRow) user() User {
	return User{ID: r.ID, Language: r.Language, Tier: r.Tier, TermsAt: fromMicros(r.TermsAt), Created: fromMicros(r.CreatedAt)}
}

type identityRow struct {
	ID                               ID
	UserID                           ID
	Platform                         Platform
	ExternalID, Chat, Name, Language string
	LinkedAt                         int64
	Gone                             bool
}

const identityColumns = "id, user_id, platform, external_id, chat, name, language, linked_at, gone"

func (r identityRow) identity() Identity {
	return Identity{ID: r.ID, User: r.UserID, Platform: r.Platform, ExternalID: r.ExternalID, Chat: r.Chat, Name: r.Name,
		Language: r.Language, LinkedAt: fromMicros(r.LinkedAt), Gone: r.Gone}
}

// Meet returns the caller's User and Identity, made at the first meeting; keeps name, language and chat current. Somebody who writes
// in a private chat is no longer Gone.
func (b *Book) Meet(ctx context.Context, c Caller) (User, Identity, error) {
	if c.Platform == "" || c.ExternalID == "" {
		return User{}, Identity{}, fmt.Errorf("meet: %w: a caller without platform or id", ErrInvalid)
	}
	c.Name, c.Language, c.Chat = plain(c.Name, 200), plain(c.Language, 40), plain(c.Chat, 100)
	user, identity, found, err := b.query(ctx).identify(c.Platform, c.ExternalID)
	if err == nil && (!found || stale(identity, c)) {
		err = b.write(ctx, func(t tx) error {
			user, identity, err = t.meet(c)
			return err
		})
	}
	if err != nil {
		return User{}, Identity{}, fmt.Errorf("meet: %w", err)
	}
	return user, identity, nil
}

// stale reports whether the caller shows something new of the identity.
func stale(i Identity, c Caller) bool {
	return i.Name != c.Name || i.Language != c.Language || c.Chat != "" && (i.Chat != c.Chat || i.Gone)
}

func (t tx) meet(c Caller) (User, Identity, error) {
	user := User{ID: NewID()}
	identity := Identity{ID: NewID()}
	now := t.clock()
	if _, _, found, err := t.identify(c.Platform, c.ExternalID); err != nil {
		return User{}, Identity{}, err
	} else if !found {
		if _, err := t.exec("INSERT INTO users ("+userColumns+") VALUES "+marks(1, 6), user.ID, "", "", 0, now, ""); err != nil {
			return User{}, Identity{}, err
		}
		n, err := t.exec("INSERT INTO identities ("+identityColumns+", created_at, outbox_seq, tries, tries_since) VALUES "+marks(1, 13)+
			" ON CONFLICT (platform, external_id) DO NOTHING",
			identity.ID, user.ID, c.Platform, c.ExternalID, c.Chat, c.Name, c.Language, 0, false, now, 0, 0, 0)
		if err != nil {
			return User{}, Identity{}, err
		}
		if n != 1 { // the same person was met at the same moment elsewhere
			return User{}, Identity{}, errRetry
		}
	}
	err := t.change("UPDATE identities SET name = ?, language = ?, chat = CASE WHEN ? = '' THEN chat ELSE ? END,"+
		" gone = CASE WHEN ? = '' THEN gone ELSE FALSE END WHERE platform = ? AND external_id = ?",
		c.Name, c.Language, c.Chat, c.Chat, c.Chat, c.Platform, c.ExternalID)
	if err != nil {
		return User{}, Identity{}, err
	}
	user, identity, _, err = t.identify(c.Platform, c.ExternalID)
	return user, identity, err
}

// Find is Meet without making anything (groups: do not create users by a glance). It fails with ErrNotFound.
func (b *Book) Find(ctx context.Context, p Platform, externalID string) (User, Identity, error) {
	user, identity, found, err := b.query(ctx).identify(p, externalID)
	if err == nil && !found {
		err = fmt.Errorf("%w: identity on %s", ErrNotFound, p)
	}
	if err != nil {
		return User{}, Identity{}, fmt.Errorf("find: %w", err)
	}
	return user, identity, nil
}

func (t tx) identify(p Platform, externalID string) (User, Identity, bool, error) {
	var row identityRow
	found, err := t.one(&row, "SELECT "+identityColumns+" FROM identities WHERE platform = ? AND external_id = ?", p, externalID)
	if err != nil || !found {
		return User{}, Identity{}, false, err
	}
	user, err := t.user(row.UserID)
	return user, row.identity(), true, err
}

// User reads a user, by the ID of one who was merged into another too. It fails with ErrNotFound.
func (b *Book) User(ctx context.Context, user ID) (User, error) {
	t := b.query(ctx)
	id, err := t.survivor(user)
	if err != nil {
		return User{}, err
	}
	return t.user(id)
}

func (t tx) user(id ID) (User, error) {
	var row userRow
	err := t.must("user", &row, "SELECT "+userColumns+" FROM users WHERE id = ?", id)
	return row.user(), err
}

// survivor follows merges from a user's ID to the one who is left. It fails with ErrNotFound.
func (t tx) survivor(id ID) (ID, error) {
	for {
		var into []ID
		if err := t.all(&into, "SELECT merged_into FROM users WHERE id = ?", id); err != nil {
			return "", err
		}
		if len(into) == 0 {
			return "", fmt.Errorf("%w: user %s", ErrNotFound, id)
		}
		if into[0] == "" {
			return id, nil
		}
		id = into[0]
	}
}

// keepUsers resolves users like survivor and keeps them from being merged until the tx ends. An unknown user is ErrInvalid.
func (t tx) keepUsers(ids []ID) (map[ID]ID, error) { return t.allUsers(ids, "KEY SHARE") }

// claimUsers is keepUsers that keeps everyone else out of the users as well.
func (t tx) claimUsers(ids ...ID) (map[ID]ID, error) { return t.allUsers(ids, "UPDATE") }

func (t tx) allUsers(ids []ID, strength string) (map[ID]ID, error) {
	survivors, err := t.lockUsers(ids, strength)
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		if _, ok := survivors[id]; !ok {
			return nil, fmt.Errorf("%w: unknown user %s", ErrInvalid, id)
		}
	}
	return survivors, nil
}

// lockUsers locks users in the order of their IDs and returns the survivor of each that exists. A merge that committed in between is
// followed.
func (t tx) lockUsers(ids []ID, strength string) (map[ID]ID, error) {
	into := map[ID]ID{}
	for ask := ids; len(ask) > 0; {
		names := mapped(ask, func(id ID) string { return string(id) })
		slices.Sort(names)
		names = slices.Compact(names)
		ask = nil
		const most = 1000 // users a statement
		for names := range slices.Chunk(names, most) {
			var rows []userRow
			err := t.all(&rows, t.locking("SELECT id, merged_into FROM users WHERE id "+t.among()+" ORDER BY id", strength), t.list(names))
			if err != nil {
				return nil, fmt.Errorf("lock users: %w", err)
			}
			for _, row := range rows {
				into[row.ID] = row.MergedInto
				if _, known := into[row.MergedInto]; row.MergedInto != "" && !known {
					ask = append(ask, row.MergedInto)
				}
			}
		}
	}
	survivors := make(map[ID]ID, len(ids))
	for _, id := range ids {
		last := id
		if _, ok := into[id]; !ok {
			continue
		}
		for into[last] != "" {
			last = into[last]
		}
		survivors[id] = last
	}
	return survivors, nil
}

// onUser runs fn in one tx with the surviving user, who stays that until it ends.
func (b *Book) onUser(ctx context.Context, user ID, fn func(t tx, user ID) error) error {
	return b.write(ctx, func(t tx) error {
		survivors, err := t.claimUsers(user)
		if err != nil {
			return err
		}
		return fn(t, survivors[user])
	})
}

// AcceptTerms records that the user accepted the custody terms; idempotent: the first time stays.
func (b *Book) AcceptTerms(ctx context.Context, user ID) error {
	err := b.onUser(ctx, user, func(t tx, user ID) error {
		_, err := t.exec("UPDATE users SET terms_at = ? WHERE id = ? AND terms_at = 0", t.clock(), user)
		return err
	})
	if err != nil {
		return fmt.Errorf("accept terms: %w", err)
	}
	return nil
}

// SetLanguage sets the user's language, "" = follow the platform.
func (b *Book) SetLanguage(ctx context.Context, user ID, lang string) error {
	err := b.onUser(ctx, user, func(t tx, user ID) error {
		return t.change("UPDATE users SET language = ? WHERE id = ?", plain(lang, 40), user)
	})
	if err != nil {
		return fmt.Errorf("set language: %w", err)
	}
	return nil
}

// SetTier picks the tier for this and coming income; "" pauses investing. intent (may be "") is consumed in the same transaction: it
// fails with ErrExpired or ErrState if that cannot be.
func (b *Book) SetTier(ctx context.Context, user ID, tier string, intent ID) error {
	err := b.onUser(ctx, user, func(t tx, user ID) error {
		if intent != "" {
			if err := t.useIntent(user, intent); err != nil {
				return err
			}
		}
		return t.change("UPDATE users SET tier = ? WHERE id = ?", plain(tier, 40), user)
	})
	if err != nil {
		return fmt.Errorf("set tier: %w", err)
	}
	return nil
}

// Identities lists the user's, the first made first.
func (b *Book) Identities(ctx context.Context, user ID) ([]Identity, error) {
	t := b.query(ctx)
	user, err := t.survivor(user)
	if err != nil {
		return nil, fmt.Errorf("list identities: %w", err)
	}
	var rows []identityRow
	if err := t.all(&rows, "SELECT "+identityColumns+" FROM identities WHERE user_id = ? ORDER BY id", user); err != nil {
		return nil, fmt.Errorf("list identities: %w", err)
	}
	return mapped(rows, identityRow.identity), nil
}

// SetGone marks an identity unreachable (true) or back (false). What is queued for an unreachable one is dropped.
func (b *Book) SetGone(ctx context.Context, identity ID, gone bool) error {
	err := b.write(ctx, func(t tx) error {
		n, err := t.exec("UPDATE identities SET gone = ? WHERE id = ?", gone, identity)
		if err != nil {
			return err
		}
		if n == 0 {
			return fmt.Errorf("%w: identity %s", ErrNotFound, identity)
		}
		if !gone {
			return nil
		}
		_, err = t.exec("UPDATE outbox SET state = 'dropped', reason = 'gone', updated_at = ? WHERE identity_id = ? AND state = 'queued'",
			t.clock(), identity)
		return err
	})
	if err != nil {
		return fmt.Errorf("set gone: %w", err)
	}
	return nil
}

// SetChat stores the chat where notifications go (Discord's DM channel id; Telegram migration).
func (b *Book) SetChat(ctx context.Context, identity ID, chat string) error {
	err := b.write(ctx, func(t tx) error {
		n, err := t.exec("UPDATE identities SET chat = ? WHERE id = ?", plain(chat, 100), identity)
		if err == nil && n == 0 {
			err = fmt.Errorf("%w: identity %s", ErrNotFound, identity)
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("set chat: %w", err)
	}
	return nil
}
