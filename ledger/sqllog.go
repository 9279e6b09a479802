package ledger

import (
	"context"
	"log/slog"
	"time"

	"gorm.io/gorm/logger"
)

// slowStatement is when a statement is worth a line in the log.
const slowStatement = time.Second

// sqlLogger tells slog about slow statements. Errors are returned to the caller and not logged here; values never are.
type sqlLogger struct{ log *slog.Logger }

func (l sqlLogger) LogMode(logger.LogLevel) logger.Interface { return l }

func (l sqlLogger) Info(context.Context, string, ...any)  {}
func (l sqlLogger) Warn(context.Context, string, ...any)  {}
func (l sqlLogger) Error(context.Context, string, ...any) {}

func (l sqlLogger) Trace(ctx context.Context, begin time.Time, fc func() (sql string, rows int64), _ error) {
	if took := time.Since(begin); took > slowStatement {
		sql, rows := fc()
		l.log.WarnContext(ctx, "slow statement", "took", took, "rows", rows, "sql", sql)
	}
}

// ParamsFilter keeps the values out of the statement that Trace is given.
func (l sqlLogger) ParamsFilter(_ context.Context, sql string, _ ...any) (string, []any) {
	return sql, nil
}
