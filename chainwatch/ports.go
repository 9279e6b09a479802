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
	StartChain(ctx context.Context, at ledger.BlockRef) error
	Advance(ctx context.Context, block ledger.BlockRef, found []ledger.Found) error
	Rewind(ctx context.Context, tip ledger.BlockRef) error
	Settle(ctx context.Context, chain, confirmed, final uint64) error
	SetHead(ctx context.Context, chain, head uint64, at time.Time) error
	Halt(ctx context.Context, chain uint64, reason string) error
	AddressesAfter(ctx context.Context, after int64, limit int) ([]ledger.DepositAddress, error)
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
	// ProofBloom: all logs add up to exactly the bloom, with contiguous indexes, and two providers give the same.
	ProofBloom Proof = "bloom"
	// ProofTwo: two providers give the same logs, for chains whose blooms mean nothing.
	ProofTwo Proof = "two"
)

// ChainSpec is a chain and how to reach and trust it.
type ChainSpec struct {
	ID            uint64
	Name          string        // for logs; the id if empty
	RPC           []string      // http or https URLs, the preferred first
	WS            string        // optional ws or wss URL: new heads wake the loop
	Finality      Finality      // a Tag or a Depth is required
	Confirmations uint64        // blocks on top until a payout is Confirmed; 0 = not before it is Final
	Poll          time.Duration // pause between turns; 2 s if zero
	Start         uint64        // first block whose payouts count; 0 = what follows the final block at first start
	Native        bool          // the chain's own coin counts as an asset
	Proof         Proof         // the weakest level that is accepted; ProofReceipts if empty
}

// Watched is a token whose transfers are recognised, or the native coin (then Contract does not count).
type Watched struct {
	Asset    ledger.AssetID
	Contract common.Address
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
		if len(c.RPC) < 2 {
			fault("proof level %q needs two rpc endpoints", c.Proof)
		}
	default:
		fault("unknown proof level %q", c.Proof)
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
