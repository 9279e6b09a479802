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
	Feed         common.Address
	MinAnswer    *big.Int
	MaxAnswer    *big.Int
	SwapCap      *big.Int
	BlindCap     *big.Int
	DepositCap   *big.Int
	PayMax       *big.Int
	PayCap       *big.Int
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

// DepositFactoryMetaData contains all meta data concerning the DepositFactory contract.
var DepositFactoryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"treasury_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BadAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BalanceUnreadable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DeployFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InsufficientGas\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotGuardian\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingArrived\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingProposed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnershipRequired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"readyAt\",\"type\":\"uint64\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"name\":\"ChangeApplied\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"ChangeCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"readyAt\",\"type\":\"uint64\"}],\"name\":\"ChangeProposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"SweepFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Swept\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DELAY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ITEM_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"addressOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"applyChange\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cancelChange\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"implementation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"initCodeHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"treasury_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian_\",\"type\":\"address\"}],\"name\":\"proposeChange\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposed\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"readyAt\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"bytes32[]\",\"name\":\"salts\",\"type\":\"bytes32[]\"}],\"internalType\":\"structLot[]\",\"name\":\"lots\",\"type\":\"tuple[]\"}],\"name\":\"sweep\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "ea0a64803d056e0fdac59a1e8dd3acaa80",
	Bin: "0x60c060405234801561001057600080fd5b5060405161191438038061191483398101604081905261002f91610247565b826001600160a01b03811661005e57604051631e4fbdf760e01b81526000600482015260240160405180910390fd5b61006781610172565b5060017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055610096818361018e565b600380546001600160a01b038085166001600160a01b03199283161790925560028054928416929091169190911790556040516100d29061021e565b604051809103906000f0801580156100ee573d6000803e3d6000fd5b506001600160a01b0381166080526040517f3d602e80600a3d3981f336600557005b363d3d3760203d813d363d7300000000602082015260609190911b6001600160601b031916603c820152675af4602c57fd5bf360c01b605082015260580160408051601f19818403018152919052805160209091012060a0525061028a915050565b600180546001600160a01b031916905561018b816101ce565b50565b6001600160a01b0382163b15806101ac57506001600160a01b038116155b156101ca576040516332691b5760e01b815260040160405180910390fd5b5050565b600080546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b610539806113db83390190565b80516001600160a01b038116811461024257600080fd5b919050565b60008060006060848603121561025c57600080fd5b6102658461022b565b92506102736020850161022b565b91506102816040850161022b565b90509250925092565b60805160a0516111176102c460003960008181610242015281816102e301526108df0152600081816101770152610cf201526111176000f3fe608060405234801561001057600080fd5b506004361061011b5760003560e01c806379ba5097116100b2578063d1851c9211610081578063db4c545e11610066578063db4c545e146102de578063e30c397814610305578063f2fde38b1461031657600080fd5b8063d1851c9214610278578063d847ea62146102d657600080fd5b806379ba5097146101d15780638da5cb5b146101d9578063aed6a9f7146101ea578063bb34534c146101fd57600080fd5b806361d027b3116100ee57806361d027b31461019957806369b41170146101ac5780636b294f41146101b6578063715018a6146101c957600080fd5b80632430155914610120578063452a93201461013d5780634e65037e146101685780635c60da1b14610172575b600080fd5b61012a620493e081565b6040519081526020015b60405180910390f35b600354610150906001600160a01b031681565b6040516001600160a01b039091168152602001610134565b610170610329565b005b6101507f000000000000000000000000000000000000000000000000000000000000000081565b600254610150906001600160a01b031681565b61012a62093a8081565b6101706101c4366004610ecd565b610492565b610170610555565b610170610587565b6000546001600160a01b0316610150565b6101706101f8366004610f60565b6105cb565b61015061020b366004610f93565b604080517fff000000000000000000000000000000000000000000000000000000000000003060581b1760009081526015939093527f000000000000000000000000000000000000000000000000000000000000000060355260559092209190526001600160a01b031690565b6004546005546102a6916001600160a01b039081169190811690600160a01b900467ffffffffffffffff1683565b604080516001600160a01b03948516815293909216602084015267ffffffffffffffff1690820152606001610134565b6101706106a7565b61012a7f000000000000000000000000000000000000000000000000000000000000000081565b6001546001600160a01b0316610150565b610170610324366004610fac565b61079b565b61033161080c565b604080516060810182526004546001600160a01b0390811682526005549081166020830152600160a01b900467ffffffffffffffff169181018290529060000361038e5760405163e8d4708f60e01b815260040160405180910390fd5b806040015167ffffffffffffffff164210156103ed5760408082015190517fd606d83f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024015b60405180910390fd5b600480546001600160a01b0319908116909155600580547fffffffff0000000000000000000000000000000000000000000000000000000016905581516002805483166001600160a01b0392831690811790915560208085015160038054909516931692831790935560408051918252928101919091527f53d0dc24363ecbd486c963e2fe3bc26317b5c03e0eab28df46087f9165258fb7910160405180910390a150565b61049a61083b565b6002546001600160a01b031660005b828110156105265761051e8484838181106104c6576104c6610fce565b90506020028101906104d89190610fe4565b6104e6906020810190610fac565b8585848181106104f8576104f8610fce565b905060200281019061050a9190610fe4565b610518906020810190611004565b85610869565b6001016104a9565b505061055160017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055565b5050565b6040517f4de180ba00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60015433906001600160a01b031681146105bf5760405163118cdaa760e01b81526001600160a01b03821660048201526024016103e4565b6105c881610bdd565b50565b6105d361080c565b6105dd8282610bf6565b60006105ec62093a8042611064565b60408051606080820183526001600160a01b03878116808452908716602080850182905267ffffffffffffffff8716948601859052600480546001600160a01b03191684179055600580547fffffffff00000000000000000000000000000000000000000000000000000000168317600160a01b87021790558551928352820152928301919091529192507fb7e87a87d2676ff885f36b3a52b68b8973f55fb4fda888d4abe59af35749508a910160405180910390a1505050565b6003546001600160a01b031633148015906106cd57506000546001600160a01b03163314155b15610704576040517fef6d0f0200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600554600160a01b900467ffffffffffffffff166000036107385760405163e8d4708f60e01b815260040160405180910390fd5b600480546001600160a01b0319169055600580547fffffffff000000000000000000000000000000000000000000000000000000001690556040517f8b4ce28f1043436e66c5e5f0244944ffcbbfc4b5b74a9cdaaa322c9472ff3d7490600090a1565b6107a361080c565b600180546001600160a01b0383166001600160a01b031990911681179091556107d46000546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b6000546001600160a01b031633146108395760405163118cdaa760e01b81523360048201526024016103e4565b565b610843610c4b565b60027f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055565b6000806108768684610ca6565b9150915060005b84811015610bd457600086868381811061089957610899610fce565b905060200201359050600061091582604080517fff000000000000000000000000000000000000000000000000000000000000003060581b1760009081526015939093527f000000000000000000000000000000000000000000000000000000000000000060355260559092209190526001600160a01b031690565b90506000806109248b84610ca6565b91509150811580610933575086155b156109c1576040517f1afa0fef0000000000000000000000000000000000000000000000000000000060208201526001600160a01b03808d1691908516907f315736c5cfa76f430df9854b2f50f89327f2c6bd77728114b4fe9f8d90a5837b9060240160408051601f19818403018152908290526109b09161107d565b60405180910390a350505050610bcc565b806000036109d25750505050610bcc565b826001600160a01b03163b6000036109ed576109ed84610ce2565b6040516001600160a01b03808d1660248301528916604482015260648101829052606090610a7c908590620493e09060840160408051601f198184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fbd2530e500000000000000000000000000000000000000000000000000000000179052610d8c565b909350905082610adb578b6001600160a01b0316846001600160a01b03167f315736c5cfa76f430df9854b2f50f89327f2c6bd77728114b4fe9f8d90a5837b83604051610ac9919061107d565b60405180910390a35050505050610bcc565b6000610ae78d8b610ca6565b909950905087811115610b43576001600160a01b03808e169086167f7b09c29f9106defeccc9ac3b823f3aad0b470d120e5df7aed033b5c43a4bf718610b2d8b856110cb565b60405190815260200160405180910390a3610bc4565b6040517f62af86ad0000000000000000000000000000000000000000000000000000000060208201526001600160a01b03808f1691908716907f315736c5cfa76f430df9854b2f50f89327f2c6bd77728114b4fe9f8d90a5837b9060240160408051601f1981840301815290829052610bbb9161107d565b60405180910390a35b965050505050505b60010161087d565b50505050505050565b600180546001600160a01b03191690556105c881610de1565b6001600160a01b0382163b1580610c1457506001600160a01b038116155b15610551576040517f32691b5700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0054600203610839576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6000806001600160a01b038416610ccc5750600190506001600160a01b03821631610cdb565b610cd68484610e31565b915091505b9250929050565b675af4602c57fd5bf360208190527f000000000000000000000000000000000000000000000000000000000000000060188190527b3d602e80600a3d3981f336600557005b363d3d3760203d813d363d73600481905290916000846038600883f590506001600160a01b038116610d85576040517fb4f5411100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5050505050565b60006060610d9984610e70565b60008084516020860160008989f191506060905081610dd9573d60a0811115610dc0575060a05b6040519150808252806000602084013e5060c081016040525b935093915050565b600080546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b600080610e40620186a0610e70565b6370a0823160e01b60005282600452602060006024600087620186a0fa601f3d1116915060005190509250929050565b619c40603f610e808360406110de565b610e8a91906110f5565b610e949190611064565b5a10156105c8576040517f1c26714c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008060208385031215610ee057600080fd5b823567ffffffffffffffff811115610ef757600080fd5b8301601f81018513610f0857600080fd5b803567ffffffffffffffff811115610f1f57600080fd5b8560208260051b8401011115610f3457600080fd5b6020919091019590945092505050565b80356001600160a01b0381168114610f5b57600080fd5b919050565b60008060408385031215610f7357600080fd5b610f7c83610f44565b9150610f8a60208401610f44565b90509250929050565b600060208284031215610fa557600080fd5b5035919050565b600060208284031215610fbe57600080fd5b610fc782610f44565b9392505050565b634e487b7160e01b600052603260045260246000fd5b60008235603e19833603018112610ffa57600080fd5b9190910192915050565b6000808335601e1984360301811261101b57600080fd5b83018035915067ffffffffffffffff82111561103657600080fd5b6020019150600581901b3603821315610cdb57600080fd5b634e487b7160e01b600052601160045260246000fd5b808201808211156110775761107761104e565b92915050565b602081526000825180602084015260005b818110156110ab576020818601810151604086840101520161108e565b506000604082850101526040601f19601f83011684010191505092915050565b818103818111156110775761107761104e565b80820281158282048414176110775761107761104e565b60008261111257634e487b7160e01b600052601260045260246000fd5b5004905660a0604052348015600f57600080fd5b50336080526080516105046100356000396000818160ec015261020401526105046000f3fe6080604052600436106100435760003560e01c806301ffc9a714610060578063a4c0ed3614610095578063bd2530e5146100ba578063c45a0155146100da5761004a565b3661004a57005b6001600160e01b03196000351660005260206000f35b34801561006c57600080fd5b5061008061007b3660046103f0565b610126565b60405190151581526020015b60405180910390f35b3480156100a157600080fd5b506100806100b036600461043d565b6001949350505050565b3480156100c657600080fd5b506100806100d53660046104c7565b6101f7565b3480156100e657600080fd5b5061010e7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161008c565b60007f01ffc9a7000000000000000000000000000000000000000000000000000000006001600160e01b03198316148061018957507f150b7a02000000000000000000000000000000000000000000000000000000006001600160e01b03198316145b806101bd57507f4e2312e0000000000000000000000000000000000000000000000000000000006001600160e01b03198316145b806101f157507f88a7ca5c000000000000000000000000000000000000000000000000000000006001600160e01b03198316145b92915050565b6000336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461025b576040517f32cc723600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160a01b0384166102fc576000836001600160a01b03168360405160006040518083038185875af1925050503d80600081146102b6576040519150601f19603f3d011682016040523d82523d6000602084013e6102bb565b606091505b50509050806102f6576040517fe7da3b4300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50610310565b6103106001600160a01b038516848461031a565b5060019392505050565b6103278383836001610371565b61036c576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260240160405180910390fd5b505050565b6040517fa9059cbb0000000000000000000000000000000000000000000000000000000060008181526001600160a01b038616600452602485905291602083604481808b5af1925060016000511483166103e45783831516156103d7573d6000823e3d81fd5b6000873b113d1516831692505b60405250949350505050565b60006020828403121561040257600080fd5b81356001600160e01b03198116811461041a57600080fd5b9392505050565b80356001600160a01b038116811461043857600080fd5b919050565b6000806000806060858703121561045357600080fd5b61045c85610421565b935060208501359250604085013567ffffffffffffffff81111561047f57600080fd5b8501601f8101871361049057600080fd5b803567ffffffffffffffff8111156104a757600080fd5b8760208284010111156104b957600080fd5b949793965060200194505050565b6000806000606084860312156104dc57600080fd5b6104e584610421565b92506104f360208501610421565b92959294505050604091909101359056",
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
// the contract method with ID 0x6b294f41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sweep((address,bytes32[])[] lots) returns()
func (depositFactory *DepositFactory) PackSweep(lots []Lot) []byte {
	enc, err := depositFactory.abi.Pack("sweep", lots)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b294f41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sweep((address,bytes32[])[] lots) returns()
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"executor_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payer_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"batchId\",\"type\":\"bytes32\"}],\"name\":\"AlreadyPaid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AlreadyScheduled\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AlreadySealed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadPayment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"feed\",\"type\":\"address\"}],\"name\":\"BadPrice\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadRule\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumTreasury.Cap\",\"name\":\"cap\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"}],\"name\":\"CapExceeded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CoinRefused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InsufficientGas\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"IsPaused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"what\",\"type\":\"address\"}],\"name\":\"NotListed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"NotReady\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotScheduled\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSealed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnershipRequired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"PaymentTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SequencerDown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"}],\"name\":\"TooLittle\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"spent\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooMuchSpent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"supply\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"}],\"name\":\"VaultTooSmall\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"listed\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"decimals\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"feedDecimals\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"maxLossBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"feed\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"minAnswer\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"maxAnswer\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"swapCap\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"blindCap\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"depositCap\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"payMax\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"payCap\",\"type\":\"uint128\"}],\"indexed\":false,\"internalType\":\"structAssetRule\",\"name\":\"rule\",\"type\":\"tuple\"}],\"name\":\"AssetSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"batchId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"failed\",\"type\":\"uint256\"}],\"name\":\"BatchPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ChangeCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ChangeExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"readyAt\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"changes\",\"type\":\"bytes[]\"}],\"name\":\"ChangeScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"vault\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"batchId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Paid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"batchId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"PaymentFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"vault\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"name\":\"Redeemed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"executor\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"name\":\"RolesSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"router\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"RouterSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Sealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"feed\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"}],\"name\":\"SequencerSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"router\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"tokenIn\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"tokenOut\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amountIn\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amountOut\",\"type\":\"uint256\"}],\"name\":\"Swapped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Unpaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"vault\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"listed\",\"type\":\"bool\"},{\"internalType\":\"uint16\",\"name\":\"maxLossBps\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"minSupply\",\"type\":\"uint128\"}],\"indexed\":false,\"internalType\":\"structVaultRule\",\"name\":\"rule\",\"type\":\"tuple\"}],\"name\":\"VaultSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DELAY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GRACE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PAYMENT_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"assetRule\",\"outputs\":[{\"components\":[{\"internalType\":\"bool\",\"name\":\"listed\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"decimals\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"feedDecimals\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"maxLossBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"feed\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"minAnswer\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"maxAnswer\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"swapCap\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"blindCap\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"depositCap\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"payMax\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"payCap\",\"type\":\"uint128\"}],\"internalType\":\"structAssetRule\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"changes\",\"type\":\"bytes[]\"}],\"name\":\"configure\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"vault\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minShares\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"changes\",\"type\":\"bytes[]\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"executor\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"batchId\",\"type\":\"bytes32\"}],\"name\":\"isPaid\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"router\",\"type\":\"address\"}],\"name\":\"isRouter\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isSealed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumTreasury.Cap\",\"name\":\"cap\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"left\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"batchId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structPayment[]\",\"name\":\"payments\",\"type\":\"tuple[]\"}],\"name\":\"pay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structPayment\",\"name\":\"p\",\"type\":\"tuple\"},{\"internalType\":\"bool\",\"name\":\"capped\",\"type\":\"bool\"}],\"name\":\"payOne\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"payer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"readyAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"vault\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minAssets\",\"type\":\"uint256\"}],\"name\":\"redeem\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"changes\",\"type\":\"bytes[]\"}],\"name\":\"schedule\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"seal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sequencerFeed\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sequencerGrace\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"listed\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"decimals\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"feedDecimals\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"maxLossBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"feed\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"minAnswer\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"maxAnswer\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"swapCap\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"blindCap\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"depositCap\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"payMax\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"payCap\",\"type\":\"uint128\"}],\"internalType\":\"structAssetRule\",\"name\":\"rule\",\"type\":\"tuple\"}],\"name\":\"setAsset\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"executor_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payer_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian_\",\"type\":\"address\"}],\"name\":\"setRoles\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setRouter\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"feed\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"}],\"name\":\"setSequencer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"vault\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"listed\",\"type\":\"bool\"},{\"internalType\":\"uint16\",\"name\":\"maxLossBps\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"minSupply\",\"type\":\"uint128\"}],\"internalType\":\"structVaultRule\",\"name\":\"rule\",\"type\":\"tuple\"}],\"name\":\"setVault\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"tokenIn\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"tokenOut\",\"type\":\"address\"},{\"internalType\":\"uint24\",\"name\":\"fee\",\"type\":\"uint24\"},{\"internalType\":\"uint256\",\"name\":\"amountIn\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minOut\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"swap\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"out\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"tokenIn\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"tokenOut\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amountIn\",\"type\":\"uint256\"}],\"name\":\"swapFloor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"floor\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"priced\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"vault\",\"type\":\"address\"}],\"name\":\"vaultRule\",\"outputs\":[{\"components\":[{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"listed\",\"type\":\"bool\"},{\"internalType\":\"uint16\",\"name\":\"maxLossBps\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"minSupply\",\"type\":\"uint128\"}],\"internalType\":\"structVaultRule\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "2a1db17de7a0fb27ed16b37ec54ce48659",
	Bin: "0x608060405234801561001057600080fd5b5060405161489738038061489783398101604081905261002f916101f3565b83838383836001600160a01b03811661006257604051631e4fbdf760e01b81526000600482015260240160405180910390fd5b61006b8161009c565b506100778383836100b8565b50505050600161009161008e61016360201b60201c565b90565b555061024792505050565b600180546001600160a01b03191690556100b581610187565b50565b6001600160a01b0381166100df5760405163329f15f560e21b815260040160405180910390fd5b600280546001600160a01b038581166001600160a01b0319928316811790935560038054868316908416811790915560048054928616929093168217909255604080519384526020840192909252908201527fcbb983adbe4d971a6964b14cc6d4c03a76c699a25b7b9e730de414faa7b306729060600160405180910390a1505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0090565b600080546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b80516001600160a01b03811681146101ee57600080fd5b919050565b6000806000806080858703121561020957600080fd5b610212856101d7565b9350610220602086016101d7565b925061022e604086016101d7565b915061023c606086016101d7565b905092959194509250565b614641806102566000396000f3fe6080604052600436106102a45760003560e01c8063715018a61161016e578063c34c08e5116100cb578063e5f89ae21161007f578063f2fde38b11610064578063f2fde38b14610982578063f3d7d282146109a2578063feef6640146109d257600080fd5b8063e5f89ae214610877578063ecc906791461089757600080fd5b8063c4d252f5116100b0578063c4d252f514610819578063e30c397814610839578063e5cd307b1461085757600080fd5b8063c34c08e5146107d9578063c3c64674146107f957600080fd5b80638da5cb5b116101225780638f4b927c116101075780638f4b927c1461076c578063bbd908bc1461078c578063bea20801146107ac57600080fd5b80638da5cb5b1461072e5780638dc250d91461074c57600080fd5b80637d3e9cdc116101535780637d3e9cdc146106c0578063842022fe146106f95780638456cb591461071957600080fd5b8063715018a61461069657806379ba5097146106ab57600080fd5b80633fb27b851161021c57806354841e94116101d0578063631f9852116101b5578063631f985214610647578063642039181461066857806369b411701461067f57600080fd5b806354841e94146105f65780635c975abb1461061657600080fd5b806344471415116102015780634447141514610433578063452a93201461045357806351f84e1f1461047357600080fd5b80633fb27b85146103fe578063435f4a7c1461041357600080fd5b8063137d29d9116102735780632b83cccd116102585780632b83cccd146103a95780633b521cb6146103c95780633f4ba83a146103e957600080fd5b8063137d29d91461037257806329b1fbac1461038957600080fd5b806309cf8488146102b05780630efe6a8b146102d2578063102c3de414610305578063123119cd1461033a57600080fd5b366102ab57005b600080fd5b3480156102bc57600080fd5b506102d06102cb3660046135d7565b610a02565b005b3480156102de57600080fd5b506102f26102ed366004613618565b610ad7565b6040519081526020015b60405180910390f35b34801561031157600080fd5b5061032561032036600461364d565b610ef7565b604080519283529015156020830152016102fc565b34801561034657600080fd5b5060035461035a906001600160a01b031681565b6040516001600160a01b0390911681526020016102fc565b34801561037e57600080fd5b506102f26212750081565b34801561039557600080fd5b506102d06103a436600461368e565b61104d565b3480156103b557600080fd5b506102f26103c4366004613618565b61108e565b3480156103d557600080fd5b5060055461035a906001600160a01b031681565b3480156103f557600080fd5b506102d061138c565b34801561040a57600080fd5b506102d06113cc565b34801561041f57600080fd5b506102f261042e36600461368e565b611458565b34801561043f57600080fd5b506102d061044e36600461368e565b611535565b34801561045f57600080fd5b5060045461035a906001600160a01b031681565b34801561047f57600080fd5b506105e961048e366004613705565b604080516101a081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101829052610180810191909152506001600160a01b0390811660009081526008602090815260409182902082516101a081018452815460ff80821615158352610100808304821695840195909552620100008204169482019490945261ffff6301000000850416606082015263ffffffff650100000000008504166080820152690100000000000000000090930490931660a083015260018301546001600160801b0380821660c0850152600160801b91829004811660e0850152600285015480821693850193909352918190048216610120840152600384015480831661014085015204811661016083015260049092015490911661018082015290565b6040516102fc9190613722565b34801561060257600080fd5b506102d061061136600461386d565b61164d565b34801561062257600080fd5b5060045461063790600160a01b900460ff1681565b60405190151581526020016102fc565b34801561065357600080fd5b5060045461063790600160a81b900460ff1681565b34801561067457600080fd5b506102f262030d4081565b34801561068b57600080fd5b506102f26202a30081565b3480156106a257600080fd5b506102d061167d565b3480156106b757600080fd5b506102d06116af565b3480156106cc57600080fd5b506005546106e490600160a01b900463ffffffff1681565b60405163ffffffff90911681526020016102fc565b34801561070557600080fd5b506102f26107143660046138b8565b6116f3565b34801561072557600080fd5b506102d06119aa565b34801561073a57600080fd5b506000546001600160a01b031661035a565b34801561075857600080fd5b506102d0610767366004613937565b6119fa565b34801561077857600080fd5b506102d061078736600461396c565b611d35565b34801561079857600080fd5b506102f26107a73660046139ed565b611fbc565b3480156107b857600080fd5b506102f26107c7366004613a2a565b60076020526000908152604090205481565b3480156107e557600080fd5b5060025461035a906001600160a01b031681565b34801561080557600080fd5b506102d0610814366004613a5c565b612101565b34801561082557600080fd5b506102d0610834366004613a2a565b6121ac565b34801561084557600080fd5b506001546001600160a01b031661035a565b34801561086357600080fd5b506102d0610872366004613aa7565b61221d565b34801561088357600080fd5b506102d0610892366004613ad5565b6122c5565b3480156108a357600080fd5b5061093e6108b2366004613705565b604080516080810182526000808252602082018190529181018290526060810191909152506001600160a01b03166000908152600960209081526040918290208251608081018452905460ff8082161515835261010082041615159282019290925262010000820461ffff169281019290925264010000000090046001600160801b0316606082015290565b6040516102fc919081511515815260208083015115159082015260408083015161ffff16908201526060918201516001600160801b03169181019190915260800190565b34801561098e57600080fd5b506102d061099d366004613705565b612540565b3480156109ae57600080fd5b506106376109bd366004613705565b60066020526000908152604090205460ff1681565b3480156109de57600080fd5b506106376109ed366004613a2a565b600a6020526000908152604090205460ff1681565b333014610a2257604051631eb49d6d60e11b815260040160405180910390fd5b6001600160a01b0382163b1580610a4d5750612710610a476060830160408401613b24565b61ffff16115b15610a6b5760405163329f15f560e21b815260040160405180910390fd5b6001600160a01b03821660009081526009602052604090208190610a8f8282613b7d565b905050816001600160a01b03167f0b449d81cd3bb55d49e462b05d6a9cd9fa1a45aa3b7769a67441b35016371f1a82604051610acb9190613c33565b60405180910390a25050565b6000610ae16125be565b600254610af6906001600160a01b03166125ec565b6001600160a01b0384166000908152600960205260409020805460ff16610b4057604051635d35c42960e01b81526001600160a01b03861660048201526024015b60405180910390fd5b6000856001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610b80573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610ba49190613c96565b825490915064010000000090046001600160801b0316811015610c0f5781546040517f3acc9789000000000000000000000000000000000000000000000000000000008152600481018390526401000000009091046001600160801b03166024820152604401610b37565b6000866001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610c4f573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610c739190613caf565b90506000610c808261269c565b6003810154909150610ca19060029084908a906001600160801b03166126fa565b610caa8861279e565b94506000610cb78361279e565b9050610ccd6001600160a01b0384168a8a612822565b6040517f6e553f65000000000000000000000000000000000000000000000000000000008152600481018990523060248201526001600160a01b038a1690636e553f65906044016020604051808303816000875af1158015610d33573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610d579190613c96565b50610d62838a61289e565b85610d6c8a61279e565b610d769190613ce2565b9550610d818361279e565b610d8b9082613ce2565b905087811115610db8576040516342aa6ef160e11b81526004810182905260248101899052604401610b37565b851580610dc457508686105b15610dec5760405163618bc7c960e01b81526004810187905260248101889052604401610b37565b6040516303d1689d60e11b815260048101879052610e6c906001600160a01b038b16906307a2d13a90602401602060405180830381865afa158015610e35573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610e599190613c96565b8654839062010000900461ffff16612941565b826001600160a01b0316896001600160a01b03167ff5681f9d0db1b911ac18ee83d515a1cf1051853a9eae418316a2fdf7dea427c58389604051610eba929190918252602082015260400190565b60405180910390a35050505050610ef060017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055565b9392505050565b6001600160a01b03808416600090815260086020526040808220858416835290822081549293849369010000000000000000009004161580610f4e57508054690100000000000000000090046001600160a01b0316155b15610f6157600080935093505050611045565b610f69612992565b8054600090610f889060ff620100008204811691610100900416613cf5565b610f9390600a613de7565b610f9c84612a79565b610fa69190613df3565b8354909150600090610fc89060ff620100008204811691610100900416613cf5565b610fd390600a613de7565b610fdc84612a79565b610fe69190613df3565b8454845491925060009161100d9161ffff6301000000918290048116929190910416612bea565b9050600061101c898585612bfa565b90506110388161102e84612710613ce2565b6127106001612caf565b6001975097505050505050505b935093915050565b611055612cf3565b600454600160a81b900460ff161561108057604051630108cc4760e61b815260040160405180910390fd5b61108a8282612d22565b5050565b60006110986125be565b6001600160a01b03841660009081526009602052604090206127106110c56000546001600160a01b031690565b6001600160a01b0316336001600160a01b031614611132576002546110f2906001600160a01b03166125ec565b8154610100900460ff1661112457604051635d35c42960e01b81526001600160a01b0387166004820152602401610b37565b50805462010000900461ffff165b6000866001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611172573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906111969190613caf565b6040516303d1689d60e11b8152600481018890529091506000906001600160a01b038916906307a2d13a90602401602060405180830381865afa1580156111e1573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906112059190613c96565b905060006112128961279e565b905061121d8361279e565b6040517fba087652000000000000000000000000000000000000000000000000000000008152600481018a9052306024820181905260448201529096506001600160a01b038a169063ba087652906064016020604051808303816000875af115801561128d573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906112b19190613c96565b506112bb8961279e565b6112c59082613ce2565b9050856112d18461279e565b6112db9190613ce2565b955087811115611308576040516342aa6ef160e11b81526004810182905260248101899052604401610b37565b868610156113335760405163618bc7c960e01b81526004810187905260248101889052604401610b37565b61133e868386612941565b826001600160a01b0316896001600160a01b03167f5cdf07ad0fc222442720b108e3ed4c4640f0fadc2ab2253e66f259a0fea834808389604051610eba929190918252602082015260400190565b611394612cf3565b6004805460ff60a01b191690556040517fa45f47fdea8a1efdd9029a5691c7f759c32b7c698632b563573e155625d1693390600090a1565b6113d4612cf3565b600454600160a81b900460ff16156113ff57604051630108cc4760e61b815260040160405180910390fd5b600480547fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff16600160a81b1790556040517f1b2d71eb44f882534bf4e86f940c56ccc869ffb927e2bab86561de93950c221690600090a1565b6000611462612cf3565b8282604051602001611475929190613ed1565b60408051601f19818403018152918152815160209283012060008181526007909352912054909150156114d4576040517f02041a1b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6114e16202a30042613cf5565b600082815260076020526040908190208290555182917f56f97cd014e03e2f6d188aa815858703db9144ac3d109fa5455f53aad08a032d91611527919087908790613eed565b60405180910390a292915050565b61153d612cf3565b60008282604051602001611552929190613ed1565b60408051601f19818403018152918152815160209283012060008181526007909352908220549092509081900361159c576040516349e67afd60e01b815260040160405180910390fd5b804210806115b557506115b26212750082613cf5565b42115b1561160357806115c86212750082613cf5565b6040517fadc6badd00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610b37565b60008281526007602052604081205561161c8484612d22565b60405182907facba7db33afd41cd69adcb9749e50b9fd484953f306d98d2d6e0a8ce0adb7d5c90600090a250505050565b33301461166d57604051631eb49d6d60e11b815260040160405180910390fd5b611678838383612dc1565b505050565b6040517f4de180ba00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60015433906001600160a01b031681146116e75760405163118cdaa760e01b81526001600160a01b0382166004820152602401610b37565b6116f081612e79565b50565b60006116fd6125be565b600254611712906001600160a01b03166125ec565b6001600160a01b03881660009081526006602052604090205460ff1661175657604051635d35c42960e01b81526001600160a01b0389166004820152602401610b37565b600061176488888787612e9f565b60408051600180825281830190925291925060009190816020015b606081526020019060019003908161177f579050506040805160e0810182526001600160a01b038c81168083528c82166020840190815262ffffff8d81168587019081523060608701908152608087018f815260a088018c8152600060c0909901988952985160248101969096529351861660448601529051909116606484015251831660848301525160a4820152925160c484015290511660e48201529091506101040160408051601f198184030181529190526020810180516001600160e01b03167f04e45aaf000000000000000000000000000000000000000000000000000000001790528151829060009061187a5761187a613f07565b60200260200101819052506118e78a8a8a89888660405160240161189f929190613f6d565b60408051601f198184030181529190526020810180516001600160e01b03167f5ae401dc00000000000000000000000000000000000000000000000000000000179052612f65565b9250818310156119145760405163618bc7c960e01b81526004810184905260248101839052604401610b37565b876001600160a01b0316896001600160a01b03168b6001600160a01b03167f6782190c91d4a7e8ad2a867deed6ec0a970cab8ff137ae2bd4abd92b3810f4d3898760405161196c929190918252602082015260400190565b60405180910390a4505061199f60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055565b979650505050505050565b6119b261306c565b6004805460ff60a01b1916600160a01b1790556040513381527f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2589060200160405180910390a1565b333014611a1a57604051631eb49d6d60e11b815260040160405180910390fd5b6012611a2c6040830160208401613ff3565b60ff161180611a4d57506012611a486060830160408401613ff3565b60ff16115b80611a6c5750612710611a666080830160608401613b24565b61ffff16115b15611a8a5760405163329f15f560e21b815260040160405180910390fd5b60006001600160a01b03831615611b0257826001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa158015611ad9573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611afd9190614010565b611b05565b60125b905060ff8116611b1b6040840160208501613ff3565b60ff1614611b3c5760405163329f15f560e21b815260040160405180910390fd5b6000611b4e60c0840160a08501613705565b6001600160a01b031603611b9257611b6c6060830160408401613ff3565b60ff1615611b8d5760405163329f15f560e21b815260040160405180910390fd5b611cc8565b611ba260c0830160a08401613705565b6001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa158015611bdf573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611c039190614010565b60ff16611c166060840160408501613ff3565b60ff1614611c375760405163329f15f560e21b815260040160405180910390fd5b611c4760a083016080840161402d565b63ffffffff161580611c6f5750611c6460e0830160c0840161404a565b6001600160801b0316155b80611caa5750611c86610100830160e0840161404a565b6001600160801b0316611c9f60e0840160c0850161404a565b6001600160801b0316115b15611cc85760405163329f15f560e21b815260040160405180910390fd5b6001600160a01b03831660009081526008602052604090208290611cec828261408e565b905050826001600160a01b03167f13077baa4f2b2290397bfe41c57a618819f6d5675d11bcf8aad6ee3887eb379a83604051611d2891906142ab565b60405180910390a2505050565b611d3d6125be565b6000546001600160a01b03163314801590611d6757600354611d67906001600160a01b03166125ec565b6000848152600a602052604090205460ff1615611db3576040517ff4b76a0e00000000000000000000000000000000000000000000000000000000815260048101859052602401610b37565b6000848152600a60205260408120805460ff19166001179055805b83811015611f4b5736858583818110611de957611de9613f07565b9050606002019050600080611e503062030d40306001600160a01b031663e5f89ae2878b604051602401611e1e9291906143f7565b604051602081830303815290604052915060e01b6020820180516001600160e01b0383818316178352505050506130b0565b915091508115611ed657611e6385614446565b9450611e756040840160208501613705565b6001600160a01b0316848a7f405a20b1d438ee25bca6573c6ffd8fe6e1ec2a2b77b4d15da9180e840cfa7af5611eae6020880188613705565b604080516001600160a01b0390921682528089013560208301520160405180910390a4611f3d565b611ee66040840160208501613705565b6001600160a01b0316848a7f60b3509de281a562f2dbd3e6b47dee917625db67394780d8d7547c1f50dbcbc2611f1f6020880188613705565b876040013586604051611f349392919061445f565b60405180910390a45b505050806001019050611dce565b50847f996ff8e7312d789f8bc09f6d1090b9ab9f1cee9a41fd9d693fe6bcf0b87df07082611f798187613ce2565b6040805192835260208301919091520160405180910390a2505061167860017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055565b6001600160a01b03811660009081526008602052604081208180856003811115611fe857611fe8614487565b1461205f57600185600381111561200157612001614487565b1461204557600285600381111561201a5761201a614487565b146120325760048201546001600160801b031661206e565b60038201546001600160801b031661206e565b6002820154600160801b90046001600160801b031661206e565b60028201546001600160801b03165b6001600160801b0316905060006120db600b600088600381111561209457612094614487565b60038111156120a5576120a5614487565b81526020019081526020016000206000876001600160a01b03166001600160a01b03168152602001908152602001600020613104565b90508181106120eb5760006120f5565b6120f58183613ce2565b93505050505b92915050565b33301461212157604051631eb49d6d60e11b815260040160405180910390fd5b80801561213657506001600160a01b0382163b155b156121545760405163329f15f560e21b815260040160405180910390fd5b6001600160a01b038216600081815260066020908152604091829020805460ff191685151590811790915591519182527f8443a265af33599abe6c9ed0c3cabd8e2a6c5b8ea35c1d1ed40c513242f95d459101610acb565b6121b461306c565b60008181526007602052604081205490036121e2576040516349e67afd60e01b815260040160405180910390fd5b6000818152600760205260408082208290555182917fef2393afd41f32c607a123de95d703349edd33ea1d86af21535ea8040ec7d98491a250565b33301461223d57604051631eb49d6d60e11b815260040160405180910390fd5b600580546001600160a01b0384167fffffffffffffffff0000000000000000000000000000000000000000000000009091168117600160a01b63ffffffff8516908102919091179092556040805191825260208201929092527fddfaf272211052948322c3f4e48f37fdb0f4022642ac2805154cc0d0776e642f910160405180910390a15050565b3330146122e557604051631eb49d6d60e11b815260040160405180910390fd5b60006122f76040840160208501613705565b6001600160a01b031614806123235750306123186040840160208501613705565b6001600160a01b0316145b8061233057506040820135155b15612367576040517fbdbbb53300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b801561244e57600060088161237f6020860186613705565b6001600160a01b03168152602081019190915260409081016000206003810154909250600160801b90046001600160801b0316908401351115612421576123c96020840184613705565b60038201546040517fa6a70ead0000000000000000000000000000000000000000000000000000000081526001600160a01b039092166004830152600160801b90046001600160801b03166024820152604401610b37565b61244c60036124336020860186613705565b60048401546040870135906001600160801b03166126fa565b505b600061245d6020840184613705565b6001600160a01b03160361250b57600061247d6040840160208501613705565b6001600160a01b0316836040013560405160006040518083038185875af1925050503d80600081146124cb576040519150601f19603f3d011682016040523d82523d6000602084013e6124d0565b606091505b5050905080611678576040517fe7da3b4300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61108a61251e6040840160208501613705565b60408401356125306020860186613705565b6001600160a01b031691906131d8565b612548612cf3565b600180546001600160a01b03831673ffffffffffffffffffffffffffffffffffffffff1990911681179091556125866000546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b6125c66131e5565b60027f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055565b336001600160a01b0382161461261557604051631eb49d6d60e11b815260040160405180910390fd5b600454600160a81b900460ff16612658576040517fc1f31ec900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600454600160a01b900460ff16156116f0576040517f1309a56300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160a01b0381166000908152600860205260409020805460ff1615806126cc57506001600160a01b038216155b156126f557604051635d35c42960e01b81526001600160a01b0383166004820152602401610b37565b919050565b6127538282600b600088600381111561271557612715614487565b600381111561272657612726614487565b8152602080820192909252604090810160009081206001600160a01b038a16825290925290209190613240565b6127985783836127638686611fbc565b6040517f1cdf27cf000000000000000000000000000000000000000000000000000000008152600401610b379392919061449d565b50505050565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201526000906001600160a01b038316906370a0823190602401602060405180830381865afa1580156127fe573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906120fb9190613c96565b61282f83838360006133bb565b611678576128418383600060016133bb565b61286957604051635274afe760e01b81526001600160a01b0384166004820152602401610b37565b61287683838360016133bb565b61167857604051635274afe760e01b81526001600160a01b0384166004820152602401610b37565b6040517fdd62ed3e0000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b03828116602483015283169063dd62ed3e90604401602060405180830381865afa158015612903573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906129279190613c96565b1561108a5761108a6001600160a01b038316826000612822565b600061295b8361295384612710613ce2565b612710612bfa565b905080612969856001613cf5565b10156127985760405163618bc7c960e01b81526004810185905260248101829052604401610b37565b6005546001600160a01b0316806129a65750565b600080826001600160a01b031663feaf968c6040518163ffffffff1660e01b815260040160a060405180830381865afa1580156129e7573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612a0b91906144f6565b50509250925050816000141580612a20575080155b80612a425750600554600160a01b900463ffffffff16612a408242613ce2565b105b15611678576040517f032b3d0000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6000808260000160099054906101000a90046001600160a01b03169050600080826001600160a01b031663feaf968c6040518163ffffffff1660e01b815260040160a060405180830381865afa158015612ad7573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612afb91906144f6565b50935050925050600082131580612b10575080155b80612b1a57504281115b15612b43576040516345fa3f6760e11b81526001600160a01b0384166004820152602401610b37565b845465010000000000900463ffffffff16612b5e8242613ce2565b1115612b88576040516345fa3f6760e11b81526001600160a01b0384166004820152602401610b37565b600185015482906001600160801b0316811080612bb857506001860154600160801b90046001600160801b031681115b15612be1576040516345fa3f6760e11b81526001600160a01b0385166004820152602401610b37565b95945050505050565b6000828218828411028218610ef0565b6000806000612c09868661343a565b9150915081600003612c2e57838181612c2457612c24614548565b0492505050610ef0565b818411612c4557612c456003851502601118613458565b6000848688096000868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b6000612cde612cbd8361346a565b8015612cd9575060008480612cd457612cd4614548565b868809115b151590565b612ce9868686612bfa565b612be19190613cf5565b6000546001600160a01b03163314612d205760405163118cdaa760e01b8152336004820152602401610b37565b565b60005b818110156116785760008030858585818110612d4357612d43613f07565b9050602002810190612d55919061455e565b604051612d639291906145ac565b6000604051808303816000865af19150503d8060008114612da0576040519150601f19603f3d011682016040523d82523d6000602084013e612da5565b606091505b509150915081612db757805160208201fd5b5050600101612d25565b6001600160a01b038116612de85760405163329f15f560e21b815260040160405180910390fd5b600280546001600160a01b0385811673ffffffffffffffffffffffffffffffffffffffff19928316811790935560038054868316908416811790915560048054928616929093168217909255604080519384526020840192909252908201527fcbb983adbe4d971a6964b14cc6d4c03a76c699a25b7b9e730de414faa7b306729060600160405180910390a1505050565b6001805473ffffffffffffffffffffffffffffffffffffffff191690556116f081613497565b6000836001600160a01b0316856001600160a01b031603612ede57604051635d35c42960e01b81526001600160a01b0385166004820152602401610b37565b6000612ee98661269c565b9050612ef48561269c565b506002810154612f1390600090889087906001600160801b03166126fa565b600080612f21888888610ef7565b9150915080612f4f576002830154612f4f906001908a908990600160801b90046001600160801b03166126fa565b612f598286612bea565b98975050505050505050565b600080612f718661279e565b9050612f7c8561279e565b9150612f926001600160a01b0387168886612822565b600080886001600160a01b031685604051612fad91906145bc565b6000604051808303816000865af19150503d8060008114612fea576040519150601f19603f3d011682016040523d82523d6000602084013e612fef565b606091505b50915091508161300157805160208201fd5b61300b888a61289e565b6130148861279e565b61301e9084613ce2565b92508361302a8861279e565b6130349190613ce2565b9350858314613060576040516342aa6ef160e11b81526004810184905260248101879052604401610b37565b50505095945050505050565b6004546001600160a01b0316331480159061309257506000546001600160a01b03163314155b15612d2057604051631eb49d6d60e11b815260040160405180910390fd5b600060606130bd846134f4565b60008084516020860160008989f191506060905081611045573d60a08111156130e4575060a05b6040519150808252806000602084013e5060c08101604052935093915050565b600381015460009067ffffffffffffffff168181613124615460426145d8565b61312e9190613ce2565b905060005b60058110156131d05760006005828161314c81886145ec565b6131569190613cf5565b6131609190613ce2565b61316a91906145ec565b6131749084613cf5565b905060058110156131c75785826005811061319157613191613f07565b600291828204019190066010029054906101000a90046001600160801b03166001600160801b0316856131c49190613cf5565b94505b50600101613133565b505050919050565b6128768383836001613551565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0054600203612d20576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6000818311806132625750818361325686613104565b6132609190613cf5565b115b1561326f57506000610ef0565b600061327d615460426145d8565b600386015490915067ffffffffffffffff168082146133415760006132a28284613ce2565b905060058111156132b1575060055b60005b8181101561331f5760008860056132cb8488613ce2565b6132d591906145ec565b600581106132e5576132e5613f07565b600291828204019190066010026101000a8154816001600160801b0302191690836001600160801b031602179055508060010190506132b4565b505060038601805467ffffffffffffffff191667ffffffffffffffff84161790555b848661334e6005856145ec565b6005811061335e5761335e613f07565b600291828204019190066010028282829054906101000a90046001600160801b031661338a9190614600565b92506101000a8154816001600160801b0302191690836001600160801b031602179055506001925050509392505050565b6040517f095ea7b30000000000000000000000000000000000000000000000000000000060008181526001600160a01b038616600452602485905291602083604481808b5af19250600160005114831661342e578383151615613421573d6000823e3d81fd5b6000873b113d1516831692505b60405250949350505050565b60008060001983850993909202808410938190039390930393915050565b634e487b71600052806020526024601cfd5b6000600282600381111561348057613480614487565b61348a919061461f565b60ff166001149050919050565b600080546001600160a01b0383811673ffffffffffffffffffffffffffffffffffffffff19831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b619c40603f613504836040613df3565b61350e91906145d8565b6135189190613cf5565b5a10156116f0576040517f1c26714c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517fa9059cbb0000000000000000000000000000000000000000000000000000000060008181526001600160a01b038616600452602485905291602083604481808b5af19250600160005114831661342e578383151615613421573d6000823e3d81fd5b6001600160a01b03811681146116f057600080fd5b80356126f5816135b7565b60008082840360a08112156135eb57600080fd5b83356135f6816135b7565b92506080601f198201121561360a57600080fd5b506020830190509250929050565b60008060006060848603121561362d57600080fd5b8335613638816135b7565b95602085013595506040909401359392505050565b60008060006060848603121561366257600080fd5b833561366d816135b7565b9250602084013561367d816135b7565b929592945050506040919091013590565b600080602083850312156136a157600080fd5b823567ffffffffffffffff8111156136b857600080fd5b8301601f810185136136c957600080fd5b803567ffffffffffffffff8111156136e057600080fd5b8560208260051b84010111156136f557600080fd5b6020919091019590945092505050565b60006020828403121561371757600080fd5b8135610ef0816135b7565b8151151581526101a081016020830151613741602084018260ff169052565b506040830151613756604084018260ff169052565b50606083015161376c606084018261ffff169052565b506080830151613784608084018263ffffffff169052565b5060a083015161379f60a08401826001600160a01b03169052565b5060c08301516137ba60c08401826001600160801b03169052565b5060e08301516137d560e08401826001600160801b03169052565b506101008301516137f26101008401826001600160801b03169052565b5061012083015161380f6101208401826001600160801b03169052565b5061014083015161382c6101408401826001600160801b03169052565b506101608301516138496101608401826001600160801b03169052565b506101808301516138666101808401826001600160801b03169052565b5092915050565b60008060006060848603121561388257600080fd5b833561388d816135b7565b9250602084013561389d816135b7565b915060408401356138ad816135b7565b809150509250925092565b600080600080600080600060e0888a0312156138d357600080fd5b87356138de816135b7565b965060208801356138ee816135b7565b955060408801356138fe816135b7565b9450606088013562ffffff8116811461391657600080fd5b9699959850939660808101359560a0820135955060c0909101359350915050565b6000808284036101c081121561394c57600080fd5b8335613957816135b7565b92506101a0601f198201121561360a57600080fd5b60008060006040848603121561398157600080fd5b83359250602084013567ffffffffffffffff81111561399f57600080fd5b8401601f810186136139b057600080fd5b803567ffffffffffffffff8111156139c757600080fd5b8660206060830284010111156139dc57600080fd5b939660209190910195509293505050565b60008060408385031215613a0057600080fd5b823560048110613a0f57600080fd5b91506020830135613a1f816135b7565b809150509250929050565b600060208284031215613a3c57600080fd5b5035919050565b80151581146116f057600080fd5b80356126f581613a43565b60008060408385031215613a6f57600080fd5b8235613a7a816135b7565b91506020830135613a1f81613a43565b63ffffffff811681146116f057600080fd5b80356126f581613a8a565b60008060408385031215613aba57600080fd5b8235613ac5816135b7565b91506020830135613a1f81613a8a565b6000808284036080811215613ae957600080fd5b6060811215613af757600080fd5b508291506060830135613a1f81613a43565b61ffff811681146116f057600080fd5b80356126f581613b09565b600060208284031215613b3657600080fd5b8135610ef081613b09565b600081356120fb81613a43565b600081356120fb81613b09565b6001600160801b03811681146116f057600080fd5b600081356120fb81613b5b565b8135613b8881613a43565b815460ff191660ff82151516178255506020820135613ba681613a43565b815461ff00191681151560081b61ff00161790506040830135613bc881613b09565b6060840135613bd681613b5b565b73ffffffffffffffffffffffffffffffff000000008160201b1663ffff00008360101b167fffffffffffffffffffffffff000000000000000000000000000000000000ffff8516171784555050505050565b80356126f581613b5b565b608081018235613c4281613a43565b151582526020830135613c5481613a43565b151560208301526040830135613c6981613b09565b61ffff1660408301526060830135613c8081613b5b565b6001600160801b03811660608401525092915050565b600060208284031215613ca857600080fd5b5051919050565b600060208284031215613cc157600080fd5b8151610ef0816135b7565b634e487b7160e01b600052601160045260246000fd5b818103818111156120fb576120fb613ccc565b808201808211156120fb576120fb613ccc565b6001815b600184111561104557808504811115613d2757613d27613ccc565b6001841615613d3557908102905b60019390931c928002613d0c565b600082613d52575060016120fb565b81613d5f575060006120fb565b8160018114613d755760028114613d7f57613d9b565b60019150506120fb565b60ff841115613d9057613d90613ccc565b50506001821b6120fb565b5060208310610133831016604e8410600b8410161715613dbe575081810a6120fb565b613dcb6000198484613d08565b8060001904821115613ddf57613ddf613ccc565b029392505050565b6000610ef08383613d43565b80820281158282048414176120fb576120fb613ccc565b81835281816020850137506000828201602090810191909152601f909101601f19169091010190565b60008383855260208501945060208460051b820101836000601e19863603015b87821015613ec457848403601f190189528235818112613e7257600080fd5b870160208101903567ffffffffffffffff811115613e8f57600080fd5b803603821315613e9e57600080fd5b613ea9868284613e0a565b95505050602083019250602089019850600182019150613e53565b5091979650505050505050565b602081526000613ee5602083018486613e33565b949350505050565b838152604060208201526000612be1604083018486613e33565b634e487b7160e01b600052603260045260246000fd5b60005b83811015613f38578181015183820152602001613f20565b50506000910152565b60008151808452613f59816020860160208601613f1d565b601f01601f19169290920160200192915050565b6000604082018483526040602084015280845180835260608501915060608160051b86010192506020860160005b82811015613fcc57605f19878603018452613fb7858351613f41565b94506020938401939190910190600101613f9b565b5092979650505050505050565b60ff811681146116f057600080fd5b80356126f581613fd9565b60006020828403121561400557600080fd5b8135610ef081613fd9565b60006020828403121561402257600080fd5b8151610ef081613fd9565b60006020828403121561403f57600080fd5b8135610ef081613a8a565b60006020828403121561405c57600080fd5b8135610ef081613b5b565b600081356120fb81613fd9565b600081356120fb81613a8a565b600081356120fb816135b7565b6140ae61409a83613b41565b825490151560ff1660ff1991909116178255565b6140d36140bd60208401614067565b825461ff00191660089190911b61ff0016178255565b6140fa6140e260408401614067565b825462ff0000191660109190911b62ff000016178255565b61412561410960608401613b4e565b825464ffff000000191660189190911b64ffff00000016178255565b61415861413460808401614074565b825468ffffffff0000000000191660289190911b68ffffffff000000000016178255565b6141b561416760a08401614081565b82547fffffff0000000000000000000000000000000000000000ffffffffffffffffff1660489190911b7cffffffffffffffffffffffffffffffffffffffff00000000000000000016178255565b600181016141ee6141c860c08501613b70565b82546fffffffffffffffffffffffffffffffff19166001600160801b0391909116178255565b6142266141fd60e08501613b70565b82546001600160801b031660809190911b6fffffffffffffffffffffffffffffffff1916178255565b506002810161423b6141c86101008501613b70565b61424b6141fd6101208501613b70565b50600381016142606141c86101408501613b70565b6142706141fd6101608501613b70565b5061108a6142816101808401613b70565b600483016001600160801b0382166fffffffffffffffffffffffffffffffff198254161781555050565b6101a081016142c3826142bd85613a51565b15159052565b6142cf60208401613fe8565b60ff1660208301526142e360408401613fe8565b60ff1660408301526142f760608401613b19565b61ffff16606083015261430c60808401613a9c565b63ffffffff16608083015261432360a084016135cc565b6001600160a01b031660a083015261433d60c08401613c28565b6001600160801b031660c083015261435760e08401613c28565b6001600160801b031660e08301526143726101008401613c28565b6001600160801b031661010083015261438e6101208401613c28565b6001600160801b03166101208301526143aa6101408401613c28565b6001600160801b03166101408301526143c66101608401613c28565b6001600160801b03166101608301526143e26101808401613c28565b6001600160801b038116610180840152613866565b608081018335614406816135b7565b6001600160a01b03168252602084013561441f816135b7565b6001600160a01b031660208301526040938401359382019390935290151560609091015290565b60006001820161445857614458613ccc565b5060010190565b6001600160a01b0384168152826020820152606060408201526000612be16060830184613f41565b634e487b7160e01b600052602160045260246000fd5b60608101600485106144bf57634e487b7160e01b600052602160045260246000fd5b9381526001600160a01b0392909216602083015260409091015290565b805169ffffffffffffffffffff811681146126f557600080fd5b600080600080600060a0868803121561450e57600080fd5b614517866144dc565b6020870151604088015160608901519297509095509350915061453c608087016144dc565b90509295509295909350565b634e487b7160e01b600052601260045260246000fd5b6000808335601e1984360301811261457557600080fd5b83018035915067ffffffffffffffff82111561459057600080fd5b6020019150368190038213156145a557600080fd5b9250929050565b8183823760009101908152919050565b600082516145ce818460208701613f1d565b9190910192915050565b6000826145e7576145e7614548565b500490565b6000826145fb576145fb614548565b500690565b6001600160801b0381811683821601908111156120fb576120fb613ccc565b600060ff83168061463257614632614548565b8060ff8416069150509291505056",
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
// Solidity: function assetRule(address token) view returns((bool,uint8,uint8,uint16,uint32,address,uint128,uint128,uint128,uint128,uint128,uint128,uint128))
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
// Solidity: function assetRule(address token) view returns((bool,uint8,uint8,uint16,uint32,address,uint128,uint128,uint128,uint128,uint128,uint128,uint128))
func (treasury *Treasury) TryPackAssetRule(token common.Address) ([]byte, error) {
	return treasury.abi.Pack("assetRule", token)
}

