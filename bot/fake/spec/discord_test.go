package spec

import (
	"os"
	"strings"
	"testing"
)

func loadDiscord(t *testing.T) *Discord {
	t.Helper()
	d := NewDiscord("")
	if why := d.Missing(); why != "" {
		t.Skip("Discord's API description can not be checked against: " + why)
	}
	return d
}

func TestDiscordRequests(t *testing.T) {
	d := loadDiscord(t)
	const messages = "/channels/{channel_id}/messages"
	const callback = "/interactions/{interaction_id}/{interaction_token}/callback"
	const commands = "/applications/{application_id}/commands"
	row := func(component string) string {
		return `{"content":"a","components":[{"type":1,"components":[` + component + `]}]}`
	}
	for _, c := range []struct{ what, method, path, body, fault string }{
		{"a message", "POST", messages, `{"content":"a"}`, ""},
		{"what discordgo sends unset", "POST", messages, `{"content":"a","embeds":null,"tts":false,"components":null,"sticker_ids":null}`, ""},
		{"its edit", "PATCH", messages + "/{message_id}", `{"content":"a","ID":"1","Channel":"2"}`, ""},
		{"an autocomplete of discordgo", "POST", callback, `{"type":8,"data":{"tts":false,"content":"","components":null,"embeds":null,"choices":[{"name":"a","value":""}]}}`, ""},
		{"permissions as a string", "PUT", commands, `[{"name":"a","description":"b","default_member_permissions":"32"}]`, ""},
		{"permissions as a word", "PUT", commands, `[{"name":"a","description":"b","default_member_permissions":"all"}]`, "default_member_permissions"},
		{"a misspelt field", "POST", messages, `{"content":"a","embed_s":[{"title":"a"}]}`, "embed_s"},
		{"a misspelt field below", "POST", messages, row(`{"type":2,"style":1,"custom_id":"x","label":"a","titel":"b"}`), "titel"},
		{"a long custom id", "POST", messages, row(`{"type":2,"style":1,"label":"a","custom_id":"` + strings.Repeat("x", 101) + `"}`), "/components/0/components/0/custom_id"},
		{"a long modal title", "POST", callback, `{"type":9,"data":{"custom_id":"a","title":"` + strings.Repeat("x", 46) + `","components":[{"type":10,"content":"x"}]}}`, "/data/title"},
		{"a missing recipient's type", "POST", "/users/@me/channels", `{"recipient_id":5}`, "recipient_id"},
		{"@original", "PATCH", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}", `{"content":5}`, "content"},
		{"not in the description", "POST", "/no/such/route", `{"a":1}`, ""},
		{"not JSON", "POST", messages, `{`, "not JSON"},
	} {
		got := strings.Join(d.Request(c.method, c.path, []byte(c.body)), "; ")
		if (c.fault == "") != (got == "") || !strings.Contains(got, c.fault) {
			t.Errorf("%s: got %q, want %q", c.what, got, c.fault)
		}
	}
	if len(d.Request("POST", messages, nil)) == 0 {
		t.Error("a message without a body passes")
	}
	if got := d.Request("POST", "/channels/{channel_id}/typing", nil); len(got) > 0 {
		t.Errorf("typing needs no body: %v", got)
	}
	if len(d.Answer("GET", "/gateway", []byte(`{"uri":"ws://a"}`))) == 0 {
		t.Error("an answer without its required field passes")
	}
}

func TestDiscordSaysWhatIsMissing(t *testing.T) {
	empty := t.TempDir()
	if why := NewDiscord(empty).Missing(); !strings.Contains(why, DiscordFile) {
		t.Errorf("without the file it says %q", why)
	}
	t.Setenv(Env, "")
	if why := NewDiscord("").Missing(); !strings.Contains(why, Env) {
		t.Errorf("without a folder it says %q", why)
	}
	if err := os.WriteFile(empty+"/"+DiscordFile, []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
	d := NewDiscord(empty)
	if got := d.Request("POST", "/users/@me/channels", []byte("{}")); got != nil || d.Missing() == "" {
		t.Errorf("with a broken file it says %v, %q", got, d.Missing())
	}
}
