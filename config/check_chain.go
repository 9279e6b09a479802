package config

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

const (
	mostDecimals = 36
	mostPoolFee  = 1_000_000
)

var chainName = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

func (b *binder) checkChains(cfg *Config) {
	if len(cfg.Chains) == 0 && (cfg.Run.Has(RoleWatch) || cfg.Run.Has(RoleInvest)) {
		b.fault("chains", "the roles watch and invest need at least one chain")
	}
	for i, c := range cfg.Chains {
		key := fmt.Sprintf("chains[%d]", i)
		if _, ok := BuiltIn().unsupported(c.Name, c.ID); ok {
			continue // the one fault says it all
		}
		for _, other := range cfg.Chains[:i] {
			if other.Name == c.Name {
				b.fault(key+".name", "another chain has this name")
			}
			if other.ID == c.ID {
				b.fault(key+".id", "another chain has this id")
			}
		}
		b.checkChain(key, c)
		b.checkFund(key, c, cfg.Tiers)
	}
}

// checkContracts finds chains without contracts, or with those of somebody else.
func (b *binder) checkContracts(cfg *Config) {
	for i, c := range cfg.Chains {
		key := fmt.Sprintf("chains[%d].contracts", i)
		if _, ok := BuiltIn().unsupported(c.Name, c.ID); ok {
			continue // the one fault says it all
		}
		b.checkAddress(key+".factory", c.Contracts.Factory, "give the address of the deposit account factory, or run `amasa deploy`")
		b.checkAddress(key+".treasury", c.Contracts.Treasury, "give the address of the treasury, or run `amasa deploy`")
		if first := cfg.Chains[0].Contracts.Factory; c.Contracts.Factory != first {
			b.fault(key+".factory", "must be the same on every chain: a user has one deposit address for all of them")
		}
	}
}

func (b *binder) checkChain(key string, c Chain) {
	if !chainName.MatchString(c.Name) {
		b.fault(key+".name", "needs a name of small letters, digits and single dashes; catalogue chains are %s", catalogueNames())
	}
	if c.ID == 0 {
		b.fault(key+".id", "a chain that isn't in the catalogue needs its id")
	}
	b.checkEndpoints(key, c)
	if c.Explorer != "" && (!isURL(URL(c.Explorer), "http", "https") || !strings.Contains(c.Explorer, "{tx}")) {
		b.fault(key+".explorer", "must be a URL with {tx} where the transaction's hash goes")
	}
	if c.Native.Symbol == "" {
		b.fault(key+".native.symbol", "a chain that isn't in the catalogue needs the symbol of its coin")
	}
	if c.Native.Contract != "" {
		b.fault(key+".native.contract", "the coin has no contract; leave the key out")
	}
	if c.Native.Decimals > mostDecimals {
		b.fault(key+".native.decimals", "must be at most %d", mostDecimals)
	}
	if c.BlockTime <= 0 || c.BlockTime > time.Hour {
		b.fault(key+".block_time", "a chain that isn't in the catalogue needs the time between blocks, such as 2s")
	}
	if c.Poll <= 0 {
		b.fault(key+".poll", "must be more than 0")
	}
	if c.MaxGasGwei > 100_000 {
		b.fault(key+".max_gas_gwei", "must be at most 100000")
	}
	b.checkGas(key+".gas", c)
	b.checkFinality(key+".finality", c.Finality)
	b.checkOptional(key+".sequencer", c.Sequencer)
}

func (b *binder) checkGas(key string, c Chain) {
	g := c.Gas
	if g.Target.IsZero() {
		if !g.Daily.IsZero() || g.Wrapped != "" {
			b.fault(key+".target", "needs what each hot key is filled up to, such as \"0.05\"")
		}
		return
	}
	if c.Native.Decimals != usdDecimals {
		b.fault(key+".target", "can be set only where the coin has %d decimals", usdDecimals)
	}
	if g.Wrapped == "" {
		return
	}
	token, known := c.Asset(g.Wrapped)
	pooled := slices.ContainsFunc(c.Fund.Pools, func(p Pool) bool { return p.Asset == g.Wrapped })
	if known && (token.Feed == nil || !pooled) {
		b.fault(key+".wrapped", "%s needs a feed, and a pool in fund.pools", token.Symbol)
	}
}

