package chainwatch_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/chainwatch/chaintest"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

var (
	factory  = common.HexToAddress("0xfac0000000000000000000000000000000000001")
	treasury = common.HexToAddress("0x7ea0000000000000000000000000000000000001")
	contract = common.HexToAddress("0xc0de000000000000000000000000000000000001")
	coinID   = ledger.NativeAsset(chainID)
)

// purse is the real ledger with a user per address.
type purse struct {
	*ledger.Book
	t     *testing.T
	users map[common.Address]ledger.ID
	ahead atomic.Int64 // by which its clock is ahead, in nanoseconds
}

func newPurse(t *testing.T, addresses ...common.Address) *purse {
	t.Helper()
	p := &purse{t: t, users: map[common.Address]ledger.ID{}}
	p.Book = ledgertest.Open(t, ledgertest.SQLite(t), func() time.Time { return time.Now().Add(time.Duration(p.ahead.Load())) })
	p.ok(p.PutAssets(t.Context(), []ledger.Asset{{ID: coinID, Symbol: "ETH", Decimals: 18}, {ID: tokenID, Symbol: "TOK", Decimals: 8}}))
	for i, a := range addresses {
		user, _, err := p.Meet(t.Context(), ledger.Caller{Platform: ledger.Telegram, ExternalID: fmt.Sprint(i), Chat: fmt.Sprint(i)})
		p.ok(err)
		_, err = p.DepositAddress(t.Context(), user.ID, func(common.Hash) common.Address { return a })
		p.ok(err)
		p.users[a] = user.ID
	}
	return p
}

func (p *purse) ok(err error) {
	p.t.Helper()
	if err != nil {
		p.t.Fatal(err)
	}
}

// in lists the payouts of an address in a state, sorted.
func (p *purse) in(at common.Address, states ...ledger.PayoutState) []string {
	p.t.Helper()
	list, err := p.Payouts(p.t.Context(), p.users[at], "", 1000)
	p.ok(err)
	out := []string{}
	for _, f := range list {
		if slices.Contains(states, f.State) {
			out = append(out, f.Amount.String())
		}
	}
	slices.Sort(out)
	return out
}

func (p *purse) want(f *chainwatch.Follower, at common.Address, state ledger.PayoutState, want ...string) {
	p.t.Helper()
	slices.Sort(want)
	eventually(p.t, fmt.Sprintf("%s payouts %v", state, want),
		func() bool { return slices.Equal(p.in(at, state), want) },
		func() any { return fmt.Sprintf("have %v, health %+v", p.in(at, state), f.Health()) })
}

// has is what an address's user can spend of the coin.
func (p *purse) has(at common.Address) *big.Int {
	p.t.Helper()
	n, err := p.Balance(p.t.Context(), ledger.UserAvailable(p.users[at]), coinID)
	p.ok(err)
	return n.Big()
}

// wantCounted waits until the coin was counted after a block.
func (p *purse) wantCounted(f *chainwatch.Follower, block uint64) {
	p.t.Helper()
	eventually(p.t, fmt.Sprintf("coin counted after %d", block), func() bool { return f.Health().Counted >= block }, func() any { return fmt.Sprintf("%+v", f.Health()) })
}

func (p *purse) sound() {
	p.t.Helper()
	report, err := p.Audit(p.t.Context())
	p.ok(err)
	if len(report.Faults) > 0 {
		p.t.Errorf("audit: %v", report.Faults)
	}
}

func coinOptions(p *purse, nodes ...*chaintest.Node) chainwatch.Options {
	o := options(nil, nodes...)
	o.Sink, o.Coins = p.Book, p.Book
	o.Chain.Factory, o.Chain.CountEvery, o.Chain.Traces = factory, 1, true
	return o
}

// spoiled makes a node spoil its answers to one method.
func spoiled(n *chaintest.Node, method string, fault chaintest.Fault) {
	n.Set(func(s *chaintest.State) {
		s.Faults = func(m string) chaintest.Fault {
			if m == method {
				return fault
			}
			return chaintest.None
		}
	})
}

