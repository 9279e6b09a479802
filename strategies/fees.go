package strategies

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
)

// gasMargin is what is added to an estimate, in percent: rates and fees move between the estimate and the block.
// feeGasMargin is for vaults that nothing is known of: such as mint their fees on every move need that much.
const (
	gasMargin    = 30
	feeGasMargin = 50
)

// fees are what a transaction offers, in wei per gas (EIP-1559).
type fees struct {
	tip, most *big.Int
	now       *big.Int // what gas really costs at the moment: base fee and tip
}

// marketFees asks the node for what gets a transaction mined: its tip, and twice the base fee on top, so that it stays
// good for six full blocks. It refuses while the chain costs more than the ceiling.
func (n nodes) marketFees(ctx context.Context, ceiling *big.Int) (fees, error) {
	head, err := n.head(ctx)
	if err != nil {
		return fees{}, err
	}
	if head.BaseFee == nil {
		return fees{}, refuse(ReasonFees, "the chain has no base fee (EIP-1559)")
	}
	tip, err := read(ctx, n, func(ctx context.Context, c *ethclient.Client) (*big.Int, error) { return c.SuggestGasTipCap(ctx) })
	if err != nil {
		return fees{}, err
	}
	return feesFor(head.BaseFee, tip, ceiling)
}

// feesFor caps at the ceiling what base fee and tip ask for.
func feesFor(base, tip, ceiling *big.Int) (fees, error) {
	if now := new(big.Int).Add(base, tip); now.Cmp(ceiling) > 0 {
		return fees{}, refuse(ReasonFees, "gas costs %s wei, the ceiling is %s", now, ceiling)
	}
	most := new(big.Int).Add(new(big.Int).Lsh(base, 1), tip)
	if most.Cmp(ceiling) > 0 {
		most.Set(ceiling)
	}
	return fees{tip: new(big.Int).Set(tip), most: most, now: new(big.Int).Add(base, tip)}, nil
}

// raised is what replaces a stuck transaction: at least 10% more on both, which is what nodes ask for, or the market's
// fees if those are higher. It refuses to go above the ceiling.
func (f fees) raised(market fees, ceiling *big.Int) (fees, error) {
	up := func(old, now *big.Int) *big.Int {
		least := new(big.Int).Add(old, new(big.Int).Quo(new(big.Int).Add(old, big.NewInt(9)), big.NewInt(10)))
		if least.Cmp(old) == 0 {
			least.Add(least, big.NewInt(1))
		}
		if now.Cmp(least) > 0 {
			return new(big.Int).Set(now)
		}
		return least
	}
	out := fees{tip: up(f.tip, market.tip), most: up(f.most, market.most), now: market.now}
	if out.most.Cmp(ceiling) > 0 {
		return fees{}, refuse(ReasonFees, "a replacement would offer %s wei, the ceiling is %s", out.most, ceiling)
	}
	if out.tip.Cmp(out.most) > 0 {
		out.tip.Set(out.most)
	}
	return out, nil
}

// gasLimit estimates a transaction and what it may use with the margin. A transaction that would revert is refused here, before it
// costs anything.
func (n nodes) gasLimit(ctx context.Context, p payload) (limit, estimate uint64, err error) {
	gas, err := read(ctx, n, func(ctx context.Context, c *ethclient.Client) (uint64, error) {
		return c.EstimateGas(ctx, ethereum.CallMsg{From: p.from, To: &p.to, Data: p.data})
	})
	if err != nil {
		return 0, 0, refusedBy(err)
	}
	if gas > params.MaxTxGas {
		return 0, 0, refuse(ReasonRefused, "needs %d gas, more than a transaction may have", gas)
	}
	return min(gas+gas*p.margin()/100, params.MaxTxGas), gas, nil
}

// affordable refuses a transaction whose signer cannot pay for its gas.
func (n nodes) affordable(ctx context.Context, from common.Address, gas uint64, f fees) error {
	have, err := n.coin(ctx, from)
	if err != nil {
		return err
	}
	need := new(big.Int).Mul(new(big.Int).SetUint64(gas), f.most)
	if have.Cmp(need) < 0 {
		return refuse(ReasonGas, "%s has %s wei, the transaction may need %s", from, have, need)
	}
	return nil
}

// coin is the balance of an address in wei.
func (n nodes) coin(ctx context.Context, who common.Address) (*big.Int, error) {
	have, err := read(ctx, n, func(ctx context.Context, c *ethclient.Client) (*big.Int, error) { return c.BalanceAt(ctx, who, nil) })
	if err != nil {
		return nil, fmt.Errorf("balance of %s: %w", who, err)
	}
	return have, nil
}
