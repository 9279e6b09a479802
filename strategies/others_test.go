package strategies_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies"
)

// These tests are about funds with a vault of another asset than their base: half of the fund is in USDC's vault, two
// fifths in WETH's, the rest is idle. The pool takes 0.3%.

// mixed is a world whose fund has a vault of WETH.
func mixed(t *testing.T) *world {
	w := newWorld(t)
	w.options.Tiers = []strategies.Tier{{ID: "balanced", Weights: []strategies.Weight{{Vault: w.safe, Bps: 5000}, {Vault: w.tide, Bps: 4000}}}}
	w.restart()
	return w
}

// fundHas is what the fund has of an asset: outside the vaults, or of a vault's shares.
func (w *world) fundHas(account func(ledger.FundID) ledger.Account, token common.Address) ledger.Amount {
	w.t.Helper()
	have, err := w.book.Balance(w.ctx, account(ledger.NewFundID(chainID, "balanced")), ledger.TokenAsset(chainID, token))
	w.ok(err)
	return have
}

// worth is what somebody's units are worth by the newest mark, which is published first.
func (w *world) worth(p person) ledger.Amount {
	w.t.Helper()
	w.pass(time.Minute)
	w.tick()
	mark, err := w.book.UnitPriceAt(w.ctx, ledger.NewFundID(chainID, "balanced"), w.now())
	w.ok(err)
	value, err := mark.Value(w.available(p, w.unit()))
	w.ok(err)
	return value
}

// near fails unless got is between low and high, in base units.
func near(t *testing.T, what string, got *big.Int, low, high int64) {
	t.Helper()
	if got.Cmp(big.NewInt(low)) < 0 || got.Cmp(big.NewInt(high)) > 0 {
		t.Errorf("%s: %s is not in %d..%d", what, got, low, high)
	}
}

// TestVaultOfAnotherAsset: money is swapped into the vault's asset and back; the mark follows that asset's price, and
// each pays for the way in and out that they take.
func TestVaultOfAnotherAsset(t *testing.T) {
	w := mixed(t)
	for _, fault := range strategies.Check(w.ctx, w.options)[1:] { // the first is the dead endpoint
		t.Error("check: ", fault)
	}
	ann, bob := w.person("ann"), w.person("bob")
	w.pick(ann, "balanced")
	w.pick(bob, "balanced")
	w.payout(ann, w.usdc, units(100, 6))
	w.settle()
	w.audit()
	if w.fundHas(ledger.FundPosition, w.tide).IsZero() || !w.fundHas(ledger.FundCash, w.weth).IsZero() {
		t.Fatalf("the fund has %s of the vault of WETH and %s WETH", w.fundHas(ledger.FundPosition, w.tide), w.fundHas(ledger.FundCash, w.weth))
	}
	before := w.worth(ann)
	near(t, "ann after paying 0.3% of 40", before.Big(), 99_875_000, 99_885_000)

	w.payout(bob, w.storj, units(400, 8)) // 100 USD less 0.3%
	w.settle()
	w.audit()
	if after := w.worth(ann); after.Less(before) {
		t.Errorf("bob's way in cost ann %s of %s", before.SubFloor(after), before)
	}
	near(t, "bob after paying twice", w.worth(bob).Big(), 99_570_000, 99_585_000)

	w.send(w.owner, &w.wethFeed, feedABI.PackSetAnswer(big.NewInt(4500e8)))
	up := w.worth(ann)
	near(t, "ann after WETH went from 3000 to 4500", up.Big(), 119_800_000, 119_840_000)
	w.redeem(ann, 100)
	w.settle()
	w.audit()
	near(t, "ann's payment after paying 0.3% of 60", w.balanceOf(w.usdc, ann.outside), 119_620_000, 119_660_000)
	near(t, "bob after ann left", w.worth(bob).Big(), 119_450_000, 119_520_000)

	w.redeem(bob, 100)
	w.settle()
	w.audit()
	near(t, "bob's payment", w.balanceOf(w.usdc, bob.outside), 119_270_000, 119_340_000)
	for _, p := range []person{ann, bob} {
		if o := w.orders(p); len(o) != 3 || !w.available(p, w.unit()).IsZero() {
			t.Errorf("%s has %d orders and %s units", p.id, len(o), w.available(p, w.unit()))
		}
	}
	if left := w.worth(bob); !left.IsZero() {
		t.Errorf("bob's units are worth %s", left)
	}
}

