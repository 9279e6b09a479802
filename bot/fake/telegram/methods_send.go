package telegram

import (
	"encoding/json"
	"slices"
)

const (
	maxText    = 4096 // UTF-16 units after parsing
	maxCaption = 1024
)

// sendMessage sends a text.
func (s *Server) sendMessage(p *params) (any, error) {
	body, preview, err := messageText(p)
	if err != nil {
		return nil, err
	}
	return s.send(p, &message{body: body, preview: preview})
}

// messageText reads what sendMessage and editMessageText have in common.
func messageText(p *params) (markedText, json.RawMessage, error) {
	if p.str("text") == "" {
		return markedText{}, nil, badRequest("message text is empty")
	}
	body, err := formatText(p.str("text"), p.str("parse_mode"), p.str("entities"))
	if err != nil {
		return body, nil, err
	}
	if body.text == "" {
		return body, nil, badRequest("text must be non-empty")
	}
	if textLen(body.text) > maxText {
		return body, nil, badRequest("message is too long")
	}
	var preview map[string]any
	if _, err := p.object("link_preview_options", &preview); err != nil {
		return body, nil, badRequest("object expected as link preview options")
	}
	return body, json.RawMessage(p.str("link_preview_options")), nil
}

// sendPhoto sends an image with an optional caption.
func (s *Server) sendPhoto(p *params) (any, error) {
	photo, err := s.inputFile(p, "photo", p.str("photo"), s.newPhoto)
	if err != nil {
		return nil, err
	}
	return s.sendMedia(p, &message{photo: photo, aboveMedia: p.flag("show_caption_above_media")})
}

// sendDocument sends any file with an optional caption.
func (s *Server) sendDocument(p *params) (any, error) {
	document, err := s.inputFile(p, "document", p.str("document"), s.newDocument)
	if err != nil {
		return nil, err
	}
	return s.sendMedia(p, &message{document: document})
}

func (s *Server) sendMedia(p *params, m *message) (any, error) {
	var err error
	if m.body, err = caption(p.str("caption"), p.str("parse_mode"), p.str("caption_entities")); err != nil {
		return nil, err
	}
	return s.send(p, m)
}

func caption(text, mode, listed string) (markedText, error) {
	body, err := formatText(text, mode, listed)
	if err == nil && textLen(body.text) > maxCaption {
		err = badRequest("message caption is too long")
	}
	return body, err
}

// send puts the bot's message into its chat, after all that may refuse it.
func (s *Server) send(p *params, m *message) (any, error) {
	var err error
	if m.markup, err = parseMarkup(p, false); err != nil {
		return nil, err
	}
	c, err := s.writableChat(p)
	if err != nil {
		return nil, err
	}
	if m.thread, err = threadOf(c, p); err != nil {
		return nil, err
	}
	if m.replyTo, err = s.replied(c, p); err != nil {
		return nil, err
	}
	if err := s.pace.take(s.opts.Now(), c); err != nil {
		return nil, err
	}
	m.body.entities = s.knownMentions(m.body.entities)
	m.from, m.silent, m.protected = s.bot, p.flag("disable_notification"), p.flag("protect_content")
	c.otherBotWasLast = false
	return s.add(c, m).api(), nil
}

// knownMentions fills in the users that text mentions name, and drops the mentions of strangers.
func (s *Server) knownMentions(entities []Entity) []Entity {
	var out []Entity
	for _, e := range entities {
		if e.User != nil {
			u, known := s.userOf(e.User.ID)
			if !known {
				continue
			}
			e.User = &u
		}
		out = append(out, e)
	}
	return out
}

// replied finds the message that reply_parameters names; one in another chat counts as none.
func (s *Server) replied(c *chat, p *params) (*message, error) {
	var reply struct {
		MessageID int             `json:"message_id"`
		ChatID    json.RawMessage `json:"chat_id"`
		Anyway    bool            `json:"allow_sending_without_reply"`
	}
	given, err := p.object("reply_parameters", &reply)
	switch {
	case err != nil:
		return nil, badRequest("object expected as reply parameters")
	case !given:
		return nil, nil
	}
	m := c.find(reply.MessageID)
	if m == nil && !reply.Anyway {
		return nil, badRequest("message to be replied not found")
	}
	return m, nil
}

var chatActions = []string{
	"typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
	"choose_sticker", "find_location", "record_video_note", "upload_video_note",
}

// sendChatAction shows that the bot is at work.
func (s *Server) sendChatAction(p *params) (any, error) {
	if !slices.Contains(chatActions, p.str("action")) {
		return nil, badRequest("wrong parameter action in request")
	}
	c, err := s.writableChat(p)
	if err != nil {
		return nil, err
	}
	s.emit(Event{Kind: Typing, ChatID: c.id, Action: p.str("action")})
	return true, nil
}
