package app_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/bot/demo/localnet"
	"github.com/amasa-io/amasa/bot/demo/stage"
	"github.com/amasa-io/amasa/config"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
	"github.com/amasa-io/amasa/strategies/contracts/demo"
)

const (
	// depth is how many blocks are built on a final one.
	depth = 3
	// deadline is how long a condition may take. It is long because several tests, the race detector and a database may
	// share two cores; a test that passes never waits for it.
	deadline = 60 * time.Second
	// glance is the time between two looks at a condition.
	glance = 20 * time.Millisecond
)

// world is one bot with all that surrounds it. Blocks are made only by the test, so that each state lasts as long as the
// test needs it.
type world struct {
	*stage.Stage

	t      *testing.T
	ctx    context.Context
	client client
	block  func() // makes one
	gate   *gate
	cfg    *config.Config
	book   *ledger.Book // the test's own view of the bot's database
	log    *logbook
	bot    life

	running   bool
	onDiscord []*onDiscord // everyone, for the scene
}

// client is what the tests ask of a node.
type client interface {
	localnet.Client
	bind.ContractBackend
	NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error)
}

// newWorld sets the stage for the given streams, with a chain of its own. The bot is not started yet.
func newWorld(t *testing.T, database string, streams ...string) *world {
	t.Helper()
	w := onStage(t, database, stage.Options{Streams: streams})
	w.client, w.block = w.Node.Client(), w.Node.Mine
	w.gate = newGate(t, w.Node.HTTP())
	w.cfg.Chains[0].RPC = []config.URL{config.URL(w.gate.URL)}
	w.cfg.Chains[0].WS = ""
	return w
}

// onStage makes the world of a stage.
func onStage(t *testing.T, database string, o stage.Options) *world {
	t.Helper()
	w := &world{t: t, ctx: t.Context(), log: &logbook{}}
	o.Dir, o.FinalityDepth, o.Unhurried = t.TempDir(), depth, true
	o.Logger = slog.New(slog.NewTextHandler(w.log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	var err error
	w.Stage, err = stage.New(w.ctx, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := w.Stage.Close(); err != nil {
			t.Error(err)
		}
	})
	w.cfg = w.Config(database)
	w.cfg.Invest.Interval = 50 * time.Millisecond
	w.cfg.Chains[0].Poll = 40 * time.Millisecond
	w.book = ledgertest.Open(t, database, w.Now)
	w.bot = &inProcess{w: w}
	t.Cleanup(w.kill)
	t.Cleanup(w.faultless)
	return w
}

// faultless fails the test for every request that the platforms' descriptions forbid.
func (w *world) faultless() {
	for _, v := range w.Telegram.Violations() {
		w.t.Error("telegram: ", v)
	}
	for _, v := range w.Discord.Violations() {
		w.t.Errorf("discord: %+v", v)
	}
}

func (w *world) ok(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatalf("%v\n%s", err, w.scene())
	}
}

// until waits for a condition.
func (w *world) until(what string, ok func() bool) {
	w.t.Helper()
	for end := time.Now().Add(deadline); !ok(); {
		if time.Now().After(end) {
			w.t.Fatalf("waited in vain for: %s\n%s", what, w.scene())
		}
		w.glance()
	}
}

func (w *world) glance() {
	select {
	case <-w.ctx.Done():
	case <-time.After(glance):
	}
}

// mineUntil waits for a condition and makes a block whenever the bot has read all there are.
func (w *world) mineUntil(what string, ok func() bool) {
	w.t.Helper()
	w.until(what, func() bool {
		if ok() {
			return true
		}
		if w.chain().Cursor.Number >= w.head() {
			w.block()
		}
		return false
	})
}

// mine makes blocks and waits until the bot has read them.
func (w *world) mine(blocks int) {
	w.t.Helper()
	for range blocks {
		w.block()
	}
	head := w.head()
	w.until(fmt.Sprintf("the bot to read block %d", head), func() bool { return w.chain().Cursor.Number >= head })
}

func (w *world) head() uint64 {
	w.t.Helper()
	h, err := w.client.HeaderByNumber(w.ctx, nil)
	w.ok(err)
	return h.Number.Uint64()
}

// id is that of the chain.
func (w *world) id() uint64 { return w.cfg.Chains[0].ID }

func (w *world) chain() ledger.ChainState {
	w.t.Helper()
	s, err := w.book.ChainState(w.ctx, w.id())
	w.ok(err)
	return s
}

// stream is a stream of the stage.
func (w *world) stream(id string) stage.Stream {
	w.t.Helper()
	s, ok := w.Stream(id, "")
	if !ok {
		w.t.Fatalf("no stream %s", id)
	}
	return s
}

// pay sends a payout of a stream and returns its transaction. It is mined with the next block.
func (w *world) pay(id string, to common.Address, amount string) common.Hash {
	w.t.Helper()
	st := w.stream(id)
	units, err := ledger.ParseUnits(amount, st.Decimals)
	w.ok(err)
	tx, err := w.Payout(w.ctx, st, to, units.Big())
	w.ok(err)
	return tx
}

// user finds the user behind a login.
func (w *world) user(p ledger.Platform, external string) ledger.User {
	w.t.Helper()
	u, _, err := w.book.Find(w.ctx, p, external)
	w.ok(err)
	return u
}

func (w *world) orders(user ledger.ID) []ledger.Order {
	w.t.Helper()
	list, err := w.book.Orders(w.ctx, ledger.OrderFilter{User: user})
	w.ok(err)
	return list
}

func (w *world) payouts(user ledger.ID) []ledger.Payout {
	w.t.Helper()
	list, err := w.book.Payouts(w.ctx, user, "", 100)
	w.ok(err)
	return list
}

