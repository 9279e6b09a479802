package discord

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"
)

// Message flags that the server knows.
const (
	flagSuppressEmbeds = 1 << 2
	flagEphemeral      = 1 << 6
	flagLoading        = 1 << 7
	flagSilent         = 1 << 12
	flagComponentsV2   = 1 << 15
)

// maxContent is the length of a bot's message in characters.
const maxContent = 2000

// Types of messages.
const (
	typeDefault = 0
	typeReply   = 19
	typeCommand = 20
)

var (
	mentionUser     = regexp.MustCompile(`<@!?(\d+)>`)
	mentionRole     = regexp.MustCompile(`<@&(\d+)>`)
	mentionEveryone = regexp.MustCompile(`@(everyone|here)\b`)
)

// AllowedMentions narrows whom the mentions in a text really notify.
type AllowedMentions struct {
	Parse       []string `json:"parse"` // "users", "roles", "everyone"
	Users       []string `json:"users,omitempty"`
	Roles       []string `json:"roles,omitempty"`
	RepliedUser bool     `json:"replied_user,omitempty"`
}

type message struct {
	id, nonce   string
	kind        int
	channel     *channel
	author      *User
	content     string
	embeds      []Embed
	components  []Component
	attachments []*attachment
	flags       int
	created     time.Time
	edited      time.Time
	deleted     bool

	allowed  *AllowedMentions // nil: not sent, so everything pings
	pings    []string         // user ids
	everyone bool             // pings @everyone or @here
	replyTo  string

	from   *interaction // whose response or followup it is, nil for others
	onlyID string       // the one who sees it, for ephemeral messages
}

func (m *message) thinking() bool { return m.flags&flagLoading != 0 }

type attachment struct {
	ID, Filename, ContentType, Description, url string
	data                                        []byte
}

func (a *attachment) json() obj {
	o := obj{"id": a.ID, "filename": a.Filename, "size": len(a.data), "content_type": a.ContentType, "url": a.url, "proxy_url": a.url}
	if a.Description != "" {
		o["description"] = a.Description
	}
	return o
}

// attachmentRef names an attachment in a body: files[n] by n, or one to keep by its id.
type attachmentRef struct {
	ID          json.Number `json:"id"`
	Filename    string      `json:"filename"`
	Description string      `json:"description"`
}

// messageBody is what creates or edits a message, on every route that does.
type messageBody struct {
	Content         field[string]           `json:"content"`
	Embeds          field[[]Embed]          `json:"embeds"`
	Components      field[[]Component]      `json:"components"`
	Attachments     field[[]attachmentRef]  `json:"attachments"`
	AllowedMentions field[*AllowedMentions] `json:"allowed_mentions"`
	Flags           field[int]              `json:"flags"`
	Nonce           json.RawMessage         `json:"nonce"`
	EnforceNonce    bool                    `json:"enforce_nonce"`
	Reference       *struct {
		MessageID string `json:"message_id"`
		Must      *bool  `json:"fail_if_not_exists"`
	} `json:"message_reference"`

	files []file
}

// check applies the limits of messages; was are the flags of the message so far.
func (b *messageBody) check(was int) error {
	var f form
	v2 := (was|b.Flags.value)&flagComponentsV2 != 0
	f.length(b.Content.value, 0, maxContent, "content")
	checkEmbeds(&f, b.Embeds.value)
	if b.Components.set && (len(b.Components.value) > 0 || v2) {
		checkComponents(&f, b.Components.value, v2)
	}
	if v2 {
		for name, used := range map[string]bool{"content": b.Content.value != "", "embeds": len(b.Embeds.value) > 0} {
			if used {
				f.add("MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
					"The '"+name+"' field cannot be used when using MessageFlags.IS_COMPONENTS_V2", name)
			}
		}
	}
	if n := len(nonceText(b.Nonce)); n > 25 {
		f.add("NONCE_TYPE_TOO_LONG", "Nonce must be 25 or fewer in length.", "nonce")
	}
	b.checkMentions(&f)
	b.checkAttachments(&f)
	return f.err()
}

