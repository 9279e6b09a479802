package spec

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// DiscordFile is the name of Discord's OpenAPI description in the specs folder.
const DiscordFile = "discord-openapi.json"

// Discord checks requests and answers against Discord's own OpenAPI description.
// It reads the file at the first check and compiles each body's schema when it
// is first needed, so making one costs nothing.
//
// The description says what a body may contain, with most lengths. What it
// doesn't say is the server's to enforce: 2,000 characters for bots, no empty
// message, command names, link buttons, unique custom ids.
type Discord struct {
	path string
	why  string // the file can't be used, and why

	mu      sync.Mutex
	loaded  bool
	loose   *discordDoc // as published: unknown fields pass
	strict  *discordDoc // unknown fields don't
	schemas map[string]*jsonschema.Schema
}

// discordDoc is one version of the description, ready to compile parts of.
type discordDoc struct {
	url      string
	paths    map[string]any
	compiler *jsonschema.Compiler
}

var (
	discordMu     sync.Mutex
	discordLoaded = map[string]*Discord{}
)

// NewDiscord returns a checker that reads the description in the folder, or, if
// that is empty, in the one that the API_SPECS variable names. There is one per
// folder and process, so that many servers share what was compiled.
func NewDiscord(folder string) *Discord {
	if folder == "" {
		folder = os.Getenv(Env)
	}
	if folder == "" {
		return &Discord{why: Env + " is not set, so there is no " + DiscordFile}
	}
	path := filepath.Join(folder, DiscordFile)
	if _, err := os.Stat(path); err != nil {
		return &Discord{why: err.Error()}
	}
	discordMu.Lock()
	defer discordMu.Unlock()
	d := discordLoaded[path]
	if d == nil {
		d = &Discord{path: path, schemas: map[string]*jsonschema.Schema{}}
		discordLoaded[path] = d
	}
	return d
}

// Missing says why nothing is checked, "" when everything is.
func (d *Discord) Missing() string {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.why
}

// Request returns what is wrong with a JSON body (nil for none) of an operation;
// path is as in the documentation, "/channels/{channel_id}/messages".
func (d *Discord) Request(method, path string, body json.RawMessage) []string {
	where := []string{path, strings.ToLower(method), "requestBody", "content", "application/json", "schema"}
	if body == nil {
		return d.needsNone(method, path)
	}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(body))
	if err != nil {
		return []string{"the body is not JSON: " + err.Error()}
	}
	faults := d.check(false, where, value)
	if len(faults) == 0 && len(d.check(true, where, value)) > 0 {
		// Clients send unset fields of a shared struct as null, "" or false, which
		// Discord ignores; a field that means something must be known.
		pruned := discordPrune(value)
		if o, ok := pruned.(map[string]any); ok {
			delete(o, "ID") // discordgo's message edit carries its Go-only fields along
			delete(o, "Channel")
		}
		faults = d.check(true, where, pruned)
	}
	return faults
}

// Answer returns what is wrong with the JSON answer to a successful call.
func (d *Discord) Answer(method, path string, body json.RawMessage) []string {
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(body))
	if err != nil {
		return []string{"the answer is not JSON: " + err.Error()}
	}
	return d.check(false, []string{path, strings.ToLower(method), "responses", "200", "content", "application/json", "schema"}, value)
}

// needsNone faults a call without a body where one is required.
func (d *Discord) needsNone(method, path string) []string {
	d.mu.Lock()
	defer d.mu.Unlock()
	if !d.load() {
		return nil
	}
	if required, _ := discordAt(d.loose.paths, path, strings.ToLower(method), "requestBody", "required").(bool); required {
		return []string{"the body is missing"}
	}
	return nil
}

// check validates a value by the schema at a place below "paths"; a place that
// the description doesn't have passes.
func (d *Discord) check(strict bool, where []string, value any) []string {
	d.mu.Lock()
	defer d.mu.Unlock()
	if !d.load() {
		return nil
	}
	doc := d.loose
	if strict {
		doc = d.strict
	}
	place, ok := discordPlace(doc.paths, where)
	if !ok {
		return nil
	}
	url := doc.url + discordPointer(append([]string{"paths"}, place...))
	schema := d.schemas[url]
	if schema == nil {
		var err error
		if schema, err = doc.compiler.Compile(url); err != nil {
			return []string{"the description can not be compiled: " + err.Error()}
		}
		d.schemas[url] = schema
	}
	if invalid, ok := errors.AsType[*jsonschema.ValidationError](schema.Validate(value)); ok {
		return discordFaults(invalid)
	}
	return nil
}

