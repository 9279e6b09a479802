package telegram_test

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"github.com/amasa-io/amasa/bot/fake/telegram"
)

func TestFaultsAsTheClientSeesThem(t *testing.T) {
	r := newRig(t, telegram.Options{})
	r.ann.Start("")
	b, err := bot.New(token, bot.WithServerURL(r.url))
	if err != nil {
		t.Fatal(err)
	}
	send := func() error {
		_, err := b.SendMessage(r.ctx, &bot.SendMessageParams{ChatID: r.ann.ID(), Text: "x"})
		return err
	}
	count := func() int { return len(r.Messages(r.ann.ID())) }

	r.Inject("sendMessage", 1, telegram.TooMany(7), nil)
	var tooMany *bot.TooManyRequestsError
	if err := send(); !errors.As(err, &tooMany) || tooMany.RetryAfter != 7 {
		t.Errorf("429: %v", err)
	}
	r.Inject("sendMessage", 1, telegram.Blocked(), nil)
	if err := send(); !errors.Is(err, bot.ErrorForbidden) {
		t.Errorf("403: %v", err)
	}
	r.Inject("sendMessage", 1, telegram.Migrated(-1001), nil)
	var migrate *bot.MigrateError
	if err := send(); !errors.As(err, &migrate) || migrate.MigrateToChatID != -1001 {
		t.Errorf("migrated: %v", err)
	}
	r.Inject("sendMessage", 1, telegram.BadGateway(), nil)
	if err := send(); err == nil || !strings.Contains(err.Error(), "502 Bad Gateway") {
		t.Errorf("502: %v", err)
	}
	r.Inject("sendMessage", 1, telegram.LostRequest(), nil)
	if err := send(); err == nil || count() != 1 {
		t.Errorf("lost request: %v, %d messages", err, count())
	}
	r.Inject("sendMessage", 1, telegram.LostAnswer(), nil)
	if err := send(); err == nil || count() != 2 {
		t.Errorf("lost answer: %v, %d messages", err, count())
	}
	picky := r.Inject("", -1, telegram.Refuse(&telegram.APIError{Code: 500, Description: "Internal Server Error"}),
		func(c telegram.Call) bool { return c.Params["text"] == "boom" })
	if err := send(); err != nil || picky.Fired() != 0 {
		t.Errorf("the predicate did not hold: %v", err)
	}
	if out := r.call("sendMessage", "chat_id", id(r.ann.ID()), "text", "boom"); out.Code != 500 {
		t.Errorf("the predicate held: %+v", out)
	}
	picky.Remove()
	if out := r.call("sendMessage", "chat_id", id(r.ann.ID()), "text", "boom"); !out.OK {
		t.Errorf("after Remove: %+v", out)
	}
	r.clean()
}

func TestSlowAnswer(t *testing.T) {
	r := newRig(t, telegram.Options{})
	r.ann.Start("")
	release := make(chan struct{})
	r.Inject("sendMessage", 1, telegram.Hold(release), nil)
	done := make(chan error, 1)
	go func() {
		resp, err := http.PostForm(r.url+"/bot"+token+"/sendMessage", url.Values{"chat_id": {id(r.ann.ID())}, "text": {"late"}})
		if err == nil {
			resp.Body.Close()
		}
		done <- err
	}()
	if _, err := r.WaitCall(r.ctx, "sendMessage", nil); err != nil {
		t.Fatal(err)
	}
	if got := len(r.Messages(r.ann.ID())); got != 1 {
		t.Errorf("%d messages before the release", got)
	}
	close(release)
	if err := <-done; err != nil || len(r.Messages(r.ann.ID())) != 2 {
		t.Errorf("after the release: %v", err)
	}
}

// TestPoisonUpdate shows that the library's own loop is wedged by one update, and that reading the
// batch update by update is not.
func TestPoisonUpdate(t *testing.T) {
	r := newRig(t, telegram.Options{})
	wedged := make(chan error, 100)
	r.client(func(context.Context, *bot.Bot, *models.Update) { t.Error("a batch with poison was delivered") },
		bot.WithErrorsHandler(func(err error) {
			select {
			case wedged <- err:
			default:
			}
		}))
	if _, err := r.ann.SendPoison(r.ann.ID()); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		select {
		case err := <-wedged:
			if !strings.Contains(err.Error(), "error decode response result") {
				t.Errorf("got %v", err)
			}
		case <-r.ctx.Done():
			t.Fatal("the library took the poison")
		}
	}
	var bodies []json.RawMessage
	r.ann.Start("")
	_ = json.Unmarshal(r.call("getUpdates").Result, &bodies)
	var good int
	for _, body := range bodies {
		var u models.Update
		if json.Unmarshal(body, &u) == nil {
			good++
		}
	}
	if len(bodies) != 2 || good != 1 {
		t.Errorf("%d of %d updates are readable", good, len(bodies))
	}
	r.clean()
}

func TestCallLog(t *testing.T) {
	r := newRig(t, telegram.Options{})
	r.ann.Start("")
	r.call("sendMessage", "chat_id", id(r.ann.ID()), "text", "x")
	r.call("sendMessage", "chat_id", "1", "text", "y")
	calls := r.Calls("sendMessage")
	var outcomes []string
	for _, c := range calls {
		outcomes = append(outcomes, c.Params["text"]+": "+c.Outcome)
	}
	if !slices.Equal(outcomes, []string{"x: ok", "y: 400 Bad Request: chat not found"}) || r.Counts()["sendMessage"] != 2 {
		t.Errorf("outcomes %q", outcomes)
	}
}

// TestViolations shows that what the specification forbids is noticed, and that a known habit of clients is not blamed.
func TestViolations(t *testing.T) {
	r := newRig(t, telegram.Options{})
	if !r.SpecLoaded() {
		t.Skip("API_SPECS is not set: there is no specification to check against")
	}
	r.ann.Start("")
	ann := id(r.ann.ID())
	r.call("sendMessage", "chat_id", ann, "text", "x", "reply_markup", keyboard(`{"text":"a","callback_data":"b","copy_text":{"text":""}}`))
	if got := r.Violations(); len(got) != 0 {
		t.Fatalf("blamed without reason: %q", got)
	}
	for want, call := range map[string][]string{
		"sendMessage: disable_web_page_preview is not a field of sendMessage":                           {"sendMessage", "chat_id", ann, "text", "x", "disable_web_page_preview", "true"},
		"sendMessage: text is missing":                                                                  {"sendMessage", "chat_id", ann},
		`sendMessage: disable_notification is "maybe", not Boolean`:                                     {"sendMessage", "chat_id", ann, "text", "x", "disable_notification", "maybe"},
		"answerCallbackQuery: text has 201 characters, not 0-200":                                       {"answerCallbackQuery", "callback_query_id", "1", "text", strings.Repeat("x", 201)},
		"getUpdates: limit is 500, not 1-100":                                                           {"getUpdates", "limit", "500"},
		"sendSmoke: this local server has no such method":                                               {"sendSmoke"},
		`sendMessage: reply_markup.inline_keyboard[0][0].colour is not a field of InlineKeyboardButton`: {"sendMessage", "chat_id", ann, "text", "x", "reply_markup", keyboard(`{"text":"a","callback_data":"b","colour":"red"}`)},
	} {
		r.call(call[0], call[1:]...)
		if !slices.Contains(r.Violations(), want) {
			t.Errorf("not noticed: %s; violations %q", want, r.Violations())
		}
	}
}
