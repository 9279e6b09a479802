package chainwatch

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"
)

// abilities is what a provider was found not to have. It is believed for an hour. Safe for concurrent use.
type abilities struct {
	mu      sync.Mutex
	missing map[string]time.Time // by method: when it last said so
}

func (a *abilities) lacks(method string) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	at, ok := a.missing[method]
	return ok && time.Since(at) < recheckAfter
}

func (a *abilities) setLacks(method string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.missing == nil {
		a.missing = map[string]time.Time{}
	}
	a.missing[method] = time.Now()
}

// lacking lists all that it lacks.
func (a *abilities) lacking() []string {
	a.mu.Lock()
	methods := slices.Sorted(maps.Keys(a.missing))
	a.mu.Unlock()
	return slices.DeleteFunc(methods, func(m string) bool { return !a.lacks(m) })
}

// callIfThere is call for a method that not every node has: one that lacks it is not asked again for a while.
func (p *provider) callIfThere(ctx context.Context, result any, method string, args ...any) error {
	if p.can.lacks(method) {
		return fmt.Errorf("%s: %w", method, errUnsupported)
	}
	err := p.call(ctx, result, method, args...)
	if errors.Is(err, errUnsupported) {
		p.can.setLacks(method)
	}
	return err
}

// able are those of the providers that may have a method.
func able(all []*provider, method string) []*provider {
	return slices.DeleteFunc(slices.Clone(all), func(p *provider) bool { return p.can.lacks(method) })
}
