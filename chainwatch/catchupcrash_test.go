package chainwatch

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// The test binary is a process that catches up until it is killed when it is called with these.
const (
	envKilledBook  = "AMASA_CATCHUP_CRASH_URL"
	envKilledChain = "AMASA_CATCHUP_CRASH_CHAIN"
	envKilledNodes = "AMASA_CATCHUP_CRASH_NODES"
	envCrashSoak   = "AMASA_CRASH_SOAK" // set: a thousand kills
)

func TestMain(m *testing.M) {
	if os.Getenv(envKilledBook) == "" {
		os.Exit(m.Run())
	}
	if err := beKilled(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func beKilled(ctx context.Context) error {
	book, err := ledger.Open(ctx, ledger.Options{URL: os.Getenv(envKilledBook)})
	if err != nil {
		return err
	}
	chain, err := strconv.ParseUint(os.Getenv(envKilledChain), 10, 64)
	if err != nil {
		return err
	}
	f, err := New(tapeOptions(chain, book, strings.Split(os.Getenv(envKilledNodes), ",")))
	if err != nil {
		return err
	}
	if _, err := os.Stdout.WriteString("ready\n"); err != nil {
		return err
	}
	return f.Run(ctx)
}

// killed is processes that catch up with a tape, from the same ledger.
type killed struct {
	*testing.T
	url     string
	book    *ledger.Book
	tape    *tape
	payouts int // that are final in the end
}

// Processes that are killed while they catch up by ranges, two of them at once, lose nothing and count nothing twice.
func TestCatchUpCrash(t *testing.T) {
	ledgertest.Each(t, func(t *testing.T, url string) { catchUpCrash(t, url, 8, 4*farBehind) })
}

// TestCatchUpCrashSoak is the same a thousand times on each database: AMASA_CRASH_SOAK=1 go test -run TestCatchUpCrashSoak -v -timeout 2h.
func TestCatchUpCrashSoak(t *testing.T) {
	if os.Getenv(envCrashSoak) == "" {
		t.Skip("set " + envCrashSoak + "=1 for a thousand kills")
	}
	ledgertest.Each(t, func(t *testing.T, url string) { catchUpCrash(t, url, 1000, 10*farBehind) })
}

func catchUpCrash(t *testing.T, url string, kills, blocks int) {
	const perBlock, recipients = 2, 200
	k := &killed{T: t, url: url, book: ledgertest.Open(t, url, nil), tape: record(t, blocks, perBlock, recipients), payouts: (blocks - benchDepth) * perBlock}
	ledgertest.PutAddresses(t, url, benchAddresses(recipients))
	began := time.Now()
	done, within, chains := 0, 0, uint64(0)
	for ; done < kills; chains++ {
		killedHere, withinHere := k.chain(1_000+nextChain.Add(1), min(kills, 60))
		done, within = done+killedHere, within+withinHere
	}
	report, err := k.book.Audit(t.Context())
	if err != nil || len(report.Faults) > 0 {
		t.Errorf("audit: %v, %v", report.Faults, err)
	}
	t.Logf("%d kills in %s, %d of them with some ranges committed and others not: %d chains, %d payouts of %d credited, none twice",
		done, time.Since(began).Round(time.Second), within, chains, chains*uint64(k.payouts), chains*uint64(k.payouts))
	if within == 0 {
		t.Error("the kills come too early or too late to tell anything")
	}
}

// chain lets processes catch up with one more chain, and returns how many were killed, about the most, and how many of them with some of its ranges
// committed.
func (k *killed) chain(id uint64, most int) (kills, within int) {
	k.Helper()
	asset := ledger.TokenAsset(id, benchToken)
	if err := k.book.PutAssets(k.Context(), []ledger.Asset{{ID: asset, Symbol: "STORJ", Name: "Storj", Decimals: 8}}); err != nil {
		k.Fatal(err)
	}
	nodes := k.tape.serve(k, id, 2)
	goal := k.tape.Blocks() - benchDepth
	state := func() ledger.ChainState {
		k.Helper()
		st, err := k.book.ChainState(k.Context(), id)
		if err != nil {
			k.Fatal(err)
		}
		return st
	}
	for kills < most && state().Cursor.Number < goal {
		before := state().Cursor.Number
		env := []string{envKilledBook + "=" + k.url, envKilledChain + "=" + strconv.FormatUint(id, 10), envKilledNodes + "=" + strings.Join(nodes, ",")}
		children := []*ledgertest.Child{ledgertest.StartChild(k, env...), ledgertest.StartChild(k, env...)}
		for begun := time.Now(); state().Cursor.Number == before && time.Since(begun) < time.Minute; {
			time.Sleep(time.Millisecond)
		}
		time.Sleep(time.Duration(rand.Int64N(int64(20 * time.Millisecond)))) // the moment of the kill
		for _, child := range children {
			child.Kill()
		}
		kills += len(children)
		if at := state().Cursor.Number; at > 0 && at < goal {
			within += len(children)
		}
	}
	f, err := New(tapeOptions(id, k.book, nodes))
	if err != nil {
		k.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(k.Context(), 2*time.Minute)
	defer cancel()
	ended := make(chan error, 1)
	go func() { ended <- f.Run(ctx) }()
	for state().Final.Number < goal {
		select {
		case err := <-ended:
			k.Fatalf("%v: %+v", err, f.Health())
		case <-time.After(10 * time.Millisecond):
		}
	}
	cancel()
	if err := <-ended; err != nil && !errors.Is(err, context.Canceled) {
		k.Fatal(err)
	}
	stored, err := k.book.PayoutsBetween(k.Context(), id, 0, goal)
	if err != nil {
		k.Fatal(err)
	}
	credited, _, err := k.book.Turnover(k.Context(), ledger.PlaceDeposits(id), asset)
	if err != nil {
		k.Fatal(err)
	}
	if len(stored) != k.payouts || credited != ledger.NewAmount(uint64(k.payouts)) {
		k.Fatalf("chain %d: %d payouts stored, %s credited, want %d", id, len(stored), credited, k.payouts)
	}
	return kills, within
}
