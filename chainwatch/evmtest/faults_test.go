package evmtest

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/chainwatch/faultproxy"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

const envFaults = "AMASA_FAULTS" // how long to live with faults: a duration

// TestFaults lives for some blocks behind three providers that spoil one answer in ten, each fault for itself.
func TestFaults(t *testing.T) {
	blocks := 0
	faults(t, func(time.Duration) bool { blocks++; return blocks <= 20 })
}

// TestFaultsSoak does the same for as long as is asked for: AMASA_FAULTS=60s go test -run TestFaultsSoak -v -timeout 1h.
func TestFaultsSoak(t *testing.T) {
	long, err := time.ParseDuration(os.Getenv(envFaults))
	if err != nil {
		t.Skip("set " + envFaults + " to a duration")
	}
	faults(t, func(lived time.Duration) bool { return lived < long })
}

const faultChance = 0.1

func faults(t *testing.T, goOn func(lived time.Duration) bool) {
	w, fork := newChain(t), newChain(t)
	w.openBook(ledgertest.SQLite(t))
	chances := map[faultproxy.Fault]float64{faultproxy.HalfOpen: faultChance}
	for _, f := range faultproxy.HTTPFaults {
		chances[f] = faultChance
	}
	chances[faultproxy.WrongChain] = 0.5 // it is asked for once an hour
	var proxies []*faultproxy.Proxy
	var hosts []string
	for i := range 3 {
		p := faultproxy.New(faultproxy.Options{
			Node: w.host, Fork: fork.host, Chances: chances, Seed: uint64(i), Round: 10, Delay: 50 * time.Millisecond,
		})
		t.Cleanup(p.Close)
		proxies, hosts = append(proxies, p), append(hosts, p.Host)
	}
	w.follow(w.spec(hosts...))
	began := time.Now()
	chain := newLive(w, 7)
	for goOn(time.Since(began)) {
		chain.block()
		grow(fork)
		head := w.number()
		behind := uint64(depth)
		if chain.mined%10 == 0 {
			behind = 1
		}
		if !w.wait(func() bool { return w.cursor()+behind > head }) {
			t.Fatalf("does not keep up: %+v", w.follower.Health())
		}
		if behind == 1 {
			chain.fork()
		}
	}
	chain.finish()
	paid := w.wantTruth()
	report(t, proxies, w.follower.Health(), fmt.Sprintf("%s: %d blocks, %d reorgs after which %d transactions were sent again, %d payouts expected, %d found, %d orphaned",
		time.Since(began).Round(time.Second), chain.mined, chain.forks, chain.again, len(paid), len(w.stored(ledger.Final)), len(w.stored(ledger.Orphaned))))
}

// report prints what was spoiled and what was noticed of it, and fails if a fault never happened or no lie was noticed.
func report(t *testing.T, proxies []*faultproxy.Proxy, h chainwatch.Health, summary string) {
	t.Helper()
	calls, spoiled, noticed := 0, map[faultproxy.Fault]int{}, map[string]uint64{}
	for i, p := range proxies {
		n, counts := p.Counts()
		calls += n
		for f, c := range counts {
			spoiled[f] += c
		}
		for class, c := range h.Providers[i].Errors {
			noticed[class] += c
		}
	}
	var out strings.Builder
	fmt.Fprintf(&out, "%s\n%d calls; spoiled:", summary, calls)
	for _, f := range append(faultproxy.HTTPFaults, faultproxy.HalfOpen) {
		fmt.Fprintf(&out, "  %s %d", f, spoiled[f])
		if spoiled[f] == 0 {
			t.Errorf("%s never happened", f)
		}
	}
	fmt.Fprintf(&out, "\nnoticed: %v, silent bells %d, second readings that differ %d, reorgs unwound %v\n", noticed, h.WakeSilences, h.SecondReadDiffers, h.ReorgDepths)
	for _, p := range h.Providers {
		fmt.Fprintf(&out, "%s: breaker %s, %d trips; %d questions, %d failed, %d hedges; p50 %s, p95 %s; pace %.0f\n",
			p.Name, p.State, p.Trips, p.Asked, p.Failed, p.Hedges, p.P50.Round(time.Microsecond), p.P95.Round(time.Microsecond), p.Pace)
	}
	t.Log(out.String())
	if h.ProofFailures == 0 || noticed["rate_limit"] == 0 || noticed["lag"] == 0 {
		t.Error("faults went unnoticed")
	}
	if h.SecondReadDiffers > 0 || h.Halted != "" {
		t.Errorf("an alarm was raised: %+v", h)
	}
}
