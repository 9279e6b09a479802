package chainwatch

import (
	"context"
	"encoding/json"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
)

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
		f.state.update(func(h *Health) { h.WakeConnected = false })
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
	defer sub.Unsubscribe()
	f.state.update(func(h *Health) { h.WakeConnected = true })
	for {
		select {
		case <-ctx.Done():
			return nil
		case err := <-sub.Err():
			return err
		case <-heads:
			ring(f.wake)
		}
	}
}

// ring rings a bell.
func ring(bell chan<- struct{}) {
	select {
	case bell <- struct{}{}:
	default: // it rings already
	}
}
