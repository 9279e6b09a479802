package contracts_test

import (
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/strategies/contracts"
	"github.com/amasa-io/amasa/strategies/contracts/demo"
)

// house is a chain with a market and a treasury that is set up for it.
type house struct {
	*chain
	usdc, storj, blind          common.Address // blind has no feed
	usdcFeed, storjFeed, router common.Address
	vault                       common.Address
}

const (
	poolFee   = 3000 // 0.3%
	swapLoss  = 300  // 1/10,000
	vaultLoss = 50
)

func newHouse(t testing.TB) *house {
	t.Helper()
	return newHouseOn(t, localID)
}

func newHouseOn(t testing.TB, id int64) *house {
	t.Helper()
	h := &house{chain: newChainOn(t, id)}
	h.usdc, h.storj, h.blind = h.token("USDC", 6), h.token("STORJ", 8), h.token("BAT", 18)
	h.usdcFeed = h.feed("USDC / USD", 1_0000_0000)
	h.storjFeed = h.feed("STORJ / USD", 2500_0000)
	blindFeed := h.feed("BAT / USD", 2000_0000)
	h.router = h.deploy(&demo.DemoRouterMetaData, nil)
	for token, feed := range map[common.Address]common.Address{h.usdc: h.usdcFeed, h.storj: h.storjFeed, h.blind: blindFeed} {
		h.send(h.owner, h.router, routerABI.PackSetFeed(token, feed), nil)
		h.mint(token, h.router, units(1_000_000, 18))
	}
	h.vault = h.deploy(&demo.DemoVaultMetaData, vaultABI.PackConstructor(h.usdc, "Steady", "STD", big.NewInt(1000)))
	h.send(h.owner, h.usdc, tokenABI.PackSetMinter(h.vault, true), nil)

	h.configure(
		treasuryABI.PackSetAsset(h.usdc, h.rule(6, h.usdcFeed)),
		treasuryABI.PackSetAsset(h.storj, h.rule(8, h.storjFeed)),
		treasuryABI.PackSetAsset(h.blind, h.rule(18, common.Address{})),
		treasuryABI.PackSetAsset(noCoin, h.rule(18, common.Address{})),
		treasuryABI.PackSetRouter(h.router, true),
		treasuryABI.PackSetVault(h.vault, contracts.VaultRule{Open: true, Listed: true, MaxLossBps: vaultLoss, MinSupply: new(big.Int)}),
	)
	h.send(h.owner, h.treasury, treasuryABI.PackSeal(), nil)
	return h
}

// rule allows, in whole units: swaps of 1000 a day, 10 of them blind, deposits of 500, payments of 100 and 250 a day.
func (h *house) rule(decimals uint8, feed common.Address) contracts.AssetRule {
	d := int64(decimals)
	rule := contracts.AssetRule{
		Listed: true, Decimals: decimals, MaxLossBps: swapLoss, Feed: feed,
		MinAnswer: new(big.Int), MaxAnswer: new(big.Int),
		SwapCap: units(1000, d), BlindCap: units(10, d), DepositCap: units(500, d), PayMax: units(100, d), PayCap: units(250, d),
	}
	if feed != (common.Address{}) {
		rule.FeedDecimals, rule.Heartbeat = 8, 3600
		rule.MinAnswer, rule.MaxAnswer = big.NewInt(100_0000), units(10, 8)
	}
	return rule
}

func (h *house) feed(name string, answer int64) common.Address {
	return h.deploy(&demo.DemoFeedMetaData, feedABI.PackConstructor(name, 8, big.NewInt(answer)))
}

func (h *house) configure(changes ...[]byte) {
	h.t.Helper()
	h.send(h.owner, h.treasury, treasuryABI.PackConfigure(changes), nil)
}

// change makes changes the slow way.
func (h *house) change(changes ...[]byte) {
	h.t.Helper()
	h.send(h.owner, h.treasury, treasuryABI.PackSchedule(changes), nil)
	h.pass(48 * time.Hour)
	h.send(h.owner, h.treasury, treasuryABI.PackExecute(changes), nil)
}

// swapOf is the calldata of a swap that asks for at least minOut.
func (h *house) swapOf(in, out common.Address, amount *big.Int, minOut int64) []byte {
	deadline := new(big.Int).Add(h.now(), big.NewInt(600))
	return treasuryABI.PackSwap(h.router, in, out, big.NewInt(poolFee), amount, big.NewInt(minOut), deadline)
}

