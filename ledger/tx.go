package ledger

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/ncruces/go-sqlite3"
	"gorm.io/gorm"
)

// tx runs statements: in one database transaction inside write and snapshot, each on its own from query.
type tx struct {
	db   *gorm.DB
	book *Book
	conn *sql.Conn // inside write on PostgreSQL, for what only the driver can do
}

// errRetry: another tx was faster in a way that the next try will see.
var errRetry = errors.New("another transaction was faster")

// errQuick: what the quick way of posting takes for granted is not so.
var errQuick = errors.New("the quick way does not do")

// errStale is errQuick for what was remembered: another transaction has changed it.
var errStale = fmt.Errorf("what was remembered has changed: %w", errQuick)

// maxTries is how often a write is tried when the database says that it lost a race.
const maxTries = 6

// write runs fn in one database transaction and commits if it returns nil. fn runs again, from a clean state, when the database
// reports a race (deadlock, lock timeout, busy): it must not change anything outside but variables that it sets anew.
func (b *Book) write(ctx context.Context, fn func(tx) error) error {
	err := again(ctx, func() error {
		return b.begin(ctx, func(t tx) error {
			if err := t.lead(); err != nil {
				return err
			}
			return fn(t)
		})
	})
	if err != nil && ctx.Err() != nil && !errors.Is(err, ctx.Err()) { // SQLite only says that it was interrupted
		err = fmt.Errorf("%w: %w", ctx.Err(), err)
	}
	return err
}

// lead fails with ErrLease if the book works under a lease that is not ours any more, and keeps others from taking it until the tx ends.
func (t tx) lead() error {
	if t.book.lease == nil {
		return nil
	}
	return t.book.lease.heldIn(t)
}

// again runs fn until it does not lose a race, some times at most.
func again(ctx context.Context, fn func() error) error {
	pace := backoff.NewExponentialBackOff()
	pace.InitialInterval = 10 * time.Millisecond
	pace.MaxInterval = 500 * time.Millisecond
	_, err := backoff.Retry(ctx, func() (struct{}, error) {
		err := fn()
		if err != nil && !lostRace(err) {
			err = backoff.Permanent(err)
		}
		return struct{}{}, err
	}, backoff.WithBackOff(pace), backoff.WithMaxTries(maxTries))
	return err
}

// begin runs fn in one database transaction that can write.
func (b *Book) begin(ctx context.Context, fn func(tx) error) error {
	db := b.writer.WithContext(ctx)
	if !b.postgres {
		return db.Transaction(func(db *gorm.DB) error { return fn(tx{db: db, book: b}) })
	}
	return db.Connection(func(db *gorm.DB) error {
		conn, _ := db.Statement.ConnPool.(*sql.Conn)
		return db.Transaction(func(db *gorm.DB) error { return fn(tx{db, b, conn}) })
	})
}

// snapshot runs fn on one consistent view of the database.
func (b *Book) snapshot(ctx context.Context, fn func(tx) error) error {
	opts := &sql.TxOptions{ReadOnly: true}
	if b.postgres {
		opts.Isolation = sql.LevelRepeatableRead
	}
	return b.reader.WithContext(ctx).Transaction(func(db *gorm.DB) error { return fn(tx{db: db, book: b}) }, opts)
}

// query returns a tx for single reads.
func (b *Book) query(ctx context.Context) tx { return tx{db: b.reader.WithContext(ctx), book: b} }

// lostRace reports whether err says that the same work may succeed if it is done again.
func lostRace(err error) bool {
	if errors.Is(err, errRetry) || errors.Is(err, sqlite3.BUSY) || errors.Is(err, sqlite3.LOCKED) {
		return true
	}
	if pg, ok := errors.AsType[*pgconn.PgError](err); ok {
		switch pg.Code {
		case "40001", "40P01", "55P03": // serialization failure, deadlock, lock timeout
			return true
		}
	}
	return false
}

// commitLater lets PostgreSQL report this tx as committed before it is safe from a crash, which takes it and what follows it back as a whole: for what
// is read again then, and that nobody outside is told of before a later tx was waited for.
func (t tx) commitLater() error {
	if !t.book.postgres {
		return nil
	}
	_, err := t.exec("SET LOCAL synchronous_commit TO off")
	return err
}

// exec runs a statement and returns how many rows it changed. A unique index that it violates is ErrConflict.
func (t tx) exec(sql string, args ...any) (int64, error) {
	res := t.db.Exec(sql, args...)
	return res.RowsAffected, dbError(res.Error)
}

// change runs a guarded statement that must change exactly one row, else ErrState.
func (t tx) change(sql string, args ...any) error {
	n, err := t.exec(sql, args...)
	if err == nil && n != 1 {
		err = fmt.Errorf("%w: %d rows changed", ErrState, n)
	}
	return err
}

// one reads at most one row into dest and reports whether there was one.
func (t tx) one(dest any, sql string, args ...any) (bool, error) {
	res := t.db.Raw(sql, args...).Find(dest) // Scan would write out the statement with its values each time, for a log that nobody asked for
	return res.RowsAffected > 0, dbError(res.Error)
}

