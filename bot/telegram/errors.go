package telegram

import (
	"errors"
	"strconv"
	"strings"
	"time"

	tg "github.com/go-telegram/bot"

	"github.com/amasa-io/amasa/bot/chat"
)

// classify sorts what the library returned into a *chat.Error without the token.
func (b *Bot) classify(err error) error {
	if err == nil {
		return nil
	}
	e := sortError(err)
	if b.opts.Token != "" && strings.Contains(e.Err.Error(), b.opts.Token) { // a proxy's page that repeats the address
		e.Err = errors.New(strings.ReplaceAll(e.Err.Error(), b.opts.Token, "***"))
	}
	return e
}

// sortError goes by the wording of Telegram's server, which the library hands on unchanged.
func sortError(err error) *chat.Error {
	if pace, ok := errors.AsType[*tg.TooManyRequestsError](err); ok {
		return &chat.Error{Reason: chat.Paced, RetryAfter: time.Duration(pace.RetryAfter) * time.Second, Err: err}
	}
	if moved, ok := errors.AsType[*tg.MigrateError](err); ok {
		return &chat.Error{Reason: chat.Moved, Chat: strconv.Itoa(moved.MigrateToChatID), Err: err}
	}
	switch {
	case errors.Is(err, tg.ErrorForbidden):
		return &chat.Error{Reason: chat.Gone, Err: err}
	case errors.Is(err, tg.ErrorUnauthorized), errors.Is(err, tg.ErrorNotFound):
		return &chat.Error{Reason: chat.Denied, Err: err}
	case errors.Is(err, tg.ErrorBadRequest):
		return &chat.Error{Reason: badRequest(err.Error()), Err: err}
	}
	return chat.ClassifyTransport(err)
}

func badRequest(description string) chat.Reason {
	has := func(s string) bool { return strings.Contains(description, s) }
	switch {
	case has("chat not found"), has("user not found"), has("PEER_ID_INVALID"):
		return chat.Gone
	case has("message to edit not found"), has("message can't be edited"), has("there is no text in the message to edit"),
		has("MESSAGE_ID_INVALID"):
		return chat.Missing
	}
	return chat.Rejected
}

// unchanged reports Telegram's refusal to edit a message into what it is already, which is as good as done.
func unchanged(err error) bool {
	return err != nil && strings.Contains(err.Error(), "message is not modified")
}

// noThread reports that the topic was deleted.
func noThread(err error) bool {
	return err != nil && strings.Contains(err.Error(), "message thread not found")
}
