package discord

import (
	"slices"
	"time"
)

// Message is a message as a user sees it.
type Message struct {
	ID          string       `json:"id"`
	ChannelID   string       `json:"channel_id"`
	Author      User         `json:"author"`
	Content     string       `json:"content"`
	HTML        string       `json:"html"` // Content as safe HTML
	Embeds      []EmbedView  `json:"embeds"`
	Components  []Component  `json:"components"`
	Attachments []Attachment `json:"attachments"`
	CreatedAt   time.Time    `json:"created_at"`
	EditedAt    time.Time    `json:"edited_at,omitzero"`
	Edited      bool         `json:"edited"`
	Ephemeral   bool         `json:"ephemeral"`         // "Only you can see this"
	OnlyFor     string       `json:"only_for"`          // who sees it, if not everyone
	Thinking    bool         `json:"thinking"`          // deferred: "… is thinking"
	Command     string       `json:"command,omitempty"` // the command that it answers
	UsedBy      *User        `json:"used_by,omitempty"` // who ran it
	ReplyTo     string       `json:"reply_to,omitempty"`
	Nonce       string       `json:"nonce,omitempty"`

	Pings           []string         `json:"pings"` // ids of the users that it notified
	PingsEveryone   bool             `json:"pings_everyone"`
	AllowedMentions *AllowedMentions `json:"allowed_mentions"` // as sent, nil when it wasn't
}

// EmbedView is an embed with its texts as safe HTML.
type EmbedView struct {
	Embed
	TitleHTML       string      `json:"title_html"`
	DescriptionHTML string      `json:"description_html"`
	FieldsHTML      [][2]string `json:"fields_html"` // name and value of each field
}

// Attachment is a file of a message. Its URL works while the message is there.
type Attachment struct {
	ID          string `json:"id"`
	Filename    string `json:"filename"`
	ContentType string `json:"content_type"`
	Description string `json:"description,omitempty"`
	Size        int    `json:"size"`
	URL         string `json:"url"`
	Data        []byte `json:"-"`
}

// State is how far an interaction got.
type State string

// States of an interaction.
const (
	Waiting  State = "waiting"  // not answered yet
	Thinking State = "thinking" // deferred
	Answered State = "answered"
	Failed   State = "failed" // "The application did not respond"
)

// Interaction is something that a user did, and what came of it.
type Interaction struct {
	ID         string   `json:"id"`
	Kind       int      `json:"kind"` // KindCommand, …
	Name       string   `json:"name"` // command with subcommand, or custom id
	UserID     string   `json:"user_id"`
	ChannelID  string   `json:"channel_id"`
	State      State    `json:"state"`
	ResponseID string   `json:"response_id,omitempty"` // the message that answers it
	Followups  []string `json:"followups,omitempty"`   // ids of further messages
	Choices    []Choice `json:"choices,omitempty"`     // of an autocomplete
}

// Command is a registered command, for a command picker.
type Command struct {
	ID          string          `json:"id"`
	Name        string          `json:"name"` // with subcommand: "leaderboard show"
	Description string          `json:"description"`
	Options     []CommandOption `json:"options"`
}

// Snapshot is all that one user sees.
type Snapshot struct {
	Seq      int64                `json:"seq"` // of the last event in it
	Bot      User                 `json:"bot"`
	Online   bool                 `json:"online"` // whether the bot is
	User     User                 `json:"user"`
	Guilds   []Guild              `json:"guilds"`
	Channels []Channel            `json:"channels"`
	Messages map[string][]Message `json:"messages"` // by channel id
	Commands map[string][]Command `json:"commands"` // by channel id
	Modal    *Modal               `json:"modal"`
}

func (s *Server) messageView(m *message) Message {
	v := Message{
		ID: m.id, ChannelID: m.channel.ID, Author: *m.author, Content: m.content, HTML: s.html(m.content),
		Embeds: []EmbedView{}, Components: orEmpty(slices.Clone(m.components)), Attachments: []Attachment{},
		CreatedAt: m.created, EditedAt: m.edited, Edited: !m.edited.IsZero(), Ephemeral: m.flags&flagEphemeral != 0,
		OnlyFor: m.onlyID, Thinking: m.thinking(), ReplyTo: m.replyTo, Nonce: m.nonce,
		Pings: orEmpty(m.pings), PingsEveryone: m.everyone, AllowedMentions: m.allowed,
	}
	for _, e := range m.embeds {
		view := EmbedView{Embed: e, TitleHTML: s.html(e.Title), DescriptionHTML: s.html(e.Description), FieldsHTML: [][2]string{}}
		for _, f := range e.Fields {
			view.FieldsHTML = append(view.FieldsHTML, [2]string{s.html(f.Name), s.html(f.Value)})
		}
		v.Embeds = append(v.Embeds, view)
	}
	for _, a := range m.attachments {
		v.Attachments = append(v.Attachments, Attachment{a.ID, a.Filename, a.ContentType, a.Description, len(a.data), a.url, a.data})
	}
	if i := m.from; i != nil && i.kind == KindCommand {
		v.Command, v.UsedBy = i.name, i.user
	}
	return v
}

