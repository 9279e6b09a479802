package app

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/bot/chat"
	"github.com/amasa-io/amasa/commands"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/ledger/ledgertest"
)

// post is a notifier with the real ledger, one person who is told of payouts, and a platform that fails as it is told.
type post struct {
	t        *testing.T
	ctx      context.Context
	book     *ledger.Book
	notifier *notifier
	log      bytes.Buffer
	now      time.Time
	me       ledger.Caller
	home     common.Address
	blocks   uint64

	mu       sync.Mutex
	fail     []error // of the next tries, in order
	tries    []chat.Delivery
	maybe    []bool // of the tries
	unworded bool
}

var coin = ledger.NativeAsset(1)

func newPost(t *testing.T) *post {
	t.Helper()
	p := &post{t: t, ctx: t.Context(), now: time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)}
	clock := func() time.Time { return p.now }
	p.book = ledgertest.Open(t, ledgertest.SQLite(t), clock)
	p.me = ledger.Caller{Platform: ledger.Telegram, ExternalID: "7", Name: "Ann", Chat: "7"}
	p.notifier = &notifier{
		outbox: p.book, words: p, senders: map[ledger.Platform]sender{ledger.Telegram: p}, now: clock,
		log: slog.New(slog.NewTextHandler(&p.log, nil)), count: func(ledger.Platform, string) {},
	}
	p.ok(p.book.PutAssets(p.ctx, []ledger.Asset{{ID: coin, Symbol: "ETH", Name: "Ether", Decimals: 18}}))
	user, _, err := p.book.Meet(p.ctx, p.me)
	p.ok(err)
	address, err := p.book.DepositAddress(p.ctx, user.ID, func(salt common.Hash) common.Address { return common.BytesToAddress(salt[:]) })
	p.ok(err)
	p.home = address.Address
	p.ok(p.book.StartChain(p.ctx, p.block(0)))
	return p
}

func (p *post) ok(err error) {
	p.t.Helper()
	if err != nil {
		p.t.Fatalf("%v\n%s", err, p.log.String())
	}
}

func (p *post) block(n uint64) ledger.BlockRef {
	hash := func(n uint64) common.Hash { return common.BytesToHash([]byte(fmt.Sprint("block ", n))) }
	ref := ledger.BlockRef{Chain: 1, Number: n, Hash: hash(n), Time: p.now}
	if n > 0 {
		ref.Parent = hash(n - 1)
	}
	return ref
}

// payout makes the ledger queue a notification.
func (p *post) payout() {
	p.t.Helper()
	p.blocks++
	p.ok(p.book.Advance(p.ctx, p.block(p.blocks), []ledger.Found{{
		TxHash: common.BytesToHash([]byte{byte(p.blocks)}), Asset: coin, To: p.home, Amount: ledger.NewAmount(1),
	}}))
}

// settled makes it queue the one that edits it.
func (p *post) settled() {
	p.t.Helper()
	p.ok(p.book.Settle(p.ctx, 1, p.blocks, p.blocks))
}

// round claims what is due and delivers it, and returns how many tries that made.
func (p *post) round() int {
	p.t.Helper()
	before := len(p.tries)
	claimed, err := p.book.ClaimNotifications(p.ctx, []ledger.Platform{ledger.Telegram}, lease, atOnce)
	p.ok(err)
	p.notifier.deliverAll(p.ctx, claimed)
	return len(p.tries) - before
}

// Notice words a notification by its kind.
func (p *post) Notice(_ context.Context, n ledger.Notification) (commands.Message, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.unworded {
		return commands.Message{}, errors.New("no words")
	}
	p.maybe = append(p.maybe, n.Maybe)
	return commands.Message{Text: n.Kind}, nil
}

// Deliver fails as planned, or delivers message number 1, 2, …
func (p *post) Deliver(_ context.Context, d chat.Delivery) (chat.Receipt, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.tries = append(p.tries, d)
	if len(p.fail) > 0 {
		err := p.fail[0]
		p.fail = p.fail[1:]
		if err != nil {
			return chat.Receipt{}, err
		}
	}
	id := d.Replace
	if id == "" {
		id = fmt.Sprint(len(p.tries))
	}
	return chat.Receipt{Message: id, Chat: d.Identity.Chat}, nil
}

func (p *post) last() chat.Delivery { return p.tries[len(p.tries)-1] }

func (p *post) waiting(want int) {
	p.t.Helper()
	n, _, err := p.book.OutboxDepth(p.ctx)
	p.ok(err)
	if n != want {
		p.t.Errorf("%d notifications wait, not %d", n, want)
	}
}

func (p *post) identity() ledger.Identity {
	p.t.Helper()
	_, id, err := p.book.Find(p.ctx, p.me.Platform, p.me.ExternalID)
	p.ok(err)
	return id
}

func because(r chat.Reason) *chat.Error { return &chat.Error{Reason: r, Err: errors.New("scripted")} }

func TestLaterNoticeEditsTheFirst(t *testing.T) {
	t.Parallel()
	p := newPost(t)
	p.payout()
	p.round()
	p.settled()
	for p.round() > 0 { // one notification of an identity at a time
	}
	if d := p.last(); d.Replace != "1" || d.Message.Text != ledger.PayoutFinal {
		t.Errorf("the last delivery was %+v", d)
	}
	p.waiting(0)
}

