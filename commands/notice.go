package commands

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/amasa-io/amasa/ledger"
)

// Notice words an outbox row in the language of its user. It fails only on a row that it can't read.
func (r *Router) Notice(_ context.Context, n ledger.Notification) (Message, error) {
	t := r.catalog.in(r.Now(), n.Language, n.Identity.Language)
	switch n.Kind {
	case ledger.PayoutSeen, ledger.PayoutConfirmed, ledger.PayoutFinal, ledger.PayoutOrphaned:
		var p ledger.PayoutNotice
		if err := json.Unmarshal(n.Data, &p); err != nil {
			return Message{}, fmt.Errorf("notification %s: %w", n.ID, err)
		}
		return r.payoutNotice(t, n.Kind, p), nil
	case ledger.OrderFilled, ledger.OrderFailed:
		var o ledger.OrderNotice
		if err := json.Unmarshal(n.Data, &o); err != nil {
			return Message{}, fmt.Errorf("notification %s: %w", n.ID, err)
		}
		if n.Kind == ledger.OrderFailed {
			return r.failedNotice(t, o), nil
		}
		return r.filledNotice(t, o), nil
	case ledger.WindDown:
		return Message{
			Text:    string(blocks(t.say("notice_wind_down"), t.say("notice_wind_down_next"))),
			Buttons: rows(Button{Label: t.plain("btn_balance"), Action: act(doGo, "balance")}),
		}, nil
	case ledger.LookEnded:
		var l ledger.LookNotice
		if err := json.Unmarshal(n.Data, &l); err != nil {
			return Message{}, fmt.Errorf("notification %s: %w", n.ID, err)
		}
		return r.lookNotice(t, l), nil
	case ledger.LinkClaimed, ledger.Linked, ledger.LinkRejected:
		var l ledger.LinkNotice
		if err := json.Unmarshal(n.Data, &l); err != nil {
			return Message{}, fmt.Errorf("notification %s: %w", n.ID, err)
		}
		return r.linkNotice(t, n, l), nil
	}
	return Message{}, fmt.Errorf("notification %s: unknown kind %q", n.ID, n.Kind)
}

// payoutNotice words the states of one payout; all of them are shown in one message that changes.
func (r *Router) payoutNotice(t tongue, kind string, p ledger.PayoutNotice) Message {
	asset := ledger.Asset{Symbol: p.Symbol, Decimals: p.Decimals}
	args := []any{"Amount", t.amount(p.Amount, asset), "Stream", r.streamName(t, p.Stream)}
	where := t.say("notice_where", "Chain", r.chain(p.Chain).Name, "Link", r.txLink(t, p.Chain, p.TxHash))
	if !p.USD.IsZero() {
		where = t.say("notice_where_usd", "USD", t.usd(p.USD), "Chain", r.chain(p.Chain).Name, "Link", r.txLink(t, p.Chain, p.TxHash))
	}
	m := Message{}
	var head, next markup
	switch kind {
	case ledger.PayoutSeen:
		head, next = t.say("notice_seen", args...), t.say("notice_seen_next", "Span", t.span(r.chain(p.Chain).Finality))
	case ledger.PayoutConfirmed:
		head, next = t.say("notice_confirmed", args...), t.say("notice_confirmed_next")
		m.Silent = true
	case ledger.PayoutFinal:
		head = t.say("notice_final", args...)
		next = lines(t.say("notice_balance", "Amount", t.amount(p.BalanceAfter, asset)), r.whatNext(t, p))
		m.Buttons = finalButtons(t, p)
	case ledger.PayoutOrphaned:
		head, next = t.say("notice_orphaned", args...), t.say("notice_orphaned_next")
	}
	m.Text = string(blocks(lines(head, where), next, t.say("reference", "Ref", p.Payout.Ref())))
	return m
}

// whatNext says what becomes of money that has arrived.
func (r *Router) whatNext(t tongue, p ledger.PayoutNotice) markup {
	switch {
	case p.Tier == "":
		return t.say("notice_no_tier")
	case !slices.Contains(r.Invested, p.Asset):
		return t.say("notice_not_invested")
	}
	return t.say("notice_tier", "Tier", r.tierName(p.Tier))
}

func finalButtons(t tongue, p ledger.PayoutNotice) [][]Button {
	balance := Button{Label: t.plain("btn_balance"), Action: act(doGo, "balance")}
	if p.Tier != "" {
		return rows(balance)
	}
	return [][]Button{{{Label: t.plain("btn_portfolio"), Action: act(doGo, "portfolio"), Style: Primary}, balance}}
}

