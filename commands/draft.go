package commands

import (
	"context"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// draft is a withdrawal as far as it is known. Each answer makes a new draft, stored as an Intent of its own: none is ever changed, so an old
// button still means what it said.
type draft struct {
	Choices []ledger.AssetID `json:"choices,omitempty"` // what was offered to choose from
	Asset   ledger.AssetID   `json:"asset,omitempty"`   // a token, a coin, or the unit of a fund
	Typed   string           `json:"typed,omitempty"`   // an amount that was typed before the asset was known
	Amount  ledger.Amount    `json:"amount"`            // what the order holds: units for a fund
	To      string           `json:"to,omitempty"`      // EIP-55
}

// source is something that can be withdrawn: an asset or a position.
type source struct {
	asset    ledger.Asset     // what leaves: the asset itself, or the fund's base asset
	hold     ledger.AssetID   // what the order holds: the asset, or the fund's unit
	free     ledger.Amount    // of hold
	position *ledger.Position // nil for an asset
	price    ledger.Price
}

// sources lists what the user can withdraw.
func (r *Router) sources(ctx context.Context, c *call) ([]source, error) {
	if until, waits := c.coolsDown(c.identity); waits {
		return nil, r.refuseCoolDown(ctx, c, until)
	}
	h, err := r.Book.Holdings(ctx, c.user.ID)
	if err != nil {
		return nil, err
	}
	var out []source
	for _, a := range h.Assets {
		if !a.Available.IsZero() && !a.Asset.ID.IsUnit() {
			out = append(out, source{asset: a.Asset, hold: a.Asset.ID, free: a.Available, price: a.Price})
		}
	}
	for _, p := range h.Positions {
		if !p.Units.IsZero() && !worthInBase(p.Mark, p.Units).IsZero() {
			out = append(out, source{asset: p.Base, hold: p.Fund.Unit, free: p.Units, position: &p, price: p.Price})
		}
	}
	if len(out) == 0 {
		return nil, refuse("nothing")
	}
	return out, nil
}

// named keeps the sources that a name means: a symbol or a tier.
func (r *Router) named(all []source, name string) []source {
	var out []source
	for _, s := range all {
		if s.position == nil && strings.EqualFold(s.asset.Symbol, name) ||
			s.position != nil && (strings.EqualFold(s.position.Fund.Tier, name) || strings.EqualFold(r.tierName(s.position.Fund.Tier), name)) {
			out = append(out, s)
		}
	}
	return out
}

func pick(sources []source, id ledger.AssetID) (source, bool) {
	for _, s := range sources {
		if s.hold == id {
			return s, true
		}
	}
	return source{}, false
}

// setAmount reads an amount that was typed: a part in percent, or a number of the asset that leaves.
func (d *draft) setAmount(s source, text string) error {
	if n, ok := parsePercent(text); ok {
		return d.setPart(s, n)
	}
	a, err := parseAmount(text, s.asset.Decimals)
	if err != nil {
		return err
	}
	if s.position != nil {
		if worthInBase(s.position.Mark, s.free).Less(a) {
			return refuse("too_much")
		}
		if a, err = s.position.Mark.UnitsUp(a); err != nil {
			return err
		}
		a = a.Min(s.free)
	}
	if s.free.Less(a) {
		return refuse("too_much")
	}
	d.Amount, d.Typed = a, ""
	return nil
}

// setPart takes a part of what is there, rounded down.
func (d *draft) setPart(s source, percent int) error {
	a, err := s.free.MulDiv(ledger.NewAmount(uint64(percent)), ledger.NewAmount(100))
	if err != nil {
		return err
	}
	if a.IsZero() {
		return refuse("zero")
	}
	d.Amount, d.Typed = a, ""
	return nil
}

// out is how much of the asset leaves: exact for an asset, an estimate at the latest unit price for a position.
func (s source) out(amount ledger.Amount) ledger.Amount {
	if s.position == nil {
		return amount
	}
	return worthInBase(s.position.Mark, amount)
}

// checkTarget refuses addresses from which money never comes back.
func (r *Router) checkTarget(ctx context.Context, c *call, to common.Address) error {
	if to.Big().BitLen() <= 16 || to == common.HexToAddress("0x000000000000000000000000000000000000dEaD") {
		return refuse("burn")
	}
	assets, err := r.Book.Assets(ctx)
	if err != nil {
		return err
	}
	for _, a := range assets {
		if contract, ok := a.ID.Contract(); ok && contract == to {
			return refuse("token", "Symbol", a.Symbol)
		}
	}
	if slices.Contains(r.Contracts, to) {
		return refuse("contract")
	}
	own, err := r.Book.DepositAddresses(ctx, c.user.ID)
	if err != nil {
		return err
	}
	for _, d := range own {
		if d.Address == to {
			return refuse("own")
		}
	}
	return nil
}
