package telegram_test

import (
	"encoding/json"
	"slices"
	"strconv"
	"testing"

	"github.com/amasa-io/amasa/bot/fake/telegram"
)

// heard confirms all updates and returns the texts of the messages among them.
func (r *rig) heard() []string {
	r.t.Helper()
	ids, _, bodies := r.updates()
	var texts []string
	for _, u := range bodies {
		var m struct{ Text string }
		if json.Unmarshal(u["message"], &m) == nil && m.Text != "" {
			texts = append(texts, m.Text)
		}
	}
	if len(ids) > 0 {
		r.updates("offset", id(ids[len(ids)-1]+1))
	}
	return texts
}

func TestPrivacyMode(t *testing.T) {
	r := newRig(t, telegram.Options{BotUsername: "amasa_bot"})
	g := r.NewGroup(r.ann, telegram.GroupOptions{Title: "G"})
	g.AddBot(r.ann)
	say := func(text string, opts ...telegram.SendOption) {
		t.Helper()
		if _, err := r.ann.Send(g.ID(), text, opts...); err != nil {
			t.Fatal(err)
		}
	}
	ours := r.sent("sendMessage", "chat_id", id(g.ID()), "text", "hello")
	say("chatter")
	say("/balance")
	say("/balance@Amasa_Bot 1")
	say("/balance@other_bot")
	say("I agree", telegram.ReplyTo(ours))
	g.OtherBotSpoke()
	say("/help")
	say("/help@amasa_bot")
	if got := r.heard(); !slices.Equal(got, []string{"/balance", "/balance@Amasa_Bot 1", "I agree", "/help@amasa_bot"}) {
		t.Errorf("heard %q", got)
	}
	g.PromoteBot(r.ann)
	say("anything")
	if got := r.heard(); !slices.Equal(got, []string{"anything"}) {
		t.Errorf("as administrator heard %q", got)
	}
	bob := r.NewPerson(telegram.User{FirstName: "Bob"})
	if _, err := bob.Send(g.ID(), "let me in"); err == nil {
		t.Error("a stranger wrote into the group")
	}
	r.clean()
}

func TestMembers(t *testing.T) {
	r := newRig(t, telegram.Options{})
	g := r.NewGroup(r.ann, telegram.GroupOptions{Title: "G", Username: "the_group"})
	g.AddBot(r.ann)
	bob := r.NewPerson(telegram.User{FirstName: "Bob"})
	g.Join(bob)
	status := func(who int64) string {
		t.Helper()
		var m struct{ Status string }
		out := r.call("getChatMember", "chat_id", "@the_group", "user_id", id(who))
		if err := json.Unmarshal(out.Result, &m); err != nil {
			t.Fatalf("%+v", out)
		}
		return m.Status
	}
	if a, b := status(r.ann.ID()), status(bob.ID()); a != "creator" || b != "member" {
		t.Errorf("statuses %s, %s", a, b)
	}
	g.Promote(bob)
	if got := status(bob.ID()); got != "administrator" {
		t.Errorf("promoted: %s", got)
	}
	g.Leave(bob)
	if got := status(bob.ID()); got != "left" {
		t.Errorf("after leaving: %s", got)
	}
	for _, method := range []string{"getChat", "getChatAdministrators", "getChatMemberCount"} {
		if out := r.call(method, "chat_id", id(g.ID())); !out.OK {
			t.Errorf("%s: %+v", method, out)
		}
	}
	if out := r.call("leaveChat", "chat_id", id(g.ID())); !out.OK {
		t.Errorf("%+v", out)
	}
	if _, kinds, _ := r.updates(); !slices.Contains(kinds, "my_chat_member") || !slices.Contains(kinds, "message") {
		t.Errorf("the bot was told %v", kinds)
	}
	r.clean()
}

