package ledger_test

import (
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

func TestPayoutBecomesFinal(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		to := w.address(ann.ID)
		w.ok(w.SetTier(t.Context(), ann.ID, "steady", ""))

		w.advance("main", transfer(to, "tx1", 12_5000_0000))
		w.advance("main")
		h, err := w.Holdings(t.Context(), ann.ID)
		w.ok(err)
		if len(h.Assets) != 1 || h.Assets[0].Incoming != ledger.NewAmount(12_5000_0000) || !h.Assets[0].Available.IsZero() {
			t.Fatalf("before finality: %+v", h.Assets)
		}
		w.has(ledger.UserAvailable(ann.ID), storj, 0)

		w.ok(w.Settle(t.Context(), chain, 101, 100))
		w.ok(w.Settle(t.Context(), chain, 102, 101))
		w.ok(w.Settle(t.Context(), chain, 102, 101)) // again: nothing happens
		w.has(ledger.UserAvailable(ann.ID), storj, 12_5000_0000)
		w.has(ledger.PlaceDeposits(chain), storj, 12_5000_0000)

		got := w.drain()
		if len(got) != 3 {
			t.Fatalf("%d notifications, want 3: %+v", len(got), got)
		}
		final := decode[ledger.PayoutNotice](t, got[2].Data)
		if got[2].Kind != ledger.PayoutFinal || got[2].Message != "m0" || got[2].Subject != got[0].Subject ||
			final.BalanceAfter != ledger.NewAmount(12_5000_0000) || final.Symbol != "STORJ" || final.Tier != "steady" ||
			final.USD != must(ledger.ParseUSD("6.25")) {
			t.Fatalf("final notice %+v with %+v", got[2], final)
		}

		payouts, err := w.Payouts(t.Context(), ann.ID, "", 10)
		w.ok(err)
		if len(payouts) != 1 || payouts[0].State != ledger.Final || payouts[0].To != to || payouts[0].Block.Number != 101 {
			t.Fatalf("payouts %+v", payouts)
		}
		unswept, err := w.Unswept(t.Context(), chain, storj, nil, 10)
		w.ok(err)
		if len(unswept) != 1 || unswept[0].Amount != ledger.NewAmount(12_5000_0000) || unswept[0].Address.Address != to {
			t.Fatalf("unswept %+v", unswept)
		}
		w.sound()
	})
}

// A reorg orphans a seen payout, the chat is told on the same subject, and the same transfer in another block is one payout, not two.
func TestReorg(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		to := w.address(ann.ID)
		w.advance("old", transfer(to, "stays", 100), transfer(to, "lost", 200))
		w.ok(w.Settle(t.Context(), chain, 101, 0))
		w.rewind()
		w.expectKinds(ledger.PayoutSeen, ledger.PayoutSeen, ledger.PayoutConfirmed, ledger.PayoutConfirmed, ledger.PayoutOrphaned, ledger.PayoutOrphaned)

		w.advance("new")
		w.advance("new", transfer(to, "stays", 100))
		w.settle()
		w.has(ledger.UserAvailable(ann.ID), storj, 100)
		got := w.drain()
		if len(got) != 2 || got[0].Kind != ledger.PayoutSeen || got[0].Message != "m0" || got[1].Kind != ledger.PayoutFinal {
			t.Fatalf("after the reorg: %+v", got)
		}
		w.sound()
	})
}

// The chain goes back to a block that it had dropped: its payout comes back, once.
func TestReorgBack(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		to := w.address(ann.ID)
		w.advance("a", transfer(to, "tx", 100))
		w.rewind()
		w.advance("b")
		w.rewind()
		w.advance("a", transfer(to, "tx", 100))
		w.settle()
		w.has(ledger.UserAvailable(ann.ID), storj, 100)
		payouts, err := w.Payouts(t.Context(), ann.ID, "", 10)
		w.ok(err)
		if len(payouts) != 1 {
			t.Fatalf("%d payouts, want 1", len(payouts))
		}
		w.sound()
	})
}

