package discord

import (
	"crypto/rand"
	"encoding/json"
	"errors"
	"slices"
	"time"
)

// How long an interaction may wait for its first answer, and for more.
const (
	answerWithin = 3 * time.Second
	tokenLife    = 15 * time.Minute
)

// Kinds of interactions.
const (
	KindCommand      = 2
	KindComponent    = 3
	KindAutocomplete = 4
	KindModal        = 5
)

// Ways to answer an interaction.
const (
	answerPong         = 1
	answerMessage      = 4
	answerDefer        = 5
	answerDeferUpdate  = 6
	answerUpdate       = 7
	answerAutocomplete = 8
	answerModal        = 9
)

// interaction is something that a user did, for the bot to answer.
type interaction struct {
	id, token string
	kind      int
	user      *User
	channel   *channel
	created   time.Time
	name      string   // full command name, or the custom id
	source    *message // that carries the component, nil for commands
	commandID string
	payload   obj // as dispatched

	answered  int // how the bot did, 0 while it hasn't
	failed    bool
	stale     bool     // the token was made to expire early
	response  *message // @original
	followups []*message
	choices   []Choice
}

// Choice is one suggestion for a command option.
type Choice struct {
	Name  string `json:"name"`
	Value any    `json:"value"`
}

// late says whether the bot missed the deadline for the first answer.
func (i *interaction) late(now time.Time) bool {
	return i.answered == 0 && now.Sub(i.created) > answerWithin
}

func (i *interaction) expired(now time.Time) bool {
	return i.stale || now.Sub(i.created) > tokenLife
}

func newToken() string {
	return "aW50ZXJhY3Rpb24" + rand.Text() + rand.Text() + rand.Text()
}

// metadata tells in a message what it answers.
func (s *Server) metadata(i *interaction) obj {
	o := obj{
		"id": i.id, "type": i.kind, "user": userJSON(i.user),
		"authorizing_integration_owners": s.owners(i.channel, i.user.ID),
	}
	switch i.kind {
	case KindCommand:
		o["name"] = i.name
	case KindComponent:
		o["interacted_message_id"] = i.source.id
	case KindModal:
		trigger := obj{"id": i.id, "type": KindCommand, "user": userJSON(i.user), "authorizing_integration_owners": s.owners(i.channel, i.user.ID)}
		if i.source != nil {
			trigger["type"], trigger["interacted_message_id"] = KindComponent, i.source.id
		}
		o["triggering_interaction_metadata"] = trigger
	}
	return o
}

// owners says by whose installation the application is there.
func (s *Server) owners(c *channel, userID string) obj {
	o := obj{}
	if !c.dm() && s.guilds[c.GuildID].hasBot {
		o["0"] = c.GuildID
	} else if c.dm() && s.sharesGuild(userID) {
		o["0"] = "0"
	}
	if p := s.users[userID]; p != nil && p.installed {
		o["1"] = userID
	}
	return o
}

// begin makes an interaction and hands it to the bot.
func (s *Server) begin(i *interaction, data obj) *interaction {
	i.id, i.token, i.created = s.newID(), newToken(), s.now()
	p := obj{
		"id": i.id, "application_id": s.opts.ApplicationID, "type": i.kind, "token": i.token, "version": 1, "data": data,
		"channel_id": i.channel.ID, "channel": s.channelJSON(i.channel), "locale": i.user.Locale,
		"app_permissions": i.channel.bot.String(), "entitlements": []obj{}, "attachment_size_limit": 10 << 20,
		"authorizing_integration_owners": s.owners(i.channel, i.user.ID),
	}
	if i.channel.dm() {
		p["user"], p["context"] = userJSON(i.user), 1
	} else {
		g := s.guilds[i.channel.GuildID]
		m := memberJSON(g.members[i.user.ID])
		m["permissions"] = g.members[i.user.ID].permissions.String()
		p["member"], p["context"] = m, 0
		p["guild_id"], p["guild_locale"] = g.ID, g.Locale
		p["guild"] = obj{"id": g.ID, "locale": g.Locale, "features": []string{}}
	}
	if i.source != nil {
		p["message"] = s.messageJSON(i.source)
	}
	i.payload = p
	s.interactions[i.id], s.tokens[i.token] = i, i
	s.dispatch("INTERACTION_CREATE", p, 0)
	s.publish(s.interactionEvent(i))
	return i
}

