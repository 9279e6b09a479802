package ledger

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Notification kinds, each with the Data it carries.
const (
	PayoutSeen      = "payout_seen"      // PayoutNotice
	PayoutConfirmed = "payout_confirmed" // PayoutNotice
	PayoutFinal     = "payout_final"     // PayoutNotice, with BalanceAfter
	PayoutOrphaned  = "payout_orphaned"  // PayoutNotice
	OrderFilled     = "order_filled"     // OrderNotice
	OrderFailed     = "order_failed"     // OrderNotice
	WindDown        = "wind_down"        // no Data: new money is not taken any more, and everything is redeemed
	LinkClaimed     = "link_claimed"     // LinkNotice, to the issuer, with confirm and reject buttons
	Linked          = "linked"           // LinkNotice, to both
	LinkRejected    = "link_rejected"    // LinkNotice, to the claimer
)

// PayoutNotice is the Data of the payout kinds. Subject: "payout:<chain>:<tx>:<ordinal>", so a re-mined payout edits the same message.
type PayoutNotice struct {
	Payout       ID
	Chain        uint64
	Asset        AssetID
	Symbol       string
	Decimals     uint8
	Amount       Amount
	USD          USD // 0 = no price
	Stream       string
	TxHash       common.Hash // the zero hash if only the block is known
	BalanceAfter Amount      // available after, final only
	Tier         string      // the user's tier at that time: final money will be invested
}

// OrderNotice is the Data of the order kinds. Subject "order:<id>".
type OrderNotice struct {
	Order       ID
	Kind        OrderKind
	Chain       uint64
	Fund        FundID
	Tier        string
	Asset       AssetID
	Symbol      string
	Decimals    uint8
	Amount      Amount
	OutAsset    AssetID
	OutSymbol   string
	OutDecimals uint8
	OutAmount   Amount
	To          common.Address
	ChainTx     common.Hash
	Reason      string
	GasUSD      USD // what it paid for the network
	SlipUSD     USD // what swaps and vaults cost it
	Auto        bool
}

// LinkNotice is the Data of the link kinds. Subject "link:<id>".
type LinkNotice struct {
	Link          ID
	OtherPlatform Platform
	OtherName     string
	OtherExternal string
	Until         time.Time // when the claimer may withdraw
}

// notifyUser queues a notification for every identity of the user that can be reached.
func (t tx) notifyUser(user ID, kind, subject string, data any) error {
	return t.enqueue("user_id = ?", user, kind, subject, data)
}

// notifyIdentity queues a notification for one identity.
func (t tx) notifyIdentity(identity ID, kind, subject string, data any) error {
	return t.enqueue("id = ?", identity, kind, subject, data)
}

// enqueue numbers and stores the notification. The number comes from the identity's row, which stays locked until the tx ends: so
// the numbers of one identity follow the order of the commits, whatever clocks the processes have.
func (t tx) enqueue(which string, who ID, kind, subject string, data any) error {
	raw, err := json.Marshal(data)
	if err != nil {
		return fmt.Errorf("notify %s: %w", kind, err)
	}
	var to []struct {
		ID        ID
		OutboxSeq int64
	}
	err = t.all(&to, "UPDATE identities SET outbox_seq = outbox_seq + 1 WHERE "+which+" AND NOT gone RETURNING id, outbox_seq", who)
	if err != nil {
		return fmt.Errorf("notify %s: %w", kind, err)
	}
	now := t.clock()
	rows := make([][]any, len(to))
	for i, identity := range to {
		rows[i] = []any{NewID(), identity.ID, identity.OutboxSeq, kind, subject, string(raw), "queued", 0, now, false, "", now, now}
	}
	return t.insert("outbox", "id, identity_id, seq, kind, subject, data, state, attempts, due_at, maybe, reason, created_at, updated_at", rows)
}

// notifyPayout tells the payout's user what has become of it.
func (t tx) notifyPayout(kind string, row payoutRow, fact assetFact, balance Amount) error {
	user, err := t.user(row.UserID)
	if err != nil {
		return err
	}
	return t.notifyUser(row.UserID, kind, row.subject(), PayoutNotice{Payout: row.ID, Chain: row.Chain, Asset: row.Asset,
		Symbol: fact.Symbol, Decimals: fact.Decimals, Amount: row.Amount, USD: row.USD, Stream: row.Stream,
		TxHash: row.txHash(), BalanceAfter: balance, Tier: user.Tier})
}

// notifyOrder tells the order's user that it was filled or failed.
func (t tx) notifyOrder(row orderRow) error {
	kind := OrderFilled
	if row.State == Failed {
		kind = OrderFailed
	}
	assets, err := t.assets([]AssetID{row.Asset, row.OutAsset})
	if err != nil {
		return err
	}
	var tier string
	if _, err := t.one(&tier, "SELECT tier FROM funds WHERE id = ?", row.Fund); err != nil {
		return err
	}
	in, out := assets[row.Asset], assets[row.OutAsset]
	return t.notifyUser(row.UserID, kind, "order:"+string(row.ID), OrderNotice{Order: row.ID, Kind: row.Kind, Chain: row.Chain, Fund: row.Fund,
		Tier: tier, Asset: row.Asset, Symbol: in.Symbol, Decimals: in.Decimals, Amount: row.Amount, OutAsset: row.OutAsset,
		OutSymbol: out.Symbol, OutDecimals: out.Decimals, OutAmount: row.OutAmount, To: common.HexToAddress(row.Recipient),
		ChainTx: common.HexToHash(row.ChainTx), Reason: row.Reason, GasUSD: row.GasUSD, SlipUSD: row.SlipUSD, Auto: row.Auto})
}
