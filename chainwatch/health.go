package chainwatch

import (
	"maps"
	"math/big"
	"sync"
	"time"

	"github.com/amasa-io/amasa/ledger"
)

// Health is what a follower knows about itself at one moment.
type Health struct {
	Chain  uint64
	Name   string
	Head   uint64 // highest block that the asked provider told
	Cursor uint64 // newest block in the ledger
	Final  uint64 // newest final block in the ledger

	Rate      float64       // blocks a second while there is much to catch up; 0 = there is not
	LagBlocks uint64        // Head - Cursor
	Lag       time.Duration // age of the newest block in the ledger
	Progress  time.Time     // when the ledger last was seen level with the head, or a block was committed, at first the start

	Standby bool // another process follows the chain; what is known is from the ledger

	Halted string // why crediting is stopped; "" = it is not
	Error  string // why the last turn failed; "" = it did not

	Proof         Proof  // level of the last block whose logs were read; "" = none yet
	HeadersProven bool   // header hashes are recomputed; false on chains whose headers are of another kind
	FinalityStuck string // why the providers' finality is not accepted; "" = it is, or nothing is to settle
	WakeConnected bool   // the WebSocket bell is connected
	WakeSilences  uint64 // how often the bell was connected and silent while the chain went on

	SecondReadDiffers uint64 // how often another provider did not give what is in the ledger, before it was credited

	Counted     uint64   // final block after which the coin on all addresses was counted last
	CountError  string   // why the last count failed; "" = it did not
	CoinMissing *big.Int // wei by which addresses hold less than the ledger says, found by this process; nil = none

	Looks     uint64 // addresses that users asked about, and at whose coin this process has looked
	LookError string // why the last look failed, and is tried again; "" = it did not

	BackScanLeft  uint64 // blocks of the past of new assets that are still to be scanned
	BackScanError string // why the last part of it failed, and is tried again; "" = it did not

	Addresses     int            // watched
	Blocks        uint64         // committed by this process
	Payouts       uint64         // committed by this process
	ProofFailures uint64         // lies told by providers
	ReorgDepths   map[uint64]int // how often this process unwound so many blocks
	Providers     []ProviderHealth
}

// TimeLeft is how long catching up takes yet at the present rate; 0 = it is not known, or there is nothing to catch up.
func (h Health) TimeLeft() time.Duration {
	if h.Rate <= 0 {
		return 0
	}
	return time.Duration(float64(h.LagBlocks) / h.Rate * float64(time.Second))
}

// ProviderHealth is what one provider did since the start. Times are of the machine's clock.
type ProviderHealth struct {
	Name    string            // host of the URL
	State   string            // of its breaker: "closed" (all is well), "open" (not asked), "half_open" (tried again)
	Until   time.Time         // open: until when
	Trips   uint64            // how often its breaker opened
	Head    uint64            // last head it told
	Calls   uint64            // requests sent
	Asked   uint64            // questions put to it; one may take several requests
	Failed  uint64            // of them those it failed, so that they were put again
	Hedges  uint64            // of them those put because another provider was slow
	Errors  map[string]uint64 // by class: down, rate_limit, range, lag, stale, lie, fork, unsupported, wrong_chain
	Error   string            // last error, "" once it works again
	LastLie time.Time         // when a proof failed last; zero = never
	Lie     string            // what failed then
	P50     time.Duration     // of its last answers half came within
	P95     time.Duration     // of its last answers 95 of 100 came within
	Pace    float64           // requests a second that it takes; 0 = it never said "too many"
	Lacking []string          // methods that it does not have
}

// Health takes a snapshot. It may be called at any time, from any goroutine.
func (f *Follower) Health() Health {
	h := f.state.snapshot()
	h.Chain, h.Name, h.HeadersProven = f.spec.ID, f.spec.Name, f.pool.trust.hashable()
	if h.Head > h.Cursor {
		h.LagBlocks = h.Head - h.Cursor
	}
	for _, p := range f.pool.all {
		ph := p.health()
		h.ProofFailures += ph.Errors[string(classLie)]
		h.Providers = append(h.Providers, ph)
	}
	if at := f.state.tipTime(); !at.IsZero() {
		h.Lag = max(0, f.now().Sub(at))
	}
	return h
}

func (p *provider) health() ProviderHealth {
	p.mu.Lock()
	defer p.mu.Unlock()
	h := p.stats
	h.Errors = maps.Clone(h.Errors)
	h.State, h.Trips = p.breaker.state(time.Now()), p.breaker.trips
	if h.State == breakerOpen {
		h.Until = p.breaker.until
	}
	h.Lacking = p.can.lacking()
	h.P50, h.P95, h.Pace = p.took.at(0.5), p.took.at(hedgeQuantile), p.pace.perSecond()
	return h
}

// progress is the part of Health that the loop writes.
type progress struct {
	mu  sync.Mutex
	h   Health
	tip time.Time
}

func (s *progress) update(f func(h *Health)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	f(&s.h)
}

// setState copies what the ledger knows.
func (s *progress) setState(st ledger.ChainState) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.h.Cursor, s.h.Final, s.h.Halted = st.Cursor.Number, st.Final.Number, st.Halted
	s.h.Head = max(s.h.Head, st.Head)
	s.tip = st.Cursor.Time
}

func (s *progress) tipTime() time.Time {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.tip
}

func (s *progress) snapshot() Health {
	s.mu.Lock()
	defer s.mu.Unlock()
	h := s.h
	h.ReorgDepths = maps.Clone(h.ReorgDepths)
	return h
}

func (s *progress) setTip(tip ledger.BlockRef) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.h.Cursor, s.tip = tip.Number, tip.Time
}
