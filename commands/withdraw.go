package commands

import (
	"context"
	"errors"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

const (
	intentDraft    = "withdraw-draft"
	intentWithdraw = "withdraw"
)

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
		if d.Typed == "" && (part || strings.ContainsAny(arg[:1], "0123456789.,-+")) {
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
	m, err := r.proceed(ctx, c, d, sources)
	no, refused := errors.AsType[*refusal](err)
	if !refused || d.Typed == "" {
		return m, err
	}
	// Only now it shows that what was typed before is no amount of this asset: ask for one instead of ending here.
	d.Typed = ""
	if m, err = r.proceed(ctx, c, d, sources); err == nil {
		m.Text = string(blocks(c.refusal(no), markup(m.Text)))
	}
	return m, err
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
	if no, ok := errors.AsType[*refusal](err); ok {
		return r.targetPrompt(c, ledger.ID(args[0]), lines(c.refusal(no), ask)), nil
	}
	if err != nil {
		return Message{}, err
	}
	d.To, c.edit = to.Hex(), false
	return r.proceed(ctx, c, d, sources)
}
