package discord_test

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"github.com/amasa-io/amasa/bot/fake/discord"
)

// clock is a time that only moves when told.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) Advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// town is a server with a guild, an admin, a member and a channel.
type town struct {
	*discord.Server
	t             *testing.T
	web           *httptest.Server
	clock         *clock
	admin, member discord.User
	guild         discord.Guild
	channel       discord.Channel
	ctx           context.Context
}

func newTown(t *testing.T, o discord.Options) *town {
	t.Helper()
	w := &town{t: t, clock: &clock{now: time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)}}
	o.Now = w.clock.Now
	w.Server = discord.New(o)
	w.web = httptest.NewServer(w.Server)
	t.Cleanup(w.web.Close)
	t.Cleanup(w.Close)
	w.admin = w.AddUser(discord.User{Username: "ada", GlobalName: "Ada"})
	w.member = w.AddUser(discord.User{Username: "bob", Locale: "de"})
	var err error
	w.guild, err = w.AddGuild(discord.Guild{Name: "Earners", OwnerID: w.admin.ID})
	w.must(err)
	w.must(w.AddMember(w.guild.ID, w.member.ID, 0))
	w.channel, err = w.AddChannel(w.guild.ID, "general")
	w.must(err)
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	t.Cleanup(cancel)
	w.ctx = ctx
	return w
}

func (w *town) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

// clean fails the test if a request or an answer was not as Discord has it.
func (w *town) clean() {
	w.t.Helper()
	for _, v := range w.Violations() {
		w.t.Errorf("violation: %s", v)
	}
}

// redirect sends what is meant for discord.com to the local server.
type redirect struct{ host string }

func (r redirect) RoundTrip(req *http.Request) (*http.Response, error) {
	req = req.Clone(req.Context())
	req.URL.Scheme, req.URL.Host = "http", r.host
	return http.DefaultTransport.RoundTrip(req)
}

// bot is a discordgo session that talks to the town.
func (w *town) bot(token string) *discordgo.Session {
	w.t.Helper()
	s, err := discordgo.New("Bot " + token)
	w.must(err)
	base, err := url.Parse(w.web.URL)
	w.must(err)
	s.Client = &http.Client{Transport: redirect{base.Host}, Timeout: 10 * time.Second}
	s.Identify.Intents = discordgo.IntentsGuilds
	s.StateEnabled = false
	return s
}

func (w *town) open(s *discordgo.Session) {
	w.t.Helper()
	w.must(s.Open())
	w.t.Cleanup(func() {
		s.ShouldReconnectOnError = false
		_ = s.Close()
	})
}

var menu = []*discordgo.ApplicationCommand{
	{Name: "balance", Description: "What you have", Contexts: &[]discordgo.InteractionContextType{0, 1, 2}},
	{Name: "withdraw", Description: "Send money out", Options: []*discordgo.ApplicationCommandOption{
		{Type: discordgo.ApplicationCommandOptionString, Name: "amount", Description: "How much", Required: true},
		{Type: discordgo.ApplicationCommandOptionString, Name: "chain", Description: "Where", Choices: []*discordgo.ApplicationCommandOptionChoice{{Name: "Polygon", Value: "polygon"}}},
		{Type: discordgo.ApplicationCommandOptionString, Name: "asset", Description: "What", Autocomplete: true},
	}},
	{Name: "admin", Description: "Settings", DefaultMemberPermissions: new(int64(discordgo.PermissionManageGuild)),
		Contexts: &[]discordgo.InteractionContextType{0}, Options: []*discordgo.ApplicationCommandOption{
			{Type: discordgo.ApplicationCommandOptionSubCommand, Name: "board", Description: "Post the board", Options: []*discordgo.ApplicationCommandOption{
				{Type: discordgo.ApplicationCommandOptionInteger, Name: "top", Description: "How many"},
				{Type: discordgo.ApplicationCommandOptionUser, Name: "who", Description: "Whose"},
			}},
		}},
}

func (w *town) register(s *discordgo.Session) {
	w.t.Helper()
	if _, err := s.ApplicationCommandBulkOverwrite(w.ApplicationID(), "", menu); err != nil {
		w.t.Fatal(err)
	}
}

