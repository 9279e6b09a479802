package strategies

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// This file asks many providers the same, and believes what the majority of all of them answers. Who has several endpoints has one vote: it
// counts for whatever one of them says.

// finalNumber is the highest block that cannot change any more, as one provider sees it.
func finalNumber(ctx context.Context, c *ethclient.Client, f Finality) (uint64, error) {
	switch f.Tag {
	case "finalized", "safe":
		tag := rpc.FinalizedBlockNumber
		if f.Tag == "safe" {
			tag = rpc.SafeBlockNumber
		}
		header, err := c.HeaderByNumber(ctx, big.NewInt(tag.Int64()))
		if err != nil {
			return 0, err
		}
		return header.Number.Uint64(), nil
	}
	head, err := c.BlockNumber(ctx)
	if err != nil || head < f.Depth {
		return 0, err
	}
	return head - f.Depth, nil
}

// hosts is how many providers have an endpoint of which something holds.
func (n nodes) hosts(holds func(i int) bool) int {
	found := map[string]bool{}
	for i, p := range n {
		if holds(i) {
			found[p.host] = true
		}
	}
	return len(found)
}

// all is how many providers there are.
func (n nodes) all() int { return n.hosts(func(int) bool { return true }) }

// need is how many providers must say the same before anything is booked or priced by it: more than half.
func (n nodes) need() int { return n.all()/2 + 1 }

// agreed asks all providers at once and returns what the majority of all of them answers; a revert is an answer too.
// What no majority answers is not found, or trouble (errNode) if answers contradict one another.
func agreed[T any](ctx context.Context, n nodes, ask func(context.Context, *ethclient.Client) (T, error), same func(a, b T) bool) (T, error) {
	answers, errs := each(ctx, n, ask)
	alike := func(i, j int) bool {
		if errs[i] != nil || errs[j] != nil {
			return isRevert(errs[i]) && isRevert(errs[j])
		}
		return same(answers[i], answers[j])
	}
	answered := func(i int) bool { return errs[i] == nil || isRevert(errs[i]) }
	split := false
	for i := range n {
		if !answered(i) {
			continue
		}
		if n.hosts(func(j int) bool { return alike(i, j) }) >= n.need() {
			return answers[i], errs[i]
		}
		split = split || n.hosts(func(j int) bool { return answered(j) && !alike(i, j) }) > 0
	}
	var zero T
	if split {
		return zero, fmt.Errorf("%w: the providers contradict one another", errNode)
	}
	return zero, fmt.Errorf("fewer than %d providers answer: %w", n.need(), ethereum.NotFound)
}

// callAgreed is call at a block, believed when the majority of the providers answers the same.
func (n nodes) callAgreed(ctx context.Context, from, to common.Address, data []byte, block *big.Int) ([]byte, error) {
	raw, err := agreed(ctx, n, func(ctx context.Context, c *ethclient.Client) ([]byte, error) {
		return c.CallContract(ctx, ethereum.CallMsg{From: from, To: &to, Data: data}, block)
	}, bytes.Equal)
	if errors.Is(err, ethereum.NotFound) {
		err = fmt.Errorf("%w: %w", errNode, err)
	}
	return raw, err
}

// reached is the highest number that the majority of the providers has got to: heads and nonces, which only grow. No
// single one can push it up or down.
func (n nodes) reached(ctx context.Context, ask func(context.Context, *ethclient.Client) (uint64, error)) (uint64, error) {
	answers, errs := each(ctx, n, ask)
	if err := n.enough(errs); err != nil {
		return 0, err
	}
	highest := map[string]uint64{}
	for i, p := range n {
		if errs[i] == nil {
			highest[p.host] = max(highest[p.host], answers[i])
		}
	}
	told := slices.Sorted(maps.Values(highest))
	return told[len(told)-n.need()], nil
}

// isFinal reports whether the majority of the providers has a block with this hash at this height, and calls it final.
func (n nodes) isFinal(ctx context.Context, number uint64, hash common.Hash, f Finality) (bool, error) {
	answers, errs := each(ctx, n, func(ctx context.Context, c *ethclient.Client) (bool, error) {
		final, err := finalNumber(ctx, c, f)
		if err != nil || final < number {
			return false, err
		}
		header, err := c.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
		return err == nil && header.Hash() == hash, err
	})
	return n.votes(answers, errs) >= n.need(), n.enough(errs)
}

// noneMined reports whether the majority of the providers has no receipt of any of the transactions, while none of them has one.
func (n nodes) noneMined(ctx context.Context, hashes []common.Hash) (bool, error) {
	answers, errs := each(ctx, n, func(ctx context.Context, c *ethclient.Client) (bool, error) {
		for _, hash := range hashes {
			if _, err := c.TransactionReceipt(ctx, hash); !errors.Is(err, ethereum.NotFound) {
				return false, err
			}
		}
		return true, nil
	})
	for i := range n {
		if errs[i] == nil && !answers[i] {
			return false, nil
		}
	}
	return n.votes(answers, errs) >= n.need(), n.enough(errs)
}

// each asks all providers at once.
func each[T any](ctx context.Context, n nodes, ask func(context.Context, *ethclient.Client) (T, error)) (answers []T, errs []error) {
	answers, errs = make([]T, len(n)), make([]error, len(n))
	var wg sync.WaitGroup
	for i, p := range n {
		wg.Go(func() { answers[i], errs[i] = askOne(ctx, p, ask) })
	}
	wg.Wait()
	return answers, errs
}

// votes counts those who answer yes.
func (n nodes) votes(answers []bool, errs []error) int {
	return n.hosts(func(i int) bool { return errs[i] == nil && answers[i] })
}

// enough is trouble if fewer than a majority answer.
func (n nodes) enough(errs []error) error {
	if told := n.hosts(func(i int) bool { return errs[i] == nil }); told < n.need() {
		return fmt.Errorf("%w: %d of %d providers answer, %d are needed", errNode, told, n.all(), n.need())
	}
	return nil
}

// sharedHead is the newest height that the majority of the providers has.
func (n nodes) sharedHead(ctx context.Context) (uint64, error) {
	return n.reached(ctx, func(ctx context.Context, c *ethclient.Client) (uint64, error) { return c.BlockNumber(ctx) })
}
