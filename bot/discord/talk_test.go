package discord_test

import (
	"context"
	"encoding/json"
	"fmt"
	"image"
	"image/png"
	"slices"
	"strings"
	"testing"
	"time"

	fake "github.com/amasa-io/amasa/bot/fake/discord"
	"github.com/amasa-io/amasa/commands"
	"github.com/amasa-io/amasa/ledger"
)

func TestCommandsAreRegisteredForTheirPlaces(t *testing.T) {
	t.Parallel()
	d := started(t, echo)
	var list []struct {
		Name        string  `json:"name"`
		Contexts    []int   `json:"contexts"`
		Installs    []int   `json:"integration_types"`
		Permissions *string `json:"default_member_permissions"`
		Options     []struct{ Name string }
	}
	check(t, json.Unmarshal(d.CommandsJSON(""), &list))
	got := map[string]string{}
	for _, c := range list {
		p := ""
		if c.Permissions != nil {
			p = *c.Permissions
		}
		got[c.Name] = fmt.Sprintf("%v %v %d %s", c.Contexts, c.Installs, len(c.Options), p)
	}
	for name, want := range map[string]string{
		"balance": "[0 1] [0 1] 0 ", "withdraw": "[0 1] [0 1] 3 ", "leaderboard": "[0 1] [0 1] 0 ", "report": "[0] [0 1] 0 32",
	} {
		if got[name] != want {
			t.Errorf("%s is registered as %q, want %q", name, got[name], want)
		}
	}
}

func TestAnswersInServersAreForTheCallerUnlessPublic(t *testing.T) {
	t.Parallel()
	d := started(t, func(ctx context.Context, r commands.Request) commands.Message {
		m := echo(ctx, r)
		m.Public = r.Command == "leaderboard"
		return m
	})
	if m := d.command(d.ann, d.channel, "balance", nil); !m.Ephemeral || m.Content != `command balance \[\]` {
		t.Errorf("answered with %+v", m)
	}
	if m := d.command(d.ann, d.channel, "leaderboard", nil); m.Ephemeral {
		t.Errorf("a public answer is %+v", m)
	}
	if m := d.command(d.ann, d.dm, "balance", nil); m.Ephemeral {
		t.Errorf("in a DM: %+v", m)
	}
	got := d.talk.requests()
	want := ledger.Caller{Platform: ledger.Discord, ExternalID: d.ann.ID, Name: "Ann", Language: "de"}
	if got[0].Caller != want || got[0].Where != commands.Group || got[0].Community != "discord:"+d.guild.ID || got[0].Admin {
		t.Errorf("in a server: %+v", got[0])
	}
	want.Chat = d.dm.ID
	if got[2].Caller != want || got[2].Where != commands.Private || got[2].Community != "" {
		t.Errorf("in a DM: %+v", got[2])
	}
}

func TestArgumentsComeInTheOrderOfTheTable(t *testing.T) {
	t.Parallel()
	d := started(t, echo)
	m := d.command(d.ann, d.dm, "withdraw", map[string]any{"address": "0x01", "amount": " 1.5 "})
	if m.HTML != `command withdraw [&#34;1.5&#34; &#34;&#34; &#34;0x01&#34;]` {
		t.Errorf("shown as %s", m.HTML)
	}
}

func TestWhoManagesTheServerIsAdmin(t *testing.T) {
	t.Parallel()
	d := started(t, echo)
	mod := d.AddUser(fake.User{Username: "mod"})
	check(t, d.AddMember(d.guild.ID, mod.ID, fake.ManageGuild))
	for _, who := range []fake.User{d.ann, mod, d.boss} {
		d.command(who, d.channel, "leaderboard", nil)
	}
	var got []bool
	for _, r := range d.talk.requests() {
		got = append(got, r.Admin)
	}
	if !slices.Equal(got, []bool{false, true, true}) {
		t.Errorf("admins %v", got)
	}
}

