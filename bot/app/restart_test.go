package app_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/bot/fake/discord"
	"github.com/amasa-io/amasa/bot/fake/telegram"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// TestRestarts ends the bot in the middle of every stage and starts another one over the same database and chain. At the
// end nothing is lost and nothing happened twice.
func TestRestarts(t *testing.T) {
	t.Parallel()
	ledgertest.Each(t, func(t *testing.T, database string) {
		t.Parallel()
		restarts(t, newWorld(t, database, "storj"))
	})
}

// TestKills does the same with a process that is killed and can't finish what it has in hand.
func TestKills(t *testing.T) {
	t.Parallel()
	ledgertest.Each(t, func(t *testing.T, database string) {
		t.Parallel()
		w := newWorld(t, database, "storj")
		w.bot = &process{w: w}
		restarts(t, w)
	})
}

// restarts plays the loop with an end of the bot at each of these points: payout seen and its notification claimed, the same
// when it is final, order placed, and for every transaction of investing, selling and paying: step planned, signed but not
// sent, sent but not mined, mined but not settled.
func restarts(t *testing.T, w *world) {
	t.Helper()
	w.cfg.Discord.Token = ""
	w.start()
	w.online()
	ann := w.telegramer("Ann")
	home := ann.joins()

	var tx common.Hash
	w.claimed("sendMessage", func() {
		tx = w.pay("storj", home, "100")
		w.mine(1)
		w.until("the payout to be seen", func() bool { return w.payoutIs(ann, ledger.Seen) })
	})
	w.claimed("editMessageText", func() {
		w.start()
		w.mine(depth)
		w.until("the payout to be final", func() bool { return w.payoutIs(ann, ledger.Final) })
	})
	w.start()
	w.until("the notice to say that it arrived", func() bool { return ann.count("✅ 100 STORJ") == 1 })

	w.gate.shut(askTip)
	w.pick(ann, "Steady")
	w.until("the order to be placed", func() bool {
		list := w.orders(ann.user().ID)
		return len(list) == 1 && list[0].State == ledger.Placed
	})
	w.restart()
	w.gate.shut(estimateGas, sendRaw)
	w.gate.open(askTip)
	w.walk([]string{"sweep", "swap", "deposit"})
	w.rest()
	w.prove()

	to := outside("ann " + t.Name())
	w.gate.shut(askTip)
	w.withdraw(ann, to)
	w.restart()
	w.gate.shut(estimateGas, sendRaw)
	w.gate.open(askTip)
	w.walk([]string{"redeem", "pay"})
	w.rest()

	w.paid(ann.user().ID, to)
	w.prove()
	w.once(ann, tx)
	// sweep, swap, deposit and redeem; pay. One nonce each: no transaction was made twice.
	w.nonces(4, 1)
}

// pick chooses a tier in chat.
func (w *world) pick(p *onTelegram, tier string) {
	w.t.Helper()
	cards := p.says("/portfolio", "Pick by risk")
	p.presses(cards, tier)
	preview := p.becomes(cards, "Invest in "+tier+"?")
	p.presses(preview, "Invest in "+tier)
	p.becomes(preview, "Done: "+tier)
}

// withdraw takes everything that is invested out, in chat.
func (w *world) withdraw(p *onTelegram, to common.Address) {
	w.t.Helper()
	amounts := p.says("/withdraw", "How much should leave?")
	p.presses(amounts, "Everything")
	p.sees("Which address")
	check := p.says(to.Hex(), "Please check", to.Hex())
	p.presses(check, "Confirm")
	p.becomes(check, "Withdrawal placed")
}

// rest is quiet after a while: a notification that a killed bot had claimed is free again only then.
func (w *world) rest() {
	w.t.Helper()
	w.kill()
	w.ok(w.Node.Jump(2 * time.Minute))
	w.start()
	w.quiet()
}

func (w *world) payoutIs(p *onTelegram, state ledger.PayoutState) bool {
	w.t.Helper()
	list := w.payouts(p.user().ID)
	return len(list) == 1 && list[0].State == state
}

// claimed ends the bot while it delivers a notification: claimed in the ledger, and under way to Telegram. A bot that is told
// to stop finishes it; one that is killed can't, and the next may try only when the claim has run out, which it has on return.
func (w *world) claimed(method string, cause func()) {
	w.t.Helper()
	until := make(chan struct{})
	held := w.Telegram.Inject(method, -1, telegram.Hold(until), nil)
	cause()
	w.until("the notification to be under way", func() bool { return held.Fired() > 0 })
	w.running = false
	w.bot.end()
	if _, stops := w.bot.(*inProcess); stops {
		close(until)
	}
	w.bot.wait()
	held.Remove()
	w.ok(w.Node.Jump(2 * time.Minute))
}

// walk ends the bot at every point of a transaction's life, for one transaction after the other. The gate must be shut for
// estimateGas and sendRaw, and is left open.
func (w *world) walk(kinds []string) {
	w.t.Helper()
	for i, kind := range kinds {
		w.until(kind+" to be planned", func() bool { return w.stepIs(kind, ledger.StepPlanned) })
		w.restart()
		w.gate.open(estimateGas)
		w.until(kind+" to be signed", func() bool { return w.stepIs(kind, ledger.StepSigned) })
		if n := w.pending(); n != 0 {
			w.t.Fatalf("%d transactions were sent through a closed gate", n)
		}
		signed := w.step(kind)
		w.restart()
		w.gate.open(sendRaw)
		w.until(kind+" to be sent", func() bool { return w.pending() == 1 })
		w.restart()
		w.mine(1)
		w.until(kind+" to be mined", func() bool { return w.stepIs(kind, ledger.StepMined) })
		w.restart()
		if now := w.step(kind); !slices.Equal(now.Hashes, signed.Hashes) {
			w.t.Errorf("%s was signed again: %v, then %v", kind, signed.Hashes, now.Hashes)
		}
		if i < len(kinds)-1 {
			w.gate.shut(estimateGas, sendRaw)
		}
		w.mine(depth)
	}
}

