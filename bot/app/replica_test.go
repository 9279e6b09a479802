package app_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/amasa-io/amasa/bot/app"
	"github.com/amasa-io/amasa/config"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// watcher is a replica that only follows chains, with a way to the node of its own.
type watcher struct {
	w    *world
	app  *app.App
	http *gate
	ws   *gate
	stop func()
}

// watcher starts one.
func (w *world) watcher() *watcher {
	w.t.Helper()
	v := &watcher{w: w, http: newGate(w.t, w.Node.HTTP()), ws: newGate(w.t, w.Node.WS())}
	cfg := *w.cfg
	cfg.Chains = []config.Chain{w.cfg.Chains[0]}
	cfg.Chains[0].RPC = []config.URL{config.URL(v.http.URL)}
	cfg.Chains[0].WS = config.URL(strings.Replace(v.ws.URL, "http://", "ws://", 1))
	cfg.Run.Roles = []config.Role{config.RoleWatch}
	ctx, cancel := context.WithCancel(context.WithoutCancel(w.ctx))
	var err error
	v.app, err = w.App(ctx, &cfg)
	w.ok(err)
	done := make(chan error, 1)
	go func() { done <- errors.Join(v.app.Run(ctx), v.app.Close()) }()
	v.stop = func() {
		if v.stop = func() {}; true { // once
			cancel()
			w.ok(<-done)
		}
	}
	w.t.Cleanup(func() {
		v.http.open(readReceipts)
		v.stop()
	})
	return v
}

// says tells what the health of the replica says of the chain.
func (v *watcher) says() string {
	_, parts := v.app.Health(v.w.ctx)
	return fmt.Sprint(parts)
}

func (v *watcher) standsBy() bool { return strings.Contains(v.says(), "standing by") }

// TestOneReplicaFollows: of two replicas one follows the chain and the other asks no node. The leader is stopped in the middle of a
// block; the other takes over, and what the first still had in hand when it wakes changes nothing. When the second is told to end, the
// first takes over again.
func TestOneReplicaFollows(t *testing.T) {
	t.Parallel()
	w := newWorld(t, ledgertest.Postgres(t), "storj")
	w.cfg.Discord.Token = ""
	w.cfg.Run.Roles = []config.Role{config.RoleChat, config.RoleInvest, config.RoleNotify}
	w.cfg.Run.Lease = time.Hour // on the chain's clock: it is lost only when the test says so
	one := w.watcher()
	w.until("the first to follow", func() bool { return w.chain().Cursor.Number > 0 })
	two := w.watcher()
	w.start()
	w.online()
	ann := w.telegramer("Ann")
	home := ann.joins()
	w.pay("storj", home, "1")
	w.mine(1)
	ann.sees("👀 1 STORJ")
	w.until("the second to stand by", two.standsBy)
	calls, _ := two.http.seen()
	bells, _ := two.ws.seen()
	if calls+bells > 0 || one.standsBy() {
		t.Errorf("the replica that stands by sent the node %d requests and opened %d bells: %s", calls, bells, one.says())
	}

	one.http.shut(readReceipts)
	w.pay("storj", home, "2")
	w.block()
	w.until("the first to have the block half read", func() bool { _, held := one.http.seen(); return held > 0 })
	w.ok(w.Node.Jump(2 * time.Hour))
	w.until("the second to take over", func() bool { return w.chain().Cursor.Number >= w.head() })
	one.http.open(readReceipts)
	w.until("the first to know", one.standsBy)
	ann.sees("👀 2 STORJ")

	two.stop()
	w.pay("storj", home, "3")
	w.mine(1 + depth)
	ann.sees("✅ 3 STORJ")
	if one.standsBy() {
		t.Error("nobody follows the chain, and it moves")
	}
	final := 0
	for _, p := range w.payouts(ann.user().ID) {
		if p.State != ledger.Final {
			t.Errorf("payout of %s is %s", p.Amount, p.State)
		}
		final++
	}
	if final != 3 {
		t.Errorf("%d payouts, not 3", final)
	}
	w.quiet()
	ann.says("/balance", "6 STORJ")
	w.prove()
}
