package discord

import (
	"html"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// safeURL says whether a link may be followed: a web address with a host.
func safeURL(text string) bool {
	u, err := url.Parse(text)
	return err == nil && u.Host != "" && (u.Scheme == "http" || u.Scheme == "https")
}

func isAttachmentURL(text string) bool { return strings.HasPrefix(text, "attachment://") }

// html renders a message's markdown. Everything that isn't markup is escaped,
// so the result can go into a page as it is.
func (s *Server) html(text string) string {
	r := &renderer{server: s}
	r.blocks(text)
	return r.out.String()
}

type renderer struct {
	server *Server
	out    strings.Builder
	depth  int
}

// maxDepth stops nested marks from nesting for ever; the rest is plain text.
const maxDepth = 12

// blocks renders code blocks, and the lines between them.
func (r *renderer) blocks(text string) {
	for text != "" {
		start := strings.Index(text, "```")
		end := -1
		if start >= 0 {
			end = strings.Index(text[start+3:], "```")
		}
		if end < 0 {
			r.lines(text)
			return
		}
		r.lines(strings.TrimSuffix(text[:start], "\n"))
		code := text[start+3 : start+3+end]
		if line, rest, ok := strings.Cut(code, "\n"); ok && language.MatchString(line) {
			code = rest
		}
		r.element("pre", `<code>`+html.EscapeString(strings.TrimSuffix(code, "\n"))+`</code>`)
		text = strings.TrimPrefix(text[start+3+end+3:], "\n")
	}
}

var language = regexp.MustCompile(`^[\w+-]*$`)

func (r *renderer) element(name, inner string) {
	r.out.WriteString("<" + name + ">" + inner + "</" + name + ">")
}

// lines renders headings, quotes, list items and plain lines.
func (r *renderer) lines(text string) {
	if text == "" {
		return
	}
	block := true // the last thing written ends its own line
	for _, line := range strings.Split(text, "\n") {
		tag, rest := lineTag(line)
		if tag == "" && !block {
			r.out.WriteString("<br>")
		}
		if tag == "" {
			r.inline(line)
		} else {
			r.out.WriteString("<" + tag + ">")
			r.inline(rest)
			r.out.WriteString("</" + strings.Fields(tag)[0] + ">")
		}
		block = tag != ""
	}
}

// lineTag is the element that a line's first characters ask for.
func lineTag(line string) (tag, rest string) {
	for _, mark := range []struct{ prefix, tag string }{
		{"### ", "h3"}, {"## ", "h2"}, {"# ", "h1"}, {"-# ", "small"}, {"> ", "blockquote"},
		{"- ", `div class="item"`}, {"* ", `div class="item"`},
	} {
		if rest, ok := strings.CutPrefix(line, mark.prefix); ok && rest != "" {
			return mark.tag, rest
		}
	}
	return "", line
}

// marks surround text; longer ones come first.
var marks = []struct{ mark, tag string }{
	{"||", `span class="spoiler"`}, {"**", "strong"}, {"__", "u"}, {"~~", "s"}, {"*", "em"}, {"_", "em"},
}

var (
	angled   = regexp.MustCompile(`^<(@!?|@&|#|/|t:|a?:|https?://)([^<>\s]*?[^<>]*)>`)
	namedURL = regexp.MustCompile(`^\[([^\[\]\n]+)\]\(<?(https?://[^\s<>()]+)>?\)`)
	bareURL  = regexp.MustCompile(`^https?://[^\s<>]*[^\s<>.,:;"')\]*_~|]`)
)

// inline renders the marks within a line.
func (r *renderer) inline(text string) {
	r.depth++
	defer func() { r.depth-- }()
	for i := 0; i < len(text); {
		if n := r.special(text, i); n > 0 {
			i += n
			continue
		}
		next := i + 1
		for next < len(text) && !strings.ContainsRune("\\`<[h|*_~", rune(text[next])) {
			next++
		}
		r.out.WriteString(html.EscapeString(text[i:next]))
		i = next
	}
}

// special renders what begins at i and returns its length, 0 for plain text.
func (r *renderer) special(text string, i int) int {
	rest := text[i:]
	switch {
	case rest[0] == '\\' && len(rest) > 1 && strings.IndexByte("\\`*_~|<>[]()#-@:", rest[1]) >= 0:
		r.out.WriteString(html.EscapeString(rest[1:2]))
		return 2
	case rest[0] == '`':
		if end := strings.IndexByte(rest[1:], '`'); end > 0 {
			r.element("code", html.EscapeString(rest[1:1+end]))
			return end + 2
		}
	case rest[0] == '<':
		if m := angled.FindStringSubmatch(rest); m != nil && r.angle(m[1], m[2]) {
			return len(m[0])
		}
	case rest[0] == '[':
		if m := namedURL.FindStringSubmatch(rest); m != nil && safeURL(m[2]) {
			r.link(m[2], m[1])
			return len(m[0])
		}
	case rest[0] == 'h':
		if m := bareURL.FindString(rest); m != "" && safeURL(m) {
			r.link(m, m)
			return len(m)
		}
	}
	return r.marked(text, i)
}

// marked renders **bold** and its like.
func (r *renderer) marked(text string, i int) int {
	rest := text[i:]
	for _, m := range marks {
		inner, ok := strings.CutPrefix(rest, m.mark)
		if !ok || r.depth > maxDepth {
			continue
		}
		end := strings.Index(inner, m.mark)
		if end <= 0 || inner[0] == ' ' && len(m.mark) == 1 {
			continue
		}
		if m.mark == "*" && inner[end-1] == ' ' || m.mark == "_" && !wordEdge(text, i, inner, end) {
			continue
		}
		r.out.WriteString("<" + m.tag + ">")
		r.inline(inner[:end])
		r.out.WriteString("</" + strings.Fields(m.tag)[0] + ">")
		return end + 2*len(m.mark)
	}
	return 0
}

// wordEdge keeps the underscores of snake_case_names as they are.
func wordEdge(text string, i int, inner string, end int) bool {
	word := func(b byte) bool {
		return b == '_' || b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z'
	}
	return (i == 0 || !word(text[i-1])) && (end+1 >= len(inner) || !word(inner[end+1]))
}

func (r *renderer) link(target, label string) {
	r.out.WriteString(`<a href="` + html.EscapeString(target) + `" rel="noopener noreferrer" target="_blank">` + html.EscapeString(label) + `</a>`)
}

func (r *renderer) mention(text string) {
	r.out.WriteString(`<span class="mention">` + html.EscapeString(text) + `</span>`)
}

// angle renders <…>: mentions, times, emoji and bare links. False leaves it as text.
func (r *renderer) angle(kind, body string) bool {
	switch kind {
	case "@", "@!":
		p := r.server.users[body]
		if p == nil {
			return false
		}
		r.mention("@" + p.Name())
	case "@&":
		r.mention("@role")
	case "#":
		c := r.server.channels[body]
		if c == nil {
			return false
		}
		r.mention("#" + c.Name)
	case "/":
		name, _, ok := strings.Cut(body, ":")
		if !ok {
			return false
		}
		r.mention("/" + name)
	case "t:":
		return r.time(body)
	case ":", "a:":
		name, _, _ := strings.Cut(body, ":")
		r.out.WriteString(html.EscapeString(":" + name + ":"))
	default:
		if !safeURL(kind + body) {
			return false
		}
		r.link(kind+body, kind+body)
	}
	return true
}

// time renders <t:seconds:style> for the page to put into the reader's own zone.
func (r *renderer) time(body string) bool {
	seconds, style, _ := strings.Cut(body, ":")
	n, err := strconv.ParseInt(seconds, 10, 64)
	if err != nil || n < 0 || n > 1<<40 || len(style) > 1 {
		return false
	}
	at := time.Unix(n, 0).UTC()
	layout := map[string]string{"t": "15:04", "T": "15:04:05", "d": "01/02/2006", "D": "January 2, 2006", "F": "Monday, January 2, 2006 15:04"}[style]
	if layout == "" {
		layout = "January 2, 2006 15:04"
	}
	r.out.WriteString(`<time datetime="` + at.Format(time.RFC3339) + `" data-style="` + html.EscapeString(style) + `">` + at.Format(layout) + ` UTC</time>`)
	return true
}
