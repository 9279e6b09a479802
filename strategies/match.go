package strategies

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// Who leaves a fund is paid with the money of those who enter it, as far as that goes, and both at the unit price that is struck when that
// money has arrived. No vault and no pool is needed for it, so it costs neither side anything. Only the difference goes on chain: what is
// left of the money into the vaults, or what is left of the exits out of them. All of it is in the one settlement that lets the
// money in, so there is no state in between: who leaves is still in the queue, and free to cancel, or is paid.

// An exit waits for money that is on its way in if that is at least a matchPart of it, and never longer than until the next cut-off and
// matchWait: sweeps and swaps have to be final.
const (
	matchPart = 10
	matchWait = 45 * time.Minute
)

// errMatching: money that those who leave can be paid with is on its way in.
var errMatching = errors.New("money that pays the exits is on its way in")

// leaver is an order that is paid with money that comes in, or the part of it that is.
type leaver struct {
	order  ledger.Order
	paid   ledger.Amount // base units
	burned ledger.Amount // units
}

// match is everyone who is paid with the money of one batch.
type match struct {
	leavers      []leaver
	paid, burned ledger.Amount // in all
}

// matchLeavers pays orders in their turn with some money at the price of a mark: rounded down, and their units rounded up. One that the
// money does not cover is split, if both parts are worth a payment (least) of their own; else a smaller one behind it gets its turn.
func matchLeavers(mark ledger.UnitPrice, money ledger.Amount, orders []ledger.Order, least func(ledger.Order) ledger.Amount) (match, error) {
	var m match
	for _, o := range orders {
		left := money.SubFloor(m.paid)
		if left.IsZero() {
			break
		}
		value, err := mark.Value(o.Amount)
		if err != nil {
			return m, err
		}
		l := leaver{o, value, o.Amount}
		if left.Less(value) {
			if enough := least(o); left.Less(enough) || value.SubFloor(left).Less(enough) {
				continue
			}
			l.paid = left
			if l.burned, err = mark.UnitsUp(left); err != nil {
				return m, err
			}
		}
		if l.paid.IsZero() || o.Amount.Less(l.burned) {
			continue // worth less than a base unit: the ordinary way tells its owner so
		}
		if m.paid, err = m.paid.Add(l.paid); err != nil {
			return m, err
		}
		if m.burned, err = m.burned.Add(l.burned); err != nil {
			return m, err
		}
		m.leavers = append(m.leavers, l)
	}
	return m, nil
}

// match finds who of those that wait to leave a fund is paid with the money that comes in. At most as many as a batch may have, the oldest
// first. What a short vault left over of an exit is not among them: it leaves as fast as that vault pays, and nobody who enters takes it over.
func (e *Executor) match(ctx context.Context, state fundState, mark ledger.UnitPrice, money ledger.Amount) (match, error) {
	orders, err := e.opts.Book.Orders(ctx, ledger.OrderFilter{Chain: e.opts.Chain, Kind: ledger.Redeem, Fund: mark.Fund,
		States: []ledger.OrderState{ledger.Placed}, Limit: pooled * e.opts.MaxMembers})
	if err != nil {
		return match{}, fmt.Errorf("strategies: waiting exits: %w", err)
	}
	orders = slices.DeleteFunc(orders, isRest)
	least := e.leastMove(ctx)
	fee, err := e.paymentFee(ctx, e.base.ID, 1)
	if err := unlessRefused(err); err != nil {
		return match{}, err
	}
	payment, err := fee.MulDivUp(ledger.NewAmount(bpsWhole), ledger.NewAmount(uint64(e.opts.MaxCostBps)))
	if err != nil {
		return match{}, err
	}
	m, err := matchLeavers(mark, money, orders, func(o ledger.Order) ledger.Amount {
		if o.To != (common.Address{}) && least.Less(payment) {
			return payment
		}
		return least
	})
	if err != nil || len(m.leavers) == 0 {
		return m, err
	}
	if open, err := e.wouldPay(ctx, state, m.burned); err != nil || !open {
		return match{}, err
	}
	return m, nil
}

