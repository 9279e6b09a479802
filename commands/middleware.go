package commands

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"strings"
	"time"

	"github.com/amasa-io/amasa/ledger"
)

// dialogLife is how long a question stays open.
const dialogLife = 10 * time.Minute

// Handle answers a request. It never panics and never fails: an error becomes a message with a reference that the log has too.
func (r *Router) Handle(ctx context.Context, req Request) (answer Message) {
	c := &call{Request: req, tongue: r.catalog.in(r.Now(), req.Caller.Language)}
	started := time.Now()
	defer func() {
		if v := recover(); v != nil {
			answer = r.apologize(c, fmt.Errorf("panic: %v\n%s", v, debug.Stack()))
		}
		r.Logger.Debug("request answered", slog.String("platform", string(req.Caller.Platform)),
			slog.String("command", req.Command), slog.String("action", req.verb()), slog.Duration("took", time.Since(started)))
	}()
	if err := r.meet(ctx, c); err != nil {
		return r.apologize(c, err)
	}
	m, err := r.route(ctx, c)
	if err != nil {
		m = r.apologize(c, err)
	}
	if err := r.openDialog(ctx, c, &m); err != nil {
		return r.apologize(c, err)
	}
	return m
}

// verb is the action without its arguments, for the log: a link code is nobody else's business.
func (req Request) verb() string {
	verb, _, _ := strings.Cut(req.Action, actionSep)
	return clip(verb, 20)
}

// meet finds out who calls. What others can see in a group makes no user: only a step towards the bot does.
func (r *Router) meet(ctx context.Context, c *call) (err error) {
	if c.glance() {
		c.user, c.identity, err = r.Book.Find(ctx, c.Caller.Platform, c.Caller.ExternalID)
		if errors.Is(err, ledger.ErrNotFound) {
			return nil
		}
	} else {
		c.user, c.identity, err = r.Book.Meet(ctx, c.Caller)
	}
	if err != nil {
		return fmt.Errorf("meet: %w", err)
	}
	c.tongue = r.catalog.in(c.now, c.user.Language, c.Caller.Language)
	return nil
}

// glance tells a look at a group's leaderboard, or a command that only leads into the private chat.
func (c *call) glance() bool {
	if c.Where != Group {
		return false
	}
	verb, _, _ := parseAction(c.Action)
	return c.Caller.Platform == ledger.Telegram && verb != doBoardJoin && verb != doBoardShow && verb != doBoardHide ||
		c.Command == "leaderboard" || verb == doBoard || verb == doBoardMe
}

// openDialog prepares for the answer to the message's question. Discord brings it with the action itself, but can't ask twice in a row: there
// a button asks again. Elsewhere the ledger remembers what was asked.
func (r *Router) openDialog(ctx context.Context, c *call, m *Message) error {
	asked := m.Prompt != nil
	if c.Caller.Platform == ledger.Discord {
		if asked && c.Text != "" {
			m.Buttons = append(rows(Button{Label: m.Prompt.Title, Action: m.Prompt.Action, Style: Primary}), m.Buttons...)
			m.Prompt = nil
		}
		return nil
	}
	if c.Where != Private {
		return nil
	}
	switch {
	case asked:
		m.Edit = false // a question is a new message: only those can ask for a reply
		d := ledger.Dialog{Identity: c.identity.ID, Action: m.Prompt.Action, Expires: c.now.Add(dialogLife)}
		return r.Book.SetDialog(ctx, d)
	case c.Command != "": // a command drops the question that was open
		return r.Book.SetDialog(ctx, ledger.Dialog{Identity: c.identity.ID})
	}
	return nil
}
