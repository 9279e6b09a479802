package strategies

import (
	"fmt"
	"math/big"
	"sort"

	"github.com/amasa-io/amasa/ledger"
)

// split divides total in proportion to the weights by the largest remainder: the parts sum to total exactly, none is
// off its exact share by a whole base unit, and ties go to the earlier one.
func split(total ledger.Amount, weights []ledger.Amount) ([]ledger.Amount, error) {
	sum := new(big.Int)
	for _, w := range weights {
		sum.Add(sum, w.Big())
	}
	if sum.Sign() == 0 {
		return nil, fmt.Errorf("%w: nothing to split by", ledger.ErrAmount)
	}
	parts := make([]*big.Int, len(weights))
	rests := make([]*big.Int, len(weights))
	left := total.Big()
	for i, w := range weights {
		parts[i], rests[i] = new(big.Int).QuoRem(new(big.Int).Mul(total.Big(), w.Big()), sum, new(big.Int))
		left.Sub(left, parts[i])
	}
	order := make([]int, len(weights))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(a, b int) bool { return rests[order[a]].Cmp(rests[order[b]]) > 0 })
	for _, i := range order[:left.Int64()] { // fewer than one per part are left
		parts[i].Add(parts[i], big.NewInt(1))
	}
	out := make([]ledger.Amount, len(parts))
	for i, p := range parts {
		a, err := ledger.AmountFromBig(p)
		if err != nil {
			return nil, err
		}
		out[i] = a
	}
	return out, nil
}

// splitDown divides total in proportion to the weights, each part rounded down; what is left stays with the payer.
func splitDown(total ledger.Amount, weights []ledger.Amount) ([]ledger.Amount, error) {
	sum, err := ledger.SumAmounts(weights...)
	if err != nil {
		return nil, err
	}
	out := make([]ledger.Amount, len(weights))
	for i, w := range weights {
		if out[i], err = total.MulDiv(w, sum); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// bps returns floor(a * n / 10,000).
func bps(a ledger.Amount, n int) (ledger.Amount, error) {
	if n < 0 {
		return ledger.Amount{}, fmt.Errorf("%w: %d basis points", ledger.ErrAmount, n)
	}
	return a.MulDiv(ledger.NewAmount(uint64(n)), ledger.NewAmount(bpsWhole))
}
