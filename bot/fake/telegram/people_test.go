package telegram_test

import (
	"encoding/json"
	"slices"
	"strconv"
	"testing"

	"github.com/amasa-io/amasa/bot/fake/telegram"
)

func TestWhatPeopleDo(t *testing.T) {
	r := newRig(t, telegram.Options{})
	first := r.ann.Start("")
	if first.From.FirstName != "Ann" || len(first.Entities) != 1 || first.Entities[0].Type != "bot_command" {
		t.Errorf("start: %+v", first)
	}
	r.ann.SetLanguage("fr")
	if r.ann.User().LanguageCode != "fr" || r.Person(r.ann.ID()) != r.ann {
		t.Errorf("user %+v", r.ann.User())
	}
	said, err := r.ann.Say("one")
	if err != nil {
		t.Fatal(err)
	}
	if err := r.ann.Edit(r.ann.ID(), said.ID, "two"); err != nil {
		t.Error(err)
	}
	if _, err := r.ann.SendPhoto(r.ann.ID(), pixels(t, 8, 8), "a code", telegram.ReplyTo(said.ID)); err != nil {
		t.Error(err)
	}
	if err := r.ann.Delete(r.ann.ID(), said.ID); err != nil {
		t.Error(err)
	}
	if m, ok := r.Message(r.ann.ID(), said.ID); !ok || !m.Deleted || m.Text != "two" {
		t.Errorf("deleted message: %+v", m)
	}
	if _, err := r.ann.Say("  "); err == nil {
		t.Error("an empty message was sent")
	}
	_, kinds, bodies := r.updates()
	if !slices.Equal(kinds, []string{"message", "message", "edited_message", "message"}) {
		t.Errorf("updates %v", kinds)
	}
	var last struct {
		From struct {
			Language string `json:"language_code"`
		}
		Caption string
		Photo   []struct{ Width int }
		ReplyTo struct{ Text string } `json:"reply_to_message"`
	}
	if err := json.Unmarshal(bodies[3]["message"], &last); err != nil {
		t.Fatal(err)
	}
	if last.From.Language != "fr" || last.Caption != "a code" || len(last.Photo) != 1 || last.ReplyTo.Text != "two" {
		t.Errorf("photo update %+v", last)
	}
	r.clean()
}

func TestButtonsByPosition(t *testing.T) {
	r := newRig(t, telegram.Options{})
	r.ann.Start("")
	m := r.sent("sendMessage", "chat_id", id(r.ann.ID()), "text", "q", "reply_markup",
		`{"inline_keyboard":[[{"text":"a","callback_data":"1"},{"text":"a","callback_data":"2"}]]}`)
	shown := r.wait(r.ann.ID(), telegram.After(m-1, telegram.FromBot))
	if _, err := r.ann.Press(shown, "a"); err == nil {
		t.Error("pressed one of two buttons with the same label")
	}
	press, err := r.ann.PressAt(r.ann.ID(), m, 0, 1)
	if err != nil || press.Data != "2" {
		t.Errorf("pressed %+v, %v", press, err)
	}
	for _, at := range [][2]int{{0, 2}, {1, 0}, {-1, 0}} {
		if _, err := r.ann.PressAt(r.ann.ID(), m, at[0], at[1]); err == nil {
			t.Errorf("pressed a button at %v", at)
		}
	}
	r.ann.Block()
	if _, err := r.ann.PressAt(r.ann.ID(), m, 0, 0); err == nil {
		t.Error("pressed a button of a blocked bot")
	}
	r.clean()
}

func TestReplyKeyboard(t *testing.T) {
	r := newRig(t, telegram.Options{})
	r.ann.Start("")
	m := r.sent("sendMessage", "chat_id", id(r.ann.ID()), "text", "pick", "reply_markup", `{"keyboard":[["Yes",{"text":"No"}]]}`)
	shown, _ := r.Message(r.ann.ID(), m)
	if len(shown.Keyboard) != 1 || !slices.Equal(shown.Keyboard[0], []string{"Yes", "No"}) {
		t.Errorf("keyboard %v", shown.Keyboard)
	}
	if out := r.call("editMessageReplyMarkup", "chat_id", id(r.ann.ID()), "message_id", strconv.Itoa(m), "reply_markup", `{"force_reply":true}`); out.Description != "Bad Request: inline keyboard expected" {
		t.Errorf("got %+v", out)
	}
}

func TestMentions(t *testing.T) {
	r := newRig(t, telegram.Options{})
	r.ann.Start("")
	text := `<a href="tg://user?id=` + id(r.ann.ID()) + `">you</a> and <a href="tg://user?id=1">nobody</a>`
	m := r.sent("sendMessage", "chat_id", id(r.ann.ID()), "text", text, "parse_mode", "HTML")
	shown, _ := r.Message(r.ann.ID(), m)
	if len(shown.Entities) != 1 || shown.Entities[0].User.FirstName != "Ann" {
		t.Errorf("entities %+v", shown.Entities)
	}
	if out := r.call("editMessageText", "chat_id", id(r.ann.ID()), "message_id", strconv.Itoa(m), "text", text, "parse_mode", "HTML"); out.OK {
		t.Error("an edit that changes nothing was taken")
	}
	r.clean()
}

func TestListOfChats(t *testing.T) {
	r := newRig(t, telegram.Options{})
	g := r.NewGroup(r.ann, telegram.GroupOptions{Title: "G", Forum: true})
	g.AddBot(r.ann)
	topic := g.NewTopic(r.ann, "payouts")
	r.ann.Start("")
	r.ann.Block()
	chats := r.Chats()
	if len(chats) != 2 || chats[0].Title != "Ann" || !chats[0].BotBlocked || !chats[0].Started || chats[1].Topics[topic] != "payouts" {
		t.Errorf("got %+v", chats)
	}
	r.clean()
}

func TestOddUpdatesAreNotBlamed(t *testing.T) {
	r := newRig(t, telegram.Options{})
	n := r.PushUpdate("message", json.RawMessage(`{"message_id":1,"date":2,"chat":{"id":3,"type":"dream"}}`))
	if ids, _, _ := r.updates(); !slices.Equal(ids, []int64{n}) {
		t.Errorf("got %v", ids)
	}
	r.clean()
}

func TestAbout(t *testing.T) {
	r := newRig(t, telegram.Options{})
	r.call("setMyDescription", "description", "Payouts, invested")
	r.call("setMyDescription", "description", "Auszahlungen, angelegt", "language_code", "de")
	if a, b := r.About("description", "de"), r.About("description", "fr"); a != "Auszahlungen, angelegt" || b != "Payouts, invested" {
		t.Errorf("got %q, %q", a, b)
	}
	r.clean()
}
