package commands

import (
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/amasa-io/amasa/ledger"
)

const usdDecimals = 18

// amount writes an amount for the eye: "1,234.56 STORJ". It is cut, never rounded up, and small amounts keep four digits that tell something.
func (t tongue) amount(a ledger.Amount, asset ledger.Asset) string {
	return t.number(shorten(a.Format(asset.Decimals))) + " " + asset.Symbol
}

// exact writes every digit of an amount: "1,234.56789 STORJ".
func (t tongue) exact(a ledger.Amount, asset ledger.Asset) string {
	return t.number(a.Format(asset.Decimals)) + " " + asset.Symbol
}

// usd writes dollars: "$1,234.56", and two telling digits of less than a cent: "$0.0042". Cut, never rounded up.
func (t tongue) usd(v ledger.USD) string {
	whole, frac, _ := strings.Cut(v.Format(usdDecimals), ".")
	keep := 2
	if zeros := len(frac) - len(strings.TrimLeft(frac, "0")); whole == "0" && zeros >= 2 && frac != "" {
		keep = zeros + 2
	}
	frac = (frac + "00")[:min(len(frac)+2, keep)]
	return "$" + t.number(whole+"."+frac)
}

// worth writes what an amount is worth, or that nobody knows.
func (t tongue) worth(a ledger.Amount, decimals uint8, p ledger.Price) string {
	if p.At.IsZero() {
		return t.plain("no_price")
	}
	return t.usd(p.Value(a, decimals))
}

// number groups the digits before the point as the language does.
func (t tongue) number(s string) string {
	whole, frac, dot := strings.Cut(s, ".")
	group, point := t.plain("number_group"), t.plain("number_point")
	var b strings.Builder
	for i, d := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteString(group)
		}
		b.WriteRune(d)
	}
	if dot {
		b.WriteString(point + frac)
	}
	return b.String()
}

// shorten cuts a decimal: two places from a thousand on, four from one on, below that four digits after the zeros.
func shorten(s string) string {
	whole, frac, _ := strings.Cut(s, ".")
	keep := 4
	switch {
	case len(whole) > 3:
		keep = 2
	case whole == "0":
		keep += len(frac) - len(strings.TrimLeft(frac, "0"))
	}
	if len(frac) > keep {
		frac = strings.TrimRight(frac[:keep], "0")
	}
	if frac == "" {
		return whole
	}
	return whole + "." + frac
}

// percent writes basis points as "+1.25%", "-0.40%" or, unsigned, "12.5%".
func (t tongue) percent(bps int64, signed bool) string {
	sign := ""
	switch {
	case bps < 0:
		sign, bps = "−", -bps
	case signed && bps > 0:
		sign = "+"
	}
	s := big.NewInt(bps)
	whole, rest := new(big.Int).QuoRem(s, big.NewInt(100), new(big.Int))
	frac := strings.TrimRight(string([]byte{'0' + byte(rest.Int64()/10), '0' + byte(rest.Int64()%10)}), "0")
	out := whole.String()
	if frac != "" {
		out += "." + frac
	}
	return sign + t.number(out) + "%"
}

// clock writes a moment in UTC: the time alone if it is of today.
func (t tongue) clock(at time.Time) string {
	at = at.UTC()
	if at.Format(time.DateOnly) == t.now.UTC().Format(time.DateOnly) {
		return at.Format("15:04 UTC")
	}
	return at.Format("2006-01-02 15:04 UTC")
}

// when writes a moment as seen from now: "3 min ago", "in 2 h".
func (t tongue) when(at time.Time) string {
	switch d := at.Sub(t.now); {
	case d >= time.Second:
		return t.plain("time_in", "Span", t.span(d))
	case d > -2*time.Second:
		return t.plain("time_now")
	default:
		return t.plain("time_ago", "Span", t.span(-d))
	}
}

// soon is when for what is about to come: that is never "just now".
func (t tongue) soon(at time.Time) string {
	if at.Sub(t.now) < time.Second {
		return t.plain("time_in", "Span", t.span(0))
	}
	return t.when(at)
}

// span writes how long something takes, in its largest unit.
func (t tongue) span(d time.Duration) string {
	switch {
	case d < time.Second:
		return t.plain("span_moment")
	case d < time.Minute:
		return t.plain("span_seconds", "N", int(d.Round(time.Second)/time.Second))
	case d < time.Hour:
		return t.plain("span_minutes", "N", int(d.Round(time.Minute)/time.Minute))
	case d < 48*time.Hour:
		return t.plain("span_hours", "N", int(d.Round(time.Hour)/time.Hour))
	default:
		return t.plain("span_days", "N", int(d.Round(24*time.Hour)/(24*time.Hour)))
	}
}

// clip cuts a name to n characters.
func clip(s string, n int) string {
	r := []rune(strings.Join(strings.Fields(s), " "))
	if len(r) <= n {
		return string(r)
	}
	return string(r[:n-1]) + "…"
}

func itoa(n uint64) string { return strconv.FormatUint(n, 10) }
