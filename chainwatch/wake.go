package chainwatch

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
)

// silentAfter is how often polling may find the chain further on, with the bell silent all the while, until the bell's
// connection is given up: half-open connections and subscriptions that a gateway forgot look like a chain at rest.
const silentAfter = 4

// errSilent ends a connection that hears no heads.
var errSilent = errors.New("no heads while the chain goes on")

// listen rings the bell at every new head that the WebSocket endpoint announces. Nothing depends on it: without it, or
// while it is reconnecting, the loop polls.
func (f *Follower) listen(ctx context.Context) {
	if f.spec.WS == "" {
		return
	}
	pause := newBackOff(time.Second, time.Minute)
	for ctx.Err() == nil {
		began := time.Now()
		err := f.hear(ctx)
		f.state.update(func(h *Health) {
			h.WakeConnected = false
			if errors.Is(err, errSilent) {
				h.WakeSilences++
			}
		})
		if ctx.Err() != nil {
			return
		}
		if time.Since(began) > time.Minute {
			pause.Reset()
		}
		f.log.Info("websocket bell lost, polling goes on", "error", cleanError(err))
		sleep(ctx, pause.NextBackOff(), nil)
	}
}

func (f *Follower) hear(ctx context.Context) error {
	dial, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	client, err := rpc.DialContext(dial, f.spec.WS)
	if err != nil {
		return err
	}
	defer client.Close()
	heads := make(chan json.RawMessage, 16)
	sub, err := client.EthSubscribe(dial, heads, "newHeads")
	if err != nil {
		return err
	}
	defer unsubscribe(sub, client)
	f.state.update(func(h *Health) { h.WakeConnected = true })
	missed := 0
	for {
		select {
		case <-ctx.Done():
			return nil
		case err := <-sub.Err():
			return err
		case <-f.polled:
			if missed++; missed >= silentAfter {
				return errSilent
			}
		case <-heads:
			missed = 0
			ring(f.wake)
		}
	}
}

// unsubscribe ends a subscription without waiting for an answer that a dead connection never gives.
func unsubscribe(sub *rpc.ClientSubscription, client *rpc.Client) {
	client.Close()
	sub.Unsubscribe()
}

// ring wakes who waits for the bell; if it rings already, that is enough.
func ring(bell chan<- struct{}) {
	select {
	case bell <- struct{}{}:
	default:
	}
}
