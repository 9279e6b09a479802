package telegram

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// GroupOptions describe a new group.
type GroupOptions struct {
	Title      string // "Group" when empty
	Username   string // public name without @; supergroups only
	Supergroup bool
	Forum      bool // a supergroup with topics
}

// Group is a group chat. The bot isn't in it until somebody adds it.
type Group struct {
	s  *Server
	id int64
}

// NewGroup makes a group that the person owns.
func (s *Server) NewGroup(owner *Person, o GroupOptions) *Group {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.lastID.chat++
	c := &chat{id: -s.lastID.chat, kind: kindGroup, title: o.Title, members: map[int64]string{owner.id: statusOwner}}
	if c.title == "" {
		c.title = "Group"
	}
	if o.Supergroup || o.Forum || o.Username != "" {
		c.kind, c.id = kindSupergroup, -1_000_000_000_000-s.lastID.chat
		c.forum, c.topics, c.username = o.Forum, map[int]string{}, o.Username
	}
	s.chats[c.id] = c
	if o.Username != "" {
		s.names[strings.ToLower(o.Username)] = c.id
	}
	s.emit(Event{Kind: ChatChanged, ChatID: c.id})
	return &Group{s: s, id: c.id}
}

// ID returns the chat's id; it changes when the group becomes a supergroup.
func (g *Group) ID() int64 {
	g.s.mu.Lock()
	defer g.s.mu.Unlock()
	return g.id
}

func (g *Group) chat() *chat { return g.s.chats[g.id] }

// Join adds people as members, one service message each.
func (g *Group) Join(people ...*Person) {
	g.s.mu.Lock()
	defer g.s.mu.Unlock()
	for _, p := range people {
		g.join(p.user, p.user, statusMember)
	}
}

// AddBot adds the bot, by the hand of a member.
func (g *Group) AddBot(by *Person) {
	g.s.mu.Lock()
	defer g.s.mu.Unlock()
	g.join(by.user, g.s.bot, statusMember)
}

func (g *Group) join(by, who User, status string) {
	g.s.setMember(g.chat(), by, who, status)
	g.announce(by, who.FirstName+" joined the group", func(m *apiMessage) { m.NewChatMembers = []User{who} })
}

// RemoveBot takes the bot out, by the hand of an administrator.
func (g *Group) RemoveBot(by *Person) {
	g.s.mu.Lock()
	defer g.s.mu.Unlock()
	g.s.setMember(g.chat(), by.user, g.s.bot, statusKicked)
}

// Leave takes a member out by their own wish.
func (g *Group) Leave(p *Person) {
	g.s.mu.Lock()
	defer g.s.mu.Unlock()
	g.s.setMember(g.chat(), p.user, p.user, statusLeft)
	g.announce(p.user, p.user.FirstName+" left the group", func(m *apiMessage) { u := p.user; m.LeftChatMember = &u })
}

// Promote makes a member an administrator.
func (g *Group) Promote(p *Person) {
	g.s.mu.Lock()
	defer g.s.mu.Unlock()
	g.s.setMember(g.chat(), p.user, p.user, statusAdmin)
}

// PromoteBot makes the bot an administrator: it then sees every message.
func (g *Group) PromoteBot(by *Person) {
	g.s.mu.Lock()
	defer g.s.mu.Unlock()
	g.s.setMember(g.chat(), by.user, g.s.bot, statusAdmin)
}

// OtherBotSpoke tells that another bot wrote last: bare commands then go past ours until it writes again.
func (g *Group) OtherBotSpoke() {
	g.s.mu.Lock()
	defer g.s.mu.Unlock()
	g.chat().otherBotWasLast = true
}

// NewTopic opens a topic in a forum and returns its thread id.
func (g *Group) NewTopic(by *Person, name string) int {
	g.s.mu.Lock()
	defer g.s.mu.Unlock()
	m := &message{from: by.user, opensTopic: true, notice: name}
	m.service = func(m *apiMessage) { m.TopicCreated = &apiTopic{Name: name, IconColor: 7322096} }
	return g.post(m).id
}

