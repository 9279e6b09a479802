package telegram_test

import (
	"bytes"
	"encoding/json"
	"image"
	"image/png"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/amasa-io/amasa/bot/fake/telegram"
)

// reply is an answer of the API, undecoded.
type reply struct {
	OK          bool            `json:"ok"`
	Result      json.RawMessage `json:"result"`
	Code        int             `json:"error_code"`
	Description string          `json:"description"`
	Parameters  struct {
		RetryAfter int   `json:"retry_after"`
		MigrateTo  int64 `json:"migrate_to_chat_id"`
	} `json:"parameters"`
}

// post sends a body to a method and reads the answer.
func (r *rig) post(method, kind string, body io.Reader) reply {
	r.t.Helper()
	resp, err := http.Post(r.url+"/bot"+token+"/"+method, kind, body)
	if err != nil {
		r.t.Fatal(err)
	}
	defer resp.Body.Close()
	var out reply
	if err := json.NewDecoder(resp.Body).Decode(&out); err != nil {
		r.t.Fatalf("%s: %v", method, err)
	}
	if !out.OK && resp.StatusCode != out.Code {
		r.t.Errorf("%s: HTTP status %d, error_code %d", method, resp.StatusCode, out.Code)
	}
	return out
}

// call sends fields, given as name, value, name, value, url-encoded.
func (r *rig) call(method string, fields ...string) reply {
	r.t.Helper()
	form := url.Values{}
	for i := 0; i < len(fields); i += 2 {
		form.Set(fields[i], fields[i+1])
	}
	return r.post(method, "application/x-www-form-urlencoded", strings.NewReader(form.Encode()))
}

// sent calls a method that must succeed and returns the id of the message that comes back.
func (r *rig) sent(method string, fields ...string) int {
	r.t.Helper()
	out := r.call(method, fields...)
	var m struct {
		ID int `json:"message_id"`
	}
	if err := json.Unmarshal(out.Result, &m); !out.OK || err != nil {
		r.t.Fatalf("%s: %d %s %v", method, out.Code, out.Description, err)
	}
	return m.ID
}

func id(n int64) string { return strconv.FormatInt(n, 10) }

func keyboard(buttons string) string { return `{"inline_keyboard":[[` + buttons + `]]}` }

