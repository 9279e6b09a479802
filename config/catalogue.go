package config

import (
	"embed"
	"reflect"
	"slices"
	"sync"
)

//go:embed catalogue/*.yaml
var catalogueFiles embed.FS

// Catalogue is what is built in.
type Catalogue struct {
	// Chains lack what only an operator knows: RPC URLs, contracts, vaults.
	Chains      []Chain
	Unsupported []Unsupported
	// Assets are tokens of Chains and of Unsupported.
	Assets  []Asset
	Streams []Stream
	Tiers   []Tier
}

// BuiltIn gives the catalogue. Callers must not change it.
func BuiltIn() *Catalogue {
	c, err := builtin()
	if err != nil {
		panic("config: the built-in catalogue is broken: " + err.Error()) // a test loads it
	}
	return c
}

var builtin = sync.OnceValues(func() (*Catalogue, error) {
	var c Catalogue
	var faults Faults
	for _, table := range []struct {
		file string
		into any
	}{
		{"catalogue/chains.yaml", &c.Chains},
		{"catalogue/unsupported.yaml", &c.Unsupported},
		{"catalogue/assets.yaml", &c.Assets},
		{"catalogue/streams.yaml", &c.Streams},
		{"catalogue/tiers.yaml", &c.Tiers},
	} {
		data, err := catalogueFiles.ReadFile(table.file)
		if err != nil {
			return nil, Faults{{File: table.file, Reason: reasonOf(err)}}
		}
		b := newBinder(table.file)
		b.document(data, reflect.ValueOf(table.into).Elem())
		faults = append(faults, b.faults...)
	}
	for i := range c.Chains {
		c.Chains[i].Native.ChainID = c.Chains[i].ID
	}
	return &c, faults.asError()
})

// preset fills a chain from the catalogue by its name. Other list elements have no presets.
func (c *Catalogue) preset(element any, name string) {
	chain, ok := element.(*Chain)
	if !ok {
		return
	}
	if known, ok := c.chain(name); ok {
		*chain = known
	}
}

func (c *Catalogue) chain(name string) (Chain, bool) {
	i := slices.IndexFunc(c.Chains, func(ch Chain) bool { return ch.Name == name })
	if i < 0 {
		return Chain{}, false
	}
	return c.Chains[i], true
}

// assetsOf gives the catalogue's tokens on a chain.
func (c *Catalogue) assetsOf(chainID uint64) []Asset {
	var assets []Asset
	for _, a := range c.Assets {
		if a.ChainID == chainID {
			assets = append(assets, a)
		}
	}
	return assets
}

// unsupported finds why a chain can't be used, by its name or id.
func (c *Catalogue) unsupported(name string, id uint64) (Unsupported, bool) {
	i := slices.IndexFunc(c.Unsupported, func(u Unsupported) bool { return u.Name == name || u.ID == id })
	if i < 0 {
		return Unsupported{}, false
	}
	return c.Unsupported[i], true
}
