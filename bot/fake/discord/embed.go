package discord

import (
	"encoding/json"
	"unicode/utf8"
)

// Embed is a card below a message's text.
type Embed struct {
	Type        string          `json:"type,omitempty"`
	Title       string          `json:"title,omitempty"`
	Description string          `json:"description,omitempty"`
	URL         string          `json:"url,omitempty"`
	Color       int             `json:"color,omitempty"`
	Timestamp   string          `json:"timestamp,omitempty"`
	Fields      []EmbedField    `json:"fields,omitempty"`
	Footer      *EmbedFooter    `json:"footer,omitempty"`
	Author      *EmbedAuthor    `json:"author,omitempty"`
	Image       *EmbedMedia     `json:"image,omitempty"`
	Thumbnail   *EmbedMedia     `json:"thumbnail,omitempty"`
	Video       json.RawMessage `json:"video,omitempty"`
	Provider    json.RawMessage `json:"provider,omitempty"`
}

// EmbedField is a titled paragraph; inline ones sit side by side.
type EmbedField struct {
	Name   string `json:"name"`
	Value  string `json:"value"`
	Inline bool   `json:"inline"`
}

// EmbedFooter is the small print below.
type EmbedFooter struct {
	Text    string `json:"text"`
	IconURL string `json:"icon_url,omitempty"`
}

// EmbedAuthor is the line above the title.
type EmbedAuthor struct {
	Name    string `json:"name"`
	URL     string `json:"url,omitempty"`
	IconURL string `json:"icon_url,omitempty"`
}

// EmbedMedia is a picture by its URL; attachment://name is a file of the same message.
type EmbedMedia struct {
	URL string `json:"url"`
}

// checkEmbeds applies Discord's limits to each embed and to all of them.
func checkEmbeds(f *form, embeds []Embed) {
	f.count(len(embeds), 0, 10, "embeds")
	total := 0
	for i, e := range embeds {
		size := checkEmbed(f, &e, []any{"embeds", i})
		if size == 0 && e.Image == nil && e.Thumbnail == nil {
			f.add("BASE_TYPE_REQUIRED", "This field is required", "embeds", i, "description")
		}
		total += size
	}
	if total > 6000 {
		f.add("MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000", "embeds")
	}
}

// checkEmbed returns the characters that count towards the total.
func checkEmbed(f *form, e *Embed, path []any) int {
	size := 0
	text := func(value string, least, most int, path ...any) {
		f.length(value, least, most, path...)
		size += utf8.RuneCountInString(value)
	}
	text(e.Title, 0, 256, at(path, "title")...)
	text(e.Description, 0, 4096, at(path, "description")...)
	if e.Footer != nil {
		text(e.Footer.Text, 1, 2048, at(path, "footer", "text")...)
	}
	if e.Author != nil {
		text(e.Author.Name, 1, 256, at(path, "author", "name")...)
	}
	f.count(len(e.Fields), 0, 25, at(path, "fields")...)
	for i, field := range e.Fields {
		text(field.Name, 1, 256, at(path, "fields", i, "name")...)
		text(field.Value, 1, 1024, at(path, "fields", i, "value")...)
	}
	if e.Color < 0 || e.Color > 0xffffff {
		f.add("NUMBER_TYPE_MAX", "int value should be less than or equal to 16777215.", at(path, "color")...)
	}
	for name, media := range map[string]*EmbedMedia{"image": e.Image, "thumbnail": e.Thumbnail} {
		if media != nil && !safeURL(media.URL) && !isAttachmentURL(media.URL) {
			f.add("URL_TYPE_INVALID_URL", "Not a well formed URL.", at(path, name, "url")...)
		}
	}
	if e.URL != "" && !safeURL(e.URL) {
		f.add("URL_TYPE_INVALID_URL", "Not a well formed URL.", at(path, "url")...)
	}
	return size
}
