package ledger

import (
	"strconv"
	"strings"
)

// Account is the path of a ledger account. One account holds one balance per asset.
//
// The chart of accounts, by normal side:
//
//	debit (what is held, and where)         credit (what is owed, and to whom)
//	place/<chain>/deposits                  user/<id>/available    spendable
//	place/<chain>/treasury                  user/<id>/held         reserved by a Hold
//	issued/<fund>   units in existence      fund/<fund>/cash       what the fund has outside of vaults
//	                                        fund/<fund>/position   vault shares of the fund
//	                                        stream/<stream>        income passing through, so its credits are a total
//	                                        fees/<chain>           withheld for gas
//	                                        dust/<chain>           what rounding left, and transfers nobody is owed
//
// A debit account's balance is debits minus credits, a credit account's the reverse. No balance may fall below zero, and
// the database itself refuses it, but for place/<chain>/deposits: a sweep may carry off a payout that is not final yet.
type Account string

// UserAvailable is what the user can spend.
func UserAvailable(user ID) Account { return Account("user/" + string(user) + "/available") }

// UserHeld is what the user's open orders reserve.
func UserHeld(user ID) Account { return Account("user/" + string(user) + "/held") }

// PlaceDeposits is what lies on the deposit addresses of a chain.
func PlaceDeposits(chain uint64) Account { return place(chain, "deposits") }

// PlaceTreasury is what the treasury contract of a chain holds, vault shares included.
func PlaceTreasury(chain uint64) Account { return place(chain, "treasury") }

// FundCash is what the fund has of its base asset, and of its vaults' assets, outside of vaults.
func FundCash(fund FundID) Account { return Account("fund/" + string(fund) + "/cash") }

// FundPosition is the fund's vault shares.
func FundPosition(fund FundID) Account { return Account("fund/" + string(fund) + "/position") }

// FundIssued is the number of the fund's units in existence.
func FundIssued(fund FundID) Account { return Account("issued/" + string(fund)) }

// StreamIncome is where a stream's payouts pass through.
func StreamIncome(stream string) Account { return Account("stream/" + stream) }

// Fees is what orders paid for gas on a chain.
func Fees(chain uint64) Account { return Account("fees/" + strconv.FormatUint(chain, 10)) }

// Dust is what rounding left over on a chain and what arrived without an owner.
func Dust(chain uint64) Account { return Account("dust/" + strconv.FormatUint(chain, 10)) }

func place(chain uint64, name string) Account {
	return Account("place/" + strconv.FormatUint(chain, 10) + "/" + name)
}

// debitNormal reports on which side the account grows.
func (a Account) debitNormal() bool {
	return strings.HasPrefix(string(a), "place/") || strings.HasPrefix(string(a), "issued/")
}

// mayOverdraw reports whether the balance may fall below zero.
func (a Account) mayOverdraw() bool {
	return strings.HasPrefix(string(a), "place/") && strings.HasSuffix(string(a), "/deposits")
}

func (a Account) valid() bool {
	kind, rest, ok := strings.Cut(string(a), "/")
	if !ok || rest == "" || len(a) > 200 || plain(rest, 200) != rest {
		return false
	}
	switch kind {
	case "user":
		_, name, _ := strings.Cut(rest, "/")
		return name == "available" || name == "held"
	case "place", "fund", "issued", "stream", "fees", "dust":
		return true
	}
	return false
}

// side is the account's normal side as it is stored.
func (a Account) side() string {
	if a.debitNormal() {
		return "debit"
	}
	return "credit"
}

// user is the user whose account this is, if it is one's.
func (a Account) user() (ID, bool) {
	rest, ok := strings.CutPrefix(string(a), "user/")
	if !ok {
		return "", false
	}
	id, _, ok := strings.Cut(rest, "/")
	return ID(id), ok
}

// withUser is the same account of another user.
func (a Account) withUser(user ID) Account {
	old, ok := a.user()
	if !ok {
		return a
	}
	return Account("user/" + string(user) + strings.TrimPrefix(string(a), "user/"+string(old)))
}
