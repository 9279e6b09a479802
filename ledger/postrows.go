package ledger

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"
)

// The statements of a post. Their number does not depend on how much is posted: PostgreSQL takes every column as one array, so that its text and
// its plan are always the same; SQLite takes rows of values, some hundred to a statement.

// lockAccounts reads the accounts, locked in the order of their keys; those that are not there yet are left at zero counters and version 0.
func (t tx) lockAccounts(accounts map[accountKey]*accountRow) error {
	const most = 1000 // keys a statement
	for keys := range slices.Chunk(sortedKeys(accounts), most) {
		found := func(rows *sql.Rows) error {
			var row accountRow
			err := rows.Scan(&row.Code, &row.Asset, &row.Debits, &row.Credits, &row.Version)
			*accounts[accountKey{row.Code, row.Asset}] = row
			return err
		}
		var err error
		if t.book.postgres {
			err = t.rows(found, lockAccountsSQL, codesOf(keys), assetsOf(keys))
		} else {
			args := make([]any, 0, 2*len(keys))
			for _, k := range keys {
				args = append(args, k.Code, k.Asset)
			}
			err = t.rows(found, "SELECT code, asset, debits, credits, version FROM accounts WHERE (code, asset) IN (VALUES "+marks(len(keys), 2)+")", args...)
		}
		if err != nil {
			return fmt.Errorf("lock accounts: %w", err)
		}
	}
	return nil
}

// lockUnmerged is lockUsers and lockAccounts in one statement, for users who are not merged: errQuick if one is.
func (t tx) lockUnmerged(users map[ID]ID, accounts map[accountKey]*accountRow) (map[ID]ID, error) {
	keys := sortedKeys(accounts)
	kept := make(map[ID]ID, len(users))
	found := func(rows *sql.Rows) error {
		var row accountRow
		var mergedInto *ID // of a user, whose ID is the code
		if err := rows.Scan(&row.Code, &row.Asset, &row.Debits, &row.Credits, &row.Version, &mergedInto); err != nil {
			return err
		}
		switch {
		case mergedInto == nil:
			*accounts[accountKey{row.Code, row.Asset}] = row
		case *mergedInto != "":
			return errQuick
		default:
			kept[ID(row.Code)] = ID(row.Code)
		}
		return nil
	}
	err := t.rows(found, "WITH u AS MATERIALIZED (SELECT id, merged_into FROM users WHERE id = ANY(?) ORDER BY id FOR KEY SHARE), l AS MATERIALIZED ("+
		lockAccountsSQL+") SELECT id AS code, '' AS asset, 0 AS debits, 0 AS credits, 0 AS version, merged_into FROM u"+
		" UNION ALL SELECT code, asset, debits, credits, version, NULL FROM l",
		userArray(users), codesOf(keys), assetsOf(keys))
	if err != nil {
		return nil, fmt.Errorf("lock users and accounts: %w", err)
	}
	return kept, nil
}

const lockAccountsSQL = "SELECT a.code, a.asset, a.debits, a.credits, a.version FROM unnest(CAST(? AS text[]), CAST(? AS text[])) AS k (code, asset)" +
	" JOIN accounts a ON a.code = k.code AND a.asset = k.asset ORDER BY a.code, a.asset FOR NO KEY UPDATE OF a"

func codesOf(keys []accountKey) *[]string {
	return column(keys, func(k accountKey) string { return string(k.Code) })
}

func assetsOf(keys []accountKey) *[]string {
	return column(keys, func(k accountKey) string { return string(k.Asset) })
}

func sortedKeys[V any](accounts map[accountKey]V) []accountKey {
	return slices.SortedFunc(maps.Keys(accounts), compareKeys)
}

// storedEntries reads those entries of the requests whose keys the journal has.
func (t tx) storedEntries(requests []*request) (map[string]known, error) {
	var keys []string
	for _, r := range requests {
		for _, e := range r.given {
			keys = append(keys, e.Key)
		}
	}
	stored := map[string]known{}
	const most = 1000 // keys a statement
	for keys := range slices.Chunk(keys, most) {
		var entries []entryRow
		if err := t.all(&entries, "SELECT "+entryColumns+" FROM entries WHERE key "+t.among(), t.list(keys)); err != nil {
			return nil, fmt.Errorf("read entries: %w", err)
		}
		if len(entries) == 0 {
			continue
		}
		var found []postingRow
		ids := mapped(entries, func(e entryRow) string { return string(e.ID) })
		if err := t.all(&found, "SELECT "+postingColumns+" FROM postings WHERE entry_id "+t.among()+" ORDER BY entry_id, seq", t.list(ids)); err != nil {
			return nil, fmt.Errorf("read postings: %w", err)
		}
		postings := map[ID][]postingRow{}
		for _, p := range found {
			postings[p.EntryID] = append(postings[p.EntryID], p)
		}
		for _, row := range entries {
			e, err := row.entry(postings[row.ID])
			if err != nil {
				return nil, err
			}
			stored[row.Key] = known{e, row.InputHash}
		}
	}
	return stored, nil
}

