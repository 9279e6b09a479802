package app

import (
	"cmp"
	"context"
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/amasa-io/amasa/bot/discord"
	"github.com/amasa-io/amasa/bot/telegram"
	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/config"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies"
)

// This file turns the configuration into the Options of each package but commands, whose are in wirechat.go.

func (a *App) buildFollowers() error {
	if !a.cfg.Run.Has(config.RoleWatch) {
		return nil
	}
	for _, c := range a.cfg.Chains {
		o := followerOptions(a.cfg, c)
		lease := a.book.Lease(watchLease(c.ID), a.cfg.Run.Lease)
		a.undo("lease", func() error { return lease.Release(context.Background()) })
		leading := lease.Book()
		o.Sink, o.Coins, o.Past, o.Looks, o.Lease, o.Now, o.Logger = leading, leading, leading, leading, lease, a.now, a.log.With("part", "watch")
		f, err := chainwatch.New(o)
		if err != nil {
			return fmt.Errorf("watch %s: %w", c.Name, err)
		}
		a.followers = append(a.followers, f)
		a.health.watch(c.Name, f)
	}
	return nil
}

// watchLease names the right to follow a chain.
func watchLease(chain uint64) string { return "watch " + strconv.FormatUint(chain, 10) }

func (a *App) buildExecutors() error {
	if !a.cfg.Run.Has(config.RoleInvest) {
		return nil
	}
	signer, err := signerOf(a.cfg)
	if err != nil {
		return fmt.Errorf("signer: %w", err)
	}
	for _, c := range a.cfg.Chains {
		o := executorOptions(a.cfg, c)
		lease := a.book.Lease("invest "+strconv.FormatUint(c.ID, 10), a.cfg.Run.Lease)
		a.undo("lease", func() error { return lease.Release(context.Background()) })
		o.Book, o.Lead, o.Signer, o.Now, o.Logger = lease.Book(), lease.Hold, signer, a.now, a.log.With("part", "invest")
		e, err := strategies.New(o)
		if err != nil {
			return fmt.Errorf("invest on %s: %w", c.Name, err)
		}
		a.executors = append(a.executors, e)
		a.health.invest(c.Name, e)
	}
	return nil
}

// signerOf opens what signs for the hot keys. Only a process with the role invest asks for it, and `amasa deploy`.
func signerOf(cfg *config.Config) (strategies.Signer, error) {
	switch s := cfg.Signer; s.Kind {
	case config.SignerClef:
		return externalSigner(s, strategies.Clef)
	case config.SignerWeb3:
		return externalSigner(s, strategies.Web3Signer)
	case config.SignerKeystore:
	}
	return strategies.OpenKeystore(cfg.Signer.Keystore, cfg.Signer.Password.Reveal())
}

// externalSigner is one for both roles, or one for each.
func externalSigner(s config.Signer, open func(string, ...common.Address) (*strategies.External, error)) (strategies.Signer, error) {
	executor, payer := common.HexToAddress(s.Executor), common.HexToAddress(s.Payer)
	if s.ExecutorURL == "" && s.PayerURL == "" {
		return open(s.URL.Reveal(), executor, payer)
	}
	forExecutor, err := open(cmp.Or(s.ExecutorURL, s.URL).Reveal(), executor)
	if err != nil {
		return nil, err
	}
	forPayer, err := open(cmp.Or(s.PayerURL, s.URL).Reveal(), payer)
	if err != nil {
		return nil, err
	}
	return strategies.Signers{forExecutor, forPayer}, nil
}

func (a *App) buildChats() error {
	if !a.cfg.Run.Has(config.RoleChat) && !a.cfg.Run.Has(config.RoleNotify) {
		return nil
	}
	var err error
	if p := a.cfg.Telegram; p.Token != "" {
		a.telegram, err = telegram.New(telegram.Options{
			Token: p.Token.Reveal(), API: p.API.Reveal(), Reach: a.reach, Logger: a.log.With("part", "chat"),
		})
		if err != nil {
			return err
		}
	}
	if p := a.cfg.Discord; p.Token != "" {
		a.discord, err = discord.New(discord.Options{Token: p.Token.Reveal(), API: p.API.Reveal(), Logger: a.log.With("part", "chat")})
		if err != nil {
			return err
		}
	}
	return nil
}

