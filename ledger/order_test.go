package ledger_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

var signer = common.HexToAddress("0x00000000000000000000000000000000000000ee")

func amount(n uint64) ledger.Amount { return ledger.NewAmount(n) }

func subscribe(key string, user ledger.ID, n uint64) ledger.NewOrder {
	return ledger.NewOrder{Key: key, User: user, Kind: ledger.Subscribe, Chain: chain, Fund: fund.ID, Asset: usdc, Amount: amount(n)}
}

func withdraw(key string, user, identity ledger.ID, n uint64) ledger.NewOrder {
	return ledger.NewOrder{Key: key, User: user, Kind: ledger.Withdraw, Chain: chain, Asset: usdc, Amount: amount(n), To: payee, Identity: identity}
}

func (w *world) place(o ledger.NewOrder) ledger.Order {
	w.t.Helper()
	order, err := w.PlaceOrder(w.ctx(), o)
	w.ok(err)
	return order
}

func (w *world) order(id ledger.ID) ledger.Order {
	w.t.Helper()
	all, err := w.Orders(w.ctx(), ledger.OrderFilter{})
	w.ok(err)
	for _, o := range all {
		if o.ID == id {
			return o
		}
	}
	w.t.Fatalf("no order %s", id)
	return ledger.Order{}
}

// freeze makes a batch of the orders with one step and takes that to mined.
func (w *world) freeze(kind ledger.OrderKind, orders ...ledger.ID) ledger.Step {
	w.t.Helper()
	batch, err := w.FreezeBatch(w.ctx(), ledger.Batch{Chain: chain, Kind: kind, Fund: fund.ID}, orders, []ledger.Step{{Kind: "test", Params: []byte(`{}`)}})
	w.ok(err)
	steps, err := w.Steps(w.ctx(), batch.ID)
	w.ok(err)
	step := steps[0]
	nonce, err := w.NextNonce(w.ctx(), chain, signer, 0)
	w.ok(err)
	w.ok(w.SignStep(w.ctx(), step.ID, signer, nonce, []byte("raw"), hash("signed "+string(step.ID), nonce)))
	w.ok(w.MineStep(w.ctx(), step.ID, w.tip))
	return step
}

func TestPlaceAndCancelOrder(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, annID := w.meet(ledger.Telegram, "1")
		bob, _ := w.meet(ledger.Telegram, "2")
		w.give(ann.ID, usdc, 100)
		in := w.intent(ann.ID, annID.ID)
		o := withdraw("k", ann.ID, annID.ID, 60)
		o.Intent = in
		first := w.place(o)
		w.has(ledger.UserAvailable(ann.ID), usdc, 40)
		w.has(ledger.UserHeld(ann.ID), usdc, 60)
		if again := w.place(o); again.ID != first.ID { // although the intent is used up by now
			t.Fatal("the same key placed two orders")
		}
		other := o
		other.Amount = amount(61)
		_, err := w.PlaceOrder(t.Context(), other)
		w.fails(err, ledger.ErrConflict)
		other = o
		other.Key = "k2"
		_, err = w.PlaceOrder(t.Context(), other)
		w.fails(err, ledger.ErrState)
		_, err = w.PlaceOrder(t.Context(), withdraw("k3", ann.ID, annID.ID, 41))
		w.fails(err, ledger.ErrInsufficient)
		orders, err := w.Orders(t.Context(), ledger.OrderFilter{User: ann.ID})
		w.ok(err)
		if len(orders) != 1 {
			t.Fatalf("refused orders left something: %+v", orders)
		}

		_, err = w.CancelOrder(t.Context(), bob.ID, first.ID)
		w.fails(err, ledger.ErrNotFound)
		canceled, err := w.CancelOrder(t.Context(), ann.ID, first.ID)
		w.ok(err)
		if canceled.State != ledger.Canceled {
			t.Fatalf("state %s", canceled.State)
		}
		_, err = w.CancelOrder(t.Context(), ann.ID, first.ID)
		w.fails(err, ledger.ErrState)
		w.has(ledger.UserAvailable(ann.ID), usdc, 100)
		w.has(ledger.UserHeld(ann.ID), usdc, 0)
		w.sound()
	})
}

