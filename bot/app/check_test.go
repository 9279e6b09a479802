package app_test

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/amasa-io/amasa/bot/app"
	"github.com/amasa-io/amasa/config"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// setup is what the command line would tell of the world's configuration.
func (w *world) setup(log *bytes.Buffer) app.Setup {
	w.t.Helper()
	env := map[string]string{"AMASA_KEYSTORE_PASSWORD": w.cfg.Signer.Password.Reveal()}
	return app.Setup{
		Path: writeConfig(w.t, w.cfg), Log: log, Version: "test",
		Env: func(k string) (string, bool) { v, ok := env[k]; return v, ok },
	}
}

// check runs the command and returns what it printed, and its error's text.
func (w *world) check() (printed, failure string) {
	w.t.Helper()
	var out, log bytes.Buffer
	if err := app.Check(w.ctx, w.setup(&log), &out); err != nil {
		failure = err.Error()
	}
	for _, secret := range []string{w.cfg.Telegram.Token.Reveal(), w.cfg.Discord.Token.Reveal(), w.cfg.Signer.Password.Reveal()} {
		if text := out.String() + log.String() + failure; strings.Contains(text, secret) {
			w.t.Errorf("check tells a secret:\n%s", text)
		}
	}
	return out.String(), failure
}

func (w *world) checkSays(parts ...string) {
	w.t.Helper()
	printed, failure := w.check()
	for _, part := range parts {
		if !strings.Contains(printed, part) {
			w.t.Errorf("check does not say %q:\n%s\n%s", part, printed, failure)
		}
	}
	if strings.Contains(printed, "fault") == (failure == "") {
		w.t.Errorf("check ended with %q after:\n%s", failure, printed)
	}
}

// TestCheck tries a configuration that is well, and then everything that can be wrong with what it points at.
func TestCheck(t *testing.T) {
	t.Parallel()
	ledgertest.Each(t, func(t *testing.T, database string) {
		w := newWorld(t, database, "storj")
		good := *w.cfg
		chain := w.cfg.Chains[0]
		chain.WS = config.URL(w.Node.WS())
		reset := func() {
			*w.cfg = good
			w.cfg.Chains = []config.Chain{chain}
		}

		reset()
		w.checkSays("ok     database", "ok     telegram", "ok     discord", "ok     chain local", "ok     fund on local", "all is well")

		// All at once: each fault has its line, what is well is said too.
		reset()
		w.cfg.Telegram.Token, w.cfg.Discord.Token = "4242:wrong-telegram-token", "wrong-discord-token"
		w.cfg.Chains[0].RPC = append([]config.URL{"http://127.0.0.1:1"}, chain.RPC...)
		w.cfg.Chains[0].Contracts.Treasury = outside("no contract").Hex()
		w.checkSays("ok     database", "fault  telegram: the token is refused", "fault  discord: the token is refused",
			"fault  chain local: ", "127.0.0.1:1", "fault  fund on local: ", "no contract at "+outside("no contract").Hex(),
			"the factory sweeps to "+w.World.Treasury.Hex())

		reset()
		w.cfg.Chains[0].ID = 1338
		w.checkSays("fault  chain local: ", "1337", "1338")

		reset()
		w.cfg.Chains[0].Fund.Router = outside("no router").Hex()
		w.cfg.Signer.Payer = outside("no key").Hex()
		w.checkSays("ok     chain local", "does not allow the router", "no key of the payer "+outside("no key").Hex())

		// A wrong password must be told apart from a wrong key.
		reset()
		w.cfg.Signer.Password = "not the password"
		w.checkSays("ok     chain local", "fault  fund on local: ")

		reset()
		w.cfg.Telegram.API = "http://127.0.0.1:1"
		began := time.Now()
		w.checkSays("ok     discord", "fault  telegram: ")
		if took := time.Since(began); took > deadline {
			t.Errorf("check took %s", took)
		}
	})
}

