package config

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestUSDReads(t *testing.T) {
	for _, c := range []struct{ text, units string }{
		{"2", "2000000000000000000"},
		{"0.50", "500000000000000000"},
		{"0", "0"},
		{"007.1", "7100000000000000000"},
		{"0.000000000000000001", "1"},
	} {
		var u USD
		if err := u.UnmarshalText([]byte(c.text)); err != nil || u.Units().Dec() != c.units {
			t.Errorf("%q is %s (%v), want %s", c.text, u.Units().Dec(), err, c.units)
		}
	}
	for _, bad := range []string{"", ".", "1.", ".5", "-1", "+1", "1e3", "1,000", "0x10", " 1", "$2", "0.0000000000000000001", strings.Repeat("9", 61)} {
		var u USD
		if err := u.UnmarshalText([]byte(bad)); err == nil {
			t.Errorf("%q is read as %s", bad, u)
		}
	}
}

func TestUSDRoundTrips(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var u, again USD
		u.units.SetUint64(rapid.Uint64().Draw(t, "units"))
		if err := again.UnmarshalText([]byte(u.String())); err != nil || again != u {
			t.Fatalf("%s reads back as %s (%v)", u, again, err)
		}
	})
}
