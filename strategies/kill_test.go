package strategies_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
	"github.com/amasa-io/amasa/strategies"
)

// These tests kill an executor that is a process of its own, with SIGKILL, between every two states of a step, and start another over the
// same database. The parent holds the chain, so it sees what really moved.

// The test binary is an executor that kills itself when it is called with this: a killSpec.
const envKill = "AMASA_KILL_SPEC"

// stuckAfter is short, so that no price is stale by then. Rounds take a second by the chain's clock.
const stuckAfter = 4 * time.Second

// envSoak set: a thousand kills on each database.
const envSoak = "AMASA_CRASH_SOAK"

// killSpec tells an executor process what to work on and where to die.
type killSpec struct {
	Database string
	RPC      string
	Treasury common.Address
	Factory  common.Address
	Router   common.Address
	Base     ledger.Asset
	Assets   []strategies.Asset
	Tiers    []strategies.Tier
	Executor common.Address
	Payer    common.Address
	Keys     []string      // of both
	Haste    time.Duration // by which its clock gets ahead of the chain's with every round
	Op       string        // the write to the book to die at, and
	After    bool          // whether it is done by then
	Nth      int           // which of them, from 1
}

func TestMain(m *testing.M) {
	if spec := os.Getenv(envKill); spec != "" {
		if err := beKilled(spec); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// beKilled does a round for every line it reads, says whether it moved anything, and kills itself where it was told to.
func beKilled(raw string) error {
	var spec killSpec
	if err := json.Unmarshal([]byte(raw), &spec); err != nil {
		return err
	}
	ctx := context.Background()
	client, err := ethclient.Dial(spec.RPC)
	if err != nil {
		return err
	}
	var clock atomic.Int64
	now := func() time.Time { return time.Unix(clock.Load(), 0) }
	book, err := ledger.Open(ctx, ledger.Options{URL: spec.Database, Now: now})
	if err != nil {
		return err
	}
	keys, err := memoryKeys(spec.Keys)
	if err != nil {
		return err
	}
	ex, err := strategies.New(strategies.Options{
		Chain: chainID, RPC: []string{spec.RPC}, Treasury: spec.Treasury, Factory: spec.Factory, Router: spec.Router,
		Finality: strategies.Finality{Depth: depth}, Base: spec.Base, Assets: spec.Assets, Tiers: spec.Tiers,
		Book: &suicidalBook{Book: book, spec: spec}, Signer: keys, ExecutorAddr: spec.Executor, PayerAddr: spec.Payer,
		MinimumUSD: ledger.Pow10(18), Interval: time.Second, StuckAfter: stuckAfter, Now: now,
	})
	if err != nil {
		return err
	}
	lines := bufio.NewReader(os.Stdin)
	for ahead := time.Duration(0); ; ahead += spec.Haste {
		if _, err := lines.ReadString('\n'); err != nil {
			return nil //nolint:nilerr // the end of the input: the parent has seen enough
		}
		head, err := client.HeaderByNumber(ctx, nil)
		if err != nil {
			return err
		}
		clock.Store(int64(head.Time) + int64(ahead.Seconds()))
		worked, err := ex.Tick(ctx)
		if err != nil {
			return err
		}
		say(fmt.Sprintf("round %t", worked))
	}
}

func memoryKeys(hexKeys []string) (*strategies.Keystore, error) {
	one, err := crypto.HexToECDSA(hexKeys[0])
	if err != nil {
		return nil, err
	}
	two, err := crypto.HexToECDSA(hexKeys[1])
	return strategies.MemoryKeystore(one, two), err
}

// say prints a line at once: it is all out or not at all.
func say(line string) { _, _ = os.Stdout.WriteString(line + "\n") }

// suicidalBook kills the process at one of its writes.
type suicidalBook struct {
	*ledger.Book
	spec  killSpec
	count int
}

func (b *suicidalBook) at(op, what string, write func() error) error {
	mine := op == b.spec.Op
	if mine {
		b.count++
	}
	die := func(when string) {
		say("died " + when + " " + op + " " + what)
		_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
		select {} // until it has arrived
	}
	last := mine && b.count == b.spec.Nth
	if last && !b.spec.After {
		die("before")
	}
	err := write()
	if last && err == nil {
		die("after")
	}
	return err
}

// kindOf is the kind of a step, for the report.
func (b *suicidalBook) kindOf(ctx context.Context, id ledger.ID) string {
	open, _ := b.OpenBatches(ctx, chainID)
	for _, batch := range open {
		steps, _ := b.Steps(ctx, batch.ID)
		for _, s := range steps {
			if s.ID == id && s.State == ledger.StepSigned {
				return s.Kind + " again" // sign: with higher fees
			}
			if s.ID == id {
				return s.Kind
			}
		}
	}
	return "?"
}

func (b *suicidalBook) PlaceOrder(ctx context.Context, o ledger.NewOrder) (order ledger.Order, err error) {
	err = b.at("place", "order", func() error { order, err = b.Book.PlaceOrder(ctx, o); return err })
	return order, err
}

func (b *suicidalBook) FreezeBatch(ctx context.Context, batch ledger.Batch, orders []ledger.ID, steps []ledger.Step) (out ledger.Batch, err error) {
	err = b.at("freeze", string(batch.Kind), func() error { out, err = b.Book.FreezeBatch(ctx, batch, orders, steps); return err })
	return out, err
}

func (b *suicidalBook) SignStep(ctx context.Context, step ledger.ID, signer common.Address, nonce uint64, raw []byte, hash common.Hash) error {
	return b.at("sign", b.kindOf(ctx, step), func() error { return b.Book.SignStep(ctx, step, signer, nonce, raw, hash) })
}

func (b *suicidalBook) MineStep(ctx context.Context, step ledger.ID, block ledger.BlockRef) error {
	return b.at("mine", strings.TrimSuffix(b.kindOf(ctx, step), " again"), func() error { return b.Book.MineStep(ctx, step, block) })
}

func (b *suicidalBook) UnmineStep(ctx context.Context, step ledger.ID) error {
	return b.at("unmine", b.kindOf(ctx, step), func() error { return b.Book.UnmineStep(ctx, step) })
}

func (b *suicidalBook) SettleStep(ctx context.Context, s ledger.Settlement) error {
	op := "settle"
	if slices.ContainsFunc(s.Fills, func(f ledger.OrderFill) bool { return f.Joins }) {
		op = "net" // what comes in pays exits
	}
	return b.at(op, b.kindOf(ctx, s.Step), func() error { return b.Book.SettleStep(ctx, s) })
}

// TestKilledBetweenStates is a few dozen kills on each database.
func TestKilledBetweenStates(t *testing.T) {
	t.Parallel()
	ledgertest.Each(t, func(t *testing.T, database string) {
		t.Parallel()
		killSome(t, database, 24)
	})
}

// TestKilledBetweenStatesSoak is a thousand: AMASA_CRASH_SOAK=1 go test -run TestKilledBetweenStatesSoak -timeout 1h -v ./strategies
func TestKilledBetweenStatesSoak(t *testing.T) {
	if os.Getenv(envSoak) == "" {
		t.Skip("set " + envSoak + "=1 for a thousand kills on each database")
	}
	ledgertest.Each(t, func(t *testing.T, database string) { killSome(t, database, 1000) })
}

// killer is the parent of the processes that die.
type killer struct {
	*world
	proxy  *httptest.Server
	onSend atomic.Pointer[func() bool] // run when a transaction has reached the node and before its sender learns of it

	cmd    *exec.Cmd
	in     io.WriteCloser
	out    *bufio.Reader
	stderr bytes.Buffer

	runs    int
	covered map[string]int
	act     int
	people  []person
	owed    map[common.Address]ledger.ID // an address of its own for every withdrawal, and the order
}

func killSome(t *testing.T, database string, kills int) {
	k := &killer{world: newWorldOn(t, database), covered: map[string]int{}, owed: map[common.Address]ledger.ID{}}
	// Half of the fund is in a vault of the base asset, two fifths in one of another: every kind of step is needed.
	k.options.Tiers = []strategies.Tier{{ID: "balanced", Weights: []strategies.Weight{{Vault: k.safe, Bps: 5000}, {Vault: k.tide, Bps: 4000}}}}
	k.listen()
	for _, name := range []string{"ann", "bob", "eve"} {
		k.people = append(k.people, k.person(name))
	}
	for _, p := range k.people[:2] {
		k.pick(p, "balanced")
	}
	began := time.Now()
	for k.runs < kills {
		k.run()
	}
	k.start(killSpec{})
	k.rest()
	_ = k.in.Close()
	k.ok(k.cmd.Wait())
	k.prove()
	states := make([]string, 0, len(k.covered))
	for s, n := range k.covered {
		states = append(states, fmt.Sprintf("%s: %d", s, n))
	}
	slices.Sort(states)
	t.Logf("%d kills in %s over %d acts and %d withdrawals: money lost 0, double sends 0; %d places to die covered:\n%s",
		k.runs, time.Since(began).Round(time.Second), k.act, len(k.owed), len(states), strings.Join(states, "\n"))
}

// listen puts a proxy before the node, which can kill whoever sends a transaction.
func (k *killer) listen() {
	target, err := url.Parse(k.url)
	k.ok(err)
	proxy := &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(target) }}
	k.proxy = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		if kill := k.onSend.Load(); kill != nil && bytes.Contains(body, []byte("eth_sendRawTransaction")) {
			answer := httptest.NewRecorder()
			proxy.ServeHTTP(answer, r)
			if (*kill)() { // the node has it, and its sender never hears of that
				<-r.Context().Done()
				return
			}
			maps.Copy(w.Header(), answer.Header())
			_, _ = w.Write(answer.Body.Bytes())
			return
		}
		proxy.ServeHTTP(w, r)
	}))
	k.t.Cleanup(k.proxy.Close)
}