func (b *messageBody) checkMentions(f *form) {
	m := b.AllowedMentions.value
	if m == nil {
		return
	}
	for i, kind := range m.Parse {
		if !slices.Contains([]string{"users", "roles", "everyone"}, kind) {
			f.choice("allowed_mentions", "parse", i)
		}
	}
	f.count(len(m.Users), 0, 100, "allowed_mentions", "users")
	f.count(len(m.Roles), 0, 100, "allowed_mentions", "roles")
	if len(m.Users) > 0 && slices.Contains(m.Parse, "users") {
		f.add("MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
			"parse:[\"users\"] and users: [ids...] are mutually exclusive.", "allowed_mentions")
	}
}

func (b *messageBody) checkAttachments(f *form) {
	f.count(len(b.files), 0, 10, "attachments")
	for i, ref := range b.Attachments.value {
		index, err := ref.ID.Int64()
		uploaded := slices.ContainsFunc(b.files, func(file file) bool { return int64(file.index) == index })
		if err != nil || index < epoch && !uploaded { // small ids can only be an upload's index
			f.add("ATTACHMENT_NOT_FOUND", "Attachment data not found", "attachments", i, "id")
		}
	}
}

// put writes the sent fields into the message, without changing who made it or when.
func (s *Server) put(m *message, b *messageBody, base string) {
	if b.Content.set {
		m.content = b.Content.value
	}
	if b.Embeds.set {
		m.embeds = b.Embeds.value
	}
	if b.Components.set {
		m.components = b.Components.value
		number(m.components)
	}
	if b.AllowedMentions.value != nil {
		m.allowed = b.AllowedMentions.value
	}
	m.flags |= b.Flags.value & (flagSuppressEmbeds | flagSilent | flagComponentsV2)
	s.attach(m, b, base)
	for i := range m.embeds {
		m.embeds[i].Type = "rich"
	}
}

// attach keeps the attachments that the body names, and adds its files.
func (s *Server) attach(m *message, b *messageBody, base string) {
	if b.Attachments.set {
		m.attachments = slices.DeleteFunc(m.attachments, func(a *attachment) bool {
			return !slices.ContainsFunc(b.Attachments.value, func(r attachmentRef) bool { return r.ID.String() == a.ID })
		})
	}
	for _, file := range b.files {
		a := &attachment{ID: s.newID(), Filename: cleanName(file.name), ContentType: file.contentType, data: file.data}
		for _, r := range b.Attachments.value {
			if r.ID.String() == itoa(file.index) {
				a.Description = r.Description
				if r.Filename != "" {
					a.Filename = cleanName(r.Filename)
				}
			}
		}
		if a.ContentType == "" || a.ContentType == "application/octet-stream" {
			a.ContentType = http.DetectContentType(a.data)
		}
		a.url = fmt.Sprintf("%s/attachments/%s/%s/%s", base, m.channel.ID, a.ID, url.PathEscape(a.Filename))
		s.attachments[a.ID] = a
		m.attachments = append(m.attachments, a)
	}
}

