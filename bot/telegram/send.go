package telegram

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"github.com/amasa-io/amasa/bot/chat"
	"github.com/amasa-io/amasa/commands"
)

// place is where a message goes.
type place struct {
	chat    int64
	thread  int // forum topic, 0 = none
	group   bool
	replyTo int // message that is answered, in groups
	edit    int // message that is replaced, 0 = a new one
	silent  bool
}

// tries is how often an answer is sent before it is given up.
const tries = 4

// answer shows a message as the answer to an update. Failures end here: the person can ask again, and no money hangs on it.
func (b *Bot) answer(ctx context.Context, at place, m commands.Message) {
	for _, p := range compose(m) {
		if err := b.insist(ctx, &at, p); err != nil {
			b.log.Warn("an answer was not delivered", "chat", at.chat, "err", err)
			return
		}
		at.edit, at.replyTo = 0, 0 // the parts behind it are new messages
	}
}

// insist shows a part, again where that can help and can't show it twice.
func (b *Bot) insist(ctx context.Context, at *place, p part) error {
	for try := 1; ; try++ {
		_, err := b.show(ctx, *at, p)
		if try == tries {
			return err
		}
		switch chat.ReasonOf(err) {
		case chat.Paced: // the next try waits for its turn, unless that is too late
			if deadline, ok := ctx.Deadline(); ok && chat.RetryAfter(err, 0) > time.Until(deadline) {
				return err
			}
		case chat.Missing:
			at.edit = 0
		case chat.Moved:
			if at.chat, err = strconv.ParseInt(movedTo(err), 10, 64); err != nil {
				return err
			}
		case chat.Down:
			chat.Pause(ctx, time.Second)
		default:
			return err
		}
	}
}

// Deliver brings a notification to its identity. It fails with a *chat.Error.
func (b *Bot) Deliver(ctx context.Context, d chat.Delivery) (chat.Receipt, error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	target := d.Identity.Chat
	if target == "" {
		target = d.Identity.ExternalID // a private chat has the id of its person
	}
	id, err := strconv.ParseInt(target, 10, 64)
	if err != nil {
		return chat.Receipt{}, &chat.Error{Reason: chat.Gone, Err: fmt.Errorf("identity has no usable chat: %w", err)}
	}
	at := place{chat: id, silent: d.Message.Silent}
	if d.Replace != "" && d.Message.Photo == nil {
		if at.edit, err = strconv.Atoi(d.Replace); err != nil {
			return chat.Receipt{}, &chat.Error{Reason: chat.Missing, Err: fmt.Errorf("message id: %w", err)}
		}
	}
	receipt := chat.Receipt{Chat: target}
	for _, p := range compose(d.Message) {
		message, err := b.show(ctx, at, p)
		if err != nil {
			return chat.Receipt{}, err
		}
		if receipt.Message == "" {
			receipt.Message = strconv.Itoa(message)
		}
		at.edit = 0
	}
	return receipt, nil
}

// show sends or edits one message, within the pace, and returns its id. It fails with a *chat.Error.
func (b *Bot) show(ctx context.Context, at place, p part) (int, error) {
	key, limit := strconv.FormatInt(at.chat, 10), b.limits.private
	if at.group {
		limit = b.limits.group
	}
	if err := b.pace.Wait(ctx, key, limit); err != nil {
		return 0, err
	}
	id, err := b.put(ctx, at, p)
	if noThread(err) {
		at.thread = 0 // the topic was deleted: into the general one
		id, err = b.put(ctx, at, p)
	}
	if err == nil {
		return id, nil
	}
	err = b.classify(err)
	if chat.ReasonOf(err) == chat.Paced {
		b.pace.Hold(key, limit, chat.RetryAfter(err, time.Second))
	}
	return 0, err
}

// put makes the call that fits. Its error is the library's.
func (b *Bot) put(ctx context.Context, at place, p part) (int, error) {
	switch {
	case at.edit != 0:
		return b.editText(ctx, at, p)
	case p.photo != nil:
		return b.sendPhoto(ctx, at, p)
	default:
		return b.sendText(ctx, at, p)
	}
}

func (b *Bot) sendText(ctx context.Context, at place, p part) (int, error) {
	sent, err := b.api.SendMessage(ctx, &tg.SendMessageParams{
		ChatID:              at.chat,
		MessageThreadID:     at.thread,
		Text:                p.html,
		ParseMode:           models.ParseModeHTML,
		LinkPreviewOptions:  noPreview(),
		DisableNotification: at.silent,
		ReplyParameters:     at.reply(),
		ReplyMarkup:         p.markup,
	})
	if err != nil {
		return 0, err
	}
	return sent.ID, nil
}

func (b *Bot) sendPhoto(ctx context.Context, at place, p part) (int, error) {
	sent, err := b.api.SendPhoto(ctx, &tg.SendPhotoParams{
		ChatID:              at.chat,
		MessageThreadID:     at.thread,
		Photo:               &models.InputFileUpload{Filename: p.photo.Name, Data: bytes.NewReader(p.photo.PNG)},
		Caption:             p.html,
		ParseMode:           models.ParseModeHTML,
		DisableNotification: at.silent,
		ReplyParameters:     at.reply(),
		ReplyMarkup:         p.markup,
	})
	if err != nil {
		return 0, err
	}
	return sent.ID, nil
}

func (b *Bot) editText(ctx context.Context, at place, p part) (int, error) {
	_, err := b.api.EditMessageText(ctx, &tg.EditMessageTextParams{
		ChatID:             at.chat,
		MessageID:          at.edit,
		Text:               p.html,
		ParseMode:          models.ParseModeHTML,
		LinkPreviewOptions: noPreview(),
		ReplyMarkup:        p.markup,
	})
	if unchanged(err) {
		err = nil
	}
	return at.edit, err
}

func (at place) reply() *models.ReplyParameters {
	if !at.group || at.replyTo == 0 {
		return nil
	}
	return &models.ReplyParameters{MessageID: at.replyTo, AllowSendingWithoutReply: true}
}

func noPreview() *models.LinkPreviewOptions {
	yes := true
	return &models.LinkPreviewOptions{IsDisabled: &yes}
}

func movedTo(err error) string {
	if e, ok := errors.AsType[*chat.Error](err); ok {
		return e.Chat
	}
	return ""
}
