package discord

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// Limits are the rate limits. Zero values switch a limit off.
type Limits struct {
	Global    int // calls per second over all routes; Discord's is 50
	PerBucket int // calls per Window of one route and channel, guild or webhook
	Window    time.Duration
}

// tooMany is the answer to a call beyond a limit.
type tooMany struct {
	after  time.Duration
	global bool
}

func (t tooMany) body() obj {
	return obj{"message": "You are being rate limited.", "retry_after": t.after.Seconds(), "global": t.global}
}

func (t tooMany) headers(h http.Header) {
	scope := "user"
	if t.global {
		scope = "global"
		h.Set("X-RateLimit-Global", "true")
	}
	h.Set("X-RateLimit-Scope", scope)
	h.Set("Retry-After", strconv.Itoa(int((t.after+time.Second-1)/time.Second)))
	h.Set("X-RateLimit-Remaining", "0")
	h.Set("X-RateLimit-Reset-After", seconds(t.after))
}

func seconds(d time.Duration) string { return strconv.FormatFloat(d.Seconds(), 'f', 3, 64) }

// window counts calls until it ends.
type window struct {
	used int
	ends time.Time
}

type limiter struct {
	limits  Limits
	global  window
	buckets map[string]*window
}

// take counts a call. It sets the rate limit headers, and says hit when the
// call is one too many. Interaction callbacks are outside of the global limit.
func (l *limiter) take(now time.Time, rt route, r *http.Request, h http.Header) (tooMany, bool) {
	exempt := strings.HasPrefix(rt.path, "/interactions") || strings.HasPrefix(rt.path, "/webhooks")
	if l.limits.Global > 0 && !exempt {
		if !l.global.count(now, l.limits.Global, time.Second) {
			limited := tooMany{l.global.ends.Sub(now), true}
			limited.headers(h)
			return limited, true
		}
	}
	if l.limits.PerBucket <= 0 || l.limits.Window <= 0 {
		return tooMany{}, false
	}
	key := rt.method + " " + rt.path + " " + r.PathValue(rt.major)
	if l.buckets == nil {
		l.buckets = map[string]*window{}
	}
	l.forget(now)
	b := l.buckets[key]
	if b == nil {
		b = &window{}
		l.buckets[key] = b
	}
	ok := b.count(now, l.limits.PerBucket, l.limits.Window)
	left := b.ends.Sub(now)
	h.Set("X-RateLimit-Bucket", fmt.Sprintf("%x", key))
	h.Set("X-RateLimit-Limit", itoa(l.limits.PerBucket))
	h.Set("X-RateLimit-Remaining", itoa(max(0, l.limits.PerBucket-b.used)))
	h.Set("X-RateLimit-Reset", seconds(time.Duration(b.ends.UnixNano())))
	h.Set("X-RateLimit-Reset-After", seconds(left))
	if ok {
		return tooMany{}, false
	}
	limited := tooMany{left, false}
	limited.headers(h)
	return limited, true
}

// forget drops the buckets whose window is over; every interaction brings one.
func (l *limiter) forget(now time.Time) {
	for key, b := range l.buckets {
		if now.After(b.ends) {
			delete(l.buckets, key)
		}
	}
}

func (w *window) count(now time.Time, most int, length time.Duration) bool {
	if !now.Before(w.ends) {
		w.used, w.ends = 0, now.Add(length)
	}
	if w.used >= most {
		return false
	}
	w.used++
	return true
}
