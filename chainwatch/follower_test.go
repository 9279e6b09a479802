package chainwatch_test

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/chainwatch/chaintest"
	"github.com/amasa-io/amasa/ledger"
)

const chainID = 4242

var (
	token   = common.HexToAddress("0x70ce000000000000000000000000000000000001")
	other   = common.HexToAddress("0x70ce000000000000000000000000000000000002")
	payer   = common.HexToAddress("0xfee0000000000000000000000000000000000001")
	anna    = common.HexToAddress("0xaaaa0000000000000000000000000000000000a1")
	ben     = common.HexToAddress("0xbbbb0000000000000000000000000000000000b2")
	nobody  = common.HexToAddress("0xcccc0000000000000000000000000000000000c3")
	tokenID = ledger.TokenAsset(chainID, token)
)

// options for a chain of the given nodes: 3 blocks make a payout final, 1 confirms it.
func options(b *book, nodes ...*chaintest.Node) chainwatch.Options {
	o := chainwatch.Options{
		Chain: chainwatch.ChainSpec{
			ID: chainID, Name: "test", Finality: chainwatch.Finality{Depth: 3}, Confirmations: 1,
			Poll: 5 * time.Millisecond, Start: 1, Native: true,
		},
		Assets:  []chainwatch.Watched{{Asset: tokenID, Contract: token}},
		Streams: []chainwatch.StreamRule{{Stream: "storj", Asset: tokenID}},
		Sink:    b,
	}
	for _, n := range nodes {
		o.Chain.RPC = append(o.Chain.RPC, n.URL)
	}
	return o
}

// follow runs a follower until the test ends.
func follow(t *testing.T, o chainwatch.Options) *chainwatch.Follower {
	t.Helper()
	f, err := chainwatch.New(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(run(t, f))
	return f
}

// run runs a follower until stop is called, which waits for its end.
func run(t *testing.T, f *chainwatch.Follower) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- f.Run(ctx) }()
	return func() {
		cancel()
		select {
		case err := <-done:
			if err != nil {
				t.Errorf("Run: %v", err)
			}
		case <-time.After(10 * time.Second):
			t.Error("Run did not end")
		}
	}
}

// eventually waits until ok, and fails with what describes if it takes too long.
func eventually(t *testing.T, what string, ok func() bool, describe func() any) {
	t.Helper()
	deadline := time.Now().Add(time.Minute)
	for asked := time.Now(); !ok(); asked = time.Now() {
		if asked.After(deadline) {
			t.Fatalf("%s: never happened: %+v", what, describe())
		}
		time.Sleep(2*time.Millisecond + 2*time.Since(asked)) // asking must not hold up what is waited for
	}
}

// wantPayouts waits until exactly these payouts are in the state.
func wantPayouts(t *testing.T, f *chainwatch.Follower, b *book, state ledger.PayoutState, want ...string) {
	t.Helper()
	slices.Sort(want)
	eventually(t, fmt.Sprintf("%s payouts %v", state, want),
		func() bool { return slices.Equal(b.in(state), want) },
		func() any { return fmt.Sprintf("have %v, health %+v", b.in(state), f.Health()) })
}

// wantTip waits until the book has the block as its tip.
func wantTip(t *testing.T, f *chainwatch.Follower, b *book, block *chaintest.Block) {
	t.Helper()
	eventually(t, fmt.Sprintf("tip %d", block.Number()), func() bool {
		st, _ := b.ChainState(context.Background(), chainID)
		return st.Cursor.Hash == block.Hash()
	}, func() any { return fmt.Sprintf("%+v", f.Health()) })
}

func node(t *testing.T, c *chaintest.Chain) *chaintest.Node {
	t.Helper()
	n := chaintest.NewNode(c)
	t.Cleanup(n.Close)
	return n
}

func pay(to common.Address, amount uint64) chaintest.Tx {
	return chaintest.Token(token, payer, to, amount)
}

func mine(c *chaintest.Chain, blocks int) *chaintest.Block {
	var last *chaintest.Block
	for range blocks {
		last = c.Mine()
	}
	return last
}

func TestPayoutBecomesFinal(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	f := follow(t, options(b, node(t, c)))
	c.Mine(pay(anna, 7))
	wantPayouts(t, f, b, ledger.Seen, "a1:7")
	c.Mine()
	wantPayouts(t, f, b, ledger.Confirmed, "a1:7")
	mine(c, 2)
	wantPayouts(t, f, b, ledger.Final, "a1:7")
	if h := f.Health(); h.Payouts != 1 || h.Proof != chainwatch.ProofReceipts || !h.HeadersProven || h.ProofFailures != 0 {
		t.Errorf("health %+v", h)
	}
}

