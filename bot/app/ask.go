package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/amasa-io/amasa/config"
	"github.com/amasa-io/amasa/ledger"
)

// answerLimit bounds how long a running process may take to answer.
const answerLimit = 10 * time.Second

// errStatus ends `amasa status` with a failure after everything was printed.
var errStatus = errors.New("something is wrong: see the lines that begin with fault")

// AskStatus prints how the watching of the chains stands: as the running process tells, else as the database does. It fails when something is
// wrong.
func AskStatus(ctx context.Context, s Setup, out io.Writer) error {
	cfg, _, err := s.load()
	if err != nil {
		return err
	}
	status, why := askProcess(ctx, cfg)
	if why != nil {
		if status, err = readStatus(ctx, cfg); err != nil {
			return hide(err, cfg)
		}
	}
	if s.JSON {
		err = json.NewEncoder(out).Encode(status)
	} else {
		if why != nil {
			_, _ = fmt.Fprintf(out, "%s: this is what the database alone tells\n\n", why)
		}
		err = status.print(out)
	}
	if err == nil && len(status.Faults) > 0 {
		err = errStatus
	}
	return err
}

// ask gets a path of the running process's listener.
func ask(ctx context.Context, cfg *config.Config, path string) (code int, body []byte, err error) {
	if cfg.Listen == "" {
		return 0, nil, errors.New("listen: the health listener is turned off in the configuration")
	}
	ctx, cancel := context.WithTimeout(ctx, answerLimit)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+reachable(cfg.Listen)+path, nil)
	if err != nil {
		return 0, nil, fmt.Errorf("listen: %w", err)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return 0, nil, fmt.Errorf("the process does not answer: %w", err)
	}
	defer func() { _ = resp.Body.Close() }()
	body, err = io.ReadAll(io.LimitReader(resp.Body, 1<<20))
	return resp.StatusCode, body, err
}

// askProcess gets the status of the running process; the error says why there is none.
func askProcess(ctx context.Context, cfg *config.Config) (Status, error) {
	code, body, err := ask(ctx, cfg, "/status")
	if err != nil {
		return Status{}, err
	}
	var s Status
	if code != http.StatusOK || json.Unmarshal(body, &s) != nil {
		return Status{}, fmt.Errorf("what answers on %s gives no status", reachable(cfg.Listen))
	}
	return s, nil
}

// readStatus makes the status from the database, which it leaves as it is: an older or newer program may be working on it.
func readStatus(ctx context.Context, cfg *config.Config) (s Status, err error) {
	book, err := ledger.OpenOnly(ctx, ledger.Options{URL: cfg.Database.Reveal()})
	if err != nil {
		return Status{}, err
	}
	defer func() { err = errors.Join(err, book.Close()) }()
	return statusOf(ctx, cfg, book, nil, time.Now())
}

// print writes a status for people.
func (s Status) print(out io.Writer) error {
	if s.Live {
		_, _ = fmt.Fprintf(out, "%s, version %s\n\n", s.Process, s.Version)
	}
	t := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(t, "CHAIN\tHEAD\tCURSOR\tFINAL\tBEHIND\tQUIET\tSTATE")
	for _, c := range s.Chains {
		behind := fmt.Sprintf("%d, %s", c.LagBlocks, seconds(c.Lag))
		_, _ = fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%s\t%s\t%s\n", c.Name, c.Head, c.Cursor, c.Final, behind, seconds(c.Quiet), c.state())
	}
	if err := t.Flush(); err != nil {
		return err
	}
	for _, c := range s.Chains {
		c.details(out)
	}
	_, _ = fmt.Fprintf(out, "\noutbox: %d waiting, the oldest for %s\n", s.Waiting, seconds(s.Oldest))
	for _, f := range s.Faults {
		_, _ = fmt.Fprintln(out, "fault:", f)
	}
	return nil
}

// state is the one word on a chain.
func (c ChainStatus) state() string {
	switch {
	case c.Halted != "":
		return "halted"
	case c.Leader == "":
		return "not followed"
	case c.Rate > 0:
		return fmt.Sprintf("catching up, %.1f/s, %s left", c.Rate, seconds(c.Left))
	case c.Error != "":
		return "in trouble"
	}
	return "ok"
}

// details writes what does not fit the table.
func (c ChainStatus) details(out io.Writer) {
	_, _ = fmt.Fprintf(out, "\n%s\n", c.Name)
	if c.Leader != "" {
		role := "follows it"
		if c.Standby {
			role = "follows it, this one stands by"
		}
		_, _ = fmt.Fprintf(out, "  %s %s, since %s\n", c.Leader, role, seconds(c.LeadsFor))
	}
	if c.Error != "" {
		_, _ = fmt.Fprintf(out, "  last turn: %s\n", c.Error)
	}
	if c.Past > 0 {
		_, _ = fmt.Fprintf(out, "  %d blocks of the past of new assets are still to be read%s\n", c.Past, reason(c.PastError))
	}
	for _, p := range c.Providers {
		_, _ = fmt.Fprintf(out, "  %s %s, head %d, %d calls", p.Name, p.State, p.Head, p.Calls)
		for _, class := range slices.Sorted(maps.Keys(p.Errors)) {
			_, _ = fmt.Fprintf(out, ", %d %s", p.Errors[class], class)
		}
		_, _ = fmt.Fprintln(out, strings.TrimSuffix(": "+p.Error, ": "))
	}
}
