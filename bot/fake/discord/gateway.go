package discord

import (
	"bytes"
	"compress/zlib"
	"encoding/json"
	"errors"
	"net/http"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// Gateway opcodes.
const (
	opDispatch  = 0
	opHeartbeat = 1
	opIdentify  = 2
	opPresence  = 3
	opVoice     = 4
	opResume    = 6
	opReconnect = 7
	opMembers   = 8
	opInvalid   = 9
	opHello     = 10
	opAck       = 11
)

// Close codes of the gateway.
const (
	CloseUnknownOpcode     = 4001
	CloseDecodeError       = 4002
	CloseNotAuthenticated  = 4003
	CloseAuthFailed        = 4004
	CloseAlreadyAuth       = 4005
	CloseInvalidSeq        = 4007
	CloseSessionTimedOut   = 4009
	CloseInvalidAPIVersion = 4012
	CloseInvalidIntents    = 4013
	CloseDisallowedIntents = 4014
)

type frame struct {
	Op   int             `json:"op"`
	Data json.RawMessage `json:"d"`
	Seq  int64           `json:"s,omitempty"`
	Type string          `json:"t,omitempty"`
}

// conn is one websocket. Frames go out in order through a queue, so that
// dispatching never waits for the network.
type conn struct {
	ws      *websocket.Conn
	base    string
	zip     *zipper  // nil: plain text frames
	session *session // nil before identify or resume; guarded by Server.mu

	mu    sync.Mutex
	queue []any // []byte is a frame, int a close code
	wake  chan struct{}
	done  chan struct{}
}

func (c *conn) push(item any) {
	c.mu.Lock()
	c.queue = append(c.queue, item)
	c.mu.Unlock()
	select {
	case c.wake <- struct{}{}:
	default:
	}
}

func (c *conn) send(op int, data any) {
	raw, err := json.Marshal(data)
	if err == nil {
		raw, err = json.Marshal(frame{Op: op, Data: raw})
	}
	if err != nil {
		panic("discord: a frame does not marshal: " + err.Error()) // our own maps and strings
	}
	c.push(raw)
}

// drop ends the connection as a network failure would, without a close frame.
func (c *conn) drop() { _ = c.ws.Close() }

// write sends the queue until the connection ends.
func (c *conn) write() {
	for {
		select {
		case <-c.wake:
		case <-c.done:
			return
		}
		c.mu.Lock()
		items := c.queue
		c.queue = nil
		c.mu.Unlock()
		for _, item := range items {
			if code, ok := item.(int); ok {
				text := websocket.FormatCloseMessage(code, closeReason[code])
				_ = c.ws.WriteControl(websocket.CloseMessage, text, time.Now().Add(time.Second))
				c.drop()
				return
			}
			kind, text := websocket.TextMessage, item.([]byte)
			if c.zip != nil {
				kind, text = websocket.BinaryMessage, c.zip.pack(text)
			}
			if c.ws.WriteMessage(kind, text) != nil {
				c.drop()
				return
			}
		}
	}
}

// zipper is the zlib-stream transport: one stream over all frames of a
// connection, flushed after each.
type zipper struct {
	out bytes.Buffer
	w   *zlib.Writer
}

func newZipper() *zipper {
	z := &zipper{}
	z.w = zlib.NewWriter(&z.out)
	return z
}

func (z *zipper) pack(text []byte) []byte {
	z.out.Reset()
	_, _ = z.w.Write(text) // into memory: can't fail
	_ = z.w.Flush()
	return z.out.Bytes()
}

var closeReason = map[int]string{
	CloseUnknownOpcode: "Unknown opcode.", CloseDecodeError: "Error while decoding payload.",
	CloseNotAuthenticated: "Not authenticated.", CloseAuthFailed: "Authentication failed.",
	CloseAlreadyAuth: "Already authenticated.", CloseInvalidSeq: "Invalid seq.", CloseSessionTimedOut: "Session timed out.",
	CloseInvalidAPIVersion: "Invalid API version.", CloseInvalidIntents: "Invalid intent(s).",
	CloseDisallowedIntents: "Disallowed intent(s).",
}

var upgrader = websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}

// serveGateway runs one connection from hello to its end.
func (s *Server) serveGateway(w http.ResponseWriter, r *http.Request) {
	ws, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return // Upgrade has answered
	}
	c := &conn{ws: ws, base: s.base(r), wake: make(chan struct{}, 1), done: make(chan struct{})}
	q := r.URL.Query()
	if q.Get("compress") == "zlib-stream" {
		c.zip = newZipper()
	}
	s.mu.Lock()
	if s.closed {
		s.mu.Unlock()
		c.drop()
		return
	}
	s.conns[c] = true
	s.gate.connections++
	s.stream.wake()
	s.mu.Unlock()
	go c.write()

	c.send(opHello, obj{"heartbeat_interval": s.opts.HeartbeatInterval.Milliseconds(), "_trace": []string{}})
	switch v := q.Get("v"); {
	case v != "" && v != "9" && v != "10":
		c.push(CloseInvalidAPIVersion)
	case q.Get("encoding") == "etf" || c.zip == nil && q.Get("compress") != "":
		s.log.Warn("the local gateway speaks JSON, plain or as a zlib-stream", "query", r.URL.RawQuery)
		c.push(CloseDecodeError)
	}
	s.read(c)
}

// read takes the client's frames until the connection ends.
func (s *Server) read(c *conn) {
	var err error
	for {
		var text []byte
		if _, text, err = c.ws.ReadMessage(); err != nil {
			break
		}
		var f frame
		if json.Unmarshal(text, &f) != nil {
			c.push(CloseDecodeError)
			continue
		}
		s.mu.Lock()
		if code := s.receive(c, f); code != 0 {
			c.push(code)
		}
		s.mu.Unlock()
	}
	s.mu.Lock()
	delete(s.conns, c)
	if sess := c.session; sess != nil && sess.conn == c {
		sess.conn = nil
		var closed *websocket.CloseError
		if errors.As(err, &closed) && (closed.Code == websocket.CloseNormalClosure || closed.Code == websocket.CloseGoingAway) {
			delete(s.sessions, sess.id) // the client is leaving for good
		}
	}
	s.publish(Event{Kind: GatewayChanged})
	s.mu.Unlock()
	close(c.done)
	c.drop()
}

// receive handles one frame and returns the code to close with, 0 for none.
func (s *Server) receive(c *conn, f frame) int {
	defer s.stream.wake() // the counters are worth waiting for
	if c.session == nil && f.Op != opIdentify && f.Op != opResume && f.Op != opHeartbeat {
		return CloseNotAuthenticated
	}
	switch f.Op {
	case opHeartbeat:
		s.gate.heartbeats++
		if !s.gate.deaf {
			c.send(opAck, nil)
		}
	case opIdentify:
		return s.identify(c, f.Data)
	case opResume:
		return s.resume(c, f.Data)
	case opMembers:
		s.sendMembers(c, f.Data)
	case opPresence, opVoice:
	default:
		return CloseUnknownOpcode
	}
	return 0
}
