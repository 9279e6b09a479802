package strategies

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies/contracts"
)

// Executor runs the funds of one chain: it publishes prices and marks, invests what is to be invested, and carries
// orders out. One Executor at a time may work on a chain: Options.Lead sees to that between processes.
type Executor struct {
	opts     Options
	log      *slog.Logger
	nodes    nodes
	treasury *contracts.Treasury
	factory  *contracts.DepositFactory
	assets   map[ledger.AssetID]Asset
	base     Asset
	tiers    []Tier // those of the options, and funds of the book that no tier is configured for any more, closed

	// What follows is memory for speed and calm only: everything that matters is in the book.
	prepared     bool
	feedDecimals map[common.Address]uint8
	vaultAssets  map[common.Address]ledger.AssetID
	published    published
	nextRun      time.Time
	nextProof    time.Time
	stopped      map[common.Address]stop
	doubts       map[ledger.ID]int       // how often a step's nonce was seen spent without a receipt
	doubted      map[common.Address]bool // keys of such steps
	halted       string                  // why the watcher stopped crediting on the chain; "" = it has not
	windingDown  bool
	calm         bool // the book knows that no wind-down goes on
	caps         map[ledger.AssetID]payCaps
	pauses       map[string]pause // by group of orders, after a refusal
	told         map[string]bool  // reasons to wait that were logged since the last cut-off
	leftovers    map[ledger.FundID][]Weight
	broken       map[ledger.FundID]error // tiers with a vault that is not what it should be
	dataFees     map[int]*big.Int        // of this round, by the size of transactions
	noDataFee    bool                    // gas is all that the chain takes, it was said since the last cut-off

	mu     sync.Mutex
	health Health
}

// New checks the options and returns an Executor. It starts nothing and opens no connection.
func New(o Options) (*Executor, error) {
	o = o.withDefaults()
	if err := o.Validate(); err != nil {
		return nil, err
	}
	return newExecutor(o), nil
}

func newExecutor(o Options) *Executor {
	e := &Executor{
		opts:         o,
		log:          o.Logger.With("chain", o.Chain),
		nodes:        newNodes(o.Chain, o.RPC, o.Witness),
		treasury:     contracts.NewTreasury(),
		factory:      contracts.NewDepositFactory(),
		assets:       map[ledger.AssetID]Asset{},
		feedDecimals: map[common.Address]uint8{},
		vaultAssets:  map[common.Address]ledger.AssetID{},
		stopped:      map[common.Address]stop{},
		doubts:       map[ledger.ID]int{},
		doubted:      map[common.Address]bool{},
		tiers:        o.Tiers,
		pauses:       map[string]pause{},
		told:         map[string]bool{},
	}
	for _, a := range o.Assets {
		e.assets[a.ID] = a
	}
	e.base = e.assets[o.Base.ID]
	return e
}

// Run works until ctx ends, and returns nil then. Trouble is logged, shown in Health, and tried again with growing
// pauses.
func (e *Executor) Run(ctx context.Context) error {
	defer e.nodes.close()
	pace := backoff.NewExponentialBackOff()
	pace.InitialInterval = e.opts.Poll
	pace.MaxInterval = max(time.Minute, e.opts.Poll)
	for {
		wait := e.opts.Poll
		worked, err := e.tickIfLeading(ctx)
		switch {
		case ctx.Err() != nil:
			return nil
		case err != nil:
			wait = pace.NextBackOff()
			e.log.Error("round failed", "error", err, "wait", wait)
		default:
			pace.Reset()
			if worked {
				wait = e.opts.Poll / 4
			}
		}
		timer := time.NewTimer(wait)
		select {
		case <-ctx.Done():
			timer.Stop()
			return nil
		case <-timer.C:
		}
	}
}

// tickIfLeading does one round if no other process works on the chain.
func (e *Executor) tickIfLeading(ctx context.Context) (worked bool, err error) {
	if e.opts.Lead != nil {
		leading, err := e.opts.Lead(ctx)
		e.noteLeading(leading)
		if err != nil || !leading {
			return false, err
		}
	}
	return e.Tick(ctx)
}

// Tick does one round: publishes, moves every open batch one state on, and at a cut-off invests and freezes new
// batches. worked tells whether anything changed, so that another round may find more. Trouble with one fund, order or
// batch does not keep the others from being served; it is in the joined error.
func (e *Executor) Tick(ctx context.Context) (worked bool, err error) {
	defer func() { e.noteRound(err) }()
	if err := e.lookUpWindDown(ctx); err != nil {
		return false, err
	}
	if err := e.prepare(ctx); err != nil {
		return false, err
	}
	chain, err := e.opts.Book.ChainState(ctx, e.opts.Chain)
	if err != nil {
		return false, fmt.Errorf("strategies: chain state: %w", err)
	}
	e.halted, e.dataFees = chain.Halted, nil
	faults := []error{e.forgive(ctx)}
	due := !e.now().Before(e.nextRun)
	if due {
		e.clearWaiting()
	}
	moved, err := e.advanceAll(ctx)
	worked = worked || moved
	faults = append(faults, err)
	if due {
		e.nextRun = e.now().Add(e.opts.Interval)
		e.noDataFee = false
		clear(e.told)
		moved, err := e.cutOff(ctx)
		worked = worked || moved
		faults = append(faults, err)
	}
	faults = append(faults, e.publish(ctx), e.proveNowAndThen(ctx))
	return worked, errors.Join(faults...)
}

