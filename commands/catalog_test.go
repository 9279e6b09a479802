package commands

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
)

// families are the keys that are put together when the program runs: what tongue.choice is asked for.
var families = []string{"cmd_", "opt_", "choice_", "reason_", "role_", "tier_risk_", "board_month_"}

// use is one place where the code asks for words.
type use struct {
	key   string
	names []string // of its arguments; nil if they can't be read from the source
	at    token.Position
}

func uses(t *testing.T) []use {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	fset := token.NewFileSet()
	var out []use
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		tree, err := parser.ParseFile(fset, f, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				if u, ok := readUse(t, fset, call); ok {
					out = append(out, u)
				}
			}
			return true
		})
	}
	return out
}

func readUse(t *testing.T, fset *token.FileSet, call *ast.CallExpr) (use, bool) {
	t.Helper()
	var prefix string
	switch f := call.Fun.(type) {
	case *ast.SelectorExpr:
		if f.Sel.Name == "choice" {
			if p, ok := literal(call.Args[0]); !ok || !slices.Contains(families, p) {
				t.Errorf("%s: choice needs one of the families as a literal", fset.Position(call.Pos()))
			}
		}
		if f.Sel.Name != "say" && f.Sel.Name != "plain" {
			return use{}, false
		}
	case *ast.Ident:
		if f.Name != "refuse" {
			return use{}, false
		}
		prefix = "refuse_"
	default:
		return use{}, false
	}
	u := use{at: fset.Position(call.Pos())}
	key, ok := literal(call.Args[0])
	if !ok {
		t.Errorf("%s: the key must be a literal, so that this test sees it", u.at)
		return use{}, false
	}
	u.key = prefix + key
	if call.Ellipsis != token.NoPos {
		return u, true
	}
	u.names = []string{}
	for i := 1; i < len(call.Args); i += 2 {
		name, ok := literal(call.Args[i])
		if !ok {
			t.Errorf("%s: %s: argument names must be literals", u.at, u.key)
		}
		u.names = append(u.names, name)
	}
	return u, true
}

func literal(e ast.Expr) (string, bool) {
	l, ok := e.(*ast.BasicLit)
	if !ok || l.Kind != token.STRING {
		return "", false
	}
	s, err := strconv.Unquote(l.Value)
	return s, err == nil
}

func words(t *testing.T, file string) map[string]any {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var m map[string]any
	if err := yaml.Unmarshal(raw, &m); err != nil {
		t.Fatal(err)
	}
	return m
}

func TestEveryKeyExistsAndIsUsed(t *testing.T) {
	t.Parallel()
	english := words(t, "locales/active.en.yaml")
	used := map[string]bool{}
	for _, u := range uses(t) {
		used[u.key] = true
		if _, ok := english[u.key]; !ok {
			t.Errorf("%s: %q is not in the catalogue", u.at, u.key)
		}
	}
	for key := range english {
		if used[key] || slices.ContainsFunc(families, func(f string) bool { return strings.HasPrefix(key, f) }) {
			continue
		}
		t.Errorf("%q is in the catalogue and nowhere in the code", key)
	}
}

var field = regexp.MustCompile(`\.([A-Z][A-Za-z]*)`)

func TestEveryPlaceholderIsGiven(t *testing.T) {
	t.Parallel()
	english := words(t, "locales/active.en.yaml")
	for _, u := range uses(t) {
		if u.names == nil {
			continue
		}
		for _, text := range forms(english[u.key]) {
			for _, m := range regexp.MustCompile(`{{[^}]*}}`).FindAllString(text, -1) {
				for _, f := range field.FindAllStringSubmatch(m, -1) {
					if !slices.Contains(u.names, f[1]) {
						t.Errorf("%s: %s needs %s", u.at, u.key, f[1])
					}
				}
			}
		}
	}
}

func TestOtherLanguagesHaveNoStrayKeys(t *testing.T) {
	t.Parallel()
	english := words(t, "locales/active.en.yaml")
	files, err := filepath.Glob("locales/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatalf("no catalogues: %v", err)
	}
	for _, f := range files {
		for key := range words(t, f) {
			if _, ok := english[key]; !ok {
				t.Errorf("%s: %q is not in the English catalogue", f, key)
			}
		}
	}
}

// forms are the texts of a key: one, or one per plural form.
func forms(v any) []string {
	switch v := v.(type) {
	case string:
		return []string{v}
	case map[string]any:
		var out []string
		for _, k := range slices.Sorted(maps.Keys(v)) {
			if s, ok := v[k].(string); ok {
				out = append(out, s)
			}
		}
		return out
	}
	return nil
}

func TestTableHasWordsForMenus(t *testing.T) {
	t.Parallel()
	r := &Router{Options: Options{Now: fixedNow}}
	var err error
	if r.catalog, err = loadCatalog(); err != nil {
		t.Fatal(err)
	}
	r.table = r.commandTable()
	known := map[string]bool{}
	name := regexp.MustCompile(`^[a-z0-9_]{1,32}$`)
	for _, s := range r.Table("en") {
		known["cmd_"+s.Name] = true
		checkMenu(t, name, s.Name, s.Description)
		for _, o := range s.Options {
			known["opt_"+s.Name+"_"+o.Name] = true
			checkMenu(t, name, o.Name, o.Description)
			for _, c := range o.Choices {
				known["choice_"+c.Value] = true
				if c.Label == c.Value || len(c.Label) > 100 {
					t.Errorf("choice %s of /%s has no words", c.Value, s.Name)
				}
			}
		}
	}
	for key := range words(t, "locales/active.en.yaml") {
		for _, family := range []string{"cmd_", "opt_", "choice_"} {
			if strings.HasPrefix(key, family) && !known[key] {
				t.Errorf("%q names no command, option or choice", key)
			}
		}
	}
}

func checkMenu(t *testing.T, name *regexp.Regexp, n, description string) {
	t.Helper()
	if !name.MatchString(n) {
		t.Errorf("%q is no name that every platform takes", n)
	}
	if description == n || description == "" || len(description) > 100 {
		t.Errorf("%q has no description of up to 100 characters: %q", n, description)
	}
}
