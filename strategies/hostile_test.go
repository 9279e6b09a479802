package strategies_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies"
	"github.com/amasa-io/amasa/strategies/contracts"
)

// rounds runs rounds with time between them, whether anything moves or not.
func (w *world) rounds(n int) {
	w.t.Helper()
	for range n {
		w.tick()
		w.pass(10 * time.Minute)
		w.send(w.owner, &w.usdcFeed, feedABI.PackSetAnswer(big.NewInt(1e8)))
		w.send(w.owner, &w.storjFeed, feedABI.PackSetAnswer(big.NewInt(25_000_000)))
	}
}

// TestSweepsByStrangersLongAgo: a stranger's sweep lies further back than one of ours. Its money is found again.
func TestSweepsByStrangersLongAgo(t *testing.T) {
	w := newWorld(t)
	ann := w.person("ann")
	at, err := w.book.DepositAddresses(w.ctx, ann.id)
	w.ok(err)
	for _, later := range []int{2100, 10} {
		w.payout(ann, w.usdc, units(50, 6))
		w.send(w.stranger, &w.factory, contracts.NewDepositFactory().PackSweep([]contracts.Lot{{Token: w.usdc, Salts: [][32]byte{at[0].Salt}}}))
		w.mine(later)
	}
	w.payout(ann, w.usdc, units(50, 6))
	w.withdraw(ann, w.usdc, ledger.NewAmount(150_000_000))
	w.rounds(30)
	w.audit()
	if got := w.balanceOf(w.usdc, ann.outside); got.Cmp(units(150, 6)) != 0 {
		t.Errorf("ann was paid %s", got)
	}
}

// TestBatchTooBigIsHalved: payments that burn all the gas they are given don't keep others from being paid.
func TestBatchTooBigIsHalved(t *testing.T) {
	w := newWorld(t)
	mallory, bob := w.person("mallory"), w.person("bob")
	w.options.Assets = append(w.options.Assets, strategies.Asset{Asset: coin})
	w.restart()
	w.coinPayout(mallory, units(1, 18))
	w.coinPayout(bob, units(1, 18))
	// Deploys 5b600056, which runs in circles until its gas is gone.
	burner := w.send(w.owner, nil, common.FromHex("635b6000566000526004601cf3")).ContractAddress
	place := func(p person, key string, to common.Address, amount ledger.Amount) {
		_, err := w.book.PlaceOrder(w.ctx, ledger.NewOrder{Key: key, User: p.id, Kind: ledger.Withdraw, Chain: chainID, Asset: coin.ID,
			Amount: amount, To: to, Identity: p.identity})
		w.ok(err)
	}
	for i := range 90 {
		place(mallory, fmt.Sprint("burn", i), burner, ledger.NewAmount(1))
	}
	place(bob, "bob", bob.outside, ledger.NewAmount(1e17))
	w.rounds(60)
	have, err := w.client.BalanceAt(w.ctx, bob.outside, nil)
	w.ok(err)
	if have.Cmp(big.NewInt(1e17)) != 0 {
		t.Errorf("bob was paid %s: %s", have, w.orders(bob)[0].Reason)
	}
}

// TestChainWithoutFund: what can't be invested can be withdrawn.
func TestChainWithoutFund(t *testing.T) {
	w := newWorld(t)
	w.options.Base, w.options.Tiers, w.options.Router = ledger.Asset{}, nil, common.Address{}
	w.options.Assets = []strategies.Asset{{Asset: w.asset(w.storj).Asset}, {Asset: coin}}
	w.restart()
	ann := w.person("ann")
	w.pick(ann, "balanced")
	w.payout(ann, w.storj, units(5, 8))
	w.withdraw(ann, w.storj, ledger.NewAmount(500_000_000))
	w.settle()
	w.audit()
	if got := w.balanceOf(w.storj, ann.outside); got.Cmp(units(5, 8)) != 0 {
		t.Errorf("ann was paid %s", got)
	}
}