// cutOff invests what has come in and makes batches of what waits; on a halted chain nothing new is begun.
func (e *Executor) cutOff(ctx context.Context) (worked bool, err error) {
	if e.halted != "" {
		for _, t := range e.tiers {
			e.waitFor(ledger.Batch{Fund: t.FundID(e.opts.Chain)}, &refusal{reason: ReasonHalted})
		}
		e.waitFor(ledger.Batch{}, &refusal{reason: ReasonHalted})
		return false, nil
	}
	clear(e.caps)
	begin := e.autoInvest
	if e.windingDown {
		begin = e.windDown
	}
	moved, err := begin(ctx)
	filled, first := e.refill(ctx)
	frozen, second := e.freezeAll(ctx)
	return moved || filled || frozen, errors.Join(err, first, second)
}

// prepare makes assets, vault shares and funds known to the book. A tier with a vault that does not answer as it should
// stays out until it does; the others, and withdrawals, go on.
func (e *Executor) prepare(ctx context.Context) error {
	if e.prepared {
		return nil
	}
	if err := e.knowsTreasury(ctx); err != nil {
		return fmt.Errorf("strategies: %w", err)
	}
	known := make([]ledger.Asset, 0, len(e.opts.Assets))
	for _, a := range e.opts.Assets {
		known = append(known, a.Asset)
	}
	e.broken = map[ledger.FundID]error{}
	for _, t := range e.opts.Tiers {
		for _, w := range t.Weights {
			share, err := e.shareAsset(ctx, w.Vault)
			if err != nil {
				e.broken[t.FundID(e.opts.Chain)] = err
				e.log.Error("tier is out of order", "tier", t.ID, "error", err)
				continue
			}
			if !slices.Contains(known, share) {
				known = append(known, share)
			}
		}
	}
	if err := e.opts.Book.PutAssets(ctx, known); err != nil {
		return fmt.Errorf("strategies: register assets: %w", err)
	}
	if err := e.retire(ctx); err != nil {
		return err
	}
	if err := e.publishFunds(ctx); err != nil {
		return err
	}
	if err := e.findLeftovers(ctx); err != nil {
		return err
	}
	e.prepared = len(e.broken) == 0
	return nil
}

// retire keeps the funds going whose tier was taken out of the configuration: they take no new money and buy nothing, but a
// batch that is under way ends in them, and everyone can leave.
func (e *Executor) retire(ctx context.Context) error {
	funds, err := e.opts.Book.Funds(ctx)
	if err != nil {
		return fmt.Errorf("strategies: funds: %w", err)
	}
	e.tiers = slices.Clone(e.opts.Tiers)
	for _, f := range funds {
		if _, known := e.tier(f.ID); known || f.Chain != e.opts.Chain {
			continue
		}
		if f.Base != e.base.ID {
			e.log.Error("fund is out of order: it is counted in an asset that is not the base any more", "fund", f.ID, "asset", f.Base)
			continue
		}
		e.tiers = append(e.tiers, Tier{ID: f.Tier, Closed: true})
	}
	return nil
}

// vaultAsset is what a vault takes and pays: the fund's base asset, or one that can be priced and swapped to it.
func (e *Executor) vaultAsset(ctx context.Context, vault common.Address) (ledger.AssetID, error) {
	if id, known := e.vaultAssets[vault]; known { // a vault's asset never changes
		return id, nil
	}
	abi := contracts.NewERC4626()
	token, err := viewAgreed(ctx, e.nodes, vault, abi.PackAsset(), abi.UnpackAsset)
	if err != nil {
		return "", fmt.Errorf("strategies: vault %s: %w", vault, err)
	}
	id := ledger.TokenAsset(e.opts.Chain, token)
	asset, listed := e.assets[id]
	switch {
	case !listed:
		return "", fmt.Errorf("strategies: vault %s takes %s, which is not configured", vault, token)
	case id != e.base.ID && (!asset.Feed.set() || asset.PoolFee == 0):
		return "", fmt.Errorf("strategies: vault %s takes %s, which needs a feed and a pool to %s", vault, asset.Symbol, e.base.Symbol)
	}
	e.vaultAssets[vault] = id
	return id, nil
}

// shareAsset reads a vault's shares as an asset, and refuses a vault whose asset the fund can't deal in.
func (e *Executor) shareAsset(ctx context.Context, vault common.Address) (ledger.Asset, error) {
	if _, err := e.vaultAsset(ctx, vault); err != nil {
		return ledger.Asset{}, err
	}
	abi := contracts.NewERC4626()
	decimals, err := view(ctx, e.nodes, vault, abi.PackDecimals(), nil, abi.UnpackDecimals)
	if err != nil {
		return ledger.Asset{}, fmt.Errorf("strategies: decimals of vault %s: %w", vault, err)
	}
	symbol, err := view(ctx, e.nodes, vault, abi.PackSymbol(), nil, abi.UnpackSymbol)
	if err != nil {
		symbol = vault.Hex()[:10] // some tokens give no readable symbol; the id is the contract anyway
	}
	name, err := view(ctx, e.nodes, vault, abi.PackName(), nil, abi.UnpackName)
	if err != nil {
		name = symbol
	}
	return ledger.Asset{ID: ledger.TokenAsset(e.opts.Chain, vault), Symbol: symbol, Name: name, Decimals: decimals}, nil
}

// fault sorts out what is only a reason to wait: it is logged and shown, but does not slow the rounds down.
func (e *Executor) fault(err error) error {
	var no *refusal
	if !errors.As(err, &no) {
		return err
	}
	if text := err.Error(); !e.told[text] {
		e.told[text] = true
		e.log.Warn("waiting", "reason", no.reason, "cause", err)
	}
	return nil
}

func (e *Executor) now() time.Time { return e.opts.Now() }

// tier is the tier behind a fund.
func (e *Executor) tier(fund ledger.FundID) (Tier, bool) {
	for _, t := range e.tiers {
		if t.FundID(e.opts.Chain) == fund {
			return t, true
		}
	}
	return Tier{}, false
}
