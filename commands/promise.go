package commands

import (
	"context"
	"encoding/json"
	"time"

	"github.com/amasa-io/amasa/ledger"
)

// intentLife is how long a preview can be confirmed.
const intentLife = 10 * time.Minute

// promise stores what a preview promised and returns the id for its buttons.
func (r *Router) promise(ctx context.Context, c *call, kind string, data any) (ledger.ID, error) {
	raw, err := json.Marshal(data)
	if err != nil {
		return "", err
	}
	in := ledger.Intent{
		ID: ledger.NewID(), User: c.user.ID, Identity: c.identity.ID, Kind: kind, Data: raw, Expires: c.now.Add(intentLife),
	}
	return in.ID, r.Book.PutIntent(ctx, in)
}

// promised reads back what a preview promised.
func (r *Router) promised(ctx context.Context, c *call, kind, id string, data any) (ledger.Intent, error) {
	in, err := r.Book.Intent(ctx, c.user.ID, ledger.ID(id))
	if err != nil {
		return in, err
	}
	if in.Kind != kind {
		return in, ledger.ErrNotFound
	}
	return in, json.Unmarshal(in.Data, data)
}
