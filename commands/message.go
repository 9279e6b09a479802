package commands

import (
	"github.com/amasa-io/amasa/ledger"
)

// Where is the kind of place that a Request came from. Money and addresses are only ever shown in Private.
type Where int

const (
	// Private is a chat that only the person and the bot see.
	Private Where = iota
	// Group is a chat that others see: a Telegram group or a Discord channel.
	Group
	// Anywhere is both; only a Spec says so, a Request came from one of the two.
	Anywhere
)

// Request is one thing that a person did, in the words of no platform.
type Request struct {
	Caller ledger.Caller
	Where  Where
	// Community is the group or server, as "discord:<guild id>" or "telegram:<chat id>"; "" in private.
	Community string
	// Admin tells that the platform lets the person manage the community. Checked by the adapter against the platform's own data.
	Admin bool
	// Command is the command's name without slash, lower case; "" when Action or Text is set.
	Command string
	// Args are the words after the command (Telegram) or the command's options in the order of its table (Discord); options
	// that were left out are "".
	Args []string
	// Action is the data of a pressed button, or of an answered Prompt.
	Action string
	// Text is what was typed: free text, or the answer to a Prompt.
	Text string
}

// Message is what the bot answers or sends, in the words of no platform. One without Text, Toast and Prompt is no answer at all: nothing
// is shown. Text is marked up with **bold**, `code` and
// [label](https://…); everything that came from outside is escaped with Escape before it gets in.
type Message struct {
	Text    string
	Buttons [][]Button
	Photo   *Photo
	// Edit asks the adapter to replace the message whose button was pressed. New messages and notifications ignore it.
	Edit bool
	// Public shows the message to everyone in the group. Otherwise an answer in a group is for the caller alone: ephemeral on
	// Discord; on Telegram, which has no such thing, a link into the private chat.
	Public bool
	// Toast is a short plain answer shown over the chat when a button was pressed; the chat stays as it is if Text is "".
	Toast string
	// Prompt asks the person to type something.
	Prompt *Prompt
	// Silent delivers without a sound.
	Silent bool
}

// Button is one inline button: exactly one of Action, URL, Copy is set.
type Button struct {
	Label  string // at most 40 characters
	Action string // at most 64 bytes; never carries an amount or an address, only ids
	URL    string
	Copy   string // puts this text on the clipboard where the platform can; at most 256 characters
	Style  Style
}

// Style is how a button looks.
type Style int

// The styles.
const (
	Plain Style = iota
	Primary
	Success
	Danger
)

// Photo is a picture with the message, PNG.
type Photo struct {
	Name string // file name
	PNG  []byte
	Alt  string
}

// Prompt asks for one line of text. Discord shows a modal; Telegram asks for a reply and remembers it as a ledger.Dialog. The answer comes back
// as a Request with Action and Text.
type Prompt struct {
	Action      string
	Title       string // at most 45 characters
	Label       string // at most 45 characters
	Placeholder string
}
