package telegram

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// EventKind says what an Event tells.
type EventKind string

// The kinds of events. Gap tells a slow reader that older events are gone: read the chats anew.
const (
	MessageNew      EventKind = "message_new"
	MessageEdited   EventKind = "message_edited"
	MessageDeleted  EventKind = "message_deleted"
	CallbackAnswer  EventKind = "callback_answered"
	Typing          EventKind = "typing"
	CommandsChanged EventKind = "commands_changed"
	ChatChanged     EventKind = "chat_changed"
	Gap             EventKind = "gap"
)

// Event is one change that somebody who looks at the chats would see.
type Event struct {
	Seq     uint64    `json:"seq"`
	Kind    EventKind `json:"kind"`
	At      time.Time `json:"at"`
	ChatID  int64     `json:"chat_id,omitempty"`
	UserID  int64     `json:"user_id,omitempty"` // who pressed, for CallbackAnswer
	Message *Message  `json:"message,omitempty"` // as it was right after the change
	Answer  *Answer   `json:"answer,omitempty"`  // for CallbackAnswer
	Action  string    `json:"action,omitempty"`  // for Typing: "typing", "upload_photo" and so on
}

// keptEvents bounds the memory of a long-running demo.
const keptEvents = 10_000

type eventLog struct {
	last uint64 // Seq of the newest
	kept []Event
}

// emit records an event. The caller holds the lock.
func (s *Server) emit(e Event) {
	l := &s.events
	l.last++
	e.Seq, e.At = l.last, s.opts.Now()
	if len(l.kept) >= 2*keptEvents {
		l.kept = append([]Event(nil), l.kept[keptEvents:]...)
	}
	l.kept = append(l.kept, e)
	s.notify()
}

// notify wakes everyone who waits for a change. The caller holds the lock.
func (s *Server) notify() {
	close(s.changed)
	s.changed = make(chan struct{})
}

// Subscription reads events in order. It holds nothing open, so it needs no closing.
type Subscription struct {
	s    *Server
	last uint64
}

// Subscribe starts reading after the newest event.
func (s *Server) Subscribe() *Subscription {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.subscribeAt(s.events.last)
}

// SubscribeAfter starts reading after the event with this Seq; 0 reads from the beginning.
func (s *Server) SubscribeAfter(seq uint64) *Subscription {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.subscribeAt(min(seq, s.events.last))
}

func (s *Server) subscribeAt(seq uint64) *Subscription { return &Subscription{s: s, last: seq} }

// Next returns the next event, waiting for it until ctx ends or the server closes.
func (sub *Subscription) Next(ctx context.Context) (Event, error) {
	var e Event
	err := sub.s.await(ctx, func() bool {
		l := &sub.s.events
		if sub.last == l.last {
			return false
		}
		first := l.last - uint64(len(l.kept)) + 1
		if sub.last+1 < first {
			sub.last = first - 1
			e = Event{Seq: sub.last, Kind: Gap, At: sub.s.opts.Now()}
			return true
		}
		e = l.kept[sub.last+1-first]
		sub.last = e.Seq
		return true
	})
	return e, err
}

// errClosed ends a wait when the server closes.
var errClosed = errors.New("telegram: the server is closed")

// await returns when cond, called under the lock, holds; it looks again after every change.
func (s *Server) await(ctx context.Context, cond func() bool) error {
	for {
		s.mu.Lock()
		done, changed := cond(), s.changed
		s.mu.Unlock()
		if done {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-s.ctx.Done():
			return errClosed
		case <-changed:
		}
	}
}

// WaitMessage returns the first message of a chat that the predicate accepts, in its present state,
// waiting for it. When ctx ends first the error shows what the chat holds.
func (s *Server) WaitMessage(ctx context.Context, chatID int64, accept func(Message) bool) (Message, error) {
	var found Message
	err := s.await(ctx, func() bool {
		c := s.chats[chatID]
		if c == nil {
			return false
		}
		for _, m := range c.messages {
			if shown := s.snapshot(m); !shown.Deleted && accept(shown) {
				found = shown
				return true
			}
		}
		return false
	})
	if err != nil {
		return Message{}, fmt.Errorf("no such message: %w; %s", err, s.Transcript(chatID))
	}
	return found, nil
}

// WaitCall returns the first logged call of a method that the predicate accepts (nil accepts all), waiting for it.
func (s *Server) WaitCall(ctx context.Context, method string, accept func(Call) bool) (Call, error) {
	var found Call
	err := s.await(ctx, func() bool {
		for _, c := range s.calls.kept {
			if c.Method == method && (accept == nil || accept(*c)) {
				found = *c
				return true
			}
		}
		return false
	})
	return found, err
}
