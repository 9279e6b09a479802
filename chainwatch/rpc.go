package chainwatch

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/amasa-io/amasa/ledger"
)

// header is a block header as a node gave it.
type header struct {
	*types.Header
	claimed common.Hash // what the node says its hash is
}

func (h header) number() uint64 { return h.Number.Uint64() }

func (h header) ref(chain uint64) ledger.BlockRef {
	return ledger.BlockRef{
		Chain: chain, Number: h.number(), Hash: h.claimed, Parent: h.ParentHash,
		Time: time.Unix(int64(h.Time), 0).UTC(),
	}
}

// block is a header with its transactions.
type block struct {
	header
	txs      []txn
	proven   bool         // txs hash to the header's transactionsRoot
	from     *provider    // who gave it
	receipts *receiptData // nil = not read
}

// txn is the part of a transaction that matters here.
type txn struct {
	hash  common.Hash
	from  common.Address
	to    *common.Address // nil = makes a contract
	value *big.Int
	raw   []byte             // canonical encoding; nil = the type is not known
	tx    *types.Transaction // nil = not a type of go-ethereum
}

// receiptData is what the receipts of a block hold: its logs in order and, where receipts were read, each
// transaction's status.
type receiptData struct {
	logs   []*types.Log
	status []uint64 // by transaction; nil = only logs were read
	level  Proof
}

// rpcTx is a transaction in JSON, with what OP-stack deposits have in addition.
type rpcTx struct {
	Hash       common.Hash     `json:"hash"`
	Type       hexutil.Uint64  `json:"type"`
	From       common.Address  `json:"from"`
	To         *common.Address `json:"to"`
	Value      *hexutil.Big    `json:"value"`
	Gas        hexutil.Uint64  `json:"gas"`
	Input      hexutil.Bytes   `json:"input"`
	R          *hexutil.Big    `json:"r"`
	SourceHash common.Hash     `json:"sourceHash"`
	Mint       *hexutil.Big    `json:"mint"`
	IsSystemTx bool            `json:"isSystemTx"`
}

// rpcReceipt is a receipt in JSON.
type rpcReceipt struct {
	Type              hexutil.Uint64  `json:"type"`
	Root              hexutil.Bytes   `json:"root"`
	Status            hexutil.Uint64  `json:"status"`
	CumulativeGasUsed hexutil.Uint64  `json:"cumulativeGasUsed"`
	Bloom             types.Bloom     `json:"logsBloom"`
	Logs              []*types.Log    `json:"logs"`
	TxHash            common.Hash     `json:"transactionHash"`
	TxIndex           hexutil.Uint64  `json:"transactionIndex"`
	BlockHash         common.Hash     `json:"blockHash"`
	DepositNonce      *hexutil.Uint64 `json:"depositNonce"`
	DepositVersion    *hexutil.Uint64 `json:"depositReceiptVersion"`
}

// headerBy reads a header by tag or number ("latest", "0x10").
func (p *provider) headerBy(ctx context.Context, at string) (header, error) {
	h, _, err := p.readBlock(ctx, at, false)
	return h, err
}

// latest reads the newest header.
func (p *provider) latest(ctx context.Context) (header, error) {
	h, err := p.headerBy(ctx, "latest")
	if err == nil {
		p.sawHead(h.number())
	}
	return h, err
}

// headerAt reads the header of a height and checks that it is of that height.
func (p *provider) headerAt(ctx context.Context, number uint64) (header, error) {
	h, err := p.headerBy(ctx, hexutil.EncodeUint64(number))
	if err == nil && h.number() != number {
		return header{}, lie("asked for block %d, got %d", number, h.number())
	}
	return h, err
}

// blockAt reads a whole block and proves header and transactions.
func (p *provider) blockAt(ctx context.Context, number uint64) (*block, error) {
	h, body, err := p.readBlock(ctx, hexutil.EncodeUint64(number), true)
	if err != nil {
		return nil, err
	}
	if h.number() != number {
		return nil, lie("asked for block %d, got %d", number, h.number())
	}
	b := &block{header: h, from: p}
	if b.txs, err = decodeTxs(body); err != nil {
		return nil, err
	}
	if b.proven, err = proveTxs(h, b.txs, p.trust.hashable()); err != nil {
		return nil, err
	}
	return b, nil
}

