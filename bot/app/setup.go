package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/amasa-io/amasa/config"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies"
)

// Setup is what the command line tells: where the configuration is, and where to write.
type Setup struct {
	Path       string // of the configuration file, "" = defaults and environment
	Env        func(string) (string, bool)
	Version    string
	Log        io.Writer
	Arg        string           // the file of backup and restore
	JSON       bool             // status: for programs, not for people
	Scan       Scan             // what to rescan
	Deployment Deployment       // what to deploy
	In         io.Reader        // where answers to questions come from; nil = nobody answers
	Now        func() time.Time // of the ledger; time.Now if nil
}

// noFile goes with faults that a file would mend.
const noFile = "no file was read: name one with -config"

// load reads the configuration and makes the logger that hides its secrets.
func (s Setup) load() (*config.Config, *slog.Logger, error) {
	cfg, err := config.Load(s.Path, s.Env)
	if err != nil && s.Path == "" {
		return nil, nil, fmt.Errorf("%w\n%s", err, noFile)
	}
	if err == nil {
		_, _, err = readDeployment(cfg.Deployment.File)
	}
	if err != nil {
		return nil, nil, err
	}
	return cfg, NewLogger(s.Log, cfg.Log.Format, cfg.Log.Level, secrets(cfg)), nil
}

// New loads the configuration and builds the App.
func (s Setup) New(ctx context.Context) (*App, *slog.Logger, error) {
	cfg, log, err := s.load()
	if err != nil {
		return nil, nil, err
	}
	a, err := New(ctx, Options{Config: cfg, Version: s.Version, Logger: log})
	return a, log, hide(err, cfg)
}

// secrets are the strings that must never be logged.
func secrets(cfg *config.Config) []string {
	out := []string{cfg.Telegram.Token.Reveal(), cfg.Discord.Token.Reveal(), cfg.Signer.Password.Reveal()}
	for _, u := range []config.URL{cfg.Signer.URL, cfg.Signer.ExecutorURL, cfg.Signer.PayerURL} {
		if u.String() != u.Reveal() {
			out = append(out, u.Reveal())
		}
	}
	if cfg.Database.Postgres() {
		out = append(out, cfg.Database.Reveal())
	}
	for _, c := range cfg.Chains {
		for _, u := range append(c.RPC, c.WS) {
			if printed := u.String(); printed != u.Reveal() {
				out = append(out, u.Reveal())
			}
		}
	}
	return out
}

// hide takes the secrets out of an error that goes to the terminal.
func hide(err error, cfg *config.Config) error {
	if err == nil {
		return nil
	}
	return errors.New(replacer(secrets(cfg)).Replace(err.Error()))
}

// Migrate brings the database to the newest schema.
func Migrate(ctx context.Context, s Setup, out io.Writer) error {
	cfg, log, err := s.load()
	if err != nil {
		return err
	}
	if err := ledger.Migrate(ctx, ledger.Options{URL: cfg.Database.Reveal(), Logger: log}); err != nil {
		return hide(err, cfg)
	}
	_, err = fmt.Fprintln(out, "the database has the newest schema")
	return err
}

// errAudit ends `amasa audit` with a failure after its findings were printed.
var errAudit = errors.New("the ledger does not add up: keep the database as it is and stop withdrawals (run without the role invest)")

// Audit proves the ledger and prints what it found.
func Audit(ctx context.Context, s Setup, out io.Writer) error {
	cfg, log, err := s.load()
	if err != nil {
		return err
	}
	book, err := ledger.Open(ctx, ledger.Options{URL: cfg.Database.Reveal(), Logger: log})
	if err != nil {
		return hide(err, cfg)
	}
	defer func() { _ = book.Close() }() // it only read
	report, err := book.Audit(ctx)
	if err != nil {
		return hide(err, cfg)
	}
	tell(out, report)
	for _, f := range report.Faults {
		_, _ = fmt.Fprintln(out, "fault:", f)
	}
	if len(report.Faults) > 0 {
		return errAudit
	}
	_, _ = fmt.Fprintln(out, "every entry balances, every balance follows from its postings, every hold is covered")
	return hide(auditChains(ctx, cfg, book, out), cfg)
}

// errShort ends `amasa audit` when a chain holds less than is owed.
var errShort = errors.New("a chain holds less than is owed: stop withdrawals (run without the role invest) and find out where it went")

// auditChains compares what each chain holds of each asset with what is owed of it.
func auditChains(ctx context.Context, cfg *config.Config, book *ledger.Book, out io.Writer) error {
	var failed error
	for _, c := range cfg.Chains {
		proofs, err := strategies.Prove(ctx, executorOptions(cfg, c), book)
		if err != nil {
			failed = errors.Join(failed, fmt.Errorf("%s can't be compared: %w", c.Title, err))
		}
		for _, p := range proofs {
			if p.Owed.IsZero() {
				continue
			}
			verdict := "covered"
			if short := p.Short(); !short.IsZero() {
				verdict = "SHORT by " + short.Format(p.Asset.Decimals)
				failed = errors.Join(failed, errShort)
			}
			d := p.Asset.Decimals
			_, _ = fmt.Fprintf(out, "%s %s: owed %s; treasury %s, deposit addresses %s, in flight %s: %s\n", c.Title, p.Asset.Symbol,
				p.Owed.Format(d), p.Treasury.Format(d), p.Deposits.Format(d), p.InFlight.Format(d), verdict)
		}
	}
	return failed
}

// AskHealth asks the listener of a running process and fails unless all is well.
func AskHealth(ctx context.Context, s Setup, out io.Writer) error {
	cfg, _, err := s.load()
	if err != nil {
		return err
	}
	code, body, err := ask(ctx, cfg, "/healthz")
	if err != nil {
		return err
	}
	if _, err := out.Write(body); err != nil {
		return err
	}
	if code != http.StatusOK {
		return errors.New("not healthy")
	}
	return nil
}

// reachable turns an address to listen on into one to connect to.
func reachable(listen string) string {
	host, port, err := net.SplitHostPort(listen)
	if err != nil {
		return listen
	}
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "127.0.0.1"
	}
	return net.JoinHostPort(host, port)
}
