package chainwatch_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/chainwatch/chaintest"
	"github.com/amasa-io/amasa/ledger"
)

var otherID = ledger.TokenAsset(chainID, other)

// pastOptions are options for tokens alone whose past is read; what lies before Start is before the chain was followed.
func pastOptions(p *purse, nodes ...*chaintest.Node) chainwatch.Options {
	o := tokensOnly(nil, nodes...)
	o.Sink, o.Past = p.Book, p.Book
	return o
}

// alsoOther is the options with one more token.
func alsoOther(o chainwatch.Options, since uint64) chainwatch.Options {
	o.Assets = append(slices.Clone(o.Assets), chainwatch.Watched{Asset: otherID, Contract: other, Since: since})
	return o
}

// payBoth mines blocks of which every tenth pays anna in both tokens, the other one as much as the block's number.
func payBoth(c *chaintest.Chain, blocks int) {
	for range blocks {
		if n := c.Head().Number() + 1; n%10 == 0 {
			c.Mine(logsOf(chaintest.TransferLog(token, payer, anna, 1), chaintest.TransferLog(other, payer, anna, n)))
		} else {
			c.Mine()
		}
	}
}

// wantOthers waits until exactly the payouts in the other token of every tenth block from..to are final.
func (p *purse) wantOthers(f *chainwatch.Follower, from, to uint64) {
	p.t.Helper()
	var want, have []string
	for n := from; n <= to; n++ {
		if n%10 == 0 {
			want = append(want, arrivedAt(anna, n, 1, int64(n)))
		}
	}
	slices.Sort(want)
	eventually(p.t, fmt.Sprintf("%d payouts of the past", len(want)), func() bool {
		list, err := p.Payouts(p.t.Context(), p.users[anna], "", 10_000)
		p.ok(err)
		have = nil
		for _, l := range list {
			if l.Asset == otherID && l.State == ledger.Final {
				have = append(have, arrivedAt(l.To, l.Block.Number, l.LogIndex, l.Amount.Big().Int64()))
			}
		}
		slices.Sort(have)
		return slices.Equal(have, want)
	}, func() any { return fmt.Sprintf("have %v, health %+v", have, f.Health()) })
	eventually(p.t, "nothing left", func() bool { return f.Health().BackScanLeft == 0 }, func() any { return f.Health() })
	p.sound()
}

func newPastPurse(t *testing.T) *purse {
	t.Helper()
	p := newPurse(t, anna)
	p.ok(p.PutAssets(t.Context(), []ledger.Asset{{ID: otherID, Symbol: "OTH", Decimals: 8}}))
	return p
}

// What a token brought before it was configured is found, and what it brought while it was left out; nothing is read twice for it, or credited
// twice, however often the process ends on the way.
func TestPastOfATokenIsRead(t *testing.T) {
	for _, providers := range []int{1, 2} {
		t.Run(fmt.Sprint(providers), func(t *testing.T) {
			c, p := chaintest.New(chainID), newPastPurse(t)
			nodes := []*chaintest.Node{node(t, c), node(t, c)}[:providers]
			o := pastOptions(p, nodes...)
			level := func(o chainwatch.Options) {
				stop := start(t, o)
				eventually(t, "level with the head", func() bool {
					st, err := p.ChainState(t.Context(), chainID)
					return err == nil && st.Cursor.Hash == c.Head().Hash()
				}, func() any { return nil })
				stop()
			}
			payBoth(c, 700)
			level(o)
			for range 5 { // the process ends, mostly within the scan
				payBoth(c, 10)
				level(alsoOther(o, 0))
			}
			f, err := chainwatch.New(alsoOther(o, 0))
			p.ok(err)
			stop := run(t, f)
			payBoth(c, 3)
			p.wantOthers(f, 1, 750)
			stop()
			payBoth(c, 57)
			level(o) // it was left out
			asked := nodes[0].Calls(getLogs)
			f = follow(t, alsoOther(o, 0))
			payBoth(c, 3)
			p.wantOthers(f, 1, 810)
			if n := nodes[0].Calls(getLogs) - asked; n > 4 {
				t.Errorf("%d ranges were read for 57 blocks", n)
			}
		})
	}
}

// With Since what came before the chain was followed counts too, and what a node left out or made up of it is found out as ever.
func TestPastFromBeforeTheChainWasFollowed(t *testing.T) {
	for _, fault := range []chaintest.Fault{chaintest.None, chaintest.Dropped, chaintest.Invented, chaintest.Altered, chaintest.Empty} {
		t.Run(fmt.Sprint(fault), func(t *testing.T) {
			c, p := chaintest.New(chainID), newPastPurse(t)
			liar := node(t, c)
			faulty(liar, getLogs, fault)
			o := alsoOther(pastOptions(p, liar, node(t, c)), 95)
			o.Chain.Start = 300
			payBoth(c, 400)
			f := follow(t, o)
			p.wantOthers(f, 95, 397)
			if h := f.Health(); (fault != chaintest.None) != (h.Providers[0].Errors["lie"] > 0) || h.Providers[1].Errors["lie"] > 0 {
				t.Errorf("%+v", h.Providers)
			}
		})
	}
}

// That the past cannot be read holds up nothing else.
func TestPastThatCannotBeRead(t *testing.T) {
	c, p := chaintest.New(chainID), newPastPurse(t)
	nodes := []*chaintest.Node{node(t, c), node(t, c)}
	o := alsoOther(pastOptions(p, nodes...), 1)
	o.Chain.Start = 200
	payBoth(c, 250)
	faulty(nodes[0], getLogs, chaintest.Unsupported)
	f := follow(t, o)
	eventually(t, "failure told", func() bool { return f.Health().BackScanError != "" }, func() any { return f.Health() })
	for range 5 {
		c.Mine(pay(anna, 5))
		mine(c, 3)
	}
	p.want(f, anna, ledger.Final, "200", "210", "220", "230", "240", "250", "1", "1", "1", "1", "1", "1", "5", "5", "5", "5", "5")
	nodes[0].Set(func(s *chaintest.State) { s.Faults = nil })
	p.wantOthers(f, 1, 250)
}
