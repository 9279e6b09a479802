package strategies

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/amasa-io/amasa/strategies/contracts"
)

// This file puts the contracts on a chain. Nothing of it is kept: each step looks first at what is there, so that it can be
// stopped at any point and called again. CREATE2 makes that safe: nobody can put anything else at the addresses.

// DeployOptions say what to deploy, where, and who pays for it.
type DeployOptions struct {
	Chain             uint64
	RPC               []string                // JSON-RPC endpoints; what is read is believed when the majority says so
	Witness           func(url string) string // as in Options
	Treasury, Factory contracts.Deployment

	Signer Signer
	From   common.Address // pays for the gas, and gets no right by it

	FeeCeiling *big.Int                                // wei per gas; default 500 gwei
	Confirm    func(context.Context, DeployCost) error // asked once, before anything is sent; an error ends it
	Tell       func(format string, args ...any)        // is told of each step
	Poll       time.Duration                           // between looks at the chain; default 3 seconds
	StuckAfter time.Duration                           // how long a transaction may stay unmined before its fees are raised; default 1 minute
}

// DeployCost is what the missing steps cost at most, at the fees of the moment.
type DeployCost struct {
	Steps []string
	Gas   uint64
	Coin  *big.Int // wei, with what the deployer's own one-use account needs
	Have  *big.Int // wei that the paying account has
}

// Deployed is what the chain says of the contracts after they were verified.
type Deployed struct {
	Roles    contracts.Roles // now: they may have been changed since
	SweepsTo common.Address  // where the factory sends what it collects
	Sealed   bool            // whether the owner has ended the treasury's setup
	Multisig bool            // whether the owner is a contract on this chain
}

// ErrOtherAddresses: on this chain the contracts would not get the addresses that they have elsewhere, so the deposit addresses would
// differ too.
var ErrOtherAddresses = errors.New("the addresses would differ on this chain")

// deployer carries out one Deploy.
type deployer struct {
	DeployOptions
	nodes nodes
}

// Deploy puts on the chain what is missing of deterministic deployer, treasury and factory, and verifies the code and what it is bound
// to. It refuses with ErrOtherAddresses before it pays for anything.
func Deploy(ctx context.Context, o DeployOptions) (Deployed, error) {
	d := &deployer{DeployOptions: o, nodes: newNodes(o.Chain, o.RPC, o.Witness)}
	defer d.nodes.close()
	if d.Poll == 0 {
		d.Poll = 3 * time.Second
	}
	if d.StuckAfter == 0 {
		d.StuckAfter = time.Minute
	}
	if d.FeeCeiling == nil {
		d.FeeCeiling = big.NewInt(500 * params.GWei)
	}
	if _, err := contracts.RolesOf(d.Treasury, d.Factory); err != nil {
		return Deployed{}, err
	}
	if err := d.connect(ctx); err != nil {
		return Deployed{}, err
	}
	missing, err := d.missing(ctx)
	if err != nil {
		return Deployed{}, err
	}
	if len(missing) > 0 {
		if err := d.confirm(ctx, missing); err != nil {
			return Deployed{}, err
		}
	}
	for _, s := range missing {
		if err := d.carryOut(ctx, s); err != nil {
			return Deployed{}, fmt.Errorf("%s: %w", s.name, err)
		}
	}
	return d.verify(ctx)
}

// connect dials the endpoints. It tells of those that fail or are of another chain, and fails when the others are no majority.
func (d *deployer) connect(ctx context.Context) error {
	var bad []error
	reached := make([]bool, len(d.nodes))
	for i, p := range d.nodes {
		if _, err := p.dial(ctx); err != nil {
			bad = append(bad, err)
			continue
		}
		reached[i] = true
	}
	if d.nodes.hosts(func(i int) bool { return reached[i] }) < d.nodes.need() {
		return errors.Join(bad...)
	}
	for _, err := range bad {
		d.Tell("note: %s", err)
	}
	return nil
}

// deployStep is one contract that a chain needs.
type deployStep struct {
	name string
	at   common.Address
	gas  uint64 // at most
	coin *big.Int
	do   func(context.Context) error
	dry  func(context.Context) error // shows, before it is paid for, that it ends up where it has to
}

