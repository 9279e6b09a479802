package ledger

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// OrderKind is what the user asked for.
type OrderKind string

// OrderState: Placed → Batched → Filled or Failed; Batched → Placed; Placed → Canceled.
type OrderState string

// Kinds and states.
const (
	Subscribe OrderKind = "subscribe" // Asset → fund units
	Redeem    OrderKind = "redeem"    // fund units → base asset, then (To set) withdrawn
	Withdraw  OrderKind = "withdraw"  // Asset → To on its chain

	Placed   OrderState = "placed"
	Batched  OrderState = "batched"
	Filled   OrderState = "filled"
	Failed   OrderState = "failed" // the hold was released
	Canceled OrderState = "canceled"
)

// Order is what a user asked for, backed by a Hold of Amount of Asset.
type Order struct {
	ID                  ID
	Key                 string
	User                ID
	Kind                OrderKind
	State               OrderState
	Chain               uint64
	Fund                FundID  // subscribe, redeem
	Asset               AssetID // what is held: the payout's token, the fund's unit, the withdrawn asset
	Amount              Amount
	To                  common.Address // withdraw; redeem that pays out
	Parent              ID             // the order that this one came from
	Batch               ID
	OutAsset            AssetID // fill: unit asset, base asset …
	OutAmount           Amount
	ChainTx             common.Hash // the transaction that paid a withdraw
	Reason              string      // why it failed or waits (catalogue key)
	GasUSD              USD         // fill: its part of the network costs, which it paid
	SlipUSD             USD         // fill: what its part of the swaps and vaults cost it, against the feeds
	Auto                bool        // placed by set-and-forget, not by a tap
	PlacedAt, UpdatedAt time.Time
}

// NewOrder places an order. Amount is moved Available → Held in the same transaction (ErrInsufficient).
type NewOrder struct {
	Key      string // idempotent: the same key returns the same order
	User     ID
	Kind     OrderKind
	Chain    uint64
	Fund     FundID
	Asset    AssetID
	Amount   Amount
	To       common.Address
	Parent   ID
	Auto     bool
	Identity ID // who asked, for withdraw and redeem with To: ErrCoolDown when linked < 24 h ago
	Intent   ID // consumed in the same transaction (ErrExpired, ErrState)
}

type orderRow struct {
	ID                  ID
	Key                 string
	UserID              ID
	Kind                OrderKind
	State               OrderState
	Chain               uint64
	Fund                FundID
	Asset               AssetID
	Amount              Amount
	Recipient           string
	Parent, BatchID     ID
	OutAsset            AssetID
	OutAmount           Amount
	ChainTx, Reason     string
	Auto                bool
	PlacedAt, UpdatedAt int64
	GasUSD, SlipUSD     USD
}

const orderColumns = "id, key, user_id, kind, state, chain, fund, asset, amount, recipient, parent, batch_id, out_asset, out_amount," +
	" chain_tx, reason, auto, placed_at, updated_at, gas_usd, slip_usd"

func (r orderRow) values() []any {
	return []any{r.ID, r.Key, r.UserID, r.Kind, r.State, r.Chain, r.Fund, r.Asset, r.Amount, r.Recipient, r.Parent, r.BatchID, r.OutAsset,
		r.OutAmount, r.ChainTx, r.Reason, r.Auto, r.PlacedAt, r.UpdatedAt, r.GasUSD, r.SlipUSD}
}

func (r orderRow) order() Order {
	return Order{ID: r.ID, Key: r.Key, User: r.UserID, Kind: r.Kind, State: r.State, Chain: r.Chain, Fund: r.Fund, Asset: r.Asset,
		Amount: r.Amount, To: common.HexToAddress(r.Recipient), Parent: r.Parent, Batch: r.BatchID, OutAsset: r.OutAsset, OutAmount: r.OutAmount,
		ChainTx: common.HexToHash(r.ChainTx), Reason: r.Reason, GasUSD: r.GasUSD, SlipUSD: r.SlipUSD, Auto: r.Auto, PlacedAt: fromMicros(r.PlacedAt), UpdatedAt: fromMicros(r.UpdatedAt)}
}

