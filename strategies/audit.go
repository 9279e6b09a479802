package strategies

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies/contracts"
)

// Proof compares what a chain holds of an asset with what the book owes of it. Amounts are base units.
type Proof struct {
	Chain    uint64
	Asset    ledger.Asset
	Deposits ledger.Amount // on deposit addresses, by the chain
	Treasury ledger.Amount // in the treasury, by the chain; vault shares are assets of their own
	InFlight ledger.Amount // taken along by transactions that are sent and not booked yet
	Owed     ledger.Amount // to users, funds and the operator, by the book
}

// Short is what is missing: owed, and neither there nor on its way. A surplus is no fault: payouts that are not final yet, gifts.
func (p Proof) Short() ledger.Amount {
	return p.Owed.SubFloor(p.Deposits).SubFloor(p.Treasury).SubFloor(p.InFlight)
}

// Proven is the book as it is compared with the chain; *ledger.Book satisfies it.
type Proven interface {
	Pending
	Assets(ctx context.Context) ([]ledger.Asset, error)
	Turnover(ctx context.Context, account ledger.Account, asset ledger.AssetID) (debits, credits ledger.Amount, err error)
	Unswept(ctx context.Context, chain uint64, asset ledger.AssetID, first []ledger.ID, limit int) ([]ledger.Unswept, error)
}

// proveTries is how often a comparison is begun anew because the book moved meanwhile; proveAtOnce how many addresses are asked for at once.
const (
	proveTries  = 5
	proveAtOnce = 16
)

var errMoved = errors.New("the book moved while the chain was read")

// Prove compares every asset of a chain that the book knows, at one block and by the majority of the providers.
func Prove(ctx context.Context, o Options, book Proven) ([]Proof, error) {
	e := newExecutor(o.withDefaults())
	defer e.nodes.close()
	return e.prove(ctx, book)
}

func (e *Executor) prove(ctx context.Context, book Proven) ([]Proof, error) {
	assets, err := book.Assets(ctx)
	if err != nil {
		return nil, fmt.Errorf("strategies: assets: %w", err)
	}
	var out []Proof
	for _, a := range assets {
		if a.ID.Chain() != e.opts.Chain || a.ID.IsUnit() {
			continue
		}
		p, err := e.proveOne(ctx, book, a)
		for try := 1; errors.Is(err, errMoved) && try < proveTries; try++ {
			p, err = e.proveOne(ctx, book, a)
		}
		if err != nil {
			return out, fmt.Errorf("strategies: prove %s: %w", a.Symbol, err)
		}
		out = append(out, p)
	}
	return out, nil
}

func (e *Executor) proveOne(ctx context.Context, book Proven, a ledger.Asset) (Proof, error) {
	p := Proof{Chain: e.opts.Chain, Asset: a}
	head, err := e.nodes.sharedHead(ctx)
	if err != nil {
		return p, err
	}
	block := new(big.Int).SetUint64(head)
	if p.InFlight, err = e.inFlight(ctx, book, a.ID, block); err != nil {
		return p, err
	}
	if p.Owed, err = e.owed(ctx, book, a.ID); err != nil || p.Owed.IsZero() {
		return p, err
	}
	if p.Treasury, err = e.held(ctx, a.ID, e.opts.Treasury, block); err != nil {
		return p, err
	}
	if p.Deposits, err = e.onAddresses(ctx, book, a.ID, block); err != nil {
		return p, err
	}
	flight, err := e.inFlight(ctx, book, a.ID, block)
	if err != nil {
		return p, err
	}
	owed, err := e.owed(ctx, book, a.ID)
	if err == nil && (owed != p.Owed || flight != p.InFlight) {
		err = errMoved
	}
	return p, err
}

// owed is what the book has of an asset in the treasury and on deposit addresses, which is what it owes to somebody.
func (e *Executor) owed(ctx context.Context, book Proven, asset ledger.AssetID) (ledger.Amount, error) {
	var in, out ledger.Amount
	for _, place := range []ledger.Account{ledger.PlaceTreasury(e.opts.Chain), ledger.PlaceDeposits(e.opts.Chain)} {
		debits, credits, err := book.Turnover(ctx, place, asset)
		if err != nil {
			return in, err
		}
		if in, err = in.Add(debits); err != nil {
			return in, err
		}
		if out, err = out.Add(credits); err != nil {
			return in, err
		}
	}
	return in.SubFloor(out), nil
}

