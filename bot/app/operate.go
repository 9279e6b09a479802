package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/amasa-io/amasa/ledger"
)

// envCopyTo names the variable that tells Copy where to: a URL with a password does not belong on a command line.
const envCopyTo = "AMASA_COPY_TO"

// Backup writes a copy of the SQLite database to a new file, while a bot may be working on it.
func Backup(ctx context.Context, s Setup, out io.Writer) error {
	return s.operate(out, func(o ledger.Options, progress ledger.Progress) (ledger.AuditReport, error) {
		return ledger.Backup(ctx, o, s.Arg, progress)
	}, "the backup is whole: "+s.Arg)
}

// Restore makes the SQLite database anew from a backup.
func Restore(ctx context.Context, s Setup, out io.Writer) error {
	return s.operate(out, func(o ledger.Options, progress ledger.Progress) (ledger.AuditReport, error) {
		return ledger.Restore(ctx, o, s.Arg, progress)
	}, "the database is restored and adds up")
}

// Copy copies the SQLite database to an empty PostgreSQL database.
func Copy(ctx context.Context, s Setup, out io.Writer) error {
	to, _ := s.Env(envCopyTo)
	if to == "" {
		return errors.New(envCopyTo + " has to name the PostgreSQL database to fill: postgres://…")
	}
	return s.operate(out, func(o ledger.Options, progress ledger.Progress) (ledger.AuditReport, error) {
		target := o
		target.URL = to
		return ledger.Copy(ctx, o, target, progress)
	}, "the copy is complete and adds up: point the configuration at it")
}

// operate runs a long work on the database of the configuration, tells how far it is, and what the audit found.
func (s Setup) operate(out io.Writer, work func(ledger.Options, ledger.Progress) (ledger.AuditReport, error), done string) error {
	cfg, log, err := s.load()
	if err != nil {
		return err
	}
	report, err := work(ledger.Options{URL: cfg.Database.Reveal(), Logger: log}, printer(out, time.Second))
	if err != nil {
		return hide(err, cfg)
	}
	tell(out, report)
	_, err = fmt.Fprintln(out, done)
	return err
}

// printer prints progress: the beginning of everything, and a line an interval.
func printer(out io.Writer, interval time.Duration) ledger.Progress {
	var what string
	var last time.Time
	return func(now string, done, total int64) {
		if now == what && time.Since(last) < interval {
			return
		}
		what, last = now, time.Now()
		_, _ = fmt.Fprintf(out, "%s: %d of %d\n", now, done, total)
	}
}

// tell prints what an audit counted.
func tell(out io.Writer, r ledger.AuditReport) {
	_, _ = fmt.Fprintf(out, "%d entries, %d postings, %d accounts\n", r.Entries, r.Postings, r.Accounts)
	_, _ = fmt.Fprintf(out, "%d seals, %d entries not sealed yet\n", r.Seals, r.Unsealed)
	if r.LastSeal != "" {
		_, _ = fmt.Fprintf(out, "newest seal %s\n", r.LastSeal)
	}
}
