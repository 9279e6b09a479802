package telegram

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"
)

// keptUpdate is how long an update waits for the bot.
const keptUpdate = 24 * time.Hour

// update is one update in the queue, serialized once so that a repeat is the same bytes.
type update struct {
	id     int64
	kind   string
	body   json.RawMessage
	at     time.Time
	repeat int // deliveries beyond the first
}

// updateQueue holds updates until the bot confirms them.
type updateQueue struct {
	last    int64
	waiting []*update
	sent    []*update // delivered and confirmed, for Redeliver; bounded
	allowed []string  // as the bot asked; nil means the default
	poll    context.CancelCauseFunc
	repeat  int // how many coming updates are delivered twice
}

func newUpdateQueue() updateQueue { return updateQueue{last: 700_000_000} }

// onlyWhenAsked are the kinds that a bot gets only when it lists them.
var onlyWhenAsked = []string{"chat_member", "message_reaction", "message_reaction_count"}

func (q *updateQueue) wants(kind string) bool {
	if q.allowed == nil {
		return !slices.Contains(onlyWhenAsked, kind)
	}
	return slices.Contains(q.allowed, kind)
}

// push queues an update of a kind for the bot. The caller holds the lock.
func (s *Server) push(kind string, content any) {
	if !s.queue.wants(kind) {
		return
	}
	body, err := encode(content)
	if err != nil {
		s.violate("update %s: %v", kind, err)
		return
	}
	s.pushRaw(kind, body, true)
}

// pushRaw queues the content of an update as it is. The caller holds the lock.
func (s *Server) pushRaw(kind string, content json.RawMessage, check bool) int64 {
	q := &s.queue
	q.last++
	body := json.RawMessage(fmt.Sprintf(`{"update_id":%d,%q:%s}`, q.last, kind, content))
	if check && s.spec != nil {
		for _, fault := range s.spec.CheckUpdate(body) {
			s.violate("update %s sent by the local server: %s", kind, fault)
		}
	}
	u := &update{id: q.last, kind: kind, body: body, at: s.opts.Now()}
	if q.repeat > 0 {
		q.repeat--
		u.repeat = 1
	}
	q.waiting = append(q.waiting, u)
	s.notify()
	return u.id
}

// encode is json.Marshal without escaping <, > and &: the real service sends them as they are.
func encode(v any) ([]byte, error) {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	err := enc.Encode(v)
	return bytes.TrimSpace(out.Bytes()), err
}

// PendingUpdates returns how many updates the bot has not confirmed yet.
func (s *Server) PendingUpdates() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.queue.waiting)
}

// PushUpdate queues an update whose content is the given JSON, without checking it, and returns
// its id. It is how a test sends what no person can.
func (s *Server) PushUpdate(kind string, content json.RawMessage) int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.pushRaw(kind, content, false)
}

// RepeatUpdates makes the next n updates reach the bot twice, though it confirmed them.
func (s *Server) RepeatUpdates(n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.queue.repeat += n
}

// Redeliver sends updates again that were confirmed already, as after an answer that was lost on
// its way: the last n of them, in order.
func (s *Server) Redeliver(n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	q := &s.queue
	n = min(n, len(q.sent))
	q.waiting = append(slices.Clone(q.sent[len(q.sent)-n:]), q.waiting...)
	q.sent = q.sent[:len(q.sent)-n]
	s.notify()
}

// confirm forgets the updates below an offset; a negative one keeps only that many of the newest.
func (q *updateQueue) confirm(offset int64, now time.Time) {
	if offset < 0 {
		first := max(0, len(q.waiting)+int(offset))
		q.sent = append(q.sent, q.waiting[:first]...)
		q.waiting = q.waiting[first:]
	}
	var kept []*update
	for _, u := range q.waiting {
		switch {
		case now.Sub(u.at) > keptUpdate:
		case u.id >= offset:
			kept = append(kept, u)
		case u.repeat > 0:
			u.repeat--
			kept = append(kept, u)
		default:
			q.sent = append(q.sent, u)
		}
	}
	if len(q.sent) > 1000 {
		q.sent = slices.Clone(q.sent[500:])
	}
	q.waiting = kept
}

func (q *updateQueue) head(limit int) []json.RawMessage {
	out := []json.RawMessage{}
	for _, u := range q.waiting[:min(limit, len(q.waiting))] {
		out = append(out, u.body)
	}
	return out
}

// allow takes over a list of update kinds; it stays as it is when the request has none.
func (q *updateQueue) allow(p *params) error {
	var kinds []string
	given, err := p.object("allowed_updates", &kinds)
	if err != nil {
		return badRequest("can't parse allowed updates JSON object")
	}
	if !given {
		return nil
	}
	q.allowed = nil
	for _, kind := range kinds {
		q.allowed = append(q.allowed, strings.ToLower(kind))
	}
	return nil
}
