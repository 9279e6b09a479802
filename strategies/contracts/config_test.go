package contracts_test

import (
	"math/big"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/amasa-io/amasa/strategies/contracts"
)

// verbs are one call of each, all of which would succeed for who may make them.
func (h *house) verbs() map[string][]byte {
	return map[string][]byte{
		"swap":    h.swapOf(h.storj, h.usdc, units(1, 8), 0),
		"deposit": treasuryABI.PackDeposit(h.vault, units(1, 6), new(big.Int)),
		"redeem":  treasuryABI.PackRedeem(h.vault, units(1, 12), new(big.Int)),
		"pay":     treasuryABI.PackPay([32]byte{0xff}, []contracts.Payment{payment(h.usdc, common.Address{0xaa}, big.NewInt(1))}),
	}
}

func TestRoles(t *testing.T) {
	h := newHouse(t)
	h.fund()
	h.send(h.executor, h.treasury, treasuryABI.PackDeposit(h.vault, units(100, 6), new(big.Int)), nil)
	who := map[string]account{"owner": h.owner, "executor": h.executor, "payer": h.payer, "guardian": h.guardian, "stranger": h.stranger}
	may := map[string]map[string]bool{
		"swap":    {"executor": true},
		"deposit": {"executor": true},
		"redeem":  {"executor": true, "owner": true},
		"pay":     {"payer": true, "owner": true},
	}
	for verb, data := range h.verbs() {
		for role, from := range who {
			if may[verb][role] {
				h.send(from, h.treasury, h.ownBatch(verb, role, data), nil)
				continue
			}
			wantError[contracts.TreasuryNotAllowed](h.chain, from, h.treasury, data)
		}
	}
	inner := treasuryABI.PackPayOne(h.usdc, h.stranger.addr, big.NewInt(1))
	for _, from := range who {
		wantError[contracts.TreasuryNotAllowed](h.chain, from, h.treasury, inner)
	}
}

// ownBatch gives each role a batch of its own, as an id pays once.
func (h *house) ownBatch(verb, role string, data []byte) []byte {
	if verb != "pay" {
		return data
	}
	return treasuryABI.PackPay(crypto.Keccak256Hash([]byte(role)), []contracts.Payment{payment(h.usdc, common.Address{0xaa}, big.NewInt(1))})
}

func TestPauseStopsTheHotKeysAndLeavesTheOwnerTheWayOut(t *testing.T) {
	h := newHouse(t)
	h.fund()
	h.send(h.executor, h.treasury, treasuryABI.PackDeposit(h.vault, units(100, 6), new(big.Int)), nil)
	for _, from := range []account{h.executor, h.payer, h.stranger} {
		wantError[contracts.TreasuryNotAllowed](h.chain, from, h.treasury, treasuryABI.PackPause())
	}
	h.send(h.guardian, h.treasury, treasuryABI.PackPause(), nil)
	for verb, data := range h.verbs() {
		from := h.executor
		if verb == "pay" {
			from = h.payer
		}
		wantError[contracts.TreasuryIsPaused](h.chain, from, h.treasury, data)
	}
	h.send(h.owner, h.treasury, treasuryABI.PackRedeem(h.vault, units(50, 12), new(big.Int)), nil)
	h.pay(h.owner, 1, payment(h.usdc, common.Address{0xaa}, units(1, 6)))

	wantError[contracts.TreasuryOwnableUnauthorizedAccount](h.chain, h.guardian, h.treasury, treasuryABI.PackUnpause())
	h.send(h.owner, h.treasury, treasuryABI.PackUnpause(), nil)
	h.send(h.executor, h.treasury, h.verbs()["swap"], nil)
}

func TestNothingMovesBeforeSeal(t *testing.T) {
	c := newChain(t)
	swap := treasuryABI.PackSwap(c.stranger.addr, noCoin, noCoin, new(big.Int), new(big.Int), new(big.Int), new(big.Int))
	wantError[contracts.TreasuryNotSealed](c, c.executor, c.treasury, swap)
	wantError[contracts.TreasuryNotSealed](c, c.payer, c.treasury, treasuryABI.PackPay([32]byte{1}, nil))
	wantError[contracts.TreasuryOwnableUnauthorizedAccount](c, c.executor, c.treasury, treasuryABI.PackSeal())
	wantError[contracts.TreasuryOwnableUnauthorizedAccount](c, c.executor, c.treasury, treasuryABI.PackConfigure(nil))
	c.send(c.owner, c.treasury, treasuryABI.PackSeal(), nil)
	wantError[contracts.TreasuryAlreadySealed](c, c.owner, c.treasury, treasuryABI.PackSeal())
	wantError[contracts.TreasuryAlreadySealed](c, c.owner, c.treasury, treasuryABI.PackConfigure(nil))
}

