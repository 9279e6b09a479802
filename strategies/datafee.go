package strategies

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/amasa-io/amasa/strategies/contracts"
)

// need is what transactions take, for plans.
type need struct {
	gas  uint64
	data int // bytes that compress no further: rollups charge for them what they cost on the layer below
}

func (n need) plus(other need) need { return need{n.gas + other.gas, n.data + other.data} }

func (n need) times(count int) need { return need{n.gas * uint64(count), n.data * count} }

// What transactions take; the gas was measured, and both are rounded up. The real need is looked at again before anything is signed.
var (
	needSweep    = need{60_000, 100} // and for each address
	needAddress  = need{48_000, 33}
	needSwap     = need{170_000, 170}
	needMove     = need{180_000, 110} // into a vault or out of it
	needPay      = need{60_000, 110}  // and for each payment
	needPayments = need{31_000, 55}
)

// dataTx is what a transaction has besides its calldata: nonce, fees, receiver. The signature is counted by the chain.
const dataTx = 50

// needOf is what a transaction takes whose gas was estimated.
func needOf(gas uint64, calldata []byte) need {
	n := need{gas, dataTx}
	for _, b := range calldata {
		if b != 0 { // zeros compress to next to nothing
			n.data++
		}
	}
	return n
}

// dataFeeOracle is where rollups of the OP stack have the contract that tells what data costs.
var dataFeeOracle = common.HexToAddress("0x420000000000000000000000000000000000000F")

// dataFee is what the chain takes for transactions of so many bytes besides their gas, in wei, as the majority of the providers says; 0 where
// nothing tells (Arbitrum, say, has it in the gas). What makes no sense counts as unknown.
func (e *Executor) dataFee(ctx context.Context, size int) (*big.Int, error) {
	if known, ok := e.dataFees[size]; ok {
		return known, nil
	}
	if e.noDataFee || size == 0 {
		return new(big.Int), nil
	}
	block, err := e.nodes.sharedHead(ctx)
	if err != nil {
		return nil, err
	}
	oracle := contracts.NewDataFeeOracle()
	raw, err := e.nodes.callAgreed(ctx, common.Address{}, dataFeeOracle, oracle.PackGetL1Fee(incompressible(size)), new(big.Int).SetUint64(block))
	switch {
	case isRevert(err):
		return new(big.Int), nil
	case err != nil:
		return nil, fmt.Errorf("strategies: what data costs: %w", err)
	case len(raw) == 0: // there is no contract
		e.noDataFee = true
		return new(big.Int), nil
	}
	fee, err := oracle.UnpackGetL1Fee(raw)
	if err != nil || fee.BitLen() > mostGas {
		fee = new(big.Int)
	}
	if e.dataFees == nil {
		e.dataFees = map[int]*big.Int{}
	}
	e.dataFees[size] = fee
	return fee, nil
}

// incompressible is some bytes of which no compression makes fewer.
func incompressible(size int) []byte {
	out := make([]byte, 0, size+common.HashLength)
	for next := crypto.Keccak256(); len(out) < size; next = crypto.Keccak256(next) {
		out = append(out, next...)
	}
	return out[:size]
}
