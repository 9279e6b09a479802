package discord_test

import (
	"html"
	"regexp"
	"strings"
	"testing"

	"github.com/amasa-io/amasa/commands"
)

var (
	tag   = regexp.MustCompile(`<[^>]*>`)
	space = regexp.MustCompile(`[\s\x{00a0}\x{0085}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{1680}]+`)
)

func TestMarkupIsShown(t *testing.T) {
	t.Parallel()
	d := newDesk(t, echo)
	for _, c := range []struct{ text, html string }{
		{"**bold `code` more** plain", "<strong>bold <code>code</code> more</strong> plain"},
		{"**two\nlines**", "<strong>two</strong><br><strong>lines</strong>"},
		{"[a label](https://example.org/?a=1)", `<a href="https://example.org/?a=1" rel="noopener noreferrer" target="_blank">a label</a>`},
		{"[a (b\\] c](https://example.org/)", `<a href="https://example.org/" rel="noopener noreferrer" target="_blank">a (b) c</a>`},
		{"# no heading\n> no quote\n- no list\n  - nor this", "# no heading<br>&gt; no quote<br>- no list<br>  - nor this"},
		{"https://no.link/x_y_z", "https://no.link/x_y_z"},
		{"`back\\`tick`", "<code>back&#39;tick</code>"},
		{"||no spoiler|| ~~nor this~~ __nor that__ <t:1:R> <:a:1> </b:1>", "||no spoiler|| ~~nor this~~ __nor that__ &lt;t:1:R&gt; &lt;:a:1&gt; &lt;/b:1&gt;"},
	} {
		r, err := d.deliver(commands.Message{Text: c.text}, "")
		check(t, err)
		if r, err = d.deliver(commands.Message{Text: c.text}, r.Message); err != nil { // the nonce keeps the first text
			t.Fatal(err)
		}
		m, _ := d.Message(r.Message)
		if m.HTML != c.html {
			t.Errorf("%q is shown as %s", c.text, m.HTML)
		}
	}
}

// FuzzHostileText shows whatever outsiders write as they wrote it.
func FuzzHostileText(f *testing.F) {
	for _, s := range []string{
		"@everyone", "<@1>", "**x**", "a_b*c`d`e", "](https://x)", "\\", "- list", "# h\n> q\n-# s", "```\nx\n```", "||s||", "https://e.org/a_b", "http://a.b)",
		"🎉\u202e", strings.Repeat("long ", 900), strings.Repeat("x", 4000), strings.Repeat("*", 3000),
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ReplaceAll(strings.ToValidUTF8(s, "?"), "\x00", "")
		d := newDesk(t, echo)
		text := "Name: " + commands.Escape(s) + " | **bold** end"
		if _, err := d.deliver(commands.Message{Text: text}, ""); err != nil {
			t.Fatal(err)
		}
		var shown strings.Builder
		for _, m := range d.Messages(d.dm.ID, d.ann.ID) {
			if m.PingsEveryone || len(m.Pings) > 0 {
				t.Fatalf("%q pings", s)
			}
			for _, found := range tag.FindAllString(m.HTML, -1) {
				if found != "<br>" && found != "<strong>" && found != "</strong>" || strings.Count(m.HTML, "<strong>") > 1 {
					t.Fatalf("%q is shown with markup: %s", s, m.HTML)
				}
			}
			shown.WriteString(html.UnescapeString(tag.ReplaceAllString(m.HTML, "")))
		}
		squeeze := func(s string) string { return space.ReplaceAllString(s, "") } // white space may go where a page ends
		if want := "Name: " + s + " | bold end"; squeeze(shown.String()) != squeeze(want) {
			t.Fatalf("%q is shown as %q", want, shown.String())
		}
	})
}
