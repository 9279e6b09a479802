package contracts_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"github.com/amasa-io/amasa/strategies/contracts"
	"github.com/amasa-io/amasa/strategies/contracts/demo"
)

func TestBindingsHoldTheArtifacts(t *testing.T) {
	for name, meta := range map[string]*bind.MetaData{
		"DepositFactory": &contracts.DepositFactoryMetaData,
		"Treasury":       &contracts.TreasuryMetaData,
		"DemoToken":      &demo.DemoTokenMetaData,
		"DemoFeed":       &demo.DemoFeedMetaData,
		"DemoRouter":     &demo.DemoRouterMetaData,
		"DemoVault":      &demo.DemoVaultMetaData,
	} {
		raw, err := os.ReadFile(filepath.Join("artifacts", name+".json"))
		if err != nil {
			t.Fatal(err)
		}
		var artifact struct{ Bytecode string }
		if err := json.Unmarshal(raw, &artifact); err != nil {
			t.Fatal(err)
		}
		if artifact.Bytecode != meta.Bin {
			t.Errorf("%s: the binding holds other bytecode than the artifact", name)
		}
	}
}

// What is committed is what the sources give. Needs `npm ci` in this folder first.
func TestRebuildGivesWhatIsCommitted(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles all contracts")
	}
	if _, err := os.Stat("node_modules"); err != nil {
		t.Skip("NOT CHECKED: run npm ci in strategies/contracts to compare the artifacts with a rebuild")
	}
	t.Parallel()
	if out, err := exec.Command("node", "build.mjs", "--check").CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}
