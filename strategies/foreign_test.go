package strategies_test

import (
	"math/big"
	"testing"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies"
)

// TestForeignNonceThatIsNotFinal: what somebody else's transaction has pushed aside can still be mined while that one is not final. It is
// not signed anew before, whatever a person has accepted; when the chain takes the stranger's back, ours happens, once.
func TestForeignNonceThatIsNotFinal(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ann := w.person("ann")
	w.payout(ann, w.usdc, units(10, 6))
	w.withdraw(ann, w.usdc, ledger.NewAmount(10_000_000))
	w.dieSigning()
	before, err := w.client.HeaderByNumber(w.ctx, nil)
	w.ok(err)
	w.send(w.executor, &w.usdc, tokenABI.PackTransfer(address(w.stranger), new(big.Int))) // the thief
	nonce, block, err := strategies.Accept(w.ctx, w.options, w.book, "operator", address(w.executor))
	if err != nil || nonce != 1 || block != before.Number.Uint64()+1 {
		t.Errorf("accepted up to nonce %d in block %d: %v", nonce, block, err)
	}
	w.restart()
	for range 8 {
		_, err := w.ex.Tick(w.ctx)
		w.ok(err)
	}
	sweep := w.steps(ledger.Withdraw)[0]
	if sweep.State != ledger.StepSigned || w.ex.Health().Stopped[address(w.executor)] == "" {
		t.Fatalf("the sweep is %s; stopped: %v", sweep.State, w.ex.Health().Stopped)
	}
	w.ok(w.backend.Fork(before.Hash()))
	w.backend.Rollback()
	w.mine(2 + depth) // what was accepted is not there any more
	w.settle()
	w.audit()
	after := w.steps(ledger.Withdraw)[0]
	if after.State != ledger.StepSettled || len(after.Hashes) != 1 || after.Hashes[0] != sweep.Hashes[0] {
		t.Errorf("the sweep is %s, with %d versions", after.State, len(after.Hashes))
	}
	if got := w.balanceOf(w.usdc, ann.outside); got.Cmp(units(10, 6)) != 0 {
		t.Errorf("ann was paid %s", got)
	}
}

// TestForeignNonceThatIsFinal: then the step is signed anew, and the version that was pushed aside stays known.
func TestForeignNonceThatIsFinal(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ann := w.person("ann")
	w.payout(ann, w.usdc, units(10, 6))
	w.withdraw(ann, w.usdc, ledger.NewAmount(10_000_000))
	w.tick() // frozen
	crash := &dyingBook{Book: w.book, done: map[string]bool{}}
	options := w.options
	options.Book = crash
	ex, err := strategies.New(options)
	w.ok(err)
	if _, err = ex.Tick(w.ctx); crash.died != "sign" {
		t.Fatalf("died at %q (%v), not when the sweep was signed", crash.died, err)
	}
	w.send(w.executor, &w.usdc, tokenABI.PackTransfer(address(w.stranger), new(big.Int)))
	first := w.steps(ledger.Withdraw)[0]
	nonce, _, err := strategies.Accept(w.ctx, w.options, w.book, "operator", address(w.executor))
	if err != nil || nonce != 1 {
		t.Fatalf("accepted up to nonce %d: %v", nonce, err)
	}
	w.restart()
	w.settle()
	w.audit()
	after := w.steps(ledger.Withdraw)[0]
	if after.State != ledger.StepSettled || len(after.Hashes) != 2 || after.Hashes[0] != first.Hashes[0] || after.Nonce != 1 {
		t.Errorf("the sweep is %s, with %d versions and nonce %d", after.State, len(after.Hashes), after.Nonce)
	}
	if got := w.balanceOf(w.usdc, ann.outside); got.Cmp(units(10, 6)) != 0 {
		t.Errorf("ann was paid %s", got)
	}
}
