package commands

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"
	"time"

	"github.com/goccy/go-yaml"
	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"
)

//go:embed locales/*.yaml
var locales embed.FS

// markup is text that is marked up already. What says reaches a message as markup; a plain string is escaped on its way in.
type markup string

// catalog holds the words of every language.
type catalog struct{ bundle *i18n.Bundle }

func loadCatalog() (catalog, error) {
	b := i18n.NewBundle(language.English)
	b.RegisterUnmarshalFunc("yaml", yaml.Unmarshal)
	files, err := fs.Glob(locales, "locales/*.yaml")
	if err != nil {
		return catalog{}, err
	}
	for _, f := range files {
		if _, err := b.LoadMessageFileFS(locales, f); err != nil {
			return catalog{}, fmt.Errorf("catalogue %s: %w", f, err)
		}
	}
	return catalog{b}, nil
}

// tongue speaks one language at one moment.
type tongue struct {
	loc *i18n.Localizer
	now time.Time
}

// in returns the tongue for the first of the languages that the catalogue has, else English.
func (c catalog) in(now time.Time, langs ...string) tongue {
	return tongue{loc: i18n.NewLocalizer(c.bundle, langs...), now: now}
}

// say returns the words of a key, marked up. args are names and values in turn; a string value comes from outside and is escaped, a markup is
// not. The value named N also picks the plural form.
func (t tongue) say(key string, args ...any) markup {
	return markup(t.fill(key, args, Escape))
}

// plain returns the words of a key without markup, for buttons, toasts and prompts.
func (t tongue) plain(key string, args ...any) string {
	return t.fill(key, args, func(s string) string { return s })
}

// choice returns the words of a key that is known only when the program runs, prefix + name, or fallback (outside text) if there are none.
func (t tongue) choice(prefix, name, fallback string) string {
	s, _ := t.loc.Localize(&i18n.LocalizeConfig{MessageID: prefix + name})
	if s == "" {
		return fallback
	}
	return s
}

func (t tongue) fill(key string, args []any, clean func(string) string) string {
	c := &i18n.LocalizeConfig{MessageID: key}
	data := make(map[string]any, len(args)/2)
	for i := 0; i+1 < len(args); i += 2 {
		name, _ := args[i].(string)
		switch v := args[i+1].(type) {
		case string:
			data[name] = clean(v)
		default:
			data[name] = v
		}
		if name == "N" {
			c.PluralCount = args[i+1]
		}
	}
	c.TemplateData = data
	// The error is also set when a language falls back to English, which is no fault; a test holds that English has every key.
	s, _ := t.loc.Localize(c)
	return s
}

// lines joins the parts that are not empty, one under the other.
func lines(parts ...markup) markup { return join("\n", parts) }

// blocks joins the parts that are not empty, with an empty line between them.
func blocks(parts ...markup) markup { return join("\n\n", parts) }

func join(sep string, parts []markup) markup {
	var b strings.Builder
	for _, p := range parts {
		if p == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteString(sep)
		}
		b.WriteString(string(p))
	}
	return markup(b.String())
}
