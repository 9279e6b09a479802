package telegram

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
)

// Limits of keyboards, as the service enforces them.
const (
	maxCallbackData = 64 // bytes
	maxCopyText     = 256
	maxButtons      = 100
	maxMarkup       = 10_000 // bytes of one keyboard, serialized
)

// markup is a reply_markup of any kind.
type markup struct {
	inline      [][]Button
	keyboard    [][]string // labels of a reply keyboard
	remove      bool
	force       bool
	placeholder string
}

func (m *markup) equal(o *markup) bool {
	empty := func(m *markup) bool { return m == nil || len(m.inline) == 0 }
	if empty(m) || empty(o) {
		return empty(m) && empty(o)
	}
	return reflect.DeepEqual(m.inline, o.inline)
}

func (m *markup) api() *inlineKeyboard {
	if m == nil || len(m.inline) == 0 {
		return nil
	}
	return &inlineKeyboard{Rows: m.inline}
}

// parseMarkup reads and checks the reply_markup field. It returns nil for none, and a markup
// without buttons for an empty keyboard.
func parseMarkup(p *params, onlyInline bool) (*markup, error) {
	text := p.str("reply_markup")
	if text == "" {
		return nil, nil
	}
	if len(text) > maxMarkup {
		return nil, badRequest("reply markup is too long")
	}
	var raw struct {
		Inline      [][]json.RawMessage `json:"inline_keyboard"`
		Keyboard    [][]json.RawMessage `json:"keyboard"`
		Remove      bool                `json:"remove_keyboard"`
		Force       bool                `json:"force_reply"`
		Placeholder string              `json:"input_field_placeholder"`
	}
	if text[0] != '{' {
		return nil, badRequest("object expected as reply markup")
	}
	if err := json.Unmarshal([]byte(text), &raw); err != nil {
		return nil, badRequest("can't parse reply keyboard markup JSON object")
	}
	if onlyInline && (len(raw.Keyboard) > 0 || raw.Remove || raw.Force) {
		return nil, badRequest("inline keyboard expected")
	}
	m := &markup{remove: raw.Remove, force: raw.Force, placeholder: raw.Placeholder}
	var err error
	if m.inline, err = parseInline(raw.Inline); err != nil {
		return nil, err
	}
	m.keyboard, err = parseKeyboard(raw.Keyboard)
	return m, err
}

func parseInline(rows [][]json.RawMessage) ([][]Button, error) {
	var out [][]Button
	count := 0
	for _, row := range rows {
		var buttons []Button
		for _, raw := range row {
			b, err := parseButton(raw)
			if err != nil {
				return nil, err
			}
			if count++; count > maxButtons {
				return nil, badRequest("reply markup is too long")
			}
			buttons = append(buttons, b)
		}
		if len(buttons) > 0 {
			out = append(out, buttons)
		}
	}
	return out, nil
}

// parseButton decides what a button does in the order of the official server: the first action
// wins and the rest is dropped, so the empty copy_text that some clients always send is harmless.
func parseButton(raw json.RawMessage) (Button, error) {
	var b Button
	if err := json.Unmarshal(raw, &b); err != nil {
		return b, badRequest("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
	}
	if b.Text == "" {
		return b, badRequest("inline keyboard button text must be non-empty")
	}
	if b.Style != "" && !slices.Contains([]string{"danger", "success", "primary"}, b.Style) {
		return b, badRequest("can't parse inline keyboard button: invalid button style specified")
	}
	out := Button{Text: b.Text, Style: b.Style, IconCustomEmojiID: b.IconCustomEmojiID}
	switch {
	case b.URL != "":
		link, err := checkLink(b.URL)
		if _, mention := mentionedUser(b.URL); mention {
			link, err = b.URL, nil
		}
		if err != nil {
			return b, badRequest("inline keyboard button URL '%s' is invalid: %v", b.URL, err)
		}
		out.URL = link
	case b.CallbackData != "":
		if len(b.CallbackData) > maxCallbackData {
			return b, badRequest("BUTTON_DATA_INVALID")
		}
		out.CallbackData = b.CallbackData
	case b.CallbackGame != nil:
		out.CallbackGame = b.CallbackGame
	case b.Pay:
		out.Pay = true
	case b.SwitchInline != nil:
		out.SwitchInline = b.SwitchInline
	case b.SwitchInlineChat != nil:
		out.SwitchInlineChat = b.SwitchInlineChat
	case b.SwitchInlineHere != nil:
		out.SwitchInlineHere = b.SwitchInlineHere
	case b.LoginURL != nil:
		out.LoginURL = b.LoginURL
	case b.WebApp != nil:
		out.WebApp = b.WebApp
	case b.CopyText != nil:
		if n := textLen(b.CopyText.Text); n == 0 || n > maxCopyText {
			return b, badRequest("BUTTON_COPY_TEXT_INVALID")
		}
		out.CopyText = b.CopyText
	default:
		return b, badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
	}
	return out, nil
}

func parseKeyboard(rows [][]json.RawMessage) ([][]string, error) {
	var out [][]string
	for _, row := range rows {
		var labels []string
		for _, raw := range row {
			var label string
			var object struct{ Text string }
			if json.Unmarshal(raw, &label) != nil {
				if err := json.Unmarshal(raw, &object); err != nil {
					return nil, badRequest("can't parse keyboard button: KeyboardButton must be a String or an Object")
				}
				label = object.Text
			}
			if label == "" {
				return nil, badRequest("keyboard button text must be non-empty")
			}
			labels = append(labels, label)
		}
		out = append(out, labels)
	}
	return out, nil
}

// find returns the one button with this label.
func (m *markup) find(label string) (Button, error) {
	var found []Button
	var labels []string
	if m != nil {
		for _, row := range m.inline {
			for _, b := range row {
				labels = append(labels, b.Text)
				if b.Text == label {
					found = append(found, b)
				}
			}
		}
	}
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return Button{}, fmt.Errorf("no button %q on the message; it has %q", label, labels)
	}
	return Button{}, fmt.Errorf("%d buttons are labeled %q", len(found), label)
}