// callback is the bot's first answer to an interaction.
func callback(s *Server, c *call) (any, error) {
	i := s.tokens[c.PathValue("interaction_token")]
	switch {
	case i == nil || i.id != c.PathValue("interaction_id"):
		return nil, errUnknownInteraction
	case i.answered != 0:
		return nil, errAcknowledged
	case i.failed || i.stale || i.late(s.now()):
		return nil, errUnknownInteraction
	}
	var body struct {
		Type int             `json:"type"`
		Data json.RawMessage `json:"data"`
	}
	if err := c.body.decode(&body); err != nil {
		return nil, err
	}
	if !slices.Contains(i.allowed(), body.Type) {
		var f form
		f.choice("type")
		return nil, f.err()
	}
	if err := s.answer(i, body.Type, payload{json: nullToNil(body.Data), files: c.body.files}, c.base); err != nil {
		return nil, underData(err)
	}
	s.publish(s.interactionEvent(i))
	if c.URL.Query().Get("with_response") != "true" {
		return nil, nil
	}
	return s.callbackJSON(i), nil
}

// allowed are the answers that fit the interaction.
func (i *interaction) allowed() []int {
	switch {
	case i.kind == KindAutocomplete:
		return []int{answerAutocomplete}
	case i.kind == KindCommand:
		return []int{answerMessage, answerDefer, answerModal}
	case i.kind == KindComponent:
		return []int{answerMessage, answerDefer, answerDeferUpdate, answerUpdate, answerModal}
	case i.source != nil: // a modal that a button opened
		return []int{answerMessage, answerDefer, answerDeferUpdate, answerUpdate}
	}
	return []int{answerMessage, answerDefer}
}

// answer does what the bot chose. On an error nothing has happened.
func (s *Server) answer(i *interaction, kind int, data payload, base string) error {
	var err error
	switch kind {
	case answerMessage, answerDefer:
		err = s.respond(i, kind, data, base)
	case answerUpdate:
		err = s.update(i, data, base)
	case answerDeferUpdate:
		i.response = i.source
	case answerAutocomplete:
		err = s.suggest(i, data)
	case answerModal:
		err = s.showModal(i, data)
	}
	if err == nil {
		i.answered = kind
	}
	return err
}

// respond makes the @original message, or its "thinking…" stand-in.
func (s *Server) respond(i *interaction, kind int, data payload, base string) error {
	b := messageBody{files: data.files}
	if err := data.decode(&b); err != nil {
		return err
	}
	m := &message{channel: i.channel, author: s.bot, kind: typeDefault, from: i}
	if i.kind == KindCommand {
		m.kind = typeCommand
	}
	if b.Flags.value&flagEphemeral != 0 {
		m.flags, m.onlyID = flagEphemeral, i.user.ID
	}
	if kind == answerDefer {
		b = messageBody{} // only the ephemeral flag counts
		m.flags |= flagLoading
	}
	if err := b.check(0); err != nil {
		return err
	}
	if err := s.createMessage(m, &b, base); err != nil {
		return err
	}
	i.response = m
	return nil
}

// update edits the message that carries the component.
func (s *Server) update(i *interaction, data payload, base string) error {
	if i.source.deleted {
		return errUnknownMessage
	}
	b := messageBody{files: data.files}
	if err := data.decode(&b); err != nil {
		return err
	}
	if err := b.check(i.source.flags); err != nil {
		return err
	}
	i.response = i.source
	return s.editMessage(i.source, &b, base)
}