// write stores what the judge accepted: the entries, the accounts under the guard of their versions, the postings. It fails with known if
// a key is stored already, with errRetry if another tx made the same new account, which no row lock can keep out, and with errStale if
// what was remembered of a user or an account is not so any more.
func (t tx) write(j *judge, known error) error {
	if len(j.rows.entries) == 0 {
		return nil
	}
	// In the order of their keys, so that two processes that have the same ones do not wait for each other.
	slices.SortFunc(j.rows.entries, func(a, b entryRow) int { return strings.Compare(a.Key, b.Key) })
	var changed []accountRow
	for _, key := range sortedKeys(j.accounts) {
		if row := j.accounts[key]; *row != j.locked[key] {
			row.Version++
			changed = append(changed, *row)
		}
	}
	stale := errRetry
	if j.unchecked != nil {
		stale = errStale
	}
	if t.book.postgres {
		return t.writeArrays(j, changed, known, stale)
	}
	return t.writeRows(j, changed, known, stale)
}

// onKnownAccount makes an upsert of accounts count only rows whose version is the next one.
const onKnownAccount = " ON CONFLICT (code, asset) DO UPDATE SET debits = excluded.debits, credits = excluded.credits, version = excluded.version" +
	" WHERE accounts.version = excluded.version - 1"

const accountColumns = "code, asset, side, may_overdraw, debits, credits, version"

// writeArrays is write on PostgreSQL: one statement.
func (t tx) writeArrays(j *judge, accounts []accountRow, known, stale error) error {
	args := []any{userArray(j.unchecked)}
	args = append(args, entryArrays(j.rows.entries)...)
	args = append(args, accountArrays(accounts)...)
	args = append(args, postingArrays(j.rows.postings)...)
	var wrote struct{ Users, Entries, Accounts, Postings int }
	_, err := t.one(&wrote, writeArraysSQL, args...)
	var pg *pgconn.PgError
	switch {
	case errors.As(err, &pg) && (pg.TableName == "postings" || pg.TableName == "accounts") && (pg.Code == "23505" || pg.Code == "23503"):
		// The statement's parts see what the others could not write only when it ends: an entry or an account was not new, or had moved on.
		if j.unchecked != nil {
			known = stale
		}
		return fmt.Errorf("post: %w", known)
	case err != nil:
		return fmt.Errorf("post: %w", err)
	case wrote.Users != len(j.unchecked):
		return fmt.Errorf("find users: %w", stale)
	case wrote.Entries != len(j.rows.entries):
		return fmt.Errorf("insert entries: %w", known)
	case wrote.Accounts != len(accounts), wrote.Postings != len(j.rows.postings):
		return fmt.Errorf("store balances: %w", stale)
	}
	return nil
}

// The parts run in the order in which the last line counts them: users and accounts are locked in the same order in every way to post.
//
//nolint:unqueryvet // of unnest, whose columns are the arrays in their order
const writeArraysSQL = "WITH u AS MATERIALIZED (SELECT 1 FROM users WHERE id = ANY(?) AND merged_into = '' ORDER BY id FOR KEY SHARE)," +
	" e AS (INSERT INTO entries (" + entryColumns + ") SELECT * FROM unnest(CAST(? AS text[]), CAST(? AS text[]), CAST(? AS text[])," +
	" CAST(? AS text[]), CAST(? AS text[]), CAST(? AS bigint[]), CAST(? AS text[]), CAST(? AS text[])) ON CONFLICT (key) DO NOTHING RETURNING 1)," +
	" a AS (INSERT INTO accounts (" + accountColumns + ") SELECT code, asset, side, may, CAST(d AS numeric), CAST(c AS numeric), v FROM unnest(CAST(? AS text[])," +
	" CAST(? AS text[]), CAST(? AS text[]), CAST(? AS boolean[]), CAST(? AS text[]), CAST(? AS text[]), CAST(? AS bigint[]))" +
	" AS n (code, asset, side, may, d, c, v)" + onKnownAccount + " RETURNING 1)," +
	" p AS (INSERT INTO postings (" + postingColumns + ") SELECT e, s, d, c, a, CAST(n AS numeric), CAST(dt AS numeric), CAST(ct AS numeric)" +
	" FROM unnest(CAST(? AS text[]), CAST(? AS int[]), CAST(? AS text[]), CAST(? AS text[]), CAST(? AS text[]), CAST(? AS text[]), CAST(? AS text[])," +
	" CAST(? AS text[])) AS n (e, s, d, c, a, n, dt, ct) RETURNING 1)" +
	" SELECT (SELECT count(*) FROM u) AS users, (SELECT count(*) FROM a) AS accounts, (SELECT count(*) FROM e) AS entries, (SELECT count(*) FROM p) AS postings"

