package commands

import (
	"context"
	"errors"

	"github.com/amasa-io/amasa/ledger"
)

const intentTier = "tier"

// tierPromise is what the preview of a tier promised.
type tierPromise struct {
	Tier string  `json:"tier"`
	Move []share `json:"move,omitempty"` // what other tiers hold, that can be moved along
}

// share is a user's part of a fund.
type share struct {
	Fund  ledger.FundID  `json:"fund"`
	Unit  ledger.AssetID `json:"unit"`
	Units ledger.Amount  `json:"units"`
}

// previewTier says what picking a tier will do, and keeps the promise in the ledger.
func (r *Router) previewTier(ctx context.Context, c *call, args []string) (Message, error) {
	t, ok := r.tier(args[0])
	if !ok {
		return Message{}, refuse("tier")
	}
	if c.user.TermsAt.IsZero() {
		return r.welcome(c, "portfolio"), nil
	}
	m, err := r.market(ctx, c)
	if err != nil {
		return Message{}, err
	}
	promise := tierPromise{Tier: t.ID}
	moving := list{max: listShort}
	for _, p := range m.holdings.Positions {
		if p.Fund.Tier != t.ID && !p.Units.IsZero() {
			promise.Move = append(promise.Move, share{p.Fund.ID, p.Fund.Unit, p.Units})
			moving.add(r.positionRow(c, p, worthInBase(p.Mark, p.Units)))
		}
	}
	id, err := r.promise(ctx, c, intentTier, promise)
	if err != nil {
		return Message{}, err
	}
	parts := []markup{c.say("tier_preview", "Tier", t.Name), r.tierCard(ctx, c, t, m, true), r.previewAvailable(c, t, m)}
	if moving.n > 0 {
		parts = append(parts, lines(c.say("tier_preview_move", "Tier", t.Name), moving.shown(c.tongue)))
	}
	parts = append(parts, c.say("can_lose"))
	buttons := rows(Button{Label: c.plain("btn_invest", "Tier", t.Name), Action: actID(doInvest, id), Style: Success})
	if moving.n > 0 {
		buttons = append(buttons, []Button{{Label: c.plain("btn_move"), Action: actID(doMove, id)}})
	}
	buttons = append(buttons, []Button{{Label: c.plain("btn_back"), Action: act(doRe, "portfolio")}})
	return Message{Text: string(blocks(parts...)), Buttons: buttons, Edit: true}, nil
}

// previewAvailable lists what of the available money is invested now, and what can't be.
func (r *Router) previewAvailable(c *call, t Tier, m market) markup {
	now, stays := list{max: listShort}, list{max: listShort}
	var worth ledger.USD
	for _, h := range m.holdings.Assets {
		switch {
		case h.Available.IsZero():
		case r.takes(t.ID, h, m):
			now.add(r.assetRow(c, h.Available, h.Asset, h.Price))
			worth = sumUSD(worth, h.Price.Value(h.Available, h.Asset.Decimals))
		default:
			stays.add(r.assetRow(c, h.Available, h.Asset, h.Price))
		}
	}
	out := c.say("tier_preview_later")
	if now.n > 0 {
		out = lines(c.say("tier_preview_now"), now.shown(c.tongue), out)
	}
	if stays.n > 0 {
		out = lines(out, c.say("tier_preview_stays"), stays.shown(c.tongue))
	}
	if worth.Less(r.Minimum) {
		out = lines(out, c.say("tier_preview_minimum", "USD", c.usd(r.Minimum)))
	}
	return out
}

func (r *Router) confirmTier(ctx context.Context, c *call, args []string) (Message, error) {
	return r.pickTier(ctx, c, args[0], false)
}

func (r *Router) confirmMove(ctx context.Context, c *call, args []string) (Message, error) {
	return r.pickTier(ctx, c, args[0], true)
}

// pickTier keeps the promise. Pressed again, it finds the promise kept and only repeats what has its own key.
func (r *Router) pickTier(ctx context.Context, c *call, id string, move bool) (Message, error) {
	var p tierPromise
	in, err := r.promised(ctx, c, intentTier, id, &p)
	if err != nil {
		return Message{}, err
	}
	if !in.Done {
		err = r.Book.SetTier(ctx, c.user.ID, p.Tier, in.ID)
		if err != nil && !errors.Is(err, ledger.ErrState) { // ErrState: the same press, a moment earlier
			return Message{}, err
		}
		c.user.Tier = p.Tier
	}
	if c.user.Tier != p.Tier {
		return Message{}, ledger.ErrState // something else was picked since
	}
	done := c.say("tier_done", "Tier", r.tierName(p.Tier))
	if move && len(p.Move) > 0 {
		if err := r.movePositions(ctx, c, in.ID, p.Move); err != nil {
			return Message{}, err
		}
		done = lines(done, c.say("tier_done_move", "Tier", r.tierName(p.Tier)))
	}
	return Message{
		Text: string(blocks(done, c.say("tier_done_next"))),
		Buttons: [][]Button{{
			{Label: c.plain("btn_portfolio"), Action: act(doGo, "portfolio")},
			{Label: c.plain("btn_balance"), Action: act(doGo, "balance")},
		}},
		Toast: c.plain("tier_done_toast", "Tier", r.tierName(p.Tier)),
		Edit:  true,
	}, nil
}

// movePositions redeems what other tiers hold; what comes back is available and so invested in the new tier. The orders' keys and amounts come
// from the promise, so that a second press places nothing new.
func (r *Router) movePositions(ctx context.Context, c *call, intent ledger.ID, shares []share) error {
	for _, s := range shares {
		_, err := r.Book.PlaceOrder(ctx, ledger.NewOrder{
			Key: "move:" + string(intent) + ":" + string(s.Fund), User: c.user.ID, Kind: ledger.Redeem, Chain: s.Unit.Chain(),
			Fund: s.Fund, Asset: s.Unit, Amount: s.Units, Identity: c.identity.ID,
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func (r *Router) pauseInvesting(ctx context.Context, c *call, _ []string) (Message, error) {
	if err := r.Book.SetTier(ctx, c.user.ID, "", ""); err != nil {
		return Message{}, err
	}
	c.user.Tier = ""
	m, err := r.portfolio(ctx, c)
	m.Toast = c.plain("paused_toast")
	return m, err
}
