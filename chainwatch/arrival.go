package chainwatch

import (
	"bytes"
	"context"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/amasa-io/amasa/ledger"
)

// arrivalBlock is a block that coin arrived in, with what tells where it came from.
type arrivalBlock struct {
	*block
	moves []coinMove // by traces; nil = nobody offers any
}

// arrivals makes payouts of coin whose block was found. Which transaction it was, and who sent it, is told as far as anybody
// can tell: the amount does not hang on it.
func (c *coinCount) arrivals(ctx context.Context, b *arrivalBlock, e ledger.ExpectedCoin, arrived *big.Int) ([]ledger.Arrival, error) {
	to, left := e.Address.Address, new(big.Int).Set(arrived)
	sent, err := c.sent(ctx, b, e, left)
	if err != nil || left.Sign() == 0 {
		return sent, err
	}
	amount, err := ledger.AmountFromBig(left)
	if err != nil {
		return nil, err
	}
	a := ledger.Arrival{Block: b.ref(c.spec.ID), Amount: amount}
	if tx, from := b.origin(to); tx >= 0 {
		a.TxHash, a.From = b.txs[tx].hash, from
	}
	a.Stream = c.match.stream(c.match.native, a.From)
	return append(sent, a), nil
}

// sent are the transactions of a block that sent coin to an address themselves, and takes them off what arrived. Where the block was
// read whole the ledger has them: what is not expected is then from a contract.
func (c *coinCount) sent(ctx context.Context, b *arrivalBlock, e ledger.ExpectedCoin, left *big.Int) ([]ledger.Arrival, error) {
	if slices.ContainsFunc(e.Moves, func(m ledger.CoinMove) bool { return m.Block == b.number() && !m.In.IsZero() }) {
		return nil, nil
	}
	to := watchlist{set: map[common.Address]struct{}{e.Address.Address: {}}}
	coins, err := c.succeeded(ctx, b.block, c.match.coins(b.block, &to))
	if class := classify(err); err != nil && (class == classLag || class == classUnsupported) {
		c.log.Debug("no receipts to tell who sent coin", "block", b.number(), "error", err)
		return nil, nil
	}
	if err != nil || len(coins) == 0 {
		return nil, err
	}
	found, err := c.match.match(b.block, &to, coins, nil)
	var out []ledger.Arrival
	for _, f := range found {
		if amount := f.Amount.Big(); amount.Cmp(left) <= 0 {
			left.Sub(left, amount)
			out = append(out, ledger.Arrival{
				Block: b.ref(c.spec.ID), TxHash: f.TxHash, LogIndex: f.LogIndex, From: f.From, Amount: f.Amount, Stream: f.Stream,
			})
		}
	}
	return out, err
}

// blocksOf reads final blocks.
func (c *coinCount) blocksOf(ctx context.Context, numbers []uint64) ([]*arrivalBlock, error) {
	blocks := make([]*arrivalBlock, len(numbers))
	group, ctx := errgroup.WithContext(ctx)
	for i, n := range numbers {
		group.Go(func() (err error) {
			blocks[i], err = c.blockOf(ctx, n)
			return err
		})
	}
	return blocks, group.Wait()
}

// blockOf reads a final block, and makes sure that it is the ledger's, or where the ledger has none, the one that the providers agree on.
func (c *coinCount) blockOf(ctx context.Context, number uint64) (*arrivalBlock, error) {
	ours, err := c.anchored(ctx, number)
	if err != nil {
		return nil, err
	}
	out := &arrivalBlock{}
	err = c.pool.ask(ctx, func(ctx context.Context, p *provider) (err error) {
		out.block, err = p.blockAt(ctx, number)
		if err == nil && out.claimed != ours {
			return errFork
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	for _, p := range able(c.pool.voters(), traceMethod) {
		if out.moves, err = p.coinMoves(ctx, out.block); err == nil {
			break
		}
	}
	if out.moves == nil && len(out.txs) > 1 {
		if out.receipts, err = c.readReceipts(ctx, out.block); err != nil {
			c.log.Debug("no receipts to tell where coin came from", "block", number, "error", err)
		}
	}
	return out, nil
}

// origin finds the transaction that brought coin to an address, and who sent it: by traces; else it is the only one
// of the block that names the address in its data or its logs, or the only one at all. -1 if that does not tell.
func (b *arrivalBlock) origin(to common.Address) (tx int, from common.Address) {
	for _, m := range b.moves {
		if m.to == to {
			return m.tx, m.from
		}
	}
	if len(b.txs) == 1 {
		return 0, common.Address{}
	}
	naming := map[int]bool{}
	for i, t := range b.txs {
		if direct := t.to != nil && *t.to == to; !direct && bytes.Contains(t.raw, to[:]) {
			naming[i] = true
		}
	}
	if b.receipts != nil {
		for _, l := range b.receipts.logs {
			if bytes.Contains(l.Data, to[:]) || slices.ContainsFunc(l.Topics, func(t common.Hash) bool { return bytes.Contains(t[:], to[:]) }) {
				naming[int(l.TxIndex)] = true
			}
		}
	}
	if len(naming) == 1 {
		for i := range naming {
			return i, common.Address{}
		}
	}
	return -1, common.Address{}
}
