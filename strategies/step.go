package strategies

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/amasa-io/amasa/ledger"
)

// Kinds of steps. kindBook needs no transaction: the money is where it has to be, only the book has to learn of it.
const (
	kindSweep   = "sweep"
	kindSwap    = "swap"
	kindDeposit = "deposit"
	kindRedeem  = "redeem"
	kindPay     = "pay"
	kindOwner   = "owner" // pay, but the owner signs and sends it
	kindBook    = "book"
	kindConvert = "convert" // swap, of fees
	kindRefuel  = "refuel"  // pay, to a hot key
	kindUnwrap  = "unwrap"  // the hot key turns the coin's token into coin
)

// task says what a step is to do; which fields count depends on its kind.
type task struct {
	Asset  ledger.AssetID   `json:",omitempty"` // sweep, pay; swap: what goes in; deposit, redeem: what the vault takes and pays
	Into   ledger.AssetID   `json:",omitempty"` // swap: what comes out
	Salts  []common.Hash    `json:",omitempty"` // sweep: of the deposit addresses
	From   []common.Address `json:",omitempty"` // sweep: the deposit addresses
	Amount ledger.Amount    // sweep, swap, deposit: of Asset; redeem: shares
	Vault  common.Address   `json:",omitzero"`  // deposit, redeem; swap: where the fund's money goes to or comes from
	Pay    []payItem        `json:",omitempty"` // pay, owner
	Since  uint64           `json:",omitempty"` // owner: the payment is in no block before this one
	To     common.Address   `json:",omitzero"`  // convert, refuel, unwrap: the hot key
	Most   ledger.Amount    `json:",omitzero"`  // convert: of Into that goes to the key
	Refuse string           `json:",omitempty"` // book: the orders can't be carried out, for this reason
}

// payItem is one withdrawal of a pay step; its place in the list is its index on chain.
type payItem struct {
	Order  ledger.ID
	To     common.Address
	Amount ledger.Amount // that is sent
	Fee    ledger.Amount // that the withdrawal pays for gas, besides
}

// outcome is what a receipt said: what left and what came, by the events of our contracts.
type outcome struct {
	In, Out ledger.Amount
	Gas     ledger.Amount // wei that the transaction paid
}

// newStep is a planned step.
func (e *Executor) newStep(kind string, p task) (ledger.Step, error) {
	raw, err := json.Marshal(p)
	if err != nil {
		return ledger.Step{}, fmt.Errorf("strategies: encode step: %w", err)
	}
	return ledger.Step{ID: ledger.NewID(), Kind: kind, State: ledger.StepPlanned, Chain: e.opts.Chain, Params: raw}, nil
}

func taskOf(step ledger.Step) (task, error) {
	var p task
	if err := json.Unmarshal(step.Params, &p); err != nil {
		return p, fmt.Errorf("strategies: step %s: %w", step.ID, err)
	}
	return p, nil
}

func outcomeOf(step ledger.Step) (outcome, error) {
	var o outcome
	if len(step.Result) == 0 {
		return o, nil
	}
	if err := json.Unmarshal(step.Result, &o); err != nil {
		return o, fmt.Errorf("strategies: result of step %s: %w", step.ID, err)
	}
	return o, nil
}

// advanceAll moves every unfinished step of every open batch one state on.
func (e *Executor) advanceAll(ctx context.Context) (worked bool, err error) {
	batches, err := e.opts.Book.OpenBatches(ctx, e.opts.Chain)
	if err != nil {
		return false, fmt.Errorf("strategies: open batches: %w", err)
	}
	var faults []error
	clear(e.doubted)
	for _, w := range e.workload(ctx, batches, &faults) {
		moved, err := e.advance(ctx, w.batch, w.step)
		worked = worked || moved
		if errors.Is(err, ledger.ErrState) {
			continue // somebody else moved it; the next round sees how
		}
		if err != nil {
			e.waitFor(w.batch, err)
			faults = append(faults, e.fault(fmt.Errorf("%s step %s: %w", w.step.Kind, w.step.ID, err)))
		}
	}
	e.noteBatches(batches)
	return worked, errors.Join(faults...)
}

// work is a step that is not finished, with its batch.
type work struct {
	batch ledger.Batch
	step  ledger.Step
}

// workload lists the unfinished steps. Those that were sent come first: only when all of a key's are known to be well may the next
// be signed with it.
func (e *Executor) workload(ctx context.Context, batches []ledger.Batch, faults *[]error) []work {
	var sent, planned []work
	for _, batch := range batches {
		steps, err := e.opts.Book.Steps(ctx, batch.ID)
		if err != nil {
			*faults = append(*faults, fmt.Errorf("strategies: steps: %w", err))
			continue
		}
		for _, step := range steps {
			switch {
			case step.State == ledger.StepPlanned:
				planned = append(planned, work{batch, step})
			case isOpen(step):
				sent = append(sent, work{batch, step})
			}
		}
	}
	return append(sent, planned...)
}

