package ledger

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Found is a transfer to a watched address, as chainwatch recognised it in a block.
//
// LogIndex says where in the block, once for every way to find it: the index of the log; for native coin without a log a negative number,
// -1 - txIndex by transaction (above -2^24), TracedLog(n) by the n-th call that moves coin (from -2^24 down), and -2^30 - Seq of the address
// for what its balance tells (CountCoin). What a balance tells is only what the others did not: the book itself takes off what it has.
type Found struct {
	TxHash   common.Hash // the zero hash if CountCoin was told of none
	LogIndex int
	Ordinal  int // n-th watched transfer of its transaction, so that a re-mined one is known again; negative for calls and balances
	Asset    AssetID
	From, To common.Address
	Amount   Amount
	Stream   string // catalogue id of the stream, "" = unknown
	Left     bool   // no payout: native coin that was swept from From, a deposit address, by the log of this index
}

// PayoutState is the state of a Payout.
type PayoutState string

// Seen → Confirmed → Final, or Orphaned from the first two; Orphaned → Seen if the chain takes the same block back.
const (
	Seen      PayoutState = "seen"
	Confirmed PayoutState = "confirmed"
	Final     PayoutState = "final"
	Orphaned  PayoutState = "orphaned"
)

// Payout is a transfer that arrived at a deposit address.
type Payout struct {
	ID    ID
	User  ID // "" = not looked up yet: CatchUp leaves it to Settle
	State PayoutState
	Block BlockRef
	Found
	USD       USD // value at the time it became Final (before: at Seen); 0 = no price
	SeenAt    time.Time
	SettledAt time.Time // Final or Orphaned
}

type payoutRow struct {
	ID                     ID
	Chain, BlockNumber     uint64
	BlockHash, BlockParent string
	BlockAt                int64
	TxHash                 string
	LogIndex, Ordinal      int
	Asset                  AssetID
	Sender, Address        string
	Amount                 Amount
	Stream                 string
	UserID                 ID
	State                  PayoutState
	USD                    USD
	SeenAt, SettledAt      int64
}

const payoutColumns = "id, chain, block_number, block_hash, block_parent, block_at, tx_hash, log_index, ordinal, asset, sender, address," +
	" amount, stream, user_id, state, usd, seen_at, settled_at"

func (r payoutRow) values() []any {
	return []any{r.ID, r.Chain, r.BlockNumber, r.BlockHash, r.BlockParent, r.BlockAt, r.TxHash, r.LogIndex, r.Ordinal, r.Asset, r.Sender,
		r.Address, r.Amount, r.Stream, r.UserID, r.State, r.USD, r.SeenAt, r.SettledAt}
}

func (r payoutRow) payout() Payout {
	block := blockRow{r.Chain, r.BlockNumber, r.BlockHash, r.BlockParent, r.BlockAt}
	return Payout{ID: r.ID, User: r.UserID, State: r.State, Block: block.ref(), USD: r.USD, SeenAt: fromMicros(r.SeenAt),
		SettledAt: fromMicros(r.SettledAt), Found: Found{TxHash: r.txHash(), LogIndex: r.LogIndex, Ordinal: r.Ordinal, Asset: r.Asset,
			From: common.HexToAddress(r.Sender), To: common.HexToAddress(r.Address), Amount: r.Amount, Stream: r.Stream}}
}

// txHash is the zero hash where only the block is known.
func (r payoutRow) txHash() common.Hash {
	if r.TxHash == r.BlockHash {
		return common.Hash{}
	}
	return common.HexToHash(r.TxHash)
}

// subject is shared by all messages about one transfer, in whatever block it is.
func (r payoutRow) subject() string {
	return fmt.Sprintf("payout:%d:%s:%d", r.Chain, r.TxHash, r.Ordinal)
}

// Payouts lists the user's that the user was told of, newest first, starting before the payout `before` ("" = newest).
func (b *Book) Payouts(ctx context.Context, user ID, before ID, limit int) ([]Payout, error) {
	t := b.query(ctx)
	user, err := t.survivor(user)
	if err != nil {
		return nil, fmt.Errorf("list payouts: %w", err)
	}
	var rows []payoutRow
	err = t.all(&rows, "SELECT "+payoutColumns+" FROM payouts WHERE user_id = ? AND user_id <> '' AND (? = '' OR id < ?) ORDER BY id DESC LIMIT ?",
		user, before, before, limit)
	if err != nil {
		return nil, fmt.Errorf("list payouts: %w", err)
	}
	return mapped(rows, payoutRow.payout), nil
}

