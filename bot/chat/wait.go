package chat

import (
	"context"
	"errors"
	"time"
)

// RetryAfter is how long the platform asks to wait before the next try, or otherwise when err names no time.
func RetryAfter(err error, otherwise time.Duration) time.Duration {
	var e *Error
	if errors.As(err, &e) && e.RetryAfter > 0 {
		return e.RetryAfter
	}
	return otherwise
}

// Pause waits for d or until ctx ends.
func Pause(ctx context.Context, d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
	case <-timer.C:
	}
}
