package telegram

import (
	"fmt"
	"io"
	"net/http"
	"slices"
)

// Fault is something that goes wrong with a call. The constructors below make them.
type Fault struct {
	name   string
	before func(*Server, http.ResponseWriter, *http.Request) bool // instead of the call; true when it answered
	after  func(http.ResponseWriter)                              // instead of the answer
}

// Injected is a fault that waits for its calls.
type Injected struct {
	s      *Server
	fault  Fault
	method string
	left   int // calls it still hits; negative: all
	accept func(Call) bool
	fired  int
}

// Inject makes a fault hit the next n calls of a method that the predicate accepts. An empty method
// means any but getUpdates, a negative n all calls until Remove, a nil predicate every call.
// Of several that fit, the oldest hits.
func (s *Server) Inject(method string, n int, f Fault, accept func(Call) bool) *Injected {
	s.mu.Lock()
	defer s.mu.Unlock()
	i := &Injected{s: s, fault: f, method: method, left: n, accept: accept}
	s.faults = append(s.faults, i)
	return i
}

// Fired returns how many calls the fault hit.
func (i *Injected) Fired() int {
	i.s.mu.Lock()
	defer i.s.mu.Unlock()
	return i.fired
}

// Remove ends the fault.
func (i *Injected) Remove() {
	i.s.mu.Lock()
	defer i.s.mu.Unlock()
	i.s.faults = slices.DeleteFunc(i.s.faults, func(o *Injected) bool { return o == i })
}

// pickFault returns the fault that hits a call, if any. The caller holds the lock.
func (s *Server) pickFault(c *Call) *Fault {
	for _, i := range s.faults {
		fits := i.method == c.Method || i.method == "" && c.Method != "getUpdates"
		if !fits || i.left == 0 || i.accept != nil && !i.accept(*c) {
			continue
		}
		i.left--
		i.fired++
		return &i.fault
	}
	return nil
}

// Refuse answers with an error and does nothing.
func Refuse(e *APIError) Fault {
	return Fault{name: e.Description, before: func(_ *Server, w http.ResponseWriter, _ *http.Request) bool {
		writeAnswer(w, nil, e)
		return true
	}}
}

// TooMany refuses with 429 and a pause in seconds.
func TooMany(retryAfter int) Fault { return Refuse(tooMany(retryAfter)) }

// Blocked refuses as if the user had blocked the bot.
func Blocked() Fault { return Refuse(errBlocked) }

// Migrated refuses as if the group had become this supergroup.
func Migrated(to int64) Fault { return Refuse(migrated(to)) }

// BadGateway answers with the HTML page of a proxy whose server is away, and does nothing.
func BadGateway() Fault {
	return Fault{name: "502", before: func(_ *Server, w http.ResponseWriter, _ *http.Request) bool {
		w.Header().Set("Content-Type", "text/html")
		w.WriteHeader(http.StatusBadGateway)
		_, _ = io.WriteString(w, "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n"+
			"<body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body>\r\n</html>\r\n")
		return true
	}}
}

// LostRequest cuts the connection before the call took effect.
func LostRequest() Fault {
	return Fault{name: "lost request", before: func(*Server, http.ResponseWriter, *http.Request) bool {
		panic(http.ErrAbortHandler) // the documented way to cut a connection from a handler
	}}
}

// LostAnswer cuts the connection after the call took effect: the bot can't know.
func LostAnswer() Fault {
	return Fault{name: "lost answer", after: func(http.ResponseWriter) { panic(http.ErrAbortHandler) }}
}

// Hold lets the call wait before it takes effect, until the channel is closed or the bot gives up.
func Hold(until <-chan struct{}) Fault {
	return Fault{name: "held", before: func(s *Server, _ http.ResponseWriter, r *http.Request) bool {
		select {
		case <-until:
			return false
		case <-r.Context().Done():
		case <-s.ctx.Done():
		}
		panic(http.ErrAbortHandler)
	}}
}

// violate records what should not have been sent. The caller holds the lock.
func (s *Server) violate(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	s.opts.Logger.Warn("telegram specification violated", "what", text)
	s.violations = append(s.violations, text)
}
