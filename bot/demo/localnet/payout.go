package localnet

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/amasa-io/amasa/strategies/contracts/demo"
)

// How says in which way a stream's token reaches the person who earned it.
type How int

// The ways of paying.
const (
	ByTransfer How = iota
	ByMint         // a claim that mints: the sender is the zero address
	ByCall         // ERC-677's transferAndCall, which logs two kinds of Transfer
)

// Fund gives a payer coin for gas and a stock of tokens. Mined with the next block.
func (w *World) Fund(ctx context.Context, c Client, payer common.Address, tokens ...Token) error {
	if _, err := w.wallets.send(ctx, c, w.Funder, payer, Units(1000, 18), nil); err != nil {
		return err
	}
	for _, t := range tokens {
		mint := demo.NewDemoToken().PackMint(payer, Units(10_000_000, t.Decimals))
		if _, err := w.wallets.send(ctx, c, w.Funder, t.Address, new(big.Int), mint); err != nil {
			return err
		}
	}
	return nil
}

// Pay sends amount base units of a token to somebody and returns the transaction. Mined with the next block.
func (w *World) Pay(ctx context.Context, c Client, from Account, t Token, how How, to common.Address, amount *big.Int) (common.Hash, error) {
	token := demo.NewDemoToken()
	data := token.PackTransfer(to, amount)
	switch how {
	case ByTransfer:
	case ByMint:
		from, data = w.Funder, token.PackMint(to, amount)
	case ByCall:
		data = token.PackTransferAndCall(to, amount, nil)
	}
	return w.wallets.send(ctx, c, from, t.Address, new(big.Int), data)
}

// PayCoin sends the chain's own coin, in wei.
func (w *World) PayCoin(ctx context.Context, c Client, from Account, to common.Address, wei *big.Int) (common.Hash, error) {
	return w.wallets.send(ctx, c, from, to, wei, nil)
}

// Conflict makes the transaction that takes another's place: the same sender and nonce, nothing moved, and a fee that
// wins.
func Conflict(ctx context.Context, c Client, from Account) func(*types.Transaction) (*types.Transaction, error) {
	return func(original *types.Transaction) (*types.Transaction, error) {
		id, err := c.ChainID(ctx)
		if err != nil {
			return nil, err
		}
		signer := types.LatestSignerForChainID(id)
		if sender, err := types.Sender(signer, original); err != nil || sender != from.Address {
			return nil, fmt.Errorf("the transaction is not of %s", from.Address)
		}
		double := func(x *big.Int) *big.Int { return new(big.Int).Mul(x, big.NewInt(2)) }
		return types.SignNewTx(from.Key, signer, &types.DynamicFeeTx{
			ChainID: id, Nonce: original.Nonce(), To: &from.Address, Gas: 21_000, Value: new(big.Int),
			GasTipCap: double(original.GasTipCap()), GasFeeCap: double(original.GasFeeCap()),
		})
	}
}