// What an address is short of is told once however often it is counted, and no more when it holds again what it must.
func TestCoinMissing(t *testing.T) {
	c, p := chaintest.New(chainID), newPurse(t, anna, ben)
	o := coinOptions(p, node(t, c), node(t, c))
	f := follow(t, o)
	missing := func(want int64) {
		t.Helper()
		eventually(t, fmt.Sprintf("%d missing", want), func() bool {
			have := f.Health().CoinMissing
			return have == nil && want == 0 || have != nil && have.Int64() == want
		}, func() any { return fmt.Sprintf("%+v", f.Health()) })
	}
	last := mine(c, 6)
	p.wantCounted(f, last.Number()-3)
	c.Mine(chaintest.Send(contract, anna, 50), chaintest.Send(contract, ben, 70))
	last = mine(c, 6)
	p.wantCounted(f, last.Number()-3)
	missing(0)
	leaves := func(from common.Address, wei int64) chaintest.Tx {
		return chaintest.Tx{To: &contract, Calls: []chaintest.Call{{From: from, To: nobody, Wei: wei}}} // and the factory tells nothing of it
	}
	c.Mine(leaves(anna, 20), leaves(ben, 5))
	for range 3 {
		last = mine(c, 6)
		p.wantCounted(f, last.Number()-3)
		missing(25)
	}
	c.Mine(leaves(ben, 1))
	last = mine(c, 6)
	p.wantCounted(f, last.Number()-3)
	missing(26)
	c.Mine(leaves(contract, 0), chaintest.Send(contract, anna, 20), chaintest.Send(contract, ben, 6))
	last = mine(c, 6)
	p.wantCounted(f, last.Number()-3)
	missing(0)
	if have := p.has(anna).Int64() + p.has(ben).Int64(); have != 50+70 {
		t.Errorf("credited %d", have)
	}
}

// Traces are believed when two providers give the same, or what one gives fits the balances. Whatever they say, in the
// end what arrived is credited, once.
func TestTracesAreDoubted(t *testing.T) {
	const trace = "debug_traceBlockByHash"
	for name, test := range map[string]struct {
		faults []chaintest.Fault // of each provider's traces
		seen   []string
	}{
		"two agree":                   {[]chaintest.Fault{chaintest.None, chaintest.None}, []string{"5", "70"}},
		"two of three agree":          {[]chaintest.Fault{chaintest.Altered, chaintest.None, chaintest.None}, []string{"5", "70"}},
		"two differ":                  {[]chaintest.Fault{chaintest.None, chaintest.Partial}, []string{}},
		"one of two offers them":      {[]chaintest.Fault{chaintest.Unsupported, chaintest.None}, []string{"5", "70"}},
		"the only one":                {[]chaintest.Fault{chaintest.None}, []string{"5", "70"}},
		"the only one makes them up":  {[]chaintest.Fault{chaintest.Altered}, []string{}},
		"the only one leaves out one": {[]chaintest.Fault{chaintest.Partial}, []string{}},
		"the only one hides failures": {[]chaintest.Fault{chaintest.Failing}, []string{}},
		"the only one gives none":     {[]chaintest.Fault{chaintest.Empty}, []string{}},
		"nobody offers them":          {[]chaintest.Fault{chaintest.Unsupported, chaintest.Unsupported}, []string{}},
	} {
		t.Run(name, func(t *testing.T) {
			c, p := chaintest.New(chainID), newPurse(t, anna, ben)
			var nodes []*chaintest.Node
			for _, fault := range test.faults {
				n := node(t, c)
				n.Set(func(s *chaintest.State) { s.Traces = true })
				spoiled(n, trace, fault)
				nodes = append(nodes, n)
			}
			f := follow(t, coinOptions(p, nodes...))
			first := mine(c, 1)
			eventually(t, "chain begun", func() bool { return f.Health().Cursor >= first.Number() }, func() any { return f.Health() })
			c.Mine(chaintest.Tx{To: &contract, Calls: []chaintest.Call{
				{From: contract, To: nobody, Wei: 1, Calls: []chaintest.Call{{From: nobody, To: anna, Wei: 5}}},
				{Kind: "DELEGATECALL", From: contract, To: anna, Wei: 100},
				{Kind: "CALLCODE", From: contract, To: anna, Wei: 100},
				{From: contract, To: nobody, Wei: 3000, Failed: true, Calls: []chaintest.Call{{From: nobody, To: anna, Wei: 3000}}},
				{Kind: "SELFDESTRUCT", From: contract, To: anna, Wei: 70},
			}})
			seen := mine(c, 1)
			eventually(t, "block read", func() bool { return f.Health().Cursor >= seen.Number() }, func() any { return f.Health() })
			if have := p.in(anna, ledger.Seen, ledger.Confirmed); !slices.Equal(have, test.seen) { // the turn may be over, or not
				t.Errorf("seen %v, want %v", have, test.seen)
			}
			last := mine(c, 6)
			p.wantCounted(f, last.Number()-3)
			if have := p.has(anna); have.Int64() != 75 {
				t.Errorf("credited %s, want 75", have)
			}
			if f.Health().CoinMissing != nil {
				t.Errorf("health %+v", f.Health())
			}
			p.sound()
		})
	}
}

