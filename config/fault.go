package config

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// environment is the File of faults in environment variables; their Key is the variable.
const environment = "environment"

// Fault is one thing wrong with a config.
type Fault struct {
	// File is the path given to Load, or "environment".
	File string
	// Line counts from 1; 0 when no line is to blame.
	Line int
	// Key is the path of the key, such as chains[0].rpc, or the name of an environment variable.
	Key string
	// Reason says what is wrong and what would be right, without the value.
	Reason string
}

// Error gives the fault in one line: file:line: key: reason, without the parts there are not.
func (f Fault) Error() string {
	var parts []string
	switch {
	case f.File != "" && f.Line > 0:
		parts = append(parts, fmt.Sprintf("%s:%d", f.File, f.Line))
	case f.File != "":
		parts = append(parts, f.File)
	}
	if f.Key != "" {
		parts = append(parts, f.Key)
	}
	return strings.Join(append(parts, f.Reason), ": ")
}

// Faults is every fault found, in the order of file and line.
type Faults []Fault

// Error gives one fault a line.
func (fs Faults) Error() string {
	lines := make([]string, len(fs))
	for i, f := range fs {
		lines[i] = f.Error()
	}
	return strings.Join(lines, "\n")
}

// asError sorts faults and gives them as an error; nil when there are none.
func (fs Faults) asError() error {
	if len(fs) == 0 {
		return nil
	}
	slices.SortStableFunc(fs, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
	return slices.Compact(fs)
}
