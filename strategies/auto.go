package strategies

import (
	"context"
	"errors"
	"fmt"

	"github.com/amasa-io/amasa/ledger"
)

// investLimit is how many balances one round looks at.
const investLimit = 5000

// autoInvest is set-and-forget: it places a subscribe order for every available balance whose user has picked a tier
// here, once the balance is worth the minimum.
//
// Each order has a fresh key, and still none can double: placing it moves the whole balance from available to held in
// one transaction, so a second executor, or this one after a crash, finds nothing left to place. A key made of user,
// asset and amount would do worse: after a failed order the same sum could never be placed again.
func (e *Executor) autoInvest(ctx context.Context) (worked bool, err error) {
	prices, assets := e.investable(ctx)
	if len(assets) == 0 {
		return false, nil
	}
	found, err := e.opts.Book.Investable(ctx, e.opts.Chain, assets, investLimit)
	if err != nil {
		return false, fmt.Errorf("strategies: investable balances: %w", err)
	}
	var faults []error
	for _, in := range found {
		tier, ok := e.openTier(in.Tier)
		if !ok {
			continue
		}
		fund := tier.FundID(e.opts.Chain)
		if prices[in.Asset].Value(in.Amount, e.assets[in.Asset].Decimals).Less(e.opts.MinimumUSD) {
			e.waitFor(ledger.Batch{Fund: fund}, &refusal{reason: ReasonMinimum})
			continue
		}
		_, err := e.opts.Book.PlaceOrder(ctx, ledger.NewOrder{
			Key: "auto:" + string(ledger.NewID()), User: in.User, Kind: ledger.Subscribe, Chain: e.opts.Chain,
			Fund: fund, Asset: in.Asset, Amount: in.Amount, Auto: true,
		})
		if errors.Is(err, ledger.ErrInsufficient) {
			continue // spent or placed meanwhile
		}
		if err != nil {
			faults = append(faults, fmt.Errorf("strategies: invest for %s: %w", in.User, err))
			continue
		}
		worked = true
	}
	return worked, errors.Join(faults...)
}

// investable are the assets that can be invested now, with their prices. An asset without a feed or a pool is never
// swapped by itself: its value can't be checked. It stays available.
func (e *Executor) investable(ctx context.Context) (map[ledger.AssetID]ledger.Price, []ledger.AssetID) {
	prices := map[ledger.AssetID]ledger.Price{}
	var assets []ledger.AssetID
	for _, a := range e.opts.Assets {
		if !a.Feed.set() || a.ID != e.base.ID && a.PoolFee == 0 {
			continue
		}
		p, err := e.price(ctx, a)
		if err != nil {
			e.log.Warn("asset can't be invested now", "asset", a.Symbol, "error", err)
			continue
		}
		prices[a.ID] = p
		assets = append(assets, a.ID)
	}
	return prices, assets
}

func (e *Executor) openTier(id string) (Tier, bool) {
	for _, t := range e.tiers {
		if t.ID == id && !t.Closed {
			return t, true
		}
	}
	return Tier{}, false
}