func (s *Server) suggest(i *interaction, data payload) error {
	var body struct {
		Choices []Choice `json:"choices"`
	}
	if err := data.decode(&body); err != nil {
		return err
	}
	var f form
	f.count(len(body.Choices), 0, 25, "choices")
	for n, c := range body.Choices {
		f.length(c.Name, 1, 100, "choices", n, "name")
		if text, ok := c.Value.(string); ok {
			f.length(text, 0, 100, "choices", n, "value")
		}
	}
	i.choices = body.Choices
	return f.err()
}

// callbackJSON is the answer to with_response=true.
func (s *Server) callbackJSON(i *interaction) obj {
	about := obj{"id": i.id, "type": i.kind}
	resource := obj{"type": i.answered}
	if i.response != nil {
		about["response_message_id"] = i.response.id
		about["response_message_loading"] = i.response.thinking()
		about["response_message_ephemeral"] = i.response.onlyID != ""
		resource["message"] = s.messageJSON(i.response)
	}
	return obj{"interaction": about, "resource": resource}
}

// underData moves the field errors of an inner object below "data".
func underData(err error) error {
	if e, ok := errors.AsType[*apiError](err); ok && e.errors != nil {
		return &apiError{e.status, e.code, e.message, map[string]any{"data": e.errors}}
	}
	return err
}

func nullToNil(raw json.RawMessage) json.RawMessage {
	if string(raw) == "null" {
		return nil
	}
	return raw
}

// hook finds the interaction whose token a webhook route carries.
func (s *Server) hook(c *call) (*interaction, error) {
	i := s.tokens[c.PathValue("webhook_token")]
	switch {
	case i == nil || c.PathValue("webhook_id") != s.opts.ApplicationID || i.answered == 0:
		return nil, errUnknownWebhook
	case i.expired(s.now()):
		return nil, errInvalidToken
	}
	return i, nil
}

// hookMessage finds the response or followup that a webhook route names.
func (s *Server) hookMessage(c *call) (*interaction, *message, error) {
	i, err := s.hook(c)
	if err != nil {
		return nil, nil, err
	}
	id := c.PathValue("message_id")
	if m := i.response; m != nil && !m.deleted && (id == "@original" || id == m.id) {
		return i, m, nil
	}
	for _, m := range i.followups {
		if m.id == id && !m.deleted {
			return i, m, nil
		}
	}
	return nil, nil, errUnknownMessage
}

func postFollowup(s *Server, c *call) (any, error) {
	i, err := s.hook(c)
	if err != nil {
		return nil, err
	}
	// The first followup to a deferred response fills it in, and can not change who sees it.
	if i.answered == answerDefer && i.response != nil && i.response.thinking() {
		answer, err := s.patch(i.response, c)
		if err == nil {
			s.publish(s.interactionEvent(i))
		}
		return answer, err
	}
	b := messageBody{files: c.body.files}
	if err := c.body.decode(&b); err != nil {
		return nil, err
	}
	if err := b.check(0); err != nil {
		return nil, err
	}
	m := &message{channel: i.channel, author: s.bot, kind: typeDefault, from: i}
	if b.Flags.value&flagEphemeral != 0 {
		m.flags, m.onlyID = flagEphemeral, i.user.ID
	}
	if err := s.createMessage(m, &b, c.base); err != nil {
		return nil, err
	}
	i.followups = append(i.followups, m)
	return s.messageJSON(m), nil
}

func getFollowup(s *Server, c *call) (any, error) {
	_, m, err := s.hookMessage(c)
	if err != nil {
		return nil, err
	}
	return s.messageJSON(m), nil
}

func patchFollowup(s *Server, c *call) (any, error) {
	i, m, err := s.hookMessage(c)
	if err != nil {
		return nil, err
	}
	answer, err := s.patch(m, c)
	if err == nil {
		s.publish(s.interactionEvent(i))
	}
	return answer, err
}

func deleteFollowup(s *Server, c *call) (any, error) {
	_, m, err := s.hookMessage(c)
	if err != nil {
		return nil, err
	}
	s.removeMessage(m)
	return nil, nil
}
