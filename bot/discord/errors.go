package discord

import (
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/bwmarrin/discordgo"

	"github.com/amasa-io/amasa/bot/chat"
)

// Discord's error codes that decide what happens next.
const (
	codeUnknownChannel = 10003
	codeUnknownUser    = 10013
	codeUnknownMessage = 10008
	codeOpeningTooFast = 40003
	codeAcknowledged   = 40060 // the interaction has its first response
	codeNotLetIn       = 50001
	codeOthersMessage  = 50005
	codeCannotDM       = 50007
	codeMayNot         = 50013
	codeNoMutualGuild  = 50278
)

// openingPause is how long no new DM is opened after Discord found that they were too many.
const openingPause = 10 * time.Minute

// code is Discord's error code, 0 for other errors.
func code(err error) int {
	var rest *discordgo.RESTError
	if errors.As(err, &rest) && rest.Message != nil {
		return rest.Message.Code
	}
	return 0
}

// classify sorts what discordgo returned into a *chat.Error. A RESTError holds the request with its Authorization
// header, so only its code and message are kept.
func classify(err error) error {
	if err == nil {
		return nil
	}
	if sorted, ok := errors.AsType[*chat.Error](err); ok {
		return sorted
	}
	if pace, ok := errors.AsType[*discordgo.RateLimitError](err); ok {
		return &chat.Error{Reason: chat.Paced, RetryAfter: pace.RetryAfter, Err: errors.New("rate limited")}
	}
	if rest, ok := errors.AsType[*discordgo.RESTError](err); ok {
		return classifyREST(rest)
	}
	return chat.ClassifyTransport(err)
}

func classifyREST(e *discordgo.RESTError) error {
	status, text := 0, ""
	if e.Response != nil {
		status = e.Response.StatusCode
	}
	if e.Message != nil {
		text = chat.Clip(e.Message.Message, 200)
	}
	out := &chat.Error{Reason: reason(status, code(e)), Err: fmt.Errorf("HTTP %d, code %d: %s", status, code(e), text)}
	if code(e) == codeOpeningTooFast {
		out.RetryAfter = openingPause
	}
	return out
}

func reason(status, code int) chat.Reason {
	switch code {
	case codeUnknownMessage, codeOthersMessage:
		return chat.Missing
	case codeUnknownChannel, codeUnknownUser, codeCannotDM, codeNoMutualGuild, codeNotLetIn, codeMayNot:
		return chat.Gone
	case codeOpeningTooFast:
		return chat.Paced
	}
	switch {
	case status == http.StatusUnauthorized:
		return chat.Denied
	case status == http.StatusForbidden:
		return chat.Gone
	case status >= http.StatusBadRequest && status < http.StatusInternalServerError:
		return chat.Rejected
	}
	return chat.Unknown
}
