package telegram

import (
	"context"
	"errors"
	"net/http"
	"time"
)

// getUpdates waits for updates. A newer request ends an older one, and so does setWebhook.
func (s *Server) getUpdates(r *http.Request, p *params) (any, error) {
	limit := p.bounded("limit", 100, 1, 100)
	timeout := time.Duration(p.bounded("timeout", 0, 0, 50)) * time.Second
	ctx, cancel := context.WithCancelCause(r.Context())
	defer cancel(nil)

	s.mu.Lock()
	if s.hook.url != "" {
		s.mu.Unlock()
		return nil, errHasWebhook
	}
	if s.queue.poll != nil {
		s.queue.poll(errOtherPoll)
	}
	s.queue.poll = cancel
	err := s.queue.allow(p)
	s.queue.confirm(p.number("offset"), s.opts.Now())
	s.notify() // somebody may wait for the queue to drain
	s.mu.Unlock()
	if err != nil {
		return nil, err
	}
	return s.poll(ctx, limit, timeout)
}

// poll returns what waits, or what comes first within the timeout, or nothing.
func (s *Server) poll(ctx context.Context, limit int, timeout time.Duration) (any, error) {
	timed, stop := context.WithTimeout(ctx, timeout)
	defer stop()
	err := s.await(timed, func() bool { return len(s.queue.waiting) > 0 || context.Cause(ctx) != nil })
	if refusal, ok := errors.AsType[*APIError](context.Cause(ctx)); ok {
		return nil, refusal
	}
	if err != nil && ctx.Err() == nil && !errors.Is(err, context.DeadlineExceeded) {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.queue.head(limit), nil
}
