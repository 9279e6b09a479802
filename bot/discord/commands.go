package discord

import (
	"github.com/bwmarrin/discordgo"

	"github.com/amasa-io/amasa/bot/chat"
	"github.com/amasa-io/amasa/commands"
)

// commandList turns the command table into Discord's slash commands, offered in servers and in DMs alike. An answer in a
// server is ephemeral, so there is no need to hide a command there.
func commandList(h chat.Handler) []*discordgo.ApplicationCommand {
	installs := []discordgo.ApplicationIntegrationType{
		discordgo.ApplicationIntegrationGuildInstall, discordgo.ApplicationIntegrationUserInstall,
	}
	var list []*discordgo.ApplicationCommand
	for _, spec := range h.Table("en") {
		contexts := []discordgo.InteractionContextType{discordgo.InteractionContextGuild}
		if spec.Where != commands.Group {
			contexts = append(contexts, discordgo.InteractionContextBotDM)
		}
		list = append(list, &discordgo.ApplicationCommand{
			Name: spec.Name, Description: clip(spec.Description, 100), Options: optionList(spec),
			Contexts: &contexts, IntegrationTypes: &installs,
		})
	}
	return list
}

func optionList(spec commands.Spec) []*discordgo.ApplicationCommandOption {
	var list []*discordgo.ApplicationCommandOption
	for _, o := range spec.Options {
		option := &discordgo.ApplicationCommandOption{
			Type: discordgo.ApplicationCommandOptionString, Name: o.Name, Description: clip(o.Description, 100), Required: o.Required,
		}
		for _, c := range o.Choices {
			option.Choices = append(option.Choices, &discordgo.ApplicationCommandOptionChoice{Name: clip(c.Label, 100), Value: c.Value})
		}
		list = append(list, option)
	}
	return list
}
