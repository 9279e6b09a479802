package ledger

import (
	"context"
	"fmt"
	"time"
)

// Price of one whole unit of an asset in USD.
type Price struct {
	Asset  AssetID
	USD    USD
	Source string    // "chainlink:0x…"
	At     time.Time // the feed's updatedAt; zero = there is no price
}

type priceRow struct {
	Asset  AssetID
	USD    USD
	Source string
	At     int64
}

func (r priceRow) price() Price {
	return Price{Asset: r.Asset, USD: r.USD, Source: r.Source, At: fromMicros(r.At)}
}

// Value in USD of amount base units of an asset with the given decimals; rounded down. Zero without a price, and for a value beyond
// 256 bits, which no real price gives.
func (p Price) Value(amount Amount, decimals uint8) USD {
	value, err := amount.MulDiv(p.USD, Pow10(decimals))
	if err != nil {
		return USD{}
	}
	return value
}

// PutPrices stores prices. One that is older than what is stored is left out.
func (b *Book) PutPrices(ctx context.Context, prices []Price) error {
	if len(prices) == 0 {
		return nil
	}
	err := b.write(ctx, func(t tx) error {
		if err := t.requireAssets(mapped(prices, func(p Price) AssetID { return p.Asset })); err != nil {
			return err
		}
		for _, p := range prices {
			if p.At.IsZero() {
				return fmt.Errorf("%w: price of %s without a time", ErrInvalid, p.Asset)
			}
			_, err := t.exec("INSERT INTO prices (asset, usd, source, at) VALUES "+marks(1, 4)+
				" ON CONFLICT (asset) DO UPDATE SET usd = excluded.usd, source = excluded.source, at = excluded.at WHERE prices.at <= excluded.at",
				p.Asset, p.USD, plain(p.Source, 200), micros(p.At))
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("put prices: %w", err)
	}
	return nil
}

// Prices returns the latest of every asset that has one.
func (b *Book) Prices(ctx context.Context) (map[AssetID]Price, error) {
	var rows []priceRow
	if err := b.query(ctx).all(&rows, "SELECT asset, usd, source, at FROM prices"); err != nil {
		return nil, fmt.Errorf("read prices: %w", err)
	}
	return priceMap(rows), nil
}

func priceMap(rows []priceRow) map[AssetID]Price {
	prices := make(map[AssetID]Price, len(rows))
	for _, row := range rows {
		prices[row.Asset] = row.price()
	}
	return prices
}
