package strategies

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// position is a fund's holding in one vault.
type position struct {
	vault  common.Address
	shares ledger.Amount // by the ledger
	value  ledger.Amount // of the shares in base units, by the vault at the state's block
	bps    int           // its weight in the tier; 0 for a vault the tier has left
}

// fundState is a fund at one block: what the ledger says it has, at what the chain says that is worth.
type fundState struct {
	fund      ledger.FundID
	cash      ledger.Amount // base units
	units     ledger.Amount
	positions []position
	block     uint64
	at        time.Time
}

// height is the state's block as calls name it.
func (s fundState) height() *big.Int { return new(big.Int).SetUint64(s.block) }

// mark is the fund's unit price in this state.
func (s fundState) mark() (ledger.UnitPrice, error) {
	nav := s.cash
	for _, p := range s.positions {
		var err error
		if nav, err = nav.Add(p.value); err != nil {
			return ledger.UnitPrice{}, err
		}
	}
	return ledger.UnitPrice{Fund: s.fund, NAV: nav, Units: s.units, Block: s.block, At: s.at}, nil
}
