package discord_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/amasa-io/amasa/bot/fake/discord"
)

// reply is what a raw call got.
type reply struct {
	status int
	Code   int             `json:"code"`
	ID     string          `json:"id"`
	Errors json.RawMessage `json:"errors"`
	text   string
	header http.Header
}

// call makes a REST request without any client library.
func (w *town) call(method, path, body string) reply {
	w.t.Helper()
	req, err := http.NewRequestWithContext(w.ctx, method, w.web.URL+"/api/v10"+path, strings.NewReader(body))
	w.must(err)
	req.Header.Set("Authorization", "Bot "+w.Token())
	if body != "" {
		req.Header.Set("Content-Type", "application/json")
	}
	res, err := http.DefaultClient.Do(req)
	w.must(err)
	defer func() { _ = res.Body.Close() }()
	text, err := io.ReadAll(res.Body)
	w.must(err)
	r := reply{status: res.StatusCode, text: string(text), header: res.Header}
	if len(text) > 0 && text[0] == '{' {
		w.must(json.Unmarshal(text, &r))
	}
	return r
}

// want checks status and code; field, if given, must be among the field errors.
func (w *town) want(what string, got reply, status, code int, field string) {
	w.t.Helper()
	if got.status != status || got.Code != code || !strings.Contains(string(got.Errors), field) {
		w.t.Errorf("%s: got %d %s, want %d with code %d and a fault at %s", what, got.status, got.text, status, code, field)
	}
}

func row(buttons ...string) string {
	return `{"type":1,"components":[` + strings.Join(buttons, ",") + `]}`
}

func button(id string) string {
	return `{"type":2,"style":1,"label":"x","custom_id":"` + id + `"}`
}

func TestMessageLimits(t *testing.T) {
	w := newTown(t, discord.Options{})
	path := "/channels/" + w.channel.ID + "/messages"
	long := func(n int) string { return strings.Repeat("é", n) }
	for _, c := range []struct{ what, body, field string }{
		{"content", `{"content":"` + long(2001) + `"}`, `content`},
		{"embed title", `{"embeds":[{"title":"` + long(257) + `"}]}`, `title`},
		{"embed description", `{"embeds":[{"description":"` + long(4097) + `"}]}`, `description`},
		{"embeds together", `{"embeds":[{"description":"` + long(4000) + `"},{"description":"` + long(2001) + `"}]}`, `MAX_EMBED_SIZE_EXCEEDED`},
		{"number of embeds", `{"embeds":[` + strings.Repeat(`{"title":"a"},`, 10) + `{"title":"a"}]}`, `embeds`},
		{"embed fields", `{"embeds":[{"fields":[` + strings.Repeat(`{"name":"a","value":"b"},`, 25) + `{"name":"a","value":"b"}]}]}`, `fields`},
		{"rows", `{"content":"a","components":[` + row(button("1")) + `,` + row(button("2")) + `,` + row(button("3")) + `,` + row(button("4")) + `,` + row(button("5")) + `,` + row(button("6")) + `]}`, `components`},
		{"buttons in a row", `{"content":"a","components":[` + row(button("1"), button("2"), button("3"), button("4"), button("5"), button("6")) + `]}`, `components`},
		{"custom id", `{"content":"a","components":[` + row(button(strings.Repeat("x", 101))) + `]}`, `custom_id`},
		{"custom ids", `{"content":"a","components":[` + row(button("x"), button("x")) + `]}`, `COMPONENT_CUSTOM_ID_DUPLICATED`},
		{"no custom id", `{"content":"a","components":[` + row(`{"type":2,"style":1,"label":"x"}`) + `]}`, `custom_id`},
		{"link with custom id", `{"content":"a","components":[` + row(`{"type":2,"style":5,"label":"x","url":"https://a.b","custom_id":"x"}`) + `]}`, `MUTUALLY_EXCLUSIVE`},
		{"link elsewhere", `{"content":"a","components":[` + row(`{"type":2,"style":5,"label":"x","url":"javascript:alert(1)"}`) + `]}`, `url`},
		{"style", `{"content":"a","components":[` + row(`{"type":2,"style":9,"label":"x","custom_id":"x"}`) + `]}`, `style`},
		{"label", `{"content":"a","components":[` + row(`{"type":2,"style":1,"label":"`+long(81)+`","custom_id":"x"}`) + `]}`, `label`},
		{"no row", `{"content":"a","components":[` + button("x") + `]}`, `type`},
		{"select without options", `{"content":"a","components":[` + row(`{"type":3,"custom_id":"s","options":[]}`) + `]}`, `options`},
		{"select beside a button", `{"content":"a","components":[` + row(button("x"), `{"type":3,"custom_id":"s","options":[{"label":"a","value":"a"}]}`) + `]}`, `components`},
		{"nonce", `{"content":"a","nonce":"` + strings.Repeat("n", 26) + `"}`, `nonce`},
		{"wrong type", `{"content":"a","embeds":"x"}`, `embeds`},
		{"missing file", `{"content":"a","attachments":[{"id":"0","filename":"a.png"}]}`, `attachments`},
		{"mentions", `{"content":"a","allowed_mentions":{"parse":["users"],"users":["1"]}}`, `allowed_mentions`},
	} {
		w.want(c.what, w.call("POST", path, c.body), 400, 50035, c.field)
		if len(w.TakeViolations()) == 0 {
			t.Errorf("%s: no violation is recorded", c.what)
		}
	}
	w.want("empty", w.call("POST", path, `{"content":" \n"}`), 400, 50006, "")
	w.want("only buttons", w.call("POST", path, `{"components":[`+row(button("x"))+`]}`), 400, 50006, "")
	w.want("not JSON", w.call("POST", path, `{"content":`), 400, 50109, "")
	w.want("a good one", w.call("POST", path, `{"content":"`+long(2000)+`"}`), 200, 0, "")
	if got := len(w.Messages(w.channel.ID, "")); got != 1 {
		t.Errorf("%d messages were made, want 1", got)
	}
}

