package app_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/bot/app"
	"github.com/amasa-io/amasa/config"
	"github.com/amasa-io/amasa/strategies"
)

// TestDeploy puts the contracts on two chains that are not go-ethereum's, from a configuration that names none, as an operator does
// it: the first lacks the deterministic deployer, and the addresses on both are the same.
func TestDeploy(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	payer, err := strategies.NewKeyFile(dir, "the payer's password", true)
	if err != nil {
		t.Fatal(err)
	}
	keys, err := filepath.Glob(filepath.Join(dir, "UTC*"))
	if err != nil || len(keys) != 1 {
		t.Fatal(keys, err)
	}
	var chains []object
	for i, name := range []string{"one", "two"} {
		url := emptyAnvil(t, 4001+i, payer)
		chains = append(chains, object{
			"name": name, "id": 4001 + i, "rpc": []string{url}, "native": object{"symbol": "ETH", "decimals": 18}, "block_time": "1s", "poll": "20ms",
			"finality": object{"depth": 1},
		})
	}
	file := filepath.Join(dir, "contracts.json")
	write := func(change func(object)) string {
		c := object{
			"database": filepath.Join(dir, "amasa.db"), "chains": chains, "run": object{"roles": []string{"watch"}},
			"signer":     object{"executor": outside("executor").Hex(), "payer": outside("payer").Hex()},
			"deployment": object{"file": file, "owner": outside("owner").Hex(), "guardian": outside("guardian").Hex()},
		}
		if change != nil {
			change(c)
		}
		raw, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(t.TempDir(), "amasa.yaml")
		if err := os.WriteFile(path, raw, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	env := func(name string) (string, bool) { return "the payer's password", name == "AMASA_DEPLOY_PASSWORD" }
	path := write(nil)
	deploy := func(chain, answer string, yes bool) (string, error) {
		var out bytes.Buffer
		err := app.Deploy(t.Context(), app.Setup{
			Path: path, Env: env, Log: &out, In: strings.NewReader(answer), Deployment: app.Deployment{Chain: chain, Key: keys[0], Yes: yes},
		}, &out)
		if strings.Contains(out.String()+fmt.Sprint(err), "the payer's password") {
			t.Error("it tells the password")
		}
		return out.String(), err
	}
	says := func(out string, err error, parts ...string) {
		t.Helper()
		if err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		for _, part := range parts {
			if !strings.Contains(out, part) {
				t.Errorf("it does not say %q:\n%s", part, out)
			}
		}
	}

	if _, err := config.Load(path, env); err == nil || !strings.Contains(err.Error(), "or run `amasa deploy`") {
		t.Errorf("a configuration without contracts: %v", err)
	}
	for _, answer := range []string{"", "no\n", "y\n"} {
		if out, err := deploy("one", answer, false); err == nil || !strings.Contains(err.Error(), "nothing was sent") || !strings.Contains(out, "deployer, treasury, factory") {
			t.Errorf("after %q: %v\n%s", answer, err, out)
		}
	}
	out, err := deploy("one", "yes\n", false)
	says(out, err, "one: verified: chain 4001", "owner     "+outside("owner").Hex(), "executor  "+outside("executor").Hex(), "the owner has no code", "next: the owner calls")
	again, err := deploy("one", "", false)
	says(again, err, "is there", "one: verified")
	if strings.Contains(again, "sent ") {
		t.Errorf("it sent something again:\n%s", again)
	}

	// A later chain gets the same addresses, though the hot keys are others by then.
	path = write(func(c object) {
		c["signer"] = object{"executor": outside("executor 2").Hex(), "payer": outside("payer").Hex()}
	})
	out, err = deploy("two", "", true)
	says(out, err, "was made for other roles", "two: verified: chain 4002", "the configuration says "+outside("executor 2").Hex())
	cfg, err := config.Load(path, env)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cfg.Chains {
		if c.Contracts != cfg.Chains[0].Contracts || !strings.Contains(out, strconv.Quote(c.Contracts.Factory)) || !strings.Contains(out, strconv.Quote(c.Contracts.Treasury)) {
			t.Errorf("%s has %+v, and deploy said:\n%s", c.Name, c.Contracts, out)
		}
	}

	// Somebody else's contracts on another chain of the configuration.
	path = write(func(c object) {
		other := maps.Clone(chains[1])
		other["contracts"] = object{"factory": outside("factory").Hex(), "treasury": outside("treasury").Hex()}
		c["chains"] = []object{chains[0], other}
	})
	if _, err := deploy("one", "", true); err == nil || !strings.Contains(err.Error(), "two deposit addresses") {
		t.Errorf("got %v", err)
	}
	// A file that was tampered with.
	path = write(nil)
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	factory := cfg.Chains[0].Contracts.Factory
	if err := os.WriteFile(file, bytes.ReplaceAll(raw, []byte(strings.ToLower(factory)), []byte(strings.ToLower(outside("mine").Hex()))), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := deploy("one", "", true); err == nil || !strings.Contains(err.Error(), "was changed") {
		t.Errorf("got %v", err)
	}
}

// emptyAnvil is a chain on which nothing was deployed, and where one address has coin.
func emptyAnvil(t *testing.T, chain int, rich common.Address) string {
	t.Helper()
	url, node := runAnvil(t, chain, "--disable-default-create2-deployer")
	if err := node.CallContext(t.Context(), nil, "anvil_setBalance", rich, "0x8ac7230489e80000"); err != nil { // 10
		t.Fatal(err)
	}
	return url
}
