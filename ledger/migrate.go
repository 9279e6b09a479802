package ledger

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"
	"log/slog"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"
)

//go:embed migrations
var migrations embed.FS

// migrate brings the schema to the newest version. Replicas that start together do not race: on PostgreSQL the first holds a
// session lock and the others wait; on SQLite a tx that migrates holds the write lock, and who comes second looks again.
func (b *Book) migrate(ctx context.Context) error {
	db, err := b.writer.DB()
	if err != nil {
		return err
	}
	provider, err := b.provider(db)
	if err != nil {
		return fmt.Errorf("prepare migrations: %w", err)
	}
	const tries = 5 // while another process migrates, or holds up a change of a table
	for try := 1; ; try++ {
		before, target, err := provider.GetVersions(ctx)
		if err != nil {
			return fmt.Errorf("read the schema version: %w", err)
		}
		if before > target {
			return fmt.Errorf("%w: schema %d, this program knows %d", ErrSchema, before, target)
		}
		if before == target {
			return nil
		}
		if _, err = provider.Up(ctx); err == nil {
			return nil
		}
		after, _, readErr := provider.GetVersions(ctx)
		if readErr != nil || after == before && !lostRace(err) || try == tries {
			return fmt.Errorf("migrate from schema %d to %d: %w", before, target, err)
		}
	}
}

func (b *Book) provider(db *sql.DB) (*goose.Provider, error) {
	options := []goose.ProviderOption{
		goose.WithDisableGlobalRegistry(true),
		goose.WithSlog(slog.New(slog.DiscardHandler)),
	}
	dialect, folder := goose.DialectSQLite3, "migrations/sqlite"
	if b.postgres {
		dialect, folder = goose.DialectPostgres, "migrations/postgres"
		locker, err := lock.NewPostgresSessionLocker()
		if err != nil {
			return nil, err
		}
		options = append(options, goose.WithSessionLocker(locker))
	}
	files, err := fs.Sub(migrations, folder)
	if err != nil {
		return nil, err
	}
	return goose.NewProvider(dialect, db, files, options...)
}
