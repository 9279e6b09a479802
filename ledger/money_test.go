package ledger_test

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/amasa-io/amasa/ledger"
)

const maxAmount = "115792089237316195423570985008687907853269984665640564039457584007913129639935"

func TestParseUnits(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		in       string
		decimals uint8
		want     string // "" = refused
	}{
		{"12.5", 8, "1250000000"}, {"0.00000001", 8, "1"}, {"0", 18, "0"}, {".5", 1, "5"}, {"1.10", 1, "11"}, {"007", 0, "7"}, {"0.000", 0, "0"},
		{"0.000000001", 8, ""}, {"", 8, ""}, {".", 8, ""}, {"1.", 8, ""}, {"-1", 8, ""}, {"+1", 8, ""}, {"1e3", 8, ""}, {"1,000", 8, ""}, {" 1", 8, ""},
		{"1.2.3", 8, ""}, {"٣", 8, ""}, {"0x10", 8, ""}, {maxAmount, 0, maxAmount}, {maxAmount, 1, ""}, {maxAmount[:77] + "6", 0, ""}, {"0.x", 8, ""},
	} {
		got, err := ledger.ParseUnits(c.in, c.decimals)
		switch {
		case c.want == "" && !isError(err, ledger.ErrAmount):
			t.Errorf("ParseUnits(%q, %d) = %s, %v, want ErrAmount", c.in, c.decimals, got, err)
		case c.want != "" && (err != nil || got.String() != c.want):
			t.Errorf("ParseUnits(%q, %d) = %s, %v, want %s", c.in, c.decimals, got, err, c.want)
		}
	}
}

// anyAmount draws amounts of every width.
func anyAmount(t *rapid.T, label string) ledger.Amount {
	n := new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 32).Draw(t, label))
	return must(ledger.AmountFromBig(n))
}

// Arithmetic agrees with math/big, and what comes out of one writer goes into its reader.
func TestAmountProperties(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := anyAmount(t, "a"), anyAmount(t, "b"), anyAmount(t, "c")
		same := func(what string, got ledger.Amount, err error, want *big.Int) {
			if want == nil || want.Sign() < 0 || want.BitLen() > 256 {
				if !isError(err, ledger.ErrAmount) {
					t.Fatalf("%s: got %s, %v, want ErrAmount", what, got, err)
				}
			} else if err != nil || got.Big().Cmp(want) != 0 {
				t.Fatalf("%s: got %s, %v, want %s", what, got, err, want)
			}
		}
		sum, err := a.Add(b)
		same("add", sum, err, new(big.Int).Add(a.Big(), b.Big()))
		diff, err := a.Sub(b)
		same("sub", diff, err, new(big.Int).Sub(a.Big(), b.Big()))
		var down, up *big.Int
		if !c.IsZero() {
			product := new(big.Int).Mul(a.Big(), b.Big())
			down = new(big.Int).Div(product, c.Big())
			up = new(big.Int).Div(product.Add(product, new(big.Int).Sub(c.Big(), big.NewInt(1))), c.Big())
		}
		q, err := a.MulDiv(b, c)
		same("mul div", q, err, down)
		if up == nil || up.BitLen() <= 256 && down.BitLen() <= 256 {
			q, err = a.MulDivUp(b, c)
			same("mul div up", q, err, up)
		}
		if a.Less(b) != (a.Big().Cmp(b.Big()) < 0) || a.Cmp(b) != a.Big().Cmp(b.Big()) {
			t.Fatal("comparison")
		}

		decimals := rapid.Uint8Range(0, 77).Draw(t, "decimals")
		back, err := ledger.ParseUnits(a.Format(decimals), decimals)
		same("format", back, err, a.Big())
		raw, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		same("json", back, json.Unmarshal(raw, &back), a.Big())
		stored, err := a.Value()
		if err != nil {
			t.Fatal(err)
		}
		same("scan", back, back.Scan(stored), a.Big())
	})
}

func TestScanRefusesFloats(t *testing.T) {
	t.Parallel()
	var a ledger.Amount
	for _, v := range []any{1.5, float64(1e18), int64(-1), "-1", "1e3", true} {
		if err := a.Scan(v); !isError(err, ledger.ErrAmount) {
			t.Errorf("scanned %v: %v", v, err)
		}
	}
}

