package telegram_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"sync/atomic"
	"testing"
	"time"

	"github.com/amasa-io/amasa/bot/fake/telegram"
)

// updates calls getUpdates and returns what came, each as "id kind".
func (r *rig) updates(fields ...string) (ids []int64, kinds []string, bodies []map[string]json.RawMessage) {
	r.t.Helper()
	out := r.call("getUpdates", fields...)
	if !out.OK {
		r.t.Fatalf("getUpdates: %+v", out)
	}
	if err := json.Unmarshal(out.Result, &bodies); err != nil {
		r.t.Fatal(err)
	}
	for _, u := range bodies {
		var n int64
		_ = json.Unmarshal(u["update_id"], &n)
		ids = append(ids, n)
		for kind := range u {
			if kind != "update_id" {
				kinds = append(kinds, kind)
			}
		}
	}
	return ids, kinds, bodies
}

func TestUpdatesStayUntilConfirmed(t *testing.T) {
	r := newRig(t, telegram.Options{})
	for i := range 3 {
		r.ann.Start(strconv.Itoa(i))
	}
	first, _, _ := r.updates()
	if again, _, _ := r.updates(); !slices.Equal(first, again) || len(first) != 3 {
		t.Fatalf("unconfirmed: %v then %v", first, again)
	}
	if one, _, _ := r.updates("limit", "1"); len(one) != 1 {
		t.Errorf("limit 1 gave %v", one)
	}
	if rest, _, _ := r.updates("offset", id(first[0]+1)); !slices.Equal(rest, first[1:]) {
		t.Errorf("after confirming one: %v", rest)
	}
	if last, _, _ := r.updates("offset", "-1"); !slices.Equal(last, first[2:]) {
		t.Errorf("offset -1: %v", last)
	}
	if none, _, _ := r.updates("offset", id(first[2]+1)); len(none) != 0 || r.PendingUpdates() != 0 {
		t.Errorf("all confirmed: %v", none)
	}
	r.Redeliver(2)
	if back, _, _ := r.updates(); !slices.Equal(back, first[1:]) {
		t.Errorf("redelivered: %v", back)
	}
	r.clean()
}

func TestRepeatedUpdate(t *testing.T) {
	r := newRig(t, telegram.Options{})
	r.RepeatUpdates(1)
	r.ann.Start("")
	first, _, _ := r.updates()
	second, _, _ := r.updates("offset", id(first[0]+1))
	third, _, _ := r.updates("offset", id(first[0]+1))
	if !slices.Equal(first, second) || len(third) != 0 {
		t.Errorf("got %v, %v, %v", first, second, third)
	}
}

func TestAllowedUpdatesAreRemembered(t *testing.T) {
	r := newRig(t, telegram.Options{})
	r.updates("allowed_updates", `["message"]`)
	r.ann.Start("")
	r.ann.Block()
	if _, kinds, _ := r.updates(); !slices.Equal(kinds, []string{"message"}) {
		t.Errorf("got %v", kinds)
	}
	r.updates("allowed_updates", `[]`)
	r.ann.Unblock()
	if _, kinds, _ := r.updates(); !slices.Equal(kinds, []string{"message", "my_chat_member"}) {
		t.Errorf("got %v", kinds)
	}
	r.clean()
}

func TestOnePollAtATime(t *testing.T) {
	r := newRig(t, telegram.Options{})
	first, second := make(chan reply, 1), make(chan reply, 1)
	go func() { first <- r.call("getUpdates", "timeout", "50") }()
	if _, err := r.WaitCall(r.ctx, "getUpdates", nil); err != nil {
		t.Fatal(err)
	}
	go func() { second <- r.call("getUpdates", "timeout", "50") }()
	var loser reply
	winner := second
	select { // either may have been served first
	case loser = <-first:
	case loser = <-second:
		winner = first
	}
	if loser.Code != 409 || loser.Description != "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running" {
		t.Errorf("the older poll: %+v", loser)
	}
	r.ann.Start("")
	if out := <-winner; !out.OK || string(out.Result) == "[]" {
		t.Errorf("the newer poll: %+v", out)
	}
}

