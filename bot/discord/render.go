package discord

import (
	"bytes"
	"strings"

	"github.com/bwmarrin/discordgo"

	"github.com/amasa-io/amasa/bot/chat"
	"github.com/amasa-io/amasa/commands"
)

const (
	// maxContent is the length of one message as it is written, markup and all. Discord takes 2,000 characters; the rest is for
	// what depends on the neighborhood of a span.
	maxContent = 1900
	maxRows    = 5
	maxPerRow  = 5
)

// part is one Discord message. Most Messages are one part; what is too long for one takes several.
type part struct {
	content    string
	components []discordgo.MessageComponent
	photo      *commands.Photo
}

// compose turns a Message into parts, none if there is nothing to show. Buttons are below the last, the picture is in the
// first.
func compose(m commands.Message) []part {
	var parts []part
	for _, page := range chat.Pages(m.Text, maxContent, written) {
		parts = append(parts, part{content: renderMarkdown(page)})
	}
	if m.Photo != nil {
		if len(parts) == 0 {
			parts = []part{{}}
		}
		parts[0].photo = m.Photo
	}
	if len(parts) > 0 {
		parts[len(parts)-1].components = rows(m)
	}
	return parts
}

func written(s commands.Span) int { return chat.UTF16(renderMarkdown([]commands.Span{s})) }

// files are read once, so each call gets its own.
func (p part) files() []*discordgo.File {
	if p.photo == nil {
		return nil
	}
	return []*discordgo.File{{Name: p.photo.Name, ContentType: "image/png", Reader: bytes.NewReader(p.photo.PNG)}}
}

// renderMarkdown turns spans into Discord's markup, with everything else shown as it is and nobody mentioned. Styles end with
// their line, as Discord's do.
func renderMarkdown(spans []commands.Span) string {
	var w markdown
	for _, s := range spans {
		for n, line := range strings.Split(s.Text, "\n") {
			if n > 0 {
				w.bold(false)
				w.WriteByte('\n')
				w.fresh = true
			}
			if line != "" {
				w.bold(s.Bold)
				w.span(s, line)
			}
		}
	}
	w.bold(false)
	return w.String()
}

type markdown struct {
	strings.Builder
	isBold bool
	begun  bool
	fresh  bool // at the beginning of a line
}

// bold switches bold on or off: two bold spans side by side are one, or their stars would show.
func (w *markdown) bold(on bool) {
	if w.isBold != on {
		w.WriteString("**")
		w.isBold = on
	}
}

var (
	special = strings.NewReplacer(
		`\`, `\\`, `*`, `\*`, `_`, `\_`, `~`, `\~`, "`", "\\`", `|`, `\|`, `>`, `\>`, `#`, `\#`, `[`, `\[`, `]`, `\]`, `<`, `\<`, `@`, `\@`,
		"://", `\://`, // or Discord would make a link of it
	)
	inURL   = strings.NewReplacer("<", "%3C", ">", "%3E")
	inLabel = strings.NewReplacer("[", "(", "]", ")") // no backslash saves a bracket there
)

func (w *markdown) span(s commands.Span, line string) {
	text := special.Replace(line)
	switch {
	case s.Code:
		text = "`" + strings.ReplaceAll(line, "`", "'") + "`"
	case s.URL != "":
		text = "[" + special.Replace(inLabel.Replace(line)) + "](<" + inURL.Replace(s.URL) + ">)" // in <>, so that it unfolds no preview
	case w.fresh || !w.begun:
		if rest, ok := strings.CutPrefix(strings.TrimLeft(text, " "), "-"); ok { // or Discord would make a list of it
			text = text[:len(text)-len(rest)-1] + `\-` + rest
		}
	}
	w.begun, w.fresh = true, false
	w.WriteString(text)
}

// rows turns buttons into Discord's action rows. Discord has no button that copies: the text of such a one is in the
// message. When there are more rows than Discord takes, they are filled up; 25 buttons fit.
func rows(m commands.Message) []discordgo.MessageComponent {
	grid := grid(m.Buttons)
	if len(grid) > maxRows {
		var all []discordgo.MessageComponent
		for _, row := range grid {
			all = append(all, row...)
		}
		grid = breakUp(all)
	}
	var out []discordgo.MessageComponent
	for _, row := range grid[:min(len(grid), maxRows)] {
		out = append(out, discordgo.ActionsRow{Components: row})
	}
	return out
}

// grid keeps the buttons that Discord can show, each action once.
func grid(buttons [][]commands.Button) [][]discordgo.MessageComponent {
	var out [][]discordgo.MessageComponent
	seen := map[string]bool{}
	for _, row := range buttons {
		var line []discordgo.MessageComponent
		for _, b := range row {
			if b.Label == "" || b.Action == "" && b.URL == "" || b.Action != "" && seen[b.Action] {
				continue
			}
			seen[b.Action] = true
			line = append(line, button(b))
		}
		out = append(out, breakUp(line)...)
	}
	return out
}

func breakUp(row []discordgo.MessageComponent) (rows [][]discordgo.MessageComponent) {
	for len(row) > 0 {
		n := min(len(row), maxPerRow)
		rows = append(rows, row[:n])
		row = row[n:]
	}
	return rows
}

func button(b commands.Button) discordgo.Button {
	if b.URL != "" {
		return discordgo.Button{Label: chat.Clip(b.Label, 80), Style: discordgo.LinkButton, URL: b.URL}
	}
	return discordgo.Button{Label: chat.Clip(b.Label, 80), Style: style(b.Style), CustomID: b.Action}
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
	title := p.Title
	if title == "" {
		title = p.Label
	}
	return &discordgo.InteractionResponse{
		Type: discordgo.InteractionResponseModal,
		Data: &discordgo.InteractionResponseData{
			CustomID: p.Action,
			Title:    chat.Clip(title, 45),
			Components: []discordgo.MessageComponent{discordgo.ActionsRow{Components: []discordgo.MessageComponent{
				discordgo.TextInput{
					CustomID: "text", Label: chat.Clip(p.Label, 45), Placeholder: chat.Clip(p.Placeholder, 100),
					Style: discordgo.TextInputShort, Required: &required, MaxLength: 200,
				},
			}}},
		},
	}
}

// nobody lets a message mention nobody, whatever its text says.
func nobody() *discordgo.MessageAllowedMentions {
	return &discordgo.MessageAllowedMentions{Parse: []discordgo.AllowedMentionType{}}
}
