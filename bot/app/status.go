package app

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"slices"
	"time"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/config"
	"github.com/amasa-io/amasa/ledger"
)

// Status is how the watching of the chains stands. A running process answers with it at /status; without one it is made from the
// database alone, and lacks what only a process knows.
type Status struct {
	Version string        `json:"version"`
	Process string        `json:"process"`          // who answers
	Live    bool          `json:"live"`             // it follows chains, or stands by to
	At      time.Time     `json:"at"`               // when this was so
	Faults  []string      `json:"faults,omitempty"` // what somebody should look at
	Waiting int           `json:"waiting"`          // notifications that are not delivered yet
	Oldest  float64       `json:"oldest"`           // age of the oldest of them, in seconds
	Chains  []ChainStatus `json:"chains"`
}

// ChainStatus is one chain of a Status. Times are in seconds.
type ChainStatus struct {
	Name      string           `json:"name"`
	ID        uint64           `json:"id"`
	Head      uint64           `json:"head"`
	Cursor    uint64           `json:"cursor"`
	Final     uint64           `json:"final"`
	LagBlocks uint64           `json:"lag_blocks"`
	Lag       float64          `json:"lag"`            // age of the newest block in the ledger
	Quiet     float64          `json:"quiet"`          // since the last progress
	Rate      float64          `json:"rate,omitempty"` // blocks a second, while it catches up
	Left      float64          `json:"left,omitempty"` // that catching up takes yet
	Past      uint64           `json:"past,omitempty"` // blocks of the past of new assets that are still to be read
	PastError string           `json:"past_error,omitempty"`
	Halted    string           `json:"halted,omitempty"`    // why nothing is credited
	Stuck     string           `json:"stuck,omitempty"`     // why finality does not move
	Error     string           `json:"error,omitempty"`     // of the last turn
	Leader    string           `json:"leader,omitempty"`    // the process that follows it
	LeadsFor  float64          `json:"leads_for,omitempty"` // since when
	Standby   bool             `json:"standby,omitempty"`   // the process that answers is not the leader
	Bell      bool             `json:"bell,omitempty"`      // new heads are announced over a WebSocket
	Lies      uint64           `json:"lies,omitempty"`      // proofs that failed
	Providers []ProviderStatus `json:"providers,omitempty"` // only of a live status
}

// ProviderStatus is one node of a chain, since the process began.
type ProviderStatus struct {
	Name   string            `json:"name"`
	State  string            `json:"state"`
	Head   uint64            `json:"head"`
	Calls  uint64            `json:"calls"`
	Errors map[string]uint64 `json:"errors,omitempty"` // by class
	Error  string            `json:"error,omitempty"`  // the last one, while it lasts
}

// outboxLate is the age from which a notification that waits is a fault.
const outboxLate = 15 * time.Minute

// statusOf makes the status of the configured chains: from the ledger, and from the followers where there are any.
func statusOf(ctx context.Context, cfg *config.Config, book *ledger.Book, followers []*chainwatch.Follower, now time.Time) (Status, error) {
	s := Status{Process: processName(), Live: len(followers) > 0, At: now}
	states, err := book.ChainStates(ctx)
	if err != nil {
		return Status{}, err
	}
	leaders, err := book.Leases(ctx)
	if err != nil {
		return Status{}, err
	}
	var oldest time.Duration
	if s.Waiting, oldest, err = book.OutboxDepth(ctx); err != nil {
		return Status{}, err
	}
	s.Oldest = oldest.Seconds()
	if oldest > outboxLate {
		s.fault("outbox: the oldest of %d notifications waits for %s", s.Waiting, oldest.Round(time.Second))
	}
	for _, c := range cfg.Chains {
		cs := ChainStatus{Name: c.Name, ID: c.ID}
		if i := slices.IndexFunc(states, func(st ledger.ChainState) bool { return st.Chain == c.ID }); i >= 0 {
			cs.ofLedger(states[i], now)
		}
		for _, f := range followers {
			if h := f.Health(); h.Chain == c.ID {
				cs.ofFollower(h, now)
			}
		}
		if i := slices.IndexFunc(leaders, func(l ledger.Leader) bool { return l.Name == watchLease(c.ID) }); i >= 0 {
			cs.Leader, cs.LeadsFor = cmp.Or(leaders[i].Who, "a process of an earlier version"), now.Sub(leaders[i].Since).Seconds()
		}
		s.judge(cs)
		s.Chains = append(s.Chains, cs)
	}
	return s, nil
}

func (c *ChainStatus) ofLedger(st ledger.ChainState, now time.Time) {
	c.Head, c.Cursor, c.Final, c.Halted = max(st.Head, st.Cursor.Number), st.Cursor.Number, st.Final.Number, st.Halted
	c.LagBlocks = c.Head - c.Cursor
	if !st.Cursor.Time.IsZero() {
		c.Lag, c.Quiet = max(0, now.Sub(st.Cursor.Time)).Seconds(), max(0, now.Sub(st.Updated)).Seconds()
	}
}

// ofFollower adds what a follower knows better than the ledger.
func (c *ChainStatus) ofFollower(h chainwatch.Health, now time.Time) {
	c.Standby, c.Error, c.Stuck, c.Bell, c.Lies = h.Standby, h.Error, h.FinalityStuck, h.WakeConnected, h.ProofFailures
	if !h.Standby && !h.Progress.IsZero() {
		c.Quiet = max(0, now.Sub(h.Progress)).Seconds()
		c.Rate, c.Left, c.Past, c.PastError = h.Rate, h.TimeLeft().Seconds(), h.BackScanLeft, h.BackScanError
	}
	for _, p := range h.Providers {
		c.Providers = append(c.Providers, ProviderStatus{Name: p.Name, State: p.State, Head: p.Head, Calls: p.Calls, Errors: p.Errors, Error: p.Error})
	}
}

func (s *Status) fault(format string, args ...any) {
	s.Faults = append(s.Faults, fmt.Sprintf(format, args...))
}

// judge notes what somebody should look at.
func (s *Status) judge(c ChainStatus) {
	switch {
	case c.Halted != "":
		s.fault("%s: halted: %s", c.Name, c.Halted)
	case c.Cursor == 0:
		s.fault("%s: no block was read yet%s", c.Name, reason(c.Error))
	case c.Leader == "":
		s.fault("%s: no process follows it", c.Name)
	case c.Quiet > lateAfter.Seconds():
		s.fault("%s: no progress for %s%s", c.Name, seconds(c.Quiet), reason(c.Error))
	case c.Stuck != "":
		s.fault("%s: finality is not accepted: %s", c.Name, c.Stuck)
	}
}

func reason(why string) string {
	if why == "" {
		return ""
	}
	return ": " + why
}

func seconds(s float64) time.Duration {
	return time.Duration(s * float64(time.Second)).Round(time.Second)
}

// processName is what tells this process from others, for people.
func processName() string {
	host, err := os.Hostname()
	if err != nil {
		host = "unknown"
	}
	return fmt.Sprintf("%s:%d", host, os.Getpid())
}

// Status tells how the watching of the chains stands.
func (a *App) Status(ctx context.Context) (Status, error) {
	s, err := statusOf(ctx, a.cfg, a.book, a.followers, a.now())
	s.Version = a.health.version
	return s, err
}

func (a *App) serveStatus(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), 5*time.Second)
	defer cancel()
	s, err := a.Status(ctx)
	if err != nil {
		a.log.Warn("no status", "err", err)
		http.Error(w, "the database cannot be reached", http.StatusServiceUnavailable)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(s) //nolint:errchkjson // it fails only when the client went away: nobody to tell
}
