package chainwatch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	callTimeout  = 20 * time.Second
	recheckAfter = time.Hour        // how long a verified chain id, or a missing method, is believed
	forkPause    = 10 * time.Second // in a reorg the first to know the new chain is alone for a moment
	lagPause     = 250 * time.Millisecond
	stalePause   = 10 * time.Second
	refusedPause = time.Second
	maxResponse  = 256 << 20        // bytes; the largest blocks' receipts stay well below
	pingAfter    = 15 * time.Second // of silence on an HTTP/2 connection that answers are awaited on
	pingTimeout  = 5 * time.Second
)

// trust is what the providers of a chain share.
type trust struct{ headers atomic.Bool }

// hashable reports whether this chain's headers hash like Ethereum's.
func (t *trust) hashable() bool { return t.headers.Load() }

// provider is one RPC endpoint: how to ask it, and how it behaved. Safe for concurrent use.
//
// Times in it are of the machine's own clock, whatever clock the app runs on: they pace real calls.
type provider struct {
	name   string // host, with a number if there are several of it; URLs hold keys
	host   string // whose word it gives: endpoints of one host are one witness
	chain  uint64
	client *rpc.Client
	web    *http.Transport
	at     string       // the endpoint, with its key
	raw    *http.Client // for answers that are read as they arrive
	trust  *trust

	mu       sync.Mutex
	verified time.Time // when it last proved to be of our chain
	muted    time.Time // does not vote until then
	breaker  breaker
	pace     pace
	took     latencies
	lastLie  time.Time
	failing  *backoff.ExponentialBackOff // pause after failures in a row
	lying    *backoff.ExponentialBackOff // pause after lies, even hours apart
	pin      *header                     // a final header above our cursor, waiting for us to get there
	stats    ProviderHealth
	replies  uint64 // questions that went well

	can      abilities
	refusals atomic.Int64 // of the logs of a single block, in a row
	perCall  atomic.Int64 // addresses whose coin it is asked for in one call; 0 = nothing is known yet
}

// newProvider prepares a provider; nothing is sent yet.
func newProvider(name, endpoint string, chain uint64, t *trust) (*provider, error) {
	web := http.DefaultTransport.(*http.Transport).Clone() //nolint:errcheck,forcetypeassert // the standard library's own
	web.MaxIdleConnsPerHost = 2 * ahead                    // as many as are used at once
	web.HTTP2 = &http.HTTP2Config{SendPingTimeout: pingAfter, PingTimeout: pingTimeout}
	raw := &http.Client{Transport: &limitedTransport{web}}
	client, err := rpc.DialOptions(context.Background(), endpoint, rpc.WithHTTPClient(raw))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, cleanError(err))
	}
	return &provider{
		name: name, host: Witness(endpoint), chain: chain, client: client, web: web, at: endpoint, raw: raw, trust: t,
		pace: newPace(), failing: newBackOff(500*time.Millisecond, time.Minute),
		lying: newBackOff(30*time.Second, 30*time.Minute),
		stats: ProviderHealth{Name: name, Errors: map[string]uint64{}},
	}, nil
}

func (p *provider) close() {
	p.client.Close()
	p.web.CloseIdleConnections()
}

func newBackOff(first, last time.Duration) *backoff.ExponentialBackOff {
	b := backoff.NewExponentialBackOff()
	b.InitialInterval, b.MaxInterval, b.Multiplier = first, last, 2
	b.Reset()
	return b
}

// limitedTransport fails a response that does not end.
type limitedTransport struct{ next http.RoundTripper }

// RoundTrip implements http.RoundTripper.
func (t *limitedTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	resp, err := t.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	resp.Body = &limitedBody{resp.Body, maxResponse}
	return resp, nil
}

type limitedBody struct {
	io.ReadCloser
	left int64
}

// Read implements io.Reader.
func (b *limitedBody) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	if b.left -= int64(n); b.left < 0 {
		return n, errTooLarge
	}
	return n, err
}

// call asks the provider, after making sure that it is a node of our chain.
func (p *provider) call(ctx context.Context, result any, method string, args ...any) error {
	if err := p.verify(ctx); err != nil {
		return err
	}
	return p.send(ctx, result, method, args...)
}

func (p *provider) send(ctx context.Context, result any, method string, args ...any) error {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	if err := p.turn(ctx, 1); err != nil {
		return named(method, err)
	}
	return named(method, p.client.CallContext(ctx, result, method, args...))
}

// callBatch sends requests in one go; the first that fails fails all.
func (p *provider) callBatch(ctx context.Context, batch []rpc.BatchElem) error {
	if err := p.verify(ctx); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	if err := p.turn(ctx, len(batch)); err != nil {
		return named("batch", err)
	}
	if err := p.client.BatchCallContext(ctx, batch); err != nil {
		return named("batch", err)
	}
	for _, e := range batch {
		if err := named(e.Method, e.Error); err != nil {
			return err
		}
	}
	return nil
}

