package commands_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/commands"
	"github.com/amasa-io/amasa/ledger"
)

// With all chains and tokens that there are, and everything to say of them, each answer is one message.
func TestLookFitsAMessage(t *testing.T) {
	t.Parallel()
	p := newPlayer(t)
	p.router.Chains = nil
	for i := range uint64(9) {
		ch := commands.Chain{ID: chainID + i, Name: "Avalanche Chain", Finality: time.Hour, Supported: true}
		for j := range 30 {
			ch.Assets = append(ch.Assets, fmt.Sprintf("TOKEN%d", j))
		}
		p.router.Chains = append(p.router.Chains, ch)
		if i == 0 {
			continue
		}
		at := ledger.BlockRef{Chain: ch.ID, Number: 100_000_000 + i, Hash: common.Hash{byte(i)}, Time: p.clock.now().Add(-40 * time.Hour)}
		if err := p.book.StartChain(t.Context(), at); err != nil {
			t.Fatal(err)
		}
	}
	for _, line := range []string{"> bob /deposit", "> bob press I understand"} {
		p.step(line, line)
	}
	for i := range 9 {
		line := fmt.Sprintf("! payout bob 1234.5%d STORJ", i)
		p.step(line, line)
	}
	for _, line := range []string{"! clock 20m", "> bob press where is it", "> bob press All I recognise"} {
		p.step(line, line) // which checks how long it is
	}
	for _, line := range []string{"! look", "! clock 1h", "! expire", "! notices"} {
		p.step(line, line)
	}
	last := p.shown["bob"][len(p.shown["bob"])-1]
	p.check("notice", commands.Request{}, last)
	if shown := render(last); !slices.Contains(shown, "⚠️ Avalanche Chain: took too long") {
		t.Errorf("the last message is %q", shown)
	}
}
