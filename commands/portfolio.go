package commands

import (
	"context"
	"slices"
	"strconv"
	"time"

	"github.com/amasa-io/amasa/ledger"
)

// portfolio shows what is invested and the tiers to pick from.
func (r *Router) portfolio(ctx context.Context, c *call) (Message, error) {
	m, err := r.market(ctx, c)
	if err != nil {
		return Message{}, err
	}
	parts := []markup{c.say("portfolio_head"), r.picked(c)}
	if rows := r.investedRows(ctx, c, m); rows != "" {
		parts = append(parts, lines(c.say("portfolio_invested", "USD", c.usd(r.sumUp(c, m.holdings).investedUSD)), rows))
	}
	if rows := r.waitingRows(c, m); rows != "" {
		parts = append(parts, lines(c.say("portfolio_waiting"), rows))
	}
	parts = append(parts, c.say("portfolio_choose"))
	for _, t := range r.Tiers {
		parts = append(parts, r.tierCard(ctx, c, t, m, false))
	}
	parts = append(parts, c.say("can_lose"))
	return Message{Text: string(blocks(parts...)), Buttons: r.tierButtons(c), Edit: c.edit}, nil
}

// market is everything that portfolio reads.
type market struct {
	holdings ledger.Holdings
	funds    []ledger.Fund
	waiting  []ledger.Order
	assets   map[ledger.AssetID]ledger.Asset
}

func (r *Router) market(ctx context.Context, c *call) (m market, err error) {
	if m.holdings, err = r.Book.Holdings(ctx, c.user.ID); err != nil {
		return m, err
	}
	if m.funds, err = r.Book.Funds(ctx); err != nil {
		return m, err
	}
	m.waiting, err = r.Book.Orders(ctx, ledger.OrderFilter{
		User: c.user.ID, Kind: ledger.Subscribe, States: []ledger.OrderState{ledger.Placed, ledger.Batched}, Limit: 10,
	})
	if err != nil {
		return m, err
	}
	m.assets, err = r.assets(ctx)
	return m, err
}

func (r *Router) assets(ctx context.Context) (map[ledger.AssetID]ledger.Asset, error) {
	list, err := r.Book.Assets(ctx)
	if err != nil {
		return nil, err
	}
	out := make(map[ledger.AssetID]ledger.Asset, len(list))
	for _, a := range list {
		out[a.ID] = a
	}
	return out, nil
}

func (r *Router) picked(c *call) markup {
	if c.user.Tier == "" {
		return c.say("portfolio_none")
	}
	return c.say("portfolio_picked", "Tier", r.tierName(c.user.Tier))
}

// investedRows lists positions with their unit price and what it did.
func (r *Router) investedRows(ctx context.Context, c *call, m market) markup {
	out := list{max: listShort}
	for _, p := range m.holdings.Positions {
		base := worthInBase(p.Mark, p.Units)
		if base.IsZero() {
			continue
		}
		row := r.positionRow(c, p, base)
		if one, err := p.Mark.Value(ledger.Pow10(m.assets[p.Fund.Unit].Decimals)); err == nil {
			row = lines(row, c.say("portfolio_unit", "Price", c.exact(one, p.Base), "Yield", r.yield(ctx, c, p.Fund, p.Mark), "When", c.when(p.Mark.At)))
		}
		out.add(row)
	}
	return out.shown(c.tongue)
}

// waitingRows lists money on its way into a fund and what it waits for.
func (r *Router) waitingRows(c *call, m market) markup {
	out := list{max: listShort}
	for _, o := range m.waiting {
		f, _ := m.fund(o.Fund)
		why := o.Reason
		if why == "" {
			why = f.Waiting
		}
		state := c.say("waiting_running")
		if o.State == ledger.Placed {
			state = c.waits(why, f.NextRun)
		}
		out.add(c.say("portfolio_order", "Amount", c.amount(o.Amount, m.assets[o.Asset]), "Tier", r.tierName(f.Tier), "State", state))
	}
	if c.user.Tier != "" {
		for _, h := range m.holdings.Assets {
			if !h.Available.IsZero() && r.takes(c.user.Tier, h, m) {
				out.add(c.say("portfolio_next", "Amount", c.amount(h.Available, h.Asset), "Tier", r.tierName(c.user.Tier)))
			}
		}
	}
	return out.shown(c.tongue)
}

// waits says why an order waits and until when.
func (t tongue) waits(reason string, next time.Time) markup {
	switch {
	case reason != "" && next.After(t.now):
		return t.say("waiting_reason_next", "Reason", t.reason(reason), "When", t.soon(next))
	case reason != "":
		return t.say("waiting_reason", "Reason", t.reason(reason))
	case next.After(t.now):
		return t.say("waiting_next", "When", t.soon(next))
	}
	return t.say("waiting_soon")
}

// reason words a catalogue key that strategies gave.
func (t tongue) reason(key string) string { return t.choice("reason_", key, t.plain("reason_other")) }

func (m market) fund(id ledger.FundID) (ledger.Fund, bool) {
	for _, f := range m.funds {
		if f.ID == id {
			return f, true
		}
	}
	return ledger.Fund{}, false
}

// takes tells whether what is available can be invested: its tier takes new money on its chain, and it has a market and a price to trust.
func (r *Router) takes(tier string, h ledger.Holding, m market) bool {
	if !slices.Contains(r.Invested, h.Asset.ID) {
		return false
	}
	for _, f := range m.funds {
		if f.Tier == tier && f.Chain == h.Asset.ID.Chain() && f.Open && !h.Price.At.IsZero() {
			return true
		}
	}
	return false
}

