package strategies_test

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies"
	"github.com/amasa-io/amasa/strategies/contracts"
)

// TestLostAnswers has the answer of every write to the book lost: the write happens, the executor is told it failed and
// is replaced, as if the process had died right there. No money may move twice.
func TestLostAnswers(t *testing.T) {
	for _, before := range []bool{false, true} {
		w := newWorld(t)
		ann, bob := w.person("ann"), w.person("bob")
		w.pick(ann, "balanced")
		w.payout(ann, w.storj, units(100, 8))
		w.payout(bob, w.storj, units(40, 8))
		deaths, redeemed := 0, false
		for quiet, rounds := 0, 0; quiet < depth+3; quiet, rounds = quiet+1, rounds+1 {
			if rounds > 200 {
				t.Fatal("it never comes to rest")
			}
			crash := &dyingBook{Book: w.book, before: before, done: map[string]bool{}}
			options := w.options
			for {
				options.Book = crash
				ex, err := strategies.New(options)
				w.ok(err)
				crash.died = ""
				worked, err := ex.Tick(w.ctx)
				if crash.died == "" {
					w.ok(err)
				} else {
					deaths++
					w.mine(1) // the world goes on before the next one starts
				}
				if worked || crash.died != "" {
					quiet = 0
				}
				if crash.died == "" {
					break
				}
			}
			w.mine(1)
			if held := w.available(ann, w.unit()); !redeemed && !held.IsZero() && quiet == depth+2 {
				w.redeem(ann, 100)
				w.withdraw(bob, w.storj, ledger.NewAmount(4_000_000_000))
				redeemed, quiet = true, 0
			}
		}
		w.audit()
		if deaths < 20 {
			t.Errorf("the executor died only %d times", deaths)
		}
		if got := w.balanceOf(w.storj, bob.outside); got.Cmp(units(40, 8)) != 0 {
			t.Errorf("bob was paid %s", got)
		}
		if got := w.balanceOf(w.usdc, ann.outside); got.Cmp(big.NewInt(24_900_000)) < 0 || got.Cmp(big.NewInt(24_930_000)) > 0 {
			t.Errorf("ann was paid %s", got)
		}
		for key, want := range map[common.Address]uint64{address(w.executor): 7, address(w.payer): 2} {
			got, err := w.client.NonceAt(w.ctx, key, nil)
			w.ok(err)
			if got != want {
				t.Errorf("%s sent %d transactions, not %d", key, got, want)
			}
		}
	}
}

// dyingBook fails each kind of write once: before it happens, or after.
type dyingBook struct {
	*ledger.Book
	before bool
	done   map[string]bool
	died   string
}

var errDied = errors.New("the process died here")

func (b *dyingBook) die(where string, write func() error) error {
	if b.died != "" {
		return errDied
	}
	if b.done[where] {
		return write()
	}
	b.done[where], b.died = true, where
	if !b.before {
		if err := write(); err != nil {
			return err
		}
	}
	return errDied
}

func (b *dyingBook) PlaceOrder(ctx context.Context, o ledger.NewOrder) (order ledger.Order, err error) {
	err = b.die("place", func() error { order, err = b.Book.PlaceOrder(ctx, o); return err })
	return order, err
}

func (b *dyingBook) FreezeBatch(ctx context.Context, batch ledger.Batch, orders []ledger.ID, steps []ledger.Step) (out ledger.Batch, err error) {
	err = b.die("freeze", func() error { out, err = b.Book.FreezeBatch(ctx, batch, orders, steps); return err })
	return out, err
}

func (b *dyingBook) SignStep(ctx context.Context, step ledger.ID, signer common.Address, nonce uint64, raw []byte, hash common.Hash) error {
	return b.die("sign", func() error { return b.Book.SignStep(ctx, step, signer, nonce, raw, hash) })
}

func (b *dyingBook) MineStep(ctx context.Context, step ledger.ID, block ledger.BlockRef) error {
	return b.die("mine", func() error { return b.Book.MineStep(ctx, step, block) })
}

