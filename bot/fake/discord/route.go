package discord

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"time"
)

// call is one REST request on its way through a handler.
type call struct {
	*http.Request
	body payload
	base string // http://host:port that attachments are served at
}

// handler does one call while the server is locked. A nil answer is a 204.
type handler func(s *Server, c *call) (any, error)

// route is one REST operation. Path is as in Discord's documentation, after /api/v9.
type route struct {
	method, path string
	auth         bool   // needs the bot token
	major        string // path value that rate limits are kept by
	do           handler
}

var table = []route{
	{"GET", "/gateway", false, "", getGateway},
	{"GET", "/gateway/bot", true, "", getGatewayBot},
	{"GET", "/users/@me", true, "", getMe},
	{"GET", "/users/{user_id}", true, "", getUser},
	{"POST", "/users/@me/channels", true, "", openDM},
	{"GET", "/oauth2/applications/@me", true, "", getApplication},
	{"GET", "/applications/@me", true, "", getApplication},

	{"GET", "/guilds/{guild_id}", true, "guild_id", getGuild},
	{"GET", "/guilds/{guild_id}/channels", true, "guild_id", getGuildChannels},
	{"GET", "/guilds/{guild_id}/members/{user_id}", true, "guild_id", getMember},

	{"GET", "/channels/{channel_id}", true, "channel_id", getChannel},
	{"POST", "/channels/{channel_id}/typing", true, "channel_id", postTyping},
	{"GET", "/channels/{channel_id}/messages", true, "channel_id", listMessages},
	{"POST", "/channels/{channel_id}/messages", true, "channel_id", postMessage},
	{"GET", "/channels/{channel_id}/messages/{message_id}", true, "channel_id", getMessage},
	{"PATCH", "/channels/{channel_id}/messages/{message_id}", true, "channel_id", patchMessage},
	{"DELETE", "/channels/{channel_id}/messages/{message_id}", true, "channel_id", deleteMessage},

	{"GET", "/applications/{application_id}/commands", true, "", listCommands},
	{"PUT", "/applications/{application_id}/commands", true, "", putCommands},
	{"POST", "/applications/{application_id}/commands", true, "", postCommand},
	{"DELETE", "/applications/{application_id}/commands/{command_id}", true, "", deleteCommand},
	{"GET", "/applications/{application_id}/guilds/{guild_id}/commands", true, "guild_id", listCommands},
	{"PUT", "/applications/{application_id}/guilds/{guild_id}/commands", true, "guild_id", putCommands},
	{"POST", "/applications/{application_id}/guilds/{guild_id}/commands", true, "guild_id", postCommand},
	{"DELETE", "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}", true, "guild_id", deleteCommand},

	{"POST", "/interactions/{interaction_id}/{interaction_token}/callback", false, "interaction_token", callback},
	{"POST", "/webhooks/{webhook_id}/{webhook_token}", false, "webhook_token", postFollowup},
	{"GET", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}", false, "webhook_token", getFollowup},
	{"PATCH", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}", false, "webhook_token", patchFollowup},
	{"DELETE", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}", false, "webhook_token", deleteFollowup},
}

// routes fills the mux: every operation under both API versions.
func (s *Server) routes() {
	s.mux = http.NewServeMux()
	for _, rt := range table {
		for _, version := range []string{"/api/v9", "/api/v10"} {
			s.mux.HandleFunc(rt.method+" "+version+rt.path, func(w http.ResponseWriter, r *http.Request) { s.serve(w, r, rt) })
		}
	}
	s.mux.HandleFunc("GET /attachments/{channel_id}/{attachment_id}/{name}", s.serveAttachment)
	s.mux.HandleFunc("/", s.refuse)
}

// refuse answers a path or method that this server does not know, and
// remembers it as a violation: the bot calls something that nobody modelled.
func (s *Server) refuse(w http.ResponseWriter, r *http.Request) {
	e := errNotFound
	s.mu.Lock()
	defer s.mu.Unlock()
	s.remember(Request{Time: s.now(), Method: r.Method, Path: r.URL.Path, Route: "unknown", Status: e.status})
	s.violate("unknown", "the server has no "+r.Method+" "+r.URL.Path)
	writeJSON(w, e.status, e.body())
}

