// Package stage sets up everything that surrounds the bot, for the demo and for tests: a local chain with payers, a local
// Telegram and a local Discord, a keystore, and the configuration that makes the real app run between them.
package stage

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/bot/app"
	"github.com/amasa-io/amasa/bot/demo/localnet"
	"github.com/amasa-io/amasa/bot/fake/discord"
	"github.com/amasa-io/amasa/bot/fake/telegram"
	"github.com/amasa-io/amasa/config"
)

// Options configure New.
type Options struct {
	Dir           string   // where the keystore goes; must exist
	Streams       []string // ids of the catalogue's streams to set up; empty = all that can reach a 0x address
	FinalityDepth uint64   // blocks on top of a final one
	Unhurried     bool     // the platforms enforce no pace
	Other         *Other   // the node to build on; nil starts one in the process
	Logger        *slog.Logger
}

// Other is a node outside the process, whose accounts of localnet have coin.
type Other struct {
	ChainID uint64
	HTTP    string // its JSON-RPC endpoint
	Client  localnet.Client
	Mine    func() // makes a block
}

// Stage is the world around one bot.
type Stage struct {
	Node     *localnet.Node // nil on another node
	World    *localnet.World
	Telegram *telegram.Server
	Discord  *discord.Server
	Streams  []Stream

	opts        Options
	chain       Other
	ws          string // the chain's WebSocket endpoint; empty when there is none
	telegramURL string
	discordURL  string
	servers     []*http.Server
}

// Tokens of the bot on the local platforms.
const (
	telegramToken = "4242:local-telegram-token"
	discordToken  = "local-discord-token"
	password      = "local keystore" // guards keys that anyone can derive
)

