package ledger

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"time"
)

const (
	sealMost  = 1000        // entries that one seal covers at most
	sealPause = time.Second // between two rounds of the Keeper
)

// errSealed: another process has just sealed what we were about to.
var errSealed = errors.New("another process seals")

// Seal is a link of the chain that makes tampering show: it covers a run of entries in the order in which the sealer took them, and
// the seal before it. Whoever keeps a copy of the newest Hash elsewhere can tell whether anything up to it was changed since.
type Seal struct {
	ID       int64 // 1, 2, 3 …
	From, To int64 // numbers of the first and last entry that it covers; the numbers have no gaps
	PrevHash string
	Root     string // hash of the entries' ids and hashes
	Hash     string // of all of the above
	At       time.Time
}

type sealRow struct {
	ID, FromSeq, ToSeq   int64
	PrevHash, Root, Hash string
	At                   int64
}

const sealColumns = "id, from_seq, to_seq, prev_hash, root, hash, at"

func (r sealRow) seal() Seal {
	return Seal{ID: r.ID, From: r.FromSeq, To: r.ToSeq, PrevHash: r.PrevHash, Root: r.Root, Hash: r.Hash, At: fromMicros(r.At)}
}

// sum is the hash that the row should have.
func (r sealRow) sum() string {
	r.Hash = ""
	return hashOf(r)
}

// sealedEntry is an entry as its seal covers it.
type sealedEntry struct {
	Seq  int64
	ID   ID
	Hash string
}

func rootOf(entries []sealedEntry) string {
	all := sha256.New()
	for _, e := range entries {
		_, _ = fmt.Fprintf(all, "%d %s %s\n", e.Seq, e.ID, e.Hash) // a hash takes everything
	}
	return hex.EncodeToString(all.Sum(nil))
}

// Seal chains committed entries that no seal covers yet, at most 1,000, and returns how many there were. It runs behind the posts and
// never holds them up. If another process seals at the same moment, the work is left to it.
func (b *Book) Seal(ctx context.Context) (int, error) {
	n := 0
	err := b.write(ctx, func(t tx) error {
		var err error
		n, err = t.seal()
		return err
	})
	if errors.Is(err, errSealed) {
		return 0, nil
	}
	if err != nil {
		return 0, fmt.Errorf("seal: %w", err)
	}
	return n, nil
}

func (t tx) seal() (int, error) {
	// The seal before is read first: if another process seals between the two reads, the number of ours is taken.
	var last sealRow
	if _, err := t.one(&last, "SELECT "+sealColumns+" FROM seals ORDER BY id DESC LIMIT 1"); err != nil {
		return 0, err
	}
	var entries []sealedEntry
	err := t.all(&entries, "SELECT u.entry_id AS id, e.hash FROM unsealed u JOIN entries e ON e.id = u.entry_id ORDER BY u.entry_id LIMIT ?", sealMost)
	if err != nil || len(entries) == 0 {
		return 0, err
	}
	rows := make([][]any, len(entries))
	for i := range entries {
		entries[i].Seq = last.ToSeq + 1 + int64(i)
		rows[i] = []any{entries[i].Seq, entries[i].ID}
	}
	next := sealRow{ID: last.ID + 1, FromSeq: last.ToSeq + 1, ToSeq: last.ToSeq + int64(len(entries)), PrevHash: last.Hash, Root: rootOf(entries), At: t.clock()}
	next.Hash = next.sum()
	err = t.insert("seals", sealColumns, [][]any{{next.ID, next.FromSeq, next.ToSeq, next.PrevHash, next.Root, next.Hash, next.At}})
	if errors.Is(err, ErrConflict) {
		return 0, errSealed
	}
	if err != nil {
		return 0, err
	}
	if err := t.insert("sealed", "seq, entry_id", rows); err != nil {
		return 0, err
	}
	n, err := t.exec("DELETE FROM unsealed WHERE entry_id IN ?", mapped(entries, func(e sealedEntry) ID { return e.ID }))
	if err == nil && n != int64(len(entries)) {
		err = errSealed
	}
	return len(entries), err
}

// LastSeal returns the newest seal, to be kept where whoever has the database cannot change it. It fails with ErrNotFound if there is none.
func (b *Book) LastSeal(ctx context.Context) (Seal, error) {
	var row sealRow
	if err := b.query(ctx).must("seal", &row, "SELECT "+sealColumns+" FROM seals ORDER BY id DESC LIMIT 1"); err != nil {
		return Seal{}, err
	}
	return row.seal(), nil
}

// Keeper does what the book needs in the background: it seals what is posted, and lets holds and looks expire.
type Keeper struct{ book *Book }

// Keeper returns the book's keeper. It starts nothing.
func (b *Book) Keeper() *Keeper { return &Keeper{b} }

