package chainwatch

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/amasa-io/amasa/chainwatch/chaintest"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// The benchmarks of the watcher, from nodes in this process that replay recorded answers: 2,000 blocks of 100 transfers to 100,000 recipients.
//
//	AMASA_BENCH=full go test -run '^$' -bench 'Read|Watchlist|CatchUp|Live' -benchtime 1x -timeout 2h ./chainwatch
//
// Without AMASA_BENCH=full there are few of everything, and the figures say only that everything runs.
var full = os.Getenv("AMASA_BENCH") == "full"

func sized(small, real int) int {
	if full {
		return real
	}
	return small
}

var (
	benchToken = common.HexToAddress("0x70ce000000000000000000000000000000000001")
	benchPayer = common.HexToAddress("0xfee0000000000000000000000000000000000001")
)

// benchAddress is one of any number of addresses that look like real ones.
func benchAddress(i int) common.Address {
	sum := sha256.Sum256(binary.BigEndian.AppendUint64([]byte("bench"), uint64(i)))
	return common.BytesToAddress(sum[:])
}

func benchAddresses(n int) []common.Address {
	out := make([]common.Address, n)
	for i := range out {
		out[i] = benchAddress(i)
	}
	return out
}

// tape is a recording of blocks with as many transfers each.
type tape struct {
	*chaintest.Recording
	recipients []int // by log, in order
}

// record makes a tape on which every recipient gets about the same, spread over all blocks.
func record(b testing.TB, blocks, perBlock, recipients int) *tape {
	b.Helper()
	t := &tape{}
	chain := chaintest.New(1)
	for range blocks {
		logs := make([]*types.Log, perBlock)
		for i := range logs {
			to := len(t.recipients) * 7919 % recipients
			t.recipients = append(t.recipients, to)
			logs[i] = chaintest.TransferLog(benchToken, benchPayer, benchAddress(to), 1)
		}
		chain.Mine(chaintest.Tx{To: &benchToken, Logs: logs})
	}
	var err error
	if t.Recording, err = chaintest.Record(chain, filepath.Join(b.TempDir(), "answers")); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		if err := t.Close(); err != nil {
			b.Error(err)
		}
	})
	return t
}

// fullTape is the tape of the benchmarks of catching up. Few blocks would be read one by one.
func fullTape(b *testing.B) *tape {
	return record(b, sized(2*farBehind, 2_000), sized(5, 100), sized(1_000, 100_000))
}

// serve starts n nodes of a chain.
func (t *tape) serve(b testing.TB, chain uint64, n int) []string {
	b.Helper()
	var urls []string
	for range n {
		s := t.Serve(chain)
		b.Cleanup(s.Close)
		urls = append(urls, s.URL)
	}
	return urls
}

// hits is how many transfers go to the first so many addresses.
func (t *tape) hits(watched int) (n int) {
	for _, r := range t.recipients {
		if r < watched {
			n++
		}
	}
	return n
}

// queries are the ranges that catching up reads.
func (t *tape) queries(watch func(common.Address) bool) (out []*logQuery) {
	for from := uint64(1); from <= t.Blocks(); from += firstRange {
		out = append(out, &logQuery{
			from: from, to: min(t.Blocks(), from+firstRange-1), tokens: map[common.Address]bool{benchToken: true}, watch: watch,
		})
	}
	return out
}

// fetch downloads a range and does nothing with it.
func (q *logQuery) fetch(b *testing.B, url string, into io.Writer) {
	b.Helper()
	resp, err := http.Post(url, "application/json", bytes.NewReader(q.batch()))
	if err != nil {
		b.Fatal(err)
	}
	defer resp.Body.Close()
	if _, err := io.Copy(into, resp.Body); err != nil {
		b.Fatal(err)
	}
}

