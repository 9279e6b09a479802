package discord

import (
	"context"
	"fmt"
)

// EventKind says what changed.
type EventKind string

// What happens on a user's screen, and around it.
const (
	MessageCreated     EventKind = "message_created" // Thinking for a deferred response
	MessageEdited      EventKind = "message_edited"
	MessageDeleted     EventKind = "message_deleted"
	ModalShown         EventKind = "modal_shown"
	ModalClosed        EventKind = "modal_closed"
	Typing             EventKind = "typing"
	InteractionChanged EventKind = "interaction"      // begun, answered or failed
	CommandsChanged    EventKind = "commands_changed" // the command picker must be read again
	WorldChanged       EventKind = "world_changed"    // users, guilds, channels
	GatewayChanged     EventKind = "gateway_changed"  // the bot came online or went away
)

// Event is one change. It marshals to JSON for a web page.
type Event struct {
	Seq         int64        `json:"seq"`
	Kind        EventKind    `json:"kind"`
	ChannelID   string       `json:"channel_id,omitempty"`
	OnlyFor     string       `json:"only_for,omitempty"` // the one user who can see it; empty: all of the channel
	Message     *Message     `json:"message,omitempty"`
	Modal       *Modal       `json:"modal,omitempty"`
	Interaction *Interaction `json:"interaction,omitempty"`
}

// backlog is how far a subscriber may fall behind.
const backlog = 1024

type stream struct {
	seq     int64
	subs    map[chan Event]bool
	changed chan struct{} // closed and replaced at each change
}

func newStream() stream {
	return stream{subs: map[chan Event]bool{}, changed: make(chan struct{})}
}

func (s *stream) wake() {
	close(s.changed)
	s.changed = make(chan struct{})
}

func (s *stream) close() {
	for sub := range s.subs {
		close(sub)
	}
	clear(s.subs)
	s.wake()
}

// publish hands an event to everyone who watches. The lock is held.
func (s *Server) publish(e Event) {
	s.stream.seq++
	e.Seq = s.stream.seq
	for sub := range s.stream.subs {
		select {
		case sub <- e:
		default: // too slow: cut off, to be noticed
			delete(s.stream.subs, sub)
			close(sub)
		}
	}
	s.stream.wake()
}

// Subscribe returns the events from now on. The channel closes when the server
// does, or when the reader falls 1,024 events behind: take a Snapshot and
// subscribe again. Call cancel when done.
func (s *Server) Subscribe() (events <-chan Event, cancel func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	sub := make(chan Event, backlog)
	if s.closed {
		close(sub)
		return sub, func() {}
	}
	s.stream.subs[sub] = true
	return sub, func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		if s.stream.subs[sub] {
			delete(s.stream.subs, sub)
			close(sub)
		}
	}
}

// Wait returns when the condition holds, looking again at each change and each
// request. The condition may call any method of the server.
func (s *Server) Wait(ctx context.Context, what string, condition func() bool) error {
	for {
		s.mu.Lock()
		changed := s.stream.changed
		s.mu.Unlock()
		if condition() {
			return nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return fmt.Errorf("discord: waiting for %s: %w", what, ctx.Err())
		}
	}
}

// WaitAnswered waits until the bot has answered an interaction for good: with a
// message that isn't "thinking…", a modal, suggestions, or a silent update.
func (s *Server) WaitAnswered(ctx context.Context, id string) (Interaction, error) {
	var last Interaction
	err := s.Wait(ctx, "an answer to interaction "+id, func() bool {
		last = s.Interaction(id)
		return last.State == Answered || last.State == Failed
	})
	return last, err
}

// WaitMessage waits for a message in the channel, as the user sees it, that fits.
func (s *Server) WaitMessage(ctx context.Context, channelID, userID string, fits func(Message) bool) (Message, error) {
	var found Message
	err := s.Wait(ctx, "a message in channel "+channelID, func() bool {
		for _, m := range s.Messages(channelID, userID) {
			if fits(m) {
				found = m
				return true
			}
		}
		return false
	})
	return found, err
}

// WaitConnected waits until the bot is online at the gateway.
func (s *Server) WaitConnected(ctx context.Context) error {
	return s.Wait(ctx, "the bot at the gateway", func() bool { return s.Connected() > 0 })
}
