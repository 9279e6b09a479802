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
	Bin: "0x60808060405234601557610647908161001b8239f35b600080fdfe608080604052600436101561001357600080fd5b60003560e01c63c23697a81461002857600080fd5b346105855760203660031901126105855760043573ffffffffffffffffffffffffffffffffffffffff81169182820361058557630a85bd0160e11b815273ffffffffffffffffffffffffffffffffffffffff82166004820181905260248201526001604482015260806064820152600060848201526020818060a4810103816000875af190811561037a57630a85bd0160e11b916001600160e01b031991600091610566575b5016036105225760405163f23a6e6160e01b8152826004820152826024820152600160448201526001606482015260a06084820152600060a482015260208160c4816000875af190811561037a5763f23a6e6160e01b916001600160e01b031991600091610503575b5016036104bf576101a960206060816101bb60405192610157818561058a565b60028452601f198101803685870137610173604051928361058a565b60028252368483013760405195869463bc197c8160e01b865289600487015289602487015260a0604487015260a48601906105fb565b848103600319016064860152906105fb565b600083820391600319830160848601525201816000875af190811561037a5763bc197c8160e01b916001600160e01b0319916000916104a0575b50160361045c57604051632229f29760e21b815273ffffffffffffffffffffffffffffffffffffffff9091166004820181905260248201526001604482015260806064820152600060848201526020818060a4810103816000865af190811561037a57632229f29760e21b916001600160e01b03199160009161042d575b5016036103e9576040516301ffc9a760e01b81527f4e2312e0000000000000000000000000000000000000000000000000000000006004820152602081602481855afa90811561037a576000916103ca575b5015610386576020602491604051928380926301ffc9a760e01b82526001600160e01b031960048301525afa90811561037a5760009161034b575b5061030757005b606460405162461bcd60e51b815260206004820152600b60248201527f31363520696e76616c69640000000000000000000000000000000000000000006044820152fd5b61036d915060203d602011610373575b610365818361058a565b81019061062f565b38610300565b503d61035b565b6040513d6000823e3d90fd5b606460405162461bcd60e51b815260206004820152600360248201527f31363500000000000000000000000000000000000000000000000000000000006044820152fd5b6103e3915060203d60201161037357610365818361058a565b386102c5565b606460405162461bcd60e51b815260206004820152600460248201527f31333633000000000000000000000000000000000000000000000000000000006044820152fd5b61044f915060203d602011610455575b610447818361058a565b8101906105db565b38610273565b503d61043d565b606460405162461bcd60e51b815260206004820152600a60248201527f31313535206261746368000000000000000000000000000000000000000000006044820152fd5b6104b9915060203d60201161045557610447818361058a565b386101f5565b606460405162461bcd60e51b815260206004820152600460248201527f31313535000000000000000000000000000000000000000000000000000000006044820152fd5b61051c915060203d60201161045557610447818361058a565b38610137565b606460405162461bcd60e51b815260206004820152600360248201527f37323100000000000000000000000000000000000000000000000000000000006044820152fd5b61057f915060203d60201161045557610447818361058a565b386100ce565b600080fd5b90601f8019910116810190811067ffffffffffffffff8211176105ac57604052565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b9081602091031261058557516001600160e01b0319811681036105855790565b906020808351928381520192019060005b8181106106195750505090565b825184526020938401939092019160010161060c565b9081602091031261058557518015158103610585579056",
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
	Bin: "0x608034608157601f6103e138819003918201601f19168301916001600160401b03831184841017608657808492602094604052833981010312608157516001600160a01b038116908190036081576c0c9f2c9cd04674edea40000000600155600080546001600160a01b031916919091179055604051610344908161009d8239f35b600080fd5b634e487b7160e01b600052604160045260246000fdfe608080604052600436101561001357600080fd5b60003560e01c90816307a2d13a146102e35750806318160ddd146102c557806338d52e0f146102915780635ae401dc146101ad5780636e553f651461008b576370a082311461006157600080fd5b346100865760203660031901126100865761007a610321565b50602060405160008152f35b600080fd5b346100865760403660031901126100865760006004356100a96102fe565b50602073ffffffffffffffffffffffffffffffffffffffff8354166064604051809581937f23b872dd0000000000000000000000000000000000000000000000000000000083523360048401523060248401528660448401525af19182156101a15760009261011e575b602082604051908152f35b60203d60201161019a575b601f8101601f1916820167ffffffffffffffff81118382101761016d57602091839160405281010312610169575180151581036101695760209250610113565b8280fd5b6024857f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b503d610129565b6040513d6000823e3d90fd5b346100865760403660031901126100865760243567ffffffffffffffff811161008657366023820112156100865780600401359067ffffffffffffffff821161008657602490369260051b01011161008657604051602081019060208152606051809252604081019160408160051b830101906080906000945b8186106102345784840385f35b909192603f19858203018252835180519081835260005b82811061027c57505060208083836000838096600198010152601f8019910116010195019201950194919091610227565b8060208092840101518282870101520161024b565b3461008657600036600319011261008657602073ffffffffffffffffffffffffffffffffffffffff60005416604051908152f35b34610086576000366003190112610086576020600154604051908152f35b34610086576020366003190112610086576020906004358152f35b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361008657565b6004359073ffffffffffffffffffffffffffffffffffffffff821682036100865756",
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
	Bin: "0x60806040523461030e57610011610313565b64283630b4b760d91b6020820152610027610313565b64282620a4a760d91b602082015281516001600160401b03811161020c57600354600181811c91168015610304575b60208210146101ec57601f8111610292575b50602092601f821160011461022d5792819293600092610222575b50508160011b916000199060031b1c1916176003555b80516001600160401b03811161020c57600454600181811c91168015610202575b60208210146101ec57601f811161017a575b50602091601f82116001146101165791819260009261010b575b50508160011b916000199060031b1c1916176004555b60405161076590816103378239f35b0151905038806100e6565b601f198216926004600052806000209160005b85811061016257508360019510610149575b505050811b016004556100fc565b015160001960f88460031b161c1916905538808061013b565b91926020600181928685015181550194019201610129565b818111156100cc576004600052601f820160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b602084106101e3575b81601f9101920160051c039060005b8281106101d55750506100cc565b6000828201556001016101c7565b600091506101b8565b634e487b7160e01b600052602260045260246000fd5b90607f16906100ba565b634e487b7160e01b600052604160045260246000fd5b015190503880610083565b601f198216936003600052806000209160005b86811061027a5750836001959610610261575b505050811b01600355610099565b015160001960f88460031b161c19169055388080610253565b91926020600181928685015181550194019201610240565b81811115610068576003600052601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b602084106102fb575b81601f9101920160051c039060005b8281106102ed575050610068565b6000828201556001016102df565b600091506102d0565b90607f1690610056565b600080fd5b60408051919082016001600160401b0381118382101761020c576040526005825256fe608080604052600436101561001357600080fd5b60003560e01c90816306fdde031461053c57508063095ea7b3146104b657806318160ddd1461049857806323b872dd14610357578063313ce5671461033b57806340c10f191461027657806370a082311461023c57806395d89b411461011b578063a9059cbb146100ea5763dd62ed3e1461008d57600080fd5b346100e55760403660031901126100e5576100a6610658565b6001600160a01b036100b661066e565b911660005260016020526001600160a01b03604060002091166000526020526020604060002054604051908152f35b600080fd5b346100e55760403660031901126100e557610110610106610658565b6024359033610684565b602060405160018152f35b346100e55760003660031901126100e55760405160006004548060011c90600181168015610232575b60208310811461021e5782855290811561020257506001146101ab575b50819003601f01601f191681019067ffffffffffffffff821181831017610195576101918291826040528261060f565b0390f35b634e487b7160e01b600052604160045260246000fd5b905060046000527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b6000905b8282106101ec57506020915082010182610161565b60018160209254838588010152019101906101d7565b90506020925060ff191682840152151560051b82010182610161565b602484634e487b7160e01b81526022600452fd5b91607f1691610144565b346100e55760203660031901126100e5576001600160a01b0361025d610658565b1660005260006020526020604060002054604051908152f35b346100e55760403660031901126100e55761028f610658565b6001600160a01b036024359116801561030c57600254918083018093116102f6576020926002557fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef600093849284845283825260408420818154019055604051908152a380f35b634e487b7160e01b600052601160045260246000fd5b7fec442f0500000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b346100e55760003660031901126100e557602060405160128152f35b346100e55760603660031901126100e557610370610658565b61037861066e565b604435906001600160a01b0383169283600052600160205260406000206001600160a01b03331660005260205260406000205460001981106103c0575b506101109350610684565b8381106104625784156104335733156104045761011094600052600160205260406000206001600160a01b03331660005260205283604060002091039055846103b5565b7f94280d6200000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b7fe602df0500000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b83907ffb8f41b2000000000000000000000000000000000000000000000000000000006000523360045260245260445260646000fd5b346100e55760003660031901126100e5576020600254604051908152f35b346100e55760403660031901126100e5576104cf610658565b602435903315610433576001600160a01b031690811561040457336000526001602052604060002082600052602052806040600020556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b346100e55760003660031901126100e55760006003548060011c90600181168015610605575b60208310811461021e5782855290811561020257506001146105ae5750819003601f01601f191681019067ffffffffffffffff821181831017610195576101918291826040528261060f565b905060036000527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b6000905b8282106105ef57506020915082010182610161565b60018160209254838588010152019101906105da565b91607f1691610562565b91909160208152825180602083015260005b818110610642575060409293506000838284010152601f8019910116010190565b8060208092870101516040828601015201610621565b600435906001600160a01b03821682036100e557565b602435906001600160a01b03821682036100e557565b6001600160a01b0316908115610736576001600160a01b031691821561030c5760008281528060205260408120548281106107035791604082827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef958760209652828652038282205586815280845220818154019055604051908152a3565b6064937fe450d38c0000000000000000000000000000000000000000000000000000000083949352600452602452604452fd5b7f96c6fd1e00000000000000000000000000000000000000000000000000000000600052600060045260246000fd",
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

// StipendPayerMetaData contains all meta data concerning the StipendPayer contract.
var StipendPayerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"pay\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"}]",
	ID:  "a759e67644fa24206212bc29a7875a6539",
	Bin: "0x60808060405234601557610146908161001b8239f35b600080fdfe6080604052600436101561001257600080fd5b60003560e01c630c11dedd1461002757600080fd5b60203660031901126101415760043573ffffffffffffffffffffffffffffffffffffffff8116810361014157600080808093349082f13d1561013c573d67ffffffffffffffff811161010d5760405190601f8101601f19908116603f0116820167ffffffffffffffff81118382101761010d576040528152600060203d92013e5b156100af57005b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f72656675736564000000000000000000000000000000000000000000000000006044820152fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b6100a8565b600080fd",
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
