package ledger

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// AssetID names an asset by chain and contract, never by symbol: "1/0xb64ef51c888972c908cfacf59b47c1afbc0ab8ac",
// "1/native" for a chain's own coin, "137/unit:steady" for the units of a fund.
type AssetID string

// TokenAsset is the AssetID of an ERC-20 contract.
func TokenAsset(chain uint64, contract common.Address) AssetID {
	return AssetID(strconv.FormatUint(chain, 10) + "/" + strings.ToLower(contract.Hex()))
}

// NativeAsset is the AssetID of the chain's own coin.
func NativeAsset(chain uint64) AssetID {
	return AssetID(strconv.FormatUint(chain, 10) + "/native")
}

// UnitAsset is the AssetID of the units of the fund that stands behind a tier on a chain.
func UnitAsset(chain uint64, tier string) AssetID {
	return AssetID(strconv.FormatUint(chain, 10) + "/unit:" + tier)
}

// Chain is the chain ID that the asset lives on, or 0 if the AssetID is malformed.
func (a AssetID) Chain() uint64 {
	n, _, _ := strings.Cut(string(a), "/")
	chain, _ := strconv.ParseUint(n, 10, 64)
	return chain
}

// Contract is the token contract, and false for a native coin or a fund's unit.
func (a AssetID) Contract() (common.Address, bool) {
	_, c, _ := strings.Cut(string(a), "/")
	if !common.IsHexAddress(c) {
		return common.Address{}, false
	}
	return common.HexToAddress(c), true
}

// IsNative reports whether the asset is a chain's own coin.
func (a AssetID) IsNative() bool { return strings.HasSuffix(string(a), "/native") }

// IsUnit reports whether the asset is the unit of a fund.
func (a AssetID) IsUnit() bool { return strings.Contains(string(a), "/unit:") }

// Asset is what amounts are counted in. Decimals never change once an asset is known.
type Asset struct {
	ID       AssetID
	Symbol   string
	Name     string
	Decimals uint8
}

// amountDigits is the width of 2^256-1 in decimal digits.
const amountDigits = 78

// Amount is a non-negative integer number of an asset's base units, below 2^256. The zero value is zero.
type Amount struct{ i uint256.Int }

// NewAmount returns n base units.
func NewAmount(n uint64) Amount { return Amount{*uint256.NewInt(n)} }

// AmountFromBig returns the amount of base units b. It fails with ErrAmount if b is negative or needs more than 256 bits.
func AmountFromBig(b *big.Int) (Amount, error) {
	if b == nil || b.Sign() < 0 || b.BitLen() > 256 {
		return Amount{}, fmt.Errorf("%w: %v is not a 256-bit unsigned integer", ErrAmount, b)
	}
	var a Amount
	a.i.SetFromBig(b)
	return a, nil
}

// AmountFromWord returns the amount that an EVM word holds.
func AmountFromWord(word [32]byte) Amount {
	var a Amount
	a.i.SetBytes32(word[:])
	return a
}

// ParseAmount reads a decimal number of base units. It fails with ErrAmount.
func ParseAmount(s string) (Amount, error) {
	if s == "" || len(s) > amountDigits || strings.Trim(s, "0123456789") != "" {
		return Amount{}, fmt.Errorf("%w: %q is not a whole number of base units", ErrAmount, s)
	}
	s = strings.TrimLeft(s, "0")
	if s == "" {
		return Amount{}, nil
	}
	var a Amount
	if err := a.i.SetFromDecimal(s); err != nil {
		return Amount{}, fmt.Errorf("%w: %q: %w", ErrAmount, s, err)
	}
	return a, nil
}

// ParseUnits reads what a person types, such as "12.5", as base units of an asset with the given decimals. A fraction
// finer than the asset allows is refused with ErrAmount: money is never rounded in silence.
func ParseUnits(s string, decimals uint8) (Amount, error) {
	whole, frac, dot := strings.Cut(s, ".")
	if whole == "" && frac == "" || dot && frac == "" {
		return Amount{}, fmt.Errorf("%w: %q is not a number", ErrAmount, s)
	}
	frac = strings.TrimRight(frac, "0")
	if len(frac) > int(decimals) {
		return Amount{}, fmt.Errorf("%w: %q has more than %d decimals", ErrAmount, s, decimals)
	}
	digits := strings.TrimLeft(whole+frac+strings.Repeat("0", int(decimals)-len(frac)), "0")
	if digits == "" {
		if strings.Trim(whole+frac, "0") != "" {
			return Amount{}, fmt.Errorf("%w: %q is not a number", ErrAmount, s)
		}
		return Amount{}, nil
	}
	return ParseAmount(digits)
}

// Big returns the amount as a new big.Int.
func (a Amount) Big() *big.Int { return a.i.ToBig() }

// IsZero reports whether the amount is zero.
func (a Amount) IsZero() bool { return a.i.IsZero() }

// Cmp compares: -1 if a < b, 0 if equal, 1 if a > b.
func (a Amount) Cmp(b Amount) int { return a.i.Cmp(&b.i) }

