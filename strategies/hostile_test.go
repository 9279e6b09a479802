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
	for range 2 {
		w.payout(ann, w.usdc, units(50, 6))
		w.send(w.stranger, &w.factory, contracts.NewDepositFactory().PackSweep([]contracts.Lot{{Token: w.usdc, Salts: [][32]byte{at[0].Salt}}}))
		w.mine(2100)
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

// poorNode passes everything on to a node, but says that vault shares are worth a hundredth, where it is asked for one
// block: only there funds are valued.
func poorNode(t *testing.T, url string) string {
	rate := common.Bytes2Hex(crypto.Keccak256([]byte("convertToAssets(uint256)"))[:4])
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked, _ := io.ReadAll(r.Body)
		resp, err := http.Post(url, "application/json", bytes.NewReader(asked))
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		defer resp.Body.Close()
		answer, _ := io.ReadAll(resp.Body)
		var said map[string]any
		if strings.Contains(string(asked), rate) && !strings.Contains(string(asked), "latest") && json.Unmarshal(answer, &said) == nil {
			if text, ok := said["result"].(string); ok {
				n := new(big.Int).SetBytes(common.FromHex(text))
				said["result"] = common.BigToHash(n.Quo(n, big.NewInt(100))).Hex()
				answer, _ = json.Marshal(said)
			}
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(answer)
	}))
	t.Cleanup(s.Close)
	return s.URL
}