func (p *provider) readBlock(ctx context.Context, at string, full bool) (header, []json.RawMessage, error) {
	var raw json.RawMessage
	if err := p.call(ctx, &raw, "eth_getBlockByNumber", at, full); err != nil {
		return header{}, nil, err
	}
	if len(raw) == 0 || string(raw) == "null" {
		return header{}, nil, fmt.Errorf("block %s: %w", at, ethereum.NotFound)
	}
	var extra struct {
		Hash         common.Hash       `json:"hash"`
		Transactions []json.RawMessage `json:"transactions"`
	}
	h := header{Header: new(types.Header)}
	if err := json.Unmarshal(raw, h.Header); err != nil {
		return header{}, nil, fmt.Errorf("block %s: %w", at, err)
	}
	if err := json.Unmarshal(raw, &extra); err != nil {
		return header{}, nil, fmt.Errorf("block %s: %w", at, err)
	}
	h.claimed = extra.Hash
	if !h.Number.IsUint64() || h.claimed == (common.Hash{}) {
		return header{}, nil, lie("block %s has no usable number or hash", at)
	}
	if p.trust.hashable() && h.Hash() != h.claimed {
		return header{}, nil, lie("block %d does not hash to %s", h.number(), h.claimed)
	}
	return h, extra.Transactions, nil
}

func decodeTxs(raw []json.RawMessage) ([]txn, error) {
	txs := make([]txn, len(raw))
	for i, r := range raw {
		var t rpcTx
		if err := json.Unmarshal(r, &t); err != nil {
			return nil, fmt.Errorf("transaction %d: %w", i, err)
		}
		txs[i] = txn{hash: t.Hash, from: t.From, to: t.To, value: (*big.Int)(t.Value)}
		if txs[i].value == nil {
			txs[i].value = new(big.Int)
		}
		if err := txs[i].encode(r, t); err != nil {
			return nil, fmt.Errorf("transaction %d: %w", i, err)
		}
	}
	return txs, nil
}

// receiptsOf reads all receipts of the block and proves them.
func (p *provider) receiptsOf(ctx context.Context, b *block) (*receiptData, error) {
	list, err := p.blockReceipts(ctx, b)
	if errors.Is(err, errUnsupported) {
		list, err = p.singleReceipts(ctx, b)
	}
	if err != nil {
		return nil, err
	}
	return proveReceipts(b, list)
}

func (p *provider) blockReceipts(ctx context.Context, b *block) ([]*rpcReceipt, error) {
	const method = "eth_getBlockReceipts"
	var list []*rpcReceipt
	if err := p.callIfThere(ctx, &list, method, b.claimed); err != nil {
		return nil, err
	}
	if list == nil {
		return nil, fmt.Errorf("receipts of block %d: %w", b.number(), ethereum.NotFound)
	}
	return list, nil
}

// receiptBatch is how many receipts one request asks for.
const receiptBatch = 100

// singleReceipts reads the receipts one by one, for nodes that have no eth_getBlockReceipts: the same proof at a
// higher price.
func (p *provider) singleReceipts(ctx context.Context, b *block) ([]*rpcReceipt, error) {
	list := make([]*rpcReceipt, len(b.txs))
	for first := 0; first < len(list); first += receiptBatch {
		batch := make([]rpc.BatchElem, min(receiptBatch, len(list)-first))
		for i := range batch {
			batch[i] = rpc.BatchElem{Method: "eth_getTransactionReceipt", Args: []any{b.txs[first+i].hash}, Result: &list[first+i]}
		}
		if err := p.callBatch(ctx, batch); err != nil {
			return nil, err
		}
	}
	for i, r := range list {
		if r == nil || r.BlockHash != b.claimed {
			return nil, fmt.Errorf("receipt of %s in block %d: %w", b.txs[i].hash, b.number(), ethereum.NotFound)
		}
	}
	return list, nil
}

// logsOf reads all logs of the block and proves them as far as its bloom can.
func (p *provider) logsOf(ctx context.Context, b *block) ([]*types.Log, error) {
	logs, err := p.listLogs(ctx, b)
	if err != nil {
		return nil, err
	}
	return logs, proveBloom(b, logs)
}

// listLogs reads all logs of the block, each in its place, but proven by nothing else.
func (p *provider) listLogs(ctx context.Context, b *block) ([]*types.Log, error) {
	var logs []*types.Log
	query := map[string]any{"blockHash": b.claimed}
	if err := p.call(ctx, &logs, "eth_getLogs", query); err != nil {
		return nil, err
	}
	return logs, checkPlaces(b, logs)
}

// statusOf reads one transaction's status from its receipt, which must be in the block.
func (p *provider) statusOf(ctx context.Context, b *block, index int) (uint64, error) {
	var r *rpcReceipt
	if err := p.call(ctx, &r, "eth_getTransactionReceipt", b.txs[index].hash); err != nil {
		return 0, err
	}
	if r == nil || r.BlockHash != b.claimed {
		return 0, fmt.Errorf("receipt of %s in block %d: %w", b.txs[index].hash, b.number(), ethereum.NotFound)
	}
	if r.TxHash != b.txs[index].hash || uint64(r.TxIndex) != uint64(index) {
		return 0, lie("receipt of %s is another transaction's", b.txs[index].hash)
	}
	return uint64(r.Status), nil
}
