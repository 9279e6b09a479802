package commands

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"github.com/amasa-io/amasa/ledger"
)

// refusal is an error that is the person's to read and no fault of ours: it has its own words and is not logged.
type refusal struct {
	key  string
	args []any
}

func (e *refusal) Error() string { return fmt.Sprintf("refused: %s", e.key) }

// refuse makes a refusal. key must be in the catalogue as refuse_<key>, with args as in tongue.say.
func refuse(key string, args ...any) error { return &refusal{key, args} }

func (t tongue) refusal(e *refusal) markup { return markup(t.fill("refuse_"+e.key, e.args, Escape)) }

// apologize turns an error into a message: what happened, whether the money is safe, what to do next, and a reference.
func (r *Router) apologize(c *call, err error) Message {
	if no, ok := errors.AsType[*refusal](err); ok {
		return Message{Text: string(c.refusal(no))}
	}
	ref := ledger.NewID().Ref()
	var what markup
	level := slog.LevelInfo
	switch {
	case errors.Is(err, ledger.ErrInsufficient):
		what = c.say("error_insufficient")
	case errors.Is(err, ledger.ErrCoolDown):
		what = c.say("error_cool_down")
	case errors.Is(err, ledger.ErrExpired):
		what = c.say("error_expired")
	case errors.Is(err, ledger.ErrState):
		what = c.say("error_state")
	case errors.Is(err, ledger.ErrNotFound):
		what = c.say("error_not_found")
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		what, level = c.say("error_slow"), slog.LevelWarn
	default:
		what, level = c.say("error_unknown"), slog.LevelError
	}
	r.Logger.Log(context.Background(), level, "a request failed", slog.String("ref", ref), slog.String("identity", string(c.identity.ID)),
		slog.String("command", c.Command), slog.String("action", c.verb()), slog.String("err", err.Error()))
	return Message{Text: string(blocks(what, c.say("error_reference", "Ref", ref)))}
}
