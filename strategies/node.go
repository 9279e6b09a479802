package strategies

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// endpoint is one JSON-RPC provider, dialed when first used. Its URL may hold a key, so it is never logged: errors
// name endpoints by number.
type endpoint struct {
	number int
	url    string
	host   string // endpoints of one host are one witness
	chain  uint64

	badUntil atomic.Int64 // unix nanoseconds

	mu     sync.Mutex
	client *ethclient.Client
}

// dial connects once and refuses a provider of another chain.
func (p *endpoint) dial(ctx context.Context) (*ethclient.Client, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.client != nil {
		return p.client, nil
	}
	client, err := ethclient.DialContext(ctx, p.url)
	if err != nil {
		return nil, fmt.Errorf("%w: endpoint %d of chain %d cannot be dialed", errNode, p.number, p.chain)
	}
	id, err := client.ChainID(ctx)
	if err != nil {
		client.Close()
		return nil, fmt.Errorf("%w: endpoint %d of chain %d does not answer", errNode, p.number, p.chain)
	}
	if !id.IsUint64() || id.Uint64() != p.chain {
		client.Close()
		return nil, fmt.Errorf("%w: endpoint %d is for chain %s, not %d", errNode, p.number, id, p.chain)
	}
	p.client = client
	return client, nil
}

// nodes reads from the first provider that answers and writes to all.
type nodes []*endpoint

// newNodes are the providers at some URLs; witness names who answers at one (nil: everybody is somebody else).
func newNodes(chain uint64, urls []string, witness func(url string) string) nodes {
	var n nodes
	for i, url := range urls {
		p := &endpoint{number: i + 1, url: url, host: strconv.Itoa(i), chain: chain}
		if witness != nil {
			p.host = witness(url)
		}
		n = append(n, p)
	}
	return n
}

func (n nodes) close() {
	for _, p := range n {
		p.mu.Lock()
		if p.client != nil {
			p.client.Close()
			p.client = nil
		}
		p.mu.Unlock()
	}
}

// A provider gets callTimeout to answer. One that failed is asked last for badFor.
const (
	callTimeout = 15 * time.Second
	badFor      = 30 * time.Second
)

// inOrder lists the providers with those that failed lately at the end.
func (n nodes) inOrder() []*endpoint {
	now := time.Now()
	var good, bad []*endpoint
	for _, p := range n {
		if now.UnixNano() < p.badUntil.Load() {
			bad = append(bad, p)
		} else {
			good = append(good, p)
		}
	}
	return append(good, bad...)
}

// read asks the providers in turn. What the chain itself answers (a revert) is an answer; anything else is the
// provider's fault, and the next one is asked. Something is not found if nobody who answers has it.
func read[T any](ctx context.Context, n nodes, ask func(context.Context, *ethclient.Client) (T, error)) (T, error) {
	var zero T
	var last, missing error
	for _, p := range n.inOrder() {
		out, err := askOne(ctx, p, ask)
		switch {
		case err == nil:
			return out, nil
		case isRevert(err):
			return zero, err
		case ctx.Err() != nil:
			return zero, ctx.Err()
		case errors.Is(err, ethereum.NotFound):
			missing = err
			continue
		}
		p.badUntil.Store(time.Now().Add(badFor).UnixNano())
		if last = err; !errors.Is(err, errNode) {
			last = fmt.Errorf("%w: endpoint %d of chain %d: %s", errNode, p.number, p.chain, plain(err))
		}
	}
	if missing != nil {
		return zero, missing
	}
	return zero, last
}

// askOne asks one provider, within the timeout.
func askOne[T any](ctx context.Context, p *endpoint, ask func(context.Context, *ethclient.Client) (T, error)) (T, error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	client, err := p.dial(ctx)
	if err != nil {
		var zero T
		return zero, err
	}
	return ask(ctx, client)
}

// isRevert reports whether the node ran a call and the contract refused it. Most reverts carry data; a contract that
// runs into an invalid instruction or out of gas says so only in the text.
func isRevert(err error) bool {
	var answer rpc.Error
	if !errors.As(err, &answer) {
		return false
	}
	var data rpc.DataError
	if answer.ErrorCode() == 3 || errors.As(err, &data) && data.ErrorData() != nil {
		return true
	}
	text := strings.ToLower(answer.Error())
	for _, sign := range []string{"revert", "invalid opcode", "out of gas", "gas required exceeds"} {
		if strings.Contains(text, sign) {
			return true
		}
	}
	return false
}

