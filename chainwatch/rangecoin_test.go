package chainwatch_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/chainwatch/chaintest"
	"github.com/amasa-io/amasa/ledger"
)

const (
	blockReceipts = "eth_getBlockReceipts"
	getBlock      = "eth_getBlockByNumber"
)

// arrivedAt describes a payout: by its transaction where that sent the coin itself, or by its log.
func arrivedAt(to common.Address, block uint64, by any, amount int64) string {
	return fmt.Sprintf("%x block %d by %v: %d", to[19], block, by, amount)
}

// coinOutage mines what happened while nobody looked: coin by transactions and by contracts, some of both in one block, sweeps, and tokens among
// them. It lists what arrived.
func coinOutage(c *chaintest.Chain, blocks int) (arrived []string) {
	lies := int64(0) // on anna
	for i := range int64(blocks) {
		direct, moved := chaintest.Coin(anna, 1000+i), chaintest.Send(contract, ben, 1_000_000+i)
		failed := chaintest.Coin(anna, 77)
		failed.Failed = true
		switch {
		case i%97 == 50 && lies > 0:
			sweep := chaintest.Sweep(factory, treasury, map[common.Address]int64{anna: lies})
			b := c.Mine(sweep, direct)
			lies = 1000 + i
			arrived = append(arrived, arrivedAt(anna, b.Number(), b.Txs[1].Hash(), 1000+i))
		case i%31 == 0:
			b := c.Mine(moved, chaintest.Coin(ben, 5), failed, chaintest.Coin(ben, 6), pay(ben, 9))
			arrived = append(arrived, arrivedAt(ben, b.Number(), b.Txs[1].Hash(), 5), arrivedAt(ben, b.Number(), b.Txs[3].Hash(), 6),
				arrivedAt(ben, b.Number(), "contract", 1_000_000+i), arrivedAt(ben, b.Number(), "log", 9))
		case i%9 == 0:
			b := c.Mine(chaintest.Coin(nobody, 1), direct)
			lies += 1000 + i
			arrived = append(arrived, arrivedAt(anna, b.Number(), b.Txs[1].Hash(), 1000+i))
		case i%17 == 0:
			b := c.Mine(failed, chaintest.Send(contract, anna, 50_000+i))
			lies += 50_000 + i
			arrived = append(arrived, arrivedAt(anna, b.Number(), "contract", 50_000+i))
		default:
			c.Mine()
		}
	}
	slices.Sort(arrived)
	return arrived
}

// arrived lists the final payouts of the book's addresses.
func (p *purse) arrived() (out []string) {
	p.t.Helper()
	for to, user := range p.users {
		list, err := p.Payouts(p.t.Context(), user, "", 10_000)
		p.ok(err)
		for _, f := range list {
			by := any("log")
			switch {
			case f.State != ledger.Final:
				continue
			case f.LogIndex <= ledger.TracedLog(0):
				by = "contract"
			case f.LogIndex < 0:
				by = f.TxHash
			}
			out = append(out, arrivedAt(to, f.Block.Number, by, f.Amount.Big().Int64()))
		}
	}
	slices.Sort(out)
	return out
}

// firstCount follows a chain until its coin was counted for the first time, and stops.
func (p *purse) firstCount(o chainwatch.Options) {
	p.t.Helper()
	stop := start(p.t, o)
	eventually(p.t, "first count", func() bool { n, err := p.CoinCount(p.t.Context(), chainID); return err == nil && n.Counted }, func() any { return nil })
	stop()
}

func (p *purse) wantArrived(f *chainwatch.Follower, want []string) {
	p.t.Helper()
	eventually(p.t, fmt.Sprintf("%d payouts", len(want)), func() bool { return len(p.arrived()) >= len(want) },
		func() any { return fmt.Sprintf("have %d, health %+v", len(p.arrived()), f.Health()) })
	if have := p.arrived(); !slices.Equal(have, want) {
		for _, s := range want {
			if !slices.Contains(have, s) {
				p.t.Errorf("missing %s", s)
			}
		}
		for _, s := range have {
			if !slices.Contains(want, s) {
				p.t.Errorf("too much: %s", s)
			}
		}
	}
	if f.Health().CoinMissing != nil {
		p.t.Errorf("health %+v", f.Health())
	}
	p.sound()
}

// A chain with coin is caught up by ranges too. What each transaction and each contract sent is found all the same, once, and by its
// transaction where that sent it itself; blocks that brought no coin are not read.
func TestCoinInRanges(t *testing.T) {
	for _, providers := range []int{1, 2} {
		t.Run(fmt.Sprint(providers), func(t *testing.T) {
			c, p := chaintest.New(chainID), newPurse(t, anna, ben)
			nodes := []*chaintest.Node{node(t, c), node(t, c)}[:providers]
			o := coinOptions(p, nodes...)
			p.firstCount(o)
			want := coinOutage(c, 600)
			last := mine(c, 10)
			read := nodes[0].Calls(blockReceipts)
			f := follow(t, o)
			p.wantCounted(f, last.Number()-3)
			p.wantArrived(f, want)
			if providers > 1 && nodes[0].Calls(blockReceipts)-read > 250 {
				t.Errorf("%d blocks of 610 were read whole", nodes[0].Calls(blockReceipts)-read)
			}
			if nodes[0].Calls(getLogs) == 0 {
				t.Error("no range was read")
			}
		})
	}
}

