package ledger

import (
	"context"
	"fmt"
)

const assetColumns = "id, chain, symbol, name, decimals"

// PutAssets makes assets known and brings their symbols and names up to date. Changing the decimals of a known asset is ErrConflict.
func (b *Book) PutAssets(ctx context.Context, assets []Asset) error {
	if len(assets) == 0 {
		return nil
	}
	err := b.write(ctx, func(t tx) error { return t.putAssets(assets) })
	if err != nil {
		return fmt.Errorf("put assets: %w", err)
	}
	return nil
}

func (t tx) putAssets(assets []Asset) error {
	for _, a := range assets {
		if a.ID.Chain() == 0 || a.Decimals > 77 {
			return fmt.Errorf("%w: asset %q with %d decimals", ErrInvalid, a.ID, a.Decimals)
		}
		n, err := t.exec("INSERT INTO assets ("+assetColumns+") VALUES "+marks(1, 5)+
			" ON CONFLICT (id) DO UPDATE SET symbol = excluded.symbol, name = excluded.name WHERE assets.decimals = excluded.decimals",
			a.ID, a.ID.Chain(), plain(a.Symbol, 40), plain(a.Name, 200), a.Decimals)
		if err != nil {
			return err
		}
		if n != 1 {
			return fmt.Errorf("%w: the decimals of %s are not %d", ErrConflict, a.ID, a.Decimals)
		}
	}
	return nil
}

// Assets lists the known assets.
func (b *Book) Assets(ctx context.Context) ([]Asset, error) {
	var assets []Asset
	if err := b.query(ctx).all(&assets, "SELECT id, symbol, name, decimals FROM assets ORDER BY id"); err != nil {
		return nil, fmt.Errorf("list assets: %w", err)
	}
	return assets, nil
}

// assets reads the given assets; one that is unknown is missing.
func (t tx) assets(ids []AssetID) (map[AssetID]Asset, error) {
	var rows []Asset
	if err := t.all(&rows, "SELECT id, symbol, name, decimals FROM assets WHERE id IN ?", ids); err != nil {
		return nil, fmt.Errorf("read assets: %w", err)
	}
	out := make(map[AssetID]Asset, len(rows))
	for _, a := range rows {
		out[a.ID] = a
	}
	return out, nil
}

// requireAssets fails with ErrInvalid if one of the assets is unknown.
func (t tx) requireAssets(ids []AssetID) error {
	var ask []AssetID
	for _, id := range ids {
		if _, ok := t.book.known.Load(id); !ok {
			ask = append(ask, id)
		}
	}
	if len(ask) == 0 {
		return nil
	}
	found, err := t.assets(ask)
	if err != nil {
		return err
	}
	for _, id := range ask {
		if _, ok := found[id]; !ok {
			return fmt.Errorf("%w: unknown asset %q", ErrInvalid, id)
		}
		t.book.known.Store(id, true)
	}
	return nil
}