func TestMigration(t *testing.T) {
	r := newRig(t, telegram.Options{})
	g := r.NewGroup(r.ann, telegram.GroupOptions{Title: "G"})
	g.AddBot(r.ann)
	old := g.ID()
	next := g.Migrate(r.ann)
	out := r.call("sendMessage", "chat_id", id(old), "text", "x")
	if out.Code != 400 || out.Parameters.MigrateTo != next || out.Description != "Bad Request: group chat was upgraded to a supergroup chat" {
		t.Errorf("got %+v", out)
	}
	r.sent("sendMessage", "chat_id", id(next), "text", "x")
	r.clean()
}

func TestTopics(t *testing.T) {
	r := newRig(t, telegram.Options{})
	g := r.NewGroup(r.ann, telegram.GroupOptions{Title: "F", Forum: true})
	g.AddBot(r.ann)
	topic := g.NewTopic(r.ann, "payouts")
	if _, err := r.ann.Send(g.ID(), "/top", telegram.InTopic(topic)); err != nil {
		t.Fatal(err)
	}
	r.sent("sendMessage", "chat_id", id(g.ID()), "message_thread_id", strconv.Itoa(topic), "text", "here")
	if m := r.wait(g.ID(), telegram.Saying("here")); m.ThreadID != topic {
		t.Errorf("went to thread %d, not %d", m.ThreadID, topic)
	}
	g.DeleteTopic(topic)
	if out := r.call("sendMessage", "chat_id", id(g.ID()), "message_thread_id", strconv.Itoa(topic), "text", "x"); out.Description != "Bad Request: message thread not found" {
		t.Errorf("got %+v", out)
	}
	r.clean()
}

func TestCommandMenu(t *testing.T) {
	r := newRig(t, telegram.Options{})
	r.ann.Start("")
	bob := r.NewPerson(telegram.User{FirstName: "Bob", LanguageCode: "de-AT"})
	g := r.NewGroup(r.ann, telegram.GroupOptions{})
	g.Join(bob)
	g.AddBot(r.ann)
	set := func(name, scope, language string) {
		t.Helper()
		out := r.call("setMyCommands", "commands", `[{"command":"`+name+`","description":"x"}]`, "scope", scope, "language_code", language)
		if !out.OK {
			t.Fatalf("%+v", out)
		}
	}
	set("all", `{"type":"default"}`, "")
	set("alle", `{"type":"default"}`, "de")
	set("private", `{"type":"all_private_chats"}`, "")
	set("admin", `{"type":"all_chat_administrators"}`, "")
	set("here", `{"type":"chat","chat_id":`+id(r.ann.ID())+`}`, "")
	for _, c := range []struct {
		who  *telegram.Person
		chat int64
		want string
	}{
		{r.ann, r.ann.ID(), "here"}, {bob, bob.ID(), "private"}, {r.ann, g.ID(), "admin"}, {bob, g.ID(), "alle"},
	} {
		if menu := c.who.CommandMenu(c.chat); len(menu) != 1 || menu[0].Command != c.want {
			t.Errorf("menu %v, want %s", menu, c.want)
		}
	}
	r.call("deleteMyCommands", "scope", `{"type":"chat","chat_id":`+id(r.ann.ID())+`}`)
	if menu := r.ann.CommandMenu(r.ann.ID()); menu[0].Command != "private" {
		t.Errorf("after deleting: %v", menu)
	}
	if out := r.call("getMyCommands", "language_code", "de"); string(out.Result) != `[{"command":"alle","description":"x"}]` {
		t.Errorf("got %s", out.Result)
	}
	for _, c := range [][]string{
		{"setMyDescription", "description", "d"}, {"getMyDescription"}, {"setMyShortDescription", "short_description", "s"},
		{"getMyShortDescription"}, {"setChatMenuButton", "menu_button", `{"type":"commands"}`}, {"getChatMenuButton"}, {"getMyName"},
	} {
		if out := r.call(c[0], c[1:]...); !out.OK {
			t.Errorf("%s: %+v", c[0], out)
		}
	}
	r.clean()
}
