package app_test

import (
	"testing"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// TestReorg lets the chain change its mind about a block with two payouts: one never comes back, the other is mined again
// elsewhere. The first is corrected in chat and credited nothing; the second ends credited once, in one message.
func TestReorg(t *testing.T) {
	t.Parallel()
	ledgertest.Each(t, func(t *testing.T, database string) {
		t.Parallel()
		w := newWorld(t, database, "storj", "golem")
		w.cfg.Discord.Token = ""
		w.start()
		w.online()
		ann := w.telegramer("Ann")
		home := ann.joins()
		lost := w.pay("storj", home, "12.5")
		kept := w.pay("golem", home, "30")
		w.mine(1)
		before := ann.seen
		storj := ann.sees("👀 12.5 STORJ")
		ann.seen = before // the notices of one block may come in any order
		golem := ann.sees("👀 30 GLM")
		ann.says("/balance", "Incoming", "12.5 STORJ", "30 GLM")

		w.ok(w.Orphan(w.ctx, w.stream("storj"), lost))
		ann.becomes(storj, "↩️ 12.5 STORJ", "taken back by the chain")
		w.mine(depth + 1)
		ann.becomes(golem, "✅ 30 GLM", "Available now: 30 GLM")
		w.quiet()

		ann.says("/balance", "Total $7.80", "30 GLM")
		states := map[ledger.PayoutState]int{}
		for _, p := range w.payouts(ann.user().ID) {
			states[p.State]++
			if p.State == ledger.Final && p.TxHash != kept {
				t.Errorf("payout %s of the orphaned branch is final", p.TxHash)
			}
		}
		if states[ledger.Final] != 1 || states[ledger.Orphaned] != 2 || len(states) != 2 {
			t.Errorf("payouts by state: %v", states)
		}
		for _, text := range []string{"STORJ from", "GLM from"} {
			if n := ann.count(text); n != 1 {
				t.Errorf("%d messages say %q, not 1", n, text)
			}
		}
		if w.chain().Halted != "" {
			t.Errorf("a shallow reorg halted the chain: %s", w.chain().Halted)
		}
		w.prove()
	})
}
