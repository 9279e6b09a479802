package discord

import (
	"context"
	"net/http"
	"time"

	"github.com/bwmarrin/discordgo"

	"github.com/amasa-io/amasa/bot/chat"
)

// session returns a discordgo session for one REST call. Its rate-limit buckets are garbage afterwards: the library never
// forgets a bucket, lets calls that share one wait for each other, and sleeps without looking at the context.
func (b *Bot) session() *discordgo.Session {
	s, _ := discordgo.New("Bot " + b.opts.Token) // cannot fail: it only fills in a struct
	s.Client = b.client
	s.ShouldRetryOnRateLimit = false // the caller decides, from chat.Paced
	s.MaxRestRetries = 0             // a repeated POST could show a message twice
	s.LogLevel = -1                  // it would write to standard error
	return s
}

// tries is how often a part of an answer is sent before it is given up.
const tries = 4

// insist makes a call, again where that can help. A call that does no harm when it is made twice is also repeated when its
// outcome is unknown. It fails with a *chat.Error.
func (b *Bot) insist(ctx context.Context, harmless bool, call func(*discordgo.Session, discordgo.RequestOption) error) error {
	for try := 1; ; try++ {
		err := classify(call(b.session(), discordgo.WithContext(ctx)))
		reason := chat.ReasonOf(err)
		again := reason == chat.Paced || reason == chat.Down || reason == chat.Unknown && harmless
		wait := chat.RetryAfter(err, time.Second/4)
		if deadline, ok := ctx.Deadline(); !again || try == tries || ok && wait > time.Until(deadline) {
			return err
		}
		chat.Pause(ctx, wait)
	}
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