func TestPressesEditOrAnswerOrBoth(t *testing.T) {
	t.Parallel()
	buttons := [][]commands.Button{{{Label: "Edit", Action: "edit", Style: commands.Danger}, {Label: "New", Action: "new"}, {Label: "Both", Action: "both"}},
		{{Label: "Toast", Action: "toast"}, {Label: "Nothing", Action: "nothing"}, {Label: "Copy", Copy: "0xabc"}, {Label: "Site", URL: "https://example.org/"}}}
	d := started(t, func(_ context.Context, r commands.Request) commands.Message {
		switch r.Action {
		case "edit":
			return commands.Message{Text: "edited", Edit: true, Buttons: buttons}
		case "both":
			return commands.Message{Text: "edited again", Edit: true, Toast: "and *told*", Buttons: buttons}
		case "new":
			return commands.Message{Text: "a new one"}
		case "toast":
			return commands.Message{Toast: "only a *toast*"}
		case "nothing":
			return commands.Message{}
		}
		return commands.Message{Text: "menu", Buttons: buttons, Public: true}
	})
	for _, where := range []fake.Channel{d.channel, d.dm} {
		m := d.command(d.ann, where, "balance", nil)
		if row := m.Components[0].Components; len(row) != 3 || row[0].Style != 4 || len(m.Components[1].Components) != 3 {
			t.Errorf("buttons %+v", m.Components)
		}
		shared := where.GuildID != ""
		if i := d.click(d.ann, m, "edit"); i.ResponseID != m.ID {
			t.Errorf("edit answered with %+v", i)
		}
		if e := d.sees(d.ann, where, "edited"); e.ID != m.ID || !e.Edited || len(e.Components) != 2 {
			t.Errorf("edited into %+v", e)
		}
		d.click(d.ann, m, "both")
		if n := d.sees(d.ann, where, `told`); n.ID == m.ID || !n.Ephemeral || n.HTML != "and *told*" {
			t.Errorf("the toast is %+v", n)
		}
		d.click(d.ann, m, "new")
		if n := d.sees(d.ann, where, "a new one"); n.ID == m.ID || n.Ephemeral != shared {
			t.Errorf("the new message is %+v", n)
		}
		d.click(d.ann, m, "toast")
		if n := d.sees(d.ann, where, "only a"); !n.Ephemeral || n.HTML != "only a *toast*" {
			t.Errorf("the toast is %+v", n)
		}
		before := len(d.Messages(where.ID, d.ann.ID))
		d.click(d.ann, m, "nothing")
		if after := len(d.Messages(where.ID, d.ann.ID)); after != before {
			t.Errorf("%d messages became %d", before, after)
		}
	}
}

func TestPromptsOpenAWindow(t *testing.T) {
	t.Parallel()
	d := started(t, func(ctx context.Context, r commands.Request) commands.Message {
		switch {
		case r.Text == "":
			return commands.Message{Text: "never shown", Prompt: &commands.Prompt{Action: "amount:1", Title: "Withdraw", Label: "How much?", Placeholder: "12.5"}}
		case r.Text == "more":
			return commands.Message{Prompt: &commands.Prompt{Action: "again", Title: "Try again", Label: "How *much*?"}}
		}
		return echo(ctx, r)
	})
	open := func(i fake.Interaction) {
		t.Helper()
		d.answered(i)
		if m := d.Modal(d.ann.ID); m == nil {
			t.Fatal("no window")
		}
	}
	open(must(d.RunCommand(d.ann.ID, d.dm.ID, "withdraw", nil))(t))
	m := d.Modal(d.ann.ID)
	if m.Title != "Withdraw" || m.Fields[0].Label != "How much?" || m.Fields[0].Placeholder != "12.5" || !m.Fields[0].Required {
		t.Errorf("the window is %+v", m)
	}
	answer := d.response(must(d.SubmitModal(d.ann.ID, map[string]string{"text": "7"}))(t))
	if answer.Content != "amount:1 text 7" {
		t.Errorf("answered with %+v", answer)
	}
	open(must(d.RunCommand(d.ann.ID, d.dm.ID, "withdraw", nil))(t))
	again := d.response(must(d.SubmitModal(d.ann.ID, map[string]string{"text": "more"}))(t)) // no window behind a window
	if again.HTML != "How *much*?" || again.Components[0].Components[0].Label != "Try again" {
		t.Errorf("answered with %+v", again)
	}
	d.click(d.ann, again, "again")
	if d.Modal(d.ann.ID) == nil {
		t.Error("the button opened no window")
	}
}

