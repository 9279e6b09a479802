package strategies_test

import (
	"crypto/ecdsa"
	"math/big"
	"testing"
	"time"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies"
)

// approvals are the payments that wait for the owner.
func (w *world) approvals() []strategies.Approval {
	w.t.Helper()
	list, err := strategies.Approvals(w.ctx, chainID, w.treasury, w.book)
	w.ok(err)
	return list
}

// TestAboveTheCapTheOwnerPays: the payer can't pay it, it keeps nobody else waiting, nobody else's payment takes its money, and the
// transaction that the owner is given pays it, once.
func TestAboveTheCapTheOwnerPays(t *testing.T) {
	w := newWorld(t)
	ann, bob := w.person("ann"), w.person("bob")
	w.payout(ann, w.usdc, units(1500, 6)) // a payment may be 1000
	w.payout(bob, w.usdc, units(5, 6))
	w.withdraw(ann, w.usdc, ledger.NewAmount(1_500_000_000))
	w.withdraw(bob, w.usdc, ledger.NewAmount(5_000_000))
	w.settle()
	w.audit()
	if a, b := w.orders(ann)[0], w.orders(bob)[0]; a.State != ledger.Batched || a.Reason != strategies.ReasonCap || b.State != ledger.Filled {
		t.Errorf("ann's withdrawal is %s (%s), bob's %s", a.State, a.Reason, b.State)
	}
	if got := w.ex.Health().Waiting[""]; got != strategies.ReasonCap {
		t.Errorf("withdrawals wait for %q", got)
	}
	list := w.approvals()
	if len(list) != 1 || len(list[0].Payments) != 1 || list[0].Total != ledger.NewAmount(1_500_000_000) || list[0].To != w.treasury {
		t.Fatalf("the owner is asked for %+v", list)
	}
	w.restart() // nothing of this is in memory
	w.send(w.owner, &list[0].To, list[0].Data)
	if w.orders(ann)[0].State != ledger.Batched {
		t.Error("booked before it is final")
	}
	w.settle()
	w.audit()
	if o := w.orders(ann)[0]; o.State != ledger.Filled || o.Reason != "" || w.balanceOf(w.usdc, ann.outside).Cmp(units(1500, 6)) != 0 {
		t.Errorf("ann's withdrawal is %s (%s), paid %s", o.State, o.Reason, w.balanceOf(w.usdc, ann.outside))
	}
	if list := w.approvals(); len(list) != 0 {
		t.Errorf("the owner is still asked for %+v", list)
	}
}

// TestManyAboveTheCapStarveNobody: hundreds of withdrawals that wait for the owner stand in front of a small one.
func TestManyAboveTheCapStarveNobody(t *testing.T) {
	w := newWorld(t)
	ann, bob := w.person("ann"), w.person("bob")
	w.payout(ann, w.usdc, units(1_000_000, 6))
	w.payout(bob, w.usdc, units(5, 6))
	for range 401 {
		w.withdraw(ann, w.usdc, ledger.NewAmount(1_500_000_000))
	}
	w.withdraw(bob, w.usdc, ledger.NewAmount(5_000_000))
	w.settle()
	w.audit()
	if o := w.orders(bob)[0]; o.State != ledger.Filled {
		t.Errorf("bob's withdrawal is %s (%s)", o.State, o.Reason)
	}
	for round := range 3 {
		list := w.approvals()
		if want := []int{200, 200, 1}[round]; len(list) != 1 || len(list[0].Payments) != want {
			t.Fatalf("round %d: the owner is asked for %d batches", round, len(list))
		}
		w.send(w.owner, &list[0].To, list[0].Data)
		w.settle()
	}
	w.audit()
	if got := w.balanceOf(w.usdc, ann.outside); got.Cmp(units(401*1500, 6)) != 0 {
		t.Errorf("ann was paid %s", got)
	}
}

