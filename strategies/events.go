package strategies

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies/contracts"
)

// What the book learns of a transaction is read from the receipt, and there only from the events of our own contracts:
// they measure balances before and after. What we meant to do does not count.

// eventsOf decodes every event of one kind that a contract emitted in a receipt.
func eventsOf[E any](receipt *txReceipt, contract common.Address, unpack func(*types.Log) (*E, error)) []*E {
	var out []*E
	for _, log := range receipt.Logs {
		if log.Address != contract || log.Removed || len(log.Topics) == 0 {
			continue
		}
		if event, err := unpack(log); err == nil { // another event of the same contract does not decode
			out = append(out, event)
		}
	}
	return out
}

// oneEvent is eventsOf where exactly one event is due.
func oneEvent[E any](receipt *txReceipt, contract common.Address, unpack func(*types.Log) (*E, error)) (*E, error) {
	events := eventsOf(receipt, contract, unpack)
	if len(events) != 1 {
		var zero E
		return nil, fmt.Errorf("strategies: transaction %s has %d events %T, not one", receipt.TxHash, len(events), zero)
	}
	return events[0], nil
}

// swept are the sweeps of a token that a receipt of the factory proves.
func (e *Executor) swept(receipt *txReceipt, asset ledger.AssetID) ([]ledger.Swept, ledger.Amount, error) {
	var out []ledger.Swept
	var sum ledger.Amount
	token := tokenOf(asset)
	for _, event := range eventsOf(receipt, e.opts.Factory, contracts.NewDepositFactory().UnpackSweptEvent) {
		if event.Token != token {
			continue
		}
		amount, err := ledger.AmountFromBig(event.Amount)
		if err != nil {
			return nil, sum, err
		}
		if sum, err = sum.Add(amount); err != nil {
			return nil, sum, err
		}
		out = append(out, ledger.Swept{Address: event.Account, Asset: asset, Amount: amount})
	}
	return out, sum, nil
}

// tokenOf is an asset as the contracts name it: the zero address stands for the chain's coin.
func tokenOf(asset ledger.AssetID) common.Address {
	token, _ := asset.Contract()
	return token
}

// amounts converts what contracts give, or fails on the first that is out of range.
func amounts(in ...*big.Int) ([]ledger.Amount, error) {
	out := make([]ledger.Amount, len(in))
	for i, n := range in {
		var err error
		if out[i], err = ledger.AmountFromBig(n); err != nil {
			return nil, err
		}
	}
	return out, nil
}
