package commands

import (
	"regexp"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// thousands is what could be 1,000 or 1.000: money is not guessed.
var thousands = regexp.MustCompile(`^[0-9]{1,3}(,[0-9]{3})+$`)

// parseAmount reads an amount as a person types it. A decimal comma is understood where it can't be a thousands separator.
func parseAmount(s string, decimals uint8) (ledger.Amount, error) {
	text := strings.TrimSpace(s)
	s = strings.NewReplacer(" ", "", "_", "", "'", "", "\u00a0", "", "\u202f", "").Replace(text)
	switch comma, point := strings.LastIndexByte(s, ','), strings.LastIndexByte(s, '.'); {
	case comma < 0:
	case point > comma && thousands.MatchString(s[:point]): // 1,234.5
		s = strings.ReplaceAll(s, ",", "")
	case point >= 0 || strings.Count(s, ",") > 1 || thousands.MatchString(s):
		return ledger.Amount{}, refuse("ambiguous", "Text", clip(text, 40))
	default: // 12,5
		s = strings.Replace(s, ",", ".", 1)
	}
	if _, frac, _ := strings.Cut(s, "."); len(strings.TrimRight(frac, "0")) > int(decimals) && strings.Trim(frac, "0123456789") == "" {
		return ledger.Amount{}, refuse("decimals", "N", int(decimals))
	}
	a, err := ledger.ParseUnits(s, decimals)
	if err != nil {
		return ledger.Amount{}, refuse("amount", "Text", clip(text, 40))
	}
	if a.IsZero() {
		return ledger.Amount{}, refuse("zero")
	}
	return a, nil
}

// parsePercent reads "25%", "all" and "max" as a part of the whole in percent.
func parsePercent(s string) (int, bool) {
	s = strings.ToLower(strings.TrimSpace(s))
	if s == "all" || s == "max" {
		return 100, true
	}
	digits, ok := strings.CutSuffix(s, "%")
	if !ok || digits == "" || len(digits) > 3 || strings.Trim(digits, "0123456789") != "" {
		return 0, false
	}
	n := 0
	for _, d := range digits {
		n = 10*n + int(d-'0')
	}
	return n, n >= 1 && n <= 100
}

// looksLikeAddress tells text that is meant as an address, right or wrong.
func looksLikeAddress(s string) bool {
	s = strings.ToLower(strings.TrimSpace(s))
	s = strings.TrimPrefix(s, "ethereum:")
	return strings.HasPrefix(s, "0x") && len(s) >= 20 && len(s) <= 100 && !strings.ContainsAny(s, " \n")
}

// parseAddress reads an address. One in mixed case must pass its EIP-55 checksum, which catches a wrong digit; one in a single case has none, and
// checked is false.
func parseAddress(s string) (a common.Address, checked bool, err error) {
	s = strings.TrimSpace(s)
	s = strings.TrimPrefix(s, "ethereum:")
	digits, ok := strings.CutPrefix(s, "0x")
	if !ok {
		digits, ok = strings.CutPrefix(s, "0X")
	}
	if !ok || len(digits) != 2*common.AddressLength || !common.IsHexAddress(digits) {
		return a, false, refuse("address", "Text", clip(s, 60))
	}
	a = common.HexToAddress(digits)
	if digits == strings.ToLower(digits) || digits == strings.ToUpper(digits) {
		// An address of digits only is in both cases, and its checksum is itself.
		return a, digits == a.Hex()[2:], nil
	}
	if a.Hex()[2:] != digits {
		return common.Address{}, false, refuse("checksum", "Text", clip(s, 60))
	}
	return a, true, nil
}

// groups writes an address in fours, for comparing by eye.
func groups(a common.Address) string {
	hex := a.Hex()
	parts := make([]string, 0, 11)
	parts = append(parts, hex[:2])
	for i := 2; i < len(hex); i += 4 {
		parts = append(parts, hex[i:i+4])
	}
	return strings.Join(parts, " ")
}
