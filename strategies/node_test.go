package strategies

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
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
		n := newNodes(1, c.rpc, nil)
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
		n := newNodes(1, c.rpc, nil)
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
		n := newNodes(1, c.rpc, nil)
		got, err := n.sharedHead(t.Context())
		n.close()
		if got != c.want || c.bad != (err != nil) {
			t.Errorf("%s: %d, %v", name, got, err)
		}
	}
}

// Who has several endpoints has one vote: three liars of one host are no majority, and hold up none.
func TestEndpointsOfOneHostHaveOneVote(t *testing.T) {
	at := func(height uint64, status, data string) string { return fakeNode(t, height, status, data) }
	honest := func() string { return at(100, "0x1", "0x01") }
	lies := []string{at(1000, "0x1", "0xff"), at(1000, "0x1", "0xff"), at(1000, "0x1", "0xff")}
	host := func(url string) string {
		if slices.Contains(lies, url) {
			return "liar"
		}
		return url
	}
	n := newNodes(1, append(slices.Clone(lies), honest(), honest()), host)
	defer n.close()
	got, err := n.final(t.Context(), common.Hash{1}, Finality{Depth: 3})
	if err != nil || got == nil || got.Logs[0].Data[0] != 1 {
		t.Errorf("settled by %+v, %v", got, err)
	}
	if head, err := n.sharedHead(t.Context()); err != nil || head != 100 {
		t.Errorf("head %d, %v", head, err)
	}

	alone := newNodes(1, append(slices.Clone(lies), honest()), host)
	defer alone.close()
	if got, err := alone.final(t.Context(), common.Hash{1}, Finality{Depth: 3}); err == nil {
		t.Errorf("three endpoints of one host outvoted another: %+v", got)
	}

	// One endpoint of a host that answers is enough for its vote; a receipt that any of them has is one.
	spare := newNodes(1, []string{"http://127.0.0.1:1", honest(), honest()}, func(url string) string { return url[:len("http://127.0.0.1")] })
	defer spare.close()
	if got, err := spare.final(t.Context(), common.Hash{1}, Finality{Depth: 3}); err != nil || got == nil {
		t.Errorf("a host with a dead endpoint has no vote: %+v, %v", got, err)
	}
	mixed := newNodes(1, []string{at(100, "", ""), honest(), at(100, "", "")}, func(string) string { return "one" })
	defer mixed.close()
	if none, err := mixed.noneMined(t.Context(), []common.Hash{{1}}); err != nil || none {
		t.Errorf("a receipt was overlooked: %t, %v", none, err)
	}
}