// hold and release are the entries that reserve an order's money and give it back, each at most once in an order's life.
func (r orderRow) hold() Entry {
	return Entry{Key: "hold:" + string(r.ID), Kind: "hold", Meta: map[string]string{"order": string(r.ID)},
		Postings: []Posting{{Debit: UserAvailable(r.UserID), Credit: UserHeld(r.UserID), Asset: r.Asset, Amount: r.Amount}}}
}

func (r orderRow) release() Entry {
	return Entry{Key: "release:" + string(r.ID), Kind: "release", Meta: map[string]string{"order": string(r.ID)},
		Postings: []Posting{{Debit: UserHeld(r.UserID), Credit: UserAvailable(r.UserID), Asset: r.Asset, Amount: r.Amount}}}
}

// PlaceOrder holds the money and stores the order, and uses up the intent, all or none. The same key again returns the stored order,
// whatever has become of it; with other content it is ErrConflict. It fails with ErrInsufficient, ErrCoolDown, ErrExpired and ErrState
// (of the intent; or the fund takes no new money), ErrInvalid. What pays out must name the Identity that asks, or a Redeem of the same user
// that paid out to the same address as its Parent.
func (b *Book) PlaceOrder(ctx context.Context, o NewOrder) (Order, error) {
	var row orderRow
	err := b.write(ctx, func(t tx) error {
		var fresh bool
		var err error
		if row, fresh, err = t.placeOrder(o); err != nil || !fresh {
			return err
		}
		if err := t.admit(o, row.UserID); err != nil {
			return err
		}
		if o.Intent != "" {
			if err := t.useIntent(row.UserID, o.Intent); err != nil {
				return err
			}
		}
		_, err = t.post(row.hold())
		return err
	})
	if err != nil {
		return Order{}, fmt.Errorf("place order: %w", err)
	}
	return row.order(), nil
}

// placeOrder stores an order and its hold, whose entry the caller posts. fresh is false when the key is known.
func (t tx) placeOrder(o NewOrder) (row orderRow, fresh bool, err error) {
	if err := o.validate(); err != nil {
		return orderRow{}, false, err
	}
	survivors, err := t.keepUsers([]ID{o.User})
	if err != nil {
		return orderRow{}, false, err
	}
	now := t.clock()
	row = orderRow{ID: NewID(), Key: o.Key, UserID: survivors[o.User], Kind: o.Kind, State: Placed, Chain: o.Chain, Fund: o.Fund, Asset: o.Asset,
		Amount: o.Amount, Recipient: addressText(o.To), Parent: o.Parent, Auto: o.Auto, PlacedAt: now, UpdatedAt: now}
	if err := t.requireAssets([]AssetID{o.Asset}); err != nil {
		return orderRow{}, false, err
	}
	n, err := t.exec("INSERT INTO orders ("+orderColumns+") VALUES "+marks(1, 21)+" ON CONFLICT (key) DO NOTHING", row.values()...)
	if err != nil {
		return orderRow{}, false, err
	}
	if n == 0 {
		row, err = t.placedBefore(row)
		return row, false, err
	}
	if err := t.checkFund(o); err != nil {
		return orderRow{}, false, err
	}
	err = t.insert("holds", "order_id, user_id, asset, amount, state, placed_at, closed_at",
		[][]any{{row.ID, row.UserID, row.Asset, row.Amount, "open", now, 0}})
	return row, true, err
}