// filledNotice words what came of an order.
func (r *Router) filledNotice(t tongue, o ledger.OrderNotice) Message {
	amount := t.amount(o.Amount, ledger.Asset{Symbol: o.Symbol, Decimals: o.Decimals})
	got := t.amount(o.OutAmount, ledger.Asset{Symbol: o.OutSymbol, Decimals: o.OutDecimals})
	chain := r.chain(o.Chain).Name
	m := Message{}
	var text markup
	switch o.Kind {
	case ledger.Subscribe:
		text = lines(t.say("notice_invested", "Amount", amount, "Tier", r.tierName(o.Tier)), t.cost(o))
		m.Silent = o.Auto
		m.Buttons = rows(Button{Label: t.plain("btn_portfolio"), Action: act(doGo, "portfolio")})
	case ledger.Redeem: // one that is sent on is told of when it was sent
		text = lines(t.say("notice_redeemed", "Amount", got, "Tier", r.tierName(o.Tier)), t.cost(o))
		m.Buttons = rows(Button{Label: t.plain("btn_balance"), Action: act(doGo, "balance")})
	case ledger.Withdraw:
		text = blocks(
			lines(t.say("notice_sent", "Amount", t.exact(o.OutAmount, ledger.Asset{Symbol: o.Symbol, Decimals: o.Decimals})), t.cost(o)),
			lines(t.say("notice_sent_to", "Address", o.To.Hex()), t.say("notice_where", "Chain", chain, "Link", r.txLink(t, o.Chain, o.ChainTx))),
		)
		m.Buttons = rows(Button{Label: t.plain("btn_balance"), Action: act(doGo, "balance")})
	}
	m.Text = string(blocks(text, t.say("reference", "Ref", o.Order.Ref())))
	return m
}

// cost says what an order paid for the network, and what swaps and vaults took of it; nothing where it cost nothing.
func (t tongue) cost(o ledger.OrderNotice) markup {
	switch {
	case o.GasUSD.IsZero() && o.SlipUSD.IsZero():
		return ""
	case o.SlipUSD.IsZero():
		return t.say("notice_cost_gas", "Gas", t.usd(o.GasUSD))
	case o.GasUSD.IsZero():
		return t.say("notice_cost_slip", "Slip", t.usd(o.SlipUSD))
	}
	return t.say("notice_cost", "Gas", t.usd(o.GasUSD), "Slip", t.usd(o.SlipUSD))
}

// failedNotice says what did not happen, why, and where the money is.
func (r *Router) failedNotice(t tongue, o ledger.OrderNotice) Message {
	amount := t.amount(o.Amount, ledger.Asset{Symbol: o.Symbol, Decimals: o.Decimals})
	var head markup
	switch o.Kind {
	case ledger.Subscribe:
		head = t.say("notice_failed_invest", "Amount", amount, "Tier", r.tierName(o.Tier))
	case ledger.Redeem:
		head = t.say("notice_failed_redeem", "Tier", r.tierName(o.Tier))
	case ledger.Withdraw:
		head = t.say("notice_failed_withdraw", "Amount", amount)
	}
	return Message{
		Text: string(blocks(
			lines(head, t.say("notice_failed_why", "Reason", t.reason(o.Reason))),
			t.say("notice_failed_safe"),
			t.say("reference", "Ref", o.Order.Ref()),
		)),
		Buttons: rows(Button{Label: t.plain("btn_balance"), Action: act(doGo, "balance")}),
	}
}

// linkNotice tells one side of a link about the other.
func (r *Router) linkNotice(t tongue, n ledger.Notification, l ledger.LinkNotice) Message {
	args := []any{"Platform", platformName(l.OtherPlatform), "Name", clip(l.OtherName, 40), "External", clip(l.OtherExternal, 40)}
	switch n.Kind {
	case ledger.LinkClaimed:
		return Message{
			Text: string(blocks(t.say("notice_link_claimed", args...), t.say("notice_link_warn"))),
			Buttons: rows(
				Button{Label: t.plain("btn_link_ok"), Action: actID(doLinkOK, l.Link), Style: Danger},
				Button{Label: t.plain("btn_link_no"), Action: actID(doLinkNo, l.Link)},
			),
		}
	case ledger.Linked:
		wait := t.say("notice_linked_other_waits", "Time", t.clock(l.Until), "When", t.when(l.Until))
		if _, waits := t.coolsDown(n.Identity); waits {
			wait = t.say("notice_linked_wait", "Time", t.clock(l.Until), "When", t.when(l.Until))
		}
		return Message{Text: string(blocks(t.say("notice_linked", args...), wait))}
	}
	return Message{Text: string(t.say("notice_link_rejected", args...))}
}
