package strategies

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/amasa-io/amasa/strategies/contracts"
)

// Check looks for everything that would keep an Executor with these options from working, and reports it all at once:
// endpoints, contracts, roles, lists, feeds, keys and gas. It changes nothing; Book may be nil.
func Check(ctx context.Context, o Options) []error {
	o = o.withDefaults()
	var faults []error
	for _, err := range o.validate() {
		if o.Book == nil && err.Error() == "strategies: no book" {
			continue
		}
		faults = append(faults, err)
	}
	if len(faults) > 0 {
		return faults
	}
	c := &checker{ctx: ctx, o: o, e: newExecutor(o)}
	defer c.e.nodes.close()
	if !c.endpoints() {
		return c.faults // every other question would fail for the same reason
	}
	c.contracts()
	c.roles()
	c.assets()
	c.vaults()
	c.keys()
	return c.faults
}

// checker collects faults.
type checker struct {
	ctx    context.Context
	o      Options
	e      *Executor
	faults []error
}

func (c *checker) fault(format string, args ...any) {
	c.faults = append(c.faults, fmt.Errorf("chain %d: "+format, append([]any{c.o.Chain}, args...)...))
}

// endpoints reports whether at least one works.
func (c *checker) endpoints() bool {
	works := false
	for _, p := range c.e.nodes {
		if _, err := p.dial(c.ctx); err != nil {
			c.faults = append(c.faults, err)
			continue
		}
		works = true
	}
	return works
}

func (c *checker) code(what string, at common.Address) {
	code, err := read(c.ctx, c.e.nodes, func(ctx context.Context, n *ethclient.Client) ([]byte, error) { return n.CodeAt(ctx, at, nil) })
	if err != nil {
		c.fault("%s %s: %w", what, at, err)
	} else if len(code) == 0 {
		c.fault("%s: there is no contract at %s", what, at)
	}
}

func (c *checker) contracts() {
	c.code("treasury", c.o.Treasury)
	if err := c.e.knowsTreasury(c.ctx); errors.Is(err, errTreasury) { // else it is told already what is wrong
		c.faults = append(c.faults, err)
	}
	c.code("factory", c.o.Factory)
	if c.o.Router != (common.Address{}) {
		c.code("router", c.o.Router)
	}
}

// errTreasury: the contract at the treasury's address is not what this program was made for.
var errTreasury = errors.New("the contract is not the treasury of this version of amasa: settle what is under way with the version that it was deployed by, " +
	"then deploy the new one (amasa deploy) and move the money")

// knowsTreasury makes sure that this program can read what the treasury tells of its doings, before it has it do anything.
func (e *Executor) knowsTreasury(ctx context.Context) error {
	code, err := agreed(ctx, e.nodes, func(ctx context.Context, n *ethclient.Client) ([]byte, error) {
		return n.CodeAt(ctx, e.opts.Treasury, nil)
	}, bytes.Equal)
	switch {
	case err != nil:
	case len(code) == 0:
		err = fmt.Errorf("there is no contract at %s", e.opts.Treasury)
	case !contracts.IsTreasury(code):
		err = errTreasury
	}
	if err != nil {
		return fmt.Errorf("chain %d: treasury: %w", e.opts.Chain, err)
	}
	return nil
}

// ask reads one value of the treasury.
func ask[T any](c *checker, what string, to common.Address, data []byte, unpack func([]byte) (T, error)) (T, bool) {
	out, err := view(c.ctx, c.e.nodes, to, data, nil, unpack)
	if err != nil {
		c.fault("%s: %w", what, err)
	}
	return out, err == nil
}

func (c *checker) roles() {
	t, f := c.e.treasury, c.e.factory
	if who, ok := ask(c, "treasury's executor", c.o.Treasury, t.PackExecutor(), t.UnpackExecutor); ok && who != c.o.ExecutorAddr {
		c.fault("the treasury's executor is %s, not %s", who, c.o.ExecutorAddr)
	}
	if who, ok := ask(c, "treasury's payer", c.o.Treasury, t.PackPayer(), t.UnpackPayer); ok && who != c.o.PayerAddr {
		c.fault("the treasury's payer is %s, not %s", who, c.o.PayerAddr)
	}
	if sealed, ok := ask(c, "treasury's setup", c.o.Treasury, t.PackIsSealed(), t.UnpackIsSealed); ok && !sealed {
		c.fault("the treasury's setup is not finished: the owner must call seal()")
	}
	if paused, ok := ask(c, "treasury's pause", c.o.Treasury, t.PackPaused(), t.UnpackPaused); ok && paused {
		c.fault("the treasury is paused")
	}
	c.owners()
	if to, ok := ask(c, "factory's treasury", c.o.Factory, f.PackTreasury(), f.UnpackTreasury); ok && to != c.o.Treasury {
		c.fault("the factory sweeps to %s, not to the treasury %s", to, c.o.Treasury)
	}
	if c.o.Router != (common.Address{}) {
		if ok, read := ask(c, "treasury's routers", c.o.Treasury, t.PackIsRouter(c.o.Router), t.UnpackIsRouter); read && !ok {
			c.fault("the treasury does not allow the router %s", c.o.Router)
		}
	}
}

