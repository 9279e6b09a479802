package contracts_test

import (
	"fmt"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/strategies/contracts"
)

// What a stolen key, or a listed contract that turns bad, takes at most in 24 hours, with the rules of newHouse: 1,000 swapped a day of which 10 blind, 500
// deposited, 100 for each payment and 250 a day, 3% loss by the feeds, in whole units of an asset. It tries what pays
// most in each role, and prints what that took.
func TestMostThatAStolenKeyTakes(t *testing.T) {
	var table strings.Builder
	fmt.Fprintf(&table, "\n%-10s %-46s %-26s %s\n", "role", "tries", "most it takes", "bounded by")
	for _, a := range []struct {
		role, tries, bound string
		do                 func(t *testing.T) string
	}{
		{"executor", "sandwiches its own swaps at the worst price", "swapCap × maxLossBps", stolenExecutorSandwich},
		{"executor", "swaps what has no feed for next to nothing", "blindCap", stolenExecutorBlind},
		{"payer", "pays itself in batches until refused", "payMax, payCap", stolenPayer},
		{"guardian", "pauses, then calls every verb", "no verb moves money", stolenGuardian},
		{"owner", "names itself executor and payer", "2 days' notice, cancel", stolenOwnerRules},
		{"owner", "pays itself everything", "nothing: keep it a multisig", stolenOwnerPays},
		{"stranger", "calls every verb, sweeps", "the treasury is the receiver", stolenNothing},
		{"vault", "is listed, lies about its rate, keeps all", "depositCap, what is in it", lyingVault},
		{"router", "is listed, gives as little as is taken", "swapCap × maxLossBps", greedyRouter},
	} {
		t.Run(a.role+" "+a.tries, func(t *testing.T) {
			fmt.Fprintf(&table, "%-10s %-46s %-26s %s\n", a.role, a.tries, a.do(t), a.bound)
		})
	}
	t.Log(table.String())
}

func stolenExecutorSandwich(t *testing.T) string {
	t.Helper()
	h := newHouse(t)
	h.mint(h.storj, h.treasury, units(10_000, 8))
	// The attacker holds the pool's price at the worst that the floor of 3% allows: 0.3% is the pool's fee.
	h.send(h.owner, h.router, routerABI.PackSetSlippage(big.NewInt(271)), nil)
	h.fails(h.executor, h.treasury, h.swapOf(h.storj, h.usdc, units(1000, 8), 0))
	h.send(h.owner, h.router, routerABI.PackSetSlippage(big.NewInt(270)), nil)
	h.send(h.executor, h.treasury, h.swapOf(h.storj, h.usdc, units(1000, 8), 0), nil)
	wantError[contracts.TreasuryCapExceeded](h.chain, h.executor, h.treasury, h.swapOf(h.storj, h.usdc, big.NewInt(1), 0))
	lost := new(big.Int).Sub(units(250, 6), h.balance(h.usdc, h.treasury))
	if lost.Cmp(big.NewInt(7_500_000)) > 0 || lost.Sign() <= 0 {
		t.Errorf("%s of 250 USDC was lost", lost)
	}
	return fmt.Sprintf("%s of 1000 STORJ (3%%)", new(big.Int).Div(new(big.Int).Add(new(big.Int).Mul(lost, big.NewInt(4)), big.NewInt(999_999)), big.NewInt(1e6)))
}

func stolenExecutorBlind(t *testing.T) string {
	t.Helper()
	h := newHouse(t)
	h.mint(h.blind, h.treasury, units(10_000, 18))
	h.send(h.owner, h.router, routerABI.PackSetSlippage(big.NewInt(9_999)), nil)
	h.send(h.executor, h.treasury, h.swapOf(h.blind, h.usdc, units(10, 18), 0), nil)
	wantError[contracts.TreasuryCapExceeded](h.chain, h.executor, h.treasury, h.swapOf(h.blind, h.usdc, big.NewInt(1e6), 0))
	h.wantBalance(h.blind, h.treasury, units(9_990, 18))
	return "10 of 10000 BAT"
}

func stolenPayer(t *testing.T) string {
	t.Helper()
	h := newHouse(t)
	h.fund()
	thief := common.Address{0x66}
	for id := range byte(6) {
		h.pay(h.payer, id, payment(h.usdc, thief, units(101, 6)), payment(h.usdc, thief, units(100, 6)), payment(h.usdc, thief, units(25, 6)))
		h.pass(4 * time.Hour) // all of them inside of 24 hours
	}
	h.wantBalance(h.usdc, thief, units(250, 6))
	h.pay(h.payer, 99, payment(h.blind, thief, units(100, 18)), payment(h.usdc, thief, units(1, 6)), payment(h.blind, thief, units(100, 18)),
		payment(h.blind, thief, units(51, 18)), payment(h.blind, thief, units(50, 18)))
	h.wantBalance(h.blind, thief, units(250, 18)) // the cap counts through a batch that changes tokens
	for verb, data := range h.verbs() {
		if verb != "pay" {
			wantError[contracts.TreasuryNotAllowed](h.chain, h.payer, h.treasury, data)
		}
	}
	return "250 of 10000, each asset"
}

