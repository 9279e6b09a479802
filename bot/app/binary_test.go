package app_test

import (
	"bufio"
	"context"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/amasa-io/amasa/bot/demo/localnet"
	"github.com/amasa-io/amasa/bot/demo/stage"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// anvilChain is the chain id that anvil is started with.
const anvilChain = 31337

// TestBinaryOnAnotherNode builds the program that operators run, gives it a configuration file, and shows it a payout on a
// node that is not go-ethereum's, from the transfer to the notification, and on into a portfolio.
func TestBinaryOnAnotherNode(t *testing.T) {
	t.Parallel()
	url, node := startAnvil(t)
	program := filepath.Join(t.TempDir(), "amasa")
	build := exec.CommandContext(t.Context(), "go", "build", "-o", program, "./bot")
	build.Dir = filepath.Join("..", "..")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("go build ./bot: %v\n%s", err, out)
	}

	mine := func() {
		if err := node.CallContext(t.Context(), nil, "evm_mine"); err != nil {
			t.Error(err)
		}
	}
	eth := ethclient.NewClient(node)
	w := onStage(t, ledgertest.SQLite(t), stage.Options{
		Streams: []string{"storj"}, Other: &stage.Other{ChainID: anvilChain, HTTP: url, Client: eth, Mine: mine},
	})
	w.client, w.block = eth, mine
	bot := &binary{w: w, path: program, config: writeConfig(t, w.cfg)}
	w.bot = bot

	if out := bot.run("check"); !strings.Contains(out, "all is well") {
		t.Errorf("check says:\n%s", out)
	}
	ann, bea := w.telegramer("Ann"), w.discorder("Bea")
	bea.joinServer(w.discordServer(w.discorder("Max")), 0)
	w.start()
	w.online()
	tx := w.pay("storj", ann.joins(), "12.5")
	w.pay("storj", bea.joins(), "8")
	mine()
	notice := ann.sees("12.5 STORJ", "from Storj", tx.Hex()[:10])
	bea.sees("8 STORJ")
	w.mine(depth)
	ann.becomes(notice, "✅ 12.5 STORJ", "Available now: 12.5 STORJ")
	bea.sees("✅ **8 STORJ**")
	w.pick(ann, "Steady")
	w.mineUntil("the payout to be invested", func() bool { return ann.count("is now invested in Steady") == 1 })
	w.quiet()
	w.prove()
	w.kill()
	if out := bot.run("audit"); !strings.Contains(out, "every entry balances") {
		t.Errorf("audit says:\n%s", out)
	}
}

// startAnvil starts anvil with coin for the accounts of a local chain, and returns its endpoint.
func startAnvil(t *testing.T) (string, *rpc.Client) {
	t.Helper()
	url, node := runAnvil(t, anvilChain)
	rich(t, node)
	return url, node
}

// runAnvil starts anvil for a chain, until the test ends.
func runAnvil(t *testing.T, chain int, args ...string) (url string, node *rpc.Client) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), anvil(t), append([]string{"--port", "0", "--chain-id", strconv.Itoa(chain)}, args...)...)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Wait() }) // killed when the test's context ends
	url = "http://" + listening(t, out)
	if node, err = rpc.DialContext(t.Context(), url); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	return url, node
}

// anvil finds the program. Without it the test is skipped, or fails where CI is set.
func anvil(t *testing.T) string {
	t.Helper()
	program, err := exec.LookPath("anvil")
	if err != nil {
		program = filepath.Join("testdata", "anvil", "node_modules", "@foundry-rs", "anvil-linux-amd64", "bin", "anvil")
	}
	if _, err := os.Stat(program); err != nil {
		const hint = "no anvil: put it on PATH, or run npm ci --ignore-scripts in bot/app/testdata/anvil"
		if os.Getenv("CI") != "" {
			t.Fatal(hint)
		}
		t.Skip(hint)
	}
	return program
}

// rich gives the accounts of a local chain coin on anvil.
func rich(t *testing.T, node *rpc.Client) {
	t.Helper()
	for _, a := range localnet.Accounts() {
		if err := node.CallContext(t.Context(), nil, "anvil_setBalance", a.Address, "0xd3c21bcecceda1000000"); err != nil { // a million
			t.Fatal(err)
		}
	}
}

// listening reads what anvil prints until it says where it listens.
func listening(t *testing.T, out io.Reader) string {
	t.Helper()
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if at, ok := strings.CutPrefix(lines.Text(), "Listening on "); ok {
			go func() { _, _ = io.Copy(io.Discard, out) }()
			return at
		}
	}
	t.Fatal("anvil does not say where it listens")
	return ""
}

// binary is the program in a process of its own, stopped as an operator stops it.
type binary struct {
	w            *world
	path, config string
	cmd          *exec.Cmd
}

func (b *binary) command(ctx context.Context, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, b.path, append(args, "-config", b.config)...)
	cmd.Env = environment(b.w.cfg)
	return cmd
}

// run runs one of its commands to its end, and returns what it printed.
func (b *binary) run(command string) string {
	b.w.t.Helper()
	ctx, cancel := context.WithTimeout(b.w.ctx, deadline)
	defer cancel()
	out, err := b.command(ctx, command).CombinedOutput()
	if err != nil {
		b.w.t.Errorf("amasa %s: %v", command, err)
	}
	return string(out)
}

func (b *binary) start() {
	b.w.t.Helper()
	b.cmd = b.command(context.WithoutCancel(b.w.ctx))
	b.cmd.Stderr = b.w.log
	b.w.ok(b.cmd.Start())
}

func (b *binary) end() { _ = b.cmd.Process.Signal(syscall.SIGTERM) } // it may have ended already, which the wait tells

func (b *binary) wait() {
	b.w.t.Helper()
	timer := time.AfterFunc(deadline, func() { _ = b.cmd.Process.Kill() })
	defer timer.Stop()
	if err := b.cmd.Wait(); err != nil {
		b.w.t.Errorf("the program did not end well: %v\n%s", err, b.w.log.tail(30))
	}
}
