package strategies

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/amasa-io/amasa/ledger"
)

func amount(n uint64) ledger.Amount { return ledger.NewAmount(n) }

func drawAmount(t *rapid.T, label string, most uint64) ledger.Amount {
	return amount(rapid.Uint64Range(0, most).Draw(t, label))
}

func sumOf(t interface{ Fatal(...any) }, all []ledger.Amount) ledger.Amount {
	sum, err := ledger.SumAmounts(all...)
	if err != nil {
		t.Fatal(err)
	}
	return sum
}

func TestSplitIsExactAndFair(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 30).Draw(t, "members")
		weights := make([]ledger.Amount, n)
		for i := range weights {
			weights[i] = drawAmount(t, "weight", 1<<62)
		}
		total := drawAmount(t, "total", 1<<63)
		parts, err := split(total, weights)
		sum := sumOf(t, weights)
		if sum.IsZero() {
			if err == nil {
				t.Fatal("split by nothing")
			}
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		if got := sumOf(t, parts); got.Cmp(total) != 0 {
			t.Fatalf("parts sum to %s, not %s", got, total)
		}
		for i, p := range parts {
			exact, err := total.MulDiv(weights[i], sum)
			if err != nil {
				t.Fatal(err)
			}
			if off := p.SubFloor(exact); p.Less(exact) || amount(1).Less(off) {
				t.Fatalf("part %d is %s, its share %s", i, p, exact)
			}
			if weights[i].IsZero() && !p.IsZero() {
				t.Fatalf("part %d of no weight got %s", i, p)
			}
		}
	})
}

// TestNobodyGainsByMoving lets people enter and leave a fund in any order while its vault earns and loses, and holds
// every move to the rules: units of all sum to what was issued, and in-and-out at once never pays.
func TestNobodyGainsByMoving(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := &paperFund{units: map[int]ledger.Amount{}}
		for range rapid.IntRange(1, 40).Draw(t, "moves") {
			who := rapid.IntRange(0, 4).Draw(t, "who")
			switch rapid.IntRange(0, 3).Draw(t, "move") {
			case 0:
				f.enter(t, who, drawAmount(t, "in", 1e15))
			case 1:
				f.leave(t, who, drawAmount(t, "part", 10_000))
			case 2:
				f.cash = must(f.cash.Add(drawAmount(t, "gain", 1e12)))
			case 3:
				f.cash = f.cash.SubFloor(drawAmount(t, "loss", 1e12))
			}
			f.check(t)
			in := drawAmount(t, "there and back", 1e15)
			got := f.enter(t, 9, in)
			if back := f.burn(t, 9, got); in.Less(back) {
				t.Fatalf("put in %s, took out %s at once", in, back)
			}
			f.check(t)
		}
	})
}

type paperFund struct {
	cash, issued ledger.Amount
	units        map[int]ledger.Amount
}

func (f *paperFund) state() fundState { return fundState{cash: f.cash, units: f.issued} }

func (f *paperFund) enter(t *rapid.T, who int, in ledger.Amount) ledger.Amount {
	mark, err := f.state().mark()
	if err != nil {
		t.Fatal(err)
	}
	if in.IsZero() {
		return in
	}
	units, sum, err := issue(mark, []ledger.Amount{in}, in)
	if err != nil {
		t.Skip("beyond 256 bits") // a fund of nearly no value with very many units
	}
	f.cash, f.issued = must(f.cash.Add(in)), must(f.issued.Add(sum))
	f.units[who] = must(f.units[who].Add(units[0]))
	return units[0]
}

func (f *paperFund) leave(t *rapid.T, who int, part ledger.Amount) {
	units, err := f.units[who].MulDiv(part, amount(10_000))
	if err != nil {
		t.Fatal(err)
	}
	f.burn(t, who, units)
}

