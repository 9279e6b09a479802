package strategies_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/strategies"
)

// TestCheckTellsEverything at once.
func TestCheckTellsEverything(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	o := w.options
	o.PayerAddr = address(w.stranger)
	o.Router = w.safe
	o.Tiers = []strategies.Tier{{ID: "odd", Weights: []strategies.Weight{{Vault: w.usdc, Bps: 100}}}}
	o.Assets[1].Decimals = 18
	var text string
	for _, err := range strategies.Check(w.ctx, o) {
		text += err.Error() + "\n"
	}
	for _, want := range []string{"payer is", "no key of the payer", "does not allow the router", "tier odd: strategies: vault", "STORJ has 8 decimals, not 18", "endpoint 1 of chain 1337"} {
		if !strings.Contains(text, want) {
			t.Errorf("not told: %s", want)
		}
	}
	if strings.Contains(text, "secret-key") {
		t.Errorf("tells the key of an endpoint: %s", text)
	}
}

// TestAnotherTreasuryIsRefused: what a contract of another version tells could not be read after it was done.
func TestAnotherTreasuryIsRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.options.Treasury = w.options.Factory
	const want = "not the treasury of this version"
	if !slices.ContainsFunc(strategies.Check(w.ctx, w.options), func(err error) bool { return strings.Contains(err.Error(), want) }) {
		t.Error("check does not tell")
	}
	w.openBook()
	w.restart()
	if _, err := w.ex.Tick(w.ctx); err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("it works with it: %v", err)
	}
}

// TestCheckRefusesAHotOwner: a hot key that owns a contract, or is about to, has no cap.
func TestCheckRefusesAHotOwner(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	told := func(what string, key common.Address) bool {
		return slices.ContainsFunc(strategies.Check(w.ctx, w.options), func(err error) bool {
			return strings.Contains(err.Error(), fmt.Sprintf("the %s is the hot key %s", what, key))
		})
	}
	signer := w.options.Signer
	w.options.Signer = strategies.MemoryKeystore(w.executor, w.payer, w.owner)
	if !told("treasury's owner", address(w.owner)) {
		t.Error("it is not told that the process holds the owner's key")
	}
	w.options.Signer = signer
	w.send(w.owner, &w.treasury, treasuryABI.PackTransferOwnership(address(w.payer)))
	w.send(w.owner, &w.factory, treasuryABI.PackTransferOwnership(address(w.executor)))
	if !told("treasury's next owner", address(w.payer)) || !told("factory's next owner", address(w.executor)) {
		t.Error("it is not told who is about to own the contracts")
	}
	w.send(w.payer, &w.treasury, treasuryABI.PackAcceptOwnership())
	w.send(w.executor, &w.factory, treasuryABI.PackAcceptOwnership())
	if !told("treasury's owner", address(w.payer)) || !told("factory's owner", address(w.executor)) {
		t.Error("it is not told that hot keys own the contracts")
	}
}
