package strategies

import (
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

func TestOptionsTellAllFaultsAtOnce(t *testing.T) {
	usdc := ledger.Asset{ID: ledger.TokenAsset(5, common.Address{1}), Symbol: "USDC"}
	o := Options{Chain: 5, Base: usdc, MaxMembers: 201, Finality: Finality{Tag: "latest"},
		Assets: []Asset{
			{Asset: usdc, Feed: Feed{Address: common.Address{2}}},
			{Asset: usdc},
			{Asset: ledger.Asset{ID: ledger.NativeAsset(6), Symbol: "X"}},
		},
		Tiers: []Tier{{ID: "a", Weights: []Weight{{Vault: common.Address{3}, Bps: 6000}, {Vault: common.Address{3}, Bps: 6000}}}, {ID: "a"}},
	}
	err := o.Validate()
	if err == nil {
		t.Fatal("no fault found")
	}
	for _, want := range []string{"RPC endpoint", "treasury", "factory", "no book", "no signer", "executor key", "payer key", "members",
		`"latest"`, "heartbeat", "listed twice", "not on chain 5", "bad weight", "sum to 12000", "sum to 0"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("not told: %s", want)
		}
	}
	d := Options{Assets: []Asset{{}}}.withDefaults()
	if d.MaxMembers != 200 || d.Interval != 15*time.Minute || d.Assets[0].SlippageBps != 50 || d.Now == nil || d.Logger == nil {
		t.Errorf("defaults are %+v", d)
	}
}