func TestPlaceOrderRefuses(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, annID := w.meet(ledger.Telegram, "1")
		w.give(ann.ID, usdc, 100)
		w.give(ann.ID, fund.Unit, 100)
		change := func(o ledger.NewOrder, fn func(*ledger.NewOrder)) ledger.NewOrder { fn(&o); return o }
		sub, wd := subscribe("k", ann.ID, 1), withdraw("k", ann.ID, annID.ID, 1)
		for name, o := range map[string]ledger.NewOrder{
			"no key":             change(sub, func(o *ledger.NewOrder) { o.Key = "" }),
			"nothing":            change(sub, func(o *ledger.NewOrder) { o.Amount = amount(0) }),
			"other chain":        change(sub, func(o *ledger.NewOrder) { o.Chain = 1 }),
			"unknown fund":       change(sub, func(o *ledger.NewOrder) { o.Fund = "1-bold" }),
			"units for units":    change(sub, func(o *ledger.NewOrder) { o.Asset = fund.Unit }),
			"unknown kind":       change(sub, func(o *ledger.NewOrder) { o.Kind = "gift" }),
			"unknown user":       change(sub, func(o *ledger.NewOrder) { o.User = "nobody" }),
			"redeem of an asset": change(sub, func(o *ledger.NewOrder) { o.Kind = ledger.Redeem }),
			"to nobody":          change(wd, func(o *ledger.NewOrder) { o.To = common.Address{} }),
			"units to somebody":  change(wd, func(o *ledger.NewOrder) { o.Asset = fund.Unit }),
			"unknown asset":      change(wd, func(o *ledger.NewOrder) { o.Asset = ledger.TokenAsset(chain, payee) }),
		} {
			if _, err := w.PlaceOrder(t.Context(), o); !isError(err, ledger.ErrInvalid) {
				t.Errorf("%s: got %v, want ErrInvalid", name, err)
			}
		}
		closed := fund
		closed.Open = false
		w.ok(w.PutFunds(t.Context(), []ledger.Fund{closed}))
		_, err := w.PlaceOrder(t.Context(), sub)
		w.fails(err, ledger.ErrState)
		w.sound()
	})
}

// Sixteen at once place orders on one balance that is enough for seven.
func TestConcurrentOrders(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, annID := w.meet(ledger.Telegram, "1")
		w.give(ann.ID, usdc, 70)
		other := mustOpen(t, w)
		var wg sync.WaitGroup
		results := make([]error, 16)
		for i := range results {
			book := w.Book
			if i%2 == 1 {
				book = other
			}
			wg.Go(func() {
				_, results[i] = book.PlaceOrder(t.Context(), withdraw(fmt.Sprint("w", i), ann.ID, annID.ID, 10))
			})
		}
		wg.Wait()
		won := 0
		for _, err := range results {
			if err == nil {
				won++
			} else if !isError(err, ledger.ErrInsufficient) {
				t.Errorf("refused for the wrong reason: %v", err)
			}
		}
		if won != 7 {
			t.Errorf("%d won, want 7", won)
		}
		w.has(ledger.UserHeld(ann.ID), usdc, 70)
		w.sound()
	})
}

// One tap, delivered many times at once, is one order.
func TestConcurrentSameOrder(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, annID := w.meet(ledger.Telegram, "1")
		w.give(ann.ID, usdc, 70)
		o := withdraw("tap", ann.ID, annID.ID, 10)
		o.Intent = w.intent(ann.ID, annID.ID)
		var wg sync.WaitGroup
		ids := make([]ledger.ID, 8)
		for i := range ids {
			wg.Go(func() {
				order, err := w.PlaceOrder(t.Context(), o)
				if err != nil {
					t.Error(err)
				}
				ids[i] = order.ID
			})
		}
		wg.Wait()
		if len(slices.Compact(ids)) != 1 {
			t.Errorf("one tap became orders %v", ids)
		}
		w.has(ledger.UserHeld(ann.ID), usdc, 10)
		w.sound()
	})
}