// placedBefore returns the order that is stored under the key of row, if it is the same order.
func (t tx) placedBefore(row orderRow) (orderRow, error) {
	var old orderRow
	if err := t.must("order", &old, "SELECT "+orderColumns+" FROM orders WHERE key = ?", row.Key); err != nil {
		return orderRow{}, err
	}
	same := old.UserID == row.UserID && old.Kind == row.Kind && old.Chain == row.Chain && old.Fund == row.Fund && old.Asset == row.Asset &&
		old.Amount == row.Amount && old.Recipient == row.Recipient && old.Parent == row.Parent && old.Auto == row.Auto
	if !same {
		return orderRow{}, fmt.Errorf("%w: order %s", ErrConflict, row.Key)
	}
	return old, nil
}

func (o NewOrder) validate() error {
	payee := o.To != common.Address{}
	switch {
	case o.Key == "" || len(o.Key) > 200:
		return fmt.Errorf("%w: order key %q", ErrInvalid, o.Key)
	case o.Amount.IsZero():
		return fmt.Errorf("%w: an order of nothing", ErrInvalid)
	case o.Chain == 0 || o.Asset.Chain() != o.Chain:
		return fmt.Errorf("%w: asset %q on chain %d", ErrInvalid, o.Asset, o.Chain)
	case o.Kind == Subscribe && (o.Asset.IsUnit() || payee):
		return fmt.Errorf("%w: a subscribe takes an asset and pays nobody", ErrInvalid)
	case o.Kind == Redeem && !o.Asset.IsUnit():
		return fmt.Errorf("%w: a redeem takes units", ErrInvalid)
	case o.Kind == Withdraw && (o.Asset.IsUnit() || !payee || o.Fund != ""):
		return fmt.Errorf("%w: a withdraw takes an asset to an address", ErrInvalid)
	case o.Kind != Subscribe && o.Kind != Redeem && o.Kind != Withdraw:
		return fmt.Errorf("%w: order kind %q", ErrInvalid, o.Kind)
	}
	return nil
}

// checkFund makes sure that the order fits its fund.
func (t tx) checkFund(o NewOrder) error {
	if o.Kind == Withdraw {
		return nil
	}
	fund, err := t.fund(o.Fund)
	switch {
	case err != nil:
		return err
	case fund.Chain != o.Chain:
		return fmt.Errorf("%w: fund %s is on chain %d", ErrInvalid, fund.ID, fund.Chain)
	case o.Kind == Redeem && fund.Unit != o.Asset:
		return fmt.Errorf("%w: %s is no unit of %s", ErrInvalid, o.Asset, fund.ID)
	}
	return nil
}

// admit keeps new money out of a closed fund, and holds back an order that would pay out if who asks was linked to the user too recently.
// An order that nobody asks for must be the rest of a redeem that was let through. What follows from an order is not asked again.
func (t tx) admit(o NewOrder, user ID) error {
	if o.Kind == Subscribe {
		fund, err := t.fund(o.Fund)
		if err == nil && !fund.Open {
			err = fmt.Errorf("%w: fund %s takes no new money", ErrState, fund.ID)
		}
		return err
	}
	if (o.To == common.Address{}) {
		return nil
	}
	if o.Identity == "" {
		var parents []orderRow
		err := t.all(&parents, "SELECT "+orderColumns+" FROM orders WHERE id = ? AND user_id = ? AND kind = ? AND recipient = ?",
			o.Parent, user, Redeem, addressText(o.To))
		if err == nil && len(parents) == 0 {
			err = fmt.Errorf("%w: nobody asked for a payment to %s", ErrInvalid, o.To)
		}
		return err
	}
	identity, err := t.identity(o.Identity)
	if err != nil {
		return err
	}
	if identity.User != user {
		return fmt.Errorf("%w: identity %s is another user's", ErrInvalid, identity.ID)
	}
	if until := identity.LinkedAt.Add(linkCoolDown); !identity.LinkedAt.IsZero() && t.book.now().Before(until) {
		return fmt.Errorf("%w: until %s", ErrCoolDown, until.Format(time.RFC3339))
	}
	return nil
}

