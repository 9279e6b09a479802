// Package discord is the adapter between the commands package and Discord: interactions become Requests, Messages become
// what Discord shows. It uses discordgo for the REST calls and the types. The gateway it reads by itself: the library hangs for
// good when a session can't be resumed, and hides a revoked token. Rate limits it keeps by itself too: the library's waits
// know no deadline, and its buckets are never forgotten.
package discord

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/cenkalti/backoff/v5"

	"github.com/amasa-io/amasa/bot/chat"
	"github.com/amasa-io/amasa/commands"
	"github.com/amasa-io/amasa/ledger"
)

// DefaultAPI is Discord itself.
const DefaultAPI = "https://discord.com"

const (
	callTimeout   = 15 * time.Second
	handleTimeout = 30 * time.Second // for one request, without its answer
	handlers      = 16               // requests of different people handled at once
)

// Options configure New.
type Options struct {
	Token  string
	API    string // base URL that stands for https://discord.com, DefaultAPI if ""
	Logger *slog.Logger
}

// limits are how fast the bot may write.
type limits struct{ all, channel, open chat.Limit }

// published: 50 requests a second over all, and about 5 messages in 5 seconds per channel. How often new DMs may be opened
// Discord doesn't tell, but it blocks bots that open many at once.
var published = limits{
	all:     chat.Limit{Every: time.Second / 40, Burst: 10},
	channel: chat.Limit{Every: time.Second, Burst: 4},
	open:    chat.Limit{Every: time.Second, Burst: 5},
}

// Bot is one Discord application's bot.
type Bot struct {
	opts   Options
	client *http.Client
	limits limits
	pace   *chat.Pace
	log    *slog.Logger

	grace       time.Duration // after which an interaction is told that its answer takes longer
	openTimeout time.Duration // for one attempt to get on line
	firstWait   time.Duration // before the second attempt to reach Discord

	options map[string][]string // names of each command's options in the order of its table; known once Run has started
}

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
	return &Bot{
		opts:   o,
		client: &http.Client{Timeout: callTimeout, Transport: rewrite{base}},
		limits: published,
		pace:   chat.NewPace(published.all),
		log:    o.Logger.With("platform", ledger.Discord),
		// Discord gives an interaction three seconds for its first response: this leaves one for the call itself.
		grace:       2 * time.Second,
		openTimeout: 30 * time.Second,
		firstWait:   time.Second / 4,
		options:     map[string][]string{},
	}, nil
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
	endpoint := discordgo.EndpointOAuth2Application("@me")
	body, err := b.session().RequestWithBucketID(http.MethodGet, endpoint, nil, endpoint, discordgo.WithContext(ctx))
	if err != nil {
		return "", classify(err)
	}
	var app discordgo.Application
	if err := discordgo.Unmarshal(body, &app); err != nil {
		return "", &chat.Error{Reason: chat.Down, Err: fmt.Errorf("application: %w", err)}
	}
	return app.ID, nil
}

// Run handles interactions until ctx ends, and then until those in hand are finished. It returns early only when Discord
// refuses the token or what the bot asks for. Call it once.
func (b *Bot) Run(ctx context.Context, h chat.Handler) error {
	if err := b.register(ctx, h.Table("en")); err != nil || ctx.Err() != nil {
		return err
	}
	d := &desk{bot: b, handler: chat.Guard(h, b.log), queue: chat.NewSerial(handlers)}
	g := gateway{bot: b, handle: func(i *discordgo.Interaction) { d.take(ctx, i) }}
	err := g.run(ctx)
	d.wait()
	return err
}

// register publishes the command table, as often as it takes. Discord counts only changes of it.
func (b *Bot) register(ctx context.Context, table []commands.Spec) error {
	for _, spec := range table {
		names := []string{}
		for _, o := range spec.Options {
			names = append(names, o.Name)
		}
		b.options[spec.Name] = names
	}
	wait := backoff.NewExponentialBackOff()
	wait.InitialInterval = b.firstWait
	for ctx.Err() == nil {
		app, err := b.ApplicationID(ctx)
		if err == nil {
			_, err = b.session().ApplicationCommandBulkOverwrite(app, "", commandList(table), discordgo.WithContext(ctx))
			if err == nil {
				b.log.Info("commands registered", "application", app)
				return nil
			}
			err = classify(err)
		}
		if reason := chat.ReasonOf(err); reason == chat.Denied || reason == chat.Rejected {
			return fmt.Errorf("discord: register commands: %w", err)
		}
		if ctx.Err() == nil {
			b.log.Warn("cannot reach Discord yet", "err", err)
		}
		chat.Pause(ctx, chat.RetryAfter(err, wait.NextBackOff()))
	}
	return nil
}

// desk takes interactions: those of one person are handled in order, and each is answered in time however long that takes.
type desk struct {
	bot     *Bot
	handler chat.Handler
	queue   *chat.Serial
	answers sync.WaitGroup
	seen    recent
}

// take hands an interaction to its person's queue and watches over its answer. Only the gateway's reader calls it.
func (d *desk) take(ctx context.Context, i *discordgo.Interaction) {
	req, ok := d.bot.request(i)
	if !ok || !d.seen.add(i.ID) {
		return
	}
	// A stop must not tear a withdrawal in two: what was begun is finished.
	ctx = context.WithoutCancel(ctx)
	done := make(chan commands.Message, 1)
	d.queue.Do(req.Caller.ExternalID, func() {
		ctx, cancel := context.WithTimeout(ctx, handleTimeout)
		defer cancel()
		done <- d.handler.Handle(ctx, req)
	})
	d.answers.Go(func() {
		chat.Survive(d.bot.log, "answer", func() { answer{bot: d.bot, i: i}.when(ctx, done) })
	})
}

func (d *desk) wait() {
	d.queue.Wait()
	d.answers.Wait()
}

// recent remembers the last ids: Discord may deliver an interaction twice.
type recent struct {
	known map[string]bool
	order []string
}

const remembered = 1000

// add returns false for an id that is known.
func (r *recent) add(id string) bool {
	if r.known[id] {
		return false
	}
	if r.known == nil {
		r.known = map[string]bool{}
	}
	if len(r.order) == remembered {
		delete(r.known, r.order[0])
		r.order = r.order[1:]
	}
	r.known[id] = true
	r.order = append(r.order, id)
	return true
}
