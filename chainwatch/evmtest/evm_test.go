// Package evmtest follows a chain with a real EVM, over its real HTTP and WebSocket servers, into the real ledger. It is
// a package of its own because the node is heavy to link.
package evmtest

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"net"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
	"github.com/amasa-io/amasa/strategies/contracts/demo"
)

const (
	chainID = 1337
	depth   = 4 // finality
)

// world is a chain, a ledger with one user, and a follower between them.
type world struct {
	t        *testing.T
	host     string // host:port of the node
	backend  *simulated.Backend
	client   simulated.Client
	key      *ecdsa.PrivateKey
	nonce    uint64
	sent     []*types.Transaction // by nonce
	token    common.Address
	book     *ledger.Book
	user     ledger.ID
	deposit  common.Address
	follower *chainwatch.Follower
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := newChain(t)
	w.openBook(ledgertest.SQLite(t))
	w.follow(w.spec(w.host))
	return w
}

// newChain starts a chain that has a token.
func newChain(t *testing.T) *world {
	t.Helper()
	w := &world{t: t}
	var err error
	if w.key, err = crypto.GenerateKey(); err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := listener.Addr().(*net.TCPAddr).Port
	_ = listener.Close()
	rich := types.Account{Balance: new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether))}
	alloc := types.GenesisAlloc{crypto.PubkeyToAddress(w.key.PublicKey): rich}
	w.backend = simulated.NewBackend(alloc, func(n *node.Config, _ *ethconfig.Config) {
		n.HTTPHost, n.HTTPPort, n.HTTPModules = "127.0.0.1", port, []string{"eth"}
		n.WSHost, n.WSPort, n.WSModules = "127.0.0.1", port, []string{"eth"}
	})
	t.Cleanup(func() { _ = w.backend.Close() })
	w.host = fmt.Sprintf("127.0.0.1:%d", port)
	w.client = w.backend.Client()
	w.deployToken()
	return w
}

func (w *world) deployToken() {
	abi := demo.NewDemoToken()
	code := append(common.FromHex(demo.DemoTokenMetaData.Bin), abi.PackConstructor("Storj", "STORJ", 8)...)
	w.token = crypto.CreateAddress(crypto.PubkeyToAddress(w.key.PublicKey), w.nonce)
	w.send(w.tx(nil, code, nil))
	w.backend.Commit()
	if code, err := w.client.CodeAt(context.Background(), w.token, nil); err != nil || len(code) == 0 {
		w.t.Fatalf("no token: %v", err)
	}
}

func (w *world) openBook(url string) {
	ctx := context.Background()
	w.book = ledgertest.Open(w.t, url, nil)
	assets := []ledger.Asset{
		{ID: ledger.TokenAsset(chainID, w.token), Symbol: "STORJ", Name: "Storj", Decimals: 8},
		{ID: ledger.NativeAsset(chainID), Symbol: "ETH", Name: "Ether", Decimals: 18},
	}
	if err := w.book.PutAssets(ctx, assets); err != nil {
		w.t.Fatal(err)
	}
	user, _, err := w.book.Meet(ctx, ledger.Caller{Platform: ledger.Telegram, ExternalID: "1", Name: "Anna", Chat: "1"})
	if err != nil {
		w.t.Fatal(err)
	}
	at, err := w.book.DepositAddress(ctx, user.ID, func(salt common.Hash) common.Address { return common.BytesToAddress(salt[:]) })
	if err != nil {
		w.t.Fatal(err)
	}
	w.user, w.deposit = user.ID, at.Address
}

// spec is the chain as reached at these hosts, the first of which rings the bell.
func (w *world) spec(hosts ...string) chainwatch.ChainSpec {
	spec := chainwatch.ChainSpec{
		ID: chainID, Name: "local", WS: "ws://" + hosts[0], Start: 1, Native: true,
		Finality: chainwatch.Finality{Depth: depth}, Confirmations: 1, Poll: 20 * time.Millisecond,
	}
	for _, host := range hosts {
		spec.RPC = append(spec.RPC, "http://"+host)
	}
	return spec
}