// Where the providers have thrown away the balances that coin would be found by, the transactions of every block are read beside the ranges.
func TestCoinWithoutOldState(t *testing.T) {
	c, p := chaintest.New(chainID), newPurse(t, anna, ben)
	nodes := []*chaintest.Node{node(t, c), node(t, c)}
	o := coinOptions(p, nodes...)
	p.firstCount(o)
	var want []string
	for i := range int64(500) {
		if i%10 == 0 {
			failed := chaintest.Coin(anna, 77)
			failed.Failed = true
			b := c.Mine(failed, chaintest.Coin(anna, 1000+i), pay(ben, 3), chaintest.Coin(ben, 5))
			want = append(want, arrivedAt(anna, b.Number(), b.Txs[1].Hash(), 1000+i), arrivedAt(ben, b.Number(), "log", 3), arrivedAt(ben, b.Number(), b.Txs[3].Hash(), 5))
		} else {
			c.Mine()
		}
	}
	slices.Sort(want)
	for _, n := range nodes {
		n.Set(func(s *chaintest.State) { s.KeepLast = 64 })
	}
	f := follow(t, o)
	p.wantArrived(f, want)
	if nodes[0].Calls(getLogs) == 0 {
		t.Error("no range was read")
	}
	if _, err := p.BlockAt(t.Context(), chainID, 100); !errors.Is(err, ledger.ErrNotFound) {
		t.Errorf("a block was committed on its own: %v", err)
	}
}

// A provider that hides or makes up a transaction in a range is found out.
func TestLiarAboutCoinInARange(t *testing.T) {
	for _, fault := range []chaintest.Fault{chaintest.Partial, chaintest.Altered, chaintest.Mismatched} {
		t.Run(fmt.Sprint(fault), func(t *testing.T) {
			c, b := longOutage().Copy(), newBook(chainID, anna, ben)
			liar := node(t, c)
			faulty(liar, getBlock, fault)
			f := follow(t, options(b, liar, node(t, c), node(t, c)))
			wantTruth(t, f, b, c, 497, true)
			if h := f.Health(); h.Providers[0].Errors["lie"] == 0 || b.ranges == 0 {
				t.Errorf("%d ranges, the liar %+v", b.ranges, h.Providers[0])
			}
		})
	}
}

// Nothing of what a process had found of coin in ranges is lost or credited twice when it ends at any moment.
func TestCoinInRangesAcrossCrashes(t *testing.T) {
	c, p := chaintest.New(chainID), newPurse(t, anna, ben)
	o := coinOptions(p, node(t, c), node(t, c))
	p.firstCount(o)
	want := coinOutage(c, 600)
	last := mine(c, 10)
	for range 8 {
		before, err := p.ChainState(t.Context(), chainID)
		p.ok(err)
		stop := start(t, o)
		eventually(t, "some progress", func() bool {
			st, err := p.ChainState(t.Context(), chainID)
			return err == nil && (st.Cursor.Number > before.Cursor.Number || st.Cursor.Number == last.Number())
		}, func() any { return before })
		stop()
	}
	f := follow(t, o)
	p.wantCounted(f, last.Number()-3)
	p.wantArrived(f, want)
}

// A range ends before the block from which on coin has logs; from there on ranges of logs tell of coin too.
func TestRangesAcrossTheForkThatLogsCoin(t *testing.T) {
	emitter := common.HexToAddress("0xfffffffffffffffffffffffffffffffffffffffe")
	const fork = 300
	c, p := chaintest.New(chainID), newPurse(t, anna, ben)
	nodes := []*chaintest.Node{node(t, c), node(t, c)}
	o := coinOptions(p, nodes...)
	o.Chain.NativeLogs = fork
	p.firstCount(o)
	var want []string
	for n := uint64(1); n <= 600; n++ {
		if n%10 != 0 {
			c.Mine()
			continue
		}
		direct, moved := chaintest.Coin(anna, int64(n)), chaintest.Send(contract, ben, int64(n))
		if n >= fork {
			direct.Logs = append(direct.Logs, chaintest.TransferLog(emitter, payer, anna, n))
			moved.Logs = append(moved.Logs, chaintest.TransferLog(emitter, contract, ben, n))
		}
		b := c.Mine(direct, moved)
		if n >= fork {
			want = append(want, arrivedAt(anna, n, "log", int64(n)), arrivedAt(ben, n, "log", int64(n)))
		} else {
			want = append(want, arrivedAt(anna, n, b.Txs[0].Hash(), int64(n)), arrivedAt(ben, n, "contract", int64(n)))
		}
	}
	mine(c, 10)
	slices.Sort(want)
	f := follow(t, o)
	p.wantCounted(f, fork-1)
	p.wantArrived(f, want)
	if nodes[0].Calls(getLogs) == 0 {
		t.Error("no range was read")
	}
}

// Old tokens' logs, and what arrives of tokens that keep a fee, are found in ranges as in blocks.
func TestDialectsInRanges(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna, ben)
	c.SetFee(token, 10)
	o := tokensOnly(b, node(t, c), node(t, c))
	o.Assets = []chainwatch.Watched{{Asset: tokenID, Contract: token, FeeOnTransfer: true}, {Asset: oldID, Contract: old, Unindexed: true}}
	var want []string
	for i := range uint64(500) {
		if i%20 > 0 {
			c.Mine()
			continue
		}
		c.Mine(pay(anna, 100), logsOf(flat(old, payer, ben, i+1), flat(old, ben, payer, i+1), flat(token, payer, anna, 5)),
			logsOf(chaintest.TransferLog(token, anna, treasury, 90)))
		want = append(want, "a1:90", fmt.Sprintf("b2:%d", i+1))
	}
	mine(c, 3)
	f := follow(t, o)
	wantPayouts(t, f, b, ledger.Final, want...)
	if b.ranges == 0 {
		t.Error("no range was read")
	}
}