func TestGonePersonIsLeftAlone(t *testing.T) {
	t.Parallel()
	p := newPost(t)
	p.payout()
	p.payout()
	p.fail = []error{because(chat.Gone)}
	p.round()
	if !p.identity().Gone {
		t.Error("the identity is not marked as gone")
	}
	p.payout()
	p.now = p.now.Add(time.Hour)
	if n := p.round(); n != 0 {
		t.Errorf("%d tries to reach somebody who is gone", n)
	}
	p.waiting(0)
	if strings.Contains(p.log.String(), "level=ERROR") {
		t.Errorf("a blocked bot is an error in the log:\n%s", p.log.String())
	}
	// Writing again brings them back.
	_, _, err := p.book.Meet(p.ctx, p.me)
	p.ok(err)
	p.payout()
	if p.round() != 1 {
		t.Error("somebody who came back is not told")
	}
}

func TestMovedChatIsFollowed(t *testing.T) {
	t.Parallel()
	p := newPost(t)
	p.payout()
	moved := because(chat.Moved)
	moved.Chat = "-100"
	p.fail = []error{moved}
	p.round()
	if p.round() != 1 || p.last().Identity.Chat != "-100" {
		t.Errorf("the next try went to %q", p.last().Identity.Chat)
	}
	p.waiting(0)
}

func TestPacedNoticeWaitsAsTold(t *testing.T) {
	t.Parallel()
	p := newPost(t)
	p.payout()
	paced := because(chat.Paced)
	paced.RetryAfter = 40 * time.Second
	p.fail = []error{paced}
	p.round()
	p.now = p.now.Add(39 * time.Second)
	if p.round() != 0 {
		t.Error("tried before the platform allowed it")
	}
	p.now = p.now.Add(2 * time.Second)
	if p.round() != 1 || p.maybe[1] {
		t.Error("not tried again, or in doubt about a message that was surely not sent")
	}
	p.waiting(0)
}

func TestRefusedNoticeIsDropped(t *testing.T) {
	t.Parallel()
	p := newPost(t)
	p.payout()
	p.fail = []error{because(chat.Rejected)}
	p.round()
	p.waiting(0)
	if !strings.Contains(p.log.String(), "refuses a notification") {
		t.Error("nobody learns of it")
	}
}

func TestMissingMessageIsSentAnew(t *testing.T) {
	t.Parallel()
	p := newPost(t)
	p.payout()
	p.round()
	p.settled()
	p.fail = []error{because(chat.Missing)}
	for p.round() > 0 {
	}
	if d := p.last(); d.Message.Text != ledger.PayoutFinal {
		t.Errorf("the last delivery was %+v", d)
	}
	p.waiting(0)
}

// TestLostAnswerIsTriedAgain: nobody knows whether the message is there. The next try carries the same nonce, by which a
// platform can tell, and the words may say so.
func TestLostAnswerIsTriedAgain(t *testing.T) {
	t.Parallel()
	for _, reason := range []error{because(chat.Unknown), errors.New("never classified")} {
		p := newPost(t)
		p.payout()
		p.fail = []error{reason}
		p.round()
		p.now = p.now.Add(longestWait)
		if p.round() != 1 || !p.maybe[1] || p.tries[0].Nonce != p.tries[1].Nonce || p.tries[0].Nonce == "" {
			t.Errorf("tries %+v, in doubt %v", p.tries, p.maybe)
		}
		p.waiting(0)
	}
}

func TestDownPlatformIsWaitedFor(t *testing.T) {
	t.Parallel()
	p := newPost(t)
	p.payout()
	for range 8 {
		p.fail = []error{because(chat.Down)}
		p.now = p.now.Add(longestWait)
		if p.round() != 1 {
			t.Fatal("a platform that is down was given up")
		}
		if p.round() != 0 {
			t.Fatal("tried again at once")
		}
	}
	p.now = p.now.Add(longestWait)
	p.round()
	if p.maybe[len(p.maybe)-1] {
		t.Error("in doubt about a message that was surely not sent")
	}
	p.waiting(0)
}

func TestGivesUpInTheEnd(t *testing.T) {
	t.Parallel()
	p := newPost(t)
	p.payout()
	p.fail = []error{because(chat.Down)}
	claimed, err := p.book.ClaimNotifications(p.ctx, []ledger.Platform{ledger.Telegram}, lease, atOnce)
	p.ok(err)
	claimed[0].Attempts = giveUp
	p.notifier.deliverAll(p.ctx, claimed)
	p.waiting(0)
	if !strings.Contains(p.log.String(), "gave up") {
		t.Error("nobody learns of it")
	}
}

func TestUnwordableNoticeIsDropped(t *testing.T) {
	t.Parallel()
	p := newPost(t)
	p.payout()
	p.unworded = true
	if p.round() != 0 {
		t.Error("something was sent")
	}
	p.waiting(0)
}

// TestUnrecordedDeliveryRepeats: the message is out, but the ledger could not be told. When the claim has run out, another
// try follows, in doubt and with the same nonce.
func TestUnrecordedDeliveryRepeats(t *testing.T) {
	t.Parallel()
	p := newPost(t)
	p.payout()
	p.notifier.outbox = amnesia{p.book}
	p.round()
	p.notifier.outbox = p.book
	if p.round() != 0 {
		t.Error("tried again while the claim lasted")
	}
	p.now = p.now.Add(lease + time.Second)
	if p.round() != 1 || !p.maybe[1] || p.tries[0].Nonce != p.tries[1].Nonce {
		t.Errorf("tries %+v, in doubt %v", p.tries, p.maybe)
	}
	p.waiting(0)
}

// amnesia is a ledger that can't be written when a delivery is over.
type amnesia struct{ *ledger.Book }

func (amnesia) Delivered(context.Context, ledger.ID, string) error {
	return errors.New("database is away")
}
