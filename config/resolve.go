package config

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

const (
	// longestHeartbeat is read for feeds whose heartbeat isn't known: no Chainlink feed is slower.
	longestHeartbeat = 24 * time.Hour
	fastestPoll      = 200 * time.Millisecond
	slowestPoll      = 4 * time.Second
	dearestGas       = 500 // gwei
	usualGasMargin   = 30  // percent
)

// resolve completes a bound config: what chains leave out, assets by symbol, and the streams.
func (b *binder) resolve(cfg *Config, catalogue *Catalogue) {
	cfg.Unsupported = catalogue.Unsupported
	cfg.Tiers = catalogue.Tiers
	cfg.Streams = slices.Clone(catalogue.Streams)
	for i := range cfg.Streams { // the catalogue keeps its own lists
		cfg.Streams[i].Assets = slices.Clip(cfg.Streams[i].Assets)
		cfg.Streams[i].Payers = slices.Clip(cfg.Streams[i].Payers)
	}
	for i := range cfg.Chains {
		key, chain := fmt.Sprintf("chains[%d]", i), &cfg.Chains[i]
		b.checkKnown(key, chain, catalogue)
		b.resolveAssets(key, cfg, chain, catalogue)
		b.resolvePayers(key, cfg, chain)
		b.resolveSymbols(key, chain)
		setChainDefaults(chain)
	}
}

func setChainDefaults(c *Chain) {
	if c.Title == "" {
		c.Title = c.Name
	}
	if c.Native.Name == "" {
		c.Native.Name = c.Native.Symbol
	}
	if c.Proof == "" {
		c.Proof = ProofReceipts
	}
	if c.MaxGasGwei == 0 {
		c.MaxGasGwei = dearestGas
	}
	if c.Gas.Daily.IsZero() {
		c.Gas.Daily = c.Gas.Target
	}
	for i := range c.Vaults {
		if c.Vaults[i].GasMargin == 0 {
			c.Vaults[i].GasMargin = usualGasMargin
		}
	}
	if c.Poll == 0 {
		c.Poll = min(max(c.BlockTime/2, fastestPoll), slowestPoll)
	}
}

// checkKnown holds a chain to what the catalogue says of its name and id.
func (b *binder) checkKnown(key string, c *Chain, catalogue *Catalogue) {
	if u, ok := catalogue.unsupported(c.Name, c.ID); ok {
		b.fault(key+".name", "%s", u.Reason)
	}
	if known, ok := catalogue.chain(c.Name); ok && known.ID != c.ID {
		b.fault(key+".id", "%s has the id %d; give another chain another name", known.Title, known.ID)
	}
}

// resolveAssets checks the file's assets and puts them in the place of the catalogue's, or after them.
func (b *binder) resolveAssets(key string, cfg *Config, c *Chain, catalogue *Catalogue) {
	c.Native.ChainID = c.ID
	b.checkFeed(key+".native.feed", c.Native.Feed)
	c.Native.Feed = withHeartbeat(c.Native.Feed)
	own := c.Assets
	c.Assets = catalogue.assetsOf(c.ID)
	for i := range c.Assets {
		c.Assets[i].Feed = withHeartbeat(c.Assets[i].Feed)
	}
	for i, a := range own {
		akey := fmt.Sprintf("%s.assets[%d]", key, i)
		if a.ChainID != 0 && a.ChainID != c.ID {
			b.fault(akey+".chain", "this is chain %d; leave the key out", c.ID)
		}
		a.ChainID = c.ID
		b.checkAsset(akey, a, own[:i])
		if a.Name == "" {
			a.Name = a.Symbol
		}
		a.Feed = withHeartbeat(a.Feed)
		for j, id := range a.Streams {
			b.addToStream(fmt.Sprintf("%s.streams[%d]", akey, j), cfg, id, func(s *Stream) {
				s.Assets = append(s.Assets, AssetKey{ChainID: c.ID, Contract: a.Contract})
			})
		}
		if at := slices.IndexFunc(c.Assets, func(k Asset) bool { return k.Contract == a.Contract }); at >= 0 {
			c.Assets[at] = a
		} else {
			c.Assets = append(c.Assets, a)
		}
	}
}

func (b *binder) resolvePayers(key string, cfg *Config, c *Chain) {
	for i := range c.Payers {
		p, pkey := &c.Payers[i], fmt.Sprintf("%s.payers[%d]", key, i)
		if p.ChainID != 0 && p.ChainID != c.ID {
			b.fault(pkey+".chain", "this is chain %d; leave the key out", c.ID)
		}
		p.ChainID = c.ID
		if p.Match == "" {
			p.Match = MatchFrom
		}
		if p.Confidence == "" {
			p.Confidence = ConfidenceMedium
		}
		b.checkPayer(pkey, *p)
		b.addToStream(pkey+".stream", cfg, p.Stream, func(s *Stream) { s.Payers = append(s.Payers, *p) })
	}
}

func (b *binder) addToStream(key string, cfg *Config, id string, add func(*Stream)) {
	i := slices.IndexFunc(cfg.Streams, func(s Stream) bool { return s.ID == id })
	if i < 0 {
		b.fault(key, "no stream has this id; the ids are in config/catalogue/streams.yaml")
		return
	}
	add(&cfg.Streams[i])
}

// resolveSymbols turns the symbols that the fund and the vaults name into contracts.
func (b *binder) resolveSymbols(key string, c *Chain) {
	b.resolveSymbol(key+".fund.base", c, &c.Fund.Base)
	b.resolveSymbol(key+".gas.wrapped", c, &c.Gas.Wrapped)
	for i := range c.Fund.Pools {
		b.resolveSymbol(fmt.Sprintf("%s.fund.pools[%d].asset", key, i), c, &c.Fund.Pools[i].Asset)
	}
	for i := range c.Vaults {
		b.resolveSymbol(fmt.Sprintf("%s.vaults[%d].asset", key, i), c, &c.Vaults[i].Asset)
	}
}

func (b *binder) resolveSymbol(key string, c *Chain, asset *string) {
	if *asset == "" {
		return
	}
	var found []Asset
	for _, a := range c.Assets {
		if a.Symbol == *asset || strings.EqualFold(a.Contract, *asset) {
			found = append(found, a)
		}
	}
	switch len(found) {
	case 0:
		b.fault(key, "no asset of this chain has this symbol or contract; add it to the chain's assets")
	case 1:
		*asset = found[0].Contract
	default:
		b.fault(key, "%d assets of this chain have this symbol; give the contract", len(found))
	}
}

// withHeartbeat gives a feed with a heartbeat, as a copy: feeds of the catalogue are shared.
func withHeartbeat(f *Feed) *Feed {
	if f == nil {
		return nil
	}
	own := *f
	if own.Heartbeat == 0 {
		own.Heartbeat = longestHeartbeat
	}
	return &own
}
