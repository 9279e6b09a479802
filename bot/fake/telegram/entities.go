package telegram

import (
	"encoding/json"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// markedText is a text with its entities, as a message keeps it.
type markedText struct {
	text     string
	entities []Entity
}

func (t markedText) equal(o markedText) bool {
	return t.text == o.text && slices.EqualFunc(t.entities, o.entities, func(a, b Entity) bool {
		sameUser := a.User == b.User || a.User != nil && b.User != nil && a.User.ID == b.User.ID
		a.User, b.User = nil, nil
		return sameUser && a == b
	})
}

func utf16Len(r rune) int {
	if r > 0xffff {
		return 2
	}
	return 1
}

// textLen counts UTF-16 code units, as entity offsets do.
func textLen(s string) int {
	n := 0
	for _, r := range s {
		n += utf16Len(r)
	}
	return n
}

// formatText reads a text with its parse_mode or its list of entities, trims it, and adds the
// entities that the service finds by itself.
func formatText(text, mode, listed string) (markedText, error) {
	if len(text) > 1<<15 {
		return markedText{}, badRequest("text is too long")
	}
	if !utf8.ValidString(text) {
		return markedText{}, badRequest("strings must be encoded in UTF-8")
	}
	text = strings.ReplaceAll(text, "\r", "")
	var entities []Entity
	var err error
	switch strings.ToLower(mode) {
	case "", "none":
		if listed != "" {
			entities, err = listedEntities(listed, textLen(text))
		}
	case "html":
		text, entities, err = parseHTML(text)
	case "markdown", "markdownv2":
		err = fmt.Errorf("this local server does not parse %s", mode)
	default:
		err = fmt.Errorf("unsupported parse_mode")
	}
	if err != nil {
		return markedText{}, badRequest("%s", err.Error())
	}
	t := trimText(text, entities)
	t.entities = append(t.entities, findEntities(t)...)
	sortEntities(t.entities)
	return t, nil
}

// listedEntities reads the entities field. The service ignores the kinds that it finds by itself.
func listedEntities(text string, length int) ([]Entity, error) {
	var all, kept []Entity
	if err := json.Unmarshal([]byte(text), &all); err != nil {
		return nil, fmt.Errorf("can't parse entities JSON object")
	}
	for _, e := range all {
		if e.Offset < 0 || e.Length < 0 {
			return nil, fmt.Errorf("receive an entity with incorrect offset %d or length %d", e.Offset, e.Length)
		}
		e.Length = min(e.Length, length-e.Offset)
		if e.Length > 0 && !slices.Contains(foundKinds, e.Type) {
			kept = append(kept, e)
		}
	}
	return kept, nil
}

// trimText drops white space from both ends and moves the entities along.
func trimText(text string, entities []Entity) markedText {
	right := strings.TrimRightFunc(text, unicode.IsSpace)
	trimmed := strings.TrimLeftFunc(right, unicode.IsSpace)
	cut, length := textLen(right)-textLen(trimmed), textLen(trimmed)
	var kept []Entity
	for _, e := range entities {
		begin, end := max(e.Offset-cut, 0), min(e.Offset-cut+e.Length, length)
		if end > begin {
			e.Offset, e.Length = begin, end-begin
			kept = append(kept, e)
		}
	}
	return markedText{trimmed, kept}
}

var foundKinds = []string{"bot_command", "mention", "hashtag", "cashtag", "url", "email"}

var finders = []struct {
	kind    string
	pattern *regexp.Regexp
}{
	{"url", regexp.MustCompile(`(?i)(?:https?://|tg://)[^\s<>"]+[^\s<>".,;:!?)\]'…]`)},
	{"email", regexp.MustCompile(`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`)},
	{"bot_command", regexp.MustCompile(`/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?`)},
	{"mention", regexp.MustCompile(`@[a-zA-Z0-9_]{3,32}`)},
	{"hashtag", regexp.MustCompile(`#[\p{L}_][\p{L}\p{N}_]{0,255}`)},
	{"cashtag", regexp.MustCompile(`\$[A-Z0-9]{1,8}`)},
}

// findEntities finds the kinds that need no marking, outside code, links and each other.
func findEntities(t markedText) []Entity {
	units := unitOffsets(t.text)
	taken := make([]bool, units[len(t.text)])
	take := func(e Entity) {
		for i := e.Offset; i < min(e.Offset+e.Length, len(taken)); i++ {
			taken[i] = true
		}
	}
	for _, e := range t.entities {
		if e.Type == "code" || e.Type == "pre" || e.Type == "text_link" || e.Type == "text_mention" {
			take(e)
		}
	}
	var found []Entity
	for _, f := range finders {
		for _, at := range f.pattern.FindAllStringIndex(t.text, -1) {
			begin, end := units[at[0]], units[at[1]]
			if standsAlone(t.text, at[0], at[1], f.kind) && !slices.Contains(taken[begin:end], true) {
				e := Entity{Type: f.kind, Offset: begin, Length: end - begin}
				take(e)
				found = append(found, e)
			}
		}
	}
	return found
}

// unitOffsets maps every byte at which a character of the text begins, and its end, to UTF-16 units.
func unitOffsets(text string) []int {
	out := make([]int, len(text)+1)
	n := 0
	for i, r := range text {
		out[i] = n
		n += utf16Len(r)
	}
	out[len(text)] = n
	return out
}

// standsAlone reports whether a found stretch is a word of its own and not a part of a longer one.
func standsAlone(text string, begin, end int, kind string) bool {
	wordy := func(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }
	before, size := utf8.DecodeLastRuneInString(text[:begin])
	if size > 0 && (wordy(before) || kind == "bot_command" && strings.ContainsRune("/<>", before)) {
		return false
	}
	if kind == "url" {
		return true
	}
	after, size := utf8.DecodeRuneInString(text[end:])
	return size == 0 || !wordy(after) && (kind != "bot_command" || !strings.ContainsRune("/<>@", after))
}

// entityText returns what an entity covers.
func entityText(text string, e Entity) string {
	units := utf16.Encode([]rune(text))
	if e.Offset+e.Length > len(units) {
		return ""
	}
	return string(utf16.Decode(units[e.Offset : e.Offset+e.Length]))
}

// mentionedUser reads tg://user?id=N.
func mentionedUser(link string) (int64, bool) {
	u, err := url.Parse(link)
	if err != nil || u.Scheme != "tg" || u.Host != "user" {
		return 0, false
	}
	id, err := strconv.ParseInt(u.Query().Get("id"), 10, 64)
	return id, err == nil && id > 0
}

// checkLink accepts what the service accepts behind a link or a button: tg:// and http(s) with a dot
// or a port-less IP in the host; a bare host gets http://.
func checkLink(link string) (string, error) {
	if !strings.Contains(link, "://") {
		link = "http://" + link
	}
	u, err := url.Parse(link)
	switch {
	case err != nil || u.Host == "":
		return "", fmt.Errorf("URL host is empty")
	case u.Scheme == "tg" || u.Scheme == "ton" || u.Scheme == "tonsite":
		return link, nil
	case u.Scheme != "http" && u.Scheme != "https":
		return "", fmt.Errorf("Unsupported URL protocol")
	case !strings.ContainsAny(u.Hostname(), ".:"):
		return "", fmt.Errorf("Wrong HTTP URL")
	}
	if u.Path == "" {
		u.Path = "/"
	}
	return u.String(), nil
}