func (b *binder) checkEndpoints(key string, c Chain) {
	if len(c.RPC) == 0 {
		b.fault(key+".rpc", "needs at least one http:// or https:// endpoint")
	}
	for i, u := range c.RPC {
		ukey := fmt.Sprintf("%s.rpc[%d]", key, i)
		if !isURL(u, "http", "https") {
			b.fault(ukey, "must be a URL that begins with https:// or http://; WebSockets go under ws")
		}
		if slices.Contains(c.RPC[:i], u) {
			b.fault(ukey, "is there twice")
		}
	}
	if c.WS != "" && !isURL(c.WS, "ws", "wss") {
		b.fault(key+".ws", "must be a URL that begins with wss:// or ws://")
	}
	switch c.Proof {
	case ProofReceipts:
	case ProofBloom, ProofTwo:
		if len(c.RPC) == 1 { // that two are of different hosts chainwatch sees to
			b.fault(key+".rpc", "one endpoint is enough only with the proof %q; with %q name two, of different hosts", ProofReceipts, c.Proof)
		}
	default:
		b.fault(key+".proof", "must be %s, %s or %s", ProofReceipts, ProofBloom, ProofTwo)
	}
}

func (b *binder) checkFinality(key string, f Finality) {
	switch {
	case f.Tag == "" && f.Depth == 0:
		b.fault(key, "needs a tag (finalized or safe) or a depth in blocks")
	case f.Tag != "" && f.Depth != 0:
		b.fault(key, "takes a tag or a depth, not both")
	case f.Tag != "" && f.Tag != "finalized" && f.Tag != "safe":
		b.fault(key+".tag", "must be finalized or safe")
	}
}

// checkAsset checks an asset of the file, given those before it.
func (b *binder) checkAsset(key string, a Asset, before []Asset) {
	b.checkAddress(key+".contract", a.Contract, "an asset needs its contract; the coin goes under native")
	if slices.ContainsFunc(before, func(other Asset) bool { return other.Contract == a.Contract }) {
		b.fault(key+".contract", "is there twice")
	}
	if a.Symbol == "" {
		b.fault(key+".symbol", "an asset needs a symbol")
	}
	if a.Decimals > mostDecimals {
		b.fault(key+".decimals", "must be at most %d", mostDecimals)
	}
	b.checkFeed(key+".feed", a.Feed)
}

func (b *binder) checkFeed(key string, f *Feed) {
	if f == nil {
		return
	}
	b.checkAddress(key+".address", f.Address, "a feed needs its address")
	if f.Heartbeat < 0 {
		b.fault(key+".heartbeat", "must be more than 0")
	}
}

func (b *binder) checkPayer(key string, p Payer) {
	b.checkAddress(key+".address", p.Address, "a payer needs an address")
	if p.Kind == "" {
		b.fault(key+".kind", "say what the address is, such as hot-wallet")
	}
	if !slices.Contains(matches(), p.Match) {
		b.fault(key+".match", "must be one of %s", join(matches()))
	}
	if !slices.Contains(confidences(), p.Confidence) {
		b.fault(key+".confidence", "must be one of %s", join(confidences()))
	}
}

func (b *binder) checkFund(key string, c Chain, catalogue []Tier) {
	for i, t := range c.Tiers {
		b.checkTier(fmt.Sprintf("%s.tiers[%d]", key, i), t, c.Tiers[:i])
	}
	if !c.HasFund() {
		if len(c.Vaults)+len(c.Fund.Pools)+len(c.Tiers) > 0 || c.Fund.Router != "" {
			b.fault(key+".fund.base", "a chain with vaults, tiers, pools or a router needs the asset that funds are counted in")
		}
		return
	}
	if base, ok := c.Asset(c.Fund.Base); ok && base.Feed == nil {
		b.fault(key+".fund.base", "has no price feed, so that a fund can't be valued in it")
	}
	b.checkAddress(key+".fund.router", c.Fund.Router, "a fund needs the SwapRouter02 that its swaps go through")
	b.checkPools(key, c)
	b.checkVaults(key, c)
	if len(c.TiersOffered(catalogue)) == 0 {
		b.fault(key+".vaults", "no tier can be held: every role of a tier needs a vault")
	}
}

