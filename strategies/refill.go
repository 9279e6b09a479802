package strategies

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies/contracts"
)

// What orders paid for gas lies in the treasury, and goes back to the keys that spend it. Where it was paid in the chain's coin the payer
// pays it to the key; where it was paid in the base asset it is swapped to the coin's token first, and the key unwraps that itself:
//
//	[convert → ] refuel [ → unwrap]
//
// A refill is a batch without orders, and its steps are sent like any other, so a crash leaves it where it was. What all refills of a chain
// may take within a day is capped by what the book says of those before, besides the treasury's own caps. What can't be refilled is an
// alarm.

// refillBatch is the kind of such batches.
const refillBatch ledger.OrderKind = "refill"

// GasFloat says how much of the chain's coin the hot keys should have. A zero Target: they are only watched.
type GasFloat struct {
	Target  ledger.Amount  // wei that each key is filled up to, when it has less than half of that
	Daily   ledger.Amount  // wei that all refills of the chain may take within 24 hours
	Wrapped ledger.AssetID // the coin's token, one of Assets with a feed and a pool; "" = only fees in coin are used
}

func (o Options) validateGas() []error {
	g := o.Gas
	if g.Target.IsZero() {
		return nil
	}
	var faults []error
	if g.Daily.IsZero() {
		faults = append(faults, fmt.Errorf("strategies: gas of chain %d has a target and no daily cap", o.Chain))
	}
	if g.Wrapped == "" {
		return faults
	}
	for _, a := range o.Assets {
		if a.ID == g.Wrapped && a.Feed.set() && a.PoolFee > 0 {
			return faults
		}
	}
	return append(faults, fmt.Errorf("strategies: %s, which fees of chain %d are swapped into, needs a feed and a pool", g.Wrapped, o.Chain))
}

const (
	refillWindow = 24 * time.Hour
	refillLeast  = 10 // of the target: less is not worth the transactions
)

// refill begins to fill up the first hot key that needs it.
func (e *Executor) refill(ctx context.Context) (worked bool, err error) {
	if e.opts.Gas.Target.IsZero() {
		return false, nil
	}
	open, err := e.opts.Book.OpenBatches(ctx, e.opts.Chain)
	if err != nil {
		return false, fmt.Errorf("strategies: open batches: %w", err)
	}
	for _, b := range open {
		if b.Kind == refillBatch {
			return false, nil
		}
	}
	unfilled := map[common.Address]string{}
	defer func() { e.noteUnfilled(unfilled) }()
	for _, key := range []common.Address{e.opts.ExecutorAddr, e.opts.PayerAddr} {
		lack, err := e.lack(ctx, key)
		if err != nil {
			return false, err
		}
		if lack.IsZero() {
			continue
		}
		if err := e.mayUse(key); err != nil { // somebody else may have it: coin would be theirs
			unfilled[key] = err.Error()
			continue
		}
		asset, step, err := e.planRefill(ctx, key, lack)
		if no, ok := errors.AsType[*refusal](err); ok {
			unfilled[key] = no.Error()
			continue
		}
		if err != nil {
			return false, err
		}
		g := group{kind: refillBatch, asset: asset}
		if p, paused := e.pauses[g.String()]; paused && e.now().Before(p.until) {
			unfilled[key] = p.reason
			continue
		}
		_, err = e.save(ctx, g, nil, nil, []ledger.Step{step})
		return err == nil, err
	}
	return false, nil
}

// lack is the coin that a key needs, in wei; zero while it has half of its target.
func (e *Executor) lack(ctx context.Context, key common.Address) (ledger.Amount, error) {
	wei, err := e.nodes.coin(ctx, key)
	if err != nil {
		return ledger.Amount{}, err
	}
	have, err := ledger.AmountFromBig(wei)
	if err != nil {
		return have, err
	}
	twice, err := have.Add(have)
	if err != nil || !twice.Less(e.opts.Gas.Target) {
		return ledger.Amount{}, err
	}
	return e.opts.Gas.Target.SubFloor(have), nil
}

