package chainwatch

import (
	"io"
	"slices"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
)

// movement is a transfer to a watched address, or coin that was swept from one, and where its log lies.
type movement struct {
	block, index      uint64
	time              uint64 // of the block, as far as it was told; 0 = it was not. Not proven.
	blockHash, txHash common.Hash
	token             common.Address // whose log it is
	left              bool           // coin was swept from the address from
	transfer
}

// same reports whether two providers tell the same of a movement. Not all tell its time.
func (m movement) same(other movement) bool {
	if m.time == 0 || other.time == 0 {
		m.time, other.time = 0, 0
	}
	return m == other
}

// logQuery is what eth_getLogs is asked for: the Transfer logs of these tokens in these blocks, and the factory's Swept.
type logQuery struct {
	from, to uint64
	tokens   map[common.Address]bool
	loose    map[common.Address]bool   // of them those whose logs may lack indexes
	factory  common.Address            // whose sweeps of coin are asked for too; the zero address = they are not
	watch    func(common.Address) bool // safe for concurrent use
}

// sweeps reports whether the factory's logs are asked for.
func (q *logQuery) sweeps() bool { return q.factory != (common.Address{}) }

// emits reports whether logs of a contract were asked for.
func (q *logQuery) emits(contract common.Address) bool {
	return q.tokens[contract] || q.sweeps() && contract == q.factory
}

// read decodes a log. It is not ok if the log is of no interest.
func (q *logQuery) read(contract common.Address, topics []common.Hash, data []byte) (t transfer, left, ok bool) {
	if q.sweeps() && contract == q.factory {
		t, ok = sweptOf(topics, data)
		return t, true, ok && q.watch(t.from)
	}
	if t, ok = transferOf(topics, data); !ok && q.loose[contract] {
		t, ok = unindexedOf(topics, data)
	}
	return t, false, ok && q.tokens[contract] && t.counts(q.watch)
}

// logAnswer is what a node answers to a batch of the header of the range's end and the logs of the range.
type logAnswer struct {
	end   []byte // the header's JSON; nil = null
	logs  int    // how many logs there were, watched or not
	found []movement
}

// Ids of the requests of the batch.
const (
	endRequest  = 1
	logsRequest = 2
)

// nodeError is a JSON-RPC error. It satisfies rpc.Error.
type nodeError struct {
	code    int
	message string
}

func (e *nodeError) Error() string { return e.message }

// ErrorCode is the code that the node gave.
func (e *nodeError) ErrorCode() int { return e.code }

// logScanner reads the answer to a batch. Logs that do not match are checked, not decoded.
type logScanner struct {
	scanner
	query                *logQuery
	out                  logAnswer
	usual                int // how many were found in the answer before
	lastBlock, lastIndex uint64
	log                  rawLog
	values               []value // of the log that was read last, in the order of its text
	layout               layout
	got                  [logsRequest + 1]bool
}

// rawLog is the values of a log as they lie in the scanner's window.
type rawLog struct {
	has            uint16 // a bit per key seen
	parts          [partCount]part
	topicCount     int
	removed, timed bool
	escaped        bool // a string has escapes
	checked        bool // hashes and data are known to be of hexadecimal digits, and as many as must be
}

// The values of a log.
const (
	partAddress = iota
	partData
	partNumber
	partBlock
	partTx
	partIndex
	partTime
	partTopic // the first of four
	_
	_
	_
	partOther // what is not read
	partCount
)

// part is the text of a string: bytes from the beginning of the log on, or a copy if it had escapes.
type part struct {
	off, n int
	own    []byte
}

// scanLogs reads an answer as it arrives.
func scanLogs(s *logScanner, body io.Reader, query *logQuery) (logAnswer, error) {
	s.reset(body)
	s.query, s.got, s.lastBlock, s.lastIndex = query, [logsRequest + 1]bool{}, 0, 0
	s.out = logAnswer{found: slices.Grow([]movement(nil), s.usual)}
	defer func() { s.out, s.usual = logAnswer{}, len(s.out.found) }()
	if s.peek() == '{' { // a node refuses a batch as a whole with a single error
		s.reply()
	} else {
		s.array(s.reply)
	}
	s.finish()
	if s.err == nil && !(s.got[endRequest] && s.got[logsRequest]) {
		s.fail("a request was not answered")
	}
	return s.out, s.err
}