func TestComponentsV2(t *testing.T) {
	w := newTown(t, discord.Options{})
	path := "/channels/" + w.channel.ID + "/messages"
	good := `{"flags":32768,"components":[{"type":17,"components":[{"type":10,"content":"# Hi"},` + row(button("x")) + `]}]}`
	w.want("a container", w.call("POST", path, good), 200, 0, "")
	w.clean()
	w.want("with content", w.call("POST", path, strings.Replace(good, `{"flags"`, `{"content":"a","flags"`, 1)), 400, 50035, "LEGACY_FIELDS")
	m := w.Messages(w.channel.ID, "")[0]
	_, err := w.Click(w.member.ID, m.ID, "x")
	w.must(err)
}

func TestCommandRules(t *testing.T) {
	w := newTown(t, discord.Options{})
	path := "/applications/" + w.ApplicationID() + "/commands"
	cmd := func(more string) string { return `[{"name":"a","description":"b"` + more + `}]` }
	many := make([]string, 101)
	for i := range many {
		many[i] = fmt.Sprintf(`{"name":"c%d","description":"x"}`, i)
	}
	big := `{"type":3,"name":"o%d","description":"x","choices":[` + strings.TrimSuffix(strings.Repeat(`{"name":"`+strings.Repeat("n", 80)+`","value":"`+strings.Repeat("v", 100)+`"},`, 25), ",") + `]}`
	for _, c := range []struct{ what, body, field string }{
		{"upper case", `[{"name":"Balance","description":"b"}]`, `APPLICATION_COMMAND_INVALID_NAME`},
		{"space", `[{"name":"my balance","description":"b"}]`, `name`},
		{"twice", `[{"name":"a","description":"b"},{"name":"a","description":"b"}]`, `DUPLICATE_NAME`},
		{"no description", `[{"name":"a"}]`, `description`},
		{"locale", cmd(`,"name_localizations":{"xx":"a"}`), `name_localizations`},
		{"context", cmd(`,"contexts":[7]`), `contexts`},
		{"permissions", cmd(`,"default_member_permissions":"many"`), `default_member_permissions`},
		{"order", cmd(`,"options":[{"type":3,"name":"a","description":"b"},{"type":3,"name":"c","description":"d","required":true}]`), `REQUIRED_INVALID`},
		{"mixed", cmd(`,"options":[{"type":3,"name":"a","description":"b"},{"type":1,"name":"c","description":"d"}]`), `TYPE_INVALID`},
		{"size", cmd(`,"options":[` + fmt.Sprintf(big, 1) + `,` + fmt.Sprintf(big, 2) + `]`), `TOO_LARGE`},
		{"choice of another type", cmd(`,"options":[{"type":4,"name":"a","description":"b","choices":[{"name":"x","value":"y"}]}]`), `value`},
	} {
		w.want(c.what, w.call("PUT", path, c.body), 400, 50035, c.field)
	}
	w.want("too many", w.call("PUT", path, `[`+strings.Join(many, ",")+`]`), 400, 30032, "")
	w.TakeViolations()
	w.want("another application", w.call("PUT", "/applications/42/commands", `[]`), 403, 20012, "")

	w.want("good", w.call("PUT", path, cmd(`,"default_member_permissions":"32","description_localizations":{"de":"d"}`)), 200, 0, "")
	before := w.call("GET", path, "").text
	w.want("again", w.call("PUT", path, cmd("")), 200, 0, "")
	var was, is []struct{ ID string }
	w.must(json.Unmarshal([]byte(before), &was))
	w.must(json.Unmarshal([]byte(w.call("GET", path, "").text), &is))
	if was[0].ID != is[0].ID {
		t.Error("a command that keeps its name must keep its id")
	}
	w.clean()
}

