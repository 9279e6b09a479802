package telegram_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/amasa-io/amasa/bot/chat"
	fake "github.com/amasa-io/amasa/bot/fake/telegram"
	"github.com/amasa-io/amasa/bot/telegram"
	"github.com/amasa-io/amasa/commands"
)

func TestAnUpdateThatCannotBeReadBlocksNoOther(t *testing.T) {
	t.Parallel()
	d := newDesk(t, echo)
	d.ann.Start("one")
	if _, err := d.ann.SendPoison(d.ann.ID()); err != nil {
		t.Fatal(err)
	}
	d.PushUpdate("message", json.RawMessage(`"not even an object"`))
	d.PushUpdate("callback_query", json.RawMessage(`{"id":"1","from":{"id":5},"data":"inline"}`))
	d.PushUpdate("message", json.RawMessage(`{"message_id":1,"date":1,"chat":{"id":7,"type":"private"},"text":"from nobody"}`))
	d.PushUpdate("brand_new_kind", json.RawMessage(`{}`))
	d.run()
	d.say("/deposit")
	d.sees("command deposit")
	d.idle()
	if got := d.talk.requests(); len(got) != 2 {
		t.Errorf("handled %+v", got)
	}
}

func TestAChatIsHandledInOrderAndOthersMeanwhile(t *testing.T) {
	t.Parallel()
	goOn := make(chan struct{})
	d := started(t, func(ctx context.Context, r commands.Request) commands.Message {
		if r.Text == "slow" {
			<-goOn
		}
		return echo(ctx, r)
	})
	for _, text := range []string{"/start", "slow", "2", "3", "4"} {
		d.say(text)
	}
	d.until("the slow one", func() bool { return len(d.talk.requests()) == 2 })
	bob := d.NewPerson(fake.User{FirstName: "Bob"})
	bob.Start("")
	d.seesIn(bob.ID(), fake.Saying("command start")) // though Ann's is in hand
	if _, err := bob.Say("again"); err != nil {
		t.Fatal(err)
	}
	d.seesIn(bob.ID(), fake.Saying("text again"))
	close(goOn)
	d.sees("text 4")
	var order []string
	for _, m := range d.Messages(d.ann.ID()) {
		if fake.FromBot(m) {
			order = append(order, m.Text)
		}
	}
	if want := []string{"command start []", "text slow", "text 2", "text 3", "text 4"}; !slices.Equal(order, want) {
		t.Errorf("answered %q", order)
	}
}

func TestOneChatCannotHoldUpTheOthers(t *testing.T) {
	t.Parallel()
	goOn := make(chan struct{})
	d := newDesk(t, func(ctx context.Context, r commands.Request) commands.Message {
		if r.Caller.Name == "Ann Lee" {
			<-goOn
		}
		return echo(ctx, r)
	})
	for n := range 250 { // more than Telegram hands out at once
		d.say(strconv.Itoa(n))
	}
	bob := d.NewPerson(fake.User{FirstName: "Bob"})
	bob.Start("")
	d.run()
	d.seesIn(bob.ID(), fake.Saying("command start"))
	close(goOn)
	d.idle()
	d.until("a line about the flood", func() bool { return strings.Contains(d.logs.String(), "sends too fast") })
}

func TestAStopLosesNothing(t *testing.T) {
	t.Parallel()
	begun, goOn := make(chan struct{}, 1), make(chan struct{})
	d := newDesk(t, func(ctx context.Context, r commands.Request) commands.Message {
		if r.Text == "slow" {
			begun <- struct{}{}
			<-goOn
			if ctx.Err() != nil {
				t.Error("the handler was cut off")
			}
		}
		return echo(ctx, r)
	})
	stop := d.run()
	d.say("/start")
	d.sees("command start")
	for _, text := range []string{"slow", "2", "3"} {
		d.say(text)
	}
	<-begun
	ended := make(chan struct{})
	go func() { defer close(ended); _ = stop() }()
	select {
	case <-ended:
		t.Fatal("Run returned with a request in hand")
	case <-time.After(50 * time.Millisecond): // it must not return; there is nothing to wait for
	}
	close(goOn)
	<-ended
	d.sees("text slow")
	if got := d.PendingUpdates(); got != 2 {
		t.Errorf("Telegram still holds %d updates, want those two that were not begun", got)
	}
	d.bot = d.newBot(telegram.Options{}) // the next start
	d.run()
	d.sees("text 3")
	d.idle()
	var asked []string
	for _, r := range d.talk.requests() {
		asked = append(asked, r.Command+r.Text)
	}
	if want := []string{"start", "slow", "2", "3"}; !slices.Equal(asked, want) {
		t.Errorf("handled %q, want each once", asked)
	}
}

