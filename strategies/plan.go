package strategies

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// This file is the arithmetic of batches. It reads no clock, chain or database, so tests can try it on anything.

// virtualUnits is the offset in the unit price formula (see ledger.UnitPrice): nobody owns these units.
const virtualUnits = 1_000_000

// move is an amount of the fund's base asset that is to go into a vault.
type move struct {
	Vault  common.Address
	Amount ledger.Amount
	Asset  ledger.AssetID // what the vault takes
}

// planInvest spreads a fund's idle cash over the vaults below their weight, most to the furthest below, and leaves the
// tier's idle part and what is reserved for exits. What the fund has of a vault's own asset counts as being in the vault:
// it will be. Amounts below least are left for a later batch.
func planInvest(s fundState, reserved, least ledger.Amount) ([]move, error) {
	mark, err := s.mark()
	if err != nil {
		return nil, err
	}
	idleBps := bpsWhole
	var lacks []ledger.Amount
	covered := map[ledger.AssetID]ledger.Amount{}
	for _, h := range s.others {
		covered[h.asset] = h.value
	}
	for _, p := range s.positions {
		target, err := bps(mark.NAV, p.bps)
		if err != nil {
			return nil, err
		}
		idleBps -= p.bps
		lack, cover := target.SubFloor(p.value), covered[p.asset]
		lacks, covered[p.asset] = append(lacks, lack.SubFloor(cover)), cover.SubFloor(lack)
	}
	idle, err := bps(mark.NAV, idleBps)
	if err != nil {
		return nil, err
	}
	lack, err := ledger.SumAmounts(lacks...)
	if err != nil || lack.IsZero() {
		return nil, err
	}
	parts, err := splitDown(s.cash.SubFloor(reserved).SubFloor(idle).Min(lack), lacks)
	if err != nil {
		return nil, err
	}
	var moves []move
	for i, part := range parts {
		if !part.IsZero() && !part.Less(least) {
			moves = append(moves, move{s.positions[i].vault, part, s.positions[i].asset})
		}
	}
	return moves, nil
}

// redeemPlan is what leaving with some units takes: the leavers' slice of everything the fund has, so that they carry
// the cost of their own exit, and nobody drains the liquid part before the others.
type redeemPlan struct {
	Units ledger.Amount // that leave
	Cash  ledger.Amount // their slice of the fund's cash
	Legs  []redeemLeg   // their slice of everything else
	Rest  bool          // the units were left over by an exit that a vault was short for
}

// redeemLeg is the slice of one vault, or of what the fund has of another asset than its base.
type redeemLeg struct {
	Vault  common.Address // zero: no vault, the asset itself
	Asset  ledger.AssetID // what the vault pays
	Shares ledger.Amount  // the whole slice
	Value  ledger.Amount  // of the whole slice in base units when it was planned
	Now    ledger.Amount  // shares of it that can be had now
}

// is reports whether two legs are slices of the same thing.
func (l redeemLeg) is(other redeemLeg) bool { return l.Vault == other.Vault && l.Asset == other.Asset }

// dust, in base units, is not worth a swap: no pool could give an honest price for it.
const dust = 1_000

// planRedeem slices a fund for leavers. limit tells how much of a leg can be had now; the assets themselves are asked for
// before the vaults that pay them. A slice that would have to be swapped and is dust stays in the fund.
func planRedeem(s fundState, units ledger.Amount, limit func(leg redeemLeg) (ledger.Amount, error)) (redeemPlan, error) {
	plan := redeemPlan{Units: units}
	all, err := s.units.Add(ledger.NewAmount(virtualUnits))
	if err != nil {
		return plan, err
	}
	slice := func(of ledger.Amount) (ledger.Amount, error) { return of.MulDiv(units, all) }
	if plan.Cash, err = slice(s.cash); err != nil {
		return plan, err
	}
	add := func(leg redeemLeg, of, value ledger.Amount) error {
		if leg.Shares, err = slice(of); err != nil || leg.Shares.IsZero() {
			return err
		}
		if leg.Value, err = value.MulDiv(leg.Shares, of); err != nil {
			return err
		}
		if leg.Asset != s.base && leg.Value.Less(ledger.NewAmount(dust)) {
			return nil
		}
		leg.Now, err = limit(leg)
		leg.Now = leg.Now.Min(leg.Shares)
		plan.Legs = append(plan.Legs, leg)
		return err
	}
	for _, h := range s.others {
		if err := add(redeemLeg{Asset: h.asset}, h.cash, h.value); err != nil {
			return plan, err
		}
	}
	for _, p := range s.positions {
		if err := add(redeemLeg{Vault: p.vault, Asset: p.asset}, p.shares, p.value); err != nil {
			return plan, err
		}
	}
	return plan, nil
}

