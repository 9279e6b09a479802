package chainwatch

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/amasa-io/amasa/ledger"
)

// transferTopic is keccak256("Transfer(address,address,uint256)"), shared by ERC-20 and ERC-721.
var transferTopic = common.HexToHash("0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef")

// transfer is what an ERC-20 Transfer log says.
type transfer struct {
	asset    ledger.AssetID // set by who knows the contract
	from, to common.Address
	amount   ledger.Amount
}

// decodeTransfer reads an ERC-20 Transfer log. It reports false for everything else: other events, ERC-721's
// Transfer (same topic, but the token id is a fourth topic), and malformed logs.
func decodeTransfer(log *types.Log) (transfer, bool) { return transferOf(log.Topics, log.Data) }

// transferOf is decodeTransfer on the parts of a log that count.
func transferOf(topics []common.Hash, data []byte) (transfer, bool) {
	if len(topics) != 3 || topics[0] != transferTopic || len(data) != common.HashLength {
		return transfer{}, false
	}
	from, ok := topicAddress(topics[1])
	if !ok {
		return transfer{}, false
	}
	to, ok := topicAddress(topics[2])
	if !ok {
		return transfer{}, false
	}
	return transfer{from: from, to: to, amount: ledger.AmountFromWord([common.HashLength]byte(data))}, true
}

// counts reports whether a transfer is a payout: of something, to a watched address, and not from one, which is a sweep.
func (t transfer) counts(watch func(common.Address) bool) bool {
	return !t.amount.IsZero() && watch(t.to) && !watch(t.from)
}

// decodeUnindexed reads a Transfer log of contracts from before parameters were indexed: all three lie in the data.
func decodeUnindexed(log *types.Log) (transfer, bool) { return unindexedOf(log.Topics, log.Data) }

// unindexedOf is decodeUnindexed on the parts of a log that count.
func unindexedOf(topics []common.Hash, data []byte) (transfer, bool) {
	if len(topics) != 1 || len(data) != 3*common.HashLength {
		return transfer{}, false
	}
	return transferOf([]common.Hash{topics[0], common.Hash(data), common.Hash(data[common.HashLength:])}, data[2*common.HashLength:])
}

// sweptOf reads the factory's Swept log of coin: from is the deposit address, and something left it.
func sweptOf(topics []common.Hash, data []byte) (transfer, bool) {
	if len(topics) != 3 || topics[0] != sweptTopic || topics[2] != (common.Hash{}) || len(data) != common.HashLength {
		return transfer{}, false
	}
	from, ok := topicAddress(topics[1])
	amount := ledger.AmountFromWord([common.HashLength]byte(data))
	return transfer{from: from, amount: amount}, ok && !amount.IsZero()
}

// topicAddress reads an indexed address. The twelve bytes before it are zero in every well-formed log.
func topicAddress(topic common.Hash) (common.Address, bool) {
	const pad = common.HashLength - common.AddressLength
	for _, b := range topic[:pad] {
		if b != 0 {
			return common.Address{}, false
		}
	}
	return common.Address(topic[pad:]), true
}
