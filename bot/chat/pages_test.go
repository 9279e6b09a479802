package chat_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/amasa-io/amasa/bot/chat"
	"github.com/amasa-io/amasa/commands"
)

func visible(s commands.Span) int { return chat.UTF16(s.Text) }

// written puts markup back around spans, so that tests see it.
func written(pages [][]commands.Span) (out []string) {
	for _, page := range pages {
		var b strings.Builder
		for _, s := range page {
			switch {
			case s.Bold:
				b.WriteString("<b>" + s.Text + "</b>")
			case s.Code:
				b.WriteString("<c>" + s.Text + "</c>")
			case s.URL != "":
				b.WriteString("<a>" + s.Text + "</a>")
			default:
				b.WriteString(s.Text)
			}
		}
		out = append(out, b.String())
	}
	return out
}

func TestPages(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text string
		want string // pages behind bars
	}{
		{"fits", "fits"},
		{"", ""},
		{" \n ", ""},
		{"one two\nthree", "one two|three"},
		{"one two three four", "one two|three four"},
		{"**one two three** four", "<b>one two</b>|<b>three</b> four"},
		{"abcdefghijklmno", "abcdefghij|klmno"},
		{"see `0x34567890` ok", "see|<c>0x34567890</c>|ok"},
		{"`0123456789abcdef`", "<c>0123456789</c>|<c>abcdef</c>"},
		{"🎉🎉🎉🎉🎉🎉", "🎉🎉🎉🎉🎉|🎉"},
		{"[abcdefghijkl](https://e.org)", "<a>abcdefghij</a>|<a>kl</a>"},
		{"a\n\n\n\n\n\n\n\n\n\n\n\nb", "a|b"},
	} {
		if got := strings.Join(written(chat.Pages(c.text, 10, visible)), "|"); got != c.want {
			t.Errorf("%q becomes %q, want %q", c.text, got, c.want)
		}
	}
}

func TestALinkLongerThanAPageKeepsItsLabel(t *testing.T) {
	t.Parallel()
	size := func(s commands.Span) int { return len(s.Text) + len(s.URL) }
	pages := chat.Pages("[label](https://example.org/"+strings.Repeat("x", 100)+")", 50, size)
	if len(pages) != 1 || pages[0][0].Text != "label" || pages[0][0].URL != "" {
		t.Errorf("%+v", pages)
	}
}

func FuzzPages(f *testing.F) {
	f.Add("**a** `b` [c](https://d.e) plain\nnext", 10)
	f.Add(strings.Repeat("word ", 50), 7)
	f.Fuzz(func(t *testing.T, text string, limit int) {
		if !utf8.ValidString(text) || limit < 2 || limit > 10_000 || len(text) > 10_000 {
			t.Skip()
		}
		var want, got strings.Builder
		for _, s := range commands.Spans(text) {
			want.WriteString(s.Text)
		}
		for _, page := range chat.Pages(text, limit, visible) {
			used := 0
			for _, s := range page {
				used += visible(s)
				got.WriteString(s.Text)
			}
			if used > limit || used == 0 {
				t.Fatalf("a page of %d, limit %d: %+v", used, limit, page)
			}
		}
		squeeze := func(s string) string { return strings.Join(strings.Fields(s), "") }
		if squeeze(got.String()) != squeeze(want.String()) {
			t.Fatalf("%q became %q", want.String(), got.String())
		}
	})
}

func TestClip(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text string
		n    int
		want string
	}{{"short", 5, "short"}, {"longer", 5, "long…"}, {"🎉🎉🎉", 6, "🎉🎉🎉"}, {"🎉🎉🎉", 5, "🎉🎉…"}, {"🎉🎉🎉", 4, "🎉…"}} {
		if got := chat.Clip(c.text, c.n); got != c.want {
			t.Errorf("%q clipped to %d is %q, want %q", c.text, c.n, got, c.want)
		}
	}
}
