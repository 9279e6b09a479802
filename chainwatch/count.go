package chainwatch

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// Coin that contracts move leaves no log. What traces do not tell of it is found by counting: now and then the balances
// of all deposit addresses after a final block are compared with what the ledger expects, and what is there beyond that
// is searched for and credited. A count is exact, however seldom it is made and whatever was missed since the last.

const (
	defaultCountEvery = 300  // blocks
	countPage         = 5000 // addresses that are compared at once
	countEntry        = 200  // addresses that one database transaction enters
)

// countsCoin reports whether there is anything to count.
func (f *Follower) countsCoin() bool { return f.coins != nil && f.match.native != "" }

// beginCount lets the count begin, where there was none, before this process adds any block: what is on the addresses
// at that time is what the first count finds out.
func (f *Follower) beginCount(ctx context.Context) error {
	if !f.countsCoin() {
		return nil
	}
	last, err := f.coins.CoinCount(ctx, f.spec.ID)
	if err != nil || last.Begun {
		return err
	}
	return f.coins.BeginCoinCount(ctx, f.spec.ID)
}

// keepCounting counts whenever it is due, beside the loop that follows the chain, which it never holds up.
func (f *Follower) keepCounting(ctx context.Context) {
	if !f.countsCoin() {
		return
	}
	pause := newBackOff(f.spec.Poll, 10*time.Minute)
	for {
		select {
		case <-ctx.Done():
			return
		case <-f.count:
		}
		err := f.countCoin(ctx)
		switch {
		case ctx.Err() != nil:
			return
		case err == nil:
			pause.Reset()
			f.state.update(func(h *Health) { h.CountError = "" })
		case errors.Is(err, ledger.ErrCursorMoved):
			f.log.Info("another process counts coin too", "error", err)
			sleep(ctx, pause.NextBackOff(), nil)
		default:
			f.log.Warn("coin could not be counted, will be tried again", "error", err)
			f.state.update(func(h *Health) { h.CountError = err.Error() })
			sleep(ctx, pause.NextBackOff(), nil)
		}
	}
}

// countCoin counts the coin on all addresses after the newest final block, if the last count is long enough ago. What
// was counted is in the ledger page by page: one that is broken off is made again with what has become final since.
func (f *Follower) countCoin(ctx context.Context) error {
	f.counting.Lock()
	defer f.counting.Unlock()
	st, err := f.sink.ChainState(ctx, f.spec.ID)
	if err != nil || st.Cursor.Hash == (common.Hash{}) || st.Halted != "" {
		return err
	}
	last, err := f.coins.CoinCount(ctx, f.spec.ID)
	if err != nil || !last.Begun {
		return err
	}
	f.state.update(func(h *Health) { h.Counted = last.Height })
	c := &coinCount{Follower: f, from: last.Height, upTo: f.countUpTo(st.Final.Number), first: !last.Counted}
	switch {
	case c.first && c.upTo < last.Height:
		return nil
	case c.first:
		return c.begin(ctx)
	case c.upTo <= last.Height, c.upTo < last.Height+f.spec.CountEvery && c.upTo == st.Final.Number:
		return nil
	}
	return c.run(ctx)
}

// countUpTo is the last block that there is anything to count after: once moves of coin have logs, there is not.
func (f *Follower) countUpTo(final uint64) uint64 {
	if f.spec.NativeLogs > 0 {
		return min(final, f.spec.NativeLogs-1)
	}
	return final
}

// coinCount is one count.
type coinCount struct {
	*Follower
	from, upTo uint64
	first      bool // nothing was counted before: what is there is what later counts start from
	credited   ledger.Amount
	mu         sync.Mutex // of what is found by halving
}

// begin makes the first count. Where nobody has the balances of its block any more, the count begins anew further up.
func (c *coinCount) begin(ctx context.Context) error {
	c.upTo = c.from
	err := c.run(ctx)
	if errors.Is(err, errNoState) {
		return errors.Join(err, c.coins.BeginCoinCount(ctx, c.spec.ID))
	}
	return err
}

