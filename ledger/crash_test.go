package ledger_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// The test binary is a process that posts until it is killed when it is called with these.
const (
	envCrash     = "AMASA_CRASH_URL"
	envCrashUser = "AMASA_CRASH_USER"
	envCrashRun  = "AMASA_CRASH_RUN"
	envSoak      = "AMASA_CRASH_SOAK" // set: a thousand kills
)

const (
	crashPosters = 4
	crashRepeats = 8 // posts of the run before that are tried again: some were answered, some not
)

func crashKey(run string, poster, n int) string { return fmt.Sprintf("crash:%s:%d:%d", run, poster, n) }

func crashEntry(key string, user ledger.ID) ledger.Entry {
	return ledger.Entry{Key: key, Kind: "crash", Postings: []ledger.Posting{
		{Debit: ledger.PlaceTreasury(chain), Credit: ledger.StreamIncome("crash"), Asset: usdc, Amount: ledger.NewAmount(3)},
		{Debit: ledger.StreamIncome("crash"), Credit: ledger.UserAvailable(user), Asset: usdc, Amount: ledger.NewAmount(3)}}}
}

// beCrashed posts, places orders, cancels some and seals until it is killed, and prints every key that it got an answer for.
func beCrashed() error {
	ctx, user, run := context.Background(), ledger.ID(os.Getenv(envCrashUser)), os.Getenv(envCrashRun)
	book, err := ledger.Open(ctx, ledger.Options{URL: os.Getenv(envCrash)})
	if err != nil {
		return err
	}
	var wg sync.WaitGroup
	var failed sync.Map
	say := func(line string) { _, _ = os.Stdout.WriteString(line + "\n") } // one write a line: it is all out or not at all
	say("ready")
	loop := func(poster int, step func(n int) error) {
		wg.Go(func() {
			for n := 0; ; n++ {
				if err := step(n); err != nil {
					failed.Store(poster, err)
					return
				}
			}
		})
	}
	var before int
	_, _ = fmt.Sscan(run, &before)
	for poster := range crashPosters {
		loop(poster, func(n int) error {
			key := crashKey(run, poster, n-crashRepeats)
			if n < crashRepeats { // what the one before may have left undone
				key = crashKey(fmt.Sprint(before-1), poster, n)
			}
			if _, err := book.Post(ctx, crashEntry(key, user)); err != nil {
				return err
			}
			say(key)
			return nil
		})
	}
	loop(crashPosters, func(n int) error {
		order, err := book.PlaceOrder(ctx, subscribe(crashKey(run, crashPosters, n), user, 1))
		if errors.Is(err, ledger.ErrInsufficient) {
			return nil
		}
		if err != nil {
			return err
		}
		say("order " + string(order.ID))
		if n%2 == 0 {
			_, err = book.CancelOrder(ctx, user, order.ID)
		}
		return err
	})
	loop(crashPosters+1, func(int) error {
		_, err := book.Seal(ctx)
		return err
	})
	wg.Wait()
	failed.Range(func(_, v any) bool { err = v.(error); return false })
	return err
}

// Processes that are killed while they post leave no half entry and no double, and whatever they had answered is there.
func TestCrash(t *testing.T) {
	t.Parallel()
	ledgertest.Each(t, func(t *testing.T, url string) { crash(t, url, 20) })
}

// TestCrashSoak is the same a thousand times on each database: AMASA_CRASH_SOAK=1 go test -run TestCrashSoak -timeout 1h.
func TestCrashSoak(t *testing.T) {
	if os.Getenv(envSoak) == "" {
		t.Skip("set " + envSoak + "=1 for a thousand kills")
	}
	ledgertest.Each(t, func(t *testing.T, url string) { crash(t, url, 1000) })
}

func crash(t *testing.T, url string, kills int) {
	w := newWorld(t, url)
	user, _ := w.meet(ledger.Telegram, "1")
	answered := map[string]bool{}
	began := time.Now()
	for run := 1; run <= kills; run++ {
		for _, line := range killed(t, url, user.ID, run) {
			answered[line] = true
		}
	}
	// The same posts once more are replays of what is there, or are new: they tell nothing of what was answered. So ask for the entries.
	report, err := w.Audit(t.Context())
	w.ok(err)
	if len(report.Faults) > 0 {
		t.Fatalf("after %d kills: %s", kills, strings.Join(report.Faults, "\n"))
	}
	db := raw(t, url)
	keys, orders := column(t, w, "SELECT key FROM entries WHERE kind = 'crash'"), 0
	stored := map[string]bool{}
	for _, key := range keys {
		if stored[key] {
			t.Errorf("%s is there twice", key)
		}
		stored[key] = true
	}
	for _, id := range column(t, w, "SELECT id FROM orders") {
		stored["order "+id] = true
		orders++
	}
	for key := range answered {
		if !stored[key] {
			t.Errorf("%s was answered and is not there", key)
		}
	}
	var halves int
	w.ok(db.QueryRow("SELECT COUNT(*) FROM entries e WHERE e.kind = 'crash' AND (SELECT COUNT(*) FROM postings p WHERE p.entry_id = e.id) <> 2").Scan(&halves))
	if halves > 0 {
		t.Errorf("%d half entries", halves)
	}
	entries := len(keys)
	available, err := w.Balance(t.Context(), ledger.UserAvailable(user.ID), usdc)
	w.ok(err)
	held, err := w.Balance(t.Context(), ledger.UserHeld(user.ID), usdc)
	w.ok(err)
	if sum := must(available.Add(held)); sum != ledger.NewAmount(uint64(3*entries)) {
		t.Errorf("the user has %s after %d entries of 3", sum, entries)
	}
	t.Logf("%d kills in %s: %d answers, %d crash entries and %d orders stored, %d entries in all, %d seals, %d not sealed, no fault",
		kills, time.Since(began).Round(time.Second), len(answered), entries, orders, report.Entries, report.Seals, report.Unsealed)
	if len(answered) < kills {
		t.Errorf("only %d answers in %d runs: the kills come too early to tell anything", len(answered), kills)
	}
}

// killed starts a process, kills it at a random moment and returns what it had answered.
func killed(t *testing.T, url string, user ledger.ID, run int) []string {
	t.Helper()
	child := ledgertest.StartChild(t, envCrash+"="+url, envCrashUser+"="+string(user), fmt.Sprintf("%s=%d", envCrashRun, run))
	// A random number of answers and a moment more: on a slow machine as well as on a fast one, some have been given by then.
	var answers []string
	until := rand.IntN(20)
	for line, err := "", error(nil); err == nil; line, err = child.Lines.ReadString('\n') {
		if answer, whole := strings.CutSuffix(line, "\n"); whole { // one that was cut off was not given
			answers = append(answers, answer)
		}
		if len(answers) == until {
			until = -1
			timer := time.AfterFunc(time.Duration(rand.Int64N(int64(20*time.Millisecond))), func() { _ = child.Process.Kill() })
			defer timer.Stop()
		}
	}
	if err := child.Wait(); err == nil || child.ProcessState.ExitCode() >= 0 {
		t.Fatalf("the process ended by itself: %v\n%s", err, child.Stderr)
	}
	return answers
}

// column reads the only column of a query.
func column(t *testing.T, w *world, query string) []string {
	t.Helper()
	rows, err := raw(t, w.url).Query(query)
	w.ok(err)
	defer rows.Close()
	var out []string
	for rows.Next() {
		var s string
		w.ok(rows.Scan(&s))
		out = append(out, s)
	}
	w.ok(rows.Err())
	return out
}
