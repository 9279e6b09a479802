package contracts_test

import (
	"context"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/amasa-io/amasa/strategies/contracts"
	"github.com/amasa-io/amasa/strategies/contracts/demo"
)

func payment(token, to common.Address, amount *big.Int) contracts.Payment {
	return contracts.Payment{Token: token, To: to, Amount: amount}
}

// pay sends a batch, and gives what was paid and what failed.
func (h *house) pay(from account, id byte, batch ...contracts.Payment) ([]contracts.Payment, []*contracts.TreasuryPaymentFailed) {
	h.t.Helper()
	receipt := h.send(from, h.treasury, treasuryABI.PackPay([32]byte{id}, batch), nil)
	failed := events(receipt, treasuryABI.UnpackPaymentFailedEvent)
	var paid []contracts.Payment
	for i, p := range batch {
		if !slices.ContainsFunc(failed, func(f *contracts.TreasuryPaymentFailed) bool { return f.Index.Int64() == int64(i) }) {
			paid = append(paid, p)
		}
	}
	sum := events(receipt, treasuryABI.UnpackBatchPaidEvent)
	if len(sum) != 1 || sum[0].Paid.Int64() != int64(len(paid)) || sum[0].Failed.Int64() != int64(len(failed)) || sum[0].Payments != contracts.HashPayments(batch) {
		h.t.Fatalf("the batch says %+v", sum)
	}
	return paid, failed
}

// fund gives the treasury something of everything.
func (h *house) fund() {
	h.t.Helper()
	h.mint(h.usdc, h.treasury, units(10_000, 6))
	h.mint(h.storj, h.treasury, units(10_000, 8))
	h.mint(h.blind, h.treasury, units(10_000, 18))
	h.send(h.stranger, h.treasury, nil, units(200, 18))
}

func TestPayIsolatesFailures(t *testing.T) {
	h := newHouse(t)
	h.fund()
	to, banned := common.Address{0xaa}, common.Address{0xbb}
	h.send(h.owner, h.usdc, tokenABI.PackSetBlacklisted(banned, true), nil)
	h.behave(h.storj, demo.EatsGas)
	h.behave(h.blind, demo.ReturnBomb)
	lying := h.token("FALSE", 18)
	paid, failed := h.pay(h.payer, 1,
		payment(h.usdc, to, units(1, 6)),
		payment(h.usdc, banned, units(1, 6)),
		payment(h.storj, to, units(1, 8)),
		payment(h.blind, to, units(1, 18)),
		payment(lying, to, units(1, 18)),            // not listed: its cap is nothing
		payment(common.Address{9}, to, units(1, 6)), // no code
		payment(noCoin, h.router, big.NewInt(1)),    // takes no coin
		payment(h.usdc, common.Address{}, units(1, 6)),
		payment(h.usdc, h.treasury, units(1, 6)),
		payment(h.usdc, to, new(big.Int)),
		payment(h.usdc, to, units(101, 6)), // above payMax
		payment(noCoin, to, big.NewInt(5)),
		payment(h.usdc, to, units(2, 6)),
	)
	if len(paid) != 3 || len(failed) != 10 {
		t.Fatalf("%d paid, %d failed", len(paid), len(failed))
	}
	h.wantBalance(h.usdc, to, units(3, 6))
	h.wantBalance(noCoin, to, big.NewInt(5))
	if tokenError(t, failed[0].Reason) != "Blacklisted" || failed[0].Index.Int64() != 1 {
		t.Errorf("first failure: %+v", failed[0])
	}
	last, err := treasuryABI.UnpackError(failed[9].Reason)
	if large, ok := last.(*contracts.TreasuryPaymentTooLarge); err != nil || !ok || large.Max.Cmp(units(100, 6)) != 0 {
		t.Errorf("last failure: %v %v", last, err)
	}
	left := read(h.chain, h.treasury, treasuryABI.PackLeft(contracts.CapPay, h.usdc), treasuryABI.UnpackLeft)
	if left.Cmp(units(247, 6)) != 0 {
		t.Errorf("%s left: failed payments counted", left)
	}
}

