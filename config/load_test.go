package config

import (
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// vars is an environment.
func vars(pairs ...string) func(string) (string, bool) {
	return func(name string) (string, bool) {
		for i := 0; i < len(pairs); i += 2 {
			if pairs[i] == name {
				return pairs[i+1], true
			}
		}
		return "", false
	}
}

// enough is an environment that completes example.yaml.
func enough(more ...string) func(string) (string, bool) {
	return vars(append(more, "TELEGRAM_TOKEN", "1:telegram", "AMASA_KEYSTORE_PASSWORD", "p")...)
}

func write(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "amasa.yaml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func faultsOf(t *testing.T, err error) Faults {
	t.Helper()
	var faults Faults
	if err != nil && !errors.As(err, &faults) {
		t.Fatalf("the error is a %T, not Faults: %v", err, err)
	}
	return faults
}

func mustLoad(t *testing.T, path string, env func(string) (string, bool)) *Config {
	t.Helper()
	cfg, err := Load(path, env)
	if err != nil {
		t.Fatal(err)
	}
	return cfg
}

func TestExampleLoads(t *testing.T) {
	cfg := mustLoad(t, "example.yaml", enough())
	base, ok := cfg.Chain(8453)
	if !ok || base.Title != "Base" || base.BlockTime != 2*time.Second || base.Finality.Tag != "finalized" || base.Poll != time.Second {
		t.Errorf("base is not filled from the catalogue: %+v", base)
	}
	if weth, ok := base.Asset(base.Gas.Wrapped); !ok || weth.Symbol != "WETH" || base.Gas.Target.String() != "0.02" || base.Gas.Daily.String() != "0.05" {
		t.Errorf("gas of base is refilled by %+v", base.Gas)
	}
	usdc, ok := base.Asset(base.Fund.Base)
	if !ok || usdc.Symbol != "USDC" || usdc.Feed.Heartbeat != 24*time.Hour {
		t.Errorf("the base asset is %+v", usdc)
	}
	var tiers []string
	for _, tier := range base.TiersOffered(cfg.Tiers) {
		tiers = append(tiers, tier.ID)
	}
	if !slices.Equal(tiers, []string{"steady", "balanced", "growth"}) {
		t.Errorf("base offers %v", tiers)
	}
	devnet, _ := cfg.Chain(31337)
	if devnet.Finality != (Finality{Depth: 12}) || devnet.Native.Feed != nil || len(devnet.Assets) != 1 {
		t.Errorf("devnet is %+v", devnet)
	}
	if devnet.HasFund() || devnet.TiersOffered(cfg.Tiers) != nil {
		t.Error("devnet has no fund, and so offers no tier")
	}
}

// TestExampleShowsEveryKey keeps the example complete.
func TestExampleShowsEveryKey(t *testing.T) {
	text, err := os.ReadFile("example.yaml")
	if err != nil {
		t.Fatal(err)
	}
	optional := []string{"sequencer", "chain", "kind", "match", "confidence", "tag"}
	for key := range allKeys(Config{}) {
		if !strings.Contains(string(text), key+":") && !slices.Contains(optional, key) {
			t.Errorf("example.yaml does not show %s", key)
		}
	}
}

func TestOwnAssetsAndPayersJoinTheirStream(t *testing.T) {
	cfg := mustLoad(t, "example.yaml", enough())
	i := slices.IndexFunc(cfg.Streams, func(s Stream) bool { return s.ID == "storj" })
	storj := cfg.Streams[i]
	if !slices.ContainsFunc(storj.Assets, func(k AssetKey) bool { return k.ChainID == 31337 }) {
		t.Error("the devnet's token is not an asset of Storj")
	}
	last := storj.Payers[len(storj.Payers)-1]
	if last.ChainID != 31337 || last.Match != MatchFrom || last.Confidence != ConfidenceMedium {
		t.Errorf("the payer is %+v", last)
	}
	// A second load must not find what the first one added.
	again := mustLoad(t, "example.yaml", enough())
	if len(again.Streams[i].Assets) != len(storj.Assets) || len(BuiltIn().Streams[i].Assets) == len(storj.Assets) {
		t.Error("loading changed the catalogue")
	}
}

func TestOverridingAFeedLeavesTheCatalogueAlone(t *testing.T) {
	const feed = "0x5555555555555555555555555555555555555555"
	path := write(t, `
chains:
  - name: gnosis
    rpc: [https://rpc.example]
    native: { feed: { address: "`+feed+`", heartbeat: 10m } }
    finality: { depth: 20 }
    contracts: { factory: "0x3333333333333333333333333333333333333333", treasury: "0x4444444444444444444444444444444444444444" }
run: { roles: [watch] }
`)
	chain := mustLoad(t, path, vars()).Chains[0]
	if chain.Native.Feed.Address != feed || chain.Native.Feed.Heartbeat != 10*time.Minute || chain.Native.Symbol != "xDAI" {
		t.Errorf("native is %+v", chain.Native)
	}
	if chain.Finality != (Finality{Depth: 20}) {
		t.Errorf("a depth must replace the catalogue's tag, not join it: %+v", chain.Finality)
	}
	if known, _ := BuiltIn().chain("gnosis"); known.Native.Feed.Address == feed {
		t.Error("the catalogue was changed")
	}
}

func TestWithoutAFile(t *testing.T) {
	cfg := mustLoad(t, "", vars("DISCORD_TOKEN", "d", "AMASA_RUN_ROLES", "chat, notify"))
	if cfg.Database != "amasa.db" || cfg.Listen != "127.0.0.1:9464" || cfg.Discord.API != "https://discord.com" || len(cfg.Streams) == 0 {
		t.Errorf("defaults are missing: %+v", cfg)
	}
	if !cfg.Run.Has(RoleNotify) || cfg.Run.Has(RoleInvest) {
		t.Errorf("roles are %v", cfg.Run.Roles)
	}
}

func TestANamedFileMustBeThere(t *testing.T) {
	path := filepath.Join(t.TempDir(), "none.yaml")
	_, err := Load(path, vars())
	if faults := faultsOf(t, err); len(faults) != 1 || faults[0].File != path || !strings.Contains(faults[0].Reason, "no such file") {
		t.Errorf("got %v", err)
	}
}

func TestEnvironmentWins(t *testing.T) {
	cfg := mustLoad(t, "example.yaml", enough(
		"DATABASE_URL", "postgres://amasa:pw@db/amasa",
		"AMASA_TELEGRAM_TOKEN", " 2:other\n",
		"AMASA_LOG_LEVEL", "debug",
		"AMASA_INVEST_MINIMUM_USD", "0.5",
		"AMASA_LISTEN", "", // empty is not set
		"AMASA_RPC_BASE", "https://one.example/k, https://two.example/k",
	))
	if !cfg.Database.Postgres() || cfg.Telegram.Token.Reveal() != "2:other" || cfg.Log.Level != slog.LevelDebug {
		t.Errorf("the environment does not win: %+v", cfg)
	}
	if cfg.Invest.MinimumUSD.String() != "0.5" || cfg.Listen == "" {
		t.Errorf("minimum %s, listen %q", cfg.Invest.MinimumUSD, cfg.Listen)
	}
	if rpc := cfg.Chains[0].RPC; len(rpc) != 2 || rpc[1].Reveal() != "https://two.example/k" {
		t.Errorf("rpc is %v", rpc)
	}
}

func TestPasswordFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "password")
	if err := os.WriteFile(file, []byte("from file \r\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	env := []string{"TELEGRAM_TOKEN", "1:t", "AMASA_SIGNER_PASSWORD_FILE", file}
	if got := mustLoad(t, "example.yaml", vars(env...)).Signer.Password.Reveal(); got != "from file " {
		t.Errorf("password is %q", got)
	}
	env = append(env, "AMASA_KEYSTORE_PASSWORD", "from env")
	if got := mustLoad(t, "example.yaml", vars(env...)).Signer.Password.Reveal(); got != "from env" {
		t.Errorf("password is %q", got)
	}
	_, err := Load("example.yaml", vars("TELEGRAM_TOKEN", "1:t", "AMASA_SIGNER_PASSWORD_FILE", file+"x"))
	if faults := faultsOf(t, err); len(faults) != 1 || faults[0].Key != "AMASA_SIGNER_PASSWORD_FILE" {
		t.Errorf("got %v", err)
	}
	// A process without keys has no need of the file.
	mustLoad(t, "example.yaml", vars("AMASA_RUN_ROLES", "watch", "AMASA_SIGNER_PASSWORD_FILE", file+"x"))
}

func TestAllocate(t *testing.T) {
	chain := Chain{
		Fund: Fund{Base: "0xbase"},
		Vaults: []Vault{
			{Role: RoleStable, Address: "a"}, {Role: RoleEth, Address: "e"}, {Role: RoleStable, Address: "b"}, {Role: RoleStable, Address: "c"},
		},
	}
	tier := Tier{Weights: []Weight{{RoleStable, 8000}, {RoleEth, 1500}, {RoleCash, 500}}}
	got, ok := chain.Allocate(tier)
	want := []VaultWeight{{"a", 2667}, {"b", 2667}, {"c", 2666}, {"e", 1500}, {"", 500}}
	if !ok || !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	sum := 0
	for _, w := range got {
		sum += w.Bps
	}
	if sum != FullBps {
		t.Errorf("weights add up to %d", sum)
	}
	if _, ok := chain.Allocate(Tier{Weights: []Weight{{RoleBtc, FullBps}}}); ok {
		t.Error("a role without a vault must not be allocated")
	}
}

// TestOnlyInvestReadsThePassword: a process that only chats holds no key, nor what opens one.
func TestOnlyInvestReadsThePassword(t *testing.T) {
	cfg := mustLoad(t, "example.yaml", enough("AMASA_RUN_ROLES", "chat, watch, notify"))
	if cfg.Signer.Password != "" {
		t.Error("the keystore's password was read without the role invest")
	}
}

// TestLoadToDeploy: before the contracts are there a configuration is good enough to deploy them, and their file completes it.
func TestLoadToDeploy(t *testing.T) {
	if _, err := LoadToDeploy("example.yaml", vars()); err != nil {
		t.Error(err)
	}
	file := filepath.Join(t.TempDir(), "contracts.json")
	text := `
chains: [{ name: base, rpc: [https://rpc.example] }]
run: { roles: [watch] }
deployment: { file: "` + file + `", owner: "0x1111111111111111111111111111111111111111", salt: "0x12" }
signer: { executor: "0x1111111111111111111111111111111111111111", payer: "0x2222222222222222222222222222222222222222" }
`
	_, err := LoadToDeploy(write(t, text), vars())
	for _, want := range []string{"deployment.guardian: deploying needs", "deployment.owner: must not be a hot key", "deployment.salt: must be 0x and 64"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("no fault %q in:\n%v", want, err)
		}
	}
	if _, err := Load(write(t, text), vars()); err == nil || !strings.Contains(err.Error(), "chains[0].contracts.factory: give the address") {
		t.Errorf("chains without contracts: %v", err)
	}
	deployed := Deployed{Chains: []uint64{10}}
	deployed.Treasury.Address[0], deployed.Factory.Address[0] = 0x33, 0x44
	for _, chain := range []uint64{0, 8453} {
		if deployed.Chains = append(deployed.Chains, chain); deployed.Write(file) != nil {
			t.Fatal("can't be written")
		}
		cfg, err := Load(write(t, text), vars())
		if chain == 0 {
			if err == nil {
				t.Error("contracts of another chain were taken")
			}
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		if got := cfg.Chains[0].Contracts; got != (Contracts{Factory: deployed.Factory.Address.Hex(), Treasury: deployed.Treasury.Address.Hex()}) {
			t.Errorf("the contracts are %+v", got)
		}
	}
	if got, err := ReadDeployed(file); err != nil || !slices.Equal(got.Chains, deployed.Chains) {
		t.Errorf("read %+v, %v", got, err)
	}
	for _, bad := range []string{"{", "{}", `{"treasury":{"address":"0x12"}}`, `{"more":1}`} {
		if err := os.WriteFile(file, []byte(bad), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := Load(write(t, text), vars()); err == nil || !strings.Contains(err.Error(), "deployment.file: ") {
			t.Errorf("%s: %v", bad, err)
		}
	}
}
