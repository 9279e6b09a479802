package contracts_test

import (
	"math/big"
	"testing"

	"github.com/amasa-io/amasa/strategies/contracts"
)

// The cost of a sweep decides how small a payout is worth collecting. Of the first time, 41,200 gas is the deployment; of
// either, 3,500 is what the event and the measured delta cost.
func TestSweepGas(t *testing.T) {
	for _, n := range []int{1, 10, 100} {
		c := newChain(t)
		token := c.deploy(&PlainTokenMetaData, nil)
		c.send(c.owner, token, NewPlainToken().PackMint(c.treasury, big.NewInt(1)), nil)
		list := salts(0, n)
		cost := func() uint64 {
			for _, salt := range list {
				c.send(c.owner, token, NewPlainToken().PackMint(c.address(salt), big.NewInt(1e18)), nil)
			}
			receipt := c.send(c.stranger, c.factory, factoryABI.PackSweep([]contracts.Lot{{Token: token, Salts: list}}), nil)
			if got := len(events(receipt, factoryABI.UnpackSweptEvent)); got != n {
				t.Fatalf("%d of %d arrived", got, n)
			}
			return receipt.GasUsed / uint64(n)
		}
		first, repeat := cost(), cost()
		t.Logf("%3d addresses: %d gas each the first time, %d after", n, first, repeat)
		if n == 100 && (first > 53_000 || repeat > 13_000) {
			t.Error("a sweep has become dearer")
		}
	}
}
