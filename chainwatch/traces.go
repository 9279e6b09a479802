package chainwatch

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/amasa-io/amasa/ledger"
)

// traceMethod gives every call of a block's transactions. Nodes that offer it at all often want to be paid for it.
const traceMethod = "debug_traceBlockByHash"

// coinMove is coin that a contract sent on, as a trace tells.
type coinMove struct {
	tx       int // index of its transaction
	n        int // how many such moves of the block are before it
	k        int // how many such moves of its transaction are before it
	from, to common.Address
	amount   ledger.Amount
}

// callFrame is a call as the callTracer gives it.
type callFrame struct {
	Type  string          `json:"type"`
	From  common.Address  `json:"from"`
	To    *common.Address `json:"to"`
	Value *hexutil.Big    `json:"value"`
	Error string          `json:"error"`
	Calls []callFrame     `json:"calls"`
}

// coinMoves reads all moves of coin within a block but those by the transactions themselves. Nothing proves them: the
// header knows nothing of traces.
func (p *provider) coinMoves(ctx context.Context, b *block) ([]coinMove, error) {
	var traces []struct {
		TxHash common.Hash `json:"txHash"`
		Result *callFrame  `json:"result"`
		Error  string      `json:"error"`
	}
	if err := p.callIfThere(ctx, &traces, traceMethod, b.claimed, map[string]any{"tracer": "callTracer"}); err != nil {
		return nil, err
	}
	if len(traces) != len(b.txs) {
		return nil, lie("block %d has %d transactions and %d traces", b.number(), len(b.txs), len(traces))
	}
	w := walk{}
	for i, t := range traces {
		if t.Result == nil || t.TxHash != (common.Hash{}) && t.TxHash != b.txs[i].hash {
			return nil, lie("trace %d of block %d is missing, or another transaction's", i, b.number())
		}
		if t.Result.Error == "" {
			w.tx, w.k = i, 0
			w.calls(t.Result.Calls)
		}
	}
	return w.moves, nil
}

// walk goes through the calls of a block in the order in which they were made.
type walk struct {
	tx, k int
	moves []coinMove
}

// calls takes in calls that were made by one that did not fail. What a failed call did, and all below it, is undone.
func (w *walk) calls(list []callFrame) {
	for _, c := range list {
		if c.Error != "" {
			continue
		}
		if amount, ok := c.moved(); ok {
			w.moves = append(w.moves, coinMove{tx: w.tx, n: len(w.moves), k: w.k, from: c.From, to: *c.To, amount: amount})
			w.k++
		}
		w.calls(c.Calls)
	}
}

// moved is the coin that a call moves from one address to another. A DELEGATECALL repeats its caller's value and a
// CALLCODE pays itself: neither moves any.
func (c *callFrame) moved() (ledger.Amount, bool) {
	switch c.Type {
	case "CALL", "CREATE", "CREATE2", "SELFDESTRUCT":
	default:
		return ledger.Amount{}, false
	}
	if c.To == nil || *c.To == c.From || c.Value == nil || c.Value.ToInt().Sign() <= 0 {
		return ledger.Amount{}, false
	}
	amount, err := ledger.AmountFromBig(c.Value.ToInt())
	return amount, err == nil
}