// serve takes one call through body, faults, rate limits, the handler and the log.
func (s *Server) serve(w http.ResponseWriter, r *http.Request, rt route) {
	body, bodyErr := readPayload(w, r)

	s.mu.Lock()
	entry := Request{
		Time: s.now(), Method: r.Method, Path: r.URL.Path, Query: r.URL.RawQuery,
		Route: rt.method + " " + rt.path, Body: body.json, Files: body.names(),
	}
	fault := s.takeFault(entry)
	if fault != nil {
		entry.Fault = fault.Kind
	}
	s.mu.Unlock()

	if fault != nil && fault.Hold != nil {
		select {
		case <-fault.Hold:
		case <-r.Context().Done():
			return
		}
	}
	if fault != nil && !fault.afterwards() {
		s.mu.Lock()
		s.remember(entry.answered(fault.Status, fault.Code))
		s.mu.Unlock()
		fault.answer(w)
		return
	}

	status, answer := s.run(w, r, rt, body, bodyErr, &entry)
	if fault != nil && fault.Kind == LostAnswer {
		hangUp(w)
		return
	}
	if answer == nil {
		w.WriteHeader(status)
		return
	}
	writeJSON(w, status, answer)
}

// run does the call and returns its status and JSON answer, nil for none.
func (s *Server) run(w http.ResponseWriter, r *http.Request, rt route, body payload, bodyErr error, entry *Request) (int, any) {
	s.mu.Lock()
	defer s.mu.Unlock()
	answer, err := s.attempt(w, r, rt, body, bodyErr)
	status := http.StatusOK
	var e *apiError
	switch {
	case errors.As(err, &e):
		status, answer = e.status, e.body()
		entry.Code = e.code
		if e.code == 50035 || e.code == 50006 || e.code == 50109 {
			text, _ := json.Marshal(e.body())
			s.violate(entry.Route, string(text))
		}
	case err != nil:
		status, answer = http.StatusInternalServerError, obj{"message": err.Error(), "code": 0}
	case answer == nil:
		status = http.StatusNoContent
	}
	if limited, ok := answer.(tooMany); ok {
		status = http.StatusTooManyRequests
		answer = limited.body()
	}
	s.remember(entry.answered(status, entry.Code))
	if err == nil && status == http.StatusOK {
		s.checkAnswer(rt, answer)
	}
	return status, answer
}

// attempt checks who calls, how often and with what, then runs the handler.
func (s *Server) attempt(w http.ResponseWriter, r *http.Request, rt route, body payload, bodyErr error) (any, error) {
	if rt.auth && r.Header.Get("Authorization") != "Bot "+s.token {
		return nil, errUnauthorized
	}
	if limited, hit := s.limiter.take(s.now(), rt, r, w.Header()); hit {
		return limited, nil
	}
	if bodyErr != nil {
		return nil, bodyErr
	}
	s.checkRequest(rt, body)
	return rt.do(s, &call{Request: r, body: body, base: s.base(r)})
}

func (s *Server) checkRequest(rt route, body payload) {
	for _, fault := range s.spec.Request(rt.method, rt.path, body.json) {
		s.violate(rt.method+" "+rt.path, fault)
	}
}

func (s *Server) checkAnswer(rt route, answer any) {
	text, err := json.Marshal(answer)
	if err != nil {
		s.violate(rt.method+" "+rt.path, "answer does not marshal: "+err.Error())
		return
	}
	for _, fault := range s.spec.Answer(rt.method, rt.path, text) {
		s.violate(rt.method+" "+rt.path, "answer: "+fault)
	}
}

func writeJSON(w http.ResponseWriter, status int, answer any) {
	text, err := json.Marshal(answer)
	if err != nil {
		status, text = http.StatusInternalServerError, []byte(`{"message":"500: Internal Server Error","code":0}`)
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(text) // the client may be gone; nobody is left to tell
}

// hangUp ends the connection without an answer.
func hangUp(w http.ResponseWriter) {
	conn, _, err := http.NewResponseController(w).Hijack()
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	_ = conn.Close()
}

func (s *Server) serveAttachment(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	a := s.attachments[r.PathValue("attachment_id")]
	s.mu.Unlock()
	if a == nil || a.Filename != r.PathValue("name") {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", a.ContentType)
	http.ServeContent(w, r, "", time.Time{}, strings.NewReader(string(a.data)))
}
