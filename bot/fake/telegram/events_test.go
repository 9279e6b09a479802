package telegram

import (
	"context"
	"testing"
)

// TestGap shows that a reader who fell behind is told so, and then reads on without a hole.
func TestGap(t *testing.T) {
	s := New(Options{})
	defer s.Close()
	sub := s.Subscribe()
	s.mu.Lock()
	for range 3 * keptEvents {
		s.emit(Event{Kind: Typing})
	}
	s.mu.Unlock()
	gap, err := sub.Next(context.Background())
	if err != nil || gap.Kind != Gap {
		t.Fatalf("got %+v, %v", gap, err)
	}
	next, err := sub.Next(context.Background())
	if err != nil || next.Kind != Typing || next.Seq != gap.Seq+1 {
		t.Errorf("got %+v, %v", next, err)
	}
}
