package telegram_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/amasa-io/amasa/bot/chat"
	fake "github.com/amasa-io/amasa/bot/fake/telegram"
	"github.com/amasa-io/amasa/bot/telegram"
	"github.com/amasa-io/amasa/commands"
	"github.com/amasa-io/amasa/ledger"
)

func TestDeliverSendsAndEdits(t *testing.T) {
	t.Parallel()
	d := newDesk(t, echo)
	d.ann.Start("")
	r, err := d.deliver(commands.Message{Text: "seen **1**", Silent: true}, "")
	if err != nil || r.Chat != fmt.Sprint(d.ann.ID()) {
		t.Fatalf("receipt %+v, %v", r, err)
	}
	m := d.sees("seen 1")
	if fmt.Sprint(m.ID) != r.Message || !m.Silent {
		t.Errorf("delivered %+v, receipt %+v", m, r)
	}
	for range 2 { // the second finds nothing to change
		again, err := d.deliver(commands.Message{Text: "final **1**", Buttons: [][]commands.Button{{{Label: "Balance", Action: "b"}}}}, r.Message)
		if err != nil || again != r {
			t.Errorf("receipt %+v, %v", again, err)
		}
	}
	if e := d.sees("final 1"); e.ID != m.ID || e.Edits != 1 || len(e.Labels()) != 1 {
		t.Errorf("edited into %+v", e)
	}
	photo, err := d.deliver(commands.Message{Text: "look", Photo: &commands.Photo{Name: "x.png", PNG: pixels(t)}}, r.Message)
	if err != nil || photo.Message == r.Message {
		t.Errorf("a photo in the place of a text: %+v, %v", photo, err)
	}
	if _, err := d.deliver(commands.Message{Text: "text"}, photo.Message); chat.ReasonOf(err) != chat.Missing {
		t.Errorf("a text in the place of a photo: %v", err)
	}
	if _, err := d.deliver(commands.Message{Text: "text"}, "99999"); chat.ReasonOf(err) != chat.Missing {
		t.Errorf("a message that isn't there: %v", err)
	}
	if _, err := d.deliver(commands.Message{Text: "text"}, "discord id"); chat.ReasonOf(err) != chat.Missing {
		t.Errorf("a message id of another kind: %v", err)
	}
}

func TestDeliverSortsFailures(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		fault fake.Fault
		want  chat.Reason
		shown bool // although it failed
	}{
		{"blocked", fake.Blocked(), chat.Gone, false},
		{"no chat", fake.Refuse(&fake.APIError{Code: 400, Description: "Bad Request: chat not found"}), chat.Gone, false},
		{"moved", fake.Migrated(-100123), chat.Moved, false},
		{"bad gateway", fake.BadGateway(), chat.Unknown, false},
		{"server error", fake.Refuse(&fake.APIError{Code: 500, Description: "Internal Server Error"}), chat.Unknown, false},
		{"lost request", fake.LostRequest(), chat.Unknown, false},
		{"lost answer", fake.LostAnswer(), chat.Unknown, true},
		{"nonsense", fake.Refuse(&fake.APIError{Code: 400, Description: "Bad Request: can't parse entities"}), chat.Rejected, false},
		{"token revoked", fake.Refuse(&fake.APIError{Code: 401, Description: "Unauthorized"}), chat.Denied, false},
		{"slow down", fake.TooMany(7), chat.Paced, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			d := newDesk(t, echo)
			d.ann.Start("")
			d.Inject("sendMessage", 1, c.fault, nil)
			_, err := d.deliver(commands.Message{Text: "note"}, "")
			var e *chat.Error
			if !errors.As(err, &e) || e.Reason != c.want {
				t.Fatalf("%v, want %s", err, c.want)
			}
			if c.want == chat.Moved && e.Chat != "-100123" {
				t.Errorf("moved to %q", e.Chat)
			}
			if c.want == chat.Paced && e.RetryAfter != 7*time.Second {
				t.Errorf("wait %s", e.RetryAfter)
			}
			if strings.Contains(err.Error(), secret) {
				t.Errorf("the token is in %q", err)
			}
			if got := len(d.Messages(d.ann.ID())) == 2; got != c.shown {
				t.Errorf("shown: %v", got)
			}
		})
	}
}

