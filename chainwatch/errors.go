package chainwatch

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/rpc"
)

// class is what kind of failure a provider showed. It decides what the failure costs.
type class string

const (
	classDown        class = "down"        // unreachable, slow, refusing, or answering nonsense
	classRate        class = "rate_limit"  // asked too often
	classRange       class = "range"       // asked for too much at once
	classLag         class = "lag"         // does not have the block (yet)
	classStale       class = "stale"       // stands still while others go on
	classLie         class = "lie"         // gave data that fail their proof
	classFork        class = "fork"        // serves a chain that the others do not
	classUnsupported class = "unsupported" // does not know the method
	classWrongChain  class = "wrong_chain" // is a node of another chain
)

var (
	errUnsupported = errors.New("method not supported")
	errWrongChain  = errors.New("wrong chain id")
	errStale       = errors.New("stands still while other providers go on")
	errFork        = errors.New("serves another fork than the other providers")
)

// lieError is a proof that failed.
type lieError struct{ what string }

func (e *lieError) Error() string { return "failed proof: " + e.what }

func lie(format string, args ...any) error { return &lieError{fmt.Sprintf(format, args...)} }

// classify sorts an error of a provider call.
func classify(err error) class {
	var l *lieError
	switch {
	case errors.As(err, &l):
		return classLie
	case errors.Is(err, errWrongChain):
		return classWrongChain
	case errors.Is(err, errStale):
		return classStale
	case errors.Is(err, errFork):
		return classFork
	case errors.Is(err, errUnsupported):
		return classUnsupported
	case errors.Is(err, errTooLarge), errors.Is(err, errNarrowest):
		return classRange
	case errors.Is(err, ethereum.NotFound):
		return classLag
	case errors.Is(err, context.DeadlineExceeded):
		return classDown
	}
	if web, ok := errors.AsType[rpc.HTTPError](err); ok {
		return classifyHTTP(web)
	}
	if remote, ok := errors.AsType[rpc.Error](err); ok {
		return classifyRemote(remote.ErrorCode(), remote.Error())
	}
	return classDown
}

func classifyHTTP(err rpc.HTTPError) class {
	switch err.StatusCode {
	case http.StatusTooManyRequests, http.StatusPaymentRequired:
		return classRate
	case http.StatusRequestEntityTooLarge:
		return classRange
	case http.StatusForbidden, http.StatusBadRequest, http.StatusNotFound:
		// Some gateways answer a JSON-RPC error under an HTTP error status.
		return classifyText(string(err.Body))
	}
	return classDown
}

// classifyRemote goes by the code where codes are reliable, else by the words that providers use. A query of too wide a
// range is refused under any code, that of a rate limit among them.
func classifyRemote(code int, message string) class {
	if refusesRange(lowerStart(message)) {
		return classRange
	}
	switch code {
	case -32601:
		return classUnsupported
	case -32005, 429, -32029, -32007:
		return classRate
	case -32001:
		return classLag // "resource not found", "unknown block"
	}
	return classifyText(message)
}

var classWords = []struct {
	class class
	words []string
}{
	{classRate, []string{"rate limit", "ratelimit", "too many requests", "request limit", "compute units", "throughput", "capacity", "quota", "daily limit"}},
	{classUnsupported, []string{"method not found", "not supported", "unsupported", "does not exist/is not available", "method is not available", "not whitelisted", "method not allowed", "unknown method"}},
	{classLag, []string{"not found", "unknown block", "header for hash", "not available", "missing trie node", "pruned", "not yet", "in progress", "out of range", "outofrange", "after last accepted", "unfinalized", "beyond current head", "beyond the current head"}},
}

func classifyText(message string) class {
	message = lowerStart(message)
	if refusesRange(message) {
		return classRange
	}
	for _, c := range classWords {
		for _, w := range c.words {
			if strings.Contains(message, w) {
				return c.class
			}
		}
	}
	return classDown
}

// maxErrorText bounds what of a provider's own words reaches a log.
const maxErrorText = 300

// cleanError removes the endpoint's URL, which often holds an API key, from an error, and shortens it.
func cleanError(err error) error {
	if err == nil {
		return nil
	}
	if u, ok := errors.AsType[*url.Error](err); ok {
		return fmt.Errorf("%s: %w", strings.ToLower(u.Op), u.Err)
	}
	if len(err.Error()) > maxErrorText {
		return &shortError{err}
	}
	return err
}

// shortError cuts a long message and keeps what errors.As needs.
type shortError struct{ err error }

func (e *shortError) Error() string {
	return strings.ToValidUTF8(e.err.Error()[:maxErrorText], "") + "…"
}
func (e *shortError) Unwrap() error { return e.err }
