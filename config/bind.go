package config

import (
	"encoding"
	"errors"
	"fmt"
	"log/slog"
	"reflect"
	"strconv"
	"strings"
	"time"

	"github.com/goccy/go-yaml/ast"
)

// place is where a key was set.
type place struct {
	file string
	line int
	// name replaces the key in faults: the environment variable, when one set the key.
	name string
}

// binder copies YAML into structs by their yaml tags and goes on after a fault, so that all of them are found. It also
// remembers where each key was set, for the faults that show only when the whole is known.
type binder struct {
	file   string
	places map[string]place
	faults Faults
	// preset fills a new element of a list from the catalogue by the element's name; nil when binding a catalogue.
	preset func(element any, name string)
}

func newBinder(file string) *binder {
	return &binder{file: file, places: map[string]place{"": {file: file}}}
}

// fault blames a key, at its own place or that of the nearest key around it. A key is blamed once: what follows from
// its first fault is no news.
func (b *binder) fault(key, reason string, args ...any) {
	at := b.locate(key)
	name := key
	if at.name != "" {
		name = at.name
	}
	for _, f := range b.faults {
		if f.Key == name && f.File == at.file {
			return
		}
	}
	b.faults = append(b.faults, Fault{File: at.file, Line: at.line, Key: name, Reason: fmt.Sprintf(reason, args...)})
}

func (b *binder) locate(key string) place {
	for {
		if at, ok := b.places[key]; ok {
			return at
		}
		key = key[:max(strings.LastIndexAny(key, ".["), 0)]
	}
}

// bind copies a node into a value. Null leaves the value as it is.
func (b *binder) bind(key string, node ast.Node, v reflect.Value) {
	if line := lineOf(node); line > 0 {
		b.places[key] = place{file: b.file, line: line}
	}
	switch n := node.(type) {
	case *ast.NullNode:
		return
	case *ast.AnchorNode, *ast.AliasNode, *ast.TagNode:
		b.fault(key, "anchors, aliases and tags are not read here: write the value out")
		return
	case *ast.MappingValueNode: // a mapping of one key, in some positions
		node = ast.Mapping(n.GetToken(), false, n)
	}
	switch {
	case v.Kind() == reflect.Pointer:
		fresh := reflect.New(v.Type().Elem()) // never write through a pointer that the catalogue shares
		if !v.IsNil() {
			fresh.Elem().Set(v.Elem())
		}
		b.bind(key, node, fresh.Elem())
		v.Set(fresh)
	case isLeaf(v):
		b.scalar(key, node, v)
	case v.Kind() == reflect.Struct:
		b.mapping(key, node, v)
	case v.Kind() == reflect.Slice:
		b.sequence(key, node, v)
	default:
		b.fault(key, "can't be set")
	}
}

func (b *binder) mapping(key string, node ast.Node, v reflect.Value) {
	m, ok := node.(*ast.MappingNode)
	if !ok {
		b.fault(key, "must be a mapping: keys with values below it")
		return
	}
	seen := map[string]bool{}
	for _, entry := range m.Values {
		name := entry.Key.String()
		if s, ok := entry.Key.(*ast.StringNode); ok {
			name = s.Value
		}
		child := join2(key, name)
		field, whole := fieldOf(v, name)
		switch {
		case seen[name]:
			b.faultAt(child, lineOf(entry.Key), "is given twice")
		case !field.IsValid():
			b.faultAt(child, lineOf(entry.Key), "unknown key; the keys here are %s", strings.Join(keysOf(v.Type()), ", "))
		default:
			if whole {
				field.SetZero()
			}
			b.bind(child, entry.Value, field)
			b.places[child] = place{file: b.file, line: lineOf(entry.Key)}
		}
		seen[name] = true
	}
}

func (b *binder) sequence(key string, node ast.Node, v reflect.Value) {
	s, ok := node.(*ast.SequenceNode)
	if !ok {
		b.fault(key, "must be a list: items that each begin with a dash")
		return
	}
	list := reflect.MakeSlice(v.Type(), len(s.Values), len(s.Values))
	for i, item := range s.Values {
		element := list.Index(i)
		if b.preset != nil {
			b.preset(element.Addr().Interface(), nameIn(item))
		}
		b.bind(fmt.Sprintf("%s[%d]", key, i), item, element)
	}
	v.Set(list)
}

