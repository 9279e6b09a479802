package ledger_test

import (
	"database/sql"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/pressly/goose/v3"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// Entries that are posted while two sealers are at work are each sealed once, whenever they commit.
func TestSealUnderLoad(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		const posters, posts = 4, 15
		var posting, sealing sync.WaitGroup
		done := make(chan struct{})
		for p := range posters {
			posting.Go(func() {
				for n := range posts {
					e := ledger.Entry{Key: fmt.Sprint("e", p, ":", n), Kind: "test", Postings: []ledger.Posting{
						{Debit: ledger.PlaceTreasury(chain), Credit: ledger.UserAvailable(ann.ID), Asset: usdc, Amount: ledger.NewAmount(1)}}}
					if _, err := w.Post(t.Context(), e); err != nil {
						t.Error(err)
					}
				}
			})
		}
		for range 2 {
			sealing.Go(func() {
				for {
					if _, err := w.Seal(t.Context()); err != nil {
						t.Error(err)
					}
					select {
					case <-done:
						return
					default:
					}
				}
			})
		}
		posting.Wait()
		close(done)
		sealing.Wait()
		_, err := w.Seal(t.Context())
		w.ok(err)
		report, err := w.Audit(t.Context())
		w.ok(err)
		if report.Unsealed != 0 || report.Seals == 0 || len(report.Faults) > 0 {
			t.Errorf("%+v", report)
		}
		if n := len(column(t, w, "SELECT entry_id FROM sealed")); n != posters*posts {
			t.Errorf("%d entries sealed", n)
		}
		last, err := w.LastSeal(t.Context())
		w.ok(err)
		if last.To != posters*posts || last.Hash != report.LastSeal {
			t.Errorf("last seal %+v", last)
		}
	})
}

// An entry that commits long after later ones is sealed too: it is not the order of ids that counts.
func TestSealLateCommit(t *testing.T) {
	t.Parallel()
	w := newWorld(t, ledgertest.Postgres(t))
	ann, _ := w.meet(ledger.Telegram, "1")
	slow, err := raw(t, w.url).Begin()
	w.ok(err)
	_, err = slow.Exec("INSERT INTO entries (id, key, kind, meta, reverses, at, input_hash, hash) VALUES ('0', 'slow', 'test', '{}', '', 0, '', 'x')")
	w.ok(err)
	w.give(ann.ID, usdc, 1)
	w.seal(1)
	w.ok(slow.Commit())
	w.seal(1)
	w.seal(0)
}

func TestBalanceAt(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		bob, _ := w.meet(ledger.Telegram, "2")
		type point struct {
			at    time.Time
			entry ledger.ID
			ann   uint64
		}
		start, balance := w.now().Add(-time.Second), uint64(0)
		var points []point
		for i := range 20 {
			e := ledger.Entry{Key: fmt.Sprint("e", i), Kind: "test", Postings: []ledger.Posting{
				{Debit: ledger.PlaceTreasury(chain), Credit: ledger.UserAvailable(ann.ID), Asset: usdc, Amount: ledger.NewAmount(uint64(10 + i*i))}}}
			switch i % 4 {
			case 0, 1:
				balance += uint64(10 + i*i)
			case 2: // nothing of ann's
				e.Postings[0].Credit = ledger.UserAvailable(bob.ID)
			case 3:
				e.Postings[0] = ledger.Posting{Debit: ledger.UserAvailable(ann.ID), Credit: ledger.UserAvailable(bob.ID), Asset: usdc, Amount: ledger.NewAmount(7)}
				balance -= 7
			}
			posted, err := w.Post(t.Context(), e)
			w.ok(err)
			points = append(points, point{w.now(), posted[0].ID, balance})
			if i%3 == 0 { // else at the same microsecond
				w.pass(time.Second)
			}
		}
		a := ledger.UserAvailable(ann.ID)
		if got := must(w.BalanceAt(t.Context(), a, usdc, start)); !got.IsZero() {
			t.Errorf("%s before the first entry", got)
		}
		for i, p := range points {
			if got := must(w.BalanceAtEntry(t.Context(), a, usdc, p.entry)); got != ledger.NewAmount(p.ann) {
				t.Errorf("%s after entry %d, want %d", got, i, p.ann)
			}
			if i+1 < len(points) && points[i+1].at.Equal(p.at) {
				continue
			}
			if got := must(w.BalanceAt(t.Context(), a, usdc, p.at)); got != ledger.NewAmount(p.ann) {
				t.Errorf("%s at the time of entry %d, want %d", got, i, p.ann)
			}
		}
		w.has(a, usdc, balance)
		_, err := w.BalanceAtEntry(t.Context(), a, usdc, "nothing")
		w.fails(err, ledger.ErrNotFound)
	})
}

