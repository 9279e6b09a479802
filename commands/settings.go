package commands

import (
	"context"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"github.com/amasa-io/amasa/ledger"
)

// settings shows the language, the linked identities and where notifications go.
func (r *Router) settings(ctx context.Context, c *call) (Message, error) {
	identities, err := r.Book.Identities(ctx, c.user.ID)
	if err != nil {
		return Message{}, err
	}
	var list markup
	for _, i := range identities {
		list = lines(list, r.identityLine(c, i))
	}
	return Message{
		Text: string(blocks(
			c.say("settings_head"),
			lines(c.say("settings_language", "Language", r.spoken(c))),
			lines(c.say("settings_identities"), list),
			c.say("settings_notices"),
		)),
		Buttons: r.settingsButtons(c),
		Edit:    c.edit,
	}, nil
}

func (r *Router) identityLine(c *call, i ledger.Identity) markup {
	line := c.say("settings_identity", "Platform", platformName(i.Platform), "Name", clip(i.Name, 40))
	switch {
	case i.Gone:
		line += " " + c.say("settings_gone")
	case i.ID == c.identity.ID:
		line += " " + c.say("settings_here")
	}
	if until, waits := c.coolsDown(i); waits {
		line += " " + c.say("settings_cool_down", "When", c.when(until))
	}
	return line
}

// spoken names the language in which the user is spoken to.
func (r *Router) spoken(c *call) string {
	tags := r.Languages()
	_, i, _ := language.NewMatcher(tags).Match(parseTags(c.user.Language, c.Caller.Language)...)
	return display.Self.Name(tags[i])
}

func parseTags(langs ...string) []language.Tag {
	var out []language.Tag
	for _, l := range langs {
		if tag, err := language.Parse(l); err == nil && l != "" {
			out = append(out, tag)
		}
	}
	return out
}

func (r *Router) settingsButtons(c *call) [][]Button {
	var languages []Button
	if tags := r.Languages(); len(tags) > 1 {
		for _, tag := range tags {
			languages = append(languages, Button{Label: display.Self.Name(tag), Action: act(doLang, tag.String())})
		}
		languages = append(languages, Button{Label: c.plain("btn_language_auto"), Action: act(doLang, "")})
	}
	return append(pairs(languages), []Button{
		{Label: c.plain("btn_link"), Action: act(doGo, "link")},
		{Label: c.plain("btn_help"), Action: act(doGo, "help")},
	})
}

func (r *Router) setLanguage(ctx context.Context, c *call, args []string) (Message, error) {
	lang := args[0]
	if lang != "" {
		tag, err := language.Parse(lang)
		if err != nil {
			return Message{}, refuse("language")
		}
		lang = tag.String()
	}
	if err := r.Book.SetLanguage(ctx, c.user.ID, lang); err != nil {
		return Message{}, err
	}
	c.user.Language = lang
	c.tongue = r.catalog.in(c.now, lang, c.Caller.Language)
	return r.settings(ctx, c)
}

func platformName(p ledger.Platform) string {
	switch p {
	case ledger.Telegram:
		return "Telegram"
	case ledger.Discord:
		return "Discord"
	}
	return string(p)
}

// pairs puts two buttons on a row.
func pairs(buttons []Button) [][]Button {
	var out [][]Button
	for len(buttons) > 1 {
		out = append(out, buttons[:2:2])
		buttons = buttons[2:]
	}
	if len(buttons) == 1 {
		out = append(out, buttons)
	}
	return out
}