// addPayouts stores what was found in blocks, in few statements however much it is, and returns the payouts that are new. A payout that one of
// these very blocks had brought before it was orphaned comes back as Seen; one that is stored already is left alone.
func (t tx) addPayouts(chain uint64, found []FoundAt) ([]payoutRow, map[AssetID]assetFact, error) {
	incoming := slices.DeleteFunc(slices.Clone(found), func(f FoundAt) bool { return f.Amount.IsZero() })
	if len(incoming) == 0 {
		return nil, nil, nil
	}
	facts, err := t.factsOf(chain, incoming)
	if err != nil {
		return nil, nil, err
	}
	owners, err := t.owners(mapped(incoming, func(f FoundAt) common.Address { return f.To }))
	if err != nil {
		return nil, nil, err
	}
	now := t.clock()
	rows := mapped(incoming, func(f FoundAt) payoutRow {
		row := newPayoutRow(f.Block, f.Found)
		row.UserID, row.USD, row.SeenAt = owners[f.To], facts[f.Asset].value(f.Amount), now
		return row
	})
	known, err := t.payoutsIn(chain, rows)
	if err != nil {
		return nil, nil, err
	}
	fresh, back, err := t.sortOut(rows, known)
	if err != nil {
		return nil, nil, err
	}
	return append(fresh, back...), facts, t.insertPayouts(fresh)
}

// factsOf reads the assets that were found, which must be of the chain and known.
func (t tx) factsOf(chain uint64, found []FoundAt) (map[AssetID]assetFact, error) {
	var ids []AssetID
	for i, f := range found {
		if i > 0 && f.Asset == found[i-1].Asset && f.Block.Chain == found[i-1].Block.Chain {
			continue
		}
		if f.Asset.Chain() != chain || f.Block.Chain != chain {
			return nil, fmt.Errorf("%w: asset %s in a block of chain %d is not on chain %d", ErrInvalid, f.Asset, f.Block.Chain, chain)
		}
		ids = append(ids, f.Asset)
	}
	ids = distinct(ids)
	if err := t.requireAssets(ids); err != nil {
		return nil, err
	}
	return t.assetFacts(ids)
}

// payoutPlace is where a payout lies; there is one at most.
type payoutPlace struct {
	block string
	log   int
}

// payoutsIn reads what is stored of the blocks of rows.
func (t tx) payoutsIn(chain uint64, rows []payoutRow) (map[payoutPlace]payoutRow, error) {
	known := map[payoutPlace]payoutRow{}
	for blocks := range slices.Chunk(slices.Compact(mapped(rows, payoutRow.blockKey)), mostListed) {
		var stored []payoutRow
		query, args := t.inBlocks(payoutColumns, chain, blocks)
		if err := t.all(&stored, query, args...); err != nil {
			return nil, fmt.Errorf("read payouts: %w", err)
		}
		for _, row := range stored {
			known[payoutPlace{row.BlockHash, row.LogIndex}] = row
		}
	}
	return known, nil
}

// blockKey is a block of a chain: payouts are indexed by both, the number first, for then new ones go to the end of the index.
type blockKey struct {
	number uint64
	hash   string
}

func (r payoutRow) blockKey() blockKey { return blockKey{r.BlockNumber, r.BlockHash} }

// inBlocks is a query of the payouts of blocks. The database is made to look for one block after the other: what PostgreSQL plans for all at once while
// there are few payouts looks through all that the chain ever had, and it keeps to that.
func (t tx) inBlocks(columns string, chain uint64, blocks []blockKey) (query string, args []any) {
	if t.book.postgres {
		numbers := mapped(blocks, func(b blockKey) uint64 { return b.number })
		hashes := mapped(blocks, func(b blockKey) string { return b.hash })
		return "SELECT " + columns + " FROM unnest(CAST(? AS bigint[]), CAST(? AS text[])) AS k (number, hash) CROSS JOIN LATERAL (SELECT " + columns +
			" FROM payouts WHERE chain = ? AND block_number = k.number AND block_hash = k.hash OFFSET 0) p", []any{&numbers, &hashes, chain}
	}
	list, args := t.tuples([]string{"number", "hash"}, mapped(blocks, func(b blockKey) []string { return []string{strconv.FormatUint(b.number, 10), b.hash} }))
	return "SELECT " + columns + " FROM " + list + " CROSS JOIN payouts WHERE chain = ? AND block_number = k.number AND block_hash = k.hash", append(args, chain)
}

// sortOut parts rows into those that are new and those that come back. Nobody else commits payouts of the chain until the tx ends.
func (t tx) sortOut(rows []payoutRow, known map[payoutPlace]payoutRow) (fresh, back []payoutRow, err error) {
	seen := make(map[payoutPlace]bool, len(rows))
	for _, row := range rows {
		at := payoutPlace{row.BlockHash, row.LogIndex}
		old, stored := known[at]
		same := old.TxHash == row.TxHash && old.Amount == row.Amount && old.Address == row.Address && old.Asset == row.Asset
		switch {
		case seen[at], stored && !same:
			return nil, nil, fmt.Errorf("%w: two transfers at log %d of block %d", ErrInvalid, row.LogIndex, row.BlockNumber)
		case !stored:
			fresh = append(fresh, row)
		case old.State == Orphaned:
			old.UserID, old.State, old.SettledAt = row.UserID, Seen, 0
			err := t.change("UPDATE payouts SET state = 'seen', settled_at = 0, user_id = ? WHERE id = ? AND state = 'orphaned'", old.UserID, old.ID)
			if err != nil {
				return nil, nil, err
			}
			back = append(back, old)
		}
		seen[at] = true
	}
	return fresh, back, nil
}

