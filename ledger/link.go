package ledger

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"
)

const (
	linkLife     = 10 * time.Minute
	linkCoolDown = 24 * time.Hour // before a newly linked identity may withdraw
	linkTries    = 5              // wrong codes that one identity may type in linkLife

	codeLength   = 8
	codeAlphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ" // without 0 O 1 I L, which are mistaken for one another
)

// Link is a request to join two identities into one User.
type Link struct {
	ID      ID
	Issuer  Identity // issued the code; must confirm
	Claimer Identity // typed the code; zero until then
	State   string   // issued, claimed, linked, rejected, or replaced by a later code
	Expires time.Time
}

type linkRow struct {
	ID        ID
	IssuerID  ID
	ClaimerID ID
	State     string
	ExpiresAt int64
}

const linkColumns = "id, issuer_id, claimer_id, state, expires_at"

// IssueLinkCode makes a one-time code (8 characters, 10 minutes) for the identity; earlier codes of it die. Only a hash of the code
// is stored.
func (b *Book) IssueLinkCode(ctx context.Context, identity ID) (code string, l Link, err error) {
	if code, err = newCode(); err != nil {
		return "", Link{}, fmt.Errorf("issue link code: %w", err)
	}
	err = b.write(ctx, func(t tx) error {
		issuer, err := t.identity(identity)
		if err != nil {
			return err
		}
		now := b.now()
		_, err = t.exec("UPDATE links SET state = 'replaced', updated_at = ? WHERE issuer_id = ? AND state IN ('issued', 'claimed')",
			micros(now), identity)
		if err != nil {
			return err
		}
		// An expired code that nobody claimed would stand in the way of the same code, however unlikely.
		_, err = t.exec("UPDATE links SET state = 'replaced' WHERE code_hash = ? AND state = 'issued' AND expires_at <= ?", hashCode(code), micros(now))
		if err != nil {
			return err
		}
		l = Link{ID: NewID(), Issuer: issuer, State: "issued", Expires: fromMicros(micros(now.Add(linkLife)))}
		return t.insert("links", linkColumns+", code_hash, created_at, updated_at",
			[][]any{{l.ID, identity, "", l.State, micros(l.Expires), hashCode(code), micros(now), micros(now)}})
	})
	if err != nil {
		return "", Link{}, fmt.Errorf("issue link code: %w", err)
	}
	return code, l, nil
}

// ClaimLinkCode is typed on the other identity: the issuer is notified (kind link_claimed) and shown the claimer. It fails with
// ErrNotFound for a wrong code (which also counts towards a limit of tries: past it every code is wrong for a while), with ErrExpired,
// and with ErrInvalid when both are one User already.
func (b *Book) ClaimLinkCode(ctx context.Context, claimer ID, code string) (Link, error) {
	var l Link
	var refused error // kept apart, because counting a wrong try must commit
	err := b.write(ctx, func(t tx) error {
		l, refused = Link{}, nil
		typed, err := t.identity(claimer)
		if err != nil {
			return err
		}
		allowed, err := t.mayTry(claimer)
		if err != nil {
			return err
		}
		if !allowed {
			refused = fmt.Errorf("%w: link code", ErrNotFound)
			return nil
		}
		l, err = t.claim(typed, code)
		if errors.Is(err, ErrNotFound) {
			refused = err
			_, err = t.exec("UPDATE identities SET tries = tries + 1 WHERE id = ?", claimer)
		}
		return err
	})
	if err = errors.Join(err, refused); err != nil {
		return Link{}, fmt.Errorf("claim link code: %w", err)
	}
	return l, nil
}

// mayTry reports whether the identity has tries left, and starts a new count when the old one is past. It keeps the identity locked, so
// that tries at the same moment are counted one by one.
func (t tx) mayTry(identity ID) (bool, error) {
	var row struct {
		Tries      int
		TriesSince int64
	}
	err := t.must("identity", &row, t.locking("SELECT tries, tries_since FROM identities WHERE id = ?", "NO KEY UPDATE"), identity)
	if err != nil {
		return false, err
	}
	if now := t.book.now(); row.Tries == 0 || !now.Before(fromMicros(row.TriesSince).Add(linkLife)) {
		_, err := t.exec("UPDATE identities SET tries = 0, tries_since = ? WHERE id = ?", micros(now), identity)
		return true, err
	}
	return row.Tries < linkTries, nil
}

func (t tx) claim(claimer Identity, code string) (Link, error) {
	var row linkRow
	err := t.must("link code", &row, t.locking("SELECT "+linkColumns+" FROM links WHERE code_hash = ? AND state = 'issued'", "UPDATE"),
		hashCode(code))
	if err != nil {
		return Link{}, err
	}
	if row.ExpiresAt <= t.clock() {
		return Link{}, fmt.Errorf("%w: link code", ErrExpired)
	}
	issuer, err := t.identity(row.IssuerID)
	if err != nil {
		return Link{}, err
	}
	if issuer.User == claimer.User {
		return Link{}, fmt.Errorf("%w: both are one user already", ErrInvalid)
	}
	err = t.change("UPDATE links SET state = 'claimed', claimer_id = ?, updated_at = ? WHERE id = ? AND state = 'issued'",
		claimer.ID, t.clock(), row.ID)
	if err != nil {
		return Link{}, err
	}
	l := Link{ID: row.ID, Issuer: issuer, Claimer: claimer, State: "claimed", Expires: fromMicros(row.ExpiresAt)}
	return l, t.notifyLink(LinkClaimed, l, issuer, claimer)
}

