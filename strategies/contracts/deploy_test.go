package contracts_test

import (
	"bytes"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/amasa-io/amasa/strategies/contracts"
)

func TestDeployerIsTheCanonicalOne(t *testing.T) {
	var tx types.Transaction
	if err := tx.UnmarshalBinary(contracts.DeployerTx); err != nil {
		t.Fatal(err)
	}
	signer, err := types.Sender(types.HomesteadSigner{}, &tx)
	if err != nil {
		t.Fatal(err)
	}
	if signer != contracts.DeployerSigner {
		t.Errorf("signed by %s", signer)
	}
	if at := crypto.CreateAddress(signer, tx.Nonce()); at != contracts.Deployer {
		t.Errorf("deploys to %s", at)
	}
	if !bytes.HasSuffix(tx.Data(), contracts.DeployerCode) {
		t.Error("deploys other code")
	}
	if tx.Cost().Uint64() != contracts.DeployerCost {
		t.Errorf("costs %s", tx.Cost())
	}
}

func TestDepositAddressMatchesTheChain(t *testing.T) {
	c := newChain(t)
	hash := read(c, c.factory, factoryABI.PackInitCodeHash(), factoryABI.UnpackInitCodeHash)
	if want := contracts.ProxyInitCodeHash(c.factory); hash != want {
		t.Errorf("init code hash %x, want %x", hash, want)
	}
	impl := read(c, c.factory, factoryABI.PackImplementation(), factoryABI.UnpackImplementation)
	if want := contracts.Implementation(c.factory); impl != want {
		t.Errorf("implementation %s, want %s", impl, want)
	}
	for i := range byte(20) {
		salt := crypto.Keccak256Hash([]byte{i})
		got := read(c, c.factory, factoryABI.PackAddressOf(salt), factoryABI.UnpackAddressOf)
		if want := contracts.DepositAddress(c.factory, salt); got != want {
			t.Errorf("address of %x is %s, want %s", salt, got, want)
		}
	}
}

// The addresses may not depend on who deploys, or when, and the treasury's roles are part of them.
func TestPlanDependsOnRolesAndSaltOnly(t *testing.T) {
	roles := contracts.Roles{Owner: common.Address{1}, Executor: common.Address{2}, Payer: common.Address{3}, Guardian: common.Address{4}}
	treasury, factory := contracts.Plan([32]byte{}, roles)
	again, _ := contracts.Plan([32]byte{}, roles)
	if treasury.Address != again.Address {
		t.Error("the plan is not stable")
	}
	other := roles
	other.Payer = common.Address{5}
	movedTreasury, movedFactory := contracts.Plan([32]byte{}, other)
	if movedTreasury.Address == treasury.Address || movedFactory.Address == factory.Address {
		t.Error("other roles give the same addresses")
	}
	if _, salted := contracts.Plan([32]byte{1}, roles); salted.Address == factory.Address {
		t.Error("another salt gives the same address")
	}
}

// What a chain holds is recognised as what the plan put there, and nothing else is.
func TestPlanIsRecognised(t *testing.T) {
	c := newChain(t)
	roles := contracts.Roles{Owner: c.owner.addr, Executor: c.executor.addr, Payer: c.payer.addr, Guardian: c.guardian.addr}
	treasury, factory := contracts.Plan([32]byte{}, roles)
	if got, err := contracts.RolesOf(treasury, factory); err != nil || got != roles {
		t.Errorf("the roles are %+v, %v", got, err)
	}
	other, _ := contracts.Plan([32]byte{1}, roles)
	moved := factory
	moved.Address[0]++
	for name, pair := range map[string][2]contracts.Deployment{
		"another treasury": {other, factory}, "another address": {treasury, moved}, "changed places": {factory, treasury}, "nothing": {},
	} {
		if _, err := contracts.RolesOf(pair[0], pair[1]); err == nil {
			t.Errorf("%s: taken", name)
		}
	}
	known := []common.Hash{common.BytesToHash(contracts.Implementation(c.factory).Bytes()), contracts.ProxyInitCodeHash(c.factory)}
	code := c.code(c.factory)
	if !treasury.Left(c.code(c.treasury)) || !factory.Left(code, known...) {
		t.Error("what was deployed is not recognised")
	}
	code[len(code)/2]++
	if treasury.Left(code) || factory.Left(code, known...) || factory.Left(nil) || treasury.Left(contracts.DeployerCode) {
		t.Error("other code is taken for ours")
	}
}
