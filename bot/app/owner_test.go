package app_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"math/big"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/amasa-io/amasa/bot/app"
	"github.com/amasa-io/amasa/bot/demo/localnet"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
	"github.com/amasa-io/amasa/strategies/contracts/demo"
)

// verb runs one that may take an argument.
func (w *world) verb(do func(context.Context, app.Setup, io.Writer) error, arg string) (string, error) {
	w.t.Helper()
	return w.cli(func(s app.Setup, out *bytes.Buffer) error {
		s.Arg = arg
		return do(w.ctx, s, out)
	})
}

// tells runs a verb that has to succeed and say all the parts.
func (w *world) tells(do func(context.Context, app.Setup, io.Writer) error, arg string, parts ...string) string {
	w.t.Helper()
	text, err := w.verb(do, arg)
	if err != nil || !containsAll(text, parts) {
		w.t.Fatalf("%v\n%s\nlacks one of %q", err, text, parts)
	}
	return text
}

// refuses runs a verb that has to fail with the words.
func (w *world) refuses(do func(context.Context, app.Setup, io.Writer) error, arg, words string) {
	w.t.Helper()
	if text, err := w.verb(do, arg); err == nil || !strings.Contains(err.Error(), words) {
		w.t.Errorf("%q: %v, not %q\n%s", arg, err, words, text)
	}
}

// asks places a withdrawal as if somebody had confirmed it in chat.
func (w *world) asks(p *onTelegram, token common.Address, amount ledger.Amount, key string) ledger.Order {
	w.t.Helper()
	user, identity, err := w.book.Find(w.ctx, ledger.Telegram, external(p.me.ID()))
	w.ok(err)
	order, err := w.book.PlaceOrder(w.ctx, ledger.NewOrder{Key: key, User: user.ID, Kind: ledger.Withdraw, Chain: w.id(),
		Asset: ledger.TokenAsset(w.id(), token), Amount: amount, To: outside(key), Identity: identity.ID})
	w.ok(err)
	return order
}

// sends sends a transaction from an account that the bot does not have.
func (w *world) sends(from localnet.Account, to common.Address, data []byte) {
	w.t.Helper()
	nonce, err := w.client.NonceAt(w.ctx, from.Address, nil)
	w.ok(err)
	tx, err := types.SignNewTx(from.Key, types.LatestSignerForChainID(new(big.Int).SetUint64(w.id())), &types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(w.id()), Nonce: nonce, To: &to, Data: data, Gas: 3_000_000, GasFeeCap: big.NewInt(50e9), GasTipCap: big.NewInt(1e9)})
	w.ok(err)
	w.ok(w.client.SendTransaction(w.ctx, tx))
	w.block()
	w.until("the owner's transaction to be mined", func() bool {
		receipt, err := w.client.TransactionReceipt(w.ctx, tx.Hash())
		return err == nil && receipt.Status == types.ReceiptStatusSuccessful
	})
}

var dataLine = regexp.MustCompile(`(?m)^  data   (0x[0-9a-f]+)$`)

// TestApprove: a withdrawal above the payer's cap is listed with the transaction that pays it. Sent as it is printed it does, and nothing
// waits any more.
func TestApprove(t *testing.T) {
	t.Parallel()
	w := newWorld(t, ledgertest.SQLite(t), "storj")
	w.cfg.Discord.Token = ""
	w.start()
	w.online()
	w.tells(app.Approve, "", "nothing waits for the owner")
	ann := w.telegramer("Ann")
	st := w.stream("storj")
	token := w.token(st.Symbol)
	amount, err := ledger.ParseUnits("10000001", st.Decimals) // a payment may be ten million
	w.ok(err)
	w.sends(w.World.Funder, token, demo.NewDemoToken().PackMint(ann.joins(), amount.Big()))
	w.mine(depth)
	w.until("the payout", func() bool {
		have, err := w.book.Balance(w.ctx, ledger.UserAvailable(ann.user().ID), ledger.TokenAsset(w.id(), token))
		return err == nil && have == amount
	})
	order := w.asks(ann, token, amount, "above")
	w.mineUntil("the withdrawal to wait for the owner", func() bool {
		text, err := w.verb(app.Approve, "")
		return err == nil && strings.Contains(text, "1 withdrawals")
	})
	text := w.tells(app.Approve, "", "10000001 STORJ", outside("above").Hex(), order.ID.Ref(), w.World.Treasury.Hex(), `"chainId":"1337"`)
	data := dataLine.FindStringSubmatch(text)
	if data == nil || strings.Count(text, data[1]) != 2 { // for any wallet, and for a Safe
		t.Fatalf("no transaction:\n%s", text)
	}
	w.sends(w.World.Owner, w.World.Treasury, common.FromHex(data[1]))
	w.mineUntil("the payment to be booked", func() bool { return w.orders(ann.user().ID)[0].State == ledger.Filled })
	if got := w.onChain(token, outside("above")); got.Cmp(amount.Big()) != 0 {
		t.Errorf("%s was paid", got)
	}
	w.tells(app.Approve, "", "nothing waits for the owner")
	w.prove()
}

