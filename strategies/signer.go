package strategies

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"sort"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Signer holds the hot keys, or knows who does.
type Signer interface {
	// Addresses lists the accounts it signs for.
	Addresses() []common.Address
	// SignTx signs a transaction of one of them for a chain id.
	SignTx(ctx context.Context, from common.Address, tx *types.Transaction, chain *big.Int) (*types.Transaction, error)
}

// ErrNoKey: the signer does not hold the key of that address.
var ErrNoKey = errors.New("no key for this address")

// Keystore signs with keys from encrypted files, which it reads once.
type Keystore struct {
	keys map[common.Address]*ecdsa.PrivateKey
}

// OpenKeystore decrypts every key file (Web3 secret storage, version 3) of a folder with one password.
func OpenKeystore(folder, password string) (*Keystore, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*"))
	if err != nil {
		return nil, fmt.Errorf("keystore %s: %w", folder, err)
	}
	k := &Keystore{keys: map[common.Address]*ecdsa.PrivateKey{}}
	for _, file := range files {
		if info, err := os.Stat(file); err != nil || !info.Mode().IsRegular() {
			continue
		}
		if err := k.read(file, password); err != nil {
			return nil, err
		}
	}
	if len(k.keys) == 0 {
		return nil, fmt.Errorf("keystore: no key file in %s", folder)
	}
	return k, nil
}

// OpenKeyFile decrypts one key file.
func OpenKeyFile(file, password string) (*Keystore, error) {
	k := &Keystore{keys: map[common.Address]*ecdsa.PrivateKey{}}
	return k, k.read(file, password)
}

func (k *Keystore) read(file, password string) error {
	raw, err := os.ReadFile(file)
	if err != nil {
		return fmt.Errorf("keystore: %w", err)
	}
	key, err := keystore.DecryptKey(raw, password)
	if err != nil {
		return fmt.Errorf("keystore: %s: %w", filepath.Base(file), err)
	}
	k.keys[key.Address] = key.PrivateKey
	return nil
}

// MemoryKeystore signs with keys that were never stored: for local chains.
func MemoryKeystore(keys ...*ecdsa.PrivateKey) *Keystore {
	k := &Keystore{keys: map[common.Address]*ecdsa.PrivateKey{}}
	for _, key := range keys {
		k.keys[crypto.PubkeyToAddress(key.PublicKey)] = key
	}
	return k
}

// NewKeyFile makes a key, stores it encrypted in the folder and returns its address. light trades strength of the
// encryption for speed: for tests.
func NewKeyFile(folder, password string, light bool) (common.Address, error) {
	n, p := keystore.StandardScryptN, keystore.StandardScryptP
	if light {
		n, p = keystore.LightScryptN, keystore.LightScryptP
	}
	account, err := keystore.StoreKey(folder, password, n, p)
	if err != nil {
		return common.Address{}, fmt.Errorf("keystore: %w", err)
	}
	return account.Address, nil
}

// Addresses lists the accounts whose keys were read, in order.
func (k *Keystore) Addresses() []common.Address {
	out := make([]common.Address, 0, len(k.keys))
	for a := range k.keys {
		out = append(out, a)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Cmp(out[j]) < 0 })
	return out
}

// SignTx signs, or fails with ErrNoKey.
func (k *Keystore) SignTx(_ context.Context, from common.Address, tx *types.Transaction, chain *big.Int) (*types.Transaction, error) {
	key, ok := k.keys[from]
	if !ok {
		return nil, fmt.Errorf("%w: %s", ErrNoKey, from)
	}
	return types.SignTx(tx, types.LatestSignerForChainID(chain), key)
}

// String hides the keys from logs.
func (k *Keystore) String() string { return fmt.Sprintf("keystore of %d keys", len(k.keys)) }

// GoString hides the keys from logs.
func (k *Keystore) GoString() string { return k.String() }

// Signers are several, such as one for each role: each signs for its own addresses, and never sees what the others are asked.
type Signers []Signer

// Addresses lists the accounts of all.
func (s Signers) Addresses() []common.Address {
	var out []common.Address
	for _, one := range s {
		out = append(out, one.Addresses()...)
	}
	return out
}

// SignTx has the first sign that holds the key, or fails with ErrNoKey.
func (s Signers) SignTx(ctx context.Context, from common.Address, tx *types.Transaction, chain *big.Int) (*types.Transaction, error) {
	for _, one := range s {
		if slices.Contains(one.Addresses(), from) {
			return one.SignTx(ctx, from, tx, chain)
		}
	}
	return nil, fmt.Errorf("%w: %s", ErrNoKey, from)
}
