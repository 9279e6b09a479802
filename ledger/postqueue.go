package ledger

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/jackc/pgx/v5/pgconn"
)

// posts commits together what callers of Post ask for at the same time, so that a hot account costs one row lock and one flush of the disk for
// all of them. What waits while a batch is being committed is the next batch: nothing waits for company. The goroutine that
// commits starts with the first request and ends with the last.
type posts struct {
	mu      sync.Mutex
	waiting []*waiting
	running bool
	closed  bool
	memory  memory        // of the goroutine that runs
	ended   chan struct{} // of the goroutine that runs; closed when it has answered everyone
}

// waiting is a request and its caller, who waits for done.
type waiting struct {
	*request
	ctx   context.Context
	done  chan struct{}
	alone bool // the batch came to nothing for a reason that need not be this request: its caller posts it by itself
}

var errClosed = errors.New("the book is closed")

// maxTogether is how many requests, and how many entries of them, one transaction takes at most.
const maxTogether = 500

// post hands the request to the next batch and waits for its answer.
func (p *posts) post(ctx context.Context, b *Book, r *request) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	w := &waiting{request: r, ctx: ctx, done: make(chan struct{})}
	if err := p.add(b, w); err != nil {
		return err
	}
	select {
	case <-w.done:
	case <-ctx.Done():
		if p.remove(w) {
			return context.Cause(ctx)
		}
		select {
		case <-w.done: // it was answered in the same moment
		default:
			return fmt.Errorf("the answer is still out: %w", context.Cause(ctx))
		}
	}
	if !w.alone {
		return r.err
	}
	return b.write(ctx, func(t tx) error {
		if _, err := t.postAll([]*request{r}, carefully); err != nil {
			return err
		}
		return r.err
	})
}

func (p *posts) add(b *Book, w *waiting) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed {
		return errClosed
	}
	p.waiting = append(p.waiting, w)
	if !p.running {
		p.running, p.ended = true, make(chan struct{})
		go p.run(b)
	}
	return nil
}

// remove takes back a request that is in no batch yet.
func (p *posts) remove(w *waiting) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	i := slices.Index(p.waiting, w)
	if i < 0 {
		return false
	}
	p.waiting = slices.Delete(p.waiting, i, i+1)
	return true
}

// close refuses further requests and returns when those that were made are answered.
func (p *posts) close() {
	p.mu.Lock()
	p.closed = true
	running, ended := p.running, p.ended
	p.mu.Unlock()
	if running {
		<-ended
	}
}

func (p *posts) run(b *Book) {
	for batch := p.next(); batch != nil; batch = p.next() {
		b.commit(batch)
	}
}

// next takes the next batch. It steps aside for callers who are just about to ask, those of the last batch above all, as long as they keep
// coming. Without any it ends the run.
func (p *posts) next() []*waiting {
	for before := -1; ; {
		p.mu.Lock()
		n := len(p.waiting)
		if n == before || n >= maxTogether {
			break
		}
		before = n
		p.mu.Unlock()
		runtime.Gosched()
	}
	defer p.mu.Unlock()
	n, entries := 0, 0
	for n < len(p.waiting) && (n == 0 || entries+len(p.waiting[n].given) <= maxTogether) {
		entries += len(p.waiting[n].given)
		n++
	}
	if n == 0 {
		p.running = false
		close(p.ended)
		return nil
	}
	batch := slices.Clone(p.waiting[:n])
	p.waiting = slices.Delete(p.waiting, 0, n)
	return batch
}

// commit posts the batch in one transaction and answers its callers. If the transaction fails, be it by a request that the database refuses
// or by somebody who holds a row, the callers post on their own: a bad request spoils no other, and a slow one delays no other
// for longer than one try. Even one that had been committed when the failure came is right then: it is a replay.
func (b *Book) commit(batch []*waiting) {
	ctx, cancel := whileWanted(batch)
	defer cancel()
	alone := true
	defer func() {
		if alone {
			_ = recover() // whoever brought it about meets it again, on its own
		}
		for _, w := range batch {
			w.alone = alone
			close(w.done)
		}
	}()
	requests := mapped(batch, func(w *waiting) *request { return w.request })
	alone = b.postTogether(ctx, requests) != nil
}

// postTogether posts the requests in one transaction, the quickest way that does.
func (b *Book) postTogether(ctx context.Context, requests []*request) error {
	var err error
	for _, w := range b.posts.memory.ways(requests) {
		var accounts map[accountKey]*accountRow
		err = b.write(ctx, func(t tx) (err error) {
			accounts, err = t.postAll(requests, w)
			return stuck(err)
		})
		if b.posts.memory.learn(w, accounts, err); !errors.Is(err, errQuick) {
			break
		}
	}
	return err
}

// stuck makes a lock timeout an error that is not tried again: it took seconds already.
func stuck(err error) error {
	var pg *pgconn.PgError
	if errors.As(err, &pg) && pg.Code == "55P03" {
		return errors.New(pg.Message)
	}
	return err
}

// whileWanted returns a context that ends when no caller of the batch waits any more.
func whileWanted(batch []*waiting) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(context.Background())
	var wanted atomic.Int64
	wanted.Store(int64(len(batch)))
	stops := make([]func() bool, len(batch))
	for i, w := range batch {
		stops[i] = context.AfterFunc(w.ctx, func() {
			if wanted.Add(-1) == 0 {
				cancel()
			}
		})
	}
	return ctx, func() {
		for _, stop := range stops {
			stop()
		}
		cancel()
	}
}
