package strategies

import (
	"bytes"
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/amasa-io/amasa/strategies/contracts"
)

// The canonical deployer comes from a transaction that somebody signed for all chains at once, by an account without a key. It works once
// on each chain, with 100,000 gas at 100 gwei: if it runs out of gas there, the chain never gets the deployer.

// oneUse is the transaction that puts the deployer on a chain.
func oneUse() (*types.Transaction, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(contracts.DeployerTx); err != nil {
		return nil, fmt.Errorf("the deployer's transaction: %w", err)
	}
	return tx, nil
}

// dryDeployer shows that the one-use transaction works on this chain.
func (d *deployer) dryDeployer(ctx context.Context) error {
	tx, err := oneUse()
	if err != nil {
		return err
	}
	used, err := read(ctx, d.nodes, func(ctx context.Context, c *ethclient.Client) (uint64, error) {
		return c.NonceAt(ctx, contracts.DeployerSigner, nil)
	})
	if err != nil {
		return err
	}
	if used > 0 {
		if code, err := d.code(ctx, contracts.Deployer); err != nil || len(code) > 0 { // it was on its way
			return err
		}
		return fmt.Errorf("%w: its deterministic deployer is missing, and the one transaction that brings it was used up", ErrOtherAddresses)
	}
	head, err := d.nodes.head(ctx)
	if err != nil {
		return err
	}
	if head.BaseFee != nil && head.BaseFee.Cmp(tx.GasPrice()) > 0 {
		return refuse(ReasonFees, "the deterministic deployer is missing, and the transaction that brings it pays %s wei for gas, which costs %s now: wait",
			tx.GasPrice(), head.BaseFee)
	}
	create := ethereum.CallMsg{From: contracts.DeployerSigner, Data: tx.Data()}
	code, err := read(ctx, d.nodes, func(ctx context.Context, c *ethclient.Client) ([]byte, error) {
		return c.CallContract(ctx, create, nil)
	})
	if err != nil {
		return fmt.Errorf("the deterministic deployer is missing, and can't be created: %w", err)
	}
	if !bytes.Equal(code, contracts.DeployerCode) {
		return fmt.Errorf("%w: the deterministic deployer is missing, and would get other code here", ErrOtherAddresses)
	}
	gas, err := read(ctx, d.nodes, func(ctx context.Context, c *ethclient.Client) (uint64, error) { return c.EstimateGas(ctx, create) })
	if err != nil {
		return fmt.Errorf("the deterministic deployer is missing, and its gas can't be estimated: %w", err)
	}
	if gas > tx.Gas() {
		return fmt.Errorf("%w: the deterministic deployer is missing, and the transaction that brings it has %d gas of the %d needed here",
			ErrOtherAddresses, tx.Gas(), gas)
	}
	return nil
}

// putDeployer gives the one-use account what it needs, and sends its transaction.
func (d *deployer) putDeployer(ctx context.Context) error {
	have, err := d.nodes.coin(ctx, contracts.DeployerSigner)
	if err != nil {
		return err
	}
	if lacks := new(big.Int).Sub(big.NewInt(contracts.DeployerCost), have); lacks.Sign() > 0 {
		if err := d.transact(ctx, contracts.DeployerSigner, nil, lacks); err != nil {
			return err
		}
	}
	tx, err := oneUse()
	if err != nil {
		return err
	}
	d.Tell("sent      %s", tx.Hash())
	if err := d.nodes.broadcast(ctx, tx); err != nil && !isNonceTooLow(err) {
		return fmt.Errorf("%w: the transaction that brings the deployer was not taken (some nodes refuse transactions that name no chain: use another, "+
			"or send contracts.DeployerTx by other means): %s", errNode, plain(err))
	}
	return d.until(ctx, func() (bool, error) {
		receipt, err := d.receipt(ctx, []common.Hash{tx.Hash()})
		return receipt != nil, err
	})
}
