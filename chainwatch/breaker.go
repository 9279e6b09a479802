package chainwatch

import "time"

// The states of a breaker.
const (
	breakerClosed   = "closed"    // asked in its turn
	breakerOpen     = "open"      // asked only if nobody else is left, until its pause is over
	breakerHalfOpen = "half_open" // its pause is over: one question at a time tries it
)

// wellAfter is how many questions in a row must go well until a half-open breaker closes. Then the provider is preferred
// again, if it was before.
const wellAfter = 3

// breaker keeps questions from a provider that fails. It is not safe for concurrent use.
type breaker struct {
	until   time.Time // not asked first before then
	tripped bool      // and not well since
	well    int       // questions in a row that went well since the pause was over
	trying  int       // questions on their way
	trips   uint64
}

func (b *breaker) state(now time.Time) string {
	switch {
	case now.Before(b.until):
		return breakerOpen
	case b.tripped:
		return breakerHalfOpen
	}
	return breakerClosed
}

// ready reports whether a question may go to the provider in its turn.
func (b *breaker) ready(now time.Time) bool {
	switch b.state(now) {
	case breakerClosed:
		return true
	case breakerHalfOpen:
		return b.trying == 0
	}
	return false
}

// trip opens the breaker for a while. A pause that ends later stays.
func (b *breaker) trip(now time.Time, pause time.Duration) {
	if b.state(now) != breakerOpen {
		b.trips++
	}
	b.tripped, b.well = true, 0
	b.rest(now, pause)
}

// rest passes over the provider for a moment, without holding it against it.
func (b *breaker) rest(now time.Time, pause time.Duration) {
	if until := now.Add(pause); until.After(b.until) {
		b.until = until
	}
}

// success counts towards closing, once the pause is over.
func (b *breaker) success(now time.Time) {
	if b.state(now) != breakerHalfOpen {
		return
	}
	if b.well++; b.well >= wellAfter {
		b.tripped, b.well = false, 0
	}
}
