package contracts

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// The init code of every deposit address, around the address of the implementation. DepositFactory.sol explains it.
var (
	proxyHead = common.FromHex("3d602a80600a3d3981f336600557005b363d3d3760203d813d363d73")
	proxyTail = common.FromHex("5af450f3")
)

// Implementation is the address of the code that the deposit addresses of a factory share: the first contract that
// the factory created.
func Implementation(factory common.Address) common.Address {
	return crypto.CreateAddress(factory, 1)
}

// ProxyInitCode is the init code of every deposit address of a factory, 52 bytes.
func ProxyInitCode(factory common.Address) []byte {
	impl := Implementation(factory)
	code := make([]byte, 0, len(proxyHead)+len(impl)+len(proxyTail))
	code = append(code, proxyHead...)
	code = append(code, impl[:]...)
	return append(code, proxyTail...)
}

// ProxyInitCodeHash is the keccak256 of ProxyInitCode, as the factory's initCodeHash gives it.
func ProxyInitCodeHash(factory common.Address) common.Hash {
	return crypto.Keccak256Hash(ProxyInitCode(factory))
}

// DepositAddress is the deposit address that a factory gives to a salt, on every chain, deployed or not.
func DepositAddress(factory common.Address, salt [32]byte) common.Address {
	return crypto.CreateAddress2(factory, salt, ProxyInitCodeHash(factory).Bytes())
}

// HashPayments names a list of payments as the treasury's event BatchPaid does: the keccak256 of token, receiver and amount, a word each.
func HashPayments(payments []Payment) common.Hash {
	data := make([]byte, 0, len(payments)*3*common.HashLength)
	for _, p := range payments {
		data = append(data, common.LeftPadBytes(p.Token[:], common.HashLength)...)
		data = append(data, common.LeftPadBytes(p.To[:], common.HashLength)...)
		data = append(data, common.LeftPadBytes(p.Amount.Bytes(), common.HashLength)...)
	}
	return crypto.Keccak256Hash(data)
}
