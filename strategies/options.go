package strategies

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// bpsWhole is 100% in basis points.
const bpsWhole = 10_000

// maxMembersLimit is the most orders one transaction carries within the 16.7M gas that a transaction may use.
const maxMembersLimit = 200

// Options configure one Executor: one chain, its contracts, its funds.
type Options struct {
	Chain uint64
	RPC   []string // JSON-RPC endpoints; the first that answers is read from, all are sent to and asked before settling
	// Witness names who answers at an endpoint: all of one witness have one vote among them. nil: each endpoint has its own.
	Witness func(url string) string

	Treasury common.Address
	Factory  common.Address
	Router   common.Address // SwapRouter02
	Finality Finality

	Base   ledger.Asset // what funds are counted in, entered with and paid out in; must be among Assets. Empty where there is no fund: only withdrawals
	Assets []Asset      // what may arrive
	Tiers  []Tier

	Book         Book
	Lead         func(context.Context) (bool, error) // asks before each round whether this process is the one to work; nil = it is
	Signer       Signer
	ExecutorAddr common.Address // signs sweep, swap, deposit and redeem
	PayerAddr    common.Address // signs pay

	Gas        GasFloat
	WindDown   bool          // take no new money and redeem everything, whatever the book says
	MinimumUSD ledger.USD    // set-and-forget waits until a balance is worth this much
	MaxCostBps int           // the most that gas may cost, of what it moves; default 100
	MaxMembers int           // payments or addresses per transaction, at most and by default 200; pooled batches have up to five times as many orders
	Interval   time.Duration // between cut-offs: how long orders gather before a batch is frozen; default 15 minutes
	Poll       time.Duration // between looks at the chain while a transaction is out; default 3 seconds
	FeeCeiling *big.Int      // wei per gas that the executor never goes above; default 500 gwei
	StuckAfter time.Duration // how long a transaction may stay unmined before its fees are raised; default 1 minute

	Now    func() time.Time // the clock; time.Now if nil
	Logger *slog.Logger     // discards if nil
}

// Finality says when a block cannot change any more: by the node's tag, or by depth below the head when Tag is "".
type Finality struct {
	Tag   string // "finalized", "safe" or ""
	Depth uint64 // blocks below the head
}

// Asset is something users are paid in. Without a feed it is never swapped: it can only be withdrawn.
type Asset struct {
	ledger.Asset
	Feed        Feed
	PoolFee     uint32 // of the swap pool to the base asset, in hundredths of a basis point; 0 = there is none
	SlippageBps int    // how far below the quote a swap may end; default 50
	BandBps     int    // how far the quote may be from the feeds; default 300
}

// Feed is an AggregatorV3 price feed in US dollars.
type Feed struct {
	Address   common.Address
	Heartbeat time.Duration // this feed's own; a price older than it (and some slack) is not used
}

func (f Feed) set() bool { return f.Address != common.Address{} }

// Tier is a risk choice and the allocation behind it.
type Tier struct {
	ID      string
	Weights []Weight // may sum to less than 10,000: the rest stays idle, as cash for exits
	Closed  bool     // takes no new money; exits go on
}

// Weight is a vault's share of an allocation. The vault takes the base asset, or one of Assets with a feed and a pool.
type Weight struct {
	Vault     common.Address
	Bps       int
	GasMargin int // percent added to what a move is estimated to need; default 30. Vaults that mint their fees on every move need 50
}

// FundID is the fund behind the tier on a chain.
func (t Tier) FundID(chain uint64) ledger.FundID {
	return ledger.NewFundID(chain, t.ID)
}

