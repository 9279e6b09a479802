package evmtest

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// BenchmarkCatchUpNode catches up from a real node, which does its work within this process, on the processors that the watcher has too. It is asked as
// two providers, who must agree. Beside it the same ranges are downloaded twice, as many at a time, and thrown away: what is left to gain is the
// rest to 100 %.
//
//	AMASA_BENCH=full go test -run '^$' -bench CatchUpNode -benchtime 1x ./chainwatch/evmtest
func BenchmarkCatchUpNode(b *testing.B) {
	blocks, perBlock := 310, 5
	if os.Getenv("AMASA_BENCH") == "full" {
		blocks, perBlock = 1_000, 100
	}
	w := newCoinWorld(b, ledgertest.SQLite(b), mainnet)
	token := ledger.TokenAsset(chainID, sprayer)
	recipient := func(i int) common.Address {
		return common.BigToAddress(new(big.Int).Add(new(big.Int).Lsh(big.NewInt(1), 150), big.NewInt(int64(i))))
	}
	for i := range blocks {
		w.send(sprayer, append(words(recipient(i*perBlock)), common.BigToHash(big.NewInt(int64(perBlock))).Bytes()...), 0)
		w.commit(1)
	}
	w.commit(depth)
	head, err := w.node.client.BlockNumber(b.Context())
	w.ok(err)
	watched := make([]common.Address, 0, blocks*perBlock/10)
	for i := 0; i < blocks*perBlock; i += 10 {
		watched = append(watched, recipient(i))
	}

	first, goal := head-depth-uint64(blocks)+1, head-depth
	for range b.N {
		database := ledgertest.DurablePostgres(b)
		w.book = ledgertest.Open(b, database, nil)
		w.ok(w.book.PutAssets(b.Context(), []ledger.Asset{{ID: token, Symbol: "STORJ", Name: "Storj", Decimals: 8}}))
		ledgertest.PutAddresses(b, database, watched)
		began := time.Now()
		w.download(b, first, goal)
		bare := time.Since(began)
		took := w.catchUp(b, first, goal, token, len(watched))
		logs := float64(blocks * perBlock)
		b.ReportMetric(logs/bare.Seconds(), "bare-logs/s")
		b.ReportMetric(logs/took.Seconds(), "logs/s")
		b.ReportMetric(100*bare.Seconds()/took.Seconds(), "%-of-bare")
		b.ReportMetric(0, "ns/op")
	}
}

// download fetches the logs of all blocks twice, by ranges of the size that catching up begins with.
func (w *coinWorld) download(b *testing.B, first, last uint64) {
	b.Helper()
	const ranges, blocks = 3, 128
	group, ctx := errgroup.WithContext(b.Context())
	group.SetLimit(2 * ranges)
	for from := first; from <= last; from += blocks {
		to := min(last, from+blocks-1)
		body := fmt.Sprintf(`[{"jsonrpc":"2.0","id":1,"method":"eth_getBlockByNumber","params":["%#x",false]},{"jsonrpc":"2.0","id":2,"method":"eth_getLogs",`+
			`"params":[{"fromBlock":"%#x","toBlock":"%#x","address":["%s"],"topics":["0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"]}]}]`,
			to, from, to, sprayer)
		for range 2 {
			group.Go(func() error { return fetch(ctx, w.url, body) })
		}
	}
	w.ok(group.Wait())
}

func fetch(ctx context.Context, url, body string) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader([]byte(body)))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	n, err := io.Copy(io.Discard, resp.Body)
	if err == nil && n < 1_000 {
		err = fmt.Errorf("an answer of %d bytes", n)
	}
	return err
}

// caughtUp is the ledger, and tells when a range ends with a block.
type caughtUp struct {
	*ledger.Book
	goal  uint64
	found int
	done  chan struct{}
}

// CatchUpInTurn is the ledger's.
func (c *caughtUp) CatchUpInTurn(ctx context.Context, end ledger.BlockRef, found []ledger.FoundAt, turn ledger.Turn) error {
	err := c.Book.CatchUpInTurn(ctx, end, found, turn)
	if err == nil {
		c.found += len(found)
		if end.Number == c.goal {
			close(c.done)
		}
	}
	return err
}

// catchUp follows the chain from its first block on until all up to the last one is committed.
func (w *coinWorld) catchUp(b *testing.B, first, last uint64, token ledger.AssetID, payouts int) time.Duration {
	b.Helper()
	c := &caughtUp{Book: w.book, goal: last, done: make(chan struct{})}
	began := time.Now()
	f, stop := w.follow(func(o *chainwatch.Options) {
		o.Sink, o.Coins = c, nil
		o.Assets = []chainwatch.Watched{{Asset: token, Contract: sprayer}}
		o.Chain.RPC, o.Chain.Start = []string{w.url, w.url}, first
		o.Chain.Native, o.Chain.Traces, o.Chain.Factory = false, false, common.Address{}
	})
	select {
	case <-c.done:
	case <-time.After(10 * time.Minute):
		b.Fatalf("it takes too long: %+v", f.Health())
	}
	took := time.Since(began)
	stop()
	if c.found != payouts {
		b.Fatalf("found %d payouts of %d", c.found, payouts)
	}
	return took
}
