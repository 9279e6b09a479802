package discord

import (
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// RunCommand lets a user run a slash command in a channel. The name is as typed,
// without the slash: "balance", "leaderboard show". Options are by name, as
// strings or as values of the option's type; users and channels by id. It fails
// where Discord's app would not let the user send it.
func (s *Server) RunCommand(userID, channelID, name string, options map[string]any) (Interaction, error) {
	return s.invoke(KindCommand, userID, channelID, name, options, "")
}

// Autocomplete asks the bot for suggestions while the user types the option
// focused. Its Choices are there once it is answered.
func (s *Server) Autocomplete(userID, channelID, name, focused string, options map[string]any) (Interaction, error) {
	return s.invoke(KindAutocomplete, userID, channelID, name, options, focused)
}

func (s *Server) invoke(kind int, userID, channelID, name string, options map[string]any, focused string) (Interaction, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	u, c, err := s.place(userID, channelID)
	if err != nil {
		return Interaction{}, err
	}
	words := strings.FieldsFunc(strings.TrimPrefix(name, "/"), func(r rune) bool { return r == ' ' || r == '/' })
	if len(words) == 0 {
		return Interaction{}, fmt.Errorf("discord: no command was named")
	}
	var cmd *command
	for _, candidate := range s.offered(u, c) {
		if candidate.Name == words[0] {
			cmd = candidate
		}
	}
	if cmd == nil {
		return Interaction{}, fmt.Errorf("discord: /%s is not offered to %s here", words[0], u.Username)
	}
	in := &input{server: s, channel: c, focused: focused, resolved: map[string]obj{}}
	tree, err := in.descend(&cmd.CommandOption, words[1:], options)
	if err != nil {
		return Interaction{}, fmt.Errorf("discord: /%s: %w", strings.Join(words, " "), err)
	}
	data := obj{"id": cmd.ID, "name": cmd.Name, "type": cmd.Type}
	if len(tree) > 0 {
		data["options"] = tree
	}
	if len(in.resolved) > 0 {
		data["resolved"] = in.resolved
	}
	if cmd.GuildID != "" {
		data["guild_id"] = cmd.GuildID
	}
	i := &interaction{kind: kind, user: u, channel: c, name: strings.Join(words, " "), commandID: cmd.ID}
	return s.view(s.begin(i, data)), nil
}

// place checks that the user is in the channel.
func (s *Server) place(userID, channelID string) (*User, *channel, error) {
	p, c := s.users[userID], s.channels[channelID]
	switch {
	case p == nil:
		return nil, nil, fmt.Errorf("discord: no user %q", userID)
	case c == nil:
		return nil, nil, fmt.Errorf("discord: no channel %q", channelID)
	case c.dm() && c.RecipientID != userID:
		return nil, nil, fmt.Errorf("discord: these are not the direct messages of %s", p.Username)
	case !c.dm() && s.guilds[c.GuildID].members[userID] == nil:
		return nil, nil, fmt.Errorf("discord: %s is not a member of the guild", p.Username)
	}
	return p.User, c, nil
}

// offered lists the slash commands that the user may run in the channel; a
// guild's own command hides a global one of its name.
func (s *Server) offered(u *User, c *channel) []*command {
	var list []*command
	add := func(set *commandSet) {
		if set == nil {
			return
		}
		for _, cmd := range set.list {
			hidden := slices.ContainsFunc(list, func(other *command) bool { return other.same(cmd) })
			if cmd.Type == slash && !hidden && s.mayRun(u, c, cmd) {
				list = append(list, cmd)
			}
		}
	}
	if !c.dm() {
		add(s.commands[c.GuildID])
	}
	add(s.commands[""])
	return list
}

func (s *Server) mayRun(u *User, c *channel, cmd *command) bool {
	install := s.owners(c, u.ID)
	reachable := slices.ContainsFunc(cmd.Installs, func(kind int) bool { return install[itoa(kind)] != nil })
	if !reachable {
		return false
	}
	if c.dm() {
		return cmd.GuildID == "" && slices.Contains(cmd.Contexts, 1)
	}
	if cmd.GuildID == "" && !slices.Contains(cmd.Contexts, 0) {
		return false
	}
	has := s.guilds[c.GuildID].members[u.ID].permissions
	need, limited := cmd.need()
	if !limited {
		return has.Has(UseCommands)
	}
	if need == 0 {
		return has&Administrator != 0
	}
	return has.Has(need)
}

// input turns what a user typed into the options of an interaction.
type input struct {
	server   *Server
	channel  *channel
	focused  string // the option being typed, for autocomplete
	resolved map[string]obj
}

// descend follows subcommands to the one that takes the arguments.
func (in *input) descend(o *CommandOption, words []string, options map[string]any) ([]obj, error) {
	nested := len(o.Options) > 0 && o.Options[0].Type <= OptionGroup
	if !nested {
		if len(words) > 0 {
			return nil, fmt.Errorf("there is no subcommand %q", words[0])
		}
		return in.arguments(o.Options, options)
	}
	if len(words) == 0 {
		return nil, fmt.Errorf("a subcommand is needed")
	}
	for i := range o.Options {
		sub := &o.Options[i]
		if sub.Name != words[0] {
			continue
		}
		inner, err := in.descend(sub, words[1:], options)
		if err != nil {
			return nil, err
		}
		return []obj{{"type": sub.Type, "name": sub.Name, "options": orEmpty(inner)}}, nil
	}
	return nil, fmt.Errorf("there is no subcommand %q", words[0])
}

func (in *input) arguments(declared []CommandOption, options map[string]any) ([]obj, error) {
	var list []obj
	used := 0
	for i := range declared {
		o := &declared[i]
		value, given := options[o.Name]
		if !given {
			if o.Required && in.focused == "" {
				return nil, fmt.Errorf("the option %q is required", o.Name)
			}
			continue
		}
		used++
		arg := obj{"type": o.Type, "name": o.Name, "value": value}
		if o.Name == in.focused {
			if !o.Autocomplete {
				return nil, fmt.Errorf("the option %q does not complete", o.Name)
			}
			arg["focused"], arg["value"] = true, fmt.Sprint(value) // whatever is typed so far
		} else {
			read, err := in.value(o, value)
			if err != nil {
				return nil, fmt.Errorf("the option %q: %w", o.Name, err)
			}
			arg["value"] = read
		}
		list = append(list, arg)
	}
	if used < len(options) {
		return nil, fmt.Errorf("it takes no such options: %v", options)
	}
	return list, nil
}

// value reads one argument, as Discord's app does before sending.
func (in *input) value(o *CommandOption, given any) (any, error) {
	text := fmt.Sprint(given)
	if len(o.Choices) > 0 {
		for _, c := range o.Choices {
			if fmt.Sprint(c.Value) == text {
				return c.Value, nil
			}
		}
		return nil, fmt.Errorf("%q is not among its choices", text)
	}
	switch o.Type {
	case OptionString:
		n, most := utf8.RuneCountInString(text), 6000
		if o.MaxLength != nil {
			most = *o.MaxLength
		}
		if n > most || o.MinLength != nil && n < *o.MinLength {
			return nil, fmt.Errorf("%d characters are too few or too many", n)
		}
		return text, nil
	case OptionInteger, OptionNumber:
		return o.number(text)
	case OptionBoolean:
		return strconv.ParseBool(text)
	case OptionUser, OptionMentionable:
		return text, in.resolveUser(text)
	case OptionChannel:
		c := in.server.channels[text]
		if c == nil || c.GuildID != in.channel.GuildID {
			return nil, fmt.Errorf("no channel %q here", text)
		}
		in.resolve("channels", text, in.server.channelJSON(c))
		return text, nil
	}
	return nil, fmt.Errorf("options of type %d are not modelled", o.Type)
}

func (o *CommandOption) number(text string) (any, error) {
	n, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return nil, fmt.Errorf("%q is not a number", text)
	}
	if o.Type == OptionInteger && (n != math.Trunc(n) || math.Abs(n) > 1<<53) {
		return nil, fmt.Errorf("%q is not a whole number", text)
	}
	if o.MinValue != nil && n < *o.MinValue || o.MaxValue != nil && n > *o.MaxValue {
		return nil, fmt.Errorf("%s is out of range", text)
	}
	if o.Type == OptionInteger {
		return int64(n), nil
	}
	return n, nil
}

