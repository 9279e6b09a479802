package telegram

import (
	"html"
	"strconv"
	"strings"
	"unicode/utf16"
)

// renderHTML turns a text with entities into HTML that is safe to put into a page: all text is
// escaped and only a fixed set of tags appears. Overlapping entities are closed and opened again.
func renderHTML(t markedText) string {
	units := utf16.Encode([]rune(t.text))
	opens, ends := map[int][]Entity{}, map[int]bool{}
	for _, e := range t.entities {
		opens[e.Offset] = append(opens[e.Offset], e)
		ends[e.Offset+e.Length] = true
	}
	var out strings.Builder
	var stack []Entity
	begin := 0
	for i := 0; i <= len(units); i++ {
		if !ends[i] && len(opens[i]) == 0 && i < len(units) {
			continue
		}
		out.WriteString(html.EscapeString(string(utf16.Decode(units[begin:i]))))
		begin = i
		stack = closeEnded(&out, stack, i)
		for _, e := range opens[i] {
			out.WriteString(openingTag(t.text, e))
			stack = append(stack, e)
		}
	}
	return out.String()
}

// closeEnded closes the entities that end at a position, and reopens those above them that don't.
func closeEnded(out *strings.Builder, stack []Entity, at int) []Entity {
	lowest := len(stack)
	for i, e := range stack {
		if e.Offset+e.Length <= at {
			lowest = i
			break
		}
	}
	var reopen []Entity
	for i := len(stack) - 1; i >= lowest; i-- {
		out.WriteString(closingTag(stack[i]))
		if e := stack[i]; e.Offset+e.Length > at {
			reopen = append([]Entity{e}, reopen...)
		}
	}
	stack = stack[:lowest]
	for _, e := range reopen {
		out.WriteString(openingTag("", e))
		stack = append(stack, e)
	}
	return stack
}

// pageTags maps the kinds of entities to the elements of a page that show them.
var pageTags = map[string]string{
	"bold": "b", "italic": "i", "underline": "u", "strikethrough": "s", "code": "code", "pre": "pre",
	"spoiler": "span", "blockquote": "blockquote", "expandable_blockquote": "blockquote",
	"text_link": "a", "url": "a", "date_time": "time",
}

func openingTag(text string, e Entity) string {
	switch e.Type {
	case "text_link", "url":
		link := e.URL
		if link == "" {
			link = entityText(text, e)
		}
		return `<a href="` + html.EscapeString(link) + `" target="_blank" rel="noopener noreferrer">`
	case "spoiler":
		return `<span class="spoiler">`
	case "expandable_blockquote":
		return `<blockquote class="expandable">`
	case "date_time":
		return `<time data-unix="` + strconv.FormatInt(e.UnixTime, 10) + `" data-format="` + html.EscapeString(e.DateTimeFormat) + `">`
	}
	if tag := pageTags[e.Type]; tag != "" {
		return "<" + tag + ">"
	}
	return `<span class="` + html.EscapeString(e.Type) + `">`
}

func closingTag(e Entity) string {
	if tag := pageTags[e.Type]; tag != "" {
		return "</" + tag + ">"
	}
	return "</span>"
}
