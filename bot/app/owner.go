package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/amasa-io/amasa/config"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies"
)

// operator is who the audit log names for what is done on the command line.
const operator = "operator"

// withBook runs do with the configured database open.
func (s Setup) withBook(ctx context.Context, do func(*config.Config, *ledger.Book) error) error {
	cfg, log, err := s.load()
	if err != nil {
		return err
	}
	book, err := ledger.Open(ctx, ledger.Options{URL: cfg.Database.Reveal(), Logger: log})
	if err != nil {
		return hide(err, cfg)
	}
	err = do(cfg, book)
	return hide(errors.Join(err, book.Close()), cfg)
}

// Approve lists the withdrawals above the payer's cap that wait for the owner of the treasury, each batch as the transaction to send and as
// a file for a Safe's transaction builder. When it has happened the bot sees it by itself.
func Approve(ctx context.Context, s Setup, out io.Writer) error {
	return s.withBook(ctx, func(cfg *config.Config, book *ledger.Book) error {
		known, err := book.Assets(ctx)
		if err != nil {
			return err
		}
		assets := map[ledger.AssetID]ledger.Asset{}
		for _, a := range known {
			assets[a.ID] = a
		}
		found := 0
		for _, c := range cfg.Chains {
			list, err := strategies.Approvals(ctx, c.ID, common.HexToAddress(c.Contracts.Treasury), book)
			if err != nil {
				return err
			}
			for _, a := range list {
				found++
				if err := printApproval(out, c.Title, a, assets[a.Asset]); err != nil {
					return err
				}
			}
		}
		if found == 0 {
			_, err = fmt.Fprintln(out, "nothing waits for the owner")
		}
		return err
	})
}

func printApproval(out io.Writer, chain string, a strategies.Approval, asset ledger.Asset) error {
	_, _ = fmt.Fprintf(out, "%s, batch %s: %d withdrawals, %s %s in all\n", chain, a.Batch, len(a.Payments), a.Total.Format(asset.Decimals), asset.Symbol)
	for _, p := range a.Payments {
		_, _ = fmt.Fprintf(out, "  %s %s to %s (ref %s)\n", p.Amount.Format(asset.Decimals), asset.Symbol, p.To, p.Order.Ref())
	}
	_, _ = fmt.Fprintf(out, "  send as the treasury's owner:\n  to     %s\n  value  0\n  data   %s\n", a.To, hexutil.Encode(a.Data))
	safe, err := json.Marshal(map[string]any{
		"version": "1.0", "chainId": strconv.FormatUint(a.Chain, 10), "meta": map[string]string{"name": "Amasa withdrawals " + string(a.Batch)},
		"transactions": []map[string]string{{"to": a.To.Hex(), "value": "0", "data": hexutil.Encode(a.Data)}},
	})
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(out, "  safe   %s\n", safe)
	return err
}

// Accept lets a stopped hot key go on, on every chain, from where it is now.
func Accept(ctx context.Context, s Setup, out io.Writer) error {
	if !common.IsHexAddress(s.Arg) {
		return fmt.Errorf("%q is not an address", s.Arg)
	}
	key := common.HexToAddress(s.Arg)
	return s.withBook(ctx, func(cfg *config.Config, book *ledger.Book) error {
		if key != common.HexToAddress(cfg.Signer.Executor) && key != common.HexToAddress(cfg.Signer.Payer) {
			return fmt.Errorf("%s is neither the executor nor the payer of this configuration", key)
		}
		for _, c := range cfg.Chains {
			nonce, block, err := strategies.Accept(ctx, executorOptions(cfg, c), book, operator, key)
			if err != nil {
				return fmt.Errorf("%s: %w", c.Title, err)
			}
			_, _ = fmt.Fprintf(out, "%s: accepted up to nonce %d; the key goes on when block %d is final\n", c.Title, nonce, block)
		}
		return nil
	})
}

// WindDown begins a wind-down ("on") or calls it off ("off").
func WindDown(ctx context.Context, s Setup, out io.Writer) error {
	if s.Arg != "on" && s.Arg != "off" {
		return fmt.Errorf("say on or off, not %q", s.Arg)
	}
	return s.withBook(ctx, func(_ *config.Config, book *ledger.Book) error {
		if err := book.SetWindDown(ctx, operator, s.Arg == "on"); err != nil {
			return err
		}
		_, err := fmt.Fprintf(out, "wind-down is %s\n", s.Arg)
		return err
	})
}
