package contracts_test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/amasa-io/amasa/strategies/contracts"
)

// gasSnapshot is what TestGasTable compares with, gas for each user by operation and number of users. The test writes it
// anew when AMASA_GAS_UPDATE is set: do that after a change to src/, and look at the difference before it is committed.
const gasSnapshot = "gas.json"

// gasRow is one operation of the table.
type gasRow struct {
	name string
	aim  uint64 // for each of 100 users
	cost func(t *testing.T, n int) uint64
}

var gasSizes = []int{1, 10, 100, 200}

var gasRows = []gasRow{
	{"first sweep", 50_000, func(t *testing.T, n int) uint64 { return sweepGas(t, n, false) }},
	{"repeat sweep", 12_500, func(t *testing.T, n int) uint64 { return sweepGas(t, n, true) }},
	{"invest", 800, investGas},
	{"pay", 30_000, payGas},
}

// What a user costs, for batches of all sizes that are sent: `go test -v -run TestGasTable ./strategies/contracts`.
func TestGasTable(t *testing.T) {
	found := map[string]map[string]uint64{}
	table := strings.Builder{}
	fmt.Fprintf(&table, "gas per user\n%-14s", "")
	for _, n := range gasSizes {
		fmt.Fprintf(&table, "%10s", fmt.Sprintf("N=%d", n))
	}
	fmt.Fprintf(&table, "%10s", "aim, 100")
	for _, row := range gasRows {
		found[row.name] = map[string]uint64{}
		fmt.Fprintf(&table, "\n%-14s", row.name)
		for _, n := range gasSizes {
			each := (row.cost(t, n) + uint64(n) - 1) / uint64(n)
			found[row.name][fmt.Sprint(n)] = each
			fmt.Fprintf(&table, "%10d", each)
		}
		fmt.Fprintf(&table, "%10d", row.aim)
		if each := found[row.name]["100"]; each > row.aim {
			t.Errorf("%s costs %d for each of 100, the aim is %d", row.name, each, row.aim)
		}
	}
	t.Log(table.String())
	text, err := json.MarshalIndent(found, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	text = append(text, '\n')
	if os.Getenv("AMASA_GAS_UPDATE") != "" {
		if err := os.WriteFile(gasSnapshot, text, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(gasSnapshot)
	if err != nil {
		t.Fatal(err)
	}
	if string(want) != string(text) {
		t.Errorf("gas differs from %s; if that is meant, run this with AMASA_GAS_UPDATE=1\n%s", gasSnapshot, text)
	}
}

// sweepGas collects one token from n addresses; the treasury holds some of it before, as it does from the first day on.
func sweepGas(t *testing.T, n int, repeat bool) uint64 {
	t.Helper()
	c := newChain(t)
	token := c.deploy(&PlainTokenMetaData, nil)
	c.send(c.owner, token, NewPlainToken().PackMint(c.treasury, big.NewInt(1)), nil)
	list := salts(0, n)
	cost := func(fresh bool) uint64 {
		for _, salt := range list {
			c.send(c.owner, token, NewPlainToken().PackMint(c.address(salt), big.NewInt(1e18)), nil)
		}
		receipt := c.send(c.stranger, c.factory, factoryABI.PackSweep([]contracts.Lot{{Token: token, Fresh: fresh, Salts: list}}), nil)
		if got := len(events(receipt, factoryABI.UnpackSweptEvent)); got != n {
			t.Fatalf("%d of %d arrived", got, n)
		}
		return receipt.GasUsed
	}
	first := cost(true)
	if !repeat {
		return first
	}
	return cost(false)
}

// plainHouse is a house with a token and a vault that have no habits, so that what is measured is the treasury.
func plainHouse(t *testing.T) (h *house, token, vault common.Address) {
	t.Helper()
	h = newHouse(t)
	token = h.deploy(&PlainTokenMetaData, nil)
	vault = h.deploy(&PlainVaultMetaData, NewPlainVault().PackConstructor(token))
	h.send(h.owner, token, NewPlainToken().PackMint(h.treasury, units(1_000_000, 18)), nil)
	rule := h.rule(18, common.Address{})
	rule.DepositCap, rule.PayMax, rule.PayCap = units(1_000_000, 18), units(1_000_000, 18), units(1_000_000, 18)
	h.change(treasuryABI.PackSetAsset(token, rule), treasuryABI.PackSetVault(vault,
		contracts.VaultRule{Open: true, Listed: true, MaxLossBps: vaultLoss, MinSupply: new(big.Int)}))
	return h, token, vault
}

// investGas puts the money of n users into an ERC-4626 vault that the treasury has shares of, in one movement.
func investGas(t *testing.T, n int) uint64 {
	t.Helper()
	h, _, vault := plainHouse(t)
	deposit := treasuryABI.PackDeposit(vault, units(int64(n), 18), new(big.Int))
	h.send(h.executor, h.treasury, deposit, nil)
	return h.send(h.executor, h.treasury, deposit, nil).GasUsed
}

// payGas pays n people who hold nothing of the token yet.
func payGas(t *testing.T, n int) uint64 {
	t.Helper()
	h, token, _ := plainHouse(t)
	batch := func(id byte, n int) []byte {
		var list []contracts.Payment
		for i := range n {
			to := common.BytesToAddress(crypto.Keccak256([]byte{id, byte(i)}))
			list = append(list, payment(token, to, units(1, 18)))
		}
		return treasuryABI.PackPay([32]byte{id}, list)
	}
	h.send(h.payer, h.treasury, batch(1, 1), nil)
	receipt := h.send(h.payer, h.treasury, batch(2, n), nil)
	if got := events(receipt, treasuryABI.UnpackBatchPaidEvent)[0].Paid.Int64(); got != int64(n) {
		t.Fatalf("%d of %d paid", got, n)
	}
	return receipt.GasUsed
}
