package config

import (
	"slices"
	"strings"
	"time"
)

// Chain is one chain to follow. Addresses are EIP-55.
type Chain struct {
	// Name is the catalogue's key, or one of the operator's own.
	Name string `yaml:"name"`
	// Title is the name that users read.
	Title string `yaml:"title"`
	ID    uint64 `yaml:"id"`
	// RPC are HTTP endpoints for data, the preferred one first.
	RPC []URL `yaml:"rpc"`
	// WS is a WebSocket endpoint that announces new blocks; optional.
	WS URL `yaml:"ws"`
	// Explorer is the URL of a ChainTx, with {tx} for its hash; empty when there is none.
	Explorer string `yaml:"explorer"`
	// Native is the chain's coin, an asset without a contract.
	Native Asset `yaml:"native"`
	// BlockTime is the usual time between two blocks.
	BlockTime time.Duration `yaml:"block_time"`
	// Poll is the time between two looks for a new block.
	Poll time.Duration `yaml:"poll"`
	// Finality of the file replaces the catalogue's as a whole.
	Finality Finality `bind:"whole" yaml:"finality"`
	// Start is the first block to follow; 0 starts at the final head.
	Start uint64 `yaml:"start"`
	Proof Proof  `yaml:"proof"`
	// Traces asks the endpoints for traces, which show coin that contracts send at once. Without them it is found by its balance.
	Traces bool `yaml:"traces"`
	// NativeLogs is the first block in which every move of coin has a log (EIP-7708); 0 where there is none yet.
	NativeLogs uint64 `yaml:"native_logs"`
	// Sequencer is the Chainlink feed that says whether an L2's sequencer is up; empty where there is none.
	Sequencer string    `yaml:"sequencer"`
	Contracts Contracts `yaml:"contracts"`
	// MaxGasGwei is what a unit of gas may cost at most, base fee and tip; transactions wait until it costs less.
	MaxGasGwei uint64 `yaml:"max_gas_gwei"`
	Gas        Gas    `yaml:"gas"`
	// Assets are the tokens that are credited: the catalogue's, and the file's in place of or after them.
	Assets []Asset `yaml:"assets"`
	// Payers are senders that the operator knows, added to the catalogue's streams.
	Payers []Payer `yaml:"payers"`
	Fund   Fund    `yaml:"fund"`
	Vaults []Vault `yaml:"vaults"`
	// Tiers replaces the catalogue's tiers on this chain; empty keeps them.
	Tiers []Tier `yaml:"tiers"`
}

// Unsupported is a chain that can't be used.
type Unsupported struct {
	Name  string `yaml:"name"`
	Title string `yaml:"title"`
	ID    uint64 `yaml:"id"`
	// Reason is one sentence for users.
	Reason string `yaml:"reason"`
}

// Finality is the rule by which a block is final: a tag or a depth, never both.
type Finality struct {
	// Tag is finalized or safe.
	Tag string `yaml:"tag"`
	// Depth is how many blocks are built on a final one.
	Depth uint64 `yaml:"depth"`
}

// Proof says how a block's logs are proven before they are believed.
type Proof string

// The proof levels, the strongest first.
const (
	ProofReceipts Proof = "receipts" // the receipts' root equals the header's
	ProofBloom    Proof = "bloom"    // the logs' bloom equals the header's and no log index is missing
	ProofTwo      Proof = "two"      // two providers agree
)

// Contracts are the project's own on a chain.
type Contracts struct {
	// Factory deploys deposit accounts.
	Factory string `yaml:"factory"`
	// Treasury holds the pooled money.
	Treasury string `yaml:"treasury"`
}

// Gas says how the hot keys' coin is refilled from what orders paid for gas. Without a target it is only watched.
type Gas struct {
	// Target is what each key is filled up to, when it has less than half of that.
	Target Coin `yaml:"target"`
	// Daily is the most that all refills of the chain take in 24 hours; as much as Target if it is left out.
	Daily Coin `yaml:"daily"`
	// Wrapped is the coin's token, which fees in the funds' base asset are swapped into: a symbol or contract in the file, a contract
	// after Load. Without it only fees that were paid in coin are used.
	Wrapped string `yaml:"wrapped"`
}

