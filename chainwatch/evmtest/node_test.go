package evmtest

import (
	"errors"
	"maps"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/eth/tracers"
	_ "github.com/ethereum/go-ethereum/eth/tracers/native" // the callTracer
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
)

// tracingNode is what simulated.Backend is, with the debug namespace.
type tracingNode struct {
	*catalyst.SimulatedBeacon
	node   *node.Node
	client *ethclient.Client
}

// newTracingNode starts a node of the forks that main networks run, changed by fork.
func newTracingNode(t testing.TB, alloc types.GenesisAlloc, port int, modules []string, fork func(*params.ChainConfig)) *tracingNode {
	t.Helper()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	conf := node.DefaultConfig
	conf.DataDir = ""
	conf.P2P = p2p.Config{NoDiscovery: true}
	conf.HTTPHost, conf.HTTPPort, conf.HTTPModules = "127.0.0.1", port, modules
	conf.WSHost, conf.WSPort, conf.WSModules = "127.0.0.1", port, modules
	stack, err := node.New(&conf)
	must(err)
	genesis := core.SystemContractAllocs()
	maps.Copy(genesis, alloc)
	rules := *params.AllDevChainProtocolChanges
	rules.BogotaTime = nil
	fork(&rules)
	chain := ethconfig.Defaults
	chain.Genesis = &core.Genesis{Config: &rules, GasLimit: ethconfig.Defaults.Miner.GasCeil, Alloc: genesis}
	chain.SyncMode = ethconfig.FullSync
	chain.TxPool.NoLocals = true
	chain.LogNoHistory = true
	chain.NoPruning, chain.StateScheme = true, rawdb.HashScheme // the tests ask for balances of old blocks
	service, err := eth.New(stack, &chain)
	must(err)
	system := filters.NewFilterSystem(service.APIBackend, filters.Config{})
	stack.RegisterAPIs([]rpc.API{{Namespace: "eth", Service: filters.NewFilterAPI(system)}})
	stack.RegisterAPIs(tracers.APIs(service.APIBackend))
	must(stack.Start())
	beacon, err := catalyst.NewSimulatedBeacon(0, common.Address{}, service)
	must(err)
	must(beacon.Fork(service.BlockChain().GetCanonicalHash(0)))
	return &tracingNode{beacon, stack, ethclient.NewClient(stack.Attach())}
}

// Close ends the node.
func (n *tracingNode) Close() error {
	n.client.Close()
	return errors.Join(n.SimulatedBeacon.Stop(), n.node.Close())
}

// amsterdam switches to the fork that has EIP-7708 from the first block on.
func amsterdam(c *params.ChainConfig) {
	zero := uint64(0)
	c.AmsterdamTime = &zero
}

func mainnet(*params.ChainConfig) {}

// rich is enough coin for every test.
func rich() types.Account {
	return types.Account{Balance: new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether))}
}
