package main

import (
	"context"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/bot/fake/discord"
	"github.com/amasa-io/amasa/bot/fake/telegram"
)

//go:embed page
var page embed.FS

// handler serves the page, its state as server-sent events, and what a person can do on it.
func (p *play) handler() http.Handler {
	files, err := fs.Sub(page, "page")
	if err != nil {
		panic(err) // the folder is embedded above
	}
	mux := http.NewServeMux()
	mux.Handle("GET /", http.FileServerFS(files))
	mux.HandleFunc("GET /api/scene", p.serveScene)
	mux.HandleFunc("GET /api/events", p.serveEvents)
	mux.HandleFunc("GET /api/file/{id}", p.serveFile)
	mux.HandleFunc("POST /api/telegram/send", act(p.telegramSend))
	mux.HandleFunc("POST /api/telegram/press", act(p.telegramPress))
	mux.HandleFunc("POST /api/discord/command", act(p.discordCommand))
	mux.HandleFunc("POST /api/discord/click", act(p.discordClick))
	mux.HandleFunc("POST /api/discord/modal", act(p.discordModal))
	mux.HandleFunc("POST /api/panel/payout", act(p.panelPayout))
	mux.HandleFunc("POST /api/panel/orphan", act(p.panelOrphan))
	mux.HandleFunc("POST /api/panel/next-day", act(p.panelNextDay))
	return sameOrigin(mux)
}

// sameOrigin keeps other pages in the browser from acting here.
func sameOrigin(next http.Handler) http.Handler { return http.NewCrossOriginProtection().Handler(next) }

const maxBody = 1 << 20

// nothing is the answer of an act that has none.
type nothing struct{}

// act turns a function into a handler of JSON; its error becomes a sentence that the page shows.
func act[In, Out any](do func(ctx context.Context, in In) (Out, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var in In
		if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody)).Decode(&in); err != nil {
			reply(w, http.StatusBadRequest, map[string]string{"error": "the page sent what the demo does not understand"})
			return
		}
		out, err := do(r.Context(), in)
		if err != nil {
			reply(w, http.StatusConflict, map[string]string{"error": err.Error()})
			return
		}
		reply(w, http.StatusOK, out)
	}
}

func reply(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(v) // the page went away: nobody to tell
}

// sceneStream is a stream that the panel offers.
type sceneStream struct {
	ID       string `json:"id"`
	Platform string `json:"platform"`
	Category string `json:"category"`
	Note     string `json:"note"`
	Symbol   string `json:"symbol"`
	Decimals uint8  `json:"decimals"`
}

// serveScene tells what never changes.
func (p *play) serveScene(w http.ResponseWriter, _ *http.Request) {
	streams := make([]sceneStream, 0, len(p.stage.Streams))
	for _, s := range p.stage.Streams {
		streams = append(streams, sceneStream{s.ID, s.Platform, s.Category, s.Note, s.Symbol, s.Decimals})
	}
	reply(w, http.StatusOK, map[string]any{
		"streams": streams, "wallet": p.outside.Address.Hex(), "finality": finalityDepth,
		"telegram": map[string]any{"private": p.newcomer.ID(), "group": p.group.ID(), "bot": p.stage.Telegram.Bot()},
		"discord": map[string]any{
			"users": []discord.User{p.member, p.moderator}, "guild": p.guild, "channel": p.channel,
		},
	})
}

// state is all that may change, as the page shows it.
type state struct {
	Telegram telegramState               `json:"telegram"`
	Discord  map[string]discord.Snapshot `json:"discord"` // by user id
	Panel    panelState                  `json:"panel"`
}

type telegramState struct {
	Private  []telegram.Message `json:"private"`
	Group    []telegram.Message `json:"group"`
	Commands []telegram.Command `json:"commands"`
}

type panelState struct {
	Now     time.Time `json:"now"`
	Head    uint64    `json:"head"`
	Days    int       `json:"days"`
	Payouts []payout  `json:"payouts"` // newest first
	Wallet  []holding `json:"wallet"`
}

func (p *play) state(ctx context.Context) state {
	s := state{
		Telegram: telegramState{
			Private: p.stage.Telegram.Messages(p.newcomer.ID()), Group: p.stage.Telegram.Messages(p.group.ID()),
			Commands: p.newcomer.CommandMenu(p.newcomer.ID()),
		},
		Discord: map[string]discord.Snapshot{},
		Panel:   panelState{Now: p.stage.Node.Now(), Payouts: []payout{}, Wallet: p.wallet(ctx)},
	}
	for _, u := range []discord.User{p.member, p.moderator} {
		s.Discord[u.ID] = p.stage.Discord.Snapshot(u.ID)
	}
	s.Panel.Head, _ = p.stage.Node.Client().BlockNumber(ctx) // 0 while the chain closes
	p.mu.Lock()
	defer p.mu.Unlock()
	s.Panel.Days = p.days
	for _, paid := range slices.Backward(p.payouts) {
		s.Panel.Payouts = append(s.Panel.Payouts, *paid)
	}
	return s
}

