package ledger

import (
	"context"
	"fmt"
	"strconv"
	"time"
)

// virtualUnits are counted as if they existed from the start, against one virtual base unit: the first subscriber cannot move the
// price of a unit by giving assets away. They make a unit 10^6 times finer than the base asset.
var virtualUnits = NewAmount(1_000_000)

// unitDecimals is how many decimals units have more than their fund's base asset.
const unitDecimals = 6

// FundID is "<chain>-<tier>".
type FundID string

// NewFundID names the fund behind a tier on a chain.
func NewFundID(chain uint64, tier string) FundID {
	return FundID(strconv.FormatUint(chain, 10) + "-" + tier)
}

// Fund is the pool behind a tier on a chain.
type Fund struct {
	ID      FundID
	Chain   uint64
	Tier    string
	Base    AssetID
	Unit    AssetID
	Open    bool   // takes new money
	Waiting string // why the next batch waits, as a catalogue key ("" = it doesn't), e.g. "price_stale", "below_minimum"
	NextRun time.Time
}

// UnitPrice is a mark of a fund: NAV base units behind Units units, at a block.
type UnitPrice struct {
	Fund  FundID
	NAV   Amount // base units of Base
	Units Amount
	Block uint64
	At    time.Time
}

// parts returns NAV+1 and Units+1e6, whose ratio is the price of a unit.
func (u UnitPrice) parts() (nav, units Amount, err error) {
	if nav, err = u.NAV.Add(NewAmount(1)); err == nil {
		units, err = u.Units.Add(virtualUnits)
	}
	return nav, units, err
}

// Value is what units are worth in base units: floor(units*(NAV+1)/(Units+1e6)).
func (u UnitPrice) Value(units Amount) (Amount, error) {
	nav, all, err := u.parts()
	if err != nil {
		return Amount{}, err
	}
	return units.MulDiv(nav, all)
}

// UnitsFor is how many units assets buy: floor(assets*(Units+1e6)/(NAV+1)).
func (u UnitPrice) UnitsFor(assets Amount) (Amount, error) {
	nav, all, err := u.parts()
	if err != nil {
		return Amount{}, err
	}
	return assets.MulDiv(all, nav)
}

// UnitsUp is how many units must be redeemed to get at least assets: ceil.
func (u UnitPrice) UnitsUp(assets Amount) (Amount, error) {
	nav, all, err := u.parts()
	if err != nil {
		return Amount{}, err
	}
	return assets.MulDivUp(all, nav)
}

type fundRow struct {
	ID      FundID
	Chain   uint64
	Tier    string
	Base    AssetID
	Unit    AssetID
	Open    bool
	Waiting string
	NextRun int64
}

type unitPriceRow struct {
	Fund  FundID
	At    int64
	NAV   Amount
	Units Amount
	Block uint64
}

const (
	fundColumns      = "id, chain, tier, base, unit, open, waiting, next_run"
	unitPriceColumns = "fund, at, nav, units, block"
)

func (r fundRow) fund() Fund {
	return Fund{ID: r.ID, Chain: r.Chain, Tier: r.Tier, Base: r.Base, Unit: r.Unit, Open: r.Open, Waiting: r.Waiting, NextRun: fromMicros(r.NextRun)}
}

func (r unitPriceRow) mark() UnitPrice {
	return UnitPrice{Fund: r.Fund, NAV: r.NAV, Units: r.Units, Block: r.Block, At: fromMicros(r.At)}
}

