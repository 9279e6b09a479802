// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package contracts_test

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// CallbackCheckerMetaData contains all meta data concerning the CallbackChecker contract.
var CallbackCheckerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"check\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "8a6b82548437c6039934564fba00f37f91",
	Bin: "0x60808060405234601557610904908161001b8239f35b600080fdfe608080604052600436101561001357600080fd5b60003560e01c63c23697a81461002857600080fd5b3461080b5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261080b5760043573ffffffffffffffffffffffffffffffffffffffff81169182820361080b577f150b7a0200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820181905260248201526001604482015260806064820152600060848201526020818060a4810103816000875af190811561057e577f150b7a0200000000000000000000000000000000000000000000000000000000917fffffffff00000000000000000000000000000000000000000000000000000000916000916107ec575b50160361078e576040517ff23a6e61000000000000000000000000000000000000000000000000000000008152826004820152826024820152600160448201526001606482015260a06084820152600060a482015260208160c4816000875af190811561057e577ff23a6e6100000000000000000000000000000000000000000000000000000000917fffffffff000000000000000000000000000000000000000000000000000000009160009161076f575b5016036107115761029260206060816102c2604051926102098185610810565b600284527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018036858701376102436040519283610810565b6002825236848301376040519586947fbc197c8100000000000000000000000000000000000000000000000000000000865289600487015289602487015260a0604487015260a48601906108b8565b907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8583030160648601526108b8565b6000838203917ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc830160848601525201816000875af190811561057e577fbc197c8100000000000000000000000000000000000000000000000000000000917fffffffff00000000000000000000000000000000000000000000000000000000916000916106f2575b501603610694576040517f88a7ca5c00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9091166004820181905260248201526001604482015260806064820152600060848201526020818060a4810103816000865af190811561057e577f88a7ca5c00000000000000000000000000000000000000000000000000000000917fffffffff0000000000000000000000000000000000000000000000000000000091600091610665575b501603610607576040517f01ffc9a70000000000000000000000000000000000000000000000000000000081527f4e2312e0000000000000000000000000000000000000000000000000000000006004820152602081602481855afa90811561057e576000916105e8575b501561058a576020602491604051928380927f01ffc9a70000000000000000000000000000000000000000000000000000000082527fffffffff0000000000000000000000000000000000000000000000000000000060048301525afa90811561057e5760009161054f575b506104f157005b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600b60248201527f31363520696e76616c69640000000000000000000000000000000000000000006044820152fd5b610571915060203d602011610577575b6105698183610810565b8101906108ec565b386104ea565b503d61055f565b6040513d6000823e3d90fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600360248201527f31363500000000000000000000000000000000000000000000000000000000006044820152fd5b610601915060203d602011610577576105698183610810565b3861047e565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600460248201527f31333633000000000000000000000000000000000000000000000000000000006044820152fd5b610687915060203d60201161068d575b61067f8183610810565b810190610880565b38610413565b503d610675565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600a60248201527f31313535206261746368000000000000000000000000000000000000000000006044820152fd5b61070b915060203d60201161068d5761067f8183610810565b3861034b565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600460248201527f31313535000000000000000000000000000000000000000000000000000000006044820152fd5b610788915060203d60201161068d5761067f8183610810565b386101e9565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600360248201527f37323100000000000000000000000000000000000000000000000000000000006044820152fd5b610805915060203d60201161068d5761067f8183610810565b38610136565b600080fd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761085157604052565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b9081602091031261080b57517fffffffff000000000000000000000000000000000000000000000000000000008116810361080b5790565b906020808351928381520192019060005b8181106108d65750505090565b82518452602093840193909201916001016108c9565b9081602091031261080b5751801515810361080b579056",
}

// CallbackChecker is an auto generated Go binding around an Ethereum contract.
type CallbackChecker struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *CallbackChecker) GetABI() abi.ABI {
	return c.abi
}

