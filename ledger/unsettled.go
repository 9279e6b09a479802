package ledger

import (
	"context"
	"fmt"
)

// Unsettled lists the payouts that are Seen or Confirmed of the lowest block that has any, of those above after and up to upTo; none if
// there is no such block. It is what a further reading of the chain is compared with before Settle credits it.
func (b *Book) Unsettled(ctx context.Context, chain, after, upTo uint64) ([]Payout, error) {
	const open = "chain = ? AND state IN ('seen', 'confirmed') AND block_number"
	var rows []payoutRow
	err := b.query(ctx).all(&rows, "SELECT "+payoutColumns+" FROM payouts WHERE "+open+" = (SELECT MIN(block_number) FROM payouts WHERE "+
		open+" > ? AND block_number <= ?) ORDER BY log_index", chain, chain, after, upTo)
	if err != nil {
		return nil, fmt.Errorf("unsettled payouts of chain %d: %w", chain, err)
	}
	return mapped(rows, payoutRow.payout), nil
}