// turn waits until so many requests may be sent.
func (p *provider) turn(ctx context.Context, requests int) error {
	if err := waitFor(ctx, p.pace.limiter, requests); err != nil {
		return err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.stats.Calls += uint64(requests)
	p.pace.count(time.Now(), float64(requests), 0)
	return nil
}

// named says which method failed, and marks those that the node does not have.
func named(method string, err error) error {
	if err == nil {
		return nil
	}
	err = fmt.Errorf("%s: %w", method, cleanError(err))
	if classify(err) == classUnsupported {
		return fmt.Errorf("%w: %w", errUnsupported, err)
	}
	return err
}

// verify checks the chain id before first use, every hour, and after the provider was down.
func (p *provider) verify(ctx context.Context) error {
	p.mu.Lock()
	fresh := time.Since(p.verified) < recheckAfter && !p.verified.IsZero()
	p.mu.Unlock()
	if fresh {
		return nil
	}
	var id hexutil.Uint64
	if err := p.send(ctx, &id, "eth_chainId"); err != nil {
		return err
	}
	if uint64(id) != p.chain {
		return fmt.Errorf("%w: %d instead of %d", errWrongChain, uint64(id), p.chain)
	}
	p.mu.Lock()
	p.verified = time.Now()
	p.mu.Unlock()
	return nil
}

// asked notes that a question is put to the provider.
func (p *provider) asked() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.breaker.trying++
	p.stats.Asked++
}

// answered notes how a question went. Who was called off did neither well nor badly.
func (p *provider) answered(took time.Duration, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.breaker.trying--
	switch {
	case err == nil:
		p.replies++
		p.took.add(took)
		p.good()
	case !errors.Is(err, context.Canceled) && !errors.Is(err, errAbstain):
		p.stats.Failed++
	}
}

// good notes a success. The lock is held.
func (p *provider) good() {
	now := time.Now()
	p.failing.Reset()
	p.pace.went(now)
	p.breaker.success(now)
	if p.breaker.state(now) != breakerOpen {
		p.stats.Error = ""
	}
	if !p.lastLie.IsZero() && now.Sub(p.lastLie) > 2*p.lying.MaxInterval {
		p.lying.Reset()
	}
}

// bad notes a failure and what it costs: a lie far more than an outage, being a little behind hardly anything, and
// having been asked for too much at once nothing, unless no less can be asked for.
func (p *provider) bad(err error) class {
	c := classify(err)
	p.mu.Lock()
	defer p.mu.Unlock()
	p.stats.Errors[string(c)]++
	p.stats.Error = err.Error()
	now := time.Now()
	var pause time.Duration
	mute := false
	switch c {
	case classUnsupported:
		return c
	case classRange:
		if errors.Is(err, errNarrowest) {
			p.breaker.rest(now, refusedPause)
			if p.refusals.Add(1) >= mostRefusals {
				p.can.setLacks(rangeAbility)
			}
		}
		return c
	case classLag:
		p.breaker.rest(now, lagPause)
		return c
	case classLie:
		pause, p.lastLie = p.lying.NextBackOff(), now
		p.stats.LastLie, p.stats.Lie = now, err.Error()
	case classFork:
		pause = forkPause
	case classWrongChain:
		pause, p.verified, mute = 4*p.failing.NextBackOff(), time.Time{}, true
	case classStale:
		pause = stalePause
	case classRate:
		pause, mute = 2*p.failing.NextBackOff(), true
		if !errors.Is(err, errPaced) {
			p.pace.refuse(now)
		}
	case classDown:
		pause, p.verified, mute = p.failing.NextBackOff(), time.Time{}, true
		p.web.CloseIdleConnections() // they may lead nowhere
	}
	p.breaker.trip(now, pause)
	if mute {
		p.muted = now.Add(pause)
	}
	return c
}

// mutedUntil is when the provider may vote again.
func (p *provider) mutedUntil() time.Time {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.muted
}

// standing is where the provider stands in the order of asking: whether it is asked in its turn, and if not, from when on.
func (p *provider) standing(now time.Time) (ready bool, until time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.breaker.ready(now) && p.pace.free(now), p.breaker.until
}

func (p *provider) sawHead(number uint64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.stats.Head = number
}

// Witness names who answers at an endpoint, whatever the key, the path, the port or the way it is written. At addresses of a machine or a network of the
// operator's own each port is a node for itself.
func Witness(endpoint string) string {
	u, err := url.Parse(endpoint)
	if err != nil || u.Host == "" {
		return endpoint
	}
	const local = "localhost"
	host, port := strings.TrimSuffix(strings.ToLower(u.Hostname()), "."), u.Port()
	ip, err := netip.ParseAddr(host)
	if err == nil {
		ip = ip.Unmap().WithZone("")
		host = ip.String()
	}
	switch {
	case err == nil && ip.IsLoopback():
		host = local
	case host != local && (err != nil || !ip.IsPrivate()):
		return host
	}
	if port == "" {
		port = map[string]string{"http": "80", "https": "443"}[u.Scheme]
	}
	return net.JoinHostPort(host, port)
}

// witnesses is how many hosts the endpoints are of.
func witnesses(endpoints []string) int {
	hosts := map[string]bool{}
	for _, e := range endpoints {
		hosts[Witness(e)] = true
	}
	return len(hosts)
}

// hostOf names an endpoint without showing its key.
func hostOf(endpoint string) string {
	u, err := url.Parse(endpoint)
	if err != nil || u.Host == "" {
		return "endpoint"
	}
	return u.Host
}