// Balances, boards and income are read without the journal: they work when it is not even there.
func TestReadsWithoutJournal(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		w.advance("main", transfer(w.address(ann.ID), "a", 2_0000_0000))
		w.settle()
		w.ok(w.JoinBoard(t.Context(), ledger.BoardMember{Community: "discord:1", User: ann.ID, Name: "ann"}))
		for _, stmt := range []string{"ALTER TABLE postings RENAME TO away", "ALTER TABLE entries RENAME TO gone"} {
			if _, err := raw(t, w.url).Exec(stmt); err != nil {
				t.Fatal(err)
			}
		}
		holdings, err := w.Holdings(t.Context(), ann.ID)
		w.ok(err)
		rows, _, err := w.Board(t.Context(), "discord:1", "2026-11", 0, 10)
		w.ok(err)
		income, err := w.Income(t.Context(), ann.ID, "2026-11")
		w.ok(err)
		if len(holdings.Assets) != 1 || len(rows) != 1 || len(income) != 1 {
			t.Fatalf("%+v, %+v, %+v", holdings, rows, income)
		}
		if got := income[0]; got.Stream != "storj" || got.Amount != ledger.NewAmount(2_0000_0000) || got.Payouts != 1 {
			t.Errorf("income %+v", got)
		}
		if other := must(w.Income(t.Context(), ann.ID, "2026-10")); len(other) != 0 {
			t.Errorf("income of another month: %+v", other)
		}
	})
}

func TestHolds(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, annID := w.meet(ledger.Telegram, "1")
		w.give(ann.ID, usdc, 100)
		ask := ledger.NewHold{Key: "h", User: ann.ID, Asset: usdc, Amount: ledger.NewAmount(60), Expires: w.now().Add(time.Hour)}
		h, err := w.PlaceHold(t.Context(), ask)
		w.ok(err)
		if again := must(w.PlaceHold(t.Context(), ask)); again != h {
			t.Errorf("%+v, then %+v", h, again)
		}
		other := ask
		other.Amount = ledger.NewAmount(61)
		_, err = w.PlaceHold(t.Context(), other)
		w.fails(err, ledger.ErrConflict)
		_, err = w.PlaceHold(t.Context(), ledger.NewHold{Key: "more", User: ann.ID, Asset: usdc, Amount: ledger.NewAmount(41)})
		w.fails(err, ledger.ErrInsufficient)

		take := func(key string, n uint64) (ledger.Hold, error) {
			return w.CaptureHold(t.Context(), h.ID, key, ledger.Fees(chain), ledger.NewAmount(n))
		}
		for range 2 { // the second is a replay
			got, err := take("first", 25)
			w.ok(err)
			if got.Captured != ledger.NewAmount(25) || got.State != ledger.HoldOpen {
				t.Errorf("hold %+v", got)
			}
		}
		_, err = take("first", 26)
		w.fails(err, ledger.ErrConflict)
		_, err = take("second", 36)
		w.fails(err, ledger.ErrInsufficient)
		w.has(ledger.UserHeld(ann.ID), usdc, 35)
		w.sound()

		n, err := w.ExpireHolds(t.Context(), 10)
		w.ok(err)
		w.pass(time.Hour)
		_, err = take("late", 1)
		w.fails(err, ledger.ErrExpired)
		m, err := w.ExpireHolds(t.Context(), 10)
		w.ok(err)
		if n != 0 || m != 1 {
			t.Errorf("%d, then %d holds expired", n, m)
		}
		w.has(ledger.UserHeld(ann.ID), usdc, 0)
		w.has(ledger.UserAvailable(ann.ID), usdc, 75)
		w.has(ledger.Fees(chain), usdc, 25)
		_, err = w.ReleaseHold(t.Context(), h.ID)
		w.ok(err)
		_, err = take("dead", 1)
		w.fails(err, ledger.ErrState)

		// An order's hold is its order's alone; one of its own follows its user into a merge, and can be captured whole.
		order := w.place(withdraw("o", ann.ID, annID.ID, 5))
		_, err = w.ReleaseHold(t.Context(), order.ID)
		w.fails(err, ledger.ErrNotFound)
		whole, err := w.PlaceHold(t.Context(), ledger.NewHold{Key: "whole", User: ann.ID, Asset: usdc, Amount: ledger.NewAmount(10)})
		w.ok(err)
		_, bobID := w.meet(ledger.Discord, "2")
		w.link(bobID, annID)
		whole, err = w.CaptureHold(t.Context(), whole.ID, "all", ledger.Fees(chain), whole.Amount)
		w.ok(err)
		if whole.State != ledger.HoldCaptured {
			t.Errorf("hold %+v", whole)
		}
		_, err = w.ReleaseHold(t.Context(), whole.ID)
		w.fails(err, ledger.ErrState)
		w.sound()
	})
}