// cleanName keeps what Discord keeps of a file name: no folders, no spaces.
func cleanName(name string) string {
	name = strings.ReplaceAll(name[strings.LastIndexAny(name, `/\`)+1:], " ", "_")
	if name == "" {
		return "unknown"
	}
	return name
}

// empty says whether nothing would be there to see.
func (m *message) empty() bool {
	if m.flags&flagComponentsV2 != 0 {
		return len(m.components) == 0
	}
	return strings.TrimSpace(m.content) == "" && len(m.embeds) == 0 && len(m.attachments) == 0
}

// notify works out whom the text pings. Edits never ping, so this runs once.
func (m *message) notify() {
	text := m.content
	allows := func(kind string) bool { return m.allowed == nil || slices.Contains(m.allowed.Parse, kind) }
	for _, id := range mentionedUsers(text) {
		if (allows("users") || slices.Contains(m.allowed.Users, id)) && !slices.Contains(m.pings, id) {
			m.pings = append(m.pings, id)
		}
	}
	m.everyone = mentionEveryone.MatchString(text) && allows("everyone") && m.channel.bot.Has(MentionAll)
}

func nonceText(raw json.RawMessage) string {
	text := strings.Trim(string(raw), `"`)
	if text == "null" {
		return ""
	}
	return text
}

// createMessage makes a message from a body that was checked. The caller has
// set kind, author and channel. The lock is held, as in all that follow.
func (s *Server) createMessage(m *message, b *messageBody, base string) error {
	m.created, m.nonce = s.now(), nonceText(b.Nonce)
	s.put(m, b, base)
	if m.empty() && !m.thinking() {
		return errEmptyMessage
	}
	m.notify()
	s.store(m)
	return nil
}

// store gives the message an id, appends it to its channel and tells everybody.
func (s *Server) store(m *message) {
	m.id = s.newID()
	m.channel.messages = append(m.channel.messages, m)
	s.announce("MESSAGE_CREATE", m)
	s.publish(s.messageEvent(MessageCreated, m))
}

// editMessage changes a message by a checked body.
func (s *Server) editMessage(m *message, b *messageBody, base string) error {
	next := *m
	next.attachments = slices.Clone(m.attachments)
	next.flags &^= flagLoading
	s.put(&next, b, base)
	if next.empty() {
		return errEmptyMessage
	}
	if m.thinking() {
		next.notify() // the first text of a deferred response does ping
	} else {
		next.edited = s.now()
	}
	*m = next
	s.announce("MESSAGE_UPDATE", m)
	s.publish(s.messageEvent(MessageEdited, m))
	return nil
}

func (s *Server) removeMessage(m *message) {
	m.deleted = true
	m.channel.messages = slices.DeleteFunc(m.channel.messages, func(other *message) bool { return other == m })
	for _, a := range m.attachments {
		delete(s.attachments, a.ID)
	}
	if m.onlyID == "" {
		gone := obj{"id": m.id, "channel_id": m.channel.ID}
		if !m.channel.dm() {
			gone["guild_id"] = m.channel.GuildID
		}
		s.dispatch("MESSAGE_DELETE", gone, messageIntent(m.channel))
	}
	s.publish(s.messageEvent(MessageDeleted, m))
}

func (c *channel) message(id string) *message {
	for _, m := range c.messages {
		if m.id == id {
			return m
		}
	}
	return nil
}

// messageJSON is the message as REST answers and events carry it.
func (s *Server) messageJSON(m *message) obj {
	attachments, mentions, roles := []obj{}, []obj{}, []string{}
	for _, a := range m.attachments {
		attachments = append(attachments, a.json())
	}
	for _, id := range m.pings {
		if p := s.users[id]; p != nil {
			mentions = append(mentions, userJSON(p.User))
		}
	}
	for _, match := range mentionRole.FindAllStringSubmatch(m.content, -1) {
		if !slices.Contains(roles, match[1]) {
			roles = append(roles, match[1])
		}
	}
	o := obj{
		"id": m.id, "type": m.kind, "channel_id": m.channel.ID, "author": userJSON(m.author), "content": m.content,
		"timestamp": stamp(m.created), "edited_timestamp": stampOrNull(m.edited), "tts": false, "pinned": false,
		"mention_everyone": m.everyone, "mentions": mentions, "mention_roles": roles, "attachments": attachments,
		"embeds": orEmpty(m.embeds), "components": orEmpty(m.components), "flags": m.flags,
	}
	if m.nonce != "" {
		o["nonce"] = m.nonce
	}
	if m.replyTo != "" {
		o["message_reference"] = obj{"type": 0, "message_id": m.replyTo, "channel_id": m.channel.ID}
	}
	if m.from != nil {
		o["application_id"], o["webhook_id"] = s.opts.ApplicationID, s.opts.ApplicationID
		o["interaction_metadata"] = s.metadata(m.from)
	}
	return o
}

func orEmpty[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}
