package evmtest

import (
	"context"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/amasa-io/amasa/ledger"
)

// truth lists what the chain paid to the deposit address, as "tx amount", sorted: asked of the node directly, up to its
// head.
func (w *world) truth() []string {
	w.t.Helper()
	ctx := context.Background()
	var paid []string
	head, err := w.client.BlockNumber(ctx)
	if err != nil {
		w.t.Fatal(err)
	}
	for n := range head + 1 {
		b, err := w.client.BlockByNumber(ctx, new(big.Int).SetUint64(n))
		if err != nil {
			w.t.Fatal(err)
		}
		hash := b.Hash()
		logs, err := w.client.FilterLogs(ctx, ethereum.FilterQuery{
			BlockHash: &hash, Addresses: []common.Address{w.token}, Topics: [][]common.Hash{nil, nil, {common.BytesToHash(w.deposit.Bytes())}},
		})
		if err != nil {
			w.t.Fatal(err)
		}
		for _, l := range logs {
			paid = append(paid, fmt.Sprintf("%s %s", l.TxHash, new(big.Int).SetBytes(l.Data)))
		}
		for _, tx := range b.Transactions() {
			if tx.To() != nil && *tx.To() == w.deposit && tx.Value().Sign() > 0 {
				paid = append(paid, fmt.Sprintf("%s %s", tx.Hash(), tx.Value()))
			}
		}
	}
	slices.Sort(paid)
	return paid
}

// stored lists the user's payouts of a state in the same way.
func (w *world) stored(state ledger.PayoutState) []string {
	w.t.Helper()
	var out []string
	for before := ledger.ID(""); ; {
		page, err := w.book.Payouts(context.Background(), w.user, before, 500)
		if err != nil {
			w.t.Fatal(err)
		}
		for _, p := range page {
			if p.State == state {
				out = append(out, fmt.Sprintf("%s %s", p.TxHash, p.Amount))
			}
		}
		if len(page) < 500 {
			slices.Sort(out)
			return out
		}
		before = page[len(page)-1].ID
	}
}

// wantTruth waits until exactly what the chain paid is final in the ledger, and the money is there.
func (w *world) wantTruth() []string {
	w.t.Helper()
	want := w.truth()
	last := w.number()
	last -= min(last, 60)                              // what a test asks for at most
	settled := w.waitFor(10*time.Minute, func() bool { // a soak leaves much to settle
		st, err := w.book.ChainState(context.Background(), chainID)
		return err == nil && st.Final.Number >= last
	})
	if !settled || !w.wait(func() bool { return slices.Equal(w.stored(ledger.Final), want) }) {
		have := w.stored(ledger.Final)
		w.t.Fatalf("final: %d payouts, the chain has %d; lost %v, too many %v; health %+v",
			len(have), len(want), without(want, have), without(have, want), w.health())
	}
	if seen := append(w.stored(ledger.Seen), w.stored(ledger.Confirmed)...); len(seen) > 0 {
		w.t.Errorf("never final: %v", seen)
	}
	report, err := w.book.Audit(context.Background())
	if err != nil || len(report.Faults) > 0 {
		w.t.Errorf("audit: %v %v", report.Faults, err)
	}
	for _, asset := range []ledger.AssetID{ledger.TokenAsset(chainID, w.token), ledger.NativeAsset(chainID)} {
		sum := ledger.NewAmount(0)
		w.eachFinal(asset, func(a ledger.Amount) {
			if sum, err = sum.Add(a); err != nil {
				w.t.Fatal(err)
			}
		})
		got, err := w.book.Balance(context.Background(), ledger.UserAvailable(w.user), asset)
		if err != nil || got != sum {
			w.t.Errorf("available %s of %s (%v), the payouts are %s", got, asset, err, sum)
		}
	}
	return want
}

func (w *world) eachFinal(asset ledger.AssetID, f func(ledger.Amount)) {
	w.t.Helper()
	for before := ledger.ID(""); ; {
		page, err := w.book.Payouts(context.Background(), w.user, before, 500)
		if err != nil {
			w.t.Fatal(err)
		}
		for _, p := range page {
			if p.State == ledger.Final && p.Asset == asset {
				f(p.Amount)
			}
		}
		if len(page) < 500 {
			return
		}
		before = page[len(page)-1].ID
	}
}

