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
		true: "ALTER TABLE entries DISABLE TRIGGER ALL; ALTER TABLE postings DISABLE TRIGGER ALL; ALTER TABLE accounts DROP CONSTRAINT no_overdraft;" +
			" ALTER TABLE orders DISABLE TRIGGER ALL; ALTER TABLE payouts DISABLE TRIGGER ALL; ALTER TABLE seals DISABLE TRIGGER ALL; ALTER TABLE sealed DISABLE TRIGGER ALL",
		false: "DROP TRIGGER entries_no_update; DROP TRIGGER entries_no_delete; DROP TRIGGER postings_no_update; DROP TRIGGER postings_no_delete;" +
			" DROP TRIGGER orders_states; DROP TRIGGER payouts_states; DROP TRIGGER seals_no_update; DROP TRIGGER seals_no_delete;" +
			" DROP TRIGGER sealed_no_update; DROP TRIGGER sealed_no_delete",
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
		"stranger":    {"UPDATE payouts SET user_id = 'x'", "a user that there is not"},
		"income":      {"UPDATE income SET amount = $5", "income of user"},
		"rank":        {"UPDATE income_totals SET usd = $5", "income total"},
		"swept":       {"UPDATE address_balances SET received = $1", "deposit address"},
		"sealed":      {"UPDATE entries SET hash = 'x' WHERE kind = 'payout'", "seal 1: the entries it covers have changed"},
		"taken out":   {"DELETE FROM postings; DELETE FROM entries", "seal 1: entry"},
		"put in":      {"INSERT INTO entries (id, key, kind, meta, reverses, at, input_hash, hash) VALUES ('zzz', 'k', 'x', '{}', '', 0, '', ''); DELETE FROM unsealed", "neither sealed nor waiting"},
		"seal":        {"UPDATE seals SET root = 'x' WHERE id = 2", "seal 2: it does not have its hash"},
		"seal lost":   {"DELETE FROM seals WHERE id = 1", "seal 1 before it is missing"},
		"last seal":   {"DELETE FROM seals WHERE id = 2", "sealed beyond the last seal"},
		"unsealed":    {"DELETE FROM sealed WHERE seq = 1", "seal 1: it covers 1 entries and 0 are there"},
		"merged user": {"UPDATE users SET merged_into = 'x'", "was merged"},
	} {
		t.Run(name, func(t *testing.T) {
			each(t, func(t *testing.T, w *world) {
				ann, annID := w.meet(ledger.Telegram, "1")
				w.advance("main", transfer(w.address(ann.ID), "a", 100))
				w.settle()
				w.seal(1)
				w.give(ann.ID, usdc, 50)
				w.place(withdraw("k", ann.ID, annID.ID, 10))
				w.seal(2)
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

// seal seals one round and checks how many entries it took.
func (w *world) seal(want int) {
	w.t.Helper()
	n, err := w.Seal(w.ctx())
	w.ok(err)
	if n != want {
		w.t.Fatalf("sealed %d entries, want %d", n, want)
	}
}