func (b *dyingBook) SettleStep(ctx context.Context, s ledger.Settlement) error {
	return b.die("settle", func() error { return b.Book.SettleStep(ctx, s) })
}

// TestBadPaymentFailsAlone: a payee that the token refuses gets nothing and has the money back; the others are paid.
func TestBadPaymentFailsAlone(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ann, bob := w.person("ann"), w.person("bob")
	w.payout(ann, w.usdc, units(10, 6))
	w.payout(bob, w.usdc, units(20, 6))
	w.send(w.owner, &w.usdc, tokenABI.PackSetBlacklisted(ann.outside, true))
	w.withdraw(ann, w.usdc, ledger.NewAmount(10_000_000))
	w.withdraw(bob, w.usdc, ledger.NewAmount(15_000_000))
	w.settle()
	w.audit()
	if o := w.orders(ann)[0]; o.State != ledger.Failed || o.Reason != strategies.ReasonPayment {
		t.Errorf("ann's withdrawal is %s (%s)", o.State, o.Reason)
	}
	if got := w.available(ann, w.options.Base.ID); got.Big().Cmp(units(10, 6)) != 0 {
		t.Errorf("ann has %s back", got)
	}
	if o := w.orders(bob)[0]; o.State != ledger.Filled || o.ChainTx == (common.Hash{}) || w.balanceOf(w.usdc, bob.outside).Cmp(units(15, 6)) != 0 {
		t.Errorf("bob's withdrawal is %s, paid %s", o.State, w.balanceOf(w.usdc, bob.outside))
	}
}

// TestStalePriceWaits: with an old feed nothing is invested at an old price; when it is back, it goes on.
func TestStalePriceWaits(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ann := w.person("ann")
	w.pick(ann, "balanced")
	w.tick()
	w.send(w.owner, &w.storjFeed, feedABI.PackSetUpdatedAt(big.NewInt(w.now().Unix()-2*3600)))
	w.payout(ann, w.storj, units(100, 8))
	order, err := w.book.PlaceOrder(w.ctx, ledger.NewOrder{Key: "tap", User: ann.id, Kind: ledger.Subscribe, Chain: chainID,
		Fund: ledger.NewFundID(chainID, "balanced"), Asset: ledger.TokenAsset(chainID, w.storj), Amount: ledger.NewAmount(100e8)})
	w.ok(err)
	w.settle()
	if o := w.orders(ann)[0]; o.ID != order.ID || o.State != ledger.Placed {
		t.Fatalf("the order is %s", o.State)
	}
	funds, err := w.book.Funds(w.ctx)
	w.ok(err)
	if funds[0].Waiting != strategies.ReasonPrice {
		t.Errorf("chat is told %q", funds[0].Waiting)
	}
	w.send(w.owner, &w.storjFeed, feedABI.PackSetUpdatedAt(new(big.Int)))
	w.settle()
	w.audit()
	if o := w.orders(ann)[0]; o.State != ledger.Filled || o.OutAmount.IsZero() {
		t.Errorf("the order is %s", o.State)
	}
}

// TestMarketOffTheFeedsWaits: a pool that offers far less than the feeds say gets nothing.
func TestMarketOffTheFeedsWaits(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ann := w.person("ann")
	w.pick(ann, "balanced")
	w.payout(ann, w.storj, units(100, 8))
	w.send(w.owner, &w.router, routerABI.PackSetSlippage(big.NewInt(1000)))
	for range 12 {
		w.tick()
	}
	if o := w.orders(ann)[0]; o.State != ledger.Placed || o.Reason != strategies.ReasonQuote {
		t.Fatalf("the order is %s (%s)", o.State, o.Reason)
	}
	w.send(w.owner, &w.router, routerABI.PackSetSlippage(new(big.Int)))
	w.pass(2 * time.Hour) // the pause after refusals is over
	w.settle()
	w.audit()
	if o := w.orders(ann)[0]; o.State != ledger.Filled {
		t.Errorf("the order is %s (%s)", o.State, o.Reason)
	}
}

