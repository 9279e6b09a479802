// Package ledgertest gives tests a book on every database that production knows: SQLite in a temporary folder, and PostgreSQL from
// TEST_DATABASE_URL or from the server's own programs, started once per test process and stopped with it.
package ledgertest

import (
	"context"
	"database/sql"
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

// ManyAddresses gives a user so many deposit addresses on PostgreSQL, numbered from first on, behind the book's back: benchmarks have no time to ask for each.
func ManyAddresses(t testing.TB, databaseURL string, user ledger.ID, first, count int) {
	t.Helper()
	db, err := sql.Open("pgx", databaseURL)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	_, err = db.Exec("INSERT INTO deposit_addresses (id, seq, user_id, salt, address, created_at, shown)"+
		" SELECT 'many' || n, n, $1, 'many' || n, '0x' || lpad(to_hex(n), 40, '0'), 0, FALSE FROM generate_series($2::bigint, $3::bigint) n",
		string(user), first, first+count-1)
	if err == nil {
		_, err = db.Exec("ANALYZE deposit_addresses")
	}
	if err != nil {
		t.Fatal(err)
	}
}
