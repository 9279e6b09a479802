package strategies

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/amasa-io/amasa/ledger"
)

// txReceipt is the receipt of a transaction, with what rollups of the OP stack charge besides gas.
type txReceipt struct {
	*types.Receipt
	l1Fee *big.Int // wei for the transaction's bytes on the layer below; nil where gas is all
}

// UnmarshalJSON reads a receipt as nodes give it. A fee that is no number is left out: it only says what orders are charged.
func (r *txReceipt) UnmarshalJSON(raw []byte) error {
	r.Receipt = new(types.Receipt)
	if err := json.Unmarshal(raw, r.Receipt); err != nil {
		return err
	}
	var more struct {
		L1Fee json.RawMessage `json:"l1Fee"`
	}
	if err := json.Unmarshal(raw, &more); err != nil {
		return err
	}
	var fee *hexutil.Big
	if len(more.L1Fee) > 0 && json.Unmarshal(more.L1Fee, &fee) == nil {
		r.l1Fee = (*big.Int)(fee)
	}
	return nil
}

// receiptBy asks one provider for a receipt; ethereum.NotFound if it has none.
func receiptBy(ctx context.Context, c *ethclient.Client, hash common.Hash) (*txReceipt, error) {
	var receipt *txReceipt
	err := c.Client().CallContext(ctx, &receipt, "eth_getTransactionReceipt", hash)
	if err == nil && receipt == nil {
		err = ethereum.NotFound
	}
	return receipt, err
}

// final returns the receipt once the majority of the providers calls its block final and gives the same logs; nil
// before that. The logs are compared word by word: neither the block's hash nor the bloom that a provider claims says
// anything of the amounts in them.
func (n nodes) final(ctx context.Context, hash common.Hash, f Finality) (*txReceipt, error) {
	receipt, err := agreed(ctx, n, func(ctx context.Context, c *ethclient.Client) (*txReceipt, error) {
		return finalReceipt(ctx, c, hash, f)
	}, sameReceipt)
	if errors.Is(err, ethereum.NotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("receipt of %s: %w", hash, err)
	}
	return receipt, nil
}

func sameReceipt(a, b *txReceipt) bool {
	return a.BlockHash == b.BlockHash && a.Status == b.Status && slices.EqualFunc(a.Logs, b.Logs, func(x, y *types.Log) bool {
		return x.Address == y.Address && slices.Equal(x.Topics, y.Topics) && bytes.Equal(x.Data, y.Data)
	})
}

// finalReceipt is the receipt by one provider, ethereum.NotFound while its block is not final there.
func finalReceipt(ctx context.Context, c *ethclient.Client, hash common.Hash, f Finality) (*txReceipt, error) {
	number, err := finalNumber(ctx, c, f)
	if err != nil {
		return nil, err
	}
	receipt, err := receiptBy(ctx, c, hash)
	if err == nil && receipt.BlockNumber.Uint64() > number {
		err = ethereum.NotFound
	}
	return receipt, err
}

// mostGas is more wei than any transaction pays. One node's word on gas bounds what orders are charged (max_cost_bps), and nothing else: what
// makes no sense counts as unknown, so that no sum of it can overflow.
const mostGas = 96 // bits

// gasOf is what a receipt says that its transaction paid, in wei; 0 if that is not known.
func gasOf(receipt *txReceipt) (ledger.Amount, error) {
	if receipt == nil || receipt.EffectiveGasPrice == nil {
		return ledger.Amount{}, nil
	}
	paid := new(big.Int).Mul(new(big.Int).SetUint64(receipt.GasUsed), receipt.EffectiveGasPrice)
	if receipt.l1Fee != nil {
		paid.Add(paid, receipt.l1Fee)
	}
	if paid.Sign() < 0 || paid.BitLen() > mostGas {
		return ledger.Amount{}, nil
	}
	return ledger.AmountFromBig(paid)
}
