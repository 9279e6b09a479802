package config

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"reflect"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// Bounds of a file: a config is a few pages, and the parser's stack and time grow with what is nested.
const (
	maxBytes    = 128 << 10
	maxBrackets = 100 // open at once
	maxMarks    = 20  // dashes, question marks, anchors and tags on one line
)

// Load reads the file at path over the defaults and the catalogues, then the environment over the file, and checks the
// whole. Without a path there is no file, only defaults and environment. Its error is always [Faults].
func Load(path string, env func(name string) (string, bool)) (*Config, error) {
	return read(path, env, (*binder).check)
}

// LoadToDeploy is Load before the contracts are there: chains may lack theirs, and only what deploying needs is checked.
func LoadToDeploy(path string, env func(name string) (string, bool)) (*Config, error) {
	return read(path, env, (*binder).checkToDeploy)
}

func read(path string, env lookup, check func(*binder, *Config)) (*Config, error) {
	if path == "" {
		return load("", nil, env, check)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, Faults{{File: path, Reason: "can't be read: " + reasonOf(err)}}
	}
	return load(path, data, env, check)
}

func load(file string, data []byte, env lookup, check func(*binder, *Config)) (*Config, error) {
	catalogue, err := builtin()
	if err != nil {
		return nil, err
	}
	cfg := Default()
	b := newBinder(file)
	b.preset = catalogue.preset
	if !b.document(data, reflect.ValueOf(cfg).Elem()) {
		return nil, b.faults.asError()
	}
	b.environment(env, cfg)
	if cfg.Run.Has(RoleInvest) {
		b.password(env, &cfg.Signer)
	}
	b.resolve(cfg, catalogue)
	b.deployed(cfg)
	check(b, cfg)
	if err := b.faults.asError(); err != nil {
		return nil, err
	}
	return cfg, nil
}

// document binds a file of one YAML document. It is false when the file isn't YAML, and nothing more can be said of it.
func (b *binder) document(data []byte, v reflect.Value) bool {
	if len(data) > maxBytes {
		b.fault("", "larger than %d bytes: not a config", maxBytes)
		return false
	}
	file, err := parse(data)
	if err != nil {
		line, message := 1, err.Error()
		if at, ok := errors.AsType[yaml.Error](err); ok { // its Error would quote the file, secrets and all
			message = at.GetMessage()
			if token := at.GetToken(); token != nil && token.Position != nil {
				line = token.Position.Line
			}
		}
		b.faultAt("", line, "not YAML: %s", message)
		return false
	}
	for i, doc := range file.Docs {
		switch {
		case doc.Body == nil:
		case i > 0:
			b.faultAt("", lineOf(doc.Body), "a second document: put everything into one")
		default:
			b.bind("", doc.Body, v)
		}
	}
	return true
}

// parse reads YAML. The parser has been seen to panic on input that nobody writes by hand.
func parse(data []byte) (file *ast.File, err error) {
	defer func() {
		if recover() != nil {
			file, err = nil, errors.New("the parser gave up")
		}
	}()
	if err := tooDeep(data); err != nil {
		return nil, err
	}
	return parser.ParseBytes(data, 0, parser.AllowDuplicateMapKey())
}

// tooDeep refuses nesting that would exhaust the parser.
func tooDeep(data []byte) error {
	open := 0
	for line := range bytes.Lines(data) {
		marks := 0
		for word := range bytes.FieldsSeq(line) {
			if strings.ContainsRune("-?&!", rune(word[0])) {
				marks++
			}
		}
		open += bytes.Count(line, []byte("[")) + bytes.Count(line, []byte("{"))
		if marks > maxMarks || open > maxBrackets {
			return errors.New("nested too deeply")
		}
		open -= bytes.Count(line, []byte("]")) + bytes.Count(line, []byte("}"))
	}
	return nil
}

// reasonOf gives an error of a file without the path, which the fault already names.
func reasonOf(err error) string {
	if path, ok := errors.AsType[*fs.PathError](err); ok {
		return path.Err.Error()
	}
	return err.Error()
}
