package strategies_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"

	"github.com/amasa-io/amasa/strategies"
	"github.com/amasa-io/amasa/strategies/contracts"
)

// ground is an empty chain behind an endpoint that mines what it is sent, and that can lie.
type ground struct {
	t       *testing.T
	backend *simulated.Backend
	client  simulated.Client
	url     string

	serving sync.Mutex // one question at a time: the backend can't commit twice at once, and a caller that has left may still be served
	sent    int
	mines   bool // a block whenever it is asked how far an account is
	still   bool // no block when it is asked for a receipt: its pool may lag behind what it was sent

	// lie changes the answer to a question; it gives nil to leave it as it is.
	lie func(method string, params []json.RawMessage, result json.RawMessage) any
	// take says what becomes of a transaction instead of being mined, and whether the answer is lost. count is from 1.
	take func(count int) (fate fate, answers bool)
}

type fate int

const (
	mined fate = iota
	pending
	lost
)

var payingKey, _ = crypto.ToECDSA(common.LeftPadBytes([]byte{0x77}, 32))

// newGround starts a chain with or without the deterministic deployer.
func newGround(t *testing.T, deployer bool) *ground {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := listener.Addr().(*net.TCPAddr).Port
	_ = listener.Close()
	alloc := types.GenesisAlloc{address(payingKey): {Balance: units(10, 18)}, contracts.Deployer: {Code: contracts.DeployerCode, Balance: new(big.Int)}}
	if !deployer {
		alloc[contracts.Deployer] = types.Account{Balance: new(big.Int)} // else the local chain has it by itself
	}
	g := &ground{t: t}
	g.backend = simulated.NewBackend(alloc, func(n *node.Config, eth *ethconfig.Config) {
		rules := *eth.Genesis.Config
		rules.BogotaTime = nil // only forks that main networks run
		eth.Genesis.Config = &rules
		n.HTTPHost, n.HTTPPort, n.HTTPModules, n.AllowUnprotectedTxs = "127.0.0.1", port, []string{"eth"}, true
	})
	t.Cleanup(func() { _ = g.backend.Close() })
	g.client = g.backend.Client()
	inner := fmt.Sprintf("http://127.0.0.1:%d", port)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { g.serve(w, r, inner) }))
	t.Cleanup(server.Close)
	g.url = server.URL
	return g
}

