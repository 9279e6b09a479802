package ledger

import (
	"crypto/sha256"
	"encoding/base32"
	"strings"

	"github.com/google/uuid"
)

// ID names a row. It is a UUIDv7 in 26 lower-case Crockford base-32 characters: made by the client before the
// row exists, ordered by time, and short enough for a chat button.
type ID string

var crockford = base32.NewEncoding("0123456789abcdefghjkmnpqrstvwxyz").WithPadding(base32.NoPadding)

// NewID returns a fresh ID, later than any this process made before.
func NewID() ID {
	u := uuid.Must(uuid.NewV7()) // fails only when the system has no randomness left
	return ID(crockford.EncodeToString(u[:]))
}

// DerivedID returns the ID that stands for name, always the same one: a row with a derived ID can be made twice
// without harm.
func DerivedID(name string) ID {
	sum := sha256.Sum256([]byte(name))
	return ID(crockford.EncodeToString(sum[:16]))
}

// Ref is the short reference that a person reads out to support: the last eight characters, grouped.
func (id ID) Ref() string {
	s := strings.ToUpper(string(id))
	if len(s) < 8 {
		return s
	}
	s = s[len(s)-8:]
	return s[:4] + "-" + s[4:]
}
