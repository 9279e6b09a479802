package telegram

import (
	"encoding/json"
	"regexp"
	"strconv"
)

const maxCommands = 100

var commandName = regexp.MustCompile(`^[a-z0-9_]{1,32}$`)

// commandKey names one list of commands: who sees it, in which language.
type commandKey struct {
	scope  string
	chat   string // as the bot gave it, for scopes of one chat
	user   int64
	locale string
}

type aboutKey struct{ what, locale string }

func (s *Server) getMe(*params) (any, error) {
	return map[string]any{
		"id": s.bot.ID, "is_bot": true, "first_name": s.bot.FirstName, "username": s.bot.Username,
		"can_join_groups": true, "can_read_all_group_messages": false, "supports_inline_queries": false,
	}, nil
}

func (s *Server) getMyName(*params) (any, error) {
	return map[string]string{"name": s.bot.FirstName}, nil
}

// commandKeyOf reads scope and language_code.
func (s *Server) commandKeyOf(p *params) (commandKey, error) {
	var scope struct {
		Type   string          `json:"type"`
		ChatID json.RawMessage `json:"chat_id"`
		UserID int64           `json:"user_id"`
	}
	if _, err := p.object("scope", &scope); err != nil {
		return commandKey{}, badRequest("can't parse BotCommandScope JSON object")
	}
	key := commandKey{scope: scope.Type, user: scope.UserID, locale: p.str("language_code")}
	if len(key.locale) != 0 && len(key.locale) != 2 {
		return key, badRequest("invalid language code specified")
	}
	switch scope.Type {
	case "":
		key.scope = "default"
	case "default", "all_private_chats", "all_group_chats", "all_chat_administrators":
	case "chat", "chat_administrators", "chat_member":
		var name string
		if json.Unmarshal(scope.ChatID, &name) != nil {
			name = string(scope.ChatID)
		}
		c, err := s.chatOf(&params{fields: map[string]string{"chat_id": name}})
		if err != nil {
			return key, err
		}
		key.chat = strconv.FormatInt(c.id, 10)
	default:
		return key, badRequest("can't parse BotCommandScope: unsupported type specified")
	}
	return key, nil
}

func (s *Server) setMyCommands(p *params) (any, error) {
	key, err := s.commandKeyOf(p)
	if err != nil {
		return nil, err
	}
	var commands []Command
	if _, err := p.object("commands", &commands); err != nil {
		return nil, badRequest("can't parse commands JSON object")
	}
	if len(commands) > maxCommands {
		return nil, badRequest("BOT_COMMANDS_TOO_MUCH")
	}
	for i, c := range commands {
		if !commandName.MatchString(c.Command) {
			return nil, badRequest("BOT_COMMAND_INVALID")
		}
		if n := textLen(c.Description); n == 0 || n > 256 {
			return nil, badRequest("BOT_COMMAND_DESCRIPTION_INVALID")
		}
		for _, other := range commands[:i] {
			if other.Command == c.Command {
				return nil, badRequest("BOT_COMMAND_INVALID")
			}
		}
	}
	s.commands[key] = commands
	s.emit(Event{Kind: CommandsChanged})
	return true, nil
}

func (s *Server) getMyCommands(p *params) (any, error) {
	key, err := s.commandKeyOf(p)
	if err != nil {
		return nil, err
	}
	return append([]Command{}, s.commands[key]...), nil
}

func (s *Server) deleteMyCommands(p *params) (any, error) {
	key, err := s.commandKeyOf(p)
	if err != nil {
		return nil, err
	}
	delete(s.commands, key)
	s.emit(Event{Kind: CommandsChanged})
	return true, nil
}

// setAbout keeps one of the texts that introduce the bot, per language.
func setAbout(what string, limit int) func(*Server, *params) (any, error) {
	return func(s *Server, p *params) (any, error) {
		if textLen(p.str(what)) > limit {
			return nil, badRequest("BOT_DESCRIPTION_TOO_LONG")
		}
		s.about[aboutKey{what, p.str("language_code")}] = p.str(what)
		return true, nil
	}
}

func getAbout(what string) func(*Server, *params) (any, error) {
	return func(s *Server, p *params) (any, error) {
		text, ok := s.about[aboutKey{what, p.str("language_code")}]
		if !ok {
			text = s.about[aboutKey{what, ""}]
		}
		return map[string]string{what: text}, nil
	}
}

// setChatMenuButton keeps the button beside the input field, for one chat or, without chat_id, for all.
func (s *Server) setChatMenuButton(p *params) (any, error) {
	var button struct{ Type string }
	given, err := p.object("menu_button", &button)
	if err != nil {
		return nil, badRequest("can't parse menu button JSON object")
	}
	switch button.Type {
	case "default", "commands", "web_app":
	default:
		if given {
			return nil, badRequest("can't parse menu button: MenuButton has unsupported type")
		}
	}
	delete(s.menus, p.number("chat_id"))
	if given && button.Type != "default" {
		s.menus[p.number("chat_id")] = json.RawMessage(p.str("menu_button"))
	}
	return true, nil
}

func (s *Server) getChatMenuButton(p *params) (any, error) {
	for _, id := range []int64{p.number("chat_id"), 0} {
		if button, ok := s.menus[id]; ok {
			return button, nil
		}
	}
	return map[string]string{"type": "commands"}, nil
}

// About returns one of the texts that introduce the bot: "description" or "short_description".
func (s *Server) About(what, language string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if text, ok := s.about[aboutKey{what, language}]; ok {
		return text
	}
	return s.about[aboutKey{what, ""}]
}