// number is the height of the chain.
func (w *world) number() uint64 {
	w.t.Helper()
	n, err := w.client.BlockNumber(context.Background())
	if err != nil {
		w.t.Fatal(err)
	}
	return n
}

// cursor is the height of the ledger.
func (w *world) cursor() uint64 {
	w.t.Helper()
	st, err := w.book.ChainState(context.Background(), chainID)
	if err != nil {
		w.t.Fatal(err)
	}
	return st.Cursor.Number
}

func (w *world) health() any {
	if w.follower == nil {
		return "of another process"
	}
	return w.follower.Health()
}

// without lists what is in a and not in b, each as often as it is there more often.
func without(a, b []string) []string {
	left := map[string]int{}
	for _, s := range b {
		left[s]++
	}
	var out []string
	for _, s := range a {
		if left[s]--; left[s] < 0 {
			out = append(out, s)
		}
	}
	return out
}

// live mines blocks of payouts, and forks by less than finality, after which what the dropped blocks held is mined again.
type live struct {
	*world
	rnd    *rand.Rand
	recent []common.Hash // newest blocks, the last the head
	mined  int
	forks  int
	again  int // transactions that were sent again
	amount int64
}

func newLive(w *world, seed uint64) *live {
	return &live{world: w, rnd: rand.New(rand.NewPCG(seed, 2)), recent: []common.Hash{w.head()}}
}

// block mines one block more.
func (l *live) block() {
	for range l.rnd.IntN(4) {
		l.amount++
		if l.rnd.IntN(3) == 0 {
			l.payCoin(1_000_000 + l.amount)
		} else {
			l.payToken(1_000_000 + l.amount)
		}
	}
	if l.rnd.IntN(8) == 0 {
		for range 12 { // more logs than a node that truncates gives
			l.amount++
			l.payToken(1_000_000 + l.amount)
		}
	}
	l.resend()
	l.add(l.backend.Commit())
}

// resend gives the pool back what it lost in a reorg: everything after it would wait for it.
func (l *live) resend() {
	ctx := context.Background()
	mined, err := l.client.NonceAt(ctx, crypto.PubkeyToAddress(l.key.PublicKey), nil)
	if err != nil {
		l.t.Fatal(err)
	}
	var refused error // of the next one to be mined
	for i, tx := range l.sent[mined:] {
		if err := l.client.SendTransaction(ctx, tx); err == nil {
			l.again++ // else it is there
		} else if i == 0 {
			refused = err
		}
	}
	if refused != nil && len(l.sent) > int(mined)+50 { // the pool says that it has it, and offers it to nobody: what a wallet does then is to pay more
		dearer := l.dearer(l.sent[mined])
		if err := l.client.SendTransaction(ctx, dearer); err == nil {
			l.sent[mined] = dearer
			l.again++
		}
	}
	if len(l.sent) > int(mined)+300 {
		l.t.Fatalf("the chain mines nothing any more: %d sent, %d mined, and the next: %v", len(l.sent), mined, refused)
	}
}

// fork replaces the newest blocks, fewer than finality, by one more.
func (l *live) fork() {
	back := 1 + l.rnd.IntN(depth-1)
	if back >= len(l.recent) {
		return
	}
	kept := l.recent[:len(l.recent)-back]
	if err := l.backend.Fork(kept[len(kept)-1]); err != nil { // transactions are pending from the last time
		l.add(l.backend.Commit())
		return
	}
	_ = l.backend.Fork(kept[len(kept)-1]) // waits for the pool, see branch
	l.forks++
	l.recent = kept
	if l.rnd.IntN(2) == 0 { // else what was dropped is mined again at once
		l.add(l.backend.Commit())
	}
	for range back {
		l.add(l.backend.Commit())
	}
}

func (l *live) add(block common.Hash) {
	l.mined++
	l.recent = append(l.recent, block)
	if len(l.recent) > 2*depth {
		l.recent = l.recent[1:]
	}
}

// finish mines what makes all final.
func (l *live) finish() {
	l.resend()
	for range depth + 2 {
		l.add(l.backend.Commit())
	}
}

// grow mines empty blocks of another chain.
func grow(w *world) {
	self := common.HexToAddress("0xdead")
	w.send(w.tx(&self, nil, big.NewInt(1)))
	w.backend.Commit()
}