// start starts an executor that dies as it is told.
func (k *killer) start(spec killSpec) {
	k.t.Helper()
	o := k.options
	spec.Database, spec.RPC, spec.Treasury, spec.Factory, spec.Router = k.path, k.proxy.URL, o.Treasury, o.Factory, o.Router
	spec.Base, spec.Assets, spec.Tiers, spec.Executor, spec.Payer = o.Base, o.Assets, o.Tiers, o.ExecutorAddr, o.PayerAddr
	spec.Keys = []string{hex.EncodeToString(crypto.FromECDSA(k.executor)), hex.EncodeToString(crypto.FromECDSA(k.payer))}
	raw, err := json.Marshal(spec)
	k.ok(err)
	self, err := os.Executable()
	k.ok(err)
	k.cmd = exec.Command(self)
	k.cmd.Env = append(os.Environ(), envKill+"="+string(raw))
	k.stderr.Reset()
	k.cmd.Stderr = &k.stderr
	k.in, err = k.cmd.StdinPipe()
	k.ok(err)
	out, err := k.cmd.StdoutPipe()
	k.ok(err)
	k.out = bufio.NewReader(out)
	k.ok(k.cmd.Start())
}

// round has the process do a round, and adds a block. alive is false when it died in it.
func (k *killer) round(blocks int) (worked, alive bool) {
	k.t.Helper()
	_, err := k.in.Write([]byte("\n"))
	line := ""
	if err == nil {
		line, err = k.out.ReadString('\n')
	}
	if where, ok := strings.CutPrefix(line, "died "); ok {
		k.covered[strings.TrimSpace(where)]++
		_, err = k.out.ReadString('\n')
	}
	if err != nil {
		if err := k.cmd.Wait(); err == nil || k.cmd.ProcessState.ExitCode() >= 0 {
			k.t.Fatalf("the executor ended by itself: %v\n%s", err, k.stderr.String())
		}
		k.runs++
		k.mine(1) // the world goes on before the next one starts
		return true, false
	}
	k.mine(blocks)
	return line == "round true\n", true
}

