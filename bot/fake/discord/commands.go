package discord

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Types of command options.
const (
	OptionSubcommand  = 1
	OptionGroup       = 2
	OptionString      = 3
	OptionInteger     = 4
	OptionBoolean     = 5
	OptionUser        = 6
	OptionChannel     = 7
	OptionRole        = 8
	OptionMentionable = 9
	OptionNumber      = 10
	OptionAttachment  = 11
)

// slash is the type of commands that are typed.
const slash = 1

var commandName = regexp.MustCompile(`^[-_'\p{L}\p{N}\p{Devanagari}\p{Thai}]{1,32}$`)

// CommandOption is one argument of a command, or a subcommand.
type CommandOption struct {
	Type                     int               `json:"type"`
	Name                     string            `json:"name"`
	NameLocalizations        map[string]string `json:"name_localizations,omitempty"`
	Description              string            `json:"description"`
	DescriptionLocalizations map[string]string `json:"description_localizations,omitempty"`
	Required                 bool              `json:"required,omitempty"`
	Choices                  []Choice          `json:"choices,omitempty"`
	Options                  []CommandOption   `json:"options,omitempty"`
	ChannelTypes             []int             `json:"channel_types,omitempty"`
	Autocomplete             bool              `json:"autocomplete,omitempty"`
	MinValue                 *float64          `json:"min_value,omitempty"`
	MaxValue                 *float64          `json:"max_value,omitempty"`
	MinLength                *int              `json:"min_length,omitempty"`
	MaxLength                *int              `json:"max_length,omitempty"`
}

// command is a registered application command, in the shape of the wire.
type command struct {
	ID            string `json:"id"`
	ApplicationID string `json:"application_id"`
	GuildID       string `json:"guild_id,omitempty"`
	Version       string `json:"version"`
	Type          int    `json:"type"`
	CommandOption        // name, description, options
	Permissions   any    `json:"default_member_permissions"` // string or null
	Contexts      []int  `json:"contexts"`
	Installs      []int  `json:"integration_types"`
	DMPermission  *bool  `json:"dm_permission,omitempty"`
	NSFW          bool   `json:"nsfw"`
}

type commandSet struct{ list []*command }

// UnmarshalJSON reads a command; the embedded option must not take over.
func (c *command) UnmarshalJSON(text []byte) error {
	if err := json.Unmarshal(text, &c.CommandOption); err != nil {
		return err
	}
	c.CommandOption.Type = 0
	var own struct {
		Type         *int            `json:"type"`
		Permissions  json.RawMessage `json:"default_member_permissions"`
		Contexts     []int           `json:"contexts"`
		Installs     []int           `json:"integration_types"`
		DMPermission *bool           `json:"dm_permission"`
		NSFW         bool            `json:"nsfw"`
	}
	if err := json.Unmarshal(text, &own); err != nil {
		return err
	}
	c.Type, c.Contexts, c.Installs, c.DMPermission, c.NSFW = slash, own.Contexts, own.Installs, own.DMPermission, own.NSFW
	if own.Type != nil {
		c.Type = *own.Type
	}
	if bits := strings.Trim(string(own.Permissions), `"`); bits != "" && bits != "null" {
		c.Permissions = bits
	}
	return nil
}

// need is the permission that a member must have; ok is false when there is none.
func (c *command) need() (p Permissions, ok bool) {
	bits, _ := c.Permissions.(string)
	n, err := strconv.ParseUint(bits, 10, 64)
	return Permissions(n), err == nil
}

func (s *Server) commandScope(c *call) (string, error) {
	if c.PathValue("application_id") != s.opts.ApplicationID {
		return "", &apiError{403, 20012, "You are not authorized to perform this action on this application", nil}
	}
	id := c.PathValue("guild_id")
	if id == "" {
		return "", nil
	}
	if g := s.guilds[id]; g == nil || !g.hasBot {
		return "", errMissingAccess
	}
	if s.commands[id] == nil {
		s.commands[id] = &commandSet{}
	}
	return id, nil
}