// Coin is counted on nodes that can do little, and one that lies about balances cannot have anything credited.
func TestCountingOnPoorNodes(t *testing.T) {
	for name, test := range map[string]struct {
		state  func(*chaintest.State)
		method string
		fault  chaintest.Fault
		lies   bool
	}{
		"little gas":       {state: func(s *chaintest.State) { s.GasCap = 50 }},
		"no override":      {state: func(s *chaintest.State) { s.Plain = true }},
		"ignores override": {method: "eth_call", fault: chaintest.Empty},
		"cuts answers":     {method: "eth_call", fault: chaintest.Partial},
		"always too much":  {method: "eth_call", fault: chaintest.OutOfGas},
		"lies":             {method: "eth_call", fault: chaintest.Altered, lies: true},
		"is down":          {method: "eth_call", fault: chaintest.Down, lies: true},
	} {
		t.Run(name, func(t *testing.T) {
			var addresses []common.Address
			for i := range 120 {
				addresses = append(addresses, common.BigToAddress(big.NewInt(int64(0xaa0000+i))))
			}
			c, p := chaintest.New(chainID), newPurse(t, addresses...)
			good, poor := node(t, c), node(t, c)
			o := coinOptions(p, poor, good)
			o.Chain.CountEvery = 20
			f := follow(t, o)
			c.Mine()
			p.wantCounted(f, 0)
			eventually(t, "first count", func() bool { n, err := p.CoinCount(t.Context(), chainID); return err == nil && n.Counted }, func() any { return f.Health() })
			if test.method != "" {
				spoiled(poor, test.method, test.fault)
			}
			if test.state != nil {
				poor.Set(test.state)
			}
			var want []string
			arrived := map[string]uint64{}
			for i := range 10 {
				b := c.Mine(chaintest.Send(contract, addresses[i*11], int64(i+1)), chaintest.Send(contract, nobody, 1))
				want, arrived[fmt.Sprint(i+1)] = append(want, fmt.Sprint(i+1)), b.Number()
			}
			last := mine(c, 20)
			if test.lies {
				eventually(t, "count refused", func() bool { return f.Health().CountError != "" }, func() any { return f.Health() })
				for i := range 10 {
					if n := p.has(addresses[i*11]); n.Sign() != 0 {
						t.Errorf("credited %s on a lie", n)
					}
				}
				poor.Set(func(s *chaintest.State) { s.Faults = nil })
			}
			p.wantCounted(f, last.Number()-13)
			for i := range 10 {
				list, err := p.Payouts(t.Context(), p.users[addresses[i*11]], "", 10)
				p.ok(err)
				if len(list) != 1 || list[0].Amount.String() != want[i] || list[0].Block.Number != arrived[want[i]] {
					t.Errorf("payouts %+v, want %s in block %d", list, want[i], arrived[want[i]])
				}
			}
			p.sound()
		})
	}
}

