package ledger

// FoundAt is a transfer that was found in a block of a range.
type FoundAt struct {
	Found
	Block BlockRef
}
