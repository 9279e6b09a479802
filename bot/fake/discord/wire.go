package discord

import (
	"strings"
	"time"
)

// obj is a JSON object on its way out.
type obj = map[string]any

// stamp is Discord's way to write a time.
func stamp(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000000-07:00") }

func stampOrNull(t time.Time) any {
	if t.IsZero() {
		return nil
	}
	return stamp(t)
}

func stringOrNull(text string) any {
	if text == "" {
		return nil
	}
	return text
}

func userJSON(u *User) obj {
	o := obj{
		"id": u.ID, "username": u.Username, "global_name": stringOrNull(u.GlobalName), "discriminator": "0",
		"avatar": nil, "banner": nil, "accent_color": nil, "public_flags": 0, "flags": 0, "primary_guild": nil,
	}
	if u.Bot {
		o["bot"] = true
	}
	return o
}

func memberJSON(m *member) obj {
	return obj{
		"user": userJSON(m.user), "nick": nil, "avatar": nil, "banner": nil, "roles": []string{},
		"joined_at": stamp(m.joined), "premium_since": nil, "communication_disabled_until": nil,
		"deaf": false, "mute": false, "pending": false, "flags": 0,
	}
}

func (s *Server) channelJSON(c *channel) obj {
	o := obj{"id": c.ID, "flags": 0, "last_message_id": nil}
	if n := len(c.messages); n > 0 {
		o["last_message_id"] = c.messages[n-1].id
	}
	if c.dm() {
		o["type"], o["recipients"] = 1, []obj{userJSON(s.users[c.RecipientID].User)}
		return o
	}
	position := 0
	for i, other := range s.guildChannels(c.GuildID) {
		if other == c {
			position = i
		}
	}
	o["type"], o["guild_id"], o["name"], o["position"] = 0, c.GuildID, c.Name, position
	o["permission_overwrites"], o["nsfw"], o["topic"], o["parent_id"] = []obj{}, false, nil, nil
	o["rate_limit_per_user"] = 0
	return o
}

func (s *Server) guildJSON(g *guild) obj {
	everyone := obj{
		"id": g.ID, "name": "@everyone", "permissions": Everyone.String(), "position": 0, "color": 0,
		"colors": obj{"primary_color": 0, "secondary_color": nil, "tertiary_color": nil},
		"hoist":  false, "managed": false, "mentionable": false, "icon": nil, "unicode_emoji": nil, "flags": 0,
	}
	o := obj{
		"id": g.ID, "name": g.Name, "owner_id": g.OwnerID, "preferred_locale": g.Locale, "roles": []obj{everyone},
		"features": []string{}, "emojis": []obj{}, "stickers": []obj{}, "region": "deprecated", "afk_timeout": 300,
		"widget_enabled": false, "premium_progress_bar_enabled": false, "nsfw": false, "max_members": 500000,
	}
	for _, null := range strings.Fields("icon description home_header splash discovery_splash banner application_id " +
		"afk_channel_id system_channel_id widget_channel_id vanity_url_code rules_channel_id " +
		"safety_alerts_channel_id public_updates_channel_id incidents_data max_presences") {
		o[null] = nil
	}
	for _, zero := range strings.Fields("system_channel_flags verification_level default_message_notifications " +
		"mfa_level explicit_content_filter max_stage_video_channel_users max_video_channel_users premium_tier " +
		"premium_subscription_count nsfw_level") {
		o[zero] = 0
	}
	return o
}

// guildCreate is a guild as the gateway announces it: with members and channels.
func (s *Server) guildCreate(g *guild) obj {
	o := s.guildJSON(g)
	channels, members := []obj{}, []obj{}
	for _, c := range s.guildChannels(g.ID) {
		channels = append(channels, s.channelJSON(c))
	}
	if bot := g.members[s.bot.ID]; bot != nil {
		members = append(members, memberJSON(bot))
	}
	o["channels"], o["members"], o["member_count"] = channels, members, len(g.members)
	o["joined_at"], o["large"], o["unavailable"] = stamp(g.created), false, false
	for _, empty := range strings.Fields("threads presences voice_states stage_instances guild_scheduled_events soundboard_sounds") {
		o[empty] = []obj{}
	}
	return o
}

// mentionedUsers are the ids that a text mentions as <@id>.
func mentionedUsers(text string) []string {
	var ids []string
	for _, m := range mentionUser.FindAllStringSubmatch(text, -1) {
		ids = append(ids, m[1])
	}
	return ids
}
