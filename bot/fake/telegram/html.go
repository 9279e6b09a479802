package telegram

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// htmlTags maps the tags of the HTML parse mode to the entity that each makes.
// The empty ones depend on their attributes.
var htmlTags = map[string]string{
	"b": "bold", "strong": "bold", "i": "italic", "em": "italic",
	"u": "underline", "ins": "underline", "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
	"tg-spoiler": "spoiler", "span": "spoiler", "code": "code", "pre": "pre",
	"a": "", "blockquote": "", "tg-emoji": "", "tg-time": "",
}

// timeFormat is what a tg-time tag may ask for: r, or any of w, d or D, and t or T.
var timeFormat = regexp.MustCompile(`^(r|R|w?[dD]?[tT]?)$`)

type openTag struct {
	name  string
	attrs map[string]string
	begin int // UTF-16 offset of what it encloses
	bytes int // the same in bytes of the output
}

// htmlParser walks the source once, collecting text and entities.
type htmlParser struct {
	src      string
	pos      int
	out      strings.Builder
	length   int // of out, in UTF-16 units
	open     []openTag
	entities []Entity
}

// parseHTML turns a text in the HTML parse mode into plain text and its entities.
// Errors are worded as the real service words them, without "Bad Request: ".
func parseHTML(src string) (string, []Entity, error) {
	p := &htmlParser{src: src}
	for p.pos < len(p.src) {
		var err error
		switch {
		case p.src[p.pos] == '&':
			p.reference()
		case strings.HasPrefix(p.src[p.pos:], "</"):
			err = p.endTag()
		case p.src[p.pos] == '<':
			err = p.startTag()
		default:
			r, size := utf8.DecodeRuneInString(p.src[p.pos:])
			p.write(r)
			p.pos += size
		}
		if err != nil {
			return "", nil, fmt.Errorf("can't parse entities: %w", err)
		}
	}
	if n := len(p.open); n > 0 {
		return "", nil, fmt.Errorf("can't parse entities: Can't find end tag corresponding to start tag %q", p.open[n-1].name)
	}
	sortEntities(p.entities)
	return p.out.String(), p.entities, nil
}

func (p *htmlParser) write(r rune) {
	p.out.WriteRune(r)
	p.length += utf16Len(r)
}

// reference writes what a character reference stands for; an ampersand that starts none is itself.
func (p *htmlParser) reference() {
	r, size := decodeReference(p.src[p.pos:])
	p.write(r)
	p.pos += size
}

var (
	namedReference   = regexp.MustCompile(`^&([a-zA-Z]+);?`)
	numericReference = regexp.MustCompile(`^&#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));?`)
	references       = map[string]rune{"lt": '<', "gt": '>', "amp": '&', "quot": '"'}
)

func decodeReference(src string) (rune, int) {
	if m := namedReference.FindStringSubmatch(src); m != nil {
		if r, ok := references[m[1]]; ok {
			return r, len(m[0])
		}
	}
	if m := numericReference.FindStringSubmatch(src); m != nil {
		digits, base := m[2], 10
		if m[1] != "" {
			digits, base = m[1], 16
		}
		if n, err := strconv.ParseInt(digits, base, 32); err == nil && n > 0 && utf8.ValidRune(rune(n)) {
			return rune(n), len(m[0])
		}
	}
	return '&', 1
}

// startTag reads "<name attr=value ...>".
func (p *htmlParser) startTag() error {
	begin := p.pos
	end := strings.IndexAny(p.src[begin:], " \t\r\n>")
	if end < 0 {
		return fmt.Errorf("Unclosed start tag at byte offset %d", begin)
	}
	tag := openTag{
		name: strings.ToLower(p.src[begin+1 : begin+end]), attrs: map[string]string{},
		begin: p.length, bytes: p.out.Len(),
	}
	if _, ok := htmlTags[tag.name]; !ok {
		return fmt.Errorf("Unsupported start tag %q at byte offset %d", tag.name, begin)
	}
	p.pos = begin + end
	for {
		p.spaces()
		if p.pos == len(p.src) {
			return fmt.Errorf("Unclosed start tag %q at byte offset %d", tag.name, begin)
		}
		if p.src[p.pos] == '>' {
			p.pos++
			break
		}
		if err := p.attribute(tag, begin); err != nil {
			return err
		}
	}
	if tag.name == "span" && tag.attrs["class"] != "tg-spoiler" {
		return fmt.Errorf("Tag \"span\" must have class \"tg-spoiler\" at byte offset %d", begin)
	}
	p.open = append(p.open, tag)
	return nil
}

// attribute reads one name, or name=value, of a start tag.
func (p *htmlParser) attribute(tag openTag, begin int) error {
	rest := p.src[p.pos:]
	end := strings.IndexAny(rest, " \t\r\n=>/\"'")
	if end < 0 {
		return fmt.Errorf("Unclosed start tag %q at byte offset %d", tag.name, begin)
	}
	if end == 0 {
		return fmt.Errorf("Empty attribute name in the tag %q at byte offset %d", tag.name, begin)
	}
	name := rest[:end]
	p.pos += end
	p.spaces()
	if p.pos < len(p.src) && p.src[p.pos] != '=' {
		tag.attrs[name] = ""
		return nil
	}
	p.pos++
	p.spaces()
	value, err := p.attributeValue(tag, begin)
	tag.attrs[name] = value
	return err
}