// calm is the least time between two states that are sent: a burst of changes becomes one.
const calm = 80 * time.Millisecond

// serveEvents sends the state, and again whenever it changes.
func (p *play) serveEvents(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("Cache-Control", "no-store")
	out := http.NewResponseController(w)
	for {
		news := p.news()
		data, err := json.Marshal(p.state(r.Context()))
		if err != nil {
			return
		}
		if _, err := fmt.Fprintf(w, "data: %s\n\n", data); err != nil {
			return
		}
		if err := out.Flush(); err != nil {
			return
		}
		select {
		case <-r.Context().Done():
			return
		case <-news:
		}
		select {
		case <-r.Context().Done():
			return
		case <-time.After(calm):
		}
	}
}

func (p *play) serveFile(w http.ResponseWriter, r *http.Request) {
	data, mime, ok := p.stage.Telegram.File(r.PathValue("id"))
	if !ok {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", mime)
	w.Header().Set("Cache-Control", "max-age=3600")
	_, _ = w.Write(data) // the page went away: nobody to tell
}

type telegramText struct {
	Chat    int64  `json:"chat"`
	Text    string `json:"text"`
	ReplyTo int    `json:"reply_to"`
}

func (p *play) telegramSend(_ context.Context, in telegramText) (nothing, error) {
	var opts []telegram.SendOption
	if in.ReplyTo != 0 {
		opts = append(opts, telegram.ReplyTo(in.ReplyTo))
	}
	_, err := p.newcomer.Send(in.Chat, in.Text, opts...)
	return nothing{}, err
}

type telegramButton struct {
	Chat    int64 `json:"chat"`
	Message int   `json:"message"`
	Row     int   `json:"row"`
	Column  int   `json:"column"`
}

// patience is how long a press waits for the bot's answer.
const patience = 10 * time.Second

func (p *play) telegramPress(ctx context.Context, in telegramButton) (telegram.Answer, error) {
	press, err := p.newcomer.PressAt(in.Chat, in.Message, in.Row, in.Column)
	if err != nil {
		return telegram.Answer{}, err
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	answer, err := press.Answer(ctx)
	if errors.Is(err, context.DeadlineExceeded) {
		return answer, errors.New("the bot does not answer")
	}
	return answer, err
}

type discordUse struct {
	User    string         `json:"user"`
	Channel string         `json:"channel"`
	Name    string         `json:"name"`
	Options map[string]any `json:"options"`
}

func (p *play) discordCommand(_ context.Context, in discordUse) (discord.Interaction, error) {
	return p.stage.Discord.RunCommand(in.User, in.Channel, in.Name, in.Options)
}

type discordPress struct {
	User     string   `json:"user"`
	Message  string   `json:"message"`
	CustomID string   `json:"custom_id"`
	Values   []string `json:"values"`
}

func (p *play) discordClick(_ context.Context, in discordPress) (discord.Interaction, error) {
	return p.stage.Discord.Click(in.User, in.Message, in.CustomID, in.Values...)
}

type discordForm struct {
	User   string            `json:"user"`
	Fields map[string]string `json:"fields"` // nil dismisses the window
}

func (p *play) discordModal(_ context.Context, in discordForm) (nothing, error) {
	if in.Fields == nil {
		p.stage.Discord.DismissModal(in.User)
		return nothing{}, nil
	}
	_, err := p.stage.Discord.SubmitModal(in.User, in.Fields)
	return nothing{}, err
}

type panelPayout struct {
	Stream   string `json:"stream"`
	Symbol   string `json:"symbol"`
	Amount   string `json:"amount"`
	Platform string `json:"platform"` // at whose deposit address: telegram or discord
}

func (p *play) panelPayout(ctx context.Context, in panelPayout) (nothing, error) {
	return nothing{}, p.pay(ctx, in.Stream, in.Symbol, in.Amount, in.Platform)
}

func (p *play) panelOrphan(ctx context.Context, in struct {
	Tx common.Hash `json:"tx"`
},
) (nothing, error) {
	return nothing{}, p.orphan(ctx, in.Tx)
}

func (p *play) panelNextDay(ctx context.Context, _ nothing) (nothing, error) {
	return nothing{}, p.nextDay(ctx)
}
