package telegram

import (
	"fmt"
	"net/http"
	"strings"
)

// APIError is a refusal in the Bot API's own form.
type APIError struct {
	Code        int    // also the HTTP status
	Description string // as the real service words it
	RetryAfter  int    // seconds; 0 when absent
	MigrateTo   int64  // id of the supergroup that a group became; 0 when absent
}

// Error returns the code and the description.
func (e *APIError) Error() string { return fmt.Sprintf("%d %s", e.Code, e.Description) }

// badRequest words a 400. Sentences start in lower case after the prefix; server codes such as
// BUTTON_DATA_INVALID keep theirs.
func badRequest(format string, args ...any) *APIError {
	text := fmt.Sprintf(format, args...)
	if len(text) > 1 && text[1] != '_' && (text[1] < 'A' || text[1] > 'Z') {
		text = strings.ToLower(text[:1]) + text[1:]
	}
	return &APIError{Code: http.StatusBadRequest, Description: "Bad Request: " + text}
}

func forbidden(text string) *APIError {
	return &APIError{Code: http.StatusForbidden, Description: "Forbidden: " + text}
}

func conflict(text string) *APIError {
	return &APIError{Code: http.StatusConflict, Description: "Conflict: " + text}
}

func tooMany(seconds int) *APIError {
	return &APIError{
		Code:        http.StatusTooManyRequests,
		Description: fmt.Sprintf("Too Many Requests: retry after %d", seconds),
		RetryAfter:  seconds,
	}
}

func migrated(to int64) *APIError {
	err := badRequest("group chat was upgraded to a supergroup chat")
	err.MigrateTo = to
	return err
}

var (
	errUnauthorized = &APIError{Code: http.StatusUnauthorized, Description: "Unauthorized"}
	errNotFound     = &APIError{Code: http.StatusNotFound, Description: "Not Found"}
	errNoMethod     = &APIError{Code: http.StatusNotFound, Description: "Not Found: method not found"}
	errTooLarge     = &APIError{Code: http.StatusRequestEntityTooLarge, Description: "Request Entity Too Large"}
)

var (
	errBlocked     = forbidden("bot was blocked by the user")
	errNotStarted  = forbidden("bot can't initiate conversation with a user")
	errNoChat      = badRequest("chat not found")
	errStaleQuery  = badRequest("query is too old and response timeout expired or query ID is invalid")
	errOtherPoll   = conflict("terminated by other getUpdates request; make sure that only one bot instance is running")
	errByWebhook   = conflict("terminated by setWebhook request")
	errHasWebhook  = conflict("can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first")
	errNotModified = badRequest("message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message")
)