func TestUnknownThings(t *testing.T) {
	w := newTown(t, discord.Options{})
	in := "/channels/" + w.channel.ID
	other, err := w.Say(w.member.ID, w.channel.ID, "mine")
	w.must(err)
	w.want("channel", w.call("GET", "/channels/1", ""), 404, 10003, "")
	w.want("message", w.call("PATCH", in+"/messages/1", `{"content":"a"}`), 404, 10008, "")
	w.want("user", w.call("GET", "/users/1", ""), 404, 10013, "")
	w.want("guild", w.call("GET", "/guilds/1", ""), 404, 10004, "")
	w.want("member", w.call("GET", "/guilds/"+w.guild.ID+"/members/"+w.AddUser(discord.User{Username: "eve"}).ID, ""), 404, 10007, "")
	w.want("recipient", w.call("POST", "/users/@me/channels", `{"recipient_id":"1"}`), 404, 10013, "")
	w.want("foreign message", w.call("PATCH", in+"/messages/"+other.ID, `{"content":"a"}`), 403, 50005, "")
	w.want("foreign delete", w.call("DELETE", in+"/messages/"+other.ID, ""), 403, 50013, "")
	w.want("interaction", w.call("POST", "/interactions/1/x/callback", `{"type":5}`), 404, 10062, "")
	w.want("webhook", w.call("PATCH", "/webhooks/"+w.ApplicationID()+"/x/messages/@original", `{"content":"a"}`), 404, 10015, "")
	for path := range map[string]bool{"/users/@me": true, "/guilds/" + w.guild.ID: true, "/applications/@me": true, "/gateway/bot": true, in: true, in + "/messages": true, in + "/messages/" + other.ID: true, "/guilds/" + w.guild.ID + "/members/" + w.member.ID: true} {
		w.want(path, w.call("GET", path, ""), 200, 0, "")
	}
	w.clean()
	w.want("route", w.call("GET", "/voice/regions", ""), 404, 0, "")
	if v := w.TakeViolations(); len(v) != 1 {
		t.Errorf("an unknown route is no violation: %v", v)
	}
}

func TestPermissions(t *testing.T) {
	w := newTown(t, discord.Options{})
	path := "/channels/" + w.channel.ID + "/messages"
	w.SetBotPermissions(w.channel.ID, discord.ViewChannel)
	w.want("may not write", w.call("POST", path, `{"content":"a"}`), 403, 50013, "")
	w.SetBotPermissions(w.channel.ID, 0)
	w.want("may not see", w.call("GET", "/channels/"+w.channel.ID, ""), 403, 50001, "")
	w.SetBotPermissions(w.channel.ID, discord.Everyone)
	w.KickBot(w.guild.ID)
	w.want("kicked", w.call("POST", path, `{"content":"a"}`), 403, 50001, "")
	w.InviteBot(w.guild.ID)
	w.SetToken("another")
	req, err := http.NewRequestWithContext(w.ctx, "GET", w.web.URL+"/api/v9/users/@me", nil)
	w.must(err)
	req.Header.Set("Authorization", "Bot old")
	res, err := http.DefaultClient.Do(req)
	w.must(err)
	_ = res.Body.Close()
	if res.StatusCode != 401 {
		t.Errorf("an old token gets %s", res.Status)
	}
	w.clean()
}

