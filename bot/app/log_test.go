package app_test

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"strings"
	"testing"

	"github.com/amasa-io/amasa/bot/app"
)

// TestLogHidesSecrets puts secrets everywhere that a log line has room for them.
func TestLogHidesSecrets(t *testing.T) {
	t.Parallel()
	const token, key = "4242:AAsecretAA", "https://node.example/v1/0123456789"
	for _, format := range []string{"text", "json"} {
		var out bytes.Buffer
		log := app.NewLogger(&out, format, slog.LevelDebug, []string{token, key, "", "id"})
		u, err := url.Parse(key)
		if err != nil {
			t.Fatal(err)
		}
		failure := &url.Error{Op: "Post", URL: "https://api.example/bot" + token + "/sendMessage", Err: errors.New("refused")}
		log = log.With("chain", "base", "url", key).WithGroup("call")
		log.Error("cannot reach "+key, "err", fmt.Errorf("send: %w", failure), "url", u, "text", "a "+token+" b",
			slog.Group("deep", "token", token, "n", 7), "lazy", lazy(token))
		for _, secret := range []string{token, "AAsecretAA", "0123456789"} {
			if strings.Contains(out.String(), secret) {
				t.Errorf("%s: %q is in the log:\n%s", format, secret, out.String())
			}
		}
		for _, word := range []string{"refused", "base", "sendMessage", "[hidden]", "idle"} {
			if word == "idle" {
				log.Info("idle") // the secret "id" is too short to be one
			}
			if !strings.Contains(out.String(), word) {
				t.Errorf("%s: %q is not in the log:\n%s", format, word, out.String())
			}
		}
	}
}

// lazy is a value that prints itself when it is logged.
type lazy string

func (l lazy) LogValue() slog.Value { return slog.StringValue(string(l)) }
