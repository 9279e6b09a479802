package telegram

import (
	"context"
	"strconv"
	"strings"

	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"github.com/amasa-io/amasa/bot/chat"
	"github.com/amasa-io/amasa/commands"
	"github.com/amasa-io/amasa/ledger"
)

// handle does what one update asks for.
func (b *Bot) handle(ctx context.Context, h chat.Handler, u *models.Update) {
	switch {
	case u.Message != nil:
		b.handleMessage(ctx, h, u.Message)
	case u.CallbackQuery != nil:
		b.handlePress(ctx, h, u.CallbackQuery)
	case u.MyChatMember != nil:
		b.handleReach(ctx, u.MyChatMember)
	}
}

func (b *Bot) handleMessage(ctx context.Context, h chat.Handler, m *models.Message) {
	if m.From == nil || m.From.IsBot || m.Text == "" {
		return
	}
	req, ok := b.request(m)
	if !ok {
		return
	}
	b.answer(ctx, place{chat: m.Chat.ID, thread: m.MessageThreadID, group: req.Where == commands.Group, replyTo: m.ID}, h.Handle(ctx, req))
}

// request reads a text message. It is not for the bot when it is a command of another bot, or talk in a group.
func (b *Bot) request(m *models.Message) (commands.Request, bool) {
	req := commands.Request{Caller: caller(m.From), Where: where(m.Chat)}
	if req.Where == commands.Group {
		req.Community = "telegram:" + strconv.FormatInt(m.Chat.ID, 10)
	} else {
		req.Caller.Chat = strconv.FormatInt(m.Chat.ID, 10)
	}
	name, args, isCommand := parseCommand(m.Text, b.name)
	switch {
	case isCommand && name == "":
		return req, false // addressed to another bot
	case isCommand:
		req.Command, req.Args = name, args
	case req.Where == commands.Group:
		return req, false
	default:
		req.Text = m.Text
	}
	return req, true
}

// parseCommand reads "/name@bot arg arg". The name comes back in lower case, or empty when the command is for another bot.
// Reading the text itself, not the entities, finds a command behind any character.
func parseCommand(text, self string) (name string, args []string, ok bool) {
	text = strings.TrimSpace(text)
	if !strings.HasPrefix(text, "/") {
		return "", nil, false
	}
	words := strings.Fields(text[1:])
	if len(words) == 0 {
		return "", nil, false
	}
	name, to, addressed := strings.Cut(strings.ToLower(words[0]), "@")
	if addressed && to != strings.ToLower(self) {
		return "", nil, true
	}
	return name, words[1:], true
}

func (b *Bot) handlePress(ctx context.Context, h chat.Handler, q *models.CallbackQuery) {
	c := messageChat(q.Message)
	req := commands.Request{Caller: caller(&q.From), Where: where(c), Action: q.Data}
	if req.Where == commands.Group {
		req.Community = "telegram:" + strconv.FormatInt(c.ID, 10)
	} else {
		req.Caller.Chat = strconv.FormatInt(c.ID, 10)
	}
	m := h.Handle(ctx, req)
	// Telegram's client shows a spinner until the press is answered; a late answer is an error nobody can mend.
	if _, err := b.api.AnswerCallbackQuery(ctx, &tg.AnswerCallbackQueryParams{
		CallbackQueryID: q.ID, Text: clip(m.Toast, 200), ShowAlert: len(m.Toast) > 60,
	}); err != nil {
		b.log.Debug("a button press was answered too late", "err", classify(err))
	}
	if m.Text == "" {
		return
	}
	at := place{chat: c.ID, group: req.Where == commands.Group}
	if pressed := q.Message.Message; pressed != nil {
		at.thread = pressed.MessageThreadID
		if m.Edit && m.Photo == nil && m.Prompt == nil && len(pressed.Photo) == 0 {
			at.edit = pressed.ID
		}
	}
	b.answer(ctx, at, m)
}

func (b *Bot) handleReach(ctx context.Context, u *models.ChatMemberUpdated) {
	if u.Chat.Type != models.ChatTypePrivate || b.opts.Reach == nil {
		return
	}
	reachable := u.NewChatMember.Type != models.ChatMemberTypeBanned && u.NewChatMember.Type != models.ChatMemberTypeLeft
	b.opts.Reach(ctx, strconv.FormatInt(u.From.ID, 10), reachable)
}

func caller(u *models.User) ledger.Caller {
	name := strings.TrimSpace(u.FirstName + " " + u.LastName)
	if u.Username != "" {
		name = "@" + u.Username
	}
	return ledger.Caller{
		Platform:   ledger.Telegram,
		ExternalID: strconv.FormatInt(u.ID, 10),
		Name:       name,
		Language:   u.LanguageCode,
	}
}

func where(c models.Chat) commands.Where {
	if c.Type == models.ChatTypePrivate {
		return commands.Private
	}
	return commands.Group
}

func messageChat(m models.MaybeInaccessibleMessage) models.Chat {
	switch {
	case m.Message != nil:
		return m.Message.Chat
	case m.InaccessibleMessage != nil:
		return m.InaccessibleMessage.Chat
	}
	return models.Chat{}
}
