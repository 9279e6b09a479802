package chainwatch

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/amasa-io/amasa/ledger"
)

const (
	ahead   = 8   // blocks that are fetched at the same time when there are many
	stretch = 256 // blocks that one turn commits at most
)

// forkError says that a provider's chain does not continue ours.
type forkError struct {
	number uint64
	detail string
}

func (e *forkError) Error() string { return fmt.Sprintf("block %d %s", e.number, e.detail) }

// advance commits the blocks after tip up to head, at most a stretch of them, and returns the new tip. It returns a
// forkError when the chain does not continue ours.
func (f *Follower) advance(ctx context.Context, tip ledger.BlockRef, head header) (ledger.BlockRef, error) {
	if head.number() == tip.Number && head.claimed != tip.Hash {
		return tip, &forkError{tip.Number, "was replaced"}
	}
	last := min(head.number(), tip.Number+stretch)
	ctx, cancel := context.WithCancel(ctx) // ends what was fetched in vain
	defer cancel()
	queue := make(chan (<-chan fetched), ahead)
	next := tip.Number + 1
	for ; next <= last && len(queue) < ahead; next++ {
		queue <- f.fetchLater(ctx, next)
	}
	for tip.Number < last {
		got := <-<-queue
		if got.err != nil {
			return tip, got.err
		}
		if next <= last {
			queue <- f.fetchLater(ctx, next)
			next++
		}
		if got.block.ParentHash != tip.Hash {
			return tip, &forkError{got.block.number(), "does not continue ours"}
		}
		if err := f.commit(ctx, got.block); err != nil {
			return tip, err
		}
		tip = got.block.ref(f.spec.ID)
		f.report(tip, head.number())
		if err := f.keepLead(ctx); err != nil {
			return tip, err
		}
	}
	return tip, nil
}

type fetched struct {
	block *block
	err   error
}

func (f *Follower) fetchLater(ctx context.Context, number uint64) <-chan fetched {
	out := make(chan fetched, 1)
	go func() {
		b, err := f.fetch(ctx, number)
		out <- fetched{b, err}
	}()
	return out
}

// fetch reads a block with what is needed to find payouts in it, all of it proven.
func (f *Follower) fetch(ctx context.Context, number uint64) (*block, error) {
	return f.fetchFor(ctx, number, f.match.mayHoldTokens)
}

// fetchFor is fetch for logs that a block may hold by its header.
func (f *Follower) fetchFor(ctx context.Context, number uint64, mayHold func(*block) bool) (*block, error) {
	b, err := first(ctx, f.pool, func(ctx context.Context, p *provider) (*block, error) { return p.blockAt(ctx, number) })
	if err != nil {
		return nil, err
	}
	if f.pool.trust.hashable() && f.spec.Proof != ProofTwo && !mayHold(b) {
		return b, nil
	}
	b.receipts, err = f.readReceipts(ctx, b)
	return b, err
}

// readReceipts reads the block's receipts, or where the chain allows it and there is no other way, its logs, as well
// proven as the chain asks for.
func (f *Follower) readReceipts(ctx context.Context, b *block) (data *receiptData, err error) {
	if f.spec.Proof == ProofTwo {
		data, err = f.agreedLogs(ctx, b, ProofTwo, (*provider).listLogs)
	} else {
		data, err = first(ctx, f.pool, func(ctx context.Context, p *provider) (*receiptData, error) { return p.receiptsOf(ctx, b) })
		if errors.Is(err, errUnsupported) && f.spec.Proof == ProofBloom {
			data, err = f.agreedLogs(ctx, b, ProofBloom, (*provider).logsOf)
		}
	}
	if err != nil {
		return nil, err
	}
	f.state.update(func(h *Health) { h.Proof = data.level })
	return data, nil
}

// agreedLogs reads the block's logs from all providers and takes the list that more than half of them, and at least
// two, give. The bloom alone would not do: it knows nothing of amounts.
func (f *Follower) agreedLogs(ctx context.Context, b *block, level Proof, read func(*provider, context.Context, *block) ([]*types.Log, error)) (*receiptData, error) {
	lists := each(ctx, f.pool, f.pool.voters(), func(ctx context.Context, p *provider) ([]*types.Log, error) { return read(p, ctx, b) })
	if list, ok := majority(lists, 2, sameLogs); ok {
		return &receiptData{logs: list, level: level}, nil
	}
	return nil, fmt.Errorf("block %d: %d providers gave its logs, and no two that are the majority agree", b.number(), len(lists))
}

