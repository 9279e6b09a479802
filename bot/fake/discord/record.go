package discord

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"
)

// keptRequests bounds the log of a long-running demo; counters go on.
const keptRequests = 10_000

// Request is one REST call that the server saw.
type Request struct {
	Time   time.Time
	Method string
	Path   string // as sent, with the API version
	Query  string
	Route  string          // "POST /channels/{channel_id}/messages"; "unknown" when there is none
	Body   json.RawMessage // JSON body or payload_json, nil without one
	Files  []string        // names of uploaded files
	Status int             // 0: no answer was sent
	Code   int             // Discord's error code, 0 for none
	Fault  FaultKind       // the injected fault that it met, if any
}

func (r Request) answered(status, code int) Request {
	r.Status, r.Code = status, code
	return r
}

// Violation is something that no correct bot would send, or a fault of this server.
type Violation struct {
	Route  string
	Detail string
}

func (v Violation) String() string { return v.Route + ": " + v.Detail }

type record struct {
	requests   []Request
	counts     map[string]int
	violations []Violation
}

func (s *Server) remember(r Request) {
	if len(s.record.requests) == keptRequests {
		s.record.requests = append(s.record.requests[:0], s.record.requests[keptRequests/2:]...)
	}
	s.record.requests = append(s.record.requests, r)
	s.record.counts[r.Route]++
	s.log.Debug("discord call", "route", r.Route, "status", r.Status, "code", r.Code, "fault", string(r.Fault))
	s.stream.wake()
}

func (s *Server) violate(route, detail string) {
	s.record.violations = append(s.record.violations, Violation{route, detail})
	s.log.Warn("not what Discord expects", "route", route, "detail", detail)
}

// Requests returns the calls to routes that contain part, oldest first;
// "" returns all of them. The last 5,000 at least are kept.
func (s *Server) Requests(part string) []Request {
	s.mu.Lock()
	defer s.mu.Unlock()
	var found []Request
	for _, r := range s.record.requests {
		if strings.Contains(r.Route, part) {
			found = append(found, r)
		}
	}
	return found
}

// Count is how many calls went to routes that contain part since the start.
func (s *Server) Count(part string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := 0
	for route, count := range s.record.counts {
		if strings.Contains(route, part) {
			n += count
		}
	}
	return n
}

// Violations returns what was wrong so far; a test fails on any. Rejected bodies
// (50035, 50006, 50109) are among them.
func (s *Server) Violations() []Violation {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Violation(nil), s.record.violations...)
}

// TakeViolations returns and forgets them, for a test that provokes some.
func (s *Server) TakeViolations() []Violation {
	s.mu.Lock()
	defer s.mu.Unlock()
	taken := s.record.violations
	s.record.violations = nil
	return taken
}

// Spec says whether requests are checked against Discord's API description,
// and if not, why.
func (s *Server) Spec() string {
	if why := s.spec.Missing(); why != "" {
		return fmt.Sprintf("not checked: %s", why)
	}
	return "checked"
}
