package commands

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/amasa-io/amasa/ledger"
)

const (
	lookNew    = "new"    // as a new message
	lookAgain  = "again"  // in the place of the message
	lookAssets = "assets" // all that is recognised

	lookBehind  = 10 * time.Minute // age of the newest block read from which a chain is called behind
	knownShort  = 4                // symbols of a chain where there is more on the screen
	knownInAll  = 150              // symbols that one message holds
	lookPayouts = 50               // newest payouts that are searched for what is on its way
)

func lookButton(t tongue) Button {
	return Button{Label: t.plain("btn_look"), Action: act(doLook, lookNew)}
}

// look answers "I sent something, where is it?": what was seen, how far each chain was read, what would be recognised. It asks the watchers to look
// closer, which they do once in a while for each user; what comes of that is a notification.
func (r *Router) look(ctx context.Context, c *call, args []string) (Message, error) {
	if c.edit = args[0] == lookAgain; args[0] == lookAssets {
		return r.recognised(c), nil
	}
	var chains []uint64
	for _, ch := range r.supported() {
		chains = append(chains, ch.ID)
	}
	asked, err := r.Book.AskLook(ctx, c.user.ID, c.identity.ID, chains)
	if errors.Is(err, ledger.ErrNotFound) {
		return Message{Text: string(c.say("look_no_address")), Buttons: rows(Button{Label: c.plain("btn_deposit"), Action: act(doGo, "deposit"), Style: Primary})}, nil
	}
	if err != nil {
		return Message{}, err
	}
	states, err := r.Book.ChainStates(ctx)
	if err != nil {
		return Message{}, err
	}
	seen, err := r.onItsWay(ctx, c, states)
	if err != nil {
		return Message{}, err
	}
	return Message{
		Text: string(blocks(c.say("look_head"), seen, under(c.say("look_read"), r.chainsRead(c, states)), r.lookProgress(c, asked),
			under(c.say("look_known"), r.known(c, knownShort)), c.say("look_check"))),
		Buttons: [][]Button{
			{
				{Label: c.plain("btn_refresh"), Action: act(doLook, lookAgain)},
				{Label: c.plain("btn_look_assets"), Action: act(doLook, lookAssets)},
			},
			{
				{Label: c.plain("btn_payouts"), Action: act(doGo, "payouts")},
				{Label: c.plain("btn_deposit"), Action: act(doGo, "deposit")},
			},
		},
		Edit: c.edit,
	}, nil
}

// onItsWay lists what was seen and does not count yet, or else what arrived last.
func (r *Router) onItsWay(ctx context.Context, c *call, states []ledger.ChainState) (markup, error) {
	payouts, err := r.Book.Payouts(ctx, c.user.ID, "", lookPayouts)
	if err != nil {
		return "", err
	}
	assets, err := r.assets(ctx)
	if err != nil {
		return "", err
	}
	seen := list{max: listShort}
	for _, p := range payouts {
		if p.State != ledger.Seen && p.State != ledger.Confirmed {
			continue
		}
		ch := r.chain(p.Asset.Chain())
		amount, due := c.amount(p.Amount, assets[p.Asset]), p.Block.Time.Add(ch.Finality)
		if stateOf(ch.ID, states).Halted != "" || c.now.Sub(due) > lookBehind {
			seen.add(c.say("look_seen_later", "Amount", amount, "Chain", ch.Name))
			continue
		}
		seen.add(c.say("look_seen_row", "Amount", amount, "Chain", ch.Name, "When", c.soon(due)))
	}
	if seen.n > 0 {
		return under(c.say("look_seen"), seen.shown(c.tongue)), nil
	}
	if i := slices.IndexFunc(payouts, func(p ledger.Payout) bool { return p.State == ledger.Final }); i >= 0 {
		p := payouts[i]
		return c.say("look_seen_last", "Amount", c.amount(p.Amount, assets[p.Asset]), "Chain", r.chain(p.Asset.Chain()).Name, "Time", c.clock(p.SeenAt)), nil
	}
	return c.say("look_seen_none"), nil
}

// chainsRead says how far each chain was read, and which one has stopped or is behind.
func (r *Router) chainsRead(c *call, states []ledger.ChainState) (out markup) {
	for _, ch := range r.supported() {
		out = lines(out, r.chainRead(c, ch, stateOf(ch.ID, states)))
	}
	return out
}

// stateOf is how far a chain was followed; the zero state if it was not.
func stateOf(chain uint64, states []ledger.ChainState) ledger.ChainState {
	if i := slices.IndexFunc(states, func(s ledger.ChainState) bool { return s.Chain == chain }); i >= 0 {
		return states[i]
	}
	return ledger.ChainState{}
}

