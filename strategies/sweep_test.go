package strategies_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies/contracts"
)

// lots are what the newest sweep of an order's batch asked of the factory.
func (w *world) lots(o ledger.Order) []contracts.Lot {
	w.t.Helper()
	steps, err := w.book.Steps(w.ctx, o.Batch)
	w.ok(err)
	at := slices.IndexFunc(steps, func(s ledger.Step) bool { return s.Kind == "sweep" })
	if at < 0 {
		w.t.Fatal("there was no sweep")
	}
	var tx types.Transaction
	w.ok(tx.UnmarshalBinary(steps[at].Raw))
	factory := contracts.NewDepositFactory()
	values, err := factory.GetABI().Methods["sweep"].Inputs.Unpack(tx.Data()[4:])
	w.ok(err)
	var lots []contracts.Lot
	w.ok(factory.GetABI().Methods["sweep"].Inputs.Copy(&lots, values))
	return lots
}

// TestAddressesWithoutCodeAreHinted: the factory is told which addresses are new, and is not told so of one that has its code. A node that
// can't say, or lies, makes the sweep dearer at most.
func TestAddressesWithoutCodeAreHinted(t *testing.T) {
	w := newWorld(t)
	ann, bob := w.person("ann"), w.person("bob")
	leave := func(people ...person) []contracts.Lot {
		t.Helper()
		for _, p := range people {
			w.payout(p, w.usdc, units(10, 6))
			w.withdraw(p, w.usdc, ledger.NewAmount(10_000_000))
		}
		w.settle()
		w.audit()
		for _, p := range people {
			if o := w.orders(p)[0]; o.State != ledger.Filled {
				t.Errorf("the withdrawal is %s (%s)", o.State, o.Reason)
			}
		}
		return w.lots(w.orders(people[0])[0])
	}
	if lots := leave(ann); len(lots) != 1 || !lots[0].Fresh {
		t.Errorf("of a new address: %+v", lots)
	}
	if lots := leave(ann, bob); len(lots) != 2 || !lots[0].Fresh || lots[1].Fresh || len(lots[0].Salts) != 1 || len(lots[1].Salts) != 1 {
		t.Errorf("of a new and an old one: %+v", lots)
	}
	lying := codeNode(t, w.url, "0x")
	w.options.RPC = []string{lying, w.url, w.url}
	w.restart()
	if lots := leave(ann, bob); len(lots) != 1 || !lots[0].Fresh {
		t.Errorf("by a node that lies: %+v", lots)
	}
	mute := codeNode(t, w.url, "")
	w.options.RPC = []string{mute, mute, mute}
	w.restart()
	if lots := leave(w.person("eve"), ann); len(lots) != 1 || lots[0].Fresh {
		t.Errorf("where no node says: %+v", lots)
	}
}

// codeNode passes everything on to a node, but says of all addresses that they have this code; "" = it does not say.
func codeNode(t *testing.T, url, code string) string {
	t.Helper()
	return rewritingNode(t, url, "eth_getCode", func(_, answer []byte) []byte {
		var said []map[string]any
		if json.Unmarshal(answer, &said) != nil {
			return answer
		}
		for _, one := range said {
			if one["result"] = code; code == "" {
				delete(one, "result")
				one["error"] = map[string]any{"code": -32000, "message": "not here"}
			}
		}
		forged, _ := json.Marshal(said)
		return forged
	})
}
