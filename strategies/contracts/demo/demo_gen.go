// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package demo

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

// IQuoterV2QuoteExactInputSingleParams is an auto generated low-level Go binding around an user-defined struct.
type IQuoterV2QuoteExactInputSingleParams struct {
	TokenIn           common.Address
	TokenOut          common.Address
	AmountIn          *big.Int
	Fee               *big.Int
	SqrtPriceLimitX96 *big.Int
}

// ISwapRouter02ExactInputSingleParams is an auto generated low-level Go binding around an user-defined struct.
type ISwapRouter02ExactInputSingleParams struct {
	TokenIn           common.Address
	TokenOut          common.Address
	Fee               *big.Int
	Recipient         common.Address
	AmountIn          *big.Int
	AmountOutMinimum  *big.Int
	SqrtPriceLimitX96 *big.Int
}

// DemoFeedMetaData contains all meta data concerning the DemoFeed contract.
var DemoFeedMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"string\",\"name\":\"description_\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"decimals_\",\"type\":\"uint8\"},{\"internalType\":\"int256\",\"name\":\"answer\",\"type\":\"int256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"NotAllowed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deployer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"description\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"latestRoundData\",\"outputs\":[{\"internalType\":\"uint80\",\"name\":\"\",\"type\":\"uint80\"},{\"internalType\":\"int256\",\"name\":\"\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint80\",\"name\":\"\",\"type\":\"uint80\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"int256\",\"name\":\"answer\",\"type\":\"int256\"}],\"name\":\"setAnswer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"updatedAt\",\"type\":\"uint256\"}],\"name\":\"setUpdatedAt\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "3eee3a0492e7ccc09c6c43e639425af90d",
	Bin: "0x60c06040523461026c576108828038038061001981610286565b92833981019060608183031261026c5780516001600160401b03811161026c57810182601f8201121561026c578051906001600160401b0382116102565761006a601f8301601f1916602001610286565b938285526020838301011161026c5760005b82811061027157505060206000918401015260208101519060ff8216820361026c5760400151600380546001600160501b03191660011790553360805282519091906001600160401b03811161025657600054600181811c9116801561024c575b602082101461023657601f81116101c5575b506020601f821160011461015f5781929394600092610154575b50508160011b916000199060031b1c1916176000555b60a0526001556040516105d690816102ac823960805181818161012e0152818161019801526105a8015260a0518161053e0152f35b015190503880610109565b601f1982169060008052806000209160005b8181106101ad57509583600195969710610194575b505050811b0160005561011f565b015160001960f88460031b161c19169055388080610186565b9192602060018192868b015181550194019201610171565b818111156100ef5760008052601f820160051c7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5636020841061022d575b81601f9101920160051c039060005b82811061021f5750506100ef565b600082820155600101610211565b60009150610202565b634e487b7160e01b600052602260045260246000fd5b90607f16906100dd565b634e487b7160e01b600052604160045260246000fd5b600080fd5b8060208092840101518282880101520161007c565b6040519190601f01601f191682016001600160401b038111838210176102565760405256fe6080604052600436101561001257600080fd5b60003560e01c80631ecc7d8814610562578063313ce5671461050657806354fd4d50146104cc5780637284e4161461027a57806399213cd814610152578063d5f39488146100e35763feaf968c1461006957600080fd5b346100de5760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100de57600254806100d6575060a0425b69ffffffffffffffffffff600354166001549160405192828452602084015280604084015260608301526080820152f35b60a0906100a5565b600080fd5b346100de5760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100de57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100de5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100de5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036102505760043560015560035469ffffffffffffffffffff811669ffffffffffffffffffff81146102215769ffffffffffffffffffff60017fffffffffffffffffffffffffffffffffffffffffffff00000000000000000000920116911617600355600080f35b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b7f3d693ada0000000000000000000000000000000000000000000000000000000060005260046000fd5b346100de5760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100de576040516000908154918260011c600184169384156104c2575b602082108514610495578394828552908160001461043557506001146103bc575b5003601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01681019067ffffffffffffffff82118183101761038d5781604052602082528181519182602083015260005b8381106103755750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f836000604080968601015201168101030190f35b60208282018101516040878401015285935001610335565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b600080805291507f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5635b81831061041957505081016020017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06102e3565b60209193508060019154838588010152019101909183926103e5565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208581019190915291151560051b840190910191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe090506102e3565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526022600452fd5b90607f16906102c2565b346100de5760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100de57602060405160018152f35b346100de5760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100de57602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100de5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100de5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036102505760043560025500",
}

// DemoFeed is an auto generated Go binding around an Ethereum contract.
type DemoFeed struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DemoFeed) GetABI() abi.ABI {
	return c.abi
}

