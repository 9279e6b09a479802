package strategies_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies"
)

// moves counts the steps of each kind that went on chain for some orders.
func (w *world) moves(orders ...ledger.Order) map[string]int {
	w.t.Helper()
	kinds, seen := map[string]int{}, map[ledger.ID]bool{}
	for _, o := range orders {
		if seen[o.Batch] {
			continue
		}
		seen[o.Batch] = true
		steps, err := w.book.Steps(w.ctx, o.Batch)
		w.ok(err)
		for _, s := range steps {
			if s.State != ledger.StepSettled {
				w.t.Errorf("%s is %s", s.Kind, s.State)
			}
			if len(s.Hashes) > 0 {
				kinds[s.Kind]++
			}
		}
	}
	return kinds
}

// TestExitIsPaidWithWhatComesIn: the one who enters pays the one who leaves, at the price of that moment; only what is left of the money
// goes into the vaults. Nobody's exit goes through a vault, and who stays neither gains nor loses more than rounding.
func TestExitIsPaidWithWhatComesIn(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ann, bob, eve := w.person("ann"), w.person("bob"), w.person("eve")
	for _, p := range []person{ann, bob, eve} {
		w.pick(p, "balanced")
	}
	w.payout(ann, w.usdc, units(100, 6))
	w.payout(eve, w.usdc, units(100, 6))
	w.settle()
	w.pass(20 * 24 * time.Hour)
	before := w.worth(eve)
	w.payout(bob, w.storj, units(400, 8)) // 100 USD less 0.3%
	w.redeem(ann, 50)
	w.tick()
	if o := w.orders(ann)[0]; o.State != ledger.Placed || o.Reason != strategies.ReasonMatching {
		t.Errorf("ann's exit is %s (%s)", o.State, o.Reason)
	}
	w.settle()
	w.audit()

	exit, entry := w.orders(ann)[1], w.orders(bob)[0] // her newest order is the payment
	if exit.State != ledger.Filled || exit.Batch != entry.Batch || !exit.GasUSD.IsZero() || !exit.SlipUSD.IsZero() {
		t.Fatalf("ann's exit is %s in batch %s, bob's entry in %s; it cost %s and %s", exit.State, exit.Batch, entry.Batch, exit.GasUSD, exit.SlipUSD)
	}
	if got := w.moves(exit, entry); got["redeem"] != 0 || got["swap"] != 1 || got["deposit"] != 2 {
		t.Errorf("on chain went %v", got)
	}
	near(t, "ann's payment", w.balanceOf(w.usdc, ann.outside), 50_200_000, 50_500_000)
	if paid := w.balanceOf(w.usdc, ann.outside); paid.Cmp(exit.OutAmount.Big()) != 0 {
		t.Errorf("ann was paid %s, her order says %s", paid, exit.OutAmount)
	}
	near(t, "bob's units", w.worth(bob).Big(), 99_690_000, 99_710_000)
	if now := w.worth(eve); now.Less(before) {
		t.Errorf("eve has %s, and had %s before", now, before)
	}
}

// TestExitLargerThanWhatComesIn is split: the money pays one part, the vaults the other, which waits for nobody again.
func TestExitLargerThanWhatComesIn(t *testing.T) {
	w := priced(t, 100)
	ann, bob := w.person("ann"), w.person("bob")
	w.pick(ann, "balanced")
	w.pick(bob, "balanced")
	w.payout(ann, w.usdc, units(1000, 6))
	w.settle()
	w.payout(bob, w.usdc, units(600, 6))
	w.redeem(ann, 100)
	w.settle()
	w.audit()
	var exits []ledger.Order
	for _, o := range w.orders(ann) {
		if o.State != ledger.Filled {
			t.Errorf("the %s is %s (%s)", o.Kind, o.State, o.Reason)
		}
		if o.Kind == ledger.Redeem {
			exits = append(exits, o)
		}
	}
	first, entry := w.orders(ann)[len(w.orders(ann))-1], w.orders(bob)[0]
	if len(exits) != 2 || !w.available(ann, w.unit()).IsZero() {
		t.Fatalf("ann has %d exits and %s units", len(exits), w.available(ann, w.unit()))
	}
	if rest, part := exits[0], exits[1]; part.Batch != entry.Batch || part.Reason != strategies.ReasonMatching || !part.GasUSD.IsZero() ||
		rest.Parent != part.ID || rest.GasUSD.IsZero() {
		t.Errorf("the part: %+v\nthe rest: %+v", part, rest)
	}
	if got := w.moves(exits...); got["sweep"] != 1 || got["redeem"] != 2 || got["deposit"] != 0 {
		t.Errorf("on chain went %v", got)
	}
	// Bob's money moved into no vault, so he pays for the sweep alone; ann paid for a sweep and two vaults.
	if twice, err := entry.GasUSD.Add(entry.GasUSD); err != nil || first.GasUSD.Less(twice) || entry.GasUSD.IsZero() {
		t.Errorf("gas of the entry that paid an exit: %s; of one that was invested: %s", entry.GasUSD, first.GasUSD)
	}
	near(t, "ann's payments", w.balanceOf(w.usdc, ann.outside), 999_000_000, 1_000_000_000)
	near(t, "bob", w.worth(bob).Big(), 599_900_000, 600_000_100)
}

