package chainwatch

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/url"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/amasa-io/amasa/ledger"
)

type remoteError struct {
	code int
	text string
}

func (e remoteError) Error() string  { return e.text }
func (e remoteError) ErrorCode() int { return e.code }

func TestClassify(t *testing.T) {
	for _, test := range []struct {
		err  error
		want class
	}{
		{lie("x"), classLie},
		{fmt.Errorf("y: %w", lie("x")), classLie},
		{errWrongChain, classWrongChain},
		{ethereum.NotFound, classLag},
		{context.DeadlineExceeded, classDown},
		{errors.New("connection refused"), classDown},
		{rpc.HTTPError{StatusCode: 429}, classRate},
		{rpc.HTTPError{StatusCode: 502}, classDown},
		{rpc.HTTPError{StatusCode: 403, Body: []byte("Monthly quota reached")}, classRate},
		{rpc.HTTPError{StatusCode: 401, Body: []byte("bad key")}, classDown},
		{remoteError{-32601, "the method eth_getBlockReceipts does not exist/is not available"}, classUnsupported},
		{remoteError{-32600, "eth_getBlockReceipts is not supported on your plan"}, classUnsupported},
		{remoteError{-32005, "limit exceeded"}, classRate},
		{remoteError{-32000, "Your app has exceeded its compute units per second capacity"}, classRate},
		{remoteError{-32000, "header not found"}, classLag},
		{remoteError{-32000, "transaction indexing is in progress"}, classLag},
		{remoteError{-32000, "finalized block not found"}, classLag},
		{remoteError{-32602, "BlockOutOfRangeError: block height is 5 but requested was 9"}, classLag},
		{remoteError{-32603, "internal error"}, classDown},
	} {
		if got := classify(test.err); got != test.want {
			t.Errorf("%v: %s, want %s", test.err, got, test.want)
		}
	}
}

func TestCleanError(t *testing.T) {
	err := cleanError(&url.Error{Op: "Post", URL: "https://node/key", Err: context.DeadlineExceeded})
	if strings.Contains(err.Error(), "key") || !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("%v", err)
	}
	long := cleanError(fmt.Errorf("%s%w", strings.Repeat("x", 5000), ethereum.NotFound))
	if len(long.Error()) > maxErrorText+10 || !errors.Is(long, ethereum.NotFound) {
		t.Errorf("%d characters", len(long.Error()))
	}
}

func FuzzClassify(f *testing.F) {
	for _, r := range refusals {
		f.Add(r.code, r.text, 400)
	}
	f.Add(-32005, "limit exceeded", 429)
	f.Add(-32601, "the method eth_getBlockReceipts does not exist/is not available", 404)
	f.Add(-32000, "header not found", 503)
	f.Add(0, "", 0)
	known := map[class]bool{classDown: true, classRate: true, classRange: true, classLag: true, classUnsupported: true}
	f.Fuzz(func(t *testing.T, code int, text string, status int) {
		for _, err := range []error{remoteError{code, text}, rpc.HTTPError{StatusCode: status, Body: []byte(text)}, errors.New(text)} {
			if c := classify(named("eth_getLogs", err)); !known[c] {
				t.Errorf("%v is of class %q: words alone must not convict", err, c)
			}
		}
	})
}

func FuzzDecodeTransfer(f *testing.F) {
	topics := append(transferTopic.Bytes(), make([]byte, 64)...)
	f.Add(topics, common.BigToHash(big.NewInt(5)).Bytes())
	f.Add(append(topics, make([]byte, 32)...), []byte{})
	f.Fuzz(func(t *testing.T, topics, data []byte) {
		log := &types.Log{Data: data}
		for ; len(topics) >= 32; topics = topics[32:] {
			log.Topics = append(log.Topics, common.Hash(topics[:32]))
		}
		got, ok := decodeTransfer(log)
		if !ok {
			return
		}
		// What was accepted encodes to the same log again.
		if len(log.Topics) != 3 || log.Topics[0] != transferTopic ||
			log.Topics[1] != common.BytesToHash(got.from.Bytes()) || log.Topics[2] != common.BytesToHash(got.to.Bytes()) ||
			common.BigToHash(got.amount.Big()) != common.BytesToHash(data) || len(data) != 32 {
			t.Errorf("decoded %+v from %+v", got, log)
		}
	})
}

// The receipts root of go-ethereum's own encoding is reached by ours, for every type it knows.
func TestReceiptEncoding(t *testing.T) {
	for typ := range uint8(types.SetCodeTxType + 1) {
		log := &types.Log{Address: common.Address{1}, Topics: []common.Hash{{2}}, Data: []byte{3}}
		for _, status := range []uint64{0, 1} {
			r := &types.Receipt{Type: typ, Status: status, CumulativeGasUsed: 99, Logs: []*types.Log{log}}
			want, err := r.MarshalBinary()
			if err != nil {
				t.Fatal(err)
			}
			ours := rpcReceipt{Type: hexutil.Uint64(typ), Status: hexutil.Uint64(status), Logs: r.Logs, CumulativeGasUsed: 99}
			if got, err := ours.encode(); err != nil || string(got) != string(want) {
				t.Errorf("type %d status %d: %x, want %x (%v)", typ, status, got, want, err)
			}
		}
	}
}

func TestStreams(t *testing.T) {
	a, b, c := common.Address{1}, common.Address{2}, common.Address{3}
	m, err := newMatcher(Options{Chain: ChainSpec{ID: 1}, Streams: []StreamRule{
		{Stream: "storj", Asset: "1/x"}, {Stream: "storj", Asset: "1/x", Payers: []common.Address{a}},
		{Stream: "brave", Asset: "1/y", Payers: []common.Address{a}}, {Stream: "grass", Asset: "1/y"},
		{Stream: "gitcoin", Asset: "1/z", Payers: []common.Address{b}},
	}})
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		asset string
		payer common.Address
		want  string
	}{
		{"1/x", a, "storj"}, {"1/x", c, "storj"}, {"1/y", a, "brave"}, {"1/y", c, ""}, {"1/z", b, "gitcoin"}, {"1/z", c, ""}, {"1/q", a, ""},
	} {
		if got := m.stream(ledger.AssetID(test.asset), test.payer); got != test.want {
			t.Errorf("%s from %s: %q, want %q", test.asset, test.payer, got, test.want)
		}
	}
}

// A range is committed after the one before it, and not at all after one that was not.
func TestTurnOfARange(t *testing.T) {
	first := committed(ledger.BlockRef{Number: 7})
	second := &leg{before: first, done: make(chan struct{})}
	third := &leg{before: second}
	if after, err := second.turn(t.Context()); err != nil || after.Number != 7 {
		t.Fatalf("%+v, %v", after, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if after, err := third.turn(ctx); !errors.Is(err, context.Canceled) {
		t.Fatalf("before its turn: %+v, %v", after, err)
	}
	second.err = ledger.ErrLease
	close(second.done)
	if after, err := third.turn(t.Context()); !errors.Is(err, ledger.ErrLease) {
		t.Fatalf("after one that failed: %+v, %v", after, err)
	}
}