// NewDemoFeed creates a new instance of DemoFeed.
func NewDemoFeed() *DemoFeed {
	parsed, err := DemoFeedMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DemoFeed{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DemoFeed) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(string description_, uint8 decimals_, int256 answer) returns()
func (demoFeed *DemoFeed) PackConstructor(description_ string, decimals_ uint8, answer *big.Int) []byte {
	enc, err := demoFeed.abi.Pack("", description_, decimals_, answer)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (demoFeed *DemoFeed) PackDecimals() []byte {
	enc, err := demoFeed.abi.Pack("decimals")
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
func (demoFeed *DemoFeed) TryPackDecimals() ([]byte, error) {
	return demoFeed.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (demoFeed *DemoFeed) UnpackDecimals(data []byte) (uint8, error) {
	out, err := demoFeed.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDeployer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5f39488.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deployer() view returns(address)
func (demoFeed *DemoFeed) PackDeployer() []byte {
	enc, err := demoFeed.abi.Pack("deployer")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeployer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5f39488.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deployer() view returns(address)
func (demoFeed *DemoFeed) TryPackDeployer() ([]byte, error) {
	return demoFeed.abi.Pack("deployer")
}

// UnpackDeployer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5f39488.
//
// Solidity: function deployer() view returns(address)
func (demoFeed *DemoFeed) UnpackDeployer(data []byte) (common.Address, error) {
	out, err := demoFeed.abi.Unpack("deployer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDescription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7284e416.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function description() view returns(string)
func (demoFeed *DemoFeed) PackDescription() []byte {
	enc, err := demoFeed.abi.Pack("description")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDescription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7284e416.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function description() view returns(string)
func (demoFeed *DemoFeed) TryPackDescription() ([]byte, error) {
	return demoFeed.abi.Pack("description")
}

// UnpackDescription is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7284e416.
//
// Solidity: function description() view returns(string)
func (demoFeed *DemoFeed) UnpackDescription(data []byte) (string, error) {
	out, err := demoFeed.abi.Unpack("description", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackLatestRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfeaf968c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestRoundData() view returns(uint80, int256, uint256, uint256, uint80)
func (demoFeed *DemoFeed) PackLatestRoundData() []byte {
	enc, err := demoFeed.abi.Pack("latestRoundData")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfeaf968c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestRoundData() view returns(uint80, int256, uint256, uint256, uint80)
func (demoFeed *DemoFeed) TryPackLatestRoundData() ([]byte, error) {
	return demoFeed.abi.Pack("latestRoundData")
}

// LatestRoundDataOutput serves as a container for the return parameters of contract
// method LatestRoundData.
type LatestRoundDataOutput struct {
	Arg0 *big.Int
	Arg1 *big.Int
	Arg2 *big.Int
	Arg3 *big.Int
	Arg4 *big.Int
}

// UnpackLatestRoundData is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfeaf968c.
//
// Solidity: function latestRoundData() view returns(uint80, int256, uint256, uint256, uint80)
func (demoFeed *DemoFeed) UnpackLatestRoundData(data []byte) (LatestRoundDataOutput, error) {
	out, err := demoFeed.abi.Unpack("latestRoundData", data)
	outstruct := new(LatestRoundDataOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Arg2 = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Arg3 = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.Arg4 = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSetAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99213cd8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAnswer(int256 answer) returns()
func (demoFeed *DemoFeed) PackSetAnswer(answer *big.Int) []byte {
	enc, err := demoFeed.abi.Pack("setAnswer", answer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99213cd8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAnswer(int256 answer) returns()
func (demoFeed *DemoFeed) TryPackSetAnswer(answer *big.Int) ([]byte, error) {
	return demoFeed.abi.Pack("setAnswer", answer)
}

// PackSetUpdatedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ecc7d88.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setUpdatedAt(uint256 updatedAt) returns()
func (demoFeed *DemoFeed) PackSetUpdatedAt(updatedAt *big.Int) []byte {
	enc, err := demoFeed.abi.Pack("setUpdatedAt", updatedAt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetUpdatedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ecc7d88.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setUpdatedAt(uint256 updatedAt) returns()
func (demoFeed *DemoFeed) TryPackSetUpdatedAt(updatedAt *big.Int) ([]byte, error) {
	return demoFeed.abi.Pack("setUpdatedAt", updatedAt)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(uint256)
func (demoFeed *DemoFeed) PackVersion() []byte {
	enc, err := demoFeed.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() view returns(uint256)
func (demoFeed *DemoFeed) TryPackVersion() ([]byte, error) {
	return demoFeed.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(uint256)
func (demoFeed *DemoFeed) UnpackVersion(data []byte) (*big.Int, error) {
	out, err := demoFeed.abi.Unpack("version", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (demoFeed *DemoFeed) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], demoFeed.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return demoFeed.UnpackNotAllowedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DemoFeedNotAllowed represents a NotAllowed error raised by the DemoFeed contract.
type DemoFeedNotAllowed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed()
func DemoFeedNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x3d693ada2b7d6a2edee20ea0cf19d7267a84cc4ae96aafe9d465faf4dde58518")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed()
func (demoFeed *DemoFeed) UnpackNotAllowedError(raw []byte) (*DemoFeedNotAllowed, error) {
	out := new(DemoFeedNotAllowed)
	if err := demoFeed.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoRouterMetaData contains all meta data concerning the DemoRouter contract.
var DemoRouterMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"NoPool\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"deployer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"tokenIn\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"tokenOut\",\"type\":\"address\"},{\"internalType\":\"uint24\",\"name\":\"fee\",\"type\":\"uint24\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amountIn\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amountOutMinimum\",\"type\":\"uint256\"},{\"internalType\":\"uint160\",\"name\":\"sqrtPriceLimitX96\",\"type\":\"uint160\"}],\"internalType\":\"structISwapRouter02.ExactInputSingleParams\",\"name\":\"p\",\"type\":\"tuple\"}],\"name\":\"exactInputSingle\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amountOut\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"feeds\",\"outputs\":[{\"internalType\":\"contractAggregatorV3Interface\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes[]\",\"name\":\"data\",\"type\":\"bytes[]\"}],\"name\":\"multicall\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"results\",\"type\":\"bytes[]\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"tokenIn\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"tokenOut\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amountIn\",\"type\":\"uint256\"},{\"internalType\":\"uint24\",\"name\":\"fee\",\"type\":\"uint24\"},{\"internalType\":\"uint160\",\"name\":\"sqrtPriceLimitX96\",\"type\":\"uint160\"}],\"internalType\":\"structIQuoterV2.QuoteExactInputSingleParams\",\"name\":\"p\",\"type\":\"tuple\"}],\"name\":\"quoteExactInputSingle\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amountOut\",\"type\":\"uint256\"},{\"internalType\":\"uint160\",\"name\":\"sqrtPriceX96After\",\"type\":\"uint160\"},{\"internalType\":\"uint32\",\"name\":\"initializedTicksCrossed\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"gasEstimate\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"contractAggregatorV3Interface\",\"name\":\"feed\",\"type\":\"address\"}],\"name\":\"setFeed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bps\",\"type\":\"uint256\"}],\"name\":\"setSlippage\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"slippageBps\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "933f77fbfad22795d14774e0474659ad8a",
	Bin: "0x60a080604052346030573360805261115a908161003682396080518181816102bd015281816105e2015261064f0152f35b600080fdfe6080604052600436101561001257600080fd5b60003560e01c806304e45aaf146100975780632fba4aa91461009257806340b1eb101461008d578063578c71d9146100885780635ae401dc14610083578063c6a5026a1461007e578063d5f39488146100795763f0fa55a91461007457600080fd5b610606565b610597565b610508565b61047e565b610373565b61025e565b6101df565b60e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101bc576004356100cd816101c1565b6100f0602435916100dd836101c1565b60843580936100ea6106a1565b92610a42565b60a435811061015e5761012d61015a9261012461010b61067a565b73ffffffffffffffffffffffffffffffffffffffff1690565b30903390610cf9565b61014a8161013c61010b610689565b610144610695565b90610dd6565b6040519081529081906020820190565b0390f35b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601360248201527f546f6f206c6974746c65207265636569766564000000000000000000000000006044820152fd5b600080fd5b73ffffffffffffffffffffffffffffffffffffffff8116036101bc57565b346101bc5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101bc5773ffffffffffffffffffffffffffffffffffffffff60043561022f816101c1565b166000526000602052602073ffffffffffffffffffffffffffffffffffffffff60406000205416604051908152f35b346101bc5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101bc57600435610299816101c1565b602435906102a6826101c1565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036103495773ffffffffffffffffffffffffffffffffffffffff16600052600060205273ffffffffffffffffffffffffffffffffffffffff604060002091167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055600080f35b7f3d693ada0000000000000000000000000000000000000000000000000000000060005260046000fd5b346101bc5760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101bc576020600154604051908152f35b60208101906020815282518092526040810191602060408260051b8401019401926000925b8284106103e357505050505090565b90919293947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0828203018352855180519081835260005b828110610469575050602080837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f85600085809860019a01015201160101970193019401929193906103d4565b8060208092840101518282870101520161041a565b60407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101bc5760043560243567ffffffffffffffff81116101bc57366023820112156101bc57806004013567ffffffffffffffff81116101bc573660248260051b840101116101bc5761015a9260246104fc9301906108bb565b604051918291826103af565b346101bc5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101bc576000600435610545816101c1565b602435610551816101c1565b604435906064359262ffffff8416840361059357918391610576936080969550610a42565b9060405191825280602083015260408201526201adb06060820152f35b8480fd5b346101bc5760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101bc57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101bc5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101bc5760043573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361034957600155005b600435610686816101c1565b90565b602435610686816101c1565b606435610686816101c1565b60443562ffffff811681036101bc5790565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761072357604052565b6106b3565b67ffffffffffffffff81116107235760051b60200190565b9061074a82610728565b61075760405191826106e2565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06107858294610728565b019060005b82811061079657505050565b80606060208093850101520161078a565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b91908110156108365760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156101bc57019081359167ffffffffffffffff83116101bc5760200182360381136101bc579190565b6107a7565b908092918237016000815290565b3d156108a2573d9067ffffffffffffffff8211610723576040519161089660207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f84011601846106e2565b82523d6000602084013e565b606090565b80518210156108365760209160051b010190565b9291924211610936576108cd83610740565b9260005b8181106108dd57505050565b6000806108eb8385876107d6565b906108fb6040518093819361083b565b0390305af4610908610849565b901561092e579060019161091c82886108a7565b5261092781876108a7565b50016108d1565b602081519101fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601360248201527f5472616e73616374696f6e20746f6f206f6c64000000000000000000000000006044820152fd5b908160209103126101bc575160ff811681036101bc5790565b6040513d6000823e3d90fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b919082018092116109f557565b6109b9565b604d81116109f557600a0a90565b818102929181159184041417156109f557565b62ffffff16620f4240039062ffffff82116109f557565b612710039061271082116109f557565b91929092610a4f83610ea0565b604051907f313ce56700000000000000000000000000000000000000000000000000000000825260208260048173ffffffffffffffffffffffffffffffffffffffff8a165afa908115610ca257600492600092610cd8575b506020610af461010b610ada8a73ffffffffffffffffffffffffffffffffffffffff166000526000602052604060002090565b5473ffffffffffffffffffffffffffffffffffffffff1690565b604051948580927f313ce5670000000000000000000000000000000000000000000000000000000082525afa8015610ca257610b49610b549360ff80610b4e94610b5a98600091610c73575b501691166109e8565b6109fa565b90610a08565b94610ea0565b90604051937f313ce56700000000000000000000000000000000000000000000000000000000855260208560048173ffffffffffffffffffffffffffffffffffffffff85165afa948515610ca257600095610ca7575b506020610be561010b610ada60049473ffffffffffffffffffffffffffffffffffffffff166000526000602052604060002090565b604051928380927f313ce5670000000000000000000000000000000000000000000000000000000082525afa918215610ca25761068696610c48610c5c95610b4e610b49610c629a60ff80610c549a610c4e9a600091610c7357501691166109e8565b9161108a565b92610a1b565b62ffffff1690565b90610fc0565b610c6d600154610a32565b9061102a565b610c95915060203d602011610c9b575b610c8d81836106e2565b810190610994565b38610b40565b503d610c83565b6109ad565b6004919550610be561010b610ada610ccd602094853d8711610c9b57610c8d81836106e2565b989450505050610bb0565b610cf291925060203d602011610c9b57610c8d81836106e2565b9038610aa7565b92916020919273ffffffffffffffffffffffffffffffffffffffff60009281604051967f23b872dd000000000000000000000000000000000000000000000000000000008652166004521660245260445260648180865af1600160005114811615610db6575b6040919091526000606052155b610d735750565b7f5274afe70000000000000000000000000000000000000000000000000000000060005273ffffffffffffffffffffffffffffffffffffffff1660045260246000fd5b6001811516610dcc573d15833b15151616610d5f565b503d6000823e3d90fd5b9160209060009073ffffffffffffffffffffffffffffffffffffffff604051947fa9059cbb0000000000000000000000000000000000000000000000000000000084521660045260245260448180865af1600160005114811615610e41575b60409190915215610d6c565b6001811516610dcc573d15833b15151616610e35565b519069ffffffffffffffffffff821682036101bc57565b908160a09103126101bc57610e8281610e57565b91602082015191604081015191610686608060608401519301610e57565b73ffffffffffffffffffffffffffffffffffffffff81811660009081526020819052604090205416908115610f44575060a0600491604051928380927ffeaf968c0000000000000000000000000000000000000000000000000000000082525afa908115610ca257600091610f13575090565b610f35915060a03d60a011610f3d575b610f2d81836106e2565b810190610e6e565b505050905090565b503d610f23565b7fd0dc3f100000000000000000000000000000000000000000000000000000000060005273ffffffffffffffffffffffffffffffffffffffff1660045260246000fd5b8115610f91570490565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b610fca8282611117565b91811561101e5781620f42401115611017577fde8f6cefed634549b62c77574f722e1ac57e23f24d8fd5cb790fb65668c2613993620f4240910990828211900360fa1b910360061c170290565b6011611149565b50620f42409250500490565b6110348282611117565b91811561107f57816127101115611017577fbc01a36e2eb1c432ca57a786c226809d495182a9930be0ded288ce703afb7e9193612710910990828211900360fc1b910360041c170290565b506127109250500490565b916110958284611117565b929093841561110a57848311156110fd5790829109816000038216809204600281600302188082026002030280820260020302808202600203028082026002030280820260020302809102600203029360018380600003040190848311900302920304170290565b6011600384150218611149565b5050906106869250610f87565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8183099102908180821091030391565b634e487b716000526020526024601cfd",
}

// DemoRouter is an auto generated Go binding around an Ethereum contract.
type DemoRouter struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DemoRouter) GetABI() abi.ABI {
	return c.abi
}

// NewDemoRouter creates a new instance of DemoRouter.
func NewDemoRouter() *DemoRouter {
	parsed, err := DemoRouterMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DemoRouter{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DemoRouter) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDeployer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5f39488.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deployer() view returns(address)
func (demoRouter *DemoRouter) PackDeployer() []byte {
	enc, err := demoRouter.abi.Pack("deployer")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeployer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5f39488.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deployer() view returns(address)
func (demoRouter *DemoRouter) TryPackDeployer() ([]byte, error) {
	return demoRouter.abi.Pack("deployer")
}

// UnpackDeployer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5f39488.
//
// Solidity: function deployer() view returns(address)
func (demoRouter *DemoRouter) UnpackDeployer(data []byte) (common.Address, error) {
	out, err := demoRouter.abi.Unpack("deployer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackExactInputSingle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04e45aaf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exactInputSingle((address,address,uint24,address,uint256,uint256,uint160) p) payable returns(uint256 amountOut)
func (demoRouter *DemoRouter) PackExactInputSingle(p ISwapRouter02ExactInputSingleParams) []byte {
	enc, err := demoRouter.abi.Pack("exactInputSingle", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExactInputSingle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04e45aaf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exactInputSingle((address,address,uint24,address,uint256,uint256,uint160) p) payable returns(uint256 amountOut)
func (demoRouter *DemoRouter) TryPackExactInputSingle(p ISwapRouter02ExactInputSingleParams) ([]byte, error) {
	return demoRouter.abi.Pack("exactInputSingle", p)
}

// UnpackExactInputSingle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04e45aaf.
//
// Solidity: function exactInputSingle((address,address,uint24,address,uint256,uint256,uint160) p) payable returns(uint256 amountOut)
func (demoRouter *DemoRouter) UnpackExactInputSingle(data []byte) (*big.Int, error) {
	out, err := demoRouter.abi.Unpack("exactInputSingle", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFeeds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fba4aa9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feeds(address token) view returns(address)
func (demoRouter *DemoRouter) PackFeeds(token common.Address) []byte {
	enc, err := demoRouter.abi.Pack("feeds", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeeds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fba4aa9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feeds(address token) view returns(address)
func (demoRouter *DemoRouter) TryPackFeeds(token common.Address) ([]byte, error) {
	return demoRouter.abi.Pack("feeds", token)
}

// UnpackFeeds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fba4aa9.
//
// Solidity: function feeds(address token) view returns(address)
func (demoRouter *DemoRouter) UnpackFeeds(data []byte) (common.Address, error) {
	out, err := demoRouter.abi.Unpack("feeds", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ae401dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(uint256 deadline, bytes[] data) payable returns(bytes[] results)
func (demoRouter *DemoRouter) PackMulticall(deadline *big.Int, data [][]byte) []byte {
	enc, err := demoRouter.abi.Pack("multicall", deadline, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ae401dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(uint256 deadline, bytes[] data) payable returns(bytes[] results)
func (demoRouter *DemoRouter) TryPackMulticall(deadline *big.Int, data [][]byte) ([]byte, error) {
	return demoRouter.abi.Pack("multicall", deadline, data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5ae401dc.
//
// Solidity: function multicall(uint256 deadline, bytes[] data) payable returns(bytes[] results)
func (demoRouter *DemoRouter) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := demoRouter.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackQuoteExactInputSingle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6a5026a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quoteExactInputSingle((address,address,uint256,uint24,uint160) p) view returns(uint256 amountOut, uint160 sqrtPriceX96After, uint32 initializedTicksCrossed, uint256 gasEstimate)
func (demoRouter *DemoRouter) PackQuoteExactInputSingle(p IQuoterV2QuoteExactInputSingleParams) []byte {
	enc, err := demoRouter.abi.Pack("quoteExactInputSingle", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuoteExactInputSingle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6a5026a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quoteExactInputSingle((address,address,uint256,uint24,uint160) p) view returns(uint256 amountOut, uint160 sqrtPriceX96After, uint32 initializedTicksCrossed, uint256 gasEstimate)
func (demoRouter *DemoRouter) TryPackQuoteExactInputSingle(p IQuoterV2QuoteExactInputSingleParams) ([]byte, error) {
	return demoRouter.abi.Pack("quoteExactInputSingle", p)
}

// QuoteExactInputSingleOutput serves as a container for the return parameters of contract
// method QuoteExactInputSingle.
type QuoteExactInputSingleOutput struct {
	AmountOut               *big.Int
	SqrtPriceX96After       *big.Int
	InitializedTicksCrossed uint32
	GasEstimate             *big.Int
}

// UnpackQuoteExactInputSingle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6a5026a.
//
// Solidity: function quoteExactInputSingle((address,address,uint256,uint24,uint160) p) view returns(uint256 amountOut, uint160 sqrtPriceX96After, uint32 initializedTicksCrossed, uint256 gasEstimate)
func (demoRouter *DemoRouter) UnpackQuoteExactInputSingle(data []byte) (QuoteExactInputSingleOutput, error) {
	out, err := demoRouter.abi.Unpack("quoteExactInputSingle", data)
	outstruct := new(QuoteExactInputSingleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.AmountOut = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.SqrtPriceX96After = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.InitializedTicksCrossed = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	outstruct.GasEstimate = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSetFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40b1eb10.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFeed(address token, address feed) returns()
func (demoRouter *DemoRouter) PackSetFeed(token common.Address, feed common.Address) []byte {
	enc, err := demoRouter.abi.Pack("setFeed", token, feed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40b1eb10.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFeed(address token, address feed) returns()
func (demoRouter *DemoRouter) TryPackSetFeed(token common.Address, feed common.Address) ([]byte, error) {
	return demoRouter.abi.Pack("setFeed", token, feed)
}

// PackSetSlippage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0fa55a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSlippage(uint256 bps) returns()
func (demoRouter *DemoRouter) PackSetSlippage(bps *big.Int) []byte {
	enc, err := demoRouter.abi.Pack("setSlippage", bps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSlippage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0fa55a9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSlippage(uint256 bps) returns()
func (demoRouter *DemoRouter) TryPackSetSlippage(bps *big.Int) ([]byte, error) {
	return demoRouter.abi.Pack("setSlippage", bps)
}

// PackSlippageBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x578c71d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slippageBps() view returns(uint256)
func (demoRouter *DemoRouter) PackSlippageBps() []byte {
	enc, err := demoRouter.abi.Pack("slippageBps")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlippageBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x578c71d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slippageBps() view returns(uint256)
func (demoRouter *DemoRouter) TryPackSlippageBps() ([]byte, error) {
	return demoRouter.abi.Pack("slippageBps")
}

// UnpackSlippageBps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x578c71d9.
//
// Solidity: function slippageBps() view returns(uint256)
func (demoRouter *DemoRouter) UnpackSlippageBps(data []byte) (*big.Int, error) {
	out, err := demoRouter.abi.Unpack("slippageBps", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (demoRouter *DemoRouter) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], demoRouter.abi.Errors["NoPool"].ID.Bytes()[:4]) {
		return demoRouter.UnpackNoPoolError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoRouter.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return demoRouter.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoRouter.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return demoRouter.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DemoRouterNoPool represents a NoPool error raised by the DemoRouter contract.
type DemoRouterNoPool struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoPool(address token)
func DemoRouterNoPoolErrorID() common.Hash {
	return common.HexToHash("0xd0dc3f10b9f7b543919c34516e872166bcac701aaad887a9db435609862f1537")
}

// UnpackNoPoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoPool(address token)
func (demoRouter *DemoRouter) UnpackNoPoolError(raw []byte) (*DemoRouterNoPool, error) {
	out := new(DemoRouterNoPool)
	if err := demoRouter.abi.UnpackIntoInterface(out, "NoPool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoRouterNotAllowed represents a NotAllowed error raised by the DemoRouter contract.
type DemoRouterNotAllowed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed()
func DemoRouterNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x3d693ada2b7d6a2edee20ea0cf19d7267a84cc4ae96aafe9d465faf4dde58518")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed()
func (demoRouter *DemoRouter) UnpackNotAllowedError(raw []byte) (*DemoRouterNotAllowed, error) {
	out := new(DemoRouterNotAllowed)
	if err := demoRouter.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoRouterSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the DemoRouter contract.
type DemoRouterSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func DemoRouterSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (demoRouter *DemoRouter) UnpackSafeERC20FailedOperationError(raw []byte) (*DemoRouterSafeERC20FailedOperation, error) {
	out := new(DemoRouterSafeERC20FailedOperation)
	if err := demoRouter.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoTokenMetaData contains all meta data concerning the DemoToken contract.
var DemoTokenMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"symbol_\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"decimals_\",\"type\":\"uint8\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"Blacklisted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAllowed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TokenPaused\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"behaviour\",\"outputs\":[{\"internalType\":\"enumDemoToken.Behaviour\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"burn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deployer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"isBlacklisted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"isMinter\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumDemoToken.Behaviour\",\"name\":\"behaviour_\",\"type\":\"uint8\"}],\"name\":\"setBehaviour\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"listed\",\"type\":\"bool\"}],\"name\":\"setBlacklisted\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setMinter\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"transferAndCall\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "0f7cd1c0ed33f72d14ee3be54da58549c6",
	Bin: "0x60c06040523461039957611c40803803806100198161039e565b9283398101906060818303126103995780516001600160401b03811161039957826100459183016103c3565b60208201519092906001600160401b038111610399576040916100699184016103c3565b91015160ff811681036103995782516001600160401b03811161029557600354600181811c9116801561038f575b602082101461027557601f811161031d575b506020601f82116001146102b657819293946000926102ab575b50508160011b916000199060031b1c1916176003555b81516001600160401b03811161029557600454600181811c9116801561028b575b602082101461027557601f8111610203575b50602092601f821160011461019e5792819293600092610193575b50508160011b916000199060031b1c1916176004555b336080523360005260066020526040600020600160ff1982541617905560a052604051611811908161042f823960805181818161057b01528181610a8d01528181610b2f0152610bf7015260a0518161060b0152f35b015190503880610127565b601f198216936004600052806000209160005b8681106101eb57508360019596106101d2575b505050811b0160045561013d565b015160001960f88460031b161c191690553880806101c4565b919260206001819286850151815501940192016101b1565b8181111561010c576004600052601f820160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b6020841061026c575b81601f9101920160051c039060005b82811061025e57505061010c565b600082820155600101610250565b60009150610241565b634e487b7160e01b600052602260045260246000fd5b90607f16906100fa565b634e487b7160e01b600052604160045260246000fd5b0151905038806100c3565b601f198216906003600052806000209160005b818110610305575095836001959697106102ec575b505050811b016003556100d9565b015160001960f88460031b161c191690553880806102de565b9192602060018192868b0151815501940192016102c9565b818111156100a9576003600052601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b60208410610386575b81601f9101920160051c039060005b8281106103785750506100a9565b60008282015560010161036a565b6000915061035b565b90607f1690610097565b600080fd5b6040519190601f01601f191682016001600160401b0381118382101761029557604052565b81601f82011215610399578051906001600160401b038211610295576103f2601f8301601f191660200161039e565b92828452602083830101116103995760005b82811061041957505060206000918301015290565b8060208092840101518282870101520161040456fe6080604052600436101561001257600080fd5b60003560e01c806306fdde0314610147578063095ea7b31461014257806318160ddd1461013d57806323b872dd146101385780632639314814610133578063313ce5671461012e5780634000aea01461012957806340c10f191461012457806342966c681461011f57806370a082311461011a5780637daf4a981461011557806395d89b4114610110578063a9059cbb1461010b578063aa271e1a14610106578063cf456ae714610101578063d01dd6d2146100fc578063d5f39488146100f7578063dd62ed3e146100f25763fe575a87146100ed57600080fd5b610cb0565b610c1b565b610bac565b610b0a565b610a68565b6109a4565b61095f565b610889565b610841565b6107d2565b610761565b6106ba565b61062f565b6105d3565b610529565b6104d2565b610496565b610355565b6101c4565b600091031261015757565b600080fd5b9190916020815282519283602083015260005b8481106101ae5750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8460006040809697860101520116010190565b806020809284010151604082860101520161016f565b346101575760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101575760405160006003548060011c9060018116908115610305575b6020831082146102d85782855260208501919081156102a1575060011461024e575b61024a8461023e81860382610d1a565b6040519182918261015c565b0390f35b600360009081529250907fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b81841061028d5750500161023e8261022e565b80548484015260209093019260010161027a565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001682525090151560051b01905061023e8261022e565b6024847f4e487b710000000000000000000000000000000000000000000000000000000081526022600452fd5b91607f169161020c565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361015757565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361015757565b346101575760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101575761038c61030f565b60243560ff600554166008811015610467576001148061045e575b80610402575b6103d8576103bb913361111d565b61024a6103c6610fbe565b60405190151581529081906020820190565b7f3d693ada0000000000000000000000000000000000000000000000000000000060005260046000fd5b50610456826104313373ffffffffffffffffffffffffffffffffffffffff166000526001602052604060002090565b9073ffffffffffffffffffffffffffffffffffffffff16600052602052604060002090565b5415156103ad565b508015156103a7565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b346101575760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610157576020600254604051908152f35b346101575760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015757602061051f61050e61030f565b610516610332565b60443591610d8a565b6040519015158152f35b346101575760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101575760043560088110156101575773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036103d85760ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0060055416911617600555600080f35b346101575760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015757602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101575760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101575761066661030f565b602435906044359067ffffffffffffffff821161015757366023830112156101575781600401359067ffffffffffffffff82116101575736602483850101116101575761024a9360246103c6940191610ea1565b346101575760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610157576106f161030f565b60243533600052600660205260ff60406000205416156103d85773ffffffffffffffffffffffffffffffffffffffff82161561073257610730916111ff565b005b7fec442f0500000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b346101575760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101575760043533156107a357610730903361120b565b7f96c6fd1e00000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b346101575760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101575773ffffffffffffffffffffffffffffffffffffffff61081e61030f565b1660005260006020526020604060002054604051908152f35b6008111561046757565b346101575760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101575760ff600554166040516008821015610467576020918152f35b346101575760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101575760405160006004548060011c9060018116908115610955575b6020831082146102d85782855260208501919081156102a157506001146109025761024a8461023e81860382610d1a565b600460009081529250907f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b5b8184106109415750500161023e8261022e565b80548484015260209093019260010161092e565b91607f16916108d1565b346101575760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015757602061051f61099b61030f565b60243590610f90565b346101575760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101575773ffffffffffffffffffffffffffffffffffffffff6109f061030f565b166000526006602052602060ff604060002054166040519015158152f35b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60409101126101575760043573ffffffffffffffffffffffffffffffffffffffff81168103610157579060243580151581036101575790565b3461015757610a7636610a0e565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036103d85773ffffffffffffffffffffffffffffffffffffffff6107309216600052600660205260406000209060ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083541691151516179055565b3461015757610b1836610a0e565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036103d85773ffffffffffffffffffffffffffffffffffffffff6107309216600052600760205260406000209060ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083541691151516179055565b346101575760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015757602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101575760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610157576020610ca7610c5761030f565b73ffffffffffffffffffffffffffffffffffffffff610c74610332565b91166000526001835260406000209073ffffffffffffffffffffffffffffffffffffffff16600052602052604060002090565b54604051908152f35b346101575760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101575773ffffffffffffffffffffffffffffffffffffffff610cfc61030f565b166000526007602052602060ff604060002054166040519015158152f35b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610d5b57604052565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b929190610d95610fd9565b610e7c5773ffffffffffffffffffffffffffffffffffffffff84166000526001602052610de63360406000209073ffffffffffffffffffffffffffffffffffffffff16600052602052604060002090565b54937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8510610e26575b610e1b939450611008565b610e23610fbe565b90565b828510610e4657610e3e83610e1b959603338361104d565b849350610e10565b82857ffb8f41b2000000000000000000000000000000000000000000000000000000006000523360045260245260445260646000fd5b5050905060ff6005541660088110156104675760031490565b6040513d6000823e3d90fd5b610eac828233611008565b803b610ebc575b50505050600190565b73ffffffffffffffffffffffffffffffffffffffff16803b156101575760009283608486947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f604051998a98899788957fa4c0ed360000000000000000000000000000000000000000000000000000000087523360048801526024870152606060448701528160648701528686013785858286010152011681010301925af18015610f8b57610f70575b808080610eb3565b80610f7f6000610f8593610d1a565b8061014c565b38610f68565b610e95565b90610f99610fd9565b610fa757610e1b9133611008565b505060ff6005541660088110156104675760031490565b60ff6005541660088110156104675760011461073057600190565b60ff6005541660088110156104675760028114908115610ff7575090565b6003915061100481610837565b1490565b919073ffffffffffffffffffffffffffffffffffffffff8316156107a35773ffffffffffffffffffffffffffffffffffffffff8116156107325761104b926113d3565b565b73ffffffffffffffffffffffffffffffffffffffff169081156110ee5773ffffffffffffffffffffffffffffffffffffffff8116156110bf576110bc91600052600160205260406000209073ffffffffffffffffffffffffffffffffffffffff16600052602052604060002090565b55565b7f94280d6200000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b7fe602df0500000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b73ffffffffffffffffffffffffffffffffffffffff169081156110ee5773ffffffffffffffffffffffffffffffffffffffff81169283156110bf57806111b17f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9259385600052600160205260406000209073ffffffffffffffffffffffffffffffffffffffff16600052602052604060002090565b55604051908152602090a3565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b919082039182116111fa57565b6111be565b9061104b9160006116b8565b9073ffffffffffffffffffffffffffffffffffffffff82161580156113cb575b6113c05761126361125c8373ffffffffffffffffffffffffffffffffffffffff166000526007602052604060002090565b5460ff1690565b61137c576000805260076020526112997f6d5257204ebe7d88fd91ae87941cb2dd9d8062b64ae5a2bd2d28ec40b9fbf6df61125c565b61134d5760055460ff16916112ad83610837565b60078314611323576112be83610837565b60058314611321576112cf83610837565b60068314611319576004836112e661104b95610837565b146112f4575b6000906116b8565b9060009061131190606481045b9061130c8286611577565b6111ed565b9190506112ec565b620f42406000fd5bfe5b7fe77924950000000000000000000000000000000000000000000000000000000060005260046000fd5b7fffa4e61800000000000000000000000000000000000000000000000000000000600090815260045260246000fd5b7fffa4e6180000000000000000000000000000000000000000000000000000000060005273ffffffffffffffffffffffffffffffffffffffff821660045260246000fd5b600061104b926116b8565b50600161122b565b919073ffffffffffffffffffffffffffffffffffffffff831615801561154c575b6115435761142561125c8473ffffffffffffffffffffffffffffffffffffffff166000526007602052604060002090565b6114ff5761145661125c8273ffffffffffffffffffffffffffffffffffffffff166000526007602052604060002090565b6114bc5760055460ff169261146a84610837565b600784146113235761147b84610837565b600584146113215761148c84610837565b60068414611319576004846114a361104b96610837565b036116b857916114b69060648104611301565b916116b8565b7fffa4e6180000000000000000000000000000000000000000000000000000000060005273ffffffffffffffffffffffffffffffffffffffff1660045260246000fd5b7fffa4e6180000000000000000000000000000000000000000000000000000000060005273ffffffffffffffffffffffffffffffffffffffff831660045260246000fd5b61104b926116b8565b5073ffffffffffffffffffffffffffffffffffffffff8116156113f4565b919082018092116111fa57565b73ffffffffffffffffffffffffffffffffffffffff81169190826115e25750906002548281018091116111fa576000927fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef916002555b600280548290039055604051908152602090a3565b61160c8173ffffffffffffffffffffffffffffffffffffffff166000526000602052604060002090565b5482811061166d57917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef916116678260009695039173ffffffffffffffffffffffffffffffffffffffff166000526000602052604060002090565b556115cd565b7fe450d38c0000000000000000000000000000000000000000000000000000000060005273ffffffffffffffffffffffffffffffffffffffff90911660045260245260445260646000fd5b909173ffffffffffffffffffffffffffffffffffffffff82169182611786575061174c8161171161170c7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9460025461156a565b600255565b73ffffffffffffffffffffffffffffffffffffffff85169485611751575061173c8160025403600255565b6040519081529081906020820190565b0390a3565b61177b9073ffffffffffffffffffffffffffffffffffffffff166000526000602052604060002090565b81815401905561173c565b6117b08173ffffffffffffffffffffffffffffffffffffffff166000526000602052604060002090565b5482811061166d579161174c9161180b827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef95039173ffffffffffffffffffffffffffffffffffffffff166000526000602052604060002090565b5561171156",
}

// DemoToken is an auto generated Go binding around an Ethereum contract.
type DemoToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DemoToken) GetABI() abi.ABI {
	return c.abi
}

// NewDemoToken creates a new instance of DemoToken.
func NewDemoToken() *DemoToken {
	parsed, err := DemoTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DemoToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DemoToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(string name_, string symbol_, uint8 decimals_) returns()
func (demoToken *DemoToken) PackConstructor(name_ string, symbol_ string, decimals_ uint8) []byte {
	enc, err := demoToken.abi.Pack("", name_, symbol_, decimals_)
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
func (demoToken *DemoToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := demoToken.abi.Pack("allowance", owner, spender)
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
func (demoToken *DemoToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return demoToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (demoToken *DemoToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := demoToken.abi.Unpack("allowance", data)
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
// Solidity: function approve(address spender, uint256 amount) returns(bool)
func (demoToken *DemoToken) PackApprove(spender common.Address, amount *big.Int) []byte {
	enc, err := demoToken.abi.Pack("approve", spender, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 amount) returns(bool)
func (demoToken *DemoToken) TryPackApprove(spender common.Address, amount *big.Int) ([]byte, error) {
	return demoToken.abi.Pack("approve", spender, amount)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 amount) returns(bool)
func (demoToken *DemoToken) UnpackApprove(data []byte) (bool, error) {
	out, err := demoToken.abi.Unpack("approve", data)
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
func (demoToken *DemoToken) PackBalanceOf(account common.Address) []byte {
	enc, err := demoToken.abi.Pack("balanceOf", account)
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
func (demoToken *DemoToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return demoToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (demoToken *DemoToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := demoToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBehaviour is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7daf4a98.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function behaviour() view returns(uint8)
func (demoToken *DemoToken) PackBehaviour() []byte {
	enc, err := demoToken.abi.Pack("behaviour")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBehaviour is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7daf4a98.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function behaviour() view returns(uint8)
func (demoToken *DemoToken) TryPackBehaviour() ([]byte, error) {
	return demoToken.abi.Pack("behaviour")
}

// UnpackBehaviour is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7daf4a98.
//
// Solidity: function behaviour() view returns(uint8)
func (demoToken *DemoToken) UnpackBehaviour(data []byte) (uint8, error) {
	out, err := demoToken.abi.Unpack("behaviour", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burn(uint256 amount) returns()
func (demoToken *DemoToken) PackBurn(amount *big.Int) []byte {
	enc, err := demoToken.abi.Pack("burn", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burn(uint256 amount) returns()
func (demoToken *DemoToken) TryPackBurn(amount *big.Int) ([]byte, error) {
	return demoToken.abi.Pack("burn", amount)
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (demoToken *DemoToken) PackDecimals() []byte {
	enc, err := demoToken.abi.Pack("decimals")
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
func (demoToken *DemoToken) TryPackDecimals() ([]byte, error) {
	return demoToken.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (demoToken *DemoToken) UnpackDecimals(data []byte) (uint8, error) {
	out, err := demoToken.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDeployer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5f39488.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deployer() view returns(address)
func (demoToken *DemoToken) PackDeployer() []byte {
	enc, err := demoToken.abi.Pack("deployer")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeployer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5f39488.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deployer() view returns(address)
func (demoToken *DemoToken) TryPackDeployer() ([]byte, error) {
	return demoToken.abi.Pack("deployer")
}

// UnpackDeployer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5f39488.
//
// Solidity: function deployer() view returns(address)
func (demoToken *DemoToken) UnpackDeployer(data []byte) (common.Address, error) {
	out, err := demoToken.abi.Unpack("deployer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsBlacklisted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe575a87.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isBlacklisted(address ) view returns(bool)
func (demoToken *DemoToken) PackIsBlacklisted(arg0 common.Address) []byte {
	enc, err := demoToken.abi.Pack("isBlacklisted", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsBlacklisted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe575a87.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isBlacklisted(address ) view returns(bool)
func (demoToken *DemoToken) TryPackIsBlacklisted(arg0 common.Address) ([]byte, error) {
	return demoToken.abi.Pack("isBlacklisted", arg0)
}

// UnpackIsBlacklisted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfe575a87.
//
// Solidity: function isBlacklisted(address ) view returns(bool)
func (demoToken *DemoToken) UnpackIsBlacklisted(data []byte) (bool, error) {
	out, err := demoToken.abi.Unpack("isBlacklisted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsMinter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa271e1a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isMinter(address ) view returns(bool)
func (demoToken *DemoToken) PackIsMinter(arg0 common.Address) []byte {
	enc, err := demoToken.abi.Pack("isMinter", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsMinter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa271e1a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isMinter(address ) view returns(bool)
func (demoToken *DemoToken) TryPackIsMinter(arg0 common.Address) ([]byte, error) {
	return demoToken.abi.Pack("isMinter", arg0)
}

// UnpackIsMinter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaa271e1a.
//
// Solidity: function isMinter(address ) view returns(bool)
func (demoToken *DemoToken) UnpackIsMinter(data []byte) (bool, error) {
	out, err := demoToken.abi.Unpack("isMinter", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (demoToken *DemoToken) PackMint(to common.Address, amount *big.Int) []byte {
	enc, err := demoToken.abi.Pack("mint", to, amount)
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
func (demoToken *DemoToken) TryPackMint(to common.Address, amount *big.Int) ([]byte, error) {
	return demoToken.abi.Pack("mint", to, amount)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (demoToken *DemoToken) PackName() []byte {
	enc, err := demoToken.abi.Pack("name")
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
func (demoToken *DemoToken) TryPackName() ([]byte, error) {
	return demoToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (demoToken *DemoToken) UnpackName(data []byte) (string, error) {
	out, err := demoToken.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackSetBehaviour is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26393148.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBehaviour(uint8 behaviour_) returns()
func (demoToken *DemoToken) PackSetBehaviour(behaviour uint8) []byte {
	enc, err := demoToken.abi.Pack("setBehaviour", behaviour)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBehaviour is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26393148.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBehaviour(uint8 behaviour_) returns()
func (demoToken *DemoToken) TryPackSetBehaviour(behaviour uint8) ([]byte, error) {
	return demoToken.abi.Pack("setBehaviour", behaviour)
}

// PackSetBlacklisted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd01dd6d2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBlacklisted(address who, bool listed) returns()
func (demoToken *DemoToken) PackSetBlacklisted(who common.Address, listed bool) []byte {
	enc, err := demoToken.abi.Pack("setBlacklisted", who, listed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBlacklisted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd01dd6d2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBlacklisted(address who, bool listed) returns()
func (demoToken *DemoToken) TryPackSetBlacklisted(who common.Address, listed bool) ([]byte, error) {
	return demoToken.abi.Pack("setBlacklisted", who, listed)
}

// PackSetMinter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf456ae7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMinter(address who, bool allowed) returns()
func (demoToken *DemoToken) PackSetMinter(who common.Address, allowed bool) []byte {
	enc, err := demoToken.abi.Pack("setMinter", who, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMinter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf456ae7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMinter(address who, bool allowed) returns()
func (demoToken *DemoToken) TryPackSetMinter(who common.Address, allowed bool) ([]byte, error) {
	return demoToken.abi.Pack("setMinter", who, allowed)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (demoToken *DemoToken) PackSymbol() []byte {
	enc, err := demoToken.abi.Pack("symbol")
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
func (demoToken *DemoToken) TryPackSymbol() ([]byte, error) {
	return demoToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (demoToken *DemoToken) UnpackSymbol(data []byte) (string, error) {
	out, err := demoToken.abi.Unpack("symbol", data)
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
func (demoToken *DemoToken) PackTotalSupply() []byte {
	enc, err := demoToken.abi.Pack("totalSupply")
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
func (demoToken *DemoToken) TryPackTotalSupply() ([]byte, error) {
	return demoToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (demoToken *DemoToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := demoToken.abi.Unpack("totalSupply", data)
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
// Solidity: function transfer(address to, uint256 amount) returns(bool)
func (demoToken *DemoToken) PackTransfer(to common.Address, amount *big.Int) []byte {
	enc, err := demoToken.abi.Pack("transfer", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 amount) returns(bool)
func (demoToken *DemoToken) TryPackTransfer(to common.Address, amount *big.Int) ([]byte, error) {
	return demoToken.abi.Pack("transfer", to, amount)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 amount) returns(bool)
func (demoToken *DemoToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := demoToken.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4000aea0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferAndCall(address to, uint256 amount, bytes data) returns(bool)
func (demoToken *DemoToken) PackTransferAndCall(to common.Address, amount *big.Int, data []byte) []byte {
	enc, err := demoToken.abi.Pack("transferAndCall", to, amount, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4000aea0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferAndCall(address to, uint256 amount, bytes data) returns(bool)
func (demoToken *DemoToken) TryPackTransferAndCall(to common.Address, amount *big.Int, data []byte) ([]byte, error) {
	return demoToken.abi.Pack("transferAndCall", to, amount, data)
}

// UnpackTransferAndCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4000aea0.
//
// Solidity: function transferAndCall(address to, uint256 amount, bytes data) returns(bool)
func (demoToken *DemoToken) UnpackTransferAndCall(data []byte) (bool, error) {
	out, err := demoToken.abi.Unpack("transferAndCall", data)
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
// Solidity: function transferFrom(address from, address to, uint256 amount) returns(bool)
func (demoToken *DemoToken) PackTransferFrom(from common.Address, to common.Address, amount *big.Int) []byte {
	enc, err := demoToken.abi.Pack("transferFrom", from, to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 amount) returns(bool)
func (demoToken *DemoToken) TryPackTransferFrom(from common.Address, to common.Address, amount *big.Int) ([]byte, error) {
	return demoToken.abi.Pack("transferFrom", from, to, amount)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 amount) returns(bool)
func (demoToken *DemoToken) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := demoToken.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// DemoTokenApproval represents a Approval event raised by the DemoToken contract.
type DemoTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DemoTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (DemoTokenApproval) ContractEventName() string {
	return DemoTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (demoToken *DemoToken) UnpackApprovalEvent(log *types.Log) (*DemoTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoTokenApproval)
	if len(log.Data) > 0 {
		if err := demoToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoToken.abi.Events[event].Inputs {
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

// DemoTokenTransfer represents a Transfer event raised by the DemoToken contract.
type DemoTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const DemoTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (DemoTokenTransfer) ContractEventName() string {
	return DemoTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (demoToken *DemoToken) UnpackTransferEvent(log *types.Log) (*DemoTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoTokenTransfer)
	if len(log.Data) > 0 {
		if err := demoToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoToken.abi.Events[event].Inputs {
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
func (demoToken *DemoToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], demoToken.abi.Errors["Blacklisted"].ID.Bytes()[:4]) {
		return demoToken.UnpackBlacklistedError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoToken.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return demoToken.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoToken.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return demoToken.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoToken.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return demoToken.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoToken.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return demoToken.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoToken.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return demoToken.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoToken.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return demoToken.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoToken.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return demoToken.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoToken.abi.Errors["TokenPaused"].ID.Bytes()[:4]) {
		return demoToken.UnpackTokenPausedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DemoTokenBlacklisted represents a Blacklisted error raised by the DemoToken contract.
type DemoTokenBlacklisted struct {
	Who common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Blacklisted(address who)
func DemoTokenBlacklistedErrorID() common.Hash {
	return common.HexToHash("0xffa4e6181777692565cf28528fc88fd1516ea86b56da075235fa575af6a4b855")
}

// UnpackBlacklistedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Blacklisted(address who)
func (demoToken *DemoToken) UnpackBlacklistedError(raw []byte) (*DemoTokenBlacklisted, error) {
	out := new(DemoTokenBlacklisted)
	if err := demoToken.abi.UnpackIntoInterface(out, "Blacklisted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoTokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the DemoToken contract.
type DemoTokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func DemoTokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (demoToken *DemoToken) UnpackERC20InsufficientAllowanceError(raw []byte) (*DemoTokenERC20InsufficientAllowance, error) {
	out := new(DemoTokenERC20InsufficientAllowance)
	if err := demoToken.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoTokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the DemoToken contract.
type DemoTokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func DemoTokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (demoToken *DemoToken) UnpackERC20InsufficientBalanceError(raw []byte) (*DemoTokenERC20InsufficientBalance, error) {
	out := new(DemoTokenERC20InsufficientBalance)
	if err := demoToken.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoTokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the DemoToken contract.
type DemoTokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func DemoTokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (demoToken *DemoToken) UnpackERC20InvalidApproverError(raw []byte) (*DemoTokenERC20InvalidApprover, error) {
	out := new(DemoTokenERC20InvalidApprover)
	if err := demoToken.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoTokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the DemoToken contract.
type DemoTokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func DemoTokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (demoToken *DemoToken) UnpackERC20InvalidReceiverError(raw []byte) (*DemoTokenERC20InvalidReceiver, error) {
	out := new(DemoTokenERC20InvalidReceiver)
	if err := demoToken.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoTokenERC20InvalidSender represents a ERC20InvalidSender error raised by the DemoToken contract.
type DemoTokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func DemoTokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (demoToken *DemoToken) UnpackERC20InvalidSenderError(raw []byte) (*DemoTokenERC20InvalidSender, error) {
	out := new(DemoTokenERC20InvalidSender)
	if err := demoToken.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoTokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the DemoToken contract.
type DemoTokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func DemoTokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (demoToken *DemoToken) UnpackERC20InvalidSpenderError(raw []byte) (*DemoTokenERC20InvalidSpender, error) {
	out := new(DemoTokenERC20InvalidSpender)
	if err := demoToken.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoTokenNotAllowed represents a NotAllowed error raised by the DemoToken contract.
type DemoTokenNotAllowed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed()
func DemoTokenNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x3d693ada2b7d6a2edee20ea0cf19d7267a84cc4ae96aafe9d465faf4dde58518")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed()
func (demoToken *DemoToken) UnpackNotAllowedError(raw []byte) (*DemoTokenNotAllowed, error) {
	out := new(DemoTokenNotAllowed)
	if err := demoToken.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoTokenTokenPaused represents a TokenPaused error raised by the DemoToken contract.
type DemoTokenTokenPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenPaused()
func DemoTokenTokenPausedErrorID() common.Hash {
	return common.HexToHash("0xe7792495f34379948e170e2eaab4c10e47ffdd0999c32d6e9848e863802f188c")
}

// UnpackTokenPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenPaused()
func (demoToken *DemoToken) UnpackTokenPausedError(raw []byte) (*DemoTokenTokenPaused, error) {
	out := new(DemoTokenTokenPaused)
	if err := demoToken.abi.UnpackIntoInterface(out, "TokenPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoVaultMetaData contains all meta data concerning the DemoVault contract.
var DemoVaultMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractDemoToken\",\"name\":\"asset_\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"symbol_\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"aprBps_\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ERC4626ExceededMaxDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ERC4626ExceededMaxMint\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ERC4626ExceededMaxRedeem\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ERC4626ExceededMaxWithdraw\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"Deposit\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"Withdraw\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"aprBps\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"asset\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"convertToAssets\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"name\":\"convertToShares\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deployer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"deposit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"liquidity\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"name\":\"lose\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"maxDeposit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"maxMint\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"maxRedeem\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"maxWithdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"mint\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"name\":\"previewDeposit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"previewMint\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"previewRedeem\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"name\":\"previewWithdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"redeem\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bps\",\"type\":\"uint256\"}],\"name\":\"setApr\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"setLiquidity\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"paused_\",\"type\":\"bool\"}],\"name\":\"setPaused\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalAssets\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "88b7701aef80a65029f8066cd936e001d2",
	Bin: "0x60e06040523461040c576122588038038061001981610411565b92833981019060808183031261040c5780516001600160a01b0381169081900361040c5760208201516001600160401b03811161040c578361005c918401610436565b60408301519093906001600160401b03811161040c57606091610080918501610436565b92015183519091906001600160401b03811161030857600354600181811c91168015610402575b60208210146102e857601f8111610390575b50602094601f82116001146103295794819293949560009261031e575b50508160011b916000199060031b1c1916176003555b82516001600160401b03811161030857600454600181811c911680156102fe575b60208210146102e857601f8111610276575b506020601f821160011461020f5781929394600092610204575b50508160011b916000199060031b1c1916176004555b63313ce56760e01b60005260206000600481845afa60005190601f3d111661010082101680156101fb57025b60a0526080526000196006553360c05260055542600855604051611db690816104a282396080518181816108d901528181610a70015281816113230152818161176f015281816118200152611a58015260a05181610ac8015260c0518181816101d50152818161033c01528181610893015281816109ea0152610c870152f35b5050601261017b565b015190503880610139565b601f198216906004600052806000209160005b81811061025e57509583600195969710610245575b505050811b0160045561014f565b015160001960f88460031b161c19169055388080610237565b9192602060018192868b015181550194019201610222565b8181111561011f576004600052601f820160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b602084106102df575b81601f9101920160051c039060005b8281106102d157505061011f565b6000828201556001016102c3565b600091506102b4565b634e487b7160e01b600052602260045260246000fd5b90607f169061010d565b634e487b7160e01b600052604160045260246000fd5b0151905038806100d6565b601f198216956003600052806000209160005b8881106103785750836001959697981061035f575b505050811b016003556100ec565b015160001960f88460031b161c19169055388080610351565b9192602060018192868501518155019401920161033c565b818111156100b9576003600052601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b602084106103f9575b81601f9101920160051c039060005b8281106103eb5750506100b9565b6000828201556001016103dd565b600091506103ce565b90607f16906100a7565b600080fd5b6040519190601f01601f191682016001600160401b0381118382101761030857604052565b81601f8201121561040c578051906001600160401b03821161030857610465601f8301601f1916602001610411565b928284526020838301011161040c5760005b82811061048c57505060206000918301015290565b8060208092840101518282870101520161047756fe6080604052600436101561001257600080fd5b6000803560e01c90816301e1d11414610f2357816306fdde0314610e4957816307a2d13a14610a21578163095ea7b314610d455781630a28a47714610d0957816316c38b3c14610c3457816318160ddd14610bf95781631a68650214610bbe57816323b872dd14610b6857816325ac1df214610b2d578163313ce56714610a9457816338d52e0f14610a26578163402d267d146103a15781634cdad50614610a2157816359cee29c146109a45781635c975abb146109645781636832a2661461084d5781636e553f65146107a257816370a082311461073f57816394bf804d1461069557816395d89b4114610538578163a9059cbb146104e9578163b3d7f6b9146104ad578163b460af9414610429578163ba087652146103a6578163c63d75b6146103a1578163c6e6f5921461018a578163ce96cb7714610360578163d5f39488146102f2578163d905777e146102a9578163dd62ed3e1461022f578163eb407ba91461018f575063ef8b30f71461018a57600080fd5b61110f565b3461022c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022c5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036102045760043560065580f35b807f3d693ada0000000000000000000000000000000000000000000000000000000060049252fd5b80fd5b3461022c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022c5773ffffffffffffffffffffffffffffffffffffffff604061027d611015565b9282610287611038565b9416815260016020522091166000526020526020604060002054604051908152f35b3461022c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022c5760206102ea6102e5611015565b61125c565b604051908152f35b3461022c57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022c57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461022c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022c5760206102ea61039c611015565b61122b565b61105b565b3461022c576103b43661109d565b926103be8461125c565b8084116103df576020856102ea86866103d6826113f9565b9384913361199c565b91509173ffffffffffffffffffffffffffffffffffffffff6064947fb94abeec00000000000000000000000000000000000000000000000000000000855216600452602452604452fd5b3461022c576104373661109d565b91926104428361122b565b808511610463576020846102ea858861045a81611426565b9384923361199c565b606492508473ffffffffffffffffffffffffffffffffffffffff857ffe9cceec00000000000000000000000000000000000000000000000000000000855216600452602452604452fd5b3461022c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022c5760206102ea6004356113c6565b3461022c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022c5761052d610523611015565b6024359033611616565b602060405160018152f35b3461022c57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022c576040519080600454908160011c9160018116801561068b575b60208410811461065e5783865290811561061957506001146105bc575b6105b8846105ac81860382611187565b60405191829182610f6c565b0390f35b600481527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b939250905b8082106105ff575090915081016020016105ac8261059c565b9192600181602092548385880101520191019092916105e6565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208087019190915292151560051b850190920192506105ac915083905061059c565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526022600452fd5b92607f169261057f565b3461022c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022c576004356106cf611038565b916106d86111f7565b8083116106f7576020846102ea856106ef816113c6565b8093336117ff565b60649273ffffffffffffffffffffffffffffffffffffffff857f284ff66700000000000000000000000000000000000000000000000000000000855216600452602452604452fd5b3461022c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022c5760206102ea61077b611015565b73ffffffffffffffffffffffffffffffffffffffff16600052600060205260406000205490565b3461022c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022c576004356107dc611038565b916107e56111f7565b808311610805576020836102ea866107fc83611459565b928391336117ff565b60649273ffffffffffffffffffffffffffffffffffffffff857f79012fb200000000000000000000000000000000000000000000000000000000855216600452602452604452fd5b3461022c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022c5773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610204576108c1611740565b8073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b15610961578180916024604051809581937f42966c6800000000000000000000000000000000000000000000000000000000835260043560048401525af18015610954576109465780f35b61094f91611187565b818180f35b50604051903d90823e3d90fd5b50fd5b3461022c57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022c57602060ff600754166040519015158152f35b3461022c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022c5773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361020457610a18611740565b60043560055580f35b610fd4565b3461022c57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022c57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461022c57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022c57600660ff7f000000000000000000000000000000000000000000000000000000000000000016019060ff8211610b005760208260ff60405191168152f35b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526011600452fd5b3461022c57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022c576020600554604051908152f35b3461022c5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022c5761052d610ba2611015565b610baa611038565b60443591610bb983338361148c565b611616565b3461022c57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022c576020600654604051908152f35b3461022c57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022c576020600254604051908152f35b3461022c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022c57600435801515809103610d055773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610cdd5760ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff006007541691161760075580f35b6004827f3d693ada000000000000000000000000000000000000000000000000000000008152fd5b5080fd5b3461022c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022c5760206102ea600435611426565b3461022c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022c57610d7c611015565b602435903315610e1d5773ffffffffffffffffffffffffffffffffffffffff16918215610df15760408291338152600160205281812085825260205220556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b807f94280d62000000000000000000000000000000000000000000000000000000006024925280600452fd5b6024837fe602df0500000000000000000000000000000000000000000000000000000000815280600452fd5b3461022c57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022c576040519080600354908160011c91600181168015610f19575b60208410811461065e578386529081156106195750600114610ebc576105b8846105ac81860382611187565b600381527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b939250905b808210610eff575090915081016020016105ac8261059c565b919260018160209254838588010152019101909291610ee6565b92607f1692610e90565b3461022c57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022c5760206102ea610f5e6112da565b610f66611392565b9061114b565b9190916020815282519283602083015260005b848110610fbe5750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8460006040809697860101520116010190565b8060208092840101516040828601015201610f7f565b346110105760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126110105760206102ea6004356113f9565b600080fd5b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361101057565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361101057565b346110105760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261101057611092611015565b5060206102ea6111f7565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc6060910112611010576004359060243573ffffffffffffffffffffffffffffffffffffffff81168103611010579060443573ffffffffffffffffffffffffffffffffffffffff811681036110105790565b346110105760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126110105760206102ea600435611459565b9190820180921161115857565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176111c857604052565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b60075460ff161561120757600090565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90565b60075460ff161561123c5750600090565b61124861124d9161125c565b6113f9565b60065490818082109118021890565b60ff600754166112d4576112919073ffffffffffffffffffffffffffffffffffffffff16600052600060205260406000205490565b6006547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81036112bf575090565b6112c890611459565b90818082109118021890565b50600090565b6040517f70a0823100000000000000000000000000000000000000000000000000000000815230600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa90811561138657600091611357575090565b90506020813d60201161137e575b8161137260209383611187565b81010312611010575190565b3d9150611365565b6040513d6000823e3d90fd5b61139a6112da565b60055460085442039042821161115857818102918183041490151715611158576113c391611ba0565b90565b6113d1610f5e6112da565b60018101809111611158576113c3916001916113f3600254620f42409061114b565b91611d3d565b611404610f5e6112da565b60018101809111611158576113c3916000916113f3600254620f42409061114b565b611436600254620f42409061114b565b90611442610f5e6112da565b60018101809111611158576113c392600192611d3d565b611469600254620f42409061114b565b90611475610f5e6112da565b60018101809111611158576113c392600092611d3d565b73ffffffffffffffffffffffffffffffffffffffff909291921691826000526001602052604060002073ffffffffffffffffffffffffffffffffffffffff8216600052602052604060002054927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8410611507575b50505050565b8284106115ca57801561159b5773ffffffffffffffffffffffffffffffffffffffff82161561156c57600052600160205273ffffffffffffffffffffffffffffffffffffffff6040600020911660005260205260406000209103905538808080611501565b7f94280d6200000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b7fe602df0500000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b5073ffffffffffffffffffffffffffffffffffffffff83917ffb8f41b2000000000000000000000000000000000000000000000000000000006000521660045260245260445260646000fd5b73ffffffffffffffffffffffffffffffffffffffff169081156117115773ffffffffffffffffffffffffffffffffffffffff169182156116e25760008281528060205260408120548281106116af5791604082827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef958760209652828652038282205586815280845220818154019055604051908152a3565b6064937fe450d38c0000000000000000000000000000000000000000000000000000000083949352600452602452604452fd5b7fec442f0500000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b7f96c6fd1e00000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b611748611392565b6000904260085580611758575050565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690813b156117fb5782916044839260405194859384927f40c10f1900000000000000000000000000000000000000000000000000000000845230600485015260248401525af180156117f0576117e3575050565b816117ed91611187565b50565b6040513d84823e3d90fd5b8280fd5b9190611809611740565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016600093602073ffffffffffffffffffffffffffffffffffffffff604051927f23b872dd000000000000000000000000000000000000000000000000000000008852169586600452306024528560445260648180865af19060016000511482161561197a575b60405260006060521561194d575073ffffffffffffffffffffffffffffffffffffffff169283156116e2577fdcbc1c05240f31ff3ad067ef1ee35ce4997762752e3a095284754544f4c709d7918161190160409360025461114b565b600255856000818152806020528481208381540190557fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60208651858152a382519182526020820152a3565b7f5274afe70000000000000000000000000000000000000000000000000000000060005260045260246000fd5b90600181151661199257823b15153d151616906118a5565b503d6000823e3d90fd5b91936119a6611740565b73ffffffffffffffffffffffffffffffffffffffff8516948173ffffffffffffffffffffffffffffffffffffffff851694878603611b8f575b505050841561171157600093858552846020526040852054828110611b5b57829087875286602052036040862055816002540360025584867fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef6020604051868152a373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169473ffffffffffffffffffffffffffffffffffffffff604051947fa9059cbb0000000000000000000000000000000000000000000000000000000083521695866004528260245260208260448180855af16001835114811615611b3c575b8560405215611b10575050825260208201527ffbde797d201c681b91056529119e0b02407c7bb96a4a2c75c01fc9667232c8db90604090a4565b602492507f5274afe7000000000000000000000000000000000000000000000000000000008252600452fd5b6001811516611b5257813b15153d151616611ad6565b853d84823e3d90fd5b8583606492897fe450d38c000000000000000000000000000000000000000000000000000000008452600452602452604452fd5b611b989261148c565b3881816119df565b9190916000907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8482099084810292838084109303928084039314611c3d578264496cebb8001115611c2b57507fd18ce2d033892ab6710afe1da5f26d00b43f019695d75c72580c14ab81b64c47939464496cebb800910990828211900360f51b9103600b1c170290565b634e487b71905260116020526024601cfd5b50505064496cebb8009192500490565b90917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8383099280830292838086109503948086039514611d005784831115611ce75790829109816000038216809204600281600302188082026002030280820260020302808202600203028082026002030280820260020302809102600203029360018380600003040190848311900302920304170290565b82634e487b71600052156003026011186020526024601cfd5b505080925015611d0e570490565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b9291611d4a818386611c4d565b926004811015611d87576001809116149182611d70575b50506113c3925015159061114b565b9080925015611d0e576113c3930915153880611d61565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd",
}

// DemoVault is an auto generated Go binding around an Ethereum contract.
type DemoVault struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DemoVault) GetABI() abi.ABI {
	return c.abi
}

// NewDemoVault creates a new instance of DemoVault.
func NewDemoVault() *DemoVault {
	parsed, err := DemoVaultMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DemoVault{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DemoVault) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address asset_, string name_, string symbol_, uint256 aprBps_) returns()
func (demoVault *DemoVault) PackConstructor(asset_ common.Address, name_ string, symbol_ string, aprBps_ *big.Int) []byte {
	enc, err := demoVault.abi.Pack("", asset_, name_, symbol_, aprBps_)
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
func (demoVault *DemoVault) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := demoVault.abi.Pack("allowance", owner, spender)
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
func (demoVault *DemoVault) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return demoVault.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (demoVault *DemoVault) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := demoVault.abi.Unpack("allowance", data)
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
func (demoVault *DemoVault) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := demoVault.abi.Pack("approve", spender, value)
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
func (demoVault *DemoVault) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return demoVault.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (demoVault *DemoVault) UnpackApprove(data []byte) (bool, error) {
	out, err := demoVault.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAprBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25ac1df2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function aprBps() view returns(uint256)
func (demoVault *DemoVault) PackAprBps() []byte {
	enc, err := demoVault.abi.Pack("aprBps")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAprBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25ac1df2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function aprBps() view returns(uint256)
func (demoVault *DemoVault) TryPackAprBps() ([]byte, error) {
	return demoVault.abi.Pack("aprBps")
}

// UnpackAprBps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x25ac1df2.
//
// Solidity: function aprBps() view returns(uint256)
func (demoVault *DemoVault) UnpackAprBps(data []byte) (*big.Int, error) {
	out, err := demoVault.abi.Unpack("aprBps", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function asset() view returns(address)
func (demoVault *DemoVault) PackAsset() []byte {
	enc, err := demoVault.abi.Pack("asset")
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
func (demoVault *DemoVault) TryPackAsset() ([]byte, error) {
	return demoVault.abi.Pack("asset")
}

// UnpackAsset is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d52e0f.
//
// Solidity: function asset() view returns(address)
func (demoVault *DemoVault) UnpackAsset(data []byte) (common.Address, error) {
	out, err := demoVault.abi.Unpack("asset", data)
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
func (demoVault *DemoVault) PackBalanceOf(account common.Address) []byte {
	enc, err := demoVault.abi.Pack("balanceOf", account)
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
func (demoVault *DemoVault) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return demoVault.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (demoVault *DemoVault) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := demoVault.abi.Unpack("balanceOf", data)
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
func (demoVault *DemoVault) PackConvertToAssets(shares *big.Int) []byte {
	enc, err := demoVault.abi.Pack("convertToAssets", shares)
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
func (demoVault *DemoVault) TryPackConvertToAssets(shares *big.Int) ([]byte, error) {
	return demoVault.abi.Pack("convertToAssets", shares)
}

// UnpackConvertToAssets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07a2d13a.
//
// Solidity: function convertToAssets(uint256 shares) view returns(uint256)
func (demoVault *DemoVault) UnpackConvertToAssets(data []byte) (*big.Int, error) {
	out, err := demoVault.abi.Unpack("convertToAssets", data)
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
func (demoVault *DemoVault) PackConvertToShares(assets *big.Int) []byte {
	enc, err := demoVault.abi.Pack("convertToShares", assets)
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
func (demoVault *DemoVault) TryPackConvertToShares(assets *big.Int) ([]byte, error) {
	return demoVault.abi.Pack("convertToShares", assets)
}

// UnpackConvertToShares is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6e6f592.
//
// Solidity: function convertToShares(uint256 assets) view returns(uint256)
func (demoVault *DemoVault) UnpackConvertToShares(data []byte) (*big.Int, error) {
	out, err := demoVault.abi.Unpack("convertToShares", data)
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
func (demoVault *DemoVault) PackDecimals() []byte {
	enc, err := demoVault.abi.Pack("decimals")
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
func (demoVault *DemoVault) TryPackDecimals() ([]byte, error) {
	return demoVault.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (demoVault *DemoVault) UnpackDecimals(data []byte) (uint8, error) {
	out, err := demoVault.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDeployer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5f39488.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deployer() view returns(address)
func (demoVault *DemoVault) PackDeployer() []byte {
	enc, err := demoVault.abi.Pack("deployer")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeployer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5f39488.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deployer() view returns(address)
func (demoVault *DemoVault) TryPackDeployer() ([]byte, error) {
	return demoVault.abi.Pack("deployer")
}

// UnpackDeployer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5f39488.
//
// Solidity: function deployer() view returns(address)
func (demoVault *DemoVault) UnpackDeployer(data []byte) (common.Address, error) {
	out, err := demoVault.abi.Unpack("deployer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e553f65.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(uint256 assets, address receiver) returns(uint256)
func (demoVault *DemoVault) PackDeposit(assets *big.Int, receiver common.Address) []byte {
	enc, err := demoVault.abi.Pack("deposit", assets, receiver)
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
func (demoVault *DemoVault) TryPackDeposit(assets *big.Int, receiver common.Address) ([]byte, error) {
	return demoVault.abi.Pack("deposit", assets, receiver)
}

// UnpackDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6e553f65.
//
// Solidity: function deposit(uint256 assets, address receiver) returns(uint256)
func (demoVault *DemoVault) UnpackDeposit(data []byte) (*big.Int, error) {
	out, err := demoVault.abi.Unpack("deposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLiquidity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a686502.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function liquidity() view returns(uint256)
func (demoVault *DemoVault) PackLiquidity() []byte {
	enc, err := demoVault.abi.Pack("liquidity")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLiquidity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a686502.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function liquidity() view returns(uint256)
func (demoVault *DemoVault) TryPackLiquidity() ([]byte, error) {
	return demoVault.abi.Pack("liquidity")
}

// UnpackLiquidity is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1a686502.
//
// Solidity: function liquidity() view returns(uint256)
func (demoVault *DemoVault) UnpackLiquidity(data []byte) (*big.Int, error) {
	out, err := demoVault.abi.Unpack("liquidity", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6832a266.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lose(uint256 assets) returns()
func (demoVault *DemoVault) PackLose(assets *big.Int) []byte {
	enc, err := demoVault.abi.Pack("lose", assets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6832a266.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lose(uint256 assets) returns()
func (demoVault *DemoVault) TryPackLose(assets *big.Int) ([]byte, error) {
	return demoVault.abi.Pack("lose", assets)
}

// PackMaxDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x402d267d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxDeposit(address ) view returns(uint256)
func (demoVault *DemoVault) PackMaxDeposit(arg0 common.Address) []byte {
	enc, err := demoVault.abi.Pack("maxDeposit", arg0)
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
func (demoVault *DemoVault) TryPackMaxDeposit(arg0 common.Address) ([]byte, error) {
	return demoVault.abi.Pack("maxDeposit", arg0)
}

// UnpackMaxDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x402d267d.
//
// Solidity: function maxDeposit(address ) view returns(uint256)
func (demoVault *DemoVault) UnpackMaxDeposit(data []byte) (*big.Int, error) {
	out, err := demoVault.abi.Unpack("maxDeposit", data)
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
func (demoVault *DemoVault) PackMaxMint(arg0 common.Address) []byte {
	enc, err := demoVault.abi.Pack("maxMint", arg0)
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
func (demoVault *DemoVault) TryPackMaxMint(arg0 common.Address) ([]byte, error) {
	return demoVault.abi.Pack("maxMint", arg0)
}

// UnpackMaxMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc63d75b6.
//
// Solidity: function maxMint(address ) view returns(uint256)
func (demoVault *DemoVault) UnpackMaxMint(data []byte) (*big.Int, error) {
	out, err := demoVault.abi.Unpack("maxMint", data)
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
func (demoVault *DemoVault) PackMaxRedeem(owner common.Address) []byte {
	enc, err := demoVault.abi.Pack("maxRedeem", owner)
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
func (demoVault *DemoVault) TryPackMaxRedeem(owner common.Address) ([]byte, error) {
	return demoVault.abi.Pack("maxRedeem", owner)
}

// UnpackMaxRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd905777e.
//
// Solidity: function maxRedeem(address owner) view returns(uint256)
func (demoVault *DemoVault) UnpackMaxRedeem(data []byte) (*big.Int, error) {
	out, err := demoVault.abi.Unpack("maxRedeem", data)
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
func (demoVault *DemoVault) PackMaxWithdraw(owner common.Address) []byte {
	enc, err := demoVault.abi.Pack("maxWithdraw", owner)
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
func (demoVault *DemoVault) TryPackMaxWithdraw(owner common.Address) ([]byte, error) {
	return demoVault.abi.Pack("maxWithdraw", owner)
}

// UnpackMaxWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xce96cb77.
//
// Solidity: function maxWithdraw(address owner) view returns(uint256)
func (demoVault *DemoVault) UnpackMaxWithdraw(data []byte) (*big.Int, error) {
	out, err := demoVault.abi.Unpack("maxWithdraw", data)
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
func (demoVault *DemoVault) PackMint(shares *big.Int, receiver common.Address) []byte {
	enc, err := demoVault.abi.Pack("mint", shares, receiver)
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
func (demoVault *DemoVault) TryPackMint(shares *big.Int, receiver common.Address) ([]byte, error) {
	return demoVault.abi.Pack("mint", shares, receiver)
}

// UnpackMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94bf804d.
//
// Solidity: function mint(uint256 shares, address receiver) returns(uint256)
func (demoVault *DemoVault) UnpackMint(data []byte) (*big.Int, error) {
	out, err := demoVault.abi.Unpack("mint", data)
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
func (demoVault *DemoVault) PackName() []byte {
	enc, err := demoVault.abi.Pack("name")
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
func (demoVault *DemoVault) TryPackName() ([]byte, error) {
	return demoVault.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (demoVault *DemoVault) UnpackName(data []byte) (string, error) {
	out, err := demoVault.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (demoVault *DemoVault) PackPaused() []byte {
	enc, err := demoVault.abi.Pack("paused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paused() view returns(bool)
func (demoVault *DemoVault) TryPackPaused() ([]byte, error) {
	return demoVault.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (demoVault *DemoVault) UnpackPaused(data []byte) (bool, error) {
	out, err := demoVault.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPreviewDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef8b30f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewDeposit(uint256 assets) view returns(uint256)
func (demoVault *DemoVault) PackPreviewDeposit(assets *big.Int) []byte {
	enc, err := demoVault.abi.Pack("previewDeposit", assets)
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
func (demoVault *DemoVault) TryPackPreviewDeposit(assets *big.Int) ([]byte, error) {
	return demoVault.abi.Pack("previewDeposit", assets)
}

// UnpackPreviewDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef8b30f7.
//
// Solidity: function previewDeposit(uint256 assets) view returns(uint256)
func (demoVault *DemoVault) UnpackPreviewDeposit(data []byte) (*big.Int, error) {
	out, err := demoVault.abi.Unpack("previewDeposit", data)
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
func (demoVault *DemoVault) PackPreviewMint(shares *big.Int) []byte {
	enc, err := demoVault.abi.Pack("previewMint", shares)
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
func (demoVault *DemoVault) TryPackPreviewMint(shares *big.Int) ([]byte, error) {
	return demoVault.abi.Pack("previewMint", shares)
}

// UnpackPreviewMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3d7f6b9.
//
// Solidity: function previewMint(uint256 shares) view returns(uint256)
func (demoVault *DemoVault) UnpackPreviewMint(data []byte) (*big.Int, error) {
	out, err := demoVault.abi.Unpack("previewMint", data)
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
func (demoVault *DemoVault) PackPreviewRedeem(shares *big.Int) []byte {
	enc, err := demoVault.abi.Pack("previewRedeem", shares)
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
func (demoVault *DemoVault) TryPackPreviewRedeem(shares *big.Int) ([]byte, error) {
	return demoVault.abi.Pack("previewRedeem", shares)
}

// UnpackPreviewRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cdad506.
//
// Solidity: function previewRedeem(uint256 shares) view returns(uint256)
func (demoVault *DemoVault) UnpackPreviewRedeem(data []byte) (*big.Int, error) {
	out, err := demoVault.abi.Unpack("previewRedeem", data)
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
func (demoVault *DemoVault) PackPreviewWithdraw(assets *big.Int) []byte {
	enc, err := demoVault.abi.Pack("previewWithdraw", assets)
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
func (demoVault *DemoVault) TryPackPreviewWithdraw(assets *big.Int) ([]byte, error) {
	return demoVault.abi.Pack("previewWithdraw", assets)
}

// UnpackPreviewWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a28a477.
//
// Solidity: function previewWithdraw(uint256 assets) view returns(uint256)
func (demoVault *DemoVault) UnpackPreviewWithdraw(data []byte) (*big.Int, error) {
	out, err := demoVault.abi.Unpack("previewWithdraw", data)
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
func (demoVault *DemoVault) PackRedeem(shares *big.Int, receiver common.Address, owner common.Address) []byte {
	enc, err := demoVault.abi.Pack("redeem", shares, receiver, owner)
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
func (demoVault *DemoVault) TryPackRedeem(shares *big.Int, receiver common.Address, owner common.Address) ([]byte, error) {
	return demoVault.abi.Pack("redeem", shares, receiver, owner)
}

// UnpackRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba087652.
//
// Solidity: function redeem(uint256 shares, address receiver, address owner) returns(uint256)
func (demoVault *DemoVault) UnpackRedeem(data []byte) (*big.Int, error) {
	out, err := demoVault.abi.Unpack("redeem", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetApr is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59cee29c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApr(uint256 bps) returns()
func (demoVault *DemoVault) PackSetApr(bps *big.Int) []byte {
	enc, err := demoVault.abi.Pack("setApr", bps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetApr is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59cee29c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setApr(uint256 bps) returns()
func (demoVault *DemoVault) TryPackSetApr(bps *big.Int) ([]byte, error) {
	return demoVault.abi.Pack("setApr", bps)
}

// PackSetLiquidity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb407ba9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLiquidity(uint256 most) returns()
func (demoVault *DemoVault) PackSetLiquidity(most *big.Int) []byte {
	enc, err := demoVault.abi.Pack("setLiquidity", most)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLiquidity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb407ba9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLiquidity(uint256 most) returns()
func (demoVault *DemoVault) TryPackSetLiquidity(most *big.Int) ([]byte, error) {
	return demoVault.abi.Pack("setLiquidity", most)
}

// PackSetPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16c38b3c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPaused(bool paused_) returns()
func (demoVault *DemoVault) PackSetPaused(paused bool) []byte {
	enc, err := demoVault.abi.Pack("setPaused", paused)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16c38b3c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPaused(bool paused_) returns()
func (demoVault *DemoVault) TryPackSetPaused(paused bool) ([]byte, error) {
	return demoVault.abi.Pack("setPaused", paused)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (demoVault *DemoVault) PackSymbol() []byte {
	enc, err := demoVault.abi.Pack("symbol")
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
func (demoVault *DemoVault) TryPackSymbol() ([]byte, error) {
	return demoVault.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (demoVault *DemoVault) UnpackSymbol(data []byte) (string, error) {
	out, err := demoVault.abi.Unpack("symbol", data)
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
func (demoVault *DemoVault) PackTotalAssets() []byte {
	enc, err := demoVault.abi.Pack("totalAssets")
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
func (demoVault *DemoVault) TryPackTotalAssets() ([]byte, error) {
	return demoVault.abi.Pack("totalAssets")
}

// UnpackTotalAssets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01e1d114.
//
// Solidity: function totalAssets() view returns(uint256)
func (demoVault *DemoVault) UnpackTotalAssets(data []byte) (*big.Int, error) {
	out, err := demoVault.abi.Unpack("totalAssets", data)
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
func (demoVault *DemoVault) PackTotalSupply() []byte {
	enc, err := demoVault.abi.Pack("totalSupply")
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
func (demoVault *DemoVault) TryPackTotalSupply() ([]byte, error) {
	return demoVault.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (demoVault *DemoVault) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := demoVault.abi.Unpack("totalSupply", data)
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
func (demoVault *DemoVault) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := demoVault.abi.Pack("transfer", to, value)
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
func (demoVault *DemoVault) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return demoVault.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (demoVault *DemoVault) UnpackTransfer(data []byte) (bool, error) {
	out, err := demoVault.abi.Unpack("transfer", data)
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
func (demoVault *DemoVault) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := demoVault.abi.Pack("transferFrom", from, to, value)
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
func (demoVault *DemoVault) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return demoVault.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (demoVault *DemoVault) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := demoVault.abi.Unpack("transferFrom", data)
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
func (demoVault *DemoVault) PackWithdraw(assets *big.Int, receiver common.Address, owner common.Address) []byte {
	enc, err := demoVault.abi.Pack("withdraw", assets, receiver, owner)
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
func (demoVault *DemoVault) TryPackWithdraw(assets *big.Int, receiver common.Address, owner common.Address) ([]byte, error) {
	return demoVault.abi.Pack("withdraw", assets, receiver, owner)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb460af94.
//
// Solidity: function withdraw(uint256 assets, address receiver, address owner) returns(uint256)
func (demoVault *DemoVault) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := demoVault.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// DemoVaultApproval represents a Approval event raised by the DemoVault contract.
type DemoVaultApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DemoVaultApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (DemoVaultApproval) ContractEventName() string {
	return DemoVaultApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (demoVault *DemoVault) UnpackApprovalEvent(log *types.Log) (*DemoVaultApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoVaultApproval)
	if len(log.Data) > 0 {
		if err := demoVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoVault.abi.Events[event].Inputs {
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

// DemoVaultDeposit represents a Deposit event raised by the DemoVault contract.
type DemoVaultDeposit struct {
	Sender common.Address
	Owner  common.Address
	Assets *big.Int
	Shares *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DemoVaultDepositEventName = "Deposit"

// ContractEventName returns the user-defined event name.
func (DemoVaultDeposit) ContractEventName() string {
	return DemoVaultDepositEventName
}

// UnpackDepositEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposit(address indexed sender, address indexed owner, uint256 assets, uint256 shares)
func (demoVault *DemoVault) UnpackDepositEvent(log *types.Log) (*DemoVaultDeposit, error) {
	event := "Deposit"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoVaultDeposit)
	if len(log.Data) > 0 {
		if err := demoVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoVault.abi.Events[event].Inputs {
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

// DemoVaultTransfer represents a Transfer event raised by the DemoVault contract.
type DemoVaultTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const DemoVaultTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (DemoVaultTransfer) ContractEventName() string {
	return DemoVaultTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (demoVault *DemoVault) UnpackTransferEvent(log *types.Log) (*DemoVaultTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoVaultTransfer)
	if len(log.Data) > 0 {
		if err := demoVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoVault.abi.Events[event].Inputs {
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

// DemoVaultWithdraw represents a Withdraw event raised by the DemoVault contract.
type DemoVaultWithdraw struct {
	Sender   common.Address
	Receiver common.Address
	Owner    common.Address
	Assets   *big.Int
	Shares   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DemoVaultWithdrawEventName = "Withdraw"

// ContractEventName returns the user-defined event name.
func (DemoVaultWithdraw) ContractEventName() string {
	return DemoVaultWithdrawEventName
}

// UnpackWithdrawEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdraw(address indexed sender, address indexed receiver, address indexed owner, uint256 assets, uint256 shares)
func (demoVault *DemoVault) UnpackWithdrawEvent(log *types.Log) (*DemoVaultWithdraw, error) {
	event := "Withdraw"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoVaultWithdraw)
	if len(log.Data) > 0 {
		if err := demoVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoVault.abi.Events[event].Inputs {
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
func (demoVault *DemoVault) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], demoVault.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return demoVault.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoVault.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return demoVault.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoVault.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return demoVault.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoVault.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return demoVault.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoVault.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return demoVault.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoVault.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return demoVault.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoVault.abi.Errors["ERC4626ExceededMaxDeposit"].ID.Bytes()[:4]) {
		return demoVault.UnpackERC4626ExceededMaxDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoVault.abi.Errors["ERC4626ExceededMaxMint"].ID.Bytes()[:4]) {
		return demoVault.UnpackERC4626ExceededMaxMintError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoVault.abi.Errors["ERC4626ExceededMaxRedeem"].ID.Bytes()[:4]) {
		return demoVault.UnpackERC4626ExceededMaxRedeemError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoVault.abi.Errors["ERC4626ExceededMaxWithdraw"].ID.Bytes()[:4]) {
		return demoVault.UnpackERC4626ExceededMaxWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoVault.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return demoVault.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoVault.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return demoVault.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DemoVaultERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the DemoVault contract.
type DemoVaultERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func DemoVaultERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (demoVault *DemoVault) UnpackERC20InsufficientAllowanceError(raw []byte) (*DemoVaultERC20InsufficientAllowance, error) {
	out := new(DemoVaultERC20InsufficientAllowance)
	if err := demoVault.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoVaultERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the DemoVault contract.
type DemoVaultERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func DemoVaultERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (demoVault *DemoVault) UnpackERC20InsufficientBalanceError(raw []byte) (*DemoVaultERC20InsufficientBalance, error) {
	out := new(DemoVaultERC20InsufficientBalance)
	if err := demoVault.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoVaultERC20InvalidApprover represents a ERC20InvalidApprover error raised by the DemoVault contract.
type DemoVaultERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func DemoVaultERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (demoVault *DemoVault) UnpackERC20InvalidApproverError(raw []byte) (*DemoVaultERC20InvalidApprover, error) {
	out := new(DemoVaultERC20InvalidApprover)
	if err := demoVault.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoVaultERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the DemoVault contract.
type DemoVaultERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func DemoVaultERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (demoVault *DemoVault) UnpackERC20InvalidReceiverError(raw []byte) (*DemoVaultERC20InvalidReceiver, error) {
	out := new(DemoVaultERC20InvalidReceiver)
	if err := demoVault.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoVaultERC20InvalidSender represents a ERC20InvalidSender error raised by the DemoVault contract.
type DemoVaultERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func DemoVaultERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (demoVault *DemoVault) UnpackERC20InvalidSenderError(raw []byte) (*DemoVaultERC20InvalidSender, error) {
	out := new(DemoVaultERC20InvalidSender)
	if err := demoVault.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoVaultERC20InvalidSpender represents a ERC20InvalidSpender error raised by the DemoVault contract.
type DemoVaultERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func DemoVaultERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (demoVault *DemoVault) UnpackERC20InvalidSpenderError(raw []byte) (*DemoVaultERC20InvalidSpender, error) {
	out := new(DemoVaultERC20InvalidSpender)
	if err := demoVault.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoVaultERC4626ExceededMaxDeposit represents a ERC4626ExceededMaxDeposit error raised by the DemoVault contract.
type DemoVaultERC4626ExceededMaxDeposit struct {
	Receiver common.Address
	Assets   *big.Int
	Max      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC4626ExceededMaxDeposit(address receiver, uint256 assets, uint256 max)
func DemoVaultERC4626ExceededMaxDepositErrorID() common.Hash {
	return common.HexToHash("0x79012fb2819fcdc1de669c08773dbcd6bdc757862642f75fb1c584dadf259dfe")
}

// UnpackERC4626ExceededMaxDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC4626ExceededMaxDeposit(address receiver, uint256 assets, uint256 max)
func (demoVault *DemoVault) UnpackERC4626ExceededMaxDepositError(raw []byte) (*DemoVaultERC4626ExceededMaxDeposit, error) {
	out := new(DemoVaultERC4626ExceededMaxDeposit)
	if err := demoVault.abi.UnpackIntoInterface(out, "ERC4626ExceededMaxDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoVaultERC4626ExceededMaxMint represents a ERC4626ExceededMaxMint error raised by the DemoVault contract.
type DemoVaultERC4626ExceededMaxMint struct {
	Receiver common.Address
	Shares   *big.Int
	Max      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC4626ExceededMaxMint(address receiver, uint256 shares, uint256 max)
func DemoVaultERC4626ExceededMaxMintErrorID() common.Hash {
	return common.HexToHash("0x284ff667dc615a39438518c22e8955b9470327d9de8a4d7e21c926b260d65176")
}

// UnpackERC4626ExceededMaxMintError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC4626ExceededMaxMint(address receiver, uint256 shares, uint256 max)
func (demoVault *DemoVault) UnpackERC4626ExceededMaxMintError(raw []byte) (*DemoVaultERC4626ExceededMaxMint, error) {
	out := new(DemoVaultERC4626ExceededMaxMint)
	if err := demoVault.abi.UnpackIntoInterface(out, "ERC4626ExceededMaxMint", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoVaultERC4626ExceededMaxRedeem represents a ERC4626ExceededMaxRedeem error raised by the DemoVault contract.
type DemoVaultERC4626ExceededMaxRedeem struct {
	Owner  common.Address
	Shares *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC4626ExceededMaxRedeem(address owner, uint256 shares, uint256 max)
func DemoVaultERC4626ExceededMaxRedeemErrorID() common.Hash {
	return common.HexToHash("0xb94abeec0557d36b5f0bc8f115deec7b184dcbff94ac66d55e37c8f301e75269")
}

// UnpackERC4626ExceededMaxRedeemError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC4626ExceededMaxRedeem(address owner, uint256 shares, uint256 max)
func (demoVault *DemoVault) UnpackERC4626ExceededMaxRedeemError(raw []byte) (*DemoVaultERC4626ExceededMaxRedeem, error) {
	out := new(DemoVaultERC4626ExceededMaxRedeem)
	if err := demoVault.abi.UnpackIntoInterface(out, "ERC4626ExceededMaxRedeem", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoVaultERC4626ExceededMaxWithdraw represents a ERC4626ExceededMaxWithdraw error raised by the DemoVault contract.
type DemoVaultERC4626ExceededMaxWithdraw struct {
	Owner  common.Address
	Assets *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC4626ExceededMaxWithdraw(address owner, uint256 assets, uint256 max)
func DemoVaultERC4626ExceededMaxWithdrawErrorID() common.Hash {
	return common.HexToHash("0xfe9cceec2bd1f9b68641914cc354eacaeb1cc2169f5ba0639930f241e87142f0")
}

// UnpackERC4626ExceededMaxWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC4626ExceededMaxWithdraw(address owner, uint256 assets, uint256 max)
func (demoVault *DemoVault) UnpackERC4626ExceededMaxWithdrawError(raw []byte) (*DemoVaultERC4626ExceededMaxWithdraw, error) {
	out := new(DemoVaultERC4626ExceededMaxWithdraw)
	if err := demoVault.abi.UnpackIntoInterface(out, "ERC4626ExceededMaxWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoVaultNotAllowed represents a NotAllowed error raised by the DemoVault contract.
type DemoVaultNotAllowed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed()
func DemoVaultNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x3d693ada2b7d6a2edee20ea0cf19d7267a84cc4ae96aafe9d465faf4dde58518")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed()
func (demoVault *DemoVault) UnpackNotAllowedError(raw []byte) (*DemoVaultNotAllowed, error) {
	out := new(DemoVaultNotAllowed)
	if err := demoVault.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoVaultSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the DemoVault contract.
type DemoVaultSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func DemoVaultSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (demoVault *DemoVault) UnpackSafeERC20FailedOperationError(raw []byte) (*DemoVaultSafeERC20FailedOperation, error) {
	out := new(DemoVaultSafeERC20FailedOperation)
	if err := demoVault.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}