// run is one life: it ends by a kill, and has new things to do whenever it comes to rest.
func (k *killer) run() {
	spec, reorg, stuck := k.death()
	k.start(spec)
	for quiet, rounds := 0, 0; ; rounds++ {
		blocks := 1
		if stuck && rounds%4 != 3 { // no block takes what was sent until the clock says that it is stuck
			blocks = 0
		}
		worked, alive := k.round(blocks)
		if !alive {
			break
		}
		if quiet += blocks; worked {
			quiet = 0
		}
		if reorg && rounds%5 == 4 {
			k.reorg()
		}
		if quiet >= depth+3 {
			quiet = 0
			k.next()
		}
		if rounds > 400 {
			k.kill() // what it was to die at does not come
		}
	}
	k.onSend.Store(nil)
}

func (k *killer) kill() { _ = k.cmd.Process.Kill() }

// death picks a place to die. Some of them need the chain to change its mind, or to take nothing for a while.
func (k *killer) death() (spec killSpec, reorg, stuck bool) {
	ops := []string{"place", "freeze", "sign", "sign", "mine", "settle", "settle", "net", "sent", "unmine", "stuck"}
	spec = killSpec{Op: ops[rand.IntN(len(ops))], After: rand.IntN(2) == 0, Nth: 1 + rand.IntN(3)}
	switch spec.Op {
	case "sent":
		left := atomic.Int64{}
		left.Store(int64(spec.Nth))
		kill := func() bool {
			if left.Add(-1) > 0 {
				return false
			}
			k.covered["after send"]++
			k.kill()
			return true
		}
		k.onSend.Store(&kill)
	case "net":
		spec.Nth = 1
	case "unmine":
		reorg, spec.Nth = true, 1
	case "stuck":
		spec.Op, spec.Haste, spec.Nth, stuck = "sign", 2*time.Second, 2, true
	}
	return spec, reorg, stuck
}