// Where nobody knows balances from so far back any more, coin is credited all the same, in the oldest block that somebody
// can tell of.
func TestCountingWithoutOldState(t *testing.T) {
	c, p := chaintest.New(chainID), newPurse(t, anna)
	n := node(t, c)
	o := coinOptions(p, n)
	o.Chain.CountEvery = 30
	f := follow(t, o)
	eventually(t, "first count", func() bool { n, err := p.CoinCount(t.Context(), chainID); return err == nil && n.Counted }, func() any { return f.Health() })
	n.Set(func(s *chaintest.State) { s.KeepLast = 12 })
	c.Mine(chaintest.Send(contract, anna, 9))
	mine(c, 40)
	p.want(f, anna, ledger.Final, "9")
	p.sound()
	list, err := p.Payouts(t.Context(), p.users[anna], "", 10)
	p.ok(err)
	if n := list[0].Block.Number; n <= 1 {
		t.Errorf("in block %d", n)
	}
}

// What was on an address before the chain was followed is not income; nor does it hide what comes.
func TestWhatWasThereBefore(t *testing.T) {
	c, p := chaintest.New(chainID), newPurse(t, anna)
	c.Mine(chaintest.Coin(anna, 1000), chaintest.Send(contract, anna, 500))
	mine(c, 5)
	o := coinOptions(p, node(t, c))
	o.Chain.Start = 0
	f := follow(t, o)
	eventually(t, "first count", func() bool { n, err := p.CoinCount(t.Context(), chainID); return err == nil && n.Counted }, func() any { return f.Health() })
	c.Mine(chaintest.Send(contract, anna, 3))
	c.Mine(chaintest.Sweep(factory, treasury, map[common.Address]int64{anna: 1503}))
	last := mine(c, 5)
	p.wantCounted(f, last.Number()-3)
	p.want(f, anna, ledger.Final, "3")
}

// From the fork on that gives every move of coin a log, logs are all that counts.
func TestCoinHasLogsFromAFork(t *testing.T) {
	emitter := common.HexToAddress("0xfffffffffffffffffffffffffffffffffffffffe")
	c, p := chaintest.New(chainID), newPurse(t, anna)
	n := node(t, c)
	n.Set(func(s *chaintest.State) { s.Traces = true })
	o := coinOptions(p, n)
	o.Chain.NativeLogs, o.Chain.CountEvery, o.Chain.Traces = 6, 2, false
	f := follow(t, o)
	logged := func(tx chaintest.Tx, wei uint64) chaintest.Tx {
		tx.Logs = append(tx.Logs, chaintest.TransferLog(emitter, payer, anna, wei))
		return tx
	}
	c.Mine(chaintest.Coin(anna, 1), chaintest.Send(contract, anna, 20))
	c.Mine(logged(chaintest.Tx{To: &contract}, 999)) // anybody's log, before the fork
	mine(c, 2)
	c.Mine(chaintest.Send(contract, anna, 300)) // the last block before it
	c.Mine(logged(chaintest.Coin(anna, 4000), 4000))
	c.Mine(logged(chaintest.Send(contract, anna, 50_000), 50_000))
	mine(c, 12)
	p.want(f, anna, ledger.Final, "1", "20", "300", "4000", "50000")
	p.sound()
	p.wantCounted(f, 5)
	if counted := f.Health().Counted; counted != 5 {
		t.Errorf("counted up to %d", counted)
	}
}

// TestCoinStorm lets everything happen at once: nodes that fail, lie and lag, traces that come and go, sweeps by
// strangers, reorgs, users who ask for what they miss, and followers that are stopped at any moment. In the end every address was credited what reached it.
func TestCoinStorm(t *testing.T) {
	for seed := range uint64(4) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) { coinStorm(t, rand.New(rand.NewPCG(seed, 2))) })
	}
}

