package chainwatch

import (
	"context"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"
)

// BenchmarkLive measures the time from when a node has a new block, all of whose transfers are payouts, until they are committed in the ledger: an
// operation is a run of blocks. ws: a node announces heads. poll=200ms: nobody does. Two providers, a second and more between blocks at full size.
func BenchmarkLive(b *testing.B) {
	const first = 5 // block at which the runs begin
	samples, watched := sized(5, 100), sized(100, 10_000)
	t := record(b, first+samples, sized(5, 100), watched)
	onEach(b, func(b *testing.B, url string) {
		book := bookWatching(b, url, watched)
		for _, bell := range []bool{true, false} {
			name := "poll=200ms"
			if bell {
				name = "ws"
			}
			b.Run(name, func(b *testing.B) {
				var took []time.Duration
				for range b.N {
					chain := 1_000 + nextChain.Add(1)
					t.SetHead(first)
					sink := newTimedSink(b, book, chain, t.Blocks()-benchDepth)
					o := sink.options(t.serve(b, chain, 2))
					if bell {
						o.Chain.WS, o.Chain.Poll = strings.Replace(o.Chain.RPC[0], "http", "ws", 1), 2*time.Second
					}
					took = append(took, t.live(b, o, sink, first)...)
				}
				slices.Sort(took)
				ms := func(share float64) float64 { return took[int(share*float64(len(took)-1))].Seconds() * 1000 }
				b.ReportMetric(ms(0.50), "p50-ms")
				b.ReportMetric(ms(0.95), "p95-ms")
				b.ReportMetric(ms(1), "max-ms")
				b.ReportMetric(0, "ns/op")
			})
		}
	})
}

// live lets the head move from block to block, and returns how long each took to be committed.
func (t *tape) live(b *testing.B, o Options, sink *timedSink, head uint64) (took []time.Duration) {
	b.Helper()
	f, err := New(o)
	if err != nil {
		b.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(b.Context(), 10*time.Minute)
	defer cancel()
	ended := make(chan error, 1)
	go func() { ended <- f.Run(ctx) }()
	arrive := func(number uint64) {
		b.Helper()
		for {
			select {
			case n := <-sink.advanced:
				if n == number {
					return
				}
			case <-ctx.Done():
				b.Fatalf("block %d was never committed: %+v", number, f.Health())
			}
		}
	}
	arrive(head)
	for o.Chain.WS != "" && !f.Health().WakeConnected && ctx.Err() == nil {
		sleep(ctx, time.Millisecond, nil)
	}
	for head < t.Blocks() {
		// Blocks come at times that have nothing to do with when the follower looks.
		sleep(ctx, time.Duration(sized(100, 1_000))*time.Millisecond+rand.N(200*time.Millisecond), nil)
		head++
		began := time.Now()
		t.SetHead(head)
		arrive(head)
		took = append(took, time.Since(began))
	}
	cancel()
	if err := <-ended; err != nil {
		b.Fatal(err)
	}
	return took
}