// The database refuses transitions that no state machine has, whoever asks for them.
func TestDatabaseRefusesTransitions(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, annID := w.meet(ledger.Telegram, "1")
		w.give(ann.ID, usdc, 100)
		w.place(withdraw("open", ann.ID, annID.ID, 10))
		gone := w.place(withdraw("gone", ann.ID, annID.ID, 20))
		_, err := w.CancelOrder(t.Context(), ann.ID, gone.ID)
		w.ok(err)
		w.advance("main", transfer(w.address(ann.ID), "a", 5))
		w.settle()
		w.ok(w.RecordAct(t.Context(), ledger.AdminAct{Actor: "operator", Act: "look"}))
		w.seal(5)
		for _, stmt := range []string{
			"UPDATE orders SET state = 'filled' WHERE key = 'open'", "UPDATE orders SET state = 'placed' WHERE key = 'gone'",
			"UPDATE holds SET state = 'open' WHERE state = 'released'", "UPDATE payouts SET state = 'orphaned' WHERE state = 'final'",
			"DELETE FROM admin_acts", "UPDATE seals SET root = ''", "DELETE FROM sealed",
		} {
			if _, err := raw(t, w.url).Exec(stmt); err == nil || !strings.Contains(err.Error(), "illegal transition") && !strings.Contains(err.Error(), "append-only") {
				t.Errorf("%s: %v", stmt, err)
			}
		}
		w.sound()
	})
}

func TestOperators(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		_, err := w.Setting(t.Context(), "greeting")
		w.fails(err, ledger.ErrNotFound)
		for _, value := range []string{"hi", "hello"} {
			w.ok(w.PutSetting(t.Context(), "operator", "greeting", value))
		}
		w.ok(w.RecordAct(t.Context(), ledger.AdminAct{Actor: "discord:1", Act: "close", Target: "fund"}))
		w.fails(w.RecordAct(t.Context(), ledger.AdminAct{Act: "nobody"}), ledger.ErrInvalid)
		if got := must(w.Setting(t.Context(), "greeting")); got != "hello" {
			t.Errorf("setting %q", got)
		}
		acts := must(w.Acts(t.Context(), "greeting", "", 10))
		if len(acts) != 2 || string(acts[0].Data) != `"hello"` || acts[0].Actor != "operator" || acts[0].Act != "set" {
			t.Errorf("acts %+v", acts)
		}
		if all := must(w.Acts(t.Context(), "", "", 10)); len(all) != 3 || len(must(w.Acts(t.Context(), "", all[1].ID, 10))) != 1 {
			t.Errorf("acts %+v", all)
		}

		ann, annID := w.meet(ledger.Telegram, "1")
		bob, bobID := w.meet(ledger.Discord, "2")
		w.fails(w.SaveAddress(t.Context(), ann.ID, "", payee), ledger.ErrInvalid)
		for _, user := range []ledger.ID{ann.ID, bob.ID} {
			w.ok(w.SaveAddress(t.Context(), user, "cold", payee))
			w.ok(w.SaveAddress(t.Context(), user, string(user), payee))
		}
		w.link(annID, bobID)
		if saved := must(w.SavedAddresses(t.Context(), bob.ID)); len(saved) != 3 {
			t.Errorf("saved %+v", saved)
		}
		w.ok(w.ForgetAddress(t.Context(), bob.ID, "cold"))
		if saved := must(w.SavedAddresses(t.Context(), ann.ID)); len(saved) != 2 || saved[0].Address != payee {
			t.Errorf("saved %+v", saved)
		}
	})
}

