package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/amasa-io/amasa/bot/chat"
	"github.com/amasa-io/amasa/bot/discord"
	"github.com/amasa-io/amasa/bot/telegram"
	"github.com/amasa-io/amasa/chainwatch"
	"github.com/amasa-io/amasa/config"
	"github.com/amasa-io/amasa/ledger"
	"github.com/amasa-io/amasa/strategies"
)

// checkLimit bounds one `amasa check`.
const checkLimit = time.Minute

// question is one thing that check tries.
type question struct {
	name string
	ask  func(ctx context.Context) []error
}

// Check prints every fault of the configuration, then tries all that it points at: the database, the tokens, each chain's
// endpoints, the contracts and the keys. Its error says that there were faults.
func Check(ctx context.Context, s Setup, out io.Writer) error {
	cfg, _, err := s.load()
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, checkLimit)
	defer cancel()
	clean := replacer(secrets(cfg))
	questions := checkList(cfg)
	answers := make([][]error, len(questions))
	var wg sync.WaitGroup
	for i, q := range questions {
		wg.Go(func() { answers[i] = q.ask(ctx) })
	}
	wg.Wait()
	faults := 0
	for i, q := range questions {
		if len(answers[i]) == 0 {
			_, _ = fmt.Fprintf(out, "ok     %s\n", q.name)
		}
		for _, err := range answers[i] {
			faults++
			_, _ = fmt.Fprintf(out, "fault  %s: %s\n", q.name, clean.Replace(err.Error()))
		}
	}
	switch {
	case faults == 1:
		return errors.New("1 fault")
	case faults > 1:
		return fmt.Errorf("%d faults", faults)
	}
	_, err = fmt.Fprintln(out, "all is well")
	return err
}

func checkList(cfg *config.Config) []question {
	list := []question{{"database", func(ctx context.Context) []error { return one(checkDatabase(ctx, cfg)) }}}
	if cfg.Telegram.Token != "" {
		list = append(list, question{"telegram", func(ctx context.Context) []error { return one(checkTelegram(ctx, cfg)) }})
	}
	if cfg.Discord.Token != "" {
		list = append(list, question{"discord", func(ctx context.Context) []error { return one(checkDiscord(ctx, cfg)) }})
	}
	for _, c := range cfg.Chains {
		if cfg.Run.Has(config.RoleWatch) {
			list = append(list, question{"chain " + c.Name, func(ctx context.Context) []error {
				return chainwatch.Check(ctx, followerOptions(cfg, c).Chain)
			}})
		}
		if cfg.Run.Has(config.RoleInvest) && c.HasFund() {
			list = append(list, question{"fund on " + c.Name, func(ctx context.Context) []error { return checkFund(ctx, cfg, c) }})
		}
	}
	return list
}

// checkDatabase looks without migrating: a newer program may be about to.
func checkDatabase(ctx context.Context, cfg *config.Config) error {
	return ledger.Check(ctx, ledger.Options{URL: cfg.Database.Reveal()})
}

func checkTelegram(ctx context.Context, cfg *config.Config) error {
	b, err := telegram.New(telegram.Options{Token: cfg.Telegram.Token.Reveal(), API: cfg.Telegram.API.Reveal()})
	if err != nil {
		return err
	}
	_, err = b.Username(ctx)
	return tokenFault(err)
}

func checkDiscord(ctx context.Context, cfg *config.Config) error {
	b, err := discord.New(discord.Options{Token: cfg.Discord.Token.Reveal(), API: cfg.Discord.API.Reveal()})
	if err != nil {
		return err
	}
	_, err = b.ApplicationID(ctx)
	return tokenFault(err)
}

func tokenFault(err error) error {
	if chat.ReasonOf(err) == chat.Denied {
		return fmt.Errorf("the token is refused: %w", err)
	}
	return err
}

func checkFund(ctx context.Context, cfg *config.Config, c config.Chain) []error {
	o := executorOptions(cfg, c)
	var err error
	if o.Signer, err = signerOf(cfg); err != nil {
		return []error{err}
	}
	return strategies.Check(ctx, o)
}

func one(err error) []error {
	if err == nil {
		return nil
	}
	return []error{err}
}
