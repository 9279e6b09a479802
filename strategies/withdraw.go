package strategies

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies/contracts"
)

// payCaps are what the payer may pay of an asset.
type payCaps struct {
	each  ledger.Amount // one payment
	today ledger.Amount // all that is left of the day's
	err   error         // why they are not known
}

// capsOf reads the caps of an asset, once a round.
func (e *Executor) capsOf(ctx context.Context, asset ledger.AssetID) payCaps {
	if known, ok := e.caps[asset]; ok {
		return known
	}
	c := e.readCaps(ctx, asset)
	if e.caps == nil {
		e.caps = map[ledger.AssetID]payCaps{}
	}
	e.caps[asset] = c
	return c
}

func (e *Executor) readCaps(ctx context.Context, asset ledger.AssetID) payCaps {
	token := tokenOf(asset)
	rule, err := view(ctx, e.nodes, e.opts.Treasury, e.treasury.PackAssetRule(token), nil, e.treasury.UnpackAssetRule)
	if err != nil {
		return payCaps{err: fmt.Errorf("strategies: payment cap of %s: %w", asset, err)}
	}
	today, err := view(ctx, e.nodes, e.opts.Treasury, e.treasury.PackLeft(contracts.CapPay, token), nil, e.treasury.UnpackLeft)
	if err != nil {
		return payCaps{err: fmt.Errorf("strategies: payment cap of %s: %w", asset, err)}
	}
	each, err := ledger.AmountFromBig(rule.PayMax)
	if err != nil {
		return payCaps{err: err}
	}
	left, err := ledger.AmountFromBig(today)
	return payCaps{each, left, err}
}

// overCap tells of a withdrawal that only the owner may pay it.
func (e *Executor) overCap(ctx context.Context, o ledger.Order) bool {
	if o.Kind != ledger.Withdraw {
		return false
	}
	c := e.capsOf(ctx, o.Asset)
	return c.err == nil && c.each.Less(o.Amount)
}

// planWithdraw picks the withdrawals that can be paid together now. The others stay in the queue.
func (e *Executor) planWithdraw(ctx context.Context, g group, orders []ledger.Order) ([]ledger.Order, []ledger.Step, error) {
	if g.owner {
		return e.planDrawing(ctx, g, orders[:min(len(orders), e.most(g))])
	}
	c := e.capsOf(ctx, g.asset)
	if c.err != nil {
		return nil, nil, c.err
	}
	fit, rest := fitting(orders, c.today)
	if err := e.explain(ctx, rest, ReasonDaily); err != nil {
		return nil, nil, err
	}
	if len(fit) == 0 {
		return nil, nil, refuse(ReasonDaily, "payments of %s: %s are left today", g.asset, c.today)
	}
	fit, dear, err := e.worthPaying(ctx, g.asset, fit[:min(len(fit), e.most(g))])
	if err != nil {
		return nil, nil, err
	}
	if err := e.explain(ctx, dear, ReasonCost); err != nil {
		return nil, nil, err
	}
	if len(fit) == 0 {
		return nil, nil, refuse(ReasonCost, "gas would cost more than its share of each withdrawal of %s", g.asset)
	}
	return e.planDrawing(ctx, g, fit)
}

// payStep is the step that pays orders: the payer's, or the owner's to sign.
func (e *Executor) payStep(ctx context.Context, g group, orders []ledger.Order) (ledger.Step, error) {
	kind, p := kindPay, task{Asset: g.asset}
	if g.owner {
		kind = kindOwner
		var err error
		if p.Since, err = e.nodes.sharedHead(ctx); err != nil {
			return ledger.Step{}, err
		}
	}
	var fee ledger.Amount // what the owner sends costs the owner
	if !g.owner {
		var err error
		if fee, err = e.paymentFee(ctx, g.asset, len(orders)); err != nil {
			return ledger.Step{}, err
		}
	}
	for _, o := range orders {
		mine, err := bps(o.Amount, e.opts.MaxCostBps) // fees may have risen since the order was let through
		if err != nil {
			return ledger.Step{}, err
		}
		mine = mine.Min(fee)
		p.Pay = append(p.Pay, payItem{Order: o.ID, To: o.To, Amount: o.Amount.SubFloor(mine), Fee: mine})
	}
	return e.newStep(kind, p)
}

// payID is the batch's name on chain. The treasury pays each name once, so not even a lost journal pays a batch twice.
func payID(batch ledger.ID) common.Hash { return crypto.Keccak256Hash([]byte(batch)) }

