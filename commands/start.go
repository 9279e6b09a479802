package commands

import (
	"context"
	"strings"
)

const linkPayload = "link_"

// start greets. A deep link's payload is a command to run, or link_<code>.
func (r *Router) start(ctx context.Context, c *call) (Message, error) {
	payload := c.arg()
	switch code, isLink := strings.CutPrefix(payload, linkPayload); {
	case isLink:
		c.Args = []string{code}
		return r.runCommand(ctx, c, "link")
	case payload != "" && payload != "start" && r.has(payload):
		c.Args = nil
		return r.runCommand(ctx, c, payload)
	case c.user.TermsAt.IsZero():
		return r.welcome(c, "start"), nil
	}
	return Message{Text: string(c.say("start_again")), Buttons: r.mainMenu(c), Edit: c.edit}, nil
}

func (r *Router) has(name string) bool {
	for _, cmd := range r.table {
		if cmd.name == name {
			return true
		}
	}
	return false
}

// welcome says what the bot is and what custody means, and asks to accept it; next is run after that.
func (r *Router) welcome(c *call, next string) Message {
	return Message{
		Text:    string(blocks(c.say("welcome"), c.say("terms"))),
		Buttons: rows(Button{Label: c.plain("btn_accept"), Action: act(doAccept, next), Style: Success}),
		Edit:    c.edit,
	}
}

// acceptTerms records it, and goes on with what was asked for before: next is a payload as start understands it.
func (r *Router) acceptTerms(ctx context.Context, c *call, args []string) (Message, error) {
	if err := r.Book.AcceptTerms(ctx, c.user.ID); err != nil {
		return Message{}, err
	}
	if c.user.TermsAt.IsZero() {
		c.user.TermsAt = c.now
	}
	if args[0] == "start" {
		return Message{
			Text:    string(c.say("accepted")),
			Buttons: r.mainMenu(c),
			Toast:   c.plain("accepted_toast"),
			Edit:    true,
		}, nil
	}
	c.edit, c.Args, c.Text = false, args, ""
	return r.start(ctx, c)
}

// mainMenu is where to go from anywhere.
func (r *Router) mainMenu(c *call) [][]Button {
	return [][]Button{
		{
			{Label: c.plain("btn_deposit"), Action: act(doGo, "deposit"), Style: Primary},
			{Label: c.plain("btn_balance"), Action: act(doGo, "balance")},
		},
		{
			{Label: c.plain("btn_portfolio"), Action: act(doGo, "portfolio")},
			{Label: c.plain("btn_help"), Action: act(doGo, "help")},
		},
	}
}