// planRefill is the first step of a refill, from whatever there is: the coin's token on the key itself, which an earlier one left there, and
// fees in coin, in its token, or in the base asset.
func (e *Executor) planRefill(ctx context.Context, key common.Address, lack ledger.Amount) (ledger.AssetID, ledger.Step, error) {
	plan := func(kind string, p task) (ledger.AssetID, ledger.Step, error) {
		p.To = key
		step, err := e.newStep(kind, p)
		return p.Asset, step, err
	}
	wrapped := e.opts.Gas.Wrapped
	able := e.ready(ctx, key) // to unwrap; without any coin a key can only be paid in coin
	if able != nil {
		if unlessRefused(able) != nil {
			return "", ledger.Step{}, able
		}
		wrapped = ""
	}
	least, err := e.opts.Gas.Target.MulDiv(ledger.NewAmount(1), ledger.NewAmount(refillLeast))
	if err != nil {
		return "", ledger.Step{}, err
	}
	if wrapped != "" {
		left, err := e.held(ctx, wrapped, key, nil)
		if err != nil {
			return "", ledger.Step{}, err
		}
		if !left.Less(least) && !left.IsZero() {
			return plan(kindUnwrap, task{Asset: wrapped, Amount: left})
		}
	}
	taken, err := e.refilledToday(ctx)
	if err != nil {
		return "", ledger.Step{}, err
	}
	most := lack.Min(e.opts.Gas.Daily.SubFloor(taken))
	if most.Less(least) || most.IsZero() {
		return "", ledger.Step{}, refuse(ReasonGas, "refills took %s wei within a day, %s are allowed", taken, e.opts.Gas.Daily)
	}
	for _, asset := range []ledger.AssetID{ledger.NativeAsset(e.opts.Chain), wrapped} {
		if asset == "" {
			continue
		}
		amount, err := e.payableFees(ctx, asset, most)
		if err != nil {
			return "", ledger.Step{}, err
		}
		if !amount.Less(least) && !amount.IsZero() {
			return plan(kindRefuel, task{Asset: asset, Amount: amount})
		}
	}
	if able != nil {
		return "", ledger.Step{}, able
	}
	return e.planConvert(ctx, plan, most, least)
}

// payableFees is what the payer may pay now of the fees in an asset, at most most.
func (e *Executor) payableFees(ctx context.Context, asset ledger.AssetID, most ledger.Amount) (ledger.Amount, error) {
	fees, err := e.balance(ctx, ledger.Fees(e.opts.Chain), asset)
	if err != nil || fees.IsZero() {
		return fees, err
	}
	caps := e.capsOf(ctx, asset)
	return fees.Min(most).Min(caps.each).Min(caps.today), caps.err
}

// planConvert swaps fees in the base asset to the coin's token: what is needed by the feeds, and what the swap may lose of it.
func (e *Executor) planConvert(ctx context.Context, plan func(string, task) (ledger.AssetID, ledger.Step, error), most, least ledger.Amount) (ledger.AssetID, ledger.Step, error) {
	wrapped, known := e.assets[e.opts.Gas.Wrapped]
	if !known || e.base.ID == "" {
		return "", ledger.Step{}, refuse(ReasonGas, "no fees in coin are there to refill it from")
	}
	caps := e.capsOf(ctx, wrapped.ID)
	if caps.err != nil {
		return "", ledger.Step{}, caps.err
	}
	if most = most.Min(caps.each).Min(caps.today); most.Less(least) {
		return "", ledger.Step{}, refuse(ReasonDaily, "the payer may pay %s base units of %s now", most, wrapped.Symbol)
	}
	cost, err := e.oracle(ctx, wrapped, e.base, most, nil)
	if err != nil {
		return "", ledger.Step{}, err
	}
	spare, err := bps(cost, wrapped.SlippageBps)
	if err != nil {
		return "", ledger.Step{}, err
	}
	if cost, err = cost.Add(spare); err != nil {
		return "", ledger.Step{}, err
	}
	fees, err := e.balance(ctx, ledger.Fees(e.opts.Chain), e.base.ID)
	if err != nil {
		return "", ledger.Step{}, err
	}
	amount := fees.Min(cost)
	brings, err := e.oracle(ctx, e.base, wrapped, amount, nil)
	if err != nil {
		return "", ledger.Step{}, err
	}
	if brings.Less(least) || brings.IsZero() {
		return "", ledger.Step{}, refuse(ReasonGas, "fees are %s base units of %s, too little to refill it from", fees, e.base.Symbol)
	}
	return plan(kindConvert, task{Asset: e.base.ID, Into: wrapped.ID, Amount: amount, Most: most})
}

