package app_test

import (
	"strings"
	"testing"

	"github.com/amasa-io/amasa/bot/fake/telegram"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// TestGroupKeepsSecrets plays a Telegram group: what is private goes to the private chat, only an admin posts the
// leaderboard, who joins it shows no amounts, and nobody can press another's buttons.
func TestGroupKeepsSecrets(t *testing.T) {
	t.Parallel()
	w := newWorld(t, ledgertest.SQLite(t), "storj")
	w.cfg.Discord.Token = ""
	w.start()
	w.online()
	ann, bob := w.telegramer("Ann"), w.telegramer("Bob")
	home := ann.joins()
	w.pay("storj", home, "100")
	w.mine(1 + depth)
	ann.sees("✅ 100 STORJ")

	g := w.Telegram.NewGroup(bob.me, telegram.GroupOptions{Title: "Side earners", Supergroup: true})
	g.AddBot(bob.me)
	g.Join(ann.me)
	annThere, bobThere := ann.in(g), bob.in(g)
	for _, command := range []string{"/balance", "/deposit", "/withdraw"} {
		m := annThere.says(command+"@amasa_bot", "continue in private")
		if len(m.Buttons) != 1 || !strings.Contains(m.Buttons[0][0].URL, "t.me/amasa_bot?start=") {
			t.Errorf("%s offers no way into the private chat: %v", command, m.Buttons)
		}
	}
	annThere.says("/leaderboard@amasa_bot", "An admin of this group can post")
	board := bobThere.says("/leaderboard@amasa_bot", "Top earners", "0 members")
	annThere.presses(board, "Join")
	bobThere.presses(board, "Refresh")
	annThere.becomes(board, "ann", "100%", "1 member")

	// A notification goes to the private chat, however the person is met last.
	w.pay("storj", home, "8")
	w.mine(1 + depth)
	ann.sees("✅ 8 STORJ")

	for _, m := range w.Telegram.Messages(g.ID()) {
		if !telegram.FromBot(m) {
			continue
		}
		for _, secret := range []string{"STORJ", "$", home.Hex()} {
			if strings.Contains(m.Body(), secret) {
				t.Errorf("the group can read %q in:\n%s", secret, m.Body())
			}
		}
	}
	w.prove()
}