func TestNothingIsConfirmedBeforeItIsHandled(t *testing.T) {
	t.Parallel()
	goOn := make(chan struct{})
	d := started(t, func(ctx context.Context, r commands.Request) commands.Message {
		if r.Caller.Name == "Ann Lee" {
			<-goOn
		}
		return echo(ctx, r)
	})
	d.say("hello")
	d.until("hello in hand", func() bool { return len(d.talk.requests()) == 1 })
	bob := d.NewPerson(fake.User{FirstName: "Bob"})
	bob.Start("")
	d.seesIn(bob.ID(), fake.Saying("command start"))
	if got := d.PendingUpdates(); got != 2 {
		t.Errorf("%d updates are unconfirmed, want Ann's and what came after it", got)
	}
	close(goOn)
	d.idle()
	if got := len(d.talk.requests()); got != 2 {
		t.Errorf("handled %d times", got)
	}
}

func TestAStopDoesNotWaitForTheLongPoll(t *testing.T) {
	t.Parallel()
	d := newDesk(t, echo)
	stop := d.run()
	d.say("/start")
	d.sees("command start")
	d.idle() // the next poll is open now and would be for 50 s
	began := time.Now()
	if err := stop(); err != nil {
		t.Error(err)
	}
	if took := time.Since(began); took > 5*time.Second {
		t.Errorf("took %s", took)
	}
}

func TestAPanicEndsOneAnswerOnly(t *testing.T) {
	t.Parallel()
	d := started(t, func(ctx context.Context, r commands.Request) commands.Message {
		switch {
		case r.Action == "boom" || r.Text == "boom":
			panic("planted")
		case r.Command == "start":
			return commands.Message{Text: "menu", Buttons: [][]commands.Button{{{Label: "Boom", Action: "boom"}}}}
		}
		return echo(ctx, r)
	})
	d.say("/start")
	d.press(d.sees("menu"), "Boom")
	d.sees("Something went wrong")
	d.say("boom")
	d.say("still there?")
	d.sees("still there?")
	if !strings.Contains(d.logs.String(), "planted") {
		t.Error("the panic is not in the log")
	}
}

func TestARefusedTokenEndsRun(t *testing.T) {
	t.Parallel()
	d := newDesk(t, echo)
	d.bot = d.newBot(telegram.Options{Token: "4242:other"})
	if err := d.bot.Run(d.ctx, d.talk); chat.ReasonOf(err) != chat.Denied {
		t.Errorf("Run: %v", err)
	}
	if _, err := d.bot.Username(d.ctx); chat.ReasonOf(err) != chat.Denied {
		t.Errorf("Username: %v", err)
	}
	d.bot = d.newBot(telegram.Options{}) // and while it runs
	d.Inject("getUpdates", 1, fake.Refuse(&fake.APIError{Code: 401, Description: "Unauthorized"}), nil)
	if err := d.bot.Run(d.ctx, d.talk); chat.ReasonOf(err) != chat.Denied {
		t.Errorf("Run: %v", err)
	}
	if name, err := d.bot.Username(d.ctx); err != nil || name != "amasa_bot" {
		t.Errorf("Username: %q, %v", name, err)
	}
}

