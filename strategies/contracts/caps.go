package contracts

// What a rolling cap of the treasury counts, for PackLeft.
const (
	CapSwap    uint8 = iota // swapped away
	CapBlind                // swapped away where either side has no feed
	CapDeposit              // put into vaults
	CapPay                  // paid by the payer
)
