package app_test

import (
	"bytes"
	"encoding/json"
	"net"
	"strings"
	"testing"

	"github.com/amasa-io/amasa/bot/app"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// cli runs a verb as the command line does, with the world's configuration in a file.
func (w *world) cli(do func(app.Setup, *bytes.Buffer) error) (string, error) {
	w.t.Helper()
	path := writeConfig(w.t, w.cfg)
	env := map[string]string{"AMASA_KEYSTORE_PASSWORD": w.cfg.Signer.Password.Reveal()}
	var out bytes.Buffer
	err := do(app.Setup{
		Path: path, Env: func(k string) (string, bool) { v, ok := env[k]; return v, ok }, Version: "test", Log: w.log, Now: w.Now,
	}, &out)
	return out.String(), err
}

func (w *world) status() (string, error) {
	return w.cli(func(s app.Setup, out *bytes.Buffer) error { return app.AskStatus(w.ctx, s, out) })
}

// free is an address that nobody listens on.
func free(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// TestStatus asks a running bot, when all is well and when a chain is halted, and then the database of one that has ended.
func TestStatus(t *testing.T) {
	t.Parallel()
	w := newWorld(t, ledgertest.SQLite(t), "storj")
	w.cfg.Discord.Token = ""
	w.cfg.Listen = free(t)
	w.start()
	w.online()
	ann := w.telegramer("Ann")
	w.pay("storj", ann.joins(), "5")
	w.mine(1 + depth)
	ann.sees("✅ 5 STORJ")
	w.quiet()
	w.mine(0)

	text, err := w.status()
	for _, want := range []string{"CHAIN", "local", "follows it, since", "127.0.0.1:", "outbox: 0 waiting"} {
		if err != nil || !strings.Contains(text, want) {
			t.Errorf("no %q: %v\n%s", want, err, text)
		}
	}
	var s app.Status
	w.until("the status to tell what the ledger holds", func() bool { // the last block may still be on its way to being final
		text, err = w.cli(func(s app.Setup, out *bytes.Buffer) error {
			s.JSON = true
			return app.AskStatus(w.ctx, s, out)
		})
		w.ok(err)
		s = app.Status{}
		w.ok(json.Unmarshal([]byte(text), &s))
		st := w.chain()
		return len(s.Chains) == 1 && st.Cursor.Number == w.head() && s.Chains[0].Cursor == st.Cursor.Number && s.Chains[0].Final == st.Final.Number
	})
	if c := s.Chains[0]; !s.Live || s.Version != "demo" || c.Head != w.head() || c.Leader == "" || c.Standby ||
		len(c.Providers) != 1 || c.Providers[0].Calls == 0 || len(s.Faults) > 0 {
		t.Errorf("status %+v", s)
	}

	w.ok(w.book.Halt(w.ctx, w.id(), "an operator wants to look"))
	w.until("the status to tell", func() bool {
		text, err := w.status()
		return err != nil && strings.Contains(text, "fault: local: halted: an operator wants to look")
	})
	w.ok(w.book.Halt(w.ctx, w.id(), ""))

	w.kill()
	text, err = w.status()
	for _, want := range []string{"does not answer", "this is what the database alone tells", "fault: local: no process follows it"} {
		if err == nil || !strings.Contains(text, want) {
			t.Errorf("no %q: %v\n%s", want, err, text)
		}
	}
}

// TestStatusOfAReplica: one that stands by tells who follows the chain.
func TestStatusOfAReplica(t *testing.T) {
	t.Parallel()
	w := newWorld(t, ledgertest.Postgres(t), "storj")
	one := w.watcher()
	w.until("the first to follow", func() bool { return w.chain().Cursor.Number > 0 })
	two := w.watcher()
	w.until("the second to stand by", two.standsBy)
	s, err := two.app.Status(w.ctx)
	w.ok(err)
	leases, err := w.book.Leases(w.ctx)
	w.ok(err)
	var leader string
	for _, l := range leases {
		leader = l.Who
	}
	if c := s.Chains[0]; !c.Standby || c.Leader == "" || c.Leader != leader || c.Cursor == 0 || one.standsBy() {
		t.Errorf("status %+v, leases %+v", s, leases)
	}
}
