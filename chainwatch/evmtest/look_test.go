package evmtest

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// asks lets a user of coinWorld ask for what was sent.
func (w *coinWorld) asks(user int) ledger.LookRequest {
	w.t.Helper()
	_, identity, err := w.book.Find(w.t.Context(), ledger.Telegram, []string{"0", "1"}[user])
	w.ok(err)
	r, err := w.book.AskLook(w.t.Context(), w.users[user], identity.ID, []uint64{chainID})
	w.ok(err)
	return r
}

// told is what the user's next notice of a look says; those of payouts come before it.
func (w *coinWorld) told() ledger.LookNotice {
	w.t.Helper()
	var out ledger.LookNotice
	w.eventually(func() bool {
		list, err := w.book.ClaimNotifications(w.t.Context(), []ledger.Platform{ledger.Telegram}, time.Hour, 1)
		w.ok(err)
		for _, n := range list {
			w.ok(w.book.Delivered(w.t.Context(), n.ID, "m"))
			if n.Kind == ledger.LookEnded {
				w.ok(json.Unmarshal(n.Data, &out))
				return true
			}
		}
		return false
	}, func() any { return "no notice" })
	return out
}

// looking lets the count of all wait for long, so that only a look finds coin.
func (w *coinWorld) looking(o *chainwatch.Options) {
	o.Chain.CountEvery, o.Looks = 40, w.book
}

func (w *coinWorld) counted() {
	w.t.Helper()
	w.eventually(func() bool {
		c, err := w.book.CoinCount(w.t.Context(), chainID)
		return err == nil && c.Counted
	}, func() any { return "never counted" })
}

// "I sent it": the coin that a contract sent between two counts is found for the one who asks, on either database, whatever process takes it up, and
// nobody is credited twice.
func TestLook(t *testing.T) {
	onBoth(t, func(t *testing.T, database string) {
		w := newCoinWorld(t, database, mainnet)
		w.patience = 20 * time.Second
		f, stop := w.follow(w.looking)
		w.commit(1)
		w.wantTip(f)
		w.counted()
		sent := w.sendOff(77, 5)
		w.commit(depth)
		w.eventually(func() bool { return f.Health().Final >= sent }, func() any { return f.Health() })
		w.want(f, 0, ledger.Final)
		stop()

		if r := w.asks(0); !r.Fresh || !r.Open() || w.asks(0).Fresh {
			t.Fatalf("asked %+v", r)
		}
		f, stop = w.follow(w.looking)    // the process that was asked is another one by now
		w.want(f, 0, ledger.Final, "77") // at once
		w.commit(depth)
		n := w.told()
		if n.Found != 1 || len(n.Chains) != 1 || n.Chains[0].State != ledger.LookDone || n.Chains[0].Block < sent {
			t.Errorf("told %+v, sent in %d", n, sent)
		}
		w.want(f, 1, ledger.Final)
		stop()

		// What is sent in the newest block is found when that is final, and only then is anybody told.
		f, _ = w.follow(w.looking)
		sent = w.sendOff(8, 400)
		w.wantTip(f)
		w.asks(1)
		w.eventually(func() bool { return f.Health().Looks == 1 }, func() any { return f.Health() })
		w.commit(depth)
		w.want(f, 1, ledger.Final, "5", "400")
		if n := w.told(); n.Found != 2 || n.Chains[0].Block < sent {
			t.Errorf("told %+v, sent in %d", n, sent)
		}
		w.want(f, 0, ledger.Final, "77")
		w.countOn(f) // the count of all goes on from there
		w.wantCredited(f, 85, 405)
		if h := f.Health(); h.Looks != 2 || h.LookError != "" {
			t.Errorf("health %+v", h)
		}
	})
}

// sendOff lets a contract send coin to both users in the next block, and returns its number.
func (w *coinWorld) sendOff(first, second int64) uint64 {
	w.t.Helper()
	w.send(forwarder, words(w.deposit[0].Address), first)
	w.send(forwarder, words(w.deposit[1].Address), second)
	w.commit(1)
	head, err := w.node.client.BlockNumber(w.t.Context())
	w.ok(err)
	return head
}

// Where logs tell of every move there is nothing to count, and who asks is told so at once.
func TestLookWhereLogsTell(t *testing.T) {
	w := newCoinWorld(t, ledgertest.SQLite(t), amsterdam)
	w.spec.NativeLogs = 1
	f, _ := w.follow(w.looking)
	w.commit(1)
	w.wantTip(f)
	sent := w.sendOff(7, 7)
	w.wantTip(f)
	w.asks(0)
	w.commit(depth)
	if n := w.told(); n.Found != 0 || n.Chains[0].State != ledger.LookDone || n.Chains[0].Block < sent {
		t.Errorf("told %+v, sent in %d", n, sent)
	}
	w.want(f, 0, ledger.Final, "7")
}
