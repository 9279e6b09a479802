package chainwatch

import (
	"github.com/ethereum/go-ethereum/common"
)

// maxTransferData is the most data that a Transfer log can have: all three of its values, none of them indexed.
const maxTransferData = 3 * common.HashLength

// judge checks the log that was read last, every part of it, and keeps it if it is a movement of interest.
func (s *logScanner) judge() {
	l := &s.log
	if l.has&hasAll != hasAll {
		s.fail("a log without something that every log has")
		return
	}
	block, okBlock := hexQuantity(s.bytes(partNumber))
	index, okIndex := hexQuantity(s.bytes(partIndex))
	var at uint64
	okTime := true
	if l.timed {
		at, okTime = hexQuantity(s.bytes(partTime))
	}
	if !okBlock || !okIndex || !okTime || !l.checked && !(s.isHash(partBlock) && s.isHash(partTx) && s.isData(partData)) {
		s.fail("a log with a malformed value")
		return
	}
	for i := range l.topicCount {
		if !l.checked && !s.isHash(partTopic+i) {
			s.fail("a log with a malformed topic")
			return
		}
	}
	var m movement
	m.block, m.index, m.time = block, index, at
	if !s.decode(m.token[:], partAddress) {
		s.fail("a log with a malformed address")
		return
	}
	if s.err = s.placed(&m); s.err != nil || !s.watched(&m) {
		return
	}
	s.keep(&m)
}

// placed makes sure that the log is one of those that were asked for, behind the one before it.
func (s *logScanner) placed(m *movement) error {
	var first common.Hash
	switch {
	case m.block < s.query.from || m.block > s.query.to:
		return lie("a log of block %d is not of blocks %d to %d", m.block, s.query.from, s.query.to)
	case s.log.removed:
		return lie("a log of final block %d is removed", m.block)
	case !s.query.emits(m.token):
		return lie("a log of contract %s was not asked for", m.token)
	case s.log.topicCount == 0 || !s.decode(first[:], partTopic) || first != transferTopic && (first != sweptTopic || !s.query.sweeps()):
		return lie("a log of block %d is of another event", m.block)
	case s.out.logs > 0 && (m.block < s.lastBlock || m.block == s.lastBlock && m.index <= s.lastIndex):
		return lie("log %d of block %d is not in its place", m.index, m.block)
	}
	s.lastBlock, s.lastIndex = m.block, m.index
	return nil
}

// watched reports whether the log may be of interest. Only a transfer whose recipient is indexed can be told by that alone.
func (s *logScanner) watched(m *movement) bool {
	if s.log.topicCount != 3 || s.query.sweeps() && m.token == s.query.factory {
		return true
	}
	var to common.Hash
	return s.decode(to[:], partTopic+2) && s.query.watch(common.Address(to[common.HashLength-common.AddressLength:]))
}

// keep decodes the rest of the log and keeps it if it is a movement of interest.
func (s *logScanner) keep(m *movement) {
	l := &s.log
	var topics [4]common.Hash
	for i := range l.topicCount {
		s.decode(topics[i][:], partTopic+i)
	}
	var data [maxTransferData]byte
	n := max(0, len(s.bytes(partData))/2-1)
	if n > len(data) || !s.decode(data[:n], partData) {
		return // checked before: too long for a transfer
	}
	var ok bool
	if m.transfer, m.left, ok = s.query.read(m.token, topics[:l.topicCount], data[:n]); !ok {
		return
	}
	if !s.decode(m.blockHash[:], partBlock) || !s.decode(m.txHash[:], partTx) {
		s.fail("a log with a malformed hash")
		return
	}
	s.out.found = append(s.out.found, *m)
}

// decode writes the bytes of a part that must have exactly as many.
func (s *logScanner) decode(into []byte, which int) bool {
	digits, ok := hexDigits(s.bytes(which))
	return ok && (s.log.checked || isHex(digits)) && decodeHex(into, digits)
}

func (s *logScanner) isHash(which int) bool {
	digits, ok := hexDigits(s.bytes(which))
	return ok && len(digits) == 2*common.HashLength && isHex(digits)
}

func (s *logScanner) isData(which int) bool {
	digits, ok := hexDigits(s.bytes(which))
	return ok && len(digits)%2 == 0 && isHex(digits)
}
