package localnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/amasa-io/amasa/strategies/contracts"
	"github.com/amasa-io/amasa/strategies/contracts/demo"
)

// Token is a token to be made on the local chain, with a price and a stock at the exchange.
type Token struct {
	Symbol   string
	Name     string
	Decimals uint8
	Cents    int64 // price of one, in hundredths of a US cent: 10,000 is a dollar
	Address  common.Address
	Feed     common.Address
}

// Vault is a vault to be made on the local chain.
type Vault struct {
	Role    string
	Name    string
	Asset   string // symbol of the token that it takes and pays; empty = the base
	AprBps  uint64
	Address common.Address
	Token   common.Address // of Asset
}

// World is what Deploy put on a chain.
type World struct {
	Treasury, Factory, Router common.Address
	Base                      Token
	Tokens                    []Token // without Base
	Vaults                    []Vault

	Funder, Owner, Executor, Payer, Guardian Account

	wallets wallets
}

// feedDecimals is what Chainlink's dollar feeds have.
const feedDecimals = 8

// Accounts that a World needs on a chain, all of which need coin for gas.
func Accounts() []Account {
	return []Account{
		NewAccount("funder"), NewAccount("owner"), NewAccount("executor"), NewAccount("payer"), NewAccount("guardian"),
	}
}

// Deploy puts Amasa's contracts, the tokens with their feeds, an exchange and the vaults on a chain, configures and seals
// the treasury as an owner would. mine is called whenever blocks are needed; a node that makes its own passes nothing to do.
func Deploy(ctx context.Context, c Client, mine func(), base Token, tokens []Token, vaults []Vault) (*World, error) {
	all := Accounts()
	w := &World{Base: base, Tokens: tokens, Vaults: vaults, Funder: all[0], Owner: all[1], Executor: all[2], Payer: all[3], Guardian: all[4]}
	d := &deployment{ctx: ctx, client: c, mine: mine}
	var err error
	if d.funder, err = w.Funder.wallet(ctx, c); err != nil {
		return nil, err
	}
	if d.owner, err = w.Owner.wallet(ctx, c); err != nil {
		return nil, err
	}
	d.core(w)
	d.market(w)
	d.rules(w)
	return w, d.finish()
}

// deployment sends many transactions and waits for all of them at once. After the first error it does nothing.
type deployment struct {
	ctx           context.Context //nolint:containedctx // lives as long as one call of Deploy
	client        Client
	mine          func()
	funder, owner *wallet
	sent          []*types.Transaction
	err           error
}

func (d *deployment) send(w *wallet, to *common.Address, gas uint64, data []byte) {
	if d.err != nil {
		return
	}
	tx, err := w.send(d.ctx, to, new(big.Int), gas, data)
	if err != nil {
		d.err = err
		return
	}
	d.sent = append(d.sent, tx)
}

// create deploys a contract from the funder and tells its address, which follows from the nonce.
func (d *deployment) create(bin string, constructor []byte) common.Address {
	address := crypto.CreateAddress(d.funder.Address, d.funder.nonce)
	d.send(d.funder, nil, 4_000_000, append(common.FromHex(bin), constructor...))
	return address
}

// finish waits until everything is mined and fails if anything was reverted.
func (d *deployment) finish() error {
	deadline := time.Now().Add(time.Minute)
	for _, tx := range d.sent {
		if d.err != nil {
			return d.err
		}
		d.err = d.wait(tx, deadline)
	}
	d.sent = nil
	return d.err
}

func (d *deployment) wait(tx *types.Transaction, deadline time.Time) error {
	for {
		receipt, err := d.client.TransactionReceipt(d.ctx, tx.Hash())
		switch {
		case err == nil && receipt.Status != types.ReceiptStatusSuccessful:
			return fmt.Errorf("set-up transaction %s was reverted", tx.Hash())
		case err == nil:
			return nil
		case !errors.Is(err, ethereum.NotFound) && time.Now().After(deadline):
			return err
		case time.Now().After(deadline):
			return fmt.Errorf("set-up transaction %s was not mined", tx.Hash())
		}
		d.mine()
		time.Sleep(time.Millisecond)
	}
}

// core deploys the treasury and the factory through the deterministic deployer, as in production.
func (d *deployment) core(w *World) {
	treasury, factory := contracts.Plan([32]byte{}, contracts.Roles{
		Owner: w.Owner.Address, Executor: w.Executor.Address, Payer: w.Payer.Address, Guardian: w.Guardian.Address,
	})
	w.Treasury, w.Factory = treasury.Address, factory.Address
	for _, step := range []contracts.Deployment{treasury, factory} {
		d.send(d.funder, &contracts.Deployer, 12_000_000, step.Data)
	}
}

