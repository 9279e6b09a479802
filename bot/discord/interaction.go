package discord

import (
	"strings"

	"github.com/bwmarrin/discordgo"

	"github.com/amasa-io/amasa/commands"
	"github.com/amasa-io/amasa/ledger"
)

// request reads an interaction; false for kinds that the bot doesn't use.
func (b *Bot) request(i *discordgo.Interaction) (commands.Request, bool) {
	user := person(i)
	if user == nil {
		return commands.Request{}, false
	}
	req := commands.Request{Caller: caller(user, i), Where: commands.Private}
	if shared(i) {
		req.Where = commands.Group
		req.Community = "discord:" + i.GuildID
		req.Admin = i.Member != nil && i.Member.Permissions&(discordgo.PermissionManageGuild|discordgo.PermissionAdministrator) != 0
	} else {
		req.Caller.Chat = i.ChannelID // notifications can go there
	}
	switch data := i.Data.(type) {
	case discordgo.ApplicationCommandInteractionData:
		req.Command, req.Args = data.Name, b.arguments(data)
		return req, i.Type == discordgo.InteractionApplicationCommand
	case discordgo.MessageComponentInteractionData:
		req.Action = data.CustomID
		return req, true
	case discordgo.ModalSubmitInteractionData:
		req.Action, req.Text = data.CustomID, modalText(data.Components)
		return req, true
	}
	return req, false
}

// shared tells a place that others can read: a server, or a private channel of people that the bot is not in.
func shared(i *discordgo.Interaction) bool {
	return i.GuildID != "" || i.Context == discordgo.InteractionContextPrivateChannel
}

// arguments puts a command's options into the order of its table, those that were left out as "".
func (b *Bot) arguments(data discordgo.ApplicationCommandInteractionData) []string {
	given := map[string]string{}
	for _, o := range data.Options {
		if s, ok := o.Value.(string); ok {
			given[o.Name] = strings.TrimSpace(s)
		}
	}
	var args []string
	for _, name := range b.options[data.Name] {
		args = append(args, given[name])
	}
	return args
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

// person is who acted: in a server Discord fills Member, in a DM User.
func person(i *discordgo.Interaction) *discordgo.User {
	if i.Member != nil && i.Member.User != nil {
		return i.Member.User
	}
	return i.User
}

func caller(u *discordgo.User, i *discordgo.Interaction) ledger.Caller {
	name := u.GlobalName
	if name == "" {
		name = u.Username
	}
	return ledger.Caller{Platform: ledger.Discord, ExternalID: u.ID, Name: name, Language: string(i.Locale)}
}
