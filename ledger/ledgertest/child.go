package ledgertest

import (
	"bufio"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// Child is a process that a test starts to kill it. Its program is that of the test, which tells by the environment that it is to be one.
type Child struct {
	*exec.Cmd
	Lines  *bufio.Reader    // what it writes after "ready"
	Stderr *strings.Builder // to be read when it has ended
}

// StartChild starts one with these variables, and returns when it has written "ready".
func StartChild(t testing.TB, env ...string) *Child {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	c := &Child{Cmd: exec.Command(self), Stderr: &strings.Builder{}} // killed at a moment of its own
	c.Env = append(os.Environ(), env...)
	c.Cmd.Stderr = c.Stderr
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	c.Lines = bufio.NewReader(out)
	if line, err := c.Lines.ReadString('\n'); err != nil || line != "ready\n" {
		c.Kill()
		t.Fatalf("the process did not start: %q, %v\n%s", line, err, c.Stderr)
	}
	return c
}

// Kill ends it at once.
func (c *Child) Kill() {
	_ = c.Process.Kill() // it may have ended
	_ = c.Wait()         // it was killed
}
