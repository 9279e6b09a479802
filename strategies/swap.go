package strategies

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/amasa-io/amasa/ledger"
)

// Three things are swapped: what users were paid in, into the base asset that funds are entered with; a fund's cash into
// the asset of a vault; and what such a vault paid, back into the base asset for those who leave.

const swapDeadline = 10 * time.Minute

// entering reports whether a swap brings a fund's cash into the asset of a vault.
func (e *Executor) entering(step ledger.Step, p task) bool {
	return step.Kind == kindSwap && p.Into != e.base.ID
}

// leaving reports whether a swap brings what leavers are due back into the base asset.
func leaving(batch ledger.Batch, step ledger.Step) bool {
	return step.Kind == kindSwap && batch.Kind == ledger.Redeem
}

// offer is what the pool would give for a swap now, and the least that is taken for it.
type offer struct {
	quote, least ledger.Amount
	call         func(least *big.Int) []byte
}

// swapOffer asks the pool, through the treasury itself, what the swap would bring at a block, by the majority of the
// providers; nil: at the newest, by any. It refuses when pool and feeds disagree. Pool, slippage and band are those of the
// asset that is not the base.
func (e *Executor) swapOffer(ctx context.Context, p task, block *big.Int) (offer, error) {
	in, out := e.assets[p.Asset], e.assets[p.Into]
	pool := in
	if p.Asset == e.base.ID {
		pool = out
	}
	oracle, err := e.oracle(ctx, in, out, p.Amount, block)
	if err != nil {
		return offer{}, err
	}
	head, err := e.nodes.head(ctx)
	if err != nil {
		return offer{}, err
	}
	// The router compares the deadline with the chain's clock, so it is counted from there.
	deadline := new(big.Int).SetUint64(head.Time + uint64(swapDeadline/time.Second))
	o := offer{call: func(least *big.Int) []byte {
		return e.treasury.PackSwap(e.opts.Router, tokenOf(p.Asset), tokenOf(p.Into), new(big.Int).SetUint64(uint64(pool.PoolFee)), p.Amount.Big(), least, deadline)
	}}
	raw, err := e.nodes.ask(ctx, e.opts.ExecutorAddr, e.opts.Treasury, o.call(new(big.Int)), block)
	if err != nil {
		return o, refusedBy(err)
	}
	offered, err := e.treasury.UnpackSwap(raw)
	if err != nil {
		return o, fmt.Errorf("strategies: quote: %w", err)
	}
	if o.quote, err = ledger.AmountFromBig(offered); err != nil {
		return o, err
	}
	o.least, err = swapFloor(o.quote, oracle, pool.SlippageBps, pool.BandBps)
	if errors.Is(err, errQuote) {
		err = &refusal{ReasonQuote, err}
	}
	return o, err
}

// oracle is what an amount of one asset is worth in another by their feeds at a block; nil: the newest.
func (e *Executor) oracle(ctx context.Context, in, out Asset, amount ledger.Amount, block *big.Int) (ledger.Amount, error) {
	from, err := e.priceAt(ctx, in, block)
	if err != nil {
		return ledger.Amount{}, err
	}
	to, err := e.priceAt(ctx, out, block)
	if err != nil {
		return ledger.Amount{}, err
	}
	return oracleOut(amount, from, in.Decimals, to, out.Decimals)
}

// swapCall demands that the swap ends within bounds.
func (e *Executor) swapCall(ctx context.Context, p task) (payload, error) {
	o, err := e.swapOffer(ctx, p, nil)
	if err != nil {
		return payload{}, err
	}
	return payload{from: e.opts.ExecutorAddr, to: e.opts.Treasury, data: o.call(o.least.Big())}, nil
}

// swapped is what a swap step's receipt says of it.
func (e *Executor) swapped(step ledger.Step, p task, receipt *txReceipt) (outcome, error) {
	event, err := oneEvent(receipt, e.opts.Treasury, e.treasury.UnpackSwappedEvent)
	if err != nil {
		return outcome{}, err
	}
	moved, err := amounts(event.AmountIn, event.AmountOut)
	if err != nil {
		return outcome{}, err
	}
	if event.TokenIn != tokenOf(p.Asset) || event.TokenOut != tokenOf(p.Into) || moved[0].Cmp(p.Amount) != 0 {
		return outcome{}, fmt.Errorf("strategies: transaction %s swapped something else than step %s", receipt.TxHash, step.ID)
	}
	return outcome{In: moved[0], Out: moved[1]}, nil
}

// settleSwap books what went out and what came in, and goes on: users' money enters the fund, the fund's own moves on to
// its vault, and leavers' is paid out.
func (e *Executor) settleSwap(ctx context.Context, batch ledger.Batch, step ledger.Step, p task, receipt *txReceipt) (ledger.Settlement, error) {
	var s ledger.Settlement
	got, err := e.swapped(step, p, receipt)
	if err != nil {
		return s, err
	}
	if s.Result, err = encode(got); err != nil {
		return s, err
	}
	if !e.entering(step, p) && !leaving(batch, step) {
		members, err := e.members(ctx, batch)
		if err != nil {
			return s, err
		}
		err = e.enter(ctx, batch, step, members, got.Out, receipt, &s)
		return s, err
	}
	treasury, cash := ledger.PlaceTreasury(e.opts.Chain), ledger.FundCash(batch.Fund)
	s.Entries = entryOf(step, kindSwap,
		posting(cash, treasury, p.Asset, got.In),
		posting(treasury, cash, p.Into, got.Out))
	if leaving(batch, step) {
		err = e.afterExit(ctx, batch, step, got, receipt, true, &s)
		return s, err
	}
	// What the fund had of the asset already, because a vault did not take it, goes in with what was bought.
	idle, err := e.idle(ctx, batch.Fund, p.Into)
	if err != nil {
		return s, err
	}
	if idle, err = idle.Add(got.Out); err != nil {
		return s, err
	}
	next, err := e.newStep(kindDeposit, task{Vault: p.Vault, Asset: p.Into, Amount: idle})
	s.Steps = []ledger.Step{next}
	return s, err
}
