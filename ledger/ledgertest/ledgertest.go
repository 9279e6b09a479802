// Package ledgertest gives tests a book on every database that production knows: SQLite in a temporary folder, and PostgreSQL from
// TEST_DATABASE_URL or from the server's own programs, started once per test process and stopped with it.
package ledgertest

import (
	"context"
	"net/url"
	"path/filepath"
	"testing"
	"time"

	"github.com/amasa-io/amasa/ledger"
)

// Each runs fn as a subtest per database, with the URL of an empty one.
func Each(t *testing.T, fn func(t *testing.T, databaseURL string)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { fn(t, SQLite(t)) })
	t.Run("postgres", func(t *testing.T) { fn(t, Postgres(t)) })
}

// SQLite returns the URL of an empty SQLite database.
func SQLite(t testing.TB) string {
	t.Helper()
	return "file:" + (&url.URL{Path: filepath.Join(t.TempDir(), "amasa.db")}).EscapedPath()
}

// Open opens a book and closes it when the test ends. now may be nil.
func Open(t testing.TB, databaseURL string, now func() time.Time) *ledger.Book {
	t.Helper()
	book, err := ledger.Open(context.Background(), ledger.Options{URL: databaseURL, Now: now})
	if err != nil {
		t.Fatalf("open the book: %v", err)
	}
	t.Cleanup(func() {
		if err := book.Close(); err != nil {
			t.Errorf("close the book: %v", err)
		}
	})
	return book
}
