package app_test

import (
	"context"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/amasa-io/amasa/bot/demo/stage"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// otherNode is an anvil that can be stopped and started again with its chain and its port.
type otherNode struct {
	t              *testing.T
	program, state string
	port           string
	cmd            *exec.Cmd
	rpc            *rpc.Client
}

func newOtherNode(t *testing.T) *otherNode {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	n := &otherNode{t: t, program: anvil(t), state: filepath.Join(t.TempDir(), "state.json"), port: strconv.Itoa(l.Addr().(*net.TCPAddr).Port)}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	n.start()
	if n.rpc, err = rpc.DialContext(t.Context(), n.url()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(n.rpc.Close)
	return n
}

func (n *otherNode) url() string { return "http://127.0.0.1:" + n.port }

// start waits until it listens. Blocks are only made on demand.
func (n *otherNode) start() {
	n.t.Helper()
	n.cmd = exec.CommandContext(n.t.Context(), n.program, "--port", n.port, "--chain-id", strconv.Itoa(anvilChain), "--no-mining", "--state", n.state)
	out, err := n.cmd.StdoutPipe()
	if err != nil {
		n.t.Fatal(err)
	}
	if err := n.cmd.Start(); err != nil {
		n.t.Fatal(err)
	}
	listening(n.t, out)
}

// stop ends it as an operator does, so that it writes its chain down. What waited to be mined is lost.
func (n *otherNode) stop() {
	n.t.Helper()
	if err := n.cmd.Process.Signal(os.Interrupt); err != nil {
		n.t.Fatal(err)
	}
	_ = n.cmd.Wait() // it ends by the signal
}

func (n *otherNode) call(method string, args ...any) {
	n.t.Helper()
	ctx, cancel := context.WithTimeout(n.t.Context(), deadline)
	defer cancel()
	if err := n.rpc.CallContext(ctx, nil, method, args...); err != nil {
		n.t.Errorf("%s: %v", method, err)
	}
}

// TestWeatherOnAnotherNode sweeps, swaps, invests, redeems and pays on a node that is not go-ethereum's, while gas is dear, a transaction is
// stuck, and the node is restarted and forgets what waited.
func TestWeatherOnAnotherNode(t *testing.T) {
	t.Parallel()
	node := newOtherNode(t)
	rich(t, node.rpc)
	eth := ethclient.NewClient(node.rpc)
	w := onStage(t, ledgertest.SQLite(t), stage.Options{
		Streams: []string{"storj"}, Other: &stage.Other{ChainID: anvilChain, HTTP: node.url(), Client: eth, Mine: func() { node.call("evm_mine") }},
	})
	w.client, w.block = eth, func() { node.call("evm_mine") }
	w.cfg.Chains[0].MaxGasGwei = 50
	w.cfg.Discord.Token = ""
	ann := w.telegramer("Ann")
	w.start()
	w.online()
	w.pay("storj", ann.joins(), "100")
	w.mine(1 + depth)
	ann.sees("✅ 100 STORJ")

	// Gas costs ten times what may be paid: nothing is sent, and the portfolio says why.
	node.call("anvil_setNextBlockBaseFeePerGas", hexutil.Uint64(500e9))
	w.mine(1)
	w.pick(ann, "Steady")
	w.until("the order to wait for lower fees", func() bool {
		list := w.orders(ann.user().ID)
		return len(list) == 1 && list[0].State == ledger.Placed && list[0].Reason == "fees_high"
	})
	node.call("anvil_setNextBlockBaseFeePerGas", hexutil.Uint64(1e9))
	w.mine(1)

	// The sweep is sent, and the node forgets it: it is sent again, the same one.
	w.until("the sweep to be sent", func() bool { return w.pending() > 0 })
	sweep := w.step("sweep")
	node.stop()
	node.start()
	w.until("the sweep to be sent again", func() bool { return w.pending() > 0 })
	if now := w.step("sweep"); now.ID != sweep.ID || now.Hashes[0] != sweep.Hashes[0] {
		t.Errorf("another transaction was sent: %v after %v", now.Hashes, sweep.Hashes)
	}

	// Fees rise above what it offers, but not above what may be paid: it is stuck until it offers more.
	node.call("anvil_setNextBlockBaseFeePerGas", hexutil.Uint64(30e9))
	w.mine(1)
	w.until("the sweep to offer more", func() bool { s := w.step("sweep"); return s.ID == sweep.ID && len(s.Hashes) > 1 })
	w.mineUntil("the payout to be invested", func() bool { return ann.count("is now invested in Steady") == 1 })
	w.quiet()
	w.prove()

	to := outside("ann on another node")
	w.withdraw(ann, to)
	w.mineUntil("the withdrawal to be sent", func() bool { return ann.count("was sent") == 1 })
	w.quiet()
	w.paid(ann.user().ID, to)
	w.prove()
}
