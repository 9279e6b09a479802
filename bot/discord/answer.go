package discord

import (
	"context"
	"time"

	"github.com/bwmarrin/discordgo"

	"github.com/amasa-io/amasa/commands"
)

// answer is the response to one interaction. Failures end here: the person can ask again, and no money hangs on it.
type answer struct {
	bot *Bot
	i   *discordgo.Interaction
}

// when answers as soon as the message is there. If that takes longer than Discord waits, it asks for more time first.
func (a answer) when(ctx context.Context, done <-chan commands.Message) {
	ctx, cancel := context.WithTimeout(ctx, handleTimeout+callTimeout)
	defer cancel()
	grace := time.NewTimer(a.bot.grace)
	defer grace.Stop()
	var err error
	select {
	case m := <-done:
		err = a.respond(ctx, m)
	case <-grace.C:
		if err = a.postpone(ctx); err != nil {
			break
		}
		select {
		case m := <-done:
			err = a.complete(ctx, m)
		case <-ctx.Done():
			err = ctx.Err()
		}
	}
	if err != nil {
		a.bot.log.Warn("an interaction was not answered", "err", err)
	}
}

// respond shows a message as the first response.
func (a answer) respond(ctx context.Context, m commands.Message) error {
	if m.Prompt != nil && a.i.Type != discordgo.InteractionModalSubmit {
		return a.callback(ctx, func() *discordgo.InteractionResponse { return modal(m.Prompt) })
	}
	m = promptAsButton(m)
	parts, hidden := compose(m), a.hidden(m)
	if len(parts) == 0 && m.Toast != "" {
		parts, hidden, m.Toast = toast(m), true, ""
	}
	if len(parts) == 0 {
		return a.nothing(ctx)
	}
	kind := discordgo.InteractionResponseChannelMessageWithSource
	if a.replaces(m) {
		kind, hidden = discordgo.InteractionResponseUpdateMessage, false // who sees the message can't be changed
	}
	err := a.callback(ctx, func() *discordgo.InteractionResponse {
		return &discordgo.InteractionResponse{Type: kind, Data: &discordgo.InteractionResponseData{
			Content: parts[0].content, Components: parts[0].components, Files: parts[0].files(), AllowedMentions: nobody(), Flags: flags(hidden),
		}}
	})
	if err != nil {
		return err
	}
	return a.rest(ctx, parts[1:], m)
}

// nothing answers without showing anything.
func (a answer) nothing(ctx context.Context) error {
	if err := a.postpone(ctx); err != nil || a.pressed() {
		return err
	}
	return a.remove(ctx)
}

// postpone tells Discord that the answer takes longer. Others don't see that.
func (a answer) postpone(ctx context.Context) error {
	return a.callback(ctx, func() *discordgo.InteractionResponse {
		if a.pressed() {
			return &discordgo.InteractionResponse{Type: discordgo.InteractionResponseDeferredMessageUpdate}
		}
		return &discordgo.InteractionResponse{
			Type: discordgo.InteractionResponseDeferredChannelMessageWithSource,
			Data: &discordgo.InteractionResponseData{Flags: flags(shared(a.i))},
		}
	})
}

// complete shows a message after postpone. A window can't be opened any more by then, nor can the placeholder become
// public: a button opens the one, and a message of its own is the other.
func (a answer) complete(ctx context.Context, m commands.Message) error {
	m = promptAsButton(m)
	parts := compose(m)
	public := m.Public && shared(a.i)
	switch {
	case len(parts) == 0 && a.pressed():
		return a.rest(ctx, nil, m)
	case len(parts) == 0 && m.Toast == "":
		return a.remove(ctx)
	case len(parts) == 0:
		return a.edit(ctx, toast(m)[0])
	case a.replaces(m) || !a.pressed() && !public:
		if err := a.edit(ctx, parts[0]); err != nil {
			return err
		}
		return a.rest(ctx, parts[1:], m)
	case !a.pressed():
		// The placeholder takes up whatever comes first, so it gets something, and goes when the message is there.
		if err := a.edit(ctx, part{content: "…"}); err != nil {
			return err
		}
		if err := a.rest(ctx, parts, m); err != nil {
			return err
		}
		return a.remove(ctx)
	}
	return a.rest(ctx, parts, m)
}

