package evmtest

import (
	"context"
	"fmt"
	"math/big"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// BenchmarkCount counts the coin on many addresses, of a real node into the real ledger on PostgreSQL: one operation is a
// count of all of them, during which coin has arrived at one. 2,000 addresses; 1,000,000 with AMASA_BENCH=full.
func BenchmarkCount(b *testing.B) {
	addresses := 2_000
	if os.Getenv("AMASA_BENCH") == "full" {
		addresses = 1_000_000
	}
	url := ledgertest.Postgres(b)
	w := newCoinWorld(b, url, mainnet)
	w.patience = 10 * time.Minute
	list := make([]common.Address, addresses)
	for i := range list {
		list[i] = common.BigToAddress(new(big.Int).Lsh(big.NewInt(int64(i+1)), 100))
	}
	ledgertest.PutAddresses(b, url, list)
	f, stop := w.follow(func(o *chainwatch.Options) { o.Chain.Traces = false })
	defer stop()
	count := func() {
		w.commit(1)
		head, err := w.node.client.BlockNumber(context.Background())
		w.ok(err)
		w.eventually(func() bool { return f.Health().Counted >= head-depth && f.Health().Final >= head-depth }, func() any { return fmt.Sprintf("%+v", f.Health()) })
	}
	w.commit(depth)
	w.wantTip(f)
	count()
	sent := 0
	b.ResetTimer()
	for range b.N {
		w.send(forwarder, words(w.deposit[0].Address), 1)
		sent++
		count()
	}
	b.StopTimer()
	b.ReportMetric(float64(addresses)*float64(b.N)/b.Elapsed().Seconds(), "balances/s")
	w.commit(depth)
	count()
	if n, err := w.book.Balance(b.Context(), ledger.UserAvailable(w.users[0]), ledger.NativeAsset(chainID)); err != nil || n.Cmp(ledger.NewAmount(uint64(sent))) != 0 {
		b.Errorf("credited %s of %d (%v)", n, sent, err)
	}
}
