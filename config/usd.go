package config

import (
	"errors"
	"strings"

	"github.com/holiman/uint256"
)

// usdDecimals is the scale of USD: one dollar is 1e18 units.
const usdDecimals = 18

// USD is an exact, unsigned amount of dollars in units of 1e-18.
type USD struct{ units uint256.Int }

// Units gives the amount in units of 1e-18 dollars, as a copy.
func (u USD) Units() *uint256.Int { return u.units.Clone() }

// IsZero tells whether the amount is nothing.
func (u USD) IsZero() bool { return u.units.IsZero() }

// String gives the amount in dollars, without trailing zeros.
func (u USD) String() string {
	digits := u.units.Dec()
	if pad := usdDecimals + 1 - len(digits); pad > 0 {
		digits = strings.Repeat("0", pad) + digits
	}
	whole, part := digits[:len(digits)-usdDecimals], strings.TrimRight(digits[len(digits)-usdDecimals:], "0")
	if part == "" {
		return whole
	}
	return whole + "." + part
}

// MarshalText gives the amount in dollars.
func (u USD) MarshalText() ([]byte, error) { return []byte(u.String()), nil }

var errUSD = errors.New(`not an amount of dollars such as "2" or "0.50"`)

// UnmarshalText reads dollars as decimal digits with at most 18 after the point; no sign, exponent or grouping.
func (u *USD) UnmarshalText(text []byte) error {
	whole, part, pointed := strings.Cut(string(text), ".")
	if whole == "" || (pointed && part == "") || len(part) > usdDecimals || !digitsOnly(whole) || !digitsOnly(part) {
		return errUSD
	}
	padded := strings.TrimLeft(whole+part+strings.Repeat("0", usdDecimals-len(part)), "0")
	if padded == "" {
		padded = "0"
	}
	if err := u.units.SetFromDecimal(padded); err != nil {
		return errUSD
	}
	return nil
}

// Coin is an exact, unsigned amount of a chain's coin in units of 1e-18: wei.
type Coin struct{ USD }

var errCoin = errors.New(`not an amount of the chain's coin such as "0.05"`)

// UnmarshalText reads whole coins as decimal digits with at most 18 after the point.
func (c *Coin) UnmarshalText(text []byte) error {
	if c.USD.UnmarshalText(text) != nil {
		return errCoin
	}
	return nil
}

func digitsOnly(s string) bool {
	return strings.Trim(s, "0123456789") == ""
}

// usd gives whole dollars.
func usd(dollars uint64) USD {
	var u USD
	scale := new(uint256.Int).Exp(uint256.NewInt(10), uint256.NewInt(usdDecimals))
	u.units.Mul(uint256.NewInt(dollars), scale)
	return u
}