// TestStaleFeedOfAVaultsAssetWaits: without a price for what the fund is in, nobody enters or leaves it.
func TestStaleFeedOfAVaultsAssetWaits(t *testing.T) {
	w := mixed(t)
	ann, bob := w.person("ann"), w.person("bob")
	w.pick(ann, "balanced")
	w.payout(ann, w.usdc, units(100, 6))
	w.settle()
	w.send(w.owner, &w.wethFeed, feedABI.PackSetUpdatedAt(big.NewInt(w.now().Unix()-2*3600)))
	w.redeem(ann, 100)
	w.pick(bob, "balanced")
	w.payout(bob, w.usdc, units(50, 6))
	for range 12 {
		w.tick()
	}
	for _, p := range []person{ann, bob} {
		for _, o := range w.orders(p) {
			if early := p.id == ann.id && o.Kind == ledger.Subscribe; !early && o.State != ledger.Placed {
				t.Errorf("the %s of %s is %s", o.Kind, p.id, o.State)
			}
		}
	}
	funds, err := w.book.Funds(w.ctx)
	w.ok(err)
	if funds[0].Waiting != strategies.ReasonPrice {
		t.Errorf("chat is told %q", funds[0].Waiting)
	}
	w.send(w.owner, &w.wethFeed, feedABI.PackSetUpdatedAt(new(big.Int)))
	w.pass(2 * time.Hour)
	w.settle()
	w.audit()
	near(t, "ann's payment", w.balanceOf(w.usdc, ann.outside), 99_750_000, 99_770_000)
	near(t, "bob", w.worth(bob).Big(), 49_930_000, 49_990_000)
}

// TestNobodyBuysWhatLeaversAreDue: they get what needs no swap, keep units for the rest, and are paid that when the market
// is back. Until then nothing more is taken out of the vault, however often it is tried.
func TestNobodyBuysWhatLeaversAreDue(t *testing.T) {
	w := mixed(t)
	ann, bob, eve := w.person("ann"), w.person("bob"), w.person("eve")
	for _, p := range []person{ann, bob, eve} {
		w.pick(p, "balanced")
		w.payout(p, w.usdc, units(100, 6))
	}
	w.settle()
	before := w.worth(bob)
	w.send(w.owner, &w.router, routerABI.PackSetSlippage(big.NewInt(1000)))
	w.redeem(ann, 100)
	for range 20 {
		w.tick()
	}
	w.audit()
	near(t, "ann's payment from cash and the vault of USDC", w.balanceOf(w.usdc, ann.outside), 59_900_000, 60_100_000)
	if w.fundHas(ledger.FundCash, w.weth).IsZero() {
		t.Error("the vault's WETH is not the fund's")
	}
	shares := w.fundHas(ledger.FundPosition, w.tide)
	w.pass(2 * time.Hour)
	w.redeem(eve, 100)
	w.settle()
	near(t, "eve's payment, of a fund with less of that", w.balanceOf(w.usdc, eve.outside), 50_000_000, 60_000_000)
	if now := w.fundHas(ledger.FundPosition, w.tide); now.Cmp(shares) != 0 {
		t.Errorf("the vault was drawn on again: %s of %s are left", now, shares)
	}
	if after := w.worth(bob); after.Less(before) {
		t.Errorf("ann's exit cost bob %s of %s", before.SubFloor(after), before)
	}

	w.send(w.owner, &w.router, routerABI.PackSetSlippage(new(big.Int)))
	w.pass(2 * time.Hour)
	w.settle()
	w.audit()
	near(t, "ann's payment in all", w.balanceOf(w.usdc, ann.outside), 99_750_000, 99_830_000)
	if after := w.worth(bob); after.Less(before) {
		t.Errorf("ann's exit cost bob %s of %s in the end", before.SubFloor(after), before)
	}
}

// TestExitWaitsForCashOnItsWayThroughAnotherAsset: who leaves right after entering gets all of it, as in
// TestExitWaitsForMovingCash.
func TestExitWaitsForCashOnItsWayThroughAnotherAsset(t *testing.T) {
	w := mixed(t)
	w.options.Tiers[0].Weights = w.options.Tiers[0].Weights[1:] // only the vault of WETH, and idle cash
	w.restart()
	ann, bob := w.person("ann"), w.person("bob")
	w.pick(ann, "balanced")
	w.pick(bob, "balanced")
	w.payout(bob, w.usdc, units(100, 6))
	w.settle()
	w.payout(ann, w.usdc, units(100, 6))
	for w.available(ann, w.unit()).IsZero() {
		w.tick()
	}
	w.redeem(ann, 100)
	w.settle()
	w.audit()
	near(t, "ann's payment after paying 0.3% of 40 twice", w.balanceOf(w.usdc, ann.outside), 99_750_000, 99_770_000)
	near(t, "bob", w.worth(bob).Big(), 99_870_000, 99_890_000)
}

