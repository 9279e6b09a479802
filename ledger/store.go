package ledger

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"runtime"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/ncruces/go-sqlite3/driver"
	"github.com/ncruces/go-sqlite3/gormlite"
	"gorm.io/driver/postgres"
	"gorm.io/gorm"
)

// Options configure Open.
type Options struct {
	// URL is "postgres://…" for PostgreSQL, or a file path or "file:…" for SQLite. A SQLite database in memory is refused: it
	// would be another one on every connection.
	URL string
	// Now is the clock; time.Now if nil.
	Now func() time.Time
	// Logger gets what the database layer has to say, never a value that was stored; discards if nil.
	Logger *slog.Logger
	// Process names this process to people, where they read who holds a lease.
	Process string
}

// Book is the book of record, safe for concurrent use. Several processes may share one database.
type Book struct {
	writer   *gorm.DB // SQLite: one connection, BEGIN IMMEDIATE; PostgreSQL: the planner is held to indexes
	reader   *gorm.DB // SQLite: a few connections that cannot write
	postgres bool
	posts    posts
	now      func() time.Time
	log      *slog.Logger
	process  string
	ahead    chan struct{} // has an element for each range that is laid out before its turn
	lease    *Lease        // what every write must hold; nil = nothing
	known    sync.Map      // AssetID of every asset that was seen stored: assets are never removed
}

// Open connects, migrates to the newest schema and returns the Book. It fails with ErrSchema if a newer program has been at the
// database.
func Open(ctx context.Context, o Options) (*Book, error) {
	b, err := connect(o)
	if err != nil {
		return nil, err
	}
	if err = b.migrate(ctx); err == nil {
		err = b.undoInMemory(ctx)
	}
	if err != nil {
		return nil, errors.Join(err, b.Close())
	}
	return b, nil
}

// undoInMemory lets SQLite keep in memory what it would undo a statement by, instead of writing the pages of every batch of posts to one more file.
// Not before the schema is migrated: that sorts more than fits in memory.
func (b *Book) undoInMemory(ctx context.Context) error {
	if b.postgres {
		return nil
	}
	return b.writer.WithContext(ctx).Exec("PRAGMA temp_store = memory").Error
}

// OpenOnly connects like Open, but leaves the schema as it is. It fails with ErrSchema unless that is the one that this program knows.
func OpenOnly(ctx context.Context, o Options) (*Book, error) {
	if missing, err := missingFile(o.URL); missing || err != nil {
		return nil, errors.Join(errors.New("open the database: there is none yet"), err)
	}
	b, err := connect(o)
	if err != nil {
		return nil, err
	}
	before, target, err := b.schema(ctx)
	if err == nil && before != target {
		err = fmt.Errorf("%w: schema %d, this program knows %d: run migrate first", ErrSchema, before, target)
	}
	if err != nil {
		return nil, errors.Join(err, b.Close())
	}
	return b, nil
}

// Migrate brings the database to the newest schema and does nothing else. It fails with ErrSchema like Open.
func Migrate(ctx context.Context, o Options) error {
	b, err := Open(ctx, o)
	if err != nil {
		return err
	}
	return b.Close()
}

