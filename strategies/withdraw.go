package strategies

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies/contracts"
)

// planWithdraw picks the withdrawals that the payer may pay now. The others stay in the queue: a payment above the cap
// is the owner's to sign.
func (e *Executor) planWithdraw(ctx context.Context, g group, orders []ledger.Order) ([]ledger.Order, []ledger.Step, error) {
	token := tokenOf(g.asset)
	rule, err := view(ctx, e.nodes, e.opts.Treasury, e.treasury.PackAssetRule(token), nil, e.treasury.UnpackAssetRule)
	if err != nil {
		return nil, nil, fmt.Errorf("strategies: payment cap of %s: %w", g.asset, err)
	}
	today, err := view(ctx, e.nodes, e.opts.Treasury, e.treasury.PackLeft(contracts.CapPay, token), nil, e.treasury.UnpackLeft)
	if err != nil {
		return nil, nil, fmt.Errorf("strategies: payment cap of %s: %w", g.asset, err)
	}
	caps, err := amounts(rule.PayMax, today)
	if err != nil {
		return nil, nil, err
	}
	var small []ledger.Order
	for _, o := range orders {
		if o.Amount.Cmp(caps[0]) <= 0 {
			small = append(small, o)
		}
	}
	fit, _ := fitting(small, caps[1])
	if len(fit) == 0 {
		return nil, nil, refuse(ReasonCap, "payments of %s: at most %s each, %s are left today", g.asset, caps[0], caps[1])
	}
	return e.planDrawing(ctx, g, fit)
}

// payStep is the step that pays orders.
func (e *Executor) payStep(asset ledger.AssetID, orders []ledger.Order) (ledger.Step, error) {
	p := task{Asset: asset}
	for _, o := range orders {
		p.Pay = append(p.Pay, payItem{Order: o.ID, To: o.To, Amount: o.Amount})
	}
	return e.newStep(kindPay, p)
}

// payID is the batch's name on chain. The treasury pays each name once, so not even a lost journal pays a batch twice.
func payID(batch ledger.ID) common.Hash { return crypto.Keccak256Hash([]byte(batch)) }

func (e *Executor) payCall(batch ledger.Batch, p task) payload {
	payments := make([]contracts.Payment, len(p.Pay))
	for i, item := range p.Pay {
		payments[i] = contracts.Payment{Token: tokenOf(p.Asset), To: item.To, Amount: item.Amount.Big()}
	}
	return payload{e.opts.PayerAddr, e.opts.Treasury, e.treasury.PackPay(payID(batch.ID), payments)}
}

// settlePay books each payment as the treasury reports it. One that failed left nothing behind: its order fails and the
// hold is released, or it waits if only a cap stood in the way.
func (e *Executor) settlePay(ctx context.Context, batch ledger.Batch, step ledger.Step, p task, receipt *types.Receipt) (ledger.Settlement, error) {
	s := ledger.Settlement{Batch: batchSettled}
	members, err := e.members(ctx, batch)
	if err != nil {
		return s, err
	}
	owner := map[ledger.ID]ledger.ID{} // now: two users may have become one since the batch was frozen
	for _, o := range members {
		owner[o.ID] = o.User
	}
	told := map[int]bool{}
	item := func(id [32]byte, index *big.Int) (payItem, error) {
		if common.Hash(id) != payID(batch.ID) || !index.IsInt64() || index.Int64() >= int64(len(p.Pay)) || told[int(index.Int64())] {
			return payItem{}, fmt.Errorf("strategies: transaction %s paid something else than step %s", receipt.TxHash, step.ID)
		}
		told[int(index.Int64())] = true
		return p.Pay[index.Int64()], nil
	}
	var postings []ledger.Posting
	for _, event := range eventsOf(receipt, e.opts.Treasury, e.treasury.UnpackPaidEvent) {
		it, err := item(event.BatchId, event.Index)
		if err != nil {
			return s, err
		}
		postings = append(postings, posting(ledger.UserHeld(owner[it.Order]), ledger.PlaceTreasury(e.opts.Chain), p.Asset, it.Amount))
		s.Fills = append(s.Fills, ledger.OrderFill{Order: it.Order, State: ledger.Filled, OutAsset: p.Asset, OutAmount: it.Amount, ChainTx: receipt.TxHash})
	}
	for _, event := range eventsOf(receipt, e.opts.Treasury, e.treasury.UnpackPaymentFailedEvent) {
		it, err := item(event.BatchId, event.Index)
		if err != nil {
			return s, err
		}
		s.Fills = append(s.Fills, e.failedPayment(it, event.Reason))
	}
	if len(told) != len(p.Pay) {
		return s, fmt.Errorf("strategies: transaction %s tells of %d payments, step %s has %d", receipt.TxHash, len(told), step.ID, len(p.Pay))
	}
	s.Entries = entryOf(step, kindPay, postings...)
	return s, nil
}

func (e *Executor) failedPayment(it payItem, reason []byte) ledger.OrderFill {
	if what, err := e.treasury.UnpackError(reason); err == nil && reasonOfRevert(what) == ReasonCap {
		return ledger.OrderFill{Order: it.Order, State: ledger.Placed, Reason: ReasonCap}
	}
	e.log.Warn("payment refused", "order", it.Order, "to", it.To, "reason", common.Bytes2Hex(reason))
	return ledger.OrderFill{Order: it.Order, State: ledger.Failed, Reason: ReasonPayment}
}
