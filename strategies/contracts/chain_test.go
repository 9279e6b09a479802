package contracts_test

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"

	"github.com/amasa-io/amasa/strategies/contracts"
	"github.com/amasa-io/amasa/strategies/contracts/demo"
)

// maxTxGas is the most gas one transaction may have (EIP-7825).
const maxTxGas = 16_777_216

var (
	treasuryABI = contracts.NewTreasury()
	factoryABI  = contracts.NewDepositFactory()
	tokenABI    = demo.NewDemoToken()
	feedABI     = demo.NewDemoFeed()
	routerABI   = demo.NewDemoRouter()
	vaultABI    = demo.NewDemoVault()
	noCoin      = common.Address{} // stands for the chain's coin
)

// account is somebody with a key.
type account struct {
	key  *ecdsa.PrivateKey
	addr common.Address
}

// chain is a local chain with treasury and factory deployed as in production.
type chain struct {
	t       testing.TB
	backend *simulated.Backend
	client  simulated.Client
	id      *big.Int

	owner, executor, payer, guardian, stranger account

	treasury, factory common.Address
}

// localID is the id of a chain that nothing else is asked of.
const localID = 1337

func newChain(t testing.TB) *chain {
	t.Helper()
	return newChainOn(t, localID)
}

func newChainOn(t testing.TB, id int64) *chain {
	t.Helper()
	c := &chain{t: t, id: big.NewInt(id)}
	alloc := types.GenesisAlloc{contracts.Deployer: {Code: contracts.DeployerCode, Balance: new(big.Int)}}
	for i, who := range []*account{&c.owner, &c.executor, &c.payer, &c.guardian, &c.stranger} {
		key, err := crypto.ToECDSA(common.LeftPadBytes([]byte{byte(i + 1)}, 32))
		if err != nil {
			t.Fatal(err)
		}
		*who = account{key, crypto.PubkeyToAddress(key.PublicKey)}
		alloc[who.addr] = types.Account{Balance: units(1000, 18)}
	}
	c.backend = simulated.NewBackend(alloc, c.releasedForks)
	t.Cleanup(func() { _ = c.backend.Close() })
	c.client = c.backend.Client()

	roles := contracts.Roles{Owner: c.owner.addr, Executor: c.executor.addr, Payer: c.payer.addr, Guardian: c.guardian.addr}
	treasury, factory := contracts.Plan([32]byte{}, roles)
	for _, d := range []contracts.Deployment{treasury, factory} {
		c.send(c.stranger, contracts.Deployer, d.Data, nil)
		if len(c.code(d.Address)) == 0 {
			t.Fatalf("nothing was deployed at %s", d.Address)
		}
	}
	c.treasury, c.factory = treasury.Address, factory.Address
	return c
}

// releasedForks keeps the chain on forks that main networks run, under its id.
func (c *chain) releasedForks(_ *node.Config, conf *ethconfig.Config) {
	rules := *conf.Genesis.Config
	rules.BogotaTime, rules.ChainID = nil, c.id
	conf.Genesis.Config = &rules
}

// units is n whole units of something with that many decimals.
func units(n int64, decimals int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(n), new(big.Int).Exp(big.NewInt(10), big.NewInt(decimals), nil))
}

// try sends a transaction in a block of its own.
func (c *chain) try(from account, to *common.Address, data []byte, value *big.Int, gas uint64) *types.Receipt {
	c.t.Helper()
	ctx := context.Background()
	nonce, err := c.client.PendingNonceAt(ctx, from.addr)
	if err != nil {
		c.t.Fatal(err)
	}
	tx, err := types.SignNewTx(from.key, types.LatestSignerForChainID(c.id), &types.DynamicFeeTx{
		ChainID: c.id, Nonce: nonce, To: to, Data: data, Value: value, Gas: gas,
		GasFeeCap: big.NewInt(10e9), GasTipCap: big.NewInt(1e9),
	})
	if err != nil {
		c.t.Fatal(err)
	}
	if err := c.client.SendTransaction(ctx, tx); err != nil {
		c.t.Fatal(err)
	}
	c.backend.Commit()
	return c.receipt(tx.Hash())
}

// receipt waits for the node to index a transaction that is in a block.
func (c *chain) receipt(hash common.Hash) (receipt *types.Receipt) {
	c.t.Helper()
	c.eventually(func() (err error) {
		receipt, err = c.client.TransactionReceipt(context.Background(), hash)
		return err
	})
	return receipt
}

// eventually tries until the node, whose index and pool lag behind its blocks, has caught up.
func (c *chain) eventually(try func() error) {
	c.t.Helper()
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	deadline := time.After(10 * time.Second)
	for err := try(); err != nil; err = try() {
		select {
		case <-tick.C:
		case <-deadline:
			c.t.Fatal(err)
		}
	}
}