func (g *ground) serve(w http.ResponseWriter, r *http.Request, inner string) {
	body, _ := io.ReadAll(r.Body)
	var q struct {
		ID     json.RawMessage
		Method string
		Params []json.RawMessage
	}
	if err := json.Unmarshal(body, &q); err != nil {
		http.Error(w, "one question at a time", http.StatusBadRequest)
		return
	}
	g.serving.Lock()
	defer g.serving.Unlock()
	if g.mines && q.Method == "eth_getTransactionCount" || !g.still && q.Method == "eth_getTransactionReceipt" {
		g.backend.Commit()
	}
	if q.Method == "eth_sendRawTransaction" {
		g.sent++
		if g.take != nil {
			fate, answers := g.take(g.sent)
			if fate != lost {
				g.forward(inner, body)
			}
			if fate == mined {
				g.backend.Commit()
			}
			if !answers {
				http.Error(w, "lost", http.StatusBadGateway)
				return
			}
			_, _ = fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":%q}`, q.ID, common.Hash{})
			return
		}
		defer g.backend.Commit()
	}
	answer := g.forward(inner, body)
	var a struct{ Result json.RawMessage }
	if g.lie != nil && json.Unmarshal(answer, &a) == nil {
		if other := g.lie(q.Method, q.Params, a.Result); other != nil {
			answer, _ = json.Marshal(map[string]any{"jsonrpc": "2.0", "id": q.ID, "result": other})
		}
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(answer)
}

// goOn has the endpoint take what it is sent again, once what it is still serving is done.
func (g *ground) goOn(mines bool) {
	g.serving.Lock()
	defer g.serving.Unlock()
	g.take, g.mines = nil, mines
}

func (g *ground) forward(inner string, body []byte) []byte {
	resp, err := http.Post(inner, "application/json", bytes.NewReader(body))
	if err != nil {
		g.t.Error(err)
		return nil
	}
	defer resp.Body.Close()
	answer, _ := io.ReadAll(resp.Body)
	return answer
}

// options deploy with keys that nobody else has.
func (g *ground) options(told *strings.Builder) strategies.DeployOptions {
	treasury, factory := contracts.Plan([32]byte{}, contracts.Roles{
		Owner: common.Address{1}, Executor: common.Address{2}, Payer: common.Address{3}, Guardian: common.Address{4}})
	return strategies.DeployOptions{
		Chain: chainID, RPC: []string{g.url}, Treasury: treasury, Factory: factory,
		Signer: strategies.MemoryKeystore([]*ecdsa.PrivateKey{payingKey}...), From: address(payingKey), Poll: time.Millisecond,
		Confirm: func(context.Context, strategies.DeployCost) error { return nil },
		Tell:    func(format string, args ...any) { fmt.Fprintf(told, format+"\n", args...) },
	}
}

// used is how many transactions of the paying key were mined.
func (g *ground) used() uint64 {
	g.t.Helper()
	n, err := g.client.NonceAt(context.Background(), address(payingKey), nil)
	if err != nil {
		g.t.Fatal(err)
	}
	return n
}

// wellDeployed deploys and holds what came of it against what was asked for.
func (g *ground) wellDeployed() {
	g.t.Helper()
	var told strings.Builder
	o := g.options(&told)
	found, err := strategies.Deploy(g.t.Context(), o)
	if err != nil {
		g.t.Fatalf("%v\n%s", err, told.String())
	}
	roles, _ := contracts.RolesOf(o.Treasury, o.Factory)
	if found.Roles != roles || found.SweepsTo != o.Treasury.Address || found.Sealed || found.Multisig {
		g.t.Errorf("found %+v", found)
	}
}

func TestDeployOnEmptyChain(t *testing.T) {
	for _, deployer := range []bool{true, false} {
		g := newGround(t, deployer)
		var told strings.Builder
		var cost strategies.DeployCost
		o := g.options(&told)
		o.Confirm = func(_ context.Context, c strategies.DeployCost) error { cost = c; return nil }
		before, err := g.client.BalanceAt(t.Context(), o.From, nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := strategies.Deploy(t.Context(), o); err != nil {
			t.Fatalf("%v\n%s", err, told.String())
		}
		after, err := g.client.BalanceAt(t.Context(), o.From, nil)
		if err != nil {
			t.Fatal(err)
		}
		spent := before.Sub(before, after)
		if spent.Cmp(cost.Coin) > 0 || new(big.Int).Mul(spent, big.NewInt(2)).Cmp(cost.Coin) < 0 {
			t.Errorf("%s wei was spent, the estimate was at most %s", spent, cost.Coin)
		}
		t.Logf("deployer there %v: %d gas at most, %s wei spent of %s", deployer, cost.Gas, spent, cost.Coin)

		sent := g.sent
		told.Reset()
		o.Confirm = func(context.Context, strategies.DeployCost) error { return errors.New("asked again") }
		if _, err := strategies.Deploy(t.Context(), o); err != nil {
			t.Fatal(err)
		}
		if g.sent != sent || strings.Count(told.String(), "is there") != 3 {
			t.Errorf("the second time it sent %d and said:\n%s", g.sent-sent, told.String())
		}
	}
}

func TestDeployAsksBeforeItPays(t *testing.T) {
	g := newGround(t, false)
	no := errors.New("no")
	o := g.options(new(strings.Builder))
	o.Confirm = func(_ context.Context, c strategies.DeployCost) error {
		if strings.Join(c.Steps, " ") != "deployer treasury factory" || c.Have.Cmp(units(10, 18)) != 0 {
			t.Errorf("it was asked for %+v", c)
		}
		return no
	}
	if _, err := strategies.Deploy(t.Context(), o); !errors.Is(err, no) || g.sent != 0 {
		t.Errorf("%v, %d sent", err, g.sent)
	}
}

// Stopped at each transaction: mined, still waiting or lost, with and without an answer. Whoever goes on sends no more than is needed.
func TestDeployGoesOnAfterACrash(t *testing.T) {
	const steps = 4 // coin for the one-use account, its transaction, treasury, factory
	for at := 1; at <= steps; at++ {
		for _, end := range []fate{mined, pending, lost} {
			for _, answers := range []bool{true, false} {
				g := newGround(t, false)
				ctx, crash := context.WithCancel(t.Context())
				g.take = func(count int) (is fate, answered bool) {
					if count < at {
						return mined, true
					}
					crash()
					return end, answers
				}
				if _, err := strategies.Deploy(ctx, g.options(new(strings.Builder))); err == nil {
					t.Fatal("it was not stopped")
				}
				g.goOn(true)
				g.wellDeployed()
				if n := g.used(); n != steps-1 { // the one-use account sends one of them
					t.Errorf("stopped at transaction %d (%v, answered %v): the key used %d nonces, want %d", at, end, answers, n, steps-1)
				}
			}
		}
	}
}

// What is still waiting when it is called again is waited for, not sent twice: the second would burn the gas of a whole creation.
func TestDeployWaitsForWhatIsOnItsWay(t *testing.T) {
	g := newGround(t, true)
	ctx, crash := context.WithCancel(t.Context())
	g.take = func(int) (fate, bool) { crash(); return pending, true }
	if _, err := strategies.Deploy(ctx, g.options(new(strings.Builder))); err == nil {
		t.Fatal("it was not stopped")
	}
	g.goOn(false)
	var told strings.Builder
	o := g.options(&told)
	say := o.Tell
	o.Tell = func(format string, args ...any) {
		if say(format, args...); strings.HasPrefix(format, "waiting") {
			g.goOn(true)
		}
	}
	if _, err := strategies.Deploy(t.Context(), o); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(told.String(), "1 transactions of "+o.From.Hex()) || g.used() != 2 {
		t.Errorf("%d nonces used, told:\n%s", g.used(), told.String())
	}
}

// Stuck at low fees it raises them, and one of the two is mined.
func TestDeployRaisesFees(t *testing.T) {
	g := newGround(t, true)
	g.still = true
	g.take = func(count int) (fate, bool) {
		if count == 1 {
			return pending, true
		}
		g.still = false
		return mined, true
	}
	o := g.options(new(strings.Builder))
	o.StuckAfter = time.Millisecond
	if _, err := strategies.Deploy(t.Context(), o); err != nil {
		t.Fatal(err)
	}
	if g.used() != 2 {
		t.Errorf("%d nonces used", g.used())
	}
}

// A chain on which the addresses would differ, or that can't be verified, is refused before anything is paid.
func TestDeployRefuses(t *testing.T) {
	ask := func(name string, to common.Address, answer any) func(string, []json.RawMessage, json.RawMessage) any {
		return func(method string, params []json.RawMessage, _ json.RawMessage) any {
			if method == name && len(params) > 0 && strings.Contains(strings.ToLower(string(params[0])), strings.ToLower(to.Hex()[2:])) {
				return answer
			}
			return nil
		}
	}
	other := strings.ToLower(common.Address{9}.Hex())
	for _, c := range []struct {
		name     string
		deployer bool
		lie      func(string, []json.RawMessage, json.RawMessage) any
		says     string
		differs  bool
	}{
		{"CREATE2 with another formula", true, ask("eth_call", contracts.Deployer, other), "CREATE2 gives " + common.Address{9}.Hex(), true},
		{"something else at the deployer's address", true, ask("eth_getCode", contracts.Deployer, "0x6001"), "another contract", true},
		{"another chain", true, func(method string, _ []json.RawMessage, _ json.RawMessage) any {
			if method == "eth_chainId" {
				return "0x1"
			}
			return nil
		}, "not 1337", false},
		{"the one transaction used up", false, ask("eth_getTransactionCount", contracts.DeployerSigner, "0x1"), "was used up", true},
		{"the deployer needs more gas", false, ask("eth_estimateGas", contracts.DeployerSigner, "0x186a1"), "100001 needed", true},
		{"the deployer gets other code", false, ask("eth_call", contracts.DeployerSigner, "0x6001"), "other code", true},
		{"dear gas", false, func(method string, _ []json.RawMessage, result json.RawMessage) any {
			var head map[string]any
			if method != "eth_getBlockByNumber" || json.Unmarshal(result, &head) != nil {
				return nil
			}
			head["baseFeePerGas"] = "0x174876e801" // 100 gwei and 1 wei
			return head
		}, "wait", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			g := newGround(t, c.deployer)
			g.lie = c.lie
			_, err := strategies.Deploy(t.Context(), g.options(new(strings.Builder)))
			if err == nil || !strings.Contains(err.Error(), c.says) || errors.Is(err, strategies.ErrOtherAddresses) != c.differs {
				t.Errorf("got %v", err)
			}
			if g.sent != 0 {
				t.Errorf("%d transactions were sent", g.sent)
			}
		})
	}
}

// What was deployed is verified, whoever deployed it.
func TestDeployVerifies(t *testing.T) {
	g := newGround(t, true)
	g.wellDeployed()
	o := g.options(new(strings.Builder))
	for name, at := range map[string]common.Address{
		"treasury": o.Treasury.Address, "factory": o.Factory.Address, "account": contracts.Implementation(o.Factory.Address),
	} {
		g.lie = func(method string, params []json.RawMessage, _ json.RawMessage) any {
			if method == "eth_getCode" && strings.EqualFold(strings.Trim(string(params[0]), `"`), at.Hex()) {
				return "0x60016002"
			}
			return nil
		}
		if _, err := strategies.Deploy(t.Context(), o); !errors.Is(err, strategies.ErrOtherAddresses) || !strings.Contains(err.Error(), at.Hex()) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	g.lie = nil
	wrong := o
	wrong.Factory.Address[3]++
	if _, err := strategies.Deploy(t.Context(), wrong); !errors.Is(err, contracts.ErrDeployment) {
		t.Errorf("got %v", err)
	}
}