func TestSwapBringsTheMeasuredAmount(t *testing.T) {
	h := newHouse(t)
	h.mint(h.storj, h.treasury, units(100, 8))
	receipt := h.send(h.executor, h.treasury, h.swapOf(h.storj, h.usdc, units(100, 8), 0), nil)
	got := events(receipt, treasuryABI.UnpackSwappedEvent)
	want := big.NewInt(24_925_000) // 100 at 0.25, less 0.3%
	if len(got) != 1 || got[0].AmountOut.Cmp(want) != 0 || got[0].AmountIn.Cmp(units(100, 8)) != 0 {
		t.Fatalf("swapped %+v", got)
	}
	h.wantBalance(h.usdc, h.treasury, want)
	h.wantBalance(h.storj, h.treasury, new(big.Int))
	allowance := read(h.chain, h.storj, tokenABI.PackAllowance(h.treasury, h.router), tokenABI.UnpackAllowance)
	if allowance.Sign() != 0 {
		t.Error("the router keeps an allowance")
	}
}

// A hot key that asks for nothing still gets what the feeds say, or no swap.
func TestSwapHoldsTheOracleFloor(t *testing.T) {
	h := newHouse(t)
	h.mint(h.storj, h.treasury, units(100, 8))
	swap := h.swapOf(h.storj, h.usdc, units(100, 8), 0)
	floor := read(h.chain, h.treasury, treasuryABI.PackSwapFloor(h.storj, h.usdc, units(100, 8)), treasuryABI.UnpackSwapFloor)
	if !floor.Priced || floor.Floor.Int64() != 24_250_000 {
		t.Fatalf("floor is %+v", floor)
	}
	h.send(h.owner, h.router, routerABI.PackSetSlippage(big.NewInt(271)), nil)
	if got, _ := h.fails(h.executor, h.treasury, swap).(string); !strings.Contains(got, "Too little received") {
		t.Errorf("a bad price gave %q", got)
	}
	h.send(h.owner, h.router, routerABI.PackSetSlippage(big.NewInt(270)), nil)
	h.send(h.executor, h.treasury, swap, nil)
}

func TestSwapMeasuresWhatTheRouterClaims(t *testing.T) {
	h := newHouse(t)
	cheat := h.deploy(&CheatMetaData, NewCheat().PackConstructor(h.storj))
	h.change(treasuryABI.PackSetRouter(cheat, true))
	h.mint(h.storj, h.treasury, units(100, 8))
	swap := treasuryABI.PackSwap(cheat, h.storj, h.usdc, big.NewInt(poolFee), units(1, 8), new(big.Int), big.NewInt(1<<40))
	wantError[contracts.TreasuryTooMuchSpent](h.chain, h.executor, h.treasury, swap)
}

func TestSwapRefusesBadPrices(t *testing.T) {
	h := newHouse(t)
	h.mint(h.storj, h.treasury, units(100, 8))
	swap := func() []byte { return h.swapOf(h.storj, h.usdc, units(1, 8), 0) }
	stale := new(big.Int).Sub(h.now(), big.NewInt(3601))
	for name, spoil := range map[string][]byte{
		"stale":      feedABI.PackSetUpdatedAt(stale),
		"in future":  feedABI.PackSetUpdatedAt(big.NewInt(1 << 40)),
		"zero":       feedABI.PackSetAnswer(new(big.Int)),
		"negative":   feedABI.PackSetAnswer(big.NewInt(-5)),
		"too low":    feedABI.PackSetAnswer(big.NewInt(99_9999)),
		"impossible": feedABI.PackSetAnswer(units(11, 8)),
	} {
		h.send(h.owner, h.storjFeed, spoil, nil)
		bad := wantError[contracts.TreasuryBadPrice](h.chain, h.executor, h.treasury, swap())
		if bad.Feed != h.storjFeed {
			t.Errorf("%s: blamed %s", name, bad.Feed)
		}
		h.send(h.owner, h.storjFeed, feedABI.PackSetUpdatedAt(new(big.Int)), nil)
		h.send(h.owner, h.storjFeed, feedABI.PackSetAnswer(big.NewInt(2500_0000)), nil)
	}
	h.send(h.executor, h.treasury, swap(), nil)
}

