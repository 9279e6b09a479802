package commands_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image/png"
	"log/slog"
	"math/big"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/boombuler/barcode/qr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/commands"
	"github.com/amasa-io/amasa/ledger"
)

const target = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"

func TestConfirmingAtOnceWithdrawsOnce(t *testing.T) {
	t.Parallel()
	p := newPlayer(t)
	for _, line := range []string{"> bob /deposit", "> bob press I understand", "! payout bob 100 USDC", "! final", "> bob /withdraw 60 USDC " + target} {
		p.step(line, line)
	}
	confirm := commands.Request{Caller: person("bob"), Action: p.button("confirm", "bob", "Confirm")}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() { p.router.Handle(context.Background(), confirm) })
	}
	wg.Wait()
	user, _, err := p.book.Find(t.Context(), ledger.Telegram, "id-bob")
	if err != nil {
		t.Fatal(err)
	}
	orders, err := p.book.Orders(t.Context(), ledger.OrderFilter{User: user.ID})
	if err != nil || len(orders) != 1 || orders[0].Amount.String() != "60000000" || orders[0].To.Hex() != target {
		t.Fatalf("8 presses made %+v, %v", orders, err)
	}
	h, err := p.book.Holdings(t.Context(), user.ID)
	if err != nil || len(h.Assets) != 1 || h.Assets[0].Held.String() != "60000000" || h.Assets[0].Available.String() != "40000000" {
		t.Fatalf("8 presses left %+v, %v", h.Assets, err)
	}
}

// Two panels that are open at once keep what each of them promised.
func TestAPanelSendsWhatItShowed(t *testing.T) {
	t.Parallel()
	p := newPlayer(t)
	for _, line := range []string{"> bob /deposit", "> bob press I understand", "! payout bob 100 USDC", "! final", "> bob /withdraw 1 USDC " + target} {
		p.step(line, line)
	}
	first := p.button("first", "bob", "Confirm")
	p.step("second panel", "> bob /withdraw 99 USDC 0x00000000000000000000000000000000DeaDBeef")
	m := p.router.Handle(t.Context(), commands.Request{Caller: person("bob"), Action: first})
	if !strings.Contains(m.Text, target) {
		t.Fatalf("the first panel answers %q", m.Text)
	}
	user, _, err := p.book.Find(t.Context(), ledger.Telegram, "id-bob")
	if err != nil {
		t.Fatal(err)
	}
	orders, err := p.book.Orders(t.Context(), ledger.OrderFilter{User: user.ID})
	if err != nil || len(orders) != 1 || orders[0].Amount.String() != "1000000" {
		t.Fatalf("orders: %+v, %v", orders, err)
	}
}

// brokenBook fails, or panics, where balances are read.
type brokenBook struct {
	*ledger.Book
	err error
}

func (b brokenBook) Holdings(context.Context, ledger.ID) (ledger.Holdings, error) {
	if b.err == nil {
		panic("secret detail")
	}
	return ledger.Holdings{}, b.err
}

func TestErrorsBecomeWordsWithAReference(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		err  error
		says string
	}{
		"panic":        {nil, "Something broke"},
		"unknown":      {errors.New("secret detail"), "Something broke"},
		"insufficient": {fmt.Errorf("secret detail: %w", ledger.ErrInsufficient), "isn't enough available"},
		"cool-down":    {fmt.Errorf("secret detail: %w", ledger.ErrCoolDown), "24 hours"},
		"slow":         {fmt.Errorf("secret detail: %w", context.DeadlineExceeded), "took too long"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var log bytes.Buffer
			r := router(t, commands.Options{
				Book: brokenBook{openBook(t, time.Now), c.err}, Logger: slog.New(slog.NewTextHandler(&log, nil)),
			})
			m := r.Handle(t.Context(), commands.Request{Caller: person("alice"), Command: "balance"})
			if !strings.Contains(m.Text, c.says) || strings.Contains(m.Text, "secret") {
				t.Fatalf("says %q", m.Text)
			}
			ref := regexp.MustCompile("`([0-9A-Z]{4}-[0-9A-Z]{4})`").FindStringSubmatch(m.Text)
			if ref == nil || !strings.Contains(log.String(), ref[1]) || !strings.Contains(log.String(), "secret detail") {
				t.Fatalf("reference %v, log %s", ref, log.String())
			}
		})
	}
}

