package strategies

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// position is a fund's holding in one vault.
type position struct {
	vault  common.Address
	asset  ledger.AssetID // what the vault takes and pays
	shares ledger.Amount  // by the ledger
	value  ledger.Amount  // of the shares in base units, by the vault and the feeds at the state's block
	bps    int            // its weight in the tier; 0 for a vault the tier has left
}

// holding is what a fund has of another asset than its base outside the vaults: on its way in or out, or left over when
// a vault or a pool did not take it.
type holding struct {
	asset ledger.AssetID
	cash  ledger.Amount // base units of the asset, by the ledger
	value ledger.Amount // in base units of the base asset, by the feeds at the state's block
}

// fundState is a fund at one block: what the ledger says it has, at what the chain says that is worth.
type fundState struct {
	fund      ledger.FundID
	base      ledger.AssetID
	cash      ledger.Amount // base units
	units     ledger.Amount
	positions []position
	others    []holding
	block     uint64
	at        time.Time
}

// height is the state's block as calls name it.
func (s fundState) height() *big.Int { return new(big.Int).SetUint64(s.block) }

// mark is the fund's unit price in this state.
func (s fundState) mark() (ledger.UnitPrice, error) {
	nav := s.cash
	var err error
	for _, p := range s.positions {
		if nav, err = nav.Add(p.value); err != nil {
			return ledger.UnitPrice{}, err
		}
	}
	for _, h := range s.others {
		if nav, err = nav.Add(h.value); err != nil {
			return ledger.UnitPrice{}, err
		}
	}
	return ledger.UnitPrice{Fund: s.fund, NAV: nav, Units: s.units, Block: s.block, At: s.at}, nil
}

// valuer tells what amounts of assets are worth in base units of the base asset by the feeds at one block (nil: the
// newest), rounded down. It refuses (ReasonPrice) if a feed that it needs is stale, also for an amount of nothing.
func (e *Executor) valuer(ctx context.Context, block *big.Int) func(asset ledger.AssetID, amount ledger.Amount) (ledger.Amount, error) {
	prices := map[ledger.AssetID]ledger.Price{}
	price := func(id ledger.AssetID) (ledger.Price, error) {
		p, known := prices[id]
		if known {
			return p, nil
		}
		asset, listed := e.assets[id]
		if !listed {
			return p, refuse(ReasonNoPrice, "%s is not configured", id)
		}
		p, err := e.priceAt(ctx, asset, block)
		if err == nil {
			prices[id] = p
		}
		return p, err
	}
	return func(id ledger.AssetID, amount ledger.Amount) (ledger.Amount, error) {
		if id == e.base.ID {
			return amount, nil
		}
		in, err := price(id)
		if err != nil {
			return ledger.Amount{}, err
		}
		out, err := price(e.base.ID)
		if err != nil {
			return ledger.Amount{}, err
		}
		return oracleOut(amount, in, e.assets[id].Decimals, out, e.base.Decimals)
	}
}