// Less reports whether a < b.
func (a Amount) Less(b Amount) bool { return a.i.Lt(&b.i) }

// Add returns a + b, or ErrAmount if it needs more than 256 bits.
func (a Amount) Add(b Amount) (Amount, error) {
	var out Amount
	if _, over := out.i.AddOverflow(&a.i, &b.i); over {
		return Amount{}, fmt.Errorf("%w: %s + %s needs more than 256 bits", ErrAmount, a, b)
	}
	return out, nil
}

// Sub returns a - b, or ErrAmount if it would be negative.
func (a Amount) Sub(b Amount) (Amount, error) {
	var out Amount
	if _, under := out.i.SubOverflow(&a.i, &b.i); under {
		return Amount{}, fmt.Errorf("%w: %s - %s is negative", ErrAmount, a, b)
	}
	return out, nil
}

// SubFloor returns a - b, or zero if it would be negative.
func (a Amount) SubFloor(b Amount) Amount {
	if a.Less(b) {
		return Amount{}
	}
	out, _ := a.Sub(b) // cannot be negative here
	return out
}

// MulDiv returns floor(a * num / den) at full precision, or ErrAmount on division by zero or overflow.
func (a Amount) MulDiv(num, den Amount) (Amount, error) {
	if den.IsZero() {
		return Amount{}, fmt.Errorf("%w: division by zero", ErrAmount)
	}
	var out Amount
	if _, over := out.i.MulDivOverflow(&a.i, &num.i, &den.i); over {
		return Amount{}, fmt.Errorf("%w: %s * %s / %s needs more than 256 bits", ErrAmount, a, num, den)
	}
	return out, nil
}

// MulDivUp is MulDiv rounded up.
func (a Amount) MulDivUp(num, den Amount) (Amount, error) {
	out, err := a.MulDiv(num, den)
	if err != nil {
		return Amount{}, err
	}
	var rest uint256.Int
	if !rest.MulMod(&a.i, &num.i, &den.i).IsZero() {
		return out.Add(NewAmount(1))
	}
	return out, nil
}

// Min returns the smaller of a and b.
func (a Amount) Min(b Amount) Amount {
	if b.Less(a) {
		return b
	}
	return a
}

// SumAmounts adds up amounts, or returns ErrAmount on overflow.
func SumAmounts(amounts ...Amount) (Amount, error) {
	var sum Amount
	var err error
	for _, a := range amounts {
		if sum, err = sum.Add(a); err != nil {
			return Amount{}, err
		}
	}
	return sum, nil
}

// String returns the base units in decimal.
func (a Amount) String() string { return a.i.Dec() }

// Format returns the amount in whole units of an asset with the given decimals, exact, without trailing zeros: "12.5".
func (a Amount) Format(decimals uint8) string {
	d := int(decimals)
	s := a.i.Dec()
	if len(s) <= d {
		s = strings.Repeat("0", d-len(s)+1) + s
	}
	whole, frac := s[:len(s)-d], strings.TrimRight(s[len(s)-d:], "0")
	if frac == "" {
		return whole
	}
	return whole + "." + frac
}

// MarshalJSON writes base units as a decimal string, so that no reader makes a float of it.
func (a Amount) MarshalJSON() ([]byte, error) { return json.Marshal(a.String()) }

// UnmarshalJSON reads what MarshalJSON writes.
func (a *Amount) UnmarshalJSON(b []byte) error {
	var s string
	if err := json.Unmarshal(b, &s); err != nil {
		return fmt.Errorf("%w: %w", ErrAmount, err)
	}
	v, err := ParseAmount(s)
	*a = v
	return err
}

// Value writes the amount for either database: 78 digits, zero-padded, which PostgreSQL reads as NUMERIC and SQLite
// compares as text in the order of the numbers.
func (a Amount) Value() (driver.Value, error) { return a.text(), nil }

func (a Amount) text() string {
	s := a.i.Dec()
	return strings.Repeat("0", amountDigits-len(s)) + s
}

// Scan reads an amount from either database. A float is refused: it has lost digits already.
func (a *Amount) Scan(src any) error {
	var s string
	switch v := src.(type) {
	case nil:
		*a = Amount{}
		return nil
	case string:
		s = v
	case []byte:
		s = string(v)
	case int64:
		s = strconv.FormatInt(v, 10)
	default:
		return fmt.Errorf("%w: cannot read %T from the database", ErrAmount, src)
	}
	v, err := ParseAmount(s)
	*a = v
	return err
}

// usdDecimals: US dollars are counted in units of 10^-18 everywhere, so that a tiny token still has a price.
const usdDecimals = 18

// USD is an amount of US dollars in units of 10^-18.
type USD = Amount

// ParseUSD reads a dollar amount such as "2.50".
func ParseUSD(s string) (USD, error) { return ParseUnits(s, usdDecimals) }

// Pow10 returns 10^n for n up to 77.
func Pow10(n uint8) Amount {
	var out Amount
	out.i.Exp(uint256.NewInt(10), uint256.NewInt(uint64(n)))
	return out
}
