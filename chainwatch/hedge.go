package chainwatch

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

// When an answer takes longer than 95 of 100 of the provider's last ones did, the next provider is asked too.
const (
	hedgeQuantile = 0.95
	hedgeSoonest  = 20 * time.Millisecond
	hedgeUnknown  = time.Second // while too few answers are known
	hedgeKnown    = 16          // answers
	hedgeShare    = 0.05        // of all questions: what hedging may add to the load
	hedgeSaved    = 5           // hedges that may be saved up
)

// budget bounds the load that hedging adds. Safe for concurrent use.
type budget struct {
	mu     sync.Mutex
	credit float64
}

// earn is called for every question.
func (b *budget) earn() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.credit = min(hedgeSaved, b.credit+hedgeShare)
}

// spend takes one hedge if there is one.
func (b *budget) spend() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.credit < 1 {
		return false
	}
	b.credit--
	return true
}

// first asks one provider, the next one too when that takes unusually long or fails, and returns the first good answer.
// f may run on several providers at once. What is asked this way must be proven: it is one provider's word. Votes are
// never asked this way.
func first[T any](ctx context.Context, p *pool, f func(context.Context, *provider) (T, error)) (T, error) {
	ctx, cancel := context.WithCancel(ctx) // ends what lost the race
	defer cancel()
	type answer struct {
		from  *provider
		value T
		err   error
	}
	var none T
	queue := p.order()
	answers := make(chan answer, len(queue)) // who lost the race is not waited for
	running := 0
	var errs []error
	ask := func() {
		pr := queue[0]
		queue = queue[1:]
		running++
		go func() {
			value, err := try(ctx, pr, f)
			answers <- answer{pr, value, err}
		}()
	}
	p.hedges.earn()
	slow := time.NewTimer(queue[0].patience())
	defer slow.Stop()
	ask()
	for {
		select {
		case a := <-answers:
			running--
			if a.err == nil {
				return a.value, nil
			}
			if ctx.Err() != nil {
				return none, ctx.Err()
			}
			p.blame(a.from, a.err)
			errs = append(errs, fmt.Errorf("%s: %w", a.from.name, a.err))
			switch {
			case len(queue) > 0 && running == 0:
				ask()
			case running == 0:
				return none, errors.Join(errs...)
			}
		case <-slow.C:
			if len(queue) > 0 && p.hedges.spend() {
				queue[0].hedged()
				ask()
			}
		}
	}
}

// try asks one provider and notes how that went, unless it was called off.
func try[T any](ctx context.Context, pr *provider, f func(context.Context, *provider) (T, error)) (T, error) {
	began := time.Now()
	pr.asked()
	value, err := f(ctx, pr)
	pr.answered(time.Since(began), err)
	return value, err
}

// patience is how long to wait for the provider until another one is asked too.
func (p *provider) patience() time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.took.n < hedgeKnown {
		return hedgeUnknown
	}
	return max(hedgeSoonest, p.took.at(hedgeQuantile))
}

// hedged notes that the provider is asked because another one is slow.
func (p *provider) hedged() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.stats.Hedges++
}
