package ledger

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Native coin that contracts move leaves no log. Where no trace tells of it either, it is found by counting: what an address held at the
// last count, and what arrived and left since by the book, is what it must hold; what it holds beyond that has arrived unseen.

// Log indexes of native coin. The numbers of each kind are the same whoever finds the transfer, so that it is stored once.
const (
	tracedLog  = -1 << 24 // less n: the n-th call of the block that moves coin
	countedLog = -1 << 30 // less the address's Seq: what reached the address in the block, by its balance
)

// TracedLog is the LogIndex of the n-th call (from 0) of a block that moves coin, the transactions themselves left out.
func TracedLog(n int) int { return tracedLog - n }

// CoinCount is how far the coin on the deposit addresses of a chain was counted.
type CoinCount struct {
	Chain   uint64
	Begun   bool
	Height  uint64 // every address was counted after this block
	Counted bool   // false: begun after that block, but nobody has counted yet
}

// ExpectedCoin is what a deposit address must hold of a chain's coin, by the book, in base units.
type ExpectedCoin struct {
	Address DepositAddress
	Since   uint64     // the block after which it was known to hold Base
	Base    Amount     //
	Moves   []CoinMove // of later blocks, by block
}

// CoinMove is a change of what an address must hold.
type CoinMove struct {
	Block   uint64
	In, Out Amount
}

// After is what the address must hold after a block that is not before Since. The difference may be negative where the book does not know of
// everything that arrived.
func (e ExpectedCoin) After(block uint64) *big.Int {
	sum := e.Base.Big()
	for _, m := range e.Moves {
		if m.Block <= block {
			sum.Add(sum, m.In.Big())
			sum.Sub(sum, m.Out.Big())
		}
	}
	return sum
}

// CoinQuery selects addresses. Their coin is expected after the block UpTo, which must be final.
type CoinQuery struct {
	Chain uint64
	UpTo  uint64
	After int64            // those with a greater Seq, in order, at most Limit
	Limit int              //
	Only  []common.Address // instead: these, in the order of Seq
}

// CoinCount says how far a chain was counted.
func (b *Book) CoinCount(ctx context.Context, chain uint64) (CoinCount, error) {
	count, err := b.query(ctx).coinCount(chain)
	if err != nil {
		return CoinCount{}, fmt.Errorf("coin count: %w", err)
	}
	return count, nil
}

func (t tx) coinCount(chain uint64) (CoinCount, error) {
	var row struct {
		Height  uint64
		Counted bool
	}
	found, err := t.one(&row, "SELECT height, counted FROM coin_counts WHERE chain = ?", chain)
	return CoinCount{Chain: chain, Begun: found, Height: row.Height, Counted: row.Counted}, err
}

// BeginCoinCount lets the count of a chain begin after its newest block: what leaves addresses in the blocks that come is on record. It may be called
// again until something was counted. ErrState if the chain was not started.
func (b *Book) BeginCoinCount(ctx context.Context, chain uint64) error {
	err := b.onChain(ctx, chain, func(t tx, _ chainRow) error {
		cursor, found, err := t.cursor(chain)
		if err == nil && !found {
			err = fmt.Errorf("%w: the chain was not started", ErrState)
		}
		if err != nil {
			return err
		}
		if _, err := t.exec("DELETE FROM coin_balances WHERE chain = ? AND EXISTS (SELECT 1 FROM coin_counts WHERE chain = ? AND NOT counted)", chain, chain); err != nil {
			return err
		}
		_, err = t.exec("INSERT INTO coin_counts (chain, height, counted, updated_at) VALUES "+marks(1, 4)+
			" ON CONFLICT (chain) DO UPDATE SET height = excluded.height, updated_at = excluded.updated_at WHERE NOT coin_counts.counted",
			chain, cursor.Number, false, t.clock())
		return err
	})
	if err != nil {
		return fmt.Errorf("begin the coin count of chain %d: %w", chain, err)
	}
	return nil
}

// EndCoinCount says that every address was counted after the block upTo: those that hold what is expected need not have been entered, unless
// something moved there. ErrCursorMoved if somebody else has counted further than from, or something moved after it was looked at.
func (b *Book) EndCoinCount(ctx context.Context, chain, from, upTo uint64) error {
	err := b.onChain(ctx, chain, func(t tx, row chainRow) error {
		if err := t.mayCount(row, from, upTo); err != nil {
			return err
		}
		if err := t.nothingUncounted(chain, from, upTo); err != nil {
			return err
		}
		if err := t.change("UPDATE coin_counts SET height = ?, counted = ?, updated_at = ? WHERE chain = ?", upTo, true, t.clock(), chain); err != nil {
			return err
		}
		_, err := t.exec("DELETE FROM coin_left WHERE chain = ? AND block_number <= ?", chain, upTo)
		return err
	})
	if err != nil {
		return fmt.Errorf("end the coin count of chain %d: %w", chain, err)
	}
	return nil
}