// TestExitWaitsForNoTrifle: money that would pay next to nothing of an exit does not hold it up, nor does any for longer than a while.
func TestExitWaitsForNoTrifle(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ann, bob, eve := w.person("ann"), w.person("bob"), w.person("eve")
	for _, p := range []person{ann, bob, eve} {
		w.pick(p, "balanced")
	}
	w.payout(ann, w.usdc, units(100, 6))
	w.payout(eve, w.usdc, units(100, 6))
	w.settle()
	w.payout(bob, w.usdc, units(5, 6))
	w.redeem(ann, 100)
	w.tick()
	if o := w.orders(ann)[0]; o.State != ledger.Batched {
		t.Errorf("ann's exit is %s (%s) for a twentieth of it", o.State, o.Reason)
	}
	w.settle()

	w.payout(bob, w.usdc, units(90, 6))
	w.redeem(eve, 100)
	w.tick()
	if o := w.orders(eve)[0]; o.State != ledger.Placed {
		t.Fatalf("eve's exit is %s", o.State)
	}
	w.clock.Add(int64(time.Hour.Seconds())) // nothing is mined in it
	_, err := w.ex.Tick(w.ctx)
	w.ok(err)
	if o := w.orders(eve)[0]; o.State != ledger.Batched {
		t.Errorf("eve's exit is %s (%s) after an hour", o.State, o.Reason)
	}
	w.settle()
	w.audit()
}

// TestExitIsCanceledWhileItIsPaid: an exit is its owner's to cancel until the very settlement that would pay it, which then is made anew
// without it.
func TestExitIsCanceledWhileItIsPaid(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ann, bob := w.person("ann"), w.person("bob")
	w.pick(ann, "balanced")
	w.pick(bob, "balanced")
	w.payout(ann, w.usdc, units(100, 6))
	w.settle()
	held := w.available(ann, w.unit())
	w.payout(bob, w.usdc, units(60, 6))
	exit := w.redeem(ann, 50)
	options := w.options
	book := &cancelingBook{Book: w.book, user: ann.id, order: exit.ID}
	options.Book = book
	ex, err := strategies.New(options)
	w.ok(err)
	w.ex = ex
	w.settle()
	w.audit()
	if o := w.orders(ann)[0]; !book.done || o.State != ledger.Canceled || w.available(ann, w.unit()) != held {
		t.Errorf("ann's exit is %s, and she has %s units of %s", o.State, w.available(ann, w.unit()), held)
	}
	if o := w.orders(bob)[0]; o.State != ledger.Filled || w.balanceOf(w.usdc, ann.outside).Sign() != 0 {
		t.Errorf("bob's entry is %s, ann was paid %s", o.State, w.balanceOf(w.usdc, ann.outside))
	}
	near(t, "bob", w.worth(bob).Big(), 59_990_000, 60_010_000)
}

// cancelingBook cancels an order right before the first settlement that would fill it.
type cancelingBook struct {
	*ledger.Book
	user, order ledger.ID
	done        bool
}

func (b *cancelingBook) SettleStep(ctx context.Context, s ledger.Settlement) error {
	for _, f := range s.Fills {
		if f.Order == b.order && !b.done {
			b.done = true
			if _, err := b.CancelOrder(ctx, b.user, b.order); err != nil {
				return err
			}
		}
	}
	return b.Book.SettleStep(ctx, s)
}

