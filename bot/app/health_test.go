package app_test

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/amasa-io/amasa/bot/app"
	"github.com/amasa-io/amasa/bot/demo/localnet"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// get asks the health listener.
func (w *world) get(path string) (status int, body string) {
	w.t.Helper()
	p := w.bot.(*inProcess) // only that one tells its address
	req, err := http.NewRequestWithContext(w.ctx, http.MethodGet, "http://"+p.addr+path, nil)
	w.ok(err)
	resp, err := http.DefaultClient.Do(req)
	w.ok(err)
	defer func() { _ = resp.Body.Close() }()
	data, err := io.ReadAll(resp.Body)
	w.ok(err)
	return resp.StatusCode, string(data)
}

// TestHealthAndMetrics looks at both while all is well, while a chain is halted, and when a platform refuses the token.
func TestHealthAndMetrics(t *testing.T) {
	t.Parallel()
	w := newWorld(t, ledgertest.SQLite(t), "storj")
	w.cfg.Listen = "127.0.0.1:0"
	w.start()
	w.online()
	ann := w.telegramer("Ann")
	w.pay("storj", ann.joins(), "5")
	w.mine(1 + depth)
	ann.sees("✅ 5 STORJ")
	w.quiet()

	status, body := w.get("/healthz")
	var health struct {
		OK    bool
		Parts []app.Part
	}
	w.ok(json.Unmarshal([]byte(body), &health))
	var names []string
	for _, p := range health.Parts {
		names = append(names, p.Name)
	}
	slices.Sort(names)
	if status != http.StatusOK || !health.OK || !slices.Equal(names, []string{"database", "invest local", "watch local"}) {
		t.Errorf("HTTP %d: %s", status, body)
	}
	status, body = w.get("/metrics")
	for _, line := range []string{
		`amasa_chain_cursor_block{chain="1337"} `, `amasa_chain_halted{chain="1337"} 0`, `amasa_outbox_waiting 0`,
		`amasa_deliveries_total{outcome="delivered",platform="telegram"} 2`, `amasa_watched_addresses{chain="1337"} 1`,
		`amasa_open_batches{chain="local"} 0`, `amasa_stopped_keys{chain="local"} 0`, `amasa_provider_calls_total{chain="1337",`,
		`amasa_build_info{version="demo"} 1`, `amasa_chain_leader{chain="1337"} 1`, `amasa_chain_lag_blocks{chain="1337"} `,
		`amasa_chain_lag_seconds{chain="1337"} `, `amasa_chain_since_progress_seconds{chain="1337"} `, `amasa_chain_payouts_total{chain="1337"} 1`,
		`amasa_chain_reorg_depth_blocks_bucket{chain="1337",le="1"} 0`, `amasa_chain_reorg_depth_blocks_count{chain="1337"} 0`,
		`amasa_chain_proof_failures_total{chain="1337"} 0`, `amasa_provider_state{chain="1337",provider="`, `amasa_outbox_oldest_seconds 0`,
	} {
		if status != http.StatusOK || !strings.Contains(body, line) {
			t.Errorf("HTTP %d, no %s in the metrics", status, line)
		}
	}

	documented(t, body)

	w.ok(w.book.Halt(w.ctx, localnet.ChainID, "an operator wants to look"))
	w.until("health to tell that the chain is halted", func() bool {
		status, body := w.get("/healthz")
		return status == http.StatusServiceUnavailable && strings.Contains(body, "an operator wants to look")
	})
	if _, body = w.get("/metrics"); !strings.Contains(body, `amasa_chain_halted{chain="1337"} 1`) {
		t.Error("the metrics don't tell that the chain is halted")
	}
}

// documented fails the test for every metric of ours that the operator's table of metrics leaves out, and for every one that is only there.
func documented(t *testing.T, metrics string) {
	t.Helper()
	page, err := os.ReadFile("../../docs/operations.md")
	if err != nil {
		t.Fatal(err)
	}
	exported, listed := map[string]bool{}, map[string]bool{}
	for _, m := range regexp.MustCompile(`(?m)^# TYPE (amasa_\w+) `).FindAllStringSubmatch(metrics, -1) {
		exported[m[1]] = true
	}
	for _, m := range regexp.MustCompile("(?m)^\\| `(amasa_\\w+)").FindAllStringSubmatch(string(page), -1) {
		listed[m[1]] = true
	}
	for name := range exported {
		if !listed[name] {
			t.Errorf("docs/operations.md does not list %s", name)
		}
	}
	for name := range listed {
		if !exported[name] && !atTimes[name] {
			t.Errorf("docs/operations.md lists %s, which is not exported", name)
		}
	}
}

// atTimes are metrics that are there only when they have something to tell.
var atTimes = map[string]bool{"amasa_provider_errors_total": true}

// TestRefusedTokenEndsTheStart: somebody has to act, so the process must not look as if it ran.
func TestRefusedTokenEndsTheStart(t *testing.T) {
	t.Parallel()
	w := newWorld(t, ledgertest.SQLite(t), "storj")
	w.cfg.Telegram.Token = "4242:wrong"
	ctx, cancel := context.WithTimeout(w.ctx, deadline)
	defer cancel()
	a, err := w.App(ctx, w.cfg)
	w.ok(err)
	defer func() { w.ok(a.Close()) }()
	err = a.Run(ctx)
	if err == nil || !strings.Contains(err.Error(), "telegram refuses the token") || strings.Contains(err.Error(), "4242:wrong") {
		t.Errorf("the start ended with: %v", err)
	}
}
