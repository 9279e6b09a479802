package discord_test

import (
	"errors"
	"fmt"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/amasa-io/amasa/bot/chat"
	"github.com/amasa-io/amasa/bot/discord"
	fake "github.com/amasa-io/amasa/bot/fake/discord"
	"github.com/amasa-io/amasa/commands"
	"github.com/amasa-io/amasa/ledger"
)

func TestDeliverOpensADMAndEdits(t *testing.T) {
	t.Parallel()
	d := newDesk(t, echo)
	r, err := d.deliver(commands.Message{Text: "seen **1**", Silent: true, Buttons: [][]commands.Button{{{Label: "B", Action: "b"}}}}, "")
	if err != nil || r.Chat != d.dm.ID {
		t.Fatalf("receipt %+v, %v", r, err)
	}
	m := d.sees(d.ann, d.dm, "seen")
	if m.ID != r.Message || len(m.Components) != 1 {
		t.Errorf("delivered %+v, receipt %+v", m, r)
	}
	if last := d.Requests("POST /channels")[0]; !strings.Contains(string(last.Body), `"flags":4096`) {
		t.Errorf("not silent: %s", last.Body)
	}
	for range 2 {
		again, err := d.deliver(commands.Message{Text: "final **1**"}, r.Message)
		if err != nil || again != r {
			t.Errorf("receipt %+v, %v", again, err)
		}
	}
	if e := d.sees(d.ann, d.dm, "final"); e.ID != m.ID || len(e.Components) != 0 {
		t.Errorf("edited into %+v", e)
	}
	if _, err := d.deliver(commands.Message{Text: "x"}, "1234567890123456789"); chat.ReasonOf(err) != chat.Missing {
		t.Errorf("a message that isn't there: %v", err)
	}
	known := chat.Delivery{Identity: ledger.Identity{ExternalID: d.ann.ID, Chat: d.dm.ID}, Message: commands.Message{Text: "known chat"}}
	opened := d.Count("POST /users/@me/channels")
	if _, err := d.bot.Deliver(d.ctx, known); err != nil || d.Count("POST /users/@me/channels") != opened {
		t.Errorf("opened again: %v", err)
	}
	known.Identity.Chat, known.Message.Text = "1234567890123456789", "chat of long ago"
	if r, err := d.bot.Deliver(d.ctx, known); err != nil || r.Chat != d.dm.ID {
		t.Errorf("receipt %+v, %v", r, err)
	}
}

func TestALostAnswerDoesNotDouble(t *testing.T) {
	t.Parallel()
	d := newDesk(t, echo)
	long := commands.Message{Text: "first " + strings.Repeat("word ", 500) + "last", Photo: &commands.Photo{Name: "x.png", PNG: pixels(t)}}
	d.Inject(fake.Fault{Kind: fake.LostAnswer, Route: "POST /channels"})
	d.Inject(fake.Fault{Kind: fake.LostAnswer, Route: "POST /channels", Skip: 1})
	var err error
	for range 3 {
		if _, err = d.deliver(long, ""); err == nil {
			break
		}
		if chat.ReasonOf(err) != chat.Unknown {
			t.Fatal(err)
		}
	}
	if got := d.Messages(d.dm.ID, d.ann.ID); err != nil || len(got) != 2 {
		t.Errorf("%d messages for two pages, %v", len(got), err)
	}
}

func TestDeliverSortsFailures(t *testing.T) {
	t.Parallel()
	const send, open = "POST /channels", "POST /users/@me/channels"
	for name, c := range map[string]struct {
		fault fake.Fault
		want  chat.Reason
		wait  time.Duration
	}{
		"429":            {fake.Fault{Kind: fake.TooMany, Route: send, RetryAfter: 90 * time.Second}, chat.Paced, 90 * time.Second},
		"429 opening":    {fake.Fault{Kind: fake.TooMany, Route: open, RetryAfter: time.Hour}, chat.Paced, time.Hour},
		"global 429":     {fake.Fault{Kind: fake.TooMany, Route: send, RetryAfter: time.Minute, Global: true}, chat.Paced, time.Minute},
		"too many DMs":   {fake.Fault{Kind: fake.Refused, Route: open, Status: 403, Code: 40003}, chat.Paced, 10 * time.Minute},
		"500":            {fake.Fault{Kind: fake.Broken, Route: send}, chat.Unknown, 0},
		"503":            {fake.Fault{Kind: fake.Broken, Route: send, Status: 503}, chat.Unknown, 0},
		"502 page":       {fake.Fault{Kind: fake.BadGateway, Route: send}, chat.Unknown, 0},
		"lost":           {fake.Fault{Kind: fake.LostRequest, Route: send}, chat.Unknown, 0},
		"no mutual":      {fake.Fault{Kind: fake.Refused, Route: send, Status: 403, Code: 50278}, chat.Gone, 0},
		"unknown user":   {fake.Fault{Kind: fake.Refused, Route: open, Status: 404, Code: 10013}, chat.Gone, 0},
		"nonsense":       {fake.Fault{Kind: fake.Refused, Route: send, Status: 400, Code: 50035}, chat.Rejected, 0},
		"token refused":  {fake.Fault{Kind: fake.Refused, Route: send, Status: 401}, chat.Denied, 0},
		"someone else's": {fake.Fault{Kind: fake.Refused, Route: send, Status: 403, Code: 50005}, chat.Missing, 0},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := newDesk(t, echo)
			d.Inject(c.fault)
			_, err := d.deliver(commands.Message{Text: "note"}, "")
			var e *chat.Error
			if !errors.As(err, &e) || e.Reason != c.want || e.RetryAfter.Round(time.Second) != c.wait {
				t.Fatalf("%v after %s, want %s after %s", err, chat.RetryAfter(err, 0), c.want, c.wait)
			}
			if strings.Contains(fmt.Sprintf("%+v %#v", err, e.Err), token) {
				t.Error("the token is in the error")
			}
			if c.wait == 0 {
				return
			}
			calls := len(d.Requests(""))
			if _, err := d.deliver(commands.Message{Text: "note"}, ""); chat.ReasonOf(err) != chat.Paced {
				t.Errorf("the next: %v", err)
			}
			for _, r := range d.Requests("")[calls:] {
				if strings.Contains(r.Route, c.fault.Route) {
					t.Errorf("asked again at once: %s", r.Route)
				}
			}
		})
	}
}

func TestClosedDMs(t *testing.T) {
	t.Parallel()
	d := newDesk(t, echo)
	d.CloseDMs(d.ann.ID)
	if _, err := d.deliver(commands.Message{Text: "note"}, ""); chat.ReasonOf(err) != chat.Gone {
		t.Errorf("%v", err)
	}
	d.OpenDMs(d.ann.ID)
	if _, err := d.deliver(commands.Message{Text: "note"}, ""); err != nil {
		t.Errorf("%v", err)
	}
}

func TestAServerThatIsDownSurelyGotNothing(t *testing.T) {
	t.Parallel()
	d := newDesk(t, echo)
	gone := httptest.NewServer(nil)
	gone.Close()
	d.url = gone.URL
	d.bot = d.newBot(token)
	if _, err := d.deliver(commands.Message{Text: "note"}, ""); chat.ReasonOf(err) != chat.Down {
		t.Errorf("%v", err)
	}
}

func TestOptionsAreChecked(t *testing.T) {
	t.Parallel()
	for _, o := range []discord.Options{{}, {Token: "t", API: "://"}, {Token: "t", API: "host"}} {
		if _, err := discord.New(o); err == nil {
			t.Errorf("%+v is taken", o)
		}
	}
}
