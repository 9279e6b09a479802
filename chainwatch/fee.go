package chainwatch

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/amasa-io/amasa/ledger"
)

// measured corrects payouts in tokens of which less arrives than their logs say, to what the token's balanceOf tells
// before and after the block. Without it the block is not committed: to credit more than has arrived is not an option.
func (f *Follower) measured(ctx context.Context, b *block, found []ledger.Found, logs []*types.Log) ([]ledger.Found, error) {
	type place struct{ token, to common.Address }
	at := map[place][]int{}
	var order []place
	for i, p := range found {
		if token, ok := f.match.fees[p.Asset]; ok {
			key := place{token, p.To}
			if at[key] == nil {
				order = append(order, key)
			}
			at[key] = append(at[key], i)
		}
	}
	for _, key := range order {
		arrived, err := f.arrived(ctx, b, key.token, key.to, logs)
		if err != nil {
			return nil, fmt.Errorf("what of token %s arrived at %s: %w", key.token, key.to, err)
		}
		if err := share(found, at[key], arrived); err != nil {
			return nil, err
		}
	}
	return found, nil
}

// arrived is by how much a token's balance grew in a block, with what left put back.
func (f *Follower) arrived(ctx context.Context, b *block, token, to common.Address, logs []*types.Log) (*big.Int, error) {
	var held [2]*big.Int
	for i, at := range []moment{atHash(b.ParentHash), atHash(b.claimed)} {
		amounts, err := agreedState(ctx, f.pool, func(ctx context.Context, p *provider) ([]ledger.Amount, error) {
			return p.tokenOf(ctx, at, token, to)
		})
		if err != nil {
			return nil, err
		}
		held[i] = amounts[0].Big()
	}
	grown := held[1].Sub(held[1], held[0])
	for _, l := range logs {
		if t, ok := f.match.decode(l, b.number()); ok && l.Address == token && t.from == to {
			grown.Add(grown, t.amount.Big())
		}
	}
	return grown, nil
}

// share spreads what arrived over the transfers that told of it, in proportion, never more than they told.
func share(found []ledger.Found, which []int, arrived *big.Int) error {
	told := new(big.Int)
	for _, i := range which {
		told.Add(told, found[i].Amount.Big())
	}
	if arrived.Cmp(told) >= 0 {
		return nil
	}
	if arrived.Sign() < 0 {
		arrived = new(big.Int)
	}
	left := new(big.Int).Set(arrived)
	for n, i := range which {
		part := new(big.Int).Mul(found[i].Amount.Big(), arrived)
		part.Div(part, told)
		if n == len(which)-1 {
			part.Set(left)
		}
		left.Sub(left, part)
		amount, err := ledger.AmountFromBig(part)
		if err != nil {
			return err
		}
		found[i].Amount = amount
	}
	return nil
}

// tokenOf reads a token's balanceOf.
func (p *provider) tokenOf(ctx context.Context, at moment, token, holder common.Address) ([]ledger.Amount, error) {
	call := append(hexutil.Bytes(common.FromHex("0x70a08231")), common.BytesToHash(holder[:]).Bytes()...) // balanceOf(address)
	var out hexutil.Bytes
	if err := p.call(ctx, &out, "eth_call", map[string]any{"to": token, "data": call}, at); err != nil {
		return nil, err
	}
	if len(out) == 0 {
		out = make(hexutil.Bytes, common.HashLength) // the token was not there yet
	}
	if len(out) != common.HashLength {
		return nil, lie("balanceOf of %s is %d bytes long", token, len(out))
	}
	amount, err := ledger.AmountFromBig(common.BytesToHash(out).Big())
	return []ledger.Amount{amount}, err
}