// Run works once a second, and at the end seals what is left. A round that fails is logged and tried again: posts do not need it. It
// returns when ctx ends.
func (k *Keeper) Run(ctx context.Context) error {
	pause := time.NewTicker(sealPause)
	defer pause.Stop()
	for {
		k.catchUp(ctx)
		if _, err := k.book.ExpireHolds(ctx, 100); err != nil && ctx.Err() == nil {
			k.book.log.Warn("holds could not expire yet", "err", err)
		}
		if err := k.book.ExpireLooks(ctx, 100); err != nil && ctx.Err() == nil {
			k.book.log.Warn("looks could not expire yet", "err", err)
		}
		select {
		case <-ctx.Done():
			last, cancel := context.WithTimeout(context.WithoutCancel(ctx), sealPause)
			defer cancel()
			k.catchUp(last)
			return ctx.Err()
		case <-pause.C:
		}
	}
}

// catchUp seals until a round is not full.
func (k *Keeper) catchUp(ctx context.Context) {
	for {
		n, err := k.book.Seal(ctx)
		if err != nil && ctx.Err() == nil {
			k.book.log.Warn("entries could not be sealed yet", "err", err)
		}
		if err != nil || n < sealMost {
			return
		}
	}
}

// seals proves the chain: every seal's hash and its predecessor's, every entry that it covers. It names the first broken row, and nothing
// after it, for all that follows from it is broken too.
func (a *auditor) seals() error {
	if err := a.t.must("tail", &a.report.Unsealed, "SELECT COUNT(*) FROM unsealed"); err != nil {
		return err
	}
	if err := a.sealChain(); err != nil {
		return err
	}
	err := a.each("entry %s is neither sealed nor waiting for it: it was put in behind the book's back", "SELECT e.id FROM entries e"+
		" WHERE NOT EXISTS (SELECT 1 FROM sealed s WHERE s.entry_id = e.id) AND NOT EXISTS (SELECT 1 FROM unsealed u WHERE u.entry_id = e.id)")
	if err != nil {
		return err
	}
	return a.each("entry %s waits for its seal, but is sealed or not there", "SELECT u.entry_id FROM unsealed u"+
		" WHERE EXISTS (SELECT 1 FROM sealed s WHERE s.entry_id = u.entry_id) OR NOT EXISTS (SELECT 1 FROM entries e WHERE e.id = u.entry_id)")
}

func (a *auditor) sealChain() error {
	prev := sealRow{}
	for {
		var rows []sealRow
		if err := a.t.all(&rows, "SELECT "+sealColumns+" FROM seals WHERE id > ? ORDER BY id LIMIT 100", prev.ID); err != nil {
			return err
		}
		if len(rows) == 0 {
			break
		}
		for _, row := range rows {
			broken, err := a.brokenSeal(prev, row)
			if err != nil {
				return err
			}
			if broken != "" {
				a.fault("seal %d: %s", row.ID, broken)
				return nil
			}
			a.report.Seals++
			a.report.LastSeal = row.Hash
			prev = row
		}
	}
	return a.each("entry %s is sealed beyond the last seal: seals were taken away", fmt.Sprintf("SELECT entry_id FROM sealed WHERE seq > %d", prev.ToSeq))
}

// brokenSeal says what is wrong with a seal, "" if nothing is.
func (a *auditor) brokenSeal(prev, row sealRow) (string, error) {
	switch {
	case row.ID != prev.ID+1:
		return fmt.Sprintf("seal %d before it is missing", prev.ID+1), nil
	case row.Hash != row.sum():
		return "it does not have its hash", nil
	case row.PrevHash != prev.Hash || row.FromSeq != prev.ToSeq+1:
		return "it does not follow from the one before", nil
	}
	var entries []struct {
		Seq     int64
		EntryID ID
		Hash    string
	}
	err := a.t.all(&entries, "SELECT s.seq, s.entry_id, COALESCE(e.hash, '') AS hash FROM sealed s LEFT JOIN entries e ON e.id = s.entry_id"+
		" WHERE s.seq BETWEEN ? AND ? ORDER BY s.seq", row.FromSeq, row.ToSeq)
	if err != nil {
		return "", err
	}
	covered := make([]sealedEntry, len(entries))
	for i, e := range entries {
		if e.Seq != row.FromSeq+int64(i) {
			return fmt.Sprintf("entry number %d is missing", row.FromSeq+int64(i)), nil
		}
		if e.Hash == "" {
			return fmt.Sprintf("entry %s is missing", e.EntryID), nil
		}
		covered[i] = sealedEntry{e.Seq, e.EntryID, e.Hash}
	}
	if n := row.ToSeq - row.FromSeq + 1; int64(len(entries)) != n {
		return fmt.Sprintf("it covers %d entries and %d are there", n, len(entries)), nil
	}
	if rootOf(covered) != row.Root {
		return "the entries it covers have changed: " + strings.TrimSpace(fmt.Sprintf("%s to %s", covered[0].ID, covered[len(covered)-1].ID)), nil
	}
	return "", nil
}
