package chat_test

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/amasa-io/amasa/bot/chat"
)

func TestSerialKeepsTheOrderOfEachKey(t *testing.T) {
	t.Parallel()
	s := chat.NewSerial(4)
	var mu sync.Mutex
	got := map[string][]int{}
	for i := range 200 {
		for _, key := range []string{"a", "b", "c"} {
			s.Do(key, func() {
				mu.Lock()
				defer mu.Unlock()
				got[key] = append(got[key], i)
			})
		}
	}
	s.Wait()
	for key, order := range got {
		if len(order) != 200 {
			t.Fatalf("%s: %d of 200 ran", key, len(order))
		}
		for i, v := range order {
			if v != i {
				t.Fatalf("%s: function %d ran at place %d", key, v, i)
			}
		}
	}
}

func TestSerialRunsDifferentKeysSideBySide(t *testing.T) {
	t.Parallel()
	s := chat.NewSerial(2)
	first, second := make(chan struct{}), make(chan struct{})
	s.Do("a", func() { close(first); <-second })
	s.Do("b", func() { <-first; close(second) })
	done := make(chan struct{})
	go func() { s.Wait(); close(done) }()
	select {
	case <-done:
	case <-time.After(10 * time.Second):
		t.Fatal("one key blocked the other")
	}
}

func TestPaceHoldsBackOneChatOnly(t *testing.T) {
	t.Parallel()
	p := chat.NewPace(chat.Limit{Every: time.Microsecond, Burst: 100})
	slow := chat.Limit{Every: time.Hour, Burst: 1}
	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	if err := p.Wait(ctx, "a", slow); err != nil {
		t.Fatal(err)
	}
	if err := p.Wait(ctx, "b", slow); err != nil {
		t.Fatalf("another chat had to wait: %v", err)
	}
	if err := p.Wait(ctx, "a", slow); chat.ReasonOf(err) != chat.Paced {
		t.Fatalf("the second message to one chat did not wait: %v", err)
	}
}

func TestPaceHoldsWhatThePlatformAskedToHold(t *testing.T) {
	t.Parallel()
	fast := chat.Limit{Every: time.Microsecond, Burst: 100}
	p := chat.NewPace(fast)
	p.Hold("a", fast, time.Hour)
	p.Hold("a", fast, time.Second) // doesn't shorten it
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	began := time.Now()
	err := p.Wait(ctx, "a", fast)
	if chat.ReasonOf(err) != chat.Paced || chat.RetryAfter(err, 0) < 59*time.Minute || time.Since(began) > 5*time.Second {
		t.Errorf("after %s: %v", time.Since(began), err)
	}
	if err := p.Wait(ctx, "b", fast); err != nil {
		t.Errorf("another chat: %v", err)
	}
	p.Hold("c", fast, 20*time.Millisecond)
	if err := p.Wait(ctx, "c", fast); err != nil || time.Since(began) < 20*time.Millisecond {
		t.Errorf("a short hold, after %s: %v", time.Since(began), err)
	}
	cancel()
	if err := p.Wait(ctx, "d", fast); chat.ReasonOf(err) != chat.Down {
		t.Errorf("a context that ended: %v", err)
	}
}

func TestClassifyTransport(t *testing.T) {
	t.Parallel()
	dial := fmt.Errorf("send: %w", &net.OpError{Op: "dial", Err: errors.New("connection refused")})
	if got := chat.ClassifyTransport(dial).Reason; got != chat.Down {
		t.Errorf("a connection that was never made: %s", got)
	}
	read := fmt.Errorf("send: %w", &net.OpError{Op: "read", Err: errors.New("connection reset")})
	if got := chat.ClassifyTransport(read).Reason; got != chat.Unknown {
		t.Errorf("a connection that broke later: %s", got)
	}
	page := &url.Error{Op: "Post", URL: "https://host/bot42:secret/x", Err: errors.New(strings.Repeat("x", 1000))}
	if got := chat.ClassifyTransport(fmt.Errorf("send: %w", page)).Error(); strings.Contains(got, "secret") || len(got) > 300 {
		t.Errorf("tells too much: %s", got)
	}
	if got := chat.ReasonOf(fmt.Errorf("x: %w", &chat.Error{Reason: chat.Gone, Err: errors.New("blocked")})); got != chat.Gone {
		t.Errorf("a wrapped error: %s", got)
	}
}
