package chat

import (
	"context"
	"errors"
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
	held    time.Time // nothing may be sent before
	used    time.Time
}

// quiet is after how long an unused chat is forgotten. Every limit has refilled by then.
const quiet = 10 * time.Minute

// NewPace returns a Pace with the given limit over all chats.
func NewPace(all Limit) *Pace {
	return &Pace{all: all.limiter(), chats: map[string]*pacedChat{}}
}

func (l Limit) limiter() *rate.Limiter { return rate.NewLimiter(rate.Every(l.Every), l.Burst) }

// Wait blocks until a message may go to the chat. When that is later than ctx allows it doesn't wait at all, and fails with a
// *Error: Paced with the time to come back, or Down when ctx ended.
func (p *Pace) Wait(ctx context.Context, chat string, limit Limit) error {
	limiter, held := p.chat(chat, limit)
	if deadline, ok := ctx.Deadline(); ok && held > time.Until(deadline) {
		return &Error{Reason: Paced, RetryAfter: held, Err: errors.New("the platform asked to wait")}
	}
	Pause(ctx, held)
	for _, l := range []*rate.Limiter{limiter, p.all} {
		if err := l.Wait(ctx); err != nil {
			if ctx.Err() != nil {
				return &Error{Reason: Down, Err: err}
			}
			return &Error{Reason: Paced, RetryAfter: limit.Every, Err: errors.New("too much is waiting to be sent")}
		}
	}
	return nil
}

// Hold keeps messages to the chat back for a time, as the platform asked: whoever goes on sending waits longer.
func (p *Pace) Hold(chat string, limit Limit, d time.Duration) {
	p.chat(chat, limit)
	p.mu.Lock()
	defer p.mu.Unlock()
	if c, until := p.chats[chat], time.Now().Add(d); c != nil && until.After(c.held) {
		c.held = until
	}
}

func (p *Pace) chat(id string, limit Limit) (*rate.Limiter, time.Duration) {
	now := time.Now() // the platforms' clocks run in real time, whatever the app's does
	p.mu.Lock()
	defer p.mu.Unlock()
	if now.Sub(p.swept) > quiet {
		for k, c := range p.chats {
			if now.Sub(c.used) > quiet && now.After(c.held) {
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
	return c.limiter, max(0, c.held.Sub(now))
}
