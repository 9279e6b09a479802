package telegram

import (
	"html"
	"regexp"
	"strings"
	"testing"

	"github.com/amasa-io/amasa/commands"
)

func TestRenderHTML(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ text, html string }{
		{"plain <b> & \"x\"", "plain &lt;b&gt; &amp; &#34;x&#34;"},
		{"**bold `code` more**", "<b>bold </b><b><code>code</code></b><b> more</b>"},
		{"[label & co](https://e.org/?a=1&b=\"2\")", `<a href="https://e.org/?a=1&amp;b=&#34;2&#34;">label &amp; co</a>`},
		{commands.Escape("**not** `this` [nor](https://that)"), "**not** `this` [nor](https://that)"},
	} {
		parts := compose(commands.Message{Text: c.text})
		if len(parts) != 1 || parts[0].html != c.html {
			t.Errorf("%q becomes %+v, want %q", c.text, parts, c.html)
		}
	}
}

func TestNothingToShowIsNoMessage(t *testing.T) {
	t.Parallel()
	for _, m := range []commands.Message{{}, {Text: " \n "}, {Toast: "t"}} {
		if parts := compose(m); len(parts) != 0 {
			t.Errorf("%+v becomes %+v", m, parts)
		}
	}
}

var tag = regexp.MustCompile(`<[^>]*>`)

// FuzzHostileText shows whatever outsiders write as they wrote it, with balanced tags, and in full.
func FuzzHostileText(f *testing.F) {
	for _, s := range []string{"<script>", "**x**", "a_b*c`d`", "]( https://x )", "&amp;", "\\", "`", "🎉\u202e", strings.Repeat("long ", 2000)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "?")
		var shown strings.Builder
		for _, p := range compose(commands.Message{Text: "**" + "Name: " + commands.Escape(s) + "** `end`"}) {
			plain := tag.ReplaceAllString(p.html, "")
			if strings.ContainsAny(plain, "<>") {
				t.Fatalf("open markup in %q", p.html)
			}
			if strings.Count(p.html, "<b>") != strings.Count(p.html, "</b>") {
				t.Fatalf("unbalanced %q", p.html)
			}
			shown.WriteString(html.UnescapeString(plain))
		}
		squeeze := func(s string) string { return strings.Join(strings.Fields(s), "") } // white space may go where a page ends
		if want := "Name: " + s + " end"; squeeze(shown.String()) != squeeze(want) {
			t.Fatalf("%q is shown as %q", want, shown.String())
		}
	})
}
