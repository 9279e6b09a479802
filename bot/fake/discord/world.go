package discord

import (
	"fmt"
	"sort"
	"strconv"
	"time"
)

// Permissions is Discord's permission bit set.
type Permissions uint64

// The permissions that the server looks at.
const (
	Administrator  Permissions = 1 << 3
	ManageGuild    Permissions = 1 << 5
	ViewChannel    Permissions = 1 << 10
	SendMessages   Permissions = 1 << 11
	ManageMessages Permissions = 1 << 13
	EmbedLinks     Permissions = 1 << 14
	AttachFiles    Permissions = 1 << 15
	ReadHistory    Permissions = 1 << 16
	MentionAll     Permissions = 1 << 17
	UseCommands    Permissions = 1 << 31

	// Everyone is what a member has by default.
	Everyone = ViewChannel | SendMessages | EmbedLinks | AttachFiles | ReadHistory | UseCommands
	all      = Permissions(1<<53 - 1)
)

// Has says whether every bit of want is granted; administrators have all.
func (p Permissions) Has(want Permissions) bool {
	return p&Administrator != 0 || p&want == want
}

func (p Permissions) String() string { return strconv.FormatUint(uint64(p), 10) }

// User is an account. The zero ID asks for a new one.
type User struct {
	ID         string `json:"id"`
	Username   string `json:"username"`
	GlobalName string `json:"global_name"`
	Locale     string `json:"locale"` // default en-US
	Bot        bool   `json:"bot"`
}

// Name is what others see: the display name, or the username.
func (u User) Name() string {
	if u.GlobalName != "" {
		return u.GlobalName
	}
	return u.Username
}

// Guild is a Discord server.
type Guild struct {
	ID      string `json:"id"`
	Name    string `json:"name"`
	OwnerID string `json:"owner_id"`
	Locale  string `json:"locale"` // default en-US
}

// Channel is a text channel of a guild, or a user's direct messages with the bot.
type Channel struct {
	ID          string `json:"id"`
	Name        string `json:"name"`
	GuildID     string `json:"guild_id,omitempty"`     // empty in direct messages
	RecipientID string `json:"recipient_id,omitempty"` // the user, in direct messages
}

type person struct {
	*User
	closedDMs bool // takes no direct messages from the bot
	installed bool // added the application to the account
}

type member struct {
	user        *User
	permissions Permissions
	joined      time.Time
}

type guild struct {
	Guild
	members map[string]*member
	hasBot  bool
	created time.Time
}

type channel struct {
	Channel
	messages []*message // oldest first
	bot      Permissions
}

func (c *channel) dm() bool { return c.GuildID == "" }

// AddUser makes an account and returns it with its id.
func (s *Server) AddUser(u User) User {
	s.mu.Lock()
	defer s.mu.Unlock()
	if u.ID == "" {
		u.ID = s.newID()
	}
	if u.Locale == "" {
		u.Locale = "en-US"
	}
	s.users[u.ID] = &person{User: &u}
	s.publish(Event{Kind: WorldChanged})
	return u
}

// AddGuild makes a guild with the bot in it; its owner is a member with every permission.
func (s *Server) AddGuild(g Guild) (Guild, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	owner, ok := s.users[g.OwnerID]
	if !ok {
		return Guild{}, fmt.Errorf("discord: no user %q to own the guild", g.OwnerID)
	}
	if g.ID == "" {
		g.ID = s.newID()
	}
	if g.Locale == "" {
		g.Locale = "en-US"
	}
	now := s.now()
	s.guilds[g.ID] = &guild{Guild: g, hasBot: true, created: now, members: map[string]*member{
		g.OwnerID: {owner.User, all, now},
		s.bot.ID:  {s.bot, Everyone, now},
	}}
	s.dispatch("GUILD_CREATE", s.guildCreate(s.guilds[g.ID]), intentGuilds)
	s.publish(Event{Kind: WorldChanged})
	return g, nil
}

// AddMember lets a user into a guild; extra is added to Everyone.
func (s *Server) AddMember(guildID, userID string, extra Permissions) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	g, p := s.guilds[guildID], s.users[userID]
	if g == nil || p == nil {
		return fmt.Errorf("discord: no guild %q or no user %q", guildID, userID)
	}
	g.members[userID] = &member{p.User, Everyone | extra, s.now()}
	s.publish(Event{Kind: WorldChanged})
	return nil
}