// Close waits for the posts that were asked for to be answered, and releases the database.
func (b *Book) Close() error {
	b.posts.close()
	var errs []error
	for _, pool := range []*gorm.DB{b.writer, b.reader} {
		db, err := pool.DB()
		if err == nil {
			err = db.Close()
		}
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

// Ping checks the reach of the database.
func (b *Book) Ping(ctx context.Context) error {
	db, err := b.reader.DB()
	if err == nil {
		err = db.PingContext(ctx)
	}
	if err != nil {
		return fmt.Errorf("reach the database: %w", err)
	}
	return nil
}

func connect(o Options) (*Book, error) {
	b := &Book{now: o.Now, log: o.Logger, process: o.Process, ahead: make(chan struct{}, mostAhead)}
	if b.now == nil {
		b.now = time.Now
	}
	if b.log == nil {
		b.log = slog.New(slog.DiscardHandler)
	}
	var err error
	if isPostgres(o.URL) {
		b.postgres = true
		err = b.openPostgres(o.URL)
	} else {
		err = b.openSQLite(o.URL)
	}
	if err != nil {
		return nil, err
	}
	return b, nil
}

// openPostgres opens two pools. A tx that writes finds its rows by their keys: its planner is held to indexes, because a plan that was made
// while a table was small would go on scanning the table when it is large. The server gives up waiting for a lock after two seconds,
// so that a tx is tried anew rather than stuck behind another one.
func (b *Book) openPostgres(rawURL string) (err error) {
	b.writer, err = b.postgresPool(rawURL, 12, map[string]string{"lock_timeout": "2s", "enable_seqscan": "off", "jit": "off", "plan_cache_mode": "force_generic_plan"})
	if err != nil {
		return err
	}
	b.reader, err = b.postgresPool(rawURL, 8, map[string]string{"lock_timeout": "2s"})
	if err != nil {
		pool, _ := b.writer.DB()
		return errors.Join(err, pool.Close())
	}
	return nil
}

func (b *Book) postgresPool(rawURL string, most int, params map[string]string) (*gorm.DB, error) {
	cfg, err := pgx.ParseConfig(rawURL)
	if err != nil {
		return nil, errors.New("open the database: the postgres URL is malformed") // the driver's own error quotes the password
	}
	params["application_name"] = "amasa"
	params["idle_in_transaction_session_timeout"] = "60s"
	params["default_transaction_isolation"] = "read committed"
	for name, value := range params {
		if _, set := cfg.RuntimeParams[name]; !set {
			cfg.RuntimeParams[name] = value
		}
	}
	pool := stdlib.OpenDB(*cfg)
	pool.SetMaxOpenConns(most)
	pool.SetMaxIdleConns(most)
	pool.SetConnMaxIdleTime(5 * time.Minute)
	return b.gorm(postgres.New(postgres.Config{Conn: pool}), pool)
}

// openSQLite opens two pools on one file: every tx that writes takes the write lock at its start (IMMEDIATE) on the only
// connection of the first; the second can only read. synchronous=FULL, because a forgotten commit could be a second payment. A cache of up
// to 192 MB holds the pages that change all the time, however much history there is, and a log of 160 MB before it is copied into the file keeps them from
// being written twice.
func (b *Book) openSQLite(path string) error {
	file, err := sqliteURI(path)
	if err != nil {
		return err
	}
	const common = "_pragma=busy_timeout(5000)&_pragma=foreign_keys(on)"
	write, err := driver.Open(file + common + "&_txlock=immediate&_pragma=synchronous(full)" +
		"&_pragma=cache_size(-196608)&_pragma=wal_autocheckpoint(40000)")
	if err != nil {
		return fmt.Errorf("open the database file: %w", err)
	}
	write.SetMaxOpenConns(1)
	write.SetMaxIdleConns(1)
	if err := useLog(write); err != nil {
		return errors.Join(fmt.Errorf("open the database file: %w", err), write.Close())
	}
	if b.writer, err = b.gorm(gormlite.OpenDB(write), write); err != nil {
		return err
	}
	read, err := driver.Open(file + common + "&_pragma=query_only(on)")
	if err != nil {
		return errors.Join(fmt.Errorf("open the database file: %w", err), write.Close())
	}
	readers := max(4, runtime.NumCPU())
	read.SetMaxOpenConns(readers)
	read.SetMaxIdleConns(readers)
	if b.reader, err = b.gorm(gormlite.OpenDB(read), read); err != nil {
		return errors.Join(err, write.Close())
	}
	return nil
}

// useLog makes the file keep a write-ahead log, if it does not yet. SQLite does not wait for others that are at it.
func useLog(db *sql.DB) error {
	ctx := context.Background()
	return again(ctx, func() error {
		_, err := db.ExecContext(ctx, "PRAGMA journal_mode(wal)")
		return err
	})
}

// sqliteURI returns path as a file: URI that query parameters can be appended to.
func sqliteURI(path string) (string, error) {
	switch {
	case path == "":
		return "", fmt.Errorf("%w: no database URL", ErrInvalid)
	case strings.Contains(path, ":memory:"), strings.Contains(path, "mode=memory"):
		return "", fmt.Errorf("%w: a SQLite database in memory is not supported", ErrInvalid)
	case !strings.HasPrefix(path, "file:") && strings.Contains(path, "://"):
		return "", fmt.Errorf("%w: the database is a file path, file:… or postgres://…", ErrInvalid)
	case !strings.HasPrefix(path, "file:"):
		if err := makePrivate(path); err != nil {
			return "", err
		}
		path = "file:" + (&url.URL{Path: path}).EscapedPath()
	}
	if strings.Contains(path, "?") {
		return path + "&", nil
	}
	return path + "?", nil
}

// makePrivate makes the database file, if there is none, so that only its owner can read what people earn; SQLite gives the files beside
// it the same rights.
func makePrivate(path string) error {
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return fmt.Errorf("open the database file: %w", err)
	}
	return file.Close()
}

func (b *Book) gorm(dialector gorm.Dialector, pool *sql.DB) (*gorm.DB, error) {
	db, err := gorm.Open(dialector, &gorm.Config{
		Logger:                 sqlLogger{b.log},
		NowFunc:                b.now,
		SkipDefaultTransaction: true,
		DisableAutomaticPing:   true,
	})
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open the database: %w", err), pool.Close())
	}
	return db, nil
}
