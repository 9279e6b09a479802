package app

import (
	"context"
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/strategies"
)

// lateAfter is how long a chain may make no progress, or an executor no round, before health calls it a fault.
const lateAfter = 5 * time.Minute

// watch adds a follower to health and metrics.
func (h *health) watch(chain string, f *chainwatch.Follower) {
	h.registry.MustRegister(followerCollector{f})
	since := h.now() // until the first progress, the start counts: a node that never answered is no good news
	h.probe(func(context.Context) Part {
		s := f.Health()
		if s.Progress.IsZero() {
			s.Progress = since
		}
		p := Part{Name: "watch " + chain, Detail: fmt.Sprintf("block %d of %d, final %d", s.Cursor, s.Head, s.Final)}
		switch {
		case s.Halted != "":
			p.Detail = "halted: " + s.Halted
		case h.now().Sub(s.Progress) > lateAfter:
			p.Detail += ", no progress since " + s.Progress.UTC().Format(time.RFC3339) + ": " + s.Error
		default:
			p.OK = true
		}
		return p
	})
}

// invest adds an executor to health and metrics.
func (h *health) invest(chain string, e *strategies.Executor) {
	h.registry.MustRegister(executorCollector{chain, e})
	h.probe(func(context.Context) Part {
		s := e.Health()
		p := Part{Name: "invest " + chain, Detail: strconv.Itoa(s.Batches) + " open batches"}
		var stopped []string
		for key, why := range s.Stopped {
			stopped = append(stopped, key.Hex()+": "+why)
		}
		switch {
		case s.Standby:
			p.OK, p.Detail = true, "standing by: another process works on this chain"
		case len(stopped) > 0:
			p.Detail = "stopped keys: " + strings.Join(stopped, "; ")
		case len(s.Short) > 0:
			p.Detail = "the chain holds less than is owed, by " + strings.Join(s.Short, ", ")
		case len(s.LowGas) > 0:
			p.Detail = "low on gas: send some of the chain's coin to " + addresses(s.LowGas)
		case !s.Round.IsZero() && h.now().Sub(s.Round) > lateAfter:
			p.Detail = "no round since " + s.Round.UTC().Format(time.RFC3339) + ": " + s.Error
		default:
			p.OK = true
		}
		return p
	})
}

// addresses lists them for people.
func addresses(list []common.Address) string {
	out := make([]string, len(list))
	for i, a := range list {
		out[i] = a.Hex()
	}
	return strings.Join(out, ", ")
}

var (
	descProviderCalls  = prometheus.NewDesc("amasa_provider_calls_total", "Requests sent to a node.", []string{"chain", "provider"}, nil)
	descProviderErrors = prometheus.NewDesc("amasa_provider_errors_total", "Answers of a node that were not accepted, by class.", []string{"chain", "provider", "class"}, nil)
	descReorgs         = prometheus.NewDesc("amasa_reorgs_total", "How often so many blocks were unwound.", []string{"chain", "depth"}, nil)
	descAddresses      = prometheus.NewDesc("amasa_watched_addresses", "Deposit addresses that are watched.", chainLabels, nil)
	descBatches        = prometheus.NewDesc("amasa_open_batches", "Batches that are being carried out.", chainLabels, nil)
	descStoppedKeys    = prometheus.NewDesc("amasa_stopped_keys", "Hot keys that are not used any more until somebody has looked.", chainLabels, nil)
	descLowGas         = prometheus.NewDesc("amasa_low_gas_keys", "Hot keys that can pay for only a few more transactions.", chainLabels, nil)
	descKeyGas         = prometheus.NewDesc("amasa_key_gas_coins", "What a hot key has for gas, in whole coins.", []string{"chain", "key"}, nil)
	descShort          = prometheus.NewDesc("amasa_short_assets", "Assets of which the chain holds less than is owed.", chainLabels, nil)
)

// followerCollector reads a follower's figures at every scrape.
type followerCollector struct{ f *chainwatch.Follower }

// Describe names nothing: the labels differ, so the figures are checked when they are collected.
func (c followerCollector) Describe(chan<- *prometheus.Desc) {}

// Collect reads them.
func (c followerCollector) Collect(ch chan<- prometheus.Metric) {
	s := c.f.Health()
	id := strconv.FormatUint(s.Chain, 10)
	ch <- prometheus.MustNewConstMetric(descAddresses, prometheus.GaugeValue, float64(s.Addresses), id)
	for _, p := range s.Providers {
		ch <- prometheus.MustNewConstMetric(descProviderCalls, prometheus.CounterValue, float64(p.Calls), id, p.Name)
		for class, n := range p.Errors {
			ch <- prometheus.MustNewConstMetric(descProviderErrors, prometheus.CounterValue, float64(n), id, p.Name, class)
		}
	}
	for depth, n := range s.ReorgDepths {
		ch <- prometheus.MustNewConstMetric(descReorgs, prometheus.CounterValue, float64(n), id, strconv.FormatUint(depth, 10))
	}
}

// executorCollector reads an executor's figures at every scrape.
type executorCollector struct {
	chain string
	e     *strategies.Executor
}

// Describe names nothing, as above.
func (c executorCollector) Describe(chan<- *prometheus.Desc) {}

// Collect reads them.
func (c executorCollector) Collect(ch chan<- prometheus.Metric) {
	s := c.e.Health()
	ch <- prometheus.MustNewConstMetric(descBatches, prometheus.GaugeValue, float64(s.Batches), c.chain)
	ch <- prometheus.MustNewConstMetric(descStoppedKeys, prometheus.GaugeValue, float64(len(s.Stopped)), c.chain)
	ch <- prometheus.MustNewConstMetric(descLowGas, prometheus.GaugeValue, float64(len(s.LowGas)), c.chain)
	ch <- prometheus.MustNewConstMetric(descShort, prometheus.GaugeValue, float64(len(s.Short)), c.chain)
	for key, wei := range s.Gas {
		coins, _ := new(big.Float).Quo(new(big.Float).SetInt(wei), big.NewFloat(params.Ether)).Float64()
		ch <- prometheus.MustNewConstMetric(descKeyGas, prometheus.GaugeValue, coins, c.chain, key.Hex())
	}
}
