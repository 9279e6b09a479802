package strategies

import (
	"context"
	"maps"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// Health is how the executor of a chain is doing.
type Health struct {
	Chain    uint64
	Round    time.Time                   // when the last round ended; zero before the first
	Error    string                      // what went wrong in it, "" if nothing did
	Waiting  map[ledger.FundID]string    // why funds wait, as catalogue keys; "" stands for withdrawals
	Stopped  map[common.Address]string   // keys that are not used any more, and why: somebody has to look
	Gas      map[common.Address]*big.Int // what the hot keys have for gas, in wei
	LowGas   []common.Address            // keys that can pay for only a few more transactions
	Unfilled map[common.Address]string   // keys that need coin which can't be got out of fees, and why
	Short    []string                    // what the chain lacks of what is owed, by asset; found once an hour
	Standby  bool                        // another process works on the chain
	Batches  int                         // open batches
	Oldest   time.Time                   // when the oldest of them was frozen; zero if there is none
}

// Health is a snapshot; safe to call while Run runs.
func (e *Executor) Health() Health {
	e.mu.Lock()
	defer e.mu.Unlock()
	h := e.health
	h.Short = slices.Clone(h.Short)
	h.Waiting, h.Stopped, h.Gas, h.Unfilled = maps.Clone(h.Waiting), maps.Clone(h.Stopped), maps.Clone(h.Gas), maps.Clone(h.Unfilled)
	return h
}

// noteLeading records whether this process is the one to work.
func (e *Executor) noteLeading(leading bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.health.Standby = !leading
	if !leading {
		e.health.Round = e.now() // waiting for its turn is no fault
	}
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

// lowGas is how many transactions a key must be able to pay for before it counts as low.
const lowGas = 20

// watchGas looks after the coin of the hot keys.
func (e *Executor) watchGas(ctx context.Context) error {
	head, err := e.nodes.head(ctx)
	if err != nil {
		return err
	}
	gas := map[common.Address]*big.Int{}
	var low []common.Address
	for _, key := range []common.Address{e.opts.ExecutorAddr, e.opts.PayerAddr} {
		have, err := e.nodes.coin(ctx, key)
		if err != nil {
			return err
		}
		gas[key] = have
		if head.BaseFee == nil {
			continue
		}
		need := new(big.Int).Mul(head.BaseFee, big.NewInt(lowGas*readyGas))
		if have.Cmp(need) < 0 && !slices.Contains(low, key) {
			low = append(low, key)
		}
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	for _, key := range low {
		if !slices.Contains(e.health.LowGas, key) {
			e.log.Error("key is low on gas", "key", key, "wei", gas[key])
		}
	}
	e.health.Gas, e.health.LowGas = gas, low
	return nil
}
