package strategies

import (
	"context"
	"fmt"
	"math"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies/contracts"
)

// maxSweeps is how many sweeps one batch makes before it goes on with what it has.
const maxSweeps = pooled + 2

// planSweep is the sweep that is needed to come from what the treasury has to what the members need: their own deposit
// addresses first, then the fullest others, but none that the batch has tried. nil if nothing is needed or to be found.
func (e *Executor) planSweep(ctx context.Context, asset ledger.AssetID, have ledger.Amount, members []ledger.Order, done []ledger.Step) (*ledger.Step, error) {
	need, err := total(members)
	if err != nil || need.Cmp(have) <= 0 || len(done) >= maxSweeps {
		return nil, err
	}
	tried := map[common.Address]bool{}
	for _, s := range done {
		p, err := taskOf(s)
		if err != nil {
			return nil, err
		}
		for _, a := range p.From {
			tried[a] = true
		}
	}
	users := make([]ledger.ID, len(members))
	for i, o := range members {
		users[i] = o.User
	}
	found, err := e.opts.Book.Unswept(ctx, e.opts.Chain, asset, users, e.opts.MaxMembers+len(tried))
	if err != nil {
		return nil, fmt.Errorf("strategies: unswept addresses: %w", err)
	}
	p := task{Asset: asset}
	for _, u := range found {
		if need.Cmp(have) <= 0 || len(p.From) == e.opts.MaxMembers {
			break
		}
		if tried[u.Address.Address] {
			continue
		}
		p.From = append(p.From, u.Address.Address)
		p.Salts = append(p.Salts, u.Address.Salt)
		if have, err = have.Add(u.Amount); err != nil {
			return nil, err
		}
		if p.Amount, err = p.Amount.Add(u.Amount); err != nil {
			return nil, err
		}
	}
	if len(p.From) == 0 {
		return nil, nil
	}
	step, err := e.newStep(kindSweep, p)
	return &step, err
}

// sweepCall empties the addresses of a step, those that have no code yet in a lot of their own: that hint saves the factory a look at each.
func (e *Executor) sweepCall(ctx context.Context, p task) payload {
	token := tokenOf(p.Asset)
	fresh, known := contracts.Lot{Token: token, Fresh: true}, contracts.Lot{Token: token}
	bare := e.bare(ctx, p.From)
	for i, s := range p.Salts {
		if bare[i] {
			fresh.Salts = append(fresh.Salts, s)
		} else {
			known.Salts = append(known.Salts, s)
		}
	}
	lots := slices.DeleteFunc([]contracts.Lot{fresh, known}, func(l contracts.Lot) bool { return len(l.Salts) == 0 })
	return payload{from: e.opts.ExecutorAddr, to: e.opts.Factory, data: e.factory.PackSweep(lots), asset: e.assets[p.Asset], moves: p.Amount}
}

// bare tells which addresses have no code, by any one provider: whoever is wrong, or overtaken by a stranger who deploys one, only costs gas.
// Where nobody says, none has the hint.
func (e *Executor) bare(ctx context.Context, addresses []common.Address) []bool {
	out := make([]bool, len(addresses))
	codes, err := e.nodes.codes(ctx, addresses)
	if err != nil {
		e.log.Warn("can't look which deposit addresses have code; the sweep is dearer", "error", err)
		return out
	}
	for i, code := range codes {
		out[i] = len(code) == 0
	}
	return out
}

// settleSweep books what reached the treasury, whatever was expected, and goes on with the batch.
func (e *Executor) settleSweep(ctx context.Context, batch ledger.Batch, step ledger.Step, p task, receipt *txReceipt) (ledger.Settlement, error) {
	swept, sum, err := e.swept(receipt, p.Asset)
	if err != nil {
		return ledger.Settlement{}, err
	}
	s := ledger.Settlement{Swept: swept}
	s.Entries = entryOf(step, kindSweep,
		posting(ledger.PlaceTreasury(e.opts.Chain), ledger.PlaceDeposits(e.opts.Chain), p.Asset, sum))
	if err := e.reclaim(ctx, p, receipt); err != nil {
		e.log.Warn("can't look for sweeps by others now", "asset", p.Asset, "error", err) // the next sweep looks again
	}
	members, err := e.members(ctx, batch)
	if err != nil {
		return s, err
	}
	have, err := e.free(ctx, p.Asset)
	if err != nil {
		return s, err
	}
	if have, err = have.Add(sum); err != nil {
		return s, err
	}
	done, err := e.opts.Book.Steps(ctx, batch.ID) // all sweeps: nothing else comes before this
	if err != nil {
		return s, fmt.Errorf("strategies: steps: %w", err)
	}
	again, err := e.planSweep(ctx, p.Asset, have, members, done)
	if err != nil || again != nil {
		if again != nil {
			s.Steps = []ledger.Step{*again}
		}
		return s, err
	}
	err = e.afterSweep(ctx, batch, step, members, have, receipt, &s)
	return s, err
}

// afterSweep goes on with those members whose money is in the treasury. The others go back to the queue.
func (e *Executor) afterSweep(ctx context.Context, batch ledger.Batch, step ledger.Step, members []ledger.Order, have ledger.Amount, receipt *txReceipt, s *ledger.Settlement) error {
	fit, rest := fitting(members, have)
	if len(fit) == 0 {
		s.Fills, s.Batch = requeue(members, ReasonShort), batchFailed
		e.pause(groupOf(batch), ReasonShort)
		return nil
	}
	s.Fills = requeue(rest, ReasonShort)
	if batch.Kind == ledger.Withdraw {
		next, err := e.payStep(ctx, groupOf(batch), fit)
		s.Steps = append(s.Steps, next)
		return err
	}
	sum, err := total(fit)
	if err != nil {
		return err
	}
	if batch.Asset != e.base.ID {
		next, err := e.newStep(kindSwap, task{Asset: batch.Asset, Into: e.base.ID, Amount: sum})
		s.Steps = append(s.Steps, next)
		return err
	}
	return e.enterOrWait(ctx, batch, step, fit, sum, receipt, s)
}