// TestShortVaultPaysWhatIsThere: who leaves a fund whose vault is short gets the part that is there, keeps units for
// the rest, and gets that when the vault pays again.
func TestShortVaultPaysWhatIsThere(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ann, bob := w.person("ann"), w.person("bob")
	w.pick(ann, "balanced")
	w.pick(bob, "balanced")
	w.payout(ann, w.usdc, units(100, 6))
	w.payout(bob, w.usdc, units(100, 6))
	w.settle()
	w.send(w.owner, &w.safe, vaultABI.PackSetPaused(true))
	w.redeem(ann, 100)
	for range 20 {
		w.tick()
	}
	// Cash 10% and the bold vault's 30% of what ann has: 40 of 100.
	if got := w.balanceOf(w.usdc, ann.outside); got.Cmp(big.NewInt(39_900_000)) < 0 || got.Cmp(big.NewInt(40_100_000)) > 0 {
		t.Fatalf("ann was paid %s", got)
	}
	w.send(w.owner, &w.safe, vaultABI.PackSetPaused(false))
	w.pass(2 * time.Hour)
	w.settle()
	w.audit()
	if got := w.balanceOf(w.usdc, ann.outside); got.Cmp(big.NewInt(99_990_000)) < 0 || got.Cmp(big.NewInt(100_100_000)) > 0 {
		t.Errorf("ann was paid %s in all", got)
	}
	mark, err := w.book.UnitPriceAt(w.ctx, ledger.NewFundID(chainID, "balanced"), w.now())
	w.ok(err)
	left, err := mark.Value(w.available(bob, w.unit()))
	w.ok(err)
	if left.Big().Cmp(big.NewInt(99_990_000)) < 0 || left.Big().Cmp(big.NewInt(100_100_000)) > 0 {
		t.Errorf("bob is left with %s", left)
	}
}

// TestStrangerSweeps: the factory lets anyone sweep. The money is in the treasury then, and the book must find it there.
func TestStrangerSweeps(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ann := w.person("ann")
	w.payout(ann, w.usdc, units(10, 6))
	at, err := w.book.DepositAddresses(w.ctx, ann.id)
	w.ok(err)
	w.withdraw(ann, w.usdc, ledger.NewAmount(10_000_000))
	w.send(w.stranger, &w.factory, contracts.NewDepositFactory().PackSweep([]contracts.Lot{{Token: w.usdc, Salts: [][32]byte{at[0].Salt}}}))
	w.settle()
	w.audit()
	if o := w.orders(ann)[0]; o.State != ledger.Filled || w.balanceOf(w.usdc, ann.outside).Cmp(units(10, 6)) != 0 {
		t.Errorf("the withdrawal is %s (%s)", o.State, o.Reason)
	}
}

// TestOwnTransactionReorged: a mined transaction that the chain drops is sent again, the same one.
func TestOwnTransactionReorged(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ann := w.person("ann")
	w.payout(ann, w.usdc, units(10, 6))
	w.withdraw(ann, w.usdc, ledger.NewAmount(10_000_000))
	w.tick() // frozen
	fork, err := w.client.HeaderByNumber(w.ctx, nil)
	w.ok(err)
	w.tick() // the sweep is signed, and mined
	w.tick() // and seen
	sweep := w.steps(ledger.Withdraw)[0]
	if sweep.State != ledger.StepMined {
		t.Fatalf("the sweep is %s", sweep.State)
	}
	w.ok(w.backend.Fork(fork.Hash()))
	// A block without it, made longer than the old chain: the sweep's nonce goes to nobody.
	w.backend.Rollback()
	w.mine(4)
	w.settle()
	w.audit()
	after := w.steps(ledger.Withdraw)[0]
	if after.State != ledger.StepSettled || len(after.Hashes) != 1 || after.Hashes[0] != sweep.Hashes[0] || after.Block.Hash == sweep.Block.Hash {
		t.Errorf("the sweep is %s in block %s with %d versions", after.State, after.Block.Hash, len(after.Hashes))
	}
	if got := w.balanceOf(w.usdc, ann.outside); got.Cmp(units(10, 6)) != 0 {
		t.Errorf("ann was paid %s", got)
	}
}

