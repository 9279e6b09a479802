package telegram

import (
	"encoding/json"
	"time"
)

// deletable is how long the bot may delete a message.
const deletable = 48 * time.Hour

// editable finds the bot's own message that a request names.
func (s *Server) editable(p *params) (*message, error) {
	if p.str("chat_id") == "" && p.str("message_id") == "" {
		return nil, badRequest("message identifier is not specified")
	}
	c, err := s.writableChat(p)
	if err != nil {
		return nil, err
	}
	m := c.find(int(p.number("message_id")))
	switch {
	case m == nil:
		return nil, badRequest("message to edit not found")
	case m.from.ID != s.bot.ID || m.service != nil:
		return nil, badRequest("message can't be edited")
	}
	return m, nil
}

// edit changes a message through apply, which works on a copy, unless nothing would change.
// An absent keyboard removes the one that is there, as on the real service.
func (s *Server) edit(p *params, apply func(*message) error) (any, error) {
	m, err := s.editable(p)
	if err != nil {
		return nil, err
	}
	next := *m
	if next.markup, err = parseMarkup(p, true); err != nil {
		return nil, err
	}
	if err := apply(&next); err != nil {
		return nil, err
	}
	next.body.entities = s.knownMentions(next.body.entities)
	if next.body.equal(m.body) && next.markup.equal(m.markup) && next.photo == m.photo && next.document == m.document {
		return nil, errNotModified
	}
	if err := s.pace.take(s.opts.Now(), m.chat); err != nil {
		return nil, err
	}
	*m = next
	s.touch(m)
	return m.api(), nil
}

func (s *Server) editMessageText(p *params) (any, error) {
	body, preview, err := messageText(p)
	if err != nil {
		return nil, err
	}
	return s.edit(p, func(m *message) error {
		if m.media() {
			return badRequest("there is no text in the message to edit")
		}
		m.body, m.preview = body, preview
		return nil
	})
}

func (s *Server) editMessageCaption(p *params) (any, error) {
	body, err := caption(p.str("caption"), p.str("parse_mode"), p.str("caption_entities"))
	if err != nil {
		return nil, err
	}
	return s.edit(p, func(m *message) error {
		if !m.media() {
			return badRequest("there is no caption in the message to edit")
		}
		m.body = body
		return nil
	})
}

func (s *Server) editMessageReplyMarkup(p *params) (any, error) {
	return s.edit(p, func(*message) error { return nil })
}

func (s *Server) editMessageMedia(p *params) (any, error) {
	var media struct {
		Type     string          `json:"type"`
		Media    string          `json:"media"`
		Caption  string          `json:"caption"`
		Mode     string          `json:"parse_mode"`
		Entities json.RawMessage `json:"caption_entities"`
	}
	if given, err := p.object("media", &media); err != nil || !given {
		return nil, badRequest("can't parse InputMedia: expected an Object")
	}
	body, err := caption(media.Caption, media.Mode, string(media.Entities))
	if err != nil {
		return nil, err
	}
	return s.edit(p, func(m *message) error {
		m.body, m.photo, m.document = body, nil, nil
		switch media.Type {
		case "photo":
			m.photo, err = s.inputFile(p, "media", media.Media, s.newPhoto)
		case "document":
			m.document, err = s.inputFile(p, "media", media.Media, s.newDocument)
		default:
			err = badRequest("can't parse InputMedia: this local server takes photos and documents only")
		}
		return err
	})
}

// mayDelete tells why a message must stay, if it must: the bot deletes its own messages and those of
// private chats within 48 hours; as an administrator of a group, all.
func (s *Server) mayDelete(m *message) error {
	admin := m.chat.member(s.bot.ID) == statusAdmin
	own := m.from.ID == s.bot.ID || m.chat.kind == kindPrivate
	if !admin && (!own || s.opts.Now().Sub(m.date) > deletable) {
		return badRequest("message can't be deleted for everyone")
	}
	return nil
}

func (s *Server) deleteMessage(p *params) (any, error) {
	if p.number("message_id") == 0 {
		return nil, badRequest("message identifier is not specified")
	}
	c, err := s.writableChat(p)
	if err != nil {
		return nil, err
	}
	m := c.find(int(p.number("message_id")))
	if m == nil {
		return nil, badRequest("message to delete not found")
	}
	if err := s.mayDelete(m); err != nil {
		return nil, err
	}
	s.remove(m)
	return true, nil
}

// deleteMessages passes over the messages that it doesn't find.
func (s *Server) deleteMessages(p *params) (any, error) {
	var ids []int
	if _, err := p.object("message_ids", &ids); err != nil || len(ids) == 0 {
		return nil, badRequest("message identifiers are not specified")
	}
	if len(ids) > 100 {
		return nil, badRequest("too many message identifiers specified")
	}
	c, err := s.writableChat(p)
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		if m := c.find(id); m != nil && s.mayDelete(m) == nil {
			s.remove(m)
		}
	}
	return true, nil
}

// answerCallbackQuery ends the progress circle on a pressed button, once, and not too late.
func (s *Server) answerCallbackQuery(p *params) (any, error) {
	press := s.presses[p.str("callback_query_id")]
	if press == nil || press.answer != nil || s.opts.Now().Sub(press.at) > s.opts.CallbackTTL {
		return nil, errStaleQuery
	}
	if textLen(p.str("text")) > 200 {
		return nil, badRequest("MESSAGE_TOO_LONG")
	}
	answer := Answer{Text: p.str("text"), Alert: p.flag("show_alert"), URL: p.str("url")}
	press.answer = &answer
	s.emit(Event{Kind: CallbackAnswer, ChatID: press.ChatID, UserID: press.UserID, Answer: &answer})
	return true, nil
}