func (e *Executor) payCall(batch ledger.Batch, p task) payload {
	return payload{from: e.opts.PayerAddr, to: e.opts.Treasury, data: payData(e.treasury, batch.ID, p)}
}

func payData(treasury *contracts.Treasury, batch ledger.ID, p task) []byte {
	return treasury.PackPay(payID(batch), payments(p))
}

// payments are those of a step, as the treasury takes them.
func payments(p task) []contracts.Payment {
	out := make([]contracts.Payment, len(p.Pay))
	for i, item := range p.Pay {
		out[i] = contracts.Payment{Token: tokenOf(p.Asset), To: item.To, Amount: item.Amount.Big()}
	}
	return out
}

// settlePay books each payment as the treasury reports it. One that failed left nothing behind: its order fails and the
// hold is released, or it waits if only a cap stood in the way.
func (e *Executor) settlePay(ctx context.Context, batch ledger.Batch, step ledger.Step, p task, receipt *txReceipt) (ledger.Settlement, error) {
	s := ledger.Settlement{Batch: batchSettled}
	members, err := e.members(ctx, batch)
	if err != nil {
		return s, err
	}
	owner := map[ledger.ID]ledger.ID{} // now: two users may have become one since the batch was frozen
	for _, o := range members {
		owner[o.ID] = o.User
	}
	var price ledger.Price
	if asset := e.assets[p.Asset]; asset.Feed.set() {
		price, err = e.price(ctx, asset)
		if _, no := errors.AsType[*refusal](err); err != nil && !no {
			return s, err // a stale one only leaves the dollars out
		}
	}
	failed, err := e.paidBatch(receipt, step, payID(batch.ID), payments(p))
	if err != nil {
		return s, err
	}
	var postings []ledger.Posting
	for i, it := range p.Pay {
		if reason, refused := failed[i]; refused {
			s.Fills = append(s.Fills, e.failedPayment(it, reason))
			continue
		}
		held := ledger.UserHeld(owner[it.Order])
		postings = append(postings, posting(held, ledger.PlaceTreasury(e.opts.Chain), p.Asset, it.Amount), posting(held, ledger.Fees(e.opts.Chain), p.Asset, it.Fee))
		s.Fills = append(s.Fills, ledger.OrderFill{Order: it.Order, State: ledger.Filled, OutAsset: p.Asset, OutAmount: it.Amount, ChainTx: receipt.TxHash,
			GasUSD: price.Value(it.Fee, e.assets[p.Asset].Decimals)})
	}
	s.Entries = entryOf(step, kindPay, postings...)
	return s, nil
}

// paidBatch tells which payments of a batch failed, and why; all others were paid. The treasury names the payments by their hash, so
// whatever the owner's wallet made of a batch, nothing is booked but what was asked for.
func (e *Executor) paidBatch(receipt *txReceipt, step ledger.Step, id common.Hash, pays []contracts.Payment) (map[int][]byte, error) {
	odd := func(what string) error {
		return fmt.Errorf("strategies: transaction %s %s, not step %s", receipt.TxHash, what, step.ID)
	}
	failed := map[int][]byte{}
	for _, event := range eventsOf(receipt, e.opts.Treasury, e.treasury.UnpackPaymentFailedEvent) {
		if event.BatchId != id { // the owner may send several batches at once
			continue
		}
		if !event.Index.IsInt64() || event.Index.Int64() >= int64(len(pays)) {
			return nil, odd("failed to pay something else")
		}
		failed[int(event.Index.Int64())] = event.Reason
	}
	for _, event := range eventsOf(receipt, e.opts.Treasury, e.treasury.UnpackBatchPaidEvent) {
		if event.BatchId != id {
			continue
		}
		paid := int64(len(pays) - len(failed))
		if event.Payments != contracts.HashPayments(pays) || event.Paid.Cmp(big.NewInt(paid)) != 0 || event.Failed.Cmp(big.NewInt(int64(len(failed)))) != 0 {
			return nil, odd("paid something else")
		}
		return failed, nil
	}
	return nil, odd("paid another batch")
}

func (e *Executor) failedPayment(it payItem, reason []byte) ledger.OrderFill {
	if what, err := e.treasury.UnpackError(reason); err == nil && reasonOfRevert(what) == ReasonCap {
		return ledger.OrderFill{Order: it.Order, State: ledger.Placed, Reason: ReasonCap}
	}
	e.log.Warn("payment refused", "order", it.Order, "to", it.To, "reason", common.Bytes2Hex(reason))
	return ledger.OrderFill{Order: it.Order, State: ledger.Failed, Reason: ReasonPayment}
}
