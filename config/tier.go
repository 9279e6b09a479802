package config

// FullBps is the sum of a tier's weights: all of it, in basis points.
const FullBps = 10_000

// Tier is a risk choice: what share of a fund each role of vault gets.
type Tier struct {
	// ID is stable and lower-case.
	ID   string `yaml:"id"`
	Name string `yaml:"name"`
	// Risk is one sentence for users.
	Risk string `yaml:"risk"`
	// Trough is what 100 could have been seen as at the worst moment of the past.
	Trough int `yaml:"trough"`
	// Weights add up to FullBps.
	Weights []Weight `yaml:"weights"`
}

// Weight is a role's share of a tier.
type Weight struct {
	Role VaultRole `yaml:"role"`
	// Bps is the share in hundredths of a percent.
	Bps int `yaml:"bps"`
}

// VaultRole is the part that a vault plays in a tier.
type VaultRole string

// The roles of vaults.
const (
	RoleCash   VaultRole = "cash"   // the fund's base asset, in the treasury, in no vault
	RoleStable VaultRole = "stable" // stablecoins that earn interest
	RoleEth    VaultRole = "eth"    // ether, staked or not
	RoleBtc    VaultRole = "btc"    // bitcoin
)

// VaultWeight is a vault's share of a fund.
type VaultWeight struct {
	// Vault is the vault's address; empty is cash.
	Vault string
	Bps   int
}

// TiersOffered are the tiers that the chain can hold: those whose roles all have a vault. A chain without a fund offers
// none. Catalogue tiers are passed in, for the chain may override them.
func (c Chain) TiersOffered(catalogue []Tier) []Tier {
	tiers := c.Tiers
	if len(tiers) == 0 {
		tiers = catalogue
	}
	var offered []Tier
	for _, t := range tiers {
		if _, ok := c.Allocate(t); ok {
			offered = append(offered, t)
		}
	}
	return offered
}

// Allocate spreads a tier's weights over the chain's vaults, evenly among those of one role, in the file's order and with
// an odd basis point to the first. The result adds up to FullBps. It is false when a role has no vault or the chain no fund.
func (c Chain) Allocate(t Tier) ([]VaultWeight, bool) {
	if !c.HasFund() {
		return nil, false
	}
	var out []VaultWeight
	for _, w := range t.Weights {
		if w.Role == RoleCash {
			out = append(out, VaultWeight{Bps: w.Bps})
			continue
		}
		vaults := c.vaultsOf(w.Role)
		if len(vaults) == 0 {
			return nil, false
		}
		each, odd := w.Bps/len(vaults), w.Bps%len(vaults)
		for i, v := range vaults {
			bps := each
			if i < odd {
				bps++
			}
			out = append(out, VaultWeight{Vault: v.Address, Bps: bps})
		}
	}
	return out, true
}

func (c Chain) vaultsOf(role VaultRole) []Vault {
	var vaults []Vault
	for _, v := range c.Vaults {
		if v.Role == role {
			vaults = append(vaults, v)
		}
	}
	return vaults
}
