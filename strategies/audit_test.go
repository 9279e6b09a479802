package strategies_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies"
	"github.com/amasa-io/amasa/strategies/contracts"
)

// TestProveAtEveryMoment: whatever is under way, the chain and the book agree; and what is gone from either place is missed.
func TestProveAtEveryMoment(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.options.RPC = w.options.RPC[1:]
	w.restart()
	ann, bob := w.person("ann"), w.person("bob")
	w.pick(ann, "balanced")
	w.payout(ann, w.storj, units(100, 8))
	w.payout(bob, w.usdc, units(1500, 6))
	w.coinPayout(bob, units(1, 18))
	w.withdraw(bob, w.usdc, ledger.NewAmount(1_200_000_000)) // above the cap
	looks := 0
	look := func() map[string]ledger.Amount {
		t.Helper()
		looks++
		proofs, err := strategies.Prove(w.ctx, w.options, w.book)
		w.ok(err)
		short := map[string]ledger.Amount{}
		for _, p := range proofs {
			if s := p.Short(); !s.IsZero() {
				short[p.Asset.Symbol] = s
			}
		}
		return short
	}
	calm := func() {
		t.Helper()
		for quiet := 0; quiet < depth+3; quiet++ {
			if w.tick() {
				quiet = 0
			}
			if short := look(); len(short) > 0 {
				t.Fatalf("missing after %d looks: %v", looks, short)
			}
		}
	}
	calm()
	w.redeem(ann, 50)
	calm()
	list := w.approvals()
	w.send(w.owner, &list[0].To, list[0].Data)
	if short := look(); len(short) > 0 {
		t.Fatalf("missing once the owner has paid: %v", short)
	}
	calm()

	w.send(w.owner, &w.treasury, treasuryABI.PackPay(common.Hash{1}, []contracts.Payment{{Token: w.usdc, To: address(w.stranger), Amount: units(1, 6)}}))
	if short := look(); len(short) != 1 || short["USDC"] != ledger.NewAmount(1_000_000) {
		t.Errorf("1 USDC was taken, missing: %v", short)
	}
	w.pass(2 * time.Hour)
	w.tick()
	if short := w.ex.Health().Short; len(short) != 1 || short[0] != "1 USDC" {
		t.Errorf("health says that %v is missing", short)
	}
}
