package strategies

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/amasa-io/amasa/ledger"
)

// What moving money costs is paid by those whose money moves: a batch's gas is divided among its orders, and never more than a set
// share of what moves is taken. Where that would not pay for the gas, the batch waits for company or for lower fees. On a chain whose
// coin has no feed nobody knows what gas is worth: there it is the operator's, and nothing waits for it. Nor while a feed is stale: exits, and the
// books of what is done already, wait for no price. What is bought waits for one by other rules.

// coinFeed is the chain's coin, if there is a price for it.
func (e *Executor) coinFeed() (Asset, bool) {
	coin, listed := e.assets[ledger.NativeAsset(e.opts.Chain)]
	return coin, listed && coin.Feed.set()
}

// gasCost is what some gas and data cost now, in base units of an asset. known is false while there is no price for the coin or the asset.
func (e *Executor) gasCost(ctx context.Context, n need, asset Asset) (cost ledger.Amount, known bool, err error) {
	if _, ok := e.coinFeed(); !ok || !asset.Feed.set() {
		return cost, false, nil
	}
	offer, err := e.nodes.marketFees(ctx, e.opts.FeeCeiling)
	if err != nil {
		return cost, false, err
	}
	data, err := e.dataFee(ctx, n.data)
	if err != nil {
		return cost, false, err
	}
	gas := new(big.Int).Mul(new(big.Int).SetUint64(n.gas), offer.now)
	wei, err := ledger.AmountFromBig(gas.Add(gas, data))
	if err != nil {
		return cost, false, err
	}
	return e.coinValue(ctx, wei, asset)
}

// coinValue is what an amount of the chain's coin is worth in base units of an asset, rounded down.
func (e *Executor) coinValue(ctx context.Context, wei ledger.Amount, asset Asset) (value ledger.Amount, known bool, err error) {
	coin, ok := e.coinFeed()
	if !ok || !asset.Feed.set() {
		return value, false, nil
	}
	if asset.ID == coin.ID {
		return wei, true, nil
	}
	from, err := e.price(ctx, coin)
	if err != nil {
		return value, false, unlessRefused(err)
	}
	to, err := e.price(ctx, asset)
	if err != nil {
		return value, false, unlessRefused(err)
	}
	value, err = oracleOut(wei, from, coin.Decimals, to, asset.Decimals)
	return value, true, err
}

// unlessRefused drops a refusal: what it refuses can do without.
func unlessRefused(err error) error {
	if _, refused := errors.AsType[*refusal](err); refused {
		return nil
	}
	return err
}

// worthGas refuses (ReasonCost) to spend gas and data on moving an amount of an asset while they would cost more than their share.
func (e *Executor) worthGas(ctx context.Context, n need, asset Asset, amount ledger.Amount) error {
	cost, known, err := e.gasCost(ctx, n, asset)
	if err != nil || !known {
		return err
	}
	most, err := bps(amount, e.opts.MaxCostBps)
	if err == nil && most.Less(cost) {
		err = refuse(ReasonCost, "moving %s of %s would cost %s", amount, asset.Symbol, cost)
	}
	return err
}

// gasSpent is what the transactions of a batch have cost so far, in wei: those that are settled, and the one at hand.
func (e *Executor) gasSpent(ctx context.Context, batch ledger.Batch, receipt *txReceipt) (ledger.Amount, error) {
	sum, err := gasOf(receipt)
	if err != nil {
		return sum, err
	}
	steps, err := e.opts.Book.Steps(ctx, batch.ID)
	if err != nil {
		return sum, fmt.Errorf("strategies: steps: %w", err)
	}
	for _, s := range steps {
		got, err := outcomeOf(s)
		if err != nil {
			return sum, err
		}
		if sum, err = sum.Add(got.Gas); err != nil {
			return sum, err
		}
	}
	return sum, nil
}

// charge is what a batch pays out of an amount of the base asset for the gas that was spent on it, but never more than the share that gas
// may cost.
func (e *Executor) charge(ctx context.Context, batch ledger.Batch, receipt *txReceipt, of ledger.Amount) (ledger.Amount, error) {
	spent, err := e.gasSpent(ctx, batch, receipt)
	if err != nil {
		return spent, err
	}
	fee, known, err := e.coinValue(ctx, spent, e.base)
	if err != nil || !known {
		return ledger.Amount{}, err
	}
	most, err := bps(of, e.opts.MaxCostBps)
	return fee.Min(most), err
}

// chargeAhead is what an amount of the base asset pays for the gas of moves that follow, within the same share.
func (e *Executor) chargeAhead(ctx context.Context, moves int, of ledger.Amount) (ledger.Amount, error) {
	fee, _, err := e.gasCost(ctx, needMove.times(moves), e.base)
	if err := unlessRefused(err); err != nil { // fees above the ceiling are no reason to keep what is done out of the books
		return fee, err
	}
	most, err := bps(of, e.opts.MaxCostBps)
	return fee.Min(most), err
}

// paymentFee is what each of some withdrawals pays for its gas when they share a transaction, in base units of their asset.
func (e *Executor) paymentFee(ctx context.Context, asset ledger.AssetID, payments int) (ledger.Amount, error) {
	payments = max(payments, 1)
	fee, _, err := e.gasCost(ctx, needPay.plus(needPayments.times(payments)), e.assets[asset])
	if err != nil {
		return fee, err
	}
	return fee.MulDivUp(ledger.NewAmount(1), ledger.NewAmount(uint64(payments)))
}

// worthPaying are the withdrawals that a payment is worth its gas for, when they are paid together. The others wait.
func (e *Executor) worthPaying(ctx context.Context, asset ledger.AssetID, orders []ledger.Order) (fit, rest []ledger.Order, err error) {
	fee, err := e.paymentFee(ctx, asset, len(orders))
	if err != nil {
		return nil, nil, err
	}
	for _, o := range orders {
		most, err := bps(o.Amount, e.opts.MaxCostBps)
		if err != nil {
			return nil, nil, err
		}
		if most.Less(fee) {
			rest = append(rest, o)
			continue
		}
		fit = append(fit, o)
	}
	if len(rest) > 0 && len(fit) > 0 { // with fewer to share it each pays more
		more, dear, err := e.worthPaying(ctx, asset, fit)
		return more, append(rest, dear...), err
	}
	return fit, rest, nil
}

// publishCosts tells chat what a withdrawal costs now, and how much must leave for that to be its share.
func (e *Executor) publishCosts(ctx context.Context) error {
	if _, ok := e.coinFeed(); !ok {
		return nil
	}
	var costs []ledger.PaymentCost
	for _, a := range e.opts.Assets {
		fee, known, err := e.gasCost(ctx, needPay.plus(needPayments), a)
		if err != nil {
			return e.fault(err)
		}
		if !known {
			continue
		}
		least, err := fee.MulDivUp(ledger.NewAmount(bpsWhole), ledger.NewAmount(uint64(e.opts.MaxCostBps)))
		if err != nil {
			return err
		}
		costs = append(costs, ledger.PaymentCost{Asset: a.ID, Fee: fee, Least: least, At: e.now()})
	}
	if err := e.opts.Book.PutPaymentCosts(ctx, costs); err != nil {
		return fmt.Errorf("strategies: publish costs: %w", err)
	}
	return nil
}
