package chainwatch

import (
	"context"
	"errors"
	"fmt"
	"time"

	xrate "golang.org/x/time/rate" // rate is a type of ours
)

// How fast a provider is asked that says "too many" again and again: half of what it refused, and a tenth of that more
// every second that goes well, until it is as good as unlimited. One refusal among many answers is no limit; the pause
// that follows it is enough.
const (
	slowest     = 5   // requests a second; below that the breaker does it
	fastest     = 500 // requests a second
	paceStep    = 0.1 // of the pace that was refused
	paceEvery   = time.Second
	paceWindow  = 10 * time.Second
	refusedMost = 0.05 // of the requests of a window, and one at least
)

// errPaced says that our own pace for a provider leaves no room for a request in time.
var errPaced = errors.New("asked as often as the provider takes")

// pace is how often a provider may be asked: no limit until it says so. It is not safe for concurrent use, save for wait.
type pace struct {
	limiter *xrate.Limiter
	changed time.Time
	step    float64 // requests a second more, every second

	since             time.Time // when counting began
	requests, refused float64   // since then
}

func newPace() pace { return pace{limiter: xrate.NewLimiter(xrate.Inf, 1)} }

// count begins a new window when the last one is over.
func (p *pace) count(now time.Time, requests, refused float64) {
	if now.Sub(p.since) > paceWindow {
		p.since, p.requests, p.refused = now, 0, 0
	}
	p.requests += requests
	p.refused += refused
}

// refuse notes that the provider was asked too often, and halves the pace if that is no exception. Refusals within a
// second are one: they were all on their way already.
func (p *pace) refuse(now time.Time) {
	p.count(now, 0, 1)
	if p.refused < max(2, refusedMost*p.requests) || now.Sub(p.changed) < paceEvery {
		return
	}
	limit := float64(p.limiter.Limit())
	if p.limiter.Limit() == xrate.Inf {
		limit = p.requests / max(paceEvery, now.Sub(p.since)).Seconds()
	}
	p.step = max(1, limit*paceStep)
	p.set(now, max(slowest, limit/2))
}

// went quickens the pace after a second without a refusal.
func (p *pace) went(now time.Time) {
	if p.limiter.Limit() == xrate.Inf || now.Sub(p.changed) < paceEvery {
		return
	}
	p.set(now, float64(p.limiter.Limit())+p.step)
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
