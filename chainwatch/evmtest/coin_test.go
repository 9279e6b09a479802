package evmtest

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"maps"
	"math/big"
	"net"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
	"github.com/amasa-io/amasa/strategies/contracts"
)

// Contracts in a few bytes. The first word of the calldata is an address.
var (
	forwarder = common.HexToAddress("0xc0de000000000000000000000000000000000001") // sends it the coin of the call
	reverter  = common.HexToAddress("0xc0de000000000000000000000000000000000002") // does the same, then reverts
	trier     = common.HexToAddress("0xc0de000000000000000000000000000000000003") // calls it with the coin and the second word, whatever comes of it
	quitter   = common.HexToAddress("0xc0de000000000000000000000000000000000004") // destroys itself in its favour
	delegator = common.HexToAddress("0xc0de000000000000000000000000000000000005") // calls its code by DELEGATECALL, and keeps the coin

	sprayer = common.HexToAddress("0xc0de000000000000000000000000000000000006") // logs a Transfer of 1 to as many addresses after it as the second word says

	tricks = types.GenesisAlloc{
		// CALL(gas, calldata[0], callvalue, 0, 0, 0, 0)
		forwarder: {Code: common.FromHex("6000600060006000346000355af1" + "00")},
		reverter:  {Code: common.FromHex("6000600060006000346000355af1" + "60006000fd")},
		// CALLDATACOPY(0, 32, 32); CALL(gas, calldata[0], callvalue, 0, 32, 0, 0)
		trier: {Code: common.FromHex("602060206000376000600060206000346000355af1" + "00")},
		// SELFDESTRUCT(calldata[0])
		quitter: {Code: common.FromHex("600035ff")},
		// DELEGATECALL(gas, calldata[0], 0, 0, 0, 0)
		delegator: {Code: common.FromHex("60006000600060006000355af4" + "00")},
		// MSTORE(0, 1); for (to = calldata[0], n = calldata[1]; n > 0; to++, n--) LOG3(0, 32, Transfer, caller, to)
		sprayer: {Code: common.FromHex("6001600052600035602035" + "5b8015604557" +
			"8133" + "7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef" + "60206000a3" + "6001900390600101" + "90600b56" + "5b00")},
	}
)

// coinWorld is a chain with tracing, the real factory, and a ledger whose users' addresses the factory sweeps.
type coinWorld struct {
	t       testing.TB
	node    *tracingNode
	url     string
	key     *ecdsa.PrivateKey
	nonce   uint64
	factory common.Address
	book    *ledger.Book
	users   []ledger.ID
	deposit []ledger.DepositAddress
	spec    chainwatch.ChainSpec

	patience time.Duration // how long anything may take
}

func newCoinWorld(t testing.TB, database string, fork func(*params.ChainConfig), modules ...string) *coinWorld {
	t.Helper()
	w := &coinWorld{t: t, patience: time.Minute}
	var err error
	if w.key, err = crypto.GenerateKey(); err != nil {
		t.Fatal(err)
	}
	alloc := types.GenesisAlloc{
		crypto.PubkeyToAddress(w.key.PublicKey): rich(),
		contracts.Deployer:                      {Code: contracts.DeployerCode, Balance: new(big.Int)},
	}
	maps.Copy(alloc, tricks)
	port := freePort(t)
	w.node = newTracingNode(t, alloc, port, append(modules, "eth"), fork)
	t.Cleanup(func() { _ = w.node.Close() })
	w.url = fmt.Sprintf("http://127.0.0.1:%d", port)
	treasury, factory := contracts.Plan([32]byte{1}, contracts.Roles{Owner: common.Address{1}, Executor: common.Address{2}, Payer: common.Address{3}, Guardian: common.Address{4}})
	for _, d := range []contracts.Deployment{treasury, factory} {
		w.send(contracts.Deployer, d.Data, 0)
		w.node.Commit()
	}
	w.factory = factory.Address
	w.book = ledgertest.Open(t, database, nil)
	w.ok(w.book.PutAssets(t.Context(), []ledger.Asset{{ID: ledger.NativeAsset(chainID), Symbol: "ETH", Name: "Ether", Decimals: 18}}))
	for i := range 2 {
		user, _, err := w.book.Meet(t.Context(), ledger.Caller{Platform: ledger.Telegram, ExternalID: fmt.Sprint(i), Name: "Anna", Chat: fmt.Sprint(i)})
		w.ok(err)
		at, err := w.book.DepositAddress(t.Context(), user.ID, func(salt common.Hash) common.Address { return contracts.DepositAddress(w.factory, salt) })
		w.ok(err)
		w.users, w.deposit = append(w.users, user.ID), append(w.deposit, at)
	}
	w.spec = chainwatch.ChainSpec{
		ID: chainID, Name: "local", RPC: []string{w.url}, Start: 3, Native: true, Finality: chainwatch.Finality{Depth: depth},
		Poll: 20 * time.Millisecond, Factory: w.factory, Traces: true, CountEvery: 1,
	}
	return w
}

