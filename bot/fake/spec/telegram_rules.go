package spec

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
)

// tgRule tells what is wrong with a decoded value, or "".
type tgRule func(value any) string

var (
	lengthProse = regexp.MustCompile(`(\d+)-(\d+) (characters|bytes|Bytes)( after entit)?`)
	rangeProse  = regexp.MustCompile(`(?:Values between |; |, )(\d+)-(\d+)\b`)
	listProse   = regexp.MustCompile(`list of (\d+)-(\d+) `)
	atMostProse = regexp.MustCompile(`At most (\d+) `)
	enumProse   = regexp.MustCompile(`(?i)(?:must be|can be|currently,? one of|one of) (?:one of |either )?(?:"[^"]+"(?: \([^)]*\))?(?:, or |, | or )?)+`)
	quoted      = regexp.MustCompile(`"([^"]+)"`)
	constProse  = regexp.MustCompile(`(?:must be|always) "?([a-z_]+)"?$`)
)

// proseRules reads the limits that the description of a field states in its sentences. Lengths
// "after entities parsing" are left to the server, which parses.
func proseRules(text string, types []string) []tgRule {
	var rules []tgRule
	is := func(kind string) bool { return slices.Contains(types, kind) }
	list := len(types) == 1 && strings.HasPrefix(types[0], "Array of ")
	if m := lengthProse.FindStringSubmatch(text); m != nil && is("String") && m[4] == "" {
		rules = append(rules, lengthRule(number(m[1]), number(m[2]), strings.ToLower(m[3])))
	}
	if m := rangeProse.FindStringSubmatch(text); m != nil && is("Integer") {
		rules = append(rules, rangeRule(number(m[1]), number(m[2])))
	}
	if m := listProse.FindStringSubmatch(text); m != nil && list {
		rules = append(rules, itemsRule(number(m[1]), number(m[2])))
	}
	if m := atMostProse.FindStringSubmatch(text); m != nil && list {
		rules = append(rules, itemsRule(0, number(m[1])))
	}
	if only := proseConstant(text, types); only != "" {
		rules = append(rules, enumRule([]string{only}))
	} else if prose := enumProse.FindString(text); is("String") && len(types) == 1 && strings.Count(prose, `"`) >= 4 {
		var values []string
		for _, v := range quoted.FindAllStringSubmatch(prose, -1) {
			values = append(values, v[1])
		}
		rules = append(rules, enumRule(values))
	}
	return rules
}

// proseConstant reads the one value that a string must have, as in "Scope type, must be chat".
func proseConstant(text string, types []string) string {
	m := constProse.FindStringSubmatch(text)
	if m == nil || len(types) != 1 || types[0] != "String" {
		return ""
	}
	return m[1]
}

func number(digits string) int {
	n, _ := strconv.Atoi(digits)
	return n
}

func lengthRule(low, high int, unit string) tgRule {
	return func(value any) string {
		s, ok := value.(string)
		if !ok {
			return ""
		}
		n := len(s)
		if unit == "characters" {
			n = len(utf16.Encode([]rune(s)))
		}
		if n < low || n > high {
			return fmt.Sprintf("has %d %s, not %d-%d", n, unit, low, high)
		}
		return ""
	}
}

func rangeRule(low, high int) tgRule {
	return func(value any) string {
		if n, ok := value.(int64); ok && (n < int64(low) || n > int64(high)) {
			return fmt.Sprintf("is %d, not %d-%d", n, low, high)
		}
		return ""
	}
}

func itemsRule(low, high int) tgRule {
	return func(value any) string {
		if items, ok := value.([]any); ok && (len(items) < low || len(items) > high) {
			return fmt.Sprintf("has %d items, not %d-%d", len(items), low, high)
		}
		return ""
	}
}

func enumRule(values []string) tgRule {
	return func(value any) string {
		if s, ok := value.(string); ok && !slices.Contains(values, s) {
			return fmt.Sprintf("is %q, not one of %q", s, values)
		}
		return ""
	}
}
