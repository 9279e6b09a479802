package ledger

import (
	"errors"
	"fmt"
)

// Sentinel errors. Callers test with errors.Is; each is wrapped with what it was about.
var (
	// ErrAmount: not a number, negative, or beyond 256 bits.
	ErrAmount = errors.New("amount out of range")
	// ErrInvalid: the request breaks a rule of the ledger itself (an empty key, an unknown asset, no postings).
	ErrInvalid = errors.New("invalid request")
	// ErrConflict: this key was used before with other input.
	ErrConflict = errors.New("key used before with other input")
	// ErrInsufficient: the account has less than the posting takes.
	ErrInsufficient = errors.New("not enough on the account")
	// ErrState: the row is not in the state that the transition starts from; somebody else moved it.
	ErrState = errors.New("not in the expected state")
	// ErrLease: the lease that the work was to be done under is another process's by now. It is an ErrState.
	ErrLease = fmt.Errorf("%w: another process has the lease", ErrState)
	// ErrNotFound: there is no such row.
	ErrNotFound = errors.New("not found")
	// ErrCursorMoved: the block does not extend the chain's newest stored block; another process advanced or rewound it.
	ErrCursorMoved = errors.New("cursor moved")
	// ErrBelowFinality: the block to rewind is already final.
	ErrBelowFinality = errors.New("below finality")
	// ErrExpired: the code, intent or dialog is past its time.
	ErrExpired = errors.New("expired")
	// ErrCoolDown: the identity was linked too recently to withdraw.
	ErrCoolDown = errors.New("identity linked too recently")
	// ErrUnsound: the audit of a copy, or of what was to be copied, found faults.
	ErrUnsound = errors.New("the ledger does not add up")
	// ErrSchema: the database was written by a newer version of the program.
	ErrSchema = errors.New("database schema is newer than this program")
)