// evenUnits is how many of the units could leave with all their vaults paying in full: the shortest vault decides.
func (p redeemPlan) evenUnits() (ledger.Amount, error) {
	even := p.Units
	for _, leg := range p.Legs {
		part, err := p.Units.MulDiv(leg.Now, leg.Shares)
		if err != nil {
			return even, err
		}
		even = even.Min(part)
	}
	return even, nil
}

// values is what the whole slice is worth in base units, and the part of it that the vaults pay out now.
func (p redeemPlan) values() (whole, now ledger.Amount, err error) {
	return p.sum(func(redeemLeg) bool { return true })
}

// sum adds up the slice, and the part of it that comes out of the legs for which paid is true.
func (p redeemPlan) sum(paid func(leg redeemLeg) bool) (whole, got ledger.Amount, err error) {
	whole, got = p.Cash, p.Cash
	for _, leg := range p.Legs {
		if whole, err = whole.Add(leg.Value); err != nil {
			return whole, got, err
		}
		if !paid(leg) {
			continue
		}
		part, err := leg.Value.MulDivUp(leg.Now, leg.Shares)
		if err != nil {
			return whole, got, err
		}
		if got, err = got.Add(part); err != nil {
			return whole, got, err
		}
	}
	return whole, got, nil
}

// worthwhileBps: an exit that would pay out less than this part of what it is due waits until the vaults pay more.
const worthwhileBps = 500

// worthwhile reports whether enough comes out now to be worth a batch. What is worth nothing at all is let through, so
// that it ends.
func (p redeemPlan) worthwhile() (bool, error) {
	whole, now, err := p.values()
	if err != nil {
		return false, err
	}
	least, err := bps(whole, worthwhileBps)
	return !now.Less(least) && (whole.IsZero() || !now.IsZero()), err
}

// burned is how many of the plan's units are paid for once its legs are done; paid tells whether a leg went through.
// The rest of the units keeps its claim on what could not be got out. Rounded up, against the leavers.
func (p redeemPlan) burned(paid func(leg redeemLeg) bool) (ledger.Amount, error) {
	whole, got, err := p.sum(paid)
	if err != nil {
		return ledger.Amount{}, err
	}
	complete := true
	for _, leg := range p.Legs {
		complete = complete && paid(leg) && leg.Now.Cmp(leg.Shares) == 0
	}
	if complete || whole.IsZero() {
		return p.Units, nil
	}
	return p.Units.MulDivUp(got.Min(whole), whole)
}

// issue tells how many units each member gets for its part of what came in: worth is what the parts sum to once it is
// invested, so the cost of going in falls on those who do. Rounded down, against the members.
func issue(before ledger.UnitPrice, parts []ledger.Amount, worth ledger.Amount) (units []ledger.Amount, sum ledger.Amount, err error) {
	values, err := splitDown(worth, parts)
	if err != nil {
		return nil, sum, err
	}
	units = make([]ledger.Amount, len(parts))
	for i, v := range values {
		if units[i], err = before.UnitsFor(v); err != nil {
			return nil, sum, err
		}
		if sum, err = sum.Add(units[i]); err != nil {
			return nil, sum, err
		}
	}
	return units, sum, nil
}

// oracleOut is what amount base units of one asset are worth in base units of another, by their prices; rounded down.
func oracleOut(amount ledger.Amount, in ledger.Price, inDecimals uint8, out ledger.Price, outDecimals uint8) (ledger.Amount, error) {
	num, den := in.USD.Big(), out.USD.Big()
	num.Mul(num, amount.Big())
	num.Mul(num, ledger.Pow10(outDecimals).Big())
	den.Mul(den, ledger.Pow10(inDecimals).Big())
	if den.Sign() == 0 {
		return ledger.Amount{}, fmt.Errorf("%w: %s has no price", ledger.ErrAmount, out.Asset)
	}
	return ledger.AmountFromBig(num.Quo(num, den))
}

// swapFloor is the least a swap may bring: the better of the quote less slippage and the feeds' value less the band.
// It refuses (errQuote) when quote and feeds are further apart than the band: one of them is wrong.
func swapFloor(quote, oracle ledger.Amount, slippageBps, bandBps int) (ledger.Amount, error) {
	low, err := bps(oracle, bpsWhole-bandBps)
	if err != nil {
		return low, err
	}
	high, err := bps(oracle, bpsWhole+bandBps)
	if err != nil {
		return high, err
	}
	if quote.IsZero() || quote.Less(low) || high.Less(quote) {
		return ledger.Amount{}, fmt.Errorf("%w: the pool offers %s, the feeds say %s", errQuote, quote, oracle)
	}
	floor, err := bps(quote, bpsWhole-slippageBps)
	if err != nil {
		return floor, err
	}
	if floor.Less(low) {
		floor = low
	}
	return floor, nil
}
