package telegram

import (
	"math"
	"time"

	"golang.org/x/time/rate"
)

// Limits are how fast the bot may write. Zero fields take the published figures of the real service.
type Limits struct {
	Off              bool    // no limits at all
	PrivatePerSecond float64 // steady pace in one private chat; 1
	PrivateBurst     int     // messages at once in one private chat; 10
	GroupPerMinute   int     // in one group; 20
	OverallPerSecond int     // in all chats together; 30
}

// pace counts messages against the limits, by the server's clock.
type pace struct {
	limits  Limits
	overall *rate.Limiter
	chats   map[int64]*rate.Limiter
}

func newPace(l Limits) pace {
	if l.PrivatePerSecond == 0 {
		l.PrivatePerSecond = 1
	}
	if l.PrivateBurst == 0 {
		l.PrivateBurst = 10
	}
	if l.GroupPerMinute == 0 {
		l.GroupPerMinute = 20
	}
	if l.OverallPerSecond == 0 {
		l.OverallPerSecond = 30
	}
	return pace{
		limits:  l,
		overall: rate.NewLimiter(rate.Limit(l.OverallPerSecond), l.OverallPerSecond),
		chats:   map[int64]*rate.Limiter{},
	}
}

// take counts one message into a chat, or refuses it with the seconds to wait.
func (p *pace) take(now time.Time, c *chat) error {
	if p.limits.Off {
		return nil
	}
	own := p.chats[c.id]
	if own == nil {
		own = rate.NewLimiter(rate.Limit(p.limits.PrivatePerSecond), p.limits.PrivateBurst)
		if c.kind != kindPrivate {
			own = rate.NewLimiter(rate.Limit(float64(p.limits.GroupPerMinute)/60), p.limits.GroupPerMinute)
		}
		p.chats[c.id] = own
	}
	var wait time.Duration
	a, b := own.ReserveN(now, 1), p.overall.ReserveN(now, 1)
	wait = max(a.DelayFrom(now), b.DelayFrom(now))
	if wait > 0 {
		a.CancelAt(now)
		b.CancelAt(now)
		return tooMany(int(math.Ceil(wait.Seconds())))
	}
	return nil
}