// TestPriceNeedsTheMajority: a node that makes a fund look poor gets nobody more units.
func TestPriceNeedsTheMajority(t *testing.T) {
	w := newWorld(t)
	ann, mallory := w.person("ann"), w.person("mallory")
	w.pick(ann, "balanced")
	w.payout(ann, w.usdc, units(100, 6))
	w.settle()
	w.options.RPC = []string{poorNode(t, w.url), w.url, w.url}
	w.restart()
	w.pick(mallory, "balanced")
	w.payout(mallory, w.usdc, units(100, 6))
	w.settle()
	w.audit()
	hers, his := w.available(ann, w.unit()).Big(), w.available(mallory, w.unit()).Big()
	if his.Sign() == 0 || new(big.Int).Mul(hers, big.NewInt(101)).Cmp(new(big.Int).Mul(his, big.NewInt(100))) < 0 {
		t.Errorf("the same money got ann %s units and mallory %s", hers, his)
	}
}

// TestDeadVaultHoldsUpNoWithdrawal: a vault dies between the cut-off and the settlement. Who withdraws is paid.
func TestDeadVaultHoldsUpNoWithdrawal(t *testing.T) {
	w := newWorld(t)
	ann, bob := w.person("ann"), w.person("bob")
	w.pick(ann, "balanced")
	w.payout(ann, w.usdc, units(100, 6))
	w.settle()
	w.payout(ann, w.usdc, units(100, 6))
	w.pass(10 * time.Minute)
	w.tick()
	if open, err := w.book.OpenBatches(w.ctx, chainID); err != nil || len(open) != 1 {
		t.Fatalf("%d open batches, %v", len(open), err)
	}
	dead := deadVaultNode(t, w.url)
	w.options.RPC = []string{dead, dead, dead}
	w.restart()
	w.payout(bob, w.usdc, units(20, 6))
	w.withdraw(bob, w.usdc, ledger.NewAmount(20_000_000))
	w.rounds(20)
	if got := w.balanceOf(w.usdc, bob.outside); got.Cmp(units(20, 6)) != 0 {
		t.Errorf("bob was paid %s", got)
	}
	w.options.RPC = []string{w.url}
	w.restart()
	w.rounds(20)
	w.audit()
	if o := w.orders(ann)[0]; o.State != ledger.Filled {
		t.Errorf("ann's order is %s (%s) after the vault is back", o.State, o.Reason)
	}
}

// poorNode passes everything on to a node, but says that vault shares are worth a hundredth, where it is asked for one
// block: only there funds are valued.
func poorNode(t *testing.T, url string) string {
	return falseNode(t, url, func(asked string, said map[string]any) {
		if text, ok := said["result"].(string); ok && !strings.Contains(asked, "latest") {
			n := new(big.Int).SetBytes(common.FromHex(text))
			said["result"] = common.BigToHash(n.Quo(n, big.NewInt(100))).Hex()
		}
	})
}

// deadVaultNode passes everything on to a node, but vaults give no value.
func deadVaultNode(t *testing.T, url string) string {
	return falseNode(t, url, func(_ string, said map[string]any) {
		delete(said, "result")
		said["error"] = map[string]any{"code": 3, "message": "execution reverted", "data": "0x"}
	})
}

// falseNode passes everything on to a node, and lets forge change the answers about what vault shares are worth.
func falseNode(t *testing.T, url string, forge func(asked string, said map[string]any)) string {
	return forgingNode(t, url, common.Bytes2Hex(crypto.Keccak256([]byte("convertToAssets(uint256)"))[:4]), forge)
}

// forgingNode passes everything on to a node, and lets forge change the answers to what contains some text.
func forgingNode(t *testing.T, url, about string, forge func(asked string, said map[string]any)) string {
	return rewritingNode(t, url, about, func(asked, answer []byte) []byte {
		var said map[string]any
		if json.Unmarshal(answer, &said) != nil {
			return answer
		}
		forge(string(asked), said)
		forged, _ := json.Marshal(said)
		return forged
	})
}

// rewritingNode passes everything on to a node, and rewrites the answers to what contains some text.
func rewritingNode(t *testing.T, url, about string, rewrite func(asked, answer []byte) []byte) string {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked, _ := io.ReadAll(r.Body)
		resp, err := http.Post(url, "application/json", bytes.NewReader(asked))
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		defer resp.Body.Close()
		answer, _ := io.ReadAll(resp.Body)
		if strings.Contains(string(asked), about) {
			answer = rewrite(asked, answer)
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(answer)
	}))
	t.Cleanup(s.Close)
	return s.URL
}
