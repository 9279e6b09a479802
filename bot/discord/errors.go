package discord

import (
	"errors"
	"fmt"
	"net/http"

	"github.com/bwmarrin/discordgo"

	"github.com/amasa-io/amasa/bot/chat"
)

// Discord's error codes that mean the person cannot be written to, or the message is not there.
const (
	codeCannotDM       = 50007
	codeNoMutualGuild  = 50278
	codeOpeningTooFast = 40003
	codeNotLetIn       = 50001
	codeMayNot         = 50013
)

// classify sorts what discordgo returned into a *chat.Error. A RESTError holds the request with its Authorization
// header, so only its code and message are kept.
func classify(err error) error {
	if err == nil {
		return nil
	}
	var pace *discordgo.RateLimitError
	if errors.As(err, &pace) {
		return &chat.Error{Reason: chat.Paced, RetryAfter: pace.RetryAfter, Err: errors.New("rate limited")}
	}
	var rest *discordgo.RESTError
	if errors.As(err, &rest) {
		return classifyREST(rest)
	}
	if errors.Is(err, discordgo.ErrUnauthorized) {
		return &chat.Error{Reason: chat.Denied, Err: err}
	}
	return chat.ClassifyTransport(err)
}

func classifyREST(e *discordgo.RESTError) error {
	status, code, text := 0, 0, ""
	if e.Response != nil {
		status = e.Response.StatusCode
	}
	if e.Message != nil {
		code, text = e.Message.Code, e.Message.Message
	}
	return &chat.Error{Reason: reason(status, code), Err: fmt.Errorf("HTTP %d, code %d: %s", status, code, text)}
}

func reason(status, code int) chat.Reason {
	switch code {
	case discordgo.ErrCodeUnknownMessage:
		return chat.Missing
	case discordgo.ErrCodeUnknownChannel, discordgo.ErrCodeUnknownUser, codeCannotDM, codeNoMutualGuild, codeNotLetIn, codeMayNot:
		return chat.Gone
	case codeOpeningTooFast:
		return chat.Down
	}
	switch {
	case status == http.StatusUnauthorized:
		return chat.Denied
	case status == http.StatusForbidden:
		return chat.Gone
	case status >= http.StatusInternalServerError:
		return chat.Unknown
	case status >= http.StatusBadRequest:
		return chat.Rejected
	}
	return chat.Unknown
}
