package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/amasa-io/amasa/bot/demo/localnet"
	"github.com/amasa-io/amasa/bot/demo/stage"
	"github.com/amasa-io/amasa/bot/fake/discord"
	"github.com/amasa-io/amasa/bot/fake/telegram"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies/contracts/demo"
)

// play is the scene that the page shows: one newcomer on both platforms, a moderator on Discord, and what happens outside.
type play struct {
	stage *stage.Stage
	book  *ledger.Book

	newcomer  *telegram.Person
	group     *telegram.Group
	guild     discord.Guild
	channel   discord.Channel
	member    discord.User // the newcomer on Discord
	moderator discord.User

	outside localnet.Account // the newcomer's own wallet, to withdraw to

	mu      sync.Mutex
	payouts []*payout
	days    int
	changed chan struct{} // closed and replaced at every change
}

// payout is one that was made from the panel.
type payout struct {
	Tx       common.Hash `json:"tx"`
	Platform string      `json:"platform"`
	Symbol   string      `json:"symbol"`
	Amount   string      `json:"amount"`
	To       string      `json:"to"` // telegram or discord
	Orphaned bool        `json:"orphaned"`
	Depth    uint64      `json:"depth"` // blocks on top; 0 = not mined yet
	Final    bool        `json:"final"`
	Failed   bool        `json:"failed"` // mined, and undone by the token: more than the payer has

	stream stage.Stream
}

// over tells that nothing more becomes of it.
func (o *payout) over() bool { return o.Final || o.Orphaned || o.Failed }

func newPlay(st *stage.Stage, book *ledger.Book) (*play, error) {
	p := &play{stage: st, book: book, outside: localnet.NewAccount("the newcomer's own wallet"), changed: make(chan struct{})}
	p.newcomer = st.Telegram.NewPerson(telegram.User{FirstName: "Ann", Username: "ann", LanguageCode: "en"})
	p.group = st.Telegram.NewGroup(p.newcomer, telegram.GroupOptions{Title: "Side earners", Supergroup: true})
	p.group.AddBot(p.newcomer)

	p.member = st.Discord.AddUser(discord.User{Username: "ann", GlobalName: "Ann"})
	p.moderator = st.Discord.AddUser(discord.User{Username: "max", GlobalName: "Max"})
	var err error
	if p.guild, err = st.Discord.AddGuild(discord.Guild{Name: "Side earners", OwnerID: p.moderator.ID}); err != nil {
		return nil, err
	}
	if err := st.Discord.AddMember(p.guild.ID, p.member.ID, 0); err != nil {
		return nil, err
	}
	if p.channel, err = st.Discord.AddChannel(p.guild.ID, "income"); err != nil {
		return nil, err
	}
	for _, u := range []discord.User{p.member, p.moderator} {
		if _, err := st.Discord.DM(u.ID); err != nil {
			return nil, err
		}
	}
	return p, nil
}

// ready waits until the bot is on line on both platforms.
func (p *play) ready(ctx context.Context) bool {
	if err := p.stage.Discord.WaitConnected(ctx); err != nil {
		return false
	}
	_, err := p.stage.Telegram.WaitCall(ctx, "getUpdates", nil)
	return err == nil
}

// touch tells everyone who looks that something is new.
func (p *play) touch() {
	p.mu.Lock()
	defer p.mu.Unlock()
	close(p.changed)
	p.changed = make(chan struct{})
}

// news is closed at the next change.
func (p *play) news() <-chan struct{} {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.changed
}

// watch touches at every event of the platforms and once a second for the clock, until ctx ends.
func (p *play) watch(ctx context.Context) {
	go func() {
		sub := p.stage.Telegram.Subscribe()
		for {
			if _, err := sub.Next(ctx); err != nil {
				return
			}
			p.touch()
		}
	}()
	events, cancel := p.stage.Discord.Subscribe()
	defer func() { cancel() }()
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case _, open := <-events:
			if !open { // it fell behind
				cancel()
				events, cancel = p.stage.Discord.Subscribe()
			}
			p.touch()
		case <-tick.C:
			p.stage.Discord.Expire()
			p.follow(ctx)
			p.touch()
		}
	}
}

// errNoAddress tells a newcomer what comes first.
var errNoAddress = errors.New("there is no deposit address yet: ask the bot for one with /deposit")

