package telegram

import (
	"html"
	"strings"

	"github.com/go-telegram/bot/models"

	"github.com/amasa-io/amasa/commands"
)

// renderHTML turns a message's markup into Telegram's HTML parse mode.
func renderHTML(text string) string {
	var b strings.Builder
	for _, s := range commands.Spans(text) {
		t := html.EscapeString(s.Text)
		switch {
		case s.Code:
			t = "<code>" + t + "</code>"
		case s.URL != "":
			t = `<a href="` + html.EscapeString(s.URL) + `">` + t + "</a>"
		}
		if s.Bold {
			t = "<b>" + t + "</b>"
		}
		b.WriteString(t)
	}
	return b.String()
}

// keyboard turns a message's buttons or its Prompt into Telegram's reply markup; nil when there are none.
func keyboard(m commands.Message) models.ReplyMarkup {
	if m.Prompt != nil {
		return &models.ForceReply{ForceReply: true, InputFieldPlaceholder: clip(m.Prompt.Placeholder, 64)}
	}
	if len(m.Buttons) == 0 {
		return nil
	}
	rows := make([][]models.InlineKeyboardButton, 0, len(m.Buttons))
	for _, row := range m.Buttons {
		buttons := make([]models.InlineKeyboardButton, 0, len(row))
		for _, b := range row {
			buttons = append(buttons, models.InlineKeyboardButton{
				Text:         b.Label,
				URL:          b.URL,
				CallbackData: b.Action,
				CopyText:     models.CopyTextButton{Text: b.Copy},
				Style:        style(b.Style),
			})
		}
		rows = append(rows, buttons)
	}
	return &models.InlineKeyboardMarkup{InlineKeyboard: rows}
}

func style(s commands.Style) string {
	switch s {
	case commands.Primary:
		return "primary"
	case commands.Success:
		return "success"
	case commands.Danger:
		return "danger"
	case commands.Plain:
	}
	return ""
}

// shownIn tells whether a command belongs into the menu of groups or of private chats.
func shownIn(s commands.Spec, group bool) bool {
	if group {
		return s.Where != commands.Private
	}
	return s.Where != commands.Group
}

// clip cuts text to at most n characters.
func clip(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	return string(r[:n])
}
