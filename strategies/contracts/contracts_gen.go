// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package contracts

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

// AssetRule is an auto generated low-level Go binding around an user-defined struct.
type AssetRule struct {
	Listed       bool
	Decimals     uint8
	FeedDecimals uint8
	MaxLossBps   uint16
	Heartbeat    uint32
	DepositCap   *big.Int
	Feed         common.Address
	MinAnswer    *big.Int
	MaxAnswer    *big.Int
	SwapCap      *big.Int
	PayMax       *big.Int
	PayCap       *big.Int
	BlindCap     *big.Int
}

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

// Lot is an auto generated low-level Go binding around an user-defined struct.
type Lot struct {
	Token common.Address
	Fresh bool
	Salts [][32]byte
}

// Payment is an auto generated low-level Go binding around an user-defined struct.
type Payment struct {
	Token  common.Address
	To     common.Address
	Amount *big.Int
}

// VaultRule is an auto generated low-level Go binding around an user-defined struct.
type VaultRule struct {
	Open       bool
	Listed     bool
	MaxLossBps uint16
	MinSupply  *big.Int
}

// DataFeeOracleMetaData contains all meta data concerning the DataFeeOracle contract.
var DataFeeOracleMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"getL1Fee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "9ce91267903f6f05a99dad2ed934f72d72",
}

// DataFeeOracle is an auto generated Go binding around an Ethereum contract.
type DataFeeOracle struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DataFeeOracle) GetABI() abi.ABI {
	return c.abi
}

