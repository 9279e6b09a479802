package discord

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/gorilla/websocket"
)

// Opcodes of the gateway.
const (
	opDispatch  = 0
	opHeartbeat = 1
	opIdentify  = 2
	opResume    = 6
	opReconnect = 7
	opInvalid   = 9
	opHello     = 10
	opAck       = 11
)

const (
	maxFrame     = 64 << 20 // bytes; the description of a large server has megabytes
	writeTimeout = 10 * time.Second
)

type frame struct {
	Op   int             `json:"op"`
	Data json.RawMessage `json:"d"`
	Seq  int64           `json:"s"`
	Type string          `json:"t"`
}

// socket is one connection to the gateway.
type socket struct {
	gateway *gateway
	conn    *websocket.Conn
	ended   chan struct{}
	once    sync.Once

	writing sync.Mutex
	seq     atomic.Int64 // for heartbeats
	acked   atomic.Bool  // the last heartbeat was answered
	ready   bool
}

// serve greets, then reads until the connection ends.
func (s *socket) serve() error {
	s.conn.SetReadLimit(maxFrame)
	// The whole greeting has this long: a server may stay silent after a resume.
	if err := s.conn.SetReadDeadline(time.Now().Add(s.gateway.bot.openTimeout)); err != nil {
		return err
	}
	var hello struct {
		Interval int `json:"heartbeat_interval"` // milliseconds
	}
	f, err := s.read()
	if err != nil {
		return err
	}
	if err := json.Unmarshal(f.Data, &hello); err != nil || f.Op != opHello || hello.Interval <= 0 {
		return fmt.Errorf("gateway: began with op %d", f.Op)
	}
	interval := time.Duration(hello.Interval) * time.Millisecond
	s.seq.Store(s.gateway.seq)
	s.acked.Store(true)
	if err := s.greet(); err != nil {
		return err
	}
	go s.beat(interval)
	for {
		f, err := s.read()
		if err == nil {
			err = s.on(f)
		}
		if err != nil {
			var silence net.Error
			if !s.ready && errors.As(err, &silence) && silence.Timeout() {
				s.gateway.forget() // what the server doesn't answer isn't asked again
			}
			return err
		}
		if s.ready { // heartbeats are answered, so there is never silence for long
			if err := s.conn.SetReadDeadline(time.Now().Add(2*interval + writeTimeout)); err != nil {
				return err
			}
		}
	}
}

// greet resumes the session, or begins one.
func (s *socket) greet() error {
	g := s.gateway
	token := "Bot " + g.bot.opts.Token
	if g.session != "" {
		return s.write(opResume, map[string]any{"token": token, "session_id": g.session, "seq": g.seq})
	}
	return s.write(opIdentify, map[string]any{
		"token": token, "intents": discordgo.IntentsGuilds,
		"properties": map[string]string{"os": runtime.GOOS, "browser": "amasa", "device": "amasa"},
	})
}

var (
	errAskedToReconnect = errors.New("gateway: the server asked to reconnect")
	errInvalidSession   = errors.New("gateway: the session is gone")
	errNoAck            = errors.New("gateway: a heartbeat was not answered")
)

// on handles one frame. An error ends the connection.
func (s *socket) on(f frame) error {
	switch f.Op {
	case opDispatch:
		s.event(f)
	case opHeartbeat:
		return s.write(opHeartbeat, s.seq.Load())
	case opAck:
		s.acked.Store(true)
	case opReconnect:
		s.sayGoodbye(websocket.CloseServiceRestart)
		return errAskedToReconnect
	case opInvalid:
		var resumable bool
		if err := json.Unmarshal(f.Data, &resumable); err != nil || !resumable {
			s.gateway.forget()
		}
		s.sayGoodbye(websocket.CloseServiceRestart)
		return errInvalidSession
	}
	return nil
}

// event handles a dispatched event. Its number is kept when it was handed on: a resume brings those behind it.
func (s *socket) event(f frame) {
	g := s.gateway
	switch f.Type {
	case "READY":
		var d struct {
			Session string `json:"session_id"`
			URL     string `json:"resume_gateway_url"`
		}
		if err := json.Unmarshal(f.Data, &d); err != nil {
			g.bot.log.Error("the greeting of the gateway cannot be read", "err", err)
		}
		g.session, g.url, s.ready = d.Session, d.URL, true
		g.bot.log.Info("connected")
	case "RESUMED":
		s.ready = true
		g.bot.log.Info("connected again")
	case "INTERACTION_CREATE":
		var i discordgo.Interaction
		if err := json.Unmarshal(f.Data, &i); err != nil {
			g.bot.log.Warn("skipped an interaction that cannot be decoded", "err", err)
			break
		}
		g.handle(&i)
	}
	g.seq = f.Seq
	s.seq.Store(f.Seq)
}

// beat sends heartbeats, the first after a random part of the interval as Discord asks. One without an answer means that
// the connection is dead.
func (s *socket) beat(interval time.Duration) {
	timer := time.NewTimer(time.Duration(rand.Int64N(int64(interval))))
	defer timer.Stop()
	for {
		select {
		case <-s.ended:
			return
		case <-timer.C:
		}
		if !s.acked.Swap(false) {
			s.gateway.bot.log.Warn("the gateway went silent", "err", errNoAck)
			s.close()
			return
		}
		if s.write(opHeartbeat, s.seq.Load()) != nil {
			s.close() // the reader finds out and tells
			return
		}
		timer.Reset(interval)
	}
}

func (s *socket) read() (frame, error) {
	var f frame
	if err := s.conn.ReadJSON(&f); err != nil {
		return f, fmt.Errorf("gateway: %w", err)
	}
	return f, nil
}

func (s *socket) write(op int, data any) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	if err := s.conn.SetWriteDeadline(time.Now().Add(writeTimeout)); err != nil {
		return err
	}
	return s.conn.WriteJSON(map[string]any{"op": op, "d": data})
}

// sayGoodbye tells the server why the connection ends. It may be gone already.
func (s *socket) sayGoodbye(code int) {
	_ = s.conn.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(code, ""), time.Now().Add(writeTimeout))
}

// close ends the connection; the reader returns with an error.
func (s *socket) close() {
	s.once.Do(func() {
		close(s.ended)
		_ = s.conn.Close()
	})
}
