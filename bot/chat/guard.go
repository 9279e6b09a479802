package chat

import (
	"context"
	"log/slog"
	"runtime/debug"

	"github.com/amasa-io/amasa/commands"
)

// oops is what people see when the handler itself broke. It is the only text that no catalogue holds: the catalogue may be
// what broke.
const oops = "Something went wrong on our side. Please try again."

// Guard wraps a Handler so that a panic in it ends one answer and not the process.
func Guard(h Handler, log *slog.Logger) Handler { return guarded{Handler: h, log: log} }

type guarded struct {
	Handler
	log *slog.Logger
}

func (g guarded) Handle(ctx context.Context, req commands.Request) (m commands.Message) {
	defer func() {
		if v := recover(); v != nil {
			g.log.Error("the handler panicked", "command", req.Command, "panic", v, "stack", string(debug.Stack()))
			m = commands.Message{Text: oops}
		}
	}()
	return g.Handler.Handle(ctx, req)
}

// Survive runs f and logs its panic, if it has one.
func Survive(log *slog.Logger, what string, f func()) {
	defer func() {
		if v := recover(); v != nil {
			log.Error("survived a panic", "in", what, "panic", v, "stack", string(debug.Stack()))
		}
	}()
	f()
}
