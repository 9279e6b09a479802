package strategies

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/amasa-io/amasa/ledger"
)

// This file guards the hot keys. A nonce that was spent by no transaction of ours tells of somebody else who has the key, or of a
// journal that lost something. The key stops, on this process and on every later one, until a person has looked and says so
// (Accept).

// stop says why a key is not used any more.
type stop struct {
	step ledger.ID // "" where none of our transactions is overtaken
	why  string
}

// doubtLooks is how often a spent nonce without a receipt must be seen before the key is stopped: a node may show the nonce a
// moment before the receipt.
const doubtLooks = 3

// mayUse refuses a stopped key, and one that is in doubt.
func (e *Executor) mayUse(key common.Address) error {
	if s, stopped := e.stopped[key]; stopped {
		return refuse(ReasonKey, "%s is stopped: %s", key, s.why)
	}
	if e.doubted[key] {
		return refuse(ReasonKey, "a nonce of %s is spent, and the receipt is not to be seen yet", key)
	}
	return nil
}

// nextNonce is the nonce after the last in the journal. A chain that is ahead of a journal in which nothing is on its way has seen
// the key used by somebody else.
func (e *Executor) nextNonce(ctx context.Context, key common.Address) (uint64, error) {
	chain, err := e.nonceOnChain(ctx, key)
	if err != nil {
		return 0, err
	}
	next, err := e.opts.Book.NextNonce(ctx, e.opts.Chain, key, 0)
	if err != nil || next >= chain {
		return next, err
	}
	accepted, err := e.acceptedNonce(ctx, key)
	if err != nil {
		return 0, err
	}
	if next > 0 && accepted < chain { // next is 0 where the journal begins: what the key did before is not ours to judge
		why := fmt.Sprintf("the chain has seen nonce %d of it, the journal knows none from %d on", chain-1, next)
		e.stopKey(key, stop{why: why})
		return 0, refuse(ReasonKey, "%s is stopped: %s", key, why)
	}
	return e.opts.Book.NextNonce(ctx, e.opts.Chain, key, chain)
}

// overtaken handles a nonce that is spent while none of our versions has a receipt. If a person has looked (Accept), the step is
// made anew with a nonce that is free.
func (e *Executor) overtaken(ctx context.Context, step ledger.Step) (bool, error) {
	e.doubted[step.Signer] = true
	e.doubts[step.ID]++
	if e.doubts[step.ID] < doubtLooks {
		return false, nil
	}
	accepted, err := e.acceptedNonce(ctx, step.Signer)
	if err != nil {
		return false, err
	}
	if accepted > step.Nonce {
		if err := e.neverMined(ctx, step); err != nil {
			return false, err
		}
		delete(e.doubts, step.ID)
		if e.stopped[step.Signer].step == step.ID {
			delete(e.stopped, step.Signer)
		}
		e.log.Warn("step is made anew: its nonce was spent by somebody else", "step", step.ID, "nonce", step.Nonce)
		return true, e.opts.Book.UnsignStep(ctx, step.ID)
	}
	why := fmt.Sprintf("nonce %d is spent on chain, but by no transaction of step %s", step.Nonce, step.ID)
	e.stopKey(step.Signer, stop{step.ID, why})
	return false, refuse(ReasonKey, "%s", why)
}

// neverMined makes sure that no version of a step was mined, before it is signed anew: that its nonce was spent by somebody else is final
// by then, and accepted.
func (e *Executor) neverMined(ctx context.Context, step ledger.Step) error {
	unmined, err := e.nodes.noneMined(ctx, step.Hashes)
	if err == nil && !unmined {
		err = fmt.Errorf("%w: not enough of them say that no transaction of step %s is on chain", errNode, step.ID)
	}
	return err
}

// stopKey sounds the alarm once.
func (e *Executor) stopKey(key common.Address, s stop) {
	if _, known := e.stopped[key]; known {
		return
	}
	e.stopped[key] = s
	e.log.Error("key stopped: find out who used it, then run `amasa accept` with its address", "key", key, "chain", e.opts.Chain, "why", s.why)
}

