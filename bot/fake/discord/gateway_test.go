package discord_test

import (
	"compress/zlib"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/gorilla/websocket"

	"github.com/amasa-io/amasa/bot/fake/discord"
)

// socket is a gateway client without any library.
type socket struct {
	*websocket.Conn
	t *testing.T
}

type frame struct {
	Op   int             `json:"op"`
	Data json.RawMessage `json:"d"`
	Seq  int64           `json:"s"`
	Type string          `json:"t"`
}

func (w *town) dial() *socket {
	w.t.Helper()
	conn, _, err := websocket.DefaultDialer.DialContext(w.ctx, "ws"+strings.TrimPrefix(w.web.URL, "http")+"/?v=10&encoding=json", nil)
	w.must(err)
	w.t.Cleanup(func() { _ = conn.Close() })
	w.must(conn.SetReadDeadline(time.Now().Add(20 * time.Second)))
	s := &socket{conn, w.t}
	if f := s.next(); f.Op != 10 {
		w.t.Fatalf("the first frame is %+v", f)
	}
	return s
}

func (s *socket) next() frame {
	s.t.Helper()
	var f frame
	if err := s.ReadJSON(&f); err != nil {
		s.t.Fatal(err)
	}
	return f
}

func (s *socket) put(op int, data string) {
	s.t.Helper()
	if err := s.WriteMessage(websocket.TextMessage, fmt.Appendf(nil, `{"op":%d,"d":%s}`, op, data)); err != nil {
		s.t.Fatal(err)
	}
}

// closed reads until the end and returns the close code.
func (s *socket) closed() int {
	for {
		_, _, err := s.ReadMessage()
		if end, ok := errors.AsType[*websocket.CloseError](err); ok {
			return end.Code
		}
		if err != nil {
			s.t.Fatal(err)
		}
	}
}

func TestGatewayRefuses(t *testing.T) {
	w := newTown(t, discord.Options{})
	good := `"token":"` + w.Token() + `","properties":{}`
	for _, c := range []struct {
		what string
		op   int
		data string
		code int
	}{
		{"a wrong token", 2, `{"token":"Bot nope","intents":1}`, 4004},
		{"no intents", 2, `{` + good + `}`, 4013},
		{"privileged intents", 2, `{` + good + `,"intents":32769}`, 4014},
		{"anything before identify", 3, `{}`, 4003},
		{"a resume with a wrong token", 6, `{"token":"x","session_id":"x","seq":1}`, 4004},
	} {
		s := w.dial()
		s.put(c.op, c.data)
		if got := s.closed(); got != c.code {
			t.Errorf("%s closes with %d, want %d", c.what, got, c.code)
		}
	}
	s := w.dial()
	s.put(2, `{`+good+`,"intents":1}`)
	s.put(2, `{`+good+`,"intents":1}`)
	if got := s.closed(); got != 4005 {
		t.Errorf("a second identify closes with %d", got)
	}
}

func TestResume(t *testing.T) {
	w := newTown(t, discord.Options{PrivilegedIntents: 1 << 15})
	first := w.dial()
	first.put(2, `{"token":"`+w.Token()+`","intents":512}`)
	ready := first.next()
	var session struct {
		ID string `json:"session_id"`
	}
	w.must(json.Unmarshal(ready.Data, &session))
	first.put(1, "1")
	if f := first.next(); f.Op != 11 {
		t.Errorf("a heartbeat gets %+v", f)
	}
	w.DropConnections()
	w.must(w.Wait(w.ctx, "the connection's end", func() bool { return w.Connected() == 0 }))
	_, err := w.Say(w.member.ID, w.channel.ID, "while you were away")
	w.must(err)

	w.SilenceResumes(1)
	resume := fmt.Sprintf(`{"token":"%s","session_id":"%s","seq":%d}`, w.Token(), session.ID, ready.Seq)
	silent := w.dial()
	silent.put(6, resume)
	silent.put(1, "1")
	if f := silent.next(); f.Op != 11 {
		t.Errorf("a silenced resume gets %+v", f)
	}

	second := w.dial()
	second.put(6, resume)
	missed, resumed := second.next(), second.next()
	if missed.Type != "MESSAGE_CREATE" || resumed.Type != "RESUMED" || resumed.Seq != missed.Seq+1 {
		t.Errorf("resuming got %+v, %+v", missed, resumed)
	}
	if strings.Contains(string(missed.Data), "away") {
		t.Error("the text is told without the message content intent")
	}
	w.InvalidateSessions(false)
	if f := second.next(); f.Op != 9 || string(f.Data) != "false" {
		t.Errorf("invalidating sends %+v", f)
	}
	second.put(6, resume)
	if f := second.next(); f.Op != 9 {
		t.Errorf("resuming a session that is gone gets %+v", f)
	}
	third := w.dial()
	third.put(2, `{"token":"`+w.Token()+`","intents":1}`)
	w.must(json.Unmarshal(third.next().Data, &session))
	w.RefuseResumes(1)
	third = w.dial()
	third.put(6, fmt.Sprintf(`{"token":"%s","session_id":"%s","seq":1}`, w.Token(), session.ID))
	if f := third.next(); f.Op != 9 {
		t.Errorf("a refused resume gets %+v", f)
	}
	if got := w.GatewayCounts(); got.Resumes != 4 || got.Identifies != 2 || got.Connections != 5 {
		t.Errorf("the counters are %+v", got)
	}
}

