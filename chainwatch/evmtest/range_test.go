package evmtest

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// After an outage coin is found behind ranges of a real node's logs, whether its moves have logs or not: what transactions and contracts sent, and
// what was swept meanwhile.
func TestCoinAfterAnOutage(t *testing.T) {
	for name, test := range map[string]struct {
		fork   func(*params.ChainConfig)
		logged uint64
	}{"counted": {mainnet, 0}, "logged": {amsterdam, 1}} {
		t.Run(name, func(t *testing.T) {
			w := newCoinWorld(t, ledgertest.SQLite(t), test.fork)
			w.spec.NativeLogs = test.logged
			f, stop := w.follow(nil)
			w.commit(depth + 1)
			w.wantTip(f)
			w.eventually(func() bool {
				n, err := w.book.CoinCount(context.Background(), chainID)
				return err == nil && (n.Counted || test.logged > 0)
			}, func() any { return f.Health() })
			stop()
			w.play()
			w.send(w.deposit[1].Address, nil, 9)
			w.commit(150)
			w.sweep()
			w.commit(1)
			w.send(w.deposit[1].Address, nil, 5)
			w.send(forwarder, words(w.deposit[1].Address), 70)
			w.commit(350)
			f, _ = w.follow(nil)
			w.want(f, 0, ledger.Final, "1", "20", "300", "4000")
			for _, p := range w.want(f, 1, ledger.Final, "9", "5", "70") {
				if p.Amount.String() != "70" && p.From != crypto.PubkeyToAddress(w.key.PublicKey) {
					t.Errorf("nobody sent %+v", p)
				}
				if _, err := w.book.BlockAt(context.Background(), chainID, p.Block.Number); !errors.Is(err, ledger.ErrNotFound) {
					t.Errorf("block %d was read on its own: %v", p.Block.Number, err)
				}
			}
			w.wantCredited(f, 4321, 84)
		})
	}
}
