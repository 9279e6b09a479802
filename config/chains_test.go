package config

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// TestChainsPage holds the operator's table of chains to the catalogue.
func TestChainsPage(t *testing.T) {
	page, err := os.ReadFile("../docs/chains.md")
	if err != nil {
		t.Fatal(err)
	}
	const begin, end = "<!-- table -->\n", "<!-- end -->\n"
	_, rest, ok := strings.Cut(string(page), begin)
	have, _, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		t.Fatal("docs/chains.md has no table between its marks")
	}
	if want := chainsTable(BuiltIn().Chains); have != want {
		t.Errorf("docs/chains.md differs from config/catalogue/chains.yaml; its table should be\n%s", want)
	}
}

func chainsTable(chains []Chain) string {
	var b strings.Builder
	b.WriteString("| chain | name | id | coin | block | final by | proof | explorer |\n|---|---|---|---|---|---|---|---|\n")
	for _, c := range chains {
		final := fmt.Sprintf("depth %d", c.Finality.Depth)
		if c.Finality.Tag != "" {
			final = "tag `" + c.Finality.Tag + "`"
		}
		explorer := strings.TrimPrefix(strings.TrimSuffix(c.Explorer, "/tx/{tx}"), "https://")
		fmt.Fprintf(&b, "| %s | `%s` | %d | %s | %s | %s | `%s` | %s |\n", c.Title, c.Name, c.ID, c.Native.Symbol, c.BlockTime, final, c.Proof, explorer)
	}
	return b.String()
}
