package discord_test

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/amasa-io/amasa/bot/fake/discord"
)

func TestMarkdown(t *testing.T) {
	w := newTown(t, discord.Options{})
	for in, want := range map[string]string{
		"**a** *b* __c__ ~~d~~":          "<strong>a</strong> <em>b</em> <u>c</u> <s>d</s>",
		"a_b_c and _d_":                  "a_b_c and <em>d</em>",
		"**a *b* c**":                    "<strong>a <em>b</em> c</strong>",
		"`<b>**x**</b>`":                 "<code>&lt;b&gt;**x**&lt;/b&gt;</code>",
		"```\n0xabc\n```":                "<pre><code>0xabc</code></pre>",
		"```go\nx := 1\n``` after":       "<pre><code>x := 1</code></pre> after",
		"||secret||":                     `<span class="spoiler">secret</span>`,
		"# Big\ntext\nmore":              "<h1>Big</h1>text<br>more",
		"-# small\n> said\n- item":       `<small>small</small><blockquote>said</blockquote><div class="item">item</div>`,
		`\*not\*`:                        "*not*",
		"2 * 3 * 4":                      "2 * 3 * 4",
		"<script>alert(1)</script>":      "&lt;script&gt;alert(1)&lt;/script&gt;",
		"[x](javascript:alert(1))":       "[x](javascript:alert(1))",
		"[site](https://a.b/c)":          `<a href="https://a.b/c" rel="noopener noreferrer" target="_blank">site</a>`,
		"see https://a.b/c.":             `see <a href="https://a.b/c" rel="noopener noreferrer" target="_blank">https://a.b/c</a>.`,
		"<https://a.b>":                  `<a href="https://a.b" rel="noopener noreferrer" target="_blank">https://a.b</a>`,
		"<@" + w.admin.ID + ">":          `<span class="mention">@Ada</span>`,
		"<#" + w.channel.ID + ">":        `<span class="mention">#general</span>`,
		"</balance:1> <:storj:2> <@404>": `<span class="mention">/balance</span> :storj: &lt;@404&gt;`,
		"<t:0:d>":                        `<time datetime="1970-01-01T00:00:00Z" data-style="d">01/01/1970 UTC</time>`,
		"**open":                         "**open",
	} {
		m, err := w.Say(w.member.ID, w.channel.ID, in)
		w.must(err)
		if m.HTML != want {
			t.Errorf("%q renders as\n%s, want\n%s", in, m.HTML, want)
		}
	}
}

// tag is every piece of HTML that the renderer may write.
var tag = regexp.MustCompile(`</?(strong|em|u|s|code|pre|h1|h2|h3|small|blockquote|br|a|div|span|time)( (href|rel|target|class|datetime|data-style)="[^"<>]*")*>`)

func FuzzMarkdown(f *testing.F) {
	for _, seed := range []string{"**a** <b>", "[x](https://a.b\"onclick=)", "`a``b```c\n```", "||__~~*_<t:1:\">_*~~__||", "\\<script>", "> # - **"} {
		f.Add(seed)
	}
	s := discord.New(discord.Options{})
	u := s.AddUser(discord.User{Username: "u"})
	dm, err := s.DM(u.ID)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		m, err := s.Say(u.ID, dm.ID, text)
		if err != nil {
			t.Skip()
		}
		if rest := tag.ReplaceAllString(m.HTML, ""); strings.ContainsAny(rest, "<>\"") {
			t.Errorf("%q renders as %q, with raw HTML in %q", text, m.HTML, rest)
		}
		if strings.Contains(strings.ToLower(m.HTML), `href="javascript`) {
			t.Errorf("%q renders a script link: %q", text, m.HTML)
		}
	})
}

func TestSnapshotIsWhatOneUserSees(t *testing.T) {
	w := newTown(t, discord.Options{})
	hidden, err := w.AddGuild(discord.Guild{Name: "Elsewhere", OwnerID: w.admin.ID})
	w.must(err)
	_, err = w.AddChannel(hidden.ID, "secret")
	w.must(err)
	dm, err := w.DM(w.admin.ID)
	w.must(err)
	w.want("a message", w.call("POST", "/channels/"+dm.ID+"/messages", `{"content":"for **Ada**"}`), 200, 0, "")

	for userID, channels := range map[string]int{w.member.ID: 1, w.admin.ID: 3} {
		text, err := json.Marshal(w.Snapshot(userID))
		w.must(err)
		var seen struct {
			Channels []struct{ ID string }
			Messages map[string][]struct{ HTML string }
		}
		w.must(json.Unmarshal(text, &seen))
		if len(seen.Channels) != channels {
			t.Errorf("user %s sees %d channels, want %d", userID, len(seen.Channels), channels)
		}
		if got := seen.Messages[dm.ID]; (userID == w.admin.ID) != (len(got) == 1) {
			t.Errorf("user %s sees %v in Ada's direct messages", userID, got)
		}
	}
}

func TestEventsComeInOrder(t *testing.T) {
	w := newTown(t, discord.Options{})
	events, cancel := w.Subscribe()
	path := "/channels/" + w.channel.ID
	m := w.call("POST", path+"/messages", `{"content":"a"}`)
	w.call("PATCH", path+"/messages/"+m.ID, `{"content":"b"}`)
	w.call("POST", path+"/typing", "")
	w.call("DELETE", path+"/messages/"+m.ID, "")
	var last int64
	for _, want := range []discord.EventKind{discord.MessageCreated, discord.MessageEdited, discord.Typing, discord.MessageDeleted} {
		e := <-events
		if e.Kind != want || e.Seq <= last || e.ChannelID != w.channel.ID {
			t.Errorf("got %+v, want %s", e, want)
		}
		last = e.Seq
	}
	cancel()
	cancel()
	if _, open := <-events; open {
		t.Error("the channel is still open after cancel")
	}
	w.clean()
}