// withDefaults fills in what was left out.
func (o Options) withDefaults() Options {
	if o.MaxMembers == 0 {
		o.MaxMembers = maxMembersLimit
	}
	if o.MaxCostBps == 0 {
		o.MaxCostBps = 100
	}
	if o.Interval == 0 {
		o.Interval = 15 * time.Minute
	}
	if o.Poll == 0 {
		o.Poll = 3 * time.Second
	}
	if o.FeeCeiling == nil {
		o.FeeCeiling = big.NewInt(500e9)
	}
	if o.StuckAfter == 0 {
		o.StuckAfter = time.Minute
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	assets := make([]Asset, len(o.Assets))
	for i, a := range o.Assets {
		if a.SlippageBps == 0 {
			a.SlippageBps = 50
		}
		if a.BandBps == 0 {
			a.BandBps = 300
		}
		assets[i] = a
	}
	o.Assets = assets
	return o
}

// validate reports every fault of the options that needs no network to be seen.
func (o Options) validate() []error {
	var faults []error
	fault := func(bad bool, format string, args ...any) {
		if bad {
			faults = append(faults, fmt.Errorf(format, args...))
		}
	}
	zero := common.Address{}
	fault(o.Chain == 0, "strategies: no chain id")
	fault(len(o.RPC) == 0, "strategies: no RPC endpoint for chain %d", o.Chain)
	fault(o.Treasury == zero, "strategies: no treasury address for chain %d", o.Chain)
	fault(o.Factory == zero, "strategies: no factory address for chain %d", o.Chain)
	fault(o.Book == nil, "strategies: no book")
	fault(o.Signer == nil, "strategies: no signer for chain %d", o.Chain)
	fault(o.ExecutorAddr == zero, "strategies: no executor key for chain %d", o.Chain)
	fault(o.PayerAddr == zero, "strategies: no payer key for chain %d", o.Chain)
	fault(o.MaxMembers < 0 || o.MaxMembers > maxMembersLimit, "strategies: a batch takes 1 to %d members, not %d", maxMembersLimit, o.MaxMembers)
	fault(o.MaxCostBps < 0 || o.MaxCostBps >= bpsWhole, "strategies: gas may cost 1 to %d bps of what it moves, not %d", bpsWhole-1, o.MaxCostBps)
	switch o.Finality.Tag {
	case "", "safe", "finalized":
	default:
		fault(true, "strategies: finality tag %q is neither safe nor finalized", o.Finality.Tag)
	}
	return slices.Concat(faults, o.validateAssets(), o.validateTiers(), o.validateGas())
}

func (o Options) validateAssets() []error {
	var faults []error
	seen := map[ledger.AssetID]bool{}
	for _, a := range o.Assets {
		if seen[a.ID] {
			faults = append(faults, fmt.Errorf("strategies: asset %s is listed twice", a.ID))
		}
		seen[a.ID] = true
		if a.ID.Chain() != o.Chain {
			faults = append(faults, fmt.Errorf("strategies: asset %s is not on chain %d", a.ID, o.Chain))
		}
		if a.Feed.set() && a.Feed.Heartbeat <= 0 {
			faults = append(faults, fmt.Errorf("strategies: the feed of %s has no heartbeat", a.Symbol))
		}
		if a.SlippageBps < 0 || a.SlippageBps >= bpsWhole || a.BandBps < 0 || a.BandBps >= bpsWhole {
			faults = append(faults, fmt.Errorf("strategies: slippage and band of %s must be below %d bps", a.Symbol, bpsWhole))
		}
		if a.PoolFee > 0 && a.ID != o.Base.ID && o.Router == (common.Address{}) {
			faults = append(faults, fmt.Errorf("strategies: %s has a pool, but chain %d has no router", a.Symbol, o.Chain))
		}
		if a.ID == o.Base.ID && !a.Feed.set() {
			faults = append(faults, fmt.Errorf("strategies: the base asset %s has no feed", a.Symbol))
		}
	}
	if o.Base.ID == "" && len(o.Tiers) == 0 {
		return faults
	}
	if !seen[o.Base.ID] {
		faults = append(faults, fmt.Errorf("strategies: the base asset %q of chain %d is not among its assets", o.Base.ID, o.Chain))
	}
	if _, token := o.Base.ID.Contract(); !token {
		faults = append(faults, fmt.Errorf("strategies: the base asset %q of chain %d is not a token", o.Base.ID, o.Chain))
	}
	return faults
}

func (o Options) validateTiers() []error {
	var faults []error
	seen := map[string]bool{}
	for _, t := range o.Tiers {
		if t.ID == "" || seen[t.ID] {
			faults = append(faults, fmt.Errorf("strategies: tier %q is unnamed or listed twice on chain %d", t.ID, o.Chain))
		}
		seen[t.ID] = true
		sum, vaults := 0, map[common.Address]bool{}
		for _, w := range t.Weights {
			if w.Bps <= 0 || vaults[w.Vault] || w.Vault == (common.Address{}) {
				faults = append(faults, fmt.Errorf("strategies: tier %s has a bad weight for vault %s on chain %d", t.ID, w.Vault, o.Chain))
			}
			vaults[w.Vault] = true
			sum += w.Bps
		}
		if sum == 0 || sum > bpsWhole {
			faults = append(faults, fmt.Errorf("strategies: the weights of tier %s on chain %d sum to %d, not to 1..%d", t.ID, o.Chain, sum, bpsWhole))
		}
	}
	return faults
}

// Validate reports every fault of the options at once, without any network; nil if there is none.
func (o Options) Validate() error { return errors.Join(o.validate()...) }
