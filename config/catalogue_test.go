package config

import (
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// checker collects what is wrong with the built-in tables, with the same checks that an operator's file meets.
func checker(t *testing.T) *binder {
	t.Helper()
	b := newBinder("catalogue")
	t.Cleanup(func() {
		if err := b.faults.asError(); err != nil {
			t.Error(err)
		}
	})
	return b
}

func TestCatalogueLoads(t *testing.T) {
	if _, err := builtin(); err != nil {
		t.Fatal(err)
	}
}

func TestCatalogueChains(t *testing.T) {
	b, c := checker(t), BuiltIn()
	want := map[string]uint64{
		"ethereum": 1, "polygon": 137, "base": 8453, "arbitrum": 42161, "optimism": 10,
		"bnb": 56, "avalanche": 43114, "gnosis": 100, "ronin": 2020,
	}
	for _, chain := range c.Chains {
		if want[chain.Name] != chain.ID {
			t.Errorf("%s has id %d, want %d", chain.Name, chain.ID, want[chain.Name])
		}
		delete(want, chain.Name)
		// What an operator adds.
		chain.RPC = []URL{"https://a.example", "https://b.example"}
		chain.Contracts = Contracts{
			Factory:  "0x3333333333333333333333333333333333333333",
			Treasury: "0x4444444444444444444444444444444444444444",
		}
		setChainDefaults(&chain)
		b.checkChain(chain.Name, chain)
		b.checkFeed(chain.Name+".native.feed", chain.Native.Feed)
		if chain.Title == chain.Name || chain.TxURL("0xab") == chain.Explorer || chain.Native.Decimals != 18 {
			t.Errorf("%s lacks a title, an explorer or its coin's decimals", chain.Name)
		}
	}
	if len(want) > 0 {
		t.Errorf("missing chains: %v", want)
	}
	if u, ok := c.unsupported("zksync", 0); !ok || !strings.Contains(u.Reason, "deposit address") {
		t.Error("zkSync Era must be known and refused, for its CREATE2 differs")
	}
}

func TestCatalogueAssets(t *testing.T) {
	b, c := checker(t), BuiltIn()
	seen := map[AssetKey]bool{}
	for _, a := range c.Assets {
		key := AssetKey{a.ChainID, a.Contract}
		if seen[key] {
			t.Errorf("%v is there twice", key)
		}
		seen[key] = true
		if !known(c, a.ChainID) {
			t.Errorf("%s is on chain %d, which is not in the catalogue", a.Symbol, a.ChainID)
		}
		b.checkAsset(a.Symbol+"@"+a.Contract, a, nil)
	}
	// Decimals that are easily got wrong.
	for _, w := range []struct {
		chain    uint64
		symbol   string
		decimals uint8
	}{{2020, "SLP", 0}, {1, "SPN", 6}, {1, "STORJ", 8}, {1, "USDC", 6}, {56, "USDC", 18}, {1, "WBTC", 8}, {137, "GLM", 18}} {
		i := slices.IndexFunc(c.Assets, func(a Asset) bool { return a.ChainID == w.chain && a.Symbol == w.symbol })
		if i < 0 || c.Assets[i].Decimals != w.decimals {
			t.Errorf("%s on %d must be there with %d decimals", w.symbol, w.chain, w.decimals)
		}
	}
}

// TestCatalogueFeeds holds each feed to one pair and heartbeat: a proxy that is pasted under two pairs misprices one.
func TestCatalogueFeeds(t *testing.T) {
	type place struct {
		chain   uint64
		address string
	}
	c, seen := BuiltIn(), map[place]Feed{}
	assets := slices.Clone(c.Assets)
	for _, chain := range c.Chains {
		assets = append(assets, chain.Native)
	}
	for _, a := range assets {
		if a.Feed == nil {
			continue
		}
		at := place{a.ChainID, a.Feed.Address}
		if old, ok := seen[at]; ok && old != *a.Feed {
			t.Errorf("feed %v is %+v and %+v", at, old, *a.Feed)
		}
		seen[at] = *a.Feed
		if !strings.HasSuffix(a.Feed.Pair, " / USD") {
			t.Errorf("%s: feed %q does not quote in USD", a.Symbol, a.Feed.Pair)
		}
	}
	if len(seen) < 30 {
		t.Errorf("only %d feeds", len(seen))
	}
}

func TestCatalogueStreams(t *testing.T) {
	b, c := checker(t), BuiltIn()
	ids := map[string]bool{}
	for _, s := range c.Streams {
		if !chainName.MatchString(s.ID) || ids[s.ID] {
			t.Errorf("%q is not an id of its own", s.ID)
		}
		ids[s.ID] = true
		if s.Platform == "" || s.Category == "" || !isSentence(s.Note) {
			t.Errorf("%s needs a platform, a category and a note of one sentence", s.ID)
		}
		if s.Reachable() != (s.Why == "") || (s.Why != "" && !isSentence(s.Why)) {
			t.Errorf("%s must say why, in a sentence, if and only if it can't arrive", s.ID)
		}
		if s.Reachable() && len(s.Assets) == 0 {
			t.Errorf("%s can arrive in nothing", s.ID)
		}
		if !slices.Contains([]Status{StatusAlive, StatusMigrated, StatusDormant, StatusClosed}, s.Status) {
			t.Errorf("%s has the status %q", s.ID, s.Status)
		}
		if !slices.Contains([]Reach{ReachDirect, ReachForward, ReachNone}, s.Reach) {
			t.Errorf("%s has the reach %q", s.ID, s.Reach)
		}
		for _, key := range s.Assets {
			if !hasAsset(c, key) {
				t.Errorf("%s pays in %v, which is not in the catalogue", s.ID, key)
			}
		}
		for _, p := range s.Payers {
			b.checkPayer(s.ID+"."+p.Label, p)
			if !known(c, p.ChainID) || p.Label == "" || p.Stream != "" {
				t.Errorf("%s: payer %s needs a known chain and a label, and no stream", s.ID, p.Address)
			}
		}
	}
	for _, id := range []string{
		"enjin", "axie", "minds", "sapien-network", "revolution-populi", "brave", "streamr", "boson", "stormx", "storj", "golem",
		"amasa", "dhedge", "superfluid", "mysterium", "dimo", "jumptask", "livepeer", "the-graph", "weatherxm", "geodnet",
		"presearch", "sapien-io", "base-creators", "sablier-drips-boost",
	} {
		if !ids[id] {
			t.Errorf("%s is missing", id)
		}
	}
}

func TestCatalogueTiers(t *testing.T) {
	b, tiers := checker(t), BuiltIn().Tiers
	var ids []string
	for i, tier := range tiers {
		b.checkTier(tier.ID, tier, tiers[:i])
		ids = append(ids, tier.ID)
		if !isSentence(tier.Risk) {
			t.Errorf("%s: the risk is not one sentence", tier.ID)
		}
		if i > 0 && tier.Trough >= tiers[i-1].Trough {
			t.Errorf("%s comes after %s but falls less", tier.ID, tiers[i-1].ID)
		}
	}
	if !slices.Equal(ids, []string{"steady", "balanced", "growth"}) {
		t.Errorf("tiers are %v", ids)
	}
}

// TestChecksumIsChecked shows that the tests above would see a digit or letter that is wrong.
func TestChecksumIsChecked(t *testing.T) {
	good := BuiltIn().Assets[0].Contract
	for _, bad := range []string{strings.ToLower(good), strings.Replace(good, "6", "7", 1), good[:41], "0X" + good[2:], "0x" + strings.Repeat("0", 40)} {
		b := newBinder("")
		b.checkAddress("a", bad, "")
		if len(b.faults) != 1 {
			t.Errorf("%s passes", bad)
		}
	}
	if !common.IsHexAddress(good) {
		t.Error("the good one is no address")
	}
}

func known(c *Catalogue, id uint64) bool {
	_, unsupported := c.unsupported("", id)
	return unsupported || slices.ContainsFunc(c.Chains, func(ch Chain) bool { return ch.ID == id })
}

func hasAsset(c *Catalogue, key AssetKey) bool {
	if key.Contract == "" {
		return known(c, key.ChainID)
	}
	return slices.ContainsFunc(c.Assets, func(a Asset) bool { return a.ChainID == key.ChainID && a.Contract == key.Contract })
}

func isSentence(s string) bool { return strings.HasSuffix(s, ".") && !strings.Contains(s, "\n") }