func (w *world) options(spec chainwatch.ChainSpec) chainwatch.Options {
	return chainwatch.Options{
		Chain:  spec,
		Assets: []chainwatch.Watched{{Asset: ledger.TokenAsset(chainID, w.token), Contract: w.token}},
		Sink:   w.book,
	}
}

func (w *world) follow(spec chainwatch.ChainSpec) {
	var err error
	if w.follower, err = chainwatch.New(w.options(spec)); err != nil {
		w.t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- w.follower.Run(ctx) }()
	w.t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			w.t.Errorf("Run: %v", err)
		}
	})
}

// tx signs a transaction with the next nonce.
func (w *world) tx(to *common.Address, data []byte, value *big.Int) *types.Transaction {
	tx := w.sign(w.nonce, to, data, value)
	w.nonce++
	w.sent = append(w.sent, tx)
	return tx
}

func (w *world) sign(nonce uint64, to *common.Address, data []byte, value *big.Int) *types.Transaction {
	id := big.NewInt(chainID)
	return types.MustSignNewTx(w.key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, To: to, Data: data, Value: value, Gas: 5_000_000,
		GasFeeCap: big.NewInt(50 * params.GWei), GasTipCap: big.NewInt(params.GWei),
	})
}

// dearer is the same payment for a higher fee.
func (w *world) dearer(tx *types.Transaction) *types.Transaction {
	id, twice := big.NewInt(chainID), func(n *big.Int) *big.Int { return new(big.Int).Mul(n, big.NewInt(2)) }
	return types.MustSignNewTx(w.key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: tx.Nonce(), To: tx.To(), Data: tx.Data(), Value: tx.Value(), Gas: tx.Gas(),
		GasFeeCap: twice(tx.GasFeeCap()), GasTipCap: twice(tx.GasTipCap()),
	})
}

// bump is a conflicting transaction: same nonce, higher fee, goes nowhere.
func (w *world) bump(of *types.Transaction) *types.Transaction {
	id, self := big.NewInt(chainID), crypto.PubkeyToAddress(w.key.PublicKey)
	return types.MustSignNewTx(w.key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: of.Nonce(), To: &self, Gas: 100_000, GasFeeCap: big.NewInt(500 * params.GWei), GasTipCap: big.NewInt(20 * params.GWei),
	})
}

func (w *world) send(tx *types.Transaction) {
	w.t.Helper()
	if err := w.client.SendTransaction(context.Background(), tx); err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) payToken(amount int64) *types.Transaction {
	tx := w.tx(&w.token, demo.NewDemoToken().PackMint(w.deposit, big.NewInt(amount)), nil)
	w.send(tx)
	return tx
}

func (w *world) payCoin(wei int64) *types.Transaction {
	tx := w.tx(&w.deposit, nil, big.NewInt(wei))
	w.send(tx)
	return tx
}

func (w *world) commit(blocks int) {
	for range blocks {
		w.backend.Commit()
	}
}

// branch goes back to the block; what is mined next lies on top of it. The transactions that were above it are pending
// again.
func (w *world) branch(from common.Hash) {
	w.t.Helper()
	if err := w.backend.Fork(from); err != nil {
		w.t.Fatal(err)
	}
	// The pool follows in the background. Forking again waits for it, and fails because of what is pending.
	_ = w.backend.Fork(from)
}

func (w *world) head() common.Hash {
	w.t.Helper()
	h, err := w.client.HeaderByNumber(context.Background(), nil)
	if err != nil {
		w.t.Fatal(err)
	}
	return h.Hash()
}

// want waits until the user's payouts in the state are these amounts.
func (w *world) want(state ledger.PayoutState, amounts ...string) {
	w.t.Helper()
	slices.Sort(amounts)
	var have []string
	ok := w.wait(func() bool {
		payouts, err := w.book.Payouts(context.Background(), w.user, "", 100)
		if err != nil {
			w.t.Fatal(err)
		}
		have = nil
		for _, p := range payouts {
			if p.State == state {
				have = append(have, p.Amount.String())
			}
		}
		slices.Sort(have)
		return slices.Equal(have, amounts)
	})
	if !ok {
		w.t.Fatalf("%s: have %v, want %v; health %+v", state, have, amounts, w.follower.Health())
	}
}