func TestSwapWaitsForTheSequencer(t *testing.T) {
	h := newHouse(t)
	h.mint(h.storj, h.treasury, units(100, 8))
	sequencer := h.feed("uptime", 0)
	h.change(treasuryABI.PackSetSequencer(sequencer, 3600))
	h.send(h.owner, sequencer, feedABI.PackSetUpdatedAt(h.now()), nil)
	wantError[contracts.TreasurySequencerDown](h.chain, h.executor, h.treasury, h.swapOf(h.storj, h.usdc, units(1, 8), 0))
	h.pass(time.Hour + time.Minute)
	h.send(h.executor, h.treasury, h.swapOf(h.storj, h.usdc, units(1, 8), 0), nil)
	h.send(h.owner, sequencer, feedABI.PackSetAnswer(big.NewInt(1)), nil)
	wantError[contracts.TreasurySequencerDown](h.chain, h.executor, h.treasury, h.swapOf(h.storj, h.usdc, units(1, 8), 0))
}

func TestSwapRollingCaps(t *testing.T) {
	h := newHouse(t)
	h.mint(h.storj, h.treasury, units(10_000, 8))
	h.mint(h.blind, h.treasury, units(10_000, 18))

	h.send(h.executor, h.treasury, h.swapOf(h.storj, h.usdc, units(600, 8), 0), nil)
	h.pass(12 * time.Hour)
	h.send(h.executor, h.treasury, h.swapOf(h.storj, h.usdc, units(400, 8), 0), nil)
	over := wantError[contracts.TreasuryCapExceeded](h.chain, h.executor, h.treasury, h.swapOf(h.storj, h.usdc, big.NewInt(1), 0))
	if over.Cap != contracts.CapSwap || over.Token != h.storj || over.Left.Sign() != 0 {
		t.Errorf("got %+v", over)
	}
	h.pass(24 * time.Hour) // the first is 36 hours old, the second 24
	left := read(h.chain, h.treasury, treasuryABI.PackLeft(contracts.CapSwap, h.storj), treasuryABI.UnpackLeft)
	if left.Cmp(units(600, 8)) != 0 {
		h.t.Errorf("%s left, want 600", left)
	}
	wantError[contracts.TreasuryCapExceeded](h.chain, h.executor, h.treasury, h.swapOf(h.storj, h.usdc, units(601, 8), 0))
	h.send(h.executor, h.treasury, h.swapOf(h.storj, h.usdc, units(600, 8), 0), nil)

	h.send(h.executor, h.treasury, h.swapOf(h.blind, h.usdc, units(10, 18), 0), nil)
	over = wantError[contracts.TreasuryCapExceeded](h.chain, h.executor, h.treasury, h.swapOf(h.blind, h.usdc, units(1, 18), 0))
	if over.Cap != contracts.CapBlind {
		t.Errorf("got %+v", over)
	}
	// The other way round the cap is that of what is given away.
	h.send(h.executor, h.treasury, h.swapOf(h.usdc, h.blind, units(10, 6), 0), nil)
	wantError[contracts.TreasuryCapExceeded](h.chain, h.executor, h.treasury, h.swapOf(h.usdc, h.blind, units(1, 6), 0))
}

func TestSwapOnlyWhatIsListed(t *testing.T) {
	h := newHouse(t)
	other := h.token("OTHER", 18)
	h.mint(h.storj, h.treasury, units(100, 8))
	wantError[contracts.TreasuryNotListed](h.chain, h.executor, h.treasury, h.swapOf(h.storj, other, units(1, 8), 0))
	wantError[contracts.TreasuryNotListed](h.chain, h.executor, h.treasury, h.swapOf(other, h.storj, units(1, 8), 0))
	wantError[contracts.TreasuryNotListed](h.chain, h.executor, h.treasury, h.swapOf(h.storj, noCoin, units(1, 8), 0))
	elsewhere := treasuryABI.PackSwap(other, h.storj, h.usdc, big.NewInt(poolFee), units(1, 8), new(big.Int), big.NewInt(1<<40))
	wantError[contracts.TreasuryNotListed](h.chain, h.executor, h.treasury, elsewhere)
	late := treasuryABI.PackSwap(h.router, h.storj, h.usdc, big.NewInt(poolFee), units(1, 8), new(big.Int), big.NewInt(1))
	if got, _ := h.fails(h.executor, h.treasury, late).(string); !strings.Contains(got, "Transaction too old") {
		t.Errorf("a passed deadline gave %q", got)
	}
}

