package chainwatch

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// An asset that is configured after its chain is followed has a past, and so has one that was left out for a while. The ledger keeps which blocks of
// it are still to be read. They are read by ranges, a slice at a time while there is nothing else to do, under the same rules as catching up,
// and only below the final height. What is found is added as a rescan does it: once, whatever else has found it.

const (
	backScanner = "back-scan"     // who adds payouts, in the audit log
	sliceTime   = 3 * time.Second // that the chain's newest blocks may wait for a slice
)

// backScan is what this process knows of the past that is still to be scanned. Only the loop touches it.
type backScan struct {
	known bool // the ledger was told what is followed
	scans []ledger.BackScan
	width uint64 // blocks of a slice
	alone bool   // a single block failed: assets are read one by one
	next  time.Time
	pause *backoff.ExponentialBackOff
	told  time.Time // of the last line of progress
	added int
}

// beginFollowing tells the ledger, before this process adds any block, which tokens it follows, and learns what is to be scanned.
func (f *Follower) beginFollowing(ctx context.Context) error {
	if f.past == nil || f.back.known {
		return nil
	}
	scans, err := f.past.Follow(ctx, f.spec.ID, f.match.following)
	if err != nil {
		return err
	}
	f.back = backScan{known: true, scans: scans, width: firstRange, pause: newBackOff(f.spec.Poll, time.Minute), told: time.Now()}
	for _, s := range scans {
		f.log.Info("an asset has a past that was not read", "asset", s.Asset, "from", s.From, "to", s.To)
	}
	f.tellBackScan(nil)
	return nil
}

// scanBack does a slice of what is to be scanned, if it is time for one, and reports whether there is more to do at once. That it fails holds up
// nothing else.
func (f *Follower) scanBack(ctx context.Context) (more bool) {
	b := &f.back
	if len(b.scans) == 0 || time.Now().Before(b.next) {
		return false
	}
	slice, cancel := context.WithTimeout(ctx, sliceTime)
	defer cancel()
	done, err := f.scanSlice(slice)
	switch {
	case ctx.Err() != nil:
		return false
	case errors.Is(err, ledger.ErrCursorMoved), errors.Is(err, ledger.ErrLease):
		b.known = false // another process was here: what is left is asked for again
		return true
	case err != nil:
		f.log.Info("a slice of the past failed, will be tried again", "asset", b.scans[0].Asset, "from", b.scans[0].From, "error", err)
		b.alone = b.alone || b.width == 1
		b.width, b.next = max(1, b.width/2), time.Now().Add(b.pause.NextBackOff())
		b.scans = append(b.scans[1:], b.scans[0]) // the others get their turn meanwhile
	case done:
		b.width = min(mostRange, 2*b.width)
		b.pause.Reset()
	}
	f.tellBackScan(err)
	return done && len(b.scans) > 0
}

// scanSlice reads the next blocks for all assets that wait for the same ones, and adds what is found. It is not done if these are not final yet.
func (f *Follower) scanSlice(ctx context.Context) (done bool, err error) {
	st, err := f.sink.ChainState(ctx, f.spec.ID)
	if err != nil || st.Halted != "" {
		return false, err
	}
	first := f.back.scans[0]
	upTo := min(first.To, first.From+f.back.width-1, st.Final.Number)
	if first.From > upTo {
		return false, nil
	}
	if err := f.watch.load(ctx, f.sink, f.log); err != nil {
		return false, err
	}
	var contracts []common.Address
	for _, s := range f.back.scans {
		if contract, ok := s.Asset.Contract(); ok && f.together(s, first) {
			contracts = append(contracts, contract)
		}
	}
	r, err := f.readRange(ctx, first.From, upTo, f.watch.has, contracts...)
	if err != nil {
		return false, err
	}
	if err := f.measureRange(ctx, r.found); err != nil {
		return false, err
	}
	if err := f.isOurs(ctx, r.end); err != nil {
		return false, err
	}
	if err := f.addPast(ctx, r.found); err != nil {
		return false, err
	}
	return true, f.finishSlice(ctx, first, upTo)
}

// together reports whether two scans are read at once: those that wait for the same blocks. A token that takes a fee, which has to be measured, and all
// after a block has failed, are read alone, so that one that can't be read holds up no other.
func (f *Follower) together(a, b ledger.BackScan) bool {
	if a == b {
		return true
	}
	_, feeA := f.match.fees[a.Asset]
	_, feeB := f.match.fees[b.Asset]
	return a.From == b.From && a.To == b.To && !feeA && !feeB && !f.back.alone
}

// isOurs makes sure that a final block is the one that the ledger has, where it has one.
func (f *Follower) isOurs(ctx context.Context, h header) error {
	ours, err := f.sink.BlockAt(ctx, f.spec.ID, h.number())
	switch {
	case errors.Is(err, ledger.ErrNotFound):
		return nil
	case err == nil && ours.Hash != h.claimed:
		err = fmt.Errorf("block %d is %s, the ledger has %s: %w", h.number(), h.claimed, ours.Hash, errFork)
	}
	return err
}

// addPast adds what was found, block by block.
func (f *Follower) addPast(ctx context.Context, found []ledger.FoundAt) error {
	for len(found) > 0 {
		block := found[0].Block
		var list []ledger.Found
		for len(found) > 0 && found[0].Block.Hash == block.Hash {
			list, found = append(list, found[0].Found), found[1:]
		}
		added, err := f.past.AddFinal(ctx, backScanner, block, list)
		if err != nil {
			return err
		}
		f.back.added += len(added)
		f.state.update(func(h *Health) { h.Payouts += uint64(len(added)) })
		for _, p := range added {
			f.log.Info("payout of the past found", "block", block.Number, "tx", p.TxHash, "asset", p.Asset, "amount", p.Amount, "stream", p.Stream)
		}
	}
	return nil
}

// finishSlice puts on record that the blocks up to upTo were scanned for all assets that waited for the same ones as the first.
func (f *Follower) finishSlice(ctx context.Context, first ledger.BackScan, upTo uint64) error {
	var left []ledger.BackScan
	for _, s := range f.back.scans {
		if f.together(s, first) {
			if err := f.past.ScannedBack(ctx, f.spec.ID, s, upTo); err != nil {
				return err
			}
			s.From = upTo + 1
		}
		if s.From <= s.To {
			left = append(left, s)
		} else {
			f.log.Info("the past of an asset is read", "asset", s.Asset, "to", s.To)
		}
	}
	f.back.scans = left
	return nil
}

// tellBackScan tells how far it is.
func (f *Follower) tellBackScan(err error) {
	var left uint64
	for _, s := range f.back.scans {
		left = max(left, s.To-s.From+1)
	}
	f.state.update(func(h *Health) {
		h.BackScanLeft, h.BackScanError = left, ""
		if err != nil {
			h.BackScanError = err.Error()
		}
	})
	if now := time.Now(); left > 0 && now.Sub(f.back.told) >= reportEvery {
		f.log.Info("reading the past of new assets", "asset", f.back.scans[0].Asset, "block", f.back.scans[0].From, "left", left, "found", f.back.added)
		f.back.told = now
	}
}
