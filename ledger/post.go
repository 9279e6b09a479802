package ledger

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// accountKey names one balance.
type accountKey struct {
	Code  Account
	Asset AssetID
}

func compareKeys(a, b accountKey) int {
	return cmp.Or(strings.Compare(string(a.Code), string(b.Code)), strings.Compare(string(a.Asset), string(b.Asset)))
}

// accountRow is one balance as it is stored: two counters that only grow.
type accountRow struct {
	Code            Account
	Asset           AssetID
	Debits, Credits Amount
	Version         int64
}

// balance is the row's balance on its normal side, and whether it is below zero.
func (r accountRow) balance() (Amount, bool) {
	grow, shrink := r.Credits, r.Debits
	if r.Code.debitNormal() {
		grow, shrink = shrink, grow
	}
	return grow.SubFloor(shrink), grow.Less(shrink)
}

// posted is what a call of post did.
type posted struct {
	entries  []Entry // in the order of the input; replayed ones as they were stored
	fresh    []bool  // which of them are new
	accounts map[accountKey]*accountRow
}

// available is what the user can spend of the asset after the post; zero for an account that it did not touch.
func (p posted) available(user ID, asset AssetID) Amount {
	row := p.accounts[accountKey{UserAvailable(user), asset}]
	if row == nil {
		return Amount{}
	}
	balance, _ := row.balance()
	return balance
}

// post writes the entries and is the only code that changes a balance. In order: resolve users who were merged, lock the accounts
// in sorted order, insert the entries that are new, apply their postings one entry after the other, write the accounts back
// under the guard of their versions, insert the postings. Anything that is refused rolls the whole tx back.
func (t tx) post(entries ...Entry) (posted, error) {
	if len(entries) == 0 {
		return posted{}, nil
	}
	inputs, err := t.inputHashes(entries)
	if err != nil {
		return posted{}, err
	}
	out := posted{entries: make([]Entry, len(entries))}
	for i, e := range entries {
		out.entries[i] = e.clone()
	}
	if err := t.resolveAccounts(out.entries); err != nil {
		return posted{}, err
	}
	if out.accounts, err = t.lockAccounts(out.entries); err != nil {
		return posted{}, err
	}
	if out.fresh, err = t.insertEntries(out.entries, inputs); err != nil {
		return posted{}, err
	}
	rows, err := apply(out)
	if err != nil {
		return posted{}, err
	}
	if err := t.storeAccounts(out); err != nil {
		return posted{}, err
	}
	return out, t.insert("postings", postingColumns, rows)
}

// inputHashes validates the entries and returns the hash of each. The same key twice in one call must have the same content.
func (t tx) inputHashes(entries []Entry) ([]string, error) {
	hashes := make([]string, len(entries))
	seen := make(map[string]string, len(entries))
	var assets []AssetID
	for i, e := range entries {
		if err := e.validate(); err != nil {
			return nil, err
		}
		hashes[i] = e.inputHash()
		if other, ok := seen[e.Key]; ok && other != hashes[i] {
			return nil, fmt.Errorf("%w: entry %s twice in one call", ErrConflict, e.Key)
		}
		seen[e.Key] = hashes[i]
		for _, p := range e.Postings {
			assets = append(assets, p.Asset)
		}
	}
	return hashes, t.requireAssets(assets)
}

// resolveAccounts points the accounts of merged users to the user who survives, and keeps those users from being merged until the
// tx ends.
func (t tx) resolveAccounts(entries []Entry) error {
	var users []ID
	each := func(fn func(*Account)) {
		for _, e := range entries {
			for i := range e.Postings {
				fn(&e.Postings[i].Debit)
				fn(&e.Postings[i].Credit)
			}
		}
	}
	each(func(a *Account) {
		if user, ok := a.user(); ok {
			users = append(users, user)
		}
	})
	if len(users) == 0 {
		return nil
	}
	survivors, err := t.keepUsers(users)
	if err != nil {
		return err
	}
	each(func(a *Account) {
		if user, ok := a.user(); ok {
			*a = a.withUser(survivors[user])
		}
	})
	return nil
}

