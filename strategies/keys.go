package strategies

import (
	"context"
	"errors"
	"fmt"
	"strconv"

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
		lost, err := e.lostForGood(ctx, step)
		if err == nil && !lost {
			err = refuse(ReasonKey, "what spent nonce %d of %s is not final yet", step.Nonce, step.Signer)
		}
		if err != nil {
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

// lostForGood reports whether no version of a signed step can be mined any more: its nonce is spent in a final block, and none of them has a
// receipt. The majority of the providers must say both, and none of them may have a receipt.
func (e *Executor) lostForGood(ctx context.Context, step ledger.Step) (bool, error) {
	return e.nodes.noneMined(ctx, step.Hashes, func(ctx context.Context, c *ethclient.Client) (bool, error) {
		next, err := finalNonce(ctx, c, step.Signer, e.opts.Finality)
		return next > step.Nonce, err
	})
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

// acceptedNonce is the first nonce that no person has accepted; 0 if nobody has looked ever.
func (e *Executor) acceptedNonce(ctx context.Context, key common.Address) (uint64, error) {
	text, err := e.opts.Book.Setting(ctx, acceptSetting(e.opts.Chain, key))
	if errors.Is(err, ledger.ErrNotFound) {
		return 0, nil
	}
	if err != nil {
		return 0, fmt.Errorf("strategies: accepted nonce of %s: %w", key, err)
	}
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		return 0, fmt.Errorf("strategies: accepted nonce of %s: %w", key, err)
	}
	return n, nil
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

// Accept records that actor has looked at what a hot key did on the chain, and that it may go on from there. Only what is final can be
// accepted: nonce is the first that is not; later tells how many transactions of the key come after it.
func Accept(ctx context.Context, o Options, book Settings, actor string, key common.Address) (nonce, later uint64, err error) {
	e := newExecutor(o.withDefaults())
	defer e.nodes.close()
	newest, err := e.nonceOnChain(ctx, key)
	if err != nil {
		return 0, 0, err
	}
	nonce, err = e.nodes.reached(ctx, func(ctx context.Context, c *ethclient.Client) (uint64, error) {
		return finalNonce(ctx, c, key, e.opts.Finality)
	})
	if err != nil {
		return 0, 0, err
	}
	err = book.PutSetting(ctx, actor, acceptSetting(o.Chain, key), strconv.FormatUint(nonce, 10))
	return nonce, max(newest, nonce) - nonce, err
}