// slowly is an answer that comes after Discord was asked for more time.
func slowly(t *testing.T, answer commands.Message) (d *desk, goOn func()) {
	t.Helper()
	gate := make(chan struct{})
	d = newDesk(t, func(_ context.Context, r commands.Request) commands.Message {
		if r.Command == "balance" {
			return commands.Message{Text: "menu", Buttons: [][]commands.Button{{{Label: "Go", Action: "go"}}}}
		}
		<-gate
		return answer
	})
	d.run()
	d.bot.Hurry(time.Millisecond, time.Second) // the menu may come late too
	return d, func() { close(gate) }
}

func TestSlowAnswersToCommands(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		answer commands.Message
		want   string // content, "" for none
		hidden bool
	}{
		"private": {commands.Message{Text: "late", Toast: "told"}, "late", true},
		"public":  {commands.Message{Text: "late", Public: true}, "late", false},
		"toast":   {commands.Message{Toast: "late"}, "late", true},
		"nothing": {commands.Message{}, "", true},
		"prompt":  {commands.Message{Prompt: &commands.Prompt{Action: "a", Title: "late", Label: "late?"}}, "late?", true},
		"photo":   {commands.Message{Text: "late", Photo: &commands.Photo{Name: "x.png", PNG: pixels(t)}}, "late", true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d, goOn := slowly(t, c.answer)
			i := must(d.RunCommand(d.ann.ID, d.channel.ID, "leaderboard", nil))(t)
			d.until("thinking", func() bool { return d.Interaction(i.ID).State == fake.Thinking })
			goOn()
			if c.want != "" {
				if m := d.sees(d.ann, d.channel, c.want); m.Ephemeral != c.hidden || m.Thinking || (name == "prompt") != (len(m.Components) == 1) ||
					(name == "photo") != (len(m.Attachments) == 1) {
					t.Errorf("answered with %+v", m)
				}
			}
			left := 1
			if c.want == "" {
				left = 0
			} else if c.answer.Toast != "" && c.answer.Text != "" {
				left = 2
			}
			d.until("nothing but the answer", func() bool { return len(d.Messages(d.channel.ID, d.ann.ID)) == left })
		})
	}
}

func TestSlowAnswersToPresses(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		answer commands.Message
		edits  bool
	}{
		"edit":   {commands.Message{Text: "late", Edit: true}, true},
		"new":    {commands.Message{Text: "late"}, false},
		"toast":  {commands.Message{Toast: "late"}, false},
		"prompt": {commands.Message{Prompt: &commands.Prompt{Action: "a", Title: "x", Label: "late"}}, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d, goOn := slowly(t, c.answer)
			d.command(d.ann, d.channel, "balance", nil)
			m := d.sees(d.ann, d.channel, "menu")
			i := must(d.Click(d.ann.ID, m.ID, "go"))(t)
			d.until("acknowledged", func() bool { return d.Count("callback") == 2 })
			goOn()
			late := d.sees(d.ann, d.channel, "late")
			if (late.ID == m.ID) != c.edits || !late.Ephemeral {
				t.Errorf("answered with %+v to %+v", late, i)
			}
			if name == "edit" && len(late.Components) != 0 {
				t.Errorf("old buttons stayed: %+v", late.Components)
			}
		})
	}
}

