package chainwatch

// maxNumber is the most bytes that a number has as JSON-RPC writes it.
const maxNumber = len("0xffffffffffffffff")

// maxValues is how many strings a log may have whose layout is learned. Those of nodes have a dozen.
const maxValues = 32

// layout is how a node writes a log: the text around its values, which is the same in all that are written alike. To compare it takes a fraction of the
// time that it takes to read it.
type layout struct {
	text   []byte // of the log that it was learned from, up to the end of its object
	values []value
	log    rawLog // what it says besides its values
	most   int    // bytes that a log of this layout can have
}

// value is where a string lies in the text of a log, without its quotes.
type value struct{ part, off, n int }

// isNumber reports whether the value may be longer or shorter in another log.
func (v value) isNumber() bool {
	switch v.part {
	case partNumber, partIndex, partTime, partOther:
		return true
	}
	return false
}

// learn keeps the layout of the log that was read last and found to be right.
func (s *logScanner) learn() {
	l := &s.layout
	l.values = l.values[:0]
	if s.log.escaped || len(s.values) > maxValues || s.pos-s.hold > scanWindow {
		return
	}
	l.text = append(l.text[:0], s.buf[s.hold:s.pos]...)
	l.values = append(l.values, s.values...)
	l.log = s.log
	l.log.checked = true
	l.most = len(l.text)
	for _, v := range l.values {
		if v.isNumber() {
			l.most += max(0, maxNumber-v.n)
		}
	}
}

// like takes a log if it is written like the one that the layout was learned from, else nothing. There is only one way to read a text that is the same but
// for values that consist of hexadecimal digits.
func (s *logScanner) like() bool {
	l := &s.layout
	if len(l.values) == 0 {
		return false
	}
	for s.end-s.pos < l.most && s.fill() {
	}
	text, at, from := s.buf[s.pos:s.end], 0, 0
	s.log = l.log
	for _, v := range l.values {
		if at = after(text, at, l.text[from:v.off]); at < 0 {
			return false
		}
		n := v.n
		if v.isNumber() {
			n = numberAt(text, at)
		}
		if at+n > len(text) || !v.isNumber() && !isHexText(text[at:at+n]) {
			return false
		}
		s.log.parts[v.part] = part{off: at, n: n}
		at, from = at+n, v.off+v.n
	}
	if at = after(text, at, l.text[from:]); at < 0 {
		return false
	}
	s.pos += at
	return true
}

// after is where text goes on after these bytes at a place; -1 = it has others there.
func after(text []byte, at int, these []byte) int {
	end := at + len(these)
	if end > len(text) || string(text[at:end]) != string(these) {
		return -1
	}
	return end
}

// numberAt is how long the number at a place is, as far as it consists of what a number does.
func numberAt(text []byte, at int) (n int) {
	for n < maxNumber && at+n < len(text) && (hexValue[text[at+n]] < 16 || text[at+n] == 'x') {
		n++
	}
	return n
}

// isHexText reports whether a text is "0x" with hexadecimal digits.
func isHexText(text []byte) bool {
	digits, ok := hexDigits(text)
	return ok && isHex(digits)
}
