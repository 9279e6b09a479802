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
	"strings"
	"time"

	"github.com/cenkalti/backoff/v5"
	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"github.com/amasa-io/amasa/bot/chat"
	"github.com/amasa-io/amasa/commands"
	"github.com/amasa-io/amasa/ledger"
)

// DefaultAPI is Telegram's own Bot API server.
const DefaultAPI = "https://api.telegram.org"

const (
	pollTimeout   = 50 * time.Second       // how long the server may hold an empty getUpdates
	callTimeout   = 15 * time.Second       // for every other call
	handleTimeout = 30 * time.Second       // for one update, its answer included
	lookAgain     = 200 * time.Millisecond // between looks for new updates while old ones are in hand
	handlers      = 16                     // updates of different chats handled at once
)

// limits are how fast the bot may write.
type limits struct{ all, private, group chat.Limit }

// published are Telegram's own figures: about one message a second in a private chat, 20 a minute in a group, 30 a second in all.
var published = limits{
	all:     chat.Limit{Every: time.Second / 30, Burst: 10},
	private: chat.Limit{Every: time.Second, Burst: 3},
	group:   chat.Limit{Every: 3 * time.Second, Burst: 5},
}

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
	client *http.Client // for polling, which takes longer than other calls
	limits limits
	pace   *chat.Pace
	log    *slog.Logger

	grace     time.Duration // how long a pressed button waits for the handler
	patience  time.Duration // how long an update may hold up all others
	firstWait time.Duration // before the second try to reach Telegram

	// Known once Run has started.
	name     string          // without @
	communal map[string]bool // commands that groups share, for which it matters who manages the group
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
	b := &Bot{
		opts:      o,
		client:    httpClient(pollTimeout + callTimeout),
		limits:    published,
		pace:      chat.NewPace(published.all),
		log:       o.Logger.With("platform", ledger.Telegram),
		grace:     5 * time.Second,
		patience:  5 * time.Second,
		firstWait: time.Second / 2,
		communal:  map[string]bool{},
	}
	var err error
	b.api, err = tg.New(o.Token,
		tg.WithSkipGetMe(),
		tg.WithServerURL(o.API),
		tg.WithHTTPClient(callTimeout, httpClient(callTimeout)),
		// The library reports only failures to close bodies here; calls return their own errors.
		tg.WithErrorsHandler(func(err error) { b.log.Debug("telegram library", "err", b.classify(err)) }),
	)
	if err != nil {
		return nil, errors.New("telegram: the token is empty")
	}
	return b, nil
}

// httpClient follows no redirects: they would carry the token, which is in the address, elsewhere.
func httpClient(timeout time.Duration) *http.Client {
	return &http.Client{Timeout: timeout, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
}

// Username asks Telegram for the bot's name, without @. It fails with a *chat.Error: Denied when the token is wrong.
func (b *Bot) Username(ctx context.Context) (string, error) {
	me, err := b.api.GetMe(ctx)
	if err != nil {
		return "", b.classify(err)
	}
	return me.Username, nil
}

// Run handles updates until ctx ends, and then until those in hand are finished. It returns early only when Telegram
// refuses the token. Call it once.
func (b *Bot) Run(ctx context.Context, h chat.Handler) error {
	h = chat.Guard(h, b.log)
	if err := b.start(ctx, h); err != nil || ctx.Err() != nil {
		return err
	}
	box, queue := newInbox(b.patience), chat.NewSerial(handlers)
	err := b.listen(ctx, h, box, queue)
	queue.Wait()
	b.confirm(ctx, box.offset())
	return err
}

// listen asks for updates and hands them out until ctx ends.
func (b *Bot) listen(ctx context.Context, h chat.Handler, box *inbox, queue *chat.Serial) error {
	wait := backoff.NewExponentialBackOff()
	wait.InitialInterval = b.firstWait
	for ctx.Err() == nil {
		updates, err := b.poll(ctx, box.offset(), pollTimeout)
		switch {
		case ctx.Err() != nil:
		case chat.ReasonOf(err) == chat.Denied:
			return err
		case err != nil:
			b.log.Warn("getUpdates failed", "err", err)
			chat.Pause(ctx, chat.RetryAfter(err, wait.NextBackOff()))
			continue
		}
		wait.Reset()
		fresh := false
		for _, u := range updates {
			if ctx.Err() == nil && box.take(u.id) {
				fresh = true
				b.dispatch(ctx, h, box, queue, u)
			}
		}
		if !fresh && len(updates) > 0 {
			box.wait(ctx) // all are in hand already, and Telegram would answer with them at once
		}
	}
	return nil
}

// confirm tells Telegram at the end what is finished, so that a restart doesn't repeat it.
func (b *Bot) confirm(ctx context.Context, offset int64) {
	if offset == 0 {
		return
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), callTimeout/3)
	defer cancel()
	if _, err := b.poll(ctx, offset, 0); err != nil {
		b.log.Warn("the last updates were not confirmed and will come again", "err", err)
	}
}

// start learns the bot's name, makes sure that updates come by polling, and shows the command menu, as often as it takes.
func (b *Bot) start(ctx context.Context, h chat.Handler) error {
	wait := backoff.NewExponentialBackOff()
	wait.InitialInterval = b.firstWait
	for ctx.Err() == nil {
		err := b.introduce(ctx, h)
		if err == nil {
			b.log.Info("connected", "bot", b.name)
			return nil
		}
		if chat.ReasonOf(err) == chat.Denied {
			return err
		}
		if ctx.Err() == nil {
			b.log.Warn("cannot reach Telegram yet", "err", err)
		}
		chat.Pause(ctx, chat.RetryAfter(err, wait.NextBackOff()))
	}
	return nil
}

func (b *Bot) introduce(ctx context.Context, h chat.Handler) (err error) {
	if b.name, err = b.Username(ctx); err != nil {
		return err
	}
	if _, err := b.api.DeleteWebhook(ctx, &tg.DeleteWebhookParams{}); err != nil {
		return b.classify(err)
	}
	err = b.menu(ctx, h.Table("en"))
	if chat.ReasonOf(err) == chat.Rejected {
		b.log.Error("Telegram refuses the command menu", "err", err) // the commands work without it
		return nil
	}
	return err
}

// menu publishes the command table as Telegram's menu.
func (b *Bot) menu(ctx context.Context, table []commands.Spec) error {
	for _, spec := range table {
		b.communal[spec.Name] = spec.Where != commands.Private
	}
	scopes := []struct {
		scope models.BotCommandScope
		hides commands.Where
	}{
		{&models.BotCommandScopeAllPrivateChats{}, commands.Group},
		{&models.BotCommandScopeAllGroupChats{}, commands.Private},
	}
	for _, s := range scopes {
		list := []models.BotCommand{}
		for _, spec := range table {
			if spec.Where != s.hides {
				list = append(list, models.BotCommand{Command: spec.Name, Description: chat.Clip(spec.Description, 256)})
			}
		}
		if _, err := b.api.SetMyCommands(ctx, &tg.SetMyCommandsParams{Commands: list, Scope: s.scope}); err != nil {
			return fmt.Errorf("command menu: %w", b.classify(err))
		}
	}
	return nil
}
