package telegram

import (
	"context"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode/utf16"

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

// chatKey names the chat of an update: updates of one chat are handled in order.
func chatKey(u *models.Update) string {
	var id int64
	switch {
	case u.Message != nil:
		id = u.Message.Chat.ID
	case u.CallbackQuery != nil:
		id = messageChat(u.CallbackQuery.Message).ID
	case u.MyChatMember != nil:
		id = u.MyChatMember.Chat.ID
	}
	return strconv.FormatInt(id, 10)
}

func (b *Bot) handleMessage(ctx context.Context, h chat.Handler, m *models.Message) {
	if m.From == nil || m.From.IsBot && !anonymous(m) || m.Text == "" {
		return
	}
	req, ok := b.request(m)
	if !ok {
		return
	}
	if req.Where == commands.Group && b.communal[req.Command] {
		req.Admin = anonymous(m) || b.manages(ctx, m.Chat.ID, m.From.ID)
	}
	answer := h.Handle(ctx, req)
	if answer.Text == "" && answer.Toast != "" { // only a press has room for a toast
		answer.Text = commands.Escape(answer.Toast)
	}
	b.answer(ctx, place{chat: m.Chat.ID, thread: topic(m), group: req.Where == commands.Group, replyTo: m.ID, silent: answer.Silent}, answer)
}

// anonymous tells an administrator who writes in the group's name.
func anonymous(m *models.Message) bool { return m.SenderChat != nil && m.SenderChat.ID == m.Chat.ID }

// manages asks Telegram whether somebody may manage a group.
func (b *Bot) manages(ctx context.Context, group, person int64) bool {
	member, err := b.api.GetChatMember(ctx, &tg.GetChatMemberParams{ChatID: group, UserID: person})
	if err != nil {
		b.log.Warn("cannot tell who manages a group", "chat", group, "err", b.classify(err))
		return false
	}
	return member.Type == models.ChatMemberTypeOwner || member.Type == models.ChatMemberTypeAdministrator
}

// topic is the forum topic of a message. Elsewhere the thread is that of a reply, and can't be written to.
func topic(m *models.Message) int {
	if m.IsTopicMessage {
		return m.MessageThreadID
	}
	return 0
}

// request reads a text message. It is not for the bot when it is a command of another bot, or talk in a group.
func (b *Bot) request(m *models.Message) (commands.Request, bool) {
	req := commands.Request{Caller: caller(m.From)}
	locate(&req, m.Chat)
	c, isCommand := findCommand(m)
	switch {
	case req.Where == commands.Group && (!isCommand || !c.first):
		return req, false
	case isCommand && c.to != "" && !strings.EqualFold(c.to, b.name):
		return req, false
	case isCommand:
		req.Command, req.Args = c.name, c.args
	default:
		req.Text = m.Text
	}
	return req, true
}

// command is a command in a text: "/name@to arg arg".
type command struct {
	name  string // lower case
	to    string // the bot that it is addressed to, "" for whoever reads it
	args  []string
	first bool // nothing stands before it
}

// findCommand finds the first command of a text, where Telegram's apps show one. Telegram counts in UTF-16 units.
func findCommand(m *models.Message) (command, bool) {
	units := utf16.Encode([]rune(m.Text))
	for _, e := range m.Entities {
		if e.Type != models.MessageEntityTypeBotCommand || e.Offset < 0 || e.Length < 2 || e.Offset+e.Length > len(units) {
			continue
		}
		text := func(from, to int) string { return string(utf16.Decode(units[from:to])) }
		name, to, _ := strings.Cut(text(e.Offset+1, e.Offset+e.Length), "@")
		return command{
			name: strings.ToLower(name), to: to, args: strings.Fields(text(e.Offset+e.Length, len(units))),
			first: strings.TrimSpace(text(0, e.Offset)) == "",
		}, true
	}
	return command{}, false
}

func (b *Bot) handlePress(ctx context.Context, h chat.Handler, q *models.CallbackQuery) {
	p := &press{bot: b, ctx: ctx, id: q.ID}
	defer p.end("")
	// Telegram accepts no late answer, however long the handler takes.
	defer time.AfterFunc(b.grace, func() { p.end("") }).Stop()
	c := messageChat(q.Message)
	if c.ID == 0 {
		return // not a button of ours: all of them are on messages in chats
	}
	req := commands.Request{Caller: caller(&q.From), Action: q.Data}
	locate(&req, c)
	m := h.Handle(ctx, req)
	if !p.end(m.Toast) && m.Text == "" { // too late for a toast
		m.Text = commands.Escape(m.Toast)
	}
	at := place{chat: c.ID, group: req.Where == commands.Group, silent: m.Silent}
	if pressed := q.Message.Message; pressed != nil {
		at.thread = topic(pressed)
		if m.Edit && m.Photo == nil && m.Prompt == nil && len(pressed.Photo) == 0 {
			at.edit = pressed.ID
		}
	}
	b.answer(ctx, at, m)
}

// press is a pressed button. The person's app shows a spinner until it is answered.
type press struct {
	bot  *Bot
	ctx  context.Context
	id   string
	once sync.Once
}

// end answers the press, once; false when it was answered before.
func (p *press) end(toast string) (first bool) {
	p.once.Do(func() {
		first = true
		params := &tg.AnswerCallbackQueryParams{
			CallbackQueryID: p.id, Text: chat.Clip(toast, maxToast), ShowAlert: chat.UTF16(toast) > 60,
		}
		_, err := p.bot.api.AnswerCallbackQuery(p.ctx, params)
		if reason := chat.ReasonOf(p.bot.classify(err)); reason == chat.Paced || reason == chat.Down || reason == chat.Unknown {
			chat.Pause(p.ctx, chat.RetryAfter(p.bot.classify(err), time.Second/4))
			_, err = p.bot.api.AnswerCallbackQuery(p.ctx, params) // a second answer does no harm
		}
		if err != nil {
			p.bot.log.Warn("a button press was not answered", "err", p.bot.classify(err))
		}
	})
	return first
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

// locate fills in where a request came from.
func locate(req *commands.Request, c models.Chat) {
	id := strconv.FormatInt(c.ID, 10)
	if c.Type == models.ChatTypePrivate {
		req.Where, req.Caller.Chat = commands.Private, id
		return
	}
	req.Where, req.Community = commands.Group, "telegram:"+id
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
