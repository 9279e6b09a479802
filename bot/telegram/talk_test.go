package telegram_test

import (
	"context"
	"fmt"
	"image"
	"image/png"
	"slices"
	"strings"
	"testing"
	"time"

	fake "github.com/amasa-io/amasa/bot/fake/telegram"
	"github.com/amasa-io/amasa/commands"
	"github.com/amasa-io/amasa/ledger"
)

func TestCommandsAreReadAsPeopleTypeThem(t *testing.T) {
	t.Parallel()
	d := started(t, echo)
	for _, c := range []struct{ said, answer string }{
		{"/deposit", `command deposit []`},
		{"/DEPOSIT", `command deposit []`},
		{"/Deposit@AMASA_bot  a b", `command deposit ["a" "b"]`},
		{"é🎉 /deposit now", `command deposit ["now"]`},
		{"/start link_ABC", `command start ["link_ABC"]`},
		{"/withdraw 1 STORJ\n0xab", `command withdraw ["1" "STORJ" "0xab"]`},
		{"hello *you* <b>", "text hello *you* <b>"},
		{"https://example.org/deposit 1/2", "text https://example.org/deposit 1/2"},
	} {
		d.say(c.said)
		d.sees(c.answer)
	}
	d.say("/deposit@other_bot")
	d.say("last")
	d.sees("text last")
	for _, r := range d.talk.requests() {
		if r.Text == "/deposit@other_bot" || r.Where != commands.Private {
			t.Errorf("handled: %+v", r)
		}
	}
	want := ledger.Caller{
		Platform: ledger.Telegram, ExternalID: fmt.Sprint(d.ann.ID()), Name: "Ann Lee", Language: "de", Chat: fmt.Sprint(d.ann.ID()),
	}
	if got := d.talk.requests()[0].Caller; got != want {
		t.Errorf("caller %+v, want %+v", got, want)
	}
}

func TestCommandsOfOtherBotsAreIgnored(t *testing.T) {
	t.Parallel()
	d := started(t, echo)
	g := d.NewGroup(d.ann, fake.GroupOptions{Supergroup: true})
	g.AddBot(d.ann)
	g.PromoteBot(d.ann) // it sees everything now
	for _, text := range []string{"/deposit@other_bot", "just talk", "see /deposit there", "/report@amasa_bot"} {
		if _, err := d.ann.Send(g.ID(), text); err != nil {
			t.Fatal(err)
		}
	}
	m := d.seesIn(g.ID(), fake.FromBot)
	if !strings.Contains(m.Text, "command report") || m.ReplyTo == 0 {
		t.Errorf("the first answer is %+v", m)
	}
	d.idle()
	if got := d.talk.requests(); len(got) != 1 || got[0].Where != commands.Group || got[0].Caller.Chat != "" ||
		got[0].Community != fmt.Sprintf("telegram:%d", g.ID()) {
		t.Errorf("handled %+v", got)
	}
}

func TestOnlyAdministratorsOfAGroupAreAdmins(t *testing.T) {
	t.Parallel()
	d := started(t, func(_ context.Context, r commands.Request) commands.Message {
		return commands.Message{Text: fmt.Sprintf("%s %v", r.Caller.Name, r.Admin)}
	})
	bob := d.NewPerson(fake.User{FirstName: "Bob"})
	g := d.NewGroup(d.ann, fake.GroupOptions{Supergroup: true})
	g.Join(bob)
	g.AddBot(d.ann)
	for _, step := range []struct {
		who  *fake.Person
		text string
		want string
	}{{d.ann, "/leaderboard", "Ann Lee true"}, {bob, "/leaderboard", "Bob false"}, {d.ann, "/deposit", "Ann Lee false"}} {
		if _, err := step.who.Send(g.ID(), step.text); err != nil {
			t.Fatal(err)
		}
		d.seesIn(g.ID(), fake.Saying(step.want))
	}
	g.Promote(bob)
	if _, err := bob.Send(g.ID(), "/leaderboard"); err != nil {
		t.Fatal(err)
	}
	d.seesIn(g.ID(), fake.Saying("Bob true"))
}

func TestAnswersStayInTheirTopic(t *testing.T) {
	t.Parallel()
	d := started(t, func(_ context.Context, r commands.Request) commands.Message {
		return commands.Message{Text: "here " + r.Command + r.Action, Buttons: [][]commands.Button{{{Label: "More", Action: "more"}}}}
	})
	g := d.NewGroup(d.ann, fake.GroupOptions{Forum: true})
	g.AddBot(d.ann)
	topic := g.NewTopic(d.ann, "Money")
	if _, err := d.ann.Send(g.ID(), "/report", fake.InTopic(topic)); err != nil {
		t.Fatal(err)
	}
	m := d.seesIn(g.ID(), fake.Saying("here report"))
	d.press(m, "More")
	more := d.seesIn(g.ID(), fake.Saying("here more"))
	if m.ThreadID != topic || more.ThreadID != topic {
		t.Errorf("answers in threads %d and %d, want %d", m.ThreadID, more.ThreadID, topic)
	}
}