func freePort(t testing.TB) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Close() }()
	return l.Addr().(*net.TCPAddr).Port
}

func (w *coinWorld) ok(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

// send sends a transaction whose calldata are the given words.
func (w *coinWorld) send(to common.Address, data []byte, wei int64) common.Hash {
	w.t.Helper()
	id := big.NewInt(chainID)
	tx := types.MustSignNewTx(w.key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: w.nonce, To: &to, Data: data, Value: big.NewInt(wei), Gas: 8_000_000,
		GasFeeCap: big.NewInt(50 * params.GWei), GasTipCap: big.NewInt(params.GWei),
	})
	w.nonce++
	w.ok(w.node.client.SendTransaction(context.Background(), tx))
	return tx.Hash()
}

func words(addresses ...common.Address) []byte {
	var out []byte
	for _, a := range addresses {
		out = append(out, common.BytesToHash(a[:]).Bytes()...)
	}
	return out
}

// sweep asks the factory to sweep everybody's coin. Anyone may.
func (w *coinWorld) sweep() {
	lot := contracts.Lot{}
	for _, d := range w.deposit {
		lot.Salts = append(lot.Salts, d.Salt)
	}
	w.send(w.factory, contracts.NewDepositFactory().PackSweep([]contracts.Lot{lot}), 0)
}

func (w *coinWorld) commit(blocks int) {
	for range blocks {
		w.node.Commit()
	}
}

// follow runs a follower until stop is called or the test ends.
func (w *coinWorld) follow(change func(*chainwatch.Options)) (*chainwatch.Follower, func()) {
	w.t.Helper()
	o := chainwatch.Options{Chain: w.spec, Sink: w.book, Coins: w.book}
	if change != nil {
		change(&o)
	}
	f, err := chainwatch.New(o)
	w.ok(err)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- f.Run(ctx) }()
	stopped := false
	stop := func() {
		if stopped {
			return
		}
		stopped = true
		cancel()
		if err := <-done; err != nil {
			w.t.Errorf("Run: %v", err)
		}
	}
	w.t.Cleanup(stop)
	return f, stop
}

func (w *coinWorld) eventually(ok func() bool, describe func() any) {
	w.t.Helper()
	for deadline := time.Now().Add(w.patience); !ok(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			w.t.Fatalf("never happened: %+v", describe())
		}
	}
}

func (w *coinWorld) payouts(user int, state ledger.PayoutState) (amounts []string, all []ledger.Payout) {
	w.t.Helper()
	all, err := w.book.Payouts(context.Background(), w.users[user], "", 100)
	w.ok(err)
	amounts = []string{}
	for _, p := range all {
		if p.State == state {
			amounts = append(amounts, p.Amount.String())
		}
	}
	slices.Sort(amounts)
	return amounts, all
}

// want waits until a user's payouts of a state are these.
func (w *coinWorld) want(f *chainwatch.Follower, user int, state ledger.PayoutState, amounts ...string) []ledger.Payout {
	w.t.Helper()
	slices.Sort(amounts)
	var have []string
	var all []ledger.Payout
	w.eventually(func() bool {
		have, all = w.payouts(user, state)
		return slices.Equal(have, amounts)
	}, func() any { return fmt.Sprintf("%s: have %v, want %v; health %+v", state, have, amounts, f.Health()) })
	return all
}

