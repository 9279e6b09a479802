package telegram

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Person is somebody who uses Telegram: all that they can do here, they could do in an app.
type Person struct {
	s           *Server
	id          int64
	user        User // guarded by the server's lock, as is the rest
	deactivated bool
}

// NewPerson adds a person. A zero ID gets a free one; an ID that is taken panics.
// Their private chat with the bot has the same id and is closed to the bot until they write.
func (s *Server) NewPerson(u User) *Person {
	s.mu.Lock()
	defer s.mu.Unlock()
	if u.ID == 0 {
		s.lastID.user++
		u.ID = s.lastID.user
	}
	if _, taken := s.userOf(u.ID); taken {
		panic(fmt.Sprintf("telegram: user id %d is taken", u.ID))
	}
	u.FirstName = cmp.Or(u.FirstName, "Person")
	p := &Person{s: s, id: u.ID, user: u}
	s.people[u.ID] = p
	s.chats[u.ID] = &chat{
		id: u.ID, kind: kindPrivate, person: p,
		members: map[int64]string{u.ID: statusMember, s.bot.ID: statusMember},
	}
	s.emit(Event{Kind: ChatChanged, ChatID: u.ID, UserID: u.ID})
	return p
}

// Person returns a person by id, or nil.
func (s *Server) Person(id int64) *Person {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.people[id]
}

// ID returns the person's id, which is also that of their private chat with the bot.
func (p *Person) ID() int64 { return p.id }

// User returns the person as the API shows them.
func (p *Person) User() User {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	return p.user
}

// SetLanguage changes the language of the person's app.
func (p *Person) SetLanguage(code string) {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	p.user.LanguageCode = code
}

// SendOption says more about a message of a person.
type SendOption func(*outgoing)

type outgoing struct{ replyTo, thread int }

// ReplyTo makes the message a reply to another of the same chat.
func ReplyTo(messageID int) SendOption { return func(o *outgoing) { o.replyTo = messageID } }

// InTopic sends the message into a topic of a forum.
func InTopic(threadID int) SendOption { return func(o *outgoing) { o.thread = threadID } }

// Start presses the Start button of the private chat; a payload is that of a deep link.
// It panics when the bot is blocked.
func (p *Person) Start(payload string) Message {
	text := "/start"
	if payload != "" {
		text += " " + payload
	}
	m, err := p.Send(p.id, text)
	if err != nil {
		panic("telegram: " + err.Error())
	}
	return m
}

// Say sends a text to the bot in private.
func (p *Person) Say(text string) (Message, error) { return p.Send(p.id, text) }

// Send sends a text to a chat.
func (p *Person) Send(chatID int64, text string, opts ...SendOption) (Message, error) {
	body, err := formatText(text, "", "")
	switch {
	case err != nil:
		return Message{}, err
	case body.text == "":
		return Message{}, errors.New("an app sends no empty messages")
	case textLen(body.text) > maxText:
		return Message{}, errors.New("an app splits messages over 4096 characters")
	}
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	return p.post(chatID, &message{body: body}, opts)
}

// SendPhoto sends an image to a chat.
func (p *Person) SendPhoto(chatID int64, data []byte, text string, opts ...SendOption) (Message, error) {
	body, err := caption(text, "", "")
	if err != nil {
		return Message{}, err
	}
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	photo, err := p.s.newPhoto(Upload{Name: "photo.jpg", Data: data})
	if err != nil {
		return Message{}, err
	}
	return p.post(chatID, &message{body: body, photo: photo}, opts)
}

// SendPoison sends paid media of a kind that came with Bot API 10. A client of an older version
// that doesn't know it may refuse the whole batch of updates that it is in.
func (p *Person) SendPoison(chatID int64) (Message, error) {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	media := json.RawMessage(`{"star_count":1,"paid_media":[{"type":"live_photo","live_photo":` +
		`{"file_id":"l1","file_unique_id":"u1","width":90,"height":90,"duration":3}}]}`)
	return p.post(chatID, &message{paidMedia: media}, nil)
}

// post puts a person's message into a chat and tells the bot if it may see it. The caller holds the lock.
func (p *Person) post(chatID int64, m *message, opts []SendOption) (Message, error) {
	s, c := p.s, p.s.chats[chatID]
	var o outgoing
	for _, opt := range opts {
		opt(&o)
	}
	switch {
	case c == nil || !c.has(p.id):
		return Message{}, fmt.Errorf("%s is not in chat %d", p.user.FirstName, chatID)
	case c.kind == kindPrivate && c.member(s.bot.ID) == statusKicked:
		return Message{}, fmt.Errorf("%s has blocked the bot", p.user.FirstName)
	case c.migratedTo != 0:
		return Message{}, fmt.Errorf("the group became supergroup %d", c.migratedTo)
	}
	if o.replyTo != 0 {
		if m.replyTo = c.find(o.replyTo); m.replyTo == nil {
			return Message{}, fmt.Errorf("no message %d to reply to", o.replyTo)
		}
		m.thread = m.replyTo.thread
	}
	if o.thread != 0 {
		if _, ok := c.topics[o.thread]; !ok {
			return Message{}, fmt.Errorf("no topic %d", o.thread)
		}
		m.thread = o.thread
	}
	m.from = p.user
	c.started = true
	s.add(c, m)
	if s.visible(m) {
		s.push("message", m.api())
	}
	return s.snapshot(m), nil
}

// Edit changes the text of the person's own message.
func (p *Person) Edit(chatID int64, messageID int, text string) error {
	body, err := formatText(text, "", "")
	if err != nil {
		return err
	}
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	m, err := p.own(chatID, messageID)
	if err != nil {
		return err
	}
	m.body = body
	p.s.touch(m)
	if p.s.visible(m) {
		p.s.push("edited_message", m.api())
	}
	return nil
}

