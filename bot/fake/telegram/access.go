package telegram

import (
	"strconv"
	"strings"
)

// chatOf finds the chat that a request names, and refuses where the bot may not look.
func (s *Server) chatOf(p *params) (*chat, error) {
	text := p.str("chat_id")
	if text == "" {
		return nil, badRequest("chat_id is empty")
	}
	id, err := strconv.ParseInt(text, 10, 64)
	if name, ok := strings.CutPrefix(text, "@"); ok {
		id, err = s.names[strings.ToLower(name)], nil
	}
	c := s.chats[id]
	if err != nil || c == nil {
		return nil, errNoChat
	}
	if c.kind == kindPrivate && !c.started {
		if s.met(c.person.user.ID) {
			return nil, errNotStarted
		}
		return nil, errNoChat
	}
	if c.kind == kindSupergroup {
		return c, s.mayWrite(c) // a private supergroup is closed to outsiders altogether
	}
	return c, nil
}

// writableChat finds the chat that a request names, and refuses where the bot may not write.
func (s *Server) writableChat(p *params) (*chat, error) {
	c, err := s.chatOf(p)
	if err != nil {
		return nil, err
	}
	return c, s.mayWrite(c)
}

func (s *Server) mayWrite(c *chat) error {
	status := c.member(s.bot.ID)
	switch {
	case c.migratedTo != 0:
		return migrated(c.migratedTo)
	case c.kind == kindPrivate && c.person.deactivated:
		return forbidden("user is deactivated")
	case c.kind == kindPrivate && status == statusKicked:
		return errBlocked
	case status == statusKicked:
		return forbidden("bot was kicked from the " + c.kind + " chat")
	case status == statusLeft:
		return forbidden("bot is not a member of the " + c.kind + " chat")
	}
	return nil
}

// met reports whether the bot shares a group with a person, and so knows that they exist.
func (s *Server) met(id int64) bool {
	for _, c := range s.chats {
		if c.kind != kindPrivate && c.has(s.bot.ID) && c.has(id) {
			return true
		}
	}
	return false
}

// visible tells whether the bot gets a message of a person: everything in private and where it is
// an administrator; elsewhere, by its privacy mode, only what is meant for it.
func (s *Server) visible(m *message) bool {
	c := m.chat
	switch {
	case c.kind == kindPrivate || c.member(s.bot.ID) == statusAdmin:
		return true
	case !c.has(s.bot.ID):
		return false
	case m.replyTo != nil && m.replyTo.from.ID == s.bot.ID:
		return true
	}
	command, ok := strings.CutPrefix(m.body.text, "/")
	if !ok {
		return false
	}
	word := strings.FieldsFunc(command+" ", func(r rune) bool { return r == ' ' || r == '\n' })
	if len(word) == 0 {
		return false
	}
	_, name, named := strings.Cut(word[0], "@")
	if named {
		return strings.EqualFold(name, s.bot.Username)
	}
	return !c.otherBotWasLast
}

// threadOf reads the topic that a message goes to. Chats without topics ignore it.
func threadOf(c *chat, p *params) (int, error) {
	thread := int(p.number("message_thread_id"))
	if !c.forum || thread == 0 {
		return 0, nil
	}
	if _, ok := c.topics[thread]; !ok {
		return 0, badRequest("message thread not found")
	}
	return thread, nil
}
