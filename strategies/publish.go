package strategies

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// published is what the book was told last, so that it is only told what changed.
type published struct {
	at     time.Time
	prices map[ledger.AssetID]ledger.Price
	marks  map[ledger.FundID]ledger.UnitPrice
	funds  map[ledger.FundID]ledger.Fund
	why    map[ledger.FundID]string // why money waits, found since the last cut-off
}

// publishEvery is how often prices and marks are refreshed for chat, at most. Batches read their own, fresh.
const publishEvery = 30 * time.Second

// publish tells the book the prices, what every fund is worth, and why it waits.
func (e *Executor) publish(ctx context.Context) error {
	var faults []error
	if now := e.now(); now.Sub(e.published.at) >= min(publishEvery, e.opts.Interval) || now.Before(e.published.at) {
		e.published.at = now
		faults = append(faults, e.publishPrices(ctx), e.publishMarks(ctx), e.publishCosts(ctx), e.watchGas(ctx))
	}
	return errors.Join(append(faults, e.publishFunds(ctx))...)
}

func (e *Executor) publishPrices(ctx context.Context) error {
	var fresh []ledger.Price
	var faults []error
	for _, a := range e.opts.Assets {
		if !a.Feed.set() {
			continue
		}
		p, err := e.price(ctx, a)
		if err != nil {
			faults = append(faults, e.fault(err))
			continue
		}
		if old := e.published.prices[a.ID]; old != p {
			fresh = append(fresh, p)
		}
	}
	if len(fresh) > 0 {
		if err := e.opts.Book.PutPrices(ctx, fresh); err != nil {
			return errors.Join(append(faults, fmt.Errorf("strategies: publish prices: %w", err))...)
		}
		if e.published.prices == nil {
			e.published.prices = map[ledger.AssetID]ledger.Price{}
		}
		for _, p := range fresh {
			e.published.prices[p.Asset] = p
		}
	}
	return errors.Join(faults...)
}

func (e *Executor) publishMarks(ctx context.Context) error {
	var faults []error
	for _, t := range e.tiers {
		state, err := e.state(ctx, t)
		if err != nil {
			e.waitFor(ledger.Batch{Fund: t.FundID(e.opts.Chain)}, err)
			faults = append(faults, e.fault(err))
			continue
		}
		mark, err := state.mark()
		if err != nil {
			faults = append(faults, err)
			continue
		}
		old, known := e.published.marks[mark.Fund]
		if known && old.NAV.Cmp(mark.NAV) == 0 && old.Units.Cmp(mark.Units) == 0 {
			continue
		}
		if err := e.opts.Book.PutUnitPrice(ctx, mark); err != nil {
			faults = append(faults, fmt.Errorf("strategies: publish unit price of %s: %w", mark.Fund, err))
			continue
		}
		if e.published.marks == nil {
			e.published.marks = map[ledger.FundID]ledger.UnitPrice{}
		}
		e.published.marks[mark.Fund] = mark
	}
	return errors.Join(faults...)
}

// publishFunds makes the funds known, with what they wait for and when they run next.
func (e *Executor) publishFunds(ctx context.Context) error {
	var changed []ledger.Fund
	for _, t := range e.tiers {
		id := t.FundID(e.opts.Chain)
		f := ledger.Fund{ID: id, Chain: e.opts.Chain, Tier: t.ID, Base: e.base.ID, Unit: e.unitAsset(t),
			Open: !t.Closed && !e.windingDown, Waiting: e.published.why[id], NextRun: e.nextRun}
		if e.published.funds[id] != f {
			changed = append(changed, f)
		}
	}
	if len(changed) == 0 {
		return nil
	}
	if err := e.opts.Book.PutFunds(ctx, changed); err != nil {
		return fmt.Errorf("strategies: publish funds: %w", err)
	}
	if e.published.funds == nil {
		e.published.funds = map[ledger.FundID]ledger.Fund{}
	}
	for _, f := range changed {
		e.published.funds[f.ID] = f
	}
	return nil
}

