package telegram

import (
	"maps"
	"time"
)

// Call is one request of the bot. The maps are shared: don't change them.
type Call struct {
	Seq     int
	Method  string
	Params  map[string]string // decoded fields; nested values are JSON text
	Files   map[string]Upload // by field
	At      time.Time
	Outcome string // "ok", the refusal, or the injected fault; empty while it runs
}

// keptCalls bounds the log; counters go on.
const keptCalls = 5_000

type callLog struct {
	last   int
	kept   []*Call
	counts map[string]int
}

func (l *callLog) add(c Call) *Call {
	l.last++
	c.Seq = l.last
	l.counts[c.Method]++
	if len(l.kept) >= 2*keptCalls {
		l.kept = append([]*Call(nil), l.kept[keptCalls:]...)
	}
	l.kept = append(l.kept, &c)
	return &c
}

func (l *callLog) finish(s *Server, seq int, outcome string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	first := l.last - len(l.kept) + 1
	if seq >= first {
		l.kept[seq-first].Outcome = outcome
	}
	s.notify()
}

// Calls returns the logged requests of a method, oldest first; an empty name means all.
func (s *Server) Calls(method string) []Call {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []Call
	for _, c := range s.calls.kept {
		if method == "" || c.Method == method {
			out = append(out, *c)
		}
	}
	return out
}

// Counts returns how often each method was called.
func (s *Server) Counts() map[string]int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return maps.Clone(s.calls.counts)
}
