package discord_test

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/amasa-io/amasa/bot/chat"
	"github.com/amasa-io/amasa/bot/discord"
	fake "github.com/amasa-io/amasa/bot/fake/discord"
	"github.com/amasa-io/amasa/commands"
	"github.com/amasa-io/amasa/ledger"
)

const token = "MTAwMDAwMDAwMDAwMDAwMDAx.secret.part-of-the-token"

// desk is the adapter between a local Discord and a scripted handler.
type desk struct {
	*fake.Server
	t       *testing.T
	ctx     context.Context
	url     string
	bot     *discord.Bot
	talk    *script
	logs    *locked
	boss    fake.User // owns the server
	ann     fake.User
	guild   fake.Guild
	channel fake.Channel
	dm      fake.Channel // Ann's
}

// newDesk prepares everything but starts nothing.
func newDesk(t *testing.T, answer func(context.Context, commands.Request) commands.Message) *desk {
	t.Helper()
	srv := fake.New(fake.Options{Token: token})
	web := httptest.NewServer(srv)
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	d := &desk{Server: srv, t: t, ctx: ctx, url: web.URL, talk: &script{answer: answer}, logs: &locked{}}
	t.Cleanup(func() {
		cancel()
		srv.Close()
		web.Close()
		for _, v := range srv.Violations() {
			t.Errorf("violation: %s", v)
		}
		for _, secret := range []string{token, "aW50ZXJhY3Rpb24"} { // the beginning of every interaction token
			if strings.Contains(d.logs.String(), secret) {
				t.Errorf("a token is in the log:\n%s", d.logs)
			}
		}
		if t.Failed() {
			t.Logf("log:\n%s", d.logs)
		}
	})
	d.boss = srv.AddUser(fake.User{Username: "boss"})
	d.ann = srv.AddUser(fake.User{Username: "ann", GlobalName: "Ann", Locale: "de"})
	d.guild = must(srv.AddGuild(fake.Guild{Name: "Earners", OwnerID: d.boss.ID}))(t)
	check(t, srv.AddMember(d.guild.ID, d.ann.ID, 0))
	d.channel = must(srv.AddChannel(d.guild.ID, "general"))(t)
	d.dm = must(srv.DM(d.ann.ID))(t)
	d.bot = d.newBot(token)
	return d
}

func (d *desk) newBot(token string) *discord.Bot {
	d.t.Helper()
	log := slog.New(slog.NewTextHandler(d.logs, &slog.HandlerOptions{Level: slog.LevelDebug}))
	b := must(discord.New(discord.Options{Token: token, API: d.url + "/", Logger: log}))(d.t)
	b.Hurry(10*time.Second, 10*time.Second)
	return b
}

// serve puts another local Discord in the place of the first, without its people.
func (d *desk) serve(srv *fake.Server) {
	d.t.Helper()
	web := httptest.NewServer(srv)
	d.t.Cleanup(func() { srv.Close(); web.Close() })
	d.Server, d.url = srv, web.URL
	d.bot = d.newBot(token)
}

// run starts the bot and waits until it is on line; stop ends it and returns what Run returned.
func (d *desk) run() (stop func() error) {
	d.t.Helper()
	ctx, cancel := context.WithCancel(d.ctx)
	ended := make(chan error, 1)
	go func() { ended <- d.bot.Run(ctx, d.talk) }()
	var once sync.Once
	var err error
	stop = func() error {
		once.Do(func() {
			cancel()
			select {
			case err = <-ended:
			case <-time.After(20 * time.Second):
				d.t.Error("Run did not return")
			}
		})
		return err
	}
	d.t.Cleanup(func() {
		if err := stop(); err != nil && chat.ReasonOf(err) != chat.Denied {
			d.t.Errorf("Run: %v", err)
		}
	})
	check(d.t, d.WaitConnected(d.ctx))
	return stop
}

// started is a desk whose bot runs.
func started(t *testing.T, answer func(context.Context, commands.Request) commands.Message) *desk {
	t.Helper()
	d := newDesk(t, answer)
	d.run()
	return d
}

