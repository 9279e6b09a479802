package strategies

import (
	"context"
	"fmt"

	"github.com/amasa-io/amasa/ledger"
)

// free is how much of an asset the treasury holds that is no fund's cash, and is not laid by for the owner to pay out: users' money
// that orders can draw on.
func (e *Executor) free(ctx context.Context, asset ledger.AssetID) (ledger.Amount, error) {
	have, err := e.balance(ctx, ledger.PlaceTreasury(e.opts.Chain), asset)
	if err != nil {
		return have, err
	}
	funds, err := e.opts.Book.Funds(ctx) // also those whose tier is not configured any more
	if err != nil {
		return have, fmt.Errorf("strategies: funds: %w", err)
	}
	for _, f := range funds {
		cash, err := e.balance(ctx, ledger.FundCash(f.ID), asset)
		if err != nil {
			return have, err
		}
		have = have.SubFloor(cash)
	}
	fees, err := e.balance(ctx, ledger.Fees(e.opts.Chain), asset)
	if err != nil {
		return have, err
	}
	promised, err := e.promised(ctx, asset)
	return have.SubFloor(fees).SubFloor(promised), err
}

// total is the sum of what orders hold.
func total(orders []ledger.Order) (ledger.Amount, error) {
	all := make([]ledger.Amount, len(orders))
	for i, o := range orders {
		all[i] = o.Amount
	}
	return ledger.SumAmounts(all...)
}

// fitting are the oldest orders that together need no more than have; the others come back as rest. An order that does
// not fit does not stop a smaller one behind it.
func fitting(orders []ledger.Order, have ledger.Amount) (fit, rest []ledger.Order) {
	for _, o := range orders {
		if have.Less(o.Amount) {
			rest = append(rest, o)
			continue
		}
		have = have.SubFloor(o.Amount)
		fit = append(fit, o)
	}
	return fit, rest
}

// posting is short for the struct.
func posting(debit, credit ledger.Account, asset ledger.AssetID, amount ledger.Amount) ledger.Posting {
	return ledger.Posting{Debit: debit, Credit: credit, Asset: asset, Amount: amount}
}

// entryOf is an entry of a step, without the postings of nothing. A step has at most one entry of each kind.
func entryOf(step ledger.Step, kind string, postings ...ledger.Posting) []ledger.Entry {
	var real []ledger.Posting
	for _, p := range postings {
		if !p.Amount.IsZero() {
			real = append(real, p)
		}
	}
	if len(real) == 0 {
		return nil
	}
	return []ledger.Entry{{Key: kind + ":" + string(step.ID), Kind: kind, Postings: real,
		Meta: map[string]string{"batch": string(step.Batch), "step": string(step.ID)}}}
}