func (in *input) resolve(kind, id string, value obj) {
	if in.resolved[kind] == nil {
		in.resolved[kind] = obj{}
	}
	in.resolved[kind][id] = value
}

func (in *input) resolveUser(id string) error {
	p := in.server.users[id]
	if p == nil {
		return fmt.Errorf("no user %q", id)
	}
	in.resolve("users", id, userJSON(p.User))
	if !in.channel.dm() {
		if m := in.server.guilds[in.channel.GuildID].members[id]; m != nil {
			o := memberJSON(m)
			delete(o, "user")
			o["permissions"] = m.permissions.String()
			in.resolve("members", id, o)
		}
	}
	return nil
}

// Click presses the button with the custom id on a message, or picks values in
// its select menu. The component must be there, enabled, and visible to the user.
func (s *Server) Click(userID, messageID, customID string, values ...string) (Interaction, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	m := s.findMessage(messageID)
	if m == nil || m.onlyID != "" && m.onlyID != userID {
		return Interaction{}, fmt.Errorf("discord: user %s sees no message %q", userID, messageID)
	}
	u, _, err := s.place(userID, m.channel.ID)
	if err != nil {
		return Interaction{}, err
	}
	c := find(m.components, customID)
	switch {
	case c == nil:
		return Interaction{}, fmt.Errorf("discord: the message has no component %q", customID)
	case c.Disabled:
		return Interaction{}, fmt.Errorf("discord: the component %q is disabled", customID)
	}
	data := obj{"custom_id": customID, "component_type": c.Type, "id": c.ID}
	if c.isSelect() {
		if err := s.pick(c, values); err != nil {
			return Interaction{}, err
		}
		data["values"] = orEmpty(values)
	} else if len(values) > 0 {
		return Interaction{}, fmt.Errorf("discord: the button %q takes no values", customID)
	}
	i := &interaction{kind: KindComponent, user: u, channel: m.channel, name: customID, source: m}
	return s.view(s.begin(i, data)), nil
}

