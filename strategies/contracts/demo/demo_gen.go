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
	Bin: "0x60c06040523461025657610819803803806100198161025a565b9283398101906060818303126102565780516001600160401b03811161025657810182601f82011215610256578051906001600160401b0382116102425761006a601f8301601f191660200161025a565b938285526020838301011161025657815f9260208093018387015e8401015260208101519060ff821682036102565760400151600380546001600160501b03191660011790553360805282519091906001600160401b038111610242575f54600181811c91168015610238575b602082101461022457601f81116101b7575b506020601f821160011461015657819293945f9261014b575b50508160011b915f199060031b1c1916175f555b60a0526001556040516105999081610280823960805181818161012801528181610192015261056b015260a051816105010152f35b015190505f80610102565b601f198216905f8052805f20915f5b81811061019f57509583600195969710610187575b505050811b015f55610116565b01515f1960f88460031b161c191690555f808061017a565b9192602060018192868b015181550194019201610165565b818111156100e9575f8052601f820160051c7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5636020841061021c575b81601f9101920160051c03905f5b82811061020f5750506100e9565b5f82820155600101610201565b5f91506101f3565b634e487b7160e01b5f52602260045260245ffd5b90607f16906100d7565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176102425760405256fe60806040526004361015610011575f80fd5b5f3560e01c80631ecc7d8814610525578063313ce567146104ca57806354fd4d50146104915780637284e4161461026f57806399213cd81461014c578063d5f39488146100de5763feaf968c14610066575f80fd5b346100da575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100da57600254806100d2575060a0425b69ffffffffffffffffffff600354166001549160405192828452602084015280604084015260608301526080820152f35b60a0906100a1565b5f80fd5b346100da575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100da57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100da5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100da5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036102475760043560015560035469ffffffffffffffffffff811669ffffffffffffffffffff811461021a5769ffffffffffffffffffff60017fffffffffffffffffffffffffffffffffffffffffffff000000000000000000009201169116176003555f80f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f3d693ada000000000000000000000000000000000000000000000000000000005f5260045ffd5b346100da575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100da576040515f5f548060011c9160018216928315610489575b60208110841461045c57808552602085019385938115610405575060011461038d575b5003601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01682019167ffffffffffffffff831181841017610360577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6040938593848652602085525180918160208701528686015e5f85828601015201168101030190f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f80805291507f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5635b8183106103e957505081016020017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06102d7565b60209193508060019154838589010152019101909184926103b5565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016855250151560051b820160200190507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06102d7565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b607f166102b4565b346100da575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100da57602060405160018152f35b346100da575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100da57602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100da5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100da5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036102475760043560025500",
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
	Bin: "0x60a08060405234603057336080526110f8908161003582396080518181816102b6015281816105aa01526106170152f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c806304e45aaf146100945780632fba4aa91461008f57806340b1eb101461008a578063578c71d9146100855780635ae401dc14610080578063c6a5026a1461007b578063d5f39488146100765763f0fa55a914610071575f80fd5b6105ce565b610560565b6104dd565b610453565b610366565b610257565b6101db565b60e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b9576004356100ca816101bd565b6100ed602435916100da836101bd565b60843580936100e7610669565b926109fe565b60a435811061015b5761012a61015792610121610108610642565b73ffffffffffffffffffffffffffffffffffffffff1690565b30903390610cab565b61014781610139610108610651565b61014161065d565b90610d81565b6040519081529081906020820190565b0390f35b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601360248201527f546f6f206c6974746c65207265636569766564000000000000000000000000006044820152fd5b5f80fd5b73ffffffffffffffffffffffffffffffffffffffff8116036101b957565b346101b95760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b95773ffffffffffffffffffffffffffffffffffffffff60043561022b816101bd565b165f525f602052602073ffffffffffffffffffffffffffffffffffffffff60405f205416604051908152f35b346101b95760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b957600435610292816101bd565b6024359061029f826101bd565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361033e5773ffffffffffffffffffffffffffffffffffffffff165f525f60205273ffffffffffffffffffffffffffffffffffffffff60405f2091167fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790555f80f35b7f3d693ada000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101b9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b9576020600154604051908152f35b602081016020825282518091526040820191602060408360051b8301019401925f915b8383106103d357505050505090565b909192939460208080837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc086600196030187527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f838c518051918291828752018686015e5f85828601015201160101970193019301919392906103c4565b60407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b95760043560243567ffffffffffffffff81116101b957366023820112156101b957806004013567ffffffffffffffff81116101b9573660248260051b840101116101b9576101579260246104d193019061087c565b604051918291826103a1565b346101b95760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b957600435610518816101bd565b60243590610525826101bd565b60643560443562ffffff821682036101b957608093610543936109fe565b6040519081525f60208201525f60408201526201adb06060820152f35b346101b9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b957602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101b95760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b95760043573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361033e57600155005b60043561064e816101bd565b90565b60243561064e816101bd565b60643561064e816101bd565b60443562ffffff811681036101b95790565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176106e957604052565b61067b565b67ffffffffffffffff81116106e95760051b60200190565b90610710826106ee565b61071d60405191826106a8565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061074b82946106ee565b01905f5b82811061075b57505050565b80606060208093850101520161074f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b91908110156107f95760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156101b957019081359167ffffffffffffffff83116101b95760200182360381136101b9579190565b61076c565b908092918237015f815290565b3d15610863573d9067ffffffffffffffff82116106e9576040519161085860207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f84011601846106a8565b82523d5f602084013e565b606090565b80518210156107f95760209160051b010190565b92919242116108f55761088e83610706565b925f5b81811061089d57505050565b5f806108aa838587610799565b906108ba604051809381936107fe565b0390305af46108c761080b565b90156108ed57906001916108db8288610868565b526108e68187610868565b5001610891565b602081519101fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601360248201527f5472616e73616374696f6e20746f6f206f6c64000000000000000000000000006044820152fd5b908160209103126101b9575160ff811681036101b95790565b6040513d5f823e3d90fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b919082018092116109b157565b610977565b604d81116109b157600a0a90565b818102929181159184041417156109b157565b62ffffff16620f4240039062ffffff82116109b157565b612710039061271082116109b157565b91929092610a0b83610e47565b604051907f313ce56700000000000000000000000000000000000000000000000000000000825260208260048173ffffffffffffffffffffffffffffffffffffffff8a165afa908115610c54576004925f92610c8a575b506020610aac610108610a928a73ffffffffffffffffffffffffffffffffffffffff165f525f60205260405f2090565b5473ffffffffffffffffffffffffffffffffffffffff1690565b604051948580927f313ce5670000000000000000000000000000000000000000000000000000000082525afa8015610c5457610b00610b0b9360ff80610b0594610b11985f91610c25575b501691166109a4565b6109b6565b906109c4565b94610e47565b90604051937f313ce56700000000000000000000000000000000000000000000000000000000855260208560048173ffffffffffffffffffffffffffffffffffffffff85165afa948515610c54575f95610c59575b506020610b98610108610a9260049473ffffffffffffffffffffffffffffffffffffffff165f525f60205260405f2090565b604051928380927f313ce5670000000000000000000000000000000000000000000000000000000082525afa918215610c545761064e96610bfa610c0e95610b05610b00610c149a60ff80610c069a610c009a5f91610c2557501691166109a4565b9161102b565b926109d7565b62ffffff1690565b90610f61565b610c1f6001546109ee565b90610fcb565b610c47915060203d602011610c4d575b610c3f81836106a8565b810190610953565b5f610af7565b503d610c35565b61096c565b6004919550610b98610108610a92610c7f602094853d8711610c4d57610c3f81836106a8565b989450505050610b66565b610ca491925060203d602011610c4d57610c3f81836106a8565b905f610a62565b92909173ffffffffffffffffffffffffffffffffffffffff9081604051947f23b872dd000000000000000000000000000000000000000000000000000000005f52166004521660245260445260205f60648180865af160015f5114811615610d62575b6040919091525f606052155b610d215750565b7f5274afe7000000000000000000000000000000000000000000000000000000005f5273ffffffffffffffffffffffffffffffffffffffff1660045260245ffd5b6001811516610d78573d15833b15151616610d0e565b503d5f823e3d90fd5b9173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af160015f5114811615610de8575b60409190915215610d1a565b6001811516610d78573d15833b15151616610ddc565b519069ffffffffffffffffffff821682036101b957565b908160a09103126101b957610e2981610dfe565b9160208201519160408101519161064e608060608401519301610dfe565b73ffffffffffffffffffffffffffffffffffffffff8181165f9081526020819052604090205416908115610ee9575060a0600491604051928380927ffeaf968c0000000000000000000000000000000000000000000000000000000082525afa908115610c54575f91610eb8575090565b610eda915060a03d60a011610ee2575b610ed281836106a8565b810190610e15565b505050905090565b503d610ec8565b7fd0dc3f10000000000000000000000000000000000000000000000000000000005f5273ffffffffffffffffffffffffffffffffffffffff1660045260245ffd5b8115610f34570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b610f6b82826110b6565b918115610fbf5781620f42401115610fb8577fde8f6cefed634549b62c77574f722e1ac57e23f24d8fd5cb790fb65668c2613993620f4240910990828211900360fa1b910360061c170290565b60116110e8565b50620f42409250500490565b610fd582826110b6565b91811561102057816127101115610fb8577fbc01a36e2eb1c432ca57a786c226809d495182a9930be0ded288ce703afb7e9193612710910990828211900360fc1b910360041c170290565b506127109250500490565b9161103682846110b6565b92909384156110a9578483111561109c5790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b60116003841502186110e8565b50509061064e9250610f2a565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8183099102908180821091030391565b634e487b715f526020526024601cfd",
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
	Bin: "0x60c06040523461037f57611b788038038061001981610383565b92833981019060608183031261037f5780516001600160401b03811161037f57826100459183016103a8565b60208201519092906001600160401b03811161037f576040916100699184016103a8565b91015160ff8116810361037f5782516001600160401b03811161028557600354600181811c91168015610375575b602082101461026757601f8111610307575b506020601f82116001146102a457819293945f92610299575b50508160011b915f199060031b1c1916176003555b81516001600160401b03811161028557600454600181811c9116801561027b575b602082101461026757601f81116101f9575b50602092601f821160011461019857928192935f9261018d575b50508160011b915f199060031b1c1916176004555b33608052335f52600660205260405f20600160ff1982541617905560a05260405161177e90816103fa823960805181818161054a01528181610a4901528181610ae90152610bae015260a051816105d80152f35b015190505f80610124565b601f1982169360045f52805f20915f5b8681106101e157508360019596106101c9575b505050811b01600455610139565b01515f1960f88460031b161c191690555f80806101bb565b919260206001819286850151815501940192016101a8565b8181111561010a5760045f52601f820160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b6020841061025f575b81601f9101920160051c03905f5b82811061025257505061010a565b5f82820155600101610244565b5f9150610236565b634e487b7160e01b5f52602260045260245ffd5b90607f16906100f8565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100c2565b601f1982169060035f52805f20915f5b8181106102ef575095836001959697106102d7575b505050811b016003556100d7565b01515f1960f88460031b161c191690555f80806102c9565b9192602060018192868b0151815501940192016102b4565b818111156100a95760035f52601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b6020841061036d575b81601f9101920160051c03905f5b8281106103605750506100a9565b5f82820155600101610352565b5f9150610344565b90607f1690610097565b5f80fd5b6040519190601f01601f191682016001600160401b0381118382101761028557604052565b81601f8201121561037f578051906001600160401b038211610285576103d7601f8301601f1916602001610383565b928284526020838301011161037f57815f9260208093018386015e830101529056fe60806040526004361015610011575f80fd5b5f3560e01c806306fdde0314610144578063095ea7b31461013f57806318160ddd1461013a57806323b872dd146101355780632639314814610130578063313ce5671461012b5780634000aea01461012657806340c10f191461012157806342966c681461011c57806370a08231146101175780637daf4a981461011257806395d89b411461010d578063a9059cbb14610108578063aa271e1a14610103578063cf456ae7146100fe578063d01dd6d2146100f9578063d5f39488146100f4578063dd62ed3e146100ef5763fe575a87146100ea575f80fd5b610c63565b610bd2565b610b64565b610ac4565b610a24565b610962565b61091d565b61084a565b610803565b610797565b610729565b610687565b6105fc565b6105a1565b6104f8565b6104a1565b610466565b61032d565b61019f565b5f91031261015357565b5f80fd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602060409481855280519182918282880152018686015e5f8582860101520116010190565b34610153575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610153576040515f6003548060011c90600181169081156102dd575b6020831082146102b05782855260208501919081156102795750600114610227575b6102238461021781860382610ccb565b60405191829182610157565b0390f35b60035f9081529250907fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b8184106102655750500161021782610207565b805484840152602090930192600101610252565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001682525090151560051b01905061021782610207565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f16916101e5565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361015357565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361015357565b346101535760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610153576103646102e7565b60243560ff6005541660088110156104395760011480610430575b806103d8575b6103b05761039391336110b9565b61022361039e610f64565b60405190151581529081906020820190565b7f3d693ada000000000000000000000000000000000000000000000000000000005f5260045ffd5b50610428826104053373ffffffffffffffffffffffffffffffffffffffff165f52600160205260405f2090565b9073ffffffffffffffffffffffffffffffffffffffff165f5260205260405f2090565b541515610385565b5080151561037f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b34610153575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610153576020600254604051908152f35b346101535760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101535760206104ee6104dd6102e7565b6104e561030a565b60443591610d39565b6040519015158152f35b346101535760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101535760043560088110156101535773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036103b05760ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00600554169116176005555f80f35b34610153575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015357602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101535760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610153576106336102e7565b602435906044359067ffffffffffffffff821161015357366023830112156101535781600401359067ffffffffffffffff82116101535736602483850101116101535761022393602461039e940191610e49565b346101535760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610153576106be6102e7565b602435335f52600660205260ff60405f205416156103b05773ffffffffffffffffffffffffffffffffffffffff8216156106fd576106fb91611195565b005b7fec442f05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b346101535760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015357600435331561076b576106fb90336111a0565b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b346101535760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101535773ffffffffffffffffffffffffffffffffffffffff6107e36102e7565b165f525f602052602060405f2054604051908152f35b6008111561043957565b34610153575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101535760ff600554166040516008821015610439576020918152f35b34610153575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610153576040515f6004548060011c9060018116908115610913575b6020831082146102b057828552602085019190811561027957506001146108c1576102238461021781860382610ccb565b60045f9081529250907f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b5b8184106108ff5750500161021782610207565b8054848401526020909301926001016108ec565b91607f1691610890565b346101535760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101535760206104ee6109596102e7565b60243590610f36565b346101535760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101535773ffffffffffffffffffffffffffffffffffffffff6109ae6102e7565b165f526006602052602060ff60405f2054166040519015158152f35b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60409101126101535760043573ffffffffffffffffffffffffffffffffffffffff81168103610153579060243580151581036101535790565b3461015357610a32366109ca565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036103b05773ffffffffffffffffffffffffffffffffffffffff6106fb92165f52600660205260405f209060ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083541691151516179055565b3461015357610ad2366109ca565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036103b05773ffffffffffffffffffffffffffffffffffffffff6106fb92165f52600760205260405f209060ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083541691151516179055565b34610153575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101535760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610153576020610c5a610c0e6102e7565b73ffffffffffffffffffffffffffffffffffffffff610c2b61030a565b91165f526001835260405f209073ffffffffffffffffffffffffffffffffffffffff165f5260205260405f2090565b54604051908152f35b346101535760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101535773ffffffffffffffffffffffffffffffffffffffff610caf6102e7565b165f526007602052602060ff60405f2054166040519015158152f35b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610d0c57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b929190610d44610f7f565b610e255773ffffffffffffffffffffffffffffffffffffffff84165f526001602052610d913360405f209073ffffffffffffffffffffffffffffffffffffffff165f5260205260405f2090565b54937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8510610dd1575b610dc6939450610fae565b610dce610f64565b90565b828510610df157610de983610dc69596033383610ff3565b849350610dbb565b82857ffb8f41b2000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b5050905060ff6005541660088110156104395760031490565b6040513d5f823e3d90fd5b610e54828233610fae565b803b610e64575b50505050600190565b73ffffffffffffffffffffffffffffffffffffffff16803b15610153575f9283608486947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f604051998a98899788957fa4c0ed360000000000000000000000000000000000000000000000000000000087523360048801526024870152606060448701528160648701528686013785858286010152011681010301925af18015610f3157610f17575b808080610e5b565b80610f255f610f2b93610ccb565b80610149565b5f610f0f565b610e3e565b90610f3f610f7f565b610f4d57610dc69133610fae565b505060ff6005541660088110156104395760031490565b60ff600554166008811015610439576001146106fb57600190565b60ff6005541660088110156104395760028114908115610f9d575090565b60039150610faa816107f9565b1490565b919073ffffffffffffffffffffffffffffffffffffffff83161561076b5773ffffffffffffffffffffffffffffffffffffffff8116156106fd57610ff19261135b565b565b73ffffffffffffffffffffffffffffffffffffffff1690811561108d5773ffffffffffffffffffffffffffffffffffffffff8116156110615761105e915f52600160205260405f209073ffffffffffffffffffffffffffffffffffffffff165f5260205260405f2090565b55565b7f94280d62000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fe602df05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff1690811561108d5773ffffffffffffffffffffffffffffffffffffffff811692831561106157806111497f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92593855f52600160205260405f209073ffffffffffffffffffffffffffffffffffffffff165f5260205260405f2090565b55604051908152602090a3565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9190820391821161119057565b611156565b90610ff1915f61162e565b9073ffffffffffffffffffffffffffffffffffffffff8216158015611353575b611349576111f66111ef8373ffffffffffffffffffffffffffffffffffffffff165f52600760205260405f2090565b5460ff1690565b611307575f8052600760205261122b7f6d5257204ebe7d88fd91ae87941cb2dd9d8062b64ae5a2bd2d28ec40b9fbf6df6111ef565b6112da5760055460ff169161123f836107f9565b600783146112b257611250836107f9565b600583146112b057611261836107f9565b600683146112a957600483611278610ff1956107f9565b14611285575b5f9061162e565b905f906112a190606481045b9061129c82866114f7565b611183565b91905061127e565b620f42405ffd5bfe5b7fe7792495000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fffa4e618000000000000000000000000000000000000000000000000000000005f90815260045260245ffd5b7fffa4e618000000000000000000000000000000000000000000000000000000005f5273ffffffffffffffffffffffffffffffffffffffff821660045260245ffd5b5f610ff19261162e565b5060016111c0565b919073ffffffffffffffffffffffffffffffffffffffff83161580156114cc575b6114c3576113ab6111ef8473ffffffffffffffffffffffffffffffffffffffff165f52600760205260405f2090565b611481576113da6111ef8273ffffffffffffffffffffffffffffffffffffffff165f52600760205260405f2090565b6114405760055460ff16926113ee846107f9565b600784146112b2576113ff846107f9565b600584146112b057611410846107f9565b600684146112a957600484611427610ff1966107f9565b0361162e579161143a9060648104611291565b9161162e565b7fffa4e618000000000000000000000000000000000000000000000000000000005f5273ffffffffffffffffffffffffffffffffffffffff1660045260245ffd5b7fffa4e618000000000000000000000000000000000000000000000000000000005f5273ffffffffffffffffffffffffffffffffffffffff831660045260245ffd5b610ff19261162e565b5073ffffffffffffffffffffffffffffffffffffffff81161561137c565b9190820180921161119057565b73ffffffffffffffffffffffffffffffffffffffff8116919082611561575090600254828101809111611190575f927fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef916002555b600280548290039055604051908152602090a3565b6115888173ffffffffffffffffffffffffffffffffffffffff165f525f60205260405f2090565b548281106115e557917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef916115df825f9695039173ffffffffffffffffffffffffffffffffffffffff165f525f60205260405f2090565b5561154c565b7fe450d38c000000000000000000000000000000000000000000000000000000005f5273ffffffffffffffffffffffffffffffffffffffff90911660045260245260445260645ffd5b909173ffffffffffffffffffffffffffffffffffffffff821691826116f957506116c2816116876116827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef946002546114ea565b600255565b73ffffffffffffffffffffffffffffffffffffffff851694856116c757506116b28160025403600255565b6040519081529081906020820190565b0390a3565b6116ee9073ffffffffffffffffffffffffffffffffffffffff165f525f60205260405f2090565b8181540190556116b2565b6117208173ffffffffffffffffffffffffffffffffffffffff165f525f60205260405f2090565b548281106115e557916116c291611778827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef95039173ffffffffffffffffffffffffffffffffffffffff165f525f60205260405f2090565b5561168756",
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
	Bin: "0x60e0604052346103f05761215180380380610019816103f4565b9283398101906080818303126103f05780516001600160a01b038116908190036103f05760208201516001600160401b0381116103f0578361005c918401610419565b60408301519093906001600160401b0381116103f057606091610080918501610419565b92015183519091906001600160401b0381116102f657600354600181811c911680156103e6575b60208210146102d857601f8111610378575b50602094601f8211600114610315579481929394955f9261030a575b50508160011b915f199060031b1c1916176003555b82516001600160401b0381116102f657600454600181811c911680156102ec575b60208210146102d857601f811161026a575b506020601f821160011461020757819293945f926101fc575b50508160011b915f199060031b1c1916176004555b63313ce56760e01b5f5260205f600481845afa5f5190601f3d111661010082101680156101f357025b60a0526080525f196006553360c05260055542600855604051611ce6908161046b82396080518181816108d001528181610a8e01528181611329015281816116f20152818161179201526119bf015260a05181610ae6015260c0518181816101d2015281816103370152818161088b01528181610a090152610ca40152f35b50506012610174565b015190505f80610136565b601f1982169060045f52805f20915f5b8181106102525750958360019596971061023a575b505050811b0160045561014b565b01515f1960f88460031b161c191690555f808061022c565b9192602060018192868b015181550194019201610217565b8181111561011d5760045f52601f820160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b602084106102d0575b81601f9101920160051c03905f5b8281106102c357505061011d565b5f828201556001016102b5565b5f91506102a7565b634e487b7160e01b5f52602260045260245ffd5b90607f169061010b565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100d5565b601f1982169560035f52805f20915f5b88811061036057508360019596979810610348575b505050811b016003556100ea565b01515f1960f88460031b161c191690555f808061033a565b91926020600181928685015181550194019201610325565b818111156100b95760035f52601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b602084106103de575b81601f9101920160051c03905f5b8281106103d15750506100b9565b5f828201556001016103c3565b5f91506103b5565b90607f16906100a7565b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176102f657604052565b81601f820112156103f0578051906001600160401b0382116102f657610448601f8301601f19166020016103f4565b92828452602083830101116103f057815f9260208093018386015e830101529056fe60806040526004361015610011575f80fd5b5f5f3560e01c90816301e1d11414610f8557816306fdde0314610e3c57816307a2d13a14610a3f578163095ea7b314610d375781630a28a47714610cfb57816316c38b3c14610c5157816318160ddd14610c165781631a68650214610bdb57816323b872dd14610b8557816325ac1df214610b4a578163313ce56714610ab257816338d52e0f14610a44578163402d267d1461039c5781634cdad50614610a3f57816359cee29c146109c35781635c975abb146109835781636832a266146108455781636e553f651461079a57816370a082311461073a57816394bf804d1461069057816395d89b4114610533578163a9059cbb146104e4578163b3d7f6b9146104a8578163b460af9414610424578163ba087652146103a1578163c63d75b61461039c578163c6e6f59214610187578163ce96cb771461035b578163d5f39488146102ed578163d905777e146102a4578163dd62ed3e1461022c578163eb407ba91461018c575063ef8b30f714610187575f80fd5b61114c565b346102295760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102295773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036102015760043560065580f35b807f3d693ada0000000000000000000000000000000000000000000000000000000060049252fd5b80fd5b346102295760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102295773ffffffffffffffffffffffffffffffffffffffff604061027a611052565b9282610284611075565b9416815260016020522091165f52602052602060405f2054604051908152f35b346102295760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102295760206102e56102e0611052565b611266565b604051908152f35b3461022957807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022957602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102295760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102295760206102e5610397611052565b611236565b611098565b34610229576103af366110da565b926103b984611266565b8084116103da576020856102e586866103d1826113f2565b93849133611906565b91509173ffffffffffffffffffffffffffffffffffffffff6064947fb94abeec00000000000000000000000000000000000000000000000000000000855216600452602452604452fd5b3461022957610432366110da565b919261043d83611236565b80851161045e576020846102e585886104558161141e565b93849233611906565b606492508473ffffffffffffffffffffffffffffffffffffffff857ffe9cceec00000000000000000000000000000000000000000000000000000000855216600452602452604452fd5b346102295760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102295760206102e56004356113bf565b346102295760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102295761052861051e611052565b60243590336115a5565b602060405160018152f35b3461022957807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610229576040519080600454908160011c91600181168015610686575b6020841081146106595783865290811561061457506001146105b7575b6105b3846105a781860382611195565b60405191829182610fce565b0390f35b600481527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b939250905b8082106105fa575090915081016020016105a782610597565b9192600181602092548385880101520191019092916105e1565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208087019190915292151560051b850190920192506105a79150839050610597565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526022600452fd5b92607f169261057a565b346102295760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610229576004356106ca611075565b916106d3611203565b8083116106f2576020846102e5856106ea816113bf565b809333611771565b60649273ffffffffffffffffffffffffffffffffffffffff857f284ff66700000000000000000000000000000000000000000000000000000000855216600452602452604452fd5b346102295760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102295760206102e5610776611052565b73ffffffffffffffffffffffffffffffffffffffff165f525f60205260405f205490565b346102295760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610229576004356107d4611075565b916107dd611203565b8083116107fd576020836102e5866107f483611451565b92839133611771565b60649273ffffffffffffffffffffffffffffffffffffffff857f79012fb200000000000000000000000000000000000000000000000000000000855216600452602452604452fd5b346109575760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109575773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361095b576108b96116c7565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b15610957575f80916024604051809481937f42966c6800000000000000000000000000000000000000000000000000000000835260043560048401525af1801561094c5761093e575080f35b61094a91505f90611195565b005b6040513d5f823e3d90fd5b5f80fd5b7f3d693ada000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610957575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261095757602060ff600754166040519015158152f35b346109575760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109575773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361095b57610a376116c7565b600435600555005b611016565b34610957575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261095757602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610957575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261095757600660ff7f0000000000000000000000000000000000000000000000000000000000000000160160ff8111610b1d5760209060ff60405191168152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b34610957575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610957576020600554604051908152f35b346109575760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261095757610528610bbf611052565b610bc7611075565b60443591610bd6833383611483565b6115a5565b34610957575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610957576020600654604051908152f35b34610957575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610957576020600254604051908152f35b346109575760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610957576004358015158091036109575773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361095b5760ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00600754169116176007555f80f35b346109575760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109575760206102e560043561141e565b346109575760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261095757610d6e611052565b602435903315610e105773ffffffffffffffffffffffffffffffffffffffff16908115610de457335f52600160205260405f20825f526020528060405f20556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b7f94280d62000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fe602df05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b34610957575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610957576040515f6003548060011c90600181168015610f7b575b602083108114610f4e57828552908115610f0c5750600114610eae575b6105b3836105a781850382611195565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b808210610ef2575090915081016020016105a7610e9e565b919260018160209254838588010152019101909291610eda565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208086019190915291151560051b840190910191506105a79050610e9e565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691610e81565b34610957575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109575760206102e5610fc06112e0565b610fc861138b565b90611188565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602060409481855280519182918282880152018686015e5f8582860101520116010190565b346109575760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109575760206102e56004356113f2565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361095757565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361095757565b346109575760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610957576110cf611052565b5060206102e5611203565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc6060910112610957576004359060243573ffffffffffffffffffffffffffffffffffffffff81168103610957579060443573ffffffffffffffffffffffffffffffffffffffff811681036109575790565b346109575760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109575760206102e5600435611451565b91908201809211610b1d57565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176111d657604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60075460ff1615611212575f90565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90565b60075460ff161561124657505f90565b61125261125791611266565b6113f2565b60065490818082109118021890565b60ff600754166112db576112989073ffffffffffffffffffffffffffffffffffffffff165f525f60205260405f205490565b6006547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81036112c6575090565b6112cf90611451565b90818082109118021890565b505f90565b6040517f70a0823100000000000000000000000000000000000000000000000000000000815230600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa90811561094c575f9161135c575090565b90506020813d602011611383575b8161137760209383611195565b81010312610957575190565b3d915061136a565b6113936112e0565b600554600854420390428211610b1d57818102918183041490151715610b1d576113bc91611ad8565b90565b6113ca610fc06112e0565b60018101809111610b1d576113bc916001916113ec600254620f424090611188565b91611c6f565b6113fd610fc06112e0565b60018101809111610b1d576113bc915f916113ec600254620f424090611188565b61142e600254620f424090611188565b9061143a610fc06112e0565b60018101809111610b1d576113bc92600192611c6f565b611461600254620f424090611188565b9061146d610fc06112e0565b60018101809111610b1d576113bc925f92611c6f565b73ffffffffffffffffffffffffffffffffffffffff909291921691825f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff82165f5260205260405f2054927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff84106114fa575b50505050565b82841061155b578015610e105773ffffffffffffffffffffffffffffffffffffffff821615610de4575f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f5260205260405f20910390555f8080806114f4565b5073ffffffffffffffffffffffffffffffffffffffff83917ffb8f41b2000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b73ffffffffffffffffffffffffffffffffffffffff1690811561169b5773ffffffffffffffffffffffffffffffffffffffff1691821561166f57815f525f60205260405f205481811061163d57817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b827fe450d38c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7fec442f05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b6116cf61138b565b42600855806116db5750565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690813b15610957575f916044839260405194859384927f40c10f1900000000000000000000000000000000000000000000000000000000845230600485015260248401525af1801561094c576117655750565b5f61176f91611195565b565b919061177b6116c7565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff604051947f23b872dd000000000000000000000000000000000000000000000000000000005f52169384600452306024528360445260205f60648180865af19060015f51148216156118e5575b6040525f606052156118ba575073ffffffffffffffffffffffffffffffffffffffff1692831561166f577fdcbc1c05240f31ff3ad067ef1ee35ce4997762752e3a095284754544f4c709d7918161186f604093600254611188565b600255855f525f602052825f20818154019055855f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60208651858152a382519182526020820152a3565b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9060018115166118fd57823b15153d15161690611814565b503d5f823e3d90fd5b91936119106116c7565b73ffffffffffffffffffffffffffffffffffffffff8516948173ffffffffffffffffffffffffffffffffffffffff851694878603611ac7575b505050841561169b57845f525f60205260405f2054818110611a95578190865f525f6020520360405f205580600254036002555f857fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef6020604051858152a373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169373ffffffffffffffffffffffffffffffffffffffff604051937fa9059cbb000000000000000000000000000000000000000000000000000000005f521694856004528160245260205f60448180855af160015f5114811615611a76575b84604052156118ba5750825260208201527ffbde797d201c681b91056529119e0b02407c7bb96a4a2c75c01fc9667232c8db90604090a4565b6001811516611a8c57813b15153d151616611a3d565b843d5f823e3d90fd5b857fe450d38c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b611ad092611483565b5f8181611949565b9190915f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8482099084810292838084109303928084039314611b74578264496cebb8001115611b6257507fd18ce2d033892ab6710afe1da5f26d00b43f019695d75c72580c14ab81b64c47939464496cebb800910990828211900360f51b9103600b1c170290565b634e487b71905260116020526024601cfd5b50505064496cebb8009192500490565b90917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8383099280830292838086109503948086039514611c345784831115611c1c5790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505080925015611c42570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b9291611c7c818386611b84565b926004811015611cb9576001809116149182611ca2575b50506113bc9250151590611188565b9080925015611c42576113bc930915155f80611c93565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd",
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
