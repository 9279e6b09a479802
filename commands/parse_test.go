package commands

import (
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

func TestParseAmount(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		in       string
		decimals uint8
		want     string // base units, or the key of the refusal
	}{
		{"12.5", 8, "1250000000"},
		{" 1 000.25 ", 2, "100025"},
		{"1,000.25", 2, "100025"},
		{"12,5", 1, "125"},
		{"0,001", 3, "ambiguous"},
		{"1,000", 6, "ambiguous"},
		{"1.000,5", 6, "ambiguous"},
		{"1,2,3", 6, "ambiguous"},
		{"0.1234567", 6, "decimals"},
		{"0.1000000", 6, "100000"},
		{"1.5", 0, "decimals"},
		{"0", 6, "zero"},
		{"0.000", 6, "zero"},
		{"-1", 6, "amount"},
		{"1e3", 6, "amount"},
		{"0x10", 6, "amount"},
		{"ten", 6, "amount"},
		{"", 6, "amount"},
		{".", 6, "amount"},
		{"1.", 6, "amount"},
		{strings.Repeat("9", 100), 6, "amount"},
	} {
		got, err := parseAmount(c.in, c.decimals)
		if s := outcome(got.String(), err); s != c.want {
			t.Errorf("parseAmount(%q, %d) = %s, want %s", c.in, c.decimals, s, c.want)
		}
	}
}

func outcome(ok string, err error) string {
	var no *refusal
	switch {
	case err == nil:
		return ok
	case errors.As(err, &no):
		return no.key
	}
	return "an error that is no refusal: " + err.Error()
}

func TestParseAddress(t *testing.T) {
	t.Parallel()
	const good = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"
	for in, want := range map[string]string{
		good:                               good,
		" " + good + "\n":                  good,
		"ethereum:" + good:                 good,
		strings.ToLower(good):              good,
		"0X" + strings.ToUpper(good[2:]):   good,
		strings.Replace(good, "a", "A", 1): "checksum",
		strings.Replace(good, "5", "6", 1): "checksum",
		good[:41]:                          "address",
		good + "0":                         "address",
		good[2:]:                           "address",
		"0x" + strings.Repeat("g", 40):     "address",
		"":                                 "address",
	} {
		a, checked, err := parseAddress(in)
		if s := outcome(a.Hex(), err); s != want {
			t.Errorf("parseAddress(%q) = %s, want %s", in, s, want)
		}
		if single := in == strings.ToLower(in); err == nil && checked && single {
			t.Errorf("parseAddress(%q) claims a checksum", in)
		}
	}
	if g := groups(common.HexToAddress(good)); strings.ReplaceAll(g, " ", "") != good || len(strings.Fields(g)) != 11 {
		t.Errorf("groups = %q", g)
	}
}

func FuzzParseAmount(f *testing.F) {
	for _, s := range []string{"1", "1.5", "1,000.5", "12,5", " 1 000", "0", ".", ",", "1e9", "９"} {
		f.Add(s, uint8(18))
	}
	f.Fuzz(func(t *testing.T, s string, decimals uint8) {
		decimals %= 78
		a, err := parseAmount(s, decimals)
		if err != nil {
			if _, ok := errors.AsType[*refusal](err); !ok {
				t.Fatalf("%q: %v", s, err)
			}
			return
		}
		if a.IsZero() {
			t.Fatalf("%q is zero", s)
		}
		again, err := parseAmount(a.Format(decimals), decimals)
		if err == nil && again.Cmp(a) != 0 {
			t.Fatalf("%q reads as %s and then as %s", s, a, again)
		}
	})
}

func FuzzParseAddress(f *testing.F) {
	f.Add("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")
	f.Add("ethereum:0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed")
	f.Add("0x")
	f.Fuzz(func(t *testing.T, s string) {
		a, _, err := parseAddress(s)
		if err != nil {
			return
		}
		if !strings.Contains(strings.ToLower(s), strings.ToLower(a.Hex()[2:])) {
			t.Fatalf("%q became %s", s, a)
		}
		if again, checked, err := parseAddress(a.Hex()); err != nil || !checked || again != a {
			t.Fatalf("%s does not come back: %v", a, err)
		}
	})
}

func FuzzParseAction(f *testing.F) {
	f.Add("go:balance")
	f.Add("wd-asset:01jd0000000000000000000000:12")
	f.Fuzz(func(t *testing.T, s string) {
		if verb, args, ok := parseAction(s); ok && act(verb, args...) != s {
			t.Fatalf("%q came back as %q", s, act(verb, args...))
		}
	})
}
