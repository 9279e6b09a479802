package localnet

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Account is somebody with a key on the local chain.
type Account struct {
	Key     *ecdsa.PrivateKey
	Address common.Address
}

// NewAccount makes a key out of a name: the same one each time, so a demo looks the same each time. Such keys protect
// nothing.
func NewAccount(name string) Account {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("amasa local account " + name)))
	if err != nil {
		panic(fmt.Sprintf("no key for %q: %v", name, err)) // one name in 2^128
	}
	return Account{Key: key, Address: crypto.PubkeyToAddress(key.PublicKey)}
}

// Client is what a wallet needs of a node; both the node in the process and any other over JSON-RPC give it.
type Client interface {
	ChainID(ctx context.Context) (*big.Int, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	TransactionReceipt(ctx context.Context, tx common.Hash) (*types.Receipt, error)
	CodeAt(ctx context.Context, contract common.Address, block *big.Int) ([]byte, error)
}

// wallet sends an account's transactions one after the other.
type wallet struct {
	Account
	client Client
	signer types.Signer
	nonce  uint64
}

// wallets remembers each account's next nonce: the node counts what it was sent only a moment later.
type wallets struct {
	mu   sync.Mutex
	next map[common.Address]uint64
}

// send signs and sends a transaction from an account, one at a time.
func (ws *wallets) send(ctx context.Context, c Client, from Account, to common.Address, value *big.Int, data []byte) (common.Hash, error) {
	ws.mu.Lock()
	defer ws.mu.Unlock()
	w, err := from.wallet(ctx, c)
	if err != nil {
		return common.Hash{}, err
	}
	w.nonce = max(w.nonce, ws.next[from.Address])
	tx, err := w.send(ctx, &to, value, 300_000, data)
	if err != nil {
		return common.Hash{}, err
	}
	if ws.next == nil {
		ws.next = map[common.Address]uint64{}
	}
	ws.next[from.Address] = w.nonce
	return tx.Hash(), nil
}

func (a Account) wallet(ctx context.Context, c Client) (*wallet, error) {
	id, err := c.ChainID(ctx)
	if err != nil {
		return nil, err
	}
	nonce, err := c.PendingNonceAt(ctx, a.Address)
	if err != nil {
		return nil, err
	}
	return &wallet{Account: a, client: c, signer: types.LatestSignerForChainID(id), nonce: nonce}, nil
}

// send signs and sends; to nil creates a contract. The gas is a limit: what is left over is not paid for.
func (w *wallet) send(ctx context.Context, to *common.Address, value *big.Int, gas uint64, data []byte) (*types.Transaction, error) {
	head, err := w.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, err
	}
	tip := big.NewInt(1e9)
	tx, err := types.SignNewTx(w.Key, w.signer, &types.DynamicFeeTx{
		Nonce: w.nonce, To: to, Value: value, Gas: gas, Data: data,
		GasTipCap: tip, GasFeeCap: new(big.Int).Add(tip, new(big.Int).Mul(head.BaseFee, big.NewInt(4))),
	})
	if err != nil {
		return nil, err
	}
	if err := w.offer(ctx, tx); err != nil {
		return nil, fmt.Errorf("send from %s: %w", w.Address, err)
	}
	w.nonce++
	return tx, nil
}

// poolLag is how long the node's pool may take to learn of a block that was just made.
const poolLag = 2 * time.Second

// offer sends a transaction. Until the pool knows of the block that brought the account its money, it says that there is none.
func (w *wallet) offer(ctx context.Context, tx *types.Transaction) error {
	for began := time.Now(); ; {
		err := w.client.SendTransaction(ctx, tx)
		if err == nil || !strings.Contains(err.Error(), "insufficient funds") || time.Since(began) > poolLag {
			return err
		}
		select {
		case <-time.After(5 * time.Millisecond):
		case <-ctx.Done():
			return err
		}
	}
}
