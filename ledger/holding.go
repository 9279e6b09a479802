package ledger

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
)

// Holding is what a user has of one asset.
type Holding struct {
	Asset     Asset
	Available Amount
	Held      Amount
	Incoming  Amount // seen or confirmed, not final
	Price     Price  // zero At = none
}

// Position is what a user has in one fund.
type Position struct {
	Fund      Fund
	Units     Amount    // free
	HeldUnits Amount    // being redeemed
	Mark      UnitPrice // latest, zero At = none; value in base units = Mark.Value(units)
	Base      Asset
	Price     Price // of the base asset
}

// Holdings is everything a user has, consistent at one moment.
type Holdings struct {
	Assets    []Holding    // largest value first
	Positions []Position   // by fund
	Chains    []ChainState // as-of
	At        time.Time
}

// Holdings reads the user's balances.
func (b *Book) Holdings(ctx context.Context, user ID) (Holdings, error) {
	out := Holdings{At: b.now().UTC()}
	err := b.snapshot(ctx, func(t tx) error {
		user, err := t.survivor(user)
		if err != nil {
			return err
		}
		byAsset, err := t.userBalances(user)
		if err != nil {
			return err
		}
		if out.Positions, err = t.positions(byAsset); err != nil {
			return err
		}
		if out.Assets, err = t.priced(byAsset); err != nil {
			return err
		}
		out.Chains, err = t.chainStates("")
		return err
	})
	if err != nil {
		return Holdings{}, fmt.Errorf("holdings: %w", err)
	}
	return out, nil
}