// invest fills a subscribe at the first unit price: the whole way from order to units.
func (w *world) invest(user ledger.ID, n uint64) ledger.Amount {
	w.t.Helper()
	order := w.place(subscribe("sub "+string(ledger.NewID()), user, n))
	step := w.freeze(ledger.Subscribe, order.ID)
	units := must(ledger.UnitPrice{}.UnitsFor(amount(n)))
	w.ok(w.SettleStep(w.ctx(), ledger.Settlement{Step: step.ID, Batch: "settled",
		Entries: []ledger.Entry{{Key: "invest:" + string(step.ID), Kind: "invest", Postings: []ledger.Posting{
			{Debit: ledger.UserHeld(user), Credit: ledger.FundCash(fund.ID), Asset: usdc, Amount: amount(n)},
			{Debit: ledger.FundIssued(fund.ID), Credit: ledger.UserAvailable(user), Asset: fund.Unit, Amount: units}}}},
		Fills: []ledger.OrderFill{{Order: order.ID, State: ledger.Filled, OutAsset: fund.Unit, OutAmount: units}},
		Mark:  &ledger.UnitPrice{Fund: fund.ID, NAV: amount(n), Units: units, Block: w.tip.Number, At: w.now()}}))
	return units
}

func TestSubscribeThenRedeemAndWithdraw(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, annID := w.meet(ledger.Telegram, "1")
		w.give(ann.ID, usdc, 100)
		units := w.invest(ann.ID, 100)
		w.has(ledger.UserHeld(ann.ID), usdc, 0)
		w.has(ledger.FundCash(fund.ID), usdc, 100)
		h, err := w.Holdings(t.Context(), ann.ID)
		w.ok(err)
		if len(h.Assets) != 0 || len(h.Positions) != 1 || h.Positions[0].Units != units || must(h.Positions[0].Mark.Value(units)) != amount(100) ||
			h.Positions[0].Base.Symbol != "USDC" || h.Positions[0].Price.At.IsZero() {
			t.Fatalf("holdings %+v", h)
		}
		filled := w.drain()
		if len(filled) != 1 || filled[0].Kind != ledger.OrderFilled || decode[ledger.OrderNotice](t, filled[0].Data).Tier != "steady" {
			t.Fatalf("told %+v", filled)
		}

		redeem := w.place(ledger.NewOrder{Key: "r", User: ann.ID, Kind: ledger.Redeem, Chain: chain, Fund: fund.ID, Asset: fund.Unit, Amount: units,
			To: payee, Identity: annID.ID})
		step := w.freeze(ledger.Redeem, redeem.ID)
		settlement := ledger.Settlement{Step: step.ID, Batch: "settled",
			Entries: []ledger.Entry{{Key: "redeem:" + string(step.ID), Kind: "redeem", Postings: []ledger.Posting{
				{Debit: ledger.UserHeld(ann.ID), Credit: ledger.FundIssued(fund.ID), Asset: fund.Unit, Amount: units},
				{Debit: ledger.FundCash(fund.ID), Credit: ledger.UserAvailable(ann.ID), Asset: usdc, Amount: amount(100)}}}},
			Fills: []ledger.OrderFill{{Order: redeem.ID, State: ledger.Filled, OutAsset: usdc, OutAmount: amount(100)}},
			Place: []ledger.NewOrder{{Key: "w:" + string(redeem.ID), User: ann.ID, Kind: ledger.Withdraw, Chain: chain, Asset: usdc, Amount: amount(100),
				To: payee, Parent: redeem.ID}}}
		w.ok(w.SettleStep(t.Context(), settlement))
		w.fails(w.SettleStep(t.Context(), settlement), ledger.ErrState)
		w.expectKinds() // the withdraw will tell
		w.has(ledger.UserAvailable(ann.ID), usdc, 0)
		w.has(ledger.UserHeld(ann.ID), usdc, 100)

		queue, err := w.Orders(t.Context(), ledger.OrderFilter{Chain: chain, Kind: ledger.Withdraw, States: []ledger.OrderState{ledger.Placed}})
		w.ok(err)
		if len(queue) != 1 || queue[0].Parent != redeem.ID || queue[0].To != payee {
			t.Fatalf("queue %+v", queue)
		}
		step = w.freeze(ledger.Withdraw, queue[0].ID)
		w.ok(w.SettleStep(t.Context(), ledger.Settlement{Step: step.ID, Batch: "settled",
			Entries: []ledger.Entry{{Key: "pay:" + string(step.ID), Kind: "pay", Postings: []ledger.Posting{
				{Debit: ledger.UserHeld(ann.ID), Credit: ledger.PlaceTreasury(chain), Asset: usdc, Amount: amount(100)}}}},
			Fills: []ledger.OrderFill{{Order: queue[0].ID, State: ledger.Filled, OutAsset: usdc, OutAmount: amount(100), ChainTx: hash("paid", 1)}}}))
		told := w.drain()
		if len(told) != 1 {
			t.Fatalf("told %+v", told)
		}
		notice := decode[ledger.OrderNotice](t, told[0].Data)
		if notice.Kind != ledger.Withdraw || notice.To != payee || notice.ChainTx != hash("paid", 1) || notice.OutSymbol != "USDC" || notice.OutDecimals != 6 {
			t.Fatalf("notice %+v", notice)
		}
		h, err = w.Holdings(t.Context(), ann.ID)
		w.ok(err)
		if len(h.Assets)+len(h.Positions) != 0 {
			t.Fatalf("left over: %+v", h)
		}
		w.sound()
	})
}

