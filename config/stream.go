package config

// Stream is a platform that pays small incomes, and what is known of how it pays.
type Stream struct {
	// ID is stable and lower-case.
	ID       string `yaml:"id"`
	Platform string `yaml:"platform"`
	Category string `yaml:"category"`
	Status   Status `yaml:"status"`
	Reach    Reach  `yaml:"reach"`
	// Note is one sentence for users on how to be paid.
	Note string `yaml:"note"`
	// Why is one sentence for users on why a stream can't arrive; empty when it can.
	Why string `yaml:"why"`
	// Assets are what the stream pays in. Streams may share an asset.
	Assets []AssetKey `yaml:"assets"`
	Payers []Payer    `yaml:"payers"`
}

// Reachable tells whether the stream's money can arrive at a deposit address at all.
func (s Stream) Reachable() bool { return s.Reach != ReachNone }

// Status says whether a platform still pays.
type Status string

// The states of a platform.
const (
	StatusAlive    Status = "alive"
	StatusMigrated Status = "migrated" // pays, but elsewhere than it did
	StatusDormant  Status = "dormant"  // no sign of life found
	StatusClosed   Status = "closed"
)

// Reach says how a stream's money comes to a deposit address.
type Reach string

// The ways to a deposit address.
const (
	ReachDirect  Reach = "direct"  // the platform can pay it
	ReachForward Reach = "forward" // the platform pays the user's own wallet, and the user sends it on
	ReachNone    Reach = "none"    // it can't arrive
)

// AssetKey names an asset. The empty contract is the chain's coin.
type AssetKey struct {
	ChainID  uint64 `yaml:"chain"`
	Contract string `yaml:"contract"`
}

// Payer is an address that is known to send a stream's payouts.
type Payer struct {
	// Stream is the id of the stream paid; set by chains only, a stream's own payers leave it empty.
	Stream  string `yaml:"stream"`
	ChainID uint64 `yaml:"chain"`
	Address string `yaml:"address"`
	// Kind says what the address is, such as hot-wallet, multi-send or claim-distributor.
	Kind string `yaml:"kind"`
	// Match says where the address shows in a payout.
	Match      Match      `yaml:"match"`
	Confidence Confidence `yaml:"confidence"`
	Label      string     `yaml:"label"`
}

// Match says where a Payer's address shows in a payout.
type Match string

// The places where a payer shows.
const (
	MatchFrom  Match = "from"  // the transfer's sender
	MatchTxTo  Match = "tx_to" // the ChainTx's target
	MatchChild Match = "child" // the transfer's sender is a contract that this factory made
	MatchMint  Match = "mint"  // this token is minted to the user
	MatchEvent Match = "event" // this contract logs an event beside the transfer
	MatchItems Match = "items" // this contract sends items, not fungible tokens
)

// Confidence grades a fact by its sources.
type Confidence string

// The grades. Nothing was checked on a live chain.
const (
	ConfidenceHigh   Confidence = "high"   // the project's own source and an independent one, or three independent ones
	ConfidenceMedium Confidence = "medium" // one official source or two independent ones
	ConfidenceLow    Confidence = "low"    // one source, or the role is not proven
)