func TestNonceAndMentions(t *testing.T) {
	w := newTown(t, discord.Options{})
	path := "/channels/" + w.channel.ID + "/messages"
	body := `{"content":"hi <@` + w.member.ID + `> @everyone","nonce":"n1","enforce_nonce":true}`
	first := w.call("POST", path, body)
	if again := w.call("POST", path, body); again.ID != first.ID {
		t.Error("enforce_nonce made a second message")
	}
	m, _ := w.Message(first.ID)
	if fmt.Sprint(m.Pings) != "["+w.member.ID+"]" || m.PingsEveryone {
		t.Errorf("it pings %v and everyone %v; the bot may not mention everyone", m.Pings, m.PingsEveryone)
	}
	w.clock.Advance(10 * time.Minute)
	if later := w.call("POST", path, body); later.ID == first.ID {
		t.Error("a nonce is remembered for ever")
	}
	w.clean()
}

func TestInteractionDeadlines(t *testing.T) {
	w := newTown(t, discord.Options{})
	w.want("commands", w.call("PUT", "/applications/"+w.ApplicationID()+"/commands", `[{"name":"go","description":"x"}]`), 200, 0, "")
	events, cancel := w.Subscribe()
	defer cancel()
	run := func() (string, string) {
		w.t.Helper()
		i, err := w.RunCommand(w.member.ID, w.channel.ID, "go", nil)
		w.must(err)
		return i.ID, "/interactions/" + i.ID + "/" + w.InteractionToken(i.ID)
	}

	id, path := run()
	hook := "/webhooks/" + w.ApplicationID() + "/" + w.InteractionToken(id)
	w.want("update of no message", w.call("POST", path+"/callback", `{"type":7,"data":{"content":"a"}}`), 400, 50035, "type")
	w.want("empty", w.call("POST", path+"/callback", `{"type":4,"data":{"content":""}}`), 400, 50006, "")
	w.TakeViolations()
	w.want("before the answer", w.call("PATCH", hook+"/messages/@original", `{"content":"a"}`), 404, 10015, "")
	w.want("defer", w.call("POST", path+"/callback", `{"type":5,"data":{"flags":64}}`), 204, 0, "")
	w.want("twice", w.call("POST", path+"/callback", `{"type":5}`), 400, 40060, "")
	if i := w.Interaction(id); i.State != discord.Thinking {
		t.Errorf("a deferred interaction is %s", i.State)
	}
	fill := w.call("POST", hook+"?wait=true", `{"content":"done","flags":0}`)
	m, _ := w.Message(fill.ID)
	if i := w.Interaction(id); i.State != discord.Answered || i.ResponseID != fill.ID || !m.Ephemeral || m.Thinking {
		t.Errorf("the first followup must fill in the deferred answer: %+v %+v", i, m)
	}
	w.want("by bot token", w.call("PATCH", "/channels/"+w.channel.ID+"/messages/"+fill.ID, `{"content":"a"}`), 404, 10008, "")
	more := w.call("POST", hook, `{"content":"more"}`)
	w.want("edit", w.call("PATCH", hook+"/messages/"+more.ID, `{"content":"most"}`), 200, 0, "")
	w.want("delete", w.call("DELETE", hook+"/messages/"+more.ID, ""), 204, 0, "")
	w.want("gone", w.call("GET", hook+"/messages/"+more.ID, ""), 404, 10008, "")
	w.clock.Advance(16 * time.Minute)
	w.want("expired", w.call("PATCH", hook+"/messages/@original", `{"content":"a"}`), 401, 50027, "")

	id, path = run()
	w.clock.Advance(3100 * time.Millisecond)
	w.Expire()
	w.want("late", w.call("POST", path+"/callback", `{"type":4,"data":{"content":"a"}}`), 404, 10062, "")
	for e := range events {
		if e.Interaction != nil && e.Interaction.ID == id && e.Interaction.State == discord.Failed {
			break
		}
	}

	id, path = run()
	w.want("with_response", w.call("POST", path+"/callback?with_response=true", `{"type":4,"data":{"content":"a"}}`), 200, 0, "")
	w.ExpireInteraction(id)
	w.want("stale", w.call("POST", "/webhooks/"+w.ApplicationID()+"/"+w.InteractionToken(id), `{"content":"a"}`), 401, 50027, "")
	w.clean()
}