// DeleteTopic removes a topic of a forum with its messages.
func (g *Group) DeleteTopic(threadID int) {
	g.s.mu.Lock()
	defer g.s.mu.Unlock()
	delete(g.chat().topics, threadID)
	for _, m := range g.chat().messages {
		if m.thread == threadID && !m.deleted {
			g.s.remove(m)
		}
	}
}

// Migrate turns a group into a supergroup, which gets a new id. The bot is told by service messages
// in both, and by an error when it writes to the old one.
func (g *Group) Migrate(by *Person) int64 {
	g.s.mu.Lock()
	defer g.s.mu.Unlock()
	old := g.chat()
	if old.kind != kindGroup {
		panic(fmt.Sprintf("telegram: chat %d is a %s already", old.id, old.kind))
	}
	next := &chat{
		id: -1_000_000_000_000 + old.id, kind: kindSupergroup, title: old.title, members: old.members, topics: map[int]string{},
	}
	g.s.chats[next.id] = next
	g.announce(by.user, "the group became a supergroup", func(m *apiMessage) { m.MigrateToChatID = next.id })
	old.migratedTo, g.id = next.id, next.id
	g.announce(by.user, "the group became a supergroup", func(m *apiMessage) { m.MigrateFromChatID = old.id })
	return next.id
}

// announce adds a service message; the bot sees all of them. The caller holds the lock.
func (g *Group) announce(by User, notice string, fill func(*apiMessage)) *message {
	return g.post(&message{from: by, service: fill, notice: notice})
}

func (g *Group) post(m *message) *message {
	c := g.chat()
	g.s.add(c, m)
	if c.has(g.s.bot.ID) {
		g.s.push("message", m.api())
	}
	return m
}

// setMember changes who somebody is in a chat and tells the bot: always about itself, about others
// only as an administrator that asked for it. The caller holds the lock.
func (s *Server) setMember(c *chat, by, who User, status string) {
	old := c.member(who.ID)
	if old == status {
		return
	}
	c.members[who.ID] = status
	change := apiMemberUpdate{
		Chat: c.api(), From: by, Date: s.opts.Now().Unix(), Old: memberAPI(who, old), New: memberAPI(who, status),
	}
	if who.ID == s.bot.ID {
		s.push("my_chat_member", change)
	} else if c.member(s.bot.ID) == statusAdmin {
		s.push("chat_member", change)
	}
	s.emit(Event{Kind: ChatChanged, ChatID: c.id, UserID: who.ID})
}

// Chat is a chat as a list of chats shows it.
type Chat struct {
	ID         int64          `json:"id"`
	Kind       string         `json:"kind"` // private, group or supergroup
	Title      string         `json:"title"`
	Username   string         `json:"username,omitempty"`
	Members    []Member       `json:"members"`
	Topics     map[int]string `json:"topics,omitempty"`
	BotBlocked bool           `json:"bot_blocked,omitempty"`
	Started    bool           `json:"started,omitempty"` // of a private chat: the person wrote once
	MigratedTo int64          `json:"migrated_to,omitempty"`
}

// Member is somebody in a chat and who they are there: creator, administrator, member, left or kicked.
type Member struct {
	User   User   `json:"user"`
	Status string `json:"status"`
}

// Chats returns all chats, private ones first, each kind in the order of their making.
func (s *Server) Chats() []Chat {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []Chat
	for _, c := range s.chats {
		shown := Chat{ID: c.id, Kind: c.kind, Title: c.title, Username: c.username, Started: c.started, MigratedTo: c.migratedTo}
		if c.kind == kindPrivate {
			shown.Title, shown.Username = c.person.user.FirstName, c.person.user.Username
			shown.BotBlocked = c.member(s.bot.ID) == statusKicked
		}
		for _, id := range sortedIDs(c.members) {
			if u, ok := s.userOf(id); ok {
				shown.Members = append(shown.Members, Member{User: u, Status: c.members[id]})
			}
		}
		if len(c.topics) > 0 {
			shown.Topics = map[int]string{}
			maps.Copy(shown.Topics, c.topics)
		}
		out = append(out, shown)
	}
	slices.SortFunc(out, func(a, b Chat) int {
		if (a.ID > 0) != (b.ID > 0) {
			return int(b.ID>>63) - int(a.ID>>63)
		}
		return int(max(a.ID, -a.ID) - max(b.ID, -b.ID))
	})
	return out
}
