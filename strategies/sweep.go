package strategies

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies/contracts"
)

// maxSweeps is how many sweeps one batch makes before it goes on with what it has.
const maxSweeps = 3

// planSweep is the sweep that is needed to come from what the treasury has to what the members need: their own deposit
// addresses first, then the fullest others, but none that the batch has tried. nil if nothing is needed or to be found.
func (e *Executor) planSweep(ctx context.Context, asset ledger.AssetID, have ledger.Amount, members []ledger.Order, done []ledger.Step) (*ledger.Step, error) {
	need, err := total(members)
	if err != nil || need.Cmp(have) <= 0 || len(done) >= maxSweeps {
		return nil, err
	}
	tried := map[common.Address]bool{}
	for _, s := range done {
		p, err := taskOf(s)
		if err != nil {
			return nil, err
		}
		for _, a := range p.From {
			tried[a] = true
		}
	}
	users := make([]ledger.ID, len(members))
	for i, o := range members {
		users[i] = o.User
	}
	found, err := e.opts.Book.Unswept(ctx, e.opts.Chain, asset, users, e.opts.MaxMembers+len(tried))
	if err != nil {
		return nil, fmt.Errorf("strategies: unswept addresses: %w", err)
	}
	p := task{Asset: asset}
	for _, u := range found {
		if need.Cmp(have) <= 0 || len(p.From) == e.opts.MaxMembers {
			break
		}
		if tried[u.Address.Address] {
			continue
		}
		p.From = append(p.From, u.Address.Address)
		p.Salts = append(p.Salts, u.Address.Salt)
		if have, err = have.Add(u.Amount); err != nil {
			return nil, err
		}
	}
	if len(p.From) == 0 {
		return nil, nil
	}
	step, err := e.newStep(len(done), kindSweep, p)
	return &step, err
}

func (e *Executor) sweepCall(p task) payload {
	salts := make([][32]byte, len(p.Salts))
	for i, s := range p.Salts {
		salts[i] = s
	}
	lot := contracts.Lot{Token: tokenOf(p.Asset), Salts: salts}
	return payload{e.opts.ExecutorAddr, e.opts.Factory, e.factory.PackSweep([]contracts.Lot{lot})}
}

// settleSweep books what reached the treasury, whatever was expected, and goes on with the batch.
func (e *Executor) settleSweep(ctx context.Context, batch ledger.Batch, step ledger.Step, p task, receipt *types.Receipt) (ledger.Settlement, error) {
	swept, sum, err := e.swept(receipt, p.Asset)
	if err != nil {
		return ledger.Settlement{}, err
	}
	s := ledger.Settlement{Swept: swept}
	s.Entries = entryOf(step, kindSweep,
		posting(ledger.PlaceTreasury(e.opts.Chain), ledger.PlaceDeposits(e.opts.Chain), p.Asset, sum))
	members, err := e.members(ctx, batch)
	if err != nil {
		return s, err
	}
	have, err := e.free(ctx, p.Asset)
	if err != nil {
		return s, err
	}
	if have, err = have.Add(sum); err != nil {
		return s, err
	}
	done, err := e.opts.Book.Steps(ctx, batch.ID) // all sweeps: nothing else comes before this
	if err != nil {
		return s, fmt.Errorf("strategies: steps: %w", err)
	}
	again, err := e.planSweep(ctx, p.Asset, have, members, done)
	if err != nil || again != nil {
		if again != nil {
			s.Steps = []ledger.Step{*again}
		}
		return s, err
	}
	err = e.afterSweep(ctx, batch, step, members, have, &s)
	return s, err
}

// afterSweep goes on with those members whose money is in the treasury. The others go back to the queue.
func (e *Executor) afterSweep(ctx context.Context, batch ledger.Batch, step ledger.Step, members []ledger.Order, have ledger.Amount, s *ledger.Settlement) error {
	fit, rest := fitting(members, have)
	if len(fit) == 0 {
		s.Fills, s.Batch = requeue(members, ReasonShort), batchFailed
		e.pause(groupOf(batch), ReasonShort)
		return nil
	}
	s.Fills = requeue(rest, ReasonShort)
	if batch.Kind == ledger.Withdraw {
		next, err := e.payStep(step.Seq+1, batch.Asset, fit)
		s.Steps = append(s.Steps, next)
		return err
	}
	sum, err := total(fit)
	if err != nil {
		return err
	}
	if batch.Asset != e.base.ID {
		next, err := e.newStep(step.Seq+1, kindSwap, task{Asset: batch.Asset, Amount: sum})
		s.Steps = append(s.Steps, next)
		return err
	}
	return e.enter(ctx, batch, step, fit, sum, s)
}