func TestChangesWaitAndCanBeCancelled(t *testing.T) {
	h := newHouse(t)
	roles := [][]byte{treasuryABI.PackSetRoles(h.stranger.addr, h.payer.addr, h.guardian.addr)}
	schedule, execute := treasuryABI.PackSchedule(roles), treasuryABI.PackExecute(roles)
	wantError[contracts.TreasuryNotAllowed](h.chain, h.owner, h.treasury, roles[0])
	wantError[contracts.TreasuryOwnableUnauthorizedAccount](h.chain, h.guardian, h.treasury, schedule)
	wantError[contracts.TreasuryNotScheduled](h.chain, h.owner, h.treasury, execute)

	receipt := h.send(h.owner, h.treasury, schedule, nil)
	id := events(receipt, treasuryABI.UnpackChangeScheduledEvent)[0].Id
	wantError[contracts.TreasuryAlreadyScheduled](h.chain, h.owner, h.treasury, schedule)
	h.pass(48*time.Hour - time.Minute)
	wantError[contracts.TreasuryNotReady](h.chain, h.owner, h.treasury, execute)
	wantError[contracts.TreasuryNotAllowed](h.chain, h.payer, h.treasury, treasuryABI.PackCancel(id))
	h.send(h.guardian, h.treasury, treasuryABI.PackCancel(id), nil)
	h.pass(time.Hour)
	wantError[contracts.TreasuryNotScheduled](h.chain, h.owner, h.treasury, execute)

	h.send(h.owner, h.treasury, schedule, nil)
	h.pass(48 * time.Hour)
	wantError[contracts.TreasuryOwnableUnauthorizedAccount](h.chain, h.guardian, h.treasury, execute)
	h.send(h.owner, h.treasury, execute, nil)
	if got := read(h.chain, h.treasury, treasuryABI.PackExecutor(), treasuryABI.UnpackExecutor); got != h.stranger.addr {
		t.Errorf("the executor is %s", got)
	}
	wantError[contracts.TreasuryNotScheduled](h.chain, h.owner, h.treasury, execute)

	h.send(h.owner, h.treasury, schedule, nil)
	h.pass(17 * 24 * time.Hour)
	wantError[contracts.TreasuryNotReady](h.chain, h.owner, h.treasury, execute)
}

func TestRulesMustAgreeWithTheChain(t *testing.T) {
	h := newHouse(t)
	for name, spoil := range map[string]func(*contracts.AssetRule){
		"decimals":      func(r *contracts.AssetRule) { r.Decimals = 18 },
		"feed decimals": func(r *contracts.AssetRule) { r.FeedDecimals = 18 },
		"no heartbeat":  func(r *contracts.AssetRule) { r.Heartbeat = 0 },
		"no range":      func(r *contracts.AssetRule) { r.MaxAnswer = new(big.Int) },
		"loss":          func(r *contracts.AssetRule) { r.MaxLossBps = 10_001 },
	} {
		t.Log(name)
		rule := h.rule(6, h.usdcFeed)
		spoil(&rule)
		change := [][]byte{treasuryABI.PackSetAsset(h.usdc, rule)}
		h.send(h.owner, h.treasury, treasuryABI.PackSchedule(change), nil)
		h.pass(48 * time.Hour)
		wantError[contracts.TreasuryBadRule](h.chain, h.owner, h.treasury, treasuryABI.PackExecute(change))
	}
}

func TestOwnershipCannotBeDropped(t *testing.T) {
	c := newChain(t)
	wantError[contracts.TreasuryOwnershipRequired](c, c.owner, c.treasury, treasuryABI.PackRenounceOwnership())
	wantError[contracts.DepositFactoryOwnershipRequired](c, c.owner, c.factory, factoryABI.PackRenounceOwnership())
	c.send(c.owner, c.treasury, treasuryABI.PackTransferOwnership(c.stranger.addr), nil)
	if got := read(c, c.treasury, treasuryABI.PackOwner(), treasuryABI.UnpackOwner); got != c.owner.addr {
		t.Error("ownership moved before it was accepted")
	}
	c.send(c.stranger, c.treasury, treasuryABI.PackAcceptOwnership(), nil)
	if got := read(c, c.treasury, treasuryABI.PackOwner(), treasuryABI.UnpackOwner); got != c.stranger.addr {
		t.Error("ownership did not move")
	}
}

// A rule lies beside what was spent under it: all of it is read back, and none of it is another's.
func TestRuleComesBackAsItWasSet(t *testing.T) {
	h := newHouse(t)
	want := h.rule(6, h.usdcFeed)
	want.MaxLossBps, want.Heartbeat, want.MinAnswer, want.MaxAnswer = 123, 4567, big.NewInt(11), big.NewInt(12)
	want.SwapCap, want.BlindCap, want.DepositCap = big.NewInt(1), big.NewInt(2), big.NewInt(3)
	want.PayMax, want.PayCap = big.NewInt(4), new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 112), big.NewInt(1))
	for _, listed := range []bool{true, false} {
		want.Listed = listed
		h.change(treasuryABI.PackSetAsset(h.usdc, want))
		got := read(h.chain, h.treasury, treasuryABI.PackAssetRule(h.usdc), treasuryABI.UnpackAssetRule)
		if !reflect.DeepEqual(got, want) {
			t.Errorf("set %+v, got %+v", want, got)
		}
	}
}
