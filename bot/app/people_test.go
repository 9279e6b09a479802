package app_test

import (
	"context"
	"regexp"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/bot/fake/discord"
	"github.com/amasa-io/amasa/bot/fake/telegram"
	"github.com/amasa-io/amasa/ledger"
)

// onTelegram is somebody in a chat of Telegram.
type onTelegram struct {
	w    *world
	me   *telegram.Person
	chat int64
	seen int // id of the newest message that was looked at
}

func (w *world) telegramer(name string) *onTelegram {
	p := w.Telegram.NewPerson(telegram.User{FirstName: name, Username: strings.ToLower(name), LanguageCode: "en"})
	return &onTelegram{w: w, me: p, chat: p.ID()}
}

// in is the same person in a group.
func (p *onTelegram) in(g *telegram.Group) *onTelegram {
	return &onTelegram{w: p.w, me: p.me, chat: g.ID()}
}

// says sends a text, and returns the bot's answer, which contains all the parts.
func (p *onTelegram) says(text string, parts ...string) telegram.Message {
	p.w.t.Helper()
	sent, err := p.me.Send(p.chat, text)
	p.w.ok(err)
	p.seen = sent.ID
	return p.sees(parts...)
}

// sees waits for a message of the bot that is new and contains all the parts.
func (p *onTelegram) sees(parts ...string) telegram.Message {
	p.w.t.Helper()
	ctx, cancel := context.WithTimeout(p.w.ctx, deadline)
	defer cancel()
	m, err := p.w.Telegram.WaitMessage(ctx, p.chat, telegram.After(p.seen, telegram.Saying(parts...)))
	p.w.ok(err)
	p.seen = max(p.seen, m.ID)
	return m
}

// becomes waits until a message says all the parts.
func (p *onTelegram) becomes(m telegram.Message, parts ...string) telegram.Message {
	p.w.t.Helper()
	ctx, cancel := context.WithTimeout(p.w.ctx, deadline)
	defer cancel()
	m, err := p.w.Telegram.WaitMessage(ctx, p.chat, func(now telegram.Message) bool {
		return now.ID == m.ID && telegram.Saying(parts...)(now)
	})
	p.w.ok(err)
	return m
}

// presses presses the button whose label contains the text, and waits until the bot has answered the press.
func (p *onTelegram) presses(m telegram.Message, label string) telegram.Answer {
	p.w.t.Helper()
	for _, l := range m.Labels() {
		if !strings.Contains(l, label) {
			continue
		}
		press, err := p.me.Press(m, l)
		p.w.ok(err)
		ctx, cancel := context.WithTimeout(p.w.ctx, deadline)
		defer cancel()
		answer, err := press.Answer(ctx)
		p.w.ok(err)
		return answer
	}
	p.w.t.Fatalf("no button %q on:\n%s\n%v", label, m.Body(), m.Labels())
	return telegram.Answer{}
}

// joins accepts the terms and asks for the deposit address.
func (p *onTelegram) joins() common.Address {
	p.w.t.Helper()
	p.me.Start("")
	welcome := p.sees("Who holds your money?")
	p.presses(welcome, "I understand")
	p.becomes(welcome, "You're in")
	return addressIn(p.w, p.says("/deposit", "Your deposit address").Body())
}

// user is who the bot takes the person for.
func (p *onTelegram) user() ledger.User { return p.w.user(ledger.Telegram, external(p.me.ID())) }

// count is how many messages of the bot the chat holds that contain the text.
func (p *onTelegram) count(text string) int {
	n := 0
	for _, m := range p.w.Telegram.Messages(p.chat) {
		if telegram.Saying(text)(m) {
			n++
		}
	}
	return n
}

var wholeAddress = regexp.MustCompile(`0x[0-9a-fA-F]{40}\b`)

func addressIn(w *world, text string) common.Address {
	w.t.Helper()
	found := wholeAddress.FindString(text)
	if found == "" {
		w.t.Fatalf("no address in:\n%s", text)
	}
	return common.HexToAddress(found)
}

// onDiscord is somebody in a channel of Discord, or in their direct messages with the bot.
type onDiscord struct {
	w       *world
	me      discord.User
	channel string
}

// server is a Discord server with one channel.
type server struct {
	guild   discord.Guild
	channel discord.Channel
}

func (w *world) discordServer(owner *onDiscord) server {
	w.t.Helper()
	g, err := w.Discord.AddGuild(discord.Guild{Name: "Side earners", OwnerID: owner.me.ID})
	w.ok(err)
	c, err := w.Discord.AddChannel(g.ID, "income")
	w.ok(err)
	return server{g, c}
}

// discorder is a person in their direct messages with the bot.
func (w *world) discorder(name string) *onDiscord {
	w.t.Helper()
	u := w.Discord.AddUser(discord.User{Username: strings.ToLower(name), GlobalName: name})
	dm, err := w.Discord.DM(u.ID)
	w.ok(err)
	p := &onDiscord{w: w, me: u, channel: dm.ID}
	w.onDiscord = append(w.onDiscord, p)
	return p
}

