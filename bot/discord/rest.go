package discord

import (
	"net/http"
	"sync"

	"github.com/bwmarrin/discordgo"
)

// session returns a discordgo session for REST calls only. Each has rate-limit buckets of its own: the library never
// forgets a bucket, and lets calls that share one wait for each other without a deadline. So an interaction gets a
// session for itself, which is garbage when it is answered.
func (b *Bot) session() *discordgo.Session {
	s, _ := discordgo.New("Bot " + b.opts.Token) // cannot fail: it only fills in a struct
	s.Client = b.client
	s.ShouldRetryOnRateLimit = false // the caller decides, from chat.Paced
	s.MaxRestRetries = 0             // a repeated POST could show a message twice
	s.StateEnabled = false
	return s
}

// restPool is a session shared by notifications, so that they respect the buckets that Discord reports, replaced now
// and then so that buckets don't pile up.
type restPool struct {
	bot *Bot

	mu      sync.Mutex
	session *discordgo.Session
	uses    int
}

const usesPerSession = 10_000

func (p *restPool) get() *discordgo.Session {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.session == nil || p.uses >= usesPerSession {
		p.session, p.uses = p.bot.session(), 0
	}
	p.uses++
	return p.session
}

// outgoing is a message for a channel with the fields that discordgo's own type lacks.
type outgoing struct {
	*discordgo.MessageSend
	Nonce        string `json:"nonce,omitempty"`
	EnforceNonce bool   `json:"enforce_nonce,omitempty"`
}

// post sends a message to a channel.
func post(s *discordgo.Session, channel string, m outgoing, options ...discordgo.RequestOption) (*discordgo.Message, error) {
	endpoint := discordgo.EndpointChannelMessages(channel)
	var body []byte
	var err error
	if len(m.Files) > 0 {
		contentType, payload, encodeErr := discordgo.MultipartBodyWithJSON(m, m.Files)
		if encodeErr != nil {
			return nil, encodeErr
		}
		body, err = s.RequestRaw(http.MethodPost, endpoint, contentType, payload, endpoint, 0, options...)
	} else {
		body, err = s.RequestWithBucketID(http.MethodPost, endpoint, m, endpoint, options...)
	}
	if err != nil {
		return nil, err
	}
	var sent discordgo.Message
	return &sent, discordgo.Unmarshal(body, &sent)
}