// TestNobodyTakesOverAStuckVault: while a vault pays nothing, or the guardian has paused, its word on what it holds is no price that those who enter
// pay to those who leave. An exit gets its slice of what is there, and the rest when the vault pays again.
func TestNobodyTakesOverAStuckVault(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ann, bob := w.person("ann"), w.person("bob")
	w.options.Tiers[0].Weights[0].Bps = 9900
	w.options.Tiers[0].Weights = w.options.Tiers[0].Weights[:1]
	w.restart()
	w.pick(ann, "balanced")
	w.payout(ann, w.usdc, units(100, 6))
	w.settle()
	w.send(w.owner, &w.safe, vaultABI.PackSetPaused(true))
	w.redeem(ann, 50)
	w.settle()
	if got := w.balanceOf(w.usdc, ann.outside); got.Sign() != 0 {
		t.Fatalf("ann was paid %s by a vault that is shut", got)
	}
	w.pick(bob, "balanced")
	w.payout(bob, w.usdc, units(80, 6))
	w.pass(2 * time.Hour)
	w.settle()
	w.audit()
	near(t, "ann's slice of the cash", w.balanceOf(w.usdc, ann.outside), 0, 25_000_000)
	w.send(w.owner, &w.safe, vaultABI.PackSetPaused(false))
	for range 4 {
		w.pass(2 * time.Hour)
		w.settle()
	}
	w.audit()
	near(t, "ann's payments", w.balanceOf(w.usdc, ann.outside), 49_990_000, 50_100_000)
}

// TestNobodyEntersWhilePaused: while the guardian has paused nobody's money is let into a fund, whether it waits in the queue, is being swept or was
// swapped already; who leaves does not wait for it either. All of it goes on when the pause is over.
func TestNobodyEntersWhilePaused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ann, bob, eve, joe := w.person("ann"), w.person("bob"), w.person("eve"), w.person("joe")
	for _, p := range []person{ann, bob, eve, joe} {
		w.pick(p, "balanced")
	}
	w.payout(ann, w.usdc, units(100, 6))
	w.settle()
	entered := w.worth(ann)

	w.payout(bob, w.usdc, units(50, 6))
	w.payout(joe, w.storj, units(400, 8))
	w.tick() // both are frozen
	sent := func(p person, kind string) bool {
		steps, err := w.book.Steps(w.ctx, w.orders(p)[0].Batch)
		w.ok(err)
		return slices.ContainsFunc(steps, func(s ledger.Step) bool { return s.Kind == kind && len(s.Hashes) > 0 })
	}
	for range 20 {
		if sent(joe, "swap") {
			break
		}
		w.tick()
	}
	if !sent(joe, "swap") || w.orders(joe)[0].State != ledger.Batched {
		t.Fatalf("joe's entry is %s, with no swap under way", w.orders(joe)[0].State)
	}
	w.send(w.stranger, &w.treasury, treasuryABI.PackPause()) // the guardian
	w.payout(eve, w.usdc, units(70, 6))
	w.redeem(ann, 50)
	w.settle() // no audit: joe's swap is on the chain, and in the book when he enters
	for name, p := range map[string]person{"eve": eve, "ann": ann} {
		if o := w.orders(p)[0]; o.State != ledger.Placed || o.Reason != strategies.ReasonPaused {
			t.Errorf("%s's %s is %s (%s)", name, o.Kind, o.State, o.Reason)
		}
	}
	if o := w.orders(joe)[0]; o.State != ledger.Batched {
		t.Errorf("joe's entry is %s", o.State)
	}
	for name, p := range map[string]person{"joe": joe, "eve": eve} {
		if !w.worth(p).IsZero() {
			t.Errorf("%s is in the fund with %s", name, w.worth(p))
		}
	}

	w.send(w.owner, &w.treasury, treasuryABI.PackUnpause())
	for range 3 {
		w.pass(2 * time.Hour)
		w.settle()
	}
	w.audit()
	near(t, "eve", w.worth(eve).Big(), 69_900_000, 70_100_000)
	near(t, "bob", w.worth(bob).Big(), 49_900_000, 50_100_000)
	near(t, "joe", w.worth(joe).Big(), 99_600_000, 99_800_000)
	near(t, "ann", w.balanceOf(w.usdc, ann.outside), 49_800_000, 50_200_000)
	near(t, "what ann kept", w.worth(ann).Big(), entered.Big().Int64()/2-100_000, entered.Big().Int64()/2+100_000)
}

// TestExitWaitsForNoMoneyThatCannotPayIt: a fund with a vault that pays nothing sells no units to those who enter, so an exit does not wait for them.
func TestExitWaitsForNoMoneyThatCannotPayIt(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ann, bob := w.person("ann"), w.person("bob")
	w.pick(ann, "balanced")
	w.pick(bob, "balanced")
	w.payout(ann, w.usdc, units(100, 6))
	w.settle()
	w.send(w.owner, &w.safe, vaultABI.PackSetPaused(true))
	w.payout(bob, w.usdc, units(80, 6))
	w.redeem(ann, 50)
	w.tick()
	if o := w.orders(ann)[0]; o.State != ledger.Batched {
		t.Errorf("ann's exit is %s (%s)", o.State, o.Reason)
	}
}
