package config

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
)

// allKeys gives every key that a file may have, at any depth.
func allKeys(v any) map[string]bool {
	keys := map[string]bool{}
	var walk func(t reflect.Type)
	walk = func(t reflect.Type) {
		for t.Kind() == reflect.Slice || t.Kind() == reflect.Pointer {
			t = t.Elem()
		}
		if t.Kind() != reflect.Struct {
			return
		}
		for field := range t.Fields() {
			if key := field.Tag.Get("yaml"); key != "" && key != "-" {
				keys[key] = true
				walk(field.Type)
			}
		}
	}
	walk(reflect.TypeOf(v))
	return keys
}

// TestAllFaultsAtOnce plants many faults in one file and wants each, with its line.
func TestAllFaultsAtOnce(t *testing.T) {
	path := write(t, `databse: amasa.db
listen: nowhere
log: { level: loud, format: xml }
telegram:
  token: "1:a b"
  api: ftp://x
run:
  roles: [chat, dance, watch, watch]
invest:
  minimum_usd: 1e3
  band_bps: -1
  interval: fast
language: "??"
language: en
chains:
  - name: base
    rpc: wss://base.example
    finality: { tag: finalized, depth: 3 }
    contracts:
      factory: "0x82aF49447D8a07e3bd95BD0d56f35241523fBab2"
  - name: zksync
  - name: Own
    id: x
    rpc: [https://a.example, https://a.example, wss://b.example]
    assets:
      - { contract: "0x12", decimals: 300, streams: [nobody] }
    fund: { base: USDC }
    vaults:
      - { role: cash, address: "0x6666666666666666666666666666666666666666" }
`)
	_, err := Load(path, vars("DATABASE_URL", "mysql://u:secret@db/x", "AMASA_RPC_OWN", "nothing"))
	got := err.Error()
	for _, want := range []string{
		":1: databse: unknown key; the keys here are database, listen",
		":2: listen: must be host:port",
		":3: log.level: not a log level",
		":3: log.format: must be text or json",
		":5: telegram.token: has a space",
		":6: telegram.api: must be a URL",
		":8: run.roles[1]: unknown role; the roles are chat, watch, invest, notify",
		":8: run.roles: watch is named twice",
		":10: invest.minimum_usd: not an amount of dollars",
		":11: invest.band_bps: must be from 1 to 5000",
		":12: invest.interval: not a duration",
		":14: language: is given twice",
		":17: chains[0].rpc: must be a list",
		":18: chains[0].finality: takes a tag or a depth",
		":20: chains[0].contracts.factory: fails its EIP-55 checksum",
		":19: chains[0].contracts.treasury: give the address",
		":21: chains[1].name: This chain derives addresses in a way of its own",
		":22: chains[2].name: needs a name of small letters",
		":23: chains[2].id: not a whole number",
		":22: chains[2].contracts.factory: give the address",
		":22: chains[2].native.symbol: a chain that isn't in the catalogue",
		":22: chains[2].block_time: ",
		":22: chains[2].finality: needs a tag",
		":26: chains[2].assets[0].contract: not an address",
		":26: chains[2].assets[0].decimals: not a whole number from 0, or too large",
		":26: chains[2].assets[0].symbol: ",
		":26: chains[2].assets[0].streams[0]: no stream has this id",
		":27: chains[2].fund.base: no asset of this chain",
		":27: chains[2].fund.router: ",
		":29: chains[2].vaults[0].role: must be stable, eth or btc",
		"environment: DATABASE_URL: the URL must begin with postgres://",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no fault %q", want)
		}
	}
	// The name that the variable is made of is faulty, and so is its one endpoint.
	if !strings.Contains(got, "environment: AMASA_RPC_OWN") {
		t.Error("the endpoint from the environment is not blamed on it")
	}
	if strings.Contains(got, "secret") {
		t.Error("a fault quotes a secret")
	}
	if t.Failed() {
		t.Log("\n" + got)
	}
}

