package discord

import (
	"encoding/json"
	"strings"
)

// Gateway intents that decide who gets which event.
const (
	intentGuilds         = 1 << 0
	intentMembers        = 1 << 1
	intentPresences      = 1 << 8
	intentGuildMessages  = 1 << 9
	intentDirectMessages = 1 << 12
	intentContent        = 1 << 15

	privileged = intentMembers | intentPresences | intentContent
)

// keptEvents is how many events a session can replay.
const keptEvents = 4096

// session is a gateway session. It outlives its connection, to be resumed.
type session struct {
	id      string
	token   string
	intents int
	seq     int64
	events  []frame // the last ones
	conn    *conn   // nil while disconnected
}

// gateFaults are the ways in which the gateway misbehaves on request.
type gateFaults struct {
	connections, identifies, resumes, heartbeats int

	silentResumes  int  // resumes that get no answer
	refusedResumes int  // resumes that get op 9
	deaf           bool // heartbeats get no answer
}

func (s *Server) identify(c *conn, raw json.RawMessage) int {
	s.gate.identifies++
	var d struct {
		Token   string `json:"token"`
		Intents *int   `json:"intents"`
		Shard   *[]int `json:"shard"`
	}
	switch err := json.Unmarshal(raw, &d); {
	case c.session != nil:
		return CloseAlreadyAuth
	case err != nil:
		return CloseDecodeError
	case strings.TrimPrefix(d.Token, "Bot ") != s.token:
		return CloseAuthFailed
	case d.Intents == nil || *d.Intents < 0 || *d.Intents >= 1<<26:
		return CloseInvalidIntents
	case *d.Intents&privileged&^s.opts.PrivilegedIntents != 0:
		return CloseDisallowedIntents
	}
	sess := &session{id: newToken()[:32], token: s.token, intents: *d.Intents, conn: c}
	c.session = sess
	s.sessions[sess.id] = sess
	guilds := []obj{}
	for _, g := range s.guildList() {
		if g.hasBot {
			guilds = append(guilds, obj{"id": g.ID, "unavailable": true})
		}
	}
	ready := obj{
		"v": 9, "user": s.readyUser(), "guilds": guilds, "session_id": sess.id, "resume_gateway_url": "ws" + c.base[len("http"):],
		"application": obj{"id": s.opts.ApplicationID, "flags": 0}, "private_channels": []obj{}, "relationships": []obj{},
		"session_type": "normal", "_trace": []string{},
	}
	if d.Shard != nil {
		ready["shard"] = *d.Shard
	}
	s.event(sess, "READY", ready)
	if sess.intents&intentGuilds != 0 {
		for _, g := range s.guildList() {
			if g.hasBot {
				s.event(sess, "GUILD_CREATE", s.guildCreate(g))
			}
		}
	}
	s.publish(Event{Kind: GatewayChanged})
	return 0
}

func (s *Server) readyUser() obj {
	o := userJSON(s.bot)
	o["mfa_enabled"], o["verified"], o["email"] = false, true, nil
	return o
}

// resume replays what a session missed, then says RESUMED.
func (s *Server) resume(c *conn, raw json.RawMessage) int {
	s.gate.resumes++
	var d struct {
		Token   string `json:"token"`
		Session string `json:"session_id"`
		Seq     int64  `json:"seq"`
	}
	if json.Unmarshal(raw, &d) != nil {
		return CloseDecodeError
	}
	if strings.TrimPrefix(d.Token, "Bot ") != s.token {
		return CloseAuthFailed
	}
	if s.gate.silentResumes > 0 {
		s.gate.silentResumes--
		return 0
	}
	sess := s.sessions[d.Session]
	if sess != nil && d.Seq > sess.seq {
		return CloseInvalidSeq
	}
	refuse := s.gate.refusedResumes > 0
	if refuse {
		s.gate.refusedResumes--
	}
	if refuse || sess == nil || sess.token != s.token || !sess.keeps(d.Seq) {
		delete(s.sessions, d.Session)
		c.send(opInvalid, false)
		return 0
	}
	if old := sess.conn; old != nil && old != c {
		old.session = nil
		old.push(CloseSessionTimedOut)
	}
	sess.conn, c.session = c, sess
	for _, f := range sess.events {
		if f.Seq > d.Seq {
			c.push(marshalFrame(f))
		}
	}
	s.event(sess, "RESUMED", obj{"_trace": []string{}})
	s.publish(Event{Kind: GatewayChanged})
	return 0
}

// keeps says whether everything after seq can still be replayed.
func (sess *session) keeps(seq int64) bool {
	return len(sess.events) == 0 || seq+1 >= sess.events[0].Seq
}

// event sends one event to a session, or keeps it until the session resumes.
func (s *Server) event(sess *session, name string, data obj) {
	raw, err := json.Marshal(data)
	if err != nil {
		s.violate("gateway", name+" does not marshal: "+err.Error())
		return
	}
	sess.seq++
	f := frame{Op: opDispatch, Data: raw, Seq: sess.seq, Type: name}
	if len(sess.events) == keptEvents {
		sess.events = append(sess.events[:0], sess.events[keptEvents/2:]...)
	}
	sess.events = append(sess.events, f)
	if sess.conn != nil {
		sess.conn.push(marshalFrame(f))
	}
}

