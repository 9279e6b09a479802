package ledgertest

import (
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"testing"
	"time"
)

var tps = regexp.MustCompile(`tps = ([0-9.]+) \(without`)

// TPCB fills a database with pgbench's TPC-B at a scale (100,000 accounts each) and returns what measures its rate, in transactions a second.
// Without pgbench the benchmark is skipped.
func TPCB(t testing.TB, databaseURL string, scale int) func(t testing.TB, clients int, d time.Duration) float64 {
	t.Helper()
	program, err := findPgbench()
	if err != nil {
		t.Skip(err)
	}
	run := func(t testing.TB, args ...string) string {
		t.Helper()
		out, err := exec.CommandContext(t.Context(), program, append(args, databaseURL)...).CombinedOutput()
		if err != nil {
			t.Fatalf("pgbench %q: %v\n%s", args, err, out)
		}
		return string(out)
	}
	run(t, "--initialize", "--quiet", "--scale", strconv.Itoa(scale))
	return func(t testing.TB, clients int, d time.Duration) float64 {
		t.Helper()
		out := run(t, "--no-vacuum", "--protocol=prepared", "--jobs=2", "--client", strconv.Itoa(clients), "--time", strconv.Itoa(max(1, int(d.Seconds()))))
		found := tps.FindStringSubmatch(out)
		if found == nil {
			t.Fatalf("pgbench says no rate:\n%s", out)
		}
		rate, err := strconv.ParseFloat(found[1], 64)
		if err != nil {
			t.Fatal(err)
		}
		return rate
	}
}

func findPgbench() (string, error) {
	if programs, err := findPrograms(); err == nil {
		if path := filepath.Join(programs, "pgbench"); isProgram(path) {
			return path, nil
		}
	}
	path, err := exec.LookPath("pgbench")
	if err != nil {
		return "", errors.Join(fmt.Errorf("no pgbench"), err)
	}
	return path, nil
}
