package chainwatch

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
)

// depositTxType is the OP-stack's transaction from L1; it has no signature, and its receipt two fields more.
const depositTxType = 0x7e

// encodedList is a list of canonical encodings, as the roots in a header are made of.
type encodedList [][]byte

// Len and EncodeIndex make it a types.DerivableList.
func (l encodedList) Len() int                           { return len(l) }
func (l encodedList) EncodeIndex(i int, w *bytes.Buffer) { w.Write(l[i]) }

func (l encodedList) root() common.Hash { return types.DeriveSha(l, trie.NewStackTrie(nil)) }

// encode sets the canonical encoding of the transaction where its type is known, and checks its hash. A legacy
// transaction without a signature is some chain's own invention: unknown.
func (t *txn) encode(raw json.RawMessage, j rpcTx) error {
	switch {
	case j.Type == depositTxType:
		return t.encodeDeposit(j)
	case j.Type > types.SetCodeTxType || j.R == nil || (*big.Int)(j.R).Sign() == 0:
		return nil
	}
	tx := new(types.Transaction)
	if err := json.Unmarshal(raw, tx); err != nil {
		return err
	}
	enc, err := tx.MarshalBinary()
	if err != nil {
		return err
	}
	if tx.Hash() != t.hash {
		return lie("transaction does not hash to %s", t.hash)
	}
	t.tx, t.raw = tx, enc
	return nil
}

func (t *txn) encodeDeposit(j rpcTx) error {
	enc, err := rlp.EncodeToBytes(struct {
		SourceHash common.Hash
		From       common.Address
		To         *common.Address `rlp:"nil"`
		Mint       *big.Int
		Value      *big.Int
		Gas        uint64
		IsSystemTx bool
		Data       []byte
	}{j.SourceHash, j.From, j.To, orZero((*big.Int)(j.Mint)), t.value, uint64(j.Gas), j.IsSystemTx, j.Input})
	if err != nil {
		return err
	}
	if enc = append([]byte{depositTxType}, enc...); crypto.Keccak256Hash(enc) == t.hash {
		t.raw = enc // else some chain encodes its deposits otherwise
	}
	return nil
}

func orZero(b *big.Int) *big.Int {
	if b == nil {
		return new(big.Int)
	}
	return b
}

// sender is who sent the transaction: recovered from the signature where there is one, so that no node can make it up.
func (t *txn) sender(chain uint64) common.Address {
	if t.tx == nil {
		return t.from
	}
	from, err := types.Sender(types.LatestSignerForChainID(new(big.Int).SetUint64(chain)), t.tx)
	if err != nil {
		return t.from
	}
	return from
}

// proveTxs reports whether the transactions hash to the header's root. Transactions that could be checked and do not
// are a lie; those of unknown types remain unproven.
func proveTxs(h header, txs []txn, hashable bool) (bool, error) {
	list := make(encodedList, len(txs))
	for i := range txs {
		if txs[i].raw == nil {
			return false, nil
		}
		list[i] = txs[i].raw
	}
	if list.root() == h.TxHash {
		return true, nil
	}
	if !hashable {
		return false, nil // a chain with headers of its own may have a root of its own
	}
	return false, lie("transactions of block %d do not hash to its transactionsRoot", h.number())
}

// encode returns the canonical encoding of a receipt. All typed receipts but the OP-stack's deposits are alike.
func (r *rpcReceipt) encode() ([]byte, error) {
	status := []byte(r.Root)
	if len(status) == 0 && r.Status != 0 {
		status = []byte{1}
	}
	body := struct {
		Status            []byte
		CumulativeGasUsed uint64
		Bloom             types.Bloom
		Logs              []*types.Log
		DepositNonce      *uint64 `rlp:"optional"`
		DepositVersion    *uint64 `rlp:"optional"`
	}{Status: status, CumulativeGasUsed: uint64(r.CumulativeGasUsed), Bloom: r.Bloom, Logs: r.Logs}
	// Before the version existed the nonce was left out of the root.
	if r.Type == depositTxType && r.DepositVersion != nil {
		body.DepositNonce, body.DepositVersion = (*uint64)(r.DepositNonce), (*uint64)(r.DepositVersion)
	}
	enc, err := rlp.EncodeToBytes(&body)
	if err != nil || r.Type == types.LegacyTxType {
		return enc, err
	}
	return append([]byte{byte(r.Type)}, enc...), nil
}

