package chainwatch

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/amasa-io/amasa/ledger"
)

// Follower follows one chain.
type Follower struct {
	spec   ChainSpec
	sink   Sink
	coins  CoinBook
	looks  LookBook
	past   PastBook
	lease  Lease // nil = there is no other process
	now    func() time.Time
	log    *slog.Logger
	pool   *pool
	match  *matcher
	watch  *watchlist
	ranges *rangeSize
	wake   chan struct{}
	count  chan struct{} // rung when the final block may have moved
	// counting is held by whoever counts coin, so that a look and a count of all do not find each other's work changed.
	counting sync.Mutex
	short    map[common.Address]*big.Int // by what addresses held less than they must at their last count, as numbers below 0; also under counting
	// polled rings when polling found a new head, so that a bell that is silent is noticed.
	polled chan struct{}
	state  *progress

	role      leadership
	back      backScan
	probed    bool      // the kind of the chain's headers is known
	moved     time.Time // when the head last moved, or the providers' heads were compared
	settledAt time.Time // when finality was last asked for
	stuck     string    // why finality was not accepted then
	confirmed uint64    // what the ledger was last told
	second    readings
	logged    rate
}

// New prepares a follower; it sends nothing and starts nothing.
func New(o Options) (*Follower, error) {
	if err := o.Chain.validate(); err != nil {
		return nil, err
	}
	if o.Sink == nil {
		return nil, fmt.Errorf("chain %d: no sink", o.Chain.ID)
	}
	f := &Follower{
		spec: o.Chain, sink: o.Sink, coins: o.Coins, looks: o.Looks, past: o.Past, lease: o.Lease, now: o.Now, log: o.Logger,
		watch: &watchlist{set: map[common.Address]struct{}{}}, ranges: newRangeSize(),
		wake: make(chan struct{}, 1), polled: make(chan struct{}, 1), count: make(chan struct{}, 1),
		second: readings{}, short: map[common.Address]*big.Int{},
		state: &progress{h: Health{ReorgDepths: map[uint64]int{}}},
	}
	if f.spec.Name == "" {
		f.spec.Name = strconv.FormatUint(f.spec.ID, 10)
	}
	if f.spec.CountEvery == 0 {
		f.spec.CountEvery = defaultCountEvery
	}
	if f.spec.Poll == 0 {
		f.spec.Poll = defaultPoll
	}
	if f.now == nil {
		f.now = time.Now
	}
	if f.log == nil {
		f.log = slog.New(slog.DiscardHandler)
	}
	f.log = f.log.With("chain", f.spec.Name)
	f.state.h.Progress = f.now() // until the first progress, the start counts: a node that never answered is no good news
	var err error
	if f.match, err = newMatcher(o); err != nil {
		return nil, fmt.Errorf("chain %d: %w", o.Chain.ID, err)
	}
	if f.pool, err = newPool(f.spec, f.log); err != nil {
		return nil, fmt.Errorf("chain %d: %w", o.Chain.ID, err)
	}
	return f, nil
}

// answerPause is the longest pause after a turn in which nodes answered and which failed all the same. After badTurns in a row it is not the answers.
const (
	answerPause = time.Second
	badTurns    = 20
)

