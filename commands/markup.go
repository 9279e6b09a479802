package commands

import "strings"

// Span is a run of text in one style. Newlines stay in Text.
type Span struct {
	Text string
	Bold bool
	Code bool
	URL  string // the text is a link to it
}

const markupChars = "\\*`[]()"

// Escape makes outside text safe inside Message.Text: none of its characters is read as markup.
func Escape(s string) string {
	if !strings.ContainsAny(s, markupChars) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if strings.ContainsRune(markupChars, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// Spans reads Message.Text: **bold**, `code`, [label](https://…), and a backslash before a character that means itself. Markup that is not
// closed is plain text.
func Spans(text string) []Span {
	p := spanParser{rest: text}
	for p.rest != "" {
		p.next()
	}
	p.flush()
	return p.out
}

type spanParser struct {
	rest string
	bold bool
	text strings.Builder // of the span that is being read
	out  []Span
}

func (p *spanParser) flush() {
	if p.text.Len() > 0 {
		p.out = append(p.out, Span{Text: p.text.String(), Bold: p.bold})
		p.text.Reset()
	}
}

func (p *spanParser) next() {
	switch {
	case p.rest[0] == '\\' && len(p.rest) > 1 && strings.IndexByte(markupChars, p.rest[1]) >= 0:
		p.text.WriteByte(p.rest[1])
		p.rest = p.rest[2:]
	case strings.HasPrefix(p.rest, "**") && (p.bold || unescapedIndex(p.rest[2:], "**") > 0):
		p.flush()
		p.bold = !p.bold
		p.rest = p.rest[2:]
	case p.rest[0] == '`' && p.code():
	case p.rest[0] == '[' && p.link():
	default:
		p.text.WriteByte(p.rest[0])
		p.rest = p.rest[1:]
	}
}

func (p *spanParser) code() bool {
	end := unescapedIndex(p.rest[1:], "`")
	if end <= 0 {
		return false
	}
	p.flush()
	p.out = append(p.out, Span{Text: unescape(p.rest[1 : 1+end]), Bold: p.bold, Code: true})
	p.rest = p.rest[end+2:]
	return true
}

func (p *spanParser) link() bool {
	end := unescapedIndex(p.rest[1:], "](")
	if end <= 0 {
		return false
	}
	label, rest := p.rest[1:1+end], p.rest[end+3:]
	url, after, ok := strings.Cut(rest, ")")
	if !ok || strings.ContainsAny(url, " \n\\") || !strings.HasPrefix(url, "https://") && !strings.HasPrefix(url, "http://") {
		return false
	}
	p.flush()
	p.out = append(p.out, Span{Text: unescape(label), Bold: p.bold, URL: url})
	p.rest = after
	return true
}

// unescapedIndex is where mark starts in s, or -1. A backslash hides the character behind it.
func unescapedIndex(s, mark string) int {
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' {
			i++
			continue
		}
		if strings.HasPrefix(s[i:], mark) {
			return i
		}
	}
	return -1
}

func unescape(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) && strings.IndexByte(markupChars, s[i+1]) >= 0 {
			i++
		}
		b.WriteByte(s[i])
	}
	return b.String()
}
