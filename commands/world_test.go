package commands_test

import (
	"context"
	"crypto/sha256"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// The world outside the chats, as "! …" lines make it happen:
//
//	! payout alice 12.5 STORJ    a block with a transfer to alice's deposit address
//	! confirmed, ! final         so far the chain is confirmed, or final
//	! orphan                     the newest block is taken back
//	! notices                    the notifier delivers what is waiting
//	! clock 24h                  time passes
//	! price STORJ 0.25           a price is published
//	! mark steady 1.01           a unit of the fund is worth so much
//	! waiting steady fees_high   the fund says what the next batch waits for
//	! why daily_cap              the executor says why what is placed waits, and when it looks again
//	! halt, ! resume             crediting stops and goes on
//	! look                       Ethereum's watcher looks at what users miss
//	! expire                     what nobody has looked at in time is given up
//	! invest                     set-and-forget places its orders
//	! run, ! fail                the executor fills what is placed, or fails it
const chainID = 1

var (
	usdc  = ledger.Asset{ID: "1/0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48", Symbol: "USDC", Name: "USD Coin", Decimals: 6}
	storj = ledger.Asset{ID: "1/0xb64ef51c888972c908cfacf59b47c1afbc0ab8ac", Symbol: "STORJ", Name: "Storj", Decimals: 8}
	odd   = ledger.Asset{ID: "1/0x00000000000000000000000000000000000bad00", Symbol: "*ODD*", Name: "no price", Decimals: 0}
)

type world struct {
	t       *testing.T
	p       *player
	tip     ledger.BlockRef
	ordinal int
	batches int
}

type clock struct {
	mu sync.Mutex
	at time.Time
}

func newClock() *clock { return &clock{at: time.Date(2026, 11, 22, 13, 5, 0, 0, time.UTC)} }

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *clock) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
}

func openBook(t *testing.T, now func() time.Time) *ledger.Book {
	t.Helper()
	book, err := ledger.Open(t.Context(), ledger.Options{URL: ledgertest.SQLite(t), Now: now})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := book.Close(); err != nil {
			t.Error(err)
		}
	})
	return book
}

