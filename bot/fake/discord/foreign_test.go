package discord_test

import (
	"os"
	"os/exec"
	"testing"

	"github.com/amasa-io/amasa/bot/fake/discord"
)

// TestDiscordJS runs a bot on another library, so that the server is not made to
// measure for one. It needs node, and DISCORD_JS: a folder where "npm install
// discord.js@14" was run.
func TestDiscordJS(t *testing.T) {
	folder := os.Getenv("DISCORD_JS")
	if folder == "" {
		t.Skip("DISCORD_JS is not set: no second client library is tried")
	}
	w := newTown(t, discord.Options{})
	cmd := exec.CommandContext(w.ctx, "node", "testdata/discordjs.cjs", w.web.URL, w.Token())
	cmd.Env = append(os.Environ(), "NODE_PATH="+folder+"/node_modules")
	cmd.Stderr = os.Stderr
	w.must(cmd.Start())
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	w.must(w.Wait(w.ctx, "the bot's commands", func() bool { return len(w.Commands(w.member.ID, w.channel.ID)) == 1 }))
	wait := func(channelID, content string) discord.Message {
		t.Helper()
		m, err := w.WaitMessage(w.ctx, channelID, w.member.ID, func(m discord.Message) bool { return m.Content == content })
		w.must(err)
		return m
	}
	dm, err := w.DM(w.member.ID)
	w.must(err)

	_, err = w.RunCommand(w.member.ID, w.channel.ID, "go", map[string]any{"what": "it"})
	w.must(err)
	wait(dm.ID, "in private, edited")
	wait(w.channel.ID, "followed")
	m := wait(w.channel.ID, "deferred it")
	if !m.Ephemeral || len(m.Attachments) != 1 || string(m.Attachments[0].Data) != "hello" {
		t.Errorf("the answer is %+v", m)
	}
	press, err := w.Click(w.member.ID, m.ID, "form")
	w.must(err)
	_, err = w.WaitAnswered(w.ctx, press.ID)
	w.must(err)
	_, err = w.SubmitModal(w.member.ID, map[string]string{"to": "Ada"})
	w.must(err)
	wait(w.channel.ID, "sent to Ada")
	_, err = w.Click(w.member.ID, m.ID, "pick", "b")
	w.must(err)
	wait(w.channel.ID, "picked b")
	w.clean()
}
