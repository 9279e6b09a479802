package app_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/bot/app"
	"github.com/amasa-io/amasa/config"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

func (w *world) rescan(from, to uint64, apply bool) (string, error) {
	w.t.Helper()
	return w.cli(func(s app.Setup, out *bytes.Buffer) error {
		s.Scan = app.Scan{Chain: "local", From: from, To: to, Apply: apply}
		return app.Rescan(w.ctx, s, out)
	})
}

// TestRescan pays in a token that the running bot was not told of. A rescan shows what the ledger lacks and changes nothing; with -apply it
// takes the chain from the bot, credits the payout as any other, and gives the chain back. A bot that is told of the token later adds nothing
// to that. What the ledger has and the chain lacks is told and left alone.
func TestRescan(t *testing.T) {
	t.Parallel()
	ledgertest.Each(t, func(t *testing.T, database string) {
		t.Parallel()
		w := newWorld(t, database, "storj", "golem")
		w.cfg.Discord.Token = ""
		full := w.cfg.Chains[0].Assets
		w.cfg.Chains[0].Assets = slices.DeleteFunc(slices.Clone(full), func(a config.Asset) bool { return a.Symbol == "GLM" })
		w.cfg.Run.Roles = []config.Role{config.RoleChat, config.RoleWatch, config.RoleNotify}
		w.start()
		ann := w.telegramer("Ann")
		home := ann.joins()
		from := w.head()
		w.pay("golem", home, "30")
		w.pay("storj", home, "5")
		w.mine(1 + depth)
		ann.sees("✅ 5 STORJ")
		w.cfg.Chains[0].Assets = full // for the rescan: the bot has read its configuration
		to := w.chain().Final.Number

		text, err := w.rescan(from, to, false)
		if err == nil || strings.Count(text, "missing") != 1 || !strings.Contains(text, "-apply credits them") || len(w.payouts(ann.user().ID)) != 1 {
			t.Fatalf("%v\n%s", err, text)
		}
		for range 2 { // the second finds nothing to do
			text, err = w.rescan(from, to, true)
			if err != nil || !strings.Contains(text, "the ledger has what the chain has") {
				t.Fatalf("%v\n%s", err, text)
			}
		}
		ann.sees("✅ 30 GLM")
		w.pay("storj", home, "6") // the bot follows again
		w.mine(1 + depth)
		ann.sees("✅ 6 STORJ")
		w.kill()
		w.start()
		w.pay("golem", home, "4")
		w.mine(1 + depth)
		ann.sees("✅ 4 GLM")
		if n := ann.count("30 GLM"); n != 1 {
			t.Errorf("%d notices of one payout", n)
		}
		acts, err := w.book.Acts(w.ctx, "chain 1337", "", 10)
		w.ok(err)
		if len(acts) != 1 || acts[0].Actor != "operator" {
			t.Errorf("acts %+v", acts)
		}
		w.prove()

		block, err := w.book.BlockAt(w.ctx, w.id(), to)
		w.ok(err)
		made := ledger.Found{TxHash: common.HexToHash("0xdead"), LogIndex: 77, Asset: ledger.TokenAsset(w.id(), common.HexToAddress(full[0].Contract)),
			From: outside("x"), To: home, Amount: ledger.NewAmount(1)}
		_, err = w.book.AddFinal(w.ctx, "test", block, []ledger.Found{made})
		w.ok(err)
		text, err = w.rescan(from, to, true)
		if err == nil || strings.Count(text, "not on chain") != 1 || len(w.payouts(ann.user().ID)) != 5 {
			t.Errorf("%v\n%s", err, text)
		}
		text, err = w.rescan(from, w.head()+1000, false)
		if err == nil || !strings.Contains(err.Error(), "not a range of final blocks") {
			t.Errorf("%v\n%s", err, text)
		}
	})
}

// TestPastOfANewAsset pays in a token that the bot is told of only later: it finds the payout by itself, once, whenever it is started.
func TestPastOfANewAsset(t *testing.T) {
	t.Parallel()
	w := newWorld(t, ledgertest.SQLite(t), "storj", "golem")
	w.cfg.Discord.Token = ""
	full := w.cfg.Chains[0].Assets
	w.cfg.Chains[0].Assets = slices.DeleteFunc(slices.Clone(full), func(a config.Asset) bool { return a.Symbol == "GLM" })
	w.cfg.Run.Roles = []config.Role{config.RoleChat, config.RoleWatch, config.RoleNotify}
	w.start()
	ann := w.telegramer("Ann")
	home := ann.joins()
	w.pay("golem", home, "30")
	w.pay("storj", home, "5")
	w.mine(1 + depth)
	ann.sees("✅ 5 STORJ")
	w.kill()
	w.cfg.Chains[0].Assets = full
	w.start()
	ann.sees("✅ 30 GLM")
	w.kill()
	w.start()
	w.pay("golem", home, "4")
	w.mine(1 + depth)
	ann.sees("✅ 4 GLM")
	acts, err := w.book.Acts(w.ctx, "chain 1337", "", 10)
	w.ok(err)
	if n := ann.count("30 GLM"); n != 1 || len(acts) != 1 || acts[0].Actor != "back-scan" {
		t.Errorf("%d notices of one payout, acts %+v", n, acts)
	}
	w.prove()
}
