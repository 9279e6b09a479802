package evmtest

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// The test binary is a process that follows the chain until it is killed when it is called with these.
const (
	envCrash      = "AMASA_WATCH_CRASH_URL"
	envCrashHost  = "AMASA_WATCH_CRASH_HOST"
	envCrashToken = "AMASA_WATCH_CRASH_TOKEN"
	envCrashSoak  = "AMASA_CRASH_SOAK" // set: a thousand kills
)

func TestMain(m *testing.M) {
	if os.Getenv(envCrash) == "" {
		os.Exit(m.Run())
	}
	if err := beKilled(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// beKilled follows the chain of the process that started this one.
func beKilled(ctx context.Context) error {
	book, err := ledger.Open(ctx, ledger.Options{URL: os.Getenv(envCrash)})
	if err != nil {
		return err
	}
	w := &world{token: common.HexToAddress(os.Getenv(envCrashToken)), book: book}
	f, err := chainwatch.New(w.options(w.spec(os.Getenv(envCrashHost))))
	if err != nil {
		return err
	}
	if _, err := os.Stdout.WriteString("ready\n"); err != nil {
		return err
	}
	return f.Run(ctx)
}

// child starts a process that follows the chain, and returns when it is about to.
func (w *world) child(url string) *ledgertest.Child {
	w.t.Helper()
	return ledgertest.StartChild(w.t, envCrash+"="+url, envCrashHost+"="+w.host, envCrashToken+"="+w.token.Hex())
}

// Processes that are killed at any moment while they follow a chain that changes its mind lose nothing and count nothing
// twice.
func TestCrash(t *testing.T) {
	ledgertest.Each(t, func(t *testing.T, url string) { crash(t, url, 30) })
}

// TestCrashSoak is the same a thousand times on each database: AMASA_CRASH_SOAK=1 go test -run TestCrashSoak -v -timeout 2h.
func TestCrashSoak(t *testing.T) {
	if os.Getenv(envCrashSoak) == "" {
		t.Skip("set " + envCrashSoak + "=1 for a thousand kills")
	}
	ledgertest.Each(t, func(t *testing.T, url string) { crash(t, url, 1000) })
}

func crash(t *testing.T, url string, kills int) {
	w := newChain(t)
	w.openBook(url)
	chain := newLive(w, 11)
	began := time.Now()
	idle := 0
	for run := range kills {
		before := w.cursor()
		cmd := w.child(url)
		chain.block()
		switch run % 3 {
		case 0:
			chain.fork()
		case 1: // it has caught up, and something to unwind
			head := w.number()
			if !w.wait(func() bool { return w.cursor()+1 >= head }) {
				t.Fatalf("the process does not keep up: block %d of %d", w.cursor(), head)
			}
			chain.fork()
		}
		time.Sleep(time.Duration(rand.Int64N(int64(30 * time.Millisecond)))) // the moment of the kill
		cmd.Kill()
		if w.cursor() == before {
			idle++
		}
	}
	followed := w.cursor()
	chain.finish()
	w.follow(w.spec(w.host))
	paid := w.wantTruth()
	t.Logf("%d kills in %s: %d blocks, %d reorgs, %d payouts expected, %d final, %d orphaned; %d processes committed nothing, the last of the killed was at block %d",
		kills, time.Since(began).Round(time.Second), chain.mined, chain.forks, len(paid), len(w.stored(ledger.Final)),
		len(w.stored(ledger.Orphaned)), idle, followed)
	if idle > kills*2/3 {
		t.Error("the kills come too early to tell anything")
	}
}

// Two processes follow the chain into one ledger. One of them is stopped at any moment and wakes with a view of the world
// that is long gone.
func TestPausedProcess(t *testing.T) {
	ledgertest.Each(t, func(t *testing.T, url string) {
		w := newChain(t)
		w.openBook(url)
		chain := newLive(w, 13)
		sleeper, other := w.child(url), w.child(url)
		defer sleeper.Kill()
		defer other.Kill()
		ahead := 0
		for range 20 {
			chain.block()
			signal(t, sleeper, syscall.SIGSTOP)
			chain.block()
			// It may sleep with a lock on the chain in its hands: then nobody goes on, which is safe.
			if w.waitFor(time.Second, func() bool { return w.cursor()+1 >= w.number() }) {
				ahead++
			}
			chain.fork()
			chain.block()
			signal(t, sleeper, syscall.SIGCONT)
		}
		chain.finish()
		paid := w.wantTruth()
		if ahead == 0 {
			t.Error("the other process never went on while one slept")
		}
		t.Logf("%d sleeps, the other process went on in %d; %d blocks, %d reorgs, %d payouts, %d orphaned", 20, ahead, chain.mined, chain.forks, len(paid), len(w.stored(ledger.Orphaned)))
	})
}

func signal(t *testing.T, cmd *ledgertest.Child, s syscall.Signal) {
	t.Helper()
	if err := cmd.Process.Signal(s); err != nil {
		t.Fatal(err)
	}
}