// pay makes a stream pay the newcomer, at the deposit address that the bot gave them on a platform.
func (p *play) pay(ctx context.Context, streamID, symbol, amount, platform string) error {
	st, ok := p.stage.Stream(streamID, symbol)
	if !ok {
		return fmt.Errorf("there is no stream %q in %s", streamID, symbol)
	}
	units, err := ledger.ParseUnits(amount, st.Decimals)
	if err != nil || units.IsZero() {
		return fmt.Errorf("%q is not an amount of %s (it has %d decimals)", amount, st.Symbol, st.Decimals)
	}
	to, err := p.depositAddress(ctx, platform)
	if err != nil {
		return err
	}
	tx, err := p.stage.Payout(ctx, st, to, units.Big())
	if err != nil {
		return err
	}
	p.mu.Lock()
	p.payouts = append(p.payouts, &payout{Tx: tx, Platform: st.Platform, Symbol: st.Symbol, Amount: units.Format(st.Decimals), To: platform, stream: st})
	p.mu.Unlock()
	p.touch()
	return nil
}

func (p *play) depositAddress(ctx context.Context, platform string) (common.Address, error) {
	external := p.member.ID
	if ledger.Platform(platform) == ledger.Telegram {
		external = strconv.FormatInt(p.newcomer.ID(), 10)
	}
	user, _, err := p.book.Find(ctx, ledger.Platform(platform), external)
	if errors.Is(err, ledger.ErrNotFound) {
		return common.Address{}, errNoAddress
	}
	if err != nil {
		return common.Address{}, err
	}
	list, err := p.book.DepositAddresses(ctx, user.ID)
	if err != nil {
		return common.Address{}, err
	}
	if len(list) == 0 {
		return common.Address{}, errNoAddress
	}
	return list[0].Address, nil
}

// orphan lets the chain change its mind about a payout that is not final.
func (p *play) orphan(ctx context.Context, tx common.Hash) error {
	p.mu.Lock()
	i := slices.IndexFunc(p.payouts, func(o *payout) bool { return o.Tx == tx })
	if i < 0 || p.payouts[i].over() {
		p.mu.Unlock()
		return errors.New("this payout is over: no reorg can take it back. Try with a fresh one")
	}
	st := p.payouts[i].stream
	p.mu.Unlock()
	if err := p.stage.Orphan(ctx, st, tx); err != nil {
		return err
	}
	p.follow(ctx)
	p.touch()
	return nil
}

// busyAtMost is how long the next day waits for the bot to finish what it has in hand.
const busyAtMost = time.Minute

// nextDay lets a day pass on the chain, and so for the bot. It comes when the money has arrived where it earns: a day that
// passes over a batch would show nothing.
func (p *play) nextDay(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, busyAtMost)
	defer cancel()
	for {
		open, err := p.book.OpenBatches(ctx, localnet.ChainID)
		if err != nil {
			return errors.New("the bot is still moving money; try again in a moment")
		}
		if len(open) == 0 {
			break
		}
		select {
		case <-ctx.Done():
		case <-p.news():
		}
	}
	if err := p.stage.Node.Jump(24 * time.Hour); err != nil {
		return err
	}
	p.mu.Lock()
	p.days++
	p.mu.Unlock()
	p.touch()
	return nil
}

// follow looks up how deep the panel's payouts are by now.
func (p *play) follow(ctx context.Context) {
	p.mu.Lock()
	list := slices.Clone(p.payouts)
	p.mu.Unlock()
	head, err := p.stage.Node.Client().BlockNumber(ctx)
	if err != nil {
		return // the chain is closing
	}
	for _, o := range list {
		receipt, err := p.stage.Node.Client().TransactionReceipt(ctx, o.Tx)
		p.mu.Lock()
		switch {
		case o.over():
		case err != nil && o.Depth > 0:
			o.Orphaned, o.Depth = true, 0
		case err == nil && receipt.Status != types.ReceiptStatusSuccessful:
			o.Failed = true
		case err == nil:
			o.Depth = head - receipt.BlockNumber.Uint64() + 1
			o.Final = o.Depth > finalityDepth
		}
		p.mu.Unlock()
	}
}

// holding is what the newcomer's own wallet has of a token.
type holding struct {
	Symbol string `json:"symbol"`
	Amount string `json:"amount"`
}

// wallet lists what arrived at the newcomer's own wallet.
func (p *play) wallet(ctx context.Context) []holding {
	out := []holding{}
	client := p.stage.Node.Client()
	add := func(symbol string, decimals uint8, n *big.Int) {
		if amount, err := ledger.AmountFromBig(n); err == nil && !amount.IsZero() {
			out = append(out, holding{symbol, amount.Format(decimals)})
		}
	}
	if coin, err := client.BalanceAt(ctx, p.outside.Address, nil); err == nil {
		add("ETH", 18, coin)
	}
	abi := demo.NewDemoToken()
	for _, t := range append([]localnet.Token{p.stage.World.Base}, p.stage.World.Tokens...) {
		n, err := bind.Call(abi.Instance(client, t.Address), &bind.CallOpts{Context: ctx}, abi.PackBalanceOf(p.outside.Address), abi.UnpackBalanceOf)
		if err == nil {
			add(t.Symbol, t.Decimals, n)
		}
	}
	return out
}