// NewCallbackChecker creates a new instance of CallbackChecker.
func NewCallbackChecker() *CallbackChecker {
	parsed, err := CallbackCheckerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &CallbackChecker{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *CallbackChecker) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCheck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc23697a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function check(address to) returns()
func (callbackChecker *CallbackChecker) PackCheck(to common.Address) []byte {
	enc, err := callbackChecker.abi.Pack("check", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc23697a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function check(address to) returns()
func (callbackChecker *CallbackChecker) TryPackCheck(to common.Address) ([]byte, error) {
	return callbackChecker.abi.Pack("check", to)
}

// CheatMetaData contains all meta data concerning the Cheat contract.
var CheatMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"asset\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"convertToAssets\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"deposit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes[]\",\"name\":\"\",\"type\":\"bytes[]\"}],\"name\":\"multicall\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"results\",\"type\":\"bytes[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "8cd57dd82e4bb19932e8c9aa8a3612b0e5",
	Bin: "0x608034608157601f6104ef38819003918201601f19168301916001600160401b03831184841017608657808492602094604052833981010312608157516001600160a01b038116908190036081576c0c9f2c9cd04674edea40000000600155600080546001600160a01b031916919091179055604051610452908161009d8239f35b600080fd5b634e487b7160e01b600052604160045260246000fdfe608080604052600436101561001357600080fd5b60003560e01c90816307a2d13a146103d35750806318160ddd1461039757806338d52e0f146103455780635ae401dc146102075780636e553f65146100a9576370a082311461006157600080fd5b346100a45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100a45761009861042f565b50602060405160008152f35b600080fd5b346100a45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100a45760006004356100e561040c565b50602073ffffffffffffffffffffffffffffffffffffffff8354166064604051809581937f23b872dd0000000000000000000000000000000000000000000000000000000083523360048401523060248401528660448401525af19182156101fb5760009261015a575b602082604051908152f35b60203d6020116101f4575b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f820116820182811067ffffffffffffffff8211176101c7576020918391604052810103126101c3575180151581036101c3576020925061014f565b8280fd5b6024857f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b503d610165565b6040513d6000823e3d90fd5b346100a45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100a45760243567ffffffffffffffff81116100a457366023820112156100a45780600401359067ffffffffffffffff82116100a457602490369260051b0101116100a457604051602081019060208152606051809252604081019160408160051b830101906080906000945b8186106102ac5784840385f35b9091927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0858203018252835180519081835260005b828110610330575050602080837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f85600085809860019a010152011601019501920195019491909161029f565b806020809284010151828287010152016102e1565b346100a45760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100a457602073ffffffffffffffffffffffffffffffffffffffff60005416604051908152f35b346100a45760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100a4576020600154604051908152f35b346100a45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100a4576020906004358152f35b6024359073ffffffffffffffffffffffffffffffffffffffff821682036100a457565b6004359073ffffffffffffffffffffffffffffffffffffffff821682036100a45756",
}

// Cheat is an auto generated Go binding around an Ethereum contract.
type Cheat struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Cheat) GetABI() abi.ABI {
	return c.abi
}

// NewCheat creates a new instance of Cheat.
func NewCheat() *Cheat {
	parsed, err := CheatMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Cheat{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Cheat) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address asset_) returns()
func (cheat *Cheat) PackConstructor(asset_ common.Address) []byte {
	enc, err := cheat.abi.Pack("", asset_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function asset() view returns(address)
func (cheat *Cheat) PackAsset() []byte {
	enc, err := cheat.abi.Pack("asset")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function asset() view returns(address)
func (cheat *Cheat) TryPackAsset() ([]byte, error) {
	return cheat.abi.Pack("asset")
}

// UnpackAsset is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d52e0f.
//
// Solidity: function asset() view returns(address)
func (cheat *Cheat) UnpackAsset(data []byte) (common.Address, error) {
	out, err := cheat.abi.Unpack("asset", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address ) pure returns(uint256)
func (cheat *Cheat) PackBalanceOf(arg0 common.Address) []byte {
	enc, err := cheat.abi.Pack("balanceOf", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address ) pure returns(uint256)
func (cheat *Cheat) TryPackBalanceOf(arg0 common.Address) ([]byte, error) {
	return cheat.abi.Pack("balanceOf", arg0)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address ) pure returns(uint256)
func (cheat *Cheat) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := cheat.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConvertToAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07a2d13a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convertToAssets(uint256 shares) pure returns(uint256)
func (cheat *Cheat) PackConvertToAssets(shares *big.Int) []byte {
	enc, err := cheat.abi.Pack("convertToAssets", shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvertToAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07a2d13a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convertToAssets(uint256 shares) pure returns(uint256)
func (cheat *Cheat) TryPackConvertToAssets(shares *big.Int) ([]byte, error) {
	return cheat.abi.Pack("convertToAssets", shares)
}

// UnpackConvertToAssets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07a2d13a.
//
// Solidity: function convertToAssets(uint256 shares) pure returns(uint256)
func (cheat *Cheat) UnpackConvertToAssets(data []byte) (*big.Int, error) {
	out, err := cheat.abi.Unpack("convertToAssets", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e553f65.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(uint256 assets, address ) returns(uint256)
func (cheat *Cheat) PackDeposit(assets *big.Int, arg1 common.Address) []byte {
	enc, err := cheat.abi.Pack("deposit", assets, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e553f65.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(uint256 assets, address ) returns(uint256)
func (cheat *Cheat) TryPackDeposit(assets *big.Int, arg1 common.Address) ([]byte, error) {
	return cheat.abi.Pack("deposit", assets, arg1)
}

// UnpackDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6e553f65.
//
// Solidity: function deposit(uint256 assets, address ) returns(uint256)
func (cheat *Cheat) UnpackDeposit(data []byte) (*big.Int, error) {
	out, err := cheat.abi.Unpack("deposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ae401dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(uint256 , bytes[] ) pure returns(bytes[] results)
func (cheat *Cheat) PackMulticall(arg0 *big.Int, arg1 [][]byte) []byte {
	enc, err := cheat.abi.Pack("multicall", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ae401dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(uint256 , bytes[] ) pure returns(bytes[] results)
func (cheat *Cheat) TryPackMulticall(arg0 *big.Int, arg1 [][]byte) ([]byte, error) {
	return cheat.abi.Pack("multicall", arg0, arg1)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5ae401dc.
//
// Solidity: function multicall(uint256 , bytes[] ) pure returns(bytes[] results)
func (cheat *Cheat) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := cheat.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (cheat *Cheat) PackTotalSupply() []byte {
	enc, err := cheat.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (cheat *Cheat) TryPackTotalSupply() ([]byte, error) {
	return cheat.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (cheat *Cheat) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := cheat.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PlainTokenMetaData contains all meta data concerning the PlainToken contract.
var PlainTokenMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "a22f5357e516b1d5dff13eb4c8d652b66f",
	Bin: "0x60806040523461030e57610011610313565b64283630b4b760d91b6020820152610027610313565b64282620a4a760d91b602082015281516001600160401b03811161020c57600354600181811c91168015610304575b60208210146101ec57601f8111610292575b50602092601f821160011461022d5792819293600092610222575b50508160011b916000199060031b1c1916176003555b80516001600160401b03811161020c57600454600181811c91168015610202575b60208210146101ec57601f811161017a575b50602091601f82116001146101165791819260009261010b575b50508160011b916000199060031b1c1916176004555b604051610a8590816103378239f35b0151905038806100e6565b601f198216926004600052806000209160005b85811061016257508360019510610149575b505050811b016004556100fc565b015160001960f88460031b161c1916905538808061013b565b91926020600181928685015181550194019201610129565b818111156100cc576004600052601f820160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b602084106101e3575b81601f9101920160051c039060005b8281106101d55750506100cc565b6000828201556001016101c7565b600091506101b8565b634e487b7160e01b600052602260045260246000fd5b90607f16906100ba565b634e487b7160e01b600052604160045260246000fd5b015190503880610083565b601f198216936003600052806000209160005b86811061027a5750836001959610610261575b505050811b01600355610099565b015160001960f88460031b161c19169055388080610253565b91926020600181928685015181550194019201610240565b81811115610068576003600052601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b602084106102fb575b81601f9101920160051c039060005b8281106102ed575050610068565b6000828201556001016102df565b600091506102d0565b90607f1690610056565b600080fd5b60408051919082016001600160401b0381118382101761020c576040526005825256fe608080604052600436101561001357600080fd5b60003560e01c90816306fdde03146107a557508063095ea7b3146106f457806318160ddd146106b857806323b872dd14610514578063313ce567146104da57806340c10f19146103d157806370a082311461036c57806395d89b4114610171578063a9059cbb146101225763dd62ed3e1461008d57600080fd5b3461011d5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011d576100c4610944565b73ffffffffffffffffffffffffffffffffffffffff6100e1610967565b9116600052600160205273ffffffffffffffffffffffffffffffffffffffff604060002091166000526020526020604060002054604051908152f35b600080fd5b3461011d5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011d5761016661015c610944565b602435903361098a565b602060405160018152f35b3461011d5760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011d57604051600090600454918260011c60018416938415610362575b60208210851461033557839482855290816000146102d5575060011461025a575b5003601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01681019067ffffffffffffffff82118183101761022b57610227829182604052826108dc565b0390f35b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b6004600090815291507f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b5b8183106102b957505081016020017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06101db565b6020919350806001915483858801015201910190918392610285565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208581019190915291151560051b840190910191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe090506101db565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526022600452fd5b90607f16906101ba565b3461011d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011d5773ffffffffffffffffffffffffffffffffffffffff6103b8610944565b1660005260006020526020604060002054604051908152f35b3461011d5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011d57610408610944565b73ffffffffffffffffffffffffffffffffffffffff602435911680156104ab576002549180830180931161047c576020926002557fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef600093849284845283825260408420818154019055604051908152a380f35b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b7fec442f0500000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b3461011d5760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011d57602060405160128152f35b3461011d5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011d5761054b610944565b610553610967565b6044359073ffffffffffffffffffffffffffffffffffffffff831692836000526001602052604060002073ffffffffffffffffffffffffffffffffffffffff33166000526020526040600020547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81106105d3575b50610166935061098a565b83811061068257841561065357331561062457610166946000526001602052604060002073ffffffffffffffffffffffffffffffffffffffff331660005260205283604060002091039055846105c8565b7f94280d6200000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b7fe602df0500000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b83907ffb8f41b2000000000000000000000000000000000000000000000000000000006000523360045260245260445260646000fd5b3461011d5760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011d576020600254604051908152f35b3461011d5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011d5761072b610944565b6024359033156106535773ffffffffffffffffffffffffffffffffffffffff1690811561062457336000526001602052604060002082600052602052806040600020556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b3461011d5760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011d57600090600354918260011c600184169384156108d2575b60208210851461033557839482855290816000146102d55750600114610857575003601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01681019067ffffffffffffffff82118183101761022b57610227829182604052826108dc565b6003600090815291507fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b8183106108b657505081016020017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06101db565b6020919350806001915483858801015201910190918392610882565b90607f16906107eb565b9190916020815282519283602083015260005b84811061092e5750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8460006040809697860101520116010190565b80602080928401015160408286010152016108ef565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361011d57565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361011d57565b73ffffffffffffffffffffffffffffffffffffffff16908115610a565773ffffffffffffffffffffffffffffffffffffffff169182156104ab576000828152806020526040812054828110610a235791604082827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef958760209652828652038282205586815280845220818154019055604051908152a3565b6064937fe450d38c0000000000000000000000000000000000000000000000000000000083949352600452602452604452fd5b7f96c6fd1e00000000000000000000000000000000000000000000000000000000600052600060045260246000fd",
}

// PlainToken is an auto generated Go binding around an Ethereum contract.
type PlainToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PlainToken) GetABI() abi.ABI {
	return c.abi
}

// NewPlainToken creates a new instance of PlainToken.
func NewPlainToken() *PlainToken {
	parsed, err := PlainTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PlainToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PlainToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (plainToken *PlainToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := plainToken.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (plainToken *PlainToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return plainToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (plainToken *PlainToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := plainToken.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (plainToken *PlainToken) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := plainToken.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (plainToken *PlainToken) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return plainToken.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (plainToken *PlainToken) UnpackApprove(data []byte) (bool, error) {
	out, err := plainToken.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (plainToken *PlainToken) PackBalanceOf(account common.Address) []byte {
	enc, err := plainToken.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (plainToken *PlainToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return plainToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (plainToken *PlainToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := plainToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (plainToken *PlainToken) PackDecimals() []byte {
	enc, err := plainToken.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (plainToken *PlainToken) TryPackDecimals() ([]byte, error) {
	return plainToken.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (plainToken *PlainToken) UnpackDecimals(data []byte) (uint8, error) {
	out, err := plainToken.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (plainToken *PlainToken) PackMint(to common.Address, amount *big.Int) []byte {
	enc, err := plainToken.abi.Pack("mint", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (plainToken *PlainToken) TryPackMint(to common.Address, amount *big.Int) ([]byte, error) {
	return plainToken.abi.Pack("mint", to, amount)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (plainToken *PlainToken) PackName() []byte {
	enc, err := plainToken.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (plainToken *PlainToken) TryPackName() ([]byte, error) {
	return plainToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (plainToken *PlainToken) UnpackName(data []byte) (string, error) {
	out, err := plainToken.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (plainToken *PlainToken) PackSymbol() []byte {
	enc, err := plainToken.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (plainToken *PlainToken) TryPackSymbol() ([]byte, error) {
	return plainToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (plainToken *PlainToken) UnpackSymbol(data []byte) (string, error) {
	out, err := plainToken.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (plainToken *PlainToken) PackTotalSupply() []byte {
	enc, err := plainToken.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (plainToken *PlainToken) TryPackTotalSupply() ([]byte, error) {
	return plainToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (plainToken *PlainToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := plainToken.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (plainToken *PlainToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := plainToken.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (plainToken *PlainToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return plainToken.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (plainToken *PlainToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := plainToken.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (plainToken *PlainToken) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := plainToken.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (plainToken *PlainToken) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return plainToken.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (plainToken *PlainToken) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := plainToken.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PlainTokenApproval represents a Approval event raised by the PlainToken contract.
type PlainTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PlainTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (PlainTokenApproval) ContractEventName() string {
	return PlainTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (plainToken *PlainToken) UnpackApprovalEvent(log *types.Log) (*PlainTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != plainToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PlainTokenApproval)
	if len(log.Data) > 0 {
		if err := plainToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range plainToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PlainTokenTransfer represents a Transfer event raised by the PlainToken contract.
type PlainTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const PlainTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (PlainTokenTransfer) ContractEventName() string {
	return PlainTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (plainToken *PlainToken) UnpackTransferEvent(log *types.Log) (*PlainTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != plainToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PlainTokenTransfer)
	if len(log.Data) > 0 {
		if err := plainToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range plainToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (plainToken *PlainToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], plainToken.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return plainToken.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], plainToken.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return plainToken.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], plainToken.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return plainToken.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], plainToken.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return plainToken.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], plainToken.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return plainToken.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], plainToken.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return plainToken.UnpackERC20InvalidSpenderError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PlainTokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the PlainToken contract.
type PlainTokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func PlainTokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (plainToken *PlainToken) UnpackERC20InsufficientAllowanceError(raw []byte) (*PlainTokenERC20InsufficientAllowance, error) {
	out := new(PlainTokenERC20InsufficientAllowance)
	if err := plainToken.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PlainTokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the PlainToken contract.
type PlainTokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func PlainTokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (plainToken *PlainToken) UnpackERC20InsufficientBalanceError(raw []byte) (*PlainTokenERC20InsufficientBalance, error) {
	out := new(PlainTokenERC20InsufficientBalance)
	if err := plainToken.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PlainTokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the PlainToken contract.
type PlainTokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func PlainTokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (plainToken *PlainToken) UnpackERC20InvalidApproverError(raw []byte) (*PlainTokenERC20InvalidApprover, error) {
	out := new(PlainTokenERC20InvalidApprover)
	if err := plainToken.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PlainTokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the PlainToken contract.
type PlainTokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func PlainTokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (plainToken *PlainToken) UnpackERC20InvalidReceiverError(raw []byte) (*PlainTokenERC20InvalidReceiver, error) {
	out := new(PlainTokenERC20InvalidReceiver)
	if err := plainToken.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PlainTokenERC20InvalidSender represents a ERC20InvalidSender error raised by the PlainToken contract.
type PlainTokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func PlainTokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (plainToken *PlainToken) UnpackERC20InvalidSenderError(raw []byte) (*PlainTokenERC20InvalidSender, error) {
	out := new(PlainTokenERC20InvalidSender)
	if err := plainToken.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PlainTokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the PlainToken contract.
type PlainTokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func PlainTokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (plainToken *PlainToken) UnpackERC20InvalidSpenderError(raw []byte) (*PlainTokenERC20InvalidSpender, error) {
	out := new(PlainTokenERC20InvalidSpender)
	if err := plainToken.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PlainVaultMetaData contains all meta data concerning the PlainVault contract.
var PlainVaultMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"asset_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ERC4626ExceededMaxDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ERC4626ExceededMaxMint\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ERC4626ExceededMaxRedeem\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ERC4626ExceededMaxWithdraw\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"Deposit\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"Withdraw\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"asset\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"convertToAssets\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"name\":\"convertToShares\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"deposit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"maxDeposit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"maxMint\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"maxRedeem\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"maxWithdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"mint\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"name\":\"previewDeposit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"previewMint\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"previewRedeem\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"name\":\"previewWithdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"redeem\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalAssets\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "a348d270397671bbfdf47a5b44ca91b4c2",
	Bin: "0x60c0604052346103bb576119726020813803918261001c816103c0565b9384928339810103126103bb57516001600160a01b03811681036103bb5761004460406103c0565b90600b82526a141b185a5b881d985d5b1d60aa1b602083015261006760406103c0565b60068152653b282620a4a760d11b602082015282519091906001600160401b0381116102b757600354600181811c911680156103b1575b602082101461029757601f811161033f575b506020601f82116001146102d857819293946000926102cd575b50508160011b916000199060031b1c1916176003555b81516001600160401b0381116102b757600454600181811c911680156102ad575b602082101461029757601f8111610225575b50602092601f82116001146101c057928192936000926101b5575b50508160011b916000199060031b1c1916176004555b63313ce56760e01b60005260206000600481845afa60005190601f3d111661010082101680156101ac57025b60a05260805260405161158c90816103e682396080518181816106a801528181610d07015281816110ab01526112db015260a051816106ff0152f35b50506012610170565b01519050388061012e565b601f198216936004600052806000209160005b86811061020d57508360019596106101f4575b505050811b01600455610144565b015160001960f88460031b161c191690553880806101e6565b919260206001819286850151815501940192016101d3565b81811115610113576004600052601f820160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b6020841061028e575b81601f9101920160051c039060005b828110610280575050610113565b600082820155600101610272565b60009150610263565b634e487b7160e01b600052602260045260246000fd5b90607f1690610101565b634e487b7160e01b600052604160045260246000fd5b0151905038806100ca565b601f198216906003600052806000209160005b8181106103275750958360019596971061030e575b505050811b016003556100e0565b015160001960f88460031b161c19169055388080610300565b9192602060018192868b0151815501940192016102eb565b818111156100b0576003600052601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b602084106103a8575b81601f9101920160051c039060005b82811061039a5750506100b0565b60008282015560010161038c565b6000915061037d565b90607f169061009e565b600080fd5b6040519190601f01601f191682016001600160401b038111838210176102b75760405256fe6080604052600436101561001257600080fd5b60003560e01c806301e1d11414610a1b57806306fdde031461093e57806307a2d13a14610658578063095ea7b31461082f5780630a28a477146107f357806318160ddd146107b757806323b872dd14610761578063313ce567146106cc57806338d52e0f1461065d578063402d267d146102785780634cdad506146106585780636e553f651461060757806370a08231146101c957806394bf804d146105b657806395d89b4114610459578063a9059cbb1461040a578063b3d7f6b9146103ce578063b460af9414610324578063ba0876521461027d578063c63d75b614610278578063c6e6f5921461012f578063ce96cb7714610234578063d905777e146101c9578063dd62ed3e146101345763ef8b30f71461012f57600080fd5b610c12565b346101c45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c45761016b610af8565b73ffffffffffffffffffffffffffffffffffffffff610188610b1b565b9116600052600160205273ffffffffffffffffffffffffffffffffffffffff604060002091166000526020526020604060002054604051908152f35b600080fd5b346101c45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c457602061022c610205610af8565b73ffffffffffffffffffffffffffffffffffffffff16600052600060205260406000205490565b604051908152f35b346101c45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c457602061022c610273610205610af8565b610db4565b610b3e565b346101c45761028b36610ba0565b91906102b88373ffffffffffffffffffffffffffffffffffffffff16600052600060205260406000205490565b8083116102d95760208461022c85856102d082610db4565b93849133611227565b8273ffffffffffffffffffffffffffffffffffffffff857fb94abeec000000000000000000000000000000000000000000000000000000006000521660045260245260445260646000fd5b346101c45761033236610ba0565b90916103626102738373ffffffffffffffffffffffffffffffffffffffff16600052600060205260406000205490565b80821161038357506020928161037a61022c93610de2565b93849233611227565b9173ffffffffffffffffffffffffffffffffffffffff907ffe9cceec000000000000000000000000000000000000000000000000000000006000521660045260245260445260646000fd5b346101c45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c457602061022c600435610d83565b346101c45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c45761044e610444610af8565b6024359033610f68565b602060405160018152f35b346101c45760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c45760405160006004548060011c906001811680156105ac575b60208310811461057f5782855290811561053d57506001146104dd575b6104d9836104cd81850382610c4e565b60405191829182610a54565b0390f35b91905060046000527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b916000905b808210610523575090915081016020016104cd6104bd565b91926001816020925483858801015201910190929161050b565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208086019190915291151560051b840190910191506104cd90506104bd565b6024847f4e487b710000000000000000000000000000000000000000000000000000000081526022600452fd5b91607f16916104a0565b346101c45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c457602060043561022c6105f5610b1b565b916105ff81610d83565b809333611092565b346101c45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c457602060043561022c610646610b1b565b61064f83610e0e565b92839133611092565b610abc565b346101c45760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101c45760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c45760ff7f00000000000000000000000000000000000000000000000000000000000000001660ff811161073257602090604051908152f35b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b346101c45760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c45761044e61079b610af8565b6107a3610b1b565b604435916107b2833383610e3c565b610f68565b346101c45760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c4576020600254604051908152f35b346101c45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c457602061022c600435610de2565b346101c45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c457610866610af8565b60243590331561090f5773ffffffffffffffffffffffffffffffffffffffff169081156108e057336000526001602052604060002082600052602052806040600020556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b7f94280d6200000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b7fe602df0500000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b346101c45760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c45760405160006003548060011c90600181168015610a11575b60208310811461057f5782855290811561053d57506001146109b1576104d9836104cd81850382610c4e565b91905060036000527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b916000905b8082106109f7575090915081016020016104cd6104bd565b9192600181602092548385880101520191019092916109df565b91607f1691610985565b346101c45760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c457602061022c610cbe565b9190916020815282519283602083015260005b848110610aa65750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8460006040809697860101520116010190565b8060208092840101516040828601015201610a67565b346101c45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c457602061022c600435610db4565b6004359073ffffffffffffffffffffffffffffffffffffffff821682036101c457565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036101c457565b346101c45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c457610b75610af8565b5060206040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8152f35b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60609101126101c4576004359060243573ffffffffffffffffffffffffffffffffffffffff811681036101c4579060443573ffffffffffffffffffffffffffffffffffffffff811681036101c45790565b346101c45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c457602061022c600435610e0e565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610c8f57604052565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b6040517f70a0823100000000000000000000000000000000000000000000000000000000815230600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610d6a57600091610d3b575090565b90506020813d602011610d62575b81610d5660209383610c4e565b810103126101c4575190565b3d9150610d49565b6040513d6000823e3d90fd5b9190820180921161073257565b610d8b610cbe565b9060018201809211610732576002546001810180911161073257610db192600192611423565b90565b610dbc610cbe565b9060018201809211610732576002546001810180911161073257610db192600092611423565b60025460019081810180911161073257610dfa610cbe565b9082820180921161073257610db193611423565b600254906001820180921161073257610e25610cbe565b6001810180911161073257610db192600092611423565b73ffffffffffffffffffffffffffffffffffffffff909291921691826000526001602052604060002073ffffffffffffffffffffffffffffffffffffffff8216600052602052604060002054927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8410610eb7575b50505050565b828410610f1c57801561090f5773ffffffffffffffffffffffffffffffffffffffff8216156108e057600052600160205273ffffffffffffffffffffffffffffffffffffffff6040600020911660005260205260406000209103905538808080610eb1565b5073ffffffffffffffffffffffffffffffffffffffff83917ffb8f41b2000000000000000000000000000000000000000000000000000000006000521660045260245260445260646000fd5b73ffffffffffffffffffffffffffffffffffffffff169081156110635773ffffffffffffffffffffffffffffffffffffffff169182156110345760008281528060205260408120548281106110015791604082827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef958760209652828652038282205586815280845220818154019055604051908152a3565b6064937fe450d38c0000000000000000000000000000000000000000000000000000000083949352600452602452604452fd5b7fec442f0500000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b7f96c6fd1e00000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b919073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016600093602073ffffffffffffffffffffffffffffffffffffffff604051927f23b872dd000000000000000000000000000000000000000000000000000000008852169586600452306024528560445260648180865af190600160005114821615611205575b6040526000606052156111d8575073ffffffffffffffffffffffffffffffffffffffff16928315611034577fdcbc1c05240f31ff3ad067ef1ee35ce4997762752e3a095284754544f4c709d7918161118c604093600254610d76565b600255856000818152806020528481208381540190557fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60208651858152a382519182526020820152a3565b7f5274afe70000000000000000000000000000000000000000000000000000000060005260045260246000fd5b90600181151661121d57823b15153d15161690611130565b503d6000823e3d90fd5b919373ffffffffffffffffffffffffffffffffffffffff8516948173ffffffffffffffffffffffffffffffffffffffff851694878603611412575b5050508415611063576000938585528460205260408520548281106113de57829087875286602052036040862055816002540360025584867fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef6020604051868152a373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169473ffffffffffffffffffffffffffffffffffffffff604051947fa9059cbb0000000000000000000000000000000000000000000000000000000083521695866004528260245260208260448180855af160018351148116156113bf575b8560405215611393575050825260208201527ffbde797d201c681b91056529119e0b02407c7bb96a4a2c75c01fc9667232c8db90604090a4565b602492507f5274afe7000000000000000000000000000000000000000000000000000000008252600452fd5b60018115166113d557813b15153d151616611359565b853d84823e3d90fd5b8583606492897fe450d38c000000000000000000000000000000000000000000000000000000008452600452602452604452fd5b61141b92610e3c565b388181611262565b92916114308183866114cb565b92600481101561149c576001809116149182611456575b5050610db19250151590610d76565b908092501561146d57610db1930915153880611447565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b90917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff838309928083029283808610950394808603951461157e57848311156115655790829109816000038216809204600281600302188082026002030280820260020302808202600203028082026002030280820260020302809102600203029360018380600003040190848311900302920304170290565b82634e487b71600052156003026011186020526024601cfd5b50508092501561146d57049056",
}

// PlainVault is an auto generated Go binding around an Ethereum contract.
type PlainVault struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PlainVault) GetABI() abi.ABI {
	return c.abi
}

// NewPlainVault creates a new instance of PlainVault.
func NewPlainVault() *PlainVault {
	parsed, err := PlainVaultMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PlainVault{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PlainVault) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address asset_) returns()
func (plainVault *PlainVault) PackConstructor(asset_ common.Address) []byte {
	enc, err := plainVault.abi.Pack("", asset_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (plainVault *PlainVault) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := plainVault.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (plainVault *PlainVault) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return plainVault.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (plainVault *PlainVault) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := plainVault.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (plainVault *PlainVault) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := plainVault.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (plainVault *PlainVault) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return plainVault.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (plainVault *PlainVault) UnpackApprove(data []byte) (bool, error) {
	out, err := plainVault.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function asset() view returns(address)
func (plainVault *PlainVault) PackAsset() []byte {
	enc, err := plainVault.abi.Pack("asset")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function asset() view returns(address)
func (plainVault *PlainVault) TryPackAsset() ([]byte, error) {
	return plainVault.abi.Pack("asset")
}

// UnpackAsset is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d52e0f.
//
// Solidity: function asset() view returns(address)
func (plainVault *PlainVault) UnpackAsset(data []byte) (common.Address, error) {
	out, err := plainVault.abi.Unpack("asset", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (plainVault *PlainVault) PackBalanceOf(account common.Address) []byte {
	enc, err := plainVault.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (plainVault *PlainVault) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return plainVault.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (plainVault *PlainVault) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := plainVault.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConvertToAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07a2d13a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convertToAssets(uint256 shares) view returns(uint256)
func (plainVault *PlainVault) PackConvertToAssets(shares *big.Int) []byte {
	enc, err := plainVault.abi.Pack("convertToAssets", shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvertToAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07a2d13a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convertToAssets(uint256 shares) view returns(uint256)
func (plainVault *PlainVault) TryPackConvertToAssets(shares *big.Int) ([]byte, error) {
	return plainVault.abi.Pack("convertToAssets", shares)
}

// UnpackConvertToAssets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07a2d13a.
//
// Solidity: function convertToAssets(uint256 shares) view returns(uint256)
func (plainVault *PlainVault) UnpackConvertToAssets(data []byte) (*big.Int, error) {
	out, err := plainVault.abi.Unpack("convertToAssets", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConvertToShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6e6f592.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convertToShares(uint256 assets) view returns(uint256)
func (plainVault *PlainVault) PackConvertToShares(assets *big.Int) []byte {
	enc, err := plainVault.abi.Pack("convertToShares", assets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvertToShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6e6f592.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convertToShares(uint256 assets) view returns(uint256)
func (plainVault *PlainVault) TryPackConvertToShares(assets *big.Int) ([]byte, error) {
	return plainVault.abi.Pack("convertToShares", assets)
}

// UnpackConvertToShares is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6e6f592.
//
// Solidity: function convertToShares(uint256 assets) view returns(uint256)
func (plainVault *PlainVault) UnpackConvertToShares(data []byte) (*big.Int, error) {
	out, err := plainVault.abi.Unpack("convertToShares", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (plainVault *PlainVault) PackDecimals() []byte {
	enc, err := plainVault.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (plainVault *PlainVault) TryPackDecimals() ([]byte, error) {
	return plainVault.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (plainVault *PlainVault) UnpackDecimals(data []byte) (uint8, error) {
	out, err := plainVault.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e553f65.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(uint256 assets, address receiver) returns(uint256)
func (plainVault *PlainVault) PackDeposit(assets *big.Int, receiver common.Address) []byte {
	enc, err := plainVault.abi.Pack("deposit", assets, receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e553f65.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(uint256 assets, address receiver) returns(uint256)
func (plainVault *PlainVault) TryPackDeposit(assets *big.Int, receiver common.Address) ([]byte, error) {
	return plainVault.abi.Pack("deposit", assets, receiver)
}

// UnpackDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6e553f65.
//
// Solidity: function deposit(uint256 assets, address receiver) returns(uint256)
func (plainVault *PlainVault) UnpackDeposit(data []byte) (*big.Int, error) {
	out, err := plainVault.abi.Unpack("deposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x402d267d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxDeposit(address ) view returns(uint256)
func (plainVault *PlainVault) PackMaxDeposit(arg0 common.Address) []byte {
	enc, err := plainVault.abi.Pack("maxDeposit", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x402d267d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxDeposit(address ) view returns(uint256)
func (plainVault *PlainVault) TryPackMaxDeposit(arg0 common.Address) ([]byte, error) {
	return plainVault.abi.Pack("maxDeposit", arg0)
}

// UnpackMaxDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x402d267d.
//
// Solidity: function maxDeposit(address ) view returns(uint256)
func (plainVault *PlainVault) UnpackMaxDeposit(data []byte) (*big.Int, error) {
	out, err := plainVault.abi.Unpack("maxDeposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc63d75b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxMint(address ) view returns(uint256)
func (plainVault *PlainVault) PackMaxMint(arg0 common.Address) []byte {
	enc, err := plainVault.abi.Pack("maxMint", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc63d75b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxMint(address ) view returns(uint256)
func (plainVault *PlainVault) TryPackMaxMint(arg0 common.Address) ([]byte, error) {
	return plainVault.abi.Pack("maxMint", arg0)
}

// UnpackMaxMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc63d75b6.
//
// Solidity: function maxMint(address ) view returns(uint256)
func (plainVault *PlainVault) UnpackMaxMint(data []byte) (*big.Int, error) {
	out, err := plainVault.abi.Unpack("maxMint", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd905777e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxRedeem(address owner) view returns(uint256)
func (plainVault *PlainVault) PackMaxRedeem(owner common.Address) []byte {
	enc, err := plainVault.abi.Pack("maxRedeem", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd905777e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxRedeem(address owner) view returns(uint256)
func (plainVault *PlainVault) TryPackMaxRedeem(owner common.Address) ([]byte, error) {
	return plainVault.abi.Pack("maxRedeem", owner)
}

// UnpackMaxRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd905777e.
//
// Solidity: function maxRedeem(address owner) view returns(uint256)
func (plainVault *PlainVault) UnpackMaxRedeem(data []byte) (*big.Int, error) {
	out, err := plainVault.abi.Unpack("maxRedeem", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce96cb77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxWithdraw(address owner) view returns(uint256)
func (plainVault *PlainVault) PackMaxWithdraw(owner common.Address) []byte {
	enc, err := plainVault.abi.Pack("maxWithdraw", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce96cb77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxWithdraw(address owner) view returns(uint256)
func (plainVault *PlainVault) TryPackMaxWithdraw(owner common.Address) ([]byte, error) {
	return plainVault.abi.Pack("maxWithdraw", owner)
}

// UnpackMaxWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xce96cb77.
//
// Solidity: function maxWithdraw(address owner) view returns(uint256)
func (plainVault *PlainVault) UnpackMaxWithdraw(data []byte) (*big.Int, error) {
	out, err := plainVault.abi.Unpack("maxWithdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94bf804d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(uint256 shares, address receiver) returns(uint256)
func (plainVault *PlainVault) PackMint(shares *big.Int, receiver common.Address) []byte {
	enc, err := plainVault.abi.Pack("mint", shares, receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94bf804d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(uint256 shares, address receiver) returns(uint256)
func (plainVault *PlainVault) TryPackMint(shares *big.Int, receiver common.Address) ([]byte, error) {
	return plainVault.abi.Pack("mint", shares, receiver)
}

// UnpackMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94bf804d.
//
// Solidity: function mint(uint256 shares, address receiver) returns(uint256)
func (plainVault *PlainVault) UnpackMint(data []byte) (*big.Int, error) {
	out, err := plainVault.abi.Unpack("mint", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (plainVault *PlainVault) PackName() []byte {
	enc, err := plainVault.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (plainVault *PlainVault) TryPackName() ([]byte, error) {
	return plainVault.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (plainVault *PlainVault) UnpackName(data []byte) (string, error) {
	out, err := plainVault.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackPreviewDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef8b30f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewDeposit(uint256 assets) view returns(uint256)
func (plainVault *PlainVault) PackPreviewDeposit(assets *big.Int) []byte {
	enc, err := plainVault.abi.Pack("previewDeposit", assets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef8b30f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewDeposit(uint256 assets) view returns(uint256)
func (plainVault *PlainVault) TryPackPreviewDeposit(assets *big.Int) ([]byte, error) {
	return plainVault.abi.Pack("previewDeposit", assets)
}

// UnpackPreviewDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef8b30f7.
//
// Solidity: function previewDeposit(uint256 assets) view returns(uint256)
func (plainVault *PlainVault) UnpackPreviewDeposit(data []byte) (*big.Int, error) {
	out, err := plainVault.abi.Unpack("previewDeposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPreviewMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3d7f6b9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewMint(uint256 shares) view returns(uint256)
func (plainVault *PlainVault) PackPreviewMint(shares *big.Int) []byte {
	enc, err := plainVault.abi.Pack("previewMint", shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3d7f6b9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewMint(uint256 shares) view returns(uint256)
func (plainVault *PlainVault) TryPackPreviewMint(shares *big.Int) ([]byte, error) {
	return plainVault.abi.Pack("previewMint", shares)
}

// UnpackPreviewMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3d7f6b9.
//
// Solidity: function previewMint(uint256 shares) view returns(uint256)
func (plainVault *PlainVault) UnpackPreviewMint(data []byte) (*big.Int, error) {
	out, err := plainVault.abi.Unpack("previewMint", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPreviewRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cdad506.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewRedeem(uint256 shares) view returns(uint256)
func (plainVault *PlainVault) PackPreviewRedeem(shares *big.Int) []byte {
	enc, err := plainVault.abi.Pack("previewRedeem", shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cdad506.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewRedeem(uint256 shares) view returns(uint256)
func (plainVault *PlainVault) TryPackPreviewRedeem(shares *big.Int) ([]byte, error) {
	return plainVault.abi.Pack("previewRedeem", shares)
}

// UnpackPreviewRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cdad506.
//
// Solidity: function previewRedeem(uint256 shares) view returns(uint256)
func (plainVault *PlainVault) UnpackPreviewRedeem(data []byte) (*big.Int, error) {
	out, err := plainVault.abi.Unpack("previewRedeem", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPreviewWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a28a477.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewWithdraw(uint256 assets) view returns(uint256)
func (plainVault *PlainVault) PackPreviewWithdraw(assets *big.Int) []byte {
	enc, err := plainVault.abi.Pack("previewWithdraw", assets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a28a477.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewWithdraw(uint256 assets) view returns(uint256)
func (plainVault *PlainVault) TryPackPreviewWithdraw(assets *big.Int) ([]byte, error) {
	return plainVault.abi.Pack("previewWithdraw", assets)
}

// UnpackPreviewWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a28a477.
//
// Solidity: function previewWithdraw(uint256 assets) view returns(uint256)
func (plainVault *PlainVault) UnpackPreviewWithdraw(data []byte) (*big.Int, error) {
	out, err := plainVault.abi.Unpack("previewWithdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba087652.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeem(uint256 shares, address receiver, address owner) returns(uint256)
func (plainVault *PlainVault) PackRedeem(shares *big.Int, receiver common.Address, owner common.Address) []byte {
	enc, err := plainVault.abi.Pack("redeem", shares, receiver, owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba087652.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeem(uint256 shares, address receiver, address owner) returns(uint256)
func (plainVault *PlainVault) TryPackRedeem(shares *big.Int, receiver common.Address, owner common.Address) ([]byte, error) {
	return plainVault.abi.Pack("redeem", shares, receiver, owner)
}

// UnpackRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba087652.
//
// Solidity: function redeem(uint256 shares, address receiver, address owner) returns(uint256)
func (plainVault *PlainVault) UnpackRedeem(data []byte) (*big.Int, error) {
	out, err := plainVault.abi.Unpack("redeem", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (plainVault *PlainVault) PackSymbol() []byte {
	enc, err := plainVault.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (plainVault *PlainVault) TryPackSymbol() ([]byte, error) {
	return plainVault.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (plainVault *PlainVault) UnpackSymbol(data []byte) (string, error) {
	out, err := plainVault.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01e1d114.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalAssets() view returns(uint256)
func (plainVault *PlainVault) PackTotalAssets() []byte {
	enc, err := plainVault.abi.Pack("totalAssets")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01e1d114.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalAssets() view returns(uint256)
func (plainVault *PlainVault) TryPackTotalAssets() ([]byte, error) {
	return plainVault.abi.Pack("totalAssets")
}

// UnpackTotalAssets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01e1d114.
//
// Solidity: function totalAssets() view returns(uint256)
func (plainVault *PlainVault) UnpackTotalAssets(data []byte) (*big.Int, error) {
	out, err := plainVault.abi.Unpack("totalAssets", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (plainVault *PlainVault) PackTotalSupply() []byte {
	enc, err := plainVault.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (plainVault *PlainVault) TryPackTotalSupply() ([]byte, error) {
	return plainVault.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (plainVault *PlainVault) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := plainVault.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (plainVault *PlainVault) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := plainVault.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (plainVault *PlainVault) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return plainVault.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (plainVault *PlainVault) UnpackTransfer(data []byte) (bool, error) {
	out, err := plainVault.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (plainVault *PlainVault) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := plainVault.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (plainVault *PlainVault) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return plainVault.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (plainVault *PlainVault) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := plainVault.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb460af94.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint256 assets, address receiver, address owner) returns(uint256)
func (plainVault *PlainVault) PackWithdraw(assets *big.Int, receiver common.Address, owner common.Address) []byte {
	enc, err := plainVault.abi.Pack("withdraw", assets, receiver, owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb460af94.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 assets, address receiver, address owner) returns(uint256)
func (plainVault *PlainVault) TryPackWithdraw(assets *big.Int, receiver common.Address, owner common.Address) ([]byte, error) {
	return plainVault.abi.Pack("withdraw", assets, receiver, owner)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb460af94.
//
// Solidity: function withdraw(uint256 assets, address receiver, address owner) returns(uint256)
func (plainVault *PlainVault) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := plainVault.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PlainVaultApproval represents a Approval event raised by the PlainVault contract.
type PlainVaultApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PlainVaultApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (PlainVaultApproval) ContractEventName() string {
	return PlainVaultApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (plainVault *PlainVault) UnpackApprovalEvent(log *types.Log) (*PlainVaultApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != plainVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PlainVaultApproval)
	if len(log.Data) > 0 {
		if err := plainVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range plainVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PlainVaultDeposit represents a Deposit event raised by the PlainVault contract.
type PlainVaultDeposit struct {
	Sender common.Address
	Owner  common.Address
	Assets *big.Int
	Shares *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const PlainVaultDepositEventName = "Deposit"

// ContractEventName returns the user-defined event name.
func (PlainVaultDeposit) ContractEventName() string {
	return PlainVaultDepositEventName
}

// UnpackDepositEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposit(address indexed sender, address indexed owner, uint256 assets, uint256 shares)
func (plainVault *PlainVault) UnpackDepositEvent(log *types.Log) (*PlainVaultDeposit, error) {
	event := "Deposit"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != plainVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PlainVaultDeposit)
	if len(log.Data) > 0 {
		if err := plainVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range plainVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PlainVaultTransfer represents a Transfer event raised by the PlainVault contract.
type PlainVaultTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const PlainVaultTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (PlainVaultTransfer) ContractEventName() string {
	return PlainVaultTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (plainVault *PlainVault) UnpackTransferEvent(log *types.Log) (*PlainVaultTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != plainVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PlainVaultTransfer)
	if len(log.Data) > 0 {
		if err := plainVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range plainVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PlainVaultWithdraw represents a Withdraw event raised by the PlainVault contract.
type PlainVaultWithdraw struct {
	Sender   common.Address
	Receiver common.Address
	Owner    common.Address
	Assets   *big.Int
	Shares   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PlainVaultWithdrawEventName = "Withdraw"

// ContractEventName returns the user-defined event name.
func (PlainVaultWithdraw) ContractEventName() string {
	return PlainVaultWithdrawEventName
}

// UnpackWithdrawEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdraw(address indexed sender, address indexed receiver, address indexed owner, uint256 assets, uint256 shares)
func (plainVault *PlainVault) UnpackWithdrawEvent(log *types.Log) (*PlainVaultWithdraw, error) {
	event := "Withdraw"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != plainVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PlainVaultWithdraw)
	if len(log.Data) > 0 {
		if err := plainVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range plainVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (plainVault *PlainVault) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], plainVault.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return plainVault.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], plainVault.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return plainVault.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], plainVault.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return plainVault.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], plainVault.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return plainVault.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], plainVault.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return plainVault.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], plainVault.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return plainVault.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], plainVault.abi.Errors["ERC4626ExceededMaxDeposit"].ID.Bytes()[:4]) {
		return plainVault.UnpackERC4626ExceededMaxDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], plainVault.abi.Errors["ERC4626ExceededMaxMint"].ID.Bytes()[:4]) {
		return plainVault.UnpackERC4626ExceededMaxMintError(raw[4:])
	}
	if bytes.Equal(raw[:4], plainVault.abi.Errors["ERC4626ExceededMaxRedeem"].ID.Bytes()[:4]) {
		return plainVault.UnpackERC4626ExceededMaxRedeemError(raw[4:])
	}
	if bytes.Equal(raw[:4], plainVault.abi.Errors["ERC4626ExceededMaxWithdraw"].ID.Bytes()[:4]) {
		return plainVault.UnpackERC4626ExceededMaxWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], plainVault.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return plainVault.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PlainVaultERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the PlainVault contract.
type PlainVaultERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func PlainVaultERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (plainVault *PlainVault) UnpackERC20InsufficientAllowanceError(raw []byte) (*PlainVaultERC20InsufficientAllowance, error) {
	out := new(PlainVaultERC20InsufficientAllowance)
	if err := plainVault.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PlainVaultERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the PlainVault contract.
type PlainVaultERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func PlainVaultERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (plainVault *PlainVault) UnpackERC20InsufficientBalanceError(raw []byte) (*PlainVaultERC20InsufficientBalance, error) {
	out := new(PlainVaultERC20InsufficientBalance)
	if err := plainVault.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PlainVaultERC20InvalidApprover represents a ERC20InvalidApprover error raised by the PlainVault contract.
type PlainVaultERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func PlainVaultERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (plainVault *PlainVault) UnpackERC20InvalidApproverError(raw []byte) (*PlainVaultERC20InvalidApprover, error) {
	out := new(PlainVaultERC20InvalidApprover)
	if err := plainVault.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PlainVaultERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the PlainVault contract.
type PlainVaultERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func PlainVaultERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (plainVault *PlainVault) UnpackERC20InvalidReceiverError(raw []byte) (*PlainVaultERC20InvalidReceiver, error) {
	out := new(PlainVaultERC20InvalidReceiver)
	if err := plainVault.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PlainVaultERC20InvalidSender represents a ERC20InvalidSender error raised by the PlainVault contract.
type PlainVaultERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func PlainVaultERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (plainVault *PlainVault) UnpackERC20InvalidSenderError(raw []byte) (*PlainVaultERC20InvalidSender, error) {
	out := new(PlainVaultERC20InvalidSender)
	if err := plainVault.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PlainVaultERC20InvalidSpender represents a ERC20InvalidSpender error raised by the PlainVault contract.
type PlainVaultERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func PlainVaultERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (plainVault *PlainVault) UnpackERC20InvalidSpenderError(raw []byte) (*PlainVaultERC20InvalidSpender, error) {
	out := new(PlainVaultERC20InvalidSpender)
	if err := plainVault.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PlainVaultERC4626ExceededMaxDeposit represents a ERC4626ExceededMaxDeposit error raised by the PlainVault contract.
type PlainVaultERC4626ExceededMaxDeposit struct {
	Receiver common.Address
	Assets   *big.Int
	Max      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC4626ExceededMaxDeposit(address receiver, uint256 assets, uint256 max)
func PlainVaultERC4626ExceededMaxDepositErrorID() common.Hash {
	return common.HexToHash("0x79012fb2819fcdc1de669c08773dbcd6bdc757862642f75fb1c584dadf259dfe")
}

// UnpackERC4626ExceededMaxDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC4626ExceededMaxDeposit(address receiver, uint256 assets, uint256 max)
func (plainVault *PlainVault) UnpackERC4626ExceededMaxDepositError(raw []byte) (*PlainVaultERC4626ExceededMaxDeposit, error) {
	out := new(PlainVaultERC4626ExceededMaxDeposit)
	if err := plainVault.abi.UnpackIntoInterface(out, "ERC4626ExceededMaxDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PlainVaultERC4626ExceededMaxMint represents a ERC4626ExceededMaxMint error raised by the PlainVault contract.
type PlainVaultERC4626ExceededMaxMint struct {
	Receiver common.Address
	Shares   *big.Int
	Max      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC4626ExceededMaxMint(address receiver, uint256 shares, uint256 max)
func PlainVaultERC4626ExceededMaxMintErrorID() common.Hash {
	return common.HexToHash("0x284ff667dc615a39438518c22e8955b9470327d9de8a4d7e21c926b260d65176")
}

// UnpackERC4626ExceededMaxMintError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC4626ExceededMaxMint(address receiver, uint256 shares, uint256 max)
func (plainVault *PlainVault) UnpackERC4626ExceededMaxMintError(raw []byte) (*PlainVaultERC4626ExceededMaxMint, error) {
	out := new(PlainVaultERC4626ExceededMaxMint)
	if err := plainVault.abi.UnpackIntoInterface(out, "ERC4626ExceededMaxMint", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PlainVaultERC4626ExceededMaxRedeem represents a ERC4626ExceededMaxRedeem error raised by the PlainVault contract.
type PlainVaultERC4626ExceededMaxRedeem struct {
	Owner  common.Address
	Shares *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC4626ExceededMaxRedeem(address owner, uint256 shares, uint256 max)
func PlainVaultERC4626ExceededMaxRedeemErrorID() common.Hash {
	return common.HexToHash("0xb94abeec0557d36b5f0bc8f115deec7b184dcbff94ac66d55e37c8f301e75269")
}

// UnpackERC4626ExceededMaxRedeemError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC4626ExceededMaxRedeem(address owner, uint256 shares, uint256 max)
func (plainVault *PlainVault) UnpackERC4626ExceededMaxRedeemError(raw []byte) (*PlainVaultERC4626ExceededMaxRedeem, error) {
	out := new(PlainVaultERC4626ExceededMaxRedeem)
	if err := plainVault.abi.UnpackIntoInterface(out, "ERC4626ExceededMaxRedeem", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PlainVaultERC4626ExceededMaxWithdraw represents a ERC4626ExceededMaxWithdraw error raised by the PlainVault contract.
type PlainVaultERC4626ExceededMaxWithdraw struct {
	Owner  common.Address
	Assets *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC4626ExceededMaxWithdraw(address owner, uint256 assets, uint256 max)
func PlainVaultERC4626ExceededMaxWithdrawErrorID() common.Hash {
	return common.HexToHash("0xfe9cceec2bd1f9b68641914cc354eacaeb1cc2169f5ba0639930f241e87142f0")
}

// UnpackERC4626ExceededMaxWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC4626ExceededMaxWithdraw(address owner, uint256 assets, uint256 max)
func (plainVault *PlainVault) UnpackERC4626ExceededMaxWithdrawError(raw []byte) (*PlainVaultERC4626ExceededMaxWithdraw, error) {
	out := new(PlainVaultERC4626ExceededMaxWithdraw)
	if err := plainVault.abi.UnpackIntoInterface(out, "ERC4626ExceededMaxWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PlainVaultSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the PlainVault contract.
type PlainVaultSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func PlainVaultSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (plainVault *PlainVault) UnpackSafeERC20FailedOperationError(raw []byte) (*PlainVaultSafeERC20FailedOperation, error) {
	out := new(PlainVaultSafeERC20FailedOperation)
	if err := plainVault.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StipendPayerMetaData contains all meta data concerning the StipendPayer contract.
var StipendPayerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"pay\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"}]",
	ID:  "a759e67644fa24206212bc29a7875a6539",
	Bin: "0x60808060405234601557610181908161001b8239f35b600080fdfe6080604052600436101561001257600080fd5b60003560e01c630c11dedd1461002757600080fd5b60207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017c5760043573ffffffffffffffffffffffffffffffffffffffff8116810361017c57600080808093349082f13d15610177573d67ffffffffffffffff811161014857604051907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0603f81601f8401160116820182811067ffffffffffffffff821117610148576040528152600060203d92013e5b156100ea57005b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f72656675736564000000000000000000000000000000000000000000000000006044820152fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b6100e3565b600080fd",
}

// StipendPayer is an auto generated Go binding around an Ethereum contract.
type StipendPayer struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *StipendPayer) GetABI() abi.ABI {
	return c.abi
}

// NewStipendPayer creates a new instance of StipendPayer.
func NewStipendPayer() *StipendPayer {
	parsed, err := StipendPayerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &StipendPayer{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *StipendPayer) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackPay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c11dedd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pay(address to) payable returns()
func (stipendPayer *StipendPayer) PackPay(to common.Address) []byte {
	enc, err := stipendPayer.abi.Pack("pay", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c11dedd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pay(address to) payable returns()
func (stipendPayer *StipendPayer) TryPackPay(to common.Address) ([]byte, error) {
	return stipendPayer.abi.Pack("pay", to)
}