// An order that waits in the fund of a batch is paid by a settlement of it, if it is still there, and of that fund.
func TestOrderJoinsABatch(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		bob, bobID := w.meet(ledger.Telegram, "2")
		w.give(ann.ID, usdc, 100)
		half := must(w.invest(ann.ID, 100).MulDiv(amount(1), amount(2)))
		w.give(bob.ID, usdc, 100)
		exit := func(key string) ledger.Order {
			return w.place(ledger.NewOrder{Key: key, User: ann.ID, Kind: ledger.Redeem, Chain: chain, Fund: fund.ID, Asset: fund.Unit, Amount: half})
		}
		entry, payment := w.place(subscribe("s", bob.ID, 90)), w.place(withdraw("w", bob.ID, bobID.ID, 10))
		step := w.freeze(ledger.Subscribe, entry.ID)
		settle := func(joins ledger.Order) error {
			return w.SettleStep(t.Context(), ledger.Settlement{Step: step.ID, Batch: "settled",
				Entries: []ledger.Entry{{Key: "e", Kind: "invest", Postings: []ledger.Posting{
					{Debit: ledger.UserHeld(bob.ID), Credit: ledger.UserAvailable(ann.ID), Asset: usdc, Amount: amount(90)},
					{Debit: ledger.UserHeld(ann.ID), Credit: ledger.FundIssued(fund.ID), Asset: fund.Unit, Amount: half}}}},
				Fills: []ledger.OrderFill{{Order: entry.ID, State: ledger.Filled}, {Order: joins.ID, Joins: true, State: ledger.Filled, OutAsset: usdc, OutAmount: amount(90)}}})
		}
		canceled, frozen := exit("canceled"), exit("frozen")
		_, err := w.CancelOrder(t.Context(), ann.ID, canceled.ID)
		w.ok(err)
		w.freeze(ledger.Redeem, frozen.ID)
		w.drain()
		for _, o := range []ledger.Order{canceled, frozen, payment} {
			w.fails(settle(o), ledger.ErrState)
		}
		w.has(ledger.UserHeld(bob.ID), usdc, 100)
		if o := w.order(entry.ID); o.State != ledger.Batched {
			t.Fatalf("settlements that failed left %+v", o)
		}
		waits := exit("waits")
		w.ok(settle(waits))
		w.fails(settle(waits), ledger.ErrState)
		w.expectKinds(ledger.OrderFilled, ledger.OrderFilled)
		if o := w.order(waits.ID); o.State != ledger.Filled || o.Batch != step.Batch || o.OutAmount != amount(90) {
			t.Fatalf("the exit is %+v", o)
		}
		w.has(ledger.UserAvailable(ann.ID), usdc, 90)
		w.sound()
	})
}