// coinMoves is a query of all that the book knows to have moved. Its parameters are the chain and two blocks, twice.
const coinMoves = "SELECT block_number, address, amount, TRUE AS incoming FROM payouts WHERE chain = ? AND log_index < 0 AND state = 'final'" +
	" AND block_number > ? AND block_number <= ? UNION ALL" +
	" SELECT block_number, address, amount, FALSE FROM coin_left WHERE chain = ? AND block_number > ? AND block_number <= ?"

// nothingUncounted fails if something moved that no count has taken in, be it one of the address alone.
func (t tx) nothingUncounted(chain, from, upTo uint64) error {
	var address string
	found, err := t.one(&address, "SELECT m.address FROM ("+coinMoves+") m WHERE NOT EXISTS"+
		" (SELECT 1 FROM coin_balances c WHERE c.chain = ? AND c.address = m.address AND c.height >= m.block_number) LIMIT 1",
		chain, from, upTo, chain, from, upTo, chain)
	if err == nil && found {
		err = fmt.Errorf("%w: %s was not counted", ErrCursorMoved, address)
	}
	return err
}

// mayCount makes sure that a count that started at from may be entered after the block upTo.
func (t tx) mayCount(chain chainRow, from, upTo uint64) error {
	count, err := t.coinCount(chain.Chain)
	switch {
	case err != nil:
		return err
	case chain.Halted != "":
		return fmt.Errorf("%w: halted: %s", ErrState, chain.Halted)
	case int64(upTo) > chain.Final:
		return fmt.Errorf("%w: block %d is not final", ErrState, upTo)
	case !count.Begun || count.Height != from || upTo < from || !count.Counted && upTo != from:
		return fmt.Errorf("%w: counted up to %d, not to %d", ErrCursorMoved, count.Height, from)
	}
	return nil
}

// ExpectedCoin lists what deposit addresses must hold. An address that was counted beyond q.UpTo has a later Since.
func (b *Book) ExpectedCoin(ctx context.Context, q CoinQuery) ([]ExpectedCoin, error) {
	var out []ExpectedCoin
	err := b.snapshot(ctx, func(t tx) (err error) {
		var row chainRow
		if err := t.must("chain", &row, "SELECT "+chainColumns+" FROM chains WHERE chain = ?", q.Chain); err != nil {
			return err
		}
		if int64(q.UpTo) > row.Final {
			return fmt.Errorf("%w: block %d is not final", ErrState, q.UpTo)
		}
		if q.Only != nil {
			out, err = t.expectedCoin(q.Chain, q.UpTo, "d.address "+t.among()+" ORDER BY d.seq", t.list(mapped(q.Only, addressText)))
		} else {
			out, err = t.expectedCoin(q.Chain, q.UpTo, "d.seq > ? ORDER BY d.seq LIMIT ?", q.After, q.Limit)
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("expected coin: %w", err)
	}
	return out, nil
}

// expectedCoin reads the addresses that the condition selects.
func (t tx) expectedCoin(chain, upTo uint64, which string, args ...any) ([]ExpectedCoin, error) {
	count, err := t.coinCount(chain)
	if err != nil {
		return nil, err
	}
	var rows []struct {
		ID                    ID
		Seq                   int64
		UserID                ID
		Salt, Address         string
		CreatedAt, KnownAfter int64
		Amount                Amount
	}
	err = t.all(&rows, "SELECT d.id, d.seq, d.user_id, d.salt, d.address, d.created_at, COALESCE(c.height, 0) AS known_after, c.amount"+
		" FROM deposit_addresses d LEFT JOIN coin_balances c ON c.chain = ? AND c.address = d.address WHERE "+which, append([]any{chain}, args...)...)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	out := make([]ExpectedCoin, len(rows))
	at := make(map[string]*ExpectedCoin, len(rows))
	for i, r := range rows {
		address := addressRow{r.ID, r.Seq, r.UserID, r.Salt, r.Address, r.CreatedAt}
		out[i] = ExpectedCoin{Address: address.address(), Since: max(count.Height, uint64(r.KnownAfter)), Base: r.Amount}
		at[r.Address] = &out[i]
	}
	var moves []struct {
		BlockNumber uint64
		Address     string
		Amount      Amount
		Incoming    bool
	}
	first, last := rows[0].Seq, rows[len(rows)-1].Seq
	err = t.all(&moves, "SELECT m.block_number, m.address, m.amount, m.incoming FROM ("+coinMoves+
		") m JOIN deposit_addresses d ON d.address = m.address WHERE d.seq BETWEEN ? AND ? ORDER BY m.block_number",
		chain, count.Height, upTo, chain, count.Height, upTo, min(first, last), max(first, last))
	if err != nil {
		return nil, err
	}
	for _, m := range moves {
		e := at[m.Address]
		if e == nil || m.BlockNumber <= e.Since {
			continue
		}
		if m.Incoming {
			e.Moves = append(e.Moves, CoinMove{Block: m.BlockNumber, In: m.Amount})
		} else {
			e.Moves = append(e.Moves, CoinMove{Block: m.BlockNumber, Out: m.Amount})
		}
	}
	return out, nil
}
