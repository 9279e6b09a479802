package chainwatch

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// Users who miss something ask for it. What has a log or a transaction of its own is read with the blocks anyway; coin that a contract sent
// is counted on their addresses before its turn, many of them by one question to the nodes, however many ask.

const (
	lookMost  = 200         // addresses that are looked at together
	lookPause = time.Minute // the longest one after a failure
)

// keepLooking answers what users ask, beside the loop that follows the chain, which it never holds up.
func (f *Follower) keepLooking(ctx context.Context) {
	if f.looks == nil {
		return
	}
	pause := newBackOff(f.spec.Poll, lookPause)
	for most := lookMost; ; {
		more, err := f.lookOnce(ctx, most)
		wait := f.spec.Poll
		switch {
		case ctx.Err() != nil:
			return
		case err == nil:
			pause.Reset()
			if most = min(2*most, lookMost); more {
				wait = 0
			}
			f.state.update(func(h *Health) { h.LookError = "" })
		default:
			most, wait = 1, pause.NextBackOff() // whatever fails about one address does not keep the others waiting
			if errors.Is(err, ledger.ErrCursorMoved) || errors.Is(err, ledger.ErrLease) {
				f.log.Info("another process counts coin too", "error", err)
				break
			}
			f.log.Warn("what users miss could not be looked for, will be tried again", "error", err)
			f.state.update(func(h *Health) { h.LookError = err.Error() })
		}
		sleep(ctx, wait, nil)
	}
}

// lookOnce looks at some of the addresses that users ask about, and reports whether there are more.
func (f *Follower) lookOnce(ctx context.Context, most int) (more bool, err error) {
	looks, err := f.looks.PendingLooks(ctx, f.spec.ID, lookMost)
	if err != nil || len(looks) == 0 {
		return false, err
	}
	rand.Shuffle(len(looks), func(i, j int) { looks[i], looks[j] = looks[j], looks[i] })
	more = len(looks) > most || len(looks) == lookMost
	looks = looks[:min(most, len(looks))]
	st, err := f.sink.ChainState(ctx, f.spec.ID)
	if err != nil {
		return false, err
	}
	able, err := f.countOn(ctx, st, looks)
	switch {
	case err != nil:
		return false, fmt.Errorf("%d addresses: %w", len(looks), err)
	case able != ledger.LookDone:
		f.log.Info("what users miss cannot be looked for", "addresses", len(looks), "why", able)
		return more, f.looks.EndLooks(ctx, looks, able)
	}
	if err := f.looks.LookedAt(ctx, looks, st.Final); err != nil {
		return false, err
	}
	f.state.update(func(h *Health) { h.Looks += uint64(len(looks)) })
	f.log.Info("looked for what users miss", "addresses", len(looks), "after", st.Final.Number)
	return more, nil
}

// countOn counts the coin on the addresses of looks after the final block, and credits what is there beyond what the ledger expects. Where that can't
// be done it says why.
func (f *Follower) countOn(ctx context.Context, st ledger.ChainState, looks []ledger.Look) (ledger.LookState, error) {
	f.counting.Lock()
	defer f.counting.Unlock()
	switch {
	case st.Halted != "":
		return ledger.LookHalted, nil
	case !f.countsCoin():
		return ledger.LookDone, nil
	}
	last, err := f.coins.CoinCount(ctx, f.spec.ID)
	if err != nil {
		return "", err
	}
	c := &coinCount{Follower: f, from: last.Height, upTo: f.countUpTo(st.Final.Number)}
	switch logged := f.spec.NativeLogs > 0 && last.Height+1 >= f.spec.NativeLogs; {
	case logged && last.Begun: // there is nothing to count in what came since
		return ledger.LookDone, nil
	case !last.Counted:
		return ledger.LookUncounted, nil
	case c.upTo <= last.Height:
		return ledger.LookDone, nil
	}
	addresses := make([]common.Address, len(looks))
	for i, l := range looks {
		addresses[i] = l.Address
	}
	list, err := f.coins.ExpectedCoin(ctx, ledger.CoinQuery{Chain: f.spec.ID, UpTo: c.upTo, Only: addresses})
	if err != nil {
		return "", err
	}
	return ledger.LookDone, c.page(ctx, list)
}