// Fund says how a chain's funds trade. A chain without a base asset has no fund.
type Fund struct {
	// Base is the asset that funds are counted and paid in: a symbol or contract in the file, a contract after Load.
	Base string `yaml:"base"`
	// Router is the SwapRouter02 that swaps go through.
	Router string `yaml:"router"`
	// Pools are the pools that the router may use, each between Asset and Base.
	Pools []Pool `yaml:"pools"`
}

// Pool is a Uniswap v3 pool between an asset and the fund's base.
type Pool struct {
	// Asset is a symbol or contract in the file, a contract after Load.
	Asset string `yaml:"asset"`
	// Fee is the pool's fee in millionths, such as 500, 3000 or 10000.
	Fee uint32 `yaml:"fee"`
}

// Vault is an ERC-4626 vault that a fund may hold.
type Vault struct {
	Role    VaultRole `yaml:"role"`
	Name    string    `yaml:"name"`
	Address string    `yaml:"address"`
	// Asset is what the vault takes: a symbol or contract in the file, a contract after Load.
	Asset string `yaml:"asset"`
	// Protocol is who runs the vault, as users know it.
	Protocol string `yaml:"protocol"`
	// Risk is one sentence for users on what can go wrong.
	Risk string `yaml:"risk"`
	// GasMargin is added to what a move is estimated to need, in percent; vaults that mint fees on every move need 50.
	GasMargin int `yaml:"gas_margin"`
}

// Asset is a token, or a chain's coin when Contract is empty. It is known by (ChainID, Contract), never by its symbol.
type Asset struct {
	ChainID  uint64 `yaml:"chain"`
	Contract string `yaml:"contract"`
	Symbol   string `yaml:"symbol"`
	Name     string `yaml:"name"`
	// Decimals is the number of base units in one, as a power of ten.
	Decimals uint8 `yaml:"decimals"`
	// FeeOnTransfer: less arrives than the Transfer log says, and is measured by balanceOf. Tokens whose balances change by themselves
	// (rebasing ones) are not supported.
	FeeOnTransfer bool `yaml:"fee_on_transfer"`
	// Unindexed: an old token, whose Transfer log has its parameters in the data.
	Unindexed bool `yaml:"unindexed"`
	// Since is the first block that payouts in it count from, also from before it was configured; 0 = since the chain is followed.
	Since uint64 `yaml:"since"`
	// Feed prices the asset; nil when nothing does.
	Feed *Feed `yaml:"feed"`
	// Streams are the ids of catalogue streams that pay in an asset of the operator's own.
	Streams []string `yaml:"streams"`
}

// Feed is a Chainlink AggregatorV3 proxy that quotes an asset in USD.
type Feed struct {
	// Pair is the feed's description, such as "ETH / USD".
	Pair    string `yaml:"pair"`
	Address string `yaml:"address"`
	// Heartbeat is the longest time between two updates; 24h where nothing shorter is known.
	Heartbeat time.Duration `yaml:"heartbeat"`
}

// TxURL links to a ChainTx by its hash; empty when the chain has no explorer.
func (c Chain) TxURL(hash string) string { return strings.ReplaceAll(c.Explorer, "{tx}", hash) }

// Asset gives the chain's asset with a contract; the empty contract is the coin.
func (c Chain) Asset(contract string) (Asset, bool) {
	if contract == "" {
		return c.Native, c.Native.Symbol != ""
	}
	i := slices.IndexFunc(c.Assets, func(a Asset) bool { return strings.EqualFold(a.Contract, contract) })
	if i < 0 {
		return Asset{}, false
	}
	return c.Assets[i], true
}

// HasFund tells whether money can be invested on the chain.
func (c Chain) HasFund() bool { return c.Fund.Base != "" }
