package commands

import (
	"math/big"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/amasa-io/amasa/ledger"
)

func fixedNow() time.Time { return time.Date(2026, 11, 22, 13, 5, 0, 0, time.UTC) }

func english(t testing.TB) tongue {
	t.Helper()
	c, err := loadCatalog()
	if err != nil {
		t.Fatal(err)
	}
	return c.in(fixedNow(), "en")
}

func TestAmountsAreCutForTheEye(t *testing.T) {
	t.Parallel()
	en := english(t)
	for _, c := range []struct {
		base     string
		decimals uint8
		want     string
	}{
		{"0", 8, "0 X"},
		{"1250000000", 8, "12.5 X"},
		{"123456789999999999", 8, "1,234,567,899.99 X"},
		{"1234599999", 8, "12.3459 X"},
		{"199999999", 8, "1.9999 X"},
		{"1", 18, "0.000000000000000001 X"},
		{"123456", 18, "0.0000000000001234 X"},
		{"5", 0, "5 X"},
		{"1000", 0, "1,000 X"},
	} {
		a, err := ledger.ParseAmount(c.base)
		if err != nil {
			t.Fatal(err)
		}
		if got := en.amount(a, ledger.Asset{Symbol: "X", Decimals: c.decimals}); got != c.want {
			t.Errorf("%s with %d decimals = %q, want %q", c.base, c.decimals, got, c.want)
		}
	}
}

func TestDollars(t *testing.T) {
	t.Parallel()
	en := english(t)
	for in, want := range map[string]string{
		"0": "$0.00", "1": "$1.00", "2.5": "$2.50", "1234.999": "$1,234.99", "0.01": "$0.01", "0.019": "$0.01", "0.1": "$0.10",
		"0.00999": "$0.0099", "0.0042": "$0.0042", "0.000000123": "$0.00000012", "0.001": "$0.0010", "1000000": "$1,000,000.00",
	} {
		v, err := ledger.ParseUSD(in)
		if err != nil {
			t.Fatal(err)
		}
		if got := en.usd(v); got != want {
			t.Errorf("$%s = %q, want %q", in, got, want)
		}
	}
}

// What is shown never exceeds what is owed, and never hides that something is.
func TestShortenNeverRoundsUp(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		decimals := rapid.Uint8Range(0, 30).Draw(t, "decimals")
		a, err := ledger.AmountFromBig(new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 24).Draw(t, "amount")))
		if err != nil {
			t.Fatal(err)
		}
		shown, err := ledger.ParseUnits(shorten(a.Format(decimals)), decimals)
		if err != nil {
			t.Fatal(err)
		}
		if a.Less(shown) || shown.IsZero() != a.IsZero() {
			t.Fatalf("%s is shown as %s", a.Format(decimals), shorten(a.Format(decimals)))
		}
	})
}

func TestTimes(t *testing.T) {
	t.Parallel()
	en := english(t)
	for d, want := range map[time.Duration]string{
		0: "just now", 30 * time.Second: "in 30 s", -90 * time.Second: "2 min ago", 3 * time.Hour: "in 3 h", -72 * time.Hour: "3 days ago",
		-500 * time.Millisecond: "just now",
	} {
		if got := en.when(fixedNow().Add(d)); got != want {
			t.Errorf("%s = %q, want %q", d, got, want)
		}
	}
	for d, want := range map[time.Duration]string{-time.Minute: "in a few seconds", 300 * time.Millisecond: "in a few seconds", time.Hour: "in 1 h"} {
		if got := en.soon(fixedNow().Add(d)); got != want {
			t.Errorf("soon, %s = %q, want %q", d, got, want)
		}
	}
	if got := en.clock(fixedNow()); got != "13:05 UTC" {
		t.Errorf("today = %q", got)
	}
	if got := en.clock(fixedNow().AddDate(0, 0, 1)); got != "2026-11-23 13:05 UTC" {
		t.Errorf("tomorrow = %q", got)
	}
}

func TestPercent(t *testing.T) {
	t.Parallel()
	en := english(t)
	for bps, want := range map[int64]string{0: "0%", 1: "+0.01%", 31: "+0.31%", 150: "+1.5%", -40: "−0.4%", 123400: "+1,234%"} {
		if got := en.percent(bps, true); got != want {
			t.Errorf("%d = %q, want %q", bps, got, want)
		}
	}
}

func TestEveryMonthHasAName(t *testing.T) {
	t.Parallel()
	en := english(t)
	for m := time.January; m <= time.December; m++ {
		title, err := en.boardTitle(time.Date(2027, m, 1, 0, 0, 0, 0, time.UTC).Format(monthFormat))
		if want := m.String() + " 2027"; err != nil || !strings.Contains(string(title), want) {
			t.Errorf("%s: the title is %q (%v), want %q in it", m, title, err, want)
		}
	}
	for _, bad := range []string{"", "2027", "2027-13", "2027-1-1", "ALL"} {
		if title, err := en.boardTitle(bad); err == nil {
			t.Errorf("%q is a period: %s", bad, title)
		}
	}
}
