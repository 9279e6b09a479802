package strategies

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/amasa-io/amasa/ledger"
)

// payload is what a step wants done on chain. It is built once, when the step is signed; after that the signed bytes are
// the truth.
type payload struct {
	from, to common.Address
	data     []byte
	spare    int // percent added to the estimated gas; 0 = gasMargin
	asset    Asset
	moves    ledger.Amount // what it moves of the asset, if that has to be worth the gas; else 0
}

func (p payload) margin() uint64 { return uint64(cmp.Or(p.spare, gasMargin)) }

// executes is a call of the treasury that moves money into a vault or out of it.
func (e *Executor) executes(vault common.Address, data []byte) payload {
	p := payload{from: e.opts.ExecutorAddr, to: e.opts.Treasury, data: data, spare: feeGasMargin}
	for _, t := range e.tiers {
		for _, w := range t.Weights {
			if w.Vault == vault {
				p.spare = w.GasMargin
			}
		}
	}
	return p
}

// sign builds, signs and saves the transaction of a planned step. Only then is it sent: whoever finds the step after a
// crash sends the very same bytes.
func (e *Executor) sign(ctx context.Context, step ledger.Step, p payload) error {
	if err := e.mayUse(p.from); err != nil {
		return err
	}
	if len(step.Hashes) > 0 { // somebody else spent its nonce, and that was accepted: it must not happen twice all the same
		if err := e.neverMined(ctx, step); err != nil {
			return err
		}
	}
	gas, estimate, err := e.nodes.gasLimit(ctx, p)
	if err != nil {
		return err
	}
	if !p.moves.IsZero() {
		if err := e.worthGas(ctx, needOf(estimate, p.data), p.asset, p.moves); err != nil {
			return err
		}
	}
	offer, err := e.nodes.marketFees(ctx, e.opts.FeeCeiling)
	if err != nil {
		return err
	}
	if err := e.nodes.affordable(ctx, p.from, gas, offer); err != nil {
		return err
	}
	nonce, err := e.nextNonce(ctx, p.from)
	if err != nil {
		return err
	}
	return e.signAs(ctx, step.ID, p.from, &types.DynamicFeeTx{
		ChainID: e.chainID(), Nonce: nonce, To: &p.to, Data: p.data, Gas: gas,
		GasTipCap: offer.tip, GasFeeCap: offer.most,
	})
}

// signAs signs and saves one version of a step's transaction, then sends it.
func (e *Executor) signAs(ctx context.Context, step ledger.ID, from common.Address, inner *types.DynamicFeeTx) error {
	if err := e.mayUse(from); err != nil {
		return err
	}
	tx, err := e.opts.Signer.SignTx(ctx, from, types.NewTx(inner), e.chainID())
	if err != nil {
		return refuse(ReasonKey, "signing with %s: %w", from, err)
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		return fmt.Errorf("strategies: encode transaction: %w", err)
	}
	if err := e.opts.Book.SignStep(ctx, step, from, inner.Nonce, raw, tx.Hash()); err != nil {
		return fmt.Errorf("strategies: save transaction: %w", err)
	}
	e.log.Info("transaction signed", "step", step, "from", from, "nonce", inner.Nonce, "tx", tx.Hash())
	return e.send(ctx, tx)
}

// send broadcasts. A node that refuses is no reason to forget the transaction: it stays signed and is sent again.
func (e *Executor) send(ctx context.Context, tx *types.Transaction) error {
	err := e.nodes.broadcast(ctx, tx)
	if err == nil || isNonceTooLow(err) { // too low: mined already, the receipt will tell
		return nil
	}
	return fmt.Errorf("%w: transaction %s was not taken: %s", errNode, tx.Hash(), plain(err))
}

// watch looks after a signed step: mined, still waiting, stuck, or overtaken by somebody else's use of the key.
func (e *Executor) watch(ctx context.Context, step ledger.Step) (bool, error) {
	receipt, err := e.receiptOf(ctx, step)
	if err != nil {
		return false, err
	}
	if receipt != nil {
		delete(e.doubts, step.ID)
		if stop, ok := e.stopped[step.Signer]; ok && stop.step == step.ID {
			delete(e.stopped, step.Signer) // the receipt was only late
		}
		return true, e.opts.Book.MineStep(ctx, step.ID, e.blockOf(receipt))
	}
	next, err := e.nonceOnChain(ctx, step.Signer)
	if err != nil {
		return false, err
	}
	if next > step.Nonce {
		return e.overtaken(ctx, step)
	}
	delete(e.doubts, step.ID)
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(step.Raw); err != nil {
		return false, fmt.Errorf("strategies: step %s holds no transaction: %w", step.ID, err)
	}
	if e.now().Sub(step.UpdatedAt) >= e.opts.StuckAfter {
		if raised, err := e.raise(ctx, step, tx); raised || err != nil {
			return raised, err
		}
	}
	return false, e.send(ctx, tx)
}

// raise replaces a stuck transaction by the same one with higher fees. It reports false when the ceiling or the purse
// does not allow it: then the old one keeps waiting.
func (e *Executor) raise(ctx context.Context, step ledger.Step, tx *types.Transaction) (bool, error) {
	market, err := e.nodes.marketFees(ctx, e.opts.FeeCeiling)
	if err == nil {
		market, err = fees{tip: tx.GasTipCap(), most: tx.GasFeeCap()}.raised(market, e.opts.FeeCeiling)
	}
	if err == nil {
		err = e.nodes.affordable(ctx, step.Signer, tx.Gas(), market)
	}
	if no, ok := errors.AsType[*refusal](err); ok {
		e.log.Warn("transaction is stuck", "step", step.ID, "tx", tx.Hash(), "why", no)
		return false, nil
	}
	if err != nil {
		return false, err
	}
	return true, e.signAs(ctx, step.ID, step.Signer, &types.DynamicFeeTx{
		ChainID: e.chainID(), Nonce: tx.Nonce(), To: tx.To(), Data: tx.Data(), Value: tx.Value(), Gas: tx.Gas(),
		GasTipCap: market.tip, GasFeeCap: market.most,
	})
}

// receiptOf is the receipt of whichever version of a step was mined, nil if none is.
func (e *Executor) receiptOf(ctx context.Context, step ledger.Step) (*types.Receipt, error) {
	for _, v := range slices.Backward(step.Hashes) {
		receipt, err := e.nodes.receipt(ctx, v)
		if err == nil {
			return receipt, nil
		}
		if !errors.Is(err, ethereum.NotFound) {
			return nil, err
		}
	}
	return nil, nil
}

func (e *Executor) chainID() *big.Int { return new(big.Int).SetUint64(e.opts.Chain) }

func (e *Executor) blockOf(receipt *types.Receipt) ledger.BlockRef {
	return ledger.BlockRef{Chain: e.opts.Chain, Number: receipt.BlockNumber.Uint64(), Hash: receipt.BlockHash}
}

// isKnown: the node has this very transaction already (geth, anvil and others word it differently).
func isKnown(err error) bool {
	text := strings.ToLower(err.Error())
	return strings.Contains(text, "already known") || strings.Contains(text, "already imported") || strings.Contains(text, "known transaction")
}

// isNonceTooLow: a transaction with this nonce is mined already.
func isNonceTooLow(err error) bool {
	return strings.Contains(strings.ToLower(err.Error()), "nonce too low")
}
