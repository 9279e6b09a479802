package ledger_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// Any key is refused, or names its entry on either database and in the same way: the same content again is a replay, other content a conflict.
func FuzzKey(f *testing.F) {
	for _, key := range []string{"", "a", "A", "payout:1", "ключ", "e\u0301", "\u00e9", "a\x00b", "\xff", "'; DROP TABLE entries; --", "?", "$1", "@name", "%",
		strings.Repeat("x", 200), strings.Repeat("x", 201), strings.Repeat("é", 101), " ", "a ", "\n", "\\", `{"a":1}`, "{}", "NULL", "{NULL}"} {
		f.Add(key)
	}
	var worlds []*world
	for _, url := range []string{ledgertest.SQLite(f), ledgertest.Postgres(f)} {
		w := &world{t: f, url: url, Book: ledgertest.Open(f, url, nil)}
		if err := w.PutAssets(f.Context(), []ledger.Asset{{ID: usdc, Symbol: "USDC", Decimals: 6}}); err != nil {
			f.Fatal(err)
		}
		worlds = append(worlds, w)
	}
	f.Fuzz(func(t *testing.T, key string) {
		storable := key != "" && len(key) <= 200 && utf8.ValidString(key) && !strings.Contains(key, "\x00")
		for _, w := range worlds {
			e := ledger.Entry{Key: key, Kind: "test", Postings: []ledger.Posting{
				{Debit: ledger.PlaceTreasury(chain), Credit: ledger.Dust(chain), Asset: usdc, Amount: ledger.NewAmount(1)}}}
			first, err := w.Post(t.Context(), e)
			if !storable {
				if !isError(err, ledger.ErrInvalid) {
					t.Fatalf("%q: got %v, want ErrInvalid", key, err)
				}
				continue
			}
			if err != nil {
				t.Fatalf("%q: %v", key, err)
			}
			again, err := w.Post(t.Context(), e)
			if err != nil || again[0].ID != first[0].ID || again[0].Key != key {
				t.Fatalf("%q: a replay is %+v, %v; want %+v", key, again, err, first)
			}
			e.Kind = "other"
			if _, err := w.Post(t.Context(), e); !isError(err, ledger.ErrConflict) {
				t.Fatalf("%q with other content: got %v, want ErrConflict", key, err)
			}
		}
	})
}
