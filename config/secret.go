package config

import (
	"fmt"
	"io"
	"log/slog"
	"net/url"
	"strings"
)

const redacted = "[redacted]"

// Secret is a value that never prints: not with fmt, not in logs, not in JSON or YAML. The empty one prints empty, so that
// one sees whether it is set.
type Secret string

// Reveal gives the value itself.
func (s Secret) Reveal() string { return string(s) }

// String hides the value.
func (s Secret) String() string {
	if s == "" {
		return ""
	}
	return redacted
}

// Format hides the value from every verb of fmt: %d of a string would print it.
func (s Secret) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, s.String()) }

// GoString hides the value.
func (s Secret) GoString() string { return s.String() }

// MarshalText hides the value, in JSON too.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// MarshalYAML hides the value.
func (s Secret) MarshalYAML() (any, error) { return s.String(), nil }

// LogValue hides the value.
func (s Secret) LogValue() slog.Value { return slog.StringValue(s.String()) }

// URL is an endpoint. Its path, query and user often carry an API key, so only scheme and host print.
type URL string

// Reveal gives the URL itself.
func (u URL) Reveal() string { return string(u) }

// String gives scheme and host, and dots where more is hidden.
func (u URL) String() string {
	if u == "" {
		return ""
	}
	return hostOnly(string(u))
}

// Format hides the rest from every verb of fmt.
func (u URL) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, u.String()) }

// GoString hides the rest.
func (u URL) GoString() string { return u.String() }

// MarshalText hides the rest, in JSON too.
func (u URL) MarshalText() ([]byte, error) { return []byte(u.String()), nil }

// MarshalYAML hides the rest.
func (u URL) MarshalYAML() (any, error) { return u.String(), nil }

// LogValue hides the rest.
func (u URL) LogValue() slog.Value { return slog.StringValue(u.String()) }

// Database is a path of a SQLite file, or a postgres:// URL whose password does not print.
type Database string

// Postgres tells whether the database is PostgreSQL.
func (d Database) Postgres() bool {
	return strings.HasPrefix(string(d), "postgres://") || strings.HasPrefix(string(d), "postgresql://")
}

// Reveal gives the path or URL itself.
func (d Database) Reveal() string { return string(d) }

// String gives a path as it is, and of a URL only scheme and host.
func (d Database) String() string {
	if !strings.Contains(string(d), "://") {
		return string(d)
	}
	return hostOnly(string(d))
}

// Format hides the rest from every verb of fmt.
func (d Database) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, d.String()) }

// GoString hides the rest.
func (d Database) GoString() string { return d.String() }

// MarshalText hides the rest, in JSON too.
func (d Database) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// MarshalYAML hides the rest.
func (d Database) MarshalYAML() (any, error) { return d.String(), nil }

// LogValue hides the rest.
func (d Database) LogValue() slog.Value { return slog.StringValue(d.String()) }

// hostOnly cuts a URL down to scheme and host.
func hostOnly(raw string) string {
	u, err := url.Parse(raw)
	if err != nil || u.Scheme == "" || u.Host == "" {
		return redacted
	}
	short := u.Scheme + "://" + u.Host
	if raw != short && raw != short+"/" {
		short += "/…"
	}
	return short
}
