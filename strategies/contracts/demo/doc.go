// Package demo binds the contracts of ../src/demo: a token, an exchange, a price feed and a vault for local chains
// and tests. They are not for production: whoever deploys them can mint, set prices and stop them.
package demo

// What a DemoToken does on a transfer, for PackSetBehaviour.
const (
	Normal         uint8 = iota
	ReturnsNothing       // as USDT on Ethereum
	ReturnsFalse         // claims failure, moves nothing
	LiesTrue             // claims success, moves nothing
	TakesFee             // burns 1% of each transfer
	EatsGas              // burns all gas it is given
	ReturnBomb           // fails with a megabyte of reason
	Paused
)
