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
	h.registry.MustRegister(followerCollector{f, h.now})
	h.probe(func(context.Context) Part {
		s := f.Health()
		p := Part{Name: "watch " + chain, Detail: fmt.Sprintf("block %d of %d, final %d", s.Cursor, s.Head, s.Final)}
		switch {
		case s.Halted != "":
			p.Detail = "halted: " + s.Halted
		case s.Standby:
			p.OK, p.Detail = true, "standing by: another process follows this chain, "+p.Detail
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
			for key, why := range s.Unfilled {
				p.Detail += "; gas of " + key.Hex() + " can't be refilled: " + why
			}
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
	descBatches     = prometheus.NewDesc("amasa_open_batches", "Batches that are being carried out.", chainLabels, nil)
	descStoppedKeys = prometheus.NewDesc("amasa_stopped_keys", "Hot keys that are not used any more until somebody has looked.", chainLabels, nil)
	descLowGas      = prometheus.NewDesc("amasa_low_gas_keys", "Hot keys that can pay for only a few more transactions.", chainLabels, nil)
	descUnfilled    = prometheus.NewDesc("amasa_unfilled_keys", "Hot keys that are due for a refill of gas which can't be made.", chainLabels, nil)
	descKeyGas      = prometheus.NewDesc("amasa_key_gas_coins", "What a hot key has for gas, in whole coins.", []string{"chain", "key"}, nil)
	descShort       = prometheus.NewDesc("amasa_short_assets", "Assets of which the chain holds less than is owed.", chainLabels, nil)
)

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
	ch <- prometheus.MustNewConstMetric(descUnfilled, prometheus.GaugeValue, float64(len(s.Unfilled)), c.chain)
	ch <- prometheus.MustNewConstMetric(descShort, prometheus.GaugeValue, float64(len(s.Short)), c.chain)
	for key, wei := range s.Gas {
		coins, _ := new(big.Float).Quo(new(big.Float).SetInt(wei), big.NewFloat(params.Ether)).Float64()
		ch <- prometheus.MustNewConstMetric(descKeyGas, prometheus.GaugeValue, coins, c.chain, key.Hex())
	}
}
