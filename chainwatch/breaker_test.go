package chainwatch

import (
	"testing"
	"time"
)

func TestBreaker(t *testing.T) {
	var b breaker
	now := time.Unix(1_750_000_000, 0)
	want := func(state string, ready bool) {
		t.Helper()
		if got := b.state(now); got != state || b.ready(now) != ready {
			t.Errorf("%s, ready %v; want %s", got, b.ready(now), state)
		}
	}
	want(breakerClosed, true)
	b.rest(now, time.Second)
	want(breakerOpen, false)
	now = now.Add(time.Second)
	want(breakerClosed, true)

	b.trip(now, time.Minute)
	b.trip(now, time.Second) // ends sooner than the pause that runs
	b.success(now)           // does not count while it is open
	now = now.Add(time.Minute)
	want(breakerHalfOpen, true)
	b.trying++
	want(breakerHalfOpen, false)
	b.trying--
	b.success(now)
	b.success(now)
	b.trip(now, time.Second)
	now = now.Add(time.Second)
	for range wellAfter {
		want(breakerHalfOpen, true)
		b.success(now)
	}
	want(breakerClosed, true)
	if b.trips != 2 {
		t.Errorf("%d trips", b.trips)
	}
}

func TestPace(t *testing.T) {
	p, now := newPace(), time.Unix(1_750_000_000, 0)
	p.count(now, 1000, 0)
	now = now.Add(2 * time.Second)
	p.refuse(now)
	if got := p.perSecond(); got != 0 {
		t.Errorf("one refusal among a thousand answers is no limit, but the pace is %v", got)
	}
	for range 60 {
		p.refuse(now)
	}
	if got := p.perSecond(); got != 250 {
		t.Errorf("pace %v after 500 a second were refused", got)
	}
	p.went(now)
	now = now.Add(paceEvery)
	p.went(now)
	if got := p.perSecond(); got != 300 {
		t.Errorf("pace %v a second later", got)
	}
	for range 10 {
		now = now.Add(paceEvery)
		p.went(now)
	}
	if got := p.perSecond(); got != 0 {
		t.Errorf("pace %v when nothing was refused any more", got)
	}
}
