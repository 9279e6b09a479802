package ledger

// Queue tells how many posts wait for a batch, and whether one is being committed.
func (b *Book) Queue() (waiting int, running bool) {
	b.posts.mu.Lock()
	defer b.posts.mu.Unlock()
	return len(b.posts.waiting), b.posts.running
}