func listCommands(s *Server, c *call) (any, error) {
	scope, err := s.commandScope(c)
	if err != nil {
		return nil, err
	}
	return orEmpty(s.commands[scope].list), nil
}

// putCommands replaces all commands of a scope. Those that keep their name keep their id.
func putCommands(s *Server, c *call) (any, error) {
	scope, err := s.commandScope(c)
	if err != nil {
		return nil, err
	}
	var list []*command
	if err := c.body.decode(&list); err != nil {
		return nil, err
	}
	if err := checkCommands(list); err != nil {
		return nil, err
	}
	set := s.commands[scope]
	for _, cmd := range list {
		s.register(cmd, scope, set)
	}
	set.list = list
	s.publish(Event{Kind: CommandsChanged})
	return orEmpty(list), nil
}

func postCommand(s *Server, c *call) (any, error) {
	scope, err := s.commandScope(c)
	if err != nil {
		return nil, err
	}
	cmd := &command{}
	if err := c.body.decode(cmd); err != nil {
		return nil, err
	}
	set := s.commands[scope]
	rest := slices.DeleteFunc(slices.Clone(set.list), func(old *command) bool { return old.same(cmd) })
	if err := checkCommands(append(slices.Clone(rest), cmd)); err != nil {
		return nil, err
	}
	s.register(cmd, scope, set)
	set.list = append(rest, cmd)
	s.publish(Event{Kind: CommandsChanged})
	return cmd, nil
}

func deleteCommand(s *Server, c *call) (any, error) {
	scope, err := s.commandScope(c)
	if err != nil {
		return nil, err
	}
	set, n := s.commands[scope], len(s.commands[scope].list)
	set.list = slices.DeleteFunc(set.list, func(cmd *command) bool { return cmd.ID == c.PathValue("command_id") })
	if len(set.list) == n {
		return nil, errUnknownCommand
	}
	s.publish(Event{Kind: CommandsChanged})
	return nil, nil
}

func (c *command) same(other *command) bool { return c.Name == other.Name && c.Type == other.Type }

// register fills in what the server adds to a command.
func (s *Server) register(cmd *command, scope string, old *commandSet) {
	cmd.ID, cmd.Version = s.newID(), s.newID()
	cmd.ApplicationID, cmd.GuildID = s.opts.ApplicationID, scope
	for _, before := range old.list {
		if before.same(cmd) {
			cmd.ID = before.ID
		}
	}
	if cmd.Installs == nil {
		cmd.Installs = []int{0}
	}
	if scope == "" && cmd.Contexts == nil {
		if cmd.DMPermission != nil && !*cmd.DMPermission {
			cmd.Contexts = []int{0}
		} else {
			cmd.Contexts = []int{0, 1, 2}
		}
	}
}

// checkCommands applies the rules of application commands to a whole scope.
func checkCommands(list []*command) error {
	var f form
	seen, typed := map[string]bool{}, 0
	for i, c := range list {
		key := itoa(c.Type) + c.Name
		if seen[key] {
			f.add("APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique", i, "name")
		}
		seen[key] = true
		if c.Type == slash {
			typed++
		}
		checkCommand(&f, c, []any{i})
	}
	if typed > 100 {
		return &apiError{400, 30032, "Maximum number of application commands reached (100).", nil}
	}
	return f.err()
}

func checkCommand(f *form, c *command, path []any) {
	for i, v := range c.Contexts {
		if v < 0 || v > 2 {
			f.choice(at(path, "contexts", i)...)
		}
	}
	for i, v := range c.Installs {
		if v < 0 || v > 1 {
			f.choice(at(path, "integration_types", i)...)
		}
	}
	if bits, ok := c.Permissions.(string); ok {
		if _, valid := c.need(); !valid {
			f.add("BITFIELD_TYPE_COERCE", "Value \""+bits+"\" is not a permission bit set.", at(path, "default_member_permissions")...)
		}
	}
	if c.Type != slash { // commands of a context menu have a free name and nothing else
		f.length(c.Name, 1, 32, at(path, "name")...)
		return
	}
	checkNames(f, &c.CommandOption, path)
	checkOptions(f, c.Options, at(path, "options"), 0)
	if n := c.size(); n > 8000 {
		f.add("APPLICATION_COMMAND_TOO_LARGE", fmt.Sprintf("Command exceeds maximum size (8000), it has %d.", n), path...)
	}
}

