package strategies

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies/contracts"
)

// A withdrawal above the payer's cap is the treasury owner's to sign. It is frozen into a batch of such, its money is swept and laid
// by, and the step that pays it waits for a transaction that is not ours: the same call of the treasury under the same name, from
// whatever wallet or multisig the owner has. The chain tells when it has happened; nobody has to tell us.

// withdrawPlan is what a batch of withdrawals keeps.
type withdrawPlan struct {
	Owner bool // the owner signs
}

func ownerPays(b ledger.Batch) bool {
	var plan withdrawPlan
	return b.Kind == ledger.Withdraw && json.Unmarshal(b.Plan, &plan) == nil && plan.Owner
}

// ownerStep is the payment of a batch that waits for the owner, nil while its money is not together.
func (e *Executor) ownerStep(ctx context.Context, b ledger.Batch) (*ledger.Step, error) {
	steps, err := e.opts.Book.Steps(ctx, b.ID)
	if err != nil {
		return nil, fmt.Errorf("strategies: steps: %w", err)
	}
	for _, s := range steps {
		if s.Kind == kindOwner && isOpen(s) {
			return &s, nil
		}
	}
	return nil, nil
}

// promised is how much of an asset is laid by for payments that wait for the owner.
func (e *Executor) promised(ctx context.Context, asset ledger.AssetID) (ledger.Amount, error) {
	var sum ledger.Amount
	open, err := e.opts.Book.OpenBatches(ctx, e.opts.Chain)
	if err != nil {
		return sum, fmt.Errorf("strategies: open batches: %w", err)
	}
	for _, b := range open {
		if b.Asset != asset || !ownerPays(b) {
			continue
		}
		step, err := e.ownerStep(ctx, b)
		if err != nil {
			return sum, err
		}
		if step == nil {
			continue
		}
		p, err := taskOf(*step)
		if err != nil {
			return sum, err
		}
		for _, it := range p.Pay {
			if sum, err = sum.Add(it.Amount); err != nil {
				return sum, err
			}
		}
	}
	return sum, nil
}

// recognise looks whether the owner has paid the batch, and books it when that is final.
func (e *Executor) recognise(ctx context.Context, batch ledger.Batch, step ledger.Step, p task) (bool, error) {
	members, err := e.members(ctx, batch)
	if err != nil {
		return false, err
	}
	id := payID(batch.ID)
	paid, err := view(ctx, e.nodes, e.opts.Treasury, e.treasury.PackIsPaid(id), nil, e.treasury.UnpackIsPaid)
	if err != nil {
		return false, err
	}
	if !paid {
		return false, errors.Join(e.explain(ctx, members, ReasonCap), refuse(ReasonCap, "batch %s waits for the owner: see `amasa approve`", batch.ID))
	}
	hash, err := e.findPaid(ctx, id, p.Since)
	if err != nil {
		return false, err
	}
	receipt, err := e.nodes.final(ctx, hash, e.opts.Finality)
	if err != nil || receipt == nil {
		return false, err
	}
	return e.settle(ctx, batch, step, p, receipt)
}

// findPaid is the transaction that paid a batch.
func (e *Executor) findPaid(ctx context.Context, id common.Hash, since uint64) (common.Hash, error) {
	head, err := e.nodes.sharedHead(ctx)
	if err != nil {
		return common.Hash{}, err
	}
	topics := [][]common.Hash{{e.treasury.GetABI().Events["BatchPaid"].ID}, {id}}
	for start := since; start <= head; start += logPage {
		query := ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(start), ToBlock: new(big.Int).SetUint64(min(head, start+logPage-1)),
			Addresses: []common.Address{e.opts.Treasury}, Topics: topics}
		logs, err := read(ctx, e.nodes, func(ctx context.Context, c *ethclient.Client) ([]types.Log, error) { return c.FilterLogs(ctx, query) })
		if err != nil {
			return common.Hash{}, fmt.Errorf("strategies: look for the owner's payment: %w", err)
		}
		if len(logs) > 0 {
			return logs[0].TxHash, nil
		}
	}
	return common.Hash{}, fmt.Errorf("%w: batch id %s is paid, and no block since %d tells of it", errNode, id, since)
}

// Approval is a payment that waits for the treasury's owner, as the transaction that the owner has to send.
type Approval struct {
	Chain    uint64
	Batch    ledger.ID
	Asset    ledger.AssetID
	Total    ledger.Amount // base units
	Payments []Payment
	To       common.Address // the treasury; no coin goes along
	Data     []byte
}

// Payment is one withdrawal of an approval.
type Payment struct {
	Order  ledger.ID
	To     common.Address
	Amount ledger.Amount // base units
}

// Pending is the book as approvals are read from it; *ledger.Book satisfies it.
type Pending interface {
	OpenBatches(ctx context.Context, chain uint64) ([]ledger.Batch, error)
	Steps(ctx context.Context, batch ledger.ID) ([]ledger.Step, error)
}

// Approvals lists the payments of a chain that wait for the owner of its treasury. It reads the book alone.
func Approvals(ctx context.Context, chain uint64, treasury common.Address, book Pending) ([]Approval, error) {
	open, err := book.OpenBatches(ctx, chain)
	if err != nil {
		return nil, fmt.Errorf("approvals: %w", err)
	}
	var out []Approval
	for _, b := range open {
		if !ownerPays(b) {
			continue
		}
		steps, err := book.Steps(ctx, b.ID)
		if err != nil {
			return nil, fmt.Errorf("approvals: %w", err)
		}
		for _, s := range steps {
			if s.Kind != kindOwner || !isOpen(s) {
				continue
			}
			a, err := approval(treasury, b, s)
			if err != nil {
				return nil, err
			}
			out = append(out, a)
		}
	}
	return out, nil
}

func approval(treasury common.Address, b ledger.Batch, s ledger.Step) (Approval, error) {
	a := Approval{Chain: b.Chain, Batch: b.ID, Asset: b.Asset, To: treasury}
	p, err := taskOf(s)
	if err != nil {
		return a, err
	}
	for _, it := range p.Pay {
		a.Payments = append(a.Payments, Payment{Order: it.Order, To: it.To, Amount: it.Amount})
		if a.Total, err = a.Total.Add(it.Amount); err != nil {
			return a, err
		}
	}
	a.Data = payData(contracts.NewTreasury(), b.ID, p)
	return a, nil
}
