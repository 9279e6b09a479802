package discord

import (
	"bytes"
	"strings"

	"github.com/bwmarrin/discordgo"

	"github.com/amasa-io/amasa/commands"
)

const (
	maxContent = 2000 // characters of a message
	maxRows    = 5
	maxPerRow  = 5
)

var markdown = strings.NewReplacer(
	`\`, `\\`, `*`, `\*`, `_`, `\_`, `~`, `\~`, "`", "\\`", `|`, `\|`, `>`, `\>`, `#`, `\#`, `[`, `\[`, `]`, `\]`, `<`, `\<`, `@`, "@\u200b",
)

// renderMarkdown turns a message's markup into Discord's, with everything else shown as it is and nobody mentioned.
func renderMarkdown(text string) string {
	var b strings.Builder
	for _, s := range commands.Spans(text) {
		t := markdown.Replace(s.Text)
		switch {
		case s.Code:
			t = "`" + strings.ReplaceAll(s.Text, "`", "'") + "`"
		case s.URL != "":
			t = "[" + t + "](<" + s.URL + ">)" // in <>, so that it unfolds no preview
		}
		if s.Bold {
			t = "**" + t + "**"
		}
		b.WriteString(t)
	}
	return clip(b.String(), maxContent)
}

// rows turns buttons into Discord's action rows. Discord has no button that copies: the text of such a one is in the
// message. Rows that are too long are broken, what is beyond five rows is left out.
func rows(m commands.Message) []discordgo.MessageComponent {
	out := []discordgo.MessageComponent{} // not nil: an edit must remove the old buttons
	for _, row := range m.Buttons {
		var buttons []discordgo.MessageComponent
		for _, b := range row {
			if b.Action == "" && b.URL == "" {
				continue
			}
			if len(buttons) == maxPerRow {
				out = append(out, discordgo.ActionsRow{Components: buttons})
				buttons = nil
			}
			buttons = append(buttons, button(b))
		}
		if len(buttons) > 0 {
			out = append(out, discordgo.ActionsRow{Components: buttons})
		}
	}
	return out[:min(len(out), maxRows)]
}

func button(b commands.Button) discordgo.Button {
	if b.URL != "" {
		return discordgo.Button{Label: clip(b.Label, 80), Style: discordgo.LinkButton, URL: b.URL}
	}
	return discordgo.Button{Label: clip(b.Label, 80), Style: style(b.Style), CustomID: b.Action}
}

func style(s commands.Style) discordgo.ButtonStyle {
	switch s {
	case commands.Primary:
		return discordgo.PrimaryButton
	case commands.Success:
		return discordgo.SuccessButton
	case commands.Danger:
		return discordgo.DangerButton
	case commands.Plain:
	}
	return discordgo.SecondaryButton
}

// modal turns a Prompt into the window that asks for its text.
func modal(p *commands.Prompt) *discordgo.InteractionResponse {
	required := true
	return &discordgo.InteractionResponse{
		Type: discordgo.InteractionResponseModal,
		Data: &discordgo.InteractionResponseData{
			CustomID: p.Action,
			Title:    clip(p.Title, 45),
			Components: []discordgo.MessageComponent{discordgo.ActionsRow{Components: []discordgo.MessageComponent{
				discordgo.TextInput{
					CustomID: "text", Label: clip(p.Label, 45), Placeholder: clip(p.Placeholder, 100),
					Style: discordgo.TextInputShort, Required: &required, MaxLength: 200,
				},
			}}},
		},
	}
}

func files(m commands.Message) []*discordgo.File {
	if m.Photo == nil {
		return nil
	}
	return []*discordgo.File{{Name: m.Photo.Name, ContentType: "image/png", Reader: bytes.NewReader(m.Photo.PNG)}}
}

// nobody lets a message mention nobody, whatever its text says.
func nobody() *discordgo.MessageAllowedMentions {
	return &discordgo.MessageAllowedMentions{Parse: []discordgo.AllowedMentionType{}}
}

// clip cuts text to at most n characters.
func clip(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	return string(r[:n-1]) + "…"
}
