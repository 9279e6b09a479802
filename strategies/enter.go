package strategies

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/amasa-io/amasa/ledger"
)

// enterOrWait is enter for money that is the base asset as it came. If the fund can't be priced now the orders go back
// to the queue: an open batch would keep everybody who withdraws the asset waiting for a vault they have nothing in.
func (e *Executor) enterOrWait(ctx context.Context, batch ledger.Batch, step ledger.Step, members []ledger.Order, came ledger.Amount,
	receipt *txReceipt, s *ledger.Settlement,
) error {
	err := e.enter(ctx, batch, step, members, came, receipt, s)
	if no, ok := errors.AsType[*refusal](err); ok {
		e.pause(groupOf(batch), no.reason)
		s.Fills, s.Batch = append(s.Fills, requeue(members, no.reason)...), batchFailed
		return nil
	}
	return err
}

// enter lets orders into the fund with the base asset that their money became. The unit price is struck now, after the
// money's way is done, from the fund as it is without it; units are issued and the money becomes the fund's cash in the
// same settlement, so there is no moment at which it counts for both or for neither. Those who wait to leave are paid with it
// first (match). What follows, moving idle cash into the vaults, is the fund's own affair: what that will cost is taken off here,
// from those who enter.
func (e *Executor) enter(ctx context.Context, batch ledger.Batch, step ledger.Step, members []ledger.Order, came ledger.Amount,
	receipt *txReceipt, s *ledger.Settlement,
) error {
	tier, ok := e.tier(batch.Fund)
	if !ok {
		return fmt.Errorf("strategies: fund %s is not configured", batch.Fund)
	}
	state, err := e.state(ctx, tier)
	if err != nil {
		return err
	}
	if err := e.unpaused(ctx, state); err != nil {
		return err
	}
	before, err := state.mark()
	if err != nil {
		return err
	}
	shares, err := e.shareOut(ctx, batch, members, came, receipt, state, before)
	if err != nil {
		return err
	}
	stays := shares.net.SubFloor(shares.match.paid)
	moves, worth, err := e.planEntry(ctx, state, stays)
	if err != nil {
		return err
	}
	if worth, err = worth.Add(shares.match.paid); err != nil {
		return err
	}
	units, issued, err := issue(before, shares.parts, worth)
	if err != nil {
		return err
	}
	s.Entries = append(s.Entries, e.entryEntries(batch, step, members, shares, units)...)
	if err := e.entryFills(ctx, batch, members, shares, units, worth, s); err != nil {
		return err
	}
	e.payLeavers(batch, step, shares.match, s)
	if s.Steps, err = e.investSteps(ctx, state, moves); err != nil {
		return err
	}
	if len(s.Steps) == 0 {
		s.Batch = batchSettled
	}
	after := before
	if after.NAV, err = before.NAV.Add(stays); err != nil {
		return err
	}
	after.Units, err = before.Units.Add(issued)
	after.Units = after.Units.SubFloor(shares.match.burned) // they are among those before
	s.Mark = &after
	return err
}

// unpaused refuses (ReasonPaused) while the guardian has paused the treasury, as of the block that a fund is valued at: what nobody could get out
// again is not let in, and nobody sells to those who enter.
func (e *Executor) unpaused(ctx context.Context, state fundState) error {
	paused, err := view(ctx, e.nodes, e.opts.Treasury, e.treasury.PackPaused(), state.height(), e.treasury.UnpackPaused)
	switch {
	case err != nil:
		return fmt.Errorf("strategies: treasury's pause: %w", err)
	case paused:
		return refuse(ReasonPaused, "the treasury is paused")
	}
	return nil
}

// entryShares is how the base asset that a batch's money became is shared among its orders.
type entryShares struct {
	net   ledger.Amount   // what enters the fund
	parts []ledger.Amount // of it, by order
	fees  []ledger.Amount // what each order pays for gas, besides
	match match           // who is paid with it
}

