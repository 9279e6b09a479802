package chat

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/amasa-io/amasa/commands"
)

// UTF16 is the length of a text as both platforms count it at worst: an emoji is two.
func UTF16(s string) int {
	n := 0
	for _, r := range s {
		n += utf16.RuneLen(r)
	}
	return n
}

// Clip cuts a text to at most n UTF-16 units and shows that it did.
func Clip(s string, n int) string {
	if UTF16(s) <= n {
		return s
	}
	used := 1 // for the ellipsis
	for i, r := range s {
		if used += utf16.RuneLen(r); used > n {
			return s[:i] + "…"
		}
	}
	return s
}

// Pages cuts a marked-up text into pages of at most limit, as size counts a span: between lines where it can, else between
// words, else anywhere. Nothing visible is lost and no markup is broken: a style goes on across a cut. A text of white
// space only has no pages.
func Pages(text string, limit int, size func(commands.Span) int) [][]commands.Span {
	p := pager{limit: limit, size: size}
	for _, line := range lines(commands.Spans(text)) {
		if !p.fits(line...) {
			p.flush()
		}
		if p.fits(line...) {
			p.add(line...)
			continue
		}
		for _, s := range line {
			p.addLong(s)
		}
	}
	p.flush()
	return p.pages
}

type pager struct {
	limit int
	size  func(commands.Span) int
	page  []commands.Span
	used  int
	pages [][]commands.Span
}

func (p *pager) fits(spans ...commands.Span) bool {
	sum := p.used
	for _, s := range spans {
		sum += p.size(s)
	}
	return sum <= p.limit
}

func (p *pager) add(spans ...commands.Span) {
	for _, s := range spans {
		p.used += p.size(s)
		if n := len(p.page); n > 0 && sameStyle(p.page[n-1], s) {
			p.page[n-1].Text += s.Text
			continue
		}
		p.page = append(p.page, s)
	}
}

// addLong adds a span of a line that no page can hold.
func (p *pager) addLong(s commands.Span) {
	if one := s; s.URL != "" {
		if one.Text = ""; p.size(one) >= p.limit/2 {
			s.URL = "" // the address alone would fill the page
		}
	}
	for _, word := range words(s) {
		if !p.fits(word) {
			p.flush()
		}
		for !p.fits(word) {
			head, tail := p.cut(word)
			p.add(head)
			p.flush()
			word = tail
		}
		p.add(word)
	}
}

// cut splits a span that is longer than a page: the head is as long as a page, and never empty.
func (p *pager) cut(s commands.Span) (head, tail commands.Span) {
	ends := make([]int, 0, p.limit) // of the first characters; no size counts less than one for each
	for at := 0; at < len(s.Text) && len(ends) < p.limit; {
		_, length := utf8.DecodeRuneInString(s.Text[at:])
		at += length
		ends = append(ends, at)
	}
	n := sort.Search(len(ends), func(n int) bool { return p.size(styled(s, s.Text[:ends[n]])) > p.limit })
	at := ends[max(n, 1)-1]
	return styled(s, s.Text[:at]), styled(s, s.Text[at:])
}

// flush ends the page, unless there is nothing to see on it. White space at both ends goes.
func (p *pager) flush() {
	page := p.page
	for len(page) > 0 {
		if page[0].Text = strings.TrimLeft(page[0].Text, " \n"); page[0].Text != "" {
			break
		}
		page = page[1:]
	}
	for len(page) > 0 {
		last := &page[len(page)-1]
		if last.Text = strings.TrimRight(last.Text, " \n"); last.Text != "" {
			break
		}
		page = page[:len(page)-1]
	}
	if slices.ContainsFunc(page, func(s commands.Span) bool { return strings.TrimSpace(s.Text) != "" }) {
		p.pages = append(p.pages, page)
	}
	p.page, p.used = nil, 0
}

// lines cuts spans behind their newlines.
func lines(spans []commands.Span) [][]commands.Span {
	var out [][]commands.Span
	var line []commands.Span
	for _, s := range spans {
		for _, part := range strings.SplitAfter(s.Text, "\n") {
			if part == "" {
				continue
			}
			line = append(line, styled(s, part))
			if strings.HasSuffix(part, "\n") {
				out = append(out, line)
				line = nil
			}
		}
	}
	return append(out, line)
}

// words cuts a span behind its spaces. Code stays whole where it can: an address in two pieces is no address.
func words(s commands.Span) []commands.Span {
	if s.Code {
		return []commands.Span{s}
	}
	var out []commands.Span
	for _, w := range strings.SplitAfter(s.Text, " ") {
		out = append(out, styled(s, w))
	}
	return out
}

func styled(s commands.Span, text string) commands.Span {
	s.Text = text
	return s
}

func sameStyle(a, b commands.Span) bool {
	return a.Bold == b.Bold && a.Code == b.Code && a.URL == b.URL
}
