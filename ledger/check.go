package ledger

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Check tells whether Open would get at the database, and changes nothing: neither the schema nor, on SQLite, a file that is not there
// yet, for which its folder has to let it be made. Writing has to be allowed too. It fails with ErrSchema if a newer program has been at the
// database.
func Check(ctx context.Context, o Options) error {
	if missing, err := missingFile(o.URL); missing || err != nil {
		return err
	}
	b, err := connect(o)
	if err != nil {
		return err
	}
	return errors.Join(b.check(ctx), b.Close())
}

func (b *Book) check(ctx context.Context) error {
	if err := b.Ping(ctx); err != nil {
		return err
	}
	if _, _, err := b.schema(ctx); err != nil {
		return err
	}
	return b.mayWrite(ctx)
}

// mayWrite tries for the right to write without using it.
func (b *Book) mayWrite(ctx context.Context) error {
	if !b.postgres {
		return b.write(ctx, func(tx) error { return nil }) // it takes the write lock at its start
	}
	var row struct{ ReadOnly, Denied bool }
	err := b.query(ctx).must("rights", &row, "SELECT current_setting('transaction_read_only') = 'on' AS read_only,"+
		" COALESCE((SELECT NOT bool_and(has_table_privilege(c.oid, 'INSERT')) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"+
		" WHERE n.nspname = current_schema() AND c.relname IN ('entries', 'postings', 'accounts')), NOT has_schema_privilege(current_schema(), 'CREATE')) AS denied")
	switch {
	case err != nil:
		return err
	case row.ReadOnly:
		return errors.New("the database takes no writes: it is a standby or set read-only")
	case row.Denied:
		return errors.New("the database's user may not write to the ledger's tables")
	}
	return nil
}

// missingFile reports whether the URL is the path of a SQLite file that Open would make. Its folder has to be there.
func missingFile(path string) (bool, error) {
	if path == "" || strings.HasPrefix(path, "file:") || strings.Contains(path, "://") {
		return false, nil // connect has a look at those
	}
	if _, err := os.Stat(path); !errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	probe, err := os.CreateTemp(filepath.Dir(path), ".amasa-check-")
	if err != nil {
		return true, fmt.Errorf("folder of the database file: %w", err)
	}
	return true, errors.Join(probe.Close(), os.Remove(probe.Name()))
}

func isPostgres(rawURL string) bool {
	return strings.HasPrefix(rawURL, "postgres://") || strings.HasPrefix(rawURL, "postgresql://")
}
