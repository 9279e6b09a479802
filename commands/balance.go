package commands

import (
	"cmp"
	"context"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// balance shows everything the user has: available, invested, incoming and held, what it is worth, and as of when.
func (r *Router) balance(ctx context.Context, c *call) (Message, error) {
	h, err := r.Book.Holdings(ctx, c.user.ID)
	if err != nil {
		return Message{}, err
	}
	s := r.sumUp(c, h)
	head := c.say("balance_head", "USD", c.usd(s.total))
	if s.unpriced {
		head = lines(head, c.say("balance_unpriced"))
	}
	open, cancels, err := r.openWithdrawals(ctx, c)
	if err != nil {
		return Message{}, err
	}
	body := blocks(
		under(c.say("balance_available", "USD", c.usd(s.availableUSD)), s.available.shown(c.tongue)),
		under(c.say("balance_invested", "USD", c.usd(s.investedUSD)), s.invested.shown(c.tongue)),
		under(c.say("balance_incoming", "USD", c.usd(s.incomingUSD)), s.incoming.shown(c.tongue)),
		under(c.say("balance_held", "USD", c.usd(s.heldUSD)), s.held.shown(c.tongue)),
		under(c.say("balance_orders"), open),
	)
	if body == "" {
		body = c.say("balance_empty")
	}
	return Message{Text: string(blocks(head, body, r.asOf(c, h))), Buttons: append(cancels, balanceButtons(c)...), Edit: c.edit}, nil
}

// under puts a title over rows; without rows there is neither.
func under(title, rows markup) markup {
	if rows == "" {
		return ""
	}
	return lines(title, rows)
}

func balanceButtons(c *call) [][]Button {
	return [][]Button{
		{
			{Label: c.plain("btn_refresh"), Action: act(doRe, "balance")},
			{Label: c.plain("btn_deposit"), Action: act(doGo, "deposit")},
		},
		{
			{Label: c.plain("btn_portfolio"), Action: act(doGo, "portfolio")},
			{Label: c.plain("btn_withdraw"), Action: act(doGo, "withdraw")},
		},
	}
}

// openWithdrawals lists what is about to leave and what it waits for, with buttons for what can still be canceled.
func (r *Router) openWithdrawals(ctx context.Context, c *call) (list markup, cancels [][]Button, err error) {
	orders, err := r.Book.Orders(ctx, ledger.OrderFilter{User: c.user.ID, States: []ledger.OrderState{ledger.Placed, ledger.Batched}, Limit: 50})
	if err != nil {
		return "", nil, err
	}
	assets, err := r.assets(ctx)
	if err != nil {
		return "", nil, err
	}
	next, err := r.nextRuns(ctx)
	if err != nil {
		return "", nil, err
	}
	const most = 5
	for _, o := range orders {
		if o.To == (common.Address{}) || len(cancels) == most {
			continue
		}
		what := c.amount(o.Amount, assets[o.Asset])
		if o.Kind == ledger.Redeem {
			what = c.plain("balance_order_tier", "Tier", r.orderTier(o))
		}
		state := c.say("waiting_running")
		if o.State == ledger.Batched && o.Reason != "" { // such as the owner's signature
			state = c.waits(o.Reason, time.Time{})
		}
		if o.State == ledger.Placed {
			state = c.waits(o.Reason, next[o.Chain])
			cancels = append(cancels, []Button{{Label: c.plain("btn_undo_one", "Ref", o.ID.Ref()), Action: actID(doUndo, o.ID)}})
		}
		list = lines(list, c.say("balance_order", "What", what, "State", state, "Ref", o.ID.Ref()))
	}
	return list, cancels, nil
}

// nextRuns is when each chain's waiting orders are looked at next, as its funds tell.
func (r *Router) nextRuns(ctx context.Context) (map[uint64]time.Time, error) {
	funds, err := r.Book.Funds(ctx)
	if err != nil {
		return nil, err
	}
	next := map[uint64]time.Time{}
	for _, f := range funds {
		if next[f.Chain].Before(f.NextRun) {
			next[f.Chain] = f.NextRun
		}
	}
	return next, nil
}

// orderTier names the tier of an order's fund.
func (r *Router) orderTier(o ledger.Order) string {
	_, tier, _ := strings.Cut(string(o.Fund), "-")
	return r.tierName(tier)
}

// list is rows of which only the first are shown: what gets too long is not delivered at all.
type list struct {
	max  int // 0 = listMax
	rows markup
	n    int
}

const (
	listMax   = 10
	listShort = 4 // where there is more on the screen
)

func (l *list) add(row markup) {
	if l.n++; l.n <= cmp.Or(l.max, listMax) {
		l.rows = lines(l.rows, row)
	}
}

func (l list) shown(t tongue) markup {
	if hidden := l.n - cmp.Or(l.max, listMax); hidden > 0 {
		return lines(l.rows, t.say("list_more", "N", hidden))
	}
	return l.rows
}

// summary is Holdings in words and dollars. total counts what is the user's for sure: what is incoming is not in it.
type summary struct {
	available, invested, incoming, held                    list
	total, availableUSD, investedUSD, incomingUSD, heldUSD ledger.USD
	unpriced                                               bool // something has no price and is missing from the sums
}

func (r *Router) sumUp(c *call, h ledger.Holdings) summary {
	var s summary
	for _, a := range h.Assets {
		if a.Asset.ID.IsUnit() {
			continue // shown as a position
		}
		s.add(&s.available, &s.availableUSD, r.assetRow(c, a.Available, a.Asset, a.Price), a.Available, a.Asset, a.Price)
		s.add(&s.incoming, &s.incomingUSD, r.assetRow(c, a.Incoming, a.Asset, a.Price), a.Incoming, a.Asset, a.Price)
		s.add(&s.held, &s.heldUSD, r.assetRow(c, a.Held, a.Asset, a.Price), a.Held, a.Asset, a.Price)
	}
	for _, p := range h.Positions {
		free, held := worthInBase(p.Mark, p.Units), worthInBase(p.Mark, p.HeldUnits)
		s.add(&s.invested, &s.investedUSD, r.positionRow(c, p, free), free, p.Base, p.Price)
		s.add(&s.held, &s.heldUSD, c.say("balance_selling", r.positionArgs(c, p, held)...), held, p.Base, p.Price)
	}
	s.total = sumUSD(s.availableUSD, s.investedUSD, s.heldUSD)
	return s
}

func (s *summary) add(rows *list, sum *ledger.USD, row markup, amount ledger.Amount, asset ledger.Asset, p ledger.Price) {
	if amount.IsZero() {
		return
	}
	rows.add(row)
	if p.At.IsZero() {
		s.unpriced = true
		return
	}
	*sum = sumUSD(*sum, p.Value(amount, asset.Decimals))
}

func (r *Router) assetRow(c *call, a ledger.Amount, asset ledger.Asset, p ledger.Price) markup {
	return c.say("balance_asset", "Amount", c.amount(a, asset), "USD", c.worth(a, asset.Decimals, p), "Chain", r.onChain(asset.ID.Chain()))
}

func (r *Router) positionRow(c *call, p ledger.Position, base ledger.Amount) markup {
	return c.say("balance_position", r.positionArgs(c, p, base)...)
}

func (r *Router) positionArgs(c *call, p ledger.Position, base ledger.Amount) []any {
	return []any{"Tier", r.tierName(p.Fund.Tier), "Amount", c.amount(base, p.Base), "USD", c.worth(base, p.Base.Decimals, p.Price),
		"Chain", r.onChain(p.Fund.Chain)}
}

// onChain is the chain's name if there is more than one to tell apart.
func (r *Router) onChain(id uint64) string {
	if len(r.supported()) < 2 {
		return ""
	}
	return r.chain(id).Name
}

// worthInBase is the value of units in the fund's base asset, rounded down; zero where there is no mark yet.
func worthInBase(mark ledger.UnitPrice, units ledger.Amount) ledger.Amount {
	if units.IsZero() || mark.At.IsZero() {
		return ledger.Amount{}
	}
	v, err := mark.Value(units)
	if err != nil {
		return ledger.Amount{}
	}
	return v
}

// sumUSD adds dollars for display; beyond 256 bits there are none.
func sumUSD(parts ...ledger.USD) ledger.USD {
	sum, err := ledger.SumAmounts(parts...)
	if err != nil {
		return ledger.USD{}
	}
	return sum
}

// asOf says how fresh each chain is, and which one has stopped.
func (r *Router) asOf(c *call, h ledger.Holdings) markup {
	var out markup
	for _, s := range h.Chains {
		ch := r.chain(s.Chain)
		if !ch.Supported {
			continue
		}
		switch {
		case s.Halted != "":
			out = lines(out, c.say("as_of_halted", "Chain", ch.Name))
		case s.Cursor.Time.IsZero():
			out = lines(out, c.say("as_of_never", "Chain", ch.Name))
		default:
			out = lines(out, c.say("as_of_block", "Chain", ch.Name, "Block", c.number(itoa(s.Cursor.Number)), "When", c.when(s.Cursor.Time)))
		}
	}
	return lines(c.say("as_of", "Time", c.now.UTC().Format("15:04:05 UTC")), out)
}
