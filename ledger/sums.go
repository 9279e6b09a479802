package ledger

import (
	"database/sql"
	"fmt"
	"slices"
	"strings"
)

// sums is a table of rows that are added to, found by their keys. Whoever adds to rows of one user keeps that user, whoever adds to rows of
// one chain holds the chain.
type sums struct {
	table   string
	key     []string           // columns of text
	columns []string           // columns that are added up, whole numbers
	derive  func(row []Amount) // sets what follows from the other columns; nil = nothing does
}

// sum is a row of sums, or what is added to one.
type sum struct {
	key []string
	by  []Amount
}

func (s sum) name() string { return strings.Join(s.key, "\x00") }

// mostSummed is how many rows of sums one statement takes.
const mostSummed = 500

// addUp adds to rows, and makes those that are not there. Several additions to one row are one. Rows are locked in the order of their keys.
func (t tx) addUp(to sums, add []sum) error {
	added, err := collect(add)
	if err != nil {
		return err
	}
	for some := range slices.Chunk(added, mostSummed) {
		if err := t.addUpSome(to, some); err != nil {
			return fmt.Errorf("add to %s: %w", to.table, err)
		}
	}
	return nil
}

// collect makes one addition of all that have the same key, in the order of the keys.
func collect(add []sum) ([]sum, error) {
	at := make(map[string]int, len(add))
	var out []sum
	for _, a := range add {
		i, ok := at[a.name()]
		if !ok {
			at[a.name()] = len(out)
			out = append(out, sum{a.key, slices.Clone(a.by)})
			continue
		}
		if err := out[i].plus(a.by); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(out, func(a, b sum) int { return slices.Compare(a.key, b.key) })
	return out, nil
}

func (s sum) plus(by []Amount) (err error) {
	for i := range s.by {
		if s.by[i], err = s.by[i].Add(by[i]); err != nil {
			return err
		}
	}
	return nil
}

func (t tx) addUpSome(to sums, add []sum) error {
	stored, err := t.lockSums(to, add)
	if err != nil {
		return err
	}
	var fresh, changed [][]string
	for _, row := range add {
		old, found := stored[row.name()]
		if found {
			if err := row.plus(old); err != nil {
				return err
			}
		}
		if to.derive != nil {
			to.derive(row.by)
		}
		values := append(slices.Clone(row.key), mapped(row.by, Amount.text)...)
		if found {
			changed = append(changed, values)
		} else {
			fresh = append(fresh, values)
		}
	}
	if err := t.insertSums(to, fresh, "NOTHING"); err != nil {
		return err
	}
	return t.insertSums(to, changed, "UPDATE SET "+strings.Join(mapped(to.columns, func(c string) string { return c + " = excluded." + c }), ", "))
}

// lockSums reads those of the rows that are there.
func (t tx) lockSums(to sums, of []sum) (map[string][]Amount, error) {
	list, args := t.tuples(to.key, mapped(of, func(s sum) []string { return s.key }))
	columns := mapped(slices.Concat(to.key, to.columns), func(c string) string { return "x." + c })
	same := mapped(to.key, func(c string) string { return "x." + c + " = k." + c })
	query := "SELECT " + strings.Join(columns, ", ") + " FROM " + list + " JOIN " + to.table + " x ON " + strings.Join(same, " AND ") +
		" ORDER BY " + strings.Join(columns[:len(to.key)], ", ")
	stored := map[string][]Amount{}
	err := t.rows(func(rows *sql.Rows) error {
		row := sum{make([]string, len(to.key)), make([]Amount, len(to.columns))}
		into := make([]any, 0, len(columns))
		for i := range row.key {
			into = append(into, &row.key[i])
		}
		for i := range row.by {
			into = append(into, &row.by[i])
		}
		err := rows.Scan(into...)
		stored[row.name()] = row.by
		return err
	}, t.locking(query, "NO KEY UPDATE OF x"), args...)
	return stored, err
}

// insertSums stores rows. It fails with errRetry if another tx made one of them meanwhile.
func (t tx) insertSums(to sums, rows [][]string, onConflict string) error {
	if len(rows) == 0 {
		return nil
	}
	columns := slices.Concat(to.key, to.columns)
	list, args := t.tuples(columns, rows)
	values := slices.Concat(to.key, mapped(to.columns, t.whole))
	n, err := t.exec("INSERT INTO "+to.table+" ("+strings.Join(columns, ", ")+") SELECT "+strings.Join(values, ", ")+" FROM "+list+
		" WHERE TRUE ON CONFLICT ("+strings.Join(to.key, ", ")+") DO "+onConflict, args...)
	if err == nil && int(n) != len(rows) {
		err = errRetry
	}
	return err
}

// tuples is rows of text as a table k with these columns, and its parameters. To PostgreSQL each column is one array, so that the statement is
// the same for any number of rows.
func (t tx) tuples(columns []string, rows [][]string) (list string, args []any) {
	if t.book.postgres {
		for i := range columns {
			args = append(args, column(rows, func(row []string) string { return row[i] }))
		}
		arrays := strings.TrimSuffix(strings.Repeat("CAST(? AS text[]), ", len(columns)), ", ")
		return "unnest(" + arrays + ") AS k (" + strings.Join(columns, ", ") + ")", args
	}
	for _, row := range rows {
		for _, value := range row {
			args = append(args, value)
		}
	}
	names := make([]string, len(columns))
	for i, c := range columns {
		names[i] = fmt.Sprintf("column%d AS %s", i+1, c)
	}
	return "(SELECT " + strings.Join(names, ", ") + " FROM (VALUES " + marks(len(rows), len(columns)) + ")) AS k", args
}

// whole is a column of tuples as a whole number: SQLite stores the digits as they are.
func (t tx) whole(column string) string {
	if t.book.postgres {
		return "CAST(k." + column + " AS numeric)"
	}
	return "k." + column
}
