package chainwatch

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
)

// Check tries every endpoint of a chain and lists all that is wrong with it: reach, chain id, head, receipts, finality
// tag, balances, and the WebSocket. Endpoints are named by host. It needs no database and changes nothing.
func Check(ctx context.Context, spec ChainSpec) []error {
	if err := spec.validate(); err != nil {
		return unjoin(err)
	}
	pool, err := newPool(spec, slog.New(slog.DiscardHandler))
	if err != nil {
		return []error{err}
	}
	defer pool.close()
	faults := make([][]error, len(pool.all)+1)
	var wg sync.WaitGroup
	for i, p := range pool.all {
		wg.Go(func() { faults[i] = prefix(p.name, checkProvider(ctx, p, spec)) })
	}
	if spec.WS != "" {
		wg.Go(func() { faults[len(pool.all)] = prefix("ws "+hostOf(spec.WS), checkWS(ctx, spec.WS)) })
	}
	wg.Wait()
	var out []error
	for _, list := range faults {
		for _, err := range list {
			out = append(out, fmt.Errorf("chain %d: %w", spec.ID, err))
		}
	}
	return out
}

func checkProvider(ctx context.Context, p *provider, spec ChainSpec) []error {
	head, err := p.latest(ctx)
	if err != nil {
		return []error{err}
	}
	var faults []error
	if age := time.Since(time.Unix(int64(head.Time), 0)); age > time.Hour {
		faults = append(faults, fmt.Errorf("newest block %d is %s old: the node is not in sync", head.number(), age.Round(time.Minute)))
	}
	p.trust.headers.Store(head.Hash() == head.claimed)
	if witnesses(spec.RPC) == 1 && !p.trust.hashable() {
		faults = append(faults, errors.New("headers of this chain cannot be recomputed, so nothing is credited on the word of one host: give an endpoint of another"))
	}
	if b, err := p.blockAt(ctx, head.number()); err != nil {
		faults = append(faults, err)
	} else if err := checkReceipts(ctx, p, b, spec.Proof); err != nil {
		faults = append(faults, err)
	}
	if spec.Finality.Tag != "" {
		if _, err := p.headerBy(ctx, spec.Finality.Tag); err != nil {
			faults = append(faults, fmt.Errorf("finality tag %q: %w", spec.Finality.Tag, err))
		}
	}
	if err := checkCoin(ctx, p, spec, head.number()); err != nil {
		faults = append(faults, err)
	}
	if spec.Start > 0 {
		if _, err := p.headerAt(ctx, spec.Start-1); err != nil {
			faults = append(faults, fmt.Errorf("start block: %w", err))
		}
	}
	return faults
}

// checkCoin finds out whether the coin on addresses can be counted after final blocks.
func checkCoin(ctx context.Context, p *provider, spec ChainSpec, head uint64) error {
	if !spec.Native || spec.NativeLogs > 0 && head >= spec.NativeLogs {
		return nil
	}
	final := below(head, spec.Finality.Depth)
	if spec.Finality.Tag != "" {
		h, err := p.headerBy(ctx, spec.Finality.Tag)
		if err != nil {
			return nil //nolint:nilerr // told already
		}
		final = min(final, h.number())
	}
	if _, err := p.coin(ctx, atNumber(final), []common.Address{balancesAt}); err != nil {
		return fmt.Errorf("coin that contracts send cannot be found without balances after final block %d: %w", final, err)
	}
	return nil
}

// Notes says in sentences what is no fault of a configuration, but ought to be known: what is taken on one host's word.
func Notes(o Options) []string {
	with := "with one rpc endpoint"
	switch hosts := witnesses(o.Chain.RPC); {
	case hosts > 1:
		return nil
	case len(o.Chain.RPC) > 1:
		with = "with rpc endpoints of one host only, which are one witness"
	}
	notes := []string{with + ", every block is demanded to be proven by its receipts, and forks and finality are taken on its word: add an endpoint of another host"}
	if o.Chain.Native && o.Chain.NativeLogs == 0 {
		notes = append(notes, with+", coin that contracts send is credited on its word about balances")
	}
	for _, w := range o.Assets {
		if w.FeeOnTransfer {
			notes = append(notes, fmt.Sprintf("%s, %s is credited on its word about balances", with, w.Asset))
		}
	}
	return notes
}

// checkReceipts finds out whether a block's logs can be proven as strongly as the chain asks for.
func checkReceipts(ctx context.Context, p *provider, b *block, want Proof) error {
	_, err := p.receiptsOf(ctx, b)
	if !errors.Is(err, errUnsupported) || want != ProofBloom && want != ProofTwo {
		return err
	}
	if want == ProofBloom {
		_, err = p.logsOf(ctx, b)
	} else {
		_, err = p.listLogs(ctx, b)
	}
	return err
}

func checkWS(ctx context.Context, endpoint string) []error {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	client, err := rpc.DialContext(ctx, endpoint)
	if err != nil {
		return []error{cleanError(err)}
	}
	defer client.Close()
	heads := make(chan any, 16)
	sub, err := client.EthSubscribe(ctx, heads, "newHeads")
	if err != nil {
		return []error{fmt.Errorf("newHeads: %w", cleanError(err))}
	}
	sub.Unsubscribe()
	return nil
}

func prefix(name string, errs []error) []error {
	for i, err := range errs {
		errs[i] = fmt.Errorf("%s: %w", name, err)
	}
	return errs
}

// unjoin takes errors.Join apart again.
func unjoin(err error) []error {
	if many, ok := err.(interface{ Unwrap() []error }); ok {
		return many.Unwrap()
	}
	return []error{err}
}
