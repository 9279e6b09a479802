package ledger

import (
	"database/sql"
	"fmt"
	"slices"
)

// rangeRows is how many payouts of a range are laid out in memory at a time.
const rangeRows = 1_000

// addRange stores what was found in a range of blocks, which nobody is told of yet.
func (t tx) addRange(chain uint64, found []FoundAt) error {
	if len(found) == 0 {
		return nil
	}
	fresh, err := t.addFresh(chain, found)
	if err == nil && !fresh {
		_, _, err = t.addPayouts(chain, found)
	}
	return err
}

// addFresh is addRange for what is new and in the order of the chain; it reports false, and has done nothing, if something is not. Whose it is is looked up
// when it is settled, which it is not if it is nobody's: so much less is read and written that it takes a fraction of the time.
func (t tx) addFresh(chain uint64, found []FoundAt) (bool, error) {
	if fresh, err := t.isNew(chain, found); err != nil || !fresh {
		return false, err
	}
	facts, err := t.factsOf(chain, found)
	if err != nil {
		return false, err
	}
	layer := t.layer(found, facts)
	if t.book.postgres {
		return true, t.copyPayouts(len(found), layer.row)
	}
	for from := 0; from < len(found); from += rangeRows {
		rows := make([]payoutRow, min(rangeRows, len(found)-from))
		for i := range rows {
			rows[i] = layer.row(from + i)
		}
		if err := t.insertPayouts(rows); err != nil {
			return false, err
		}
	}
	return true, nil
}

// isNew reports whether the book has nothing yet of the blocks of transfers that are in the order of the chain, all of something.
func (t tx) isNew(chain uint64, found []FoundAt) (bool, error) {
	for i, f := range found {
		if f.Amount.IsZero() {
			return false, nil
		}
		if i > 0 && (f.Block.Number < found[i-1].Block.Number || f.Block.Number == found[i-1].Block.Number &&
			(f.LogIndex <= found[i-1].LogIndex || f.Block.Hash != found[i-1].Block.Hash)) {
			return false, nil
		}
	}
	var blocks []blockKey
	for i, f := range found {
		if i == 0 || f.Block.Number != found[i-1].Block.Number {
			blocks = append(blocks, blockKey{f.Block.Number, hashText(f.Block.Hash)})
		}
	}
	for some := range slices.Chunk(blocks, mostListed) {
		var id string
		query, args := t.inBlocks("id", chain, some)
		known, err := t.one(&id, query+" LIMIT 1", args...)
		if err != nil || known {
			return false, err
		}
	}
	return true, nil
}

// addressOwners returns the users behind addresses, as they are stored with them. An address that is none of ours is ErrInvalid.
func (t tx) addressOwners(addresses []string) (map[string]ID, error) {
	owners, err := t.ownersOf(addresses)
	if err != nil {
		return nil, err
	}
	for _, a := range addresses {
		if _, ok := owners[a]; !ok {
			return nil, fmt.Errorf("%w: %s is no deposit address", ErrInvalid, a)
		}
	}
	return owners, nil
}

// ownersOf is addressOwners without those that are none of ours.
func (t tx) ownersOf(addresses []string) (map[string]ID, error) {
	owners := make(map[string]ID, len(addresses))
	for some := range slices.Chunk(addresses, mostListed) {
		err := t.rows(func(rows *sql.Rows) error {
			var address string
			var user ID
			err := rows.Scan(&address, &user)
			owners[address] = user
			return err
		}, "SELECT address, user_id FROM deposit_addresses WHERE address "+t.among(), t.list(some))
		if err != nil {
			return nil, fmt.Errorf("read addresses: %w", err)
		}
	}
	return owners, nil
}

// payoutLayer lays out payouts whose users are not known, one after the other.
type payoutLayer struct {
	found []FoundAt
	facts map[AssetID]assetFact
	now   int64
	last  payoutRow
}

func (t tx) layer(found []FoundAt, facts map[AssetID]assetFact) *payoutLayer {
	return &payoutLayer{found: found, facts: facts, now: t.clock()}
}

// row lays out the next payout. Those of one block, one transaction and one payer follow each other: they share their texts.
func (l *payoutLayer) row(i int) payoutRow {
	f, before := &l.found[i], FoundAt{}
	if i > 0 {
		before = l.found[i-1]
	}
	row := payoutRow{ID: NewID(), Chain: f.Block.Chain, BlockNumber: f.Block.Number, BlockHash: l.last.BlockHash, BlockParent: l.last.BlockParent,
		BlockAt: micros(f.Block.Time), TxHash: l.last.TxHash, LogIndex: f.LogIndex, Ordinal: f.Ordinal, Asset: f.Asset, Sender: l.last.Sender,
		Address: addressText(f.To), Amount: f.Amount, Stream: f.Stream, State: Seen, USD: l.facts[f.Asset].value(f.Amount), SeenAt: l.now}
	if f.Block.Hash != before.Block.Hash || f.Block.Parent != before.Block.Parent {
		row.BlockHash, row.BlockParent = hashText(f.Block.Hash), hashText(f.Block.Parent)
	}
	if f.TxHash != before.TxHash {
		row.TxHash = hashText(f.TxHash)
	}
	if f.From != before.From {
		row.Sender = addressText(f.From)
	}
	l.last = row
	return row
}
