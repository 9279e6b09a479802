// Package chaintest is a scripted chain for tests: blocks with real headers, roots, blooms and signatures, but no EVM,
// and nodes that serve them over JSON-RPC with whatever faults a test asks for.
package chaintest

import (
	"crypto/ecdsa"
	"crypto/sha256"
	"encoding/binary"
	"maps"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/trie"
)

// genesisTime is the time of block 0; blocks are a second apart.
const genesisTime = 1_750_000_000

// Chain is a chain that tests write. Safe for concurrent use.
type Chain struct {
	ID uint64

	mu     sync.Mutex
	key    *ecdsa.PrivateKey
	blocks []*Block // canonical, by number
	byHash map[common.Hash]*Block
	final  uint64
	nonce  uint64
	mined  uint64 // makes blocks of two forks differ

	fees     map[common.Address]int64 // percent that a token keeps of each transfer
	balances map[common.Hash]balances // after blocks that were asked for
}

// Block is a mined block.
type Block struct {
	Header   *types.Header
	Txs      []*types.Transaction
	Receipts []*types.Receipt
	script   []Tx

	hash   common.Hash
	header func() map[string]any   // as JSON, made once for all nodes
	txs    func() []map[string]any // as JSON
}

// Number is the block's height.
func (b *Block) Number() uint64 { return b.Header.Number.Uint64() }

// Hash is the block's hash.
func (b *Block) Hash() common.Hash { return b.hash }

// Again returns the block's transactions as they are, to be mined in another block under the same hashes.
func (b *Block) Again() []Tx { return b.script }

// Tx is a transaction and what comes of it.
type Tx struct {
	To     *common.Address // nil = makes a contract
	Value  *big.Int        // wei; nil = 0
	Logs   []*types.Log    // only contract, topics and data count
	Failed bool            // reverted: has no logs, moves no coin
	Calls  []Call          // what contracts did
	alien  bool            // of a type that no client knows
	nonce  uint64          // 0 = the next
}

// TransferTopic is the first topic of ERC-20's Transfer.
var TransferTopic = crypto.Keccak256Hash([]byte("Transfer(address,address,uint256)"))

// TransferLog is an ERC-20 Transfer.
func TransferLog(token, from, to common.Address, amount uint64) *types.Log {
	return &types.Log{
		Address: token,
		Topics:  []common.Hash{TransferTopic, common.BytesToHash(from.Bytes()), common.BytesToHash(to.Bytes())},
		Data:    common.BigToHash(new(big.Int).SetUint64(amount)).Bytes(),
	}
}

// Token is a transaction that transfers a token.
func Token(token, from, to common.Address, amount uint64) Tx {
	return Tx{To: &token, Logs: []*types.Log{TransferLog(token, from, to, amount)}}
}

// Coin is a transaction that transfers the native coin.
func Coin(to common.Address, wei int64) Tx { return Tx{To: &to, Value: big.NewInt(wei)} }

// Unknown makes the transaction one whose type nobody can encode, so that neither its block's transactions nor receipts
// can be proven by their roots.
func Unknown(tx Tx) Tx {
	tx.alien = true
	return tx
}

// New returns a chain that has its genesis block.
func New(id uint64) *Chain {
	seed := sha256.Sum256([]byte("chaintest"))
	key, err := crypto.ToECDSA(seed[:])
	if err != nil {
		panic(err) // the seed is constant
	}
	c := &Chain{ID: id, key: key, byHash: map[common.Hash]*Block{}}
	c.Mine()
	return c
}

// Sender signs every transaction of the chain.
func (c *Chain) Sender() common.Address { return crypto.PubkeyToAddress(c.key.PublicKey) }

// Mine adds a block of these transactions.
func (c *Chain) Mine(txs ...Tx) *Block {
	c.mu.Lock()
	defer c.mu.Unlock()
	b := &Block{script: make([]Tx, len(txs))}
	var logs uint
	for i, tx := range txs {
		if tx.nonce == 0 {
			c.nonce++
			tx.nonce = c.nonce
		}
		b.script[i] = tx
		b.Txs = append(b.Txs, c.sign(tx))
		b.Receipts = append(b.Receipts, receipt(b, i, tx, &logs))
	}
	c.seal(b)
	return b
}

func (c *Chain) sign(tx Tx) *types.Transaction {
	value := tx.Value
	if value == nil {
		value = new(big.Int)
	}
	id := new(big.Int).SetUint64(c.ID)
	inner := &types.DynamicFeeTx{
		ChainID: id, Nonce: tx.nonce, To: tx.To, Value: value, Gas: 100_000, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(10),
	}
	return types.MustSignNewTx(c.key, types.LatestSignerForChainID(id), inner)
}

