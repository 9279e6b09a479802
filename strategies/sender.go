package strategies

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/amasa-io/amasa/ledger"
)

// payload is what a step wants done on chain. It is built once, when the step is signed; after that the signed bytes are
// the truth.
type payload struct {
	from, to common.Address
	data     []byte
}

// sign builds, signs and saves the transaction of a planned step. Only then is it sent: whoever finds the step after a
// crash sends the very same bytes.
func (e *Executor) sign(ctx context.Context, step ledger.Step, p payload) error {
	if err := e.mayUse(p.from); err != nil {
		return err
	}
	gas, err := e.nodes.gasLimit(ctx, p.from, p.to, p.data)
	if err != nil {
		return err
	}
	offer, err := e.nodes.marketFees(ctx, e.opts.FeeCeiling)
	if err != nil {
		return err
	}
	if err := e.nodes.affordable(ctx, p.from, gas, offer); err != nil {
		return err
	}
	floor, err := e.nonceOnChain(ctx, p.from)
	if err != nil {
		return err
	}
	nonce, err := e.opts.Book.NextNonce(ctx, e.opts.Chain, p.from, floor)
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
		return e.overtaken(step)
	}
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

// overtaken handles a nonce that is spent while none of our versions has a receipt. A node may show the nonce a moment
// before the receipt, so it takes two looks; then the key is stopped: somebody else uses it, or the journal lost a
// version. Either way a person must look before anything else is signed with it.
func (e *Executor) overtaken(step ledger.Step) (bool, error) {
	e.doubts[step.ID]++
	if e.doubts[step.ID] < doubtLooks {
		return false, nil
	}
	why := fmt.Sprintf("nonce %d is spent on chain, but by no transaction of step %s", step.Nonce, step.ID)
	if _, known := e.stopped[step.Signer]; !known {
		e.stopped[step.Signer] = stop{step.ID, why}
		e.log.Error("key stopped", "key", step.Signer, "chain", e.opts.Chain, "why", why)
	}
	return false, refuse(ReasonKey, "%s", why)
}

// stop says why a key is not used any more.
type stop struct {
	step ledger.ID
	why  string
}

// mayUse refuses a stopped key.
func (e *Executor) mayUse(key common.Address) error {
	if s, stopped := e.stopped[key]; stopped {
		return refuse(ReasonKey, "%s is stopped: %s", key, s.why)
	}
	return nil
}

// doubtLooks is how often a spent nonce without a receipt must be seen before the key is stopped.
const doubtLooks = 3

// raise replaces a stuck transaction by the same one with higher fees. It reports false when the ceiling or the purse
// does not allow it: then the old one keeps waiting.
func (e *Executor) raise(ctx context.Context, step ledger.Step, tx *types.Transaction) (bool, error) {
	market, err := e.nodes.marketFees(ctx, e.opts.FeeCeiling)
	if err == nil {
		market, err = fees{tx.GasTipCap(), tx.GasFeeCap()}.raised(market, e.opts.FeeCeiling)
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

// nonceOnChain is the next nonce by mined transactions, as the majority of the providers has it: one that made up a high
// nonce would have us leave a gap that nothing ever fills. Pending ones do not count: our journal knows those.
func (e *Executor) nonceOnChain(ctx context.Context, who common.Address) (uint64, error) {
	return e.nodes.reached(ctx, func(ctx context.Context, c *ethclient.Client) (uint64, error) { return c.NonceAt(ctx, who, nil) })
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
