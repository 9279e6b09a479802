package commands_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rogpeppe/go-internal/txtar"

	"github.com/amasa-io/amasa/commands"
	"github.com/amasa-io/amasa/ledger"
)

var update = flag.Bool("update", false, "write what the bot says into the conversations")

// TestConversations plays the scripts of testdata against the router and a ledger. A script is a txtar archive whose file "conversation"
// holds steps and, indented by a bar, what came of them:
//
//	> alice /balance                 a command in a private chat; alice@discord for another platform
//	> alice in cats /leaderboard     in a group; "in cats as admin" for one who manages it
//	> alice press Confirm            the newest button with this label
//	> alice says hello               free text
//	> alice answers 12.5             the answer to the newest question
//	! …                              something happens in the world, see world_test.go
//	| …                              what is shown
//
// Run with -update to write the bars anew; then read the difference.
func TestConversations(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no conversations: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			t.Parallel()
			play(t, file)
		})
	}
}

func play(t *testing.T, file string) {
	t.Helper()
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	script := ""
	for _, f := range archive.Files {
		if f.Name == "conversation" {
			script = string(f.Data)
		}
	}
	p := newPlayer(t)
	var got strings.Builder
	for n, line := range strings.Split(strings.TrimRight(script, "\n"), "\n") {
		if strings.HasPrefix(line, "|") {
			continue
		}
		got.WriteString(line + "\n")
		for _, shown := range p.step(fmt.Sprintf("%s, line %d of the conversation", file, n+1), line) {
			got.WriteString(strings.TrimRight("| "+p.steady(shown), " ") + "\n")
		}
	}
	if got.String() == script {
		return
	}
	if !*update {
		t.Fatalf("%s went differently:\n%s", file, firstDifference(script, got.String()))
	}
	for i, f := range archive.Files {
		if f.Name == "conversation" {
			archive.Files[i].Data = []byte(got.String())
		}
	}
	if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
		t.Fatal(err)
	}
}

func firstDifference(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range max(len(w), len(g)) {
		a, b := at(w, i), at(g, i)
		if a != b {
			return fmt.Sprintf("line %d\nwant %s\ngot  %s\n\nwhole conversation:\n%s", i+1, a, b, got)
		}
	}
	return ""
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return "(nothing)"
}

// player plays everyone: the people, the chain, the executor and the notifier.
type player struct {
	t      *testing.T
	book   *ledger.Book
	router *commands.Router
	clock  *clock
	log    *bytes.Buffer
	world  world
	shown  map[string][]commands.Message // by who and where, oldest first
	asked  map[string]string             // the action of the newest question
	code   string                        // the newest link code; scripts call it LINKCODE
}

func newPlayer(t *testing.T) *player {
	t.Helper()
	p := &player{t: t, clock: newClock(), log: &bytes.Buffer{}, shown: map[string][]commands.Message{}, asked: map[string]string{}}
	p.book = openBook(t, p.clock.now)
	derived := 0
	router, err := commands.New(commands.Options{
		Book:     p.book,
		Invested: []ledger.AssetID{usdc.ID, storj.ID},
		Derive: func(common.Hash) common.Address {
			derived++
			sum := sha256.Sum256([]byte(strconv.Itoa(derived)))
			return common.BytesToAddress(sum[:20])
		},
		Chains: []commands.Chain{
			{ID: 1, Name: "Ethereum", Explorer: "https://etherscan.io/tx/{tx}", Finality: 13 * time.Minute, Supported: true,
				Assets: []string{"ETH", "USDC", "USDT", "DAI", "STORJ", "BAT", "*ODD*", "GLM"}},
			{ID: 137, Name: "Polygon", Explorer: "https://polygonscan.com/tx/{tx}", Supported: true, Assets: []string{"POL", "USDC"}},
			{ID: 324, Name: "zkSync Era", Why: "Deposit addresses come out differently there."},
		},
		Streams: []commands.Stream{
			{ID: "storj", Platform: "Storj", Category: "storage", Note: "Enter the address as your payout wallet.", Reachable: true},
			{ID: "brave", Platform: "Brave", Category: "ads", Why: "Brave pays into its own custody, not to an address."},
		},
		Tiers: []commands.Tier{
			{ID: "steady", Name: "Steady", Risk: "Dollar stablecoins in lending vaults; little movement.", Trough: 88,
				Weights: []commands.Weight{{Role: "stable", Bps: 9000}, {Role: "cash", Bps: 1000}}},
			{ID: "growth", Name: "Growth", Risk: "Mostly staked ether and bitcoin; it can halve in a bad year.", Trough: 50, FeeBps: 50,
				Weights: []commands.Weight{{Role: "stable", Bps: 3500}, {Role: "eth", Bps: 6500}}},
		},
		Contracts: []common.Address{common.HexToAddress("0xC0FFEE254729296a45a3885639AC7E10F9d54979")},
		Telegram:  "@AmasaBot",
		Discord:   "4242",
		Minimum:   usd(t, "2"),
		Now:       p.clock.now,
		Logger:    slog.New(slog.NewTextHandler(p.log, nil)),
	})
	if err != nil {
		t.Fatal(err)
	}
	p.router = router
	p.world = newWorld(t, p)
	return p
}

