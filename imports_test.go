// Package amasa_test holds the arrows of ARCHITECTURE.md: which folder may import which, and who alone may use a library.
// It parses the files, for the go command's view of packages hides files of other platforms and may come from a cache.
package amasa_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const (
	module = "github.com/amasa-io/amasa/"
	geth   = "github.com/ethereum/go-ethereum/"
)

// arrow says what the files of a folder may import of ours, besides their own folder. The longest folder that holds a
// file decides. A trailing /... means the folder and all below it.
type arrow struct {
	from string
	to   []string
	// tests may import these too.
	tests []string
}

var arrows = []arrow{
	{from: ".", to: nil},
	{from: "ledger", to: nil},
	{from: "config", to: nil},
	{from: "commands", to: []string{"ledger/..."}},
	{from: "chainwatch", to: []string{"ledger/..."}, tests: []string{"strategies/contracts/..."}},
	{from: "strategies", to: []string{"ledger/..."}},
	{from: "strategies/contracts", to: nil},
	{from: "bot", to: []string{"bot/app"}, tests: []string{"bot/fake/..."}},
	{from: "bot/chat", to: []string{"commands", "ledger"}},
	{from: "bot/telegram", to: []string{"bot/chat", "commands", "ledger"}, tests: []string{"bot/fake/...", "ledger/..."}},
	{from: "bot/discord", to: []string{"bot/chat", "commands", "ledger"}, tests: []string{"bot/fake/...", "ledger/..."}},
	{from: "bot/fake", to: nil},
	{
		from:  "bot/app",
		to:    []string{"bot/chat", "bot/telegram", "bot/discord", "commands", "chainwatch", "strategies/...", "ledger", "config"},
		tests: []string{"bot/fake/...", "bot/demo/...", "chainwatch/...", "ledger/..."},
	},
	{from: "bot/demo", to: []string{"bot/app", "bot/fake/...", "strategies/contracts/...", "config"}, tests: []string{"ledger/..."}},
}

// reserve keeps a library to some folders.
type reserve struct {
	// library is an import path; with a trailing /... all below it too.
	library string
	// folders may use it, with all that is below them.
	folders []string
	// tests and test-only packages may use it anywhere.
	tests bool
}

var reserves = []reserve{
	// Only the ledger knows that there is a database.
	{library: "gorm.io/...", folders: []string{"ledger"}},
	{library: "database/sql/...", folders: []string{"ledger"}},
	{library: "github.com/pressly/goose/...", folders: []string{"ledger"}},
	{library: "github.com/ncruces/...", folders: []string{"ledger"}},
	{library: "github.com/jackc/...", folders: []string{"ledger"}},
	// Only the adapters know the chat platforms.
	{library: "github.com/go-telegram/...", folders: []string{"bot/telegram"}, tests: true},
	{library: "github.com/bwmarrin/discordgo/...", folders: []string{"bot/discord"}, tests: true},
	// Only strategies holds keys; the demo makes its own.
	{library: geth + "accounts/keystore/...", folders: []string{"strategies", "bot/demo"}, tests: true},
	{library: geth + "accounts/external/...", folders: []string{"strategies", "bot/demo"}, tests: true},
	{library: geth + "signer/...", folders: []string{"strategies", "bot/demo"}, tests: true},
	{library: "crypto/ecdsa", folders: []string{"strategies", "bot/demo"}, tests: true},
	// Chat never speaks to a chain.
	{library: geth + "ethclient", folders: []string{"chainwatch", "strategies", "bot/app", "bot/demo"}, tests: true},
	{library: geth + "rpc", folders: []string{"chainwatch", "strategies", "bot/app", "bot/demo"}, tests: true},
	// Production links no EVM node.
	{library: geth + "core", folders: []string{"bot/demo"}, tests: true},
	{library: geth + "core/vm/...", folders: []string{"bot/demo"}, tests: true},
	{library: geth + "core/state/...", folders: []string{"bot/demo"}, tests: true},
	{library: geth + "eth/...", folders: []string{"bot/demo"}, tests: true},
	{library: geth + "node/...", folders: []string{"bot/demo"}, tests: true},
	{library: geth + "ethclient/simulated", folders: []string{"bot/demo"}, tests: true},
	{library: geth + "ethclient/gethclient", folders: []string{"bot/demo"}, tests: true},
}

// signing are the functions of go-ethereum's crypto package that make, read or use a private key; the rest hashes.
var signing = []string{"Sign", "GenerateKey", "HexToECDSA", "LoadECDSA", "SaveECDSA", "ToECDSA", "ToECDSAUnsafe"}

