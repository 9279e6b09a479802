package strategies

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// group is orders that one batch can carry: the same thing done with the same asset.
type group struct {
	kind  ledger.OrderKind
	fund  ledger.FundID
	asset ledger.AssetID
	rest  bool // redeems that an earlier one left over
	owner bool // withdrawals above what the payer may pay: the owner signs for them
}

func groupOf(b ledger.Batch) group {
	g := group{kind: b.Kind, fund: b.Fund, asset: b.Asset}
	switch b.Kind {
	case ledger.Redeem:
		plan, err := redeemPlanOf(b)
		g.rest = err == nil && plan.Rest
	case ledger.Withdraw:
		g.owner = ownerPays(b)
	case ledger.Subscribe:
	}
	return g
}

func (g group) String() string {
	return fmt.Sprintf("%s/%s/%s/%t/%t", g.kind, g.fund, g.asset, g.rest, g.owner)
}

// pause keeps a group from being tried again at once after a refusal.
type pause struct {
	until  time.Time
	length time.Duration
	reason string
	times  int // refusals in a row that the batch's size may have caused
}

// The first pause of a group is one interval; it doubles with every refusal up to maxPause.
const maxPause = time.Hour

func (e *Executor) pause(g group, reason string) {
	p := e.pauses[g.String()]
	p.length = min(max(2*p.length, e.opts.Interval), maxPause)
	p.until, p.reason, p.times = e.now().Add(p.length), reason, p.times+1
	if reason != ReasonRefused && reason != ReasonReverted {
		p.times = 0
	}
	e.pauses[g.String()] = p
}

// The queue is read in pages of queuePage orders; of each group the oldest queueDepth are looked at in a round, so that however many
// of one group wait, they take no other's turn.
const (
	queuePage  = 5000
	queueDepth = 1000
)

// freezeAll makes batches of the waiting orders. Money that enters comes before exits, which may be paid with it; but where exits wait for
// the fund's cash to come to rest, no more is set in motion.
func (e *Executor) freezeAll(ctx context.Context) (worked bool, err error) {
	open, err := e.opts.Book.OpenBatches(ctx, e.opts.Chain)
	if err != nil {
		return false, fmt.Errorf("strategies: open batches: %w", err)
	}
	exits, leaving, err := e.queue(ctx, ledger.Redeem)
	if err != nil {
		return false, err
	}
	held, err := e.heldUp(ctx, exits, open)
	if err != nil {
		return false, err
	}
	var faults []error
	freeze := func(groups []group, members map[group][]ledger.Order) {
		for _, g := range groups {
			if g.kind == ledger.Subscribe && held[g.fund] {
				continue
			}
			batch, err := e.freeze(ctx, g, members[g], open)
			if batch != nil {
				worked = true
				open = append(open, *batch)
			}
			faults = append(faults, e.unfrozen(ctx, g, members[g], err))
		}
	}
	for _, kind := range []ledger.OrderKind{ledger.Withdraw, ledger.Subscribe} {
		groups, members, err := e.queue(ctx, kind)
		faults = append(faults, err)
		freeze(groups, members)
	}
	freeze(exits, leaving)
	return worked, errors.Join(faults...)
}

// unfrozen tells the owners of orders why they were not frozen, and returns what is more than a reason to wait.
func (e *Executor) unfrozen(ctx context.Context, g group, orders []ledger.Order, err error) error {
	switch {
	case err == nil, errors.Is(err, errMoving):
		return nil
	case errors.Is(err, ledger.ErrState):
		return nil // an order was canceled meanwhile; the next round sees the rest
	case errors.Is(err, errMatching):
		return e.explain(ctx, orders, ReasonMatching)
	}
	e.waitFor(ledger.Batch{Kind: g.kind, Fund: g.fund, Asset: g.asset}, err)
	told := e.explain(ctx, orders, reasonOf(err))
	if _, ok := errors.AsType[*refusal](err); ok {
		return told
	}
	return errors.Join(told, err)
}

