package ledger_test

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

const chain = 31337

var (
	storj = ledger.TokenAsset(chain, common.HexToAddress("0x0000000000000000000000000000000000005707"))
	usdc  = ledger.TokenAsset(chain, common.HexToAddress("0x000000000000000000000000000000000000c01d"))
	fund  = ledger.Fund{ID: ledger.NewFundID(chain, "steady"), Chain: chain, Tier: "steady", Base: usdc, Unit: ledger.UnitAsset(chain, "steady"), Open: true}
	payee = common.HexToAddress("0x00000000000000000000000000000000000000aa")
)

// world is a book with a clock, assets, prices, a fund and a chain that was started.
type world struct {
	*ledger.Book
	t     testing.TB
	url   string
	clock *atomic.Int64 // microseconds
	tip   ledger.BlockRef
}

// each runs fn with a new world on every database.
func each(t *testing.T, fn func(t *testing.T, w *world)) {
	t.Parallel()
	ledgertest.Each(t, func(t *testing.T, url string) {
		fn(t, newWorld(t, url))
	})
}

func newWorld(t testing.TB, url string) *world {
	w := &world{t: t, url: url, clock: new(atomic.Int64)}
	w.clock.Store(time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC).UnixMicro())
	w.Book = ledgertest.Open(t, url, w.now)
	w.ok(w.PutAssets(t.Context(), []ledger.Asset{
		{ID: storj, Symbol: "STORJ", Name: "Storj", Decimals: 8},
		{ID: usdc, Symbol: "USDC", Name: "USD Coin", Decimals: 6},
	}))
	w.ok(w.PutPrices(t.Context(), []ledger.Price{
		{Asset: storj, USD: must(ledger.ParseUSD("0.5")), Source: "test", At: w.now()},
		{Asset: usdc, USD: must(ledger.ParseUSD("1")), Source: "test", At: w.now()},
	}))
	w.ok(w.PutFunds(t.Context(), []ledger.Fund{fund}))
	w.tip = ledger.BlockRef{Chain: chain, Number: 100, Hash: hash("block", 100), Time: w.now()}
	w.ok(w.StartChain(t.Context(), w.tip))
	return w
}

func (w *world) now() time.Time { return time.UnixMicro(w.clock.Load()).UTC() }

func (w *world) pass(d time.Duration) { w.clock.Add(d.Microseconds()) }

func (w *world) ctx() context.Context { return w.t.Context() }

func (w *world) ok(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

// fails checks that err is of the kind that is expected.
func (w *world) fails(err, want error) {
	w.t.Helper()
	if !isError(err, want) {
		w.t.Fatalf("got error %v, want %v", err, want)
	}
}

// meet makes a user with one identity.
func (w *world) meet(p ledger.Platform, external string) (ledger.User, ledger.Identity) {
	w.t.Helper()
	user, identity, err := w.Meet(w.ctx(), ledger.Caller{Platform: p, ExternalID: external, Name: "name " + external, Language: "en", Chat: "chat " + external})
	w.ok(err)
	return user, identity
}

// give puts an amount on a user's account, as if a payout of it had become final and been swept.
func (w *world) give(user ledger.ID, asset ledger.AssetID, amount uint64) {
	w.t.Helper()
	_, err := w.Post(w.ctx(), ledger.Entry{Key: "give:" + string(ledger.NewID()), Kind: "test", Postings: []ledger.Posting{
		{Debit: ledger.PlaceTreasury(chain), Credit: ledger.UserAvailable(user), Asset: asset, Amount: ledger.NewAmount(amount)}}})
	w.ok(err)
}

// has checks a balance.
func (w *world) has(a ledger.Account, asset ledger.AssetID, want uint64) {
	w.t.Helper()
	got, err := w.Balance(w.ctx(), a, asset)
	w.ok(err)
	if got != ledger.NewAmount(want) {
		w.t.Fatalf("%s of %s is %s, want %d", a, asset, got, want)
	}
}

// sound audits the book.
func (w *world) sound() {
	w.t.Helper()
	report, err := w.Audit(w.ctx())
	w.ok(err)
	if len(report.Faults) > 0 {
		w.t.Fatalf("audit: %q", report.Faults)
	}
}

func derive(salt common.Hash) common.Address { return common.BytesToAddress(crypto.Keccak256(salt[:])) }

// address is the user's deposit address.
func (w *world) address(user ledger.ID) common.Address {
	w.t.Helper()
	a, err := w.DepositAddress(w.ctx(), user, derive)
	w.ok(err)
	return a.Address
}

// block is the next block after w.tip, on a branch that is told apart by its name.
func (w *world) block(branch string) ledger.BlockRef {
	return ledger.BlockRef{Chain: chain, Number: w.tip.Number + 1, Hash: hash(branch, w.tip.Number+1), Parent: w.tip.Hash, Time: w.now()}
}

// advance appends a block with what was found in it.
func (w *world) advance(branch string, found ...ledger.Found) ledger.BlockRef {
	w.t.Helper()
	next := w.block(branch)
	w.ok(w.Advance(w.ctx(), next, found))
	w.tip = next
	return next
}

// rewind removes the newest block.
func (w *world) rewind() {
	w.t.Helper()
	w.ok(w.Rewind(w.ctx(), w.tip))
	tip, err := w.BlockAt(w.ctx(), chain, w.tip.Number-1)
	w.ok(err)
	w.tip = tip
}

// settle makes all blocks up to the tip final.
func (w *world) settle() {
	w.t.Helper()
	w.ok(w.Settle(w.ctx(), chain, w.tip.Number, w.tip.Number))
}

// transfer is a transfer of STORJ in a chain transaction of its own.
func transfer(to common.Address, tx string, amount uint64) ledger.Found {
	return ledger.Found{TxHash: hash(tx, 0), LogIndex: int(hash(tx, 0).Big().Uint64() % 1e9), Asset: storj, From: payee, To: to,
		Amount: ledger.NewAmount(amount), Stream: "storj"}
}

func hash(name string, n uint64) common.Hash {
	return crypto.Keccak256Hash([]byte(name), binary.BigEndian.AppendUint64(nil, n))
}

// drain claims and delivers everything that is due, and returns it in the order of delivery.
func (w *world) drain() []ledger.Notification {
	w.t.Helper()
	var out []ledger.Notification
	for {
		claimed, err := w.ClaimNotifications(w.ctx(), []ledger.Platform{ledger.Telegram, ledger.Discord}, time.Minute, 10)
		w.ok(err)
		if len(claimed) == 0 {
			return out
		}
		for _, n := range claimed {
			message := n.Message
			if message == "" {
				message = fmt.Sprint("m", len(out))
			}
			w.ok(w.Delivered(w.ctx(), n.ID, message))
			out = append(out, n)
		}
	}
}

// kinds are the kinds of what drain delivers.
func (w *world) kinds() []string {
	w.t.Helper()
	var kinds []string
	for _, n := range w.drain() {
		kinds = append(kinds, n.Kind)
	}
	return kinds
}

func (w *world) expectKinds(want ...string) {
	w.t.Helper()
	if got := w.kinds(); !slices.Equal(got, want) {
		w.t.Fatalf("notified %q, want %q", got, want)
	}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func decode[T any](t testing.TB, raw json.RawMessage) T {
	t.Helper()
	var v T
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatal(err)
	}
	return v
}
