package contracts_test

import (
	"context"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/amasa-io/amasa/strategies/contracts"
	"github.com/amasa-io/amasa/strategies/contracts/demo"
)

// What strangers can make us pay for, in gas, and what it costs them. The figures are printed.

// Somebody deploys our addresses a moment before a sweep that hints that they are fresh: once a lot the creation burns its gas.
func TestGriefByDeployingFirst(t *testing.T) {
	cost := func(first bool) (ours, theirs uint64) {
		c := newChain(t)
		token := c.deploy(&PlainTokenMetaData, nil)
		list := salts(0, 20)
		for i, salt := range list {
			c.send(c.owner, token, NewPlainToken().PackMint(c.address(salt), big.NewInt(5)), nil)
			if first {
				theirs += c.send(c.stranger, c.factory, factoryABI.PackDeploy(list[i]), nil).GasUsed
			}
		}
		receipt := c.send(c.executor, c.factory, factoryABI.PackSweep([]contracts.Lot{{Token: token, Fresh: true, Salts: list}}), nil)
		if n := len(events(receipt, factoryABI.UnpackSweptEvent)); n != len(list) {
			t.Errorf("%d arrived", n)
		}
		return receipt.GasUsed, theirs
	}
	plain, _ := cost(false)
	ours, theirs := cost(true)
	t.Logf("a first sweep of 20 costs %d gas; deployed before by somebody for %d gas: %d", plain, theirs, ours)
	if ours > plain+70_000 {
		t.Errorf("it costs us %d more", ours-plain)
	}
}

// Dust on an address costs us one look in a sweep that names it, and the executor names none that is not worth it. What it
// costs to send is more.
func TestGriefByDust(t *testing.T) {
	c := newChain(t)
	token := c.deploy(&PlainTokenMetaData, nil)
	mint := func(to common.Address, amount int64) uint64 {
		return c.send(c.owner, token, NewPlainToken().PackMint(to, big.NewInt(amount)), nil).GasUsed
	}
	mint(c.stranger.addr, 1000)
	mint(c.treasury, 1)
	dust := c.address(salts(0, 1)[0])
	theirs := c.send(c.stranger, token, tokenABI.PackTransfer(dust, big.NewInt(1)), nil).GasUsed
	sweep := func(list [][32]byte) uint64 {
		return c.send(c.executor, c.factory, factoryABI.PackSweep([]contracts.Lot{{Token: token, Salts: list}}), nil).GasUsed
	}
	empty := sweep(salts(10, 10))
	one := sweep(salts(10, 9)[:9])
	t.Logf("dust costs its sender %d gas; an address that is named in vain costs us %d", theirs, empty-one)
	if empty-one > 6_000 {
		t.Errorf("an empty address costs %d gas", empty-one)
	}
}

// Receivers that burn gas or hand back a megabyte cost their allowance, and stop nobody.
func TestGriefByReceivers(t *testing.T) {
	h := newHouse(t)
	h.fund()
	for name, bomb := range map[string]bool{"burns its gas": false, "hands back a megabyte": true} {
		bad := h.deploy(&NuisanceMetaData, NewNuisance().PackConstructor(bomb))
		var batch []contracts.Payment
		for i := range byte(10) {
			batch = append(batch, payment(noCoin, common.Address{0xaa, i}, big.NewInt(1)))
		}
		id := byte(len(name))
		h.send(h.payer, h.treasury, treasuryABI.PackPay([32]byte{id}, batch), nil) // who never held coin costs more, once
		plain := h.send(h.payer, h.treasury, treasuryABI.PackPay([32]byte{id, 1}, batch), nil).GasUsed
		batch[4].To = bad
		receipt := h.send(h.payer, h.treasury, treasuryABI.PackPay([32]byte{id, 2}, batch), nil)
		failed := events(receipt, treasuryABI.UnpackPaymentFailedEvent)
		t.Logf("one of ten receivers %s: %d gas in the place of %d", name, receipt.GasUsed, plain)
		if len(failed) != 1 || failed[0].Index.Int64() != 4 || receipt.GasUsed > plain+210_000 {
			t.Errorf("%s: %d failed, %d gas in the place of %d", name, len(failed), receipt.GasUsed, plain)
		}
	}
}

// Tokens that burn gas or hand back a megabyte cost a sweep their allowance for each item.
func TestGriefByTokens(t *testing.T) {
	c := newChain(t)
	list := salts(0, 5)
	for name, behaviour := range map[string]uint8{"burns its gas": demo.EatsGas, "hands back a megabyte": demo.ReturnBomb} {
		token := c.token("BAD", 18)
		for _, salt := range list {
			c.mint(token, c.address(salt), big.NewInt(5))
		}
		c.behave(token, behaviour)
		receipt := c.send(c.executor, c.factory, factoryABI.PackSweep([]contracts.Lot{{Token: token, Salts: list}}), nil)
		t.Logf("a token that %s costs %d gas for each address that is named", name, receipt.GasUsed/uint64(len(list)))
		if each := receipt.GasUsed / uint64(len(list)); each > 400_000 {
			t.Errorf("%s: %d gas each", name, each)
		}
	}
}

// A batch that was signed for one chain is worth nothing on another, though the treasury is at the same address there, and the same
// batch id pays once on each.
func TestNothingReplaysOnAnotherChain(t *testing.T) {
	one, two := newHouse(t), newHouseOn(t, 1338)
	one.fund()
	two.fund()
	if one.treasury != two.treasury || one.factory != two.factory {
		t.Fatal("the addresses differ")
	}
	to := common.Address{0xaa}
	data := treasuryABI.PackPay([32]byte{1}, []contracts.Payment{payment(one.usdc, to, units(1, 6))})
	ctx := context.Background()
	nonce, err := two.client.PendingNonceAt(ctx, two.payer.addr)
	if err != nil {
		t.Fatal(err)
	}
	tx, err := types.SignNewTx(one.payer.key, types.LatestSignerForChainID(one.id), &types.DynamicFeeTx{
		ChainID: one.id, Nonce: nonce, To: &one.treasury, Data: data, Gas: 1_000_000, GasFeeCap: big.NewInt(10e9), GasTipCap: big.NewInt(1e9)})
	if err != nil {
		t.Fatal(err)
	}
	if err := two.client.SendTransaction(ctx, tx); err == nil {
		t.Error("a transaction for another chain was taken")
	}
	one.send(one.payer, one.treasury, data, nil)
	two.wantBalance(two.usdc, to, new(big.Int))
	two.send(two.payer, two.treasury, data, nil)
	for _, h := range []*house{one, two} {
		h.wantBalance(h.usdc, to, units(1, 6))
		wantError[contracts.TreasuryAlreadyPaid](h.chain, h.payer, h.treasury, data)
	}
}
