package ledger

import "errors"

// memory is the accounts as the last batches of this process left them, so that the next one need not ask for them. It is never trusted: what
// is worked out from it is written under the guard of the accounts' versions, and done anew if another transaction has been there. Only the
// goroutine that commits batches touches it.
type memory struct {
	accounts map[accountKey]accountRow
	wary     int // for how many batches it is not used, after others were seen at the same accounts
}

const (
	remembered = 50_000 // accounts at most: some 20 MB
	waryFor    = 32     // batches
)

// ways are the ways to post the requests, the quickest first.
func (m *memory) ways(requests []*request) []way {
	ways := []way{fromMemory, quickly, carefully}
	if m.wary > 0 {
		m.wary--
		return ways[1:]
	}
	for _, r := range requests {
		for _, e := range r.given {
			for _, p := range e.Postings {
				_, debit := m.accounts[accountKey{p.Debit, p.Asset}]
				_, credit := m.accounts[accountKey{p.Credit, p.Asset}]
				if !debit || !credit {
					return ways[1:]
				}
			}
		}
	}
	return ways
}

// recall fills in accounts, all of which are remembered.
func (m *memory) recall(accounts map[accountKey]*accountRow) {
	for key, row := range accounts {
		*row = m.accounts[key]
	}
}

// learn takes in what came of a batch: the accounts as they are now, or an error, after which nothing that was remembered is sure.
func (m *memory) learn(w way, accounts map[accountKey]*accountRow, err error) {
	switch {
	case err == nil:
		if m.accounts == nil || len(m.accounts)+len(accounts) > remembered {
			m.accounts = make(map[accountKey]accountRow, len(accounts))
		}
		for key, row := range accounts {
			m.accounts[key] = *row
		}
	case errors.Is(err, errStale):
		m.wary, m.accounts = waryFor, nil
	case w != fromMemory:
		m.accounts = nil
	}
}
