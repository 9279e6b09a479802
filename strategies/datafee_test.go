package strategies

import (
	"bytes"
	"crypto/rand"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies/contracts"
)

// TestNeedsCoverTheirCalldata: plans ask for no fewer bytes than the transactions have that come of them.
func TestNeedsCoverTheirCalldata(t *testing.T) {
	t.Parallel()
	some := func(size int) []byte {
		out := make([]byte, size)
		if _, err := rand.Read(out); err != nil {
			t.Fatal(err)
		}
		return out
	}
	address := func() common.Address { return common.Address(some(20)) }
	amount := func() *big.Int { return new(big.Int).SetBytes(some(14)) } // more than 10^33
	treasury, factory := contracts.NewTreasury(), contracts.NewDepositFactory()
	const many = 100
	lot := contracts.Lot{Token: address(), Fresh: true}
	pay := task{Asset: ledger.TokenAsset(1, address())}
	for range many {
		lot.Salts = append(lot.Salts, common.Hash(some(32)))
		paid, err := ledger.AmountFromBig(amount())
		if err != nil {
			t.Fatal(err)
		}
		pay.Pay = append(pay.Pay, payItem{To: address(), Amount: paid})
	}
	deadline := big.NewInt(1<<31 - 1)
	for name, c := range map[string]struct {
		plan need
		data []byte
	}{
		"sweep":  {needSweep.plus(needAddress.times(many)), factory.PackSweep([]contracts.Lot{lot})},
		"swap":   {needSwap, treasury.PackSwap(address(), address(), address(), big.NewInt(3000), amount(), amount(), deadline)},
		"move":   {needMove, treasury.PackDeposit(address(), amount(), amount())},
		"redeem": {needMove, treasury.PackRedeem(address(), amount(), amount())},
		"pay":    {needPay.plus(needPayments.times(many)), payData(treasury, ledger.NewID(), pay)},
	} {
		if real := needOf(0, c.data); real.data > c.plan.data || 2*real.data < c.plan.data {
			t.Errorf("%s: %d bytes were planned, it has %d", name, c.plan.data, real.data)
		}
	}
}

func TestIncompressibleIsOfItsSize(t *testing.T) {
	t.Parallel()
	for _, size := range []int{0, 1, 32, 33, 6_700} {
		if got := incompressible(size); len(got) != size || bytes.Count(got, []byte{0}) > 1+size/100 {
			t.Errorf("%d bytes with %d zeros, want %d", len(got), bytes.Count(got, []byte{0}), size)
		}
	}
}
