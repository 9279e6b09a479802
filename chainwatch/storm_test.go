package chainwatch_test

import (
	"context"
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/chainwatch/chaintest"
	"github.com/amasa-io/amasa/ledger"
)

// TestStorm lets everything happen at once: three nodes that fail, lie and lag one time in ten, reorgs above finality
// that mine some payouts again, followers that are stopped at any moment and started again. In the end the ledger must
// hold what the chain holds.
func TestStorm(t *testing.T) {
	for seed := range uint64(6) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) { storm(t, rand.New(rand.NewPCG(seed, 1))) })
	}
}

func storm(t *testing.T, rnd *rand.Rand) {
	c, b := chaintest.New(chainID), newBook(chainID, anna, ben)
	var nodes []*chaintest.Node
	for i := range 3 {
		n := node(t, c)
		faults := rand.New(rand.NewPCG(rnd.Uint64(), uint64(i)))
		n.Set(func(s *chaintest.State) {
			s.Faults = func(string) chaintest.Fault {
				if faults.IntN(10) == 0 {
					return chaintest.Fault(1 + faults.IntN(int(chaintest.Garbage)))
				}
				return chaintest.None
			}
		})
		nodes = append(nodes, n)
	}
	o := options(b, nodes...)
	o.Chain.Finality.Depth = 12
	stop := start(t, o)
	var again []chaintest.Tx
	for step := range 150 {
		switch what := rnd.IntN(20); {
		case what < 2:
			depth := uint64(1 + rnd.IntN(4))
			if head := c.Head().Number(); head > depth {
				for _, lost := range c.Blocks()[head-depth+1:] {
					again = append(again, lost.Again()...)
				}
				c.Fork(head - depth)
			}
		case what < 4:
			stop()
			stop = start(t, o)
		case what < 6:
			nodes[rnd.IntN(3)].Set(func(s *chaintest.State) { s.Lag = uint64(rnd.IntN(4)) })
		}
		txs := []chaintest.Tx{pay(anna, uint64(1000+step)), chaintest.Coin(ben, int64(5000+step))}
		keep := rnd.IntN(len(again) + 1)
		txs, again = append(txs, again[:keep]...), again[keep:]
		mined := c.Mine(txs...)
		if step%10 == 0 {
			waitNear(t, b, mined.Number())
		}
	}
	for _, n := range nodes {
		n.Set(func(s *chaintest.State) { s.Lag = 0 })
	}
	mine(c, 12)
	stop()
	f := follow(t, o)
	var want []string
	for _, block := range c.Blocks() {
		for _, tx := range block.Again() {
			if tx.Value != nil {
				want = append(want, fmt.Sprintf("b2:%s", tx.Value))
			} else {
				want = append(want, fmt.Sprintf("a1:%s", new(big.Int).SetBytes(tx.Logs[0].Data)))
			}
		}
	}
	wantPayouts(t, f, b, ledger.Final, want...)
	wantPayouts(t, f, b, ledger.Seen)
	if halted := f.Health().Halted; halted != "" {
		t.Errorf("halted: %s", halted)
	}
}

// waitNear waits until the ledger is within five blocks, so that the chain does not run away from it.
func waitNear(t *testing.T, b *book, number uint64) {
	t.Helper()
	eventually(t, "ledger near the head", func() bool {
		st, _ := b.ChainState(context.Background(), chainID)
		return st.Cursor.Number+5 >= number
	}, func() any { return number })
}

// start makes and runs a follower.
func start(t *testing.T, o chainwatch.Options) (stop func()) {
	t.Helper()
	f, err := chainwatch.New(o)
	if err != nil {
		t.Fatal(err)
	}
	return run(t, f)
}
