package app

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"strings"
)

// hidden stands in a log for a secret.
const hidden = "[hidden]"

// NewLogger returns a logger that writes text or JSON and lets none of the secrets through, wherever they turn up: in a
// message, an attribute or an error that quotes a URL.
func NewLogger(w io.Writer, format string, level slog.Level, secrets []string) *slog.Logger {
	options := &slog.HandlerOptions{Level: level}
	var h slog.Handler = slog.NewTextHandler(w, options)
	if format == "json" {
		h = slog.NewJSONHandler(w, options)
	}
	return slog.New(&redactor{next: h, secrets: replacer(secrets)})
}

func replacer(secrets []string) *strings.Replacer {
	var pairs []string
	for _, s := range secrets {
		if len(s) >= 6 { // anything shorter would blot out ordinary words
			pairs = append(pairs, s, hidden)
		}
	}
	return strings.NewReplacer(pairs...)
}

// redactor is a slog.Handler that removes secrets from everything that passes.
type redactor struct {
	next    slog.Handler
	secrets *strings.Replacer
}

// Enabled asks the next handler.
func (r *redactor) Enabled(ctx context.Context, level slog.Level) bool {
	return r.next.Enabled(ctx, level)
}

// Handle hands a cleaned record on.
func (r *redactor) Handle(ctx context.Context, rec slog.Record) error {
	clean := slog.NewRecord(rec.Time, rec.Level, r.secrets.Replace(rec.Message), rec.PC)
	rec.Attrs(func(a slog.Attr) bool {
		clean.AddAttrs(r.attr(a))
		return true
	})
	return r.next.Handle(ctx, clean)
}

// WithAttrs cleans the attributes.
func (r *redactor) WithAttrs(attrs []slog.Attr) slog.Handler {
	clean := make([]slog.Attr, len(attrs))
	for i, a := range attrs {
		clean[i] = r.attr(a)
	}
	return &redactor{r.next.WithAttrs(clean), r.secrets}
}

// WithGroup opens a group.
func (r *redactor) WithGroup(name string) slog.Handler {
	return &redactor{r.next.WithGroup(name), r.secrets}
}

func (r *redactor) attr(a slog.Attr) slog.Attr {
	v := a.Value.Resolve()
	switch v.Kind() {
	case slog.KindString:
		return slog.String(a.Key, r.secrets.Replace(v.String()))
	case slog.KindGroup:
		group := v.Group()
		clean := make([]slog.Attr, len(group))
		for i, g := range group {
			clean[i] = r.attr(g)
		}
		return slog.Attr{Key: a.Key, Value: slog.GroupValue(clean...)}
	case slog.KindAny:
		// Errors, URLs and whatever else prints itself.
		return slog.String(a.Key, r.secrets.Replace(fmt.Sprintf("%v", v.Any())))
	case slog.KindBool, slog.KindDuration, slog.KindFloat64, slog.KindInt64, slog.KindTime, slog.KindUint64, slog.KindLogValuer:
	}
	return slog.Attr{Key: a.Key, Value: v}
}
