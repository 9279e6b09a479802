package strategies

import (
	"maps"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// Health is how the executor of a chain is doing.
type Health struct {
	Chain   uint64
	Round   time.Time                 // when the last round ended; zero before the first
	Error   string                    // what went wrong in it, "" if nothing did
	Waiting map[ledger.FundID]string  // why funds wait, as catalogue keys; "" stands for withdrawals
	Stopped map[common.Address]string // keys that are not used any more, and why: somebody has to look
	Batches int                       // open batches
	Oldest  time.Time                 // when the oldest of them was frozen; zero if there is none
}

// Health is a snapshot; safe to call while Run runs.
func (e *Executor) Health() Health {
	e.mu.Lock()
	defer e.mu.Unlock()
	h := e.health
	h.Waiting, h.Stopped = maps.Clone(h.Waiting), maps.Clone(h.Stopped)
	return h
}

// noteRound records how a round went.
func (e *Executor) noteRound(err error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.health.Chain, e.health.Round, e.health.Error = e.opts.Chain, e.now(), ""
	if err != nil {
		e.health.Error = err.Error()
	}
	e.health.Waiting = maps.Clone(e.published.why)
	e.health.Stopped = map[common.Address]string{}
	for key, s := range e.stopped {
		e.health.Stopped[key] = s.why
	}
}

// noteBatches records which batches are open.
func (e *Executor) noteBatches(open []ledger.Batch) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.health.Batches, e.health.Oldest = len(open), time.Time{}
	for _, b := range open {
		if e.health.Oldest.IsZero() || b.Created.Before(e.health.Oldest) {
			e.health.Oldest = b.Created
		}
	}
}