// waitFor notes why the money of a fund (or a withdrawal) waits.
func (e *Executor) waitFor(batch ledger.Batch, err error) {
	if batch.Kind == refillBatch {
		return // no order waits for it
	}
	if e.published.why == nil {
		e.published.why = map[ledger.FundID]string{}
	}
	e.published.why[batch.Fund] = reasonOf(err)
}

func (e *Executor) clearWaiting() { e.published.why = nil }

// state is a fund as the book has it, valued by its vaults and the feeds at one block, as the majority of the providers
// sees it: units are issued by this, so no single node may have a say in it. It refuses when a vault or the feed of a
// vault's asset gives no value (ReasonVault, ReasonPrice): then nothing is priced, instead of at an older value.
func (e *Executor) state(ctx context.Context, tier Tier) (fundState, error) {
	s := fundState{fund: tier.FundID(e.opts.Chain), base: e.base.ID, at: e.now()}
	var err error
	if s.block, err = e.nodes.sharedHead(ctx); err != nil {
		return s, err
	}
	if s.cash, err = e.balance(ctx, ledger.FundCash(s.fund), e.base.ID); err != nil {
		return s, err
	}
	if s.units, err = e.balance(ctx, ledger.FundIssued(s.fund), e.unitAsset(tier)); err != nil {
		return s, err
	}
	if why, broken := e.broken[s.fund]; broken {
		return s, &refusal{ReasonVault, why}
	}
	value := e.valuer(ctx, s.height())
	for _, w := range slices.Concat(tier.Weights, e.leftovers[s.fund]) {
		p := position{vault: w.Vault, bps: w.Bps}
		if p.shares, err = e.balance(ctx, ledger.FundPosition(s.fund), ledger.TokenAsset(e.opts.Chain, w.Vault)); err != nil {
			return s, err
		}
		if p.bps == 0 && p.shares.IsZero() {
			continue // the last of it is gone
		}
		var assets ledger.Amount
		if p.asset, err = e.vaultAsset(ctx, w.Vault); err == nil {
			assets, err = e.vault(w.Vault).Value(ctx, p.shares, s.height())
		}
		if err != nil {
			if errors.Is(err, errNode) {
				return s, err
			}
			return s, &refusal{ReasonVault, err}
		}
		if p.value, err = value(p.asset, assets); err != nil {
			return s, err
		}
		s.positions = append(s.positions, p)
	}
	s.others, err = e.holdings(ctx, s.fund, value)
	return s, err
}

// holdings is what a fund has of other assets than its base outside the vaults.
func (e *Executor) holdings(ctx context.Context, fund ledger.FundID, value func(ledger.AssetID, ledger.Amount) (ledger.Amount, error)) ([]holding, error) {
	var out []holding
	for _, a := range e.opts.Assets {
		if a.ID == e.base.ID {
			continue
		}
		h := holding{asset: a.ID}
		var err error
		if h.cash, err = e.balance(ctx, ledger.FundCash(fund), a.ID); err != nil {
			return nil, err
		}
		if h.cash.IsZero() {
			continue
		}
		if h.value, err = value(a.ID, h.cash); err != nil {
			return nil, err
		}
		out = append(out, h)
	}
	return out, nil
}

// findLeftovers looks for vaults that a fund still has shares of although its tier does not name them any more: they
// belong to its value and to every exit, and take no new money.
func (e *Executor) findLeftovers(ctx context.Context) error {
	known, err := e.opts.Book.Assets(ctx)
	if err != nil {
		return fmt.Errorf("strategies: assets: %w", err)
	}
	e.leftovers = map[ledger.FundID][]Weight{}
	for _, t := range e.tiers {
		named := map[common.Address]bool{}
		for _, w := range t.Weights {
			named[w.Vault] = true
		}
		fund := t.FundID(e.opts.Chain)
		for _, a := range known {
			contract, token := a.ID.Contract()
			if _, paid := e.assets[a.ID]; !token || paid || a.ID.Chain() != e.opts.Chain || named[contract] {
				continue
			}
			cash, err := e.balance(ctx, ledger.FundCash(fund), a.ID)
			if err != nil {
				return err
			}
			if !cash.IsZero() { // without it the fund would be worth too little
				e.broken[fund] = fmt.Errorf("strategies: the fund has %s base units of %s, which is not configured any more", cash, a.Symbol)
			}
			shares, err := e.balance(ctx, ledger.FundPosition(fund), a.ID)
			if err != nil {
				return err
			}
			if !shares.IsZero() {
				e.leftovers[fund] = append(e.leftovers[fund], Weight{Vault: contract})
			}
		}
	}
	return nil
}

