package app

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/config"
	"github.com/amasa-io/amasa/strategies"
	"github.com/amasa-io/amasa/strategies/contracts"
)

// Deployment is what Deploy puts where, and who pays.
type Deployment struct {
	Chain string // its name in the configuration
	Key   string // an encrypted key file; "" = the executor's key pays
	Yes   bool   // goes on without asking
}

// envDeployPassword names the variable with the password of Deployment.Key.
const envDeployPassword = "AMASA_DEPLOY_PASSWORD" //nolint:gosec // the name of the variable, not what is in it

// errUnconfirmed ends a deployment that nobody agreed to.
var errUnconfirmed = errors.New("nothing was sent: answer yes, or call it with -yes")

// Deploy puts the contracts on a chain, verifies them, and writes them into the deployment's file. It does what is missing, so it may be
// called again at any time.
func Deploy(ctx context.Context, s Setup, out io.Writer) error {
	if s.Deployment.Chain == "" {
		return errors.New("deploy needs -chain, the name of a chain in the configuration")
	}
	cfg, err := config.LoadToDeploy(s.Path, s.Env)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(cfg.Chains, func(c config.Chain) bool { return c.Name == s.Deployment.Chain })
	if i < 0 {
		return fmt.Errorf("no chain of the configuration is called %q", s.Deployment.Chain)
	}
	return hide(deploy(ctx, s, cfg, cfg.Chains[i], out), cfg)
}

func deploy(ctx context.Context, s Setup, cfg *config.Config, c config.Chain, out io.Writer) error {
	plan, err := planned(cfg, c, out)
	if err != nil {
		return err
	}
	o := strategies.DeployOptions{
		Chain: c.ID, RPC: urls(c.RPC), Witness: chainwatch.Witness, Treasury: contractOf(plan.Treasury), Factory: contractOf(plan.Factory),
		FeeCeiling: feeCeiling(c), Poll: c.Poll,
		Tell: func(format string, args ...any) { _, _ = fmt.Fprintf(out, c.Name+": "+format+"\n", args...) },
		Confirm: func(_ context.Context, cost strategies.DeployCost) error {
			if err := s.confirm(c, cost, out); err != nil {
				return err
			}
			// Before anything is sent: whoever goes on after a crash, with a newer program perhaps, deploys the same.
			if err := plan.Write(cfg.Deployment.File); err != nil {
				return fmt.Errorf("deployment.file: %w", err)
			}
			return nil
		},
	}
	if o.Signer, o.From, err = s.whoPays(cfg); err != nil {
		return err
	}
	found, err := strategies.Deploy(ctx, o)
	if err != nil {
		return fmt.Errorf("%s: %w", c.Title, err)
	}
	if plan, err = withChain(cfg.Deployment.File, plan, c.ID); err != nil {
		return err
	}
	tellDeployed(out, cfg, c, plan, found)
	return nil
}

// planned is what was deployed already, or what is to be, which must fit the contracts that the configuration names.
func planned(cfg *config.Config, c config.Chain, out io.Writer) (*config.Deployed, error) {
	want := contracts.Roles{
		Owner: common.HexToAddress(cfg.Deployment.Owner), Guardian: common.HexToAddress(cfg.Deployment.Guardian),
		Executor: common.HexToAddress(cfg.Signer.Executor), Payer: common.HexToAddress(cfg.Signer.Payer),
	}
	plan, roles, err := readDeployment(cfg.Deployment.File)
	if err != nil {
		return nil, err
	}
	if plan == nil {
		roles = want
		treasury, factory := contracts.Plan(common.HexToHash(cfg.Deployment.Salt), want)
		plan = &config.Deployed{
			Treasury: config.DeployedContract{Address: treasury.Address, Data: treasury.Data},
			Factory:  config.DeployedContract{Address: factory.Address, Data: factory.Data}, Chains: []uint64{},
		}
	}
	if treasury, factory := contracts.Plan([32]byte(plan.Treasury.Data), roles); treasury.Address != plan.Treasury.Address || factory.Address != plan.Factory.Address {
		_, _ = fmt.Fprintf(out, "note: %s holds other contracts than this version's, which every chain gets for the sake of the addresses; "+
			"if no version of yours made it, stop here\n", cfg.Deployment.File)
	}
	if roles != want && len(plan.Chains) == 0 {
		return nil, fmt.Errorf("%s was made for other roles (owner %s, executor %s, payer %s, guardian %s) than the configuration's, and no chain was finished with it: "+
			"give the configuration these, or delete the file to begin anew", cfg.Deployment.File, roles.Owner, roles.Executor, roles.Payer, roles.Guardian)
	}
	if roles != want {
		_, _ = fmt.Fprintf(out, "note: %s was made for other roles (owner %s, executor %s, payer %s, guardian %s); every chain gets the contracts with these, "+
			"and the owner changes the roles by setRoles\n", cfg.Deployment.File, roles.Owner, roles.Executor, roles.Payer, roles.Guardian)
	}
	for _, other := range cfg.Chains {
		if named := other.Contracts.Factory; named != "" && named != plan.Factory.Address.Hex() {
			return nil, fmt.Errorf("%s has the factory %s, and %s would get %s: a user would have two deposit addresses. "+
				"Deploy with the roles and the salt of the first, or bring its %s", other.Title, named, c.Title, plan.Factory.Address, cfg.Deployment.File)
		}
	}
	return plan, nil
}

