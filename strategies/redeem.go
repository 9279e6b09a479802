package strategies

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// planRedeemBatch slices the fund for those who leave: one step per leg, or none but the book if cash is all there is.
func (e *Executor) planRedeemBatch(ctx context.Context, g group, orders []ledger.Order) (*redeemPlan, []ledger.Step, error) {
	tier, known := e.tier(g.fund)
	if !known {
		return nil, nil, refuse(ReasonClosed, "fund %s is not configured", g.fund)
	}
	state, err := e.state(ctx, tier)
	if err != nil {
		return nil, nil, err
	}
	units, err := total(orders)
	if err != nil {
		return nil, nil, err
	}
	plan, err := e.slice(ctx, state, units, g.rest)
	if err != nil {
		return nil, nil, err
	}
	var steps []ledger.Step
	for _, leg := range plan.Legs {
		if leg.Now.IsZero() {
			continue
		}
		kind, p := kindRedeem, task{Vault: leg.Vault, Asset: leg.Asset, Amount: leg.Now}
		if leg.Vault == (common.Address{}) {
			kind, p.Into = kindSwap, e.base.ID
		}
		step, err := e.newStep(kind, p)
		if err != nil {
			return nil, nil, err
		}
		steps = append(steps, step)
	}
	if worthwhile, err := plan.worthwhile(); err != nil || !worthwhile {
		return nil, nil, errors.Join(err, refuse(ReasonVault, "the vaults of fund %s pay out next to nothing", g.fund))
	}
	if len(steps) > 0 {
		return &plan, steps, nil
	}
	step, err := e.newStep(kindBook, task{})
	return &plan, []ledger.Step{step}, err
}

// slice plans an exit by what the vaults would pay now. Whoever leaves gets the liquid part of the slice at once. Units
// that are left over then (rest) have had their share of what is liquid: they leave evenly, as fast as the shortest
// vault pays, or they would take the liquid part from those who stay, slice by slice.
func (e *Executor) slice(ctx context.Context, state fundState, units ledger.Amount, rest bool) (redeemPlan, error) {
	limit := e.exitLimit(ctx)
	plan, err := planRedeem(state, units, limit)
	if err != nil || !rest {
		return plan, err
	}
	even, err := plan.evenUnits()
	if err != nil {
		return plan, err
	}
	least, err := bps(units, worthwhileBps)
	if err != nil {
		return plan, err
	}
	if even.Less(least) || even.IsZero() {
		return plan, refuse(ReasonVault, "a vault of fund %s still pays out next to nothing", state.fund)
	}
	plan, err = planRedeem(state, even, limit)
	plan.Rest = true
	return plan, err
}

// exitLimit tells how much of a leg can be had now. Where the pool would not take what the fund has of an asset already,
// the vaults of that asset are left alone: what they pay could not be paid on.
func (e *Executor) exitLimit(ctx context.Context) func(leg redeemLeg) (ledger.Amount, error) {
	shut := map[ledger.AssetID]bool{}
	return func(leg redeemLeg) (ledger.Amount, error) {
		if leg.Vault == (common.Address{}) {
			_, err := e.swapOffer(ctx, task{Asset: leg.Asset, Into: e.base.ID, Amount: leg.Shares}, nil)
			if passable(err) {
				e.log.Warn("nobody buys what leavers are due", "asset", leg.Asset, "amount", leg.Shares, "error", err)
				shut[leg.Asset] = true
				return ledger.Amount{}, nil
			}
			return leg.Shares, err
		}
		if shut[leg.Asset] {
			return ledger.Amount{}, nil
		}
		return e.vault(leg.Vault).Payable(ctx, e.opts.Treasury, leg.Shares)
	}
}

// redeemCall takes shares out of a vault, for no less than its own rate says now.
func (e *Executor) redeemCall(ctx context.Context, p task) (payload, error) {
	value, err := e.vault(p.Vault).Value(ctx, p.Amount, nil)
	if isRevert(err) {
		return payload{}, refuse(ReasonVault, "vault %s: %w", p.Vault, err)
	}
	if err != nil {
		return payload{}, err
	}
	least, err := bps(value, bpsWhole-moveSlackBps)
	return e.executes(p.Vault, e.treasury.PackRedeem(p.Vault, p.Amount.Big(), least.Big())), err
}