// owners checks that no hot key owns a contract, or is about to: the owner pays without a cap.
func (c *checker) owners() {
	t, f := c.e.treasury, c.e.factory
	for _, q := range []struct {
		what   string
		at     common.Address
		data   []byte
		unpack func([]byte) (common.Address, error)
	}{
		{"treasury's owner", c.o.Treasury, t.PackOwner(), t.UnpackOwner},
		{"treasury's next owner", c.o.Treasury, t.PackPendingOwner(), t.UnpackPendingOwner},
		{"factory's owner", c.o.Factory, f.PackOwner(), f.UnpackOwner},
		{"factory's next owner", c.o.Factory, f.PackPendingOwner(), f.UnpackPendingOwner},
	} {
		hot := append([]common.Address{c.o.ExecutorAddr, c.o.PayerAddr}, c.o.Signer.Addresses()...)
		if who, ok := ask(c, q.what, q.at, q.data, q.unpack); ok && slices.Contains(hot, who) {
			c.fault("the %s is the hot key %s: whoever steals it has everything, at once", q.what, who)
		}
	}
}

func (c *checker) assets() {
	abi := contracts.NewERC20()
	for _, a := range c.o.Assets {
		if a.Feed.set() {
			c.code("feed of "+a.Symbol, a.Feed.Address)
			if _, err := c.e.price(c.ctx, a); err != nil {
				c.fault("%w", err)
			}
		}
		token, isToken := a.ID.Contract()
		if isToken {
			if d, ok := ask(c, "decimals of "+a.Symbol, token, abi.PackDecimals(), abi.UnpackDecimals); ok && d != a.Decimals {
				c.fault("%s has %d decimals, not %d", a.Symbol, d, a.Decimals)
			}
		}
		rule, ok := ask(c, "treasury's rule for "+a.Symbol, c.o.Treasury, c.e.treasury.PackAssetRule(token), c.e.treasury.UnpackAssetRule)
		if !ok {
			continue
		}
		if !rule.Listed && isToken && (a.PoolFee > 0 || a.ID == c.o.Base.ID) {
			c.fault("the treasury does not list %s", a.Symbol)
		}
		if rule.PayMax.Sign() == 0 || rule.PayCap.Sign() == 0 {
			c.fault("the treasury lets the payer pay no %s", a.Symbol)
		}
	}
}

func (c *checker) vaults() {
	seen := map[common.Address]bool{}
	for _, t := range c.o.Tiers {
		for _, w := range t.Weights {
			if seen[w.Vault] {
				continue
			}
			seen[w.Vault] = true
			if _, err := c.e.shareAsset(c.ctx, w.Vault); err != nil {
				c.fault("tier %s: %w", t.ID, err)
				continue
			}
			rule, ok := ask(c, "treasury's rule for a vault", c.o.Treasury, c.e.treasury.PackVaultRule(w.Vault), c.e.treasury.UnpackVaultRule)
			if ok && (!rule.Listed || !rule.Open && !t.Closed) {
				c.fault("tier %s: the treasury does not allow the vault %s", t.ID, w.Vault)
			}
			c.vaultAsset(t, w.Vault)
		}
	}
}

// vaultAsset checks the caps that the way into a vault and out again needs.
func (c *checker) vaultAsset(t Tier, vault common.Address) {
	id := c.e.vaultAssets[vault]
	asset := c.e.assets[id]
	rule, ok := ask(c, "treasury's rule for "+asset.Symbol, c.o.Treasury, c.e.treasury.PackAssetRule(tokenOf(id)), c.e.treasury.UnpackAssetRule)
	if ok && rule.DepositCap.Sign() == 0 {
		c.fault("tier %s: the treasury lets no %s be deposited, which the vault %s takes", t.ID, asset.Symbol, vault)
	}
	if id == c.e.base.ID {
		return
	}
	if ok && rule.SwapCap.Sign() == 0 {
		c.fault("tier %s: the treasury lets no %s be swapped, which the vault %s pays", t.ID, asset.Symbol, vault)
	}
	rule, ok = ask(c, "treasury's rule for "+c.e.base.Symbol, c.o.Treasury, c.e.treasury.PackAssetRule(tokenOf(c.e.base.ID)), c.e.treasury.UnpackAssetRule)
	if ok && rule.SwapCap.Sign() == 0 {
		c.fault("tier %s: the treasury lets no %s be swapped into what the vault %s takes", t.ID, c.e.base.Symbol, vault)
	}
}

func (c *checker) keys() {
	held := c.o.Signer.Addresses()
	c.elsewhere(c.o.Signer)
	for role, key := range map[string]common.Address{"executor": c.o.ExecutorAddr, "payer": c.o.PayerAddr} {
		if !slices.Contains(held, key) {
			c.fault("the signer has no key of the %s %s", role, key)
		}
		if err := c.e.ready(c.ctx, key); err != nil {
			c.fault("the %s can't pay for gas: %w", role, err)
		}
	}
	if c.o.ExecutorAddr == c.o.PayerAddr {
		c.fault("executor and payer share one key %s: whoever steals it has both roles", c.o.PayerAddr)
	}
}

// elsewhere asks external signers whether they hold the keys that they are named for.
func (c *checker) elsewhere(signer Signer) {
	switch s := signer.(type) {
	case Signers:
		for _, one := range s {
			c.elsewhere(one)
		}
	case *External:
		held, err := s.Held(c.ctx)
		if err != nil {
			c.fault("%w", err)
			return
		}
		for _, key := range s.Addresses() {
			if !slices.Contains(held, key) {
				c.fault("%s does not hold the key of %s", s, key)
			}
		}
	}
}
