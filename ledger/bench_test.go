package ledger_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// The benchmarks of the ledger, beside pgbench's TPC-B on the same server in the same run:
//
//	AMASA_BENCH=full go test -run '^$' -bench . -benchtime 5s -timeout 3h ./ledger
//
// Without AMASA_BENCH=full the tables are small, and the figures say only that everything runs. AMASA_BENCH_ENTRIES is how many entries the
// growth benchmark goes up to, 10 million if it is not set.
var full = os.Getenv("AMASA_BENCH") == "full"

func sized(small, real int) int {
	if full {
		return real
	}
	return small
}

// BenchmarkPostgres measures posts on a server with fsync and synchronous_commit on.
func BenchmarkPostgres(b *testing.B) {
	tpcb := ledgertest.TPCB(b, ledgertest.DurablePostgres(b), sized(1, 50))
	s := newStage(b, ledgertest.DurablePostgres(b))
	for _, clients := range []int{1, 8, 32} {
		b.Run(fmt.Sprint("tpcb/clients=", clients), func(b *testing.B) {
			b.ReportMetric(tpcb(b, clients, time.Duration(sized(1, 8))*time.Second), "tx/s")
		})
	}
	s.posts(b)
}

// BenchmarkSQLite measures the same on a file, synchronous=FULL.
func BenchmarkSQLite(b *testing.B) {
	newStage(b, ledgertest.SQLite(b)).posts(b)
}

func (s *stage) posts(b *testing.B) {
	for _, callers := range []int{1, 8, 32, 128} {
		b.Run(fmt.Sprint("post/spread/callers=", callers), func(b *testing.B) { s.run(b, callers, s.spread(1)) })
	}
	for _, callers := range []int{1, 8, 32, 128} {
		b.Run(fmt.Sprint("post/hot/callers=", callers), func(b *testing.B) { s.run(b, callers, s.hot(1)) })
	}
	b.Run("post/spread/batch=100", func(b *testing.B) { s.run(b, 1, s.spread(100)) })
	b.Run("post/hot/batch=100", func(b *testing.B) { s.run(b, 1, s.hot(100)) })
	s.balances(b, "")
}

// balances reads /balance by one caller, whose times are those of the read itself, and by four, who wait for the two processors too.
func (s *stage) balances(b *testing.B, at string) {
	for _, callers := range []int{1, 4} {
		b.Run(fmt.Sprint(at, "balance/callers=", callers), func(b *testing.B) { s.run(b, callers, s.balance) })
	}
}

// BenchmarkGrowth measures posts and /balance while the journal grows a hundredfold.
func BenchmarkGrowth(b *testing.B) {
	most := sized(20_000, 10_000_000)
	if n, err := strconv.Atoi(os.Getenv("AMASA_BENCH_ENTRIES")); err == nil {
		most = n
	}
	for _, name := range []string{"postgres", "sqlite"} {
		url := ledgertest.SQLite(b)
		if name == "postgres" {
			url = ledgertest.DurablePostgres(b)
		}
		s := newStage(b, url)
		for _, entries := range []int{most / 100, most / 10, most} {
			s.fill(b, entries)
			s.warm(b)
			at := fmt.Sprintf("%s/entries=%d/", name, entries)
			b.Run(at+"post/callers=32", func(b *testing.B) { s.run(b, 32, s.spread(1)) })
			b.Run(at+"post/batch=100", func(b *testing.B) { s.run(b, 1, s.spread(100)) })
			s.balances(b, at)
		}
	}
}

