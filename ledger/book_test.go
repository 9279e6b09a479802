package ledger_test

import (
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/ncruces/go-sqlite3/driver"

	"github.com/amasa-io/amasa/ledger"
)

func isError(err, want error) bool { return err != nil && errors.Is(err, want) }

// move is an entry of one posting between two users' accounts.
func move(key string, from, to ledger.ID, amount uint64) ledger.Entry {
	return ledger.Entry{Key: key, Kind: "test", Postings: []ledger.Posting{
		{Debit: ledger.UserAvailable(from), Credit: ledger.UserAvailable(to), Asset: usdc, Amount: ledger.NewAmount(amount)}}}
}

func TestPost(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		bob, _ := w.meet(ledger.Telegram, "2")
		w.give(ann.ID, usdc, 100)

		posted, err := w.Post(w.ctx(), move("a", ann.ID, bob.ID, 60))
		w.ok(err)
		w.has(ledger.UserAvailable(ann.ID), usdc, 40)
		w.has(ledger.UserAvailable(bob.ID), usdc, 60)
		w.has(ledger.UserAvailable(bob.ID), storj, 0)

		again, err := w.Post(w.ctx(), move("a", ann.ID, bob.ID, 60))
		w.ok(err)
		if again[0].ID != posted[0].ID || !again[0].At.Equal(posted[0].At) || len(again[0].Postings) != 1 {
			t.Fatalf("a replay returned %+v, not the stored %+v", again[0], posted[0])
		}
		_, err = w.Post(w.ctx(), move("a", ann.ID, bob.ID, 61))
		w.fails(err, ledger.ErrConflict)
		_, err = w.Post(w.ctx(), move("b", ann.ID, bob.ID, 41))
		w.fails(err, ledger.ErrInsufficient)

		// All or none, and entries of one call see each other.
		_, err = w.Post(w.ctx(), move("c", ann.ID, bob.ID, 1), move("d", ann.ID, bob.ID, 40))
		w.fails(err, ledger.ErrInsufficient)
		_, err = w.Post(w.ctx(), move("e", ann.ID, bob.ID, 40), move("f", bob.ID, ann.ID, 100), move("a", ann.ID, bob.ID, 60), move("e", ann.ID, bob.ID, 40))
		w.ok(err)
		w.has(ledger.UserAvailable(ann.ID), usdc, 100)
		w.has(ledger.UserAvailable(bob.ID), usdc, 0)
		w.sound()
	})
}

func TestPostRefuses(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		one := ledger.NewAmount(1)
		treasury, avail := ledger.PlaceTreasury(chain), ledger.UserAvailable(ann.ID)
		for name, e := range map[string]ledger.Entry{
			"no key":        {Kind: "test", Postings: []ledger.Posting{{Debit: treasury, Credit: avail, Asset: usdc, Amount: one}}},
			"no kind":       {Key: "k", Postings: []ledger.Posting{{Debit: treasury, Credit: avail, Asset: usdc, Amount: one}}},
			"no postings":   {Key: "k", Kind: "test"},
			"nothing":       {Key: "k", Kind: "test", Postings: []ledger.Posting{{Debit: treasury, Credit: avail, Asset: usdc}}},
			"to itself":     {Key: "k", Kind: "test", Postings: []ledger.Posting{{Debit: avail, Credit: avail, Asset: usdc, Amount: one}}},
			"bad account":   {Key: "k", Kind: "test", Postings: []ledger.Posting{{Debit: "house/1", Credit: avail, Asset: usdc, Amount: one}}},
			"unknown asset": {Key: "k", Kind: "test", Postings: []ledger.Posting{{Debit: treasury, Credit: avail, Asset: "1/0x00", Amount: one}}},
			"unknown user":  {Key: "k", Kind: "test", Postings: []ledger.Posting{{Debit: treasury, Credit: ledger.UserAvailable("nobody"), Asset: usdc, Amount: one}}},
		} {
			if _, err := w.Post(w.ctx(), e); !isError(err, ledger.ErrInvalid) {
				t.Errorf("%s: got %v, want ErrInvalid", name, err)
			}
		}
		w.sound()
	})
}

func TestReversal(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		bob, _ := w.meet(ledger.Telegram, "2")
		w.give(ann.ID, usdc, 100)
		posted, err := w.Post(w.ctx(), move("a", ann.ID, bob.ID, 60))
		w.ok(err)

		wrong := ledger.Reverse(posted[0], "undo")
		wrong.Postings[0].Amount = ledger.NewAmount(59)
		_, err = w.Post(w.ctx(), wrong)
		w.fails(err, ledger.ErrInvalid)

		back, err := w.Post(w.ctx(), ledger.Reverse(posted[0], "undo"))
		w.ok(err)
		w.has(ledger.UserAvailable(ann.ID), usdc, 100)
		_, err = w.Post(w.ctx(), ledger.Reverse(posted[0], "undo"))
		w.ok(err)
		w.has(ledger.UserAvailable(ann.ID), usdc, 100)

		w.give(bob.ID, usdc, 60)
		_, err = w.Post(w.ctx(), ledger.Reverse(posted[0], "undo again"))
		w.fails(err, ledger.ErrConflict)
		_, err = w.Post(w.ctx(), ledger.Reverse(back[0], "undo the undoing"))
		w.fails(err, ledger.ErrInvalid)
		w.sound()
	})
}

