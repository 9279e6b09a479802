package strategies_test

import (
	"math/big"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies"
)

// priced is a world whose coin has a price, so that gas costs something.
func priced(t *testing.T, dollars int64) *world {
	w := newWorld(t)
	w.options.Assets = append(w.options.Assets, strategies.Asset{Asset: coin, Feed: strategies.Feed{Address: w.wethFeed, Heartbeat: time.Hour}})
	w.setCoin(dollars)
	w.restart()
	return w
}

// setCoin sets what the coin costs.
func (w *world) setCoin(dollars int64) {
	w.send(w.owner, &w.wethFeed, feedABI.PackSetAnswer(new(big.Int).Mul(big.NewInt(dollars), big.NewInt(1e8))))
}

// TestOrdersPayTheirGas: what a batch costs is divided among its orders, each is told, and the operator has it.
func TestOrdersPayTheirGas(t *testing.T) {
	w := priced(t, 100)
	ann, bob := w.person("ann"), w.person("bob")
	w.pick(ann, "balanced")
	w.pick(bob, "balanced")
	w.payout(ann, w.storj, units(4000, 8)) // 1000 USD
	w.payout(bob, w.storj, units(8000, 8))
	w.settle()
	w.audit()
	a, b := w.orders(ann)[0], w.orders(bob)[0]
	if a.State != ledger.Filled || a.GasUSD.IsZero() || a.SlipUSD.IsZero() {
		t.Fatalf("ann's order is %s (%s), gas %s, slip %s", a.State, a.Reason, a.GasUSD, a.SlipUSD)
	}
	double, err := a.GasUSD.Add(a.GasUSD)
	w.ok(err)
	if off := b.GasUSD.SubFloor(double); b.GasUSD.Less(double) || usd(t, "0.00001").Less(off) {
		t.Errorf("ann paid %s for gas, bob with twice as much %s", a.GasUSD, b.GasUSD)
	}
	near(t, "ann's slip: 0.3% of 1000, in thousandths", new(big.Int).Quo(a.SlipUSD.Big(), big.NewInt(1e15)), 2_990, 3_010)
	fees := w.fees()
	if fees.IsZero() {
		t.Fatal("the operator got nothing for the gas")
	}

	w.redeem(ann, 100)
	w.settle()
	w.audit()
	for _, o := range w.orders(ann) {
		if o.State != ledger.Filled || o.GasUSD.IsZero() {
			t.Errorf("%s is %s (%s) and paid %s for gas", o.Kind, o.State, o.Reason, o.GasUSD)
		}
		if o.Kind == ledger.Withdraw && w.balanceOf(w.usdc, ann.outside).Cmp(o.OutAmount.Big()) != 0 {
			t.Errorf("%s arrived, the order says %s", w.balanceOf(w.usdc, ann.outside), o.OutAmount)
		}
	}
	if now := w.fees(); now.Cmp(fees) <= 0 {
		t.Errorf("the operator has %s after the exit, %s before", now, fees)
	}
}

// fees is what the operator got for gas, in the base asset.
func (w *world) fees() ledger.Amount {
	w.t.Helper()
	have, err := w.book.Balance(w.ctx, ledger.Fees(chainID), w.options.Base.ID)
	w.ok(err)
	return have
}

// TestDearGasWaits: money does not move while its gas would cost more than a hundredth of it; the owner sees why, and what a withdrawal
// would have to be. When gas is cheap again all of it goes on.
func TestDearGasWaits(t *testing.T) {
	w := priced(t, 100_000)
	ann, bob := w.person("ann"), w.person("bob")
	w.pick(ann, "balanced")
	w.payout(ann, w.storj, units(40, 8)) // 10 USD
	w.payout(bob, w.usdc, units(10, 6))
	w.withdraw(bob, w.usdc, ledger.NewAmount(10_000_000))
	for range 12 {
		w.tick()
	}
	for _, p := range []person{ann, bob} {
		if o := w.orders(p)[0]; o.State != ledger.Placed || o.Reason != strategies.ReasonCost {
			t.Errorf("the %s is %s (%s)", o.Kind, o.State, o.Reason)
		}
	}
	costs, err := w.book.PaymentCosts(w.ctx)
	w.ok(err)
	known := false
	for _, c := range costs {
		if c.Asset == w.options.Base.ID {
			known = true
			if !ledger.NewAmount(10_000_000).Less(c.Least) || !c.Fee.Less(c.Least) {
				t.Errorf("chat is told that %s can be withdrawn for %s", c.Least, c.Fee)
			}
		}
	}
	if !known {
		t.Error("chat is not told what a withdrawal costs")
	}
	w.setCoin(1)
	w.pass(2 * time.Hour)
	w.settle()
	w.audit()
	for _, p := range []person{ann, bob} {
		if o := w.orders(p)[0]; o.State != ledger.Filled {
			t.Errorf("the %s is %s (%s)", o.Kind, o.State, o.Reason)
		}
	}
}