// column is one column of rows as the driver takes it for an array: behind a pointer, or gorm would spread it.
func column[R, V any](rows []R, of func(R) V) *[]V {
	values := mapped(rows, of)
	return &values
}

// userArray lists users in the order in which they are locked.
func userArray(users map[ID]ID) *[]string {
	return column(slices.Sorted(maps.Keys(users)), func(id ID) string { return string(id) })
}

func entryArrays(rows []entryRow) []any {
	return []any{
		column(rows, func(r entryRow) string { return string(r.ID) }), column(rows, func(r entryRow) string { return r.Key }),
		column(rows, func(r entryRow) string { return r.Kind }), column(rows, func(r entryRow) string { return r.Meta }),
		column(rows, func(r entryRow) string { return string(r.Reverses) }), column(rows, func(r entryRow) int64 { return r.At }),
		column(rows, func(r entryRow) string { return r.InputHash }), column(rows, func(r entryRow) string { return r.Hash }),
	}
}

func accountArrays(rows []accountRow) []any {
	return []any{
		column(rows, func(r accountRow) string { return string(r.Code) }), column(rows, func(r accountRow) string { return string(r.Asset) }),
		column(rows, func(r accountRow) string { return r.Code.side() }), column(rows, func(r accountRow) bool { return r.Code.mayOverdraw() }),
		column(rows, func(r accountRow) string { return r.Debits.String() }), column(rows, func(r accountRow) string { return r.Credits.String() }),
		column(rows, func(r accountRow) int64 { return r.Version }),
	}
}

func postingArrays(rows []postingRow) []any {
	return []any{
		column(rows, func(r postingRow) string { return string(r.EntryID) }), column(rows, func(r postingRow) int32 { return int32(r.Seq) }),
		column(rows, func(r postingRow) string { return string(r.Debit) }), column(rows, func(r postingRow) string { return string(r.Credit) }),
		column(rows, func(r postingRow) string { return string(r.Asset) }), column(rows, func(r postingRow) string { return r.Amount.String() }),
		column(rows, func(r postingRow) string { return r.DebitTotal.String() }), column(rows, func(r postingRow) string { return r.CreditTotal.String() }),
	}
}

// writeRows is write on SQLite.
func (t tx) writeRows(j *judge, accounts []accountRow, known, stale error) error {
	if len(j.unchecked) > 0 {
		var users int
		list, err := json.Marshal(slices.Collect(maps.Keys(j.unchecked))) // one text of the statement for any number of them
		if err == nil {
			err = t.must("users", &users, "SELECT COUNT(*) FROM json_each(?) AS k JOIN users ON users.id = k.value WHERE merged_into = ''", string(list))
		}
		if err == nil && users != len(j.unchecked) {
			err = stale
		}
		if err != nil {
			return fmt.Errorf("find users: %w", err)
		}
	}
	entries := mapped(j.rows.entries, func(e entryRow) []any {
		return []any{e.ID, e.Key, e.Kind, e.Meta, e.Reverses, e.At, e.InputHash, e.Hash}
	})
	switch n, err := t.upsert("entries", entryColumns, " ON CONFLICT (key) DO NOTHING", entries); {
	case err != nil:
		return err
	case n != len(entries):
		return fmt.Errorf("insert entries: %w", known)
	}
	balances := mapped(accounts, func(a accountRow) []any {
		return []any{a.Code, a.Asset, a.Code.side(), a.Code.mayOverdraw(), a.Debits, a.Credits, a.Version}
	})
	switch n, err := t.upsert("accounts", accountColumns, onKnownAccount, balances); {
	case err != nil:
		return fmt.Errorf("store balances: %w", err)
	case n != len(balances):
		return fmt.Errorf("store balances: %w", stale)
	}
	return t.insert("postings", postingColumns, mapped(j.rows.postings, func(p postingRow) []any {
		return []any{p.EntryID, p.Seq, p.Debit, p.Credit, p.Asset, p.Amount, p.DebitTotal, p.CreditTotal}
	}))
}
