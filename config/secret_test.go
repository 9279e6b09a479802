package config

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
)

// TestSecretsNeverPrint tries every way that a value gets into a log or a chat.
func TestSecretsNeverPrint(t *testing.T) {
	const key = "hunter2"
	holder := struct {
		Token    Secret
		RPC      []URL
		Database Database
		Pointer  *Secret
	}{
		Token:    key,
		RPC:      []URL{"https://rpc.example/v2/" + key, "https://" + key + "@rpc.example", "https:/typo/" + key},
		Database: "postgres://amasa:" + key + "@db.example/amasa",
		Pointer:  new(Secret),
	}
	*holder.Pointer = key
	var out bytes.Buffer
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d", "%t", "%10.3s"} {
		fmt.Fprintf(&out, verb+" "+verb+" "+verb+" "+verb+"\n", holder, holder.Token, holder.RPC, holder.Database)
	}
	fmt.Fprintln(&out, holder.Token, holder.RPC[0], holder.Database, fmt.Errorf("dial %s: %w", holder.RPC[1], fmt.Errorf("%v", holder)))
	for _, handler := range []slog.Handler{slog.NewTextHandler(&out, nil), slog.NewJSONHandler(&out, nil)} {
		slog.New(handler).Info("x", "token", holder.Token, "rpc", holder.RPC, "one", holder.RPC[0], "db", holder.Database, "all", holder)
	}
	for _, marshal := range []func(any) ([]byte, error){json.Marshal, yaml.Marshal} {
		data, err := marshal(holder)
		if err != nil {
			t.Fatal(err)
		}
		out.Write(data)
	}
	text := out.String()
	if strings.Contains(text, key) || strings.Contains(text, fmt.Sprintf("%x", key)) {
		t.Errorf("the secret is out:\n%s", text)
	}
	for _, want := range []string{redacted, "https://rpc.example/…", "postgres://db.example/…"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not printed, and would help:\n%s", want, text)
		}
	}
}

func TestWhatIsNotSecretPrints(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{Secret("").String(), ""},
		{URL("").String(), ""},
		{URL("http://127.0.0.1:8545").String(), "http://127.0.0.1:8545"},
		{URL("http://127.0.0.1:8545/").String(), "http://127.0.0.1:8545"},
		{Database("data/amasa.db").String(), "data/amasa.db"},
		{Secret("a").Reveal() + URL("b").Reveal() + Database("c").Reveal(), "abc"},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}