func (w *world) wait(ok func() bool) bool { return w.waitFor(time.Minute, ok) }

func (w *world) waitFor(limit time.Duration, ok func() bool) bool {
	for deadline := time.Now().Add(limit); !ok(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			return false
		}
	}
	return true
}

// wantTip waits until the ledger has the chain's newest block.
func (w *world) wantTip() {
	w.t.Helper()
	head := w.head()
	ok := w.wait(func() bool {
		st, err := w.book.ChainState(context.Background(), chainID)
		return err == nil && st.Cursor.Hash == head
	})
	if !ok {
		w.t.Fatalf("never got to the head: %+v", w.follower.Health())
	}
}

// wantAvailable checks what was credited, and that the book's own audit finds nothing.
func (w *world) wantAvailable(asset ledger.AssetID, amount uint64) {
	w.t.Helper()
	ctx := context.Background()
	got, err := w.book.Balance(ctx, ledger.UserAvailable(w.user), asset)
	if err != nil || got.Cmp(ledger.NewAmount(amount)) != 0 {
		w.t.Errorf("available %s of %s (%v), want %d", got, asset, err, amount)
	}
	if report, err := w.book.Audit(ctx); err != nil || len(report.Faults) > 0 {
		w.t.Errorf("audit: %v %v", report.Faults, err)
	}
}

func TestPayoutsBecomeFinal(t *testing.T) {
	w := newWorld(t)
	w.payToken(1250)
	w.payCoin(77)
	w.commit(1)
	w.want(ledger.Seen, "1250", "77")
	w.commit(1)
	w.want(ledger.Confirmed, "1250", "77")
	w.commit(depth - 1)
	w.want(ledger.Final, "1250", "77")
	w.wantAvailable(ledger.TokenAsset(chainID, w.token), 1250)
	w.wantAvailable(ledger.NativeAsset(chainID), 77)
	h := w.follower.Health()
	if h.Proof != chainwatch.ProofReceipts || !h.HeadersProven || h.ProofFailures != 0 || !h.WakeConnected {
		t.Errorf("health %+v", h)
	}
}

// A payout whose transaction lost to a conflicting one is orphaned; one that is mined again is seen again, once.
func TestReorg(t *testing.T) {
	for _, blocks := range []int{1, 3} {
		t.Run(fmt.Sprint(blocks), func(t *testing.T) {
			w := newWorld(t)
			base := w.head()
			lost := w.payToken(500)
			w.commit(1)
			w.payCoin(42)
			w.commit(blocks)
			w.wantTip()

			w.branch(base)
			w.send(w.bump(lost))
			w.commit(blocks + 2) // mines the conflict, then the coin's transaction again
			w.want(ledger.Orphaned, "42", "500")
			w.commit(depth + 1)
			w.want(ledger.Final, "42")
			w.wantAvailable(ledger.TokenAsset(chainID, w.token), 0)
			w.wantAvailable(ledger.NativeAsset(chainID), 42)
		})
	}
}

func TestReorgBelowFinality(t *testing.T) {
	w := newWorld(t)
	base := w.head()
	paid := w.payToken(900)
	w.commit(depth + 2)
	w.want(ledger.Final, "900")
	trunk := w.head()

	w.branch(base)
	w.send(w.bump(paid))
	w.commit(depth + 5)
	if !w.wait(func() bool { return strings.Contains(w.follower.Health().Halted, "below finality") }) {
		t.Fatalf("not halted: %+v", w.follower.Health())
	}
	w.want(ledger.Final, "900")
	w.want(ledger.Orphaned)

	w.branch(trunk)
	w.commit(6)
	w.payToken(33)
	w.commit(depth + 2)
	w.want(ledger.Final, "33", "900")
	w.wantAvailable(ledger.TokenAsset(chainID, w.token), 933)
}