// UnpackAssetRule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51f84e1f.
//
// Solidity: function assetRule(address token) view returns((bool,uint8,uint8,uint16,uint32,address,uint128,uint128,uint128,uint128,uint128,uint128,uint128))
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
// the contract method with ID 0xe5f89ae2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payOne((address,address,uint256) p, bool capped) returns()
func (treasury *Treasury) PackPayOne(p Payment, capped bool) []byte {
	enc, err := treasury.abi.Pack("payOne", p, capped)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayOne is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5f89ae2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payOne((address,address,uint256) p, bool capped) returns()
func (treasury *Treasury) TryPackPayOne(p Payment, capped bool) ([]byte, error) {
	return treasury.abi.Pack("payOne", p, capped)
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
// the contract method with ID 0x8dc250d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAsset(address token, (bool,uint8,uint8,uint16,uint32,address,uint128,uint128,uint128,uint128,uint128,uint128,uint128) rule) returns()
func (treasury *Treasury) PackSetAsset(token common.Address, rule AssetRule) []byte {
	enc, err := treasury.abi.Pack("setAsset", token, rule)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8dc250d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAsset(address token, (bool,uint8,uint8,uint16,uint32,address,uint128,uint128,uint128,uint128,uint128,uint128,uint128) rule) returns()
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
// Solidity: event AssetSet(address indexed token, (bool,uint8,uint8,uint16,uint32,address,uint128,uint128,uint128,uint128,uint128,uint128,uint128) rule)
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
	BatchId [32]byte
	Paid    *big.Int
	Failed  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const TreasuryBatchPaidEventName = "BatchPaid"

// ContractEventName returns the user-defined event name.
func (TreasuryBatchPaid) ContractEventName() string {
	return TreasuryBatchPaidEventName
}

// UnpackBatchPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchPaid(bytes32 indexed batchId, uint256 paid, uint256 failed)
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
// Solidity: event Deposited(address indexed vault, address indexed asset, uint256 assets, uint256 shares)
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

// TreasuryPaid represents a Paid event raised by the Treasury contract.
type TreasuryPaid struct {
	BatchId [32]byte
	Index   *big.Int
	Token   common.Address
	To      common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const TreasuryPaidEventName = "Paid"

// ContractEventName returns the user-defined event name.
func (TreasuryPaid) ContractEventName() string {
	return TreasuryPaidEventName
}

// UnpackPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paid(bytes32 indexed batchId, uint256 indexed index, address token, address indexed to, uint256 amount)
func (treasury *Treasury) UnpackPaidEvent(log *types.Log) (*TreasuryPaid, error) {
	event := "Paid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasuryPaid)
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
// Solidity: event Redeemed(address indexed vault, address indexed asset, uint256 shares, uint256 assets)
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
