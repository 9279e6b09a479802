package chainwatch

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// benchDepth is how many blocks make a payout final.
const benchDepth = 1

// wayOfReading is from whom a benchmark catches up.
type wayOfReading struct {
	name  string
	nodes int
	run   func(ctx context.Context, f *Follower) error
}

// ways are those that there are. two: two providers must agree on every transfer. one: all blocks with a transfer are read again, whole, and proven.
// unproven: the same parts of the follower put together without either, which only this benchmark does: what trust costs is the difference.
var ways = []wayOfReading{
	{"two", 2, func(ctx context.Context, f *Follower) error { return f.Run(ctx) }},
	{"one", 1, func(ctx context.Context, f *Follower) error { return f.Run(ctx) }},
	{"unproven", 1, catchUpUnproven},
}

// BenchmarkCatchUp follows the whole tape into the ledger on a database that forgets nothing. logs/s is of all logs that the node has, until the last
// payout is committed, with the watched addresses in memory. 10k watched: 10 % of the logs match; 100k and 1M: all do. MB-peak is the most that this
// process resided in, the replaying nodes in it included, cpu-s the processor time that it took.
func BenchmarkCatchUp(b *testing.B) {
	t := fullTape(b)
	for _, watched := range watchedSizes() {
		b.Run(fmt.Sprint("watched=", watched), func(b *testing.B) {
			onEach(b, func(b *testing.B, url string) {
				book := bookWatching(b, url, watched)
				for _, way := range ways {
					b.Run("providers="+way.name, func(b *testing.B) {
						var sum catchUpTimes
						for range b.N {
							sum.add(t.catchUp(b, book, way, watched, false))
						}
						sum.report(b, t.Logs, "logs/s")
					})
				}
			})
		})
	}
}

// BenchmarkCatchUpCredit is the same where every log matches, until every payout is credited to its user, of fewer blocks.
func BenchmarkCatchUpCredit(b *testing.B) {
	recipients := sized(1_000, 100_000)
	t := record(b, farBehind+20, sized(5, 100), recipients)
	onEach(b, func(b *testing.B, url string) {
		book := bookWatching(b, url, recipients)
		b.Run(fmt.Sprint("watched=", recipients), func(b *testing.B) {
			var sum catchUpTimes
			for range b.N {
				sum.add(t.catchUp(b, book, ways[0], recipients, true))
			}
			sum.report(b, t.Logs, "credited/s")
		})
	})
}

func bookWatching(b *testing.B, url string, watched int) *ledger.Book {
	b.Helper()
	book := ledgertest.Open(b, url, nil)
	ledgertest.PutAddresses(b, url, benchAddresses(watched))
	return book
}

// catchUpTimes is what catching up took.
type catchUpTimes struct {
	wall, cpu time.Duration
	peak      int // bytes; 0 = the system does not tell
}

func (s *catchUpTimes) add(one catchUpTimes) {
	s.wall += one.wall
	s.cpu += one.cpu
	s.peak = max(s.peak, one.peak)
}

func (s *catchUpTimes) report(b *testing.B, logs int, unit string) {
	b.Helper()
	b.ReportMetric(float64(logs)*float64(b.N)/s.wall.Seconds(), unit)
	b.ReportMetric(s.cpu.Seconds()/float64(b.N), "cpu-s")
	b.ReportMetric(0, "ns/op")
	if s.peak > 0 {
		b.ReportMetric(float64(s.peak)/1e6, "MB-peak")
	}
}

// nextChain is the id of a chain that no book knows.
var nextChain atomic.Uint64

// catchUp follows the tape as a chain that the book does not know yet, until all is committed, or credited too.
func (t *tape) catchUp(b *testing.B, book *ledger.Book, way wayOfReading, watched int, credit bool) (took catchUpTimes) {
	b.Helper()
	chain := 1_000 + nextChain.Add(1)
	sink := newTimedSink(b, book, chain, t.Blocks()-benchDepth)
	f, err := New(sink.options(t.serve(b, chain, way.nodes)))
	if err != nil {
		b.Fatal(err)
	}
	until := sink.committed
	if credit {
		until = sink.credited
	}
	if err := f.watch.load(b.Context(), sink, slog.New(slog.DiscardHandler)); err != nil { // once in a process: BenchmarkWatchlist measures it
		b.Fatal(err)
	}
	peak, err := ledgertest.PeakMemory()
	if err != nil {
		b.Log(err)
	}
	ctx, cancel := context.WithTimeout(b.Context(), 20*time.Minute)
	defer cancel()
	ended := make(chan error, 1)
	began, used := time.Now(), ledgertest.CPU()
	go func() { ended <- way.run(ctx, f); close(ended) }()
	select {
	case <-until:
	case err := <-ended: // a way may end by itself once all is done: then both are ready
		select {
		case <-until:
		default:
			b.Fatalf("ended too early: %v", err)
		}
		if err != nil {
			b.Fatal(err)
		}
	case <-ctx.Done():
		b.Fatalf("it takes too long: %+v", f.Health())
	}
	took = catchUpTimes{wall: time.Since(began), cpu: ledgertest.CPU() - used}
	if peak != nil {
		if took.peak, err = peak(); err != nil {
			b.Fatal(err)
		}
	}
	cancel()
	if err := <-ended; err != nil && !errors.Is(err, context.Canceled) {
		b.Fatal(err)
	}
	payouts := t.hits(watched) - t.hitsIn(watched, t.Blocks())
	if n := int(sink.found.Load()); n != payouts {
		b.Fatalf("found %d payouts of %d", n, payouts)
	}
	if credit {
		sink.want(payouts)
	}
	return took
}