// userBalances reads what a user has available, held and incoming, by asset; assets that the user has nothing of are left out.
func (t tx) userBalances(user ID) (map[AssetID]*Holding, error) {
	out := map[AssetID]*Holding{}
	at := func(id AssetID) *Holding {
		if out[id] == nil {
			out[id] = &Holding{}
		}
		return out[id]
	}
	var accounts []accountRow
	err := t.all(&accounts, "SELECT code, asset, debits, credits, version FROM accounts WHERE code IN ? AND credits > debits",
		[]Account{UserAvailable(user), UserHeld(user)})
	if err != nil {
		return nil, err
	}
	for _, row := range accounts {
		balance, _ := row.balance()
		if row.Code == UserHeld(user) {
			at(row.Asset).Held = balance
		} else {
			at(row.Asset).Available = balance
		}
	}
	var incoming []struct {
		Asset  AssetID
		Amount Amount
	}
	err = t.all(&incoming, "SELECT asset, amount FROM payouts WHERE user_id = ? AND user_id <> '' AND state IN ('seen', 'confirmed')", user)
	if err != nil {
		return nil, err
	}
	for _, in := range incoming {
		h := at(in.Asset)
		if h.Incoming, err = h.Incoming.Add(in.Amount); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// positions takes the units out of byAsset and returns them with their funds.
func (t tx) positions(byAsset map[AssetID]*Holding) ([]Position, error) {
	var units []AssetID
	for id := range byAsset {
		if id.IsUnit() {
			units = append(units, id)
		}
	}
	if len(units) == 0 {
		return nil, nil
	}
	var rows []fundRow
	if err := t.all(&rows, "SELECT "+fundColumns+" FROM funds WHERE unit IN ? ORDER BY id", units); err != nil {
		return nil, err
	}
	facts, err := t.assetFacts(mapped(rows, func(r fundRow) AssetID { return r.Base }))
	if err != nil {
		return nil, err
	}
	positions := make([]Position, len(rows))
	for i, row := range rows {
		h, base := byAsset[row.Unit], facts[row.Base]
		delete(byAsset, row.Unit)
		mark, _, err := t.unitPriceAt(row.ID, t.book.now())
		if err != nil {
			return nil, err
		}
		positions[i] = Position{Fund: row.fund(), Units: h.Available, HeldUnits: h.Held, Mark: mark, Base: base.Asset, Price: base.price}
	}
	return positions, nil
}

// priced completes the holdings with their assets and prices, largest value first.
func (t tx) priced(byAsset map[AssetID]*Holding) ([]Holding, error) {
	if len(byAsset) == 0 {
		return nil, nil
	}
	facts, err := t.assetFacts(slices.Collect(maps.Keys(byAsset)))
	if err != nil {
		return nil, err
	}
	holdings := make([]Holding, 0, len(byAsset))
	values := map[AssetID]USD{}
	for id, h := range byAsset {
		h.Asset, h.Price = facts[id].Asset, facts[id].price
		all, err := SumAmounts(h.Available, h.Held, h.Incoming)
		if err != nil {
			return nil, err
		}
		values[id] = facts[id].value(all)
		holdings = append(holdings, *h)
	}
	slices.SortFunc(holdings, func(a, b Holding) int {
		return cmp.Or(values[b.Asset.ID].Cmp(values[a.Asset.ID]), strings.Compare(a.Asset.Symbol, b.Asset.Symbol),
			strings.Compare(string(a.Asset.ID), string(b.Asset.ID)))
	})
	return holdings, nil
}

// Investable is an available balance whose user picked a tier.
type Investable struct {
	User   ID
	Tier   string
	Asset  AssetID
	Amount Amount
}

// Investable lists what set-and-forget may invest on a chain: users with a tier, assets among the given ones, amount > 0; the largest
// value in USD first, so that small change at the front never keeps the rest out of the limit.
func (b *Book) Investable(ctx context.Context, chain uint64, assets []AssetID, limit int) ([]Investable, error) {
	var here []AssetID
	for _, a := range assets {
		if a.Chain() == chain && !a.IsUnit() {
			here = append(here, a)
		}
	}
	if len(here) == 0 {
		return nil, nil
	}
	most := best{limit: max(limit, 0)}
	err := b.snapshot(ctx, func(t tx) error {
		facts, err := t.assetFacts(here)
		if err != nil {
			return err
		}
		for after := ID(""); ; {
			var page []ID
			err := t.all(&page, "SELECT id FROM users WHERE id > ? AND tier <> '' AND merged_into = '' ORDER BY id LIMIT ?", after, investablePage)
			if err != nil || len(page) == 0 {
				return err
			}
			last := page[len(page)-1]
			var rows []struct {
				ID              ID
				Tier            string
				Asset           AssetID
				Debits, Credits Amount
			}
			err = t.all(&rows, "SELECT u.id, u.tier, a.asset, a.debits, a.credits FROM users u JOIN accounts a ON a.code = 'user/' || u.id || '/available'"+
				" WHERE u.id > ? AND u.id <= ? AND u.tier <> '' AND u.merged_into = '' AND a.asset IN ? AND a.credits > a.debits", after, last, here)
			if err != nil {
				return err
			}
			for _, row := range rows {
				in := Investable{User: row.ID, Tier: row.Tier, Asset: row.Asset, Amount: row.Credits.SubFloor(row.Debits)}
				most.add(in, facts[row.Asset].value(in.Amount))
			}
			after = last
		}
	})
	if err != nil {
		return nil, fmt.Errorf("investable: %w", err)
	}
	return most.list(), nil
}

// investablePage is how many users are looked at at once.
const investablePage = 5000

// best keeps those of many balances that are worth most, in no more room than a few times their number.
type best struct {
	limit int
	kept  []valued
}

type valued struct {
	Investable
	usd USD
}

func (m *best) add(in Investable, usd USD) {
	m.kept = append(m.kept, valued{in, usd})
	if len(m.kept) >= 2*m.limit+investablePage {
		m.cut()
	}
}

func (m *best) cut() {
	slices.SortFunc(m.kept, func(a, b valued) int {
		return cmp.Or(b.usd.Cmp(a.usd), strings.Compare(string(a.User), string(b.User)), strings.Compare(string(a.Asset), string(b.Asset)))
	})
	m.kept = m.kept[:min(len(m.kept), m.limit)]
}

func (m *best) list() []Investable {
	m.cut()
	return mapped(m.kept, func(v valued) Investable { return v.Investable })
}

// Unswept is what lies on a deposit address, by the ledger (final payouts minus sweeps).
type Unswept struct {
	Address DepositAddress
	Asset   AssetID
	Amount  Amount
}

// Unswept lists addresses holding the asset, those of the given users first, then the largest.
func (b *Book) Unswept(ctx context.Context, chain uint64, asset AssetID, first []ID, limit int) ([]Unswept, error) {
	if asset.Chain() != chain {
		return nil, fmt.Errorf("unswept: %w: %s is not on chain %d", ErrInvalid, asset, chain)
	}
	var rows []struct {
		ID            ID
		Seq           int64
		UserID        ID
		Salt, Address string
		CreatedAt     int64
		Unswept       Amount
	}
	err := b.snapshot(ctx, func(t tx) error {
		users := make([]ID, len(first))
		for i, user := range first {
			var err error
			if users[i], err = t.survivor(user); err != nil {
				return err
			}
		}
		return t.all(&rows, "SELECT d.id, d.seq, d.user_id, d.salt, d.address, d.created_at, b.unswept"+
			" FROM address_balances b JOIN deposit_addresses d ON d.address = b.address WHERE b.asset = ? AND b.unswept > ?"+
			" ORDER BY CASE WHEN d.user_id IN ? THEN 0 ELSE 1 END, b.unswept DESC, d.seq LIMIT ?", asset, Amount{}, users, limit)
	})
	if err != nil {
		return nil, fmt.Errorf("unswept: %w", err)
	}
	out := make([]Unswept, len(rows))
	for i, row := range rows {
		address := addressRow{row.ID, row.Seq, row.UserID, row.Salt, row.Address, row.CreatedAt}
		out[i] = Unswept{Address: address.address(), Asset: asset, Amount: row.Unswept}
	}
	return out, nil
}
