package spec_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/amasa-io/amasa/bot/fake/spec"
)

// telegram loads the published description, or skips aloud.
func telegram(t *testing.T) *spec.Telegram {
	t.Helper()
	dir := os.Getenv(spec.Env)
	if dir == "" {
		t.Skipf("%s is not set: there is no specification to check against", spec.Env)
	}
	api, err := spec.LoadTelegram(dir)
	if err != nil {
		t.Fatal(err)
	}
	return api
}

func TestTelegramRequests(t *testing.T) {
	api := telegram(t)
	type fields = map[string]string
	for _, c := range []struct {
		name   string
		method string
		fields fields
		files  []string
		want   []string
	}{
		{"fine", "sendMessage", fields{"chat_id": "5", "text": "x", "entities": `[{"type":"bold","offset":0,"length":1}]`}, nil, nil},
		{"by name", "getChat", fields{"chat_id": "@amasa"}, nil, nil},
		{"upload", "sendPhoto", fields{"chat_id": "5"}, []string{"photo"}, nil},
		{"attached", "editMessageMedia", fields{"chat_id": "5", "message_id": "1", "media": `{"type":"photo","media":"attach://a"}`}, []string{"a"}, nil},
		{"stray upload", "sendMessage", fields{"chat_id": "5", "text": "x"}, []string{"a"}, []string{"a is an upload that sendMessage does not take"}},
		{"no method", "sendSmoke", nil, nil, []string{"no such method in " + api.Version}},
		{"number", "deleteMessage", fields{"chat_id": "5", "message_id": "one"}, nil, []string{`message_id is "one", not Integer`}},
		{"scope", "setMyCommands", fields{"commands": `[{"command":"a","description":"b"}]`, "scope": `{"type":"chat"}`}, nil, []string{"scope.chat_id is missing"}},
		{"unknown scope", "setMyCommands", fields{"commands": `[{"command":"a","description":"b"}]`, "scope": `{"type":"moon"}`}, nil, []string{`scope.type is "moon", not one of ["default"]`}},
		{"command", "setMyCommands", fields{"commands": `[{"command":"","description":"b"}]`}, nil, []string{"commands[0].command has 0 characters, not 1-32"}},
		{"menu", "setChatMenuButton", fields{"menu_button": `{"type":"commands"}`}, nil, nil},
		{"two actions", "sendMessage", fields{"chat_id": "5", "text": "x", "reply_markup": `{"inline_keyboard":[[{"text":"a","url":"https://a.b","callback_data":"c"}]]}`}, nil,
			[]string{`reply_markup.inline_keyboard[0][0] has 2 actions ["callback_data" "url"], not one`}},
		{"data in bytes", "sendMessage", fields{"chat_id": "5", "text": "x", "reply_markup": `{"inline_keyboard":[[{"text":"a","callback_data":"` + strings.Repeat("é", 33) + `"}]]}`}, nil,
			[]string{"reply_markup.inline_keyboard[0][0].callback_data has 66 bytes, not 1-64"}},
		{"style", "sendMessage", fields{"chat_id": "5", "text": "x", "reply_markup": `{"inline_keyboard":[[{"text":"a","callback_data":"c","style":"loud"}]]}`}, nil,
			[]string{`reply_markup.inline_keyboard[0][0].style is "loud", not one of ["danger" "success" "primary"]`}},
		{"button of a union", "sendMessage", fields{"chat_id": "5", "text": "x", "reply_markup": `{"inline_keyboard":[[{"text":"a","callback_data":"c","hide":false}]]}`}, nil,
			[]string{"reply_markup.inline_keyboard[0][0].hide is not a field of InlineKeyboardButton"}},
		{"ids", "deleteMessages", fields{"chat_id": "5", "message_ids": "[]"}, nil, []string{"message_ids has 0 items, not 1-100"}},
	} {
		if got := api.CheckRequest(c.method, c.fields, c.files); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestTelegramUpdates(t *testing.T) {
	api := telegram(t)
	for body, want := range map[string]string{
		`{"update_id":1,"message":{"message_id":2,"date":3,"chat":{"id":4,"type":"private"},"text":"x"}}`: "",
		`{"message":{"message_id":2,"date":3,"chat":{"id":4,"type":"private"}}}`:                          "Update.update_id is missing",
		`{"update_id":1,"message":{"message_id":2,"date":3,"chat":{"id":4,"type":"secret"}}}`:             `Update.message.chat.type is "secret", not one of ["private" "group" "supergroup" "channel"]`,
		`{"update_id":1.5}`:            "Update.update_id is 1.5, not Integer",
		`{"update_id":1,"postcard":2}`: "Update.postcard is not a field of Update",
		`{`:                            "Update: unexpected EOF",
	} {
		if got := strings.Join(api.CheckUpdate([]byte(body)), "; "); got != want {
			t.Errorf("%s: got %q, want %q", body, got, want)
		}
	}
}

func TestTelegramSpecificationThatIsNotThere(t *testing.T) {
	dir := t.TempDir()
	if _, err := spec.LoadTelegram(dir); err == nil {
		t.Error("loaded from an empty folder")
	}
	if err := os.WriteFile(filepath.Join(dir, spec.TelegramFile), []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := spec.LoadTelegram(dir); err == nil {
		t.Error("loaded a description without methods")
	}
}
