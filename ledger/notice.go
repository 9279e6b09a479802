package ledger

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
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
	LookEnded       = "look_ended"       // LookNotice, to who asked
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

// LookNotice is the Data of LookEnded: what came of a user's question for what was sent. Subject "look:<request>".
type LookNotice struct {
	Request ID
	Asked   time.Time
	Found   int // payouts that arrived since, by whatever way; each has a notice of its own
	Chains  []LookedChain
}

// LookedChain is what came of it on one chain.
type LookedChain struct {
	Chain     uint64
	State     LookState
	Block     uint64    // nothing but what was told arrived up to this block
	BlockTime time.Time // zero = it was not looked at
}

// notifyUser queues a notification for every identity of the user that can be reached.
func (t tx) notifyUser(user ID, kind, subject string, data any) error {
	return t.enqueue("user_id = ?", user, kind, subject, data)
}

// notifyIdentity queues a notification for one identity.
func (t tx) notifyIdentity(identity ID, kind, subject string, data any) error {
	return t.enqueue("id = ?", identity, kind, subject, data)
}

const queueColumns = "id, identity_id, seq, kind, subject, data, state, attempts, due_at, maybe, reason, created_at, updated_at"

func queued(identity ID, seq int64, kind, subject string, data []byte, now int64) []any {
	return []any{NewID(), identity, seq, kind, subject, string(data), "queued", 0, now, false, "", now, now}
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
		rows[i] = queued(identity.ID, identity.OutboxSeq, kind, subject, raw, now)
	}
	return t.insert("outbox", queueColumns, rows)
}

// userNotice is a notification for one user.
type userNotice struct {
	user    ID
	subject string
	data    any
}

// enqueueMany is enqueue for many users at once; each gets its own in their order.
func (t tx) enqueueMany(kind string, notices []userNotice) error {
	byUser := map[ID][]userNotice{}
	for _, n := range notices {
		byUser[n.user] = append(byUser[n.user], n)
	}
	byCount := map[int][]string{}
	for user, list := range byUser {
		byCount[len(list)] = append(byCount[len(list)], string(user))
	}
	var rows [][]any
	now := t.clock()
	for _, count := range slices.Sorted(maps.Keys(byCount)) {
		for users := range slices.Chunk(distinct(byCount[count]), mostListed) {
			to, err := t.number(users, count)
			if err != nil {
				return fmt.Errorf("notify %s: %w", kind, err)
			}
			for _, identity := range to {
				for i, n := range byUser[identity.UserID] {
					raw, err := json.Marshal(n.data)
					if err != nil {
						return fmt.Errorf("notify %s: %w", kind, err)
					}
					rows = append(rows, queued(identity.ID, identity.OutboxSeq-int64(count-1-i), kind, n.subject, raw, now))
				}
			}
		}
	}
	return t.insert("outbox", queueColumns, rows)
}

// numbered is an identity with the newest of its numbers.
type numbered struct {
	ID, UserID ID
	OutboxSeq  int64
}

// number takes so many numbers for each identity of users that can be reached.
func (t tx) number(users []string, count int) ([]numbered, error) {
	var to []numbered
	err := t.all(&to, "UPDATE identities SET outbox_seq = outbox_seq + ? WHERE user_id "+t.among()+" AND NOT gone RETURNING id, user_id, outbox_seq",
		count, t.list(users))
	return to, err
}

// noBalance is for notices that show none.
func noBalance(ID, AssetID) Amount { return Amount{} }

// notifyPayouts tells the users of payouts what has become of them.
func (t tx) notifyPayouts(kind string, rows []payoutRow, facts map[AssetID]assetFact, balance func(ID, AssetID) Amount) error {
	if len(rows) == 0 {
		return nil
	}
	tiers, err := t.tiers(mapped(rows, func(r payoutRow) ID { return r.UserID }))
	if err != nil {
		return err
	}
	return t.enqueueMany(kind, mapped(rows, func(row payoutRow) userNotice {
		fact := facts[row.Asset]
		return userNotice{row.UserID, row.subject(), PayoutNotice{Payout: row.ID, Chain: row.Chain, Asset: row.Asset, Symbol: fact.Symbol,
			Decimals: fact.Decimals, Amount: row.Amount, USD: row.USD, Stream: row.Stream, TxHash: row.txHash(),
			BalanceAfter: balance(row.UserID, row.Asset), Tier: tiers[row.UserID]}}
	}))
}

// tiers reads the tiers of users.
func (t tx) tiers(users []ID) (map[ID]string, error) {
	tiers := map[ID]string{}
	for some := range slices.Chunk(distinct(mapped(users, func(id ID) string { return string(id) })), mostListed) {
		var rows []userRow
		if err := t.all(&rows, "SELECT id, tier FROM users WHERE id "+t.among(), t.list(some)); err != nil {
			return nil, fmt.Errorf("read tiers: %w", err)
		}
		for _, row := range rows {
			tiers[row.ID] = row.Tier
		}
	}
	return tiers, nil
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
