package ledger

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"github.com/ncruces/go-sqlite3"
	"github.com/ncruces/go-sqlite3/driver"
)

// Progress is told now and then how far a long work is; total may be an estimate. What it counts is the work's own.
type Progress func(what string, done, total int64)

// Backup writes a copy of a SQLite database to a new file, while the bot goes on working: the copy is as of the moment when it began. It is
// audited before the file gets its name, so a file of that name is whole; one that exists is never written over (fs.ErrExist). A database
// of an older schema is copied as it is and only checked for damage. PostgreSQL has its own tools: ErrInvalid.
func Backup(ctx context.Context, o Options, path string, progress Progress) (AuditReport, error) {
	report, err := copyFile(ctx, o, path, false, progress)
	if err != nil {
		return AuditReport{}, fmt.Errorf("back up: %w", err)
	}
	return report, nil
}

// Restore makes the SQLite database of the options anew from a backup, brought to the newest schema and audited before it gets its name.
// A database that exists is never written over (fs.ErrExist): move it away first, with the files -wal and -shm beside it.
func Restore(ctx context.Context, o Options, backup string, progress Progress) (AuditReport, error) {
	path, err := filePath(o.URL)
	if err != nil {
		return AuditReport{}, fmt.Errorf("restore: %w", err)
	}
	if _, err := os.Stat(backup); err != nil {
		return AuditReport{}, fmt.Errorf("restore: %w", err)
	}
	from := o
	from.URL = backup
	report, err := copyFile(ctx, from, path, true, progress)
	if err != nil {
		return AuditReport{}, fmt.Errorf("restore: %w", err)
	}
	return report, nil
}

// filePath is the path of a SQLite database that is named by one.
func filePath(raw string) (string, error) {
	if raw == "" || isPostgres(raw) {
		return "", fmt.Errorf("%w: only for a SQLite database: PostgreSQL has pg_dump and its write-ahead log", ErrInvalid)
	}
	rest, isURI := strings.CutPrefix(raw, "file:")
	if !isURI {
		return raw, nil
	}
	rest, _, _ = strings.Cut(rest, "?")
	path, err := url.PathUnescape(rest)
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return path, nil
}

// fileURI is the other way round, for parameters to be appended to.
func fileURI(path string) string { return "file:" + (&url.URL{Path: path}).EscapedPath() + "?" }