func TestWebhook(t *testing.T) {
	r := newRig(t, telegram.Options{WebhookRetry: time.Millisecond})
	type delivery struct{ secret, body string }
	got := make(chan delivery, 10)
	var failures atomic.Int32
	failures.Store(2)
	hook := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		body, _ := io.ReadAll(req.Body)
		got <- delivery{req.Header.Get("X-Telegram-Bot-Api-Secret-Token"), string(body)}
		if failures.Add(-1) >= 0 {
			w.WriteHeader(http.StatusBadGateway)
		}
	}))
	defer hook.Close()
	r.ann.Start("early")
	if out := r.call("setWebhook", "url", hook.URL, "secret_token", "s3cret", "allowed_updates", `["message"]`); !out.OK {
		t.Fatalf("%+v", out)
	}
	if out := r.call("getUpdates"); out.Code != 409 {
		t.Errorf("getUpdates beside a webhook: %+v", out)
	}
	var first delivery
	for i := range 3 { // two failures, then success
		d := <-got
		if i > 0 && d != first || d.secret != "s3cret" {
			t.Errorf("delivery %d: %+v", i, d)
		}
		first = d
	}
	r.RepeatUpdates(1)
	r.ann.Start("late")
	if a, b := <-got, <-got; a != b || a == first {
		t.Errorf("repeated: %+v, %+v", a, b)
	}
	var info struct {
		URL   string `json:"url"`
		Error string `json:"last_error_message"`
	}
	_ = json.Unmarshal(r.call("getWebhookInfo").Result, &info)
	if info.URL != hook.URL || info.Error == "" {
		t.Errorf("info %+v", info)
	}
	r.call("deleteWebhook")
	r.ann.Start("after")
	if _, kinds, _ := r.updates("timeout", "5"); len(kinds) == 0 {
		t.Error("nothing to poll after deleteWebhook")
	}
	r.clean()
}

func TestBlocking(t *testing.T) {
	r := newRig(t, telegram.Options{})
	r.ann.Start("")
	r.ann.Block()
	if _, err := r.ann.Say("hi"); err == nil {
		t.Error("wrote to a blocked bot")
	}
	r.ann.Unblock()
	r.sent("sendMessage", "chat_id", id(r.ann.ID()), "text", "welcome back")
	_, _, bodies := r.updates()
	var statuses []string
	for _, u := range bodies {
		var m struct {
			New struct{ Status string } `json:"new_chat_member"`
		}
		if raw := u["my_chat_member"]; raw != nil {
			_ = json.Unmarshal(raw, &m)
			statuses = append(statuses, m.New.Status)
		}
	}
	if !slices.Equal(statuses, []string{"kicked", "member"}) {
		t.Errorf("statuses %v", statuses)
	}
	r.clean()
}

func TestEvents(t *testing.T) {
	r := newRig(t, telegram.Options{})
	sub := r.Subscribe()
	r.ann.Start("")
	r.call("sendChatAction", "chat_id", id(r.ann.ID()), "action", "typing")
	m := strconv.Itoa(r.sent("sendMessage", "chat_id", id(r.ann.ID()), "text", "one"))
	r.sent("editMessageText", "chat_id", id(r.ann.ID()), "message_id", m, "text", "two")
	r.call("deleteMessage", "chat_id", id(r.ann.ID()), "message_id", m)
	r.call("setMyCommands", "commands", `[{"command":"start","description":"Begin"}]`)
	want := []telegram.EventKind{
		telegram.MessageNew, telegram.Typing, telegram.MessageNew, telegram.MessageEdited, telegram.MessageDeleted, telegram.CommandsChanged,
	}
	var texts []string
	for i, kind := range want {
		e, err := sub.Next(r.ctx)
		if err != nil || e.Kind != kind {
			t.Fatalf("event %d: %+v %v, want %s", i, e, err, kind)
		}
		if e.Message != nil {
			texts = append(texts, e.Message.Text)
		}
		if _, err := json.Marshal(e); err != nil {
			t.Error(err)
		}
	}
	if !slices.Equal(texts, []string{"/start", "one", "two", "two"}) {
		t.Errorf("texts %q", texts)
	}
	if e, err := r.SubscribeAfter(1).Next(r.ctx); err != nil || e.Seq != 2 {
		t.Errorf("resumed at %+v, %v", e, err)
	}
	r.clean()
}

