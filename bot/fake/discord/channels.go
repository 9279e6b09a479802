package discord

import (
	"slices"
	"strconv"
	"time"
)

func getGateway(_ *Server, c *call) (any, error) {
	return obj{"url": "ws" + c.base[len("http"):]}, nil
}

func getGatewayBot(_ *Server, c *call) (any, error) {
	return obj{
		"url": "ws" + c.base[len("http"):], "shards": 1,
		"session_start_limit": obj{"total": 1000, "remaining": 999, "reset_after": 86_400_000, "max_concurrency": 1},
	}, nil
}

func getMe(s *Server, _ *call) (any, error) {
	o := userJSON(s.bot)
	o["mfa_enabled"], o["locale"] = false, "en-US"
	return o, nil
}

func getUser(s *Server, c *call) (any, error) {
	p := s.users[c.PathValue("user_id")]
	if p == nil {
		return nil, errUnknownUser
	}
	return userJSON(p.User), nil
}

func getApplication(s *Server, _ *call) (any, error) {
	owner := userJSON(s.bot)
	return obj{
		"id": s.opts.ApplicationID, "name": s.bot.Username, "icon": nil, "description": "", "type": nil,
		"summary": "", "bot": userJSON(s.bot), "bot_public": true, "bot_require_code_grant": false,
		"verify_key": "0000000000000000000000000000000000000000000000000000000000000000", "flags": 0, "flags_new": "0",
		"redirect_uris": []string{}, "interactions_endpoint_url": nil, "role_connections_verification_url": nil,
		"owner": owner, "approximate_guild_count": len(s.guilds), "approximate_user_install_count": 0,
		"approximate_user_authorization_count": 0, "explicit_content_filter": 0, "team": nil, "eligible_oauth2_scopes": []string{},
	}, nil
}

func (s *Server) visibleGuild(id string) (*guild, error) {
	g := s.guilds[id]
	switch {
	case g == nil:
		return nil, errUnknownGuild
	case !g.hasBot:
		return nil, errMissingAccess
	}
	return g, nil
}

func getGuild(s *Server, c *call) (any, error) {
	g, err := s.visibleGuild(c.PathValue("guild_id"))
	if err != nil {
		return nil, err
	}
	return s.guildJSON(g), nil
}

func getGuildChannels(s *Server, c *call) (any, error) {
	g, err := s.visibleGuild(c.PathValue("guild_id"))
	if err != nil {
		return nil, err
	}
	list := []obj{}
	for _, ch := range s.guildChannels(g.ID) {
		list = append(list, s.channelJSON(ch))
	}
	return list, nil
}

func getMember(s *Server, c *call) (any, error) {
	g, err := s.visibleGuild(c.PathValue("guild_id"))
	if err != nil {
		return nil, err
	}
	if m := g.members[c.PathValue("user_id")]; m != nil {
		return memberJSON(m), nil
	}
	if s.users[c.PathValue("user_id")] == nil {
		return nil, errUnknownUser
	}
	return nil, errUnknownMember
}

func openDM(s *Server, c *call) (any, error) {
	var body struct {
		Recipient string `json:"recipient_id"`
	}
	if err := c.body.decode(&body); err != nil {
		return nil, err
	}
	var f form
	p := s.users[body.Recipient]
	switch {
	case body.Recipient == "":
		f.add("BASE_TYPE_REQUIRED", "This field is required", "recipient_id")
	case !isSnowflake(body.Recipient):
		f.add("NUMBER_TYPE_COERCE", "Value is not snowflake.", "recipient_id")
	case p == nil:
		return nil, errUnknownUser
	case p.Bot:
		return nil, errCannotDM
	}
	if err := f.err(); err != nil {
		return nil, err
	}
	// Opening always works. Whether the user takes messages shows when one is sent.
	return s.channelJSON(s.directMessages(body.Recipient)), nil
}

// reach finds a channel and checks that the bot is there and may do so much.
func (s *Server) reach(c *call, need Permissions) (*channel, error) {
	ch := s.channels[c.PathValue("channel_id")]
	if ch == nil {
		return nil, errUnknownChannel
	}
	if ch.dm() {
		return ch, nil
	}
	if !s.guilds[ch.GuildID].hasBot || !ch.bot.Has(ViewChannel) {
		return nil, errMissingAccess
	}
	if !ch.bot.Has(need) {
		return nil, errMissingPermissions
	}
	return ch, nil
}

func getChannel(s *Server, c *call) (any, error) {
	ch, err := s.reach(c, 0)
	if err != nil {
		return nil, err
	}
	return s.channelJSON(ch), nil
}

func postTyping(s *Server, c *call) (any, error) {
	ch, err := s.reach(c, SendMessages)
	if err != nil {
		return nil, err
	}
	s.publish(Event{Kind: Typing, ChannelID: ch.ID, OnlyFor: ch.RecipientID})
	return nil, nil
}

