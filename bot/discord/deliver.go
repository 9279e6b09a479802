package discord

import (
	"context"
	"fmt"
	"time"

	"github.com/bwmarrin/discordgo"

	"github.com/amasa-io/amasa/bot/chat"
)

// Deliver brings a notification to its identity's DM channel, which it opens at the first time. It fails with a
// *chat.Error.
func (b *Bot) Deliver(ctx context.Context, d chat.Delivery) (chat.Receipt, error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	receipt, err := b.deliver(ctx, d)
	if code(err) == codeUnknownChannel && d.Identity.Chat != "" {
		d.Identity.Chat = "" // opened long ago, by another application even
		receipt, err = b.deliver(ctx, d)
	}
	if err != nil {
		return chat.Receipt{}, classify(err)
	}
	return receipt, nil
}

// deliver makes one try. Its error is the library's, or that of the pace.
func (b *Bot) deliver(ctx context.Context, d chat.Delivery) (chat.Receipt, error) {
	receipt := chat.Receipt{Chat: d.Identity.Chat}
	if receipt.Chat == "" {
		err := b.paced(ctx, "open", b.limits.open, func(s *discordgo.Session, o discordgo.RequestOption) error {
			dm, err := s.UserChannelCreate(d.Identity.ExternalID, o)
			if err == nil {
				receipt.Chat = dm.ID
			}
			return err
		})
		if err != nil {
			return receipt, err
		}
	}
	replace := d.Replace
	if d.Message.Photo != nil {
		replace = ""
	}
	for n, p := range compose(d.Message) {
		err := b.paced(ctx, receipt.Chat, b.limits.channel, func(s *discordgo.Session, o discordgo.RequestOption) error {
			id, err := b.put(s, o, receipt.Chat, replace, nonce(d.Nonce, n), p, d.Message.Silent)
			if receipt.Message == "" {
				receipt.Message = id
			}
			return err
		})
		if err != nil {
			return receipt, err
		}
		replace = ""
	}
	return receipt, nil
}

// paced makes a call when its turn has come, and holds further ones back when Discord asks for that.
func (b *Bot) paced(ctx context.Context, key string, limit chat.Limit, call func(*discordgo.Session, discordgo.RequestOption) error) error {
	if err := b.pace.Wait(ctx, key, limit); err != nil {
		return err
	}
	err := call(b.session(), discordgo.WithContext(ctx))
	if sorted := classify(err); chat.ReasonOf(sorted) == chat.Paced {
		b.pace.Hold(key, limit, chat.RetryAfter(sorted, time.Second))
	}
	return err
}

// put edits the message to replace, or sends a new one, and returns its id.
func (b *Bot) put(s *discordgo.Session, o discordgo.RequestOption, channel, replace, nonce string, p part, silent bool) (string, error) {
	if replace != "" {
		components := p.components
		if components == nil {
			components = []discordgo.MessageComponent{} // the old buttons go
		}
		_, err := s.ChannelMessageEditComplex(&discordgo.MessageEdit{
			ID: replace, Channel: channel, Content: &p.content, Components: &components, AllowedMentions: nobody(),
		}, o)
		return replace, err
	}
	m := outgoing{
		MessageSend: &discordgo.MessageSend{Content: p.content, Components: p.components, Files: p.files(), AllowedMentions: nobody()},
		Nonce:       nonce, EnforceNonce: nonce != "",
	}
	if silent {
		m.Flags = discordgo.MessageFlagsSuppressNotifications
	}
	sent, err := post(s, channel, m, o)
	if err != nil {
		return "", err
	}
	return sent.ID, nil
}

// nonce names a part of a notification in the 25 characters that Discord takes. The end of an ID is what differs.
func nonce(id string, part int) string {
	if part > 0 {
		id += fmt.Sprint("-", part)
	}
	return id[max(0, len(id)-25):]
}