func TestCursor(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		to := w.address(ann.ID)
		w.ok(w.StartChain(t.Context(), ledger.BlockRef{Chain: chain, Number: 7, Hash: hash("other", 7)})) // it has a cursor already
		first := w.advance("main", transfer(to, "tx1", 1))
		w.ok(w.Advance(t.Context(), first, []ledger.Found{transfer(to, "tx1", 1)})) // the same block again

		gap := w.block("main")
		gap.Number++
		w.fails(w.Advance(t.Context(), gap, nil), ledger.ErrCursorMoved)
		stray := w.block("main")
		stray.Parent = hash("elsewhere", 1)
		w.fails(w.Advance(t.Context(), stray, nil), ledger.ErrCursorMoved)
		w.fails(w.Advance(t.Context(), ledger.BlockRef{Chain: 5, Number: 1, Hash: hash("x", 1)}, nil), ledger.ErrCursorMoved)

		old := w.tip
		w.advance("main")
		w.fails(w.Rewind(t.Context(), old), ledger.ErrCursorMoved)
		w.settle()
		w.fails(w.Rewind(t.Context(), w.tip), ledger.ErrBelowFinality)

		state, err := w.ChainState(t.Context(), chain)
		w.ok(err)
		if state.Cursor.Hash != w.tip.Hash || state.Final.Number != w.tip.Number || state.Halted != "" {
			t.Fatalf("state %+v", state)
		}
		_, err = w.BlockAt(t.Context(), chain, 999)
		w.fails(err, ledger.ErrNotFound)
		w.sound()
	})
}

// What a block brings is stored with it or not at all.
func TestAdvanceIsAtomic(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		to := w.address(ann.ID)
		unknown := transfer(to, "tx2", 2)
		unknown.Asset = ledger.TokenAsset(chain, payee)
		for _, bad := range []ledger.Found{transfer(payee, "tx2", 2), unknown} {
			w.fails(w.Advance(t.Context(), w.block("main"), []ledger.Found{transfer(to, "tx1", 1), bad}), ledger.ErrInvalid)
		}
		w.expectKinds()
		w.advance("main", transfer(to, "tx1", 1), transfer(to, "nothing", 0))
		w.expectKinds(ledger.PayoutSeen)
	})
}

func TestHalt(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		w.advance("main", transfer(w.address(ann.ID), "tx1", 1))
		w.ok(w.Halt(t.Context(), chain, "reorg below finality"))
		w.fails(w.Settle(t.Context(), chain, 101, 101), ledger.ErrState)
		w.has(ledger.UserAvailable(ann.ID), storj, 0)
		w.ok(w.Halt(t.Context(), chain, ""))
		w.settle()
		w.has(ledger.UserAvailable(ann.ID), storj, 1)
	})
}

// Several followers of one chain settle it at once: every payout is credited once.
func TestSettleTogether(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, _ := w.meet(ledger.Telegram, "1")
		bob, _ := w.meet(ledger.Discord, "2")
		for i := range 10 {
			w.advance("main", transfer(w.address(ann.ID), fmt.Sprint("a", i), 1), transfer(w.address(bob.ID), fmt.Sprint("b", i), 10))
		}
		other := mustOpen(t, w)
		var wg sync.WaitGroup
		for i := range 8 {
			book := w.Book
			if i%2 == 1 {
				book = other
			}
			wg.Go(func() {
				if err := book.Settle(t.Context(), chain, w.tip.Number, w.tip.Number); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		w.has(ledger.UserAvailable(ann.ID), storj, 10)
		w.has(ledger.UserAvailable(bob.ID), storj, 100)
		w.sound()
	})
}

// Old blocks are forgotten, the newest final ones and the cursor never.
func TestBlocksAreForgotten(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		const long = 10_050
		db := raw(t, w.url)
		for i := 0; i < long; i += 1000 { // as Advance would, but faster
			stmt := "INSERT INTO blocks (chain, number, hash, parent, at) VALUES "
			for j := range 1000 {
				number := w.tip.Number + 1
				next := ledger.BlockRef{Chain: chain, Number: number, Hash: hash("main", number), Parent: w.tip.Hash}
				if j > 0 {
					stmt += ","
				}
				stmt += fmt.Sprintf("(%d,%d,'%s','%s',0)", chain, number, next.Hash.Hex(), next.Parent.Hex())
				w.tip = next
			}
			if _, err := db.Exec(stmt); err != nil {
				t.Fatal(err)
			}
		}
		w.settle()
		_, err := w.BlockAt(t.Context(), chain, 100)
		w.fails(err, ledger.ErrNotFound)
		_, err = w.BlockAt(t.Context(), chain, w.tip.Number-10_000)
		w.ok(err)
	})
}

