package ledger

import (
	"cmp"
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// CountedCoin is what was found on a deposit address after a block.
type CountedCoin struct {
	Address  common.Address
	Balance  Amount   // base units
	Expected *big.Int // what ExpectedCoin.After said of that block
	Arrivals []Arrival
}

// Arrival is coin that reached an address unseen, in one block.
type Arrival struct {
	Block    BlockRef
	TxHash   common.Hash    // the zero hash where nobody can tell which transaction it was
	LogIndex int            // of a transaction that sent it itself, as Found has it; 0 = its balance alone tells of it, once for each block
	From     common.Address // the zero address where nobody can tell who sent it
	Amount   Amount
	Stream   string
}

// CountCoin enters what was counted on some addresses after the block upTo, which must be final, in one tx: arrivals become final payouts at
// once, and the balances are what the next count starts from. The first count of a chain, at the block where it began, credits nothing: it is what
// was there before.
//
// The arrivals of an address must add up to what it holds beyond what is expected. It fails with ErrCursorMoved if the book expects something else
// by now, or somebody else has counted: nothing is credited twice, whoever counts when. An address that holds less than expected is entered as
// expected: what is missing is set off against what is found later.
func (b *Book) CountCoin(ctx context.Context, chain, from, upTo uint64, counted []CountedCoin) error {
	if len(counted) == 0 {
		return nil
	}
	err := b.onChain(ctx, chain, func(t tx, row chainRow) error {
		if err := t.mayCount(row, from, upTo); err != nil {
			return err
		}
		count, err := t.coinCount(chain)
		if err != nil {
			return err
		}
		rows := make([][]any, len(counted))
		if !count.Counted {
			for i, c := range counted {
				rows[i] = []any{chain, addressText(c.Address), upTo, c.Balance}
			}
			return t.putCoinBalances(rows)
		}
		addresses := mapped(counted, func(c CountedCoin) string { return addressText(c.Address) })
		expected, err := t.expectedCoin(chain, upTo, "d.address "+t.among()+" ORDER BY d.seq", t.list(addresses))
		if err != nil {
			return err
		}
		at := make(map[common.Address]ExpectedCoin, len(expected))
		for _, e := range expected {
			at[e.Address.Address] = e
		}
		for i, c := range counted {
			holds, err := checkCounted(c, at[c.Address], upTo)
			if err != nil {
				return err
			}
			rows[i] = []any{chain, addressText(c.Address), upTo, holds}
		}
		if err := t.addArrivals(chain, counted, at); err != nil {
			return err
		}
		return t.putCoinBalances(rows)
	})
	if err != nil {
		return fmt.Errorf("count the coin of chain %d: %w", chain, err)
	}
	return nil
}

func (t tx) putCoinBalances(rows [][]any) error {
	_, err := t.upsert("coin_balances", "chain, address, height, amount",
		" ON CONFLICT (chain, address) DO UPDATE SET height = excluded.height, amount = excluded.amount", rows)
	return err
}

// checkCounted makes sure that a count fits the book, and returns what the next one starts from.
func checkCounted(c CountedCoin, e ExpectedCoin, upTo uint64) (Amount, error) {
	switch {
	case e.Address.Address != c.Address:
		return Amount{}, fmt.Errorf("%w: %s is no deposit address", ErrInvalid, c.Address)
	case c.Expected == nil || e.Since > upTo || e.After(upTo).Cmp(c.Expected) != 0:
		return Amount{}, fmt.Errorf("%w: what %s must hold has changed", ErrCursorMoved, c.Address)
	}
	sum := e.After(upTo)
	for _, a := range c.Arrivals {
		bySelf := a.LogIndex == 0 || a.LogIndex < 0 && a.LogIndex > tracedLog && a.TxHash != (common.Hash{})
		if a.Amount.IsZero() || a.Block.Number <= e.Since || a.Block.Number > upTo || a.Block.Hash == (common.Hash{}) || !bySelf {
			return Amount{}, fmt.Errorf("%w: arrival of %s at %s in block %d", ErrInvalid, a.Amount, c.Address, a.Block.Number)
		}
		sum.Add(sum, a.Amount.Big())
	}
	missing := sum.Cmp(c.Balance.Big()) > 0 && len(c.Arrivals) == 0
	if !missing && sum.Cmp(c.Balance.Big()) != 0 {
		return Amount{}, fmt.Errorf("%w: %s holds %s, and what is known of it adds up to %s", ErrInvalid, c.Address, c.Balance, sum)
	}
	return AmountFromBig(sum)
}

// addArrivals makes final payouts of arrivals.
func (t tx) addArrivals(chain uint64, counted []CountedCoin, at map[common.Address]ExpectedCoin) (err error) {
	var to []common.Address
	var rows []payoutRow
	asset := NativeAsset(chain)
	for _, c := range counted {
		for _, a := range c.Arrivals {
			row := newPayoutRow(a.Block, Found{TxHash: a.TxHash, LogIndex: a.LogIndex, Asset: asset, From: a.From, To: c.Address, Amount: a.Amount, Stream: a.Stream})
			row.SeenAt = t.clock()
			if a.TxHash == (common.Hash{}) {
				row.TxHash = row.BlockHash // makes it unique; payoutRow.txHash turns it back
			}
			if a.LogIndex == 0 {
				row.LogIndex = countedLog - int(at[c.Address].Address.Seq)
				row.Ordinal = row.LogIndex
			} else if row.Ordinal, err = t.freeOrdinal(row); err != nil {
				return err
			}
			to, rows = append(to, c.Address), append(rows, row)
		}
	}
	if len(rows) == 0 {
		return nil
	}
	slices.SortStableFunc(rows, func(a, b payoutRow) int { return cmp.Compare(a.BlockNumber, b.BlockNumber) })
	owners, err := t.owners(to)
	if err != nil {
		return err
	}
	if err := t.requireAssets([]AssetID{asset}); err != nil {
		return err
	}
	facts, err := t.assetFacts([]AssetID{asset})
	if err != nil {
		return err
	}
	for i := range rows {
		rows[i].UserID, rows[i].USD = owners[common.HexToAddress(rows[i].Address)], facts[asset].value(rows[i].Amount)
		if rows[i], err = t.putPayout(rows[i]); err != nil {
			return err
		}
	}
	done, err := t.post(mapped(rows, payoutRow.entry)...)
	if err != nil {
		return err
	}
	if err := t.finish(rows); err != nil {
		return err
	}
	return t.notifyPayouts(PayoutFinal, rows, facts, done.available)
}