func postMessage(s *Server, c *call) (any, error) {
	ch, err := s.reach(c, SendMessages)
	if err != nil {
		return nil, err
	}
	if ch.dm() {
		switch p := s.users[ch.RecipientID]; {
		case p.closedDMs:
			return nil, errCannotDM
		case !p.installed && !s.sharesGuild(p.ID):
			return nil, errNoMutualGuild
		}
	}
	b := messageBody{files: c.body.files}
	if err := c.body.decode(&b); err != nil {
		return nil, err
	}
	if err := b.check(0); err != nil {
		return nil, err
	}
	if len(b.files) > 0 && !ch.bot.Has(AttachFiles) || len(b.Embeds.value) > 0 && !ch.bot.Has(EmbedLinks) {
		return nil, errMissingPermissions
	}
	if b.EnforceNonce {
		if same := ch.byNonce(nonceText(b.Nonce), s.now().Add(-nonceMemory)); same != nil {
			return s.messageJSON(same), nil
		}
	}
	m := &message{channel: ch, author: s.bot, kind: typeDefault}
	if r := b.Reference; r != nil && r.MessageID != "" {
		if ch.message(r.MessageID) == nil && (r.Must == nil || *r.Must) {
			var f form
			f.add("REPLIES_UNKNOWN_MESSAGE", "Unknown message", "message_reference")
			return nil, f.err()
		}
		m.kind, m.replyTo = typeReply, r.MessageID
	}
	if err := s.createMessage(m, &b, c.base); err != nil {
		return nil, err
	}
	return s.messageJSON(m), nil
}

// nonceMemory is how long enforce_nonce looks back ("a few minutes").
const nonceMemory = 5 * time.Minute

// byNonce finds the bot's message with the nonce, made after a time.
func (c *channel) byNonce(nonce string, after time.Time) *message {
	for _, m := range slices.Backward(c.messages) {
		if m.created.Before(after) || nonce == "" {
			return nil
		}
		if m.nonce == nonce && m.author.Bot {
			return m
		}
	}
	return nil
}

func listMessages(s *Server, c *call) (any, error) {
	ch, err := s.reach(c, ReadHistory)
	if err != nil {
		return nil, err
	}
	query, limit := c.URL.Query(), 50
	if text := query.Get("limit"); text != "" {
		if limit, err = strconv.Atoi(text); err != nil || limit < 1 || limit > 100 {
			var f form
			f.add("NUMBER_TYPE_MAX", "int value should be less than or equal to 100.", "limit")
			return nil, f.err()
		}
	}
	list := []obj{}
	for _, m := range slices.Backward(ch.messages) {
		before, after := query.Get("before"), query.Get("after")
		skip := m.onlyID != "" || before != "" && !older(m.id, before) || after != "" && !older(after, m.id)
		if !skip && len(list) < limit {
			list = append(list, s.messageJSON(m))
		}
	}
	return list, nil
}

// reachMessage finds a message that the bot token may see: not ephemeral ones.
func (s *Server) reachMessage(c *call, need Permissions) (*message, error) {
	ch, err := s.reach(c, need)
	if err != nil {
		return nil, err
	}
	m := ch.message(c.PathValue("message_id"))
	if m == nil || m.onlyID != "" {
		return nil, errUnknownMessage
	}
	return m, nil
}

func getMessage(s *Server, c *call) (any, error) {
	m, err := s.reachMessage(c, ReadHistory)
	if err != nil {
		return nil, err
	}
	return s.messageJSON(m), nil
}

func patchMessage(s *Server, c *call) (any, error) {
	m, err := s.reachMessage(c, 0)
	if err != nil {
		return nil, err
	}
	if m.author != s.bot {
		return nil, errNotYourMessage
	}
	return s.patch(m, c)
}

// patch edits a message by the body of the call.
func (s *Server) patch(m *message, c *call) (any, error) {
	b := messageBody{files: c.body.files}
	if err := c.body.decode(&b); err != nil {
		return nil, err
	}
	if err := b.check(m.flags); err != nil {
		return nil, err
	}
	if err := s.editMessage(m, &b, c.base); err != nil {
		return nil, err
	}
	return s.messageJSON(m), nil
}

func deleteMessage(s *Server, c *call) (any, error) {
	m, err := s.reachMessage(c, 0)
	if err != nil {
		return nil, err
	}
	if m.author != s.bot && m.channel.dm() {
		return nil, errNotInDM
	}
	if m.author != s.bot && !m.channel.bot.Has(ManageMessages) {
		return nil, errMissingPermissions
	}
	s.removeMessage(m)
	return nil, nil
}