// step is the newest step of a kind in an open batch.
func (w *world) step(kind string) ledger.Step {
	w.t.Helper()
	var found ledger.Step
	for _, s := range w.steps() {
		if s.Kind == kind {
			found = s
		}
	}
	return found
}

func (w *world) stepIs(kind string, state ledger.StepState) bool {
	w.t.Helper()
	return w.step(kind).State == state
}

// pending is how many transactions of the hot keys wait in the node.
func (w *world) pending() uint64 {
	w.t.Helper()
	var n uint64
	for _, key := range []common.Address{w.World.Executor.Address, w.World.Payer.Address} {
		next, err := w.client.PendingNonceAt(w.ctx, key)
		w.ok(err)
		mined, err := w.client.NonceAt(w.ctx, key, nil)
		w.ok(err)
		n += next - mined
	}
	return n
}

// nonces checks how many transactions each hot key has sent.
func (w *world) nonces(executor, payer uint64) {
	w.t.Helper()
	for _, key := range []struct {
		who  common.Address
		want uint64
	}{{w.World.Executor.Address, executor}, {w.World.Payer.Address, payer}} {
		got, err := w.Node.Client().NonceAt(w.ctx, key.who, nil)
		w.ok(err)
		if got != key.want {
			w.t.Errorf("%s sent %d transactions, not %d", key.who, got, key.want)
		}
	}
}

// once checks that the person's only payout was credited once, and that of each notice there is one message.
func (w *world) once(p *onTelegram, tx common.Hash) {
	w.t.Helper()
	list := w.payouts(p.user().ID)
	if len(list) != 1 || list[0].State != ledger.Final || list[0].TxHash != tx {
		w.t.Errorf("payouts: %+v", list)
	}
	_, income, err := w.book.Turnover(w.ctx, ledger.StreamIncome("storj"), list[0].Asset)
	w.ok(err)
	if income.Cmp(list[0].Amount) != 0 {
		w.t.Errorf("income of %s was booked, the payout was %s", income, list[0].Amount)
	}
	for _, text := range []string{"100 STORJ from", "is now invested in", "was sent"} {
		w.told(p, text)
	}
}

// told checks that the person was told something once. A bot that was killed between the sending of a message and the
// record of it says it once more, with the same reference: Telegram can't tell a repeat.
func (w *world) told(p *onTelegram, text string) {
	w.t.Helper()
	refs, n := map[string]bool{}, 0
	for _, m := range w.Telegram.Messages(p.chat) {
		if telegram.Saying(text)(m) {
			refs[reference(m.Body())] = true
			n++
		}
	}
	_, killed := w.bot.(*process)
	if n != 1 && !(n == 2 && killed) || len(refs) != 1 {
		w.t.Errorf("%d messages say %q, with %d references:\n%s", n, text, len(refs), w.Telegram.Transcript(p.chat))
	}
}

// TestNoticeMayRepeat kills the bot between the sending of a message and the record of it. Telegram can't tell a repeat, so
// there may be one more message, with the same reference; Discord drops it by its nonce.
func TestNoticeMayRepeat(t *testing.T) {
	t.Parallel()
	w := newWorld(t, ledgertest.SQLite(t), "storj")
	there, here := w.discorder("Ann"), w.telegramer("Bea")
	there.joinServer(w.discordServer(w.discorder("Max")), 0)
	w.bot = &process{w: w}
	w.start()
	w.online()
	atTelegram, atDiscord := here.joins(), there.joins()

	// Both calls do their work, and their answers never reach the bot.
	never := make(chan struct{})
	w.Telegram.Inject("sendMessage", 1, telegram.LostAnswer(), nil)
	hold := w.Telegram.Inject("sendMessage", -1, telegram.Hold(never), nil)
	w.Discord.Inject(discord.Fault{Kind: discord.LostAnswer, Route: "POST /channels/{channel_id}/messages"})
	w.Discord.Inject(discord.Fault{Kind: discord.Slow, Route: "POST /channels/{channel_id}/messages", Times: -1, Hold: never})
	w.pay("storj", atTelegram, "7")
	w.pay("storj", atDiscord, "9")
	w.mine(1)
	here.sees("👀 7 STORJ")
	there.sees("👀 **9 STORJ**")
	w.kill()
	hold.Remove()
	w.Discord.ClearFaults()
	w.ok(w.Node.Jump(2 * time.Minute))
	w.start()
	w.mine(depth)
	there.sees("✅ **9 STORJ**")
	w.until("the notice on Telegram", func() bool { return here.count("✅ 7 STORJ") == 1 })
	w.quiet()

	if n := there.count("9 STORJ"); n != 1 {
		t.Errorf("Discord shows the notice %d times", n)
	}
	w.told(here, "7 STORJ")
	w.prove()
}

// reference is what a message gives people to quote to support.
func reference(text string) string {
	_, after, _ := strings.Cut(text, "Ref ")
	word, _, _ := strings.Cut(after, "\n")
	return strings.TrimSpace(word)
}