// fill brings the journal to so many entries. To save the hours that posting them takes, their rows are put in behind the book's back, as posts from
// each user to the next would have left them but for the hashes, which nothing that is measured looks at.
func (s *stage) fill(b *testing.B, entries int) {
	b.Helper()
	db := raw(b, s.url)
	db.SetMaxOpenConns(1) // settings are of a connection
	postgres := strings.HasPrefix(s.url, "postgres")
	one := func(query string, args ...any) (n int) {
		b.Helper()
		s.ok(db.QueryRow(query, args...).Scan(&n))
		return n
	}
	do := func(stmts ...string) {
		b.Helper()
		for _, stmt := range stmts {
			if _, err := db.Exec(stmt); err != nil {
				b.Fatalf("%s: %v", stmt, err)
			}
		}
	}
	have := one("SELECT COUNT(*) FROM entries")
	rounds := (entries - have) / len(s.users)
	if rounds <= 0 {
		return
	}
	do("CREATE TABLE IF NOT EXISTS ring (k BIGINT PRIMARY KEY, a TEXT NOT NULL, b TEXT NOT NULL)", "DELETE FROM ring")
	var ring []string
	for i, user := range s.users {
		ring = append(ring, fmt.Sprintf("(%d, '%s', '%s')", i, ledger.UserAvailable(user), ledger.UserAvailable(s.users[(i+1)%len(s.users)])))
	}
	for rows := range slices.Chunk(ring, 1000) {
		do("INSERT INTO ring VALUES " + strings.Join(rows, ", "))
	}
	series, pad, number := "generate_series(1, %d) AS r (r)", "lpad(CAST(%s AS text), %d, '0')", "%s"
	if postgres {
		do("SET session_replication_role = replica")
	} else {
		series, pad, number = "(WITH RECURSIVE n (r) AS (VALUES (1) UNION ALL SELECT r + 1 FROM n WHERE r < %d) SELECT r FROM n) AS r", "printf('%%0%[2]dd', %[1]s)", "printf('%%078d', %s)"
		do("PRAGMA foreign_keys = off", "DROP TRIGGER entries_await_seal")
	}
	id := fmt.Sprintf(pad, fmt.Sprintf("%d + r.r * %d + k", have, len(s.users)), 26)
	from := fmt.Sprintf(" FROM "+series+", ring ORDER BY r.r, k", rounds)
	total := func(side, of string) string {
		was := "(SELECT %s + 0 FROM accounts WHERE code = ring.%s AND asset = '%s')"
		return fmt.Sprintf(number, fmt.Sprintf(was, side, of, usdc)+" + r.r")
	}
	hash := strings.Repeat("0", 64)
	do("INSERT INTO entries (id, key, kind, meta, reverses, at, input_hash, hash) SELECT "+id+", 'fill:' || "+id+", 'bench', '{}', '', 1, '"+hash+"', '"+hash+"'"+from,
		"INSERT INTO postings (entry_id, seq, debit, credit, asset, amount, debit_total, credit_total) SELECT "+id+", 0, a, b, '"+string(usdc)+"', "+
			fmt.Sprintf(number, "1")+", "+total("debits", "a")+", "+total("credits", "b")+from)
	moved := fmt.Sprintf("%s + %d", "%s", rounds)
	do(fmt.Sprintf("UPDATE accounts SET debits = "+number+", credits = "+number+", version = version + 1 WHERE code IN (SELECT a FROM ring) AND asset = '%s'",
		fmt.Sprintf(moved, "debits"), fmt.Sprintf(moved, "credits"), usdc))
	if postgres { // what autovacuum would have done by now
		do("SET session_replication_role = origin", "VACUUM ANALYZE", "CHECKPOINT")
		return
	}
	do("CREATE TRIGGER entries_await_seal AFTER INSERT ON entries BEGIN INSERT INTO unsealed (entry_id) VALUES (NEW.id); END", "PRAGMA foreign_keys = on",
		"PRAGMA wal_checkpoint(TRUNCATE)")
}

// warm posts until the pages of every account are in use: the first post to a page after a checkpoint writes all of it to the log, which a server
// that has worked for a while is done with.
func (s *stage) warm(b *testing.B) {
	b.Helper()
	for range 3 * len(s.users) / 100 {
		_, err := s.spread(100)(b.Context())
		s.ok(err)
	}
}

// stage is a book of many users who have money.
type stage struct {
	*world
	users []ledger.ID
	key   atomic.Int64
}