// RemoveMember takes a user out of a guild.
func (s *Server) RemoveMember(guildID, userID string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if g := s.guilds[guildID]; g != nil && userID != g.OwnerID {
		delete(g.members, userID)
		s.publish(Event{Kind: WorldChanged})
	}
}

// AddChannel makes a text channel in which the bot has the default permissions.
func (s *Server) AddChannel(guildID, name string) (Channel, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.guilds[guildID] == nil {
		return Channel{}, fmt.Errorf("discord: no guild %q", guildID)
	}
	c := &channel{Channel: Channel{ID: s.newID(), Name: name, GuildID: guildID}, bot: Everyone}
	s.channels[c.ID] = c
	if s.guilds[guildID].hasBot {
		s.dispatch("CHANNEL_CREATE", s.channelJSON(c), intentGuilds)
	}
	s.publish(Event{Kind: WorldChanged, ChannelID: c.ID})
	return c.Channel, nil
}

// SetBotPermissions replaces what the bot may do in a channel.
func (s *Server) SetBotPermissions(channelID string, p Permissions) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c := s.channels[channelID]; c != nil {
		c.bot = p
	}
}

// KickBot removes the bot from a guild, which it learns by GUILD_DELETE.
func (s *Server) KickBot(guildID string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	g := s.guilds[guildID]
	if g == nil || !g.hasBot {
		return
	}
	g.hasBot = false
	delete(g.members, s.bot.ID)
	delete(s.commands, guildID)
	s.dispatch("GUILD_DELETE", obj{"id": guildID}, intentGuilds)
	s.publish(Event{Kind: WorldChanged})
}

// InviteBot brings the bot back into a guild, which it learns by GUILD_CREATE.
func (s *Server) InviteBot(guildID string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	g := s.guilds[guildID]
	if g == nil || g.hasBot {
		return
	}
	g.hasBot = true
	g.members[s.bot.ID] = &member{s.bot, Everyone, s.now()}
	s.dispatch("GUILD_CREATE", s.guildCreate(g), intentGuilds)
	s.publish(Event{Kind: WorldChanged})
}

// Install adds the application to a user's account, so that it works in direct
// messages without a guild in common.
func (s *Server) Install(userID string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if p := s.users[userID]; p != nil {
		p.installed = true
	}
}

// DM returns a user's direct messages with the bot, opening them if need be.
func (s *Server) DM(userID string) (Channel, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.users[userID] == nil {
		return Channel{}, fmt.Errorf("discord: no user %q", userID)
	}
	return s.directMessages(userID).Channel, nil
}

// CloseDMs makes the user refuse direct messages from the bot (50007); OpenDMs undoes it.
func (s *Server) CloseDMs(userID string) { s.setDMs(userID, true) }

// OpenDMs lets the bot write to the user again.
func (s *Server) OpenDMs(userID string) { s.setDMs(userID, false) }

func (s *Server) setDMs(userID string, closed bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if p := s.users[userID]; p != nil {
		p.closedDMs = closed
	}
}

// directMessages finds or makes the channel. Callers hold the lock.
func (s *Server) directMessages(userID string) *channel {
	for _, c := range s.channels {
		if c.RecipientID == userID {
			return c
		}
	}
	c := &channel{Channel: Channel{ID: s.newID(), Name: s.users[userID].Name(), RecipientID: userID}, bot: all &^ Administrator}
	s.channels[c.ID] = c
	s.publish(Event{Kind: WorldChanged, ChannelID: c.ID, OnlyFor: userID})
	return c
}

// sharesGuild says whether the user is in a guild that has the bot.
func (s *Server) sharesGuild(userID string) bool {
	for _, g := range s.guilds {
		if g.hasBot && g.members[userID] != nil {
			return true
		}
	}
	return false
}

func (s *Server) guildChannels(guildID string) []*channel {
	var list []*channel
	for _, c := range s.channels {
		if c.GuildID == guildID && guildID != "" {
			list = append(list, c)
		}
	}
	sort.Slice(list, func(i, j int) bool { return older(list[i].ID, list[j].ID) })
	return list
}

func (s *Server) guildList() []*guild {
	list := make([]*guild, 0, len(s.guilds))
	for _, g := range s.guilds {
		list = append(list, g)
	}
	sort.Slice(list, func(i, j int) bool { return older(list[i].ID, list[j].ID) })
	return list
}
