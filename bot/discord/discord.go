// Package discord is the adapter between the commands package and Discord: interactions become Requests, Messages become
// what Discord shows. It uses discordgo for the gateway, the REST calls and the types, and keeps for itself what the
// library gets wrong: reconnecting, the life of rate-limit buckets, and retries of calls that may have succeeded.
package discord

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/cenkalti/backoff/v5"

	"github.com/amasa-io/amasa/bot/chat"
	"github.com/amasa-io/amasa/ledger"
)

// DefaultAPI is Discord itself.
const DefaultAPI = "https://discord.com"

const (
	callTimeout = 15 * time.Second
	handlers    = 16 // interactions of different people handled at once
)

// Options configure New.
type Options struct {
	Token  string
	API    string // base URL that stands for https://discord.com, DefaultAPI if ""
	Logger *slog.Logger
}

// Bot is one Discord application's bot.
type Bot struct {
	opts   Options
	client *http.Client
	pace   *chat.Pace
	rest   *restPool
	log    *slog.Logger
}

// Discord's published limit is 50 requests a second over all; channels have buckets of about 5 messages in 5 seconds.
var (
	limitAll     = chat.Limit{Every: time.Second / 40, Burst: 10}
	limitChannel = chat.Limit{Every: time.Second, Burst: 4}
)

// New prepares the adapter. It connects to nothing.
func New(o Options) (*Bot, error) {
	if o.Token == "" {
		return nil, errors.New("discord: the token is empty")
	}
	if o.API == "" {
		o.API = DefaultAPI
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	base, err := url.Parse(strings.TrimRight(o.API, "/"))
	if err != nil || base.Host == "" {
		return nil, errors.New("discord: the API's address is malformed")
	}
	b := &Bot{
		opts:   o,
		client: &http.Client{Timeout: callTimeout, Transport: rewrite{base}},
		pace:   chat.NewPace(limitAll),
		log:    o.Logger.With("platform", ledger.Discord),
	}
	b.rest = &restPool{bot: b}
	return b, nil
}

// rewrite sends every request to the configured server: the library's endpoints are fixed when the program starts.
type rewrite struct{ base *url.URL }

func (r rewrite) RoundTrip(req *http.Request) (*http.Response, error) {
	req = req.Clone(req.Context())
	req.URL.Scheme, req.URL.Host = r.base.Scheme, r.base.Host
	req.URL.Path = r.base.Path + req.URL.Path
	req.Host = ""
	return http.DefaultTransport.RoundTrip(req)
}

// ApplicationID asks Discord for the id of the bot's application. It fails with a *chat.Error: Denied when the token is wrong.
func (b *Bot) ApplicationID(ctx context.Context) (string, error) {
	app, err := b.session().Application("@me")
	if err == nil {
		return app.ID, nil
	}
	if ctx.Err() != nil {
		return "", ctx.Err()
	}
	return "", classify(err)
}

// Run handles interactions until ctx ends, and then until those in hand are finished. It returns early only when Discord
// refuses the token or what the bot asks for.
func (b *Bot) Run(ctx context.Context, h chat.Handler) error {
	if err := b.register(ctx, h); err != nil || ctx.Err() != nil {
		return err
	}
	serial := chat.NewSerial(handlers)
	defer serial.Wait()
	g := b.gateway(func(i *discordgo.InteractionCreate) {
		serial.Do(person(i).ID, func() { b.handle(context.WithoutCancel(ctx), h, i.Interaction) })
	})
	return g.run(ctx)
}

// register publishes the command table, as often as it takes. Discord counts only changes of it.
func (b *Bot) register(ctx context.Context, h chat.Handler) error {
	wait := backoff.NewExponentialBackOff()
	for ctx.Err() == nil {
		app, err := b.ApplicationID(ctx)
		if err == nil {
			_, err = b.session().ApplicationCommandBulkOverwrite(app, "", commandList(h), discordgo.WithContext(ctx))
			if err == nil {
				b.log.Info("commands registered", "application", app)
				return nil
			}
			err = classify(err)
		}
		if reason := chat.ReasonOf(err); reason == chat.Denied || reason == chat.Rejected {
			return fmt.Errorf("discord: register commands: %w", err)
		}
		b.log.Warn("cannot reach Discord yet", "err", err)
		pause(ctx, retryAfter(err, wait.NextBackOff()))
	}
	return nil
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