// settleRedeem books what a vault paid. If that is another asset than the base, it is swapped next.
func (e *Executor) settleRedeem(ctx context.Context, batch ledger.Batch, step ledger.Step, p task, receipt *txReceipt) (ledger.Settlement, error) {
	var s ledger.Settlement
	event, err := oneEvent(receipt, e.opts.Treasury, e.treasury.UnpackRedeemedEvent)
	if err != nil {
		return s, err
	}
	moved, err := amounts(event.Shares, event.Assets)
	if err != nil {
		return s, err
	}
	if event.Vault != p.Vault || event.Asset != tokenOf(p.Asset) {
		return s, fmt.Errorf("strategies: transaction %s redeemed something else than step %s", receipt.TxHash, step.ID)
	}
	got := outcome{In: moved[0], Out: moved[1]}
	treasury, share := ledger.PlaceTreasury(e.opts.Chain), ledger.TokenAsset(e.opts.Chain, event.Vault)
	s.Entries = entryOf(step, kindRedeem,
		posting(ledger.FundPosition(batch.Fund), treasury, share, got.In),
		posting(treasury, ledger.FundCash(batch.Fund), p.Asset, got.Out))
	if s.Result, err = encode(got); err != nil {
		return s, err
	}
	if p.Asset != e.base.ID && !got.Out.IsZero() {
		next, err := e.newStep(kindSwap, task{Vault: p.Vault, Asset: p.Asset, Into: e.base.ID, Amount: got.Out})
		s.Steps = []ledger.Step{next}
		return s, err
	}
	err = e.afterExit(ctx, batch, step, got, receipt, true, &s)
	return s, err
}

// afterExit goes on when a leg of an exit is done, or (not ok) came to nothing: the last one pays those who leave.
func (e *Executor) afterExit(ctx context.Context, batch ledger.Batch, step ledger.Step, got outcome, receipt *txReceipt, ok bool, s *ledger.Settlement) error {
	open, err := e.othersOpen(ctx, batch, step)
	if err != nil || open {
		return err
	}
	return e.leave(ctx, batch, step, got, receipt, ok, s)
}

// leave pays out a redeem batch whose steps are all done: what the vaults and pools really gave, plus the slice of cash.
// Units are burned for what was paid; the rest of them goes back to the queue as orders of their own. What a vault paid
// and no pool took stays the fund's, as all of it was before.
func (e *Executor) leave(ctx context.Context, batch ledger.Batch, step ledger.Step, last outcome, receipt *txReceipt, ok bool, s *ledger.Settlement) error {
	plan, err := redeemPlanOf(batch)
	if err != nil {
		return err
	}
	members, err := e.members(ctx, batch)
	if err != nil {
		return err
	}
	paid, due, gone, err := e.proceeds(ctx, batch, plan, step, last, ok)
	if err != nil {
		return err
	}
	if paid.IsZero() || gone.IsZero() {
		return e.leaveEmpty(plan, members, s)
	}
	weights := make([]ledger.Amount, len(members))
	for i, o := range members {
		weights[i] = o.Amount
	}
	fee, err := e.charge(ctx, batch, receipt, paid)
	if err != nil {
		return err
	}
	parts, err := splitDown(paid.SubFloor(fee), weights)
	if err != nil {
		return err
	}
	fees, err := splitDown(fee, weights)
	if err != nil {
		return err
	}
	lost, err := splitDown(due.SubFloor(paid), weights)
	if err != nil {
		return err
	}
	burned, err := split(gone, weights)
	if err != nil {
		return err
	}
	s.Entries = append(s.Entries, e.exitEntries(batch, step, members, parts, burned)...)
	s.Entries = append(s.Entries, entryOf(step, "gas", posting(ledger.FundCash(batch.Fund), ledger.Fees(e.opts.Chain), e.base.ID, fee))...)
	dollars, err := e.inDollars(ctx)
	if err != nil {
		return err
	}
	for i, o := range members {
		fill, follow := e.exitFill(o, parts[i], burned[i], restKey, ReasonVault)
		fill.GasUSD, fill.SlipUSD = dollars(fees[i]), dollars(lost[i])
		s.Fills = append(s.Fills, fill)
		s.Place = append(s.Place, follow...)
	}
	s.Batch = batchSettled
	return nil
}

// leaveEmpty ends a redeem batch that got nothing: units worth less than a base unit can't be paid for, all others wait.
func (e *Executor) leaveEmpty(plan redeemPlan, members []ledger.Order, s *ledger.Settlement) error {
	whole, _, err := plan.values()
	if err != nil {
		return err
	}
	s.Batch = batchFailed
	if !whole.IsZero() {
		s.Fills = requeue(members, ReasonVault)
		return nil
	}
	for _, o := range members {
		s.Fills = append(s.Fills, ledger.OrderFill{Order: o.ID, State: ledger.Failed, Reason: ReasonMinimum})
	}
	return nil
}

