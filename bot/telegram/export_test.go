package telegram

import (
	"time"

	"github.com/amasa-io/amasa/bot/chat"
)

// Hurry takes the pace off, lets a pressed button wait only so long, and an update hold up others hardly at all.
func (b *Bot) Hurry(grace time.Duration) {
	fast := chat.Limit{Every: time.Microsecond, Burst: 100}
	b.limits = limits{all: fast, private: fast, group: fast}
	b.pace = chat.NewPace(fast)
	b.grace, b.patience, b.firstWait = grace, 50*time.Millisecond, 10*time.Millisecond
}
