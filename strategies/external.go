package strategies

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// External signs with keys that another program holds, over JSON-RPC. What comes back is believed only if it is the transaction that was
// asked for, signed by the account that was asked. The URL may hold a password, so no error tells it.
type External struct {
	name, method string
	list         string // the method that lists accounts
	url          string
	accounts     []common.Address
	unpack       func(ctx context.Context, c *rpc.Client, method string, args any) ([]byte, error)

	mu     sync.Mutex
	client *rpc.Client
}

// signTimeout is how long an external signer may take: a person may have to confirm.
const signTimeout = time.Minute

// errSigner: the external signer did not do what it was asked.
var errSigner = errors.New("external signer")

// Clef is go-ethereum's Clef at a URL, which signs for these accounts by account_signTransaction.
func Clef(url string, accounts ...common.Address) (*External, error) {
	return external("clef", "account_signTransaction", "account_list", url, accounts, func(ctx context.Context, c *rpc.Client, method string, args any) ([]byte, error) {
		var answer struct {
			Raw hexutil.Bytes `json:"raw"`
		}
		err := c.CallContext(ctx, &answer, method, args)
		return answer.Raw, err
	})
}

// Web3Signer is a Web3Signer at a URL, which signs for these accounts by eth_signTransaction.
func Web3Signer(url string, accounts ...common.Address) (*External, error) {
	return external("web3signer", "eth_signTransaction", "eth_accounts", url, accounts, func(ctx context.Context, c *rpc.Client, method string, args any) ([]byte, error) {
		var answer hexutil.Bytes
		err := c.CallContext(ctx, &answer, method, args)
		return answer, err
	})
}

func external(name, method, list, url string, accounts []common.Address,
	unpack func(context.Context, *rpc.Client, string, any) ([]byte, error),
) (*External, error) {
	if url == "" || len(accounts) == 0 {
		return nil, fmt.Errorf("%w: no URL or no accounts", errSigner)
	}
	return &External{name: name, method: method, list: list, url: url, accounts: accounts, unpack: unpack}, nil
}

// Addresses are the accounts that it was made for.
func (s *External) Addresses() []common.Address { return s.accounts }

// Held asks it for the accounts whose keys it holds.
func (s *External) Held(ctx context.Context) ([]common.Address, error) {
	ctx, cancel := context.WithTimeout(ctx, signTimeout)
	defer cancel()
	client, err := s.dial(ctx)
	if err != nil {
		return nil, err
	}
	var held []common.Address
	if err := client.CallContext(ctx, &held, s.list); err != nil {
		return nil, fmt.Errorf("%w: %s does not list its accounts (%s): %s", errSigner, s.name, s.list, plain(err))
	}
	return held, nil
}

// String hides the URL from logs.
func (s *External) String() string { return s.name }

// GoString hides the URL from logs.
func (s *External) GoString() string { return s.name }

// signRequest is a transaction as both programs take it.
type signRequest struct {
	From                 common.Address  `json:"from"`
	To                   *common.Address `json:"to"`
	Gas                  hexutil.Uint64  `json:"gas"`
	MaxFeePerGas         *hexutil.Big    `json:"maxFeePerGas"`
	MaxPriorityFeePerGas *hexutil.Big    `json:"maxPriorityFeePerGas"`
	Value                *hexutil.Big    `json:"value"`
	Nonce                hexutil.Uint64  `json:"nonce"`
	Data                 hexutil.Bytes   `json:"data"`
	ChainID              *hexutil.Big    `json:"chainId"`
}

// SignTx has the transaction signed, and refuses any other than it.
func (s *External) SignTx(ctx context.Context, from common.Address, tx *types.Transaction, chain *big.Int) (*types.Transaction, error) {
	ctx, cancel := context.WithTimeout(ctx, signTimeout)
	defer cancel()
	client, err := s.dial(ctx)
	if err != nil {
		return nil, err
	}
	raw, err := s.unpack(ctx, client, s.method, signRequest{
		From: from, To: tx.To(), Gas: hexutil.Uint64(tx.Gas()), MaxFeePerGas: (*hexutil.Big)(tx.GasFeeCap()),
		MaxPriorityFeePerGas: (*hexutil.Big)(tx.GasTipCap()), Value: (*hexutil.Big)(tx.Value()), Nonce: hexutil.Uint64(tx.Nonce()),
		Data: tx.Data(), ChainID: (*hexutil.Big)(chain),
	})
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %s", errSigner, s.name, plain(err))
	}
	signed := new(types.Transaction)
	if err := signed.UnmarshalBinary(raw); err != nil {
		return nil, fmt.Errorf("%w: %s answers with no transaction", errSigner, s.name)
	}
	rules := types.LatestSignerForChainID(chain)
	if rules.Hash(signed) != rules.Hash(tx) {
		return nil, fmt.Errorf("%w: %s signed another transaction than it was given", errSigner, s.name)
	}
	if who, err := types.Sender(rules, signed); err != nil || who != from {
		return nil, fmt.Errorf("%w: %s signed with another key than that of %s", errSigner, s.name, from)
	}
	return signed, nil
}

// dial connects once; an HTTP endpoint is not asked anything by it.
func (s *External) dial(ctx context.Context) (*rpc.Client, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.client == nil {
		client, err := rpc.DialContext(ctx, s.url)
		if err != nil {
			return nil, fmt.Errorf("%w: %s cannot be reached", errSigner, s.name)
		}
		s.client = client
	}
	return s.client, nil
}
