package telegram

import (
	"net/http"
	"strings"
)

// method is one row of the table of what the bot may call.
type method struct {
	name string
	run  func(*Server, *http.Request, *params) (any, error)
}

// methods holds the table by lower-case name: the API doesn't mind case.
var methods = map[string]method{}

func init() {
	for _, m := range []method{
		{"getMe", locked((*Server).getMe)},
		{"getMyName", locked((*Server).getMyName)},
		{"setMyCommands", locked((*Server).setMyCommands)},
		{"getMyCommands", locked((*Server).getMyCommands)},
		{"deleteMyCommands", locked((*Server).deleteMyCommands)},
		{"setMyDescription", locked(setAbout("description", 512))},
		{"getMyDescription", locked(getAbout("description"))},
		{"setMyShortDescription", locked(setAbout("short_description", 120))},
		{"getMyShortDescription", locked(getAbout("short_description"))},
		{"setChatMenuButton", locked((*Server).setChatMenuButton)},
		{"getChatMenuButton", locked((*Server).getChatMenuButton)},

		{"getUpdates", (*Server).getUpdates},
		{"setWebhook", locked((*Server).setWebhook)},
		{"deleteWebhook", locked((*Server).deleteWebhook)},
		{"getWebhookInfo", locked((*Server).getWebhookInfo)},

		{"sendMessage", locked((*Server).sendMessage)},
		{"sendPhoto", locked((*Server).sendPhoto)},
		{"sendDocument", locked((*Server).sendDocument)},
		{"sendChatAction", locked((*Server).sendChatAction)},
		{"editMessageText", locked((*Server).editMessageText)},
		{"editMessageCaption", locked((*Server).editMessageCaption)},
		{"editMessageMedia", locked((*Server).editMessageMedia)},
		{"editMessageReplyMarkup", locked((*Server).editMessageReplyMarkup)},
		{"deleteMessage", locked((*Server).deleteMessage)},
		{"deleteMessages", locked((*Server).deleteMessages)},
		{"answerCallbackQuery", locked((*Server).answerCallbackQuery)},

		{"getChat", locked((*Server).getChat)},
		{"getChatMember", locked((*Server).getChatMember)},
		{"getChatAdministrators", locked((*Server).getChatAdministrators)},
		{"getChatMemberCount", locked((*Server).getChatMemberCount)},
		{"leaveChat", locked((*Server).leaveChat)},
		{"getFile", locked((*Server).getFile)},
	} {
		methods[strings.ToLower(m.name)] = m
	}
}

// locked runs a method that neither waits nor needs the HTTP request under the server's lock.
func locked(run func(*Server, *params) (any, error)) func(*Server, *http.Request, *params) (any, error) {
	return func(s *Server, _ *http.Request, p *params) (any, error) {
		s.mu.Lock()
		defer s.mu.Unlock()
		return run(s, p)
	}
}
