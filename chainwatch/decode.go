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
func decodeTransfer(log *types.Log) (transfer, bool) {
	if len(log.Topics) != 3 || log.Topics[0] != transferTopic || len(log.Data) != common.HashLength {
		return transfer{}, false
	}
	from, ok := topicAddress(log.Topics[1])
	if !ok {
		return transfer{}, false
	}
	to, ok := topicAddress(log.Topics[2])
	if !ok {
		return transfer{}, false
	}
	amount, err := ledger.AmountFromBig(common.BytesToHash(log.Data).Big())
	if err != nil {
		return transfer{}, false
	}
	return transfer{from: from, to: to, amount: amount}, true
}

// decodeUnindexed reads a Transfer log of contracts from before parameters were indexed: all three lie in the data.
func decodeUnindexed(log *types.Log) (transfer, bool) {
	if len(log.Topics) != 1 || len(log.Data) != 3*common.HashLength {
		return transfer{}, false
	}
	return decodeTransfer(&types.Log{
		Topics: []common.Hash{log.Topics[0], common.Hash(log.Data), common.Hash(log.Data[common.HashLength:])},
		Data:   log.Data[2*common.HashLength:],
	})
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
