package localnet_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/bot/demo/localnet"
	"github.com/amasa-io/amasa/strategies/contracts"
	"github.com/amasa-io/amasa/strategies/contracts/demo"
)

func start(t *testing.T) (*localnet.Node, *localnet.World) {
	t.Helper()
	var rich []common.Address
	for _, a := range localnet.Accounts() {
		rich = append(rich, a.Address)
	}
	node, err := localnet.NewNode(rich...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := node.Close(); err != nil {
			t.Error(err)
		}
	})
	world, err := localnet.Deploy(t.Context(), node.Client(), node.Mine,
		localnet.Token{Symbol: "USDC", Name: "USD Coin", Decimals: 6, Cents: 10_000},
		[]localnet.Token{{Symbol: "STORJ", Name: "Storj", Decimals: 8, Cents: 2_500}, {Symbol: "WETH", Name: "Wrapped Ether", Decimals: 18, Cents: 30_000_000}},
		[]localnet.Vault{{Role: "stable", Name: "Calm", AprBps: 500}, {Role: "eth", Name: "Tide", Asset: "WETH", AprBps: 500}})
	if err != nil {
		t.Fatal(err)
	}
	return node, world
}

func balance(t *testing.T, node *localnet.Node, token, who common.Address) *big.Int {
	t.Helper()
	abi := demo.NewDemoToken()
	n, err := bind.Call(abi.Instance(node.Client(), token), &bind.CallOpts{Context: t.Context()}, abi.PackBalanceOf(who), abi.UnpackBalanceOf)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestTheWorldIsReady(t *testing.T) {
	t.Parallel()
	node, world := start(t)
	abi := contracts.NewTreasury()
	sealed, err := bind.Call(abi.Instance(node.Client(), world.Treasury), &bind.CallOpts{Context: t.Context()}, abi.PackIsSealed(), abi.UnpackIsSealed)
	if err != nil || !sealed {
		t.Fatalf("treasury sealed: %v, %v", sealed, err)
	}
	vault := demo.NewDemoVault()
	takes, err := bind.Call(vault.Instance(node.Client(), world.Vaults[1].Address), &bind.CallOpts{Context: t.Context()}, vault.PackAsset(), vault.UnpackAsset)
	if err != nil || takes != world.Tokens[1].Address || takes != world.Vaults[1].Token {
		t.Fatalf("the vault of WETH takes %s, %v", takes, err)
	}
	payer, someone := localnet.NewAccount("storj payer"), common.HexToAddress("0x01")
	storj := world.Tokens[0]
	if err := world.Fund(t.Context(), node.Client(), payer.Address, storj); err != nil {
		t.Fatal(err)
	}
	node.Mine()
	for i, how := range []localnet.How{localnet.ByTransfer, localnet.ByMint, localnet.ByCall} {
		if _, err := world.Pay(t.Context(), node.Client(), payer, storj, how, someone, big.NewInt(5)); err != nil {
			t.Fatal(err)
		}
		node.Mine()
		if got := balance(t, node, storj.Address, someone); got.Int64() != int64(5*(i+1)) {
			t.Fatalf("after payout %d: %s", i+1, got)
		}
	}
}

func TestOrphanTakesBackOnePayoutAndKeepsTheRest(t *testing.T) {
	t.Parallel()
	node, world := start(t)
	storj := world.Tokens[0]
	bad, good := localnet.NewAccount("bad"), localnet.NewAccount("good")
	for _, a := range []localnet.Account{bad, good} {
		if err := world.Fund(t.Context(), node.Client(), a.Address, storj); err != nil {
			t.Fatal(err)
		}
	}
	node.Mine()
	one, two := common.HexToAddress("0x11"), common.HexToAddress("0x12")
	tx, err := world.Pay(t.Context(), node.Client(), bad, storj, localnet.ByTransfer, one, big.NewInt(7))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := world.Pay(t.Context(), node.Client(), good, storj, localnet.ByTransfer, two, big.NewInt(8)); err != nil {
		t.Fatal(err)
	}
	node.Mine()
	node.Mine()
	if got := balance(t, node, storj.Address, one); got.Int64() != 7 {
		t.Fatalf("before the reorg: %s", got)
	}
	if err := node.Orphan(t.Context(), tx, localnet.Conflict(t.Context(), node.Client(), bad)); err != nil {
		t.Fatal(err)
	}
	if got := balance(t, node, storj.Address, one); got.Sign() != 0 {
		t.Errorf("the orphaned payout is still there: %s", got)
	}
	if got := balance(t, node, storj.Address, two); got.Int64() != 8 {
		t.Errorf("the other payout was not mined again: %s", got)
	}
}

func TestJumpMovesTheClock(t *testing.T) {
	t.Parallel()
	node, _ := start(t)
	before := node.Now()
	if err := node.Jump(24 * time.Hour); err != nil {
		t.Fatal(err)
	}
	if passed := node.Now().Sub(before); passed < 24*time.Hour || passed > 25*time.Hour {
		t.Errorf("the clock moved by %s", passed)
	}
}
