package discord

import (
	"encoding/json"
)

// Component types of Discord.
const (
	ActionRow    = 1
	Button       = 2
	StringSelect = 3
	TextInput    = 4
	TextDisplay  = 10
	Label        = 18

	container = 17
)

// LinkStyle is the style of a button that opens a URL.
const LinkStyle = 5

// Component is one node of a message's or a modal's component tree.
type Component struct {
	Type        int             `json:"type"`
	ID          int             `json:"id,omitempty"`
	CustomID    string          `json:"custom_id,omitempty"`
	Label       string          `json:"label,omitempty"`
	Style       int             `json:"style,omitempty"`
	URL         string          `json:"url,omitempty"`
	SKU         string          `json:"sku_id,omitempty"`
	Disabled    bool            `json:"disabled,omitempty"`
	Emoji       *Emoji          `json:"emoji,omitempty"`
	Placeholder string          `json:"placeholder,omitempty"`
	MinValues   *int            `json:"min_values,omitempty"`
	MaxValues   *int            `json:"max_values,omitempty"`
	Options     []SelectOption  `json:"options,omitempty"`
	Required    *bool           `json:"required,omitempty"`
	MinLength   *int            `json:"min_length,omitempty"`
	MaxLength   *int            `json:"max_length,omitempty"`
	Value       string          `json:"value,omitempty"`
	Description string          `json:"description,omitempty"`
	Content     string          `json:"content,omitempty"`
	Components  []Component     `json:"components,omitempty"`
	Component   *Component      `json:"component,omitempty"` // of a label
	Accessory   *Component      `json:"accessory,omitempty"` // of a section
	Items       json.RawMessage `json:"items,omitempty"`     // of a media gallery
	Media       json.RawMessage `json:"media,omitempty"`
	File        json.RawMessage `json:"file,omitempty"`
	Divider     *bool           `json:"divider,omitempty"`
	Spacing     *int            `json:"spacing,omitempty"`
	AccentColor *int            `json:"accent_color,omitempty"`
	Spoiler     bool            `json:"spoiler,omitempty"`
}

// Emoji is a unicode emoji by its Name, or a guild's by its ID.
type Emoji struct {
	ID       string `json:"id,omitempty"`
	Name     string `json:"name"`
	Animated bool   `json:"animated,omitempty"`
}

// SelectOption is one choice of a select menu.
type SelectOption struct {
	Label       string `json:"label"`
	Value       string `json:"value"`
	Description string `json:"description,omitempty"`
	Emoji       *Emoji `json:"emoji,omitempty"`
	Default     bool   `json:"default,omitempty"`
}

// MarshalJSON writes what Discord always answers with for a container, unset or not.
func (c Component) MarshalJSON() ([]byte, error) {
	type plain Component
	if c.Type != container {
		return json.Marshal(plain(c))
	}
	return json.Marshal(struct {
		plain
		AccentColor *int `json:"accent_color"`
		Spoiler     bool `json:"spoiler"`
	}{plain(c), c.AccentColor, c.Spoiler})
}

func (c *Component) isSelect() bool { return c.Type == StringSelect || c.Type >= 5 && c.Type <= 8 }

// walk visits every node of a tree with its path.
func walk(list []Component, path []any, visit func(c *Component, path []any)) {
	for i := range list {
		walkOne(&list[i], at(path, i), visit)
	}
}

func walkOne(c *Component, path []any, visit func(c *Component, path []any)) {
	visit(c, path)
	walk(c.Components, at(path, "components"), visit)
	if c.Component != nil {
		walkOne(c.Component, at(path, "component"), visit)
	}
	if c.Accessory != nil {
		walkOne(c.Accessory, at(path, "accessory"), visit)
	}
}

// number gives every node an id, as Discord does for those without one.
func number(list []Component) {
	next := 1
	walk(list, nil, func(c *Component, _ []any) {
		if c.ID == 0 {
			c.ID = next
		}
		next = max(next, c.ID) + 1
		if c.Type == StringSelect {
			one := 1
			if c.MinValues == nil {
				c.MinValues = &one
			}
			if c.MaxValues == nil {
				c.MaxValues = &one
			}
		}
	})
}

// find returns the component with the custom id.
func find(list []Component, customID string) *Component {
	var found *Component
	walk(list, nil, func(c *Component, _ []any) {
		if customID != "" && c.CustomID == customID && found == nil {
			found = c
		}
	})
	return found
}

// checkComponents applies the limits of a message's components.
func checkComponents(f *form, list []Component, v2 bool) {
	path := []any{"components"}
	if v2 {
		total := 0
		walk(list, path, func(*Component, []any) { total++ })
		f.count(total, 1, 40, path...)
	} else {
		f.count(len(list), 0, 5, path...)
		for i, row := range list {
			if row.Type != ActionRow {
				f.choice("components", i, "type")
			}
		}
	}
	checkTree(f, list, path)
}

