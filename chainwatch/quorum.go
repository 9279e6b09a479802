package chainwatch

import (
	"context"
	"errors"
	"fmt"
)

// told is what one provider answered.
type told[T any] struct {
	from   *provider
	answer T
}

// askQuorum asks providers until as many answered as must agree: two, or the only one there is. A query that is refused
// for how much it asks for is no fault of the provider, and ends the round.
func askQuorum[T any](ctx context.Context, p *pool, f func(context.Context, *provider) (T, error)) ([]told[T], error) {
	ctx, cancel := context.WithCancel(ctx)
	queue := p.order()
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
	next := func() {
		if len(queue) == 0 {
			return
		}
		pr := queue[0]
		queue = queue[1:]
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
			next()
		}
	}
	return nil, errors.Join(errs...)
}

// errCut is an answer that has as many logs as a node is known to give at most.
var errCut = errors.New("as many logs as if the list had been cut")

// tooWide reports whether a query failed because it asks for too much, and would succeed for fewer blocks.
func tooWide(err error) bool {
	return errors.Is(err, errCut) || errors.Is(err, errTooLarge) || classify(err) != classLie && refusesRange(refusal(err))
}
