package telegram_test

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
	fake "github.com/amasa-io/amasa/bot/fake/telegram"
	"github.com/amasa-io/amasa/bot/telegram"
	"github.com/amasa-io/amasa/commands"
	"github.com/amasa-io/amasa/ledger"
)

const (
	secret = "very-secret-part-of-the-token"
	token  = "4242:" + secret
)

// desk is the adapter between a local Telegram and a scripted handler.
type desk struct {
	*fake.Server
	t    *testing.T
	ctx  context.Context
	url  string
	bot  *telegram.Bot
	talk *script
	logs *locked
	ann  *fake.Person
}

// newDesk prepares everything but starts nothing.
func newDesk(t *testing.T, answer func(context.Context, commands.Request) commands.Message) *desk {
	t.Helper()
	srv := fake.New(fake.Options{Token: token, Limits: fake.Limits{Off: true}})
	web := httptest.NewServer(srv)
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	d := &desk{Server: srv, t: t, ctx: ctx, url: web.URL, talk: &script{answer: answer}, logs: &locked{}}
	t.Cleanup(func() {
		cancel()
		srv.Close()
		web.Close()
		for _, v := range srv.Violations() {
			t.Error(v)
		}
		if strings.Contains(d.logs.String(), secret) {
			t.Errorf("the token is in the log:\n%s", d.logs)
		}
		if t.Failed() {
			t.Logf("log:\n%s", d.logs)
		}
	})
	if !srv.SpecLoaded() {
		t.Log("API_SPECS is not set: nothing is checked against the Bot API's specification")
	}
	d.ann = srv.NewPerson(fake.User{FirstName: "Ann", LastName: "Lee", LanguageCode: "de"})
	d.bot = d.newBot(telegram.Options{})
	return d
}

func (d *desk) newBot(o telegram.Options) *telegram.Bot {
	d.t.Helper()
	if o.Token == "" {
		o.Token = token
	}
	if o.API == "" {
		o.API = d.url + "/"
	}
	o.Logger = slog.New(slog.NewTextHandler(d.logs, &slog.HandlerOptions{Level: slog.LevelDebug}))
	b, err := telegram.New(o)
	if err != nil {
		d.t.Fatal(err)
	}
	b.Hurry(10 * time.Second)
	return b
}

// run starts the bot; stop ends it and returns what Run returned.
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
		if err := stop(); err != nil && !d.t.Failed() && chat.ReasonOf(err) != chat.Denied {
			d.t.Errorf("Run: %v", err)
		}
	})
	return stop
}

// started is a desk whose bot runs.
func started(t *testing.T, answer func(context.Context, commands.Request) commands.Message) *desk {
	t.Helper()
	d := newDesk(t, answer)
	d.run()
	return d
}

func (d *desk) say(text string) {
	d.t.Helper()
	if _, err := d.ann.Say(text); err != nil {
		d.t.Fatal(err)
	}
}

// sees waits for a message of the bot in Ann's chat.
func (d *desk) sees(parts ...string) fake.Message {
	d.t.Helper()
	return d.seesIn(d.ann.ID(), fake.Saying(parts...))
}

func (d *desk) seesIn(chatID int64, accept func(fake.Message) bool) fake.Message {
	d.t.Helper()
	m, err := d.WaitMessage(d.ctx, chatID, accept)
	if err != nil {
		d.t.Fatal(err)
	}
	return m
}

func (d *desk) press(m fake.Message, label string) fake.Answer {
	d.t.Helper()
	press, err := d.ann.Press(m, label)
	if err != nil {
		d.t.Fatal(err)
	}
	answer, err := press.Answer(d.ctx)
	if err != nil {
		d.t.Fatal(err)
	}
	return answer
}

// idle waits until Telegram holds nothing that the bot has not confirmed.
func (d *desk) idle() {
	d.until("all updates confirmed", func() bool { return d.PendingUpdates() == 0 })
}

// until waits for a condition that nothing announces.
func (d *desk) until(what string, ok func() bool) {
	d.t.Helper()
	for !ok() {
		select {
		case <-d.ctx.Done():
			d.t.Fatalf("waited in vain for: %s\n%s", what, d.Transcript(d.ann.ID()))
		case <-time.After(5 * time.Millisecond):
		}
	}
}

// deliver brings a notification to Ann.
func (d *desk) deliver(m commands.Message, replace string) (chat.Receipt, error) {
	return d.bot.Deliver(d.ctx, chat.Delivery{
		Identity: ledger.Identity{Platform: ledger.Telegram, ExternalID: fmt.Sprint(d.ann.ID())}, Message: m, Replace: replace, Nonce: "n",
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
		{Name: "start", Description: "Begin", Where: commands.Private},
		{Name: "deposit", Description: "Your address", Where: commands.Private},
		{Name: "leaderboard", Description: "Top earners", Where: commands.Anywhere},
		{Name: "report", Description: "A report", Where: commands.Group},
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
	case r.Action != "":
		return commands.Message{Text: "action " + commands.Escape(r.Action)}
	}
	return commands.Message{Text: "text " + commands.Escape(r.Text)}
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
