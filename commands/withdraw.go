package commands

import (
	"context"
	"errors"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// coolDown is how long a newly linked identity can't withdraw; the ledger enforces it, chat says so early.
const coolDown = 24 * time.Hour

const (
	intentDraft    = "withdraw-draft"
	intentWithdraw = "withdraw"
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

// withdraw starts a withdrawal, with as much of it as the arguments say: an amount, an asset and an address in any order.
func (r *Router) withdraw(ctx context.Context, c *call) (Message, error) {
	var d draft
	var name []string
	for _, arg := range c.Args {
		arg = strings.TrimSpace(arg)
		if arg == "" {
			continue
		}
		if looksLikeAddress(arg) {
			to, _, err := parseAddress(arg)
			if err != nil {
				return Message{}, err
			}
			d.To = to.Hex()
			continue
		}
		_, part := parsePercent(arg)
		if d.Typed == "" && (part || strings.ContainsAny(arg[:1], "0123456789.,")) {
			d.Typed = arg
			continue
		}
		name = append(name, arg)
	}
	sources, err := r.sources(ctx, c)
	if err != nil {
		return Message{}, err
	}
	if len(name) > 0 {
		if sources = r.named(sources, strings.Join(name, " ")); len(sources) == 0 {
			return Message{}, refuse("asset", "Text", clip(strings.Join(name, " "), 40))
		}
	}
	return r.proceed(ctx, c, d, sources)
}

// offerWithdraw answers a pasted address.
func (r *Router) offerWithdraw(ctx context.Context, c *call, text string) (Message, error) {
	to, _, err := parseAddress(text)
	if err != nil {
		return Message{}, err
	}
	sources, err := r.sources(ctx, c)
	if err != nil {
		return Message{}, err
	}
	return r.proceed(ctx, c, draft{To: to.Hex()}, sources)
}

// sources lists what the user can withdraw.
func (r *Router) sources(ctx context.Context, c *call) ([]source, error) {
	if until := c.identity.LinkedAt.Add(coolDown); !c.identity.LinkedAt.IsZero() && until.After(c.now) {
		return nil, refuse("cool_down", "When", c.when(until), "Time", c.clock(until))
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

// proceed asks for the next thing that a draft lacks, and previews it when nothing is missing.
func (r *Router) proceed(ctx context.Context, c *call, d draft, sources []source) (Message, error) {
	if d.To != "" {
		if err := r.checkTarget(ctx, c, common.HexToAddress(d.To)); err != nil {
			return Message{}, err
		}
	}
	if d.Asset == "" {
		if len(sources) > 1 {
			return r.askAsset(ctx, c, d, sources)
		}
		d.Asset = sources[0].hold
	}
	s, ok := pick(sources, d.Asset)
	if !ok {
		return Message{}, refuse("gone_asset")
	}
	if d.Typed != "" {
		if err := d.setAmount(s, d.Typed); err != nil {
			return Message{}, err
		}
	}
	switch {
	case d.Amount.IsZero():
		return r.askAmount(ctx, c, d, s)
	case d.To == "":
		return r.askTarget(ctx, c, d)
	}
	return r.previewWithdraw(ctx, c, d, s)
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

func (r *Router) askAsset(ctx context.Context, c *call, d draft, sources []source) (Message, error) {
	d.Choices = nil
	const most = 20
	sources = sources[:min(len(sources), most)]
	for _, s := range sources {
		d.Choices = append(d.Choices, s.hold)
	}
	id, err := r.promise(ctx, c, intentDraft, d)
	if err != nil {
		return Message{}, err
	}
	buttons := make([]Button, 0, len(sources))
	for i, s := range sources {
		buttons = append(buttons, Button{Label: r.sourceLabel(c, s), Action: act(doWdAsset, string(id), strconv.Itoa(i))})
	}
	text := c.say("withdraw_asset")
	if d.To != "" {
		text = blocks(c.say("withdraw_to_known", "Address", d.To), text)
	}
	return Message{Text: string(text), Buttons: rows(buttons...), Edit: c.edit}, nil
}

func (r *Router) sourceLabel(c *call, s source) string {
	label := c.amount(s.out(s.free), s.asset)
	if s.position != nil {
		label = c.plain("withdraw_from_tier", "Tier", r.tierName(s.position.Fund.Tier), "Amount", label)
	}
	if on := r.onChain(s.asset.ID.Chain()); on != "" {
		label += " · " + on
	}
	return clip(label, 40)
}

func (r *Router) askAmount(ctx context.Context, c *call, d draft, s source) (Message, error) {
	id, err := r.promise(ctx, c, intentDraft, d)
	if err != nil {
		return Message{}, err
	}
	part := func(n int) Button {
		return Button{Label: c.plain("btn_part", "Percent", strconv.Itoa(n)), Action: act(doWdPart, string(id), strconv.Itoa(n))}
	}
	all := Button{Label: c.plain("btn_all"), Action: act(doWdPart, string(id), "100")}
	text := c.say("withdraw_amount", "Amount", c.exact(s.out(s.free), s.asset), "Chain", r.chain(s.asset.ID.Chain()).Name)
	if s.position != nil {
		text = c.say("withdraw_amount_tier", "Amount", c.exact(s.out(s.free), s.asset), "Tier", r.tierName(s.position.Fund.Tier))
	}
	return Message{
		Text: string(text),
		Buttons: [][]Button{
			{part(25), part(50), all},
			{{Label: c.plain("btn_type_amount"), Action: actID(doWdAmount, id)}},
		},
		Edit: c.edit,
	}, nil
}

func (r *Router) askTarget(ctx context.Context, c *call, d draft) (Message, error) {
	id, err := r.promise(ctx, c, intentDraft, d)
	if err != nil {
		return Message{}, err
	}
	return r.targetPrompt(c, id, c.say("withdraw_address", "Chain", r.chain(d.Asset.Chain()).Name)), nil
}

func (r *Router) targetPrompt(c *call, id ledger.ID, text markup) Message {
	return Message{
		Text: string(text),
		Prompt: &Prompt{
			Action: actID(doWdTo, id), Title: c.plain("prompt_address"), Label: c.plain("prompt_address"), Placeholder: "0x…",
		},
	}
}

func (r *Router) amountPrompt(c *call, id ledger.ID, text markup) Message {
	return Message{
		Text: string(text),
		Prompt: &Prompt{
			Action: actID(doWdAmount, id), Title: c.plain("prompt_amount"), Label: c.plain("prompt_amount"), Placeholder: "12.5",
		},
	}
}

func (r *Router) readDraft(ctx context.Context, c *call, id string) (d draft, sources []source, err error) {
	if _, err = r.promised(ctx, c, intentDraft, id, &d); err != nil {
		return d, nil, err
	}
	sources, err = r.sources(ctx, c)
	return d, sources, err
}

func (r *Router) withdrawAsset(ctx context.Context, c *call, args []string) (Message, error) {
	d, sources, err := r.readDraft(ctx, c, args[0])
	if err != nil {
		return Message{}, err
	}
	n, err := strconv.Atoi(args[1])
	if err != nil || n < 0 || n >= len(d.Choices) {
		return Message{}, ledger.ErrNotFound
	}
	d.Asset = d.Choices[n]
	return r.proceed(ctx, c, d, sources)
}

func (r *Router) withdrawPart(ctx context.Context, c *call, args []string) (Message, error) {
	d, sources, err := r.readDraft(ctx, c, args[0])
	if err != nil {
		return Message{}, err
	}
	n, ok := parsePercent(args[1] + "%")
	s, found := pick(sources, d.Asset)
	if !ok || !found {
		return Message{}, refuse("gone_asset")
	}
	if err := d.setPart(s, n); err != nil {
		return Message{}, err
	}
	return r.proceed(ctx, c, d, sources)
}

// withdrawAmount asks for the amount, or reads it.
func (r *Router) withdrawAmount(ctx context.Context, c *call, args []string) (Message, error) {
	d, sources, err := r.readDraft(ctx, c, args[0])
	if err != nil {
		return Message{}, err
	}
	s, found := pick(sources, d.Asset)
	if !found {
		return Message{}, refuse("gone_asset")
	}
	ask := c.say("withdraw_type", "Symbol", s.asset.Symbol, "Amount", c.exact(s.out(s.free), s.asset))
	if strings.TrimSpace(c.Text) == "" {
		return r.amountPrompt(c, ledger.ID(args[0]), ask), nil
	}
	var no *refusal
	if err := d.setAmount(s, c.Text); errors.As(err, &no) {
		return r.amountPrompt(c, ledger.ID(args[0]), lines(c.refusal(no), ask)), nil
	} else if err != nil {
		return Message{}, err
	}
	c.edit = false
	return r.proceed(ctx, c, d, sources)
}

// withdrawTo asks for the address, or reads it.
func (r *Router) withdrawTo(ctx context.Context, c *call, args []string) (Message, error) {
	d, sources, err := r.readDraft(ctx, c, args[0])
	if err != nil {
		return Message{}, err
	}
	ask := c.say("withdraw_address", "Chain", r.chain(d.Asset.Chain()).Name)
	if strings.TrimSpace(c.Text) == "" {
		return r.targetPrompt(c, ledger.ID(args[0]), ask), nil
	}
	to, _, err := parseAddress(c.Text)
	if err == nil {
		err = r.checkTarget(ctx, c, to)
	}
	var no *refusal
	if errors.As(err, &no) {
		return r.targetPrompt(c, ledger.ID(args[0]), lines(c.refusal(no), ask)), nil
	}
	if err != nil {
		return Message{}, err
	}
	d.To, c.edit = to.Hex(), false
	return r.proceed(ctx, c, d, sources)
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
	for _, contract := range r.Contracts {
		if contract == to {
			return refuse("contract")
		}
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
	if err != nil && !errors.Is(err, ledger.ErrExpired) {
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