// missing looks what is there, and refuses a chain where the rest can't get its addresses.
func (d *deployer) missing(ctx context.Context) ([]deployStep, error) {
	var out []deployStep
	for _, s := range []deployStep{
		{
			name: "deployer", at: contracts.Deployer, gas: params.TxGas, coin: big.NewInt(contracts.DeployerCost),
			do: d.putDeployer, dry: d.dryDeployer,
		},
		d.contract("treasury", d.Treasury),
		d.contract("factory", d.Factory),
	} {
		code, err := d.code(ctx, s.at)
		if err != nil {
			return nil, err
		}
		switch {
		case s.at == contracts.Deployer && len(code) > 0 && !bytes.Equal(code, contracts.DeployerCode):
			return nil, fmt.Errorf("%w: another contract than the canonical deployer is at %s", ErrOtherAddresses, s.at)
		case len(code) > 0:
			d.Tell("%-9s %s is there", s.name, s.at)
		default:
			out = append(out, s)
		}
	}
	if err := d.knowsCancun(ctx); err != nil {
		return nil, err
	}
	if len(out) > 0 && (out[0].at == contracts.Deployer || out[0].at == d.Treasury.Address) { // the factory can be tried only beside its treasury
		if err := d.works(ctx, out[0]); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// works shows that a step does what it has to, or that what was on its way has done it meanwhile.
func (d *deployer) works(ctx context.Context, s deployStep) error {
	err := s.dry(ctx)
	if err == nil {
		return nil
	}
	if code, bad := d.code(ctx, s.at); bad == nil && len(code) > 0 {
		return nil
	}
	return err
}

// knowsCancun has the node run the instructions that the contracts use and old chains lack: PUSH0, TSTORE and MCOPY.
func (d *deployer) knowsCancun(ctx context.Context) error {
	_, err := read(ctx, d.nodes, func(ctx context.Context, c *ethclient.Client) ([]byte, error) {
		return c.CallContract(ctx, ethereum.CallMsg{From: d.From, Data: common.FromHex("0x5f5f5d5f5f5f5e00")}, nil)
	})
	if err != nil {
		return fmt.Errorf("the chain can't run the contracts: it lacks instructions of the Cancun upgrade: %w", err)
	}
	return nil
}

func (d *deployer) contract(name string, c contracts.Deployment) deployStep {
	return deployStep{
		name: name, at: c.Address, gas: creationGas(c.Data), coin: new(big.Int),
		do:  func(ctx context.Context) error { return d.transact(ctx, contracts.Deployer, c.Data, new(big.Int)) },
		dry: func(ctx context.Context) error { return d.dryContract(ctx, c) },
	}
}

// creationGas is the most that a creation through the deployer may use: calldata, the code at 200 gas a byte, what its constructor writes.
func creationGas(data []byte) uint64 {
	n := uint64(len(data))
	return params.TxGas + params.CreateGas + n*(params.TxDataNonZeroGasEIP2028+params.CreateDataGas+1) + 400_000
}

func (d *deployer) confirm(ctx context.Context, missing []deployStep) error {
	cost := DeployCost{Coin: new(big.Int)}
	for _, s := range missing {
		cost.Steps = append(cost.Steps, s.name)
		cost.Gas += s.gas
		cost.Coin.Add(cost.Coin, s.coin)
	}
	offer, err := d.nodes.marketFees(ctx, d.FeeCeiling)
	if err != nil {
		return err
	}
	cost.Coin.Add(cost.Coin, new(big.Int).Mul(new(big.Int).SetUint64(cost.Gas), offer.now))
	if cost.Have, err = d.nodes.coin(ctx, d.From); err != nil {
		return err
	}
	return d.Confirm(ctx, cost)
}

// carryOut does one step, unless it was done meanwhile, and waits until the chain has it.
func (d *deployer) carryOut(ctx context.Context, s deployStep) error {
	if err := d.idle(ctx); err != nil {
		return err
	}
	if err := d.works(ctx, s); err != nil {
		return err
	}
	code, err := d.code(ctx, s.at)
	if err != nil {
		return err
	}
	if len(code) == 0 {
		if err := s.do(ctx); err != nil {
			return err
		}
	}
	err = d.until(ctx, func() (bool, error) {
		code, err := d.code(ctx, s.at)
		if errors.Is(err, errNode) { // some endpoints are behind the others
			return false, nil
		}
		return len(code) > 0, err
	})
	if err == nil {
		d.Tell("%-9s %s is deployed", s.name, s.at)
	}
	return err
}

// idle waits for what the paying account has under way: it may be what an earlier call sent.
func (d *deployer) idle(ctx context.Context) error {
	told := false
	return d.until(ctx, func() (bool, error) {
		pending, err := read(ctx, d.nodes, func(ctx context.Context, c *ethclient.Client) (uint64, error) { return c.PendingNonceAt(ctx, d.From) })
		if err != nil {
			return false, err
		}
		mined, err := d.nonce(ctx)
		if err == nil && pending > mined && !told {
			told = true
			d.Tell("waiting: %d transactions of %s are on their way", pending-mined, d.From)
		}
		return pending <= mined, err
	})
}

// nonce is the next one by mined transactions, which the majority of the endpoints has got to.
func (d *deployer) nonce(ctx context.Context) (uint64, error) {
	return d.nodes.reached(ctx, func(ctx context.Context, c *ethclient.Client) (uint64, error) { return c.NonceAt(ctx, d.From, nil) })
}

// until looks again and again until something is so.
func (d *deployer) until(ctx context.Context, so func() (bool, error)) error {
	tick := time.NewTicker(d.Poll)
	defer tick.Stop()
	for {
		if ok, err := so(); ok || err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%w: call it again, it goes on from there", ctx.Err())
		case <-tick.C:
		}
	}
}

// code at an address, as the majority of the endpoints has it.
func (d *deployer) code(ctx context.Context, at common.Address) ([]byte, error) {
	code, err := agreed(ctx, d.nodes, func(ctx context.Context, c *ethclient.Client) ([]byte, error) { return c.CodeAt(ctx, at, nil) }, bytes.Equal)
	if errors.Is(err, ethereum.NotFound) {
		err = fmt.Errorf("%w: %w", errNode, err)
	}
	return code, err
}

// dryContract has the node create the contract without paying, and looks where it ends up.
func (d *deployer) dryContract(ctx context.Context, c contracts.Deployment) error {
	answer, err := d.nodes.call(ctx, d.From, contracts.Deployer, c.Data, nil)
	if err != nil {
		return fmt.Errorf("it can't be created: %w", err)
	}
	if !bytes.Equal(answer, c.Address[:]) {
		return fmt.Errorf("%w: CREATE2 gives %s in the place of %s", ErrOtherAddresses, common.BytesToAddress(answer), c.Address)
	}
	return nil
}
