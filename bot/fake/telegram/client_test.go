package telegram_test

import (
	"context"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"

	"github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"github.com/amasa-io/amasa/bot/fake/telegram"
)

const token = "4242:secret"

// clock is a clock that a test moves.
type clock struct{ at atomic.Int64 }

func newClock() *clock {
	c := &clock{}
	c.at.Store(time.Unix(1_800_000_000, 0).UnixNano())
	return c
}

func (c *clock) Now() time.Time          { return time.Unix(0, c.at.Load()) }
func (c *clock) Advance(d time.Duration) { c.at.Add(int64(d)) }

// rig is a local server with somebody in it.
type rig struct {
	*telegram.Server
	t   *testing.T
	ctx context.Context
	url string
	ann *telegram.Person
}

func newRig(t *testing.T, opts telegram.Options) *rig {
	t.Helper()
	opts.Token = token
	srv := telegram.New(opts)
	web := httptest.NewServer(srv)
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	t.Cleanup(func() {
		cancel()
		srv.Close()
		web.Close()
	})
	if !srv.SpecLoaded() {
		t.Log("API_SPECS is not set: nothing is checked against the Bot API's specification")
	}
	ann := srv.NewPerson(telegram.User{FirstName: "Ann", Username: "ann", LanguageCode: "en"})
	return &rig{Server: srv, t: t, ctx: ctx, url: web.URL, ann: ann}
}

// clean fails on anything that the specification forbids.
func (r *rig) clean() {
	r.t.Helper()
	for _, v := range r.Violations() {
		r.t.Error(v)
	}
}

func (r *rig) wait(chatID int64, accept func(telegram.Message) bool) telegram.Message {
	r.t.Helper()
	m, err := r.WaitMessage(r.ctx, chatID, accept)
	if err != nil {
		r.t.Fatal(err)
	}
	return m
}

// client runs go-telegram/bot, as it is, against the rig.
func (r *rig) client(handler bot.HandlerFunc, opts ...bot.Option) *bot.Bot {
	r.t.Helper()
	opts = append([]bot.Option{bot.WithServerURL(r.url), bot.WithDefaultHandler(handler)}, opts...)
	b, err := bot.New(token, opts...)
	if err != nil {
		r.t.Fatal(err)
	}
	ctx, stop := context.WithCancel(r.ctx)
	done := make(chan struct{})
	go func() { defer close(done); b.Start(ctx) }()
	r.t.Cleanup(func() { stop(); <-done })
	return b
}

func TestConversation(t *testing.T) {
	r := newRig(t, telegram.Options{})
	r.client(func(ctx context.Context, b *bot.Bot, u *models.Update) {
		if q := u.CallbackQuery; q != nil {
			check(t, ctx, b.AnswerCallbackQuery, &bot.AnswerCallbackQueryParams{CallbackQueryID: q.ID, Text: "Noted"})
			check(t, ctx, b.EditMessageText, &bot.EditMessageTextParams{
				ChatID: q.Message.Message.Chat.ID, MessageID: q.Message.Message.ID, Text: "picked " + q.Data,
			})
			return
		}
		check(t, ctx, b.SendMessage, &bot.SendMessageParams{
			ChatID: u.Message.Chat.ID, Text: "<b>Hello</b> & " + u.Message.Text, ParseMode: models.ParseModeHTML,
			ReplyMarkup: &models.InlineKeyboardMarkup{InlineKeyboard: [][]models.InlineKeyboardButton{{
				{Text: "One", CallbackData: "one"}, {Text: "Site", URL: "https://example.org"},
				{Text: "Copy", CopyText: models.CopyTextButton{Text: "0xabc"}},
			}}},
		})
	})
	r.ann.Start("dep_1")
	m := r.wait(r.ann.ID(), telegram.FromBot)
	if m.Text != "Hello & /start dep_1" || m.HTML != `<b>Hello</b> &amp; <span class="bot_command">/start</span> dep_1` {
		t.Errorf("got text %q, HTML %q", m.Text, m.HTML)
	}
	if _, err := r.ann.Press(m, "Site"); err == nil {
		t.Error("a link called the bot")
	}
	if _, err := r.ann.Press(m, "Two"); err == nil {
		t.Error("a button that isn't there was pressed")
	}
	press, err := r.ann.Press(m, "One")
	if err != nil {
		t.Fatal(err)
	}
	if answer, err := press.Answer(r.ctx); err != nil || answer.Text != "Noted" {
		t.Errorf("answer %+v, %v", answer, err)
	}
	edited := r.wait(r.ann.ID(), telegram.Saying("picked one"))
	if edited.ID != m.ID || edited.Edits != 1 || edited.Buttons != nil {
		t.Errorf("edited: %+v", edited)
	}
	r.clean()
}

// check calls a method of the client and reports its error, unless the test is over.
func check[P, R any](t *testing.T, ctx context.Context, call func(context.Context, P) (R, error), p P) R {
	result, err := call(ctx, p)
	if err != nil && ctx.Err() == nil {
		t.Error(err)
	}
	return result
}
