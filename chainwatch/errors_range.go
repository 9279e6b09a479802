package chainwatch

import (
	"errors"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/rpc"
)

// errTooLarge is our own limit on an answer, which a narrower question would keep.
var errTooLarge = errors.New("response is too large")

// maxRefusal bounds how much of a refusal is read, in bytes.
const maxRefusal = 4096

// rangeWords are what providers say when a query spans too many blocks, brings too many logs, or takes too long for them.
// The codes beside them tell nothing: the same refusal comes as -32000, -32005, -32047, -32600, -32602, -32614 and 35.
var rangeWords = []string{
	"block range should work", "block range is too", "block range too", "block range limit", "block range exceed", "block range greater than",
	"block range less than", "exceed max block range", "exceeds max block range", "maximum block range", "max block range",
	"maximum allowed range", "max allowed range", "maxallowedrange", "range too large", "range is too large", "range is too wide",
	"range exceeds", "exceeds the range", "range limit exceeded", "range limited to", "range is limited to", "ranges over", "blocks range",
	"eth_getlogs requests with up to", "eth_getlogs is limited to", "requested too many blocks", "too many blocks", "number of requested blocks",
	"block span", "blocks distance", "limit the query to", "must be smaller than size", "reducing your block range", "narrow your filter",
	"query returned more than", "more than 10000 results", "exceeds max results", "too many results", "too many logs", "result set too large",
	"logs matched by query", "response size", "response too large", "response is too big", "response is too large", "exceeds size limit",
	"query timeout", "query timed out",
}

// notRange are refusals that speak of a range and mean something else.
var notRange = []string{"beyond current head", "beyond the current head", "beyond head", "invalid block range"}

// refusesRange reports whether a provider's words, in lower case, refuse a query for how much it asks for.
func refusesRange(text string) bool {
	says := func(words string) bool { return strings.Contains(text, words) }
	return slices.ContainsFunc(rangeWords, says) && !slices.ContainsFunc(notRange, says)
}

// number is how providers write one: 2000, 10,000, 10.000, 10k.
const number = `(\d+(?:[,._]\d{3})*) ?(k)?\b`

// spans are ranges that providers suggest, from and to, both of them included.
var spans = []struct {
	base int
	text *regexp.Regexp
}{
	{16, regexp.MustCompile(`\[ ?"?0x([0-9a-f]+)"?, ?"?0x([0-9a-f]+)"? ?\]`)}, // Alchemy, Infura, thirdweb, zkSync
	{10, regexp.MustCompile(`with the range (\d+) ?- ?(\d+)`)},                // reth
}

// widths are ways to say how many blocks a query may span, the clearest first.
var widths = []*regexp.Regexp{
	regexp.MustCompile(`limited to (?:an? )?(?:0 ?- ?)?` + number),                               // QuickNode, 1RPC, BlockPI, Blast
	regexp.MustCompile(`up to an? ` + number + `[ -]blocks? range`),                              // Alchemy
	regexp.MustCompile(`(?:max|maximum)(?: allowed)?(?: block)? ?range\W*(?:is |of )?` + number), // geth, reth, publicnode, BSC, Cloudflare
	regexp.MustCompile(`maxallowedrange\W*` + number),
	regexp.MustCompile(`number of requested blocks is ` + number),            // thirdweb
	regexp.MustCompile(`(?:max|maximum)(?: is)?(?: set)?(?: to)? ` + number), // Avalanche, Frontier
	regexp.MustCompile(`ranges over ` + number + ` blocks`),                  // dRPC
	regexp.MustCompile(`at most ` + number + ` blocks`),                      // Coinbase
	regexp.MustCompile(`block range (?:greater|less) than ` + number),        // proxyd
	regexp.MustCompile(`\(\d+ > ` + number + `\)`),                           // Blast
	regexp.MustCompile(`narrow your filter: ` + number),                      // Pocket
	regexp.MustCompile(`smaller than size ` + number),                        // Harmony
	regexp.MustCompile(`exceeds? (?:the )?limit (?:of )?` + number),          // Infura
	regexp.MustCompile(number + ` blocks?\b`),
}

// notBlocks follows a number that counts something else.
var notBlocks = regexp.MustCompile(`^ (?:results|logs|bytes|entries|items|mb|requests)`)

// rangeLimit reads how many blocks a provider says that a query may span, at least 1. It is not ok if the error names
// no such number; that the query was refused for its range is the class of the error, not this. Providers err: the
// number can be the one that was refused. Use narrower.
func rangeLimit(err error) (blocks uint64, ok bool) {
	text := refusal(err)
	if !refusesRange(text) {
		return 0, false
	}
	for _, s := range spans {
		if m := s.text.FindStringSubmatch(text); m != nil {
			from, badFrom := strconv.ParseUint(m[1], s.base, 64)
			to, badTo := strconv.ParseUint(m[2], s.base, 64)
			if width := to - from + 1; badFrom == nil && badTo == nil && to >= from && width > 0 {
				return width, true
			}
		}
	}
	for _, w := range widths {
		for _, at := range w.FindAllStringSubmatchIndex(text, -1) {
			if n := parseNumber(text[at[2]:at[3]], at[4] >= 0); n > 0 && !notBlocks.MatchString(text[at[1]:]) {
				return n, true
			}
		}
	}
	return 0, false
}

// narrower is how many blocks to ask for after a query of so many was refused: what the provider says if that is less,
// else half. It is at least 1.
func narrower(asked uint64, err error) uint64 {
	if blocks, ok := rangeLimit(err); ok && blocks < asked {
		return blocks
	}
	return max(1, asked/2)
}

// refusal is what a provider said, in lower case: its JSON-RPC message, or the body that came with an HTTP status.
func refusal(err error) string {
	if err == nil {
		return ""
	}
	text := err.Error()
	if web, ok := errors.AsType[rpc.HTTPError](err); ok {
		text = string(web.Body)
	} else if remote, ok := errors.AsType[rpc.Error](err); ok {
		text = remote.Error()
	}
	return lowerStart(text)
}

// lowerStart is as much of a text as is read, in lower case.
func lowerStart(text string) string { return strings.ToLower(text[:min(len(text), maxRefusal)]) }

// parseNumber is 0 for what is no number.
func parseNumber(digits string, thousands bool) uint64 {
	n, err := strconv.ParseUint(strings.Map(func(r rune) rune {
		if r == ',' || r == '.' || r == '_' {
			return -1
		}
		return r
	}, digits), 10, 64)
	switch {
	case err != nil:
		return 0
	case thousands && n > 1<<40:
		return 0
	case thousands:
		return 1000 * n
	}
	return n
}