func TestFaults(t *testing.T) {
	w := newTown(t, discord.Options{})
	path := "/channels/" + w.channel.ID + "/messages"
	send := func() (reply, error) {
		req, err := http.NewRequestWithContext(w.ctx, "POST", w.web.URL+"/api/v9"+path, bytes.NewReader([]byte(`{"content":"a"}`)))
		w.must(err)
		req.Header.Set("Authorization", "Bot "+w.Token())
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			return reply{}, err
		}
		defer func() { _ = res.Body.Close() }()
		text, _ := io.ReadAll(res.Body)
		return reply{status: res.StatusCode, text: string(text), header: res.Header}, nil
	}
	count := func() int { return len(w.Messages(w.channel.ID, "")) }

	w.Inject(discord.Fault{Kind: discord.TooMany, Route: "POST /channels", RetryAfter: 1500 * time.Millisecond})
	if r, err := send(); err != nil || r.status != 429 || !strings.Contains(r.text, `"retry_after":1.5`) || r.header.Get("Retry-After") != "2" {
		t.Errorf("429: %+v %v", r, err)
	}
	w.Inject(discord.Fault{Kind: discord.BadGateway, Route: "POST /channels", Skip: 1})
	if r, err := send(); err != nil || r.status != 200 {
		t.Errorf("skipped: %+v %v", r, err)
	}
	if r, err := send(); err != nil || r.status != 502 || !strings.Contains(r.text, "<html>") {
		t.Errorf("502: %+v %v", r, err)
	}
	w.Inject(discord.Fault{Kind: discord.LostRequest})
	if _, err := send(); err == nil || count() != 1 {
		t.Errorf("lost request: %v, %d messages", err, count())
	}
	w.Inject(discord.Fault{Kind: discord.LostAnswer})
	if _, err := send(); err == nil || count() != 2 {
		t.Errorf("lost answer: %v, %d messages", err, count())
	}
	hold := make(chan struct{})
	w.Inject(discord.Fault{Kind: discord.Slow, Hold: hold})
	done := make(chan error)
	go func() { _, err := send(); done <- err }()
	close(hold)
	w.must(<-done)
	w.Inject(discord.Fault{Kind: discord.Broken, Status: 503, Times: -1})
	if r, _ := send(); r.status != 503 {
		t.Errorf("503: %+v", r)
	}
	w.ClearFaults()
	if r, _ := send(); r.status != 200 || w.Count("POST /channels") != 8 {
		t.Errorf("cleared: %+v, %d calls", r, w.Count("POST /channels"))
	}
}

func TestRateLimits(t *testing.T) {
	w := newTown(t, discord.Options{Limits: discord.Limits{Global: 4, PerBucket: 2, Window: 5 * time.Second}})
	path := "/channels/" + w.channel.ID
	for range 2 {
		w.want("within", w.call("GET", path, ""), 200, 0, "")
	}
	r := w.call("GET", path, "")
	w.want("bucket", r, 429, 0, "")
	if r.header.Get("X-RateLimit-Remaining") != "0" || r.header.Get("X-RateLimit-Reset-After") != "5.000" || strings.Contains(r.text, `"global":true`) {
		t.Errorf("the limited answer is %s with %v", r.text, r.header)
	}
	w.want("another bucket", w.call("GET", "/users/@me", ""), 200, 0, "")
	if r = w.call("GET", "/users/"+w.member.ID, ""); r.status != 429 || !strings.Contains(r.text, `"global":true`) {
		t.Errorf("the global limit lets through: %s", r.text)
	}
	w.clock.Advance(5 * time.Second)
	w.want("after", w.call("GET", path, ""), 200, 0, "")
	w.clean()
}