func (p *onDiscord) joinServer(s server, extra discord.Permissions) {
	p.w.t.Helper()
	p.w.ok(p.w.Discord.AddMember(s.guild.ID, p.me.ID, extra))
}

// in is the same person in a server's channel.
func (p *onDiscord) in(s server) *onDiscord { return &onDiscord{p.w, p.me, s.channel.ID} }

// runs sends a slash command and returns the message that answers it, which contains all the parts.
func (p *onDiscord) runs(command string, options map[string]any, parts ...string) discord.Message {
	p.w.t.Helper()
	i, err := p.w.Discord.RunCommand(p.me.ID, p.channel, command, options)
	p.w.ok(err)
	return p.answer(i, parts...)
}

// clicks presses the button whose label contains the text and returns the message that the bot answers with.
func (p *onDiscord) clicks(m discord.Message, label string, parts ...string) discord.Message {
	p.w.t.Helper()
	return p.answer(p.click(m, label), parts...)
}

func (p *onDiscord) click(m discord.Message, label string) discord.Interaction {
	p.w.t.Helper()
	for _, row := range m.Components {
		for _, c := range row.Components {
			if c.CustomID == "" || !strings.Contains(c.Label, label) {
				continue
			}
			i, err := p.w.Discord.Click(p.me.ID, m.ID, c.CustomID)
			p.w.ok(err)
			return i
		}
	}
	p.w.t.Fatalf("no button %q on:\n%s", label, m.Content)
	return discord.Interaction{}
}

// opens presses a button that opens a window, fills its only field in, and returns the answer.
func (p *onDiscord) opens(m discord.Message, label, value string, parts ...string) discord.Message {
	p.w.t.Helper()
	p.click(m, label)
	p.w.until("a window to open", func() bool { return p.w.Discord.Modal(p.me.ID) != nil })
	fields := map[string]string{}
	for _, f := range p.w.Discord.Modal(p.me.ID).Fields {
		fields[f.CustomID] = value
	}
	i, err := p.w.Discord.SubmitModal(p.me.ID, fields)
	p.w.ok(err)
	return p.answer(i, parts...)
}

// answer is the message that an interaction led to, once it contains all the parts.
func (p *onDiscord) answer(i discord.Interaction, parts ...string) discord.Message {
	p.w.t.Helper()
	ctx, cancel := context.WithTimeout(p.w.ctx, deadline)
	defer cancel()
	i, err := p.w.Discord.WaitAnswered(ctx, i.ID)
	p.w.ok(err)
	if i.State != discord.Answered {
		p.w.t.Fatalf("interaction %s: %s\n%s", i.Name, i.State, p.w.scene())
	}
	var m discord.Message
	p.w.until("the answer to "+i.Name+" with "+strings.Join(parts, ", "), func() bool {
		now := p.w.Discord.Interaction(i.ID)
		for _, id := range append([]string{now.ResponseID}, now.Followups...) {
			var ok bool
			if m, ok = p.w.Discord.Message(id); ok && containsAll(m.Content, parts) {
				return true
			}
		}
		return false
	})
	return m
}

// sees waits for a message in the channel that contains all the parts.
func (p *onDiscord) sees(parts ...string) discord.Message {
	p.w.t.Helper()
	ctx, cancel := context.WithTimeout(p.w.ctx, deadline)
	defer cancel()
	m, err := p.w.Discord.WaitMessage(ctx, p.channel, p.me.ID, func(m discord.Message) bool { return containsAll(m.Content, parts) })
	p.w.ok(err)
	return m
}

// becomes waits until a message says all the parts.
func (p *onDiscord) becomes(m discord.Message, parts ...string) discord.Message {
	p.w.t.Helper()
	p.w.until("a message to say "+strings.Join(parts, ", "), func() bool {
		now, ok := p.w.Discord.Message(m.ID)
		m = now
		return ok && containsAll(now.Content, parts)
	})
	return m
}

// joins accepts the terms and asks for the deposit address.
func (p *onDiscord) joins() common.Address {
	p.w.t.Helper()
	welcome := p.runs("start", nil, "Who holds your money?")
	p.clicks(welcome, "I understand")
	return addressIn(p.w, p.runs("deposit", nil, "Your deposit address").Content)
}

func (p *onDiscord) user() ledger.User { return p.w.user(ledger.Discord, p.me.ID) }

func (p *onDiscord) count(text string) int {
	n := 0
	for _, m := range p.w.Discord.Messages(p.channel, p.me.ID) {
		if strings.Contains(m.Content, text) {
			n++
		}
	}
	return n
}

func containsAll(text string, parts []string) bool {
	for _, part := range parts {
		if !strings.Contains(text, part) {
			return false
		}
	}
	return true
}
