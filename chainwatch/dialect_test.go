package chainwatch_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/chainwatch/chaintest"
	"github.com/amasa-io/amasa/ledger"
)

// old is a token from before parameters were indexed.
var (
	old   = common.HexToAddress("0x70ce000000000000000000000000000000000003")
	oldID = ledger.TokenAsset(chainID, old)
)

// flat is a Transfer log with everything in its data.
func flat(token, from, to common.Address, amount uint64) *types.Log {
	indexed := chaintest.TransferLog(token, from, to, amount)
	data := append(indexed.Topics[1].Bytes(), indexed.Topics[2].Bytes()...)
	return &types.Log{Address: token, Topics: indexed.Topics[:1], Data: append(data, indexed.Data...)}
}

func logsOf(logs ...*types.Log) chaintest.Tx { return chaintest.Tx{To: &token, Logs: logs} }

func TestTokenDialects(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna, ben)
	o := options(b, node(t, c))
	o.Assets = append(o.Assets, chainwatch.Watched{Asset: oldID, Contract: old, Unindexed: true})
	f := follow(t, o)
	zero := common.Address{}
	long := flat(old, payer, anna, 11)
	long.Data = append(long.Data, 0)
	dirty := flat(old, payer, anna, 12)
	dirty.Data[3] = 1
	half := chaintest.TransferLog(old, payer, anna, 13)
	half.Topics, half.Data = half.Topics[:2], append(half.Topics[2].Bytes(), half.Data...)
	c.Mine(
		logsOf(flat(old, payer, anna, 1), chaintest.TransferLog(old, payer, anna, 2)), // a proxy may get new code
		logsOf(flat(token, payer, anna, 3)),                                           // not one of those
		logsOf(chaintest.TransferLog(token, zero, ben, 4), flat(old, zero, ben, 5)),   // minted
		logsOf(chaintest.TransferLog(token, anna, zero, 6), flat(old, anna, zero, 6)), // burnt
		logsOf(chaintest.TransferLog(token, anna, anna, 7), flat(old, ben, ben, 7)),   // to itself
		logsOf(chaintest.TransferLog(token, anna, ben, 8), flat(old, ben, anna, 8)),   // from one of ours to another: no payout
		logsOf(flat(old, payer, anna, 0), chaintest.TransferLog(token, payer, anna, 0)),
		logsOf(long, dirty, half),
	)
	wantPayouts(t, f, b, ledger.Seen, "a1:1", "a1:2", "b2:4", "b2:5")
}

// Of a token that keeps a fee what arrived is credited, not what the log says.
func TestFeeOnTransfer(t *testing.T) {
	for name, liar := range map[string]chaintest.Fault{"honest": chaintest.None, "one lies": chaintest.Altered} {
		t.Run(name, func(t *testing.T) {
			c, b := chaintest.New(chainID), newBook(chainID, anna, ben)
			c.SetFee(token, 10)
			first := node(t, c)
			spoiled(first, "eth_call", liar)
			o := options(b, first, node(t, c), node(t, c))
			o.Assets = []chainwatch.Watched{{Asset: tokenID, Contract: token, FeeOnTransfer: true}}
			f := follow(t, o)
			c.Mine(pay(anna, 1000))
			wantPayouts(t, f, b, ledger.Seen, "a1:900")
			c.Mine(pay(anna, 101), logsOf(chaintest.TransferLog(token, anna, treasury, 900)), pay(anna, 2), pay(ben, 50))
			wantPayouts(t, f, b, ledger.Seen, "a1:91", "a1:2", "b2:45")
			wantPayouts(t, f, b, ledger.Confirmed, "a1:900")
		})
	}
}

// Two providers that disagree about balances stop a block with such a token, until they agree: too much is never credited.
func TestFeeOnTransferNeedsAgreement(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	c.SetFee(token, 50)
	first := node(t, c)
	spoiled(first, "eth_call", chaintest.Altered)
	o := options(b, first, node(t, c))
	o.Assets = []chainwatch.Watched{{Asset: tokenID, Contract: token, FeeOnTransfer: true}}
	f := follow(t, o)
	c.Mine(pay(anna, 10))
	eventually(t, "refused", func() bool { return f.Health().Error != "" }, func() any { return f.Health() })
	wantPayouts(t, f, b, ledger.Seen)
	first.Set(func(s *chaintest.State) { s.Faults = nil })
	wantPayouts(t, f, b, ledger.Seen, "a1:5")
}

// All of a fee token's payouts in one block add up to what arrived, whatever the rounding.
func TestFeesAddUp(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	c.SetFee(token, 7)
	o := options(b, node(t, c))
	o.Assets = []chainwatch.Watched{{Asset: tokenID, Contract: token, FeeOnTransfer: true}}
	f := follow(t, o)
	var txs []chaintest.Tx
	want := int64(0)
	for n := range int64(9) {
		txs = append(txs, pay(anna, uint64(100+n)))
		want += 100 + n - (100+n)*7/100
	}
	wantTip(t, f, b, c.Mine(txs...))
	sum := new(big.Int)
	for _, p := range b.payouts {
		sum.Add(sum, p.Amount.Big())
	}
	if len(b.payouts) != 9 || sum.Int64() != want {
		t.Errorf("%d payouts of %s, want %d", len(b.payouts), sum, want)
	}
}