// transfers finds the payouts of a block, and the coin that left deposit addresses in it.
func (f *Follower) transfers(ctx context.Context, b *block) (found, left []ledger.Found, err error) {
	if err := f.watch.load(ctx, f.sink, f.log); err != nil {
		return nil, nil, err
	}
	coins, err := f.succeeded(ctx, b, f.match.coins(b, f.watch))
	if err != nil {
		return nil, nil, err
	}
	var logs []*types.Log
	if b.receipts != nil {
		logs = b.receipts.logs
	}
	if found, err = f.match.match(b, f.watch, coins, logs); err != nil {
		return nil, nil, err
	}
	left = f.match.left(b, f.watch, logs)
	if found, err = f.measured(ctx, b, found, logs); err != nil {
		return nil, nil, err
	}
	return append(found, f.match.moved(b, f.traced(ctx, b, found, left))...), left, nil
}

// commit finds the payouts of a block and hands both to the ledger.
func (f *Follower) commit(ctx context.Context, b *block) error {
	found, left, err := f.transfers(ctx, b)
	if err != nil {
		return err
	}
	if err := f.sink.Advance(ctx, b.ref(f.spec.ID), slices.Concat(found, left)); err != nil {
		return fmt.Errorf("commit block %d: %w", b.number(), err)
	}
	if len(found) > 0 {
		f.second[b.claimed] = reading{number: b.number(), source: b.from}
	}
	f.state.setTip(b.ref(f.spec.ID))
	f.state.update(func(h *Health) {
		h.Progress, h.Addresses = f.now(), len(f.watch.set)
		h.Blocks++
		h.Payouts += uint64(len(found))
	})
	for _, p := range found {
		f.log.Info("payout seen", "block", b.number(), "tx", p.TxHash, "asset", p.Asset, "amount", p.Amount, "stream", p.Stream)
	}
	return nil
}

// succeeded keeps the transactions that did not fail.
func (f *Follower) succeeded(ctx context.Context, b *block, coins []int) ([]int, error) {
	if len(coins) == 0 {
		return nil, nil
	}
	if b.receipts == nil {
		var err error
		if b.receipts, err = f.readReceipts(ctx, b); err != nil {
			return nil, err
		}
	}
	var out []int
	for _, i := range coins {
		ok, err := f.coinArrived(ctx, b, i)
		if err != nil {
			return nil, err
		}
		if ok {
			out = append(out, i)
		}
	}
	return out, nil
}

// coinArrived reports whether a transaction that carries coin succeeded. Where its status or the transaction itself
// could not be proven, the majority of the providers must say so, and at least two if there are two.
func (f *Follower) coinArrived(ctx context.Context, b *block, index int) (bool, error) {
	if b.receipts.level == ProofReceipts && b.proven {
		return b.receipts.status[index] == types.ReceiptStatusSuccessful, nil
	}
	type answer struct {
		same   bool
		status uint64
	}
	answers := each(ctx, f.pool, f.pool.voters(), func(ctx context.Context, p *provider) (answer, error) {
		again, err := p.blockAt(ctx, b.number())
		if err != nil {
			return answer{}, err
		}
		status, err := p.statusOf(ctx, b, index)
		return answer{again.sameTx(b, index), status}, err
	})
	yes, no := 0, 0
	for _, a := range answers {
		switch {
		case !a.same:
		case a.status == types.ReceiptStatusSuccessful:
			yes++
		default:
			no++
		}
	}
	if most := max(yes, no); 2*most <= len(answers) || most < f.pool.quorum() {
		return false, fmt.Errorf("block %d: too few providers agree about %s", b.number(), b.txs[index].hash)
	}
	return yes > no, nil
}

// sameTx reports whether two readings of a block agree about a transaction.
func (b *block) sameTx(other *block, index int) bool {
	if b.claimed != other.claimed || index >= len(b.txs) {
		return false
	}
	x, y := b.txs[index], other.txs[index]
	return x.hash == y.hash && x.from == y.from && x.to != nil && y.to != nil && *x.to == *y.to && x.value.Cmp(y.value) == 0
}

// rate measures catching up for the log.
type rate struct {
	since time.Time // of the last line
	from  uint64    // cursor at that time
}

// reportEvery is the shortest time between two lines of progress.
const reportEvery = 5 * time.Second

// report logs progress while there is much to catch up.
func (f *Follower) report(tip ledger.BlockRef, head uint64) {
	now := time.Now()
	if head-min(head, tip.Number) < ahead {
		f.logged = rate{}
		f.state.update(func(h *Health) { h.Rate = 0 })
		return
	}
	if f.logged.since.IsZero() {
		f.logged = rate{now, tip.Number}
		return
	}
	took := now.Sub(f.logged.since)
	if took < reportEvery || tip.Number <= f.logged.from {
		return
	}
	perBlock := took / time.Duration(tip.Number-f.logged.from)
	left := head - tip.Number
	f.state.update(func(h *Health) { h.Rate = float64(time.Second) / float64(perBlock) })
	f.log.Info("catching up", "block", tip.Number, "left", left,
		"blocks_per_second", fmt.Sprintf("%.1f", float64(time.Second)/float64(perBlock)),
		"time_left", (perBlock * time.Duration(left)).Round(time.Second))
	f.logged = rate{now, tip.Number}
}
