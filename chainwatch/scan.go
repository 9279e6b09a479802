package chainwatch

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/bits"
)

const (
	scanWindow = 64 << 10 // bytes of an answer that are in memory at a time
	maxLogText = 32 << 20 // bytes; no block's gas pays for a log or a header that is longer
	maxDepth   = 64       // of values inside values
)

var errScan = errors.New("malformed answer")

// scanner reads JSON as it comes over the network, once, with no memory but its window. It accepts exactly what
// encoding/json accepts (values nested deeper than maxDepth excepted), and never an object that says something twice.
//
// The first failure stays in err; after it every method returns zero values.
type scanner struct {
	src  io.Reader
	buf  []byte
	pos  int      // next byte
	end  int      // of what is read
	hold int      // bytes from here on stay in the window; -1 = from pos on
	name [24]byte // last key
	err  error
}

func newScanner() *scanner { return &scanner{buf: make([]byte, scanWindow), hold: -1} }

func (s *scanner) reset(src io.Reader) {
	s.src, s.pos, s.end, s.hold, s.err = src, 0, 0, -1, nil
}

func (s *scanner) fail(format string, args ...any) {
	if s.err == nil {
		s.err = fmt.Errorf("%w: %s", errScan, fmt.Sprintf(format, args...))
	}
}

// fill reads more behind what has to stay, and reports whether there was any. It moves the window: positions are
// valid only relative to hold or pos.
func (s *scanner) fill() bool {
	if s.err != nil {
		return false
	}
	keep := s.pos
	if s.hold >= 0 {
		keep = s.hold
		s.hold = 0
	}
	if keep > 0 {
		copy(s.buf, s.buf[keep:s.end])
		s.pos -= keep
		s.end -= keep
	}
	if s.end == len(s.buf) {
		if len(s.buf) >= maxLogText {
			s.fail("a value of more than %d bytes", maxLogText)
			return false
		}
		s.buf = append(s.buf, make([]byte, len(s.buf))...)
	}
	for range 100 {
		n, err := s.src.Read(s.buf[s.end:])
		s.end += n
		switch {
		case n > 0:
			return true
		case errors.Is(err, io.EOF):
			return false
		case err != nil:
			s.err = err
			return false
		}
	}
	s.err = io.ErrNoProgress
	return false
}

// peek is the next byte that is not space, without taking it; 0 at the end.
func (s *scanner) peek() byte {
	for s.err == nil {
		for s.pos < s.end {
			switch c := s.buf[s.pos]; c {
			case ' ', '\t', '\n', '\r':
				s.pos++
			default:
				return c
			}
		}
		if !s.fill() {
			break
		}
	}
	return 0
}

// take takes the next byte that is not space if it is c.
func (s *scanner) take(c byte) bool {
	if s.peek() != c || s.err != nil {
		return false
	}
	s.pos++
	return true
}

func (s *scanner) expect(c byte) {
	if !s.take(c) {
		s.fail("no %q where it should be", c)
	}
}

// finish makes sure that nothing follows.
func (s *scanner) finish() {
	if c := s.peek(); c != 0 || s.pos < s.end {
		s.fail("%q after the end", c)
	}
}

const (
	ones  = 0x0101010101010101
	highs = 0x8080808080808080
)

// special marks the bytes of a word that end a run of plain text: quotes, backslashes and control characters. Only the
// lowest mark is exact.
func special(w uint64) uint64 {
	quote, slash := w^(ones*'"'), w^(ones*'\\')
	return ((quote-ones)&^quote | (slash-ones)&^slash | (w-ones*' ')&^w) & highs
}

// text takes a string and returns what is between its quotes, valid until more is read, and whether it has escapes.
func (s *scanner) text() (raw []byte, escaped bool) {
	if s.peek() != '"' {
		s.fail("no string where one should be")
		return nil, false
	}
	for i := 1; ; { // relative to pos, which fill may move
		buf := s.buf[s.pos:s.end]
		for i+8 <= len(buf) {
			if mark := special(binary.LittleEndian.Uint64(buf[i:])); mark != 0 {
				i += bits.TrailingZeros64(mark) / 8
				break
			}
			i += 8
		}
		for i < len(buf) && buf[i] >= ' ' && buf[i] != '"' && buf[i] != '\\' {
			i++
		}
		if i == len(buf) {
			if !s.fill() {
				s.fail("the answer ends within a string")
				return nil, false
			}
			continue
		}
		switch buf[i] {
		case '"':
			s.pos += i + 1
			return buf[1:i], escaped
		case '\\':
			escaped = true
			if i = s.escape(i); s.err != nil {
				return nil, false
			}
		default:
			s.fail("a control character within a string")
			return nil, false
		}
	}
}