func TestAnAnswerToADeletedTopicGoesToTheGeneralOne(t *testing.T) {
	t.Parallel()
	begun, goOn := make(chan struct{}), make(chan struct{})
	d := started(t, func(context.Context, commands.Request) commands.Message {
		close(begun)
		<-goOn
		return commands.Message{Text: "late answer"}
	})
	g := d.NewGroup(d.ann, fake.GroupOptions{Forum: true})
	g.AddBot(d.ann)
	topic := g.NewTopic(d.ann, "Gone soon")
	if _, err := d.ann.Send(g.ID(), "/report", fake.InTopic(topic)); err != nil {
		t.Fatal(err)
	}
	<-begun
	g.DeleteTopic(topic)
	close(goOn)
	if m := d.seesIn(g.ID(), fake.Saying("late answer")); m.ThreadID != 0 {
		t.Errorf("answered in %d", m.ThreadID)
	}
}

func TestPressesEditOrAnswerOrBoth(t *testing.T) {
	t.Parallel()
	buttons := [][]commands.Button{{{Label: "Edit", Action: "edit", Style: commands.Primary}, {Label: "New", Action: "new"}},
		{{Label: "Toast", Action: "toast"}, {Label: "Long", Action: "long"}, {Label: "Nothing", Action: "nothing"}, {Label: "Same", Action: "same"}},
		{{Label: "Site", URL: "https://example.org/x"}, {Label: "Copy", Copy: "0xabc"}, {Label: "No action"}}}
	d := started(t, func(_ context.Context, r commands.Request) commands.Message {
		switch r.Action {
		case "edit":
			return commands.Message{Text: "edited **once**", Edit: true, Buttons: buttons}
		case "same":
			return commands.Message{Text: "edited **once**", Edit: true, Buttons: buttons}
		case "new":
			return commands.Message{Text: "a new one", Toast: "Done"}
		case "toast":
			return commands.Message{Toast: "only a toast"}
		case "long":
			return commands.Message{Toast: strings.Repeat("🎉", 300)}
		case "nothing":
			return commands.Message{}
		}
		return commands.Message{Text: "menu", Buttons: buttons}
	})
	d.say("/start")
	m := d.sees("menu")
	if got := m.Labels(); !slices.Equal(got, []string{"Edit", "New", "Toast", "Long", "Nothing", "Same", "Site", "Copy"}) {
		t.Errorf("buttons %v", got)
	}
	if m.Buttons[0][0].Style != "primary" {
		t.Errorf("style %q", m.Buttons[0][0].Style)
	}
	d.press(m, "Edit")
	if e := d.sees("edited once"); e.ID != m.ID || !strings.Contains(e.HTML, "<b>once</b>") {
		t.Errorf("edited into %+v", e)
	}
	d.press(m, "Same") // "message is not modified" is as good as done
	if a := d.press(m, "New"); a.Text != "Done" || a.Alert {
		t.Errorf("answered with %+v", a)
	}
	if n := d.sees("a new one"); n.ID <= m.ID {
		t.Errorf("the new message is %d", n.ID)
	}
	if a := d.press(m, "Toast"); a.Text != "only a toast" {
		t.Errorf("answered with %+v", a)
	}
	if a := d.press(m, "Long"); !a.Alert || !strings.HasPrefix(a.Text, "🎉🎉") {
		t.Errorf("a long toast is %+v", a)
	}
	if a := d.press(m, "Nothing"); a.Text != "" {
		t.Errorf("answered with %+v", a)
	}
	d.idle()
	if n := len(d.Messages(d.ann.ID())); n != 3 {
		t.Errorf("%d messages in the chat:\n%s", n, d.Transcript(d.ann.ID()))
	}
	if strings.Contains(d.logs.String(), "level=WARN") {
		t.Error("something was logged as wrong")
	}
}

func TestPhotosAreNotEditedIntoText(t *testing.T) {
	t.Parallel()
	d := started(t, func(_ context.Context, r commands.Request) commands.Message {
		switch {
		case r.Action != "":
			return commands.Message{Text: "as text", Edit: true}
		case r.Command == "deposit":
			return commands.Message{Text: "scan `0xabc`", Photo: &commands.Photo{Name: "a.png", PNG: pixels(t)}, Buttons: [][]commands.Button{{{Label: "Back", Action: "back"}}}}
		}
		return commands.Message{Text: strings.Repeat("long ", 300), Photo: &commands.Photo{Name: "a.png", PNG: pixels(t)}, Buttons: [][]commands.Button{{{Label: "End", Action: "end"}}}}
	})
	d.say("/deposit")
	m := d.sees("scan 0xabc")
	if m.Photo == nil {
		t.Fatalf("no photo: %+v", m)
	}
	d.press(m, "Back")
	if n := d.sees("as text"); n.ID == m.ID || n.Photo != nil {
		t.Errorf("answered with %+v", n)
	}
	if _, ok := d.Message(d.ann.ID(), m.ID); !ok {
		t.Error("the photo is gone")
	}
	d.say("/long") // a caption holds 1024 characters
	long := d.sees("long long")
	if long.Photo != nil || len(long.Text) != 1499 || long.Labels()[0] != "End" {
		t.Errorf("a long caption became %+v", long)
	}
}