// load reads the file once; false means that there is nothing to check by.
func (d *Discord) load() bool {
	if d.loaded || d.why != "" {
		return d.why == ""
	}
	d.loaded = true
	text, err := os.ReadFile(d.path)
	if err == nil {
		d.loose, err = newDiscordDoc("loose.json", text, false)
	}
	if err == nil {
		d.strict, err = newDiscordDoc("strict.json", text, true)
	}
	if err != nil {
		d.why = err.Error()
	}
	return d.why == ""
}

func newDiscordDoc(name string, text []byte, strict bool) (*discordDoc, error) {
	parsed, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", DiscordFile, err)
	}
	root, _ := parsed.(map[string]any)
	paths, _ := root["paths"].(map[string]any)
	schemas, _ := discordAt(root, "components", "schemas").(map[string]any)
	if paths == nil || schemas == nil {
		return nil, fmt.Errorf("%s: it has no paths or no schemas", DiscordFile)
	}
	discordLoosen(parsed)
	if strict {
		for _, schema := range schemas {
			discordClose(schema)
		}
	}
	c := jsonschema.NewCompiler()
	c.DefaultDraft(jsonschema.Draft2020)
	c.AssertFormat()
	url := "https://discord.invalid/" + name
	if err := c.AddResource(url, parsed); err != nil {
		return nil, fmt.Errorf("%s: %w", DiscordFile, err)
	}
	return &discordDoc{url: url, paths: paths, compiler: c}, nil
}

// discordLoosen corrects the description where Discord takes more than it says:
// default_member_permissions is documented, sent and taken as a string.
func discordLoosen(node any) {
	discordWalk(node, func(o map[string]any) {
		p, ok := discordAt(o, "properties", "default_member_permissions").(map[string]any)
		if ok && slices.Contains(discordTypes(p), "integer") {
			p["type"] = []any{"integer", "string", "null"}
			p["pattern"] = "^[0-9]+$"
		}
	})
}

// discordClose forbids unknown fields in every object that lists its fields,
// but for the parts of an allOf, which only know their own.
func discordClose(node any) {
	discordWalk(node, func(o map[string]any) {
		if _, open := o["additionalProperties"]; !open && o["properties"] != nil {
			o["additionalProperties"] = false
		}
	})
}

func discordWalk(node any, visit func(map[string]any)) {
	switch n := node.(type) {
	case map[string]any:
		visit(n)
		for key, child := range n {
			if key != "allOf" {
				discordWalk(child, visit)
			}
		}
	case []any:
		for _, child := range n {
			discordWalk(child, visit)
		}
	}
}

func discordTypes(schema map[string]any) []string {
	var names []string
	list, _ := schema["type"].([]any)
	for _, t := range list {
		name, _ := t.(string)
		names = append(names, name)
	}
	return names
}

// discordPrune drops fields that say nothing: null, false, "", 0, [] and {}. A
// "value" is what a choice or an input means, so it stays.
func discordPrune(value any) any {
	switch v := value.(type) {
	case map[string]any:
		kept := map[string]any{}
		for key, child := range v {
			if child = discordPrune(child); key == "value" || !discordVoid(child) {
				kept[key] = child
			}
		}
		return kept
	case []any:
		kept := make([]any, len(v))
		for i, child := range v {
			kept[i] = discordPrune(child)
		}
		return kept
	}
	return value
}

func discordVoid(value any) bool {
	switch v := value.(type) {
	case nil:
		return true
	case bool:
		return !v
	case string:
		return v == ""
	case json.Number:
		return v == "0"
	case []any:
		return len(v) == 0
	case map[string]any:
		return len(v) == 0
	}
	return false
}

// discordPlace finds where a place is in the description. Its path parameters
// may be called otherwise there, and @original has a path of its own.
func discordPlace(paths map[string]any, where []string) ([]string, bool) {
	if discordAt(paths, where...) != nil {
		return where, true
	}
	for path := range paths {
		if discordShape(path) != discordShape(where[0]) {
			continue
		}
		place := append([]string{path}, where[1:]...)
		if discordAt(paths, place...) != nil {
			return place, true
		}
	}
	return nil, false
}

// discordShape is a path without the names of its parameters.
func discordShape(path string) string {
	parts := strings.Split(path, "/")
	for i, part := range parts {
		if strings.HasPrefix(part, "{") {
			parts[i] = "{}"
		}
	}
	return strings.Join(parts, "/")
}

func discordAt(node any, keys ...string) any {
	for _, key := range keys {
		o, ok := node.(map[string]any)
		if !ok {
			return nil
		}
		node = o[key]
	}
	return node
}

// discordPointer writes keys as the fragment of a URL: a JSON pointer.
func discordPointer(keys []string) string {
	escape := strings.NewReplacer("~", "~0", "/", "~1", "{", "%7B", "}", "%7D", "@", "%40")
	var b strings.Builder
	b.WriteByte('#')
	for _, key := range keys {
		b.WriteByte('/')
		b.WriteString(escape.Replace(key))
	}
	return b.String()
}
