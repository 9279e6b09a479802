package chainwatch

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// Sink records what the chain says. *ledger.Book satisfies it; its methods mean what the ledger says of them.
type Sink interface {
	ChainState(ctx context.Context, chain uint64) (ledger.ChainState, error)
	BlockAt(ctx context.Context, chain, number uint64) (ledger.BlockRef, error)
	BlockBelow(ctx context.Context, chain, number uint64) (ledger.BlockRef, error)
	StartChain(ctx context.Context, at ledger.BlockRef) error
	Advance(ctx context.Context, block ledger.BlockRef, found []ledger.Found) error
	CatchUpInTurn(ctx context.Context, end ledger.BlockRef, found []ledger.FoundAt, turn ledger.Turn) error
	Rewind(ctx context.Context, tip ledger.BlockRef) error
	Unsettled(ctx context.Context, chain, after, upTo uint64) ([]ledger.Payout, error)
	Settle(ctx context.Context, chain, confirmed, final uint64) error
	SetHead(ctx context.Context, chain, head uint64, at time.Time) error
	Halt(ctx context.Context, chain uint64, reason string) error
	AddressesAfter(ctx context.Context, after int64, limit int) ([]ledger.WatchAddress, error)
}

// CoinBook counts the coin on the deposit addresses of a chain. *ledger.Book satisfies it; its methods mean what the ledger says of them.
type CoinBook interface {
	CoinCount(ctx context.Context, chain uint64) (ledger.CoinCount, error)
	BeginCoinCount(ctx context.Context, chain uint64) error
	ExpectedCoin(ctx context.Context, q ledger.CoinQuery) ([]ledger.ExpectedCoin, error)
	CountCoin(ctx context.Context, chain, from, upTo uint64, counted []ledger.CountedCoin) error
	EndCoinCount(ctx context.Context, chain, from, upTo uint64) error
}

// LookBook keeps what users say they have sent. *ledger.Book satisfies it; its methods mean what the ledger says of them.
type LookBook interface {
	PendingLooks(ctx context.Context, chain uint64, limit int) ([]ledger.Look, error)
	LookedAt(ctx context.Context, looks []ledger.Look, block ledger.BlockRef) error
	EndLooks(ctx context.Context, looks []ledger.Look, state ledger.LookState) error
}

// PastBook keeps which assets of a chain are followed, and takes what is found in their past. *ledger.Book satisfies it; its methods mean what the
// ledger says of them.
type PastBook interface {
	Follow(ctx context.Context, chain uint64, assets []ledger.Following) ([]ledger.BackScan, error)
	AddFinal(ctx context.Context, actor string, block ledger.BlockRef, found []ledger.Found) ([]ledger.Payout, error)
	ScannedBack(ctx context.Context, chain uint64, scan ledger.BackScan, upTo uint64) error
}

// Finality is the rule by which blocks become final.
type Finality struct {
	// Tag is "finalized" or "safe": final is what the nodes give under that tag. "" = by Depth alone.
	Tag string
	// Depth is how many blocks must lie on top. With a Tag it is required in addition.
	Depth uint64
}

// Proof says what binds a block's logs to its header. Each level accepts those before it too.
type Proof string

// Proof levels, strongest first.
const (
	// ProofReceipts: every receipt hashes to receiptsRoot. One provider is enough.
	ProofReceipts Proof = "receipts"
	// ProofBloom: all logs add up to exactly the bloom, with contiguous indexes, and two providers of different hosts give the same.
	ProofBloom Proof = "bloom"
	// ProofTwo: two providers of different hosts give the same logs, for chains whose blooms mean nothing.
	ProofTwo Proof = "two"
)

