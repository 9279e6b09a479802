package chainwatch

import (
	"slices"
	"time"
)

// latencies are how long a provider's last answers took. Not safe for concurrent use.
type latencies struct {
	last [64]time.Duration
	n    int // answers in all
}

func (l *latencies) add(d time.Duration) {
	l.last[l.n%len(l.last)] = d
	l.n++
}

// at gives a quantile of the last answers, 0 if there was none.
func (l *latencies) at(quantile float64) time.Duration {
	sorted := slices.Clone(l.last[:min(l.n, len(l.last))])
	if len(sorted) == 0 {
		return 0
	}
	slices.Sort(sorted)
	return sorted[min(int(quantile*float64(len(sorted))), len(sorted)-1)]
}
