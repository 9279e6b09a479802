package strategies

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// fakeNode is a provider at some height that has one receipt, with a status and one log with some data; without a status it has none.
func fakeNode(t *testing.T, height uint64, status, data string) string {
	hash, bloom := common.Hash{1}.Hex(), "0x"+strings.Repeat("0", 512)
	receipt := fmt.Sprintf(`{"transactionHash":%[1]q,"blockHash":%[1]q,"blockNumber":"0x1","status":%[2]q,"cumulativeGasUsed":"0x1",
		"gasUsed":"0x1","transactionIndex":"0x0","logsBloom":%[3]q,"effectiveGasPrice":"0x1","type":"0x2","logs":[
		{"address":"0x0000000000000000000000000000000000000001","topics":[%[1]q],"data":%[4]q,"blockNumber":"0x1",
		"transactionHash":%[1]q,"transactionIndex":"0x0","blockHash":%[1]q,"logIndex":"0x0","removed":false}]}`, hash, status, bloom, data)
	if status == "" {
		receipt = "null"
	}
	answers := map[string]string{"eth_chainId": `"0x1"`, "eth_blockNumber": fmt.Sprintf(`"0x%x"`, height), "eth_getTransactionReceipt": receipt}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var q struct {
			ID     json.RawMessage
			Method string
		}
		if err := json.NewDecoder(r.Body).Decode(&q); err != nil {
			t.Error(err)
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":%s}`, q.ID, answers[q.Method])
	}))
	t.Cleanup(s.Close)
	return s.URL
}

// Nothing is settled by what a minority of the providers says, and no minority can hold it up.
func TestFinalNeedsTheMajority(t *testing.T) {
	honest := func() string { return fakeNode(t, 100, "0x1", "0x01") }
	failed := func() string { return fakeNode(t, 100, "0x0", "0x01") }
	more := func() string { return fakeNode(t, 100, "0x1", "0xff") } // the same block and bloom, another amount
	behind := func() string { return fakeNode(t, 3, "0x1", "0x01") }
	for name, c := range map[string]struct {
		rpc  []string
		data byte // of the receipt that is taken; 0 = none is
		bad  bool
	}{
		"alone":                         {[]string{honest()}, 1, false},
		"both":                          {[]string{honest(), honest()}, 1, false},
		"one of two is behind":          {[]string{failed(), behind()}, 0, false},
		"one of two is down":            {[]string{failed(), "http://127.0.0.1:1"}, 0, false},
		"two contradict":                {[]string{more(), honest()}, 0, true},
		"a liar about amounts is first": {[]string{more(), honest(), honest()}, 1, false},
		"a liar about success is first": {[]string{failed(), honest(), honest()}, 1, false},
		"half is not enough":            {[]string{more(), more(), honest(), honest()}, 0, true},
	} {
		n := newNodes(1, c.rpc)
		defer n.close()
		got, err := n.final(t.Context(), common.Hash{1}, Finality{Depth: 3})
		switch {
		case c.bad != (err != nil):
			t.Errorf("%s: error %v", name, err)
		case c.data == 0 && got != nil:
			t.Errorf("%s: settled by %x", name, got.Logs[0].Data)
		case c.data != 0 && (got == nil || got.Status != 1 || got.Logs[0].Data[0] != c.data):
			t.Errorf("%s: got %+v", name, got)
		}
	}
}

// A transaction was not mined when the majority says so and nobody says otherwise.
func TestNoneMinedBearsNoOtherVoice(t *testing.T) {
	has := func() string { return fakeNode(t, 100, "0x0", "0x01") } // also one that failed
	not := func() string { return fakeNode(t, 100, "", "") }
	const down = "http://127.0.0.1:1"
	for name, c := range map[string]struct {
		rpc       []string
		want, bad bool
	}{
		"alone":         {[]string{not()}, true, false},
		"all":           {[]string{not(), not(), not()}, true, false},
		"one is down":   {[]string{not(), down, not()}, true, false},
		"one has it":    {[]string{not(), not(), has()}, false, false},
		"two are down":  {[]string{down, down, not()}, false, true},
		"it was mined":  {[]string{has()}, false, false},
		"half are down": {[]string{not(), down}, false, true},
	} {
		n := newNodes(1, c.rpc)
		got, err := n.noneMined(t.Context(), []common.Hash{{1}, {2}})
		n.close()
		if got != c.want || c.bad != (err != nil) {
			t.Errorf("%s: %t, %v", name, got, err)
		}
	}
}

// One provider that is ahead, behind or down moves no height and no nonce.
func TestReachedIsTheMajoritys(t *testing.T) {
	at := func(height uint64) string { return fakeNode(t, height, "0x1", "0x01") }
	const down = "http://127.0.0.1:1"
	for name, c := range map[string]struct {
		rpc  []string
		want uint64
		bad  bool
	}{
		"alone":        {[]string{at(7)}, 7, false},
		"one is ahead": {[]string{at(1000), at(7), at(7)}, 7, false},
		"one is new":   {[]string{at(0), at(7), at(8)}, 7, false},
		"one is down":  {[]string{down, at(7), at(8)}, 7, false},
		"two of two":   {[]string{at(1000), at(7)}, 7, false},
		"too few":      {[]string{at(7), down}, 0, true},
	} {
		n := newNodes(1, c.rpc)
		got, err := n.sharedHead(t.Context())
		n.close()
		if got != c.want || c.bad != (err != nil) {
			t.Errorf("%s: %d, %v", name, got, err)
		}
	}
}