func TestRefusals(t *testing.T) {
	r := newRig(t, telegram.Options{Limits: telegram.Limits{Off: true}})
	r.ann.Start("")
	ann := id(r.ann.ID())
	bob := r.NewPerson(telegram.User{FirstName: "Bob"})
	blocker := r.NewPerson(telegram.User{FirstName: "Cat"})
	blocker.Start("")
	blocker.Block()
	gone := r.NewPerson(telegram.User{FirstName: "Dan"})
	gone.Start("")
	gone.Deactivate()
	group := r.NewGroup(r.ann, telegram.GroupOptions{Title: "G"})
	group.Join(bob)
	outside := r.NewGroup(r.ann, telegram.GroupOptions{Supergroup: true})
	stranger := r.NewPerson(telegram.User{FirstName: "Eve"})
	group.AddBot(r.ann)
	kicked := r.NewGroup(r.ann, telegram.GroupOptions{})
	kicked.AddBot(r.ann)
	kicked.RemoveBot(r.ann)
	own := strconv.Itoa(r.sent("sendMessage", "chat_id", ann, "text", "mine"))
	theirs := strconv.Itoa(r.Messages(r.ann.ID())[0].ID)

	long := strings.Repeat("x", 4097)
	for _, c := range []struct {
		name   string
		method string
		fields []string
		code   int
		want   string
	}{
		{"no chat", "sendMessage", []string{"text", "x"}, 400, "Bad Request: chat_id is empty"},
		{"unknown chat", "sendMessage", []string{"chat_id", "12345", "text", "x"}, 400, "Bad Request: chat not found"},
		{"never met", "sendMessage", []string{"chat_id", id(stranger.ID()), "text", "x"}, 400, "Bad Request: chat not found"},
		{"never started", "sendMessage", []string{"chat_id", id(bob.ID()), "text", "x"}, 403, "Forbidden: bot can't initiate conversation with a user"},
		{"blocked", "sendMessage", []string{"chat_id", id(blocker.ID()), "text", "x"}, 403, "Forbidden: bot was blocked by the user"},
		{"deactivated", "sendMessage", []string{"chat_id", id(gone.ID()), "text", "x"}, 403, "Forbidden: user is deactivated"},
		{"kicked", "sendMessage", []string{"chat_id", id(kicked.ID()), "text", "x"}, 403, "Forbidden: bot was kicked from the group chat"},
		{"not in it", "sendMessage", []string{"chat_id", id(outside.ID()), "text", "x"}, 403, "Forbidden: bot is not a member of the supergroup chat"},
		{"no text", "sendMessage", []string{"chat_id", ann}, 400, "Bad Request: message text is empty"},
		{"blank text", "sendMessage", []string{"chat_id", ann, "text", " \n "}, 400, "Bad Request: text must be non-empty"},
		{"long text", "sendMessage", []string{"chat_id", ann, "text", long}, 400, "Bad Request: message is too long"},
		{"surrogates count twice", "sendMessage", []string{"chat_id", ann, "text", strings.Repeat("😀", 2049)}, 400, "Bad Request: message is too long"},
		{"unclosed tag", "sendMessage", []string{"chat_id", ann, "text", "<b>x", "parse_mode", "HTML"}, 400, `Bad Request: can't parse entities: Can't find end tag corresponding to start tag "b"`},
		{"unknown tag", "sendMessage", []string{"chat_id", ann, "text", "a <h1>x</h1>", "parse_mode", "HTML"}, 400, `Bad Request: can't parse entities: Unsupported start tag "h1" at byte offset 2`},
		{"parse mode", "sendMessage", []string{"chat_id", ann, "text", "x", "parse_mode", "XML"}, 400, "Bad Request: unsupported parse_mode"},
		{"callback data", "sendMessage", []string{"chat_id", ann, "text", "x", "reply_markup", keyboard(`{"text":"a","callback_data":"` + long[:65] + `"}`)}, 400, "Bad Request: BUTTON_DATA_INVALID"},
		{"no action", "sendMessage", []string{"chat_id", ann, "text", "x", "reply_markup", keyboard(`{"text":"a"}`)}, 400, "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"},
		{"empty copy alone", "sendMessage", []string{"chat_id", ann, "text", "x", "reply_markup", keyboard(`{"text":"a","copy_text":{"text":""}}`)}, 400, "Bad Request: BUTTON_COPY_TEXT_INVALID"},
		{"long copy", "sendMessage", []string{"chat_id", ann, "text", "x", "reply_markup", keyboard(`{"text":"a","copy_text":{"text":"` + long[:257] + `"}}`)}, 400, "Bad Request: BUTTON_COPY_TEXT_INVALID"},
		{"no label", "sendMessage", []string{"chat_id", ann, "text", "x", "reply_markup", keyboard(`{"text":"","callback_data":"a"}`)}, 400, "Bad Request: inline keyboard button text must be non-empty"},
		{"local link", "sendMessage", []string{"chat_id", ann, "text", "x", "reply_markup", keyboard(`{"text":"a","url":"http://localhost/"}`)}, 400, "Bad Request: inline keyboard button URL 'http://localhost/' is invalid: Wrong HTTP URL"},
		{"reply to nothing", "sendMessage", []string{"chat_id", ann, "text", "x", "reply_parameters", `{"message_id":999}`}, 400, "Bad Request: message to be replied not found"},
		{"same text", "editMessageText", []string{"chat_id", ann, "message_id", own, "text", "mine"}, 400, "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message"},
		{"edit nothing", "editMessageText", []string{"chat_id", ann, "message_id", "999", "text", "x"}, 400, "Bad Request: message to edit not found"},
		{"edit theirs", "editMessageText", []string{"chat_id", ann, "message_id", theirs, "text", "x"}, 400, "Bad Request: message can't be edited"},
		{"caption of text", "editMessageCaption", []string{"chat_id", ann, "message_id", own, "caption", "x"}, 400, "Bad Request: there is no caption in the message to edit"},
		{"delete nothing", "deleteMessage", []string{"chat_id", ann, "message_id", "999"}, 400, "Bad Request: message to delete not found"},
		{"no photo", "sendPhoto", []string{"chat_id", ann}, 400, "Bad Request: there is no photo in the request"},
		{"unknown file", "sendPhoto", []string{"chat_id", ann, "photo", "nope"}, 400, "Bad Request: wrong file identifier/HTTP URL specified"},
		{"unknown press", "answerCallbackQuery", []string{"callback_query_id", "1"}, 400, "Bad Request: query is too old and response timeout expired or query ID is invalid"},
		{"bad action", "sendChatAction", []string{"chat_id", ann, "action", "dance"}, 400, "Bad Request: wrong parameter action in request"},
		{"command name", "setMyCommands", []string{"commands", `[{"command":"Bad","description":"x"}]`}, 400, "Bad Request: BOT_COMMAND_INVALID"},
		{"webhook scheme", "setWebhook", []string{"url", "http://example.org/"}, 400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"},
		{"webhook secret", "setWebhook", []string{"url", "https://example.org/", "secret_token", "a b"}, 400, "Bad Request: secret token contains unallowed characters"},
		{"unknown method", "sendSmoke", nil, 404, "Not Found: method not found"},
	} {
		out := r.call(c.method, c.fields...)
		if out.OK || out.Code != c.code || out.Description != c.want {
			t.Errorf("%s: got %d %q, want %d %q", c.name, out.Code, out.Description, c.code, c.want)
		}
	}
	if got := len(r.Messages(r.ann.ID())); got != 2 {
		t.Errorf("refused calls left messages: %s", r.Transcript(r.ann.ID()))
	}
}

func TestWrongTokenAndPath(t *testing.T) {
	r := newRig(t, telegram.Options{})
	for path, want := range map[string]string{
		"/bot1:wrong/getMe":       `{"description":"Unauthorized","error_code":401,"ok":false}`,
		"/elsewhere":              `{"description":"Not Found","error_code":404,"ok":false}`,
		"/file/bot1:wrong/a":      `{"description":"Unauthorized","error_code":401,"ok":false}`,
		"/file/bot" + token + "/": `{"description":"Not Found","error_code":404,"ok":false}`,
	} {
		resp, err := http.Get(r.url + path)
		if err != nil {
			t.Fatal(err)
		}
		body, _ := io.ReadAll(resp.Body)
		resp.Body.Close()
		if got := strings.TrimSpace(string(body)); got != want {
			t.Errorf("%s: got %s", path, got)
		}
	}
}

func TestBodiesOfAllKinds(t *testing.T) {
	r := newRig(t, telegram.Options{})
	r.ann.Start("")
	if out := r.post("getMe", "multipart/form-data; boundary=abc", strings.NewReader("")); !out.OK {
		t.Errorf("an empty form: %+v", out)
	}
	if out := r.post("getMe", "multipart/form-data; boundary=abc", strings.NewReader("--abc--\r\n")); !out.OK {
		t.Errorf("only the closing boundary: %+v", out)
	}
	body := `{"chat_id":` + id(r.ann.ID()) + `,"text":"from JSON","disable_notification":true,"reply_markup":{"inline_keyboard":[[{"text":"a","callback_data":"b","copy_text":{"text":""}}]]}}`
	if out := r.post("sendmessage", "application/json", strings.NewReader(body)); !out.OK {
		t.Errorf("JSON: %+v", out)
	}
	m := r.wait(r.ann.ID(), telegram.Saying("from JSON"))
	if !m.Silent || len(m.Labels()) != 1 || m.Buttons[0][0].CopyText != nil {
		t.Errorf("got %+v", m)
	}
	r.clean()
}

func pixels(t *testing.T, w, h int) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := png.Encode(&out, image.NewGray(image.Rect(0, 0, w, h))); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// upload sends a file under a field and the other fields as a form.
func (r *rig) upload(method, field string, data []byte, fields ...string) reply {
	r.t.Helper()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	for i := 0; i < len(fields); i += 2 {
		_ = form.WriteField(fields[i], fields[i+1])
	}
	part, _ := form.CreateFormFile(field, "code.png")
	_, _ = part.Write(data)
	_ = form.Close()
	return r.post(method, form.FormDataContentType(), &body)
}

func TestFiles(t *testing.T) {
	r := newRig(t, telegram.Options{})
	r.ann.Start("")
	ann := id(r.ann.ID())
	picture := pixels(t, 30, 20)
	if out := r.upload("sendPhoto", "photo", picture, "chat_id", ann, "caption", "<i>scan</i> me", "parse_mode", "HTML"); !out.OK {
		t.Fatalf("%+v", out)
	}
	m := r.wait(r.ann.ID(), telegram.Saying("scan me"))
	if m.Photo == nil || m.Photo.Width != 30 || m.Photo.Height != 20 || m.HTML != "<i>scan</i> me" || m.Text != "" {
		t.Fatalf("photo %+v", m)
	}
	data, mime, _ := r.File(m.Photo.ID)
	if !bytes.Equal(data, picture) || mime != "image/png" {
		t.Errorf("stored %d bytes of %s", len(data), mime)
	}
	var f struct {
		Path string `json:"file_path"`
	}
	_ = json.Unmarshal(r.call("getFile", "file_id", m.Photo.ID).Result, &f)
	resp, err := http.Get(r.url + "/file/bot" + token + "/" + f.Path)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if got, _ := io.ReadAll(resp.Body); !bytes.Equal(got, picture) {
		t.Errorf("downloaded %d bytes", len(got))
	}

	msg := strconv.Itoa(m.ID)
	r.sent("editMessageCaption", "chat_id", ann, "message_id", msg, "caption", "paid")
	if out := r.call("editMessageText", "chat_id", ann, "message_id", msg, "text", "x"); out.Description != "Bad Request: there is no text in the message to edit" {
		t.Errorf("text of a photo: %+v", out)
	}
	r.sent("sendPhoto", "chat_id", ann, "photo", m.Photo.ID, "caption", "again")
	if out := r.upload("editMessageMedia", "doc", []byte("hello"), "chat_id", ann, "message_id", msg, "media", `{"type":"document","media":"attach://doc","caption":"now a file"}`); !out.OK {
		t.Errorf("edit media: %+v", out)
	}
	if m := r.wait(r.ann.ID(), telegram.Saying("now a file")); m.Photo != nil || m.Document == nil || m.Document.Name != "code.png" {
		t.Errorf("after editing: %+v", m)
	}
	for want, data := range map[string][]byte{
		"Bad Request: IMAGE_PROCESS_FAILED":     []byte("not an image"),
		"Bad Request: PHOTO_INVALID_DIMENSIONS": pixels(t, 100, 4),
		"Bad Request: file must be non-empty":   nil,
	} {
		if out := r.upload("sendPhoto", "photo", data, "chat_id", ann); out.Description != want {
			t.Errorf("got %q, want %q", out.Description, want)
		}
	}
	if out := r.upload("sendPhoto", "photo", picture, "chat_id", ann, "caption", strings.Repeat("x", 1025)); out.Description != "Bad Request: message caption is too long" {
		t.Errorf("long caption: %+v", out)
	}
	if out := r.upload("sendDocument", "document", []byte("a,b"), "chat_id", ann, "caption", "csv"); !out.OK {
		t.Errorf("document: %+v", out)
	}
	r.clean()
}

func TestPressesGoStale(t *testing.T) {
	clock := newClock()
	r := newRig(t, telegram.Options{Now: clock.Now, CallbackTTL: time.Minute})
	r.ann.Start("")
	r.sent("sendMessage", "chat_id", id(r.ann.ID()), "text", "q", "reply_markup", keyboard(`{"text":"a","callback_data":"1"}`))
	m := r.wait(r.ann.ID(), telegram.Saying("q"))
	press := func() *telegram.Press {
		p, err := r.ann.Press(m, "a")
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	first := press()
	if out := r.call("answerCallbackQuery", "callback_query_id", first.ID); !out.OK {
		t.Errorf("in time: %+v", out)
	}
	if out := r.call("answerCallbackQuery", "callback_query_id", first.ID); out.OK {
		t.Error("answered twice")
	}
	second := press()
	clock.Advance(2 * time.Minute)
	if out := r.call("answerCallbackQuery", "callback_query_id", second.ID); out.OK {
		t.Error("answered too late")
	}
	r.sent("editMessageReplyMarkup", "chat_id", id(r.ann.ID()), "message_id", strconv.Itoa(m.ID))
	if _, err := r.ann.Press(m, "a"); err == nil {
		t.Error("pressed a button that was taken off the message")
	}
	clock.Advance(49 * time.Hour)
	if out := r.call("deleteMessage", "chat_id", id(r.ann.ID()), "message_id", strconv.Itoa(m.ID)); out.OK {
		t.Error("deleted after 48 hours")
	}
	r.clean()
}

func TestPace(t *testing.T) {
	clock := newClock()
	r := newRig(t, telegram.Options{Now: clock.Now, Limits: telegram.Limits{PrivateBurst: 3}})
	r.ann.Start("")
	group := r.NewGroup(r.ann, telegram.GroupOptions{})
	group.AddBot(r.ann)
	send := func(chat int64) reply { return r.call("sendMessage", "chat_id", id(chat), "text", "x") }
	for range 3 {
		if out := send(r.ann.ID()); !out.OK {
			t.Fatalf("within the burst: %+v", out)
		}
	}
	out := send(r.ann.ID())
	if out.Code != 429 || out.Parameters.RetryAfter != 1 || out.Description != "Too Many Requests: retry after 1" {
		t.Errorf("over the pace: %+v", out)
	}
	clock.Advance(time.Second)
	if out := send(r.ann.ID()); !out.OK {
		t.Errorf("after waiting: %+v", out)
	}
	for range 20 {
		if out := send(group.ID()); !out.OK {
			t.Fatalf("within a group's minute: %+v", out)
		}
	}
	if out := send(group.ID()); out.Code != 429 || out.Parameters.RetryAfter != 3 {
		t.Errorf("over a group's pace: %+v", out)
	}
	people := 0
	for ; people < 30; people++ {
		p := r.NewPerson(telegram.User{})
		p.Start("")
		if out := send(p.ID()); !out.OK {
			break
		}
	}
	if people >= 30 {
		t.Error("no overall limit")
	}
}