// step plays one line and returns what is shown.
func (p *player) step(where, line string) []string {
	p.t.Helper()
	switch verb, rest, _ := strings.Cut(line, " "); verb {
	case "", "#":
		return nil
	case "!":
		return p.world.happen(where, strings.Fields(rest))
	case ">":
		return p.act(where, rest)
	default:
		p.t.Fatalf("%s: %q is neither > nor ! nor |", where, line)
		return nil
	}
}

// act is one thing that a person does.
func (p *player) act(where, line string) []string {
	p.t.Helper()
	if p.code != "" {
		line = strings.ReplaceAll(line, "LINKCODE", p.code)
	}
	who, rest, _ := strings.Cut(line, " ")
	req := commands.Request{Caller: person(who)}
	place := who
	if group, ok := strings.CutPrefix(rest, "in "); ok {
		group, rest, _ = strings.Cut(group, " ")
		req.Where, req.Community = commands.Group, string(req.Caller.Platform)+":"+group
		req.Caller.Chat = ""
		place = req.Community
		if after, ok := strings.CutPrefix(rest, "as admin "); ok {
			req.Admin, rest = true, after
		}
	}
	verb, arg, _ := strings.Cut(rest, " ")
	switch {
	case strings.HasPrefix(verb, "/"):
		req.Command, req.Args = verb[1:], strings.Fields(arg)
	case verb == "press":
		req.Action = p.button(where, place, arg)
	case verb == "sends": // an action as it is, for those that no button has
		req.Action = arg
	case verb == "says":
		req.Text = arg
	case verb == "answers" && req.Caller.Platform == ledger.Discord:
		req.Action, req.Text = p.asked[place], arg
	case verb == "answers":
		req.Text = arg
	default:
		p.t.Fatalf("%s: nobody can %q", where, verb)
	}
	m := p.router.Handle(context.Background(), req)
	p.check(where, req, m)
	p.shown[place] = append(p.shown[place], m)
	if m.Prompt != nil {
		p.asked[place] = m.Prompt.Action
	}
	if req.Command == "link" && len(req.Args) == 0 {
		p.code = codes.FindString(m.Text)
	}
	return render(m)
}

// button finds the newest button with a label, on messages that were replaced too: people press those.
func (p *player) button(where, place, label string) string {
	p.t.Helper()
	messages := p.shown[place]
	for _, message := range slices.Backward(messages) {
		for _, row := range message.Buttons {
			for _, b := range row {
				if strings.Contains(b.Label, label) && b.Action != "" {
					return b.Action
				}
			}
		}
	}
	p.t.Fatalf("%s: there is no button %q", where, label)
	return ""
}