func coinStorm(t *testing.T, rnd *rand.Rand) {
	c, p := chaintest.New(chainID), newPurse(t, anna, ben)
	var nodes []*chaintest.Node
	for i := range 3 {
		n := node(t, c)
		faults := rand.New(rand.NewPCG(rnd.Uint64(), uint64(i)))
		n.Set(func(s *chaintest.State) {
			s.Traces = i != 1
			s.Faults = func(string) chaintest.Fault {
				if faults.IntN(25) == 0 {
					return chaintest.Fault(1 + faults.IntN(int(chaintest.Garbage)))
				}
				return chaintest.None
			}
		})
		nodes = append(nodes, n)
	}
	o := coinOptions(p, nodes...)
	o.Chain.Finality.Depth, o.Looks = 8, p.Book
	stop := start(t, o)
	truth := func() map[common.Address]int64 { // what lies on the addresses now
		sums := map[common.Address]int64{}
		for _, b := range c.Blocks() {
			for _, tx := range b.Again() {
				for _, call := range tx.Calls {
					sums[call.To] += call.Wei
					sums[call.From] -= call.Wei
				}
				if tx.Value != nil {
					sums[*tx.To] += tx.Value.Int64()
				}
			}
		}
		return sums
	}
	for step := range int64(120) {
		switch what := rnd.IntN(20); {
		case what < 1:
			if head := c.Head().Number(); head > 3 {
				c.Fork(head - uint64(1+rnd.IntN(3)))
			}
		case what < 3:
			stop()
			o.Chain.CountEvery, o.Chain.Traces = uint64(1+rnd.IntN(12)), rnd.IntN(2) == 0
			stop = start(t, o)
		case what < 8:
			p.ahead.Add(int64(20 * time.Minute))
			p.askIfFree(rnd.IntN(2))
		case what < 10:
			nodes[rnd.IntN(3)].Set(func(s *chaintest.State) { s.Traces, s.GasCap = !s.Traces, rnd.IntN(3) })
		}
		txs := []chaintest.Tx{chaintest.Send(contract, anna, 1000+step)}
		if rnd.IntN(2) == 0 {
			txs = append(txs, chaintest.Coin(anna, 5000+step), chaintest.Send(contract, ben, 9000+step), chaintest.Send(contract, ben, 1))
		}
		mined := c.Mine(txs...)
		if rnd.IntN(4) == 0 {
			lies := truth()
			mined = c.Mine(chaintest.Sweep(factory, treasury, map[common.Address]int64{anna: lies[anna]}), chaintest.Send(contract, anna, 7))
		}
		if step%10 == 0 {
			eventually(t, "ledger near the head", func() bool {
				st, _ := p.ChainState(t.Context(), chainID)
				return st.Cursor.Number+5 >= mined.Number()
			}, func() any { return mined.Number() })
		}
	}
	last := mine(c, 8)
	stop()
	for _, n := range nodes {
		n.Set(func(s *chaintest.State) { s.Faults = nil })
	}
	o.Chain.CountEvery = 1
	f := follow(t, o)
	p.wantCounted(f, last.Number()-8)
	eventually(t, "everybody who asked to be answered", func() bool {
		waiting, err := p.PendingLooks(t.Context(), chainID, 10)
		p.ok(err)
		return len(waiting) == 0
	}, func() any { return f.Health() })
	for _, who := range []common.Address{anna, ben} {
		want := int64(0)
		for _, b := range c.Blocks() {
			for _, tx := range b.Again() {
				for _, call := range tx.Calls {
					if call.To == who {
						want += call.Wei
					}
				}
				if tx.Value != nil && *tx.To == who {
					want += tx.Value.Int64()
				}
			}
		}
		if have := p.has(who); have.Int64() != want {
			t.Errorf("credited %s to %x, the chain says %d", have, who[19], want)
		}
	}
	if h := f.Health(); h.CoinMissing != nil || h.Halted != "" {
		t.Errorf("health %+v", h)
	}
	p.sound()
}
