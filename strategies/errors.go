package strategies

import (
	"errors"
	"fmt"
	"strings"

	"github.com/amasa-io/amasa/strategies/contracts"
)

// Reasons why money waits or an order failed, as catalogue keys for chat.
const (
	ReasonPrice    = "price_stale"       // a feed is too old or answers nonsense
	ReasonNoPrice  = "no_price"          // the asset has no feed, so it can't be invested
	ReasonVault    = "vault_unavailable" // a vault gives no value, takes no money or pays none out
	ReasonMinimum  = "below_minimum"     // too little to be worth the cost
	ReasonQuote    = "quote_off"         // the market is too far from the feeds
	ReasonFees     = "fees_high"         // the chain's fees are above the ceiling
	ReasonGas      = "low_gas"           // the hot key has too little coin for gas
	ReasonKey      = "key_stopped"       // the hot key was used by somebody else, or is not available
	ReasonCap      = "over_cap"          // above what the hot keys may move; the owner has to
	ReasonPaused   = "paused"            // the guardian paused the treasury
	ReasonShort    = "treasury_short"    // the money is not in the treasury yet
	ReasonReverted = "reverted"          // the chain undid the transaction; it is tried again
	ReasonPayment  = "payment_refused"   // the token or the receiver refused the payment
	ReasonNode     = "node_unreachable"  // no provider of the chain answers
	ReasonClosed   = "fund_closed"       // the fund takes no new money
	ReasonRefused  = "refused"           // a contract refused for a reason of its own
	ReasonHalted   = "halted"            // the watcher saw the chain contradict itself; a person has to look
	ReasonCost     = "cost_high"         // it would cost more than its share of what it moves; it waits for company or lower fees
	ReasonDaily    = "daily_cap"         // what the payer may pay in a day is used up
	ReasonMatching = "matching"          // an exit that is paid with money which is on its way in
)

var (
	errNode  = errors.New("node trouble")
	errQuote = errors.New("market and feeds disagree")
)

// refusal is a reason not to do something now: nothing is broken, and nothing was sent.
type refusal struct {
	reason string
	cause  error
}

func (r *refusal) Error() string {
	if r.cause == nil {
		return r.reason
	}
	return r.reason + ": " + r.cause.Error()
}

func (r *refusal) Unwrap() error { return r.cause }

func refuse(reason, format string, args ...any) error {
	return &refusal{reason, fmt.Errorf(format, args...)}
}

// reasonOf is the catalogue key for an error.
func reasonOf(err error) string {
	var r *refusal
	switch {
	case err == nil:
		return ""
	case errors.As(err, &r):
		return r.reason
	case errors.Is(err, errQuote):
		return ReasonQuote
	case errors.Is(err, errNode):
		return ReasonNode
	}
	return ReasonRefused
}

// refusedBy turns the revert of a simulated call into a refusal; any other error comes back as it is.
func refusedBy(err error) error {
	if err == nil || !isRevert(err) {
		return err
	}
	what, bad := contracts.NewTreasury().UnpackError(revertData(err))
	if bad != nil {
		reason := ReasonRefused
		if strings.Contains(err.Error(), "Too little received") {
			reason = ReasonQuote
		}
		return &refusal{reason, err}
	}
	return &refusal{reasonOfRevert(what), fmt.Errorf("%w: %T%+v", err, what, what)}
}

func reasonOfRevert(what any) string {
	switch what.(type) {
	case *contracts.TreasuryCapExceeded, *contracts.TreasuryPaymentTooLarge:
		return ReasonCap
	case *contracts.TreasuryIsPaused, *contracts.TreasuryNotSealed:
		return ReasonPaused
	case *contracts.TreasuryBadPrice, *contracts.TreasurySequencerDown:
		return ReasonPrice
	case *contracts.TreasuryTooLittle, *contracts.TreasuryTooMuchSpent:
		return ReasonQuote
	case *contracts.TreasuryVaultTooSmall:
		return ReasonVault
	}
	return ReasonRefused
}