// What a settlement says and what it moves must agree, or nothing of it happens.
func TestSettlementIsChecked(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		w.give(ann.ID, usdc, 100)
		order := w.place(subscribe("s", ann.ID, 60))
		rest := w.place(subscribe("s2", ann.ID, 40))
		step := w.freeze(ledger.Subscribe, order.ID)
		fill := []ledger.OrderFill{{Order: order.ID, State: ledger.Filled}}
		entry := func(n uint64) []ledger.Entry {
			return []ledger.Entry{{Key: "e", Kind: "invest", Postings: []ledger.Posting{
				{Debit: ledger.UserHeld(ann.ID), Credit: ledger.FundCash(fund.ID), Asset: usdc, Amount: amount(n)}}}}
		}
		for name, s := range map[string]ledger.Settlement{
			"too little moved":    {Fills: fill, Entries: entry(59)},
			"another's hold too":  {Fills: fill, Entries: entry(61)},
			"nothing moved":       {Fills: fill},
			"order left behind":   {Batch: "settled"},
			"unknown batch state": {Fills: []ledger.OrderFill{{Order: order.ID, State: ledger.Failed}}, Batch: "done"},
		} {
			s.Step = step.ID
			if err := w.SettleStep(t.Context(), s); !isError(err, ledger.ErrInvalid) {
				t.Errorf("%s: got %v, want ErrInvalid", name, err)
			}
		}
		w.fails(w.SettleStep(t.Context(), ledger.Settlement{Step: step.ID, Fills: []ledger.OrderFill{{Order: rest.ID, State: ledger.Filled}}}), ledger.ErrNotFound)
		w.fails(w.SettleStep(t.Context(), ledger.Settlement{Step: step.ID, Local: true}), ledger.ErrState)
		w.has(ledger.UserHeld(ann.ID), usdc, 100)
		w.ok(w.SettleStep(t.Context(), ledger.Settlement{Step: step.ID, Fills: fill, Entries: entry(60), Batch: "settled"}))
		w.has(ledger.UserHeld(ann.ID), usdc, 40)
		w.sound()
	})
}

// A failed step gives the money back, or the order back to the queue.
func TestFailedStep(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		w.give(ann.ID, usdc, 100)
		failed, queued := w.place(subscribe("s", ann.ID, 60)), w.place(subscribe("s2", ann.ID, 40))
		step := w.freeze(ledger.Subscribe, failed.ID, queued.ID)
		w.ok(w.SettleStep(t.Context(), ledger.Settlement{Step: step.ID, Failed: true, Reason: "reverted", Batch: "failed", Fills: []ledger.OrderFill{
			{Order: failed.ID, State: ledger.Failed, Reason: "swap_failed"}, {Order: queued.ID, State: ledger.Placed, Reason: "price_stale"}}}))
		w.has(ledger.UserAvailable(ann.ID), usdc, 60)
		w.has(ledger.UserHeld(ann.ID), usdc, 40)
		if o := w.order(queued.ID); o.State != ledger.Placed || o.Batch != "" || o.Reason != "price_stale" {
			t.Fatalf("queued again: %+v", o)
		}
		told := w.drain()
		if len(told) != 1 || told[0].Kind != ledger.OrderFailed || decode[ledger.OrderNotice](t, told[0].Data).Reason != "swap_failed" {
			t.Fatalf("told %+v", told)
		}
		open, err := w.OpenBatches(t.Context(), chain)
		w.ok(err)
		if len(open) != 0 {
			t.Fatalf("open batches %+v", open)
		}
		// The queued one can be tried and canceled like any other.
		step = w.freeze(ledger.Subscribe, queued.ID)
		w.ok(w.SettleStep(t.Context(), ledger.Settlement{Step: step.ID, Failed: true, Batch: "failed", Fills: []ledger.OrderFill{{Order: queued.ID, State: ledger.Placed}}}))
		_, err = w.CancelOrder(t.Context(), ann.ID, queued.ID)
		w.ok(err)
		w.has(ledger.UserAvailable(ann.ID), usdc, 100)
		w.sound()
	})
}