// pick checks the values chosen in a select menu.
func (s *Server) pick(c *Component, values []string) error {
	if least, most := c.picks(); len(values) < least || len(values) > most {
		return fmt.Errorf("discord: %q takes %d to %d values, not %d", c.CustomID, least, most, len(values))
	}
	for i, value := range values {
		known := c.Type != StringSelect || slices.ContainsFunc(c.Options, func(o SelectOption) bool { return o.Value == value })
		if !known || slices.Contains(values[:i], value) {
			return fmt.Errorf("discord: %q has no option %q to pick", c.CustomID, value)
		}
	}
	return nil
}

// Say posts a user's plain message. The bot hears of it if its intents ask for that.
func (s *Server) Say(userID, channelID, text string) (Message, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	u, c, err := s.place(userID, channelID)
	if err != nil {
		return Message{}, err
	}
	if n := utf8.RuneCountInString(text); n == 0 || n > maxContent {
		return Message{}, fmt.Errorf("discord: a message has 1 to %d characters, not %d", maxContent, n)
	}
	m := &message{channel: c, author: u, content: text, created: s.now()}
	m.notify()
	s.store(m)
	return s.messageView(m), nil
}

// CommandsJSON returns the commands of a guild, or with "" the global ones, as
// the API lists them.
func (s *Server) CommandsJSON(guildID string) json.RawMessage {
	s.mu.Lock()
	defer s.mu.Unlock()
	var list []*command
	if set := s.commands[guildID]; set != nil {
		list = set.list
	}
	text, err := json.Marshal(orEmpty(list))
	if err != nil {
		panic("discord: commands do not marshal: " + err.Error()) // they came as JSON
	}
	return text
}

// Commands lists what the command picker offers to a user in a channel, one
// entry per subcommand, in the user's language.
func (s *Server) Commands(userID, channelID string) []Command {
	s.mu.Lock()
	defer s.mu.Unlock()
	u, c, err := s.place(userID, channelID)
	if err != nil {
		return []Command{}
	}
	return s.commandsFor(u.ID, c)
}

func (s *Server) commandsFor(userID string, c *channel) []Command {
	u, list := s.users[userID].User, []Command{}
	for _, cmd := range s.offered(u, c) {
		list = append(list, leaves(cmd.ID, "", &cmd.CommandOption, u.Locale)...)
	}
	slices.SortFunc(list, func(a, b Command) int { return strings.Compare(a.Name, b.Name) })
	return list
}

// leaves lists a command, or its subcommands if it has any.
func leaves(id, prefix string, o *CommandOption, locale string) []Command {
	name := strings.TrimSpace(prefix + " " + o.Name)
	if len(o.Options) == 0 || o.Options[0].Type > OptionGroup {
		c := Command{ID: id, Name: name, Description: o.Description, Options: []CommandOption{}}
		if text := o.DescriptionLocalizations[locale]; text != "" {
			c.Description = text
		}
		c.Options = append(c.Options, o.Options...)
		return []Command{c}
	}
	var list []Command
	for i := range o.Options {
		list = append(list, leaves(id, name, &o.Options[i], locale)...)
	}
	return list
}
