package contracts

import (
	"bytes"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Deployer is the canonical deterministic deployer (github.com/Arachnid/deterministic-deployment-proxy), found at
// the same address on nearly every EVM chain. Called with a salt and init code, it runs CREATE2.
var Deployer = common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C")

// DeployerSigner is the one-use account that DeployerTx comes from. It needs DeployerCost on a chain that lacks the
// deployer.
var DeployerSigner = common.HexToAddress("0x3fAB184622Dc19b6109349B94811493BF2a45362")

// DeployerCost is what DeployerSigner needs, in wei: 100,000 gas at 100 gwei.
const DeployerCost = 10_000_000_000_000_000

// DeployerTx is the signed transaction that puts the deployer on a chain. Its signature is the number 0x22…22, so nobody
// holds its key, and it names no chain, so it is valid on all (a node may have to allow unprotected transactions).
var DeployerTx = common.FromHex("0xf8a58085174876e800830186a08080b853604580600e600039806000f350fe" +
	"7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd" +
	"5b8082525050506014600cf3" +
	"1ba02222222222222222222222222222222222222222222222222222222222222222" +
	"a02222222222222222222222222222222222222222222222222222222222222222")

// DeployerCode is the code that DeployerTx leaves at Deployer; a local chain can simply start with it.
var DeployerCode = common.FromHex("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035" +
	"828234f58015156039578182fd5b8082525050506014600cf3")

// Roles are the arguments that all contracts are deployed with. They must be equal on every chain, or the deposit
// addresses are not.
type Roles struct {
	Owner    common.Address // changes rules after a delay; redeems and pays
	Executor common.Address // swaps, deposits, redeems
	Payer    common.Address // pays
	Guardian common.Address // pauses and cancels
}

// Deployment is one contract to deploy by sending Data to Deployer.
type Deployment struct {
	Address common.Address // where it will be
	Data    []byte         // calldata for Deployer: salt, then init code
}

// Plan gives the two deployments that a chain needs, in order: the treasury, then the factory. If code is already at an
// address, that step is done. salt sets one operator's pair apart from another's with the same roles.
func Plan(salt [32]byte, roles Roles) (treasury, factory Deployment) {
	initTreasury := append(common.FromHex(TreasuryMetaData.Bin),
		NewTreasury().PackConstructor(roles.Owner, roles.Executor, roles.Payer, roles.Guardian)...)
	treasury = deployment(salt, initTreasury)
	initFactory := append(common.FromHex(DepositFactoryMetaData.Bin),
		NewDepositFactory().PackConstructor(roles.Owner, roles.Guardian, treasury.Address)...)
	return treasury, deployment(salt, initFactory)
}

// ErrDeployment: two deployments are not a treasury and the factory that belongs to it.
var ErrDeployment = errors.New("not a treasury and its factory")

// RolesOf gives back the roles that two deployments of [Plan] were made with, by this version of the contracts or another. Their
// addresses have to follow from their data, and the factory has to sweep to the treasury; else it fails with ErrDeployment.
func RolesOf(treasury, factory Deployment) (Roles, error) {
	const word = common.HashLength
	for _, d := range []Deployment{treasury, factory} {
		if len(d.Data) < 5*word || d.Address != deployment([word]byte(d.Data), d.Data[word:]).Address {
			return Roles{}, ErrDeployment
		}
	}
	argument := func(d Deployment, fromEnd int) common.Address {
		end := len(d.Data) - (fromEnd-1)*word
		return common.BytesToAddress(d.Data[end-word : end])
	}
	roles := Roles{argument(treasury, 4), argument(treasury, 3), argument(treasury, 2), argument(treasury, 1)}
	if argument(factory, 3) != roles.Owner || argument(factory, 2) != roles.Guardian || argument(factory, 1) != treasury.Address {
		return Roles{}, ErrDeployment
	}
	return roles, nil
}

// Left reports whether code is what the init code of a deployment leaves on a chain. Values that are known only there, such as the
// deployed contract's own parts, are named: the compiler leaves a word of zeros in their place.
func (d Deployment) Left(code []byte, known ...common.Hash) bool {
	code = bytes.Clone(code)
	for _, value := range known {
		for at := bytes.Index(code, value[:]); at >= 0; at = bytes.Index(code, value[:]) {
			clear(code[at : at+len(value)])
		}
	}
	return len(code) > 0 && bytes.Contains(d.Data, code)
}

// IsTreasury reports whether code is the treasury that this version works with: another one may tell of what it did in other events.
func IsTreasury(code []byte) bool {
	return Deployment{Data: common.FromHex(TreasuryMetaData.Bin)}.Left(code)
}

func deployment(salt [32]byte, initCode []byte) Deployment {
	return Deployment{
		Address: crypto.CreateAddress2(Deployer, salt, crypto.Keccak256(initCode)),
		Data:    slices.Concat(salt[:], initCode),
	}
}