// idle is a fund's cash in an asset that no open batch counts on.
func (e *Executor) idle(ctx context.Context, fund ledger.FundID, asset ledger.AssetID) (ledger.Amount, error) {
	cash, err := e.balance(ctx, ledger.FundCash(fund), asset)
	if err != nil {
		return cash, err
	}
	reserved, err := e.reserved(ctx, fund, asset)
	return cash.SubFloor(reserved), err
}

// reserved is the part of a fund's cash in an asset that open batches count on: swaps and deposits on their way, and what
// leavers are due.
func (e *Executor) reserved(ctx context.Context, fund ledger.FundID, asset ledger.AssetID) (ledger.Amount, error) {
	var sum ledger.Amount
	batches, err := e.opts.Book.OpenBatches(ctx, e.opts.Chain)
	if err != nil {
		return sum, fmt.Errorf("strategies: open batches: %w", err)
	}
	for _, b := range batches {
		if b.Fund != fund {
			continue
		}
		part, err := e.claims(ctx, b, asset)
		if err != nil {
			return sum, err
		}
		if sum, err = sum.Add(part); err != nil {
			return sum, err
		}
	}
	return sum, nil
}

// claims is what one open batch counts on of its fund's cash in an asset.
func (e *Executor) claims(ctx context.Context, b ledger.Batch, asset ledger.AssetID) (ledger.Amount, error) {
	var sum ledger.Amount
	steps, err := e.opts.Book.Steps(ctx, b.ID)
	if err != nil {
		return sum, fmt.Errorf("strategies: steps: %w", err)
	}
	if b.Kind == ledger.Redeem && asset == e.base.ID {
		plan, err := redeemPlanOf(b)
		if err != nil {
			return sum, err
		}
		sum = plan.Cash
	}
	for _, s := range steps {
		p, err := taskOf(s)
		if err != nil {
			return sum, err
		}
		var part ledger.Amount
		switch {
		case isOpen(s) && s.Kind != kindRedeem && e.ownMove(b, s, p) && p.Asset == asset:
			part = p.Amount
		case s.State == ledger.StepSettled && (s.Kind == kindRedeem && p.Asset == asset || leaving(b, s)) && asset == e.base.ID:
			got, err := outcomeOf(s)
			if err != nil {
				return sum, err
			}
			part = got.Out
		}
		if sum, err = sum.Add(part); err != nil {
			return sum, err
		}
	}
	return sum, nil
}

func (e *Executor) balance(ctx context.Context, account ledger.Account, asset ledger.AssetID) (ledger.Amount, error) {
	have, err := e.opts.Book.Balance(ctx, account, asset)
	if err != nil {
		return have, fmt.Errorf("strategies: balance of %s: %w", account, err)
	}
	return have, nil
}

func (e *Executor) unitAsset(t Tier) ledger.AssetID { return ledger.UnitAsset(e.opts.Chain, t.ID) }

// unitOf is the unit asset of a fund of this chain.
func (e *Executor) unitOf(fund ledger.FundID) ledger.AssetID {
	t, _ := e.tier(fund)
	return e.unitAsset(t)
}

// encode is json.Marshal for what steps keep.
func encode(v any) (json.RawMessage, error) {
	raw, err := json.Marshal(v)
	if err != nil {
		return nil, fmt.Errorf("strategies: encode: %w", err)
	}
	return raw, nil
}