// reply takes the answer to one request. Which one tells its id, which may come last; its result tells before.
func (s *logScanner) reply() {
	var id uint64
	var seen, kind int
	var remote *nodeError
	s.object(func(key []byte) {
		bit := 0
		switch string(key) {
		case "id":
			bit = 1
			id = s.id()
		case "result":
			bit = 2
			kind = s.result()
		case "error":
			bit = 4
			if !s.null() {
				remote = s.remote()
			}
		default:
			s.skip()
		}
		if seen&bit != 0 {
			s.fail("an answer says its %s twice", key)
		}
		seen |= bit
	})
	switch {
	case s.err != nil:
	case remote != nil:
		s.err = remote
	case seen&2 == 0:
		s.fail("an answer without result")
	case id != uint64(kind):
		s.fail("the answer to request %d is not what was asked for", id)
	case s.got[id]:
		s.fail("request %d was answered twice", id)
	default:
		s.got[id] = true
	}
}

// id takes the id of an answer: a small number, or that number as text as some gateways write it; null in errors.
func (s *logScanner) id() uint64 {
	var raw []byte
	if s.peek() == '"' {
		var escaped bool
		if raw, escaped = s.text(); escaped {
			raw = s.unquote(raw)
		}
	} else {
		raw = s.raw()
	}
	if len(raw) != 1 || raw[0] < '0' || raw[0] > '0'+logsRequest {
		return 0
	}
	return uint64(raw[0] - '0')
}

// result takes a result, and returns which request it answers. A null is the header that a node does not have, for null
// is no list.
func (s *logScanner) result() (request int) {
	switch s.peek() {
	case '[':
		s.array(s.oneLog)
		return logsRequest
	case '{':
		s.out.end = s.raw()
		return endRequest
	case 'n':
		s.literal("null")
		return endRequest
	}
	s.fail("a result that is neither a block nor a list of logs")
	return 0
}

// remote takes a JSON-RPC error.
func (s *logScanner) remote() *nodeError {
	e := &nodeError{message: "an error without words"}
	s.object(func(key []byte) {
		switch string(key) {
		case "code":
			e.code, _ = strconv.Atoi(string(s.raw())) // else the words have to do
		case "message":
			if s.peek() == '"' {
				text, escaped := s.text()
				if escaped {
					text = s.unquote(text)
				}
				e.message = string(text[:min(len(text), maxRefusal)])
				return
			}
			s.skip()
		default:
			s.skip()
		}
	})
	return e
}

// oneLog takes a log, checks it and keeps it if it matches.
func (s *logScanner) oneLog() {
	s.peek()
	s.hold = s.pos
	like := s.like()
	if !like {
		s.log, s.values = rawLog{}, s.values[:0]
		s.object(s.member)
	}
	if s.err == nil {
		s.judge()
	}
	if s.err == nil && !like {
		s.learn()
	}
	s.hold = -1
	s.out.logs++
}

// Bits of rawLog.has.
const (
	hasAddress = 1 << iota
	hasTopics
	hasData
	hasNumber
	hasBlock
	hasTx
	hasIndex
	hasRemoved
	hasTime
	hasAll = hasRemoved - 1
)

func (s *logScanner) member(key []byte) {
	l := &s.log
	switch string(key) {
	case "address":
		s.once(hasAddress)
		s.part(partAddress)
	case "topics":
		s.once(hasTopics)
		s.array(s.topic)
	case "data":
		s.once(hasData)
		s.part(partData)
	case "blockNumber":
		s.once(hasNumber)
		s.part(partNumber)
	case "blockHash":
		s.once(hasBlock)
		s.part(partBlock)
	case "transactionHash":
		s.once(hasTx)
		s.part(partTx)
	case "logIndex":
		s.once(hasIndex)
		s.part(partIndex)
	case "removed":
		s.once(hasRemoved)
		l.removed = s.boolean()
	case "blockTimestamp":
		s.once(hasTime)
		if l.timed = !s.null(); l.timed {
			s.part(partTime)
		}
	default:
		if s.peek() == '"' {
			s.part(partOther)
			return
		}
		s.skip()
	}
}

func (s *logScanner) once(bit uint16) {
	if s.log.has&bit != 0 {
		s.fail("a log says something twice")
	}
	s.log.has |= bit
}

func (s *logScanner) topic() {
	if s.log.topicCount == partOther-partTopic {
		s.fail("a log with more than four topics")
		return
	}
	s.part(partTopic + s.log.topicCount)
	s.log.topicCount++
}

// part takes a string that belongs to the log.
func (s *logScanner) part(which int) {
	raw, escaped := s.text()
	p := &s.log.parts[which]
	if escaped {
		*p = part{own: s.unquote(raw)}
		s.log.escaped = true
		return
	}
	*p = part{off: s.pos - 1 - len(raw) - s.hold, n: len(raw)} // it ends before the quote that was taken last
	if len(s.values) <= maxValues {
		s.values = append(s.values, value{which, p.off, p.n})
	}
}

// bytes is the part's text, valid until more is read.
func (s *logScanner) bytes(which int) []byte {
	p := &s.log.parts[which]
	if p.own != nil {
		return p.own
	}
	return s.buf[s.hold+p.off : s.hold+p.off+p.n]
}
