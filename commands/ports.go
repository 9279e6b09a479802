package commands

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// Book is what this package asks of the ledger. *ledger.Book satisfies it.
type Book interface {
	People
	Addresses
	Promises
	Links
	Wealth
	Looks
	Orders
	Boards
}

// People are users and their logins.
type People interface {
	Meet(ctx context.Context, c ledger.Caller) (ledger.User, ledger.Identity, error)
	Find(ctx context.Context, p ledger.Platform, externalID string) (ledger.User, ledger.Identity, error)
	AcceptTerms(ctx context.Context, user ledger.ID) error
	SetLanguage(ctx context.Context, user ledger.ID, lang string) error
	Identities(ctx context.Context, user ledger.ID) ([]ledger.Identity, error)
}

// Addresses are where users are paid at.
type Addresses interface {
	DepositAddress(ctx context.Context, user ledger.ID, derive func(salt common.Hash) common.Address) (ledger.DepositAddress, error)
	DepositAddresses(ctx context.Context, user ledger.ID) ([]ledger.DepositAddress, error)
}

// Promises are what previews and questions leave behind for the next press or the next text.
type Promises interface {
	PutIntent(ctx context.Context, in ledger.Intent) error
	Intent(ctx context.Context, user, id ledger.ID) (ledger.Intent, error)
	CancelIntent(ctx context.Context, user, id ledger.ID) error
	SetDialog(ctx context.Context, d ledger.Dialog) error
	TakeDialog(ctx context.Context, identity ledger.ID) (ledger.Dialog, error)
}

// Links join identities.
type Links interface {
	IssueLinkCode(ctx context.Context, identity ledger.ID) (code string, l ledger.Link, err error)
	ClaimLinkCode(ctx context.Context, claimer ledger.ID, code string) (ledger.Link, error)
	ConfirmLink(ctx context.Context, issuer, link ledger.ID) (ledger.Link, error)
	RejectLink(ctx context.Context, issuer, link ledger.ID) error
}

// Wealth is what a user has and what arrived.
type Wealth interface {
	Assets(ctx context.Context) ([]ledger.Asset, error)
	Holdings(ctx context.Context, user ledger.ID) (ledger.Holdings, error)
	Payouts(ctx context.Context, user, before ledger.ID, limit int) ([]ledger.Payout, error)
	Funds(ctx context.Context) ([]ledger.Fund, error)
	PaymentCosts(ctx context.Context) ([]ledger.PaymentCost, error)
	UnitPriceAt(ctx context.Context, fund ledger.FundID, t time.Time) (ledger.UnitPrice, error)
}

// Looks are how far the chains were read, and questions to their watchers.
type Looks interface {
	ChainStates(ctx context.Context) ([]ledger.ChainState, error)
	AskLook(ctx context.Context, user, identity ledger.ID, chains []uint64) (ledger.LookRequest, error)
}

// Orders are what users ask for.
type Orders interface {
	SetTier(ctx context.Context, user ledger.ID, tier string, intent ledger.ID) error
	PlaceOrder(ctx context.Context, o ledger.NewOrder) (ledger.Order, error)
	CancelOrder(ctx context.Context, user, order ledger.ID) (ledger.Order, error)
	Orders(ctx context.Context, f ledger.OrderFilter) ([]ledger.Order, error)
}

// Boards are the communities' leaderboards.
type Boards interface {
	JoinBoard(ctx context.Context, m ledger.BoardMember) error
	LeaveBoard(ctx context.Context, community string, user ledger.ID) error
	BoardMember(ctx context.Context, community string, user ledger.ID) (ledger.BoardMember, error)
	Board(ctx context.Context, community, month string, offset, limit int) (rows []ledger.BoardRow, total int, err error)
}

var _ Book = (*ledger.Book)(nil)