// TestDiscordgoComesBack drives the library's own reconnecting, with nothing lost.
func TestDiscordgoComesBack(t *testing.T) {
	w := newTown(t, discord.Options{})
	s := w.bot(w.Token())
	heard := make(chan string, 16)
	w.on(s, func(i *discordgo.Interaction) error {
		heard <- i.ID
		return nil
	})
	w.register(s)
	w.open(s)
	run := func() string {
		t.Helper()
		i, err := w.RunCommand(w.member.ID, w.channel.ID, "balance", nil)
		w.must(err)
		return i.ID
	}
	expect := func(when, id string) {
		t.Helper()
		select {
		case got := <-heard:
			if got != id {
				t.Errorf("%s: heard %s, want %s", when, got, id)
			}
		case <-w.ctx.Done():
			t.Fatalf("%s: the interaction never came", when)
		}
	}
	// Each connection's first heartbeat is waited for: if it meets a closed one,
	// this library closes the next connection too.
	settled := func(want discord.GatewayCounts) {
		t.Helper()
		w.must(w.Wait(w.ctx, fmt.Sprintf("%+v", want), func() bool { return w.GatewayCounts() == want && w.Connected() == 1 }))
	}
	settled(discord.GatewayCounts{Connections: 1, Identifies: 1, Heartbeats: 1})
	expect("at first", run())

	w.AskReconnect()
	settled(discord.GatewayCounts{Connections: 2, Identifies: 1, Resumes: 1, Heartbeats: 2})
	expect("after op 7", run())

	w.DropConnections()
	id := run()
	settled(discord.GatewayCounts{Connections: 3, Identifies: 1, Resumes: 2, Heartbeats: 3})
	expect("replayed", id)

	w.InvalidateSessions(false)
	settled(discord.GatewayCounts{Connections: 4, Identifies: 2, Resumes: 2, Heartbeats: 4})
	id = run()
	expect("after op 9", id)
	w.RepeatInteraction(id)
	expect("repeated", id)
	w.clean()
}

func TestDiscordgoTokenAndIntents(t *testing.T) {
	w := newTown(t, discord.Options{})
	s := w.bot("wrong")
	var end *websocket.CloseError
	if err := s.Open(); !errors.As(err, &end) || end.Code != 4004 {
		t.Errorf("a wrong token opens with %v", err)
	}
	s = w.bot(w.Token())
	s.Identify.Intents |= discordgo.IntentMessageContent
	if err := s.Open(); !errors.As(err, &end) || end.Code != 4014 {
		t.Errorf("an intent that isn't granted opens with %v", err)
	}
}

func TestDiscordgoRetriesByItself(t *testing.T) {
	w := newTown(t, discord.Options{})
	s := w.bot(w.Token())
	w.Inject(discord.Fault{Kind: discord.TooMany, Route: "POST /channels", RetryAfter: 1})
	if _, err := s.ChannelMessageSend(w.channel.ID, "a"); err != nil {
		t.Error(err)
	}
	w.Inject(discord.Fault{Kind: discord.BadGateway, Route: "POST /channels"})
	if _, err := s.ChannelMessageSend(w.channel.ID, "b"); err != nil {
		t.Error(err)
	}
	if got := len(w.Requests("POST /channels")); got != 4 {
		t.Errorf("%d calls were made, want 4", got)
	}
	w.clean()
}

func TestGuildGoesAndComes(t *testing.T) {
	w := newTown(t, discord.Options{})
	s := w.bot(w.Token())
	left, joined := make(chan string, 1), make(chan string, 4)
	s.AddHandler(func(_ *discordgo.Session, g *discordgo.GuildDelete) { left <- g.ID })
	s.AddHandler(func(_ *discordgo.Session, g *discordgo.GuildCreate) { joined <- g.ID })
	w.open(s)
	<-joined
	w.KickBot(w.guild.ID)
	if got := <-left; got != w.guild.ID {
		t.Errorf("it left %s", got)
	}
	w.InviteBot(w.guild.ID)
	if got := <-joined; got != w.guild.ID {
		t.Errorf("it joined %s", got)
	}
}

func TestCompressedStream(t *testing.T) {
	w := newTown(t, discord.Options{})
	conn, _, err := websocket.DefaultDialer.DialContext(w.ctx, "ws"+strings.TrimPrefix(w.web.URL, "http")+"/?v=10&compress=zlib-stream", nil)
	w.must(err)
	defer func() { _ = conn.Close() }()
	stream, feed := io.Pipe()
	go func() {
		for {
			kind, data, err := conn.ReadMessage()
			if err == nil && kind != websocket.BinaryMessage {
				err = errors.New("a frame is not binary")
			}
			if err != nil {
				_ = feed.CloseWithError(err)
				return
			}
			if _, err := feed.Write(data); err != nil {
				return
			}
		}
	}()
	plain, err := zlib.NewReader(stream)
	w.must(err)
	frames := json.NewDecoder(plain)
	var hello, ready frame
	w.must(frames.Decode(&hello))
	w.must(conn.WriteMessage(websocket.TextMessage, []byte(`{"op":2,"d":{"token":"`+w.Token()+`","intents":1}}`)))
	w.must(frames.Decode(&ready))
	if hello.Op != 10 || ready.Type != "READY" {
		t.Errorf("the stream holds %+v, %+v", hello, ready)
	}
}