func TestCloseEndsWaiting(t *testing.T) {
	srv := telegram.New(telegram.Options{})
	sub := srv.Subscribe()
	done := make(chan error, 1)
	go func() {
		_, err := sub.Next(context.Background())
		done <- err
	}()
	srv.Close()
	if err := <-done; err == nil {
		t.Error("a closed server had an event")
	}
}

func ExampleServer() {
	srv := telegram.New(telegram.Options{Token: "1:x"})
	defer srv.Close()
	web := httptest.NewServer(srv)
	defer web.Close()
	ann := srv.NewPerson(telegram.User{FirstName: "Ann"})
	ann.Start("")
	_, _ = http.Get(fmt.Sprintf("%s/bot1:x/sendMessage?chat_id=%d&text=Hello", web.URL, ann.ID()))
	for _, m := range srv.Messages(ann.ID()) {
		fmt.Println(m.From.FirstName+":", m.Text)
	}
	// Output:
	// Ann: /start
	// amasa_bot: Hello
}

func TestUpdatesExpire(t *testing.T) {
	clock := newClock()
	r := newRig(t, telegram.Options{Now: clock.Now})
	r.ann.Start("")
	clock.Advance(25 * time.Hour)
	if ids, _, _ := r.updates(); len(ids) != 0 {
		t.Errorf("updates of yesterday: %v", ids)
	}
}

func TestWebhookEndsPoll(t *testing.T) {
	r := newRig(t, telegram.Options{})
	poll := make(chan reply, 1)
	go func() { poll <- r.call("getUpdates", "timeout", "50") }()
	if _, err := r.WaitCall(r.ctx, "getUpdates", nil); err != nil {
		t.Fatal(err)
	}
	r.call("setWebhook", "url", "http://127.0.0.1:1/")
	// The poll may have been logged but not begun: then it meets the webhook instead.
	if out := <-poll; out.Code != 409 {
		t.Errorf("got %+v", out)
	}
}

func TestMembersAreToldToAdministrators(t *testing.T) {
	r := newRig(t, telegram.Options{})
	r.updates("allowed_updates", `["chat_member"]`)
	g := r.NewGroup(r.ann, telegram.GroupOptions{})
	g.AddBot(r.ann)
	g.Join(r.NewPerson(telegram.User{FirstName: "Bob"}))
	if ids, _, _ := r.updates(); len(ids) != 0 {
		t.Errorf("a plain member was told: %v", ids)
	}
	g.PromoteBot(r.ann)
	g.Join(r.NewPerson(telegram.User{FirstName: "Cat"}))
	if _, kinds, _ := r.updates(); !slices.Equal(kinds, []string{"chat_member"}) {
		t.Errorf("an administrator was told %v", kinds)
	}
	r.clean()
}

func TestMessageAsTheBotSeesIt(t *testing.T) {
	clock := newClock()
	r := newRig(t, telegram.Options{Now: clock.Now})
	r.ann.Start("")
	var sent, edited struct {
		ID        int   `json:"message_id"`
		Date      int64 `json:"date"`
		EditDate  int64 `json:"edit_date"`
		Protected bool  `json:"has_protected_content"`
	}
	_ = json.Unmarshal(r.call("sendMessage", "chat_id", id(r.ann.ID()), "text", "a", "protect_content", "true").Result, &sent)
	clock.Advance(time.Minute)
	_ = json.Unmarshal(r.call("editMessageText", "chat_id", id(r.ann.ID()), "message_id", strconv.Itoa(sent.ID), "text", "b").Result, &edited)
	if !sent.Protected || sent.EditDate != 0 || edited.ID != sent.ID || edited.Date != sent.Date || edited.EditDate != sent.Date+60 {
		t.Errorf("sent %+v, edited %+v", sent, edited)
	}
	r.clean()
}
