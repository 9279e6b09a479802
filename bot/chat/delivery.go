// Package chat holds what both platform adapters share: what a Delivery is and how it can fail, the pace of sending, and
// the order of handling.
package chat

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/url"
	"time"

	"github.com/amasa-io/amasa/commands"
	"github.com/amasa-io/amasa/ledger"
)

// Handler answers requests and words notifications. *commands.Router satisfies it.
type Handler interface {
	Handle(ctx context.Context, req commands.Request) commands.Message
	Notice(ctx context.Context, n ledger.Notification) (commands.Message, error)
	Table(lang string) []commands.Spec
}

// Delivery is one try to bring a message to an identity, outside any conversation.
type Delivery struct {
	Identity ledger.Identity
	Message  commands.Message
	Replace  string // the platform's id of the message to edit, "" = send a new one
	Nonce    string // names the notification, for platforms that drop repeats
}

// Receipt says where a Delivery ended up.
type Receipt struct {
	Message string // the platform's id of the message
	Chat    string // the chat it is in
}

// Reason is why a Delivery failed.
type Reason string

// The reasons.
const (
	Gone     Reason = "gone"     // the person blocked the bot, closed their DMs or left: stop sending, keep everything
	Paced    Reason = "paced"    // too many messages: wait for Error.RetryAfter
	Moved    Reason = "moved"    // the chat has a new id: Error.Chat
	Missing  Reason = "missing"  // the message to edit is not there any more: send a new one
	Rejected Reason = "rejected" // the platform will never take this message
	Down     Reason = "down"     // surely not delivered: try again
	Unknown  Reason = "unknown"  // it may have been delivered: the answer was lost
	Denied   Reason = "denied"   // the bot's token is not accepted
)

// Error is a classified failure of a call to a platform.
type Error struct {
	Reason     Reason
	RetryAfter time.Duration // with Paced
	Chat       string        // with Moved
	Err        error         // what the platform said; never holds a token
}

func (e *Error) Error() string { return fmt.Sprintf("%s: %v", e.Reason, e.Err) }

func (e *Error) Unwrap() error { return e.Err }

// ReasonOf is the Reason of err, Unknown if it was never classified, "" for nil.
func ReasonOf(err error) Reason {
	if err == nil {
		return ""
	}
	if e, ok := errors.AsType[*Error](err); ok {
		return e.Reason
	}
	return Unknown
}

// ClassifyTransport sorts an error below the platform's own: a connection that was never made surely delivered nothing,
// anything later may have. The address that was called is left out: it can hold a token.
func ClassifyTransport(err error) *Error {
	if u, ok := errors.AsType[*url.Error](err); ok {
		err = fmt.Errorf("%s: %w", u.Op, u.Err)
	}
	if text := err.Error(); UTF16(text) > longestError { // a proxy's page, for instance
		err = errors.New(Clip(text, longestError))
	}
	var op *net.OpError
	var dns *net.DNSError
	if errors.As(err, &dns) || errors.As(err, &op) && op.Op == "dial" {
		return &Error{Reason: Down, Err: err}
	}
	return &Error{Reason: Unknown, Err: err}
}

// longestError bounds what a foreign server can put into a log line.
const longestError = 200
