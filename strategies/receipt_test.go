package strategies

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// TestReceiptsOfRollups: the fee for data counts with the gas, and one that makes no sense keeps no receipt from being read.
func TestReceiptsOfRollups(t *testing.T) {
	for fee, want := range map[string]uint64{"": 6, `,"l1Fee":"0xa"`: 16, `,"l1Fee":null`: 6, `,"l1Fee":"ten"`: 6, `,"l1Fee":{"a":1}`: 6, `,"l1Fee":"-0x1"`: 6,
		`,"l1Fee":"0x` + strings.Repeat("f", 64) + `"`: 0} {
		var r *txReceipt
		err := json.Unmarshal(fmt.Appendf(nil, `{"transactionHash":%[1]q,"blockHash":%[1]q,"status":"0x1","cumulativeGasUsed":"0x2","gasUsed":"0x2",
			"effectiveGasPrice":"0x3","logsBloom":%[2]q,"logs":[]%[3]s}`, "0x"+strings.Repeat("1", 64), "0x"+strings.Repeat("0", 512), fee), &r)
		if err != nil {
			t.Errorf("%s: %v", fee, err)
			continue
		}
		if got, err := gasOf(r); err != nil || got != amount(want) {
			t.Errorf("%s: it paid %s, not %d (%v)", fee, got, want, err)
		}
	}
}