// TestCheckNamesConfigFaults: file, line, key and reason of all of them.
func TestCheckNamesConfigFaults(t *testing.T) {
	t.Parallel()
	w := newWorld(t, ledgertest.SQLite(t), "storj")
	w.cfg.Chains[0].Contracts.Factory = "0x1234"
	w.cfg.Telegram.API = "not a url"
	w.cfg.Run.Roles = append(w.cfg.Run.Roles, "dance")
	_, failure := w.check()
	for _, key := range []string{"run.roles[4]: unknown role", "telegram.api: ", "chains[0].contracts.factory: "} {
		line := ""
		for l := range strings.Lines(failure) {
			if strings.Contains(l, key) {
				line = l
			}
		}
		if !strings.Contains(line, "amasa.yaml:") {
			t.Errorf("no line for %q with its file and line number:\n%s", key, failure)
		}
	}
}

// TestMigrateAndAudit runs the two commands that only look after the database.
func TestMigrateAndAudit(t *testing.T) {
	t.Parallel()
	ledgertest.Each(t, func(t *testing.T, database string) {
		w := newWorld(t, database, "storj")
		w.start()
		w.online()
		ann := w.telegramer("Ann")
		w.pay("storj", ann.joins(), "5")
		w.mine(1 + depth)
		ann.sees("✅ 5 STORJ")
		w.kill()
		var out, log bytes.Buffer
		w.ok(app.Migrate(w.ctx, w.setup(&log), &out))
		w.ok(app.Audit(w.ctx, w.setup(&log), &out))
		for _, part := range []string{"newest schema", "1 entries", "every entry balances"} {
			if !strings.Contains(out.String(), part) {
				direct, err := w.book.Audit(w.ctx)
				t.Errorf("%q was not said:\n%s\nthe open book says %+v, %v\n%s\n%s", part, out.String(), direct, err, log.String(), w.scene())
			}
		}
	})
}

// TestBackupRestoreCopy runs the commands of an operator whose community grows.
func TestBackupRestoreCopy(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	run := func(command func(context.Context, app.Setup, io.Writer) error, database, arg, to string) (string, error) {
		path := filepath.Join(t.TempDir(), "amasa.yaml")
		if err := os.WriteFile(path, []byte("database: "+database+"\nrun:\n  roles: [chat]\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		env := map[string]string{"AMASA_COPY_TO": to, "TELEGRAM_TOKEN": "4242:token"}
		var out bytes.Buffer
		err := command(t.Context(), app.Setup{
			Path: path, Log: io.Discard, Arg: arg, Env: func(k string) (string, bool) { v, ok := env[k]; return v, ok },
		}, &out)
		return out.String(), err
	}
	must := func(out string, err error) func(parts ...string) {
		return func(parts ...string) {
			t.Helper()
			if err != nil {
				t.Fatal(err)
			}
			for _, part := range parts {
				if !strings.Contains(out, part) {
					t.Errorf("%q was not said:\n%s", part, out)
				}
			}
		}
	}
	live, backup, restored := filepath.Join(folder, "live.db"), filepath.Join(folder, "backup.db"), filepath.Join(folder, "restored.db")
	must(run(app.Migrate, live, "", ""))("newest schema")
	must(run(app.Backup, live, backup, ""))("pages: ", "audit: ", "0 entries", "the backup is whole: "+backup)
	if _, err := run(app.Backup, live, backup, ""); err == nil || !strings.Contains(err.Error(), "exists") {
		t.Errorf("written over: %v", err)
	}
	must(run(app.Restore, restored, backup, ""))("0 entries", "restored")
	must(run(app.Copy, restored, "", ledgertest.Postgres(t)))("entries: ", "copy is complete")
	if _, err := run(app.Copy, restored, "", ""); err == nil || !strings.Contains(err.Error(), "AMASA_COPY_TO") {
		t.Errorf("copied to nowhere: %v", err)
	}
}