func TestVaultEarnsAndComesBack(t *testing.T) {
	h := newHouse(t)
	h.behave(h.usdc, demo.ReturnsNothing) // USDT's habits, allowance rule included
	h.mint(h.usdc, h.treasury, units(400, 6))
	var shares *big.Int
	for range 2 {
		receipt := h.send(h.executor, h.treasury, treasuryABI.PackDeposit(h.vault, units(200, 6), big.NewInt(1)), nil)
		shares = events(receipt, treasuryABI.UnpackDepositedEvent)[0].Shares
	}
	if shares.Cmp(units(199, 12)) < 0 || shares.Cmp(units(200, 12)) > 0 {
		t.Errorf("%s shares", shares)
	}
	h.wantBalance(h.usdc, h.treasury, new(big.Int))
	h.pass(365 * 24 * time.Hour)
	all := read(h.chain, h.vault, vaultABI.PackBalanceOf(h.treasury), vaultABI.UnpackBalanceOf)
	receipt := h.send(h.executor, h.treasury, treasuryABI.PackRedeem(h.vault, all, new(big.Int)), nil)
	assets := events(receipt, treasuryABI.UnpackRedeemedEvent)[0].Assets
	if assets.Cmp(units(439, 6)) < 0 || assets.Cmp(units(441, 6)) > 0 {
		t.Errorf("a year at 10%% made 400 into %s", assets)
	}
	h.wantBalance(h.usdc, h.treasury, assets)
}

func TestVaultBounds(t *testing.T) {
	h := newHouse(t)
	h.mint(h.usdc, h.treasury, units(2000, 6))
	deposit := func(assets, least *big.Int) []byte { return treasuryABI.PackDeposit(h.vault, assets, least) }
	wantError[contracts.TreasuryTooLittle](h.chain, h.executor, h.treasury, deposit(units(100, 6), units(101, 12)))
	wantError[contracts.TreasuryCapExceeded](h.chain, h.executor, h.treasury, deposit(units(501, 6), new(big.Int)))
	wantError[contracts.TreasuryNotListed](h.chain, h.executor, h.treasury, treasuryABI.PackDeposit(h.router, units(1, 6), new(big.Int)))
	h.send(h.executor, h.treasury, deposit(units(500, 6), new(big.Int)), nil)
	redeem := func(n int64) []byte { return treasuryABI.PackRedeem(h.vault, units(100, 12), units(n, 6)) }
	wantError[contracts.TreasuryTooLittle](h.chain, h.executor, h.treasury, redeem(101))

	// A vault that takes the money and gives nothing, and one whose asset takes a fee on the way out.
	cheat := h.deploy(&CheatMetaData, NewCheat().PackConstructor(h.usdc))
	h.change(treasuryABI.PackSetVault(cheat, contracts.VaultRule{Open: true, Listed: true, MinSupply: new(big.Int)}))
	wantError[contracts.TreasuryTooLittle](h.chain, h.executor, h.treasury, treasuryABI.PackDeposit(cheat, units(1, 6), new(big.Int)))
	h.behave(h.usdc, demo.TakesFee)
	wantError[contracts.TreasuryTooLittle](h.chain, h.executor, h.treasury, redeem(0))
	fresh := h.deploy(&demo.DemoVaultMetaData, vaultABI.PackConstructor(h.usdc, "Fresh", "FRS", new(big.Int)))
	h.change(treasuryABI.PackSetVault(fresh, contracts.VaultRule{Open: true, MaxLossBps: vaultLoss, MinSupply: new(big.Int)}))
	wantError[contracts.TreasuryTooLittle](h.chain, h.executor, h.treasury, treasuryABI.PackDeposit(fresh, units(1, 6), new(big.Int)))
	h.send(h.owner, h.treasury, redeem(98), nil) // the owner's way out is held to minAssets alone

	h.change(treasuryABI.PackSetVault(h.vault, contracts.VaultRule{Open: true, Listed: true, MaxLossBps: vaultLoss, MinSupply: units(1000, 12)}))
	wantError[contracts.TreasuryVaultTooSmall](h.chain, h.executor, h.treasury, deposit(units(1, 6), new(big.Int)))
}

func TestVaultClosedForDepositsStaysOpenForExits(t *testing.T) {
	h := newHouse(t)
	h.mint(h.usdc, h.treasury, units(100, 6))
	h.send(h.executor, h.treasury, treasuryABI.PackDeposit(h.vault, units(50, 6), new(big.Int)), nil)
	h.change(treasuryABI.PackSetVault(h.vault, contracts.VaultRule{Listed: true, MaxLossBps: vaultLoss, MinSupply: new(big.Int)}))
	wantError[contracts.TreasuryNotListed](h.chain, h.executor, h.treasury, treasuryABI.PackDeposit(h.vault, units(1, 6), new(big.Int)))
	h.send(h.executor, h.treasury, treasuryABI.PackRedeem(h.vault, units(10, 12), new(big.Int)), nil)
}