// copyFile copies the database of the options to a file next to path, proves it, and then gives it its name.
func copyFile(ctx context.Context, from Options, path string, migrate bool, progress Progress) (report AuditReport, err error) {
	source, err := filePath(from.URL)
	if err != nil {
		return AuditReport{}, err
	}
	if _, err := os.Stat(source); err != nil {
		return AuditReport{}, err
	}
	for _, name := range []string{path, path + "-wal"} {
		if _, err := os.Lstat(name); !errors.Is(err, fs.ErrNotExist) {
			return AuditReport{}, fmt.Errorf("%s: %w", name, errors.Join(err, fs.ErrExist))
		}
	}
	folder, err := os.MkdirTemp(filepath.Dir(path), ".amasa-copy-")
	if err != nil {
		return AuditReport{}, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	part := filepath.Join(folder, "part")
	if err := makePrivate(part); err != nil {
		return AuditReport{}, err
	}
	if err := copyPages(ctx, source, part, progress); err != nil {
		return AuditReport{}, err
	}
	if report, err = proveFile(ctx, from, part, migrate, progress); err != nil {
		return AuditReport{}, err
	}
	if err := syncFile(part); err != nil {
		return AuditReport{}, err
	}
	if err := os.Link(part, path); err != nil { // unlike a rename it fails if somebody made the file meanwhile
		return AuditReport{}, err
	}
	return report, syncFile(filepath.Dir(path))
}

// copyPages copies a database by SQLite's own means. One read transaction holds the view still meanwhile; it keeps nobody from writing.
func copyPages(ctx context.Context, from, to string, progress Progress) error {
	db, err := driver.Open(fileURI(from) + "mode=ro&_pragma=busy_timeout(5000)")
	if err != nil {
		return fmt.Errorf("open %s: %w", from, err)
	}
	defer func() { _ = db.Close() }() // it only read
	conn, err := db.Conn(ctx)
	if err != nil {
		return fmt.Errorf("open %s: %w", from, err)
	}
	defer func() { _ = conn.Close() }()
	for _, stmt := range []string{"BEGIN", "SELECT COUNT(*) FROM sqlite_schema"} {
		if _, err := conn.ExecContext(ctx, stmt); err != nil {
			return fmt.Errorf("read %s: %w", from, err)
		}
	}
	return conn.Raw(func(raw any) error {
		copying, err := raw.(driver.Conn).Raw().BackupInit("main", fileURI(to)) //nolint:errcheck,forcetypeassert // the driver's own connection
		if err != nil {
			return err
		}
		return errors.Join(stepPages(ctx, copying, progress), copying.Close())
	})
}

func stepPages(ctx context.Context, copying *sqlite3.Backup, progress Progress) error {
	const pages = 2000 // a step: 8 MB
	for {
		done, err := copying.Step(pages)
		if err != nil && !errors.Is(err, sqlite3.BUSY) {
			return err
		}
		if progress != nil {
			progress("pages", int64(copying.PageCount()-copying.Remaining()), int64(copying.PageCount()))
		}
		if done || ctx.Err() != nil {
			return ctx.Err()
		}
	}
}

// proveFile makes sure that a copy is whole, and leaves it as one file.
func proveFile(ctx context.Context, o Options, path string, migrate bool, progress Progress) (report AuditReport, err error) {
	o.URL = path
	b, err := connect(o)
	if err != nil {
		return AuditReport{}, err
	}
	defer func() { err = errors.Join(err, b.Close()) }()
	var damage string
	if err := b.query(ctx).must("integrity", &damage, "PRAGMA integrity_check(1)"); err != nil {
		return AuditReport{}, err
	}
	if damage != "ok" {
		return AuditReport{}, fmt.Errorf("the file is damaged: %s", damage)
	}
	if migrate {
		if err := b.migrate(ctx); err != nil {
			return AuditReport{}, err
		}
	}
	version, known, err := b.schema(ctx)
	if err != nil {
		return AuditReport{}, err
	}
	if version == 0 {
		return AuditReport{}, fmt.Errorf("%w: it is no ledger", ErrInvalid)
	}
	if version == known {
		if progress != nil {
			progress("audit", 0, 1)
		}
		if report, err = b.Audit(ctx); err != nil {
			return AuditReport{}, err
		}
		if len(report.Faults) > 0 {
			return AuditReport{}, fmt.Errorf("%w: %d faults, the first: %s", ErrUnsound, len(report.Faults), report.Faults[0])
		}
	}
	db, err := b.reader.DB()
	if err != nil {
		return AuditReport{}, err
	}
	if err := db.Close(); err != nil { // the mode changes only when nobody else has the file open
		return AuditReport{}, err
	}
	_, err = tx{db: b.writer.WithContext(ctx), book: b}.exec("PRAGMA journal_mode(delete)")
	return report, err
}

// schema returns the version of the database, 0 if it has none, and the one that this program knows.
func (b *Book) schema(ctx context.Context) (version, known int64, err error) {
	db, err := b.reader.DB()
	if err != nil {
		return 0, 0, err
	}
	provider, err := b.provider(db)
	if err != nil {
		return 0, 0, err
	}
	sources := provider.ListSources()
	known = sources[len(sources)-1].Version
	// goose would make its table to read from.
	table := "SELECT COUNT(*) FROM sqlite_schema WHERE name = 'goose_db_version'"
	if b.postgres {
		table = "SELECT COUNT(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'goose_db_version'"
	}
	t := b.query(ctx)
	var tables int64
	if err := t.must("schema", &tables, table); err != nil || tables == 0 {
		return 0, known, err
	}
	if err := t.must("schema version", &version, "SELECT COALESCE(MAX(version_id), 0) FROM goose_db_version"); err != nil {
		return 0, 0, err
	}
	if version > known {
		return version, known, fmt.Errorf("%w: schema %d, this program knows %d", ErrSchema, version, known)
	}
	return version, known, nil
}

func syncFile(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
