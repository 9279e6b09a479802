package ledger_test

import (
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
	})
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