// advance moves one step one state on, if its time has come. On a halted chain what was sent is only looked after: neither is
// anything new sent, nor is what the chain says now believed for good.
func (e *Executor) advance(ctx context.Context, batch ledger.Batch, step ledger.Step) (bool, error) {
	if e.halted != "" && step.State != ledger.StepSigned {
		return false, refuse(ReasonHalted, "chain %d is halted: %s", e.opts.Chain, e.halted)
	}
	switch step.State {
	case ledger.StepPlanned:
		return e.start(ctx, batch, step)
	case ledger.StepSigned:
		return e.watch(ctx, step)
	case ledger.StepMined:
		return e.finish(ctx, batch, step)
	}
	return false, nil
}

// start signs and sends a planned step, or settles one that needs no transaction. A refusal ends the step at once:
// nothing was signed, so nothing can still happen.
func (e *Executor) start(ctx context.Context, batch ledger.Batch, step ledger.Step) (bool, error) {
	p, err := taskOf(step)
	if err != nil {
		return false, err
	}
	switch step.Kind {
	case kindBook:
		return e.settle(ctx, batch, step, p, nil)
	case kindOwner:
		return e.recognise(ctx, batch, step, p)
	}
	pay, err := e.payload(ctx, batch, step, p)
	if err == nil {
		err = e.sign(ctx, step, pay)
	}
	var no *refusal
	if errors.As(err, &no) && !(passing[no.reason] && e.ownMove(batch, step, p)) {
		return e.giveUp(ctx, batch, step, p, no)
	}
	return err == nil, err
}

// ownMove reports whether a step moves money that is a fund's by now, not its members'.
func (e *Executor) ownMove(batch ledger.Batch, step ledger.Step, p task) bool {
	return step.Kind == kindRedeem || step.Kind == kindDeposit || e.entering(step, p) || leaving(batch, step)
}

// passing are reasons that have nothing to do with the step itself. A fund's own moves wait them out; orders that have
// not moved yet go back to the queue instead, where they can be canceled.
var passing = map[string]bool{ReasonFees: true, ReasonGas: true, ReasonKey: true}

// payload builds a step's call from what the chain says now.
func (e *Executor) payload(ctx context.Context, batch ledger.Batch, step ledger.Step, p task) (payload, error) {
	switch step.Kind {
	case kindSweep:
		return e.sweepCall(ctx, p), nil
	case kindSwap:
		pay, err := e.swapCall(ctx, p)
		if err == nil && !e.ownMove(batch, step, p) {
			pay.asset, pay.moves = e.assets[p.Asset], p.Amount
		}
		return pay, err
	case kindDeposit:
		return e.depositCall(ctx, p)
	case kindRedeem:
		return e.redeemCall(ctx, p)
	case kindPay:
		return e.payCall(batch, p), nil
	case kindConvert:
		return e.swapCall(ctx, p)
	case kindRefuel:
		return e.refuelCall(batch, p)
	case kindUnwrap:
		return unwrapCall(p), nil
	}
	return payload{}, fmt.Errorf("strategies: step %s is of unknown kind %q", step.ID, step.Kind)
}

// finish settles a mined step once it is final, and takes it back when the chain changed its mind.
func (e *Executor) finish(ctx context.Context, batch ledger.Batch, step ledger.Step) (bool, error) {
	receipt, err := e.receiptOf(ctx, step)
	if err != nil {
		return false, err
	}
	if receipt == nil || receipt.BlockHash != step.Block.Hash {
		e.log.Warn("own transaction was reorged out", "step", step.ID, "block", step.Block.Number)
		return true, e.opts.Book.UnmineStep(ctx, step.ID)
	}
	final, err := e.nodes.final(ctx, receipt.TxHash, e.opts.Finality)
	if err != nil || final == nil {
		return false, err
	}
	p, err := taskOf(step)
	if err != nil {
		return false, err
	}
	return e.settle(ctx, batch, step, p, final)
}

// settle books what a final receipt proves (nil: a step without a transaction), with everything that follows from it,
// in one database transaction.
func (e *Executor) settle(ctx context.Context, batch ledger.Batch, step ledger.Step, p task, receipt *txReceipt) (bool, error) {
	if receipt != nil && receipt.Status != types.ReceiptStatusSuccessful {
		return e.fail(ctx, batch, step, p, ReasonReverted, false)
	}
	var s ledger.Settlement
	var err error
	switch step.Kind {
	case kindSweep:
		s, err = e.settleSweep(ctx, batch, step, p, receipt)
	case kindSwap:
		s, err = e.settleSwap(ctx, batch, step, p, receipt)
	case kindDeposit:
		s, err = e.settleDeposit(ctx, batch, step, p, receipt)
	case kindRedeem:
		s, err = e.settleRedeem(ctx, batch, step, p, receipt)
	case kindPay, kindOwner:
		s, err = e.settlePay(ctx, batch, step, p, receipt)
	case kindBook:
		s, err = e.settleBook(ctx, batch, step, p)
	case kindConvert:
		s, err = e.settleConvert(step, p, receipt)
	case kindRefuel:
		s, err = e.settleRefuel(batch, step, p, receipt)
	case kindUnwrap:
		s.Batch = batchSettled
	default:
		err = fmt.Errorf("strategies: step %s is of unknown kind %q", step.ID, step.Kind)
	}
	if err != nil {
		return false, err
	}
	if s.Result, err = withGas(s.Result, receipt); err != nil {
		return false, err
	}
	return e.commit(ctx, batch, step, s)
}