// Nobody gains by going in and out of a fund, and the fund never owes more than it has.
func TestUnitPriceProperties(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		n := func(label string) ledger.Amount { return ledger.NewAmount(rapid.Uint64().Draw(t, label)) }
		u := ledger.UnitPrice{NAV: n("nav"), Units: must(n("units").MulDiv(ledger.NewAmount(1e6), ledger.NewAmount(1)))}
		in := n("assets")
		units, err := u.UnitsFor(in)
		if err != nil {
			t.Fatal(err)
		}
		if out := must(u.Value(units)); in.Less(out) {
			t.Fatalf("%s in, %s out", in, out)
		}
		if want := must(u.UnitsUp(in)); must(u.Value(want)).Less(in) {
			t.Fatalf("%s units are worth less than the %s they were to bring", want, in)
		}
		after := ledger.UnitPrice{NAV: must(u.NAV.Add(in)), Units: must(u.Units.Add(units))}
		if must(after.Value(units)).Cmp(in) > 0 {
			t.Fatal("subscribing gained")
		}
	})
}

func TestPriceValue(t *testing.T) {
	t.Parallel()
	p := ledger.Price{USD: must(ledger.ParseUSD("0.5"))}
	if got := p.Value(ledger.NewAmount(12_5000_0000), 8); got != must(ledger.ParseUSD("6.25")) {
		t.Errorf("value %s", got)
	}
	if got := p.Value(must(ledger.ParseAmount(maxAmount)), 0); !got.IsZero() {
		t.Errorf("a value beyond 256 bits is %s", got)
	}
}

func TestAssetID(t *testing.T) {
	t.Parallel()
	contract := common.HexToAddress("0xB64ef51C888972c908CFacf59B47C1AfBC0Ab8aC")
	token, native, unit := ledger.TokenAsset(1, contract), ledger.NativeAsset(10), ledger.UnitAsset(137, "steady")
	if token != "1/0xb64ef51c888972c908cfacf59b47c1afbc0ab8ac" || token.Chain() != 1 || native.Chain() != 10 || unit.Chain() != 137 {
		t.Errorf("%s %s %s", token, native, unit)
	}
	if c, ok := token.Contract(); !ok || c != contract {
		t.Errorf("contract %s, %t", c, ok)
	}
	if _, ok := unit.Contract(); ok || !unit.IsUnit() || unit.IsNative() || !native.IsNative() || token.IsUnit() {
		t.Error("kinds of assets")
	}
}

func TestIDs(t *testing.T) {
	t.Parallel()
	last := ledger.NewID()
	for range 10_000 {
		next := ledger.NewID()
		if next <= last || len(next) != 26 {
			t.Fatalf("%s after %s", next, last)
		}
		last = next
	}
	if first, again := ledger.DerivedID("a"), ledger.DerivedID("a"); first != again || first == ledger.DerivedID("b") {
		t.Error("derived IDs")
	}
	if ref := ledger.ID("0123456789abcdefghjkmnpqrs").Ref(); ref != "JKMN-PQRS" {
		t.Errorf("ref %s", ref)
	}
}

func FuzzParseUnits(f *testing.F) {
	for _, s := range []string{"12.5", "", ".", "0.1", maxAmount, "9007199254740993", "18446744073709551616", "1..2", "-0"} {
		f.Add(s, uint8(18))
	}
	f.Fuzz(func(t *testing.T, s string, decimals uint8) {
		a, err := ledger.ParseUnits(s, decimals)
		if err != nil {
			return
		}
		want, ok := new(big.Rat).SetString(s)
		if !ok || strings.Trim(s, "0123456789.") != "" {
			t.Fatalf("read %q as %s", s, a)
		}
		scale := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil))
		if new(big.Rat).SetInt(a.Big()).Cmp(want.Mul(want, scale)) != 0 {
			t.Fatalf("read %q with %d decimals as %s", s, decimals, a)
		}
		if back, err := ledger.ParseUnits(a.Format(decimals), decimals); err != nil || back != a {
			t.Fatalf("%s is written %s, read back as %s, %v", a, a.Format(decimals), back, err)
		}
	})
}

func FuzzParseAmount(f *testing.F) {
	for _, s := range []string{"0", "007", maxAmount, maxAmount + "0", "1.0", "0x1", " 1"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := ledger.ParseAmount(s)
		if err != nil {
			return
		}
		if want, ok := new(big.Int).SetString(s, 10); !ok || want.Cmp(a.Big()) != 0 {
			t.Fatalf("read %q as %s", s, a)
		}
	})
}