// wouldPay reports whether some units could be redeemed in full now. Only then is the mark a price that those who enter may buy at from those who
// leave: while a vault is short or the guardian has paused, its own word is no more than a claim, and who enters would take over the loss.
func (e *Executor) wouldPay(ctx context.Context, state fundState, units ledger.Amount) (bool, error) {
	if err := e.unpaused(ctx, state); err != nil {
		return false, unlessRefused(err)
	}
	plan, err := e.slice(ctx, state, units, false)
	if isRevert(err) {
		return false, nil
	}
	if err != nil {
		return false, unlessRefused(err)
	}
	even, err := plan.evenUnits()
	return even == units, err
}

// payLeavers adds to a settlement what becomes of those who are paid with the money that it lets in.
func (e *Executor) payLeavers(batch ledger.Batch, step ledger.Step, m match, s *ledger.Settlement) {
	orders, paid, burned := make([]ledger.Order, len(m.leavers)), make([]ledger.Amount, len(m.leavers)), make([]ledger.Amount, len(m.leavers))
	for i, l := range m.leavers {
		orders[i], paid[i], burned[i] = l.order, l.paid, l.burned
		fill, follow := e.exitFill(l.order, l.paid, l.burned, partKey, ReasonMatching)
		fill.Joins = true
		s.Fills = append(s.Fills, fill)
		s.Place = append(s.Place, follow...)
	}
	s.Entries = append(s.Entries, e.exitEntries(batch, step, orders, paid, burned)...)
}

// partKey begins the key of an order for the part of an exit that the money which came in did not cover. It has waited once.
const partKey = "part:"

// awaits refuses (errMatching) to begin an exit while money that could pay it is on its way into the fund.
func (e *Executor) awaits(ctx context.Context, fund ledger.FundID, leaving []ledger.Order, open []ledger.Batch) error {
	for _, o := range leaving {
		if hasWaited(o) || e.now().Sub(o.PlacedAt) >= e.opts.Interval+matchWait {
			return nil
		}
	}
	coming, err := e.coming(ctx, fund, open)
	if err != nil || coming.IsZero() {
		return unlessRefused(err)
	}
	tier, known := e.tier(fund)
	if !known {
		return nil
	}
	state, err := e.state(ctx, tier)
	if err != nil {
		return unlessRefused(err)
	}
	mark, err := state.mark()
	if err != nil {
		return err
	}
	units, err := total(leaving)
	if err != nil {
		return err
	}
	worth, err := mark.Value(units)
	if err != nil {
		return err
	}
	if worth, err = worth.MulDiv(ledger.NewAmount(1), ledger.NewAmount(matchPart)); err != nil || coming.Less(worth) {
		return err
	}
	burned, err := mark.UnitsUp(coming)
	if err != nil {
		return err
	}
	pays, err := e.wouldPay(ctx, state, burned.Min(units))
	if err == nil && pays { // else they would not be matched, and had waited for nothing
		err = errMatching
	}
	return err
}

// coming is what the orders that are about to enter a fund are worth in its base asset, by the feeds.
func (e *Executor) coming(ctx context.Context, fund ledger.FundID, open []ledger.Batch) (ledger.Amount, error) {
	var sum ledger.Amount
	value := e.valuer(ctx, nil)
	for _, b := range open {
		if b.Fund != fund || b.Kind != ledger.Subscribe {
			continue
		}
		members, err := e.members(ctx, b)
		if err != nil {
			return sum, err
		}
		if len(members) == 0 {
			continue // it is in
		}
		all, err := total(members)
		if err != nil {
			return sum, err
		}
		worth, err := value(b.Asset, all)
		if err != nil {
			return sum, err
		}
		if sum, err = sum.Add(worth); err != nil {
			return sum, err
		}
	}
	return sum, nil
}
