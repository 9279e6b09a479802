package app

import (
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/commands"
	"github.com/amasa-io/amasa/config"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies/contracts"
)

// commandOptions is what chat shows of the configuration.
func (a *App) commandOptions(username, application string) commands.Options {
	o := commands.Options{
		Book: a.book, Derive: a.derive(), Telegram: username, Discord: application,
		Minimum: usd(a.cfg.Invest.MinimumUSD), Now: a.now, Logger: a.log.With("part", "commands"),
	}
	offered := map[string]bool{}
	for _, c := range a.cfg.Chains {
		o.Chains = append(o.Chains, commands.Chain{
			ID: c.ID, Name: c.Title, Explorer: c.Explorer, Finality: finality(c), Assets: symbols(c), Supported: true,
		})
		o.Contracts = append(o.Contracts, chainContracts(c)...)
		o.Invested = append(o.Invested, invested(a.cfg, c)...)
		for _, t := range c.TiersOffered(a.cfg.Tiers) {
			if !offered[t.ID] {
				offered[t.ID] = true
				o.Tiers = append(o.Tiers, tier(t))
			}
		}
	}
	for _, u := range a.cfg.Unsupported {
		o.Chains = append(o.Chains, commands.Chain{ID: u.ID, Name: u.Title, Why: u.Reason})
	}
	for _, s := range a.cfg.Streams {
		o.Streams = append(o.Streams, stream(s))
	}
	return o
}

// symbols are the coin and the tokens of a chain.
func symbols(c config.Chain) []string {
	out := []string{c.Native.Symbol}
	for _, t := range c.Assets {
		out = append(out, t.Symbol)
	}
	return out
}

// invested are the assets that the funds of a chain take: the base, and what has a price and a pool to be swapped in.
func invested(cfg *config.Config, c config.Chain) []ledger.AssetID {
	var out []ledger.AssetID
	if !c.HasFund() {
		return nil
	}
	for _, t := range c.Assets {
		s := strategyAsset(cfg, c, t)
		if t.Feed != nil && (s.PoolFee != 0 || strings.EqualFold(t.Contract, c.Fund.Base)) {
			out = append(out, s.ID)
		}
	}
	return out
}

// derive gives the deposit address of a salt. The factory is the same on every chain, and so is the address.
func (a *App) derive() func(common.Hash) common.Address {
	var factory common.Address
	if len(a.cfg.Chains) > 0 {
		factory = common.HexToAddress(a.cfg.Chains[0].Contracts.Factory)
	}
	return func(salt common.Hash) common.Address { return contracts.DepositAddress(factory, salt) }
}

// chainContracts are the addresses that nobody may withdraw to.
func chainContracts(c config.Chain) []common.Address {
	list := []string{c.Contracts.Factory, c.Contracts.Treasury, c.Fund.Router}
	for _, v := range c.Vaults {
		list = append(list, v.Address)
	}
	for _, t := range c.Assets {
		list = append(list, t.Contract)
	}
	var out []common.Address
	for _, s := range list {
		if s != "" {
			out = append(out, common.HexToAddress(s))
		}
	}
	return out
}

// finality estimates how long a payout takes to be final, for people. A tag means the time that Ethereum's consensus takes.
func finality(c config.Chain) time.Duration {
	if c.Finality.Tag != "" && c.Finality.Depth == 0 {
		return 64 * 12 * time.Second
	}
	return time.Duration(c.Finality.Depth) * c.BlockTime
}

func tier(t config.Tier) commands.Tier {
	out := commands.Tier{ID: t.ID, Name: t.Name, Risk: t.Risk, Trough: t.Trough}
	for _, w := range t.Weights {
		out.Weights = append(out.Weights, commands.Weight{Role: string(w.Role), Bps: w.Bps})
	}
	return out
}

func stream(s config.Stream) commands.Stream {
	out := commands.Stream{
		ID: s.ID, Platform: s.Platform, Category: s.Category, Status: string(s.Status), Note: s.Note, Reachable: s.Reachable(), Why: s.Why,
	}
	for _, k := range s.Assets {
		out.Assets = append(out.Assets, assetID(k.ChainID, k.Contract))
	}
	return out
}
