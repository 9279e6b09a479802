package app

import (
	"math/big"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/amasa-io/amasa/chainwatch"
)

// figure is one number of a T that is exported as it is. docs/operations.md lists them all, and a test holds it to that.
type figure[T any] struct {
	name, help string
	kind       prometheus.ValueType
	value      func(of T, now time.Time) float64
}

func (f figure[T]) metric(of T, now time.Time, labels []string, values ...string) prometheus.Metric {
	return prometheus.MustNewConstMetric(prometheus.NewDesc(f.name, f.help, labels, nil), f.kind, f.value(of, now), values...)
}

var watchFigures = []figure[chainwatch.Health]{
	{
		"amasa_chain_leader", "1 in the process that follows the chain, 0 in those that stand by.", prometheus.GaugeValue,
		func(h chainwatch.Health, _ time.Time) float64 { return flag(!h.Standby) },
	},
	{
		"amasa_chain_lag_blocks", "Blocks that a node has told of and that are not in the ledger.", prometheus.GaugeValue,
		func(h chainwatch.Health, _ time.Time) float64 { return float64(h.LagBlocks) },
	},
	{
		"amasa_chain_lag_seconds", "Age of the newest block in the ledger.", prometheus.GaugeValue,
		func(h chainwatch.Health, _ time.Time) float64 { return h.Lag.Seconds() },
	},
	{
		"amasa_chain_since_progress_seconds", "Time since the ledger was level with the chain or took a block.", prometheus.GaugeValue,
		func(h chainwatch.Health, now time.Time) float64 { return max(0, now.Sub(h.Progress)).Seconds() },
	},
	{
		"amasa_chain_catch_up_blocks_per_second", "Speed of catching up, 0 while there is little to catch up.", prometheus.GaugeValue,
		func(h chainwatch.Health, _ time.Time) float64 { return h.Rate },
	},
	{
		"amasa_chain_catch_up_seconds_left", "Time that catching up takes yet, 0 while there is little to catch up.", prometheus.GaugeValue,
		func(h chainwatch.Health, _ time.Time) float64 { return h.TimeLeft().Seconds() },
	},
	{
		"amasa_chain_finality_stuck", "1 while the nodes' word on finality is not accepted.", prometheus.GaugeValue,
		func(h chainwatch.Health, _ time.Time) float64 { return flag(h.FinalityStuck != "") },
	},
	{
		"amasa_chain_wake_connected", "1 while new heads are announced over a WebSocket.", prometheus.GaugeValue,
		func(h chainwatch.Health, _ time.Time) float64 { return flag(h.WakeConnected) },
	},
	{
		"amasa_chain_blocks_total", "Blocks that this process has put into the ledger.", prometheus.CounterValue,
		func(h chainwatch.Health, _ time.Time) float64 { return float64(h.Blocks) },
	},
	{
		"amasa_chain_payouts_total", "Payouts that this process has put into the ledger.", prometheus.CounterValue,
		func(h chainwatch.Health, _ time.Time) float64 { return float64(h.Payouts) },
	},
	{
		"amasa_chain_proof_failures_total", "Answers of nodes that failed their proof.", prometheus.CounterValue,
		func(h chainwatch.Health, _ time.Time) float64 { return float64(h.ProofFailures) },
	},
	{
		"amasa_chain_second_read_differs_total", "Blocks that another node did not give as they are in the ledger, before they were credited.", prometheus.CounterValue,
		func(h chainwatch.Health, _ time.Time) float64 { return float64(h.SecondReadDiffers) },
	},
	{
		"amasa_chain_counted_block", "Final block after which the coin on all addresses was counted last.", prometheus.GaugeValue,
		func(h chainwatch.Health, _ time.Time) float64 { return float64(h.Counted) },
	},
	{
		"amasa_chain_count_failing", "1 while the coin on the addresses cannot be counted.", prometheus.GaugeValue,
		func(h chainwatch.Health, _ time.Time) float64 { return flag(h.CountError != "") },
	},
	{
		"amasa_chain_looks_total", "Addresses whose users miss something, and at whose coin this process has looked.", prometheus.CounterValue,
		func(h chainwatch.Health, _ time.Time) float64 { return float64(h.Looks) },
	},
	{
		"amasa_chain_look_failing", "1 while the coin that users miss cannot be looked for.", prometheus.GaugeValue,
		func(h chainwatch.Health, _ time.Time) float64 { return flag(h.LookError != "") },
	},
	{
		"amasa_chain_back_scan_blocks_left", "Blocks of the past of new assets that are still to be read.", prometheus.GaugeValue,
		func(h chainwatch.Health, _ time.Time) float64 { return float64(h.BackScanLeft) },
	},
	{
		"amasa_chain_wake_silences_total", "How often the WebSocket was silent while the chain went on.", prometheus.CounterValue,
		func(h chainwatch.Health, _ time.Time) float64 { return float64(h.WakeSilences) },
	},
	{
		"amasa_chain_coin_missing_wei", "Coin that addresses hold less than the ledger says, found by this process.", prometheus.GaugeValue,
		func(h chainwatch.Health, _ time.Time) float64 { return wei(h.CoinMissing) },
	},
	{
		"amasa_watched_addresses", "Deposit addresses that are watched.", prometheus.GaugeValue,
		func(h chainwatch.Health, _ time.Time) float64 { return float64(h.Addresses) },
	},
}