func (r *Router) chainRead(c *call, ch Chain, st ledger.ChainState) markup {
	block, when := c.number(itoa(st.Cursor.Number)), c.when(st.Cursor.Time)
	switch {
	case st.Halted != "":
		return c.say("look_halted", "Chain", ch.Name)
	case st.Cursor.Time.IsZero():
		return c.say("as_of_never", "Chain", ch.Name)
	case c.now.Sub(st.Cursor.Time) > lookBehind:
		return c.say("look_behind", "Chain", ch.Name, "Block", block, "When", when)
	}
	return c.say("as_of_block", "Chain", ch.Name, "Block", block, "When", when)
}

// lookProgress says that the watchers were asked to look closer, or why they were not.
func (r *Router) lookProgress(c *call, asked ledger.LookRequest) markup {
	var wait time.Duration
	for _, l := range asked.Looks {
		if l.State == ledger.LookAsked {
			wait = max(wait, r.chain(l.Chain).Finality)
		}
	}
	switch {
	case asked.Request == "":
		return c.say("look_impossible")
	case asked.Fresh:
		return lines(c.say("look_asked", "Span", c.span(wait)), c.say("reference", "Ref", asked.Request.Ref()))
	case asked.Open():
		return lines(c.say("look_open", "When", c.when(asked.Asked), "Soon", c.soon(asked.Asked.Add(wait))), c.say("reference", "Ref", asked.Request.Ref()))
	}
	return lines(c.say("look_over", "When", c.when(asked.Asked), "Again", c.soon(asked.Again)), c.say("reference", "Ref", asked.Request.Ref()))
}

// known lists what is recognised on each chain, at most so many symbols of each.
func (r *Router) known(c *call, most int) markup {
	var out markup
	for _, ch := range r.supported() {
		symbols := ch.Assets[:min(most, len(ch.Assets))]
		if more := len(ch.Assets) - len(symbols); more > 0 {
			out = lines(out, c.say("look_known_more", "Chain", ch.Name, "Assets", strings.Join(symbols, ", "), "N", more))
			continue
		}
		out = lines(out, c.say("look_known_row", "Chain", ch.Name, "Assets", strings.Join(symbols, ", ")))
	}
	return out
}

// recognised lists all of it.
func (r *Router) recognised(c *call) Message {
	most, sum := 0, 0
	for _, ch := range r.supported() {
		most, sum = max(most, len(ch.Assets)), sum+len(ch.Assets)
	}
	if sum > knownInAll {
		most = knownInAll / len(r.supported())
	}
	return Message{
		Text:    string(blocks(c.say("look_known_head"), r.known(c, most), c.say("look_known_foot"))),
		Buttons: rows(lookButton(c.tongue)),
	}
}

// lookNotice tells what came of a look.
func (r *Router) lookNotice(t tongue, l ledger.LookNotice) Message {
	var chains markup
	looked, missed := false, false
	for _, ch := range l.Chains {
		looked = looked || !ch.BlockTime.IsZero()
		missed = missed || ch.State != ledger.LookDone
		chains = lines(chains, r.lookedChain(t, ch))
	}
	payouts := Button{Label: t.plain("btn_payouts"), Action: act(doGo, "payouts")}
	m := Message{Buttons: [][]Button{{payouts, {Label: t.plain("btn_deposit"), Action: act(doGo, "deposit")}}, {lookButton(t)}}}
	head, next := t.say("look_nothing"), t.say("look_nothing_next")
	switch {
	case l.Found > 0:
		head, next = t.say("look_found", "N", l.Found), t.say("look_found_next")
		m.Buttons = rows(payouts)
	case !looked:
		head, next = t.say("look_failed"), t.say("look_missed_next")
	case missed:
		next = blocks(next, t.say("look_missed_next"))
	}
	m.Text = string(blocks(head, chains, next, t.say("reference", "Ref", l.Request.Ref())))
	return m
}

// lookedChain says how far a chain was looked at, and why no further.
func (r *Router) lookedChain(t tongue, l ledger.LookedChain) markup {
	name := r.chain(l.Chain).Name
	switch {
	case l.State == ledger.LookHalted:
		return t.say("look_halted", "Chain", name)
	case l.State == ledger.LookUncounted:
		return t.say("look_uncounted", "Chain", name)
	case l.BlockTime.IsZero():
		return t.say("look_late", "Chain", name)
	case l.State != ledger.LookDone:
		return t.say("look_late_up_to", "Chain", name, "Block", t.number(itoa(l.Block)), "Time", t.clock(l.BlockTime))
	}
	return t.say("look_up_to", "Chain", name, "Block", t.number(itoa(l.Block)), "Time", t.clock(l.BlockTime))
}
