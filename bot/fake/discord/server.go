package discord

import (
	"encoding/base64"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/gorilla/websocket"

	"github.com/amasa-io/amasa/bot/fake/spec"
)

// Options describe the application (the bot) that the server knows.
type Options struct {
	Token         string // bot token, without "Bot "; default: one of the real shape
	ApplicationID string // default: a fixed snowflake
	BotUser       User   // default: id of the application, name "amasa"

	Now    func() time.Time // default time.Now
	Logger *slog.Logger     // default: silent

	// SpecDir holds discord-openapi.json. Empty: the API_SPECS variable. Without
	// the file requests are not checked against it, and the log says so.
	SpecDir string

	// BaseURL is the address that clients reach the server at, if it is not the
	// one it listens on: "http://host:port".
	BaseURL string

	PrivilegedIntents int           // intents beyond the unprivileged ones that are granted
	HeartbeatInterval time.Duration // default 41.25 s
	Limits            Limits        // zero: no rate limits
}

// Server is the local Discord. Create it with New, serve it with net/http.
type Server struct {
	opts Options
	log  *slog.Logger
	mux  *http.ServeMux
	spec *spec.Discord

	mu           sync.Mutex
	ids          snowflakes
	bot          *User
	token        string
	users        map[string]*person
	guilds       map[string]*guild
	channels     map[string]*channel
	commands     map[string]*commandSet // by guild id; "" holds the global ones
	interactions map[string]*interaction
	tokens       map[string]*interaction // interactions by their token
	attachments  map[string]*attachment
	modals       map[string]*openModal // by user id

	sessions map[string]*session
	conns    map[*conn]bool
	gate     gateFaults
	closed   bool

	faults  []*Fault
	limiter limiter
	record  record
	stream  stream
}

// New returns a server with no users, guilds or commands.
func New(o Options) *Server {
	if o.ApplicationID == "" {
		o.ApplicationID = "1300000000000000001"
	}
	if o.Token == "" { // some libraries read the id out of the token's first part
		o.Token = base64.RawStdEncoding.EncodeToString([]byte(o.ApplicationID)) + ".local.discord"
	}
	if o.BotUser.ID == "" {
		o.BotUser.ID = o.ApplicationID
	}
	if o.BotUser.Username == "" {
		o.BotUser.Username = "amasa"
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	if o.HeartbeatInterval <= 0 {
		o.HeartbeatInterval = 41250 * time.Millisecond
	}
	o.BotUser.Bot = true

	s := &Server{
		opts: o, log: o.Logger, token: o.Token, bot: &o.BotUser,
		spec:         spec.NewDiscord(o.SpecDir),
		users:        map[string]*person{},
		guilds:       map[string]*guild{},
		channels:     map[string]*channel{},
		commands:     map[string]*commandSet{"": {}},
		interactions: map[string]*interaction{},
		tokens:       map[string]*interaction{},
		attachments:  map[string]*attachment{},
		modals:       map[string]*openModal{},
		sessions:     map[string]*session{},
		conns:        map[*conn]bool{},
		limiter:      limiter{limits: o.Limits},
		record:       record{counts: map[string]int{}},
		stream:       newStream(),
	}
	if why := s.spec.Missing(); why != "" {
		s.log.Warn("requests are not checked against Discord's API description", "reason", why)
	}
	s.users[s.bot.ID] = &person{User: s.bot, installed: true}
	s.routes()
	return s
}

// ServeHTTP answers REST calls, and takes any websocket upgrade for the gateway.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if websocket.IsWebSocketUpgrade(r) {
		s.serveGateway(w, r)
		return
	}
	s.mux.ServeHTTP(w, r)
}

// Close drops every gateway connection and ends every subscription.
func (s *Server) Close() {
	s.mu.Lock()
	s.closed = true
	for c := range s.conns {
		c.drop()
	}
	s.stream.close()
	s.mu.Unlock()
}

// Token returns the bot token that is valid now.
func (s *Server) Token() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.token
}

// ApplicationID returns the id of the application.
func (s *Server) ApplicationID() string { return s.opts.ApplicationID }

// Bot returns the application's bot user.
func (s *Server) Bot() User { return *s.bot }

func (s *Server) now() time.Time { return s.opts.Now().UTC() }

func (s *Server) newID() string { return s.ids.next(s.now()) }

// base is the address that the client used, as http://host:port.
func (s *Server) base(r *http.Request) string {
	if s.opts.BaseURL != "" {
		return s.opts.BaseURL
	}
	// Not the Host header: a client that only rewrites the dialled address still
	// sends "discord.com" there.
	if addr, ok := r.Context().Value(http.LocalAddrContextKey).(net.Addr); ok {
		return "http://" + addr.String()
	}
	return "http://" + r.Host
}
