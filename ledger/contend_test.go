package ledger_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/amasa-io/amasa/ledger"
)

// contest is what a process of TestContend is told: where the book is, and whose balance of how many units it fights for.
type contest struct {
	URL       string
	From, To  ledger.ID
	Units     int
	Process   int
	Contender int // goroutines
}

// wins are what a process got of it.
type wins struct {
	Posts, Orders int
	Keys          []string // of the keys that everyone tried: those that this process was first at
	Wrong         []string // refusals for a reason that cannot be
}

const contestVariable = "AMASA_TEST_CONTEST"

// Four processes of sixteen goroutines each withdraw from one balance at once, by posts and by orders, with keys of their own and with keys that
// all of them try: every unit goes to exactly one of them, and what is on the accounts afterwards is what they were told.
func TestContend(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		const processes, units, keys = 4, 60, 10
		ann, _ := w.meet(ledger.Telegram, "1")
		bob, _ := w.meet(ledger.Telegram, "2")
		w.give(ann.ID, usdc, units+keys)

		var running []*contender
		for p := range processes {
			running = append(running, startContender(t, contest{URL: w.url, From: ann.ID, To: bob.ID, Units: units, Process: p, Contender: 16}))
		}
		for _, c := range running { // all are at the line
			c.expect("ready")
		}
		for _, c := range running {
			c.start()
		}
		posts, orders, first := 0, 0, map[string]int{}
		for _, c := range running {
			won := c.result()
			posts, orders = posts+won.Posts, orders+won.Orders
			for _, key := range won.Keys {
				first[key]++
			}
			for _, wrong := range won.Wrong {
				t.Error(wrong)
			}
		}
		for key, n := range first {
			if n != 1 {
				t.Errorf("%d processes were first at %s", n, key)
			}
		}
		if posts+orders+len(first) != units+keys {
			t.Errorf("%d posts, %d orders and %d keys were won, of %d units", posts, orders, len(first), units+keys)
		}
		w.has(ledger.UserAvailable(ann.ID), usdc, 0)
		w.has(ledger.UserHeld(ann.ID), usdc, uint64(orders))
		w.has(ledger.UserAvailable(bob.ID), usdc, uint64(posts+len(first)))
		w.sound()
	})
}

// contender is a running process of TestContend.
type contender struct {
	t   testing.TB
	in  io.WriteCloser
	out *bufio.Reader
	cmd *exec.Cmd
}

func startContender(t testing.TB, c contest) *contender {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0])
	cmd.Env = append(os.Environ(), contestVariable+"="+string(must(json.Marshal(c))))
	cmd.Stderr = os.Stderr
	in, out := must(cmd.StdinPipe()), must(cmd.StdoutPipe())
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return &contender{t: t, in: in, out: bufio.NewReader(out), cmd: cmd}
}

func (c *contender) expect(want string) {
	c.t.Helper()
	if line, err := c.out.ReadString('\n'); err != nil || strings.TrimSpace(line) != want {
		c.t.Fatalf("the process said %q, %v", line, err)
	}
}

func (c *contender) start() {
	if _, err := io.WriteString(c.in, "go\n"); err != nil {
		c.t.Fatal(err)
	}
}

func (c *contender) result() wins {
	c.t.Helper()
	line, err := c.out.ReadBytes('\n')
	if err != nil {
		c.t.Fatalf("the process ended without a result: %v", err)
	}
	won := decode[wins](c.t, line)
	_, _ = io.Copy(io.Discard, c.out)
	if err := c.cmd.Wait(); err != nil {
		c.t.Errorf("the process failed: %v", err)
	}
	return won
}

// contend is the process that TestContend starts; TestMain runs it in the place of the tests.
func contend() error {
	var c contest
	if err := json.Unmarshal([]byte(os.Getenv(contestVariable)), &c); err != nil {
		return err
	}
	ctx := context.Background()
	book, err := ledger.Open(ctx, ledger.Options{URL: c.URL})
	if err != nil {
		return err
	}
	fmt.Println("ready")
	if _, err := bufio.NewReader(os.Stdin).ReadString('\n'); err != nil {
		return err
	}
	var mu sync.Mutex
	var won wins
	note := func(err error, got func(), refusals ...error) {
		mu.Lock()
		defer mu.Unlock()
		switch {
		case err == nil:
			got()
		case !slices.ContainsFunc(refusals, func(refusal error) bool { return errors.Is(err, refusal) }):
			won.Wrong = append(won.Wrong, err.Error())
		}
	}
	const tries = 4 // each; 256 in all
	var wg sync.WaitGroup
	for g := range c.Contender {
		wg.Go(func() {
			name := fmt.Sprintf("%d:%d", c.Process, g)
			if g < 10 { // one of the keys that all processes try: the content tells them apart
				e := move(fmt.Sprint("shared:", g), c.From, c.To, 1)
				e.Meta = map[string]string{"by": name}
				_, err := book.Post(ctx, e)
				note(err, func() { won.Keys = append(won.Keys, e.Key) }, ledger.ErrConflict, ledger.ErrInsufficient)
			}
			for i := range tries {
				if g%2 == 0 {
					_, err := book.Post(ctx, move(fmt.Sprintf("post:%s:%d", name, i), c.From, c.To, 1))
					note(err, func() { won.Posts++ }, ledger.ErrInsufficient)
				} else {
					_, err := book.PlaceOrder(ctx, subscribe(fmt.Sprintf("order:%s:%d", name, i), c.From, 1))
					note(err, func() { won.Orders++ }, ledger.ErrInsufficient)
				}
			}
		})
	}
	wg.Wait()
	fmt.Println(string(must(json.Marshal(won))))
	return book.Close()
}