func marshalFrame(f frame) []byte {
	text, err := json.Marshal(f)
	if err != nil {
		panic("discord: a frame does not marshal: " + err.Error()) // its data was valid JSON before
	}
	return text
}

// dispatch sends an event to every session that has one of the intents; 0 asks for none.
func (s *Server) dispatch(name string, data obj, intents int) {
	for _, sess := range s.sessions {
		if intents == 0 || sess.intents&intents != 0 {
			s.event(sess, name, data)
		}
	}
}

func messageIntent(c *channel) int {
	if c.dm() {
		return intentDirectMessages
	}
	return intentGuildMessages
}

// announce tells the bot of a message, without the text where it may not read it.
func (s *Server) announce(name string, m *message) {
	if m.onlyID != "" {
		return
	}
	if !m.channel.dm() && (!s.guilds[m.channel.GuildID].hasBot || !m.channel.bot.Has(ViewChannel)) {
		return
	}
	for _, sess := range s.sessions {
		if sess.intents&messageIntent(m.channel) == 0 {
			continue
		}
		o := s.messageJSON(m)
		if !m.channel.dm() {
			o["guild_id"] = m.channel.GuildID
			if author := s.guilds[m.channel.GuildID].members[m.author.ID]; author != nil {
				member := memberJSON(author)
				delete(member, "user")
				o["member"] = member
			}
		}
		mine := m.author == s.bot || m.channel.dm() || strings.Contains(m.content, "<@"+s.bot.ID+">")
		if !mine && sess.intents&intentContent == 0 {
			o["content"], o["embeds"], o["attachments"], o["components"] = "", []obj{}, []obj{}, []obj{}
		}
		s.event(sess, name, o)
	}
}

// sendMembers answers a request for guild members with all of them.
func (s *Server) sendMembers(c *conn, raw json.RawMessage) {
	var d struct {
		Guild string `json:"guild_id"`
		Nonce string `json:"nonce,omitempty"`
	}
	g := (*guild)(nil)
	if json.Unmarshal(raw, &d) == nil {
		g = s.guilds[d.Guild]
	}
	if g == nil || !g.hasBot {
		return
	}
	members := []obj{}
	for _, m := range g.members {
		members = append(members, memberJSON(m))
	}
	s.event(c.session, "GUILD_MEMBERS_CHUNK", obj{
		"guild_id": g.ID, "members": members, "chunk_index": 0, "chunk_count": 1, "not_found": []string{}, "nonce": d.Nonce,
	})
}

func (s *Server) online() int {
	n := 0
	for _, sess := range s.sessions {
		if sess.conn != nil {
			n++
		}
	}
	return n
}

// Connected is how many gateway sessions are online.
func (s *Server) Connected() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.online()
}

// GatewayCounts are what clients did at the gateway since the start.
type GatewayCounts struct{ Connections, Identifies, Resumes, Heartbeats int }

// GatewayCounts returns the counters.
func (s *Server) GatewayCounts() GatewayCounts {
	s.mu.Lock()
	defer s.mu.Unlock()
	return GatewayCounts{s.gate.connections, s.gate.identifies, s.gate.resumes, s.gate.heartbeats}
}

// AskReconnect sends op 7 to every client, which should come back and resume.
func (s *Server) AskReconnect() {
	s.eachConn(func(c *conn) { c.send(opReconnect, nil) })
}

// InvalidateSessions sends op 9 to every client. Unless resumable, the sessions are gone.
func (s *Server) InvalidateSessions(resumable bool) {
	s.eachConn(func(c *conn) {
		if !resumable && c.session != nil {
			delete(s.sessions, c.session.id)
			c.session.conn, c.session = nil, nil
		}
		c.send(opInvalid, resumable)
	})
}

// CloseConnections closes every gateway connection with a close code.
func (s *Server) CloseConnections(code int) { s.eachConn(func(c *conn) { c.push(code) }) }

// DropConnections cuts every gateway connection, as a network failure does.
func (s *Server) DropConnections() { s.eachConn(func(c *conn) { c.drop() }) }

// RefuseResumes answers the next n resumes with op 9 and ends their sessions.
func (s *Server) RefuseResumes(n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.gate.refusedResumes = n
}

// SilenceResumes leaves the next n resumes without any answer.
func (s *Server) SilenceResumes(n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.gate.silentResumes = n
}

// IgnoreHeartbeats stops or restarts answering heartbeats.
func (s *Server) IgnoreHeartbeats(ignore bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.gate.deaf = ignore
}

// SetToken replaces the bot token, as a reset in the developer portal does:
// connections close with 4004, REST calls with the old one get a 401.
func (s *Server) SetToken(token string) {
	s.mu.Lock()
	s.token = token
	s.mu.Unlock()
	s.CloseConnections(CloseAuthFailed)
}

func (s *Server) eachConn(do func(*conn)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for c := range s.conns {
		do(c)
	}
}
