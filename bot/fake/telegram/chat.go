package telegram

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"
)

const (
	kindPrivate    = "private"
	kindGroup      = "group"
	kindSupergroup = "supergroup"
)

// Statuses of a member, in the API's words.
const (
	statusOwner  = "creator"
	statusAdmin  = "administrator"
	statusMember = "member"
	statusLeft   = "left"
	statusKicked = "kicked"
)

// chat is a private chat of one person with the bot, or a group. Its fields are guarded by the server's lock.
type chat struct {
	id              int64
	kind            string
	title           string
	username        string
	person          *Person // of a private chat
	started         bool    // the person of a private chat wrote once
	members         map[int64]string
	forum           bool
	topics          map[int]string
	migratedTo      int64
	otherBotWasLast bool
	lastMessage     int // supergroups count their own messages
	messages        []*message
}

// message is one message of a chat in its present state.
type message struct {
	chat       *chat
	id         int
	thread     int
	opensTopic bool // its own id names the topic
	from       User
	date       time.Time
	edited     time.Time
	edits      int
	deleted    bool
	body       markedText // the text, or the caption of a media message
	photo      *file
	document   *file
	paidMedia  json.RawMessage
	markup     *markup
	preview    json.RawMessage
	replyTo    *message
	silent     bool
	protected  bool
	aboveMedia bool
	service    func(*apiMessage) // fills in what a service message tells
	notice     string            // the same for people's eyes
}

func (m *message) media() bool { return m.photo != nil || m.document != nil }

func (c *chat) api() apiChat {
	out := apiChat{ID: c.id, Type: c.kind, Title: c.title, Username: c.username, IsForum: c.forum}
	if c.kind == kindPrivate {
		out.FirstName, out.LastName, out.Username = c.person.user.FirstName, c.person.user.LastName, c.person.user.Username
	}
	return out
}

func (c *chat) member(id int64) string {
	if status := c.members[id]; status != "" {
		return status
	}
	return statusLeft
}

func (c *chat) has(id int64) bool {
	return slices.Contains([]string{statusOwner, statusAdmin, statusMember}, c.members[id])
}

func (c *chat) find(id int) *message {
	for _, m := range c.messages {
		if m.id == id && !m.deleted {
			return m
		}
	}
	return nil
}

// add puts a message into its chat: it numbers, dates and announces it. The caller holds the lock.
func (s *Server) add(c *chat, m *message) *message {
	m.chat, m.date = c, s.opts.Now()
	if c.kind == kindSupergroup {
		c.lastMessage++
		m.id = c.lastMessage
	} else { // the others share one sequence, the bot's
		s.lastID.message++
		m.id = int(s.lastID.message)
	}
	if m.opensTopic {
		m.thread = m.id
		c.topics[m.id] = m.notice
	}
	c.messages = append(c.messages, m)
	shown := s.snapshot(m)
	s.emit(Event{Kind: MessageNew, ChatID: c.id, Message: &shown})
	return m
}

// touch marks a message as edited and announces it. The caller holds the lock.
func (s *Server) touch(m *message) {
	m.edited = s.opts.Now()
	m.edits++
	shown := s.snapshot(m)
	s.emit(Event{Kind: MessageEdited, ChatID: m.chat.id, Message: &shown})
}

// remove deletes a message for everyone. The caller holds the lock.
func (s *Server) remove(m *message) {
	m.deleted = true
	shown := s.snapshot(m)
	s.emit(Event{Kind: MessageDeleted, ChatID: m.chat.id, Message: &shown})
}

// api shows a message as the bot sees it. The message that it replies to is shown without its own reply.
func (m *message) api() *apiMessage {
	out := m.apiShallow()
	if m.replyTo != nil && !m.replyTo.deleted {
		out.ReplyTo = m.replyTo.apiShallow()
	}
	return out
}

func (m *message) apiShallow() *apiMessage {
	from := m.from
	out := &apiMessage{
		MessageID: m.id, ThreadID: m.thread, IsTopicMessage: m.thread != 0, From: &from,
		Date: m.date.Unix(), Chat: m.chat.api(), Protected: m.protected, ReplyMarkup: m.markup.api(),
	}
	if m.edits > 0 {
		out.EditDate = m.edited.Unix()
	}
	switch {
	case m.service != nil:
		m.service(out)
	case m.photo != nil:
		out.Photo, out.CaptionAbove = m.photo.sizes(), m.aboveMedia
	case m.document != nil:
		out.Document = m.document.document()
	case m.paidMedia != nil:
		out.PaidMedia = m.paidMedia
	default:
		out.Text, out.Entities, out.LinkPreview = m.body.text, m.body.entities, m.preview
		return out
	}
	out.Caption, out.CaptionEntities = m.body.text, m.body.entities
	return out
}