// inFlight is what steps that are sent and not settled take away of an asset.
func (e *Executor) inFlight(ctx context.Context, book Pending, asset ledger.AssetID, block *big.Int) (ledger.Amount, error) {
	var sum ledger.Amount
	open, err := book.OpenBatches(ctx, e.opts.Chain)
	if err != nil {
		return sum, err
	}
	for _, b := range open {
		steps, err := book.Steps(ctx, b.ID)
		if err != nil {
			return sum, err
		}
		for _, s := range steps {
			part, err := e.takenAlong(ctx, b, s, asset, block)
			if err != nil {
				return sum, err
			}
			if sum, err = sum.Add(part); err != nil {
				return sum, err
			}
		}
	}
	return sum, nil
}

// takenAlong is what one step takes away of an asset, if it may have happened and is not booked.
func (e *Executor) takenAlong(ctx context.Context, b ledger.Batch, s ledger.Step, asset ledger.AssetID, block *big.Int) (ledger.Amount, error) {
	var sum ledger.Amount
	sent := s.State == ledger.StepSigned || s.State == ledger.StepMined
	if !sent && (s.Kind != kindOwner || !isOpen(s)) {
		return sum, nil
	}
	p, err := taskOf(s)
	if err != nil {
		return sum, err
	}
	if s.Kind == kindRedeem && asset == ledger.TokenAsset(e.opts.Chain, p.Vault) {
		return p.Amount, nil
	}
	if p.Asset != asset || s.Kind == kindSweep || s.Kind == kindRedeem || s.Kind == kindUnwrap {
		return sum, nil // a sweep only moves it from one place to the other, and what is unwrapped has left already
	}
	if s.Kind == kindOwner {
		paid, err := view(ctx, e.nodes, e.opts.Treasury, e.treasury.PackIsPaid(payID(b.ID)), block, e.treasury.UnpackIsPaid)
		if err != nil || !paid {
			return sum, err
		}
	}
	sum = p.Amount
	for _, it := range p.Pay {
		if sum, err = sum.Add(it.Amount); err != nil {
			return sum, err
		}
	}
	return sum, nil
}

// held is what an address has of an asset at a block, by the majority.
func (e *Executor) held(ctx context.Context, asset ledger.AssetID, who common.Address, block *big.Int) (ledger.Amount, error) {
	token, isToken := asset.Contract()
	var have *big.Int
	var err error
	if isToken {
		abi := contracts.NewERC20()
		have, err = view(ctx, e.nodes, token, abi.PackBalanceOf(who), block, abi.UnpackBalanceOf)
	} else {
		have, err = agreed(ctx, e.nodes, func(ctx context.Context, c *ethclient.Client) (*big.Int, error) {
			return c.BalanceAt(ctx, who, block)
		}, func(a, b *big.Int) bool { return a.Cmp(b) == 0 })
	}
	if err != nil {
		return ledger.Amount{}, err
	}
	return ledger.AmountFromBig(have)
}

// onAddresses is what lies on the deposit addresses that the book has something on.
func (e *Executor) onAddresses(ctx context.Context, book Proven, asset ledger.AssetID, block *big.Int) (ledger.Amount, error) {
	list, err := book.Unswept(ctx, e.opts.Chain, asset, nil, math.MaxInt32)
	if err != nil {
		return ledger.Amount{}, err
	}
	found, errs := make([]ledger.Amount, len(list)), make([]error, len(list))
	var wg sync.WaitGroup
	turns := make(chan struct{}, proveAtOnce)
	for i, u := range list {
		turns <- struct{}{}
		wg.Go(func() {
			defer func() { <-turns }()
			found[i], errs[i] = e.held(ctx, asset, u.Address.Address, block)
		})
	}
	wg.Wait()
	if err := errors.Join(errs...); err != nil {
		return ledger.Amount{}, err
	}
	return ledger.SumAmounts(found...)
}

// proveEvery is how often a running executor compares the chain with the book.
const proveEvery = time.Hour

// proveNowAndThen sounds the alarm when something is missing.
func (e *Executor) proveNowAndThen(ctx context.Context) error {
	now := e.now()
	if now.Before(e.nextProof) {
		return nil
	}
	e.nextProof = now.Add(proveEvery)
	proofs, err := e.prove(ctx, e.opts.Book)
	if errors.Is(err, errMoved) {
		e.nextProof = time.Time{} // the next round may be calmer
		return nil
	}
	if err != nil {
		return err
	}
	var short []string
	for _, p := range proofs {
		if missing := p.Short(); !missing.IsZero() {
			short = append(short, fmt.Sprintf("%s %s", missing.Format(p.Asset.Decimals), p.Asset.Symbol))
		}
	}
	if len(short) > 0 {
		e.log.Error("the chain holds less than is owed: stop withdrawals and look", "missing", short)
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.health.Short = short
	return nil
}