// insertPayouts stores rows that are all new.
func (t tx) insertPayouts(rows []payoutRow) error {
	switch {
	case len(rows) == 0:
		return nil
	case t.book.postgres:
		return t.copyPayouts(len(rows), func(i int) payoutRow { return rows[i] })
	}
	return t.insert("payouts", payoutColumns, mapped(rows, payoutRow.values))
}

// mostListed is how many values a statement lists at most.
const mostListed = 10_000

// distinct sorts values and drops those that come again.
func distinct[T cmp.Ordered](values []T) []T {
	slices.Sort(values)
	return slices.Compact(values)
}

// newPayoutRow is a payout as it is seen first; whose it is, its value and the time are missing.
func newPayoutRow(block BlockRef, f Found) payoutRow {
	return payoutRow{ID: NewID(), Chain: block.Chain, BlockNumber: block.Number, BlockHash: hashText(block.Hash),
		BlockParent: hashText(block.Parent), BlockAt: micros(block.Time), TxHash: hashText(f.TxHash), LogIndex: f.LogIndex, Ordinal: f.Ordinal,
		Asset: f.Asset, Sender: addressText(f.From), Address: addressText(f.To), Amount: f.Amount, Stream: f.Stream, State: Seen}
}

// owners returns the user behind each address that something arrived at, and keeps those users from being merged until the tx ends.
func (t tx) owners(of []common.Address) (map[common.Address]ID, error) {
	stored, err := t.addressOwners(distinct(mapped(of, addressText)))
	if err != nil {
		return nil, err
	}
	survivors, err := t.keepUsers(slices.Collect(maps.Values(stored)))
	if err != nil {
		return nil, err
	}
	owners := make(map[common.Address]ID, len(stored))
	for address, user := range stored {
		owners[common.HexToAddress(address)] = survivors[user]
	}
	return owners, nil
}

// orphanPayouts takes back what the blocks from..to, which the chain dropped, had brought.
func (t tx) orphanPayouts(chain, from, to uint64) error {
	var rows []payoutRow
	err := t.all(&rows, "SELECT "+payoutColumns+" FROM payouts WHERE chain = ? AND block_number BETWEEN ? AND ? AND state IN ('seen', 'confirmed')"+
		" ORDER BY block_number, log_index", chain, from, to)
	if err != nil || len(rows) == 0 {
		return err
	}
	facts, err := t.assetFacts(mapped(rows, func(r payoutRow) AssetID { return r.Asset }))
	if err != nil {
		return err
	}
	for _, row := range rows {
		err := t.change("UPDATE payouts SET state = 'orphaned', settled_at = ? WHERE id = ? AND state = ?", t.clock(), row.ID, row.State)
		if err != nil {
			return err
		}
	}
	told := slices.DeleteFunc(rows, func(r payoutRow) bool { return r.UserID == "" })
	return t.notifyPayouts(PayoutOrphaned, told, facts, noBalance)
}

// assetFact is an asset with its newest price.
type assetFact struct {
	Asset
	price Price
}

func (f assetFact) value(amount Amount) USD { return f.price.Value(amount, f.Decimals) }

// assetFacts reads assets and their newest prices.
func (t tx) assetFacts(ids []AssetID) (map[AssetID]assetFact, error) {
	var rows []struct {
		ID           AssetID
		Symbol, Name string
		Decimals     uint8
		USD          USD
		Source       string
		At           int64
	}
	err := t.all(&rows, "SELECT a.id, a.symbol, a.name, a.decimals, COALESCE(p.usd, ?) AS usd, COALESCE(p.source, '') AS source, COALESCE(p.at, 0) AS at"+
		" FROM assets a LEFT JOIN prices p ON p.asset = a.id WHERE a.id "+t.among(), USD{}, t.list(distinct(mapped(ids, func(id AssetID) string { return string(id) }))))
	if err != nil {
		return nil, fmt.Errorf("read assets: %w", err)
	}
	facts := make(map[AssetID]assetFact, len(rows))
	for _, r := range rows {
		facts[r.ID] = assetFact{Asset{ID: r.ID, Symbol: r.Symbol, Name: r.Name, Decimals: r.Decimals}, priceRow{r.ID, r.USD, r.Source, r.At}.price()}
	}
	return facts, nil
}