// Run follows the chain until ctx ends, and then returns nil. No failure of a node or of the database ends it: the
// turn is tried again, after a pause that grows. Call it once.
func (f *Follower) Run(ctx context.Context) error {
	defer f.pool.close()
	defer f.stopBeside()
	pause := newBackOff(min(f.spec.Poll, 250*time.Millisecond), 15*time.Second)
	bad := 0 // turns in a row
	for ctx.Err() == nil {
		replies := f.pool.replies()
		more, err := f.turnIfLeading(ctx)
		switch {
		case ctx.Err() != nil:
		case errors.Is(err, ledger.ErrCursorMoved), errors.Is(err, ledger.ErrLease):
			f.log.Info("another process was faster", "error", err)
			sleep(ctx, pause.NextBackOff(), nil)
		case classify(err) == classLag: // nothing is broken, the nodes are not there yet
			f.failed(slog.LevelInfo, err)
			f.tryOthers(ctx, err)
			sleep(ctx, f.spec.Poll, f.wake)
		case err != nil:
			f.failed(slog.LevelWarn, err)
			f.tryOthers(ctx, err)
			wait := pause.NextBackOff()
			if bad++; bad <= badTurns && f.pool.replies() > replies { // the nodes are there, one answer was bad
				wait = min(wait, answerPause)
			}
			sleep(ctx, wait, nil)
		case !f.role.leading:
			sleep(ctx, max(f.spec.Poll, standbyPace), nil)
		default:
			pause.Reset()
			bad = 0
			f.role.good = f.now()
			f.state.update(func(h *Health) { h.Error = "" })
			if !more {
				sleep(ctx, f.spec.Poll, f.wake)
			}
		}
	}
	return nil
}

// turnIfLeading does a turn if this process is the one to work on the chain.
func (f *Follower) turnIfLeading(ctx context.Context) (more bool, err error) {
	switch leading, err := f.lead(ctx); {
	case err != nil:
		return false, err
	case !leading:
		return false, f.standby(ctx)
	}
	return f.turn(ctx)
}

func (f *Follower) failed(level slog.Level, err error) {
	f.state.update(func(h *Health) { h.Error = err.Error() })
	f.log.Log(context.Background(), level, "turn failed, will be tried again", "error", err)
}

// sleep waits for d, the end of ctx, or the bell.
func sleep(ctx context.Context, d time.Duration, bell <-chan struct{}) {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
	case <-t.C:
	case <-bell:
	}
}

// turn does what there is to do now, at most one stretch of blocks, and reports whether there is more. It starts from
// what the ledger says each time, so that nothing in memory can disagree with it.
func (f *Follower) turn(ctx context.Context) (more bool, err error) {
	st, err := f.sink.ChainState(ctx, f.spec.ID)
	if err != nil {
		return false, err
	}
	f.state.setState(st)
	if st.Cursor.Hash == (common.Hash{}) {
		return true, f.start(ctx)
	}
	if !f.probed {
		if err := f.probe(ctx, st.Final); err != nil {
			return false, f.contradicted(ctx, st, err)
		}
		if err := f.beginCount(ctx); err != nil {
			return false, err
		}
		f.probed = true
	}
	if err := f.beginFollowing(ctx); err != nil {
		return false, err
	}
	if liftable(st.Halted) {
		return f.recheck(ctx, st)
	}
	head, err := f.head(ctx, st)
	if err != nil {
		return false, err
	}
	tip, caught, err := f.forward(ctx, st, head)
	if fork, ok := errors.AsType[*forkError](err); ok {
		f.log.Info("the chain does not continue ours", "tip", tip.Number, "detail", fork)
		return f.reorg(ctx, st, tip)
	}
	if err != nil {
		return false, err
	}
	f.state.update(func(h *Health) { h.Progress = f.now() })
	if caught {
		err = f.settleRange(ctx, st, tip)
		ring(f.count)
		return true, err
	}
	err = f.settle(ctx, st, tip)
	ring(f.count)
	if err != nil || tip.Number < head.number() {
		return true, err
	}
	return f.scanBack(ctx), nil
}

// head reads the newest header. A provider behind our cursor is lagging; another one is asked.
func (f *Follower) head(ctx context.Context, st ledger.ChainState) (header, error) {
	if len(f.pool.all) > 1 && time.Since(f.moved) > quietTurns*f.spec.Poll {
		f.compareHeads(ctx)
	}
	head, err := first(ctx, f.pool, func(ctx context.Context, p *provider) (header, error) {
		head, err := p.latest(ctx)
		if err == nil && head.number() < st.Cursor.Number {
			return head, fmt.Errorf("head %d is behind our block %d: %w", head.number(), st.Cursor.Number, ethereum.NotFound)
		}
		return head, err
	})
	if err != nil {
		return header{}, err
	}
	f.state.update(func(h *Health) { h.Head = head.number() })
	if head.number() == st.Head {
		return head, nil
	}
	f.moved = time.Now()
	ring(f.polled)
	return head, f.sink.SetHead(ctx, f.spec.ID, head.number(), head.ref(f.spec.ID).Time)
}