func TestPollingSurvivesTrouble(t *testing.T) {
	t.Parallel()
	d := newDesk(t, echo)
	d.Inject("getMe", 1, fake.BadGateway(), nil)
	d.Inject("setMyCommands", -1, fake.Refuse(&fake.APIError{Code: 400, Description: "Bad Request: BOT_COMMAND_INVALID"}), nil)
	for _, f := range []fake.Fault{
		fake.Refuse(&fake.APIError{Code: 409, Description: "Conflict: terminated by other getUpdates request"}),
		fake.BadGateway(), fake.LostRequest(), fake.LostAnswer(), fake.TooMany(1),
	} {
		d.Inject("getUpdates", 1, f, nil)
	}
	began := time.Now()
	d.run()
	d.say("/start")
	d.sees("command start")
	if took := time.Since(began); took < time.Second {
		t.Errorf("was back after %s although Telegram asked for a second", took)
	}
	d.idle()
	if got := len(d.talk.requests()); got != 1 {
		t.Errorf("handled %d times", got)
	}
}

func TestAWebhookOfEarlierDoesNotKeepUpdatesAway(t *testing.T) {
	t.Parallel()
	d := newDesk(t, echo)
	resp, err := http.Get(d.url + "/bot" + token + "/setWebhook?url=http://127.0.0.1:8443/x")
	if err != nil || resp.StatusCode != http.StatusOK {
		t.Fatalf("setWebhook: %v %v", resp, err)
	}
	_ = resp.Body.Close()
	d.run()
	d.say("/start")
	d.sees("command start")
}

func TestBlockingTheBotIsTold(t *testing.T) {
	t.Parallel()
	d := newDesk(t, echo)
	var mu sync.Mutex
	var told []string
	d.bot = d.newBot(telegram.Options{Reach: func(_ context.Context, id string, reachable bool) {
		mu.Lock()
		defer mu.Unlock()
		told = append(told, fmt.Sprintf("%s %v", id, reachable))
		if reachable {
			panic("planted") // ends nothing else
		}
	}})
	d.run()
	d.ann.Start("")
	d.sees("command start")
	d.ann.Block()
	d.ann.Unblock()
	g := d.NewGroup(d.ann, fake.GroupOptions{})
	g.AddBot(d.ann) // that is no person
	g.RemoveBot(d.ann)
	d.say("still there?")
	d.sees("still there?")
	d.idle()
	mu.Lock()
	defer mu.Unlock()
	if want := []string{fmt.Sprintf("%d false", d.ann.ID()), fmt.Sprintf("%d true", d.ann.ID())}; !slices.Equal(told, want) {
		t.Errorf("told %q, want %q", told, want)
	}
}

func TestAMovedGroupIsFollowed(t *testing.T) {
	t.Parallel()
	begun, goOn := make(chan struct{}), make(chan struct{})
	d := started(t, func(context.Context, commands.Request) commands.Message {
		close(begun)
		<-goOn
		return commands.Message{Text: "found you"}
	})
	g := d.NewGroup(d.ann, fake.GroupOptions{})
	g.AddBot(d.ann)
	if _, err := d.ann.Send(g.ID(), "/report"); err != nil {
		t.Fatal(err)
	}
	<-begun
	next := g.Migrate(d.ann)
	close(goOn)
	d.seesIn(next, fake.Saying("found you"))
	d.idle() // the service messages did no harm
}

func TestRedirectsAreNotFollowed(t *testing.T) {
	t.Parallel()
	asked := make(chan string, 10)
	elsewhere := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { asked <- r.Referer() + r.URL.Path }))
	defer elsewhere.Close()
	d := newDesk(t, echo)
	telegramAt, err := url.Parse(d.url)
	if err != nil {
		t.Fatal(err)
	}
	forward := httputil.NewSingleHostReverseProxy(telegramAt)
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, "getUpdates") {
			http.Redirect(w, r, elsewhere.URL+r.URL.Path, http.StatusTemporaryRedirect)
			return
		}
		forward.ServeHTTP(w, r)
	}))
	defer proxy.Close()
	d.bot = d.newBot(telegram.Options{API: proxy.URL})
	stop := d.run()
	d.until("a failed poll", func() bool { return strings.Contains(d.logs.String(), "HTTP 307") || len(asked) > 0 })
	_ = stop()
	select {
	case got := <-asked:
		t.Errorf("the token went to another host: %s", got)
	default:
	}
}