func TestWhatIsAPayout(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna, ben)
	f := follow(t, options(b, node(t, c)))
	nft := chaintest.TransferLog(token, payer, anna, 0)
	nft.Topics, nft.Data = append(nft.Topics, common.HexToHash("0x05")), nil
	c.Mine(
		chaintest.Tx{To: &token, Logs: []*types.Log{
			chaintest.TransferLog(token, payer, nobody, 1),
			chaintest.TransferLog(token, payer, anna, 2),
			nft,
			chaintest.TransferLog(other, payer, anna, 3),
			chaintest.TransferLog(token, payer, anna, 0),
			chaintest.TransferLog(token, ben, anna, 4),
			chaintest.TransferLog(token, payer, ben, 5),
		}},
		chaintest.Coin(ben, 6),
		chaintest.Tx{To: &anna, Value: chaintest.Coin(anna, 8).Value, Failed: true},
		chaintest.Coin(nobody, 9),
		chaintest.Tx{Value: chaintest.Coin(anna, 10).Value},
		chaintest.Tx{To: &anna, Value: chaintest.Coin(anna, 11).Value, Logs: []*types.Log{chaintest.TransferLog(token, payer, anna, 12)}},
	)
	wantPayouts(t, f, b, ledger.Seen, "a1:11", "a1:12", "a1:2", "b2:5", "b2:6")
	type key struct {
		amount       string
		asset        ledger.AssetID
		log, ordinal int
		stream       string
		from         common.Address
	}
	coin := ledger.NativeAsset(chainID)
	want := map[key]bool{
		{"2", tokenID, 1, 0, "storj", payer}: true, {"5", tokenID, 6, 1, "storj", payer}: true,
		{"6", coin, -2, 0, "", c.Sender()}: true, {"11", coin, -6, 0, "", c.Sender()}: true, {"12", tokenID, 7, 1, "storj", payer}: true,
	}
	for _, p := range b.payouts {
		if k := (key{p.Amount.String(), p.Asset, p.LogIndex, p.Ordinal, p.Stream, p.From}); !want[k] {
			t.Errorf("unexpected %+v", k)
		}
	}
}

func TestAddressMadeJustBeforeTheBlock(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID)
	f := follow(t, options(b, node(t, c)))
	var want []string
	for i := range 30 {
		a := common.BigToAddress(chaintest.Coin(nobody, int64(1000+i)).Value)
		b.watch(a)
		wantTip(t, f, b, c.Mine(pay(a, uint64(i+1))))
		want = append(want, fmt.Sprintf("%x:%d", a[19], i+1))
	}
	mine(c, 3)
	wantPayouts(t, f, b, ledger.Final, want...)
}

func TestCatchUp(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	var want []string
	for i := range 600 {
		if i%10 == 0 {
			c.Mine(pay(anna, uint64(i+1)))
			want = append(want, fmt.Sprintf("a1:%d", i+1))
		} else {
			c.Mine()
		}
	}
	mine(c, 3)
	n := node(t, c)
	f := follow(t, options(b, n))
	wantPayouts(t, f, b, ledger.Final, want...)
	if calls := n.Calls("eth_getBlockReceipts"); calls > 100 {
		t.Errorf("read receipts of %d blocks, 60 hold payouts", calls)
	}
}

// Two processes follow the same chain into the same ledger, through a reorg, and its database fails now and then.
func TestTwoFollowersShareALedger(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	var mu sync.Mutex
	writes := 0
	b.before = func(op string) error {
		mu.Lock()
		defer mu.Unlock()
		if writes++; writes%7 == 0 {
			return fmt.Errorf("%s: the database is away", op)
		}
		return nil
	}
	o := options(b, node(t, c))
	f := follow(t, o)
	follow(t, o)
	base := mine(c, 3)
	lost := c.Mine(pay(anna, 1))
	wantTip(t, f, b, lost)
	c.Fork(base.Number())
	c.Mine()
	for i := range 10 {
		c.Mine(pay(anna, uint64(10+i)))
	}
	mine(c, 3)
	wantPayouts(t, f, b, ledger.Final, "a1:10", "a1:11", "a1:12", "a1:13", "a1:14", "a1:15", "a1:16", "a1:17", "a1:18", "a1:19")
	wantPayouts(t, f, b, ledger.Orphaned, "a1:1")
}