// refilledToday is the coin that refills took within the last day, by the book.
func (e *Executor) refilledToday(ctx context.Context) (ledger.Amount, error) {
	var sum ledger.Amount
	batches, err := e.opts.Book.BatchesSince(ctx, e.opts.Chain, refillBatch, e.now().Add(-refillWindow))
	if err != nil {
		return sum, fmt.Errorf("strategies: refills: %w", err)
	}
	for _, b := range batches {
		steps, err := e.opts.Book.Steps(ctx, b.ID)
		if err != nil {
			return sum, fmt.Errorf("strategies: steps: %w", err)
		}
		for _, s := range steps {
			if s.Kind != kindRefuel || s.State == ledger.StepFailed {
				continue
			}
			p, err := taskOf(s)
			if err != nil {
				return sum, err
			}
			if sum, err = sum.Add(p.Amount); err != nil {
				return sum, err
			}
		}
	}
	return sum, nil
}

// unwrapCall has a key turn the coin's token into coin.
func unwrapCall(p task) payload {
	withdraw := common.FromHex("2e1a7d4d") // withdraw(uint256)
	return payload{from: p.To, to: tokenOf(p.Asset), data: append(withdraw, common.BigToHash(p.Amount.Big()).Bytes()...)}
}

// refuelCall pays a key, if it still is one of ours that nobody else uses.
func (e *Executor) refuelCall(batch ledger.Batch, p task) (payload, error) {
	if p.To != e.opts.ExecutorAddr && p.To != e.opts.PayerAddr {
		return payload{}, refuse(ReasonKey, "%s is no hot key any more", p.To)
	}
	if err := e.mayUse(p.To); err != nil {
		return payload{}, err
	}
	return payload{from: e.opts.PayerAddr, to: e.opts.Treasury, data: e.treasury.PackPay(payID(batch.ID), refuelPayments(p))}, nil
}

func refuelPayments(p task) []contracts.Payment {
	return []contracts.Payment{{Token: tokenOf(p.Asset), To: p.To, Amount: p.Amount.Big()}}
}

// settleConvert books what fees were swapped for, and pays it to the key.
func (e *Executor) settleConvert(step ledger.Step, p task, receipt *txReceipt) (ledger.Settlement, error) {
	var s ledger.Settlement
	got, err := e.swapped(step, p, receipt)
	if err != nil {
		return s, err
	}
	treasury, fees := ledger.PlaceTreasury(e.opts.Chain), ledger.Fees(e.opts.Chain)
	s.Entries = entryOf(step, kindConvert,
		posting(fees, treasury, p.Asset, got.In),
		posting(treasury, fees, p.Into, got.Out))
	if s.Result, err = encode(got); err != nil {
		return s, err
	}
	next, err := e.newStep(kindRefuel, task{Asset: p.Into, Amount: got.Out.Min(p.Most), To: p.To})
	s.Steps = []ledger.Step{next}
	return s, err
}

// settleRefuel books what was paid to a key. From there on it is gas, not money of the house.
func (e *Executor) settleRefuel(batch ledger.Batch, step ledger.Step, p task, receipt *txReceipt) (ledger.Settlement, error) {
	s := ledger.Settlement{Batch: batchSettled}
	failed, err := e.paidBatch(receipt, step, payID(batch.ID), refuelPayments(p))
	if err != nil {
		return s, err
	}
	if len(failed) > 0 {
		e.pause(groupOf(batch), ReasonPayment)
		return ledger.Settlement{Batch: batchFailed, Failed: true, Reason: ReasonPayment}, nil
	}
	s.Entries = entryOf(step, kindRefuel, posting(ledger.Fees(e.opts.Chain), ledger.PlaceTreasury(e.opts.Chain), p.Asset, p.Amount))
	if _, token := p.Asset.Contract(); token {
		next, err := e.newStep(kindUnwrap, p)
		if err != nil {
			return s, err
		}
		s.Batch, s.Steps = "", []ledger.Step{next}
	}
	return s, nil
}

// noteUnfilled records which keys need coin that can't be got, and sounds the alarm for a new one.
func (e *Executor) noteUnfilled(why map[common.Address]string) {
	e.mu.Lock()
	defer e.mu.Unlock()
	for key, reason := range why {
		if _, told := e.health.Unfilled[key]; !told {
			e.log.Error("key needs coin for gas, and it can't be refilled: send it some", "key", key, "why", reason)
		}
	}
	e.health.Unfilled = why
}
