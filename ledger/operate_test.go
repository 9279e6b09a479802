package ledger_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// live is a book on a file with some of everything, part of it sealed.
func live(t *testing.T) (*world, ledger.User, string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "live db.sqlite")
	w := newWorld(t, path)
	ann, annID := w.meet(ledger.Telegram, "1")
	w.advance("main", transfer(w.address(ann.ID), "a", 2_0000_0000))
	w.settle()
	w.seal(1)
	w.give(ann.ID, usdc, 1000)
	w.place(withdraw("open", ann.ID, annID.ID, 10))
	w.ok(w.SaveAddress(t.Context(), ann.ID, "cold", payee))
	w.ok(w.PutSetting(t.Context(), "operator", "greeting", "hi"))
	w.ask(ann.ID, annID.ID)
	return w, ann, path
}

// A backup taken while others post is one moment of the book, and a restored one goes on from there.
func TestBackupAndRestore(t *testing.T) {
	t.Parallel()
	w, ann, path := live(t)
	stop, posting := make(chan struct{}), sync.WaitGroup{}
	posting.Go(func() {
		for {
			select {
			case <-stop:
				return
			default:
				w.give(ann.ID, storj, 1)
			}
		}
	})
	backup := filepath.Join(t.TempDir(), "backup.db")
	told := int64(0)
	report, err := ledger.Backup(t.Context(), ledger.Options{URL: path}, backup, func(_ string, done, _ int64) { told = max(told, done) })
	close(stop)
	posting.Wait()
	w.ok(err)
	if report.Entries < 3 || told == 0 {
		t.Errorf("report %+v, progress %d", report, told)
	}
	if names, err := os.ReadDir(filepath.Dir(backup)); err != nil || len(names) != 1 {
		t.Errorf("beside the backup: %v, %v", names, err)
	}
	if info, err := os.Stat(backup); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("backup: %v, %v", info, err)
	}
	_, err = ledger.Backup(t.Context(), ledger.Options{URL: path}, backup, nil)
	w.fails(err, fs.ErrExist)
	_, err = ledger.Restore(t.Context(), ledger.Options{URL: path}, backup, nil)
	w.fails(err, fs.ErrExist)
	w.has(ledger.UserAvailable(ann.ID), usdc, 990)

	restored := filepath.Join(t.TempDir(), "restored.db")
	again, err := ledger.Restore(t.Context(), ledger.Options{URL: restored}, backup, nil)
	w.ok(err)
	if again.Entries != report.Entries || again.LastSeal != report.LastSeal {
		t.Errorf("restored %+v, backed up %+v", again, report)
	}
	book := ledgertest.Open(t, restored, w.now)
	if got, err := book.Balance(t.Context(), ledger.UserAvailable(ann.ID), usdc); err != nil || got != ledger.NewAmount(990) {
		t.Errorf("restored balance %s, %v", got, err)
	}
	_, err = book.Post(t.Context(), move("on", ann.ID, ann.ID, 1))
	w.fails(err, ledger.ErrInvalid)
	if n, err := book.Seal(t.Context()); err != nil || n == 0 {
		t.Errorf("sealed %d, %v", n, err)
	}
}

