package chainwatch

import (
	"context"
	"errors"
	"fmt"
	"time"

	xrate "golang.org/x/time/rate" // rate is a type of ours
)

// How fast a provider is asked that once said "too many": half of what it refused, and a little more every second that
// goes well, until it is as good as unlimited.
const (
	slowest   = 0.5 // requests a second
	fastest   = 500
	paceStep  = 2 // requests a second more, every second
	paceEvery = time.Second
)

// errPaced says that our own pace for a provider leaves no room for a request in time.
var errPaced = errors.New("asked as often as the provider takes")

// pace is how often a provider may be asked: no limit until it says so. It is not safe for concurrent use, save for wait.
type pace struct {
	limiter *xrate.Limiter
	changed time.Time
	second  time.Time // when counting began
	count   float64   // requests since
	before  float64   // requests in the second before
}

func newPace() pace { return pace{limiter: xrate.NewLimiter(xrate.Inf, 1)} }

// sent counts requests, to know the pace that a refusal is about.
func (p *pace) sent(now time.Time, n int) {
	if age := now.Sub(p.second); age >= paceEvery {
		p.before = p.count / age.Seconds()
		p.second, p.count = now, 0
	}
	p.count += float64(n)
}

// refused halves the pace. Refusals within a second are one: they were all on their way already.
func (p *pace) refused(now time.Time) {
	if now.Sub(p.changed) < paceEvery {
		return
	}
	limit := float64(p.limiter.Limit())
	if p.limiter.Limit() == xrate.Inf {
		limit = max(p.count, p.before)
	}
	p.set(now, max(slowest, limit/2))
}

// went quickens the pace after a second without a refusal.
func (p *pace) went(now time.Time) {
	if p.limiter.Limit() == xrate.Inf || now.Sub(p.changed) < paceEvery {
		return
	}
	p.set(now, float64(p.limiter.Limit())+paceStep)
}

func (p *pace) set(now time.Time, perSecond float64) {
	p.changed = now
	if perSecond >= fastest {
		p.limiter.SetLimitAt(now, xrate.Inf)
		return
	}
	p.limiter.SetLimitAt(now, xrate.Limit(perSecond))
	p.limiter.SetBurstAt(now, max(1, int(perSecond)))
}

// free reports whether a request could go out at once.
func (p *pace) free(now time.Time) bool {
	return p.limiter.Limit() == xrate.Inf || p.limiter.TokensAt(now) >= 1
}

// perSecond is the present limit, 0 = none.
func (p *pace) perSecond() float64 {
	if p.limiter.Limit() == xrate.Inf {
		return 0
	}
	return float64(p.limiter.Limit())
}

// waitFor lets n requests pass when their time has come. It does not wait past the end of ctx.
func waitFor(ctx context.Context, limiter *xrate.Limiter, n int) error {
	if limiter.Limit() == xrate.Inf {
		return nil
	}
	err := limiter.WaitN(ctx, min(n, limiter.Burst()))
	if err != nil && ctx.Err() == nil {
		return fmt.Errorf("%w: %w", errPaced, err)
	}
	return err
}
