// Package ledgertest gives tests a book on every database that production knows: SQLite in a temporary folder, and PostgreSQL from
// TEST_DATABASE_URL or from the server's own programs, started once per test process and stopped with it.
package ledgertest

import (
	"context"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/amasa-io/amasa/ledger"
)

// Each runs fn as a subtest per database, with the URL of one that has the schema and nothing in it.
func Each(t *testing.T, fn func(t *testing.T, databaseURL string)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { fn(t, SQLite(t)) })
	t.Run("postgres", func(t *testing.T) { fn(t, Postgres(t)) })
}

// SQLite returns the URL of a database in a temporary folder, with the schema and nothing in it.
func SQLite(t testing.TB) string {
	t.Helper()
	template, err := sqliteTemplate()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "amasa.db")
	if err := os.WriteFile(path, template, 0o600); err != nil {
		t.Fatal(err)
	}
	return fileURL(path)
}

// sqliteTemplate is the file that every test gets a copy of.
var sqliteTemplate = sync.OnceValues(func() ([]byte, error) {
	folder, err := os.MkdirTemp("", "amasa-sqlite-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	path := filepath.Join(folder, "amasa.db")
	if err := ledger.Migrate(context.Background(), ledger.Options{URL: fileURL(path)}); err != nil {
		return nil, err
	}
	return os.ReadFile(path) // whole: closing it put its journal into it
})

func fileURL(path string) string { return "file:" + (&url.URL{Path: path}).EscapedPath() }

// Empty takes the schema away again, for tests of migrations. Nobody may have the database open.
func Empty(t testing.TB, databaseURL string) {
	t.Helper()
	var err error
	if escaped, ok := strings.CutPrefix(databaseURL, "file:"); ok {
		var path string
		if path, err = url.PathUnescape(escaped); err == nil {
			err = os.Remove(path)
		}
	} else {
		err = emptyPostgres(databaseURL)
	}
	if err != nil {
		t.Fatal(err)
	}
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
