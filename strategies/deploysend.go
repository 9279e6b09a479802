package strategies

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
)

// A deployment's own sender. It keeps no journal, as CREATE2 makes every step harmless to repeat; what it sends is only ever wasted gas.

// transact sends one transaction, raises its fees while it is stuck, and waits until it is mined.
func (d *deployer) transact(ctx context.Context, to common.Address, data []byte, value *big.Int) error {
	gas, err := read(ctx, d.nodes, func(ctx context.Context, c *ethclient.Client) (uint64, error) {
		return c.EstimateGas(ctx, ethereum.CallMsg{From: d.From, To: &to, Data: data, Value: value})
	})
	if err != nil {
		return err
	}
	nonce, err := d.nonce(ctx)
	if err != nil {
		return err
	}
	offer, err := d.nodes.marketFees(ctx, d.FeeCeiling)
	if err != nil {
		return err
	}
	tx := &types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(d.Chain), Nonce: nonce, To: &to, Data: data, Value: value,
		Gas: min(gas+gas*gasMargin/100, params.MaxTxGas), GasTipCap: offer.tip, GasFeeCap: offer.most,
	}
	out := &outgoing{d: d, tx: tx}
	return d.until(ctx, func() (bool, error) { return out.look(ctx) })
}

// outgoing is a transaction that is on its way, in one version or more.
type outgoing struct {
	d      *deployer
	tx     *types.DynamicFeeTx
	sent   []common.Hash
	again  time.Time // when its fees are raised
	doubts int       // looks at which its nonce was spent and no version had a receipt
}

// look reports whether it is mined, and sends it, or a version with higher fees, when that is due.
func (o *outgoing) look(ctx context.Context) (bool, error) {
	d := o.d
	if receipt, err := d.receipt(ctx, o.sent); receipt != nil || err != nil {
		return receipt != nil, err
	}
	spent, err := d.nonce(ctx)
	if err != nil {
		return false, err
	}
	if spent > o.tx.Nonce {
		if o.doubts++; o.doubts >= doubtLooks {
			return false, fmt.Errorf("nonce %d of %s was spent by another transaction: call it again, it goes on from what is there", o.tx.Nonce, d.From)
		}
		return false, nil
	}
	if time.Now().Before(o.again) {
		return false, nil
	}
	if len(o.sent) > 0 {
		if err := o.raise(ctx); err != nil { // too dear: what is out keeps waiting
			d.Tell("waiting for %s: %s", o.sent[len(o.sent)-1], err)
			o.again = time.Now().Add(d.StuckAfter)
			return false, nil
		}
	}
	hash, err := d.send(ctx, o.tx)
	o.sent, o.again = append(o.sent, hash), time.Now().Add(d.StuckAfter)
	return false, err
}

// raise makes it offer at least a tenth more.
func (o *outgoing) raise(ctx context.Context) error {
	market, err := o.d.nodes.marketFees(ctx, o.d.FeeCeiling)
	if err != nil {
		return err
	}
	raised, err := fees{tip: o.tx.GasTipCap, most: o.tx.GasFeeCap}.raised(market, o.d.FeeCeiling)
	if err == nil {
		o.tx.GasTipCap, o.tx.GasFeeCap = raised.tip, raised.most
	}
	return err
}

// send signs, tells the hash, and broadcasts.
func (d *deployer) send(ctx context.Context, inner *types.DynamicFeeTx) (common.Hash, error) {
	have, err := d.nodes.coin(ctx, d.From)
	if err != nil {
		return common.Hash{}, err
	}
	need := new(big.Int).Add(inner.Value, new(big.Int).Mul(new(big.Int).SetUint64(inner.Gas), inner.GasFeeCap))
	if have.Cmp(need) < 0 {
		return common.Hash{}, fmt.Errorf("%s has %s wei, the transaction may need %s", d.From, have, need)
	}
	tx, err := d.Signer.SignTx(ctx, d.From, types.NewTx(inner), inner.ChainID)
	if err != nil {
		return common.Hash{}, err
	}
	d.Tell("sent      %s", tx.Hash())
	if err := d.nodes.broadcast(ctx, tx); err != nil && !isNonceTooLow(err) {
		return common.Hash{}, fmt.Errorf("%w: transaction %s was not taken: %s", errNode, tx.Hash(), plain(err))
	}
	return tx.Hash(), nil
}

// receipt of whichever was mined, nil while none is. A transaction that was undone is an error.
func (d *deployer) receipt(ctx context.Context, hashes []common.Hash) (*types.Receipt, error) {
	for _, hash := range slices.Backward(hashes) {
		receipt, err := d.nodes.receipt(ctx, hash)
		if errors.Is(err, ethereum.NotFound) || isRevert(err) { // a node that is still indexing answers as if it had reverted
			continue
		}
		if err == nil && receipt.Status != types.ReceiptStatusSuccessful {
			return nil, fmt.Errorf("transaction %s was undone by the chain", hash)
		}
		return receipt, err
	}
	return nil, nil
}
