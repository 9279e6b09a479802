package ledgertest

import (
	"bufio"
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib" // the driver "pgx"

	"github.com/amasa-io/amasa/ledger"
)

// startLimit is how long the server may take to answer first.
const startLimit = 60 * time.Second

// errNoServer: there are no server programs on this machine.
var errNoServer = errors.New("no PostgreSQL: set TEST_DATABASE_URL, or put initdb and postgres on PATH")

// server is the PostgreSQL that all tests of this process share: the URL of one of its databases, and of the one that tests copy.
type server struct {
	admin    *url.URL
	template string
}

var (
	shared  = sync.OnceValues(func() (*server, error) { return start(os.Getenv("TEST_DATABASE_URL"), fleeting) })
	durable = sync.OnceValues(func() (*server, error) { return start("", lasting) })
)

// The settings of a throwaway server: for tests it may forget everything, for benchmarks it has to do the work of a real one.
const (
	fleeting = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
	lasting  = "-c fsync=on -c synchronous_commit=on -c full_page_writes=on -c shared_buffers=512MB -c max_wal_size=4GB -c checkpoint_timeout=15min"
)

// Postgres returns the URL of a database with the schema and nothing in it, which is removed when the test ends. Without a server the test
// is skipped, or fails where CI is set: there both databases have to be tried.
func Postgres(t testing.TB) string { return copied(t, shared) }

// DurablePostgres is Postgres for benchmarks: on a server of its own that forgets nothing, whatever happens to its machine.
func DurablePostgres(t testing.TB) string { return copied(t, durable) }

func copied(t testing.TB, of func() (*server, error)) string {
	t.Helper()
	s, err := of()
	switch {
	case errors.Is(err, errNoServer) && os.Getenv("CI") == "":
		t.Skip(err)
	case err != nil:
		t.Fatal(err)
	}
	name := randomName()
	if err := s.exec(fmt.Sprintf("CREATE DATABASE %s TEMPLATE %s", name, s.template)); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.exec(fmt.Sprintf("DROP DATABASE IF EXISTS %s WITH (FORCE)", name)); err != nil {
			t.Error(err)
		}
	})
	return s.database(name)
}

func emptyPostgres(databaseURL string) error {
	db, err := sql.Open("pgx", databaseURL)
	if err != nil {
		return err
	}
	defer db.Close()
	_, err = db.Exec("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
	return err
}

// start returns the server at a URL, or a throwaway one with the given settings.
func start(raw, settings string) (*server, error) {
	s := &server{}
	var err error
	if raw == "" {
		if raw, err = launch(settings); err != nil {
			return nil, err
		}
	}
	if s.admin, err = url.Parse(raw); err != nil {
		return nil, errors.New("TEST_DATABASE_URL is malformed")
	}
	if err := s.wait(); err != nil {
		return nil, err
	}
	return s, s.makeTemplate()
}

// makeTemplate makes the database that every test gets a copy of: migrating it once is faster than migrating each.
func (s *server) makeTemplate() error {
	s.template = randomName()
	if err := s.exec("CREATE DATABASE " + s.template); err != nil {
		return err
	}
	return ledger.Migrate(context.Background(), ledger.Options{URL: s.database(s.template)})
}

func randomName() string { return "amasa_test_" + strings.ToLower(rand.Text()) }

// database is the URL of another database of the server.
func (s *server) database(name string) string {
	u := *s.admin
	u.Path = "/" + name
	return u.String()
}

// exec runs one statement on the server. Copying a template fails while another copy of it is being made: that is tried again.
func (s *server) exec(stmt string) error {
	db, err := sql.Open("pgx", s.admin.String())
	if err != nil {
		return fmt.Errorf("%s: %w", stmt, err)
	}
	defer db.Close()
	deadline := time.Now().Add(startLimit)
	for {
		if _, err = db.Exec(stmt); err == nil {
			return nil
		}
		if !strings.Contains(err.Error(), "being accessed by other users") || time.Now().After(deadline) {
			return fmt.Errorf("%s: %w", stmt, err)
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// wait returns when the server answers.
func (s *server) wait() error {
	db, err := sql.Open("pgx", s.admin.String())
	if err != nil {
		return err
	}
	defer db.Close()
	for deadline := time.Now().Add(startLimit); ; time.Sleep(50 * time.Millisecond) {
		if err = db.Ping(); err == nil || time.Now().After(deadline) {
			return err
		}
	}
}

// running keeps the servers' standard input from being closed by the garbage collector.
var running []io.Closer // that they are held is their use

// keeper runs the server until its standard input closes, which the end of the test process brings about however it ends.
const keeper = `
"$1/initdb" --pgdata="$2/data" --username=postgres --auth=trust --encoding=UTF8 --no-locale --no-sync >"$2/log" 2>&1 || { cat "$2/log"; exit 1; }
"$1/postgres" -D "$2/data" -k "$2" -c listen_addresses= -c max_connections=200 $3 >>"$2/log" 2>&1 &
server=$!
echo started
cat >/dev/null
kill -INT $server
wait $server
rm -rf "$2"
`

// launch starts a throwaway server on a socket in a temporary folder and returns its URL.
func launch(settings string) (string, error) {
	programs, err := findPrograms()
	if err != nil {
		return "", err
	}
	folder, err := os.MkdirTemp("", "amasa-postgres-")
	if err != nil {
		return "", err
	}
	cmd := exec.Command("/bin/sh", "-c", keeper, "keeper", programs, folder, settings)
	cmd.Dir = folder
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // an interrupt from the keyboard is for the tests: the keeper cleans up after them
	if err := dropRoot(cmd, folder); err != nil {
		return "", err
	}
	in, err := cmd.StdinPipe()
	if err != nil {
		return "", err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return "", err
	}
	if err := cmd.Start(); err != nil {
		return "", err
	}
	running = append(running, in)
	lines := bufio.NewReader(out)
	if line, err := lines.ReadString('\n'); err != nil || line != "started\n" {
		rest, _ := io.ReadAll(lines)
		return "", fmt.Errorf("start PostgreSQL: %s%s", line, rest)
	}
	return "postgres://postgres@/postgres?host=" + url.QueryEscape(folder), nil
}

// dropRoot makes the command run as an unprivileged account that owns the folder, if this process is root: the server refuses to be.
func dropRoot(cmd *exec.Cmd, folder string) error {
	if os.Geteuid() != 0 {
		return nil
	}
	for _, name := range []string{"postgres", "nobody"} {
		account, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, err := strconv.ParseUint(account.Uid, 10, 32)
		if err != nil {
			return err
		}
		gid, err := strconv.ParseUint(account.Gid, 10, 32)
		if err != nil {
			return err
		}
		cmd.SysProcAttr.Credential = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
		return os.Chown(folder, int(uid), int(gid))
	}
	return errors.New("start PostgreSQL: running as root, and there is no account postgres or nobody to run it as")
}

// findPrograms returns the folder of initdb and postgres: that on PATH, or Debian's newest.
func findPrograms() (string, error) {
	if path, err := exec.LookPath("initdb"); err == nil {
		if path, err = filepath.EvalSymlinks(path); err == nil && isProgram(filepath.Join(filepath.Dir(path), "postgres")) {
			return filepath.Dir(path), nil
		}
	}
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if err != nil || len(found) == 0 {
		return "", errNoServer
	}
	sort.Strings(found)
	return filepath.Dir(found[len(found)-1]), nil
}

func isProgram(path string) bool {
	info, err := os.Stat(path)
	return err == nil && !info.IsDir()
}
