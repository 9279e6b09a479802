package spec

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// CheckRequest tells what is wrong with a call of a method: unknown and missing fields, values of the
// wrong type, and values outside of the limits that the prose states. Nested values are JSON text;
// files are the names of the fields that hold uploads.
//
// One habit of clients is let through, as the real service does: an empty copy_text beside another
// action of an inline button.
func (t *Telegram) CheckRequest(method string, fields map[string]string, files []string) []string {
	def := t.Methods[method]
	if def == nil {
		return []string{"no such method in " + t.Version}
	}
	c := &checker{spec: t}
	for _, f := range def.Fields {
		_, given := fields[f.Name]
		if f.Required && !given && !slices.Contains(files, f.Name) {
			c.fault(f.Name, "is missing")
		}
	}
	for _, name := range sorted(fields) {
		f := def.byName[name]
		if f == nil {
			c.fault(name, "is not a field of "+method)
			continue
		}
		if value, ok := formValue(fields[name], f.Types); ok {
			c.field(name, f, value)
		} else {
			c.fault(name, fmt.Sprintf("is %q, not %s", clip(fields[name]), strings.Join(f.Types, " or ")))
		}
	}
	for _, name := range files {
		f := def.byName[name]
		switch {
		case f != nil && slices.Contains(f.Types, "InputFile"):
		case f == nil && attached(fields, name):
		default:
			c.fault(name, "is an upload that "+method+" does not take")
		}
	}
	return c.faults
}

// CheckUpdate tells what is wrong with an update that is about to be sent to a bot.
func (t *Telegram) CheckUpdate(body []byte) []string { return t.CheckType("Update", body) }

// CheckResult tells what is wrong with the result of a method that is about to be sent to a bot.
func (t *Telegram) CheckResult(method string, body []byte) []string {
	def := t.Methods[method]
	if def == nil {
		return []string{"no such method in " + t.Version}
	}
	return t.checkJSON("result", def.Returns, body)
}

// CheckType tells what is wrong with a JSON value that should be of a type of the API.
func (t *Telegram) CheckType(name string, body []byte) []string {
	return t.checkJSON(name, []string{name}, body)
}

func (t *Telegram) checkJSON(path string, types []string, body []byte) []string {
	value, err := decode(string(body))
	if err != nil {
		return []string{path + ": " + err.Error()}
	}
	c := &checker{spec: t}
	c.value(path, types, value)
	return c.faults
}

func attached(fields map[string]string, file string) bool {
	for _, text := range fields {
		if strings.Contains(text, "attach://"+file) {
			return true
		}
	}
	return false
}

// formValue reads the text of a form field as one of its declared types.
func formValue(text string, types []string) (any, bool) {
	for _, kind := range types {
		switch kind {
		case "Integer":
			if n, err := strconv.ParseInt(text, 10, 64); err == nil {
				return n, true
			}
		case "Float":
			if f, err := strconv.ParseFloat(text, 64); err == nil {
				return f, true
			}
		case "Boolean":
			switch strings.ToLower(text) {
			case "true", "false":
				return strings.EqualFold(text, "true"), true
			}
		case "String":
			return text, true
		case "InputFile": // an upload, or nothing in the field
		default:
			if value, err := decode(text); err == nil {
				return value, true
			}
		}
	}
	return nil, false
}

// decode reads JSON; whole numbers become int64.
func decode(text string) (any, error) {
	dec := json.NewDecoder(bytes.NewReader([]byte(text)))
	dec.UseNumber()
	var value any
	if err := dec.Decode(&value); err != nil {
		return nil, err
	}
	if dec.More() {
		return nil, fmt.Errorf("text after the JSON value")
	}
	return value, nil
}

// checker collects faults, each with the path of the value.
type checker struct {
	spec   *Telegram
	faults []string
}

func (c *checker) fault(path, text string) { c.faults = append(c.faults, path+" "+text) }

func (c *checker) field(path string, f *tgField, value any) {
	before := len(c.faults)
	value = plain(value)
	c.value(path, f.Types, value)
	if len(c.faults) > before {
		return
	}
	for _, rule := range f.rules {
		if text := rule(value); text != "" {
			c.fault(path, text)
		}
	}
}

// plain turns a JSON number that is whole into an int64.
func plain(value any) any {
	if n, ok := value.(json.Number); ok {
		if i, err := n.Int64(); err == nil {
			return i
		}
		f, _ := n.Float64()
		return f
	}
	return value
}

// value checks a decoded value against several types and keeps the faults of the one that fits best.
func (c *checker) value(path string, types []string, value any) {
	var best []string
	for i, kind := range c.meant(c.expand(types), value) {
		try := &checker{spec: c.spec}
		try.one(path, kind, value)
		if len(try.faults) == 0 {
			return
		}
		if i == 0 || len(try.faults) < len(best) {
			best = try.faults
		}
	}
	c.faults = append(c.faults, best...)
}

