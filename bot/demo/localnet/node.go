// Package localnet is a whole outside world on this machine, for the demo and for tests: an Ethereum chain in the
// process, with Amasa's contracts, an exchange, price feeds and vaults on it, and payers of every stream. It links the
// EVM node, so nothing of production imports it.
package localnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"

	"github.com/amasa-io/amasa/strategies/contracts"
)

// ChainID of the node's chain.
const ChainID = 1337

// Node is an Ethereum node that makes blocks when it is told to, and answers JSON-RPC over HTTP and WebSocket on loopback.
type Node struct {
	// One caller at a time: the simulated chain can neither fork nor jump in time while a transaction waits.
	mu      sync.Mutex
	backend *simulated.Backend
	url     string
	offset  time.Duration // by how much the chain's clock is ahead of the machine's
}

// NewNode starts a node. The accounts are rich; the deterministic deployer is there from the first block on.
func NewNode(accounts ...common.Address) (*Node, error) {
	port, err := freePort()
	if err != nil {
		return nil, err
	}
	alloc := types.GenesisAlloc{contracts.Deployer: {Code: contracts.DeployerCode, Balance: new(big.Int)}}
	for _, a := range accounts {
		alloc[a] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(1e18))}
	}
	backend := simulated.NewBackend(alloc, func(n *node.Config, e *ethconfig.Config) {
		n.HTTPHost, n.HTTPPort, n.HTTPModules = "127.0.0.1", port, []string{"eth", "net", "web3"}
		n.WSHost, n.WSPort, n.WSModules = "127.0.0.1", port, []string{"eth", "net", "web3"}
		n.HTTPVirtualHosts = []string{"*"}
		rules := *e.Genesis.Config
		rules.BogotaTime = nil // a fork that no public chain runs yet
		e.Genesis.Config = &rules
	})
	return &Node{backend: backend, url: fmt.Sprintf("127.0.0.1:%d", port)}, nil
}

func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	port := l.Addr().(*net.TCPAddr).Port
	return port, l.Close()
}

// HTTP is the node's JSON-RPC endpoint.
func (n *Node) HTTP() string { return "http://" + n.url }

// WS is its WebSocket endpoint.
func (n *Node) WS() string { return "ws://" + n.url }

// Client talks to the node inside the process.
func (n *Node) Client() simulated.Client { return n.backend.Client() }

// Close ends the node.
func (n *Node) Close() error {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.backend.Close()
}

// Mine makes a block of what waits.
func (n *Node) Mine() {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.commit()
}

// commit makes a block and follows the chain's clock, which runs ahead of the machine's after a jump.
func (n *Node) commit() {
	n.backend.Commit()
	head, err := n.Client().HeaderByNumber(context.Background(), nil)
	if err != nil {
		return // the node is closing
	}
	n.offset = max(n.offset, time.Until(time.Unix(int64(head.Time), 0)))
}

// Now is the chain's time, running on between blocks. It never goes back.
func (n *Node) Now() time.Time {
	n.mu.Lock()
	defer n.mu.Unlock()
	return time.Now().Add(n.offset)
}

// Run makes a block in every period until ctx ends.
func (n *Node) Run(ctx context.Context, period time.Duration) {
	tick := time.NewTicker(period)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			n.Mine()
		}
	}
}

// Jump lets time pass on the chain.
func (n *Node) Jump(d time.Duration) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	err := n.whenEmpty(func() error { return n.backend.AdjustTime(d) })
	n.commit()
	return err
}

// tries is how often a busy pool is emptied into a block before giving up.
const tries = 50

// whenEmpty does what the chain only does while no transaction waits.
func (n *Node) whenEmpty(do func() error) error {
	var err error
	for range tries {
		n.backend.Commit()
		if err = do(); err == nil {
			return nil
		}
	}
	return err
}

// Orphan makes the chain forget a mined transaction: the blocks from its own on are replaced by others, in which
// conflict, a transaction of the same sender and nonce, has taken its place. All others are mined again.
func (n *Node) Orphan(ctx context.Context, tx common.Hash, conflict func(original *types.Transaction) (*types.Transaction, error)) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	client := n.Client()
	n.backend.Commit()
	receipt, err := client.TransactionReceipt(ctx, tx)
	if err != nil {
		return fmt.Errorf("the transaction is not mined: %w", err)
	}
	original, _, err := client.TransactionByHash(ctx, tx)
	if err != nil {
		return err
	}
	replacement, err := conflict(original)
	if err != nil {
		return err
	}
	parent, err := client.HeaderByNumber(ctx, new(big.Int).Sub(receipt.BlockNumber, big.NewInt(1)))
	if err != nil {
		return err
	}
	head, err := client.BlockNumber(ctx)
	if err != nil {
		return err
	}
	if err := n.whenEmpty(func() error { return n.backend.Fork(parent.Hash()) }); err != nil {
		return fmt.Errorf("fork: %w", err)
	}
	// Forking again changes nothing, but waits until the pool has followed the chain back. It refuses, because the pool has
	// taken the orphaned transactions in again.
	_ = n.backend.Fork(parent.Hash())
	if err := client.SendTransaction(ctx, replacement); err != nil {
		return fmt.Errorf("conflicting transaction: %w", err)
	}
	for range head - parent.Number.Uint64() + 2 { // the new branch has to be the longer one
		n.commit()
	}
	if _, err := client.TransactionReceipt(ctx, tx); err == nil {
		return errors.New("the transaction was mined again")
	}
	return nil
}
