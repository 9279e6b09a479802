package strategies

import (
	"context"
	"fmt"

	"github.com/amasa-io/amasa/ledger"
)

const (
	moveSlackBps  = 50 // how far a vault's rate may move between the simulation and the block
	leastMoveBase = 1_000
	leastMovePart = 10 // of the minimum
)

// planSubscribe picks the orders that can be carried out together and their first step.
func (e *Executor) planSubscribe(ctx context.Context, g group, orders []ledger.Order) ([]ledger.Order, []ledger.Step, error) {
	tier, known := e.tier(g.fund)
	asset, listed := e.assets[g.asset]
	switch {
	case !known || tier.Closed || e.windingDown:
		return e.planRefusal(orders, ReasonClosed)
	case !listed || !asset.Feed.set() || g.asset != e.base.ID && asset.PoolFee == 0:
		return e.planRefusal(orders, ReasonNoPrice)
	}
	if err := e.worthIt(ctx, asset, orders); err != nil {
		return nil, nil, err
	}
	if err := e.worthPlanning(ctx, tier, asset, orders); err != nil {
		return nil, nil, err
	}
	if _, err := e.price(ctx, e.base); err != nil {
		return nil, nil, err
	}
	state, err := e.state(ctx, tier)
	if err != nil {
		return nil, nil, err // a fund that can't be priced takes no money
	}
	if err := e.unpaused(ctx, state); err != nil {
		return nil, nil, err
	}
	return e.planDrawing(ctx, g, orders)
}

// worthPlanning refuses orders while the gas that they need in all would cost more than its share.
func (e *Executor) worthPlanning(ctx context.Context, tier Tier, asset Asset, orders []ledger.Order) error {
	sum, err := total(orders)
	if err != nil {
		return err
	}
	have, err := e.free(ctx, asset.ID)
	if err != nil {
		return err
	}
	n := needMove.times(len(tier.Weights))
	if have.Less(sum) {
		n = n.plus(needSweep).plus(needAddress.times(len(orders)))
	}
	if asset.ID != e.base.ID {
		n = n.plus(needSwap)
	}
	return e.worthGas(ctx, n, asset, sum)
}

// planRefusal is a batch that only tells its orders that nobody can carry them out.
func (e *Executor) planRefusal(orders []ledger.Order, reason string) ([]ledger.Order, []ledger.Step, error) {
	step, err := e.newStep(kindBook, task{Refuse: reason})
	return orders, []ledger.Step{step}, err
}

// nearMinimum, in basis points: a batch is let through at this part of the minimum, as prices move while orders wait.
const nearMinimum = 9_000

// worthIt refuses orders that together are worth less than the minimum; they wait for others.
func (e *Executor) worthIt(ctx context.Context, asset Asset, orders []ledger.Order) error {
	price, err := e.price(ctx, asset)
	if err != nil {
		return err
	}
	sum, err := total(orders)
	if err != nil {
		return err
	}
	least, err := bps(e.opts.MinimumUSD, nearMinimum)
	if err != nil {
		return err
	}
	if worth := price.Value(sum, asset.Decimals); worth.Less(least) {
		return refuse(ReasonMinimum, "%d orders are worth less than the minimum", len(orders))
	}
	return nil
}

// planDrawing is the first step of a batch that draws on users' money in the treasury: a sweep if that is short, else
// the batch's own step with the orders that fit.
func (e *Executor) planDrawing(ctx context.Context, g group, orders []ledger.Order) ([]ledger.Order, []ledger.Step, error) {
	have, err := e.free(ctx, g.asset)
	if err != nil {
		return nil, nil, err
	}
	sweep, err := e.planSweep(ctx, g.asset, have, orders, nil)
	if err != nil {
		return nil, nil, err
	}
	if sweep != nil {
		return orders, []ledger.Step{*sweep}, nil
	}
	fit, _ := fitting(orders, have)
	if len(fit) == 0 {
		return nil, nil, refuse(ReasonShort, "the treasury holds %s of %s", have, g.asset)
	}
	sum, err := total(fit)
	if err != nil {
		return nil, nil, err
	}
	var step ledger.Step
	switch {
	case g.kind == ledger.Withdraw:
		step, err = e.payStep(ctx, g, fit)
	case g.asset == e.base.ID:
		step, err = e.newStep(kindBook, task{Asset: g.asset, Amount: sum})
	default:
		step, err = e.newStep(kindSwap, task{Asset: g.asset, Into: e.base.ID, Amount: sum})
	}
	return fit, []ledger.Step{step}, err
}

// settleBook ends a step without a transaction: the money of a subscribe was there already, or an exit needs no vault.
func (e *Executor) settleBook(ctx context.Context, batch ledger.Batch, step ledger.Step, p task) (ledger.Settlement, error) {
	var s ledger.Settlement
	if batch.Kind == ledger.Redeem {
		err := e.leave(ctx, batch, step, outcome{}, nil, true, &s)
		return s, err
	}
	members, err := e.members(ctx, batch)
	if err != nil {
		return s, err
	}
	if p.Refuse != "" {
		for _, o := range members {
			s.Fills = append(s.Fills, ledger.OrderFill{Order: o.ID, State: ledger.Failed, Reason: p.Refuse})
		}
		s.Batch = batchFailed
		return s, nil
	}
	sum, err := total(members)
	if err != nil {
		return s, err
	}
	err = e.enterOrWait(ctx, batch, step, members, sum, nil, &s)
	return s, err
}

// depositCall moves cash of the fund, in the vault's asset, into a vault.
func (e *Executor) depositCall(ctx context.Context, p task) (payload, error) {
	quote, err := e.vault(p.Vault).Quote(ctx, p.Amount, nil)
	if isRevert(err) || err == nil && quote.IsZero() {
		return payload{}, refuse(ReasonVault, "vault %s takes no deposit: %w", p.Vault, err)
	}
	if err != nil {
		return payload{}, err
	}
	least, err := bps(quote, bpsWhole-moveSlackBps)
	return e.executes(p.Vault, e.treasury.PackDeposit(p.Vault, p.Amount.Big(), least.Big())), err
}

// settleDeposit books what the vault took and gave.
func (e *Executor) settleDeposit(ctx context.Context, batch ledger.Batch, step ledger.Step, p task, receipt *txReceipt) (ledger.Settlement, error) {
	var s ledger.Settlement
	event, err := oneEvent(receipt, e.opts.Treasury, e.treasury.UnpackDepositedEvent)
	if err != nil {
		return s, err
	}
	moved, err := amounts(event.Assets, event.Shares)
	if err != nil {
		return s, err
	}
	if event.Vault != p.Vault || event.Asset != tokenOf(p.Asset) {
		return s, fmt.Errorf("strategies: transaction %s deposited something else than step %s", receipt.TxHash, step.ID)
	}
	treasury, share := ledger.PlaceTreasury(e.opts.Chain), ledger.TokenAsset(e.opts.Chain, event.Vault)
	s.Entries = entryOf(step, kindDeposit,
		posting(ledger.FundCash(batch.Fund), treasury, p.Asset, moved[0]),
		posting(treasury, ledger.FundPosition(batch.Fund), share, moved[1]))
	if s.Result, err = encode(outcome{In: moved[0], Out: moved[1]}); err != nil {
		return s, err
	}
	s.Batch, err = e.closing(ctx, batch, step)
	return s, err
}