func TestPayOnce(t *testing.T) {
	h := newHouse(t)
	h.fund()
	to := common.Address{0xaa}
	h.pay(h.payer, 1, payment(h.usdc, to, units(1, 6)))
	again := treasuryABI.PackPay([32]byte{1}, []contracts.Payment{payment(h.usdc, to, units(2, 6))})
	wantError[contracts.TreasuryAlreadyPaid](h.chain, h.payer, h.treasury, again)
	wantError[contracts.TreasuryAlreadyPaid](h.chain, h.owner, h.treasury, again)
	h.pay(h.payer, 2, payment(h.usdc, to, units(1, 6)))
	h.wantBalance(h.usdc, to, units(2, 6))
}

func TestPayCaps(t *testing.T) {
	h := newHouse(t)
	h.fund()
	to := common.Address{0xaa}
	hundred := payment(h.usdc, to, units(100, 6))
	paid, failed := h.pay(h.payer, 1, hundred, hundred, hundred, payment(h.usdc, to, units(50, 6)))
	if len(paid) != 3 || len(failed) != 1 || failed[0].Index.Int64() != 2 {
		t.Fatalf("%d paid, %d failed", len(paid), len(failed))
	}
	reason, _ := treasuryABI.UnpackError(failed[0].Reason)
	if over, ok := reason.(*contracts.TreasuryCapExceeded); !ok || over.Cap != contracts.CapPay || over.Left.Cmp(units(50, 6)) != 0 {
		t.Errorf("failed with %v", reason)
	}
	h.pay(h.owner, 2, payment(h.usdc, to, units(5000, 6))) // above the caps the owner signs
	h.wantBalance(h.usdc, to, units(5250, 6))
	h.pass(36 * time.Hour)
	if paid, _ := h.pay(h.payer, 3, hundred); len(paid) != 1 {
		t.Error("the cap did not free up")
	}
}

func TestPayUSDTLikeToken(t *testing.T) {
	h := newHouse(t)
	h.fund()
	h.behave(h.usdc, demo.ReturnsNothing)
	h.pay(h.payer, 1, payment(h.usdc, common.Address{0xaa}, units(1, 6)))
	h.behave(h.usdc, demo.ReturnsFalse)
	if _, failed := h.pay(h.payer, 2, payment(h.usdc, common.Address{0xaa}, units(1, 6))); len(failed) != 1 {
		t.Error("a transfer that returned false counts as paid")
	}
	h.wantBalance(h.usdc, common.Address{0xaa}, units(1, 6))
}

func TestPayEstimateIsEnough(t *testing.T) {
	h := newHouse(t)
	h.fund()
	var batch []contracts.Payment
	for i := range byte(20) {
		batch = append(batch, payment(h.usdc, common.Address{0xaa, i}, units(1, 6)))
	}
	data := treasuryABI.PackPay([32]byte{1}, batch)
	gas, err := h.client.EstimateGas(context.Background(), ethereum.CallMsg{From: h.payer.addr, To: &h.treasury, Data: data})
	if err != nil {
		t.Fatal(err)
	}
	receipt := h.try(h.payer, &h.treasury, data, nil, gas)
	if sum := events(receipt, treasuryABI.UnpackBatchPaidEvent); len(sum) != 1 || sum[0].Paid.Int64() != 20 {
		t.Errorf("with the estimated gas: %+v", sum)
	}
	t.Logf("%d gas for each of 20 payments to new holders", receipt.GasUsed/20)
	// One payment would do with less, but is never tried with less than it may use.
	poor := h.try(h.payer, &h.treasury, treasuryABI.PackPay([32]byte{2}, batch[:1]), nil, 240_000)
	if poor.Status != types.ReceiptStatusFailed {
		t.Error("a batch with too little gas did not revert")
	}
}
