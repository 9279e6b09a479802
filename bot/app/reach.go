package app

import (
	"context"
	"errors"

	"github.com/amasa-io/amasa/ledger"
)

// reach records that a person on Telegram blocked the bot, or let it in again: notifications to them pause meanwhile.
func (a *App) reach(ctx context.Context, externalID string, reachable bool) {
	_, identity, err := a.book.Find(ctx, ledger.Telegram, externalID)
	if errors.Is(err, ledger.ErrNotFound) {
		return
	}
	if err == nil {
		err = a.book.SetGone(ctx, identity.ID, !reachable)
	}
	if err != nil {
		a.log.Error("a blocked or unblocked bot was not recorded", "err", err)
	}
}
