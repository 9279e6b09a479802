package contracts_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/strategies/contracts"
)

var intruderABI = NewIntruder()

// intrusion is a house where one contract is a listed token, vault and router, and holds both hot roles.
type intrusion struct {
	*house
	at common.Address
}

func newIntrusion(t *testing.T) *intrusion {
	t.Helper()
	h := newHouse(t)
	h.fund()
	x := &intrusion{h, h.deploy(&IntruderMetaData, intruderABI.PackConstructor(h.usdc))}
	open := contracts.VaultRule{Open: true, Listed: true, MaxLossBps: vaultLoss, MinSupply: new(big.Int)}
	nest := h.deploy(&PlainVaultMetaData, NewPlainVault().PackConstructor(x.at))
	h.change(
		treasuryABI.PackSetAsset(x.at, h.rule(18, common.Address{})), treasuryABI.PackSetVault(x.at, open), treasuryABI.PackSetVault(nest, open),
		treasuryABI.PackSetRouter(x.at, true), treasuryABI.PackSetRoles(x.at, x.at, h.guardian.addr),
	)
	h.mint(h.usdc, x.at, units(1000, 6))
	h.send(h.owner, x.at, tokenABI.PackTransfer(h.treasury, units(1000, 18)), nil)
	h.vault = nest
	return x
}

func (x *intrusion) swap() []byte {
	return treasuryABI.PackSwap(x.at, x.storj, x.usdc, big.NewInt(poolFee), units(4, 8), new(big.Int), big.NewInt(1<<40))
}

// arm tells the intruder what to call back with.
func (x *intrusion) arm(greedy bool, blows ...IntruderBlow) {
	x.t.Helper()
	x.send(x.stranger, x.at, intruderABI.PackArm(blows, greedy), nil)
}

// verb has the intruder call the treasury in its own name.
func (x *intrusion) verb(data []byte) {
	x.t.Helper()
	x.send(x.stranger, x.at, intruderABI.PackGo(x.treasury, data), nil)
}

func (x *intrusion) count() (landed, guarded, failed int64) {
	x.t.Helper()
	return read(x.chain, x.at, intruderABI.PackLanded(), intruderABI.UnpackLanded).Int64(),
		read(x.chain, x.at, intruderABI.PackGuarded(), intruderABI.UnpackGuarded).Int64(),
		read(x.chain, x.at, intruderABI.PackFailed(), intruderABI.UnpackFailed).Int64()
}

// Whoever is called in the middle of a verb can't begin another, whatever roles it has, nor have deposits swept meanwhile.
func TestNoVerbInsideOfAnother(t *testing.T) {
	x := newIntrusion(t)
	list := salts(0, 1)
	x.mint(x.usdc, x.address(list[0]), units(5, 6))
	pay := func(id byte, token, to common.Address) []byte {
		return treasuryABI.PackPay([32]byte{id}, []contracts.Payment{payment(token, to, big.NewInt(7))})
	}
	blows := []IntruderBlow{
		{x.treasury, x.swap()},
		{x.treasury, treasuryABI.PackDeposit(x.at, units(1, 6), new(big.Int))},
		{x.treasury, treasuryABI.PackRedeem(x.at, units(1, 6), new(big.Int))},
		{x.treasury, pay(0x51, x.usdc, x.stranger.addr)},
		{x.factory, factoryABI.PackSweep([]contracts.Lot{{Token: x.usdc, Salts: list}})},
	}
	x.arm(false)
	x.verb(treasuryABI.PackDeposit(x.at, units(10, 6), new(big.Int))) // something to redeem
	x.verb(treasuryABI.PackDeposit(x.vault, units(10, 18), new(big.Int)))
	outer := []struct {
		as   string
		data []byte
	}{
		{"a router in a swap", x.swap()},
		{"a vault in a deposit", treasuryABI.PackDeposit(x.at, units(1, 6), new(big.Int))},
		{"a vault in a redemption", treasuryABI.PackRedeem(x.at, units(1, 6), new(big.Int))},
		{"the token of a deposit", treasuryABI.PackDeposit(x.vault, units(1, 18), new(big.Int))},
		{"the token of a redemption", treasuryABI.PackRedeem(x.vault, units(1, 18), new(big.Int))},
		{"the token of a payment", pay(0x52, x.at, x.stranger.addr)},
		{"the receiver of coin", pay(0x53, noCoin, x.at)},
	}
	for _, o := range outer {
		x.arm(false, blows...)
		x.verb(o.data)
		landed, guarded, failed := x.count()
		t.Logf("as %s: %d calls back, %d refused by a guard", o.as, landed+guarded+failed, guarded)
		if landed != 0 || failed != 0 || guarded == 0 || guarded%int64(len(blows)) != 0 {
			t.Errorf("as %s: %d landed, %d were refused by a guard, %d failed otherwise", o.as, landed, guarded, failed)
		}
	}

	// In the middle of a sweep: another sweep is refused; verbs of the treasury may run, for the factory only adds to it.
	x.arm(false)
	x.send(x.owner, x.at, tokenABI.PackTransfer(x.address(list[0]), units(3, 18)), nil)
	x.arm(false, blows[4])
	swept, left := x.sweep(contracts.Lot{Token: x.at, Salts: list})
	if landed, guarded, _ := x.count(); landed != 0 || guarded == 0 || len(swept) != 1 || len(left) != 0 {
		t.Errorf("in a sweep: %d landed, %d refused, %d swept", landed, guarded, len(swept))
	}

	// Each of the calls works when it is not made in the middle of another.
	x.arm(false)
	for _, b := range blows {
		x.send(x.stranger, x.at, intruderABI.PackGo(b.To, b.Data), nil)
	}
}

// What is measured by balances can't be made up with money of users that was swept meanwhile.
func TestSweepCannotMakeUpForWhatWasKept(t *testing.T) {
	x := newIntrusion(t)
	list := salts(0, 1)
	x.mint(x.usdc, x.address(list[0]), units(50, 6))
	sweep := IntruderBlow{x.factory, factoryABI.PackSweep([]contracts.Lot{{Token: x.usdc, Salts: list}})}
	x.arm(false)
	x.verb(treasuryABI.PackDeposit(x.at, units(40, 6), new(big.Int)))
	x.arm(true, sweep)
	for name, data := range map[string][]byte{
		"a router that keeps 4 STORJ": x.swap(),
		"a vault that keeps 40 USDC":  treasuryABI.PackRedeem(x.at, units(40, 6), new(big.Int)),
	} {
		t.Log(name)
		wantError[contracts.TreasuryTooLittle](x.chain, x.stranger, x.at, intruderABI.PackGo(x.treasury, data))
	}
	x.wantBalance(x.usdc, x.address(list[0]), units(50, 6))
}
