package discord

import (
	"fmt"
	"net/http"
	"strconv"
	"unicode/utf8"
)

// apiError is an error as Discord puts it on the wire.
type apiError struct {
	status  int
	code    int
	message string
	errors  map[string]any // field errors of a 50035
}

func (e *apiError) Error() string {
	return fmt.Sprintf("HTTP %d, %d: %s", e.status, e.code, e.message)
}

func (e *apiError) body() obj {
	b := obj{"message": e.message, "code": e.code}
	if len(e.errors) > 0 {
		b["errors"] = e.errors
	}
	return b
}

var (
	errNotFound     = &apiError{http.StatusNotFound, 0, "404: Not Found", nil}
	errUnauthorized = &apiError{http.StatusUnauthorized, 0, "401: Unauthorized", nil}

	errUnknownChannel     = &apiError{http.StatusNotFound, 10003, "Unknown Channel", nil}
	errUnknownGuild       = &apiError{http.StatusNotFound, 10004, "Unknown Guild", nil}
	errUnknownMember      = &apiError{http.StatusNotFound, 10007, "Unknown Member", nil}
	errUnknownMessage     = &apiError{http.StatusNotFound, 10008, "Unknown Message", nil}
	errUnknownUser        = &apiError{http.StatusNotFound, 10013, "Unknown User", nil}
	errUnknownWebhook     = &apiError{http.StatusNotFound, 10015, "Unknown Webhook", nil}
	errUnknownInteraction = &apiError{http.StatusNotFound, 10062, "Unknown interaction", nil}
	errUnknownCommand     = &apiError{http.StatusNotFound, 10063, "Unknown application command", nil}
	errTooLarge           = &apiError{http.StatusRequestEntityTooLarge, 40005, "Request entity too large", nil}
	errAcknowledged       = &apiError{http.StatusBadRequest, 40060, "Interaction has already been acknowledged.", nil}
	errMissingAccess      = &apiError{http.StatusForbidden, 50001, "Missing Access", nil}
	errNotInDM            = &apiError{http.StatusForbidden, 50003, "Cannot execute action on a DM channel", nil}
	errNotYourMessage     = &apiError{http.StatusForbidden, 50005, "Cannot edit a message authored by another user", nil}
	errEmptyMessage       = &apiError{http.StatusBadRequest, 50006, "Cannot send an empty message", nil}
	errCannotDM           = &apiError{http.StatusForbidden, 50007, "Cannot send messages to this user", nil}
	errMissingPermissions = &apiError{http.StatusForbidden, 50013, "Missing Permissions", nil}
	errInvalidToken       = &apiError{http.StatusUnauthorized, 50027, "Invalid Webhook Token", nil}
	errInvalidJSON        = &apiError{http.StatusBadRequest, 50109, "The request body contains invalid JSON.", nil}
	errNoMutualGuild      = &apiError{http.StatusForbidden, 50278, "Cannot send messages to this user due to having no mutual guilds", nil}
)

// form collects the field errors of one body, in Discord's nested shape.
type form struct{ tree map[string]any }

// add reports a fault at the path; its parts are field names and list indexes.
func (f *form) add(code, message string, path ...any) {
	if f.tree == nil {
		f.tree = map[string]any{}
	}
	node := f.tree
	for _, part := range path {
		key := fmt.Sprint(part)
		next, ok := node[key].(map[string]any)
		if !ok {
			next = map[string]any{}
			node[key] = next
		}
		node = next
	}
	list, _ := node["_errors"].([]obj)
	node["_errors"] = append(list, obj{"code": code, "message": message})
}

// err returns the collected faults as one 50035, nil when there are none.
func (f *form) err() error {
	if f.tree == nil {
		return nil
	}
	return &apiError{http.StatusBadRequest, 50035, "Invalid Form Body", f.tree}
}

// length checks a text's length in characters.
func (f *form) length(text string, least, most int, path ...any) {
	n := utf8.RuneCountInString(text)
	switch {
	case n == 0 && least > 0:
		f.add("BASE_TYPE_REQUIRED", "This field is required", path...)
	case n < least || n > most && least > 0:
		f.badLength(least, most, path...)
	case n > most:
		f.add("BASE_TYPE_MAX_LENGTH", fmt.Sprintf("Must be %d or fewer in length.", most), path...)
	}
}

// count checks the length of a list.
func (f *form) count(n, least, most int, path ...any) {
	if n < least || n > most {
		f.badLength(least, most, path...)
	}
}

func (f *form) badLength(least, most int, path ...any) {
	f.add("BASE_TYPE_BAD_LENGTH", fmt.Sprintf("Must be between %d and %d in length.", least, most), path...)
}

func (f *form) choice(path ...any) {
	f.add("BASE_TYPE_CHOICES", "Value is not one of the allowed choices.", path...)
}

// at extends a path without sharing its memory with its siblings.
func at(path []any, more ...any) []any {
	return append(append(make([]any, 0, len(path)+len(more)), path...), more...)
}

func itoa(n int) string { return strconv.Itoa(n) }
