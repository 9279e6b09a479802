package chainwatch

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// Scanned is a final block with the payouts in it.
type Scanned struct {
	Block ledger.BlockRef
	Found []ledger.Found
}

// scanStretch is how many blocks are read, and bound to the chain, at a time.
const scanStretch = 4 * ahead

// Rescan reads the blocks from..to of the chain again, all of them final in the ledger, and hands those with payouts to each, in order; done
// is called after every stretch with the newest block that was read. Each block is proven as the follower proves it, and the last of every
// stretch is one that the ledger has, or that the majority of the providers has, so that no made-up chain is taken for ours. It writes nothing.
//
// The follower must not be running.
func (f *Follower) Rescan(ctx context.Context, from, to uint64, each func(Scanned) error, done func(uint64)) error {
	defer f.pool.close()
	st, err := f.sink.ChainState(ctx, f.spec.ID)
	if err != nil {
		return err
	}
	if to > st.Final.Number || from > to {
		return fmt.Errorf("blocks %d to %d: not a range of final blocks, the newest of which is %d", from, to, st.Final.Number)
	}
	if err := f.probe(ctx, st.Final); err != nil {
		return err
	}
	for from <= to {
		last := min(to, from+scanStretch-1)
		blocks, err := f.scan(ctx, from, last)
		if err != nil {
			return err
		}
		for _, b := range blocks {
			if err := each(b); err != nil {
				return err
			}
		}
		done(last)
		from = last + 1
	}
	return nil
}

// scan reads a short range of final blocks and returns those with payouts.
func (f *Follower) scan(ctx context.Context, from, to uint64) ([]Scanned, error) {
	end, err := f.anchored(ctx, to)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(ctx) // ends what was fetched in vain
	defer cancel()
	queue := make(chan (<-chan fetched), to-from+1)
	var out []Scanned
	var parent common.Hash
	next := from
	for number := from; number <= to; number++ {
		for ; next <= to && next < number+ahead; next++ {
			queue <- f.fetchLater(ctx, next)
		}
		got := <-<-queue
		if got.err != nil {
			return nil, got.err
		}
		b := got.block
		if number > from && b.ParentHash != parent || number == to && b.claimed != end {
			return nil, fmt.Errorf("block %d is of another chain than the final blocks after it", number)
		}
		parent = b.claimed
		found, _, err := f.transfers(ctx, b)
		if err != nil {
			return nil, err
		}
		if len(found) > 0 {
			out = append(out, Scanned{b.ref(f.spec.ID), found})
		}
	}
	return out, nil
}

// anchored is the hash of a final block: as the ledger has it, or where it has forgotten it, as the majority of the providers has.
func (f *Follower) anchored(ctx context.Context, number uint64) (common.Hash, error) {
	stored, err := f.sink.BlockAt(ctx, f.spec.ID, number)
	if err == nil || !errors.Is(err, ledger.ErrNotFound) {
		return stored.Hash, err
	}
	votes := f.pool.survey(ctx, number)
	for _, v := range votes {
		with, against := split(votes, v.hash)
		if f.agreed(with, against) {
			return v.hash, nil
		}
	}
	return common.Hash{}, fmt.Errorf("block %d: %d providers gave its hash, and no two that are the majority agree", number, len(votes))
}