// NewDataFeeOracle creates a new instance of DataFeeOracle.
func NewDataFeeOracle() *DataFeeOracle {
	parsed, err := DataFeeOracleMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DataFeeOracle{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DataFeeOracle) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackGetL1Fee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49948e0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getL1Fee(bytes data) view returns(uint256 fee)
func (dataFeeOracle *DataFeeOracle) PackGetL1Fee(data []byte) []byte {
	enc, err := dataFeeOracle.abi.Pack("getL1Fee", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetL1Fee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49948e0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getL1Fee(bytes data) view returns(uint256 fee)
func (dataFeeOracle *DataFeeOracle) TryPackGetL1Fee(data []byte) ([]byte, error) {
	return dataFeeOracle.abi.Pack("getL1Fee", data)
}

// UnpackGetL1Fee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x49948e0e.
//
// Solidity: function getL1Fee(bytes data) view returns(uint256 fee)
func (dataFeeOracle *DataFeeOracle) UnpackGetL1Fee(data []byte) (*big.Int, error) {
	out, err := dataFeeOracle.abi.Unpack("getL1Fee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// DepositFactoryMetaData contains all meta data concerning the DepositFactory contract.
var DepositFactoryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"treasury_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BadAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BalanceUnreadable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DeployFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InsufficientGas\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotGuardian\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingArrived\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingProposed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnershipRequired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"readyAt\",\"type\":\"uint64\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TreasuryBusy\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"name\":\"ChangeApplied\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"ChangeCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"readyAt\",\"type\":\"uint64\"}],\"name\":\"ChangeProposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"SweepFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Swept\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DELAY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEPLOY_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ITEM_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"addressOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"applyChange\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cancelChange\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"deploy\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"implementation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"initCodeHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"treasury_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian_\",\"type\":\"address\"}],\"name\":\"proposeChange\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposed\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"readyAt\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"bytes32[]\",\"name\":\"salts\",\"type\":\"bytes32[]\"}],\"internalType\":\"structLot[]\",\"name\":\"lots\",\"type\":\"tuple[]\"}],\"name\":\"sweep\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "ea0a64803d056e0fdac59a1e8dd3acaa80",
	Bin: "0x60c08060405234610209576060816119db803803809161001f828561020d565b8339810103126102095761003281610230565b61004a604061004360208501610230565b9301610230565b6001600160a01b039091169182156101f657600180546001600160a01b03199081169091555f80549182168517815560405194916001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3813b1580156101e5575b6101d657600380546001600160a01b039283166001600160a01b031991821617909155600280549390921692169190911790556101618181018281106001600160401b038211176101c257829161187a833903905ff080156101b7576001600160a01b0381166080526040517f3d602a80600a3d3981f336600557005b363d3d3760203d813d363d73000000006020820190815260609290921b6001600160601b031916603c820152635af450f360e01b60508201526034815261017b60548261020d565b51902060a052604051611635908161024582396080518181816109700152611396015260a051818181610273015281816104920152610deb0152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b6332691b5760e01b5f5260045ffd5b506001600160a01b038116156100b6565b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176101c257604052565b51906001600160a01b03821682036102095756fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816324301559146112d6575080632b85ba381461129a5780633dd8bff014610b91578063452a932014610b3f5780634e65037e146109945780635c60da1b1461092557806361d027b3146108d357806369b4117014610897578063715018a61461084057806379ba5097146107385780638da5cb5b146106e7578063aed6a9f7146104be578063bb34534c14610414578063d1851c92146103a0578063d847ea6214610296578063db4c545e1461023d578063e30c3978146101eb578063e4355efd146101b05763f2fde38b146100ef575f80fd5b346101ad5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ad5773ffffffffffffffffffffffffffffffffffffffff61013b61130f565b610143611566565b16807fffffffffffffffffffffffff0000000000000000000000000000000000000000600154161760015573ffffffffffffffffffffffffffffffffffffffff8254167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227008380a380f35b80fd5b50346101ad57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ad57602060405161ea608152f35b50346101ad57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ad57602073ffffffffffffffffffffffffffffffffffffffff60015416604051908152f35b50346101ad57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ad5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346101ad57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ad5773ffffffffffffffffffffffffffffffffffffffff600354163314158061037f575b6103575767ffffffffffffffff60055460a01c161561032f5780600455806005557f8b4ce28f1043436e66c5e5f0244944ffcbbfc4b5b74a9cdaaa322c9472ff3d748180a180f35b807fe8d4708f0000000000000000000000000000000000000000000000000000000060049252fd5b807fef6d0f020000000000000000000000000000000000000000000000000000000060049252fd5b5073ffffffffffffffffffffffffffffffffffffffff8154163314156102e7565b50346101ad57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ad576004546005546040805173ffffffffffffffffffffffffffffffffffffffff9384168152928216602084015260a09190911c67ffffffffffffffff1690820152606090f35b50346101ad5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ad5760209073ffffffffffffffffffffffffffffffffffffffff6055604051923060581b7fff000000000000000000000000000000000000000000000000000000000000001781526004356015527f00000000000000000000000000000000000000000000000000000000000000006035522016816040528152f35b50346101ad5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ad576104f661130f565b9060243573ffffffffffffffffffffffffffffffffffffffff8116928382036106e357610521611566565b803b1580156106db575b6106b35762093a804201804211610686577fb7e87a87d2676ff885f36b3a52b68b8973f55fb4fda888d4abe59af35749508a93948167ffffffffffffffff61068093169160405161057b81611494565b83604073ffffffffffffffffffffffffffffffffffffffff88169283815284602082015201527fffffffffffffffffffffffff000000000000000000000000000000000000000060045416176004557fffffffffffffffffffffffff000000000000000000000000000000000000000060055416176005557fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff00000000000000000000000000000000000000006005549260a01b169116176005556040519384938491604091949373ffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff9281606087019816865216602085015216910152565b0390a180f35b6024847f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6004837f32691b57000000000000000000000000000000000000000000000000000000008152fd5b50831561052b565b8280fd5b50346101ad57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ad5773ffffffffffffffffffffffffffffffffffffffff6020915416604051908152f35b50346101ad57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ad576001543373ffffffffffffffffffffffffffffffffffffffff821603610814577fffffffffffffffffffffffff0000000000000000000000000000000000000000166001558054337fffffffffffffffffffffffff0000000000000000000000000000000000000000821617825573ffffffffffffffffffffffffffffffffffffffff3391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08380a380f35b6024827f118cdaa700000000000000000000000000000000000000000000000000000000815233600452fd5b50346101ad57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ad57807f4de180ba0000000000000000000000000000000000000000000000000000000060049252fd5b50346101ad57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ad57602060405162093a808152f35b50346101ad57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ad57602073ffffffffffffffffffffffffffffffffffffffff60025416604051908152f35b50346101ad57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ad57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101ad57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ad576109cb611566565b6040516109d781611494565b73ffffffffffffffffffffffffffffffffffffffff6004541681526005549067ffffffffffffffff602082019273ffffffffffffffffffffffffffffffffffffffff8116845260a01c16604082019080825215610b175767ffffffffffffffff905116804210610aec57507f53d0dc24363ecbd486c963e2fe3bc26317b5c03e0eab28df46087f9165258fb79173ffffffffffffffffffffffffffffffffffffffff806040938660045586600555511691827fffffffffffffffffffffffff000000000000000000000000000000000000000060025416176002555116807fffffffffffffffffffffffff0000000000000000000000000000000000000000600354161760035582519182526020820152a180f35b7fd606d83f000000000000000000000000000000000000000000000000000000008452600452602483fd5b6004847fe8d4708f000000000000000000000000000000000000000000000000000000008152fd5b50346101ad57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ad57602073ffffffffffffffffffffffffffffffffffffffff60035416604051908152f35b50346112965760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126112965760043567ffffffffffffffff811161129657366023820112156112965767ffffffffffffffff81600401351161129657366024826004013560051b83010111611296577f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61126e5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d73ffffffffffffffffffffffffffffffffffffffff60025416907f8a7423ff000000000000000000000000000000000000000000000000000000005f5260205f600481855afa60015f511490601f3d111616611246575f905b80600401358210610cd95783807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b909192610cee83836004013560248501611427565b359373ffffffffffffffffffffffffffffffffffffffff8516850361124257610d1f84846004013560248601611427565b6040810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561123e5767ffffffffffffffff828201351161123e578181013560051b36036020838301011361123e576020610d8b87876004013560248901611427565b0135801515810361123a5793620542b95a106112125790610dac84896115b2565b91909192604051907fff0000000000000000000000000000000000000000000000000000000000000060208301523060601b60218301528060358301527f0000000000000000000000000000000000000000000000000000000000000000605583015260558252610e1e6075836114dd565b6040519473ffffffffffffffffffffffffffffffffffffffff8c16602087015287604087015281606087015260608652610e596080876114dd565b81945b878501358610156111fd57825a936111d0575062094a785f93106111a8578c9160208760051b8a8801010135603586015273ffffffffffffffffffffffffffffffffffffffff605560208701201691610eb583856115b2565b901580156111a0575b611129578c811561111b576110d1575b8981610edc828e9488611615565b93906110a7575b50505060018114158061109e575b61102e575050610f018a846115b2565b9190938480611025575b15610f9857508103818111610f6b576001928f602073ffffffffffffffffffffffffffffffffffffffff7f7b09c29f9106defeccc9ac3b823f3aad0b470d120e5df7aed033b5c43a4bf718926040519586521693a35b955b019490610e5c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b90506001927f315736c5cfa76f430df9854b2f50f89327f2c6bd77728114b4fe9f8d90a5837b73ffffffffffffffffffffffffffffffffffffffff604051937f62af86ad0000000000000000000000000000000000000000000000000000000060208601526004855261100c6024866114dd565b61101d60405192839216958261151e565b0390a3610f61565b50818311610f0b565b9093927f315736c5cfa76f430df9854b2f50f89327f2c6bd77728114b4fe9f8d90a5837b73ffffffffffffffffffffffffffffffffffffffff60019560409b959b51946020860152602085526110856040866114dd565b61109660405192839216958261151e565b0390a3610f63565b50801515610ef1565b6110c7935060206110c1918d60051b908d01010135611332565b85611615565b9050895f8c610ee3565b9b507f2b85ba38000000000000000000000000000000000000000000000000000000005f5260208860051b8b890101013560045289895f80602481803061ea60f19d915050610ece565b505092509560019150610f63565b50926001927f315736c5cfa76f430df9854b2f50f89327f2c6bd77728114b4fe9f8d90a5837b73ffffffffffffffffffffffffffffffffffffffff60409a949a51937f1afa0fef000000000000000000000000000000000000000000000000000000006020860152600485526110856024866114dd565b508115610ebe565b7f1c26714c000000000000000000000000000000000000000000000000000000005f5260045ffd5b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526011600452fd5b50509950505050505092600191500190610ca7565b807f1c26714c0000000000000000000000000000000000000000000000000000000060049252fd5b8480fd5b8380fd5b5080fd5b7f4aea6030000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b5f80fd5b346112965760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611296576112d4600435611332565b005b34611296575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126112965780620493e060209252f35b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361129657565b73ffffffffffffffffffffffffffffffffffffffff9060405160208101907f3d602a80600a3d3981f336600557005b363d3d3760203d813d363d730000000082527fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000060601b16603c8201527f5af450f3000000000000000000000000000000000000000000000000000000006050820152603481526113f36054826114dd565b51905ff516156113ff57565b7fb4f54111000000000000000000000000000000000000000000000000000000005f5260045ffd5b91908110156114675760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa181360301821215611296570190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b6060810190811067ffffffffffffffff8211176114b057604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176114b057604052565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602060409481855280519182918282880152018686015e5f8582860101520116010190565b73ffffffffffffffffffffffffffffffffffffffff5f5416330361158657565b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff81161561160c5760245f80926020947f70a08231000000000000000000000000000000000000000000000000000000008352600452620186a0fa601f3d1116905f5190565b50319060019190565b6060905f602080958295858201528280520191620493e0f15f51903d10915660a080604052346021573360805261013b908161002682396080518160210152f35b5f80fdfe608060405236156100a35773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036100a5575f358015610091575f6044601c82809463a9059cbb82526040602080375af15b60015f5261008c575f80523d60208111610084575b5f803e60205ffd5b50602061007c565b60205ff35b505f8080806040356020355af1610067565b005b5f357fffffffff0000000000000000000000000000000000000000000000000000000081169060e01c8063a4c0ed3614610132576301ffc9a7146100eb575b5f5260205ff35b5060043560e01c806301ffc9a71461012a578063150b7a021461012a5780634e2312e01461012a576388a7ca5c14610123575f6100e4565b60016100e4565b5060016100e4565b505060016100e456",
}

// DepositFactory is an auto generated Go binding around an Ethereum contract.
type DepositFactory struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DepositFactory) GetABI() abi.ABI {
	return c.abi
}

// NewDepositFactory creates a new instance of DepositFactory.
func NewDepositFactory() *DepositFactory {
	parsed, err := DepositFactoryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DepositFactory{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DepositFactory) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner_, address guardian_, address treasury_) returns()
func (depositFactory *DepositFactory) PackConstructor(owner_ common.Address, guardian_ common.Address, treasury_ common.Address) []byte {
	enc, err := depositFactory.abi.Pack("", owner_, guardian_, treasury_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69b41170.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DELAY() view returns(uint256)
func (depositFactory *DepositFactory) PackDELAY() []byte {
	enc, err := depositFactory.abi.Pack("DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69b41170.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DELAY() view returns(uint256)
func (depositFactory *DepositFactory) TryPackDELAY() ([]byte, error) {
	return depositFactory.abi.Pack("DELAY")
}

// UnpackDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69b41170.
//
// Solidity: function DELAY() view returns(uint256)
func (depositFactory *DepositFactory) UnpackDELAY(data []byte) (*big.Int, error) {
	out, err := depositFactory.abi.Unpack("DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDEPLOYGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4355efd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEPLOY_GAS() view returns(uint256)
func (depositFactory *DepositFactory) PackDEPLOYGAS() []byte {
	enc, err := depositFactory.abi.Pack("DEPLOY_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEPLOYGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4355efd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEPLOY_GAS() view returns(uint256)
func (depositFactory *DepositFactory) TryPackDEPLOYGAS() ([]byte, error) {
	return depositFactory.abi.Pack("DEPLOY_GAS")
}

// UnpackDEPLOYGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe4355efd.
//
// Solidity: function DEPLOY_GAS() view returns(uint256)
func (depositFactory *DepositFactory) UnpackDEPLOYGAS(data []byte) (*big.Int, error) {
	out, err := depositFactory.abi.Unpack("DEPLOY_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackITEMGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24301559.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ITEM_GAS() view returns(uint256)
func (depositFactory *DepositFactory) PackITEMGAS() []byte {
	enc, err := depositFactory.abi.Pack("ITEM_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackITEMGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24301559.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ITEM_GAS() view returns(uint256)
func (depositFactory *DepositFactory) TryPackITEMGAS() ([]byte, error) {
	return depositFactory.abi.Pack("ITEM_GAS")
}

// UnpackITEMGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24301559.
//
// Solidity: function ITEM_GAS() view returns(uint256)
func (depositFactory *DepositFactory) UnpackITEMGAS(data []byte) (*big.Int, error) {
	out, err := depositFactory.abi.Unpack("ITEM_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (depositFactory *DepositFactory) PackAcceptOwnership() []byte {
	enc, err := depositFactory.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (depositFactory *DepositFactory) TryPackAcceptOwnership() ([]byte, error) {
	return depositFactory.abi.Pack("acceptOwnership")
}

// PackAddressOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb34534c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addressOf(bytes32 salt) view returns(address account)
func (depositFactory *DepositFactory) PackAddressOf(salt [32]byte) []byte {
	enc, err := depositFactory.abi.Pack("addressOf", salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddressOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb34534c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addressOf(bytes32 salt) view returns(address account)
func (depositFactory *DepositFactory) TryPackAddressOf(salt [32]byte) ([]byte, error) {
	return depositFactory.abi.Pack("addressOf", salt)
}

// UnpackAddressOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbb34534c.
//
// Solidity: function addressOf(bytes32 salt) view returns(address account)
func (depositFactory *DepositFactory) UnpackAddressOf(data []byte) (common.Address, error) {
	out, err := depositFactory.abi.Unpack("addressOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackApplyChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e65037e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function applyChange() returns()
func (depositFactory *DepositFactory) PackApplyChange() []byte {
	enc, err := depositFactory.abi.Pack("applyChange")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApplyChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e65037e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function applyChange() returns()
func (depositFactory *DepositFactory) TryPackApplyChange() ([]byte, error) {
	return depositFactory.abi.Pack("applyChange")
}

// PackCancelChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd847ea62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelChange() returns()
func (depositFactory *DepositFactory) PackCancelChange() []byte {
	enc, err := depositFactory.abi.Pack("cancelChange")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd847ea62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelChange() returns()
func (depositFactory *DepositFactory) TryPackCancelChange() ([]byte, error) {
	return depositFactory.abi.Pack("cancelChange")
}

// PackDeploy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b85ba38.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deploy(bytes32 salt) returns()
func (depositFactory *DepositFactory) PackDeploy(salt [32]byte) []byte {
	enc, err := depositFactory.abi.Pack("deploy", salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeploy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b85ba38.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deploy(bytes32 salt) returns()
func (depositFactory *DepositFactory) TryPackDeploy(salt [32]byte) ([]byte, error) {
	return depositFactory.abi.Pack("deploy", salt)
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (depositFactory *DepositFactory) PackGuardian() []byte {
	enc, err := depositFactory.abi.Pack("guardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function guardian() view returns(address)
func (depositFactory *DepositFactory) TryPackGuardian() ([]byte, error) {
	return depositFactory.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (depositFactory *DepositFactory) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := depositFactory.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c60da1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function implementation() view returns(address)
func (depositFactory *DepositFactory) PackImplementation() []byte {
	enc, err := depositFactory.abi.Pack("implementation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c60da1b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function implementation() view returns(address)
func (depositFactory *DepositFactory) TryPackImplementation() ([]byte, error) {
	return depositFactory.abi.Pack("implementation")
}

// UnpackImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c60da1b.
//
// Solidity: function implementation() view returns(address)
func (depositFactory *DepositFactory) UnpackImplementation(data []byte) (common.Address, error) {
	out, err := depositFactory.abi.Unpack("implementation", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackInitCodeHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb4c545e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initCodeHash() view returns(bytes32)
func (depositFactory *DepositFactory) PackInitCodeHash() []byte {
	enc, err := depositFactory.abi.Pack("initCodeHash")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitCodeHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb4c545e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initCodeHash() view returns(bytes32)
func (depositFactory *DepositFactory) TryPackInitCodeHash() ([]byte, error) {
	return depositFactory.abi.Pack("initCodeHash")
}

// UnpackInitCodeHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb4c545e.
//
// Solidity: function initCodeHash() view returns(bytes32)
func (depositFactory *DepositFactory) UnpackInitCodeHash(data []byte) ([32]byte, error) {
	out, err := depositFactory.abi.Unpack("initCodeHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (depositFactory *DepositFactory) PackOwner() []byte {
	enc, err := depositFactory.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (depositFactory *DepositFactory) TryPackOwner() ([]byte, error) {
	return depositFactory.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (depositFactory *DepositFactory) UnpackOwner(data []byte) (common.Address, error) {
	out, err := depositFactory.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (depositFactory *DepositFactory) PackPendingOwner() []byte {
	enc, err := depositFactory.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (depositFactory *DepositFactory) TryPackPendingOwner() ([]byte, error) {
	return depositFactory.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (depositFactory *DepositFactory) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := depositFactory.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposeChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaed6a9f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposeChange(address treasury_, address guardian_) returns()
func (depositFactory *DepositFactory) PackProposeChange(treasury common.Address, guardian common.Address) []byte {
	enc, err := depositFactory.abi.Pack("proposeChange", treasury, guardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposeChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaed6a9f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposeChange(address treasury_, address guardian_) returns()
func (depositFactory *DepositFactory) TryPackProposeChange(treasury common.Address, guardian common.Address) ([]byte, error) {
	return depositFactory.abi.Pack("proposeChange", treasury, guardian)
}

// PackProposed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1851c92.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposed() view returns(address treasury, address guardian, uint64 readyAt)
func (depositFactory *DepositFactory) PackProposed() []byte {
	enc, err := depositFactory.abi.Pack("proposed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1851c92.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposed() view returns(address treasury, address guardian, uint64 readyAt)
func (depositFactory *DepositFactory) TryPackProposed() ([]byte, error) {
	return depositFactory.abi.Pack("proposed")
}

// ProposedOutput serves as a container for the return parameters of contract
// method Proposed.
type ProposedOutput struct {
	Treasury common.Address
	Guardian common.Address
	ReadyAt  uint64
}

// UnpackProposed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1851c92.
//
// Solidity: function proposed() view returns(address treasury, address guardian, uint64 readyAt)
func (depositFactory *DepositFactory) UnpackProposed(data []byte) (ProposedOutput, error) {
	out, err := depositFactory.abi.Unpack("proposed", data)
	outstruct := new(ProposedOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Treasury = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Guardian = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	outstruct.ReadyAt = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() pure returns()
func (depositFactory *DepositFactory) PackRenounceOwnership() []byte {
	enc, err := depositFactory.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() pure returns()
func (depositFactory *DepositFactory) TryPackRenounceOwnership() ([]byte, error) {
	return depositFactory.abi.Pack("renounceOwnership")
}

// PackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dd8bff0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sweep((address,bool,bytes32[])[] lots) returns()
func (depositFactory *DepositFactory) PackSweep(lots []Lot) []byte {
	enc, err := depositFactory.abi.Pack("sweep", lots)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dd8bff0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sweep((address,bool,bytes32[])[] lots) returns()
func (depositFactory *DepositFactory) TryPackSweep(lots []Lot) ([]byte, error) {
	return depositFactory.abi.Pack("sweep", lots)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (depositFactory *DepositFactory) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := depositFactory.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (depositFactory *DepositFactory) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return depositFactory.abi.Pack("transferOwnership", newOwner)
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (depositFactory *DepositFactory) PackTreasury() []byte {
	enc, err := depositFactory.abi.Pack("treasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasury() view returns(address)
func (depositFactory *DepositFactory) TryPackTreasury() ([]byte, error) {
	return depositFactory.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (depositFactory *DepositFactory) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := depositFactory.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// DepositFactoryChangeApplied represents a ChangeApplied event raised by the DepositFactory contract.
type DepositFactoryChangeApplied struct {
	Treasury common.Address
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const DepositFactoryChangeAppliedEventName = "ChangeApplied"

// ContractEventName returns the user-defined event name.
func (DepositFactoryChangeApplied) ContractEventName() string {
	return DepositFactoryChangeAppliedEventName
}

// UnpackChangeAppliedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChangeApplied(address treasury, address guardian)
func (depositFactory *DepositFactory) UnpackChangeAppliedEvent(log *types.Log) (*DepositFactoryChangeApplied, error) {
	event := "ChangeApplied"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != depositFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DepositFactoryChangeApplied)
	if len(log.Data) > 0 {
		if err := depositFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range depositFactory.abi.Events[event].Inputs {
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

// DepositFactoryChangeCancelled represents a ChangeCancelled event raised by the DepositFactory contract.
type DepositFactoryChangeCancelled struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const DepositFactoryChangeCancelledEventName = "ChangeCancelled"

// ContractEventName returns the user-defined event name.
func (DepositFactoryChangeCancelled) ContractEventName() string {
	return DepositFactoryChangeCancelledEventName
}

// UnpackChangeCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChangeCancelled()
func (depositFactory *DepositFactory) UnpackChangeCancelledEvent(log *types.Log) (*DepositFactoryChangeCancelled, error) {
	event := "ChangeCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != depositFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DepositFactoryChangeCancelled)
	if len(log.Data) > 0 {
		if err := depositFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range depositFactory.abi.Events[event].Inputs {
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

// DepositFactoryChangeProposed represents a ChangeProposed event raised by the DepositFactory contract.
type DepositFactoryChangeProposed struct {
	Treasury common.Address
	Guardian common.Address
	ReadyAt  uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const DepositFactoryChangeProposedEventName = "ChangeProposed"

// ContractEventName returns the user-defined event name.
func (DepositFactoryChangeProposed) ContractEventName() string {
	return DepositFactoryChangeProposedEventName
}

// UnpackChangeProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChangeProposed(address treasury, address guardian, uint64 readyAt)
func (depositFactory *DepositFactory) UnpackChangeProposedEvent(log *types.Log) (*DepositFactoryChangeProposed, error) {
	event := "ChangeProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != depositFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DepositFactoryChangeProposed)
	if len(log.Data) > 0 {
		if err := depositFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range depositFactory.abi.Events[event].Inputs {
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

// DepositFactoryOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the DepositFactory contract.
type DepositFactoryOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const DepositFactoryOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (DepositFactoryOwnershipTransferStarted) ContractEventName() string {
	return DepositFactoryOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (depositFactory *DepositFactory) UnpackOwnershipTransferStartedEvent(log *types.Log) (*DepositFactoryOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != depositFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DepositFactoryOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := depositFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range depositFactory.abi.Events[event].Inputs {
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

// DepositFactoryOwnershipTransferred represents a OwnershipTransferred event raised by the DepositFactory contract.
type DepositFactoryOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const DepositFactoryOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (DepositFactoryOwnershipTransferred) ContractEventName() string {
	return DepositFactoryOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (depositFactory *DepositFactory) UnpackOwnershipTransferredEvent(log *types.Log) (*DepositFactoryOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != depositFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DepositFactoryOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := depositFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range depositFactory.abi.Events[event].Inputs {
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

// DepositFactorySweepFailed represents a SweepFailed event raised by the DepositFactory contract.
type DepositFactorySweepFailed struct {
	Account common.Address
	Token   common.Address
	Reason  []byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const DepositFactorySweepFailedEventName = "SweepFailed"

// ContractEventName returns the user-defined event name.
func (DepositFactorySweepFailed) ContractEventName() string {
	return DepositFactorySweepFailedEventName
}

// UnpackSweepFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SweepFailed(address indexed account, address indexed token, bytes reason)
func (depositFactory *DepositFactory) UnpackSweepFailedEvent(log *types.Log) (*DepositFactorySweepFailed, error) {
	event := "SweepFailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != depositFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DepositFactorySweepFailed)
	if len(log.Data) > 0 {
		if err := depositFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range depositFactory.abi.Events[event].Inputs {
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

// DepositFactorySwept represents a Swept event raised by the DepositFactory contract.
type DepositFactorySwept struct {
	Account common.Address
	Token   common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DepositFactorySweptEventName = "Swept"

// ContractEventName returns the user-defined event name.
func (DepositFactorySwept) ContractEventName() string {
	return DepositFactorySweptEventName
}

// UnpackSweptEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Swept(address indexed account, address indexed token, uint256 amount)
func (depositFactory *DepositFactory) UnpackSweptEvent(log *types.Log) (*DepositFactorySwept, error) {
	event := "Swept"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != depositFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DepositFactorySwept)
	if len(log.Data) > 0 {
		if err := depositFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range depositFactory.abi.Events[event].Inputs {
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
func (depositFactory *DepositFactory) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], depositFactory.abi.Errors["BadAddress"].ID.Bytes()[:4]) {
		return depositFactory.UnpackBadAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], depositFactory.abi.Errors["BalanceUnreadable"].ID.Bytes()[:4]) {
		return depositFactory.UnpackBalanceUnreadableError(raw[4:])
	}
	if bytes.Equal(raw[:4], depositFactory.abi.Errors["DeployFailed"].ID.Bytes()[:4]) {
		return depositFactory.UnpackDeployFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], depositFactory.abi.Errors["InsufficientGas"].ID.Bytes()[:4]) {
		return depositFactory.UnpackInsufficientGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], depositFactory.abi.Errors["NotGuardian"].ID.Bytes()[:4]) {
		return depositFactory.UnpackNotGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], depositFactory.abi.Errors["NothingArrived"].ID.Bytes()[:4]) {
		return depositFactory.UnpackNothingArrivedError(raw[4:])
	}
	if bytes.Equal(raw[:4], depositFactory.abi.Errors["NothingProposed"].ID.Bytes()[:4]) {
		return depositFactory.UnpackNothingProposedError(raw[4:])
	}
	if bytes.Equal(raw[:4], depositFactory.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return depositFactory.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], depositFactory.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return depositFactory.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], depositFactory.abi.Errors["OwnershipRequired"].ID.Bytes()[:4]) {
		return depositFactory.UnpackOwnershipRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], depositFactory.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return depositFactory.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], depositFactory.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return depositFactory.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], depositFactory.abi.Errors["TreasuryBusy"].ID.Bytes()[:4]) {
		return depositFactory.UnpackTreasuryBusyError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DepositFactoryBadAddress represents a BadAddress error raised by the DepositFactory contract.
type DepositFactoryBadAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadAddress()
func DepositFactoryBadAddressErrorID() common.Hash {
	return common.HexToHash("0x32691b576882adb193c3a342940b4f0c3c250e4a77ba3413c67cb4410ea8db4f")
}

// UnpackBadAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadAddress()
func (depositFactory *DepositFactory) UnpackBadAddressError(raw []byte) (*DepositFactoryBadAddress, error) {
	out := new(DepositFactoryBadAddress)
	if err := depositFactory.abi.UnpackIntoInterface(out, "BadAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DepositFactoryBalanceUnreadable represents a BalanceUnreadable error raised by the DepositFactory contract.
type DepositFactoryBalanceUnreadable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BalanceUnreadable()
func DepositFactoryBalanceUnreadableErrorID() common.Hash {
	return common.HexToHash("0x1afa0fefc362d81af8b7ea2abc50d0ac99d6920e08d43f8722c69280154316e6")
}

// UnpackBalanceUnreadableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BalanceUnreadable()
func (depositFactory *DepositFactory) UnpackBalanceUnreadableError(raw []byte) (*DepositFactoryBalanceUnreadable, error) {
	out := new(DepositFactoryBalanceUnreadable)
	if err := depositFactory.abi.UnpackIntoInterface(out, "BalanceUnreadable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DepositFactoryDeployFailed represents a DeployFailed error raised by the DepositFactory contract.
type DepositFactoryDeployFailed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeployFailed()
func DepositFactoryDeployFailedErrorID() common.Hash {
	return common.HexToHash("0xb4f541114ece88868d6339b138178a135b24a2472a7212209cc71f1837d4f72b")
}

// UnpackDeployFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeployFailed()
func (depositFactory *DepositFactory) UnpackDeployFailedError(raw []byte) (*DepositFactoryDeployFailed, error) {
	out := new(DepositFactoryDeployFailed)
	if err := depositFactory.abi.UnpackIntoInterface(out, "DeployFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DepositFactoryInsufficientGas represents a InsufficientGas error raised by the DepositFactory contract.
type DepositFactoryInsufficientGas struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientGas()
func DepositFactoryInsufficientGasErrorID() common.Hash {
	return common.HexToHash("0x1c26714c035362f785e44b6773a87881da86705e5698c55bb550907617bb1353")
}

// UnpackInsufficientGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientGas()
func (depositFactory *DepositFactory) UnpackInsufficientGasError(raw []byte) (*DepositFactoryInsufficientGas, error) {
	out := new(DepositFactoryInsufficientGas)
	if err := depositFactory.abi.UnpackIntoInterface(out, "InsufficientGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DepositFactoryNotGuardian represents a NotGuardian error raised by the DepositFactory contract.
type DepositFactoryNotGuardian struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGuardian()
func DepositFactoryNotGuardianErrorID() common.Hash {
	return common.HexToHash("0xef6d0f022a6034a270a71b2c18c08f672aa285210fc713e02118a224aabfd50b")
}

// UnpackNotGuardianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGuardian()
func (depositFactory *DepositFactory) UnpackNotGuardianError(raw []byte) (*DepositFactoryNotGuardian, error) {
	out := new(DepositFactoryNotGuardian)
	if err := depositFactory.abi.UnpackIntoInterface(out, "NotGuardian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DepositFactoryNothingArrived represents a NothingArrived error raised by the DepositFactory contract.
type DepositFactoryNothingArrived struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingArrived()
func DepositFactoryNothingArrivedErrorID() common.Hash {
	return common.HexToHash("0x62af86adfed7d189ddef0951dc212ac48c8700e57358739f8939db3ad250cc88")
}

// UnpackNothingArrivedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingArrived()
func (depositFactory *DepositFactory) UnpackNothingArrivedError(raw []byte) (*DepositFactoryNothingArrived, error) {
	out := new(DepositFactoryNothingArrived)
	if err := depositFactory.abi.UnpackIntoInterface(out, "NothingArrived", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DepositFactoryNothingProposed represents a NothingProposed error raised by the DepositFactory contract.
type DepositFactoryNothingProposed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingProposed()
func DepositFactoryNothingProposedErrorID() common.Hash {
	return common.HexToHash("0xe8d4708f1ce155a4ba1959115e0c9bbe84c6ee56d58a959067d410c653bd4587")
}

// UnpackNothingProposedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingProposed()
func (depositFactory *DepositFactory) UnpackNothingProposedError(raw []byte) (*DepositFactoryNothingProposed, error) {
	out := new(DepositFactoryNothingProposed)
	if err := depositFactory.abi.UnpackIntoInterface(out, "NothingProposed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DepositFactoryOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the DepositFactory contract.
type DepositFactoryOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func DepositFactoryOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (depositFactory *DepositFactory) UnpackOwnableInvalidOwnerError(raw []byte) (*DepositFactoryOwnableInvalidOwner, error) {
	out := new(DepositFactoryOwnableInvalidOwner)
	if err := depositFactory.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DepositFactoryOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the DepositFactory contract.
type DepositFactoryOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func DepositFactoryOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (depositFactory *DepositFactory) UnpackOwnableUnauthorizedAccountError(raw []byte) (*DepositFactoryOwnableUnauthorizedAccount, error) {
	out := new(DepositFactoryOwnableUnauthorizedAccount)
	if err := depositFactory.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DepositFactoryOwnershipRequired represents a OwnershipRequired error raised by the DepositFactory contract.
type DepositFactoryOwnershipRequired struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnershipRequired()
func DepositFactoryOwnershipRequiredErrorID() common.Hash {
	return common.HexToHash("0x4de180ba34ff65abe79bc8161a65c2654fac51ef1de089a4bdb57b8ffe09c14d")
}

// UnpackOwnershipRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnershipRequired()
func (depositFactory *DepositFactory) UnpackOwnershipRequiredError(raw []byte) (*DepositFactoryOwnershipRequired, error) {
	out := new(DepositFactoryOwnershipRequired)
	if err := depositFactory.abi.UnpackIntoInterface(out, "OwnershipRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DepositFactoryReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the DepositFactory contract.
type DepositFactoryReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func DepositFactoryReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (depositFactory *DepositFactory) UnpackReentrancyGuardReentrantCallError(raw []byte) (*DepositFactoryReentrancyGuardReentrantCall, error) {
	out := new(DepositFactoryReentrancyGuardReentrantCall)
	if err := depositFactory.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DepositFactoryTooEarly represents a TooEarly error raised by the DepositFactory contract.
type DepositFactoryTooEarly struct {
	ReadyAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint64 readyAt)
func DepositFactoryTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xd606d83fc5c7e56637c0959f5077c3a15f782b710d7eab50461ed55fd6deb6ae")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint64 readyAt)
func (depositFactory *DepositFactory) UnpackTooEarlyError(raw []byte) (*DepositFactoryTooEarly, error) {
	out := new(DepositFactoryTooEarly)
	if err := depositFactory.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DepositFactoryTreasuryBusy represents a TreasuryBusy error raised by the DepositFactory contract.
type DepositFactoryTreasuryBusy struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TreasuryBusy()
func DepositFactoryTreasuryBusyErrorID() common.Hash {
	return common.HexToHash("0x4aea60305da8abfa259b3f94efa54b1414574b5dc4af3b6b30a3e22a5244eddd")
}

// UnpackTreasuryBusyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TreasuryBusy()
func (depositFactory *DepositFactory) UnpackTreasuryBusyError(raw []byte) (*DepositFactoryTreasuryBusy, error) {
	out := new(DepositFactoryTreasuryBusy)
	if err := depositFactory.abi.UnpackIntoInterface(out, "TreasuryBusy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ERC20MetaData contains all meta data concerning the ERC20 contract.
var ERC20MetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "47a37c5d64bbc5b64ad19b3baf452c74fc",
}

// ERC20 is an auto generated Go binding around an Ethereum contract.
type ERC20 struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ERC20) GetABI() abi.ABI {
	return c.abi
}

// NewERC20 creates a new instance of ERC20.
func NewERC20() *ERC20 {
	parsed, err := ERC20MetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ERC20{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ERC20) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (eRC20 *ERC20) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := eRC20.abi.Pack("allowance", owner, spender)
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
func (eRC20 *ERC20) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return eRC20.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (eRC20 *ERC20) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := eRC20.abi.Unpack("allowance", data)
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
func (eRC20 *ERC20) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := eRC20.abi.Pack("approve", spender, value)
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
func (eRC20 *ERC20) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return eRC20.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (eRC20 *ERC20) UnpackApprove(data []byte) (bool, error) {
	out, err := eRC20.abi.Unpack("approve", data)
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
func (eRC20 *ERC20) PackBalanceOf(account common.Address) []byte {
	enc, err := eRC20.abi.Pack("balanceOf", account)
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
func (eRC20 *ERC20) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return eRC20.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (eRC20 *ERC20) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := eRC20.abi.Unpack("balanceOf", data)
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
func (eRC20 *ERC20) PackDecimals() []byte {
	enc, err := eRC20.abi.Pack("decimals")
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
func (eRC20 *ERC20) TryPackDecimals() ([]byte, error) {
	return eRC20.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (eRC20 *ERC20) UnpackDecimals(data []byte) (uint8, error) {
	out, err := eRC20.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (eRC20 *ERC20) PackName() []byte {
	enc, err := eRC20.abi.Pack("name")
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
func (eRC20 *ERC20) TryPackName() ([]byte, error) {
	return eRC20.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (eRC20 *ERC20) UnpackName(data []byte) (string, error) {
	out, err := eRC20.abi.Unpack("name", data)
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
func (eRC20 *ERC20) PackSymbol() []byte {
	enc, err := eRC20.abi.Pack("symbol")
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
func (eRC20 *ERC20) TryPackSymbol() ([]byte, error) {
	return eRC20.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (eRC20 *ERC20) UnpackSymbol(data []byte) (string, error) {
	out, err := eRC20.abi.Unpack("symbol", data)
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
func (eRC20 *ERC20) PackTotalSupply() []byte {
	enc, err := eRC20.abi.Pack("totalSupply")
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
func (eRC20 *ERC20) TryPackTotalSupply() ([]byte, error) {
	return eRC20.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (eRC20 *ERC20) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := eRC20.abi.Unpack("totalSupply", data)
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
func (eRC20 *ERC20) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := eRC20.abi.Pack("transfer", to, value)
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
func (eRC20 *ERC20) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return eRC20.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (eRC20 *ERC20) UnpackTransfer(data []byte) (bool, error) {
	out, err := eRC20.abi.Unpack("transfer", data)
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
func (eRC20 *ERC20) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := eRC20.abi.Pack("transferFrom", from, to, value)
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
func (eRC20 *ERC20) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return eRC20.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (eRC20 *ERC20) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := eRC20.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// ERC20Approval represents a Approval event raised by the ERC20 contract.
type ERC20Approval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ERC20ApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (ERC20Approval) ContractEventName() string {
	return ERC20ApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (eRC20 *ERC20) UnpackApprovalEvent(log *types.Log) (*ERC20Approval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != eRC20.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ERC20Approval)
	if len(log.Data) > 0 {
		if err := eRC20.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eRC20.abi.Events[event].Inputs {
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

// ERC20Transfer represents a Transfer event raised by the ERC20 contract.
type ERC20Transfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const ERC20TransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (ERC20Transfer) ContractEventName() string {
	return ERC20TransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (eRC20 *ERC20) UnpackTransferEvent(log *types.Log) (*ERC20Transfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != eRC20.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ERC20Transfer)
	if len(log.Data) > 0 {
		if err := eRC20.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eRC20.abi.Events[event].Inputs {
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

// ERC4626MetaData contains all meta data concerning the ERC4626 contract.
var ERC4626MetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"Deposit\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"Withdraw\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"asset\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"assetTokenAddress\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"convertToAssets\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"name\":\"convertToShares\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"deposit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"maxDeposit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"maxAssets\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"maxMint\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"maxShares\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"maxRedeem\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"maxShares\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"maxWithdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"maxAssets\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"mint\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"name\":\"previewDeposit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"previewMint\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"previewRedeem\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"name\":\"previewWithdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"redeem\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalAssets\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"totalManagedAssets\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "74aa728267accc9289413aa6ac686c1de5",
}

// ERC4626 is an auto generated Go binding around an Ethereum contract.
type ERC4626 struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ERC4626) GetABI() abi.ABI {
	return c.abi
}

// NewERC4626 creates a new instance of ERC4626.
func NewERC4626() *ERC4626 {
	parsed, err := ERC4626MetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ERC4626{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ERC4626) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (eRC4626 *ERC4626) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := eRC4626.abi.Pack("allowance", owner, spender)
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
func (eRC4626 *ERC4626) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return eRC4626.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (eRC4626 *ERC4626) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := eRC4626.abi.Unpack("allowance", data)
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
func (eRC4626 *ERC4626) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := eRC4626.abi.Pack("approve", spender, value)
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
func (eRC4626 *ERC4626) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return eRC4626.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (eRC4626 *ERC4626) UnpackApprove(data []byte) (bool, error) {
	out, err := eRC4626.abi.Unpack("approve", data)
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
// Solidity: function asset() view returns(address assetTokenAddress)
func (eRC4626 *ERC4626) PackAsset() []byte {
	enc, err := eRC4626.abi.Pack("asset")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function asset() view returns(address assetTokenAddress)
func (eRC4626 *ERC4626) TryPackAsset() ([]byte, error) {
	return eRC4626.abi.Pack("asset")
}

// UnpackAsset is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d52e0f.
//
// Solidity: function asset() view returns(address assetTokenAddress)
func (eRC4626 *ERC4626) UnpackAsset(data []byte) (common.Address, error) {
	out, err := eRC4626.abi.Unpack("asset", data)
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
func (eRC4626 *ERC4626) PackBalanceOf(account common.Address) []byte {
	enc, err := eRC4626.abi.Pack("balanceOf", account)
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
func (eRC4626 *ERC4626) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return eRC4626.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (eRC4626 *ERC4626) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := eRC4626.abi.Unpack("balanceOf", data)
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
// Solidity: function convertToAssets(uint256 shares) view returns(uint256 assets)
func (eRC4626 *ERC4626) PackConvertToAssets(shares *big.Int) []byte {
	enc, err := eRC4626.abi.Pack("convertToAssets", shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvertToAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07a2d13a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convertToAssets(uint256 shares) view returns(uint256 assets)
func (eRC4626 *ERC4626) TryPackConvertToAssets(shares *big.Int) ([]byte, error) {
	return eRC4626.abi.Pack("convertToAssets", shares)
}

// UnpackConvertToAssets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07a2d13a.
//
// Solidity: function convertToAssets(uint256 shares) view returns(uint256 assets)
func (eRC4626 *ERC4626) UnpackConvertToAssets(data []byte) (*big.Int, error) {
	out, err := eRC4626.abi.Unpack("convertToAssets", data)
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
// Solidity: function convertToShares(uint256 assets) view returns(uint256 shares)
func (eRC4626 *ERC4626) PackConvertToShares(assets *big.Int) []byte {
	enc, err := eRC4626.abi.Pack("convertToShares", assets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvertToShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6e6f592.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convertToShares(uint256 assets) view returns(uint256 shares)
func (eRC4626 *ERC4626) TryPackConvertToShares(assets *big.Int) ([]byte, error) {
	return eRC4626.abi.Pack("convertToShares", assets)
}

// UnpackConvertToShares is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6e6f592.
//
// Solidity: function convertToShares(uint256 assets) view returns(uint256 shares)
func (eRC4626 *ERC4626) UnpackConvertToShares(data []byte) (*big.Int, error) {
	out, err := eRC4626.abi.Unpack("convertToShares", data)
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
func (eRC4626 *ERC4626) PackDecimals() []byte {
	enc, err := eRC4626.abi.Pack("decimals")
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
func (eRC4626 *ERC4626) TryPackDecimals() ([]byte, error) {
	return eRC4626.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (eRC4626 *ERC4626) UnpackDecimals(data []byte) (uint8, error) {
	out, err := eRC4626.abi.Unpack("decimals", data)
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
// Solidity: function deposit(uint256 assets, address receiver) returns(uint256 shares)
func (eRC4626 *ERC4626) PackDeposit(assets *big.Int, receiver common.Address) []byte {
	enc, err := eRC4626.abi.Pack("deposit", assets, receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e553f65.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(uint256 assets, address receiver) returns(uint256 shares)
func (eRC4626 *ERC4626) TryPackDeposit(assets *big.Int, receiver common.Address) ([]byte, error) {
	return eRC4626.abi.Pack("deposit", assets, receiver)
}

// UnpackDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6e553f65.
//
// Solidity: function deposit(uint256 assets, address receiver) returns(uint256 shares)
func (eRC4626 *ERC4626) UnpackDeposit(data []byte) (*big.Int, error) {
	out, err := eRC4626.abi.Unpack("deposit", data)
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
// Solidity: function maxDeposit(address receiver) view returns(uint256 maxAssets)
func (eRC4626 *ERC4626) PackMaxDeposit(receiver common.Address) []byte {
	enc, err := eRC4626.abi.Pack("maxDeposit", receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x402d267d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxDeposit(address receiver) view returns(uint256 maxAssets)
func (eRC4626 *ERC4626) TryPackMaxDeposit(receiver common.Address) ([]byte, error) {
	return eRC4626.abi.Pack("maxDeposit", receiver)
}

// UnpackMaxDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x402d267d.
//
// Solidity: function maxDeposit(address receiver) view returns(uint256 maxAssets)
func (eRC4626 *ERC4626) UnpackMaxDeposit(data []byte) (*big.Int, error) {
	out, err := eRC4626.abi.Unpack("maxDeposit", data)
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
// Solidity: function maxMint(address receiver) view returns(uint256 maxShares)
func (eRC4626 *ERC4626) PackMaxMint(receiver common.Address) []byte {
	enc, err := eRC4626.abi.Pack("maxMint", receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc63d75b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxMint(address receiver) view returns(uint256 maxShares)
func (eRC4626 *ERC4626) TryPackMaxMint(receiver common.Address) ([]byte, error) {
	return eRC4626.abi.Pack("maxMint", receiver)
}

// UnpackMaxMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc63d75b6.
//
// Solidity: function maxMint(address receiver) view returns(uint256 maxShares)
func (eRC4626 *ERC4626) UnpackMaxMint(data []byte) (*big.Int, error) {
	out, err := eRC4626.abi.Unpack("maxMint", data)
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
// Solidity: function maxRedeem(address owner) view returns(uint256 maxShares)
func (eRC4626 *ERC4626) PackMaxRedeem(owner common.Address) []byte {
	enc, err := eRC4626.abi.Pack("maxRedeem", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd905777e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxRedeem(address owner) view returns(uint256 maxShares)
func (eRC4626 *ERC4626) TryPackMaxRedeem(owner common.Address) ([]byte, error) {
	return eRC4626.abi.Pack("maxRedeem", owner)
}

// UnpackMaxRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd905777e.
//
// Solidity: function maxRedeem(address owner) view returns(uint256 maxShares)
func (eRC4626 *ERC4626) UnpackMaxRedeem(data []byte) (*big.Int, error) {
	out, err := eRC4626.abi.Unpack("maxRedeem", data)
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
// Solidity: function maxWithdraw(address owner) view returns(uint256 maxAssets)
func (eRC4626 *ERC4626) PackMaxWithdraw(owner common.Address) []byte {
	enc, err := eRC4626.abi.Pack("maxWithdraw", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce96cb77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxWithdraw(address owner) view returns(uint256 maxAssets)
func (eRC4626 *ERC4626) TryPackMaxWithdraw(owner common.Address) ([]byte, error) {
	return eRC4626.abi.Pack("maxWithdraw", owner)
}

// UnpackMaxWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xce96cb77.
//
// Solidity: function maxWithdraw(address owner) view returns(uint256 maxAssets)
func (eRC4626 *ERC4626) UnpackMaxWithdraw(data []byte) (*big.Int, error) {
	out, err := eRC4626.abi.Unpack("maxWithdraw", data)
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
// Solidity: function mint(uint256 shares, address receiver) returns(uint256 assets)
func (eRC4626 *ERC4626) PackMint(shares *big.Int, receiver common.Address) []byte {
	enc, err := eRC4626.abi.Pack("mint", shares, receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94bf804d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(uint256 shares, address receiver) returns(uint256 assets)
func (eRC4626 *ERC4626) TryPackMint(shares *big.Int, receiver common.Address) ([]byte, error) {
	return eRC4626.abi.Pack("mint", shares, receiver)
}

// UnpackMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94bf804d.
//
// Solidity: function mint(uint256 shares, address receiver) returns(uint256 assets)
func (eRC4626 *ERC4626) UnpackMint(data []byte) (*big.Int, error) {
	out, err := eRC4626.abi.Unpack("mint", data)
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
func (eRC4626 *ERC4626) PackName() []byte {
	enc, err := eRC4626.abi.Pack("name")
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
func (eRC4626 *ERC4626) TryPackName() ([]byte, error) {
	return eRC4626.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (eRC4626 *ERC4626) UnpackName(data []byte) (string, error) {
	out, err := eRC4626.abi.Unpack("name", data)
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
// Solidity: function previewDeposit(uint256 assets) view returns(uint256 shares)
func (eRC4626 *ERC4626) PackPreviewDeposit(assets *big.Int) []byte {
	enc, err := eRC4626.abi.Pack("previewDeposit", assets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef8b30f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewDeposit(uint256 assets) view returns(uint256 shares)
func (eRC4626 *ERC4626) TryPackPreviewDeposit(assets *big.Int) ([]byte, error) {
	return eRC4626.abi.Pack("previewDeposit", assets)
}

// UnpackPreviewDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef8b30f7.
//
// Solidity: function previewDeposit(uint256 assets) view returns(uint256 shares)
func (eRC4626 *ERC4626) UnpackPreviewDeposit(data []byte) (*big.Int, error) {
	out, err := eRC4626.abi.Unpack("previewDeposit", data)
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
// Solidity: function previewMint(uint256 shares) view returns(uint256 assets)
func (eRC4626 *ERC4626) PackPreviewMint(shares *big.Int) []byte {
	enc, err := eRC4626.abi.Pack("previewMint", shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3d7f6b9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewMint(uint256 shares) view returns(uint256 assets)
func (eRC4626 *ERC4626) TryPackPreviewMint(shares *big.Int) ([]byte, error) {
	return eRC4626.abi.Pack("previewMint", shares)
}

// UnpackPreviewMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3d7f6b9.
//
// Solidity: function previewMint(uint256 shares) view returns(uint256 assets)
func (eRC4626 *ERC4626) UnpackPreviewMint(data []byte) (*big.Int, error) {
	out, err := eRC4626.abi.Unpack("previewMint", data)
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
// Solidity: function previewRedeem(uint256 shares) view returns(uint256 assets)
func (eRC4626 *ERC4626) PackPreviewRedeem(shares *big.Int) []byte {
	enc, err := eRC4626.abi.Pack("previewRedeem", shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cdad506.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewRedeem(uint256 shares) view returns(uint256 assets)
func (eRC4626 *ERC4626) TryPackPreviewRedeem(shares *big.Int) ([]byte, error) {
	return eRC4626.abi.Pack("previewRedeem", shares)
}

// UnpackPreviewRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cdad506.
//
// Solidity: function previewRedeem(uint256 shares) view returns(uint256 assets)
func (eRC4626 *ERC4626) UnpackPreviewRedeem(data []byte) (*big.Int, error) {
	out, err := eRC4626.abi.Unpack("previewRedeem", data)
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
// Solidity: function previewWithdraw(uint256 assets) view returns(uint256 shares)
func (eRC4626 *ERC4626) PackPreviewWithdraw(assets *big.Int) []byte {
	enc, err := eRC4626.abi.Pack("previewWithdraw", assets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a28a477.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewWithdraw(uint256 assets) view returns(uint256 shares)
func (eRC4626 *ERC4626) TryPackPreviewWithdraw(assets *big.Int) ([]byte, error) {
	return eRC4626.abi.Pack("previewWithdraw", assets)
}

// UnpackPreviewWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a28a477.
//
// Solidity: function previewWithdraw(uint256 assets) view returns(uint256 shares)
func (eRC4626 *ERC4626) UnpackPreviewWithdraw(data []byte) (*big.Int, error) {
	out, err := eRC4626.abi.Unpack("previewWithdraw", data)
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
// Solidity: function redeem(uint256 shares, address receiver, address owner) returns(uint256 assets)
func (eRC4626 *ERC4626) PackRedeem(shares *big.Int, receiver common.Address, owner common.Address) []byte {
	enc, err := eRC4626.abi.Pack("redeem", shares, receiver, owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba087652.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeem(uint256 shares, address receiver, address owner) returns(uint256 assets)
func (eRC4626 *ERC4626) TryPackRedeem(shares *big.Int, receiver common.Address, owner common.Address) ([]byte, error) {
	return eRC4626.abi.Pack("redeem", shares, receiver, owner)
}

// UnpackRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba087652.
//
// Solidity: function redeem(uint256 shares, address receiver, address owner) returns(uint256 assets)
func (eRC4626 *ERC4626) UnpackRedeem(data []byte) (*big.Int, error) {
	out, err := eRC4626.abi.Unpack("redeem", data)
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
func (eRC4626 *ERC4626) PackSymbol() []byte {
	enc, err := eRC4626.abi.Pack("symbol")
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
func (eRC4626 *ERC4626) TryPackSymbol() ([]byte, error) {
	return eRC4626.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (eRC4626 *ERC4626) UnpackSymbol(data []byte) (string, error) {
	out, err := eRC4626.abi.Unpack("symbol", data)
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
// Solidity: function totalAssets() view returns(uint256 totalManagedAssets)
func (eRC4626 *ERC4626) PackTotalAssets() []byte {
	enc, err := eRC4626.abi.Pack("totalAssets")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01e1d114.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalAssets() view returns(uint256 totalManagedAssets)
func (eRC4626 *ERC4626) TryPackTotalAssets() ([]byte, error) {
	return eRC4626.abi.Pack("totalAssets")
}

// UnpackTotalAssets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01e1d114.
//
// Solidity: function totalAssets() view returns(uint256 totalManagedAssets)
func (eRC4626 *ERC4626) UnpackTotalAssets(data []byte) (*big.Int, error) {
	out, err := eRC4626.abi.Unpack("totalAssets", data)
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
func (eRC4626 *ERC4626) PackTotalSupply() []byte {
	enc, err := eRC4626.abi.Pack("totalSupply")
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
func (eRC4626 *ERC4626) TryPackTotalSupply() ([]byte, error) {
	return eRC4626.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (eRC4626 *ERC4626) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := eRC4626.abi.Unpack("totalSupply", data)
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
func (eRC4626 *ERC4626) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := eRC4626.abi.Pack("transfer", to, value)
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
func (eRC4626 *ERC4626) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return eRC4626.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (eRC4626 *ERC4626) UnpackTransfer(data []byte) (bool, error) {
	out, err := eRC4626.abi.Unpack("transfer", data)
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
func (eRC4626 *ERC4626) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := eRC4626.abi.Pack("transferFrom", from, to, value)
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
func (eRC4626 *ERC4626) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return eRC4626.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (eRC4626 *ERC4626) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := eRC4626.abi.Unpack("transferFrom", data)
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
// Solidity: function withdraw(uint256 assets, address receiver, address owner) returns(uint256 shares)
func (eRC4626 *ERC4626) PackWithdraw(assets *big.Int, receiver common.Address, owner common.Address) []byte {
	enc, err := eRC4626.abi.Pack("withdraw", assets, receiver, owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb460af94.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 assets, address receiver, address owner) returns(uint256 shares)
func (eRC4626 *ERC4626) TryPackWithdraw(assets *big.Int, receiver common.Address, owner common.Address) ([]byte, error) {
	return eRC4626.abi.Pack("withdraw", assets, receiver, owner)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb460af94.
//
// Solidity: function withdraw(uint256 assets, address receiver, address owner) returns(uint256 shares)
func (eRC4626 *ERC4626) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := eRC4626.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// ERC4626Approval represents a Approval event raised by the ERC4626 contract.
type ERC4626Approval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ERC4626ApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (ERC4626Approval) ContractEventName() string {
	return ERC4626ApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (eRC4626 *ERC4626) UnpackApprovalEvent(log *types.Log) (*ERC4626Approval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != eRC4626.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ERC4626Approval)
	if len(log.Data) > 0 {
		if err := eRC4626.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eRC4626.abi.Events[event].Inputs {
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

// ERC4626Deposit represents a Deposit event raised by the ERC4626 contract.
type ERC4626Deposit struct {
	Sender common.Address
	Owner  common.Address
	Assets *big.Int
	Shares *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ERC4626DepositEventName = "Deposit"

// ContractEventName returns the user-defined event name.
func (ERC4626Deposit) ContractEventName() string {
	return ERC4626DepositEventName
}

// UnpackDepositEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposit(address indexed sender, address indexed owner, uint256 assets, uint256 shares)
func (eRC4626 *ERC4626) UnpackDepositEvent(log *types.Log) (*ERC4626Deposit, error) {
	event := "Deposit"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != eRC4626.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ERC4626Deposit)
	if len(log.Data) > 0 {
		if err := eRC4626.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eRC4626.abi.Events[event].Inputs {
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

// ERC4626Transfer represents a Transfer event raised by the ERC4626 contract.
type ERC4626Transfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const ERC4626TransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (ERC4626Transfer) ContractEventName() string {
	return ERC4626TransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (eRC4626 *ERC4626) UnpackTransferEvent(log *types.Log) (*ERC4626Transfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != eRC4626.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ERC4626Transfer)
	if len(log.Data) > 0 {
		if err := eRC4626.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eRC4626.abi.Events[event].Inputs {
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

// ERC4626Withdraw represents a Withdraw event raised by the ERC4626 contract.
type ERC4626Withdraw struct {
	Sender   common.Address
	Receiver common.Address
	Owner    common.Address
	Assets   *big.Int
	Shares   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ERC4626WithdrawEventName = "Withdraw"

// ContractEventName returns the user-defined event name.
func (ERC4626Withdraw) ContractEventName() string {
	return ERC4626WithdrawEventName
}

// UnpackWithdrawEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdraw(address indexed sender, address indexed receiver, address indexed owner, uint256 assets, uint256 shares)
func (eRC4626 *ERC4626) UnpackWithdrawEvent(log *types.Log) (*ERC4626Withdraw, error) {
	event := "Withdraw"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != eRC4626.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ERC4626Withdraw)
	if len(log.Data) > 0 {
		if err := eRC4626.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eRC4626.abi.Events[event].Inputs {
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

// FeedMetaData contains all meta data concerning the Feed contract.
var FeedMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"description\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"latestRoundData\",\"outputs\":[{\"internalType\":\"uint80\",\"name\":\"roundId\",\"type\":\"uint80\"},{\"internalType\":\"int256\",\"name\":\"answer\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"startedAt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"updatedAt\",\"type\":\"uint256\"},{\"internalType\":\"uint80\",\"name\":\"answeredInRound\",\"type\":\"uint80\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "a555bc4e1a402ccfbad6c219555f2bbfd2",
}

// Feed is an auto generated Go binding around an Ethereum contract.
type Feed struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Feed) GetABI() abi.ABI {
	return c.abi
}

// NewFeed creates a new instance of Feed.
func NewFeed() *Feed {
	parsed, err := FeedMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Feed{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Feed) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (feed *Feed) PackDecimals() []byte {
	enc, err := feed.abi.Pack("decimals")
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
func (feed *Feed) TryPackDecimals() ([]byte, error) {
	return feed.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (feed *Feed) UnpackDecimals(data []byte) (uint8, error) {
	out, err := feed.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDescription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7284e416.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function description() view returns(string)
func (feed *Feed) PackDescription() []byte {
	enc, err := feed.abi.Pack("description")
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
func (feed *Feed) TryPackDescription() ([]byte, error) {
	return feed.abi.Pack("description")
}

// UnpackDescription is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7284e416.
//
// Solidity: function description() view returns(string)
func (feed *Feed) UnpackDescription(data []byte) (string, error) {
	out, err := feed.abi.Unpack("description", data)
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
// Solidity: function latestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (feed *Feed) PackLatestRoundData() []byte {
	enc, err := feed.abi.Pack("latestRoundData")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfeaf968c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (feed *Feed) TryPackLatestRoundData() ([]byte, error) {
	return feed.abi.Pack("latestRoundData")
}

// LatestRoundDataOutput serves as a container for the return parameters of contract
// method LatestRoundData.
type LatestRoundDataOutput struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}

// UnpackLatestRoundData is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfeaf968c.
//
// Solidity: function latestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (feed *Feed) UnpackLatestRoundData(data []byte) (LatestRoundDataOutput, error) {
	out, err := feed.abi.Unpack("latestRoundData", data)
	outstruct := new(LatestRoundDataOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.RoundId = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Answer = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.StartedAt = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.UpdatedAt = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.AnsweredInRound = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(uint256)
func (feed *Feed) PackVersion() []byte {
	enc, err := feed.abi.Pack("version")
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
func (feed *Feed) TryPackVersion() ([]byte, error) {
	return feed.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(uint256)
func (feed *Feed) UnpackVersion(data []byte) (*big.Int, error) {
	out, err := feed.abi.Unpack("version", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// QuoterMetaData contains all meta data concerning the Quoter contract.
var QuoterMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"tokenIn\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"tokenOut\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amountIn\",\"type\":\"uint256\"},{\"internalType\":\"uint24\",\"name\":\"fee\",\"type\":\"uint24\"},{\"internalType\":\"uint160\",\"name\":\"sqrtPriceLimitX96\",\"type\":\"uint160\"}],\"internalType\":\"structIQuoterV2.QuoteExactInputSingleParams\",\"name\":\"params\",\"type\":\"tuple\"}],\"name\":\"quoteExactInputSingle\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amountOut\",\"type\":\"uint256\"},{\"internalType\":\"uint160\",\"name\":\"sqrtPriceX96After\",\"type\":\"uint160\"},{\"internalType\":\"uint32\",\"name\":\"initializedTicksCrossed\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"gasEstimate\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "89cfc92292293cda7e8c74de15969f521d",
}

// Quoter is an auto generated Go binding around an Ethereum contract.
type Quoter struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Quoter) GetABI() abi.ABI {
	return c.abi
}

// NewQuoter creates a new instance of Quoter.
func NewQuoter() *Quoter {
	parsed, err := QuoterMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Quoter{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Quoter) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackQuoteExactInputSingle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6a5026a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quoteExactInputSingle((address,address,uint256,uint24,uint160) params) returns(uint256 amountOut, uint160 sqrtPriceX96After, uint32 initializedTicksCrossed, uint256 gasEstimate)
func (quoter *Quoter) PackQuoteExactInputSingle(params IQuoterV2QuoteExactInputSingleParams) []byte {
	enc, err := quoter.abi.Pack("quoteExactInputSingle", params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuoteExactInputSingle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6a5026a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quoteExactInputSingle((address,address,uint256,uint24,uint160) params) returns(uint256 amountOut, uint160 sqrtPriceX96After, uint32 initializedTicksCrossed, uint256 gasEstimate)
func (quoter *Quoter) TryPackQuoteExactInputSingle(params IQuoterV2QuoteExactInputSingleParams) ([]byte, error) {
	return quoter.abi.Pack("quoteExactInputSingle", params)
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
// Solidity: function quoteExactInputSingle((address,address,uint256,uint24,uint160) params) returns(uint256 amountOut, uint160 sqrtPriceX96After, uint32 initializedTicksCrossed, uint256 gasEstimate)
func (quoter *Quoter) UnpackQuoteExactInputSingle(data []byte) (QuoteExactInputSingleOutput, error) {
	out, err := quoter.abi.Unpack("quoteExactInputSingle", data)
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

// SwapRouterMetaData contains all meta data concerning the SwapRouter contract.
var SwapRouterMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"tokenIn\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"tokenOut\",\"type\":\"address\"},{\"internalType\":\"uint24\",\"name\":\"fee\",\"type\":\"uint24\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amountIn\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amountOutMinimum\",\"type\":\"uint256\"},{\"internalType\":\"uint160\",\"name\":\"sqrtPriceLimitX96\",\"type\":\"uint160\"}],\"internalType\":\"structISwapRouter02.ExactInputSingleParams\",\"name\":\"params\",\"type\":\"tuple\"}],\"name\":\"exactInputSingle\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amountOut\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes[]\",\"name\":\"data\",\"type\":\"bytes[]\"}],\"name\":\"multicall\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"results\",\"type\":\"bytes[]\"}],\"stateMutability\":\"payable\",\"type\":\"function\"}]",
	ID:  "f5b1dfa8cee3ae829c1959f4cee5cf7382",
}

// SwapRouter is an auto generated Go binding around an Ethereum contract.
type SwapRouter struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *SwapRouter) GetABI() abi.ABI {
	return c.abi
}

// NewSwapRouter creates a new instance of SwapRouter.
func NewSwapRouter() *SwapRouter {
	parsed, err := SwapRouterMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SwapRouter{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SwapRouter) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackExactInputSingle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04e45aaf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exactInputSingle((address,address,uint24,address,uint256,uint256,uint160) params) payable returns(uint256 amountOut)
func (swapRouter *SwapRouter) PackExactInputSingle(params ISwapRouter02ExactInputSingleParams) []byte {
	enc, err := swapRouter.abi.Pack("exactInputSingle", params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExactInputSingle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04e45aaf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exactInputSingle((address,address,uint24,address,uint256,uint256,uint160) params) payable returns(uint256 amountOut)
func (swapRouter *SwapRouter) TryPackExactInputSingle(params ISwapRouter02ExactInputSingleParams) ([]byte, error) {
	return swapRouter.abi.Pack("exactInputSingle", params)
}

// UnpackExactInputSingle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04e45aaf.
//
// Solidity: function exactInputSingle((address,address,uint24,address,uint256,uint256,uint160) params) payable returns(uint256 amountOut)
func (swapRouter *SwapRouter) UnpackExactInputSingle(data []byte) (*big.Int, error) {
	out, err := swapRouter.abi.Unpack("exactInputSingle", data)
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
// Solidity: function multicall(uint256 deadline, bytes[] data) payable returns(bytes[] results)
func (swapRouter *SwapRouter) PackMulticall(deadline *big.Int, data [][]byte) []byte {
	enc, err := swapRouter.abi.Pack("multicall", deadline, data)
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
func (swapRouter *SwapRouter) TryPackMulticall(deadline *big.Int, data [][]byte) ([]byte, error) {
	return swapRouter.abi.Pack("multicall", deadline, data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5ae401dc.
//
// Solidity: function multicall(uint256 deadline, bytes[] data) payable returns(bytes[] results)
func (swapRouter *SwapRouter) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := swapRouter.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// TreasuryMetaData contains all meta data concerning the Treasury contract.
var TreasuryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"executor_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payer_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"batchId\",\"type\":\"bytes32\"}],\"name\":\"AlreadyPaid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AlreadyScheduled\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AlreadySealed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadPayment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"feed\",\"type\":\"address\"}],\"name\":\"BadPrice\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadRule\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumCap\",\"name\":\"cap\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"}],\"name\":\"CapExceeded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CoinRefused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InsufficientGas\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"IsPaused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"what\",\"type\":\"address\"}],\"name\":\"NotListed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"NotReady\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotScheduled\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSealed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnershipRequired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"PaymentTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SequencerDown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"}],\"name\":\"TooLittle\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"spent\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooMuchSpent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"Unreadable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"supply\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"}],\"name\":\"VaultTooSmall\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"listed\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"decimals\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"feedDecimals\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"maxLossBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint112\",\"name\":\"depositCap\",\"type\":\"uint112\"},{\"internalType\":\"address\",\"name\":\"feed\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"minAnswer\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxAnswer\",\"type\":\"uint96\"},{\"internalType\":\"uint112\",\"name\":\"swapCap\",\"type\":\"uint112\"},{\"internalType\":\"uint112\",\"name\":\"payMax\",\"type\":\"uint112\"},{\"internalType\":\"uint112\",\"name\":\"payCap\",\"type\":\"uint112\"},{\"internalType\":\"uint112\",\"name\":\"blindCap\",\"type\":\"uint112\"}],\"indexed\":false,\"internalType\":\"structAssetRule\",\"name\":\"rule\",\"type\":\"tuple\"}],\"name\":\"AssetSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"batchId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"payments\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"failed\",\"type\":\"uint256\"}],\"name\":\"BatchPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ChangeCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ChangeExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"readyAt\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"changes\",\"type\":\"bytes[]\"}],\"name\":\"ChangeScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"vault\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"batchId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"PaymentFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"vault\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"name\":\"Redeemed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"executor\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"name\":\"RolesSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"router\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"RouterSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Sealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"feed\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"}],\"name\":\"SequencerSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"router\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"tokenIn\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"tokenOut\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amountIn\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amountOut\",\"type\":\"uint256\"}],\"name\":\"Swapped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Unpaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"vault\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"listed\",\"type\":\"bool\"},{\"internalType\":\"uint16\",\"name\":\"maxLossBps\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"minSupply\",\"type\":\"uint128\"}],\"indexed\":false,\"internalType\":\"structVaultRule\",\"name\":\"rule\",\"type\":\"tuple\"}],\"name\":\"VaultSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DELAY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GRACE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PAYMENT_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"assetRule\",\"outputs\":[{\"components\":[{\"internalType\":\"bool\",\"name\":\"listed\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"decimals\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"feedDecimals\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"maxLossBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint112\",\"name\":\"depositCap\",\"type\":\"uint112\"},{\"internalType\":\"address\",\"name\":\"feed\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"minAnswer\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxAnswer\",\"type\":\"uint96\"},{\"internalType\":\"uint112\",\"name\":\"swapCap\",\"type\":\"uint112\"},{\"internalType\":\"uint112\",\"name\":\"payMax\",\"type\":\"uint112\"},{\"internalType\":\"uint112\",\"name\":\"payCap\",\"type\":\"uint112\"},{\"internalType\":\"uint112\",\"name\":\"blindCap\",\"type\":\"uint112\"}],\"internalType\":\"structAssetRule\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"changes\",\"type\":\"bytes[]\"}],\"name\":\"configure\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"vault\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minShares\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"changes\",\"type\":\"bytes[]\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"executor\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isBusy\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"batchId\",\"type\":\"bytes32\"}],\"name\":\"isPaid\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"router\",\"type\":\"address\"}],\"name\":\"isRouter\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isSealed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumCap\",\"name\":\"cap\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"left\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"batchId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structPayment[]\",\"name\":\"payments\",\"type\":\"tuple[]\"}],\"name\":\"pay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"payOne\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"payer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"readyAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"vault\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minAssets\",\"type\":\"uint256\"}],\"name\":\"redeem\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"changes\",\"type\":\"bytes[]\"}],\"name\":\"schedule\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"seal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sequencerFeed\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sequencerGrace\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"listed\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"decimals\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"feedDecimals\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"maxLossBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint112\",\"name\":\"depositCap\",\"type\":\"uint112\"},{\"internalType\":\"address\",\"name\":\"feed\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"minAnswer\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxAnswer\",\"type\":\"uint96\"},{\"internalType\":\"uint112\",\"name\":\"swapCap\",\"type\":\"uint112\"},{\"internalType\":\"uint112\",\"name\":\"payMax\",\"type\":\"uint112\"},{\"internalType\":\"uint112\",\"name\":\"payCap\",\"type\":\"uint112\"},{\"internalType\":\"uint112\",\"name\":\"blindCap\",\"type\":\"uint112\"}],\"internalType\":\"structAssetRule\",\"name\":\"rule\",\"type\":\"tuple\"}],\"name\":\"setAsset\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"executor_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payer_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian_\",\"type\":\"address\"}],\"name\":\"setRoles\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setRouter\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"feed\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"}],\"name\":\"setSequencer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"vault\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"listed\",\"type\":\"bool\"},{\"internalType\":\"uint16\",\"name\":\"maxLossBps\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"minSupply\",\"type\":\"uint128\"}],\"internalType\":\"structVaultRule\",\"name\":\"rule\",\"type\":\"tuple\"}],\"name\":\"setVault\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"tokenIn\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"tokenOut\",\"type\":\"address\"},{\"internalType\":\"uint24\",\"name\":\"fee\",\"type\":\"uint24\"},{\"internalType\":\"uint256\",\"name\":\"amountIn\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minOut\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"swap\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"out\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"tokenIn\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"tokenOut\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amountIn\",\"type\":\"uint256\"}],\"name\":\"swapFloor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"floor\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"priced\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"vault\",\"type\":\"address\"}],\"name\":\"vaultRule\",\"outputs\":[{\"components\":[{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"listed\",\"type\":\"bool\"},{\"internalType\":\"uint16\",\"name\":\"maxLossBps\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"minSupply\",\"type\":\"uint128\"}],\"internalType\":\"structVaultRule\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "2a1db17de7a0fb27ed16b37ec54ce48659",
	Bin: "0x60803461018057601f614af538819003918201601f19168301916001600160401b03831184841017610184578084926080946040528339810103126101805761004781610198565b61005360208301610198565b9061006c606061006560408601610198565b9401610198565b6001600160a01b0390911690811561016d57600180546001600160a01b03199081169091555f80549182168417815560405193916001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a36001600160a01b0316801561015e57600280546001600160a01b039485166001600160a01b0319918216811790925560038054969095169581168617909455600480549094168217909355918152602081019290925260408201527fcbb983adbe4d971a6964b14cc6d4c03a76c699a25b7b9e730de414faa7b3067290606090a160405161494890816101ad8239f35b63329f15f560e21b5f5260045ffd5b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101805756fe608080604052600436101561001c575b50361561001a575f80fd5b005b5f3560e01c90816309cf848814612e69575080630efe6a8b14612b18578063102c3de414612af1578063123119cd14612aa0578063137d29d914612a65578063225ef111146122d757806329b1fbac146122ab5780632b83cccd14611f855780633b521cb614611f345780633f4ba83a14611ea85780633fb27b8514611dd1578063435f4a7c14611cf35780634447141514611bde578063452a932014611b8d57806351f84e1f1461188957806354841e941461174e5780635c975abb1461170b578063631f9852146116c8578063642039181461168d57806369b4117014611652578063715018a6146115fc57806379ba5097146114f65780637d3e9cdc146114b2578063842022fe14610f335780638456cb5914610e8a5780638a7423ff14610e2e5780638da5cb5b14610dde5780638f4b927c146109ac578063bbd908bc14610955578063bea208011461090d578063c34c08e5146108bc578063c3c64674146107b4578063c4d252f51461070c578063d9d5667c1461059e578063e30c39781461054d578063e5cd307b14610441578063ecc9067914610356578063f2fde38b14610299578063f3d7d282146102315763feef6640146101e0575f61000f565b3461022d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d576004355f52600a602052602060ff60405f2054166040519015158152f35b5f80fd5b3461022d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d5773ffffffffffffffffffffffffffffffffffffffff61027d613036565b165f526006602052602060ff60405f2054166040519015158152f35b3461022d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d5773ffffffffffffffffffffffffffffffffffffffff6102e5613036565b6102ed6142d3565b16807fffffffffffffffffffffffff0000000000000000000000000000000000000000600154161760015573ffffffffffffffffffffffffffffffffffffffff5f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b3461022d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d5773ffffffffffffffffffffffffffffffffffffffff6103a2613036565b5f60606040516103b181613235565b8281528260208201528260408201520152165f526009602052608060405f206fffffffffffffffffffffffffffffffff604051916103ee83613235565b5461ffff60ff82161515938481526020810160ff8460081c16151581528460606040840193858760101c168552019460201c16845260405195865251151560208601525116604084015251166060820152f35b3461022d5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d57610478613036565b6024359063ffffffff82169182810361022d57303303610525577fddfaf272211052948322c3f4e48f37fdb0f4022642ac2805154cc0d0776e642f9273ffffffffffffffffffffffffffffffffffffffff6040931691827fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffff00000000000000000000000000000000000000006005549360a01b169216171760055582519182526020820152a1005b7f3d693ada000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461022d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d57602073ffffffffffffffffffffffffffffffffffffffff60015416604051908152f35b3461022d576105ac366130f4565b913033036105255773ffffffffffffffffffffffffffffffffffffffff82169081158015610703575b80156106fb575b6106d35773ffffffffffffffffffffffffffffffffffffffff1690816106355750505f80809381935af11561060d57005b7fe7da3b43000000000000000000000000000000000000000000000000000000005f5260045ffd5b915091604051917fa9059cbb000000000000000000000000000000000000000000000000000000005f5260045260245260205f60448180865af19060015f51148216156106b2575b6040521561068757005b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9060018115166106ca57823b15153d1516169061067d565b503d5f823e3d90fd5b7fbdbbb533000000000000000000000000000000000000000000000000000000005f5260045ffd5b5083156105dc565b503082146105d5565b3461022d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d5760043561074661447f565b805f52600760205260405f20541561078c57805f5260076020525f60408120557fef2393afd41f32c607a123de95d703349edd33ea1d86af21535ea8040ec7d9845f80a2005b7f49e67afd000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461022d5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d576107eb613036565b6107f36131d8565b903033036105255781806108b3575b61088b57602073ffffffffffffffffffffffffffffffffffffffff7f8443a265af33599abe6c9ed0c3cabd8e2a6c5b8ea35c1d1ed40c513242f95d45921692835f52600682526108808160405f209060ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083541691151516179055565b6040519015158152a2005b7fca7c57d4000000000000000000000000000000000000000000000000000000005f5260045ffd5b50803b15610802565b3461022d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d57602073ffffffffffffffffffffffffffffffffffffffff60025416604051908152f35b3461022d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d576004355f526007602052602060405f2054604051908152f35b3461022d5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d57600435600481101561022d576109a460209161099e613059565b9061368e565b604051908152f35b3461022d5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d5760043560243567ffffffffffffffff811161022d573660238201121561022d5780600401359167ffffffffffffffff831161022d576060830291366024848301011161022d57610a296136fe565b73ffffffffffffffffffffffffffffffffffffffff5f541633141580610dd1575b825f52600a60205260ff60405f205416610da557825f52600a60205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790555f946040519360a0850185811067ffffffffffffffff821117610d78576040979397525f85525f60208601525f60408601525f606086015260808501945f86526040519260208401957fd9d5667c00000000000000000000000000000000000000000000000000000000875260248501915f83525f60448701525f606487015260648652610b22608487613251565b5f965b81881015610cfb576203b5e65a10610cd35760608802830197602489018d15610cbc57610b5281886144c8565b905b81511580610c6c575b15610be65750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8214610bb9578c9860018093019d610ba2575b505b01969a610b25565b6064610bb19101358c516132cb565b8b528d610b98565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b886001949f9b73ffffffffffffffffffffffffffffffffffffffff7f60b3509de281a562f2dbd3e6b47dee917625db67394780d8d7547c1f50dbcbc291610c6482610c318997613477565b926064610c4060448301613477565b9160405196879616865201356020850152606060408501521696606083019061364b565b0390a4610b9a565b50905060608187375f808a518d823062030d40f19060608215610c90575b91610b5d565b503d60a08111610cb4575b604051908082525f602083013e60c08101604052610c8a565b5060a0610c9b565b604051610cca602082613251565b5f815290610b54565b7f1c26714c000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f1e30f7b9044cf3e9a6753efae935b7d1ba85c0b78df36a3b71bd526887a0830c9350610d41818c606095610d308a99614723565b8160246040519201823720936132be565b9060405192835260208301526040820152a25f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b827ff4b76a0e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b610dd96137fc565b610a4a565b3461022d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d57602073ffffffffffffffffffffffffffffffffffffffff5f5416604051908152f35b3461022d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d5760207f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6040519015158152f35b3461022d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d57610ec061447f565b740100000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff6004541617600455610f076143ea565b7f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586020604051338152a1005b3461022d5760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d57610f6a613036565b610f72613059565b610f7a61307c565b906064359062ffffff821680920361022d576084359360a43590610f9c6136fe565b610fa4613772565b73ffffffffffffffffffffffffffffffffffffffff811690815f52600660205260ff60405f205416156114865773ffffffffffffffffffffffffffffffffffffffff86169373ffffffffffffffffffffffffffffffffffffffff81169385851461145257855f52600860205260ff60405f20541615801561147e575b6114525761102e8983613a1e565b6110398989846132f9565b15611443575b8180821191180218916040968751906110588983613251565b600182527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe089015f5b81811061143257505088519060e082019082821067ffffffffffffffff831117610d785773ffffffffffffffffffffffffffffffffffffffff8b888f8f9997958199978f8f978762ffffff9260209a82968a5285528a85019081528885019283528160608601953087526080810198895260a08101998a527f04e45aaf0000000000000000000000000000000000000000000000000000000060c082019b5f8d52519d8e0152511660248c0152511660448a015251166064880152511660848601525160a48501525160c4840152511660e482015260e4815261116661010482613251565b61116f82613611565b5261117981613611565b50895160208101917f5ae401dc0000000000000000000000000000000000000000000000000000000083526064820160c43560248401528c604484015281518091526084830190602060848260051b8601019301915f905b8282106113db575050505091816112125f94938594037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282613251565b61122f61122761122188613bc8565b99613bc8565b97868d613c4c565b519082855af161123d6142f3565b90156113d3575088517fdd62ed3e0000000000000000000000000000000000000000000000000000000081523060048201528660248201526020816044818b5afa9081156113c9575f91611393575b50936112a86112b4936112ae936112b997611382575b50613bc8565b906132be565b98613bc8565b6132be565b95878103611352575080861061132357507f6782190c91d4a7e8ad2a867deed6ec0a970cab8ff137ae2bd4abd92b3810f4d38460209781519081528789820152a45f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d51908152f35b857f618bc7c9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b87907f8554dde2000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f61138d918c613c4c565b8e6112a2565b9490506020853d6020116113c1575b816113af60209383613251565b8101031261022d5793516112a861128c565b3d91506113a2565b8a513d5f823e3d90fd5b602081519101fd5b92959799509284969850602061141d827fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7c60019598849503018652885161364b565b960192019201928f9795938f999795936111d1565b806060602080938701015201611081565b61144d8a84613aaa565b61103f565b857f5d35c429000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b508515611020565b507f5d35c429000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461022d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d57602063ffffffff60055460a01c16604051908152f35b3461022d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d576001543373ffffffffffffffffffffffffffffffffffffffff8216036115d0577fffffffffffffffffffffffff0000000000000000000000000000000000000000166001555f54337fffffffffffffffffffffffff00000000000000000000000000000000000000008216175f5573ffffffffffffffffffffffffffffffffffffffff3391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b3461022d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d577f4de180ba000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461022d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d5760206040516202a3008152f35b3461022d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d57602060405162030d408152f35b3461022d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d57602060ff60045460a81c166040519015158152f35b3461022d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d57602060ff60045460a01c166040519015158152f35b3461022d5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d57611785613036565b61178d613059565b9061179661307c565b3033036105255773ffffffffffffffffffffffffffffffffffffffff1691821561088b577fcbb983adbe4d971a6964b14cc6d4c03a76c699a25b7b9e730de414faa7b306729273ffffffffffffffffffffffffffffffffffffffff806060941692837fffffffffffffffffffffffff0000000000000000000000000000000000000000600254161760025516807fffffffffffffffffffffffff00000000000000000000000000000000000000006003541617600355817fffffffffffffffffffffffff0000000000000000000000000000000000000000600454161760045560405192835260208301526040820152a1005b3461022d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d576118c0613036565b6040516118cc81613218565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f905261010081015f905261012081015f905261014081015f905261016081015f9052610180015f905273ffffffffffffffffffffffffffffffffffffffff165f52600860205260405f208054906003810160025f528060205260405f205460201c6dffffffffffffffffffffffffffff1692600183015492600201546bffffffffffffffffffffffff165f80528260205260405f205460201c6dffffffffffffffffffffffffffff169060035f528360205260405f205460201c6dffffffffffffffffffffffffffff169360015f5260205260405f205460201c6dffffffffffffffffffffffffffff16946040516119f581613218565b60ff8516151597888252602082018660081c60ff168152604083018760101c60ff16815260608401908860181c61ffff16825260808501928960281c63ffffffff16845260a0860194855260c086019573ffffffffffffffffffffffffffffffffffffffff8816875260e081019760a01c885261010081019889526101208101998a5261014081019a60481c6dffffffffffffffffffffffffffff168b5261016081019b8c52610180019b8c526040519c8d525160ff1660208d01525160ff1660408c01525161ffff1660608b01525163ffffffff1660808a0152516dffffffffffffffffffffffffffff1660a08901525173ffffffffffffffffffffffffffffffffffffffff1660c0880152516bffffffffffffffffffffffff1660e0870152516bffffffffffffffffffffffff16610100860152516dffffffffffffffffffffffffffff16610120850152516dffffffffffffffffffffffffffff16610140840152516dffffffffffffffffffffffffffff16610160830152516dffffffffffffffffffffffffffff166101808201526101a090f35b3461022d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d57602073ffffffffffffffffffffffffffffffffffffffff60045416604051908152f35b3461022d57611bec36613166565b611bf46142d3565b604051602081019060208252611c3e81611c1260408201868861351a565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282613251565b51902090815f52600760205260405f205492831561078c578342108015611cde575b611ca25790611c7c91835f5260076020525f6040812055614350565b7facba7db33afd41cd69adcb9749e50b9fd484953f306d98d2d6e0a8ce0adb7d5c5f80a2005b62127500840184818111610bb9577fadc6badd000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50621275008401808511610bb9574211611c60565b3461022d57611d0136613166565b90611d0a6142d3565b604051602081019060208252611d2881611c1260408201878761351a565b51902090815f52600760205260405f2054611da9576202a3004201804211610bb9575f8381526007602090815260409182902083905581519283528281018290529484937f56f97cd014e03e2f6d188aa815858703db9144ac3d109fa5455f53aad08a032d93928392611d9e929184019161351a565b0390a2604051908152f35b7f02041a1b000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461022d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d57611e076142d3565b60045460ff8160a81c16611e80577fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff16750100000000000000000000000000000000000000000017600455611e5a6143ea565b7f1b2d71eb44f882534bf4e86f940c56ccc869ffb927e2bab86561de93950c22165f80a1005b7f423311c0000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461022d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d57611ede6142d3565b7fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff60045416600455611f0e6143ea565b7fa45f47fdea8a1efdd9029a5691c7f759c32b7c698632b563573e155625d169335f80a1005b3461022d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d57602073ffffffffffffffffffffffffffffffffffffffff60055416604051908152f35b3461022d57611f933661309f565b611f9b6136fe565b73ffffffffffffffffffffffffffffffffffffffff831690815f52600960205260405f206127109073ffffffffffffffffffffffffffffffffffffffff5f5416330361225b575b50604051917f38d52e0f000000000000000000000000000000000000000000000000000000008352602083600481875afa9283156121eb575f9361222a575b50604051907f07a2d13a000000000000000000000000000000000000000000000000000000008252856004830152602082602481885afa9182156121eb575f926121f6575b5061207087613bc8565b61207985613bc8565b976040517fba0876520000000000000000000000000000000000000000000000000000000081528860048201523060248201523060448201526020816064815f8c5af180156121eb576121b7575b506120e2916112a86120d892613bc8565b976112b486613bc8565b958088116121885750808610611323575091612123602096927f5cdf07ad0fc222442720b108e3ed4c4640f0fadc2ab2253e66f259a0fea834809487613e19565b61215a856040519384938460409194939273ffffffffffffffffffffffffffffffffffffffff606083019616825260208201520152565b0390a25f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b877f8554dde2000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b916020833d6020116121e3575b816121d160209383613251565b8101031261022d5791506120e26120c7565b3d91506121c4565b6040513d5f823e3d90fd5b9091506020813d602011612222575b8161221260209383613251565b8101031261022d57519087612066565b3d9150612205565b61224d91935060203d602011612254575b6122458183613251565b810190613292565b9186612021565b503d61223b565b9050612265613772565b5460ff8160081c161561227f5760101c61ffff1685611fe2565b827f5d35c429000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461022d576122b936613166565b6122c16142d3565b60ff60045460a81c16611e805761001a91614350565b3461022d576101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d5761230f613036565b6101a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc36011261022d5730330361052557601260ff61234d61341b565b16118015612a51575b8015612a3b575b61088b5773ffffffffffffffffffffffffffffffffffffffff16801580156129d95760125b60ff8061238d61341b565b921691160361088b5773ffffffffffffffffffffffffffffffffffffffff6123b3613454565b166128a95760ff6123c261342b565b1661088b575b815f52600860205260405f20906124706123e0613209565b6123e861341b565b6123f061342b565b62ff00006123fc6131f8565b927fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000ff64ffff00000061ff008a549360081b169560181b169116179160101b1617178455839060ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083541691151516179055565b612478613498565b9061016435926dffffffffffffffffffffffffffff84169283850361022d5768ffffffff000000000082549160281b16907fffffffffffffffffff000000000000000000000000000000000000ffffffffff76ffffffffffffffffffffffffffff0000000000000000008760481b169116171781556124f5613454565b73ffffffffffffffffffffffffffffffffffffffff6125126134ab565b9161251b6134c7565b9260018501936bffffffffffffffffffffffff6002870191167fffffffffffffffffffffffffffffffffffffffff000000000000000000000000825416179055827fffffffffffffffffffffffff000000000000000000000000000000000000000085549260a01b169116178355167fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790556125b9613209565b918261289f575b506003015f80528060205260405f209261014435946dffffffffffffffffffffffffffff86169485870361022d57805471ffffffffffffffffffffffffffff00000000602089901b167fffffffffffffffffffffffffffff0000000000000000000000000000ffffff009091161760ff8615151617905560015f528260205260405f20926101a435926dffffffffffffffffffffffffffff84169485850361022d57805471ffffffffffffffffffffffffffff00000000602087901b167fffffffffffffffffffffffffffff0000000000000000000000000000ffffff009091161760ff8815151617905560025f528160205260405f209160c435966dffffffffffffffffffffffffffff88169384890361022d57805491151560ff167fffffffffffffffffffffffffffff0000000000000000000000000000ffffff0090921660208a901b71ffffffffffffffffffffffffffff00000000161791909117905560035f5260205260405f209261018435926dffffffffffffffffffffffffffff84169485850361022d5780547fffffffffffffffffffffffffffff0000000000000000000000000000ffffff0016602086901b71ffffffffffffffffffffffffffff00000000161760011790556040519761279a6131d8565b1515895260443560ff811680910361022d5760208a015260643560ff811680910361022d5760408a015260843561ffff811680910361022d5760608a015260a43563ffffffff811680910361022d5760808a01525060a088015260e43573ffffffffffffffffffffffffffffffffffffffff811680910361022d5760c0880152610104356bffffffffffffffffffffffff811680910361022d5760e088015261012435976bffffffffffffffffffffffff891680990361022d577f93519ca5b1f2301b5230501b526bcfd7f5852f52c95b120a03930724f62790a2996101a0996101008a015250610120880152506101408601525061016084015250610180820152a2005b15915060036125c0565b6128b161342b565b6004602073ffffffffffffffffffffffffffffffffffffffff6128d2613454565b16604051928380927f313ce5670000000000000000000000000000000000000000000000000000000082525afa9081156121eb5760ff9182915f916129aa575b501691160361088b5763ffffffff612928613498565b1615801561298d575b8015612965575b156123c8577fca7c57d4000000000000000000000000000000000000000000000000000000005f5260045ffd5b5061296e6134ab565b6bffffffffffffffffffffffff806129846134c7565b16911611612938565b506bffffffffffffffffffffffff6129a36134ab565b1615612931565b6129cc915060203d6020116129d2575b6129c48183613251565b81019061343b565b86612912565b503d6129ba565b6040517f313ce567000000000000000000000000000000000000000000000000000000008152602081600481865afa9081156121eb575f91612a1c575b50612382565b612a35915060203d6020116129d2576129c48183613251565b83612a16565b5061271061ffff612a4a6131f8565b161161235d565b50601260ff612a5e61342b565b1611612356565b3461022d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d576020604051621275008152f35b3461022d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d57602073ffffffffffffffffffffffffffffffffffffffff60035416604051908152f35b3461022d576040612b0a612b04366130f4565b916132f9565b825191825215156020820152f35b3461022d57612b263661309f565b612b319291926136fe565b612b39613772565b612b428261385c565b9273ffffffffffffffffffffffffffffffffffffffff831691604051907f38d52e0f000000000000000000000000000000000000000000000000000000008252602082600481875afa9182156121eb575f92612e48575b50612ba48383613989565b612bad85613bc8565b94612bb783613bc8565b9573ffffffffffffffffffffffffffffffffffffffff841690612bde600187018484613c4c565b6040517f6e553f650000000000000000000000000000000000000000000000000000000081528660048201523060248201526020816044815f8c5af180156121eb57612e16575b50612c36612c40916112b485613bc8565b976112a886613bc8565b94808603612d41575b50505084158015612d38575b612d095750604051947f07a2d13a000000000000000000000000000000000000000000000000000000008652846004870152602086602481875afa9586156121eb575f96612ccf575b509061212383927ff5681f9d0db1b911ac18ee83d515a1cf1051853a9eae418316a2fdf7dea427c594602098613e19565b955091906020863d602011612d01575b81612cec60209383613251565b8101031261022d579451949091612123612c9e565b3d9150612cdf565b847f618bc7c9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50808510612c55565b808611612de757506040517fdd62ed3e000000000000000000000000000000000000000000000000000000008152306004820152866024820152602081604481855afa80156121eb575f90612db4575b6001915011612da1575b80612c49565b612dad91600191613c4c565b8680612d9b565b506020813d602011612ddf575b81612dce60209383613251565b8101031261022d5760019051612d91565b3d9150612dc1565b857f8554dde2000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6020813d602011612e40575b81612e2f60209383613251565b8101031261022d5750612c36612c25565b3d9150612e22565b612e6291925060203d602011612254576122458183613251565b9086612b99565b3461022d5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261022d57612ea0613036565b60807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc36011261022d5730330361052557803b158015613020575b61088b5773ffffffffffffffffffffffffffffffffffffffff1690815f52600960205260405f2090612f3f612f0e613209565b839060ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083541691151516179055565b6044358015159081810361022d5783549363ffff0000612f5d6131e7565b60101b1694608435956fffffffffffffffffffffffffffffffff87169687810361022d5773ffffffffffffffffffffffffffffffff000000009060201b16917fffffffffffffffffffffffff00000000000000000000000000000000000000ff61ff008760081b1691161717179055612fd46131d8565b151583525060208201526064359061ffff821680920361022d577f0b449d81cd3bb55d49e462b05d6a9cd9fa1a45aa3b7769a67441b35016371f1a9260809260408301526060820152a2005b5061271061ffff61302f6131e7565b1611612edb565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361022d57565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361022d57565b6044359073ffffffffffffffffffffffffffffffffffffffff8216820361022d57565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc606091011261022d5760043573ffffffffffffffffffffffffffffffffffffffff8116810361022d57906024359060443590565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc606091011261022d5760043573ffffffffffffffffffffffffffffffffffffffff8116810361022d579060243573ffffffffffffffffffffffffffffffffffffffff8116810361022d579060443590565b9060207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83011261022d5760043567ffffffffffffffff811161022d578260238201121561022d5780600401359267ffffffffffffffff841161022d5760248460051b8301011161022d576024019190565b60243590811515820361022d57565b60643561ffff8116810361022d5790565b60843561ffff8116810361022d5790565b602435801515810361022d5790565b6101a0810190811067ffffffffffffffff821117610d7857604052565b6080810190811067ffffffffffffffff821117610d7857604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610d7857604052565b9081602091031261022d575173ffffffffffffffffffffffffffffffffffffffff8116810361022d5790565b91908203918211610bb957565b91908201809211610bb957565b604d8111610bb957600a0a90565b81810292918115918404141715610bb957565b73ffffffffffffffffffffffffffffffffffffffff9081165f9081526008602052604080822093831682529020600183015490939291161580156133f9575b6133f0576133b890613348613ec7565b61335181613fca565b9361ffff806133a861338c61338685549961338061337b8c60ff808260101c169160081c166132cb565b6132d8565b906132e6565b94613fca565b94549461338061337b60ff8860101c1660ff8960081c166132cb565b9360181c169560181c16936141e8565b91818082119118021861271003906127108211610bb957612710826133e06133ea9484614145565b92091515906132cb565b90600190565b5050505f905f90565b5073ffffffffffffffffffffffffffffffffffffffff60018401541615613338565b60443560ff8116810361022d5790565b60643560ff8116810361022d5790565b9081602091031261022d575160ff8116810361022d5790565b60e43573ffffffffffffffffffffffffffffffffffffffff8116810361022d5790565b3573ffffffffffffffffffffffffffffffffffffffff8116810361022d5790565b60a43563ffffffff8116810361022d5790565b610104356bffffffffffffffffffffffff8116810361022d5790565b610124356bffffffffffffffffffffffff8116810361022d5790565b600411156134ed57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b90602083828152019060208160051b85010193835f917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe182360301905b848410613568575050505050505090565b909192939495967fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082820301875287358381121561022d578401906020823592019167ffffffffffffffff811161022d57803603831361022d576020827fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8480600198869897879852868601375f8482018601520116010199019701959401929190613557565b80511561361e5760200190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b9073ffffffffffffffffffffffffffffffffffffffff165f526008602052600360405f2001906136bd816134e3565b5f5260205260405f206136e46dffffffffffffffffffffffffffff825460201c1691614751565b818110156136f8576136f5916132be565b90565b50505f90565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61374a5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b60025473ffffffffffffffffffffffffffffffffffffffff811633036105255760a01c60ff166137fa5760ff60045460a81c16156137d2577f1309a563000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fc1f31ec9000000000000000000000000000000000000000000000000000000005f5260045ffd5b565b60035473ffffffffffffffffffffffffffffffffffffffff811633036105255760a01c60ff166137fa5760ff60045460a81c16156137d2577f1309a563000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff1690815f52600960205260405f2054916fffffffffffffffffffffffffffffffff8360201c169060ff61ffff8560101c1694161561395e57811561395a576020600491604051928380927f18160ddd0000000000000000000000000000000000000000000000000000000082525afa9081156121eb575f91613928575b508181106138fa575050565b7f3acc9789000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90506020813d602011613952575b8161394360209383613251565b8101031261022d57515f6138ee565b3d9150613936565b5050565b7f5d35c429000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff81165f81815260086020526040902090939192919060030160025f526020526139cb60405f20928361477f565b613a1857505460ff1615611486576139e490600261368e565b7f1cdf27cf000000000000000000000000000000000000000000000000000000005f5290600260045260245260445260645ffd5b92505050565b73ffffffffffffffffffffffffffffffffffffffff81165f8181526008602052604090209093919291906003015f8052602052613a5f60405f20928361477f565b613a1857505460ff161561148657613a77905f61368e565b7f1cdf27cf000000000000000000000000000000000000000000000000000000005f52905f60045260245260445260645ffd5b73ffffffffffffffffffffffffffffffffffffffff81165f81815260086020526040902090939192919060030160015f52602052613aec60405f20928361477f565b613a1857505460ff161561148657613b0590600161368e565b7f1cdf27cf000000000000000000000000000000000000000000000000000000005f5290600160045260245260445260645ffd5b73ffffffffffffffffffffffffffffffffffffffff81165f81815260086020526040902090939192919060030160035f52602052613b7b60405f20928361477f565b613a1857505460ff161561148657613b9490600361368e565b7f1cdf27cf000000000000000000000000000000000000000000000000000000005f5290600360045260245260445260645ffd5b907f70a08231000000000000000000000000000000000000000000000000000000005f523060045260205f602481855afa601f3d1116915f519215613c0a5750565b73ffffffffffffffffffffffffffffffffffffffff907ffd124da1000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9173ffffffffffffffffffffffffffffffffffffffff604051927f095ea7b3000000000000000000000000000000000000000000000000000000005f521691826004528160245260205f60448180885af19060015f5114821615613e0a575b60405215613cb857505050565b6040517f095ea7b3000000000000000000000000000000000000000000000000000000005f52826004525f60245260205f60448180885af19060015f5114821615613df2575b60405215613db057604051917f095ea7b3000000000000000000000000000000000000000000000000000000005f5260045260245260205f60448180865af19060015f5114821615613d98575b60405215613d565750565b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9060018115166106ca57823b15153d15161690613d4b565b73ffffffffffffffffffffffffffffffffffffffff837f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9060018115166106ca57843b15153d15161690613cfe565b90843b15153d15161690613cab565b9161271091613e2a918303906132e6565b049081811080613e6b575b613e3d575050565b7f618bc7c9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506001613e7882846132be565b11613e35565b519069ffffffffffffffffffff8216820361022d57565b908160a091031261022d57613ea981613e7e565b916020820151916040810151916136f5608060608401519301613e7e565b60055473ffffffffffffffffffffffffffffffffffffffff811690811561395a5760a0600492604051938480927ffeaf968c0000000000000000000000000000000000000000000000000000000082525afa9182156121eb575f905f93613f93575b501591821592613f8a575b8215613f6b575b5050613f4357565b7f032b3d00000000000000000000000000000000000000000000000000000000005f5260045ffd5b63ffffffff919250613f7d90426132be565b9160a01c16115f80613f3b565b80159250613f34565b9050613fb891925060a03d60a011613fc3575b613fb08183613251565b810190613e95565b50509291505f613f29565b503d613fa6565b60018101546040517ffeaf968c0000000000000000000000000000000000000000000000000000000081529173ffffffffffffffffffffffffffffffffffffffff82169160a084600481865afa80156121eb575f945f9161411d575b505f8513801590614115575b801561410c575b6140e05761404790426132be565b63ffffffff835460281c16106140b45760a01c8310908115614098575b5061406d575090565b7f8bf47ece000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6bffffffffffffffffffffffff9150600201541682115f614064565b827f8bf47ece000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b837f8bf47ece000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50428111614039565b508015614032565b905061413991945060a03d60a011613fc357613fb08183613251565b5095925050935f614026565b9190915f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff84820990848102928380841093039280840393146141db578261271011156141c957507fbc01a36e2eb1c432ca57a786c226809d495182a9930be0ded288ce703afb7e919394612710910990828211900360fc1b910360041c170290565b634e487b71905260116020526024601cfd5b5050506127109192500490565b90917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff838309928083029283808610950394808603951461429857848311156142805790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b5050915081156142a6570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff5f541633036115d057565b3d1561434b573d9067ffffffffffffffff8211610d785760405191614340601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200184613251565b82523d5f602084013e565b606090565b9190915f917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe182360301925b848110156143e3578060051b8301358481121561022d57830180359067ffffffffffffffff821161022d57602001813603811361022d57815f9291839260405192839283378101838152039082305af16143d46142f3565b90156113d3575060010161437c565b5092505050565b7fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff60045460ff8160a81c169081614470575b5074ff000000000000000000000000000000000000000060025491151560a01b1691829116176002557fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff6003541617600355565b60ff915060a01c16155f61441c565b73ffffffffffffffffffffffffffffffffffffffff60045416331415806144a7575b61052557565b5073ffffffffffffffffffffffffffffffffffffffff5f54163314156144a1565b906020820180511580156146e4575b6145f1575b50604081013591604081015180841161458b57508060806060614504930151910151906132be565b80921161452157505060405161451b602082613251565b5f815290565b61452a90613477565b9073ffffffffffffffffffffffffffffffffffffffff604051927f1cdf27cf000000000000000000000000000000000000000000000000000000006020850152600360248501521660448301526064820152606481526136f5608482613251565b92505061459790613477565b9073ffffffffffffffffffffffffffffffffffffffff604051927fa6a70ead0000000000000000000000000000000000000000000000000000000060208501521660248301526044820152604481526136f5606482613251565b6001906145fd84614723565b73ffffffffffffffffffffffffffffffffffffffff61461b84613477565b1684525273ffffffffffffffffffffffffffffffffffffffff61463d82613477565b165f5260086020526dffffffffffffffffffffffffffff60405f205460481c16604083015273ffffffffffffffffffffffffffffffffffffffff61468082613477565b165f90815260086020526040902060030160035f5260205260405f206146ba6dffffffffffffffffffffffffffff825460201c1691614751565b818110156146dc576146cb916132be565b60608301525f60808301525f6144dc565b50505f6146cb565b5073ffffffffffffffffffffffffffffffffffffffff83511673ffffffffffffffffffffffffffffffffffffffff61471b84613477565b1614156144d7565b608081015180614731575050565b73ffffffffffffffffffffffffffffffffffffffff6137fa925116613b39565b61a8c042048154918162ffffff8460081c16146147775761477292506148eb565b505090565b505060901c90565b9061a8c04204908254918062ffffff8460081c161491825f146148d7578360901c915f925f925b6dffffffffffffffffffffffffffff8760201c1660ff8816159081156148cd575b81156148c1575b506148b5577fffffffffffffffffffffffffffff000000000000000000000000000000000000910160901b16938471ffffffffffffffffffffffffffffffffffff871617875515614825575b505050505050600190565b71ffffffffffffffffffffffffffff000000ff9263ffffff009260018801917fffffffff000000000000000000000000000000000000000000000000000000007bffffffffffffffffffffffffffff00000000000000000000000000006dffffffffffffffffffffffffffff855493169360701b1691161717905560081b169216171790555f808080808061481a565b50505050505050505f90565b9050818301115f6147ce565b80831191506147c7565b6148e182866148eb565b93919093926147a6565b9081549062ffffff8260081c169003916002831161493d576dffffffffffffffffffffffffffff9160018092015483811693849160701c169160901c03039214614937575080915f9190565b81810192565b5050505f905f905f9056",
}

// Treasury is an auto generated Go binding around an Ethereum contract.
type Treasury struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Treasury) GetABI() abi.ABI {
	return c.abi
}

// NewTreasury creates a new instance of Treasury.
func NewTreasury() *Treasury {
	parsed, err := TreasuryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Treasury{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Treasury) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner_, address executor_, address payer_, address guardian_) returns()
func (treasury *Treasury) PackConstructor(owner_ common.Address, executor_ common.Address, payer_ common.Address, guardian_ common.Address) []byte {
	enc, err := treasury.abi.Pack("", owner_, executor_, payer_, guardian_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69b41170.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DELAY() view returns(uint256)
func (treasury *Treasury) PackDELAY() []byte {
	enc, err := treasury.abi.Pack("DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69b41170.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DELAY() view returns(uint256)
func (treasury *Treasury) TryPackDELAY() ([]byte, error) {
	return treasury.abi.Pack("DELAY")
}

// UnpackDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69b41170.
//
// Solidity: function DELAY() view returns(uint256)
func (treasury *Treasury) UnpackDELAY(data []byte) (*big.Int, error) {
	out, err := treasury.abi.Unpack("DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGRACE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x137d29d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function GRACE() view returns(uint256)
func (treasury *Treasury) PackGRACE() []byte {
	enc, err := treasury.abi.Pack("GRACE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGRACE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x137d29d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function GRACE() view returns(uint256)
func (treasury *Treasury) TryPackGRACE() ([]byte, error) {
	return treasury.abi.Pack("GRACE")
}

// UnpackGRACE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x137d29d9.
//
// Solidity: function GRACE() view returns(uint256)
func (treasury *Treasury) UnpackGRACE(data []byte) (*big.Int, error) {
	out, err := treasury.abi.Unpack("GRACE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPAYMENTGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64203918.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PAYMENT_GAS() view returns(uint256)
func (treasury *Treasury) PackPAYMENTGAS() []byte {
	enc, err := treasury.abi.Pack("PAYMENT_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPAYMENTGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64203918.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PAYMENT_GAS() view returns(uint256)
func (treasury *Treasury) TryPackPAYMENTGAS() ([]byte, error) {
	return treasury.abi.Pack("PAYMENT_GAS")
}

// UnpackPAYMENTGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x64203918.
//
// Solidity: function PAYMENT_GAS() view returns(uint256)
func (treasury *Treasury) UnpackPAYMENTGAS(data []byte) (*big.Int, error) {
	out, err := treasury.abi.Unpack("PAYMENT_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (treasury *Treasury) PackAcceptOwnership() []byte {
	enc, err := treasury.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (treasury *Treasury) TryPackAcceptOwnership() ([]byte, error) {
	return treasury.abi.Pack("acceptOwnership")
}

// PackAssetRule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51f84e1f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assetRule(address token) view returns((bool,uint8,uint8,uint16,uint32,uint112,address,uint96,uint96,uint112,uint112,uint112,uint112))
func (treasury *Treasury) PackAssetRule(token common.Address) []byte {
	enc, err := treasury.abi.Pack("assetRule", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssetRule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51f84e1f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assetRule(address token) view returns((bool,uint8,uint8,uint16,uint32,uint112,address,uint96,uint96,uint112,uint112,uint112,uint112))
func (treasury *Treasury) TryPackAssetRule(token common.Address) ([]byte, error) {
	return treasury.abi.Pack("assetRule", token)
}

// UnpackAssetRule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51f84e1f.
//
// Solidity: function assetRule(address token) view returns((bool,uint8,uint8,uint16,uint32,uint112,address,uint96,uint96,uint112,uint112,uint112,uint112))
func (treasury *Treasury) UnpackAssetRule(data []byte) (AssetRule, error) {
	out, err := treasury.abi.Unpack("assetRule", data)
	if err != nil {
		return *new(AssetRule), err
	}
	out0 := *abi.ConvertType(out[0], new(AssetRule)).(*AssetRule)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d252f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(bytes32 id) returns()
func (treasury *Treasury) PackCancel(id [32]byte) []byte {
	enc, err := treasury.abi.Pack("cancel", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d252f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(bytes32 id) returns()
func (treasury *Treasury) TryPackCancel(id [32]byte) ([]byte, error) {
	return treasury.abi.Pack("cancel", id)
}

// PackConfigure is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29b1fbac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function configure(bytes[] changes) returns()
func (treasury *Treasury) PackConfigure(changes [][]byte) []byte {
	enc, err := treasury.abi.Pack("configure", changes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfigure is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29b1fbac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function configure(bytes[] changes) returns()
func (treasury *Treasury) TryPackConfigure(changes [][]byte) ([]byte, error) {
	return treasury.abi.Pack("configure", changes)
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0efe6a8b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(address vault, uint256 assets, uint256 minShares) returns(uint256 shares)
func (treasury *Treasury) PackDeposit(vault common.Address, assets *big.Int, minShares *big.Int) []byte {
	enc, err := treasury.abi.Pack("deposit", vault, assets, minShares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0efe6a8b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(address vault, uint256 assets, uint256 minShares) returns(uint256 shares)
func (treasury *Treasury) TryPackDeposit(vault common.Address, assets *big.Int, minShares *big.Int) ([]byte, error) {
	return treasury.abi.Pack("deposit", vault, assets, minShares)
}

// UnpackDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0efe6a8b.
//
// Solidity: function deposit(address vault, uint256 assets, uint256 minShares) returns(uint256 shares)
func (treasury *Treasury) UnpackDeposit(data []byte) (*big.Int, error) {
	out, err := treasury.abi.Unpack("deposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44471415.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(bytes[] changes) returns()
func (treasury *Treasury) PackExecute(changes [][]byte) []byte {
	enc, err := treasury.abi.Pack("execute", changes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44471415.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(bytes[] changes) returns()
func (treasury *Treasury) TryPackExecute(changes [][]byte) ([]byte, error) {
	return treasury.abi.Pack("execute", changes)
}

// PackExecutor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc34c08e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executor() view returns(address)
func (treasury *Treasury) PackExecutor() []byte {
	enc, err := treasury.abi.Pack("executor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecutor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc34c08e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function executor() view returns(address)
func (treasury *Treasury) TryPackExecutor() ([]byte, error) {
	return treasury.abi.Pack("executor")
}

// UnpackExecutor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc34c08e5.
//
// Solidity: function executor() view returns(address)
func (treasury *Treasury) UnpackExecutor(data []byte) (common.Address, error) {
	out, err := treasury.abi.Unpack("executor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (treasury *Treasury) PackGuardian() []byte {
	enc, err := treasury.abi.Pack("guardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function guardian() view returns(address)
func (treasury *Treasury) TryPackGuardian() ([]byte, error) {
	return treasury.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (treasury *Treasury) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := treasury.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsBusy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a7423ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isBusy() view returns(bool)
func (treasury *Treasury) PackIsBusy() []byte {
	enc, err := treasury.abi.Pack("isBusy")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsBusy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a7423ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isBusy() view returns(bool)
func (treasury *Treasury) TryPackIsBusy() ([]byte, error) {
	return treasury.abi.Pack("isBusy")
}

// UnpackIsBusy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8a7423ff.
//
// Solidity: function isBusy() view returns(bool)
func (treasury *Treasury) UnpackIsBusy(data []byte) (bool, error) {
	out, err := treasury.abi.Unpack("isBusy", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfeef6640.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPaid(bytes32 batchId) view returns(bool)
func (treasury *Treasury) PackIsPaid(batchId [32]byte) []byte {
	enc, err := treasury.abi.Pack("isPaid", batchId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfeef6640.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPaid(bytes32 batchId) view returns(bool)
func (treasury *Treasury) TryPackIsPaid(batchId [32]byte) ([]byte, error) {
	return treasury.abi.Pack("isPaid", batchId)
}

// UnpackIsPaid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfeef6640.
//
// Solidity: function isPaid(bytes32 batchId) view returns(bool)
func (treasury *Treasury) UnpackIsPaid(data []byte) (bool, error) {
	out, err := treasury.abi.Unpack("isPaid", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsRouter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3d7d282.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isRouter(address router) view returns(bool)
func (treasury *Treasury) PackIsRouter(router common.Address) []byte {
	enc, err := treasury.abi.Pack("isRouter", router)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsRouter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3d7d282.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isRouter(address router) view returns(bool)
func (treasury *Treasury) TryPackIsRouter(router common.Address) ([]byte, error) {
	return treasury.abi.Pack("isRouter", router)
}

// UnpackIsRouter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf3d7d282.
//
// Solidity: function isRouter(address router) view returns(bool)
func (treasury *Treasury) UnpackIsRouter(data []byte) (bool, error) {
	out, err := treasury.abi.Unpack("isRouter", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsSealed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x631f9852.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSealed() view returns(bool)
func (treasury *Treasury) PackIsSealed() []byte {
	enc, err := treasury.abi.Pack("isSealed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSealed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x631f9852.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSealed() view returns(bool)
func (treasury *Treasury) TryPackIsSealed() ([]byte, error) {
	return treasury.abi.Pack("isSealed")
}

// UnpackIsSealed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x631f9852.
//
// Solidity: function isSealed() view returns(bool)
func (treasury *Treasury) UnpackIsSealed(data []byte) (bool, error) {
	out, err := treasury.abi.Unpack("isSealed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLeft is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbd908bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function left(uint8 cap, address token) view returns(uint256)
func (treasury *Treasury) PackLeft(cap uint8, token common.Address) []byte {
	enc, err := treasury.abi.Pack("left", cap, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeft is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbd908bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function left(uint8 cap, address token) view returns(uint256)
func (treasury *Treasury) TryPackLeft(cap uint8, token common.Address) ([]byte, error) {
	return treasury.abi.Pack("left", cap, token)
}

// UnpackLeft is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbbd908bc.
//
// Solidity: function left(uint8 cap, address token) view returns(uint256)
func (treasury *Treasury) UnpackLeft(data []byte) (*big.Int, error) {
	out, err := treasury.abi.Unpack("left", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (treasury *Treasury) PackOwner() []byte {
	enc, err := treasury.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (treasury *Treasury) TryPackOwner() ([]byte, error) {
	return treasury.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (treasury *Treasury) UnpackOwner(data []byte) (common.Address, error) {
	out, err := treasury.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (treasury *Treasury) PackPause() []byte {
	enc, err := treasury.abi.Pack("pause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause() returns()
func (treasury *Treasury) TryPackPause() ([]byte, error) {
	return treasury.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (treasury *Treasury) PackPaused() []byte {
	enc, err := treasury.abi.Pack("paused")
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
func (treasury *Treasury) TryPackPaused() ([]byte, error) {
	return treasury.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (treasury *Treasury) UnpackPaused(data []byte) (bool, error) {
	out, err := treasury.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f4b927c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pay(bytes32 batchId, (address,address,uint256)[] payments) returns()
func (treasury *Treasury) PackPay(batchId [32]byte, payments []Payment) []byte {
	enc, err := treasury.abi.Pack("pay", batchId, payments)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f4b927c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pay(bytes32 batchId, (address,address,uint256)[] payments) returns()
func (treasury *Treasury) TryPackPay(batchId [32]byte, payments []Payment) ([]byte, error) {
	return treasury.abi.Pack("pay", batchId, payments)
}

// PackPayOne is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9d5667c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payOne(address token, address to, uint256 amount) returns()
func (treasury *Treasury) PackPayOne(token common.Address, to common.Address, amount *big.Int) []byte {
	enc, err := treasury.abi.Pack("payOne", token, to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayOne is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9d5667c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payOne(address token, address to, uint256 amount) returns()
func (treasury *Treasury) TryPackPayOne(token common.Address, to common.Address, amount *big.Int) ([]byte, error) {
	return treasury.abi.Pack("payOne", token, to, amount)
}

// PackPayer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x123119cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payer() view returns(address)
func (treasury *Treasury) PackPayer() []byte {
	enc, err := treasury.abi.Pack("payer")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x123119cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payer() view returns(address)
func (treasury *Treasury) TryPackPayer() ([]byte, error) {
	return treasury.abi.Pack("payer")
}

// UnpackPayer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x123119cd.
//
// Solidity: function payer() view returns(address)
func (treasury *Treasury) UnpackPayer(data []byte) (common.Address, error) {
	out, err := treasury.abi.Unpack("payer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (treasury *Treasury) PackPendingOwner() []byte {
	enc, err := treasury.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (treasury *Treasury) TryPackPendingOwner() ([]byte, error) {
	return treasury.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (treasury *Treasury) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := treasury.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReadyAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbea20801.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function readyAt(bytes32 id) view returns(uint256)
func (treasury *Treasury) PackReadyAt(id [32]byte) []byte {
	enc, err := treasury.abi.Pack("readyAt", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReadyAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbea20801.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function readyAt(bytes32 id) view returns(uint256)
func (treasury *Treasury) TryPackReadyAt(id [32]byte) ([]byte, error) {
	return treasury.abi.Pack("readyAt", id)
}

// UnpackReadyAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbea20801.
//
// Solidity: function readyAt(bytes32 id) view returns(uint256)
func (treasury *Treasury) UnpackReadyAt(data []byte) (*big.Int, error) {
	out, err := treasury.abi.Unpack("readyAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b83cccd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeem(address vault, uint256 shares, uint256 minAssets) returns(uint256 assets)
func (treasury *Treasury) PackRedeem(vault common.Address, shares *big.Int, minAssets *big.Int) []byte {
	enc, err := treasury.abi.Pack("redeem", vault, shares, minAssets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b83cccd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeem(address vault, uint256 shares, uint256 minAssets) returns(uint256 assets)
func (treasury *Treasury) TryPackRedeem(vault common.Address, shares *big.Int, minAssets *big.Int) ([]byte, error) {
	return treasury.abi.Pack("redeem", vault, shares, minAssets)
}

// UnpackRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b83cccd.
//
// Solidity: function redeem(address vault, uint256 shares, uint256 minAssets) returns(uint256 assets)
func (treasury *Treasury) UnpackRedeem(data []byte) (*big.Int, error) {
	out, err := treasury.abi.Unpack("redeem", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() pure returns()
func (treasury *Treasury) PackRenounceOwnership() []byte {
	enc, err := treasury.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() pure returns()
func (treasury *Treasury) TryPackRenounceOwnership() ([]byte, error) {
	return treasury.abi.Pack("renounceOwnership")
}

// PackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x435f4a7c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function schedule(bytes[] changes) returns(bytes32 id)
func (treasury *Treasury) PackSchedule(changes [][]byte) []byte {
	enc, err := treasury.abi.Pack("schedule", changes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x435f4a7c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function schedule(bytes[] changes) returns(bytes32 id)
func (treasury *Treasury) TryPackSchedule(changes [][]byte) ([]byte, error) {
	return treasury.abi.Pack("schedule", changes)
}

// UnpackSchedule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x435f4a7c.
//
// Solidity: function schedule(bytes[] changes) returns(bytes32 id)
func (treasury *Treasury) UnpackSchedule(data []byte) ([32]byte, error) {
	out, err := treasury.abi.Unpack("schedule", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fb27b85.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seal() returns()
func (treasury *Treasury) PackSeal() []byte {
	enc, err := treasury.abi.Pack("seal")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fb27b85.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seal() returns()
func (treasury *Treasury) TryPackSeal() ([]byte, error) {
	return treasury.abi.Pack("seal")
}

// PackSequencerFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b521cb6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sequencerFeed() view returns(address)
func (treasury *Treasury) PackSequencerFeed() []byte {
	enc, err := treasury.abi.Pack("sequencerFeed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSequencerFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b521cb6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sequencerFeed() view returns(address)
func (treasury *Treasury) TryPackSequencerFeed() ([]byte, error) {
	return treasury.abi.Pack("sequencerFeed")
}

// UnpackSequencerFeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3b521cb6.
//
// Solidity: function sequencerFeed() view returns(address)
func (treasury *Treasury) UnpackSequencerFeed(data []byte) (common.Address, error) {
	out, err := treasury.abi.Unpack("sequencerFeed", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSequencerGrace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d3e9cdc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sequencerGrace() view returns(uint32)
func (treasury *Treasury) PackSequencerGrace() []byte {
	enc, err := treasury.abi.Pack("sequencerGrace")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSequencerGrace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d3e9cdc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sequencerGrace() view returns(uint32)
func (treasury *Treasury) TryPackSequencerGrace() ([]byte, error) {
	return treasury.abi.Pack("sequencerGrace")
}

// UnpackSequencerGrace is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d3e9cdc.
//
// Solidity: function sequencerGrace() view returns(uint32)
func (treasury *Treasury) UnpackSequencerGrace(data []byte) (uint32, error) {
	out, err := treasury.abi.Unpack("sequencerGrace", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackSetAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x225ef111.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAsset(address token, (bool,uint8,uint8,uint16,uint32,uint112,address,uint96,uint96,uint112,uint112,uint112,uint112) rule) returns()
func (treasury *Treasury) PackSetAsset(token common.Address, rule AssetRule) []byte {
	enc, err := treasury.abi.Pack("setAsset", token, rule)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x225ef111.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAsset(address token, (bool,uint8,uint8,uint16,uint32,uint112,address,uint96,uint96,uint112,uint112,uint112,uint112) rule) returns()
func (treasury *Treasury) TryPackSetAsset(token common.Address, rule AssetRule) ([]byte, error) {
	return treasury.abi.Pack("setAsset", token, rule)
}

// PackSetRoles is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54841e94.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoles(address executor_, address payer_, address guardian_) returns()
func (treasury *Treasury) PackSetRoles(executor common.Address, payer common.Address, guardian common.Address) []byte {
	enc, err := treasury.abi.Pack("setRoles", executor, payer, guardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoles is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54841e94.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoles(address executor_, address payer_, address guardian_) returns()
func (treasury *Treasury) TryPackSetRoles(executor common.Address, payer common.Address, guardian common.Address) ([]byte, error) {
	return treasury.abi.Pack("setRoles", executor, payer, guardian)
}

// PackSetRouter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3c64674.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRouter(address router, bool allowed) returns()
func (treasury *Treasury) PackSetRouter(router common.Address, allowed bool) []byte {
	enc, err := treasury.abi.Pack("setRouter", router, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRouter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3c64674.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRouter(address router, bool allowed) returns()
func (treasury *Treasury) TryPackSetRouter(router common.Address, allowed bool) ([]byte, error) {
	return treasury.abi.Pack("setRouter", router, allowed)
}

// PackSetSequencer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5cd307b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSequencer(address feed, uint32 grace) returns()
func (treasury *Treasury) PackSetSequencer(feed common.Address, grace uint32) []byte {
	enc, err := treasury.abi.Pack("setSequencer", feed, grace)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSequencer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5cd307b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSequencer(address feed, uint32 grace) returns()
func (treasury *Treasury) TryPackSetSequencer(feed common.Address, grace uint32) ([]byte, error) {
	return treasury.abi.Pack("setSequencer", feed, grace)
}

// PackSetVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09cf8488.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVault(address vault, (bool,bool,uint16,uint128) rule) returns()
func (treasury *Treasury) PackSetVault(vault common.Address, rule VaultRule) []byte {
	enc, err := treasury.abi.Pack("setVault", vault, rule)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09cf8488.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVault(address vault, (bool,bool,uint16,uint128) rule) returns()
func (treasury *Treasury) TryPackSetVault(vault common.Address, rule VaultRule) ([]byte, error) {
	return treasury.abi.Pack("setVault", vault, rule)
}

// PackSwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x842022fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function swap(address router, address tokenIn, address tokenOut, uint24 fee, uint256 amountIn, uint256 minOut, uint256 deadline) returns(uint256 out)
func (treasury *Treasury) PackSwap(router common.Address, tokenIn common.Address, tokenOut common.Address, fee *big.Int, amountIn *big.Int, minOut *big.Int, deadline *big.Int) []byte {
	enc, err := treasury.abi.Pack("swap", router, tokenIn, tokenOut, fee, amountIn, minOut, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x842022fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function swap(address router, address tokenIn, address tokenOut, uint24 fee, uint256 amountIn, uint256 minOut, uint256 deadline) returns(uint256 out)
func (treasury *Treasury) TryPackSwap(router common.Address, tokenIn common.Address, tokenOut common.Address, fee *big.Int, amountIn *big.Int, minOut *big.Int, deadline *big.Int) ([]byte, error) {
	return treasury.abi.Pack("swap", router, tokenIn, tokenOut, fee, amountIn, minOut, deadline)
}

// UnpackSwap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x842022fe.
//
// Solidity: function swap(address router, address tokenIn, address tokenOut, uint24 fee, uint256 amountIn, uint256 minOut, uint256 deadline) returns(uint256 out)
func (treasury *Treasury) UnpackSwap(data []byte) (*big.Int, error) {
	out, err := treasury.abi.Unpack("swap", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSwapFloor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x102c3de4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function swapFloor(address tokenIn, address tokenOut, uint256 amountIn) view returns(uint256 floor, bool priced)
func (treasury *Treasury) PackSwapFloor(tokenIn common.Address, tokenOut common.Address, amountIn *big.Int) []byte {
	enc, err := treasury.abi.Pack("swapFloor", tokenIn, tokenOut, amountIn)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSwapFloor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x102c3de4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function swapFloor(address tokenIn, address tokenOut, uint256 amountIn) view returns(uint256 floor, bool priced)
func (treasury *Treasury) TryPackSwapFloor(tokenIn common.Address, tokenOut common.Address, amountIn *big.Int) ([]byte, error) {
	return treasury.abi.Pack("swapFloor", tokenIn, tokenOut, amountIn)
}

// SwapFloorOutput serves as a container for the return parameters of contract
// method SwapFloor.
type SwapFloorOutput struct {
	Floor  *big.Int
	Priced bool
}

// UnpackSwapFloor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x102c3de4.
//
// Solidity: function swapFloor(address tokenIn, address tokenOut, uint256 amountIn) view returns(uint256 floor, bool priced)
func (treasury *Treasury) UnpackSwapFloor(data []byte) (SwapFloorOutput, error) {
	out, err := treasury.abi.Unpack("swapFloor", data)
	outstruct := new(SwapFloorOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Floor = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Priced = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (treasury *Treasury) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := treasury.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (treasury *Treasury) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return treasury.abi.Pack("transferOwnership", newOwner)
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (treasury *Treasury) PackUnpause() []byte {
	enc, err := treasury.abi.Pack("unpause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause() returns()
func (treasury *Treasury) TryPackUnpause() ([]byte, error) {
	return treasury.abi.Pack("unpause")
}

// PackVaultRule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xecc90679.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vaultRule(address vault) view returns((bool,bool,uint16,uint128))
func (treasury *Treasury) PackVaultRule(vault common.Address) []byte {
	enc, err := treasury.abi.Pack("vaultRule", vault)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVaultRule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xecc90679.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vaultRule(address vault) view returns((bool,bool,uint16,uint128))
func (treasury *Treasury) TryPackVaultRule(vault common.Address) ([]byte, error) {
	return treasury.abi.Pack("vaultRule", vault)
}

// UnpackVaultRule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xecc90679.
//
// Solidity: function vaultRule(address vault) view returns((bool,bool,uint16,uint128))
func (treasury *Treasury) UnpackVaultRule(data []byte) (VaultRule, error) {
	out, err := treasury.abi.Unpack("vaultRule", data)
	if err != nil {
		return *new(VaultRule), err
	}
	out0 := *abi.ConvertType(out[0], new(VaultRule)).(*VaultRule)
	return out0, nil
}

// TreasuryAssetSet represents a AssetSet event raised by the Treasury contract.
type TreasuryAssetSet struct {
	Token common.Address
	Rule  AssetRule
	Raw   *types.Log // Blockchain specific contextual infos
}

const TreasuryAssetSetEventName = "AssetSet"

// ContractEventName returns the user-defined event name.
func (TreasuryAssetSet) ContractEventName() string {
	return TreasuryAssetSetEventName
}

// UnpackAssetSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AssetSet(address indexed token, (bool,uint8,uint8,uint16,uint32,uint112,address,uint96,uint96,uint112,uint112,uint112,uint112) rule)
func (treasury *Treasury) UnpackAssetSetEvent(log *types.Log) (*TreasuryAssetSet, error) {
	event := "AssetSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasuryAssetSet)
	if len(log.Data) > 0 {
		if err := treasury.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range treasury.abi.Events[event].Inputs {
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

// TreasuryBatchPaid represents a BatchPaid event raised by the Treasury contract.
type TreasuryBatchPaid struct {
	BatchId  [32]byte
	Payments [32]byte
	Paid     *big.Int
	Failed   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const TreasuryBatchPaidEventName = "BatchPaid"

// ContractEventName returns the user-defined event name.
func (TreasuryBatchPaid) ContractEventName() string {
	return TreasuryBatchPaidEventName
}

// UnpackBatchPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchPaid(bytes32 indexed batchId, bytes32 payments, uint256 paid, uint256 failed)
func (treasury *Treasury) UnpackBatchPaidEvent(log *types.Log) (*TreasuryBatchPaid, error) {
	event := "BatchPaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasuryBatchPaid)
	if len(log.Data) > 0 {
		if err := treasury.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range treasury.abi.Events[event].Inputs {
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

// TreasuryChangeCancelled represents a ChangeCancelled event raised by the Treasury contract.
type TreasuryChangeCancelled struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const TreasuryChangeCancelledEventName = "ChangeCancelled"

// ContractEventName returns the user-defined event name.
func (TreasuryChangeCancelled) ContractEventName() string {
	return TreasuryChangeCancelledEventName
}

// UnpackChangeCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChangeCancelled(bytes32 indexed id)
func (treasury *Treasury) UnpackChangeCancelledEvent(log *types.Log) (*TreasuryChangeCancelled, error) {
	event := "ChangeCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasuryChangeCancelled)
	if len(log.Data) > 0 {
		if err := treasury.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range treasury.abi.Events[event].Inputs {
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

// TreasuryChangeExecuted represents a ChangeExecuted event raised by the Treasury contract.
type TreasuryChangeExecuted struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const TreasuryChangeExecutedEventName = "ChangeExecuted"

// ContractEventName returns the user-defined event name.
func (TreasuryChangeExecuted) ContractEventName() string {
	return TreasuryChangeExecutedEventName
}

// UnpackChangeExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChangeExecuted(bytes32 indexed id)
func (treasury *Treasury) UnpackChangeExecutedEvent(log *types.Log) (*TreasuryChangeExecuted, error) {
	event := "ChangeExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasuryChangeExecuted)
	if len(log.Data) > 0 {
		if err := treasury.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range treasury.abi.Events[event].Inputs {
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

// TreasuryChangeScheduled represents a ChangeScheduled event raised by the Treasury contract.
type TreasuryChangeScheduled struct {
	Id      [32]byte
	ReadyAt *big.Int
	Changes [][]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const TreasuryChangeScheduledEventName = "ChangeScheduled"

// ContractEventName returns the user-defined event name.
func (TreasuryChangeScheduled) ContractEventName() string {
	return TreasuryChangeScheduledEventName
}

// UnpackChangeScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChangeScheduled(bytes32 indexed id, uint256 readyAt, bytes[] changes)
func (treasury *Treasury) UnpackChangeScheduledEvent(log *types.Log) (*TreasuryChangeScheduled, error) {
	event := "ChangeScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasuryChangeScheduled)
	if len(log.Data) > 0 {
		if err := treasury.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range treasury.abi.Events[event].Inputs {
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

// TreasuryDeposited represents a Deposited event raised by the Treasury contract.
type TreasuryDeposited struct {
	Vault  common.Address
	Asset  common.Address
	Assets *big.Int
	Shares *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const TreasuryDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (TreasuryDeposited) ContractEventName() string {
	return TreasuryDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed vault, address asset, uint256 assets, uint256 shares)
func (treasury *Treasury) UnpackDepositedEvent(log *types.Log) (*TreasuryDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasuryDeposited)
	if len(log.Data) > 0 {
		if err := treasury.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range treasury.abi.Events[event].Inputs {
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

// TreasuryOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the Treasury contract.
type TreasuryOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const TreasuryOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (TreasuryOwnershipTransferStarted) ContractEventName() string {
	return TreasuryOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (treasury *Treasury) UnpackOwnershipTransferStartedEvent(log *types.Log) (*TreasuryOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasuryOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := treasury.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range treasury.abi.Events[event].Inputs {
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

// TreasuryOwnershipTransferred represents a OwnershipTransferred event raised by the Treasury contract.
type TreasuryOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const TreasuryOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (TreasuryOwnershipTransferred) ContractEventName() string {
	return TreasuryOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (treasury *Treasury) UnpackOwnershipTransferredEvent(log *types.Log) (*TreasuryOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasuryOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := treasury.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range treasury.abi.Events[event].Inputs {
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

// TreasuryPaused represents a Paused event raised by the Treasury contract.
type TreasuryPaused struct {
	By  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const TreasuryPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (TreasuryPaused) ContractEventName() string {
	return TreasuryPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(address by)
func (treasury *Treasury) UnpackPausedEvent(log *types.Log) (*TreasuryPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasuryPaused)
	if len(log.Data) > 0 {
		if err := treasury.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range treasury.abi.Events[event].Inputs {
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

// TreasuryPaymentFailed represents a PaymentFailed event raised by the Treasury contract.
type TreasuryPaymentFailed struct {
	BatchId [32]byte
	Index   *big.Int
	Token   common.Address
	To      common.Address
	Amount  *big.Int
	Reason  []byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const TreasuryPaymentFailedEventName = "PaymentFailed"

// ContractEventName returns the user-defined event name.
func (TreasuryPaymentFailed) ContractEventName() string {
	return TreasuryPaymentFailedEventName
}

// UnpackPaymentFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PaymentFailed(bytes32 indexed batchId, uint256 indexed index, address token, address indexed to, uint256 amount, bytes reason)
func (treasury *Treasury) UnpackPaymentFailedEvent(log *types.Log) (*TreasuryPaymentFailed, error) {
	event := "PaymentFailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasuryPaymentFailed)
	if len(log.Data) > 0 {
		if err := treasury.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range treasury.abi.Events[event].Inputs {
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

// TreasuryRedeemed represents a Redeemed event raised by the Treasury contract.
type TreasuryRedeemed struct {
	Vault  common.Address
	Asset  common.Address
	Shares *big.Int
	Assets *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const TreasuryRedeemedEventName = "Redeemed"

// ContractEventName returns the user-defined event name.
func (TreasuryRedeemed) ContractEventName() string {
	return TreasuryRedeemedEventName
}

// UnpackRedeemedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Redeemed(address indexed vault, address asset, uint256 shares, uint256 assets)
func (treasury *Treasury) UnpackRedeemedEvent(log *types.Log) (*TreasuryRedeemed, error) {
	event := "Redeemed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasuryRedeemed)
	if len(log.Data) > 0 {
		if err := treasury.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range treasury.abi.Events[event].Inputs {
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

// TreasuryRolesSet represents a RolesSet event raised by the Treasury contract.
type TreasuryRolesSet struct {
	Executor common.Address
	Payer    common.Address
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const TreasuryRolesSetEventName = "RolesSet"

// ContractEventName returns the user-defined event name.
func (TreasuryRolesSet) ContractEventName() string {
	return TreasuryRolesSetEventName
}

// UnpackRolesSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RolesSet(address executor, address payer, address guardian)
func (treasury *Treasury) UnpackRolesSetEvent(log *types.Log) (*TreasuryRolesSet, error) {
	event := "RolesSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasuryRolesSet)
	if len(log.Data) > 0 {
		if err := treasury.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range treasury.abi.Events[event].Inputs {
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

// TreasuryRouterSet represents a RouterSet event raised by the Treasury contract.
type TreasuryRouterSet struct {
	Router  common.Address
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const TreasuryRouterSetEventName = "RouterSet"

// ContractEventName returns the user-defined event name.
func (TreasuryRouterSet) ContractEventName() string {
	return TreasuryRouterSetEventName
}

// UnpackRouterSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RouterSet(address indexed router, bool allowed)
func (treasury *Treasury) UnpackRouterSetEvent(log *types.Log) (*TreasuryRouterSet, error) {
	event := "RouterSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasuryRouterSet)
	if len(log.Data) > 0 {
		if err := treasury.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range treasury.abi.Events[event].Inputs {
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

// TreasurySealed represents a Sealed event raised by the Treasury contract.
type TreasurySealed struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const TreasurySealedEventName = "Sealed"

// ContractEventName returns the user-defined event name.
func (TreasurySealed) ContractEventName() string {
	return TreasurySealedEventName
}

// UnpackSealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Sealed()
func (treasury *Treasury) UnpackSealedEvent(log *types.Log) (*TreasurySealed, error) {
	event := "Sealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasurySealed)
	if len(log.Data) > 0 {
		if err := treasury.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range treasury.abi.Events[event].Inputs {
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

// TreasurySequencerSet represents a SequencerSet event raised by the Treasury contract.
type TreasurySequencerSet struct {
	Feed  common.Address
	Grace uint32
	Raw   *types.Log // Blockchain specific contextual infos
}

const TreasurySequencerSetEventName = "SequencerSet"

// ContractEventName returns the user-defined event name.
func (TreasurySequencerSet) ContractEventName() string {
	return TreasurySequencerSetEventName
}

// UnpackSequencerSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SequencerSet(address feed, uint32 grace)
func (treasury *Treasury) UnpackSequencerSetEvent(log *types.Log) (*TreasurySequencerSet, error) {
	event := "SequencerSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasurySequencerSet)
	if len(log.Data) > 0 {
		if err := treasury.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range treasury.abi.Events[event].Inputs {
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

// TreasurySwapped represents a Swapped event raised by the Treasury contract.
type TreasurySwapped struct {
	Router    common.Address
	TokenIn   common.Address
	TokenOut  common.Address
	AmountIn  *big.Int
	AmountOut *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const TreasurySwappedEventName = "Swapped"

// ContractEventName returns the user-defined event name.
func (TreasurySwapped) ContractEventName() string {
	return TreasurySwappedEventName
}

// UnpackSwappedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Swapped(address indexed router, address indexed tokenIn, address indexed tokenOut, uint256 amountIn, uint256 amountOut)
func (treasury *Treasury) UnpackSwappedEvent(log *types.Log) (*TreasurySwapped, error) {
	event := "Swapped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasurySwapped)
	if len(log.Data) > 0 {
		if err := treasury.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range treasury.abi.Events[event].Inputs {
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

// TreasuryUnpaused represents a Unpaused event raised by the Treasury contract.
type TreasuryUnpaused struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const TreasuryUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (TreasuryUnpaused) ContractEventName() string {
	return TreasuryUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused()
func (treasury *Treasury) UnpackUnpausedEvent(log *types.Log) (*TreasuryUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasuryUnpaused)
	if len(log.Data) > 0 {
		if err := treasury.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range treasury.abi.Events[event].Inputs {
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

// TreasuryVaultSet represents a VaultSet event raised by the Treasury contract.
type TreasuryVaultSet struct {
	Vault common.Address
	Rule  VaultRule
	Raw   *types.Log // Blockchain specific contextual infos
}

const TreasuryVaultSetEventName = "VaultSet"

// ContractEventName returns the user-defined event name.
func (TreasuryVaultSet) ContractEventName() string {
	return TreasuryVaultSetEventName
}

// UnpackVaultSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VaultSet(address indexed vault, (bool,bool,uint16,uint128) rule)
func (treasury *Treasury) UnpackVaultSetEvent(log *types.Log) (*TreasuryVaultSet, error) {
	event := "VaultSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasuryVaultSet)
	if len(log.Data) > 0 {
		if err := treasury.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range treasury.abi.Events[event].Inputs {
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
func (treasury *Treasury) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], treasury.abi.Errors["AlreadyPaid"].ID.Bytes()[:4]) {
		return treasury.UnpackAlreadyPaidError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["AlreadyScheduled"].ID.Bytes()[:4]) {
		return treasury.UnpackAlreadyScheduledError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["AlreadySealed"].ID.Bytes()[:4]) {
		return treasury.UnpackAlreadySealedError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["BadPayment"].ID.Bytes()[:4]) {
		return treasury.UnpackBadPaymentError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["BadPrice"].ID.Bytes()[:4]) {
		return treasury.UnpackBadPriceError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["BadRule"].ID.Bytes()[:4]) {
		return treasury.UnpackBadRuleError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["CapExceeded"].ID.Bytes()[:4]) {
		return treasury.UnpackCapExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["CoinRefused"].ID.Bytes()[:4]) {
		return treasury.UnpackCoinRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["InsufficientGas"].ID.Bytes()[:4]) {
		return treasury.UnpackInsufficientGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["IsPaused"].ID.Bytes()[:4]) {
		return treasury.UnpackIsPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return treasury.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["NotListed"].ID.Bytes()[:4]) {
		return treasury.UnpackNotListedError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["NotReady"].ID.Bytes()[:4]) {
		return treasury.UnpackNotReadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["NotScheduled"].ID.Bytes()[:4]) {
		return treasury.UnpackNotScheduledError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["NotSealed"].ID.Bytes()[:4]) {
		return treasury.UnpackNotSealedError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return treasury.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return treasury.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["OwnershipRequired"].ID.Bytes()[:4]) {
		return treasury.UnpackOwnershipRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["PaymentTooLarge"].ID.Bytes()[:4]) {
		return treasury.UnpackPaymentTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return treasury.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return treasury.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["SequencerDown"].ID.Bytes()[:4]) {
		return treasury.UnpackSequencerDownError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["TooLittle"].ID.Bytes()[:4]) {
		return treasury.UnpackTooLittleError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["TooMuchSpent"].ID.Bytes()[:4]) {
		return treasury.UnpackTooMuchSpentError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["Unreadable"].ID.Bytes()[:4]) {
		return treasury.UnpackUnreadableError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["VaultTooSmall"].ID.Bytes()[:4]) {
		return treasury.UnpackVaultTooSmallError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TreasuryAlreadyPaid represents a AlreadyPaid error raised by the Treasury contract.
type TreasuryAlreadyPaid struct {
	BatchId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyPaid(bytes32 batchId)
func TreasuryAlreadyPaidErrorID() common.Hash {
	return common.HexToHash("0xf4b76a0e190620c3521e4dfff16272055d2f85fe92a49677762cbf7ede84fc06")
}

// UnpackAlreadyPaidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyPaid(bytes32 batchId)
func (treasury *Treasury) UnpackAlreadyPaidError(raw []byte) (*TreasuryAlreadyPaid, error) {
	out := new(TreasuryAlreadyPaid)
	if err := treasury.abi.UnpackIntoInterface(out, "AlreadyPaid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryAlreadyScheduled represents a AlreadyScheduled error raised by the Treasury contract.
type TreasuryAlreadyScheduled struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyScheduled()
func TreasuryAlreadyScheduledErrorID() common.Hash {
	return common.HexToHash("0x02041a1bf12afcb39e6cb9c219c1ea103f0f6372b0014957e56aa4463d2603e9")
}

// UnpackAlreadyScheduledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyScheduled()
func (treasury *Treasury) UnpackAlreadyScheduledError(raw []byte) (*TreasuryAlreadyScheduled, error) {
	out := new(TreasuryAlreadyScheduled)
	if err := treasury.abi.UnpackIntoInterface(out, "AlreadyScheduled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryAlreadySealed represents a AlreadySealed error raised by the Treasury contract.
type TreasuryAlreadySealed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySealed()
func TreasuryAlreadySealedErrorID() common.Hash {
	return common.HexToHash("0x423311c0210c7797b276a5a5fd6c35663172c00a78189e034c1710cbaa637064")
}

// UnpackAlreadySealedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySealed()
func (treasury *Treasury) UnpackAlreadySealedError(raw []byte) (*TreasuryAlreadySealed, error) {
	out := new(TreasuryAlreadySealed)
	if err := treasury.abi.UnpackIntoInterface(out, "AlreadySealed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryBadPayment represents a BadPayment error raised by the Treasury contract.
type TreasuryBadPayment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPayment()
func TreasuryBadPaymentErrorID() common.Hash {
	return common.HexToHash("0xbdbbb533c220dbdff9c9767f9134c6dae213ed9e6770b5aeda9b56b3103fe1cc")
}

// UnpackBadPaymentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPayment()
func (treasury *Treasury) UnpackBadPaymentError(raw []byte) (*TreasuryBadPayment, error) {
	out := new(TreasuryBadPayment)
	if err := treasury.abi.UnpackIntoInterface(out, "BadPayment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryBadPrice represents a BadPrice error raised by the Treasury contract.
type TreasuryBadPrice struct {
	Feed common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPrice(address feed)
func TreasuryBadPriceErrorID() common.Hash {
	return common.HexToHash("0x8bf47ece15cd472d034fddbc19aececb7a06678fc8e7823c42ea7baf0fd1dfaf")
}

// UnpackBadPriceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPrice(address feed)
func (treasury *Treasury) UnpackBadPriceError(raw []byte) (*TreasuryBadPrice, error) {
	out := new(TreasuryBadPrice)
	if err := treasury.abi.UnpackIntoInterface(out, "BadPrice", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryBadRule represents a BadRule error raised by the Treasury contract.
type TreasuryBadRule struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadRule()
func TreasuryBadRuleErrorID() common.Hash {
	return common.HexToHash("0xca7c57d4560654d1d30bf757ff65b699166d685d7445512dc7c7285ce341fadd")
}

// UnpackBadRuleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadRule()
func (treasury *Treasury) UnpackBadRuleError(raw []byte) (*TreasuryBadRule, error) {
	out := new(TreasuryBadRule)
	if err := treasury.abi.UnpackIntoInterface(out, "BadRule", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryCapExceeded represents a CapExceeded error raised by the Treasury contract.
type TreasuryCapExceeded struct {
	Cap   uint8
	Token common.Address
	Left  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapExceeded(uint8 cap, address token, uint256 left)
func TreasuryCapExceededErrorID() common.Hash {
	return common.HexToHash("0x1cdf27cf1e56bbd54ac6c881831454c92ec58ba82b3f8e1d3f5b31396efbc3e1")
}

// UnpackCapExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapExceeded(uint8 cap, address token, uint256 left)
func (treasury *Treasury) UnpackCapExceededError(raw []byte) (*TreasuryCapExceeded, error) {
	out := new(TreasuryCapExceeded)
	if err := treasury.abi.UnpackIntoInterface(out, "CapExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryCoinRefused represents a CoinRefused error raised by the Treasury contract.
type TreasuryCoinRefused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoinRefused()
func TreasuryCoinRefusedErrorID() common.Hash {
	return common.HexToHash("0xe7da3b43fd55e5b968d52bb0804e52cacfb1f097a71653df1a008e05265ac7cd")
}

// UnpackCoinRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoinRefused()
func (treasury *Treasury) UnpackCoinRefusedError(raw []byte) (*TreasuryCoinRefused, error) {
	out := new(TreasuryCoinRefused)
	if err := treasury.abi.UnpackIntoInterface(out, "CoinRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryInsufficientGas represents a InsufficientGas error raised by the Treasury contract.
type TreasuryInsufficientGas struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientGas()
func TreasuryInsufficientGasErrorID() common.Hash {
	return common.HexToHash("0x1c26714c035362f785e44b6773a87881da86705e5698c55bb550907617bb1353")
}

// UnpackInsufficientGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientGas()
func (treasury *Treasury) UnpackInsufficientGasError(raw []byte) (*TreasuryInsufficientGas, error) {
	out := new(TreasuryInsufficientGas)
	if err := treasury.abi.UnpackIntoInterface(out, "InsufficientGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryIsPaused represents a IsPaused error raised by the Treasury contract.
type TreasuryIsPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IsPaused()
func TreasuryIsPausedErrorID() common.Hash {
	return common.HexToHash("0x1309a5639731e6b91c4aa19095f23eee07602ba240a393e2b5ccbf71a8e2952f")
}

// UnpackIsPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IsPaused()
func (treasury *Treasury) UnpackIsPausedError(raw []byte) (*TreasuryIsPaused, error) {
	out := new(TreasuryIsPaused)
	if err := treasury.abi.UnpackIntoInterface(out, "IsPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryNotAllowed represents a NotAllowed error raised by the Treasury contract.
type TreasuryNotAllowed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed()
func TreasuryNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x3d693ada2b7d6a2edee20ea0cf19d7267a84cc4ae96aafe9d465faf4dde58518")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed()
func (treasury *Treasury) UnpackNotAllowedError(raw []byte) (*TreasuryNotAllowed, error) {
	out := new(TreasuryNotAllowed)
	if err := treasury.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryNotListed represents a NotListed error raised by the Treasury contract.
type TreasuryNotListed struct {
	What common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotListed(address what)
func TreasuryNotListedErrorID() common.Hash {
	return common.HexToHash("0x5d35c42925f643c6c2edbae62e0ff8799b4b08d376fc0a31da9a4b2972aa653e")
}

// UnpackNotListedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotListed(address what)
func (treasury *Treasury) UnpackNotListedError(raw []byte) (*TreasuryNotListed, error) {
	out := new(TreasuryNotListed)
	if err := treasury.abi.UnpackIntoInterface(out, "NotListed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryNotReady represents a NotReady error raised by the Treasury contract.
type TreasuryNotReady struct {
	From  *big.Int
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotReady(uint256 from, uint256 until)
func TreasuryNotReadyErrorID() common.Hash {
	return common.HexToHash("0xadc6baddabc56164f378eb3478512ea92f34a5fea6be1adfe091ebfaf8048030")
}

// UnpackNotReadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotReady(uint256 from, uint256 until)
func (treasury *Treasury) UnpackNotReadyError(raw []byte) (*TreasuryNotReady, error) {
	out := new(TreasuryNotReady)
	if err := treasury.abi.UnpackIntoInterface(out, "NotReady", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryNotScheduled represents a NotScheduled error raised by the Treasury contract.
type TreasuryNotScheduled struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotScheduled()
func TreasuryNotScheduledErrorID() common.Hash {
	return common.HexToHash("0x49e67afd53e221c7fd5baeabb5b00799bd58ce2f997fae037f92e50e3cdad06b")
}

// UnpackNotScheduledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotScheduled()
func (treasury *Treasury) UnpackNotScheduledError(raw []byte) (*TreasuryNotScheduled, error) {
	out := new(TreasuryNotScheduled)
	if err := treasury.abi.UnpackIntoInterface(out, "NotScheduled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryNotSealed represents a NotSealed error raised by the Treasury contract.
type TreasuryNotSealed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSealed()
func TreasuryNotSealedErrorID() common.Hash {
	return common.HexToHash("0xc1f31ec956fccf3df52ea94d31dea109c2dd127a86471ad54b52976a8b9aba6d")
}

// UnpackNotSealedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSealed()
func (treasury *Treasury) UnpackNotSealedError(raw []byte) (*TreasuryNotSealed, error) {
	out := new(TreasuryNotSealed)
	if err := treasury.abi.UnpackIntoInterface(out, "NotSealed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the Treasury contract.
type TreasuryOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func TreasuryOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (treasury *Treasury) UnpackOwnableInvalidOwnerError(raw []byte) (*TreasuryOwnableInvalidOwner, error) {
	out := new(TreasuryOwnableInvalidOwner)
	if err := treasury.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the Treasury contract.
type TreasuryOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func TreasuryOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (treasury *Treasury) UnpackOwnableUnauthorizedAccountError(raw []byte) (*TreasuryOwnableUnauthorizedAccount, error) {
	out := new(TreasuryOwnableUnauthorizedAccount)
	if err := treasury.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryOwnershipRequired represents a OwnershipRequired error raised by the Treasury contract.
type TreasuryOwnershipRequired struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnershipRequired()
func TreasuryOwnershipRequiredErrorID() common.Hash {
	return common.HexToHash("0x4de180ba34ff65abe79bc8161a65c2654fac51ef1de089a4bdb57b8ffe09c14d")
}

// UnpackOwnershipRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnershipRequired()
func (treasury *Treasury) UnpackOwnershipRequiredError(raw []byte) (*TreasuryOwnershipRequired, error) {
	out := new(TreasuryOwnershipRequired)
	if err := treasury.abi.UnpackIntoInterface(out, "OwnershipRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryPaymentTooLarge represents a PaymentTooLarge error raised by the Treasury contract.
type TreasuryPaymentTooLarge struct {
	Token common.Address
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentTooLarge(address token, uint256 max)
func TreasuryPaymentTooLargeErrorID() common.Hash {
	return common.HexToHash("0xa6a70eade490e8eda3f908853367d0c2a9aafa2e0f7144626805fbc4c7e125f0")
}

// UnpackPaymentTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentTooLarge(address token, uint256 max)
func (treasury *Treasury) UnpackPaymentTooLargeError(raw []byte) (*TreasuryPaymentTooLarge, error) {
	out := new(TreasuryPaymentTooLarge)
	if err := treasury.abi.UnpackIntoInterface(out, "PaymentTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Treasury contract.
type TreasuryReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func TreasuryReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (treasury *Treasury) UnpackReentrancyGuardReentrantCallError(raw []byte) (*TreasuryReentrancyGuardReentrantCall, error) {
	out := new(TreasuryReentrancyGuardReentrantCall)
	if err := treasury.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasurySafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Treasury contract.
type TreasurySafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func TreasurySafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (treasury *Treasury) UnpackSafeERC20FailedOperationError(raw []byte) (*TreasurySafeERC20FailedOperation, error) {
	out := new(TreasurySafeERC20FailedOperation)
	if err := treasury.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasurySequencerDown represents a SequencerDown error raised by the Treasury contract.
type TreasurySequencerDown struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SequencerDown()
func TreasurySequencerDownErrorID() common.Hash {
	return common.HexToHash("0x032b3d00cfb14fdf4eecb317aaf61db9dd7331083f0db9baa2eae06ec3e15ecb")
}

// UnpackSequencerDownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SequencerDown()
func (treasury *Treasury) UnpackSequencerDownError(raw []byte) (*TreasurySequencerDown, error) {
	out := new(TreasurySequencerDown)
	if err := treasury.abi.UnpackIntoInterface(out, "SequencerDown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryTooLittle represents a TooLittle error raised by the Treasury contract.
type TreasuryTooLittle struct {
	Got   *big.Int
	Least *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittle(uint256 got, uint256 least)
func TreasuryTooLittleErrorID() common.Hash {
	return common.HexToHash("0x618bc7c9c5c14b24deb4dc32351517affd27e0eb5e8e859add5a0ba0e7965e56")
}

// UnpackTooLittleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittle(uint256 got, uint256 least)
func (treasury *Treasury) UnpackTooLittleError(raw []byte) (*TreasuryTooLittle, error) {
	out := new(TreasuryTooLittle)
	if err := treasury.abi.UnpackIntoInterface(out, "TooLittle", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryTooMuchSpent represents a TooMuchSpent error raised by the Treasury contract.
type TreasuryTooMuchSpent struct {
	Spent *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooMuchSpent(uint256 spent, uint256 most)
func TreasuryTooMuchSpentErrorID() common.Hash {
	return common.HexToHash("0x8554dde28c5eec38dbadfd1906024bbcc29d21cb10547cf36f39826a8d2fa553")
}

// UnpackTooMuchSpentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooMuchSpent(uint256 spent, uint256 most)
func (treasury *Treasury) UnpackTooMuchSpentError(raw []byte) (*TreasuryTooMuchSpent, error) {
	out := new(TreasuryTooMuchSpent)
	if err := treasury.abi.UnpackIntoInterface(out, "TooMuchSpent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryUnreadable represents a Unreadable error raised by the Treasury contract.
type TreasuryUnreadable struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unreadable(address token)
func TreasuryUnreadableErrorID() common.Hash {
	return common.HexToHash("0xfd124da1db69cf45ffbd4fc660b738b787be368575c4b41b267abbf1a925b4d0")
}

// UnpackUnreadableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unreadable(address token)
func (treasury *Treasury) UnpackUnreadableError(raw []byte) (*TreasuryUnreadable, error) {
	out := new(TreasuryUnreadable)
	if err := treasury.abi.UnpackIntoInterface(out, "Unreadable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryVaultTooSmall represents a VaultTooSmall error raised by the Treasury contract.
type TreasuryVaultTooSmall struct {
	Supply *big.Int
	Least  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VaultTooSmall(uint256 supply, uint256 least)
func TreasuryVaultTooSmallErrorID() common.Hash {
	return common.HexToHash("0x3acc97895d365198217647116017be93332504a7404ac76f29629ce137ebee78")
}

// UnpackVaultTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VaultTooSmall(uint256 supply, uint256 least)
func (treasury *Treasury) UnpackVaultTooSmallError(raw []byte) (*TreasuryVaultTooSmall, error) {
	out := new(TreasuryVaultTooSmall)
	if err := treasury.abi.UnpackIntoInterface(out, "VaultTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}
