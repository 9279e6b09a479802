package telegram

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"github.com/amasa-io/amasa/bot/chat"
)

// wanted are the kinds of update that the bot handles.
var wanted = []string{"message", "callback_query", "my_chat_member"}

// maxAnswer bounds what one getUpdates may return: far more than 100 updates of the longest texts. An answer that is cut
// short would be asked for again for ever.
const maxAnswer = 64 << 20

// rawUpdate is an update not decoded yet, so that one which the library can't decode spoils no other.
type rawUpdate struct {
	id  int64
	raw json.RawMessage
}

func (u rawUpdate) decode() (*models.Update, error) {
	var upd models.Update
	if err := json.Unmarshal(u.raw, &upd); err != nil {
		return nil, err
	}
	return &upd, nil
}

// poll asks for the updates from offset on, which confirms those before it; the server may hold the line for up to hold. It
// fails with a *chat.Error.
func (b *Bot) poll(ctx context.Context, offset int64, hold time.Duration) ([]rawUpdate, error) {
	body, err := json.Marshal(map[string]any{
		"offset": offset, "limit": 100, "timeout": int(hold / time.Second), "allowed_updates": wanted,
	})
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, b.opts.API+"/bot"+b.opts.Token+"/getUpdates", bytes.NewReader(body))
	if err != nil {
		return nil, errors.New("the address of the Bot API server is malformed") // err would show the token
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := b.client.Do(req)
	if err != nil {
		return nil, b.classify(err)
	}
	defer func() { _ = resp.Body.Close() }()

	var answer struct {
		OK          bool              `json:"ok"`
		Result      []json.RawMessage `json:"result"`
		ErrorCode   int               `json:"error_code"`
		Description string            `json:"description"`
		Parameters  struct {
			RetryAfter int `json:"retry_after"`
		} `json:"parameters"`
	}
	if err := json.NewDecoder(io.LimitReader(resp.Body, maxAnswer)).Decode(&answer); err != nil {
		return nil, &chat.Error{Reason: chat.Down, Err: fmt.Errorf("getUpdates: HTTP %d is not an answer of the Bot API", resp.StatusCode)}
	}
	if !answer.OK {
		return nil, b.pollError(answer.ErrorCode, answer.Description, answer.Parameters.RetryAfter)
	}
	updates := make([]rawUpdate, 0, len(answer.Result))
	for _, raw := range answer.Result {
		var head struct {
			ID int64 `json:"update_id"`
		}
		if err := json.Unmarshal(raw, &head); err != nil {
			b.log.Error("skipped an update without an id", "err", err)
			continue
		}
		updates = append(updates, rawUpdate{id: head.ID, raw: raw})
	}
	return updates, nil
}

func (b *Bot) pollError(code int, description string, retryAfter int) error {
	err := fmt.Errorf("getUpdates: %d %s", code, chat.Clip(description, 200))
	switch code {
	case http.StatusUnauthorized, http.StatusNotFound: // what Telegram answers to a token it doesn't know
		return &chat.Error{Reason: chat.Denied, Err: err}
	case http.StatusTooManyRequests:
		return b.classify(&tg.TooManyRequestsError{Message: err.Error(), RetryAfter: retryAfter})
	}
	return &chat.Error{Reason: chat.Down, Err: err}
}
