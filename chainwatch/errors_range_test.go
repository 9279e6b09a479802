package chainwatch

import (
	"errors"
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/rpc"
)

// refusals are what providers and nodes said, word for word, and how many blocks they allow (0 = they do not say).
var refusals = []struct {
	from   string
	code   int
	text   string
	blocks uint64
}{
	{"geth", -32602, "exceed maximum block range 5000", 5000},
	{"BNB Chain", -32005, "exceed maximum block range: 5000", 5000},
	{"publicnode", -32602, "exceed maximum block range: 50000", 50000},
	{"reth", -32602, "query exceeds max block range 100000", 100000},
	{"reth, results", -32602, "query exceeds max results 20000, retry with the range 12345-12399", 55},
	{"Base", -32602, "query exceeds max block range of 10000", 10000},
	{"Base, old", -32000, "block range too large", 0},
	{"Optimism", -32600, "Block range is too large", 0},
	{"proxyd", -32600, "block range greater than 10000 max", 10000},
	{"Nethermind", -32005, "Too many logs requested. Max logs per response is 20000.", 0},
	{"Erigon", -32000, "query timed out after 30s", 0},
	{"Avalanche", -32000, "requested too many blocks from 1 to 5000, maximum is set to 2048", 2048},
	{"Frontier", -32603, "block range is too wide (maximum 1024)", 1024},
	{"Infura", -32005, "query returned more than 10000 results. Try with this block range [0x7E8, 0xBCF].", 1000},
	{"Infura, plain", -32005, "query returned more than 10000 results", 0},
	{"Infura, range", -32602, "range exceeds limit of 10000", 10000},
	{
		"Alchemy", -32602,
		"Log response size exceeded. You can make eth_getLogs requests with up to a 2K block range and no limit on the response size, or you can request " +
			"any block range with a cap of 10K logs in the response. Based on your parameters and the response size limit, this block range should work: " +
			"[0xc5dc00, 0xc614a7]", 0xc614a7 - 0xc5dc00 + 1,
	},
	{
		"Alchemy, free", -32600,
		"Under the Free tier plan, you can make eth_getLogs requests with up to a 10 block range. Based on your parameters, this block range should work: " +
			"[0x1180fca, 0x1180fd3]. Upgrade to PAYG for expanded block range.", 10,
	},
	{"Alchemy, by words", -32600, "You can make eth_getLogs requests with up to a 2K block range and no limit on the response size", 2000},
	{
		"Alchemy, slow", -32000,
		"Query timeout exceeded. Consider reducing your block range. Based on your parameters and the response size limit, this block range should work: " +
			"[0x5223c98, 0x5223e80]", 0x5223e80 - 0x5223c98 + 1,
	},
	{"thirdweb", -32602, "Log response size exceeded. Maximum allowed number of requested blocks is 1000", 1000},
	{"QuickNode", -32614, "eth_getLogs is limited to a 10,000 range", 10000},
	{"QuickNode, free", -32614, "eth_getLogs is limited to a 5 range, upgrade from free plan to increase limits to a 10000 range", 5},
	{"1RPC", -32602, "eth_getLogs is limited to 0 - 50 blocks range", 50},
	{"1RPC, other", -32000, "eth_getLogs range is too large, max is 1k blocks", 1000},
	{"BlockPI", -32602, "eth_getLogs is limited to 1024 block range. Please check the parameter requirements", 1024},
	{"Blast", -32600, "exceeds the range allowed for your plan (5000 > 3000)", 3000},
	{"Ankr", -32600, "block range is too wide", 0},
	{"Cloudflare", -32047, "Invalid eth_getLogs request. 'fromBlock'-'toBlock' range too large. Max range: 800", 800},
	{"dRPC", 35, "ranges over 10000 blocks are not supported on freetier", 10000},
	{"Coinbase", -32000, "please limit the query to at most 1000 blocks", 1000},
	{"Pocket", -32602, "query block range exceeds server limit, narrow your filter: 5000", 5000},
	{"Harmony", -32000, "GetLogs query must be smaller than size 1024", 1024},
	{"Hyperliquid", -32603, "query exceeds max block range 1000", 1000},
	{"a list", -32602, `{"error":"invalid range","maxAllowedRange": 30000}`, 30000},
	{"a huge suggestion", -32602, "this block range should work: [0x0, 0xffffffffffffffff]", 0},
	{"a reversed suggestion", -32602, "this block range should work: [0x10, 0x1]", 0},
	{"nothing at all", -32602, "query exceeds max block range 0", 0},
}