// command lets a user run a command and waits for the response, if there is one.
func (d *desk) command(user fake.User, channel fake.Channel, name string, options map[string]any) fake.Message {
	d.t.Helper()
	i := must(d.RunCommand(user.ID, channel.ID, name, options))(d.t)
	return d.response(i)
}

func (d *desk) click(user fake.User, m fake.Message, customID string) fake.Interaction {
	d.t.Helper()
	return d.answered(must(d.Click(user.ID, m.ID, customID))(d.t))
}

func (d *desk) answered(i fake.Interaction) fake.Interaction {
	d.t.Helper()
	i, err := d.WaitAnswered(d.ctx, i.ID)
	if err != nil {
		d.t.Fatalf("%v; %s is %s", err, i.Name, i.State)
	}
	return i
}

func (d *desk) response(i fake.Interaction) fake.Message {
	d.t.Helper()
	m, _ := d.Message(d.answered(i).ResponseID)
	return m
}

// sees waits for a message with the text that the user sees in the channel.
func (d *desk) sees(user fake.User, channel fake.Channel, text string) fake.Message {
	d.t.Helper()
	m, err := d.WaitMessage(d.ctx, channel.ID, user.ID, func(m fake.Message) bool { return strings.Contains(m.Content, text) })
	if err != nil {
		d.t.Fatalf("%v; there is %+v", err, d.Messages(channel.ID, user.ID))
	}
	return m
}

// until waits for a condition that nothing announces.
func (d *desk) until(what string, ok func() bool) {
	d.t.Helper()
	for !ok() {
		select {
		case <-d.ctx.Done():
			d.t.Fatalf("waited in vain for: %s", what)
		case <-time.After(5 * time.Millisecond):
		}
	}
}

// deliver brings a notification to Ann.
func (d *desk) deliver(m commands.Message, replace string) (chat.Receipt, error) {
	return d.bot.Deliver(d.ctx, chat.Delivery{
		Identity: ledger.Identity{Platform: ledger.Discord, ExternalID: d.ann.ID}, Message: m, Replace: replace,
		Nonce: "01arz3ndektsv4rrffq69g5fav",
	})
}

// script is a Handler that keeps what it was asked.
type script struct {
	answer func(context.Context, commands.Request) commands.Message

	mu    sync.Mutex
	asked []commands.Request
}

func (s *script) Handle(ctx context.Context, req commands.Request) commands.Message {
	s.mu.Lock()
	s.asked = append(s.asked, req)
	s.mu.Unlock()
	return s.answer(ctx, req)
}

func (s *script) Notice(context.Context, ledger.Notification) (commands.Message, error) {
	return commands.Message{}, nil
}

func (s *script) Table(string) []commands.Spec {
	return []commands.Spec{
		{Name: "balance", Description: "What you have", Where: commands.Private},
		{Name: "withdraw", Description: "Send money out", Where: commands.Private, Options: []commands.Option{
			{Name: "amount", Description: "How much"}, {Name: "asset", Description: "What"},
			{Name: "address", Description: "Where to", Choices: []commands.Choice{{Label: "Home", Value: "0x01"}}},
		}},
		{Name: "leaderboard", Description: "Top earners", Where: commands.Anywhere},
		{Name: "report", Description: "A report", Where: commands.Group, Admin: true},
	}
}

// requests are those so far.
func (s *script) requests() []commands.Request {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]commands.Request(nil), s.asked...)
}

// echo answers with what it was asked.
func echo(_ context.Context, r commands.Request) commands.Message {
	switch {
	case r.Command != "":
		return commands.Message{Text: fmt.Sprintf("command %s %q", r.Command, r.Args)}
	case r.Text != "":
		return commands.Message{Text: commands.Escape(r.Action + " text " + r.Text)}
	}
	return commands.Message{Text: commands.Escape("action " + r.Action)}
}

func must[T any](v T, err error) func(*testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		check(t, err)
		return v
	}
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// locked is a buffer that several goroutines write to.
type locked struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (l *locked) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.buf.Write(p)
}

func (l *locked) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.buf.String()
}
