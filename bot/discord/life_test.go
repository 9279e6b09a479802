package discord_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/amasa-io/amasa/bot/chat"
	fake "github.com/amasa-io/amasa/bot/fake/discord"
	"github.com/amasa-io/amasa/commands"
)

func TestTheGatewayIsReachedAgain(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		trouble func(d *desk)
		resumes bool
	}{
		"asked to reconnect":     {func(d *desk) { d.AskReconnect() }, true},
		"dropped":                {func(d *desk) { d.DropConnections() }, true},
		"closed for unknown":     {func(d *desk) { d.CloseConnections(4000) }, true},
		"invalid, resumable":     {func(d *desk) { d.InvalidateSessions(true) }, true},
		"invalid, not resumable": {func(d *desk) { d.InvalidateSessions(false) }, false},
		"session timed out":      {func(d *desk) { d.CloseConnections(fake.CloseSessionTimedOut) }, false},
		"resume refused":         {func(d *desk) { d.RefuseResumes(1); d.DropConnections() }, false},
		"silence after a resume": {func(d *desk) { d.SilenceResumes(1); d.DropConnections() }, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := newDesk(t, echo)
			d.bot.Hurry(10*time.Second, 300*time.Millisecond) // so long the silence may last
			d.run()
			d.command(d.ann, d.dm, "balance", nil)
			before := d.GatewayCounts()
			c.trouble(d)
			d.until("a new connection", func() bool { return d.GatewayCounts().Connections > before.Connections && d.Connected() == 1 })
			d.command(d.ann, d.dm, "balance", nil)
			if got := d.GatewayCounts(); c.resumes != (got.Identifies == before.Identifies) || c.resumes && got.Resumes != 1 {
				t.Errorf("before %+v, after %+v", before, got)
			}
			if got := len(d.talk.requests()); got != 2 {
				t.Errorf("handled %d times", got)
			}
		})
	}
}

func TestWhatHappensWhileAwayIsHandledOnce(t *testing.T) {
	t.Parallel()
	d := started(t, echo)
	d.command(d.ann, d.dm, "balance", nil)
	hold := make(chan struct{})
	d.Inject(fake.Fault{Kind: fake.Slow, Route: "callback", Hold: hold})
	d.DropConnections()
	i := must(d.RunCommand(d.ann.ID, d.dm.ID, "balance", nil))(t) // Discord keeps it for the resume
	d.until("two requests", func() bool { return len(d.talk.requests()) == 2 })
	d.AskReconnect() // and again, with that one in hand
	close(hold)
	d.answered(i)
	d.RepeatInteraction(i.ID)
	d.command(d.ann, d.dm, "balance", nil)
	if got := len(d.talk.requests()); got != 3 {
		t.Errorf("handled %d times", got)
	}
}

func TestDeadConnectionsAreNoticed(t *testing.T) {
	t.Parallel()
	d := newDesk(t, echo)
	srv := fake.New(fake.Options{Token: token, HeartbeatInterval: 50 * time.Millisecond})
	d.serve(srv)
	d.run()
	srv.IgnoreHeartbeats(true)
	began := time.Now()
	d.until("another connection", func() bool { return srv.GatewayCounts().Connections > 1 })
	if took := time.Since(began); took > 5*time.Second { // a few heartbeats, not the silence after which reading ends
		t.Errorf("took %s", took)
	}
	srv.IgnoreHeartbeats(false)
	before := srv.GatewayCounts()
	d.until("steady heartbeats", func() bool { return srv.GatewayCounts().Heartbeats >= before.Heartbeats+5 && srv.Connected() == 1 })
}

func TestARevokedTokenEndsRun(t *testing.T) {
	t.Parallel()
	d := newDesk(t, echo)
	ended := make(chan error, 1)
	go func() { ended <- d.bot.Run(d.ctx, d.talk) }()
	check(t, d.WaitConnected(d.ctx))
	d.SetToken("MTAwMDAwMDAwMDAwMDAwMDAx.another.token")
	if err := <-ended; chat.ReasonOf(err) != chat.Denied || strings.Contains(err.Error(), token) {
		t.Errorf("Run: %v", err)
	}
	if _, err := d.bot.ApplicationID(d.ctx); chat.ReasonOf(err) != chat.Denied {
		t.Errorf("ApplicationID: %v", err)
	}
	if err := d.bot.Run(d.ctx, d.talk); chat.ReasonOf(err) != chat.Denied { // at the start
		t.Errorf("Run: %v", err)
	}
}

func TestForbiddenIntentsEndRun(t *testing.T) {
	t.Parallel()
	d := newDesk(t, echo)
	ended := make(chan error, 1)
	go func() { ended <- d.bot.Run(d.ctx, d.talk) }()
	check(t, d.WaitConnected(d.ctx))
	d.CloseConnections(fake.CloseDisallowedIntents)
	if err := <-ended; chat.ReasonOf(err) != chat.Denied {
		t.Errorf("Run: %v", err)
	}
}

