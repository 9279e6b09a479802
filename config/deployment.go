package config

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Deployment says with what the operator's contracts are deployed. Executor and payer are those of the signer.
type Deployment struct {
	// File is where it is written down what was deployed, and on which chains.
	File string `yaml:"file"`
	// Owner is the cold address, a multisig, that makes the rules of the treasury.
	Owner string `yaml:"owner"`
	// Guardian is the address that may pause.
	Guardian string `yaml:"guardian"`
	// Salt is 0x and 64 hex digits that set apart contracts with the same roles; empty where there is one pair.
	Salt string `yaml:"salt"`
}

// Deployed is what a deployment's file holds. All chains get contracts from the same data, whatever version of the program deploys
// there, for their addresses follow from it.
type Deployed struct {
	Treasury DeployedContract `json:"treasury"`
	Factory  DeployedContract `json:"factory"`
	// Chains are the ids of those where they are.
	Chains []uint64 `json:"chains"`
}

// DeployedContract is a contract with the calldata for the deterministic deployer that it came from.
type DeployedContract struct {
	Address common.Address `json:"address"`
	Data    hexutil.Bytes  `json:"data"`
}

// ReadDeployed reads a deployment's file. Without a file nothing was deployed, and it gives nil.
func ReadDeployed(path string) (*Deployed, error) {
	if path == "" {
		return nil, nil
	}
	raw, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("can't be read: %s", reasonOf(err))
	}
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.DisallowUnknownFields()
	d := new(Deployed)
	if err := decoder.Decode(d); err != nil || decoder.More() {
		return nil, errors.New("is not what `amasa deploy` writes")
	}
	if d.Treasury.Address == (common.Address{}) || d.Factory.Address == (common.Address{}) {
		return nil, errors.New("lacks an address")
	}
	return d, nil
}

// Write puts it into a file at once: whoever reads meanwhile finds the old one or the new one.
func (d *Deployed) Write(path string) error {
	raw, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		return err
	}
	file, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(file.Name()) }() // it is gone if all went well
	_, err = file.Write(append(raw, '\n'))
	if err = errors.Join(err, file.Chmod(0o644), file.Sync(), file.Close()); err != nil {
		return err
	}
	return os.Rename(file.Name(), path)
}

// deployed fills in the contracts of chains that leave them out.
func (b *binder) deployed(cfg *Config) {
	d, err := ReadDeployed(cfg.Deployment.File)
	if err != nil {
		b.fault("deployment.file", "%s", err)
	}
	if d == nil {
		return
	}
	for i := range cfg.Chains {
		c := &cfg.Chains[i]
		if c.Contracts == (Contracts{}) && slices.Contains(d.Chains, c.ID) {
			c.Contracts = Contracts{Factory: d.Factory.Address.Hex(), Treasury: d.Treasury.Address.Hex()}
		}
	}
}

// checkDeployment finds what keeps `amasa deploy` from working.
func (b *binder) checkDeployment(cfg *Config) {
	o, s := cfg.Deployment, cfg.Signer
	if o.File == "" {
		b.fault("deployment.file", "name the file that the deployment is written to, such as contracts.json")
	}
	b.checkAddress("deployment.owner", o.Owner, "deploying needs the owner, a multisig that makes the rules")
	b.checkAddress("deployment.guardian", o.Guardian, "deploying needs the guardian, who may pause")
	b.checkAddress("signer.executor", s.Executor, "deploying needs the address that sweeps and invests")
	b.checkAddress("signer.payer", s.Payer, "deploying needs the address that pays withdrawals")
	for _, hot := range []string{s.Executor, s.Payer} {
		if o.Owner == hot && hot != "" {
			b.fault("deployment.owner", "must not be a hot key: the owner can pay out everything")
		}
		if o.Guardian == hot && hot != "" {
			b.fault("deployment.guardian", "must not be a hot key: the guardian is there to stop those")
		}
	}
	if s.Executor != "" && s.Executor == s.Payer {
		b.fault("signer.payer", "must not be the executor: each key has its own limits")
	}
	if raw, err := hexutil.Decode(o.Salt); o.Salt != "" && (err != nil || len(raw) != common.HashLength) {
		b.fault("deployment.salt", "must be 0x and 64 hex digits")
	}
	for i, c := range cfg.Chains {
		b.checkOptional(fmt.Sprintf("chains[%d].contracts.factory", i), c.Contracts.Factory)
	}
}