func TestAPhotoIsNotEditedIntoText(t *testing.T) {
	t.Parallel()
	d := started(t, func(_ context.Context, r commands.Request) commands.Message {
		if r.Action != "" {
			return commands.Message{Text: "as text", Edit: true}
		}
		return commands.Message{Text: "scan", Photo: &commands.Photo{Name: "a.png", PNG: pixels(t)}, Buttons: [][]commands.Button{{{Label: "Back", Action: "back"}}}}
	})
	m := d.command(d.ann, d.channel, "balance", nil)
	if len(m.Attachments) != 1 || m.Attachments[0].ContentType != "image/png" {
		t.Fatalf("no photo: %+v", m)
	}
	d.click(d.ann, m, "back")
	if n := d.sees(d.ann, d.channel, "as text"); n.ID == m.ID {
		t.Error("the photo was replaced")
	}
}

func TestLongTextsArePaged(t *testing.T) {
	t.Parallel()
	var lines []string
	for n := range 100 {
		lines = append(lines, fmt.Sprintf("**row %d** 🎉 `0x%040d` @everyone", n, n))
	}
	d := started(t, func(context.Context, commands.Request) commands.Message {
		return commands.Message{Text: strings.Join(lines, "\n"), Edit: true, Buttons: [][]commands.Button{{{Label: "Again", Action: "again"}}}}
	})
	first := d.command(d.ann, d.channel, "balance", nil)
	last := d.sees(d.ann, d.channel, "row 99")
	all := d.Messages(d.channel.ID, d.ann.ID)
	var seen strings.Builder
	for n, m := range all {
		seen.WriteString(m.Content + "\n")
		if !m.Ephemeral || (n == len(all)-1) != (len(m.Components) == 1) {
			t.Errorf("page %d is %+v", n, m)
		}
	}
	if got := strings.ReplaceAll(strings.TrimSpace(seen.String()), `\@`, "@"); got != strings.Join(lines, "\n") {
		t.Errorf("the pages hold %s", got)
	}
	if len(all) < 3 || all[0].ID != first.ID {
		t.Errorf("%d pages", len(all))
	}
	d.click(d.ann, last, "again")
	d.until("the pages again", func() bool { return len(d.Messages(d.channel.ID, d.ann.ID)) == 2*len(all)-1 })
}

func TestManyButtonsFillTheRows(t *testing.T) {
	t.Parallel()
	d := started(t, func(context.Context, commands.Request) commands.Message {
		var rows [][]commands.Button
		for n := range 24 {
			rows = append(rows, []commands.Button{{Label: fmt.Sprint(n), Action: fmt.Sprint("do:", n)}, {Label: "twice", Action: "do:0"}})
		}
		return commands.Message{Text: "all", Buttons: rows}
	})
	m := d.command(d.ann, d.dm, "balance", nil)
	n := 0
	for _, row := range m.Components {
		n += len(row.Components)
	}
	if len(m.Components) != 5 || n != 24 {
		t.Errorf("%d buttons in %d rows", n, len(m.Components))
	}
}

func TestNothingPings(t *testing.T) {
	t.Parallel()
	d := newDesk(t, func(_ context.Context, r commands.Request) commands.Message {
		return commands.Message{Text: commands.Escape(r.Args[0]), Toast: r.Args[0], Public: true}
	})
	d.SetBotPermissions(d.channel.ID, fake.Everyone|fake.MentionAll)
	d.run()
	hostile := "@everyone @here <@" + d.boss.ID + "> <@&1>"
	m := d.command(d.ann, d.channel, "withdraw", map[string]any{"amount": hostile})
	if _, err := d.deliver(commands.Message{Text: commands.Escape(hostile)}, ""); err != nil {
		t.Fatal(err)
	}
	d.until("the toast", func() bool { return len(d.Messages(d.channel.ID, d.ann.ID)) == 2 })
	seen := append(d.Messages(d.channel.ID, d.ann.ID), d.Messages(d.dm.ID, d.ann.ID)...)
	if len(seen) != 3 {
		t.Errorf("%d messages", len(seen))
	}
	for _, m := range append(seen, m) {
		if m.PingsEveryone || len(m.Pings) > 0 || m.AllowedMentions == nil || len(m.AllowedMentions.Parse) != 0 {
			t.Errorf("pings: %+v", m)
		}
		if strings.Contains(m.HTML, "mention") {
			t.Errorf("shown as a mention: %s", m.HTML)
		}
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
