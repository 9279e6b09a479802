package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"text/tabwriter"
	"time"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/config"
	"github.com/amasa-io/amasa/ledger"
)

// Scan is what Rescan compares.
type Scan struct {
	Chain    string // its name in the configuration
	From, To uint64 // blocks
	Apply    bool   // add what the ledger lacks
}

// errRescan ends `amasa rescan` with a failure after its findings were printed.
var errRescan = errors.New("the ledger and the chain differ")

// Rescan reads final blocks of a chain again, proven, and prints how the ledger differs from them. With Apply it adds what the ledger
// lacks, under the chain's lease, so that no follower works meanwhile. What the chain lacks is only reported. It fails when a
// difference is left.
func Rescan(ctx context.Context, s Setup, out io.Writer) error {
	switch {
	case s.Scan.Chain == "":
		return errors.New("rescan needs -chain, the name of a chain in the configuration")
	case s.Scan.From == 0 || s.Scan.To < s.Scan.From:
		return errors.New("rescan needs -from and -to: the first and the last block to read")
	}
	cfg, log, err := s.load()
	if err != nil {
		return err
	}
	i := slices.IndexFunc(cfg.Chains, func(c config.Chain) bool { return c.Name == s.Scan.Chain })
	if i < 0 {
		return fmt.Errorf("no chain of the configuration is called %q", s.Scan.Chain)
	}
	book, err := ledger.Open(ctx, ledger.Options{URL: cfg.Database.Reveal(), Now: s.Now, Logger: log, Process: processName() + " (rescan)"})
	if err != nil {
		return hide(err, cfg)
	}
	defer func() { _ = book.Close() }() // every write was committed
	if err := book.PutAssets(ctx, assets(cfg)); err != nil {
		return hide(err, cfg)
	}
	o := followerOptions(cfg, cfg.Chains[i])
	o.Sink, o.Logger = book, log
	r := &rescan{Scan: s.Scan, id: cfg.Chains[i].ID, book: book, progress: printer(s.Log, time.Second)}
	if err := r.read(ctx, o); err != nil {
		return hide(err, cfg)
	}
	if s.Scan.Apply && len(r.missing) > 0 {
		if err := r.apply(ctx, cfg.Run.Lease); err != nil {
			return hide(err, cfg)
		}
	}
	return r.print(out)
}

// rescan is one comparison of a range of blocks with the ledger.
type rescan struct {
	Scan
	id       uint64
	book     *ledger.Book
	progress ledger.Progress

	missing []chainwatch.Scanned // on the chain, not in the ledger
	extra   []ledger.Payout      // in the ledger, not on the chain
	unsure  int                  // in the ledger, and not to be found by transaction or log
	added   []ledger.Payout
}

// read compares.
func (r *rescan) read(ctx context.Context, o chainwatch.Options) error {
	f, err := chainwatch.New(o)
	if err != nil {
		return err
	}
	if r.extra, err = r.book.PayoutsBetween(ctx, r.id, r.From, r.To); err != nil {
		return err
	}
	total := int64(r.To - r.From + 1)
	r.progress("blocks", 0, total)
	err = f.Rescan(ctx, r.From, r.To, func(b chainwatch.Scanned) error {
		r.compare(b)
		return nil
	}, func(upTo uint64) { r.progress("blocks", int64(upTo-r.From+1), total) })
	if err != nil {
		return err
	}
	// A payout of coin that a contract moved has a negative ordinal: it is in no transaction's value and in no log.
	before := len(r.extra)
	r.extra = slices.DeleteFunc(r.extra, func(p ledger.Payout) bool { return p.Ordinal < 0 })
	r.unsure = before - len(r.extra)
	return nil
}

// compare takes out of extra what is on the chain, and notes what is missing.
func (r *rescan) compare(b chainwatch.Scanned) {
	lacks := chainwatch.Scanned{Block: b.Block}
	for _, f := range b.Found {
		if i := slices.IndexFunc(r.extra, func(p ledger.Payout) bool { return p.Same(b.Block, f) }); i >= 0 {
			r.extra = slices.Delete(r.extra, i, i+1)
		} else {
			lacks.Found = append(lacks.Found, f)
		}
	}
	if len(lacks.Found) > 0 {
		r.missing = append(r.missing, lacks)
	}
}

// apply adds what is missing, once the follower has made way.
func (r *rescan) apply(ctx context.Context, life time.Duration) error {
	lease := r.book.Lease(watchLease(r.id), life)
	defer func() { _ = lease.Release(context.WithoutCancel(ctx)) }() // else it runs out
	if err := take(ctx, lease, life); err != nil {
		return err
	}
	book, total := lease.Book(), int64(len(r.missing))
	for i, b := range r.missing {
		r.progress("blocks to add to", int64(i), total)
		if held, err := lease.Lead(ctx); err != nil || !held {
			return errors.Join(err, errors.New("the lease on the chain was lost: run it again, what was added stays"))
		}
		added, err := book.AddFinal(ctx, operator, b.Block, b.Found)
		if err != nil {
			return err
		}
		r.added = append(r.added, added...)
	}
	r.missing = nil
	return nil
}

// take asks for a lease until it is ours. Whoever follows the chain gives it up when it would renew it.
func take(ctx context.Context, lease *ledger.Lease, life time.Duration) error {
	ctx, cancel := context.WithTimeoutCause(ctx, 4*life, errors.New("the process that follows the chain does not make way: stop it, and run this again"))
	defer cancel()
	tick := time.NewTicker(max(life/20, 10*time.Millisecond))
	defer tick.Stop()
	for {
		if err := lease.Want(ctx); err != nil {
			return err
		}
		if held, err := lease.Lead(ctx); held || err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-tick.C:
		}
	}
}

// print writes what was found, and fails when a difference is left.
func (r *rescan) print(out io.Writer) error {
	t := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	line := func(what string, block uint64, f ledger.Found) {
		_, _ = fmt.Fprintf(t, "%s\t%d\t%s\t%s\t%s\t%s\n", what, block, f.Amount, f.Asset, f.To, f.TxHash)
	}
	if len(r.missing)+len(r.added)+len(r.extra) > 0 {
		_, _ = fmt.Fprintln(t, "WHAT\tBLOCK\tAMOUNT\tASSET\tTO\tTRANSACTION")
	}
	for _, b := range r.missing {
		for _, f := range b.Found {
			line("missing", b.Block.Number, f)
		}
	}
	for _, p := range r.added {
		line("added", p.Block.Number, p.Found)
	}
	for _, p := range r.extra {
		line("not on chain", p.Block.Number, p.Found)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	if r.unsure > 0 {
		_, _ = fmt.Fprintf(out, "%d payouts of coin that contracts moved are in no log: they were not compared\n", r.unsure)
	}
	if len(r.missing) > 0 {
		_, _ = fmt.Fprintln(out, "the ledger lacks payouts: -apply credits them")
	}
	if len(r.extra) > 0 {
		_, _ = fmt.Fprintln(out, "the ledger has payouts that the chain lacks. Nothing was changed: look the transactions up in an explorer and with another\n"+
			"provider, keep withdrawals stopped (run without the role invest) until you know, and read docs/operations.md")
	}
	if len(r.missing)+len(r.extra) > 0 {
		return errRescan
	}
	_, err := fmt.Fprintf(out, "blocks %d to %d: the ledger has what the chain has\n", r.From, r.To)
	return err
}