// Part of an order is filled, and the rest is placed anew.
func TestPartialFill(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		w.give(ann.ID, usdc, 100)
		order := w.place(subscribe("s", ann.ID, 100))
		step := w.freeze(ledger.Subscribe, order.ID)
		closed := fund
		closed.Open = false
		w.ok(w.PutFunds(t.Context(), []ledger.Fund{closed})) // the rest goes on waiting although no new money is taken
		rest := subscribe("s rest", ann.ID, 70)
		rest.Parent = order.ID
		w.ok(w.SettleStep(t.Context(), ledger.Settlement{Step: step.ID, Batch: "settled", Entries: []ledger.Entry{{Key: "e", Kind: "invest", Postings: []ledger.Posting{
			{Debit: ledger.UserHeld(ann.ID), Credit: ledger.FundCash(fund.ID), Asset: usdc, Amount: amount(30)},
			{Debit: ledger.UserHeld(ann.ID), Credit: ledger.UserAvailable(ann.ID), Asset: usdc, Amount: amount(70)}}}},
			Fills: []ledger.OrderFill{{Order: order.ID, State: ledger.Filled}}, Place: []ledger.NewOrder{rest}}))
		w.has(ledger.UserHeld(ann.ID), usdc, 70)
		w.has(ledger.UserAvailable(ann.ID), usdc, 0)
		w.sound()
	})
}

func TestSteps(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		batch, err := w.FreezeBatch(t.Context(), ledger.Batch{Chain: chain, Plan: []byte(`{"p":1}`)}, nil,
			[]ledger.Step{{Kind: "swap", Params: []byte(`{"n":1}`)}, {Kind: "deposit"}})
		w.ok(err)
		_, err = w.FreezeBatch(t.Context(), batch, nil, nil)
		w.fails(err, ledger.ErrConflict)
		steps, err := w.Steps(t.Context(), batch.ID)
		w.ok(err)
		if len(steps) != 2 || steps[0].Seq != 1 || steps[1].Kind != "deposit" || string(steps[0].Params) != `{"n":1}` || steps[0].Raw != nil {
			t.Fatalf("steps %+v", steps)
		}
		one, two := steps[0].ID, steps[1].ID
		h1, h2 := hash("v", 1), hash("v", 2)
		w.fails(w.MineStep(t.Context(), one, w.tip), ledger.ErrState)
		w.ok(w.SignStep(t.Context(), one, signer, 5, []byte("v1"), h1))
		w.ok(w.SignStep(t.Context(), one, signer, 5, []byte("v2"), h2)) // a higher fee
		w.ok(w.SignStep(t.Context(), one, signer, 5, []byte("v2"), h2))
		w.fails(w.SignStep(t.Context(), one, signer, 6, []byte("v3"), hash("v", 3)), ledger.ErrState)
		w.fails(w.SignStep(t.Context(), two, signer, 5, []byte("v1"), h1), ledger.ErrConflict)
		w.ok(w.MineStep(t.Context(), one, w.tip))
		w.ok(w.MineStep(t.Context(), one, w.tip))
		w.fails(w.SignStep(t.Context(), one, signer, 5, []byte("v4"), hash("v", 4)), ledger.ErrState)
		w.ok(w.UnmineStep(t.Context(), one))
		w.ok(w.UnmineStep(t.Context(), one))
		w.ok(w.MineStep(t.Context(), one, w.tip))
		steps, err = w.Steps(t.Context(), batch.ID)
		w.ok(err)
		if s := steps[0]; s.State != ledger.StepMined || string(s.Raw) != "v2" || !slices.Equal(s.Hashes, []common.Hash{h1, h2}) || s.Block.Hash != w.tip.Hash || s.Signer != signer || s.Nonce != 5 {
			t.Fatalf("step %+v", s)
		}
		for _, c := range []struct{ floor, want uint64 }{{0, 6}, {6, 6}, {9, 6}} { // step one is on its way
			if got := must(w.NextNonce(t.Context(), chain, signer, c.floor)); got != c.want {
				t.Errorf("next nonce from %d is %d, want %d", c.floor, got, c.want)
			}
		}
		// Local: the second step turned out to need no transaction. The first may bring further ones.
		w.ok(w.SettleStep(t.Context(), ledger.Settlement{Step: two, Local: true, Steps: []ledger.Step{{Kind: "pay"}}}))
		w.fails(w.SettleStep(t.Context(), ledger.Settlement{Step: two, Local: true}), ledger.ErrState)
		w.ok(w.SettleStep(t.Context(), ledger.Settlement{Step: one, Result: json.RawMessage(`{"out":7}`), Batch: "settled"}))
		steps, err = w.Steps(t.Context(), batch.ID)
		w.ok(err)
		if len(steps) != 3 || string(steps[0].Result) != `{"out":7}` || steps[2].Kind != "pay" || steps[2].Seq != 3 || steps[2].State != ledger.StepFailed {
			t.Fatalf("steps %+v", steps)
		}
		for _, c := range []struct{ floor, want uint64 }{{0, 6}, {9, 9}} { // nothing is on its way
			if got := must(w.NextNonce(t.Context(), chain, signer, c.floor)); got != c.want {
				t.Errorf("next nonce from %d is %d, want %d", c.floor, got, c.want)
			}
		}
		if got := must(w.NextNonce(t.Context(), chain, payee, 3)); got != 3 {
			t.Errorf("first nonce %d, want 3", got)
		}
	})
}