// market makes tokens, feeds, the exchange with a stock of everything, and vaults that may mint what they earn.
func (d *deployment) market(w *World) {
	w.Router = d.create(demo.DemoRouterMetaData.Bin, nil)
	w.Base = d.token(w, w.Base)
	for i := range w.Tokens {
		w.Tokens[i] = d.token(w, w.Tokens[i])
	}
	token := demo.NewDemoToken()
	for i := range w.Vaults {
		v := &w.Vaults[i]
		asset, known := w.token(v.Asset)
		if !known {
			d.err = errors.Join(d.err, fmt.Errorf("vault %s takes %s, which is not on this chain", v.Name, v.Asset))
			return
		}
		v.Token = asset.Address
		v.Address = d.create(demo.DemoVaultMetaData.Bin,
			demo.NewDemoVault().PackConstructor(v.Token, v.Name, "v"+asset.Symbol, new(big.Int).SetUint64(v.AprBps)))
		d.send(d.funder, &v.Token, 200_000, token.PackSetMinter(v.Address, true))
	}
}

// token finds a token by its symbol; the empty one is the base.
func (w *World) token(symbol string) (Token, bool) {
	if symbol == "" || symbol == w.Base.Symbol {
		return w.Base, true
	}
	i := slices.IndexFunc(w.Tokens, func(t Token) bool { return t.Symbol == symbol })
	if i < 0 {
		return Token{}, false
	}
	return w.Tokens[i], true
}

func (d *deployment) token(w *World, t Token) Token {
	token, feed, router := demo.NewDemoToken(), demo.NewDemoFeed(), demo.NewDemoRouter()
	t.Address = d.create(demo.DemoTokenMetaData.Bin, token.PackConstructor(t.Name, t.Symbol, t.Decimals))
	answer := new(big.Int).Mul(big.NewInt(t.Cents), big.NewInt(1e4)) // 10^-4 dollars to 10^-8
	t.Feed = d.create(demo.DemoFeedMetaData.Bin, feed.PackConstructor(t.Symbol+" / USD", feedDecimals, answer))
	d.send(d.funder, &w.Router, 200_000, router.PackSetFeed(t.Address, t.Feed))
	d.send(d.funder, &t.Address, 200_000, token.PackMint(w.Router, Units(1_000_000_000, t.Decimals)))
	return t
}

// rules configures the treasury and seals it.
func (d *deployment) rules(w *World) {
	treasury := contracts.NewTreasury()
	changes := [][]byte{
		treasury.PackSetRouter(w.Router, true),
		treasury.PackSetAsset(common.Address{}, contracts.AssetRule{
			Listed: true, Decimals: 18, SwapCap: new(big.Int), BlindCap: new(big.Int), DepositCap: new(big.Int),
			MinAnswer: new(big.Int), MaxAnswer: new(big.Int), PayMax: Units(100, 18), PayCap: Units(1000, 18),
		}),
	}
	for _, t := range append([]Token{w.Base}, w.Tokens...) {
		changes = append(changes, treasury.PackSetAsset(t.Address, rule(t)))
	}
	for _, v := range w.Vaults {
		changes = append(changes, treasury.PackSetVault(v.Address, contracts.VaultRule{
			Open: true, Listed: true, MaxLossBps: 50, MinSupply: new(big.Int),
		}))
	}
	// The owner's calls check the tokens and vaults, so those have to be there first.
	d.err = errors.Join(d.err, d.finish())
	d.send(d.owner, &w.Treasury, 15_000_000, treasury.PackConfigure(changes))
	d.send(d.owner, &w.Treasury, 500_000, treasury.PackSeal())
}

// rule lists a token with caps that a demo doesn't reach.
func rule(t Token) contracts.AssetRule {
	amount := Units(10_000_000, t.Decimals)
	answer := new(big.Int).Mul(big.NewInt(t.Cents), big.NewInt(1e4))
	return contracts.AssetRule{
		Listed: true, Decimals: t.Decimals, FeedDecimals: feedDecimals, MaxLossBps: 200, Heartbeat: 86_400, Feed: t.Feed,
		MinAnswer: new(big.Int).Div(answer, big.NewInt(100)), MaxAnswer: new(big.Int).Mul(answer, big.NewInt(100)),
		SwapCap: amount, BlindCap: amount, DepositCap: amount, PayMax: amount, PayCap: amount,
	}
}

// Units is whole units of a token in its base units.
func Units(whole int64, decimals uint8) *big.Int {
	return new(big.Int).Mul(big.NewInt(whole), new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil))
}
