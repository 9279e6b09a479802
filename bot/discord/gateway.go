package discord

import (
	"context"
	"errors"
	"fmt"
	"net"
	"sync"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/cenkalti/backoff/v5"
	"github.com/gorilla/websocket"

	"github.com/amasa-io/amasa/bot/chat"
)

// openTimeout bounds one connection attempt: the library waits for ever when the server stays silent after a resume.
const openTimeout = 30 * time.Second

// gateway keeps one websocket session alive. The library's own reconnecting is off: it hides a revoked token, and a
// session that is closed while it backs off comes back on line.
type gateway struct {
	bot     *Bot
	session *discordgo.Session
	lost    chan struct{} // told when the connection broke

	mu   sync.Mutex
	conn net.Conn // the newest connection, to break an attempt that hangs
}

func (b *Bot) gateway(onInteraction func(*discordgo.InteractionCreate)) *gateway {
	g := &gateway{bot: b, session: b.session(), lost: make(chan struct{}, 1)}
	g.session.ShouldReconnectOnError = false
	g.session.Identify.Intents = discordgo.IntentsGuilds
	g.session.Dialer = &websocket.Dialer{
		HandshakeTimeout: openTimeout,
		NetDialContext: func(ctx context.Context, network, address string) (net.Conn, error) {
			conn, err := (&net.Dialer{}).DialContext(ctx, network, address)
			g.mu.Lock()
			g.conn = conn
			g.mu.Unlock()
			return conn, err
		},
	}
	g.session.AddHandler(func(_ *discordgo.Session, i *discordgo.InteractionCreate) { onInteraction(i) })
	g.session.AddHandler(func(_ *discordgo.Session, _ *discordgo.Disconnect) {
		select {
		case g.lost <- struct{}{}:
		default:
		}
	})
	return g
}

// run connects, and connects again whenever the connection is lost, until ctx ends or Discord refuses for good.
func (g *gateway) run(ctx context.Context) error {
	wait := backoff.NewExponentialBackOff()
	for ctx.Err() == nil {
		err := g.open()
		switch {
		case err == nil, errors.Is(err, discordgo.ErrWSAlreadyOpen):
			wait.Reset()
			g.bot.log.Info("connected")
			select {
			case <-ctx.Done():
				return g.session.Close()
			case <-g.lost:
				g.bot.log.Warn("connection lost")
			}
		case fatal(err):
			return &chat.Error{Reason: chat.Denied, Err: err}
		default:
			g.bot.log.Warn("cannot connect", "err", err)
		}
		// Discord allows 1,000 identifies a day; a short wait also after a clean loss stays far below.
		pause(ctx, wait.NextBackOff())
	}
	return nil
}

// open makes one attempt. One that hangs is ended by closing the connection under the library.
func (g *gateway) open() error {
	timer := time.AfterFunc(openTimeout, func() {
		g.mu.Lock()
		defer g.mu.Unlock()
		if g.conn != nil {
			_ = g.conn.Close() // the read that hangs returns with the error
		}
	})
	defer timer.Stop()
	if err := g.session.Open(); err != nil {
		return fmt.Errorf("gateway: %w", err)
	}
	return nil
}

// fatal reports the close codes after which connecting again is forbidden: a bad token, sharding or intents.
func fatal(err error) bool {
	var c *websocket.CloseError
	if !errors.As(err, &c) {
		return false
	}
	return c.Code == 4004 || c.Code >= 4010 && c.Code <= 4014
}