func (b *binder) checkPools(key string, c Chain) {
	for i, p := range c.Fund.Pools {
		pkey := fmt.Sprintf("%s.fund.pools[%d]", key, i)
		if p.Asset == "" || p.Asset == c.Fund.Base {
			b.fault(pkey+".asset", "needs an asset other than the base")
		}
		if slices.ContainsFunc(c.Fund.Pools[:i], func(o Pool) bool { return o.Asset == p.Asset }) {
			b.fault(pkey+".asset", "has a pool already")
		}
		if p.Fee == 0 || p.Fee >= mostPoolFee {
			b.fault(pkey+".fee", "must be the pool's fee in millionths, such as 500, 3000 or 10000")
		}
	}
}

func (b *binder) checkVaults(key string, c Chain) {
	for i, v := range c.Vaults {
		vkey := fmt.Sprintf("%s.vaults[%d]", key, i)
		if v.Role == RoleCash || !slices.Contains(vaultRoles(), v.Role) {
			b.fault(vkey+".role", "must be %s, %s or %s", RoleStable, RoleEth, RoleBtc)
		}
		if v.Name == "" {
			b.fault(vkey+".name", "a vault needs a name that users can read")
		}
		b.checkAddress(vkey+".address", v.Address, "a vault needs its address")
		if v.GasMargin < 10 || v.GasMargin > 200 {
			b.fault(vkey+".gas_margin", "must be from 10 to 200 percent")
		}
		if slices.ContainsFunc(c.Vaults[:i], func(o Vault) bool { return o.Address == v.Address }) {
			b.fault(vkey+".address", "is there twice")
		}
		switch hasPool := slices.ContainsFunc(c.Fund.Pools, func(p Pool) bool { return p.Asset == v.Asset }); {
		case v.Asset == "":
			b.fault(vkey+".asset", "a vault needs the asset that it takes")
		case v.Asset != c.Fund.Base && !hasPool:
			b.fault(vkey+".asset", "can't be bought: add its pool to fund.pools")
		}
	}
}

func (b *binder) checkTier(key string, t Tier, before []Tier) {
	if !chainName.MatchString(t.ID) {
		b.fault(key+".id", "needs an id of small letters, digits and single dashes")
	}
	if slices.ContainsFunc(before, func(o Tier) bool { return o.ID == t.ID }) {
		b.fault(key+".id", "is there twice")
	}
	if t.Name == "" || t.Risk == "" {
		b.fault(key, "needs a name and a sentence on its risk")
	}
	if t.Trough < 1 || t.Trough > 100 {
		b.fault(key+".trough", "must be from 1 to 100")
	}
	sum := 0
	for i, w := range t.Weights {
		wkey := fmt.Sprintf("%s.weights[%d]", key, i)
		if !slices.Contains(vaultRoles(), w.Role) {
			b.fault(wkey+".role", "must be one of %s", join(vaultRoles()))
		}
		if w.Bps < 1 || w.Bps > FullBps {
			b.fault(wkey+".bps", "must be from 1 to %d", FullBps)
			return
		}
		if slices.ContainsFunc(t.Weights[:i], func(o Weight) bool { return o.Role == w.Role }) {
			b.fault(wkey+".role", "is there twice")
		}
		sum += w.Bps
	}
	if sum != FullBps {
		b.fault(key+".weights", "add up to %d; they must to %d", sum, FullBps)
	}
}

// checkAddress wants an EIP-55 address, and says what is missing when there is none.
func (b *binder) checkAddress(key, address, missing string) {
	if address == "" {
		b.fault(key, "%s", missing)
		return
	}
	b.checkOptional(key, address)
	if common.HexToAddress(address) == (common.Address{}) && common.IsHexAddress(address) {
		b.fault(key, "is the zero address")
	}
}

func (b *binder) checkOptional(key, address string) {
	switch {
	case address == "":
	case !common.IsHexAddress(address) || !strings.HasPrefix(address, "0x"):
		b.fault(key, "not an address: 0x and 40 hex digits")
	case common.HexToAddress(address).Hex() != address:
		b.fault(key, "fails its EIP-55 checksum: if every digit is right, write it %s", common.HexToAddress(address).Hex())
	}
}

func catalogueNames() string {
	var names []string
	for _, c := range BuiltIn().Chains {
		names = append(names, c.Name)
	}
	return strings.Join(names, ", ")
}

func matches() []Match {
	return []Match{MatchFrom, MatchTxTo, MatchChild, MatchMint, MatchEvent, MatchItems}
}

func confidences() []Confidence {
	return []Confidence{ConfidenceHigh, ConfidenceMedium, ConfidenceLow}
}

func vaultRoles() []VaultRole { return []VaultRole{RoleCash, RoleStable, RoleEth, RoleBtc} }
