package app_test

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/amasa-io/amasa/ledger/ledgertest"
)

var linkCode = regexp.MustCompile(`/link ([A-Z0-9]{8})`)

// TestLinkedIdentities joins a Telegram and a Discord login: the code is issued here, claimed there, confirmed here. Both
// then see one balance, both are told, and since both bring an address, both have to wait a day before they can withdraw.
func TestLinkedIdentities(t *testing.T) {
	t.Parallel()
	ledgertest.Each(t, func(t *testing.T, database string) {
		t.Parallel()
		w := newWorld(t, database, "storj")
		here, there := w.telegramer("Ann"), w.discorder("Ann")
		there.joinServer(w.discordServer(w.discorder("Max")), 0)
		w.start()
		w.online()
		first, second := here.joins(), there.joins()
		if first == second {
			t.Fatal("two people have one deposit address")
		}
		w.pay("storj", first, "40")
		w.pay("storj", second, "60")
		w.mine(1 + depth)
		here.sees("✅ 40 STORJ")
		there.sees("✅ **60 STORJ**")

		issued := here.says("/link", "Your link code")
		code := linkCode.FindStringSubmatch(issued.Body())[1]
		ask := there.runs("link", map[string]any{"code": code}, "really from your own other account?")
		there.clicks(ask, "Yes, both are mine", "Almost there")
		claimed := here.sees("Is this you?", "Ann", "Discord", there.me.ID)
		here.presses(claimed, "Yes, join them")
		here.becomes(claimed, "Linked with Ann on Discord")
		there.sees("Linked with", "ann on Telegram")
		w.until("one user behind both", func() bool { return here.user().ID == there.user().ID })

		here.says("/balance", "Total $25.00", "100 STORJ")
		there.runs("balance", nil, "Total **$25.00**", "100 STORJ")

		// Both addresses go on working, and both chats hear of it.
		w.pay("storj", second, "20")
		w.mine(1)
		here.sees("20 STORJ")
		there.sees("**20 STORJ**")
		w.mine(depth)
		w.quiet()

		// Each might be another's trick on the other: both have to wait.
		to := outside("ann, linked")
		check := there.runs("withdraw", map[string]any{"amount": "10", "asset": "STORJ", "address": to.Hex()}, "🔒", "linked recently")
		if strings.Contains(check.Content, "Please check") {
			t.Error("the newly linked login was offered a withdrawal")
		}
		refused := here.says("/withdraw 10 STORJ "+to.Hex(), "🔒", "linked recently")
		if strings.Contains(refused.Body(), "Please check") {
			t.Error("the issuer was offered a withdrawal")
		}

		w.ok(w.Node.Jump(24*time.Hour + time.Minute))
		preview := here.says("/withdraw 10 STORJ "+to.Hex(), "Please check")
		here.presses(preview, "Confirm")
		w.mineUntil("the first login's withdrawal", func() bool { return here.count("was sent") == 1 })
		again := there.runs("withdraw", map[string]any{"amount": "10", "asset": "STORJ", "address": to.Hex()}, "Please check", to.Hex())
		there.clicks(again, "Confirm", "Withdrawal placed")
		w.mineUntil("the linked login's withdrawal", func() bool { return there.count("was sent") == 2 })
		w.quiet()
		st := w.stream("storj")
		if got := w.onChain(w.World.Tokens[0].Address, to); got.String() != "2000000000" || st.Decimals != 8 {
			t.Errorf("%s base units of STORJ arrived outside, not 20", got)
		}
		w.prove()
	})
}
