// Package app is the whole process: it wires the packages together from a configuration, starts every long-lived part in
// one group and stops them cleanly. main, the tests and the demo all start this same App.
package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"slices"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/amasa-io/amasa/bot/chat"
	"github.com/amasa-io/amasa/bot/discord"
	"github.com/amasa-io/amasa/bot/telegram"
	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/commands"
	"github.com/amasa-io/amasa/config"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies"
)

// Options configure New.
type Options struct {
	Config  *config.Config
	Version string
	Now     func() time.Time // the clock of everything but the platforms' pace; time.Now if nil
	Logger  *slog.Logger     // discards if nil
}

// App is one process of the bot.
type App struct {
	cfg *config.Config
	now func() time.Time
	log *slog.Logger

	book      *ledger.Book
	health    *health
	listener  net.Listener // nil when turned off
	followers []*chainwatch.Follower
	executors []*strategies.Executor
	telegram  *telegram.Bot // nil when it doesn't run
	discord   *discord.Bot  // likewise

	cleanups []cleanup
}

// cleanup is something to undo at the end.
type cleanup struct {
	name string
	do   func() error
}

// introduction is how long the start waits for the platforms to tell the bot's name, which links between them need. A
// platform that is away longer is waited for while everything else runs.
const introduction = 10 * time.Second

// New opens the database and builds every part that the configuration asks for. It starts nothing. Close undoes it.
func New(ctx context.Context, o Options) (*App, error) {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	a := &App{cfg: o.Config, now: o.Now, log: o.Logger}
	if err := a.build(ctx, o); err != nil {
		return nil, errors.Join(err, a.Close())
	}
	return a, nil
}

func (a *App) build(ctx context.Context, o Options) error {
	var err error
	a.book, err = ledger.Open(ctx, ledger.Options{URL: a.cfg.Database.Reveal(), Now: a.now, Logger: a.log.With("part", "ledger"), Process: processName()})
	if err != nil {
		return fmt.Errorf("open the database: %w", err)
	}
	a.undo("database", a.book.Close)
	if err := a.book.PutAssets(ctx, assets(a.cfg)); err != nil {
		return fmt.Errorf("the configured assets differ from the ledger's: %w", err)
	}
	a.health = newHealth(a.book, o.Version, a.now)
	if a.cfg.Listen != "" {
		if a.listener, err = (&net.ListenConfig{}).Listen(ctx, "tcp", a.cfg.Listen); err != nil {
			return fmt.Errorf("health listener: %w", err)
		}
		a.undo("health listener", func() error { return ignoreClosed(a.listener.Close()) })
	}
	for _, step := range []func() error{a.buildFollowers, a.buildExecutors, a.buildChats} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

func (a *App) undo(name string, do func() error) { a.cleanups = append(a.cleanups, cleanup{name, do}) }

// Book is the ledger that the App works on.
func (a *App) Book() *ledger.Book { return a.book }

// Health reports on every part: whether all is well, and each one's state.
func (a *App) Health(ctx context.Context) (ok bool, parts []Part) { return a.health.report(ctx) }

// Addr is where health and metrics answer, "" when they are turned off.
func (a *App) Addr() string {
	if a.listener == nil {
		return ""
	}
	return a.listener.Addr().String()
}

// Run starts every part and blocks until ctx ends and all have finished what they had in hand. A part that fails for good
// later on leaves the others running: health tells, and so does the log. A token that is refused at the start is an error.
func (a *App) Run(ctx context.Context) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	var g errgroup.Group
	start := func(name string, run func(context.Context) error) {
		g.Go(func() error {
			if err := run(ctx); err != nil && !errors.Is(err, context.Canceled) {
				a.log.Error("a part has ended", "part", name, "err", err)
				a.health.ended(name, err)
			}
			return nil
		})
	}
	if a.listener != nil {
		start("health", func(ctx context.Context) error { return a.health.serve(ctx, a.listener, a.serveStatus) })
	}
	start("keep the book", a.book.Keeper().Run)
	for _, f := range a.followers {
		start("watch", f.Run)
	}
	for _, e := range a.executors {
		start("invest", e.Run)
	}
	err := a.startChats(ctx, start)
	if err != nil {
		stop() // what runs already needs the database until it has ended
	}
	return errors.Join(err, g.Wait())
}

// startChats learns the bot's names, makes the router that needs them and starts the platforms and the notifier.
func (a *App) startChats(ctx context.Context, start func(string, func(context.Context) error)) error {
	if a.telegram == nil && a.discord == nil {
		return nil
	}
	username, application, err := a.introduce(ctx)
	if err != nil {
		return err
	}
	router, err := commands.New(a.commandOptions(username, application))
	if err != nil {
		return fmt.Errorf("commands: %w", err)
	}
	senders := map[ledger.Platform]sender{}
	if a.telegram != nil {
		senders[ledger.Telegram] = a.telegram
		if a.cfg.Run.Has(config.RoleChat) {
			start("telegram", func(ctx context.Context) error { return a.telegram.Run(ctx, router) })
		}
	}
	if a.discord != nil {
		senders[ledger.Discord] = a.discord
		if a.cfg.Run.Has(config.RoleChat) {
			start("discord", func(ctx context.Context) error { return a.discord.Run(ctx, router) })
		}
	}
	if a.cfg.Run.Has(config.RoleNotify) {
		n := &notifier{
			outbox: a.book, words: router, senders: senders, now: a.now, log: a.log.With("part", "notify"), count: a.health.delivered,
		}
		start("notify", n.Run)
	}
	return nil
}

// introduce asks the platforms for the bot's names, side by side. A refused token is an error: somebody has to act.
func (a *App) introduce(ctx context.Context) (username, application string, err error) {
	ctx, cancel := context.WithTimeout(ctx, introduction)
	defer cancel()
	var g errgroup.Group
	ask := func(platform ledger.Platform, f func(context.Context) (string, error), name *string) {
		g.Go(func() error {
			for ctx.Err() == nil {
				var err error
				if *name, err = f(ctx); err == nil {
					return nil
				}
				if chat.ReasonOf(err) == chat.Denied {
					return fmt.Errorf("%s refuses the token: %w", platform, err)
				}
				chat.Pause(ctx, time.Second)
			}
			a.log.Warn("a platform cannot be reached yet", "platform", platform)
			return nil
		})
	}
	if a.telegram != nil {
		ask(ledger.Telegram, a.telegram.Username, &username)
	}
	if a.discord != nil {
		ask(ledger.Discord, a.discord.ApplicationID, &application)
	}
	err = g.Wait()
	return username, application, err
}

// Close undoes what New did, last first. Call it after Run has returned.
func (a *App) Close() error {
	var errs []error
	for _, c := range slices.Backward(a.cleanups) {
		if err := c.do(); err != nil {
			errs = append(errs, fmt.Errorf("close %s: %w", c.name, err))
		}
	}
	a.cleanups = nil
	return errors.Join(errs...)
}

func ignoreClosed(err error) error {
	if errors.Is(err, net.ErrClosed) {
		return nil
	}
	return err
}
