package chainwatch_test

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// book is the ledger's chain part in memory, with the same rules.
type book struct {
	mu        sync.Mutex
	chain     uint64
	blocks    []ledger.BlockRef
	final     ledger.BlockRef
	head      uint64
	halted    string
	payouts   []payout
	ranges    int // that were caught up
	addresses []ledger.WatchAddress
	before    func(op string) error // runs before every write, outside the lock
}

type payout struct {
	ledger.Found
	block ledger.BlockRef
	state ledger.PayoutState
}

func newBook(chain uint64, addresses ...common.Address) *book {
	b := &book{chain: chain}
	for _, a := range addresses {
		b.watch(a)
	}
	return b
}

func (b *book) watch(a common.Address) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.addresses = append(b.addresses, ledger.WatchAddress{Seq: int64(len(b.addresses) + 1), Address: a})
}

// write runs the hook and takes the lock.
func (b *book) write(op string) (unlock func(), err error) {
	b.mu.Lock()
	hook := b.before
	b.mu.Unlock()
	if hook != nil {
		if err := hook(op); err != nil {
			return nil, err
		}
	}
	b.mu.Lock()
	return b.mu.Unlock, nil
}

func (b *book) tip() ledger.BlockRef {
	if len(b.blocks) == 0 {
		return ledger.BlockRef{}
	}
	return b.blocks[len(b.blocks)-1]
}

func (b *book) ChainState(_ context.Context, chain uint64) (ledger.ChainState, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return ledger.ChainState{Chain: chain, Cursor: b.tip(), Final: b.final, Head: b.head, Halted: b.halted}, nil
}

func (b *book) BlockAt(_ context.Context, _, number uint64) (ledger.BlockRef, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, r := range b.blocks {
		if r.Number == number {
			return r, nil
		}
	}
	return ledger.BlockRef{}, ledger.ErrNotFound
}

func (b *book) BlockBelow(_ context.Context, _, number uint64) (ledger.BlockRef, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, r := range slices.Backward(b.blocks) {
		if r.Number < number {
			return r, nil
		}
	}
	return ledger.BlockRef{}, ledger.ErrNotFound
}

func (b *book) CatchUpInTurn(ctx context.Context, end ledger.BlockRef, found []ledger.FoundAt, turn ledger.Turn) error {
	after, err := turn(ctx)
	if err != nil {
		return err
	}
	unlock, err := b.write("catch up")
	if err != nil {
		return err
	}
	defer unlock()
	switch tip := b.tip(); {
	case slices.ContainsFunc(b.blocks, func(r ledger.BlockRef) bool { return r.Hash == end.Hash }):
		return nil
	case tip.Hash != after.Hash || end.Number <= tip.Number:
		return fmt.Errorf("%w: %d", ledger.ErrCursorMoved, end.Number)
	}
	b.blocks = append(b.blocks, end)
	b.ranges++
	for _, f := range found {
		b.payouts = append(b.payouts, payout{f.Found, f.Block, ledger.Seen})
	}
	return nil
}

func (b *book) StartChain(_ context.Context, at ledger.BlockRef) error {
	unlock, err := b.write("start")
	if err != nil {
		return err
	}
	defer unlock()
	if len(b.blocks) == 0 {
		b.blocks, b.final = []ledger.BlockRef{at}, at
	}
	return nil
}

func (b *book) Advance(_ context.Context, block ledger.BlockRef, found []ledger.Found) error {
	unlock, err := b.write("advance")
	if err != nil {
		return err
	}
	defer unlock()
	switch tip := b.tip(); {
	case tip.Hash == block.Hash:
		return nil
	case tip.Hash != block.Parent || tip.Number+1 != block.Number:
		return fmt.Errorf("%w: %d", ledger.ErrCursorMoved, block.Number)
	}
	b.blocks = append(b.blocks, block)
	for _, f := range found {
		b.payouts = append(b.payouts, payout{f, block, ledger.Seen})
	}
	return nil
}

func (b *book) Rewind(_ context.Context, tip ledger.BlockRef) error {
	unlock, err := b.write("rewind")
	if err != nil {
		return err
	}
	defer unlock()
	switch {
	case b.tip().Hash != tip.Hash:
		return ledger.ErrCursorMoved
	case tip.Number <= b.final.Number:
		return ledger.ErrBelowFinality
	}
	b.blocks = b.blocks[:len(b.blocks)-1]
	for i := range b.payouts {
		if b.payouts[i].block.Hash == tip.Hash {
			b.payouts[i].state = ledger.Orphaned
		}
	}
	return nil
}

func (b *book) Unsettled(_ context.Context, _, after, upTo uint64) ([]ledger.Payout, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	var out []ledger.Payout
	for _, p := range b.payouts {
		n := p.block.Number
		if n <= after || n > upTo || p.state == ledger.Orphaned || p.state == ledger.Final || len(out) > 0 && n > out[0].Block.Number {
			continue
		}
		if len(out) > 0 && n < out[0].Block.Number {
			out = nil
		}
		out = append(out, ledger.Payout{Block: p.block, State: p.state, Found: p.Found})
	}
	return out, nil
}

func (b *book) Settle(_ context.Context, _, confirmed, final uint64) error {
	unlock, err := b.write("settle")
	if err != nil {
		return err
	}
	defer unlock()
	if b.halted != "" {
		return ledger.ErrState
	}
	final = min(final, b.tip().Number)
	for _, r := range b.blocks {
		if r.Number == final && final > b.final.Number {
			b.final = r
		}
	}
	for i := range b.payouts {
		p := &b.payouts[i]
		switch {
		case p.state == ledger.Orphaned || p.state == ledger.Final:
		case p.block.Number <= final:
			p.state = ledger.Final
		case p.block.Number <= confirmed:
			p.state = ledger.Confirmed
		}
	}
	return nil
}

func (b *book) SetHead(_ context.Context, _, head uint64, _ time.Time) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.head = head
	return nil
}

func (b *book) Halt(_ context.Context, _ uint64, reason string) error {
	unlock, err := b.write("halt")
	if err != nil {
		return err
	}
	defer unlock()
	b.halted = reason
	return nil
}

func (b *book) AddressesAfter(_ context.Context, after int64, limit int) ([]ledger.WatchAddress, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	var out []ledger.WatchAddress
	for _, a := range b.addresses {
		if a.Seq > after && len(out) < limit {
			out = append(out, a)
		}
	}
	return out, nil
}

// in lists the payouts of a state as "last byte of the address:amount", sorted.
func (b *book) in(state ledger.PayoutState) []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	out := []string{}
	for _, p := range b.payouts {
		if p.state == state {
			out = append(out, fmt.Sprintf("%x:%s", p.To[19], p.Amount))
		}
	}
	slices.Sort(out)
	return out
}