func TestHead(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.ok(w.SetHead(t.Context(), 5, 1234, w.now()))
		states, err := w.ChainStates(t.Context())
		w.ok(err)
		if len(states) != 2 || states[0].Chain != 5 || states[0].Head != 1234 || !states[0].HeadTime.Equal(w.now()) || states[0].Cursor != (ledger.BlockRef{}) {
			t.Fatalf("states %+v", states)
		}
		none, err := w.ChainState(t.Context(), 77)
		w.ok(err)
		if none != (ledger.ChainState{Chain: 77}) {
			t.Fatalf("state of an unknown chain: %+v", none)
		}
	})
}

func TestDepositAddress(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		var users []ledger.User
		for i := range 6 {
			u, _ := w.meet(ledger.Telegram, fmt.Sprint(i))
			users = append(users, u)
		}
		var wg sync.WaitGroup
		got := make([]common.Address, 24)
		for i := range got {
			wg.Go(func() {
				a, err := w.DepositAddress(t.Context(), users[i%6].ID, derive)
				if err != nil {
					t.Error(err)
				}
				if a.Address != derive(a.Salt) || a.Created.IsZero() {
					t.Errorf("address %+v", a)
				}
				got[i] = a.Address
			})
		}
		wg.Wait()
		for i := range got {
			if got[i] != got[i%6] {
				t.Errorf("one user got two addresses")
			}
		}
		list, err := w.AddressesAfter(t.Context(), 0, 100)
		w.ok(err)
		rest, err := w.AddressesAfter(t.Context(), 2, 3)
		w.ok(err)
		if len(list) != 6 || len(rest) != 3 || rest[0] != list[2] {
			t.Fatalf("%d addresses, page %+v", len(list), rest)
		}
		for i, a := range list {
			if a.Seq != int64(i+1) || !slices.Contains(got, a.Address) {
				t.Errorf("address %d: %+v", i, a)
			}
		}
	})
}

// Income is counted by the month of the block, and boards rank by it.
func TestBoard(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		var users []ledger.User
		for i := range 4 {
			u, _ := w.meet(ledger.Telegram, fmt.Sprint(i))
			users = append(users, u)
			if i < 3 {
				w.ok(w.JoinBoard(t.Context(), ledger.BoardMember{Community: "discord:1", User: u.ID, Name: fmt.Sprint("u", i), ShowAmounts: i == 0}))
			}
		}
		other := transfer(w.address(users[0].ID), "o", 3_0000_0000)
		other.Stream = ""
		w.advance("main", transfer(w.address(users[0].ID), "a", 1_0000_0000), transfer(w.address(users[1].ID), "b", 4_0000_0000), other,
			transfer(w.address(users[3].ID), "d", 9_0000_0000))
		w.settle()
		w.pass(24 * 20 * time.Hour) // into December
		w.advance("main", transfer(w.address(users[2].ID), "c", 1_0000_0000))
		w.settle()

		rows, total, err := w.Board(t.Context(), "discord:1", "2026-11", 0, 10)
		w.ok(err)
		if total != 3 || len(rows) != 3 || rows[0].Rank != 1 || rows[1].Rank != 1 || rows[2].Rank != 3 || !rows[2].USD.IsZero() {
			t.Fatalf("November: %d %+v", total, rows)
		}
		if rows[0].User != users[0].ID || rows[0].Streams != 2 || !rows[0].ShowAmounts || rows[0].USD != must(ledger.ParseUSD("2")) || rows[1].Streams != 1 {
			t.Fatalf("November: %+v", rows)
		}
		rows, _, err = w.Board(t.Context(), "discord:1", "", 2, 10)
		w.ok(err)
		if len(rows) != 1 || rows[0].Rank != 3 || rows[0].User != users[2].ID || rows[0].USD != must(ledger.ParseUSD("0.5")) {
			t.Fatalf("all time, second page: %+v", rows)
		}
		w.ok(w.LeaveBoard(t.Context(), "discord:1", users[2].ID))
		_, err = w.BoardMember(t.Context(), "discord:1", users[2].ID)
		w.fails(err, ledger.ErrNotFound)
		m, err := w.BoardMember(t.Context(), "discord:1", users[0].ID)
		w.ok(err)
		if m.Name != "u0" || !m.ShowAmounts {
			t.Fatalf("member %+v", m)
		}
		w.sound()
	})
}