// BenchmarkRead measures the parts of reading alone: an operation is all ranges. download: they are fetched and thrown away. decode/scanner: they lie in
// memory and are read as catching up reads them, with that share of the logs matching. decode/json: the same into []types.Log, ethclient's way.
// match: the recipients are looked up in a watchlist.
func BenchmarkRead(b *testing.B) {
	t := fullTape(b)
	url := t.serve(b, 1, 1)[0]
	rate := func(b *testing.B) {
		b.ReportMetric(float64(t.Logs)*float64(b.N)/b.Elapsed().Seconds(), "logs/s")
	}
	queries := t.queries(nil)
	b.Run("download", func(b *testing.B) {
		for b.Loop() {
			for _, q := range queries {
				q.fetch(b, url, io.Discard)
			}
		}
		rate(b)
	})
	answers := make([][]byte, len(queries))
	for i, q := range queries {
		var buf bytes.Buffer
		q.fetch(b, url, &buf)
		answers[i] = buf.Bytes()
	}
	for _, watched := range []int{0, sized(100, 10_000), sized(1_000, 100_000)} {
		list := listOf(watched)
		b.Run(fmt.Sprintf("decode/scanner/matches=%d%%", t.hits(watched)*100/t.Logs), func(b *testing.B) {
			s := &logScanner{scanner: *newScanner()}
			b.ReportAllocs()
			for b.Loop() {
				n := 0
				for i, q := range t.queries(list.has) {
					answer, err := scanLogs(s, bytes.NewReader(answers[i]), q)
					if err != nil {
						b.Fatal(err)
					}
					n += len(answer.found)
				}
				if n != t.hits(watched) {
					b.Fatalf("%d of %d transfers", n, t.hits(watched))
				}
			}
			rate(b)
		})
	}
	b.Run("decode/json", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			n := 0
			for _, raw := range answers {
				n += decodeJSON(b, raw)
			}
			if n != t.Logs {
				b.Fatalf("%d of %d logs", n, t.Logs)
			}
		}
		rate(b)
	})
	for _, watched := range watchedSizes() {
		list := listOf(watched)
		b.Run(fmt.Sprint("match/watched=", watched), func(b *testing.B) {
			to := make([]common.Address, len(t.recipients))
			for i, r := range t.recipients {
				to[i] = benchAddress(r)
			}
			for b.Loop() {
				n := 0
				for _, a := range to {
					if list.has(a) {
						n++
					}
				}
				if n != t.hits(watched) {
					b.Fatalf("%d of %d transfers", n, t.hits(watched))
				}
			}
			rate(b)
		})
	}
}

func decodeJSON(b *testing.B, raw []byte) int {
	b.Helper()
	var replies []struct {
		ID     int             `json:"id"`
		Result json.RawMessage `json:"result"`
	}
	if err := json.Unmarshal(raw, &replies); err != nil {
		b.Fatal(err)
	}
	n := 0
	for _, r := range replies {
		if r.ID != logsRequest {
			continue
		}
		var logs []types.Log
		if err := json.Unmarshal(r.Result, &logs); err != nil {
			b.Fatal(err)
		}
		n += len(logs)
	}
	return n
}

func watchedSizes() []int {
	return []int{sized(100, 10_000), sized(1_000, 100_000), sized(2_000, 1_000_000)}
}

func listOf(n int) *watchlist {
	w := &watchlist{set: map[common.Address]struct{}{}}
	for i := range n {
		w.set[benchAddress(i)] = struct{}{}
	}
	return w
}

// BenchmarkWatchlist loads 1,000,000 addresses from the ledger, as every start does, and says what of memory each takes.
func BenchmarkWatchlist(b *testing.B) {
	onEach(b, func(b *testing.B, url string) {
		count := sized(2_000, 1_000_000)
		sink := ledgertest.Open(b, url, nil)
		ledgertest.PutAddresses(b, url, benchAddresses(count))
		heap := func() uint64 {
			runtime.GC()
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			return m.HeapAlloc
		}
		var w *watchlist
		before := heap()
		for b.Loop() {
			w = &watchlist{set: map[common.Address]struct{}{}}
			if err := w.load(b.Context(), sink, slog.New(slog.DiscardHandler)); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric((float64(heap())-float64(before))/float64(count), "B/address")
		b.ReportMetric(float64(count)*float64(b.N)/b.Elapsed().Seconds(), "addresses/s")
		if len(w.set) != count {
			b.Fatalf("%d of %d addresses", len(w.set), count)
		}
	})
}

// onEach runs fn with an empty database of each kind, which forgets nothing.
func onEach(b *testing.B, fn func(b *testing.B, url string)) {
	b.Run("postgres", func(b *testing.B) { fn(b, ledgertest.DurablePostgres(b)) })
	b.Run("sqlite", func(b *testing.B) { fn(b, ledgertest.SQLite(b)) })
}