// Delete deletes the person's own message. The bot isn't told, as on the real service.
func (p *Person) Delete(chatID int64, messageID int) error {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	m, err := p.own(chatID, messageID)
	if err == nil {
		p.s.remove(m)
	}
	return err
}

func (p *Person) own(chatID int64, messageID int) (*message, error) {
	if c := p.s.chats[chatID]; c != nil && c.has(p.id) {
		if m := c.find(messageID); m != nil && m.from.ID == p.id {
			return m, nil
		}
	}
	return nil, fmt.Errorf("no message %d of %s", messageID, p.user.FirstName)
}

// Block blocks the bot, or stops it in the words of the apps.
func (p *Person) Block() { p.setBlocked(statusKicked) }

// Unblock lets the bot write again.
func (p *Person) Unblock() { p.setBlocked(statusMember) }

func (p *Person) setBlocked(status string) {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	p.s.setMember(p.s.chats[p.id], p.user, p.s.bot, status)
}

// Deactivate deletes the person's Telegram account.
func (p *Person) Deactivate() {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	p.deactivated = true
}

// Answer is what the bot made of a press: a toast, or an alert, or nothing but the end of waiting.
type Answer struct {
	Text  string `json:"text,omitempty"`
	Alert bool   `json:"alert,omitempty"`
	URL   string `json:"url,omitempty"`
}

// Press is a button press that the bot should answer.
type Press struct {
	ID     string // of the callback query
	ChatID int64
	UserID int64
	Data   string // callback_data of the button

	s      *Server
	at     time.Time
	answer *Answer
}

// Answer waits until the bot answers the press.
func (x *Press) Answer(ctx context.Context) (Answer, error) {
	err := x.s.await(ctx, func() bool { return x.answer != nil })
	if err != nil {
		return Answer{}, fmt.Errorf("the press of %q was not answered: %w", x.Data, err)
	}
	return *x.answer, nil
}

// Press presses the button with this label, which must be on the message as it is now and of the
// kind that calls the bot back.
func (p *Person) Press(m Message, label string) (*Press, error) {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	target, err := p.pressable(m.ChatID, m.ID)
	if err != nil {
		return nil, err
	}
	b, err := target.markup.find(label)
	if err != nil {
		return nil, err
	}
	return p.press(target, b)
}

// PressAt presses the button in this row and column, both from 0.
func (p *Person) PressAt(chatID int64, messageID, row, column int) (*Press, error) {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	target, err := p.pressable(chatID, messageID)
	if err != nil {
		return nil, err
	}
	if target.markup == nil || row < 0 || row >= len(target.markup.inline) ||
		column < 0 || column >= len(target.markup.inline[row]) {
		return nil, fmt.Errorf("no button in row %d, column %d", row, column)
	}
	return p.press(target, target.markup.inline[row][column])
}

// pressable finds a message of the bot whose buttons the person sees.
func (p *Person) pressable(chatID int64, messageID int) (*message, error) {
	c := p.s.chats[chatID]
	if c == nil || !c.has(p.id) {
		return nil, fmt.Errorf("%s is not in chat %d", p.user.FirstName, chatID)
	}
	m := c.find(messageID)
	if m == nil {
		return nil, fmt.Errorf("no message %d in chat %d", messageID, chatID)
	}
	return m, nil
}

// press sends the callback query. A person who blocked the bot can't: the apps ask to unblock first.
func (p *Person) press(m *message, b Button) (*Press, error) {
	s := p.s
	if b.CallbackData == "" {
		return nil, fmt.Errorf("button %q does not call the bot", b.Text)
	}
	if m.chat.kind == kindPrivate && m.chat.member(s.bot.ID) == statusKicked {
		return nil, fmt.Errorf("%s has blocked the bot", p.user.FirstName)
	}
	s.lastID.press++
	x := &Press{
		ID: strconv.FormatInt(p.id<<20|s.lastID.press, 10), ChatID: m.chat.id, UserID: p.id, Data: b.CallbackData,
		s: s, at: s.opts.Now(),
	}
	s.presses[x.ID] = x
	s.push("callback_query", apiCallback{
		ID: x.ID, From: p.user, Message: m.api(), ChatInstance: strconv.FormatInt(m.chat.id*31+7, 10), Data: x.Data,
	})
	return x, nil
}

// CommandMenu returns the commands that the person's app offers in a chat, by the order in which
// apps look: the narrower scope first, and in each the person's language before the common list.
func (p *Person) CommandMenu(chatID int64) []Command {
	s := p.s
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.chats[chatID]
	if c == nil {
		return nil
	}
	id := strconv.FormatInt(chatID, 10)
	scopes := []commandKey{{scope: "chat", chat: id}, {scope: "all_private_chats"}, {scope: "default"}}
	if c.kind != kindPrivate {
		scopes = []commandKey{{scope: "chat_member", chat: id, user: p.id}}
		if slices.Contains([]string{statusOwner, statusAdmin}, c.member(p.id)) {
			scopes = append(scopes, commandKey{scope: "chat_administrators", chat: id}, commandKey{scope: "chat", chat: id},
				commandKey{scope: "all_chat_administrators"})
		} else {
			scopes = append(scopes, commandKey{scope: "chat", chat: id})
		}
		scopes = append(scopes, commandKey{scope: "all_group_chats"}, commandKey{scope: "default"})
	}
	language, _, _ := strings.Cut(p.user.LanguageCode, "-")
	for _, key := range scopes {
		for _, locale := range []string{language, ""} {
			key.locale = locale
			if commands, ok := s.commands[key]; ok && len(commands) > 0 {
				return slices.Clone(commands)
			}
		}
	}
	return nil
}