func checkNames(f *form, o *CommandOption, path []any) {
	name := func(text string, path ...any) {
		if !commandName.MatchString(text) || strings.IndexFunc(text, unicode.IsUpper) >= 0 {
			f.add("APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid", path...)
		}
	}
	f.length(o.Name, 1, 32, at(path, "name")...)
	name(o.Name, at(path, "name")...)
	f.length(o.Description, 1, 100, at(path, "description")...)
	for locale, text := range o.NameLocalizations {
		checkLocale(f, locale, at(path, "name_localizations"))
		name(text, at(path, "name_localizations", locale)...)
	}
	for locale, text := range o.DescriptionLocalizations {
		checkLocale(f, locale, at(path, "description_localizations"))
		f.length(text, 1, 100, at(path, "description_localizations", locale)...)
	}
}

// locales are those that Discord's apps come in.
var locales = strings.Fields("id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko ar he")

func checkLocale(f *form, locale string, path []any) {
	if !slices.Contains(locales, locale) {
		f.choice(at(path, locale)...)
	}
}

func checkOptions(f *form, list []CommandOption, path []any, depth int) {
	f.count(len(list), 0, 25, path...)
	seen, optional, nested := map[string]bool{}, false, 0
	for i := range list {
		o, path := &list[i], at(path, i)
		checkNames(f, o, path)
		if seen[o.Name] {
			f.add("APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option name already exists", at(path, "name")...)
		}
		seen[o.Name] = true
		if o.Required && optional {
			f.add("APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options must be placed before non-required options", path...)
		}
		optional = optional || !o.Required
		switch {
		case o.Type == OptionGroup && depth == 0, o.Type == OptionSubcommand && depth <= 1:
			nested++
			optional = false // subcommands come in any order
			next := depth + 1
			if o.Type == OptionSubcommand {
				next = 2
			}
			checkOptions(f, o.Options, at(path, "options"), next)
		case o.Type < OptionString || o.Type > OptionAttachment:
			f.choice(at(path, "type")...)
		default:
			checkArgument(f, o, path)
		}
	}
	if nested > 0 && nested < len(list) {
		f.add("APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-command and sub-command group option types are mutually exclusive to all other types", path...)
	}
}

func checkArgument(f *form, o *CommandOption, path []any) {
	f.count(len(o.Choices), 0, 25, at(path, "choices")...)
	if o.Autocomplete && len(o.Choices) > 0 {
		f.add("APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE", "Autocomplete options can not have choices", at(path, "autocomplete")...)
	}
	takesChoices := o.Type == OptionString || o.Type == OptionInteger || o.Type == OptionNumber
	if !takesChoices && (o.Autocomplete || len(o.Choices) > 0) {
		f.choice(at(path, "choices")...)
	}
	for i, c := range o.Choices {
		f.length(c.Name, 1, 100, at(path, "choices", i, "name")...)
		text, isText := c.Value.(string)
		switch {
		case isText != (o.Type == OptionString):
			f.add("BASE_TYPE_BAD_TYPE", "The value's type is not the option's.", at(path, "choices", i, "value")...)
		case isText:
			f.length(text, 0, 100, at(path, "choices", i, "value")...)
		}
	}
}

// size is what counts towards the 8,000 characters of a command.
func (o *CommandOption) size() int {
	longest := func(text string, others map[string]string) int {
		n := utf8.RuneCountInString(text)
		for _, other := range others {
			n = max(n, utf8.RuneCountInString(other))
		}
		return n
	}
	n := longest(o.Name, o.NameLocalizations) + longest(o.Description, o.DescriptionLocalizations)
	for _, c := range o.Choices {
		n += utf8.RuneCountInString(c.Name) + utf8.RuneCountInString(fmt.Sprint(c.Value))
	}
	for i := range o.Options {
		n += o.Options[i].size()
	}
	return n
}
