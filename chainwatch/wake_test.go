package chainwatch_test

import (
	"context"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/amasa-io/amasa/chainwatch/chaintest"
	"github.com/amasa-io/amasa/ledger"
)

// bell is the namespace eth of a WebSocket endpoint. While it is deaf it takes subscriptions and tells of no head, like a gateway that has
// forgotten them or a connection that is half open.
type bell struct {
	deaf  atomic.Bool
	heads chan uint64
	heard atomic.Int64 // subscriptions
}

// NewHeads subscribes.
func (b *bell) NewHeads(ctx context.Context) (*rpc.Subscription, error) {
	notifier, ok := rpc.NotifierFromContext(ctx)
	if !ok {
		return nil, rpc.ErrNotificationsUnsupported
	}
	sub := notifier.CreateSubscription()
	b.heard.Add(1)
	if b.deaf.Load() {
		return sub, nil
	}
	go func() {
		for {
			select {
			case n := <-b.heads:
				_ = notifier.Notify(sub.ID, map[string]any{"number": hexutil.Uint64(n)}) // the client hung up
			case <-sub.Err():
				return
			}
		}
	}()
	return sub, nil
}

// A bell that is silent while the chain goes on is given up and hung up anew; payouts are found by polling meanwhile.
func TestSilentBell(t *testing.T) {
	c, b := chaintest.New(chainID), newBook(chainID, anna)
	ws := &bell{heads: make(chan uint64)}
	ws.deaf.Store(true)
	server := rpc.NewServer()
	t.Cleanup(server.Stop)
	if err := server.RegisterName("eth", ws); err != nil {
		t.Fatal(err)
	}
	endpoint := httptest.NewServer(server.WebsocketHandler([]string{"*"}))
	t.Cleanup(endpoint.Close)
	o := options(b, node(t, c))
	o.Chain.WS = "ws" + strings.TrimPrefix(endpoint.URL, "http")
	f := follow(t, o)
	eventually(t, "bell connected", func() bool { return f.Health().WakeConnected }, func() any { return f.Health() })
	eventually(t, "silence noticed", func() bool {
		wantTip(t, f, b, c.Mine())
		return f.Health().WakeSilences > 0
	}, func() any { return f.Health() })
	ws.deaf.Store(false)
	c.Mine(pay(anna, 1))
	wantPayouts(t, f, b, ledger.Seen, "a1:1")
	eventually(t, "bell hung up anew", func() bool { return ws.heard.Load() > 1 && f.Health().WakeConnected }, func() any { return f.Health() })
}
