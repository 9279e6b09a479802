package chainwatch

import (
	"context"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// traced lists the coin that contracts moved to watched addresses in a block, as far as traces tell and are believed:
// the majority of the providers that offer them, and at least two, must give the same. The word of one must fit what the
// addresses held before and after the block. Whatever is not known here is found when the coin is counted, so that
// nothing that fails in here stops the chain. While there is much to catch up, traces are left to that too.
func (f *Follower) traced(ctx context.Context, b *block, found, left []ledger.Found) []coinMove {
	if !f.spec.Traces || f.match.native == "" || f.match.coinHasLogs(b.number()) || f.behind(b.number()) {
		return nil
	}
	whom := able(f.pool.voters(), traceMethod)
	lists := each(ctx, f.pool, whom, func(ctx context.Context, p *provider) ([]coinMove, error) {
		moves, err := p.coinMoves(ctx, b)
		return slices.DeleteFunc(moves, func(m coinMove) bool { return !f.watch.has(m.to) || f.watch.has(m.from) }), err
	})
	if moves, ok := majority(lists, 2, slices.Equal[[]coinMove]); ok {
		return moves
	}
	if len(lists) != 1 {
		if len(lists) > 1 {
			f.log.Warn("traces differ between providers, coin moved by contracts waits to be counted", "block", b.number())
		}
		return nil
	}
	return f.fitting(ctx, b, lists[0], slices.Concat(found, left))
}

// behind reports whether a block lies well below the head.
func (f *Follower) behind(number uint64) bool {
	head := uint64(0)
	f.state.update(func(h *Health) { head = h.Head })
	return head > number+ahead
}

// fitting keeps those moves that one provider told of which, with all else that is known of the block, make up the
// difference in what their address held.
func (f *Follower) fitting(ctx context.Context, b *block, moves []coinMove, known []ledger.Found) []coinMove {
	if len(moves) == 0 {
		return nil
	}
	grown := map[common.Address]*big.Int{}
	for _, m := range moves {
		grow(grown, m.to, m.amount.Big())
	}
	addresses := make([]common.Address, 0, len(grown))
	for a := range grown {
		addresses = append(addresses, a)
	}
	for _, k := range known {
		switch {
		case k.Left && grown[k.From] != nil:
			grow(grown, k.From, new(big.Int).Neg(k.Amount.Big()))
		case !k.Left && k.Asset == f.match.native && grown[k.To] != nil:
			grow(grown, k.To, k.Amount.Big())
		}
	}
	before, err := f.agreedCoin(ctx, atHash(b.ParentHash), addresses)
	if err != nil {
		f.log.Debug("a trace cannot be confirmed by balances", "block", b.number(), "error", err)
		return nil
	}
	after, err := f.agreedCoin(ctx, atHash(b.claimed), addresses)
	if err != nil {
		f.log.Debug("a trace cannot be confirmed by balances", "block", b.number(), "error", err)
		return nil
	}
	for i, a := range addresses {
		if diff := new(big.Int).Sub(after[i].Big(), before[i].Big()); diff.Cmp(grown[a]) != 0 {
			f.log.Warn("a trace does not fit the balances, its coin waits to be counted", "block", b.number(), "address", a)
			moves = slices.DeleteFunc(moves, func(m coinMove) bool { return m.to == a })
		}
	}
	return moves
}

func grow(sums map[common.Address]*big.Int, a common.Address, by *big.Int) {
	if sums[a] == nil {
		sums[a] = new(big.Int)
	}
	sums[a].Add(sums[a], by)
}

// moved makes payouts of what contracts moved.
func (m *matcher) moved(b *block, moves []coinMove) []ledger.Found {
	out := make([]ledger.Found, len(moves))
	for i, c := range moves {
		out[i] = ledger.Found{
			TxHash: b.txs[c.tx].hash, LogIndex: ledger.TracedLog(c.n), Ordinal: -1 - c.k, Asset: m.native,
			From: c.from, To: c.to, Amount: c.amount, Stream: m.stream(m.native, c.from),
		}
	}
	return out
}