func TestFreezeBatchIsAllOrNone(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		w.give(ann.ID, usdc, 100)
		a, b := w.place(subscribe("a", ann.ID, 1)), w.place(subscribe("b", ann.ID, 1))
		_, err := w.CancelOrder(t.Context(), ann.ID, b.ID)
		w.ok(err)
		_, err = w.FreezeBatch(t.Context(), ledger.Batch{Chain: chain}, []ledger.ID{a.ID, b.ID}, nil)
		w.fails(err, ledger.ErrState)
		if o := w.order(a.ID); o.State != ledger.Placed {
			t.Fatalf("order %+v", o)
		}
		_, err = w.FreezeBatch(t.Context(), ledger.Batch{Chain: chain}, []ledger.ID{a.ID}, nil)
		w.ok(err)
		_, err = w.CancelOrder(t.Context(), ann.ID, a.ID)
		w.fails(err, ledger.ErrState)
		open, err := w.OpenBatches(t.Context(), chain)
		w.ok(err)
		if len(open) != 1 || w.order(a.ID).Batch != open[0].ID {
			t.Fatalf("open batches %+v", open)
		}
	})
}

// Swept money is counted once, whoever sent the sweep.
func TestSwept(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		bob, _ := w.meet(ledger.Telegram, "2")
		annTo, bobTo := w.address(ann.ID), w.address(bob.ID)
		w.advance("main", transfer(annTo, "a", 100), transfer(bobTo, "b", 300))
		w.settle()
		entry := ledger.Entry{Key: "foreign sweep", Kind: "sweep", Postings: []ledger.Posting{
			{Debit: ledger.PlaceTreasury(chain), Credit: ledger.PlaceDeposits(chain), Asset: storj, Amount: amount(120)}}}
		swept := []ledger.Swept{{Address: annTo, Asset: storj, Amount: amount(20)}, {Address: bobTo, Asset: storj, Amount: amount(100)}}
		w.ok(w.RecordSwept(t.Context(), []ledger.Entry{entry}, swept))
		w.ok(w.RecordSwept(t.Context(), []ledger.Entry{entry}, swept))
		list := func(first ...ledger.ID) string {
			out := ""
			for _, u := range must(w.Unswept(t.Context(), chain, storj, first, 10)) {
				out += fmt.Sprint(u.Amount, " ")
			}
			return out
		}
		if got := list(); got != "200 80 " {
			t.Errorf("largest first: %s", got)
		}
		if got := list(ann.ID); got != "80 200 " {
			t.Errorf("ann first: %s", got)
		}
		// A sweep that took more than is final yet leaves nothing to sweep, not less than nothing.
		step := w.freeze(ledger.Subscribe)
		w.ok(w.SettleStep(t.Context(), ledger.Settlement{Step: step.ID, Batch: "settled", Swept: []ledger.Swept{{Address: annTo, Asset: storj, Amount: amount(90)}}}))
		if got := list(); got != "200 " {
			t.Errorf("after sweeping ann: %s", got)
		}
		w.sound()
	})
}

