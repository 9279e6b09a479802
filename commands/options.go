package commands

import (
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/amasa-io/amasa/ledger"
)

// Options configure New.
type Options struct {
	Book      Book
	Derive    func(salt common.Hash) common.Address // the deposit address of a salt
	Chains    []Chain                               // in the order they are shown
	Streams   []Stream
	Tiers     []Tier           // from the calmest to the wildest
	Invested  []ledger.AssetID // what the funds take: an asset with no feed or no market stays available
	Contracts []common.Address // contracts of ours and of the vaults: nothing is ever withdrawn to them
	Telegram  string           // the bot's username there, "" = it doesn't run there
	Discord   string           // the application's id there, "" = it doesn't run there
	Minimum   ledger.USD       // the smallest amount that is invested
	Now       func() time.Time // the clock; time.Now if nil
	Logger    *slog.Logger     // discards if nil
}

// Chain is what chat tells of a chain.
type Chain struct {
	ID        uint64
	Name      string
	Explorer  string        // page of a ChainTx, with {tx} in the place of its hash; "" = none
	Finality  time.Duration // about how long a payout takes to be Final; 0 = seconds
	Assets    []string      // symbols of what is recognised there, the coin first
	Supported bool
	Why       string // why it is not supported, in a sentence
}

// Stream is what chat tells of a platform that pays.
type Stream struct {
	ID        string
	Platform  string
	Category  string
	Status    string // alive, migrated, dormant or closed
	Note      string // how it pays, in a sentence
	Assets    []ledger.AssetID
	Reachable bool
	Why       string // why it can't pay to a deposit address, in a sentence
}

// Tier is what chat tells of a risk choice.
type Tier struct {
	ID      string // at most 24 characters
	Name    string
	Risk    string // in a sentence
	Trough  int    // of 100 put in at the worst moment, what was seen at the lowest; 0 = not known
	FeeBps  int    // what we take a year, in basis points
	Weights []Weight
}

// Weight is a part of a tier's allocation.
type Weight struct {
	Role string // stable, eth, btc, cash …
	Bps  int
}

const maxTierID = 24

func (o *Options) check() error {
	var faults []error
	if o.Book == nil {
		faults = append(faults, errors.New("no book"))
	}
	if o.Derive == nil {
		faults = append(faults, errors.New("no derivation of deposit addresses"))
	}
	for _, t := range o.Tiers {
		if t.ID == "" || len(t.ID) > maxTierID || strings.Contains(t.ID, actionSep) {
			faults = append(faults, fmt.Errorf("tier id %q must be 1 to %d characters without %q", t.ID, maxTierID, actionSep))
		}
	}
	o.Telegram = strings.TrimPrefix(o.Telegram, "@")
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	return errors.Join(faults...)
}

func (r *Router) chain(id uint64) Chain {
	for _, c := range r.Chains {
		if c.ID == id {
			return c
		}
	}
	return Chain{ID: id, Name: fmt.Sprintf("chain %d", id)}
}

// supported lists the chains where payouts are watched.
func (r *Router) supported() []Chain {
	var out []Chain
	for _, c := range r.Chains {
		if c.Supported {
			out = append(out, c)
		}
	}
	return out
}

func (r *Router) tier(id string) (Tier, bool) {
	for _, t := range r.Tiers {
		if t.ID == id {
			return t, true
		}
	}
	return Tier{ID: id, Name: id}, false
}

func (r *Router) tierName(id string) string {
	t, _ := r.tier(id)
	return t.Name
}

// txURL is the explorer's page of a ChainTx, "" when there is none.
func (r *Router) txURL(chain uint64, tx common.Hash) string {
	c := r.chain(chain)
	if c.Explorer == "" || tx == (common.Hash{}) {
		return ""
	}
	return strings.ReplaceAll(c.Explorer, "{tx}", tx.Hex())
}
