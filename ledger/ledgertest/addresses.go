package ledgertest

import (
	"database/sql"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ncruces/go-sqlite3/driver"
)

// PutAddresses gives a new user to each of the addresses, as its deposit address. For benchmarks that watch a million: the rows
// are put in behind the book's back, since users come one by one through its front door.
func PutAddresses(t testing.TB, databaseURL string, addresses []common.Address) {
	t.Helper()
	postgres := strings.HasPrefix(databaseURL, "postgres")
	var db *sql.DB
	var err error
	if postgres {
		db, err = sql.Open("pgx", databaseURL)
	} else {
		db, err = driver.Open(databaseURL)
	}
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	do := func(stmt string, args ...any) {
		t.Helper()
		if !postgres { // to which $1 is a name, not a number
			stmt = strings.ReplaceAll(stmt, "$", "?")
		}
		if _, err := db.Exec(stmt, args...); err != nil {
			t.Fatalf("%s: %v", stmt, err)
		}
	}
	list := "(SELECT value AS address, key + 1 AS n FROM json_each($1))"
	id := "printf('%026d', $2 + n)"
	if postgres {
		list = "(SELECT address, n FROM json_array_elements_text(CAST($1 AS json)) WITH ORDINALITY AS e (address, n))"
		id = "lpad(CAST($2 + n AS text), 26, '0')"
	}
	done := 0
	if err := db.QueryRow("SELECT value FROM counters WHERE name = 'deposit_address'").Scan(&done); err != nil {
		t.Fatal(err)
	}
	for page := range slices.Chunk(addresses, 20_000) {
		texts := make([]string, len(page))
		for i, a := range page {
			texts[i] = strings.ToLower(a.Hex())
		}
		raw, err := json.Marshal(texts)
		if err != nil {
			t.Fatal(err)
		}
		do("INSERT INTO users (id, language, tier, terms_at, created_at, merged_into) SELECT "+id+", 'en', '', 0, 1, '' FROM "+list+" a WHERE TRUE", string(raw), done)
		do("INSERT INTO deposit_addresses (id, seq, user_id, salt, address, created_at, shown)"+
			" SELECT "+id+", $2 + n, "+id+", "+id+", address, 1, TRUE FROM "+list+" a WHERE TRUE", string(raw), done)
		done += len(page)
	}
	do("UPDATE counters SET value = $1 WHERE name = 'deposit_address'", done)
	if postgres { // what autovacuum would have done by now
		do("VACUUM ANALYZE")
		do("CHECKPOINT")
	}
}
