package strategies

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// queueBook is a book with many waiting orders, which it makes up page by page: what is measured is ours.
type queueBook struct {
	Book
	users, funds int
}

func (b queueBook) Orders(_ context.Context, f ledger.OrderFilter) ([]ledger.Order, error) {
	from := 0
	if f.After != "" {
		_, _ = fmt.Sscanf(string(f.After), "order%d", &from)
		from++
	}
	var out []ledger.Order
	for i := from; i < b.users && len(out) < f.Limit; i++ {
		out = append(out, ledger.Order{ID: ledger.ID(fmt.Sprintf("order%09d", i)), Kind: ledger.Subscribe, Chain: 1, State: ledger.Placed,
			Fund: ledger.FundID(fmt.Sprintf("1-tier%d", i%b.funds)), Asset: ledger.TokenAsset(1, common.Address{1}), Amount: amount(uint64(2e6 + i%1000))})
	}
	return out, nil
}

// BenchmarkPlanRound plans what one round does with users who each have an order waiting, in 8 funds of 4 vaults: it reads the queue, makes
// the batches of the round, and works out every batch's split, units and moves. AMASA_BENCH=full goes to a million.
//
//	AMASA_BENCH=full go test -run '^$' -bench PlanRound -benchtime 1x ./strategies
func BenchmarkPlanRound(b *testing.B) {
	sizes := []int{10_000, 100_000}
	if os.Getenv("AMASA_BENCH") == "full" {
		sizes = append(sizes, 1_000_000)
	}
	const funds, vaults = 8, 4
	for _, users := range sizes {
		b.Run(fmt.Sprintf("users=%d", users), func(b *testing.B) {
			e := newExecutor(Options{Chain: 1, Book: queueBook{users: users, funds: funds}}.withDefaults())
			var peak uint64
			transactions, batches, orders := 0, 0, 0
			b.ReportAllocs()
			for b.Loop() {
				transactions, batches, orders = 0, 0, 0
				groups, members, err := e.queue(b.Context(), ledger.Subscribe)
				if err != nil {
					b.Fatal(err)
				}
				for _, g := range groups {
					batch := members[g][:min(len(members[g]), e.most(g))]
					moves := planOne(b, batch, vaults)
					batches++
					orders += len(batch)
					transactions += (len(batch)+e.opts.MaxMembers-1)/e.opts.MaxMembers + 1 + moves // sweeps, a swap, vaults
				}
				var m runtime.MemStats
				runtime.ReadMemStats(&m)
				peak = max(peak, m.HeapAlloc)
			}
			if most := funds * (e.most(group{kind: ledger.Subscribe})/e.opts.MaxMembers + 1 + vaults); transactions > most {
				b.Fatalf("%d transactions, more than %d", transactions, most)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(users), "ns/user")
			b.ReportMetric(float64(peak)/1e6, "MB-heap")
			b.ReportMetric(float64(transactions), "chaintx/round")
			b.ReportMetric(float64(batches), "batches/round")
			b.ReportMetric(float64(orders), "orders/round")
		})
	}
}

// planOne works out one batch as its settlement does, and returns into how many vaults it moves money.
func planOne(b *testing.B, orders []ledger.Order, vaults int) int {
	b.Helper()
	sum, err := total(orders)
	if err != nil {
		b.Fatal(err)
	}
	weights := make([]ledger.Amount, len(orders))
	for i, o := range orders {
		weights[i] = o.Amount
	}
	parts, err := split(sum, weights)
	if err != nil {
		b.Fatal(err)
	}
	s := fundState{base: "1/base", cash: sum, units: amount(1e15)}
	for i := range vaults {
		s.positions = append(s.positions, position{vault: common.Address{byte(i + 1)}, asset: "1/base", shares: amount(1e9), value: amount(1e9), bps: 9000 / vaults})
	}
	moves, err := planInvest(s, ledger.Amount{}, amount(1))
	if err != nil {
		b.Fatal(err)
	}
	mark, err := s.mark()
	if err != nil {
		b.Fatal(err)
	}
	if _, _, err := issue(mark, parts, sum); err != nil {
		b.Fatal(err)
	}
	return len(moves)
}