func TestAChatThatIsPacedIsLeftAlone(t *testing.T) {
	t.Parallel()
	d := newDesk(t, echo)
	d.ann.Start("")
	d.Inject("sendMessage", 1, fake.TooMany(3600), nil)
	for range 2 {
		_, err := d.deliver(commands.Message{Text: "note"}, "")
		if chat.ReasonOf(err) != chat.Paced || chat.RetryAfter(err, 0) < 59*time.Minute {
			t.Errorf("%v, wait %s", err, chat.RetryAfter(err, 0))
		}
	}
	if got := len(d.Calls("sendMessage")); got != 1 {
		t.Errorf("asked %d times: going on makes the wait longer", got)
	}
}

func TestWhoNeverWroteCannotBeReached(t *testing.T) {
	t.Parallel()
	d := newDesk(t, echo)
	if _, err := d.deliver(commands.Message{Text: "note"}, ""); chat.ReasonOf(err) != chat.Gone {
		t.Errorf("%v", err)
	}
	d.ann.Start("")
	d.ann.Block()
	if _, err := d.deliver(commands.Message{Text: "note"}, ""); chat.ReasonOf(err) != chat.Gone {
		t.Errorf("%v", err)
	}
	_, err := d.bot.Deliver(d.ctx, chat.Delivery{Identity: ledger.Identity{ExternalID: "ann"}, Message: commands.Message{Text: "x"}})
	if chat.ReasonOf(err) != chat.Gone {
		t.Errorf("an id of another platform: %v", err)
	}
}

func TestAServerThatIsDownSurelyGotNothing(t *testing.T) {
	t.Parallel()
	d := newDesk(t, echo)
	gone := httptest.NewServer(http.NotFoundHandler())
	gone.Close()
	d.bot = d.newBot(telegram.Options{API: gone.URL})
	_, err := d.deliver(commands.Message{Text: "note"}, "")
	if chat.ReasonOf(err) != chat.Down || strings.Contains(err.Error(), secret) {
		t.Errorf("%v", err)
	}
}

func TestAProxyThatRepeatsTheAddressLeaksNoToken(t *testing.T) {
	t.Parallel()
	d := newDesk(t, echo)
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusBadGateway)
		_, _ = fmt.Fprintf(w, "<html>no route to %s %s</html>", r.URL.Path, strings.Repeat("blah ", 1000))
	}))
	defer proxy.Close()
	d.bot = d.newBot(telegram.Options{API: proxy.URL})
	_, err := d.deliver(commands.Message{Text: "note"}, "")
	if chat.ReasonOf(err) != chat.Unknown || strings.Contains(err.Error(), secret) || len(err.Error()) > 400 {
		t.Errorf("%v", err)
	}
}

func TestAnswersOutlastTrouble(t *testing.T) {
	t.Parallel()
	for name, fault := range map[string]fake.Fault{"429": fake.TooMany(1), "blocked": fake.Blocked(), "lost answer": fake.LostAnswer()} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := started(t, echo)
			d.say("/start")
			d.sees("command start")
			d.Inject("sendMessage", 1, fault, nil)
			d.say("one")
			d.say("two")
			d.sees("text two")
			d.idle()
			shown := 0
			for _, m := range d.Messages(d.ann.ID()) {
				if m.Text == "text one" {
					shown++
				}
			}
			if want := map[string]int{"429": 1, "blocked": 0, "lost answer": 1}[name]; shown != want {
				t.Errorf("shown %d times, want %d", shown, want)
			}
		})
	}
}

func TestAPressIsAnsweredThroughTrouble(t *testing.T) {
	t.Parallel()
	d := started(t, func(_ context.Context, r commands.Request) commands.Message {
		if r.Action != "" {
			return commands.Message{Toast: "pressed"}
		}
		return commands.Message{Text: "menu", Buttons: [][]commands.Button{{{Label: "Go", Action: "go"}}}}
	})
	d.say("/start")
	m := d.sees("menu")
	for _, f := range []fake.Fault{fake.TooMany(1), fake.LostRequest(), fake.BadGateway(), fake.LostAnswer()} {
		d.Inject("answerCallbackQuery", 1, f, nil)
		if a := d.press(m, "Go"); a.Text != "pressed" {
			t.Errorf("answered with %+v", a)
		}
	}
}

func TestLongNotificationsArePaged(t *testing.T) {
	t.Parallel()
	d := newDesk(t, echo)
	d.ann.Start("")
	r, err := d.deliver(commands.Message{Text: "first " + strings.Repeat("word ", 1500) + "last"}, "")
	if err != nil {
		t.Fatal(err)
	}
	if m := d.sees("first"); fmt.Sprint(m.ID) != r.Message {
		t.Errorf("receipt %+v, first page %d", r, m.ID)
	}
	d.sees("last")
}