var providerFigures = []figure[chainwatch.ProviderHealth]{
	{
		"amasa_provider_head_block", "Highest block that the node has told of.", prometheus.GaugeValue,
		func(p chainwatch.ProviderHealth, _ time.Time) float64 { return float64(p.Head) },
	},
	{
		"amasa_provider_calls_total", "Requests sent to a node.", prometheus.CounterValue,
		func(p chainwatch.ProviderHealth, _ time.Time) float64 { return float64(p.Calls) },
	},
	{
		"amasa_provider_questions_total", "Questions put to a node; one may take several requests.", prometheus.CounterValue,
		func(p chainwatch.ProviderHealth, _ time.Time) float64 { return float64(p.Asked) },
	},
	{
		"amasa_provider_retries_total", "Questions that a node failed, so that they were put again.", prometheus.CounterValue,
		func(p chainwatch.ProviderHealth, _ time.Time) float64 { return float64(p.Failed) },
	},
	{
		"amasa_provider_hedges_total", "Questions put to a node because another was slow.", prometheus.CounterValue,
		func(p chainwatch.ProviderHealth, _ time.Time) float64 { return float64(p.Hedges) },
	},
	{
		"amasa_provider_trips_total", "How often the node's circuit breaker opened.", prometheus.CounterValue,
		func(p chainwatch.ProviderHealth, _ time.Time) float64 { return float64(p.Trips) },
	},
	{
		"amasa_provider_last_lie_timestamp_seconds", "When a proof of the node's answers failed last, 0 for never.", prometheus.GaugeValue,
		func(p chainwatch.ProviderHealth, _ time.Time) float64 { return unix(p.LastLie) },
	},
	{
		"amasa_provider_p50_seconds", "Half of the node's last answers came within this time.", prometheus.GaugeValue,
		func(p chainwatch.ProviderHealth, _ time.Time) float64 { return p.P50.Seconds() },
	},
	{
		"amasa_provider_p95_seconds", "Of the node's last answers 95 of 100 came within this time.", prometheus.GaugeValue,
		func(p chainwatch.ProviderHealth, _ time.Time) float64 { return p.P95.Seconds() },
	},
}

var (
	providerLabels = []string{"chain", "provider"}

	descProviderState  = prometheus.NewDesc("amasa_provider_state", "Always 1; the label tells the state of the node's circuit breaker.", []string{"chain", "provider", "state"}, nil)
	descProviderErrors = prometheus.NewDesc("amasa_provider_errors_total", "Answers of a node that were not accepted, by class.", []string{"chain", "provider", "class"}, nil)
	descReorgDepth     = prometheus.NewDesc("amasa_chain_reorg_depth_blocks", "Blocks that were unwound at once.", chainLabels, nil)
)

// depthBuckets are the upper bounds of the histogram of reorg depths.
var depthBuckets = []uint64{1, 2, 3, 5, 10, 20, 50, 100}

// followerCollector reads a follower's figures at every scrape.
type followerCollector struct {
	f   *chainwatch.Follower
	now func() time.Time
}

// Describe names nothing: the labels differ, so the figures are checked when they are collected.
func (c followerCollector) Describe(chan<- *prometheus.Desc) {}

// Collect reads them.
func (c followerCollector) Collect(ch chan<- prometheus.Metric) {
	s, now := c.f.Health(), c.now()
	id := strconv.FormatUint(s.Chain, 10)
	for _, f := range watchFigures {
		ch <- f.metric(s, now, chainLabels, id)
	}
	ch <- depths(s.ReorgDepths, id)
	for _, p := range s.Providers {
		for _, f := range providerFigures {
			ch <- f.metric(p, now, providerLabels, id, p.Name)
		}
		ch <- prometheus.MustNewConstMetric(descProviderState, prometheus.GaugeValue, 1, id, p.Name, p.State)
		for class, n := range p.Errors {
			ch <- prometheus.MustNewConstMetric(descProviderErrors, prometheus.CounterValue, float64(n), id, p.Name, class)
		}
	}
}

// wei is an amount for a metric, which needs no more digits than a float has; nil is none.
func wei(n *big.Int) float64 {
	if n == nil {
		return 0
	}
	f, _ := new(big.Float).SetInt(n).Float64()
	return f
}

// depths makes a histogram of how often so many blocks were unwound.
func depths(of map[uint64]int, chain string) prometheus.Metric {
	buckets := make(map[float64]uint64, len(depthBuckets))
	for _, bound := range depthBuckets {
		buckets[float64(bound)] = 0
	}
	var count, sum uint64
	for depth, n := range of {
		count += uint64(n)
		sum += depth * uint64(n)
		for _, bound := range depthBuckets {
			if depth <= bound {
				buckets[float64(bound)] += uint64(n)
			}
		}
	}
	return prometheus.MustNewConstHistogram(descReorgDepth, count, float64(sum), buckets, chain)
}

func flag(on bool) float64 {
	if on {
		return 1
	}
	return 0
}

// unix is a time for a metric; the zero time is 0.
func unix(t time.Time) float64 {
	if t.IsZero() {
		return 0
	}
	return float64(t.Unix())
}
