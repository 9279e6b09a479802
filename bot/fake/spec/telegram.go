// Package spec checks what the local chat servers receive and send against the published,
// machine-readable descriptions of the platforms' APIs, where those are on the machine.
package spec

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sync"
)

// Env names the environment variable that holds the folder of the descriptions.
const Env = "API_SPECS"

// TelegramFile is the name of the Bot API's description in that folder.
const TelegramFile = "telegram-bot-api.json"

// Telegram knows the methods and types of one version of the Bot API. It is read-only and shared.
type Telegram struct {
	Version string            `json:"version"`
	Methods map[string]*tgDef `json:"methods"`
	Types   map[string]*tgDef `json:"types"`
}

// tgDef is a method or a type: its fields, or the types of which it is one.
type tgDef struct {
	Name     string     `json:"name"`
	Fields   []*tgField `json:"fields"`
	Subtypes []string   `json:"subtypes"`
	Returns  []string   `json:"returns"`

	byName map[string]*tgField
}

// tgField is a field, with the rules that its description holds in prose.
type tgField struct {
	Name        string   `json:"name"`
	Types       []string `json:"types"`
	Required    bool     `json:"required"`
	Description string   `json:"description"`

	rules    []tgRule
	constant string // the one value that the prose allows, such as a "type" that tells kinds apart
}

var (
	telegramMu     sync.Mutex
	telegramLoaded = map[string]*Telegram{}
)

// LoadTelegram reads the description from a folder, once per process.
func LoadTelegram(dir string) (*Telegram, error) {
	telegramMu.Lock()
	defer telegramMu.Unlock()
	path := filepath.Join(dir, TelegramFile)
	if t := telegramLoaded[path]; t != nil {
		return t, nil
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("Telegram's specification: %w", err)
	}
	var t Telegram
	if err := json.Unmarshal(data, &t); err != nil {
		return nil, fmt.Errorf("Telegram's specification %s: %w", path, err)
	}
	if len(t.Methods) == 0 || len(t.Types) == 0 {
		return nil, fmt.Errorf("Telegram's specification %s holds no methods or no types", path)
	}
	for _, defs := range []map[string]*tgDef{t.Methods, t.Types} {
		for _, d := range defs {
			d.byName = map[string]*tgField{}
			for _, f := range d.Fields {
				f.rules, f.constant = proseRules(f.Description, f.Types), proseConstant(f.Description, f.Types)
				d.byName[f.Name] = f
			}
		}
	}
	telegramLoaded[path] = &t
	return &t, nil
}