// named reports whether a value says by a constant of its own that it is of this type.
func (c *checker) named(kind string, value any) bool {
	fields, ok := value.(map[string]any)
	def := c.spec.Types[kind]
	if def == nil || !ok {
		return false
	}
	for _, f := range def.Fields {
		if f.constant != "" && fields[f.Name] == f.constant {
			return true
		}
	}
	return false
}

// meant narrows types to the one that the value names, or else to those whose required fields it has.
func (c *checker) meant(kinds []string, value any) []string {
	var complete []string
	for _, kind := range kinds {
		if c.named(kind, value) {
			return []string{kind}
		}
		if c.complete(kind, value) {
			complete = append(complete, kind)
		}
	}
	if len(complete) > 0 {
		return complete
	}
	return kinds
}

// complete reports whether a value has all that an object type requires.
func (c *checker) complete(kind string, value any) bool {
	fields, ok := value.(map[string]any)
	def := c.spec.Types[kind]
	if def == nil || !ok {
		return false
	}
	for _, f := range def.Fields {
		if _, given := fields[f.Name]; f.Required && !given {
			return false
		}
	}
	return true
}

// expand replaces types that stand for several by those.
func (c *checker) expand(types []string) []string {
	var out []string
	for _, kind := range types {
		if def := c.spec.Types[kind]; def != nil && len(def.Subtypes) > 0 {
			out = append(out, c.expand(def.Subtypes)...)
		} else {
			out = append(out, kind)
		}
	}
	return out
}

func (c *checker) one(path, kind string, value any) {
	value = plain(value)
	var fits bool
	switch kind {
	case "Integer":
		_, fits = value.(int64)
	case "Float":
		_, whole := value.(int64)
		_, fits = value.(float64)
		fits = fits || whole
	case "String":
		_, fits = value.(string)
	case "Boolean", "True":
		_, fits = value.(bool)
	default:
		if item, ok := strings.CutPrefix(kind, "Array of "); ok {
			c.array(path, item, value)
			return
		}
		c.object(path, kind, value)
		return
	}
	if !fits {
		c.fault(path, fmt.Sprintf("is %s, not %s", clip(fmt.Sprint(value)), kind))
	}
}

func (c *checker) array(path, item string, value any) {
	items, ok := value.([]any)
	if !ok {
		c.fault(path, "is not an array")
		return
	}
	for i, v := range items {
		c.value(fmt.Sprintf("%s[%d]", path, i), []string{item}, v)
	}
}

func (c *checker) object(path, kind string, value any) {
	def := c.spec.Types[kind]
	fields, ok := value.(map[string]any)
	if def == nil || !ok {
		c.fault(path, "is not a "+kind)
		return
	}
	if kind == "InlineKeyboardButton" {
		fields = withoutEmptyCopy(fields)
	}
	for _, f := range def.Fields {
		if _, given := fields[f.Name]; f.Required && !given {
			c.fault(path+"."+f.Name, "is missing")
		}
	}
	for _, name := range sorted(fields) {
		if f := def.byName[name]; f != nil {
			c.field(path+"."+name, f, fields[name])
		} else {
			c.fault(path+"."+name, "is not a field of "+kind)
		}
	}
	if kind == "InlineKeyboardButton" {
		c.oneAction(path, def, fields)
	}
}

// withoutEmptyCopy drops copy_text {"text":""} when the button has another action.
func withoutEmptyCopy(button map[string]any) map[string]any {
	text, ok := button["copy_text"].(map[string]any)
	if !ok || text["text"] != "" || len(actions(button)) < 2 {
		return button
	}
	out := map[string]any{}
	for name, value := range button {
		if name != "copy_text" {
			out[name] = value
		}
	}
	return out
}

func actions(button map[string]any) []string {
	var out []string
	for _, name := range sorted(button) {
		if !slices.Contains([]string{"text", "style", "icon_custom_emoji_id"}, name) {
			out = append(out, name)
		}
	}
	return out
}

func (c *checker) oneAction(path string, def *tgDef, button map[string]any) {
	found := slices.DeleteFunc(actions(button), func(name string) bool { return def.byName[name] == nil })
	if len(found) != 1 {
		c.fault(path, fmt.Sprintf("has %d actions %q, not one", len(found), found))
	}
}

func sorted[V any](m map[string]V) []string {
	names := make([]string, 0, len(m))
	for name := range m {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

func clip(text string) string {
	if len(text) > 60 {
		return text[:60] + "…"
	}
	return text
}
