package chainwatch

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// pool is the providers of one chain, the preferred first.
type pool struct {
	all    []*provider
	hosts  int // that they are of
	trust  *trust
	hedges budget
	log    *slog.Logger
}

func newPool(spec ChainSpec, log *slog.Logger) (*pool, error) {
	p := &pool{trust: new(trust), log: log, hosts: witnesses(spec.RPC)}
	for _, endpoint := range spec.RPC {
		pr, err := newProvider(p.nameFor(endpoint), endpoint, spec.ID, p.trust)
		if err != nil {
			p.close()
			return nil, err
		}
		p.all = append(p.all, pr)
	}
	return p, nil
}

// nameFor is the endpoint's host, numbered if there are several of it.
func (p *pool) nameFor(endpoint string) string {
	host, name := hostOf(endpoint), hostOf(endpoint)
	for n := 2; slices.ContainsFunc(p.all, func(pr *provider) bool { return pr.name == name }); n++ {
		name = fmt.Sprintf("%s#%d", host, n)
	}
	return name
}

func (p *pool) close() {
	for _, pr := range p.all {
		pr.close()
	}
}

// order lists all providers as they should be asked: those that are well by preference, so that the preferred one is
// asked again once it is well again, then the others, the one that is due the soonest first. What they say is proven, so
// nobody is shut out; the follower's own backoff keeps that from being a storm.
func (p *pool) order() []*provider {
	now := time.Now()
	type place struct {
		*provider
		until time.Time
	}
	var ready []*provider
	var others []place
	for _, pr := range p.all {
		if well, until := pr.standing(now); well {
			ready = append(ready, pr)
		} else {
			others = append(others, place{pr, until})
		}
	}
	slices.SortStableFunc(others, func(a, b place) int { return a.until.Compare(b.until) })
	for _, o := range others {
		ready = append(ready, o.provider)
	}
	return ready
}

// voters are the providers whose word about forks and finality is asked for: all but those that would not answer. One
// that stands still, serves another fork or failed a proof keeps its vote: otherwise a single provider that makes up a
// chain could have the others put aside. A host has one vote, however many endpoints of it there are.
func (p *pool) voters() []*provider {
	now := time.Now()
	out := slices.DeleteFunc(p.order(), func(pr *provider) bool { return pr.mutedUntil().After(now) })
	if len(out) == 0 {
		out = p.order()
	}
	votes := map[string]*provider{}
	for _, pr := range slices.Backward(out) {
		votes[pr.host] = pr
	}
	return slices.DeleteFunc(slices.Clone(p.all), func(pr *provider) bool { return votes[pr.host] != pr })
}

// quorum is how many providers, of as many hosts, must agree before money is credited: two, unless there is only one host.
func (p *pool) quorum() int { return min(2, p.hosts) }

// ask tries f on one provider after the other until one succeeds. Unlike first it never asks two at once.
func (p *pool) ask(ctx context.Context, f func(context.Context, *provider) error) error {
	var errs []error
	for _, pr := range p.order() {
		_, err := try(ctx, pr, func(ctx context.Context, pr *provider) (struct{}, error) { return struct{}{}, f(ctx, pr) })
		if err == nil {
			return nil
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		p.blame(pr, err)
		errs = append(errs, fmt.Errorf("%s: %w", pr.name, err))
	}
	return errors.Join(errs...)
}

// blame counts a failure against a provider and logs those that somebody should look at.
func (p *pool) blame(pr *provider, err error) {
	switch c := pr.bad(err); c {
	case classLie, classWrongChain, classFork:
		p.log.Warn("provider cannot be trusted", "provider", pr.name, "class", c, "error", err)
	case classLag, classUnsupported:
		p.log.Debug("provider cannot answer", "provider", pr.name, "class", c, "error", err)
	default:
		p.log.Info("provider failed", "provider", pr.name, "class", c, "error", err)
	}
}

// vote is what one provider says of a height.
type vote struct {
	from *provider
	hash common.Hash
}

// survey asks all voters at once for the hash of a height. Those that fail or lack it abstain.
func (p *pool) survey(ctx context.Context, number uint64) []vote {
	return each(ctx, p, p.voters(), func(ctx context.Context, pr *provider) (vote, error) {
		h, err := pr.headerAt(ctx, number)
		return vote{pr, h.claimed}, err
	})
}

// each runs f on the providers at once and returns the answers of those that succeeded, in the same order.
func each[T any](ctx context.Context, p *pool, whom []*provider, f func(context.Context, *provider) (T, error)) []T {
	answers, errs := make([]T, len(whom)), make([]error, len(whom))
	var wg sync.WaitGroup
	for i, pr := range whom {
		wg.Go(func() { answers[i], errs[i] = try(ctx, pr, f) })
	}
	wg.Wait()
	var out []T
	for i, pr := range whom {
		switch {
		case errs[i] == nil:
			out = append(out, answers[i])
		case ctx.Err() == nil && !errors.Is(errs[i], errAbstain):
			p.blame(pr, errs[i])
		}
	}
	return out
}

// errAbstain is returned by a voter that has nothing to say and did nothing wrong.
var errAbstain = errors.New("abstains")

// split parts votes into those for the hash and those against it.
func split(votes []vote, want common.Hash) (with, against []*provider) {
	for _, v := range votes {
		if v.hash == want {
			with = append(with, v.from)
		} else {
			against = append(against, v.from)
		}
	}
	return with, against
}
