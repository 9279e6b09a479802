package chainwatch_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/chainwatch/chaintest"
	"github.com/amasa-io/amasa/ledger"
)

// lookOptions let nobody but a look find coin, once it was counted first.
func lookOptions(p *purse, nodes ...*chaintest.Node) chainwatch.Options {
	o := coinOptions(p, nodes...)
	o.Looks, o.Chain.CountEvery, o.Chain.Traces = p.Book, 10_000, false
	return o
}

// ask lets users ask for what was sent; they are numbered.
func (p *purse) ask(users ...int) {
	p.t.Helper()
	for _, n := range users {
		if !p.askIfFree(n) {
			p.t.Fatalf("user %d has asked before", n)
		}
	}
}

// askIfFree is ask that reports whether the user may: the last question is neither open nor too new.
func (p *purse) askIfFree(n int) bool {
	p.t.Helper()
	user, identity, err := p.Find(p.t.Context(), ledger.Telegram, fmt.Sprint(n))
	p.ok(err)
	r, err := p.AskLook(p.t.Context(), user.ID, identity.ID, []uint64{chainID})
	p.ok(err)
	return r.Fresh
}

// told waits for so many notices of looks, and returns the last of each user.
func (p *purse) told(f *chainwatch.Follower, want int) map[string]ledger.LookNotice {
	p.t.Helper()
	out := map[string]ledger.LookNotice{}
	n := 0
	eventually(p.t, fmt.Sprintf("%d notices", want), func() bool {
		list, err := p.ClaimNotifications(p.t.Context(), []ledger.Platform{ledger.Telegram}, time.Hour, 1000)
		p.ok(err)
		for _, note := range list {
			p.ok(p.Delivered(p.t.Context(), note.ID, "m"))
			if note.Kind == ledger.LookEnded {
				var l ledger.LookNotice
				p.ok(json.Unmarshal(note.Data, &l))
				out[note.Identity.ExternalID] = l
				n++
			}
		}
		return n >= want && len(list) == 0
	}, func() any { return fmt.Sprintf("%d notices, %+v", n, f.Health()) })
	if n != want {
		p.t.Errorf("%d notices, want %d", n, want)
	}
	return out
}

func (p *purse) countedFirst(f *chainwatch.Follower) {
	p.t.Helper()
	eventually(p.t, "first count", func() bool { n, err := p.CoinCount(p.t.Context(), chainID); return err == nil && n.Counted }, func() any { return f.Health() })
}

// However many ask, the nodes are asked about all of them together; each is told of their own.
func TestManyLooksAreOneQuestion(t *testing.T) {
	const users = 120
	var addresses []common.Address
	var all []int
	for i := range users {
		addresses, all = append(addresses, common.BigToAddress(big.NewInt(int64(0xaa0000+i)))), append(all, i)
	}
	c, p := chaintest.New(chainID), newPurse(t, addresses...)
	n := node(t, c)
	f, err := chainwatch.New(lookOptions(p, n))
	p.ok(err)
	stop := run(t, f)
	c.Mine()
	p.countedFirst(f)
	c.Mine(chaintest.Send(contract, addresses[3], 30), chaintest.Send(contract, addresses[7], 70))
	last := mine(c, 8)
	eventually(t, "chain read", func() bool { return f.Health().Final >= last.Number()-3 }, func() any { return f.Health() })
	stop()
	p.ask(all...)
	before := n.Calls("eth_call")

	f = follow(t, lookOptions(p, n))
	mine(c, 4)
	for who, l := range p.told(f, users) {
		if found := l.Found == 1; found != (who == "3" || who == "7") || l.Chains[0].State != ledger.LookDone || l.Chains[0].Block < last.Number() {
			t.Errorf("user %s was told %+v", who, l)
		}
	}
	if calls := n.Calls("eth_call") - before; calls > users/4 {
		t.Errorf("%d questions for %d users", calls, users)
	}
	if a, b := p.has(addresses[3]), p.has(addresses[7]); a.Int64() != 30 || b.Int64() != 70 {
		t.Errorf("credited %s and %s", a, b)
	}
	p.sound()
}

