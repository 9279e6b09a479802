package telegram

import (
	"bytes"
	"context"
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

// patience is how long an answer waits for Telegram's pace before it is given up: nobody reads an answer to a question
// of minutes ago.
const patience = 30 * time.Second

// answer shows a message as the answer to an update. Failures end here: the person can ask again, and no money hangs on it.
func (b *Bot) answer(ctx context.Context, at place, m commands.Message) {
	if m.Text == "" && m.Photo == nil {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	_, err := b.show(ctx, at, m)
	switch chat.ReasonOf(err) {
	case "":
		return
	case chat.Paced:
		pause(ctx, retryAfter(err, time.Second))
		_, err = b.show(ctx, at, m)
	case chat.Missing:
		at.edit = 0
		_, err = b.show(ctx, at, m)
	}
	if err != nil {
		b.log.Warn("an answer was not delivered", "chat", at.chat, "err", err)
	}
}

// Deliver brings a notification to its identity. It fails with a *chat.Error.
func (b *Bot) Deliver(ctx context.Context, d chat.Delivery) (chat.Receipt, error) {
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
	message, err := b.show(ctx, at, d.Message)
	if err != nil {
		return chat.Receipt{}, err
	}
	return chat.Receipt{Message: strconv.Itoa(message), Chat: target}, nil
}

// show sends or edits, within the pace, and returns the message's id. It fails with a *chat.Error.
func (b *Bot) show(ctx context.Context, at place, m commands.Message) (int, error) {
	limit := limitPrivate
	if at.group {
		limit = limitGroup
	}
	if err := b.pace.Wait(ctx, strconv.FormatInt(at.chat, 10), limit); err != nil {
		return 0, &chat.Error{Reason: chat.Down, Err: err}
	}
	switch {
	case at.edit != 0:
		return b.editText(ctx, at, m)
	case m.Photo != nil:
		return b.sendPhoto(ctx, at, m)
	default:
		return b.sendText(ctx, at, m)
	}
}

func (b *Bot) sendText(ctx context.Context, at place, m commands.Message) (int, error) {
	sent, err := b.api.SendMessage(ctx, &tg.SendMessageParams{
		ChatID:              at.chat,
		MessageThreadID:     at.thread,
		Text:                renderHTML(m.Text),
		ParseMode:           models.ParseModeHTML,
		LinkPreviewOptions:  noPreview(),
		DisableNotification: at.silent,
		ReplyParameters:     at.reply(),
		ReplyMarkup:         keyboard(m),
	})
	if err != nil {
		return 0, classify(err)
	}
	return sent.ID, nil
}

func (b *Bot) sendPhoto(ctx context.Context, at place, m commands.Message) (int, error) {
	sent, err := b.api.SendPhoto(ctx, &tg.SendPhotoParams{
		ChatID:              at.chat,
		MessageThreadID:     at.thread,
		Photo:               &models.InputFileUpload{Filename: m.Photo.Name, Data: bytes.NewReader(m.Photo.PNG)},
		Caption:             renderHTML(m.Text),
		ParseMode:           models.ParseModeHTML,
		DisableNotification: at.silent,
		ReplyParameters:     at.reply(),
		ReplyMarkup:         keyboard(m),
	})
	if err != nil {
		return 0, classify(err)
	}
	return sent.ID, nil
}

func (b *Bot) editText(ctx context.Context, at place, m commands.Message) (int, error) {
	_, err := b.api.EditMessageText(ctx, &tg.EditMessageTextParams{
		ChatID:             at.chat,
		MessageID:          at.edit,
		Text:               renderHTML(m.Text),
		ParseMode:          models.ParseModeHTML,
		LinkPreviewOptions: noPreview(),
		ReplyMarkup:        keyboard(m),
	})
	if err != nil && !unchanged(err) {
		return 0, classify(err)
	}
	return at.edit, nil
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
