package chaintest

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// Range is how a node limits eth_getLogs over a range; the zero value does not.
type Range struct {
	Blocks  uint64                       // more are refused; 0 = any number
	Refusal func(from, to uint64) string // in these words
	Code    int                          // and under this code
	Always  bool                         // every query is refused
	Cut     int                          // it gives only the first so many logs, and does not say so; 0 = all
	Untimed bool                         // its logs do not tell the time of their block
}

// filter is what eth_getLogs is asked for.
type filter struct {
	BlockHash *common.Hash      `json:"blockHash"`
	From      hexutil.Uint64    `json:"fromBlock"`
	To        hexutil.Uint64    `json:"toBlock"`
	Address   []common.Address  `json:"address"`
	Topics    []json.RawMessage `json:"topics"`
}

// first is what the first topic may be: one hash, or any of a list.
func (f filter) first() (list []common.Hash, ok bool) {
	if len(f.Topics) != 1 {
		return nil, false
	}
	list = make([]common.Hash, 1)
	ok = json.Unmarshal(f.Topics[0], &list[0]) == nil || json.Unmarshal(f.Topics[0], &list) == nil
	return list, ok
}

// rangeLogs answers for the blocks that this node has, as a real one does.
func (s *State) rangeLogs(f filter, fault Fault) (any, *rpcError) {
	if r := s.Range; r.Always || r.Blocks > 0 && uint64(f.To-f.From)+1 > r.Blocks {
		return nil, &rpcError{r.Code, r.Refusal(uint64(f.From), uint64(f.To))}
	}
	topics, ok := f.first()
	if !ok {
		return nil, &rpcError{-32602, "the first topic is all that this node filters by"}
	}
	logs := []*types.Log{}
	for n := uint64(f.From); n <= uint64(f.To); n++ {
		b := s.Chain.at(n, s.top())
		if b == nil {
			break
		}
		for _, r := range b.Receipts {
			for _, l := range r.Logs {
				if slices.Contains(f.Address, l.Address) && slices.Contains(topics, l.Topics[0]) {
					logs = append(logs, l)
				}
			}
		}
	}
	if s.Range.Cut > 0 && len(logs) > s.Range.Cut {
		logs = logs[:s.Range.Cut]
	}
	if s.Range.Untimed {
		for i, l := range logs {
			untimed := *l
			untimed.BlockTimestamp = 0
			logs[i] = &untimed
		}
	}
	return spoilRange(logs, fault), nil
}

// spoilRange applies a fault to the logs of a range without changing them.
func spoilRange(logs []*types.Log, fault Fault) []*types.Log {
	if len(logs) == 0 {
		return logs
	}
	middle := len(logs) / 2
	switch fault {
	case Empty:
		return []*types.Log{}
	case Dropped:
		return slices.Delete(slices.Clone(logs), max(0, middle-1), min(len(logs), middle+2))
	case Invented:
		for middle+1 < len(logs) && logs[middle+1].BlockNumber == logs[middle].BlockNumber {
			middle++
		}
		made := *logs[middle] // once more, as the last log of its block
		made.Index++
		return slices.Insert(slices.Clone(logs), middle+1, &made)
	}
	return spoil(logs, fault)
}

// Wordings are ways in which providers refuse a range that is wider than some blocks.
var Wordings = map[string]func(limit uint64) Range{
	"alchemy": func(limit uint64) Range {
		return Range{Blocks: limit, Code: -32602, Refusal: func(from, _ uint64) string {
			return fmt.Sprintf("Log response size exceeded. You can make eth_getLogs requests with up to a 2K block range and no limit on the response size, or you can"+
				" request any block range with a cap of 10K logs in the response. Based on your parameters and the response size limit, this block range should work: [0x%x, 0x%x]",
				from, from+limit-1)
		}}
	},
	"infura": func(limit uint64) Range {
		return Range{Blocks: limit, Code: -32005, Refusal: func(from, _ uint64) string {
			return fmt.Sprintf("query returned more than 10000 results. Try with this block range [0x%X, 0x%X].", from, from+limit-1)
		}}
	},
	"quicknode": func(limit uint64) Range {
		return Range{Blocks: limit, Code: -32614, Refusal: func(uint64, uint64) string {
			return fmt.Sprintf("eth_getLogs is limited to a %d range", limit)
		}}
	},
	"publicnode": func(limit uint64) Range {
		return Range{Blocks: limit, Code: -32701, Refusal: func(uint64, uint64) string {
			return fmt.Sprintf("exceed maximum block range: %d", limit)
		}}
	},
	// base#2421: it suggests the range that it refuses.
	"same again": func(limit uint64) Range {
		return Range{Blocks: limit, Code: -32000, Refusal: func(from, to uint64) string {
			return fmt.Sprintf("query returned more than 10000 results. Try with this block range [0x%x, 0x%x].", from, to)
		}}
	},
	"no number": func(limit uint64) Range {
		return Range{Blocks: limit, Code: -32000, Refusal: func(uint64, uint64) string { return "query timeout exceeded" }}
	},
}
