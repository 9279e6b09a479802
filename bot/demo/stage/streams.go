package stage

import (
	"slices"

	"github.com/amasa-io/amasa/bot/demo/localnet"
	"github.com/amasa-io/amasa/config"
)

// Stream is a platform of the catalogue that pays on the local chain, in a local token of the real symbol and decimals.
type Stream struct {
	ID       string
	Platform string
	Category string
	Note     string
	Symbol   string
	Decimals uint8
	Payer    localnet.Account

	how   localnet.How
	token int // index among the tokens, or one of the two below
}

const (
	tokenBase = -1 // the funds' base asset
	tokenCoin = -2 // the chain's own coin
)

// base is what funds are counted in.
var base = localnet.Token{Symbol: "USDC", Name: "USD Coin", Decimals: 6, Cents: 10_000}

// What vaults take beside the base; some streams pay in it too.
var (
	weth = config.Asset{Contract: "local", Symbol: "WETH", Name: "Wrapped Ether", Decimals: 18}
	wbtc = config.Asset{Contract: "local", Symbol: "WBTC", Name: "Wrapped Bitcoin", Decimals: 8}
)

// prices are made up, in hundredths of a US cent, near what the tokens once cost. Others cost ten cents.
var prices = map[string]int64{
	"ENJ": 1_800, "AXS": 22_000, "SLP": 16, "WETH": 30_000_000, "WBTC": 900_000_000, "MINDS": 400, "BAT": 1_500, "DATA": 300, "BOSON": 1_200,
	"STORJ": 2_500, "GLM": 2_600, "AMAS": 100, "DHT": 1_500, "MYST": 2_000, "DIMO": 800, "JMPT": 9_000, "LPT": 60_000, "GRT": 1_000,
	"WXM": 2_000, "GEOD": 2_500, "PRE": 200, "SAPIEN": 1_500, "DEGEN": 40, "USDCx": 10_000, "DAIx": 10_000, "xDAIx": 10_000, "POLx": 2_500,
	"ETHx": 30_000_000, "DAI": 10_000, "USDT": 10_000, "ETH": 30_000_000,
}

const otherPrice = 1_000

// ways are the tokens whose payouts don't come as a plain transfer.
var ways = map[string]localnet.How{
	"SLP":  localnet.ByMint, // minted when the player claims
	"DATA": localnet.ByCall, // ERC-677
}

// cast chooses, for every stream of the catalogue that can reach a 0x address, the tokens that it pays in here: one for
// each symbol. ids limits it to some streams; empty means all. What the vaults take is among the tokens either way.
func cast(c *config.Catalogue, ids []string) ([]Stream, []localnet.Token) {
	var streams []Stream
	var tokens []localnet.Token
	for _, s := range c.Streams {
		if !s.Reachable() || len(ids) > 0 && !slices.Contains(ids, s.ID) {
			continue
		}
		seen := map[string]bool{}
		for _, key := range s.Assets {
			a, ok := lookup(c, key)
			if !ok || seen[a.Symbol] {
				continue
			}
			seen[a.Symbol] = true
			var at int
			at, tokens = place(tokens, a)
			streams = append(streams, Stream{
				ID: s.ID, Platform: s.Platform, Category: s.Category, Note: s.Note, Symbol: a.Symbol, Decimals: decimals(tokens, at),
				Payer: localnet.NewAccount("payer " + s.ID), how: ways[a.Symbol], token: at,
			})
		}
	}
	for _, a := range []config.Asset{weth, wbtc} {
		_, tokens = place(tokens, a)
	}
	return streams, tokens
}

func lookup(c *config.Catalogue, key config.AssetKey) (config.Asset, bool) {
	if key.Contract == "" {
		return config.Asset{Symbol: "ETH", Decimals: 18}, true // every coin is the local one here
	}
	i := slices.IndexFunc(c.Assets, func(a config.Asset) bool { return a.ChainID == key.ChainID && a.Contract == key.Contract })
	if i < 0 {
		return config.Asset{}, false
	}
	return c.Assets[i], true
}

// place finds or makes the local token of an asset.
func place(tokens []localnet.Token, a config.Asset) (int, []localnet.Token) {
	if a.Contract == "" {
		return tokenCoin, tokens
	}
	if a.Symbol == base.Symbol {
		return tokenBase, tokens
	}
	if i := slices.IndexFunc(tokens, func(t localnet.Token) bool { return t.Symbol == a.Symbol }); i >= 0 {
		return i, tokens
	}
	price, ok := prices[a.Symbol]
	if !ok {
		price = otherPrice
	}
	return len(tokens), append(tokens, localnet.Token{Symbol: a.Symbol, Name: a.Name, Decimals: a.Decimals, Cents: price})
}

func decimals(tokens []localnet.Token, at int) uint8 {
	switch at {
	case tokenCoin:
		return 18
	case tokenBase:
		return base.Decimals
	}
	return tokens[at].Decimals
}
