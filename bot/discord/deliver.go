package discord

import (
	"context"

	"github.com/bwmarrin/discordgo"

	"github.com/amasa-io/amasa/bot/chat"
)

// Deliver brings a notification to its identity's DM channel, which it opens at the first time. It fails with a
// *chat.Error.
func (b *Bot) Deliver(ctx context.Context, d chat.Delivery) (chat.Receipt, error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	s := b.rest.get()
	channel := d.Identity.Chat
	if channel == "" {
		dm, err := s.UserChannelCreate(d.Identity.ExternalID, discordgo.WithContext(ctx))
		if err != nil {
			return chat.Receipt{}, classify(err)
		}
		channel = dm.ID
	}
	if err := b.pace.Wait(ctx, channel, limitChannel); err != nil {
		return chat.Receipt{}, &chat.Error{Reason: chat.Down, Err: err}
	}
	if d.Replace != "" && d.Message.Photo == nil {
		content, components := renderMarkdown(d.Message.Text), rows(d.Message)
		_, err := s.ChannelMessageEditComplex(&discordgo.MessageEdit{
			ID: d.Replace, Channel: channel, Content: &content, Components: &components, AllowedMentions: nobody(),
		}, discordgo.WithContext(ctx))
		if err != nil {
			return chat.Receipt{}, classify(err)
		}
		return chat.Receipt{Message: d.Replace, Chat: channel}, nil
	}
	m := outgoing{
		MessageSend: &discordgo.MessageSend{
			Content: renderMarkdown(d.Message.Text), Components: rows(d.Message), Files: files(d.Message), AllowedMentions: nobody(),
		},
		Nonce: nonce(d.Nonce), EnforceNonce: d.Nonce != "",
	}
	if d.Message.Silent {
		m.Flags = discordgo.MessageFlagsSuppressNotifications
	}
	sent, err := post(s, channel, m, discordgo.WithContext(ctx))
	if err != nil {
		return chat.Receipt{}, classify(err)
	}
	return chat.Receipt{Message: sent.ID, Chat: channel}, nil
}

// nonce shortens a notification's ID to the 25 characters that Discord takes. Its end is what differs.
func nonce(id string) string { return id[max(0, len(id)-25):] }
