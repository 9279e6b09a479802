package ledger_test

import (
	"flag"
	"fmt"
	"maps"
	"math/big"
	"os"
	"slices"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

func TestMain(m *testing.M) {
	for variable, process := range map[string]func() error{envCrash: beCrashed, contestVariable: contend} {
		if os.Getenv(variable) == "" {
			continue
		}
		if err := process(); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	flag.Parse()
	set := false
	flag.Visit(func(f *flag.Flag) { set = set || f.Name == "rapid.checks" })
	if !set { // every check is a history of some fifty transactions, on two databases
		if err := flag.Set("rapid.checks", "15"); err != nil {
			panic(err)
		}
	}
	os.Exit(m.Run())
}

// model is the ledger in a few maps: what it should say after every step of a random history.
type model struct {
	*world
	rt        *rapid.T
	available map[ledger.ID]*big.Int
	held      map[ledger.ID]*big.Int
	entries   map[string]ledger.Entry // by key, as they were posted
	orders    map[ledger.ID]modelOrder
	identity  map[ledger.ID]ledger.Identity
	merged    map[ledger.ID]ledger.ID
	count     int
}

type modelOrder struct {
	input ledger.NewOrder
	state ledger.OrderState
}

// Long random histories leave the book exactly where a model of a few maps is.
func TestModel(t *testing.T) {
	t.Parallel()
	ledgertest.Each(t, func(t *testing.T, url string) {
		w := newWorld(t, url)
		run := 0
		rapid.Check(t, func(rt *rapid.T) {
			run++
			m := &model{world: w, rt: rt, available: map[ledger.ID]*big.Int{}, held: map[ledger.ID]*big.Int{}, entries: map[string]ledger.Entry{},
				orders: map[ledger.ID]modelOrder{}, identity: map[ledger.ID]ledger.Identity{}, merged: map[ledger.ID]ledger.ID{}, count: run * 1e6}
			for range 3 {
				m.newUser()
			}
			rt.Repeat(map[string]func(*rapid.T){
				"newUser": func(*rapid.T) { m.newUser() },
				"give":    func(*rapid.T) { m.giveAmount() },
				"move":    func(*rapid.T) { m.moveAmount() },
				"replay":  func(*rapid.T) { m.replay() },
				"order":   func(*rapid.T) { m.placeOrder() },
				"cancel":  func(*rapid.T) { m.cancel() },
				"settle":  func(*rapid.T) { m.settleOrder() },
				"merge":   func(*rapid.T) { m.merge() },
				"crowd":   func(*rapid.T) { m.crowd() },
				"":        func(*rapid.T) { m.compare() },
			})
		})
		w.sound()
	})
}

func (m *model) next(name string) string {
	m.count++
	return fmt.Sprint(name, m.count)
}

// user picks any ID that was ever given out, of merged users too.
func (m *model) user(label string) ledger.ID {
	ids := slices.Sorted(maps.Keys(m.identity))
	return ids[rapid.IntRange(0, len(ids)-1).Draw(m.rt, label)]
}

func (m *model) survivor(id ledger.ID) ledger.ID {
	for m.merged[id] != "" {
		id = m.merged[id]
	}
	return id
}

// amount draws across the places where integers of other widths break.
func (m *model) amount() ledger.Amount {
	bits := rapid.SampledFrom([]uint{3, 10, 53, 63, 64, 128, 240}).Draw(m.rt, "bits")
	n := new(big.Int).Lsh(big.NewInt(1), bits)
	n.Add(n, big.NewInt(rapid.Int64Range(-3, 3).Draw(m.rt, "offset")))
	return must(ledger.AmountFromBig(n))
}

func (m *model) newUser() {
	u, i, err := m.Meet(m.ctx(), ledger.Caller{Platform: ledger.Telegram, ExternalID: m.next("person ")})
	m.check(err, nil)
	m.available[u.ID], m.held[u.ID] = new(big.Int), new(big.Int)
	m.identity[u.ID] = i
}

func (m *model) giveAmount() {
	user, n := m.user("user"), m.amount()
	m.post(ledger.Entry{Key: m.next("give "), Kind: "test", Postings: []ledger.Posting{
		{Debit: ledger.PlaceTreasury(chain), Credit: ledger.UserAvailable(user), Asset: usdc, Amount: n}}}, nil)
	a := m.available[m.survivor(user)]
	a.Add(a, n.Big())
}

func (m *model) moveAmount() {
	from, to, n := m.user("from"), m.user("to"), m.amount()
	if from == to {
		return
	}
	e := move(m.next("move "), from, to, 0)
	e.Postings[0].Amount = n
	a, b := m.available[m.survivor(from)], m.available[m.survivor(to)]
	if m.survivor(from) != m.survivor(to) && a.Cmp(n.Big()) < 0 {
		m.post(e, ledger.ErrInsufficient)
		return
	}
	if m.survivor(from) == m.survivor(to) {
		return // between the same user's accounts: refused or nothing, either is right
	}
	m.post(e, nil)
	a.Sub(a, n.Big())
	b.Add(b, n.Big())
}

func (m *model) post(e ledger.Entry, want error) {
	_, err := m.Post(m.ctx(), e)
	m.check(err, want)
	if want == nil {
		m.entries[e.Key] = e
	}
}

// replay posts a known key again: with the same content it moves nothing, with other content it is refused.
func (m *model) replay() {
	if len(m.entries) == 0 {
		return
	}
	keys := slices.Sorted(maps.Keys(m.entries))
	e := m.entries[keys[rapid.IntRange(0, len(keys)-1).Draw(m.rt, "entry")]]
	if rapid.Bool().Draw(m.rt, "changed") {
		e.Meta = map[string]string{"other": "content"}
		_, err := m.Post(m.ctx(), e)
		m.check(err, ledger.ErrConflict)
		return
	}
	_, err := m.Post(m.ctx(), e)
	m.check(err, nil)
}

// crowd posts from many goroutines at once, fresh keys, known ones and the same one twice. Whatever order they came in, the answers must be those
// of some order: what was accepted moved once and left nobody below zero, and a mover was refused only if it could have been too poor.
func (m *model) crowd() {
	type post struct {
		entry    ledger.Entry
		from, to ledger.ID
		amount   *big.Int
		err      error
	}
	posts := make([]*post, rapid.IntRange(2, 24).Draw(m.rt, "crowd"))
	for i := range posts {
		if i > 0 && rapid.IntRange(0, 5).Draw(m.rt, "twin") == 0 {
			twin := *posts[i-1]
			posts[i] = &twin
			continue
		}
		from, to, n := m.user("from"), m.user("to"), m.amount()
		e := move(m.next("crowd "), from, to, 0)
		e.Postings[0].Amount = n
		if m.survivor(from) == m.survivor(to) || rapid.Bool().Draw(m.rt, "gift") {
			from = ""
			e.Postings[0].Debit = ledger.PlaceTreasury(chain)
		}
		posts[i] = &post{entry: e, from: m.survivor(from), to: m.survivor(to), amount: n.Big()}
	}
	var wg sync.WaitGroup
	for _, p := range posts {
		wg.Go(func() { _, p.err = m.Post(m.ctx(), p.entry) })
	}
	wg.Wait()

	moved, poorest := map[string]bool{}, map[ledger.ID]*big.Int{} // poorest: after all that went out, before anything came in
	for id, n := range m.available {
		poorest[id] = new(big.Int).Set(n)
	}
	for _, p := range posts {
		if p.err != nil || moved[p.entry.Key] {
			continue
		}
		moved[p.entry.Key] = true
		m.entries[p.entry.Key] = p.entry
		m.available[p.to].Add(m.available[p.to], p.amount)
		if p.from != "" {
			m.available[p.from].Sub(m.available[p.from], p.amount)
			poorest[p.from].Sub(poorest[p.from], p.amount)
		}
	}
	for _, p := range posts {
		if p.err == nil {
			continue
		}
		m.check(p.err, ledger.ErrInsufficient)
		if p.from == "" || poorest[p.from].Cmp(p.amount) >= 0 {
			m.rt.Fatalf("%s was refused, though nobody could have taken the money", p.entry.Key)
		}
	}
	for id, n := range m.available {
		if n.Sign() < 0 {
			m.rt.Fatalf("%s is below zero", id)
		}
	}
}

func (m *model) placeOrder() {
	user := m.user("user")
	o := subscribe(m.next("order "), user, 0)
	o.Amount = m.amount()
	order, err := m.PlaceOrder(m.ctx(), o)
	a, h := m.available[m.survivor(user)], m.held[m.survivor(user)]
	if a.Cmp(o.Amount.Big()) < 0 {
		m.check(err, ledger.ErrInsufficient)
		return
	}
	m.check(err, nil)
	a.Sub(a, o.Amount.Big())
	h.Add(h, o.Amount.Big())
	m.orders[order.ID] = modelOrder{o, ledger.Placed}
	again, err := m.PlaceOrder(m.ctx(), o)
	m.check(err, nil)
	if again.ID != order.ID {
		m.rt.Fatal("the same key placed two orders")
	}
}

func (m *model) pick() (ledger.ID, modelOrder, bool) {
	if len(m.orders) == 0 {
		return "", modelOrder{}, false
	}
	ids := slices.Sorted(maps.Keys(m.orders))
	id := ids[rapid.IntRange(0, len(ids)-1).Draw(m.rt, "order")]
	return id, m.orders[id], true
}

func (m *model) cancel() {
	id, o, ok := m.pick()
	if !ok {
		return
	}
	_, err := m.CancelOrder(m.ctx(), o.input.User, id)
	if o.state != ledger.Placed {
		m.check(err, ledger.ErrState)
		return
	}
	m.check(err, nil)
	m.release(id, o, ledger.Canceled)
}

func (m *model) release(id ledger.ID, o modelOrder, state ledger.OrderState) {
	user, n := m.survivor(o.input.User), o.input.Amount.Big()
	m.held[user].Sub(m.held[user], n)
	m.available[user].Add(m.available[user], n)
	o.state = state
	m.orders[id] = o
}

// settleOrder freezes a placed order and fills it, fails it or puts it back.
func (m *model) settleOrder() {
	id, o, ok := m.pick()
	if !ok {
		return
	}
	batch, err := m.FreezeBatch(m.ctx(), ledger.Batch{Chain: chain}, []ledger.ID{id}, []ledger.Step{{Kind: "test"}})
	if o.state != ledger.Placed {
		m.check(err, ledger.ErrState)
		return
	}
	m.check(err, nil)
	step := must(m.Steps(m.ctx(), batch.ID))[0]
	state := rapid.SampledFrom([]ledger.OrderState{ledger.Filled, ledger.Failed, ledger.Placed}).Draw(m.rt, "outcome")
	s := ledger.Settlement{Step: step.ID, Local: true, Failed: state != ledger.Filled, Batch: "settled", Fills: []ledger.OrderFill{{Order: id, State: state}}}
	user := m.survivor(o.input.User)
	switch state {
	case ledger.Filled:
		s.Entries = []ledger.Entry{{Key: m.next("fill "), Kind: "invest", Postings: []ledger.Posting{
			{Debit: ledger.UserHeld(o.input.User), Credit: ledger.FundCash(fund.ID), Asset: usdc, Amount: o.input.Amount}}}}
		m.held[user].Sub(m.held[user], o.input.Amount.Big())
		m.orders[id] = modelOrder{o.input, state}
	case ledger.Failed:
		m.release(id, o, state)
	}
	m.check(m.SettleStep(m.ctx(), s), nil)
	m.check(m.SettleStep(m.ctx(), s), ledger.ErrState)
}

func (m *model) merge() {
	keep, gone := m.survivor(m.user("keep")), m.survivor(m.user("gone"))
	if keep == gone || len(m.merged) > len(m.identity)/2 {
		return
	}
	m.world.link(m.identity[keep], m.identity[gone])
	for _, balances := range []map[ledger.ID]*big.Int{m.available, m.held} {
		balances[keep].Add(balances[keep], balances[gone])
		delete(balances, gone)
	}
	m.merged[gone] = keep
}

// compare asks the book for every balance, by every ID that ever stood for it.
func (m *model) compare() {
	for id := range m.identity {
		survivor := m.survivor(id)
		for account, want := range map[ledger.Account]*big.Int{ledger.UserAvailable(id): m.available[survivor], ledger.UserHeld(id): m.held[survivor]} {
			got, err := m.Balance(m.ctx(), account, usdc)
			m.check(err, nil)
			if got.Big().Cmp(want) != 0 {
				m.rt.Fatalf("%s is %s, want %s", account, got, want)
			}
		}
	}
}

func (m *model) check(err, want error) {
	m.rt.Helper()
	if want == nil && err != nil || want != nil && !isError(err, want) {
		m.rt.Fatalf("got error %v, want %v", err, want)
	}
}
