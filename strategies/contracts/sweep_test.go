package contracts_test

import (
	"bytes"
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/amasa-io/amasa/strategies/contracts"
	"github.com/amasa-io/amasa/strategies/contracts/demo"
)

// salts gives n of them, from a first number on.
func salts(first, n int) [][32]byte {
	list := make([][32]byte, n)
	for i := range list {
		list[i] = crypto.Keccak256Hash(big.NewInt(int64(first + i)).Bytes())
	}
	return list
}

func (c *chain) address(salt [32]byte) common.Address {
	return contracts.DepositAddress(c.factory, salt)
}

// sweep collects, and gives what arrived and what failed.
func (c *chain) sweep(lots ...contracts.Lot) ([]*contracts.DepositFactorySwept, []*contracts.DepositFactorySweepFailed) {
	c.t.Helper()
	receipt := c.send(c.stranger, c.factory, factoryABI.PackSweep(lots), nil)
	return events(receipt, factoryABI.UnpackSweptEvent), events(receipt, factoryABI.UnpackSweepFailedEvent)
}

func TestStipendTransferArrivesBeforeAndAfterDeployment(t *testing.T) {
	c := newChain(t)
	payer := c.deploy(&StipendPayerMetaData, nil)
	salt := salts(0, 1)
	to := c.address(salt[0])
	for _, when := range []string{"before", "after"} {
		c.send(c.stranger, payer, NewStipendPayer().PackPay(to), big.NewInt(7))
		c.wantBalance(noCoin, to, big.NewInt(7))
		before := c.balance(noCoin, c.treasury)
		swept, failed := c.sweep(contracts.Lot{Token: noCoin, Salts: salt})
		if len(swept) != 1 || len(failed) != 0 || swept[0].Amount.Int64() != 7 {
			t.Fatalf("%s deployment: swept %v, failed %v", when, swept, failed)
		}
		c.wantBalance(noCoin, c.treasury, before.Add(before, big.NewInt(7)))
	}
	if len(c.code(to)) != 42 {
		t.Errorf("the address has %d bytes of code", len(c.code(to)))
	}
}

// A deployed address takes whatever an address without code would take.
func TestDeployedAddressAcceptsEverything(t *testing.T) {
	c := newChain(t)
	salt := salts(0, 1)
	to := c.address(salt[0])
	token := c.token("SFT", 18)
	c.mint(token, to, big.NewInt(1))
	c.sweep(contracts.Lot{Token: token, Salts: salt})

	checker := c.deploy(&CallbackCheckerMetaData, nil)
	c.send(c.stranger, checker, NewCallbackChecker().PackCheck(to), nil)
	c.mint(token, c.stranger.addr, big.NewInt(5))
	c.send(c.stranger, token, tokenABI.PackTransferAndCall(to, big.NewInt(5), []byte("memo")), nil)
	c.wantBalance(token, to, big.NewInt(5))
	c.send(c.stranger, to, []byte("a memo with coin"), big.NewInt(3))
	c.send(c.stranger, to, []byte{1}, big.NewInt(3))
	c.wantBalance(noCoin, to, big.NewInt(6))
}

func TestOnlyTheFactoryForwards(t *testing.T) {
	c := newChain(t)
	salt := salts(0, 1)
	to := c.address(salt[0])
	c.send(c.stranger, to, nil, big.NewInt(9))
	c.sweep(contracts.Lot{Token: noCoin, Salts: salt})
	c.send(c.stranger, to, nil, big.NewInt(9))

	forward := append(crypto.Keccak256([]byte("forward(address,address,uint256)"))[:4], make([]byte, 96)...)
	copy(forward[4+32+12:], c.stranger.addr[:])
	forward[4+95] = 9
	for _, who := range []account{c.owner, c.executor, c.stranger} {
		c.try(who, &to, forward, nil, 200_000)
	}
	c.wantBalance(noCoin, to, big.NewInt(9))
}

// Each bad item fails alone, however it is bad, and the good ones before and after it arrive.
func TestSweepIsolatesBadItems(t *testing.T) {
	c := newChain(t)
	list := salts(0, 3)
	good := c.token("GOOD", 18)
	quiet := c.token("USDT", 6)
	c.behave(quiet, demo.ReturnsNothing)
	fee := c.token("FEE", 18)
	c.behave(fee, demo.TakesFee)
	for _, salt := range list {
		for _, token := range []common.Address{good, quiet, fee} {
			c.mint(token, c.address(salt), big.NewInt(1000))
		}
	}
	c.send(c.owner, good, tokenABI.PackSetBlacklisted(c.address(list[1]), true), nil)

	lots := []contracts.Lot{{Token: good, Salts: list}}
	for _, behaviour := range []uint8{demo.ReturnsFalse, demo.LiesTrue, demo.EatsGas, demo.ReturnBomb, demo.Paused} {
		bad := c.token("BAD", 18)
		c.behave(bad, behaviour)
		c.mint(bad, c.address(list[0]), big.NewInt(1000))
		lots = append(lots, contracts.Lot{Token: bad, Salts: list})
	}
	codeless := common.Address{0xde, 0xad}
	lots = append(lots, contracts.Lot{Token: codeless, Salts: list[:1]}, contracts.Lot{Token: quiet, Salts: list}, contracts.Lot{Token: fee, Salts: list})

	swept, failed := c.sweep(lots...)
	if len(swept) != 2+3+3 {
		t.Errorf("%d items arrived, want 8", len(swept))
	}
	if len(failed) != 1+5+1 {
		t.Errorf("%d items failed, want 7", len(failed))
	}
	for _, f := range failed {
		if len(f.Reason) > 160 {
			t.Errorf("a reason has %d bytes", len(f.Reason))
		}
	}
	c.wantBalance(good, c.treasury, big.NewInt(2000))
	c.wantBalance(quiet, c.treasury, big.NewInt(3000))
	c.wantBalance(fee, c.treasury, big.NewInt(2970))
	for _, s := range swept {
		if want := int64(1000); s.Token == fee && s.Amount.Int64() != 990 || s.Token != fee && s.Amount.Int64() != want {
			t.Errorf("%s of %s arrived", s.Amount, s.Token)
		}
	}
	blacklisted := tokenError(t, failed[0].Reason)
	if failed[0].Account != c.address(list[1]) || blacklisted != "Blacklisted" {
		t.Errorf("first failure: %s at %s", blacklisted, failed[0].Account)
	}
}