func TestImports(t *testing.T) {
	files := 0
	err := filepath.WalkDir(".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			return skip(name, entry.Name())
		}
		if !strings.HasSuffix(name, ".go") {
			return nil
		}
		files++
		source, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		for _, violation := range violations(filepath.ToSlash(name), source) {
			t.Error(violation)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 50 {
		t.Fatalf("only %d files were read: the test looks at the wrong folder", files)
	}
}

// skip passes over folders whose Go files are not ours to hold.
func skip(name, base string) error {
	hidden := strings.HasPrefix(base, ".") && name != "."
	if hidden || base == "node_modules" || base == "testdata" || base == "vendor" {
		return fs.SkipDir
	}
	return nil
}

// violations gives what is wrong with the imports of one file, named by its path from the module's root.
func violations(name string, source []byte) []string {
	file, err := parser.ParseFile(token.NewFileSet(), name, source, parser.SkipObjectResolution)
	if err != nil {
		return []string{err.Error()}
	}
	var found []string
	for _, spec := range file.Imports {
		imported, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return []string{err.Error()}
		}
		var reason string
		if ours, ok := strings.CutPrefix(imported, module); ok {
			reason = checkArrow(name, ours)
		} else {
			reason = checkReserve(name, imported)
		}
		if reason != "" {
			found = append(found, fmt.Sprintf("%s imports %s: %s", name, imported, reason))
		}
		if imported == geth+"crypto" && !mayHoldKeys(name) {
			found = append(found, keysIn(name, file, spec)...)
		}
	}
	return found
}

func checkArrow(name, imported string) string {
	folder := path.Dir(name)
	rule := ruleFor(folder)
	if rule == nil {
		return "the folder is not in the house; give it a place in ARCHITECTURE.md and an arrow in this test"
	}
	if testOnly(imported) && !isTest(name) {
		return "production code does not use test helpers"
	}
	own := within(imported, rule.from) && ruleFor(imported) == rule
	if own || covers(rule.to, imported) || (isTest(name) && covers(rule.tests, imported)) {
		return ""
	}
	if contracts := "strategies/contracts"; rule.from == "strategies" && within(imported, contracts) {
		return ""
	}
	return fmt.Sprintf("%s may import of ours only: %s", rule.from, strings.Join(rule.to, ", "))
}

func checkReserve(name, imported string) string {
	for _, r := range reserves {
		if !covers([]string{r.library}, imported) || (r.tests && isTest(name)) {
			continue
		}
		if !slices.ContainsFunc(r.folders, func(folder string) bool { return within(path.Dir(name), folder) }) {
			return "it is reserved for " + strings.Join(r.folders, ", ")
		}
	}
	return ""
}

// ruleFor finds the arrow of the longest folder that holds a folder.
func ruleFor(folder string) *arrow {
	var best *arrow
	for i, a := range arrows {
		if within(folder, a.from) && (best == nil || len(a.from) > len(best.from)) {
			best = &arrows[i]
		}
	}
	if best != nil && best.from == "bot" && folder != "bot" {
		return nil // a new folder below bot needs its own arrow
	}
	return best
}

// within tells whether a folder is another or below it. Only the root itself is within the root.
func within(folder, parent string) bool {
	return folder == parent || strings.HasPrefix(folder, parent+"/")
}

func covers(patterns []string, imported string) bool {
	return slices.ContainsFunc(patterns, func(pattern string) bool {
		parent, all := strings.CutSuffix(pattern, "/...")
		return imported == parent || (all && strings.HasPrefix(imported, parent+"/"))
	})
}

// isTest tells whether a file never gets into the production binary.
func isTest(name string) bool {
	return strings.HasSuffix(name, "_test.go") || testOnly(path.Dir(name)) || within(path.Dir(name), "bot/demo")
}

// testOnly tells whether a package is there for tests and the demo only: the fakes, and those named like ledgertest.
func testOnly(folder string) bool {
	return within(folder, "bot/fake") || within(folder, "strategies/contracts/demo") || within(folder, "chainwatch/faultproxy") || strings.HasSuffix(folder, "test")
}

func mayHoldKeys(name string) bool {
	return isTest(name) || within(path.Dir(name), "strategies")
}

// keysIn finds uses of private keys in a file that imports go-ethereum's crypto package.
func keysIn(name string, file *ast.File, spec *ast.ImportSpec) []string {
	local := "crypto"
	if spec.Name != nil {
		local = spec.Name.Name
	}
	var found []string
	ast.Inspect(file, func(node ast.Node) bool {
		selector, ok := node.(*ast.SelectorExpr)
		if !ok || !slices.Contains(signing, selector.Sel.Name) {
			return true
		}
		if x, ok := selector.X.(*ast.Ident); ok && x.Name == local {
			found = append(found, fmt.Sprintf("%s uses %s.%s: keys are for strategies alone", name, local, selector.Sel.Name))
		}
		return true
	})
	return found
}