// lockAccounts reads every account that the entries touch, locked in the order of its key; accounts that are not there yet come
// back with zero counters and version 0.
func (t tx) lockAccounts(entries []Entry) (map[accountKey]*accountRow, error) {
	accounts := map[accountKey]*accountRow{}
	for _, e := range entries {
		for _, p := range e.Postings {
			for _, code := range []Account{p.Debit, p.Credit} {
				accounts[accountKey{code, p.Asset}] = &accountRow{Code: code, Asset: p.Asset}
			}
		}
	}
	const most = 1000 // keys a statement
	for keys := range slices.Chunk(sortedKeys(accounts), most) {
		args := make([]any, 0, 2*len(keys))
		for _, k := range keys {
			args = append(args, k.Code, k.Asset)
		}
		var rows []accountRow
		err := t.all(&rows, t.locking("SELECT code, asset, debits, credits, version FROM accounts WHERE (code, asset) IN (VALUES "+
			marks(len(keys), 2)+") ORDER BY code, asset", "NO KEY UPDATE"), args...)
		if err != nil {
			return nil, fmt.Errorf("lock accounts: %w", err)
		}
		for _, row := range rows {
			accounts[accountKey{row.Code, row.Asset}] = &row
		}
	}
	return accounts, nil
}

func sortedKeys(accounts map[accountKey]*accountRow) []accountKey {
	keys := make([]accountKey, 0, len(accounts))
	for k := range accounts {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, compareKeys)
	return keys
}

// insertEntries stores the entries whose key is new, and replaces the others by what is stored under their key. fresh tells which
// are new. It fails with ErrConflict if a key was used with other input.
func (t tx) insertEntries(entries []Entry, inputs []string) (fresh []bool, err error) {
	at := fromMicros(t.clock())
	rows := make([][]any, len(entries))
	for i := range entries {
		e := &entries[i]
		e.ID, e.At = NewID(), at
		if e.Reverses != "" {
			if err := t.checkReversal(*e); err != nil {
				return nil, err
			}
		}
		meta, err := json.Marshal(e.Meta)
		if err != nil {
			return nil, fmt.Errorf("%w: entry %s: metadata: %w", ErrInvalid, e.Key, err)
		}
		rows[i] = []any{e.ID, e.Key, e.Kind, string(meta), e.Reverses, micros(at), inputs[i], e.contentHash(inputs[i])}
	}
	inserted := make(map[ID]bool, len(rows))
	const most = 500 // rows a statement
	for chunk := range slices.Chunk(rows, most) {
		var ids []ID
		err := t.all(&ids, "INSERT INTO entries ("+entryColumns+") VALUES "+marks(len(chunk), 8)+
			" ON CONFLICT (key) DO NOTHING RETURNING id", slices.Concat(chunk...)...)
		if err != nil {
			return nil, fmt.Errorf("insert entries: %w", err)
		}
		for _, id := range ids {
			inserted[id] = true
		}
	}
	return t.replayOld(entries, inputs, inserted)
}

// replayOld replaces the entries that were not inserted by what is stored, or given earlier in the same call, under their key.
func (t tx) replayOld(entries []Entry, inputs []string, inserted map[ID]bool) (fresh []bool, err error) {
	fresh = make([]bool, len(entries))
	first := make(map[string]int, len(entries))
	for i := range entries {
		key := entries[i].Key
		if earlier, ok := first[key]; ok {
			entries[i] = entries[earlier]
			continue
		}
		first[key] = i
		if fresh[i] = inserted[entries[i].ID]; fresh[i] {
			continue
		}
		if entries[i], err = t.replayed(key, inputs[i]); err != nil {
			return nil, err
		}
	}
	return fresh, nil
}

// replayed reads the entry that is stored under a key.
func (t tx) replayed(key, input string) (Entry, error) {
	var row entryRow
	if err := t.must("entry "+key, &row, "SELECT "+entryColumns+" FROM entries WHERE key = ?", key); err != nil {
		return Entry{}, err
	}
	if row.InputHash != input {
		return Entry{}, fmt.Errorf("%w: entry %s", ErrConflict, key)
	}
	return t.withPostings(row)
}