// What is damaged, foreign or does not add up gets no name.
func TestRestoreRefuses(t *testing.T) {
	t.Parallel()
	w, _, path := live(t)
	target := ledger.Options{URL: filepath.Join(t.TempDir(), "new.db")}
	folder := t.TempDir()
	_, err := ledger.Restore(t.Context(), target, filepath.Join(folder, "nothing"), nil)
	w.fails(err, fs.ErrNotExist)

	noise := filepath.Join(folder, "noise")
	w.ok(os.WriteFile(noise, []byte(strings.Repeat("no database ", 1000)), 0o600))
	if _, err := ledger.Restore(t.Context(), target, noise, nil); err == nil {
		t.Error("noise was restored")
	}

	w.ok(w.Close())
	if _, err := raw(t, "file:"+strings.ReplaceAll(path, " ", "%20")).Exec("UPDATE accounts SET credits = debits WHERE code LIKE 'user/%/held'"); err != nil {
		t.Fatal(err)
	}
	_, err = ledger.Restore(t.Context(), target, path, nil)
	w.fails(err, ledger.ErrUnsound)
	_, err = ledger.Backup(t.Context(), ledger.Options{URL: path}, filepath.Join(folder, "bad"), nil)
	w.fails(err, ledger.ErrUnsound)
	if _, err := os.Stat(target.URL); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a database that was refused is there: %v", err)
	}
	if names, err := os.ReadDir(filepath.Dir(target.URL)); err != nil || len(names) != 0 {
		t.Errorf("left behind: %v, %v", names, err)
	}
	_, err = ledger.Backup(t.Context(), ledger.Options{URL: "postgres://x/y"}, filepath.Join(folder, "pg"), nil)
	w.fails(err, ledger.ErrInvalid)
}

// A community moves to PostgreSQL with everything, and goes on there.
func TestCopy(t *testing.T) {
	t.Parallel()
	w, ann, path := live(t)
	before := must(w.Audit(t.Context()))
	seal := must(w.LastSeal(t.Context()))
	url := ledgertest.Postgres(t)
	tables := map[string]bool{}
	report, err := ledger.Copy(t.Context(), ledger.Options{URL: path}, ledger.Options{URL: url}, func(what string, _, _ int64) { tables[what] = true })
	w.ok(err)
	if report.Entries != before.Entries || report.Seals != 1 || report.Unsealed != before.Unsealed || !tables["postings"] {
		t.Errorf("copied %+v of %+v, told of %v", report, before, tables)
	}
	_, err = ledger.Copy(t.Context(), ledger.Options{URL: path}, ledger.Options{URL: url}, nil)
	w.fails(err, ledger.ErrConflict)

	book := ledgertest.Open(t, url, w.now)
	moved := *w
	moved.Book, moved.url = book, url
	moved.has(ledger.UserAvailable(ann.ID), usdc, 990)
	moved.has(ledger.UserHeld(ann.ID), usdc, 10)
	if got := must(book.LastSeal(t.Context())); got != seal {
		t.Errorf("last seal %+v, was %+v", got, seal)
	}
	if saved := must(book.SavedAddresses(t.Context(), ann.ID)); len(saved) != 1 || saved[0].Address != payee {
		t.Errorf("saved %+v", saved)
	}
	if looks := must(book.PendingLooks(t.Context(), chain, 10)); len(looks) != 1 || looks[0].Address != must(book.DepositAddresses(t.Context(), ann.ID))[0].Address {
		t.Errorf("looks %+v", looks)
	}
	bob, _ := moved.meet(ledger.Discord, "2")
	moved.address(bob.ID)
	moved.give(bob.ID, usdc, 5)
	moved.seal(report.Unsealed + 1)
	moved.advance("main", transfer(moved.address(ann.ID), "b", 1))
	moved.settle()
	moved.sound()
}

// Nothing of a book that does not add up is copied.
func TestCopyRefuses(t *testing.T) {
	t.Parallel()
	w, _, path := live(t)
	if _, err := raw(t, "file:"+strings.ReplaceAll(path, " ", "%20")).Exec("UPDATE accounts SET credits = debits WHERE code LIKE 'user/%/held'"); err != nil {
		t.Fatal(err)
	}
	url := ledgertest.Postgres(t)
	_, err := ledger.Copy(t.Context(), ledger.Options{URL: path}, ledger.Options{URL: url}, nil)
	w.fails(err, ledger.ErrUnsound)
	if users := column(t, &world{t: t, url: url}, "SELECT id FROM users"); len(users) != 0 {
		t.Errorf("%d users were copied", len(users))
	}
	_, err = ledger.Copy(t.Context(), ledger.Options{URL: url}, ledger.Options{URL: path}, nil)
	w.fails(err, ledger.ErrInvalid)
}