func (b *binder) scalar(key string, node ast.Node, v reflect.Value) {
	text, ok := scalarText(node)
	if !ok {
		b.fault(key, "must be a single value")
		return
	}
	if err := setText(v, text); err != nil {
		b.fault(key, "%s", err)
	}
}

// faultAt blames a key that has no place of its own.
func (b *binder) faultAt(key string, line int, reason string, args ...any) {
	b.faults = append(b.faults, Fault{File: b.file, Line: line, Key: key, Reason: fmt.Sprintf(reason, args...)})
}

// setText sets a leaf from its text. Errors don't quote the text, for it may be secret.
func setText(v reflect.Value, text string) error {
	switch p := v.Addr().Interface().(type) {
	case *slog.Level:
		if p.UnmarshalText([]byte(text)) != nil {
			return errors.New("not a log level; the levels are debug, info, warn and error")
		}
		return nil
	case *time.Duration:
		d, err := time.ParseDuration(text)
		if err != nil {
			return errors.New("not a duration such as 250ms, 15s or 1h30m")
		}
		*p = d
		return nil
	case encoding.TextUnmarshaler:
		return p.UnmarshalText([]byte(text))
	}
	return setBasic(v, text)
}

func setBasic(v reflect.Value, text string) error {
	switch {
	case v.Kind() == reflect.String:
		v.SetString(text)
	case v.CanUint():
		n, err := strconv.ParseUint(text, 10, v.Type().Bits())
		if err != nil {
			return errors.New("not a whole number from 0, or too large")
		}
		v.SetUint(n)
	case v.CanInt():
		n, err := strconv.ParseInt(text, 10, v.Type().Bits())
		if err != nil {
			return errors.New("not a whole number, or too large")
		}
		v.SetInt(n)
	case v.Kind() == reflect.Bool:
		if text != "true" && text != "false" {
			return errors.New("neither true nor false")
		}
		v.SetBool(text == "true")
	default:
		return errors.New("can't be set")
	}
	return nil
}

func isLeaf(v reflect.Value) bool {
	if _, ok := reflect.TypeAssert[encoding.TextUnmarshaler](v.Addr()); ok {
		return true
	}
	return v.Kind() == reflect.String || v.Kind() == reflect.Bool || v.CanInt() || v.CanUint()
}

// scalarText gives a scalar as it was written, without YAML's ideas of numbers.
func scalarText(node ast.Node) (string, bool) {
	switch n := node.(type) {
	case *ast.StringNode:
		return n.Value, true
	case *ast.LiteralNode:
		return strings.TrimRight(n.Value.Value, "\n"), true
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.InfinityNode, *ast.NanNode:
		return n.GetToken().Value, true
	}
	return "", false
}

// fieldOf finds the field of a struct by its yaml key, and whether the key replaces it as a whole.
func fieldOf(v reflect.Value, name string) (field reflect.Value, whole bool) {
	for i := range v.NumField() {
		tag := v.Type().Field(i).Tag
		if key := tag.Get("yaml"); key == name && key != "-" {
			return v.Field(i), tag.Get("bind") == "whole"
		}
	}
	return reflect.Value{}, false
}

func keysOf(t reflect.Type) []string {
	var keys []string
	for field := range t.Fields() {
		if key := field.Tag.Get("yaml"); key != "" && key != "-" {
			keys = append(keys, key)
		}
	}
	return keys
}

// nameIn gives the value of the key name in a mapping.
func nameIn(node ast.Node) string {
	m, ok := node.(*ast.MappingNode)
	if !ok {
		return ""
	}
	for _, entry := range m.Values {
		if entry.Key.String() == "name" {
			text, _ := scalarText(entry.Value)
			return text
		}
	}
	return ""
}

func lineOf(node ast.Node) int {
	if node == nil || node.GetToken() == nil || node.GetToken().Position == nil {
		return 0
	}
	return node.GetToken().Position.Line
}

// join2 puts a key below another.
func join2(key, name string) string {
	if key == "" {
		return name
	}
	return key + "." + name
}

// join lists names for a fault.
func join[T ~string](names []T) string {
	texts := make([]string, len(names))
	for i, n := range names {
		texts[i] = string(n)
	}
	return strings.Join(texts, ", ")
}
