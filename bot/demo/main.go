// Command demo shows the whole of Amasa in a browser with no token, no node and no database server: a local chain, a local
// Telegram and a local Discord run in this process around the same app that production runs.
//
//	go run ./bot/demo
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/amasa-io/amasa/bot/demo/stage"
)

const (
	blockTime     = time.Second
	finalityDepth = 6 // seconds to watch a payout become final, or to take it back
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "demo:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, out, errOut io.Writer) error {
	flags := flag.NewFlagSet("demo", flag.ContinueOnError)
	flags.SetOutput(errOut)
	listen := flags.String("listen", "127.0.0.1:0", "host:port of the page; port 0 picks a free one")
	verbose := flags.Bool("v", false, "log what the bot does")
	if err := flags.Parse(args); err != nil {
		return err
	}
	log := slog.New(slog.DiscardHandler)
	if *verbose {
		log = slog.New(slog.NewTextHandler(errOut, nil))
	}
	dir, remove, err := stage.TempDir()
	if err != nil {
		return err
	}
	defer remove()
	st, err := stage.New(ctx, stage.Options{Dir: dir, FinalityDepth: finalityDepth, Logger: log})
	if err != nil {
		return err
	}
	defer func() { _ = st.Close() }() // the process ends
	return perform(ctx, st, filepath.Join(dir, "demo.db"), *listen, out)
}

// perform runs the bot and the page until ctx ends.
func perform(ctx context.Context, st *stage.Stage, database, listen string, out io.Writer) error {
	bot, err := st.App(ctx, st.Config(database))
	if err != nil {
		return err
	}
	p, err := newPlay(st, bot.Book())
	if err != nil {
		return errors.Join(err, bot.Close())
	}
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", listen)
	if err != nil {
		return errors.Join(err, bot.Close())
	}
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { st.Node.Run(ctx, blockTime); return nil })
	g.Go(func() error { return bot.Run(ctx) })
	g.Go(func() error { p.watch(ctx); return nil })
	g.Go(func() error { return serve(ctx, l, p.handler()) })
	g.Go(func() error {
		if p.ready(ctx) {
			_, _ = fmt.Fprintf(out, "Amasa is at http://%s (Ctrl+C ends it)\n", l.Addr())
		}
		return nil
	})
	return errors.Join(g.Wait(), bot.Close())
}

func serve(ctx context.Context, l net.Listener, h http.Handler) error {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: 10 * time.Second, BaseContext: func(net.Listener) context.Context { return ctx }}
	stopped := make(chan error, 1)
	go func() { stopped <- srv.Serve(l) }()
	select {
	case err := <-stopped:
		return err
	case <-ctx.Done():
		return srv.Close()
	}
}
