package commands

import (
	"context"

	"github.com/amasa-io/amasa/ledger"
)

const payoutsPerPage = 5

// payouts shows what arrived, the newest first.
func (r *Router) payouts(ctx context.Context, c *call) (Message, error) {
	return r.payoutsPage(ctx, c, []string{""})
}

// payoutsPage shows the payouts before one of them; the page is in the button, so it works as long as the chat.
func (r *Router) payoutsPage(ctx context.Context, c *call, args []string) (Message, error) {
	before := ledger.ID(args[0])
	list, err := r.Book.Payouts(ctx, c.user.ID, before, payoutsPerPage+1)
	if err != nil {
		return Message{}, err
	}
	assets, err := r.assets(ctx)
	if err != nil {
		return Message{}, err
	}
	more := len(list) > payoutsPerPage
	if more {
		list = list[:payoutsPerPage]
	}
	text := c.say("payouts_head")
	for _, p := range list {
		text = blocks(text, r.payoutCard(c, p, assets[p.Asset]))
	}
	if len(list) == 0 {
		text = blocks(text, c.say("payouts_none"))
	}
	m := Message{Text: string(text), Edit: c.edit}
	var nav []Button
	if before != "" {
		nav = append(nav, Button{Label: c.plain("btn_newest"), Action: act(doPayouts, "")})
	}
	if more {
		nav = append(nav, Button{Label: c.plain("btn_older"), Action: actID(doPayouts, list[len(list)-1].ID)})
	}
	if len(nav) > 0 {
		m.Buttons = append(m.Buttons, nav)
	}
	m.Buttons = append(m.Buttons, []Button{
		{Label: c.plain("btn_balance"), Action: act(doGo, "balance")},
		{Label: c.plain("btn_deposit"), Action: act(doGo, "deposit")},
	}, []Button{lookButton(c.tongue)})
	return m, nil
}

func (r *Router) payoutCard(c *call, p ledger.Payout, asset ledger.Asset) markup {
	var state markup
	switch p.State {
	case ledger.Seen:
		state = c.say("payout_state_seen")
	case ledger.Confirmed:
		state = c.say("payout_state_confirmed")
	case ledger.Final:
		state = c.say("payout_state_final")
	case ledger.Orphaned:
		state = c.say("payout_state_orphaned")
	}
	usd := c.plain("no_price")
	if !p.USD.IsZero() {
		usd = c.usd(p.USD)
	}
	return lines(
		c.say("payout_row", "Amount", c.amount(p.Amount, asset), "USD", usd, "Stream", r.streamName(c.tongue, p.Stream)),
		c.say("payout_row_where", "State", state, "Chain", r.chain(p.Asset.Chain()).Name, "Time", c.clock(p.SeenAt), "Link", r.txLink(c.tongue, p.Asset.Chain(), p.TxHash)),
	)
}