func router(t *testing.T, o commands.Options) *commands.Router {
	t.Helper()
	o.Derive = func(salt common.Hash) common.Address { return common.BytesToAddress(salt[:20]) }
	r, err := commands.New(o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestNewNamesEveryFault(t *testing.T) {
	t.Parallel()
	_, err := commands.New(commands.Options{Tiers: []commands.Tier{{ID: "a:b"}}})
	for _, part := range []string{"book", "deposit addresses", "a:b"} {
		if err == nil || !strings.Contains(err.Error(), part) {
			t.Errorf("%v does not tell of %q", err, part)
		}
	}
}

func TestNoticeRefusesWhatItCannotRead(t *testing.T) {
	t.Parallel()
	r := router(t, commands.Options{Book: openBook(t, time.Now)})
	for _, n := range []ledger.Notification{
		{Kind: "party"},
		{Kind: ledger.PayoutSeen, Data: []byte("{")},
		{Kind: ledger.OrderFilled, Data: []byte("[]")},
		{Kind: ledger.Linked, Data: nil},
	} {
		if m, err := r.Notice(t.Context(), n); err == nil {
			t.Errorf("%s with %q says %q", n.Kind, n.Data, m.Text)
		}
	}
}

// Names from outside can't style a message, nor plant a link in it.
func TestOutsideTextStaysText(t *testing.T) {
	t.Parallel()
	p := newPlayer(t)
	mallory := person("mallory")
	mallory.Name = "**M** [here](https://evil.example) `x`"
	ask := func(c ledger.Caller, action, command string, args ...string) commands.Message {
		return p.router.Handle(t.Context(), commands.Request{Caller: c, Action: action, Command: command, Args: args})
	}
	ask(person("alice"), "accept:start", "")
	ask(mallory, "accept:start", "")
	code := codes.FindString(ask(person("alice"), "", "link").Text)
	ask(mallory, "link-claim:"+code, "")
	list, err := p.book.ClaimNotifications(t.Context(), []ledger.Platform{ledger.Telegram}, time.Minute, 10)
	if err != nil || len(list) != 1 {
		t.Fatalf("%d notifications, %v", len(list), err)
	}
	m, err := p.router.Notice(t.Context(), list[0])
	if err != nil {
		t.Fatal(err)
	}
	whole := ""
	for _, s := range commands.Spans(m.Text) {
		if s.URL != "" {
			t.Errorf("a link got in: %+v", s)
		}
		whole += s.Text
	}
	if !strings.Contains(whole, clipped(mallory.Name)) {
		t.Errorf("the name is not what it was: %s", whole)
	}
}

func clipped(s string) string {
	if r := []rune(s); len(r) > 39 {
		return string(r[:39])
	}
	return s
}

func TestDepositShowsItsQRCode(t *testing.T) {
	t.Parallel()
	p := newPlayer(t)
	p.step("start", "> alice /deposit")
	p.step("accept", "> alice press I understand")
	m := p.shown["alice"][1]
	if m.Photo == nil {
		t.Fatal("no photo")
	}
	img, err := png.Decode(bytes.NewReader(m.Photo.PNG))
	if err != nil {
		t.Fatal(err)
	}
	want, err := qr.Encode(address.FindString(m.Text), qr.M, qr.Auto)
	if err != nil {
		t.Fatal(err)
	}
	const quiet = 4
	modules := want.Bounds().Dx() + 2*quiet
	size := img.Bounds().Dx() / modules
	if size < 8 || img.Bounds().Dx() != size*modules || img.Bounds().Dy() != size*modules {
		t.Fatalf("%v for %d modules", img.Bounds(), modules)
	}
	for y := range modules {
		for x := range modules {
			dark := false
			if mx, my := x-quiet, y-quiet; mx >= 0 && my >= 0 && mx < want.Bounds().Dx() && my < want.Bounds().Dy() {
				r, _, _, _ := want.At(mx, my).RGBA()
				dark = r == 0
			}
			if r, _, _, _ := img.At(x*size+size/2, y*size+size/2).RGBA(); (r == 0) != dark {
				t.Fatalf("module %d,%d is wrong", x, y)
			}
		}
	}
}

// A look at a group makes nobody a user; a step towards the bot does.
func TestAGlanceMakesNoUser(t *testing.T) {
	t.Parallel()
	p := newPlayer(t)
	for _, line := range []string{"> zoe in dogs /balance", "> zoe in dogs as admin /leaderboard", "> zoe in dogs press My rank", "> zoe in dogs press Leave"} {
		p.step(line, line)
		if _, _, err := p.book.Find(t.Context(), ledger.Telegram, "id-zoe"); !errors.Is(err, ledger.ErrNotFound) {
			t.Fatalf("after %q: %v", line, err)
		}
	}
	p.step("join", "> zoe in dogs press Join")
	if _, _, err := p.book.Find(t.Context(), ledger.Telegram, "id-zoe"); err != nil {
		t.Fatal(err)
	}
}

func TestHandleNeverPanics(t *testing.T) {
	t.Parallel()
	p := newPlayer(t)
	for _, req := range []commands.Request{
		{},
		{Caller: person("a")},
		{Caller: person("a"), Action: strings.Repeat("x", 1000)},
		{Caller: person("a"), Action: "board:2026-11:-1"},
		{Caller: person("a"), Action: "board-join:all:0"},
		{Caller: person("a"), Action: "board-me:all"},
		{Caller: person("a"), Action: "streams:99999999999999999999"},
		{Caller: person("a"), Action: "wd-part:x:0"},
		{Caller: person("a"), Command: "withdraw", Args: []string{"", " ", "💥"}},
		{Caller: person("a"), Text: strings.Repeat("0x", 5000)},
		{Caller: person("a"), Where: commands.Group, Text: "hi"},
	} {
		p.check(fmt.Sprintf("%+v", req), req, p.router.Handle(t.Context(), req))
	}
	if strings.Contains(p.log.String(), "panic") {
		t.Fatalf("a panic was caught: %s", p.log.String())
	}
}

// However much there is to show, every screen can still be delivered.
func TestCrowdedScreensStayDeliverable(t *testing.T) {
	t.Parallel()
	p := newPlayer(t)
	sentence := strings.Repeat("It pays to the wallet that you entered. ", 3)
	var o commands.Options
	for i := range uint64(8) {
		o.Chains = append(o.Chains, commands.Chain{ID: i + 10, Name: fmt.Sprintf("Long Chain Name %d", i+1), Supported: true})
	}
	for _, id := range []string{"steady", "balanced", "growth"} {
		o.Tiers = append(o.Tiers, commands.Tier{ID: id, Name: id, Risk: sentence, Trough: 50, FeeBps: 50,
			Weights: []commands.Weight{{Role: "stable", Bps: 5000}, {Role: "eth", Bps: 3000}, {Role: "btc", Bps: 1000}, {Role: "cash", Bps: 1000}}})
	}
	for i := range 26 {
		o.Streams = append(o.Streams, commands.Stream{ID: strconv.Itoa(i), Platform: "A Platform's Name", Category: "data sharing", Note: sentence, Reachable: i%3 > 0, Why: sentence})
	}
	o.Book, o.Now = p.book, p.clock.now
	p.router = router(t, o)
	p.step("start", "> alice /start")
	p.step("accept", "> alice press I understand")
	crowd(t, p, o)
	for _, line := range []string{
		"> alice /balance", "> alice /portfolio", "> alice press growth", "> alice press Invest", "> alice /portfolio", "> alice /withdraw",
		"> alice /streams", "> alice press More", "> alice press More", "> alice press Back", "> alice /deposit", "> alice /help", "> alice /settings",
	} {
		p.step(line, line)
	}
}

// crowd gives alice forty assets, and funds of every tier on every chain.
func crowd(t *testing.T, p *player, o commands.Options) {
	t.Helper()
	user, _, err := p.book.Find(t.Context(), ledger.Telegram, "id-alice")
	if err != nil {
		t.Fatal(err)
	}
	assets := []ledger.Asset{}
	entries := []ledger.Entry{}
	for i := range 40 {
		chain := o.Chains[i%len(o.Chains)].ID
		a := ledger.Asset{ID: ledger.TokenAsset(chain, common.BigToAddress(big.NewInt(int64(i+1e6)))), Symbol: fmt.Sprintf("TOKEN%d", i), Decimals: 18}
		assets = append(assets, a)
		entries = append(entries, ledger.Entry{Key: string(a.ID), Kind: "payout", Postings: []ledger.Posting{{
			Debit: ledger.PlaceDeposits(chain), Credit: ledger.UserAvailable(user.ID), Asset: a.ID, Amount: ledger.NewAmount(1234567890123456789),
		}}})
	}
	funds := []ledger.Fund{}
	for i, c := range o.Chains {
		for _, tier := range o.Tiers {
			unit := ledger.UnitAsset(c.ID, tier.ID)
			funds = append(funds, ledger.Fund{ID: ledger.FundID(fmt.Sprintf("%d-%s", c.ID, tier.ID)), Chain: c.ID, Tier: tier.ID,
				Base: assets[i].ID, Unit: unit, Open: true, Waiting: "fees_high", NextRun: p.clock.now().Add(time.Hour)})
			entries = append(entries, ledger.Entry{Key: string(unit), Kind: "units", Postings: []ledger.Posting{{
				Debit: ledger.FundIssued(funds[len(funds)-1].ID), Credit: ledger.UserAvailable(user.ID), Asset: unit, Amount: ledger.Pow10(24),
			}}})
		}
	}
	marks := func(f ledger.Fund) ledger.UnitPrice {
		return ledger.UnitPrice{Fund: f.ID, NAV: ledger.Pow10(24), Units: ledger.Pow10(24), Block: 1, At: p.clock.now()}
	}
	if err := errors.Join(p.book.PutAssets(t.Context(), assets), p.book.PutFunds(t.Context(), funds)); err != nil {
		t.Fatal(err)
	}
	for _, f := range funds {
		if err := p.book.PutUnitPrice(t.Context(), marks(f)); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := p.book.Post(t.Context(), entries...); err != nil {
		t.Fatal(err)
	}
}