func receipt(b *Block, i int, tx Tx, logs *uint) *types.Receipt {
	r := &types.Receipt{
		Type: types.DynamicFeeTxType, Status: types.ReceiptStatusSuccessful, CumulativeGasUsed: 50_000 * uint64(i+1), GasUsed: 50_000,
		TxHash: b.Txs[i].Hash(), TransactionIndex: uint(i), Logs: []*types.Log{}, EffectiveGasPrice: big.NewInt(10),
	}
	if tx.Failed {
		r.Status = types.ReceiptStatusFailed
	} else {
		for _, l := range tx.Logs {
			placed := *l
			placed.TxHash, placed.TxIndex, placed.Index = r.TxHash, uint(i), *logs
			*logs++
			r.Logs = append(r.Logs, &placed)
		}
	}
	r.Bloom = types.CreateBloom(r)
	return r
}

// seal puts the block on top of the chain.
func (c *Chain) seal(b *Block) {
	c.mined++
	extra := binary.BigEndian.AppendUint64(nil, c.mined)
	n := uint64(len(c.blocks))
	b.Header = &types.Header{
		Number: new(big.Int).SetUint64(n), Time: genesisTime + n, Extra: extra, Difficulty: new(big.Int), GasLimit: 30_000_000,
		BaseFee: big.NewInt(7), UncleHash: types.EmptyUncleHash, Root: types.EmptyRootHash,
		TxHash:      types.DeriveSha(types.Transactions(b.Txs), trie.NewStackTrie(nil)),
		ReceiptHash: types.DeriveSha(types.Receipts(b.Receipts), trie.NewStackTrie(nil)),
		Bloom:       types.MergeBloom(b.Receipts),
	}
	if n > 0 {
		b.Header.ParentHash = c.blocks[n-1].Hash()
	}
	for _, tx := range b.script {
		if tx.alien { // its encodings are part of the roots, and unknown
			b.Header.TxHash, b.Header.ReceiptHash = common.Hash{1}, common.Hash{2}
		}
	}
	b.hash = b.Header.Hash()
	b.header = sync.OnceValue(func() map[string]any { return fields(b.Header) })
	b.txs = sync.OnceValue(func() []map[string]any {
		list := make([]map[string]any, len(b.Txs))
		for i, tx := range b.Txs {
			list[i] = fields(tx)
		}
		return list
	})
	for _, r := range b.Receipts {
		r.BlockHash, r.BlockNumber = b.Hash(), b.Header.Number
		for _, l := range r.Logs {
			l.BlockHash, l.BlockNumber, l.BlockTimestamp = b.Hash(), n, b.Header.Time
		}
	}
	c.blocks = append(c.blocks, b)
	c.byHash[b.Hash()] = b
}

// Fork drops the blocks above keep from the chain. As on real nodes they are still served by hash.
func (c *Chain) Fork(keep uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.blocks = c.blocks[:keep+1]
}

// Restore makes the block and its ancestors the chain again.
func (c *Chain) Restore(b *Block) {
	c.mu.Lock()
	defer c.mu.Unlock()
	line := make([]*Block, b.Number()+1)
	for at := b; ; at = c.byHash[at.Header.ParentHash] {
		line[at.Number()] = at
		if at.Number() == 0 {
			break
		}
	}
	c.blocks = line
}

// Copy returns a chain with the same blocks, which goes its own way from here.
func (c *Chain) Copy() *Chain {
	c.mu.Lock()
	defer c.mu.Unlock()
	twin := &Chain{
		ID: c.ID, key: c.key, blocks: append([]*Block(nil), c.blocks...), byHash: map[common.Hash]*Block{},
		final: c.final, nonce: c.nonce + 1_000_000, mined: c.mined + 1_000_000,
	}
	maps.Copy(twin.byHash, c.byHash)
	return twin
}

// Splice puts another chain's blocks on top of the block keep, which they do not continue: what the answers of two chains look like that a load
// balancer mixes.
func (c *Chain) Splice(keep uint64, other *Chain) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.blocks = append(c.blocks[:keep+1:keep+1], other.blocks[keep+1:]...)
	maps.Copy(c.byHash, other.byHash)
}

// Finalize moves the finalized and safe tags.
func (c *Chain) Finalize(number uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.final = number
}

// Head is the newest block.
func (c *Chain) Head() *Block {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.blocks[len(c.blocks)-1]
}

// at returns the canonical block of a height if it is not above top.
func (c *Chain) at(number, top uint64) *Block {
	c.mu.Lock()
	defer c.mu.Unlock()
	if number > top || number >= uint64(len(c.blocks)) {
		return nil
	}
	return c.blocks[number]
}

func (c *Chain) hashed(h common.Hash) *Block {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.byHash[h]
}

func (c *Chain) finalNumber() uint64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.final
}

// mines finds a transaction on the canonical chain.
func (c *Chain) mines(tx common.Hash) (*Block, int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, b := range c.blocks {
		for i, t := range b.Txs {
			if t.Hash() == tx {
				return b, i
			}
		}
	}
	return nil, 0
}

// Blocks are the canonical blocks, by number.
func (c *Chain) Blocks() []*Block {
	c.mu.Lock()
	defer c.mu.Unlock()
	return append([]*Block(nil), c.blocks...)
}
