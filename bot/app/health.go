package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/amasa-io/amasa/ledger"
)

// Part is what /healthz says of one part of the process.
type Part struct {
	Name   string `json:"name"`
	OK     bool   `json:"ok"`
	Detail string `json:"detail,omitempty"`
}

// health answers /healthz and /metrics.
type health struct {
	book     *ledger.Book
	version  string
	now      func() time.Time
	registry *prometheus.Registry

	deliveries *prometheus.CounterVec

	mu     sync.Mutex
	probes []func(context.Context) Part
	failed map[string]string // parts that ended, and why
}

func newHealth(book *ledger.Book, version string, now func() time.Time) *health {
	h := &health{
		book: book, version: version, now: now, registry: prometheus.NewRegistry(), failed: map[string]string{},
		deliveries: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "amasa_deliveries_total", Help: "Tries to deliver a notification, by platform and outcome.",
		}, []string{"platform", "outcome"}),
	}
	build := prometheus.NewGauge(prometheus.GaugeOpts{
		Name: "amasa_build_info", Help: "Always 1; the label tells the version.", ConstLabels: prometheus.Labels{"version": version},
	})
	build.Set(1)
	h.registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
		h.deliveries, build, bookCollector{book})
	h.probe(func(ctx context.Context) Part {
		if err := book.Ping(ctx); err != nil {
			return Part{Name: "database", Detail: "cannot be reached"}
		}
		return Part{Name: "database", OK: true}
	})
	return h
}

func (h *health) delivered(p ledger.Platform, outcome string) {
	h.deliveries.WithLabelValues(string(p), outcome).Inc()
}

// probe adds a part to the report.
func (h *health) probe(f func(context.Context) Part) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.probes = append(h.probes, f)
}

// ended records that a part stopped although the process goes on.
func (h *health) ended(name string, err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.failed[name] = err.Error()
}

// report asks every part.
func (h *health) report(ctx context.Context) (ok bool, parts []Part) {
	h.mu.Lock()
	probes := h.probes
	for name, why := range h.failed {
		parts = append(parts, Part{Name: name, Detail: why})
	}
	h.mu.Unlock()
	for _, probe := range probes {
		parts = append(parts, probe(ctx))
	}
	ok = true
	for _, p := range parts {
		ok = ok && p.OK
	}
	return ok, parts
}

func (h *health) serveHealth(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), 5*time.Second)
	defer cancel()
	ok, parts := h.report(ctx)
	w.Header().Set("Content-Type", "application/json")
	if !ok {
		w.WriteHeader(http.StatusServiceUnavailable)
	}
	_ = json.NewEncoder(w).Encode(struct { //nolint:errchkjson // it fails only when the client went away: nobody to tell
		OK    bool   `json:"ok"`
		Parts []Part `json:"parts"`
	}{ok, parts})
}

// serve answers on l until ctx ends.
func (h *health) serve(ctx context.Context, l net.Listener, status http.HandlerFunc) error {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", h.serveHealth)
	mux.HandleFunc("GET /status", status)
	mux.Handle("GET /metrics", promhttp.HandlerFor(h.registry, promhttp.HandlerOpts{}))
	srv := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	stopped := make(chan error, 1)
	go func() { stopped <- srv.Serve(l) }()
	select {
	case err := <-stopped:
		return fmt.Errorf("health listener: %w", err)
	case <-ctx.Done():
	}
	stop, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
	defer cancel()
	if err := srv.Shutdown(stop); err != nil && !errors.Is(err, context.DeadlineExceeded) {
		return fmt.Errorf("health listener: %w", err)
	}
	return nil
}

// bookCollector reads the ledger's own figures at every scrape.
type bookCollector struct{ book *ledger.Book }

var (
	chainLabels  = []string{"chain"}
	descHead     = prometheus.NewDesc("amasa_chain_head_block", "Highest block that a node has told of.", chainLabels, nil)
	descCursor   = prometheus.NewDesc("amasa_chain_cursor_block", "Newest block in the ledger.", chainLabels, nil)
	descFinal    = prometheus.NewDesc("amasa_chain_final_block", "Newest block that is final in the ledger.", chainLabels, nil)
	descProgress = prometheus.NewDesc("amasa_chain_progress_timestamp_seconds", "When the ledger last heard of the chain.", chainLabels, nil)
	descHalted   = prometheus.NewDesc("amasa_chain_halted", "1 while crediting on the chain is stopped.", chainLabels, nil)
	descWaiting  = prometheus.NewDesc("amasa_outbox_waiting", "Notifications that are not delivered yet.", nil, nil)
	descOldest   = prometheus.NewDesc("amasa_outbox_oldest_seconds", "Age of the oldest of them.", nil, nil)
)

// Describe names the figures.
func (c bookCollector) Describe(ch chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{descHead, descCursor, descFinal, descProgress, descHalted, descWaiting, descOldest} {
		ch <- d
	}
}

// Collect reads them.
func (c bookCollector) Collect(ch chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	gauge := func(d *prometheus.Desc, v float64, labels ...string) {
		ch <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v, labels...)
	}
	chains, err := c.book.ChainStates(ctx)
	if err != nil {
		ch <- prometheus.NewInvalidMetric(descHead, err)
		return
	}
	for _, s := range chains {
		id := strconv.FormatUint(s.Chain, 10)
		gauge(descHead, float64(s.Head), id)
		gauge(descCursor, float64(s.Cursor.Number), id)
		gauge(descFinal, float64(s.Final.Number), id)
		gauge(descProgress, float64(s.Updated.Unix()), id)
		halted := 0.0
		if s.Halted != "" {
			halted = 1
		}
		gauge(descHalted, halted, id)
	}
	waiting, oldest, err := c.book.OutboxDepth(ctx)
	if err != nil {
		ch <- prometheus.NewInvalidMetric(descWaiting, err)
		return
	}
	gauge(descWaiting, float64(waiting))
	gauge(descOldest, oldest.Seconds())
}
