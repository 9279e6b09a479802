package strategies_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/binary"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"os"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
	"github.com/amasa-io/amasa/strategies"
	"github.com/amasa-io/amasa/strategies/contracts"
	"github.com/amasa-io/amasa/strategies/contracts/demo"
)

const (
	chainID = 1337
	depth   = 3 // finality of the tests' chain
	deadRPC = "http://127.0.0.1:1/secret-key"
)

var (
	treasuryABI = contracts.NewTreasury()
	tokenABI    = demo.NewDemoToken()
	feedABI     = demo.NewDemoFeed()
	routerABI   = demo.NewDemoRouter()
	vaultABI    = demo.NewDemoVault()
)

// world is a local chain with everything on it, a ledger, and the people who use them.
type world struct {
	t       *testing.T
	ctx     context.Context
	backend *simulated.Backend
	client  simulated.Client
	url     string

	owner, executor, payer, stranger *ecdsa.PrivateKey

	treasury, factory, router common.Address
	usdc, storj, weth         common.Address
	usdcFeed, storjFeed       common.Address
	wethFeed                  common.Address
	safe, bold, tide          common.Address // vaults: of USDC, USDC, WETH
	wrapped                   common.Address // the coin's token

	path    string // of the database
	book    *ledger.Book
	blocks  uint64
	clock   atomic.Int64
	options strategies.Options
	ex      *strategies.Executor
}

func newWorld(t *testing.T) *world {
	t.Helper()
	return newWorldOn(t, ledgertest.SQLite(t))
}

// newWorldOn is a world whose book is kept in a database.
func newWorldOn(t *testing.T, database string) *world {
	t.Helper()
	w := &world{t: t, ctx: t.Context(), path: database}
	for i, key := range []**ecdsa.PrivateKey{&w.owner, &w.executor, &w.payer, &w.stranger} {
		k, err := crypto.ToECDSA(common.LeftPadBytes([]byte{byte(i + 1)}, 32))
		w.ok(err)
		*key = k
	}
	w.startChain()
	w.deployCustody()
	w.deployMarket()
	w.openBook()
	w.options = strategies.Options{
		Chain: chainID, RPC: []string{deadRPC, w.url, w.url}, Treasury: w.treasury, Factory: w.factory, Router: w.router,
		Finality: strategies.Finality{Depth: depth},
		Base:     w.asset(w.usdc).Asset,
		Assets:   []strategies.Asset{w.asset(w.usdc), w.asset(w.storj), w.asset(w.weth)},
		Tiers:    []strategies.Tier{{ID: "balanced", Weights: []strategies.Weight{{Vault: w.safe, Bps: 6000}, {Vault: w.bold, Bps: 3000}}}},
		Signer:   strategies.MemoryKeystore(w.executor, w.payer), ExecutorAddr: address(w.executor), PayerAddr: address(w.payer),
		MinimumUSD: usd(t, "1"), Interval: time.Second, StuckAfter: 10 * time.Minute, Now: w.now,
	}
	if os.Getenv("STRATEGIES_LOG") != "" {
		w.options.Logger = slog.New(slog.NewTextHandler(os.Stderr, nil))
	}
	w.restart()
	return w
}