// checkTree checks each node by itself, and that custom ids are unique.
func checkTree(f *form, list []Component, path []any) {
	seen := map[string]bool{}
	walk(list, path, func(c *Component, path []any) {
		if c.CustomID != "" {
			if seen[c.CustomID] {
				f.add("COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated", at(path, "custom_id")...)
			}
			seen[c.CustomID] = true
		}
		switch {
		case c.Type == ActionRow:
			checkRow(f, c, path)
		case c.Type == Button:
			checkButton(f, c, path)
		case c.isSelect():
			checkSelect(f, c, path)
		case c.Type == TextInput:
			checkTextInput(f, c, path)
		case c.Type == TextDisplay:
			f.length(c.Content, 1, 4000, at(path, "content")...)
		}
	})
}

func checkRow(f *form, row *Component, path []any) {
	path = at(path, "components")
	most := 5
	for i := range row.Components {
		c := &row.Components[i]
		if c.isSelect() || c.Type == TextInput {
			most = 1
		} else if c.Type != Button {
			f.choice(at(path, i, "type")...)
		}
	}
	f.count(len(row.Components), 1, most, path...)
}

func checkButton(f *form, b *Component, path []any) {
	switch {
	case b.Style < 1 || b.Style > 6:
		f.choice(at(path, "style")...)
	case b.Style == LinkStyle:
		if b.CustomID != "" {
			f.add("BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", "A custom id and url cannot both be specified", at(path, "custom_id")...)
		}
		f.length(b.URL, 1, 512, at(path, "url")...)
		if b.URL != "" && !safeURL(b.URL) {
			f.add("URL_TYPE_INVALID_SCHEME", "Scheme must be one of ('http', 'https', 'discord').", at(path, "url")...)
		}
	case b.Style == 6:
		f.length(b.SKU, 1, 20, at(path, "sku_id")...)
	default:
		if b.URL != "" {
			f.add("BUTTON_COMPONENT_INVALID_STYLE", "A url button must have the link style", at(path, "url")...)
		}
		f.length(b.CustomID, 1, 100, at(path, "custom_id")...)
	}
	f.length(b.Label, 0, 80, at(path, "label")...)
	if b.Label == "" && b.Emoji == nil && b.Style != 6 {
		f.add("BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", "A label or emoji must be specified", at(path, "label")...)
	}
}

func checkSelect(f *form, c *Component, path []any) {
	f.length(c.CustomID, 1, 100, at(path, "custom_id")...)
	f.length(c.Placeholder, 0, 150, at(path, "placeholder")...)
	least, most := c.picks()
	if least < 0 || least > 25 || most < 1 || most > 25 || least > most {
		f.add("BASE_TYPE_BAD_VALUE", "min_values and max_values must be between 0 and 25, in that order.", at(path, "max_values")...)
	}
	if c.Type != StringSelect {
		return
	}
	f.count(len(c.Options), 1, 25, at(path, "options")...)
	if most > len(c.Options) && len(c.Options) > 0 {
		f.add("SELECT_COMPONENT_MAX_VALUES_GT_OPTIONS", "max_values must not be more than the number of options.", at(path, "max_values")...)
	}
	seen := map[string]bool{}
	for i, o := range c.Options {
		f.length(o.Label, 1, 100, at(path, "options", i, "label")...)
		f.length(o.Value, 1, 100, at(path, "options", i, "value")...)
		f.length(o.Description, 0, 100, at(path, "options", i, "description")...)
		if seen[o.Value] {
			f.add("SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used", at(path, "options", i, "value")...)
		}
		seen[o.Value] = true
	}
}

// picks is how many values a select takes, at least and at most.
func (c *Component) picks() (least, most int) {
	least, most = 1, 1
	if c.MinValues != nil {
		least = *c.MinValues
	}
	if c.MaxValues != nil {
		most = *c.MaxValues
	}
	return least, most
}

func checkTextInput(f *form, c *Component, path []any) {
	f.length(c.CustomID, 1, 100, at(path, "custom_id")...)
	f.length(c.Label, 0, 45, at(path, "label")...)
	f.length(c.Placeholder, 0, 100, at(path, "placeholder")...)
	f.length(c.Value, 0, 4000, at(path, "value")...)
	if c.Style != 1 && c.Style != 2 {
		f.choice(at(path, "style")...)
	}
	if c.MinLength != nil && (*c.MinLength < 0 || *c.MinLength > 4000) {
		f.badLength(0, 4000, at(path, "min_length")...)
	}
	if c.MaxLength != nil && (*c.MaxLength < 1 || *c.MaxLength > 4000) {
		f.badLength(1, 4000, at(path, "max_length")...)
	}
}
