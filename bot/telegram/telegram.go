// Package telegram is the adapter between the commands package and Telegram's Bot API: updates become Requests, Messages
// become what Telegram shows. It polls by itself, because the library's loop loses updates on a crash and stops for
// good at one that it can't decode, and uses the library for the API's types and methods.
package telegram

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/cenkalti/backoff/v5"
	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"github.com/amasa-io/amasa/bot/chat"
	"github.com/amasa-io/amasa/ledger"
)

// DefaultAPI is Telegram's own Bot API server.
const DefaultAPI = "https://api.telegram.org"

const (
	pollTimeout = 50 * time.Second // how long the server may hold an empty getUpdates
	sendTimeout = 15 * time.Second // for every other call
	handlers    = 16               // updates of different chats handled at once
)

// Telegram's published limits: about one message a second in a private chat, 20 a minute in a group, 30 a second in all.
var (
	limitAll     = chat.Limit{Every: time.Second / 30, Burst: 10}
	limitPrivate = chat.Limit{Every: time.Second, Burst: 3}
	limitGroup   = chat.Limit{Every: 3 * time.Second, Burst: 5}
)

// Reach is told when a person blocked the bot (false) or let it in again (true).
type Reach func(ctx context.Context, externalID string, reachable bool)

// Options configure New.
type Options struct {
	Token  string
	API    string // base URL of the Bot API server, DefaultAPI if ""
	Reach  Reach  // may be nil
	Logger *slog.Logger
}

// Bot is one Telegram bot.
type Bot struct {
	opts   Options
	api    *tg.Bot
	poller *http.Client
	pace   *chat.Pace
	log    *slog.Logger
	name   string // without @, once known
}

// New prepares the adapter. It connects to nothing.
func New(o Options) (*Bot, error) {
	if o.API == "" {
		o.API = DefaultAPI
	}
	o.API = strings.TrimRight(o.API, "/")
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	api, err := tg.New(o.Token,
		tg.WithSkipGetMe(),
		tg.WithServerURL(o.API),
		tg.WithHTTPClient(sendTimeout, &http.Client{Timeout: sendTimeout}),
		// The library reports only failures to close bodies here; calls return their own errors.
		tg.WithErrorsHandler(func(err error) { o.Logger.Debug("telegram library", "err", err) }),
	)
	if err != nil {
		return nil, fmt.Errorf("telegram: %w", err)
	}
	return &Bot{
		opts:   o,
		api:    api,
		poller: &http.Client{Timeout: pollTimeout + sendTimeout},
		pace:   chat.NewPace(limitAll),
		log:    o.Logger.With("platform", ledger.Telegram),
	}, nil
}

// Username asks Telegram for the bot's name, without @. It fails with a *chat.Error: Denied when the token is wrong.
func (b *Bot) Username(ctx context.Context) (string, error) {
	me, err := b.api.GetMe(ctx)
	if err != nil {
		return "", classify(err)
	}
	b.name = me.Username
	return me.Username, nil
}

// Run handles updates until ctx ends, and then until those in hand are finished. It returns early only when Telegram
// refuses the token.
func (b *Bot) Run(ctx context.Context, h chat.Handler) error {
	if err := b.start(ctx, h); err != nil || ctx.Err() != nil {
		return err
	}
	wait := backoff.NewExponentialBackOff()
	var offset int64
	for ctx.Err() == nil {
		updates, err := b.poll(ctx, offset)
		if err != nil {
			if chat.ReasonOf(err) == chat.Denied {
				return err
			}
			pause(ctx, retryAfter(err, wait.NextBackOff()))
			if ctx.Err() == nil {
				b.log.Warn("getUpdates failed", "err", err)
			}
			continue
		}
		wait.Reset()
		// The next call confirms these to Telegram, so they are finished first: a crash gets them again.
		offset = b.handleAll(ctx, h, updates, offset)
	}
	return nil
}

// start learns the bot's name and shows the command menu, as often as it takes.
func (b *Bot) start(ctx context.Context, h chat.Handler) error {
	wait := backoff.NewExponentialBackOff()
	for ctx.Err() == nil {
		_, err := b.Username(ctx)
		if err == nil {
			if err = b.menu(ctx, h); err == nil {
				b.log.Info("connected", "bot", b.name)
				return nil
			}
		}
		if chat.ReasonOf(err) == chat.Denied {
			return err
		}
		b.log.Warn("cannot reach Telegram yet", "err", err)
		pause(ctx, retryAfter(err, wait.NextBackOff()))
	}
	return nil
}

// menu publishes the command table as Telegram's menu.
func (b *Bot) menu(ctx context.Context, h chat.Handler) error {
	scopes := []struct {
		scope models.BotCommandScope
		group bool
	}{
		{&models.BotCommandScopeAllPrivateChats{}, false},
		{&models.BotCommandScopeAllGroupChats{}, true},
	}
	for _, s := range scopes {
		var list []models.BotCommand
		for _, spec := range h.Table("en") {
			if shownIn(spec, s.group) {
				list = append(list, models.BotCommand{Command: spec.Name, Description: spec.Description})
			}
		}
		if _, err := b.api.SetMyCommands(ctx, &tg.SetMyCommandsParams{Commands: list, Scope: s.scope}); err != nil {
			return classify(err)
		}
	}
	return nil
}

// handleAll handles a batch, in order within each chat and side by side across chats, and returns the next offset.
func (b *Bot) handleAll(ctx context.Context, h chat.Handler, updates []rawUpdate, offset int64) int64 {
	// A stop must not tear a withdrawal in two: what was begun is finished.
	ctx = context.WithoutCancel(ctx)
	serial := chat.NewSerial(handlers)
	for _, u := range updates {
		offset = max(offset, u.id+1)
		upd, err := u.decode()
		if err != nil {
			b.log.Warn("skipped an update that cannot be decoded", "update", u.id, "err", err)
			continue
		}
		serial.Do(chatKey(upd), func() { b.handle(ctx, h, upd) })
	}
	serial.Wait()
	return offset
}

func chatKey(u *models.Update) string {
	switch {
	case u.Message != nil:
		return strconv.FormatInt(u.Message.Chat.ID, 10)
	case u.CallbackQuery != nil:
		return strconv.FormatInt(messageChat(u.CallbackQuery.Message).ID, 10)
	case u.MyChatMember != nil:
		return strconv.FormatInt(u.MyChatMember.Chat.ID, 10)
	}
	return ""
}

func retryAfter(err error, otherwise time.Duration) time.Duration {
	var e *chat.Error
	if errors.As(err, &e) && e.RetryAfter > 0 {
		return e.RetryAfter
	}
	return otherwise
}

func pause(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}
