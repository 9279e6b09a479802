package chainwatch

import (
	"slices"
	"sync"
)

const (
	firstRange = 128 // blocks of the first range
	mostRange  = 512 // blocks of a range at most
	growAfter  = 10  // ranges that must succeed before they grow

	// mostFound is how many payouts a range is to have, by what the one before had: all are in memory at once, with those of the ranges that are read
	// ahead, and committed in one transaction.
	mostFound = 4_000
)

// roundLimits are numbers of logs at which nodes are known to cut their answers without saying so.
var roundLimits = []int{1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 1_000_000}

// cutShort reports whether a list of so many logs must be taken for one that was cut.
func cutShort(logs int) bool { return slices.Contains(roundLimits, logs) }

// rangeSize is how many blocks a range has: it falls with every refusal, and grows slowly. Safe for concurrent use.
type rangeSize struct {
	mu     sync.Mutex
	blocks uint64 // that providers take
	room   uint64 // blocks that have as many payouts as a range is to have
	wins   int    // ranges of that size that succeeded in a row
}

func newRangeSize() *rangeSize { return &rangeSize{blocks: firstRange, room: mostRange} }

// reset forgets all refusals.
func (s *rangeSize) reset() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.blocks, s.wins = max(s.blocks, firstRange), 0
}

func (s *rangeSize) next() uint64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return min(s.blocks, s.room)
}

// held notes how many payouts there were in a range.
func (s *rangeSize) held(blocks uint64, payouts int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.room = max(1, blocks*mostFound/uint64(max(1, payouts)))
}

// succeeded notes that a range of so many blocks was read in one go.
func (s *rangeSize) succeeded(blocks uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if blocks < s.blocks {
		return
	}
	if s.wins++; s.wins >= growAfter {
		s.blocks, s.wins = min(mostRange, s.blocks+max(1, s.blocks/4)), 0
	}
}

// refused notes that no more than so many blocks should be asked for. It never grows by that.
func (s *rangeSize) refused(blocks uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.blocks, s.wins = max(1, min(s.blocks, blocks)), 0
}