// revertData is what the contract said when it refused.
func revertData(err error) []byte {
	var data rpc.DataError
	if !errors.As(err, &data) {
		return nil
	}
	text, _ := data.ErrorData().(string)
	return common.FromHex(text)
}

// plain is the node's own words about an error, without the URL that transport errors carry.
func plain(err error) string {
	if answer, ok := errors.AsType[rpc.Error](err); ok {
		return answer.Error()
	}
	if status, ok := errors.AsType[rpc.HTTPError](err); ok {
		return fmt.Sprintf("HTTP %d", status.StatusCode)
	}
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return "timed out"
	case errors.Is(err, context.Canceled):
		return "canceled"
	}
	return "connection failed"
}

// call runs a read-only call at a block (nil: the newest). from may be zero.
func (n nodes) call(ctx context.Context, from, to common.Address, data []byte, block *big.Int) ([]byte, error) {
	return read(ctx, n, func(ctx context.Context, c *ethclient.Client) ([]byte, error) {
		return c.CallContract(ctx, ethereum.CallMsg{From: from, To: &to, Data: data}, block)
	})
}

// ask is call at the newest block by any provider (nil), or at a block by the majority of them.
func (n nodes) ask(ctx context.Context, from, to common.Address, data []byte, block *big.Int) ([]byte, error) {
	if block == nil {
		return n.call(ctx, from, to, data, nil)
	}
	return n.callAgreed(ctx, from, to, data, block)
}

// view is ask with its answer unpacked.
func view[T any](ctx context.Context, n nodes, to common.Address, data []byte, block *big.Int, unpack func([]byte) (T, error)) (T, error) {
	var zero T
	raw, err := n.ask(ctx, common.Address{}, to, data, block)
	if err != nil {
		return zero, err
	}
	return unpack(raw)
}

// viewAgreed is view by the majority, for what never changes: decimals, the asset of a vault.
func viewAgreed[T any](ctx context.Context, n nodes, to common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var zero T
	raw, err := n.callAgreed(ctx, common.Address{}, to, data, nil)
	if err != nil {
		return zero, err
	}
	return unpack(raw)
}

// head is the newest header.
func (n nodes) head(ctx context.Context) (*types.Header, error) {
	return read(ctx, n, func(ctx context.Context, c *ethclient.Client) (*types.Header, error) {
		return c.HeaderByNumber(ctx, nil)
	})
}

// mostAsked is how many questions go to a provider in one request.
const mostAsked = 50

// codes are the codes of addresses at the newest block.
func (n nodes) codes(ctx context.Context, addresses []common.Address) ([]hexutil.Bytes, error) {
	var out []hexutil.Bytes
	for some := range slices.Chunk(addresses, mostAsked) {
		found, err := read(ctx, n, func(ctx context.Context, c *ethclient.Client) ([]hexutil.Bytes, error) {
			answers, batch := make([]hexutil.Bytes, len(some)), make([]rpc.BatchElem, len(some))
			for i, a := range some {
				batch[i] = rpc.BatchElem{Method: "eth_getCode", Args: []any{a, "latest"}, Result: &answers[i]}
			}
			if err := c.Client().BatchCallContext(ctx, batch); err != nil {
				return nil, err
			}
			for _, b := range batch {
				if b.Error != nil {
					return nil, b.Error
				}
			}
			return answers, nil
		})
		if err != nil {
			return nil, err
		}
		out = append(out, found...)
	}
	return out, nil
}

// receipt of a transaction on the canonical chain; ethereum.NotFound if no provider has it.
func (n nodes) receipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	return read(ctx, n, func(ctx context.Context, c *ethclient.Client) (*types.Receipt, error) {
		return c.TransactionReceipt(ctx, hash)
	})
}

// broadcast sends a signed transaction to every provider. It succeeded if one took it or has it already.
func (n nodes) broadcast(ctx context.Context, tx *types.Transaction) error {
	var last error
	taken := false
	for _, p := range n {
		_, err := askOne(ctx, p, func(ctx context.Context, c *ethclient.Client) (struct{}, error) {
			return struct{}{}, c.SendTransaction(ctx, tx)
		})
		if err == nil || isKnown(err) {
			taken = true
			continue
		}
		last = err
	}
	if taken {
		return nil
	}
	return last
}