// on calls do for every interaction; its error fails the test.
func (w *town) on(s *discordgo.Session, do func(i *discordgo.Interaction) error) {
	s.AddHandler(func(_ *discordgo.Session, e *discordgo.InteractionCreate) {
		if err := do(e.Interaction); err != nil {
			w.t.Errorf("interaction: %v", err)
		}
	})
}

func TestConversation(t *testing.T) {
	w := newTown(t, discord.Options{})
	s := w.bot(w.Token())
	ready := make(chan *discordgo.GuildCreate, 1)
	s.AddHandler(func(_ *discordgo.Session, g *discordgo.GuildCreate) { ready <- g })
	w.on(s, func(i *discordgo.Interaction) error {
		switch i.Type {
		case discordgo.InteractionApplicationCommand:
			if i.Member == nil || i.User != nil || i.Context != discordgo.InteractionContextGuild {
				t.Errorf("a guild's interaction carries member %v, user %v, context %v", i.Member, i.User, i.Context)
			}
			if err := s.InteractionRespond(i, &discordgo.InteractionResponse{
				Type: discordgo.InteractionResponseDeferredChannelMessageWithSource,
				Data: &discordgo.InteractionResponseData{Flags: discordgo.MessageFlagsEphemeral},
			}); err != nil {
				return err
			}
			_, err := s.InteractionResponseEdit(i, &discordgo.WebhookEdit{
				Content: new("You have **12.5 STORJ**"),
				Components: &[]discordgo.MessageComponent{discordgo.ActionsRow{Components: []discordgo.MessageComponent{
					discordgo.Button{Label: "Refresh", Style: discordgo.PrimaryButton, CustomID: "refresh:1"},
					discordgo.Button{Label: "Site", Style: discordgo.LinkButton, URL: "https://example.org/"},
				}}},
			})
			return err
		default:
			if i.MessageComponentData().CustomID != "refresh:1" || i.Message == nil {
				t.Errorf("the press is %+v", i.Data)
			}
			if err := s.InteractionRespond(i, &discordgo.InteractionResponse{
				Type: discordgo.InteractionResponseUpdateMessage,
				Data: &discordgo.InteractionResponseData{Content: "You have 13 STORJ"},
			}); err != nil {
				return err
			}
			_, err := s.FollowupMessageCreate(i, true, &discordgo.WebhookParams{Content: "More soon", Flags: discordgo.MessageFlagsEphemeral})
			return err
		}
	})
	w.open(s)
	if g := <-ready; g.ID != w.guild.ID || len(g.Channels) != 1 {
		t.Errorf("GUILD_CREATE is %+v", g.Guild)
	}
	w.register(s)

	i, err := w.RunCommand(w.member.ID, w.channel.ID, "balance", nil)
	w.must(err)
	i, err = w.WaitAnswered(w.ctx, i.ID)
	w.must(err)
	m, ok := w.Message(i.ResponseID)
	if !ok || !m.Ephemeral || m.Edited || m.HTML != "You have <strong>12.5 STORJ</strong>" || m.Command != "balance" {
		t.Errorf("the answer is %+v", m)
	}
	if others := w.Messages(w.channel.ID, w.admin.ID); len(others) != 0 {
		t.Errorf("another member sees %+v", others)
	}
	if _, err := w.Click(w.admin.ID, m.ID, "refresh:1"); err == nil {
		t.Error("another member can press a button of an ephemeral message")
	}
	if _, err := w.Click(w.member.ID, m.ID, "refresh:2"); err == nil {
		t.Error("a button that is not there can be pressed")
	}
	_, err = w.Click(w.member.ID, m.ID, "refresh:1")
	w.must(err)
	_, err = w.WaitMessage(w.ctx, w.channel.ID, w.member.ID, func(m discord.Message) bool { return m.Content == "More soon" && m.Ephemeral })
	w.must(err)
	m, _ = w.Message(m.ID)
	if m.Content != "You have 13 STORJ" || !m.Edited || len(m.Components) != 0 {
		t.Errorf("after the update the message is %+v", m)
	}
	w.clean()
}

