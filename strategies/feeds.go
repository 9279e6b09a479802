package strategies

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies/contracts"
)

// feedSlack is how late beyond its heartbeat a feed may be: its nodes and the block that carries the answer take time.
const feedSlack = 2 * time.Minute

// usdScale is the number of decimals that prices have in the ledger.
const usdScale = 18

// price reads an asset's feed now. It refuses (ReasonPrice) rather than fall back on an older answer.
func (e *Executor) price(ctx context.Context, asset Asset) (ledger.Price, error) {
	return e.priceAt(ctx, asset, nil)
}

// priceAt is price at a block by the majority of the providers; nil: at the newest, by any of them.
func (e *Executor) priceAt(ctx context.Context, asset Asset, block *big.Int) (ledger.Price, error) {
	if !asset.Feed.set() {
		return ledger.Price{}, refuse(ReasonNoPrice, "%s has no feed", asset.Symbol)
	}
	feed := contracts.NewFeed()
	decimals, known := e.feedDecimals[asset.Feed.Address]
	if !known {
		var err error
		decimals, err = viewAgreed(ctx, e.nodes, asset.Feed.Address, feed.PackDecimals(), feed.UnpackDecimals)
		if err != nil {
			return ledger.Price{}, refuse(ReasonPrice, "feed of %s: %w", asset.Symbol, err)
		}
		e.feedDecimals[asset.Feed.Address] = decimals
	}
	round, err := view(ctx, e.nodes, asset.Feed.Address, feed.PackLatestRoundData(), block, feed.UnpackLatestRoundData)
	if err != nil {
		return ledger.Price{}, refuse(ReasonPrice, "feed of %s: %w", asset.Symbol, err)
	}
	usd, at, err := checkRound(round.Answer, round.UpdatedAt, decimals, asset.Feed.Heartbeat, e.now())
	if err != nil {
		return ledger.Price{}, refuse(ReasonPrice, "feed of %s: %w", asset.Symbol, err)
	}
	return ledger.Price{Asset: asset.ID, USD: usd, Source: "chainlink:" + asset.Feed.Address.Hex(), At: at}, nil
}

// checkRound turns a feed's answer into US dollars, or says why it can't be used.
func checkRound(answer, updatedAt *big.Int, decimals uint8, heartbeat time.Duration, now time.Time) (ledger.USD, time.Time, error) {
	if answer == nil || answer.Sign() <= 0 {
		return ledger.USD{}, time.Time{}, fmt.Errorf("the answer is %s", answer)
	}
	if updatedAt == nil || updatedAt.Sign() <= 0 || !updatedAt.IsInt64() {
		return ledger.USD{}, time.Time{}, fmt.Errorf("the answer has no time")
	}
	at := time.Unix(updatedAt.Int64(), 0).UTC()
	if age := now.Sub(at); age > heartbeat+feedSlack {
		return ledger.USD{}, time.Time{}, fmt.Errorf("the answer is %s old, the heartbeat %s", age.Round(time.Second), heartbeat)
	} else if age < -feedSlack {
		return ledger.USD{}, time.Time{}, fmt.Errorf("the answer is from the future, by %s", -age.Round(time.Second))
	}
	scaled := new(big.Int).Mul(answer, ledger.Pow10(usdScale).Big())
	usd, err := ledger.AmountFromBig(scaled.Quo(scaled, ledger.Pow10(decimals).Big()))
	if err == nil && usd.IsZero() {
		err = fmt.Errorf("the answer is below any price")
	}
	return usd, at, err
}
