package discord

import (
	"github.com/bwmarrin/discordgo"

	"github.com/amasa-io/amasa/bot/chat"
	"github.com/amasa-io/amasa/commands"
)

// commandList turns the command table into Discord's slash commands, offered in servers and in DMs alike. An answer in a
// server is ephemeral, so there is no need to hide a command there.
func commandList(table []commands.Spec) []*discordgo.ApplicationCommand {
	installs := []discordgo.ApplicationIntegrationType{
		discordgo.ApplicationIntegrationGuildInstall, discordgo.ApplicationIntegrationUserInstall,
	}
	list := []*discordgo.ApplicationCommand{}
	for _, spec := range table {
		contexts := []discordgo.InteractionContextType{discordgo.InteractionContextGuild}
		if spec.Where != commands.Group {
			contexts = append(contexts, discordgo.InteractionContextBotDM)
		}
		c := &discordgo.ApplicationCommand{
			Name: spec.Name, Description: chat.Clip(spec.Description, 100), Options: optionList(spec),
			Contexts: &contexts, IntegrationTypes: &installs,
		}
		if spec.Admin { // what is shown; owners may change it, so requests carry Admin as well
			manage := int64(discordgo.PermissionManageGuild)
			c.DefaultMemberPermissions = &manage
		}
		list = append(list, c)
	}
	return list
}

func optionList(spec commands.Spec) []*discordgo.ApplicationCommandOption {
	var list []*discordgo.ApplicationCommandOption
	for _, o := range spec.Options {
		option := &discordgo.ApplicationCommandOption{
			Type: discordgo.ApplicationCommandOptionString, Name: o.Name, Description: chat.Clip(o.Description, 100), Required: o.Required,
		}
		for _, c := range o.Choices {
			option.Choices = append(option.Choices, &discordgo.ApplicationCommandOptionChoice{Name: chat.Clip(c.Label, 100), Value: c.Value})
		}
		list = append(list, option)
	}
	return list
}