func (t tx) withPostings(row entryRow) (Entry, error) {
	var postings []postingRow
	if err := t.all(&postings, "SELECT "+postingColumns+" FROM postings WHERE entry_id = ? ORDER BY seq", row.ID); err != nil {
		return Entry{}, fmt.Errorf("read postings: %w", err)
	}
	return row.entry(postings)
}

// checkReversal makes sure that e takes back exactly the entry that it names, which is no reversal itself.
func (t tx) checkReversal(e Entry) error {
	var row entryRow
	if err := t.must("entry to reverse", &row, "SELECT "+entryColumns+" FROM entries WHERE id = ?", e.Reverses); err != nil {
		return err
	}
	original, err := t.withPostings(row)
	if err != nil {
		return err
	}
	if err := t.resolveAccounts([]Entry{original}); err != nil {
		return err
	}
	if original.Reverses != "" || !slices.Equal(Reverse(original, e.Key).Postings, e.Postings) {
		return fmt.Errorf("%w: entry %s does not reverse %s", ErrInvalid, e.Key, e.Reverses)
	}
	return nil
}

// apply moves the counters of the accounts by the fresh entries and returns the rows of their postings. After each entry no account
// that it touched may be below zero.
func apply(p posted) ([][]any, error) {
	var rows [][]any
	for i, e := range p.entries {
		if !p.fresh[i] {
			continue
		}
		for seq, posting := range e.Postings {
			debit := p.accounts[accountKey{posting.Debit, posting.Asset}]
			credit := p.accounts[accountKey{posting.Credit, posting.Asset}]
			var err error
			if debit.Debits, err = debit.Debits.Add(posting.Amount); err != nil {
				return nil, fmt.Errorf("entry %s: %s: %w", e.Key, debit.Code, err)
			}
			if credit.Credits, err = credit.Credits.Add(posting.Amount); err != nil {
				return nil, fmt.Errorf("entry %s: %s: %w", e.Key, credit.Code, err)
			}
			rows = append(rows, []any{e.ID, seq, posting.Debit, posting.Credit, posting.Asset, posting.Amount, debit.Debits, credit.Credits})
		}
		for _, posting := range e.Postings {
			for _, code := range []Account{posting.Debit, posting.Credit} {
				if _, below := p.accounts[accountKey{code, posting.Asset}].balance(); below && !code.mayOverdraw() {
					return nil, fmt.Errorf("%w: entry %s: %s of %s", ErrInsufficient, e.Key, code, posting.Asset)
				}
			}
		}
	}
	return rows, nil
}

// storeAccounts writes back the accounts that the fresh entries touched. The version guards against a tx that made the same new
// account at the same time, which no row lock could keep out.
func (t tx) storeAccounts(p posted) error {
	touched := map[accountKey]*accountRow{}
	for i, e := range p.entries {
		if !p.fresh[i] {
			continue
		}
		for _, posting := range e.Postings {
			for _, code := range []Account{posting.Debit, posting.Credit} {
				key := accountKey{code, posting.Asset}
				touched[key] = p.accounts[key]
			}
		}
	}
	const most = 500 // rows a statement
	for keys := range slices.Chunk(sortedKeys(touched), most) {
		args := make([]any, 0, 7*len(keys))
		for _, k := range keys {
			row := touched[k]
			args = append(args, row.Code, row.Asset, row.Code.side(), row.Code.mayOverdraw(), row.Debits, row.Credits, row.Version+1)
		}
		n, err := t.exec("INSERT INTO accounts (code, asset, side, may_overdraw, debits, credits, version) VALUES "+marks(len(keys), 7)+
			" ON CONFLICT (code, asset) DO UPDATE SET debits = excluded.debits, credits = excluded.credits, version = excluded.version"+
			" WHERE accounts.version = excluded.version - 1", args...)
		if err != nil {
			return fmt.Errorf("store balances: %w", err)
		}
		if n != int64(len(keys)) {
			return fmt.Errorf("store balances: %w", errRetry)
		}
	}
	return nil
}
