package chainwatch

import (
	"context"
	"errors"
	"fmt"
	"slices"
)

// told is what one provider answered.
type told[T any] struct {
	from   *provider
	answer T
}

// askQuorum asks the providers of a queue until as many answered as must agree: two of different hosts, or one if there is only one host. A query that
// is refused for how much it asks for is no fault of the provider, and ends the round.
func askQuorum[T any](ctx context.Context, p *pool, queue []*provider, f func(context.Context, *provider) (T, error)) ([]told[T], error) {
	ctx, cancel := context.WithCancel(ctx)
	type reply struct {
		told[T]
		err error
	}
	replies := make(chan reply, len(queue))
	waiting := 0
	defer func() { // nobody works on after the return
		for cancel(); waiting > 0; waiting-- {
			<-replies
		}
	}()
	heard := map[string]bool{} // hosts that were asked and did not fail
	next := func() {
		i := slices.IndexFunc(queue, func(pr *provider) bool { return !heard[pr.host] })
		if i < 0 {
			return
		}
		pr := queue[i]
		queue = slices.Delete(queue, i, i+1)
		heard[pr.host] = true
		waiting++
		go func() {
			answer, err := try(ctx, pr, f)
			replies <- reply{told[T]{pr, answer}, err}
		}()
	}
	for range p.quorum() {
		next()
	}
	var out []told[T]
	var errs []error
	for waiting > 0 {
		r := <-replies
		waiting--
		switch {
		case ctx.Err() != nil:
			return nil, ctx.Err()
		case r.err == nil:
			if out = append(out, r.told); len(out) == p.quorum() {
				return out, nil
			}
		case tooWide(r.err):
			return nil, fmt.Errorf("%s: %w", r.from.name, r.err)
		default:
			p.blame(r.from, r.err)
			errs = append(errs, fmt.Errorf("%s: %w", r.from.name, r.err))
			heard[r.from.host] = false
			next()
		}
	}
	return nil, fmt.Errorf("%d of %d providers answered: %w", len(out), p.quorum(), errors.Join(errs...))
}

// rangeAbility is what a node lacks that refuses the logs of a single block, time and again.
const rangeAbility = "eth_getLogs over a range"

// mostRefusals is how often in a row a node may refuse the logs of a single block until it is taken for one that lacks ranges.
const mostRefusals = 3

// errNarrowest: a query that cannot ask for less was refused for how much it asks for.
var errNarrowest = errors.New("refused for a single block")

// takeRanges are the providers that give logs over ranges, in the order of asking, and whether they are enough to agree.
func (p *pool) takeRanges() (whom []*provider, enough bool) {
	whom = able(p.order(), rangeAbility)
	hosts := map[string]bool{}
	for _, pr := range whom {
		hosts[pr.host] = true
	}
	return whom, len(hosts) >= p.quorum()
}

// errCut is an answer that has as many logs as a node is known to give at most.
var errCut = errors.New("as many logs as if the list had been cut")

// tooWide reports whether a query failed because it asks for too much, and would succeed for fewer blocks.
func tooWide(err error) bool {
	if errors.Is(err, errNarrowest) {
		return false
	}
	return errors.Is(err, errCut) || errors.Is(err, errTooLarge) || classify(err) != classLie && refusesRange(refusal(err))
}
