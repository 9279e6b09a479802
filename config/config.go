package config

import (
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"
)

// Config is everything an operator decides, complete and valid when it comes from [Load].
type Config struct {
	// Database is where the ledger is kept.
	Database Database `yaml:"database"`
	// Listen is the host:port of health and metrics; empty turns the listener off.
	Listen string `yaml:"listen"`
	// Language is the BCP 47 tag of the language for users who have chosen none.
	Language string   `yaml:"language"`
	Log      Log      `yaml:"log"`
	Run      Run      `yaml:"run"`
	Telegram Platform `yaml:"telegram"`
	Discord  Platform `yaml:"discord"`
	Signer   Signer   `yaml:"signer"`
	Invest   Invest   `yaml:"invest"`
	// Deployment is read by `amasa deploy`, and its file by all.
	Deployment Deployment `yaml:"deployment"`
	// Chains are those to follow, in the file's order, catalogue entries filled in.
	Chains []Chain `yaml:"chains"`

	// Streams is the catalogue, with the assets and payers that the chains add to it.
	Streams []Stream `yaml:"-"`
	// Tiers is the catalogue; a chain that overrides it has its own in Chain.Tiers.
	Tiers []Tier `yaml:"-"`
	// Unsupported are the known chains that can't be used.
	Unsupported []Unsupported `yaml:"-"`
}

// Log says how the process logs.
type Log struct {
	// Level is the lowest level that is written: debug, info, warn or error.
	Level slog.Level `yaml:"level"`
	// Format is text or json.
	Format string `yaml:"format"`
}

// Run says which parts of the bot this process runs.
type Run struct {
	Roles []Role `yaml:"roles"`
	// Lease is how long a replica that follows a chain or signs for it keeps that job after it was last heard of.
	Lease time.Duration `yaml:"lease"`
}

// Has tells whether the process runs a role.
func (r Run) Has(role Role) bool { return slices.Contains(r.Roles, role) }

// Role is a part of the bot that a replica may run.
type Role string

// The roles. A single process runs all of them.
const (
	RoleChat   Role = "chat"   // answers users
	RoleWatch  Role = "watch"  // follows chains
	RoleInvest Role = "invest" // signs and sends chain transactions
	RoleNotify Role = "notify" // drains the outbox
)

// Roles lists every role.
func Roles() []Role { return []Role{RoleChat, RoleWatch, RoleInvest, RoleNotify} }

// UnmarshalText accepts the name of a role.
func (r *Role) UnmarshalText(text []byte) error {
	if !slices.Contains(Roles(), Role(text)) {
		return fmt.Errorf("unknown role; the roles are %s", join(Roles()))
	}
	*r = Role(text)
	return nil
}

// Platform is how to reach a chat platform. It runs when it has a token.
type Platform struct {
	Token Secret `yaml:"token"`
	// API is the base URL of the platform's API server.
	API URL `yaml:"api"`
}

// Signer names the hot keys. They are read only by a process with the role invest.
type Signer struct {
	// Kind is who holds the keys: keystore, clef or web3signer.
	Kind SignerKind `yaml:"kind"`
	// URL is the external signer's JSON-RPC endpoint; with a keystore there is none.
	URL URL `yaml:"url"`
	// ExecutorURL and PayerURL are endpoints of signers that hold the key of one role only, in the place of URL.
	ExecutorURL URL `yaml:"executor_url"`
	PayerURL    URL `yaml:"payer_url"`
	// Keystore is the folder of encrypted key files.
	Keystore string `yaml:"keystore"`
	// PasswordFile holds the keystore's password; its trailing line break is cut.
	PasswordFile string `yaml:"password_file"`
	// Password comes from AMASA_KEYSTORE_PASSWORD, else from PasswordFile.
	Password Secret `yaml:"-"`
	// Executor is the address that sweeps and invests.
	Executor string `yaml:"executor"`
	// Payer is the address that pays withdrawals.
	Payer string `yaml:"payer"`
}

// SignerKind says who holds the hot keys.
type SignerKind string

// The kinds of signers.
const (
	SignerKeystore SignerKind = "keystore"   // encrypted files, read by this process
	SignerClef     SignerKind = "clef"       // go-ethereum's Clef, by account_signTransaction
	SignerWeb3     SignerKind = "web3signer" // Web3Signer, by eth_signTransaction
)

// Switch is on or off.
type Switch bool

// UnmarshalText accepts on, true, off and false.
func (s *Switch) UnmarshalText(text []byte) error {
	switch string(text) {
	case "on", "true":
		*s = true
	case "off", "false":
		*s = false
	default:
		return errors.New("must be on or off")
	}
	return nil
}

// Invest sets when money is worth moving. Bps are hundredths of a percent.
type Invest struct {
	// MinimumUSD is the smallest value that is invested.
	MinimumUSD USD `yaml:"minimum_usd"`
	// MaxCostBps is the most that moving money may cost, of what is moved.
	MaxCostBps int `yaml:"max_cost_bps"`
	// SlippageBps is the most that a swap may give less than the oracle's price.
	SlippageBps int `yaml:"slippage_bps"`
	// BandBps is how far a weight may drift before it is rebalanced.
	BandBps int `yaml:"band_bps"`
	// WindDown takes no new money any more, redeems everything and leaves only withdrawals.
	WindDown Switch `yaml:"wind_down"`
	// Interval is the time between two batches of a fund.
	Interval time.Duration `yaml:"interval"`
}

// Default gives the settings before any file or environment: no chains, no tokens, no catalogues.
func Default() *Config {
	return &Config{
		Database:   "amasa.db",
		Listen:     "127.0.0.1:9464",
		Language:   "en",
		Log:        Log{Level: slog.LevelInfo, Format: "text"},
		Run:        Run{Roles: Roles(), Lease: 15 * time.Second},
		Telegram:   Platform{API: "https://api.telegram.org"},
		Discord:    Platform{API: "https://discord.com"},
		Signer:     Signer{Kind: SignerKeystore},
		Deployment: Deployment{File: "contracts.json"},
		Invest: Invest{
			MinimumUSD:  usd(2),
			MaxCostBps:  100,
			SlippageBps: 100,
			BandBps:     500,
			Interval:    time.Hour,
		},
	}
}

// Chain gives the configured chain with an id.
func (c *Config) Chain(id uint64) (Chain, bool) {
	i := slices.IndexFunc(c.Chains, func(ch Chain) bool { return ch.ID == id })
	if i < 0 {
		return Chain{}, false
	}
	return c.Chains[i], true
}
