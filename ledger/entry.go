package ledger

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"time"
)

// Posting moves Amount of Asset: it debits one account and credits another, so an Entry made of Postings always balances.
type Posting struct {
	Debit, Credit Account
	Asset         AssetID
	Amount        Amount // base units, never zero
}

// Entry is an immutable, balanced journal record. Same Key and same content = replay; same Key, other content = ErrConflict.
type Entry struct {
	ID       ID     // set by Post
	Key      string // idempotency key, unique for ever
	Kind     string // payout, hold, release, sweep, swap, invest, units, redeem, pay, merge, reverse …
	Postings []Posting
	Meta     map[string]string
	Reverses ID        // the entry that this one takes back; an entry is reversed at most once
	At       time.Time // set by Post
}

// Reverse returns the entry that takes e back: its postings the other way round. e must have been posted.
func Reverse(e Entry, key string) Entry {
	back := Entry{Key: key, Kind: "reverse", Reverses: e.ID, Postings: make([]Posting, len(e.Postings))}
	for i, p := range e.Postings {
		back.Postings[len(e.Postings)-1-i] = Posting{Debit: p.Credit, Credit: p.Debit, Asset: p.Asset, Amount: p.Amount}
	}
	return back
}

// validate checks what can be known of an entry without the database.
func (e Entry) validate() error {
	switch {
	case e.Key == "" || len(e.Key) > 200 || plain(e.Key, 200) != e.Key:
		return fmt.Errorf("%w: entry key %q", ErrInvalid, e.Key)
	case e.Kind == "":
		return fmt.Errorf("%w: entry %s has no kind", ErrInvalid, e.Key)
	case len(e.Postings) == 0:
		return fmt.Errorf("%w: entry %s has no postings", ErrInvalid, e.Key)
	}
	for _, p := range e.Postings {
		switch {
		case !p.Debit.valid():
			return fmt.Errorf("%w: entry %s: account %q", ErrInvalid, e.Key, p.Debit)
		case !p.Credit.valid():
			return fmt.Errorf("%w: entry %s: account %q", ErrInvalid, e.Key, p.Credit)
		case p.Debit == p.Credit:
			return fmt.Errorf("%w: entry %s: %s posts to itself", ErrInvalid, e.Key, p.Debit)
		case p.Amount.IsZero():
			return fmt.Errorf("%w: entry %s: a posting of nothing", ErrInvalid, e.Key)
		}
	}
	return nil
}

// inputHash is the hash of what the caller gave: it tells a replay from a conflict.
func (e Entry) inputHash() string {
	return hashOf(struct {
		Key, Kind string
		Postings  []Posting
		Meta      map[string]string
		Reverses  ID
	}{e.Key, e.Kind, e.Postings, nonNil(e.Meta), e.Reverses})
}

// contentHash is the hash of everything that is stored of the entry: Audit computes it again.
func (e Entry) contentHash(inputHash string) string {
	return hashOf(struct {
		ID        ID
		Key, Kind string
		Postings  []Posting
		Meta      map[string]string
		Reverses  ID
		At        int64
		Input     string
	}{e.ID, e.Key, e.Kind, e.Postings, nonNil(e.Meta), e.Reverses, micros(e.At), inputHash})
}

// hashOf hashes the JSON of v, whose maps come out in the order of their keys.
func hashOf(v any) string {
	raw, err := json.Marshal(v)
	if err != nil {
		panic("ledger: " + err.Error()) // strings, integers and amounts always marshal
	}
	sum := sha256.Sum256(raw)
	return hex.EncodeToString(sum[:])
}

func nonNil(meta map[string]string) map[string]string {
	if meta == nil {
		return map[string]string{}
	}
	return meta
}

// entryRow and postingRow are the journal as it is stored.
type entryRow struct {
	ID              ID
	Key, Kind, Meta string
	Reverses        ID
	At              int64
	InputHash, Hash string
}

type postingRow struct {
	EntryID                 ID
	Seq                     int
	Debit, Credit           Account
	Asset                   AssetID
	Amount                  Amount
	DebitTotal, CreditTotal Amount
}

const (
	entryColumns   = "id, key, kind, meta, reverses, at, input_hash, hash"
	postingColumns = "entry_id, seq, debit, credit, asset, amount, debit_total, credit_total"
)

// entry is the row with its postings as the caller knows it.
func (r entryRow) entry(postings []postingRow) (Entry, error) {
	e := Entry{ID: r.ID, Key: r.Key, Kind: r.Kind, Reverses: r.Reverses, At: fromMicros(r.At)}
	if err := json.Unmarshal([]byte(r.Meta), &e.Meta); err != nil {
		return Entry{}, fmt.Errorf("entry %s: metadata: %w", r.ID, err)
	}
	for _, p := range postings {
		e.Postings = append(e.Postings, Posting{p.Debit, p.Credit, p.Asset, p.Amount})
	}
	return e, nil
}

// clone returns a copy that shares nothing with what the caller passed in.
func (e Entry) clone() Entry {
	e.Postings = append([]Posting(nil), e.Postings...)
	e.Meta = maps.Clone(nonNil(e.Meta))
	return e
}