// Message is a message as its chat shows it.
type Message struct {
	ChatID      int64      `json:"chat_id"`
	ID          int        `json:"id"`
	ThreadID    int        `json:"thread_id,omitempty"`
	From        User       `json:"from"`
	Date        time.Time  `json:"date"`
	EditedAt    time.Time  `json:"edited_at,omitzero"`
	Edits       int        `json:"edits,omitempty"`
	Text        string     `json:"text,omitempty"`
	Caption     string     `json:"caption,omitempty"` // of a photo or document
	Entities    []Entity   `json:"entities,omitempty"`
	HTML        string     `json:"html,omitempty"`  // text or caption, safe to put into a page
	Photo       *File      `json:"photo,omitempty"` // bytes: Server.File
	Document    *File      `json:"document,omitempty"`
	Buttons     [][]Button `json:"buttons,omitempty"`     // inline keyboard
	Keyboard    [][]string `json:"keyboard,omitempty"`    // reply keyboard: labels that a person may send
	ForceReply  bool       `json:"force_reply,omitempty"` // the bot asks for a reply to this message
	Placeholder string     `json:"placeholder,omitempty"`
	ReplyTo     int        `json:"reply_to,omitempty"` // message id
	Silent      bool       `json:"silent,omitempty"`
	Protected   bool       `json:"protected,omitempty"`
	Deleted     bool       `json:"deleted,omitempty"`
	Service     string     `json:"service,omitempty"` // what a service message says
}

// Body returns the text, or the caption of a media message.
func (m Message) Body() string {
	if m.Text != "" {
		return m.Text
	}
	return m.Caption
}

// Labels returns the labels of the inline buttons, row by row.
func (m Message) Labels() []string {
	var out []string
	for _, row := range m.Buttons {
		for _, b := range row {
			out = append(out, b.Text)
		}
	}
	return out
}

// snapshot copies a message for the people's side. The caller holds the lock.
func (s *Server) snapshot(m *message) Message {
	out := Message{
		ChatID: m.chat.id, ID: m.id, ThreadID: m.thread, From: m.from, Date: m.date, EditedAt: m.edited, Edits: m.edits,
		Entities: slices.Clone(m.body.entities), HTML: renderHTML(m.body),
		Photo: m.photo.shown(), Document: m.document.shown(),
		Silent: m.silent, Protected: m.protected, Deleted: m.deleted, Service: m.notice,
	}
	if m.media() {
		out.Caption = m.body.text
	} else {
		out.Text = m.body.text
	}
	if m.markup != nil {
		for _, row := range m.markup.inline {
			out.Buttons = append(out.Buttons, slices.Clone(row))
		}
		out.Keyboard, out.ForceReply, out.Placeholder = m.markup.keyboard, m.markup.force, m.markup.placeholder
	}
	if m.replyTo != nil {
		out.ReplyTo = m.replyTo.id
	}
	return out
}

// Messages returns what a chat holds, oldest first, without deleted messages.
func (s *Server) Messages(chatID int64) []Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []Message
	if c := s.chats[chatID]; c != nil {
		for _, m := range c.messages {
			if !m.deleted {
				out = append(out, s.snapshot(m))
			}
		}
	}
	return out
}

// Message returns one message, deleted or not, in its present state.
func (s *Server) Message(chatID int64, id int) (Message, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c := s.chats[chatID]; c != nil {
		for _, m := range c.messages {
			if m.id == id {
				return s.snapshot(m), true
			}
		}
	}
	return Message{}, false
}

// Transcript tells what a chat holds in lines for people, for the messages of failing tests.
func (s *Server) Transcript(chatID int64) string {
	var out strings.Builder
	fmt.Fprintf(&out, "chat %d holds:\n", chatID)
	for _, m := range s.Messages(chatID) {
		fmt.Fprintf(&out, "  #%d %s: %s%s", m.ID, m.From.FirstName, m.Body(), m.Service)
		if m.Photo != nil {
			out.WriteString(" (photo)")
		}
		if labels := m.Labels(); len(labels) > 0 {
			fmt.Fprintf(&out, " %q", labels)
		}
		if m.Edits > 0 {
			fmt.Fprintf(&out, " (edited %d times)", m.Edits)
		}
		out.WriteByte('\n')
	}
	return out.String()
}

// FromBot accepts the bot's messages.
func FromBot(m Message) bool { return m.From.IsBot && m.Service == "" }

// Saying accepts the bot's messages whose text or caption contains all of the parts.
func Saying(parts ...string) func(Message) bool {
	return func(m Message) bool {
		return FromBot(m) && !slices.ContainsFunc(parts, func(part string) bool { return !strings.Contains(m.Body(), part) })
	}
}

// After narrows a predicate to messages that are newer than the given one.
func After(id int, accept func(Message) bool) func(Message) bool {
	return func(m Message) bool { return m.ID > id && accept(m) }
}