// heldUp are the funds with exits whose turn it would be, but for the fund's cash that is moving.
func (e *Executor) heldUp(ctx context.Context, exits []group, open []ledger.Batch) (map[ledger.FundID]bool, error) {
	held := map[ledger.FundID]bool{}
	for _, g := range exits {
		busy, err := e.busy(ctx, g, open)
		if err != nil {
			return nil, err
		}
		if p, paused := e.pauses[g.String()]; busy || paused && e.now().Before(p.until) {
			continue
		}
		moving, err := e.moving(ctx, g.fund, open)
		if err != nil {
			return nil, err
		}
		held[g.fund] = held[g.fund] || moving
	}
	return held, nil
}

// queue sorts the waiting orders of a kind into groups, both in the order in which they came.
func (e *Executor) queue(ctx context.Context, kind ledger.OrderKind) (groups []group, members map[group][]ledger.Order, err error) {
	members = map[group][]ledger.Order{}
	filter := ledger.OrderFilter{Chain: e.opts.Chain, Kind: kind, States: []ledger.OrderState{ledger.Placed}, Limit: queuePage}
	for {
		page, err := e.opts.Book.Orders(ctx, filter)
		if err != nil {
			return nil, nil, fmt.Errorf("strategies: waiting orders: %w", err)
		}
		for _, o := range page {
			g := group{kind: o.Kind, fund: o.Fund, asset: o.Asset, rest: isRest(o), owner: e.overCap(ctx, o)}
			if _, known := members[g]; !known {
				groups = append(groups, g)
			}
			if len(members[g]) < queueDepth {
				members[g] = append(members[g], o)
			}
		}
		if len(page) < queuePage {
			return groups, members, nil
		}
		filter.After = page[len(page)-1].ID
	}
}

// hasWaited tells of a redeem that it was part of one before, which has had its turn.
func hasWaited(o ledger.Order) bool { return isRest(o) || strings.HasPrefix(o.Key, partKey) }

// isRest tells of a redeem that it is what a short vault left over of another.
func isRest(o ledger.Order) bool { return o.Kind == ledger.Redeem && strings.HasPrefix(o.Key, restKey) }

// explain notes on orders why they wait, for their owners to see.
func (e *Executor) explain(ctx context.Context, orders []ledger.Order, reason string) error {
	var news []ledger.ID
	for _, o := range orders {
		if o.Reason != reason {
			news = append(news, o.ID)
		}
	}
	if len(news) == 0 {
		return nil
	}
	return e.opts.Book.ExplainOrders(ctx, news, reason)
}

// freeze makes one batch of a group's oldest orders, nil if its turn has not come.
func (e *Executor) freeze(ctx context.Context, g group, orders []ledger.Order, open []ledger.Batch) (*ledger.Batch, error) {
	if p, paused := e.pauses[g.String()]; paused && e.now().Before(p.until) {
		return nil, &refusal{reason: p.reason}
	}
	if busy, err := e.busy(ctx, g, open); busy || err != nil {
		return nil, err
	}
	if g.kind == ledger.Redeem {
		moving, err := e.moving(ctx, g.fund, open)
		if err != nil || moving {
			return nil, errors.Join(err, errMoving)
		}
		if err := e.awaits(ctx, g.fund, orders, open); err != nil {
			return nil, err
		}
	}
	signer := e.opts.ExecutorAddr
	if g.kind == ledger.Withdraw {
		signer = e.opts.PayerAddr
	}
	if err := e.ready(ctx, signer); err != nil {
		return nil, err
	}
	if g.kind != ledger.Withdraw { // those first have to fit the caps
		orders = orders[:min(len(orders), e.most(g))]
	}
	var plan any
	var steps []ledger.Step
	var err error
	switch g.kind {
	case ledger.Subscribe:
		orders, steps, err = e.planSubscribe(ctx, g, orders)
	case ledger.Redeem:
		plan, steps, err = e.planRedeemBatch(ctx, g, orders)
	case ledger.Withdraw:
		plan = withdrawPlan{Owner: g.owner}
		orders, steps, err = e.planWithdraw(ctx, g, orders)
	default:
		err = fmt.Errorf("strategies: orders of unknown kind %q", g.kind)
	}
	if err != nil || len(orders) == 0 {
		return nil, err
	}
	return e.save(ctx, g, orders, plan, steps)
}

