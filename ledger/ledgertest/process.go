package ledgertest

import (
	"fmt"
	"os"
	"runtime/debug"
	"strings"
	"syscall"
	"time"
)

// CPU is the processor time that this process has used: unlike a rate it does not depend on who else uses the machine. On SQLite it is all there
// is, on PostgreSQL the server's comes on top.
func CPU() time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		return 0
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// PeakMemory gives back what memory this process does not use, and returns what tells the most that it has resided in since, in bytes.
// Only Linux tells: elsewhere it fails.
func PeakMemory() (since func() (int, error), err error) {
	debug.FreeOSMemory()
	if err := os.WriteFile("/proc/self/clear_refs", []byte("5"), 0); err != nil {
		return nil, fmt.Errorf("reset the peak of memory: %w", err)
	}
	return func() (int, error) {
		status, err := os.ReadFile("/proc/self/status")
		if err != nil {
			return 0, err
		}
		_, line, _ := strings.Cut(string(status), "VmHWM:")
		kb := 0
		if _, err := fmt.Sscanf(line, "%d kB", &kb); err != nil {
			return 0, fmt.Errorf("peak of memory: %w", err)
		}
		return kb << 10, nil
	}, nil
}
