package telegram

import "encoding/json"

// User is a person or a bot, as the API shows them.
type User struct {
	ID           int64  `json:"id"`
	IsBot        bool   `json:"is_bot"`
	FirstName    string `json:"first_name"`
	LastName     string `json:"last_name,omitempty"`
	Username     string `json:"username,omitempty"`
	LanguageCode string `json:"language_code,omitempty"`
}

// Entity is a marked stretch of a text. Offset and Length count UTF-16 code units.
type Entity struct {
	Type           string `json:"type"`
	Offset         int    `json:"offset"`
	Length         int    `json:"length"`
	URL            string `json:"url,omitempty"`
	User           *User  `json:"user,omitempty"`
	Language       string `json:"language,omitempty"`
	CustomEmojiID  string `json:"custom_emoji_id,omitempty"`
	UnixTime       int64  `json:"unix_time,omitempty"`
	DateTimeFormat string `json:"date_time_format,omitempty"`
}

// Button is one button of an inline keyboard. Exactly one of its actions is set.
type Button struct {
	Text              string          `json:"text"`
	Style             string          `json:"style,omitempty"`
	IconCustomEmojiID string          `json:"icon_custom_emoji_id,omitempty"`
	URL               string          `json:"url,omitempty"`
	CallbackData      string          `json:"callback_data,omitempty"`
	CopyText          *CopyText       `json:"copy_text,omitempty"`
	LoginURL          json.RawMessage `json:"login_url,omitempty"`
	WebApp            json.RawMessage `json:"web_app,omitempty"`
	SwitchInline      *string         `json:"switch_inline_query,omitempty"`
	SwitchInlineHere  *string         `json:"switch_inline_query_current_chat,omitempty"`
	SwitchInlineChat  json.RawMessage `json:"switch_inline_query_chosen_chat,omitempty"`
	CallbackGame      json.RawMessage `json:"callback_game,omitempty"`
	Pay               bool            `json:"pay,omitempty"`
}

// CopyText is the action of a button that copies a text.
type CopyText struct {
	Text string `json:"text"`
}

// Command is one line of the command menu.
type Command struct {
	Command     string `json:"command"`
	Description string `json:"description"`
}

type apiChat struct {
	ID        int64  `json:"id"`
	Type      string `json:"type"`
	Title     string `json:"title,omitempty"`
	Username  string `json:"username,omitempty"`
	FirstName string `json:"first_name,omitempty"`
	LastName  string `json:"last_name,omitempty"`
	IsForum   bool   `json:"is_forum,omitempty"`
}

type apiMessage struct {
	MessageID         int             `json:"message_id"`
	ThreadID          int             `json:"message_thread_id,omitempty"`
	From              *User           `json:"from,omitempty"`
	Date              int64           `json:"date"`
	Chat              apiChat         `json:"chat"`
	IsTopicMessage    bool            `json:"is_topic_message,omitempty"`
	ReplyTo           *apiMessage     `json:"reply_to_message,omitempty"`
	EditDate          int64           `json:"edit_date,omitempty"`
	Protected         bool            `json:"has_protected_content,omitempty"`
	Text              string          `json:"text,omitempty"`
	Entities          []Entity        `json:"entities,omitempty"`
	LinkPreview       json.RawMessage `json:"link_preview_options,omitempty"`
	Photo             []apiPhotoSize  `json:"photo,omitempty"`
	Document          *apiDocument    `json:"document,omitempty"`
	PaidMedia         json.RawMessage `json:"paid_media,omitempty"`
	Caption           string          `json:"caption,omitempty"`
	CaptionEntities   []Entity        `json:"caption_entities,omitempty"`
	CaptionAbove      bool            `json:"show_caption_above_media,omitempty"`
	NewChatMembers    []User          `json:"new_chat_members,omitempty"`
	LeftChatMember    *User           `json:"left_chat_member,omitempty"`
	MigrateToChatID   int64           `json:"migrate_to_chat_id,omitempty"`
	MigrateFromChatID int64           `json:"migrate_from_chat_id,omitempty"`
	TopicCreated      *apiTopic       `json:"forum_topic_created,omitempty"`
	ReplyMarkup       *inlineKeyboard `json:"reply_markup,omitempty"`
}

type inlineKeyboard struct {
	Rows [][]Button `json:"inline_keyboard"`
}

type apiTopic struct {
	Name      string `json:"name"`
	IconColor int    `json:"icon_color"`
}

type apiPhotoSize struct {
	FileID       string `json:"file_id"`
	FileUniqueID string `json:"file_unique_id"`
	Width        int    `json:"width"`
	Height       int    `json:"height"`
	FileSize     int    `json:"file_size,omitempty"`
}

type apiDocument struct {
	FileID       string `json:"file_id"`
	FileUniqueID string `json:"file_unique_id"`
	FileName     string `json:"file_name,omitempty"`
	MIMEType     string `json:"mime_type,omitempty"`
	FileSize     int    `json:"file_size,omitempty"`
}

type apiCallback struct {
	ID           string      `json:"id"`
	From         User        `json:"from"`
	Message      *apiMessage `json:"message,omitempty"`
	ChatInstance string      `json:"chat_instance"`
	Data         string      `json:"data,omitempty"`
}

// apiMember is any of the ChatMember kinds: each carries the fields that its status requires.
type apiMember map[string]any

type apiMemberUpdate struct {
	Chat apiChat   `json:"chat"`
	From User      `json:"from"`
	Date int64     `json:"date"`
	Old  apiMember `json:"old_chat_member"`
	New  apiMember `json:"new_chat_member"`
}
