package commands

import (
	"context"
	"errors"
	"regexp"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// link joins two logins into one user: without a code it issues one, with a code it claims it.
func (r *Router) link(ctx context.Context, c *call) (Message, error) {
	if code := c.arg(); code != "" {
		return r.warnLink(c, code)
	}
	code, l, err := r.Book.IssueLinkCode(ctx, c.identity.ID)
	if err != nil {
		return Message{}, err
	}
	m := Message{
		Text: string(blocks(
			c.say("link_code", "Code", code, "When", c.when(l.Expires)),
			c.say("link_how", "Code", code),
			c.say("link_safe"),
		)),
		Buttons: rows(Button{Label: c.plain("btn_copy_link"), Copy: "/link " + code, Style: Primary}),
	}
	if c.Caller.Platform != ledger.Telegram && r.Telegram != "" {
		m.Buttons = append(m.Buttons, []Button{{Label: c.plain("btn_link_telegram"), URL: r.telegramURL(linkPayload + code)}})
	}
	if c.Caller.Platform != ledger.Discord && r.Discord != "" {
		m.Buttons = append(m.Buttons, []Button{{Label: c.plain("btn_link_discord"), URL: "https://discord.com/oauth2/authorize?client_id=" + r.Discord}})
	}
	return m, nil
}

// warnLink asks before a code is claimed: talking people into typing somebody else's code is how linking would be robbed.
func (r *Router) warnLink(c *call, code string) (Message, error) {
	code = cleanCode(code)
	if !linkCode.MatchString(code) {
		return Message{}, refuse("link_code")
	}
	return Message{
		Text: string(c.say("link_warn", "Code", code)),
		Buttons: rows(
			Button{Label: c.plain("btn_link_claim"), Action: act(doLinkClaim, code), Style: Danger},
			Button{Label: c.plain("btn_link_drop"), Action: doLinkDrop},
		),
		Edit: c.edit,
	}, nil
}

// cleanCode takes out what people add to a code.
func cleanCode(code string) string {
	return strings.ToUpper(strings.NewReplacer("-", "", " ", "").Replace(code))
}

// linkCode is what a code can look like; the ledger knows whether it is one.
var linkCode = regexp.MustCompile(`^[A-Z0-9]{4,16}$`)

func (r *Router) dropLink(_ context.Context, c *call, _ []string) (Message, error) {
	return Message{Text: string(c.say("link_dropped")), Buttons: r.mainMenu(c), Edit: true}, nil
}

func (r *Router) claimLink(ctx context.Context, c *call, args []string) (Message, error) {
	l, err := r.Book.ClaimLinkCode(ctx, c.identity.ID, args[0])
	switch {
	case errors.Is(err, ledger.ErrNotFound), errors.Is(err, ledger.ErrExpired):
		return Message{}, refuse("link_code")
	case errors.Is(err, ledger.ErrInvalid):
		return Message{}, refuse("link_same")
	case err != nil:
		return Message{}, err
	}
	return Message{
		Text: string(c.say("link_claimed", "Platform", platformName(l.Issuer.Platform), "Name", clip(l.Issuer.Name, 40))),
		Edit: true,
	}, nil
}

func (r *Router) confirmLink(ctx context.Context, c *call, args []string) (Message, error) {
	l, err := r.Book.ConfirmLink(ctx, c.identity.ID, ledger.ID(args[0]))
	switch {
	case errors.Is(err, ledger.ErrState):
		return Message{}, refuse("link_done")
	case err != nil:
		return Message{}, err
	}
	wait := c.say("link_wait")
	if _, both := c.coolsDown(l.Issuer); both {
		wait = c.say("link_wait_both")
	}
	return Message{
		Text: string(lines(
			c.say("link_confirmed", "Platform", platformName(l.Claimer.Platform), "Name", clip(l.Claimer.Name, 40)), wait)),
		Toast: c.plain("link_toast"),
		Edit:  true,
	}, nil
}

// coolDown is how long a newly linked identity can't withdraw; the ledger enforces it, chat says so early.
const coolDown = 24 * time.Hour

// coolsDown tells that an identity was linked so recently that it can't withdraw, and until when.
func (t tongue) coolsDown(i ledger.Identity) (until time.Time, waits bool) {
	until = i.LinkedAt.Add(coolDown)
	return until, !i.LinkedAt.IsZero() && until.After(t.now)
}

// refuseCoolDown refuses a withdrawal, and says whether another of the user's accounts can make it.
func (r *Router) refuseCoolDown(ctx context.Context, c *call, until time.Time) error {
	all, err := r.Book.Identities(ctx, c.user.ID)
	if err != nil {
		return err
	}
	for _, i := range all {
		if _, waits := c.coolsDown(i); !waits && !i.Gone {
			return refuse("cool_down_other", "When", c.when(until), "Time", c.clock(until))
		}
	}
	return refuse("cool_down", "When", c.when(until), "Time", c.clock(until))
}

func (r *Router) rejectLink(ctx context.Context, c *call, args []string) (Message, error) {
	err := r.Book.RejectLink(ctx, c.identity.ID, ledger.ID(args[0]))
	switch {
	case errors.Is(err, ledger.ErrState):
		return Message{}, refuse("link_done")
	case err != nil:
		return Message{}, err
	}
	return Message{Text: string(c.say("link_rejected_here")), Edit: true}, nil
}

// txLink is a link to the explorer, or the hash where there is none.
func (r *Router) txLink(t tongue, chain uint64, tx common.Hash) markup {
	if tx == (common.Hash{}) { // coin that a contract sent, of which only the block is known
		return t.say("tx_unknown")
	}
	url := r.txURL(chain, tx)
	if url == "" {
		return t.say("tx_plain", "Hash", tx.Hex()[:10]+"…")
	}
	return t.say("tx_link", "URL", markup(url))
}