// nonceOnChain is the next nonce by mined transactions, as the majority of the providers has it: one that made up a high
// nonce would have us leave a gap that nothing ever fills. Pending ones do not count: our journal knows those.
func (e *Executor) nonceOnChain(ctx context.Context, who common.Address) (uint64, error) {
	return e.nodes.reached(ctx, func(ctx context.Context, c *ethclient.Client) (uint64, error) { return c.NonceAt(ctx, who, nil) })
}

// acceptSetting names the setting that says up to which nonce a person has accepted what a key did.
func acceptSetting(chain uint64, key common.Address) string {
	return fmt.Sprintf("accepted_nonce/%d/%s", chain, key.Hex())
}

// acceptance is what a person has accepted of a key: all that it did up to a block. It counts when that block is final.
type acceptance struct {
	Nonce uint64 // the first that is not accepted
	Block uint64
	Hash  common.Hash
}

// acceptedNonce is the first nonce that no person has accepted; 0 if nobody has looked ever, or what was looked at is not final yet.
func (e *Executor) acceptedNonce(ctx context.Context, key common.Address) (uint64, error) {
	text, err := e.opts.Book.Setting(ctx, acceptSetting(e.opts.Chain, key))
	if errors.Is(err, ledger.ErrNotFound) {
		return 0, nil
	}
	if err != nil {
		return 0, fmt.Errorf("strategies: accepted nonce of %s: %w", key, err)
	}
	var a acceptance
	if json.Unmarshal([]byte(text), &a) != nil {
		return 0, nil //nolint:nilerr // a mere number, as earlier versions wrote: it does not say of which block
	}
	final, err := e.nodes.isFinal(ctx, a.Block, a.Hash, e.opts.Finality)
	if err != nil || !final {
		return 0, err
	}
	return a.Nonce, nil
}

// forgive lets keys sign again whose stop a person has accepted.
func (e *Executor) forgive(ctx context.Context) error {
	for key, s := range e.stopped {
		if s.step != "" {
			continue // its own step tells, when it is looked after
		}
		accepted, err := e.acceptedNonce(ctx, key)
		if err != nil {
			return err
		}
		chain, err := e.nonceOnChain(ctx, key)
		if err != nil {
			return err
		}
		if accepted >= chain {
			delete(e.stopped, key)
		}
	}
	return nil
}

// Settings is where a person's decisions are kept; *ledger.Book satisfies it.
type Settings interface {
	PutSetting(ctx context.Context, actor, name, value string) error
}

// Accept records that actor has looked at what a hot key did on the chain up to a block, by which its next nonce is nonce, and that it may
// go on from there when that block is final. If the chain takes the block back nothing is accepted.
func Accept(ctx context.Context, o Options, book Settings, actor string, key common.Address) (nonce, block uint64, err error) {
	e := newExecutor(o.withDefaults())
	defer e.nodes.close()
	a, err := e.seen(ctx, key)
	if err != nil {
		return 0, 0, err
	}
	raw, err := encode(a)
	if err != nil {
		return 0, 0, err
	}
	return a.Nonce, a.Block, book.PutSetting(ctx, actor, acceptSetting(o.Chain, key), string(raw))
}

// seen is what a key has done up to the newest block that the majority of the providers has.
func (e *Executor) seen(ctx context.Context, key common.Address) (acceptance, error) {
	head, err := e.nodes.sharedHead(ctx)
	if err != nil {
		return acceptance{}, err
	}
	a, err := agreed(ctx, e.nodes, func(ctx context.Context, c *ethclient.Client) (acceptance, error) {
		header, err := c.HeaderByNumber(ctx, new(big.Int).SetUint64(head))
		if err != nil {
			return acceptance{}, err
		}
		nonce, err := c.NonceAtHash(ctx, key, header.Hash())
		return acceptance{nonce, head, header.Hash()}, err
	}, func(a, b acceptance) bool { return a == b })
	if errors.Is(err, ethereum.NotFound) {
		err = fmt.Errorf("%w: %w", errNode, err)
	}
	return a, err
}