// TestTierIsDropped while its money is being swapped: the batch ends in the fund, which nobody enters any more and everyone can leave.
func TestTierIsDropped(t *testing.T) {
	w := newWorld(t)
	ann, bob := w.person("ann"), w.person("bob")
	w.pick(ann, "balanced")
	w.pick(bob, "balanced")
	w.payout(bob, w.usdc, units(50, 6))
	w.settle()
	w.payout(ann, w.storj, units(100, 8))
	for swapped := false; !swapped; {
		w.tick()
		open, err := w.book.OpenBatches(w.ctx, chainID)
		w.ok(err)
		for _, b := range open {
			steps, err := w.book.Steps(w.ctx, b.ID)
			w.ok(err)
			last := steps[len(steps)-1]
			swapped = swapped || last.Kind == "swap" && last.State == ledger.StepMined
		}
	}
	w.options.Tiers = []strategies.Tier{{ID: "other", Weights: []strategies.Weight{{Vault: w.safe, Bps: 6000}}}}
	w.restart()
	w.settle()
	w.audit()
	if w.available(ann, w.unit()).IsZero() {
		t.Fatal("ann's money is stranded")
	}
	w.redeem(ann, 100)
	w.redeem(bob, 100)
	w.settle()
	w.audit()
	near(t, "ann's payment", w.balanceOf(w.usdc, ann.outside), 24_900_000, 24_930_000)
	near(t, "bob's payment", w.balanceOf(w.usdc, bob.outside), 49_990_000, 50_010_000)
}

// TestHaltedChainPaysNothing: when the watcher has seen the chain contradict itself nothing is begun, and nothing that was begun goes on.
func TestHaltedChainPaysNothing(t *testing.T) {
	w := newWorld(t)
	ann, bob := w.person("ann"), w.person("bob")
	for _, p := range []person{ann, bob} {
		w.payout(p, w.usdc, units(10, 6))
	}
	w.withdraw(ann, w.usdc, ledger.NewAmount(10_000_000))
	w.tick() // frozen
	w.ok(w.book.Halt(w.ctx, chainID, "a final block is gone"))
	w.withdraw(bob, w.usdc, ledger.NewAmount(10_000_000))
	for range 8 {
		w.tick()
	}
	for _, key := range []*ecdsa.PrivateKey{w.executor, w.payer} {
		n, err := w.client.NonceAt(w.ctx, address(key), nil)
		w.ok(err)
		if n != 0 {
			t.Errorf("%s sent %d transactions on a halted chain", address(key), n)
		}
	}
	if got := w.ex.Health().Waiting[""]; got != strategies.ReasonHalted {
		t.Errorf("withdrawals wait for %q", got)
	}
}

// TestKeyUsedWhileIdle: somebody else's transaction stops the key even if nothing of ours is on its way, on later processes too, until a
// person has looked.
func TestKeyUsedWhileIdle(t *testing.T) {
	w := newWorld(t)
	ann := w.person("ann")
	w.payout(ann, w.usdc, units(20, 6))
	w.withdraw(ann, w.usdc, ledger.NewAmount(10_000_000))
	w.settle()
	w.send(w.payer, &w.usdc, tokenABI.PackTransfer(address(w.stranger), new(big.Int))) // the thief
	w.withdraw(ann, w.usdc, ledger.NewAmount(10_000_000))
	for range 6 {
		w.restart()
		w.tick()
	}
	if why := w.ex.Health().Stopped[address(w.payer)]; why == "" {
		t.Fatal("the key still works")
	}
	if got := w.balanceOf(w.usdc, ann.outside); got.Cmp(units(10, 6)) != 0 {
		t.Fatalf("ann was paid %s", got)
	}
	nonce, _, err := strategies.Accept(w.ctx, w.options, w.book, "operator", address(w.payer))
	if err != nil || nonce != 2 {
		t.Fatalf("accepted up to nonce %d: %v", nonce, err)
	}
	w.pass(2 * time.Hour)
	w.settle()
	w.audit()
	if got := w.balanceOf(w.usdc, ann.outside); got.Cmp(units(20, 6)) != 0 || len(w.ex.Health().Stopped) != 0 {
		t.Errorf("ann was paid %s; stopped keys: %v", got, w.ex.Health().Stopped)
	}
}
