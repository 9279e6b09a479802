package ledger

import (
	"encoding/json"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// micros is how a time is stored: microseconds since 1970, 0 for the zero time.
func micros(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMicro()
}

// fromMicros is the reverse of micros.
func fromMicros(us int64) time.Time {
	if us == 0 {
		return time.Time{}
	}
	return time.UnixMicro(us).UTC()
}

// addressText is how an address is stored: lower-case hex, "" for the zero address.
func addressText(a common.Address) string {
	if a == (common.Address{}) {
		return ""
	}
	return hexutil.Encode(a[:])
}

// hashText is how a hash is stored: lower-case hex, "" for the zero hash.
func hashText(h common.Hash) string {
	if h == (common.Hash{}) {
		return ""
	}
	return h.Hex()
}

// jsonText is how JSON is stored; "null" when there is none.
func jsonText(raw json.RawMessage) string {
	if len(raw) == 0 {
		return "null"
	}
	return string(raw)
}

// fromJSONText is the reverse of jsonText.
func fromJSONText(s string) json.RawMessage {
	if s == "" || s == "null" {
		return nil
	}
	return json.RawMessage(s)
}

// plain makes text from outside storable in either database: valid UTF-8 without NUL, at most limit characters.
func plain(s string, limit int) string {
	s = strings.ReplaceAll(strings.ToValidUTF8(s, "�"), "\x00", "")
	if r := []rune(s); len(r) > limit {
		s = string(r[:limit])
	}
	return s
}

// mapped applies fn to every element.
func mapped[A, B any](in []A, fn func(A) B) []B {
	out := make([]B, len(in))
	for i, a := range in {
		out[i] = fn(a)
	}
	return out
}
