package strategies

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/strategies/contracts"
)

// verify holds what is on the chain against what was to be deployed. The addresses prove the constructors' arguments where CREATE2 is what it should
// be; the code and the factory's own answers show that it is.
func (d *deployer) verify(ctx context.Context) (Deployed, error) {
	implementation, hash := contracts.Implementation(d.Factory.Address), contracts.ProxyInitCodeHash(d.Factory.Address)
	word := func(a common.Address) common.Hash { return common.BytesToHash(a[:]) }
	for _, c := range []struct {
		name string
		at   common.Address
		from contracts.Deployment
		own  []common.Hash
	}{
		{"treasury", d.Treasury.Address, d.Treasury, nil},
		{"factory", d.Factory.Address, d.Factory, []common.Hash{word(implementation), hash}},
		{"deposit account", implementation, d.Factory, []common.Hash{word(d.Factory.Address)}},
	} {
		code, err := d.code(ctx, c.at)
		if err != nil {
			return Deployed{}, err
		}
		if !c.from.Left(code, c.own...) {
			return Deployed{}, fmt.Errorf("%w: the code of the %s at %s is not what was deployed", ErrOtherAddresses, c.name, c.at)
		}
	}
	if err := d.verifyAccounts(ctx, hash); err != nil {
		return Deployed{}, err
	}
	return d.state(ctx)
}

// verifyAccounts shows that the factory gives the deposit addresses that the bot tells its users.
func (d *deployer) verifyAccounts(ctx context.Context, hash common.Hash) error {
	f := contracts.NewDepositFactory()
	said, err := viewAgreed(ctx, d.nodes, d.Factory.Address, f.PackInitCodeHash(), f.UnpackInitCodeHash)
	if err != nil {
		return fmt.Errorf("factory: %w", err)
	}
	salt := hash // any will do
	account, err := viewAgreed(ctx, d.nodes, d.Factory.Address, f.PackAddressOf(salt), f.UnpackAddressOf)
	if err != nil {
		return fmt.Errorf("factory: %w", err)
	}
	if said != hash || account != contracts.DepositAddress(d.Factory.Address, salt) {
		return fmt.Errorf("%w: the factory gives other deposit addresses than this program", ErrOtherAddresses)
	}
	return nil
}

// state reads who holds which role now.
func (d *deployer) state(ctx context.Context) (out Deployed, err error) {
	t, f, at := contracts.NewTreasury(), contracts.NewDepositFactory(), d.Treasury.Address
	read := func(to common.Address, data []byte, unpack func([]byte) (common.Address, error), into *common.Address) {
		if err == nil {
			*into, err = viewAgreed(ctx, d.nodes, to, data, unpack)
		}
	}
	read(at, t.PackOwner(), t.UnpackOwner, &out.Roles.Owner)
	read(at, t.PackExecutor(), t.UnpackExecutor, &out.Roles.Executor)
	read(at, t.PackPayer(), t.UnpackPayer, &out.Roles.Payer)
	read(at, t.PackGuardian(), t.UnpackGuardian, &out.Roles.Guardian)
	read(d.Factory.Address, f.PackTreasury(), f.UnpackTreasury, &out.SweepsTo)
	if err != nil {
		return out, fmt.Errorf("roles: %w", err)
	}
	if out.Sealed, err = viewAgreed(ctx, d.nodes, at, t.PackIsSealed(), t.UnpackIsSealed); err != nil {
		return out, fmt.Errorf("treasury: %w", err)
	}
	code, err := d.code(ctx, out.Roles.Owner)
	out.Multisig = len(code) > 0
	return out, err
}