// TestStaleFeedHoldsNoExitBack: a feed that goes stale between a transaction's block and its finality keeps no sweep, payment or redeem
// out of the books. Nobody knows then what the gas was worth, so it is the operator's.
func TestStaleFeedHoldsNoExitBack(t *testing.T) {
	w := priced(t, 100)
	ann, bob := w.person("ann"), w.person("bob")
	w.pick(ann, "balanced")
	w.payout(ann, w.usdc, units(1000, 6))
	w.settle()
	stale := func(is bool) {
		at := new(big.Int)
		if is {
			at.SetInt64(w.now().Add(-2 * time.Hour).Unix())
		}
		for _, feed := range []common.Address{w.wethFeed, w.usdcFeed} {
			w.send(w.owner, &feed, feedABI.PackSetUpdatedAt(at))
		}
	}
	// through waits until a step of the kind is mined, lets the feeds go stale, and waits until it is settled.
	through := func(order ledger.OrderKind, kind string) {
		t.Helper()
		rounds := func(state ledger.StepState) {
			t.Helper()
			for range 30 {
				for _, s := range w.steps(order) {
					if s.Kind == kind && s.State == state {
						return
					}
				}
				w.tick()
			}
			t.Fatalf("no %s is %s", kind, state)
		}
		rounds(ledger.StepMined)
		stale(true)
		rounds(ledger.StepSettled)
		stale(false)
	}
	w.payout(bob, w.usdc, units(1000, 6))
	w.withdraw(bob, w.usdc, ledger.NewAmount(1_000_000_000))
	w.tick()
	through(ledger.Withdraw, "sweep")
	through(ledger.Withdraw, "pay")
	if o := w.orders(bob)[0]; o.State != ledger.Filled {
		t.Errorf("bob's withdrawal is %s (%s)", o.State, o.Reason)
	}
	w.redeem(ann, 100)
	w.tick()
	through(ledger.Redeem, "redeem")
	w.settle()
	w.audit()
	for _, o := range w.orders(ann) {
		if o.State != ledger.Filled {
			t.Errorf("ann's %s is %s (%s)", o.Kind, o.State, o.Reason)
		}
	}
}

// TestDataFeesAreCharged: what a rollup takes for a transaction's bytes, besides gas, is paid by its orders too.
func TestDataFeesAreCharged(t *testing.T) {
	w := priced(t, 100)
	gas := func(name string) ledger.USD {
		t.Helper()
		p := w.person(name)
		w.pick(p, "balanced")
		w.payout(p, w.usdc, units(1000, 6))
		w.settle()
		w.audit()
		o := w.orders(p)[0]
		if o.State != ledger.Filled {
			t.Fatalf("the order is %s (%s)", o.State, o.Reason)
		}
		return o.GasUSD
	}
	plain := gas("ann")
	rollup := forgingNode(t, w.url, "eth_getTransactionReceipt", func(_ string, said map[string]any) {
		if receipt, ok := said["result"].(map[string]any); ok {
			receipt["l1Fee"] = "0x" + milli(10).Text(16)
		}
	})
	w.options.RPC = []string{rollup, rollup, w.url}
	w.restart()
	more := gas("bob") // a dollar, for the sweep that was made by then
	near(t, "the data fee, in thousandths of a dollar", new(big.Int).Quo(more.SubFloor(plain).Big(), big.NewInt(1e15)), 950, 1_050)
}

// TestDataFeesMakeMoneyWait: what a rollup would take for a transaction's bytes counts in what is worth moving, by the word of the majority.
func TestDataFeesMakeMoneyWait(t *testing.T) {
	t.Parallel()
	w := priced(t, 100)
	var fee atomic.Pointer[big.Int] // a word
	tell := func(wei *big.Int) { fee.Store(wei) }
	rollup := forgingNode(t, w.url, "0x420000000000000000000000000000000000000f", func(_ string, said map[string]any) {
		delete(said, "error")
		said["result"] = hexutil.Encode(common.LeftPadBytes(fee.Load().Bytes(), 32))
	})
	try := func(name string, rpc ...string) person {
		t.Helper()
		w.options.RPC = rpc
		w.restart()
		p := w.person(name)
		w.payout(p, w.usdc, units(10, 6))
		w.withdraw(p, w.usdc, ledger.NewAmount(10_000_000))
		for range 12 {
			w.tick()
		}
		return p
	}
	tell(milli(10)) // a dollar
	ann := try("ann", rollup, rollup, w.url)
	if o := w.orders(ann)[0]; o.State != ledger.Placed || o.Reason != strategies.ReasonCost {
		t.Errorf("ann's withdrawal is %s (%s)", o.State, o.Reason)
	}
	costs, err := w.book.PaymentCosts(w.ctx)
	w.ok(err)
	told := slices.IndexFunc(costs, func(c ledger.PaymentCost) bool { return c.Asset == w.options.Base.ID })
	if told < 0 || costs[told].Fee.Less(ledger.NewAmount(1_000_000)) {
		t.Errorf("chat is told %+v", costs)
	}
	tell(new(big.Int).Lsh(big.NewInt(1), 255)) // nonsense counts as unknown
	w.pass(2 * time.Hour)
	w.settle()
	tell(milli(10))
	bob := try("bob", rollup, w.url, w.url)
	w.settle()
	w.audit()
	for name, p := range map[string]person{"ann": ann, "bob": bob} {
		if o := w.orders(p)[0]; o.State != ledger.Filled {
			t.Errorf("%s's withdrawal is %s (%s)", name, o.State, o.Reason)
		}
	}
}
