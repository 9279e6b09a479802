package app_test

import (
	"context"
	"errors"
	"time"
)

// life is a bot that can be started and ended hard.
type life interface {
	start()
	end()  // begins the end
	wait() // until it has ended
}

// inProcess is a bot that runs in the test's own process. It is told to stop, and may finish what it has in hand.
type inProcess struct {
	w      *world
	cancel context.CancelFunc
	done   chan error
	addr   string // of health and metrics
}

func (p *inProcess) start() {
	p.w.t.Helper()
	var ctx context.Context
	ctx, p.cancel = context.WithCancel(context.WithoutCancel(p.w.ctx))
	a, err := p.w.App(ctx, p.w.cfg)
	p.w.ok(err)
	p.addr = a.Addr()
	done := make(chan error, 1)
	go func() { done <- errors.Join(a.Run(ctx), a.Close()) }()
	p.done = done
}

func (p *inProcess) end() { p.cancel() }

func (p *inProcess) wait() {
	p.w.t.Helper()
	select {
	case err := <-p.done:
		if err != nil {
			p.w.t.Errorf("the bot did not end well: %v", err)
		}
	case <-time.After(deadline):
		p.w.t.Errorf("the bot did not end\n%s", p.w.log.tail(60))
	}
}

// start starts the bot.
func (w *world) start() {
	w.t.Helper()
	w.bot.start()
	w.running = true
}

// kill ends it hard.
func (w *world) kill() {
	if w.running {
		w.running = false
		w.bot.end()
		w.bot.wait()
	}
}

// restart ends the bot hard and starts another one over the same database and chain.
func (w *world) restart() {
	w.t.Helper()
	w.kill()
	w.start()
}