// TestVaultOfAnotherAssetIsClosed: what was bought for it stays the fund's, counts, buys no more of it, goes in when it
// opens, and is paid out as well as what is in a vault.
func TestVaultOfAnotherAssetIsClosed(t *testing.T) {
	w := mixed(t)
	ann, bob := w.person("ann"), w.person("bob")
	w.pick(ann, "balanced")
	w.pick(bob, "balanced")
	w.send(w.owner, &w.tide, vaultABI.PackSetPaused(true))
	w.payout(ann, w.usdc, units(100, 6))
	w.settle()
	w.audit()
	bought := w.fundHas(ledger.FundCash, w.weth)
	if bought.IsZero() {
		t.Fatal("no WETH was bought")
	}
	near(t, "ann", w.worth(ann).Big(), 99_875_000, 99_885_000)

	// The fund's WETH is not what eve is paid from, although it would be enough.
	eve := w.person("eve")
	w.payout(eve, w.weth, units(1, 16))
	w.withdraw(eve, w.weth, ledger.NewAmount(1e16))
	w.settle()
	w.audit()
	if paid, kept := w.balanceOf(w.weth, eve.outside), w.balanceOf(w.weth, w.treasury); paid.Cmp(units(1, 16)) != 0 || kept.Cmp(bought.Big()) != 0 {
		t.Errorf("eve was paid %s, and the fund is left with %s of %s", paid, kept, bought)
	}

	// Half leaves, with half of the WETH.
	w.redeem(ann, 50)
	w.settle()
	w.audit()
	near(t, "ann's payment", w.balanceOf(w.usdc, ann.outside), 49_870_000, 49_890_000)
	near(t, "WETH left, in a millionth", new(big.Int).Quo(new(big.Int).Mul(w.fundHas(ledger.FundCash, w.weth).Big(), big.NewInt(1e6)), bought.Big()), 499_990, 500_010)

	w.send(w.owner, &w.tide, vaultABI.PackSetPaused(false))
	w.pass(2 * time.Hour)
	w.payout(bob, w.usdc, units(100, 6))
	w.settle()
	w.audit()
	if left := w.fundHas(ledger.FundCash, w.weth); !left.IsZero() {
		t.Errorf("%s WETH did not go in", left)
	}
	near(t, "bob", w.worth(bob).Big(), 99_870_000, 99_890_000)
	near(t, "ann's rest", w.worth(ann).Big(), 49_935_000, 49_960_000)
}

// TestLostAnswersOnTheWayThroughAnotherAsset has the answer of every write lost while money goes through WETH and back,
// as TestLostAnswers does; no money may move twice.
func TestLostAnswersOnTheWayThroughAnotherAsset(t *testing.T) {
	for _, before := range []bool{false, true} {
		w := mixed(t)
		ann := w.person("ann")
		w.pick(ann, "balanced")
		w.payout(ann, w.usdc, units(100, 6))
		redeemed := false
		for quiet, rounds := 0, 0; quiet < depth+3; quiet, rounds = quiet+1, rounds+1 {
			if rounds > 200 {
				t.Fatal("it never comes to rest")
			}
			crash := &dyingBook{Book: w.book, before: before, done: map[string]bool{}}
			for died := true; died; {
				options := w.options
				options.Book, crash.died = crash, ""
				ex, err := strategies.New(options)
				w.ok(err)
				worked, err := ex.Tick(w.ctx)
				if died = crash.died != ""; !died {
					w.ok(err)
				}
				if worked || died {
					quiet = 0
				}
				w.mine(1)
			}
			if held := w.available(ann, w.unit()); !redeemed && !held.IsZero() && quiet == depth+2 {
				w.redeem(ann, 100)
				redeemed, quiet = true, 0
			}
		}
		w.audit()
		near(t, "ann's payment", w.balanceOf(w.usdc, ann.outside), 99_750_000, 99_770_000)
		for key, want := range map[common.Address]uint64{address(w.executor): 7, address(w.payer): 1} {
			got, err := w.client.NonceAt(w.ctx, key, nil)
			w.ok(err)
			if got != want { // sweep, deposit, swap, deposit; 2 redeems, swap; 1 payment
				t.Errorf("%s sent %d transactions, not %d", key, got, want)
			}
		}
	}
}