func TestRangeLimit(t *testing.T) {
	for _, test := range refusals {
		remote := named("eth_getLogs", remoteError{test.code, test.text})
		body := fmt.Sprintf(`{"jsonrpc":"2.0","id":7,"error":{"code":%d,"message":%q}}`, test.code, test.text)
		for _, err := range []error{remote, rpc.HTTPError{StatusCode: 400, Body: []byte(body)}} {
			blocks, ok := rangeLimit(err)
			if blocks != test.blocks || ok != (test.blocks > 0) {
				t.Errorf("%s: %q allows %d (%v), want %d", test.from, test.text, blocks, ok, test.blocks)
			}
			if got := classify(err); got != classRange {
				t.Errorf("%s: %q is of class %s", test.from, test.text, got)
			}
		}
	}
}

func TestNoRangeLimit(t *testing.T) {
	for _, test := range []struct {
		code int
		text string
		want class
	}{
		{-32602, "block range extends beyond current head block", classLag},
		{-32602, "invalid block range params", classDown},
		{-32005, "limit exceeded", classRate},
		{-32005, "daily request count exceeded, request rate limited", classRate},
		{-32000, "your app is limited to 25 requests per second", classDown},
		{-32000, "missing trie node 0000 (path ) state is not available", classLag},
		{-32601, "the method eth_getLogs does not exist/is not available", classUnsupported},
	} {
		err := remoteError{test.code, test.text}
		if blocks, ok := rangeLimit(err); ok || blocks != 0 {
			t.Errorf("%q allows %d", test.text, blocks)
		}
		if got := classify(err); got != test.want {
			t.Errorf("%q: %s, want %s", test.text, got, test.want)
		}
	}
	if _, ok := rangeLimit(nil); ok {
		t.Error("no error has a limit")
	}
	if got := classify(fmt.Errorf("eth_getLogs: %w", errTooLarge)); got != classRange {
		t.Errorf("our own limit: %s", got)
	}
}

// A provider that suggests what it refused, as dRPC and Base do, must not be asked for the same again.
func TestNarrower(t *testing.T) {
	for _, test := range []struct {
		asked uint64
		text  string
		want  uint64
	}{
		{50000, "exceed maximum block range: 5000", 5000},
		{5000, "exceed maximum block range: 5000", 2500},
		{101, "ranges over 10000 blocks are not supported on freetier", 50},
		{8, "query returned more than 10000 results", 4},
		{2, "block range is too wide", 1},
		{1, "block range is too wide", 1},
		{0, "block range is too wide", 1},
	} {
		if got := narrower(test.asked, errors.New(test.text)); got != test.want {
			t.Errorf("%d after %q: %d, want %d", test.asked, test.text, got, test.want)
		}
	}
}

func FuzzRangeLimit(f *testing.F) {
	for _, r := range refusals {
		f.Add(r.code, r.text, uint64(10000), false)
		f.Add(r.code, r.text, uint64(1), true)
	}
	f.Fuzz(func(t *testing.T, code int, text string, asked uint64, web bool) {
		var err error = remoteError{code, text}
		if web {
			err = rpc.HTTPError{StatusCode: 400, Body: []byte(text)}
		}
		if blocks, ok := rangeLimit(err); ok != (blocks > 0) {
			t.Errorf("%d blocks, ok %v", blocks, ok)
		} else if ok && classify(err) != classRange {
			t.Errorf("a limit in an error of class %s", classify(err))
		}
		if got := narrower(asked, err); got == 0 || got > max(asked, 1) || asked > 1 && got >= asked {
			t.Errorf("%d after %d", got, asked)
		}
	})
}

func FuzzCleanError(f *testing.F) {
	f.Add("Post \"https://rpc.example/v2/key\": EOF")
	f.Add("\xff\xfe")
	f.Fuzz(func(t *testing.T, text string) {
		if got := cleanError(errors.New(text)).Error(); len(got) > max(len(text), maxErrorText+len("…")) {
			t.Errorf("%d bytes of %d", len(got), len(text))
		}
	})
}
