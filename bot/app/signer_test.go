package app

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/config"
)

// TestSignerOf: one external signer may hold both keys, or each role has its own.
func TestSignerOf(t *testing.T) {
	t.Parallel()
	executor, payer := common.Address{1}, common.Address{2}
	for _, c := range []struct {
		name               string
		all, first, second config.URL
		fails              bool
	}{
		{"one for both", "http://all.example", "", "", false},
		{"one for each", "", "http://executor.example", "http://payer.example", false},
		{"one for the payer", "http://all.example", "", "http://payer.example", false},
		{"none for the executor", "", "", "http://payer.example", true},
	} {
		for _, kind := range []config.SignerKind{config.SignerClef, config.SignerWeb3} {
			cfg := &config.Config{Signer: config.Signer{
				Kind: kind, URL: c.all, ExecutorURL: c.first, PayerURL: c.second, Executor: executor.Hex(), Payer: payer.Hex(),
			}}
			signer, err := signerOf(cfg)
			if (err != nil) != c.fails {
				t.Errorf("%s: %v", c.name, err)
			}
			if err == nil && !slices.Equal(signer.Addresses(), []common.Address{executor, payer}) {
				t.Errorf("%s signs for %v", c.name, signer.Addresses())
			}
		}
	}
}

// TestOnlyInvestHoldsKeys: a process that chats, watches and notifies opens no keystore; here there is none to open.
func TestOnlyInvestHoldsKeys(t *testing.T) {
	t.Parallel()
	cfg := &config.Config{Signer: config.Signer{Kind: config.SignerKeystore, Keystore: t.TempDir()}, Chains: []config.Chain{{ID: 1}}}
	for roles, fails := range map[config.Role]bool{config.RoleChat: false, config.RoleWatch: false, config.RoleNotify: false, config.RoleInvest: true} {
		cfg.Run.Roles = []config.Role{roles}
		a := &App{cfg: cfg}
		if err := a.buildExecutors(); (err != nil) != fails || len(a.executors) != 0 {
			t.Errorf("%s: %v", roles, err)
		}
	}
}