// all reads every row into dest, a pointer to a slice.
func (t tx) all(dest any, sql string, args ...any) error {
	return dbError(t.db.Raw(sql, args...).Find(dest).Error)
}

// rows reads every row by scan, into variables of its own. It is all for the few places that read so much that gorm's way of filling structs
// would show.
func (t tx) rows(scan func(*sql.Rows) error, query string, args ...any) error {
	rows, err := t.db.Raw(query, args...).Rows()
	if err != nil {
		return dbError(err)
	}
	defer func() { _ = rows.Close() }() // Err tells
	for rows.Next() {
		if err := scan(rows); err != nil {
			return err
		}
	}
	return dbError(rows.Err())
}

// must is one for a row that has to be there: ErrNotFound, named by what, if it is not.
func (t tx) must(what string, dest any, sql string, args ...any) error {
	found, err := t.one(dest, sql, args...)
	if err == nil && !found {
		err = fmt.Errorf("%w: %s", ErrNotFound, what)
	}
	return err
}

// insert adds rows of the named columns.
func (t tx) insert(table, columns string, rows [][]any) error {
	_, err := t.upsert(table, columns, "", rows)
	return err
}

// upsert is insert with a clause on conflict, and returns how many rows it wrote. PostgreSQL takes some hundred rows a statement; SQLite fewer, but
// by one statement that is prepared once, which takes it longer than to run it.
func (t tx) upsert(table, columns, onConflict string, rows [][]any) (wrote int, err error) {
	if len(rows) == 0 {
		return 0, nil
	}
	most := 500 // rows a statement; the widest table has 20 columns, SQLite takes 32,766 parameters
	into := func(n int) string {
		return "INSERT INTO " + table + " (" + columns + ") VALUES " + marks(n, len(rows[0])) + onConflict
	}
	full := func(args ...any) (int64, error) { return t.exec(into(most), args...) }
	if !t.book.postgres {
		most = 20
		if len(rows) > most {
			var done func()
			if full, done, err = t.prepare(into(most)); err != nil {
				return 0, fmt.Errorf("insert into %s: %w", table, err)
			}
			defer done()
		}
	}
	for chunk := range slices.Chunk(rows, most) {
		var n int64
		if args := slices.Concat(chunk...); len(chunk) == most {
			n, err = full(args...)
		} else {
			n, err = t.exec(into(len(chunk)), args...)
		}
		if err != nil {
			return 0, fmt.Errorf("insert into %s: %w", table, err)
		}
		wrote += int(n)
	}
	return wrote, nil
}

// prepare returns exec for a statement that runs again and again within a transaction, and what frees it.
func (t tx) prepare(query string) (exec func(args ...any) (int64, error), done func(), err error) {
	ctx := t.db.Statement.Context
	stmt, err := t.db.Statement.ConnPool.PrepareContext(ctx, query)
	if err != nil {
		return nil, nil, dbError(err)
	}
	exec = func(args ...any) (int64, error) {
		res, err := stmt.ExecContext(ctx, args...)
		if err != nil {
			return 0, dbError(err)
		}
		return res.RowsAffected()
	}
	return exec, func() { _ = stmt.Close() }, nil
}

// among is the condition that a column has one of the values that list gives as the parameter. PostgreSQL gets an array, so that the statement
// is the same for any number of them.
func (t tx) among() string {
	if t.book.postgres {
		return "= ANY(?)"
	}
	return "IN ?"
}

func (t tx) list(values []string) any {
	if t.book.postgres {
		return &values
	}
	return values
}

// locking appends PostgreSQL's row lock to a SELECT. SQLite needs none: a tx that writes has the database for itself.
func (t tx) locking(query, strength string) string {
	if t.book.postgres {
		return query + " FOR " + strength
	}
	return query
}

// clock is the time now in the database's microseconds.
func (t tx) clock() int64 { return micros(t.book.now()) }

// marks returns n tuples of k placeholders: "(?, ?), (?, ?)".
func marks(n, k int) string {
	tuple := "(" + strings.TrimSuffix(strings.Repeat("?, ", k), ", ") + ")"
	return strings.TrimSuffix(strings.Repeat(tuple+", ", n), ", ")
}

// dbError makes ErrConflict of a violated unique index and ErrInsufficient of a violated balance; other errors stay as they are.
func dbError(err error) error {
	var pg *pgconn.PgError
	unique := errors.As(err, &pg) && pg.Code == "23505" || errors.Is(err, sqlite3.CONSTRAINT_UNIQUE) || errors.Is(err, sqlite3.CONSTRAINT_PRIMARYKEY)
	switch {
	case err == nil:
		return nil
	case unique:
		return fmt.Errorf("%w: %w", ErrConflict, err)
	case strings.Contains(err.Error(), "no_overdraft"):
		return fmt.Errorf("%w: %w", ErrInsufficient, err)
	}
	return err
}