// TestImportsSeesViolations plants violations, and imports that are right.
func TestImportsSeesViolations(t *testing.T) {
	for _, c := range []struct {
		file, imports string
		wrong         bool
	}{
		{"ledger/book.go", module + "commands", true},
		{"ledger/book.go", module + "config", true},
		{"ledger/book_test.go", module + "ledger/ledgertest", false},
		{"ledger/book.go", module + "ledger/ledgertest", true},
		{"config/load.go", module + "ledger", true},
		{"commands/start.go", module + "ledger", false},
		{"commands/start.go", module + "config", true},
		{"commands/start.go", module + "chainwatch", true},
		{"commands/start_test.go", module + "strategies", true},
		{"chainwatch/match.go", module + "ledger", false},
		{"chainwatch/match.go", module + "strategies/contracts", true},
		{"chainwatch/match_test.go", module + "strategies/contracts", false},
		{"chainwatch/match_test.go", module + "strategies", true},
		{"strategies/plan.go", module + "strategies/contracts", false},
		{"strategies/plan.go", module + "strategies/contracts/demo", true},
		{"strategies/plan.go", module + "chainwatch", true},
		{"strategies/contracts/deploy.go", module + "strategies", true},
		{"bot/main.go", module + "bot/app", false},
		{"bot/main.go", module + "config", true},
		{"bot/app/wire.go", module + "config", false},
		{"bot/app/wire.go", module + "bot/fake/telegram", true},
		{"bot/app/wire_test.go", module + "bot/fake/telegram", false},
		{"bot/app/wire.go", module + "bot/demo", true},
		{"bot/telegram/render.go", module + "bot/discord", true},
		{"bot/telegram/render.go", module + "config", true},
		{"bot/fake/telegram/server.go", module + "commands", true},
		{"bot/fake/telegram/server_test.go", module + "bot/telegram", true},
		{"bot/fake/telegram/server.go", module + "bot/fake/spec", false},
		{"bot/demo/main.go", module + "bot/fake/discord", false},
		{"bot/newfolder/x.go", module + "ledger", true},
		{"helpers/x.go", module + "ledger", true},
		{"x_test.go", module + "ledger", true},

		{"commands/start.go", "gorm.io/gorm", true},
		{"ledger/store.go", "gorm.io/driver/postgres", false},
		{"commands/start_test.go", "github.com/pressly/goose/v3", true},
		{"bot/app/health.go", "database/sql", true},
		{"commands/start.go", "github.com/go-telegram/bot/models", true},
		{"bot/telegram/telegram.go", "github.com/go-telegram/bot", false},
		{"bot/fake/telegram/lib_test.go", "github.com/go-telegram/bot", false},
		{"bot/telegram/telegram.go", "github.com/bwmarrin/discordgo", true},
		{"chainwatch/rpc.go", geth + "accounts/keystore", true},
		{"strategies/signer.go", geth + "accounts/keystore", false},
		{"commands/start.go", geth + "ethclient", true},
		{"chainwatch/rpc.go", geth + "ethclient", false},
		{"chainwatch/rpc.go", geth + "ethclient/simulated", true},
		{"chainwatch/rpc_test.go", geth + "ethclient/simulated", false},
		{"strategies/strategiestest/chain.go", geth + "ethclient/simulated", false},
		{"bot/demo/chain.go", geth + "ethclient/simulated", false},
		{"strategies/plan.go", geth + "core/vm", true},
		{"strategies/plan.go", geth + "core/types", false},
		{"strategies/plan.go", geth + "eth/ethconfig", true},
	} {
		source := fmt.Sprintf("package x\n\nimport _ %q\n", c.imports)
		if got := violations(c.file, []byte(source)); (len(got) > 0) != c.wrong {
			t.Errorf("%s imports %s: violations %q, want any: %v", c.file, c.imports, got, c.wrong)
		}
	}
}

// TestImportsSeesKeys plants a use of a private key behind an innocent import.
func TestImportsSeesKeys(t *testing.T) {
	source := []byte("package x\n\nimport eth \"" + geth + "crypto\"\n\nvar h = eth.Keccak256\nvar k, _ = eth.GenerateKey()\n")
	for file, want := range map[string]int{"chainwatch/derive.go": 1, "chainwatch/derive_test.go": 0, "strategies/signer.go": 0} {
		if got := violations(file, source); len(got) != want {
			t.Errorf("%s: %q, want %d", file, got, want)
		}
	}
}