// A database of every earlier schema, with what a community had in it, is brought to the newest one, and everything goes on.
func TestMigrateFromEarlier(t *testing.T) {
	t.Parallel()
	for version, had := range map[int64]struct {
		entries, unsealed int
		money             uint64
	}{1: {9, 9, 900}, 2: {12, 2, 890}} {
		ledgertest.Each(t, func(t *testing.T, url string) {
			data, err := os.ReadFile(fmt.Sprintf("testdata/schema%d.sql", version))
			if err != nil {
				t.Fatal(err)
			}
			ledgertest.Empty(t, url)
			db, dialect, folder := raw(t, url), goose.DialectSQLite3, "migrations/sqlite"
			if strings.HasPrefix(url, "postgres") {
				dialect, folder = goose.DialectPostgres, "migrations/postgres"
			}
			earlier, err := goose.NewProvider(dialect, db, os.DirFS(folder), goose.WithDisableGlobalRegistry(true))
			if err != nil {
				t.Fatal(err)
			}
			if _, err := earlier.UpTo(t.Context(), version); err != nil {
				t.Fatal(err)
			}
			if _, err := db.Exec(string(data)); err != nil {
				t.Fatal(err)
			}
			var replicas sync.WaitGroup
			for range 4 {
				replicas.Go(func() {
					if err := ledger.Migrate(t.Context(), ledger.Options{URL: url}); err != nil {
						t.Error(err)
					}
				})
			}
			replicas.Wait()
			book := ledgertest.Open(t, url, nil)
			report, err := book.Audit(t.Context())
			if err != nil || len(report.Faults) > 0 || report.Entries != had.entries || report.Unsealed != had.unsealed {
				t.Fatalf("%+v, %v", report, err)
			}
			if n, err := book.Seal(t.Context()); err != nil || n != had.unsealed {
				t.Fatalf("sealed %d, %v", n, err)
			}
			ann, _, err := book.Find(t.Context(), ledger.Telegram, "1")
			if err != nil {
				t.Fatal(err)
			}
			orders := must(book.Orders(t.Context(), ledger.OrderFilter{User: ann.ID, States: []ledger.OrderState{ledger.Placed}}))
			if len(orders) != 1 {
				t.Fatalf("orders %+v", orders)
			}
			if _, err := book.CancelOrder(t.Context(), ann.ID, orders[0].ID); err != nil {
				t.Fatal(err)
			}
			if got := must(book.Balance(t.Context(), ledger.UserAvailable(ann.ID), usdc)); got != ledger.NewAmount(had.money) {
				t.Errorf("balance %s", got)
			}
			if report := must(book.Audit(t.Context())); len(report.Faults) > 0 {
				t.Errorf("%q", report.Faults)
			}
		})
	}
}

// A replica of the version before that is in the middle of its work holds up a migration, but does not make it give up.
func TestMigrateWhileReplicasWork(t *testing.T) {
	t.Parallel()
	url := ledgertest.Postgres(t)
	ledgertest.Empty(t, url)
	db := raw(t, url)
	earlier, err := goose.NewProvider(goose.DialectPostgres, db, os.DirFS("migrations/postgres"), goose.WithDisableGlobalRegistry(true))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := earlier.UpTo(t.Context(), 7); err != nil {
		t.Fatal(err)
	}
	work, err := db.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := work.Exec("LOCK TABLE payouts IN ROW EXCLUSIVE MODE"); err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- ledger.Migrate(t.Context(), ledger.Options{URL: url}) }()
	waits := map[string]bool{} // when each of the migration's statements began that waited for a lock
	for len(waits) < 2 {
		var since string
		err := db.QueryRow("SELECT query_start FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' LIMIT 1").Scan(&since)
		if err == nil {
			waits[since] = true
		} else if !errors.Is(err, sql.ErrNoRows) {
			t.Fatal(err)
		}
		select {
		case err := <-done:
			t.Fatal("it gave up: ", err)
		case <-time.After(20 * time.Millisecond):
		}
	}
	if err := work.Commit(); err != nil {
		t.Fatal(err)
	}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
}