// rest shows further parts and the toast, each as a message of its own. Discord has no other way to say what a press
// led to when its message was edited.
func (a answer) rest(ctx context.Context, parts []part, m commands.Message) error {
	for _, p := range parts {
		if err := a.followUp(ctx, p, a.hidden(m)); err != nil {
			return err
		}
	}
	if m.Toast != "" {
		return a.followUp(ctx, toast(m)[0], true)
	}
	return nil
}

// callback sends the first response. It can be sent again: Discord takes only one.
func (a answer) callback(ctx context.Context, response func() *discordgo.InteractionResponse) error {
	repeated := false
	return a.bot.insist(ctx, true, func(s *discordgo.Session, o discordgo.RequestOption) error {
		err := s.InteractionRespond(a.i, response(), o)
		if repeated && code(err) == codeAcknowledged {
			return nil // the first try arrived, its answer was lost
		}
		repeated = true
		return err
	})
}

// edit fills in what postpone promised, or changes the message whose button was pressed.
func (a answer) edit(ctx context.Context, p part) error {
	components := p.components
	if components == nil {
		components = []discordgo.MessageComponent{} // the old buttons go
	}
	return a.bot.insist(ctx, true, func(s *discordgo.Session, o discordgo.RequestOption) error {
		_, err := s.InteractionResponseEdit(a.i, &discordgo.WebhookEdit{
			Content: &p.content, Components: &components, Files: p.files(), AllowedMentions: nobody(),
		}, o)
		return err
	})
}

func (a answer) followUp(ctx context.Context, p part, hidden bool) error {
	return a.bot.insist(ctx, false, func(s *discordgo.Session, o discordgo.RequestOption) error {
		_, err := s.FollowupMessageCreate(a.i, true, &discordgo.WebhookParams{
			Content: p.content, Components: p.components, Files: p.files(), AllowedMentions: nobody(), Flags: flags(hidden),
		}, o)
		return err
	})
}

func (a answer) remove(ctx context.Context) error {
	return a.bot.insist(ctx, false, func(s *discordgo.Session, o discordgo.RequestOption) error {
		return s.InteractionResponseDelete(a.i, o)
	})
}

func (a answer) pressed() bool { return a.i.Type == discordgo.InteractionMessageComponent }

// hidden reports whether the message is for the caller's eyes only.
func (a answer) hidden(m commands.Message) bool { return shared(a.i) && !m.Public }

// replaces reports whether the message takes the place of the one whose button was pressed. A message with a file can't
// be replaced by one without, so those stay.
func (a answer) replaces(m commands.Message) bool {
	return a.pressed() && m.Edit && m.Text != "" && m.Photo == nil && a.i.Message != nil && len(a.i.Message.Attachments) == 0
}

// promptAsButton lets a button ask the question where no window can be opened.
func promptAsButton(m commands.Message) commands.Message {
	if m.Prompt == nil {
		return m
	}
	ask := commands.Button{Label: m.Prompt.Title, Action: m.Prompt.Action, Style: commands.Primary}
	if ask.Label == "" {
		ask.Label = m.Prompt.Label
	}
	if m.Text == "" {
		m.Text = commands.Escape(m.Prompt.Label)
	}
	m.Buttons = append([][]commands.Button{{ask}}, m.Buttons...)
	m.Prompt = nil
	return m
}

func toast(m commands.Message) []part {
	return compose(commands.Message{Text: commands.Escape(m.Toast)})
}

func flags(hidden bool) discordgo.MessageFlags {
	if hidden {
		return discordgo.MessageFlagsEphemeral
	}
	return 0
}