// TestFaultsOfTheWhole covers rules that tie keys together. Each case is a valid chain with one thing changed.
func TestFaultsOfTheWhole(t *testing.T) {
	const chain = `
run: { roles: [watch] }
chains:
  - name: own
    id: 77
    rpc: [https://a.example, https://b.example]
    native: { symbol: OWN, decimals: 18 }
    block_time: 1s
    finality: { depth: 3 }
    contracts: { factory: "0x3333333333333333333333333333333333333333", treasury: "0x4444444444444444444444444444444444444444" }
    assets:
      - { contract: "0x1111111111111111111111111111111111111111", symbol: USD, decimals: 6, feed: { address: "0x2222222222222222222222222222222222222222" } }
      - { contract: "0x7777777777777777777777777777777777777777", symbol: XYZ, decimals: 6 }
    fund: { base: USD, router: "0x5555555555555555555555555555555555555555", pools: [{ asset: XYZ, fee: 500 }] }
    vaults: [{ role: stable, name: V, address: "0x6666666666666666666666666666666666666666", asset: USD }]
`
	mustLoad(t, write(t, chain), vars())
	for _, c := range []struct{ old, new, want string }{
		{"[https://a.example, https://b.example]", "[https://a.example]\n    proof: two", `rpc: one endpoint is enough only with the proof "receipts"`},
		{"name: own\n    id: 77", "name: base\n    id: 77", "id: Base has the id 8453"},
		{"id: 77", "id: 324", "name: This chain derives"},
		{"symbol: XYZ", "symbol: USD", "base: 2 assets of this chain have this symbol"},
		{"base: USD", "base: XYZ", "base: has no price feed"},
		{"base: USD, ", "", "base: a chain with vaults"},
		{"asset: XYZ, fee: 500", "asset: USD, fee: 500", "pools[0].asset: needs an asset other than the base"},
		{"fee: 500", "fee: 1000000", "pools[0].fee: must be the pool's fee"},
		{"asset: USD }]", "asset: XYZ }]\n    x: 1", "x: unknown key"},
		{"pools: [{ asset: XYZ, fee: 500 }]", "pools: []", ""},
		{"role: stable", "role: eth", "vaults: no tier can be held"},
		{"symbol: XYZ, decimals: 6", "symbol: XYZ, decimals: 6, chain: 5", "chain: this is chain 77"},
		{"feed: {", "feed: { heartbeat: -1s,", "heartbeat: must be more than 0"},
		{"block_time: 1s", "block_time: 1s\n    ws: https://a.example", "ws: must be a URL that begins with wss://"},
		{"block_time: 1s", "block_time: 1s\n    explorer: https://a.example", "explorer: must be a URL with {tx}"},
		{"block_time: 1s", "block_time: 1s\n    tiers: [{ id: a, name: A, risk: R, trough: 90, weights: [{ role: stable, bps: 9000 }] }]", "weights: add up to 9000"},
		{"block_time: 1s", "block_time: &a 1s", "block_time: anchors, aliases and tags"},
		{"[watch]", "[watch, invest]", "signer.executor: the role invest needs"},
		{"run: { roles: [watch] }", "run: { roles: [watch, invest] }\nsigner: { kind: ledger }", "signer.kind: must be keystore, clef or web3signer"},
		{"run: { roles: [watch] }", "run: { roles: [watch, invest] }\nsigner: { kind: clef }", "signer.url: must be the URL of clef"},
		{"run: { roles: [watch] }", "run: { roles: [watch, invest] }\nsigner: { kind: clef, payer_url: 'http://a.example' }", "signer.url: must be the URL of clef, or executor_url"},
		{"run: { roles: [watch] }", "run: { roles: [watch, invest] }\nsigner: { kind: clef, url: 'http://a.example', payer_url: 'a.example' }", "signer.payer_url: must be the URL of clef"},
		{"run: { roles: [watch] }", "run: { roles: [watch, invest] }\nsigner: { kind: clef, url: 'http://a', payer_url: 'http://b', executor_url: 'http://c' }", "signer.url: is not used beside"},
		{"run: { roles: [watch] }", "run: { roles: [watch, invest] }\nsigner: { payer_url: 'http://a.example' }", "signer.payer_url: is for the kinds clef"},
		{"run: { roles: [watch] }", "run: { roles: [watch, invest] }\nsigner: { kind: web3signer, url: 'http://a.example', keystore: keys }", "signer.keystore: the keys are with web3signer"},
		{"run: { roles: [watch] }", "run: { roles: [watch] }\ninvest: { wind_down: maybe }", "invest.wind_down: must be on or off"},
		{"block_time: 1s", "block_time: 1s\n    max_gas_gwei: 100001", "max_gas_gwei: must be at most"},
		{"block_time: 1s", "block_time: 1s\n    gas: { target: some }", `gas.target: not an amount of the chain's coin`},
		{"block_time: 1s", "block_time: 1s\n    gas: { daily: '1' }", "gas.target: needs what each hot key is filled up to"},
		{"block_time: 1s", "block_time: 1s\n    gas: { target: '0.05', wrapped: XYZ }", "gas.wrapped: XYZ needs a feed"},
		{"block_time: 1s", "block_time: 1s\n    gas: { target: '0.05', wrapped: NIL }", "gas.wrapped: no asset of this chain"},
		{"block_time: 1s", "block_time: 1s\n    gas: { target: '0.05' }", ""},
		{"[watch]", "[watch, chat]", "telegram.token: the roles chat and notify need"},
		{"chains:", "chains: []\nchainz:", "chains: the roles watch and invest need"},
		{"run:", "language: '??'\nrun:", ":2: language: not a language tag"},
		{"run:", "a: b: c\nrun:", ":2: not YAML"},
		{"run:", "---\nrun: {}\n---\nrun:", "a second document"},
	} {
		text := strings.Replace(chain, c.old, c.new, 1)
		if text == chain {
			t.Fatalf("%q is not in the file", c.old)
		}
		_, err := Load(write(t, text), vars())
		if c.want == "" {
			if err != nil {
				t.Errorf("%q: %v", c.new, err)
			}
			continue
		}
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: got %v, want %q", c.new, err, c.want)
		}
	}
}

