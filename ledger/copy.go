package ledger

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Copy fills an empty PostgreSQL database with everything of a SQLite database, when a community outgrows one machine. Nobody can write
// to either meanwhile; the bot should be stopped. It is all or nothing: the number of rows of every table, every balance and the seals are
// compared and both sides audited before anything is committed. It returns the audit of the copy.
//
// It fails with ErrConflict if the database to fill is not empty, with ErrUnsound if one of the two does not add up.
func Copy(ctx context.Context, from, to Options, progress Progress) (AuditReport, error) {
	report, err := copyBook(ctx, from, to, progress)
	if err != nil {
		return AuditReport{}, fmt.Errorf("copy: %w", err)
	}
	return report, nil
}

func copyBook(ctx context.Context, from, to Options, progress Progress) (report AuditReport, err error) {
	if _, err := filePath(from.URL); err != nil || !isPostgres(to.URL) {
		return AuditReport{}, fmt.Errorf("%w: it goes from SQLite to PostgreSQL", ErrInvalid)
	}
	if progress == nil {
		progress = func(string, int64, int64) {}
	}
	source, err := Open(ctx, from)
	if err != nil {
		return AuditReport{}, err
	}
	defer func() { err = errors.Join(err, source.Close()) }()
	target, err := Open(ctx, to)
	if err != nil {
		return AuditReport{}, err
	}
	defer func() { err = errors.Join(err, target.Close()) }()
	err = source.write(ctx, func(s tx) error { // writes nothing, but keeps everyone else from it
		before, err := s.audit()
		if err != nil {
			return err
		}
		if len(before.Faults) > 0 {
			return fmt.Errorf("%w: the database to copy: %s", ErrUnsound, before.Faults[0])
		}
		return target.write(ctx, func(t tx) error {
			c := copier{from: s, to: t, progress: progress}
			if err := c.run(); err != nil {
				return err
			}
			progress("audit", 0, 1)
			report, err = t.audit()
			switch {
			case err != nil:
				return err
			case len(report.Faults) > 0:
				return fmt.Errorf("%w: the copy: %s", ErrUnsound, report.Faults[0])
			case report.Entries != before.Entries || report.Postings != before.Postings || report.Accounts != before.Accounts ||
				report.Seals != before.Seals || report.LastSeal != before.LastSeal || report.Unsealed != before.Unsealed:
				return fmt.Errorf("%w: the audits differ: %+v before, %+v after", ErrUnsound, before, report)
			}
			return c.compareBalances()
		})
	})
	return report, err
}

// copier copies all tables within one tx of either side.
type copier struct {
	from, to tx
	progress Progress
}

func (c copier) run() error {
	// Compiling plans or auditing the other side may take longer than an idle tx is let live.
	if _, err := c.to.exec("SET LOCAL idle_in_transaction_session_timeout = 0"); err != nil {
		return err
	}
	var tables []string // in the order they were made in, which their foreign keys follow
	err := c.from.all(&tables, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'goose%' AND name NOT LIKE 'sqlite%' ORDER BY rowid")
	if err != nil {
		return err
	}
	if _, err := c.to.exec("LOCK TABLE " + strings.Join(tables, ", ") + " IN EXCLUSIVE MODE"); err != nil {
		return err
	}
	for _, table := range []string{"entries", "users", "assets", "chains"} {
		if n, err := c.to.count(table); err != nil || n > 0 {
			return errors.Join(err, fmt.Errorf("%w: the database to fill has %d %s", ErrConflict, n, table))
		}
	}
	for _, table := range tables {
		if err := c.table(table); err != nil {
			return fmt.Errorf("table %s: %w", table, err)
		}
	}
	return nil
}

func (t tx) count(table string) (n int64, err error) {
	err = t.must(table, &n, "SELECT COUNT(*) FROM "+table)
	return n, err
}

// table copies one table, after taking out what migrations or triggers put in.
func (c copier) table(name string) error {
	if _, err := c.to.exec("DELETE FROM " + name); err != nil {
		return err
	}
	total, err := c.from.count(name)
	if err != nil {
		return err
	}
	var booleans []string
	err = c.to.all(&booleans, "SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = ? AND data_type = 'boolean'", name)
	if err != nil {
		return err
	}
	rows, err := c.from.db.Raw("SELECT * FROM " + name).Rows() //nolint:unqueryvet // a copy leaves no column out
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }() // Err tells
	columns, err := rows.Columns()
	if err != nil {
		return err
	}
	var done int64
	var batch [][]any
	flush := func() error {
		err := c.to.insert(name, strings.Join(columns, ", "), batch)
		done += int64(len(batch))
		batch = batch[:0]
		c.progress(name, done, total)
		return err
	}
	for rows.Next() {
		row := make([]any, len(columns))
		into := make([]any, len(columns))
		for i := range row {
			into[i] = &row[i]
		}
		if err := rows.Scan(into...); err != nil {
			return err
		}
		for i, column := range columns {
			if n, ok := row[i].(int64); ok && slices.Contains(booleans, column) {
				row[i] = n != 0
			}
		}
		if batch = append(batch, row); len(batch) == 500 {
			if err := flush(); err != nil {
				return err
			}
		}
	}
	if err := errors.Join(rows.Err(), flush()); err != nil {
		return err
	}
	if n, err := c.to.count(name); err != nil || n != total {
		return errors.Join(err, fmt.Errorf("%w: %d rows of %d", ErrUnsound, n, total))
	}
	return nil
}

// compareBalances reads every account on both sides.
func (c copier) compareBalances() error {
	const page = 5000
	for last := (accountRow{}); ; {
		var sides [2][]accountRow
		for i, t := range []tx{c.from, c.to} {
			err := t.all(&sides[i], "SELECT code, asset, debits, credits, version FROM accounts WHERE (code, asset) > (?, ?) ORDER BY code, asset LIMIT ?",
				last.Code, last.Asset, page)
			if err != nil {
				return err
			}
		}
		if !slices.Equal(sides[0], sides[1]) {
			return fmt.Errorf("%w: balances differ after account %s of %s", ErrUnsound, last.Code, last.Asset)
		}
		if len(sides[0]) == 0 {
			return nil
		}
		last = sides[0][len(sides[0])-1]
	}
}