// steps are the steps of the newest batch of a kind, open or not, found through its orders.
func (w *world) steps(kind ledger.OrderKind) []ledger.Step {
	w.t.Helper()
	orders, err := w.book.Orders(w.ctx, ledger.OrderFilter{Chain: chainID, Kind: kind})
	w.ok(err)
	steps, err := w.book.Steps(w.ctx, orders[len(orders)-1].Batch)
	w.ok(err)
	return steps
}

// dieSigning ends a process of its own when it has signed the first sweep and not sent it.
func (w *world) dieSigning() {
	w.t.Helper()
	crash := &dyingBook{Book: w.book, done: map[string]bool{"freeze": true}}
	options := w.options
	options.Book = crash
	ex, err := strategies.New(options)
	w.ok(err)
	_, err = ex.Tick(w.ctx)
	w.ok(err)
	if _, err = ex.Tick(w.ctx); crash.died != "sign" {
		w.t.Fatalf("died at %q (%v), not when the sweep was signed", crash.died, err)
	}
}

// TestForeignUseOfKeyStopsIt: a nonce of ours that somebody else spent stops the key and sounds the alarm; nothing is
// signed with it any more, also not after a restart.
func TestForeignUseOfKeyStopsIt(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ann := w.person("ann")
	w.payout(ann, w.usdc, units(10, 6))
	w.withdraw(ann, w.usdc, ledger.NewAmount(10_000_000))
	w.dieSigning()
	nonce, err := w.client.NonceAt(w.ctx, address(w.executor), nil)
	w.ok(err)
	w.send(w.executor, &w.usdc, tokenABI.PackTransfer(address(w.stranger), new(big.Int))) // the thief
	w.restart()
	for range 8 {
		if _, err := w.ex.Tick(w.ctx); err != nil {
			t.Fatal(err)
		}
		w.mine(1)
	}
	if why := w.ex.Health().Stopped[address(w.executor)]; why == "" {
		t.Fatal("the key still works")
	}
	if now, err := w.client.NonceAt(w.ctx, address(w.executor), nil); err != nil || now != nonce+1 {
		t.Errorf("the key was used again: nonce %d after %d (%v)", now, nonce, err)
	}
	_, _, err = strategies.Accept(w.ctx, w.options, w.book, "operator", address(w.executor))
	w.ok(err)
	w.settle()
	w.audit()
	if got := w.balanceOf(w.usdc, ann.outside); got.Cmp(units(10, 6)) != 0 {
		t.Errorf("after a person has looked ann was paid %s", got)
	}
}

// TestStuckTransactionIsRaised: a transaction that no block takes is replaced by itself with higher fees.
func TestStuckTransactionIsRaised(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ann := w.person("ann")
	w.payout(ann, w.usdc, units(10, 6))
	w.withdraw(ann, w.usdc, ledger.NewAmount(10_000_000))
	round := func() {
		t.Helper()
		_, err := w.ex.Tick(w.ctx)
		w.ok(err)
	}
	round()
	round() // signed and in the pool, but no block comes
	w.clock.Add(int64((11 * time.Minute).Seconds()))
	round()
	step := w.steps(ledger.Withdraw)[0]
	if len(step.Hashes) != 2 || step.State != ledger.StepSigned {
		t.Fatalf("the sweep is %s with %d versions", step.State, len(step.Hashes))
	}
	var raised types.Transaction
	w.ok(raised.UnmarshalBinary(step.Raw))
	w.settle()
	w.audit()
	step = w.steps(ledger.Withdraw)[0]
	if receipt := w.receipt(raised.Hash()); receipt.BlockHash != step.Block.Hash || raised.Nonce() != step.Nonce {
		t.Errorf("the raised transaction is not the one that was settled")
	}
	if got := w.balanceOf(w.usdc, ann.outside); got.Cmp(units(10, 6)) != 0 {
		t.Errorf("ann was paid %s", got)
	}
}

