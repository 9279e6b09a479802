package strategies_test

import (
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// TestWindDown: from an operator's word on nothing is invested, all that is invested is sold, everyone is told once, and withdrawals go on.
// Called off, money is invested again.
func TestWindDown(t *testing.T) {
	w := newWorld(t)
	ann, bob := w.person("ann"), w.person("bob")
	w.pick(ann, "balanced")
	w.pick(bob, "balanced")
	w.payout(ann, w.usdc, units(100, 6))
	w.settle()
	fund := ledger.NewFundID(chainID, "balanced")
	late, err := w.book.PlaceOrder(w.ctx, ledger.NewOrder{Key: "late", User: ann.id, Kind: ledger.Redeem, Chain: chainID, Fund: fund,
		Asset: w.unit(), Amount: ledger.NewAmount(1_000_000), Identity: ann.identity})
	w.ok(err)
	w.ok(w.book.SetWindDown(w.ctx, "operator", true))
	w.payout(bob, w.usdc, units(50, 6))
	w.settle()
	w.settle()
	w.audit()
	if !w.available(ann, w.unit()).IsZero() {
		t.Errorf("ann still has %s units", w.available(ann, w.unit()))
	}
	near(t, "what is available to ann", w.available(ann, w.options.Base.ID).Big(), 99_990_000, 100_010_000)
	if got := w.available(bob, w.options.Base.ID); got.Big().Cmp(units(50, 6)) != 0 {
		t.Errorf("bob has %s available of 50", got)
	}
	if o := w.orders(ann)[1]; o.ID != late.ID || o.State != ledger.Filled {
		t.Errorf("the order that was there before is %s", o.State)
	}
	_, err = w.book.PlaceOrder(w.ctx, ledger.NewOrder{Key: "new", User: bob.id, Kind: ledger.Subscribe, Chain: chainID, Fund: fund,
		Asset: w.options.Base.ID, Amount: ledger.NewAmount(1_000_000)})
	if err == nil {
		t.Error("new money was taken")
	}
	told := w.tolds()
	if len(told) != 2 || told[ann.id] != 1 || told[bob.id] != 1 {
		t.Errorf("told: %v", told)
	}
	w.withdraw(ann, w.usdc, w.available(ann, w.options.Base.ID))
	w.settle()
	near(t, "ann's payment", w.balanceOf(w.usdc, ann.outside), 99_990_000, 100_010_000)

	w.ok(w.book.SetWindDown(w.ctx, "operator", false))
	w.settle()
	w.settle()
	w.audit()
	if w.available(bob, w.unit()).IsZero() {
		t.Error("called off, and bob's money is not invested")
	}
}

// tolds counts who was told of a wind-down since the last count.
func (w *world) tolds() map[ledger.ID]int {
	w.t.Helper()
	told := map[ledger.ID]int{}
	for {
		list, err := w.book.ClaimNotifications(w.ctx, []ledger.Platform{ledger.Telegram}, time.Minute, 100)
		w.ok(err)
		if len(list) == 0 {
			return told
		}
		for _, n := range list {
			if n.Kind == ledger.WindDown {
				told[n.Identity.User]++
			}
			w.ok(w.book.Delivered(w.ctx, n.ID, ""))
		}
	}
}

// TestEveryWindDownIsTold: each once, however it was begun, and whether or not the process that saw it begin sees it end.
func TestEveryWindDownIsTold(t *testing.T) {
	w := newWorld(t)
	ann := w.person("ann")
	w.settle()
	for round := range 4 {
		byConfig := round%2 == 0
		if w.options.WindDown = byConfig; !byConfig {
			w.ok(w.book.SetWindDown(w.ctx, "operator", true))
			w.ok(w.book.SetWindDown(w.ctx, "operator", true))
		}
		for range 2 {
			w.restart()
			w.settle()
		}
		if told := w.tolds(); told[ann.id] != 1 {
			t.Errorf("wind-down %d was told %d times", round, told[ann.id])
		}
		w.options.WindDown = false
		w.ok(w.book.SetWindDown(w.ctx, "operator", false))
		w.restart()
		w.settle()
	}
}

// TestWindDownsRedeemStays: while a fund closes nobody can cancel what it redeems, so it is placed once. When the wind-down is called off
// they can.
func TestWindDownsRedeemStays(t *testing.T) {
	w := newWorld(t)
	w.options.Tiers[0].Weights[0].Bps = 7000 // nothing stays outside of the vaults, which will pay nothing
	w.restart()
	ann := w.person("ann")
	w.pick(ann, "balanced")
	w.payout(ann, w.usdc, units(100, 6))
	w.settle()
	for _, vault := range []common.Address{w.safe, w.bold} {
		w.send(w.owner, &vault, vaultABI.PackSetPaused(true))
	}
	w.ok(w.book.SetWindDown(w.ctx, "operator", true))
	for range 6 {
		w.tick()
	}
	redeems := func() (out []ledger.Order) {
		for _, o := range w.orders(ann) {
			if o.Kind == ledger.Redeem && o.State == ledger.Placed {
				out = append(out, o)
			}
		}
		return out
	}
	open := redeems()
	if len(open) != 1 {
		t.Fatalf("%d redeems wait", len(open))
	}
	if _, err := w.book.CancelOrder(w.ctx, ann.id, open[0].ID); !errors.Is(err, ledger.ErrState) {
		t.Errorf("canceled: %v", err)
	}
	w.settle()
	if again := redeems(); len(again) != 1 || again[0].ID != open[0].ID {
		t.Errorf("waiting are %+v", again)
	}
	w.ok(w.book.SetWindDown(w.ctx, "operator", false))
	w.settle()
	_, err := w.book.CancelOrder(w.ctx, ann.id, open[0].ID)
	w.ok(err)
}

// TestWindDownByConfiguration needs nobody's word in the book.
func TestWindDownByConfiguration(t *testing.T) {
	w := newWorld(t)
	ann := w.person("ann")
	w.pick(ann, "balanced")
	w.options.WindDown = true
	w.restart()
	w.payout(ann, w.usdc, units(100, 6))
	w.settle()
	funds, err := w.book.Funds(w.ctx)
	w.ok(err)
	if funds[0].Open || len(w.orders(ann)) != 0 || !w.available(ann, w.unit()).IsZero() {
		t.Errorf("the fund is open: %t; orders: %v", funds[0].Open, w.orders(ann))
	}
}