// How far back strangers' sweeps are looked for: logs are asked for in pages that public providers allow.
const (
	logPage  = 2_000
	logPages = 250
)

// reclaim books what strangers swept. Anyone may call the factory, and the money ends in the treasury either way; so an
// address that our sweep found empty was emptied by somebody else, and the book must learn of it from the factory's
// events. Ours are left out: each is booked by its step. It goes back until the book has nothing left to look for at
// these addresses: there may have been several sweeps, theirs and ours in turn.
func (e *Executor) reclaim(ctx context.Context, p task, receipt *txReceipt) error {
	empty := e.foundEmpty(p, receipt)
	if len(empty) == 0 {
		return nil
	}
	end := receipt.BlockNumber.Uint64()
	for range logPages {
		start := end - min(end, logPage-1)
		logs, err := e.sweepLogs(ctx, p.Asset, empty, start, end)
		if err != nil {
			return fmt.Errorf("strategies: look for sweeps by others: %w", err)
		}
		for _, log := range logs {
			if err := e.bookForeign(ctx, p.Asset, log); err != nil {
				return err
			}
		}
		if len(logs) > 0 {
			if empty, err = e.stillUnswept(ctx, p.Asset, empty); err != nil {
				return err
			}
		}
		if start == 0 || len(empty) == 0 {
			break
		}
		end = start - 1
	}
	if len(empty) == 0 {
		return nil
	}
	e.log.Warn("deposit addresses are empty, and nobody's sweep was found", "asset", p.Asset, "addresses", len(empty))
	return nil
}

// stillUnswept are those of the addresses that something lies on, by the book.
func (e *Executor) stillUnswept(ctx context.Context, asset ledger.AssetID, addresses []common.Hash) ([]common.Hash, error) {
	found, err := e.opts.Book.Unswept(ctx, e.opts.Chain, asset, nil, math.MaxInt32)
	if err != nil {
		return nil, fmt.Errorf("strategies: unswept addresses: %w", err)
	}
	left := map[common.Hash]bool{}
	for _, u := range found {
		left[common.BytesToHash(u.Address.Address.Bytes())] = true
	}
	return slices.DeleteFunc(addresses, func(a common.Hash) bool { return !left[a] }), nil
}

// foundEmpty are the addresses of a sweep that the factory had nothing to say about.
func (e *Executor) foundEmpty(p task, receipt *txReceipt) []common.Hash {
	told := map[common.Address]bool{}
	for _, event := range eventsOf(receipt, e.opts.Factory, e.factory.UnpackSweptEvent) {
		told[event.Account] = true
	}
	for _, event := range eventsOf(receipt, e.opts.Factory, e.factory.UnpackSweepFailedEvent) {
		told[event.Account] = true
	}
	var empty []common.Hash
	for _, a := range p.From {
		if !told[a] {
			empty = append(empty, common.BytesToHash(a.Bytes()))
		}
	}
	return empty
}

// sweepLogs are the factory's Swept events of an asset and some addresses in a range of blocks.
func (e *Executor) sweepLogs(ctx context.Context, asset ledger.AssetID, accounts []common.Hash, start, end uint64) ([]types.Log, error) {
	abi := e.factory.GetABI()
	token := common.BytesToHash(tokenOf(asset).Bytes())
	query := ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(start), ToBlock: new(big.Int).SetUint64(end), Addresses: []common.Address{e.opts.Factory},
		Topics: [][]common.Hash{{abi.Events["Swept"].ID}, accounts, {token}},
	}
	return read(ctx, e.nodes, func(ctx context.Context, c *ethclient.Client) ([]types.Log, error) { return c.FilterLogs(ctx, query) })
}

// bookForeign books one sweep that somebody else sent, once.
func (e *Executor) bookForeign(ctx context.Context, asset ledger.AssetID, log types.Log) error {
	tx, err := read(ctx, e.nodes, func(ctx context.Context, c *ethclient.Client) (*types.Transaction, error) {
		tx, _, err := c.TransactionByHash(ctx, log.TxHash)
		return tx, err
	})
	if err != nil {
		return fmt.Errorf("strategies: sweep %s: %w", log.TxHash, err)
	}
	if from, err := types.Sender(types.LatestSignerForChainID(e.chainID()), tx); err != nil || from == e.opts.ExecutorAddr {
		return err
	}
	event, err := e.factory.UnpackSweptEvent(&log)
	if err != nil {
		return fmt.Errorf("strategies: sweep %s: %w", log.TxHash, err)
	}
	amount, err := ledger.AmountFromBig(event.Amount)
	if err != nil {
		return err
	}
	entry := ledger.Entry{Key: fmt.Sprintf("sweep:%d:%s:%d", e.opts.Chain, log.TxHash.Hex(), log.Index), Kind: kindSweep,
		Postings: []ledger.Posting{posting(ledger.PlaceTreasury(e.opts.Chain), ledger.PlaceDeposits(e.opts.Chain), asset, amount)}}
	err = e.opts.Book.RecordSwept(ctx, []ledger.Entry{entry}, []ledger.Swept{{Address: event.Account, Asset: asset, Amount: amount}})
	if err != nil {
		return fmt.Errorf("strategies: book a sweep by others: %w", err)
	}
	e.log.Info("booked a sweep by somebody else", "tx", log.TxHash, "address", event.Account, "amount", amount)
	return nil
}
