package discord

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/cenkalti/backoff/v5"
	"github.com/gorilla/websocket"

	"github.com/amasa-io/amasa/bot/chat"
)

// gateway is the bot's presence: it keeps one session alive over as many connections as it takes, and hands on its
// interactions in order.
type gateway struct {
	bot    *Bot
	handle func(*discordgo.Interaction) // must not block

	// What a resume needs; empty when there is nothing to resume.
	session string
	url     string
	seq     int64
}

// settled is how long a connection must have lived for its loss to be an accident. Discord allows 1,000 new sessions a day,
// and longestWait keeps connections that are lost at once below that.
const (
	settled     = time.Minute
	longestWait = 2 * time.Minute
)

// run connects, and connects again whenever the connection is lost, until ctx ends or Discord refuses for good.
func (g *gateway) run(ctx context.Context) error {
	wait := backoff.NewExponentialBackOff()
	wait.InitialInterval, wait.MaxInterval = g.bot.firstWait, longestWait
	for ctx.Err() == nil {
		began := time.Now()
		err := g.connect(ctx)
		if ctx.Err() != nil {
			return nil //nolint:nilerr // a stop is no failure
		}
		if fatal(err) {
			return &chat.Error{Reason: chat.Denied, Err: err}
		}
		if time.Since(began) > settled {
			wait.Reset()
		}
		g.bot.log.Warn("not on line", "err", err)
		chat.Pause(ctx, wait.NextBackOff())
	}
	return nil
}

// connect makes one connection and serves it until it ends. Its error says why it did.
func (g *gateway) connect(ctx context.Context) error {
	address := g.url
	if address == "" {
		var err error
		if address, err = g.bot.session().Gateway(discordgo.WithContext(ctx)); err != nil {
			return classify(err)
		}
	}
	dialer := websocket.Dialer{HandshakeTimeout: g.bot.openTimeout}
	conn, _, err := dialer.DialContext(ctx, strings.TrimRight(address, "/")+"/?v="+discordgo.APIVersion+"&encoding=json", nil) //nolint:bodyclose // the dialer has read it whole
	if err != nil {
		g.url = "" // ask again next time
		return fmt.Errorf("gateway: %w", err)
	}
	s := &socket{gateway: g, conn: conn, ended: make(chan struct{})}
	defer s.close()
	// Only a close with code 1000 takes the bot off line at once; after any other a session waits to be resumed.
	defer context.AfterFunc(ctx, func() { s.sayGoodbye(websocket.CloseNormalClosure); s.close() })()
	err = s.serve()
	switch closeCode(err) {
	case 4007, 4009: // a number that doesn't fit, a session that timed out
		g.forget()
	}
	return err
}

// forget gives up the session: the next connection begins a new one.
func (g *gateway) forget() { g.session, g.url, g.seq = "", "", 0 }

// fatal reports the close codes after which connecting again is forbidden: a bad token, sharding or intents.
func fatal(err error) bool {
	if chat.ReasonOf(err) == chat.Denied {
		return true
	}
	code := closeCode(err)
	return code == 4004 || code >= 4010 && code <= 4014
}

// closeCode is what the server closed the connection with, 0 if it didn't.
func closeCode(err error) int {
	if c, ok := errors.AsType[*websocket.CloseError](err); ok {
		return c.Code
	}
	return 0
}
