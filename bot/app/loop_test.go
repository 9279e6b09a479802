package app_test

import (
	"bytes"
	"image/png"
	"strings"
	"testing"
	"time"

	"github.com/amasa-io/amasa/bot/fake/telegram"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// TestTelegramLoop plays the main job in a Telegram chat: from /start to money that arrived outside.
func TestTelegramLoop(t *testing.T) {
	t.Parallel()
	ledgertest.Each(t, func(t *testing.T, database string) {
		t.Parallel()
		w := newWorld(t, database, "storj")
		w.cfg.Discord.Token = "" // with one token, one platform runs
		w.start()
		w.online()
		ann := w.telegramer("Ann")
		home := ann.joins()
		ann.checkDeposit(home.Hex())

		// A payout: seen at once, final in the same message.
		tx := w.pay("storj", home, "12.5")
		w.mine(1)
		notice := ann.sees("👀 12.5 STORJ", "from Storj", "$3.12", tx.Hex()[:10])
		ann.says("/balance", "Total $0.00", "Incoming", "12.5 STORJ")
		w.mine(depth)
		final := ann.becomes(notice, "✅ 12.5 STORJ", "Available now: 12.5 STORJ")
		ann.says("/balance", "Total $3.12", "Available", "12.5 STORJ")

		// A portfolio: preview, confirm, invested.
		ann.presses(final, "Portfolio")
		cards := ann.sees("Pick by risk", "Steady", "Growth")
		ann.presses(cards, "Steady")
		preview := ann.becomes(cards, "Invest in Steady?", "12.5 STORJ", "You can lose money")
		ann.presses(preview, "Invest in Steady")
		ann.becomes(preview, "Done: Steady")
		w.mineUntil("the payout to be invested", func() bool { return ann.count("is now invested in Steady") == 1 })
		w.quiet()
		before := ann.invested()
		w.prove()

		// A day later it has grown.
		w.ok(w.Node.Jump(24 * time.Hour))
		w.until("the position to grow", func() bool { return before.Less(ann.invested()) })
		ann.says("/balance", "Invested", "Steady:", "USDC")

		// Out: preview with the whole address, confirm, notice, and the chain has it.
		to := outside("ann")
		amounts := ann.says("/withdraw", "How much should leave?")
		ann.presses(amounts, "Everything")
		ann.sees("Which address")
		check := ann.says(to.Hex(), "Please check", to.Hex(), "sold from Steady")
		ann.presses(check, "Confirm")
		ann.becomes(check, "Withdrawal placed")
		w.mineUntil("the withdrawal to be sent", func() bool { return ann.count("was sent") == 1 })
		w.quiet()
		w.paid(ann.user().ID, to)
		w.prove()
	})
}

// checkDeposit looks at the newest deposit card: the address in full, in groups, to copy, and as a QR code.
func (p *onTelegram) checkDeposit(address string) {
	p.w.t.Helper()
	var card telegram.Message
	for _, m := range p.w.Telegram.Messages(p.chat) {
		if telegram.Saying("Your deposit address")(m) {
			card = m
		}
	}
	if card.Photo == nil {
		p.w.t.Fatal("the deposit card has no QR code")
	}
	data, _, _ := p.w.Telegram.File(card.Photo.ID)
	if _, err := png.Decode(bytes.NewReader(data)); err != nil {
		p.w.t.Errorf("the QR code is no image: %v", err)
	}
	if !strings.Contains(card.Body(), address) || !strings.Contains(card.Body(), "Compare: 0x "+address[2:6]) {
		p.w.t.Errorf("the card lacks the address %s:\n%s", address, card.Body())
	}
	for _, row := range card.Buttons {
		for _, b := range row {
			if b.CopyText != nil && b.CopyText.Text == address {
				return
			}
		}
	}
	p.w.t.Error("no button copies the address")
}

// invested is what the ledger says the person's only position is worth, in base units.
func (p *onTelegram) invested() ledger.Amount {
	p.w.t.Helper()
	h, err := p.w.book.Holdings(p.w.ctx, p.user().ID)
	p.w.ok(err)
	if len(h.Positions) != 1 {
		p.w.t.Fatalf("%d positions\n%s", len(h.Positions), p.w.scene())
	}
	v, err := h.Positions[0].Mark.Value(h.Positions[0].Units)
	p.w.ok(err)
	return v
}

// paid checks that all withdrawals of a user to an address are filled, and that the chain shows exactly their sum there.
func (w *world) paid(user ledger.ID, to [20]byte) {
	w.t.Helper()
	var sum ledger.Amount
	n := 0
	for _, o := range w.orders(user) {
		if o.State != ledger.Filled {
			w.t.Errorf("order %s is %s: %s", o.Kind, o.State, o.Reason)
		}
		if o.Kind == ledger.Withdraw && o.To == to {
			n++
			var err error
			sum, err = sum.Add(o.Amount)
			w.ok(err)
		}
	}
	if n != 1 {
		w.t.Errorf("%d withdrawals, not 1", n)
	}
	if got := w.onChain(w.World.Base.Address, to); got.Sign() == 0 || got.Cmp(sum.Big()) != 0 {
		w.t.Errorf("%s arrived outside, %s was withdrawn", got, sum)
	}
}

// TestDiscordLoop plays it with slash commands, windows and direct messages, and a leaderboard in a channel.
func TestDiscordLoop(t *testing.T) {
	t.Parallel()
	ledgertest.Each(t, func(t *testing.T, database string) {
		t.Parallel()
		w := newWorld(t, database, "storj")
		w.cfg.Telegram.Token = ""
		max, ann := w.discorder("Max"), w.discorder("Ann")
		club := w.discordServer(max)
		ann.joinServer(club, 0)
		w.start()
		w.online()
		home := ann.joins()
		card := ann.runs("deposit", nil, home.Hex())
		if len(card.Attachments) != 1 {
			t.Error("the deposit card has no QR code")
		}

		w.pay("storj", home, "100")
		w.mine(1)
		notice := ann.sees("👀 **100 STORJ**", "$25.00")
		w.mine(depth)
		ann.becomes(notice, "✅ **100 STORJ**", "Available now: **100 STORJ**")

		// In a server the same is for her eyes only.
		public := ann.in(club)
		if m := public.runs("balance", nil, "Total **$25.00**"); !m.Ephemeral || m.OnlyFor != ann.me.ID {
			t.Error("a balance is shown to everyone in the channel")
		}
		cards := public.runs("portfolio", nil, "Pick by risk")
		preview := public.clicks(cards, "Growth", "Invest in Growth?", "100 STORJ")
		public.clicks(preview, "Invest in Growth", "Done: Growth")
		w.mineUntil("the payout to be invested", func() bool { return ann.count("is now invested in **Growth**") == 1 })
		w.quiet()
		w.prove()

		// Half of it out, through windows.
		to := outside("ann on discord")
		amounts := ann.runs("withdraw", nil, "How much should leave?")
		check := ann.opens(amounts, "50%", to.Hex(), "Please check", to.Hex())
		ann.clicks(check, "Confirm", "Withdrawal placed")
		w.mineUntil("the withdrawal to be sent", func() bool { return ann.count("was sent") == 1 })
		w.quiet()
		w.paid(ann.user().ID, to)
		w.prove()

		w.leaderboard(club, max, ann)
	})
}

// leaderboard: only who manages the server posts it for all; who joins is on it, with amounts hidden.
func (w *world) leaderboard(club server, admin, member *onDiscord) {
	w.t.Helper()
	if m := member.in(club).runs("leaderboard", nil, "Top earners"); !m.Ephemeral {
		w.t.Error("somebody who does not manage the server posted the leaderboard for all")
	}
	board := admin.in(club).runs("leaderboard", nil, "Top earners", "0 members")
	if board.Ephemeral {
		w.t.Error("the leaderboard of an admin is hidden")
	}
	member.in(club).click(board, "Join")
	w.until("Ann to be on the board", func() bool {
		_, err := w.book.BoardMember(w.ctx, "discord:"+club.guild.ID, member.user().ID)
		return err == nil
	})
	admin.in(club).click(board, "Refresh")
	now := member.in(club).becomes(board, "**Ann**", "100%", "1 member")
	if strings.Contains(now.Content, "$") {
		w.t.Errorf("the board shows amounts that nobody released:\n%s", now.Content)
	}
	for _, m := range w.Discord.Messages(club.channel.ID, "") {
		for _, secret := range []string{"STORJ", "USDC", "0x"} {
			if strings.Contains(m.Content, secret) {
				w.t.Errorf("everyone in the channel can read %q in:\n%s", secret, m.Content)
			}
		}
	}
}