func TestCommandsAreOfferedAsInTheApp(t *testing.T) {
	w := newTown(t, discord.Options{})
	w.register(w.bot(w.Token()))
	dm, err := w.DM(w.member.ID)
	w.must(err)
	stranger := w.AddUser(discord.User{Username: "eve"})
	far, err := w.DM(stranger.ID)
	w.must(err)

	names := func(userID, channelID string) string {
		var list []string
		for _, c := range w.Commands(userID, channelID) {
			list = append(list, c.Name)
		}
		return strings.Join(list, ", ")
	}
	for _, c := range []struct{ who, userID, channelID, want string }{
		{"admin in the guild", w.admin.ID, w.channel.ID, "admin board, balance, withdraw"},
		{"member in the guild", w.member.ID, w.channel.ID, "balance, withdraw"},
		{"member in private", w.member.ID, dm.ID, "balance, withdraw"},
		{"stranger in private", stranger.ID, far.ID, ""},
	} {
		if got := names(c.userID, c.channelID); got != c.want {
			t.Errorf("%s is offered %q, want %q", c.who, got, c.want)
		}
	}
	for _, c := range []struct {
		why, userID, name string
		options           map[string]any
	}{
		{"a required option is missing", w.member.ID, "withdraw", nil},
		{"no such choice", w.member.ID, "withdraw", map[string]any{"amount": "1", "chain": "solana"}},
		{"no such option", w.member.ID, "withdraw", map[string]any{"amount": "1", "speed": "fast"}},
		{"no permission", w.member.ID, "admin board", nil},
		{"no such subcommand", w.admin.ID, "admin bored", nil},
		{"no subcommand", w.admin.ID, "admin", nil},
		{"not a whole number", w.admin.ID, "admin board", map[string]any{"top": "1.5"}},
		{"no such user", w.admin.ID, "admin board", map[string]any{"who": "42"}},
	} {
		if _, err := w.RunCommand(c.userID, w.channel.ID, c.name, c.options); err == nil {
			t.Errorf("%s: /%s ran all the same", c.why, c.name)
		}
	}
	w.clean()
}

func TestOptionsAndModal(t *testing.T) {
	w := newTown(t, discord.Options{})
	s := w.bot(w.Token())
	submitted := make(chan string, 1)
	w.on(s, func(i *discordgo.Interaction) error {
		switch i.Type {
		case discordgo.InteractionApplicationCommandAutocomplete:
			return s.InteractionRespond(i, &discordgo.InteractionResponse{
				Type: discordgo.InteractionApplicationCommandAutocompleteResult,
				Data: &discordgo.InteractionResponseData{Choices: []*discordgo.ApplicationCommandOptionChoice{{Name: "Storj", Value: "STORJ"}}},
			})
		case discordgo.InteractionApplicationCommand:
			sub := i.ApplicationCommandData().Options[0]
			top, who := sub.GetOption("top"), sub.GetOption("who")
			if sub.Name != "board" || top.IntValue() != 5 || who.UserValue(nil).ID != w.member.ID {
				t.Errorf("the options are %+v", sub)
			}
			if u := i.ApplicationCommandData().Resolved.Users[w.member.ID]; u == nil || u.Username != "bob" {
				t.Errorf("the user isn't resolved: %+v", i.ApplicationCommandData().Resolved)
			}
			return s.InteractionRespond(i, &discordgo.InteractionResponse{
				Type: discordgo.InteractionResponseModal,
				Data: &discordgo.InteractionResponseData{CustomID: "send", Title: "Withdraw", Components: []discordgo.MessageComponent{
					discordgo.Label{Label: "Address", Component: discordgo.TextInput{CustomID: "to", Style: discordgo.TextInputShort, MinLength: 4, MaxLength: 42}},
					discordgo.ActionsRow{Components: []discordgo.MessageComponent{
						discordgo.TextInput{CustomID: "note", Label: "Note", Style: discordgo.TextInputParagraph, Required: new(false)},
					}},
				}},
			})
		default:
			d := i.ModalSubmitData()
			submitted <- d.CustomID + " " + d.Components[0].(*discordgo.Label).Component.(*discordgo.TextInput).Value
			return s.InteractionRespond(i, &discordgo.InteractionResponse{
				Type: discordgo.InteractionResponseChannelMessageWithSource, Data: &discordgo.InteractionResponseData{Content: "Sent"},
			})
		}
	})
	w.open(s)
	w.register(s)

	i, err := w.Autocomplete(w.member.ID, w.channel.ID, "withdraw", "asset", map[string]any{"asset": "st"})
	w.must(err)
	i, err = w.WaitAnswered(w.ctx, i.ID)
	w.must(err)
	if len(i.Choices) != 1 || i.Choices[0].Value != "STORJ" {
		t.Errorf("the suggestions are %+v", i.Choices)
	}
	i, err = w.RunCommand(w.admin.ID, w.channel.ID, "/admin board", map[string]any{"top": "5", "who": w.member.ID})
	w.must(err)
	_, err = w.WaitAnswered(w.ctx, i.ID)
	w.must(err)
	modal := w.Modal(w.admin.ID)
	if modal == nil || modal.Title != "Withdraw" || len(modal.Fields) != 2 || modal.Fields[0].Label != "Address" || modal.Fields[1].Required {
		t.Fatalf("the modal is %+v", modal)
	}
	for _, bad := range []map[string]string{{}, {"to": "0x"}, {"to": "0xabcd", "more": "x"}} {
		if _, err := w.SubmitModal(w.admin.ID, bad); err == nil {
			t.Errorf("the form takes %v", bad)
		}
	}
	_, err = w.SubmitModal(w.admin.ID, map[string]string{"to": "0xabcd"})
	w.must(err)
	if got := <-submitted; got != "send 0xabcd" {
		t.Errorf("the bot got %q", got)
	}
	if w.Modal(w.admin.ID) != nil {
		t.Error("the modal is still open")
	}
	w.clean()
}

