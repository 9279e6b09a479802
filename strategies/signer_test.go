package strategies

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

func TestKeystore(t *testing.T) {
	folder := t.TempDir()
	one, err := NewKeyFile(folder, "open sesame", true)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := OpenKeystore(folder, "wrong"); err == nil || strings.Contains(err.Error(), "wrong") {
		t.Fatalf("opened with the wrong password, or told it: %v", err)
	}
	if _, err := OpenKeystore(t.TempDir(), "open sesame"); err == nil {
		t.Fatal("opened an empty folder")
	}
	k, err := OpenKeystore(folder, "open sesame")
	if err != nil || len(k.Addresses()) != 1 || k.Addresses()[0] != one {
		t.Fatalf("holds %v (%v), not %s", k, err, one)
	}
	chain := big.NewInt(5)
	tx := types.NewTx(&types.DynamicFeeTx{ChainID: chain, Nonce: 7, GasFeeCap: big.NewInt(1), GasTipCap: big.NewInt(1)})
	signed, err := k.SignTx(t.Context(), one, tx, chain)
	if err != nil {
		t.Fatal(err)
	}
	if from, err := types.Sender(types.LatestSignerForChainID(chain), signed); err != nil || from != one {
		t.Fatalf("signed by %s (%v)", from, err)
	}
	if _, err := k.SignTx(t.Context(), common.Address{1}, tx, chain); !errors.Is(err, ErrNoKey) {
		t.Fatalf("signed for somebody else: %v", err)
	}
	secret := new(big.Int).SetBytes(crypto.FromECDSA(k.keys[one])).String()
	for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
		if strings.Contains(fmt.Sprintf(verb, k), secret) {
			t.Errorf("%s shows the key", verb)
		}
	}
}
