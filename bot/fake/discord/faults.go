package discord

import (
	"net/http"
	"strconv"
	"strings"
	"time"
)

// FaultKind is a way for a call to go wrong.
type FaultKind string

// The faults that Inject knows.
const (
	TooMany     FaultKind = "429"          // rate limited for RetryAfter
	Broken      FaultKind = "5xx"          // Status (default 500) with an empty JSON error
	BadGateway  FaultKind = "502 html"     // the load balancer's page, nothing is done
	LostRequest FaultKind = "lost request" // the connection ends, nothing was done
	LostAnswer  FaultKind = "lost answer"  // the work is done, then the connection ends
	Refused     FaultKind = "error"        // Status and Code with Message
	Slow        FaultKind = "slow"         // waits for Hold, then works normally
)

// Fault makes the next calls of some routes go wrong.
type Fault struct {
	Kind  FaultKind
	Route string // part of a route, "PATCH /webhooks"; "" matches all
	Skip  int    // let so many matching calls pass first
	Times int    // how often; 0 is once, -1 for ever

	RetryAfter time.Duration // for TooMany
	Global     bool          // for TooMany
	Status     int           // for Broken and Refused
	Code       int           // for Refused
	Message    string        // for Refused

	// Hold delays the call until it is closed, whatever the kind.
	Hold <-chan struct{}
}

// Inject arms a fault. Several may be armed; each call meets the first that fits.
func (s *Server) Inject(f Fault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if f.Times == 0 {
		f.Times = 1
	}
	switch {
	case f.Kind == TooMany:
		f.Status = http.StatusTooManyRequests
	case f.Kind == BadGateway:
		f.Status = http.StatusBadGateway
	case f.Kind == Broken && f.Status == 0:
		f.Status = http.StatusInternalServerError
	case f.Kind == Refused && f.Status == 0:
		f.Status = http.StatusBadRequest
	}
	s.faults = append(s.faults, &f)
}

// ClearFaults disarms every fault of Inject.
func (s *Server) ClearFaults() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.faults = nil
}

func (s *Server) takeFault(r Request) *Fault {
	for i, f := range s.faults {
		if !strings.Contains(r.Route, f.Route) {
			continue
		}
		if f.Skip > 0 {
			f.Skip--
			return nil
		}
		if f.Times > 0 {
			f.Times--
		}
		if f.Times == 0 {
			s.faults = append(s.faults[:i:i], s.faults[i+1:]...)
		}
		return f
	}
	return nil
}

// afterwards says whether the call is really done.
func (f *Fault) afterwards() bool { return f.Kind == LostAnswer || f.Kind == Slow }

func (f *Fault) answer(w http.ResponseWriter) {
	switch f.Kind {
	case TooMany:
		limited := tooMany{f.RetryAfter, f.Global}
		limited.headers(w.Header())
		writeJSON(w, f.Status, limited.body())
	case BadGateway:
		w.Header().Set("Content-Type", "text/html")
		w.WriteHeader(f.Status)
		_, _ = w.Write([]byte("<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>"))
	case LostRequest:
		hangUp(w)
	default:
		message := f.Message
		if message == "" {
			message = strconv.Itoa(f.Status) + ": " + http.StatusText(f.Status)
		}
		writeJSON(w, f.Status, obj{"message": message, "code": f.Code})
	}
}