func usd(t *testing.T, s string) ledger.USD {
	t.Helper()
	v, err := ledger.ParseUSD(s)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func newWorld(t *testing.T, p *player) world {
	t.Helper()
	w := world{t: t, p: p}
	ctx := t.Context()
	w.ok(p.book.PutAssets(ctx, []ledger.Asset{usdc, storj, odd}))
	w.tip = ledger.BlockRef{Chain: chainID, Number: 21_000_000, Hash: common.HexToHash("0x21000000"), Time: p.clock.now()}
	w.ok(p.book.StartChain(ctx, w.tip))
	w.ok(p.book.PutPrices(ctx, []ledger.Price{
		{Asset: usdc.ID, USD: usd(t, "1"), Source: "test", At: p.clock.now()},
		{Asset: storj.ID, USD: usd(t, "0.25"), Source: "test", At: p.clock.now()},
	}))
	w.ok(p.book.PutFunds(ctx, []ledger.Fund{w.fund("steady"), w.fund("growth")}))
	w.mark("steady", "1")
	return w
}

func (w *world) ok(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) fund(tier string) ledger.Fund {
	return ledger.Fund{
		ID: ledger.FundID(fmt.Sprintf("%d-%s", chainID, tier)), Chain: chainID, Tier: tier, Base: usdc.ID,
		Unit: ledger.UnitAsset(chainID, tier), Open: true, NextRun: w.p.clock.now().Add(5 * time.Minute),
	}
}

// mark publishes a unit price: units have six decimals more than the base asset.
func (w *world) mark(tier, price string) {
	w.t.Helper()
	nav, err := ledger.ParseUnits(price, 12)
	w.ok(err)
	w.ok(w.p.book.PutUnitPrice(w.t.Context(), ledger.UnitPrice{
		Fund: w.fund(tier).ID, NAV: nav, Units: ledger.Pow10(18), Block: w.tip.Number, At: w.p.clock.now(),
	}))
}

func (w *world) asset(symbol string) ledger.Asset {
	w.t.Helper()
	for _, a := range []ledger.Asset{usdc, storj, odd} {
		if strings.Trim(a.Symbol, "*") == symbol {
			return a
		}
	}
	w.t.Fatalf("no asset %q", symbol)
	return ledger.Asset{}
}

func (w *world) happen(where string, words []string) []string {
	w.t.Helper()
	ctx := w.t.Context()
	book := w.p.book
	switch words[0] {
	case "payout":
		w.payout(words[1], words[2], w.asset(words[3]))
	case "confirmed":
		w.ok(book.Settle(ctx, chainID, w.tip.Number, 0))
	case "final":
		w.ok(book.Settle(ctx, chainID, w.tip.Number, w.tip.Number))
	case "orphan":
		w.ok(book.Rewind(ctx, w.tip))
		back, err := book.BlockAt(ctx, chainID, w.tip.Number-1)
		w.ok(err)
		w.tip = back
	case "notices":
		return w.notices()
	case "clock":
		d, err := time.ParseDuration(words[1])
		w.ok(err)
		w.p.clock.pass(d)
	case "price":
		w.ok(book.PutPrices(ctx, []ledger.Price{{Asset: w.asset(words[1]).ID, USD: usd(w.t, words[2]), Source: "test", At: w.p.clock.now()}}))
	case "mark":
		w.mark(words[1], words[2])
	case "waiting":
		f := w.fund(words[1])
		f.Waiting = words[2]
		w.ok(book.PutFunds(ctx, []ledger.Fund{f}))
	case "why":
		w.ok(book.PutFunds(ctx, []ledger.Fund{w.fund("steady")}))
		orders, err := book.Orders(ctx, ledger.OrderFilter{States: []ledger.OrderState{ledger.Placed}})
		w.ok(err)
		for _, o := range orders {
			w.ok(book.ExplainOrders(ctx, []ledger.ID{o.ID}, words[1]))
		}
	case "halt":
		w.ok(book.Halt(ctx, chainID, "the node lies"))
	case "resume":
		w.ok(book.Halt(ctx, chainID, ""))
	case "look":
		w.look()
	case "expire":
		w.ok(book.ExpireLooks(ctx, 10))
	case "invest":
		w.invest()
	case "run":
		w.execute(ledger.Filled)
	case "fail":
		w.execute(ledger.Failed)
	default:
		w.t.Fatalf("%s: nothing like %q happens", where, words[0])
	}
	return nil
}

func (w *world) payout(who, amount string, asset ledger.Asset) {
	w.t.Helper()
	ctx := w.t.Context()
	c := person(who)
	user, _, err := w.p.book.Find(ctx, c.Platform, c.ExternalID)
	w.ok(err)
	to, err := w.p.book.DepositAddresses(ctx, user.ID)
	w.ok(err)
	if len(to) == 0 {
		w.t.Fatalf("%s has no deposit address", who)
	}
	a, err := ledger.ParseUnits(amount, asset.Decimals)
	w.ok(err)
	w.ordinal++
	next := ledger.BlockRef{
		Chain: chainID, Number: w.tip.Number + 1, Hash: sha256.Sum256([]byte(strconv.Itoa(w.ordinal))), Parent: w.tip.Hash, Time: w.p.clock.now(),
	}
	w.ok(w.p.book.Advance(ctx, next, []ledger.Found{{
		TxHash: sha256.Sum256([]byte(amount + asset.Symbol)), Asset: asset.ID, From: common.HexToAddress("0x57"), To: to[0].Address, Amount: a, Stream: "storj",
	}}))
	w.tip = next
}

// look answers what is asked for, as a follower does that finds nothing beyond what the ledger has.
func (w *world) look() {
	w.t.Helper()
	ctx := w.t.Context()
	looks, err := w.p.book.PendingLooks(ctx, chainID, 100)
	w.ok(err)
	st, err := w.p.book.ChainState(ctx, chainID)
	w.ok(err)
	if st.Halted != "" {
		w.ok(w.p.book.EndLooks(ctx, looks, ledger.LookHalted))
		return
	}
	w.ok(w.p.book.LookedAt(ctx, looks, st.Final))
}

// notices delivers everything that waits, and shows it to whom it is for.
func (w *world) notices() []string {
	w.t.Helper()
	ctx := context.Background()
	var out []string
	for {
		list, err := w.p.book.ClaimNotifications(ctx, []ledger.Platform{ledger.Telegram, ledger.Discord}, time.Minute, 10)
		w.ok(err)
		if len(list) == 0 {
			return out
		}
		for _, n := range list {
			m, err := w.p.router.Notice(ctx, n)
			w.ok(err)
			who := strings.TrimPrefix(n.Identity.ExternalID, "id-")
			if n.Identity.Platform == ledger.Discord {
				who += "@discord"
			}
			head := "to " + who
			id := n.Message
			if id != "" {
				head += ", in the place of " + id
			} else {
				id = fmt.Sprintf("message %d", len(w.p.shown[who])+1)
			}
			w.p.shown[who] = append(w.p.shown[who], m)
			out = append(append(out, head+":"), render(m)...)
			w.ok(w.p.book.Delivered(ctx, n.ID, id))
		}
	}
}

// invest is set-and-forget in its plainest form: base asset only.
func (w *world) invest() {
	w.t.Helper()
	ctx := w.t.Context()
	list, err := w.p.book.Investable(ctx, chainID, []ledger.AssetID{usdc.ID}, 100)
	w.ok(err)
	for _, i := range list {
		w.ordinal++
		_, err := w.p.book.PlaceOrder(ctx, ledger.NewOrder{
			Key: fmt.Sprintf("auto:%d", w.ordinal), User: i.User, Kind: ledger.Subscribe, Chain: chainID, Fund: w.fund(i.Tier).ID,
			Asset: i.Asset, Amount: i.Amount, Auto: true,
		})
		w.ok(err)
	}
}

// execute settles every placed order, each in a batch of its own.
func (w *world) execute(state ledger.OrderState) {
	w.t.Helper()
	ctx := w.t.Context()
	placed, err := w.p.book.Orders(ctx, ledger.OrderFilter{Chain: chainID, States: []ledger.OrderState{ledger.Placed}, Limit: 100})
	w.ok(err)
	for _, o := range placed {
		w.batches++
		batch := ledger.Batch{ID: ledger.NewID(), Chain: chainID, Kind: o.Kind, Fund: o.Fund, Asset: o.Asset}
		step := ledger.Step{ID: ledger.NewID(), Batch: batch.ID, Kind: string(o.Kind), Chain: chainID}
		_, err := w.p.book.FreezeBatch(ctx, batch, []ledger.ID{o.ID}, []ledger.Step{step})
		w.ok(err)
		s := ledger.Settlement{Step: step.ID, Local: true, Batch: "settled"}
		if state == ledger.Failed {
			s.Fills = []ledger.OrderFill{{Order: o.ID, State: ledger.Failed, Reason: "quote_off"}}
		} else {
			w.fill(&s, o)
		}
		w.ok(w.p.book.SettleStep(ctx, s))
	}
}

func (w *world) fill(s *ledger.Settlement, o ledger.Order) {
	w.t.Helper()
	fill := ledger.OrderFill{Order: o.ID, State: ledger.Filled, OutAsset: o.Asset, OutAmount: o.Amount, ChainTx: common.HexToHash("0xfeed")}
	e := ledger.Entry{Key: "fill:" + string(o.ID), Kind: string(o.Kind)}
	held, available := ledger.UserHeld(o.User), ledger.UserAvailable(o.User)
	switch o.Kind {
	case ledger.Withdraw:
		e.Postings = []ledger.Posting{{Debit: held, Credit: ledger.PlaceDeposits(chainID), Asset: o.Asset, Amount: o.Amount}}
	case ledger.Subscribe:
		mark, err := w.p.book.UnitPriceAt(w.t.Context(), o.Fund, w.p.clock.now())
		w.ok(err)
		units, err := mark.UnitsFor(o.Amount)
		w.ok(err)
		fill.OutAsset, fill.OutAmount = w.unit(o.Fund), units
		e.Postings = []ledger.Posting{
			{Debit: held, Credit: ledger.FundCash(o.Fund), Asset: o.Asset, Amount: o.Amount},
			{Debit: ledger.FundIssued(o.Fund), Credit: available, Asset: fill.OutAsset, Amount: units},
		}
	case ledger.Redeem:
		mark, err := w.p.book.UnitPriceAt(w.t.Context(), o.Fund, w.p.clock.now())
		w.ok(err)
		out, err := mark.Value(o.Amount)
		w.ok(err)
		fill.OutAsset, fill.OutAmount = usdc.ID, out
		e.Postings = []ledger.Posting{
			{Debit: held, Credit: ledger.FundIssued(o.Fund), Asset: o.Asset, Amount: o.Amount},
			{Debit: ledger.PlaceDeposits(chainID), Credit: available, Asset: usdc.ID, Amount: out},
		}
		if o.To != (common.Address{}) {
			s.Place = []ledger.NewOrder{{
				Key: "pay:" + string(o.ID), User: o.User, Kind: ledger.Withdraw, Chain: chainID, Asset: usdc.ID, Amount: out, To: o.To, Parent: o.ID,
			}}
		}
	}
	s.Entries, s.Fills = []ledger.Entry{e}, []ledger.OrderFill{fill}
}

func (w *world) unit(id ledger.FundID) ledger.AssetID {
	_, tier, _ := strings.Cut(string(id), "-")
	return ledger.UnitAsset(chainID, tier)
}