// quietTurns is for how many turns the head may stand still until the other providers are asked for theirs.
const quietTurns = 10

// compareHeads asks everybody for the head, and puts aside those that stand still while another goes on.
func (f *Follower) compareHeads(ctx context.Context) {
	f.moved = time.Now()
	type answer struct {
		from *provider
		head uint64
	}
	var top uint64
	answers := each(ctx, f.pool, f.pool.all, func(ctx context.Context, p *provider) (answer, error) {
		h, err := p.latest(ctx)
		if err != nil {
			return answer{}, err
		}
		return answer{p, h.number()}, nil
	})
	for _, a := range answers {
		top = max(top, a.head)
	}
	for _, a := range answers {
		if a.head < top {
			f.pool.blame(a.from, fmt.Errorf("head %d of %d: %w", a.head, top, errStale))
		}
	}
}

// start stores the first block of a chain: the one before Start, or what is final now.
func (f *Follower) start(ctx context.Context) error {
	var at header
	err := f.pool.ask(ctx, func(ctx context.Context, p *provider) (err error) {
		at, err = f.anchor(ctx, p)
		return err
	})
	if err != nil {
		return fmt.Errorf("first block: %w", err)
	}
	with, against := split(f.pool.survey(ctx, at.number()), at.claimed)
	if !f.agreed(with, against) {
		if len(with) < len(against) {
			f.blameForks(with)
		}
		return fmt.Errorf("first block %d: %d providers have it as %s, %d do not", at.number(), len(with), at.claimed, len(against))
	}
	f.log.Info("following from", "block", at.number(), "hash", at.claimed)
	return f.sink.StartChain(ctx, at.ref(f.spec.ID))
}

func (f *Follower) anchor(ctx context.Context, p *provider) (header, error) {
	switch {
	case f.spec.Start > 0:
		return p.headerAt(ctx, f.spec.Start-1)
	case f.spec.Finality.Tag != "":
		return p.headerBy(ctx, f.spec.Finality.Tag)
	}
	head, err := p.latest(ctx)
	if err != nil {
		return header{}, err
	}
	return p.headerAt(ctx, head.number()-min(head.number(), f.spec.Finality.Depth))
}

// probe finds out whether this chain's headers hash like Ethereum's, by a block whose hash the ledger knows: from
// then on a header that does not hash to what it claims is a lie.
func (f *Follower) probe(ctx context.Context, known ledger.BlockRef) error {
	err := f.pool.ask(ctx, func(ctx context.Context, p *provider) error {
		h, err := p.headerBy(ctx, hexutil.EncodeUint64(known.Number))
		if err != nil {
			return err
		}
		switch {
		case h.Hash() == known.Hash:
			f.pool.trust.headers.Store(true)
		case h.claimed == known.Hash:
			f.log.Warn("headers of this chain cannot be recomputed; their hashes are taken as the providers give them")
		default:
			return fmt.Errorf("block %d is %s, the ledger has %s: %w", known.Number, h.claimed, known.Hash, errFork)
		}
		return nil
	})
	return err
}

// contradicted halts the chain if what failed the probe is that the providers no longer have our final block.
func (f *Follower) contradicted(ctx context.Context, st ledger.ChainState, failure error) error {
	if !errors.Is(failure, errFork) {
		return failure
	}
	stands, err := f.finalStands(ctx, st.Final)
	if err != nil || stands {
		return errors.Join(failure, err)
	}
	return errors.Join(failure, f.halt(ctx, st))
}
