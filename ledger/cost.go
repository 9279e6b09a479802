package ledger

import (
	"context"
	"fmt"
	"time"
)

// PaymentCost is what the payment of one withdrawal costs now, when others share the transaction.
type PaymentCost struct {
	Asset AssetID
	Fee   Amount // base units of the asset, taken from the withdrawal
	Least Amount // base units: less waits until fees fall
	At    time.Time
}

type paymentCostRow struct {
	Asset      AssetID
	Fee, Least Amount
	At         int64
}

// PutPaymentCosts stores what payments cost now.
func (b *Book) PutPaymentCosts(ctx context.Context, costs []PaymentCost) error {
	if len(costs) == 0 {
		return nil
	}
	err := b.write(ctx, func(t tx) error {
		for _, c := range costs {
			_, err := t.exec("INSERT INTO payment_costs (asset, fee, least, at) VALUES "+marks(1, 4)+
				" ON CONFLICT (asset) DO UPDATE SET fee = excluded.fee, least = excluded.least, at = excluded.at",
				c.Asset, c.Fee, c.Least, micros(c.At))
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("put payment costs: %w", err)
	}
	return nil
}

// PaymentCosts lists what payments cost, by asset. An asset that is not among them costs its owner nothing.
func (b *Book) PaymentCosts(ctx context.Context) ([]PaymentCost, error) {
	var rows []paymentCostRow
	if err := b.query(ctx).all(&rows, "SELECT asset, fee, least, at FROM payment_costs ORDER BY asset"); err != nil {
		return nil, fmt.Errorf("payment costs: %w", err)
	}
	return mapped(rows, func(r paymentCostRow) PaymentCost {
		return PaymentCost{Asset: r.Asset, Fee: r.Fee, Least: r.Least, At: fromMicros(r.At)}
	}), nil
}
