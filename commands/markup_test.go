package commands

import (
	"reflect"
	"strings"
	"testing"
)

func TestSpans(t *testing.T) {
	t.Parallel()
	for in, want := range map[string][]Span{
		"":                         nil,
		"plain":                    {{Text: "plain"}},
		"a **b** c":                {{Text: "a "}, {Text: "b", Bold: true}, {Text: " c"}},
		"`0xAB`":                   {{Text: "0xAB", Code: true}},
		"**b `c` d**":              {{Text: "b ", Bold: true}, {Text: "c", Bold: true, Code: true}, {Text: " d", Bold: true}},
		"[see](https://x.y/z)!":    {{Text: "see", URL: "https://x.y/z"}, {Text: "!"}},
		"**[s](http://x)**":        {{Text: "s", Bold: true, URL: "http://x"}},
		`[a\]b](https://x)`:        {{Text: "a]b", URL: "https://x"}},
		"[no](javascript:x)":       {{Text: "[no](javascript:x)"}},
		"[open](https://x":         {{Text: "[open](https://x"}},
		"2 ** 3":                   {{Text: "2 ** 3"}},
		"****":                     {{Text: "****"}},
		"a `b":                     {{Text: "a `b"}},
		`\*\*not bold\*\*`:         {{Text: "**not bold**"}},
		`a \ b \n`:                 {{Text: `a \ b \n`}},
		"one\ntwo **three\nfour**": {{Text: "one\ntwo "}, {Text: "three\nfour", Bold: true}},
	} {
		if got := Spans(in); !reflect.DeepEqual(got, want) {
			t.Errorf("Spans(%q) = %+v, want %+v", in, got, want)
		}
	}
}

// FuzzEscape: whatever comes from outside stays itself, alone and inside each kind of markup.
func FuzzEscape(f *testing.F) {
	for _, s := range []string{"", "Ann", "**x**", "`a`", "[x](https://evil.example)", `\`, `\\*`, "a](https://b)", "é\x00\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "?")
		check(t, s, Spans(Escape(s)), Span{Text: s})
		if s == "" {
			return
		}
		check(t, s, Spans("**"+Escape(s)+"**"), Span{Text: s, Bold: true})
		check(t, s, Spans("`"+Escape(s)+"`"), Span{Text: s, Code: true})
		check(t, s, Spans("["+Escape(s)+"](https://x.y)"), Span{Text: s, URL: "https://x.y"})
	})
}

func check(t *testing.T, s string, got []Span, want Span) {
	t.Helper()
	if s == "" && len(got) == 0 {
		return
	}
	if len(got) != 1 || got[0] != want {
		t.Fatalf("%q came back as %+v, want %+v", s, got, want)
	}
}

// FuzzSpans: no text is lost or invented but for the markup's own characters, and nothing panics.
func FuzzSpans(f *testing.F) {
	f.Add("a **b** `c` [d](https://e) \\* **")
	f.Fuzz(func(t *testing.T, s string) {
		var all strings.Builder
		for _, sp := range Spans(s) {
			if sp.Text == "" {
				t.Fatalf("empty span in %q", s)
			}
			if sp.Code && sp.URL != "" {
				t.Fatalf("code in a link in %q", s)
			}
			all.WriteString(sp.Text)
		}
		rest := s
		for _, b := range []byte(all.String()) {
			i := strings.IndexByte(rest, b)
			if i < 0 {
				t.Fatalf("%q has text that %q has not", all.String(), s)
			}
			rest = rest[i+1:]
		}
	})
}
