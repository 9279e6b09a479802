package commands

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// previewWithdraw shows the whole of it, with every digit, and keeps the promise in the ledger.
func (r *Router) previewWithdraw(ctx context.Context, c *call, d draft, s source) (Message, error) {
	d.Choices = nil
	id, err := r.promise(ctx, c, intentWithdraw, d)
	if err != nil {
		return Message{}, err
	}
	chain := r.chain(s.asset.ID.Chain())
	out := s.out(d.Amount)
	amount := c.say("withdraw_line", "Amount", c.exact(out, s.asset), "USD", c.worth(out, s.asset.Decimals, s.price))
	next := c.say("withdraw_next")
	if s.position != nil {
		amount = c.say("withdraw_line_tier", "Amount", c.exact(out, s.asset), "USD", c.worth(out, s.asset.Decimals, s.price),
			"Tier", r.tierName(s.position.Fund.Tier))
		next = c.say("withdraw_next_tier", "Symbol", s.asset.Symbol)
	}
	next, err = r.withdrawCost(ctx, c, out, s, next)
	if err != nil {
		return Message{}, err
	}
	to := common.HexToAddress(d.To)
	return Message{
		Text: string(blocks(
			c.say("withdraw_preview"),
			lines(amount, c.say("withdraw_network", "Chain", chain.Name)),
			lines(c.say("withdraw_to", "Address", to.Hex()), c.say("deposit_compare", "Groups", groups(to))),
			next,
			c.say("withdraw_warn", "Chain", chain.Name, "Span", c.span(intentLife)),
		)),
		Buttons: rows(
			Button{Label: c.plain("btn_confirm_withdraw"), Action: actID(doWdOK, id), Style: Danger},
			Button{Label: c.plain("btn_cancel"), Action: actID(doWdNo, id)},
		),
		Edit: c.edit,
	}, nil
}

// withdrawCost puts before what happens next what it will cost, and that a small amount may have to wait for that.
func (r *Router) withdrawCost(ctx context.Context, c *call, out ledger.Amount, s source, next markup) (markup, error) {
	costs, err := r.Book.PaymentCosts(ctx)
	if err != nil {
		return next, err
	}
	for _, cost := range costs {
		switch {
		case cost.Asset != s.asset.ID:
		case out.Less(cost.Least):
			return lines(c.say("withdraw_small", "Least", c.amount(cost.Least, s.asset)), next), nil
		case !cost.Fee.IsZero():
			return lines(c.say("withdraw_fee", "Fee", c.amount(cost.Fee, s.asset)), next), nil
		}
	}
	return next, nil
}

// confirmWithdraw keeps the promise. The order's key is the intent, so pressing twice places one order.
func (r *Router) confirmWithdraw(ctx context.Context, c *call, args []string) (Message, error) {
	var d draft
	in, err := r.promised(ctx, c, intentWithdraw, args[0], &d)
	if err != nil {
		return Message{}, err
	}
	o, err := r.placeWithdraw(ctx, c, in, d)
	if err != nil {
		return Message{}, err
	}
	return r.withdrawStatus(c, o), nil
}

// withdrawStatus tells where an order stands that was confirmed, now or before.
func (r *Router) withdrawStatus(c *call, o ledger.Order) Message {
	m := Message{Edit: true}
	to := c.say("withdraw_placed_to", "Address", o.To.Hex(), "Chain", r.chain(o.Chain).Name)
	var text markup
	switch o.State {
	case ledger.Placed, ledger.Batched:
		text = blocks(lines(c.say("withdraw_placed"), to), c.say("withdraw_placed_next"))
		m.Toast = c.plain("withdraw_toast")
	case ledger.Filled:
		text = lines(c.say("withdraw_filled"), to)
		if o.Kind == ledger.Redeem { // what was sold leaves by an order of its own
			text = lines(c.say("withdraw_sold"), to)
		}
	case ledger.Canceled:
		text = c.say("withdraw_was_canceled")
	case ledger.Failed:
		text = lines(c.say("withdraw_failed"), c.say("notice_failed_why", "Reason", c.reason(o.Reason)))
	}
	m.Text = string(blocks(text, c.say("reference", "Ref", o.ID.Ref())))
	if o.State == ledger.Placed {
		m.Buttons = rows(Button{Label: c.plain("btn_undo"), Action: actID(doUndo, o.ID)})
	}
	m.Buttons = append(m.Buttons, []Button{{Label: c.plain("btn_balance"), Action: act(doGo, "balance")}})
	return m
}

func (r *Router) placeWithdraw(ctx context.Context, c *call, in ledger.Intent, d draft) (ledger.Order, error) {
	o := ledger.NewOrder{
		Key: "withdraw:" + string(in.ID), User: c.user.ID, Kind: ledger.Withdraw, Chain: d.Asset.Chain(), Asset: d.Asset, Amount: d.Amount,
		To: common.HexToAddress(d.To), Identity: c.identity.ID, Intent: in.ID,
	}
	if d.Asset.IsUnit() {
		f, err := r.fundOf(ctx, d.Asset)
		if err != nil {
			return ledger.Order{}, err
		}
		o.Kind, o.Fund = ledger.Redeem, f.ID
	}
	return r.Book.PlaceOrder(ctx, o)
}

func (r *Router) fundOf(ctx context.Context, unit ledger.AssetID) (ledger.Fund, error) {
	funds, err := r.Book.Funds(ctx)
	if err != nil {
		return ledger.Fund{}, err
	}
	for _, f := range funds {
		if f.Unit == unit {
			return f, nil
		}
	}
	return ledger.Fund{}, ledger.ErrNotFound
}

func (r *Router) cancelWithdraw(ctx context.Context, c *call, args []string) (Message, error) {
	err := r.Book.CancelIntent(ctx, c.user.ID, ledger.ID(args[0]))
	switch {
	case errors.Is(err, ledger.ErrState): // the other button was faster, or this one was
		return Message{}, refuse("decided")
	case err != nil && !errors.Is(err, ledger.ErrExpired):
		return Message{}, err
	}
	return Message{Text: string(c.say("withdraw_canceled")), Buttons: r.mainMenu(c), Edit: true}, nil
}

// undoOrder cancels an order that no batch has taken yet.
func (r *Router) undoOrder(ctx context.Context, c *call, args []string) (Message, error) {
	o, err := r.Book.CancelOrder(ctx, c.user.ID, ledger.ID(args[0]))
	if errors.Is(err, ledger.ErrState) {
		return Message{Text: string(c.say("undo_late")), Toast: c.plain("undo_late_toast")}, nil
	}
	if err != nil {
		return Message{}, err
	}
	return Message{
		Text:    string(lines(c.say("undo_done"), c.say("reference", "Ref", o.ID.Ref()))),
		Buttons: rows(Button{Label: c.plain("btn_balance"), Action: act(doGo, "balance")}),
		Toast:   c.plain("undo_toast"),
		Edit:    true,
	}, nil
}