func TestChainsAgreeOnTheFactory(t *testing.T) {
	chain := func(name, factory string) string {
		return fmt.Sprintf(`
  - name: %s
    rpc: [https://a.example]
    contracts: { factory: "0x%s", treasury: "0x4444444444444444444444444444444444444444" }`, name, strings.Repeat(factory, 40))
	}
	text := "run: { roles: [watch] }\nchains:" + chain("base", "3") + chain("gnosis", "3") + chain("base", "5")
	_, err := Load(write(t, text), vars())
	for _, want := range []string{
		"chains[2].name: another chain has this name",
		"chains[2].id: another chain has this id",
		"chains[2].contracts.factory: must be the same on every chain",
	} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("no fault %q in %v", want, err)
		}
	}
	if len(faultsOf(t, err)) != 3 {
		t.Errorf("got %v", err)
	}
}

// TestSyntaxFaultQuotesNothing guards against the parser's habit of printing the lines around an error.
func TestSyntaxFaultQuotesNothing(t *testing.T) {
	_, err := Load(write(t, "telegram:\n  token: 123:very-secret\n  api: [\n"), vars())
	faults := faultsOf(t, err)
	if len(faults) != 1 || faults[0].Line == 0 || strings.Contains(err.Error(), "very-secret") {
		t.Errorf("got %v", err)
	}
}

// TestHostileNestingIsRefused covers files that would exhaust the parser's stack or time.
func TestHostileNestingIsRefused(t *testing.T) {
	for _, text := range []string{"[", "{", "- ", "? ", "&a ", "!x ", "a: ", "[\n", "- &a "} {
		_, err := load("hostile.yaml", []byte(strings.Repeat(text, 40_000/len(text))), vars(), (*binder).check)
		if len(faultsOf(t, err)) == 0 {
			t.Errorf("many %q are taken for a config", text)
		}
	}
	if _, err := load("large.yaml", make([]byte, maxBytes+1), vars(), (*binder).check); len(faultsOf(t, err)) != 1 {
		t.Errorf("a large file: %v", err)
	}
}

func FuzzLoad(f *testing.F) {
	for _, seed := range []string{
		"", "a", "[]", "chains: [{name: base}]", "chains:\n- &a {name: own}\n- *a", "? x\n: y", "<<: {database: x}", "run: {roles: chat}",
		"chains: [{name: base, native: {feed: ~}}]", "invest: {minimum_usd: 0x10}", "log: !!str x", "a: |\n  b\n", "{{{{", "\xff\xfe", "- - - -",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		cfg, err := load("fuzz.yaml", data, vars(), (*binder).check)
		if (cfg == nil) == (err == nil) {
			t.Fatalf("config %v and error %v", cfg, err)
		}
		for _, fault := range faultsOf(t, err) {
			if fault.File == "" || fault.Reason == "" || fault.Line < 0 || (fault.Line == 0 && fault.Key == "") {
				t.Fatalf("a fault without a place or reason: %+v", fault)
			}
		}
	})
}