// steps are all steps of the open batches.
func (w *world) steps() []ledger.Step {
	w.t.Helper()
	batches, err := w.book.OpenBatches(w.ctx, w.id())
	w.ok(err)
	var all []ledger.Step
	for _, b := range batches {
		list, err := w.book.Steps(w.ctx, b.ID)
		w.ok(err)
		all = append(all, list...)
	}
	return all
}

// onChain is what an address holds of a token.
func (w *world) onChain(token, who common.Address) *big.Int {
	w.t.Helper()
	abi := demo.NewDemoToken()
	n, err := bind.Call(abi.Instance(w.client, token), &bind.CallOpts{Context: w.ctx}, abi.PackBalanceOf(who), abi.UnpackBalanceOf)
	w.ok(err)
	return n
}

// outside is a wallet that is none of ours.
func outside(name string) common.Address { return localnet.NewAccount("outside " + name).Address }

// quiet waits until nothing is under way: no open batch, no order waiting for one, no notification in the outbox.
func (w *world) quiet() {
	w.t.Helper()
	w.mineUntil("everything to come to rest", func() bool {
		batches, err := w.book.OpenBatches(w.ctx, w.id())
		w.ok(err)
		waiting, err := w.book.Orders(w.ctx, ledger.OrderFilter{States: []ledger.OrderState{ledger.Placed, ledger.Batched}})
		w.ok(err)
		queued, _, err := w.book.OutboxDepth(w.ctx)
		w.ok(err)
		return len(batches)+len(waiting)+queued == 0
	})
}

// prove audits the ledger and compares it with the chain, asset by asset: what lies at the deposit addresses and in the
// treasury is what the ledger says lies there.
func (w *world) prove() {
	w.t.Helper()
	report, err := w.book.Audit(w.ctx)
	w.ok(err)
	for _, f := range report.Faults {
		w.t.Error("audit: ", f)
	}
	addresses, err := w.book.AddressesAfter(w.ctx, 0, 1000)
	w.ok(err)
	known, err := w.book.Assets(w.ctx)
	w.ok(err)
	for _, a := range known {
		token, isToken := a.ID.Contract()
		if !isToken || a.ID.IsUnit() {
			continue
		}
		treasury, err := w.book.Balance(w.ctx, ledger.PlaceTreasury(w.id()), a.ID)
		w.ok(err)
		if got := w.onChain(token, w.World.Treasury); got.Cmp(treasury.Big()) != 0 {
			w.t.Errorf("the treasury holds %s of %s, the ledger says %s", got, a.Symbol, treasury)
		}
		deposits, err := w.book.Balance(w.ctx, ledger.PlaceDeposits(w.id()), a.ID)
		w.ok(err)
		lying := new(big.Int)
		for _, d := range addresses {
			lying.Add(lying, w.onChain(token, d.Address))
		}
		if lying.Cmp(deposits.Big()) != 0 {
			w.t.Errorf("deposit addresses hold %s of %s, the ledger says %s", lying, a.Symbol, deposits)
		}
	}
}

// scene tells all that helps to understand a failure.
func (w *world) scene() string {
	var b strings.Builder
	ctx := context.WithoutCancel(w.ctx)
	for _, c := range w.Telegram.Chats() {
		fmt.Fprintf(&b, "--- Telegram chat %d\n%s\n", c.ID, w.Telegram.Transcript(c.ID))
	}
	for _, p := range w.onDiscord {
		for _, m := range w.Discord.Messages(p.channel, p.me.ID) {
			fmt.Fprintf(&b, "--- Discord, DMs of %s: %s\n", p.me.Username, m.Content)
		}
	}
	if s, err := w.book.ChainState(ctx, w.id()); err == nil {
		fmt.Fprintf(&b, "--- chain: cursor %d, final %d, halted %q\n", s.Cursor.Number, s.Final.Number, s.Halted)
	}
	if list, err := w.book.Orders(ctx, ledger.OrderFilter{}); err == nil {
		for _, o := range list {
			fmt.Fprintf(&b, "--- order %s %s %s of %s, %s %s\n", o.ID, o.Kind, o.Amount, o.Asset, o.State, o.Reason)
		}
	}
	if batches, err := w.book.OpenBatches(ctx, w.id()); err == nil {
		for _, batch := range batches {
			steps, _ := w.book.Steps(ctx, batch.ID)
			for _, s := range steps {
				fmt.Fprintf(&b, "--- step %s %d %s %s nonce %d %s\n", batch.Kind, s.Seq, s.Kind, s.State, s.Nonce, s.Reason)
			}
		}
	}
	fmt.Fprintf(&b, "--- log\n%s", w.log.tail(60))
	return b.String()
}

// online waits until the bot listens on the platforms that it runs on, and knows what things are worth.
func (w *world) online() {
	w.t.Helper()
	w.until("prices", func() bool {
		prices, err := w.book.Prices(w.ctx)
		w.ok(err)
		return len(prices) > len(w.World.Tokens)
	})
	ctx, cancel := context.WithTimeout(w.ctx, deadline)
	defer cancel()
	if w.cfg.Telegram.Token != "" {
		_, err := w.Telegram.WaitCall(ctx, "getUpdates", nil)
		w.ok(err)
	}
	if w.cfg.Discord.Token != "" {
		w.ok(w.Discord.WaitConnected(ctx))
	}
}

// logbook collects what the bot and its surroundings log.
type logbook struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *logbook) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *logbook) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// tail is the last lines that tell something.
func (l *logbook) tail(lines int) string {
	all := strings.Split(l.String(), "\n")
	return strings.Join(all[max(0, len(all)-lines):], "\n")
}

var _ io.Writer = (*logbook)(nil)

// external is a Telegram id as the ledger keeps it.
func external(id int64) string { return strconv.FormatInt(id, 10) }