// wantCounted waits until the coin was counted after the newest final block, and checks what was credited: no more, and
// nothing is missing.
func (w *coinWorld) wantCounted(f *chainwatch.Follower, available ...uint64) {
	w.t.Helper()
	head, err := w.node.client.BlockNumber(context.Background())
	w.ok(err)
	w.eventually(func() bool { return f.Health().Counted >= head-depth }, func() any { return fmt.Sprintf("%+v", f.Health()) })
	w.wantCredited(f, available...)
}

// countOn mines until all that was mined so far is counted: the last count may have been before it was final, and the next one is due some
// blocks on.
func (w *coinWorld) countOn(f *chainwatch.Follower) {
	w.t.Helper()
	head, err := w.node.client.BlockNumber(context.Background())
	w.ok(err)
	w.eventually(func() bool {
		w.commit(1)
		return f.Health().Counted >= head
	}, func() any { return fmt.Sprintf("%+v", f.Health()) })
}

// wantCredited checks what was credited.
func (w *coinWorld) wantCredited(f *chainwatch.Follower, available ...uint64) {
	w.t.Helper()
	for i, want := range available {
		have, err := w.book.Balance(context.Background(), ledger.UserAvailable(w.users[i]), ledger.NativeAsset(chainID))
		w.ok(err)
		if have.Cmp(ledger.NewAmount(want)) != 0 {
			w.t.Errorf("user %d has %s, want %d", i, have, want)
		}
	}
	if h := f.Health(); h.CoinMissing != nil || h.ProofFailures != 0 {
		w.t.Errorf("health %+v", h)
	}
	report, err := w.book.Audit(context.Background())
	w.ok(err)
	if len(report.Faults) > 0 {
		w.t.Errorf("audit: %v", report.Faults)
	}
}

// play lets coin reach the first address in every way that leaves no log, and not reach it in every way that looks like
// it. What arrives is 1 + 20 + 300 + 4000 = 4321; what only one transaction brings is in blocks of their own.
func (w *coinWorld) play() {
	to := w.deposit[0].Address
	w.send(to, nil, 1)
	w.send(forwarder, words(to), 20)
	w.send(reverter, words(to), 50_000)
	w.send(trier, words(reverter, to), 600_000)
	w.send(delegator, words(to), 7_000_000)
	w.commit(1)
	w.send(quitter, words(to), 300)
	w.commit(2)
	w.send(trier, words(forwarder, to), 4000)
	w.commit(1)
}

// onBoth runs a test with either database.
func onBoth(t *testing.T, test func(t *testing.T, database string)) {
	ledgertest.Each(t, test)
}

// With traces, coin that contracts send is seen at once, and the count finds nothing beyond it.
func TestCoinByTraces(t *testing.T) {
	onBoth(t, func(t *testing.T, database string) {
		w := newCoinWorld(t, database, mainnet, "debug")
		f, _ := w.follow(nil)
		w.play()
		all := w.want(f, 0, ledger.Seen, "1", "20", "300", "4000")
		for _, p := range all {
			if p.TxHash == (common.Hash{}) {
				t.Errorf("no transaction: %+v", p)
			}
		}
		w.commit(depth + 1)
		w.want(f, 0, ledger.Final, "1", "20", "300", "4000")
		w.wantCounted(f, 4321, 0)
	})
}