// assets are the coins and tokens of all chains.
func assets(cfg *config.Config) []ledger.Asset {
	var out []ledger.Asset
	for _, c := range cfg.Chains {
		out = append(out, asset(c.ID, c.Native))
		for _, t := range c.Assets {
			out = append(out, asset(c.ID, t))
		}
	}
	return out
}

func asset(chain uint64, a config.Asset) ledger.Asset {
	return ledger.Asset{ID: assetID(chain, a.Contract), Symbol: a.Symbol, Name: a.Name, Decimals: a.Decimals}
}

// assetID names the asset of a contract, the empty one being the chain's coin.
func assetID(chain uint64, contract string) ledger.AssetID {
	if contract == "" {
		return ledger.NativeAsset(chain)
	}
	return ledger.TokenAsset(chain, common.HexToAddress(contract))
}

func followerOptions(cfg *config.Config, c config.Chain) chainwatch.Options {
	o := chainwatch.Options{Chain: chainwatch.ChainSpec{
		ID: c.ID, Name: c.Name, RPC: urls(c.RPC), WS: c.WS.Reveal(),
		Finality: chainwatch.Finality{Tag: c.Finality.Tag, Depth: c.Finality.Depth},
		Poll:     c.Poll, Start: c.Start, Native: true, Proof: proof(c.Proof), Confirmations: confirmations,
		Factory: common.HexToAddress(c.Contracts.Factory), Traces: c.Traces, NativeLogs: c.NativeLogs,
	}}
	if c.BlockTime > 0 {
		o.Chain.CountEvery = max(1, uint64(countEvery/c.BlockTime))
	}
	for _, t := range c.Assets {
		o.Assets = append(o.Assets, chainwatch.Watched{
			Asset: assetID(c.ID, t.Contract), Contract: common.HexToAddress(t.Contract), FeeOnTransfer: t.FeeOnTransfer, Unindexed: t.Unindexed, Since: t.Since,
		})
	}
	for _, s := range cfg.Streams {
		o.Streams = append(o.Streams, streamRules(s, c.ID)...)
	}
	return o
}

// proof names the same levels in the follower's words.
func proof(p config.Proof) chainwatch.Proof {
	switch p {
	case config.ProofBloom:
		return chainwatch.ProofBloom
	case config.ProofTwo:
		return chainwatch.ProofTwo
	case config.ProofReceipts:
	}
	return chainwatch.ProofReceipts
}

// confirmations is how many blocks make a payout Confirmed, the step between Seen and Final that chat shows.
const confirmations = 3

// countEvery is how long coin that a contract sent may go unseen where no trace tells of it.
const countEvery = 15 * time.Minute

// streamRules are the ways to recognise a stream on a chain: by the sender of the transfer where it is known.
func streamRules(s config.Stream, chain uint64) []chainwatch.StreamRule {
	var payers []common.Address
	for _, p := range s.Payers {
		if p.ChainID == chain && (p.Match == config.MatchFrom || p.Match == config.MatchMint) {
			payers = append(payers, payer(p))
		}
	}
	var rules []chainwatch.StreamRule
	for _, key := range s.Assets {
		if key.ChainID != chain {
			continue
		}
		id := assetID(chain, key.Contract)
		if len(payers) > 0 {
			rules = append(rules, chainwatch.StreamRule{Stream: s.ID, Asset: id, Payers: payers})
		}
		rules = append(rules, chainwatch.StreamRule{Stream: s.ID, Asset: id})
	}
	return rules
}

// payer is the sender in the Transfer event: a minting token names the zero address.
func payer(p config.Payer) common.Address {
	if p.Match == config.MatchMint {
		return common.Address{}
	}
	return common.HexToAddress(p.Address)
}