// shareOut divides what came among the orders, after the gas is paid. What pays those who leave needs no move into a vault.
func (e *Executor) shareOut(ctx context.Context, batch ledger.Batch, members []ledger.Order, came ledger.Amount,
	receipt *txReceipt, state fundState, mark ledger.UnitPrice,
) (entryShares, error) {
	var s entryShares
	fee, err := e.charge(ctx, batch, receipt, came)
	if err != nil {
		return s, err
	}
	if s.match, err = e.match(ctx, state, mark, came.SubFloor(fee)); err != nil {
		return s, err
	}
	moves := 0 // one for each vault that new money goes to
	for _, p := range state.positions {
		if p.bps > 0 {
			moves++
		}
	}
	ahead, err := e.chargeAhead(ctx, moves, came.SubFloor(fee).SubFloor(s.match.paid))
	if err != nil {
		return s, err
	}
	if fee, err = fee.Add(ahead); err != nil {
		return s, err
	}
	most, err := bps(came, e.opts.MaxCostBps)
	if err != nil {
		return s, err
	}
	fee = fee.Min(most)
	weights := make([]ledger.Amount, len(members))
	for i, o := range members {
		weights[i] = o.Amount
	}
	if s.parts, err = split(came, weights); err != nil {
		return s, err
	}
	if s.fees, err = splitDown(fee, weights); err != nil {
		return s, err
	}
	for i := range s.parts {
		s.fees[i] = s.fees[i].Min(s.parts[i])
		s.parts[i] = s.parts[i].SubFloor(s.fees[i])
	}
	s.net, err = ledger.SumAmounts(s.parts...)
	return s, err
}

// entryEntries are the postings of orders that enter: what they held becomes the fund's cash, gas is paid, and they get units.
func (e *Executor) entryEntries(batch ledger.Batch, step ledger.Step, members []ledger.Order, shares entryShares, units []ledger.Amount) []ledger.Entry {
	treasury, cash, fees := ledger.PlaceTreasury(e.opts.Chain), ledger.FundCash(batch.Fund), ledger.Fees(e.opts.Chain)
	var money, claim []ledger.Posting
	for i, o := range members {
		from := ledger.UserHeld(o.User)
		if batch.Asset != e.base.ID {
			money = append(money, posting(from, treasury, batch.Asset, o.Amount))
			from = treasury
		}
		money = append(money, posting(from, cash, e.base.ID, shares.parts[i]), posting(from, fees, e.base.ID, shares.fees[i]))
		claim = append(claim, posting(ledger.FundIssued(batch.Fund), ledger.UserAvailable(o.User), e.unitOf(batch.Fund), units[i]))
	}
	return append(entryOf(step, "invest", money...), entryOf(step, "units", claim...)...)
}

// entryFills are what came of orders that enter, with what it cost them: gas, and what swaps and vaults took against the feeds.
func (e *Executor) entryFills(ctx context.Context, batch ledger.Batch, members []ledger.Order, shares entryShares, units []ledger.Amount,
	worth ledger.Amount, s *ledger.Settlement,
) error {
	values, err := splitDown(worth, shares.parts)
	if err != nil {
		return err
	}
	dollars, err := e.inDollars(ctx)
	if err != nil {
		return err
	}
	before := dollars
	if asset := e.assets[batch.Asset]; batch.Asset != e.base.ID {
		price, err := e.price(ctx, asset)
		if _, no := errors.AsType[*refusal](err); err != nil && !no {
			return err
		}
		before = func(a ledger.Amount) ledger.USD { return price.Value(a, asset.Decimals) }
	}
	for i, o := range members {
		gas := dollars(shares.fees[i])
		s.Fills = append(s.Fills, ledger.OrderFill{Order: o.ID, State: ledger.Filled, OutAsset: e.unitOf(batch.Fund), OutAmount: units[i],
			GasUSD: gas, SlipUSD: before(o.Amount).SubFloor(dollars(values[i])).SubFloor(gas)})
	}
	return nil
}

// planEntry is how the fund invests once the money is in, and what the money is worth then: the swap into a vault's asset,
// vaults that charge for entry, and rounding make it less. A vault that takes nothing now, or whose asset can't be bought
// within bounds, is left out; its part stays idle for a later batch.
func (e *Executor) planEntry(ctx context.Context, state fundState, came ledger.Amount) ([]move, ledger.Amount, error) {
	if came.IsZero() { // all of it pays those who leave
		return nil, came, nil
	}
	var err error
	if state.cash, err = state.cash.Add(came); err != nil {
		return nil, came, err
	}
	reserved, err := e.reserved(ctx, state.fund, e.base.ID)
	if err != nil {
		return nil, came, err
	}
	planned, err := planInvest(state, reserved, e.leastMove(ctx))
	if err != nil {
		return nil, came, err
	}
	var moves []move
	var all, loss ledger.Amount
	for _, m := range planned {
		back, err := e.roundTrip(ctx, m, state.height())
		if passable(err) || err == nil && back.IsZero() {
			e.log.Warn("vault takes no deposit", "vault", m.Vault, "fund", state.fund, "error", err)
			continue
		}
		if err != nil {
			return nil, came, err
		}
		moves = append(moves, m)
		if all, err = all.Add(m.Amount); err != nil {
			return nil, came, err
		}
		if loss, err = loss.Add(m.Amount.SubFloor(back)); err != nil {
			return nil, came, err
		}
	}
	if all.IsZero() {
		return nil, came, nil
	}
	mine, err := loss.MulDivUp(came.Min(all), all) // idle cash from earlier may move along; its cost is the fund's
	return moves, came.SubFloor(mine), err
}

