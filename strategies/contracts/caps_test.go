package contracts_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/amasa-io/amasa/strategies/contracts"
)

// A new cap counts what was spent under the old one.
func TestCapChangeKeepsWhatWasSpent(t *testing.T) {
	h := newHouse(t)
	h.mint(h.usdc, h.treasury, units(2000, 6))
	deposit := func(n int64) []byte { return treasuryABI.PackDeposit(h.vault, units(n, 6), new(big.Int)) }
	rule := func(depositCap int64, listed bool) [][]byte {
		r := h.rule(6, h.usdcFeed)
		r.DepositCap, r.Listed = units(depositCap, 6), listed
		return [][]byte{treasuryABI.PackSetAsset(h.usdc, r)}
	}
	changes := [][][]byte{rule(300, true), rule(600, true), rule(600, false)}
	for _, c := range changes {
		h.send(h.owner, h.treasury, treasuryABI.PackSchedule(c), nil)
	}
	h.pass(48 * time.Hour)
	h.send(h.executor, h.treasury, deposit(400), nil)
	left := func(want int64) {
		t.Helper()
		if got := read(h.chain, h.treasury, treasuryABI.PackLeft(contracts.CapDeposit, h.usdc), treasuryABI.UnpackLeft); got.Cmp(units(want, 6)) != 0 {
			t.Errorf("%s left, want %d", got, want)
		}
	}
	left(100)
	h.send(h.owner, h.treasury, treasuryABI.PackExecute(changes[0]), nil)
	left(0)
	wantError[contracts.TreasuryCapExceeded](h.chain, h.executor, h.treasury, deposit(1))
	h.send(h.owner, h.treasury, treasuryABI.PackExecute(changes[1]), nil)
	left(200)
	h.send(h.executor, h.treasury, deposit(200), nil)
	wantError[contracts.TreasuryCapExceeded](h.chain, h.executor, h.treasury, deposit(1))
	h.send(h.owner, h.treasury, treasuryABI.PackExecute(changes[2]), nil)
	h.pass(36 * time.Hour)
	wantError[contracts.TreasuryNotListed](h.chain, h.executor, h.treasury, deposit(1))
}

// freed fails if a cap leaves anything but what was not spent in this half day and the two before it: no more, and no less.
func (m *model) freed() {
	const period = 12 * time.Hour
	now := time.Duration(m.now().Int64()) * time.Second
	for _, token := range m.tokens {
		rule := m.rules[token]
		for name, c := range map[string]struct {
			id   uint8
			most *big.Int
		}{
			"swap": {contracts.CapSwap, rule.SwapCap}, "blind": {contracts.CapBlind, rule.BlindCap},
			"deposit": {contracts.CapDeposit, rule.DepositCap}, "pay": {contracts.CapPay, rule.PayCap},
		} {
			want := new(big.Int).Set(c.most)
			for _, s := range m.spent[name+token.Hex()] {
				if s.at/period >= now/period-2 {
					want.Sub(want, s.amount)
				}
			}
			if got := read(m.chain, m.treasury, treasuryABI.PackLeft(c.id, token), treasuryABI.UnpackLeft); got.Cmp(want) != 0 {
				m.r.Fatalf("%s of %s: %s is left, %s was not spent", name, token, got, want)
			}
		}
	}
}