// New starts the chain and both platforms.
func New(ctx context.Context, o Options) (*Stage, error) {
	streams, tokens := cast(config.BuiltIn(), o.Streams)
	s := &Stage{opts: o, Streams: streams}
	if err := s.start(ctx, tokens); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

func (s *Stage) start(ctx context.Context, tokens []localnet.Token) error {
	err := s.startChain()
	if err != nil {
		return fmt.Errorf("local chain: %w", err)
	}
	if s.World, err = localnet.Deploy(ctx, s.chain.Client, s.chain.Mine, base, tokens, vaults()); err != nil {
		return fmt.Errorf("contracts on the local chain: %w", err)
	}
	if err := s.fundPayers(ctx); err != nil {
		return fmt.Errorf("payers on the local chain: %w", err)
	}
	if err := s.writeKeys(); err != nil {
		return fmt.Errorf("keystore: %w", err)
	}
	limits := telegram.Limits{Off: s.opts.Unhurried}
	s.Telegram = telegram.New(telegram.Options{
		Token: telegramToken, BotUsername: "amasa_bot", BotName: "Amasa", Now: s.Now, Logger: s.opts.Logger, Limits: limits,
	})
	if s.telegramURL, err = s.serve(ctx, s.Telegram); err != nil {
		return err
	}
	s.Discord = discord.New(discord.Options{
		Token: discordToken, BotUser: discord.User{Username: "amasa", GlobalName: "Amasa"}, Now: s.Now, Logger: s.opts.Logger,
	})
	s.discordURL, err = s.serve(ctx, s.Discord)
	return err
}

// startChain starts the node, unless there is another one.
func (s *Stage) startChain() error {
	if s.opts.Other != nil {
		s.chain = *s.opts.Other
		return nil
	}
	var rich []common.Address
	for _, a := range localnet.Accounts() {
		rich = append(rich, a.Address)
	}
	var err error
	if s.Node, err = localnet.NewNode(rich...); err != nil {
		return err
	}
	s.chain = Other{ChainID: localnet.ChainID, HTTP: s.Node.HTTP(), Client: s.Node.Client(), Mine: s.Node.Mine}
	s.ws = s.Node.WS()
	return nil
}

// Now is the chain's time. Another node follows the machine's.
func (s *Stage) Now() time.Time {
	if s.Node == nil {
		return time.Now()
	}
	return s.Node.Now()
}

// vaults earn far more than any real vault, so that a day shows.
func vaults() []localnet.Vault {
	return []localnet.Vault{
		{Role: "stable", Name: "Harbor Lending", AprBps: 36_500},
		{Role: "eth", Name: "Tide Staking", Asset: weth.Symbol, AprBps: 73_000},
		{Role: "btc", Name: "Summit Yield", Asset: wbtc.Symbol, AprBps: 109_500},
	}
}

func (s *Stage) fundPayers(ctx context.Context) error {
	stock := map[common.Address][]localnet.Token{}
	var order []common.Address
	for _, st := range s.Streams {
		if !slices.Contains(order, st.Payer.Address) {
			order = append(order, st.Payer.Address)
		}
		if st.token != tokenCoin {
			stock[st.Payer.Address] = append(stock[st.Payer.Address], s.tokenOf(st))
		}
	}
	for _, payer := range order {
		if err := s.World.Fund(ctx, s.chain.Client, payer, stock[payer]...); err != nil {
			return err
		}
	}
	s.chain.Mine()
	return nil
}

// tokenOf is the deployed token of a stream that doesn't pay in coin.
func (s *Stage) tokenOf(st Stream) localnet.Token {
	if st.token == tokenBase {
		return s.World.Base
	}
	return s.World.Tokens[st.token]
}

// writeKeys encrypts the hot keys into a keystore, as cheaply as can be: production uses the slow settings.
func (s *Stage) writeKeys() error {
	ks := keystore.NewKeyStore(s.keystoreDir(), 2, 1)
	for _, a := range []localnet.Account{s.World.Executor, s.World.Payer} {
		if _, err := ks.ImportECDSA(a.Key, password); err != nil && !errors.Is(err, keystore.ErrAccountAlreadyExists) {
			return err
		}
	}
	return nil
}

func (s *Stage) keystoreDir() string { return filepath.Join(s.opts.Dir, "keystore") }

func (s *Stage) serve(ctx context.Context, h http.Handler) (string, error) {
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	srv := &http.Server{Handler: h, ReadHeaderTimeout: 10 * time.Second}
	s.servers = append(s.servers, srv)
	go func() { _ = srv.Serve(l) }() // ends with an error at Close, as it should
	return "http://" + l.Addr().String(), nil
}

// Payout pays a person from a stream: amount base units of its token, to an address. Mined with the next block.
func (s *Stage) Payout(ctx context.Context, st Stream, to common.Address, amount *big.Int) (common.Hash, error) {
	if st.token == tokenCoin {
		return s.World.PayCoin(ctx, s.chain.Client, st.Payer, to, amount)
	}
	return s.World.Pay(ctx, s.chain.Client, st.Payer, s.tokenOf(st), st.how, to, amount)
}

// Stream finds a stream by its id and token symbol ("" = its first).
func (s *Stage) Stream(id, symbol string) (Stream, bool) {
	i := slices.IndexFunc(s.Streams, func(st Stream) bool { return st.ID == id && (symbol == "" || st.Symbol == symbol) })
	if i < 0 {
		return Stream{}, false
	}
	return s.Streams[i], true
}

// Orphan lets the chain change its mind about a payout of a stream.
func (s *Stage) Orphan(ctx context.Context, st Stream, tx common.Hash) error {
	payer := st.Payer
	if st.how == localnet.ByMint {
		payer = s.World.Funder
	}
	return s.Node.Orphan(ctx, tx, localnet.Conflict(ctx, s.Node.Client(), payer))
}

// Config is the configuration of a bot on this stage that keeps its ledger in the given database.
func (s *Stage) Config(database string) *config.Config {
	cfg := config.Default()
	cfg.Database = config.Database(database)
	cfg.Listen = ""
	cfg.Telegram = config.Platform{Token: telegramToken, API: config.URL(s.telegramURL)}
	cfg.Discord = config.Platform{Token: discordToken, API: config.URL(s.discordURL)}
	cfg.Signer = config.Signer{
		Keystore: s.keystoreDir(), Password: password, Executor: s.World.Executor.Address.Hex(), Payer: s.World.Payer.Address.Hex(),
	}
	cfg.Invest.Interval = time.Second
	cfg.Run.Lease = time.Second
	cfg.Chains = []config.Chain{s.localChain()}
	cfg.Streams = s.localStreams()
	cfg.Tiers = config.BuiltIn().Tiers
	cfg.Unsupported = config.BuiltIn().Unsupported
	return cfg
}

func (s *Stage) localChain() config.Chain {
	c := config.Chain{
		Name: "local", Title: "Local chain", ID: s.chain.ChainID, RPC: []config.URL{config.URL(s.chain.HTTP)}, WS: config.URL(s.ws),
		Native:    config.Asset{ChainID: s.chain.ChainID, Symbol: "ETH", Name: "Ether", Decimals: 18},
		BlockTime: time.Second, Poll: 200 * time.Millisecond, Finality: config.Finality{Depth: s.opts.FinalityDepth},
		Proof:     config.ProofReceipts,
		Contracts: config.Contracts{Factory: s.World.Factory.Hex(), Treasury: s.World.Treasury.Hex()},
		Fund:      config.Fund{Base: s.World.Base.Address.Hex(), Router: s.World.Router.Hex()},
	}
	for _, t := range append([]localnet.Token{s.World.Base}, s.World.Tokens...) {
		c.Assets = append(c.Assets, config.Asset{
			ChainID: s.chain.ChainID, Contract: t.Address.Hex(), Symbol: t.Symbol, Name: t.Name, Decimals: t.Decimals,
			Feed: &config.Feed{Pair: t.Symbol + " / USD", Address: t.Feed.Hex(), Heartbeat: 24 * time.Hour},
		})
		if t.Symbol != s.World.Base.Symbol {
			c.Fund.Pools = append(c.Fund.Pools, config.Pool{Asset: t.Address.Hex(), Fee: 3000})
		}
	}
	for _, v := range s.World.Vaults {
		c.Vaults = append(c.Vaults, config.Vault{
			Role: config.VaultRole(v.Role), Name: v.Name, Address: v.Address.Hex(), Asset: v.Token.Hex(), Protocol: "local",
		})
	}
	return c
}

// localStreams are the catalogue's streams as they pay on the local chain.
func (s *Stage) localStreams() []config.Stream {
	out := slices.Clone(config.BuiltIn().Streams)
	for i := range out {
		out[i].Assets, out[i].Payers = nil, nil
		for _, st := range s.Streams {
			if st.ID != out[i].ID {
				continue
			}
			key, payer := config.AssetKey{ChainID: s.chain.ChainID}, config.Payer{
				ChainID: s.chain.ChainID, Address: st.Payer.Address.Hex(), Kind: "hot-wallet", Match: config.MatchFrom,
			}
			if st.token != tokenCoin {
				key.Contract = s.tokenOf(st).Address.Hex()
			}
			if st.how == localnet.ByMint {
				payer.Match, payer.Address = config.MatchMint, key.Contract
			}
			out[i].Assets = append(out[i].Assets, key)
			out[i].Payers = append(out[i].Payers, payer)
		}
	}
	return out
}

// App builds a bot on this stage; its clock is the chain's.
func (s *Stage) App(ctx context.Context, cfg *config.Config) (*app.App, error) {
	return app.New(ctx, app.Options{Config: cfg, Version: "demo", Now: s.Now, Logger: s.opts.Logger})
}

// Close ends everything that New started.
func (s *Stage) Close() error {
	var errs []error
	if s.Telegram != nil {
		s.Telegram.Close()
	}
	if s.Discord != nil {
		s.Discord.Close()
	}
	for _, srv := range s.servers {
		errs = append(errs, srv.Close())
	}
	if s.Node != nil {
		errs = append(errs, s.Node.Close())
	}
	return errors.Join(errs...)
}

// TempDir makes a folder for a stage that doesn't outlive the process.
func TempDir() (dir string, remove func(), err error) {
	dir, err = os.MkdirTemp("", "amasa-demo-")
	return dir, func() { _ = os.RemoveAll(dir) }, err
}
