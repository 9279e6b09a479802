package chainwatch

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/amasa-io/amasa/ledger"
)

// coinEmitter is whom EIP-7708 names as the contract of the logs of native coin.
var coinEmitter = common.HexToAddress("0xfffffffffffffffffffffffffffffffffffffffe")

// sweptTopic is keccak256("Swept(address,address,uint256)"), the factory's event: account, token (zero: coin), amount.
var sweptTopic = common.HexToHash("0x7b09c29f9106defeccc9ac3b823f3aad0b470d120e5df7aed033b5c43a4bf718")

// coinHasLogs reports whether every move of coin in a block has a log: then nothing else is looked at, so that none is
// counted twice.
func (m *matcher) coinHasLogs(block uint64) bool { return m.logged > 0 && block >= m.logged }

// assetOf names the watched asset whose logs a contract emits in a block.
func (m *matcher) assetOf(contract common.Address, block uint64) (ledger.AssetID, bool) {
	if contract == coinEmitter {
		return m.native, m.native != "" && m.coinHasLogs(block)
	}
	asset, ok := m.tokens[contract]
	return asset, ok
}

// decode reads a log if it is a transfer of a watched asset.
func (m *matcher) decode(l *types.Log, block uint64) (transfer, bool) {
	asset, ok := m.assetOf(l.Address, block)
	if !ok {
		return transfer{}, false
	}
	t, ok := decodeTransfer(l)
	if !ok && m.loose[asset] {
		t, ok = decodeUnindexed(l)
	}
	t.asset = asset
	return t, ok
}

// emitters are the contracts whose logs in a block matter.
func (m *matcher) emitters(block uint64) []common.Address {
	out := make([]common.Address, 0, len(m.tokens)+1)
	for token := range m.tokens {
		out = append(out, token)
	}
	switch {
	case m.native == "":
	case m.coinHasLogs(block):
		out = append(out, coinEmitter)
	case m.factory != (common.Address{}):
		out = append(out, m.factory)
	}
	return out
}

// query is what to ask of a range for the logs of these contracts. It must lie on one side of the block from which on coin has logs.
func (m *matcher) query(from, to uint64, watch func(common.Address) bool, contracts []common.Address) *logQuery {
	q := &logQuery{from: from, to: to, watch: watch, tokens: map[common.Address]bool{}, loose: map[common.Address]bool{}}
	for _, c := range contracts {
		if c == m.factory {
			q.factory = c
			continue
		}
		q.tokens[c], q.loose[c] = true, m.loose[m.tokens[c]]
	}
	return q
}

// oneWay is the last block up to which coin is told of in the same way as in the block from, to at most.
func (m *matcher) oneWay(from, to uint64) uint64 {
	if m.logged > from && m.logged <= to {
		return m.logged - 1
	}
	return to
}

// left lists what was swept from deposit addresses of the chain's coin, by whomever. The factory tells how much reached
// the treasury, which is all that lay there.
func (m *matcher) left(b *block, w *watchlist, logs []*types.Log) []ledger.Found {
	if m.native == "" || m.factory == (common.Address{}) || m.coinHasLogs(b.number()) {
		return nil
	}
	var out []ledger.Found
	for _, l := range logs {
		if t, ok := sweptOf(l.Topics, l.Data); ok && l.Address == m.factory && w.has(t.from) {
			out = append(out, ledger.Found{TxHash: l.TxHash, LogIndex: int(l.Index), Asset: m.native, From: t.from, Amount: t.amount, Left: true})
		}
	}
	return out
}
