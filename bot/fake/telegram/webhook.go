package telegram

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"time"
)

// webhook is where updates are posted to. Guarded by the server's lock.
type webhook struct {
	url       string
	secret    string
	ip        string
	certified bool
	max       int
	lastError string
	errorAt   time.Time
	stop      context.CancelFunc
}

var secretToken = regexp.MustCompile(`^[A-Za-z0-9_-]*$`)

// setWebhook starts posting updates. Plain http is accepted for this machine only.
func (s *Server) setWebhook(p *params) (any, error) {
	target := p.str("url")
	if target == "" {
		return s.deleteWebhook(p)
	}
	if err := checkWebhook(target, p.str("secret_token")); err != nil {
		return nil, err
	}
	if err := s.queue.allow(p); err != nil {
		return nil, err
	}
	if s.queue.poll != nil {
		s.queue.poll(errByWebhook)
	}
	s.stopWebhook()
	if p.flag("drop_pending_updates") {
		s.queue.waiting = nil
	}
	ctx, stop := context.WithCancel(s.ctx)
	_, certified := p.files["certificate"]
	s.hook = webhook{
		url: target, secret: p.str("secret_token"), ip: p.str("ip_address"), certified: certified,
		max: p.bounded("max_connections", 40, 1, 100), stop: stop,
	}
	s.work.Add(1)
	go s.deliver(ctx, target, s.hook.secret)
	return true, nil
}

func checkWebhook(target, secret string) error {
	u, err := url.Parse(target)
	if err != nil || u.Host == "" {
		return badRequest("invalid webhook URL specified")
	}
	if len(secret) > 256 {
		return badRequest("secret token is too long")
	}
	if !secretToken.MatchString(secret) {
		return badRequest("secret token contains unallowed characters")
	}
	if ip := net.ParseIP(u.Hostname()); u.Hostname() == "localhost" || ip != nil && ip.IsLoopback() {
		return nil
	}
	if u.Scheme != "https" {
		return badRequest("bad webhook: An HTTPS URL must be provided for webhook")
	}
	if !slices.Contains([]string{"", "443", "80", "88", "8443"}, u.Port()) {
		return badRequest("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
	}
	return nil
}

func (s *Server) deleteWebhook(p *params) (any, error) {
	s.stopWebhook()
	s.hook = webhook{}
	if p.flag("drop_pending_updates") {
		s.queue.waiting = nil
	}
	s.notify()
	return true, nil
}

func (s *Server) stopWebhook() {
	if s.hook.stop != nil {
		s.hook.stop()
	}
}

func (s *Server) getWebhookInfo(*params) (any, error) {
	info := map[string]any{
		"url": s.hook.url, "has_custom_certificate": s.hook.certified, "pending_update_count": len(s.queue.waiting),
	}
	if s.hook.url != "" {
		info["max_connections"] = s.hook.max
	}
	if s.hook.ip != "" {
		info["ip_address"] = s.hook.ip
	}
	if s.hook.lastError != "" {
		info["last_error_date"], info["last_error_message"] = s.hook.errorAt.Unix(), s.hook.lastError
	}
	if s.queue.allowed != nil {
		info["allowed_updates"] = s.queue.allowed
	}
	return info, nil
}

// deliver posts updates one by one until its webhook is gone. What fails is tried again after a
// growing pause, or the pause that the answer asks for.
func (s *Server) deliver(ctx context.Context, target, secret string) {
	defer s.work.Done()
	pause := s.opts.WebhookRetry
	for {
		var next *update
		if err := s.await(ctx, func() bool {
			if ctx.Err() == nil && len(s.queue.waiting) > 0 {
				next = s.queue.waiting[0]
			}
			return next != nil
		}); err != nil {
			return
		}
		asked, err := post(ctx, target, secret, next.body)
		if err == nil {
			s.delivered(ctx, next)
			pause = s.opts.WebhookRetry
			continue
		}
		s.mu.Lock()
		if ctx.Err() == nil {
			s.hook.lastError, s.hook.errorAt = err.Error(), s.opts.Now()
		}
		s.mu.Unlock()
		if asked == 0 {
			asked = pause
			pause = min(2*pause, time.Minute)
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(asked):
		}
	}
}

// delivered confirms one update, unless it is to be repeated.
func (s *Server) delivered(ctx context.Context, u *update) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if ctx.Err() != nil {
		return
	}
	if u.repeat > 0 {
		u.repeat--
		return
	}
	if i := slices.Index(s.queue.waiting, u); i >= 0 {
		s.queue.waiting = slices.Delete(slices.Clone(s.queue.waiting), i, i+1)
		s.queue.sent = append(s.queue.sent, u)
	}
	s.notify()
}

// post sends one update and returns the pause that a refusal asks for.
func post(ctx context.Context, target, secret string, body json.RawMessage) (time.Duration, error) {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, target, bytes.NewReader(body))
	if err != nil {
		return 0, err
	}
	r.Header.Set("Content-Type", "application/json")
	if secret != "" {
		r.Header.Set("X-Telegram-Bot-Api-Secret-Token", secret)
	}
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	answer, err := client.Do(r)
	if err != nil {
		return 0, fmt.Errorf("Connection failed: %w", err)
	}
	defer answer.Body.Close()
	_, _ = io.Copy(io.Discard, io.LimitReader(answer.Body, 1<<20))
	if answer.StatusCode/100 == 2 {
		return 0, nil
	}
	seconds, _ := strconv.Atoi(answer.Header.Get("Retry-After"))
	return time.Duration(min(max(seconds, 0), 3600)) * time.Second, fmt.Errorf("Wrong response from the webhook: %s", answer.Status)
}
