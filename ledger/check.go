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
// yet, for which its folder has to be. It fails with ErrSchema if a newer program has been at the database.
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
	db, err := b.reader.DB()
	if err != nil {
		return err
	}
	provider, err := b.provider(db)
	if err != nil {
		return err
	}
	sources := provider.ListSources()
	known := sources[len(sources)-1].Version
	// goose would make its table to read from.
	table := "SELECT COUNT(*) FROM sqlite_schema WHERE name = 'goose_db_version'"
	if b.postgres {
		table = "SELECT COUNT(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'goose_db_version'"
	}
	t := b.query(ctx)
	var tables, version int64
	if err := t.must("schema", &tables, table); err != nil || tables == 0 {
		return err
	}
	if err := t.must("schema version", &version, "SELECT COALESCE(MAX(version_id), 0) FROM goose_db_version"); err != nil {
		return err
	}
	if version > known {
		return fmt.Errorf("%w: schema %d, this program knows %d", ErrSchema, version, known)
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
	if _, err := os.Stat(filepath.Dir(path)); err != nil {
		return true, fmt.Errorf("folder of the database file: %w", err)
	}
	return true, nil
}
