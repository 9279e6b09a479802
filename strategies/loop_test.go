package strategies_test

import (
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies"
)

// TestLoop is the main job: payouts are swept, swapped and invested by themselves, earn, and are paid out again.
func TestLoop(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, fault := range strategies.Check(w.ctx, w.options) {
		if !strings.Contains(fault.Error(), "endpoint 1 of chain") { // which is dead, as it should be
			t.Error("check: ", fault)
		}
	}
	ann, bob, eve := w.person("ann"), w.person("bob"), w.person("eve")
	w.pick(ann, "balanced")
	w.pick(bob, "balanced")
	w.payout(ann, w.storj, units(100, 8)) // 25 USD
	w.payout(bob, w.usdc, units(50, 6))
	w.payout(eve, w.storj, units(40, 8)) // eve picked nothing
	w.settle()
	w.audit()

	if got := w.available(ann, w.unit()); got.IsZero() {
		t.Fatal("ann's payout was not invested")
	}
	if got := w.available(eve, ledger.TokenAsset(chainID, w.storj)); got.Big().Cmp(units(40, 8)) != 0 {
		t.Fatalf("eve has %s, her payout should be untouched", got)
	}
	fund := ledger.NewFundID(chainID, "balanced")
	mark, err := w.book.UnitPriceAt(w.ctx, fund, w.now())
	w.ok(err)
	// 100 STORJ at 0.25 less the pool's 0.3% is 24.925 USDC.
	if mark.NAV.Big().Cmp(big.NewInt(74_925_000)) < 0 || mark.NAV.Big().Cmp(big.NewInt(74_930_000)) > 0 {
		t.Fatalf("the fund is worth %s, not 74.925", mark.NAV)
	}
	cash, err := w.book.Balance(w.ctx, ledger.FundCash(fund), w.options.Base.ID)
	w.ok(err)
	if cash.Big().Cmp(big.NewInt(7_480_000)) < 0 || cash.Big().Cmp(big.NewInt(7_500_000)) > 0 {
		t.Fatalf("a tenth should stay idle, not %s", cash)
	}

	w.pass(30 * 24 * time.Hour)
	before, err := mark.Value(w.available(ann, w.unit()))
	w.ok(err)
	w.redeem(ann, 100)
	w.redeem(bob, 50)
	w.withdraw(eve, w.storj, w.available(eve, ledger.TokenAsset(chainID, w.storj)))
	w.settle()
	w.audit()

	if got := w.balanceOf(w.usdc, ann.outside); got.Cmp(before.Big()) <= 0 || got.Cmp(big.NewInt(25_500_000)) > 0 {
		t.Errorf("ann was paid %s, her units were worth %s a month ago", got, before)
	}
	if got := w.balanceOf(w.usdc, bob.outside); got.Cmp(big.NewInt(25_000_000)) < 0 {
		t.Errorf("bob was paid %s for half of 50 and a month", got)
	}
	if got := w.balanceOf(w.storj, eve.outside); got.Cmp(units(40, 8)) != 0 {
		t.Errorf("eve was paid %s", got)
	}
	if got := w.available(ann, w.unit()); !got.IsZero() {
		t.Errorf("ann still has %s units", got)
	}
	for _, p := range []person{ann, bob, eve} {
		for _, o := range w.orders(p) {
			if o.State != ledger.Filled {
				t.Errorf("order %s of %s is %s (%s)", o.Kind, p.id, o.State, o.Reason)
			}
		}
	}
}

// TestRestartEverywhere replaces the executor before every round. Everything must come out as if nothing had happened,
// and each key must have used exactly as many nonces as there are steps with a transaction.
func TestRestartEverywhere(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ann, bob := w.person("ann"), w.person("bob")
	w.pick(ann, "balanced")
	w.payout(ann, w.storj, units(100, 8))
	w.payout(bob, w.storj, units(40, 8))
	redeemed := false
	for quiet := 0; quiet < depth+3; {
		w.restart()
		quiet++
		if w.tick() {
			quiet = 0
		}
		if held := w.available(ann, w.unit()); !redeemed && !held.IsZero() && quiet > depth {
			w.redeem(ann, 100)
			w.withdraw(bob, w.storj, ledger.NewAmount(4_000_000_000))
			redeemed, quiet = true, 0
		}
	}
	w.audit()
	if got := w.balanceOf(w.storj, bob.outside); got.Cmp(units(40, 8)) != 0 {
		t.Errorf("bob was paid %s", got)
	}
	if got := w.balanceOf(w.usdc, ann.outside); got.Cmp(big.NewInt(24_900_000)) < 0 || got.Cmp(big.NewInt(24_930_000)) > 0 {
		t.Errorf("ann was paid %s", got)
	}
	for key, want := range map[common.Address]uint64{address(w.executor): 7, address(w.payer): 2} {
		got, err := w.client.NonceAt(w.ctx, key, nil)
		w.ok(err)
		if got != want { // sweep, swap, 2 deposits, 2 redeems, sweep of bob's; 2 payments
			t.Errorf("%s sent %d transactions, not %d", key, got, want)
		}
	}
}