// CancelOrder releases a Placed order. It fails with ErrState when it is past that or a wind-down's redeem, with ErrNotFound for somebody else's.
func (b *Book) CancelOrder(ctx context.Context, user, order ID) (Order, error) {
	var row orderRow
	err := b.write(ctx, func(t tx) error {
		survivors, err := t.keepUsers([]ID{user})
		if err != nil {
			return err
		}
		query := t.locking("SELECT "+orderColumns+" FROM orders WHERE id = ? AND user_id = ?", "UPDATE")
		if err := t.must("order", &row, query, order, survivors[user]); err != nil {
			return err
		}
		if row.State != Placed {
			return fmt.Errorf("%w: the order is %s", ErrState, row.State)
		}
		if err := t.wound(row); err != nil {
			return err
		}
		row.State, row.UpdatedAt = Canceled, t.clock()
		if err := t.change("UPDATE orders SET state = ?, updated_at = ? WHERE id = ? AND state = 'placed'", row.State, row.UpdatedAt, row.ID); err != nil {
			return err
		}
		if err := t.closeHold(row.ID, "released"); err != nil {
			return err
		}
		_, err = t.post(row.release())
		return err
	})
	if err != nil {
		return Order{}, fmt.Errorf("cancel order: %w", err)
	}
	return row.order(), nil
}

func (t tx) closeHold(order ID, state string) error {
	return t.change("UPDATE holds SET state = ?, closed_at = ? WHERE order_id = ? AND state = 'open'", state, t.clock(), order)
}

// OrderFilter selects orders; zero fields match all.
type OrderFilter struct {
	User   ID
	Chain  uint64
	Kind   OrderKind
	Fund   FundID
	States []OrderState
	Batch  ID
	After  ID  // those placed later than it
	Limit  int // newest first when User is set, else oldest first; 0 = all
}

// Orders lists orders.
func (b *Book) Orders(ctx context.Context, f OrderFilter) ([]Order, error) {
	t := b.query(ctx)
	where, args, direction := "1 = 1", []any(nil), "ASC"
	and := func(cond string, arg any) {
		where += " AND " + cond
		args = append(args, arg)
	}
	if f.User != "" {
		user, err := t.survivor(f.User)
		if err != nil {
			return nil, fmt.Errorf("list orders: %w", err)
		}
		and("user_id = ?", user)
		direction = "DESC"
	}
	if f.Chain != 0 {
		and("chain = ?", f.Chain)
	}
	if f.Kind != "" {
		and("kind = ?", f.Kind)
	}
	if f.Fund != "" {
		and("fund = ?", f.Fund)
	}
	if len(f.States) > 0 {
		and("state IN ?", f.States)
	}
	if f.Batch != "" {
		and("batch_id = ?", f.Batch)
	}
	if f.After != "" {
		and("id > ?", f.After)
	}
	query := "SELECT " + orderColumns + " FROM orders WHERE " + where + " ORDER BY id " + direction
	if f.Limit > 0 {
		query += " LIMIT ?"
		args = append(args, f.Limit)
	}
	var rows []orderRow
	if err := t.all(&rows, query, args...); err != nil {
		return nil, fmt.Errorf("list orders: %w", err)
	}
	return mapped(rows, orderRow.order), nil
}

// ExplainOrders notes on open orders why they wait (a catalogue key, "" = they don't any more). Orders that have ended are left as they are.
func (b *Book) ExplainOrders(ctx context.Context, orders []ID, reason string) error {
	if len(orders) == 0 {
		return nil
	}
	err := b.write(ctx, func(t tx) error {
		_, err := t.exec("UPDATE orders SET reason = ?, updated_at = ? WHERE id IN ? AND state IN ('placed', 'batched') AND reason <> ?",
			plain(reason, 200), t.clock(), orders, plain(reason, 200))
		return err
	})
	if err != nil {
		return fmt.Errorf("explain orders: %w", err)
	}
	return nil
}