func TestInvestable(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		small, _ := w.meet(ledger.Telegram, "1")
		large, _ := w.meet(ledger.Telegram, "2")
		idle, _ := w.meet(ledger.Telegram, "3")
		for _, u := range []ledger.ID{small.ID, large.ID} {
			w.ok(w.SetTier(t.Context(), u, "steady", ""))
		}
		w.give(small.ID, usdc, 1_000_000)
		w.give(large.ID, usdc, 9_000_000)
		w.give(large.ID, storj, 4_0000_0000) // 2 USD
		w.give(idle.ID, usdc, 50_000_000)
		got, err := w.Investable(t.Context(), chain, []ledger.AssetID{usdc, storj}, 2)
		w.ok(err)
		want := []ledger.Investable{{User: large.ID, Tier: "steady", Asset: usdc, Amount: amount(9_000_000)}, {User: large.ID, Tier: "steady", Asset: storj, Amount: amount(4_0000_0000)}}
		if !slices.Equal(got, want) {
			t.Fatalf("got %+v, want %+v", got, want)
		}
		if got := must(w.Investable(t.Context(), 1, []ledger.AssetID{usdc}, 10)); len(got) != 0 {
			t.Fatalf("on another chain: %+v", got)
		}
	})
}

func TestPricesAndFunds(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		price := func(usd string, at time.Time) []ledger.Price {
			return []ledger.Price{{Asset: storj, USD: must(ledger.ParseUSD(usd)), Source: "chainlink:0x1", At: at}}
		}
		w.ok(w.PutPrices(t.Context(), price("0.7", w.now().Add(time.Minute))))
		w.ok(w.PutPrices(t.Context(), price("0.6", w.now()))) // late news
		got := must(w.Prices(t.Context()))[storj]
		if got.USD != must(ledger.ParseUSD("0.7")) || got.Source != "chainlink:0x1" || !got.At.Equal(w.now().Add(time.Minute)) {
			t.Fatalf("price %+v", got)
		}
		w.fails(w.PutAssets(t.Context(), []ledger.Asset{{ID: usdc, Symbol: "USDC", Decimals: 18}}), ledger.ErrConflict)
		w.ok(w.PutAssets(t.Context(), []ledger.Asset{{ID: usdc, Symbol: "USDC.e", Decimals: 6}}))

		mark := func(nav uint64, at time.Time) ledger.UnitPrice {
			return ledger.UnitPrice{Fund: fund.ID, NAV: amount(nav), Units: amount(10), Block: nav, At: at}
		}
		_, err := w.UnitPriceAt(t.Context(), fund.ID, w.now())
		w.fails(err, ledger.ErrNotFound)
		for i := range uint64(3) {
			w.ok(w.PutUnitPrice(t.Context(), mark(i+1, w.now().Add(time.Duration(i)*time.Hour))))
		}
		w.ok(w.PutUnitPrice(t.Context(), mark(9, w.now().Add(time.Hour)))) // another at the same time: the later one counts
		for after, want := range map[time.Duration]uint64{0: 1, 59 * time.Minute: 1, time.Hour: 9, 5 * time.Hour: 3} {
			if got := must(w.UnitPriceAt(t.Context(), fund.ID, w.now().Add(after))); got.NAV != amount(want) {
				t.Errorf("mark after %s is %s, want %d", after, got.NAV, want)
			}
		}
		waiting := fund
		waiting.Waiting, waiting.NextRun = "below_minimum", w.now().Add(time.Hour)
		w.ok(w.PutFunds(t.Context(), []ledger.Fund{waiting}))
		if funds := must(w.Funds(t.Context())); len(funds) != 1 || funds[0] != waiting {
			t.Fatalf("funds %+v", funds)
		}
		moved := fund
		moved.Base = storj
		w.fails(w.PutFunds(t.Context(), []ledger.Fund{moved}), ledger.ErrConflict)
		assets := must(w.Assets(t.Context()))
		if len(assets) != 3 || !slices.ContainsFunc(assets, func(a ledger.Asset) bool { return a.ID == fund.Unit && a.Decimals == 12 }) ||
			!slices.ContainsFunc(assets, func(a ledger.Asset) bool { return a.Symbol == "USDC.e" }) {
			t.Fatalf("assets %+v", assets)
		}
	})
}