// PutFunds makes funds (and their unit assets) known and updates Open, Waiting, NextRun. A known fund that changed its chain, tier, base
// or unit is ErrConflict.
func (b *Book) PutFunds(ctx context.Context, funds []Fund) error {
	if len(funds) == 0 {
		return nil
	}
	err := b.write(ctx, func(t tx) error {
		for _, f := range funds {
			if err := t.putFund(f); err != nil {
				return fmt.Errorf("fund %s: %w", f.ID, err)
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("put funds: %w", err)
	}
	return nil
}

func (t tx) putFund(f Fund) error {
	if f.ID == "" || f.Tier == "" || f.Base.Chain() != f.Chain || f.Unit.Chain() != f.Chain || !f.Unit.IsUnit() {
		return fmt.Errorf("%w: base %q, unit %q", ErrInvalid, f.Base, f.Unit)
	}
	bases, err := t.assets([]AssetID{f.Base})
	if err != nil {
		return err
	}
	base, ok := bases[f.Base]
	if !ok {
		return fmt.Errorf("%w: unknown asset %q", ErrInvalid, f.Base)
	}
	unit := Asset{ID: f.Unit, Symbol: f.Tier, Name: "Units of " + string(f.ID), Decimals: base.Decimals + unitDecimals}
	if err := t.putAssets([]Asset{unit}); err != nil {
		return err
	}
	n, err := t.exec("INSERT INTO funds ("+fundColumns+") VALUES "+marks(1, 8)+
		" ON CONFLICT (id) DO UPDATE SET open = excluded.open, waiting = excluded.waiting, next_run = excluded.next_run"+
		" WHERE funds.chain = excluded.chain AND funds.tier = excluded.tier AND funds.base = excluded.base AND funds.unit = excluded.unit",
		f.ID, f.Chain, f.Tier, f.Base, f.Unit, f.Open, plain(f.Waiting, 100), micros(f.NextRun))
	if err == nil && n != 1 {
		err = fmt.Errorf("%w: it was made with another chain, tier, base or unit", ErrConflict)
	}
	return err
}

// Funds lists the known funds.
func (b *Book) Funds(ctx context.Context) ([]Fund, error) {
	var rows []fundRow
	if err := b.query(ctx).all(&rows, "SELECT "+fundColumns+" FROM funds ORDER BY id"); err != nil {
		return nil, fmt.Errorf("list funds: %w", err)
	}
	return mapped(rows, fundRow.fund), nil
}

// fund reads one fund. An unknown one is ErrInvalid.
func (t tx) fund(id FundID) (Fund, error) {
	var row fundRow
	found, err := t.one(&row, "SELECT "+fundColumns+" FROM funds WHERE id = ?", id)
	if err == nil && !found {
		err = fmt.Errorf("%w: unknown fund %q", ErrInvalid, id)
	}
	return row.fund(), err
}

// PutUnitPrice appends a mark to the fund's history; the newest one again is a no-op.
func (b *Book) PutUnitPrice(ctx context.Context, u UnitPrice) error {
	if err := b.write(ctx, func(t tx) error { return t.putUnitPrice(u) }); err != nil {
		return fmt.Errorf("put unit price of %s: %w", u.Fund, err)
	}
	return nil
}

func (t tx) putUnitPrice(u UnitPrice) error {
	if u.At.IsZero() {
		return fmt.Errorf("%w: a mark without a time", ErrInvalid)
	}
	if _, err := t.fund(u.Fund); err != nil {
		return err
	}
	u.At = fromMicros(micros(u.At))
	newest, found, err := t.unitPriceAt(u.Fund, u.At)
	if err != nil || found && newest == u {
		return err
	}
	return t.insert("unit_prices", "id, "+unitPriceColumns, [][]any{{NewID(), u.Fund, micros(u.At), u.NAV, u.Units, u.Block}})
}

// UnitPriceAt returns the newest mark of a fund that is not after at. It fails with ErrNotFound.
func (b *Book) UnitPriceAt(ctx context.Context, fund FundID, at time.Time) (UnitPrice, error) {
	mark, found, err := b.query(ctx).unitPriceAt(fund, at)
	if err == nil && !found {
		err = ErrNotFound
	}
	if err != nil {
		return UnitPrice{}, fmt.Errorf("unit price of %s: %w", fund, err)
	}
	return mark, nil
}

func (t tx) unitPriceAt(fund FundID, at time.Time) (UnitPrice, bool, error) {
	var row unitPriceRow
	found, err := t.one(&row, "SELECT "+unitPriceColumns+" FROM unit_prices WHERE fund = ? AND at <= ? ORDER BY at DESC, id DESC LIMIT 1", fund, micros(at))
	return row.mark(), found, err
}
