package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/cenkalti/backoff/v5"
	"golang.org/x/sync/errgroup"

	"github.com/amasa-io/amasa/bot/chat"
	"github.com/amasa-io/amasa/commands"
	"github.com/amasa-io/amasa/ledger"
)

// outbox is what the notifier needs of the ledger.
type outbox interface {
	ClaimNotifications(ctx context.Context, platforms []ledger.Platform, lease time.Duration, limit int) ([]ledger.Notification, error)
	Delivered(ctx context.Context, id ledger.ID, message string) error
	Retry(ctx context.Context, id ledger.ID, at time.Time, reason string, maybe bool) error
	Drop(ctx context.Context, id ledger.ID, reason string) error
	SetChat(ctx context.Context, identity ledger.ID, chat string) error
	SetGone(ctx context.Context, identity ledger.ID, gone bool) error
}

// sender is one platform's way to people.
type sender interface {
	Deliver(ctx context.Context, d chat.Delivery) (chat.Receipt, error)
}

// worder puts a notification into words.
type worder interface {
	Notice(ctx context.Context, n ledger.Notification) (commands.Message, error)
}

const (
	// lease is how long a notification belongs to the process that claimed it. Longer than a delivery may take.
	lease = time.Minute
	// atOnce is how many notifications are in delivery at a time.
	atOnce = 16
	// giveUp is after how many tries a notification is dropped: with the waits of retryWait, about a week.
	giveUp = 180
	// idle is how long the notifier sleeps when the outbox is empty.
	idle = 250 * time.Millisecond
	// longestWait bounds the wait between two tries.
	longestWait = time.Hour
)

// notifier drains the outbox: claims, words, delivers, records what came of it.
type notifier struct {
	outbox  outbox
	words   worder
	senders map[ledger.Platform]sender
	now     func() time.Time
	log     *slog.Logger
	count   func(platform ledger.Platform, outcome string)
}

// Run delivers notifications until ctx ends, and then until those in hand are done.
func (n *notifier) Run(ctx context.Context) error {
	platforms := make([]ledger.Platform, 0, len(n.senders))
	for p := range n.senders {
		platforms = append(platforms, p)
	}
	trouble := backoff.NewExponentialBackOff()
	for ctx.Err() == nil {
		claimed, err := n.outbox.ClaimNotifications(ctx, platforms, lease, atOnce)
		switch {
		case err != nil && ctx.Err() == nil:
			n.log.Error("cannot read the outbox", "err", err)
			chat.Pause(ctx, trouble.NextBackOff())
			continue
		case len(claimed) == 0:
			chat.Pause(ctx, idle)
			continue
		}
		trouble.Reset()
		n.deliverAll(context.WithoutCancel(ctx), claimed)
	}
	return nil
}

func (n *notifier) deliverAll(ctx context.Context, claimed []ledger.Notification) {
	ctx, cancel := context.WithTimeout(ctx, lease/2)
	defer cancel()
	var g errgroup.Group
	for _, note := range claimed {
		g.Go(func() error {
			if err := n.deliver(ctx, note); err != nil {
				// The lease runs out and another try follows.
				n.log.Error("a delivery's outcome was not recorded", "notification", note.ID, "err", err)
			}
			return nil
		})
	}
	_ = g.Wait() // the functions report for themselves
}

// deliver makes one try and records its outcome. Its error is that of the recording.
func (n *notifier) deliver(ctx context.Context, note ledger.Notification) error {
	m, err := n.words.Notice(ctx, note)
	if err != nil {
		n.log.Error("a notification cannot be worded", "notification", note.ID, "kind", note.Kind, "err", err)
		return n.outbox.Drop(ctx, note.ID, "cannot be worded")
	}
	to := n.senders[note.Identity.Platform]
	d := chat.Delivery{Identity: note.Identity, Message: m, Replace: note.Message, Nonce: string(note.ID)}
	receipt, err := to.Deliver(ctx, d)
	if chat.ReasonOf(err) == chat.Missing {
		d.Replace = ""
		receipt, err = to.Deliver(ctx, d)
	}
	n.count(note.Identity.Platform, outcome(err))
	if err != nil {
		return n.failed(ctx, note, err)
	}
	if receipt.Chat != note.Identity.Chat {
		if err := n.outbox.SetChat(ctx, note.Identity.ID, receipt.Chat); err != nil {
			n.log.Warn("a chat's id was not kept", "identity", note.Identity.ID, "err", err)
		}
	}
	return n.outbox.Delivered(ctx, note.ID, receipt.Message)
}

// failed records a failure by its Reason.
func (n *notifier) failed(ctx context.Context, note ledger.Notification, err error) error {
	log := n.log.With("notification", note.ID, "platform", note.Identity.Platform, "attempts", note.Attempts, "err", err)
	var e *chat.Error
	if !errors.As(err, &e) {
		e = &chat.Error{Reason: chat.Unknown, Err: err}
	}
	switch e.Reason {
	case chat.Gone:
		log.Info("the person cannot be reached any more")
		if err := n.outbox.SetGone(ctx, note.Identity.ID, true); err != nil {
			return fmt.Errorf("mark identity gone: %w", err)
		}
		return n.outbox.Drop(ctx, note.ID, string(e.Reason))
	case chat.Moved:
		if err := n.outbox.SetChat(ctx, note.Identity.ID, e.Chat); err != nil {
			return fmt.Errorf("follow a moved chat: %w", err)
		}
		return n.outbox.Retry(ctx, note.ID, n.now(), string(e.Reason), note.Maybe)
	case chat.Rejected, chat.Missing:
		log.Error("the platform refuses a notification")
		return n.outbox.Drop(ctx, note.ID, string(e.Reason))
	case chat.Paced, chat.Down, chat.Denied, chat.Unknown:
	}
	if note.Attempts >= giveUp {
		log.Error("gave up on a notification")
		return n.outbox.Drop(ctx, note.ID, string(e.Reason))
	}
	log.Warn("a notification will be tried again")
	maybe := note.Maybe || e.Reason == chat.Unknown && note.Message == ""
	return n.outbox.Retry(ctx, note.ID, n.now().Add(retryWait(e, note.Attempts)), string(e.Reason), maybe)
}

// retryWait doubles from a second to longestWait, unless the platform named a time.
func retryWait(e *chat.Error, attempts int) time.Duration {
	if e.RetryAfter > 0 {
		return e.RetryAfter
	}
	return min(time.Second<<min(attempts, 12), longestWait)
}

func outcome(err error) string {
	if err == nil {
		return "delivered"
	}
	return string(chat.ReasonOf(err))
}