func (c *coinCount) run(ctx context.Context) error {
	began, addresses := time.Now(), 0
	for after, more := int64(0), true; more; {
		list, err := c.coins.ExpectedCoin(ctx, ledger.CoinQuery{Chain: c.spec.ID, UpTo: c.upTo, After: after, Limit: countPage})
		if err != nil {
			return err
		}
		if more = len(list) == countPage; len(list) > 0 {
			after = list[len(list)-1].Address.Seq
		}
		addresses += len(list)
		if err := c.page(ctx, list); err != nil {
			return err
		}
	}
	if err := c.coins.EndCoinCount(ctx, c.spec.ID, c.from, c.upTo); err != nil {
		return err
	}
	c.state.update(func(h *Health) { h.Counted = c.upTo })
	c.log.Debug("coin counted", "after", c.upTo, "addresses", addresses, "took", time.Since(began), "credited", c.credited)
	return nil
}

// page counts some addresses. Those that somebody has counted further are left alone.
func (c *coinCount) page(ctx context.Context, list []ledger.ExpectedCoin) error {
	list = slices.DeleteFunc(list, func(e ledger.ExpectedCoin) bool { return e.Since > c.upTo || e.Since == c.upTo && !c.first })
	if len(list) == 0 {
		return nil
	}
	addresses := make([]common.Address, len(list))
	for i, e := range list {
		addresses[i] = e.Address.Address
	}
	balances, err := c.agreedCoin(ctx, atNumber(c.upTo), addresses)
	if err != nil {
		return fmt.Errorf("balances after block %d: %w", c.upTo, err)
	}
	var counted []ledger.CountedCoin
	var unseen []*unseenCoin
	for i, e := range list {
		n := ledger.CountedCoin{Address: addresses[i], Balance: balances[i], Expected: e.After(c.upTo)}
		diff := new(big.Int).Sub(balances[i].Big(), n.Expected)
		if !c.first {
			c.missing(n, diff)
		}
		switch {
		case c.first:
			if balances[i].IsZero() {
				continue
			}
		case diff.Sign() > 0:
			unseen = append(unseen, &unseenCoin{expected: e, index: len(counted), total: diff})
		case diff.Sign() == 0 && len(e.Moves) == 0:
			continue
		}
		counted = append(counted, n)
	}
	if err := c.find(ctx, unseen, counted); err != nil {
		return err
	}
	for entry := range slices.Chunk(counted, countEntry) {
		if err := c.coins.CountCoin(ctx, c.spec.ID, c.from, c.upTo, entry); err != nil {
			return err
		}
		if err := c.tell(entry); err != nil {
			return err
		}
	}
	return nil
}

// missing tells of an address that holds less than the ledger says, whatever is counted how often: a payout was credited that never was, or something
// left that nobody told of. Its shortage lasts until it holds what it must.
func (c *coinCount) missing(n ledger.CountedCoin, diff *big.Int) {
	known := c.short[n.Address]
	switch {
	case diff.Sign() >= 0 && known == nil, known != nil && known.Cmp(diff) == 0:
		return
	case diff.Sign() >= 0:
		c.log.Info("a deposit address holds what the ledger says again", "address", n.Address, "block", c.upTo)
		delete(c.short, n.Address)
	default:
		c.log.Error("a deposit address holds less coin than the ledger says", "address", n.Address, "block", c.upTo, "holds", n.Balance, "expected", n.Expected)
		c.short[n.Address] = diff
	}
	var sum *big.Int
	for _, diff := range c.short {
		if sum == nil {
			sum = new(big.Int)
		}
		sum.Sub(sum, diff)
	}
	c.state.update(func(h *Health) { h.CoinMissing = sum })
}

// tell logs what was credited.
func (c *coinCount) tell(entry []ledger.CountedCoin) (err error) {
	for _, n := range entry {
		for _, a := range n.Arrivals {
			c.log.Info("coin found by its balance", "address", n.Address, "block", a.Block.Number, "tx", a.TxHash, "amount", a.Amount, "stream", a.Stream)
			c.state.update(func(h *Health) { h.Payouts++ })
			if c.credited, err = c.credited.Add(a.Amount); err != nil {
				return err
			}
		}
	}
	return nil
}
