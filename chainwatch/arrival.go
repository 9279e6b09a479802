package chainwatch

import (
	"bytes"
	"context"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// arrivalBlock is a block that coin arrived in, with what tells where it came from.
type arrivalBlock struct {
	*block
	moves []coinMove // by traces; nil = nobody offers any
}

// arrival makes a payout of coin whose block was found. Which transaction it was, and who sent it, is told as far as
// anybody can tell: the amount does not hang on it.
func (c *coinCount) arrival(ctx context.Context, to common.Address, s step) (ledger.Arrival, error) {
	b, err := c.blockOf(ctx, s.block)
	if err != nil {
		return ledger.Arrival{}, err
	}
	amount, err := ledger.AmountFromBig(s.amount)
	if err != nil {
		return ledger.Arrival{}, err
	}
	a := ledger.Arrival{Block: b.ref(c.spec.ID), Amount: amount}
	if tx, from := b.origin(to); tx >= 0 {
		a.TxHash, a.From = b.txs[tx].hash, from
	}
	a.Stream = c.match.stream(c.match.native, a.From)
	return a, nil
}

// blockOf reads a final block, once, and makes sure that it is the ledger's where the ledger still has it.
func (c *coinCount) blockOf(ctx context.Context, number uint64) (*arrivalBlock, error) {
	if b := c.blocks[number]; b != nil {
		return b, nil
	}
	ours, err := c.sink.BlockAt(ctx, c.spec.ID, number)
	if err != nil && !errors.Is(err, ledger.ErrNotFound) {
		return nil, err
	}
	out := &arrivalBlock{}
	err = c.pool.ask(ctx, func(ctx context.Context, p *provider) (err error) {
		out.block, err = p.blockAt(ctx, number)
		if err == nil && ours.Hash != (common.Hash{}) && out.claimed != ours.Hash {
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
	c.blocks[number] = out
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
