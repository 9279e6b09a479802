package chainwatch

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

const (
	secondReads    = 64 // blocks that are read again in one turn at most
	secondFailures = 8  // of them that may fail before the turn gives up
)

// reading is what this process knows of a block that brought payouts and is not final yet.
type reading struct {
	number uint64
	source *provider // who gave it first; nil = another process read it
	agreed bool      // another provider gave the same
}

// readings are kept by block hash.
type readings map[common.Hash]reading

// forget drops what is final.
func (r readings) forget(final uint64) {
	for hash, known := range r {
		if known.number <= final {
			delete(r, hash)
		}
	}
}

// secondRead reads the blocks that brought payouts, up to final, from a provider that did not give them first, and
// compares them with the ledger. It returns up to which height they are the same, and what is different above it, if
// anything is. A chain of one host has no second reading: there all must hang on a header whose hash is recomputed.
func (f *Follower) secondRead(ctx context.Context, now, final uint64) (height uint64, different string, err error) {
	if f.pool.quorum() == 1 {
		if f.pool.trust.hashable() {
			return final, "", nil
		}
		return now, "headers of this chain cannot be recomputed, and there is no second provider to compare with", nil
	}
	height = final
	for after, reads, failures := now, 0, 0; failures < secondFailures; {
		payouts, err := f.sink.Unsettled(ctx, f.spec.ID, after, final)
		if err != nil || len(payouts) == 0 {
			return height, different, err
		}
		block := payouts[0].Block
		if known := f.second[block.Hash]; !known.agreed {
			if reads++; reads > secondReads {
				return min(height, block.Number-1), different, nil
			}
			err := f.readAgain(ctx, block, payouts, known.source)
			switch {
			case ctx.Err() != nil:
				return now, "", ctx.Err()
			case err == nil:
				f.second[block.Hash] = reading{block.Number, known.source, true}
			case failures == 0:
				height, different = block.Number-1, err.Error()
				fallthrough
			default: // nothing from the first of them on is credited, but those above it are read meanwhile: the nodes may answer about them
				failures++
			}
			if errors.Is(err, errDiffers) {
				return height, different, nil
			}
		}
		after = block.Number
	}
	return height, different, nil
}

// errDiffers says that a provider's block does not hold what the ledger has.
var errDiffers = errors.New("second reading differs")

// readAgain asks other providers for a block until one holds all payouts, two if it is not known who gave it first.
func (f *Follower) readAgain(ctx context.Context, at ledger.BlockRef, payouts []ledger.Payout, source *provider) error {
	want := f.pool.quorum()
	heard := map[string]bool{} // hosts
	if source != nil {
		want--
		heard[source.host] = true
	}
	var errs []error
	for _, pr := range f.pool.order() {
		if heard[pr.host] {
			continue
		}
		_, err := try(ctx, pr, func(ctx context.Context, p *provider) (struct{}, error) {
			return struct{}{}, f.compare(ctx, p, at, payouts)
		})
		switch {
		case err == nil:
			if want--; want == 0 {
				return nil
			}
			heard[pr.host] = true
			continue
		case ctx.Err() != nil:
			return ctx.Err()
		case errors.Is(err, errDiffers):
			f.log.Error("second reading differs, nothing from this block on is credited", "provider", pr.name, "error", err)
			f.state.update(func(h *Health) { h.SecondReadDiffers++ })
			return fmt.Errorf("%s: %w", pr.name, err)
		}
		f.pool.blame(pr, err)
		errs = append(errs, fmt.Errorf("%s: %w", pr.name, err))
	}
	return fmt.Errorf("block %d waits for a second reading: %w", at.Number, errors.Join(errs...))
}

// compare reads a block from one provider and looks for the payouts in it.
func (f *Follower) compare(ctx context.Context, p *provider, at ledger.BlockRef, payouts []ledger.Payout) error {
	b, err := p.blockAt(ctx, at.Number)
	if err != nil {
		return err
	}
	if b.claimed != at.Hash {
		return fmt.Errorf("block %d is %s, the ledger has %s: %w", at.Number, b.claimed, at.Hash, errFork)
	}
	if b.receipts, err = f.receiptsAgain(ctx, p, b); err != nil {
		return err
	}
	for _, payout := range payouts {
		same, err := f.holds(ctx, p, b, payout.Found)
		if err != nil {
			return err
		}
		if !same {
			return fmt.Errorf("block %d: %w: no payout of %s %s to %s in %s", at.Number, errDiffers, payout.Amount, payout.Asset, payout.To, payout.TxHash)
		}
	}
	return nil
}

// receiptsAgain reads a block's receipts, or its logs where the chain's level of proof allows it, from one provider.
func (f *Follower) receiptsAgain(ctx context.Context, p *provider, b *block) (*receiptData, error) {
	if f.spec.Proof == ProofTwo {
		logs, err := p.listLogs(ctx, b)
		return &receiptData{logs: logs, level: ProofTwo}, err
	}
	data, err := p.receiptsOf(ctx, b)
	if errors.Is(err, errUnsupported) && f.spec.Proof == ProofBloom {
		logs, err := p.logsOf(ctx, b)
		return &receiptData{logs: logs, level: ProofBloom}, err
	}
	return data, err
}

// tracedLogs is where the log indexes of payouts begin that no log and no transaction tells of: calls and balances,
// which are proven in their own way.
const tracedLogs = -1 << 24

// holds reports whether a block brings what the ledger has from it.
func (f *Follower) holds(ctx context.Context, p *provider, b *block, want ledger.Found) (bool, error) {
	switch {
	case want.LogIndex >= len(b.receipts.logs):
		return false, nil
	case want.LogIndex >= 0:
		l := b.receipts.logs[want.LogIndex]
		t, ok := f.match.decode(l, b.number())
		_, fee := f.match.fees[want.Asset] // less may have arrived than the log says, by balances that providers agreed on
		return ok && t.asset == want.Asset && l.TxHash == want.TxHash && t.from == want.From && t.to == want.To &&
			(t.amount == want.Amount || fee && want.Amount.Less(t.amount)), nil
	case want.LogIndex <= tracedLogs:
		return true, nil
	}
	i := -1 - want.LogIndex
	if i >= len(b.txs) {
		return false, nil
	}
	tx := b.txs[i]
	amount, err := ledger.AmountFromBig(tx.value)
	if err != nil || tx.hash != want.TxHash || tx.to == nil || *tx.to != want.To || amount != want.Amount {
		return false, nil //nolint:nilerr // a value that is no amount is not what the ledger has
	}
	if b.receipts.status != nil {
		return b.receipts.status[i] == 1, nil
	}
	status, err := p.statusOf(ctx, b, i)
	return status == 1, err
}
