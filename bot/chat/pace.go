package chat

import (
	"context"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// Limit is a rate with a burst.
type Limit struct {
	Every time.Duration // between two messages
	Burst int
}

// Pace keeps the sending to one platform below its limits, over all chats and per chat. It forgets chats that have been
// quiet, so its memory is bounded by the traffic and not by the number of users.
type Pace struct {
	all *rate.Limiter

	mu    sync.Mutex
	chats map[string]*pacedChat
	swept time.Time
}

type pacedChat struct {
	limiter *rate.Limiter
	used    time.Time
}

// quiet is after how long an unused chat is forgotten. Every limit has refilled by then.
const quiet = 10 * time.Minute

// NewPace returns a Pace with the given limit over all chats.
func NewPace(all Limit) *Pace {
	return &Pace{all: all.limiter(), chats: map[string]*pacedChat{}}
}

func (l Limit) limiter() *rate.Limiter { return rate.NewLimiter(rate.Every(l.Every), l.Burst) }

// Wait blocks until a message may go to the chat, or returns ctx's error.
func (p *Pace) Wait(ctx context.Context, chat string, limit Limit) error {
	if err := p.chat(chat, limit).Wait(ctx); err != nil {
		return err
	}
	return p.all.Wait(ctx)
}

func (p *Pace) chat(id string, limit Limit) *rate.Limiter {
	now := time.Now() // the platforms' clocks run in real time, whatever the app's does
	p.mu.Lock()
	defer p.mu.Unlock()
	if now.Sub(p.swept) > quiet {
		for k, c := range p.chats {
			if now.Sub(c.used) > quiet {
				delete(p.chats, k)
			}
		}
		p.swept = now
	}
	c, ok := p.chats[id]
	if !ok {
		c = &pacedChat{limiter: limit.limiter()}
		p.chats[id] = c
	}
	c.used = now
	return c.limiter
}
