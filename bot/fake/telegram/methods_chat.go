package telegram

import (
	"encoding/json"
	"slices"
)

// memberAPI shows a member in the form that their status requires.
func memberAPI(u User, status string) apiMember {
	m := apiMember{"status": status, "user": u}
	switch status {
	case statusOwner:
		m["is_anonymous"] = false
	case statusKicked:
		m["until_date"] = 0
	case statusAdmin:
		for _, right := range []string{
			"can_be_edited", "is_anonymous", "can_post_stories", "can_edit_stories", "can_delete_stories", "can_promote_members",
		} {
			m[right] = false
		}
		for _, right := range []string{
			"can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members", "can_change_info",
			"can_invite_users", "can_pin_messages",
		} {
			m[right] = true
		}
	}
	return m
}

func (s *Server) userOf(id int64) (User, bool) {
	if id == s.bot.ID {
		return s.bot, true
	}
	if p := s.people[id]; p != nil {
		return p.user, true
	}
	return User{}, false
}

func (s *Server) getChat(p *params) (any, error) {
	c, err := s.chatOf(p)
	if err != nil {
		return nil, err
	}
	raw, err := json.Marshal(c.api())
	if err != nil {
		return nil, err
	}
	full := map[string]any{}
	if err := json.Unmarshal(raw, &full); err != nil {
		return nil, err
	}
	full["id"] = c.id // not through a float
	full["accent_color_id"], full["max_reaction_count"] = 0, 11
	full["accepted_gift_types"] = map[string]bool{
		"unlimited_gifts": true, "limited_gifts": true, "unique_gifts": true, "premium_subscription": true, "gifts_from_channels": true,
	}
	return full, nil
}

func (s *Server) getChatMember(p *params) (any, error) {
	c, err := s.chatOf(p)
	if err != nil {
		return nil, err
	}
	u, known := s.userOf(p.number("user_id"))
	if !known {
		return nil, badRequest("user not found")
	}
	return memberAPI(u, c.member(u.ID)), nil
}

func (s *Server) getChatAdministrators(p *params) (any, error) {
	c, err := s.chatOf(p)
	if err != nil {
		return nil, err
	}
	if c.kind == kindPrivate {
		return nil, badRequest("there are no administrators in the private chat")
	}
	out := []apiMember{}
	for _, id := range sortedIDs(c.members) {
		status := c.members[id]
		if u, ok := s.userOf(id); ok && (status == statusOwner || status == statusAdmin) && (!u.IsBot || p.flag("return_bots")) {
			out = append(out, memberAPI(u, status))
		}
	}
	return out, nil
}

func sortedIDs(members map[int64]string) []int64 {
	ids := make([]int64, 0, len(members))
	for id := range members {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

func (s *Server) getChatMemberCount(p *params) (any, error) {
	c, err := s.chatOf(p)
	if err != nil {
		return nil, err
	}
	n := 0
	for id := range c.members {
		if c.has(id) {
			n++
		}
	}
	return n, nil
}

func (s *Server) leaveChat(p *params) (any, error) {
	c, err := s.writableChat(p)
	if err != nil {
		return nil, err
	}
	if c.kind == kindPrivate {
		return nil, badRequest("chat member status can't be changed in private chats")
	}
	s.setMember(c, s.bot, s.bot, statusLeft)
	return true, nil
}

func (s *Server) getFile(p *params) (any, error) {
	f := s.files[p.str("file_id")]
	switch {
	case f == nil:
		return nil, badRequest("invalid file_id")
	case f.Size > maxDownload:
		return nil, badRequest("file is too big")
	}
	return map[string]any{"file_id": f.ID, "file_unique_id": "u" + f.ID, "file_size": f.Size, "file_path": f.path}, nil
}