// TestOrdersNobodyCanCarryOut fail with a reason, and the money is back.
func TestOrdersNobodyCanCarryOut(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ann := w.person("ann")
	w.payout(ann, w.usdc, units(10, 6))
	w.tick()
	_, err := w.book.PlaceOrder(w.ctx, ledger.NewOrder{Key: "tap", User: ann.id, Kind: ledger.Subscribe, Chain: chainID,
		Fund: ledger.NewFundID(chainID, "balanced"), Asset: w.options.Base.ID, Amount: ledger.NewAmount(10e6)})
	w.ok(err)
	w.options.Tiers[0].Closed = true
	w.restart()
	w.settle()
	w.audit()
	if o := w.orders(ann)[0]; o.State != ledger.Failed || o.Reason != strategies.ReasonClosed {
		t.Errorf("the order is %s (%s)", o.State, o.Reason)
	}
	if got := w.available(ann, w.options.Base.ID); got.Big().Cmp(units(10, 6)) != 0 {
		t.Errorf("ann has %s back", got)
	}
}

// TestCoinIsPaidOut: the chain's own coin is swept and paid like any token.
func TestCoinIsPaidOut(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ann := w.person("ann")
	w.coinPayout(ann, units(2, 18))
	amount, err := ledger.AmountFromBig(units(2, 18))
	w.ok(err)
	_, err = w.book.PlaceOrder(w.ctx, ledger.NewOrder{Key: "tap", User: ann.id, Kind: ledger.Withdraw, Chain: chainID,
		Asset: coin.ID, Amount: amount, To: ann.outside, Identity: ann.identity})
	w.ok(err)
	w.settle()
	w.audit()
	got, err := w.client.BalanceAt(w.ctx, ann.outside, nil)
	if err != nil || got.Cmp(units(2, 18)) != 0 {
		t.Errorf("ann was paid %s (%v)", got, err)
	}
}

// TestNothingIsBookedBeforeItIsFinal: the book learns of a transaction when its block is deep enough, not before.
func TestNothingIsBookedBeforeItIsFinal(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ann := w.person("ann")
	w.payout(ann, w.usdc, units(10, 6))
	w.withdraw(ann, w.usdc, ledger.NewAmount(10_000_000))
	for w.orders(ann)[0].State != ledger.Filled {
		w.tick()
		head, err := w.client.BlockNumber(w.ctx)
		w.ok(err)
		orders := w.orders(ann)
		if orders[0].Batch == "" {
			continue
		}
		for _, s := range w.steps(ledger.Withdraw) {
			deep := s.Block.Number > 0 && s.Block.Number+depth <= head
			if s.State == ledger.StepSettled && !deep {
				t.Fatalf("%s of block %d is settled at block %d", s.Kind, s.Block.Number, head-1)
			}
		}
	}
	w.audit()
}

// TestExitWaitsForMovingCash: who leaves right after entering, while the money is on its way into the vaults, gets all
// of it, not only the part that happens to be at rest.
func TestExitWaitsForMovingCash(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ann, bob := w.person("ann"), w.person("bob")
	w.pick(ann, "balanced")
	w.pick(bob, "balanced")
	w.payout(bob, w.usdc, units(100, 6))
	w.settle()
	w.payout(ann, w.usdc, units(100, 6))
	for w.available(ann, w.unit()).IsZero() {
		w.tick()
	}
	w.redeem(ann, 100)
	w.settle()
	w.audit()
	if got := w.balanceOf(w.usdc, ann.outside); got.Cmp(big.NewInt(99_990_000)) < 0 || got.Cmp(big.NewInt(100_010_000)) > 0 {
		t.Errorf("ann put in 100 and was paid %s", got)
	}
}