func (f *paperFund) burn(t *rapid.T, who int, units ledger.Amount) ledger.Amount {
	plan, err := planRedeem(f.state(), units, nil)
	if err != nil {
		t.Fatal(err)
	}
	f.cash, f.issued = must(f.cash.Sub(plan.Cash)), must(f.issued.Sub(units))
	f.units[who] = must(f.units[who].Sub(units))
	return plan.Cash
}

// TestMatchedExits: money of any size against exits of any size, in a fund of any price. What is paid out is never more than came in, no
// order is paid more than its units are worth or split into crumbs, none that fits is left out before a later one that was split, and
// the price of a unit does not fall for those who stay.
func TestMatchedExits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		mark := ledger.UnitPrice{NAV: drawAmount(t, "nav", 1e15)}
		orders := make([]ledger.Order, rapid.IntRange(1, 12).Draw(t, "orders"))
		for i := range orders {
			orders[i].Amount = must(drawAmount(t, "units", 1e18).Add(amount(1)))
			mark.Units = must(mark.Units.Add(orders[i].Amount))
		}
		mark.Units = must(mark.Units.Add(drawAmount(t, "units of others", 1e18)))
		money, crumb := drawAmount(t, "money", 1e15), drawAmount(t, "crumb", 1e6)
		m, err := matchLeavers(mark, money, orders, func(ledger.Order) ledger.Amount { return crumb })
		if err != nil {
			t.Fatal(err)
		}
		var paid, burned []ledger.Amount
		for _, l := range m.leavers {
			paid, burned = append(paid, l.paid), append(burned, l.burned)
			if l.paid.IsZero() || l.order.Amount.Less(l.burned) || must(mark.Value(l.burned)).Less(l.paid) {
				t.Fatalf("%s paid for %s of %s units", l.paid, l.burned, l.order.Amount)
			}
			if rest := l.order.Amount.SubFloor(l.burned); !rest.IsZero() && l.paid.Less(crumb) {
				t.Fatalf("%s is a crumb", l.paid)
			}
		}
		if len(m.leavers) > 0 && (sumOf(t, paid) != m.paid || sumOf(t, burned) != m.burned) {
			t.Fatalf("sums %s and %s are wrong", m.paid, m.burned)
		}
		if money.Less(m.paid) {
			t.Fatalf("%s of %s is paid out", m.paid, money)
		}
		if first := must(mark.Value(orders[0].Amount)); !first.IsZero() && !money.Less(first) && (len(m.leavers) == 0 || m.leavers[0].paid != first) {
			t.Fatal("the oldest fits and is not paid")
		}
		_, issued, err := issue(mark, []ledger.Amount{must(money.Add(amount(1)))}, money)
		if err != nil {
			t.Skip("beyond 256 bits")
		}
		after := ledger.UnitPrice{NAV: must(mark.NAV.Add(money)).SubFloor(m.paid), Units: must(mark.Units.Add(issued)).SubFloor(m.burned)}
		if one := ledger.Pow10(18); must(after.Value(one)).Less(must(mark.Value(one))) {
			t.Fatalf("a unit was worth %s and is worth %s", must(mark.Value(one)), must(after.Value(one)))
		}
	})
}

func (f *paperFund) check(t *rapid.T) {
	var all []ledger.Amount
	for _, u := range f.units {
		all = append(all, u)
	}
	if sum := sumOf(t, all); sum.Cmp(f.issued) != 0 {
		t.Fatalf("users have %s units, %s were issued", sum, f.issued)
	}
}

func must(a ledger.Amount, err error) ledger.Amount {
	if err != nil {
		panic(err)
	}
	return a
}

var vaultA, vaultB = common.Address{0xa}, common.Address{0xb}

