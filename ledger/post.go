package ledger

import (
	"cmp"
	"encoding/json"
	"errors"
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

// request is entries that are posted together, all or none, and what became of them.
type request struct {
	given  []Entry
	inputs []string // the hash of each

	out   []Entry // in the order of given: new ones complete, replayed ones as they were stored
	fresh []bool  // which of them are new
	err   error   // why nothing of it was posted
}

// newRequest checks the entries as far as the journal is not needed for it.
func (t tx) newRequest(entries []Entry) (*request, error) {
	r := &request{given: mapped(entries, Entry.clone), inputs: make([]string, len(entries))}
	seen := make(map[string]string, len(entries))
	var assets []AssetID
	for i, e := range r.given {
		if err := e.validate(); err != nil {
			return nil, err
		}
		r.inputs[i] = e.inputHash()
		if other, ok := seen[e.Key]; ok && other != r.inputs[i] {
			return nil, fmt.Errorf("%w: entry %s twice in one call", ErrConflict, e.Key)
		}
		seen[e.Key] = r.inputs[i]
		for _, p := range e.Postings {
			assets = append(assets, p.Asset)
		}
	}
	return r, t.requireAssets(assets)
}

// post posts entries, all or none: whatever is refused has to roll the whole tx back.
func (t tx) post(entries ...Entry) (posted, error) {
	if len(entries) == 0 {
		return posted{}, nil
	}
	r, err := t.newRequest(entries)
	if err != nil {
		return posted{}, err
	}
	accounts, err := t.postAll([]*request{r}, carefully)
	if err == nil {
		err = r.err
	}
	if err != nil {
		return posted{}, err
	}
	return posted{r.out, r.fresh, accounts}, nil
}

// way is how much a post takes for granted, to spare statements. What turns out to be otherwise is errQuick, and a more careful way does.
type way int

const (
	carefully  way = iota // nothing
	quickly               // that no key is known and no user merged
	fromMemory            // that too, and that the accounts are as this process left them
)

// postAll posts the requests one after the other and is the only code that changes a balance. Each request is accepted, or refused by its err
// and leaves everything as it was. In order: users who were merged are resolved and kept, the accounts locked in the order of
// their keys, the requests judged, the rows of what was accepted written. An error spoils the whole tx. It returns the accounts as they are now.
//
// On PostgreSQL it takes two statements quickly, and one from memory: accounts are then not locked before they are judged, but the write finds
// out by their versions, and the users by their rows, if anything was not as remembered.
func (t tx) postAll(requests []*request, w way) (map[accountKey]*accountRow, error) {
	j, err := t.judgeFor(requests, w)
	if err != nil {
		return nil, err
	}
	look := w == carefully
	if !look {
		refused, err := j.judgeAll(requests)
		if err != nil {
			return nil, err
		}
		look = refused // what was posted before is refused by an account that it emptied: it may be a replay
	}
	if look && w == fromMemory {
		return nil, errQuick // nobody is refused by what is remembered
	}
	if look {
		if j.stored, err = t.storedEntries(requests); err != nil {
			return nil, err
		}
		if _, err := j.judgeAll(requests); err != nil {
			return nil, err
		}
	}
	known := errRetry
	if !look {
		known = errQuick
	}
	return j.accounts, t.write(j, known)
}

// judge decides on requests, one after the other, on the accounts as they were locked.
type judge struct {
	t         tx
	at        int64
	survivors map[ID]ID // of every user that the requests name and that exists
	unchecked map[ID]ID // those of them who are only thought to exist and not to be merged: the write makes sure
	accounts  map[accountKey]*accountRow
	locked    map[accountKey]accountRow // as they were before anything was judged
	stored    map[string]known          // entries that the journal has, by key
	given     map[string]known          // entries of requests that were accepted, by key
	rows      rows
}

// known is an entry under its key, with the hash of its input.
type known struct {
	entry Entry
	input string
}

// rows are what accepted requests write.
type rows struct {
	entries  []entryRow
	postings []postingRow
}

// judgeFor locks the users and the accounts of the requests, or takes them as they are remembered.
func (t tx) judgeFor(requests []*request, w way) (j *judge, err error) {
	j = &judge{t: t, at: t.clock(), accounts: map[accountKey]*accountRow{}, locked: map[accountKey]accountRow{}}
	users := usersOf(requests)
	together := w == fromMemory || w == quickly && t.book.postgres
	if together {
		j.survivors = make(map[ID]ID, len(users))
		for _, user := range users {
			j.survivors[user] = user
		}
	} else if j.survivors, err = t.lockUsers(users, "KEY SHARE"); err != nil {
		return nil, err
	}
	for _, r := range requests {
		for _, e := range r.given {
			for _, p := range e.Postings {
				for _, code := range []Account{p.Debit, p.Credit} {
					if code, ok := j.resolve(code); ok {
						j.accounts[accountKey{code, p.Asset}] = &accountRow{Code: code, Asset: p.Asset}
					}
				}
			}
		}
	}
	switch {
	case w == fromMemory:
		j.unchecked = j.survivors
		t.book.posts.memory.recall(j.accounts)
	case together:
		j.survivors, err = t.lockUnmerged(j.survivors, j.accounts)
	default:
		err = t.lockAccounts(j.accounts)
	}
	if err != nil {
		return nil, err
	}
	for key, row := range j.accounts {
		j.locked[key] = *row
	}
	return j, nil
}

func usersOf(requests []*request) []ID {
	var users []ID
	for _, r := range requests {
		for _, e := range r.given {
			for _, p := range e.Postings {
				for _, code := range []Account{p.Debit, p.Credit} {
					if user, ok := code.user(); ok {
						users = append(users, user)
					}
				}
			}
		}
	}
	return users
}

// resolve points an account of a merged user to the user who survives; false if there is no such user.
func (j *judge) resolve(a Account) (Account, bool) {
	user, ok := a.user()
	if !ok {
		return a, true
	}
	survivor, ok := j.survivors[user]
	return a.withUser(survivor), ok
}

// judgeAll decides on every request, whatever was decided before, and reports whether one was refused.
func (j *judge) judgeAll(requests []*request) (refused bool, err error) {
	for key, row := range j.locked {
		*j.accounts[key] = row
	}
	j.given, j.rows = map[string]known{}, rows{}
	for _, r := range requests {
		before, keys := map[accountKey]accountRow{}, []string{}
		was := j.rows
		r.out, r.fresh = make([]Entry, len(r.given)), make([]bool, len(r.given))
		r.err = nil
		for i := range r.given {
			if r.out[i], r.fresh[i], r.err = j.judge(r.given[i], r.inputs[i], before); r.err != nil {
				break
			}
			if r.fresh[i] {
				keys = append(keys, r.given[i].Key)
			}
		}
		if r.err == nil {
			continue
		}
		if !isVerdict(r.err) {
			return true, r.err
		}
		refused = true
		for key, row := range before {
			*j.accounts[key] = row
		}
		for _, key := range keys {
			delete(j.given, key)
		}
		j.rows = was
	}
	return refused, nil
}

// isVerdict tells a refusal from a database that failed.
func isVerdict(err error) bool {
	for _, verdict := range []error{ErrAmount, ErrInvalid, ErrConflict, ErrInsufficient, ErrNotFound} {
		if errors.Is(err, verdict) {
			return true
		}
	}
	return false
}

// judge decides on one entry. It returns what is stored under a key that is known, else it completes the entry and moves the counters of its
// accounts; before gets those rows as they were.
func (j *judge) judge(e Entry, input string, before map[accountKey]accountRow) (out Entry, fresh bool, err error) {
	for _, of := range []map[string]known{j.stored, j.given} {
		if k, ok := of[e.Key]; ok && k.input != input {
			return Entry{}, false, fmt.Errorf("%w: entry %s", ErrConflict, e.Key)
		} else if ok {
			return k.entry.clone(), false, nil
		}
	}
	e = e.clone()
	e.ID, e.At = NewID(), fromMicros(j.at)
	for i := range e.Postings {
		p := &e.Postings[i]
		for _, code := range []*Account{&p.Debit, &p.Credit} {
			resolved, ok := j.resolve(*code)
			if !ok {
				return Entry{}, false, fmt.Errorf("%w: entry %s: unknown user of %s", ErrInvalid, e.Key, *code)
			}
			*code = resolved
		}
	}
	if e.Reverses != "" {
		if err := j.t.checkReversal(e); err != nil {
			return Entry{}, false, err
		}
	}
	meta, err := json.Marshal(e.Meta)
	if err != nil {
		return Entry{}, false, fmt.Errorf("%w: entry %s: metadata: %w", ErrInvalid, e.Key, err)
	}
	if err := j.apply(e, before); err != nil {
		return Entry{}, false, err
	}
	j.rows.entries = append(j.rows.entries, entryRow{ID: e.ID, Key: e.Key, Kind: e.Kind, Meta: string(meta), Reverses: e.Reverses, At: j.at,
		InputHash: input, Hash: e.contentHash(input)})
	j.given[e.Key] = known{e, input}
	return e, true, nil
}

// apply moves the counters of the accounts by an entry and adds the rows of its postings. Afterwards no account that it touched may be
// below zero.
func (j *judge) apply(e Entry, before map[accountKey]accountRow) error {
	row := func(code Account, asset AssetID) *accountRow {
		key := accountKey{code, asset}
		row := j.accounts[key]
		if _, ok := before[key]; !ok {
			before[key] = *row
		}
		return row
	}
	for seq, posting := range e.Postings {
		debit, credit := row(posting.Debit, posting.Asset), row(posting.Credit, posting.Asset)
		var err error
		if debit.Debits, err = debit.Debits.Add(posting.Amount); err != nil {
			return fmt.Errorf("entry %s: %s: %w", e.Key, debit.Code, err)
		}
		if credit.Credits, err = credit.Credits.Add(posting.Amount); err != nil {
			return fmt.Errorf("entry %s: %s: %w", e.Key, credit.Code, err)
		}
		j.rows.postings = append(j.rows.postings, postingRow{EntryID: e.ID, Seq: seq, Debit: posting.Debit, Credit: posting.Credit,
			Asset: posting.Asset, Amount: posting.Amount, DebitTotal: debit.Debits, CreditTotal: credit.Credits})
	}
	for _, posting := range e.Postings {
		for _, code := range []Account{posting.Debit, posting.Credit} {
			if _, below := row(code, posting.Asset).balance(); below && !code.mayOverdraw() {
				return fmt.Errorf("%w: entry %s: %s of %s", ErrInsufficient, e.Key, code, posting.Asset)
			}
		}
	}
	return nil
}

// checkReversal makes sure that e takes back exactly the entry that it names, which is no reversal itself.
func (t tx) checkReversal(e Entry) error {
	var row entryRow
	if err := t.must("entry to reverse", &row, "SELECT "+entryColumns+" FROM entries WHERE id = ?", e.Reverses); err != nil {
		return err
	}
	var postings []postingRow
	if err := t.all(&postings, "SELECT "+postingColumns+" FROM postings WHERE entry_id = ? ORDER BY seq", row.ID); err != nil {
		return fmt.Errorf("read postings: %w", err)
	}
	original, err := row.entry(postings)
	if err != nil {
		return err
	}
	for i := range original.Postings { // e's users are kept already: these are the same, or e is refused
		p := &original.Postings[i]
		for _, code := range []*Account{&p.Debit, &p.Credit} {
			user, ok := code.user()
			if !ok {
				continue
			}
			survivor, err := t.survivor(user)
			if err != nil {
				return err
			}
			*code = code.withUser(survivor)
		}
	}
	if original.Reverses != "" || !slices.Equal(Reverse(original, e.Key).Postings, e.Postings) {
		return fmt.Errorf("%w: entry %s does not reverse %s", ErrInvalid, e.Key, e.Reverses)
	}
	return nil
}
