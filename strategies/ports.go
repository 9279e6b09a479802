package strategies

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// Book is the book of record as the executor uses it; *ledger.Book satisfies it.
type Book interface {
	Accounts
	Market
	Orders
	Batches
	Steps
}

// Accounts is what the book says there is.
type Accounts interface {
	PutAssets(ctx context.Context, assets []ledger.Asset) error
	Assets(ctx context.Context) ([]ledger.Asset, error)
	Balance(ctx context.Context, account ledger.Account, asset ledger.AssetID) (ledger.Amount, error)
	Turnover(ctx context.Context, account ledger.Account, asset ledger.AssetID) (debits, credits ledger.Amount, err error)
	RecordSwept(ctx context.Context, entries []ledger.Entry, swept []ledger.Swept) error
	ChainState(ctx context.Context, chain uint64) (ledger.ChainState, error)
	Setting(ctx context.Context, name string) (string, error)
	WindingDown(ctx context.Context) (bool, error)
	WindDownOver(ctx context.Context) error
}

// Market is what the executor publishes for chat to show.
type Market interface {
	PutPrices(ctx context.Context, prices []ledger.Price) error
	PutFunds(ctx context.Context, funds []ledger.Fund) error
	Funds(ctx context.Context) ([]ledger.Fund, error)
	PutUnitPrice(ctx context.Context, mark ledger.UnitPrice) error
	PutPaymentCosts(ctx context.Context, costs []ledger.PaymentCost) error
}

// Orders is the queue of what users asked for.
type Orders interface {
	Investable(ctx context.Context, chain uint64, assets []ledger.AssetID, limit int) ([]ledger.Investable, error)
	PlaceOrder(ctx context.Context, order ledger.NewOrder) (ledger.Order, error)
	Orders(ctx context.Context, filter ledger.OrderFilter) ([]ledger.Order, error)
	AnnounceWindDown(ctx context.Context, limit int) (more bool, err error)
	Holders(ctx context.Context, asset ledger.AssetID, after ledger.ID, limit int) ([]ledger.Holder, error)
	ExplainOrders(ctx context.Context, orders []ledger.ID, reason string) error
}

// Batches is orders frozen together.
type Batches interface {
	FreezeBatch(ctx context.Context, batch ledger.Batch, orders []ledger.ID, steps []ledger.Step) (ledger.Batch, error)
	OpenBatches(ctx context.Context, chain uint64) ([]ledger.Batch, error)
	BatchesSince(ctx context.Context, chain uint64, kind ledger.OrderKind, since time.Time) ([]ledger.Batch, error)
	Unswept(ctx context.Context, chain uint64, asset ledger.AssetID, first []ledger.ID, limit int) ([]ledger.Unswept, error)
}

// Steps is the journal of our own transactions, nonces included.
type Steps interface {
	Steps(ctx context.Context, batch ledger.ID) ([]ledger.Step, error)
	NextNonce(ctx context.Context, chain uint64, signer common.Address, floor uint64) (uint64, error)
	SignStep(ctx context.Context, step ledger.ID, signer common.Address, nonce uint64, raw []byte, hash common.Hash) error
	MineStep(ctx context.Context, step ledger.ID, block ledger.BlockRef) error
	UnmineStep(ctx context.Context, step ledger.ID) error
	UnsignStep(ctx context.Context, step ledger.ID) error
	SettleStep(ctx context.Context, settlement ledger.Settlement) error
}