// withGas adds to a step's result what its transaction paid.
func withGas(result json.RawMessage, receipt *txReceipt) (json.RawMessage, error) {
	if receipt == nil {
		return result, nil
	}
	o, err := outcomeOf(ledger.Step{Result: result})
	if err != nil {
		return nil, err
	}
	if o.Gas, err = gasOf(receipt); err != nil {
		return nil, err
	}
	return encode(o)
}

// giveUp ends a planned step that was refused before anything was signed.
func (e *Executor) giveUp(ctx context.Context, batch ledger.Batch, step ledger.Step, p task, no *refusal) (bool, error) {
	e.log.Warn("step refused", "batch", batch.ID, "kind", step.Kind, "reason", no.reason, "cause", no.cause)
	e.waitFor(batch, no)
	return e.fail(ctx, batch, step, p, no.reason, true)
}

// fail ends a step that did not happen: reverted on chain, or (local) never signed. What depends on its kind: a fund's
// own moves just did not take place; an exit is paid from what the other legs gave; any other batch dissolves and its
// orders go back to the queue, as no money of theirs has moved.
func (e *Executor) fail(ctx context.Context, batch ledger.Batch, step ledger.Step, p task, reason string, local bool) (bool, error) {
	e.pause(groupOf(batch), reason)
	var s ledger.Settlement
	var err error
	switch {
	case step.Kind == kindDeposit || e.entering(step, p):
		s.Batch, err = e.closing(ctx, batch, step)
	case step.Kind == kindRedeem || leaving(batch, step):
		err = e.afterExit(ctx, batch, step, outcome{}, nil, false, &s)
	default:
		s, err = e.dissolve(ctx, batch, reason)
	}
	if err != nil {
		return false, err
	}
	s.Failed, s.Local, s.Reason = true, local, reason
	return e.commit(ctx, batch, step, s)
}

// dissolve sends all orders of a batch back to the queue, holds kept.
func (e *Executor) dissolve(ctx context.Context, batch ledger.Batch, reason string) (ledger.Settlement, error) {
	members, err := e.members(ctx, batch)
	if err != nil {
		return ledger.Settlement{}, err
	}
	return ledger.Settlement{Fills: requeue(members, reason), Batch: batchFailed}, nil
}

// requeue puts orders back into the queue.
func requeue(orders []ledger.Order, reason string) []ledger.OrderFill {
	var fills []ledger.OrderFill
	for _, o := range orders {
		fills = append(fills, ledger.OrderFill{Order: o.ID, State: ledger.Placed, Reason: reason})
	}
	return fills
}

// commit writes a settlement.
func (e *Executor) commit(ctx context.Context, batch ledger.Batch, step ledger.Step, s ledger.Settlement) (bool, error) {
	s.Step = step.ID
	s.Local = s.Local || step.Kind == kindBook || step.Kind == kindOwner
	if err := e.opts.Book.SettleStep(ctx, s); err != nil {
		return false, fmt.Errorf("strategies: settle: %w", err)
	}
	if s.Batch == batchSettled && !s.Failed {
		delete(e.pauses, groupOf(batch).String())
	}
	e.log.Info("step settled", "batch", batch.ID, "step", step.ID, "kind", step.Kind, "failed", s.Failed,
		"reason", s.Reason, "fills", len(s.Fills), "then", len(s.Steps), "state", s.Batch)
	return true, nil
}

// States a batch can end in.
const (
	batchSettled = "settled"
	batchFailed  = "failed"
)

// closing is the batch's new state when this step is done: settled if it was the last one.
func (e *Executor) closing(ctx context.Context, batch ledger.Batch, step ledger.Step) (string, error) {
	open, err := e.othersOpen(ctx, batch, step)
	if err != nil || open {
		return "", err
	}
	return batchSettled, nil
}

// othersOpen reports whether other steps of the batch are unfinished.
func (e *Executor) othersOpen(ctx context.Context, batch ledger.Batch, step ledger.Step) (bool, error) {
	steps, err := e.opts.Book.Steps(ctx, batch.ID)
	if err != nil {
		return false, fmt.Errorf("strategies: steps: %w", err)
	}
	for _, s := range steps {
		if s.ID != step.ID && isOpen(s) {
			return true, nil
		}
	}
	return false, nil
}

// isOpen reports whether a step is still to be done or on its way.
func isOpen(s ledger.Step) bool { return s.State != ledger.StepSettled && s.State != ledger.StepFailed }

// members are the orders of a batch, in the order they were placed.
func (e *Executor) members(ctx context.Context, batch ledger.Batch) ([]ledger.Order, error) {
	orders, err := e.opts.Book.Orders(ctx, ledger.OrderFilter{Batch: batch.ID, States: []ledger.OrderState{ledger.Batched}})
	if err != nil {
		return nil, fmt.Errorf("strategies: members of batch %s: %w", batch.ID, err)
	}
	return orders, nil
}