// The largest amounts go in and come out whole, and a sum beyond 256 bits is refused.
func TestLargeAmounts(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		most := must(ledger.ParseAmount("115792089237316195423570985008687907853269984665640564039457584007913129639935"))
		_, err := w.Post(w.ctx(), ledger.Entry{Key: "most", Kind: "test", Postings: []ledger.Posting{
			{Debit: ledger.PlaceTreasury(chain), Credit: ledger.UserAvailable(ann.ID), Asset: storj, Amount: most}}})
		w.ok(err)
		got, err := w.Balance(w.ctx(), ledger.UserAvailable(ann.ID), storj)
		w.ok(err)
		if got != most {
			t.Fatalf("stored 2^256-1, read %s", got)
		}
		_, err = w.Post(w.ctx(), ledger.Entry{Key: "more", Kind: "test", Postings: []ledger.Posting{
			{Debit: ledger.PlaceTreasury(chain), Credit: ledger.UserAvailable(ann.ID), Asset: storj, Amount: ledger.NewAmount(1)}}})
		w.fails(err, ledger.ErrAmount)
		w.sound()
	})
}

// A sweep may carry off a payout that is not final yet: deposits go below zero and come back.
func TestDepositsMayGoBelowZero(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		_, err := w.Post(w.ctx(), ledger.Entry{Key: "sweep", Kind: "sweep", Postings: []ledger.Posting{
			{Debit: ledger.PlaceTreasury(chain), Credit: ledger.PlaceDeposits(chain), Asset: usdc, Amount: ledger.NewAmount(5)}}})
		w.ok(err)
		_, err = w.Balance(w.ctx(), ledger.PlaceDeposits(chain), usdc)
		w.fails(err, ledger.ErrAmount)
		debits, credits, err := w.Turnover(w.ctx(), ledger.PlaceDeposits(chain), usdc)
		w.ok(err)
		if !debits.IsZero() || credits != ledger.NewAmount(5) {
			t.Fatalf("turnover %s, %s", debits, credits)
		}
		w.sound()
	})
}

// Sixteen at once withdraw from one balance that is enough for seven: seven win, and a first posting to a new account by all of them
// is no trouble.
func TestConcurrentPosts(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		bob, _ := w.meet(ledger.Telegram, "2")
		w.give(ann.ID, usdc, 70)
		other := &world{Book: mustOpen(t, w)} // a second process, as far as the database can tell
		var wg sync.WaitGroup
		results := make([]error, 16)
		for i := range results {
			book := w.Book
			if i%2 == 1 {
				book = other.Book
			}
			wg.Go(func() { _, results[i] = book.Post(t.Context(), move(fmt.Sprint("w", i), ann.ID, bob.ID, 10)) })
		}
		wg.Wait()
		won := 0
		for _, err := range results {
			switch {
			case err == nil:
				won++
			case !errors.Is(err, ledger.ErrInsufficient):
				t.Errorf("refused for the wrong reason: %v", err)
			}
		}
		if won != 7 {
			t.Errorf("%d won, want 7", won)
		}
		w.has(ledger.UserAvailable(ann.ID), usdc, 0)
		w.has(ledger.UserAvailable(bob.ID), usdc, 70)
		w.sound()
	})
}

// The same key from sixteen at once moves money once.
func TestConcurrentReplays(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		bob, _ := w.meet(ledger.Telegram, "2")
		w.give(ann.ID, usdc, 100)
		var wg sync.WaitGroup
		for range 16 {
			wg.Go(func() {
				if _, err := w.Post(t.Context(), move("once", ann.ID, bob.ID, 10)); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		w.has(ledger.UserAvailable(bob.ID), usdc, 10)
		w.sound()
	})
}

// The databases themselves refuse to change the journal and to overdraw an account.
func TestDatabaseRefuses(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		w.give(ann.ID, usdc, 100)
		db := raw(t, w.url)
		for stmt, want := range map[string]string{
			"UPDATE postings SET asset = 'x'": "append-only",
			"DELETE FROM postings":            "append-only",
			"UPDATE entries SET kind = 'x'":   "append-only",
			"DELETE FROM entries":             "append-only",
			"UPDATE accounts SET debits = credits, credits = '" + strings.Repeat("0", 78) + "'": "no_overdraft",
		} {
			if _, err := db.Exec(stmt); err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("%s: got %v, want %q", stmt, err, want)
			}
		}
		w.sound()
	})
}

// raw opens the database without the ledger.
func raw(t testing.TB, url string) *sql.DB {
	t.Helper()
	var db *sql.DB
	var err error
	if strings.HasPrefix(url, "postgres") {
		db, err = sql.Open("pgx", url)
	} else {
		db, err = driver.Open(url)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}
