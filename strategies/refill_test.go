package strategies_test

import (
	"crypto/ecdsa"
	_ "embed"
	"fmt"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies"
)

//go:embed testdata/wrapped.hex
var wrappedCode string

// milli is thousandths of a coin, in wei.
func milli(n int64) *big.Int { return units(n, 15) }

func weiOf(t *testing.T, n *big.Int) ledger.Amount {
	t.Helper()
	a, err := ledger.AmountFromBig(n)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// thirsty is a world whose executor has ten thousandths of a coin, and is to have a tenth. The coin costs 3000 dollars, and its token can
// be swapped and unwrapped.
func thirsty(t *testing.T) *world {
	t.Helper()
	w := newWorld(t)
	w.give(w.owner, &w.wrapped, units(100, 18), common.FromHex("d0e30db0")) // deposit()
	w.send(w.owner, &w.wrapped, tokenABI.PackTransfer(w.router, units(100, 18)))
	w.send(w.owner, &w.router, routerABI.PackSetFeed(w.wrapped, w.wethFeed))
	nobody := common.Address{1}
	w.give(w.executor, &nobody, new(big.Int).Sub(units(1000, 18), milli(10)), nil)
	feed := strategies.Feed{Address: w.wethFeed, Heartbeat: time.Hour}
	token := ledger.Asset{ID: ledger.TokenAsset(chainID, w.wrapped), Symbol: "WETH", Name: "Wrapped Ether", Decimals: 18}
	w.options.Assets = append(w.options.Assets, strategies.Asset{Asset: coin, Feed: feed}, strategies.Asset{Asset: token, Feed: feed, PoolFee: 3000})
	w.options.Gas = strategies.GasFloat{Target: weiOf(t, milli(100)), Daily: weiOf(t, milli(50)), Wrapped: token.ID}
	w.restart()
	w.ok(w.book.PutAssets(w.ctx, []ledger.Asset{coin, token, w.options.Base}))
	return w
}

// give sends coin along.
func (w *world) give(from *ecdsa.PrivateKey, to *common.Address, value *big.Int, data []byte) {
	w.t.Helper()
	nonce, err := w.client.NonceAt(w.ctx, address(from), nil)
	w.ok(err)
	tx, err := types.SignNewTx(from, types.LatestSignerForChainID(big.NewInt(chainID)), &types.DynamicFeeTx{ChainID: big.NewInt(chainID),
		Nonce: nonce, To: to, Value: value, Data: data, Gas: 100_000, GasFeeCap: big.NewInt(5e9), GasTipCap: big.NewInt(1e9)})
	w.ok(err)
	w.ok(w.client.SendTransaction(w.ctx, tx))
	w.mine(1)
	if r := w.receipt(tx.Hash()); r.Status != types.ReceiptStatusSuccessful {
		w.t.Fatal("it was not taken")
	}
}

// earned is a fee that lies in the treasury, as orders have paid it before.
func (w *world) earned(asset ledger.AssetID, amount *big.Int) {
	w.t.Helper()
	if token, ok := asset.Contract(); ok {
		w.send(w.owner, &token, tokenABI.PackMint(w.treasury, amount))
	} else {
		w.give(w.stranger, &w.treasury, amount, nil)
	}
	w.ok(w.book.RecordSwept(w.ctx, []ledger.Entry{{Key: "earned:" + string(ledger.NewID()), Kind: "gas", Postings: []ledger.Posting{
		{Debit: ledger.PlaceTreasury(chainID), Credit: ledger.Fees(chainID), Asset: asset, Amount: weiOf(w.t, amount)}}}}, nil))
}

func (w *world) coins(who common.Address) *big.Int {
	w.t.Helper()
	have, err := w.client.BalanceAt(w.ctx, who, nil)
	w.ok(err)
	return have
}

// within fails unless a key has so many thousandths of a coin, and may have spent one of the last.
func (w *world) within(key *ecdsa.PrivateKey, most int64) {
	w.t.Helper()
	if have := w.coins(address(key)); have.Cmp(milli(most)) > 0 || have.Cmp(milli(most-1)) < 0 {
		w.t.Errorf("the key has %s wei, not about %s", have, milli(most))
	}
}

// auditGas is audit, and of coin and its token too.
func (w *world) auditGas() {
	w.t.Helper()
	w.audit()
	for asset, real := range map[ledger.AssetID]*big.Int{w.options.Gas.Wrapped: w.balanceOf(w.wrapped, w.treasury), coin.ID: w.coins(w.treasury)} {
		booked, err := w.book.Balance(w.ctx, ledger.PlaceTreasury(chainID), asset)
		w.ok(err)
		if booked.Big().Cmp(real) != 0 {
			w.t.Errorf("the treasury holds %s of %s, the book says %s", real, asset, booked)
		}
	}
}

// TestGasIsRefilledFromFees in the base asset: swapped, paid to the key, unwrapped; as much as a day allows, and no more before that is
// over. What can't be done is told.
func TestGasIsRefilledFromFees(t *testing.T) {
	w := thirsty(t)
	w.settle()
	if why := w.ex.Health().Unfilled[address(w.executor)]; !strings.Contains(why, "too little to refill it from") {
		t.Errorf("there are no fees, and health says %q", why)
	}
	w.earned(w.options.Base.ID, units(1000, 6))
	w.settle()
	w.auditGas()
	w.within(w.executor, 60)
	near(t, "the fees that are left", w.fees().Big(), 848_000_000, 850_000_000)
	if why := w.ex.Health().Unfilled; len(why) != 0 {
		t.Errorf("health says %v", why)
	}

	w.options.Gas.Target = weiOf(t, milli(200))
	w.restart() // what was taken today is in the book
	w.settle()
	w.within(w.executor, 60)
	if why := w.ex.Health().Unfilled[address(w.executor)]; !strings.Contains(why, "within a day") {
		t.Errorf("the day's cap is used up, and health says %q", why)
	}
	w.pass(25 * time.Hour)
	w.settle()
	w.auditGas()
	w.within(w.executor, 110)
}

// TestGasIsRefilledFromFeesInCoin needs no swap.
func TestGasIsRefilledFromFeesInCoin(t *testing.T) {
	w := thirsty(t)
	w.options.Gas.Wrapped = ""
	w.options.Gas.Daily = w.options.Gas.Target
	w.restart()
	w.earned(coin.ID, milli(70))
	w.settle()
	w.options.Gas.Wrapped = ledger.TokenAsset(chainID, w.wrapped)
	w.auditGas()
	w.within(w.executor, 80) // it spends nothing for that: the payer pays
	have, err := w.book.Balance(w.ctx, ledger.Fees(chainID), coin.ID)
	w.ok(err)
	if !have.IsZero() {
		t.Errorf("%s wei of fees are left", have)
	}
}

// TestRefillWhereItDies: the answer of every write is lost once, or the write with it. The key gets its coin once.
func TestRefillWhereItDies(t *testing.T) {
	for _, before := range []bool{false, true} {
		t.Run(fmt.Sprintf("before=%t", before), func(t *testing.T) {
			w := thirsty(t)
			w.earned(w.options.Base.ID, units(1000, 6))
			deaths := 0
			for quiet := 0; quiet < depth+3; quiet++ {
				crash := &dyingBook{Book: w.book, before: before, done: map[string]bool{}}
				for died := true; died; {
					options := w.options
					options.Book, crash.died = crash, ""
					ex, err := strategies.New(options)
					w.ok(err)
					worked, err := ex.Tick(w.ctx)
					if died = crash.died != ""; !died {
						w.ok(err)
					} else {
						deaths++
					}
					if worked || died {
						quiet = 0
					}
					w.mine(1)
				}
			}
			w.auditGas()
			w.within(w.executor, 60)
			if deaths < 8 {
				t.Errorf("it died only %d times", deaths)
			}
			for key, want := range map[common.Address]uint64{address(w.executor): 3, address(w.payer): 1} { // it had sent one before
				if got, err := w.client.NonceAt(w.ctx, key, nil); err != nil || got != want {
					t.Errorf("%s sent %d transactions, not %d (%v)", key, got, want, err)
				}
			}
		})
	}
}
