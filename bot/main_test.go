package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// call runs the program with arguments and an empty environment.
func call(t *testing.T, args ...string) (code int, out, errOut string) {
	t.Helper()
	var o, e bytes.Buffer
	code = run(t.Context(), args, func(string) (string, bool) { return "", false }, &o, &e)
	return code, o.String(), e.String()
}

func TestCommandLine(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		args []string
		code int
		out  string
		err  string
	}{
		{[]string{"version"}, exitOK, "amasa ", ""},
		{[]string{"-h"}, exitOK, "", "usage: amasa"},
		{[]string{"dance"}, exitUsage, "", `unknown command "dance"`},
		{[]string{"check", "-what"}, exitUsage, "", "usage: amasa"},
		{[]string{"check", "amasa.yaml"}, exitUsage, "", `"amasa.yaml" is one argument too many`},
		{[]string{"check"}, exitFault, "", "no file was read: name one with -config"},
		{[]string{"backup"}, exitUsage, "", "backup needs a file"},
		{[]string{"restore", "a", "b"}, exitUsage, "", `"b" is one argument too many`},
		{[]string{"backup", "-config", "nowhere.yaml", "a"}, exitFault, "", "nowhere.yaml: "},
		{[]string{"status", "-json", "-config", "nowhere.yaml"}, exitFault, "", "nowhere.yaml: "},
		{[]string{"check", "-json"}, exitUsage, "", "usage: amasa"},
		{[]string{"rescan", "-from", "minus"}, exitUsage, "", "usage: amasa"},
		{[]string{"rescan", "-from", "1", "-to", "2", "-config", "nowhere.yaml"}, exitFault, "", "rescan needs -chain"},
		{[]string{"rescan", "-chain", "base", "-from", "2", "-to", "1", "-config", "nowhere.yaml"}, exitFault, "", "-from and -to"},
		{[]string{"deploy", "-config", "nowhere.yaml"}, exitFault, "", "deploy needs -chain"},
		{[]string{"deploy", "-chain", "base", "-yes", "-config", "nowhere.yaml"}, exitFault, "", "nowhere.yaml: "},
		{[]string{"check", "-config", "nowhere.yaml"}, exitFault, "", "nowhere.yaml: "},
		{[]string{"-config", "nowhere.yaml"}, exitFault, "", "nowhere.yaml: "},
	} {
		code, out, errOut := call(t, c.args...)
		if code != c.code || !strings.Contains(out, c.out) || !strings.Contains(errOut, c.err) {
			t.Errorf("amasa %s: exit %d\n%s\n%s", strings.Join(c.args, " "), code, out, errOut)
		}
	}
}

// TestConfigFaultsAllAtOnce: each in its own line, with file, line number, key and reason, on the error stream.
func TestConfigFaultsAllAtOnce(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "amasa.yaml")
	file := "listen: nonsense\nlog:\n  level: loud\ntelegramm:\n  token: x\nchains:\n  - name: base\n    rpc: [ftp://example.com]\n"
	if err := os.WriteFile(path, []byte(file), 0o600); err != nil {
		t.Fatal(err)
	}
	code, out, errOut := call(t, "check", "-config", path)
	if code != exitFault || out != "" {
		t.Errorf("exit %d, printed %q", code, out)
	}
	for _, fault := range []string{":1: listen: ", ":3: log.level: ", ":4: telegramm: unknown key", ":8: chains[0].rpc[0]: "} {
		if !strings.Contains(errOut, path+fault) {
			t.Errorf("no fault at %s in:\n%s", fault, errOut)
		}
	}
}
