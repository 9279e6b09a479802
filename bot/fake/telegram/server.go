package telegram

import (
	"cmp"
	"context"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/amasa-io/amasa/bot/fake/spec"
)

// Options set up a Server. The zero value works.
type Options struct {
	Token       string           // the bot's token, "<id>:<secret>"; "1000:test" when empty
	BotUsername string           // without @; "amasa_bot" when empty
	BotName     string           // the bot's first name; the username when empty
	Now         func() time.Time // the clock; time.Now when nil
	Logger      *slog.Logger     // nil discards

	// SpecDir holds telegram-bot-api.json; empty means the folder that API_SPECS names, and
	// without that nothing is checked against the specification (see Server.SpecLoaded).
	SpecDir string

	Limits       Limits        // pace of messages; the zero value is the real service's
	CallbackTTL  time.Duration // how long a button press may be answered; 30 s when 0
	WebhookRetry time.Duration // first wait after a failed webhook delivery, doubling to a minute; 1 s when 0
}

// Server is a local Telegram. All its methods may be called at any time from any goroutine.
type Server struct {
	opts Options
	bot  User
	spec *spec.Telegram // nil when there is none

	ctx   context.Context // ends with Close
	close context.CancelFunc
	work  sync.WaitGroup // webhook deliveries

	mu         sync.Mutex
	changed    chan struct{} // closed and replaced at every change
	people     map[int64]*Person
	chats      map[int64]*chat
	names      map[string]int64 // public usernames of chats
	files      map[string]*file
	presses    map[string]*Press
	commands   map[commandKey][]Command
	about      map[aboutKey]string
	menus      map[int64]json.RawMessage
	queue      updateQueue
	hook       webhook
	pace       pace
	faults     []*Injected
	calls      callLog
	events     eventLog
	violations []string
	lastID     struct{ user, chat, message, file, press int64 }
}

// New returns a Server that listens nowhere yet: serve it with httptest or net/http.
// A specification that is there but can't be read is reported as a violation.
func New(opts Options) *Server {
	opts.Token = cmp.Or(opts.Token, "1000:test")
	opts.BotUsername = cmp.Or(opts.BotUsername, "amasa_bot")
	opts.BotName = cmp.Or(opts.BotName, opts.BotUsername)
	opts.CallbackTTL = cmp.Or(opts.CallbackTTL, 30*time.Second)
	opts.WebhookRetry = cmp.Or(opts.WebhookRetry, time.Second)
	opts.SpecDir = cmp.Or(opts.SpecDir, os.Getenv(spec.Env))
	if opts.Now == nil {
		opts.Now = time.Now
	}
	if opts.Logger == nil {
		opts.Logger = slog.New(slog.DiscardHandler)
	}
	id, _, _ := strings.Cut(opts.Token, ":")
	botID, _ := strconv.ParseInt(id, 10, 64)
	s := &Server{
		opts:     opts,
		bot:      User{ID: botID, IsBot: true, FirstName: opts.BotName, Username: opts.BotUsername},
		changed:  make(chan struct{}),
		people:   map[int64]*Person{},
		chats:    map[int64]*chat{},
		names:    map[string]int64{},
		files:    map[string]*file{},
		presses:  map[string]*Press{},
		commands: map[commandKey][]Command{},
		about:    map[aboutKey]string{},
		menus:    map[int64]json.RawMessage{},
		queue:    newUpdateQueue(),
		calls:    callLog{counts: map[string]int{}},
	}
	s.pace = newPace(opts.Limits)
	s.lastID.user, s.lastID.chat = 5_000_000, 4_000_000
	s.ctx, s.close = context.WithCancel(context.Background())
	if opts.SpecDir != "" {
		var err error
		if s.spec, err = spec.LoadTelegram(opts.SpecDir); err != nil {
			s.violations = append(s.violations, err.Error())
		}
	}
	return s
}

// Close ends waiting requests and webhook deliveries, and returns when they are gone.
func (s *Server) Close() {
	s.close()
	s.work.Wait()
}

// Bot returns the bot's user.
func (s *Server) Bot() User { return s.bot }

// SpecLoaded reports whether requests and updates are checked against the API's specification.
// Tests say so aloud when they aren't.
func (s *Server) SpecLoaded() bool { return s.spec != nil }