func address(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

func usd(t *testing.T, s string) ledger.USD {
	v, err := ledger.ParseUSD(s)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func (w *world) ok(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

// --- the chain

func (w *world) startChain() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	w.ok(err)
	port := listener.Addr().(*net.TCPAddr).Port
	w.ok(listener.Close())
	alloc := types.GenesisAlloc{contracts.Deployer: {Code: contracts.DeployerCode, Balance: new(big.Int)}}
	for _, key := range []*ecdsa.PrivateKey{w.owner, w.executor, w.payer, w.stranger} {
		alloc[address(key)] = types.Account{Balance: units(1000, 18)}
	}
	w.backend = simulated.NewBackend(alloc, func(n *node.Config, eth *ethconfig.Config) {
		rules := *eth.Genesis.Config
		rules.BogotaTime = nil // only forks that main networks run
		eth.Genesis.Config = &rules
		n.HTTPHost, n.HTTPPort, n.HTTPModules = "127.0.0.1", port, []string{"eth"}
	})
	w.t.Cleanup(func() { _ = w.backend.Close() })
	w.client = w.backend.Client()
	w.url = fmt.Sprintf("http://127.0.0.1:%d", port)
	w.tellTime()
}

// units is n whole units of something with that many decimals.
func units(n int64, decimals int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(n), new(big.Int).Exp(big.NewInt(10), big.NewInt(decimals), nil))
}

// now follows the chain's clock.
func (w *world) now() time.Time { return time.Unix(w.clock.Load(), 0) }

func (w *world) tellTime() {
	head, err := w.client.HeaderByNumber(w.ctx, nil)
	w.ok(err)
	w.clock.Store(int64(head.Time))
}

// mine adds blocks.
func (w *world) mine(n int) {
	for range n {
		w.backend.Commit()
	}
	w.tellTime()
}

// pass lets time go by; nothing may be waiting to be mined.
func (w *world) pass(d time.Duration) {
	w.mine(1)
	w.ok(w.backend.AdjustTime(d))
	w.mine(1)
}

// send mines a transaction that must succeed.
func (w *world) send(from *ecdsa.PrivateKey, to *common.Address, data []byte) *types.Receipt {
	w.t.Helper()
	nonce, err := w.client.NonceAt(w.ctx, address(from), nil)
	w.ok(err)
	tx, err := types.SignNewTx(from, types.LatestSignerForChainID(big.NewInt(chainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(chainID), Nonce: nonce, To: to, Data: data, Gas: 16_000_000, GasFeeCap: big.NewInt(10e9), GasTipCap: big.NewInt(1e9),
	})
	w.ok(err)
	w.ok(w.client.SendTransaction(w.ctx, tx))
	w.mine(1)
	receipt := w.receipt(tx.Hash())
	if receipt.Status != types.ReceiptStatusSuccessful {
		_, err := w.client.CallContract(w.ctx, ethereum.CallMsg{From: address(from), To: to, Data: data}, nil)
		w.t.Fatalf("transaction failed: %v", err)
	}
	return receipt
}

// receipt waits for the node to index a mined transaction.
func (w *world) receipt(hash common.Hash) *types.Receipt {
	w.t.Helper()
	var receipt *types.Receipt
	w.eventually("receipt of "+hash.Hex(), func() bool {
		var err error
		receipt, err = w.client.TransactionReceipt(w.ctx, hash)
		return err == nil
	})
	return receipt
}

// eventually polls until what is so.
func (w *world) eventually(what string, so func() bool) {
	w.t.Helper()
	deadline := time.NewTimer(20 * time.Second)
	defer deadline.Stop()
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	for !so() {
		select {
		case <-tick.C:
		case <-deadline.C:
			w.t.Fatalf("never came: %s", what)
		}
	}
}

func (w *world) call(to common.Address, data []byte) *big.Int {
	w.t.Helper()
	raw, err := w.client.CallContract(w.ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
	w.ok(err)
	return new(big.Int).SetBytes(raw)
}

func (w *world) balanceOf(token, who common.Address) *big.Int {
	return w.call(token, tokenABI.PackBalanceOf(who))
}

func (w *world) deploy(meta *bind.MetaData, constructor []byte) common.Address {
	return w.send(w.owner, nil, append(common.FromHex(meta.Bin), constructor...)).ContractAddress
}

func (w *world) deployCustody() {
	treasury, factory := contracts.Plan([32]byte{}, contracts.Roles{
		Owner: address(w.owner), Executor: address(w.executor), Payer: address(w.payer), Guardian: address(w.stranger)})
	for _, d := range []contracts.Deployment{treasury, factory} {
		deployer := contracts.Deployer
		w.send(w.stranger, &deployer, d.Data)
	}
	w.treasury, w.factory = treasury.Address, factory.Address
}

func (w *world) deployMarket() {
	token := func(name string, decimals uint8) common.Address {
		return w.deploy(&demo.DemoTokenMetaData, tokenABI.PackConstructor(name, name, decimals))
	}
	feed := func(name string, answer int64) common.Address {
		return w.deploy(&demo.DemoFeedMetaData, feedABI.PackConstructor(name, 8, big.NewInt(answer)))
	}
	vault := func(name string, token common.Address, apr int64) common.Address {
		at := w.deploy(&demo.DemoVaultMetaData, vaultABI.PackConstructor(token, name, name, big.NewInt(apr)))
		w.send(w.owner, &token, tokenABI.PackSetMinter(at, true))
		return at
	}
	w.wrapped = w.deploy(&bind.MetaData{Bin: strings.TrimSpace(wrappedCode)}, nil)
	w.usdc, w.storj, w.weth = token("USDC", 6), token("STORJ", 8), token("WETH", 18)
	w.usdcFeed, w.storjFeed, w.wethFeed = feed("USDC / USD", 1e8), feed("STORJ / USD", 25_000_000), feed("WETH / USD", 3000e8)
	w.safe, w.bold, w.tide = vault("Safe", w.usdc, 400), vault("Bold", w.usdc, 2000), vault("Tide", w.weth, 300)
	w.router = w.deploy(&demo.DemoRouterMetaData, nil)
	w.send(w.owner, &w.router, routerABI.PackSetFeed(w.usdc, w.usdcFeed))
	w.send(w.owner, &w.router, routerABI.PackSetFeed(w.storj, w.storjFeed))
	w.send(w.owner, &w.router, routerABI.PackSetFeed(w.weth, w.wethFeed))
	w.send(w.owner, &w.usdc, tokenABI.PackMint(w.router, units(1_000_000, 6)))
	w.send(w.owner, &w.weth, tokenABI.PackMint(w.router, units(1_000_000, 18)))

	rule := func(decimals uint8, feed common.Address) contracts.AssetRule {
		much := units(1_000_000, int64(decimals))
		r := contracts.AssetRule{Listed: true, Decimals: decimals, MaxLossBps: 300, Feed: feed,
			MinAnswer: new(big.Int), MaxAnswer: new(big.Int), SwapCap: much, BlindCap: new(big.Int), DepositCap: much,
			PayMax: units(1000, int64(decimals)), PayCap: much}
		if feed != (common.Address{}) {
			r.FeedDecimals, r.Heartbeat, r.MinAnswer, r.MaxAnswer = 8, 3700, big.NewInt(1), units(1, 12)
		}
		return r
	}
	open := contracts.VaultRule{Open: true, Listed: true, MaxLossBps: 100, MinSupply: new(big.Int)}
	w.send(w.owner, &w.treasury, treasuryABI.PackConfigure([][]byte{
		treasuryABI.PackSetAsset(w.usdc, rule(6, w.usdcFeed)),
		treasuryABI.PackSetAsset(w.storj, rule(8, w.storjFeed)),
		treasuryABI.PackSetAsset(w.weth, rule(18, w.wethFeed)),
		treasuryABI.PackSetAsset(w.wrapped, rule(18, w.wethFeed)),
		treasuryABI.PackSetAsset(common.Address{}, rule(18, common.Address{})),
		treasuryABI.PackSetRouter(w.router, true),
		treasuryABI.PackSetVault(w.safe, open),
		treasuryABI.PackSetVault(w.bold, open),
		treasuryABI.PackSetVault(w.tide, open),
	}))
	w.send(w.owner, &w.treasury, treasuryABI.PackSeal())
}

func (w *world) asset(token common.Address) strategies.Asset {
	switch token {
	case w.usdc:
		return strategies.Asset{
			Asset: ledger.Asset{ID: ledger.TokenAsset(chainID, w.usdc), Symbol: "USDC", Name: "USD Coin", Decimals: 6},
			Feed:  strategies.Feed{Address: w.usdcFeed, Heartbeat: time.Hour},
		}
	case w.weth:
		return strategies.Asset{
			Asset:   ledger.Asset{ID: ledger.TokenAsset(chainID, w.weth), Symbol: "WETH", Name: "Wrapped Ether", Decimals: 18},
			Feed:    strategies.Feed{Address: w.wethFeed, Heartbeat: time.Hour},
			PoolFee: 3000,
		}
	}
	return strategies.Asset{
		Asset:   ledger.Asset{ID: ledger.TokenAsset(chainID, w.storj), Symbol: "STORJ", Name: "Storj", Decimals: 8},
		Feed:    strategies.Feed{Address: w.storjFeed, Heartbeat: time.Hour},
		PoolFee: 3000,
	}
}

// --- the book

func (w *world) openBook() {
	book, err := ledger.Open(w.ctx, ledger.Options{URL: w.path, Now: w.now})
	w.ok(err)
	w.book = book
	w.t.Cleanup(func() { _ = book.Close() })
	w.blocks = 1
	w.ok(book.StartChain(w.ctx, w.block(1)))
}

// block is a block of the chain as the watcher would tell it. Heights and hashes are made up: the book takes them as
// they come.
func (w *world) block(n uint64) ledger.BlockRef {
	hash := func(n uint64) common.Hash {
		return crypto.Keccak256Hash(binary.BigEndian.AppendUint64([]byte("block"), n))
	}
	return ledger.BlockRef{Chain: chainID, Number: n, Hash: hash(n), Parent: hash(n - 1), Time: w.now()}
}

// person is a user with a deposit address.
type person struct {
	id       ledger.ID
	identity ledger.ID
	address  common.Address
	outside  common.Address // where withdrawals go
}

func (w *world) person(name string) person {
	w.t.Helper()
	user, identity, err := w.book.Meet(w.ctx, ledger.Caller{Platform: ledger.Telegram, ExternalID: name, Name: name, Language: "en", Chat: name})
	w.ok(err)
	w.ok(w.book.AcceptTerms(w.ctx, user.ID))
	at, err := w.book.DepositAddress(w.ctx, user.ID, func(salt common.Hash) common.Address { return contracts.DepositAddress(w.factory, salt) })
	w.ok(err)
	return person{user.ID, identity.ID, at.Address, common.BytesToAddress(crypto.Keccak256([]byte(name)))}
}

// coinPayout is payout in the chain's coin.
func (w *world) coinPayout(p person, amount *big.Int) {
	w.t.Helper()
	nonce, err := w.client.NonceAt(w.ctx, address(w.stranger), nil)
	w.ok(err)
	tx, err := types.SignNewTx(w.stranger, types.LatestSignerForChainID(big.NewInt(chainID)), &types.DynamicFeeTx{ChainID: big.NewInt(chainID),
		Nonce: nonce, To: &p.address, Value: amount, Gas: 50_000, GasFeeCap: big.NewInt(10e9), GasTipCap: big.NewInt(1e9)})
	w.ok(err)
	w.ok(w.client.SendTransaction(w.ctx, tx))
	w.mine(1)
	w.receipt(tx.Hash())
	w.ok(w.book.PutAssets(w.ctx, []ledger.Asset{coin}))
	w.arrived(p, ledger.Found{TxHash: tx.Hash(), LogIndex: -1, Asset: coin.ID, From: address(w.stranger)}, amount)
}

var coin = ledger.Asset{ID: ledger.NativeAsset(chainID), Symbol: "ETH", Name: "Ether", Decimals: 18}

// arrived has the book learn of a payout as final.
func (w *world) arrived(p person, found ledger.Found, amount *big.Int) {
	w.t.Helper()
	var err error
	found.Amount, err = ledger.AmountFromBig(amount)
	w.ok(err)
	found.To, found.Stream = p.address, "storj"
	w.blocks++
	w.ok(w.book.Advance(w.ctx, w.block(w.blocks), []ledger.Found{found}))
	w.ok(w.book.Settle(w.ctx, chainID, w.blocks, w.blocks))
}

// payout sends tokens to somebody's deposit address and has the book learn of it as final.
func (w *world) payout(p person, token common.Address, amount *big.Int) {
	w.t.Helper()
	receipt := w.send(w.owner, &token, tokenABI.PackMint(p.address, amount))
	w.ok(w.book.PutAssets(w.ctx, []ledger.Asset{w.asset(token).Asset}))
	w.arrived(p, ledger.Found{TxHash: receipt.TxHash, Asset: ledger.TokenAsset(chainID, token), From: address(w.owner)}, amount)
}

func (w *world) pick(p person, tier string) { w.ok(w.book.SetTier(w.ctx, p.id, tier, "")) }

func (w *world) available(p person, asset ledger.AssetID) ledger.Amount {
	w.t.Helper()
	have, err := w.book.Balance(w.ctx, ledger.UserAvailable(p.id), asset)
	w.ok(err)
	return have
}

func (w *world) unit() ledger.AssetID { return ledger.UnitAsset(chainID, "balanced") }

// redeem asks for a part of somebody's units, in percent, to be paid out.
func (w *world) redeem(p person, percent uint64) ledger.Order {
	w.t.Helper()
	part, err := w.available(p, w.unit()).MulDiv(ledger.NewAmount(percent), ledger.NewAmount(100))
	w.ok(err)
	order, err := w.book.PlaceOrder(w.ctx, ledger.NewOrder{Key: "redeem:" + string(ledger.NewID()), User: p.id, Kind: ledger.Redeem, Chain: chainID,
		Fund: ledger.NewFundID(chainID, "balanced"), Asset: w.unit(), Amount: part, To: p.outside, Identity: p.identity})
	w.ok(err)
	return order
}

func (w *world) withdraw(p person, token common.Address, amount ledger.Amount) ledger.Order {
	w.t.Helper()
	order, err := w.book.PlaceOrder(w.ctx, ledger.NewOrder{Key: "withdraw:" + string(ledger.NewID()), User: p.id, Kind: ledger.Withdraw, Chain: chainID,
		Asset: ledger.TokenAsset(chainID, token), Amount: amount, To: p.outside, Identity: p.identity})
	w.ok(err)
	return order
}

func (w *world) orders(p person) []ledger.Order {
	w.t.Helper()
	orders, err := w.book.Orders(w.ctx, ledger.OrderFilter{User: p.id})
	w.ok(err)
	return orders
}

// --- the executor

// restart replaces the executor by a new one over the same book, as after a crash.
func (w *world) restart() {
	w.t.Helper()
	options := w.options
	options.Book = w.book
	ex, err := strategies.New(options)
	w.ok(err)
	w.ex = ex
}

// tick is one round and one block.
func (w *world) tick() bool {
	w.t.Helper()
	worked, err := w.ex.Tick(w.ctx)
	w.ok(err)
	w.mine(1)
	return worked
}

// settle runs rounds until nothing moves any more.
func (w *world) settle() {
	w.t.Helper()
	for quiet, rounds := 0, 0; quiet < depth+3; rounds++ {
		if rounds > 300 {
			w.t.Fatal("the executor never comes to rest")
		}
		if quiet++; w.tick() {
			quiet = 0
		}
	}
}

// audit proves the book, and that the chain holds what the book says.
func (w *world) audit() {
	w.t.Helper()
	report, err := w.book.Audit(w.ctx)
	w.ok(err)
	for _, fault := range report.Faults {
		w.t.Error("audit: ", fault)
	}
	addresses, err := w.book.AddressesAfter(w.ctx, 0, 1000)
	w.ok(err)
	for _, token := range []common.Address{w.usdc, w.storj} {
		debits, credits, err := w.book.Turnover(w.ctx, ledger.PlaceDeposits(chainID), ledger.TokenAsset(chainID, token))
		w.ok(err)
		real := new(big.Int)
		for _, a := range addresses {
			real.Add(real, w.balanceOf(token, a.Address))
		}
		if booked := new(big.Int).Sub(debits.Big(), credits.Big()); booked.Cmp(real) != 0 {
			w.t.Errorf("the deposit addresses hold %s of %s, the book says %s", real, token, booked)
		}
	}
	for _, token := range []common.Address{w.usdc, w.storj, w.weth, w.safe, w.bold, w.tide} {
		debits, credits, err := w.book.Turnover(w.ctx, ledger.PlaceTreasury(chainID), ledger.TokenAsset(chainID, token))
		w.ok(err)
		if booked, real := new(big.Int).Sub(debits.Big(), credits.Big()), w.balanceOf(token, w.treasury); booked.Cmp(real) != 0 {
			w.t.Errorf("the treasury holds %s of %s, the book says %s", real, token, booked)
		}
	}
}
