package discord

import (
	"context"
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"

	"github.com/amasa-io/amasa/bot/chat"
	"github.com/amasa-io/amasa/commands"
	"github.com/amasa-io/amasa/ledger"
)

// Discord gives an interaction three seconds for its first response. After grace the adapter asks for more time, which
// leaves a second for the call itself.
const grace = 2 * time.Second

// handle answers one interaction.
func (b *Bot) handle(ctx context.Context, h chat.Handler, i *discordgo.Interaction) {
	req, ok := request(i, h)
	if !ok {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	done := make(chan commands.Message, 1)
	go func() { done <- h.Handle(ctx, req) }()
	a := answer{bot: b, rest: b.session(), i: i}
	select {
	case m := <-done:
		a.respond(ctx, m)
	case <-time.After(grace):
		if a.postpone(ctx) {
			a.complete(ctx, <-done)
		}
	}
}

// request reads an interaction; false for kinds that the bot doesn't use.
func request(i *discordgo.Interaction, h chat.Handler) (commands.Request, bool) {
	req := commands.Request{Caller: caller(i), Where: commands.Private}
	if i.GuildID != "" {
		req.Where = commands.Group
		req.Community = "discord:" + i.GuildID
		req.Admin = i.Member != nil && i.Member.Permissions&(discordgo.PermissionManageGuild|discordgo.PermissionAdministrator) != 0
	}
	switch data := i.Data.(type) {
	case discordgo.ApplicationCommandInteractionData:
		req.Command, req.Args = data.Name, arguments(data.Options, h, data.Name)
	case discordgo.MessageComponentInteractionData:
		req.Action = data.CustomID
	case discordgo.ModalSubmitInteractionData:
		req.Action, req.Text = data.CustomID, modalText(data.Components)
	default:
		return req, false
	}
	return req, true
}

// arguments puts a command's options into the order of its table, those that were left out as "".
func arguments(options []*discordgo.ApplicationCommandInteractionDataOption, h chat.Handler, name string) []string {
	given := map[string]string{}
	for _, o := range options {
		if s, ok := o.Value.(string); ok {
			given[o.Name] = s
		}
	}
	for _, spec := range h.Table("en") {
		if spec.Name != name {
			continue
		}
		args := make([]string, len(spec.Options))
		for n, o := range spec.Options {
			args[n] = strings.TrimSpace(given[o.Name])
		}
		return args
	}
	return nil
}

func modalText(components []discordgo.MessageComponent) string {
	for _, c := range components {
		row, ok := c.(*discordgo.ActionsRow)
		if !ok {
			continue
		}
		for _, inner := range row.Components {
			if input, ok := inner.(*discordgo.TextInput); ok {
				return input.Value
			}
		}
	}
	return ""
}

// person is who acted: in a server the library fills Member, in a DM User.
func person(i *discordgo.InteractionCreate) *discordgo.User {
	if i.Member != nil && i.Member.User != nil {
		return i.Member.User
	}
	if i.User != nil {
		return i.User
	}
	return &discordgo.User{}
}

func caller(i *discordgo.Interaction) ledger.Caller {
	u := person(&discordgo.InteractionCreate{Interaction: i})
	name := u.GlobalName
	if name == "" {
		name = u.Username
	}
	c := ledger.Caller{Platform: ledger.Discord, ExternalID: u.ID, Name: name, Language: string(i.Locale)}
	if i.GuildID == "" {
		c.Chat = i.ChannelID // a DM with the bot: notifications can go there
	}
	return c
}

// answer is the response to one interaction. Failures end here: the person can ask again, and no money hangs on it.
type answer struct {
	bot  *Bot
	rest *discordgo.Session
	i    *discordgo.Interaction
}

// respond shows a message as the first response.
func (a answer) respond(ctx context.Context, m commands.Message) {
	if err := a.rest.InteractionRespond(a.i, a.response(m), discordgo.WithContext(ctx)); err != nil {
		a.bot.log.Warn("an interaction was not answered", "err", classify(err))
		return
	}
	a.toast(ctx, m)
}

func (a answer) response(m commands.Message) *discordgo.InteractionResponse {
	switch {
	case m.Prompt != nil && a.i.Type != discordgo.InteractionModalSubmit:
		return modal(m.Prompt)
	case m.Text == "" && m.Toast == "" && a.pressed():
		return &discordgo.InteractionResponse{Type: discordgo.InteractionResponseDeferredMessageUpdate}
	case a.replaces(m):
		return &discordgo.InteractionResponse{Type: discordgo.InteractionResponseUpdateMessage, Data: a.data(m)}
	}
	return &discordgo.InteractionResponse{Type: discordgo.InteractionResponseChannelMessageWithSource, Data: a.data(m)}
}

func (a answer) data(m commands.Message) *discordgo.InteractionResponseData {
	text := m.Text
	if text == "" {
		text = m.Toast
	}
	d := &discordgo.InteractionResponseData{
		Content: renderMarkdown(text), Components: rows(m), Files: files(m), AllowedMentions: nobody(),
	}
	if a.i.GuildID != "" && !m.Public {
		d.Flags = discordgo.MessageFlagsEphemeral
	}
	return d
}

// toast shows what a press led to when the message itself was edited: Discord has no other way to say it.
func (a answer) toast(ctx context.Context, m commands.Message) {
	if m.Toast == "" || m.Text == "" {
		return
	}
	_, err := a.rest.FollowupMessageCreate(a.i, true, &discordgo.WebhookParams{
		Content: renderMarkdown(commands.Escape(m.Toast)), Flags: discordgo.MessageFlagsEphemeral, AllowedMentions: nobody(),
	}, discordgo.WithContext(ctx))
	if err != nil {
		a.bot.log.Debug("a toast was not shown", "err", classify(err))
	}
}

// postpone tells Discord that the answer takes longer.
func (a answer) postpone(ctx context.Context) bool {
	r := &discordgo.InteractionResponse{Type: discordgo.InteractionResponseDeferredMessageUpdate}
	if !a.pressed() {
		r.Type = discordgo.InteractionResponseDeferredChannelMessageWithSource
		r.Data = &discordgo.InteractionResponseData{Flags: discordgo.MessageFlagsEphemeral}
	}
	if err := a.rest.InteractionRespond(a.i, r, discordgo.WithContext(ctx)); err != nil {
		a.bot.log.Warn("an interaction was not answered", "err", classify(err))
		return false
	}
	return true
}

// complete shows a message after postpone. A window can't be opened any more by then, nor can the placeholder become
// public: both go into messages of their own.
func (a answer) complete(ctx context.Context, m commands.Message) {
	if m.Prompt != nil {
		m = commands.Message{Text: m.Text, Buttons: [][]commands.Button{{{Label: m.Prompt.Label, Action: m.Prompt.Action, Style: commands.Primary}}}}
	}
	var err error
	if a.replaces(m) || !a.pressed() && !m.Public {
		content, components := renderMarkdown(m.Text), rows(m)
		_, err = a.rest.InteractionResponseEdit(a.i, &discordgo.WebhookEdit{
			Content: &content, Components: &components, Files: files(m), AllowedMentions: nobody(),
		}, discordgo.WithContext(ctx))
	} else if m.Text != "" {
		d := a.data(m)
		_, err = a.rest.FollowupMessageCreate(a.i, true, &discordgo.WebhookParams{
			Content: d.Content, Components: d.Components, Files: d.Files, Flags: d.Flags, AllowedMentions: d.AllowedMentions,
		}, discordgo.WithContext(ctx))
	}
	if err != nil {
		a.bot.log.Warn("an interaction was not answered", "err", classify(err))
	}
}

func (a answer) pressed() bool { return a.i.Type == discordgo.InteractionMessageComponent }

// replaces reports whether the message takes the place of the one whose button was pressed. A message with a file can't
// be replaced by one without, so those stay.
func (a answer) replaces(m commands.Message) bool {
	return a.pressed() && m.Edit && m.Text != "" && m.Photo == nil && a.i.Message != nil && len(a.i.Message.Attachments) == 0
}