// send sends a transaction that must succeed.
func (c *chain) send(from account, to common.Address, data []byte, value *big.Int) *types.Receipt {
	c.t.Helper()
	receipt := c.try(from, &to, data, value, maxTxGas)
	if receipt.Status != types.ReceiptStatusSuccessful {
		_, err := c.client.CallContract(context.Background(), ethereum.CallMsg{From: from.addr, To: &to, Data: data, Value: value}, nil)
		c.t.Fatalf("transaction failed: %v %x", err, revertData(err))
	}
	return receipt
}

// fails checks that a call reverts, and gives the custom error of the contract or the text of the revert.
func (c *chain) fails(from account, to common.Address, data []byte) any {
	c.t.Helper()
	_, err := c.client.CallContract(context.Background(), ethereum.CallMsg{From: from.addr, To: &to, Data: data}, nil)
	if err == nil {
		c.t.Fatal("the call did not revert")
	}
	raw := revertData(err)
	unpack := treasuryABI.UnpackError
	if to == c.factory {
		unpack = factoryABI.UnpackError
	}
	if custom, err := unpack(raw); err == nil {
		return custom
	}
	return err.Error()
}

// revertData is what the contract said when it refused.
func revertData(err error) []byte {
	data, _ := ethclient.RevertErrorData(err)
	return data
}

// wantError checks that a call reverts with the custom error E.
func wantError[E any](c *chain, from account, to common.Address, data []byte) *E {
	c.t.Helper()
	got := c.fails(from, to, data)
	custom, ok := got.(*E)
	if !ok {
		c.t.Fatalf("got %T %v, want %T", got, got, new(E))
	}
	return custom
}

// deploy creates a contract of the owner's.
func (c *chain) deploy(meta *bind.MetaData, args []byte) common.Address {
	c.t.Helper()
	receipt := c.try(c.owner, nil, append(common.FromHex(meta.Bin), args...), nil, maxTxGas)
	if receipt.Status != types.ReceiptStatusSuccessful {
		c.t.Fatal("deployment failed")
	}
	return receipt.ContractAddress
}

func (c *chain) token(symbol string, decimals uint8) common.Address {
	return c.deploy(&demo.DemoTokenMetaData, tokenABI.PackConstructor(symbol, symbol, decimals))
}

func (c *chain) mint(token, to common.Address, amount *big.Int) {
	c.t.Helper()
	c.send(c.owner, token, tokenABI.PackMint(to, amount), nil)
}

// behave sets how a token behaves.
func (c *chain) behave(token common.Address, behaviour uint8) {
	c.t.Helper()
	c.send(c.owner, token, tokenABI.PackSetBehaviour(behaviour), nil)
}

func (c *chain) balance(token, holder common.Address) *big.Int {
	c.t.Helper()
	if token == noCoin {
		amount, err := c.client.BalanceAt(context.Background(), holder, nil)
		if err != nil {
			c.t.Fatal(err)
		}
		return amount
	}
	return read(c, token, tokenABI.PackBalanceOf(holder), tokenABI.UnpackBalanceOf)
}

func (c *chain) code(at common.Address) []byte {
	c.t.Helper()
	code, err := c.client.CodeAt(context.Background(), at, nil)
	if err != nil {
		c.t.Fatal(err)
	}
	return code
}

// pass lets time pass on the chain.
func (c *chain) pass(d time.Duration) {
	c.t.Helper()
	c.eventually(func() error { return c.backend.AdjustTime(d) })
}

// now is the time of the newest block, in unix seconds.
func (c *chain) now() *big.Int {
	c.t.Helper()
	head, err := c.client.HeaderByNumber(context.Background(), nil)
	if err != nil {
		c.t.Fatal(err)
	}
	return new(big.Int).SetUint64(head.Time)
}

// read calls a view function.
func read[T any](c *chain, at common.Address, data []byte, unpack func([]byte) (T, error)) T {
	c.t.Helper()
	out, err := c.client.CallContract(context.Background(), ethereum.CallMsg{To: &at, Data: data}, nil)
	if err != nil {
		c.t.Fatal(err)
	}
	v, err := unpack(out)
	if err != nil {
		c.t.Fatal(err)
	}
	return v
}

// events are the logs of a receipt that are of one kind.
func events[E any](receipt *types.Receipt, unpack func(*types.Log) (*E, error)) []*E {
	var found []*E
	for _, log := range receipt.Logs {
		if e, err := unpack(log); err == nil {
			found = append(found, e)
		}
	}
	return found
}

func (c *chain) wantBalance(token, holder common.Address, want *big.Int) {
	c.t.Helper()
	if got := c.balance(token, holder); got.Cmp(want) != 0 {
		c.t.Fatalf("balance is %s, want %s", got, want)
	}
}
