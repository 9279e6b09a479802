package chat_test

import (
	"context"
	"errors"
	"fmt"
	"net"
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
	if err := p.Wait(ctx, "a", slow); err == nil {
		t.Fatal("the second message to one chat did not wait")
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
	if got := chat.ReasonOf(fmt.Errorf("x: %w", &chat.Error{Reason: chat.Gone, Err: errors.New("blocked")})); got != chat.Gone {
		t.Errorf("a wrapped error: %s", got)
	}
}