// escape checks the escape that begins i bytes after pos and returns where it ends.
func (s *scanner) escape(i int) int {
	at := func(i int) byte {
		for s.pos+i >= s.end {
			if !s.fill() {
				s.fail("the answer ends within a string")
				return 0
			}
		}
		return s.buf[s.pos+i]
	}
	switch at(i + 1) {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return i + 2
	case 'u':
		for k := i + 2; k < i+6; k++ {
			if hexValue[at(k)] > 15 {
				s.fail("a bad escape within a string")
				return i
			}
		}
		return i + 6
	}
	s.fail("a bad escape within a string")
	return i
}

// unquote resolves the escapes of a string.
func (s *scanner) unquote(raw []byte) []byte {
	var out string
	if err := json.Unmarshal([]byte(`"`+string(raw)+`"`), &out); err != nil {
		s.fail("%v", err)
	}
	return []byte(out)
}

// object takes an object and calls member at the value of each key, which it has to take. The key is valid until another
// is read.
func (s *scanner) object(member func(key []byte)) {
	s.expect('{')
	if s.take('}') {
		return
	}
	for s.err == nil {
		key := s.key()
		s.expect(':')
		member(key)
		if s.take('}') {
			return
		}
		s.expect(',')
	}
}

// key takes a key. One that is too long to mean anything here is read as an empty one.
func (s *scanner) key() []byte {
	raw, escaped := s.text()
	if escaped {
		raw = s.unquote(raw)
	}
	if len(raw) > len(s.name) {
		return nil
	}
	return s.name[:copy(s.name[:], raw)]
}

// array takes an array and calls element at each of its values, which it has to take.
func (s *scanner) array(element func()) {
	s.expect('[')
	if s.take(']') {
		return
	}
	for s.err == nil {
		element()
		if s.take(']') {
			return
		}
		s.expect(',')
	}
}

// skip takes any value.
func (s *scanner) skip() { s.skipAt(0) }

func (s *scanner) skipAt(depth int) {
	if depth > maxDepth {
		s.fail("values nested too deep")
		return
	}
	switch c := s.peek(); c {
	case '{':
		s.object(func([]byte) { s.skipAt(depth + 1) })
	case '[':
		s.array(func() { s.skipAt(depth + 1) })
	case '"':
		s.text()
	case 't':
		s.literal("true")
	case 'f':
		s.literal("false")
	case 'n':
		s.literal("null")
	default:
		s.number()
	}
}

// literal takes a word.
func (s *scanner) literal(word string) {
	s.peek()
	for i := range len(word) {
		if s.here() != word[i] {
			s.fail("not a value")
			return
		}
		s.pos++
	}
}

// here is the next byte, space or not; 0 at the end.
func (s *scanner) here() byte {
	if s.pos == s.end && !s.fill() {
		return 0
	}
	return s.buf[s.pos]
}

// number takes a number.
func (s *scanner) number() {
	s.peek()
	if s.here() == '-' {
		s.pos++
	}
	if s.here() == '0' {
		s.pos++
	} else {
		s.digits()
	}
	if s.here() == '.' {
		s.pos++
		s.digits()
	}
	if c := s.here(); c == 'e' || c == 'E' {
		s.pos++
		if c := s.here(); c == '+' || c == '-' {
			s.pos++
		}
		s.digits()
	}
}

func (s *scanner) digits() {
	if c := s.here(); c < '0' || c > '9' {
		s.fail("not a value")
		return
	}
	for c := s.here(); c >= '0' && c <= '9'; c = s.here() {
		s.pos++
	}
}

// boolean takes true or false.
func (s *scanner) boolean() bool {
	yes := s.peek() == 't'
	if yes {
		s.literal("true")
	} else {
		s.literal("false")
	}
	return yes
}

// null takes a null if there is one.
func (s *scanner) null() bool {
	if s.peek() != 'n' {
		return false
	}
	s.literal("null")
	return true
}

// raw takes any value and returns a copy of its text.
func (s *scanner) raw() []byte {
	s.peek()
	s.hold = s.pos
	s.skip()
	text := append([]byte(nil), s.buf[s.hold:s.pos]...)
	s.hold = -1
	return text
}
