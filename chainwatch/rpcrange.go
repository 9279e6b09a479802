package chainwatch

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// scanners are used again: each keeps a window of the size that its answers needed.
var scanners = sync.Pool{New: func() any { return &logScanner{scanner: *newScanner()} }}

// logsIn reads the Transfer logs of a range with the header of its end, in one batch: a node that lacks the end
// shows it, instead of giving the logs of the blocks that it has.
func (p *provider) logsIn(ctx context.Context, q *logQuery) (logAnswer, header, error) {
	answer, err := p.scanLogs(ctx, q)
	if err != nil {
		return logAnswer{}, header{}, named("eth_getLogs", err)
	}
	if answer.end == nil {
		return logAnswer{}, header{}, fmt.Errorf("block %d: %w", q.to, ethereum.NotFound)
	}
	end, _, err := p.trust.parseBlock(answer.end)
	if err != nil {
		return logAnswer{}, header{}, fmt.Errorf("block %d: %w", q.to, err)
	}
	if end.number() != q.to {
		return logAnswer{}, header{}, lie("asked for block %d, got %d", q.to, end.number())
	}
	p.refusals.Store(0)
	return answer, end, nil
}

func (p *provider) scanLogs(ctx context.Context, q *logQuery) (logAnswer, error) {
	if err := p.verify(ctx); err != nil {
		return logAnswer{}, err
	}
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	body, err := p.post(ctx, q.batch(), 2)
	if err != nil {
		return logAnswer{}, err
	}
	defer body.Close()
	s := scanners.Get().(*logScanner) //nolint:errcheck,forcetypeassert // nothing else is in it
	defer scanners.Put(s)
	answer, err := scanLogs(s, body, q)
	s.reset(nil)
	return answer, err
}

// batch is the request for the header of the end and for the logs.
func (q *logQuery) batch() []byte {
	end := hexutil.EncodeUint64(q.to)
	emitters := slices.SortedFunc(maps.Keys(q.tokens), common.Address.Cmp)
	topics := []any{transferTopic}
	if q.sweeps() {
		emitters, topics = append(emitters, q.factory), []any{[]common.Hash{transferTopic, sweptTopic}}
	}
	filter := map[string]any{
		"fromBlock": hexutil.EncodeUint64(q.from), "toBlock": end, "address": emitters, "topics": topics,
	}
	type request struct {
		Version string `json:"jsonrpc"`
		ID      int    `json:"id"`
		Method  string `json:"method"`
		Params  []any  `json:"params"`
	}
	raw, err := json.Marshal([]request{
		{"2.0", endRequest, "eth_getBlockByNumber", []any{end, false}},
		{"2.0", logsRequest, "eth_getLogs", []any{filter}},
	})
	if err != nil {
		panic(err) // numbers and hashes marshal
	}
	return raw
}

// post sends so many requests and returns the body of the answer, to be read as it arrives.
func (p *provider) post(ctx context.Context, body []byte, requests int) (io.ReadCloser, error) {
	if err := p.turn(ctx, requests); err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, p.at, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "application/json")
	resp, err := p.raw.Do(req)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode < 200 || resp.StatusCode > 299 {
		text, _ := io.ReadAll(io.LimitReader(resp.Body, maxRefusal)) // what there is of it
		resp.Body.Close()
		return nil, rpc.HTTPError{StatusCode: resp.StatusCode, Status: resp.Status, Body: text}
	}
	return resp.Body, nil
}

// headerBatch is how many headers one request asks for.
const headerBatch = 100

// headersAt reads the headers of some heights.
func (p *provider) headersAt(ctx context.Context, numbers []uint64) ([]header, error) {
	headers := make([]header, 0, len(numbers))
	for chunk := range slices.Chunk(numbers, headerBatch) {
		blocks, err := p.blocksAt(ctx, chunk, false)
		if err != nil {
			return nil, err
		}
		for _, b := range blocks {
			headers = append(headers, b.header)
		}
	}
	return headers, nil
}

// rawBlock is a proven header with what a node gave as the block's transactions.
type rawBlock struct {
	header
	body []json.RawMessage
}

// blocksAt reads the blocks of some heights in one request, with whole transactions if full, and proves their headers.
func (p *provider) blocksAt(ctx context.Context, numbers []uint64, full bool) ([]rawBlock, error) {
	batch, raw := make([]rpc.BatchElem, len(numbers)), make([]json.RawMessage, len(numbers))
	for i, n := range numbers {
		batch[i] = rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{hexutil.EncodeUint64(n), full}, Result: &raw[i]}
	}
	if err := p.callBatch(ctx, batch); err != nil {
		return nil, err
	}
	blocks := make([]rawBlock, len(numbers))
	for i, n := range numbers {
		if len(raw[i]) == 0 || string(raw[i]) == "null" {
			return nil, fmt.Errorf("block %d: %w", n, ethereum.NotFound)
		}
		var err error
		if blocks[i].header, blocks[i].body, err = p.trust.parseBlock(raw[i]); err != nil {
			return nil, fmt.Errorf("block %d: %w", n, err)
		}
		if blocks[i].number() != n {
			return nil, lie("asked for block %d, got %d", n, blocks[i].number())
		}
	}
	return blocks, nil
}
