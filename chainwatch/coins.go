package chainwatch

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/amasa-io/amasa/ledger"
)

// balancesCode returns the balances of the addresses that its calldata is made of, 20 bytes each, 32 bytes each. It
// is put at an unused address for the length of one eth_call, so that no contract has to be there.
var balancesCode = hexutil.Bytes(common.FromHex("0x" +
	"6000" + //   PUSH1 0         out            where the next balance goes
	"6000" + //   PUSH1 0         in out         where the next address lies
	"5b" + //     JUMPDEST (4)    in out
	"36" + //     CALLDATASIZE    size in out
	"81" + //     DUP2            in size in out
	"10" + //     LT              in<size in out
	"15" + //     ISZERO
	"601f" + //   PUSH1 31
	"57" + //     JUMPI           in out         to the end when all are read
	"80" + //     DUP1            in in out
	"35" + //     CALLDATALOAD    word in out    20 bytes of address, 12 of what follows
	"6060" + //   PUSH1 96
	"1c" + //     SHR             address in out
	"31" + //     BALANCE         wei in out
	"82" + //     DUP3            out wei in out
	"52" + //     MSTORE          in out
	"6014" + //   PUSH1 20
	"01" + //     ADD             in+20 out
	"90" + //     SWAP1
	"6020" + //   PUSH1 32
	"01" + //     ADD             out+32 in+20
	"90" + //     SWAP1           in+20 out+32
	"6004" + //   PUSH1 4
	"56" + //     JUMP
	"5b" + //     JUMPDEST (31)   in out
	"50" + //     POP             out
	"6000" + //   PUSH1 0         0 out
	"f3")) //     RETURN          memory[0, out)

// balancesAt is where the code is put.
var balancesAt = common.HexToAddress("0x616d61736120636f756e747320636f696e2e2e2e")

// overrideAbility is what a node lacks that takes no state override.
const overrideAbility = "eth_call with a state override"

// How many addresses a request asks for: with code at first, as many as a node's cap on gas usually allows (about 2,900
// a piece), then half as many each time that it refuses; without code in a batch.
const (
	coinsPerCall  = 5000
	leastPerCall  = 40
	coinsPerBatch = 200
)

// errNoState: the nodes have thrown away what was on chain at that height.
var errNoState = errors.New("the providers do not keep balances from that far back")

// moment is a block in a request about state: a number in hex, or a hash.
type moment any

func atNumber(n uint64) moment { return hexutil.EncodeUint64(n) }

func atHash(h common.Hash) moment { return map[string]any{"blockHash": h} }

// agreedCoin is what addresses hold after a block, by the majority of the providers: two, unless there is only one.
func (f *Follower) agreedCoin(ctx context.Context, at moment, addresses []common.Address) ([]ledger.Amount, error) {
	return agreedState(ctx, f.pool, func(ctx context.Context, p *provider) ([]ledger.Amount, error) {
		return p.coin(ctx, at, addresses)
	})
}

// agreedState is what the majority of the providers say of amounts on chain. Nothing else binds them to a header.
func agreedState(ctx context.Context, pool *pool, read func(context.Context, *provider) ([]ledger.Amount, error)) ([]ledger.Amount, error) {
	var lacking atomic.Int64
	whom := pool.voters()
	answers := each(ctx, pool, whom, func(ctx context.Context, p *provider) ([]ledger.Amount, error) {
		amounts, err := read(ctx, p)
		if err != nil && classify(err) == classLag {
			lacking.Add(1)
		}
		return amounts, err
	})
	if amounts, ok := majority(answers, pool.quorum(), slices.Equal[[]ledger.Amount]); ok {
		return amounts, nil
	}
	if n := int(lacking.Load()); n > 0 && n+len(answers) == len(whom) && len(answers) < pool.quorum() {
		return nil, errNoState
	}
	return nil, fmt.Errorf("%d of %d providers told balances, and no majority of at least %d agrees", len(answers), len(whom), pool.quorum())
}

// coin reads what addresses hold.
func (p *provider) coin(ctx context.Context, at moment, addresses []common.Address) ([]ledger.Amount, error) {
	out := make([]ledger.Amount, 0, len(addresses))
	for len(addresses) > 0 && !p.can.lacks(overrideAbility) {
		n := min(len(addresses), p.coinsPerCall())
		amounts, err := p.coinByCode(ctx, at, addresses[:n])
		switch {
		case err == nil:
			out, addresses = append(out, amounts...), addresses[n:]
		case !mayBeTooMuch(err):
			return nil, err
		case n > leastPerCall:
			p.perCall.Store(int64(max(n/2, leastPerCall)))
		default:
			p.can.setLacks(overrideAbility)
		}
	}
	for chunk := range slices.Chunk(addresses, coinsPerBatch) {
		amounts, err := p.coinByBatch(ctx, at, chunk)
		if err != nil {
			return nil, err
		}
		out = append(out, amounts...)
	}
	return out, nil
}

func (p *provider) coinsPerCall() int {
	if n := int(p.perCall.Load()); n > 0 {
		return n
	}
	return coinsPerCall
}

// mayBeTooMuch reports whether a node might answer a smaller request: it ran out of gas or time, or said what nobody
// knows.
func mayBeTooMuch(err error) bool {
	if errors.Is(err, errUnsupported) || errors.Is(err, errShort) || errors.Is(err, context.DeadlineExceeded) {
		return true
	}
	if web, ok := errors.AsType[rpc.HTTPError](err); ok {
		return web.StatusCode == 413
	}
	_, remote := errors.AsType[rpc.Error](err)
	return remote && classify(err) == classDown
}

// errShort: an answer of another length than asked for, as from a node that leaves the state override out.
var errShort = errors.New("answer is too short")

func (p *provider) coinByCode(ctx context.Context, at moment, addresses []common.Address) ([]ledger.Amount, error) {
	packed := make(hexutil.Bytes, 0, len(addresses)*common.AddressLength)
	for _, a := range addresses {
		packed = append(packed, a[:]...)
	}
	var out hexutil.Bytes
	err := p.call(ctx, &out, "eth_call", map[string]any{"to": balancesAt, "data": packed}, at,
		map[common.Address]any{balancesAt: map[string]any{"code": balancesCode}})
	if err != nil {
		return nil, err
	}
	if len(out) != len(addresses)*common.HashLength {
		return nil, fmt.Errorf("eth_call: %w", errShort)
	}
	amounts := make([]ledger.Amount, len(addresses))
	for i := range amounts {
		if amounts[i], err = ledger.AmountFromBig(common.BytesToHash(out[i*common.HashLength : (i+1)*common.HashLength]).Big()); err != nil {
			return nil, err
		}
	}
	return amounts, nil
}

func (p *provider) coinByBatch(ctx context.Context, at moment, addresses []common.Address) ([]ledger.Amount, error) {
	balances := make([]hexutil.Big, len(addresses))
	batch := make([]rpc.BatchElem, len(addresses))
	for i, a := range addresses {
		batch[i] = rpc.BatchElem{Method: "eth_getBalance", Args: []any{a, at}, Result: &balances[i]}
	}
	if err := p.callBatch(ctx, batch); err != nil {
		return nil, err
	}
	amounts := make([]ledger.Amount, len(addresses))
	for i := range balances {
		var err error
		if amounts[i], err = ledger.AmountFromBig(balances[i].ToInt()); err != nil {
			return nil, lie("eth_getBalance of %s: %v", addresses[i], err)
		}
	}
	return amounts, nil
}