// reorg takes the newest blocks back, with what was in them, and makes a longer chain.
func (k *killer) reorg() {
	head, err := k.client.HeaderByNumber(k.ctx, nil)
	k.ok(err)
	parent, err := k.client.HeaderByHash(k.ctx, head.ParentHash)
	k.ok(err)
	if err := k.backend.Fork(parent.ParentHash); err != nil {
		return // something waits to be mined; another time
	}
	k.backend.Rollback()
	k.mine(depth)
}

// next gives the executor something to do, when it has nothing left: payouts come in, everybody leaves, or both, so that the ones pay the
// others.
func (k *killer) next() {
	k.prove()
	k.act++
	if k.act%3 != 0 {
		for i, p := range k.people {
			k.payout(p, []common.Address{k.storj, k.usdc, k.storj}[i], []int64{100e8, 40e6, 60e8}[i])
		}
	}
	if k.act%3 == 1 {
		return
	}
	for i, p := range k.people {
		p.outside = common.BigToAddress(crypto.Keccak256Hash([]byte(fmt.Sprint(k.act, i))).Big())
		if i < 2 {
			if !k.available(p, k.unit()).IsZero() {
				k.owed[p.outside] = k.redeem(p, 80).ID
			}
			continue
		}
		if have := k.available(p, ledger.TokenAsset(chainID, k.storj)); !have.IsZero() {
			k.owed[p.outside] = k.withdraw(p, k.storj, have).ID
		}
	}
}

func (k *killer) payout(p person, token common.Address, amount int64) {
	k.world.payout(p, token, ledger.NewAmount(uint64(amount)).Big())
}

// rest has the process work until nothing moves.
func (k *killer) rest() {
	k.t.Helper()
	for quiet := 0; quiet < depth+3; {
		worked, alive := k.round(1)
		if !alive {
			k.t.Fatalf("it died:\n%s", k.stderr.String())
		}
		if quiet++; worked {
			quiet = 0
		}
	}
}

// prove checks that the book adds up and the chain agrees, that every nonce of ours is in the journal and every one of the journal on chain,
// and that each withdrawal reached its address once, in full.
func (k *killer) prove() {
	k.t.Helper()
	k.audit()
	for name, key := range map[string]common.Address{"executor": address(k.executor), "payer": address(k.payer)} {
		chain, err := k.client.NonceAt(k.ctx, key, nil)
		k.ok(err)
		journal, err := k.book.NextNonce(k.ctx, chainID, key, 0)
		k.ok(err)
		if chain != journal {
			k.t.Fatalf("the %s sent %d transactions, the journal knows %d", name, chain, journal)
		}
	}
	all, err := k.book.Orders(k.ctx, ledger.OrderFilter{Chain: chainID})
	k.ok(err)
	paid, due := map[common.Address]ledger.Amount{}, map[common.Address]ledger.Amount{}
	came := map[ledger.ID]bool{} // of which redeems a withdrawal came
	for _, o := range all {
		if o.State != ledger.Filled && o.State != ledger.Canceled {
			k.t.Fatalf("%s of %s is %s (%s) at rest", o.Kind, o.User, o.State, o.Reason)
		}
		switch o.Kind {
		case ledger.Subscribe:
		case ledger.Redeem: // a part of it may be another redeem, to the same address
			due[o.To], err = due[o.To].Add(o.OutAmount)
			k.ok(err)
		case ledger.Withdraw:
			if _, twice := paid[o.To]; came[o.Parent] || twice && o.Parent == "" {
				k.t.Fatalf("two withdrawals came of one order to %s", o.To)
			}
			came[o.Parent] = o.Parent != ""
			paid[o.To], err = paid[o.To].Add(o.OutAmount)
			k.ok(err)
		}
	}
	for to, want := range due {
		if paid[to] != want {
			k.t.Fatalf("exits to %s came to %s, %s was sent there", to, want, paid[to])
		}
	}
	for to := range k.owed {
		got := [2]string{}
		for i, token := range []common.Address{k.usdc, k.storj} {
			got[i] = k.balanceOf(token, to).String()
		}
		if want := paid[to].String(); paid[to].IsZero() || got != [2]string{want, "0"} && got != [2]string{"0", want} {
			k.t.Fatalf("%s was paid %v, the book says %s", to, got, want)
		}
	}
}
