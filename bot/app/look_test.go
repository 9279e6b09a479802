package app_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/amasa-io/amasa/bot/demo/localnet"
	"github.com/amasa-io/amasa/config"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// contractSends lets contracts send coin to addresses, which leaves no log: each is made and ends itself in favour of its address.
func (w *world) contractSends(from localnet.Account, gwei int64, to ...common.Address) {
	w.t.Helper()
	nonce, err := w.client.PendingNonceAt(w.ctx, from.Address)
	w.ok(err)
	id := new(big.Int).SetUint64(w.id())
	for i, a := range to {
		code := append(append([]byte{0x73}, a[:]...), 0xff) // PUSH20 a, SELFDESTRUCT
		tx := types.MustSignNewTx(from.Key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
			ChainID: id, Nonce: nonce + uint64(i), Value: big.NewInt(gwei * params.GWei), Data: code, Gas: 200_000,
			GasFeeCap: big.NewInt(100 * params.GWei), GasTipCap: big.NewInt(params.GWei),
		})
		w.ok(w.client.SendTransaction(w.ctx, tx))
	}
}

// TestLookFindsWhatContractsSent: coin that a contract sent lies unseen until the next count. Its owners press the button, in either chat, while nobody
// follows the chain; the process that begins to follow it finds and credits it, and they are told once. Where nobody follows it at all, they are told
// that too.
func TestLookFindsWhatContractsSent(t *testing.T) {
	t.Parallel()
	w := newWorld(t, ledgertest.Postgres(t), "storj")
	w.cfg.Run.Roles = []config.Role{config.RoleChat, config.RoleInvest, config.RoleNotify}
	ann, bob := w.telegramer("Ann"), w.discorder("Bob")
	bob.joinServer(w.discordServer(w.discorder("Max")), 0)
	watching := w.watcher()
	w.start()
	w.online()
	annHome, bobHome := ann.joins(), bob.joins()
	casino := localnet.NewAccount("casino")
	w.ok(w.World.Fund(w.ctx, w.client, casino.Address))
	w.mine(1)
	w.mineUntil("the first count of coin", func() bool {
		c, err := w.book.CoinCount(w.ctx, w.id())
		w.ok(err)
		return c.Counted
	})
	w.contractSends(casino, 25_000_000, annHome, bobHome)
	w.mine(1 + depth)
	w.until("it to be final", func() bool { return w.chain().Final.Number+depth >= w.head() })
	if n := len(w.payouts(ann.user().ID)) + len(w.payouts(bob.user().ID)); n != 0 {
		t.Fatalf("%d payouts before anybody asked", n)
	}
	watching.stop()

	none := ann.says("/payouts", "Nothing has arrived yet")
	ann.presses(none, "where is it")
	ann.sees("Where is it?", "Nothing is on its way", "I'm looking closer now", "ETH")
	ann.presses(none, "where is it")
	ann.sees("Where is it?", "I'm still looking closer")
	bob.clicks(bob.runs("deposit", nil, "Your deposit address"), "where is it", "Where is it?", "I'm looking closer now")

	watching = w.watcher()
	ann.sees("✅ 0.025 ETH", "Available now: 0.025 ETH")
	bob.sees("✅ **0.025 ETH**")
	w.mine(depth) // what was the newest block when they asked is final now
	ann.sees("Found: 1 payout since you asked", "up to block")
	bob.sees("Found: 1 payout since you asked", "up to block")
	if ann.count("looked closer")+ann.count("Found:") != 1 || bob.count("Found:") != 1 {
		t.Errorf("told more than once\n%s", w.scene())
	}

	watching.stop()
	w.ok(w.Node.Jump(11 * time.Minute))
	ann.says("/balance", "0.025 ETH")
	ann.presses(none, "where is it")
	ann.sees("Where is it?", "The last that arrived: 0.025 ETH", "I'm looking closer now")
	w.ok(w.Node.Jump(2 * time.Hour))
	ann.sees("I couldn't look closer this time", "took too long")
	for _, u := range []ledger.User{ann.user(), bob.user()} {
		if list := w.payouts(u.ID); len(list) != 1 || list[0].State != ledger.Final {
			t.Errorf("payouts %+v", list)
		}
	}
	w.prove()
}
