package telegram

import (
	"context"
	"sync"
	"time"

	"github.com/amasa-io/amasa/bot/chat"
)

const (
	// window is how many unconfirmed updates Telegram hands out.
	window = 100
	// backlog is how many updates of one chat may be in hand. What a chat sends beyond that is dropped, or it would fill the
	// window alone.
	backlog = 20
)

// inbox knows which updates are in hand, so that only finished ones are confirmed to Telegram: after a crash the others come
// again.
type inbox struct {
	patience time.Duration // how long the oldest update may hold up a full window
	finished chan struct{} // told when an update is finished

	mu     sync.Mutex
	taken  map[int64]*taken
	inHand map[string]*inHand // by chat
	next   int64              // behind the newest update taken
}

type taken struct {
	at       time.Time
	finished bool
}

type inHand struct {
	updates int
	dropped int
}

func newInbox(patience time.Duration) *inbox {
	return &inbox{patience: patience, finished: make(chan struct{}, 1), taken: map[int64]*taken{}, inHand: map[string]*inHand{}}
}

// take accepts an update; false for one that was taken before.
func (i *inbox) take(id int64) bool {
	i.mu.Lock()
	defer i.mu.Unlock()
	if i.taken[id] != nil {
		return false
	}
	i.taken[id] = &taken{at: time.Now()}
	i.next = max(i.next, id+1)
	return true
}

// enter counts an update of a chat; false when the chat has too many in hand.
func (i *inbox) enter(chatKey string) bool {
	i.mu.Lock()
	defer i.mu.Unlock()
	h := i.inHand[chatKey]
	if h == nil {
		h = &inHand{}
		i.inHand[chatKey] = h
	}
	if h.updates == backlog {
		h.dropped++
		return false
	}
	h.updates++
	return true
}

// leave takes enter back. When nothing of the chat is in hand any more, it tells how many updates were dropped meanwhile.
func (i *inbox) leave(chatKey string) (dropped int) {
	i.mu.Lock()
	defer i.mu.Unlock()
	h := i.inHand[chatKey]
	if h.updates--; h.updates > 0 {
		return 0
	}
	delete(i.inHand, chatKey)
	return h.dropped
}

// finish marks an update as done.
func (i *inbox) finish(id int64) {
	i.mu.Lock()
	if t := i.taken[id]; t != nil {
		t.finished = true
	}
	i.mu.Unlock()
	select {
	case i.finished <- struct{}{}:
	default:
	}
}

// offset is the oldest update that is not finished: Telegram may forget all before it. One that holds up a full window for
// long is given up to a crash, so that everybody else is served.
func (i *inbox) offset() int64 {
	i.mu.Lock()
	defer i.mu.Unlock()
	oldest := i.next
	for id, t := range i.taken {
		if !t.finished {
			oldest = min(oldest, id)
		}
	}
	if t := i.taken[oldest]; t != nil && i.next-oldest >= window && time.Since(t.at) > i.patience {
		oldest = i.next
	}
	for id := range i.taken {
		if id < oldest {
			delete(i.taken, id)
		}
	}
	return oldest
}

// wait blocks until an update is finished, or for as long as it is worth looking for new ones.
func (i *inbox) wait(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, lookAgain)
	defer cancel()
	select {
	case <-ctx.Done():
	case <-i.finished:
	}
}

// dispatch hands an update to its chat's queue.
func (b *Bot) dispatch(ctx context.Context, h chat.Handler, box *inbox, queue *chat.Serial, u rawUpdate) {
	upd, err := u.decode()
	if err != nil {
		b.log.Warn("skipped an update that cannot be decoded", "update", u.id, "err", err)
		box.finish(u.id)
		return
	}
	key := chatKey(upd)
	if !box.enter(key) {
		box.finish(u.id)
		return
	}
	queue.Do(key, func() {
		defer func() {
			if n := box.leave(key); n > 0 {
				b.log.Warn("dropped updates of a chat that sends too fast", "chat", key, "updates", n)
			}
		}()
		if ctx.Err() != nil {
			return // not begun: it comes again at the next start
		}
		defer box.finish(u.id)
		// A stop must not tear a withdrawal in two: what was begun is finished.
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), handleTimeout)
		defer cancel()
		chat.Survive(b.log, "update", func() { b.handle(ctx, h, upd) })
	})
}