func TestAMessageThatIsGoneIsSentAnew(t *testing.T) {
	t.Parallel()
	d := started(t, func(_ context.Context, r commands.Request) commands.Message {
		return commands.Message{Text: "says " + r.Command + r.Action, Edit: true, Buttons: [][]commands.Button{{{Label: "Go", Action: "go"}}}}
	})
	d.say("/start")
	m := d.sees("says start")
	d.Inject("editMessageText", 1, fake.Refuse(&fake.APIError{Code: 400, Description: "Bad Request: message to edit not found"}), nil)
	d.press(m, "Go")
	if n := d.sees("says go"); n.ID == m.ID {
		t.Error("edited all the same")
	}
}

func TestPromptsAskForAReply(t *testing.T) {
	t.Parallel()
	d := started(t, func(_ context.Context, r commands.Request) commands.Message {
		switch {
		case r.Action == "ask":
			return commands.Message{Edit: true, Prompt: &commands.Prompt{Action: "a", Label: "How *much*?", Placeholder: "12.5"}}
		case r.Text != "":
			return commands.Message{Text: "got " + r.Text}
		}
		return commands.Message{Text: "menu", Buttons: [][]commands.Button{{{Label: "Ask", Action: "ask"}}}}
	})
	d.say("/start")
	d.press(d.sees("menu"), "Ask")
	m := d.sees("How *much*?")
	if !m.ForceReply || m.Placeholder != "12.5" {
		t.Errorf("asked with %+v", m)
	}
	if _, err := d.ann.Send(d.ann.ID(), "7", fake.ReplyTo(m.ID)); err != nil {
		t.Fatal(err)
	}
	d.sees("got 7")
}

func TestASlowHandlerStillAnswersThePress(t *testing.T) {
	t.Parallel()
	goOn := make(chan struct{})
	d := newDesk(t, func(_ context.Context, r commands.Request) commands.Message {
		if r.Action != "" {
			<-goOn
			return commands.Message{Toast: "too late for a toast"}
		}
		return commands.Message{Text: "menu", Buttons: [][]commands.Button{{{Label: "Go", Action: "go"}}}}
	})
	d.bot.Hurry(time.Millisecond)
	d.run()
	d.say("/start")
	if a := d.press(d.sees("menu"), "Go"); a.Text != "" {
		t.Errorf("answered with %+v", a)
	}
	close(goOn)
	d.sees("too late for a toast")
}

func TestLongTextsArePaged(t *testing.T) {
	t.Parallel()
	var lines []string
	for n := range 400 {
		lines = append(lines, fmt.Sprintf("**row %d** 🎉 `0x%040d`", n, n))
	}
	d := started(t, func(_ context.Context, r commands.Request) commands.Message {
		return commands.Message{Text: strings.Join(lines, "\n"), Edit: true, Buttons: [][]commands.Button{{{Label: "Again", Action: "again"}}}}
	})
	d.say("/start")
	d.sees("row 399 ")
	var seen strings.Builder
	all := d.Messages(d.ann.ID())[1:]
	for n, m := range all {
		seen.WriteString(m.Text + "\n")
		if last := n == len(all)-1; last != (len(m.Labels()) == 1) {
			t.Errorf("page %d has the buttons %v", n, m.Labels())
		}
		if strings.Count(m.HTML, "<code>") != strings.Count(m.Text, "0x") {
			t.Errorf("page %d lost markup: %s", n, m.HTML)
		}
	}
	want := strings.NewReplacer("*", "", "`", "").Replace(strings.Join(lines, "\n"))
	if strings.TrimSpace(seen.String()) != want {
		t.Error("the pages don't hold the whole text")
	}
	d.press(all[len(all)-1], "Again")
	d.idle()
	if got := len(d.Messages(d.ann.ID())); got != 1+len(all)+len(all)-1 { // the first page replaced the old message
		t.Errorf("%d messages after the edit", got)
	}
}

func TestTheMenuShowsWhatWorksThere(t *testing.T) {
	t.Parallel()
	d := started(t, echo)
	g := d.NewGroup(d.ann, fake.GroupOptions{})
	d.say("/start")
	d.sees("command start")
	names := func(chatID int64) (out []string) {
		for _, c := range d.ann.CommandMenu(chatID) {
			out = append(out, c.Command)
		}
		return out
	}
	if got := names(d.ann.ID()); !slices.Equal(got, []string{"start", "deposit", "leaderboard"}) {
		t.Errorf("private menu %v", got)
	}
	if got := names(g.ID()); !slices.Equal(got, []string{"leaderboard", "report"}) {
		t.Errorf("group menu %v", got)
	}
}

func pixels(t *testing.T) []byte {
	t.Helper()
	var b strings.Builder
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, 8, 8))); err != nil {
		t.Fatal(err)
	}
	return []byte(b.String())
}