// Violations lists what the specification forbids and was sent all the same, by either side, and
// the methods that this server doesn't have. Tests fail on any.
func (s *Server) Violations() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]string(nil), s.violations...)
}

// ServeHTTP answers /bot<token>/<method> and /file/bot<token>/<path>.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if rest, ok := strings.CutPrefix(r.URL.Path, "/file/bot"); ok {
		s.serveFile(w, rest)
		return
	}
	rest, ok := strings.CutPrefix(r.URL.Path, "/bot")
	token, name, slash := strings.Cut(rest, "/")
	if !ok || !slash {
		writeAnswer(w, nil, errNotFound)
		return
	}
	if !s.authorized(token) {
		writeAnswer(w, nil, errUnauthorized)
		return
	}
	p, err := readParams(r)
	if err != nil {
		writeAnswer(w, nil, err)
		return
	}
	s.serveMethod(w, r, strings.TrimSuffix(name, "/"), p)
}

func (s *Server) authorized(token string) bool {
	return subtle.ConstantTimeCompare([]byte(token), []byte(s.opts.Token)) == 1
}

// serveMethod runs one call: log, check, injected fault, the method itself, answer.
func (s *Server) serveMethod(w http.ResponseWriter, r *http.Request, name string, p *params) {
	m, known := methods[strings.ToLower(name)]
	if known {
		name = m.name
	}
	call, fault := s.receive(name, known, p)
	if fault != nil && fault.before != nil {
		s.calls.finish(s, call, "fault: "+fault.name)
		if fault.before(s, w, r) {
			return
		}
	}
	result, err := any(nil), error(errNoMethod)
	if known {
		result, err = m.run(s, r, p)
	}
	outcome := "ok"
	if err == nil {
		s.checkResult(name, result)
	} else {
		outcome = err.Error()
		s.opts.Logger.Debug("telegram call refused", "method", name, "error", err)
	}
	if fault != nil && fault.after != nil {
		outcome = "fault: " + fault.name + ", after " + outcome
		s.calls.finish(s, call, outcome)
		fault.after(w)
		return
	}
	s.calls.finish(s, call, outcome)
	writeAnswer(w, result, err)
}

// receive logs a call, checks it against the specification and picks the fault that hits it.
func (s *Server) receive(name string, known bool, p *params) (int, *Fault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	call := s.calls.add(Call{Method: name, Params: p.fields, Files: p.files, At: s.opts.Now()})
	switch {
	case !known:
		s.violate("%s: this local server has no such method", name)
	case s.spec != nil:
		files := make([]string, 0, len(p.files))
		for field := range p.files {
			files = append(files, field)
		}
		for _, fault := range s.spec.CheckRequest(name, p.fields, files) {
			s.violate("%s: %s", name, fault)
		}
	}
	fault := s.pickFault(call)
	s.notify()
	return call.Seq, fault
}

// checkResult holds this server's own answers to the specification. Updates were checked when they
// were queued, unless a test pushed something odd on purpose.
func (s *Server) checkResult(method string, result any) {
	if s.spec == nil || method == "getUpdates" {
		return
	}
	body, err := encode(result)
	faults := s.spec.CheckResult(method, body)
	if err != nil {
		faults = []string{err.Error()}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, fault := range faults {
		s.violate("answer of the local server to %s: %s", method, fault)
	}
}

func writeAnswer(w http.ResponseWriter, result any, err error) {
	body := map[string]any{"ok": true, "result": result}
	status := http.StatusOK
	if err != nil {
		var refusal *APIError
		if !errors.As(err, &refusal) {
			refusal = &APIError{Code: http.StatusInternalServerError, Description: "Internal Server Error: " + err.Error()}
		}
		status = refusal.Code
		body = map[string]any{"ok": false, "error_code": refusal.Code, "description": refusal.Description}
		extra := map[string]any{}
		if refusal.RetryAfter > 0 {
			extra["retry_after"] = refusal.RetryAfter
		}
		if refusal.MigrateTo != 0 {
			extra["migrate_to_chat_id"] = refusal.MigrateTo
		}
		if len(extra) > 0 {
			body["parameters"] = extra
		}
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body)
}