// check holds every message to what the platforms take and to what nobody else may see.
func (p *player) check(where string, req commands.Request, m commands.Message) {
	p.t.Helper()
	text := ""
	for _, s := range commands.Spans(m.Text) {
		text += s.Text
	}
	// Discord counts the markup, Telegram does not but takes less under a photo.
	if n := len([]rune(m.Text)); n > 2000 {
		p.t.Errorf("%s: %d characters are more than 2000", where, n)
	}
	if n := len([]rune(text)); m.Photo != nil && n > 1024 {
		p.t.Errorf("%s: %d characters are more than 1024", where, n)
	}
	for _, bad := range []string{"<no value>", "**", "{{", "%!"} {
		if strings.Contains(text, bad) {
			p.t.Errorf("%s: the text has %q: %s", where, bad, text)
		}
	}
	if len([]rune(m.Toast)) > 200 {
		p.t.Errorf("%s: the toast is too long: %s", where, m.Toast)
	}
	if m.Prompt != nil && (len([]rune(m.Prompt.Title)) > 45 || len([]rune(m.Prompt.Label)) > 45 || m.Prompt.Action == "" || m.Text == "") {
		p.t.Errorf("%s: a question that cannot be asked: %+v", where, m.Prompt)
	}
	for _, row := range m.Buttons {
		for _, b := range row {
			p.checkButton(where, b)
		}
	}
	open := req.Where == commands.Group && (m.Public || req.Caller.Platform == ledger.Telegram)
	if open && address.MatchString(text) {
		p.t.Errorf("%s: an address is shown to everyone: %s", where, text)
	}
}

var address = regexp.MustCompile(`0x[0-9a-fA-F]{40}`)

func (p *player) checkButton(where string, b commands.Button) {
	p.t.Helper()
	kinds := 0
	for _, s := range []string{b.Action, b.URL, b.Copy} {
		if s != "" {
			kinds++
		}
	}
	if kinds != 1 || b.Label == "" || len([]rune(b.Label)) > 40 || len(b.Action) > 64 || len(b.Copy) > 256 {
		p.t.Errorf("%s: no platform takes this button: %+v", where, b)
	}
	if address.MatchString(b.Action) {
		p.t.Errorf("%s: an address in an action: %s", where, b.Action)
	}
}

// render writes a message as the scripts have it.
func render(m commands.Message) []string {
	var out []string
	marks := []string{}
	for _, f := range []struct {
		on   bool
		mark string
	}{{m.Edit, "edit"}, {m.Public, "public"}, {m.Silent, "silent"}, {m.Photo != nil, "photo"}} {
		if f.on {
			marks = append(marks, f.mark)
		}
	}
	if len(marks) > 0 {
		out = append(out, "("+strings.Join(marks, ", ")+")")
	}
	if m.Text != "" {
		out = append(out, strings.Split(m.Text, "\n")...)
	}
	for _, row := range m.Buttons {
		labels := ""
		for _, b := range row {
			switch {
			case b.URL != "":
				labels += "[" + b.Label + " → " + b.URL + "] "
			case b.Copy != "":
				labels += "[" + b.Label + " = " + b.Copy + "] "
			default:
				labels += "[" + b.Label + "] "
			}
		}
		out = append(out, labels)
	}
	if m.Prompt != nil {
		out = append(out, "(asks: "+m.Prompt.Title+")")
	}
	if m.Toast != "" {
		out = append(out, "(toast: "+m.Toast+")")
	}
	if len(out) == 0 {
		out = []string{"(nothing)"}
	}
	return out
}

var (
	refs  = regexp.MustCompile(`\b[0-9A-Z]{4}-[0-9A-Z]{4}\b`)
	codes = regexp.MustCompile(`\b[2-9A-HJ-NP-Z]{8}\b`)
)

// steady replaces what differs from run to run.
func (p *player) steady(s string) string {
	return codes.ReplaceAllString(refs.ReplaceAllString(s, "REFERENCE"), "LINKCODE")
}

// person reads "alice" or "alice@discord".
func person(who string) ledger.Caller {
	name, platform, ok := strings.Cut(who, "@")
	if !ok {
		platform = "telegram"
	}
	c := ledger.Caller{Platform: ledger.Platform(platform), ExternalID: "id-" + name, Name: strings.ToUpper(name[:1]) + name[1:], Language: "en"}
	if platform == "telegram" {
		c.Chat = "chat-" + name
	}
	return c
}