func (s *Server) messageEvent(kind EventKind, m *message) Event {
	v := s.messageView(m)
	only := m.onlyID
	if only == "" {
		only = m.channel.RecipientID
	}
	return Event{Kind: kind, ChannelID: m.channel.ID, OnlyFor: only, Message: &v}
}

func (s *Server) view(i *interaction) Interaction {
	v := Interaction{ID: i.id, Kind: i.kind, Name: i.name, UserID: i.user.ID, ChannelID: i.channel.ID, Choices: i.choices}
	now := s.now()
	if i.response != nil {
		v.ResponseID = i.response.id
	}
	for _, m := range i.followups {
		v.Followups = append(v.Followups, m.id)
	}
	deferred := i.answered == answerDefer && i.response.thinking() && !i.response.deleted
	switch {
	case i.failed, i.late(now), deferred && i.expired(now):
		v.State = Failed
	case i.answered == 0:
		v.State = Waiting
	case deferred:
		v.State = Thinking
	default:
		v.State = Answered
	}
	return v
}

func (s *Server) interactionEvent(i *interaction) Event {
	v := s.view(i)
	return Event{Kind: InteractionChanged, ChannelID: v.ChannelID, OnlyFor: v.UserID, Interaction: &v}
}

// Interaction returns what became of an interaction.
func (s *Server) Interaction(id string) Interaction {
	s.mu.Lock()
	defer s.mu.Unlock()
	if i := s.interactions[id]; i != nil {
		return s.view(i)
	}
	return Interaction{}
}

// Messages returns what a user sees in a channel, oldest first. With an empty
// userID: what everyone sees.
func (s *Server) Messages(channelID, userID string) []Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.messagesFor(s.channels[channelID], userID)
}

func (s *Server) messagesFor(c *channel, userID string) []Message {
	list := []Message{}
	if c == nil {
		return list
	}
	for _, m := range c.messages {
		if m.onlyID == "" || m.onlyID == userID {
			list = append(list, s.messageView(m))
		}
	}
	return list
}

// Message returns a message by its id, whoever sees it; ok is false once it is deleted.
func (s *Server) Message(id string) (m Message, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if found := s.findMessage(id); found != nil {
		return s.messageView(found), true
	}
	return Message{}, false
}

func (s *Server) findMessage(id string) *message {
	for _, c := range s.channels {
		if m := c.message(id); m != nil {
			return m
		}
	}
	return nil
}

// Snapshot returns all that a user sees.
func (s *Server) Snapshot(userID string) Snapshot {
	s.mu.Lock()
	defer s.mu.Unlock()
	v := Snapshot{
		Seq: s.stream.seq, Bot: *s.bot, Online: s.online() > 0, Guilds: []Guild{}, Channels: []Channel{},
		Messages: map[string][]Message{}, Commands: map[string][]Command{},
	}
	if p := s.users[userID]; p != nil {
		v.User = *p.User
	}
	add := func(c *channel) {
		v.Channels = append(v.Channels, c.Channel)
		v.Messages[c.ID] = s.messagesFor(c, userID)
		v.Commands[c.ID] = s.commandsFor(userID, c)
	}
	for _, g := range s.guildList() {
		if g.members[userID] == nil {
			continue
		}
		v.Guilds = append(v.Guilds, g.Guild)
		for _, c := range s.guildChannels(g.ID) {
			add(c)
		}
	}
	for _, c := range s.channels {
		if c.RecipientID == userID {
			add(c)
		}
	}
	if open := s.modals[userID]; open != nil {
		v.Modal = &open.Modal
	}
	return v
}

// Expire fails every interaction that has waited too long. Call it after time
// has passed: each second with a real clock, or after moving a test's clock.
func (s *Server) Expire() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, i := range s.interactions {
		if !i.failed && s.view(i).State == Failed {
			i.failed = true
			s.publish(s.interactionEvent(i))
		}
	}
}

// ExpireInteraction makes an interaction's token stale at once, as after 15 minutes.
func (s *Server) ExpireInteraction(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if i := s.interactions[id]; i != nil {
		i.stale = true
		s.publish(s.interactionEvent(i))
	}
}

// InteractionToken returns the token of an interaction, "" if there is none.
func (s *Server) InteractionToken(id string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if i := s.interactions[id]; i != nil {
		return i.token
	}
	return ""
}

// RepeatInteraction delivers an interaction's event to the bot once more.
func (s *Server) RepeatInteraction(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if i := s.interactions[id]; i != nil {
		s.dispatch("INTERACTION_CREATE", i.payload, 0)
	}
}
