package strategies_test

import (
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies"
)

// fakeSigner speaks the JSON-RPC of Clef and of Web3Signer, and signs what it is asked to, or something else.
type fakeSigner struct {
	keys   []*ecdsa.PrivateKey
	change func(*types.DynamicFeeTx) // made to what it signs
	refuse string                    // the error that it answers with
	asked  []string
}

func (f *fakeSigner) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var q struct {
		ID     json.RawMessage
		Method string
		Params []struct {
			From                               common.Address
			To                                 *common.Address
			Gas, Nonce                         hexutil.Uint64
			MaxFeePerGas, MaxPriorityFeePerGas *hexutil.Big
			Value, ChainID                     *hexutil.Big
			Data                               hexutil.Bytes
		}
	}
	if err := json.NewDecoder(r.Body).Decode(&q); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	f.asked = append(f.asked, q.Method)
	w.Header().Set("Content-Type", "application/json")
	answer := func(key, value string) { _, _ = fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,%q:%s}`, q.ID, key, value) }
	if len(q.Params) == 0 && f.refuse == "" {
		held := []common.Address{}
		for _, key := range f.keys {
			held = append(held, address(key))
		}
		list, _ := json.Marshal(held)
		answer("result", string(list))
		return
	}
	if f.refuse != "" {
		answer("error", fmt.Sprintf(`{"code":-32000,"message":%q}`, f.refuse))
		return
	}
	p := q.Params[0]
	inner := &types.DynamicFeeTx{ChainID: p.ChainID.ToInt(), Nonce: uint64(p.Nonce), To: p.To, Data: p.Data, Gas: uint64(p.Gas),
		GasFeeCap: p.MaxFeePerGas.ToInt(), GasTipCap: p.MaxPriorityFeePerGas.ToInt(), Value: p.Value.ToInt()}
	if f.change != nil {
		f.change(inner)
	}
	for _, key := range f.keys {
		if address(key) != p.From {
			continue
		}
		tx, err := types.SignNewTx(key, types.LatestSignerForChainID(p.ChainID.ToInt()), inner)
		if err != nil {
			answer("error", `{"code":-32000,"message":"cannot sign"}`)
			return
		}
		raw, _ := tx.MarshalBinary()
		switch q.Method {
		case "account_signTransaction":
			answer("result", fmt.Sprintf(`{"raw":%q,"tx":{}}`, hexutil.Encode(raw)))
		case "eth_signTransaction":
			answer("result", fmt.Sprintf("%q", hexutil.Encode(raw)))
		default:
			answer("error", `{"code":-32601,"message":"the method does not exist"}`)
		}
		return
	}
	answer("error", `{"code":-32000,"message":"unknown account"}`)
}

// TestExternalSigners: the whole way of a withdrawal is signed by another program, and by nothing in this process.
func TestExternalSigners(t *testing.T) {
	for method, open := range map[string]func(string, ...common.Address) (*strategies.External, error){
		"account_signTransaction": strategies.Clef, "eth_signTransaction": strategies.Web3Signer,
	} {
		w := newWorld(t)
		fake := &fakeSigner{keys: []*ecdsa.PrivateKey{w.executor, w.payer}}
		server := httptest.NewServer(fake)
		defer server.Close()
		signer, err := open(server.URL, address(w.executor), address(w.payer))
		w.ok(err)
		w.options.Signer = signer
		w.restart()
		ann := w.person("ann")
		w.payout(ann, w.usdc, units(10, 6))
		w.withdraw(ann, w.usdc, ledger.NewAmount(10_000_000))
		w.settle()
		w.audit()
		if got := w.balanceOf(w.usdc, ann.outside); got.Cmp(units(10, 6)) != 0 {
			t.Errorf("%s: ann was paid %s", method, got)
		}
		if strings.Join(fake.asked, " ") != method+" "+method { // a sweep and a payment
			t.Errorf("it was asked %v", fake.asked)
		}
	}
}

// TestExternalSignerIsNotTrusted: what it signs must be what it was given, and no error tells where it is.
func TestExternalSignerIsNotTrusted(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	fake := &fakeSigner{keys: []*ecdsa.PrivateKey{w.executor}}
	server := httptest.NewServer(fake)
	defer server.Close()
	signer, err := strategies.Clef(server.URL+"/secret-path", address(w.executor), address(w.payer))
	w.ok(err)
	chain := big.NewInt(chainID)
	tx := types.NewTx(&types.DynamicFeeTx{ChainID: chain, To: &w.treasury, Gas: 21_000, GasFeeCap: big.NewInt(2), GasTipCap: big.NewInt(1)})
	if _, err := signer.SignTx(t.Context(), address(w.executor), tx, chain); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*types.DynamicFeeTx){
		"receiver": func(tx *types.DynamicFeeTx) { tx.To = &w.usdc },
		"value":    func(tx *types.DynamicFeeTx) { tx.Value = big.NewInt(1) },
		"nonce":    func(tx *types.DynamicFeeTx) { tx.Nonce++ },
		"fee":      func(tx *types.DynamicFeeTx) { tx.GasFeeCap = big.NewInt(3) },
		"data":     func(tx *types.DynamicFeeTx) { tx.Data = []byte{1} },
	} {
		fake.change = change
		if _, err := signer.SignTx(t.Context(), address(w.executor), tx, chain); err == nil {
			t.Errorf("took a transaction with another %s", name)
		}
	}
	fake.change = nil
	if _, err := signer.SignTx(t.Context(), address(w.payer), tx, chain); err == nil || strings.Contains(err.Error(), "secret-path") {
		t.Errorf("signed for an account that it does not know, or told where it is: %v", err)
	}
	server.Close()
	_, err = signer.SignTx(t.Context(), address(w.executor), tx, chain)
	if err == nil || strings.Contains(err.Error(), "secret-path") || errors.Is(err, strategies.ErrNoKey) {
		t.Errorf("a signer that is away: %v", err)
	}
}

// TestSignerForEachRole: each is asked for its own role's transactions, and has no other key.
func TestSignerForEachRole(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	var signers strategies.Signers
	var fakes []*fakeSigner
	for _, key := range []*ecdsa.PrivateKey{w.executor, w.payer} {
		fake := &fakeSigner{keys: []*ecdsa.PrivateKey{key}}
		server := httptest.NewServer(fake)
		defer server.Close()
		signer, err := strategies.Web3Signer(server.URL, address(key))
		w.ok(err)
		signers, fakes = append(signers, signer), append(fakes, fake)
	}
	w.options.Signer = signers
	w.restart()
	ann := w.person("ann")
	w.payout(ann, w.usdc, units(10, 6))
	w.withdraw(ann, w.usdc, ledger.NewAmount(10_000_000))
	w.settle()
	w.audit()
	if got := w.balanceOf(w.usdc, ann.outside); got.Cmp(units(10, 6)) != 0 {
		t.Errorf("ann was paid %s", got)
	}
	if len(fakes[0].asked) != 1 || len(fakes[1].asked) != 1 { // a sweep and a payment
		t.Errorf("they were asked %v and %v", fakes[0].asked, fakes[1].asked)
	}
	tx := types.NewTx(&types.DynamicFeeTx{To: &w.treasury})
	if _, err := signers.SignTx(t.Context(), address(w.owner), tx, big.NewInt(chainID)); !errors.Is(err, strategies.ErrNoKey) {
		t.Errorf("signing for somebody else: %v", err)
	}
}

// TestCheckAsksExternalSigners whether they hold the keys that they are named for, each in its own words.
func TestCheckAsksExternalSigners(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	both := &fakeSigner{keys: []*ecdsa.PrivateKey{w.executor, w.payer}}
	one := &fakeSigner{keys: []*ecdsa.PrivateKey{w.executor}}
	mute := &fakeSigner{refuse: "Request denied"}
	at := func(f *fakeSigner) string {
		server := httptest.NewServer(f)
		t.Cleanup(server.Close)
		return server.URL + "/secret-path"
	}
	executor, payer := address(w.executor), address(w.payer)
	clef := func(f *fakeSigner, accounts ...common.Address) strategies.Signer {
		s, err := strategies.Clef(at(f), accounts...)
		w.ok(err)
		return s
	}
	web3 := func(f *fakeSigner, accounts ...common.Address) strategies.Signer {
		s, err := strategies.Web3Signer(at(f), accounts...)
		w.ok(err)
		return s
	}
	for name, c := range map[string]struct {
		signer strategies.Signer
		want   string // "" = no fault
	}{
		"both keys":     {clef(both, executor, payer), ""},
		"one is absent": {web3(one, executor, payer), "web3signer does not hold the key of " + payer.Hex()},
		"one for each":  {strategies.Signers{web3(one, executor), clef(one, payer)}, "clef does not hold the key of " + payer.Hex()},
		"it says no":    {clef(mute, executor, payer), "clef does not list its accounts (account_list): Request denied"},
	} {
		o := w.options
		o.Signer = c.signer
		var text strings.Builder
		for _, fault := range strategies.Check(w.ctx, o)[1:] { // the first is the dead endpoint
			text.WriteString(fault.Error() + "\n")
		}
		if (c.want == "") != (text.Len() == 0) || !strings.Contains(text.String(), c.want) || strings.Contains(text.String(), "secret-path") {
			t.Errorf("%s: %s", name, &text)
		}
	}
	slices.Sort(one.asked) // the cases come in any order
	if got := strings.Join(append(both.asked, one.asked...), " "); got != "account_list account_list eth_accounts eth_accounts" {
		t.Errorf("they were asked %s", got)
	}
}