func stolenGuardian(t *testing.T) string {
	t.Helper()
	h := newHouse(t)
	h.fund()
	h.send(h.guardian, h.treasury, treasuryABI.PackPause(), nil)
	for _, data := range h.verbs() {
		wantError[contracts.TreasuryNotAllowed](h.chain, h.guardian, h.treasury, data)
	}
	wantError[contracts.TreasuryOwnableUnauthorizedAccount](h.chain, h.guardian, h.treasury, treasuryABI.PackSchedule(nil))
	h.send(h.owner, h.treasury, treasuryABI.PackUnpause(), nil)
	h.send(h.executor, h.treasury, h.verbs()["swap"], nil)
	return "0; stops the hot keys"
}

func stolenOwnerRules(t *testing.T) string {
	t.Helper()
	h := newHouse(t)
	h.fund()
	roles := [][]byte{treasuryABI.PackSetRoles(h.stranger.addr, h.stranger.addr, h.stranger.addr)}
	receipt := h.send(h.owner, h.treasury, treasuryABI.PackSchedule(roles), nil)
	id := events(receipt, treasuryABI.UnpackChangeScheduledEvent)[0].Id
	h.pass(48*time.Hour - time.Minute)
	wantError[contracts.TreasuryNotReady](h.chain, h.owner, h.treasury, treasuryABI.PackExecute(roles))
	h.send(h.guardian, h.treasury, treasuryABI.PackCancel(id), nil)
	h.pass(time.Hour)
	wantError[contracts.TreasuryNotScheduled](h.chain, h.owner, h.treasury, treasuryABI.PackExecute(roles))
	return "0 if cancelled in time"
}

func stolenOwnerPays(t *testing.T) string {
	t.Helper()
	h := newHouse(t)
	h.fund()
	thief := common.Address{0x66}
	h.pay(h.owner, 1, payment(h.usdc, thief, units(10_000, 6)))
	h.wantBalance(h.usdc, h.treasury, new(big.Int))
	return "all, at once"
}

func stolenNothing(t *testing.T) string {
	t.Helper()
	h := newHouse(t)
	h.fund()
	for _, data := range h.verbs() {
		wantError[contracts.TreasuryNotAllowed](h.chain, h.stranger, h.treasury, data)
	}
	list := salts(0, 3)
	h.mint(h.usdc, h.address(list[0]), units(1, 6))
	before := h.balance(h.usdc, h.treasury)
	h.sweep(contracts.Lot{Token: h.usdc, Fresh: true, Salts: list})
	h.wantBalance(h.usdc, h.treasury, before.Add(before, units(1, 6)))
	h.wantBalance(h.usdc, h.stranger.addr, new(big.Int))
	return "0"
}

// A listed vault says of its shares what it likes, so the loss bound is none against it: what it takes is what the executor
// gives it, and the deposit cap bounds that.
func lyingVault(t *testing.T) string {
	t.Helper()
	x := newIntrusion(t)
	x.change(treasuryABI.PackSetRoles(x.executor.addr, x.payer.addr, x.guardian.addr))
	x.arm(true)
	start := x.balance(x.usdc, x.treasury)
	for range 6 {
		deposit := treasuryABI.PackDeposit(x.at, units(250, 6), new(big.Int))
		x.try(x.executor, &x.treasury, deposit, nil, maxTxGas) // those over the cap are refused
		x.pass(3 * time.Hour)
	}
	lost := start.Sub(start, x.balance(x.usdc, x.treasury))
	if lost.Cmp(units(500, 6)) != 0 {
		t.Errorf("%s was lost", lost)
	}
	// The way out gives nothing: the executor is refused, the owner may take the loss.
	redeem := treasuryABI.PackRedeem(x.at, units(500, 6), new(big.Int))
	wantError[contracts.TreasuryTooLittle](x.chain, x.executor, x.treasury, redeem)
	x.send(x.owner, x.treasury, redeem, nil)
	return "500 of 10000, and its own"
}

// A listed router is held to the floor, whatever it says.
func greedyRouter(t *testing.T) string {
	t.Helper()
	x := newIntrusion(t)
	x.change(treasuryABI.PackSetRoles(x.executor.addr, x.payer.addr, x.guardian.addr))
	x.arm(false) // it pays what it must, and keeps the rest
	start := x.balance(x.usdc, x.treasury)
	for range 6 {
		swap := treasuryABI.PackSwap(x.at, x.storj, x.usdc, big.NewInt(poolFee), units(500, 8), new(big.Int), big.NewInt(1<<40))
		x.try(x.executor, &x.treasury, swap, nil, maxTxGas)
		x.pass(3 * time.Hour)
	}
	gave := new(big.Int).Sub(units(10_000, 8), x.balance(x.storj, x.treasury))
	got := new(big.Int).Sub(x.balance(x.usdc, x.treasury), start)
	if gave.Cmp(units(1000, 8)) != 0 || got.Cmp(big.NewInt(242_500_000)) != 0 { // 97% of 250
		t.Errorf("%s STORJ brought %s USDC", gave, got)
	}
	x.arm(true)
	x.pass(36 * time.Hour)
	wantError[contracts.TreasuryTooLittle](x.chain, x.executor, x.treasury, x.swap())
	return "30 of 1000 STORJ (3%)"
}
