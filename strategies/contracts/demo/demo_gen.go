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
	Bin: "0x60c0604052600380546001600160501b031916600117905534801561002357600080fd5b5060405161075138038061075183398101604081905261004291610090565b336080526000610052848261020f565b5060ff90911660a052600155506102d1565b634e487b7160e01b600052604160045260246000fd5b805160ff8116811461008b57600080fd5b919050565b6000806000606084860312156100a557600080fd5b83516001600160401b038111156100bb57600080fd5b8401601f810186136100cc57600080fd5b80516001600160401b038111156100e5576100e5610064565b604051601f8201601f19908116603f011681016001600160401b038111828210171561011357610113610064565b60405281815282820160200188101561012b57600080fd5b60005b8281101561014a5760208185018101518383018201520161012e565b506000602083830101528095505050506101666020850161007a565b6040949094015192959394509192915050565b600181811c9082168061018d57607f821691505b6020821081036101ad57634e487b7160e01b600052602260045260246000fd5b50919050565b601f82111561020a578282111561020a57806000526020600020601f840160051c60208510156101e1575060005b90810190601f840160051c0360005b81811015610206576000838201556001016101f0565b5050505b505050565b81516001600160401b0381111561022857610228610064565b61023c816102368454610179565b846101b3565b6020601f82116001811461027057600083156102585750848201515b600019600385901b1c1916600184901b1784556102ca565b600084815260208120601f198516915b828110156102a05787850151825560209485019460019092019101610280565b50848210156102be5786840151600019600387901b60f8161c191681555b505060018360011b0184555b5050505050565b60805160a05161044e6103036000396000609c015260008181610118015281816101b6015261029f015261044e6000f3fe608060405234801561001057600080fd5b506004361061007d5760003560e01c80637284e4161161005b5780637284e416146100eb57806399213cd814610100578063d5f3948814610113578063feaf968c1461015f57600080fd5b80631ecc7d8814610082578063313ce5671461009757806354fd4d50146100d5575b600080fd5b61009561009036600461036e565b61019e565b005b6100be7f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff90911681526020015b60405180910390f35b6100dd600181565b6040519081526020016100cc565b6100f36101f9565b6040516100cc9190610387565b61009561010e36600461036e565b610287565b61013a7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016100cc565b61016761032b565b6040805169ffffffffffffffffffff968716815260208101959095528401929092526060830152909116608082015260a0016100cc565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146101f457604051631eb49d6d60e11b815260040160405180910390fd5b600255565b60008054610206906103d5565b80601f0160208091040260200160405190810160405280929190818152602001828054610232906103d5565b801561027f5780601f106102545761010080835404028352916020019161027f565b820191906000526020600020905b81548152906001019060200180831161026257829003601f168201915b505050505081565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146102dd57604051631eb49d6d60e11b815260040160405180910390fd5b6001819055600380546000906102fe9069ffffffffffffffffffff1661040f565b91906101000a81548169ffffffffffffffffffff021916908369ffffffffffffffffffff16021790555050565b60008060008060008060025460001461034657600254610348565b425b60035460015469ffffffffffffffffffff90911698909750909550859450879350915050565b60006020828403121561038057600080fd5b5035919050565b602081526000825180602084015260005b818110156103b55760208186018101516040868401015201610398565b506000604082850101526040601f19601f83011684010191505092915050565b600181811c908216806103e957607f821691505b60208210810361040957634e487b7160e01b600052602260045260246000fd5b50919050565b600069ffffffffffffffffffff821669ffffffffffffffffffff810361044557634e487b7160e01b600052601160045260246000fd5b6001019291505056",
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
	Bin: "0x60a0604052348015600f57600080fd5b5033608052608051610fae61003d600039600081816101b1015281816102f601526105360152610fae6000f3fe60806040526004361061007b5760003560e01c80635ae401dc1161004e5780635ae401dc1461012c578063c6a5026a1461014c578063d5f394881461019f578063f0fa55a9146101d357600080fd5b806304e45aaf146100805780632fba4aa9146100a657806340b1eb10146100f4578063578c71d914610116575b600080fd5b61009361008e366004610b20565b6101f3565b6040519081526020015b60405180910390f35b3480156100b257600080fd5b506100dc6100c1366004610b53565b6000602081905290815260409020546001600160a01b031681565b6040516001600160a01b03909116815260200161009d565b34801561010057600080fd5b5061011461010f366004610b70565b6102eb565b005b34801561012257600080fd5b5061009360015481565b61013f61013a366004610ba9565b61037a565b60405161009d9190610c2a565b34801561015857600080fd5b5061016c610167366004610cc7565b6104de565b604080519485526001600160a01b03909316602085015263ffffffff90911691830191909152606082015260800161009d565b3480156101ab57600080fd5b506100dc7f000000000000000000000000000000000000000000000000000000000000000081565b3480156101df57600080fd5b506101146101ee366004610cda565b61052b565b600061022f6102056020840184610b53565b6102156040850160208601610b53565b608085013561022a6060870160408801610cf3565b610579565b90508160a0013581101561028a5760405162461bcd60e51b815260206004820152601360248201527f546f6f206c6974746c652072656365697665640000000000000000000000000060448201526064015b60405180910390fd5b6102b2333060808501356102a16020870187610b53565b6001600160a01b03169291906107ea565b6102e66102c56080840160608501610b53565b826102d66040860160208701610b53565b6001600160a01b03169190610826565b919050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461033457604051631eb49d6d60e11b815260040160405180910390fd5b6001600160a01b03918216600090815260208190526040902080547fffffffffffffffffffffffff00000000000000000000000000000000000000001691909216179055565b6060834211156103cc5760405162461bcd60e51b815260206004820152601360248201527f5472616e73616374696f6e20746f6f206f6c64000000000000000000000000006044820152606401610281565b8167ffffffffffffffff8111156103e5576103e5610d18565b60405190808252806020026020018201604052801561041857816020015b60608152602001906001900390816104035790505b50905060005b828110156104d6576000803086868581811061043c5761043c610d2e565b905060200281019061044e9190610d44565b60405161045c929190610d92565b600060405180830381855af49150503d8060008114610497576040519150601f19603f3d011682016040523d82523d6000602084013e61049c565b606091505b5091509150816104ae57805160208201fd5b808484815181106104c1576104c1610d2e565b6020908102919091010152505060010161041e565b509392505050565b60008080806105186104f36020870187610b53565b6105036040880160208901610b53565b604088013561022a60808a0160608b01610cf3565b95600095508594506201adb09350915050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461057457604051631eb49d6d60e11b815260040160405180910390fd5b600155565b6001600160a01b0380841660009081526020818152604080832054815163313ce56760e01b815291519394859491169263313ce56792600480820193918290030181865afa1580156105cf573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906105f39190610da2565b60ff16856001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa158015610634573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906106589190610da2565b60ff166106659190610ddb565b61067090600a610edb565b61067987610860565b6106839190610ee7565b6001600160a01b0380881660009081526020818152604080832054815163313ce56760e01b815291519596509294929093169263313ce56792600480830193928290030181865afa1580156106dc573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906107009190610da2565b60ff16876001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa158015610741573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906107659190610da2565b60ff166107729190610ddb565b61077d90600a610edb565b61078687610860565b6107909190610ee7565b9050600061079f868484610930565b90506107c0816107b287620f4240610efe565b62ffffff16620f4240610930565b90506107de816001546127106107d69190610f19565b612710610930565b98975050505050505050565b6107f88484848460016109e6565b61082057604051635274afe760e01b81526001600160a01b0385166004820152602401610281565b50505050565b6108338383836001610a71565b61085b57604051635274afe760e01b81526001600160a01b0384166004820152602401610281565b505050565b6001600160a01b03808216600090815260208190526040812054909116806108bf576040517fd0dc3f100000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610281565b6000816001600160a01b031663feaf968c6040518163ffffffff1660e01b815260040160a060405180830381865afa1580156108ff573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906109239190610f46565b5091979650505050505050565b600080600061093f8686610af0565b91509150816000036109645783818161095a5761095a610f98565b04925050506109df565b81841161097b5761097b6003851502601118610b0e565b6000848688096000868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150505b9392505050565b6040517f23b872dd0000000000000000000000000000000000000000000000000000000060008181526001600160a01b038781166004528616602452604485905291602083606481808c5af192506001600051148316610a5f578383151615610a52573d6000823e3d81fd5b6000883b113d1516831692505b60405250600060605295945050505050565b6040517fa9059cbb0000000000000000000000000000000000000000000000000000000060008181526001600160a01b038616600452602485905291602083604481808b5af192506001600051148316610ae4578383151615610ad7573d6000823e3d81fd5b6000873b113d1516831692505b60405250949350505050565b60008060001983850993909202808410938190039390930393915050565b634e487b71600052806020526024601cfd5b600060e0828403128015610b3357600080fd5b509092915050565b6001600160a01b0381168114610b5057600080fd5b50565b600060208284031215610b6557600080fd5b81356109df81610b3b565b60008060408385031215610b8357600080fd5b8235610b8e81610b3b565b91506020830135610b9e81610b3b565b809150509250929050565b600080600060408486031215610bbe57600080fd5b83359250602084013567ffffffffffffffff811115610bdc57600080fd5b8401601f81018613610bed57600080fd5b803567ffffffffffffffff811115610c0457600080fd5b8660208260051b8401011115610c1957600080fd5b939660209190910195509293505050565b6000602082016020835280845180835260408501915060408160051b86010192506020860160005b82811015610cbb57868503603f190184528151805180875260005b81811015610c8957602081840181015189830182015201610c6d565b506000602082890101526020601f19601f83011688010196505050602082019150602084019350600181019050610c52565b50929695505050505050565b600060a0828403128015610b3357600080fd5b600060208284031215610cec57600080fd5b5035919050565b600060208284031215610d0557600080fd5b813562ffffff811681146109df57600080fd5b634e487b7160e01b600052604160045260246000fd5b634e487b7160e01b600052603260045260246000fd5b6000808335601e19843603018112610d5b57600080fd5b83018035915067ffffffffffffffff821115610d7657600080fd5b602001915036819003821315610d8b57600080fd5b9250929050565b8183823760009101908152919050565b600060208284031215610db457600080fd5b815160ff811681146109df57600080fd5b634e487b7160e01b600052601160045260246000fd5b80820180821115610dee57610dee610dc5565b92915050565b6001815b6001841115610e2f57808504811115610e1357610e13610dc5565b6001841615610e2157908102905b60019390931c928002610df8565b935093915050565b600082610e4657506001610dee565b81610e5357506000610dee565b8160018114610e695760028114610e7357610e8f565b6001915050610dee565b60ff841115610e8457610e84610dc5565b50506001821b610dee565b5060208310610133831016604e8410600b8410161715610eb2575081810a610dee565b610ebf6000198484610df4565b8060001904821115610ed357610ed3610dc5565b029392505050565b60006109df8383610e37565b8082028115828204841417610dee57610dee610dc5565b62ffffff8281168282160390811115610dee57610dee610dc5565b81810381811115610dee57610dee610dc5565b805169ffffffffffffffffffff811681146102e657600080fd5b600080600080600060a08688031215610f5e57600080fd5b610f6786610f2c565b60208701516040880151606089015192975090955093509150610f8c60808701610f2c565b90509295509295909350565b634e487b7160e01b600052601260045260246000fd",
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
	Bin: "0x60c060405234801561001057600080fd5b506040516113f93803806113f983398101604081905261002f91610133565b8282600361003d838261024c565b50600461004a828261024c565b50503360808190526000908152600660205260409020805460ff191660011790555060ff1660a0525061030e9050565b634e487b7160e01b600052604160045260246000fd5b600082601f8301126100a157600080fd5b81516001600160401b038111156100ba576100ba61007a565b604051601f8201601f19908116603f011681016001600160401b03811182821017156100e8576100e861007a565b60405281815283820160200185101561010057600080fd5b60005b8281101561011f57602081860181015183830182015201610103565b506000918101602001919091529392505050565b60008060006060848603121561014857600080fd5b83516001600160401b0381111561015e57600080fd5b61016a86828701610090565b602086015190945090506001600160401b0381111561018857600080fd5b61019486828701610090565b925050604084015160ff811681146101ab57600080fd5b809150509250925092565b600181811c908216806101ca57607f821691505b6020821081036101ea57634e487b7160e01b600052602260045260246000fd5b50919050565b601f821115610247578282111561024757806000526020600020601f840160051c602085101561021e575060005b90810190601f840160051c0360005b818110156102435760008382015560010161022d565b5050505b505050565b81516001600160401b038111156102655761026561007a565b6102798161027384546101b6565b846101f0565b6020601f8211600181146102ad57600083156102955750848201515b600019600385901b1c1916600184901b178455610307565b600084815260208120601f198516915b828110156102dd57878501518255602094850194600190920191016102bd565b50848210156102fb5786840151600019600387901b60f8161c191681555b505060018360011b0184555b5050505050565b60805160a0516110b161034860003960006101d80152600081816102e701528181610501015281816106ac015261072001526110b16000f3fe608060405234801561001057600080fd5b50600436106101515760003560e01c806370a08231116100cd578063cf456ae711610081578063d5f3948811610066578063d5f39488146102e2578063dd62ed3e14610321578063fe575a871461035a57600080fd5b8063cf456ae7146102bc578063d01dd6d2146102cf57600080fd5b806395d89b41116100b257806395d89b411461027e578063a9059cbb14610286578063aa271e1a1461029957600080fd5b806370a082311461023b5780637daf4a981461026457600080fd5b806326393148116101245780634000aea0116101095780634000aea01461020257806340c10f191461021557806342966c681461022857600080fd5b806326393148146101bc578063313ce567146101d157600080fd5b806306fdde0314610156578063095ea7b31461017457806318160ddd1461019757806323b872dd146101a9575b600080fd5b61015e61037d565b60405161016b9190610d76565b60405180910390f35b610187610182366004610de0565b61040f565b604051901515815260200161016b565b6002545b60405190815260200161016b565b6101876101b7366004610e0a565b61049e565b6101cf6101ca366004610e47565b6104f6565b005b60405160ff7f000000000000000000000000000000000000000000000000000000000000000016815260200161016b565b610187610210366004610e68565b610566565b6101cf610223366004610de0565b61060c565b6101cf610236366004610ef2565b61064a565b61019b610249366004610f0b565b6001600160a01b031660009081526020819052604090205490565b6005546102719060ff1681565b60405161016b9190610f3c565b61015e610657565b610187610294366004610de0565b610666565b6101876102a7366004610f0b565b60066020526000908152604090205460ff1681565b6101cf6102ca366004610f64565b6106a1565b6101cf6102dd366004610f64565b610715565b6103097f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161016b565b61019b61032f366004610fa0565b6001600160a01b03918216600090815260016020908152604080832093909416825291909152205490565b610187610368366004610f0b565b60076020526000908152604090205460ff1681565b60606003805461038c90610fd3565b80601f01602080910402602001604051908101604052809291908181526020018280546103b890610fd3565b80156104055780601f106103da57610100808354040283529160200191610405565b820191906000526020600020905b8154815290600101906020018083116103e857829003601f168201915b5050505050905090565b6000600160055460ff16600781111561042a5761042a610f26565b14801561043657508115155b801561046457503360009081526001602090815260408083206001600160a01b038716845290915290205415155b1561048257604051631eb49d6d60e11b815260040160405180910390fd5b61048d338484610789565b61049561079b565b90505b92915050565b60006104a86107c3565b156104ce57600360055460ff1660078111156104c6576104c6610f26565b1490506104ef565b6104d9843384610805565b6104e48484846108a2565b6104ec61079b565b90505b9392505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461053f57604051631eb49d6d60e11b815260040160405180910390fd5b6005805482919060ff1916600183600781111561055e5761055e610f26565b021790555050565b60006105733386866108a2565b6001600160a01b0385163b15610601576040517fa4c0ed360000000000000000000000000000000000000000000000000000000081526001600160a01b0386169063a4c0ed36906105ce90339088908890889060040161100d565b600060405180830381600087803b1580156105e857600080fd5b505af11580156105fc573d6000803e3d6000fd5b505050505b506001949350505050565b3360009081526006602052604090205460ff1661063c57604051631eb49d6d60e11b815260040160405180910390fd5b6106468282610901565b5050565b6106543382610937565b50565b60606004805461038c90610fd3565b60006106706107c3565b1561069657600360055460ff16600781111561068e5761068e610f26565b149050610498565b61048d3384846108a2565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146106ea57604051631eb49d6d60e11b815260040160405180910390fd5b6001600160a01b03919091166000908152600660205260409020805460ff1916911515919091179055565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461075e57604051631eb49d6d60e11b815260040160405180910390fd5b6001600160a01b03919091166000908152600760205260409020805460ff1916911515919091179055565b610796838383600161096d565b505050565b6000600160055460ff1660078111156107b6576107b6610f26565b036107bd57005b50600190565b6000600260055460ff1660078111156107de576107de610f26565b14806108005750600360055460ff1660078111156107fe576107fe610f26565b145b905090565b6001600160a01b0383811660009081526001602090815260408083209386168352929052205460001981101561089c578181101561088d576040517ffb8f41b20000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260248101829052604481018390526064015b60405180910390fd5b61089c8484848403600061096d565b50505050565b6001600160a01b0383166108cc57604051634b637e8f60e11b815260006004820152602401610884565b6001600160a01b0382166108f65760405163ec442f0560e01b815260006004820152602401610884565b610796838383610a74565b6001600160a01b03821661092b5760405163ec442f0560e01b815260006004820152602401610884565b61064660008383610a74565b6001600160a01b03821661096157604051634b637e8f60e11b815260006004820152602401610884565b61064682600083610a74565b6001600160a01b0384166109b0576040517fe602df0500000000000000000000000000000000000000000000000000000000815260006004820152602401610884565b6001600160a01b0383166109f3576040517f94280d6200000000000000000000000000000000000000000000000000000000815260006004820152602401610884565b6001600160a01b038085166000908152600160209081526040808320938716835292905220829055801561089c57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051610a6691815260200190565b60405180910390a350505050565b6001600160a01b0383161580610a9157506001600160a01b038216155b15610aa157610796838383610c33565b6001600160a01b03831660009081526007602052604090205460ff1615610aff576040517fffa4e6180000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610884565b6001600160a01b03821660009081526007602052604090205460ff1615610b5d576040517fffa4e6180000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610884565b60055460ff166007816007811115610b7757610b77610f26565b03610bae576040517fe779249500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6005816007811115610bc257610bc2610f26565b03610bc957fe5b6006816007811115610bdd57610bdd610f26565b03610bea57620f42406000fd5b6004816007811115610bfe57610bfe610f26565b03610c2c576000610c10606484611069565b9050610c1e85600083610c33565b610c28818461108b565b9250505b61089c8484845b6001600160a01b038316610c5e578060026000828254610c53919061109e565b90915550610ce99050565b6001600160a01b03831660009081526020819052604090205481811015610cca576040517fe450d38c0000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024810182905260448101839052606401610884565b6001600160a01b03841660009081526020819052604090209082900390555b6001600160a01b038216610d0557600280548290039055610d24565b6001600160a01b03821660009081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef83604051610d6991815260200190565b60405180910390a3505050565b602081526000825180602084015260005b81811015610da45760208186018101516040868401015201610d87565b506000604082850101526040601f19601f83011684010191505092915050565b80356001600160a01b0381168114610ddb57600080fd5b919050565b60008060408385031215610df357600080fd5b610dfc83610dc4565b946020939093013593505050565b600080600060608486031215610e1f57600080fd5b610e2884610dc4565b9250610e3660208501610dc4565b929592945050506040919091013590565b600060208284031215610e5957600080fd5b8135600881106104ef57600080fd5b60008060008060608587031215610e7e57600080fd5b610e8785610dc4565b935060208501359250604085013567ffffffffffffffff811115610eaa57600080fd5b8501601f81018713610ebb57600080fd5b803567ffffffffffffffff811115610ed257600080fd5b876020828401011115610ee457600080fd5b949793965060200194505050565b600060208284031215610f0457600080fd5b5035919050565b600060208284031215610f1d57600080fd5b61049582610dc4565b634e487b7160e01b600052602160045260246000fd5b6020810160088310610f5e57634e487b7160e01b600052602160045260246000fd5b91905290565b60008060408385031215610f7757600080fd5b610f8083610dc4565b915060208301358015158114610f9557600080fd5b809150509250929050565b60008060408385031215610fb357600080fd5b610fbc83610dc4565b9150610fca60208401610dc4565b90509250929050565b600181811c90821680610fe757607f821691505b60208210810361100757634e487b7160e01b600052602260045260246000fd5b50919050565b6001600160a01b038516815283602082015260606040820152816060820152818360808301376000818301608090810191909152601f909201601f191601019392505050565b634e487b7160e01b600052601160045260246000fd5b60008261108657634e487b7160e01b600052601260045260246000fd5b500490565b8181038181111561049857610498611053565b808201808211156104985761049861105356",
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
	Bin: "0x60e060405260001960065534801561001657600080fd5b50604051611c5b380380611c5b8339810160408190526100359161018d565b838383600361004483826102b3565b50600461005182826102b3565b5050506000806100668361009f60201b60201c565b9150915081610076576012610078565b805b60ff1660a05250506001600160a01b03166080523360c05260055550504260085550610375565b63313ce56760e01b6000818152908190602082600481875afa600051601f3d1190911661010082101695908602945092505050565b634e487b7160e01b600052604160045260246000fd5b600082601f8301126100fb57600080fd5b81516001600160401b03811115610114576101146100d4565b604051601f8201601f19908116603f011681016001600160401b0381118282101715610142576101426100d4565b60405281815283820160200185101561015a57600080fd5b60005b828110156101795760208186018101518383018201520161015d565b506000918101602001919091529392505050565b600080600080608085870312156101a357600080fd5b84516001600160a01b03811681146101ba57600080fd5b60208601519094506001600160401b038111156101d657600080fd5b6101e2878288016100ea565b604087015190945090506001600160401b0381111561020057600080fd5b61020c878288016100ea565b606096909601519497939650505050565b600181811c9082168061023157607f821691505b60208210810361025157634e487b7160e01b600052602260045260246000fd5b50919050565b601f8211156102ae57828211156102ae57806000526020600020601f840160051c6020851015610285575060005b90810190601f840160051c0360005b818110156102aa57600083820155600101610294565b5050505b505050565b81516001600160401b038111156102cc576102cc6100d4565b6102e0816102da845461021d565b84610257565b6020601f82116001811461031457600083156102fc5750848201515b600019600385901b1c1916600184901b17845561036e565b600084815260208120601f198516915b828110156103445787850151825560209485019460019092019101610324565b50848210156103625786840151600019600387901b60f8161c191681555b505060018360011b0184555b5050505050565b60805160a05160c0516118786103e360003960008181610433015281816105aa01528181610676015281816106cc0152610a580152600061062a0152600081816102e70152818161074901528181610ad101528181610d3a01528181611277015261131301526118786000f3fe608060405234801561001057600080fd5b506004361061020b5760003560e01c80636832a2661161012a578063ba087652116100bd578063d5f394881161008c578063dd62ed3e11610071578063dd62ed3e14610468578063eb407ba9146104a1578063ef8b30f71461040857600080fd5b8063d5f394881461042e578063d905777e1461045557600080fd5b8063ba087652146103f5578063c63d75b61461031f578063c6e6f59214610408578063ce96cb771461041b57600080fd5b806395d89b41116100f957806395d89b41146103b4578063a9059cbb146103bc578063b3d7f6b9146103cf578063b460af94146103e257600080fd5b80636832a266146103525780636e553f651461036557806370a082311461037857806394bf804d146103a157600080fd5b806323b872dd116101a2578063402d267d11610171578063402d267d1461031f5780634cdad5061461024057806359cee29c146103325780635c975abb1461034557600080fd5b806323b872dd146102af57806325ac1df2146102c2578063313ce567146102cb57806338d52e0f146102e557600080fd5b80630a28a477116101de5780630a28a4771461027657806316c38b3c1461028957806318160ddd1461029e5780631a686502146102a657600080fd5b806301e1d1141461021057806306fdde031461022b57806307a2d13a14610240578063095ea7b314610253575b600080fd5b6102186104b4565b6040519081526020015b60405180910390f35b6102336104d5565b60405161022291906114ae565b61021861024e3660046114fc565b610567565b610266610261366004611531565b61057a565b6040519015158152602001610222565b6102186102843660046114fc565b610592565b61029c61029736600461155b565b61059f565b005b600254610218565b61021860065481565b6102666102bd36600461157d565b6105fb565b61021860055481565b6102d3610621565b60405160ff9091168152602001610222565b7f00000000000000000000000000000000000000000000000000000000000000005b6040516001600160a01b039091168152602001610222565b61021861032d3660046115ba565b61064e565b61029c6103403660046114fc565b61066b565b6007546102669060ff1681565b61029c6103603660046114fc565b6106c1565b6102186103733660046115d5565b6107a9565b6102186103863660046115ba565b6001600160a01b031660009081526020819052604090205490565b6102186103af3660046115d5565b610830565b6102336108aa565b6102666103ca366004611531565b6108b9565b6102186103dd3660046114fc565b6108c7565b6102186103f0366004611601565b6108d4565b610218610403366004611601565b610958565b6102186104163660046114fc565b6109d3565b6102186104293660046115ba565b6109e0565b6103077f000000000000000000000000000000000000000000000000000000000000000081565b6102186104633660046115ba565b610a06565b61021861047636600461163d565b6001600160a01b03918216600090815260016020908152604080832093909416825291909152205490565b61029c6104af3660046114fc565b610a4d565b60006104be610a9b565b6104c6610acd565b6104d0919061167d565b905090565b6060600380546104e490611690565b80601f016020809104026020016040519081016040528092919081815260200182805461051090611690565b801561055d5780601f106105325761010080835404028352916020019161055d565b820191906000526020600020905b81548152906001019060200180831161054057829003601f168201915b5050505050905090565b6000610574826000610b73565b92915050565b600033610588818585610bad565b5060019392505050565b6000610574826001610bbf565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146105e857604051631eb49d6d60e11b815260040160405180910390fd5b6007805460ff1916911515919091179055565b600033610609858285610bf0565b610614858585610c88565b60019150505b9392505050565b60006104d060067f00000000000000000000000000000000000000000000000000000000000000006116ca565b60075460009060ff1661066357600019610574565b600092915050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146106b457604051631eb49d6d60e11b815260040160405180910390fd5b6106bc610ce7565b600555565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461070a57604051631eb49d6d60e11b815260040160405180910390fd5b610712610ce7565b6040517f42966c68000000000000000000000000000000000000000000000000000000008152600481018290526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906342966c68906024015b600060405180830381600087803b15801561078e57600080fd5b505af11580156107a2573d6000803e3d6000fd5b5050505050565b6000806107b58361064e565b90508084111561080f576040517f79012fb20000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260248101859052604481018290526064015b60405180910390fd5b600061081a856109d3565b905061082833858784610d6c565b949350505050565b60008061083c8361064e565b905080841115610891576040517f284ff6670000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810185905260448101829052606401610806565b600061089c856108c7565b905061082833858388610d6c565b6060600480546104e490611690565b600033610588818585610c88565b6000610574826001610b73565b6000806108e0836109e0565b905080851115610935576040517ffe9cceec0000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810186905260448101829052606401610806565b600061094086610592565b905061094f3386868985610d80565b95945050505050565b60008061096483610a06565b9050808511156109b9576040517fb94abeec0000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810186905260448101829052606401610806565b60006109c486610567565b905061094f338686848a610d80565b6000610574826000610bbf565b60075460009060ff1661066357610a016109f983610d95565b600654610da3565b610574565b60075460009060ff1615610a1c57506000919050565b6000610a2783610db3565b90506000196006541461057457610a4881610a436006546109d3565b610da3565b61061a565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610a9657604051631eb49d6d60e11b815260040160405180910390fd5b600655565b60006104d0610aa8610acd565b600854610ab590426116e3565b600554610ac291906116f6565b64496cebb800610dd1565b60007f00000000000000000000000000000000000000000000000000000000000000006040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b0391909116906370a0823190602401602060405180830381865afa158015610b4f573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906104d0919061170d565b600061061a610b806104b4565b610b8b90600161167d565b610b976006600a61180d565b600254610ba4919061167d565b85919085610e86565b610bba8383836001610eca565b505050565b600061061a610bd06006600a61180d565b600254610bdd919061167d565b610be56104b4565b610ba490600161167d565b6001600160a01b03838116600090815260016020908152604080832093861683529290522054600019811015610c825781811015610c73576040517ffb8f41b20000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810182905260448101839052606401610806565b610c8284848484036000610eca565b50505050565b6001600160a01b038316610cb257604051634b637e8f60e11b815260006004820152602401610806565b6001600160a01b038216610cdc5760405163ec442f0560e01b815260006004820152602401610806565b610bba838383610fd1565b6000610cf1610a9b565b4260085590508015610d69576040517f40c10f19000000000000000000000000000000000000000000000000000000008152306004820152602481018290526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906340c10f1990604401610774565b50565b610d74610ce7565b610c8284848484611114565b610d88610ce7565b6107a28585858585611176565b600061057461024e83610a06565b600082821882841002821861061a565b6001600160a01b038116600090815260208190526040812054610574565b6000806000610de08686611215565b9150915081600003610e0557838181610dfb57610dfb61181c565b049250505061061a565b818411610e1c57610e1c6003851502601118611233565b6000848688096000868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b6000610eb5610e9483611245565b8015610eb0575060008480610eab57610eab61181c565b868809115b151590565b610ec0868686610dd1565b61094f919061167d565b6001600160a01b038416610f0d576040517fe602df0500000000000000000000000000000000000000000000000000000000815260006004820152602401610806565b6001600160a01b038316610f50576040517f94280d6200000000000000000000000000000000000000000000000000000000815260006004820152602401610806565b6001600160a01b0380851660009081526001602090815260408083209387168352929052208290558015610c8257826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051610fc391815260200190565b60405180910390a350505050565b6001600160a01b038316610ffc578060026000828254610ff1919061167d565b909155506110879050565b6001600160a01b03831660009081526020819052604090205481811015611068576040517fe450d38c0000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024810182905260448101839052606401610806565b6001600160a01b03841660009081526020819052604090209082900390555b6001600160a01b0382166110a3576002805482900390556110c2565b6001600160a01b03821660009081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161110791815260200190565b60405180910390a3505050565b61111e8483611272565b61112883826112a2565b826001600160a01b0316846001600160a01b03167fdcbc1c05240f31ff3ad067ef1ee35ce4997762752e3a095284754544f4c709d78484604051610fc3929190918252602082015260400190565b826001600160a01b0316856001600160a01b03161461119a5761119a838683610bf0565b6111a483826112d8565b6111ae848361130e565b826001600160a01b0316846001600160a01b0316866001600160a01b03167ffbde797d201c681b91056529119e0b02407c7bb96a4a2c75c01fc9667232c8db8585604051611206929190918252602082015260400190565b60405180910390a45050505050565b60008060001983850993909202808410938190039390930393915050565b634e487b71600052806020526024601cfd5b6000600282600381111561125b5761125b611832565b6112659190611848565b60ff166001149050919050565b61129e7f0000000000000000000000000000000000000000000000000000000000000000833084611339565b5050565b6001600160a01b0382166112cc5760405163ec442f0560e01b815260006004820152602401610806565b61129e60008383610fd1565b6001600160a01b03821661130257604051634b637e8f60e11b815260006004820152602401610806565b61129e82600083610fd1565b61129e7f0000000000000000000000000000000000000000000000000000000000000000838361136f565b6113478484848460016113a4565b610c8257604051635274afe760e01b81526001600160a01b0385166004820152602401610806565b61137c838383600161142f565b610bba57604051635274afe760e01b81526001600160a01b0384166004820152602401610806565b6040517f23b872dd0000000000000000000000000000000000000000000000000000000060008181526001600160a01b038781166004528616602452604485905291602083606481808c5af19250600160005114831661141d578383151615611410573d6000823e3d81fd5b6000883b113d1516831692505b60405250600060605295945050505050565b6040517fa9059cbb0000000000000000000000000000000000000000000000000000000060008181526001600160a01b038616600452602485905291602083604481808b5af1925060016000511483166114a2578383151615611495573d6000823e3d81fd5b6000873b113d1516831692505b60405250949350505050565b602081526000825180602084015260005b818110156114dc57602081860181015160408684010152016114bf565b506000604082850101526040601f19601f83011684010191505092915050565b60006020828403121561150e57600080fd5b5035919050565b80356001600160a01b038116811461152c57600080fd5b919050565b6000806040838503121561154457600080fd5b61154d83611515565b946020939093013593505050565b60006020828403121561156d57600080fd5b8135801515811461061a57600080fd5b60008060006060848603121561159257600080fd5b61159b84611515565b92506115a960208501611515565b929592945050506040919091013590565b6000602082840312156115cc57600080fd5b61061a82611515565b600080604083850312156115e857600080fd5b823591506115f860208401611515565b90509250929050565b60008060006060848603121561161657600080fd5b8335925061162660208501611515565b915061163460408501611515565b90509250925092565b6000806040838503121561165057600080fd5b61165983611515565b91506115f860208401611515565b634e487b7160e01b600052601160045260246000fd5b8082018082111561057457610574611667565b600181811c908216806116a457607f821691505b6020821081036116c457634e487b7160e01b600052602260045260246000fd5b50919050565b60ff818116838216019081111561057457610574611667565b8181038181111561057457610574611667565b808202811582820484141761057457610574611667565b60006020828403121561171f57600080fd5b5051919050565b6001815b60018411156117615780850481111561174557611745611667565b600184161561175357908102905b60019390931c92800261172a565b935093915050565b60008261177857506001610574565b8161178557506000610574565b816001811461179b57600281146117a5576117c1565b6001915050610574565b60ff8411156117b6576117b6611667565b50506001821b610574565b5060208310610133831016604e8410600b84101617156117e4575081810a610574565b6117f16000198484611726565b806000190482111561180557611805611667565b029392505050565b600061061a60ff841683611769565b634e487b7160e01b600052601260045260246000fd5b634e487b7160e01b600052602160045260246000fd5b600060ff83168061186957634e487b7160e01b600052601260045260246000fd5b8060ff8416069150509291505056",
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