// token is the contract of a token of the stage.
func (w *world) token(symbol string) common.Address {
	w.t.Helper()
	for _, a := range w.cfg.Chains[0].Assets {
		if a.Symbol == symbol {
			return common.HexToAddress(a.Contract)
		}
	}
	w.t.Fatalf("no token %s", symbol)
	return common.Address{}
}

// TestAccept: a hot key that somebody else used signs nothing until it is accepted, and that is final.
func TestAccept(t *testing.T) {
	t.Parallel()
	w := newWorld(t, ledgertest.SQLite(t), "storj")
	w.cfg.Discord.Token = ""
	w.start()
	w.online()
	ann := w.telegramer("Ann")
	home := ann.joins()
	token := w.token("STORJ")
	pays := func(key string) ledger.Order {
		w.pay("storj", home, "5")
		w.mine(1 + depth)
		w.until("the payout", func() bool {
			have, err := w.book.Balance(w.ctx, ledger.UserAvailable(ann.user().ID), ledger.TokenAsset(w.id(), token))
			return err == nil && !have.IsZero()
		})
		return w.asks(ann, token, ledger.NewAmount(500_000_000), key)
	}
	pays("first")
	w.quiet()
	w.refuses(app.Accept, "", "is not an address")
	w.refuses(app.Accept, "0x12", "is not an address")
	w.refuses(app.Accept, outside("nobody").Hex(), "neither the executor nor the payer")

	w.sends(w.World.Executor, outside("thief"), nil)
	pays("second")
	w.until("the key to be stopped", func() bool { return strings.Contains(w.log.String(), "key stopped") })
	block := w.head()
	for range 2 { // also in small letters, and twice
		w.tells(app.Accept, strings.ToLower(w.World.Executor.Address.Hex()), "accepted up to nonce", fmt.Sprintf("goes on when block %d is final", block))
	}
	w.quiet()
	if o := w.orders(ann.user().ID)[0]; o.State != ledger.Filled || w.onChain(token, outside("second")).Int64() != 500_000_000 {
		t.Errorf("the withdrawal is %s, %s was paid", o.State, w.onChain(token, outside("second")))
	}
	w.prove()
}

// TestWindDownVerb: on and off, twice each, and on again: everybody is told once of each wind-down.
func TestWindDownVerb(t *testing.T) {
	t.Parallel()
	w := newWorld(t, ledgertest.SQLite(t), "storj")
	w.cfg.Discord.Token = ""
	w.start()
	w.online()
	ann := w.telegramer("Ann")
	ann.joins()
	w.refuses(app.WindDown, "", "say on or off")
	w.refuses(app.WindDown, "ON", "say on or off")
	funds := func(open bool) func() bool {
		return func() bool {
			list, err := w.book.Funds(w.ctx)
			w.ok(err)
			for _, f := range list {
				if f.Open != open {
					return false
				}
			}
			return len(list) > 0
		}
	}
	const notice = "We are closing"
	for round := range 2 {
		w.tells(app.WindDown, "on", "wind-down is on")
		w.tells(app.WindDown, "on", "wind-down is on")
		w.mineUntil("everyone to be told", func() bool { return ann.count(notice) == round+1 })
		w.mineUntil("the funds to close", funds(false))
		w.quiet()
		w.tells(app.WindDown, "off", "wind-down is off")
		w.tells(app.WindDown, "off", "wind-down is off")
		w.mineUntil("the funds to open", funds(true))
	}
	if n := ann.count(notice); n != 2 {
		t.Errorf("told %d times of two wind-downs", n)
	}
	acts, err := w.book.Acts(w.ctx, "wind_down", "", 10)
	w.ok(err)
	if len(acts) != 8 {
		t.Errorf("the audit log has %d acts", len(acts))
	}
	for _, a := range acts {
		if a.Actor != "operator" {
			t.Errorf("the audit log says %+v", a)
		}
	}
}