// Without traces it is found by counting, in the block where it arrived.
func TestCoinByCounting(t *testing.T) {
	onBoth(t, func(t *testing.T, database string) {
		w := newCoinWorld(t, database, mainnet)
		f, _ := w.follow(func(o *chainwatch.Options) { o.Chain.CountEvery = 12 })
		w.play()
		w.want(f, 0, ledger.Seen, "1")
		w.commit(20)
		all := w.want(f, 0, ledger.Final, "1", "20", "300", "4000")
		for _, p := range all {
			h, err := w.node.client.HeaderByNumber(context.Background(), new(big.Int).SetUint64(p.Block.Number))
			w.ok(err)
			if h.Hash() != p.Block.Hash {
				t.Errorf("payout %s is in block %d %s, not %s", p.Amount, p.Block.Number, p.Block.Hash, h.Hash())
			}
			// The blocks of 300 and 4000 have one transaction each, and they are it; of the block of 20 nobody can tell.
			if known := p.TxHash != (common.Hash{}); known != (p.Amount.String() != "20") {
				t.Errorf("payout %s by transaction %s", p.Amount, p.TxHash)
			}
		}
		w.countOn(f)
		w.wantCredited(f, 4321, 0)
	})
}

// A sweep in flight is neither a loss nor a gain, whoever sends it; what arrived unseen and was swept at once is found.
func TestCoinIsSweptMeanwhile(t *testing.T) {
	for _, modules := range [][]string{nil, {"debug"}} {
		w := newCoinWorld(t, ledgertest.SQLite(t), mainnet, modules...)
		f, stop := w.follow(func(o *chainwatch.Options) { o.Chain.CountEvery = 5 })
		w.send(w.deposit[0].Address, nil, 10)
		w.commit(1)
		w.send(forwarder, words(w.deposit[1].Address), 7) // arrives and leaves between two counts
		w.sweep()
		w.commit(1)
		w.send(forwarder, words(w.deposit[0].Address), 500)
		w.commit(3)
		w.wantTip(f)
		stop()
		w.sweep()
		w.send(forwarder, words(w.deposit[0].Address), 40)
		w.commit(2)
		w.sweep()
		w.commit(2*depth + 3)
		f, _ = w.follow(func(o *chainwatch.Options) { o.Chain.CountEvery = 5 })
		w.want(f, 1, ledger.Final, "7")
		w.eventually(func() bool {
			n, err := w.book.Balance(context.Background(), ledger.UserAvailable(w.users[0]), ledger.NativeAsset(chainID))
			return err == nil && n.Cmp(ledger.NewAmount(550)) >= 0
		}, func() any { return fmt.Sprintf("%+v", f.Health()) })
		w.countOn(f)
		w.wantCredited(f, 550, 7)
	}
}

func (w *coinWorld) wantTip(f *chainwatch.Follower) {
	w.t.Helper()
	head, err := w.node.client.BlockNumber(context.Background())
	w.ok(err)
	w.eventually(func() bool { return f.Health().Cursor == head }, func() any { return fmt.Sprintf("%+v", f.Health()) })
}

// A node that has traces only now and then, and processes that are stopped at any time: every transfer is credited once.
func TestTracesComeAndGo(t *testing.T) {
	onBoth(t, func(t *testing.T, database string) {
		w := newCoinWorld(t, database, mainnet, "debug")
		var want []string
		sum := uint64(0)
		for i := range uint64(8) {
			f, stop := w.follow(func(o *chainwatch.Options) {
				o.Chain.Traces = i%2 == 0
				o.Chain.CountEvery = 1 + i%3
			})
			for j := range uint64(3) {
				n := 1 + i*10 + j
				sum += n
				want = append(want, fmt.Sprint(n))
				w.send(forwarder, words(w.deposit[0].Address), int64(n))
				w.commit(1)
			}
			w.commit(int(i) % 4)
			w.wantTip(f)
			stop()
		}
		w.commit(depth + 2)
		f, _ := w.follow(nil)
		w.want(f, 0, ledger.Final, want...)
		w.wantCounted(f, sum, 0)
	})
}

// On a chain with EIP-7708 the logs tell of every move, and nothing is counted twice.
func TestCoinWithLogs(t *testing.T) {
	w := newCoinWorld(t, ledgertest.SQLite(t), amsterdam, "debug")
	w.spec.NativeLogs = 1
	f, _ := w.follow(nil)
	w.play()
	w.sweep()
	w.commit(1)
	w.want(f, 0, ledger.Seen, "1", "20", "300", "4000")
	w.commit(depth + 1)
	w.want(f, 0, ledger.Final, "1", "20", "300", "4000")
}