func TestPlanInvestFillsTheFurthestBelowFirst(t *testing.T) {
	s := fundState{cash: amount(1_000_000), positions: []position{
		{vault: vaultA, value: amount(600_000), bps: 4000},
		{vault: vaultB, value: amount(0), bps: 5000},
	}}
	moves, err := planInvest(s, ledger.Amount{}, amount(1))
	if err != nil {
		t.Fatal(err)
	}
	// NAV 1.6M: A lacks 40,000, B lacks 800,000, 160,000 stay idle, so all 840,000 that can go do go.
	want := []move{{Vault: vaultA, Amount: amount(40_000)}, {Vault: vaultB, Amount: amount(800_000)}}
	if len(moves) != 2 || moves[0] != want[0] || moves[1] != want[1] {
		t.Fatalf("moves are %v, not %v", moves, want)
	}
}

func TestPlanInvestNeverTouchesWhatLeaversAreDue(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		bpsA := rapid.IntRange(0, 10_000).Draw(t, "a")
		s := fundState{cash: drawAmount(t, "cash", 1e18), positions: []position{
			{vault: vaultA, value: drawAmount(t, "value a", 1e18), bps: bpsA},
			{vault: vaultB, value: drawAmount(t, "value b", 1e18), bps: rapid.IntRange(0, 10_000-bpsA).Draw(t, "b")},
		}}
		reserved := drawAmount(t, "reserved", 1e18)
		moves, err := planInvest(s, reserved, amount(1))
		if err != nil {
			t.Fatal(err)
		}
		var all []ledger.Amount
		for _, m := range moves {
			all = append(all, m.Amount)
		}
		if sum := sumOf(t, all); s.cash.SubFloor(reserved).Less(sum) {
			t.Fatalf("invests %s of %s although %s are reserved", sum, s.cash, reserved)
		}
	})
}

func TestRedeemShortVaultBurnsOnlyWhatIsPaid(t *testing.T) {
	s := fundState{cash: amount(200), units: amount(1_999_999_000_000), positions: []position{
		{vault: vaultA, shares: amount(2_000_000), value: amount(900)},
		{vault: vaultB, shares: amount(4_000_000), value: amount(900)},
	}}
	plan, err := planRedeem(s, amount(1_000_000_000_000), func(leg redeemLeg) (ledger.Amount, error) {
		if leg.Vault == vaultB {
			return ledger.Amount{}, nil // pays nothing now
		}
		return leg.Shares, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if plan.Cash.Cmp(amount(100)) != 0 || plan.Legs[0].Now.Cmp(amount(1_000_000)) != 0 {
		t.Fatalf("half of the fund is %+v", plan)
	}
	burned, err := plan.burned(func(leg redeemLeg) bool { return leg.Vault == vaultA })
	if err != nil {
		t.Fatal(err)
	}
	if burned.Cmp(amount(550_000_000_000)) != 0 {
		t.Fatalf("550 of 1000 is paid, %s units burned", burned)
	}
	none, err := plan.burned(func(redeemLeg) bool { return false })
	if err != nil || none.Cmp(amount(100_000_000_000)) != 0 {
		t.Fatalf("only cash is paid, %s units burned (%v)", none, err)
	}
	if ok, err := plan.worthwhile(); !ok || err != nil {
		t.Fatal("55% is worth an exit", err)
	}
}

func TestRedeemWaitsForNextToNothing(t *testing.T) {
	plan := redeemPlan{Units: amount(10), Cash: amount(49), Legs: []redeemLeg{{Vault: vaultA, Shares: amount(10), Value: amount(951)}}}
	if ok, err := plan.worthwhile(); ok || err != nil {
		t.Fatal("4.9% should wait", err)
	}
	if ok, err := (redeemPlan{Units: amount(1)}).worthwhile(); !ok || err != nil {
		t.Fatal("units of no value must come to an end", err)
	}
}

func TestIssueRoundsAgainstMembersAndChargesEntry(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		mark := ledger.UnitPrice{NAV: drawAmount(t, "nav", 1e18), Units: drawAmount(t, "units", 1e18)}
		parts := make([]ledger.Amount, rapid.IntRange(1, 20).Draw(t, "members"))
		for i := range parts {
			parts[i] = must(drawAmount(t, "part", 1e15).Add(amount(1)))
		}
		came := sumOf(t, parts)
		worth := came.SubFloor(drawAmount(t, "loss", 1e12))
		units, sum, err := issue(mark, parts, worth)
		if err != nil {
			t.Fatal(err)
		}
		if got := sumOf(t, units); got.Cmp(sum) != 0 {
			t.Fatalf("units sum to %s, %s are issued", got, sum)
		}
		if whole := must(mark.UnitsFor(worth)); whole.Less(sum) {
			t.Fatalf("%s units for what buys %s", sum, whole)
		}
	})
}

