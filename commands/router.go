package commands

import (
	"context"
	"errors"
	"strings"

	"github.com/amasa-io/amasa/ledger"
)

// Router answers requests and words notifications. It is safe for concurrent use.
type Router struct {
	Options
	catalog catalog
	table   []command
	actions map[string]action
}

// New returns a Router. It fails if the options lack something or the catalogue can't be read.
func New(o Options) (*Router, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	words, err := loadCatalog()
	if err != nil {
		return nil, err
	}
	r := &Router{Options: o, catalog: words}
	r.table = r.commandTable()
	r.actions = r.actionTable()
	return r, nil
}

// call is a request on its way to its handler.
type call struct {
	Request
	tongue
	user     ledger.User     // zero if a glance from a group is all there was
	identity ledger.Identity // likewise
	edit     bool            // the answer takes the place of the message whose button was pressed
}

// route finds what the request asks for.
func (r *Router) route(ctx context.Context, c *call) (Message, error) {
	if c.Action == "" && c.Command == "" {
		if err := r.resumeDialog(ctx, c); err != nil {
			return Message{}, err
		}
	}
	switch {
	case c.Action != "":
		return r.runAction(ctx, c)
	case c.Command != "":
		return r.runCommand(ctx, c, c.Command)
	default:
		return r.freeText(ctx, c)
	}
}

// resumeDialog turns text that answers an open question into the action that asked it.
func (r *Router) resumeDialog(ctx context.Context, c *call) error {
	if c.Where != Private {
		return nil
	}
	d, err := r.Book.TakeDialog(ctx, c.identity.ID)
	if errors.Is(err, ledger.ErrNotFound) {
		return nil
	}
	c.Action = d.Action
	return err
}

func (r *Router) runAction(ctx context.Context, c *call) (Message, error) {
	verb, args, ok := parseAction(c.Action)
	a, known := r.actions[verb]
	if !ok || !known || len(args) != a.args {
		return Message{Toast: c.plain("stale_toast"), Text: string(c.say("stale"))}, nil
	}
	if !a.inGroup && r.mustGoPrivate(c) {
		return r.goPrivate(c, "start"), nil
	}
	c.edit = true
	return a.run(ctx, c, args)
}

func (r *Router) runCommand(ctx context.Context, c *call, name string) (Message, error) {
	for _, cmd := range r.table {
		if cmd.name != name {
			continue
		}
		if cmd.where == Private && r.mustGoPrivate(c) {
			return r.goPrivate(c, name), nil
		}
		if cmd.terms && c.user.TermsAt.IsZero() {
			return r.welcome(c, resume(c, name)), nil
		}
		return cmd.run(ctx, c)
	}
	if c.Where == Group {
		return Message{}, nil // somebody else's bot, most likely
	}
	return Message{Text: string(c.say("unknown_command", "Command", name)), Buttons: r.mainMenu(c)}, nil
}

// resume is the payload with which start runs the command again after a pause.
func resume(c *call, name string) string {
	if code := cleanCode(c.arg()); name == "link" && linkCode.MatchString(code) {
		return linkPayload + code
	}
	return name
}

// goTo runs a command as a new message.
func (r *Router) goTo(ctx context.Context, c *call, args []string) (Message, error) {
	c.edit = false
	return r.runCommand(ctx, c.asCommand(), args[0])
}

// refresh runs a command in the place of the message.
func (r *Router) refresh(ctx context.Context, c *call, args []string) (Message, error) {
	return r.runCommand(ctx, c.asCommand(), args[0])
}

// asCommand forgets the button, so that the handler sees a command without arguments.
func (c *call) asCommand() *call {
	c.Args, c.Text = nil, ""
	return c
}

// arg is the first argument, "" if there is none.
func (c *call) arg() string {
	if len(c.Args) == 0 {
		return ""
	}
	return strings.TrimSpace(c.Args[0])
}

// mustGoPrivate tells that the answer can't be shown here: Telegram's groups have no answers for one person's eyes.
func (r *Router) mustGoPrivate(c *call) bool {
	return c.Where == Group && c.Caller.Platform == ledger.Telegram
}

// goPrivate invites into the private chat, where the command is run at once.
func (r *Router) goPrivate(c *call, command string) Message {
	m := Message{Text: string(c.say("go_private"))}
	if r.Telegram != "" {
		m.Buttons = rows(Button{Label: c.plain("btn_go_private"), URL: r.telegramURL(command)})
	}
	return m
}

// telegramURL opens the bot's private chat on Telegram and starts it with a payload.
func (r *Router) telegramURL(payload string) string {
	return "https://t.me/" + r.Telegram + "?start=" + payload
}

// freeText answers what is neither a command nor an answer: an address offers a withdrawal, anything else gets a hint.
func (r *Router) freeText(ctx context.Context, c *call) (Message, error) {
	text := strings.TrimSpace(c.Text)
	if c.Where == Group || text == "" {
		return Message{}, nil
	}
	if looksLikeAddress(text) {
		return r.offerWithdraw(ctx, c, text)
	}
	return Message{Text: string(c.say("free_text")), Buttons: r.mainMenu(c)}, nil
}

// rows puts each button on a row of its own.
func rows(buttons ...Button) [][]Button {
	out := make([][]Button, 0, len(buttons))
	for _, b := range buttons {
		out = append(out, []Button{b})
	}
	return out
}