// tokenError names the custom error that a cut-off reason begins with.
func tokenError(t *testing.T, reason []byte) string {
	t.Helper()
	parsed, err := demo.DemoTokenMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	for name, e := range parsed.Errors {
		if bytes.HasPrefix(reason, e.ID[:4]) {
			return name
		}
	}
	return ""
}

// A hint that an address is fresh may be wrong: a stranger may have deployed it a moment before.
func TestSweepSurvivesAWrongHint(t *testing.T) {
	c := newChain(t)
	token := c.token("STORJ", 8)
	list := salts(0, 4)
	for _, salt := range list {
		c.mint(token, c.address(salt), big.NewInt(10))
	}
	for _, salt := range [][32]byte{list[1], list[3]} {
		c.send(c.stranger, c.factory, factoryABI.PackDeploy(salt), nil)
	}
	wantError[contracts.DepositFactoryDeployFailed](c, c.stranger, c.factory, factoryABI.PackDeploy(list[1]))
	swept, failed := c.sweep(contracts.Lot{Token: token, Fresh: true, Salts: list})
	if len(swept) != 4 || len(failed) != 0 {
		t.Errorf("%d arrived, %d failed", len(swept), len(failed))
	}
	c.wantBalance(token, c.treasury, big.NewInt(40))
}

func TestSweepTwiceMovesOnce(t *testing.T) {
	c := newChain(t)
	token := c.token("STORJ", 8)
	list := salts(0, 2)
	c.mint(token, c.address(list[0]), big.NewInt(10))
	lot := contracts.Lot{Token: token, Salts: [][32]byte{list[0], list[0], list[1]}}
	for i, want := range []int{1, 0} {
		swept, failed := c.sweep(lot, lot)
		if len(swept) != want || len(failed) != 0 {
			t.Errorf("sweep %d: %d arrived, %d failed", i, len(swept), len(failed))
		}
	}
	if len(c.code(c.address(list[1]))) != 0 {
		t.Error("an empty address was deployed")
	}
}

// An estimate must not settle on gas at which items starve.
func TestSweepEstimateIsEnough(t *testing.T) {
	c := newChain(t)
	token := c.token("STORJ", 8)
	list := salts(0, 5)
	for _, salt := range list {
		c.mint(token, c.address(salt), big.NewInt(10))
	}
	data := factoryABI.PackSweep([]contracts.Lot{{Token: token, Salts: list}})
	gas, err := c.client.EstimateGas(context.Background(), ethereum.CallMsg{From: c.stranger.addr, To: &c.factory, Data: data})
	if err != nil {
		t.Fatal(err)
	}
	receipt := c.try(c.stranger, &c.factory, data, nil, gas)
	if n := len(events(receipt, factoryABI.UnpackSweptEvent)); n != 5 {
		t.Errorf("%d of 5 arrived with the estimated gas of %d (used %d)", n, gas, receipt.GasUsed)
	}
	// One item would do with less, but is never tried with less than it may use.
	c.mint(token, c.address(list[0]), big.NewInt(10))
	if receipt := c.try(c.stranger, &c.factory, factoryABI.PackSweep([]contracts.Lot{{Token: token, Salts: list[:1]}}), nil, 500_000); receipt.Status != types.ReceiptStatusFailed {
		t.Error("a sweep with too little gas did not revert")
	}
}

func TestTreasuryChangeWaitsSevenDaysAndCanBeCancelled(t *testing.T) {
	c := newChain(t)
	next := c.token("another contract", 0)
	propose := factoryABI.PackProposeChange(next, c.guardian.addr)
	wantError[contracts.DepositFactoryOwnableUnauthorizedAccount](c, c.executor, c.factory, propose)
	wantError[contracts.DepositFactoryBadAddress](c, c.owner, c.factory, factoryABI.PackProposeChange(c.stranger.addr, c.guardian.addr))

	c.send(c.owner, c.factory, propose, nil)
	c.pass(7*24*time.Hour - time.Minute)
	wantError[contracts.DepositFactoryTooEarly](c, c.owner, c.factory, factoryABI.PackApplyChange())
	wantError[contracts.DepositFactoryNotGuardian](c, c.stranger, c.factory, factoryABI.PackCancelChange())
	c.send(c.guardian, c.factory, factoryABI.PackCancelChange(), nil)
	c.pass(time.Hour)
	wantError[contracts.DepositFactoryNothingProposed](c, c.owner, c.factory, factoryABI.PackApplyChange())

	c.send(c.owner, c.factory, propose, nil)
	c.pass(7 * 24 * time.Hour)
	wantError[contracts.DepositFactoryOwnableUnauthorizedAccount](c, c.guardian, c.factory, factoryABI.PackApplyChange())
	c.send(c.owner, c.factory, factoryABI.PackApplyChange(), nil)
	if got := read(c, c.factory, factoryABI.PackTreasury(), factoryABI.UnpackTreasury); got != next {
		t.Errorf("treasury is %s", got)
	}
}
