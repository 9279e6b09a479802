package chainwatch

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/amasa-io/amasa/ledger"
)

// addressPage is how many addresses one query loads.
const addressPage = 50_000

// watchlist is the addresses that payouts arrive at, in memory. Only the follower's loop touches it.
type watchlist struct {
	set map[common.Address]struct{}
	seq int64 // newest loaded
}

// load adds the addresses that are new since the last load. It runs before every block is matched: an address that its
// user saw before the block was mined is in the ledger by then.
func (w *watchlist) load(ctx context.Context, sink Sink, log *slog.Logger) error {
	for began := time.Now(); ; {
		page, err := sink.AddressesAfter(ctx, w.seq, addressPage)
		if err != nil {
			return fmt.Errorf("load addresses: %w", err)
		}
		for _, a := range page {
			w.set[a.Address] = struct{}{}
			w.seq = max(w.seq, a.Seq)
		}
		if len(page) < addressPage {
			return nil
		}
		log.Info("loading the watched addresses", "addresses", len(w.set), "took", time.Since(began).Round(time.Millisecond))
	}
}

func (w *watchlist) has(a common.Address) bool {
	_, ok := w.set[a]
	return ok
}

// matcher turns a proven block into payouts.
type matcher struct {
	chain     uint64
	native    ledger.AssetID // "" = not watched
	tokens    map[common.Address]ledger.AssetID
	streams   map[ledger.AssetID]streamsOf
	fees      map[ledger.AssetID]common.Address // of which less arrives than a log says, by contract
	loose     map[ledger.AssetID]bool           // whose logs may lack indexes
	following []ledger.Following                // its tokens
	factory   common.Address
	logged    uint64 // first block in which coin has logs; 0 = none
}

// streamsOf is the streams that pay in one asset.
type streamsOf struct {
	byPayer map[common.Address]string
	only    string // the one stream that pays in this asset, whoever sends; "" = none
}

func newMatcher(o Options) (*matcher, error) {
	m := &matcher{
		chain: o.Chain.ID, tokens: map[common.Address]ledger.AssetID{}, streams: map[ledger.AssetID]streamsOf{},
		fees: map[ledger.AssetID]common.Address{}, loose: map[ledger.AssetID]bool{}, factory: o.Chain.Factory, logged: o.Chain.NativeLogs,
	}
	if o.Chain.Native {
		m.native = ledger.NativeAsset(o.Chain.ID)
	}
	for _, w := range o.Assets {
		switch {
		case w.Asset == ledger.NativeAsset(o.Chain.ID):
			m.native = w.Asset
			continue
		case w.Contract == (common.Address{}):
			return nil, fmt.Errorf("asset %s: contract is missing", w.Asset)
		case w.Asset.Chain() != o.Chain.ID:
			return nil, fmt.Errorf("asset %s is not of chain %d", w.Asset, o.Chain.ID)
		}
		m.tokens[w.Contract] = w.Asset
		m.following = append(m.following, ledger.Following{Asset: w.Asset, Since: w.Since})
		if w.FeeOnTransfer {
			m.fees[w.Asset] = w.Contract
		}
		if w.Unindexed {
			m.loose[w.Asset] = true
		}
	}
	rules := map[ledger.AssetID][]StreamRule{}
	for _, r := range o.Streams {
		rules[r.Asset] = append(rules[r.Asset], r)
	}
	for asset, list := range rules {
		m.streams[asset] = gather(list)
	}
	return m, nil
}

// gather turns the rules of one asset into what is looked up.
func gather(rules []StreamRule) streamsOf {
	s := streamsOf{byPayer: map[common.Address]string{}}
	names := map[string]bool{}
	for _, r := range rules {
		names[r.Stream] = true
		for _, p := range r.Payers {
			s.byPayer[p] = r.Stream
		}
		if len(r.Payers) == 0 {
			s.only = r.Stream
		}
	}
	if len(names) > 1 {
		s.only = "" // it could be any of them
	}
	return s
}

// stream names the stream of a payout, "" if it is not known.
func (m *matcher) stream(asset ledger.AssetID, payer common.Address) string {
	s := m.streams[asset]
	if id, ok := s.byPayer[payer]; ok {
		return id
	}
	return s.only
}

// mayHoldTokens reports whether a block, by its proven header, may hold logs that matter: of a watched token, of coin, of the factory. A bloom has no false
// negatives, so the receipts of a block that it rules out need not be read. An empty bloom rules out nothing unless
// there are no receipts either: there are chains that leave it empty.
func (m *matcher) mayHoldTokens(b *block) bool {
	from := m.emitters(b.number())
	if b.Bloom == (types.Bloom{}) {
		return len(from) > 0 && b.ReceiptHash != types.EmptyReceiptsHash
	}
	return slices.ContainsFunc(from, func(a common.Address) bool { return b.Bloom.Test(a.Bytes()) })
}

// coins lists the transactions that carry native coin to a watched address, by index, whatever became of them.
func (m *matcher) coins(b *block, w *watchlist) []int {
	if m.native == "" || m.coinHasLogs(b.number()) {
		return nil
	}
	var out []int
	for i, tx := range b.txs {
		if tx.to != nil && tx.value.Sign() > 0 && w.has(*tx.to) && !w.has(tx.from) {
			out = append(out, i)
		}
	}
	return out
}

// match lists the payouts of a block: native coin by transaction (those of coins that succeeded), tokens by log. What
// a deposit address sends itself is a sweep, not a payout.
func (m *matcher) match(b *block, w *watchlist, coins []int, logs []*types.Log) ([]ledger.Found, error) {
	var found []ledger.Found
	for _, i := range coins {
		tx := b.txs[i]
		amount, err := ledger.AmountFromBig(tx.value)
		if err != nil {
			return nil, fmt.Errorf("value of %s: %w", tx.hash, err)
		}
		found = append(found, ledger.Found{
			TxHash: tx.hash, LogIndex: -1 - i, Asset: m.native, From: tx.sender(m.chain), To: *tx.to, Amount: amount,
		})
	}
	for _, l := range logs {
		t, ok := m.decode(l, b.number())
		if !ok || t.amount.IsZero() || !w.has(t.to) || w.has(t.from) {
			continue
		}
		found = append(found, ledger.Found{
			TxHash: l.TxHash, LogIndex: int(l.Index), Asset: t.asset, From: t.from, To: t.to, Amount: t.amount,
		})
	}
	ordinals := map[common.Hash]int{}
	for i := range found {
		f := &found[i]
		f.Stream = m.stream(f.Asset, f.From)
		f.Ordinal = ordinals[f.TxHash]
		ordinals[f.TxHash]++
	}
	return found, nil
}
