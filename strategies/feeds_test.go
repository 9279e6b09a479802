package strategies

import (
	"math/big"
	"testing"
	"time"
)

func TestCheckRound(t *testing.T) {
	now := time.Date(2026, 11, 1, 12, 0, 0, 0, time.UTC)
	ago := func(d time.Duration) *big.Int { return big.NewInt(now.Add(-d).Unix()) }
	hour := time.Hour
	for _, c := range []struct {
		name     string
		answer   *big.Int
		at       *big.Int
		decimals uint8
		want     string // "" = refused
	}{
		{"fresh", big.NewInt(27_040_000), ago(time.Minute), 8, "270400000000000000"},
		{"within heartbeat and slack", big.NewInt(1e8), ago(hour + feedSlack), 8, "1000000000000000000"},
		{"too old", big.NewInt(1e8), ago(hour + feedSlack + time.Second), 8, ""},
		{"from the future", big.NewInt(1e8), ago(-feedSlack - time.Second), 8, ""},
		{"zero", big.NewInt(0), ago(0), 8, ""},
		{"negative", big.NewInt(-1), ago(0), 8, ""},
		{"never updated", big.NewInt(1e8), big.NewInt(0), 8, ""},
		{"more decimals than the ledger", new(big.Int).Exp(big.NewInt(10), big.NewInt(20), nil), ago(0), 20, "1000000000000000000"},
		{"below any price", big.NewInt(9), ago(0), 20, ""},
	} {
		usd, _, err := checkRound(c.answer, c.at, c.decimals, hour, now)
		if c.want == "" {
			if err == nil {
				t.Errorf("%s: taken as %s", c.name, usd)
			}
		} else if err != nil || usd.String() != c.want {
			t.Errorf("%s: %s (%v), want %s", c.name, usd, err, c.want)
		}
	}
}
