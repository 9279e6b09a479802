package spec

import (
	"slices"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

var discordEnglish = message.NewPrinter(language.English)

// discordFaults puts a failed validation into a few lines. Where a value fits
// none of several schemas, only the one for its own "type" is worth reading.
func discordFaults(e *jsonschema.ValidationError) []string {
	if len(e.Causes) == 0 {
		return []string{"at /" + strings.Join(e.InstanceLocation, "/") + ": " + e.ErrorKind.LocalizedString(discordEnglish)}
	}
	causes := e.Causes
	switch e.ErrorKind.(type) {
	case *kind.OneOf, *kind.AnyOf:
		meant := slices.DeleteFunc(slices.Clone(causes), func(branch *jsonschema.ValidationError) bool {
			return discordOtherType(branch, len(e.InstanceLocation))
		})
		if len(meant) > 0 {
			causes = meant
		}
	}
	var lines []string
	for _, cause := range causes {
		for _, line := range discordFaults(cause) {
			if !slices.Contains(lines, line) {
				lines = append(lines, line)
			}
		}
	}
	return lines
}

// discordOtherType says whether a branch is for values of another type: its
// "type" field, depth levels down, or the value itself doesn't fit.
func discordOtherType(e *jsonschema.ValidationError, depth int) bool {
	switch e.ErrorKind.(type) {
	case *kind.Enum, *kind.Const:
		at := e.InstanceLocation
		return len(at) == depth+1 && at[depth] == "type"
	case *kind.Type:
		return len(e.InstanceLocation) == depth
	}
	return slices.ContainsFunc(e.Causes, func(c *jsonschema.ValidationError) bool { return discordOtherType(c, depth) })
}