// inDollars values amounts of the base asset for people. Without a price they are worth nothing: no exit waits for that.
func (e *Executor) inDollars(ctx context.Context) (func(ledger.Amount) ledger.USD, error) {
	price, err := e.price(ctx, e.base)
	if _, no := errors.AsType[*refusal](err); err != nil && !no {
		return nil, err
	}
	return func(a ledger.Amount) ledger.USD { return price.Value(a, e.base.Decimals) }, nil
}

// proceeds is what a redeem batch pays in base units, what that was due by the rates and feeds of its plan, and how many units it burns.
func (e *Executor) proceeds(ctx context.Context, batch ledger.Batch, plan redeemPlan, step ledger.Step, last outcome, ok bool) (paid, due, burned ledger.Amount, err error) {
	steps, err := e.opts.Book.Steps(ctx, batch.ID)
	if err != nil {
		return paid, due, burned, fmt.Errorf("strategies: steps: %w", err)
	}
	paid = plan.Cash
	var done []redeemLeg
	for _, st := range steps {
		if st.ID != step.ID && st.State != ledger.StepSettled || st.ID == step.ID && !ok {
			continue
		}
		p, err := taskOf(st)
		if err != nil {
			return paid, due, burned, err
		}
		if st.Kind != kindSwap && (st.Kind != kindRedeem || p.Asset != e.base.ID) {
			continue // a leg in another asset is done when that is swapped
		}
		got, err := outcomeOf(st)
		if err != nil {
			return paid, due, burned, err
		}
		if st.ID == step.ID {
			got = last
		}
		done = append(done, redeemLeg{Vault: p.Vault, Asset: p.Asset})
		if paid, err = paid.Add(got.Out); err != nil {
			return paid, due, burned, err
		}
	}
	isDone := func(leg redeemLeg) bool { return slices.ContainsFunc(done, leg.is) }
	if _, due, err = plan.sum(isDone); err != nil {
		return paid, due, burned, err
	}
	burned, err = plan.burned(isDone)
	return paid, due, burned, err
}

// exitEntries are the postings of orders that leave: units go out of existence, cash becomes the users'. What the users
// hold beyond that becomes available again, for a new order to take.
func (e *Executor) exitEntries(batch ledger.Batch, step ledger.Step, members []ledger.Order, parts, burned []ledger.Amount) []ledger.Entry {
	unit := e.unitOf(batch.Fund)
	var money, claim, rest []ledger.Posting
	for i, o := range members {
		held, available := ledger.UserHeld(o.User), ledger.UserAvailable(o.User)
		claim = append(claim, posting(held, ledger.FundIssued(batch.Fund), unit, burned[i]))
		money = append(money, posting(ledger.FundCash(batch.Fund), available, e.base.ID, parts[i]))
		rest = append(rest, posting(held, available, unit, o.Amount.SubFloor(burned[i])))
	}
	out := entryOf(step, "burn", claim...)
	out = append(out, entryOf(step, "proceeds", money...)...)
	return append(out, entryOf(step, "release", rest...)...)
}

// restKey begins the key of an order for units that a short vault left over.
const restKey = "rest:"

// exitFill is what becomes of one order that leaves, and the orders that follow from it: a withdrawal if it named an
// address, and another redeem for units that could not be paid for, under a key that begins with key and for that reason.
func (e *Executor) exitFill(o ledger.Order, part, burned ledger.Amount, key, reason string) (ledger.OrderFill, []ledger.NewOrder) {
	fill := ledger.OrderFill{Order: o.ID, State: ledger.Filled, OutAsset: e.base.ID, OutAmount: part}
	var follow []ledger.NewOrder
	if rest := o.Amount.SubFloor(burned); !rest.IsZero() {
		fill.Reason = reason
		follow = append(follow, ledger.NewOrder{Key: key + string(o.ID), User: o.User, Kind: ledger.Redeem, Chain: o.Chain,
			Fund: o.Fund, Asset: o.Asset, Amount: rest, To: o.To, Parent: o.ID, Auto: o.Auto})
	}
	if o.To != (common.Address{}) && !part.IsZero() {
		follow = append(follow, ledger.NewOrder{Key: "withdraw:" + string(o.ID), User: o.User, Kind: ledger.Withdraw, Chain: o.Chain,
			Asset: e.base.ID, Amount: part, To: o.To, Parent: o.ID, Auto: o.Auto})
	}
	return fill, follow
}

func redeemPlanOf(batch ledger.Batch) (redeemPlan, error) {
	var plan redeemPlan
	if err := json.Unmarshal(batch.Plan, &plan); err != nil {
		return plan, fmt.Errorf("strategies: plan of batch %s: %w", batch.ID, err)
	}
	return plan, nil
}
