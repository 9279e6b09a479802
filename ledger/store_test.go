package ledger_test

import (
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// mustOpen opens the world's database once more.
func mustOpen(t testing.TB, w *world) *ledger.Book {
	t.Helper()
	return ledgertest.Open(t, w.url, w.now)
}

func TestOpenAgain(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		again := mustOpen(t, w)
		found, _, err := again.Find(t.Context(), ledger.Telegram, "1")
		w.ok(err)
		if found.ID != ann.ID {
			t.Fatalf("found %s, want %s", found.ID, ann.ID)
		}
		w.ok(again.Ping(t.Context()))
	})
}

// Eight replicas start on one empty database.
func TestOpenTogether(t *testing.T) {
	t.Parallel()
	ledgertest.Each(t, func(t *testing.T, url string) {
		ledgertest.Empty(t, url)
		var wg sync.WaitGroup
		for range 8 {
			wg.Go(func() {
				book, err := ledger.Open(t.Context(), ledger.Options{URL: url})
				if err != nil {
					t.Error(err)
					return
				}
				if err := book.Close(); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		newWorld(t, url).sound()
	})
}

// Both databases have the same tables with the same columns.
func TestSchemasAgree(t *testing.T) {
	t.Parallel()
	columns := func(url, query string) []string {
		ledgertest.Open(t, url, nil)
		rows, err := raw(t, url).Query(query)
		if err != nil {
			t.Fatal(err)
		}
		defer rows.Close()
		var out []string
		for rows.Next() {
			var column string
			if err := rows.Scan(&column); err != nil {
				t.Fatal(err)
			}
			out = append(out, column)
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
		slices.Sort(out)
		return out
	}
	sqlite := columns(ledgertest.SQLite(t), "SELECT m.name || '.' || c.name || CASE c.\"notnull\" WHEN 1 THEN '' ELSE '?' END"+
		" FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'goose%' AND m.name NOT LIKE 'sqlite%' AND c.pk = 0")
	postgres := columns(ledgertest.Postgres(t), "SELECT c.table_name || '.' || c.column_name || CASE c.is_nullable WHEN 'NO' THEN '' ELSE '?' END"+
		" FROM information_schema.columns c WHERE c.table_schema = 'public' AND c.table_name NOT LIKE 'goose%' AND NOT EXISTS ("+
		"SELECT 1 FROM information_schema.key_column_usage k JOIN information_schema.table_constraints p USING (constraint_schema, constraint_name)"+
		" WHERE p.constraint_type = 'PRIMARY KEY' AND k.table_name = c.table_name AND k.column_name = c.column_name)")
	if len(sqlite) == 0 || !slices.Equal(sqlite, postgres) {
		t.Errorf("SQLite has %q\nPostgreSQL has %q", sqlite, postgres)
	}
}

func TestOpenRefusesNewerSchema(t *testing.T) {
	t.Parallel()
	ledgertest.Each(t, func(t *testing.T, url string) {
		ledgertest.Open(t, url, nil)
		if _, err := raw(t, url).Exec("INSERT INTO goose_db_version (version_id, is_applied) VALUES (9999, TRUE)"); err != nil {
			t.Fatal(err)
		}
		if _, err := ledger.Open(t.Context(), ledger.Options{URL: url}); !isError(err, ledger.ErrSchema) {
			t.Fatalf("got %v, want ErrSchema", err)
		}
		if err := ledger.Check(t.Context(), ledger.Options{URL: url}); !isError(err, ledger.ErrSchema) {
			t.Fatalf("check: got %v, want ErrSchema", err)
		}
	})
}

func TestOpenRefusesBadURL(t *testing.T) {
	t.Parallel()
	for _, url := range []string{"", ":memory:", "file:x?mode=memory", "mysql://x/y"} {
		if _, err := ledger.Open(t.Context(), ledger.Options{URL: url}); !isError(err, ledger.ErrInvalid) {
			t.Errorf("%q: got %v, want ErrInvalid", url, err)
		}
	}
}

// A path with characters that mean something in a URI is a path, and the file is its owner's alone.
func TestOpenPath(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "a b?c#d%20.db")
	ledgertest.Open(t, path, nil)
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if info.Mode().Perm() != 0o600 || info.Size() == 0 {
		t.Errorf("mode %s, %d bytes", info.Mode(), info.Size())
	}
	if _, err := ledger.Open(t.Context(), ledger.Options{URL: filepath.Join(t.TempDir(), "missing", "x.db")}); !isError(err, os.ErrNotExist) {
		t.Errorf("in a missing folder: %v", err)
	}
}

// Check looks and leaves everything as it is.
func TestCheck(t *testing.T) {
	t.Parallel()
	ledgertest.Each(t, func(t *testing.T, url string) {
		ledgertest.Open(t, url, nil)
		if err := ledger.Check(t.Context(), ledger.Options{URL: url}); err != nil {
			t.Error(err)
		}
	})
	path := filepath.Join(t.TempDir(), "x.db")
	if err := ledger.Check(t.Context(), ledger.Options{URL: path}); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(path); !isError(err, os.ErrNotExist) {
		t.Errorf("check made the file: %v", err)
	}
	for _, url := range []string{filepath.Join(path, "y.db"), "", "mysql://x/y", "postgres://nobody@127.0.0.1:1/x?connect_timeout=1"} {
		if err := ledger.Check(t.Context(), ledger.Options{URL: url}); err == nil {
			t.Errorf("%q passed", url)
		}
	}
}