// ConfirmLink, by the issuer, merges the claimer's User into the issuer's: identities, addresses, balances, holds, orders, payouts,
// income, boards. Both identities are notified (kind linked). The claimer cannot withdraw for 24 h. It fails with ErrState if the code
// was not claimed or the caller did not issue it, with ErrExpired; once linked, confirming again changes nothing.
func (b *Book) ConfirmLink(ctx context.Context, issuer, link ID) (Link, error) {
	var l Link
	err := b.write(ctx, func(t tx) error {
		var err error
		if l, err = t.lockLink(issuer, link); err != nil || l.State == "linked" {
			return err
		}
		if l.State != "claimed" {
			return fmt.Errorf("%w: the link is %s", ErrState, l.State)
		}
		if !t.book.now().Before(l.Expires) {
			return fmt.Errorf("%w: link", ErrExpired)
		}
		if err := t.change("UPDATE links SET state = 'linked', updated_at = ? WHERE id = ? AND state = 'claimed'", t.clock(), link); err != nil {
			return err
		}
		l.State = "linked"
		if err := t.merge(l); err != nil {
			return err
		}
		if l.Issuer, err = t.identity(l.Issuer.ID); err != nil {
			return err
		}
		if l.Claimer, err = t.identity(l.Claimer.ID); err != nil {
			return err
		}
		return errors.Join(t.notifyLink(Linked, l, l.Issuer, l.Claimer), t.notifyLink(Linked, l, l.Claimer, l.Issuer))
	})
	if err != nil {
		return Link{}, fmt.Errorf("confirm link: %w", err)
	}
	return l, nil
}

// RejectLink, by the issuer, ends the request; the claimer is told (kind link_rejected). It fails with ErrState if the code was not
// claimed or the caller did not issue it.
func (b *Book) RejectLink(ctx context.Context, issuer, link ID) error {
	err := b.write(ctx, func(t tx) error {
		l, err := t.lockLink(issuer, link)
		if err != nil {
			return err
		}
		err = t.change("UPDATE links SET state = 'rejected', updated_at = ? WHERE id = ? AND state = 'claimed'", t.clock(), link)
		if err != nil {
			return err
		}
		l.State = "rejected"
		return t.notifyLink(LinkRejected, l, l.Claimer, l.Issuer)
	})
	if err != nil {
		return fmt.Errorf("reject link: %w", err)
	}
	return nil
}

// lockLink reads a link that the identity issued.
func (t tx) lockLink(issuer, link ID) (Link, error) {
	var row linkRow
	if err := t.must("link", &row, t.locking("SELECT "+linkColumns+" FROM links WHERE id = ?", "UPDATE"), link); err != nil {
		return Link{}, err
	}
	if row.IssuerID != issuer {
		return Link{}, fmt.Errorf("%w: another identity issued the link", ErrState)
	}
	l := Link{ID: row.ID, State: row.State, Expires: fromMicros(row.ExpiresAt)}
	var err error
	if l.Issuer, err = t.identity(row.IssuerID); err == nil && row.ClaimerID != "" {
		l.Claimer, err = t.identity(row.ClaimerID)
	}
	return l, err
}

func (t tx) identity(id ID) (Identity, error) {
	var row identityRow
	err := t.must("identity", &row, "SELECT "+identityColumns+" FROM identities WHERE id = ?", id)
	return row.identity(), err
}

// notifyLink tells one identity of a link about the other.
func (t tx) notifyLink(kind string, l Link, to, other Identity) error {
	notice := LinkNotice{Link: l.ID, OtherPlatform: other.Platform, OtherName: other.Name, OtherExternal: other.ExternalID}
	if kind == Linked {
		notice.Until = t.book.now().Add(linkCoolDown).UTC()
	}
	return t.notifyIdentity(to.ID, kind, "link:"+string(l.ID), notice)
}

func newCode() (string, error) {
	code := make([]byte, codeLength)
	for i := range code {
		n, err := rand.Int(rand.Reader, big.NewInt(int64(len(codeAlphabet))))
		if err != nil {
			return "", err
		}
		code[i] = codeAlphabet[n.Int64()]
	}
	return string(code), nil
}

// hashCode is what is stored of a code. Case, spaces and dashes do not matter.
func hashCode(code string) string {
	code = strings.NewReplacer(" ", "", "-", "").Replace(strings.ToUpper(code))
	sum := sha256.Sum256([]byte("amasa link code" + code))
	return hex.EncodeToString(sum[:])
}
