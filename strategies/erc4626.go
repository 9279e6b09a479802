package strategies

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies/contracts"
)

// Vault is a place that earns, as the planner sees it. Amounts are base units of the vault's asset, or of its
// shares.
type Vault interface {
	// Value is what shares are worth at a block, by the vault's own rate and the majority of the providers; nil: the
	// newest block, by any provider.
	Value(ctx context.Context, shares ledger.Amount, block *big.Int) (ledger.Amount, error)
	// Quote is how many shares assets would bring at a block, after the vault's fees; the block is as for Value.
	Quote(ctx context.Context, assets ledger.Amount, block *big.Int) (ledger.Amount, error)
	// Payable is how many of holder's shares, up to shares, the vault would pay out now.
	Payable(ctx context.Context, holder common.Address, shares ledger.Amount) (ledger.Amount, error)
}

// erc4626 is a tokenized vault. What it would do is always asked by simulation: its max functions are bounds at best,
// and some vaults answer 0 for ever.
type erc4626 struct {
	nodes   nodes
	address common.Address
	abi     *contracts.ERC4626
}

func (e *Executor) vault(address common.Address) Vault {
	return erc4626{e.nodes, address, contracts.NewERC4626()}
}

// Value fails if the vault gives no rate; there is no last known one.
func (v erc4626) Value(ctx context.Context, shares ledger.Amount, block *big.Int) (ledger.Amount, error) {
	if shares.IsZero() {
		return ledger.Amount{}, nil
	}
	return v.amount(ctx, common.Address{}, v.abi.PackConvertToAssets(shares.Big()), block, v.abi.UnpackConvertToAssets)
}

func (v erc4626) Quote(ctx context.Context, assets ledger.Amount, block *big.Int) (ledger.Amount, error) {
	return v.amount(ctx, common.Address{}, v.abi.PackPreviewDeposit(assets.Big()), block, v.abi.UnpackPreviewDeposit)
}

// Payable tries the whole first, then what the vault says is the most. A vault that does not pay at all gives 0.
func (v erc4626) Payable(ctx context.Context, holder common.Address, shares ledger.Amount) (ledger.Amount, error) {
	ok, err := v.pays(ctx, holder, shares)
	if ok || err != nil {
		return shares, err
	}
	most, err := v.amount(ctx, common.Address{}, v.abi.PackMaxRedeem(holder), nil, v.abi.UnpackMaxRedeem)
	if isRevert(err) || err == nil && (most.IsZero() || shares.Cmp(most) <= 0) {
		return ledger.Amount{}, nil
	}
	if err != nil {
		return ledger.Amount{}, err
	}
	ok, err = v.pays(ctx, holder, most)
	if !ok || err != nil {
		return ledger.Amount{}, err
	}
	return most, nil
}

// pays simulates a redemption as the holder.
func (v erc4626) pays(ctx context.Context, holder common.Address, shares ledger.Amount) (bool, error) {
	_, err := v.nodes.call(ctx, holder, v.address, v.abi.PackRedeem(shares.Big(), holder, holder), nil)
	if isRevert(err) {
		return false, nil
	}
	return err == nil, err
}

func (v erc4626) amount(ctx context.Context, from common.Address, data []byte, block *big.Int, unpack func([]byte) (*big.Int, error)) (ledger.Amount, error) {
	raw, err := v.nodes.ask(ctx, from, v.address, data, block)
	if err != nil {
		return ledger.Amount{}, fmt.Errorf("vault %s: %w", v.address, err)
	}
	n, err := unpack(raw)
	if err != nil {
		return ledger.Amount{}, fmt.Errorf("vault %s: %w", v.address, err)
	}
	return ledger.AmountFromBig(n)
}