// hitsIn is how many transfers of a block go to the first so many addresses.
func (t *tape) hitsIn(watched int, block uint64) (n int) {
	perBlock := t.Logs / int(t.Blocks())
	for _, r := range t.recipients[(int(block)-1)*perBlock : int(block)*perBlock] {
		if r < watched {
			n++
		}
	}
	return n
}

// timedSink is the ledger, and notes when it has done what is measured.
type timedSink struct {
	*ledger.Book
	b     *testing.B
	chain uint64
	asset ledger.AssetID
	goal  uint64

	found     atomic.Int64
	committed chan struct{} // closed once
	credited  chan struct{} // closed once
	advanced  chan uint64   // the blocks that were committed one by one, if somebody listens
}

// newTimedSink prepares the book for a chain. goal is the block whose payouts are the last to be waited for.
func newTimedSink(b *testing.B, book *ledger.Book, chain, goal uint64) *timedSink {
	b.Helper()
	s := &timedSink{
		Book: book, b: b, chain: chain, goal: goal, asset: ledger.TokenAsset(chain, benchToken), committed: make(chan struct{}),
		credited: make(chan struct{}), advanced: make(chan uint64, 1024),
	}
	err := book.PutAssets(b.Context(), []ledger.Asset{{ID: s.asset, Symbol: "STORJ", Name: "Storj", Decimals: 8}})
	if err != nil {
		b.Fatal(err)
	}
	price, err := ledger.ParseUSD("0.5")
	if err == nil {
		err = book.PutPrices(b.Context(), []ledger.Price{{Asset: s.asset, USD: price, Source: "bench", At: time.Now()}})
	}
	if err != nil {
		b.Fatal(err)
	}
	return s
}

func (s *timedSink) options(urls []string) Options { return tapeOptions(s.chain, s, urls) }

// tapeOptions follow a tape from its first block on.
func tapeOptions(chain uint64, sink Sink, urls []string) Options {
	asset := ledger.TokenAsset(chain, benchToken)
	return Options{
		Chain: ChainSpec{
			ID: chain, Name: fmt.Sprint("bench-", chain), RPC: urls, Finality: Finality{Depth: benchDepth}, Poll: 200 * time.Millisecond, Start: 1,
		},
		Assets:  []Watched{{Asset: asset, Contract: benchToken}},
		Streams: []StreamRule{{Stream: "storj", Asset: asset}},
		Sink:    sink,
	}
}

// CatchUpInTurn is the ledger's.
func (s *timedSink) CatchUpInTurn(ctx context.Context, end ledger.BlockRef, found []ledger.FoundAt, turn ledger.Turn) error {
	err := s.Book.CatchUpInTurn(ctx, end, found, turn)
	if err != nil {
		return err
	}
	s.found.Add(int64(len(found)))
	if end.Number == s.goal {
		close(s.committed)
	}
	return nil
}

// Advance is the ledger's.
func (s *timedSink) Advance(ctx context.Context, block ledger.BlockRef, found []ledger.Found) error {
	err := s.Book.Advance(ctx, block, found)
	if err == nil {
		select {
		case s.advanced <- block.Number:
		default: // nobody listens
		}
	}
	return err
}

// Settle is the ledger's.
func (s *timedSink) Settle(ctx context.Context, chain, confirmed, final uint64) error {
	err := s.Book.Settle(ctx, chain, confirmed, final)
	if err == nil && final == s.goal {
		close(s.credited)
	}
	return err
}

// want checks what was credited in all: every transfer is of one.
func (s *timedSink) want(payouts int) {
	s.b.Helper()
	credited, _, err := s.Turnover(s.b.Context(), ledger.PlaceDeposits(s.chain), s.asset)
	if err != nil {
		s.b.Fatal(err)
	}
	if credited.Cmp(ledger.NewAmount(uint64(payouts))) != 0 {
		s.b.Fatalf("credited %s of %d", credited, payouts)
	}
}

// catchUpUnproven is Follower.catchUp from one provider that is believed.
func catchUpUnproven(ctx context.Context, f *Follower) error {
	defer f.pool.close()
	node := f.pool.all[0]
	at, err := node.headerAt(ctx, 0)
	if err != nil {
		return err
	}
	head, err := node.latest(ctx)
	if err != nil {
		return err
	}
	if err := f.sink.StartChain(ctx, at.ref(f.spec.ID)); err != nil {
		return err
	}
	end, err := node.headerAt(ctx, below(head.number(), benchDepth))
	if err != nil {
		return err
	}
	tip, goal := at.ref(f.spec.ID), end.ref(f.spec.ID)
	for tip.Number < goal.Number {
		if tip, err = f.catchUpBy(ctx, tip, goal, f.readUnproven); err != nil {
			return err
		}
	}
	return f.sink.Settle(ctx, f.spec.ID, tip.Number, tip.Number)
}

// readUnproven is readFinal from one provider that is believed.
func (f *Follower) readUnproven(ctx context.Context, from, to uint64) (rangeResult, error) {
	q := &logQuery{from: from, to: to, watch: f.watch.has, tokens: map[common.Address]bool{benchToken: true}}
	answer, end, err := f.pool.all[0].logsIn(ctx, q)
	if err != nil {
		return rangeResult{}, err
	}
	found, err := f.place(ctx, &findings{end: end, movements: answer.found})
	return rangeResult{end: end, found: found}, err
}