func (p *htmlParser) attributeValue(tag openTag, begin int) (string, error) {
	if p.pos >= len(p.src) {
		return "", fmt.Errorf("Unclosed start tag %q at byte offset %d", tag.name, begin)
	}
	start := p.pos
	if quote := p.src[p.pos]; quote == '"' || quote == '\'' {
		end := strings.IndexByte(p.src[p.pos+1:], quote)
		if end < 0 {
			return "", fmt.Errorf("Unclosed start tag at byte offset %d", begin)
		}
		p.pos += end + 2
		return unescapeReferences(p.src[start+1 : p.pos-1]), nil
	}
	for p.pos < len(p.src) && isNameByte(p.src[p.pos]) {
		p.pos++
	}
	if p.pos == len(p.src) || !strings.ContainsRune(" \t\r\n>", rune(p.src[p.pos])) {
		return "", fmt.Errorf("Unexpected end of name token at byte offset %d", start)
	}
	return strings.ToLower(p.src[start:p.pos]), nil
}

// endTag reads "</name>" and closes the innermost tag with it.
func (p *htmlParser) endTag() error {
	begin := p.pos
	if len(p.open) == 0 {
		return fmt.Errorf("Unexpected end tag at byte offset %d", begin)
	}
	end := strings.IndexByte(p.src[begin:], '>')
	if end < 0 {
		return fmt.Errorf("Unclosed end tag at byte offset %d", begin)
	}
	tag := p.open[len(p.open)-1]
	found := strings.ToLower(strings.TrimSpace(p.src[begin+2 : begin+end]))
	if found != "" && found != tag.name {
		return fmt.Errorf("Unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\"", begin, tag.name, found)
	}
	p.pos = begin + end + 1
	p.open = p.open[:len(p.open)-1]
	if p.length == tag.begin {
		return nil
	}
	return p.close(tag)
}

// close records the entity of a tag that enclosed something.
func (p *htmlParser) close(tag openTag) error {
	e := Entity{Type: htmlTags[tag.name], Offset: tag.begin, Length: p.length - tag.begin}
	switch tag.name {
	case "a":
		link := tag.attrs["href"]
		if link == "" {
			link = p.out.String()[tag.bytes:]
		}
		if id, ok := mentionedUser(link); ok {
			e.Type, e.User = "text_mention", &User{ID: id}
			break
		}
		e.Type = "text_link"
		if e.URL, _ = checkLink(link); e.URL == "" {
			return nil // the real service drops the mark and keeps the text
		}
	case "blockquote":
		e.Type = "blockquote"
		if _, ok := tag.attrs["expandable"]; ok {
			e.Type = "expandable_blockquote"
		}
	case "tg-emoji":
		e.Type, e.CustomEmojiID = "custom_emoji", tag.attrs["emoji-id"]
		if n, err := strconv.ParseInt(e.CustomEmojiID, 10, 64); err != nil || n == 0 {
			return fmt.Errorf("Invalid custom emoji identifier specified")
		}
	case "tg-time":
		e.Type, e.DateTimeFormat = "date_time", tag.attrs["format"]
		if !timeFormat.MatchString(e.DateTimeFormat) {
			return fmt.Errorf("Invalid date format used")
		}
		e.UnixTime, _ = strconv.ParseInt(tag.attrs["unix"], 10, 32)
		if e.UnixTime <= 0 {
			return nil
		}
	case "pre", "code":
		return p.closeCode(tag, e)
	}
	p.entities = append(p.entities, e)
	return nil
}

// closeCode joins <pre><code class="language-x">, in either order, into one pre entity with its language.
func (p *htmlParser) closeCode(tag openTag, e Entity) error {
	if tag.name == "code" {
		e.Language, _ = strings.CutPrefix(tag.attrs["class"], "language-")
	}
	if n := len(p.entities); n > 0 {
		last := &p.entities[n-1]
		same := last.Offset == e.Offset && last.Length == e.Length
		joined := last.Type == "code" && e.Type == "pre" && last.Language != "" ||
			last.Type == "pre" && e.Type == "code" && e.Language != ""
		if same && joined {
			last.Type, last.Language = "pre", last.Language+e.Language
			return nil
		}
	}
	p.entities = append(p.entities, e)
	return nil
}

func (p *htmlParser) spaces() {
	for p.pos < len(p.src) && strings.IndexByte(" \t\r\n", p.src[p.pos]) >= 0 {
		p.pos++
	}
}

func isNameByte(c byte) bool {
	return c == '.' || c == '-' || '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

func unescapeReferences(src string) string {
	var out strings.Builder
	for len(src) > 0 {
		if src[0] != '&' {
			out.WriteByte(src[0])
			src = src[1:]
			continue
		}
		r, size := decodeReference(src)
		out.WriteRune(r)
		src = src[size:]
	}
	return out.String()
}

// sortEntities puts entities in the order of the API: by start, the longer first.
func sortEntities(entities []Entity) {
	slices.SortStableFunc(entities, func(a, b Entity) int {
		if a.Offset != b.Offset {
			return a.Offset - b.Offset
		}
		return b.Length - a.Length
	})
}