// leastMove is the least that is worth a transaction into a vault, in base units: a tenth of the minimum, or what its gas is the share of.
func (e *Executor) leastMove(ctx context.Context) ledger.Amount {
	least := ledger.NewAmount(leastMoveBase)
	price, err := e.price(ctx, e.base)
	if err != nil {
		return least // it is only about gas: not worth waiting for a feed
	}
	if cost, known, err := e.gasCost(ctx, needMove, e.base); err == nil && known {
		if cost, err = cost.MulDiv(ledger.NewAmount(bpsWhole), ledger.NewAmount(uint64(e.opts.MaxCostBps))); err == nil && least.Less(cost) {
			least = cost
		}
	}
	part, err := e.opts.MinimumUSD.MulDiv(ledger.Pow10(e.base.Decimals), price.USD)
	if err == nil {
		part, err = part.MulDiv(ledger.NewAmount(1), ledger.NewAmount(leastMovePart))
	}
	if err != nil || part.Less(least) {
		return least
	}
	return part
}

// passable tells of an error whether only the one move can't be made now: a contract refused it, or it is out of bounds. A
// feed that gives us no price is more than that: then nothing is worth anything certain, and all wait.
func passable(err error) bool {
	var no *refusal
	return isRevert(err) || errors.As(err, &no) && no.reason != ReasonPrice && no.reason != ReasonNoPrice
}

// roundTrip is what a move would be worth right after it, in base units of the base asset. Like the fund itself it is
// valued at one block by the majority: units are issued by this.
func (e *Executor) roundTrip(ctx context.Context, m move, block *big.Int) (ledger.Amount, error) {
	assets := m.Amount
	if m.Asset != e.base.ID {
		offer, err := e.swapOffer(ctx, task{Asset: e.base.ID, Into: m.Asset, Amount: m.Amount}, block)
		if err != nil {
			return ledger.Amount{}, err
		}
		assets = offer.quote
	}
	vault := e.vault(m.Vault)
	shares, err := vault.Quote(ctx, assets, block)
	if err != nil {
		return ledger.Amount{}, err
	}
	worth, err := vault.Value(ctx, shares, block)
	if err != nil {
		return ledger.Amount{}, err
	}
	return e.valuer(ctx, block)(m.Asset, worth)
}

// investSteps are the first steps of a fund's own moves: into the vault, or into the vault's asset if that is another.
// What the fund has of such an asset goes in too; if nothing is swapped into it now, by a step of its own.
func (e *Executor) investSteps(ctx context.Context, state fundState, moves []move) ([]ledger.Step, error) {
	var steps []ledger.Step
	bought := map[ledger.AssetID]bool{}
	for _, m := range moves {
		kind, p := kindDeposit, task{Vault: m.Vault, Asset: m.Asset, Amount: m.Amount}
		if m.Asset != e.base.ID {
			kind, p, bought[m.Asset] = kindSwap, task{Vault: m.Vault, Asset: e.base.ID, Into: m.Asset, Amount: m.Amount}, true
		}
		step, err := e.newStep(kind, p)
		if err != nil {
			return nil, err
		}
		steps = append(steps, step)
	}
	for _, h := range state.others {
		to := slices.IndexFunc(state.positions, func(p position) bool { return p.asset == h.asset && p.bps > 0 })
		if to < 0 || bought[h.asset] || h.value.Less(ledger.NewAmount(dust)) {
			continue
		}
		idle, err := e.idle(ctx, state.fund, h.asset)
		if err != nil {
			return nil, err
		}
		if idle.IsZero() {
			continue
		}
		step, err := e.newStep(kindDeposit, task{Vault: state.positions[to].vault, Asset: h.asset, Amount: idle})
		if err != nil {
			return nil, err
		}
		steps = append(steps, step)
	}
	return steps, nil
}