func TestDirectMessages(t *testing.T) {
	w := newTown(t, discord.Options{})
	s := w.bot(w.Token())
	dm, err := s.UserChannelCreate(w.member.ID)
	w.must(err)
	m, err := s.ChannelMessageSendComplex(dm.ID, &discordgo.MessageSend{
		Content:         "Hello <@" + w.member.ID + ">, your code",
		Files:           []*discordgo.File{{Name: "qr code.png", ContentType: "image/png", Reader: bytes.NewReader([]byte("\x89PNG\r\n\x1a\nqr"))}},
		Embeds:          []*discordgo.MessageEmbed{{Title: "Deposit", Image: &discordgo.MessageEmbedImage{URL: "attachment://qr_code.png"}}},
		AllowedMentions: &discordgo.MessageAllowedMentions{Parse: []discordgo.AllowedMentionType{}},
	})
	w.must(err)
	seen, _ := w.Message(m.ID)
	if len(seen.Attachments) != 1 || seen.Attachments[0].Filename != "qr_code.png" || !strings.HasSuffix(string(seen.Attachments[0].Data), "qr") {
		t.Errorf("the attachment is %+v", seen.Attachments)
	}
	if len(seen.Pings) != 0 || seen.AllowedMentions == nil {
		t.Errorf("it pings %v, allowed %v", seen.Pings, seen.AllowedMentions)
	}
	res, err := http.Get(seen.Attachments[0].URL)
	w.must(err)
	_ = res.Body.Close()
	if res.StatusCode != 200 || res.Header.Get("Content-Type") != "image/png" {
		t.Errorf("the file is served as %s %s", res.Status, res.Header.Get("Content-Type"))
	}
	_, err = s.ChannelMessageEdit(dm.ID, m.ID, "Changed")
	w.must(err)
	w.must(s.ChannelTyping(dm.ID))
	if seen, _ = w.Message(m.ID); !seen.Edited || seen.Content != "Changed" || len(seen.Attachments) != 1 {
		t.Errorf("the edited message is %+v", seen)
	}
	w.CloseDMs(w.member.ID)
	_, err = s.ChannelMessageSend(dm.ID, "Still there?")
	wantCode(t, err, 50007)
	w.OpenDMs(w.member.ID)
	w.RemoveMember(w.guild.ID, w.member.ID)
	_, err = s.ChannelMessageSend(dm.ID, "And now?")
	wantCode(t, err, 50278)
	w.must(s.ChannelMessageDelete(dm.ID, m.ID))
	if _, ok := w.Message(m.ID); ok {
		t.Error("the deleted message is still there")
	}
	w.clean()
}

func wantCode(t *testing.T, err error, code int) {
	t.Helper()
	var rest *discordgo.RESTError
	if !errors.As(err, &rest) || rest.Message == nil || rest.Message.Code != code {
		t.Errorf("the error is %v, want code %d", err, code)
	}
}