func TestSwapFloor(t *testing.T) {
	for _, c := range []struct {
		quote, oracle uint64
		slip, band    int
		want          uint64 // 0: refused
	}{
		{1_000_000, 1_000_000, 50, 300, 995_000},
		{990_000, 1_000_000, 500, 300, 970_000}, // the feeds' bound is the better one
		{1_029_999, 1_000_000, 50, 300, 1_024_849},
		{969_999, 1_000_000, 50, 300, 0},
		{1_030_001, 1_000_000, 50, 300, 0}, // too good to be true: one of the two is wrong
		{0, 0, 50, 300, 0},
	} {
		got, err := swapFloor(amount(c.quote), amount(c.oracle), c.slip, c.band)
		if c.want == 0 {
			if !errors.Is(err, errQuote) {
				t.Errorf("quote %d, feeds %d: not refused (%v)", c.quote, c.oracle, err)
			}
			continue
		}
		if err != nil || got.Cmp(amount(c.want)) != 0 {
			t.Errorf("quote %d, feeds %d: floor %s (%v), want %d", c.quote, c.oracle, got, err, c.want)
		}
	}
}

func TestOracleOut(t *testing.T) {
	price := func(s string) ledger.Price { return ledger.Price{USD: must(ledger.ParseUSD(s))} }
	got, err := oracleOut(must(ledger.ParseUnits("12.5", 8)), price("0.2704"), 8, price("0.9998"), 6)
	if err != nil || got.String() != "3380676" {
		t.Fatalf("12.5 at 0.2704 is %s of 0.9998 (%v)", got, err)
	}
	if _, err := oracleOut(amount(1), price("1"), 8, ledger.Price{}, 6); err == nil {
		t.Fatal("divided by no price")
	}
}

func TestFees(t *testing.T) {
	gwei := func(n int64) *big.Int { return big.NewInt(n * 1e9) }
	f, err := feesFor(gwei(10), gwei(1), gwei(100))
	if err != nil || f.most.Cmp(gwei(21)) != 0 || f.tip.Cmp(gwei(1)) != 0 {
		t.Fatalf("fees are %v (%v)", f, err)
	}
	if f, err = feesFor(gwei(60), gwei(1), gwei(100)); err != nil || f.most.Cmp(gwei(100)) != 0 {
		t.Fatalf("fees above the ceiling are cut to it: %v (%v)", f, err)
	}
	if _, err = feesFor(gwei(100), gwei(1), gwei(100)); reasonOf(err) != ReasonFees {
		t.Fatalf("base fee and tip above the ceiling: %v", err)
	}
	up, err := fees{tip: big.NewInt(15), most: big.NewInt(1001)}.raised(fees{tip: big.NewInt(1), most: big.NewInt(1)}, gwei(1))
	if err != nil || up.tip.Int64() != 17 || up.most.Int64() != 1102 {
		t.Fatalf("raised to %v (%v): nodes want at least 10%% more on both", up, err)
	}
	if _, err = (fees{tip: gwei(1), most: gwei(95)}).raised(fees{tip: gwei(1), most: gwei(50)}, gwei(100)); reasonOf(err) != ReasonFees {
		t.Fatalf("raised above the ceiling: %v", err)
	}
}
