package ledger

import (
	"context"
	"fmt"
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
	User  ID
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

// Payouts lists the user's, newest first, starting before the payout `before` ("" = newest).
func (b *Book) Payouts(ctx context.Context, user ID, before ID, limit int) ([]Payout, error) {
	t := b.query(ctx)
	user, err := t.survivor(user)
	if err != nil {
		return nil, fmt.Errorf("list payouts: %w", err)
	}
	var rows []payoutRow
	err = t.all(&rows, "SELECT "+payoutColumns+" FROM payouts WHERE user_id = ? AND (? = '' OR id < ?) ORDER BY id DESC LIMIT ?",
		user, before, before, limit)
	if err != nil {
		return nil, fmt.Errorf("list payouts: %w", err)
	}
	return mapped(rows, payoutRow.payout), nil
}

// addPayouts stores what was found in a block and tells the users. A payout that this very block had brought before it was orphaned
// comes back as Seen.
func (t tx) addPayouts(block BlockRef, found []Found) error {
	found, err := t.splitCoin(block, found)
	if err != nil {
		return err
	}
	var incoming []Found
	for _, f := range found {
		if !f.Amount.IsZero() {
			incoming = append(incoming, f)
		}
	}
	if len(incoming) == 0 {
		return nil
	}
	owners, err := t.owners(incoming)
	if err != nil {
		return err
	}
	ids := mapped(incoming, func(f Found) AssetID { return f.Asset })
	if err := t.requireAssets(ids); err != nil {
		return err
	}
	facts, err := t.assetFacts(ids)
	if err != nil {
		return err
	}
	for _, f := range incoming {
		if f.Asset.Chain() != block.Chain {
			return fmt.Errorf("%w: asset %s is not on chain %d", ErrInvalid, f.Asset, block.Chain)
		}
		row := payoutRow{ID: NewID(), Chain: block.Chain, BlockNumber: block.Number, BlockHash: hashText(block.Hash),
			BlockParent: hashText(block.Parent), BlockAt: micros(block.Time), TxHash: hashText(f.TxHash), LogIndex: f.LogIndex, Ordinal: f.Ordinal,
			Asset: f.Asset, Sender: addressText(f.From), Address: addressText(f.To), Amount: f.Amount, Stream: f.Stream,
			UserID: owners[addressText(f.To)], State: Seen, USD: facts[f.Asset].value(f.Amount), SeenAt: t.clock()}
		n, err := t.exec("INSERT INTO payouts ("+payoutColumns+") VALUES "+marks(1, 19)+
			" ON CONFLICT (chain, block_hash, log_index) DO UPDATE SET state = 'seen', settled_at = 0, user_id = excluded.user_id"+
			" WHERE payouts.state = 'orphaned' AND payouts.tx_hash = excluded.tx_hash AND payouts.amount = excluded.amount", row.values()...)
		if err != nil {
			return fmt.Errorf("payout in %s: %w", row.TxHash, err)
		}
		if n != 1 {
			return fmt.Errorf("%w: two transfers at log %d of block %d", ErrInvalid, f.LogIndex, block.Number)
		}
		err = t.must("payout", &row, "SELECT "+payoutColumns+" FROM payouts WHERE chain = ? AND block_hash = ? AND log_index = ?",
			row.Chain, row.BlockHash, row.LogIndex)
		if err != nil {
			return err
		}
		if err := t.notifyPayout(PayoutSeen, row, facts[row.Asset], Amount{}); err != nil {
			return err
		}
	}
	return nil
}

// owners returns the user behind each address that something arrived at, and keeps those users from being merged until the tx ends.
func (t tx) owners(found []Found) (map[string]ID, error) {
	var rows []addressRow
	err := t.all(&rows, "SELECT "+addressColumns+" FROM deposit_addresses WHERE address IN ?",
		mapped(found, func(f Found) string { return addressText(f.To) }))
	if err != nil {
		return nil, err
	}
	owners := make(map[string]ID, len(rows))
	for _, row := range rows {
		owners[row.Address] = row.UserID
	}
	for _, f := range found {
		if _, ok := owners[addressText(f.To)]; !ok {
			return nil, fmt.Errorf("%w: %s is no deposit address", ErrInvalid, f.To)
		}
	}
	survivors, err := t.keepUsers(mapped(rows, func(r addressRow) ID { return r.UserID }))
	if err != nil {
		return nil, err
	}
	for address, user := range owners {
		owners[address] = survivors[user]
	}
	return owners, nil
}

// orphanPayouts takes back what a block that the chain dropped had brought.
func (t tx) orphanPayouts(block BlockRef) error {
	var rows []payoutRow
	err := t.all(&rows, "SELECT "+payoutColumns+" FROM payouts WHERE chain = ? AND block_hash = ? AND state IN ('seen', 'confirmed') ORDER BY log_index",
		block.Chain, hashText(block.Hash))
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
		if err := t.notifyPayout(PayoutOrphaned, row, facts[row.Asset], Amount{}); err != nil {
			return err
		}
	}
	return nil
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
		" FROM assets a LEFT JOIN prices p ON p.asset = a.id WHERE a.id "+t.among(), USD{}, t.list(mapped(ids, func(id AssetID) string { return string(id) })))
	if err != nil {
		return nil, fmt.Errorf("read assets: %w", err)
	}
	facts := make(map[AssetID]assetFact, len(rows))
	for _, r := range rows {
		facts[r.ID] = assetFact{Asset{ID: r.ID, Symbol: r.Symbol, Name: r.Name, Decimals: r.Decimals}, priceRow{r.ID, r.USD, r.Source, r.At}.price()}
	}
	return facts, nil
}
