package telegram

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// marks writes entities as "type:text" in order, with what else they carry.
func marks(t markedText) string {
	var out []string
	for _, e := range t.entities {
		s := e.Type + ":" + entityText(t.text, e)
		if extra := e.URL + e.Language + e.DateTimeFormat; extra != "" {
			s += "(" + extra + ")"
		}
		out = append(out, s)
	}
	return strings.Join(out, " ")
}

func TestHTML(t *testing.T) {
	for _, c := range []struct{ src, text, marks, page string }{
		{"plain", "plain", "", "plain"},
		{"<b>a<i>b</i></b>", "ab", "bold:ab italic:b", "<b>a<i>b</i></b>"},
		{"<STRONG>a</strong><em>b</em><ins>c</ins><del>d</del>", "abcd", "bold:a italic:b underline:c strikethrough:d", "<b>a</b><i>b</i><u>c</u><s>d</s>"},
		{"😀<u>é</u>", "😀é", "underline:é", "😀<u>é</u>"},
		{"a &lt;b&gt; &amp; &quot;c&quot; &#33;&#x21; &nope; &", `a <b> & "c" !! &nope; &`, "", "a &lt;b&gt; &amp; &#34;c&#34; !! &amp;nope; &amp;"},
		{`<a href="https://example.org/?a=1&amp;b=2">x</a>`, "x", "text_link:x(https://example.org/?a=1&b=2)", `<a href="https://example.org/?a=1&amp;b=2" target="_blank" rel="noopener noreferrer">x</a>`},
		{`<a href="javascript:alert(1)">x</a>`, "x", "", "x"},
		{`<pre><code class="language-go">x := 1</code></pre>`, "x := 1", "pre:x := 1(go)", "<pre>x := 1</pre>"},
		{"<code>/start @ann</code>", "/start @ann", "code:/start @ann", "<code>/start @ann</code>"},
		{`<span class="tg-spoiler">x</span><tg-spoiler>y</tg-spoiler>`, "xy", "spoiler:x spoiler:y", `<span class="spoiler">x</span><span class="spoiler">y</span>`},
		{"<blockquote expandable>x</blockquote>", "x", "expandable_blockquote:x", `<blockquote class="expandable">x</blockquote>`},
		{`<tg-time unix="1800000000" format="wDT">soon</tg-time>`, "soon", "date_time:soon(wDT)", `<time data-unix="1800000000" data-format="wDT">soon</time>`},
		{"<b></b> x ", "x", "", "x"},
		{"  <b> x</b>", "x", "bold:x", "<b>x</b>"},
		{"ask @ann_b at https://example.org/a. #tag $ETH a@b.co", "ask @ann_b at https://example.org/a. #tag $ETH a@b.co",
			"mention:@ann_b url:https://example.org/a hashtag:#tag cashtag:$ETH email:a@b.co", ""},
		{"/start p a/b x/y /help@amasa_bot", "/start p a/b x/y /help@amasa_bot", "bot_command:/start bot_command:/help@amasa_bot", ""},
	} {
		got, err := formatText(c.src, "HTML", "")
		if err != nil {
			t.Errorf("%s: %v", c.src, err)
			continue
		}
		if got.text != c.text || marks(got) != c.marks {
			t.Errorf("%s: got %q %q, want %q %q", c.src, got.text, marks(got), c.text, c.marks)
		}
		if page := renderHTML(got); c.page != "" && page != c.page {
			t.Errorf("%s: page %s, want %s", c.src, page, c.page)
		}
	}
}

func TestHTMLErrors(t *testing.T) {
	for src, want := range map[string]string{
		"<b":                     "Unclosed start tag at byte offset 0",
		"x<b ":                   `Unclosed start tag "b" at byte offset 1`,
		"<b><i>x</b></i>":        `Unmatched end tag at byte offset 7, expected "</i>", found "</b>"`,
		"x</b>":                  "Unexpected end tag at byte offset 1",
		"<b>x</b":                "Unclosed end tag at byte offset 4",
		"<i>x":                   `Can't find end tag corresponding to start tag "i"`,
		"1 < 2 ":                 `Unsupported start tag "" at byte offset 2`,
		"<span>x</span>":         `Tag "span" must have class "tg-spoiler" at byte offset 0`,
		`<a href="x>y</a>`:       "Unclosed start tag at byte offset 0",
		"<a href=a/b>y</a>":      "Unexpected end of name token at byte offset 8",
		`<a ="x">y</a>`:          `Empty attribute name in the tag "a" at byte offset 0`,
		"<br/>":                  `Unsupported start tag "br/" at byte offset 0`,
		"<tg-emoji>x</tg-emoji>": "Invalid custom emoji identifier specified",
	} {
		_, err := formatText(src, "html", "")
		if err == nil || err.Error() != "400 Bad Request: can't parse entities: "+want {
			t.Errorf("%s: got %v, want %s", src, err, want)
		}
	}
}

// FuzzHTML holds that whatever is accepted has entities inside its text and makes a page without foreign tags.
func FuzzHTML(f *testing.F) {
	for _, seed := range []string{"<b>a</b>", "<a href='x.y'>&lt;</a>", "😀<code class=\"language-x\">y</code>", "/a@bot <pre>x", "<b>a<i>b</b></i>", "& < >"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, src string) {
		got, err := formatText(src, "HTML", "")
		if err != nil {
			return
		}
		if !utf8.ValidString(got.text) {
			t.Errorf("%q became invalid UTF-8 %q", src, got.text)
		}
		for _, e := range got.entities {
			if e.Offset < 0 || e.Length <= 0 || e.Offset+e.Length > textLen(got.text) {
				t.Errorf("%q: entity %+v outside of %q", src, e, got.text)
			}
		}
		page := renderHTML(got)
		if strings.Contains(page, "<script") || strings.Count(page, "<") != strings.Count(page, ">") {
			t.Errorf("%q became the page %q", src, page)
		}
	})
}

func TestOverlappingEntities(t *testing.T) {
	text := markedText{"abcd", []Entity{{Type: "bold", Offset: 0, Length: 3}, {Type: "italic", Offset: 2, Length: 2}}}
	if got := renderHTML(text); got != "<b>ab<i>c</i></b><i>d</i>" {
		t.Errorf("got %s", got)
	}
}
