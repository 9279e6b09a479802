package ledger_test

import (
	"strings"
	"testing"

	"github.com/amasa-io/amasa/ledger"
)

// Audit finds what somebody with the database's password did behind the book's back.
func TestAuditFindsCorruption(t *testing.T) {
	// What must be switched off first to get at the journal at all.
	unlock := map[bool]string{
		true:  "ALTER TABLE entries DISABLE TRIGGER ALL; ALTER TABLE postings DISABLE TRIGGER ALL; ALTER TABLE accounts DROP CONSTRAINT no_overdraft",
		false: "DROP TRIGGER entries_no_update; DROP TRIGGER entries_no_delete; DROP TRIGGER postings_no_update; DROP TRIGGER postings_no_delete",
	}
	amountOf := func(postgres bool, n string) string {
		if postgres {
			return n
		}
		return "'" + strings.Repeat("0", 78-len(n)) + n + "'"
	}
	for name, c := range map[string]struct{ stmt, want string }{
		"amount":      {"UPDATE postings SET amount = $7 WHERE seq = 1", "does not have its hash"},
		"metadata":    {"UPDATE entries SET meta = '{\"tx\":\"0x1\"}' WHERE kind = 'payout'", "does not have its hash"},
		"lost":        {"DELETE FROM postings WHERE seq = 1", "the postings give"},
		"balance":     {"UPDATE accounts SET credits = $999 WHERE code LIKE 'user/%/available'", "the postings give"},
		"account":     {"DELETE FROM accounts WHERE code LIKE 'stream/%'", "no stored balance"},
		"overdraft":   {"UPDATE accounts SET may_overdraw = TRUE WHERE code LIKE 'user/%/available'", "may overdraw"},
		"hold":        {"UPDATE holds SET amount = $1", "open holds"},
		"order":       {"UPDATE orders SET state = 'filled'", "do not agree"},
		"payout":      {"UPDATE payouts SET state = 'orphaned'", "not final"},
		"new payout":  {"UPDATE payouts SET amount = $5", "not in the journal"},
		"income":      {"UPDATE income SET amount = $5", "income of user"},
		"rank":        {"UPDATE income_totals SET usd = $5", "income total"},
		"swept":       {"UPDATE address_balances SET received = $1", "deposit address"},
		"merged user": {"UPDATE users SET merged_into = 'x'", "was merged"},
	} {
		t.Run(name, func(t *testing.T) {
			each(t, func(t *testing.T, w *world) {
				ann, annID := w.meet(ledger.Telegram, "1")
				w.advance("main", transfer(w.address(ann.ID), "a", 100))
				w.settle()
				w.give(ann.ID, usdc, 50)
				w.place(withdraw("k", ann.ID, annID.ID, 10))
				w.sound()

				postgres := strings.HasPrefix(w.url, "postgres")
				stmt := c.stmt
				if i := strings.Index(stmt, "$"); i >= 0 {
					n := strings.Fields(stmt[i+1:])[0]
					stmt = stmt[:i] + amountOf(postgres, n) + stmt[i+1+len(n):]
				}
				if _, err := raw(t, w.url).Exec(unlock[postgres] + "; " + stmt); err != nil {
					t.Fatal(err)
				}
				report, err := w.Audit(t.Context())
				w.ok(err)
				if all := strings.Join(report.Faults, "\n"); !strings.Contains(all, c.want) {
					t.Fatalf("audit found %q, want something with %q", all, c.want)
				}
			})
		})
	}
}