// A look that fails is tried again, by the process that leads by then; a chain that can't be looked at says so and is not tried for ever.
func TestLookThatFails(t *testing.T) {
	c, p := chaintest.New(chainID), newPurse(t, anna, ben)
	n := node(t, c)
	spoiled(n, "eth_call", chaintest.Down)
	f := follow(t, lookOptions(p, n))
	first := mine(c, 5)
	eventually(t, "chain begun", func() bool { return f.Health().Cursor >= first.Number() && f.Health().CountError != "" }, func() any { return f.Health() })
	p.ask(1)
	if l := p.told(f, 1)["1"]; l.Chains[0].State != ledger.LookUncounted || l.Found != 0 {
		t.Errorf("before the first count: told %+v", l)
	}

	n.Set(func(s *chaintest.State) { s.Faults = nil })
	p.countedFirst(f)
	spoiled(n, "eth_call", chaintest.Down)
	sent := c.Mine(chaintest.Send(contract, anna, 9))
	mine(c, 4)
	eventually(t, "sent coin to be final", func() bool { return f.Health().Final >= sent.Number() }, func() any { return f.Health() })
	p.ask(0)
	eventually(t, "look to fail", func() bool { return f.Health().LookError != "" }, func() any { return f.Health() })
	n.Set(func(s *chaintest.State) { s.Faults = nil })
	mine(c, 4)
	if l := p.told(f, 1)["0"]; l.Found != 1 || l.Chains[0].State != ledger.LookDone {
		t.Errorf("after it failed: told %+v", l)
	}
	p.want(f, anna, ledger.Final, "9")
	eventually(t, "the error to be over", func() bool { return f.Health().LookError == "" }, func() any { return f.Health() })
	p.sound()
}

// A halt while a look waits for its block to be final is its answer.
func TestLookOnAHaltedChain(t *testing.T) {
	c, p := chaintest.New(chainID), newPurse(t, anna)
	f := follow(t, lookOptions(p, node(t, c)))
	last := mine(c, 5)
	p.countedFirst(f)
	eventually(t, "chain read", func() bool { return f.Health().Cursor >= last.Number() }, func() any { return f.Health() })
	p.ask(0)
	eventually(t, "first look", func() bool { return f.Health().Looks == 1 }, func() any { return f.Health() })
	p.ok(p.Halt(t.Context(), chainID, "an operator stopped it"))
	if l := p.told(f, 1)["0"]; l.Chains[0].State != ledger.LookHalted || l.Chains[0].Block == 0 {
		t.Errorf("told %+v", l)
	}
}

// forgetful is a book that a look's answer does not reach.
type forgetful struct{ *ledger.Book }

func (forgetful) LookedAt(context.Context, []ledger.Look, ledger.BlockRef) error {
	return errors.New("the process died here")
}

// A process that ends after the coin was credited and before that is told leaves the rest to the next: nothing is credited twice, and what was found is
// told.
func TestLookIsInterrupted(t *testing.T) {
	c, p := chaintest.New(chainID), newPurse(t, anna)
	n := node(t, c)
	o := lookOptions(p, n)
	o.Looks = forgetful{p.Book}
	f, err := chainwatch.New(o)
	p.ok(err)
	stop := run(t, f)
	c.Mine()
	p.countedFirst(f)
	sent := c.Mine(chaintest.Send(contract, anna, 11))
	last := mine(c, 4)
	eventually(t, "sent coin to be final", func() bool { h := f.Health(); return h.Final >= sent.Number() && h.Cursor == last.Number() }, func() any { return f.Health() })
	p.ask(0)
	p.want(f, anna, ledger.Final, "11")
	eventually(t, "the answer to fail", func() bool { return f.Health().LookError != "" }, func() any { return f.Health() })
	stop()

	f = follow(t, lookOptions(p, n))
	mine(c, 4)
	if l := p.told(f, 1)["0"]; l.Found != 1 || l.Chains[0].State != ledger.LookDone || l.Chains[0].Block < last.Number() {
		t.Errorf("told %+v", l)
	}
	p.want(f, anna, ledger.Final, "11")
	p.sound()
}
