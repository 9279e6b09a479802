package telegram

import (
	"html"
	"strings"

	"github.com/go-telegram/bot/models"

	"github.com/amasa-io/amasa/bot/chat"
	"github.com/amasa-io/amasa/commands"
)

// Telegram's limits, in UTF-16 units of what is visible.
const (
	maxText    = 4096
	maxCaption = 1024
	maxToast   = 200
)

// part is one Telegram message. Most Messages are one part; what is too long for one takes several.
type part struct {
	html   string
	photo  *commands.Photo
	markup models.ReplyMarkup // nil for none
}

// compose turns a Message into parts, none if there is nothing to show. Buttons are below the last.
func compose(m commands.Message) []part {
	if m.Text == "" && m.Prompt != nil {
		m.Text = commands.Escape(m.Prompt.Label)
	}
	pages := chat.Pages(m.Text, maxText, visible)
	if captions := chat.Pages(m.Text, maxCaption, visible); m.Photo != nil && len(captions) == 1 {
		return []part{{html: renderHTML(captions[0]), photo: m.Photo, markup: keyboard(m)}}
	}
	var parts []part
	if m.Photo != nil {
		parts = append(parts, part{photo: m.Photo})
	}
	for _, page := range pages {
		parts = append(parts, part{html: renderHTML(page)})
	}
	if len(parts) > 0 {
		parts[len(parts)-1].markup = keyboard(m)
	}
	return parts
}

func visible(s commands.Span) int { return chat.UTF16(s.Text) }

// renderHTML turns spans into Telegram's HTML parse mode.
func renderHTML(spans []commands.Span) string {
	var b strings.Builder
	for _, s := range spans {
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
		return &models.ForceReply{ForceReply: true, InputFieldPlaceholder: chat.Clip(m.Prompt.Placeholder, 64)}
	}
	var rows [][]models.InlineKeyboardButton
	for _, row := range m.Buttons {
		var buttons []models.InlineKeyboardButton
		for _, b := range row {
			if b.Label == "" || b.Action == "" && b.URL == "" && b.Copy == "" {
				continue // Telegram would refuse the whole message
			}
			buttons = append(buttons, models.InlineKeyboardButton{
				Text:         b.Label,
				URL:          b.URL,
				CallbackData: b.Action,
				CopyText:     models.CopyTextButton{Text: b.Copy},
				Style:        style(b.Style),
			})
		}
		if len(buttons) > 0 {
			rows = append(rows, buttons)
		}
	}
	if len(rows) == 0 {
		return nil
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