// readDeployment is what a deployment's file holds, and the roles that it was made with; nil if there is no file. Addresses that do not follow from
// the contracts in it are an error: whoever put them there would get every deposit.
func readDeployment(file string) (*config.Deployed, contracts.Roles, error) {
	d, err := config.ReadDeployed(file)
	if err != nil || d == nil {
		if err != nil {
			err = fmt.Errorf("deployment.file: %s %w", file, err)
		}
		return nil, contracts.Roles{}, err
	}
	roles, err := contracts.RolesOf(contractOf(d.Treasury), contractOf(d.Factory))
	if err != nil {
		return nil, roles, fmt.Errorf("deployment.file: %s was changed: %w", file, err)
	}
	return d, roles, nil
}

func contractOf(c config.DeployedContract) contracts.Deployment {
	return contracts.Deployment{Address: c.Address, Data: c.Data}
}

// withChain adds a chain to what the file holds now: another process may have deployed elsewhere meanwhile. Without a file everything was
// there already.
func withChain(file string, made *config.Deployed, chain uint64) (*config.Deployed, error) {
	plan, err := config.ReadDeployed(file)
	if plan == nil {
		plan = made
	}
	if err != nil {
		return nil, fmt.Errorf("%s %w", file, err)
	}
	if !slices.Contains(plan.Chains, chain) {
		plan.Chains = append(plan.Chains, chain)
	}
	return plan, plan.Write(file)
}

// whoPays is the key file of the command line, or the executor's key.
func (s Setup) whoPays(cfg *config.Config) (strategies.Signer, common.Address, error) {
	if s.Deployment.Key == "" {
		signer, err := signerOf(cfg)
		return signer, common.HexToAddress(cfg.Signer.Executor), err
	}
	password, _ := s.Env(envDeployPassword)
	key, err := strategies.OpenKeyFile(s.Deployment.Key, password)
	if err != nil {
		return nil, common.Address{}, fmt.Errorf("%w (its password is read from %s)", err, envDeployPassword)
	}
	return key, key.Addresses()[0], nil
}

// confirm tells what it costs, and asks.
func (s Setup) confirm(c config.Chain, cost strategies.DeployCost, out io.Writer) error {
	_, _ = fmt.Fprintf(out, "%s: to deploy: %s; at most %d gas, %s %s at the fees of now; %s is there\n",
		c.Name, strings.Join(cost.Steps, ", "), cost.Gas, coins(cost.Coin), c.Native.Symbol, coins(cost.Have))
	if cost.Have.Cmp(cost.Coin) < 0 {
		return fmt.Errorf("the paying key has %s %s of the %s that it may need", coins(cost.Have), c.Native.Symbol, coins(cost.Coin))
	}
	if s.Deployment.Yes {
		return nil
	}
	_, _ = fmt.Fprint(out, "go on? yes/no: ")
	if s.In == nil {
		return errUnconfirmed
	}
	answer, _ := bufio.NewReader(s.In).ReadString('\n') // what was read before an error is an answer too
	if strings.TrimSpace(answer) != "yes" {
		return errUnconfirmed
	}
	return nil
}

// coins is wei as whole coins, for people.
func coins(wei *big.Int) string {
	return new(big.Rat).SetFrac(wei, big.NewInt(params.Ether)).FloatString(6)
}

// tellDeployed prints what is there now, and what the owner has to do next.
func tellDeployed(out io.Writer, cfg *config.Config, c config.Chain, plan *config.Deployed, found strategies.Deployed) {
	_, _ = fmt.Fprintf(out, "%s: verified: chain %d, code, deposit addresses\n", c.Name, c.ID)
	for _, r := range []struct {
		role      string
		is, wants string
	}{
		{"owner", found.Roles.Owner.Hex(), cfg.Deployment.Owner},
		{"executor", found.Roles.Executor.Hex(), cfg.Signer.Executor},
		{"payer", found.Roles.Payer.Hex(), cfg.Signer.Payer},
		{"guardian", found.Roles.Guardian.Hex(), cfg.Deployment.Guardian},
		{"sweeps to", found.SweepsTo.Hex(), plan.Treasury.Address.Hex()},
	} {
		note := ""
		if r.is != r.wants {
			note = "   the configuration says " + r.wants
		}
		_, _ = fmt.Fprintf(out, "%s:   %-9s %s%s\n", c.Name, r.role, r.is, note)
	}
	if !found.Multisig {
		_, _ = fmt.Fprintf(out, "note: the owner has no code on this chain. A single key that is stolen takes everything; a multisig has to be there before it can act\n")
	}
	_, _ = fmt.Fprintf(out, "contracts:\n  factory: %q\n  treasury: %q\n%s holds them too: a chain that leaves contracts out takes them from there. Keep it\n",
		plan.Factory.Address.Hex(), plan.Treasury.Address.Hex(), cfg.Deployment.File)
	if !found.Sealed {
		_, _ = fmt.Fprintln(out, "next: the owner calls the treasury's configure with the first rules, then seal; `amasa check` tells what is missing")
	}
}