// tierCard describes a tier: its risk and what it did; in full also what it is made of, what it costs and its worst time.
func (r *Router) tierCard(ctx context.Context, c *call, t Tier, m market, full bool) markup {
	head := c.say("tier_head", "Tier", t.Name)
	if t.ID == c.user.Tier {
		head = c.say("tier_head_picked", "Tier", t.Name)
	}
	card := lines(head, markup(Escape(c.choice("tier_risk_", t.ID, t.Risk))))
	funds := m.fundsToShow(t.ID)
	if !full {
		return lines(card, r.tierFunds(ctx, c, funds[:min(1, len(funds))]))
	}
	card = lines(card, c.mix(t))
	if t.Trough > 0 {
		card = lines(card, c.say("tier_trough", "Left", strconv.Itoa(t.Trough)))
	}
	fee := c.say("tier_free")
	if t.FeeBps > 0 {
		fee = c.say("tier_fee", "Fee", c.percent(int64(t.FeeBps), false))
	}
	return lines(card, r.tierFunds(ctx, c, funds), fee)
}

// mix writes a tier's allocation: "90% dollar stablecoins, 10% cash".
func (t tongue) mix(tier Tier) markup {
	var out string
	for i, w := range tier.Weights {
		if i > 0 {
			out += ", "
		}
		out += t.percent(int64(w.Bps), false) + " " + t.choice("role_", w.Role, w.Role)
	}
	if out == "" {
		return ""
	}
	return t.say("tier_mix", "Mix", out)
}

// tierFunds says what was measured of a tier's funds, and what new money waits for.
func (r *Router) tierFunds(ctx context.Context, c *call, funds []ledger.Fund) markup {
	var out markup
	for _, f := range funds {
		if mark, err := r.Book.UnitPriceAt(ctx, f.ID, c.now); err == nil {
			out = lines(out, c.say("tier_yield", "Yield", r.yield(ctx, c, f, mark), "Chain", r.onChain(f.Chain)))
		}
		switch {
		case !f.Open:
			out = lines(out, c.say("tier_closed", "Chain", r.onChain(f.Chain)))
		case f.Waiting != "":
			out = lines(out, c.say("tier_waits", "State", c.waits(f.Waiting, f.NextRun), "Chain", r.onChain(f.Chain)))
		case f.NextRun.After(c.now):
			out = lines(out, c.say("tier_next", "When", c.soon(f.NextRun), "Chain", r.onChain(f.Chain)))
		}
	}
	return out
}

// fundsToShow are the tier's funds on chains where the user has something, or one of them: a card must stay small.
func (m market) fundsToShow(tier string) []ledger.Fund {
	on := map[uint64]bool{}
	for _, h := range m.holdings.Assets {
		on[h.Asset.ID.Chain()] = true
	}
	for _, p := range m.holdings.Positions {
		on[p.Fund.Chain] = true
	}
	const most = 3
	var mine, all []ledger.Fund
	for _, f := range m.funds {
		if f.Tier != tier {
			continue
		}
		all = append(all, f)
		if on[f.Chain] {
			mine = append(mine, f)
		}
	}
	if len(mine) == 0 {
		return all[:min(1, len(all))]
	}
	return mine[:min(most, len(mine))]
}

// yield is what the unit price did in the last 30 days, or in what there is of them: measured, not promised.
func (r *Router) yield(ctx context.Context, c *call, f ledger.Fund, mark ledger.UnitPrice) string {
	for _, days := range []int{30, 7, 1} {
		then, err := r.Book.UnitPriceAt(ctx, f.ID, mark.At.AddDate(0, 0, -days))
		if err != nil {
			continue
		}
		if bps, ok := change(then, mark); ok {
			return c.plain("yield_days", "N", days, "Change", c.percent(bps, true))
		}
	}
	return c.plain("yield_new")
}

// change is how much a unit gained from one mark to a later one, in basis points, rounded towards the worse.
func change(from, to ledger.UnitPrice) (int64, bool) {
	many := ledger.Pow10(30)
	a, errA := from.Value(many)
	b, errB := to.Value(many)
	if errA != nil || errB != nil || a.IsZero() {
		return 0, false
	}
	ratio, err := b.MulDiv(ledger.NewAmount(10_000), a)
	if err != nil || ledger.NewAmount(1<<50).Less(ratio) {
		return 0, false
	}
	return ratio.Big().Int64() - 10_000, true
}

func (r *Router) tierButtons(c *call) [][]Button {
	var tiers []Button
	for _, t := range r.Tiers {
		b := Button{Label: t.Name, Action: act(doTier, t.ID)}
		if t.ID == c.user.Tier {
			b.Label, b.Style = c.plain("btn_tier_picked", "Tier", t.Name), Success
		}
		tiers = append(tiers, b)
	}
	out := [][]Button{tiers}
	if c.user.Tier != "" {
		out = append(out, []Button{{Label: c.plain("btn_pause"), Action: doPause}})
	}
	return append(out, []Button{
		{Label: c.plain("btn_refresh"), Action: act(doRe, "portfolio")},
		{Label: c.plain("btn_balance"), Action: act(doGo, "balance")},
	})
}