// ChainSpec is a chain and how to reach and trust it.
type ChainSpec struct {
	ID            uint64
	Name          string        // for logs; the id if empty
	RPC           []string      // http or https URLs, the preferred first; those of one host are one witness
	WS            string        // optional ws or wss URL: new heads wake the loop
	Finality      Finality      // a Tag or a Depth is required
	Confirmations uint64        // blocks on top until a payout is Confirmed; 0 = not before it is Final
	Poll          time.Duration // pause between turns; 2 s if zero
	Start         uint64        // first block whose payouts count; 0 = what follows the final block at first start
	Native        bool          // the chain's own coin counts as an asset
	Proof         Proof         // the weakest level that is accepted; ProofReceipts if empty
	Sample        float64       // share of blocks without a payout that catching up proves where there is one provider; at least one of each range

	Factory    common.Address // sweeps deposit addresses; the zero address = nobody does
	Traces     bool           // coin that contracts move is looked for in traces, where a provider offers them
	CountEvery uint64         // final blocks from one count of the coin on all addresses to the next; 300 if zero
	NativeLogs uint64         // first block in which every move of coin emits a log (EIP-7708); 0 = there is none yet
}

// Watched is a token whose transfers are recognised, or the native coin (then Contract does not count).
//
// Tokens whose balances change without a transfer (rebasing ones) are not supported: what a user is owed would not be what is there. Watch
// their wrapped form instead.
type Watched struct {
	Asset    ledger.AssetID
	Contract common.Address
	// FeeOnTransfer: less arrives than the Transfer log says. What arrived is measured by balanceOf before and after the block.
	FeeOnTransfer bool
	// Unindexed: the parameters of its Transfer log may all lie in the data, as old contracts have it.
	Unindexed bool
	// Since is the first block that payouts in it count from, also if the asset, or the whole chain, is followed only later; 0 = what the ledger
	// knows of the chain first. Coin has none: what addresses hold when a chain is followed first is not income.
	Since uint64
}

// StreamRule tells which stream a payout belongs to: the one that lists the sender among its payers. A rule without
// payers applies to every other sender, unless the asset has rules of another stream too.
type StreamRule struct {
	Stream string // catalogue id
	Asset  ledger.AssetID
	Payers []common.Address
}

// Options configure a Follower.
type Options struct {
	Chain   ChainSpec
	Assets  []Watched // tokens of this chain
	Streams []StreamRule
	Sink    Sink
	Past    PastBook         // nil = assets are followed from when they are configured on, and their past is not looked at
	Coins   CoinBook         // nil = coin is not counted: what contracts move is found in traces and EIP-7708 logs only
	Looks   LookBook         // nil = nobody asks for what they sent
	Lease   Lease            // asked before each turn whether this process is the one to work; nil = it is
	Now     func() time.Time // the clock of ages and lags in Health; time.Now if nil
	Logger  *slog.Logger     // discards if nil
}

const defaultPoll = 2 * time.Second

// validate reports everything that is wrong with the spec.
func (c ChainSpec) validate() error {
	var errs []error
	fault := func(format string, args ...any) {
		errs = append(errs, fmt.Errorf("chain %d: "+format, append([]any{c.ID}, args...)...))
	}
	if c.ID == 0 {
		fault("id is missing")
	}
	if len(c.RPC) == 0 {
		fault("no rpc endpoint")
	}
	for i, u := range c.RPC {
		if !hasScheme(u, "http", "https") {
			fault("rpc endpoint %d is not an http(s) URL", i+1)
		}
	}
	if c.WS != "" && !hasScheme(c.WS, "ws", "wss") {
		fault("ws endpoint is not a ws(s) URL")
	}
	switch c.Finality.Tag {
	case "finalized", "safe":
	case "":
		if c.Finality.Depth == 0 {
			fault("no finality rule: give a tag or a depth")
		}
	default:
		fault("finality tag %q is neither finalized nor safe", c.Finality.Tag)
	}
	switch c.Proof {
	case "", ProofReceipts:
	case ProofBloom, ProofTwo:
		if witnesses(c.RPC) < 2 {
			fault("proof level %q needs two rpc endpoints of different hosts", c.Proof)
		}
	default:
		fault("unknown proof level %q", c.Proof)
	}
	if c.Sample < 0 || c.Sample > 1 {
		fault("the share of blocks to sample is not between 0 and 1")
	}
	if c.Poll < 0 {
		fault("poll interval is negative")
	}
	return errors.Join(errs...)
}

func hasScheme(raw string, schemes ...string) bool {
	u, err := url.Parse(raw)
	if err != nil || u.Host == "" {
		return false
	}
	return slices.Contains(schemes, u.Scheme)
}
