package discord

import (
	"fmt"
	"slices"
	"unicode/utf8"
)

// Modal is the form that a user has in front of them.
type Modal struct {
	UserID   string       `json:"user_id"`
	CustomID string       `json:"custom_id"`
	Title    string       `json:"title"`
	Fields   []ModalField `json:"fields"`
	Texts    []string     `json:"texts,omitempty"` // paragraphs between the fields
}

// ModalField is one input of a modal.
type ModalField struct {
	CustomID    string         `json:"custom_id"`
	Label       string         `json:"label"`
	Description string         `json:"description,omitempty"`
	Long        bool           `json:"long,omitempty"` // several lines
	Placeholder string         `json:"placeholder,omitempty"`
	Value       string         `json:"value,omitempty"` // filled in beforehand
	Required    bool           `json:"required"`
	MinLength   int            `json:"min_length,omitempty"`
	MaxLength   int            `json:"max_length,omitempty"` // at most 4000
	Options     []SelectOption `json:"options,omitempty"`    // of a select menu
}

type openModal struct {
	Modal
	from       *interaction
	components []Component
}

// showModal checks a modal and puts it before the user.
func (s *Server) showModal(i *interaction, data payload) error {
	var body struct {
		CustomID   string      `json:"custom_id"`
		Title      string      `json:"title"`
		Components []Component `json:"components"`
	}
	if err := data.decode(&body); err != nil {
		return err
	}
	var f form
	f.length(body.CustomID, 1, 100, "custom_id")
	f.length(body.Title, 1, 45, "title")
	f.count(len(body.Components), 1, 5, "components")
	checkModal(&f, body.Components)
	if err := f.err(); err != nil {
		return err
	}
	number(body.Components)
	open := &openModal{Modal{UserID: i.user.ID, CustomID: body.CustomID, Title: body.Title}, i, body.Components}
	for _, c := range body.Components {
		switch c.Type {
		case ActionRow:
			open.Fields = append(open.Fields, modalField(&c.Components[0], c.Components[0].Label, ""))
		case Label:
			open.Fields = append(open.Fields, modalField(c.Component, c.Label, c.Description))
		case TextDisplay:
			open.Texts = append(open.Texts, c.Content)
		}
	}
	s.modals[i.user.ID] = open
	s.publish(Event{Kind: ModalShown, ChannelID: i.channel.ID, OnlyFor: i.user.ID, Modal: &open.Modal})
	return nil
}

func checkModal(f *form, list []Component) {
	for i, c := range list {
		path := []any{"components", i}
		switch {
		case c.Type == ActionRow && len(c.Components) > 0:
			if input := c.Components[0]; input.Type != TextInput {
				f.choice(at(path, "components", 0, "type")...)
			} else {
				f.length(input.Label, 1, 45, at(path, "components", 0, "label")...)
			}
		case c.Type == Label:
			f.length(c.Label, 1, 45, at(path, "label")...)
			f.length(c.Description, 0, 100, at(path, "description")...)
			if c.Component == nil || c.Component.Type != TextInput && !c.Component.isSelect() {
				f.choice(at(path, "component")...)
			}
		case c.Type != ActionRow && c.Type != TextDisplay:
			f.choice(at(path, "type")...)
		}
	}
	checkTree(f, list, []any{"components"})
}

func modalField(c *Component, label, description string) ModalField {
	field := ModalField{
		CustomID: c.CustomID, Label: label, Description: description, Long: c.Style == 2, Placeholder: c.Placeholder,
		Value: c.Value, Required: c.Required == nil || *c.Required, MaxLength: 4000, Options: c.Options,
	}
	if c.MinLength != nil {
		field.MinLength = *c.MinLength
	}
	if c.MaxLength != nil {
		field.MaxLength = *c.MaxLength
	}
	return field
}

// check refuses what the form of Discord's apps would not send.
func (f ModalField) check(value string) error {
	n := utf8.RuneCountInString(value)
	switch {
	case n == 0 && f.Required:
		return fmt.Errorf("discord: the field %q is required", f.Label)
	case n == 0:
		return nil
	case len(f.Options) > 0 && !slices.ContainsFunc(f.Options, func(o SelectOption) bool { return o.Value == value }):
		return fmt.Errorf("discord: the field %q has no option %q", f.Label, value)
	case len(f.Options) == 0 && (n < f.MinLength || n > f.MaxLength):
		return fmt.Errorf("discord: the field %q takes %d to %d characters, not %d", f.Label, f.MinLength, f.MaxLength, n)
	}
	return nil
}

// Modal returns the form that the user has open, nil for none.
func (s *Server) Modal(userID string) *Modal {
	s.mu.Lock()
	defer s.mu.Unlock()
	if open := s.modals[userID]; open != nil {
		shown := open.Modal
		return &shown
	}
	return nil
}

// DismissModal closes the user's form; the bot doesn't learn of it.
func (s *Server) DismissModal(userID string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closeModal(userID)
}

func (s *Server) closeModal(userID string) {
	if open := s.modals[userID]; open != nil {
		delete(s.modals, userID)
		s.publish(Event{Kind: ModalClosed, ChannelID: open.from.channel.ID, OnlyFor: userID})
	}
}

// SubmitModal sends the user's open form with the values by custom id. Fields
// that are not given keep the value that the bot filled in.
func (s *Server) SubmitModal(userID string, values map[string]string) (Interaction, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	open := s.modals[userID]
	if open == nil {
		return Interaction{}, fmt.Errorf("discord: user %s has no modal open", userID)
	}
	if _, _, err := s.place(userID, open.from.channel.ID); err != nil {
		return Interaction{}, err
	}
	filled := map[string]string{}
	for _, field := range open.Fields {
		value, ok := values[field.CustomID]
		if !ok {
			value = field.Value
		}
		if err := field.check(value); err != nil {
			return Interaction{}, err
		}
		filled[field.CustomID] = value
	}
	for id := range values {
		if _, ok := filled[id]; !ok {
			return Interaction{}, fmt.Errorf("discord: the modal has no field %q", id)
		}
	}
	s.closeModal(userID)
	i := s.begin(&interaction{
		kind: KindModal, user: open.from.user, channel: open.from.channel, name: open.CustomID, source: open.from.source,
	}, obj{"custom_id": open.CustomID, "components": submitted(open.components, filled)})
	return s.view(i), nil
}

// submitted is the component tree of a modal as it comes back, with values.
func submitted(list []Component, values map[string]string) []obj {
	answer := []obj{}
	for _, c := range list {
		o := obj{"type": c.Type, "id": c.ID}
		switch c.Type {
		case ActionRow:
			o["components"] = submitted(c.Components, values)
		case Label:
			o["component"] = submitted([]Component{*c.Component}, values)[0]
		case TextInput:
			o["custom_id"], o["value"] = c.CustomID, values[c.CustomID]
		case TextDisplay:
		default:
			chosen := []string{}
			if values[c.CustomID] != "" {
				chosen = append(chosen, values[c.CustomID])
			}
			o["custom_id"], o["values"] = c.CustomID, chosen
		}
		answer = append(answer, o)
	}
	return answer
}
