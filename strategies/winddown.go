package strategies

import (
	"context"
	"errors"
	"fmt"

	"github.com/amasa-io/amasa/ledger"
)

// In a wind-down no new money is taken, everyone's units are redeemed, and what comes of them is available: from then on there are only
// withdrawals. It goes on round by round, so that a crash or a vault that is short only makes it longer, and it can be called off.

// windDownPage is how many users one round tells, and redeems for in each fund.
const windDownPage = 500

// lookUpWindDown reads whether a wind-down goes on: by the configuration, or by an operator's word in the book. Funds close and open in
// the book before anything else is done.
func (e *Executor) lookUpWindDown(ctx context.Context) error {
	before := e.windingDown
	e.windingDown = e.opts.WindDown
	if !e.windingDown {
		var err error
		if e.windingDown, err = e.opts.Book.WindingDown(ctx); err != nil {
			return fmt.Errorf("strategies: %w", err)
		}
	}
	if e.windingDown {
		e.calm = false
	} else if !e.calm { // the next one is told anew, also if this process has not seen the last one end
		if err := e.opts.Book.WindDownOver(ctx); err != nil {
			return fmt.Errorf("strategies: %w", err)
		}
		e.calm = true
	}
	if !e.prepared || before == e.windingDown {
		return nil
	}
	return e.publishFunds(ctx)
}

// windDown tells everyone, and places redeems for all that is invested.
func (e *Executor) windDown(ctx context.Context) (worked bool, err error) {
	worked, err = e.opts.Book.AnnounceWindDown(ctx, windDownPage)
	faults := []error{err}
	for _, t := range e.tiers {
		holders, err := e.opts.Book.Holders(ctx, e.unitAsset(t), "", windDownPage)
		faults = append(faults, err)
		for _, h := range holders {
			_, err := e.opts.Book.PlaceOrder(ctx, ledger.NewOrder{
				Key: "wind-down:" + string(ledger.NewID()), User: h.User, Kind: ledger.Redeem, Chain: e.opts.Chain,
				Fund: t.FundID(e.opts.Chain), Asset: e.unitAsset(t), Amount: h.Amount, Auto: true,
			})
			if errors.Is(err, ledger.ErrInsufficient) {
				continue // its owner was faster
			}
			faults = append(faults, err)
			worked = worked || err == nil
		}
	}
	return worked, errors.Join(faults...)
}