// proveReceipts proves a block's receipts by its receiptsRoot. The root says nothing of hashes and indexes: those are
// taken from the block's own transactions and by counting, and what the node claims must agree.
func proveReceipts(b *block, receipts []*rpcReceipt) (*receiptData, error) {
	if len(receipts) != len(b.txs) {
		return nil, lie("block %d has %d transactions and %d receipts", b.number(), len(b.txs), len(receipts))
	}
	data := &receiptData{level: ProofReceipts, status: make([]uint64, len(receipts))}
	list := make(encodedList, len(receipts))
	known := true
	for i, r := range receipts {
		if r == nil || r.Type > 0xff {
			return nil, lie("receipt %d of block %d is malformed", i, b.number())
		}
		if r.TxHash != b.txs[i].hash || r.BlockHash != b.claimed {
			return nil, lie("receipt %d of block %d is another transaction's", i, b.number())
		}
		known = known && b.txs[i].raw != nil
		var err error
		if list[i], err = r.encode(); err != nil {
			return nil, fmt.Errorf("receipt %d of block %d: %w", i, b.number(), err)
		}
		data.status[i] = uint64(r.Status)
		data.logs = append(data.logs, placeLogs(b, i, r.Logs, len(data.logs))...)
	}
	if list.root() == b.ReceiptHash {
		return data, nil
	}
	if known {
		return nil, lie("receipts of block %d do not hash to its receiptsRoot", b.number())
	}
	return nil, fmt.Errorf("receipts of block %d, of unknown transaction types: proof %w", b.number(), errUnsupported)
}

// placeLogs sets where the logs of a transaction lie.
func placeLogs(b *block, tx int, logs []*types.Log, first int) []*types.Log {
	for i, l := range logs {
		l.BlockHash, l.BlockNumber = b.claimed, b.number()
		l.TxHash, l.TxIndex, l.Index = b.txs[tx].hash, uint(tx), uint(first+i)
	}
	return logs
}

// checkPlaces makes sure that a list of logs is one of this block without gaps between its entries.
func checkPlaces(b *block, logs []*types.Log) error {
	var lastTx uint
	for i, l := range logs {
		switch {
		case l == nil || l.Removed:
			return lie("log %d of block %d is malformed", i, b.number())
		case l.BlockHash != b.claimed:
			return lie("log %d of block %d is of block %s", i, b.number(), l.BlockHash)
		case l.Index != uint(i):
			return lie("log %d of block %d says its index is %d", i, b.number(), l.Index)
		case l.TxIndex < lastTx || l.TxIndex >= uint(len(b.txs)) || b.txs[l.TxIndex].hash != l.TxHash:
			return lie("log %d of block %d is of a transaction that is not there", i, b.number())
		}
		lastTx = l.TxIndex
	}
	return nil
}

// sameLogs reports whether two lists of logs, both in place, say the same.
func sameLogs(a, b []*types.Log) bool {
	return slices.EqualFunc(a, b, func(x, y *types.Log) bool {
		return x.Address == y.Address && x.TxHash == y.TxHash && slices.Equal(x.Topics, y.Topics) && bytes.Equal(x.Data, y.Data)
	})
}

// proveBloom proves a block's logs as far as its bloom can: all of them add up to exactly the bloom.
func proveBloom(b *block, logs []*types.Log) error {
	if types.CreateBloom(&types.Receipt{Logs: logs}) != b.Bloom {
		return lie("logs of block %d do not add up to its bloom", b.number())
	}
	return nil
}