func executorOptions(cfg *config.Config, c config.Chain) strategies.Options {
	var base ledger.Asset
	if c.HasFund() { // else payouts stay Available, and are withdrawn
		b, _ := c.Asset(c.Fund.Base) // config has checked that it is there
		base = asset(c.ID, b)
	}
	o := strategies.Options{
		Chain: c.ID, RPC: urls(c.RPC), Witness: chainwatch.Witness,
		Treasury: common.HexToAddress(c.Contracts.Treasury),
		Factory:  common.HexToAddress(c.Contracts.Factory),
		Router:   common.HexToAddress(c.Fund.Router),
		Finality: strategies.Finality{Tag: c.Finality.Tag, Depth: c.Finality.Depth},
		Base:     base, ExecutorAddr: common.HexToAddress(cfg.Signer.Executor), PayerAddr: common.HexToAddress(cfg.Signer.Payer),
		MinimumUSD: usd(cfg.Invest.MinimumUSD), MaxCostBps: cfg.Invest.MaxCostBps, Interval: cfg.Invest.Interval, Poll: c.Poll,
		StuckAfter: max(30*time.Second, 5*c.BlockTime),
		FeeCeiling: feeCeiling(c), WindDown: bool(cfg.Invest.WindDown),
	}
	o.Gas = strategies.GasFloat{Target: coinAmount(c.Gas.Target), Daily: coinAmount(c.Gas.Daily)}
	if c.Gas.Wrapped != "" {
		o.Gas.Wrapped = assetID(c.ID, c.Gas.Wrapped)
	}
	for _, t := range append([]config.Asset{c.Native}, c.Assets...) {
		o.Assets = append(o.Assets, strategyAsset(cfg, c, t))
	}
	for _, t := range c.TiersOffered(cfg.Tiers) {
		weights, _ := c.Allocate(t) // offered means that it can be
		o.Tiers = append(o.Tiers, strategies.Tier{ID: t.ID, Weights: vaultWeights(c, weights)})
	}
	return o
}

// feeCeiling is in wei; nil for a configuration that was not loaded.
func feeCeiling(c config.Chain) *big.Int {
	if c.MaxGasGwei == 0 {
		return nil
	}
	return new(big.Int).Mul(new(big.Int).SetUint64(c.MaxGasGwei), big.NewInt(params.GWei))
}

func strategyAsset(cfg *config.Config, c config.Chain, t config.Asset) strategies.Asset {
	out := strategies.Asset{Asset: asset(c.ID, t), SlippageBps: cfg.Invest.SlippageBps}
	if t.Feed != nil {
		out.Feed = strategies.Feed{Address: common.HexToAddress(t.Feed.Address), Heartbeat: t.Feed.Heartbeat}
	}
	for _, p := range c.Fund.Pools {
		if t.Contract != "" && strings.EqualFold(p.Asset, t.Contract) {
			out.PoolFee = p.Fee
		}
	}
	return out
}

// vaultWeights leaves out cash: what no vault gets stays in the treasury by itself. Vaults that are named twice, by two
// roles, are added up.
func vaultWeights(c config.Chain, weights []config.VaultWeight) []strategies.Weight {
	var out []strategies.Weight
	at := map[common.Address]int{}
	for _, w := range weights {
		if w.Vault == "" || w.Bps == 0 {
			continue
		}
		address := common.HexToAddress(w.Vault)
		if i, ok := at[address]; ok {
			out[i].Bps += w.Bps
			continue
		}
		at[address] = len(out)
		weight := strategies.Weight{Vault: address, Bps: w.Bps}
		for _, v := range c.Vaults {
			if v.Address == w.Vault {
				weight.GasMargin = v.GasMargin
			}
		}
		out = append(out, weight)
	}
	return out
}

func urls(list []config.URL) []string {
	out := make([]string, len(list))
	for i, u := range list {
		out[i] = u.Reveal()
	}
	return out
}

func usd(u config.USD) ledger.USD {
	v, err := ledger.ParseAmount(u.Units().Dec())
	if err != nil {
		panic("config.USD is not below 2^256: " + strconv.Quote(u.String())) // it is a uint256 by its type
	}
	return v
}

// coinAmount is in wei: both count in units of 1e-18.
func coinAmount(c config.Coin) ledger.Amount { return usd(c.USD) }
