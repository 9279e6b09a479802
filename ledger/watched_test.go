package ledger_test

import (
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// A reader that goes by Seq misses no address, however late its transaction commits. Here the one with the lower number cannot commit: a
// foreign transaction holds what it needs last. Whoever comes after it has to wait, and readers see neither.
func TestLateAddressIsNotMissed(t *testing.T) {
	t.Parallel()
	url := ledgertest.Postgres(t)
	w := newWorld(t, url)
	ann, _ := w.meet(ledger.Telegram, "1")
	ben, _ := w.meet(ledger.Telegram, "2")
	cid, _ := w.meet(ledger.Telegram, "3")
	late := common.HexToAddress("0x1a7e000000000000000000000000000000000001")
	db := raw(t, url)
	block, err := db.Begin()
	w.ok(err)
	_, err = block.Exec("INSERT INTO deposit_addresses (id, seq, user_id, salt, address, created_at, shown) VALUES ('x', 999999, $1, '', $2, 0, FALSE)",
		string(cid.ID), "0x1a7e000000000000000000000000000000000001")
	w.ok(err)
	var first, second ledger.DepositAddress
	var wg sync.WaitGroup
	waiting := func(n int) {
		t.Helper()
		for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(2 * time.Millisecond) {
			var have int
			w.ok(db.QueryRow("SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'").Scan(&have))
			if have == n {
				return
			}
			if time.Now().After(deadline) {
				t.Fatalf("%d transactions wait, want %d", have, n)
			}
		}
	}
	wg.Go(func() {
		var err error
		if first, err = w.DepositAddress(w.ctx(), ann.ID, func(common.Hash) common.Address { return late }); err != nil {
			t.Error(err)
		}
	})
	waiting(1)
	wg.Go(func() {
		var err error
		if second, err = w.DepositAddress(w.ctx(), ben.ID, derive); err != nil {
			t.Error(err)
		}
	})
	waiting(2)
	seen, err := w.AddressesAfter(w.ctx(), 0, 10)
	w.ok(err)
	if len(seen) != 0 {
		t.Errorf("a reader saw %+v before the ones with lower numbers", seen)
	}
	w.ok(block.Rollback())
	wg.Wait()
	seen, err = w.AddressesAfter(w.ctx(), 0, 10)
	w.ok(err)
	if len(seen) != 2 || seen[0].Address != first.Address || seen[1].Address != second.Address || first.Seq >= second.Seq {
		t.Errorf("saw %+v, want %+v and %+v", seen, first, second)
	}
}

// Many users get their addresses at once, while the watcher reads what is new since it last looked: every address is in its list by the time
// that its user sees it, and none is ever skipped.
func TestAddressesAreWatchedBeforeTheyAreSeen(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		const users = 60
		var mu sync.Mutex
		watched := map[common.Address]bool{}
		last := int64(0)
		load := func() error { // as the watcher does before every block
			mu.Lock()
			defer mu.Unlock()
			for {
				page, err := w.AddressesAfter(w.ctx(), last, 7)
				if err != nil {
					return err
				}
				for _, a := range page {
					if a.Seq != last+1 {
						return fmt.Errorf("address %d after %d", a.Seq, last)
					}
					watched[a.Address], last = true, a.Seq
				}
				if len(page) < 7 {
					return nil
				}
			}
		}
		var wg sync.WaitGroup
		for i := range users {
			user, _ := w.meet(ledger.Telegram, fmt.Sprint(i))
			wg.Go(func() {
				a, err := w.DepositAddress(w.ctx(), user.ID, derive)
				if err == nil {
					err = load()
				}
				mu.Lock()
				defer mu.Unlock()
				if err != nil || !watched[a.Address] {
					t.Errorf("%s is seen by its user and not watched (%v)", a.Address, err)
				}
			})
		}
		wg.Wait()
		if last != users {
			t.Errorf("watched %d of %d", last, users)
		}
	})
}