func newStage(b *testing.B, url string) *stage {
	b.Helper()
	s := &stage{world: newWorld(b, url), users: make([]ledger.ID, sized(200, 10_000))}
	for i := range s.users {
		s.users[i] = ledger.NewID()
	}
	db := raw(b, url)
	for chunk := range slices.Chunk(s.users, 1000) {
		var rows []string
		for _, id := range chunk {
			rows = append(rows, fmt.Sprintf("('%s', 'en', '', 0, 1, '')", id))
		}
		_, err := db.Exec("INSERT INTO users (id, language, tier, terms_at, created_at, merged_into) VALUES " + strings.Join(rows, ", "))
		s.ok(err)
		gifts := make([]ledger.Entry, len(chunk))
		for i, id := range chunk {
			gifts[i] = s.entry(ledger.PlaceTreasury(chain), ledger.UserAvailable(id), 1e15)
		}
		_, err = s.Post(b.Context(), gifts...)
		s.ok(err)
	}
	if strings.HasPrefix(url, "postgres") {
		_, err := db.Exec("VACUUM ANALYZE")
		s.ok(err)
	}
	return s
}

func (s *stage) entry(debit, credit ledger.Account, amount uint64) ledger.Entry {
	return ledger.Entry{Key: fmt.Sprint("bench:", s.key.Add(1)), Kind: "bench", Postings: []ledger.Posting{
		{Debit: debit, Credit: credit, Asset: usdc, Amount: ledger.NewAmount(amount)}}}
}

// job does one piece of work and says how many posts it was.
type job func(ctx context.Context) (int, error)

// spread posts n entries, each from one random user to another.
func (s *stage) spread(n int) job {
	return func(ctx context.Context) (int, error) {
		entries := make([]ledger.Entry, n)
		for i := range entries {
			from := rand.IntN(len(s.users))
			to := (from + 1 + rand.IntN(len(s.users)-1)) % len(s.users)
			entries[i] = s.entry(ledger.UserAvailable(s.users[from]), ledger.UserAvailable(s.users[to]), 1)
		}
		_, err := s.Post(ctx, entries...)
		return n, err
	}
}

// hot posts n entries, each from a random user to the one account of a fund.
func (s *stage) hot(n int) job {
	return func(ctx context.Context) (int, error) {
		entries := make([]ledger.Entry, n)
		for i := range entries {
			entries[i] = s.entry(ledger.UserAvailable(s.users[rand.IntN(len(s.users))]), ledger.FundCash(fund.ID), 1)
		}
		_, err := s.Post(ctx, entries...)
		return n, err
	}
}

// balance reads what /balance shows.
func (s *stage) balance(ctx context.Context) (int, error) {
	_, err := s.Holdings(ctx, s.users[rand.IntN(len(s.users))])
	return 1, err
}

// run does the job b.N times by so many callers at once, and reports the rate, the times that callers waited and the processor time of each.
func (s *stage) run(b *testing.B, callers int, do job) {
	b.Helper()
	var left, done atomic.Int64
	left.Store(int64(b.N))
	waits := make([][]time.Duration, callers)
	var wg sync.WaitGroup
	b.ResetTimer()
	began, used := time.Now(), ledgertest.CPU()
	for c := range callers {
		wg.Go(func() {
			for left.Add(-1) >= 0 {
				start := time.Now()
				n, err := do(b.Context())
				if err != nil {
					b.Error(err)
					return
				}
				done.Add(int64(n))
				waits[c] = append(waits[c], time.Since(start))
			}
		})
	}
	wg.Wait()
	took, used := time.Since(began), ledgertest.CPU()-used
	b.StopTimer()
	all := slices.Concat(waits...)
	if len(all) == 0 {
		return
	}
	slices.Sort(all)
	ms := func(share float64) float64 { return all[int(share*float64(len(all)-1))].Seconds() * 1000 }
	b.ReportMetric(float64(done.Load())/took.Seconds(), "/s")
	b.ReportMetric(ms(0.50), "p50-ms")
	b.ReportMetric(ms(0.99), "p99-ms")
	b.ReportMetric(float64(used.Microseconds())/float64(max(done.Load(), 1)), "cpu-µs/each")
	b.ReportMetric(0, "ns/op")
}
