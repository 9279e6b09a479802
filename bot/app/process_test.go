package app_test

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/amasa-io/amasa/bot/app"
	"github.com/amasa-io/amasa/config"
)

// The test binary is a bot when it is called with these.
const (
	envBot   = "AMASA_TEST_BOT"   // path of its configuration
	envAhead = "AMASA_TEST_AHEAD" // by how much its clock is ahead of the machine's
)

// atOnce is how many tests run side by side: they mostly wait, for a chat takes one message a second.
const atOnce = "4"

func TestMain(m *testing.M) {
	if path := os.Getenv(envBot); path != "" {
		if err := beBot(path); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	flag.Parse()
	if err := flag.Set("test.parallel", atOnce); err != nil {
		panic(err) // the testing package defines it
	}
	os.Exit(m.Run())
}

// beBot runs a bot until the process is ended.
func beBot(path string) error {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
	ahead, err := time.ParseDuration(os.Getenv(envAhead))
	if err != nil {
		return err
	}
	cfg, err := config.Load(path, os.LookupEnv)
	if err != nil {
		return err
	}
	a, err := app.New(ctx, app.Options{
		Config: cfg, Now: func() time.Time { return time.Now().Add(ahead) },
		Logger: app.NewLogger(os.Stderr, "text", slog.LevelDebug, nil),
	})
	if err != nil {
		return err
	}
	return a.Run(ctx)
}

// process is a bot in a process of its own, which is killed without a warning. The next one comes when the lease on the
// chain, which a killed bot can't give back, has run out.
type process struct {
	w     *world
	cmd   *exec.Cmd
	later time.Duration // how much time has passed between the bots
}

func (p *process) start() {
	p.w.t.Helper()
	self, err := os.Executable()
	p.w.ok(err)
	p.cmd = exec.Command(self) // it is killed by name at exact points
	p.cmd.Env = append(environment(p.w.cfg),
		envBot+"="+writeConfig(p.w.t, p.w.cfg), envAhead+"="+(time.Until(p.w.Node.Now())+p.later).String())
	p.later += p.w.cfg.Run.Lease + time.Millisecond
	p.cmd.Stderr = p.w.log
	p.w.ok(p.cmd.Start())
}

func (p *process) end() { _ = p.cmd.Process.Kill() } // it may have ended already, which the wait tells

func (p *process) wait() {
	p.w.t.Helper()
	if err := p.cmd.Wait(); err != nil && p.cmd.ProcessState.ExitCode() > 0 {
		p.w.t.Errorf("the bot ended by itself: %v\n%s", err, p.w.log.tail(30))
	}
}

// environment is a clean one that holds what a configuration file can't.
func environment(cfg *config.Config) []string {
	return []string{"PATH=" + os.Getenv("PATH"), "HOME=" + os.Getenv("HOME"), "AMASA_KEYSTORE_PASSWORD=" + cfg.Signer.Password.Reveal()}
}

// object is a piece of a configuration file: YAML holds all of JSON.
type object map[string]any

// writeConfig writes a configuration as an operator would have it in a file, and returns its path.
func writeConfig(t *testing.T, cfg *config.Config) string {
	t.Helper()
	var chains []object
	for _, c := range cfg.Chains {
		chains = append(chains, chainObject(cfg, c))
	}
	file := object{
		"database": cfg.Database.Reveal(), "listen": cfg.Listen, "log": object{"level": "debug"}, "run": object{"roles": cfg.Run.Roles, "lease": cfg.Run.Lease.String()},
		"telegram": object{"token": cfg.Telegram.Token.Reveal(), "api": cfg.Telegram.API.Reveal()},
		"discord":  object{"token": cfg.Discord.Token.Reveal(), "api": cfg.Discord.API.Reveal()},
		"signer":   object{"keystore": cfg.Signer.Keystore, "executor": cfg.Signer.Executor, "payer": cfg.Signer.Payer},
		"invest":   object{"interval": cfg.Invest.Interval.String()},
		"chains":   chains,
	}
	data, err := json.MarshalIndent(file, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "amasa.yaml")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func chainObject(cfg *config.Config, c config.Chain) object {
	var rpc []string
	for _, u := range c.RPC {
		rpc = append(rpc, u.Reveal())
	}
	var assets, vaults, pools, payers []object
	for _, a := range c.Assets {
		var streams []string
		for _, s := range cfg.Streams {
			for _, k := range s.Assets {
				if k.ChainID == c.ID && k.Contract == a.Contract {
					streams = append(streams, s.ID)
				}
			}
		}
		assets = append(assets, object{
			"contract": a.Contract, "symbol": a.Symbol, "name": a.Name, "decimals": a.Decimals, "streams": streams,
			"feed": object{"pair": a.Feed.Pair, "address": a.Feed.Address, "heartbeat": a.Feed.Heartbeat.String()},
		})
	}
	for _, s := range cfg.Streams {
		for _, p := range s.Payers {
			if p.ChainID == c.ID {
				payers = append(payers, object{"stream": s.ID, "address": p.Address, "kind": p.Kind, "match": p.Match, "label": "local"})
			}
		}
	}
	for _, v := range c.Vaults {
		vaults = append(vaults, object{"role": v.Role, "name": v.Name, "address": v.Address, "asset": v.Asset, "protocol": v.Protocol, "risk": "None here."})
	}
	for _, p := range c.Fund.Pools {
		pools = append(pools, object{"asset": p.Asset, "fee": p.Fee})
	}
	return object{
		"name": c.Name, "title": c.Title, "id": c.ID, "rpc": rpc, "ws": c.WS.Reveal(),
		"native":     object{"symbol": c.Native.Symbol, "name": c.Native.Name, "decimals": c.Native.Decimals},
		"block_time": c.BlockTime.String(), "poll": c.Poll.String(), "finality": object{"depth": c.Finality.Depth}, "proof": c.Proof,
		"contracts": object{"factory": c.Contracts.Factory, "treasury": c.Contracts.Treasury},
		"assets":    assets, "payers": payers, "vaults": vaults,
		"fund": object{"base": c.Fund.Base, "router": c.Fund.Router, "pools": pools},
	}
}