// most is how many orders a batch of the group takes: half as many after each such refusal in a row. The fault may be in the
// batch's size or in a few of its orders, and must not keep all the others waiting for ever.
func (e *Executor) most(g group) int {
	most := e.opts.MaxMembers
	if g.kind != ledger.Withdraw {
		most *= pooled
	}
	return max(1, most>>min(e.pauses[g.String()].times, 16))
}

// pooled is how many times more orders a batch may have that moves its money as one: its transactions do not grow with them, but for
// the sweeps, of which there are several then.
const pooled = 5

// save freezes the batch in the book.
func (e *Executor) save(ctx context.Context, g group, orders []ledger.Order, plan any, steps []ledger.Step) (*ledger.Batch, error) {
	raw, err := json.Marshal(plan)
	if err != nil {
		return nil, fmt.Errorf("strategies: encode plan: %w", err)
	}
	ids := make([]ledger.ID, len(orders))
	for i, o := range orders {
		ids[i] = o.ID
	}
	batch, err := e.opts.Book.FreezeBatch(ctx, ledger.Batch{
		ID: ledger.NewID(), Chain: e.opts.Chain, Kind: g.kind, Fund: g.fund, Asset: g.asset, State: "open", Plan: raw,
	}, ids, steps)
	if err != nil {
		return nil, fmt.Errorf("strategies: freeze batch: %w", err)
	}
	e.log.Info("batch frozen", "batch", batch.ID, "group", g.String(), "orders", len(orders), "first", steps[0].Kind)
	return &batch, nil
}

// busy reports whether an open batch draws on what the group would draw on: the same users' asset in the treasury, or
// the same fund's positions. Two batches that count on the same money would starve one another. One that has its money together
// and waits for the owner keeps only the next of its kind waiting.
func (e *Executor) busy(ctx context.Context, g group, open []ledger.Batch) (bool, error) {
	for _, b := range open {
		if (b.Kind == ledger.Redeem) != (g.kind == ledger.Redeem) || b.Kind == refillBatch { // which draws on fees alone
			continue
		}
		same := g.kind == ledger.Redeem && b.Fund == g.fund || g.kind != ledger.Redeem && b.Asset == g.asset
		if !same {
			continue
		}
		if !ownerPays(b) || g.owner {
			return true, nil
		}
		due, err := e.ownerStep(ctx, b)
		if err != nil || due == nil {
			return true, err
		}
	}
	return false, nil
}

// errMoving: cash of the fund is on its way into a vault. Who leaves would get no slice of it, so exits wait until it
// has arrived, and no new money is let in before them.
var errMoving = errors.New("the fund's cash is moving")

func (e *Executor) moving(ctx context.Context, fund ledger.FundID, open []ledger.Batch) (bool, error) {
	for _, b := range open {
		if b.Fund != fund {
			continue
		}
		steps, err := e.opts.Book.Steps(ctx, b.ID)
		if err != nil {
			return false, fmt.Errorf("strategies: steps: %w", err)
		}
		for _, s := range steps {
			p, err := taskOf(s)
			if err != nil {
				return false, err
			}
			if isOpen(s) && (s.Kind == kindDeposit || e.entering(s, p)) {
				return true, nil
			}
		}
	}
	return false, nil
}

// readyGas is what a hot key must be able to pay for before a batch is frozen; the real need is checked when signing.
const readyGas = 300_000

// ready refuses when the key could not sign or pay now, so that orders stay where they can be canceled.
func (e *Executor) ready(ctx context.Context, key common.Address) error {
	if err := e.mayUse(key); err != nil {
		return err
	}
	offer, err := e.nodes.marketFees(ctx, e.opts.FeeCeiling)
	if err != nil {
		return err
	}
	return e.nodes.affordable(ctx, key, readyGas, offer)
}