func TestAStopFinishesWhatIsInHandAndStaysOffLine(t *testing.T) {
	t.Parallel()
	begun, goOn := make(chan struct{}), make(chan struct{})
	d := newDesk(t, func(ctx context.Context, _ commands.Request) commands.Message {
		close(begun)
		<-goOn
		if ctx.Err() != nil {
			t.Error("the handler was cut off")
		}
		return commands.Message{Text: "finished"}
	})
	stop := d.run()
	i := must(d.RunCommand(d.ann.ID, d.dm.ID, "balance", nil))(t)
	<-begun
	ended := make(chan struct{})
	go func() { defer close(ended); _ = stop() }()
	d.until("off line", func() bool { return d.Connected() == 0 })
	select {
	case <-ended:
		t.Error("Run returned with a request in hand")
	default:
	}
	close(goOn)
	<-ended
	d.answered(i)
	d.sees(d.ann, d.dm, "finished")
	if got := d.GatewayCounts().Connections; got != 1 || d.Connected() != 0 {
		t.Errorf("%d connections, %d on line", got, d.Connected())
	}
}

func TestAPersonIsHandledInOrderAndOthersMeanwhile(t *testing.T) {
	t.Parallel()
	gate := make(chan struct{})
	d := newDesk(t, func(ctx context.Context, r commands.Request) commands.Message {
		if r.Command == "balance" && r.Caller.Name == "Ann" {
			<-gate
		}
		return echo(ctx, r)
	})
	d.bot.Hurry(50*time.Millisecond, 10*time.Second)
	d.run()
	first := must(d.RunCommand(d.ann.ID, d.dm.ID, "balance", nil))(t)
	second := must(d.RunCommand(d.ann.ID, d.dm.ID, "leaderboard", nil))(t)
	d.command(d.boss, d.channel, "balance", nil)
	// The second is not begun yet, but Discord is told in time.
	d.until("both thinking", func() bool {
		return d.Interaction(first.ID).State == fake.Thinking && d.Interaction(second.ID).State == fake.Thinking
	})
	if got := len(d.talk.requests()); got != 2 {
		t.Errorf("%d requests begun", got)
	}
	close(gate)
	d.sees(d.ann, d.dm, "command leaderboard")
	if got := d.talk.requests(); got[2].Command != "leaderboard" {
		t.Errorf("handled %+v", got)
	}
}

func TestAPanicEndsOneAnswerOnly(t *testing.T) {
	t.Parallel()
	d := started(t, func(ctx context.Context, r commands.Request) commands.Message {
		if r.Command == "balance" {
			panic("planted")
		}
		return echo(ctx, r)
	})
	if m := d.command(d.ann, d.dm, "balance", nil); !strings.Contains(m.Content, "went wrong") {
		t.Errorf("answered with %+v", m)
	}
	d.command(d.ann, d.dm, "leaderboard", nil)
}

func TestStartingSurvivesTrouble(t *testing.T) {
	t.Parallel()
	d := newDesk(t, echo)
	for _, f := range []fake.Fault{
		{Kind: fake.BadGateway, Route: "GET /oauth2"}, {Kind: fake.TooMany, Route: "PUT /applications", RetryAfter: 50 * time.Millisecond},
		{Kind: fake.LostAnswer, Route: "PUT /applications"}, {Kind: fake.Broken, Route: "GET /gateway"},
	} {
		d.Inject(f)
	}
	d.run()
	d.command(d.ann, d.dm, "balance", nil)
}

func TestAnswersOutlastTrouble(t *testing.T) {
	t.Parallel()
	for name, f := range map[string]fake.Fault{
		"429":         {Kind: fake.TooMany, Route: "callback", RetryAfter: 50 * time.Millisecond},
		"5xx":         {Kind: fake.Broken, Route: "callback"},
		"lost":        {Kind: fake.LostRequest, Route: "callback"},
		"lost answer": {Kind: fake.LostAnswer, Route: "callback"}, // the second try finds it acknowledged
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := newDesk(t, func(context.Context, commands.Request) commands.Message {
				return commands.Message{Text: "here", Photo: &commands.Photo{Name: "x.png", PNG: pixels(t)}} // sent in full each time
			})
			stop := d.run()
			d.Inject(f)
			if m := d.command(d.ann, d.channel, "balance", nil); len(m.Attachments) != 1 {
				t.Errorf("answered with %+v", m)
			}
			_ = stop() // when the answer's sender is done
			if got := len(d.Messages(d.channel.ID, d.ann.ID)); got != 1 {
				t.Errorf("answered %d times", got)
			}
			if strings.Contains(d.logs.String(), "not answered") {
				t.Error("something was logged as wrong")
			}
		})
	}
}

func TestAStaleInteractionIsOnlyLogged(t *testing.T) {
	t.Parallel()
	gate := make(chan struct{})
	d := started(t, func(ctx context.Context, r commands.Request) commands.Message {
		if r.Command == "balance" {
			<-gate
		}
		return echo(ctx, r)
	})
	i := must(d.RunCommand(d.ann.ID, d.dm.ID, "balance", nil))(t)
	d.ExpireInteraction(i.ID)
	close(gate)
	d.command(d.ann, d.dm, "leaderboard", nil)
	d.until("a line in the log", func() bool { return strings.Contains(d.logs.String(), "not answered") })
}
