package discord

import (
	"time"

	"github.com/amasa-io/amasa/bot/chat"
)

// Hurry takes the pace off, and sets how long an interaction waits for its handler and the bot for the gateway's greeting.
func (b *Bot) Hurry(grace, open time.Duration) {
	fast := chat.Limit{Every: time.Microsecond, Burst: 100}
	b.limits = limits{all: fast, channel: fast, open: fast}
	b.pace = chat.NewPace(fast)
	b.grace, b.openTimeout, b.firstWait = grace, open, 10*time.Millisecond
}
